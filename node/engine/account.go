package engine

import (
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Account is one of our accounts: what it is for and what the chain says of it.
type Account struct {
	Address protocol.Address      `json:"address"`
	Plan    protocol.AccountPlan  `json:"plan"`
	Facts   protocol.AccountFacts `json:"facts"`
	Known   bool                  `json:"known"`
	// Touched is the last block with a log that changed Facts.
	Touched uint64 `json:"touched,omitempty"`
	// Since is the block that Facts must be of, or a later one, before the account is decided on.
	Since uint64 `json:"since,omitempty"`
	// ShortUntil is the chain time at which an account that had too few tokens is looked at again; 0 = it had
	// enough.
	ShortUntil uint64 `json:"shortUntil,omitempty"`
	Reads      uint64 `json:"reads,omitempty"`
	// Free is the part of the allowance that no asked transaction counts on.
	Free protocol.Amount `json:"free"`
	// Reserved is what asked transactions will pull from the allowance.
	Reserved protocol.Amount `json:"reserved"`
	// Born is the block at which the node was told of the account, Sends counts the account's transactions that
	// no job is behind. Together they name one.
	Born  uint64 `json:"born,omitempty"`
	Sends uint64 `json:"sends,omitempty"`
	// Working counts the jobs that the account has applied for or holds as agent.
	Working uint64 `json:"working,omitempty"`
	Missed  uint64 `json:"missed,omitempty"`
	// Rejected counts the jobs of the account that a committee did not approve.
	Rejected uint64 `json:"rejected,omitempty"`
	// Accepted counts those that were approved and paid.
	Accepted uint64 `json:"accepted,omitempty"`
	// Gas is what the account's transactions cost.
	Gas Gas `json:"gas"`
	// Charging is what contributions under way will pull from the fee pool's allowance.
	Charging protocol.Amount `json:"charging"`
	// Earned is what was paid to the account since the node was told of it, Slashed what was taken from its stake.
	Earned  protocol.Amount `json:"earned,omitzero"`
	Slashed protocol.Amount `json:"slashed,omitzero"`
}

// Has tells whether the account plays the role.
func (a Account) Has(r protocol.Role) bool { return slices.Contains(a.Plan.Roles, r) }

// FreeStake is what all ledgers hold less what is locked.
func (a Account) FreeStake() protocol.Amount {
	sum := a.Facts.Stakes[0].Add(a.Facts.Stakes[1]).Add(a.Facts.Stakes[2])
	return sum.Sub(a.Facts.Locked)
}

// covers tells whether the account's tokens suffice for a further transaction beside those under way.
func (a Account) covers(amount protocol.Amount) bool {
	return !a.Facts.Balance.Less(a.Reserved.Add(a.Charging).Add(amount))
}

// fresh tells whether the facts are as new as they must be.
func (a Account) fresh() bool { return a.Known && a.Facts.At.Number >= a.Since }

// ready tells whether the account may act: it is read and has acknowledged the tax policy.
func (a Account) ready() bool { return a.Known && a.Facts.Acknowledged }

// mayWork tells whether the account takes new work: a missed duty stops that until an operator
// clears it.
func (a Account) mayWork() bool { return a.ready() && a.Missed == 0 }

func (t *turn) update(a protocol.Address, f func(*Account)) {
	if acct := t.accounts.copied(a); acct != nil {
		f(acct)
		t.accounts = t.accounts.put(a, acct)
	}
}

// touch changes an account's facts by a log of the block being folded.
func (t *turn) touch(a protocol.Address, f func(*protocol.AccountFacts)) {
	t.update(a, func(acct *Account) {
		f(&acct.Facts)
		acct.Touched = t.head.Number + 1
	})
}

// refresh has the account's facts read once the head has reached the block.
func (t *turn) refresh(a protocol.Address, block uint64) {
	t.update(a, func(acct *Account) { acct.Since = max(acct.Since, block) })
	if t.live {
		t.readAccount(a)
	}
}

// readAccount asks the chain for the account's facts, now or when the block that they must be of is there.
func (t *turn) readAccount(a protocol.Address) {
	acct, ok := t.accounts.get(a)
	if !ok || acct.fresh() {
		return
	}
	if t.head.Number < acct.Since {
		t.wakeAtBlock(acct.Since, 0, a)
		return
	}
	if _, under := t.work.get((protocol.ReadAccount{Account: a, N: acct.Reads}).Key()); under {
		return
	}
	acct.Reads++
	t.accounts = t.accounts.set(a, acct)
	t.askWork(protocol.ReadAccount{Account: a, At: t.head, N: acct.Reads})
}

func (t *turn) accountRead(e protocol.AccountRead) {
	acct, ok := t.accounts.get(e.Facts.Account)
	if !ok {
		return
	}
	key := (protocol.ReadAccount{Account: acct.Address, N: e.N}).Key()
	pending, _ := t.work.get(key)
	if !t.answered(key) || e.N != acct.Reads {
		return
	}
	// An answer that was under way when its block was reorganised away is one to another question.
	if asked, _ := pending.Effect.(protocol.ReadAccount); e.Facts.Fault != "" || e.Facts.At != asked.At || acct.Touched > e.Facts.At.Number {
		t.update(acct.Address, func(a *Account) { a.Since = max(a.Since, a.Touched, asked.At.Number) })
		switch {
		case e.Facts.Fault != "":
			t.wakeAt(plus(t.now, backoff(2)), 0, acct.Address)
		case t.live:
			t.readAccount(acct.Address)
		}
		return
	}
	was := acct
	acct.Facts, acct.Known = e.Facts, true
	acct.Free = e.Facts.Allowance.Sub(acct.Reserved)
	t.accounts = t.accounts.set(acct.Address, acct)
	if t.live {
		t.decideAccount(acct.Address)
		t.decideOrders(acct.Address)
		t.decideJobs(acct.Address, !was.ready() && acct.ready())
	}
}

// decideJobs looks again at what an account's new facts may change: jobs that are open to anyone, its own,
// and where it has become able to act at all those with a seat of its own.
func (t *turn) decideJobs(a protocol.Address, all bool) {
	for id, job := range t.jobs.all() {
		open := job.State == protocol.JobOpen && job.Applicant == (protocol.Address{})
		if all || open || job.Employer == a || job.Agent == a {
			t.decide(id)
		}
	}
}

// decideAccount makes the account able to play its roles: read, acknowledged, staked.
func (t *turn) decideAccount(a protocol.Address) {
	acct, ok := t.accounts.get(a)
	if !ok || !t.live {
		return
	}
	if acct.ShortUntil != 0 && acct.ShortUntil <= t.now {
		acct.ShortUntil = 0
		acct.Since = max(acct.Since, plus(acct.Facts.At.Number, 1))
		t.accounts = t.accounts.set(a, acct)
	}
	if !acct.fresh() {
		t.readAccount(a)
		return
	}
	if !acct.Facts.Acknowledged {
		if t.Holds(protocol.AcknowledgePolicy{Account: a}) {
			return
		}
		t.ask(wish{slot: "acknowledge/" + a.Hex(), account: a, eager: true, build: func(uint64) protocol.ChainEffect {
			return protocol.AcknowledgePolicy{Account: a, N: t.nextSend(a)}
		}})
		return
	}
	if acct.Has(protocol.RoleAgent) {
		t.topUp(a, protocol.StakeAgent, acct.Plan.AgentStake, t.suite.Params.AgentMinimum)
	}
	if acct.Has(protocol.RoleValidator) {
		t.topUp(a, protocol.StakeValidator, acct.Plan.ValidatorStake, t.suite.Params.ValidatorMinimum)
	}
	t.decideCharges(a)
	t.retire(a)
}

// nextSend numbers a transaction of the account that no job is behind. After a rewind the same wish gets the
// same number; a node whose database was lost begins with numbers that were never used.
func (a *Account) nextSend() uint64 {
	a.Sends++
	return a.Born<<32 | a.Sends&(1<<32-1)
}

func (t *turn) nextSend(a protocol.Address) (n uint64) {
	t.update(a, func(acct *Account) { n = acct.nextSend() })
	return n
}

// missingStake is what is missing to the wanted stake once the stake has fallen under nine tenths of it or under the role's
// minimum; before, nothing is.
func missingStake(have, want, least protocol.Amount) protocol.Amount {
	if want.Less(least) && !want.IsZero() {
		want = least
	}
	if !have.Less(want.MulDiv(9, 10)) && !have.Less(least) || want.IsZero() {
		return protocol.Amount{}
	}
	return want.Sub(have)
}

// topUp deposits what is missing to the wanted stake.
func (t *turn) topUp(a protocol.Address, role protocol.StakeRole, want, least protocol.Amount) {
	if t.Holds(protocol.DepositStake{Account: a, Role: role}) {
		return
	}
	acct, _ := t.accounts.get(a)
	amount := missingStake(acct.Facts.Stakes[role], want, least)
	if amount.IsZero() {
		return
	}
	t.spend(wish{slot: "stake/" + role.String() + "/" + a.Hex(), account: a, spend: amount, build: func(uint64) protocol.ChainEffect {
		return protocol.DepositStake{Account: a, Role: role, Amount: amount, N: t.nextSend(a)}
	}}, func(e protocol.ChainEffect, terms protocol.Terms) protocol.ChainEffect {
		d := e.(protocol.DepositStake)
		d.When = terms
		return d
	})
}

// spend asks for a transaction that pulls tokens through the StakeManager's allowance, and for an exact
// approval in front of it where the allowance left free does not cover it.
func (t *turn) spend(w wish, with func(protocol.ChainEffect, protocol.Terms) protocol.ChainEffect) {
	acct, ok := t.accounts.get(w.account)
	if !ok || !acct.ready() {
		return
	}
	if !t.slotReady(w) {
		return
	}
	if !acct.covers(w.spend) {
		t.short(acct, w.spend)
		return
	}
	var terms protocol.Terms
	if acct.Free.Less(w.spend) {
		approve := protocol.ApproveTokens{Account: w.account, Amount: acct.Reserved.Add(w.spend), N: acct.nextSend()}
		terms.After = approve.Key()
		acct.Free = w.spend
		t.emit(approve)
	}
	acct.Free = acct.Free.Sub(w.spend)
	acct.Reserved = acct.Reserved.Add(w.spend)
	t.accounts = t.accounts.set(w.account, acct)
	build := w.build
	w.build = func(n uint64) protocol.ChainEffect { return with(build(n), terms) }
	t.ask(w)
}

// oldFacts is from how many blocks on an account's figures are read again before it is called short.
const oldFacts = 8

// short tells the operator that an account cannot pay, and looks again later: tokens that someone sends to it
// leave no trace in the events that are followed.
func (t *turn) short(acct Account, amount protocol.Amount) {
	if acct.ShortUntil != 0 || !acct.fresh() {
		return // it is looked at again as it is
	}
	if acct.Facts.At.Number+oldFacts < t.head.Number {
		t.refresh(acct.Address, t.head.Number)
		return
	}
	acct.ShortUntil = plus(t.now, maxBackoff)
	t.accounts = t.accounts.set(acct.Address, acct)
	t.wakeAt(acct.ShortUntil, 0, acct.Address)
	t.emit(protocol.RaiseAlarm{
		Subject: protocol.Key("funds/" + acct.Address.Hex()),
		Text:    "the account holds " + acct.Facts.Balance.Tokens() + " tokens and needs " + acct.Reserved.Add(acct.Charging).Add(amount).Tokens(),
	})
}

// settleSpend takes the word on a transaction into the account's figures, where the slot is as it was before
// the word. What it had reserved is free again. Where it failed the allowance is no longer known and is read;
// an acknowledgement shows in the account's facts alone.
func (t *turn) settleSpend(sl Slot, e protocol.TxSettled) {
	if sl.Status == SlotAsked {
		t.unreserve(sl, e.OK)
	} else {
		t.update(sl.Account, func(a *Account) { a.Facts.Balance = a.Facts.Balance.Add(sl.Spend) })
	}
	switch acct, ok := t.accounts.get(sl.Account); {
	case !ok:
	case !e.OK:
		t.refresh(sl.Account, max(e.Block, t.head.Number+1))
	case !acct.Facts.Acknowledged:
		t.refresh(sl.Account, e.Block)
	}
}

// unreserve frees what a slot's transaction had reserved; spent tells that the tokens are gone.
func (t *turn) unreserve(sl Slot, spent bool) {
	t.update(sl.Account, func(a *Account) {
		if sl.Pool {
			a.Charging = a.Charging.Sub(sl.Spend)
		} else {
			a.Reserved = a.Reserved.Sub(sl.Spend)
		}
		if spent {
			a.Facts.Balance = a.Facts.Balance.Sub(sl.Spend)
		}
	})
}

func (t *turn) stakeMoved(e protocol.StakeMoved) {
	if e.Role > protocol.StakePlatform {
		return
	}
	t.touch(e.User, func(f *protocol.AccountFacts) {
		if e.In {
			f.Stakes[e.Role] = f.Stakes[e.Role].Add(e.Amount)
		} else {
			f.Stakes[e.Role] = f.Stakes[e.Role].Sub(e.Amount)
			f.Balance = f.Balance.Add(e.Amount)
		}
	})
	t.dropSlot("stake/"+e.Role.String()+"/"+e.User.Hex(), e.In)
	if !e.In {
		t.dropSlot(withdrawSlot(e.User, e.Role), false)
	}
	if acct, ours := t.accounts.get(e.User); ours && acct.Has(protocol.RoleAgent) {
		t.decideWaiting()
	}
}

func (t *turn) stakeLockMoved(e protocol.StakeLockMoved) {
	t.touch(e.User, func(f *protocol.AccountFacts) {
		if e.Locked {
			f.Locked = f.Locked.Add(e.Amount)
		} else {
			f.Locked = f.Locked.Sub(e.Amount)
		}
	})
}

func (t *turn) stakeSlashed(e protocol.StakeSlashed) {
	t.totals.Slashes++
	t.totals.Slashed = t.totals.Slashed.Add(e.Amount)
	t.update(e.User, func(a *Account) { a.Slashed = a.Slashed.Add(e.Amount) })
	if e.Role > protocol.StakePlatform {
		return
	}
	t.touch(e.User, func(f *protocol.AccountFacts) { f.Stakes[e.Role] = f.Stakes[e.Role].Sub(e.Amount) })
	// A slash takes from the locks as well, by rules that differ between deployments.
	t.refresh(e.User, t.head.Number+1)
}

func (t *turn) rewardPaid(e protocol.RewardPaid) {
	t.totals.Rewards = t.totals.Rewards.Add(e.Amount)
	t.update(e.To, func(a *Account) { a.Earned = a.Earned.Add(e.Amount) })
	t.touch(e.To, func(f *protocol.AccountFacts) { f.Balance = f.Balance.Add(e.Amount) })
}

func (t *turn) validatorBanned(e protocol.ValidatorBanned) {
	t.touch(e.Validator, func(f *protocol.AccountFacts) { f.BannedUntil = e.Until })
}

func (t *turn) policyBumped() {
	for a := range t.accounts.all() {
		t.touch(a, func(f *protocol.AccountFacts) { f.Acknowledged = false })
		t.dropSlot("acknowledge/"+a.Hex(), false)
		t.decideAccount(a)
	}
}
