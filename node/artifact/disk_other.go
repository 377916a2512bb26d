//go:build !linux

package artifact

import (
	"errors"
	"os"
)

func dataSync(f *os.File) error { return f.Sync() }

func syncAll(*os.File) error { return errors.ErrUnsupported }
