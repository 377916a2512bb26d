package sim

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// headState has what was read of the head's state at hand: many calls are tried on one head, and most of them read the same
// contracts. Sealing reads for itself, since what it reads it reads once.
type headState struct {
	mu     sync.Mutex
	root   common.Hash
	reader state.Reader // nil before the first call
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
	if s.reader == nil || s.root != root {
		reader, _, err := db.ReadersWithCacheStats(root)
		if err != nil {
			return nil, err
		}
		s.root, s.reader = root, reader
	}
	return s.reader, nil
}
