package guard

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
)

// Compaction replaces full segments, and the checkpoint before them, by a checkpoint that holds what they lead to. It reads
// them again instead of copying what the running guard knows: full segments do not change any more, so nobody waits for it,
// and nothing is removed that was not found sound. The segment that is being written, and its place in the chain, stay.

// DefaultCompactBytes is how much of full segments is compacted: two of them.
const DefaultCompactBytes = 2 * DefaultSegmentBytes

// minGain is by how much the full segments must outweigh the checkpoint: written anew each time, it costs the disk no more
// than a third of what was recorded meanwhile.
const minGain = 3

// compactor is the state of compaction.
type compactor struct {
	mu      sync.Mutex
	running bool
	// sealed are the bytes of full segments, written those of the checkpoint before them.
	sealed, written int64
	closing         atomic.Bool
	done            sync.WaitGroup
}

// errClosing ends a compaction early.
var errClosing = errors.New("the guard is being closed")

// sealed notes that so many bytes more are in full segments, and compacts them when they are enough. Only whoever flushes
// calls it.
func (g *Guard) sealed(bytes int64) {
	c := &g.compactor
	c.mu.Lock()
	defer c.mu.Unlock()
	c.sealed += bytes
	if c.running || g.cfg.CompactBytes < 0 || c.sealed < max(g.cfg.CompactBytes, minGain*c.written) {
		return
	}
	c.running = true
	last := g.number - 1
	c.done.Go(func() {
		if err := g.compact(last); err != nil && !errors.Is(err, errClosing) {
			// The log is as good as before. The next full segment is the next try.
			g.cfg.Log.Warn("the guard log was not compacted", "err", err)
		}
		c.mu.Lock()
		c.running = false
		c.mu.Unlock()
	})
}

// endCompaction ends the one under way, if any, and waits for its end.
func (c *compactor) endCompaction() {
	c.closing.Store(true)
	c.done.Wait()
}

// compact makes a checkpoint of everything up to the last segment, which is full.
func (g *Guard) compact(last uint64) error {
	w, got, err := g.writeCheckpoint(last)
	if w != nil { // it has its name: the next one begins with it, even if that is not known to be durable
		c := &g.compactor
		c.mu.Lock()
		c.sealed, c.written = c.sealed-got.sealed-got.good, w.size
		c.mu.Unlock()
	}
	if err != nil {
		return err
	}
	g.cfg.Log.Info("compacted the guard log", "records", w.records, "bytes", w.size, "freed", got.compacted+got.sealed+got.good-w.size)
	g.files.Lock()
	defer g.files.Unlock()
	files, err := readLayout(g.cfg.FS)
	if err != nil {
		return err
	}
	return removeStale(g.cfg.FS, files.stale)
}

// writeCheckpoint writes the checkpoint beside its name and then names it: until that is durable, the files that it stands
// for are the log.
func (g *Guard) writeCheckpoint(last uint64) (w *checkpointWriter, got reading, err error) {
	fsys := g.cfg.FS
	files, err := readLayout(fsys)
	if err != nil {
		return nil, got, err
	}
	if w, err = newCheckpoint(fsys, last, g.room); err != nil {
		return nil, got, err
	}
	got, err = g.fillCheckpoint(w, files.upTo(last), last)
	if err = errors.Join(err, w.file.Close()); err != nil {
		return nil, got, errors.Join(err, fsys.Remove(checkpointTemp))
	}
	if err := fsys.Rename(checkpointTemp, checkpointName(last)); err != nil {
		return nil, got, fmt.Errorf("naming the checkpoint: %w", err)
	}
	return w, got, g.syncDir()
}

// room tells whether so many bytes fit beside a further segment. Were the disk full for a moment only, because of a
// checkpoint that cannot be finished either, a record that came just then would break the log.
func (g *Guard) room(bytes int) error {
	disk, knows := g.cfg.FS.(interface{ Room() (uint64, error) })
	if !knows {
		return nil
	}
	if left, err := disk.Room(); err == nil && left < uint64(bytes)+uint64(g.cfg.SegmentBytes) {
		return fmt.Errorf("there is too little room: %d bytes are left, and the log needs %d of them", left, g.cfg.SegmentBytes)
	}
	return nil
}

func newCheckpoint(fsys FS, last uint64, room func(bytes int) error) (*checkpointWriter, error) {
	file, err := fsys.Append(checkpointTemp)
	if err != nil {
		return nil, fmt.Errorf("creating %s: %w", checkpointTemp, err)
	}
	if err := file.Truncate(0); err != nil { // an earlier one was interrupted
		return nil, errors.Join(fmt.Errorf("emptying %s: %w", checkpointTemp, err), file.Close())
	}
	w := &checkpointWriter{file: file, room: room}
	w.write(checkpointLine{Head: &checkpointHead{Number: last}})
	return w, nil
}

// fillCheckpoint reads the files and writes what they lead to.
func (g *Guard) fillCheckpoint(w *checkpointWriter, files layout, last uint64) (reading, error) {
	x := newIndex(&archive{digests: newDigests(), keep: w.keep})
	got, err := files.read(g.cfg.FS, g.cfg.Dir, g.untilClosing(w, x.visitor()))
	switch {
	case w.err != nil:
		return got, fmt.Errorf("writing %s: %w", checkpointTemp, w.err)
	case err != nil:
		return got, err
	case got.torn != nil || len(got.segments) == 0 || got.segments[len(got.segments)-1] != last:
		return got, &CorruptError{File: filepath.Join(g.cfg.Dir, segmentName(last)), Offset: got.good, Reason: fmt.Errorf("%w: the segment was full", errFrame)}
	}
	w.records = x.seq
	if err := w.finish(x, got.end); err != nil {
		return got, fmt.Errorf("writing %s: %w", checkpointTemp, err)
	}
	return got, nil
}

// untilClosing stops the visitor when the guard is closed, or when nothing more can be written.
func (g *Guard) untilClosing(w *checkpointWriter, v visitor) visitor {
	stopped := func() error {
		if w.err == nil && g.compactor.closing.Load() {
			w.err = errClosing
		}
		return w.err
	}
	return visitor{
		line:  func(l checkpointLine) error { return errors.Join(stopped(), v.line(l)) },
		frame: func(payload []byte) error { return errors.Join(stopped(), v.frame(payload)) },
	}
}

// archive is a past that hands on the votes which end, once each: the digests do not tell what a vote was, and who reveals
// one late needs to know.
type archive struct {
	*digests
	keep func(voteRecord)
}

func (a *archive) close(r voteRecord) {
	if same, seed := a.closed(r); same && seed {
		return
	}
	a.digests.close(r)
	a.keep(r)
}

// removeStale removes files that the log has no need of.
func removeStale(fsys FS, names []string) error {
	for _, name := range names {
		if err := fsys.Remove(name); err != nil {
			return fmt.Errorf("removing %s, which was compacted: %w", name, err)
		}
	}
	if len(names) == 0 {
		return nil
	}
	if err := fsys.SyncDir(); err != nil {
		return fmt.Errorf("syncing the guard directory: %w", err)
	}
	return nil
}
