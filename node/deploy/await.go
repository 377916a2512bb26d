package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrForeign marks a nonce of the deployer that another transaction took.
var ErrForeign = errors.New("foreign transaction")

const (
	// Receipts are asked for often at first, for chains that mine at once, and then ever more slowly.
	fastPoll = 50 * time.Millisecond
	slowPoll = 2 * time.Second
	// resendEvery is when what is not mined is sent again: nodes may drop what they hold.
	resendEvery = 20 * time.Second
	firstResend = 2 * time.Second
)

// await returns when all these steps are mined.
func (s *sender) await(ctx context.Context, open []int) error {
	if len(open) > 0 && s.cfg.Mine != nil {
		if err := s.cfg.Mine(ctx); err != nil {
			return err
		}
	}
	waited, pause := resendEvery-firstResend, fastPoll
	for {
		var err error
		if open, err = s.unmined(ctx, open); err != nil || len(open) == 0 {
			return err
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
		if waited += pause; waited >= resendEvery {
			waited = 0
			if err := s.nudge(ctx, open); err != nil {
				return err
			}
		}
		pause = min(pause*5/4, slowPoll)
	}
}

// unmined keeps the steps that have no receipt yet. They are mined in order, so the first tells for all.
func (s *sender) unmined(ctx context.Context, open []int) ([]int, error) {
	for len(open) > 0 {
		done, err := s.isMined(ctx, open[0])
		if err != nil {
			return nil, s.named(open[0], err)
		}
		if !done {
			return open, nil
		}
		open = open[1:]
	}
	return nil, nil
}

// nudge sends again what is not mined, and finds out where it can never be.
func (s *sender) nudge(ctx context.Context, open []int) error {
	if err := s.price(ctx); err != nil {
		return err
	}
	nonce, err := s.cfg.Chain.NonceAt(ctx, s.cfg.Deployer.Address, nil)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", s.cfg.Deployer.Address, err)
	}
	for _, i := range open {
		if at := s.first + uint64(i); nonce > at {
			if done, err := s.isMined(ctx, i); err != nil || done || !s.suspect[i] {
				s.suspect[i] = !done // an endpoint may know the nonce before the receipt
				return err
			}
			return s.named(i, fmt.Errorf("%w: nonce %d of %s was used by another transaction: keep the account to this alone, and remove %s to begin a new deployment",
				ErrForeign, at, s.cfg.Deployer.Address, s.journal.path))
		}
		if err := s.resend(ctx, i, s.journal.last(i)); err != nil {
			return s.named(i, err)
		}
	}
	if s.cfg.Mine != nil {
		return s.cfg.Mine(ctx)
	}
	return nil
}

// settle waits on public chains until the last step stands in a block that the chain calls safe. What a
// reorganisation dropped meanwhile is sent again.
func (s *sender) settle(ctx context.Context) error {
	if !settles(s.chainID.Uint64()) {
		return nil
	}
	for {
		last, err := s.recheck(ctx)
		if err != nil {
			return err
		}
		safe, err := s.cfg.Chain.HeaderByNumber(ctx, big.NewInt(int64(rpc.SafeBlockNumber)))
		if err != nil && mentions(err, "not found", "unsupported", "invalid block") {
			return nil // a chain without the notion
		}
		if err != nil {
			return fmt.Errorf("reading the safe head: %w", err)
		}
		if safe.Number.Uint64() >= last {
			_, err := s.recheck(ctx)
			return err
		}
		if err := sleep(ctx, slowPoll); err != nil {
			return err
		}
	}
}

// recheck makes sure that every step is still mined, and returns the highest of their blocks.
func (s *sender) recheck(ctx context.Context) (uint64, error) {
	var lost []int
	last := uint64(0)
	for i := range s.steps {
		done, err := s.isMined(ctx, i)
		if err != nil {
			return 0, s.named(i, err)
		}
		if !done {
			lost = append(lost, i)
			continue
		}
		last = max(last, s.mined[i].block)
	}
	if len(lost) == 0 {
		return last, nil
	}
	if err := s.nudge(ctx, lost); err != nil {
		return 0, err
	}
	if err := s.await(ctx, lost); err != nil {
		return 0, err
	}
	return s.recheck(ctx)
}

// receipt is nil where a transaction is not mined.
func (s *sender) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := s.cfg.Chain.TransactionReceipt(ctx, hash)
	if err == nil {
		return r, nil
	}
	if errors.Is(err, ethereum.NotFound) || mentions(err, "indexing is in progress") {
		return nil, nil
	}
	return nil, fmt.Errorf("asking for the receipt of %s: %w", hash, err)
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
