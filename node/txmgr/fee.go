package txmgr

import (
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// Gas limits are the estimate and a fifth, and this much more, since what a call costs changes with the state.
const gasMargin = 20_000

// fees are what one attempt offers, in wei per unit of gas (EIP-1559).
type fees struct {
	Tip, Cap protocol.Amount
}

// market is what the chain asks at one head.
type market struct {
	Base, Tip protocol.Amount
}

// fair is the offer of a first attempt: the suggested tip, and room for the base fee to double.
func (m market) fair() fees {
	tip := m.Tip
	if tip.IsZero() {
		tip = protocol.Units(1)
	}
	return fees{Tip: tip, Cap: m.Base.Add(m.Base).Add(tip)}
}

// first prices a first attempt under a ceiling. It reports false while the base fee alone exceeds the ceiling:
// such an attempt could not be mined, and some endpoints refuse it.
func (m market) first(ceiling protocol.Amount) (fees, bool) {
	f := m.fair()
	if ceiling.Less(f.Cap) {
		f.Cap = ceiling
	}
	if f.Cap.Less(f.Tip) {
		f.Tip = f.Cap
	}
	return f, !f.Cap.Less(m.Base.Add(protocol.Units(1)))
}

// bump prices the replacement of an attempt: an eighth above it in both fees, more when the market asks more.
// It reports false when the ceiling leaves no room for a replacement that pools accept.
func (m market) bump(last fees, ceiling protocol.Amount) (fees, bool) {
	least := fees{Tip: raised(last.Tip), Cap: raised(last.Cap)}
	if ceiling.Less(least.Cap) {
		return last, false
	}
	f := fees{Tip: m.fair().Tip.Max(least.Tip)}
	f.Cap = m.Base.Add(m.Base).Add(f.Tip).Max(least.Cap)
	if ceiling.Less(f.Cap) {
		f.Cap = ceiling
	}
	if f.Cap.Less(f.Tip) {
		f.Tip = f.Cap
	}
	return f, true
}

// outbid prices a replacement after a pool called the offer too low beside one that it holds and this node may not
// know: twice as much, the fee cap no further than the ceiling. It reports false when that changes nothing.
func (m market) outbid(last fees, ceiling protocol.Amount) (fees, bool) {
	f := fees{Tip: m.fair().Tip.Max(last.Tip.Add(last.Tip))}
	f.Cap = m.Base.Add(m.Base).Add(f.Tip).Max(last.Cap.Add(last.Cap))
	if ceiling.Less(f.Cap) {
		f.Cap = ceiling.Max(last.Cap)
	}
	if f.Cap.Less(f.Tip) {
		f.Tip = f.Cap
	}
	return f, f != last
}

// raised is a fee and an eighth, rounded up.
func raised(a protocol.Amount) protocol.Amount {
	return a.Add(a.Add(protocol.Units(7)).MulDiv(1, 8))
}

// span is the time that a row has for its transaction, in unix seconds of chain time.
type span struct {
	Since, Deadline, Now uint64
}

// urgent tells whether no more than a quarter of the time is left, and the deadline not yet past.
func (s span) urgent() bool {
	return s.Deadline != 0 && s.Now <= s.Deadline && s.left()*4 <= s.total()
}

// past tells whether the transaction has become useless.
func (s span) past() bool { return s.Deadline != 0 && s.Now > s.Deadline }

func (s span) total() uint64 {
	if s.Since >= s.Deadline {
		return 0
	}
	return s.Deadline - s.Since
}

func (s span) left() uint64 {
	if s.Now >= s.Deadline {
		return 0
	}
	return min(s.Deadline-s.Now, s.total())
}

// ceiling is the dearest fee cap allowed now: the configured one, rising to three times that over the first half
// of the last quarter before a deadline, so that there is time left to be mined at it.
func (s span) ceiling(normal protocol.Amount) protocol.Amount {
	if !s.urgent() {
		return normal
	}
	quarter := s.total() / 4
	if quarter == 0 {
		return normal.MulDiv(3, 1)
	}
	gone := min(2*(quarter-min(quarter, s.left())), quarter)
	return normal.Add(normal.MulDiv(2*gone, quarter))
}

// gasLimit is the gas that an attempt may use: with a margin over the estimate, not below the call's floor,
// doubled for each earlier try that ran out, and reports false when the chain's limit for one transaction
// is not enough for the estimate itself.
func gasLimit(estimate, floor, most uint64, tries uint32) (uint64, bool) {
	if estimate > most || floor > most {
		return 0, false
	}
	gas := max(estimate+estimate/5+gasMargin, floor)
	for range min(tries, 8) {
		gas *= 2
	}
	return min(gas, most), true
}

// amountOf reads a fee of a header or transaction; nil and negative numbers are zero.
func amountOf(b *big.Int) protocol.Amount {
	a, err := protocol.AmountFromBig(b)
	if err != nil {
		return protocol.Amount{}
	}
	return a
}
