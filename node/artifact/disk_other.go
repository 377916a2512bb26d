//go:build !linux

package artifact

import "os"

func dataSync(f *os.File) error { return f.Sync() }
