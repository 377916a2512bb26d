package guard

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

const segmentPattern = "guard-%06d.log"

func segmentName(number uint64) string { return fmt.Sprintf(segmentPattern, number) }

// segments returns the numbers of the segments in order.
func segments(fsys FS) ([]uint64, error) {
	names, err := fsys.List()
	if err != nil {
		return nil, fmt.Errorf("listing the guard directory: %w", err)
	}
	var numbers []uint64
	for _, name := range names {
		var n uint64
		if _, err := fmt.Sscanf(name, segmentPattern, &n); err == nil && name == segmentName(n) {
			numbers = append(numbers, n)
		}
	}
	slices.Sort(numbers)
	return numbers, nil
}

// reading is the result of walking all segments.
type reading struct {
	numbers []uint64
	end     chain
	good    int64 // bytes of the last segment that are sound
	torn    *damage
	dropped int64
}

// readAll walks every segment of the directory and hands each payload to visit. A torn end is
// reported in the result, any other damage is a *CorruptError; so is what visit returns. A payload is visit's no longer
// than the call.
func readAll(fsys FS, dir string, visit func(payload []byte) error) (reading, error) {
	var out reading
	var err error
	if out.numbers, err = segments(fsys); err != nil {
		return out, err
	}
	var data []byte
	for i, number := range out.numbers {
		path := filepath.Join(dir, segmentName(number))
		if number != uint64(i)+1 {
			return out, &CorruptError{File: filepath.Join(dir, segmentName(uint64(i)+1)), Reason: fmt.Errorf("%w: the segment is missing", errFrame)}
		}
		if data, err = fsys.Read(segmentName(number), data); err != nil {
			return out, fmt.Errorf("reading %s: %w", path, err)
		}
		good, end, bad := readSegment(data, out.end, number, visit)
		out.end, out.good = end, good
		if good == 0 && bad == nil {
			bad = &damage{reason: fmt.Errorf("%w: the segment is empty", errFrame), torn: true}
		}
		if bad == nil {
			continue
		}
		if !bad.torn || i != len(out.numbers)-1 {
			return out, &CorruptError{File: path, Offset: bad.offset, Reason: bad.reason}
		}
		out.torn, out.dropped = bad, int64(len(data))-good
	}
	return out, nil
}

// readSegment walks one segment, whose first frame must be its own head.
func readSegment(data []byte, prev chain, number uint64, visit func(payload []byte) error) (int64, chain, *damage) {
	first, start := true, prev
	return scan(data, prev, func(payload []byte) error {
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

// load rebuilds the index and opens the last segment for writing.
func (g *Guard) load() error {
	if err := finishRecovery(g.cfg.FS); err != nil {
		return err
	}
	got, err := readAll(g.cfg.FS, g.cfg.Dir, g.index.fold)
	if err != nil {
		return err
	}
	g.chain, g.size = got.end, got.good
	if len(got.numbers) == 0 {
		return g.beginSegment(1)
	}
	g.number = got.numbers[len(got.numbers)-1]
	if g.file, err = g.cfg.FS.Append(segmentName(g.number)); err != nil {
		return fmt.Errorf("opening %s: %w", g.path(), err)
	}
	if got.torn != nil {
		g.cfg.Log.Warn("cut a torn end off the guard log", "file", g.path(), "offset", got.good, "bytes", got.dropped, "err", got.torn.reason)
		if err := g.file.Truncate(got.good); err != nil {
			return fmt.Errorf("cutting the torn end off %s: %w", g.path(), err)
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
	if g.size >= g.cfg.SegmentBytes {
		if err := g.beginSegment(g.number + 1); err != nil {
			return err
		}
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
