package artifact

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"iter"
)

// A journal is frames, one behind the other, and perhaps zeros. A frame is length | checksum | content, both integers of four bytes and
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

// whole is the content of the frame that data begins with, if there is one.
func whole(data []byte) ([]byte, bool) {
	if len(data) < headBytes {
		return nil, false
	}
	length, rest := binary.BigEndian.Uint32(data), data[headBytes:]
	if uint64(length) > uint64(len(rest)) {
		return nil, false
	}
	content := rest[:length:length]
	return content, checksum(data[:4], content) == binary.BigEndian.Uint32(data[4:])
}

// contents are what the frames of a journal hold, by where they begin, up to the first that is not whole.
func contents(journal []byte) iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		for at := 0; ; {
			content, ok := whole(journal[at:])
			if !ok || !yield(at+headBytes, content) {
				return
			}
			at += int(frameBytes(content))
		}
	}
}

// searched bounds how many bytes of a journal are summed up in search of frames: damage that looks like the heads of large frames
// must not keep anybody busy.
const searched = 64 << 20

// search looks for whole frames behind damage. What looks like a frame within a piece of content may be taken for one: it does no
// harm, as content is known by its own hash.
type search struct {
	data   []byte
	end    int // behind which are zeros alone
	most   int64
	budget int
}

func newSearch(data []byte, most int64) *search {
	return &search{data: data, end: len(bytes.TrimRight(data, "\x00")), most: most, budget: searched}
}

// from is where a whole frame begins behind the damage at a place, or -1. It is where the damaged frame says that it ends, unless it
// is its length that is damaged.
func (s *search) from(at int) int {
	if length, ok := s.length(at); ok && s.whole(at+headBytes+length) {
		return at + headBytes + length
	}
	for at++; at < s.end && s.budget > 0; at++ {
		length, ok := s.length(at)
		if !ok {
			continue
		}
		if s.budget -= length; s.whole(at) {
			return at
		}
	}
	return -1
}

// length is what the frame at a place says, if it may be so.
func (s *search) length(at int) (int, bool) {
	if at+headBytes > len(s.data) {
		return 0, false
	}
	length := int64(binary.BigEndian.Uint32(s.data[at:]))
	return int(length), length <= min(s.most, int64(len(s.data)-at-headBytes))
}

func (s *search) whole(at int) bool {
	if at >= s.end {
		return false
	}
	_, ok := whole(s.data[at:])
	return ok
}
