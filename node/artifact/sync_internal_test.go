package artifact

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
)

func TestShared(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newShared[int]()
		var runs, items atomic.Int32
		release, fault := make(chan struct{}), errors.New("no space")
		work := func(all []int) error {
			items.Add(int32(len(all)))
			if runs.Add(1) == 2 {
				return fault
			}
			<-release
			return nil
		}
		var first, others sync.WaitGroup
		first.Go(func() { require.NoError(t, s.do(1, work)) })
		synctest.Wait()
		var failed atomic.Int32
		for range 10 {
			others.Go(func() {
				if errors.Is(s.do(1, work), fault) {
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
		require.NoError(t, s.do(1, work))
		require.EqualValues(t, 3, runs.Load())
		require.EqualValues(t, 12, items.Load(), "each item was given to one run")
	})
}
