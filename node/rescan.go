package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/follower"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
)

// Rescan is what came of reading blocks again. Differs is the first difference, and Advice what to do about it.
type Rescan struct {
	From   uint64 `json:"from"`
	To     uint64 `json:"to"`
	Blocks int    `json:"blocks"` // that agree
	Events int    `json:"events"` // in these
	Agrees bool   `json:"agrees"`
	// Differs is shortened to what fits into an answer.
	Differs string `json:"differs,omitempty"`
	Advice  string `json:"advice,omitempty"`
}

// maxRescan bounds how many blocks are read again at once, and rescanWithin how long that may take.
const (
	maxRescan    = 2000
	rescanWithin = 10 * time.Minute
)

// What to do about a difference.
const (
	adviceBlock = "a reorganisation may be on its way: if the next rescan says the same, compare your endpoints with another provider's"
	adviceEvent = "compare your endpoints with another provider's; if the chain is as it is told now, stop the node and start it with --no-resume, which reads the chain anew and leaves the guard as it is"
)

// rescan reads blocks again, from another endpoint where there is one, and holds them against what was folded. It changes
// nothing, and the driver does not wait for it.
func (n *Node) rescan(ctx context.Context, from uint64) (Rescan, error) {
	ctx, cancel := context.WithTimeout(ctx, rescanWithin)
	defer cancel()
	blocks, err := n.told(from)
	if err != nil {
		return Rescan{}, err
	}
	again := rereader{client: n.past().client, codec: n.codec}
	again.blocks = follower.New(follower.Config{Chain: again.client, Addresses: func() []common.Address { return n.codec.Addresses() }})
	out := Rescan{From: from, To: blocks[len(blocks)-1].Ref.Number, Agrees: true}
	for _, b := range blocks {
		differs, advice, err := again.compare(ctx, b)
		if err != nil {
			return out, fmt.Errorf("after %d blocks and %d events that agree: %w", out.Blocks, out.Events, err)
		}
		if differs != "" {
			out.Agrees, out.Differs, out.Advice = false, brief(differs), advice
			return out, nil
		}
		out.Blocks, out.Events = out.Blocks+1, out.Events+len(b.Events)
	}
	return out, nil
}

// brief cuts a difference that repeats long events.
func brief(text string) string {
	const most = 1500
	if len(text) <= most {
		return text
	}
	return text[:most] + "…"
}

// told returns the blocks that were folded, from a number to the head, as the journal has them.
func (n *Node) told(from uint64) ([]driver.Told, error) {
	head, some := n.driver.Head()
	if !some || from > head.Number {
		return nil, refuseRescan("block %d is not followed yet; the last one is %d", from, head.Number)
	}
	journal := driver.Canonical{From: from}
	err := n.store.Entries(0, func(e store.Entry) error {
		raw, err := driver.DecodeRaw(e.Data)
		if err == nil {
			journal.Add(raw)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return readable(journal, from)
}

// readable returns the blocks of a journal from a number on, or refuses with the oldest block that can be read again.
func readable(journal driver.Canonical, from uint64) ([]driver.Told, error) {
	blocks := journal.Blocks()
	oldest, some := journal.Oldest()
	if !some || len(blocks) == 0 {
		return nil, refuseRescan("the journal has no block from %d on; go back when more were followed", from)
	}
	last := blocks[len(blocks)-1].Ref.Number
	least := max(oldest, last-min(last, maxRescan-1))
	switch {
	case blocks[0].Ref.Number != from:
		return nil, refuseRescan("block %d is older than the journal, which begins with block %d: the oldest that can be read again is %d, and what is older is checked by reading the chain anew (--no-resume)", from, oldest, least)
	case len(blocks) > maxRescan:
		return nil, refuseRescan("from %d there are %d blocks, and at most %d are read again at once: the oldest that can be is %d", from, len(blocks), maxRescan, least)
	}
	return blocks, nil
}

func refuseRescan(format string, args ...any) error {
	return &control.Refusal{Code: control.CodeCore, Reason: fmt.Sprintf(format, args...)}
}

// rereader reads what was followed once more.
type rereader struct {
	client chain.Client
	codec  *codec.Codec
	blocks *follower.Follower
}

// compare holds one block against the chain.
func (r rereader) compare(ctx context.Context, was driver.Told) (differs, advice string, err error) {
	b, err := r.blocks.Read(ctx, was.Ref.Number)
	if errors.Is(err, ethereum.NotFound) {
		return fmt.Sprintf("the endpoint has no block %d", was.Ref.Number), adviceBlock, nil
	}
	if err != nil {
		return "", "", err
	}
	var logged []codec.Pending
	var readings []driver.Reading
	if b.Ref.Hash == was.Ref.Hash {
		if logged, readings, err = r.read(ctx, b.Ref, b.Logs); err != nil {
			return "", "", err
		}
	}
	differs, err = was.Differs(b.Ref, logged, readings)
	advice = adviceEvent
	if b.Ref.Hash != was.Ref.Hash {
		advice = adviceBlock
	}
	return differs, advice, err
}

// read decodes a block's logs as the driver does, and asks for what they leave out.
func (r rereader) read(ctx context.Context, ref protocol.BlockRef, logs []types.Log) ([]codec.Pending, []driver.Reading, error) {
	var logged []codec.Pending
	var calls []chain.Call
	for _, l := range logs {
		p, known, err := r.codec.Decode(l)
		if err != nil || !known {
			continue // the driver has passed it over too
		}
		logged = append(logged, p)
		for _, q := range p.Reads {
			calls = append(calls, chain.Call{To: q.Call.To, Data: q.Call.Data})
		}
	}
	answers, err := chain.CallsAt(ctx, r.client, ref.Hash, calls)
	if err != nil {
		return nil, nil, fmt.Errorf("reading what block %d leaves out: %w", ref.Number, err)
	}
	readings := make([]driver.Reading, len(answers))
	for i, a := range answers {
		readings[i] = driver.Reading{Out: a.Out, Later: a.Latest}
		if a.Err != nil {
			readings[i].Out = nil
		}
	}
	return logged, readings, nil
}
