package bus

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// sick is a disk that can be made to refuse.
type sick struct {
	lines
	mu       sync.Mutex
	refuse   error
	syncFail error
	answer   chan struct{} // when set, it does not answer before this is closed
}

func (s *sick) Write(p []byte) (int, error) {
	if s.answer != nil {
		<-s.answer
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.refuse != nil {
		return 0, s.refuse
	}
	return s.lines.Write(p)
}

func (s *sick) Sync() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return errors.Join(s.syncFail, s.lines.Sync())
}

func (s *sick) set(refuse, syncFail error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refuse, s.syncFail = refuse, syncFail
}

// With a full disk messages still go round until the lines that wait are too many; then nothing is published without its
// line. Once there is room again every line is written, in one chain.
func TestAudit_refusedByTheDisk(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		path := filepath.Join(t.TempDir(), "bus.jsonl")
		var mu sync.Mutex
		var faults []error
		a, err := OpenAudit(AuditConfig{Path: path, Fault: func(err error) {
			mu.Lock()
			defer mu.Unlock()
			faults = append(faults, err)
		}})
		require.NoError(t, err)
		disk := &sick{lines: a.file}
		a.file = disk
		h, err := New(Config{Name: "n", Audit: a})
		require.NoError(t, err)
		s, err := h.Subscribe(">", 10_000)
		require.NoError(t, err)

		disk.set(syscall.ENOSPC, nil)
		require.NoError(t, h.Publish(t.Context(), Message{Subject: "a"}))
		err = h.Publish(t.Context(), Message{Subject: "a", Durable: true})
		require.ErrorIs(t, err, ErrAudit)
		require.ErrorIs(t, err, syscall.ENOSPC)
		sent := 2
		big := make([]byte, MaxAudited)
		for err = nil; err == nil; sent++ {
			err = h.Publish(t.Context(), Message{Subject: "a", Payload: big})
			require.Less(t, sent, 5_000, "the lines that wait are bounded")
		}
		require.ErrorIs(t, err, ErrAudit)
		sent--
		require.Len(t, s.Messages(), sent, "what was published was delivered")
		mu.Lock()
		require.NotEmpty(t, faults)
		mu.Unlock()

		disk.set(nil, syscall.EIO)
		<-time.After(2 * retryAfter)
		require.ErrorIs(t, a.Sync(t.Context()), syscall.EIO, "written is not yet on disk")
		disk.set(nil, nil)
		<-time.After(2 * retryAfter)
		require.NoError(t, a.Sync(t.Context()))
		require.NoError(t, h.Publish(t.Context(), Message{Subject: "a", Durable: true}))
		require.NoError(t, errors.Join(h.Close(), a.Close()))
		r, err := Verify(path, nil)
		require.NoError(t, err)
		require.Empty(t, r.Breaks)
		require.Equal(t, uint64(sent+1), r.Last)
	})
}

// A slow disk makes those who publish wait, and a context ends the wait.
func TestAudit_waitsForASlowDisk(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		a, err := OpenAudit(AuditConfig{Path: filepath.Join(t.TempDir(), "bus.jsonl"), Group: time.Hour})
		require.NoError(t, err)
		h, err := New(Config{Name: "n", Audit: a})
		require.NoError(t, err)
		disk := &sick{lines: a.file, answer: make(chan struct{})}
		a.file = disk
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		big := make([]byte, MaxAudited)
		published := make(chan error)
		n := 0
		go func() {
			for {
				if err := h.Publish(ctx, Message{Subject: "a", Payload: big}); err != nil {
					published <- err
					return
				}
				n++
			}
		}()
		require.ErrorIs(t, <-published, context.DeadlineExceeded)
		close(disk.answer)
		require.NoError(t, errors.Join(h.Close(), a.Close()))
		r, err := Verify(a.cfg.Path, nil)
		require.NoError(t, err)
		require.Equal(t, uint64(n), r.Last)
	})
}

func TestWindow_forgetsTheOldest(t *testing.T) {
	t.Parallel()
	w := newWindow(3)
	for _, id := range []string{"a", "b", "c"} {
		require.True(t, w.add(id))
		require.False(t, w.add(id))
	}
	require.True(t, w.add("d"))
	require.False(t, w.has("a"))
	require.True(t, w.has("b"))
	require.True(t, w.add("a"))
	require.Len(t, w.known, 3)
}
