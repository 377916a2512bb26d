package control

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"syscall"
	"time"
)

// maxFileBytes bounds a command's file.
const maxFileBytes = 64 << 10

// errAbsent says that there is no such file.
var errAbsent = errors.New("there is no file")

// stamp tells whether a file is the same, and as it was.
type stamp struct {
	inode uint64
	size  int64
	at    time.Time
}

// look reads a file that somebody may have put there to deceive: never through a link, never from a pipe or a device,
// never one that others could have written. What it does not read it refuses with the reason.
func look(path string, owners []uint32) ([]byte, stamp, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return nil, stamp{}, absent(err)
	}
	if err := regular(info, owners); err != nil {
		return nil, stampOf(info), err
	}
	f, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, stamp{}, absent(err)
	}
	data, at, err := readAll(f, owners)
	return data, at, errors.Join(err, f.Close())
}

func absent(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return errAbsent
	}
	return refuse(CodeFile, "the file cannot be read: %v", err)
}

func readAll(f *os.File, owners []uint32) ([]byte, stamp, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, stamp{}, absent(err)
	}
	at := stampOf(info)
	if err := regular(info, owners); err != nil { // it may have been exchanged since
		return nil, at, err
	}
	data, err := io.ReadAll(io.LimitReader(f, maxFileBytes+1))
	if err != nil {
		return nil, at, absent(err)
	}
	if len(data) > maxFileBytes {
		return nil, at, tooLarge(int64(len(data)))
	}
	return data, at, nil
}

// CheckFile tells whether a node would read a command's file of that many bytes; a fault is a *Refusal.
func CheckFile(size int) error {
	if size > maxFileBytes {
		return tooLarge(int64(size))
	}
	return nil
}

func tooLarge(size int64) error {
	return refuse(CodeFile, "the file has %d bytes or more, at most %d are read", size, maxFileBytes)
}

// regular holds a file against the rules for command files.
func regular(info fs.FileInfo, owners []uint32) error {
	sys, ok := info.Sys().(*syscall.Stat_t)
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return refuse(CodeFile, "it is a symbolic link; write the command itself there")
	case !info.Mode().IsRegular():
		return refuse(CodeFile, "it is no ordinary file but %s", kindOf(info.Mode()))
	case !ok:
		return refuse(CodeFile, "this system does not tell whose file it is")
	case sys.Nlink != 1:
		return refuse(CodeFile, "the file has %d names (hard links); write a file of its own", sys.Nlink)
	case info.Mode().Perm()&0o022 != 0:
		return refuse(CodeFile, "others may write the file (mode %04o); write it with mode 0644 or less, as after `umask 022`", info.Mode().Perm())
	case sys.Uid != uint32(os.Geteuid()) && !slices.Contains(owners, sys.Uid):
		return refuse(CodeFile, "the file is of user %d, the node runs as %d", sys.Uid, os.Geteuid())
	case info.Size() > maxFileBytes:
		return tooLarge(info.Size())
	}
	return nil
}

func kindOf(m fs.FileMode) string {
	switch {
	case m.IsDir():
		return "a directory"
	case m&fs.ModeNamedPipe != 0:
		return "a pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	}
	return "a device"
}

func stampOf(info fs.FileInfo) stamp {
	s := stamp{size: info.Size(), at: info.ModTime()}
	if sys, ok := info.Sys().(*syscall.Stat_t); ok {
		s.inode = sys.Ino
	}
	return s
}

// partial tells whether the text may be the beginning of a command that is still being written.
func partial(data []byte) bool {
	var v json.RawMessage
	err := json.NewDecoder(bytes.NewReader(data)).Decode(&v)
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

// How long a file may stay incomplete: unchanged, and in all.
const (
	stillFor = 800 * time.Millisecond
	waitMost = 1300 * time.Millisecond
)

// patience remembers the files that are being written, by inode, so that a rename does not begin the wait anew.
type patience map[uint64]*waiting

type waiting struct {
	stamp
	first, changed, seen time.Time
}

// over tells whether an incomplete file has been given its time.
func (p patience) over(at stamp, now time.Time) bool {
	w, known := p[at.inode]
	if !known {
		w = &waiting{stamp: at, first: now, changed: now}
		p[at.inode] = w
	}
	if w.stamp != at {
		w.stamp, w.changed = at, now
	}
	w.seen = now
	return now.Sub(w.changed) >= stillFor || now.Sub(w.first) >= waitMost
}

func (p patience) forget(at stamp) { delete(p, at.inode) }

// sweep forgets the files that are gone.
func (p patience) sweep(now time.Time) {
	for inode, w := range p {
		if now.Sub(w.seen) > waitMost {
			delete(p, inode)
		}
	}
}

// incomplete says what is wrong with a text that ends too early.
func incomplete(data []byte) error {
	if len(bytes.TrimSpace(data)) == 0 {
		return refuse(CodeMalformed, "the file is empty")
	}
	return refuse(CodeMalformed, "the file ends in the middle of the command; write it under another name and rename it")
}

// object reads one JSON object: no unknown or doubled names, no text after it, valid UTF-8, bounded depth.
func object(data []byte) (map[string]json.RawMessage, error) {
	if partial(data) {
		return nil, incomplete(data)
	}
	if text := bytes.TrimSpace(data); text[0] != '{' {
		return nil, refuse(CodeMalformed, "a command is one JSON object { … }, not %s", sortOf(text))
	}
	fields := map[string]json.RawMessage{}
	if err := strict(data, &fields); err != nil {
		return nil, err
	}
	return fields, nil
}

func sortOf(text []byte) string {
	switch text[0] {
	case '[':
		return "a list"
	case '"':
		return "a text"
	case 't', 'f':
		return "true or false"
	case 'n':
		return "null"
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return "a number"
	case '{':
		return "an object"
	}
	return fmt.Sprintf("%.20q", text)
}
