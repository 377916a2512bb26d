package sim_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/big"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// childDir, when set, makes the test binary the process that is killed.
const childDir = "OMEGA_SIM_CHILD_DIR"

// TestSealingChild is the other process of TestDurability_kill: it seals until it is killed, and says what it has
// acknowledged ("ack": Seal returned) and announced ("seen": a subscriber was told).
func TestSealingChild(t *testing.T) {
	dir := os.Getenv(childDir)
	if dir == "" {
		return // the parent's process: nothing to do here
	}
	c := open(t, durable(t, dir))
	heads := make(chan *types.Header, 16)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()
	go func() {
		for h := range heads {
			fmt.Printf("seen %d %s %s\n", h.Number, h.Hash(), common.Hash{})
		}
	}()
	nonce, err := c.Client().PendingNonceAt(t.Context(), address(t, 0))
	require.NoError(t, err)
	for ; ; nonce++ {
		tx := call(t, 0, nonce)
		send(t, c, tx)
		h := seal(t, c)
		fmt.Printf("ack %d %s %s\n", h.Number, h.Hash(), tx.Hash())
	}
}

func durable(t testing.TB, dir string) sim.Config {
	cfg := config(t)
	cfg.Dir, cfg.FinalDepth = dir, 8
	return cfg
}

// told is one line of the child's.
type told struct {
	kind     string
	number   int64
	hash, tx common.Hash
}

// untilKilled runs the child on dir, kills it after so many lines, while it goes on sealing, and returns all it said.
func untilKilled(t *testing.T, dir string, lines int) []told {
	cmd := exec.Command(os.Args[0], "-test.run=^TestSealingChild$", "-test.v=false")
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	cmd.Stderr = os.Stderr
	require.NoError(t, cmd.Start())
	var all []told
	scan := bufio.NewScanner(out)
	for scan.Scan() {
		var line told
		var hash, tx string
		if n, _ := fmt.Sscanf(scan.Text(), "%s %d %s %s", &line.kind, &line.number, &hash, &tx); n != 4 || len(tx) != 66 {
			require.NotContains(t, scan.Text(), "FAIL")
			continue // the test's own lines, and one cut short by the kill
		}
		line.hash, line.tx = common.HexToHash(hash), common.HexToHash(tx)
		if all = append(all, line); len(all) == lines {
			require.NoError(t, cmd.Process.Kill())
		}
	}
	err = cmd.Wait()
	var exit *exec.ExitError
	require.True(t, errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL, "the child ended by %v", err)
	return all
}

func TestDurability_kill(t *testing.T) {
	seed := int64(41)
	t.Logf("seed %d", seed)
	choice, dir := rand.New(rand.NewSource(seed)), filepath.Join(t.TempDir(), "chain")
	var acked []told
	for round := range 6 {
		said := untilKilled(t, dir, 1+choice.Intn(120))
		c, err := sim.Open(t.Context(), durable(t, dir))
		require.NoError(t, err)
		head := c.Head().Number.Int64()
		for _, line := range said {
			require.GreaterOrEqual(t, head, line.number, "round %d: %s", round, line.kind)
			h, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(line.number))
			require.NoError(t, err)
			require.Equal(t, line.hash, h.Hash(), "round %d: block %d, %s", round, line.number, line.kind)
			if line.kind == "ack" {
				acked = append(acked, line)
			}
		}
		for _, line := range acked {
			r, err := c.Client().TransactionReceipt(t.Context(), line.tx)
			require.NoError(t, err, "round %d: transaction of block %d", round, line.number)
			require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
		}
		final, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(-3))
		require.NoError(t, err)
		require.Equal(t, max(head-8, 0), final.Number.Int64())
		n, err := c.Client().NonceAt(t.Context(), address(t, 0), nil)
		require.NoError(t, err)
		require.Equal(t, n, count(t, c), "each transaction counted once")
		require.GreaterOrEqual(t, n, uint64(len(acked)))
		send(t, c, call(t, 0, n))
		seal(t, c)
		require.Equal(t, n+1, count(t, c))
		require.NoError(t, c.Close())
	}
	require.NotEmpty(t, acked)
}

func TestReopen_continues(t *testing.T) {
	cfg := config(t)
	cfg.Dir, cfg.GenesisTime = t.TempDir(), 1_900_000_000
	c := open(t, cfg)
	send(t, c, call(t, 0, 0))
	want := seal(t, c)
	require.NoError(t, c.Reorg(t.Context(), 1, sim.MoveTransactions()))
	require.NotEqual(t, want.Hash(), c.Head().Hash())
	want = c.Head()
	require.NoError(t, c.SetFinal(2))
	require.NoError(t, c.Close())
	require.NoError(t, c.Close(), "again")
	_, err := c.Seal(t.Context())
	require.ErrorIs(t, err, sim.ErrClosed)
	require.ErrorIs(t, c.Reorg(t.Context(), 1), sim.ErrClosed)
	require.Zero(t, c.Pending())

	cfg.GenesisTime = 0 // what the directory holds
	c = open(t, cfg)
	require.Equal(t, want.Hash(), c.Head().Hash())
	require.EqualValues(t, 1_900_000_000, c.Config().GenesisTime)
	require.EqualValues(t, 1, count(t, c))
	require.ErrorIs(t, c.Reorg(t.Context(), 2), sim.ErrFinal)
	old, err := c.Client().StorageAt(t.Context(), recorder, common.Hash{}, big.NewInt(1))
	require.NoError(t, err, "the state of old blocks is kept")
	require.Zero(t, new(big.Int).SetBytes(old).Sign())
}

func TestOpen_refusesOtherChain(t *testing.T) {
	cfg := config(t)
	cfg.Dir = t.TempDir()
	require.NoError(t, open(t, cfg).Close())
	for name, change := range map[string]func(*sim.Config){
		"chain id":     func(c *sim.Config) { c.ChainID = 1338 },
		"seed":         func(c *sim.Config) { c.Seed = 8 },
		"genesis time": func(c *sim.Config) { c.GenesisTime = 1_900_000_000 },
		"gas limit":    func(c *sim.Config) { c.GasLimit = 30_000_000 },
		"genesis":      func(c *sim.Config) { c.Alloc = types.GenesisAlloc{} },
	} {
		t.Run(name, func(t *testing.T) {
			other := cfg
			change(&other)
			_, err := sim.Open(t.Context(), other)
			require.ErrorIs(t, err, sim.ErrOtherChain)
			require.ErrorContains(t, err, "its "+name)
		})
	}
	require.NoError(t, os.Remove(filepath.Join(cfg.Dir, "chain.json")))
	_, err := sim.Open(t.Context(), cfg)
	require.ErrorIs(t, err, sim.ErrOtherChain)
}

func TestOpen_refusesLockedDirectory(t *testing.T) {
	cfg := config(t)
	cfg.Dir = t.TempDir()
	c := open(t, cfg)
	_, err := sim.Open(t.Context(), cfg)
	require.ErrorIs(t, err, sim.ErrLocked)
	seal(t, c)
	require.NoError(t, c.Close())
	open(t, cfg)
}
