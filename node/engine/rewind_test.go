package engine_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// block is what came since a block was closed: the state before, the facts of the next block, and what came from
// elsewhere.
type block struct {
	before engine.State
	head   protocol.BlockRef
	given  protocol.Amount
	facts  []protocol.Event
	inputs []protocol.Event
}

// isFact tells what a reorganisation takes back, as the driver has it: what logs say.
func isFact(ev protocol.Event) bool {
	switch ev.(type) {
	case protocol.HeadAdvanced, protocol.Tick, protocol.ChainSynced, protocol.NodeConfigured, protocol.OwnerOrder, protocol.JobOrdered,
		protocol.Simulated, protocol.TxSettled:
		return false
	}
	_, answer := protocol.AnswerTo(ev)
	return !answer
}

// record keeps what a rewind needs, and what the chain says was given to the fee pool.
func (c *chaos) record(before engine.State, ev protocol.Event) {
	if _, closes := ev.(protocol.HeadAdvanced); closes || len(c.blocks) == 0 {
		c.blocks = append(c.blocks, block{before: c.s, head: c.head, given: c.given})
		return
	}
	b := &c.blocks[len(c.blocks)-1]
	if !isFact(ev) {
		b.inputs = append(b.inputs, ev)
		return
	}
	b.facts = append(b.facts, ev)
	if e, ok := ev.(protocol.ChargesContributed); ok {
		_, ours := before.Account(e.From)
		if _, books := before.Economy(); ours && books {
			c.given = c.given.Add(e.Amount)
		}
	}
}

// rewind takes the last block back, as driver.Machine does. What its transactions brought mostly comes again.
func (c *chaos) rewind() {
	if len(c.blocks) < 2 {
		return
	}
	n := len(c.blocks)
	open, last := c.blocks[n-1], c.blocks[n-2]
	c.blocks = c.blocks[:n-1]
	c.blocks[n-2].facts, c.blocks[n-2].inputs = nil, nil
	c.s, c.head, c.given = last.before, last.head, last.given
	c.few = nil
	for _, ev := range append(append([]protocol.Event{}, last.facts...), open.facts...) {
		if c.mostly("mined again") {
			c.queue = append(c.queue, ev)
		}
	}
	for _, ev := range append(append([]protocol.Event{}, last.inputs...), open.inputs...) {
		c.fold(ev)
	}
}

func (c *chaos) economyPlan() *protocol.EconomyPlan {
	resource := func(name string) protocol.ResourcePlan {
		return protocol.ResourcePlan{
			Reserve: rapid.Uint64Range(0, 300).Draw(c.T, name), Price: protocol.Units(rapid.Uint64Range(0, 1e16).Draw(c.T, "price")),
		}
	}
	return &protocol.EconomyPlan{
		Energy: resource("energy"), Compute: resource("compute"), Batch: c.amount().MulDiv(1, 20), Interval: rapid.Uint64Range(0, 300).Draw(c.T, "interval"),
		Payer: rapid.SampledFrom([]protocol.Address{{}, {}, employer}).Draw(c.T, "payer"), CoinPrice: protocol.Units(rapid.Uint64Range(0, 9).Draw(c.T, "coin")),
	}
}

func (c *chaos) simulated() protocol.Event {
	return protocol.Simulated{Tick: c.s.SimTick() + rapid.Uint64Range(0, 1).Draw(c.T, "tick"), Readings: []protocol.SimReading{{
		Sim: "weather", Energy: rapid.Int64Range(-200, 300).Draw(c.T, "grown"), Compute: rapid.Int64().Draw(c.T, "built"),
		Fault: rapid.SampledFrom([]string{"", "", "late"}).Draw(c.T, "fault"),
	}}}
}

// reconcile holds the books against the jobs, the purses and the chain, to the last unit.
func (c *chaos) reconcile() {
	e, some := c.s.Economy()
	if !some {
		return
	}
	require.True(c, e.Energy.Conserved(), "%+v", e.Energy)
	require.True(c, e.Compute.Conserved(), "%+v", e.Compute)
	var held protocol.Resources
	holding := 0
	for _, job := range c.s.Jobs() {
		if r := job.Reserved; r != nil {
			held.Energy, held.Compute = held.Energy+r.Quote.Units.Energy, held.Compute+r.Quote.Units.Compute
			holding++
			require.True(c, job.State == protocol.JobAssigned || job.Applicant == r.Agent, "job %d in state %s holds for %s", job.ID, job.State, r.Agent)
		}
	}
	require.Equal(c, protocol.Resources{Energy: e.Energy.Held, Compute: e.Compute.Held}, held)
	require.Equal(c, holding, e.Holding)
	var charged, contributed protocol.Amount
	for _, a := range actors {
		p := c.s.Purse(a)
		charged, contributed = charged.Add(p.Charged), contributed.Add(p.Contributed)
	}
	for _, extra := range []protocol.Address{strategist} {
		p := c.s.Purse(extra)
		charged, contributed = charged.Add(p.Charged), contributed.Add(p.Contributed)
	}
	require.Equal(c, e.Charged, charged, "what is charged is in somebody's purse")
	require.Equal(c, e.Contributed, contributed)
	require.Equal(c, c.given, e.Contributed, "what is contributed is on chain")
	require.Equal(c, e.Charged.Add(e.Credit), e.Contributed.Add(e.Due))
	for id, d := range c.s.PassedOver() {
		job, open := c.s.Job(id)
		require.True(c, open && job.Applicant == (protocol.Address{}), "job %d is passed over: %s", id, d.Reason)
	}
}

func TestStep_booksReconcileThroughReorganisations(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := newChaos(t)
		c.economy, c.rewinding = true, true
		c.head = protocol.BlockRef{Number: 10, Time: 1000}
		c.fold(protocol.NodeConfigured{Plan: c.plan()})
		c.fold(protocol.HeadAdvanced{Block: c.head})
		c.fold(protocol.ChainSynced{Live: true})
		for _, ref := range []string{"one", "two", "three"} {
			c.fold(protocol.JobOrdered{Account: employer, Order: order(ref)})
		}
		for range rapid.IntRange(1, 200).Draw(t, "length") {
			c.step()
		}
	})
}
