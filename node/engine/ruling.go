package engine

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/protocol"
)

// Ruling is a setting that the owner changed at run time. It holds until another takes its place: over restarts and
// reorganisations, and whatever the operator's settings say. A zero Account stands for all that have the role.
type Ruling struct {
	Name    string           `json:"name"`
	Account protocol.Address `json:"account,omitzero"`
	Value   string           `json:"value"`
}

// RulingDefault is the value that gives a setting back to the operator.
const RulingDefault = "default"

// Rulings iterates over what the owner ruled, in the order of names and accounts.
func (s State) Rulings() iter.Seq[Ruling] {
	return func(yield func(Ruling) bool) {
		for k, v := range s.rulings.all() {
			if !yield(Ruling{k.Name, k.Account, v}) {
				return
			}
		}
	}
}

type rulingKey struct {
	Name    string           `json:"name"`
	Account protocol.Address `json:"account"`
}

func compareRuling(a, b rulingKey) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), bytes.Compare(a.Account[:], b.Account[:]))
}

// The names of limits and strategies that other reasons mention.
const (
	limitMaxReward = "max_reward"
	strategyTaking = "taking"
	strategyVoting = "voting"
)

// setting is one that the owner may change while the node runs: of the accounts with a role, or, without one, of the node.
// Priced, it says nothing without an economy. put sets it in a plan whose account it points to, or says what it takes.
type setting struct {
	name, action string
	role         protocol.Role
	priced       bool
	put          func(node *protocol.NodePlan, account *protocol.AccountPlan, value string) error
}

// MaxSlack is the most seconds that may have to be left until a job's deadline: 30 days.
const MaxSlack = 30 * 24 * 3600

// MaxJobs is the highest bound of how many jobs an agent works on at a time.
const MaxJobs = 10_000

// The bounds of the settings: beyond them lies a slip of the pen.
const (
	mostJobs   = MaxJobs
	mostTime   = MaxSlack
	mostTokens = 1_000_000_000_000
	mostGwei   = 100_000
	mostSkills = 64
	mostSkill  = 64
)

type (
	ofNode    = *protocol.NodePlan
	ofAccount = *protocol.AccountPlan
)

// settings lists what the owner may change.
func settings() []setting { return slices.Concat(limits(), strategies()) }

func limits() []setting {
	const do, agent, validator, employer = ActionSetLimit, protocol.RoleAgent, protocol.RoleValidator, protocol.RoleEmployer
	return []setting{
		{"max_jobs", do, agent, false, func(_ ofNode, a ofAccount, v string) error { return whole(&a.MaxJobs, v, 1, mostJobs) }},
		{limitMaxReward, do, employer, false, func(_ ofNode, a ofAccount, v string) error { return someTokens(&a.MaxReward, v) }},
		{"agent_stake", do, agent, false, func(_ ofNode, a ofAccount, v string) error { return tokens(&a.AgentStake, v) }},
		{"validator_stake", do, validator, false, func(_ ofNode, a ofAccount, v string) error { return tokens(&a.ValidatorStake, v) }},
		{"slack", do, "", false, func(n ofNode, _ ofAccount, v string) error { return whole(&n.Slack, v, 0, mostTime) }},
		{"max_fee", do, "", false, func(n ofNode, _ ofAccount, v string) error { return gwei(&n.MaxFeeWei, v) }},
		{"charge_batch", do, "", true, func(n ofNode, _ ofAccount, v string) error { return tokens(&n.Economy.Batch, v) }},
		{"charge_interval", do, "", true, func(n ofNode, _ ofAccount, v string) error { return whole(&n.Economy.Interval, v, 0, mostTime) }},
	}
}

func strategies() []setting {
	const do, agent, validator = ActionSetStrategy, protocol.RoleAgent, protocol.RoleValidator
	return []setting{
		{strategyTaking, do, agent, false, func(_ ofNode, a ofAccount, v string) error { return off(&a.Idle, v) }},
		{"skills", do, agent, false, func(_ ofNode, a ofAccount, v string) error { return skills(&a.Skills, v) }},
		{"min_reward", do, agent, false, func(_ ofNode, a ofAccount, v string) error { return tokens(&a.MinReward, v) }},
		{"min_gain", do, agent, true, func(_ ofNode, a ofAccount, v string) error { return tokens(&a.MinGain, v) }},
		{strategyVoting, do, validator, false, func(_ ofNode, a ofAccount, v string) error { return off(&a.Silent, v) }},
		{"coin_price", do, "", true, func(n ofNode, _ ofAccount, v string) error { return tokens(&n.Economy.CoinPrice, v) }},
	}
}

// settingOf finds a setting by its action and name, or says which there are.
func settingOf(action, name string) (setting, error) {
	var names []string
	for _, s := range settings() {
		if s.action == action && s.name == name {
			return s, nil
		}
		if s.action == action {
			names = append(names, s.name)
		}
	}
	return setting{}, fmt.Errorf("%s knows no %q; there are %s", action, name, strings.Join(names, ", "))
}

func whole(into *uint64, value string, least, most uint64) error {
	n, err := strconv.ParseUint(value, 10, 64)
	if err != nil || n < least || n > most {
		return fmt.Errorf("a whole number from %d to %d", least, most)
	}
	*into = n
	return nil
}

func tokens(into *protocol.Amount, value string) error {
	a, err := protocol.ParseTokens(value)
	if err != nil || protocol.Tokens(mostTokens).Less(a) {
		return fmt.Errorf("tokens from 0 to %d", uint64(mostTokens))
	}
	*into = a
	return nil
}

func someTokens(into *protocol.Amount, value string) error {
	var a protocol.Amount
	if err := tokens(&a, value); err != nil || a.IsZero() {
		return fmt.Errorf("tokens above 0, and at most %d", uint64(mostTokens))
	}
	*into = a
	return nil
}

// gwei reads a fee into wei.
func gwei(into *protocol.Amount, value string) error {
	a, err := protocol.ParseTokens(value) // 10^9 times as much
	wei := a.MulDiv(1, 1e9)
	if err != nil || wei.IsZero() || wei.MulDiv(1e9, 1) != a || protocol.Units(mostGwei*1e9).Less(wei) {
		return fmt.Errorf("gwei from 0.000000001 to %d", mostGwei)
	}
	*into = wei
	return nil
}

func off(into *bool, value string) error {
	if value != "on" && value != "off" {
		return errors.New("on or off")
	}
	*into = value == "off"
	return nil
}

// skills reads a list that commas part.
func skills(into *[]string, value string) error {
	list := strings.Split(value, ",")
	if err := CheckSkills(list); err != nil {
		return err
	}
	*into = list
	return nil
}

// CheckSkills tells whether an agent can have the skills; its error says what a list of them is. Which words jobs ask for is for
// their employers to choose, so that no word is unknown; but one without a letter is a slip, such as a number that was meant for
// another setting.
func CheckSkills(list []string) error {
	seen := map[string]bool{}
	bad := func(skill string) bool {
		twice := seen[skill]
		seen[skill] = true
		return twice || skill != AnySkill && !isSkill(skill) || skill == AnySkill && len(list) > 1
	}
	if len(list) == 0 || len(list) > mostSkills || slices.ContainsFunc(list, bad) {
		return fmt.Errorf("1 to %d different skills, each at most %d bytes with a letter in it, parted by commas; or %s alone, which stands for every one", mostSkills, mostSkill, AnySkill)
	}
	return nil
}

func isSkill(word string) bool {
	hidden := func(r rune) bool { return r == unicode.ReplacementChar || !unicode.IsPrint(r) }
	return len(word) <= mostSkill && strings.TrimSpace(word) == word && strings.ContainsFunc(word, unicode.IsLetter) && !strings.ContainsFunc(word, hidden)
}

// checkRuling says why no node changes a setting so: there is none of that name, it is no account's, or does not take the value.
func checkRuling(e protocol.OwnerOrder) string {
	s, err := settingOf(e.Action, e.Field)
	switch {
	case err != nil:
		return err.Error()
	case s.role == "" && e.Account != (protocol.Address{}):
		return s.name + " is the node's, and no single account's"
	case e.Value == RulingDefault:
		return ""
	}
	node := protocol.NodePlan{Economy: &protocol.EconomyPlan{}}
	if err := s.put(&node, &protocol.AccountPlan{}, e.Value); err != nil {
		return s.name + " takes " + err.Error() + ", or " + RulingDefault
	}
	return ""
}

// rulingRefusal says why a setting that this node could change is not changed. It asks for nothing that a reorganisation
// changes: settings and orders.
func (t *turn) rulingRefusal(e protocol.OwnerOrder) string {
	s, err := settingOf(e.Action, e.Field)
	switch {
	case err != nil:
		return err.Error()
	case s.priced && t.given.Economy == nil:
		return s.name + " needs an economy of resources, and this node has none: start it with reserves"
	case s.role != "" && !slices.ContainsFunc(t.given.Accounts, func(a protocol.AccountPlan) bool { return s.of(a, e.Account) }):
		if e.Account != (protocol.Address{}) {
			return "account " + e.Account.Hex() + " is no " + string(s.role) + " of this node"
		}
		return "no account of this node has the role " + string(s.role)
	}
	if e.Value == RulingDefault {
		for range t.ruled(s.name, e.Account) {
			return ""
		}
		return s.name + " is not set there, so that there is nothing to give back"
	}
	return ""
}

// of tells whether the setting, given for an account or for all, is one of that account.
func (s setting) of(a protocol.AccountPlan, account protocol.Address) bool {
	return slices.Contains(a.Roles, s.role) && (account == a.Address || account == protocol.Address{})
}

// ruled iterates over the rulings of a setting, of an account or of all.
func (s State) ruled(name string, account protocol.Address) iter.Seq2[rulingKey, string] {
	return func(yield func(rulingKey, string) bool) {
		for k, v := range s.rulings.from(rulingKey{Name: name}) {
			if k.Name != name {
				return
			}
			if (account == protocol.Address{} || account == k.Account) && !yield(k, v) {
				return
			}
		}
	}
}

// rule puts a ruling in force that was not refused. One for all ends those for single accounts.
func (t *turn) rule(e protocol.OwnerOrder) {
	for k := range t.ruled(e.Field, e.Account) {
		t.rulings = t.rulings.delete(k)
	}
	if e.Value != RulingDefault {
		t.rulings = t.rulings.set(rulingKey{e.Field, e.Account}, e.Value)
	}
	t.ruleAnew()
}

// ruleAnew puts the settings in force after a change of what is ruled.
func (t *turn) ruleAnew() {
	t.plan = t.inForce(t.given)
	t.enlist()
	for id := range t.passed.all() {
		t.takeBack(id) // it is weighed anew
	}
	if t.live {
		t.decideAll()
	}
}

// inForce returns the operator's settings with what the owner ruled. Of one setting the ruling for all comes first. What
// no longer fits, since the operator has taken an account or the economy away, waits.
func (t *turn) inForce(p protocol.NodePlan) protocol.NodePlan {
	p.Accounts = slices.Clone(p.Accounts)
	if p.Economy != nil {
		e := *p.Economy
		p.Economy = &e
	}
	for _, s := range settings() {
		for k, value := range t.ruled(s.name, protocol.Address{}) {
			s.apply(&p, k.Account, value)
		}
	}
	t.retireIn(&p)
	return p
}

// apply sets a value that was found good in a plan, where it fits.
func (s setting) apply(p *protocol.NodePlan, account protocol.Address, value string) {
	if s.priced && p.Economy == nil {
		return
	}
	if s.role == "" {
		_ = s.put(p, nil, value)
		return
	}
	for i := range p.Accounts {
		if s.of(p.Accounts[i], account) {
			_ = s.put(p, &p.Accounts[i], value)
		}
	}
}

// silenced tells whether the owner has a validator keep silent, and the transaction would speak for it. What it has
// committed is revealed, and has the stake that this takes.
func (s State) silenced(e protocol.ChainEffect) bool {
	switch e := e.(type) {
	case protocol.CommitVote:
		acct, _ := s.accounts.get(e.Validator)
		return acct.Plan.Silent
	case protocol.DepositStake:
		acct, _ := s.accounts.get(e.Account)
		needed := acct.Facts.Stakes[e.Role].IsZero() && s.owes(e.Account, DutyReveal)
		return e.Role == protocol.StakeValidator && acct.Plan.Silent && !needed
	}
	return false
}
