// Package follower walks the canonical chain block by block and keeps a sink in step with it: it
// extends the sink with linked blocks and their logs, and rewinds it where hashes prove a reorg.
package follower

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
)

// ErrFinalityViolated is what a sink wraps when it is asked to rewind below what it holds final. The
// follower stops on it: nothing may be signed until a human has looked.
var ErrFinalityViolated = errors.New("the chain dropped a block that was held final; stop signing and compare your endpoints with a second provider")

// errInconsistent marks answers of an endpoint that contradict each other or the header's proof.
var errInconsistent = errors.New("endpoint contradicts itself")

// Chain is what the follower reads. Headers must hash to the chain's own block hashes.
type Chain interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// headerRanger is a Chain that reads many headers in one request; Next uses it where it is offered.
type headerRanger interface {
	HeadersByRange(ctx context.Context, from, to uint64) ([]*types.Header, error)
}

// Block is one canonical block with the followed contracts' logs in log order.
type Block struct {
	Ref  protocol.BlockRef
	Logs []types.Log
}

// Sink holds what was followed. Its methods are called from one goroutine.
type Sink interface {
	// Head is the last block extended with and not rewound; false when there is none.
	Head() (protocol.BlockRef, bool)
	// Extend appends the block after Head. An error stops the follower, unless it wraps one whose method
	// Passing answers true: then the chain is looked at again.
	Extend(ctx context.Context, b Block) error
	// Rewind drops the head block and returns the new head. Below finality it wraps ErrFinalityViolated.
	Rewind(ctx context.Context) (protocol.BlockRef, error)
}

// Config says what to follow and how. Chain, Sink and Addresses are required.
type Config struct {
	Chain     Chain
	Second    Chain // asked when Chain's answer looks incomplete; nil = ask Chain again
	Sink      Sink
	Addresses func() []common.Address
	Start     uint64 // first block of interest
	// Poll is how long to wait when nothing moved and no hint came. Default 1 s.
	Poll time.Duration
	// CallTimeout bounds every single request. Default 15 s.
	CallTimeout time.Duration
	// RangeSize is the most blocks whose logs are asked for at once below finality. Default 2000.
	RangeSize uint64
	// MaxBlocksPerPass is the most blocks that one Next gives to the sink. Default RangeSize.
	MaxBlocksPerPass uint64
	// Hint wakes Run early. A lost hint costs one Poll at most.
	Hint <-chan struct{}
	// Same returns an error when the endpoint serves another chain than the one that is followed. It is asked before a
	// block is rewound, and while the endpoint lacks the sink's head; nil = nobody knows.
	Same func(ctx context.Context) error
	// Final returns the number of the finalized block. Without it every block is read by its hash.
	Final func(ctx context.Context) (uint64, bool)
	Log   hclog.Logger
}

func (c Config) withDefaults() Config {
	if c.Second == nil {
		c.Second = c.Chain
	}
	if c.Poll <= 0 {
		c.Poll = time.Second
	}
	if c.CallTimeout <= 0 {
		c.CallTimeout = 15 * time.Second
	}
	if c.RangeSize == 0 {
		c.RangeSize = 2000
	}
	if c.MaxBlocksPerPass == 0 {
		c.MaxBlocksPerPass = c.RangeSize
	}
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
	return c
}

// Follower is the loop. It is used by one goroutine.
type Follower struct {
	cfg    Config
	window window
	// final is the last known finalized block; single counts the blocks read one by one since it was asked.
	final  uint64
	single uint64

	// lag is why the last step found nothing to do, where that may be the endpoint's fault.
	lag      error
	troubles troubles
}

// New makes a follower that resumes wherever its sink stands.
func New(cfg Config) *Follower {
	cfg = cfg.withDefaults()
	return &Follower{cfg: cfg, window: newWindow(min(cfg.RangeSize, cfg.MaxBlocksPerPass)), single: cfg.RangeSize}
}

// Run follows until ctx ends or the sink refuses. Faults of the chain are logged and tried again.
func (f *Follower) Run(ctx context.Context) error {
	faults := 0
	for {
		moved, err := f.Next(ctx)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case isSinkError(err):
			return err
		case err != nil:
			faults++
			f.cfg.Log.Warn("reading the chain", "took", faults, "err", err)
		default:
			faults = 0
		}
		if moved {
			continue
		}
		if err := f.wait(ctx, faults); err != nil {
			return err
		}
	}
}

// CatchUp follows until nothing moves any more, and returns the first fault.
func (f *Follower) CatchUp(ctx context.Context) error {
	for {
		moved, err := f.Next(ctx)
		if err != nil {
			return err
		}
		if !moved {
			return ctx.Err()
		}
	}
}

// wait sleeps for Poll, longer after faults, or until a hint. A hint does not cut a fault's pause short.
func (f *Follower) wait(ctx context.Context, faults int) error {
	hint := f.cfg.Hint
	if faults > 0 {
		hint = nil
	}
	timer := time.NewTimer(f.cfg.Poll << min(faults, 4))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
	case <-hint:
	}
	return nil
}

// Next makes one step: it extends the sink by one block (or by a range far below finality), rewinds it
// by one block, or finds that there is nothing to do and returns false.
func (f *Follower) Next(ctx context.Context) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	f.lag = nil
	moved, err := f.next(ctx)
	if ctx.Err() == nil {
		f.note(errors.Join(err, f.lag))
	}
	return moved, err
}

func (f *Follower) next(ctx context.Context) (bool, error) {
	head, ok := f.cfg.Sink.Head()
	at := position{head: head, some: ok, next: f.cfg.Start}
	if ok {
		at.next = head.Number + 1
	}
	if f.belowFinality(ctx, at.next) && f.window.size > 1 {
		return f.stepRange(ctx, at)
	}
	return f.stepBlock(ctx, at)
}

// position is where the sink stands and which block comes next.
type position struct {
	head protocol.BlockRef
	some bool
	next uint64
}

// links tells whether h may follow the sink's head.
func (p position) links(h *types.Header) bool { return !p.some || h.ParentHash == p.head.Hash }

// belowFinality tells whether at least two blocks from next on are final. Finality is asked for at the
// start and after each RangeSize single blocks, so that following the tip costs no extra requests.
func (f *Follower) belowFinality(ctx context.Context, next uint64) bool {
	if f.cfg.Final == nil {
		return false
	}
	if next >= f.final && f.single >= f.cfg.RangeSize {
		f.single = 0
		cctx, cancel := context.WithTimeout(ctx, f.cfg.CallTimeout)
		defer cancel()
		if n, ok := f.cfg.Final(cctx); ok {
			f.final = n
		}
	}
	return next < f.final
}

func (f *Follower) stepBlock(ctx context.Context, at position) (bool, error) {
	hdr, err := f.header(ctx, at.next)
	if errors.Is(err, ethereum.NotFound) {
		return f.checkHead(ctx, at)
	}
	if err != nil {
		return false, err
	}
	if !at.links(hdr) {
		return f.checkHead(ctx, at)
	}
	logs, err := f.logsOfBlock(ctx, hdr)
	if err != nil {
		return false, err
	}
	f.single++
	f.window.worked()
	if err := f.extend(ctx, Block{Ref: refOf(hdr), Logs: logs}); err != nil {
		return false, err
	}
	return true, nil
}

// checkHead asks whether the sink's head is still canonical, and rewinds it only on the proof of another
// hash at its height. A missing header (the endpoint lags or rolled back) proves nothing: wait.
func (f *Follower) checkHead(ctx context.Context, at position) (bool, error) {
	if !at.some {
		return false, nil
	}
	hdr, err := f.header(ctx, at.head.Number)
	missing := errors.Is(err, ethereum.NotFound)
	if err != nil && !missing {
		return false, err
	}
	if err == nil && hdr.Hash() == at.head.Hash {
		return false, nil
	}
	if err := f.same(ctx); err != nil {
		return false, sinkError{err}
	}
	if missing {
		f.lag = fmt.Errorf("block %d: %w", at.head.Number, errLags)
		return false, nil
	}
	f.cfg.Log.Info("rewinding a block that was reorged away", "block", at.head.Number, "hash", at.head.Hash)
	if _, err := f.cfg.Sink.Rewind(ctx); err != nil {
		return false, sinkError{fmt.Errorf("rewinding block %d %s: %w", at.head.Number, at.head.Hash, err)}
	}
	return true, nil
}

func (f *Follower) same(ctx context.Context) error {
	if f.cfg.Same == nil {
		return nil
	}
	cctx, cancel := context.WithTimeout(ctx, f.cfg.CallTimeout)
	defer cancel()
	return f.cfg.Same(cctx)
}

func (f *Follower) extend(ctx context.Context, b Block) error {
	err := f.cfg.Sink.Extend(ctx, b)
	if err == nil {
		return nil
	}
	err = fmt.Errorf("extending with block %d %s: %w", b.Ref.Number, b.Ref.Hash, err)
	var passing interface{ Passing() bool }
	if errors.As(err, &passing) && passing.Passing() {
		return err
	}
	return sinkError{err}
}

// header reads a header by number; a missing one is ethereum.NotFound whatever the endpoint calls it.
func (f *Follower) header(ctx context.Context, n uint64) (*types.Header, error) {
	cctx, cancel := context.WithTimeout(ctx, f.cfg.CallTimeout)
	defer cancel()
	hdr, err := f.cfg.Chain.HeaderByNumber(cctx, new(big.Int).SetUint64(n))
	if err != nil {
		if saysMissing(err) {
			return nil, ethereum.NotFound
		}
		return nil, fmt.Errorf("reading header %d: %w", n, err)
	}
	if hdr == nil || hdr.Number == nil || !hdr.Number.IsUint64() || hdr.Number.Uint64() != n {
		return nil, fmt.Errorf("reading header %d: %w: it answered with another block", n, errInconsistent)
	}
	return hdr, nil
}

func refOf(h *types.Header) protocol.BlockRef {
	return protocol.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
}

// sinkError tells the sink's refusals from the chain's faults.
type sinkError struct{ err error }

func (e sinkError) Error() string { return e.err.Error() }
func (e sinkError) Unwrap() error { return e.err }

func isSinkError(err error) bool {
	var s sinkError
	return errors.As(err, &s)
}
