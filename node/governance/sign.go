package governance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// Signer signs for accounts; the desk itself has no keys.
type Signer interface {
	Sign(ctx context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error)
}

// Sender prices and sends transactions.
type Sender interface {
	PendingNonceAt(ctx context.Context, account protocol.Address) (uint64, error)
	NonceAt(ctx context.Context, account protocol.Address, number *big.Int) (uint64, error)
	BalanceAt(ctx context.Context, account protocol.Address, number *big.Int) (*big.Int, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash protocol.Hash) (*types.Receipt, error)
}

// Request is a transaction that somebody's wallet is asked to sign and send. Step counts from 1; 0 is a
// timelock's operation, which is all steps at once.
type Request struct {
	Step    int              `json:"step"`
	Title   string           `json:"title"`
	ChainID uint64           `json:"chainId"`
	From    protocol.Address `json:"from"`
	To      protocol.Address `json:"to"`
	Value   string           `json:"value"`
	Data    hexutil.Bytes    `json:"data"`
	Gas     uint64           `json:"gas"` // limit; 0: to be estimated
}

// gasLimit leaves room above what a simulation used: refunds, and state that has moved a little.
func gasLimit(used uint64) uint64 { return used + used/2 + 30_000 }

// Requests are the transactions by which a plan is carried out from an account: each step from the authority
// itself, or its scheduling from a proposer of the timelock. Other authorities sign elsewhere.
func (s *Surface) Requests(p Plan, from protocol.Address) ([]Request, error) {
	switch p.Authority.Kind {
	case KindEOA:
		if from != p.Authority.Address {
			return nil, fmt.Errorf("%w: the plan is for %s, the signer is %s", ErrAuthority, p.Authority.Address, from)
		}
		out := make([]Request, len(p.Steps))
		for i, step := range p.Steps {
			out[i] = Request{i + 1, step.Call(), p.ChainID, from, step.To, step.Value, step.Data, gasLimit(step.Gas)}
		}
		return out, nil
	case KindTimelock:
		calls, err := s.TimelockCalls(p)
		if err != nil {
			return nil, err
		}
		return []Request{{0, fmt.Sprintf("schedule operation %s", calls.ID), p.ChainID, from, calls.Timelock, "0", calls.Schedule, 0}}, nil
	case KindSafe, KindGovernor:
		return nil, fmt.Errorf("%w: the authority %s is %s, which several people sign for: use `omega gov export %s`",
			ErrAuthority, p.Authority.Address, p.Authority.Kind.article(), p.Authority.Kind)
	case KindContract:
	}
	return nil, fmt.Errorf("%w: the authority %s is %s: nobody can sign for it here", ErrAuthority, p.Authority.Address, p.Authority.Kind.article())
}

// SignedTx is a transaction that was signed and not sent.
type SignedTx struct {
	Step  int           `json:"step"`
	Title string        `json:"title"`
	Nonce uint64        `json:"nonce"`
	Hash  protocol.Hash `json:"hash"`
	Raw   hexutil.Bytes `json:"raw"`
}

// Signed is a plan with the signed transactions that carry it out.
type Signed struct {
	Version      int              `json:"v"`
	Plan         Plan             `json:"plan"`
	From         protocol.Address `json:"from"`
	Transactions []SignedTx       `json:"transactions"`
}

// Encode writes the signed plan as its file.
func (s Signed) Encode() ([]byte, error) { return Encode(s) }

// DecodeSigned reads a signed plan and holds every transaction against the plan.
func (s *Surface) DecodeSigned(data []byte) (Signed, error) {
	var out Signed
	if err := protocol.DecodeStrict(data, &out); err != nil {
		if protocol.DecodeStrict(data, &Plan{}) == nil {
			return out, ErrUnsigned
		}
		return out, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	if out.Version != planVersion {
		return out, fmt.Errorf("%w: the signed form is %d, this program knows %d", ErrPlan, out.Version, planVersion)
	}
	if err := s.Sound(out.Plan); err != nil {
		return out, err
	}
	requests, err := s.Requests(out.Plan, out.From)
	if err != nil {
		return out, err
	}
	if len(requests) != len(out.Transactions) {
		return out, fmt.Errorf("%w: %d transactions are signed, the plan needs %d", ErrTampered, len(out.Transactions), len(requests))
	}
	for i, t := range out.Transactions {
		if _, err := t.open(requests[i]); err != nil {
			return out, fmt.Errorf("transaction %d: %w", i+1, err)
		}
	}
	return out, nil
}

// open decodes a signed transaction and tells whether it is what was asked for.
func (t SignedTx) open(r Request) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(t.Raw); err != nil {
		return nil, fmt.Errorf("%w: it is no transaction: %w", ErrTampered, err)
	}
	if tx.Hash() != t.Hash || tx.Nonce() != t.Nonce || r.Step != t.Step || r.Title != t.Title {
		return nil, fmt.Errorf("%w: hash, nonce, step or title are not those of the signed transaction", ErrTampered)
	}
	return tx, r.answers(tx)
}

// answers tells whether a signed transaction is this request, whoever sent it along.
func (r Request) answers(tx *types.Transaction) error {
	sender, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return fmt.Errorf("%w: its signature is not valid: %w", ErrTampered, err)
	}
	switch {
	case !tx.ChainId().IsUint64() || tx.ChainId().Uint64() != r.ChainID:
		return fmt.Errorf("%w: the transaction is for chain %s, the plan for chain %d", ErrElsewhere, tx.ChainId(), r.ChainID)
	case sender != r.From:
		return fmt.Errorf("%w: it was signed by %s, the plan is for %s", ErrAuthority, sender, r.From)
	case tx.To() == nil || *tx.To() != r.To || !bytes.Equal(tx.Data(), r.Data) || tx.Value().String() != r.Value:
		return fmt.Errorf("%w: the transaction is not the call of the plan", ErrTampered)
	}
	return nil
}

// Sign makes a plan's transactions and has them signed. The plan is held against the chain first and tried there, and
// so is the signer's right; what comes back from the signer is held against what was asked for.
func (d *Desk) Sign(ctx context.Context, sender Sender, keys Signer, p Plan, from protocol.Address) (Signed, error) {
	out := Signed{Version: planVersion, Plan: p, From: from}
	sim, err := d.Simulate(ctx, p)
	if err != nil {
		return out, err
	}
	if err := sim.Err(); err != nil {
		return out, err
	}
	requests, err := d.surface.Requests(p, from)
	if err != nil {
		return out, err
	}
	if p.Authority.Kind == KindTimelock {
		if err := d.maySchedule(ctx, p, from); err != nil {
			return out, err
		}
	}
	out.Transactions, err = d.signAll(ctx, sender, keys, requests)
	return out, err
}

// maySchedule holds the proposer and the operation against the timelock.
func (d *Desk) maySchedule(ctx context.Context, p Plan, from protocol.Address) error {
	yes, err := d.HasRole(ctx, p.Authority.Address, Proposer, from)
	if err != nil {
		return err
	}
	if !yes {
		return fmt.Errorf("%w: %s may not schedule at the timelock %s (it lacks %s)", ErrAuthority, from, p.Authority.Address, Proposer)
	}
	calls, err := d.surface.TimelockCalls(p)
	if err != nil {
		return err
	}
	o, err := d.Operation(ctx, p.Authority.Address, calls.ID)
	if err != nil {
		return err
	}
	if o.State != OperationUnset {
		return fmt.Errorf("%w: operation %s is %s already; see `omega gov timelock status`", ErrStale, o.ID, o.Words)
	}
	return nil
}

// signAll drafts requests of one account, nonce by nonce, and has them signed.
func (d *Desk) signAll(ctx context.Context, sender Sender, keys Signer, requests []Request) ([]SignedTx, error) {
	from := requests[0].From
	nonce, err := sender.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("reading the nonce of %s: %w", from, err)
	}
	tip, limit, err := d.fees(ctx, sender)
	if err != nil {
		return nil, err
	}
	drafts, gas := make([]*types.Transaction, len(requests)), uint64(0)
	for i, r := range requests {
		if r.Gas == 0 {
			if r.Gas, err = d.estimate(ctx, r); err != nil {
				return nil, err
			}
		}
		gas += r.Gas
		drafts[i] = types.NewTx(&types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(r.ChainID), Nonce: nonce + uint64(i), To: &r.To, Value: new(big.Int), Data: r.Data,
			Gas: r.Gas, GasTipCap: tip, GasFeeCap: limit,
		})
	}
	if err := affords(ctx, sender, from, new(big.Int).Mul(limit, new(big.Int).SetUint64(gas))); err != nil {
		return nil, err
	}
	out := make([]SignedTx, len(requests))
	for i, r := range requests {
		if out[i], err = signOne(ctx, keys, r, drafts[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func signOne(ctx context.Context, keys Signer, r Request, draft *types.Transaction) (SignedTx, error) {
	signed, err := keys.Sign(ctx, r.From, draft)
	if err != nil {
		return SignedTx{}, fmt.Errorf("signing %s: %w", r.Title, err)
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return SignedTx{}, fmt.Errorf("encoding the signed transaction: %w", err)
	}
	t := SignedTx{Step: r.Step, Title: r.Title, Nonce: draft.Nonce(), Hash: signed.Hash(), Raw: raw}
	if _, err := t.open(r); err != nil {
		return t, fmt.Errorf("what the signer returned: %w", err)
	}
	if signed.Gas() != draft.Gas() || signed.GasFeeCap().Cmp(draft.GasFeeCap()) > 0 {
		return t, fmt.Errorf("%w: the signer raised the gas", ErrTampered)
	}
	return t, nil
}

// fees takes the head's base fee twice, so that some full blocks may pass, and the usual tip.
func (d *Desk) fees(ctx context.Context, sender Sender) (tip, limit *big.Int, err error) {
	head, err := d.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the head: %w", err)
	}
	if tip, err = sender.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, fmt.Errorf("asking for the tip: %w", err)
	}
	if head.BaseFee == nil {
		return nil, nil, errors.New("the chain has no base fee (EIP-1559)")
	}
	limit = new(big.Int).Lsh(head.BaseFee, 1)
	return tip, limit.Add(limit, tip), nil
}

func affords(ctx context.Context, sender Sender, from protocol.Address, wei *big.Int) error {
	balance, err := sender.BalanceAt(ctx, from, nil)
	if err != nil {
		return fmt.Errorf("reading the balance of %s: %w", from, err)
	}
	if balance.Cmp(wei) < 0 {
		return fmt.Errorf("account %s holds %s coins, its gas may cost %s: send it some", from, tokens(balance), tokens(wei))
	}
	return nil
}

// estimate asks the endpoint for the gas of a request that the plan does not tell, and for whether it goes through.
func (d *Desk) estimate(ctx context.Context, r Request) (uint64, error) {
	var gas hexutil.Uint64
	batch := []rpc.BatchElem{{Method: "eth_estimateGas", Args: []any{message{From: &r.From, To: r.To, Data: r.Data}}, Result: &gas}}
	if err := d.chain.BatchCallContext(ctx, batch); err != nil {
		return 0, fmt.Errorf("estimating gas: %w", err)
	}
	if err := batch[0].Error; err != nil {
		var carrier rpc.DataError
		if errors.As(err, &carrier) {
			if text, ok := carrier.ErrorData().(string); ok {
				if data, decodeErr := hexutil.Decode(text); decodeErr == nil {
					return 0, fmt.Errorf("%w: %s: %s", ErrRefused, r.Title, d.reason(data))
				}
			}
		}
		return 0, fmt.Errorf("%w: %s: %w", ErrRefused, r.Title, err)
	}
	return gasLimit(uint64(gas)), nil
}

// Handovers lists to whom a plan gives contracts at once and for good, "nobody" for a renounced one. An owner
// confirms each of them by name before signing.
func (s *Surface) Handovers(p Plan) ([]string, error) {
	var out []string
	for _, step := range p.Steps {
		c, err := s.callOf(step)
		if err != nil {
			return nil, err
		}
		to, named := Heir(c)
		offered := c.Setter.Method.RawName == "transferOwnership" && (step.Contract == IdentityRegistry || step.Contract == TaxPolicy)
		switch {
		case c.Setter.Method.RawName == "renounceOwnership":
			out = append(out, "nobody")
		case named && !offered:
			out = append(out, to.Hex())
		}
	}
	return out, nil
}
