package sim_test

import (
	"bytes"
	"context"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/sim"
)

// leftovers are go-ethereum's workers for the whole process, which no chain owns, and the last of a database of peers,
// which ends by itself within a second of Close.
var leftovers = []goleak.Option{
	goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
	goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
}

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, leftovers...)
}

func TestClose_leavesNothingRunning(t *testing.T) {
	for name, dir := range map[string]string{"memory": "", "disk": t.TempDir()} {
		t.Run(name, func(t *testing.T) {
			before := goleak.IgnoreCurrent()
			cfg := config(t)
			cfg.Dir, cfg.HTTP = dir, "127.0.0.1:0"
			c, err := sim.Open(t.Context(), cfg)
			require.NoError(t, err)
			heads := make(chan *types.Header, 8)
			_, err = c.Client().SubscribeNewHead(t.Context(), heads) // not unsubscribed
			require.NoError(t, err)
			send(t, c, call(t, 0, 0))
			seal(t, c)
			require.NoError(t, c.Reorg(t.Context(), 1))
			require.NoError(t, c.Close())
			goleak.VerifyNone(t, append(leftovers, before)...)
		})
	}
}

// running starts Run and returns what stops it and gives its error.
func running(t *testing.T, c *sim.Chain, interval time.Duration) (stop func() error) {
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Run(ctx, sim.Pace{Idle: interval}) }()
	return sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
}

func nextHead(t *testing.T, heads <-chan *types.Header) *types.Header {
	select {
	case h := <-heads:
		return h
	case <-time.After(20 * time.Second):
		t.Fatal("no block was sealed")
		return nil
	}
}

// With a gap between blocks what comes soon after one waits, and Run can be ended meanwhile.
func TestRun_keepsBlocksApart(t *testing.T) {
	c := open(t, config(t))
	at := c.Head().Number.Uint64()
	send(t, c, call(t, 0, 0))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, c.Run(ctx, sim.Pace{Gap: time.Hour}), context.DeadlineExceeded)
	require.Equal(t, at, c.Head().Number.Uint64(), "the head is not an hour old")
	require.Equal(t, 1, c.Pending())
	require.NoError(t, c.Close())
	require.ErrorIs(t, c.Run(t.Context(), sim.Pace{Gap: time.Hour}), sim.ErrClosed)
}

func TestRun_sealsWhatIsPending(t *testing.T) {
	c := open(t, config(t))
	send(t, c, call(t, 0, 0)) // from before
	heads := make(chan *types.Header, 256)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	stop := running(t, c, 0)
	require.NotZero(t, nextHead(t, heads).GasUsed)
	for n := uint64(1); n <= 20; n++ {
		send(t, c, call(t, 0, n))
		before := c.Head()
		h := nextHead(t, heads)
		require.NotZero(t, h.GasUsed)
		require.LessOrEqual(t, h.Time, before.Time+2, "chain time goes on with the wall clock")
	}
	require.ErrorIs(t, stop(), context.Canceled)
	require.EqualValues(t, 21, count(t, c))
	require.Empty(t, heads, "no empty blocks")
}

func TestRun_sealsEachInterval(t *testing.T) {
	c := open(t, config(t))
	heads := make(chan *types.Header, 256)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	stop := running(t, c, time.Millisecond)
	for range 5 {
		require.Zero(t, nextHead(t, heads).GasUsed)
	}
	require.ErrorIs(t, stop(), context.Canceled)
}

// A transaction that the base fee keeps out must not make blocks without end, and goes in when the fee has fallen.
func TestRun_doesNotSpinOnCheapTransaction(t *testing.T) {
	c := open(t, config(t))
	to := recorder
	cheap, err := types.SignNewTx(key(t, 0), types.LatestSignerForChainID(big.NewInt(sim.DefaultChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(sim.DefaultChainID), To: &to, Gas: 200_000, GasFeeCap: new(big.Int).Div(c.Head().BaseFee, big.NewInt(2)), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	heads := make(chan *types.Header, 256)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	stop := running(t, c, 0)
	send(t, c, cheap)
	send(t, c, call(t, 1, 0))
	nextHead(t, heads)
	require.Zero(t, c.Pending())
	require.ErrorIs(t, stop(), context.Canceled)
	require.Empty(t, heads)

	stop = running(t, c, time.Millisecond)
	for count(t, c) < 2 {
		nextHead(t, heads)
	}
	require.ErrorIs(t, stop(), context.Canceled)
}

func TestRun_endsWithTheChain(t *testing.T) {
	c := open(t, config(t))
	ended := make(chan error, 1)
	go func() { ended <- c.Run(t.Context(), sim.Pace{Idle: time.Millisecond}) }()
	require.NoError(t, c.Close())
	require.ErrorIs(t, <-ended, sim.ErrClosed)
}

// locked is a buffer that several goroutines write to.
type locked struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.String()
}

func TestLogger_takesGoEthereumsLog(t *testing.T) {
	var loud, quiet locked
	cfg := config(t)
	cfg.Logger = hclog.New(&hclog.LoggerOptions{Name: "test", Output: &loud, Level: hclog.Debug})
	c := open(t, cfg)
	seal(t, c)
	require.Contains(t, loud.String(), "[DEBUG] test.geth: Chain head was updated")
	require.Contains(t, loud.String(), "[INFO]  test: embedded chain open")

	cfg.Logger = hclog.New(&hclog.LoggerOptions{Name: "quiet", Output: &quiet, Level: hclog.Info})
	second := open(t, cfg)
	seal(t, second)
	require.NotContains(t, quiet.String(), "geth")
	gethlog.Warn("From below", "block", 7)
	require.Contains(t, quiet.String(), "[WARN]  quiet.geth: From below: block=7")
	require.NoError(t, second.Close())
	gethlog.New("part", "x").Error("Back to the first", "n", 1)
	require.Contains(t, loud.String(), "[ERROR] test.geth: Back to the first: part=x n=1")

	require.NoError(t, c.Close())
	n := len(loud.String())
	gethlog.Error("Nobody is there")
	require.Len(t, loud.String(), n)
	require.Equal(t, 1, strings.Count(loud.String(), "embedded chain open"))
}

// A receipt that can be read is of a block that is the head, or below it: what is asked next sees what was done.
func TestRun_receiptsFollowTheHead(t *testing.T) {
	cfg := config(t)
	cfg.Dir = t.TempDir()
	c := open(t, cfg)
	stop := running(t, c, 0)
	for n := range uint64(40) {
		tx := call(t, 0, n)
		send(t, c, tx)
		for {
			r, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
			if err != nil {
				require.ErrorIs(t, err, ethereum.NotFound)
				continue
			}
			head, err := c.Client().BlockNumber(t.Context())
			require.NoError(t, err)
			require.LessOrEqual(t, r.BlockNumber.Uint64(), head)
			break
		}
	}
	require.ErrorIs(t, stop(), context.Canceled)
}

// A chain that begins in the past is at the wall clock's time with its first block, as its pending block is.
func TestRun_keepsUpWithTheClock(t *testing.T) {
	cfg := config(t)
	cfg.GenesisTime = 1_000_000_000
	c := open(t, cfg)
	before := uint64(time.Now().Unix())
	stop := running(t, c, time.Millisecond)
	heads := make(chan *types.Header, 8)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	require.GreaterOrEqual(t, (<-heads).Time, before)
	require.ErrorIs(t, stop(), context.Canceled)
}

func TestRun_ofAClosedChain(t *testing.T) {
	c := open(t, config(t))
	require.NoError(t, c.Close())
	require.ErrorIs(t, c.Run(t.Context(), sim.Pace{}), sim.ErrClosed)
}

// Whoever hears of a head and asks at once finds final what the head makes final.
func TestHead_comesWithWhatItMakesFinal(t *testing.T) {
	cfg := config(t)
	cfg.FinalDepth = 2
	c := open(t, cfg)
	heads := make(chan *types.Header) // the pool's feed waits for whoever takes it
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	for range 20 {
		sealed := make(chan error, 1)
		go func() {
			_, err := c.Seal(t.Context())
			sealed <- err
		}()
		head := nextHead(t, heads).Number.Int64()
		final, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(int64(rpc.FinalizedBlockNumber)))
		require.NoError(t, err)
		require.Equal(t, max(0, head-2), final.Number.Int64())
		require.NoError(t, <-sealed)
	}
}
