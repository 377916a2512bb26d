package sim_test

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// writer is a contract whose every call fills five fresh storage slots and logs: about 166,000 gas, as a step in a job's
// life costs.
var writer = common.HexToAddress("0x00000000000000000000000000000000000c0de1")

func writerCode() []byte {
	code := []byte{0x5f, 0x54} // the count of calls, from slot 0
	for i := range byte(5) {
		code = append(code,
			0x60, 1, // 1: the value
			0x81, 0x60, 3, 0x1b, // count << 3
			0x60, i+1, 0x01, // + i + 1
			0x5f, 0x52, 0x60, 32, 0x5f, 0x20, // its hash: the slot, as a mapping has it
			0x55)
	}
	code = append(code, 0x60, 1, 0x01, 0x5f, 0x55) // count + 1
	return append(code, 0x60, 32, 0x5f, 0xa0, 0x00)
}

func benchConfig(b *testing.B, dir string) sim.Config {
	cfg := sim.Config{Dir: dir, Alloc: alloc(b), Logger: hclog.NewNullLogger()}
	cfg.Alloc[writer] = types.Account{Code: writerCode(), Balance: new(big.Int)}
	return cfg
}

func benchTx(b *testing.B, actor int, nonce uint64) *types.Transaction {
	tx, err := types.SignNewTx(key(b, actor), types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), Nonce: nonce, To: &writer, Gas: 200_000,
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(1),
	})
	require.NoError(b, err)
	return tx
}

// BenchmarkSeal gives blocks, transactions and gas per second of sealing alone; signing and sending is not in it.
func BenchmarkSeal(b *testing.B) {
	for _, where := range []string{"memory", "disk"} {
		for _, size := range []int{0, 1, 20, 280} {
			b.Run(fmt.Sprintf("%s/%d", where, size), func(b *testing.B) {
				dir := ""
				if where == "disk" {
					dir = b.TempDir()
				}
				c, err := sim.Open(b.Context(), benchConfig(b, dir))
				require.NoError(b, err)
				defer func() { require.NoError(b, c.Close()) }()
				var gas, nonce uint64
				var sealing time.Duration
				for b.Loop() {
					b.StopTimer()
					for i := range size {
						require.NoError(b, c.Client().SendTransaction(b.Context(), benchTx(b, i%actors, nonce+uint64(i/actors))))
					}
					nonce += uint64((size + actors - 1) / actors)
					b.StartTimer()
					began := time.Now()
					h, err := c.Seal(b.Context())
					sealing += time.Since(began)
					require.NoError(b, err)
					gas += h.GasUsed
				}
				s := sealing.Seconds()
				b.ReportMetric(float64(b.N)/s, "blocks/s")
				b.ReportMetric(float64(b.N*size)/s, "tx/s")
				b.ReportMetric(float64(gas)/s/1e6, "Mgas/s")
				if size > 0 {
					b.ReportMetric(float64(gas)/float64(b.N*size), "gas/tx")
				}
			})
		}
	}
}

// BenchmarkReopen is the time from Open to an answer, on a chain of 10,000 blocks.
func BenchmarkReopen(b *testing.B) {
	cfg := benchConfig(b, b.TempDir())
	c, err := sim.Open(b.Context(), cfg)
	require.NoError(b, err)
	for n := range uint64(10_000) {
		if n%10 == 0 {
			require.NoError(b, c.Client().SendTransaction(b.Context(), benchTx(b, 0, n/10)))
		}
		_, err := c.Seal(b.Context())
		require.NoError(b, err)
	}
	require.NoError(b, c.Close())
	for b.Loop() {
		c, err := sim.Open(b.Context(), cfg)
		require.NoError(b, err)
		n, err := c.Client().BlockNumber(b.Context())
		require.NoError(b, err)
		require.EqualValues(b, 10_001, n)
		b.StopTimer()
		require.NoError(b, c.Close())
		b.StartTimer()
	}
}
