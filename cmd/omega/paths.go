package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/agijobs/omega/node/durable"
)

// namedPath tells what is wrong with a path that the user named, unless it is the disk.
func namedPath(err error) error {
	if exitCode(err) == exitStorage {
		return err
	}
	return fmt.Errorf("%w: %w", errUsage, err)
}

// place writes a file whole or not at all: what was there before stays when the new one cannot be written. What is no plain
// file, such as /dev/stdout, is written to and not replaced.
func place(path string, mode os.FileMode, data []byte) error {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(path, data, mode)
	}
	if at, err := filepath.EvalSymlinks(path); err == nil {
		path = at
	}
	return durable.Replace(path, mode, durable.Text(data))
}

// placeable refuses a file that could not be written for want of its directory, before anything is spent on what goes into it.
func placeable(flag, path string) error {
	if path == "" {
		return nil
	}
	switch info, err := os.Stat(filepath.Dir(path)); {
	case err != nil:
		return usagef("--%s: %w; make the directory, or name another file", flag, err)
	case !info.IsDir():
		return usagef("--%s %s: %s is no directory; name another file", flag, path, filepath.Dir(path))
	}
	return nil
}

// makeable refuses a file that cannot be made with the directories before it, so that it is told before anything is spent. A
// full disk is no reason: it may be mended before there is something to write.
func makeable(flag, path string) error {
	dir := filepath.Dir(path)
	_, err := os.Stat(path)
	for errors.Is(err, fs.ErrNotExist) && dangling(dir) == "" {
		if _, err = os.Stat(dir); err == nil || dir == filepath.Dir(dir) {
			break
		}
		dir = filepath.Dir(dir)
	}
	var f *os.File
	if err == nil {
		f, err = os.CreateTemp(dir, ".omega-*")
	}
	if err == nil {
		err = errors.Join(f.Close(), os.Remove(f.Name()))
	}
	if err == nil || isAny(err, syscall.ENOSPC, syscall.EDQUOT) {
		return nil
	}
	var named *fs.PathError
	if errors.As(err, &named) {
		err = named.Err
	}
	return usagef("--%s %s cannot be made: %w; name a file in a directory that this user may write", flag, path, err)
}

// noDirectory refuses a directory where a flag is to name a file, and tells how a file in it could be called. So does it a
// device or a pipe, such as /dev/null: what is written by putting a new file in its place would do away with it.
func noDirectory(flag, path, file string) error {
	if info, err := os.Stat(path); path != "" && err == nil && info.IsDir() {
		return usagef("--%s %s is a directory: name a file, such as %s", flag, path, filepath.Join(path, filepath.Base(file)))
	} else if path != "" && err == nil && !info.Mode().IsRegular() {
		return usagef("--%s %s is not a plain file: name another", flag, path)
	}
	return nil
}

// unusable tells how to mend a directory that cannot be one of a node; a fault of its disk stays what it is.
func unusable(dir string, err error) error {
	if link := dangling(dir); link != "" {
		return leadsNowhere(dir, link)
	}
	if errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.ENOTDIR) {
		return usagef("--data-dir %s: %w; name a directory that this user may write", dir, err)
	}
	return err
}

// dangling returns the symbolic link in a path that leads to nothing, if there is one: making a directory there fails with
// "file exists".
func dangling(path string) string {
	for path = filepath.Clean(path); ; path = filepath.Dir(path) {
		info, err := os.Lstat(path)
		switch {
		case err == nil && info.Mode()&fs.ModeSymlink != 0:
			if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
				return path
			}
			return ""
		case !errors.Is(err, fs.ErrNotExist) || path == filepath.Dir(path):
			return ""
		}
	}
}

// leadsNowhere tells how a data directory is mended that a dangling link stands in the place of.
func leadsNowhere(dir, link string) error {
	to, err := os.Readlink(link)
	if err != nil {
		to = "nothing"
	}
	if dir = filepath.Clean(dir); dir != link {
		dir += ": " + link
	}
	return usagef("--data-dir %s is a symbolic link to %s, which is not there; make that directory, or use another --data-dir", dir, to)
}
