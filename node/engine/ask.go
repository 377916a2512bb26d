package engine

import (
	"bytes"
	"cmp"

	"github.com/agijobs/omega/node/protocol"
)

// SlotStatus is how far an asked transaction has come.
type SlotStatus string

// The stages of a slot.
const (
	SlotAsked   SlotStatus = "asked"
	SlotMined   SlotStatus = "mined"
	SlotRefused SlotStatus = "refused"
)

// Slot is one wish of a job or an account that becomes transactions, one at a time, until the chain
// shows its effect. Decisions are taken anew from the facts each time, so a wish that the facts no
// longer support is simply not repeated.
type Slot struct {
	Job     protocol.JobID   `json:"job,omitempty"`
	Account protocol.Address `json:"account"`
	Key     protocol.Key     `json:"key"`
	Status  SlotStatus       `json:"status"`
	Tries   uint64           `json:"tries"`
	RetryAt uint64           `json:"retryAt,omitempty"`
	Block   uint64           `json:"block,omitempty"`
	Reason  string           `json:"reason,omitempty"`
	Spend   protocol.Amount  `json:"spend"`
	// Pool: Spend is pulled by the FeePool, not by the StakeManager.
	Pool  bool `json:"pool,omitempty"`
	Eager bool `json:"eager,omitempty"`
}

// maxBackoff bounds the wait between two attempts, in chain seconds.
const maxBackoff = 300

// plus adds chain seconds or blocks; figures of strangers do not wrap around.
func plus(a, b uint64) uint64 {
	if a+b < a {
		return ^uint64(0)
	}
	return a + b
}

func backoff(tries uint64) uint64 { return min(uint64(1)<<min(tries, 16), maxBackoff) }

// wish describes a transaction that ask may ask for. build gets the number of earlier tries, which
// makes the key of each attempt its own.
type wish struct {
	slot    string
	job     protocol.JobID
	account protocol.Address
	spend   protocol.Amount
	pool    bool // spend is pulled by the FeePool
	// eager asks again at once where a mined transaction did not bring the wished fact, as the entropy
	// that goes before a draw. What else was mined is never asked again, since its fact must come: with
	// its own block, or with another one after a reorganisation.
	eager bool
	build func(n uint64) protocol.ChainEffect
}

// ask asks for the transaction unless it is already under way, waits for its effect to be folded, or is
// to be tried again later only. It reports whether it asked now.
func (t *turn) ask(w wish) bool {
	if !t.slotReady(w) {
		return false
	}
	sl, known := t.slots.get(w.slot)
	if known {
		t.asked = t.asked.delete(sl.Key)
	}
	e := w.build(sl.Tries)
	next := Slot{Job: w.job, Account: w.account, Key: e.Key(), Status: SlotAsked, Tries: sl.Tries + 1, Spend: w.spend, Pool: w.pool, Eager: w.eager}
	t.setSlot(w.slot, next)
	t.asked = t.asked.set(next.Key, w.slot)
	if !known {
		t.edit(w.job, func(job *Job) { job.Slots = append(job.Slots[:len(job.Slots):len(job.Slots)], w.slot) })
	}
	t.emit(e)
	return true
}

func (t *turn) setSlot(name string, sl Slot) {
	t.slots, t.orders = t.slots.set(name, sl), t.orders.noted(name, sl)
}

// slotReady tells whether the slot's next transaction may be asked for now; where it may later, it
// arranges to be woken then.
func (t *turn) slotReady(w wish) bool {
	sl, known := t.slots.get(w.slot)
	switch {
	case !known:
		return true
	case sl.Status == SlotAsked, sl.Status == SlotMined && !sl.Eager:
		return false
	case t.head.Number < t.settledBy(sl):
		t.wakeAtBlock(t.settledBy(sl), w.job, w.account)
		return false
	case t.now < sl.RetryAt:
		t.wakeAt(sl.RetryAt, w.job, w.account)
		return false
	}
	return true
}

// settledBy is the block from which on the slot's last transaction need not be reckoned with. One that
// reverted while it spent could still be mined with success after a reorganisation, and then pay twice.
func (t *turn) settledBy(sl Slot) uint64 {
	if sl.Status == SlotRefused && sl.Block > 0 && !sl.Spend.IsZero() {
		return plus(sl.Block, t.plan.Confirmations)
	}
	return sl.Block
}

// slotPending tells whether a transaction of the slot is under way.
func (t *turn) slotPending(slot string) bool {
	sl, ok := t.slots.get(slot)
	return ok && sl.Status == SlotAsked
}

// dropSlot forgets a wish. What it had reserved is free again; met tells that the chain has shown its
// effect, so that the tokens are gone.
func (t *turn) dropSlot(slot string, met bool) {
	sl, ok := t.slots.get(slot)
	if !ok {
		return
	}
	if sl.Status == SlotAsked {
		t.unreserve(sl, met)
	}
	t.asked = t.asked.delete(sl.Key)
	t.slots = t.slots.delete(slot)
}

// alarmTries is after how many refusals in a row the operator hears of a wish.
const alarmTries = 5

// txSettled takes the transaction manager's word. A later word on the same transaction, which after a
// reorganisation can be the opposite, replaces the first.
func (t *turn) txSettled(e protocol.TxSettled) {
	name, ok := t.asked.get(e.Key)
	if !ok {
		return
	}
	sl, ok := t.slots.get(name)
	if !ok || sl.Key != e.Key || sl.Status == SlotMined && e.OK {
		return
	}
	t.settleSpend(sl, e)
	t.noteGas(sl.Account, e)
	sl.RetryAt = t.now + backoff(sl.Tries)
	if e.OK {
		sl.Status, sl.Block, sl.Reason = SlotMined, e.Block, ""
		if sl.Eager {
			sl.RetryAt = t.now
		}
	} else {
		sl.Status, sl.Block, sl.Reason = SlotRefused, e.Block, e.Reason
		t.asked = t.asked.delete(e.Key)
		if sl.Tries == alarmTries {
			t.emit(protocol.RaiseAlarm{Subject: protocol.Key("refused/" + name), Text: "a transaction is refused again and again: " + e.Reason})
		}
	}
	t.setSlot(name, sl)
	if job, ok := t.jobs.get(sl.Job); ok && !e.OK {
		t.refused(job, name, sl)
	}
	if !t.live {
		return
	}
	t.decideAccount(sl.Account)
	t.decide(sl.Job)
	if sl.Job == 0 {
		t.decideOrders(sl.Account)
	}
}

// wake names something to be decided again at a chain time or block number.
type wake struct {
	At      uint64           `json:"at"`
	Job     protocol.JobID   `json:"job,omitempty"`
	Account protocol.Address `json:"account"`
}

func compareWake(a, b wake) int {
	return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.Job, b.Job), bytes.Compare(a.Account[:], b.Account[:]))
}

// wakeAt decides the job (or, for job 0, the account) again once chain time reaches at.
func (t *turn) wakeAt(at uint64, job protocol.JobID, account protocol.Address) {
	t.byTime = add(t.byTime, wakeKey(at, job, account))
}

// wakeAtBlock decides again once the head has that number.
func (t *turn) wakeAtBlock(number uint64, job protocol.JobID, account protocol.Address) {
	t.byBlock = add(t.byBlock, wakeKey(number, job, account))
}

func wakeKey(at uint64, job protocol.JobID, account protocol.Address) wake {
	if job != 0 {
		account = protocol.Address{}
	}
	return wake{At: at, Job: job, Account: account}
}

// wakeDue decides everything whose time or block has come: the cost follows what is due.
func (t *turn) wakeDue() {
	due := map[wake]bool{}
	var order []wake
	collect := func(tab table[wake, struct{}], limit uint64) table[wake, struct{}] {
		for {
			w, _, ok := tab.first()
			if !ok || w.At > limit {
				return tab
			}
			tab = tab.delete(w)
			if w.At = 0; !due[w] {
				due[w] = true
				order = append(order, w)
			}
		}
	}
	t.byBlock = collect(t.byBlock, t.head.Number)
	t.byTime = collect(t.byTime, t.now)
	for _, w := range order {
		if w.Job != 0 {
			t.decide(w.Job)
			continue
		}
		t.decideAccount(w.Account)
		t.decideOrders(w.Account)
	}
}
