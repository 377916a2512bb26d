package guard_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

func mark(nonce uint64, digest byte) protocol.CommandMark {
	return protocol.CommandMark{Signer: validator, Nonce: nonce, Digest: protocol.Hash{digest}, Expires: 100, At: 50}
}

func urgent(nonce uint64, digest byte) protocol.CommandMark {
	m := mark(nonce, digest)
	m.Urgent = true
	return m
}

// A signer's numbers rise, the same command again is no other, and urgent ones come in any order.
func TestCommand(t *testing.T) {
	d := newDisk()
	g := d.open(t)
	other := mark(1, 9)
	other.Signer = module
	for _, row := range []struct {
		name string
		mark protocol.CommandMark
		want error
		seq  uint64
	}{
		{"the first", mark(5, 1), nil, 1},
		{"the same again", mark(5, 1), nil, 1},
		{"another of that number", mark(5, 2), guard.ErrCommandUsed, 1},
		{"a lower number", mark(4, 3), guard.ErrCommandUsed, 1},
		{"a higher one", mark(8, 4), nil, 2},
		{"the first again", mark(5, 1), guard.ErrCommandUsed, 2},
		{"a late pause", urgent(2, 5), nil, 3},
		{"the late pause again", urgent(2, 5), nil, 3},
		{"another signer", other, nil, 4},
		{"a pause that is ahead", urgent(20, 6), nil, 5},
		{"what the pause overtook", mark(15, 7), guard.ErrCommandUsed, 5},
	} {
		require.ErrorIs(t, g.Command(row.mark), row.want, row.name)
		require.Equal(t, row.seq, g.Seq(), row.name)
	}
	for _, g := range []*guard.Guard{g, d.clone().open(t)} {
		begun, highest := g.Commanded(validator, protocol.Hash{5})
		require.True(t, begun)
		require.Equal(t, uint64(20), highest)
		begun, _ = g.Commanded(validator, protocol.Hash{7})
		require.False(t, begun)
		begun, highest = g.Commanded(protocol.Address{1}, protocol.Hash{5})
		require.False(t, begun)
		require.Zero(t, highest)
	}
}

// Urgent commands are forgotten once they have expired: nobody takes them then.
func TestCommand_forgetsWhatExpired(t *testing.T) {
	g := newDisk().open(t)
	require.NoError(t, g.Command(mark(9, 1)))
	require.NoError(t, g.Command(urgent(1, 2)))
	later := mark(10, 3)
	later.At = 101
	require.NoError(t, g.Command(later))
	begun, _ := g.Commanded(validator, protocol.Hash{2})
	require.False(t, begun)
}

func TestCommand_import(t *testing.T) {
	from, to := newDisk().open(t), newDisk().open(t)
	for _, m := range []protocol.CommandMark{mark(5, 1), urgent(3, 2), urgent(9, 3)} {
		require.NoError(t, from.Command(m))
	}
	require.NoError(t, to.Command(mark(7, 7)))
	doc := export(t, from)
	require.NoError(t, imports(to, strings.NewReader(doc)))
	seq := to.Seq()
	require.NoError(t, imports(to, strings.NewReader(doc)))
	require.Equal(t, seq, to.Seq(), "importing twice writes nothing")
	for digest := range byte(3) {
		_, highest := to.Commanded(validator, protocol.Hash{})
		require.Equal(t, uint64(9), highest)
		require.ErrorIs(t, to.Command(mark(9, 20+digest)), guard.ErrCommandUsed)
	}
	begun, _ := to.Commanded(validator, protocol.Hash{2})
	require.True(t, begun)
}
