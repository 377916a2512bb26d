package engine

import (
	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

// charge puts what work has cost into the purse of the account that pays: the plan's payer, or the agent itself.
func (t *turn) charge(agent protocol.Address, cost protocol.Amount) {
	if cost.IsZero() {
		return
	}
	payer := agent
	if plan := t.plan.Economy; plan != nil && plan.Payer != (protocol.Address{}) {
		payer = plan.Payer
	}
	purse, _ := t.purses.get(payer)
	purse.Charged = purse.Charged.Add(cost)
	t.keepPurse(payer, purse)
	t.decideCharges(payer)
}

// keepPurse stores a purse, and since when something is due of it.
func (t *turn) keepPurse(a protocol.Address, p economy.Purse) {
	switch {
	case p.Due().IsZero():
		p.Since = 0
	case p.Since == 0:
		p.Since = t.now
	}
	t.purses = t.purses.set(a, p)
}

func chargesSlot(a protocol.Address) string { return "charges/" + a.Hex() }

// chargesContributed is the chain's word that an account of ours gave the fee pool so much. Whatever it gave counts
// for what it was charged, so that the books are those of the chain, also after a reorganisation.
func (t *turn) chargesContributed(e protocol.ChargesContributed) {
	if _, ours := t.accounts.get(e.From); !ours || !t.ledger.Begun {
		return
	}
	purse, _ := t.purses.get(e.From)
	purse.Contributed = purse.Contributed.Add(e.Amount)
	purse.Since = 0
	t.keepPurse(e.From, purse)
	t.ledger.Contributed = t.ledger.Contributed.Add(e.Amount)
	t.update(e.From, func(a *Account) { a.Touched = t.head.Number + 1 })
	if _, ours := t.slots.get(chargesSlot(e.From)); !ours {
		t.refresh(e.From, t.head.Number+1) // its tokens are not what was reckoned with
	}
	t.dropSlot(chargesSlot(e.From), true)
	t.decideCharges(e.From)
}

// decideCharges settles what an account owes the fee pool once it is worth a transaction, or has waited long enough:
// an exact approval, and the contribution that uses it up.
func (t *turn) decideCharges(a protocol.Address) {
	plan := t.plan.Economy
	purse, ok := t.purses.get(a)
	due := purse.Due()
	if plan == nil || !ok || due.IsZero() || !t.live || t.Holds(protocol.ContributeCharges{Account: a}) {
		return
	}
	if at := plus(purse.Since, plan.Interval); due.Less(plan.Batch) && t.now < at {
		t.wakeAt(at, 0, a)
		return
	}
	acct, ours := t.accounts.get(a)
	w := wish{slot: chargesSlot(a), account: a, spend: due, pool: true}
	if !ours || !acct.ready() || !t.slotReady(w) {
		return
	}
	if !acct.covers(due) {
		t.short(acct, due)
		return
	}
	purse.Batches++
	t.purses = t.purses.set(a, purse)
	n := acct.Born<<32 | purse.Batches&(1<<32-1)
	acct.Charging = acct.Charging.Add(due)
	t.accounts = t.accounts.set(a, acct)
	approve := protocol.ApproveTokens{Account: a, Pool: true, Amount: due, N: n}
	t.emit(approve)
	w.build = func(uint64) protocol.ChainEffect {
		return protocol.ContributeCharges{Account: a, Amount: due, N: n, When: protocol.Terms{After: approve.Key()}}
	}
	t.ask(w)
}
