package driver

import (
	"encoding/json"
	"fmt"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

// Told is a block as it was folded, its events as they are stored.
type Told struct {
	Ref    protocol.BlockRef
	Events []json.RawMessage
}

// Canonical gathers the blocks that a journal leaves when all its rewinds are done, from a number on.
type Canonical struct {
	From   uint64
	blocks []Told
	// oldest is the first block that the entries tell of.
	oldest uint64
	some   bool
}

// Add takes the next entry of the journal.
func (c *Canonical) Add(e Raw) {
	switch {
	case e.Rewind && len(c.blocks) > 0:
		c.blocks = c.blocks[:len(c.blocks)-1]
	case e.Block != nil:
		if !c.some {
			c.oldest, c.some = e.Block.Number, true
		}
		c.oldest = min(c.oldest, e.Block.Number)
		if e.Block.Number >= c.From {
			c.blocks = append(c.blocks, Told{*e.Block, e.Events})
		}
	}
}

// Blocks returns them, oldest first.
func (c *Canonical) Blocks() []Told { return c.blocks }

// Oldest is the first block that the journal tells of; false where it tells of none.
func (c *Canonical) Oldest() (uint64, bool) { return c.oldest, c.some }

// Reading is the answer to a read of an event. Later tells that it is of a later state than the block's, which the endpoint
// does not have any more: it then says nothing of what was read when the block was folded.
type Reading struct {
	Out   []byte
	Later bool
}

// Differs holds a block against what the chain tells of it now, and says how the two differ; empty where they agree.
// Readings come in the order of the reads.
func (t Told) Differs(now protocol.BlockRef, logged []codec.Pending, readings []Reading) (string, error) {
	if now.Hash != t.Ref.Hash {
		return fmt.Sprintf("block %d was folded as %s, and the chain has %s there", t.Ref.Number, t.Ref.Hash, now.Hash), nil
	}
	for i, p := range logged {
		if i >= len(t.Events) {
			return fmt.Sprintf("the chain has %d events in block %d, of which %d were folded; the next is %s", len(logged), t.Ref.Number, len(t.Events), protocol.Kind(p.Event)), nil
		}
		was, err := protocol.DecodeEvent(t.Events[i])
		if err != nil {
			return "", err
		}
		same, err := agree(was, p, readings[:len(p.Reads)])
		if err != nil {
			return "", fmt.Errorf("event %d of block %d: %w", i, t.Ref.Number, err)
		}
		if !same {
			return fmt.Sprintf("event %d of block %d was folded as %s, and the chain tells of %s", i, t.Ref.Number, t.Events[i], described(p.Event)), nil
		}
		readings = readings[len(p.Reads):]
	}
	if len(logged) < len(t.Events) {
		return fmt.Sprintf("of block %d %d events were folded, and the chain has %d; the next is %s", t.Ref.Number, len(t.Events), len(logged), t.Events[len(logged)]), nil
	}
	return "", nil
}

// agree fills what is read into the event that the log tells; a later reading into the other one too, so that only the log
// decides.
func agree(was protocol.Event, p codec.Pending, readings []Reading) (bool, error) {
	if protocol.Kind(was) != protocol.Kind(p.Event) {
		return false, nil
	}
	now := p.Event
	for i, r := range p.Reads {
		var err error
		if now, err = r.Fill(now, readings[i].Out); err != nil {
			return false, err
		}
		if !readings[i].Later {
			continue
		}
		if was, err = r.Fill(was, readings[i].Out); err != nil {
			return false, err
		}
	}
	x, err := protocol.EncodeEvent(was)
	if err != nil {
		return false, err
	}
	y, err := protocol.EncodeEvent(now)
	return err == nil && string(x) == string(y), err
}

func described(e protocol.Event) string {
	data, err := protocol.EncodeEvent(e)
	if err != nil {
		return protocol.Kind(e)
	}
	return string(data)
}
