package scenario

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// demoNames are what a demo's directory holds of the demo itself. The files that tell of it are of all its demos.
var demoNames = []string{"chain", "node", "artifacts", "deployment.json", noteFile, summaryFile}

// setAside moves what a directory holds of a demo into a directory in it, so that a new demo can begin there. Nothing
// is removed.
func setAside(dir string) error {
	to := ""
	for _, name := range demoNames {
		from := filepath.Join(dir, name)
		_, err := os.Lstat(from)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && to == "" {
			to, err = freeDirectory(dir)
		}
		if err == nil {
			err = os.Rename(from, filepath.Join(to, name))
		}
		if err != nil {
			return fmt.Errorf("setting the old demo aside: %w", err)
		}
	}
	return nil
}

// freeDirectory makes the first aside-N that is not there.
func freeDirectory(dir string) (string, error) {
	for n := 1; ; n++ {
		to := filepath.Join(dir, fmt.Sprintf("aside-%d", n))
		if err := os.Mkdir(to, 0o700); !errors.Is(err, fs.ErrExist) {
			return to, err
		}
	}
}
