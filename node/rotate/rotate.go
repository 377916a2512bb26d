// Package rotate keeps a log of lines in files that do not grow without bound: the newest file has the given name, and
// is moved aside under a number when it is large or old enough. It survives a crash at any moment with whole lines.
package rotate

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/gofrs/flock"

	"github.com/agijobs/omega/node/durable"
)

// ErrInUse says that another process writes the log.
var ErrInUse = errors.New("the log is written by another process")

// ErrForeign marks a file that holds what no log of this program does; nothing in it is changed.
var ErrForeign = errors.New("no log of this program")

// ErrClosed says that the log was closed.
var ErrClosed = errors.New("the log is closed")

// Lazy, as Config.SyncAfter, leaves it to the operating system when lines reach the disk.
const Lazy = time.Duration(-1)

// Config says where a log lies and when its files change.
type Config struct {
	// Path is the newest file. Older ones lie beside it: logs/bus.jsonl has logs/bus.000001.jsonl and so on, the
	// oldest with the lowest number.
	Path string
	// MaxBytes bounds a file, except that one Write is never divided; 0 = no bound.
	MaxBytes int64
	// Period bounds a file's age: it holds lines of one period of the clock, with 24 h those of one day (UTC). 0 = no
	// bound.
	Period time.Duration
	// Keep is how many older files are kept; 0 = all of them.
	Keep int
	// SyncAfter is how long a line may wait until it would survive a power loss. 0 = Write returns once it would. A
	// file that is moved aside is always synced.
	SyncAfter time.Duration
	// Begins is what every line begins with, so that an unfinished one can be told from the end of somebody else's file; empty
	// = any may be cut off.
	Begins string
	// Now is the clock; nil = time.Now.
	Now func() time.Time
}

// File is a log that is open for writing. It may be used by many goroutines.
type File struct {
	cfg  Config
	lock *flock.Flock
	cut  int64

	mu     sync.Mutex
	file   disk
	size   int64
	period int64 // of the lines in the file, by number
	number uint64
	dirty  bool
	fault  error // of a sync in the background, told by the next call
	closed bool
	late   chan struct{} // a line waits to be synced; one token is enough for many
	stop   chan struct{} // closed by Close
	done   chan struct{} // closed when syncLate has returned
}

// disk is what is needed of an open file, so that tests can put a failing one in its place.
type disk interface {
	io.Writer
	Truncate(size int64) error
	Sync() error
	Close() error
}

// Open opens the log for appending, and makes it and its directory where they are missing. An unfinished last line, which
// a crash left, is cut off. The caller closes the File.
func Open(cfg Config) (*File, error) {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if err := os.MkdirAll(filepath.Dir(cfg.Path), 0o750); err != nil {
		return nil, fmt.Errorf("making the directory of %s: %w", cfg.Path, err)
	}
	if _, err := plain(cfg.Path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err // before the lock is made beside it
	}
	lock, err := takeLock(cfg.Path)
	if err != nil {
		return nil, err
	}
	f := &File{cfg: cfg, lock: lock, late: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{})}
	if err := f.open(); err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	go f.syncLate()
	return f, nil
}

func takeLock(path string) (*flock.Flock, error) {
	lock := flock.New(path+".lock", flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !held {
		return nil, fmt.Errorf("opening %s: %w: stop it, or name another file", path, ErrInUse)
	}
	return lock, nil
}

// Written tells whether a process has the log open for writing now.
func Written(path string) bool {
	if _, err := os.Lstat(path + ".lock"); err != nil {
		return false
	}
	lock := flock.New(path+".lock", flock.SetFlag(os.O_RDONLY))
	free, err := lock.TryRLock()
	if err != nil || !free {
		return true
	}
	return lock.Unlock() != nil
}

// open finds the place to go on from: the end of the newest file's last whole line.
func (f *File) open() error {
	older, err := list(f.cfg.Path)
	if err != nil {
		return err
	}
	if n := len(older); n > 0 {
		f.number = older[n-1].number
	}
	info, err := plain(f.cfg.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return f.begin()
	}
	if err != nil {
		return err
	}
	file, err := os.OpenFile(f.cfg.Path, os.O_RDWR|os.O_APPEND, 0)
	if err != nil {
		return fmt.Errorf("opening %s: %w", f.cfg.Path, err)
	}
	end, err := lastLineEnd(file, info.Size())
	if err == nil && end < info.Size() && (!f.ours(file, 0) || !f.ours(file, end)) {
		return errors.Join(fmt.Errorf("%s is %w: its end is no line that was begun; move it away, or name another file", f.cfg.Path, ErrForeign), file.Close())
	}
	if err == nil && end < info.Size() {
		err = errors.Join(file.Truncate(end), file.Sync())
	}
	if err != nil {
		return errors.Join(fmt.Errorf("finding the end of %s: %w", f.cfg.Path, err), file.Close())
	}
	f.file, f.size, f.cut, f.period = file, end, info.Size()-end, f.periodOf(info.ModTime())
	return nil
}

// ours tells whether a line may have been begun here. Any part of it may be zeros, where the power was lost.
func (f *File) ours(file io.ReaderAt, at int64) bool {
	head := make([]byte, len(f.cfg.Begins))
	n, err := file.ReadAt(head, at)
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	for i, b := range head[:n] {
		if b != 0 && b != f.cfg.Begins[i] {
			return false
		}
	}
	return true
}

// plain looks at what is to be a plain file.
func plain(path string) (fs.FileInfo, error) {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("looking at %s: %w", path, err)
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a plain file: name another, or move it away", path)
	}
	return info, nil
}

// lastLineEnd is where the last whole line of a file ends.
func lastLineEnd(file io.ReaderAt, size int64) (int64, error) {
	const step = 64 << 10
	for end := size; end > 0; {
		part := make([]byte, min(step, end))
		if _, err := file.ReadAt(part, end-int64(len(part))); err != nil {
			return 0, err
		}
		if i := bytes.LastIndexByte(part, '\n'); i >= 0 {
			return end - int64(len(part)) + int64(i) + 1, nil
		}
		end -= int64(len(part))
	}
	return 0, nil
}

func (f *File) periodOf(t time.Time) int64 {
	if f.cfg.Period <= 0 {
		return 0
	}
	return t.Unix() / max(1, int64(f.cfg.Period/time.Second))
}

// Cut is how many bytes of an unfinished line Open cut off.
func (f *File) Cut() int64 { return f.cut }

// Write appends p, which is one or more whole lines, each ended by a newline. Lines of one Write lie in one file. What
// could not be written whole is taken back, so that the file always ends with a whole line.
func (f *File) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if p[len(p)-1] != '\n' {
		return 0, fmt.Errorf("writing %s: the text does not end with a newline", f.cfg.Path)
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.takeFault(); err != nil {
		return 0, err
	}
	if err := f.makeRoom(int64(len(p))); err != nil {
		return 0, err
	}
	if _, err := f.file.Write(p); err != nil {
		return 0, errors.Join(fmt.Errorf("writing %s: %w", f.cfg.Path, err), f.file.Truncate(f.size))
	}
	f.size += int64(len(p))
	f.dirty = true
	switch {
	case f.cfg.SyncAfter == 0:
		return len(p), f.sync()
	case f.cfg.SyncAfter > 0:
		f.wakeSync()
	}
	return len(p), nil
}

// takeFault tells of a closed log, and once of a sync in the background that went wrong.
func (f *File) takeFault() error {
	if f.closed {
		return fmt.Errorf("writing %s: %w", f.cfg.Path, ErrClosed)
	}
	err := f.fault
	f.fault = nil
	return err
}

// makeRoom moves the file aside if it is full or of an earlier period.
func (f *File) makeRoom(more int64) error {
	now := f.periodOf(f.cfg.Now())
	full := f.cfg.MaxBytes > 0 && f.size+more > f.cfg.MaxBytes
	if f.size > 0 && (full || now != f.period) {
		if err := f.rotate(); err != nil {
			return err
		}
	}
	f.period = now
	return nil
}

// Rotate moves the newest file aside now, unless it is empty.
func (f *File) Rotate() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.takeFault(); err != nil {
		return err
	}
	if f.size == 0 {
		return nil
	}
	return f.rotate()
}

// rotate moves the newest file aside and begins the next. If it fails midway, the old file goes on being written.
func (f *File) rotate() error {
	if err := f.sync(); err != nil {
		return err
	}
	aside := olderName(f.cfg.Path, f.number+1)
	if err := os.Rename(f.cfg.Path, aside); err != nil {
		return fmt.Errorf("moving %s aside: %w", f.cfg.Path, err)
	}
	old := f.file
	if err := f.begin(); err != nil {
		return errors.Join(err, os.Rename(aside, f.cfg.Path))
	}
	f.number++
	if err := old.Close(); err != nil {
		return fmt.Errorf("closing %s: %w", aside, err)
	}
	return f.prune()
}

// begin makes the newest file, and its name durable.
func (f *File) begin() error {
	file, err := os.OpenFile(f.cfg.Path, os.O_RDWR|os.O_APPEND|os.O_CREATE|os.O_EXCL, 0o640)
	if err != nil {
		return fmt.Errorf("making %s: %w", f.cfg.Path, err)
	}
	if err := durable.SyncDir(filepath.Dir(f.cfg.Path)); err != nil {
		return errors.Join(fmt.Errorf("making %s durable: %w", f.cfg.Path, err), file.Close(), os.Remove(f.cfg.Path))
	}
	f.file, f.size, f.period = file, 0, f.periodOf(f.cfg.Now())
	return nil
}

// prune removes the oldest files beyond those to be kept.
func (f *File) prune() error {
	if f.cfg.Keep <= 0 {
		return nil
	}
	older, err := list(f.cfg.Path)
	if err != nil {
		return err
	}
	for len(older) > f.cfg.Keep {
		if err := os.Remove(older[0].path); err != nil {
			return fmt.Errorf("removing an old log: %w", err)
		}
		older = older[1:]
	}
	return nil
}

// Sync returns once every line written before would survive a power loss.
func (f *File) Sync() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.takeFault(); err != nil {
		return err
	}
	return f.sync()
}

func (f *File) sync() error {
	if !f.dirty {
		return nil
	}
	if err := f.file.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", f.cfg.Path, err)
	}
	f.dirty = false
	return nil
}

func (f *File) wakeSync() {
	select {
	case f.late <- struct{}{}:
	default: // one is on its way
	}
}

// syncLate syncs lines that have waited long enough: many share one sync. It ends with Close.
func (f *File) syncLate() {
	defer close(f.done)
	for {
		select {
		case <-f.late:
		case <-f.stop:
			return
		}
		timer := time.NewTimer(f.cfg.SyncAfter)
		select {
		case <-timer.C:
		case <-f.stop:
			timer.Stop()
			return
		}
		f.mu.Lock()
		if err := f.sync(); err != nil {
			f.fault = err
		}
		f.mu.Unlock()
	}
}

// Close syncs and closes the log. Further calls return ErrClosed.
func (f *File) Close() error {
	f.mu.Lock()
	if f.closed {
		f.mu.Unlock()
		return fmt.Errorf("closing %s: %w", f.cfg.Path, ErrClosed)
	}
	f.closed = true
	close(f.stop)
	f.mu.Unlock()
	<-f.done
	return errors.Join(f.fault, f.sync(), f.file.Close(), f.lock.Unlock())
}
