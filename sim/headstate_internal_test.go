package sim

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func n(b byte) common.Hash { return common.Hash{31: b} }

// update writes value under key of the account, between two roots.
func update(from, to common.Hash, account common.Address, key, value common.Hash) *state.StateUpdate {
	return &state.StateUpdate{
		OriginRoot: from, Root: to, StorageKeyType: state.StorageKeyPlain,
		StoragesOrigin: map[common.Address]map[common.Hash]common.Hash{account: {key: {}}},
		Storages:       map[common.Hash]map[common.Hash]common.Hash{crypto.Keccak256Hash(account[:]): {crypto.Keccak256Hash(key[:]): value}},
	}
}

func TestSlots(t *testing.T) {
	account := common.Address{1}
	one, two := slot{account, n(1)}, slot{account, n(2)}
	known := func(s *slots, root common.Hash, at slot) any {
		if v, ok := s.at(root, at); ok {
			return v
		}
		return nil
	}
	begin := func() *slots {
		s := &slots{}
		s.moveTo(n(10))
		s.learn(n(10), one, n(7))
		s.learn(n(10), two, n(8))
		return s
	}
	for name, c := range map[string]struct {
		move     func(s *slots)
		one, two any
	}{
		"a block that is known": {func(s *slots) { s.extended(update(n(10), n(11), account, n(1), n(9))) }, n(9), n(8)},
		"a block that deletes":  {func(s *slots) { s.extended(update(n(10), n(11), account, n(1), common.Hash{})) }, common.Hash{}, n(8)},
		"two, and nobody asked at the first": {func(s *slots) {
			s.extended(update(n(10), n(12), account, n(1), n(9)))
			s.extended(update(n(12), n(11), account, n(2), n(6)))
		}, n(9), n(6)},
		"empty ones too": {func(s *slots) {
			s.extended(&state.StateUpdate{OriginRoot: n(10), Root: n(10), StorageKeyType: state.StorageKeyPlain})
			s.extended(update(n(10), n(11), account, n(1), n(9)))
		}, n(9), n(8)},
		"one that did not become the head": {func(s *slots) {
			s.extended(update(n(10), n(12), account, n(1), n(9)))
			s.extended(update(n(10), n(11), account, n(2), n(6)))
		}, nil, nil},
		"another branch": {func(s *slots) { s.extended(update(n(9), n(11), account, n(1), n(9))) }, nil, nil},
		"nothing known":  {func(*slots) {}, nil, nil},
		"keys unknown": {func(s *slots) {
			u := update(n(10), n(11), account, n(1), n(9))
			u.StorageKeyType = state.StorageKeyHashed
			s.extended(u)
		}, nil, nil},
	} {
		s := begin()
		c.move(s)
		s.moveTo(n(11))
		require.Equal(t, c.one, known(s, n(11), one), name)
		require.Equal(t, c.two, known(s, n(11), two), name)
		require.Nil(t, known(s, n(10), two), name)
		s.learn(n(10), two, n(5)) // by somebody who has been at it since
		require.Equal(t, c.two, known(s, n(11), two), name)
	}
	s := &slots{}
	s.extended(update(n(10), n(11), account, n(1), n(9)))
	require.Nil(t, s.next, "nobody asks")
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
