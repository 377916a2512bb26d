package lab

import (
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node/protocol"
)

// Sweep is what other committees and other stakes at risk would do, all else as it is.
type Sweep struct {
	// Rounds were played for each cell, with the same seed.
	Rounds int `json:"rounds"`
	// Committees are the rows, WrongVotes the columns: what a vote against the verdict costs, in tokens.
	Committees []uint64  `json:"committees"`
	WrongVotes []float64 `json:"wrongVotes"`
	Cells      [][]Cell  `json:"cells"`
	Answers    []Answer  `json:"answers"`
}

// Cell is one combination. Present marks the one that the rounds were played with.
type Cell struct {
	Edge    Edge `json:"edge"`
	Present bool `json:"present,omitempty"`
}

// Answer tells of a committee's size how often it errs, and from which stakes on honesty pays: LeastExposure is the least
// stake of a seat among the columns with which an honest seat earns more than any other, with 95 % confidence, and
// LeastJobStake that of a job with which good work does. What no stake does is absent. Money is in tokens.
type Answer struct {
	Committee     uint64   `json:"committee"`
	FalseAccepts  Rate     `json:"falseAccepts"`
	FalseRejects  Rate     `json:"falseRejects"`
	LeastExposure *float64 `json:"leastExposure,omitempty"`
	LeastJobStake *float64 `json:"leastJobStake,omitempty"`
}

// The grid: sizes beside the present one, and multiples of the present stake at risk, in parts of it.
const presentParts = 32

func sweepParts() []uint64 { return []uint64{1, 2, 4, 8, 16, presentParts, 64, 128, 256, 512} }

func sweepSizes() []uint64 { return []uint64{3, 5, 7, 9, 11, 13} }

// sweepRounds bounds what is played for a cell.
const sweepRounds = 5000

// RunSweep plays every combination.
func RunSweep(cfg Config) (Sweep, error) {
	if err := cfg.Check(); err != nil {
		return Sweep{}, err
	}
	s := Sweep{Rounds: min(cfg.Rounds, sweepRounds), Committees: sizes(cfg)}
	for _, e := range sweepParts() {
		s.WrongVotes = append(s.WrongVotes, tokens(withExposure(cfg, e).Terms.WrongVote()))
	}
	results := make([][]Result, len(s.Committees))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for row, size := range s.Committees {
		results[row] = make([]Result, len(sweepParts()))
		for column, parts := range sweepParts() {
			group.Go(func() (err error) {
				c := withCommittee(withExposure(cfg, parts), size)
				c.Rounds = s.Rounds
				results[row][column], err = Run(c)
				return err
			})
		}
	}
	if err := group.Wait(); err != nil {
		return Sweep{}, err
	}
	for row, size := range s.Committees {
		s.add(cfg, size, results[row])
	}
	return s, nil
}

// sizes are the committees of the grid that the pool can fill, and the present one.
func sizes(cfg Config) []uint64 {
	out := []uint64{cfg.Terms.Profile.Committee}
	for _, n := range sweepSizes() {
		if n <= uint64(cfg.Pool) && n <= cfg.Terms.Profile.PoolSample && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	slices.Sort(out)
	return out
}

// withExposure is the config with so many parts of its stake at risk.
func withExposure(cfg Config, parts uint64) Config {
	cfg.Terms.Profile.ValidatorMinimum = cfg.Terms.Exposure().MulDiv(parts, presentParts)
	if cfg.Terms.Profile.ValidatorMinimum.IsZero() {
		cfg.Terms.Profile.ValidatorMinimum = protocol.Units(1)
	}
	return cfg
}

// withCommittee is the config with a committee of another size.
func withCommittee(cfg Config, size uint64) Config {
	p := &cfg.Terms.Profile
	p.Committee, p.MinReveals = size, min(p.MinReveals, size)
	return cfg
}

// add takes a row of results.
func (s *Sweep) add(cfg Config, size uint64, results []Result) {
	present := slices.Index(sweepParts(), presentParts)
	answer := Answer{
		Committee: size, FalseAccepts: results[present].FalseAccepts, FalseRejects: results[present].FalseRejects, LeastJobStake: results[present].JobStake,
	}
	var cells []Cell
	for column, r := range results {
		cells = append(cells, Cell{Edge: r.HonestSeat, Present: column == present && size == cfg.Terms.Profile.Committee})
		if answer.LeastExposure == nil && r.HonestSeat.Pays() {
			exposure := tokens(withExposure(cfg, sweepParts()[column]).Terms.Exposure())
			answer.LeastExposure = &exposure
		}
	}
	s.Cells, s.Answers = append(s.Cells, cells), append(s.Answers, answer)
}
