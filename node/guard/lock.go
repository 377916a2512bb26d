package guard

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

// lockName is the file in the guard's directory that a running node holds.
const lockName = "LOCK"

// ErrLocked marks a guard that another process holds.
var ErrLocked = errors.New("the guard is in use")

// takeLock locks the directory for this process. The holder writes its process id and host into the
// file, so that the loser can name it.
func takeLock(dir string) (*flock.Flock, error) {
	path := filepath.Join(dir, lockName)
	lock := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
	got, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !got {
		return nil, fmt.Errorf("%w: %s is held by %s; two nodes must never sign from one guard", ErrLocked, path, holder(path))
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown host"
	}
	if err := os.WriteFile(path, fmt.Appendf(nil, "pid %d on %s\n", os.Getpid(), host), 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("writing %s: %w", path, err), lock.Unlock())
	}
	return lock, nil
}

// InUse tells whether a process holds the guard in dir.
func InUse(dir string) bool {
	path := filepath.Join(dir, lockName)
	if _, err := os.Stat(path); err != nil {
		return false
	}
	lock := flock.New(path, flock.SetFlag(os.O_RDWR))
	got, err := lock.TryRLock()
	if got {
		_ = lock.Unlock() // it was only tried
	}
	return err == nil && !got
}

func holder(path string) string {
	text, err := os.ReadFile(path)
	if who := strings.TrimSpace(string(text)); err == nil && who != "" && len(who) < 300 {
		return who
	}
	return "another process"
}
