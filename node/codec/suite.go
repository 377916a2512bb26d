package codec

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// moduleVersion is what version() of every module answers.
const moduleVersion = 2

var (
	// ErrSuite marks contracts that are not the suite that the node works with.
	ErrSuite = errors.New("the contracts are not an AGI Jobs v2 suite (check the JobRegistry address and the chain)")
	// ErrRewired means that the registry's owner changed its modules: the suite must be discovered anew.
	ErrRewired = errors.New("the registry's modules were changed")
)

// Discover asks a JobRegistry for its modules: the first of two stages, which the second, DiscoverRest,
// completes. The chain id and the start block are the caller's to set.
func Discover(jobRegistry protocol.Address) Query[protocol.Suite] {
	jr := bindings.NewJobRegistry()
	base := protocol.Suite{JobReg: jobRegistry}
	readers := moduleReaders(jr, jobRegistry, func(s *protocol.Suite) *protocol.Suite { return s })
	q := query(base, readers...)
	decode := q.Decode
	q.Decode = func(results []Result) (protocol.Suite, error) {
		s, err := decode(results)
		if err != nil {
			return base, fmt.Errorf("%w: %w", ErrSuite, err)
		}
		for _, m := range modulesOf(s) {
			if m.at == (protocol.Address{}) {
				return base, fmt.Errorf("%w: JobRegistry %s has no %s set", ErrSuite, jobRegistry, m.name)
			}
		}
		return s, nil
	}
	return q
}

// moduleReaders reads JobRegistry's modules into the suite that in finds.
func moduleReaders[T any](jr *bindings.JobRegistry, at protocol.Address, in func(*T) *protocol.Suite) []reader[T] {
	field := func(what string, data []byte, unpack func([]byte) (protocol.Address, error), f func(*protocol.Suite) *protocol.Address) reader[T] {
		return read(what, call(at, data), unpack, func(t *T, a protocol.Address) { *f(in(t)) = a })
	}
	return []reader[T]{
		field("validationModule", jr.PackValidationModule(), jr.UnpackValidationModule, func(s *protocol.Suite) *protocol.Address { return &s.Validation }),
		field("stakeManager", jr.PackStakeManager(), jr.UnpackStakeManager, func(s *protocol.Suite) *protocol.Address { return &s.Stake }),
		field("disputeModule", jr.PackDisputeModule(), jr.UnpackDisputeModule, func(s *protocol.Suite) *protocol.Address { return &s.Dispute }),
		field("identityRegistry", jr.PackIdentityRegistry(), jr.UnpackIdentityRegistry, func(s *protocol.Suite) *protocol.Address { return &s.Identity }),
		field("taxPolicy", jr.PackTaxPolicy(), jr.UnpackTaxPolicy, func(s *protocol.Suite) *protocol.Address { return &s.TaxPolicy }),
		field("feePool", jr.PackFeePool(), jr.UnpackFeePool, func(s *protocol.Suite) *protocol.Address { return &s.FeePool }),
		field("reputationEngine", jr.PackReputationEngine(), jr.UnpackReputationEngine, func(s *protocol.Suite) *protocol.Address { return &s.Reputation }),
		field("certificateNFT", jr.PackCertificateNFT(), jr.UnpackCertificateNFT, func(s *protocol.Suite) *protocol.Address { return &s.NFT }),
	}
}

// module is a contract that a job needs on its way.
type module struct {
	name string
	at   protocol.Address
}

// modulesOf lists the modules with a version. A suite may do without TaxPolicy, which has none.
func modulesOf(s protocol.Suite) []module {
	return []module{
		{"ValidationModule", s.Validation}, {"StakeManager", s.Stake}, {"DisputeModule", s.Dispute}, {"IdentityRegistry", s.Identity},
		{"FeePool", s.FeePool}, {"ReputationEngine", s.Reputation}, {"CertificateNFT", s.NFT},
	}
}

// DiscoverRest completes what Discover found: the token, every module's version, and the domain that votes
// are bound to. Without s.ChainID the domain is read but not checked.
func DiscoverRest(s protocol.Suite) Query[protocol.Suite] {
	vm, sm := bindings.NewValidationModule(), bindings.NewStakeManager()
	readers := []reader[protocol.Suite]{
		read("token", call(s.Stake, sm.PackToken()), sm.UnpackToken, func(s *protocol.Suite, a protocol.Address) { s.Token = a }),
		domainReader(vm, s),
	}
	for _, m := range append(modulesOf(s), module{"JobRegistry", s.JobReg}) {
		readers = append(readers, reader[protocol.Suite]{
			what: "version", call: addition(m.at, "version()"),
			put: func(_ *protocol.Suite, out []byte) error {
				if v, err := unpackWord(out); err != nil || v.Cmp(big.NewInt(moduleVersion)) != 0 {
					return fmt.Errorf("%s answers version %x, want %d", m.name, out, moduleVersion)
				}
				return nil
			},
		})
	}
	q := query(s, readers...)
	decode := q.Decode
	q.Decode = func(results []Result) (protocol.Suite, error) {
		found, err := decode(results)
		if err != nil {
			return s, fmt.Errorf("%w: %w", ErrSuite, err)
		}
		return found, nil
	}
	return q
}

// domainReader reads the domain separator and holds it against its own formula: votes are bound to it.
func domainReader(vm *bindings.ValidationModule, s protocol.Suite) reader[protocol.Suite] {
	return reader[protocol.Suite]{
		what: "DOMAIN_SEPARATOR", call: call(s.Validation, vm.PackDOMAINSEPARATOR()),
		put: func(t *protocol.Suite, out []byte) error {
			domain, err := vm.UnpackDOMAINSEPARATOR(out)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrMalformed, err)
			}
			if s.ChainID != 0 && protocol.Hash(domain) != protocol.DomainSeparator(s.ChainID, s.Validation) {
				return fmt.Errorf("it is not that of chain %d: the chain id changed after deployment, or the contract is another", s.ChainID)
			}
			t.Domain = domain
			return nil
		},
	}
}

// suiteRead is a suite as it is read, with the modules that the registry names now.
type suiteRead struct {
	suite, now protocol.Suite
}

// SuiteQuery reads the parameters and traits of the codec's suite. ErrRewired says that the registry
// names other modules by now.
func (c *Codec) SuiteQuery() Query[protocol.Suite] {
	readers := append(c.jobParams(), c.stakeParams()...)
	readers = append(readers, c.roundParams()...)
	readers = append(readers, moduleReaders(c.jobs, c.suite.JobReg, func(r *suiteRead) *protocol.Suite { return &r.now })...)
	base := suiteRead{suite: c.suite}
	base.suite.Params, base.suite.Traits = protocol.SuiteParams{}, protocol.DeploymentTraits{}
	q := query(base, readers...)
	return Query[protocol.Suite]{Calls: q.Calls, Decode: func(results []Result) (protocol.Suite, error) {
		r, err := q.Decode(results)
		if err != nil {
			return c.suite, err
		}
		was, now := modulesOf(c.suite), modulesOf(r.now)
		for i := range was {
			if was[i] != now[i] {
				return c.suite, fmt.Errorf("%w: %s is %s, was %s", ErrRewired, was[i].name, now[i].at, was[i].at)
			}
		}
		if r.now.TaxPolicy != c.suite.TaxPolicy {
			return c.suite, fmt.Errorf("%w: TaxPolicy is %s, was %s", ErrRewired, r.now.TaxPolicy, c.suite.TaxPolicy)
		}
		return r.suite, nil
	}}
}

// params points at a parameter of the suite that is read.
func params[V any](f func(*protocol.SuiteParams) *V) func(*suiteRead) *V {
	return func(r *suiteRead) *V { return f(&r.suite.Params) }
}

func (c *Codec) jobParams() []reader[suiteRead] {
	jr, dm := c.jobs, c.dispute
	at := func(data []byte) protocol.Call { return call(c.suite.JobReg, data) }
	delay := tolerant(number("agentSettlementDelay", addition(c.suite.JobReg, "agentSettlementDelay()"), unpackWord,
		params(func(p *protocol.SuiteParams) *uint64 { return &p.SettlementDelay })))
	putDelay := delay.put
	delay.put = func(r *suiteRead, out []byte) error {
		r.suite.Traits.AgentSettles = true
		return putDelay(r, out)
	}
	return []reader[suiteRead]{
		number("feePct", at(jr.PackFeePct()), jr.UnpackFeePct, params(func(p *protocol.SuiteParams) *uint64 { return &p.FeePct })),
		number("validatorRewardPct", at(jr.PackValidatorRewardPct()), jr.UnpackValidatorRewardPct, params(func(p *protocol.SuiteParams) *uint64 { return &p.ValidatorRewardPct })),
		amount("jobStake", at(jr.PackJobStake()), jr.UnpackJobStake, params(func(p *protocol.SuiteParams) *protocol.Amount { return &p.JobStake })),
		amount("minAgentStake", at(jr.PackMinAgentStake()), jr.UnpackMinAgentStake, params(func(p *protocol.SuiteParams) *protocol.Amount { return &p.MinAgentStake })),
		number("expirationGracePeriod", at(jr.PackExpirationGracePeriod()), jr.UnpackExpirationGracePeriod, params(func(p *protocol.SuiteParams) *uint64 { return &p.ExpirationGrace })),
		number("maxActiveJobsPerAgent", at(jr.PackMaxActiveJobsPerAgent()), jr.UnpackMaxActiveJobsPerAgent, params(func(p *protocol.SuiteParams) *uint64 { return &p.MaxActiveJobs })),
		amount("disputeFee", call(c.suite.Dispute, dm.PackDisputeFee()), dm.UnpackDisputeFee, params(func(p *protocol.SuiteParams) *protocol.Amount { return &p.DisputeFee })),
		number("disputeWindow", call(c.suite.Dispute, dm.PackDisputeWindow()), dm.UnpackDisputeWindow, params(func(p *protocol.SuiteParams) *uint64 { return &p.DisputeWindow })),
		delay,
	}
}

// stakeParams reads the minimums. A role without one of its own has the general one.
func (c *Codec) stakeParams() []reader[suiteRead] {
	sm := c.stake
	at := func(data []byte) protocol.Call { return call(c.suite.Stake, data) }
	minimum := func(role protocol.StakeRole, f func(*protocol.SuiteParams) *protocol.Amount) reader[suiteRead] {
		return read("roleMinimumStake", at(sm.PackRoleMinimumStake(uint8(role))), sm.UnpackRoleMinimumStake, func(r *suiteRead, n *big.Int) {
			if n.Sign() > 0 {
				*f(&r.suite.Params) = protocol.MustAmount(n)
			}
		})
	}
	return []reader[suiteRead]{
		read("minStake", at(sm.PackMinStake()), sm.UnpackMinStake, func(r *suiteRead, n *big.Int) {
			least := protocol.MustAmount(n)
			r.suite.Params.MinStake, r.suite.Params.AgentMinimum, r.suite.Params.ValidatorMinimum = least, least, least
		}),
		minimum(protocol.StakeAgent, func(p *protocol.SuiteParams) *protocol.Amount { return &p.AgentMinimum }),
		minimum(protocol.StakeValidator, func(p *protocol.SuiteParams) *protocol.Amount { return &p.ValidatorMinimum }),
		read("burnPct", at(sm.PackBurnPct()), sm.UnpackBurnPct, func(r *suiteRead, n *big.Int) {
			r.suite.Params.BurnRequired, r.suite.Params.BurnPct = n.Sign() > 0, clamp(n)
		}),
	}
}

func (c *Codec) roundParams() []reader[suiteRead] {
	vm := c.validation
	at := func(data []byte) protocol.Call { return call(c.suite.Validation, data) }
	return []reader[suiteRead]{
		number("commitWindow", at(vm.PackCommitWindow()), vm.UnpackCommitWindow, params(func(p *protocol.SuiteParams) *uint64 { return &p.CommitWindow })),
		number("revealWindow", at(vm.PackRevealWindow()), vm.UnpackRevealWindow, params(func(p *protocol.SuiteParams) *uint64 { return &p.RevealWindow })),
		number("revealQuorumPct", at(vm.PackRevealQuorumPct()), vm.UnpackRevealQuorumPct, params(func(p *protocol.SuiteParams) *uint64 { return &p.QuorumPct })),
		number("minRevealValidators", at(vm.PackMinRevealValidators()), vm.UnpackMinRevealValidators, params(func(p *protocol.SuiteParams) *uint64 { return &p.MinReveals })),
		number("forceFinalizeGrace", at(vm.PackForceFinalizeGrace()), vm.UnpackForceFinalizeGrace, params(func(p *protocol.SuiteParams) *uint64 { return &p.ForceGrace })),
		// A module that answers and says no locks one exposure a seat; the original has only whole-stake locks.
		tolerant(read("wholeStakeLocks", addition(c.suite.Validation, "wholeStakeLocks()"), unpackWord, func(r *suiteRead, n *big.Int) {
			r.suite.Traits.Exposure = n.Sign() == 0
		})),
	}
}

// PoolQuery reads how many validators one draw scans at most, for Options.PoolSize.
func (c *Codec) PoolQuery() Query[uint64] {
	vm, at := c.validation, c.suite.Validation
	return query(uint64(0),
		number("validatorPoolSampleSize", call(at, vm.PackValidatorPoolSampleSize()), vm.UnpackValidatorPoolSampleSize, func(n *uint64) *uint64 { return n }),
		tolerant(read("validatorPoolLength", addition(at, "validatorPoolLength()"), unpackWord, func(n *uint64, length *big.Int) { *n = min(*n, clamp(length)) })),
	)
}
