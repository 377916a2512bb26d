package codec_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

// deployment answers as a suite with default parameters would.
func deployment(t testing.TB) contracts {
	v2 := is(n(2))
	return contracts{t: t, extra: map[string]*big.Int{}, answers: map[protocol.Address]map[string]func([]any) []any{
		suite.JobReg: {
			"validationModule": is(suite.Validation), "stakeManager": is(suite.Stake), "disputeModule": is(suite.Dispute),
			"identityRegistry": is(suite.Identity), "taxPolicy": is(suite.TaxPolicy), "feePool": is(suite.FeePool),
			"reputationEngine": is(suite.Reputation), "certificateNFT": is(suite.NFT), "version": v2,
			"feePct": is(n(5)), "validatorRewardPct": is(n(8)), "jobStake": is(n(10)), "minAgentStake": is(n(11)),
			"expirationGracePeriod": is(n(12)), "maxActiveJobsPerAgent": is(n(3)), "activeJobs": is(n(1)),
		},
		suite.Stake: {
			"token": is(suite.Token), "version": v2, "jobRegistry": is(suite.JobReg), "validationModule": is(suite.Validation),
			"disputeModule": is(suite.Dispute), "minStake": is(n(20)), "burnPct": is(n(0)), "lockedStakes": is(n(6)),
			"roleMinimumStake":  func(args []any) []any { return []any{n(int64(args[0].(uint8)) * 30)} },
			"getTotalPayoutPct": is(n(150)),
			"stakeOf":           func(args []any) []any { return []any{n(int64(args[1].(uint8)) + 40)} },
		},
		suite.Validation: {
			"DOMAIN_SEPARATOR": is([32]byte(suite.Domain)), "version": v2, "jobRegistry": is(suite.JobReg), "stakeManager": is(suite.Stake),
			"identityRegistry": is(suite.Identity), "commitWindow": is(n(1800)), "revealWindow": is(n(1801)), "revealQuorumPct": is(n(67)),
			"minRevealValidators": is(n(3)), "forceFinalizeGrace": is(n(3600)), "validatorBanUntil": is(n(99)),
			"validatorPoolSampleSize": is(n(100)), "commitments": is([32]byte{5}),
		},
		suite.Dispute:    {"version": v2, "disputeFee": is(n(13)), "disputeWindow": is(n(86400))},
		suite.Identity:   {"version": v2, "isAuthorizedAgent": is(true), "isAuthorizedValidator": is(true), "getAgentType": is(uint8(1))},
		suite.TaxPolicy:  {"hasAcknowledged": is(true)},
		suite.FeePool:    {"version": v2, "stakeManager": is(suite.Stake)},
		suite.Reputation: {"version": v2},
		suite.NFT:        {"version": v2, "jobRegistry": is(suite.JobReg)},
		suite.Token:      {"balanceOf": is(n(70)), "allowance": is(n(71))},
	}}
}

func (c contracts) kinder() contracts {
	c.extra = map[string]*big.Int{"agentSettlementDelay()": n(600), "wholeStakeLocks()": n(0), "validatorPoolLength()": n(7)}
	return c
}

func TestDiscover(t *testing.T) {
	chain := deployment(t)
	q := codec.Discover(suite.JobReg)
	found, err := q.Decode(chain.run(q.Calls))
	require.NoError(t, err)
	found.ChainID = suite.ChainID
	q = codec.DiscoverRest(found)
	found, err = q.Decode(chain.run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, suite, found)
}

func TestDiscoverRefuses(t *testing.T) {
	rows := []struct {
		name string
		edit func(contracts)
		text string
	}{
		{"no registry", func(c contracts) { delete(c.answers, suite.JobReg) }, "reading validationModule"},
		{"module unset", func(c contracts) { c.answers[suite.JobReg]["identityRegistry"] = is(protocol.Address{}) }, "has no IdentityRegistry set"},
		{"old version", func(c contracts) { c.answers[suite.FeePool]["version"] = is(n(1)) }, "FeePool answers version"},
		{"no version", func(c contracts) { delete(c.answers[suite.NFT], "version") }, "reading version"},
		{"foreign domain", func(c contracts) { c.answers[suite.Validation]["DOMAIN_SEPARATOR"] = is([32]byte{1}) }, "not that of chain 31337"},
	}
	for _, row := range rows {
		chain := deployment(t)
		row.edit(chain)
		q := codec.Discover(suite.JobReg)
		found, err := q.Decode(chain.run(q.Calls))
		if err == nil {
			found.ChainID = suite.ChainID
			q = codec.DiscoverRest(found)
			_, err = q.Decode(chain.run(q.Calls))
		}
		require.ErrorIs(t, err, codec.ErrSuite, row.name)
		require.ErrorContains(t, err, row.text, row.name)
	}
}

func TestSuiteQuery(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	q := c.SuiteQuery()
	want := suite
	want.Params = protocol.SuiteParams{
		FeePct: 5, ValidatorRewardPct: 8, JobStake: units(10), MinAgentStake: units(11), MinStake: units(20),
		AgentMinimum: units(20), ValidatorMinimum: units(30), ExpirationGrace: 12, ForceGrace: 3600, CommitWindow: 1800, RevealWindow: 1801,
		QuorumPct: 67, MinReveals: 3, MaxActiveJobs: 3, DisputeFee: units(13), DisputeWindow: 86400,
	}
	got, err := q.Decode(deployment(t).run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, want, got)

	kinder := deployment(t).kinder()
	kinder.answers[suite.Stake]["burnPct"] = is(n(1))
	want.Params.BurnPct = 1
	want.Params.BurnRequired, want.Params.SettlementDelay = true, 600
	want.Traits = protocol.DeploymentTraits{Exposure: true, AgentSettles: true}
	got, err = q.Decode(kinder.run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, want, got)

	kinder.extra["wholeStakeLocks()"] = n(1)
	got, err = q.Decode(kinder.run(q.Calls))
	require.NoError(t, err)
	require.False(t, got.Traits.Exposure)

	for _, edit := range []string{"stakeManager", "taxPolicy"} {
		moved := deployment(t)
		moved.answers[suite.JobReg][edit] = is(alice)
		_, err = q.Decode(moved.run(q.Calls))
		require.ErrorIs(t, err, codec.ErrRewired)
	}
}

// An endpoint that cannot answer must not look like a contract that lacks a function.
func TestQueriesTolerateOnlyReverts(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	q := c.SuiteQuery()
	good := deployment(t).kinder().run(q.Calls)
	for i := range good {
		results := append([]codec.Result(nil), good...)
		results[i] = codec.Result{Err: errOffline}
		_, err := q.Decode(results)
		require.ErrorIs(t, err, errOffline)
	}
	_, err := q.Decode(good[1:])
	require.ErrorContains(t, err, "answers to")
	cut := append([]codec.Result(nil), good...)
	cut[0].Out = cut[0].Out[:5]
	_, err = q.Decode(cut)
	require.ErrorIs(t, err, codec.ErrMalformed)
}

func TestAccountQuery(t *testing.T) {
	chain := deployment(t)
	c := codec.New(suite, codec.Options{})
	q := c.AccountQuery(alice)
	want := protocol.AccountFacts{
		Account: alice, Acknowledged: true, IsAgent: true, IsValidator: true, AgentType: 1,
		Stakes: [3]protocol.Amount{units(40), units(41), units(42)}, Locked: units(6), Balance: units(70), Allowance: units(71),
		BannedUntil: 99, ActiveJobs: 1, PayoutPct: 150,
	}
	got, err := q.Decode(chain.run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, want, got)

	delete(chain.answers[suite.Identity], "isAuthorizedAgent")
	want.IsAgent = false
	got, err = q.Decode(chain.run(q.Calls))
	require.NoError(t, err)
	require.Equal(t, want, got, "a registry that refuses to judge says no")

	delete(chain.answers[suite.Token], "balanceOf")
	_, err = q.Decode(chain.run(q.Calls))
	require.ErrorContains(t, err, "reading balanceOf")

	bare := suite
	bare.TaxPolicy = protocol.Address{}
	q = codec.New(bare, codec.Options{}).AccountQuery(bob)
	got, err = q.Decode(deployment(t).run(q.Calls))
	require.NoError(t, err)
	require.True(t, got.Acknowledged, "without a policy there is nothing to acknowledge")
}

func TestSmallQueries(t *testing.T) {
	c := codec.New(suite, codec.Options{})
	commitment := c.CommitmentQuery(7, alice, 1)
	hash, err := commitment.Decode(deployment(t).run(commitment.Calls))
	require.NoError(t, err)
	require.Equal(t, protocol.Hash{5}, hash)

	pool := c.PoolQuery()
	size, err := pool.Decode(deployment(t).run(pool.Calls))
	require.NoError(t, err)
	require.Equal(t, uint64(100), size)
	size, err = pool.Decode(deployment(t).kinder().run(pool.Calls))
	require.NoError(t, err)
	require.Equal(t, uint64(7), size)

	wiring := c.WiringQuery()
	faults, err := wiring.Decode(deployment(t).run(wiring.Calls))
	require.NoError(t, err)
	require.Empty(t, faults)
	loose := deployment(t)
	loose.answers[suite.Stake]["validationModule"] = is(protocol.Address{})
	faults, err = wiring.Decode(loose.run(wiring.Calls))
	require.NoError(t, err)
	require.Len(t, faults, 1)
	require.Contains(t, faults[0], "StakeManager.validationModule is 0x0000")
}
