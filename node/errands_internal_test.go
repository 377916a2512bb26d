package node

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
)

// Errands are done one after the other, each once, and what came of them is told to whoever asks again.
func TestErrands(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := 0
		go1 := make(chan struct{})
		e := newErrands(func(_ context.Context, action string, what control.Errand) (any, error) {
			<-go1
			done++
			switch what.From {
			case 1:
				return nil, errors.New("no route")
			case 2:
				return nil, &control.Refusal{Code: control.CodeFile, Reason: "not there"}
			}
			return fmt.Sprint(action, what.From), nil
		})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- e.Run(ctx) }()
		synctest.Wait()
		ask := func(n int) (any, bool, error) {
			return e.Do(fmt.Sprint("o", n), "rescan", control.Errand{From: uint64(n)})
		}
		for n := range errandsWaiting + 3 {
			result, over, err := ask(n)
			require.NoError(t, err)
			require.False(t, over)
			require.Nil(t, result)
			if n == 0 {
				synctest.Wait() // it is taken out of the queue
			}
		}
		_, _, err := ask(0)
		require.NoError(t, err)
		require.True(t, e.Busy("o0"))
		require.False(t, e.Busy(fmt.Sprint("o", errandsWaiting+2)), "there was no room, so that it is asked for again")
		close(go1)
		synctest.Wait()
		require.Equal(t, errandsWaiting+1, done)
		result, over, err := ask(0)
		require.NoError(t, err)
		require.True(t, over)
		require.Equal(t, "rescan0", result)
		var no *control.Refusal
		_, _, err = ask(1)
		require.ErrorAs(t, err, &no)
		require.Equal(t, control.Refusal{Code: control.CodeCore, Reason: "no route"}, *no)
		_, _, err = ask(2)
		require.ErrorAs(t, err, &no)
		require.Equal(t, control.CodeFile, no.Code)

		for n := 100; n < 100+errandsKept; n++ {
			_, _, err := ask(n)
			require.NoError(t, err)
			synctest.Wait()
		}
		require.Len(t, e.ended, errandsKept)
		_, over, _ = ask(0)
		require.False(t, over, "it was forgotten, and is done once more")
		cancel()
		require.ErrorIs(t, <-ended, context.Canceled)
	})
}
