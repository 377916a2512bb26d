package sim

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// headState has what was read of the head's state at hand: many calls are tried on one head, and most of them read the same
// contracts. Sealing reads for itself, since what it reads it reads once.
type headState struct {
	mu     sync.Mutex
	reader *headReader // of the head that was asked for last; nil before the first call
	slots  slots
}

// open returns the head's state, which nobody else changes.
func (s *headState) open(bc *core.BlockChain, head *types.Header) (*state.StateDB, error) {
	db := state.NewMPTDatabase(bc.TrieDB(), bc.CodeDB())
	reader, err := s.read(db, head.Root)
	if err != nil {
		return nil, err
	}
	return state.NewWithReader(head.Root, db, reader)
}

func (s *headState) read(db *state.MPTDatabase, root common.Hash) (state.Reader, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.reader == nil || s.reader.root != root {
		reader, _, err := db.ReadersWithCacheStats(root)
		if err != nil {
			return nil, err
		}
		s.slots.moveTo(root)
		s.reader = &headReader{Reader: reader, root: root, slots: &s.slots}
	}
	return s.reader, nil
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

// slots are values of storage that were read, or that a block has written, at one root. A block changes few of them, so that
// they outlive it: to read one from the trie costs as much as much of a call.
type slots struct {
	mu     sync.RWMutex
	root   common.Hash // the zero hash before the first call
	values map[slot]common.Hash
	next   *state.StateUpdate // from that root, by a block that may be the head by now
}

func (s *slots) at(root common.Hash, at slot) (value common.Hash, known bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.root == root {
		value, known = s.values[at]
	}
	return value, known
}

func (s *slots) learn(root common.Hash, at slot, value common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.root == root {
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

// moveTo makes what is known that of another root.
func (s *slots) moveTo(root common.Hash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.advance(root)
}

// advance keeps what is known where the changes that lead to the root are known too.
func (s *slots) advance(root common.Hash) {
	if s.root == root {
		return
	}
	u := s.next
	// Before Cancun an account may lose all of its storage, and an update does not have the keys of what it changes.
	if u == nil || u.OriginRoot != s.root || u.Root != root || u.StorageKeyType != state.StorageKeyPlain {
		s.root, s.values, s.next = root, map[slot]common.Hash{}, nil
		return
	}
	s.root, s.next = root, nil
	for account, keys := range u.StoragesOrigin {
		written := u.Storages[crypto.Keccak256Hash(account[:])]
		for key := range keys {
			s.put(slot{account, key}, written[crypto.Keccak256Hash(key[:])])
		}
	}
}
