package sandbox

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"sync"
	"time"
)

// sessionCPU is the processor time in seconds that a session's program has unless its limits say otherwise.
const sessionCPU = 3600

// Session is a program that goes on running and is spoken with: a line in, a line out. One goroutine uses it at a
// time. After an exchange that failed nothing but Close is of use, for nobody knows what the program is answering.
type Session struct {
	path   string
	in     *os.File // the program's standard input
	pipe   *os.File // its standard output, and
	out    *bufio.Reader
	most   int64
	quit   chan struct{}
	ended  chan struct{} // closed once the program and its group are gone
	stderr *tail
	once   sync.Once
	res    Result // of the program; set when ended is closed
	err    error
}

// Open starts the program for a session. The caller closes it.
func (j *Jail) Open(p Program) (*Session, error) {
	dir, err := j.prepare(p)
	if err != nil {
		return nil, fmt.Errorf("starting %s: %w", p.Path, err)
	}
	s, err := open(p, dir)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("starting %s: %w", p.Path, err), os.RemoveAll(dir))
	}
	return s, nil
}

func open(p Program, dir string) (*Session, error) {
	limits := p.Limits.Filled()
	if p.Limits.CPU == 0 {
		limits.CPU = sessionCPU
	}
	cmd, err := p.command(limits, dir)
	if err != nil {
		return nil, err
	}
	theirIn, in, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	pipe, theirOut, err := os.Pipe()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrUnavailable, err), theirIn.Close(), in.Close())
	}
	s := &Session{
		path: p.Path, in: in, pipe: pipe, out: bufio.NewReaderSize(pipe, int(limits.Output)+1), most: limits.Output,
		quit: make(chan struct{}), ended: make(chan struct{}), stderr: &tail{most: maxStderr},
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = theirIn, theirOut, s.stderr
	started := make(chan error, 1)
	go s.keep(cmd, dir, started)
	err = <-started
	// The program has its own copies; without these, the end of one side is seen by the other.
	err = errors.Join(err, theirIn.Close(), theirOut.Close())
	if err != nil {
		close(s.quit)
		<-s.ended
		return nil, errors.Join(err, in.Close(), pipe.Close())
	}
	return s, nil
}

// keep starts the program, waits until it ends or the session does, and leaves nothing of it behind.
func (s *Session) keep(cmd *exec.Cmd, dir string, started chan<- error) {
	defer close(s.ended)
	// The kernel sends Pdeathsig when the thread that started the child ends, so this one is kept for as long.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	begun := time.Now()
	if err := cmd.Start(); err != nil {
		started <- fmt.Errorf("%w: %w", ErrUnavailable, err)
		return
	}
	started <- nil
	exited := make(chan struct{})
	go func() {
		defer close(exited)
		awaitExit(cmd.Process.Pid)
	}()
	select {
	case <-exited:
	case <-s.quit:
	}
	err := reap(cmd, exited)
	s.res = result(cmd, s.stderr.String(), time.Since(begun))
	s.err = errors.Join(err, innerError(cmd, s.res.Stderr), os.RemoveAll(dir))
}

// Exchange writes a line, which has no line end, and returns the line that answers it, without its end. Its error wraps
// ErrLimit (an answer that is too long, or more than one), ErrEnded or ctx.Err().
func (s *Session) Exchange(ctx context.Context, line []byte) (answer []byte, err error) {
	err = s.bound(ctx, func() error {
		if err := s.write(line); err != nil {
			return err
		}
		answer, err = s.read()
		return err
	})
	return answer, err
}

// Send writes a line that is answered by nothing.
func (s *Session) Send(ctx context.Context, line []byte) error {
	return s.bound(ctx, func() error { return s.write(line) })
}

// bound lets f use the pipes until the context ends.
func (s *Session) bound(ctx context.Context, f func() error) error {
	past := time.Unix(1, 0)
	stop := context.AfterFunc(ctx, func() {
		// Whatever waits in them returns. They fail only once they are closed, and then nothing waits.
		_ = s.in.SetDeadline(past)
		_ = s.pipe.SetDeadline(past)
	})
	err := f()
	if !stop() && err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		return context.Cause(ctx)
	}
	return err
}

func (s *Session) write(line []byte) error {
	if _, err := s.in.Write(append(append(make([]byte, 0, len(line)+1), line...), '\n')); err != nil {
		return s.lost(err)
	}
	return nil
}

func (s *Session) read() ([]byte, error) {
	answer, err := s.out.ReadSlice('\n')
	switch {
	case errors.Is(err, bufio.ErrBufferFull):
		return nil, fmt.Errorf("%w: an answer of more than %d bytes", ErrLimit, s.most)
	case err != nil:
		return nil, s.lost(err)
	case s.out.Buffered() > 0:
		return nil, fmt.Errorf("%w: more than one line for an answer", ErrLimit)
	}
	return append([]byte{}, answer[:len(answer)-1]...), nil
}

// lost tells what a broken pipe means: the program has ended, or closed its end.
func (s *Session) lost(err error) error {
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return err
	}
	select {
	case <-s.ended:
	case <-time.After(waitAfterKill):
		return fmt.Errorf("%w: it closed its side", ErrEnded)
	}
	switch words := s.words(); {
	case s.err != nil:
		return s.err
	case s.res.Exit < 0:
		return fmt.Errorf("%w: a signal ended it%s", ErrEnded, words)
	default:
		return fmt.Errorf("%w: exit %d%s", ErrEnded, s.res.Exit, words)
	}
}

// words are the program's last ones, if it has any.
func (s *Session) words() string {
	if s.res.Stderr == "" {
		return ""
	}
	return fmt.Sprintf(": %q", s.res.Stderr)
}

// Close ends the session: the program sees the end of its input, and what is left of its group after the grace is
// killed. It returns what the program left.
func (s *Session) Close(grace time.Duration) (Result, error) {
	var err error
	s.once.Do(func() {
		err = s.in.Close()
		timer := time.NewTimer(grace)
		defer timer.Stop()
		select {
		case <-s.ended:
		case <-timer.C:
		}
		close(s.quit)
		<-s.ended
		err = errors.Join(err, s.pipe.Close(), s.err)
	})
	if err != nil {
		err = fmt.Errorf("ending %s: %w", s.path, err)
	}
	return s.res, err
}

// tail keeps the end of what is written.
type tail struct {
	mu   sync.Mutex
	buf  []byte
	most int
}

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, b...)
	if extra := len(t.buf) - t.most; extra > 0 {
		t.buf = append(t.buf[:0], t.buf[extra:]...)
	}
	return len(b), nil
}

// String returns the end.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.buf)
}
