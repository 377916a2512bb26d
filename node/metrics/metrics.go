// Package metrics shows a node to Prometheus and to whoever watches its health. It reads published views and never
// waits for the node; every figure comes from the chain, the ledger or the outbox.
package metrics

import (
	"math/big"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// Source is the node that is shown.
type Source interface {
	// View is the state after the last durable batch.
	View() engine.State
	// Transactions counts the open rows of the outbox by status.
	Transactions() (map[string]int, error)
	// GuardRecords counts what the guard log holds.
	GuardRecords() uint64
	// Endpoints tells which endpoints are in use, by name; true = may be asked.
	Endpoints() map[string]bool
	// Health lists what a running node needs.
	Health() []Check
}

// Collector reads a Source whenever Prometheus asks.
type Collector struct {
	source  Source
	version string
}

// NewCollector makes a collector of the source; version is the program's.
func NewCollector(source Source, version string) *Collector {
	return &Collector{source: source, version: version}
}

// Describe implements prometheus.Collector.
func (c *Collector) Describe(out chan<- *prometheus.Desc) {
	for _, f := range families {
		out <- f.desc
	}
}

// Collect implements prometheus.Collector.
func (c *Collector) Collect(out chan<- prometheus.Metric) {
	r := reading{out: out}
	s := c.source.View()
	r.set(buildInfo, 1, c.version)
	r.chain(s, c.source)
	r.work(s)
	r.duties(s)
	r.money(s)
	r.economy(s)
}

// reading is one collection.
type reading struct{ out chan<- prometheus.Metric }

func (r reading) set(f *family, v float64, labels ...string) {
	r.out <- prometheus.MustNewConstMetric(f.desc, f.sort, v, labels...)
}

func (r reading) chain(s engine.State, from Source) {
	r.set(headNumber, float64(s.Head().Number))
	r.set(headTime, float64(s.Head().Time))
	r.set(live, number(s.Live()))
	for name, up := range from.Endpoints() {
		r.set(endpointUp, number(up), name)
	}
	ready := true
	for _, check := range from.Health() {
		ready = ready && check.OK
		r.set(healthOK, number(check.OK), check.Name)
	}
	r.set(readyNow, number(ready))
	r.set(guardRecords, float64(from.GuardRecords()))
	rows, err := from.Transactions()
	if err != nil {
		return // health says so
	}
	for status, n := range rows {
		r.set(outboxRows, float64(n), status)
	}
}

func (r reading) work(s engine.State) {
	open := map[string]int{}
	for _, j := range s.Jobs() {
		open[j.State.String()]++
	}
	for state, n := range open {
		r.set(jobsOpen, float64(n), state)
	}
	t := s.Totals()
	r.set(jobsTotal, float64(t.Created), "created")
	r.set(jobsTotal, float64(t.Succeeded), "succeeded")
	r.set(jobsTotal, float64(t.Failed), "failed")
	r.set(jobsTotal, float64(t.Cancelled), "cancelled")
	r.set(votesTotal, float64(t.Commits), "commit")
	r.set(votesTotal, float64(t.Reveals), "reveal")
	r.set(roundsTotal, float64(t.Rounds))
	st := s.Steering()
	r.set(paused, number(st.Paused))
	r.set(draining, number(st.Draining))
	r.set(stopped, number(st.Stopped))
	r.set(simTicks, float64(s.SimTick()))
}

func (r reading) duties(s engine.State) {
	type sum struct {
		n      int
		atRisk protocol.Amount
	}
	open := map[engine.DutyKind]sum{}
	for k, d := range s.Duties() {
		at := open[k.Kind]
		open[k.Kind] = sum{at.n + 1, at.atRisk.Add(d.AtRisk)}
	}
	for kind, at := range open {
		r.set(dutiesOpen, float64(at.n), string(kind))
		r.set(dutiesAtRisk, tokens(at.atRisk), string(kind))
	}
	for k := range s.Duties() {
		if k.Due != ^uint64(0) {
			r.set(nextDuty, float64(k.Due)-float64(s.Now()))
		}
		break // the one that is due first stands in front
	}
	t := s.Totals()
	r.set(dutiesTotal, float64(t.Met), "met")
	r.set(dutiesTotal, float64(t.Missed), "missed")
	r.set(dutiesTotal, float64(t.Abstained), "abstained")
}

func (r reading) money(s engine.State) {
	t := s.Totals()
	r.set(rewardsTotal, tokens(t.Rewards))
	r.set(slashesTotal, float64(t.Slashes))
	r.set(slashedTotal, tokens(t.Slashed))
	for address, a := range s.Accounts() {
		if !a.Known {
			continue
		}
		name := address.Hex()
		r.set(accountBalance, tokens(a.Facts.Balance), name)
		for role, stake := range a.Facts.Stakes {
			if !stake.IsZero() {
				r.set(accountStake, tokens(stake), name, protocol.StakeRole(role).String())
			}
		}
		r.set(accountLocked, tokens(a.Facts.Locked), name)
		r.set(accountCoins, coins(a.Facts.GasWei), name)
		r.set(accountMissed, float64(a.Missed), name)
	}
}

func (r reading) economy(s engine.State) {
	e, some := s.Economy()
	if !some {
		return
	}
	r.set(reserve, float64(e.Energy.Reserve), "energy")
	r.set(reserve, float64(e.Compute.Reserve), "compute")
	r.set(held, float64(e.Energy.Held), "energy")
	r.set(held, float64(e.Compute.Held), "compute")
	r.set(used, float64(e.Energy.Used), "energy")
	r.set(used, float64(e.Compute.Used), "compute")
	r.set(price, tokens(e.EnergyPrice), "energy")
	r.set(price, tokens(e.ComputePrice), "compute")
	r.set(charged, tokens(e.Charged))
	r.set(contributed, tokens(e.Contributed))
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// tokens is an amount as Prometheus has it: floating point, for pictures and alarms and not for books.
func tokens(a protocol.Amount) float64 {
	f, _ := new(big.Float).SetInt(a.Big()).Float64()
	return f / 1e18
}

// coins is the same of wei.
func coins(wei protocol.Amount) float64 { return tokens(wei) }
