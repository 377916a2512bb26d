package governance

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// watched is a read that a simulation makes before and after a step.
type watched struct {
	read Read
	unit Unit
	// expect is what the setter's argument says will come out, where known.
	expect string
	known  bool
	// named tells that the setter's own row has it; others show side effects.
	named bool
	// plain tells that the table does not know it: a figure, not a setting.
	plain bool
}

// watch lists what is looked at around a call: what its row names, the contract's other settings, and every
// other figure of the contract that needs no key.
func (d *Desk) watch(c Call) ([]watched, error) {
	var out []watched
	have := map[string]bool{}
	put := func(w watched) {
		if k := w.read.key(); !have[k] {
			have[k] = true
			out = append(out, w)
		}
	}
	own, err := c.sights()
	if err != nil {
		return nil, err
	}
	for _, s := range own {
		r, err := d.readOf(s)
		if err != nil {
			return nil, err
		}
		put(watched{read: r, unit: s.unit, expect: s.expect, known: s.known, named: true})
	}
	for _, r := range d.surface.settings(c.Setter.Contract) {
		read, err := d.readOf(sight{contract: r.Contract, getter: r.Getter, keys: literals(r.Keys)})
		if err != nil {
			return nil, err
		}
		put(watched{read: read, unit: r.Unit})
	}
	for _, r := range d.figures(c.Setter.Contract) {
		put(watched{read: r, plain: true})
	}
	return out, nil
}

// figures lists the views of a contract that need no key and are no constants.
func (d *Desk) figures(contract string) []Read {
	var out []Read
	for _, m := range d.surface.abis[contract].Methods {
		constant := m.RawName == strings.ToUpper(m.RawName)
		if m.IsConstant() && len(m.Inputs) == 0 && len(m.Outputs) > 0 && !constant {
			out = append(out, Read{Contract: contract, To: d.contracts[contract], Function: m.Sig})
		}
	}
	slices.SortFunc(out, func(a, b Read) int { return strings.Compare(a.Function, b.Function) })
	return out
}

// trial is a call as it was tried: what was seen around it and what it came to.
type trial struct {
	call    Call
	data    []byte
	to      protocol.Address
	path    path
	watch   []watched
	before  []string
	after   []string
	outcome outcome
}

// try plays calls one after the other as their authority, at the view's block.
func (d *Desk) try(ctx context.Context, v view, calls []Call, as protocol.Address) ([]trial, string, error) {
	trials := make([]trial, len(calls))
	for i, c := range calls {
		t, err := d.prepare(ctx, v, c, as)
		if err != nil {
			return nil, "", fmt.Errorf("step %d, %s: %w", i+1, c.Setter.Method.RawName, err)
		}
		if first := trials[0].path.authority; i > 0 && first.Address != t.path.authority.Address {
			return nil, "", fmt.Errorf("%w: step 1 is for %s, step %d for %s: make a plan for each", ErrAuthority, first.Address, i+1, t.path.authority.Address)
		}
		trials[i] = t
	}
	how, err := d.rehearse(ctx, v, trials)
	return trials, how, err
}

func (d *Desk) prepare(ctx context.Context, v view, c Call, as protocol.Address) (trial, error) {
	t := trial{call: c, to: d.contracts[c.Setter.Contract]}
	var err error
	if t.path, err = d.findPath(ctx, v, c.Setter, as); err != nil {
		return t, err
	}
	if t.data, err = c.pack(); err != nil {
		return t, err
	}
	if t.path.through != zero {
		if t.data, err = d.surface.throughPause(t.to, t.data); err != nil {
			return t, err
		}
		t.to = t.path.through
	}
	t.watch, err = d.watch(c)
	return t, err
}

// rehearse plays prepared calls with the reads around them, and notes what came out.
func (d *Desk) rehearse(ctx context.Context, v view, trials []trial) (string, error) {
	var script []part
	for _, t := range trials {
		reads, err := d.orders(t.watch)
		if err != nil {
			return "", err
		}
		looks := part{calls: reads, reads: true}
		script = append(script, looks, part{calls: []order{{t.to, t.data}}}, looks)
	}
	done, how, err := v.play(ctx, trials[0].path.authority.Address, script)
	if err != nil {
		return how, err
	}
	for i := range trials {
		t := &trials[i]
		t.outcome = done[3*i+1][0]
		t.before, t.after = d.answers(t.watch, done[3*i]), d.answers(t.watch, done[3*i+2])
	}
	return how, nil
}

func (d *Desk) orders(watch []watched) ([]order, error) {
	out := make([]order, len(watch))
	for i, w := range watch {
		_, data, err := d.surface.encodeRead(w.read)
		if err != nil {
			return nil, err
		}
		out[i] = order{w.read.To, data}
	}
	return out, nil
}

func (d *Desk) answers(watch []watched, done []outcome) []string {
	out := make([]string, len(watch))
	for i, w := range watch {
		out[i] = noAnswer
		if m, _, err := d.surface.encodeRead(w.read); err == nil && done[i].ok {
			out[i] = decodeRead(m, done[i].out)
		}
	}
	return out
}

// refusal is nil for a call that went through, else why the contracts would not have it.
func (d *Desk) refusal(t trial) error {
	x := t.call.Setter
	if !t.outcome.ok {
		return fmt.Errorf("%w: %s.%s: %s (range: %s; for: %s)", ErrRefused, x.Contract, x.Method.RawName, d.reason(t.outcome.out), x.Bounds, x.Who)
	}
	for i, w := range t.watch {
		if w.known && t.after[i] != w.expect {
			return fmt.Errorf("%w: %s.%s would leave %s at %s, not at %s (range: %s)",
				ErrRefused, x.Contract, x.Method.RawName, w.read.Name(), t.after[i], w.expect, x.Bounds)
		}
	}
	return nil
}

// reason puts a revert into words. The system pause wraps a module's refusal, which is the one that counts.
func (d *Desk) reason(data []byte) string {
	if wrapped, ok := d.surface.abis[SystemPause].Errors["GovernanceCallFailed"]; ok && len(data) >= 4 && [4]byte(data) == [4]byte(wrapped.ID[:4]) {
		if values, err := wrapped.Inputs.Unpack(data[4:]); err == nil && len(values) == 2 {
			if inner, ok := values[1].([]byte); ok {
				data = inner
			}
		}
	}
	if len(data) == 0 {
		return "it reverts without a reason"
	}
	if known, err := d.errorNamed(data); err == nil {
		return known
	}
	return d.explain(revert{data})
}

// errorNamed decodes errors that only governance meets: the timelock's.
func (d *Desk) errorNamed(data []byte) (string, error) {
	if len(data) < 4 {
		return "", errors.New("no selector")
	}
	e, err := d.surface.abis[Timelock].ErrorByID([4]byte(data))
	if err != nil {
		return "", err
	}
	values, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return "", err
	}
	shown := text(values)
	return e.Name + "(" + shown[1:len(shown)-1] + ")", nil
}

// Plan makes a plan of calls: it finds who may make them, tries them at the head, and writes down what holds
// before and after each. as is who wants to call where several may; zero is the owner.
func (d *Desk) Plan(ctx context.Context, calls []Call, as protocol.Address) (Plan, error) {
	if len(calls) == 0 || len(calls) > MaxSteps {
		return Plan{}, fmt.Errorf("%w: it would have %d steps, 1 to %d are possible", ErrPlan, len(calls), MaxSteps)
	}
	v, err := d.look(ctx)
	if err != nil {
		return Plan{}, err
	}
	trials, _, err := d.try(ctx, v, calls, as)
	if err != nil {
		return Plan{}, err
	}
	p := Plan{
		Version: planVersion, ChainID: d.chainID, CreatedAtBlock: v.block.Number.Uint64(), BlockHash: v.block.Hash(),
		JobRegistry: d.contracts[JobRegistry], Authority: trials[0].path.authority,
	}
	for i, t := range trials {
		if err := d.refusal(t); err != nil {
			return Plan{}, fmt.Errorf("step %d: %w", i+1, err)
		}
		p.Steps = append(p.Steps, d.step(t))
	}
	return p.seal()
}

// step writes a trial down. Settings that changed by the way are checked like those that were meant; mere
// figures are not, since they move by themselves.
func (d *Desk) step(t trial) Step {
	s := Step{
		Contract: t.call.Setter.Contract, Target: d.contracts[t.call.Setter.Contract], To: t.to, Value: "0", Data: t.data,
		Function: t.call.Setter.Method.Sig, Args: t.call.texts(), Gas: t.outcome.gas, Pre: slices.Clone(t.path.proof), Post: []Check{},
	}
	for i, w := range t.watch {
		if w.plain || !w.named && t.before[i] == t.after[i] {
			continue
		}
		proved := slices.ContainsFunc(t.path.proof, func(c Check) bool { return c.Call.key() == w.read.key() })
		if !proved {
			s.Pre = append(s.Pre, Check{w.read, t.before[i], w.unit})
		}
		s.Post = append(s.Post, Check{w.read, t.after[i], w.unit})
	}
	return s
}
