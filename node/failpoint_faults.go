//go:build faults

package node

import (
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
)

// failpoint kills the process at the count-th passing of the point that OMEGA_CRASH_AT=name:count names.
var failpoint = crashAt(os.Getenv(Variables[0]))

// Variables are those of the environment that this package reads itself.
var Variables = []string{"OMEGA_CRASH_AT"}

func crashAt(setting string) func(string) {
	name, count, _ := strings.Cut(setting, ":")
	left, err := strconv.ParseInt(count, 10, 64)
	if name == "" || err != nil {
		return nil
	}
	var passed atomic.Int64
	return func(at string) {
		if at == name && passed.Add(1) == left {
			if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
				os.Exit(137)
			}
		}
	}
}
