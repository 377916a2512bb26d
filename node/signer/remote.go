package signer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Caller makes JSON-RPC calls; go-ethereum's rpc.Client is one.
type Caller interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// remote is a back end behind eth_accounts and eth_signTransaction.
type remote struct {
	caller   Caller
	accounts []protocol.Address
}

// OpenRemote asks a JSON-RPC signer which accounts it has; it must have the named ones, or at least
// one when none is named. What it signs is compared with what was asked for.
func OpenRemote(ctx context.Context, caller Caller, accounts []protocol.Address) (Backend, error) {
	var offered []protocol.Address
	if err := caller.CallContext(ctx, &offered, "eth_accounts"); err != nil {
		return nil, fmt.Errorf("asking the remote signer for its accounts: %w", withoutURL(err))
	}
	if len(accounts) == 0 {
		accounts = offered
	}
	for _, a := range accounts {
		if !slices.Contains(offered, a) {
			return nil, fmt.Errorf("the remote signer has no key for account %s", a)
		}
	}
	if len(accounts) == 0 {
		return nil, errors.New("the remote signer has no accounts")
	}
	return &remote{caller: caller, accounts: slices.Clone(accounts)}, nil
}

// Accounts lists the accounts in the order that they were named or offered.
func (r *remote) Accounts() []protocol.Address { return slices.Clone(r.accounts) }

// signRequest is the argument of eth_signTransaction.
type signRequest struct {
	From     protocol.Address  `json:"from"`
	To       *protocol.Address `json:"to"`
	Gas      hexutil.Uint64    `json:"gas"`
	FeeCap   *hexutil.Big      `json:"maxFeePerGas"`
	TipCap   *hexutil.Big      `json:"maxPriorityFeePerGas"`
	Value    *hexutil.Big      `json:"value"`
	Nonce    hexutil.Uint64    `json:"nonce"`
	Data     hexutil.Bytes     `json:"data"`
	ChainID  *hexutil.Big      `json:"chainId"`
	Accesses *types.AccessList `json:"accessList,omitempty"`
}

// Sign asks for a signature. Signers answer with the raw transaction, alone or in an object.
func (r *remote) Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	req := signRequest{
		From: account, To: tx.To(), Gas: hexutil.Uint64(tx.Gas()), Nonce: hexutil.Uint64(tx.Nonce()), Data: tx.Data(),
		FeeCap: (*hexutil.Big)(tx.GasFeeCap()), TipCap: (*hexutil.Big)(tx.GasTipCap()),
		Value: (*hexutil.Big)(tx.Value()), ChainID: (*hexutil.Big)(tx.ChainId()),
	}
	if list := tx.AccessList(); len(list) > 0 {
		req.Accesses = &list
	}
	var answer json.RawMessage
	if err := r.caller.CallContext(ctx, &answer, "eth_signTransaction", req); err != nil {
		return nil, fmt.Errorf("asking the remote signer: %w", withoutURL(err))
	}
	raw, err := rawOf(answer)
	if err != nil {
		return nil, err
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("%w: the remote signer's answer is no transaction: %w", ErrSignature, err)
	}
	return signed, nil
}

func rawOf(answer json.RawMessage) ([]byte, error) {
	var raw hexutil.Bytes
	if json.Unmarshal(answer, &raw) == nil && len(raw) > 0 {
		return raw, nil
	}
	var object struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if json.Unmarshal(answer, &object) == nil && len(object.Raw) > 0 {
		return object.Raw, nil
	}
	return nil, fmt.Errorf("%w: the remote signer's answer holds no raw transaction", ErrSignature)
}

// withoutURL takes the address out of a transport error, since it may carry a token.
func withoutURL(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

// joined is several back ends as one.
type joined struct {
	accounts []protocol.Address
	of       map[protocol.Address]Backend
}

// Join puts back ends together; an account that several have is signed for by the first.
func Join(backends ...Backend) Backend {
	j := &joined{of: map[protocol.Address]Backend{}}
	for _, b := range backends {
		for _, a := range b.Accounts() {
			if j.of[a] == nil {
				j.of[a] = b
				j.accounts = append(j.accounts, a)
			}
		}
	}
	return j
}

func (j *joined) Accounts() []protocol.Address { return slices.Clone(j.accounts) }

func (j *joined) Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	b, ok := j.of[account]
	if !ok {
		return nil, fmt.Errorf("there is no key for account %s", account)
	}
	return b.Sign(ctx, account, tx)
}

// SignHash signs a hash where the account's back end is a HashSigner.
func (j *joined) SignHash(account protocol.Address, hash protocol.Hash) ([]byte, error) {
	keys, ok := j.of[account].(HashSigner)
	if !ok {
		return nil, fmt.Errorf("there is no key for account %s that signs typed data", account)
	}
	return keys.SignHash(account, hash)
}
