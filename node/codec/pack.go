package codec

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/agijobs/omega/node/protocol"
)

// Gas limits of selectValidators. Estimates made a block too early measure a cheap branch, so that the
// limit is set from what a draw scans (protocol 12.3).
const (
	selectBaseGas    = 1_500_000
	selectScanGas    = 100_000
	selectUnknownGas = 3_000_000
	selectMostGas    = 16_000_000
)

var (
	// ErrBallot marks a vote that the signer did not complete.
	ErrBallot = errors.New("ballot is incomplete")
	// ErrNoContract marks an effect for a contract that the suite does not have.
	ErrNoContract = errors.New("the suite has no such contract")
)

// Ballot is the secret part of a vote, which only the signer knows. A commit needs Commitment; a reveal
// needs the rest.
type Ballot struct {
	Commitment protocol.Hash
	Salt       protocol.Hash
	Approve    bool
	BurnTx     protocol.Hash
}

// Pack returns the call that carries an effect out. Only CommitVote and RevealVote look at the ballot.
func (c *Codec) Pack(effect protocol.ChainEffect, ballot Ballot) (protocol.Call, error) {
	to, data, err := c.pack(effect, ballot)
	if err == nil && to == (protocol.Address{}) {
		err = ErrNoContract
	}
	if err != nil {
		return protocol.Call{}, fmt.Errorf("packing %s: %w", effect.Key(), err)
	}
	out := call(to, data)
	if _, ok := effect.(protocol.SelectCommittee); ok {
		out.GasFloor = c.selectGas()
	}
	return out, nil
}

func (c *Codec) pack(effect protocol.ChainEffect, ballot Ballot) (protocol.Address, []byte, error) {
	switch e := effect.(type) {
	case protocol.AcknowledgePolicy:
		return with(c.suite.TaxPolicy)(c.policy.TryPackAcknowledge())
	case protocol.ApproveTokens:
		return with(c.suite.Token)(c.token.TryPackApprove(c.spender(e), e.Amount.Big()))
	case protocol.ContributeCharges:
		return with(c.suite.FeePool)(c.pool.TryPackContribute(e.Amount.Big()))
	case protocol.DepositStake:
		return with(c.suite.Stake)(c.stake.TryPackDepositStake(uint8(e.Role), e.Amount.Big()))
	case protocol.WithdrawStake:
		return with(c.suite.Stake)(c.stake.TryPackWithdrawStake(uint8(e.Role), e.Amount.Big()))
	case protocol.CommitVote:
		return c.packCommit(e, ballot)
	case protocol.RevealVote:
		return c.packReveal(e, ballot)
	case protocol.SelectCommittee:
		return with(c.suite.Validation)(c.validation.TryPackSelectValidators(bigJob(e.Job), e.Entropy.Big()))
	case protocol.TallyRound:
		if e.Force {
			return with(c.suite.Validation)(c.validation.TryPackForceFinalize(bigJob(e.Job)))
		}
		return with(c.suite.Validation)(c.validation.TryPackFinalize(bigJob(e.Job)))
	}
	data, err := c.packJob(effect)
	return c.suite.JobReg, data, err
}

// spender is the contract that an approval is for.
func (c *Codec) spender(e protocol.ApproveTokens) protocol.Address {
	if e.Pool {
		return c.suite.FeePool
	}
	return c.suite.Stake
}

// packJob packs the effects that JobRegistry takes.
func (c *Codec) packJob(effect protocol.ChainEffect) ([]byte, error) {
	switch e := effect.(type) {
	case protocol.CreateJob:
		o := e.Order
		return c.jobs.TryPackCreateJob(o.Reward.Big(), o.Deadline, o.SpecHash, o.URI)
	case protocol.ApplyForJob:
		return c.jobs.TryPackApplyForJob(bigJob(e.Job), c.label(e.Agent), nil)
	case protocol.SubmitResult:
		return c.jobs.TryPackSubmit(bigJob(e.Job), e.ResultHash, e.ResultURI, c.label(e.Agent), nil)
	case protocol.FinalizeJob:
		return c.jobs.TryPackFinalize(bigJob(e.Job))
	case protocol.ExpireJob:
		return c.jobs.TryPackCancelExpiredJob(bigJob(e.Job))
	case protocol.CancelJob:
		return c.jobs.TryPackCancelJob(bigJob(e.Job))
	case protocol.RaiseDispute:
		return c.jobs.TryPackDispute(bigJob(e.Job), e.Evidence, e.Reason)
	}
	return nil, fmt.Errorf("%s is no transaction", protocol.Kind(effect))
}

// packCommit refuses a zero commitment, which the contract would take and count as none.
func (c *Codec) packCommit(e protocol.CommitVote, b Ballot) (protocol.Address, []byte, error) {
	if b.Commitment == (protocol.Hash{}) {
		return protocol.Address{}, nil, fmt.Errorf("%w: no commitment", ErrBallot)
	}
	return with(c.suite.Validation)(c.validation.TryPackCommitValidation(bigJob(e.Job), b.Commitment, c.label(e.Validator), nil))
}

func (c *Codec) packReveal(e protocol.RevealVote, b Ballot) (protocol.Address, []byte, error) {
	if b.Salt == (protocol.Hash{}) {
		return protocol.Address{}, nil, fmt.Errorf("%w: no salt", ErrBallot)
	}
	return with(c.suite.Validation)(c.validation.TryPackRevealValidation(bigJob(e.Job), b.Approve, b.BurnTx, b.Salt, c.label(e.Validator), nil))
}

func (c *Codec) label(a protocol.Address) string {
	if l := c.opts.Label(a); l != "" {
		return l
	}
	return "omega"
}

func (c *Codec) selectGas() uint64 {
	if c.opts.PoolSize == 0 {
		return selectUnknownGas
	}
	scanned := new(big.Int).Mul(new(big.Int).SetUint64(c.opts.PoolSize), big.NewInt(selectScanGas))
	return min(clamp(scanned.Add(scanned, big.NewInt(selectBaseGas))), selectMostGas)
}

// with puts the contract in front of what a packer returns.
func with(to protocol.Address) func([]byte, error) (protocol.Address, []byte, error) {
	return func(data []byte, err error) (protocol.Address, []byte, error) { return to, data, err }
}
