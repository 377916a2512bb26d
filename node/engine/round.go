package engine

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Selection is the draw of a committee that is still to be made.
type Selection struct {
	Open   bool   `json:"open,omitempty"`
	Target uint64 `json:"target,omitempty"`
}

// Round is the open validation round of a job; the zero Round means none.
type Round struct {
	Nonce      protocol.Nonce     `json:"nonce,omitempty"`
	Seed       protocol.Hash      `json:"seed"`
	Validators []protocol.Address `json:"validators,omitempty"`
	CommitBy   uint64             `json:"commitBy,omitempty"`
	RevealBy   uint64             `json:"revealBy,omitempty"`
	AtRisk     protocol.Amount    `json:"atRisk"`
	Commits    []Commit           `json:"commits,omitempty"`
	Reveals    []Reveal           `json:"reveals,omitempty"`
	Seats      []Seat             `json:"seats,omitempty"`
}

// Commit is a commitment as the chain took it, in block At.
type Commit struct {
	Validator  protocol.Address `json:"validator"`
	Commitment protocol.Hash    `json:"commitment"`
	At         uint64           `json:"at"`
}

// Reveal is a vote as the chain published it.
type Reveal struct {
	Validator protocol.Address `json:"validator"`
	Approve   bool             `json:"approve"`
}

// Seat is the place of one of our validators in the round.
type Seat struct {
	Validator   protocol.Address `json:"validator"`
	Verdict     protocol.Verdict `json:"verdict,omitempty"`
	Reason      string           `json:"reason,omitempty"`
	Evidence    string           `json:"evidence,omitempty"`
	Commitment  protocol.Hash    `json:"commitment"`
	CommittedAt uint64           `json:"committedAt,omitempty"`
	Revealed    bool             `json:"revealed,omitempty"`
}

// open tells whether there is a round.
func (r Round) open() bool { return len(r.Validators) > 0 }

// quorum is the number of reveals that a verdict needs (protocol 7.7).
func (r Round) quorum(p protocol.SuiteParams) uint64 {
	size := uint64(len(r.Validators))
	return max((size*p.QuorumPct+99)/100, min(p.MinReveals, size))
}

func (t *turn) selectionOpened(e protocol.SelectionOpened) {
	t.edit(e.Job, func(j *Job) { j.Selection = Selection{Open: true, Target: e.Target} })
	t.decide(e.Job)
}

// keeper chooses the account that sends what anyone may send. Each try takes the next one, since after
// a reset the draw needs entropy from two accounts.
func (t *turn) keeper(try uint64) (protocol.Address, bool) {
	var keepers []protocol.Address
	for a, acct := range t.accounts.all() {
		if acct.Has(protocol.RoleKeeper) && !acct.Plan.Retiring {
			keepers = append(keepers, a)
		}
	}
	if len(keepers) == 0 {
		return protocol.Address{}, false
	}
	// Draw and tally need no acknowledgement, so any further account of ours can be the second voice.
	for a, acct := range t.accounts.all() {
		if !acct.Has(protocol.RoleKeeper) && !acct.Plan.Retiring {
			keepers = append(keepers, a)
			break
		}
	}
	return keepers[try%uint64(len(keepers))], true
}

func (t *turn) decideSelection(id protocol.JobID) {
	job := t.jobs.at(id)
	slot := "select/" + id.String()
	if job == nil || !job.Selection.Open || job.Round.open() || t.slotPending(slot) || t.leaves(*job, DutySelect) {
		return
	}
	sl, _ := t.slots.get(slot)
	account, ok := t.keeper(sl.Tries)
	if !ok {
		return
	}
	t.edit(id, func(j *Job) { t.keep(j, DutySelect, account, Duty{Role: protocol.RoleKeeper}) })
	if t.head.Number < job.Selection.Target {
		still := plus(t.head.Time, t.plan.Poke)
		if t.plan.Poke == 0 || t.now < still {
			t.wakeAtBlock(job.Selection.Target, id, protocol.Address{})
			if t.plan.Poke > 0 {
				t.wakeAt(still, id, protocol.Address{})
			}
			return
		}
	}
	t.ask(wish{slot: slot, job: id, account: account, eager: true, build: func(n uint64) protocol.ChainEffect {
		entropy := protocol.Keccak([]byte("entropy"), account[:], job.SpecHash[:], job.ResultHash[:], t.head.Hash[:])
		return protocol.SelectCommittee{Job: id, Account: account, Entropy: entropy, N: job.Selection.Target<<16 | n}
	}})
}

func (t *turn) roundOpened(e protocol.RoundOpened) {
	if len(e.Validators) == 0 || e.RevealBy == 0 {
		return // opened and over within one block: its tally says the rest
	}
	t.edit(e.Job, func(j *Job) {
		t.totals.Rounds++
		t.done(j, DutySelect, protocol.Address{})
		j.Selection = Selection{}
		j.Round = Round{
			Nonce: e.Nonce, Seed: e.Seed, Validators: e.Validators, CommitBy: e.CommitBy, RevealBy: e.RevealBy, AtRisk: e.AtRisk,
		}
		t.takeSeats(j)
	})
	t.decide(e.Job)
}

// takeSeats gives our validators their places in a job's round, with what the chain has seen of them. A node
// that is told of its accounts in the midst of a round, as after its database was lost, takes up its votes.
func (t *turn) takeSeats(j *Job) {
	for _, v := range j.Round.Validators {
		acct, ours := t.accounts.get(v)
		if !ours || !acct.Has(protocol.RoleValidator) || j.Round.seat(v) >= 0 {
			continue
		}
		s := Seat{Validator: v, Revealed: slices.ContainsFunc(j.Round.Reveals, func(r Reveal) bool { return r.Validator == v })}
		for _, c := range j.Round.Commits {
			if c.Validator == v {
				s.Commitment, s.CommittedAt = c.Commitment, c.At
			}
		}
		j.Round.Seats = append(slices.Clone(j.Round.Seats), s)
		t.oweVote(j, s)
	}
}

// oweVote opens the duty that a seat of ours has now, if the chain would take its vote.
func (t *turn) oweVote(j *Job, s Seat) {
	d := Duty{Role: protocol.RoleValidator, AtRisk: j.Round.AtRisk}
	switch {
	case j.State != protocol.JobInValidation || s.Revealed:
	case s.CommittedAt > 0 && t.head.Time <= j.Round.RevealBy:
		t.owe(j, DutyReveal, s.Validator, j.Round.RevealBy, d)
	case s.CommittedAt == 0 && t.head.Time <= j.Round.CommitBy:
		t.owe(j, DutyCommit, s.Validator, j.Round.CommitBy, d)
	}
}

// seat is the place in Seats of one of our validators; -1 where it has none.
func (r Round) seat(v protocol.Address) int {
	return slices.IndexFunc(r.Seats, func(s Seat) bool { return s.Validator == v })
}

func (t *turn) roundExtended(e protocol.RoundExtended) {
	t.edit(e.Job, func(j *Job) {
		if e.RevealBy == 0 || !j.Round.open() {
			return
		}
		j.Round.RevealBy = e.RevealBy
		for _, k := range slices.Clone(j.Duties) {
			if k.Kind == DutyReveal {
				t.owe(j, DutyReveal, k.Account, e.RevealBy, Duty{})
			}
		}
	})
	t.decide(e.Job)
}

func (t *turn) roundReset(e protocol.RoundReset) {
	t.edit(e.Job, func(j *Job) {
		t.endRound(j)
		// The job keeps its claim to a committee, and the next call of the draw begins to gather entropy.
		j.Selection.Open = j.State == protocol.JobInValidation
	})
	t.decide(e.Job)
}

// OverSeat is a seat of ours whose round ended in a block. Once that block is final the seat's vote may
// be closed in the guard, since the chain will take nothing more for it. A round that was reset may be drawn anew under
// the same nonce: by its seed it is told apart.
type OverSeat struct {
	Block     uint64           `json:"block"`
	Job       protocol.JobID   `json:"job"`
	Nonce     protocol.Nonce   `json:"nonce"`
	Validator protocol.Address `json:"validator"`
	Seed      protocol.Hash    `json:"seed"`
}

func compareOver(a, b OverSeat) int {
	return cmp.Or(
		cmp.Compare(a.Block, b.Block), cmp.Compare(a.Job, b.Job), cmp.Compare(a.Nonce, b.Nonce),
		bytes.Compare(a.Validator[:], b.Validator[:]), bytes.Compare(a.Seed[:], b.Seed[:]),
	)
}

// overKept is for how many blocks an ended seat is remembered: longer than finality takes anywhere.
const overKept = 4096

func (t *turn) forgetOver() {
	for {
		o, _, ok := t.over.first()
		if !ok || o.Block+overKept > t.head.Number {
			return
		}
		t.over = t.over.delete(o)
	}
}

// endRound forgets the round: its data are gone from the chain.
func (t *turn) endRound(j *Job) {
	for _, s := range j.Round.Seats {
		t.over = t.over.set(OverSeat{t.head.Number + 1, j.ID, j.Round.Nonce, s.Validator, j.Round.Seed}, struct{}{})
	}
	t.void(j, func(k DutyKey) bool { return k.Kind == DutyCommit || k.Kind == DutyReveal || k.Kind == DutyTally })
	j.Round, j.Selection = Round{}, Selection{}
}

func (t *turn) voteCommitted(e protocol.VoteCommitted) {
	t.totals.Commits++
	t.edit(e.Job, func(j *Job) {
		j.Round.Commits = append(slices.Clone(j.Round.Commits), Commit{e.Validator, e.Commitment, t.head.Number + 1})
		t.seat(j, e.Validator, func(s *Seat) {
			s.Commitment, s.CommittedAt = e.Commitment, t.head.Number+1
			t.done(j, DutyCommit, e.Validator)
			t.oweVote(j, *s)
		})
	})
	t.decide(e.Job)
}

func (t *turn) voteRevealed(e protocol.VoteRevealed) {
	t.totals.Reveals++
	t.edit(e.Job, func(j *Job) {
		j.Round.Reveals = append(slices.Clone(j.Round.Reveals), Reveal{e.Validator, e.Approve})
		t.seat(j, e.Validator, func(s *Seat) {
			s.Revealed = true
			t.done(j, DutyReveal, e.Validator)
		})
	})
	t.decide(e.Job)
}

// seat changes the seat of one of our validators, if it has one.
func (t *turn) seat(j *Job, v protocol.Address, f func(*Seat)) {
	if i := j.Round.seat(v); i >= 0 {
		j.Round.Seats = slices.Clone(j.Round.Seats)
		f(&j.Round.Seats[i])
	}
}

func (t *turn) roundTallied(e protocol.RoundTallied) {
	t.edit(e.Job, func(j *Job) {
		t.done(j, DutyTally, protocol.Address{})
		// A tally punishes whoever did not vote, whether or not the head has passed the deadline yet.
		for _, k := range slices.Clone(j.Duties) {
			if k.Kind == DutyCommit || k.Kind == DutyReveal {
				t.miss(j, k)
			}
		}
		t.endRound(j)
	})
}

func (t *turn) evaluated(e protocol.Evaluated) {
	asked := protocol.Evaluate{Job: e.Job, Nonce: e.Nonce, Validator: e.Validator, Seed: e.Seed}
	if job, ok := t.jobs.get(e.Job); !t.answered(asked.Key()) || !ok || job.Round.Seed != e.Seed {
		return
	}
	t.edit(e.Job, func(j *Job) {
		t.seat(j, e.Validator, func(s *Seat) { s.Verdict, s.Reason, s.Evidence = e.Verdict, e.Reason, e.Evidence })
		if e.Verdict == protocol.Abstain {
			t.abstain(j, e.Validator, true)
		}
	})
	if e.Verdict == protocol.Abstain {
		t.emit(protocol.RaiseAlarm{
			Subject: protocol.Key("abstain/" + e.Job.String() + "/" + e.Validator.Hex()), Text: "the validator abstains: " + e.Reason,
		})
	}
	t.decide(e.Job)
}

// abstain marks the commit duty of a seat of ours as one for which nothing will be sent, or takes the mark off. It reports
// whether that changed anything.
func (t *turn) abstain(j *Job, v protocol.Address, yes bool) (changed bool) {
	for _, k := range j.Duties {
		if d, ok := t.duties.get(k); ok && k.Kind == DutyCommit && k.Account == v && d.Abstain != yes {
			d.Abstain, changed = yes, true
			t.duties = t.duties.set(k, d)
		}
	}
	return changed
}

// excuse lets a seat abstain whose validator is to be silent, and be heard again when it is not, while there is time.
func (t *turn) excuse(job *Job, seat *Seat, silent bool) {
	if seat.Verdict == protocol.Abstain || !t.abstain(job, seat.Validator, silent) || !silent {
		return
	}
	t.emit(protocol.RaiseAlarm{
		Subject: protocol.Key("abstain/" + job.ID.String() + "/" + seat.Validator.Hex()), Text: "the validator abstains: the owner has set its " + strategyVoting + " off",
	})
}

// decideRound evaluates, commits, reveals and tallies as far as the clock of the chain lets it.
func (t *turn) decideRound(id protocol.JobID) {
	job := t.jobs.at(id)
	if job == nil || !job.Round.open() {
		return
	}
	for i := range job.Round.Seats {
		switch seat := &job.Round.Seats[i]; {
		case seat.Revealed:
		case seat.CommittedAt > 0:
			t.decideReveal(job, seat)
		case t.now <= job.Round.CommitBy:
			t.decideCommit(job, seat)
		}
	}
	t.decideTally(job)
}

// decideReveals reveals, and does nothing else that is owed.
func (t *turn) decideReveals(job *Job) {
	for i := range job.Round.Seats {
		if seat := &job.Round.Seats[i]; !seat.Revealed && seat.CommittedAt > 0 {
			t.decideReveal(job, seat)
		}
	}
}

// roundSlot names a seat's slot; the seed keeps rounds that share a nonce apart.
func roundSlot(kind string, job *Job, v protocol.Address) string {
	return kind + "/" + job.ID.String() + "/" + job.Round.Nonce.String() + "/" + v.Hex() + "/" + job.Round.Seed.Hex()[2:10]
}

func (t *turn) decideCommit(job *Job, seat *Seat) {
	r := &job.Round
	acct, ok := t.accounts.get(seat.Validator)
	if t.excuse(job, seat, acct.Plan.Silent); acct.Plan.Silent {
		return
	}
	switch seat.Verdict {
	case "":
		t.askWork(protocol.Evaluate{
			Job: job.ID, Nonce: r.Nonce, Validator: seat.Validator, Agent: job.Agent, URI: job.URI, SpecHash: job.SpecHash,
			ResultURI: job.ResultURI, ResultHash: job.ResultHash, Seed: r.Seed,
		})
		return
	case protocol.Abstain:
		return
	}
	if !ok || !acct.ready() {
		return
	}
	t.ask(wish{slot: roundSlot("commit", job, seat.Validator), job: job.ID, account: seat.Validator, build: func(n uint64) protocol.ChainEffect {
		return protocol.CommitVote{
			Job: job.ID, Nonce: r.Nonce, Validator: seat.Validator, Approve: seat.Verdict == protocol.Approve, SpecHash: job.SpecHash,
			BurnTx: t.burnTx(job), Seed: r.Seed, N: n, When: protocol.Terms{Deadline: r.CommitBy, AtRisk: r.AtRisk},
		}
	}})
}

// burnTx is the confirmed burn where the deployment asks for one.
func (t *turn) burnTx(job *Job) protocol.Hash {
	if t.suite.Params.BurnRequired {
		return job.BurnTx
	}
	return protocol.Hash{}
}

// decideReveal reveals once the commit phase is over and the commitment lies deep enough; half of the
// window is the most that depth may cost (protocol 12.27).
func (t *turn) decideReveal(job *Job, seat *Seat) {
	r := &job.Round
	if t.now <= r.CommitBy {
		t.wakeAt(plus(r.CommitBy, 1), job.ID, protocol.Address{})
		return
	}
	if _, ours := t.accounts.get(seat.Validator); !ours || t.now > r.RevealBy {
		return
	}
	deep := plus(seat.CommittedAt, t.plan.Confirmations)
	half := r.CommitBy + (r.RevealBy-r.CommitBy)/2
	if t.head.Number < deep && t.now < half {
		t.wakeAtBlock(deep, job.ID, protocol.Address{})
		t.wakeAt(half, job.ID, protocol.Address{})
		return
	}
	t.ask(wish{slot: roundSlot("reveal", job, seat.Validator), job: job.ID, account: seat.Validator, build: func(n uint64) protocol.ChainEffect {
		return protocol.RevealVote{
			Job: job.ID, Nonce: r.Nonce, Validator: seat.Validator, SpecHash: job.SpecHash, Seed: r.Seed, Commitment: seat.Commitment, N: n,
			When: protocol.Terms{Deadline: r.RevealBy, AtRisk: r.AtRisk},
		}
	}})
}

// decideTally closes the round as soon as the outcome cannot change any more. Where the quorum failed it
// waits for the forced tally, since the plain one slashes honest votes on the original deployment.
func (t *turn) decideTally(job *Job) {
	r, p := &job.Round, t.suite.Params
	all := len(r.Reveals) >= len(r.Validators)
	force := false
	switch {
	case all:
	case t.now <= r.RevealBy:
		t.wakeAt(plus(r.RevealBy, 1), job.ID, protocol.Address{})
		return
	case uint64(len(r.Reveals)) >= r.quorum(p):
	case t.now <= plus(r.RevealBy, p.ForceGrace):
		t.wakeAt(plus(plus(r.RevealBy, p.ForceGrace), 1), job.ID, protocol.Address{})
		return
	default:
		force = true
	}
	if t.leaves(*job, DutyTally) {
		return
	}
	slot := roundSlot("tally", job, protocol.Address{})
	sl, _ := t.slots.get(slot)
	account, ok := t.keeper(sl.Tries)
	if !ok || t.slotPending(slot) {
		return
	}
	t.edit(job.ID, func(j *Job) { t.keep(j, DutyTally, account, Duty{Role: protocol.RoleKeeper, AtRisk: job.Reward}) })
	t.ask(wish{slot: slot, job: job.ID, account: account, build: func(n uint64) protocol.ChainEffect {
		return protocol.TallyRound{Job: job.ID, Nonce: r.Nonce, Seed: r.Seed, Account: account, Force: force, N: n, When: protocol.Terms{AtRisk: r.AtRisk}}
	}})
}
