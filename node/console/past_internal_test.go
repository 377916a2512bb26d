package console

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// fakeChain knows a job's events by block, and gives those of so many blocks at a time; 0 = all.
type fakeChain struct {
	told    []Told
	at      int // blocks that one answer has
	fault   error
	asked   []uint64
	reading func() // called while it is asked
}

func (f *fakeChain) Story(ctx context.Context, _ JobID, below uint64, most int) (Passage, error) {
	f.asked = append(f.asked, below)
	if f.reading != nil {
		f.reading()
	}
	out := Passage{From: 1, Whole: true}
	if f.at > 0 && below > uint64(f.at)+1 {
		out = Passage{From: below - uint64(f.at)}
	}
	for _, t := range f.told {
		if t.Block >= out.From && t.Block < below {
			out.Told = append(out.Told, t)
		}
	}
	out.Told = out.Told[max(0, len(out.Told)-most):]
	if f.fault != nil {
		return Passage{From: below}, f.fault
	}
	if !out.Whole {
		return out, errors.New("the endpoint gives no more at a time")
	}
	return out, ctx.Err()
}

// reads is a console whose node begins above block 20, on a chain that has told of job 2 before.
func reads(t *testing.T) (*Console, *fakeNode, *fakeChain) {
	n := newFakeNode()
	for range 19 {
		n.block()
	}
	require.Equal(t, uint64(20), n.View().Head().Number)
	f := &fakeChain{told: []Told{
		{Block: 3, Time: 1003, Event: protocol.JobCreated{Job: 2, Employer: employer, Reward: protocol.Tokens(4)}},
		{Block: 8, Time: 1008, Index: 4, Event: protocol.JobApplied{Job: 2, Agent: worker}},
		{Block: 8, Time: 1008, Index: 6, Event: protocol.JobSubmitted{Job: 2, Agent: worker}},
	}}
	return newConsole(t, Config{Source: n, Past: f}), n, f
}

// blocksOf are the blocks and kinds of a story's rows.
func blocksOf(p Panel) []string {
	var out []string
	for _, r := range p.Rows {
		out = append(out, r.Cells[1].Text+" "+r.Cells[2].Text)
	}
	return out
}

func TestStory_goesOnFromTheChainToWhatIsInMemory(t *testing.T) {
	c, _, f := reads(t)
	c.Happened(protocol.BlockRef{Number: 20}, protocol.WorkDone{Job: 2, Agent: worker})
	c.Mined(protocol.BlockRef{Number: 21}, protocol.JobCompleted{Job: 2, Success: true, State: protocol.JobDone}, protocol.RewardPaid{Job: 3})
	whole := []string{"21 approved", "20 work", "8 submitted", "8 taken", "3 posted"}
	p := c.story(t.Context(), 2, 0)
	require.Equal(t, whole, blocksOf(p))
	require.Contains(t, p.Note, "before block 21 is told by the chain")
	keys := map[string]bool{}
	for _, r := range p.Rows {
		keys[r.Key] = true
	}
	require.Len(t, keys, len(p.Rows), "a row's key names it")
	require.Equal(t, whole, blocksOf(c.story(t.Context(), 2, 0)))
	require.Equal(t, []uint64{21}, f.asked, "it is read once")

	// A job that was posted since then needs no past, and one that is closed none after its end.
	c.Mined(protocol.BlockRef{Number: 22}, protocol.JobCreated{Job: 4})
	require.Equal(t, []string{"22 posted"}, blocksOf(c.story(t.Context(), 4, 0)))
	require.Equal(t, []uint64{21}, f.asked)
	c.story(t.Context(), 5, 9)
	require.Equal(t, []uint64{21, 10}, f.asked)
}

func TestStory_saysWhatTheChainDoesNotTell(t *testing.T) {
	c, _, f := reads(t)
	now := time.Unix(1000, 0)
	c.past.now = func() time.Time { return now }
	c.Mined(protocol.BlockRef{Number: 21}, protocol.JobDisputed{Job: 2, By: worker})
	f.fault = errors.New("the endpoint is away")
	p := c.story(t.Context(), 2, 0)
	require.Equal(t, []string{"21 disputed"}, blocksOf(p))
	require.Equal(t, "What happened before block 21 is not told: the endpoint is away. It is tried again with a later look.", p.Note)
	c.story(t.Context(), 2, 0)
	require.Len(t, f.asked, 1, "not with every look")

	// What was read stays, and the next try goes on from there.
	f.fault, f.at = nil, 15
	now = now.Add(pastFault)
	p = c.story(t.Context(), 2, 0)
	require.Equal(t, []string{"21 disputed", "8 submitted", "8 taken"}, blocksOf(p))
	require.Contains(t, p.Note, "before block 6 is not told: the endpoint gives no more")
	now = now.Add(pastFault)
	p = c.story(t.Context(), 2, 0)
	require.Equal(t, []string{"21 disputed", "8 submitted", "8 taken", "3 posted"}, blocksOf(p))
	require.Contains(t, p.Note, "is told by the chain")
	require.Equal(t, []uint64{21, 21, 6}, f.asked)

	c.past = nil
	require.Contains(t, c.story(t.Context(), 2, 0).Note, "before block 21 is not told: this node reads no past")
}

// One past is read at a time; who does not get his turn is told so, and who leaves is no fault of the chain's.
func TestStory_oneReadsAtATime(t *testing.T) {
	c, _, f := reads(t)
	gone, leave := context.WithCancel(t.Context())
	f.reading = func() {
		f.reading = nil
		leave()
		p := c.story(gone, 7, 0)
		require.Equal(t, "What happened before block 21 is not told: others are being read. It is tried again with a later look.", p.Note)
	}
	require.Len(t, c.story(t.Context(), 2, 0).Rows, 3)
	c.story(gone, 8, 0)
	require.Len(t, c.story(t.Context(), 8, 0).Rows, 3, "it is read for the next one at once")
}

func TestStory_blocksThatAreTakenBack(t *testing.T) {
	c, _, f := reads(t)
	require.Len(t, c.story(t.Context(), 2, 0).Rows, 3)
	// Block 8 is abandoned with all above it, and another comes in its place.
	for n := uint64(20); n >= 8; n-- {
		c.Abandoned(protocol.BlockRef{Number: n})
	}
	f.told = f.told[:1]
	c.Mined(protocol.BlockRef{Number: 8}, protocol.JobApplied{Job: 2, Agent: validator})
	require.Equal(t, []string{"8 taken", "3 posted"}, blocksOf(c.story(t.Context(), 2, 0)))
	require.Equal(t, []uint64{21, 8}, f.asked)
	// What is read while a block is taken back is shown once and not kept.
	f.reading = func() {
		f.reading = nil
		c.Abandoned(protocol.BlockRef{Number: 8})
	}
	c.story(t.Context(), 3, 0)
	c.story(t.Context(), 3, 0)
	require.Equal(t, []uint64{21, 8, 8, 8}, f.asked)
}

func TestStory_isBounded(t *testing.T) {
	c, _, f := reads(t)
	f.told = nil
	for i := range uint64(3 * storyLength) {
		f.told = append(f.told, Told{Block: 2 + i/40, Index: uint(i), Event: protocol.VoteCommitted{Job: 2, Validator: worker}})
	}
	c.Mined(protocol.BlockRef{Number: 21}, protocol.JobDisputed{Job: 2})
	p := c.story(t.Context(), 2, 0)
	require.Len(t, p.Rows, storyLength)
	require.Equal(t, "21 disputed", blocksOf(p)[0])
	require.Contains(t, p.Note, "Only the last")
	c.story(t.Context(), 2, 0)
	require.Len(t, f.asked, 1)
	for id := range JobID(2 * pastKept) {
		c.story(t.Context(), 100+id, 0)
	}
	require.Len(t, c.past.kept, pastKept)
	require.Len(t, c.past.order, pastKept)
}

// However much happens and however often a job's story is looked at, it is told whole, in order and without doubles:
// what has left memory comes from the chain, which is asked rarely.
func TestStory_isWholeWhenMemoryIsShort(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c, _, f := reads(t)
		block, want := uint64(20), []string{"8 submitted", "8 taken", "3 posted"}
		looks := 0
		for range rapid.IntRange(1, 12).Draw(rt, "spells") {
			for range rapid.IntRange(1, 3).Draw(rt, "votes") {
				block++
				ev := protocol.VoteCommitted{Job: 2, Validator: worker}
				f.told = append(f.told, Told{Block: block, Event: ev})
				c.Mined(protocol.BlockRef{Number: block}, ev)
				want = slices.Insert(want, 0, fmt.Sprint(block)+" commit")
			}
			for range rapid.IntRange(0, diaryLength/2).Draw(rt, "others") / 64 {
				block++
				c.Mined(protocol.BlockRef{Number: block}, slices.Repeat([]protocol.Event{protocol.JobApplied{Job: 9}}, 64)...)
			}
			for range rapid.IntRange(0, 3).Draw(rt, "looks") {
				looks++
				got := blocksOf(c.story(t.Context(), 2, 0))
				require.Equal(rt, want, got, strings.Join(got, ", "))
			}
		}
		require.LessOrEqual(rt, len(f.asked), 1+2*int(c.diary.n)/diaryLength, "of %d looks", looks)
	})
}
