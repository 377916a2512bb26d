package control_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
)

// Who comes second to a control file, its spool or the file of answers is told which of them it is and who has it.
func TestHold(t *testing.T) {
	at := func(dir, name string) string {
		if name == "" {
			return ""
		}
		return filepath.Join(dir, name)
	}
	for _, row := range []struct {
		name, file, ack, says string // empty says: both go together
	}{
		{"the same file", "c.json", "", "the control file %s is in use by pid "},
		{"the same file, answered elsewhere", "c.json", "b.json", "the control file %s is in use by pid "},
		{"another spelling", "x/../c.json", "b.json", "the control file %s is in use by pid "},
		{"another file with the same spool", "c", "b.json", "the control file %s is in use by pid "},
		{"the same answers", "d.json", "", "the file of answers %s is in use by pid "},
		{"others", "d.json", "b.json", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir := t.TempDir()
			require.NoError(t, os.Mkdir(filepath.Join(dir, "x"), 0o700))
			first, err := control.Hold(filepath.Join(dir, "c.json"), "")
			require.NoError(t, err)
			file, ack := dir+string(filepath.Separator)+row.file, at(dir, row.ack)
			second, err := control.Hold(file, ack)
			if row.says == "" {
				require.NoError(t, err)
				require.NoError(t, second.Close())
			} else {
				require.ErrorIs(t, err, control.ErrInUse)
				about := file
				if row.file == "d.json" {
					about = filepath.Join(dir, control.DefaultAck)
				}
				require.ErrorContains(t, err, fmt.Sprintf(row.says, about)+fmt.Sprintf("%d on ", os.Getpid()))
			}
			require.NoError(t, first.Close())
			second, err = control.Hold(file, ack)
			require.NoError(t, err, "what was given back is free")
			require.NoError(t, second.Close())
			left, err := filepath.Glob(filepath.Join(dir, "*.lock"))
			require.NoError(t, err)
			require.Empty(t, left)
		})
	}
}

// The lock of a process that was killed lies there still, and keeps nobody out.
func TestHold_afterAKill(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "c.d.lock"), []byte("pid 1 on elsewhere\n"), 0o600))
	h, err := control.Hold(filepath.Join(dir, "c.json"), "")
	require.NoError(t, err)
	require.NoError(t, h.Close())
}

// However many come and go at a time, one alone has the file.
func TestHold_oneAtATime(t *testing.T) {
	dir := t.TempDir()
	var mine sync.Mutex
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				h, err := control.Hold(filepath.Join(dir, "c.json"), "")
				if err != nil {
					if !errors.Is(err, control.ErrInUse) {
						t.Error(err)
					}
					continue
				}
				if !mine.TryLock() {
					t.Error("two have it")
					return
				}
				mine.Unlock()
				if err := h.Close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
}

// A place that cannot be written is told as what it is.
func TestHold_noPlace(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := control.Hold(filepath.Join(file, "c.json"), "")
	require.ErrorContains(t, err, "cannot be held")
	require.NotErrorIs(t, err, control.ErrInUse)
	h, err := control.Hold(filepath.Join(t.TempDir(), "made", "c.json"), "")
	require.NoError(t, err)
	require.NoError(t, h.Close())
}
