package deploy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// ErrDrift marks a live suite that is not what its profile says.
var ErrDrift = errors.New("the deployment differs from its profile")

// Status is the outcome of a check.
type Status string

// The outcomes of a check. What is pending is right and waits for the owner to accept it.
const (
	Same    Status = "ok"
	Differs Status = "differs"
	Pending Status = "pending"
)

// Check is one comparison of the chain with what should be there.
type Check struct {
	Contract string `json:"contract"`
	Kind     string `json:"kind"` // code, owner, wiring, parameter, list, pause
	What     string `json:"what"`
	Want     string `json:"want"`
	Got      string `json:"got"`
	Status   Status `json:"status"`
	Mend     *Mend  `json:"mend,omitempty"`
}

// Mend is how to make a check succeed: in words and, where a call does it, its bytes.
type Mend struct {
	Text string `json:"text"`
	From string `json:"from,omitempty"`
	To   string `json:"to,omitempty"`
	Data string `json:"data,omitempty"`
}

// Placed is a contract of the suite on the chain; sizes are bytes.
type Placed struct {
	Name    string           `json:"name"`
	Address protocol.Address `json:"address"`
	Runtime int              `json:"runtime"`
	Init    int              `json:"init"`
}

// Report is what a verification found.
type Report struct {
	ChainID   uint64   `json:"chainId"`
	Block     uint64   `json:"block"`
	Contracts []Placed `json:"contracts"`
	Checks    []Check  `json:"checks"`
}

// With returns the checks with this outcome.
func (r Report) With(s Status) []Check {
	var out []Check
	for _, c := range r.Checks {
		if c.Status == s {
			out = append(out, c)
		}
	}
	return out
}

// Err is nil when nothing differs, else ErrDrift with the first of the differences.
func (r Report) Err() error {
	bad := r.With(Differs)
	if len(bad) == 0 {
		return nil
	}
	c := bad[0]
	return fmt.Errorf("%w: %d of %d checks; the first: %s %s is %s, wanted %s", ErrDrift, len(bad), len(r.Checks), c.Contract, c.What, c.Got, c.Want)
}

// VerifyOptions say what a verification compares with.
type VerifyOptions struct {
	// Profile is compared in full; nil compares code and wiring, and that one owner has everything.
	Profile *Profile
	// OtherCode accepts code of another build that has the version and the functions of the suite.
	OtherCode bool
	// SkipOwners leaves the owners out.
	SkipOwners bool
}

// verifier reads one block of the chain.
type verifier struct {
	chain Reader
	block *big.Int
	opts  VerifyOptions
	view  view
	codes map[string][]byte
}

// Verify reads back every wire and every parameter of a deployment at one block, and its code.
func Verify(ctx context.Context, chain Reader, d Deployment, opts VerifyOptions) (Report, error) {
	id, err := chain.ChainID(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("asking for the chain id: %w", err)
	}
	if id.Uint64() != d.ChainID {
		return Report{}, fmt.Errorf("the deployment is of chain %d, the endpoint is of chain %s", d.ChainID, id)
	}
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return Report{}, fmt.Errorf("reading the head: %w", err)
	}
	v := &verifier{chain: chain, block: head.Number, opts: opts, codes: map[string][]byte{}, view: view{at: map[string]common.Address{}}}
	for name, at := range d.Contracts {
		v.view.at[name] = at
	}
	if err := v.complete(ctx); err != nil {
		return Report{}, err
	}
	if err := v.findExtension(ctx); err != nil {
		return Report{}, err
	}
	r := Report{ChainID: d.ChainID, Block: head.Number.Uint64()}
	if r.Contracts, err = v.placed(ctx); err != nil {
		return Report{}, err
	}
	if err := v.findOwner(ctx); err != nil {
		return Report{}, err
	}
	asks, err := v.questions()
	if err != nil {
		return Report{}, err
	}
	r.Checks = v.codeChecks()
	answers, err := v.ask(ctx, asks)
	r.Checks = append(r.Checks, answers...)
	return r, err
}

// Complete adds the contracts that a deployment file does not name and the chain tells at its head.
func Complete(ctx context.Context, chain Reader, d Deployment) (Deployment, error) {
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return d, fmt.Errorf("reading the head: %w", err)
	}
	v := &verifier{chain: chain, block: head.Number, codes: map[string][]byte{}, view: view{at: maps.Clone(d.Contracts)}}
	err = v.complete(ctx)
	d.Contracts = v.view.at
	return d, err
}

// complete asks the chain for the contracts that the file does not name.
func (v *verifier) complete(ctx context.Context) error {
	for range 2 { // some are named by one that is found itself
		for _, c := range contracts() {
			if c.name == systemPause && v.opts.Profile != nil && v.opts.Profile.SystemPause {
				c.found = [2]string{JobRegistry, "governance"}
			}
			if err := v.find(ctx, c); err != nil {
				return err
			}
		}
	}
	return nil
}

func (v *verifier) find(ctx context.Context, c contract) error {
	none := common.Address{}
	if v.view.at[c.name] != none || v.view.at[c.found[0]] == none {
		return nil
	}
	got, err := v.get(ctx, c.found[0], reading{getter: c.found[1]})
	if at := common.HexToAddress(got); err == nil && common.IsHexAddress(got) && at != none {
		v.view.at[c.name] = at
	}
	return err
}

// findExtension takes the stake manager's extension from its code, which alone tells it.
func (v *verifier) findExtension(ctx context.Context) error {
	manager, ok := v.view.at[StakeManager]
	if _, known := v.view.at[stakeManagerExtension]; known || !ok {
		return nil
	}
	code, err := v.chain.CodeAt(ctx, manager, v.block)
	if err != nil {
		return fmt.Errorf("reading the code of %s: %w", StakeManager, err)
	}
	values, _ := matchRuntime(common.FromHex(bindings.StakeManagerMetaData.Bin), code)
	held := heldAddresses(values)
	delete(held, v.view.at[token])
	for at := range held {
		if len(held) == 1 {
			v.view.at[stakeManagerExtension] = at
		}
	}
	return nil
}

// placed reads the code of every contract.
func (v *verifier) placed(ctx context.Context) ([]Placed, error) {
	var out []Placed
	for _, c := range contracts() {
		at, ok := v.view.at[c.name]
		if !ok {
			continue
		}
		code, err := v.chain.CodeAt(ctx, at, v.block)
		if err != nil {
			return nil, fmt.Errorf("reading the code of %s: %w", c.name, err)
		}
		v.codes[c.name] = code
		out = append(out, Placed{c.name, at, len(code), len(common.FromHex(c.md.Bin))})
	}
	return out, nil
}

// findOwner is the profile's owner, or whoever governs the job registry or, where there is one, the
// system pause before it.
func (v *verifier) findOwner(ctx context.Context) error {
	if v.opts.Profile != nil {
		v.view.Profile = *v.opts.Profile
	} else {
		v.view.SystemPause = v.view.at[systemPause] != (common.Address{})
		v.view.Randao = v.view.at[randaoCoordinator] != (common.Address{})
	}
	if v.view.Owner != (common.Address{}) {
		return nil
	}
	from := JobRegistry
	if v.view.SystemPause && v.view.at[systemPause] != (common.Address{}) {
		from = systemPause
	}
	got, err := v.get(ctx, from, reading{getter: "governance"})
	v.view.Owner = common.HexToAddress(got)
	return err
}

// question is a reading of a contract, and what mends it.
type question struct {
	on   string
	kind string
	reading
	mend *Mend
	// twoStep is ownership that its next owner must accept.
	twoStep bool
}

// questions lists all that is asked of the contracts.
func (v *verifier) questions() ([]question, error) {
	var out []question
	for _, s := range v.view.settings() {
		if v.opts.Profile == nil && s.kind != wiring || v.view.at[s.on] == (common.Address{}) {
			continue
		}
		mend := &Mend{Text: "it cannot be changed: deploy " + s.on + " anew"}
		if s.set != "" {
			data, err := pack(s.on, s.set, s.args...)
			if err != nil {
				return nil, err
			}
			if mend, err = v.mend(s.on, s.set, data); err != nil {
				return nil, err
			}
		}
		for _, r := range s.reads {
			out = append(out, question{on: s.on, kind: string(s.kind), reading: r, mend: mend})
		}
	}
	for _, c := range contracts() {
		if v.view.at[c.name] == (common.Address{}) {
			continue
		}
		more, err := v.standing(c)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return out, nil
}

// standing is what is asked of a contract whatever the profile: version, pause, pausers and owner.
func (v *verifier) standing(c contract) ([]question, error) {
	var out []question
	add := func(kind, getter, want, set string, args ...any) error {
		q := question{on: c.name, kind: kind, reading: read(getter, want, want)}
		if set != "" {
			data, err := pack(c.name, set, args...)
			if err != nil {
				return err
			}
			if q.mend, err = v.mend(c.name, set, data); err != nil {
				return err
			}
		}
		q.twoStep = c.owned == twoStep
		out = append(out, q)
		return nil
	}
	var errs []error
	none, pauser := common.Address{}, common.Address{}
	if v.view.SystemPause && c.paused && !v.opts.SkipOwners {
		pauser = v.view.at[systemPause]
	}
	if c.versions {
		errs = append(errs, add("code", "version", "2", ""))
	}
	if c.pauses {
		errs = append(errs, add("pause", "paused", "false", "unpause"))
	}
	if c.pausers && (!v.view.SystemPause || !v.opts.SkipOwners) {
		errs = append(errs, add("owner", "pauser", pauser.Hex(), "setPauser", pauser), add("owner", "pauserManager", none.Hex(), "setPauserManager", none))
	}
	if c.owned != ownerless && !v.opts.SkipOwners {
		errs = append(errs, add("owner", "owner", v.view.ownerOf(c).Hex(), "transferOwnership", v.view.ownerOf(c)))
	}
	return out, errors.Join(errs...)
}

// mend is a call of the owner's, by way of the system pause where that holds the contract.
func (v *verifier) mend(on, set string, data []byte) (*Mend, error) {
	to, text := v.view.at[on], fmt.Sprintf("the owner calls %s.%s", on, set)
	if c, _ := contractNamed(on); c.paused && v.view.SystemPause {
		var err error
		if data, err = pack(systemPause, "executeGovernanceCall", to, data); err != nil {
			return nil, err
		}
		to, text = v.view.at[systemPause], text+" through SystemPause.executeGovernanceCall"
	}
	return &Mend{Text: text, From: v.view.Owner.Hex(), To: to.Hex(), Data: "0x" + common.Bytes2Hex(data)}, nil
}

// readers is how many questions are asked at a time.
const readers = 8

func (v *verifier) ask(ctx context.Context, qs []question) ([]Check, error) {
	out := make([]Check, len(qs))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(readers)
	for i, q := range qs {
		g.Go(func() (err error) {
			out[i], err = v.check(ctx, q)
			return err
		})
	}
	return out, g.Wait()
}

func (v *verifier) check(ctx context.Context, q question) (Check, error) {
	c := Check{Contract: q.on, Kind: q.kind, What: q.what(), Want: q.want, Status: Same}
	var err error
	if c.Got, err = v.get(ctx, q.on, q.reading); err != nil || c.Got == c.Want {
		return c, err
	}
	c.Status, c.Mend = Differs, q.mend
	if q.getter != "owner" {
		return c, nil
	}
	to := v.view.at[q.on].Hex()
	data, err := pack(q.on, "transferOwnership", common.HexToAddress(c.Want))
	if err != nil {
		return c, err
	}
	c.Mend = &Mend{Text: c.Got + " calls " + q.on + ".transferOwnership", From: c.Got, To: to, Data: "0x" + common.Bytes2Hex(data)}
	if !q.twoStep {
		return c, nil
	}
	next, err := v.get(ctx, q.on, reading{getter: "pendingOwner"})
	if err != nil {
		return c, err
	}
	c.Mend.Text += ", then " + c.Want + " accepts"
	if next == c.Want {
		c.Status = Pending
		c.Mend = &Mend{Text: c.Want + " calls " + q.on + ".acceptOwnership", From: c.Want, To: to, Data: acceptData}
	}
	return c, nil
}

// get reads one value. A contract that does not answer is a value too; an endpoint that does not is an error.
func (v *verifier) get(ctx context.Context, on string, r reading) (string, error) {
	parsed, err := abiOf(on)
	if err != nil {
		return "", err
	}
	data, err := parsed.Pack(r.getter, r.args...)
	if err != nil {
		return "", fmt.Errorf("packing %s.%s: %w", on, r.getter, err)
	}
	at := v.view.at[on]
	out, err := v.chain.CallContract(ctx, ethereum.CallMsg{To: &at, Data: data}, v.block)
	if reverted(err) {
		return "no answer (" + reason(err) + ")", nil
	}
	if err != nil {
		return "", fmt.Errorf("reading %s.%s: %w", on, r.getter, err)
	}
	if values, err := parsed.Unpack(r.getter, out); err == nil && len(values) > 0 {
		return text(values[0]), nil
	}
	return "no answer", nil
}
