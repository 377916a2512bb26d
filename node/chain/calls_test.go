package chain_test

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
)

func someCalls(n int) []chain.Call {
	calls := make([]chain.Call, n)
	for i := range calls {
		calls[i] = chain.Call{To: common.Address{1}, Data: []byte{byte(i)}}
	}
	return calls
}

// echo answers a call with its data, and refuses odd data as a contract would.
func echo(_ rpc.BlockNumberOrHash, data []byte) ([]byte, error) {
	if data[0]%2 == 1 {
		return nil, refusal{"execution reverted: block not found", 3, "0x08c379a0"}
	}
	return data, nil
}

func requireEcho(t *testing.T, results []chain.Result, n int, latest bool) {
	t.Helper()
	require.Len(t, results, n)
	for i, r := range results {
		require.Equal(t, latest, r.Latest)
		if i%2 == 1 {
			require.ErrorContains(t, r.Err, "execution reverted")
			continue
		}
		require.NoError(t, r.Err)
		require.Equal(t, []byte{byte(i)}, r.Out)
	}
}

func TestCallsAtGoInBatches(t *testing.T) {
	a := newFakeNode(t)
	h := a.mine()
	a.call = func(at rpc.BlockNumberOrHash, data []byte) ([]byte, error) {
		if hash, ok := at.Hash(); !ok || hash != h.Hash() {
			return nil, errStateGone
		}
		return echo(at, data)
	}
	p := dial(t, chain.Options{}, a.url())
	before := a.seen()
	results, err := chain.CallsAt(t.Context(), p, h.Hash(), someCalls(200))
	require.NoError(t, err)
	requireEcho(t, results, 200, false)
	require.Equal(t, 2, a.seen()-before)
	none, err := chain.CallsAt(t.Context(), p, h.Hash(), nil)
	require.NoError(t, err)
	require.Empty(t, none)
}

func TestCallsAtWithoutBatches(t *testing.T) {
	refuse := map[string]func(w http.ResponseWriter){
		"one object": func(w http.ResponseWriter) {
			fmt.Fprint(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}}`)
		},
		"status 400":   func(w http.ResponseWriter) { w.WriteHeader(400) },
		"empty array":  func(w http.ResponseWriter) { fmt.Fprint(w, `[]`) },
		"null entries": func(w http.ResponseWriter) { fmt.Fprint(w, `[{"jsonrpc":"2.0","id":99,"result":"0x"}]`) },
	}
	for name, answer := range refuse {
		t.Run(name, func(t *testing.T) {
			a := newFakeNode(t)
			a.call = echo
			p := dial(t, chain.Options{}, a.url())
			a.set(func() {
				a.hook = func(w http.ResponseWriter, r *http.Request) bool {
					body, err := io.ReadAll(r.Body)
					if err != nil {
						return true
					}
					r.Body = io.NopCloser(strings.NewReader(string(body)))
					var list []json.RawMessage
					if json.Unmarshal(body, &list) != nil {
						return false
					}
					answer(w)
					return true
				}
			})
			results, err := chain.CallsAt(t.Context(), p, a.headers[0].Hash(), someCalls(4))
			require.NoError(t, err)
			requireEcho(t, results, 4, false)
		})
	}
}

func TestCallsAtFallBackWhereStateIsGone(t *testing.T) {
	byNumber := func(at rpc.BlockNumberOrHash) bool { n, ok := at.Number(); return ok && n >= 0 }
	byTag := func(at rpc.BlockNumberOrHash) bool { n, ok := at.Number(); return ok && n < 0 }
	rows := []struct {
		name   string
		serves func(rpc.BlockNumberOrHash) bool
		latest bool
	}{
		{"no pinning by hash", byNumber, false},
		{"no old state", byTag, true},
	}
	for _, row := range rows {
		for _, n := range []int{1, 4} {
			a := newFakeNode(t)
			a.mine()
			a.call = func(at rpc.BlockNumberOrHash, data []byte) ([]byte, error) {
				if !row.serves(at) {
					return nil, errStateGone
				}
				return echo(at, data)
			}
			p := dial(t, chain.Options{}, a.url())
			results, err := chain.CallsAt(t.Context(), p, a.headers[0].Hash(), someCalls(n))
			require.NoError(t, err, row.name)
			requireEcho(t, results, n, row.latest)
		}
	}
}

func TestCallsAtAnUnknownBlock(t *testing.T) {
	a := newFakeNode(t)
	gone := a.mine()
	a.call = func(rpc.BlockNumberOrHash, []byte) ([]byte, error) {
		return nil, refusal{text: "header not found", code: -32000}
	}
	p := dial(t, chain.Options{}, a.url())
	_, err := chain.CallsAt(t.Context(), p, common.Hash{7}, someCalls(2))
	require.ErrorIs(t, err, chain.ErrUnknownBlock)

	// The block is reorged away between the read by number and the check of that number.
	a.set(func() {
		a.call = func(at rpc.BlockNumberOrHash, data []byte) ([]byte, error) {
			if _, ok := at.Hash(); ok {
				return nil, errStateGone
			}
			a.set(func() { a.headers[1] = &types.Header{Number: big.NewInt(1), Difficulty: big.NewInt(7)} })
			return echo(at, data)
		}
	})
	_, err = chain.CallsAt(t.Context(), p, gone.Hash(), someCalls(2))
	require.ErrorIs(t, err, chain.ErrUnknownBlock)
}

func TestCallsAtUnreachableSaysSo(t *testing.T) {
	a := newFakeNode(t)
	p := dial(t, chain.Options{}, a.url())
	a.set(func() { a.hook = faults["status 500"] })
	for _, n := range []int{1, 3} {
		_, err := chain.CallsAt(t.Context(), p, common.Hash{}, someCalls(n))
		require.ErrorIs(t, err, chain.ErrUnreachable)
	}
}

// TestCallsAtSimulated pins reads on the embedded chain: the contract returns block.number.
func TestCallsAtSimulated(t *testing.T) {
	clock := common.Address{0xc1}
	b := simulated.NewBackend(types.GenesisAlloc{clock: {Code: []byte{0x43, 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3}, Balance: new(big.Int)}})
	defer b.Close() //nolint:errcheck // nothing depends on it
	hashes := []common.Hash{b.Commit(), b.Commit(), b.Commit()}
	client, ok := b.Client().(chain.Client)
	require.True(t, ok)
	for i, h := range hashes {
		results, err := chain.CallsAt(t.Context(), client, h, []chain.Call{{To: clock}, {To: clock}})
		require.NoError(t, err)
		for _, r := range results {
			require.NoError(t, r.Err)
			require.False(t, r.Latest)
			require.Equal(t, uint64(i+1), new(big.Int).SetBytes(r.Out).Uint64())
		}
	}
	_, err := chain.CallsAt(t.Context(), client, common.Hash{1}, []chain.Call{{To: clock}})
	require.ErrorIs(t, err, chain.ErrUnknownBlock)
}
