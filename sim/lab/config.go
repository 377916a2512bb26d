package lab

import (
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
)

// ErrConfig marks settings that no rounds can be played with.
var ErrConfig = errors.New("lab settings")

// Strategy is how a validator behaves.
type Strategy uint8

// The strategies of validators.
const (
	// Honest validators check the work and vote as they find.
	Honest Strategy = iota
	// Lazy ones approve everything unseen.
	Lazy
	// Wrong ones check the work and vote against what they find.
	Wrong
	// Colluding ones approve the faulty workers' work for a bribe, and are honest otherwise.
	Colluding
	// Absent ones hold stake and never reveal.
	Absent
	strategies
)

// String returns the strategy's name.
func (s Strategy) String() string {
	return [...]string{"honest", "lazy", "wrong", "colluding", "absent"}[s]
}

// MarshalText writes the name.
func (s Strategy) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Config says what is played. Shares and rates are percents.
type Config struct {
	Terms  Terms
	Rounds int
	Seed   uint64
	// Pool is how many validators there are; of them so many percent are not honest.
	Pool                           int
	Lazy, Wrong, Colluding, Absent float64
	// FaultyWorkers is the share of jobs whose workers hand in bad work.
	FaultyWorkers float64
	// Errors is how often one who checks the work is mistaken, Misses how often one who means to reveal does not.
	Errors, Misses float64
	// CheckCost is what checking a result costs a validator, WorkCost what good work costs a worker, and Bribe what a
	// faulty worker pays each colluding seat that approved, if the work was accepted.
	CheckCost, WorkCost, Bribe protocol.Amount
	// RoundBlocks is how many blocks lie between two rounds; bans are counted in them.
	RoundBlocks uint64
}

// Default is a market with something of every vice, under the local profile.
func Default() Config {
	return Config{
		Terms: Terms{Profile: deploy.Local(), Reward: protocol.Tokens(100)}, Rounds: 20_000, Seed: 1,
		Pool: 40, Lazy: 10, Wrong: 5, Colluding: 10, Absent: 5, FaultyWorkers: 20, Errors: 2, Misses: 1,
		CheckCost: protocol.Tokens(1).MulDiv(1, 2), WorkCost: protocol.Tokens(60), Bribe: protocol.Tokens(5), RoundBlocks: 4,
	}
}

// The most that is played at once.
const (
	maxRounds = 5_000_000
	maxPool   = 1000
)

// Check tells what is wrong with the settings, in one line.
func (c Config) Check() error {
	p := c.Terms.Profile
	// Whose suite it is does not matter here, and mainnet's profile does not go without.
	p.Owner, p.Token, p.Funds = protocol.Address{1}, protocol.Address{2}, nil
	if p.Treasury == p.Owner {
		p.Owner = protocol.Address{3}
	}
	if err := p.Check(); err != nil {
		return err
	}
	size := int(p.Committee)
	for _, f := range []struct {
		name  string
		value float64
	}{{"lazy", c.Lazy}, {"wrong", c.Wrong}, {"colluding", c.Colluding}, {"absent", c.Absent}, {"faulty-workers", c.FaultyWorkers}, {"errors", c.Errors}, {"misses", c.Misses}} {
		if !(f.value >= 0 && f.value <= 100) { // not a number is neither
			return fmt.Errorf("%w: %s of %g %% is not within 0 and 100", ErrConfig, f.name, f.value)
		}
	}
	switch vices := c.Lazy + c.Wrong + c.Colluding + c.Absent; {
	case c.Rounds < 1 || c.Rounds > maxRounds:
		return fmt.Errorf("%w: %d rounds; 1 to %d can be played", ErrConfig, c.Rounds, maxRounds)
	case c.Pool < size || c.Pool > maxPool:
		return fmt.Errorf("%w: a pool of %d; a committee of %d takes %d to %d", ErrConfig, c.Pool, size, size, maxPool)
	case vices > 100:
		return fmt.Errorf("%w: lazy, wrong, colluding and absent validators are %g %% together, which leaves less than nobody to be honest", ErrConfig, vices)
	case c.RoundBlocks == 0:
		return fmt.Errorf("%w: 0 blocks between rounds; at least 1", ErrConfig)
	case c.Terms.Reward.IsZero() || c.Terms.Reward.BitLen() > 128:
		return fmt.Errorf("%w: a reward of %s tokens; it is above 0 and below 2^128 units", ErrConfig, c.Terms.Reward.Tokens())
	case !p.MaxJobReward.IsZero() && p.MaxJobReward.Less(c.Terms.Reward):
		return fmt.Errorf("%w: a reward of %s tokens is over the profile's max-job-reward of %s", ErrConfig, c.Terms.Reward.Tokens(), p.MaxJobReward.Tokens())
	case p.WholeStakeLocks:
		return fmt.Errorf("%w: whole-stake-locks is set; the lab knows seats that put the validators' minimum at risk", ErrConfig)
	}
	return nil
}

// counts is how many validators of the pool have each strategy: shares rounded down, and the rest honest.
func (c Config) counts() [strategies]int {
	var n [strategies]int
	n[Honest] = c.Pool
	for s, share := range map[Strategy]float64{Lazy: c.Lazy, Wrong: c.Wrong, Colluding: c.Colluding, Absent: c.Absent} {
		n[s] = int(share*float64(c.Pool)/100 + 1e-9)
		n[Honest] -= n[s]
	}
	return n
}
