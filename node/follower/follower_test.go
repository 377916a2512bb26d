package follower_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/follower"
)

// TestMain holds that the follower leaves no goroutine. The embedded chain's own two kinds outlive it.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"))
}

func TestCatchUpReadsEveryBlockInOrder(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 20)
	catchUp(t, follow(c, s))
	requireSame(t, c, s)
	require.Zero(t, s.rewinds)
}

func TestStartBlockLinksToItsParent(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 9)
	catchUp(t, follow(c, s, func(cfg *follower.Config) { cfg.Start = 4 }))
	require.Equal(t, uint64(4), s.blocks[0].Ref.Number)
	require.Equal(t, c.headers[3].Hash(), s.blocks[0].Ref.Parent)
	require.Len(t, s.blocks, 6)
}

func TestReorgs(t *testing.T) {
	for _, depth := range []int{1, 2, 3, 8, 32, 64} {
		for _, growth := range []int{0, 1, 5} {
			c, s := newFakeChain(), &memSink{}
			mineMany(c, 70)
			f := follow(c, s)
			catchUp(t, f)
			c.rollback(depth)
			mineMany(c, depth+growth)
			catchUp(t, f)
			requireSame(t, c, s)
			require.Equal(t, depth, s.rewinds, "depth %d growth %d", depth, growth)
		}
	}
}

func TestShorterChainIsNoProofUntilHashesDiffer(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 20)
	f := follow(c, s)
	catchUp(t, f)
	c.rollback(10)
	catchUp(t, f)
	require.Zero(t, s.rewinds)
	mineMany(c, 9)
	catchUp(t, f)
	require.Zero(t, s.rewinds, "the head's height is still missing")
	mineMany(c, 1)
	catchUp(t, f)
	require.Equal(t, 10, s.rewinds)
	requireSame(t, c, s)
}

func TestRewindBelowFinalityStopsTheRun(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 20)
	f := follow(c, s)
	catchUp(t, f)
	s.final = 15
	c.rollback(8)
	mineMany(c, 9)
	require.ErrorIs(t, f.Run(t.Context()), follower.ErrFinalityViolated)
}

func TestRangesBelowFinality(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 300)
	c.maxRange = 30
	f := follow(c, s, final(280), func(cfg *follower.Config) { cfg.RangeSize = 128 })
	catchUp(t, f)
	requireSame(t, c, s)
	require.Less(t, c.queries, 200, "ranges were used")
}

func TestRangeRefusedDownToSingleBlocks(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 60)
	c.maxRange = 1
	catchUp(t, follow(c, s, final(50), func(cfg *follower.Config) { cfg.RangeSize = 16 }))
	requireSame(t, c, s)
}

func TestMaxBlocksPerPass(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 100)
	f := follow(c, s, final(90), func(cfg *follower.Config) { cfg.MaxBlocksPerPass = 7 })
	moved, err := f.Next(t.Context())
	require.NoError(t, err)
	require.True(t, moved)
	require.Len(t, s.blocks, 7)
}

func TestLies(t *testing.T) {
	every := func(n int, edit func([]types.Log) []types.Log) func(int, []types.Log) []types.Log {
		return func(call int, logs []types.Log) []types.Log {
			if call%n != 0 {
				return logs
			}
			return edit(logs)
		}
	}
	rows := []struct {
		name    string
		lie     func(int, []types.Log) []types.Log
		refused bool
	}{
		{"omits logs", every(3, func([]types.Log) []types.Log { return nil }), false},
		{"doubles logs", every(1, func(l []types.Log) []types.Log { return append(l, l...) }), false},
		{"reverses logs", every(1, func(l []types.Log) []types.Log { slices.Reverse(l); return l }), false},
		{"flags logs as removed", every(1, func(l []types.Log) []types.Log {
			for i := range l {
				l[i].Removed = true
			}
			return l
		}), false},
		{"logs of unwatched contracts", every(1, func(l []types.Log) []types.Log {
			for _, x := range l {
				x.Address, x.Index = other, x.Index+1
				l = append(l, x)
			}
			return l
		}), false},
		{"another block's hash", every(1, func(l []types.Log) []types.Log {
			for i := range l {
				l[i].BlockHash = common.Hash{7}
			}
			return l
		}), true},
		{"one index, two logs", every(1, func(l []types.Log) []types.Log {
			for _, x := range l {
				x.Data = []byte{9}
				l = append(l, x)
			}
			return l
		}), true},
		{"an invented topic", every(1, func(l []types.Log) []types.Log {
			for i := range l {
				l[i].Topics = []common.Hash{{0xde, 0xad}}
			}
			return l
		}), true},
	}
	for _, row := range rows {
		for _, fin := range []uint64{0, 40} {
			c, s := newFakeChain(), &memSink{}
			mineMany(c, 48)
			c.lie = row.lie
			f := follow(c, s, final(fin), func(cfg *follower.Config) { cfg.RangeSize = 10 })
			err := f.CatchUp(t.Context())
			if row.refused {
				require.Error(t, err, row.name)
				c.lie = nil
				catchUp(t, f)
			} else {
				require.NoError(t, err, row.name)
			}
			requireSame(t, c, s)
		}
	}
}

func TestErrorAtAnyCallChangesNothing(t *testing.T) {
	for n := 1; n < 60; n++ {
		c, s := newFakeChain(), &memSink{}
		mineMany(c, 12)
		c.failAt = n
		f := follow(c, s, final(6), func(cfg *follower.Config) { cfg.RangeSize = 3 })
		if f.CatchUp(t.Context()) != nil {
			catchUp(t, f)
		}
		c.rollback(3)
		mineMany(c, 4)
		c.failAt = c.calls + n
		if f.CatchUp(t.Context()) != nil {
			catchUp(t, f)
		}
		requireSame(t, c, s)
	}
}

// wrongNumber answers every question with the genesis.
type wrongNumber struct{ *fakeChain }

func (w wrongNumber) HeaderByNumber(ctx context.Context, _ *big.Int) (*types.Header, error) {
	return w.fakeChain.HeaderByNumber(ctx, new(big.Int))
}

func TestHeaderOfAnotherNumberIsRefused(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 5)
	f := follow(wrongNumber{c}, s)
	_, err := f.Next(t.Context())
	require.NoError(t, err)
	_, err = f.Next(t.Context())
	require.ErrorContains(t, err, "reading header 1")
	require.Len(t, s.blocks, 1)
}

func TestNoAddressesAsksForNoLogs(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 5)
	catchUp(t, follow(c, s, func(cfg *follower.Config) { cfg.Addresses = func() []common.Address { return nil } }))
	require.Len(t, s.blocks, 6)
	require.Zero(t, c.queries)
}

func TestRunWakesByHintAndByPoll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, s := newFakeChain(), &memSink{}
		hint := make(chan struct{})
		f := follow(c, s, func(cfg *follower.Config) { cfg.Poll, cfg.Hint = time.Minute, hint })
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- f.Run(ctx) }()
		synctest.Wait()
		require.Len(t, s.blocks, 1)
		c.mine(1)
		start := time.Now()
		hint <- struct{}{}
		synctest.Wait()
		require.Len(t, s.blocks, 2)
		require.Zero(t, time.Since(start), "the hint did not wait for the poll")
		c.mine(1)
		<-time.After(time.Minute + time.Second)
		synctest.Wait()
		require.Len(t, s.blocks, 3)
		c.mine(2)
		c.failAt = c.calls + 1
		hint <- struct{}{}
		<-time.After(5 * time.Minute)
		synctest.Wait()
		requireSame(t, c, s)
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
}

// TestFoldEqualsRescan interleaves mining, reorgs, rollbacks, faults and lies with single steps, and
// then holds the sink against a clean reading of the chain.
func TestFoldEqualsRescan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, s := newFakeChain(), &memSink{}
		fin := uint64(0)
		f := follow(c, s, func(cfg *follower.Config) {
			cfg.RangeSize = rapid.Uint64Range(1, 9).Draw(t, "range")
			cfg.Final = func(context.Context) (uint64, bool) { return fin, true }
		})
		for range rapid.IntRange(1, 15).Draw(t, "moves") {
			switch rapid.IntRange(0, 4).Draw(t, "move") {
			case 0:
				mineMany(c, rapid.IntRange(1, 12).Draw(t, "blocks"))
			case 1:
				depth := min(rapid.IntRange(1, 12).Draw(t, "depth"), len(c.headers)-1-int(fin))
				c.rollback(depth)
				mineMany(c, rapid.IntRange(0, 14).Draw(t, "regrowth"))
			case 2:
				c.failAt = c.calls + rapid.IntRange(1, 5).Draw(t, "fault")
			case 3:
				phase := rapid.IntRange(0, 2).Draw(t, "phase")
				c.lie = func(call int, logs []types.Log) []types.Log {
					if call%3 == phase {
						return nil
					}
					return append(logs, logs...)
				}
			case 4:
				fin = max(fin, uint64(rapid.IntRange(0, len(c.headers)-1).Draw(t, "final")))
			}
			for range rapid.IntRange(0, 8).Draw(t, "steps") {
				f.Next(context.Background()) //nolint:errcheck // faults are part of the game
			}
		}
		c.failAt, c.lie = 0, nil
		mineMany(c, 230-len(c.headers))
		require.NoError(t, f.CatchUp(context.Background()))
		requireSame(t, c, s)
	})
}

// A chain that was started anew under the follower is no reorganisation: nothing is rewound, whether it is shorter still
// or longer already.
func TestAnotherChainStopsTheRun(t *testing.T) {
	other := errors.New("another chain")
	for name, blocks := range map[string]int{"shorter": 3, "longer": 30} {
		t.Run(name, func(t *testing.T) {
			c, s := newFakeChain(), &memSink{}
			mineMany(c, 20)
			var same error
			f := follow(c, s, func(cfg *follower.Config) { cfg.Same = func(context.Context) error { return same } })
			catchUp(t, f)
			c.rollback(1)
			mineMany(c, 1)
			catchUp(t, f)
			require.Equal(t, 1, s.rewinds, "a block of the same chain")
			c.rollback(20)
			mineMany(c, blocks)
			same = other
			require.ErrorIs(t, f.Run(t.Context()), other)
			require.Equal(t, 1, s.rewinds)
		})
	}
}

// What was followed is read once more, as it was given to the sink, and the sink is left alone.
func TestRead(t *testing.T) {
	c, s := newFakeChain(), &memSink{}
	mineMany(c, 20)
	f := follow(c, s)
	catchUp(t, f)
	again := follow(c, nil)
	for _, b := range s.blocks {
		read, err := again.Read(t.Context(), b.Ref.Number)
		require.NoError(t, err)
		require.Equal(t, b.Ref, read.Ref)
		require.Equal(t, b.Logs, read.Logs)
	}
	_, err := again.Read(t.Context(), 99)
	require.ErrorIs(t, err, ethereum.NotFound)
}
