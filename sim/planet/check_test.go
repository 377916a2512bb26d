package planet_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/planet"
)

func check(t *testing.T, cfg planet.PluginConfig) (bool, map[string]planet.Finding) {
	t.Helper()
	found := map[string]planet.Finding{}
	ok, err := planet.Check(t.Context(), jail, cfg, func(f planet.Finding) {
		t.Logf("%+v", f)
		found[f.Check] = f
	})
	require.NoError(t, err)
	require.Len(t, found, 9)
	return ok, found
}

func TestCheck_findsEachFault(t *testing.T) {
	t.Parallel()
	for behaviour, failed := range map[string]map[string]string{
		"good":              {},
		"greets-oddly":      {"says hello": "version"},
		"hangs-at-ticks":    {"answers its first tick": "300ms"},
		"crashes-at-five":   {"answers fifty ticks": "tick 5: "},
		"greedy":            {"takes empty and huge reserves": "energy 0 and compute 0: "},
		"dicing":            {"the same seed gives the same readings": "tick 1 reads", "what it remembers stands in its memory": "tick 26 reads"},
		"forgetful":         {"what it remembers stands in its memory": `tick 26 reads {"sim":"","energy":1,`},
		"strict":            {"takes a line with more fields": "exit 8"},
		"ends-badly":        {"stops when it is told to": "it ended with 7"},
		"deaf":              {"stops when it is told to": "it was killed after 2"},
		"greets-namelessly": {"says hello": "needs a model"},
	} {
		t.Run(behaviour, func(t *testing.T) {
			t.Parallel()
			cfg := plugin(t, behaviour)
			if behaviour == "hangs-at-ticks" {
				cfg.Timeout = 300 * time.Millisecond
			}
			ok, found := check(t, cfg)
			require.Equal(t, len(failed) == 0, ok)
			for name, f := range found {
				if says, bad := failed[name]; bad {
					require.False(t, f.OK, name)
					require.True(t, f.Run, name)
					require.Contains(t, f.Detail, says, name)
				} else {
					require.Equal(t, f.Run, f.OK, "%s: %s", name, f.Detail)
				}
			}
		})
	}
}

func TestCheck_refuses(t *testing.T) {
	t.Parallel()
	plain := filepath.Join(t.TempDir(), "plain")
	require.NoError(t, os.WriteFile(plain, []byte("text"), 0o755))
	for _, path := range []string{"tides", "/missing/tides", plain} {
		_, err := planet.Check(t.Context(), jail, planet.PluginConfig{Path: path}, func(planet.Finding) {})
		require.ErrorIs(t, err, planet.ErrPlugin, path)
	}
}

const examples = "../../docs/examples/plugins/"

// The example in Go is one file of the standard library's, built and run as its comment says.
func TestExample_go(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "tides")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", path, examples+"go").CombinedOutput()
	require.NoError(t, err, string(out))
	ok, _ := check(t, planet.PluginConfig{Path: path, Seed: 3})
	require.True(t, ok)
}

// The example in Python runs under the system's own Python, which scripts/deps-tests installs where it can.
func TestExample_python(t *testing.T) {
	t.Parallel()
	_, err := os.Stat("/usr/bin/python3")
	require.NoError(t, err, "this test needs /usr/bin/python3: run scripts/deps-tests as root, or install your system's python3")
	path, err := filepath.Abs(examples + "python/logistics.py")
	require.NoError(t, err)
	ok, _ := check(t, planet.PluginConfig{Path: path, Seed: 3, Timeout: time.Minute})
	require.True(t, ok)
}
