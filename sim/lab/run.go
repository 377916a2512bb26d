package lab

import (
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/agijobs/omega/node/protocol"
)

// Result is what came of the rounds. Money is in tokens.
type Result struct {
	Rounds int    `json:"rounds"`
	Seed   uint64 `json:"seed"`
	// FalseAccepts are bad results that were approved, FalseRejects good ones that were rejected; NoVerdicts are rounds
	// without a quorum, of all.
	FalseAccepts Rate `json:"falseAccepts"`
	FalseRejects Rate `json:"falseRejects"`
	NoVerdicts   Rate `json:"noVerdicts"`
	// Outcomes are the same by the work's quality: good, then bad.
	Outcomes []Outcome `json:"outcomes"`
	// Waits is how often a committee could not be drawn at once, since too many were banned.
	Waits int `json:"waits"`
	// Validators are what a seat brings by the strategy of who holds it, Workers what a job brings an honest worker and
	// one who hands in bad work. What it cost them is taken off.
	Validators []Earning `json:"validators"`
	Workers    []Earning `json:"workers"`
	// HonestSeat is by how much an honest seat earns more than one of the strategy that does best beside it, or than
	// staying out; HonestWork by how much good work earns more than bad.
	HonestSeat Edge `json:"honestSeat"`
	HonestWork Edge `json:"honestWork"`
	// JobStake is the least stake of a job with which good work pays better, in tokens; absent where none does.
	JobStake *float64 `json:"leastJobStake,omitempty"`
}

// Outcome is what committees made of the jobs of one kind.
type Outcome struct {
	Work      string `json:"work"`
	Jobs      int    `json:"jobs"`
	Approved  int    `json:"approved"`
	Rejected  int    `json:"rejected"`
	NoVerdict int    `json:"noVerdict"`
}

// Earning is what one of a kind gains in a round that it takes part in. Parties is how many there were in the pool, and
// Played how often one of them took part.
type Earning struct {
	Who     string `json:"who"`
	Parties int    `json:"parties,omitempty"`
	Played  int    `json:"played"`
	Estimate
}

// Edge is by how much honesty earns more than what does best beside it.
type Edge struct {
	Against string `json:"against"`
	Estimate
}

// Pays tells whether honesty earns more, with 95 % confidence.
func (e Edge) Pays() bool { return e.Low > 0 }

// payoff is a settlement in tokens, for committees of so many approvals and rejections.
type payoff struct {
	verdict Verdict
	agent   float64
	seat    [3]float64 // by Vote
}

// game is a run under way.
type game struct {
	cfg     Config
	rng     *rand.Rand
	terms   Terms
	size    int
	payoffs map[[2]int]payoff
	pool    []Strategy
	banned  []uint64 // the block until which each is
	order   []int    // of the pool, reshuffled as committees are drawn
	block   uint64
	seats   [strategies]*track
	work    [2]*track // good, bad
	// By good and bad: how many jobs, and how many were approved and rejected.
	jobs, approved, rejected [2]int
	waits                    int
	check, workCost, bribe   float64
	votes                    []Vote
}

const (
	good = 0
	bad  = 1
)

// Run plays the rounds. The same settings give the same result.
func Run(cfg Config) (Result, error) {
	if err := cfg.Check(); err != nil {
		return Result{}, err
	}
	g := newGame(cfg)
	for round := range cfg.Rounds {
		g.play(round)
	}
	return g.result(), nil
}

func newGame(cfg Config) *game {
	g := &game{
		cfg: cfg, rng: rand.New(rand.NewPCG(cfg.Seed, 0x6c6162)), terms: cfg.Terms, size: int(cfg.Terms.Profile.Committee), payoffs: map[[2]int]payoff{},
		banned: make([]uint64, cfg.Pool), check: tokens(cfg.CheckCost), workCost: tokens(cfg.WorkCost), bribe: tokens(cfg.Bribe),
	}
	g.votes = make([]Vote, g.size)
	for s, n := range cfg.counts() {
		g.seats[s] = newTrack(cfg.Rounds)
		for range n {
			g.order = append(g.order, len(g.pool))
			g.pool = append(g.pool, Strategy(s))
		}
	}
	g.work = [2]*track{newTrack(cfg.Rounds), newTrack(cfg.Rounds)}
	return g
}

// tokens is an amount in tokens, for statistics.
func tokens(a protocol.Amount) float64 {
	f, _ := new(big.Float).SetInt(a.Big()).Float64()
	return f / 1e18
}

func (f Flow) tokens() float64 { return tokens(f.In) - tokens(f.Out) }

func (g *game) chance(percent float64) bool { return g.rng.Float64()*100 < percent }

// play lets one job be worked on, judged and settled.
func (g *game) play(round int) {
	quality := good
	if g.chance(g.cfg.FaultyWorkers) {
		quality = bad
	}
	committee := g.draw()
	approvals, rejections, bribed := 0, 0, 0
	for i, v := range committee {
		g.votes[i] = g.vote(g.pool[v], quality)
		switch g.votes[i] {
		case Approving:
			approvals++
			if g.takesBribe(g.pool[v], quality) {
				bribed++
			}
		case Rejecting:
			rejections++
		}
	}
	p := g.payoff(approvals, rejections)
	for i, v := range committee {
		s := g.pool[v]
		gain := p.seat[g.votes[i]] - g.costs(s, quality)
		if p.verdict == Approved && g.votes[i] == Approving && g.takesBribe(s, quality) {
			gain += g.bribe
		}
		g.seats[s].add(round, gain)
		if g.votes[i] == Silent {
			g.banned[v] = g.block + g.cfg.Terms.Profile.BanBlocks
		}
	}
	g.settleWork(round, quality, p, bribed)
	g.block += g.cfg.RoundBlocks
}

// draw picks a committee at random from those who are not banned. Where they are too few, bans are waited for.
func (g *game) draw() []int {
	for waited := false; ; waited = true {
		found := 0
		for k := 0; k < len(g.order) && found < g.size; k++ {
			j := k + g.rng.IntN(len(g.order)-k)
			g.order[k], g.order[j] = g.order[j], g.order[k]
			if v := g.order[k]; g.banned[v] <= g.block {
				g.order[found], g.order[k] = g.order[k], g.order[found]
				found++
			}
		}
		if found == g.size {
			return g.order[:g.size]
		}
		if !waited {
			g.waits++
		}
		g.block = g.nextUnban()
	}
}

// nextUnban is the first block at which somebody may be drawn again.
func (g *game) nextUnban() uint64 {
	next := uint64(math.MaxUint64)
	for _, until := range g.banned {
		if until > g.block {
			next = min(next, until)
		}
	}
	return next
}

// vote is what a validator of the strategy does with work of the quality.
func (g *game) vote(s Strategy, quality int) Vote {
	if s == Absent || g.chance(g.cfg.Misses) {
		return Silent
	}
	if s == Lazy || g.takesBribe(s, quality) {
		return Approving
	}
	found := quality
	if g.chance(g.cfg.Errors) {
		found = good + bad - found
	}
	if s == Wrong {
		found = good + bad - found
	}
	if found == good {
		return Approving
	}
	return Rejecting
}

func (g *game) takesBribe(s Strategy, quality int) bool { return s == Colluding && quality == bad }

// costs is what it takes to vote as the strategy does; those who miss the reveal have checked the work all the same.
func (g *game) costs(s Strategy, quality int) float64 {
	if s == Lazy || s == Absent || g.takesBribe(s, quality) {
		return 0
	}
	return g.check
}

// payoff settles a committee with so many approvals and rejections, once for all that are alike. Who of them sits first
// matters for some units only.
func (g *game) payoff(approvals, rejections int) payoff {
	key := [2]int{approvals, rejections}
	if p, known := g.payoffs[key]; known {
		return p
	}
	votes := make([]Vote, g.size)
	for i := range votes {
		switch {
		case i < approvals:
			votes[i] = Approving
		case i < approvals+rejections:
			votes[i] = Rejecting
		}
	}
	s := g.terms.Settle(votes)
	p := payoff{verdict: s.Verdict, agent: s.Agent.tokens()}
	for i, v := range votes {
		p.seat[v] = s.Seats[i].tokens()
	}
	g.payoffs[key] = p
	return p
}

func (g *game) settleWork(round, quality int, p payoff, bribed int) {
	g.jobs[quality]++
	gain := p.agent
	if quality == good {
		gain -= g.workCost
	}
	switch p.verdict {
	case Approved:
		g.approved[quality]++
		gain -= float64(bribed) * g.bribe
	case Rejected:
		g.rejected[quality]++
	}
	g.work[quality].add(round, gain)
}

func (g *game) result() Result {
	all := g.jobs[good] + g.jobs[bad]
	r := Result{
		Rounds: g.cfg.Rounds, Seed: g.cfg.Seed, Waits: g.waits,
		FalseAccepts: rate(g.approved[bad], g.jobs[bad]), FalseRejects: rate(g.rejected[good], g.jobs[good]),
		NoVerdicts: rate(all-g.approved[good]-g.approved[bad]-g.rejected[good]-g.rejected[bad], all),
		JobStake:   g.leastJobStake(),
	}
	for s, n := range g.cfg.counts() {
		if t := g.seats[s]; n > 0 {
			r.Validators = append(r.Validators, Earning{Strategy(s).String(), n, int(t.count), t.estimate()})
		}
	}
	for q, who := range []string{"good work", "bad work"} {
		r.Outcomes = append(r.Outcomes, Outcome{who, g.jobs[q], g.approved[q], g.rejected[q], g.jobs[q] - g.approved[q] - g.rejected[q]})
		if g.jobs[q] > 0 {
			r.Workers = append(r.Workers, Earning{who, 0, g.jobs[q], g.work[q].estimate()})
		}
	}
	r.HonestSeat = g.honestSeat()
	if g.jobs[good] > 0 && g.jobs[bad] > 0 {
		r.HonestWork = Edge{"bad work", edge(g.work[good], g.work[bad])}
	}
	return r
}

// nothing is what whoever stays out does and earns.
const nothing = "staying out"

// honestSeat holds an honest seat against the strategy that does best beside it, or against staying out.
func (g *game) honestSeat() Edge {
	honest, most := g.seats[Honest], 0.0
	if honest.count == 0 {
		return Edge{}
	}
	e := Edge{nothing, honest.estimate()}
	for _, s := range []Strategy{Lazy, Wrong, Colluding} {
		if t := g.seats[s]; t.count > 0 && t.mean() > most {
			most = t.mean()
			e = Edge{s.String(), edge(honest, t)}
		}
	}
	return e
}

// leastJobStake is where a rejected job's stake takes from bad work what it saves: gains are straight lines in the
// stake, which falls by how often each kind is rejected.
func (g *game) leastJobStake() *float64 {
	if g.jobs[good] == 0 || g.jobs[bad] == 0 {
		return nil
	}
	stake := tokens(g.terms.Profile.JobStake)
	freq := func(q int) float64 { return float64(g.rejected[q]) / float64(g.jobs[q]) }
	more := freq(bad) - freq(good)
	if more <= 0 {
		return nil
	}
	// The gains without any stake, and where the lines cross.
	lead := g.work[bad].mean() + freq(bad)*stake - g.work[good].mean() - freq(good)*stake
	least := max(lead/more, 0)
	return &least
}
