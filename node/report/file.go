package report

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// fileMode is of the files that are replaced.
const fileMode = 0o640

// replaceFile has put, of durable, replace the file at path. The directory is made where it is missing.
func replaceFile(path string, put func(string, fs.FileMode, func(io.Writer) error) error, write func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return put(path, fileMode, write)
}
