package lab_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/lab"
)

// quiet is a market without chances: everyone is honest, present and never mistaken, and all work is good.
func quiet() lab.Config {
	c := lab.Default()
	c.Rounds = 500
	c.Lazy, c.Wrong, c.Colluding, c.Absent, c.FaultyWorkers, c.Errors, c.Misses = 0, 0, 0, 0, 0, 0, 0
	return c
}

func earning(t *testing.T, list []lab.Earning, who string) lab.Earning {
	t.Helper()
	for _, e := range list {
		if e.Who == who {
			return e
		}
	}
	require.Fail(t, "nobody is "+who)
	return lab.Earning{}
}

func run(t *testing.T, c lab.Config) lab.Result {
	t.Helper()
	r, err := lab.Run(c)
	require.NoError(t, err)
	return r
}

func TestRun_withoutChancesIsTheContractsPay(t *testing.T) {
	t.Parallel()
	r := run(t, quiet())
	require.Zero(t, r.FalseAccepts.Of)
	require.Zero(t, r.FalseRejects.Count)
	require.Zero(t, r.NoVerdicts.Count)
	honest := earning(t, r.Validators, "honest")
	require.Equal(t, 1500, honest.Played, "three seats a round")
	require.InDelta(t, 8.0/3-0.5, honest.Mean, 1e-9, "a third of eight tokens, less what checking costs")
	require.InDelta(t, honest.Mean, honest.Low, 1e-6)
	require.InDelta(t, 92-60, earning(t, r.Workers, "good work").Mean, 1e-9)
	require.Equal(t, "staying out", r.HonestSeat.Against)
	require.True(t, r.HonestSeat.Pays())

	c := quiet()
	c.FaultyWorkers = 100
	r = run(t, c)
	require.InDelta(t, -0.5, earning(t, r.Validators, "honest").Mean, 1e-9, "rejecting is paid by nobody")
	require.InDelta(t, -1, earning(t, r.Workers, "bad work").Mean, 1e-9, "the job's stake")
	require.Equal(t, 500, r.FalseAccepts.Of)

	c = quiet()
	c.Absent, c.Pool = 100, 4
	r = run(t, c)
	require.Equal(t, 500, r.NoVerdicts.Count)
	require.Equal(t, lab.Edge{}, r.HonestSeat)
	require.Positive(t, r.Waits, "bans make committees wait")
	require.InDelta(t, -0.005, earning(t, r.Validators, "absent").Mean, 1e-9)
	require.Equal(t, "Nobody was honest", lab.Headline(r))
}

// Each vice does what it is for.
func TestRun_vices(t *testing.T) {
	t.Parallel()
	base := quiet()
	base.Rounds, base.FaultyWorkers = 4000, 30
	sound := run(t, base)
	require.Zero(t, sound.FalseAccepts.Count)

	c := base
	c.Lazy = 50
	lazy := run(t, c)
	require.Greater(t, lazy.FalseAccepts.Low, 0.1)
	require.Zero(t, lazy.FalseRejects.Count)

	c = base
	c.Wrong = 50
	wrong := run(t, c)
	require.Positive(t, wrong.FalseAccepts.Count)
	require.Positive(t, wrong.FalseRejects.Count)
	require.Less(t, earning(t, wrong.Validators, "wrong").Mean, earning(t, wrong.Validators, "honest").Mean)

	c = base
	c.Colluding = 50
	ring := run(t, c)
	require.Positive(t, ring.FalseAccepts.Count)
	require.Zero(t, ring.FalseRejects.Count)
	c.Bribe = protocol.Tokens(20)
	rich := run(t, c)
	require.Equal(t, ring.FalseAccepts, rich.FalseAccepts, "the same votes")
	require.Greater(t, earning(t, rich.Validators, "colluding").Mean, earning(t, ring.Validators, "colluding").Mean)
	require.Less(t, earning(t, rich.Workers, "bad work").Mean, earning(t, ring.Workers, "bad work").Mean, "the worker pays it")
}

func TestRun_aSeedDecidesEverything(t *testing.T) {
	t.Parallel()
	text := func(seed uint64) string {
		c := lab.Default()
		c.Rounds, c.Seed = 2000, seed
		s, err := lab.RunSweep(c)
		require.NoError(t, err)
		a, err := lab.Advise(c)
		require.NoError(t, err)
		data, err := json.Marshal([]any{run(t, c), s, a})
		require.NoError(t, err)
		return string(data) + string(lab.Plot(c, run(t, c), s, a))
	}
	first, again := text(7), text(7)
	require.Equal(t, first, again)
	require.NotEqual(t, first, text(8))
}

// Of many runs, about nineteen of twenty have the truth in their intervals, although those of a committee share its fate.
func TestRun_intervalsHold(t *testing.T) {
	t.Parallel()
	c := lab.Default()
	c.Rounds, c.Seed = 400_000, 99
	truth := run(t, c)
	const tries = 300
	inside := map[string]int{}
	for seed := range uint64(tries) {
		c.Rounds, c.Seed = 600, seed
		r := run(t, c)
		hit := func(name string, low, high, want float64) {
			if low <= want && want <= high {
				inside[name]++
			}
		}
		for _, who := range []string{"honest", "lazy", "colluding"} {
			e := earning(t, r.Validators, who)
			hit(who, e.Low, e.High, earning(t, truth.Validators, who).Mean)
		}
		hit("edge", r.HonestSeat.Low, r.HonestSeat.High, truth.HonestSeat.Mean)
		hit("false accepts", r.FalseAccepts.Low, r.FalseAccepts.High, truth.FalseAccepts.Rate)
	}
	for name, n := range inside {
		share := float64(n) / tries
		t.Logf("%s: %.3f", name, share)
		require.Greater(t, share, 0.90, name)
		require.Less(t, share, 0.99, name)
	}
}

// The stake of a job from which on good work pays is where it does in a run with that stake.
func TestRun_leastJobStake(t *testing.T) {
	t.Parallel()
	c := lab.Default()
	c.Terms.Profile.Committee, c.Terms.Profile.JobStake = 3, protocol.Units(1)
	c.WorkCost = protocol.Tokens(80)
	r := run(t, c)
	require.NotNil(t, r.JobStake)
	require.Greater(t, *r.JobStake, 1.0)
	require.Less(t, r.HonestWork.Mean, 0.0)
	c.Terms.Profile.JobStake = protocol.Tokens(uint64(math.Ceil(*r.JobStake)))
	require.GreaterOrEqual(t, run(t, c).HonestWork.Mean, 0.0)
	c.Terms.Profile.JobStake = protocol.Tokens(uint64(math.Floor(*r.JobStake)))
	require.LessOrEqual(t, run(t, c).HonestWork.Mean, 0.0)
}

// The sweep's present cell is the run itself, and its answers are what its cells say.
func TestSweep(t *testing.T) {
	t.Parallel()
	c := lab.Default()
	c.Rounds = 3000
	s, err := lab.RunSweep(c)
	require.NoError(t, err)
	require.Equal(t, []uint64{3, 5, 7, 9, 11, 13}, s.Committees)
	r := run(t, c)
	present := 0
	for i, row := range s.Cells {
		require.Len(t, row, len(s.WrongVotes))
		for k, cell := range row {
			if cell.Present {
				present++
				require.Equal(t, r.HonestSeat, cell.Edge)
				require.InDelta(t, 0.5, s.WrongVotes[k], 1e-12)
			}
			if s.Answers[i].LeastExposure != nil && s.WrongVotes[k]*2 < *s.Answers[i].LeastExposure {
				require.False(t, cell.Edge.Pays())
			}
		}
	}
	require.Equal(t, 1, present)
	require.Greater(t, s.Answers[0].FalseAccepts.Rate, s.Answers[3].FalseAccepts.Rate, "larger committees are harder to fool")

	c.Pool, c.Terms.Profile.Committee = 8, 4
	s, err = lab.RunSweep(c)
	require.NoError(t, err)
	require.Equal(t, []uint64{3, 4, 5, 7}, s.Committees)
}

// What is advised pays when it is tried, with chances that it was not found by.
func TestAdvise(t *testing.T) {
	t.Parallel()
	c := lab.Default()
	a, err := lab.Advise(c)
	require.NoError(t, err)
	require.NotNil(t, a)
	require.Contains(t, a.Text(c), "committee = ")
	p := &c.Terms.Profile
	p.ValidatorRewardPct, p.Committee, p.ValidatorMinimum, p.JobStake, c.Seed = a.ValidatorRewardPct, a.Committee, a.ValidatorMinimum, a.JobStake, 4711
	r := run(t, c)
	require.True(t, r.HonestSeat.Pays())
	require.True(t, r.HonestWork.Pays())
	require.Less(t, r.FalseAccepts.Rate, 0.02)
	again, err := lab.Advise(c)
	require.NoError(t, err)
	require.NotNil(t, again)

	c.CheckCost = protocol.Tokens(50)
	a, err = lab.Advise(c)
	require.NoError(t, err)
	require.Nil(t, a)
	require.Contains(t, a.Text(c), "None of")
}

func TestConfig_check(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"local", "testnet", "mainnet"} {
		c := lab.Default()
		var err error
		c.Terms.Profile, err = deploy.Named(name)
		require.NoError(t, err)
		require.NoError(t, c.Check(), name)
	}
	for says, change := range map[string]func(*lab.Config){
		"0 rounds":                   func(c *lab.Config) { c.Rounds = 0 },
		"5000001 rounds":             func(c *lab.Config) { c.Rounds = 5_000_001 },
		"pool of 2":                  func(c *lab.Config) { c.Pool = 2 },
		"pool of 1001":               func(c *lab.Config) { c.Pool = 1001 },
		"lazy of NaN %":              func(c *lab.Config) { c.Lazy = math.NaN() },
		"wrong of -1 %":              func(c *lab.Config) { c.Wrong = -1 },
		"errors of +Inf %":           func(c *lab.Config) { c.Errors = math.Inf(1) },
		"120 % together":             func(c *lab.Config) { c.Lazy, c.Colluding, c.Wrong, c.Absent = 60, 60, 0, 0 },
		"0 blocks between rounds":    func(c *lab.Config) { c.RoundBlocks = 0 },
		"reward of 0 tokens":         func(c *lab.Config) { c.Terms.Reward = protocol.Amount{} },
		"max-job-reward of 50":       func(c *lab.Config) { c.Terms.Profile.MaxJobReward = protocol.Tokens(50) },
		"whole-stake-locks is set":   func(c *lab.Config) { c.Terms.Profile.WholeStakeLocks = true },
		"committee of 2 is outside":  func(c *lab.Config) { c.Terms.Profile.Committee = 2 },
		"a percentage is over 100":   func(c *lab.Config) { c.Terms.Profile.SlashPct = 101 },
		"min-reveals 9 is outside 1": func(c *lab.Config) { c.Terms.Profile.MinReveals = 9 },
	} {
		c := lab.Default()
		change(&c)
		require.ErrorContains(t, c.Check(), says)
		require.NotContains(t, c.Check().Error(), "\n")
		_, err := lab.Run(c)
		require.Error(t, err)
		_, err = lab.RunSweep(c)
		require.Error(t, err)
		_, err = lab.Advise(c)
		require.Error(t, err)
	}
}

// The picture is XML, shows every strategy and every cell, and takes what texts there are as texts.
func TestPlot(t *testing.T) {
	t.Parallel()
	c := lab.Default()
	c.Rounds = 1000
	r := run(t, c)
	s, err := lab.RunSweep(c)
	require.NoError(t, err)
	r.Validators[0].Who = `<honest & "x">`
	picture := string(lab.Plot(c, r, s, nil))
	words := 0
	for d := xml.NewDecoder(strings.NewReader(picture)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "text" {
			words++
		}
	}
	require.Greater(t, words, 60+20)
	for _, text := range []string{"lazy (4)", "colluding (4)", "&lt;honest &amp;", "committee 13", lab.Headline(r), "None of"} {
		require.Contains(t, picture, text)
	}
	require.NotContains(t, picture, "NaN")
	for _, empty := range []lab.Result{{}, run(t, quiet())} {
		require.NotContains(t, string(lab.Plot(c, empty, lab.Sweep{}, nil)), "NaN")
	}
}
