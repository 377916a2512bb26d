package control

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// ErrInUse marks a control file, or a file of answers, that another process has.
var ErrInUse = errors.New("is in use")

// Held is a control file with its spool and the file of its answers, kept for one process.
type Held struct{ locks []*flock.Flock }

// Hold keeps a control file, its spool, and the file of its answers (DefaultAck beside it where it is empty) for this process until
// Close, so that who comes second hears of it when he starts and not from a command that the other one took. An error that wraps
// ErrInUse names the file and who has it. The locks go with the process, however it ends. Directories that are missing are made.
func Hold(file, ack string) (*Held, error) {
	cfg := Config{File: file, Ack: ack}
	cfg.places()
	h := &Held{}
	for _, of := range []struct{ what, path, lock string }{
		{"the control file", cfg.File, cfg.Dir}, {"the file of answers", cfg.Ack, cfg.Ack},
	} {
		lock, err := hold(of.lock + ".lock")
		if err != nil {
			return nil, errors.Join(fmt.Errorf("%s %s %w", of.what, of.path, err), h.Close())
		}
		h.locks = append(h.locks, lock)
	}
	return h, nil
}

// holdTries bounds how often a lock is taken whose file its last holder removed meanwhile.
const holdTries = 100

// hold takes the lock in a file, and writes into it who has it.
func hold(path string) (*flock.Flock, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("cannot be held: %w", err)
	}
	for range holdTries {
		lock := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
		free, err := lock.TryLock()
		if err != nil {
			return nil, fmt.Errorf("cannot be held: %w", err)
		}
		if !free {
			return nil, fmt.Errorf("%w by %s", ErrInUse, holder(path))
		}
		if !lasting(lock) {
			if err := lock.Unlock(); err != nil {
				return nil, err
			}
			continue
		}
		host, err := os.Hostname()
		if err != nil {
			host = "unknown host"
		}
		if err := os.WriteFile(path, fmt.Appendf(nil, "pid %d on %s\n", os.Getpid(), host), 0o600); err != nil {
			return nil, errors.Join(fmt.Errorf("cannot be held: %w", err), lock.Unlock())
		}
		return lock, nil
	}
	return nil, fmt.Errorf("%w by processes that come and go", ErrInUse)
}

// lasting tells whether the file that was locked still has its name: one that its last holder has removed keeps nobody out.
func lasting(lock *flock.Flock) bool {
	locked, err := lock.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(lock.Path())
	return err == nil && os.SameFile(locked, named)
}

func holder(path string) string {
	text, err := os.ReadFile(path)
	if who := strings.TrimSpace(string(text)); err == nil && who != "" && len(who) < 300 {
		return who
	}
	return "another process"
}

// Close gives the files back and removes the locks.
func (h *Held) Close() error {
	var faults error
	for _, lock := range h.locks {
		err := os.Remove(lock.Path()) // while it is held: whoever has opened it finds out
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		faults = errors.Join(faults, err, lock.Unlock())
	}
	h.locks = nil
	return faults
}
