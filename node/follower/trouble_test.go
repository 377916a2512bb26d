package follower_test

import (
	"bytes"
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/follower"
)

func TestTroubleIsToldWhileItLasts(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 5)
	f := follow(c, s)
	c.failAt = 2
	require.Error(t, f.CatchUp(t.Context()))
	since, err := f.Trouble()
	require.ErrorContains(t, err, "connection reset")
	require.False(t, since.IsZero())
	catchUp(t, f)
	_, err = f.Trouble()
	require.NoError(t, err)
}

func TestLagIsLoggedOnceAfterAWhile(t *testing.T) {
	for _, row := range []struct {
		lasts time.Duration
		lines int
	}{{10 * time.Second, 0}, {5 * time.Minute, 1}} {
		t.Run(row.lasts.String(), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c, s := newFakeChain(), &memSink{}
				mineMany(c, 5)
				var out bytes.Buffer
				f := follow(c, s, func(cfg *follower.Config) { cfg.Log = hclog.New(&hclog.LoggerOptions{Output: &out}) })
				require.NoError(t, f.CatchUp(t.Context()))
				c.rollback(2)
				ctx, stop := context.WithTimeout(t.Context(), row.lasts)
				defer stop()
				require.ErrorIs(t, f.Run(ctx), context.DeadlineExceeded)
				_, err := f.Trouble()
				require.ErrorContains(t, err, "no longer has the last followed block")
				require.Equal(t, row.lines, bytes.Count(out.Bytes(), []byte("waiting for the endpoint")))
			})
		})
	}
}
