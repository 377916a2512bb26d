package sim

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// recentRoots is how many blocks below the head what is known of the head's state serves too: a call is often tried on a block that
// was the head when its maker looked.
const recentRoots = 8

// headState has what was read of the head's state at hand: many calls are tried on one head, and most of them read the same
// contracts. Sealing reads for itself, since what it reads it reads once.
type headState struct {
	mu      sync.Mutex
	readers []*headReader // of roots that were asked for last
	slots   slots
}

// open returns the state of the head, or of a block shortly below it; nil for others. Nobody else changes it.
func (s *headState) open(bc *core.BlockChain, block *types.Header) (*state.StateDB, error) {
	db := state.NewMPTDatabase(bc.TrieDB(), bc.CodeDB())
	reader, err := s.read(db, block.Root, block.Hash() == bc.CurrentBlock().Hash())
	if reader == nil || err != nil {
		return nil, err
	}
	return state.NewWithReader(block.Root, db, reader)
}

func (s *headState) read(db *state.MPTDatabase, root common.Hash, head bool) (*headReader, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if head {
		s.slots.moveTo(root)
	} else if !s.slots.know(root) {
		return nil, nil
	}
	for _, r := range s.readers {
		if r.root == root {
			return r, nil
		}
	}
	reader, _, err := db.ReadersWithCacheStats(root)
	if err != nil {
		return nil, err
	}
	r := &headReader{Reader: reader, root: root, slots: &s.slots}
	s.readers = append(s.readers[max(0, len(s.readers)-recentRoots+1):], r)
	return r, nil
}

// headReader reads the state of one root.
type headReader struct {
	state.Reader
	root  common.Hash
	slots *slots
}

// Storage implements state.StateReader.
func (r *headReader) Storage(account common.Address, key common.Hash) (common.Hash, error) {
	at := slot{account, key}
	if value, known := r.slots.at(r.root, at); known {
		return value, nil
	}
	value, err := r.Reader.Storage(account, key)
	if err == nil {
		r.slots.learn(r.root, at, value)
	}
	return value, err
}

// maxSlots bounds the slots that are remembered, some hundred bytes each: those of two thousand jobs.
const maxSlots = 1 << 17

type slot struct {
	account common.Address
	key     common.Hash
}

// slots are values of storage that were read, or that a block has written. A block changes few of them, so that they outlive
// it: to read one from the trie costs as much as much of a call.
type slots struct {
	mu      sync.RWMutex
	root    common.Hash // at which the values are; the zero hash before the first call
	values  map[slot]common.Hash
	changes []change           // of the blocks that led there, the last ones
	next    *state.StateUpdate // by a block upon that root, which may be the head by now
}

// change is what a block changed.
type change struct {
	root common.Hash // before it
	was  map[common.Address]map[common.Hash]common.Hash
}

// know tells whether anything is known of a root.
func (s *slots) know(root common.Hash) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_, known := s.since(root)
	return known
}

// since returns what changed behind a root.
func (s *slots) since(root common.Hash) (changes []change, known bool) {
	if root == s.root {
		return nil, true
	}
	for i, c := range s.changes {
		if c.root == root {
			return s.changes[i:], true
		}
	}
	return nil, false
}

func (s *slots) at(root common.Hash, at slot) (value common.Hash, known bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	changes, known := s.since(root)
	if !known {
		return value, false
	}
	if value, known = changed(changes, at); !known {
		value, known = s.values[at]
	}
	return value, known
}

// changed is what a slot was before the first of the changes that it is in.
func changed(changes []change, at slot) (was common.Hash, there bool) {
	for _, c := range changes {
		if was, there = c.was[at.account][at.key]; there {
			break
		}
	}
	return was, there
}

func (s *slots) learn(root common.Hash, at slot, value common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	changes, known := s.since(root)
	if !known {
		return
	}
	if _, there := changed(changes, at); !there {
		s.put(at, value)
	}
}

// put makes room by forgetting any.
func (s *slots) put(at slot, value common.Hash) {
	if len(s.values) >= maxSlots {
		for other := range s.values {
			delete(s.values, other)
			break
		}
	}
	s.values[at] = value
}

// extended notes what a block upon the head changes, before it is the head.
func (s *slots) extended(u *state.StateUpdate) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.next != nil {
		s.advance(s.next.Root) // it is the head: a further block comes upon it
	}
	if s.root != (common.Hash{}) {
		s.next = u
	}
}

// moveTo has what is known serve the head, whose root this is.
func (s *slots) moveTo(root common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, known := s.since(root); !known {
		s.advance(root)
	}
}

// advance keeps what is known where the changes that lead to the root are known too.
func (s *slots) advance(root common.Hash) {
	u := s.next
	s.next = nil
	// Before Cancun an account may lose all of its storage, and an update does not have the keys of what it changes.
	if u == nil || u.OriginRoot != s.root || u.Root != root || u.StorageKeyType != state.StorageKeyPlain {
		s.root, s.values, s.changes = root, map[slot]common.Hash{}, nil
		return
	}
	if u.Empty() {
		return
	}
	s.changes = append(s.changes[max(0, len(s.changes)-recentRoots+1):], change{s.root, u.StoragesOrigin})
	s.root = root
	for account, keys := range u.StoragesOrigin {
		written := u.Storages[crypto.Keccak256Hash(account[:])]
		for key := range keys {
			s.put(slot{account, key}, written[crypto.Keccak256Hash(key[:])])
		}
	}
}
