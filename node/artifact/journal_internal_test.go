package artifact

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// small opens a store whose journals hold three or four of the documents of doc.
func small(d folder) *Store {
	s := openIn(d, Config{Dir: "the artifacts", MaxBytes: 200})
	s.journal.size = 256
	return s
}

func doc(n int) []byte { return fmt.Appendf(nil, "document %d %s", n, strings.Repeat("x", 40+n%20)) }

// play puts documents, some of them again, and closes. It returns those that were told durable.
func play(s *Store, closing bool) (told [][]byte, faults error) {
	for n := range 24 {
		data := doc(n - n%5/4*3) // each fifth is there already
		_, err := s.Put(data)
		if err == nil {
			told = append(told, data)
		}
		faults = errors.Join(faults, err)
	}
	if closing {
		faults = errors.Join(faults, s.Close())
	}
	return told, faults
}

func requireAll(t *testing.T, s *Store, told [][]byte, when string, at int) {
	t.Helper()
	for _, data := range told {
		got, err := s.Local(ID(data))
		require.NoError(t, err, "%s, step %d: %s", when, at, data)
		require.Equal(t, string(data), string(got))
	}
}

// requireTidy tells whether nothing but frames is left, in journals that nobody appends to.
func requireTidy(t *testing.T, d *fragile, when string) {
	t.Helper()
	require.Zero(t, d.only(newPrefix), when)
	for name, n := range d.files {
		size := 0
		for _, content := range contents(n.data) {
			size += int(frameBytes(content))
		}
		require.Len(t, n.data, size, "%s: %s", when, name)
		require.NotZero(t, size, "%s: %s", when, name)
	}
}

// Whenever the power goes, the next process finds all that was told durable, works, and leaves nothing but frames.
func TestPut_lossOfPower(t *testing.T) {
	t.Parallel()
	whole := newFragile()
	_, err := play(small(whole), true)
	require.NoError(t, err)
	requireTidy(t, whole, "without a fault")
	for at := 1; at <= whole.steps; at++ {
		d := newFragile()
		d.at = at
		told, _ := play(small(d), true)
		for _, fate := range fates {
			next := d.after(fate)
			s := small(next)
			requireAll(t, s, told, fate, at)
			_, err := s.Put([]byte("the next"))
			require.NoError(t, err)
			_, err = s.Local(ID([]byte("absent")))
			require.ErrorIs(t, err, ErrNotFound)
			require.NoError(t, s.Close())
			if fate != "killed" { // which may leave half a frame
				requireTidy(t, next, fmt.Sprintf("%s, step %d", fate, at))
			}
		}
	}
}

// A fault at any step is told, loses nothing that was told durable, and is over with the next Put.
func TestPut_faults(t *testing.T) {
	t.Parallel()
	whole := newFragile()
	_, err := play(small(whole), true)
	require.NoError(t, err)
	for at := 1; at <= whole.steps; at++ {
		d := newFragile()
		s := small(d)
		d.fault = func(step, name string) error {
			if d.steps == at {
				return fmt.Errorf("%s %s: %w", step, name, syscall.EIO)
			}
			return nil
		}
		told, faults := play(s, false)
		if faults != nil {
			require.ErrorIs(t, faults, syscall.EIO)
		}
		requireAll(t, small(d.after("lost")), told, "power lost", at)
		requireAll(t, small(d.after("killed")), told, "killed", at)
		requireAll(t, s, told, "going on", at)
		over := d.steps >= at
		_, err := s.Put([]byte("the next"))
		if over {
			require.NoError(t, err, "step %d", at)
		}
		_ = s.Close()
		requireAll(t, small(d.after("lost")), told, "closed", at)
	}
}

// A full disk is told as that, and is over when there is room.
func TestPut_fullDisk(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(d)
	for n := range 3 {
		_, err := s.Put(doc(n))
		require.NoError(t, err)
	}
	d.fault = func(step, _ string) error {
		if step == "create" {
			return syscall.ENOSPC
		}
		return nil
	}
	_, _ = s.Put(doc(3)) // for which there may be room in the journal
	for n := 4; n < 60; n++ {
		_, err := s.Put(doc(n))
		require.ErrorIs(t, err, syscall.ENOSPC)
		require.Equal(t, fmt.Sprintf("storing content %s in the artifacts: beginning a journal: %v", ID(doc(n)), syscall.ENOSPC), err.Error())
	}
	require.LessOrEqual(t, d.only(journalPrefix), 1, "nothing grows")
	requireAll(t, small(d.after("lost")), [][]byte{doc(0), doc(1), doc(2)}, "full", 0)
	d.fault = nil
	told, err := play(s, true)
	require.NoError(t, err)
	requireAll(t, small(d.after("lost")), told, "room again", 0)
}

// What a journal of this process holds is not written again; on the word of others nobody relies, since they may not have synced.
func TestPut_ofWhatIsThere(t *testing.T) {
	t.Parallel()
	d := newFragile()
	a, b := small(d), small(d)
	d.files[ID(doc(1))] = &inode{data: doc(1)} // by a hand, and not synced
	for _, s := range []*Store{a, b} {
		requireAll(t, s, [][]byte{doc(1)}, "there", 0)
		_, err := s.Put(doc(1))
		require.NoError(t, err)
		requireAll(t, small(d.after("lost")), [][]byte{doc(1)}, "lost", 0)
		before := d.steps
		_, err = s.Put(doc(1))
		require.NoError(t, err)
		require.Equal(t, before+1, d.steps, "it was read")
	}
	require.Equal(t, 2, d.only(journalPrefix))
	require.NoError(t, errors.Join(a.Close(), b.Close()))
	require.Equal(t, 2, d.only(journalPrefix))
}

// What the disk has damaged since is put anew.
func TestPut_ofWhatIsDamaged(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(d)
	_, err := s.Put(doc(1))
	require.NoError(t, err)
	d.files[s.journal.current.name].data[headBytes+3] ^= 1
	_, err = s.Local(ID(doc(1)))
	require.ErrorIs(t, err, ErrTampered)
	_, err = s.Put(doc(1))
	require.NoError(t, err)
	requireAll(t, s, [][]byte{doc(1)}, "mended", 0)
	require.NoError(t, s.Close())
	requireAll(t, small(d), [][]byte{doc(1)}, "mended", 1)
}

// Those who wait at the same time share one sync, also where they need more than one journal.
func TestPut_shares(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(d)
	_, err := s.Put([]byte("the first, for which the journal is begun"))
	require.NoError(t, err)
	syncs := 0
	d.fault = func(step, _ string) error {
		if step == "data sync" {
			syncs++
		}
		return nil
	}
	s.journal.appends.turn <- struct{}{}
	var all sync.WaitGroup
	for n := range 10 {
		all.Go(func() {
			if _, err := s.Put(doc(n)); err != nil {
				t.Error(err)
			}
		})
	}
	require.Eventually(t, func() bool {
		s.journal.appends.mu.Lock()
		defer s.journal.appends.mu.Unlock()
		return s.journal.appends.next != nil && len(s.journal.appends.next.items) == 10
	}, 10*time.Second, time.Millisecond)
	_, err = s.Local(ID(doc(0)))
	require.ErrorIs(t, err, ErrNotFound, "nobody sees what is not durable")
	<-s.journal.appends.turn
	all.Wait()
	require.LessOrEqual(t, syncs, 5)
	_, err = s.Local(ID([]byte("absent")))
	require.ErrorIs(t, err, ErrNotFound)
	for n := range 10 {
		requireAll(t, s, [][]byte{doc(n)}, "shared", 0)
		require.Len(t, s.catalog.where(idOf(doc(n))), 1, "who looks does not look at its own")
	}
	require.NoError(t, s.Close())
}

func TestPut_largest(t *testing.T) {
	t.Parallel()
	s, err := Open(Config{Dir: t.TempDir(), MaxBytes: journalBytes + 5})
	require.NoError(t, err)
	data := bytes.Repeat([]byte("y"), journalBytes+5)
	for _, part := range [][]byte{data, data[1:], {}} {
		_, err = s.Put(part)
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())
	got, err := s.Local(ID(data))
	require.Error(t, err)
	require.Empty(t, got)
}

// A journal whose name a hand has taken away is written anew, with what it held; of one that was full only the name is known.
func TestPut_journalRemoved(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(d)
	_, err := s.Put(doc(1))
	require.NoError(t, err)
	require.NoError(t, d.remove(s.journal.current.name))
	require.NoError(t, d.sync())
	_, err = s.Put(doc(2))
	require.NoError(t, err)
	requireAll(t, small(d.after("lost")), [][]byte{doc(1), doc(2)}, "removed", 0)
	requireAll(t, s, [][]byte{doc(1), doc(2)}, "removed", 1)
	require.NoError(t, d.remove(s.journal.current.name))
	require.NoError(t, d.sync())
	_, err = s.Put(doc(1)) // what is there already is written anew too
	require.NoError(t, err)
	requireAll(t, small(d.after("lost")), [][]byte{doc(1), doc(2)}, "removed", 2)

	full := s.journal.current.name
	for n := 3; s.journal.current.name == full; n++ {
		_, err := s.Put(doc(n))
		require.NoError(t, err)
	}
	require.NoError(t, d.remove(full))
	_, err = s.Local(ID(doc(1)))
	require.ErrorIs(t, err, ErrNotFound)
	_, err = s.Put(doc(1))
	require.NoError(t, err)
	requireAll(t, s, [][]byte{doc(1)}, "put again", 0)
	require.NoError(t, s.Close())
	requireTidy(t, d, "in the end")
}
