package artifact

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"golang.org/x/sys/unix"

	"github.com/agijobs/omega/node/durable"
)

// folder is the directory that a store keeps its files in; tests take its power away. Names never lead out of it.
type folder interface {
	read(name string, most int64) ([]byte, error) // all of a file, or an error that wraps ErrRefused
	create(name string) (file, error)             // fails where there is one
	open(name string) (file, error)               // for reading at least
	rename(from, to string) error
	remove(name string) error
	list(wanted func(name string) bool) ([]fs.FileInfo, error)
	changed() (time.Time, error) // when a name last came or went
	names(f file, name string) bool
	sync() error // makes its names durable
	Close() error
}

type file interface {
	io.ReaderAt
	io.WriterAt
	Stat() (fs.FileInfo, error)
	lock() (bool, error) // for as long as it is open; false if another has it
	dataSync() error     // is enough where neither the file's length nor its place changed
	Sync() error
	Truncate(size int64) error
	Close() error
}

// rooted is the folder that the operating system has.
type rooted struct {
	*os.Root
	whole *os.File // is the directory itself
}

func openRooted(dir string) (rooted, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return rooted{}, err
	}
	whole, err := root.Open(".")
	if err != nil {
		return rooted{}, errors.Join(err, root.Close())
	}
	return rooted{root, whole}, nil
}

func (r rooted) Close() error { return errors.Join(r.whole.Close(), r.Root.Close()) }

func (r rooted) read(name string, most int64) ([]byte, error) {
	info, err := r.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%w: %s is no file", ErrRefused, filepath.Join(r.Name(), name))
	}
	if info.Size() > most {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are read", ErrRefused, info.Size(), most)
	}
	return r.ReadFile(name)
}

func (r rooted) create(name string) (file, error) {
	f, err := r.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return nil, err
	}
	return opened{f}, nil
}

// open opens for writing where that is allowed, since NFS locks nothing else.
func (r rooted) open(name string) (file, error) {
	f, err := r.OpenFile(name, os.O_RDWR, 0)
	if denied(err) {
		f, err = r.Open(name)
	}
	if err != nil {
		return nil, err
	}
	return opened{f}, nil
}

func (r rooted) rename(from, to string) error { return r.Rename(from, to) }

func (r rooted) remove(name string) error { return r.Remove(name) }

func (r rooted) list(wanted func(name string) bool) (infos []fs.FileInfo, err error) {
	dir, err := r.Open(".")
	if err != nil {
		return nil, err
	}
	names, err := dir.Readdirnames(-1)
	for _, name := range names {
		if !wanted(name) {
			continue
		}
		if info, gone := r.Lstat(name); gone == nil {
			infos = append(infos, info)
		}
	}
	return infos, errors.Join(err, dir.Close())
}

func (r rooted) changed() (time.Time, error) {
	info, err := r.whole.Stat()
	if err != nil {
		return time.Time{}, err
	}
	return info.ModTime(), nil
}

// names tells whether a file still has a name.
func (r rooted) names(f file, name string) bool {
	mine, ours := f.(opened)
	if !ours {
		return false
	}
	info, err := mine.Stat()
	named, gone := r.Lstat(name)
	return err == nil && gone == nil && os.SameFile(info, named)
}

func (r rooted) sync() error { return r.whole.Sync() }

// denied tells whether it is rights that lack, and not the file or the disk.
func denied(err error) bool { return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) }

type opened struct{ *os.File }

func (f opened) lock() (bool, error) {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

func (f opened) dataSync() error { return durable.DataSync(f.File) }
