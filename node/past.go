package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/protocol"
)

// shownPast is the chain as the console reads the story of a job from it. It asks for itself and, where there are several
// endpoints, another one than the node's work goes to: what a page asks for is to use up nobody's patience with it.
type shownPast struct {
	client chain.Client
	codec  *codec.Codec
	start  uint64 // the suite's first block
}

func (n *Node) past() shownPast {
	p := shownPast{n.cfg.Chain, n.codec, n.cfg.Suite.StartBlock}
	if pool, ok := n.cfg.Chain.(*chain.Pool); ok {
		p.client = pool.Second()
	}
	return p
}

// How many questions for logs a story takes at a time, and the blocks that one asks for once an endpoint has refused all
// at once: most that have a limit take as many.
const (
	pastQuestions = 24
	pastBlocks    = 10_000
)

// Story reads a job's events backwards. Every log of a job has its number as its first argument, by which endpoints find
// it; a range that one refuses is asked for in smaller parts.
func (p shownPast) Story(ctx context.Context, id protocol.JobID, below uint64, most int) (console.Passage, error) {
	out := console.Passage{From: max(below, p.start)}
	span := out.From - p.start
	for asked := 0; out.From > p.start && len(out.Told) < most; asked++ {
		if asked == pastQuestions {
			return out, fmt.Errorf("the endpoint gives logs of %d blocks at a time, and there are %d more", span, out.From-p.start)
		}
		from := out.From - min(span, out.From-p.start)
		logs, err := p.client.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(out.From - 1),
			Addresses: p.codec.Addresses(), Topics: [][]common.Hash{nil, {common.BigToHash(new(big.Int).SetUint64(uint64(id)))}},
		})
		if err != nil && ctx.Err() == nil && span > 1 && !errors.Is(err, chain.ErrUnreachable) {
			span = min(span/2, pastBlocks)
			continue
		}
		if err != nil {
			return out, fmt.Errorf("reading the logs of blocks %d to %d: %w", from, out.From-1, err)
		}
		told, err := p.told(ctx, id, logs)
		if err != nil {
			return out, err
		}
		out.Told, out.From = append(told, out.Told...), from
		if out.Whole = slices.ContainsFunc(told, posted); out.Whole {
			break
		}
	}
	out.Whole = out.Whole || out.From == p.start
	if more := len(out.Told) - most; more > 0 {
		out.Told = out.Told[more:]
	}
	return out, nil
}

func posted(t console.Told) bool {
	_, is := t.Event.(protocol.JobCreated)
	return is
}

// told makes events of a job's logs, as the driver did when it followed their blocks.
func (p shownPast) told(ctx context.Context, id protocol.JobID, logs []types.Log) ([]console.Told, error) {
	logs = slices.SortedFunc(slices.Values(logs), func(a, b types.Log) int { // the client's own may not be changed
		return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
	})
	var out []console.Told
	for len(logs) > 0 {
		n := 1
		for n < len(logs) && logs[n].BlockHash == logs[0].BlockHash {
			n++
		}
		block, err := p.block(ctx, id, logs[:n])
		if err != nil {
			return nil, err
		}
		out, logs = append(out, block...), logs[n:]
	}
	return out, nil
}

// block makes events of a job's logs of one block, with what they leave out read at the block where the endpoint still
// has its state.
func (p shownPast) block(ctx context.Context, id protocol.JobID, logs []types.Log) ([]console.Told, error) {
	var out []console.Told
	var reads []codec.Read
	var of []int // the event that each read completes
	for _, l := range logs {
		pending, known, err := p.codec.Decode(l)
		if err != nil || !known || l.Removed || protocol.JobOf(pending.Event) != id {
			continue // the driver has passed it over too, or it only looks like the job's
		}
		for _, r := range pending.Reads {
			reads, of = append(reads, r), append(of, len(out))
		}
		out = append(out, console.Told{Block: l.BlockNumber, Index: l.Index, Event: pending.Event})
	}
	if len(out) == 0 {
		return nil, nil
	}
	time, err := p.time(ctx, logs[0])
	if err != nil {
		return nil, err
	}
	calls := make([]chain.Call, len(reads))
	for i, r := range reads {
		calls[i] = chain.Call{To: r.Call.To, Data: r.Call.Data}
	}
	answers, err := chain.CallsAt(ctx, p.client, logs[0].BlockHash, calls)
	if err != nil {
		return nil, fmt.Errorf("reading what block %d leaves out: %w", logs[0].BlockNumber, err)
	}
	for i, a := range answers {
		t := &out[of[i]]
		if t.Event, err = completed(t.Event, reads[i], a); err != nil {
			return nil, err
		}
	}
	for i := range out {
		out[i].Time = time
	}
	return out, nil
}

// time is that of a log's block. Not every endpoint tells it with the log.
func (p shownPast) time(ctx context.Context, l types.Log) (uint64, error) {
	if l.BlockTimestamp > 0 {
		return l.BlockTimestamp, nil
	}
	header, err := p.client.HeaderByHash(ctx, l.BlockHash)
	if err != nil {
		return 0, fmt.Errorf("reading block %d: %w", l.BlockNumber, err)
	}
	return header.Time, nil
}

// completed puts an answer into its event. Where the endpoint has the newest state alone, that is good for what stays as
// it was, such as how a job ended; the rest is left open.
func completed(ev protocol.Event, r codec.Read, a chain.Result) (protocol.Event, error) {
	known := a.Err == nil && !a.Latest
	switch e := ev.(type) {
	case protocol.JobClosed:
		if a.Err != nil {
			return nil, fmt.Errorf("reading how job %d ended: %w", e.Job, a.Err)
		}
		known = true
	case protocol.JobCompleted:
		if !known {
			e.State = protocol.JobNone
			return e, nil
		}
	default:
	}
	if !known {
		return ev, nil
	}
	return r.Fill(ev, a.Out)
}
