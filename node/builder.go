package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/txmgr"
)

// builder makes the call of an effect for the transaction manager. Votes pass through the ballot box,
// which binds them in the guard before anything of them is packed.
type builder struct {
	chainID uint64
	module  protocol.Address
	domain  protocol.Hash
	codec   *codec.Codec
	votes   *signer.Votes
}

// Build implements txmgr.Builder.
func (b builder) Build(_ context.Context, e protocol.ChainEffect) (protocol.Call, error) {
	ballot, err := b.ballot(e)
	if err != nil {
		return protocol.Call{}, err
	}
	return b.codec.Pack(e, ballot)
}

func (b builder) ballot(e protocol.ChainEffect) (codec.Ballot, error) {
	switch e := e.(type) {
	case protocol.CommitVote:
		commitment, bound, err := b.votes.Commit(protocol.Vote{
			ChainID: b.chainID, Module: b.module, Domain: b.domain, Job: e.Job, Nonce: e.Nonce, Validator: e.Validator,
			SpecHash: e.SpecHash, BurnTx: e.BurnTx, Seed: e.Seed, Approve: e.Approve,
		})
		if err != nil {
			return codec.Ballot{}, settled(err)
		}
		return codec.Ballot{Commitment: commitment, Approve: bound.Approve, BurnTx: bound.BurnTx}, nil
	case protocol.RevealVote:
		bound, salt, err := b.votes.Reveal(protocol.Vote{
			ChainID: b.chainID, Module: b.module, Domain: b.domain, Job: e.Job, Nonce: e.Nonce, Validator: e.Validator,
			SpecHash: e.SpecHash, Seed: e.Seed,
		}, e.Commitment)
		if err != nil {
			return codec.Ballot{}, settled(err)
		}
		return codec.Ballot{Commitment: e.Commitment, Salt: salt, Approve: bound.Approve, BurnTx: bound.BurnTx}, nil
	}
	return codec.Ballot{}, nil
}

// settled turns the refusals that no later try can change into a reason to drop the row.
func settled(err error) error {
	if errors.Is(err, guard.ErrConflictingVote) || errors.Is(err, signer.ErrCommitment) || errors.Is(err, signer.ErrOtherRound) {
		return fmt.Errorf("%w", txmgr.ErrMoot{Reason: err.Error()})
	}
	return err
}

// signing translates the signer's refusals into those that the transaction manager acts upon.
type signing struct{ *signer.Signer }

// SignTx implements txmgr.Signer.
func (s signing) SignTx(ctx context.Context, key protocol.Key, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	signed, err := s.Signer.SignTx(ctx, key, account, tx)
	switch {
	case errors.Is(err, signer.ErrRefused), errors.Is(err, guard.ErrKeyDone), errors.Is(err, guard.ErrConflictingIntent):
		return nil, fmt.Errorf("%w: %w", txmgr.ErrRefused, err)
	case errors.Is(err, guard.ErrNonceTaken):
		return nil, fmt.Errorf("%w: %w", txmgr.ErrNonceTaken, err)
	}
	return signed, err
}

// rules lists the only calls that this node's keys sign.
func rules(s protocol.Suite) []signer.Rule {
	calls := map[protocol.Address][]string{
		s.TaxPolicy: {"acknowledge()"},
		s.FeePool:   {"contribute(uint256)"},
		s.Stake:     {"depositStake(uint8,uint256)", "withdrawStake(uint8,uint256)"},
		s.JobReg: {
			"createJob(uint256,uint64,bytes32,string)", "applyForJob(uint256,string,bytes32[])",
			"submit(uint256,bytes32,string,string,bytes32[])", "finalize(uint256)", "cancelExpiredJob(uint256)", "cancelJob(uint256)",
			"dispute(uint256,bytes32,string)",
		},
		s.Validation: {
			"selectValidators(uint256,uint256)", "commitValidation(uint256,bytes32,string,bytes32[])",
			"revealValidation(uint256,bool,bytes32,bytes32,string,bytes32[])", "finalize(uint256)", "forceFinalize(uint256)",
		},
	}
	approve := signer.SelectorOf("approve(address,uint256)")
	list := []signer.Rule{{To: s.Token, Selector: approve, First: s.Stake}}
	if s.FeePool != (protocol.Address{}) { // as a rule, no address would mean any
		list = append(list, signer.Rule{To: s.Token, Selector: approve, First: s.FeePool})
	}
	for to, signatures := range calls {
		for _, sig := range signatures {
			list = append(list, signer.Rule{To: to, Selector: signer.SelectorOf(sig)})
		}
	}
	return list
}

// later lists refusals by the contracts that pass with time.
func later(e protocol.ChainEffect, name string) bool {
	switch name {
	case "EnforcedPause()", "CommitPhaseActive()", "RevealPending()":
		return true
	case "TaxPolicyNotAcknowledged(address)":
		return true
	case "InsufficientStake()", "InsufficientValidators()":
		_, draw := e.(protocol.SelectCommittee)
		return draw
	}
	return false
}
