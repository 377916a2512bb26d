package guard

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/agijobs/omega/node/protocol"
)

// A checkpoint is a file of frames like a segment, with a chain of its own. It is written in full before it gets its name:
// one that ends early, or has anything wrong, is damaged and never torn.
const (
	checkpointPattern = "checkpoint-%06d.log"
	checkpointTemp    = "checkpoint.tmp"
)

func checkpointName(number uint64) string { return fmt.Sprintf(checkpointPattern, number) }

const (
	// frameBytes is the size from which a frame of a checkpoint is written.
	frameBytes = 256 << 10
	// syncBytes is how much of a checkpoint is written between two syncs: the records that are written beside it wait for
	// the same disk.
	syncBytes = 4 << 20
	// packed is how many votes one line holds, and so how many a damaged byte in it can cost. The first of a line stands whole: a line
	// of 256 takes half a percent more than one of 4,096, as earlier versions wrote.
	packed = 256
)

// checkpointWriter writes the lines of a checkpoint. Its first error stays.
type checkpointWriter struct {
	file           File
	chain          chain
	size, unsynced int64
	pending        [][]byte
	bytes          int
	votes          []voteRecord
	records        uint64 // that it stands for
	room           func(bytes int) error
	err            error
}

// keep writes a vote that is over.
func (w *checkpointWriter) keep(r voteRecord) {
	if w.votes = append(w.votes, r); len(w.votes) >= packed {
		w.keepAll()
	}
}

func (w *checkpointWriter) keepAll() {
	if len(w.votes) > 0 {
		w.write(checkpointLine{Votes: packVotes(nil, w.votes)})
		w.votes = w.votes[:0]
	}
}

func (w *checkpointWriter) write(l checkpointLine) {
	if w.err != nil {
		return
	}
	line, err := l.encode()
	if err != nil {
		w.err = err
		return
	}
	w.pending, w.bytes = append(w.pending, line), w.bytes+len(line)+1
	if w.bytes >= frameBytes {
		w.flush()
	}
}

// flush writes what waits as one frame.
func (w *checkpointWriter) flush() {
	if w.err != nil || len(w.pending) == 0 {
		return
	}
	payload := bytes.Join(w.pending, []byte{'\n'})
	w.pending, w.bytes = nil, 0
	if len(payload) > maxPayload {
		w.err = fmt.Errorf("a frame of %d bytes is over the limit of %d", len(payload), maxPayload)
		return
	}
	frame := encodeFrame(w.chain, payload)
	if w.err = w.room(len(frame)); w.err != nil {
		return
	}
	if _, w.err = w.file.Write(frame); w.err != nil {
		return
	}
	w.chain, w.size, w.unsynced = w.chain.next(frame), w.size+int64(len(frame)), w.unsynced+int64(len(frame))
	if w.unsynced >= syncBytes {
		w.unsynced, w.err = 0, w.file.Sync()
	}
}

// finish writes the state and the end, durably.
func (w *checkpointWriter) finish(x *index, prev chain) error {
	w.keepAll()
	x.lines(w.write)
	w.flush()
	w.write(checkpointLine{End: &checkpointEnd{Seq: x.seq, Prev: protocol.Hash(prev), Sum: protocol.Hash(w.chain)}})
	w.flush()
	if w.err != nil {
		return w.err
	}
	return w.file.Sync()
}

// readCheckpoint hands each line to visit and returns the end and the size. What is wrong with the file is a damage, what
// is wrong with the disk an error.
func readCheckpoint(r io.Reader, number uint64, visit func(checkpointLine) error) (end checkpointEnd, size int64, bad *damage, err error) {
	in := bufio.NewReaderSize(r, 1<<16)
	var sum chain
	var buf []byte
	seen := checkpointOrder{number: number}
	for {
		frame, payload, err := readFrame(sum, in, buf)
		switch {
		case errors.Is(err, errFrame):
			return end, size, &damage{offset: size, reason: err}, nil
		case errors.Is(err, io.EOF) && seen.end != nil:
			return *seen.end, size, nil, nil
		case errors.Is(err, io.EOF):
			return end, size, &damage{offset: size, reason: fmt.Errorf("%w: the checkpoint has no end", errFrame)}, nil
		case err != nil:
			return end, size, nil, err
		}
		for line := range bytes.Lines(payload) {
			l, err := decodeLine(line)
			if err == nil {
				err = seen.check(l, sum)
			}
			if err == nil {
				err = visit(l)
			}
			if err != nil {
				return end, size, &damage{offset: size, reason: err}, nil
			}
		}
		sum, size, buf = sum.next(frame), size+int64(len(frame)), frame
	}
}

// checkpointOrder sees to it that the head comes first, the end last, and each says what is true.
type checkpointOrder struct {
	number uint64
	begun  bool
	end    *checkpointEnd
}

func (o *checkpointOrder) check(l checkpointLine, sum chain) error {
	switch {
	case o.end != nil:
		return fmt.Errorf("%w: something follows the end of the checkpoint", errFrame)
	case o.begun == (l.Head != nil), !o.begun && l.Head.Number != o.number:
		return fmt.Errorf("%w: the checkpoint's head is not its own", errFrame)
	case l.End != nil && l.End.Sum != protocol.Hash(sum):
		return fmt.Errorf("%w: the checkpoint's checksum is wrong", errFrame)
	}
	o.begun, o.end = true, l.End
	return nil
}
