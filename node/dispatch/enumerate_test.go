package dispatch_test

import (
	"math/big"

	"github.com/agijobs/omega/node/dispatch"
)

// unknown is an amount to choose, written down from the problem's own words and not from the package's model.
type unknown struct {
	cost, limit *big.Rat
	into        map[int]*big.Rat // balance to share; energy of region i is 2i, compute 2i+1
}

func unknowns(p dispatch.Problem) (list []unknown, demand []*big.Rat) {
	rat := func(n uint64) *big.Rat { return new(big.Rat).SetUint64(n) }
	for i, r := range p.Regions {
		demand = append(demand, rat(r.EnergyDemand), rat(r.ComputeDemand))
		for _, t := range r.Supply {
			list = append(list, unknown{rat(t.Cost), rat(t.Capacity), map[int]*big.Rat{2 * i: rat(1)}})
		}
		list = append(list, unknown{rat(0), rat(r.ComputeCapacity), map[int]*big.Rat{
			2 * i: new(big.Rat).Neg(rat(r.EnergyPerCompute)), 2*i + 1: rat(1),
		}})
	}
	for _, l := range p.Links {
		at := 0
		if l.Carries == dispatch.Compute {
			at = 1
		}
		list = append(list, unknown{rat(l.Cost), rat(l.Capacity), map[int]*big.Rat{
			2*l.From + at: big.NewRat(-1, 1), 2*l.To + at: big.NewRat(int64(1_000-l.Loss), 1_000),
		}})
	}
	return list, demand
}

// enumerate returns the least cost over all corners of the feasible set, or nil if there are none: in a corner
// every amount is nothing, at its limit, or one of an independent set that the balances determine.
func enumerate(p dispatch.Problem) *big.Rat {
	list, demand := unknowns(p)
	var best *big.Rat
	state := make([]int, len(list))
	for {
		if cost := corner(list, demand, state); cost != nil && (best == nil || cost.Cmp(best) < 0) {
			best = cost
		}
		i := 0
		for ; i < len(state) && state[i] == 2; i++ {
			state[i] = 0
		}
		if i == len(state) {
			return best
		}
		state[i]++
	}
}

func corner(list []unknown, demand []*big.Rat, state []int) *big.Rat {
	cost := new(big.Rat)
	rows := make([][]*big.Rat, len(demand)) // coefficients of the free amounts, then the right side
	var free []int
	for j, s := range state {
		if s == 2 {
			free = append(free, j)
		}
	}
	for i := range rows {
		right := new(big.Rat).Set(demand[i])
		for j, s := range state {
			if c := list[j].into[i]; s == 1 && c != nil {
				right.Sub(right, new(big.Rat).Mul(c, list[j].limit))
			}
		}
		for _, j := range free {
			c := new(big.Rat)
			if v := list[j].into[i]; v != nil {
				c.Set(v)
			}
			rows[i] = append(rows[i], c)
		}
		rows[i] = append(rows[i], right)
	}
	for j, s := range state {
		if s == 1 {
			cost.Add(cost, new(big.Rat).Mul(list[j].cost, list[j].limit))
		}
	}
	values := eliminate(rows, len(free))
	if values == nil {
		return nil
	}
	for k, j := range free {
		if values[k].Sign() < 0 || values[k].Cmp(list[j].limit) > 0 {
			return nil
		}
		cost.Add(cost, new(big.Rat).Mul(list[j].cost, values[k]))
	}
	return cost
}

// eliminate solves the rows for n values; nil if they are dependent or contradict each other.
func eliminate(rows [][]*big.Rat, n int) []*big.Rat {
	for k := range n {
		at := -1
		for i := k; i < len(rows); i++ {
			if rows[i][k].Sign() != 0 {
				at = i
				break
			}
		}
		if at < 0 {
			return nil
		}
		rows[k], rows[at] = rows[at], rows[k]
		for i := range rows {
			if i == k || rows[i][k].Sign() == 0 {
				continue
			}
			f := new(big.Rat).Quo(rows[i][k], rows[k][k])
			for c := k; c <= n; c++ {
				rows[i][c].Sub(rows[i][c], new(big.Rat).Mul(f, rows[k][c]))
			}
		}
	}
	values := make([]*big.Rat, n)
	for i := range rows {
		if i < n {
			values[i] = new(big.Rat).Quo(rows[i][n], rows[i][i])
		} else if rows[i][n].Sign() != 0 {
			return nil
		}
	}
	return values
}

// provesLess tells whether the certificate's prices prove less than its cost, beyond the problem's tolerance,
// computed apart from the package's model.
func provesLess(p dispatch.Problem, c dispatch.Certificate) bool {
	list, demand := unknowns(p)
	bound := new(big.Rat)
	price := func(i int) *big.Rat {
		if i%2 == 0 {
			return c.EnergyPrices[i/2].Rat()
		}
		return c.ComputePrices[i/2].Rat()
	}
	for i, d := range demand {
		bound.Add(bound, new(big.Rat).Mul(d, price(i)))
	}
	for _, u := range list {
		gain := new(big.Rat).Neg(u.cost)
		for i, share := range u.into {
			gain.Add(gain, new(big.Rat).Mul(share, price(i)))
		}
		if gain.Sign() > 0 {
			bound.Sub(bound, gain.Mul(gain, u.limit))
		}
	}
	allowed := c.Cost.Rat()
	if one := big.NewRat(1, 1); allowed.Cmp(one) < 0 {
		allowed = one
	}
	gap := new(big.Rat).Sub(c.Cost.Rat(), bound)
	return gap.Cmp(allowed.Mul(allowed, p.Gap())) > 0
}
