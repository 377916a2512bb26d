package sim_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
)

// A call on the pending block of a chain that seals on its own sees the time that its next block will have, also where
// that is not the wall clock's; refusals keep their data.
func TestPendingCall_seesTheNextBlock(t *testing.T) {
	cfg := config(t)
	cfg.HTTP = "127.0.0.1:0"
	c := open(t, cfg)
	url, _ := c.HTTP()
	client, err := ethclient.DialContext(t.Context(), url)
	require.NoError(t, err)
	defer client.Close()
	stop := running(t, c, 0)

	// TIMESTAMP PUSH0 MSTORE PUSH1 32 PUSH0 RETURN, and NUMBER instead; then PUSH1 32 PUSH0 REVERT.
	clock, count, refuse := []byte{0x42, 0x5f, 0x52, 0x60, 32, 0x5f, 0xf3}, []byte{0x43, 0x5f, 0x52, 0x60, 32, 0x5f, 0xf3}, []byte{0x60, 32, 0x5f, 0xfd}
	ask := func(code []byte) uint64 {
		out, err := client.PendingCallContract(t.Context(), ethereum.CallMsg{Data: code})
		require.NoError(t, err)
		return new(big.Int).SetBytes(out).Uint64()
	}
	require.Eventually(t, func() bool {
		var moved uint64
		require.NoError(t, c.RPC().CallContext(t.Context(), &moved, "evm_increaseTime", 1000))
		return ask(clock) > c.Head().Time+1000
	}, time.Minute, time.Millisecond)
	require.Equal(t, c.Head().Number.Uint64()+1, ask(count))
	_, err = client.PendingCallContract(t.Context(), ethereum.CallMsg{Data: refuse})
	data, ok := ethclient.RevertErrorData(err)
	require.True(t, ok, "%v", err)
	require.Len(t, data, 32)
	at, err := client.CallContract(t.Context(), ethereum.CallMsg{Data: clock}, nil)
	require.NoError(t, err)
	require.Equal(t, c.Head().Time, new(big.Int).SetBytes(at).Uint64())
	require.ErrorIs(t, stop(), context.Canceled)
}
