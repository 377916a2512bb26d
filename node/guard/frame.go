package guard

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
)

// A frame is magic | length | checksum | payload, the integers big-endian. The checksum covers the
// first eight bytes, the chain value before the frame, and the payload; so a frame that was moved,
// copied or whose predecessor is gone does not check out. The payload is one record a line.
const (
	headSize   = 12
	maxPayload = 16 << 20
)

// magic begins each frame. 0xFE occurs in no UTF-8 text, hence in no payload: wherever the magic is
// seen, a frame was begun.
var magic = []byte{0xFE, 0xA6, 0xB0, 0xFE}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// chain is the running SHA-256 over all frames so far.
type chain [sha256.Size]byte

// next extends the chain by a frame.
func (c chain) next(frame []byte) chain {
	h := sha256.New()
	h.Write(c[:])
	h.Write(frame)
	var out chain
	h.Sum(out[:0])
	return out
}

// encodeFrame frames a payload behind prev.
func encodeFrame(prev chain, payload []byte) []byte {
	frame := make([]byte, headSize, headSize+len(payload))
	copy(frame, magic)
	binary.BigEndian.PutUint32(frame[4:8], uint32(len(payload)))
	binary.BigEndian.PutUint32(frame[8:12], checksum(frame[:8], prev, payload))
	return append(frame, payload...)
}

func checksum(head []byte, prev chain, payload []byte) uint32 {
	sum := crc32.Update(0, castagnoli, head)
	sum = crc32.Update(sum, castagnoli, prev[:])
	return crc32.Update(sum, castagnoli, payload)
}

// errFrame is why a frame could not be read.
var errFrame = errors.New("bad frame")

// readFrame reads the next frame of a stream, into buf where that is large enough. At the end of the stream it is io.EOF.
func readFrame(prev chain, r io.Reader, buf []byte) (frame, payload []byte, err error) {
	frame = slices.Grow(buf[:0], headSize)[:headSize]
	if n, err := io.ReadFull(r, frame); err != nil {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = fmt.Errorf("%w: %d bytes are no whole frame head", errFrame, n)
		}
		return nil, nil, err
	}
	n := binary.BigEndian.Uint32(frame[4:8])
	if n <= maxPayload && bytes.Equal(frame[:4], magic) {
		frame = slices.Grow(frame, int(n))
		got, err := io.ReadFull(r, frame[headSize:headSize+int(n)])
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, nil, err
		}
		frame = frame[:headSize+got]
	}
	payload, _, err = decodeFrame(prev, frame)
	return frame, payload, err
}

// decodeFrame reads the frame at the start of data and returns its payload and whole length.
func decodeFrame(prev chain, data []byte) (payload []byte, size int, err error) {
	if len(data) < headSize {
		return nil, 0, fmt.Errorf("%w: %d bytes are no whole frame head", errFrame, len(data))
	}
	if !bytes.Equal(data[:4], magic) {
		return nil, 0, fmt.Errorf("%w: it does not begin with the magic number", errFrame)
	}
	n := binary.BigEndian.Uint32(data[4:8])
	if n > maxPayload || int(n) > len(data)-headSize {
		return nil, 0, fmt.Errorf("%w: it says %d bytes where %d are left", errFrame, n, len(data)-headSize)
	}
	payload = data[headSize : headSize+int(n)]
	if checksum(data[:8], prev, payload) != binary.BigEndian.Uint32(data[8:12]) {
		return nil, 0, fmt.Errorf("%w: its checksum is wrong", errFrame)
	}
	return payload, headSize + int(n), nil
}

// damage is how a segment ends other than well.
type damage struct {
	offset int64
	reason error
	// torn: nothing was begun after the damage. Each frame is synced before the next is written, so
	// only a frame that was never acknowledged can look like this after a crash.
	torn bool
}

// unused tells whether bytes are all zero.
func unused(data []byte) bool { return len(bytes.TrimLeft(data, "\x00")) == 0 }

// scan walks the frames of one segment, from one behind prev on, and returns the chain at its good end. A nil damage means
// that every byte is accounted for: zeros to the end of a file are space that was filled and not used.
func scan(data []byte, from int64, prev chain, visit func(payload []byte) error) (good int64, end chain, bad *damage) {
	for good = from; int(good) < len(data); {
		rest := data[good:]
		payload, size, err := decodeFrame(prev, rest)
		if err == nil {
			err = visit(payload)
			if err != nil {
				return good, prev, &damage{offset: good, reason: err}
			}
			prev = prev.next(rest[:size])
			good += int64(size)
			continue
		}
		if unused(rest) {
			break
		}
		later := len(rest) > 1 && bytes.Contains(rest[1:], magic)
		return good, prev, &damage{offset: good, reason: err, torn: !later}
	}
	return good, prev, nil
}
