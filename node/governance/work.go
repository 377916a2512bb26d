package governance

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// maxJobsSeen bounds how many of the newest jobs are looked at for what a change does to them.
const maxJobsSeen = 1000

// States of a job, as JobRegistry counts them.
const (
	jobCreated = iota + 1
	jobApplied
	jobSubmitted
	jobCompleted
	jobDisputed
)

// running is a round that is not counted yet.
type running struct {
	job            uint64
	commit, reveal uint64 // deadlines, unix seconds
}

// openWork is what runs at a block.
type openWork struct {
	now    uint64
	seen   uint64 // jobs looked at
	all    uint64 // jobs there are
	states map[uint8][]uint64
	rounds []running
}

// findWork reads the newest jobs and the rounds of those that are being judged.
func (d *Desk) findWork(ctx context.Context, v view) (openWork, error) {
	w := openWork{now: v.block.Time, states: map[uint8][]uint64{}}
	jobs := bindings.NewJobRegistry()
	at := d.contracts[JobRegistry]
	answers, err := v.call(ctx, []message{{To: at, Data: jobs.PackNextJobId()}})
	if err != nil {
		return w, err
	}
	newest, err := jobs.UnpackNextJobId(answers[0].out)
	if err != nil || !newest.IsUint64() {
		return w, fmt.Errorf("reading JobRegistry.nextJobId: %w", err)
	}
	w.all = newest.Uint64()
	w.seen = min(w.all, maxJobsSeen)
	var calls []message
	for i := range w.seen {
		calls = append(calls, message{To: at, Data: jobs.PackJobStatus(new(big.Int).SetUint64(w.all - i))})
	}
	if answers, err = v.call(ctx, calls); err != nil {
		return w, err
	}
	for i, a := range answers {
		state, err := jobs.UnpackJobStatus(a.out)
		if a.err == nil && err == nil && state >= jobCreated && state <= jobDisputed {
			w.states[state] = append(w.states[state], w.all-uint64(i))
		}
	}
	return w, d.findRounds(ctx, v, &w)
}

func (d *Desk) findRounds(ctx context.Context, v view, w *openWork) error {
	rounds := bindings.NewValidationModule()
	var calls []message
	judged := w.states[jobSubmitted]
	for _, id := range judged {
		calls = append(calls, message{To: d.contracts[ValidationModule], Data: rounds.PackRounds(new(big.Int).SetUint64(id))})
	}
	answers, err := v.call(ctx, calls)
	if err != nil {
		return err
	}
	for i, a := range answers {
		r, err := rounds.UnpackRounds(a.out)
		if a.err == nil && err == nil && !r.Tallied && r.CommitDeadline.Sign() > 0 {
			w.rounds = append(w.rounds, running{judged[i], r.CommitDeadline.Uint64(), r.RevealDeadline.Uint64()})
		}
	}
	return nil
}

// open counts the jobs that are not over.
func (w openWork) open() int {
	n := 0
	for _, ids := range w.states {
		n += len(ids)
	}
	return n
}

// count says how much of something there is, with the first few numbers.
func count(what string, ids []uint64) string {
	if len(ids) == 0 {
		return "0 " + what
	}
	sorted := slices.Sorted(slices.Values(ids))
	var shown []string
	for _, id := range sorted[:min(len(sorted), 5)] {
		shown = append(shown, strconv.FormatUint(id, 10))
	}
	more := ""
	if len(sorted) > 5 {
		more = ", …"
	}
	return fmt.Sprintf("%d %s (job %s%s)", len(sorted), what, strings.Join(shown, ", "), more)
}

// summary says what runs.
func (w openWork) summary() string {
	var committing, revealing, due []uint64
	for _, r := range w.rounds {
		switch {
		case w.now <= r.commit:
			committing = append(committing, r.job)
		case w.now <= r.reveal:
			revealing = append(revealing, r.job)
		default:
			due = append(due, r.job)
		}
	}
	s := fmt.Sprintf("open jobs: %s, %s, %s, %s, %s; rounds: %s, %s, %s",
		count("waiting for an agent", w.states[jobCreated]), count("being worked on", w.states[jobApplied]),
		count("being judged", w.states[jobSubmitted]), count("decided", w.states[jobCompleted]), count("disputed", w.states[jobDisputed]),
		count("committing", committing), count("revealing", revealing), count("due to be counted", due))
	if w.all > w.seen {
		s += fmt.Sprintf(" (of the newest %d of %d jobs)", w.seen, w.all)
	}
	return s
}

// work says what a change does to what runs: a line for each scope that its steps touch, and a line for every
// deadline that moves.
func (d *Desk) work(ctx context.Context, v view, trials []trial) ([]string, error) {
	w, err := d.findWork(ctx, v)
	if err != nil {
		return nil, err
	}
	out := []string{w.summary()}
	var told []Scope
	for _, t := range trials {
		scope := t.call.Setter.Scope
		if slices.Contains(told, scope) {
			continue
		}
		told = append(told, scope)
		if line := w.touch(scope); line != "" {
			out = append(out, line)
		}
	}
	for _, t := range trials {
		out = append(out, windowWords(t)...)
	}
	return out, nil
}

// touch says what a scope means for what runs now.
func (w openWork) touch(s Scope) string {
	open, rounds := w.open(), len(w.rounds)
	switch s {
	case ScopeNewJobs:
		return fmt.Sprintf("the %d open jobs keep the values that they were posted with; jobs posted afterwards take the new ones", open)
	case ScopeOpenJobs:
		return fmt.Sprintf("the %d open jobs meet the new values at their next step, at settlement at the latest", open)
	case ScopeNewRounds:
		return fmt.Sprintf("the %d running rounds keep their committees and deadlines; rounds drawn afterwards take the new values", rounds)
	case ScopeOpenRounds:
		return fmt.Sprintf("the %d running rounds are judged by the new values from now on, although their members voted under the old ones", rounds)
	case ScopeStakes:
		return fmt.Sprintf("stakes that are locked for the %d open jobs stay locked; an account that no longer meets a minimum takes no new work until it adds to its stake", open)
	case ScopeDisputes:
		return count("disputed", w.states[jobDisputed]) + ": they meet the change at once"
	case ScopeAccess:
		return fmt.Sprintf("who may take part changes for the next application and the next draw; the %d open jobs and %d running rounds keep their people, who are asked again at each step that checks identity", open, rounds)
	case ScopeMoney:
		return "money moves or goes elsewhere at the next settlement; locked stakes and escrow of open jobs stay"
	case ScopeWiring:
		return fmt.Sprintf("the %d open jobs have their stakes, escrow and rounds at the modules wired now: another module does not know them, so settle them first; nodes stop until they are started anew", open)
	case ScopePause:
		return fmt.Sprintf("while a contract is paused its users can do nothing, but time runs on: %d running rounds may miss their reveal deadlines and %d jobs in work their deadlines", rounds, len(w.states[jobApplied]))
	case ScopePolicy:
		return fmt.Sprintf("users must acknowledge the policy again before their next step; members of the %d running rounds before they can reveal", rounds)
	case ScopeOwnership:
		return "jobs and rounds go on; whoever owns the contract then decides over all of its settings"
	case ScopeNothing:
	}
	return ""
}

// windowWords says what a shorter or longer voting window asks of validators.
func windowWords(t trial) []string {
	var out []string
	for i, w := range t.watch {
		name := w.read.Name()
		if w.read.Contract != ValidationModule || name != "commitWindow" && name != "revealWindow" {
			continue
		}
		before, ok1 := new(big.Int).SetString(t.before[i], 10)
		after, ok2 := new(big.Int).SetString(t.after[i], 10)
		if !ok1 || !ok2 || before.Cmp(after) == 0 {
			continue
		}
		verb, how := map[string]string{"commitWindow": "commit", "revealWindow": "reveal"}[name], "longer"
		if after.Cmp(before) < 0 {
			how = "shorter"
		}
		out = append(out, fmt.Sprintf("validators of later rounds have %s to %s, %s than the %s of now", seconds(after), verb, how, seconds(before)))
	}
	return out
}

// risks says what an owner should know before signing: hands that a contract goes to, figures that look mistyped.
func (d *Desk) risks(ctx context.Context, v view, p Plan, calls []Call) ([]string, error) {
	out := []string{}
	for i, c := range calls {
		if c.Setter.Scope == ScopeOwnership {
			line, err := d.ownershipRisk(ctx, v, c)
			if err != nil {
				return nil, err
			}
			out = append(out, line)
		}
		for _, check := range p.Steps[i].Post {
			if n, ok := new(big.Int).SetString(check.Expect, 10); ok && check.Unit == UnitTokens && n.Sign() > 0 && n.Cmp(big.NewInt(1e12)) < 0 {
				out = append(out, fmt.Sprintf("%s would be %s base units, which is less than a millionth of a token: was \"%s tokens\" meant?", check.Call.Name(), n, n))
			}
		}
	}
	if p.Authority.Kind == KindContract {
		out = append(out, "the authority is a contract of an unknown kind: its calls cannot be signed or exported for it")
	}
	return out, nil
}

// ownershipRisk looks at whom a contract goes to.
func (d *Desk) ownershipRisk(ctx context.Context, v view, c Call) (string, error) {
	name := c.Setter.Contract + "." + c.Setter.Method.RawName
	to, ok := Heir(c)
	if !ok {
		return name + " cannot be taken back by the one who signs it", nil
	}
	a, err := v.identify(ctx, to)
	if err != nil {
		return "", err
	}
	detail := ""
	if a.Kind == KindEOA {
		used, err := v.used(ctx, to)
		if err != nil {
			return "", err
		}
		if !used {
			detail = ", which has never sent anything and holds nothing: make sure that somebody has its key"
		}
	}
	how := "at once and for good"
	if c.Setter.Contract == IdentityRegistry || c.Setter.Contract == TaxPolicy {
		how = "once it has called acceptOwnership() there"
	}
	return fmt.Sprintf("%s gives %s to %s (%s%s) %s", name, c.Setter.Contract, to, a.Kind.article(), detail, how), nil
}

// Heir is the address that a call hands a contract to. ok is false where it hands it to nobody in particular.
func Heir(c Call) (protocol.Address, bool) {
	if c.Setter.Scope != ScopeOwnership || len(c.Args) != 1 {
		return zero, false
	}
	to, ok := c.Args[0].(common.Address)
	return to, ok
}
