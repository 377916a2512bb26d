// Package sandbox runs an operator's own program over a stranger's input: in a process group that it cannot leave,
// with an empty environment, in a private directory, under limits of time, memory and output, and, where the kernel
// can, without sight of other files or of the network. When a run ends nothing of its group is left. A Session keeps
// such a program running and speaks with it line by line.
//
// The confinement is put on by this very program, started anew under another name: Enter, called first thing
// in main, is what it does then.
package sandbox

import (
	"errors"
	"time"
)

// The faults that callers tell apart.
var (
	// ErrLimit marks a program that was stopped for exceeding a limit.
	ErrLimit = errors.New("program exceeded a limit")
	// ErrPin marks a program whose file is not the one that the operator pinned.
	ErrPin = errors.New("program is not the pinned one")
	// ErrEnded marks a session whose program has ended, or that was closed.
	ErrEnded = errors.New("program has ended")
	// ErrUnavailable marks a machine or build on which programs cannot be run.
	ErrUnavailable = errors.New("sandbox is unavailable")
)

// Program is what the operator wants run, and how.
type Program struct {
	// Path is absolute.
	Path string
	Args []string
	// SHA256 is the hex digest that the file must have; empty pins nothing.
	SHA256 string
	// Env holds KEY=value pairs; nothing of the node's own environment is passed on.
	Env []string
	// Read lists files and directories that it may read besides the system's own.
	Read []string
	// Network lets it use the network.
	Network bool
	Limits  Limits
}

// Limits bound one run. A zero field stands for its default.
type Limits struct {
	// Wall is the time until the group is killed; default 1 minute. A session has none: each exchange has its own.
	Wall time.Duration
	// CPU is the processor time of each process in seconds; default twice Wall, and one more; in a session 1 hour.
	CPU uint64
	// Memory is the address space of each process in bytes; default 4 GiB.
	Memory uint64
	// FileBytes is the size of any file it writes; default 64 MiB.
	FileBytes uint64
	// Files is how many files each process may have open; default 64.
	Files uint64
	// Output is the bytes it may write to its standard output, in a session in one answer; default 1 MiB.
	Output int64
}

// Result is what a run left. Exit is -1 where a signal ended it. Stderr is its last words, cut to 4 KiB. CPU is
// the processor time of the program and the children it waited for.
type Result struct {
	Stdout []byte
	Stderr string
	Exit   int
	Wall   time.Duration
	CPU    time.Duration
}

// Filled returns the limits with the defaults in the place of zeros.
func (l Limits) Filled() Limits {
	if l.Wall <= 0 {
		l.Wall = time.Minute
	}
	if l.CPU == 0 {
		l.CPU = 2*uint64(l.Wall/time.Second) + 1
	}
	if l.Memory == 0 {
		l.Memory = 4 << 30
	}
	if l.FileBytes == 0 {
		l.FileBytes = 64 << 20
	}
	if l.Files == 0 {
		l.Files = 64
	}
	if l.Output <= 0 {
		l.Output = 1 << 20
	}
	return l
}

// Jail is the leave to run programs. Only Enter makes one that works, so that no program runs from a binary
// that would not confine it. A nil or zero Jail runs nothing.
type Jail struct{ ready bool }
