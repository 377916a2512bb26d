package guard

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/agijobs/omega/node/protocol"
)

// reading is the result of walking the log.
type reading struct {
	layout
	end    chain
	good   int64 // bytes of the last segment that are sound
	unused int64 // zeros behind them
	sealed int64 // bytes of the segments before it
	// compacted are the bytes of the checkpoint, standsFor the records that it replaced.
	compacted int64
	standsFor uint64
	torn      *damage
	dropped   int64 // bytes behind the sound ones, down to the last that is not zero
}

// visitor is shown what a log holds: the lines of its checkpoint, then the payload of each frame behind it. A payload is
// the visitor's no longer than the call.
type visitor struct {
	line  func(checkpointLine) error
	frame func(payload []byte) error
}

// readAll walks the log of the directory. A torn end is reported in the result, any other damage is a *CorruptError; so is
// what the visitor returns.
func readAll(fsys FS, dir string, v visitor) (reading, error) {
	files, err := readLayout(fsys)
	if err != nil {
		return reading{}, err
	}
	return files.read(fsys, dir, v)
}

func (l layout) read(fsys FS, dir string, v visitor) (reading, error) {
	out := reading{layout: l}
	if err := out.readCheckpoint(fsys, dir, v.line); err != nil {
		return out, err
	}
	if due, missing := l.missing(); missing {
		return out, &CorruptError{File: filepath.Join(dir, segmentName(due)), Reason: fmt.Errorf("%w: the segment is missing", errFrame)}
	}
	var data []byte
	for i, number := range l.segments {
		last := i == len(l.segments)-1
		var bad *damage
		var err error
		if data, bad, err = out.readSegment(fsys, number, last, data, v.frame); err != nil {
			return out, fmt.Errorf("reading %s: %w", filepath.Join(dir, segmentName(number)), err)
		}
		if bad == nil {
			out.unused = int64(len(data)) - out.good
			continue
		}
		if !bad.torn || !last {
			return out, &CorruptError{File: filepath.Join(dir, segmentName(number)), Offset: bad.offset, Reason: bad.reason}
		}
		out.torn, out.dropped = bad, int64(len(bytes.TrimRight(data[out.good:], "\x00")))
	}
	return out, nil
}

// readSegment walks the next segment, reading it into buf. In the last one, what a node writes meanwhile may be seen without
// the frame before it. That one was synced first: read once more, it is there, or it is damaged.
func (out *reading) readSegment(fsys FS, number uint64, last bool, buf []byte, visit func(payload []byte) error) (data []byte, bad *damage, err error) {
	out.sealed += out.good
	out.good = 0
	for tried := int64(-1); ; tried = out.good {
		if buf, err = fsys.Read(segmentName(number), buf); err != nil {
			return buf, nil, err
		}
		out.good, out.end, bad = scanSegment(buf, out.good, out.end, number, visit)
		switch {
		case bad == nil && out.good == 0:
			return buf, &damage{reason: fmt.Errorf("%w: the segment is empty", errFrame), torn: true}, nil
		case bad == nil, bad.torn, !last, out.good == tried:
			return buf, bad, nil
		}
	}
}

func (out *reading) readCheckpoint(fsys FS, dir string, visit func(checkpointLine) error) error {
	if out.checkpoint == 0 {
		return nil
	}
	name := checkpointName(out.checkpoint)
	path := filepath.Join(dir, name)
	in, err := fsys.Open(name)
	if err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	end, size, bad, err := readCheckpoint(in, out.checkpoint, visit)
	if err := errors.Join(err, in.Close()); err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	if bad != nil {
		return &CorruptError{File: path, Offset: bad.offset, Reason: bad.reason}
	}
	out.end, out.compacted, out.standsFor = chain(end.Prev), size, end.Seq
	return nil
}

// scanSegment walks the frames of one segment from one of them on. Its first must be its own head.
func scanSegment(data []byte, from int64, prev chain, number uint64, visit func(payload []byte) error) (int64, chain, *damage) {
	first, start := from == 0, prev
	return scan(data, from, prev, func(payload []byte) error {
		if first {
			first = false
			records, err := decodeRecords(payload)
			if err != nil {
				return err
			}
			var head *segmentRecord
			if len(records) > 0 {
				head = records[0].Segment
			}
			if head == nil || head.Number != number || head.Prev != protocol.Hash(start) {
				return fmt.Errorf("%w: the segment's head does not follow the segment before", errFrame)
			}
		}
		return visit(payload)
	})
}

// eachRecord hands the records of a payload to visit.
func eachRecord(payload []byte, visit func(record)) error {
	records, err := decodeRecords(payload)
	for _, r := range records {
		visit(r)
	}
	return err
}

// fold applies a payload.
func (x *index) fold(payload []byte) error { return eachRecord(payload, x.apply) }

// visitor rebuilds the index.
func (x *index) visitor() visitor { return visitor{line: x.restore, frame: x.fold} }

// visitVotes shows every vote that was ever bound, in order. A frame is looked into if it may be of interest.
func visitVotes(interest func(payload []byte) bool, visit func(voteRecord)) visitor {
	return visitor{
		line: func(l checkpointLine) error {
			if l.Open != nil {
				visit(l.Open.Vote)
			}
			return unpackVotes(l.Votes, visit)
		},
		frame: func(payload []byte) error {
			if !interest(payload) {
				return nil
			}
			return eachRecord(payload, func(r record) {
				if r.Vote != nil {
					visit(*r.Vote)
				}
			})
		},
	}
}

// load rebuilds the index and opens the last segment for writing.
func (g *Guard) load() error {
	if err := finishRecovery(g.cfg.FS); err != nil {
		return err
	}
	got, err := readAll(g.cfg.FS, g.cfg.Dir, g.index.visitor())
	if err != nil {
		return err
	}
	g.chain, g.size = got.end, got.good
	if err := g.openEnd(got); err != nil {
		return err
	}
	if err := removeStale(g.cfg.FS, got.stale); err != nil {
		return err
	}
	if len(got.stale) > 0 {
		g.cfg.Log.Info("removed what an interrupted compaction of the guard log left", "files", got.stale)
	}
	g.compactor.written = got.compacted
	g.sealed(got.sealed)
	return nil
}

// openEnd opens the last segment for writing, or begins it. What was read is durable then, and under its name.
func (g *Guard) openEnd(got reading) (err error) {
	if len(got.segments) == 0 {
		return g.beginSegment(1)
	}
	g.number = got.segments[len(got.segments)-1]
	if g.file, err = g.cfg.FS.Append(segmentName(g.number)); err != nil {
		return fmt.Errorf("opening %s: %w", g.path(), err)
	}
	if got.torn != nil {
		g.cfg.Log.Warn("cut a torn end off the guard log", "file", g.path(), "offset", got.good, "bytes", got.dropped, "err", got.torn.reason)
	}
	if got.torn != nil || got.unused > 0 {
		if err := g.file.Truncate(got.good); err != nil {
			return fmt.Errorf("cutting off what lies behind the records of %s: %w", g.path(), err)
		}
	}
	if got.good == 0 {
		return g.writeHead()
	}
	// Whoever wrote what was read may have died before it was on disk.
	if err := g.file.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", g.path(), err)
	}
	return g.syncDir()
}

func (g *Guard) path() string { return filepath.Join(g.cfg.Dir, segmentName(g.number)) }

// beginSegment creates the next file and its head, durably, and makes it the one that is written.
func (g *Guard) beginSegment(number uint64) error {
	file, err := g.cfg.FS.Append(segmentName(number))
	if err != nil {
		return fmt.Errorf("creating guard segment %d: %w", number, err)
	}
	old := g.file
	g.file, g.number, g.size = file, number, 0
	if err := g.writeHead(); err != nil {
		return err
	}
	if old == nil {
		return nil
	}
	if err := old.Close(); err != nil {
		return fmt.Errorf("closing guard segment %d: %w", number-1, err)
	}
	return nil
}

func (g *Guard) writeHead() error {
	line, err := record{Segment: &segmentRecord{Number: g.number, Prev: protocol.Hash(g.chain)}}.encode()
	if err != nil {
		return err
	}
	if err := g.writeFrame(line); err != nil {
		return err
	}
	return g.syncDir()
}

func (g *Guard) syncDir() error {
	if err := g.cfg.FS.SyncDir(); err != nil {
		return fmt.Errorf("syncing the guard directory: %w", err)
	}
	return nil
}

// flush writes the lines as one frame and syncs it. Only one caller flushes at a time.
func (g *Guard) flush(lines [][]byte) error {
	if full := g.size; full >= g.cfg.SegmentBytes {
		if err := g.beginSegment(g.number + 1); err != nil {
			return err
		}
		g.sealed(full)
	}
	return g.writeFrame(bytes.Join(lines, []byte{'\n'}))
}

func (g *Guard) writeFrame(payload []byte) error {
	if len(payload) > maxPayload {
		return fmt.Errorf("a guard frame of %d bytes is over the limit of %d", len(payload), maxPayload)
	}
	frame := encodeFrame(g.chain, payload)
	if _, err := g.file.Write(frame); err != nil {
		return fmt.Errorf("writing %s: %w", g.path(), err)
	}
	if err := g.file.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", g.path(), err)
	}
	g.chain = g.chain.next(frame)
	g.size += int64(len(frame))
	return nil
}
