package node

import (
	"os"
	"runtime"
	"runtime/debug"
)

const (
	// gcPercent is GOGC where nobody has set it. A node makes much that it does not keep: half as many collections are worth
	// some tens of megabytes more.
	gcPercent = 200
	// spareProcs is how many threads at most may run Go code beyond those that the cores are enough for. While a thread waits
	// for the disk the runtime counts it as one at work; a node syncs so often that cores would lie idle meanwhile.
	spareProcs = 4
)

// Tune sets up the process's Go runtime for a node, unless GOGC and GOMAXPROCS of the environment say otherwise. The returned
// func undoes it.
func Tune() (restore func()) {
	percent, procs := 0, runtime.GOMAXPROCS(0)
	collects, threads := os.Getenv("GOGC") == "", os.Getenv("GOMAXPROCS") == ""
	if collects {
		percent = debug.SetGCPercent(gcPercent)
	}
	if threads {
		runtime.GOMAXPROCS(procs + min(procs, spareProcs))
	}
	return func() {
		if collects {
			debug.SetGCPercent(percent)
		}
		if threads {
			runtime.GOMAXPROCS(procs)
		}
	}
}
