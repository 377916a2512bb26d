package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// hand sends single transactions of a person's account: tried first, signed, sent, waited for. Nothing
// that the contracts would refuse is signed.
type hand struct {
	client  *chain.Pool
	chainID uint64
	keys    signer.Backend
	account protocol.Address
}

// errRefused marks a transaction that the contracts would not have.
var errRefused = errors.New("the contracts refuse it")

func (h hand) send(ctx context.Context, what string, call protocol.Call) (*types.Receipt, error) {
	msg := ethereum.CallMsg{From: h.account, To: &call.To, Data: call.Data}
	if _, err := h.client.PendingCallContract(ctx, msg); err != nil {
		return nil, fmt.Errorf("%s: %w", what, explain(err))
	}
	gas, err := h.client.EstimateGas(ctx, msg)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, explain(err))
	}
	tx, err := h.draft(ctx, call, max(gas+gas/5+20_000, call.GasFloor))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	signed, err := h.keys.Sign(ctx, h.account, tx)
	if err != nil {
		return nil, fmt.Errorf("%s: signing: %w", what, err)
	}
	if err := h.client.SendTransaction(ctx, signed); err != nil {
		return nil, fmt.Errorf("%s: sending: %w", what, err)
	}
	receipt, err := h.wait(ctx, signed.Hash())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("%s: %w: transaction %s reverted", what, errRefused, signed.Hash())
	}
	return receipt, nil
}

func (h hand) draft(ctx context.Context, call protocol.Call, gas uint64) (*types.Transaction, error) {
	nonce, err := h.client.PendingNonceAt(ctx, h.account)
	if err != nil {
		return nil, err
	}
	head, err := h.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	tip, err := h.client.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	limit := new(big.Int).Lsh(head.BaseFee, 1)
	limit.Add(limit, tip)
	if err := h.affords(ctx, new(big.Int).Mul(limit, new(big.Int).SetUint64(gas))); err != nil {
		return nil, err
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(h.chainID), Nonce: nonce, To: &call.To, Data: call.Data, Gas: gas, GasTipCap: tip, GasFeeCap: limit,
	}), nil
}

// affords holds the account's coins against the most that the gas may cost.
func (h hand) affords(ctx context.Context, wei *big.Int) error {
	balance, err := h.client.BalanceAt(ctx, h.account, nil)
	if err != nil {
		return err
	}
	if balance.Cmp(wei) >= 0 {
		return nil
	}
	return fmt.Errorf("account %s holds %s coins of chain %d, its gas may cost %s: send it some", h.account, coins(balance), h.chainID, coins(wei))
}

// coins writes wei as whole coins of 1e18.
func coins(wei *big.Int) string {
	a, err := protocol.AmountFromBig(wei)
	if err != nil {
		return wei.String() + " wei of"
	}
	return a.Tokens()
}

// wait polls for the receipt; the command's own timeout ends it.
func (h hand) wait(ctx context.Context, hash protocol.Hash) (*types.Receipt, error) {
	ticker := time.NewTicker(200 * time.Millisecond)
	defer ticker.Stop()
	for {
		r, err := h.client.TransactionReceipt(ctx, hash)
		if err == nil {
			return r, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("asking for the receipt of %s: %w", hash, err)
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("transaction %s was sent and is not mined yet (look again later, or raise --timeout): %w", hash, ctx.Err())
		case <-ticker.C:
		}
	}
}

// explain puts the contracts' refusal into words.
func explain(err error) error {
	errs, setup := codec.NewErrors()
	if setup != nil {
		return errors.Join(err, setup)
	}
	if _, ok := errs.Decode(err); !ok {
		return err
	}
	return fmt.Errorf("%w: %s", errRefused, errs.Describe(err))
}
