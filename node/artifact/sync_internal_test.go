package artifact

import (
	"errors"
	"io/fs"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newShared()
		var runs atomic.Int32
		release, fault := make(chan struct{}), errors.New("no space")
		work := func() error {
			if runs.Add(1) == 2 {
				return fault
			}
			<-release
			return nil
		}
		var first, others sync.WaitGroup
		first.Go(func() { require.NoError(t, s.do(work)) })
		synctest.Wait()
		var failed atomic.Int32
		for range 10 {
			others.Go(func() {
				if errors.Is(s.do(work), fault) {
					failed.Add(1)
				}
			})
		}
		synctest.Wait()
		require.EqualValues(t, 1, runs.Load(), "those who came while it ran wait for the next")
		close(release)
		first.Wait()
		others.Wait()
		require.EqualValues(t, 2, runs.Load(), "one run was for all of them")
		require.EqualValues(t, 10, failed.Load(), "and its fault was everybody's")
		require.NoError(t, s.do(work))
		require.EqualValues(t, 3, runs.Load())
	})
}

// Content that another Put has just brought into being is not durable before its name is.
func TestPut_waitsForTheNameOfWhatIsThereAlready(t *testing.T) {
	s, err := Open(Config{Dir: t.TempDir()})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	data := []byte("twice")
	s.names.turn <- struct{}{} // a sync that is under way, and began before
	done := make(chan error, 2)
	put := func() {
		_, err := s.Put(data)
		done <- err
	}
	go put()
	require.Eventually(t, func() bool { _, err := s.Local(ID(data)); return err == nil }, 10*time.Second, time.Millisecond)
	go put()
	select {
	case <-done:
		require.Fail(t, "its name is not on disk yet")
	case <-time.After(100 * time.Millisecond):
	}
	<-s.names.turn
	require.NoError(t, <-done)
	require.NoError(t, <-done)
}

// Nor is what an earlier Put left whose sync failed.
func TestPut_syncsTheNameAgainAfterAFault(t *testing.T) {
	s, err := Open(Config{Dir: t.TempDir()})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	fault, syncs := errors.New("no space"), 0
	s.sync = func() error {
		syncs++
		return fault
	}
	_, err = s.Put([]byte("once"))
	require.ErrorIs(t, err, fault)
	require.NotErrorIs(t, err, fs.ErrNotExist, "there is nothing to clean up")
	_, err = s.Put([]byte("once"))
	require.ErrorIs(t, err, fault)
	fault = nil
	_, err = s.Put([]byte("once"))
	require.NoError(t, err)
	require.Equal(t, 3, syncs)
}
