package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// wholeChain is a fake chain that also runs many calls in one request and gives the receipts of whole blocks.
type wholeChain struct {
	*fakeChain
	simulations, blocks int
	fault               error
	times               []uint64
	extra               []*types.Receipt // are said to be in every block
}

func (c *wholeChain) SimulateV1(_ context.Context, opts ethclient.SimulateOptions, at *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.simulations++
	if c.fault != nil {
		return nil, c.fault
	}
	if hash, ok := at.Hash(); !ok || hash != c.fakeChain.blocks[len(c.fakeChain.blocks)-1].header.Hash() {
		return nil, errors.New("another block than the newest one")
	}
	c.times = append(c.times, opts.BlockStateCalls[0].BlockOverrides.Time)
	var results []ethclient.SimulateCallResult
	for _, call := range opts.BlockStateCalls[0].Calls {
		result := ethclient.SimulateCallResult{Status: types.ReceiptStatusSuccessful, GasUsed: c.gas, MaxUsedGas: 2 * c.gas}
		if err := c.call(call); err != nil {
			result = ethclient.SimulateCallResult{Error: &ethclient.CallError{Message: err.Error()}}
			if r := (refusal{}); errors.As(err, &r) {
				result.ReturnValue = []byte(r.name) // as Anvil has it
			}
		}
		results = append(results, result)
	}
	return []ethclient.SimulateBlockResult{{Calls: results}}, nil
}

func (c *wholeChain) BlockReceipts(_ context.Context, at rpc.BlockNumberOrHash) ([]*types.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.blocks++
	n, _ := at.Number()
	out := slices.Clone(c.extra)
	for _, r := range c.fakeChain.blocks[n].receipts {
		out = append(out, r)
	}
	return out, c.fault
}

// dataErrors names a revert by the text of its data.
type dataErrors struct{ fakeErrors }

func (e dataErrors) Decode(err error) (string, bool) {
	var carrier rpc.DataError
	if !errors.As(err, &carrier) {
		return e.fakeErrors.Decode(err)
	}
	data, err := hexutil.Decode(fmt.Sprint(carrier.ErrorData()))
	return string(data), err == nil && len(data) > 0
}

func inWholeWorld(t *testing.T, test func(t *testing.T, w *world, c *wholeChain)) {
	t.Helper()
	inWorld(t, func(t *testing.T, w *world) {
		c := &wholeChain{fakeChain: w.chain}
		w.cfg.Chain, w.cfg.Errors = c, dataErrors{}
		w.reopen()
		test(t, w, c)
	})
}

func TestRowsOfALaneAreTriedTogether(t *testing.T) {
	inWholeWorld(t, func(t *testing.T, w *world, c *wholeChain) {
		var keys []protocol.Key
		for n := range uint64(20) {
			keys = append(keys, w.add(n))
		}
		c.call = func(msg ethereum.CallMsg) error {
			if string(msg.Data) == string(keys[7]) {
				return refusal{"NotOpen()"}
			}
			return nil
		}
		w.step()
		require.Equal(t, 1, c.simulations)
		require.EqualValues(t, 1001, c.times[0], "the block after the one of time 1000")
		for i, key := range keys {
			r := w.row(key)
			if i == 7 {
				require.Equal(t, txmgr.Failed, r.Status)
				require.Equal(t, "NotOpen()", r.Reason)
				continue
			}
			require.Equal(t, txmgr.Sent, r.Status)
			require.Greater(t, r.Attempts[0].Gas, 2*c.gas, "what it took at most, and a margin")
		}
		writes := w.outbox.writes
		require.LessOrEqual(t, writes, 8, "the rows are stored together")
		w.chain.Mine()
		w.step()
		require.Equal(t, 1, c.blocks)
		require.Equal(t, writes+2, w.outbox.writes, "one that they are mined, and one that they are final at once")
		require.Len(t, w.chain.Executed(), 19)
		require.Equal(t, txmgr.Final, w.row(keys[19]).Status)
	})
}

// What an endpoint says beside the receipts of a block is no end of the node.
func TestBlocksWithReceiptsThatAreNone(t *testing.T) {
	inWholeWorld(t, func(t *testing.T, w *world, c *wholeChain) {
		var keys []protocol.Key
		for n := range uint64(20) {
			keys = append(keys, w.add(n))
		}
		w.step()
		first := w.row(keys[0]).Attempts[0].TxHash
		c.extra = []*types.Receipt{nil, {}, {TxHash: first, Status: types.ReceiptStatusSuccessful}}
		w.step()
		w.chain.Mine()
		w.step()
		require.Equal(t, 1, c.blocks)
		for _, key := range keys {
			require.Equal(t, txmgr.Final, w.row(key).Status)
		}
	})
}

func TestEndpointsThatDoNotSimulateAreAskedOneByOne(t *testing.T) {
	inWholeWorld(t, func(t *testing.T, w *world, c *wholeChain) {
		c.fault = errors.New("the method eth_simulateV1 does not exist")
		for n := range uint64(6) {
			key := w.add(n)
			require.NoError(t, w.pass(time.Second))
			require.Equal(t, txmgr.Sent, w.row(key).Status)
		}
		require.Equal(t, 3, c.simulations, "after some failures it is no longer asked")
	})
	inWholeWorld(t, func(t *testing.T, w *world, c *wholeChain) {
		c.call = func(ethereum.CallMsg) error { return errors.New("block gas limit reached") }
		key := w.add(1)
		w.step()
		require.Equal(t, txmgr.Queued, w.row(key).Status, "no word of the contract: it is tried by itself, and again later")
		c.call = func(ethereum.CallMsg) error { return nil }
		require.NoError(t, w.pass(time.Second))
		require.Equal(t, txmgr.Sent, w.row(key).Status)
	})
}

// oldHead answers with the block before the newest one when it is asked for the head: a block came in between.
type oldHead struct{ *wholeChain }

func (c oldHead) HeaderByNumber(ctx context.Context, n *big.Int) (*types.Header, error) {
	if n != nil {
		return c.wholeChain.HeaderByNumber(ctx, n)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.fakeChain.blocks[max(0, len(c.fakeChain.blocks)-2)].header, nil
}

func TestARowWaitsUntilWhatItBuildsUponIsInTheStateItIsTriedOn(t *testing.T) {
	inWholeWorld(t, func(t *testing.T, w *world, c *wholeChain) {
		w.depth = 5
		first := w.add(1)
		second := w.add(2, protocol.Terms{After: first})
		w.step()
		w.chain.Mine()
		w.cfg.Chain = oldHead{c}
		w.reopen()
		w.step() // takes up what the guard holds
		w.step()
		require.Equal(t, txmgr.Mined, w.row(first).Status)
		require.Equal(t, txmgr.Queued, w.row(second).Status, "neither tried nor refused on the older state")
		w.cfg.Chain = c
		w.reopen()
		w.step()
		require.Equal(t, txmgr.Sent, w.row(second).Status)
	})
}

func TestRowsThatChangedMeanwhileDoNotKeepTheOthersBack(t *testing.T) {
	inWorld(t, func(t *testing.T, w *world) {
		first, second, third := w.add(1), w.add(2), w.add(3)
		w.cfg.Outbox = &staleKey{memOutbox: w.outbox, key: second}
		w.reopen()
		require.ErrorIs(t, w.m.Step(context.Background()), txmgr.ErrStale)
		require.Equal(t, txmgr.Sent, w.row(first).Status)
		require.Equal(t, txmgr.Queued, w.row(second).Status)
		require.Equal(t, txmgr.Sent, w.row(third).Status)
		w.cfg.Outbox = w.outbox
		w.reopen()
		w.step()
		require.Equal(t, txmgr.Sent, w.row(second).Status)
		w.chain.Mine()
		w.step()
		require.Len(t, w.chain.Executed(), 3)
	})
}

// staleKey answers updates of one row as if the driver had changed it in between.
type staleKey struct {
	*memOutbox
	key protocol.Key
}

func (s *staleKey) Update(changes ...txmgr.Change) error {
	for _, c := range changes {
		if c.Prev.Key == s.key {
			return txmgr.ErrStale
		}
	}
	return s.memOutbox.Update(changes...)
}
