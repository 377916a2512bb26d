package driver_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// deposit is the log of a StakeDeposited; selection that of a ValidationStartTriggered, which leaves out
// the target block.
func deposit(amount byte) types.Log {
	return types.Log{Address: suite.Stake, Data: protocol.Hash{31: amount}.Bytes(), Topics: []protocol.Hash{
		protocol.Keccak([]byte("StakeDeposited(address,uint8,uint256)")), {31: agent[19]}, {},
	}}
}

func selection(job byte) types.Log {
	return types.Log{Address: suite.JobReg, Topics: []protocol.Hash{protocol.Keccak([]byte("ValidationStartTriggered(uint256)")), {31: job}}}
}

// live makes the core decide, with an employer whose job 1 can be cancelled from chain time 1000 on.
func live() []protocol.Event {
	return []protocol.Event{
		protocol.NodeConfigured{Plan: plan}, protocol.ChainSynced{Live: true},
		protocol.JobCreated{Job: 1, Employer: employer, Deadline: 1000, AgentTypes: 3},
	}
}

func TestDriver_effectsFollowDurability(t *testing.T) {
	store := newMemStore()
	holds := func(e protocol.Effect) {
		store.mu.Lock()
		defer store.mu.Unlock()
		require.NotZero(t, store.next, "%s came out before its entry was stored", e.Key())
	}
	b := open(t, store, func(c *driver.Config) { c.Work = holds })
	stop := b.start()
	b.tell(live()...)
	b.extend(0)
	b.tell(protocol.Tick{Now: 1100})
	require.ErrorIs(t, stop(), context.Canceled)
	require.Contains(t, store.rows, protocol.CancelJob{Job: 1}.Key())
}

func TestDriver_nothingIsLetOutWhenTheStoreFails(t *testing.T) {
	fault := errors.New("no space left on device")
	b := open(t, newMemStore())
	stop := b.start()
	b.store.mu.Lock()
	b.store.fail = fault
	b.store.mu.Unlock()
	before := encoded(t, b.View())
	order := protocol.JobOrdered{Account: employer, Order: protocol.ChildJob{Ref: "one"}}
	require.ErrorIs(t, b.Tell(t.Context(), append(live(), order, order)...), fault)
	require.ErrorIs(t, stop(), fault)
	require.Equal(t, before, encoded(t, b.View()))
	require.Empty(t, b.work)
	require.Empty(t, b.alarms)
	require.Equal(t, 1, b.wakes, "the one at the start")
	require.Empty(t, b.store.rows)
}

func TestDriver_alarmsAreRaisedOnce(t *testing.T) {
	b := begin(t)
	order := protocol.JobOrdered{Account: employer, Order: protocol.ChildJob{Ref: "one"}}
	b.extend(0)
	b.tell(order, order)
	require.Len(t, b.alarms, 1)
	_, err := b.Rewind(t.Context())
	require.NoError(t, err)
	require.Len(t, b.alarms, 1, "a rewind does not repeat them")
}

func TestDriver_observersSeeEveryDurableBatchInOrder(t *testing.T) {
	var seen []driver.Seen // appended to by the writer, read when it has answered
	var b *bench
	b = begin(t, func(c *driver.Config) {
		c.Observe = func(s driver.Seen) {
			require.Equal(t, s.First+uint64(len(s.Entries)), b.store.seq(), "durable before it is seen")
			require.Equal(t, encoded(t, s.State), encoded(t, b.View()))
			seen = append(seen, s)
		}
	})
	b.tell(live()...)
	ref := b.extend(0, deposit(5))
	b.tell(protocol.Tick{Now: 1100})
	require.ErrorIs(t, b.Extend(t.Context(), ref, nil), driver.ErrNotNext)
	_, err := b.Rewind(t.Context())
	require.NoError(t, err)

	require.Len(t, seen, 4, "an entry that is refused is not seen")
	for i, s := range seen {
		require.Equal(t, uint64(i), s.First)
		require.Len(t, s.Entries, 1)
	}
	require.Equal(t, live(), seen[0].Entries[0].Events)
	require.Equal(t, ref, *seen[1].Entries[0].Block)
	require.IsType(t, protocol.StakeMoved{}, seen[1].Entries[0].Events[0])
	require.Contains(t, seen[2].Entries[0].Effects, protocol.Effect(b.store.rows[protocol.CancelJob{Job: 1}.Key()].Effect))
	require.True(t, seen[3].Entries[0].Rewind)
}

// TestDriver_answersAfterTheViewShows: the follower asks for the head as soon as Extend returns, and would
// give the same block again.
func TestDriver_answersAfterTheViewShows(t *testing.T) {
	b := begin(t)
	for i := range 200 {
		ref := b.extend(byte(i))
		head, ok := b.Head()
		require.True(t, ok)
		require.Equal(t, ref, head)
	}
	for range 16 {
		before, _ := b.Head()
		got, err := b.Rewind(t.Context())
		require.NoError(t, err)
		require.Equal(t, before.Parent, got.Hash)
	}
	_, err := b.Rewind(t.Context())
	require.ErrorIs(t, err, driver.ErrTooDeep)
	head, _ := b.Head()
	require.ErrorIs(t, b.Extend(t.Context(), head, nil), driver.ErrNotNext)
	b.extend(1)
}

func TestDriver_logsAreDecodedAndCompleted(t *testing.T) {
	b := begin(t)
	b.chain.word = 77
	b.tell(live()...)
	b.tell(protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{Account: agent, Acknowledged: true}})
	b.extend(0, deposit(5), types.Log{Address: suite.Stake, Topics: deposit(5).Topics}, types.Log{Address: suite.JobReg}, selection(1))
	acct, ok := b.View().Account(agent)
	require.True(t, ok)
	require.Equal(t, protocol.Units(5), acct.Facts.Stakes[protocol.StakeAgent])
	job, ok := b.View().Job(1)
	require.True(t, ok)
	require.Equal(t, uint64(77), job.Selection.Target)
}

func TestDriver_readFaultsPass(t *testing.T) {
	b := begin(t)
	head, _ := b.Head()
	ref := block(head, 0)
	for name, broken := range map[string]fakeChain{"away": {fail: errors.New("connection refused")}, "short": {short: true}} {
		*b.chain = broken
		err := b.Extend(t.Context(), ref, []types.Log{selection(1)})
		var read driver.ReadError
		require.ErrorAs(t, err, &read, name)
		require.True(t, read.Passing())
		require.ErrorContains(t, err, "block 1: reading what the logs leave out")
	}
	require.Empty(t, b.store.kinds(t))
	*b.chain = fakeChain{}
	require.NoError(t, b.Extend(t.Context(), ref, []types.Log{selection(1)}))
}

func TestDriver_rewindsStandAloneInTheirBatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := open(t, newMemStore())
		gate := make(chan struct{})
		b.store.gate = gate
		stop := b.start()
		ref := block(protocol.BlockRef{}, 0)
		var senders sync.WaitGroup
		send := func(f func() error) {
			senders.Go(func() { require.NoError(t, f()) })
			synctest.Wait() // it is written, or waits behind the one that is
		}
		tell := func() error { return b.Tell(t.Context(), protocol.Tick{Now: 5}) }
		send(func() error { return b.Extend(t.Context(), ref, nil) })
		send(tell)
		send(tell)
		send(func() error { _, err := b.Rewind(t.Context()); return err })
		send(tell)
		close(gate)
		senders.Wait()
		require.Equal(t, []string{"B", "II", "R", "I"}, b.store.kinds(t))
		require.EqualValues(t, 4, b.store.seq(), "what comes together is one entry")
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

func TestDriver_reopensWhereItStood(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := newMemStore()
		b := open(t, store, func(c *driver.Config) { c.Depth, c.SnapshotEvery = 3, 4 })
		stop := b.start()
		b.tell(live()...)
		for i := range 40 {
			b.extend(byte(i), deposit(byte(i)))
			b.tell(protocol.TxSettled{Key: protocol.Key(fmt.Sprint(i))})
			if i%7 == 3 {
				_, err := b.Rewind(t.Context())
				require.NoError(t, err)
			}
			synctest.Wait() // for the snapshot
		}
		require.ErrorIs(t, stop(), context.Canceled)
		require.Greater(t, store.snapshot.Seq, uint64(70), "it is renewed as the journal grows")
		require.NotContains(t, store.entries, store.snapshot.Seq-1, "what is folded into it is dropped")
		changed := suite
		changed.Params.FeePct = 99
		again := open(t, store, func(c *driver.Config) { c.Depth, c.Suite = 3, changed })
		require.Equal(t, encoded(t, b.View()), encoded(t, again.View()))
		stop = again.start()
		for range 3 {
			_, err := again.Rewind(t.Context())
			require.NoError(t, err)
		}
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

// TestDriver_firstStateIsStored: the parameters at the first start are not in the journal's entries.
func TestDriver_firstStateIsStored(t *testing.T) {
	store := newMemStore()
	b := open(t, store)
	changed := suite
	changed.Params.FeePct = 99
	again := open(t, store, func(c *driver.Config) { c.Suite = changed })
	require.Equal(t, b.View().Suite(), again.View().Suite())
}

func TestDriver_openWorkIsHandedOutAgainAfterARestart(t *testing.T) {
	store := newMemStore()
	b := open(t, store)
	stop := b.start()
	b.tell(live()...)
	reads := []protocol.Key{protocol.ReadAccount{Account: employer, N: 1}.Key(), protocol.ReadAccount{Account: agent, N: 1}.Key()}
	require.Subset(t, b.asked(), reads)
	b.tell(protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{Account: employer, Acknowledged: true}})
	require.ErrorIs(t, stop(), context.Canceled)
	again := open(t, store)
	stop = again.start()
	again.extend(0)
	require.ErrorIs(t, stop(), context.Canceled)
	require.Contains(t, again.asked(), reads[1])
	require.NotContains(t, again.asked(), reads[0])
	require.Len(t, again.asked(), len(again.View().Pending()), "each once")
}

func TestDriver_workUnderWayIsNotHandedOutTwiceByARewind(t *testing.T) {
	b := begin(t)
	b.extend(0)
	b.extend(1)
	b.tell(live()...)
	asked := b.asked()
	require.NotEmpty(t, asked)
	_, err := b.Rewind(t.Context())
	require.NoError(t, err)
	b.extend(2)
	require.Equal(t, asked, b.asked())
	b.tell(protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{Account: agent, At: protocol.BlockRef{Number: 2, Hash: protocol.Hash{6}}, Acknowledged: true}})
	require.Contains(t, b.asked(), protocol.ReadAccount{Account: agent, N: 2}.Key(), "the answer was of a block that is gone")
}

func TestDriver_activityCoversWorkAndWriting(t *testing.T) {
	b := begin(t)
	require.NoError(t, b.activity.Wait(t.Context()))
	b.tell(live()...)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, b.activity.Wait(ctx), context.Canceled)
	require.False(t, b.activity.Idle())
	idle := make(chan error, 1)
	go func() { idle <- b.activity.Wait(t.Context()) }()
	for _, e := range b.work {
		switch e := e.(type) {
		case protocol.ReadAccount:
			b.tell(protocol.AccountRead{N: e.N, Facts: protocol.AccountFacts{Account: e.Account, At: e.At, Acknowledged: true}})
		case protocol.LoadSpec:
			b.tell(protocol.SpecLoaded{For: e.Key(), Job: e.Job, Fault: "not found"})
			b.tell(protocol.SpecLoaded{For: e.Key(), Job: e.Job, Fault: "not found"}) // a second answer counts for nothing
		}
	}
	require.NoError(t, <-idle)
	require.Panics(t, func() { driver.NewActivity().Add(-1) })
}

func TestDriver_senderThatGivesUp(t *testing.T) {
	b := open(t, newMemStore())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.Error(t, b.Tell(ctx, protocol.Tick{Now: 5}))
	stop := b.start()
	b.tell(protocol.Tick{Now: 6})
	require.NoError(t, b.activity.Wait(t.Context()))
	require.ErrorIs(t, stop(), context.Canceled)
}

func TestDriver_movedTellsOfEachView(t *testing.T) {
	b := begin(t)
	moved := b.Moved()
	select {
	case <-moved:
		require.Fail(t, "nothing moved yet")
	default:
	}
	b.tell(protocol.Tick{Now: 5})
	<-moved
	require.Equal(t, uint64(5), b.View().Now())
}

func TestDriver_ticksOnlyWhenSomethingWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		b := open(t, newMemStore(), func(c *driver.Config) {
			c.Clock = func() uint64 { return 900 + uint64(time.Since(start)/time.Second) }
		})
		stop := b.start()
		b.tell(live()...)
		entries := b.store.seq()
		<-time.After(90 * time.Second)
		synctest.Wait()
		require.Equal(t, entries, b.store.seq(), "the clock alone writes nothing")
		<-time.After(20 * time.Second)
		synctest.Wait()
		require.Contains(t, b.store.rows, protocol.CancelJob{Job: 1}.Key())
		require.Equal(t, entries+1, b.store.seq())
		require.Equal(t, uint64(1001), b.View().Now())
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

// Rows that were held are looked at as soon as the owner's order is durable, not at the next block.
func TestDriver_anOrderOfTheOwnerWakesTheTransactions(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := open(t, newMemStore())
		stop := b.start()
		synctest.Wait()
		wakes := b.wakes
		b.tell(protocol.OwnerOrder{ID: "p", Action: "pause", By: protocol.RankOwner})
		synctest.Wait()
		require.Equal(t, wakes+1, b.wakes)
		b.tell(protocol.OwnerOrder{ID: "p", Action: "pause", By: protocol.RankOwner})
		synctest.Wait()
		require.Equal(t, wakes+1, b.wakes, "an order that changes nothing wakes nobody")
		require.ErrorIs(t, stop(), context.Canceled)
	})
}

// Services do not wait for the disk: what they answer while something else is written shares a batch.
func TestDriver_answersOfServicesShareABatch(t *testing.T) {
	b := open(t, newMemStore())
	for i := range 10 { // nobody writes yet
		require.NoError(t, b.Answer(t.Context(), protocol.Evaluated{Job: protocol.JobID(i)}))
	}
	require.False(t, b.activity.Idle(), "what waits to be written is under way")
	stop := b.start()
	require.NoError(t, b.activity.Wait(t.Context()))
	require.Equal(t, []string{"IIIIIIIIII"}, b.store.kinds(t))
	ctx, cancel := context.WithCancel(t.Context())
	require.ErrorIs(t, stop(), context.Canceled)
	for range 256 { // until the inbox is full
		require.NoError(t, b.Answer(ctx, protocol.Evaluated{}))
	}
	cancel()
	require.ErrorIs(t, b.Answer(ctx, protocol.Evaluated{}), context.Canceled)
}
