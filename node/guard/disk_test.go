package guard_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/guard"
)

var errDisk = errors.New("input/output error")

// disk is a directory in memory that knows which bytes and names are durable, can lose the rest, and
// can fail at its n-th operation.
type disk struct {
	mu    sync.Mutex
	files map[string]*blob // as the running process sees them
	names map[string]*blob // as they are after a power loss
	// unsynced are the changes of names since then, of which a power loss keeps some, in order.
	unsynced []func(names map[string]*blob)
	ops      int
	failAt   int  // the operation that fails, counted from 1; 0 = none
	dieAt    int  // from this one on all fail: the process is dead; 0 = never
	spared   bool // what failed was the filling of space, which a log does without
	syncs    int
	fill     int64 // by how much segments are filled at a time
	room     int   // how many bytes fit in; 0 = there is no end to it
}

// blob is a file's content, and what of it survives a power loss: of what was written over that, each sector may have been
// written too, and of what was written behind it a part.
type blob struct{ data, safe []byte }

// sector is what is written whole or not at all; small, so that a record has some.
const sector = 32

// newDisk fills segments by less than a record takes now and then, and by more than others do.
func newDisk() *disk {
	return &disk{files: map[string]*blob{}, names: map[string]*blob{}, fill: 300}
}

// step counts an operation and tells whether it is the one that fails.
func (d *disk) step() error {
	d.ops++
	if d.ops == d.failAt || d.dieAt > 0 && d.ops >= d.dieAt {
		return errDisk
	}
	return nil
}

func (d *disk) List() ([]string, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	var out []string
	for name := range d.files {
		if !strings.Contains(name, "/") {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out, d.step()
}

func (d *disk) Read(name string, buf []byte) ([]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	b, ok := d.files[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return append(buf[:0], b.data...), d.step()
}

func (d *disk) Open(name string) (io.ReadCloser, error) {
	data, err := d.Read(name, nil)
	return io.NopCloser(bytes.NewReader(data)), err
}

func (d *disk) Append(name string) (guard.File, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step(); err != nil {
		return nil, err
	}
	if d.files[name] == nil {
		b := &blob{}
		d.files[name] = b
		d.changed(func(names map[string]*blob) { names[name] = b })
	}
	h := &handle{d, d.files[name]}
	if !strings.HasPrefix(name, "guard-") {
		return h, nil
	}
	return durable.NewFilled(h, int64(len(h.blob.data)), d.fill, d.Room), nil
}

func (d *disk) Rename(from, to string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step(); err != nil {
		return err
	}
	if d.files[from] == nil {
		return fs.ErrNotExist
	}
	b := d.files[from]
	move := func(names map[string]*blob) {
		delete(names, from)
		names[to] = b
	}
	move(d.files)
	d.changed(move)
	return nil
}

func (d *disk) Remove(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step(); err != nil {
		return err
	}
	if d.files[name] == nil {
		return fs.ErrNotExist
	}
	remove := func(names map[string]*blob) { delete(names, name) }
	remove(d.files)
	d.changed(remove)
	return nil
}

// changed notes what happened to the names since they were synced last.
func (d *disk) changed(change func(names map[string]*blob)) { d.unsynced = append(d.unsynced, change) }

func (d *disk) SyncDir() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step(); err != nil {
		return err
	}
	d.names, d.unsynced = maps.Clone(d.files), nil
	return nil
}

// crash is a power loss: what was not synced is gone, or torn, or zeroed, as rng decides.
func (d *disk) crash(rng *rand.Rand) *disk {
	d.mu.Lock()
	defer d.mu.Unlock()
	after, names := newDisk(), maps.Clone(d.names)
	for _, change := range d.unsynced {
		if rng.IntN(2) == 0 {
			change(names)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		b := names[name]
		kept := slices.Clone(b.safe)
		if rng.IntN(2) == 0 {
			kept = kept[:min(len(kept), len(b.data))] // it was cut
		}
		for at := 0; at < min(len(kept), len(b.data)); at += sector {
			if rng.IntN(2) == 0 {
				copy(kept[at:min(at+sector, len(kept))], b.data[at:])
			}
		}
		if len(kept) < len(b.data) {
			kept = append(kept, partOf(rng, b.data[len(kept):])...)
		}
		after.files[name] = &blob{kept, slices.Clone(kept)}
	}
	for name, b := range after.files {
		after.names[name] = b
	}
	return after
}

// partOf is what a power loss leaves of what was appended: nothing, a part, zeros, or a part and zeros.
func partOf(rng *rand.Rand, tail []byte) []byte {
	cut, end := rng.IntN(len(tail)+1), len(tail)
	switch rng.IntN(4) {
	case 0:
		cut, end = 0, 0
	case 1:
		end = cut
	case 2:
		cut = 0
	}
	return append(slices.Clone(tail[:cut]), make([]byte, end-cut)...)
}

// clone copies the content, all of which is durable then.
func (d *disk) clone() *disk {
	d.mu.Lock()
	defer d.mu.Unlock()
	out := newDisk()
	for name, b := range d.files {
		c := &blob{slices.Clone(b.data), slices.Clone(b.data)}
		out.files[name], out.names[name] = c, c
	}
	return out
}

type handle struct {
	disk *disk
	blob *blob
}

// Room is what is left of it.
func (d *disk) Room() (uint64, error) {
	used := d.size()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.room == 0 {
		return 1 << 40, nil
	}
	return uint64(max(0, d.room-used)), nil
}

func (h *handle) Write(p []byte) (int, error) { return h.WriteAt(p, int64(len(h.blob.data))) }

func (h *handle) WriteAt(p []byte, at int64) (int, error) {
	used := h.disk.size()
	h.disk.mu.Lock()
	defer h.disk.mu.Unlock()
	more := max(0, int(at)+len(p)-len(h.blob.data))
	if h.disk.room > 0 && used+more > h.disk.room {
		return 0, errDisk
	}
	err := h.disk.step()
	if err != nil {
		h.disk.spared = len(bytes.Trim(p, "\x00")) == 0
		p = p[:len(p)/2]
	}
	h.blob.data = append(h.blob.data, make([]byte, max(0, int(at)+len(p)-len(h.blob.data)))...)
	return copy(h.blob.data[at:], p), err
}

func (h *handle) Truncate(size int64) error {
	h.disk.mu.Lock()
	defer h.disk.mu.Unlock()
	if err := h.disk.step(); err != nil {
		return err
	}
	h.blob.data = h.blob.data[:size]
	return nil
}

func (h *handle) Sync() error { return h.sync(true) }

// DataSync leaves the durable length as it was.
func (h *handle) DataSync() error { return h.sync(false) }

func (h *handle) sync(length bool) error {
	h.disk.mu.Lock()
	defer h.disk.mu.Unlock()
	h.disk.syncs++
	if err := h.disk.step(); err != nil {
		return err
	}
	if length {
		h.blob.safe = slices.Clone(h.blob.data)
	} else {
		copy(h.blob.safe, h.blob.data)
	}
	return nil
}

func (h *handle) Close() error { return nil }

// open opens a guard on the disk and closes it when the test ends.
func (d *disk) open(t *testing.T) *guard.Guard {
	t.Helper()
	g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g
}
