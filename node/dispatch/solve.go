package dispatch

import (
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// maxDenominatorBits bounds the common denominator of a certificate's amounts, and of its prices, so that
// adding them up stays cheap whoever wrote them.
const maxDenominatorBits = 4_096

// Solve finds the least-cost dispatch, or the proof that there is none, and certifies it. It works in exact
// rationals from the first step to the last: the certificate holds to the last digit, has no gap at all, and
// is the same on every machine. At these sizes that is also several times faster than asking a float solver
// with dense factorisations first. Errors wrap protocol.ErrDocument where the problem breaks its limits
// and ErrEffort where it takes too much.
func Solve(p Problem) (Certificate, error) {
	if err := p.check(); err != nil {
		return Certificate{}, fmt.Errorf("solving a dispatch problem: %w: %w", protocol.ErrDocument, err)
	}
	m := newModel(p)
	s := newSimplex(m)
	x, y, err := s.solve()
	if err != nil {
		return Certificate{}, fmt.Errorf("solving a dispatch problem: %w", err)
	}
	if tooLong(x) || tooLong(y) {
		return Certificate{}, fmt.Errorf("solving a dispatch problem: %w: its solution's denominators are over %d bits", ErrEffort, maxDenominatorBits)
	}
	return newCertificate(p, m, x, y), nil
}

// solve first makes the shortage small and then, if there is none, the cost; the amounts are nil where the
// problem is infeasible.
func (s *simplex) solve() (x, y []*big.Rat, err error) {
	if err := s.run(); err != nil {
		return nil, nil, err
	}
	if s.short() {
		return nil, s.prices(), nil
	}
	s.priceTrue()
	if err := s.run(); err != nil {
		return nil, nil, err
	}
	return s.amounts(), s.prices(), nil
}

// tooLong tells whether the numbers' common denominator is over the limit.
func tooLong(numbers []*big.Rat) bool {
	common, gcd := big.NewInt(1), new(big.Int)
	for _, v := range numbers {
		d := v.Denom()
		gcd.GCD(nil, nil, common, d)
		common.Mul(common, new(big.Int).Quo(d, gcd))
		if common.BitLen() > maxDenominatorBits {
			return true
		}
	}
	return false
}
