package metrics

import "github.com/prometheus/client_golang/prometheus"

// family is one metric with its labels.
type family struct {
	name, help string
	sort       prometheus.ValueType
	labels     []string
	desc       *prometheus.Desc
}

func gauge(name, help string, labels ...string) *family {
	return &family{name, help, prometheus.GaugeValue, labels, prometheus.NewDesc(name, help, labels, nil)}
}

func counter(name, help string, labels ...string) *family {
	return &family{name, help, prometheus.CounterValue, labels, prometheus.NewDesc(name, help, labels, nil)}
}

// The metrics, as docs/metrics.md lists them. They are descriptions, which never change.
var (
	buildInfo      = gauge("omega_build_info", "Always 1; the label holds the version of the program.", "version")
	headNumber     = gauge("omega_follower_head_number", "Number of the last block that is folded.")
	headTime       = gauge("omega_follower_head_time_seconds", "Timestamp of that block, in unix seconds.")
	live           = gauge("omega_engine_live", "1 when the node has caught up with the chain and decides.")
	endpointUp     = gauge("omega_chain_endpoint_up", "1 when the endpoint may be asked, 0 while it is left alone after failures.", "endpoint")
	healthOK       = gauge("omega_health_ok", "1 when the condition of readiness holds, as /readyz has it.", "check")
	readyNow       = gauge("omega_ready", "1 when every condition holds.")
	guardRecords   = counter("omega_guard_records_total", "Facts in the guard log.")
	outboxRows     = gauge("omega_txmgr_rows", "Open rows of the outbox, by how far they are.", "status")
	jobsOpen       = gauge("omega_engine_jobs", "Jobs that are open, by their state on chain.", "state")
	jobsTotal      = counter("omega_engine_jobs_total", "Jobs that were created, and that ended, by outcome.", "outcome")
	votesTotal     = counter("omega_engine_votes_total", "Votes seen on chain, by phase.", "phase")
	roundsTotal    = counter("omega_engine_rounds_total", "Validation rounds that were opened.")
	paused         = gauge("omega_engine_paused", "1 while the owner has the node paused.")
	draining       = gauge("omega_engine_draining", "1 while the node is drained.")
	stopped        = gauge("omega_engine_stopped", "1 after an emergency stop: only reveals go out.")
	simTicks       = counter("omega_sim_ticks_total", "Ticks of the simulations that are folded.")
	dutiesOpen     = gauge("omega_engine_duties", "Open obligations on chain, by kind.", "kind")
	dutiesAtRisk   = gauge("omega_engine_duties_at_risk_tokens", "What missing them may cost.", "kind")
	nextDuty       = gauge("omega_engine_next_duty_seconds", "Chain time left until the next deadline; absent when there is none.")
	dutiesTotal    = counter("omega_engine_duties_total", "Obligations that ended, by outcome.", "outcome")
	rewardsTotal   = counter("omega_engine_rewards_tokens_total", "Rewards seen on chain.")
	slashesTotal   = counter("omega_engine_slashes_total", "Slashes seen on chain.")
	slashedTotal   = counter("omega_engine_slashed_tokens_total", "Tokens slashed on chain.")
	accountBalance = gauge("omega_account_balance_tokens", "Tokens of an account of the node.", "account")
	accountStake   = gauge("omega_account_stake_tokens", "Stake of the account, by role.", "account", "role")
	accountLocked  = gauge("omega_account_locked_tokens", "The part of it that is locked.", "account")
	accountCoins   = gauge("omega_account_gas_coins", "Coins of the account, which pay for gas.", "account")
	accountMissed  = gauge("omega_account_missed_duties", "Missed duties that keep the account from new work until they are cleared.", "account")
	reserve        = gauge("omega_economy_reserve_units", "Free units of the resource.", "resource")
	held           = gauge("omega_economy_held_units", "Units that are reserved for jobs under way.", "resource")
	used           = counter("omega_economy_used_units_total", "Units that submitted work took.", "resource")
	price          = gauge("omega_economy_price_tokens", "What a unit costs now.", "resource")
	charged        = counter("omega_economy_charged_tokens_total", "What work was charged for resources.")
	contributed    = counter("omega_economy_contributed_tokens_total", "What of it the fee pool has on chain.")
)

var families = []*family{
	buildInfo, headNumber, headTime, live, endpointUp, healthOK, readyNow, guardRecords, outboxRows, jobsOpen, jobsTotal, votesTotal, roundsTotal, paused, draining, stopped, simTicks, dutiesOpen, dutiesAtRisk, nextDuty, dutiesTotal, rewardsTotal, slashesTotal, slashedTotal, accountBalance, accountStake, accountLocked, accountCoins, accountMissed, reserve, held, used, price, charged, contributed,
}
