package governance

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/protocol"
)

// planVersion is the form of plan files.
const planVersion = 1

// MaxSteps bounds a plan: endpoints simulate no more at once.
const MaxSteps = 32

// Kind is what sort of account an authority is.
type Kind string

// The kinds of authority. A contract that is none of the others can only be given the calls.
const (
	KindEOA      Kind = "eoa"
	KindSafe     Kind = "safe"
	KindTimelock Kind = "timelock"
	KindGovernor Kind = "governor"
	KindContract Kind = "contract"
)

// Authority is the account from which the contracts take a plan's calls. Delay is a timelock's least delay
// in seconds when the plan was made.
type Authority struct {
	Kind    Kind             `json:"kind"`
	Address protocol.Address `json:"address"`
	Delay   uint64           `json:"delay,omitempty"`
}

// Read is a view of a contract.
type Read struct {
	Contract string           `json:"contract"`
	To       protocol.Address `json:"to"`
	Function string           `json:"function"`
	Args     []string         `json:"args,omitempty"`
}

// key tells reads apart.
func (r Read) key() string { return r.To.Hex() + r.Name() }

// Name shows the read without its contract.
func (r Read) Name() string {
	name, _, _ := strings.Cut(r.Function, "(")
	if len(r.Args) == 0 {
		return name
	}
	return name + "(" + strings.Join(r.Args, ", ") + ")"
}

// Check is a view and what it must answer.
type Check struct {
	Call   Read   `json:"call"`
	Expect string `json:"expect"`
	Unit   Unit   `json:"unit,omitempty"`
}

// Step is one call of a plan. The authority calls To with Data; where To is not the contract itself, it is the
// system pause, which calls the contract at Target with the function and arguments.
type Step struct {
	Contract string           `json:"contract"`
	Target   protocol.Address `json:"target"`
	To       protocol.Address `json:"to"`
	Value    string           `json:"value"` // wei; always 0
	Data     hexutil.Bytes    `json:"data"`
	Function string           `json:"function"`
	Args     []string         `json:"args"`
	Gas      uint64           `json:"gas"` // as simulated
	Pre      []Check          `json:"pre"`
	Post     []Check          `json:"post"`
}

// Call writes the step as one would call it.
func (s Step) Call() string {
	name, _, _ := strings.Cut(s.Function, "(")
	return s.Contract + "." + name + "(" + strings.Join(s.Args, ", ") + ")"
}

// Plan is what an owner reviews, signs and proves: one hash names it all the way.
type Plan struct {
	Version        int              `json:"v"`
	ChainID        uint64           `json:"chainId"`
	CreatedAtBlock uint64           `json:"createdAtBlock"`
	BlockHash      protocol.Hash    `json:"blockHash"`
	JobRegistry    protocol.Address `json:"jobRegistry"`
	Authority      Authority        `json:"authority"`
	Steps          []Step           `json:"steps"`
	Hash           protocol.Hash    `json:"planHash"`
}

// digest is the keccak256 of the plan's canonical JSON (RFC 8785) without its hash.
func (p Plan) digest() (protocol.Hash, error) {
	g, err := generic(p)
	if err != nil {
		return protocol.Hash{}, err
	}
	delete(g.(map[string]any), "planHash")
	var b strings.Builder
	if err := writeCanonical(&b, g); err != nil {
		return protocol.Hash{}, err
	}
	return crypto.Keccak256Hash([]byte(b.String())), nil
}

// seal gives the plan its hash.
func (p Plan) seal() (Plan, error) {
	var err error
	p.Hash, err = p.digest()
	return p, err
}

// Encode writes the plan as its file.
func (p Plan) Encode() ([]byte, error) { return Encode(p) }

// Encode writes a file of the desk for people to read.
func Encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding: %w", err)
	}
	return b.Bytes(), nil
}

// Decode reads a plan file and holds it against its hash, and every step against its own words: what a
// reviewer reads is what will be called.
func (s *Surface) Decode(data []byte) (Plan, error) {
	var p Plan
	if err := protocol.DecodeStrict(data, &p); err != nil {
		return p, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	return p, s.Sound(p)
}

// Sound tells whether a plan is what its hash says and each step does what it says.
func (s *Surface) Sound(p Plan) error {
	if p.Version != planVersion {
		return fmt.Errorf("%w: its form is %d, this program knows %d", ErrPlan, p.Version, planVersion)
	}
	want, err := p.digest()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPlan, err)
	}
	if want != p.Hash {
		return fmt.Errorf("%w: its contents hash to %s, it says %s; make the plan anew", ErrTampered, want, p.Hash)
	}
	if len(p.Steps) == 0 || len(p.Steps) > MaxSteps {
		return fmt.Errorf("%w: it has %d steps, 1 to %d are wanted", ErrPlan, len(p.Steps), MaxSteps)
	}
	for i, step := range p.Steps {
		if err := s.soundStep(step); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return nil
}

func (s *Surface) soundStep(step Step) error {
	call, err := s.callOf(step)
	if err != nil {
		return err
	}
	data, err := call.pack()
	if err != nil {
		return err
	}
	if step.To != step.Target {
		if data, err = s.throughPause(step.Target, data); err != nil {
			return err
		}
	}
	if !bytes.Equal(data, step.Data) || step.Value != "0" {
		return fmt.Errorf("%w: its calldata does not do what its words say", ErrTampered)
	}
	for _, c := range slices.Concat(step.Pre, step.Post) {
		if _, _, err := s.encodeRead(c.Call); err != nil {
			return err
		}
	}
	return nil
}

// callOf reads a step's words.
func (s *Surface) callOf(step Step) (Call, error) {
	setter, err := s.find(step.Contract, step.Function)
	if err != nil {
		return Call{}, err
	}
	if len(step.Args) != len(setter.Method.Inputs) {
		return Call{}, fmt.Errorf("%w: %s has %d arguments", ErrPlan, step.Function, len(step.Args))
	}
	return fill(setter, step.Args, nil)
}

// throughPause wraps a call of a module into the system pause's.
func (s *Surface) throughPause(target protocol.Address, data []byte) ([]byte, error) {
	out, err := s.abis[SystemPause].Pack("executeGovernanceCall", target, data)
	if err != nil {
		return nil, fmt.Errorf("%w: encoding executeGovernanceCall: %w", ErrPlan, err)
	}
	return out, nil
}

// expectedAt is what the chain must show when the first n steps have been carried out: what they left, and
// what the others start from.
func (p Plan) expectedAt(n int) []Check {
	var order []string
	found := map[string]Check{}
	put := func(checks []Check, replace bool) {
		for _, c := range checks {
			k := c.Call.key()
			if _, have := found[k]; !have {
				order = append(order, k)
			} else if !replace {
				continue
			}
			found[k] = c
		}
	}
	for i, s := range p.Steps {
		if i < n {
			put(s.Post, true)
		} else {
			put(s.Pre, false)
		}
	}
	out := make([]Check, len(order))
	for i, k := range order {
		out[i] = found[k]
	}
	return out
}

// Final is what the chain must show when the plan has been carried out.
func (p Plan) Final() []Check { return p.expectedAt(len(p.Steps)) }

// zero is the address of nobody.
var zero = common.Address{}
