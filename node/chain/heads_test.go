package chain_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
)

// requireHead waits for a head with the hash; others may come before it.
func requireHead(t *testing.T, heads <-chan *types.Header, want common.Hash) {
	t.Helper()
	late := time.NewTimer(20 * time.Second)
	defer late.Stop()
	for {
		select {
		case h := <-heads:
			if h.Hash() == want {
				return
			}
		case <-late.C:
			require.FailNow(t, "the head was not told")
		}
	}
}

func TestHeadsWithoutPushesArePolled(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{Poll: 5 * time.Millisecond}, a.url())
	heads := make(chan *types.Header)
	sub, err := p.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	for range 3 {
		requireHead(t, heads, a.mine().Hash())
	}
}

func TestHeadsArePushedAndSurviveALostConnection(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{Poll: 5 * time.Millisecond}, a.wsURL())
	heads := make(chan *types.Header)
	sub, err := p.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	requireHead(t, heads, a.mine().Hash())
	a.http.CloseClientConnections()
	requireHead(t, heads, a.mine().Hash())
}

func TestSilentPushesAreNoticed(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{Poll: 2 * time.Millisecond}, a.wsURL())
	heads := make(chan *types.Header)
	sub, err := p.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	requireHead(t, heads, a.mine().Hash())
	a.set(func() { a.subs = nil })
	requireHead(t, heads, a.mine().Hash())
}

func TestRingRingsOnceForManyHeads(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{Poll: time.Millisecond}, a.url())
	bell := make(chan struct{}, 1)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- chain.Ring(ctx, p, bell) }()
	<-bell
	a.mine()
	<-bell
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}

func TestClock(t *testing.T) {
	passed := time.Hour
	c := chain.NewClock(func() time.Duration { return passed })
	require.Zero(t, c.Now())
	c.Seen(common.Hash{1}, 1000)
	require.Equal(t, uint64(1000), c.Now())
	passed += 30*time.Second + 999*time.Millisecond
	require.Equal(t, uint64(1030), c.Now(), "a quiet chain's time goes on")
	c.Seen(common.Hash{1}, 1000)
	require.Equal(t, uint64(1030), c.Now(), "the same head does not set it back")
	c.Seen(common.Hash{2}, 1012)
	require.Equal(t, uint64(1012), c.Now(), "a new head's stamp decides")
	passed += time.Second
	require.Equal(t, uint64(1013), c.Now())
}

func TestClockByItself(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := chain.NewClock(nil)
		c.Seen(common.Hash{1}, 50)
		<-time.After(5 * time.Second)
		require.Equal(t, uint64(55), c.Now())
	})
}
