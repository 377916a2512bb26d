package economy

import (
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// Deal is a job as an agent sees it: what it pays, and what taking it costs or risks.
type Deal struct {
	Reward protocol.Amount
	// ValidatorPct goes to the committee; PayoutPct of the rest to the agent (0 = 100), of which BurnPct is burned.
	ValidatorPct, PayoutPct, BurnPct uint64
	// Stake is lost if the work is not accepted.
	Stake protocol.Amount
	// Delegated is what a plan pays for its sub-jobs, fees included.
	Delegated protocol.Amount
	Quote     Quote
	// Gas is what the transactions are expected to cost, in tokens.
	Gas protocol.Amount
	// Accepted and Rejected are the agent's record.
	Accepted, Rejected uint64
}

// Decision is why an agent takes a job or passes it over. Amounts are base units of the token.
type Decision struct {
	Agent  protocol.Address `json:"agent"`
	Take   bool             `json:"take"`
	Reason string           `json:"reason"`
	// Income is the agent's part of the reward, Chance that of being accepted, in millionths.
	Income    protocol.Amount `json:"income"`
	Chance    uint64          `json:"chance"`
	Resources protocol.Amount `json:"resources"`
	Delegated protocol.Amount `json:"delegated"`
	Gas       protocol.Amount `json:"gas"`
	// Risk is the stake times the chance of losing it.
	Risk protocol.Amount `json:"risk"`
	// Gain and Loss are the expected value: one of them is zero.
	Gain protocol.Amount `json:"gain"`
	Loss protocol.Amount `json:"loss"`
}

// Before an agent has a record it is believed to be accepted nine times of ten.
const (
	priorAccepted = 9
	priorJudged   = 10
)

// Chance is the chance of being accepted that a record speaks for, in millionths: never none, and never certain.
func Chance(accepted, rejected uint64) uint64 {
	const most = 1 << 40 // more is not counted, and the sums fit
	accepted, rejected = min(accepted, most), min(rejected, most)
	return mulDiv(accepted+priorAccepted, Whole, accepted+rejected+priorJudged)
}

// Income is the agent's part of the reward by the registry's arithmetic (protocol 9): all divisions round down.
func (d Deal) Income() protocol.Amount {
	rest := d.Reward.Sub(d.Reward.MulDiv(min(d.ValidatorPct, 100), 100))
	payout := d.PayoutPct
	if payout == 0 {
		payout = 100
	}
	paid := rest.MulDiv(payout, 100)
	return paid.Sub(paid.MulDiv(min(d.BurnPct, 100), 100))
}

// Weigh takes the deal if its expected value is above nothing: income times the chance of it, less everything else.
// What a quote is for counts in full, since it is reserved in full.
func Weigh(d Deal) Decision {
	out := Decision{
		Income: d.Income(), Chance: Chance(d.Accepted, d.Rejected), Resources: d.Quote.Cost(d.Quote.Units), Delegated: d.Delegated, Gas: d.Gas,
	}
	out.Risk = d.Stake.Sub(d.Stake.MulDiv(out.Chance, Whole))
	expected := out.Income.MulDiv(out.Chance, Whole)
	costs := out.Resources.Add(out.Delegated).Add(out.Gas).Add(out.Risk)
	out.Gain, out.Loss = expected.Sub(costs), costs.Sub(expected)
	out.Take = !out.Gain.IsZero()
	out.Reason = fmt.Sprintf("%s tokens are expected of %s; resources cost %s, sub-jobs %s, gas %s, and %s of stake is at risk",
		expected.Tokens(), out.Income.Tokens(), out.Resources.Tokens(), out.Delegated.Tokens(), out.Gas.Tokens(), out.Risk.Tokens())
	return out
}

// Short is a decision against a job whose resources are not there.
func (l Ledger) Short(units protocol.Resources) Decision {
	return Decision{Reason: fmt.Sprintf("it is to have %d units of energy and %d of compute; %d and %d are free",
		units.Energy, units.Compute, l.Energy.Reserve, l.Compute.Reserve)}
}

// Better tells whether a decision speaks for its job more than another one does.
func (d Decision) Better(o Decision) bool {
	if c := d.Gain.Cmp(o.Gain); c != 0 {
		return c > 0
	}
	return d.Loss.Less(o.Loss)
}
