package dispatch

import (
	"errors"
	"math/big"
)

// ErrEffort marks a problem that is within the limits but takes more steps, or longer numbers, than a node
// will spend on it.
var ErrEffort = errors.New("problem takes too much effort")

// maxPivots bounds the steps of one solution. Ordinary problems of the largest size take some hundreds.
const maxPivots = 5_000

// patience is how many steps without progress are made before the choice of the entering column changes to
// the rule that cannot go round in circles.
const patience = 40

// place tells where a column stands.
type place uint8

const (
	atZero place = iota
	atLimit
	inBasis
)

// simplex is the bounded simplex method in exact rationals over a model and one more column for each row,
// the shortage of that balance. inverse is the inverse of the basis' columns, kept dense: there are at most
// 64 rows.
type simplex struct {
	model
	rows, real int
	basis      []int
	where      []place
	inverse    [][]big.Rat
	values     []*big.Rat // of the basis' columns
	limits     []*big.Int
	costs      []int64
	pivots     int
}

// newSimplex starts where nothing is produced and every demand is short.
func newSimplex(m model) *simplex {
	s := &simplex{model: m, rows: len(m.demand), real: len(m.columns)}
	s.where = make([]place, s.real+s.rows)
	s.costs = make([]int64, s.real+s.rows)
	for _, c := range m.columns {
		s.limits = append(s.limits, big.NewInt(c.limit))
	}
	s.inverse = make([][]big.Rat, s.rows)
	for i, b := range m.demand {
		s.limits = append(s.limits, new(big.Int).Set(b))
		s.costs[s.real+i] = 1
		s.where[s.real+i] = inBasis
		s.basis = append(s.basis, s.real+i)
		s.inverse[i] = make([]big.Rat, s.rows)
		s.inverse[i][i].SetInt64(1)
		s.values = append(s.values, new(big.Rat).SetInt(b))
	}
	return s
}

// priceTrue turns from counting shortage to counting cost; no shortage is allowed from now on.
func (s *simplex) priceTrue() {
	for j, c := range s.columns {
		s.costs[j] = c.cost
	}
	for j := s.real; j < s.real+s.rows; j++ {
		s.costs[j] = 0
		s.limits[j].SetInt64(0)
	}
}

// run pivots until no column improves the cost.
func (s *simplex) run() error {
	stalled := 0
	for ; s.pivots < maxPivots; s.pivots++ {
		enter := s.entering(stalled > patience)
		if enter < 0 {
			return nil
		}
		w := s.direction(enter)
		step, leave := s.ratio(enter, w)
		if step.Sign() == 0 {
			stalled++
		} else {
			stalled = 0
		}
		s.move(enter, leave, step, w)
	}
	return ErrEffort
}

// prices returns what one more unit of each row's demand would cost.
func (s *simplex) prices() []*big.Rat {
	y := make([]*big.Rat, s.rows)
	for i := range y {
		y[i] = new(big.Rat)
	}
	var cost, part big.Rat
	for k, j := range s.basis {
		if s.costs[j] == 0 {
			continue
		}
		cost.SetInt64(s.costs[j])
		for i := range y {
			if s.inverse[k][i].Sign() != 0 {
				y[i].Add(y[i], part.Mul(&cost, &s.inverse[k][i]))
			}
		}
	}
	return y
}

// entering returns the column to bring into the basis, or -1: the one that improves the cost fastest or,
// with careful set, the first that improves it.
func (s *simplex) entering(careful bool) int {
	y := s.prices()
	best := -1
	var gain, most, cost big.Rat
	for j, p := range s.where {
		if p == inBasis || s.limits[j].Sign() == 0 {
			continue
		}
		if j < s.real {
			gain.Sub(s.columns[j].worth(y), cost.SetInt64(s.costs[j]))
		} else {
			gain.Sub(y[j-s.real], cost.SetInt64(s.costs[j]))
		}
		if p == atLimit {
			gain.Neg(&gain)
		}
		if gain.Sign() <= 0 {
			continue
		}
		if careful {
			return j
		}
		if best < 0 || gain.Cmp(&most) > 0 {
			best = j
			most.Set(&gain)
		}
	}
	return best
}

// direction returns how much of each basis column one unit of column j replaces.
func (s *simplex) direction(j int) []big.Rat {
	w := make([]big.Rat, s.rows)
	if j >= s.real {
		for k := range w {
			w[k].Set(&s.inverse[k][j-s.real])
		}
		return w
	}
	var part, coef big.Rat
	for _, t := range s.columns[j].terms {
		coef.SetInt64(t.coef)
		for k := range w {
			if s.inverse[k][t.row].Sign() != 0 {
				w[k].Add(&w[k], part.Mul(&coef, &s.inverse[k][t.row]))
			}
		}
	}
	return w
}

// ratio returns how far column j can move and the place of the basis column that stops it, -1 where its own
// limit does. Of several that stop it at once, the one with the lowest number leaves.
func (s *simplex) ratio(j int, w []big.Rat) (*big.Rat, int) {
	step, leave := new(big.Rat).SetInt(s.limits[j]), -1
	var room, limit big.Rat
	for k, col := range s.basis {
		falls := w[k].Sign()
		if s.where[j] == atLimit {
			falls = -falls
		}
		switch {
		case falls == 0:
			continue
		case falls > 0:
			room.Set(s.values[k])
		default:
			room.Sub(limit.SetInt(s.limits[col]), s.values[k])
		}
		room.Quo(&room, limit.Abs(&w[k]))
		if c := room.Cmp(step); c < 0 || (c == 0 && leave >= 0 && col < s.basis[leave]) {
			step.Set(&room)
			leave = k
		}
	}
	return step, leave
}

// move moves column j by step and, where leave is a place in the basis, puts it there.
func (s *simplex) move(j, leave int, step *big.Rat, w []big.Rat) {
	down := s.where[j] == atLimit
	var part big.Rat
	for k := range s.values {
		if w[k].Sign() == 0 {
			continue
		}
		part.Mul(step, &w[k])
		if down {
			s.values[k].Add(s.values[k], &part)
		} else {
			s.values[k].Sub(s.values[k], &part)
		}
	}
	if leave < 0 {
		s.where[j] = atLimit
		if down {
			s.where[j] = atZero
		}
		return
	}
	value := new(big.Rat).Set(step)
	if down {
		value.Sub(part.SetInt(s.limits[j]), step)
	}
	old := s.basis[leave]
	s.where[old] = atZero
	if s.values[leave].Sign() != 0 {
		s.where[old] = atLimit
	}
	s.exchange(j, leave, w)
	s.values[leave] = value
}

// exchange puts column j at the given place of the basis and renews the inverse.
func (s *simplex) exchange(j, at int, w []big.Rat) {
	s.basis[at], s.where[j] = j, inBasis
	pivot := s.inverse[at]
	var part big.Rat
	inv := new(big.Rat).Inv(&w[at])
	for i := range pivot {
		if pivot[i].Sign() != 0 {
			pivot[i].Mul(&pivot[i], inv)
		}
	}
	for k := range s.inverse {
		if k == at || w[k].Sign() == 0 {
			continue
		}
		row := s.inverse[k]
		for i := range row {
			if pivot[i].Sign() != 0 {
				row[i].Sub(&row[i], part.Mul(&w[k], &pivot[i]))
			}
		}
	}
}

// amounts returns the amounts of the model's columns.
func (s *simplex) amounts() []*big.Rat {
	x := make([]*big.Rat, s.real)
	for j := range x {
		x[j] = new(big.Rat)
		if s.where[j] == atLimit {
			x[j].SetInt(s.limits[j])
		}
	}
	for k, j := range s.basis {
		if j < s.real {
			x[j].Set(s.values[k])
		}
	}
	return x
}

// short tells whether some demand is not met.
func (s *simplex) short() bool {
	for k, j := range s.basis {
		if j >= s.real && s.values[k].Sign() != 0 {
			return true
		}
	}
	for j := s.real; j < s.real+s.rows; j++ {
		if s.where[j] == atLimit && s.limits[j].Sign() != 0 {
			return true
		}
	}
	return false
}
