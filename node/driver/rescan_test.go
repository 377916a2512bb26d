package driver_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

func rawEvents(t *testing.T, events ...protocol.Event) []json.RawMessage {
	out := make([]json.RawMessage, len(events))
	for i, ev := range events {
		var err error
		out[i], err = protocol.EncodeEvent(ev)
		require.NoError(t, err)
	}
	return out
}

// A journal with rewinds leaves the blocks that were followed last.
func TestCanonical(t *testing.T) {
	block := func(n uint64, branch byte) driver.Raw {
		return driver.Raw{Block: &protocol.BlockRef{Number: n, Hash: protocol.Hash{byte(n), branch}}}
	}
	journal := []driver.Raw{
		{Rewind: true}, // of a block that is no longer in the journal
		block(5, 1), {Events: []json.RawMessage{[]byte(`{}`)}}, block(6, 1), block(7, 1), {Rewind: true}, {Rewind: true}, block(6, 2), block(7, 2), block(8, 2), {Rewind: true},
	}
	for from, want := range map[uint64][]protocol.Hash{
		0: {{5, 1}, {6, 2}, {7, 2}}, 5: {{5, 1}, {6, 2}, {7, 2}}, 6: {{6, 2}, {7, 2}}, 7: {{7, 2}}, 8: nil,
	} {
		c := driver.Canonical{From: from}
		for _, e := range journal {
			c.Add(e)
		}
		var got []protocol.Hash
		for _, b := range c.Blocks() {
			got = append(got, b.Ref.Hash)
		}
		require.Equal(t, want, got, "from %d", from)
		oldest, some := c.Oldest()
		require.True(t, some)
		require.Equal(t, uint64(5), oldest)
	}
	_, some := new(driver.Canonical).Oldest()
	require.False(t, some)
}

func TestTold_differs(t *testing.T) {
	ref := protocol.BlockRef{Number: 7, Hash: protocol.Hash{7}}
	applied := protocol.JobApplied{Job: 3, Agent: agent}
	slashed := protocol.StakeSlashed{User: agent, Amount: protocol.Tokens(2)}
	// stake stands for what is read: it is no part of the log.
	stake := codec.Read{Fill: func(ev protocol.Event, out []byte) (protocol.Event, error) {
		if len(out) == 0 {
			return nil, errors.New("no answer")
		}
		c := ev.(protocol.JobCreated)
		c.Stake = protocol.Units(uint64(out[0]))
		return c, nil
	}}
	created := func(job protocol.JobID, stake uint64) protocol.JobCreated {
		return protocol.JobCreated{Job: job, Stake: protocol.Units(stake)}
	}
	pending := func(ev protocol.Event, reads ...codec.Read) codec.Pending {
		return codec.Pending{Event: ev, Reads: reads}
	}
	for name, c := range map[string]struct {
		folded   []protocol.Event
		now      protocol.BlockRef
		logged   []codec.Pending
		readings []driver.Reading
		text     string
	}{
		"nothing happened":        {now: ref},
		"the same":                {[]protocol.Event{applied, slashed}, ref, []codec.Pending{pending(applied), pending(slashed)}, nil, ""},
		"another block":           {nil, protocol.BlockRef{Number: 7, Hash: protocol.Hash{8}}, nil, nil, "block 7 was folded as 0x07"},
		"one was not folded":      {[]protocol.Event{applied}, ref, []codec.Pending{pending(applied), pending(slashed)}, nil, "the chain has 2 events in block 7, of which 1 were folded; the next is StakeSlashed"},
		"one is not there":        {[]protocol.Event{applied, slashed}, ref, []codec.Pending{pending(applied)}, nil, `of block 7 2 events were folded, and the chain has 1; the next is {"kind":"StakeSlashed"`},
		"another kind":            {[]protocol.Event{applied}, ref, []codec.Pending{pending(slashed)}, nil, `event 0 of block 7 was folded as {"kind":"JobApplied"`},
		"another job":             {[]protocol.Event{applied}, ref, []codec.Pending{pending(protocol.JobApplied{Job: 4, Agent: agent})}, nil, `"job":4`},
		"what is read agrees":     {[]protocol.Event{created(1, 5), applied}, ref, []codec.Pending{pending(created(1, 0), stake), pending(applied)}, []driver.Reading{{Out: []byte{5}}}, ""},
		"what is read differs":    {[]protocol.Event{created(1, 5)}, ref, []codec.Pending{pending(created(1, 0), stake)}, []driver.Reading{{Out: []byte{6}}}, "event 0 of block 7"},
		"a later reading":         {[]protocol.Event{created(1, 5)}, ref, []codec.Pending{pending(created(1, 0), stake)}, []driver.Reading{{Out: []byte{6}, Later: true}}, ""},
		"a log under a later one": {[]protocol.Event{created(1, 5)}, ref, []codec.Pending{pending(created(2, 0), stake)}, []driver.Reading{{Out: []byte{6}, Later: true}}, `"job":2`},
	} {
		t.Run(name, func(t *testing.T) {
			text, err := driver.Told{Ref: ref, Events: rawEvents(t, c.folded...)}.Differs(c.now, c.logged, c.readings)
			require.NoError(t, err)
			require.Contains(t, text, c.text)
			require.Equal(t, c.text == "", text == "")
		})
	}
	_, err := driver.Told{Ref: ref, Events: rawEvents(t, created(1, 5))}.Differs(ref, []codec.Pending{pending(created(1, 0), stake)}, []driver.Reading{{}})
	require.ErrorContains(t, err, "no answer")
}
