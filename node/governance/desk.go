package governance

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/node/protocol"
)

// Config is what a desk needs. Contracts are those of the deployment, by their names; JobRegistry must be there.
type Config struct {
	Chain     Chain
	ChainID   uint64
	Contracts map[string]protocol.Address
	// Explain puts a revert into words; nil leaves it as it is.
	Explain func(error) string
}

// Desk is the owner's place of work at one deployment.
type Desk struct {
	chain     Chain
	chainID   uint64
	surface   *Surface
	contracts names
	explain   func(error) string
}

// Open makes a desk. It holds the endpoint's chain id against the deployment's, and finds the system pause
// and the timelock where the deployment does not name them.
func Open(ctx context.Context, cfg Config) (*Desk, error) {
	s, err := NewSurface()
	if err != nil {
		return nil, err
	}
	d := &Desk{chain: cfg.Chain, chainID: cfg.ChainID, surface: s, contracts: names(maps.Clone(cfg.Contracts)), explain: cfg.Explain}
	if d.explain == nil {
		d.explain = error.Error
	}
	id, err := cfg.Chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("asking for the chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != cfg.ChainID {
		return nil, fmt.Errorf("%w: the deployment is of chain %d, the endpoint is of chain %s", ErrElsewhere, cfg.ChainID, id)
	}
	return d, d.findOwners(ctx)
}

// findOwners names the system pause and the timelock that stand behind the job registry.
func (d *Desk) findOwners(ctx context.Context) error {
	v, err := d.look(ctx)
	if err != nil {
		return err
	}
	answers, err := v.read(ctx, []Read{{Contract: JobRegistry, To: d.contracts[JobRegistry], Function: "governance()"}})
	if err != nil {
		return err
	}
	at := common.HexToAddress(answers[0])
	for range 2 { // the pause, then who governs it
		a, err := v.identify(ctx, at)
		if err != nil {
			return err
		}
		if a.Kind == KindTimelock {
			d.contracts[Timelock] = at
		}
		if !a.pause {
			return nil
		}
		d.contracts[SystemPause], at = at, a.governor
	}
	return nil
}

// Surface is everything that can be changed.
func (d *Desk) Surface() *Surface { return d.surface }

// JobRegistry is the deployment's name among others.
func (d *Desk) JobRegistry() protocol.Address { return d.contracts[JobRegistry] }

// ParseCall reads a call as people write it; contracts may be named where an address is wanted.
func (d *Desk) ParseCall(contract, expression string) (Call, error) {
	c, err := d.surface.ParseCall(contract, expression, d.contracts)
	if err == nil && d.contracts[contract] == zero {
		err = fmt.Errorf("%w: this deployment has no %s", ErrPlan, contract)
	}
	return c, err
}

// Value is a getter's current answer.
type Value struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Unit  Unit   `json:"unit,omitempty"`
}

// Line is one setter of the surface with what it is set to.
type Line struct {
	Contract string           `json:"contract"`
	At       protocol.Address `json:"at"`
	Function string           `json:"function"`
	Form     string           `json:"form"`
	Meaning  string           `json:"meaning"`
	Values   []Value          `json:"values"`
	Keyed    []string         `json:"keyed,omitempty"` // getters that need a key
	Range    string           `json:"range"`
	Who      Caller           `json:"who"`
	Touches  Scope            `json:"touches"`
}

// List reads the whole surface at the head. A contract that the deployment does not have is left out.
func (d *Desk) List(ctx context.Context) (uint64, []Line, error) {
	v, err := d.look(ctx)
	if err != nil {
		return 0, nil, err
	}
	var lines []Line
	var reads []Read
	for _, x := range d.surface.setters {
		at, ok := d.contracts[x.Contract]
		if !ok {
			continue
		}
		l := Line{Contract: x.Contract, At: at, Function: x.Method.Sig, Form: x.Form(), Meaning: x.Meaning, Range: x.Bounds, Who: x.Who, Touches: x.Scope}
		for _, r := range x.Readings {
			if r.keyed() {
				l.Keyed = append(l.Keyed, r.name())
				continue
			}
			read, err := d.readOf(sight{contract: r.Contract, getter: r.Getter, keys: literals(r.Keys)})
			if err != nil {
				return 0, nil, err
			}
			l.Values = append(l.Values, Value{Name: r.name(), Unit: r.Unit})
			reads = append(reads, read)
		}
		lines = append(lines, l)
	}
	answers, err := v.read(ctx, reads)
	if err != nil {
		return 0, nil, err
	}
	for i := range lines {
		for k := range lines[i].Values {
			lines[i].Values[k].Value, answers = answers[0], answers[1:]
		}
	}
	return v.block.Number.Uint64(), lines, nil
}

func literals(keys []term) []string {
	var out []string
	for _, k := range keys {
		out = append(out, k.text)
	}
	return out
}

// readOf makes a sight a read of this deployment.
func (d *Desk) readOf(s sight) (Read, error) {
	at, ok := d.contracts[s.contract]
	if !ok {
		return Read{}, fmt.Errorf("%w: this deployment has no %s", ErrPlan, s.contract)
	}
	m, err := d.surface.getter(s.contract, s.getter, len(s.keys))
	if err != nil {
		return Read{}, err
	}
	return Read{Contract: s.contract, To: at, Function: m.Sig, Args: s.keys}, nil
}

// Current shows the values of a line in one text.
func (l Line) Current() string {
	parts := make([]string, 0, len(l.Values)+1)
	for _, v := range l.Values {
		parts = append(parts, v.Name+" "+v.Unit.Show(v.Value))
	}
	if len(l.Keyed) > 0 {
		parts = append(parts, "by key: "+strings.Join(l.Keyed, ", "))
	}
	if len(parts) == 0 {
		return noPreset
	}
	return strings.Join(parts, ", ")
}

// settings lists the getters of a contract that the table knows and that need no key, each once.
func (s *Surface) settings(contract string) []Reading {
	var out []Reading
	for _, x := range s.setters {
		for _, r := range x.Readings {
			same := func(o Reading) bool { return o.Getter == r.Getter && slices.Equal(literals(o.Keys), literals(r.Keys)) }
			if r.Contract == contract && !r.keyed() && !slices.ContainsFunc(out, same) {
				out = append(out, r)
			}
		}
	}
	return out
}

// Timelock is the timelock that owns the deployment, if one does.
func (d *Desk) Timelock() (protocol.Address, bool) {
	at, ok := d.contracts[Timelock]
	return at, ok
}
