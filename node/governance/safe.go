package governance

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/agijobs/omega/node/protocol"
)

// SafeState is what a Safe says of itself.
type SafeState struct {
	Threshold uint64             `json:"threshold"`
	Nonce     uint64             `json:"nonce"`
	Version   string             `json:"version"`
	Owners    []protocol.Address `json:"owners,omitempty"`
}

// safeState decodes a Safe's answers.
func safeState(threshold, nonce, version, owners []byte) SafeState {
	s := SafeState{Threshold: new(big.Int).SetBytes(threshold[:32]).Uint64(), Nonce: new(big.Int).SetBytes(nonce[:32]).Uint64()}
	s.Version, _ = unpackOne("string", version).(string)
	s.Owners, _ = unpackOne("address[]", owners).([]common.Address)
	return s
}

// unpackOne decodes a single value of an ABI type; nil is what cannot be decoded.
func unpackOne(kind string, data []byte) any {
	t, err := abi.NewType(kind, "", nil)
	if err != nil {
		return nil
	}
	out, err := abi.Arguments{{Type: t}}.Unpack(data)
	if err != nil {
		return nil
	}
	return out[0]
}

// Safe asks a plan's Safe for its state.
func (d *Desk) Safe(ctx context.Context, p Plan) (SafeState, error) {
	v, err := d.look(ctx)
	if err != nil {
		return SafeState{}, err
	}
	a, err := v.identify(ctx, p.Authority.Address)
	if err != nil {
		return SafeState{}, err
	}
	if a.Kind != KindSafe {
		return SafeState{}, fmt.Errorf("%w: the authority %s is no Safe but %s", ErrAuthority, p.Authority.Address, a.Kind.article())
	}
	return a.safe, nil
}

// builderVersion is the Transaction Builder whose files these are.
const builderVersion = "1.18.0"

// SafeBatch is a file of the Safe's Transaction Builder.
type SafeBatch struct {
	Version      string            `json:"version"`
	ChainID      string            `json:"chainId"`
	CreatedAt    int64             `json:"createdAt"` // unix milliseconds
	Meta         SafeMeta          `json:"meta"`
	Transactions []SafeTransaction `json:"transactions"`
}

// SafeMeta describes a batch. The checksum covers all of the file but itself and the name.
type SafeMeta struct {
	Name        string `json:"name"`
	Description string `json:"description"`
	Builder     string `json:"txBuilderVersion"`
	FromSafe    string `json:"createdFromSafeAddress"`
	FromOwner   string `json:"createdFromOwnerAddress"`
	Checksum    string `json:"checksum,omitempty"`
}

// SafeTransaction is one call of a batch, with the words that the Transaction Builder shows.
type SafeTransaction struct {
	To     string            `json:"to"`
	Value  string            `json:"value"`
	Data   string            `json:"data"`
	Method *safeMethod       `json:"contractMethod"`
	Inputs map[string]string `json:"contractInputsValues"`
}

type safeMethod struct {
	Inputs  []safeInput `json:"inputs"`
	Name    string      `json:"name"`
	Payable bool        `json:"payable"`
}

type safeInput struct {
	Internal   string      `json:"internalType"`
	Name       string      `json:"name"`
	Type       string      `json:"type"`
	Components []safeInput `json:"components,omitempty"`
}

// SafeBatch writes a plan as a Transaction Builder's file, whose sum it checks on reading. millis is the time.
func (s *Surface) SafeBatch(p Plan, millis int64) (SafeBatch, error) {
	b := SafeBatch{
		Version: "1.0", ChainID: fmt.Sprint(p.ChainID), CreatedAt: millis,
		Meta: SafeMeta{Name: "Omega plan " + p.Hash.Hex()[:10], Description: p.Description(), Builder: builderVersion, FromSafe: p.Authority.Address.Hex()},
	}
	for _, step := range p.Steps {
		tx := SafeTransaction{To: step.To.Hex(), Value: step.Value, Data: step.Data.String()}
		method, args, err := s.called(step)
		if err != nil {
			return b, err
		}
		tx.Method = &safeMethod{Inputs: safeInputs(method.Inputs), Name: method.RawName}
		tx.Inputs = map[string]string{}
		for i, in := range method.Inputs {
			tx.Inputs[in.Name] = safeValue(args[i])
		}
		b.Transactions = append(b.Transactions, tx)
	}
	sum, err := SafeChecksum(b)
	b.Meta.Checksum = sum
	return b, err
}

// called is the function that the authority itself calls: the setter, or the system pause's.
func (s *Surface) called(step Step) (abi.Method, []any, error) {
	m, err := s.find(step.Contract, step.Function)
	if err != nil {
		return abi.Method{}, nil, err
	}
	method := m.Method
	if step.To != step.Target {
		method = s.abis[SystemPause].Methods["executeGovernanceCall"]
	}
	args, err := method.Inputs.Unpack(step.Data[4:])
	return method, args, err
}

func safeInputs(in abi.Arguments) []safeInput {
	out := make([]safeInput, len(in))
	for i, a := range in {
		out[i] = safeInputOf(a.Name, a.Type)
	}
	return out
}

func safeInputOf(name string, t abi.Type) safeInput {
	in := safeInput{Internal: t.String(), Name: name, Type: t.String()}
	tuple := t
	if t.T == abi.SliceTy && t.Elem.T == abi.TupleTy {
		tuple = *t.Elem
		in.Type = "tuple[]"
	}
	if tuple.T != abi.TupleTy {
		return in
	}
	if t.T == abi.TupleTy {
		in.Type = "tuple"
	}
	in.Internal = "struct " + tuple.TupleRawName
	for i, e := range tuple.TupleElems {
		in.Components = append(in.Components, safeInputOf(tuple.TupleRawNames[i], *e))
	}
	return in
}

// safeValue writes a value as the Transaction Builder does: texts plain, all else as text writes it.
func safeValue(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	return text(v)
}

// SafeChecksum is the Transaction Builder's sum over a batch: the keccak256 of its own serialisation, in which an
// object is the list of its sorted keys followed by its values, without the checksum and with no name.
func SafeChecksum(batch any) (string, error) {
	g, err := generic(batch)
	if err != nil {
		return "", err
	}
	root, ok := g.(map[string]any)
	if !ok {
		return "", fmt.Errorf("%w: a batch is an object", ErrPlan)
	}
	meta, ok := root["meta"].(map[string]any)
	if !ok {
		return "", fmt.Errorf("%w: a batch has a meta object", ErrPlan)
	}
	delete(meta, "checksum")
	meta["name"] = nil
	var b strings.Builder
	serialise(&b, root)
	return keccak([]byte(b.String())).Hex(), nil
}

func serialise(b *strings.Builder, v any) {
	switch v := v.(type) {
	case []any:
		b.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			serialise(b, e)
		}
		b.WriteByte(']')
	case map[string]any:
		b.WriteString("{[")
		keys := sortedKeys(v)
		for i, k := range keys {
			if i > 0 {
				b.WriteByte(',')
			}
			quoteJS(b, k)
		}
		b.WriteByte(']')
		for _, k := range keys {
			serialise(b, v[k])
			b.WriteByte(',') // after each value, the last one too
		}
		b.WriteByte('}')
	default:
		writeScalar(b, v)
	}
}

// SafeTx is the transaction that a Safe's owners sign, by its EIP-712 hash.
type SafeTx struct {
	To        protocol.Address `json:"to"`
	Data      hexBytes         `json:"data"`
	Operation uint8            `json:"operation"` // 0 call, 1 delegatecall
	Nonce     uint64           `json:"nonce"`
	Hash      protocol.Hash    `json:"safeTxHash"`
}

// multiSend finds the contract with which a Safe of this version calls several times at once
// (MultiSendCallOnly of the canonical Safe deployments).
func multiSend(version string) (protocol.Address, error) {
	switch {
	case strings.HasPrefix(version, "1.3."):
		return common.HexToAddress("0x40A2aCCbd92BCA938b02010E17A5b8929b49130D"), nil
	case strings.HasPrefix(version, "1.4."):
		return common.HexToAddress("0x9641d764fc13c8B624c04430C7356C1C7C8102e2"), nil
	}
	return zero, fmt.Errorf("%w: a Safe of version %q has no known way to make several calls at once: make a plan for each", ErrPlan, version)
}

// SafeTx is what the Safe's owners see when they sign the plan: its one call, or several through MultiSendCallOnly.
func (p Plan) SafeTx(s SafeState) (SafeTx, error) {
	tx := SafeTx{To: p.Steps[0].To, Data: p.Steps[0].Data, Nonce: s.Nonce}
	if len(p.Steps) > 1 {
		var err error
		if tx.To, err = multiSend(s.Version); err != nil {
			return tx, err
		}
		tx.Data, tx.Operation = p.multiSendData(), 1
	}
	var err error
	tx.Hash, err = safeTxHash(p.ChainID, p.Authority.Address, tx)
	return tx, err
}

// multiSendData encodes multiSend(bytes): each call as operation, address, value, length and data, packed.
func (p Plan) multiSendData() hexBytes {
	var packed []byte
	for _, s := range p.Steps {
		packed = append(packed, 0)
		packed = append(packed, s.To.Bytes()...)
		packed = append(packed, make([]byte, 32)...)
		packed = append(packed, math.U256Bytes(big.NewInt(int64(len(s.Data))))...)
		packed = append(packed, s.Data...)
	}
	out := append(probe("multiSend(bytes)"), math.U256Bytes(big.NewInt(32))...)
	out = append(out, math.U256Bytes(big.NewInt(int64(len(packed))))...)
	out = append(out, packed...)
	return append(out, make([]byte, (32-len(packed)%32)%32)...)
}

// safeTxHash hashes a Safe's transaction (EIP-712 struct SafeTx, domain of Safes since 1.3.0: chain and address).
// Gas is paid by whoever executes, so that all gas fields are zero.
func safeTxHash(chainID uint64, safe protocol.Address, tx SafeTx) (protocol.Hash, error) {
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"SafeTx": {
				{Name: "to", Type: "address"}, {Name: "value", Type: "uint256"}, {Name: "data", Type: "bytes"}, {Name: "operation", Type: "uint8"},
				{Name: "safeTxGas", Type: "uint256"}, {Name: "baseGas", Type: "uint256"}, {Name: "gasPrice", Type: "uint256"},
				{Name: "gasToken", Type: "address"}, {Name: "refundReceiver", Type: "address"}, {Name: "nonce", Type: "uint256"},
			},
		},
		PrimaryType: "SafeTx",
		Domain:      apitypes.TypedDataDomain{ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(chainID)), VerifyingContract: safe.Hex()},
		Message: apitypes.TypedDataMessage{
			"to": tx.To.Hex(), "value": "0", "data": "0x" + hex.EncodeToString(tx.Data), "operation": fmt.Sprint(tx.Operation),
			"safeTxGas": "0", "baseGas": "0", "gasPrice": "0", "gasToken": zero.Hex(), "refundReceiver": zero.Hex(),
			"nonce": fmt.Sprint(tx.Nonce),
		},
	}
	hash, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return protocol.Hash{}, fmt.Errorf("hashing the Safe's transaction: %w", err)
	}
	return common.BytesToHash(hash), nil
}
