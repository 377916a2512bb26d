package lab

import (
	"fmt"
	"math"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// Advice is the least change of the parameters with which honesty pays for validators and for workers, and committees
// seldom err: the least part of the reward for the committee first, then the smallest committee, then the least stake
// at risk. It was found by short runs and held in one of all rounds, with another seed, which Result is of.
type Advice struct {
	ValidatorRewardPct uint64          `json:"validatorRewardPct"`
	Committee          uint64          `json:"committee"`
	ValidatorMinimum   protocol.Amount `json:"validatorMinimum"`
	JobStake           protocol.Amount `json:"jobStake"`
	Result             Result          `json:"result"`
}

// Text says the advice in a sentence, as changes of the config that it was asked for. There may be none.
func (a *Advice) Text(cfg Config) string {
	if a == nil {
		return "None of the committees, stakes and shares that were tried makes honesty pay: mistakes or costs are too high for the reward."
	}
	p := cfg.Terms.Profile
	var set []string
	change := func(name, now, then string) {
		if now != then {
			set = append(set, fmt.Sprintf("%s = %s (now %s)", name, then, now))
		}
	}
	change("validator-reward-pct", fmt.Sprint(p.ValidatorRewardPct), fmt.Sprint(a.ValidatorRewardPct))
	change("committee", fmt.Sprint(p.Committee), fmt.Sprint(a.Committee))
	change("validator-minimum", cfg.Terms.Exposure().Tokens(), a.ValidatorMinimum.Tokens())
	change("job-stake", p.JobStake.Tokens(), a.JobStake.Tokens())
	if len(set) == 0 {
		return "Honesty pays with the present parameters, for validators and for workers, and committees seldom err."
	}
	return fmt.Sprintf("Honesty pays, by %.2f tokens a seat, with %s.", a.Result.HonestSeat.Mean, strings.Join(set, ", "))
}

// seldom is how often a committee may be wrong in either way for a set of parameters to be advised.
const seldom = 0.02

// rewardPcts are the parts of a reward that are tried for the committee, beside the present one.
func rewardPcts(present uint64) []uint64 {
	out := []uint64{present}
	for _, pct := range []uint64{10, 15, 20, 30, 40} {
		if pct > present {
			out = append(out, pct)
		}
	}
	return out
}

// Advise looks for parameters with which honesty pays; nil where there are none among those that are tried.
func Advise(cfg Config) (*Advice, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	for _, pct := range rewardPcts(cfg.Terms.Profile.ValidatorRewardPct) {
		if pct+cfg.Terms.Profile.FeePct > 100 {
			continue
		}
		for _, size := range sizes(cfg) {
			for _, parts := range sweepParts() {
				c := withCommittee(withExposure(cfg, parts), size)
				c.Terms.Profile.ValidatorRewardPct = pct
				advice, err := try(c, cfg.Rounds)
				if err != nil || advice != nil {
					return advice, err
				}
			}
		}
	}
	return nil, nil
}

// try plays the parameters, briefly first.
func try(cfg Config, rounds int) (*Advice, error) {
	cfg.Rounds = min(rounds, sweepRounds)
	r, err := Run(cfg)
	if err != nil {
		return nil, fmt.Errorf("trying a committee of %d: %w", cfg.Terms.Profile.Committee, err)
	}
	if !r.HonestSeat.Pays() || r.FalseAccepts.Rate > seldom || r.FalseRejects.Rate > seldom || len(r.Workers) == 2 && r.JobStake == nil {
		return nil, nil
	}
	if r.JobStake != nil {
		// A tenth more, so that good work does not pay just as well but better.
		least := protocol.Tokens(uint64(math.Ceil(*r.JobStake * 1.1)))
		if cfg.Terms.Profile.JobStake.Less(least) {
			cfg.Terms.Profile.JobStake = least
		}
	}
	cfg.Rounds, cfg.Seed = rounds, cfg.Seed+1
	if r, err = Run(cfg); err != nil {
		return nil, err
	}
	if !r.HonestSeat.Pays() || r.FalseAccepts.Rate > seldom || r.FalseRejects.Rate > seldom || len(r.Workers) == 2 && !r.HonestWork.Pays() {
		return nil, nil
	}
	p := cfg.Terms.Profile
	return &Advice{p.ValidatorRewardPct, p.Committee, cfg.Terms.Exposure(), p.JobStake, r}, nil
}
