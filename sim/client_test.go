package sim_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// Contracts that answer a call in every way there is.
var (
	echo     = common.HexToAddress("0x00000000000000000000000000000000000e0c40")
	reverter = common.HexToAddress("0x000000000000000000000000000000000000dead")
	invalid  = common.HexToAddress("0x000000000000000000000000000000000000fefe")
	greedy   = common.HexToAddress("0x0000000000000000000000000000000000096eed")
)

// manners opens a chain with them and some blocks of calls, the last of which could fill up what is to come.
func manners(t *testing.T) *sim.Chain {
	cfg := config(t)
	for a, code := range map[common.Address]string{
		echo: "0x365f5f37365ff3", reverter: "0x365f5f37365ffd", invalid: "0xfe", greedy: "0x63ffffffff5f20",
	} {
		cfg.Alloc[a] = types.Account{Code: hexutil.MustDecode(code), Balance: new(big.Int)}
	}
	c := open(t, cfg)
	for n := range uint64(4) {
		send(t, c, call(t, 0, 2*n), call(t, 0, 2*n+1), call(t, 1, n))
		seal(t, c)
	}
	require.NoError(t, c.SetFinal(2))
	require.NoError(t, c.SetSafe(3))
	send(t, c, call(t, 2, 0))
	return c
}

// asked is what two clients say to one question: the answer as JSON, or the error as JSON-RPC has it.
func asked[T any](answer T, err error) string {
	if err != nil {
		out := "error: " + err.Error()
		if errors.Is(err, ethereum.NotFound) {
			return "not found"
		}
		var coded rpc.Error
		if errors.As(err, &coded) {
			out += " code " + big.NewInt(int64(coded.ErrorCode())).String()
		}
		var data rpc.DataError
		if errors.As(err, &data) && data.ErrorData() != nil {
			out += " data " + data.ErrorData().(string)
		}
		return out
	}
	text, err := json.Marshal(answer)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// nodeClient is what both clients are asked for.
type nodeClient interface {
	ethereum.ContractCaller
	ethereum.LogFilterer
	ethereum.PendingStateReader
	ethereum.ChainStateReader
	ethereum.ChainReader
	ethereum.TransactionReader
	CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, block *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error)
}

// What the client answers without JSON-RPC is what go-ethereum's answers with it, the errors too.
func TestClient_answersAsJSONRPCDoes(t *testing.T) {
	c := manners(t)
	ours, theirs := nodeClient(c.Client()), nodeClient(ethclient.NewClient(c.RPC()))
	ctx := t.Context()
	same := func(name string, ask func(nodeClient) string) {
		t.Helper()
		want := ask(theirs)
		require.Equal(t, want, ask(ours), name)
		if strings.HasPrefix(want, "error") {
			t.Logf("%s: %s", name, want)
		}
	}
	head, err := theirs.HeaderByNumber(ctx, nil)
	require.NoError(t, err)
	numbers := map[string]*big.Int{
		"latest": nil, "0": new(big.Int), "2": big.NewInt(2), "beyond": big.NewInt(99), "far": new(big.Int).Lsh(common.Big1, 62),
		"safe": big.NewInt(int64(rpc.SafeBlockNumber)), "finalized": big.NewInt(int64(rpc.FinalizedBlockNumber)), "earliest": big.NewInt(int64(rpc.EarliestBlockNumber)),
	}
	for name, n := range numbers {
		same("header "+name, func(c nodeClient) string { return asked(c.HeaderByNumber(ctx, n)) })
		same("nonce "+name, func(c nodeClient) string { return asked(c.NonceAt(ctx, address(t, 0), n)) })
		same("balance "+name, func(c nodeClient) string { return asked(c.BalanceAt(ctx, address(t, 0), n)) })
		same("call "+name, func(c nodeClient) string {
			return asked(c.CallContract(ctx, ethereum.CallMsg{To: &echo, Data: []byte("hello")}, n))
		})
		to := n
		same("logs to "+name, func(c nodeClient) string {
			return asked(c.FilterLogs(ctx, ethereum.FilterQuery{ToBlock: to, Addresses: []common.Address{recorder}}))
		})
		same("receipts "+name, func(c nodeClient) string {
			number := rpc.LatestBlockNumber
			if n != nil {
				number = rpc.BlockNumber(n.Int64())
			}
			return asked(c.BlockReceipts(ctx, rpc.BlockNumberOrHashWithNumber(number)))
		})
	}
	pending := big.NewInt(int64(rpc.PendingBlockNumber))
	same("pending nonce by tag", func(c nodeClient) string { return asked(c.NonceAt(ctx, address(t, 2), pending)) })
	same("pending nonce", func(c nodeClient) string { return asked(c.PendingNonceAt(ctx, address(t, 2))) })
	same("tip", func(c nodeClient) string { return asked(c.SuggestGasTipCap(ctx)) })
	for name, hash := range map[string]common.Hash{"head": head.Hash(), "parent": head.ParentHash, "unknown": {1}} {
		same("header "+name, func(c nodeClient) string { return asked(c.HeaderByHash(ctx, hash)) })
		same("call "+name, func(c nodeClient) string {
			return asked(c.CallContractAtHash(ctx, ethereum.CallMsg{To: &echo, Data: []byte("hello")}, hash))
		})
		same("logs "+name, func(c nodeClient) string {
			return asked(c.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &hash}))
		})
		same("receipts "+name, func(c nodeClient) string {
			return asked(c.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(hash, false)))
		})
	}
	for name, q := range map[string]ethereum.FilterQuery{
		"all": {}, "backwards": {FromBlock: big.NewInt(3), ToBlock: big.NewInt(2)}, "by topic": {Topics: [][]common.Hash{{}, {common.HexToHash("0x3")}}},
		"nobody's": {Addresses: []common.Address{echo}},
	} {
		same("logs "+name, func(c nodeClient) string { return asked(c.FilterLogs(ctx, q)) })
	}
	counted := common.BigToHash(big.NewInt(3))
	for name, topics := range map[string][][]common.Hash{
		"one topic": {{counted}}, "any of two": {{{9}, counted}}, "none of them": {{{9}}}, "anything": {{}}, "more than it has": {{}, {}, {}},
	} {
		for _, from := range [][]common.Address{nil, {recorder}, {echo}, {echo, recorder}} {
			parent := head.ParentHash
			same("logs of a block by "+name, func(c nodeClient) string {
				return asked(c.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: &parent, Addresses: from, Topics: topics}))
			})
		}
	}
	block, err := theirs.BlockByHash(ctx, head.Hash())
	require.NoError(t, err)
	for _, hash := range []common.Hash{block.Transactions()[0].Hash(), block.Transactions()[2].Hash(), call(t, 2, 0).Hash(), {7}} {
		same("receipt", func(c nodeClient) string { return asked(c.TransactionReceipt(ctx, hash)) })
	}
}

// messages are calls that end in every way there is.
func messages(t *testing.T) map[string]ethereum.CallMsg {
	text, err := abi.Arguments{{Type: mustType(t, "string")}}.Pack("not today")
	require.NoError(t, err)
	said := append(crypto.Keccak256([]byte("Error(string)"))[:4], text...)
	value := big.NewInt(5)
	poor := new(big.Int).Lsh(common.Big1, 200)
	return map[string]ethereum.CallMsg{
		"echo": {To: &echo, Data: []byte("hello")}, "count": {From: address(t, 0), To: &recorder}, "with value": {From: address(t, 0), To: &echo, Value: value},
		"more than it has": {From: address(t, 3), To: &echo, Value: poor}, "revert": {To: &reverter, Data: []byte("abcdefgh")}, "bare revert": {To: &reverter},
		"revert with text": {To: &reverter, Data: said}, "invalid": {To: &invalid}, "out of gas": {To: &greedy}, "little gas": {To: &recorder, Gas: 30_000},
		"no gas": {To: &recorder, Gas: 1}, "no contract": {To: &common.Address{9}}, "priced": {From: address(t, 0), To: &echo, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1)},
		"creation": {From: address(t, 0), Data: hexutil.MustDecode("0x5f5ff3")}, "more gas than a block": {To: &echo, Gas: 1 << 40},
	}
}

func mustType(t *testing.T, name string) abi.Type {
	typ, err := abi.NewType(name, "", nil)
	require.NoError(t, err)
	return typ
}

func TestClient_callsAsJSONRPCDoes(t *testing.T) {
	c := manners(t)
	ours, theirs := c.Client(), ethclient.NewClient(c.RPC())
	head := c.Head().Hash()
	var plain []ethereum.CallMsg
	var want []string
	for name, m := range messages(t) {
		their, err := theirs.CallContractAtHash(t.Context(), m, head)
		say := asked(their, err)
		our, err := ours.CallContractAtHash(t.Context(), m, head)
		require.Equal(t, say, asked(our, err), name)
		t.Logf("%s: %s", name, say)
		if name != "priced" && name != "creation" {
			plain, want = append(plain, m), append(want, say)
		}
	}
	outs, errs, err := ours.CallsAtHash(t.Context(), plain, head)
	require.NoError(t, err)
	for i := range plain {
		require.Equal(t, want[i], asked(outs[i], errs[i]), "together")
	}
	_, _, err = ours.CallsAtHash(t.Context(), plain, common.Hash{1})
	require.Error(t, err)
}

// A simulation leaves out the block's hash and the logs; all else is go-ethereum's.
func TestClient_simulatesAsJSONRPCDoes(t *testing.T) {
	c := manners(t)
	ours, theirs := c.Client(), ethclient.NewClient(c.RPC())
	latest := rpc.BlockNumberOrHashWithHash(c.Head().Hash(), false)
	simulate := func(name string, opts ethclient.SimulateOptions, at *rpc.BlockNumberOrHash) {
		t.Helper()
		want, err := theirs.SimulateV1(t.Context(), opts, at)
		say := asked(bare(want), err)
		got, err := ours.SimulateV1(t.Context(), opts, at)
		require.Equal(t, say, asked(bare(got), err), name)
		t.Logf("%s: %.200s", name, say)
	}
	var all []ethereum.CallMsg
	for name, m := range messages(t) {
		later := &ethereum.BlockOverrides{Time: c.Head().Time + 1_000}
		simulate(name, ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{{BlockOverrides: later, Calls: []ethereum.CallMsg{m}}}}, &latest)
		if name == "echo" || name == "count" || strings.Contains(name, "revert") {
			all = append(all, m, m)
		}
	}
	block := ethclient.SimulateBlock{Calls: all}
	simulate("each upon the one before", ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{block}}, &latest)
	simulate("two blocks", ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{block, block}}, &latest)
	simulate("no block", ethclient.SimulateOptions{}, &latest)
	simulate("the head", ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{block}}, nil)
	early := ethclient.SimulateBlock{BlockOverrides: &ethereum.BlockOverrides{Time: c.Head().Time}, Calls: all}
	simulate("too early", ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{early}}, &latest)
	unknown := rpc.BlockNumberOrHashWithHash(common.Hash{1}, false)
	simulate("nowhere", ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{block}}, &unknown)
}

// bare is a simulation's result without what the client leaves out.
func bare(blocks []ethclient.SimulateBlockResult) []ethclient.SimulateBlockResult {
	for i := range blocks {
		blocks[i].Hash = common.Hash{}
		for k := range blocks[i].Calls {
			blocks[i].Calls[k].Logs = nil
		}
	}
	return blocks
}
