package scenario

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/agent"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// original is a chain that refuses what the original deployment refuses: calls that only our contracts answer,
// and the settlement of a rejected job before its dispute is resolved. It tells a draw that finds too few free
// validators in the original's words. What it does not refuse happens on the contracts below it, whose owner
// has turned whole-stake locks on and refunds off.
type original struct {
	chain.Client
	at map[string]protocol.Address
}

func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }

// revert is an endpoint's answer to a call that a contract refuses.
type revert struct{ data []byte }

func (revert) Error() string    { return "execution reverted" }
func (revert) ErrorCode() int   { return 3 }
func (r revert) ErrorData() any { return "0x" + hex.EncodeToString(r.data) }

// refuses tells how the original refuses a call; nil = it would not.
func (o original) refuses(ctx context.Context, msg ethereum.CallMsg) error {
	if msg.To == nil || len(msg.Data) < 4 {
		return nil
	}
	is := func(contract, signature string) bool {
		return *msg.To == o.at[contract] && bytes.Equal(msg.Data[:4], selector(signature))
	}
	switch {
	case is(deploy.JobRegistry, "agentSettlementDelay()"), is(deploy.ValidationModule, "wholeStakeLocks()"):
		return revert{}
	case is(deploy.JobRegistry, "finalize(uint256)"):
		jr := bindings.NewJobRegistry()
		out, err := o.Client.CallContract(ctx, ethereum.CallMsg{To: msg.To, Data: jr.PackJobs(new(big.Int).SetBytes(msg.Data[4:]))}, nil)
		if err != nil {
			return err
		}
		job, err := jr.UnpackJobs(out)
		if err != nil {
			return err
		}
		if protocol.JobState(job.PackedMetadata.Uint64()&7) == protocol.JobInDispute {
			return revert{selector("NotReady()")}
		}
	}
	return nil
}

// CallContract implements chain.Client.
func (o original) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if err := o.refuses(ctx, msg); err != nil {
		return nil, err
	}
	return o.Client.CallContract(ctx, msg, block)
}

// CallContractAtHash implements chain.Client.
func (o original) CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if err := o.refuses(ctx, msg); err != nil {
		return nil, err
	}
	return o.Client.CallContractAtHash(ctx, msg, block)
}

// PendingCallContract implements chain.Client.
func (o original) PendingCallContract(ctx context.Context, msg ethereum.CallMsg) ([]byte, error) {
	if err := o.refuses(ctx, msg); err != nil {
		return nil, err
	}
	out, err := o.Client.PendingCallContract(ctx, msg)
	return out, o.inItsWords(err)
}

// EstimateGas implements chain.Client.
func (o original) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	if err := o.refuses(ctx, msg); err != nil {
		return 0, err
	}
	gas, err := o.Client.EstimateGas(ctx, msg)
	return gas, o.inItsWords(err)
}

// inItsWords turns our refusal of a draw into the original's: there, validators whose stake is locked are drawn,
// and locking it again fails.
func (o original) inItsWords(err error) error {
	var data interface{ ErrorData() any }
	if errors.As(err, &data) && data.ErrorData() == "0x"+hex.EncodeToString(selector("InsufficientValidators()")) {
		return revert{selector("InsufficientStake()")}
	}
	return err
}

// likeOriginal sets the stage with the original's ways.
func likeOriginal(s story) story {
	s.client = func(w *sim.World) chain.Client { return original{w.Client(), w.Deployment.Contracts} }
	s.prepare = func(st *stage) {
		st.does(st.at[deploy.ValidationModule], bindings.NewValidationModule().PackSetWholeStakeLocks(true))
		st.does(st.at[deploy.StakeManager], bindings.NewStakeManager().PackSetEscrowPenaltyOnFailure(true))
	}
	return s
}

func TestOriginal_traitsAreFoundByAsking(t *testing.T) {
	t.Run("original", func(t *testing.T) {
		st := play(t, likeOriginal(story{seed: 41}))
		require.Equal(t, protocol.DeploymentTraits{}, st.view().Suite().Traits)
	})
	t.Run("ours", func(t *testing.T) {
		st := play(t, story{seed: 41})
		require.Equal(t, protocol.DeploymentTraits{Exposure: true, AgentSettles: true}, st.view().Suite().Traits)
	})
}

func TestOriginal_rejectedJobIsDisputedResolvedAndSettled(t *testing.T) {
	st := play(t, likeOriginal(story{seed: 42, executor: func(honest agent.Executor) agent.Executor { return sloppy{honest} }}))
	before := st.ready()
	st.order(st.work("one"))
	st.until("the dispute", func(s engine.State) bool {
		j, open := s.Job(1)
		return open && j.State == protocol.JobInDispute && j.Disputed
	})
	disputed := protocol.Tokens(1)
	during := st.world.Head()
	for st.world.Head().Time < during.Time+700 {
		st.blocks(1)
	}
	_, over, err := st.demo.node.Closed(1)
	require.NoError(t, err)
	require.False(t, over, "nobody settles before the moderator")
	require.Equal(t, disputed, st.view().Suite().Params.DisputeFee)
	st.does(st.at["DisputeModule"], bindings.NewDisputeModule().PackResolveDispute(big.NewInt(1), true))
	rec := st.finish(1)
	require.False(t, rec.Success)
	after := st.books()
	require.Equal(t, before.balance[st.cast.employer].Sub(reward).Sub(fee), after.balance[st.cast.employer],
		"the fee of a dispute that was won comes back, the escrow does not")
	st.lost(before, after, rec.Agent, protocol.StakeAgent, jobStake)
	require.Equal(t, before.supply.Sub(reward).Sub(fee).Sub(jobStake), after.supply)
	tot := st.view().Totals()
	require.Equal(t, []uint64{1, 0}, []uint64{tot.Failed, tot.Missed})
	require.Zero(t, st.view().OpenJobs())
}

func TestOriginal_wholeStakeLocksMakeRoundsWaitForEachOther(t *testing.T) {
	st := play(t, likeOriginal(story{seed: 43, agents: 2}))
	st.ready()
	st.order(st.work("one"))
	st.order(st.work("two"))
	most := 0
	st.until("both ends", func(s engine.State) bool {
		open := 0
		for _, j := range s.Jobs() {
			if len(j.Round.Validators) > 0 {
				require.Equal(t, actorStake, j.Round.AtRisk, "a seat locks all of the stake")
				open++
			}
		}
		most = max(most, open)
		return s.Totals().Finalized == 2
	})
	require.Equal(t, 1, most, "one round at a time")
	tot := st.view().Totals()
	require.Equal(t, []uint64{2, 0, 0, 10}, []uint64{tot.Succeeded, tot.Missed, tot.Slashes, tot.Reveals})
}
