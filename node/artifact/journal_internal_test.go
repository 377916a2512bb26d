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
func small(t *testing.T, d folder) *Store {
	t.Helper()
	s, err := openIn(d, Config{Dir: "the artifacts", MaxBytes: 200})
	require.NoError(t, err)
	s.journal.size, s.journal.few = 256, 0
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
		s.journal.settler.Wait() // so that each play takes the same steps
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

// Whenever the power goes, the next process finds all that was told durable, and works. In the end nothing but content is left.
func TestPut_lossOfPower(t *testing.T) {
	t.Parallel()
	for _, bulk := range []bool{false, true} {
		whole := newFragile()
		whole.bulk = bulk
		_, err := play(small(t, whole), true)
		require.NoError(t, err)
		require.Zero(t, whole.only(journalPrefix)+whole.only(newPrefix))
		for at := 1; at <= whole.steps; at++ {
			d := newFragile()
			d.bulk = bulk
			s := small(t, d)
			d.at = d.steps + at
			told, _ := play(s, true)
			for _, fate := range fates {
				next := d.after(fate)
				s := small(t, next)
				requireAll(t, s, told, fate, at)
				_, err := s.Put([]byte("the next"))
				require.NoError(t, err)
				require.NoError(t, s.Close())
				require.Zero(t, next.only(journalPrefix)+next.only(newPrefix), "%s, step %d", fate, at)
			}
		}
	}
}

// A fault at any step is told, loses nothing that was told durable, and is over with the next Put.
func TestPut_faults(t *testing.T) {
	t.Parallel()
	for _, bulk := range []bool{false, true} {
		whole := newFragile()
		whole.bulk = bulk
		_, err := play(small(t, whole), true)
		require.NoError(t, err)
		for at := 1; at <= whole.steps; at++ {
			d := newFragile()
			d.bulk = bulk
			s := small(t, d)
			begun := d.steps
			d.fault = func(step, name string) error {
				if d.steps == begun+at {
					return fmt.Errorf("%s %s: %w", step, name, syscall.EIO)
				}
				return nil
			}
			told, faults := play(s, false)
			if faults != nil {
				require.ErrorIs(t, faults, syscall.EIO)
			}
			lost := d.after("lost")
			requireAll(t, small(t, lost), told, "power lost", at)
			requireAll(t, small(t, d.after("killed")), told, "killed", at)
			again, err := s.Put([]byte("the next"))
			s.journal.settler.Wait()
			if d.steps < begun+at {
				require.NoError(t, err)
				require.NotEmpty(t, again)
			}
			closed := s.Close()
			if closed != nil {
				require.ErrorIs(t, closed, syscall.EIO)
			}
			next := d.after("lost")
			requireAll(t, small(t, next), told, "closed", at)
		}
	}
}

// A full disk is told as that, and is over when there is room.
func TestPut_fullDisk(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
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
	for n := 3; n < 60; n++ {
		_, err := s.Put(doc(n))
		require.ErrorIs(t, err, syscall.ENOSPC)
		require.Equal(t, fmt.Sprintf("storing content %s in the artifacts: %v", ID(doc(n)), syscall.ENOSPC), err.Error())
	}
	require.LessOrEqual(t, d.only(journalPrefix), 1, "nothing grows")
	requireAll(t, small(t, d.after("lost")), [][]byte{doc(0), doc(1), doc(2)}, "full", 0)
	d.fault = nil
	told, err := play(s, true)
	require.NoError(t, err)
	requireAll(t, small(t, d.after("lost")), told, "room again", 0)
}

// Journals that cannot be settled do not become more without end: Put tells.
func TestPut_tellsWhatCannotBeSettled(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
	d.fault = func(step, name string) error {
		if step == "remove" && strings.HasPrefix(name, journalPrefix) {
			return syscall.EROFS
		}
		return nil
	}
	var told [][]byte
	var last error
	for n := range 200 {
		_, err := s.Put(doc(n))
		s.journal.settler.Wait()
		if err == nil {
			told = append(told, doc(n))
		}
		last = err
	}
	require.ErrorIs(t, last, syscall.EROFS)
	require.ErrorContains(t, last, "settling journal-")
	require.ErrorContains(t, last, ", which is kept: ")
	require.Equal(t, mostJournals+1, d.only(journalPrefix))
	requireAll(t, small(t, d.after("lost")), told, "nothing settled", 0)
	d.fault = nil
	_, err := s.Put(doc(500))
	require.NoError(t, err)
	require.NoError(t, s.Close())
	require.Zero(t, d.only(journalPrefix))
}

// Content that is there already is durable when Put returns, whoever put it there; what this store knows to be durable costs no sync.
func TestPut_ofWhatIsThere(t *testing.T) {
	t.Parallel()
	d := newFragile()
	a, b := small(t, d), small(t, d)
	d.files[ID(doc(1))] = &inode{data: doc(1)} // by a hand, and not synced
	for _, s := range []*Store{a, b} {
		_, err := s.Put(doc(1))
		require.NoError(t, err)
		requireAll(t, small(t, d.after("lost")), [][]byte{doc(1)}, "lost", 0)
		before := d.steps
		_, err = s.Put(doc(1))
		require.NoError(t, err)
		require.Equal(t, before+1, d.steps, "it was read")
	}
	require.Equal(t, 2, d.only(journalPrefix))
	third := small(t, d)
	require.Equal(t, 2, d.only(journalPrefix), "journals of the living are left alone")
	require.NoError(t, errors.Join(a.Close(), third.Close()))
	require.Equal(t, 1, d.only(journalPrefix))
	require.NoError(t, b.Close())
	require.Zero(t, d.only(journalPrefix))
}

// Those who wait at the same time share one sync, also where they need more than one journal.
func TestPut_shares(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
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
	require.Equal(t, 1, d.only("baf"), "nobody sees what is not durable")
	<-s.journal.appends.turn
	all.Wait()
	require.LessOrEqual(t, syncs, 5)
	for n := range 10 {
		requireAll(t, s, [][]byte{doc(n)}, "shared", 0)
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

// late is a disk on which one rename comes when others have filled journals.
type late struct {
	*fragile
	name   string
	before func()
}

func (l *late) rename(from, to string) error {
	if before := l.before; to == l.name && before != nil {
		l.before = nil
		before()
	}
	return l.fragile.rename(from, to)
}

// A file that gets its name late does not take the place of one that was made durable, and whose journal is gone.
func TestPut_latelyNamed(t *testing.T) {
	t.Parallel()
	slow := doc(1000)
	d := &late{fragile: newFragile(), name: ID(slow)}
	s := small(t, d)
	d.before = func() {
		for n := range 24 {
			_, err := s.Put(doc(n))
			require.NoError(t, err)
			s.journal.settler.Wait()
		}
	}
	_, err := s.Put(slow)
	require.NoError(t, err)
	for _, fate := range fates {
		requireAll(t, small(t, d.after(fate)), [][]byte{slow}, fate, 0)
	}
	require.NoError(t, s.Close())
	require.Zero(t, d.only(journalPrefix)+d.only(newPrefix))
}

// Nor does it when a hand removes the journal meanwhile.
func TestPut_latelyNamedWithoutJournal(t *testing.T) {
	t.Parallel()
	slow := doc(1000)
	d := &late{fragile: newFragile(), name: ID(slow)}
	s := small(t, d)
	d.before = func() {
		require.NoError(t, d.remove(s.journal.current.name))
		require.NoError(t, d.sync())
		_, err := s.Put(doc(1))
		require.NoError(t, err)
	}
	_, err := s.Put(slow)
	require.NoError(t, err)
	for _, fate := range fates {
		requireAll(t, small(t, d.after(fate)), [][]byte{slow, doc(1)}, fate, 0)
	}
	require.NoError(t, s.Close())
	require.Zero(t, d.only(journalPrefix)+d.only(newPrefix))
}

// A journal that a hand has removed is not relied on any more: neither for what comes, nor for what it held.
func TestPut_journalRemoved(t *testing.T) {
	t.Parallel()
	d := newFragile()
	s := small(t, d)
	_, err := s.Put(doc(1))
	require.NoError(t, err)
	require.NoError(t, d.remove(s.journal.current.name))
	require.NoError(t, d.sync())
	_, err = s.Put(doc(2))
	require.NoError(t, err)
	requireAll(t, small(t, d.after("lost")), [][]byte{doc(1), doc(2)}, "removed", 0)
	require.NoError(t, s.Close())
	require.Zero(t, d.only(journalPrefix)+d.only(newPrefix))
}
