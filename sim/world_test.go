package sim_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim"
)

// A world that is refused leaves what the directory holds as it was: a chain that somebody else made, and
// what is known of its genesis.
func TestOpenWorld_leavesOtherChainsAlone(t *testing.T) {
	dir := t.TempDir()
	chain := filepath.Join(dir, "chain")
	rich := []common.Address{{1}}
	bare, err := sim.OpenBare(t.Context(), sim.Config{Dir: chain, Seed: 7}, rich)
	require.NoError(t, err)
	sealed, err := bare.Seal(t.Context())
	require.NoError(t, err)
	require.NoError(t, bare.Close())
	before, err := os.ReadFile(filepath.Join(chain, "genesis.json"))
	require.NoError(t, err)

	_, err = sim.OpenWorld(t.Context(), sim.WorldConfig{Chain: sim.Config{Dir: dir, Seed: 8}})
	require.ErrorIs(t, err, sim.ErrOtherChain)
	_, err = sim.Open(t.Context(), sim.Config{Dir: chain, Seed: 8})
	require.ErrorIs(t, err, sim.ErrOtherChain)

	after, err := os.ReadFile(filepath.Join(chain, "genesis.json"))
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))
	bare, err = sim.OpenBare(t.Context(), sim.Config{Dir: chain, Seed: 8}, nil)
	require.NoError(t, err, "the seed of a chain that is there is the directory's")
	require.Equal(t, sealed.Hash(), bare.Head().Hash())
	require.NoError(t, bare.Close())
}

// What was deployed on a chain is nowhere when the chain is gone: the world is not begun anew in its place.
func TestOpenWorld_withoutItsChain(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "deployment.json"), []byte("{}"), 0o600))
	_, err := sim.OpenWorld(t.Context(), sim.WorldConfig{Chain: sim.Config{Dir: dir}})
	require.ErrorIs(t, err, sim.ErrDamaged)
	require.ErrorContains(t, err, "the chain is gone")
	require.NoDirExists(t, filepath.Join(dir, "chain"))
}
