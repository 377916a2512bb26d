package deploy

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/protocol"
)

// step is one transaction of the deployment; its nonce is the first one's plus its place. A creation has
// no target.
type step struct {
	name string
	to   *common.Address
	data []byte
}

func (s step) hash() common.Hash {
	var to []byte
	if s.to != nil {
		to = s.to.Bytes()
	}
	return crypto.Keccak256Hash([]byte(s.name), []byte{0}, to, s.data)
}

// plan is everything that a deployment sends, in three waves: each begins when the one before is mined.
type plan struct {
	view
	first    uint64 // nonce of the first step
	creates  []step
	calls    []step // wiring, parameters, lists, funds
	handover []step
}

// newPlan follows from the profile, the deployer and its first nonce alone. tokenAt is an existing token;
// zero creates one.
func newPlan(p Profile, deployer protocol.Address, first uint64, tokenAt protocol.Address) (*plan, error) {
	pl := &plan{view: view{Profile: p, at: map[string]common.Address{}, deployer: deployer}, first: first}
	for _, c := range contracts() {
		if c.name == token && tokenAt != (protocol.Address{}) {
			pl.at[token] = tokenAt
			continue
		}
		if !p.has(c) {
			continue
		}
		if err := pl.create(c); err != nil {
			return nil, err
		}
	}
	for _, s := range pl.settings() {
		if !s.due() {
			continue
		}
		if err := pl.call(&pl.calls, s.on, s.set, s.args...); err != nil {
			return nil, err
		}
	}
	return pl, errors.Join(pl.fund(), pl.handOver())
}

// create plans a contract's creation; its address follows from the deployer's nonce.
func (p *plan) create(c contract) error {
	parsed, err := c.md.ParseABI()
	if err != nil {
		return fmt.Errorf("reading the ABI of %s: %w", c.name, err)
	}
	code := common.FromHex(c.md.Bin)
	if len(code) == 0 {
		return fmt.Errorf("the bindings hold no bytecode of %s", c.name)
	}
	p.at[c.name] = crypto.CreateAddress(p.deployer, p.first+uint64(len(p.creates)))
	var args []any
	if c.args != nil {
		args = c.args(p.view)
	}
	packed, err := parsed.Pack("", args...)
	if err != nil {
		return fmt.Errorf("packing the constructor of %s: %w", c.name, err)
	}
	p.creates = append(p.creates, step{name: c.name, data: append(code, packed...)})
	return nil
}

// call plans a call of one of the suite's contracts.
func (p *plan) call(wave *[]step, on, method string, args ...any) error {
	data, err := pack(on, method, args...)
	if err != nil {
		return err
	}
	to := p.at[on]
	*wave = append(*wave, step{name: on + "." + method, to: &to, data: data})
	return nil
}

func pack(on, method string, args ...any) ([]byte, error) {
	parsed, err := abiOf(on)
	if err != nil {
		return nil, err
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("packing %s.%s: %w", on, method, err)
	}
	return data, nil
}

func abiOf(name string) (*abi.ABI, error) {
	c, ok := contractNamed(name)
	if !ok {
		return nil, fmt.Errorf("%s is not a contract of the suite", name)
	}
	parsed, err := c.md.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("reading the ABI of %s: %w", name, err)
	}
	return parsed, nil
}

// fund mints tokens; a token without mint makes the deployment fail before it is sent, with its name.
func (p *plan) fund() error {
	for _, f := range p.Funds {
		if err := p.call(&p.calls, token, "mint", f.To, f.Amount.Big()); err != nil {
			return err
		}
	}
	return nil
}

// handOver plans to give every contract to its owner. Those with two steps wait for him to accept. The
// system pause is the last of the list, and takes its modules in hand before it goes itself.
func (p *plan) handOver() error {
	for _, c := range contracts() {
		if !p.has(c) {
			continue
		}
		if c.name == systemPause {
			if err := p.call(&p.handover, systemPause, "refreshPausers"); err != nil {
				return err
			}
		}
		owner, setter := p.ownerOf(c), "transferOwnership"
		if c.owned == governed {
			setter = "setGovernance"
		}
		if c.owned == ownerless || owner == p.deployer {
			continue
		}
		if err := p.call(&p.handover, c.name, setter, owner); err != nil {
			return err
		}
	}
	return nil
}

// steps are the transactions of all waves, in the order of their nonces.
func (p *plan) steps() []step {
	return append(append(append([]step{}, p.creates...), p.calls...), p.handover...)
}

// header is what the journal keeps of the plan.
func (p *plan) header(chainID uint64, genesis common.Hash, startBlock uint64) planned {
	h := planned{ChainID: chainID, Genesis: genesis, Deployer: p.deployer, FirstNonce: p.first, StartBlock: startBlock}
	if p.creates[0].name != token {
		h.Token = p.at[token]
	}
	sum := binary.BigEndian.AppendUint64(nil, chainID)
	sum = binary.BigEndian.AppendUint64(append(append(sum, genesis[:]...), p.deployer[:]...), p.first)
	for _, s := range p.steps() {
		h.Steps = append(h.Steps, plannedStep{s.name, s.hash()})
		sum = append(sum, s.hash().Bytes()...)
	}
	h.Plan = crypto.Keccak256Hash(sum)
	return h
}

// differs tells in words how another plan is not this one.
func (h planned) differs(other planned) string {
	switch {
	case h.ChainID != other.ChainID:
		return fmt.Sprintf("it was begun on chain %d, this is chain %d", h.ChainID, other.ChainID)
	case h.Genesis != other.Genesis:
		return "it was begun on another chain with the same id"
	case h.Deployer != other.Deployer:
		return fmt.Sprintf("it was begun by %s, not %s", h.Deployer, other.Deployer)
	case len(h.Steps) != len(other.Steps):
		return fmt.Sprintf("it has %d transactions, these settings have %d", len(h.Steps), len(other.Steps))
	}
	for i, s := range h.Steps {
		if s != other.Steps[i] {
			return fmt.Sprintf("transaction %d, %s, has other contents", i+1, s.Name)
		}
	}
	return "its first nonce or plan is another"
}

// Accept is a call by which the new owner takes what two-step ownership holds for it.
type Accept struct {
	Contract string           `json:"contract"`
	To       protocol.Address `json:"to"`
	Value    string           `json:"value"`
	Data     string           `json:"data"`
	Call     string           `json:"call"`
}

// acceptData is the call of acceptOwnership().
const acceptData = "0x79ba5097"

// AcceptPlan is what the owner of a suite has to send, in any order, to complete the handover.
type AcceptPlan struct {
	ChainID uint64           `json:"chainId"`
	From    protocol.Address `json:"from"`
	Calls   []Accept         `json:"calls"`
}

// Accepting lists the calls that are left to the owner after a handover; none without one.
func (d Deployment) Accepting(owner protocol.Address) AcceptPlan {
	out := AcceptPlan{ChainID: d.ChainID, From: owner, Calls: []Accept{}}
	for _, c := range contracts() {
		if c.owned == twoStep {
			out.Calls = append(out.Calls, Accept{c.name, d.Contracts[c.name], "0", acceptData, "acceptOwnership()"})
		}
	}
	return out
}
