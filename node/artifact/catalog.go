package artifact

import (
	"bytes"
	"cmp"
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

// abandoned is the age of a file that nobody is writing any more.
const abandoned = time.Hour

// catalog knows where in the journals of a directory content lies: of this process's own since it was put, of the others' since
// they were last looked through. A piece of content takes some forty bytes in it.
type catalog struct {
	dir  folder
	most int64
	seed maphash.Seed // so that nobody can make content whose keys meet

	mu       sync.RWMutex
	journals []*journal
	places   map[uint64]place
	others   map[uint64][]place // further places of the same key: copies, and perhaps other content

	looking sync.Mutex // is held while journals are looked through; guards what follows
	read    map[string]*stranger
}

// place is where content lies.
type place struct{ journal, at, length uint32 }

// stranger is a journal that was looked through.
type stranger struct {
	*journal      // nil until it has a frame
	done     bool // nothing can come any more
}

func newCatalog(dir folder, most int64) *catalog {
	return &catalog{
		dir: dir, most: most, seed: maphash.MakeSeed(),
		places: map[uint64]place{}, others: map[uint64][]place{}, read: map[string]*stranger{},
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
		c.others[key] = append(c.others[key], p)
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
		if !f.own || int(f.length) != len(content) {
			return false
		}
		data, err := f.read(c.dir, int64(f.at), f.length)
		return err == nil && bytes.Equal(data, content)
	})
}

// each shows what lies in the journals and is whole, journal after journal; copies are shown as often as they are there.
func (c *catalog) each(visit func(data []byte)) error {
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
		data, err := journals[p.journal].read(c.dir, int64(p.at), p.length)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return err
		case c.key(idOf(data)) == p.key:
			visit(data)
		}
	}
	return nil
}

// skip has a journal of this process never looked through: what it holds is added as it is put.
func (c *catalog) skip(name string) {
	c.looking.Lock()
	defer c.looking.Unlock()
	c.read[name] = &stranger{done: true}
}

// look looks through the journals of other processes, for what has come since the last time.
func (c *catalog) look() error {
	c.looking.Lock()
	defer c.looking.Unlock()
	infos, err := c.dir.list(aside)
	if err != nil {
		return err
	}
	for _, info := range infos {
		name := info.Name()
		switch {
		case !info.Mode().IsRegular():
		case strings.HasPrefix(name, journalPrefix):
			if at := c.lookThrough(name); at != nil && err == nil {
				err = fmt.Errorf("reading %s: %w", name, at)
			}
		case time.Since(info.ModTime()) > abandoned:
			_ = c.dir.remove(name) // it is in nobody's way
		}
	}
	return err
}

func (c *catalog) lookThrough(name string) (err error) {
	s := c.read[name]
	if s == nil {
		s = &stranger{journal: &journal{name: name}}
		c.read[name] = s
	}
	if s.done {
		return nil
	}
	f, err := c.dir.open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	ended, unknown := f.lock()
	ended = ended && unknown == nil
	if !ended && !begun(f, s.end) {
		return nil
	}
	data, err := io.ReadAll(io.NewSectionReader(f, s.end, 1<<62-s.end))
	if err != nil {
		return err
	}
	rest := c.take(s.journal, data, ended)
	s.done = ended
	if ended && len(bytes.TrimRight(rest, "\x00")) == 0 && len(rest) > 0 {
		trim(c.dir, name, f, s.end)
	}
	return nil
}

// begun tells whether something stands where the next frame would.
func begun(f file, at int64) bool {
	var head [headBytes]byte
	n, _ := f.ReadAt(head[:], at)
	return n == len(head) && head != [headBytes]byte{}
}

// take adds what the next frames of a journal hold, and returns what is behind them. Damage ends a journal that is still appended to,
// for now: it may be what is being written. In one that is not, frames are searched behind it. A loss of power leaves none there, but
// a bad block of the disk may.
func (c *catalog) take(j *journal, data []byte, ended bool) (rest []byte) {
	for {
		good := 0
		for at, content := range contents(data) {
			c.add(j, idOf(content), j.end+int64(at), len(content))
			good = at + len(content)
		}
		j.end += int64(good)
		data = data[good:]
		next := -1
		if ended {
			next = nextFrame(data)
		}
		if next < 0 {
			return data
		}
		j.end += int64(next)
		data = data[next:]
	}
}
