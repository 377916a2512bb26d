package artifact

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
)

const (
	// abandoned is the age of a file that nobody is writing any more.
	abandoned = time.Hour
	// resting is the age from which on a journal that nobody holds is not being copied here either.
	resting = time.Minute
	// copies is how many further places of one key are remembered, the newest ones.
	copies = 8
	// largest bounds a journal, unless single pieces of content may be so large.
	largest = 64 << 20
	// blockBytes is what a disk fails to read at a time.
	blockBytes = 4 << 10
)

// catalog knows where in the journals of a directory content lies: of this process's own since it was put, of the others' since
// they were last looked through. A piece of content takes some forty bytes in it.
type catalog struct {
	dir  folder
	most int64
	seed maphash.Seed // so that nobody can make content whose keys meet

	mu       sync.RWMutex
	mine     map[string]bool // names of this process's journals
	journals []*journal
	places   map[uint64]place
	others   map[uint64][]place // further places of the same key: copies, and perhaps other content

	looking sync.Mutex // is held while journals are looked through; guards what follows
	read    map[string]*stranger
	listed  time.Time // when the directory had last changed as its names were read; zero if it may have changed since
}

// place is where content lies.
type place struct{ journal, at, length uint32 }

// stranger is a journal of another process.
type stranger struct {
	*journal
	done bool  // nobody appends to it
	size int64 // when that was found
}

func newCatalog(dir folder, most int64) *catalog {
	return &catalog{
		dir: dir, most: most, seed: maphash.MakeSeed(),
		mine: map[string]bool{}, places: map[uint64]place{}, others: map[uint64][]place{}, read: map[string]*stranger{},
	}
}

func (c *catalog) key(id cid.Cid) uint64 { return maphash.String(c.seed, id.KeyString()) }

// add says where content lies. One caller at a time adds what is in a journal.
func (c *catalog) add(j *journal, id cid.Cid, at int64, length int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := len(c.journals); n == 0 || c.journals[n-1] != j {
		if i := slices.Index(c.journals, j); i >= 0 {
			c.put(id, place{uint32(i), uint32(at), uint32(length)})
			return
		}
		c.journals = append(c.journals, j)
	}
	c.put(id, place{uint32(len(c.journals) - 1), uint32(at), uint32(length)})
}

func (c *catalog) put(id cid.Cid, p place) {
	key := c.key(id)
	if _, taken := c.places[key]; taken {
		more := c.others[key]
		c.others[key] = append(more[max(0, len(more)-copies+1):], p)
		return
	}
	c.places[key] = p
}

// found is a place with its journal.
type found struct {
	*journal
	place
}

// where are the places in which content of this id may lie.
func (c *catalog) where(id cid.Cid) (out []found) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	key := c.key(id)
	p, some := c.places[key]
	if !some {
		return nil
	}
	for _, p := range slices.Concat([]place{p}, c.others[key]) {
		out = append(out, found{c.journals[p.journal], p})
	}
	return out
}

// find reads content and verifies it.
func (c *catalog) find(id cid.Cid) ([]byte, error) {
	fault := fmt.Errorf("%w in the store", ErrNotFound)
	for _, f := range c.where(id) {
		if int64(f.length) > c.most {
			fault = fmt.Errorf("%w: %d bytes, at most %d are read", ErrRefused, f.length, c.most)
			continue
		}
		data, err := f.read(c.dir, int64(f.at), f.length)
		switch {
		case errors.Is(err, fs.ErrNotExist): // a hand has removed it, or its process wrote it anew
		case err != nil:
			fault = notFound(err)
		default:
			if err = verify(id, data); err == nil {
				return data, nil
			}
			fault = err
		}
	}
	return nil, fault
}

// keeps tells whether a journal of this process holds the content, and so durably. Of others it is not known what they have synced.
func (c *catalog) keeps(id cid.Cid, content []byte) bool {
	return slices.ContainsFunc(c.where(id), func(f found) bool {
		if !f.own || int(f.length) != len(content) || !f.named(c.dir) {
			return false
		}
		data, err := f.read(c.dir, int64(f.at), f.length)
		return err == nil && bytes.Equal(data, content)
	})
}

// each shows what lies in the journals and is whole, journal after journal; copies are shown as often as they are there. What cannot be
// read is told in the end.
func (c *catalog) each(visit func(data []byte)) (fault error) {
	type keyed struct {
		place
		key uint64
	}
	var all []keyed
	c.mu.RLock()
	journals := slices.Clone(c.journals)
	for key, p := range c.places {
		all = append(all, keyed{p, key})
		for _, p := range c.others[key] {
			all = append(all, keyed{p, key})
		}
	}
	c.mu.RUnlock()
	slices.SortFunc(all, func(a, b keyed) int { return cmp.Or(cmp.Compare(a.journal, b.journal), cmp.Compare(a.at, b.at)) })
	for _, p := range all {
		if int64(p.length) > c.most {
			continue
		}
		data, err := journals[p.journal].read(c.dir, int64(p.at), p.length)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil && fault == nil:
			fault = err
		case err == nil && c.key(idOf(data)) == p.key:
			visit(data)
		}
	}
	return fault
}

// skip has a journal of this process never looked through: what it holds is added as it is put.
func (c *catalog) skip(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mine[name] = true
}

func (c *catalog) isMine(name string) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.mine[name]
}

// look looks through the journals of other processes, for what has come since the last time. What cannot be read is told, and keeps
// nothing else from being found.
func (c *catalog) look() error {
	c.looking.Lock()
	defer c.looking.Unlock()
	err := c.list()
	for name, s := range c.read {
		if s.done {
			continue
		}
		if at := c.lookThrough(s); at != nil && err == nil {
			err = fmt.Errorf("reading %s: %w", name, at)
		}
	}
	return err
}

// list reads the names of the directory where they may have changed. It takes a while where many files lie in it.
func (c *catalog) list() error {
	changed, err := c.dir.changed()
	if err != nil {
		return err
	}
	if changed.Equal(c.listed) {
		return nil
	}
	c.listed = time.Time{}
	if time.Since(changed) > resting { // however coarse the clock of its file system
		c.listed = changed
	}
	infos, err := c.dir.list(aside)
	for _, info := range infos {
		name := info.Name()
		switch s := c.read[name]; {
		case !info.Mode().IsRegular() || c.isMine(name):
		case !strings.HasPrefix(name, journalPrefix):
			if time.Since(info.ModTime()) > abandoned {
				_ = c.dir.remove(name) // it is in nobody's way
			}
		case s == nil:
			c.read[name] = &stranger{journal: &journal{name: name}}
		default:
			s.done = s.done && info.Size() <= s.size // a hand may copy one here
		}
	}
	return err
}

func (c *catalog) lookThrough(s *stranger) (err error) {
	f, err := c.dir.open(s.name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if most := max(largest, 2*(headBytes+c.most)); info.Size() > most {
		return fmt.Errorf("it is no journal: it has %d bytes, of at most %d", info.Size(), most)
	}
	if ended, unknown := f.lock(); !ended || unknown != nil {
		return c.readOn(s.journal, f)
	}
	data, fault := readAll(f, s.end, info.Size())
	rest := c.take(s.journal, data)
	s.done, s.size = true, info.Size()
	if len(rest) > 0 && fault == nil && len(bytes.TrimRight(rest, "\x00")) == 0 && time.Since(info.ModTime()) > resting {
		trim(c.dir, s.name, f, s.end)
	}
	return fault
}

// readOn adds what has come to a journal that somebody appends to, up to the first frame that is not whole: it may be what is being
// written.
func (c *catalog) readOn(j *journal, f file) error {
	for {
		frame := make([]byte, headBytes)
		if n, err := f.ReadAt(frame, j.end); n < len(frame) {
			return unlessEnd(err)
		}
		length := int64(binary.BigEndian.Uint32(frame))
		if length > c.most {
			return nil
		}
		frame = append(frame, make([]byte, length)...)
		if n, err := f.ReadAt(frame, j.end); n < len(frame) {
			return unlessEnd(err)
		}
		content, ok := whole(frame)
		if !ok {
			return nil
		}
		c.add(j, idOf(content), j.end+headBytes, len(content))
		j.end += int64(len(frame))
	}
}

func unlessEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// readAll reads a part. Blocks that cannot be read are zeros in it, and the first fault is told.
func readAll(f file, from, to int64) (data []byte, fault error) {
	data = make([]byte, max(0, to-from))
	for at := int64(0); at < int64(len(data)); {
		n, err := f.ReadAt(data[at:], from+at)
		at += int64(n)
		if err == nil || errors.Is(err, io.EOF) {
			return data[:at], fault
		}
		if fault == nil {
			fault = err
		}
		at += blockBytes - (from+at)%blockBytes
	}
	return data, fault
}

// take adds what the next frames of a journal hold that nobody appends to, and returns what is behind them. Frames are searched
// behind those that are not whole: a loss of power may have torn what was written last, and a bad block of the disk anything.
func (c *catalog) take(j *journal, data []byte) (rest []byte) {
	search := newSearch(data, c.most)
	for at := 0; ; {
		next := at
		for offset, content := range contents(data[at:]) {
			c.add(j, idOf(content), j.end+int64(at+offset), len(content))
			next = at + offset + len(content)
		}
		if at = search.from(next); at < 0 {
			j.end += int64(next)
			return data[next:]
		}
	}
}
