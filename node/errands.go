package node

import (
	"context"
	"errors"
	"sync"

	"github.com/agijobs/omega/node/control"
)

// errands does, one after the other, what commands ask for beside the core. It implements control.Errands.
type errands struct {
	do    func(ctx context.Context, action string, e control.Errand) (any, error)
	queue chan errand

	mu    sync.Mutex
	under map[string]bool
	ended map[string]errandEnd
	order []string // of the ends, oldest first
}

type errand struct {
	order, action string
	what          control.Errand
}

type errandEnd struct {
	result any
	err    error
}

// How many errands may wait, and how many ends are kept for whoever asks again: a command whose errand was forgotten has it
// done once more.
const (
	errandsWaiting = 8
	errandsKept    = 64
)

func newErrands(do func(context.Context, string, control.Errand) (any, error)) *errands {
	return &errands{do: do, queue: make(chan errand, errandsWaiting), under: map[string]bool{}, ended: map[string]errandEnd{}}
}

// Run does the errands until the context ends.
func (e *errands) Run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case next := <-e.queue:
			result, err := e.do(ctx, next.action, next.what)
			e.end(next.order, errandEnd{result, err})
		}
	}
}

func (e *errands) end(order string, end errandEnd) {
	e.mu.Lock()
	defer e.mu.Unlock()
	delete(e.under, order)
	e.ended[order] = end
	if e.order = append(e.order, order); len(e.order) > errandsKept {
		delete(e.ended, e.order[0])
		e.order = e.order[1:]
	}
}

// Do implements control.Errands. Where too many wait, the errand begins at a later look.
func (e *errands) Do(order, action string, what control.Errand) (any, bool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if end, ended := e.ended[order]; ended {
		var no *control.Refusal
		if end.err != nil && !errors.As(end.err, &no) {
			return nil, false, &control.Refusal{Code: control.CodeCore, Reason: end.err.Error()}
		}
		return end.result, true, end.err
	}
	if e.under[order] {
		return nil, false, nil
	}
	select {
	case e.queue <- errand{order, action, what}:
		e.under[order] = true
	default:
	}
	return nil, false, nil
}

// Busy implements control.Errands.
func (e *errands) Busy(order string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.under[order]
}

// errand does one of them.
func (n *Node) errand(ctx context.Context, action string, e control.Errand) (any, error) {
	switch action {
	case "rescan":
		return n.rescan(ctx, e.From)
	case "plan_governance":
		return n.planGovernance(ctx, e)
	}
	return nil, &control.Refusal{Code: control.CodeAction, Reason: "this node does no " + action}
}
