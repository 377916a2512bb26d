// Package validator judges results: it fetches what a job asked for and what its agent submitted, checks one
// against the other, and answers approve or reject with a reason. Where evidence is missing it abstains; a
// result that is there and wrong is rejected.
package validator

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
)

// Case is one result to be judged. Spec and Manifest are filled by the Court for the evaluator of the task's
// kind; an evaluator that takes a validator's cases in the Court's place gets them empty.
type Case struct {
	Ask      protocol.Evaluate
	Spec     protocol.Spec
	Manifest protocol.Manifest
}

// Finding is a verdict with its reason, and what it was found by.
type Finding struct {
	Verdict  protocol.Verdict
	Reason   string
	Evidence string
}

// Evaluator judges. It may be called by several workers at a time. An error means that evidence could not be had,
// which ends as an abstention.
type Evaluator interface {
	Evaluate(ctx context.Context, c Case) (Finding, error)
}

// Source fetches evidence. Its errors wrap those of the artifact package.
type Source interface {
	Get(ctx context.Context, uri string) ([]byte, error)
	Load(ctx context.Context, uri string, want protocol.Hash) ([]byte, error)
}

// Config says how validators judge.
type Config struct {
	Pool pool.Config
	// Court judges for every validator without an evaluator of its own; see Court.
	Court Evaluator
	// Override gives a validator an evaluator of its own.
	Override map[protocol.Address]Evaluator
	// Limit bounds one evaluation with all its tries; 0 means 5 minutes.
	Limit time.Duration
	// Tries is how often evidence that is not there yet is looked for; 0 means 3.
	Tries int
	// Wait is the time before the second try, doubled for each further one; 0 means 2 s.
	Wait time.Duration
}

// New returns the pool that answers protocol.Evaluate.
func New(cfg Config) (*pool.Pool, error) {
	if cfg.Court == nil || cfg.Pool.Answer == nil {
		return nil, errors.New("validators need a court and a place for answers")
	}
	if cfg.Limit <= 0 {
		cfg.Limit = 5 * time.Minute
	}
	if cfg.Tries <= 0 {
		cfg.Tries = 3
	}
	if cfg.Wait <= 0 {
		cfg.Wait = 2 * time.Second
	}
	return pool.New(service{cfg}, cfg.Pool), nil
}

type service struct{ cfg Config }

// Do judges one case.
func (s service) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	ask, ok := e.(protocol.Evaluate)
	if !ok {
		return nil
	}
	evaluator, ok := s.cfg.Override[ask.Validator]
	if !ok {
		evaluator = s.cfg.Court
	}
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Limit)
	defer cancel()
	f, err := s.judge(ctx, evaluator, Case{Ask: ask})
	if err != nil {
		return s.Fail(e, pool.Plain(err.Error()))
	}
	switch f.Verdict {
	case protocol.Approve, protocol.Reject, protocol.Abstain:
		return answer(ask, f)
	}
	return s.Fail(e, pool.Plain(fmt.Sprintf("the evaluator answered %q", f.Verdict)))
}

// Fail answers that nothing could be found out.
func (s service) Fail(e protocol.Effect, reason string) protocol.Event {
	ask, ok := e.(protocol.Evaluate)
	if !ok {
		return nil
	}
	return answer(ask, Finding{Verdict: protocol.Abstain, Reason: reason})
}

func answer(ask protocol.Evaluate, f Finding) protocol.Event {
	return protocol.Evaluated{
		Job: ask.Job, Nonce: ask.Nonce, Validator: ask.Validator, Seed: ask.Seed,
		Verdict: f.Verdict, Reason: pool.Plain(f.Reason), Evidence: pool.Plain(f.Evidence),
	}
}

// judge looks again where evidence may only be late.
func (s service) judge(ctx context.Context, evaluator Evaluator, c Case) (Finding, error) {
	wait := s.cfg.Wait
	for try := 1; ; try++ {
		f, err := evaluator.Evaluate(ctx, c)
		if err == nil || try >= s.cfg.Tries || !mayCome(err) {
			return f, err
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return Finding{}, errors.Join(err, ctx.Err())
		}
		wait *= 2
	}
}

// mayCome tells whether what was missing may be there later.
func mayCome(err error) bool {
	for _, final := range []error{artifact.ErrRefused, artifact.ErrMismatch, protocol.ErrDocument} {
		if errors.Is(err, final) {
			return false
		}
	}
	return true
}
