package sandbox

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall"

	"github.com/landlock-lsm/go-landlock/landlock"
	kernel "github.com/landlock-lsm/go-landlock/landlock/syscall"
)

// innerName is what this program is called when it is started to confine itself and become another.
const innerName = "omega-sandbox"

// exitInner is the exit of an inner program that could not do so, and innerFault begins its last words.
const (
	exitInner  = 125
	innerFault = "sandbox: "
)

// order is what the inner program is told.
type order struct {
	Path      string   `json:"path"`
	Args      []string `json:"args,omitempty"`
	Env       []string `json:"env,omitempty"`
	Dir       string   `json:"dir"`
	Read      []string `json:"read,omitempty"`
	Network   bool     `json:"network,omitempty"`
	CPU       uint64   `json:"cpu"`
	Memory    uint64   `json:"memory"`
	FileBytes uint64   `json:"fileBytes"`
	Files     uint64   `json:"files"`
}

// Enter must be the first thing that main does. In the ordinary program it returns the leave to run others; in
// one that was started to be confined it does not return.
func Enter() *Jail {
	if len(os.Args) == 2 && os.Args[0] == innerName {
		fmt.Fprintf(os.Stderr, "%s%v\n", innerFault, become(os.Args[1]))
		os.Exit(exitInner)
	}
	return &Jail{ready: true}
}

// Confines tells whether the kernel can keep programs from other files and the network.
func (j *Jail) Confines() bool {
	version, err := kernel.LandlockGetABIVersion()
	return err == nil && version > 0
}

// become confines this process and turns it into the ordered program; it returns only errors.
func become(text string) error {
	var o order
	if err := json.Unmarshal([]byte(text), &o); err != nil {
		return fmt.Errorf("reading the order: %w", err)
	}
	if err := o.confine(); err != nil {
		return fmt.Errorf("confining: %w", err)
	}
	// The filter is of this thread, which is the one that becomes the program.
	runtime.LockOSThread()
	if err := stayInGroup(); err != nil {
		return fmt.Errorf("confining: %w", err)
	}
	argv := append([]string{o.Path}, o.Args...)
	limits := []struct {
		resource int
		most     uint64
	}{
		{syscall.RLIMIT_CORE, 0}, {syscall.RLIMIT_CPU, o.CPU}, {syscall.RLIMIT_FSIZE, o.FileBytes}, {syscall.RLIMIT_NOFILE, o.Files},
		// Last, for this program's own memory may be over it already.
		{syscall.RLIMIT_AS, o.Memory},
	}
	for _, l := range limits {
		if err := syscall.Setrlimit(l.resource, &syscall.Rlimit{Cur: l.most, Max: l.most}); err != nil {
			return fmt.Errorf("limiting resource %d to %d: %w", l.resource, l.most, err)
		}
	}
	return fmt.Errorf("starting %s: %w", o.Path, syscall.Exec(o.Path, argv, o.Env))
}

// confine leaves in sight the system's programs and libraries, what the operator allows, and for writing the
// private directory alone. Older kernels do as much of it as they can.
func (o order) confine() error {
	rules := []landlock.Rule{
		landlock.RODirs("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/opt", "/nix/store").IgnoreIfMissing(),
		landlock.ROFiles(o.Path, "/dev/urandom", "/dev/random", "/dev/zero").IgnoreIfMissing(),
		landlock.RWFiles("/dev/null").IgnoreIfMissing(),
		landlock.RWDirs(o.Dir),
	}
	// A script names its interpreter by a path that may lead elsewhere.
	if real, err := filepath.EvalSymlinks(o.Path); err == nil {
		rules = append(rules, landlock.ROFiles(real))
	}
	for _, path := range o.Read {
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		if info.IsDir() {
			rules = append(rules, landlock.RODirs(path))
		} else {
			rules = append(rules, landlock.ROFiles(path))
		}
	}
	config := landlock.V11
	if o.Network {
		config = landlock.MustConfig(landlock.V11.HandledAccessFS, landlock.V11.Scoped)
	}
	return config.BestEffort().Restrict(rules...)
}
