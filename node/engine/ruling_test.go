package engine_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// rules has the owner change a setting and returns what came of it.
func (w *world) rules(action, name, value string, account protocol.Address) protocol.CommandOutcome {
	id := fmt.Sprint(action, len(w.journal))
	w.fold(protocol.OwnerOrder{ID: id, Action: action, By: protocol.RankOwner, Field: name, Value: value, Account: account})
	w.serve()
	out, ok := w.s.Command(id)
	require.True(w.t, ok)
	return out
}

func (w *world) mustRule(action, name, value string, account protocol.Address) {
	w.t.Helper()
	out := w.rules(action, name, value, account)
	require.Equal(w.t, protocol.CommandOK, out.Status, out.Reason)
}

var everyone protocol.Address

func TestRuling_refusals(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		action, field, value string
		account              protocol.Address
		reason               string
	}{
		"no such limit":             {"set_limit", "height", "1", everyone, `set_limit knows no "height"; there are max_jobs, max_reward, agent_stake, validator_stake, slack, max_fee, charge_batch, charge_interval`},
		"no such strategy":          {"set_strategy", "max_jobs", "1", everyone, `there are taking, skills, min_reward, min_gain, voting, coin_price`},
		"no number":                 {"set_limit", "max_jobs", "many", everyone, "max_jobs takes a whole number from 1 to 10000, or default"},
		"no bound by accident":      {"set_limit", "max_jobs", "0", everyone, "from 1 to"},
		"too many":                  {"set_limit", "max_jobs", "10001", everyone, "from 1 to"},
		"half a job":                {"set_limit", "max_jobs", "1.5", everyone, "a whole number"},
		"all the tokens there are":  {"set_limit", "agent_stake", "1000000000001", everyone, "tokens from 0 to 1000000000000"},
		"nothing may be paid":       {"set_limit", "max_reward", "0", everyone, "tokens above 0"},
		"a fee of nothing":          {"set_limit", "max_fee", "0", everyone, "gwei from 0.000000001"},
		"a fee below a wei":         {"set_limit", "max_fee", "1.0000000001", everyone, "gwei from"},
		"a fee beyond reason":       {"set_limit", "max_fee", "100001", everyone, "gwei from"},
		"a year of slack":           {"set_limit", "slack", "31536000", everyone, "from 0 to 2592000"},
		"neither on nor off":        {"set_strategy", "voting", "maybe", everyone, "voting takes on or off, or default"},
		"no skill":                  {"set_strategy", "skills", "", everyone, "1 to 64 different skills"},
		"an empty skill":            {"set_strategy", "skills", "grid,,", everyone, "parted by commas"},
		"a number for skills":       {"set_strategy", "skills", "5", everyone, "skills takes 1 to 64 different skills, each at most 64 bytes with a letter in it"},
		"a number among skills":     {"set_strategy", "skills", "grid,1.6", everyone, "with a letter in it"},
		"a skill twice":             {"set_strategy", "skills", "grid,law,grid", everyone, "different skills"},
		"every skill and one":       {"set_strategy", "skills", "*,grid", everyone, "* alone"},
		"a skill with a space":      {"set_strategy", "skills", "grid, law", everyone, "parted by commas"},
		"a skill that is not seen":  {"set_strategy", "skills", "gr\x1bid", everyone, "with a letter in it"},
		"without an economy":        {"set_strategy", "min_gain", "1", everyone, "needs an economy"},
		"a batch without one":       {"set_limit", "charge_batch", "1", everyone, "needs an economy"},
		"the node's for an account": {"set_limit", "slack", "60", workerA, "no single account's"},
		"an agent's for a keeper":   {"set_limit", "max_jobs", "1", keeper, "is no agent of this node"},
		"a stranger's":              {"set_limit", "max_jobs", "1", addr(77), "is no agent of this node"},
		"a role that nobody has":    {"set_strategy", "voting", "off", everyone, "no account of this node has the role validator"},
		"back to what it is":        {"set_limit", "max_jobs", "default", everyone, "is not set there"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seats := byte(1)
			if name == "a role that nobody has" {
				seats = 0
			}
			w := newWorld(t, fullPlan(seats))
			out := w.rules(c.action, c.field, c.value, c.account)
			require.Equal(t, protocol.CommandRejected, out.Status)
			require.Contains(t, out.Reason, c.reason)
			require.Empty(t, slices.Collect(w.s.Rulings()))
		})
	}
	w := newWorld(t, fullPlan(3))
	for _, by := range []protocol.Rank{protocol.RankOperator, protocol.RankPauser} {
		for _, action := range []string{engine.ActionSetLimit, engine.ActionSetStrategy} {
			require.Contains(t, w.command(by, action).Reason, "may not")
		}
	}
}

// What is ruled for all ends what was ruled for single ones, and the operator's settings come back with "default".
func TestRuling_allAndOne(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(0))
	most := func(a protocol.Address) uint64 {
		acct, _ := w.s.Account(a)
		return acct.Plan.MaxJobs
	}
	w.mustRule("set_limit", "max_jobs", "5", everyone)
	w.mustRule("set_limit", "max_jobs", "7", workerA)
	require.Equal(t, []uint64{7, 5, 5}, []uint64{most(workerA), most(workerB), most(strategist)})
	w.mustRule("set_limit", "max_jobs", "default", workerA)
	require.Equal(t, uint64(5), most(workerA), "what holds for all")
	w.mustRule("set_limit", "max_jobs", "7", workerA)
	w.mustRule("set_limit", "max_jobs", "4", everyone)
	require.Equal(t, uint64(4), most(workerA))
	require.Equal(t, []engine.Ruling{{Name: "max_jobs", Value: "4"}}, slices.Collect(w.s.Rulings()))

	// The operator configures the node anew: the ruling stays, also for an account that comes.
	plan := fullPlan(0)
	plan.Accounts[3].MaxJobs = 9
	plan.Accounts = append(plan.Accounts, protocol.AccountPlan{Address: addr(50), Roles: []protocol.Role{protocol.RoleAgent}})
	w.fold(protocol.NodeConfigured{Plan: plan})
	require.Equal(t, plan, w.s.Configured())
	require.Equal(t, []uint64{4, 4}, []uint64{most(workerB), most(addr(50))})
	stored, err := engine.Decode([]byte(encode(t, w.s)))
	require.NoError(t, err)
	require.Equal(t, plan, stored.Configured(), "the operator's settings survive a restart apart")
	w.s = stored
	require.Equal(t, w.s.Plan(), w.s.Carried().Plan(), "and the loss of the chain's facts")
	require.Equal(t, slices.Collect(w.s.Rulings()), slices.Collect(w.s.Carried().Rulings()))
	w.mustRule("set_limit", "max_jobs", "default", everyone)
	require.Equal(t, []uint64{9, 0}, []uint64{most(workerB), most(addr(50))})
	require.Equal(t, w.s.Configured(), w.s.Plan())
	w.replay()
}

// An agent takes no more jobs than the owner lets it, and goes on once it may.
func TestRuling_maxJobs(t *testing.T) {
	t.Parallel()
	plan := fullPlan(0)
	plan.Accounts = slices.Delete(plan.Accounts, 3, 4) // workerB
	w := newWorld(t, plan)
	w.mustRule("set_limit", "max_jobs", "1", workerA)
	for i := range 3 {
		w.fold(protocol.JobOrdered{Account: employer, Order: w.order(fmt.Sprint("job", i), "grid")})
	}
	for range 20 {
		w.mine(10)
	}
	require.Equal(t, 1, w.sent(0)["ApplyForJob"])
	w.mustRule("set_limit", "max_jobs", "3", everyone)
	w.mine(10)
	require.Equal(t, 3, w.sent(0)["ApplyForJob"], "at once")
	w.replay()
}

func TestRuling_strategiesOfAgents(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ field, value, back string }{
		"an agent that takes nothing":  {"taking", "off", "on"},
		"another skill":                {"skills", "cooking,law", "cooking,grid"},
		"any skill":                    {"skills", "cooking", engine.AnySkill},
		"a job that pays enough alone": {"min_reward", "100.5", "100"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, fullPlan(0))
			w.mustRule("set_strategy", c.field, c.value, everyone)
			w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
			for range 10 {
				w.mine(10)
			}
			require.Zero(t, w.sent(0)["ApplyForJob"])
			if why, passed := w.s.Passed(1); c.field == "min_reward" {
				require.True(t, passed)
				require.Equal(t, "it pays 100 tokens, and 100.5 is the least", why.Reason)
			}
			w.mustRule("set_strategy", c.field, c.back, workerB)
			w.mine(10)
			require.Equal(t, 1, w.sent(0)["ApplyForJob"])
			job, _ := w.s.Job(1)
			require.Equal(t, workerB, job.Agent)
			w.replay()
		})
	}
}

func TestRuling_minGain(t *testing.T) {
	t.Parallel()
	w := newEconomy(t, priced(1000))
	w.mustRule("set_strategy", "min_gain", "1000", everyone)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	for range 10 {
		w.mine(10)
	}
	require.Zero(t, w.sent(0)["ApplyForJob"])
	why, _ := w.s.Passed(1)
	require.Contains(t, why.Reason, "and 1000 is the least")
	w.mustRule("set_strategy", "min_gain", "default", everyone)
	w.mine(10)
	require.Equal(t, 1, w.sent(0)["ApplyForJob"])
	for _, name := range []string{"charge_batch", "charge_interval"} {
		w.mustRule("set_limit", name, "3", everyone)
	}
	w.mustRule("set_strategy", "coin_price", "2500.5", everyone)
	require.Equal(t, uint64(3), w.s.Plan().Economy.Interval)
	require.Equal(t, protocol.Tokens(3), w.s.Plan().Economy.Batch)
	require.NotEqual(t, uint64(3), w.s.Configured().Economy.Interval)
	w.replay()
}

func TestRuling_limitsOfTheNode(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.mustRule("set_limit", "slack", "120", everyone)
	require.Equal(t, uint64(120), w.s.Plan().Slack)
	w.mustRule("set_limit", "max_fee", "0.5", everyone)
	require.Equal(t, protocol.Units(500_000_000), w.s.Plan().MaxFeeWei)
	w.mustRule("set_limit", "max_reward", "99.5", everyone)
	order := w.order("dear", "grid")
	give := func(id string) protocol.CommandOutcome {
		given := order
		w.fold(protocol.OwnerOrder{ID: id, Action: engine.ActionSpawnJob, By: protocol.RankOwner, Account: employer, Job: &given})
		out, _ := w.s.Command(id)
		return out
	}
	require.Contains(t, give("dear").Reason, "the reward of 100 tokens is over the owner's max_reward of 99.5")
	order.Reward = protocol.Tokens(99)
	require.Equal(t, protocol.CommandOK, give("cheap").Status)

	for range 3 {
		w.mine(10)
	}
	since := len(w.effects)
	w.mustRule("set_limit", "validator_stake", "70", validators(1)[0])
	w.mine(10)
	require.Equal(t, 1, w.sent(since)["DepositStake"], "it is topped up")
	w.mustRule("set_limit", "validator_stake", "10", everyone)
	w.mine(10)
	require.Equal(t, 1, w.sent(since)["DepositStake"], "and nothing is taken back")
	w.replay()
}

// A validator whose voting is off abstains in rounds that it is drawn for, reveals what it has committed, and votes again
// when it is on while there is time.
func TestRuling_voting(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(3))
	w.committee = validators(3)
	w.mustRule("set_strategy", "voting", "off", validators(1)[0])
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
	w.run(100, closedJobs(w, 1))
	require.Equal(t, 2, w.sent(0)["CommitVote"])
	tot := w.s.Totals()
	require.Equal(t, []uint64{1, 0, 1}, []uint64{tot.Abstained, tot.Missed, tot.Succeeded})
	require.Contains(t, fmt.Sprint(w.alarms), "the owner has set its voting off")

	since := len(w.effects)
	w.mustRule("set_strategy", "voting", "off", everyone)
	w.fold(protocol.JobOrdered{Account: employer, Order: w.order("two", "grid")})
	w.run(60, func() bool {
		job, _ := w.s.Job(2)
		return len(job.Round.Seats) == 3
	})
	w.mine(10)
	require.Zero(t, w.sent(since)["CommitVote"])
	w.mustRule("set_strategy", "voting", "default", everyone)
	require.Equal(t, 3, w.sent(since)["CommitVote"], "there is time yet")
	w.mine(10)
	w.mustRule("set_strategy", "voting", "off", everyone)
	w.run(100, closedJobs(w, 2))
	require.Equal(t, 3, w.sent(since)["RevealVote"], "what is committed is shown")
	require.Equal(t, uint64(1), w.s.Totals().Abstained)
	w.replay()
}

// A vote that waits in the outbox is held, and a silent validator raises no stake but for a reveal that it owes.
func TestRuling_votingHolds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(1))
	v := validators(1)[0]
	vote, stake := protocol.CommitVote{Validator: v}, protocol.DepositStake{Account: v, Role: protocol.StakeValidator}
	require.False(t, w.s.Holds(vote))
	w.mustRule("set_strategy", "voting", "off", v)
	require.True(t, w.s.Holds(vote))
	require.True(t, w.s.Holds(stake))
	require.False(t, w.s.Holds(protocol.RevealVote{Validator: v}))
	require.False(t, w.s.Holds(protocol.CommitVote{Validator: addr(200)}))
}

// A state that was stored before owners could rule reads as one in which they did not.
func TestRuling_olderStates(t *testing.T) {
	t.Parallel()
	w := newWorld(t, fullPlan(1))
	now := encode(t, w.s)
	require.Contains(t, now, `"rulings":[]`)
	require.NotContains(t, now, `"given"`)
	older, err := engine.Decode([]byte(strings.Replace(now, `"rulings":[]`, `"x":1`, 1)))
	require.NoError(t, err)
	require.Equal(t, now, encode(t, older))
	require.Equal(t, w.s.Plan(), older.Configured())
}
