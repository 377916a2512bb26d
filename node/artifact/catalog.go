package artifact

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
)

// copies is how many further places of one key are remembered, the newest ones.
const copies = 8

// catalog knows where in the journals of a directory content lies: of this process's own since it was put, of the others' since
// they were last looked through. A piece of content takes some forty bytes in it.
type catalog struct {
	dir  folder
	most int64
	mine string       // begins what is behind journalPrefix in the names of this store's journals: what they hold is added as it is put
	seed maphash.Seed // so that nobody can make content whose keys meet

	mu       sync.RWMutex
	journals []*journal
	places   map[uint64]place
	others   map[uint64][]place // further places of the same key: copies, and perhaps other content

	looking   sync.Mutex // is held while journals are looked through; guards what follows
	strangers map[string]*stranger
	listed    time.Time // when the directory had last changed as its names were read; zero if it may have changed since
}

// place is where content lies.
type place struct{ journal, at, length uint32 }

func newCatalog(dir folder, most int64) *catalog {
	return &catalog{
		dir: dir, most: most, mine: fmt.Sprintf("%016x-", rand.Uint64()), seed: maphash.MakeSeed(),
		places: map[uint64]place{}, others: map[uint64][]place{}, strangers: map[string]*stranger{},
	}
}

func (c *catalog) key(id cid.Cid) uint64 { return maphash.String(c.seed, id.KeyString()) }

// add says where content lies. One caller at a time adds what is in a journal.
func (c *catalog) add(j *journal, id cid.Cid, at int64, length int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, key := place{c.number(j), uint32(at), uint32(length)}, c.key(id)
	if _, taken := c.places[key]; taken {
		more := c.others[key]
		c.others[key] = append(more[max(0, len(more)-copies+1):], p)
		return
	}
	c.places[key] = p
}

// number is where a journal stands in the list; it is mostly the last one that is added to.
func (c *catalog) number(j *journal) uint32 {
	for i := len(c.journals) - 1; i >= 0; i-- {
		if c.journals[i] == j {
			return uint32(i)
		}
	}
	c.journals = append(c.journals, j)
	return uint32(len(c.journals) - 1)
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
