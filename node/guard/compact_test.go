package guard_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
)

// compacted returns a disk whose log is a checkpoint and two segments behind it.
func compacted(t *testing.T) *disk {
	t.Helper()
	d := newDisk()
	g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
	require.NoError(t, err)
	history(t, g)
	require.NoError(t, errors.Join(g.Command(mark(5, 1)), g.Command(urgent(3, 2)), g.Compact()))
	v := vote(20, 1, true)
	require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.Rotate()))
	v = vote(21, 1, true)
	require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.Close()))
	require.Equal(t, []string{"checkpoint-000001.log", "guard-000002.log", "guard-000003.log"}, d.list(t))
	return d
}

const theCheckpoint = "checkpoint-000001.log"

func (d *disk) list(t *testing.T) []string {
	t.Helper()
	names, err := d.List()
	require.NoError(t, err)
	return names
}

// A compaction may fail or die at any operation, and the power may go then: the log is the old one or the new one, says
// the same, and what is left over is gone after the next start. A failed compaction harms nobody.
func TestCompactionMayEndAnywhere(t *testing.T) {
	for _, die := range []bool{false, true} {
		for n := 1; ; n++ {
			note := fmt.Sprintf("operation %d, dies: %t", n, die)
			d := compacted(t)
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
			require.NoError(t, err)
			want, seq := export(t, g), g.Seq()
			require.NoError(t, g.Rotate())
			if d.failAt = d.ops + n; die {
				d.dieAt = d.failAt
			}
			err = g.Compact()
			ended := err == nil && !d.spared
			if err != nil {
				require.ErrorIs(t, err, errDisk, note)
			}
			survivors := []*disk{d.clone()}
			for seed := range uint64(12) {
				survivors = append(survivors, d.crash(rand.New(rand.NewPCG(seed, uint64(n)))))
			}
			if d.failAt = 0; !die && g.Fault() == nil {
				v := vote(99, 1, true)
				require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.Compact()), note)
				require.Equal(t, seq+1, g.Seq())
			}
			_ = g.Close()
			for i, s := range survivors {
				note := fmt.Sprintf("%s, survivor %d", note, i)
				report, err := guard.VerifyOn(s)
				require.NoError(t, err, note)
				again, err := guard.Open(guard.Config{Dir: "guard", FS: s})
				require.NoError(t, err, note)
				require.Equal(t, seq, again.Seq(), note)
				require.Equal(t, want, export(t, again), note)
				names := s.list(t)
				require.NotContains(t, names, "checkpoint.tmp", note)
				checkpoints := slices.DeleteFunc(names, func(name string) bool { return !strings.HasPrefix(name, "checkpoint-") })
				require.Len(t, checkpoints, 1, note)
				opened, err := guard.VerifyOn(s.clone())
				require.NoError(t, err, note)
				require.Equal(t, report.Compacted, opened.Compacted, note)
				require.NoError(t, errors.Join(again.Compact(), again.Close()), note)
				require.Equal(t, want, export(t, s.clone().open(t)), note)
			}
			if ended {
				require.Greater(t, n, 15, "a compaction has more operations than that")
				break
			}
		}
	}
}

// A process that follows one which died in a compaction may die in its start: whatever it removed by then, the power may go.
func TestStartBehindADeadCompaction(t *testing.T) {
	for n, dead := 1, true; dead; n++ {
		for m, died := 1, true; died; m++ {
			d := compacted(t)
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
			require.NoError(t, err)
			want := export(t, g)
			require.NoError(t, g.Rotate())
			d.dieAt = d.ops + n
			dead = g.Compact() != nil
			_ = g.Close()
			d.dieAt = d.ops + m
			g, err = guard.Open(guard.Config{Dir: "guard", FS: d})
			if died = err != nil; !died {
				_ = g.Close() // what is dead cannot cut off unused space
			}
			for seed := range uint64(6) {
				s := d.crash(rand.New(rand.NewPCG(seed, uint64(100*n+m))))
				require.Equal(t, want, export(t, s.open(t)), "died at operation %d, then at %d, seed %d", n, m, seed)
			}
		}
	}
}

// Whatever is recorded, compacted, failed and lost: what was acknowledged is there.
func TestPowerLossAndCompaction(t *testing.T) {
	for seed := range uint64(300) {
		rng := rand.New(rand.NewPCG(seed, 2))
		note := fmt.Sprintf("seed %d", seed)
		d, a := newDisk(), &acked{votes: map[uint64]bool{}}
		for round := range uint64(4) {
			d.dieAt = d.ops + 1 + rng.IntN(120)
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 2000})
			for part := uint64(0); err == nil && part < 5; part++ {
				a.held(t, g, note)
				if err = a.work(g, 100*round+10*part, 3); err == nil {
					err = g.Compact()
				}
			}
			if err != nil {
				require.ErrorIs(t, err, errDisk, note)
			}
			if g != nil {
				_ = g.Close()
			}
			d = d.crash(rng)
		}
		g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
		require.NoError(t, err, note)
		a.held(t, g, note)
		require.NoError(t, g.Close())
	}
}

func TestDamagedCheckpoint(t *testing.T) {
	d := compacted(t)
	whole := d.files[theCheckpoint].data
	refused := func(hit *disk, note string) {
		t.Helper()
		var corrupt *guard.CorruptError
		_, err := guard.Open(guard.Config{Dir: "guard", FS: hit})
		require.ErrorAs(t, err, &corrupt, note)
		require.Equal(t, filepath.Join("guard", theCheckpoint), corrupt.File, note)
		require.Len(t, hit.files, 3, "%s: nothing is touched", note)
		_, err = guard.VerifyOn(hit)
		require.ErrorIs(t, err, guard.ErrCorrupt, note)
	}
	for at := range whole {
		hit := d.clone()
		hit.files[theCheckpoint].data[at] ^= 0x41
		refused(hit, fmt.Sprintf("byte %d", at))
	}
	for size := range whole {
		cut := d.clone()
		cut.files[theCheckpoint].data = whole[:size]
		refused(cut, fmt.Sprintf("cut at byte %d", size))
	}
	longer := d.clone()
	longer.files[theCheckpoint].data = append(slices.Clone(whole), whole...)
	refused(longer, "twice")
	other := d.clone()
	other.files["checkpoint-000002.log"] = other.files[theCheckpoint]
	_, err := guard.Open(guard.Config{Dir: "guard", FS: other})
	require.ErrorIs(t, err, guard.ErrCorrupt, "under another number")
	for _, names := range [][]string{{theCheckpoint}, {"guard-000002.log"}, {"guard-000002.log", "guard-000003.log"}} {
		gone := d.clone()
		for _, name := range names {
			delete(gone.files, name)
		}
		_, err := guard.Open(guard.Config{Dir: "guard", FS: gone})
		require.ErrorIs(t, err, guard.ErrCorrupt, "without %s", names)
	}
}

// Behind a checkpoint a torn end is cut off as ever, down to nothing.
func TestTornEndBehindACheckpoint(t *testing.T) {
	d := compacted(t)
	const last = "guard-000003.log"
	seq := d.clone().open(t).Seq()
	for size := range d.files[last].data {
		cut := d.clone()
		cut.files[last].data = cut.files[last].data[:size]
		g, err := guard.Open(guard.Config{Dir: "guard", FS: cut})
		require.NoError(t, err, "cut at byte %d", size)
		require.Equal(t, seq-1, g.Seq(), "cut at byte %d", size)
		v := vote(21, 1, false)
		require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.Close()))
		require.Equal(t, seq, cut.clone().open(t).Seq())
	}
}

// What a compaction finds damaged it neither replaces nor removes.
func TestCompactionOfADamagedSegment(t *testing.T) {
	d := compacted(t)
	g := d.open(t)
	for _, name := range d.list(t)[:2] {
		data := d.files[name].data
		data[len(data)/2] ^= 0x41
		require.ErrorIs(t, g.Compact(), guard.ErrCorrupt)
		data[len(data)/2] ^= 0x41
		require.Contains(t, d.list(t), name)
		require.NotContains(t, d.list(t), "checkpoint.tmp")
	}
	require.NoError(t, g.Fault())
	require.NoError(t, g.Compact())
	require.Len(t, d.list(t), 2)
}

// A guard compacts by itself once its full segments have grown by the bound and outweigh the checkpoint.
func TestCompactsByItself(t *testing.T) {
	d := newDisk()
	cfg := guard.Config{Dir: "guard", FS: d, SegmentBytes: 2000, CompactBytes: 8000}
	g, err := guard.Open(cfg)
	require.NoError(t, err)
	a := &acked{votes: map[uint64]bool{}}
	most := 0
	for job := range uint64(400) {
		v := vote(job, 1, true)
		require.NoError(t, g.Vote(v, commitment(v)))
		require.NoError(t, g.CloseVotes(v.Seat()))
		g.AwaitCompaction()
		most = max(most, d.size())
	}
	require.Less(t, most, 8000+2*3000+4*400*170, "a closed vote takes some 150 bytes")
	require.NoError(t, a.work(g, 1000, 5))
	want := export(t, g)
	require.NoError(t, g.Close())
	written := d.size()
	cfg.SegmentBytes, cfg.CompactBytes = 1, 1
	g, err = guard.Open(cfg)
	require.NoError(t, err)
	g.AwaitCompaction()
	require.Equal(t, want, export(t, g))
	require.NoError(t, g.Close())
	require.LessOrEqual(t, d.size(), written)
	cfg.CompactBytes = -1
	g, err = guard.Open(cfg)
	require.NoError(t, err)
	a.held(t, g, "in the end")
	before := len(d.list(t))
	require.NoError(t, a.work(g, 2000, 9))
	require.NoError(t, g.Close())
	require.Len(t, d.list(t), before+9, "never is never")
}

func (d *disk) size() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := 0
	for _, b := range d.files {
		n += len(b.data)
	}
	return n
}

// An export of a compacted guard binds another one like that of a plain guard does.
func TestImportOfACompactedGuard(t *testing.T) {
	d := compacted(t)
	from := d.open(t)
	fresh, twice := newDisk().open(t), newDisk().open(t)
	require.NoError(t, imports(fresh, strings.NewReader(export(t, from))))
	require.Equal(t, knowledge(t, from), knowledge(t, fresh))
	require.NoError(t, fresh.Compact())
	require.NoError(t, imports(twice, strings.NewReader(export(t, fresh))))
	require.Equal(t, knowledge(t, from), knowledge(t, twice))
	seq := from.Seq()
	require.NoError(t, imports(from, strings.NewReader(export(t, twice))))
	require.Equal(t, seq, from.Seq(), "it knows all of it")
}

// The log is read back and verified while others write and it is compacted.
func TestReadersAndCompactions(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "guard")
	g, err := guard.Open(guard.Config{Dir: dir, SegmentBytes: 2000, CompactBytes: 3000})
	require.NoError(t, err)
	v := vote(7, 1, true)
	require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.CloseVotes(v.Seat())))
	written := make(chan error, 1)
	go func() {
		var errs []error
		for job := range uint64(300) {
			w := vote(100+job, 1, true)
			errs = append(errs, g.Vote(w, commitment(w)), g.CloseVotes(w.Seat()))
		}
		written <- errors.Join(errs...)
	}()
	for done := false; !done; {
		select {
		case err := <-written:
			require.NoError(t, err)
			done = true
		default:
		}
		got, ok, err := g.BoundVote(v.Seat(), commitment(v))
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, v, got)
		_, err = guard.Verify(dir)
		require.NoError(t, err)
	}
	g.AwaitCompaction()
	require.NoError(t, g.Close())
	report, err := guard.Verify(dir)
	require.NoError(t, err)
	require.Equal(t, uint64(602), report.Facts)
	require.Positive(t, report.Compacted)
}

// A checkpoint takes no room that the records need: signing goes on where there is none for both, and compaction once there is.
func TestCompactionLeavesRoomForTheLog(t *testing.T) {
	const segment = 20_000
	d := newDisk()
	g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: segment, CompactBytes: -1})
	require.NoError(t, err)
	votes := func(from, to uint64) {
		for job := from; job < to; job++ {
			v := vote(job, 1, true)
			require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.CloseVotes(v.Seat())))
		}
	}
	votes(0, 1000)
	before := len(d.list(t))
	for _, left := range []int{1, segment, segment + 1} {
		require.NoError(t, g.Rotate())
		d.room = d.size() + left
		require.ErrorContains(t, g.CompactFull(), "room", "%d bytes are left", left)
		require.NotContains(t, d.list(t), "checkpoint.tmp")
		if left < segment { // what there is is the log's
			d.room = d.size() + segment
		}
		votes(2000+uint64(left), 2004+uint64(left))
	}
	require.NoError(t, g.Fault())
	d.room = d.size() + 20*segment
	require.NoError(t, g.CompactFull())
	require.Less(t, len(d.list(t)), before)
	require.NoError(t, g.Close())
}
