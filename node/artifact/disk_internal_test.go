package artifact

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing/fstest"
	"time"
)

var errGone = errors.New("the power is gone")

// inode is a file of a fragile disk: its bytes, those that the disk has for sure, and who has it locked.
type inode struct {
	data, safe []byte
	holder     *handle
	dropped    bool // a sync failed: its fault was told, and what was to be written is not tried again
}

// fragile is a disk whose power goes, or which has faults.
type fragile struct {
	mu          sync.Mutex
	files, safe map[string]*inode
	steps       int
	at          int                           // the step that fails, with all after it; 0 = none
	fault       func(step, name string) error // of a step by itself
}

func newFragile() *fragile {
	return &fragile{files: map[string]*inode{}, safe: map[string]*inode{}}
}

// step is called with the lock held, as are those who look at an inode.
func (d *fragile) step(what, name string) error {
	d.steps++
	if d.at > 0 && d.steps >= d.at {
		return fmt.Errorf("%s %s: %w", what, name, errGone)
	}
	if d.fault != nil {
		return d.fault(what, name)
	}
	return nil
}

// The ways in which a disk may look to the next process.
var fates = []string{"killed", "lost", "names kept", "lengths kept"}

// after is the disk as the next process finds it. A process that was killed leaves what it wrote. When the power goes nothing is
// left of what was not synced, or names alone, or files that are zeros.
func (d *fragile) after(fate string) *fragile {
	d.mu.Lock()
	defer d.mu.Unlock()
	out, names := newFragile(), d.files
	if fate == "lost" {
		names = d.safe
	}
	for name, n := range names {
		data := n.safe
		switch fate {
		case "killed":
			data = n.data
		case "lengths kept":
			data = slices.Concat(n.safe, make([]byte, max(0, len(n.data)-len(n.safe))))
		}
		out.files[name] = &inode{data: slices.Clone(data), safe: slices.Clone(data)}
	}
	out.safe = maps.Clone(out.files)
	return out
}

// only tells what lies on the disk that begins so.
func (d *fragile) only(prefix string) (n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for name := range d.files {
		if strings.HasPrefix(name, prefix) {
			n++
		}
	}
	return n
}

func (d *fragile) find(what, name string) (*inode, error) {
	if err := d.step(what, name); err != nil {
		return nil, err
	}
	if n := d.files[name]; n != nil {
		return n, nil
	}
	return nil, fmt.Errorf("%s %s: %w", what, name, fs.ErrNotExist)
}

func (d *fragile) read(name string, most int64) ([]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	n, err := d.find("read", name)
	if err == nil && int64(len(n.data)) > most {
		err = ErrRefused
	}
	if err != nil {
		return nil, err
	}
	return slices.Clone(n.data), nil
}

func (d *fragile) create(name string) (file, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("create", name); err != nil {
		return nil, err
	}
	if d.files[name] != nil {
		return nil, fs.ErrExist
	}
	d.files[name] = &inode{}
	return &handle{d, d.files[name], name}, nil
}

func (d *fragile) open(name string) (file, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	n, err := d.find("open", name)
	if err != nil {
		return nil, err
	}
	return &handle{d, n, name}, nil
}

func (d *fragile) rename(from, to string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	n, err := d.find("rename", from)
	if err == nil {
		d.files[to] = n
		delete(d.files, from)
	}
	return err
}

func (d *fragile) remove(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	_, err := d.find("remove", name)
	if err == nil {
		delete(d.files, name)
	}
	return err
}

func (d *fragile) list(wanted func(name string) bool) (infos []fs.FileInfo, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	tree := fstest.MapFS{}
	for name := range d.files {
		if wanted(name) {
			tree[name] = &fstest.MapFile{} // as old as time
		}
	}
	for name := range tree {
		info, err := tree.Stat(name)
		if err != nil {
			return nil, err
		}
		infos = append(infos, info)
	}
	return infos, d.step("list", "")
}

func (d *fragile) changed() (time.Time, error) { return time.Now(), nil }

func (d *fragile) names(f file, name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return f.(*handle).n == d.files[name]
}

func (d *fragile) sync() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("sync names", ""); err != nil {
		return err
	}
	d.safe = maps.Clone(d.files)
	return nil
}

func (d *fragile) Close() error { return nil }

type handle struct {
	d    *fragile
	n    *inode
	name string // at first
}

func (h *handle) ReadAt(p []byte, at int64) (int, error) {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if err := h.d.step("read", h.name); err != nil {
		return 0, err
	}
	if at >= int64(len(h.n.data)) {
		return 0, io.EOF
	}
	n := copy(p, h.n.data[at:])
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

// WriteAt writes half of it when it fails.
func (h *handle) WriteAt(p []byte, at int64) (int, error) {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	err := h.d.step("write", h.name)
	if err != nil {
		p = p[:len(p)/2]
	}
	if more := int(at) + len(p) - len(h.n.data); more > 0 {
		h.n.data = append(h.n.data, make([]byte, more)...)
	}
	return copy(h.n.data[at:], p), err
}

func (h *handle) Sync() error {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if err := h.d.step("sync", h.name); err != nil {
		h.n.dropped = true
		return err
	}
	if !h.n.dropped {
		h.n.safe = slices.Clone(h.n.data)
	}
	return nil
}

func (h *handle) Stat() (fs.FileInfo, error) {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	return fstest.MapFS{h.name: &fstest.MapFile{Data: h.n.data}}.Stat(h.name)
}

func (h *handle) Truncate(size int64) error {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	err := h.d.step("truncate", h.name)
	if err == nil {
		h.n.data = h.n.data[:size:size]
	}
	return err
}

// dataSync keeps no length.
func (h *handle) dataSync() error {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if err := h.d.step("data sync", h.name); err != nil {
		return err
	}
	copy(h.n.safe, h.n.data)
	return nil
}

func (h *handle) lock() (bool, error) {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if h.n.holder != nil && h.n.holder != h {
		return false, nil
	}
	h.n.holder = h
	return true, nil
}

func (h *handle) Close() error {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if h.n.holder == h {
		h.n.holder = nil
	}
	return nil
}
