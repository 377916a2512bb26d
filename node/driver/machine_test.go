package driver_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// someEvents draws what a block or a service can bring: jobs, words on transactions, settings.
func someEvents(t *rapid.T, label string) []protocol.Event {
	job := protocol.JobID(rapid.Uint64Range(1, 4).Draw(t, label+" job"))
	all := []protocol.Event{
		protocol.JobCreated{Job: job, Employer: employer, SpecHash: protocol.Hash{byte(job)}, Deadline: 1000 + uint64(job), AgentTypes: 3},
		protocol.JobApplied{Job: job, Agent: agent},
		protocol.JobSubmitted{Job: job, Agent: agent},
		protocol.SelectionOpened{Job: job, Target: uint64(job)},
		protocol.RoundOpened{Job: job, Nonce: 1, Validators: []protocol.Address{agent, {8}}, CommitBy: 1050, RevealBy: 1080},
		protocol.VoteCommitted{Job: job, Validator: agent, Commitment: protocol.Hash{9}},
		protocol.RoundTallied{Job: job, Success: true},
		protocol.JobClosed{Job: job, State: protocol.JobFinal, Success: true},
		protocol.TxSettled{Key: protocol.CancelJob{Job: job}.Key(), Mined: true, OK: true, Block: uint64(job) + 1},
		protocol.TxSettled{Key: protocol.CancelJob{Job: job}.Key(), Reason: "CannotCancel()"},
		protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{Account: agent, Acknowledged: true, IsAgent: true}},
		protocol.ChainSynced{Live: true},
		protocol.NodeConfigured{Plan: plan},
		protocol.Tick{Now: 1000 + uint64(job)*10},
		protocol.StakeMoved{User: agent, Amount: protocol.Tokens(5), In: true},
		protocol.OwnerOrder{ID: label, Action: engine.ActionPause, By: protocol.RankOperator},
		protocol.OwnerOrder{ID: label, Action: engine.ActionResume, By: protocol.RankOwner},
	}
	return rapid.SliceOfN(rapid.SampledFrom(all), 0, 3).Draw(t, label)
}

// history draws entries that can be applied, and keeps what a node that had never seen the removed blocks
// would have folded.
type history struct {
	entries   []driver.Entry
	canonical []driver.Entry
	refs      []protocol.BlockRef
}

func (h *history) grow(t *rapid.T, m *driver.Machine) {
	e := driver.Entry{Events: someEvents(t, "events")}
	switch rapid.SampledFrom([]string{"block", "input", "rewind"}).Draw(t, "entry") {
	case "block":
		parent := protocol.BlockRef{Time: 1000}
		if n := len(h.refs); n > 0 {
			parent = h.refs[n-1]
		}
		ref := block(parent, rapid.Byte().Draw(t, "tag"))
		e.Block = &ref
		h.refs = append(h.refs, ref)
	case "rewind":
		e = driver.Entry{Rewind: true}
		if m.Check(e) != nil {
			return
		}
		h.refs = h.refs[:len(h.refs)-1]
		for i := len(h.canonical) - 1; ; i-- {
			if h.canonical[i].Block != nil {
				h.canonical = append(h.canonical[:i:i], h.canonical[i+1:]...)
				break
			}
		}
	}
	if !e.Rewind {
		h.canonical = append(h.canonical, e)
	}
	h.entries = append(h.entries, e)
	require.NoError(t, m.Check(e))
	_, err := m.Apply(e)
	require.NoError(t, err)
}

func TestMachine_rewindEqualsAFreshFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, h := driver.NewMachine(engine.New(suite), 0, 1000), &history{}
		for range rapid.IntRange(1, 40).Draw(t, "length") {
			h.grow(t, m)
		}
		fresh := driver.NewMachine(engine.New(suite), 0, 1000)
		for _, e := range h.canonical {
			_, err := fresh.Apply(e)
			require.NoError(t, err)
		}
		require.Equal(t, encoded(t, fresh.State()), encoded(t, m.State()))
	})
}

func TestMachine_snapshotAndJournalGiveTheSameMachine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, h := driver.NewMachine(engine.New(suite), 0, rapid.IntRange(1, 5).Draw(t, "depth")), &history{}
		depth := 5
		for range rapid.IntRange(1, 30).Draw(t, "length") {
			h.grow(t, m)
		}
		base, seq := m.Base()
		kept, err := engine.Decode([]byte(encoded(t, base)))
		require.NoError(t, err)
		for range rapid.IntRange(0, 10).Draw(t, "more") {
			h.grow(t, m)
		}
		again := driver.NewMachine(kept, seq, depth)
		for _, e := range h.entries[seq:] {
			data, err := e.Encode()
			require.NoError(t, err)
			back, err := driver.DecodeEntry(data)
			require.NoError(t, err)
			_, err = again.Apply(back)
			require.NoError(t, err)
		}
		rewind := driver.Entry{Rewind: true}
		for {
			require.Equal(t, encoded(t, m.State()), encoded(t, again.State()))
			if m.Check(rewind) != nil {
				return
			}
			_, err := m.Apply(rewind)
			require.NoError(t, err)
			_, err = again.Apply(rewind)
			require.NoError(t, err, "a reopened machine can be rewound as far as the first")
		}
	})
}

func TestMachine_depthLimit(t *testing.T) {
	m := driver.NewMachine(engine.New(suite), 7, 3)
	var refs []protocol.BlockRef
	ref := protocol.BlockRef{Time: 1000}
	for i := range 5 {
		ref = block(ref, byte(i))
		refs = append(refs, ref)
		_, err := m.Apply(driver.Entry{Block: &ref})
		require.NoError(t, err)
	}
	base, seq := m.Base()
	require.Equal(t, refs[1], base.Head())
	require.Equal(t, uint64(9), seq, "the third block is the first entry that the base lacks")
	for i := range 3 {
		_, err := m.Apply(driver.Entry{Rewind: true})
		require.NoError(t, err)
		require.Equal(t, refs[3-i], m.State().Head())
	}
	require.ErrorIs(t, m.Check(driver.Entry{Rewind: true}), driver.ErrTooDeep)
	_, err := m.Apply(driver.Entry{Rewind: true})
	require.ErrorIs(t, err, driver.ErrTooDeep)
}

func TestMachine_blocksMustFollow(t *testing.T) {
	m := driver.NewMachine(engine.New(suite), 0, 3)
	first := block(protocol.BlockRef{Number: 41, Hash: protocol.Hash{4}}, 0)
	require.NoError(t, m.Check(driver.Entry{Block: &first}), "the first may be any")
	_, err := m.Apply(driver.Entry{Block: &first})
	require.NoError(t, err)
	second, far := block(first, 1), block(block(first, 1), 2)
	stranger := block(protocol.BlockRef{Number: first.Number, Hash: protocol.Hash{5}}, 0)
	require.NoError(t, m.Check(driver.Entry{Block: &second}))
	for _, bad := range []protocol.BlockRef{first, far, stranger} {
		require.ErrorIs(t, m.Check(driver.Entry{Block: &bad}), driver.ErrNotNext)
	}
}

// TestMachine_wordOnTransactionsSurvivesARewind: the transaction manager says each outcome once, so that a
// draw's entropy, which leaves no other trace, would be waited for forever.
func TestMachine_wordOnTransactionsSurvivesARewind(t *testing.T) {
	keeper := protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: agent, Roles: []protocol.Role{protocol.RoleKeeper}}}}
	m := driver.NewMachine(engine.New(suite), 0, 8)
	apply := func(e driver.Entry) (keys []protocol.Key) {
		effects, err := m.Apply(e)
		require.NoError(t, err)
		for _, e := range effects {
			keys = append(keys, e.Key())
		}
		return keys
	}
	first := block(protocol.BlockRef{Number: 10, Time: 1000}, 0)
	apply(driver.Entry{Block: &first})
	apply(driver.Entry{Events: []protocol.Event{protocol.NodeConfigured{Plan: keeper}, protocol.ChainSynced{Live: true}}})
	second := block(first, 1)
	keys := apply(driver.Entry{Block: &second, Events: []protocol.Event{
		protocol.JobCreated{Job: 1, Deadline: 5000, AgentTypes: 3}, protocol.JobApplied{Job: 1}, protocol.JobSubmitted{Job: 1},
		protocol.SelectionOpened{Job: 1, Target: 5},
	}})
	draw := protocol.SelectCommittee{Job: 1, N: 5 << 16}.Key()
	require.Contains(t, keys, draw)
	third := block(second, 1)
	apply(driver.Entry{Block: &third})
	require.Contains(t, apply(driver.Entry{Events: []protocol.Event{protocol.TxSettled{Key: draw, Mined: true, OK: true, Block: third.Number}}}),
		protocol.SelectCommittee{Job: 1, N: 5<<16 | 1}.Key())
	apply(driver.Entry{Rewind: true})
	other := block(second, 2)
	require.Contains(t, apply(driver.Entry{Block: &other}), protocol.SelectCommittee{Job: 1, N: 5<<16 | 1}.Key())
}

// TestMachine_aRewindDoesNotDepositTwice: the same wish has the same key whichever head it is asked at, and
// the outbox holds it once.
func TestMachine_aRewindDoesNotDepositTwice(t *testing.T) {
	stakes := protocol.NodePlan{Accounts: []protocol.AccountPlan{
		{Address: agent, Roles: []protocol.Role{protocol.RoleAgent}, AgentStake: protocol.Tokens(50)},
	}}
	m := driver.NewMachine(engine.New(suite), 0, 8)
	keys := map[protocol.Key]bool{}
	apply := func(e driver.Entry) {
		effects, err := m.Apply(e)
		require.NoError(t, err)
		for _, e := range effects {
			if e, ok := e.(protocol.ChainEffect); ok {
				keys[e.Key()] = true
			}
		}
	}
	first := block(protocol.BlockRef{Number: 10, Time: 1000}, 0)
	apply(driver.Entry{Block: &first})
	apply(driver.Entry{Events: []protocol.Event{protocol.NodeConfigured{Plan: stakes}, protocol.ChainSynced{Live: true}}})
	second := block(first, 1)
	apply(driver.Entry{Block: &second})
	apply(driver.Entry{Events: []protocol.Event{protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{
		Account: agent, At: first, Acknowledged: true, Balance: protocol.Tokens(1000),
	}}}})
	require.Len(t, keys, 2, "an approval and a deposit")
	apply(driver.Entry{Rewind: true})
	other := block(first, 2)
	apply(driver.Entry{Block: &other})
	require.Len(t, keys, 2)
}

// TestMachine_anOrderOfTheOwnerSurvivesARewind: it belongs to no block, and its answer was given.
func TestMachine_anOrderOfTheOwnerSurvivesARewind(t *testing.T) {
	m := driver.NewMachine(engine.New(suite), 0, 8)
	apply := func(e driver.Entry) {
		_, err := m.Apply(e)
		require.NoError(t, err)
	}
	first := block(protocol.BlockRef{Number: 10, Time: 1000}, 0)
	second := block(first, 1)
	stop := protocol.OwnerOrder{ID: "s", Action: engine.ActionEmergencyStop, By: protocol.RankOwner}
	resume := protocol.OwnerOrder{ID: "r", Action: engine.ActionResume, By: protocol.RankOwner}
	apply(driver.Entry{Block: &first})
	apply(driver.Entry{Block: &second})
	apply(driver.Entry{Events: []protocol.Event{stop, resume}})
	apply(driver.Entry{Rewind: true})
	apply(driver.Entry{Rewind: true})
	require.True(t, m.State().Steering().Stopped)
	out, _ := m.State().Command("r")
	require.Equal(t, protocol.CommandRejected, out.Status)
}
