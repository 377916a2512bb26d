package deploy

import (
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// ErrProfile marks a profile that the contracts would not take, or that does not suit the chain.
var ErrProfile = errors.New("deployment profile")

// Profile is what a deployment is set to. Times are seconds, percentages whole percents, NonRevealBps
// basis points of the exposure, BanBlocks blocks; a limit of 0 is none.
type Profile struct {
	// Name is the profile that this one began as: local, testnet or mainnet.
	Name string
	// Owner governs the suite in the end; zero leaves it with the deployer.
	Owner protocol.Address
	// Treasury gets the treasury's part of slashes; zero burns it.
	Treasury protocol.Address
	// Token is an existing token; zero looks at CanonicalToken and deploys one where nothing is there.
	Token protocol.Address

	FeePct, ValidatorRewardPct       uint64
	JobStake, MinAgentStake          protocol.Amount
	MaxJobReward                     protocol.Amount
	MaxJobDuration, MaxActiveJobs    uint64
	ExpirationGrace, SettlementDelay uint64

	MinStake, MaxStake                                protocol.Amount
	AgentMinimum, ValidatorMinimum, PlatformMinimum   protocol.Amount
	UnbondingPeriod                                   uint64
	EmployerSlashPct, TreasurySlashPct                uint64
	OperatorSlashPct, ValidatorSlashPct, BurnSlashPct uint64
	EscrowPenalty                                     bool

	CommitWindow, RevealWindow uint64
	Committee                  uint64
	QuorumPct, MinReveals      uint64
	ApprovalPct, SlashPct      uint64
	NonRevealBps, BanBlocks    uint64
	EarlyDelay, ForceGrace     uint64
	PoolSample, MaxPool        uint64
	WholeStakeLocks            bool

	DisputeFee          protocol.Amount
	DisputeWindow       uint64
	FeePoolBurnPct      uint64
	PremiumThreshold    uint64
	ValidationRewardPct uint64

	// SystemPause puts one contract between the owner and the modules, which can stop them all at once.
	SystemPause bool
	// Randao makes selection wait for a round of revealed numbers for each job, which somebody has to play.
	Randao                                 bool
	RandaoCommitWindow, RandaoRevealWindow uint64
	RandaoDeposit                          protocol.Amount

	ENS, NameWrapper                     protocol.Address
	AgentRoot, ClubRoot, NodeRoot        protocol.Hash
	AgentMerkleRoot, ValidatorMerkleRoot protocol.Hash

	TaxPolicyURI       string
	TaxPolicyText      string
	Agents, Validators []protocol.Address
	Moderators         []Moderator
	Funds              []Fund
}

// Moderator may sign verdicts on disputes; Weight is relative to the others'.
type Moderator struct {
	To     protocol.Address
	Weight uint64
}

// Fund is a sum of tokens minted to an account of a chain with a token of its own.
type Fund struct {
	To     protocol.Address
	Amount protocol.Amount
}

// The names of the profiles.
const (
	NameLocal   = "local"
	NameTestnet = "testnet"
	NameMainnet = "mainnet"
)

// Named returns the profile of that name.
func Named(name string) (Profile, error) {
	switch name {
	case NameLocal:
		return Local(), nil
	case NameTestnet:
		return Testnet(), nil
	case NameMainnet:
		return Mainnet(), nil
	}
	return Profile{}, fmt.Errorf("%w: %q is none of local, testnet, mainnet", ErrProfile, name)
}

// Local is the profile of a chain on the operator's own machine: windows of five seconds, small stakes,
// short bans, committees of three.
func Local() Profile {
	return Profile{
		Name: NameLocal, FeePct: 5, ValidatorRewardPct: 8, JobStake: protocol.Tokens(1), ExpirationGrace: 5, SettlementDelay: 60,
		MinStake: protocol.Tokens(1), UnbondingPeriod: 7 * day, TreasurySlashPct: 100,
		CommitWindow: 5, RevealWindow: 5, Committee: 3, QuorumPct: 67, MinReveals: 3, ApprovalPct: 66, SlashPct: 50, NonRevealBps: 50, BanBlocks: 10,
		EarlyDelay: 5, ForceGrace: 5, PoolSample: 100, MaxPool: 1000,
		DisputeFee: protocol.Tokens(1), DisputeWindow: 30, FeePoolBurnPct: 1, ValidationRewardPct: 8,
		RandaoCommitWindow: 5, RandaoRevealWindow: 5, RandaoDeposit: protocol.Tokens(1),
		TaxPolicyURI: "data:text/plain,local", TaxPolicyText: taxText,
	}
}

const (
	minute  = 60
	hour    = 60 * minute
	day     = 24 * hour
	taxText = "Participants are responsible for their own taxes."
)

// Testnet is the profile of a public test chain: the contracts' own windows of half an hour, small
// stakes, an hour's ban and short limits, so that a job is done the same day.
func Testnet() Profile {
	p := Local()
	p.Name = NameTestnet
	p.CommitWindow, p.RevealWindow, p.EarlyDelay, p.ForceGrace = 30*minute, 30*minute, 5*minute, hour
	p.ExpirationGrace, p.SettlementDelay, p.UnbondingPeriod, p.DisputeWindow = hour, day, day, hour
	p.BanBlocks, p.MaxActiveJobs, p.MaxJobDuration = 300, 3, 7*day
	p.SystemPause, p.RandaoCommitWindow, p.RandaoRevealWindow = true, 15*minute, 15*minute
	p.TaxPolicyURI = "data:text/plain,testnet"
	return p
}

// Mainnet is the profile of a chain where money is at stake: windows of a day, operational minimums and
// limits, slashed stake to employer and treasury by halves. Token and owner are always given.
func Mainnet() Profile {
	p := Testnet()
	p.Name = NameMainnet
	p.CommitWindow, p.RevealWindow, p.DisputeWindow = day, day, day
	p.ExpirationGrace, p.UnbondingPeriod, p.BanBlocks = day, 7*day, 7200
	p.ValidatorRewardPct, p.MaxJobReward = 10, protocol.Tokens(1000)
	p.MinStake, p.MinAgentStake = protocol.Tokens(100), protocol.Tokens(100)
	p.AgentMinimum, p.ValidatorMinimum = protocol.Tokens(100), protocol.Tokens(1000)
	p.EmployerSlashPct, p.TreasurySlashPct, p.RandaoDeposit = 50, 50, protocol.Tokens(10)
	p.TaxPolicyURI = "data:text/plain,mainnet"
	return p
}

// Check holds the profile against the contracts' own bounds, so that a mistake costs no gas.
func (p Profile) Check() error {
	var faults []string
	need := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Sprintf(format, args...))
		}
	}
	p.checkNumbers(need)
	p.checkAddresses(need)
	if len(faults) > 0 {
		return fmt.Errorf("%w: %s", ErrProfile, strings.Join(faults, "; "))
	}
	return nil
}

type needed func(ok bool, format string, args ...any)

func (p Profile) checkNumbers(need needed) {
	need(p.Committee >= 3 && p.Committee <= 100, "a committee of %d is outside 3 to 100", p.Committee)
	need(len(p.Validators) == 0 || uint64(len(p.Validators)) >= p.Committee, "%d validators cannot fill a committee of %d", len(p.Validators), p.Committee)
	need(p.MaxPool > 0 && uint64(len(p.Validators)) <= p.MaxPool, "%d validators are more than the pool takes (max-pool is %d)", len(p.Validators), p.MaxPool)
	need(p.PoolSample >= p.Committee && p.PoolSample <= p.MaxPool, "pool-sample %d is outside committee to max-pool", p.PoolSample)
	need(p.CommitWindow > 0 && p.RevealWindow > 0 && p.ForceGrace > 0, "windows and the grace of the forced tally must be above 0 seconds")
	need(max(p.CommitWindow, p.RevealWindow, p.ForceGrace, p.EarlyDelay, p.BanBlocks) <= math.MaxUint32, "a window, delay or ban is over 2^32-1")
	need(p.UnbondingPeriod > 0 && p.UnbondingPeriod < 1<<40, "the unbonding period must be above 0 seconds and below 2^40")
	need(max(p.FeePct, p.ValidatorRewardPct) <= 100 && p.FeePct+p.ValidatorRewardPct <= 100,
		"fee %d %% and validator reward %d %% are over 100 %%", p.FeePct, p.ValidatorRewardPct)
	need(p.QuorumPct <= 100 && p.SlashPct <= 100 && p.FeePoolBurnPct <= 100 && p.ValidationRewardPct <= 100, "a percentage is over 100")
	need(p.ApprovalPct >= 1 && p.ApprovalPct <= 100, "approval-pct %d is outside 1 to 100", p.ApprovalPct)
	need(p.NonRevealBps <= 1000, "non-reveal-bps %d is over 1000 (10 %%)", p.NonRevealBps)
	need(p.MinReveals >= 1 && p.MinReveals <= p.Committee, "min-reveals %d is outside 1 to the committee of %d", p.MinReveals, p.Committee)
	split := []uint64{p.EmployerSlashPct, p.TreasurySlashPct, p.OperatorSlashPct, p.BurnSlashPct}
	sum := uint64(0)
	for _, part := range split {
		sum += min(part, 101)
	}
	need(sum <= 100 && p.ValidatorSlashPct <= 100, "the parts of a slash (employer, treasury, operator, burn) are %v: they are over 100 %%", split)
	need(!p.MinStake.IsZero() && !p.DisputeFee.IsZero() && p.DisputeWindow > 0, "min-stake, dispute-fee and dispute-window must be above 0")
	need(!p.JobStake.IsZero() && p.JobStake.BitLen() <= 96 && p.MinAgentStake.BitLen() <= 96, "job-stake must be above 0, and stakes of agents below 2^96 units")
	need(p.MaxJobReward.BitLen() <= 128, "max-job-reward is over 2^128-1 units")
	need(p.FeePct > 0, "fee-pct must be above 0")
	need(p.RandaoCommitWindow > 0 && p.RandaoRevealWindow > 0, "the windows of the randomness coordinator must be above 0 seconds")
}

func (p Profile) checkAddresses(need needed) {
	zero := protocol.Address{}
	for name, list := range map[string][]protocol.Address{"agents": p.Agents, "validators": p.Validators} {
		seen := map[protocol.Address]bool{}
		for _, a := range list {
			need(a != zero && !seen[a], "%s names %s twice, or the zero address", name, a)
			seen[a] = true
		}
	}
	for _, m := range p.Moderators {
		need(m.To != zero && m.Weight > 0, "a moderator needs an address and a weight")
	}
	need(p.Treasury == zero || p.Treasury != p.Owner, "the treasury may not be the owner %s: the contracts refuse it", p.Owner)
	need(p.Name == NameLocal || p.Name == NameTestnet || p.Name == NameMainnet, "base %q is none of local, testnet, mainnet", p.Name)
	if p.Name != NameMainnet {
		return
	}
	need(p.Token != zero, "mainnet wants the address of its token (--token)")
	need(p.Owner != zero, "mainnet wants the timelock or Safe that will own the contracts (--owner)")
	need(len(p.Funds) == 0, "mainnet mints nothing: leave funds out")
}

// CheckChain holds the profile against the chain that it is for.
func (p Profile) CheckChain(id uint64) error {
	local := id == 1337 || id == 31337
	switch {
	case p.Name == NameLocal && !local:
		return fmt.Errorf("%w: local is for chains 1337 and 31337, this is chain %d: use testnet or mainnet", ErrProfile, id)
	case p.Name == NameTestnet && id == 1:
		return fmt.Errorf("%w: testnet is not for chain 1: use mainnet", ErrProfile)
	}
	return nil
}

// settles tells whether a deployment waits until the chain calls its blocks safe.
func settles(chainID uint64) bool { return chainID != 1337 && chainID != 31337 }
