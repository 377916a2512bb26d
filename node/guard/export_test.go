package guard

import "fmt"

// What tests of other packages' point of view need to do to a guard.

// Rotate begins a new segment, whatever the size of the last.
func (g *Guard) Rotate() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	for g.flushing {
		g.settled.Wait()
	}
	if g.fault != nil {
		return g.fault
	}
	full := g.size
	if err := g.beginSegment(g.number + 1); err != nil {
		g.fault = fmt.Errorf("%w: %w", ErrBroken, err)
		return g.fault
	}
	g.compactor.mu.Lock()
	g.compactor.sealed += full
	g.compactor.mu.Unlock()
	return nil
}

// Compact compacts everything that is recorded.
func (g *Guard) Compact() error {
	if err := g.Rotate(); err != nil {
		return err
	}
	return g.CompactFull()
}

// CompactFull compacts the full segments.
func (g *Guard) CompactFull() error { return g.compact(g.number - 1) }

// AwaitCompaction waits for the compaction that the guard began by itself.
func (g *Guard) AwaitCompaction() { g.compactor.done.Wait() }

// VerifyOn is Verify of a disk in memory.
func VerifyOn(fsys FS) (Report, error) { return verify(fsys, "guard") }

// RecoverOn is Recover of a disk in memory.
func RecoverOn(fsys FS) (Recovery, error) { return recoverLog(fsys, "guard") }
