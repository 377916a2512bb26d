// Package durable puts files in their place whole. Whoever opens one finds the text of before or the new one, and so does the
// next start after a crash or a loss of power. It has the sync that package os lacks too.
package durable

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// Text writes a text, as Replace and Show have it written.
func Text(data []byte) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	}
}

// Replace puts a file in the place of the one at path, with what write writes. Once it has returned the new one outlives a loss
// of power; when it fails the old one is as it was. The mode is that of a new file, less the process's umask. The directory must
// be there. Errors name the path and wrap the system's.
func Replace(path string, mode fs.FileMode, write func(io.Writer) error) error {
	return replace(system{}, path, mode, write, true)
}

// Show is Replace for what is made again at every start: it waits for no disk, and after a loss of power the file may be gone,
// or empty.
func Show(path string, mode fs.FileMode, write func(io.Writer) error) error {
	return replace(system{}, path, mode, write, false)
}

// Create makes a file that was not there, durably but for its name: SyncDir does that. A file that could not be
// written whole is removed. Errors wrap the system's.
func Create(path string, mode fs.FileMode, data []byte) error {
	return create(system{}, path, mode, Text(data), true)
}

// SyncDir makes the names in a directory durable. Errors wrap the system's.
func SyncDir(dir string) error { return system{}.syncDir(dir) }

// Room is how many bytes this user may still write to the file system of a directory. Errors are the system's.
func Room(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return s.Bavail * uint64(s.Bsize), nil
}

// zeros are written, and never to.
var zeros [256 << 10]byte

// WriteZeros fills a part of a file, for what is to be written there: a sync of that need not write the file's length and place then.
func WriteZeros(f io.WriterAt, from, to int64) error {
	for at := from; at < to; at += int64(len(zeros)) {
		if _, err := f.WriteAt(zeros[:min(to-at, int64(len(zeros)))], at); err != nil {
			return err
		}
	}
	return nil
}

// File is an open file of the operating system.
type File interface {
	Sync() error
	Fd() uintptr
}

// disk is what files lie on; tests take its power away.
type disk interface {
	create(path string, mode fs.FileMode) (file, error) // fails where there is one
	rename(from, to string) error
	remove(path string) error // of what is not there is no error
	syncDir(dir string) error
}

type file interface {
	io.Writer
	Sync() error
	Close() error
}

// newName is the name under which a file is written: a fixed one, so that what a crash left of it is removed by the next writer,
// and a hidden one, so that nobody takes it for a file of the directory.
func newName(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".new")
}

func replace(d disk, path string, mode fs.FileMode, write func(io.Writer) error, sync bool) error {
	name := newName(path)
	err := d.remove(name)
	if err == nil {
		err = create(d, name, mode, write, sync)
	}
	if err == nil {
		if err = rename(d, name, path, sync); err != nil {
			err = errors.Join(err, d.remove(name))
		}
	}
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}

// bufferBytes is how much is written at a time.
const bufferBytes = 256 << 10

func create(d disk, path string, mode fs.FileMode, write func(io.Writer) error, sync bool) error {
	f, err := d.create(path, mode)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(f, bufferBytes)
	if err = write(out); err == nil {
		err = out.Flush()
	}
	if err == nil && sync {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, d.remove(path))
	}
	return nil
}

func rename(d disk, from, to string, sync bool) error {
	if err := d.rename(from, to); err != nil || !sync {
		return err
	}
	return d.syncDir(filepath.Dir(to))
}

// system is the disk that the operating system has.
type system struct{}

func (system) create(path string, mode fs.FileMode) (file, error) {
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
}

func (system) rename(from, to string) error { return os.Rename(from, to) }

func (system) remove(path string) error {
	if err := os.Remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (system) syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
