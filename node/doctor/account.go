package doctor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// lowGas is what an account should hold in wei of the chain's coin: some tens of votes at tens of gwei.
var lowGas = protocol.Units(50_000_000_000_000_000)

// judge tells what keeps an account from playing its roles, and what the node will do about it by itself.
func (a Account) judge(s *Suite) []Finding {
	name := "account " + a.Account.Hex()
	var out []Finding
	add := func(f Finding) { out = append(out, f) }
	if !a.Shared && a.Guarded && a.Count > a.Known {
		add(Fault(FieldSigning, name, fmt.Sprintf("the chain counts %d transactions and the guard knows of %d: another signer uses the key, or the guard is an old copy", a.Count, a.Known),
			"see `another signer used the account` in the handbook before anything is started"))
	}
	switch {
	case a.GasWei.IsZero():
		add(Fault(FieldAccounts, name, "holds no coins to pay gas with", "send it some of the chain's coin"))
	case a.GasWei.Less(lowGas):
		add(warn(FieldAccounts, name, fmt.Sprintf("holds %s coins for gas", a.GasWei.Tokens()), "send it more before its reveals are due"))
	}
	if !a.Acknowledged {
		add(warn(FieldAccounts, name, "has not acknowledged the tax policy", "the node does so at its start"))
	}
	for _, role := range a.Plan.Roles {
		out = append(out, a.judgeRole(role, name, s)...)
	}
	if len(out) > 0 {
		return out
	}
	return []Finding{well(FieldAccounts, name, a.summary())}
}

func (a Account) judgeRole(role protocol.Role, name string, s *Suite) []Finding {
	switch role {
	case protocol.RoleAgent:
		return a.judgeSeat(name, s, seat{"agent", a.IsAgent, protocol.StakeAgent, a.Plan.AgentStake})
	case protocol.RoleValidator:
		out := a.judgeSeat(name, s, seat{"validator", a.IsValidator, protocol.StakeValidator, a.Plan.ValidatorStake})
		if a.BannedUntil > a.At.Number {
			out = append(out, warn(FieldAccounts, name, fmt.Sprintf("is banned as validator until block %d", a.BannedUntil), "wait; look for why it missed or lost a vote"))
		}
		return out
	}
	return nil
}

// seat is a role that needs a listing and a stake.
type seat struct {
	role   string
	listed bool
	ledger protocol.StakeRole
	want   protocol.Amount
}

func (a Account) judgeSeat(name string, s *Suite, r seat) []Finding {
	var out []Finding
	if !r.listed {
		out = append(out, Fault(FieldAccounts, name, "is no "+r.role+" by the identity registry", "have the deployment's owner list it, or give it the name (ENS) that the registry asks for"))
	}
	have := a.Stakes[r.ledger]
	least := protocol.Amount{}
	if s != nil {
		least = map[protocol.StakeRole]protocol.Amount{protocol.StakeAgent: s.Params.AgentMinimum, protocol.StakeValidator: s.Params.ValidatorMinimum}[r.ledger]
	}
	want := r.want
	if want.Less(least) {
		want = least
	}
	if !have.Less(want) {
		return out
	}
	missing := want.Sub(have)
	if a.Balance.Less(missing) {
		return append(out, Fault(FieldAccounts, name, fmt.Sprintf("stakes %s of %s tokens as %s and holds %s more", have.Tokens(), want.Tokens(), r.role, a.Balance.Tokens()),
			fmt.Sprintf("send it %s tokens", missing.Sub(a.Balance).Tokens())))
	}
	return append(out, warn(FieldAccounts, name, fmt.Sprintf("stakes %s of %s tokens as %s", have.Tokens(), want.Tokens(), r.role), "the node deposits the rest at its start"))
}

func (a Account) summary() string {
	roles := make([]string, len(a.Plan.Roles))
	for i, r := range a.Plan.Roles {
		roles[i] = string(r)
	}
	slices.Sort(roles)
	return fmt.Sprintf("%s: %s tokens, %s coins for gas, %s staked, %s of it locked", strings.Join(roles, ", "),
		a.Balance.Tokens(), a.GasWei.Tokens(), a.Stakes[0].Add(a.Stakes[1]).Add(a.Stakes[2]).Tokens(), a.Locked.Tokens())
}
