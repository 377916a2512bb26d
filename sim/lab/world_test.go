package lab_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
	"github.com/agijobs/omega/sim/lab"
)

// arena is the real suite on an embedded chain, with one party of each kind and a pool that is one committee.
type arena struct {
	t        *testing.T
	terms    lab.Terms
	world    *sim.World
	suite    protocol.Suite
	codec    *codec.Codec
	keys     map[protocol.Address]*ecdsa.PrivateKey
	employer protocol.Address
	agent    protocol.Address
	keeper   protocol.Address
	pool     []protocol.Address
	treasury protocol.Address
	jobs     protocol.JobID
}

func newArena(t *testing.T, terms lab.Terms) *arena {
	t.Helper()
	size := int(terms.Profile.Committee)
	keys, err := signer.DevKeys(sim.DefaultChainID, size+5)
	require.NoError(t, err)
	a := &arena{t: t, keys: map[protocol.Address]*ecdsa.PrivateKey{}}
	var all []protocol.Address
	for _, k := range keys {
		at := crypto.PubkeyToAddress(k.PublicKey)
		a.keys[at] = k
		all = append(all, at)
	}
	a.employer, a.agent, a.keeper, a.treasury, a.pool = all[1], all[2], all[3], all[4], all[5:]
	p := &terms.Profile
	p.CommitWindow, p.RevealWindow, p.DisputeWindow, p.BanBlocks = 60, 60, 60, 1
	if p.Treasury != (protocol.Address{}) {
		p.Treasury = a.treasury
	}
	p.Agents, p.Validators = []protocol.Address{a.agent}, a.pool
	var staked []sim.Staked
	for _, at := range all {
		p.Funds = append(p.Funds, deploy.Fund{To: at, Amount: protocol.Tokens(100_000)})
	}
	stake := protocol.Tokens(1000).Add(terms.Exposure()).Add(terms.Exposure())
	for _, at := range a.pool {
		staked = append(staked, sim.Staked{Actor: a.hand(at), Role: protocol.StakeValidator, Amount: stake})
	}
	staked = append(staked, sim.Staked{Actor: a.hand(a.agent), Role: protocol.StakeAgent, Amount: stake})
	a.terms = terms
	a.world, err = sim.OpenWorld(t.Context(), sim.WorldConfig{
		Chain: sim.Config{Seed: 5}, Profile: terms.Profile, Deployer: a.hand(all[0]), Rich: all, Staked: staked,
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, a.world.Close()) })
	at := a.world.Deployment.Contracts
	a.suite = protocol.Suite{
		ChainID: sim.DefaultChainID, JobReg: at[deploy.JobRegistry], Stake: at[deploy.StakeManager], Validation: at[deploy.ValidationModule],
		FeePool: at["FeePool"], TaxPolicy: at["TaxPolicy"], Token: at["AGIALPHA"], Domain: protocol.DomainSeparator(sim.DefaultChainID, at[deploy.ValidationModule]),
	}
	a.codec = codec.New(a.suite, codec.Options{PoolSize: uint64(size)})
	a.send(protocol.AcknowledgePolicy{Account: a.employer}, codec.Ballot{})
	a.seal()
	return a
}

// hand signs for an account.
func (a *arena) hand(at protocol.Address) deploy.Deployer {
	scheme := types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID))
	return deploy.Deployer{Address: at, Sign: func(tx *types.Transaction) (*types.Transaction, error) { return types.SignTx(tx, scheme, a.keys[at]) }}
}

// send sends a transaction, which is required to succeed when the next block is sealed.
func (a *arena) send(e protocol.ChainEffect, b codec.Ballot) {
	a.t.Helper()
	call, err := a.codec.Pack(e, b)
	require.NoError(a.t, err)
	client := a.world.Client()
	nonce, err := client.PendingNonceAt(a.t.Context(), e.Sender())
	require.NoError(a.t, err)
	tip := big.NewInt(1_000_000_000)
	tx, err := a.hand(e.Sender()).Sign(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, To: &call.To, Data: call.Data, Gas: 4_000_000,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(a.world.Head().BaseFee, 1)),
	}))
	require.NoError(a.t, err)
	require.NoError(a.t, client.SendTransaction(a.t.Context(), tx))
}

func (a *arena) seal() { a.sealAfter(sim.DefaultBlockTime) }

// sealAfter seals a block so many seconds after the last one, in which every transaction must succeed.
func (a *arena) sealAfter(seconds uint64) {
	a.t.Helper()
	head, err := a.world.SealAt(a.t.Context(), a.world.Head().Time+seconds)
	require.NoError(a.t, err)
	block, err := a.world.Client().BlockByHash(a.t.Context(), head.Hash())
	require.NoError(a.t, err)
	require.Zero(a.t, a.world.Pending())
	for _, tx := range block.Transactions() {
		r, err := a.world.Client().TransactionReceipt(a.t.Context(), tx.Hash())
		require.NoError(a.t, err)
		require.Equal(a.t, types.ReceiptStatusSuccessful, r.Status, "a call of %s was refused", tx.To())
	}
}

func ask[T any](a *arena, to protocol.Address, data []byte, unpack func([]byte) (T, error)) T {
	a.t.Helper()
	out, err := a.world.Client().CallContract(a.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(a.t, err)
	v, err := unpack(out)
	require.NoError(a.t, err)
	return v
}

// books is all that each party owns, in hand and staked, in base units.
func (a *arena) books() map[string]*big.Int {
	token, sm := bindings.NewAGIALPHA(), bindings.NewStakeManager()
	hand := func(at protocol.Address) *big.Int {
		return ask(a, a.suite.Token, token.PackBalanceOf(at), token.UnpackBalanceOf)
	}
	own := func(at protocol.Address, role protocol.StakeRole) *big.Int {
		return new(big.Int).Add(hand(at), ask(a, a.suite.Stake, sm.PackStakeOf(at, uint8(role)), sm.UnpackStakeOf))
	}
	b := map[string]*big.Int{
		"employer": hand(a.employer), "agent": own(a.agent, protocol.StakeAgent), "fee pool": hand(a.suite.FeePool), "treasury": hand(a.treasury),
		"operators": ask(a, a.suite.Stake, sm.PackOperatorRewardPool(), sm.UnpackOperatorRewardPool),
		"supply":    ask(a, a.suite.Token, token.PackTotalSupply(), token.UnpackTotalSupply),
	}
	for _, v := range a.pool {
		b[v.Hex()] = own(v, protocol.StakeValidator)
	}
	return b
}

// play has a job done and voted upon as is said, in committee order, and finalized. It returns the committee.
func (a *arena) play(votes []lab.Vote) []protocol.Address {
	a.t.Helper()
	a.jobs++
	id, spec := a.jobs, protocol.Hash{byte(a.jobs)}
	fee := a.terms.Reward.MulDiv(a.terms.Profile.FeePct, 100)
	none := codec.Ballot{}
	a.send(protocol.ApproveTokens{Account: a.employer, Amount: a.terms.Reward.Add(fee)}, none)
	a.send(protocol.CreateJob{Account: a.employer, Order: protocol.ChildJob{
		Reward: a.terms.Reward, Deadline: a.world.Head().Time + 86_400, SpecHash: spec, URI: fmt.Sprintf("ipfs://%d", id),
	}}, none)
	a.seal()
	a.send(protocol.ApplyForJob{Job: id, Agent: a.agent}, none)
	a.seal()
	a.send(protocol.SubmitResult{Job: id, Agent: a.agent, ResultHash: protocol.Hash{1}, ResultURI: "ipfs://result"}, none)
	a.seal()
	a.seal() // the block whose hash the draw depends on
	a.send(protocol.SelectCommittee{Job: id, Account: a.keeper, Entropy: protocol.Hash{7}}, none)
	a.seal()
	vm := bindings.NewValidationModule()
	committee := ask(a, a.suite.Validation, vm.PackValidators(new(big.Int).SetUint64(uint64(id))), vm.UnpackValidators)
	require.Len(a.t, committee, len(votes))
	ballots := make([]codec.Ballot, len(votes))
	for i, v := range votes {
		b := codec.Ballot{Salt: protocol.Hash{9, byte(i)}, Approve: v == lab.Approving}
		vote := protocol.Vote{ChainID: sim.DefaultChainID, Domain: a.suite.Domain, Job: id, Nonce: 1, Validator: committee[i], SpecHash: spec, Approve: b.Approve}
		b.Commitment = vote.Commitment(b.Salt)
		ballots[i] = b
		if v != lab.Silent || i%2 == 0 { // some of the silent have committed, some have not
			a.send(protocol.CommitVote{Job: id, Validator: committee[i]}, b)
		}
	}
	a.seal()
	a.sealAfter(a.terms.Profile.CommitWindow)
	for i, v := range votes {
		if v != lab.Silent {
			a.send(protocol.RevealVote{Job: id, Validator: committee[i]}, ballots[i])
		}
	}
	a.seal()
	a.sealAfter(a.terms.Profile.RevealWindow)
	a.send(protocol.TallyRound{Job: id, Account: a.keeper}, none)
	a.seal()
	a.sealAfter(a.terms.Profile.DisputeWindow)
	a.send(protocol.FinalizeJob{Job: id, Account: a.employer}, none)
	a.seal()
	return committee
}

// flow is what a settlement moves, in base units.
func flow(f lab.Flow) *big.Int { return new(big.Int).Sub(f.In.Big(), f.Out.Big()) }

// want is the change of the books that the lab's settlement says.
func want(s lab.Settlement, committee []protocol.Address) map[string]*big.Int {
	w := map[string]*big.Int{
		"employer": flow(s.Employer), "agent": flow(s.Agent), "fee pool": s.FeePool.Big(), "treasury": s.Treasury.Big(), "operators": s.Operators.Big(),
		"supply": new(big.Int).Neg(s.Burned.Big()),
	}
	for i, v := range committee {
		w[v.Hex()] = flow(s.Seats[i])
	}
	return w
}

// drawVotes are votes of every kind: all alike, hardly any, one against all, and then at random.
func drawVotes(rng *rand.Rand, size, n int) [][]lab.Vote {
	all := [][]lab.Vote{make([]lab.Vote, size), make([]lab.Vote, size), make([]lab.Vote, size), make([]lab.Vote, size)}
	for i := range size {
		all[0][i], all[1][i], all[3][i] = lab.Approving, lab.Rejecting, lab.Approving
	}
	all[2][1], all[3][1] = lab.Approving, lab.Rejecting
	for len(all) < n {
		votes := make([]lab.Vote, size)
		lean := rng.Float64()
		for i := range votes {
			switch x := rng.Float64(); {
			case x < 0.15:
				votes[i] = lab.Silent
			case rng.Float64() < lean:
				votes[i] = lab.Approving
			default:
				votes[i] = lab.Rejecting
			}
		}
		all = append(all, votes)
	}
	return all
}

// The lab's settlement is the contracts': the same votes move the same units between the same parties, whatever the
// parameters are.
func TestSettle_asTheContractsDo(t *testing.T) {
	t.Parallel()
	const seed = 20_261
	odd := protocol.Tokens(137).Add(protocol.Units(13)) // divides by nothing
	for name, terms := range map[string]lab.Terms{
		"local":  {Profile: deploy.Local(), Reward: protocol.Tokens(100)},
		"halves": {Profile: with(func(p *deploy.Profile) { p.Committee, p.EmployerSlashPct, p.TreasurySlashPct = 5, 50, 50 }), Reward: odd},
		"penalty of the escrow": {Profile: with(func(p *deploy.Profile) {
			p.EscrowPenalty, p.EmployerSlashPct, p.TreasurySlashPct, p.OperatorSlashPct, p.BurnSlashPct = true, 33, 21, 17, 11
			p.Treasury, p.ValidatorSlashPct, p.FeePoolBurnPct = protocol.Address{1}, 7, 13
		}), Reward: odd},
		"large committee": {Profile: with(func(p *deploy.Profile) {
			p.Committee, p.MinReveals, p.QuorumPct, p.ApprovalPct, p.SlashPct, p.NonRevealBps = 7, 5, 60, 51, 33, 777
			p.ValidatorMinimum, p.ValidatorRewardPct, p.JobStake = protocol.Tokens(3).Add(protocol.Units(7)), 19, protocol.Tokens(5).Add(protocol.Units(3))
		}), Reward: odd},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			t.Logf("seed %d", seed)
			a := newArena(t, terms)
			seen := map[lab.Verdict]int{}
			for _, votes := range drawVotes(rand.New(rand.NewPCG(seed, uint64(len(name)))), int(terms.Profile.Committee), 10) {
				before := a.books()
				committee := a.play(votes)
				after := a.books()
				s := a.terms.Settle(votes)
				seen[s.Verdict]++
				for party, amount := range want(s, committee) {
					require.Equal(t, amount.String(), new(big.Int).Sub(after[party], before[party]).String(), "%s of votes %v (%d)", party, votes, s.Verdict)
				}
			}
			require.Len(t, seen, 3, "verdicts of every kind: %v", seen)
		})
	}
}

func with(change func(*deploy.Profile)) deploy.Profile {
	p := deploy.Local()
	change(&p)
	return p
}
