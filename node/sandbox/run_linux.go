package sandbox

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

const maxStderr = 4 << 10

// waitAfterKill is how long the pipes of a killed group may still be open; a process that left the group could
// hold them for ever.
const waitAfterKill = time.Second

// Run runs the program with the given standard input. Its error wraps ErrLimit, ErrPin, ErrUnavailable or
// ctx.Err(); a program that ends by itself is no error, whatever its exit.
func (j *Jail) Run(ctx context.Context, p Program, stdin []byte) (Result, error) {
	dir, err := j.prepare(p)
	if err != nil {
		return Result{}, fmt.Errorf("running %s: %w", p.Path, err)
	}
	res, err := run(ctx, p, dir, stdin)
	if err = errors.Join(err, os.RemoveAll(dir)); err != nil {
		return res, fmt.Errorf("running %s: %w", p.Path, err)
	}
	return res, nil
}

// prepare looks whether the program may be run, and makes its private directory.
func (j *Jail) prepare(p Program) (string, error) {
	if j == nil || !j.ready {
		return "", fmt.Errorf("%w: the program was not entered through it", ErrUnavailable)
	}
	if err := p.verify(); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "omega-job-")
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return dir, nil
}

func (p Program) verify() error {
	if !filepath.IsAbs(p.Path) {
		return fmt.Errorf("%w: its path is not absolute", ErrPin)
	}
	f, err := os.Open(p.Path)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPin, err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return fmt.Errorf("%w: it is not a regular file", ErrPin)
	}
	if p.SHA256 == "" {
		return nil
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("%w: %w", ErrPin, err)
	}
	if got := hex.EncodeToString(h.Sum(nil)); !strings.EqualFold(got, p.SHA256) {
		return fmt.Errorf("%w: its sha256 is %s, not %s", ErrPin, got, p.SHA256)
	}
	return nil
}

func run(ctx context.Context, p Program, dir string, stdin []byte) (Result, error) {
	limits := p.Limits.Filled()
	cmd, err := p.command(limits, dir)
	if err != nil {
		return Result{}, err
	}
	over := make(chan struct{})
	out := &capped{most: limits.Output, over: over}
	last := &capped{most: maxStderr}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(stdin), out, last
	// The kernel sends Pdeathsig when the thread that started the child ends, so this one must outlive it.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	begun := time.Now()
	if err := cmd.Start(); err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	fault := attend(ctx, cmd, limits, over)
	if fault == nil {
		fault = innerError(cmd, last.buf.String())
	}
	res := result(cmd, last.buf.String(), time.Since(begun))
	res.Stdout = out.buf.Bytes()
	return res, fault
}

// command is the start of a program in its private directory; the caller connects it.
func (p Program) command(limits Limits, dir string) (*exec.Cmd, error) {
	order, err := json.Marshal(order{
		Path: p.Path, Args: p.Args, Env: p.Env, Dir: dir, Read: p.Read, Network: p.Network, CPU: limits.CPU,
		Memory: limits.Memory, FileBytes: limits.FileBytes, Files: limits.Files,
	})
	if err != nil {
		return nil, err
	}
	return &exec.Cmd{
		Path: "/proc/self/exe", Args: []string{innerName, string(order)}, Env: []string{}, Dir: dir, WaitDelay: waitAfterKill,
		SysProcAttr: &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL},
	}, nil
}

// innerError is what kept an ended program from being confined and started; nil where it was.
func innerError(cmd *exec.Cmd, stderr string) error {
	if cmd.ProcessState.ExitCode() == exitInner && strings.HasPrefix(stderr, innerFault) {
		return fmt.Errorf("%w: %s", ErrUnavailable, strings.TrimSpace(stderr))
	}
	return nil
}

func result(cmd *exec.Cmd, stderr string, wall time.Duration) Result {
	return Result{
		Stderr: stderr, Exit: cmd.ProcessState.ExitCode(), Wall: wall, CPU: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(),
	}
}

// attend waits until the program ends or must be stopped, and leaves nothing of its group behind.
func attend(ctx context.Context, cmd *exec.Cmd, limits Limits, over <-chan struct{}) error {
	timer := time.NewTimer(limits.Wall)
	defer timer.Stop()
	exited := make(chan struct{})
	go func() {
		defer close(exited)
		awaitExit(cmd.Process.Pid)
	}()
	var fault error
	select {
	case <-exited:
	case <-ctx.Done():
		fault = ctx.Err()
	case <-timer.C:
		fault = fmt.Errorf("%w: %s of time", ErrLimit, limits.Wall)
	case <-over:
		fault = fmt.Errorf("%w: %d bytes of output", ErrLimit, limits.Output)
	}
	err := reap(cmd, exited)
	select {
	case <-over:
		// It may have ended by itself before the output was read.
		if fault == nil {
			fault = fmt.Errorf("%w: %d bytes of output", ErrLimit, limits.Output)
		}
	default:
	}
	return errors.Join(fault, err)
}

// reap kills what is left of the program's group and takes its exit.
func reap(cmd *exec.Cmd, exited <-chan struct{}) error {
	// The leader is not reaped yet, so that its group's number cannot be another's.
	fault := syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	if errors.Is(fault, syscall.ESRCH) {
		fault = nil
	}
	if fault != nil {
		fault = fmt.Errorf("killing the group: %w", fault)
	}
	<-exited
	err := cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) || errors.Is(err, exec.ErrWaitDelay) {
		err = nil
	}
	return errors.Join(fault, err)
}

// awaitExit returns when the child has ended, and leaves it to be reaped.
func awaitExit(pid int) {
	for {
		err := unix.Waitid(unix.P_PID, pid, nil, unix.WEXITED|unix.WNOWAIT, nil)
		if !errors.Is(err, unix.EINTR) {
			return
		}
	}
}

// capped keeps what is written up to a limit. Past it, the rest is dropped and over, if there is one, closed.
type capped struct {
	buf  bytes.Buffer
	most int64
	over chan struct{}
}

func (c *capped) Write(b []byte) (int, error) {
	room := c.most - int64(c.buf.Len())
	c.buf.Write(b[:min(int64(len(b)), room)])
	if int64(len(b)) > room && c.over != nil {
		close(c.over)
		c.over = nil
	}
	return len(b), nil
}
