package engine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// The steps of a rotate_key: an account begins to leave, leaves for good, or stays after all.
const (
	RotateBegin  = "begin"
	RotateCommit = "commit"
	RotateAbort  = "abort"
)

// rotation is the name under which the rulings hold an account that leaves, and these begin what they say of it: the
// account that comes follows.
const (
	rotation    = "rotate_key"
	rotateBegun = "leaves for "
	rotateDone  = "left for "
)

// checkRotation says why no node lets an account leave so: the step is none, or nobody comes.
func checkRotation(e protocol.OwnerOrder) string {
	switch e.Field {
	case RotateCommit, RotateAbort:
		return ""
	case RotateBegin:
		var next protocol.Address
		if err := next.UnmarshalText([]byte(e.Value)); err != nil {
			return "it names no account that comes"
		}
		if next == e.Account {
			return "the account that comes is the one that leaves"
		}
		return ""
	}
	return "the step is begin, commit or abort"
}

// rotationRefusal says why an account does not leave. It looks at settings and orders alone; what else keeps the account
// stands in the order, as whoever took it found it, so that a reorganisation does not change the answer.
func (t *turn) rotationRefusal(e protocol.OwnerOrder) string {
	said, _ := t.rulings.get(rulingKey{rotation, e.Account})
	from, known := planned(t.given, e.Account)
	switch {
	case !known:
		return "account " + e.Account.Hex() + " is none of this node"
	case strings.HasPrefix(said, rotateDone):
		return "it " + said + " before; take it out of the node's settings"
	}
	switch {
	case e.Field == RotateBegin && said != "":
		return "it " + said + " already; commit it, or abort"
	case e.Field == RotateBegin:
		return t.successorRefusal(from, e.Value)
	case said == "":
		return "its rotation was not begun"
	case e.Field == RotateCommit && e.Obstacle != "":
		return "it cannot leave yet: " + e.Obstacle
	}
	return ""
}

// successorRefusal says why an account cannot take another's place: it must play the same roles already.
func (t *turn) successorRefusal(from protocol.AccountPlan, to string) string {
	var next protocol.Address
	if err := next.UnmarshalText([]byte(to)); err != nil {
		return err.Error() // checkRotation has read it before
	}
	plan, known := planned(t.given, next)
	missing := slices.IndexFunc(from.Roles, func(r protocol.Role) bool { return !slices.Contains(plan.Roles, r) })
	_, leaves := t.rulings.get(rulingKey{rotation, next})
	switch {
	case !known:
		return "account " + next.Hex() + " is none of this node yet: give the node its key and its roles, and start it again"
	case missing >= 0:
		return "account " + next.Hex() + " has not the role " + string(from.Roles[missing])
	case leaves:
		return "account " + next.Hex() + " leaves itself"
	case t.given.Economy != nil && t.given.Economy.Payer == from.Address:
		return "it pays for resources: name another payer in the node's settings first"
	}
	return ""
}

func planned(p protocol.NodePlan, a protocol.Address) (protocol.AccountPlan, bool) {
	i := slices.IndexFunc(p.Accounts, func(ap protocol.AccountPlan) bool { return ap.Address == a })
	if i < 0 {
		return protocol.AccountPlan{}, false
	}
	return p.Accounts[i], true
}

// rotate carries out a step that was not refused.
func (t *turn) rotate(e protocol.OwnerOrder) {
	key := rulingKey{rotation, e.Account}
	said, _ := t.rulings.get(key)
	switch e.Field {
	case RotateBegin:
		t.rulings = t.rulings.set(key, rotateBegun+e.Value)
	case RotateCommit:
		t.rulings = t.rulings.set(key, rotateDone+strings.TrimPrefix(said, rotateBegun))
	case RotateAbort:
		t.rulings = t.rulings.delete(key)
	}
	t.ruleAnew()
}

// retireIn has the accounts that leave take nothing new and hold no stake, and takes those out that have left.
func (s State) retireIn(p *protocol.NodePlan) {
	for k, said := range s.ruled(rotation, protocol.Address{}) {
		i := slices.IndexFunc(p.Accounts, func(ap protocol.AccountPlan) bool { return ap.Address == k.Account })
		switch {
		case i < 0:
		case strings.HasPrefix(said, rotateDone):
			p.Accounts = slices.Delete(p.Accounts, i, i+1)
		default:
			a := &p.Accounts[i]
			a.Retiring, a.Idle, a.AgentStake, a.ValidatorStake = true, true, protocol.Amount{}, protocol.Amount{}
		}
	}
}

// Obstacle says what keeps an account from leaving: all that the chain may still expect of it, and what it holds there.
// Empty where there is nothing. Transactions that are signed and not mined are not the core's to know.
func (s State) Obstacle(a protocol.Address) string {
	acct, ours := s.accounts.get(a)
	if !ours {
		return ""
	}
	if tie := s.tie(acct); tie != "" {
		return tie
	}
	for _, stake := range acct.Facts.Stakes {
		if !stake.IsZero() {
			return "it has a stake of " + stake.Tokens() + " tokens, which the node withdraws"
		}
	}
	if deep := plus(acct.Touched, s.plan.Confirmations); s.head.Number < deep {
		return fmt.Sprintf("what it did last is to lie %d blocks deep", s.plan.Confirmations)
	}
	return ""
}

// tie says what keeps an account's stake where it is.
func (s State) tie(acct Account) string {
	a := acct.Address
	for k := range s.duties.all() {
		if k.Account == a {
			return fmt.Sprintf("it owes a duty (%s of job %d)", k.Kind, k.Job)
		}
	}
	for id, job := range s.jobs.all() {
		if job.Employer == a || job.Agent == a || job.Applicant == a || job.Round.seat(a) >= 0 {
			return fmt.Sprintf("job %d is open", id)
		}
	}
	for _, o := range s.orders.all() {
		if o.Account == a {
			return "the job " + o.Job.Ref + " waits to be posted by it"
		}
	}
	for name, sl := range s.slots.all() {
		if sl.Account == a && sl.Status == SlotAsked && !strings.HasPrefix(name, withdrawPrefix) {
			return "a transaction is under way (" + name + ")"
		}
	}
	switch due := s.Purse(a).Due(); {
	case !acct.fresh():
		return "its facts are being read"
	case !acct.Facts.Locked.IsZero():
		return "of its stake " + acct.Facts.Locked.Tokens() + " tokens are locked"
	case !due.IsZero():
		return "it owes " + due.Tokens() + " tokens for resources"
	}
	return ""
}

// tied tells whether the transaction would withdraw stake that something has come to tie since it was asked for: what the
// chain has locked is not to be touched, not even where it would let us.
func (s State) tied(e protocol.ChainEffect) bool {
	w, is := e.(protocol.WithdrawStake)
	if !is {
		return false
	}
	acct, ours := s.accounts.get(w.Account)
	return ours && s.tie(acct) != ""
}

const withdrawPrefix = "withdraw/"

func withdrawSlot(a protocol.Address, role protocol.StakeRole) string {
	return withdrawPrefix + role.String() + "/" + a.Hex()
}

// retire withdraws the stakes of an account that leaves once nothing ties them: a validator without stake is not drawn. It
// looks again with every block, until the account has left.
func (t *turn) retire(a protocol.Address) {
	acct := t.accounts.at(a)
	if acct == nil || !acct.Plan.Retiring || !t.live {
		return
	}
	t.wakeAtBlock(plus(t.head.Number, 1), 0, a)
	if t.Holds(protocol.WithdrawStake{Account: a}) {
		return
	}
	for i, stake := range acct.Facts.Stakes {
		if stake.IsZero() {
			continue
		}
		role := protocol.StakeRole(i)
		t.ask(wish{slot: withdrawSlot(a, role), account: a, build: func(uint64) protocol.ChainEffect {
			return protocol.WithdrawStake{Account: a, Role: role, Amount: stake, N: t.nextSend(a)}
		}})
	}
}
