package governance

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/protocol"
)

// account is what an address turned out to be.
type account struct {
	Authority
	// pause tells that it is the system pause, and governor who governs that.
	pause    bool
	governor protocol.Address
	safe     SafeState
}

// probe asks an unknown contract a view without arguments.
func probe(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }

// identify finds out what an address is by its code and by what it answers: a Safe has a threshold, a nonce and
// a version, a timelock a least delay and proposers, a governor a timelock and a threshold of proposals.
func (v view) identify(ctx context.Context, at protocol.Address) (account, error) {
	a := account{Authority: Authority{Kind: KindEOA, Address: at}}
	code, err := v.codes(ctx, []protocol.Address{at})
	if err != nil {
		return a, err
	}
	delegated := bytes.HasPrefix(code[0], []byte{0xef, 0x01, 0x00}) // EIP-7702: its key still signs
	if len(code[0]) == 0 || delegated {
		return a, nil
	}
	a.Kind = KindContract
	views := []string{"getThreshold()", "nonce()", "VERSION()", "getMinDelay()", "PROPOSER_ROLE()", "timelock()", "proposalThreshold()", "activePauser()", "governance()", "getOwners()"}
	calls := make([]message, len(views))
	for i, sig := range views {
		calls[i] = message{To: at, Data: probe(sig)}
	}
	answers, err := v.call(ctx, calls)
	if err != nil {
		return a, err
	}
	has := func(names ...string) bool {
		for _, n := range names {
			if r := answers[slices.Index(views, n)]; r.err != nil || len(r.out) < 32 {
				return false
			}
		}
		return true
	}
	word := func(name string) []byte { return answers[slices.Index(views, name)].out }
	switch {
	case has("getThreshold()", "nonce()", "VERSION()"):
		a.Kind = KindSafe
		a.safe = safeState(word("getThreshold()"), word("nonce()"), word("VERSION()"), word("getOwners()"))
	case has("getMinDelay()", "PROPOSER_ROLE()"):
		a.Kind = KindTimelock
		a.Delay = new(big.Int).SetBytes(word("getMinDelay()")[:32]).Uint64()
	case has("timelock()", "proposalThreshold()"):
		a.Kind = KindGovernor
	case has("activePauser()", "governance()"):
		a.pause, a.governor = true, common.BytesToAddress(word("governance()")[:32])
	}
	return a, nil
}

// path is how a contract is reached: who calls, through which system pause, and the reads that prove it.
type path struct {
	authority Authority
	through   protocol.Address // zero: directly
	proof     []Check
}

// named are the callers that a getter of the contract names, in the order in which they are tried.
func (c Caller) named() []string {
	switch c {
	case Owner, OwnerOrRegistry:
		return []string{"owner"}
	case OwnerOrPauser:
		return []string{"owner", "pauser"}
	case OwnerOrManager:
		return []string{"owner", "pauserManager"}
	case PendingOwner:
		return []string{"pendingOwner"}
	case Governance, GovernanceOrRegistry, GovernanceOrValidation, GovernanceOrCommittee, GovernanceOrEmployer, GovernanceEmployerAgent:
		return []string{"governance"}
	case GovernanceOrPauser:
		return []string{"governance", "pauser"}
	case GovernanceOrManager:
		return []string{"governance", "pauserManager"}
	case Acknowledger, UserOrAcknowledger, Rewarder, TimelockItself, RoleAdmin:
	}
	return nil
}

// findPath finds who may make a call. as, where it is not zero, is the one who wants to: the pauser, say.
func (d *Desk) findPath(ctx context.Context, v view, x Setter, as protocol.Address) (path, error) {
	target := d.contracts[x.Contract]
	if x.Who == TimelockItself || x.Who == RoleAdmin {
		a, err := v.identify(ctx, target)
		return path{authority: a.Authority}, err
	}
	getters := x.Who.named()
	if len(getters) == 0 {
		if as == zero {
			return path{}, fmt.Errorf("%w: %s.%s is for: %s; say who calls with --as ADDRESS", ErrPlan, x.Contract, x.Method.RawName, x.Who)
		}
		a, err := v.identify(ctx, as)
		return path{authority: a.Authority}, err
	}
	reads := make([]Read, len(getters))
	for i, g := range getters {
		reads[i] = Read{Contract: x.Contract, To: target, Function: g + "()"}
	}
	answers, err := v.read(ctx, reads)
	if err != nil {
		return path{}, err
	}
	for i, who := range answers {
		p, err := d.follow(ctx, v, common.HexToAddress(who))
		if err != nil {
			return p, err
		}
		p.proof = append([]Check{{Call: reads[i], Expect: who}}, p.proof...)
		if as == zero || as == p.authority.Address {
			if p.authority.Address == zero {
				return p, fmt.Errorf("%w: %s has no %s, so that nobody may call %s", ErrAuthority, x.Contract, getters[i], x.Method.RawName)
			}
			return p, nil
		}
	}
	return path{}, fmt.Errorf("%w: %s is not among those who may call %s.%s (%s: %s)", ErrAuthority, as, x.Contract, x.Method.RawName, x.Who, strings.Join(answers, ", "))
}

// follow goes from the address that a contract obeys to the one that acts: behind a system pause stands
// whoever governs it.
func (d *Desk) follow(ctx context.Context, v view, at protocol.Address) (path, error) {
	a, err := v.identify(ctx, at)
	if err != nil || !a.pause {
		return path{authority: a.Authority}, err
	}
	p := path{through: at, proof: []Check{{Call: Read{Contract: SystemPause, To: at, Function: "governance()"}, Expect: a.governor.Hex()}}}
	behind, err := v.identify(ctx, a.governor)
	p.authority = behind.Authority
	if behind.pause {
		return p, fmt.Errorf("%w: the system pause %s is governed by another, %s", ErrAuthority, at, a.governor)
	}
	return p, err
}
