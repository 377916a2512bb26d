package codec_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

// The suite of the tests: one address a contract, told apart by its last byte.
var suite = protocol.Suite{
	ChainID: 31337, JobReg: addr(1), Stake: addr(2), Validation: addr(3), Dispute: addr(4), Identity: addr(5), TaxPolicy: addr(6),
	FeePool: addr(7), Reputation: addr(8), NFT: addr(9), Token: addr(10), Domain: protocol.DomainSeparator(31337, addr(3)),
}

var (
	alice = addr(0xa1)
	bob   = addr(0xb0)
	spec  = protocol.Keccak([]byte("spec"))
)

func addr(b byte) protocol.Address { return common.BytesToAddress([]byte{0xee, b}) }

func parsed(t testing.TB, m *bind.MetaData) *abi.ABI {
	t.Helper()
	a, err := m.ParseABI()
	require.NoError(t, err)
	return a
}

// interfaces are the contracts that the codec talks to, by address.
func interfaces() map[protocol.Address]*bind.MetaData {
	return map[protocol.Address]*bind.MetaData{
		suite.JobReg: &bindings.JobRegistryMetaData, suite.Stake: &bindings.StakeManagerMetaData, suite.Validation: &bindings.ValidationModuleMetaData,
		suite.Dispute: &bindings.DisputeModuleMetaData, suite.Identity: &bindings.IdentityRegistryMetaData, suite.TaxPolicy: &bindings.TaxPolicyMetaData,
		suite.FeePool: &bindings.FeePoolMetaData, suite.Reputation: &bindings.ReputationEngineMetaData, suite.NFT: &bindings.CertificateNFTMetaData,
		suite.Token: &bindings.AGIALPHAMetaData,
	}
}

// logOf builds the log of an event from its arguments in the order of its signature.
func logOf(t testing.TB, at protocol.Address, name string, args ...any) types.Log {
	t.Helper()
	ev, ok := parsed(t, interfaces()[at]).Events[name]
	require.True(t, ok, name)
	require.Len(t, args, len(ev.Inputs), name)
	l := types.Log{Address: at, Topics: []common.Hash{ev.ID}, BlockNumber: 9, Index: 4}
	var plain []any
	for i, in := range ev.Inputs {
		if !in.Indexed {
			plain = append(plain, args[i])
			continue
		}
		topic, err := abi.Arguments{{Type: in.Type}}.Pack(args[i])
		require.NoError(t, err)
		l.Topics = append(l.Topics, common.BytesToHash(topic))
	}
	data, err := ev.Inputs.NonIndexed().Pack(plain...)
	require.NoError(t, err)
	l.Data = data
	return l
}

func n(v int64) *big.Int { return big.NewInt(v) }

func units(v uint64) protocol.Amount { return protocol.Units(v) }

// contracts answers queries as the suite's contracts would: by contract, function and arguments.
type contracts struct {
	t       testing.TB
	answers map[protocol.Address]map[string]func(args []any) []any
	// extra answers additions, which no binding has, by signature.
	extra map[string]*big.Int
}

// refused is what a call of a function that a contract lacks comes back with.
type refused struct{}

func (refused) Error() string  { return "execution reverted" }
func (refused) ErrorCode() int { return 3 }
func (refused) ErrorData() any { return "0x" }

var errOffline = errors.New("connection refused")

func (c contracts) run(calls []protocol.Call) []codec.Result {
	c.t.Helper()
	results := make([]codec.Result, len(calls))
	for i, call := range calls {
		results[i] = c.one(call)
	}
	return results
}

func (c contracts) one(call protocol.Call) codec.Result {
	for signature, v := range c.extra {
		selector := protocol.Keccak([]byte(signature))
		if string(call.Data) == string(selector[:4]) {
			return codec.Result{Out: v.FillBytes(make([]byte, 32))}
		}
	}
	m, err := parsed(c.t, interfaces()[call.To]).MethodById(call.Data)
	if err != nil {
		return codec.Result{Err: refused{}}
	}
	answer, ok := c.answers[call.To][m.Name]
	if !ok {
		return codec.Result{Err: refused{}}
	}
	args, err := m.Inputs.Unpack(call.Data[4:])
	require.NoError(c.t, err)
	out, err := m.Outputs.Pack(answer(args)...)
	require.NoError(c.t, err)
	return codec.Result{Out: out}
}

// is answers with fixed values, whatever was asked.
func is(values ...any) func([]any) []any { return func([]any) []any { return values } }

// jobAnswer is what JobRegistry.jobs answers.
func jobAnswer(m codec.Metadata) []any {
	return []any{alice, bob, n(100), n(7), n(3), [32]byte{1}, [32]byte{2}, [32]byte(spec), m.Pack()}
}
