package governance

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Change is a value that a step moves.
type Change struct {
	What    string `json:"what"`
	Before  string `json:"before"`
	After   string `json:"after"`
	Unit    Unit   `json:"unit,omitempty"`
	Setting bool   `json:"setting"` // false for a figure that moves by itself, too
}

// Event is a log of a step.
type Event struct {
	Contract string   `json:"contract"`
	Name     string   `json:"name"`
	Fields   []string `json:"fields"`
}

// Rehearsed is one step as it was tried.
type Rehearsed struct {
	Call    string   `json:"call"`
	OK      bool     `json:"ok"`
	Reason  string   `json:"reason,omitempty"`
	Gas     uint64   `json:"gas"`
	Events  []Event  `json:"events"`
	Changes []Change `json:"changes"`
}

// Simulation is a plan as it would go at one block, called by its real authority without its key.
type Simulation struct {
	PlanHash  protocol.Hash `json:"planHash"`
	Block     uint64        `json:"block"`
	BlockHash protocol.Hash `json:"blockHash"`
	How       string        `json:"how"`
	From      Authority     `json:"from"`
	Steps     []Rehearsed   `json:"steps"`
	// Work says what the change does to open jobs and rounds.
	Work []string `json:"work"`
	// Risks says what else an owner should know before signing.
	Risks []string `json:"risks"`
}

// Err is nil when every step goes through.
func (s Simulation) Err() error {
	for i, r := range s.Steps {
		if !r.OK {
			return fmt.Errorf("step %d: %w: %s", i+1, ErrRefused, r.Reason)
		}
	}
	return nil
}

// Simulate tries a plan at the head. A plan that is not sound, of elsewhere or stale is refused first.
func (d *Desk) Simulate(ctx context.Context, p Plan) (Simulation, error) {
	if err := d.Fresh(ctx, p, 0); err != nil {
		return Simulation{}, err
	}
	v, err := d.look(ctx)
	if err != nil {
		return Simulation{}, err
	}
	calls := make([]Call, len(p.Steps))
	for i, step := range p.Steps {
		if calls[i], err = d.surface.callOf(step); err != nil {
			return Simulation{}, err
		}
	}
	trials, how, err := d.try(ctx, v, calls, p.Authority.Address)
	if err != nil {
		return Simulation{}, err
	}
	out := Simulation{PlanHash: p.Hash, Block: v.block.Number.Uint64(), BlockHash: v.block.Hash(), How: how, From: p.Authority}
	for i, t := range trials {
		if err := d.asPlanned(t, p, i); err != nil {
			return out, err
		}
		out.Steps = append(out.Steps, d.rehearsed(t))
	}
	if out.Work, err = d.work(ctx, v, trials); err != nil {
		return out, err
	}
	out.Risks, err = d.risks(ctx, v, p, calls)
	return out, err
}

// asPlanned holds a step as it was tried against the plan: the authority, the way to the contract, and everything that
// the plan says of before and after. A plan that leaves something out is not what an owner would review.
func (d *Desk) asPlanned(t trial, p Plan, i int) error {
	if t.path.authority != p.Authority {
		return fmt.Errorf("%w: the authority is %s (%s, delay %d s) now; make the plan anew", ErrStale, t.path.authority.Address, t.path.authority.Kind, t.path.authority.Delay)
	}
	want, have := d.step(t), p.Steps[i]
	if want.To != have.To {
		return fmt.Errorf("%w: step %d is reached another way now; make the plan anew", ErrStale, i+1)
	}
	want.Gas = have.Gas
	if d.refusal(t) == nil && !reflect.DeepEqual(want, have) {
		return fmt.Errorf("%w: step %d does something else now than the plan says; make the plan anew", ErrStale, i+1)
	}
	return nil
}

func (d *Desk) rehearsed(t trial) Rehearsed {
	r := Rehearsed{Call: t.call.String(), OK: true, Gas: t.outcome.gas, Events: []Event{}, Changes: []Change{}}
	if err := d.refusal(t); err != nil {
		r.OK, r.Reason = false, strings.TrimPrefix(err.Error(), ErrRefused.Error()+": ")
	}
	for _, l := range t.outcome.logs {
		r.Events = append(r.Events, d.event(l))
	}
	for i, w := range t.watch {
		if t.before[i] != t.after[i] {
			r.Changes = append(r.Changes, Change{w.read.Contract + "." + w.read.Name(), t.before[i], t.after[i], w.unit, !w.plain})
		}
	}
	return r
}

// String writes the call as one would make it.
func (c Call) String() string {
	return c.Setter.Contract + "." + c.Setter.Method.RawName + "(" + strings.Join(c.texts(), ", ") + ")"
}

// event decodes a log of the suite.
func (d *Desk) event(l *types.Log) Event {
	for name, at := range d.contracts {
		known := d.surface.abis[name]
		if at != l.Address || known == nil || len(l.Topics) == 0 {
			continue
		}
		e, err := known.EventByID(l.Topics[0])
		if err != nil {
			return Event{name, "an event that its interface does not name", []string{l.Topics[0].Hex()}}
		}
		return Event{name, e.RawName, fields(e, l)}
	}
	return Event{l.Address.Hex(), "an event of another contract", []string{}}
}

func fields(e *abi.Event, l *types.Log) []string {
	values := map[string]any{}
	var indexed abi.Arguments
	for _, in := range e.Inputs {
		if in.Indexed {
			indexed = append(indexed, in)
		}
	}
	if err := abi.ParseTopicsIntoMap(values, indexed, l.Topics[1:]); err != nil {
		return []string{}
	}
	if err := e.Inputs.UnpackIntoMap(values, l.Data); err != nil && len(l.Data) > 0 {
		return []string{}
	}
	out := make([]string, 0, len(e.Inputs))
	for _, in := range e.Inputs {
		out = append(out, in.Name+" "+text(values[in.Name]))
	}
	return out
}
