package artifact

import (
	"encoding/binary"
	"hash/crc32"
	"iter"
)

// A journal is frames, one behind the other, and zeros. A frame is length | checksum | content, both integers of four bytes and
// big-endian. The checksum is the CRC-32C of length and content; that of nothing but zeros is not zero, so that zeros are no frame.
const headBytes = 8

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// frameBytes is how much room content takes in a journal.
func frameBytes(content []byte) int64 { return headBytes + int64(len(content)) }

// appendFrame appends content in its frame.
func appendFrame(to, content []byte) []byte {
	head := len(to)
	to = binary.BigEndian.AppendUint32(to, uint32(len(content)))
	to = binary.BigEndian.AppendUint32(to, checksum(to[head:], content))
	return append(to, content...)
}

func checksum(length, content []byte) uint32 {
	return crc32.Update(crc32.Checksum(length, castagnoli), castagnoli, content)
}

// contents are what the frames of a journal hold, up to the first that is not whole. A frame is begun only when those before it are
// durable, or together with them: nothing that was told durable lies behind one that a loss of power has torn.
func contents(journal []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for len(journal) >= headBytes {
			length, rest := binary.BigEndian.Uint32(journal), journal[headBytes:]
			if uint64(length) > uint64(len(rest)) {
				return
			}
			content := rest[:length:length]
			if checksum(journal[:4], content) != binary.BigEndian.Uint32(journal[4:]) || !yield(content) {
				return
			}
			journal = rest[length:]
		}
	}
}
