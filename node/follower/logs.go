package follower

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"
)

// headerStreams is how many headers are asked for at once where the endpoint takes no batches.
const headerStreams = 8

// Read reads a block and its logs as they are followed, and leaves the sink alone. It may be called beside Run by a
// Follower of its own.
func (f *Follower) Read(ctx context.Context, number uint64) (Block, error) {
	hdr, err := f.header(ctx, number)
	if err != nil {
		return Block{}, err
	}
	logs, err := f.logsOfBlock(ctx, hdr)
	if err != nil {
		return Block{}, err
	}
	return Block{Ref: refOf(hdr), Logs: logs}, nil
}

// logsOfBlock reads the logs of one block by its hash. The header's bloom filter, which the hash
// proves, is the check on the answer: a contract that may have logged but shows nothing is asked for
// twice more, because an endpoint behind a load balancer may not have indexed the block yet.
func (f *Follower) logsOfBlock(ctx context.Context, hdr *types.Header) ([]types.Log, error) {
	addrs := f.cfg.Addresses()
	if len(addrs) == 0 {
		return nil, nil
	}
	hash := hdr.Hash()
	byHash := ethereum.FilterQuery{BlockHash: &hash, Addresses: addrs}
	byNumber := ethereum.FilterQuery{FromBlock: hdr.Number, ToBlock: hdr.Number, Addresses: addrs}
	found, err := f.query(ctx, f.cfg.Chain, byHash)
	if err != nil {
		return nil, fmt.Errorf("reading the logs of block %d %s: %w", hdr.Number, hash, err)
	}
	logs, err := merge(nil, found, hdr, addrs)
	if err != nil {
		return nil, err
	}
	for _, q := range []ethereum.FilterQuery{byHash, byNumber} {
		if !incomplete(hdr, logs, addrs) {
			break
		}
		again, err := f.query(ctx, f.cfg.Second, q)
		if err != nil {
			return nil, fmt.Errorf("reading the logs of block %d %s again: %w", hdr.Number, hash, err)
		}
		if q.BlockHash == nil {
			again = ofBlock(again, hash)
		}
		if logs, err = merge(logs, again, hdr, addrs); err != nil {
			return nil, err
		}
	}
	return logs, nil
}

// ofBlock keeps the logs of one block; a query by number may have seen another branch.
func ofBlock(logs []types.Log, hash common.Hash) []types.Log {
	return slices.DeleteFunc(logs, func(l types.Log) bool { return l.BlockHash != hash })
}

// incomplete tells whether the bloom filter allows a followed contract's log that logs do not show.
func incomplete(hdr *types.Header, logs []types.Log, addrs []common.Address) bool {
	for _, a := range addrs {
		if hdr.Bloom.Test(a[:]) && !slices.ContainsFunc(logs, func(l types.Log) bool { return l.Address == a }) {
			return true
		}
	}
	return false
}

// merge adds the logs of an answer about one block to those known: each must belong to the block and to
// a followed contract, and pass the bloom filter. Doubled ones fall together by index; the result is
// ordered by index. The removed flag is dropped: only hashes tell what is canonical.
func merge(known, answer []types.Log, hdr *types.Header, addrs []common.Address) ([]types.Log, error) {
	hash := hdr.Hash()
	out, sieve := make([]types.Log, len(known), len(known)+len(answer)), newSieve(hdr.Bloom, len(answer))
	copy(out, known)
	for _, l := range answer {
		if l.BlockHash != hash || l.BlockNumber != hdr.Number.Uint64() {
			return nil, fmt.Errorf("logs of block %d %s: %w: a log of block %d %s is among them", hdr.Number, hash, errInconsistent, l.BlockNumber, l.BlockHash)
		}
		if !slices.Contains(addrs, l.Address) {
			continue
		}
		if !sieve.passes(l) {
			return nil, fmt.Errorf("logs of block %d %s: %w: the header's bloom filter rules log %d out", hdr.Number, hash, errInconsistent, l.Index)
		}
		l.Removed = false
		i, there := slices.BinarySearchFunc(out, l.Index, func(a types.Log, index uint) int {
			return int(a.Index) - int(index)
		})
		if !there {
			out = slices.Insert(out, i, l)
		} else if !sameLog(out[i], l) {
			return nil, fmt.Errorf("logs of block %d %s: %w: log %d reads in two ways", hdr.Number, hash, errInconsistent, l.Index)
		}
	}
	return out, nil
}

// sieve holds logs against a bloom filter. The same addresses and topics stand in many logs of a block, and each test hashes.
type sieve struct {
	bloom     types.Bloom
	addresses map[common.Address]bool // what the filter says of those that were tested
	topics    map[common.Hash]bool
}

// newSieve has room for what so many logs are about.
func newSieve(b types.Bloom, logs int) sieve {
	return sieve{bloom: b, addresses: map[common.Address]bool{}, topics: make(map[common.Hash]bool, logs)}
}

// passes tells whether the filter allows the log.
func (s sieve) passes(l types.Log) bool {
	if !tested(s, s.addresses, l.Address, l.Address[:]) {
		return false
	}
	for _, t := range l.Topics {
		if !tested(s, s.topics, t, t[:]) {
			return false
		}
	}
	return true
}

func tested[K comparable](s sieve, known map[K]bool, key K, data []byte) bool {
	allowed, there := known[key]
	if !there {
		allowed = s.bloom.Test(data)
		known[key] = allowed
	}
	return allowed
}

func sameLog(a, b types.Log) bool {
	return a.Address == b.Address && a.TxHash == b.TxHash && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data)
}

func (f *Follower) query(ctx context.Context, c Chain, q ethereum.FilterQuery) ([]types.Log, error) {
	cctx, cancel := context.WithTimeout(ctx, f.cfg.CallTimeout)
	defer cancel()
	return c.FilterLogs(cctx, q)
}

// stepRange extends the sink by a range of final blocks, whose logs are read in one query, and in a second
// one where a bloom filter allows more than the first showed.
func (f *Follower) stepRange(ctx context.Context, at position) (bool, error) {
	addrs := f.cfg.Addresses()
	to, found, err := f.rangeLogs(ctx, at.next, addrs)
	if err != nil {
		return false, err
	}
	headers, err := f.headers(ctx, at.next, to)
	if err != nil {
		return false, err
	}
	if !at.links(headers[0]) {
		return f.checkHead(ctx, at)
	}
	blocks, err := assemble(headers, found, addrs)
	if err != nil {
		return false, err
	}
	if slices.ContainsFunc(blocks, func(b Block) bool { return incomplete(headers[b.Ref.Number-at.next], b.Logs, addrs) }) {
		again, err := f.query(ctx, f.cfg.Second, rangeQuery(at.next, to, addrs))
		if err != nil {
			f.window.refused(to - at.next + 1)
			return false, fmt.Errorf("reading the logs of blocks %d to %d again: %w", at.next, to, err)
		}
		if blocks, err = assemble(headers, append(found, again...), addrs); err != nil {
			return false, err
		}
	}
	for _, b := range blocks {
		if err := f.extend(ctx, b); err != nil {
			return false, err
		}
	}
	return true, nil
}

// assemble hands each log to its block. A log outside the range, or of another branch, is a contradiction.
func assemble(headers []*types.Header, logs []types.Log, addrs []common.Address) ([]Block, error) {
	first := headers[0].Number.Uint64()
	per := make([][]types.Log, len(headers))
	for _, l := range logs {
		if l.BlockNumber < first || l.BlockNumber-first >= uint64(len(headers)) {
			return nil, fmt.Errorf("logs of blocks %d and on: %w: a log of block %d is among them", first, errInconsistent, l.BlockNumber)
		}
		per[l.BlockNumber-first] = append(per[l.BlockNumber-first], l)
	}
	blocks := make([]Block, len(headers))
	for i, h := range headers {
		own, err := merge(nil, per[i], h, addrs)
		if err != nil {
			return nil, err
		}
		blocks[i] = Block{Ref: refOf(h), Logs: own}
	}
	return blocks, nil
}

// rangeLogs reads logs from block from on, over as many final blocks as the endpoint takes.
func (f *Follower) rangeLogs(ctx context.Context, from uint64, addrs []common.Address) (uint64, []types.Log, error) {
	for {
		to := min(from+f.window.size-1, f.final)
		if len(addrs) == 0 {
			return to, nil, nil
		}
		logs, err := f.query(ctx, f.cfg.Chain, rangeQuery(from, to, addrs))
		if err == nil {
			f.window.worked()
			return to, logs, nil
		}
		if ctx.Err() != nil || !tooWide(err) || to == from {
			return 0, nil, fmt.Errorf("reading the logs of blocks %d to %d: %w", from, to, err)
		}
		f.window.refused(to - from + 1)
		f.cfg.Log.Debug("halving the range of log queries", "block", from, "err", err)
	}
}

func rangeQuery(from, to uint64, addrs []common.Address) ethereum.FilterQuery {
	return ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: addrs}
}

// headers reads the headers from..to and holds that each is the parent of the next.
func (f *Follower) headers(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	headers, err := f.fetchHeaders(ctx, from, to)
	if err != nil {
		return nil, err
	}
	for i, h := range headers {
		if h == nil || h.Number == nil || h.Number.Uint64() != from+uint64(i) {
			return nil, fmt.Errorf("reading headers %d to %d: %w: number %d is another block", from, to, errInconsistent, from+uint64(i))
		}
		if i > 0 && h.ParentHash != headers[i-1].Hash() {
			return nil, fmt.Errorf("reading headers %d to %d: %w: %d does not follow its parent", from, to, errInconsistent, h.Number)
		}
	}
	return headers, nil
}

func (f *Follower) fetchHeaders(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	count := int(to - from + 1)
	if r, ok := f.cfg.Chain.(headerRanger); ok {
		cctx, cancel := context.WithTimeout(ctx, f.cfg.CallTimeout)
		defer cancel()
		headers, err := r.HeadersByRange(cctx, from, to)
		if err != nil {
			return nil, fmt.Errorf("reading headers %d to %d: %w", from, to, err)
		}
		if len(headers) != count {
			return nil, fmt.Errorf("reading headers %d to %d: %w: it gave %d", from, to, errInconsistent, len(headers))
		}
		return headers, nil
	}
	headers := make([]*types.Header, count)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(headerStreams)
	for i := range headers {
		g.Go(func() error {
			h, err := f.header(gctx, from+uint64(i))
			headers[i] = h
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, fmt.Errorf("reading headers %d to %d: %w", from, to, err)
	}
	return headers, nil
}

// window is how many blocks a log query spans. Refusals halve it; it grows again, carefully, because
// some endpoints refuse by the number of results, which differs along the chain.
type window struct{ size, limit, streak uint64 }

// growAfter is how many good ranges in a row double the window.
const growAfter = 16

func newWindow(limit uint64) window { return window{size: max(limit, 1), limit: max(limit, 1)} }

func (w *window) worked() {
	if w.streak++; w.streak >= growAfter {
		w.size, w.streak = min(w.size*2, w.limit), 0
	}
}

func (w *window) refused(span uint64) {
	w.size, w.streak = max(span/2, 1), 0
}

// tooWide tells whether a smaller range may succeed: the endpoint answered and refused, or it was too slow.
// Providers word their limits freely and use several codes, so that any refusal counts.
func tooWide(err error) bool {
	var answered interface{ ErrorCode() int }
	text := strings.ToLower(err.Error())
	if strings.Contains(text, "429") || strings.Contains(text, "too many requests") {
		return false
	}
	if errors.As(err, &answered) || errors.Is(err, context.DeadlineExceeded) {
		return true
	}
	return slices.ContainsFunc([]string{"range", "limit", "more than", "too large", "too many results", "413"}, func(s string) bool {
		return strings.Contains(text, s)
	})
}

// saysMissing tells the ways in which endpoints say that they do not have a block.
func saysMissing(err error) bool {
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	text := strings.ToLower(err.Error())
	return slices.ContainsFunc([]string{"not found", "unknown block", "block out of range"}, func(s string) bool {
		return strings.Contains(text, s)
	})
}
