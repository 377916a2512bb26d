// Package program builds omega for tests that run it as a program.
package program

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

var built struct {
	sync.Once
	path string
	out  []byte
	err  error
}

// Path is where the program is; the first to ask has it built, for all tests of a package.
func Path(t testing.TB) string {
	t.Helper()
	built.Do(func() {
		dir, err := os.MkdirTemp("", "omega-program-") //nolint:usetesting // the program outlives the test that builds it
		if err != nil {
			built.err = err
			return
		}
		built.path = filepath.Join(dir, "omega")
		built.out, built.err = exec.Command("go", "build", "-o", built.path, "github.com/agijobs/omega/cmd/omega").CombinedOutput()
	})
	require.NoError(t, built.err, "%s", built.out)
	return built.path
}

// Main is a package's TestMain: it runs the tests, and removes the program if they had it built.
func Main(m *testing.M) {
	code := m.Run()
	if built.path != "" {
		_ = os.RemoveAll(filepath.Dir(built.path)) // what is left over does not matter to the outcome
	}
	os.Exit(code)
}
