package guard

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"syscall"

	"github.com/agijobs/omega/node/durable"
)

// FS is the little of a file system that the log needs, so that tests can put a failing or crashing
// disk under it. Names are plain file names inside one directory.
type FS interface {
	// List returns the names of all files, sorted.
	List() ([]string, error)
	// Read returns the whole content of a file, in buf where that is large enough.
	Read(name string, buf []byte) ([]byte, error)
	// Open opens a file for reading from its beginning.
	Open(name string) (io.ReadCloser, error)
	// Append opens a file for writing at its end and creates it when it is absent.
	Append(name string) (File, error)
	// Rename moves a file; the new name may lie one directory deeper, which is then created.
	Rename(from, to string) error
	// Remove removes a file.
	Remove(name string) error
	// SyncDir makes it durable which names were created, renamed and removed.
	SyncDir() error
}

// File is an open segment.
type File interface {
	Write(p []byte) (int, error)
	Truncate(size int64) error
	Sync() error
	Close() error
}

// dirFS is the real directory.
type dirFS struct {
	dir  string
	step int64 // by which segments are filled
}

// openDir makes the directory, private to its owner, or explains why an existing one is refused.
func openDir(dir string, step int64) (dirFS, error) {
	info, err := os.Lstat(dir)
	if errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return dirFS{}, fmt.Errorf("making the guard directory: %w", err)
		}
		return dirFS{dir, step}, durable.SyncDir(filepath.Dir(dir))
	}
	if err != nil {
		return dirFS{}, fmt.Errorf("looking at the guard directory: %w", err)
	}
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return dirFS{}, fmt.Errorf("guard directory %s is a symbolic link: name the directory itself", dir)
	case !info.IsDir():
		return dirFS{}, fmt.Errorf("guard directory %s: %w", dir, syscall.ENOTDIR)
	case info.Mode().Perm()&0o022 != 0:
		return dirFS{}, fmt.Errorf("guard directory %s may be written by others (mode %04o): run chmod 700 %s",
			dir, info.Mode().Perm(), dir)
	}
	return dirFS{dir, step}, nil
}

func (d dirFS) List() ([]string, error) {
	entries, err := os.ReadDir(d.dir)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() {
			names = append(names, e.Name())
		}
	}
	sort.Strings(names)
	return names, nil
}

func (d dirFS) Read(name string, buf []byte) ([]byte, error) {
	f, err := os.Open(filepath.Join(d.dir, name))
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	out := bytes.NewBuffer(slices.Grow(buf[:0], int(info.Size())+bytes.MinRead))
	_, err = out.ReadFrom(f)
	return out.Bytes(), errors.Join(err, f.Close())
}

func (d dirFS) Open(name string) (io.ReadCloser, error) { return os.Open(filepath.Join(d.dir, name)) }

func (d dirFS) Remove(name string) error { return os.Remove(filepath.Join(d.dir, name)) }

// Append has segments written into space that was filled before: each of their frames is synced.
func (d dirFS) Append(name string) (File, error) {
	path := filepath.Join(d.dir, name)
	if _, segment := numberIn(name, segmentPattern); !segment {
		return os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return durable.NewFilled(durable.OnDisk(f), info.Size(), d.step, d.Room), nil
}

func (d dirFS) Rename(from, to string) error {
	if sub, _, deeper := strings.Cut(to, "/"); deeper {
		if err := os.MkdirAll(filepath.Join(d.dir, sub), 0o700); err != nil {
			return err
		}
	}
	return os.Rename(filepath.Join(d.dir, from), filepath.Join(d.dir, to))
}

// Room is how many bytes are left for the directory.
func (d dirFS) Room() (uint64, error) { return durable.Room(d.dir) }

func (d dirFS) SyncDir() error { return durable.SyncDir(d.dir) }
