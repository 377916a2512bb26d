package sim

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func n(b byte) common.Hash { return common.Hash{31: b} }

// update writes value under key of the account, where was stood, between two roots.
func update(from, to common.Hash, at slot, was, value common.Hash) *state.StateUpdate {
	return &state.StateUpdate{
		OriginRoot: from, Root: to, StorageKeyType: state.StorageKeyPlain,
		StoragesOrigin: map[common.Address]map[common.Hash]common.Hash{at.account: {at.key: was}},
		Storages:       map[common.Hash]map[common.Hash]common.Hash{crypto.Keccak256Hash(at.account[:]): {crypto.Keccak256Hash(at.key[:]): value}},
	}
}

func TestSlots(t *testing.T) {
	account := common.Address{1}
	one, two, three := slot{account, n(1)}, slot{account, n(2)}, slot{account, n(3)}
	hashed := update(n(10), n(11), one, n(7), n(9))
	hashed.StorageKeyType = state.StorageKeyHashed
	for name, c := range map[string]struct {
		updates  []*state.StateUpdate
		one, two any // at the end; nil for what is not known
		before   bool
	}{
		"a block that is known": {[]*state.StateUpdate{update(n(10), n(11), one, n(7), n(9))}, n(9), n(8), true},
		"a block that deletes":  {[]*state.StateUpdate{update(n(10), n(11), one, n(7), n(0))}, n(0), n(8), true},
		"two, and nobody asked at the first": {[]*state.StateUpdate{
			update(n(10), n(12), one, n(7), n(9)), update(n(12), n(11), two, n(8), n(6)),
		}, n(9), n(6), true},
		"one slot twice": {[]*state.StateUpdate{
			update(n(10), n(12), one, n(7), n(9)), update(n(12), n(11), one, n(9), n(6)),
		}, n(6), n(8), true},
		"empty ones too": {[]*state.StateUpdate{
			{OriginRoot: n(10), Root: n(10), StorageKeyType: state.StorageKeyPlain}, update(n(10), n(11), one, n(7), n(9)),
		}, n(9), n(8), true},
		"one that did not become the head": {[]*state.StateUpdate{
			update(n(10), n(12), one, n(7), n(9)), update(n(10), n(11), two, n(8), n(6)),
		}, nil, nil, false},
		"another branch":   {[]*state.StateUpdate{update(n(9), n(11), one, n(7), n(9))}, nil, nil, false},
		"nothing is known": {nil, nil, nil, false},
		"keys are not":     {[]*state.StateUpdate{hashed}, nil, nil, false},
	} {
		s := &slots{}
		known := func(root common.Hash, at slot) any {
			if v, ok := s.at(root, at); ok {
				return v
			}
			return nil
		}
		s.moveTo(n(10))
		s.learn(n(10), one, n(7))
		s.learn(n(10), two, n(8))
		for _, u := range c.updates {
			s.extended(u)
		}
		s.moveTo(n(11))
		require.Equal(t, c.one, known(n(11), one), name)
		require.Equal(t, c.two, known(n(11), two), name)
		require.Equal(t, c.before, s.know(n(10)), name)

		// By somebody who is still at the block before: what has changed since is not what it was, and all else is.
		s.learn(n(10), one, n(7))
		s.learn(n(10), three, n(5))
		require.Equal(t, c.one, known(n(11), one), name)
		var old, third any
		if c.before {
			old, third = n(7), n(5)
		}
		require.Equal(t, old, known(n(10), one), name)
		require.Equal(t, third, known(n(11), three), name)
		s.moveTo(n(10)) // by somebody who took it for the head
		require.Equal(t, c.before, s.know(n(11)), name)
	}
	s := &slots{}
	s.extended(update(n(10), n(11), one, n(7), n(9)))
	require.Nil(t, s.next, "nobody asks")
}

// Of older blocks nothing is known.
func TestSlots_recent(t *testing.T) {
	at, s := slot{key: n(1)}, &slots{}
	s.moveTo(n(100))
	s.learn(n(100), at, n(0))
	for i := range byte(20) {
		s.extended(update(n(100+i), n(101+i), at, n(i), n(i+1)))
		s.moveTo(n(101 + i))
		for old := range i + 2 {
			v, known := s.at(n(100+old), at)
			require.Equal(t, i+1-old <= recentRoots, known)
			if known {
				require.Equal(t, n(old), v)
			}
		}
	}
}

func TestSlots_areBounded(t *testing.T) {
	s := &slots{}
	s.moveTo(n(1))
	for i := range maxSlots + 1000 {
		at := slot{key: common.Hash{byte(i >> 16), byte(i >> 8), byte(i)}}
		s.learn(n(1), at, n(1))
		_, known := s.at(n(1), at)
		require.True(t, known)
	}
	require.Len(t, s.values, maxSlots)
}
