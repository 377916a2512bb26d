package durable

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

var errGone = errors.New("the power is gone")

// inode is a file: what was written, and what of it the disk has for sure.
type inode struct{ text, safe string }

// fragile is a disk that loses its power, or has one fault, at a step. What was not synced may be there afterwards or not.
type fragile struct {
	steps   []string
	at      int  // the step that fails; 0 = none
	forever bool // and all after it
	names   map[string]*inode
	may     map[string][]*inode // what a name may lead to after a loss of power
}

func newFragile() *fragile {
	old := &inode{"old", "old"}
	return &fragile{names: map[string]*inode{"d/a": old}, may: map[string][]*inode{"d/a": {old}}}
}

func (d *fragile) step(format string, args ...any) error {
	d.steps = append(d.steps, fmt.Sprintf(format, args...))
	if n := len(d.steps); d.at > 0 && (n == d.at || d.forever && n > d.at) {
		return errGone
	}
	return nil
}

func (d *fragile) create(path string, mode fs.FileMode) (file, error) {
	if err := d.step("create %s %04o", path, mode); err != nil {
		return nil, err
	}
	if d.names[path] != nil {
		return nil, fs.ErrExist
	}
	d.names[path] = &inode{}
	return handle{d, d.names[path]}, nil
}

func (d *fragile) rename(from, to string) error {
	if err := d.step("rename %s %s", from, to); err != nil {
		return err
	}
	d.may[to] = append(d.may[to], d.names[from])
	d.names[to] = d.names[from]
	delete(d.names, from)
	return nil
}

func (d *fragile) remove(path string) error {
	if err := d.step("remove %s", path); err != nil {
		return err
	}
	delete(d.names, path)
	return nil
}

func (d *fragile) syncDir(dir string) error {
	if err := d.step("sync %s", dir); err != nil {
		return err
	}
	for name, n := range d.names {
		if filepath.Dir(name) == dir {
			d.may[name] = []*inode{n}
		}
	}
	return nil
}

// after returns what a name may read as after a loss of power.
func (d *fragile) after(path string) []string {
	var out []string
	for _, n := range d.may[path] {
		out = append(out, n.safe)
	}
	return out
}

type handle struct {
	d *fragile
	n *inode
}

func (h handle) Write(p []byte) (int, error) {
	if err := h.d.step("write %s", p); err != nil {
		return 0, err
	}
	h.n.text += string(p)
	return len(p), nil
}

func (h handle) Sync() error {
	if err := h.d.step("sync"); err != nil {
		return err
	}
	h.n.safe = h.n.text
	return nil
}

func (h handle) Close() error { return h.d.step("close") }

// Each step is on disk before the next relies on it.
func TestReplace_order(t *testing.T) {
	d := newFragile()
	require.NoError(t, replace(d, "d/a", 0o600, Text([]byte("new")), true))
	require.Equal(t, []string{"remove d/.a.new", "create d/.a.new 0600", "write new", "sync", "close", "rename d/.a.new d/a", "sync d"}, d.steps)
	require.Equal(t, []string{"new"}, d.after("d/a"))

	d = newFragile()
	require.NoError(t, replace(d, "d/a", 0o640, Text([]byte("new")), false))
	require.Equal(t, []string{"remove d/.a.new", "create d/.a.new 0640", "write new", "close", "rename d/.a.new d/a"}, d.steps, "what is shown waits for no disk")
}

// Whenever the power goes, the file is the old one or the new one, and after success only the new one; the next writer
// is not kept out by what is left.
func TestReplace_lossOfPower(t *testing.T) {
	whole := newFragile()
	require.NoError(t, replace(whole, "d/a", 0o600, Text([]byte("new")), true))
	for at := 1; at <= len(whole.steps); at++ {
		d := newFragile()
		d.at, d.forever = at, true
		require.ErrorIs(t, replace(d, "d/a", 0o600, Text([]byte("new")), true), errGone)
		for _, text := range d.after("d/a") {
			require.Contains(t, []string{"old", "new"}, text, "the power went before %q", whole.steps[at-1])
		}
		d.at = 0
		require.NoError(t, replace(d, "d/a", 0o600, Text([]byte("next")), true), "the power went before %q", whole.steps[at-1])
		require.Equal(t, []string{"next"}, d.after("d/a"))
	}
}

// A fault at any step is told with the path, leaves the old file unless the new one is whole, and nothing else.
func TestReplace_faults(t *testing.T) {
	whole := newFragile()
	require.NoError(t, replace(whole, "d/a", 0o600, Text([]byte("new")), true))
	for at, step := range whole.steps {
		d := newFragile()
		d.at = at + 1
		err := replace(d, "d/a", 0o600, Text([]byte("new")), true)
		require.ErrorIs(t, err, errGone, step)
		require.ErrorContains(t, err, "writing d/a: ", step)
		want := "old"
		if step == "sync d" {
			want = "new"
		}
		require.Equal(t, want, d.names["d/a"].text, step)
		require.Len(t, d.names, 1, step)
	}
	d := newFragile()
	err := replace(d, "d/a", 0o600, func(w io.Writer) error {
		_, err := io.WriteString(w, "half")
		return errors.Join(err, errGone)
	}, true)
	require.ErrorIs(t, err, errGone)
	require.Equal(t, "old", d.names["d/a"].text)
	require.Len(t, d.names, 1)
}
