package planet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// Finding is the outcome of one check of a plug-in: what was checked, whether it holds, and what was seen. One that was
// not Run could not be, because an earlier one failed.
type Finding struct {
	Check  string `json:"check"`
	OK     bool   `json:"ok"`
	Run    bool   `json:"run"`
	Detail string `json:"detail"`
}

// checkTicks is how many ticks a plug-in is tried for.
const checkTicks = 50

// Check tries a plug-in as a node would use it, and worse, and reports each finding. It returns whether all hold; an
// error means that nothing could be tried.
func Check(ctx context.Context, jail *sandbox.Jail, cfg PluginConfig, report func(Finding)) (bool, error) {
	if _, err := cfg.name(); err != nil {
		return false, err
	}
	c := &checker{jail: jail, cfg: cfg}
	all, broken := true, false
	for _, step := range []struct {
		name string
		try  func(context.Context) (string, error)
		vital
	}{
		{"says hello", c.hello, needed},
		{"answers its first tick", c.first, needed},
		{"answers fifty ticks", c.series, needed},
		{"the same seed gives the same readings", c.repeats, useful},
		{"what it remembers stands in its memory", c.resumes, useful},
		{"takes empty and huge reserves", c.extremes, useful},
		{"takes a line with more fields", c.moreFields, useful},
		{"stops when it is told to", c.stops, useful},
		{"ends with its input", c.endsWithInput, useful},
	} {
		f := Finding{Check: step.name, Detail: "not tried, since it failed before"}
		if !broken {
			detail, err := step.try(ctx)
			if ctx.Err() != nil {
				return false, ctx.Err()
			}
			if errors.Is(err, sandbox.ErrUnavailable) || errors.Is(err, sandbox.ErrPin) {
				return false, fmt.Errorf("%w: %w", ErrPlugin, err)
			}
			f.OK, f.Run, f.Detail = err == nil, true, detail
			if err != nil {
				f.Detail = brief(err)
				broken = bool(step.vital)
			}
		}
		all = all && f.OK
		report(f)
	}
	return all, nil
}

// vital tells whether the checks after one make no sense once it has failed.
type vital bool

const (
	needed vital = true
	useful vital = false
)

// checker tries one plug-in; each check has a program of its own.
type checker struct {
	jail   *sandbox.Jail
	cfg    PluginConfig
	inputs []protocol.SimInput
	seen   []protocol.SimReading
}

// with talks to a fresh program and ends it.
func (c *checker) with(ctx context.Context, f func(*talk) (string, error)) (string, error) {
	t, err := begin(ctx, c.jail, c.cfg)
	if err != nil {
		return "", err
	}
	detail, err := f(t)
	if err != nil {
		return detail, t.failed(err)
	}
	_, err = t.session.Close(stopGrace)
	return detail, err
}

func (c *checker) hello(ctx context.Context) (string, error) {
	begun := time.Now()
	return c.with(ctx, func(t *talk) (string, error) {
		return fmt.Sprintf("%s, %d figures, after %s", t.able.Model, len(t.able.Figures), time.Since(begun).Round(time.Millisecond)), nil
	})
}

// checkInput is the tick of a world that moves a little.
func checkInput(tick uint64, energy, compute int64) protocol.SimInput {
	return protocol.SimInput{
		Tick: tick, Time: 1_700_000_000 + tick*600,
		Energy:  protocol.SimSupply{Reserve: energy, Demand: int64(tick%7) * 10_000, PriceMilli: 1000 + int64(tick%3)*50},
		Compute: protocol.SimSupply{Reserve: compute, Demand: int64(tick%5) * 5_000, PriceMilli: 1000},
	}
}

func (c *checker) first(ctx context.Context) (string, error) {
	return c.with(ctx, func(t *talk) (string, error) {
		r, err := t.tick(ctx, checkInput(1, 1_000_000, 500_000), "")
		return fmt.Sprintf("energy %+d, compute %+d, %d bytes of memory", r.Energy, r.Compute, len(r.Memory)), err
	})
}

func (c *checker) series(ctx context.Context) (string, error) {
	energy, compute, memory := int64(1_000_000), int64(500_000), ""
	var slowest time.Duration
	return c.with(ctx, func(t *talk) (string, error) {
		for n := uint64(1); n <= checkTicks; n++ {
			in := checkInput(n, energy, compute)
			begun := time.Now()
			r, err := t.tick(ctx, in, memory)
			if err != nil {
				return "", fmt.Errorf("tick %d: %w", n, err)
			}
			slowest = max(slowest, time.Since(begun))
			energy, compute, memory = energy+r.Energy, compute+r.Compute, r.Memory
			c.inputs, c.seen = append(c.inputs, in), append(c.seen, r)
		}
		return fmt.Sprintf("energy %+d, compute %+d in all, the slowest in %s of %s", energy-1_000_000, compute-500_000, slowest.Round(time.Microsecond), t.timeout), nil
	})
}

// again gives a fresh program the ticks of the series from one on, and requires what was read then.
func (c *checker) again(ctx context.Context, from int) (string, error) {
	return c.with(ctx, func(t *talk) (string, error) {
		memory := ""
		if from > 0 {
			memory = c.seen[from-1].Memory
		}
		for i := from; i < len(c.inputs); i++ {
			r, err := t.tick(ctx, c.inputs[i], memory)
			if err != nil {
				return "", fmt.Errorf("tick %d: %w", c.inputs[i].Tick, err)
			}
			if !reflect.DeepEqual(r, c.seen[i]) {
				return "", fmt.Errorf("tick %d reads %s, and read %s before", c.inputs[i].Tick, shown(r), shown(c.seen[i]))
			}
			memory = r.Memory
		}
		return fmt.Sprintf("%d ticks alike", len(c.inputs)-from), nil
	})
}

func (c *checker) repeats(ctx context.Context) (string, error) { return c.again(ctx, 0) }

func (c *checker) resumes(ctx context.Context) (string, error) { return c.again(ctx, checkTicks/2) }

func (c *checker) extremes(ctx context.Context) (string, error) {
	return c.with(ctx, func(t *talk) (string, error) {
		memory := ""
		for _, in := range []protocol.SimInput{
			checkInput(1, 0, 0), checkInput(2, maxNumber, 0), checkInput(3, 0, maxNumber), checkInput(4, 1, 1),
			{Tick: 5, Time: 1}, {Tick: maxNumber, Time: maxNumber, Energy: protocol.SimSupply{Reserve: 1, Demand: maxNumber, PriceMilli: maxNumber}},
		} {
			r, err := t.tick(ctx, in, memory)
			if err != nil {
				return "", fmt.Errorf("reserves of energy %d and compute %d: %w", in.Energy.Reserve, in.Compute.Reserve, err)
			}
			memory = r.Memory
		}
		return "none goes below zero", nil
	})
}

// moreFields holds a plug-in to pass over what a later node of this version may add.
func (c *checker) moreFields(ctx context.Context) (string, error) {
	return c.with(ctx, func(t *talk) (string, error) {
		in := checkInput(1, 1_000_000, 500_000)
		a, err := t.ask(ctx, struct {
			tickLine
			Later map[string]int `json:"later"`
		}{tickLine{kindTick, in.Tick, in.Time, in.Energy, in.Compute, ""}, map[string]int{"field": 1}})
		if err != nil {
			return "", err
		}
		_, err = a.reading(in, t.able)
		return "it passes over them", err
	})
}

func (c *checker) stops(ctx context.Context) (string, error) {
	return c.ends(ctx, (*talk).stop)
}

func (c *checker) endsWithInput(ctx context.Context) (string, error) {
	return c.ends(ctx, func(t *talk) (sandbox.Result, error) { return t.session.Close(stopGrace) })
}

// ends requires that a program which has ticked once ends well and in time.
func (c *checker) ends(ctx context.Context, end func(*talk) (sandbox.Result, error)) (string, error) {
	t, err := begin(ctx, c.jail, c.cfg)
	if err != nil {
		return "", err
	}
	if _, err := t.tick(ctx, checkInput(1, 1_000_000, 500_000), ""); err != nil {
		return "", t.failed(err)
	}
	begun := time.Now()
	res, err := end(t)
	switch took := time.Since(begun).Round(time.Millisecond); {
	case err != nil:
		return "", err
	case res.Exit < 0:
		return "", fmt.Errorf("it was killed after %s", took)
	case res.Exit > 0:
		return "", fmt.Errorf("it ended with %d", res.Exit)
	default:
		return fmt.Sprintf("after %s", took), nil
	}
}

func shown(r protocol.SimReading) string {
	b, err := json.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return cut(string(b), maxText)
}

// maxFault bounds the text of a fault, which stands in the journal: programs may have long last words.
const maxFault = 500

// brief is an error as one short text.
func brief(err error) string { return cut(err.Error(), maxFault) }

// cut shortens a text to so many characters.
func cut(s string, most int) string {
	for i := range s {
		if most--; most < 0 {
			return s[:i] + "…"
		}
	}
	return s
}
