//go:build !linux

package durable

// DataSync has a file on disk.
func DataSync(f File) error { return f.Sync() }
