package console

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// How many rows of each panel the page shows at most; the note under it counts the others.
const (
	maxDuties   = 40
	maxRounds   = 30
	maxAccounts = 60
)

// page makes what the main page shows of the model's last view, but for the charts.
func (c *Console) page() Page {
	m, s := c.model, c.model.last
	p := Page{Now: s.Now(), Graph: m.scene(), Panels: map[string]Panel{
		"status":      {Rows: statusRows(s)},
		"attention":   c.attention(s),
		"tiles":       {Rows: tiles(m, s)},
		"duties":      dutyPanel(m, s),
		"rounds":      roundPanel(m, s),
		"accounts":    c.accountPanel(s),
		"simulations": simulationPanel(s),
		"events":      c.diary.panel(),
	}}
	if e, some := s.Economy(); some {
		p.Panels["economy"] = economyPanel(e)
	}
	if c.cfg.Outbox != nil {
		p.Panels["transactions"] = c.transactionPanel()
	}
	if c.cfg.Network != nil {
		p.Panels["endpoints"] = endpointPanel(c.cfg.Network.Endpoints())
	}
	return p
}

func statusRows(s engine.State) []Row {
	state := tone(Good, "Live")
	steer := s.Steering()
	switch {
	case !s.Live():
		state = tone(Warn, "Reading history")
	case steer.Stopped:
		state = tone(Bad, "Emergency stop")
	case steer.Paused:
		state = tone(Warn, "Paused")
	case steer.Draining:
		state = tone(Warn, "Draining")
	}
	return []Row{
		{"state", []Cell{state}},
		{"block", []Cell{count(s.Head().Number)}},
		{"time", []Cell{{Kind: Since, At: s.Head().Time}}},
		{"chain", []Cell{{Text: fmt.Sprint(s.Suite().ChainID)}}},
	}
}

// tiles are the page's first answers: what is going on, what is at risk and what it earns.
func tiles(m *model, s engine.State) []Row {
	t := s.Totals()
	var staked, locked, earned, slashed protocol.Amount
	for _, a := range s.Accounts() {
		staked, locked = staked.Add(stakeOf(a)), locked.Add(a.Facts.Locked)
		earned, slashed = earned.Add(a.Earned), slashed.Add(a.Slashed)
	}
	next := tone(Calm, "nothing is due")
	for k := range s.Duties() {
		next = until(k.Due, "nothing is due by a time")
		break
	}
	done := t.Succeeded
	return []Row{
		{"jobs", []Cell{text("Jobs open"), count(s.OpenJobs()), text(fmt.Sprintf("%s of %s succeeded, %s failed", grouped(fmt.Sprint(done)), grouped(fmt.Sprint(t.Created)), grouped(fmt.Sprint(t.Failed))))}},
		{"risk", []Cell{text("At risk"), tokens(m.atRisk), text(fmt.Sprintf("in %s open duties", grouped(fmt.Sprint(m.duties))))}},
		{"next", []Cell{text("Next deadline"), next, text(fmt.Sprintf("%s met, %s missed, %s abstained", grouped(fmt.Sprint(t.Met)), grouped(fmt.Sprint(t.Missed)), grouped(fmt.Sprint(t.Abstained))))}},
		{"earned", []Cell{text("Earned"), tokens(earned), text("by this node's accounts, less what was slashed: " + decimals(slashed, 2))}},
		{"stake", []Cell{text("Staked"), tokens(staked), text(decimals(locked, 2) + " of it locked in work and votes")}},
	}
}

func stakeOf(a engine.Account) protocol.Amount {
	return a.Facts.Stakes[0].Add(a.Facts.Stakes[1]).Add(a.Facts.Stakes[2])
}

// dutyNames say what is owed in words.
var dutyNames = map[engine.DutyKind]string{
	engine.DutySubmit: "Submit the result", engine.DutySelect: "Draw the committee", engine.DutyCommit: "Commit the vote",
	engine.DutyReveal: "Reveal the vote", engine.DutyTally: "Count the votes", engine.DutyFinalize: "Finalize the job",
	engine.DutyExpire: "Cancel the expired job", engine.DutyDispute: "Answer the dispute",
}

func dutyName(k engine.DutyKind) string {
	if n, ok := dutyNames[k]; ok {
		return n
	}
	return string(k)
}

func dutyPanel(m *model, s engine.State) Panel {
	var p Panel
	cells := map[protocol.Address]Cell{} // an address in text takes a hash, and many duties are of few accounts
	for k, d := range s.Duties() {
		if len(p.Rows) == maxDuties {
			p.Note = fmt.Sprintf("and %s more, all due later", grouped(fmt.Sprint(m.duties-maxDuties)))
			break
		}
		who, known := cells[k.Account]
		if !known {
			who = account(k.Account)
			cells[k.Account] = who
		}
		what := Cell{Text: dutyName(k.Kind)}
		if d.Abstain {
			what.Text, what.Hint = "Abstain from the vote", "the evidence is missing: nothing is voted"
		}
		p.Rows = append(p.Rows, Row{
			Key:   string(k.Kind) + "/" + k.Job.String() + "/" + who.Hint,
			Cells: []Cell{until(k.Due, "no deadline"), what, jobLink(k.Job), text(string(d.Role)), who, tokens(d.AtRisk)},
		})
	}
	return p
}

func roundPanel(m *model, s engine.State) Panel {
	var p Panel
	for i, at := range m.rounds {
		if i == maxRounds {
			p.Note = fmt.Sprintf("and %s more, all ending later", grouped(fmt.Sprint(len(m.rounds)-maxRounds)))
			break
		}
		if job, ok := s.Job(at.id); ok {
			p.Rows = append(p.Rows, roundRow(job, s.Now()))
		}
	}
	return p
}

func roundRow(job engine.Job, now uint64) Row {
	r := job.Round
	phase, due := tone(Calm, "Reveal"), r.RevealBy
	switch {
	case now <= r.CommitBy:
		phase, due = tone(Calm, "Commit"), r.CommitBy
	case now > r.RevealBy:
		phase = tone(Warn, "Count")
	}
	size := len(r.Validators)
	return Row{Key: job.ID.String(), Cells: []Cell{
		jobLink(job.ID), text(r.Nonce.String()), phase, until(due, "no deadline"),
		progress(len(r.Commits), size), progress(len(r.Reveals), size), tokens(r.AtRisk), count(len(r.Seats)),
	}}
}

func progress(n, of int) Cell { return Cell{Text: fmt.Sprintf("%d of %d", n, of), Kind: Num} }

func (c *Console) accountPanel(s engine.State) Panel {
	var p Panel
	more := 0
	for a, acct := range s.Accounts() {
		if len(p.Rows) == maxAccounts {
			more++
			continue
		}
		roles := make([]string, len(acct.Plan.Roles))
		for i, r := range acct.Plan.Roles {
			roles[i] = string(r)
		}
		if !acct.Known {
			p.Rows = append(p.Rows, Row{a.Hex(), []Cell{account(a), text(strings.Join(roles, ", ")), tone(Calm, "not read yet")}})
			continue
		}
		p.Rows = append(p.Rows, Row{a.Hex(), []Cell{
			account(a), text(strings.Join(roles, ", ")), tokens(stakeOf(acct)), tokens(acct.Facts.Locked), tokens(acct.FreeStake()),
			tokens(acct.Earned), lost(acct.Slashed), tokens(acct.Facts.Balance), ether(acct.Facts.GasWei), ether(c.ledger.spent(a)),
		}})
	}
	if more > 0 {
		p.Note = fmt.Sprintf("and %d more accounts", more)
	}
	return p
}

// lost shows an amount that should be nothing.
func lost(a protocol.Amount) Cell {
	cell := tokens(a)
	if !a.IsZero() {
		cell.Kind = Bad
	}
	return cell
}

// economyPanel is how it stands with each resource. What was charged for them all is the note.
func economyPanel(e engine.Economy) Panel {
	row := func(key, name string, s economy.Stock, price protocol.Amount) Row {
		return Row{key, []Cell{
			text(name), {Text: fine(price), Kind: Num, Hint: price.Tokens()}, {Text: times(s.Multiple), Kind: Num}, count(s.Reserve), count(s.Held), count(s.Capacity), count(s.Used),
			{Text: "+" + grouped(fmt.Sprint(s.Grown)) + " −" + grouped(fmt.Sprint(s.Shrunk)), Kind: Num},
		}}
	}
	return Panel{
		Rows: []Row{row("energy", "Energy, kWh", e.Energy, e.EnergyPrice), row("compute", "Compute, core s", e.Compute, e.ComputePrice)},
		Note: fmt.Sprintf("%s tokens were charged for resources, %s of them given to the fee pool and %s due. Reserves are held for %d jobs; %d jobs are passed over for now.",
			decimals(e.Charged, 2), decimals(e.Contributed, 2), decimals(e.Due, 2), e.Holding, e.Passed),
	}
}

// times is a multiple that is given in millionths.
func times(millionths uint64) string {
	return "× " + strings.TrimRight(strings.TrimRight(fmt.Sprintf("%d.%02d", millionths/economy.Whole, millionths%economy.Whole/10_000), "0"), ".")
}

func simulationPanel(s engine.State) Panel {
	var p Panel
	for name, r := range s.Readings() {
		if r.Fault != "" {
			p.Rows = append(p.Rows, Row{name, []Cell{text(clean(name, titleRunes)), tone(Bad, clean(r.Fault, reasonRunes))}})
			continue
		}
		figures := make([]string, len(r.Figures))
		for i, f := range r.Figures {
			figures[i] = clean(f.Name, titleRunes) + " " + milli(f.Milli)
		}
		p.Rows = append(p.Rows, Row{name, []Cell{
			text(clean(name, titleRunes)), {Text: signed(r.Energy), Kind: Num}, {Text: signed(r.Compute), Kind: Num}, {Text: strings.Join(figures, ", "), Kind: Long},
		}})
	}
	return p
}

func signed(n int64) string {
	if n > 0 {
		return "+" + grouped(fmt.Sprint(n))
	}
	return fmt.Sprint(n)
}

// milli shows a figure that is given in thousandths.
func milli(n int64) string {
	s := strings.TrimRight(strings.TrimRight(fmt.Sprintf("%.3f", float64(n)/1000), "0"), ".")
	return s
}

func endpointPanel(all []Endpoint) Panel {
	var p Panel
	for i, e := range all {
		state := tone(Calm, "standing by")
		switch {
		case e.Wait > 0:
			state = tone(Bad, "failing, tried again later")
		case e.InUse:
			state = tone(Good, "in use")
		}
		p.Rows = append(p.Rows, Row{fmt.Sprint(i), []Cell{{Text: clean(e.Name, titleRunes), Kind: Mono}, state}})
	}
	return p
}

// urgentBefore is how many chain seconds before its deadline a duty is called to attention.
const urgentBefore = 30

// attention lists what an operator should look at, worst first, each with what to do.
func (c *Console) attention(s engine.State) Panel {
	var p Panel
	add := func(key string, k Kind, what, how string) {
		if len(p.Rows) < maxAttention {
			p.Rows = append(p.Rows, Row{key, []Cell{tone(k, map[Kind]string{Bad: "Act", Warn: "Look", Calm: "Note"}[k]), text(what), {Text: how, Kind: Long}}})
		}
	}
	steer := s.Steering()
	if steer.Stopped {
		add("stopped", Bad, "The owner has stopped the node", "Only reveals go out until it is resumed.")
	}
	if steer.Paused || steer.Draining {
		add("paused", Warn, "The owner has paused the node", "What is owed is still done; nothing new is taken until it is resumed.")
	}
	if !s.Live() {
		add("history", Calm, "The node reads the chain's history", "It decides nothing until it has reached the head.")
	}
	for k, d := range s.Duties() {
		if k.Due == ^uint64(0) || k.Due > s.Now()+urgentBefore {
			break
		}
		if !d.AtRisk.IsZero() && !d.Abstain {
			add(fmt.Sprintf("due/%s/%d/%s", k.Kind, k.Job, k.Account.Hex()), Warn, fmt.Sprintf("%s of job %d is nearly due", dutyName(k.Kind), k.Job), decimals(d.AtRisk, 2)+" tokens are at risk.")
		}
	}
	for a, acct := range s.Accounts() {
		needs(a, acct, s, add)
	}
	p.Rows = append(p.Rows, c.diary.alarms(s.Now())...)
	p.Rows = p.Rows[:min(len(p.Rows), maxAttention)]
	return p
}

// maxAttention bounds what is called to attention at once.
const maxAttention = 8

// needs tells what keeps an account from playing its roles.
func needs(a protocol.Address, acct engine.Account, s engine.State, add func(key string, k Kind, what, how string)) {
	name := shortHex(a.Hex())
	if acct.Missed > 0 {
		add("missed/"+name, Bad, fmt.Sprintf("Account %s missed %d duties", name, acct.Missed), "It takes no new work until the owner clears it with duties-clear.")
	}
	if !acct.Known {
		return
	}
	if acct.Facts.GasWei.IsZero() {
		add("gas/"+name, Bad, "Account "+name+" has no coins for gas", "Send it some, or its duties cannot be met.")
	}
	if acct.ShortUntil > s.Now() {
		add("short/"+name, Warn, "Account "+name+" has too few tokens for its stake or its jobs", "Send it tokens; it is looked at again by itself.")
	}
	if acct.Facts.BannedUntil > s.Head().Number {
		add("ban/"+name, Warn, fmt.Sprintf("Validator %s is banned until block %d", name, acct.Facts.BannedUntil), "It is drawn into no committee until then.")
	}
	agent := slices.Contains(acct.Plan.Roles, protocol.RoleAgent) && !acct.Facts.IsAgent
	validator := slices.Contains(acct.Plan.Roles, protocol.RoleValidator) && !acct.Facts.IsValidator
	if agent || validator {
		add("listed/"+name, Warn, "Account "+name+" is not allow-listed for its role", "The owner of the IdentityRegistry lists it.")
	}
}
