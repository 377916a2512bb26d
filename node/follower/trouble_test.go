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
	synctest.Test(t, func(t *testing.T) {
		c, s := newFakeChain(), &memSink{}
		mineMany(c, 5)
		var out bytes.Buffer
		f := follow(c, s, func(cfg *follower.Config) { cfg.Log = hclog.New(&hclog.LoggerOptions{Output: &out}) })
		require.NoError(t, f.CatchUp(t.Context()))
		c.mu.Lock()
		c.rollback(2)
		c.mu.Unlock()
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- f.Run(ctx) }()
		<-time.After(10 * time.Second)
		synctest.Wait()
		_, err := f.Trouble()
		require.ErrorContains(t, err, "no longer has the last followed block")
		require.Zero(t, bytes.Count(out.Bytes(), []byte("waiting for the endpoint")), "a short lag is no news")
		<-time.After(5 * time.Minute)
		synctest.Wait()
		require.Equal(t, 1, bytes.Count(out.Bytes(), []byte("waiting for the endpoint")))
		stop()
		require.ErrorIs(t, <-done, context.Canceled)
	})
}
