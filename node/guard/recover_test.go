package guard_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

func TestRecoverFromACheckpoint(t *testing.T) {
	for _, row := range []struct {
		name, file string
		lost       string // what the damaged line was about
	}{
		{"a segment behind a sound one", "guard-000002.log", `"approve"`},
		{"a line of its own", theCheckpoint, `"digest"`},
		{"its head", theCheckpoint, `"head"`},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := compacted(t)
			was := d.clone().open(t)
			data := d.files[row.file].data
			data[strings.Index(string(data), row.lost)] ^= 0x7F
			got, err := guard.RecoverOn(d)
			require.NoError(t, err)
			require.ErrorIs(t, got.Damage, guard.ErrCorrupt)
			require.Less(t, got.Facts, was.Seq())
			if row.file != theCheckpoint {
				require.Equal(t, was.Seq()-1, got.Facts)
			}
			require.Equal(t, []string{firstSegment}, d.list(t))
			g := d.open(t)
			require.Equal(t, got.Facts, g.Seq())
			_, acc := key(t)
			closed, other := vote(2, 1, false), vote(2, 1, true)
			require.NoError(t, g.Vote(closed, commitment(closed)))
			require.ErrorIs(t, g.Vote(other, commitment(other)), guard.ErrConflictingVote)
			require.ErrorIs(t, g.Intent("apply/1/a", acc, protocol.Hash{2}), guard.ErrKeyDone)
			require.ErrorIs(t, g.Intent("apply/3/a", module, protocol.Hash{2}), guard.ErrConflictingIntent)
			require.Contains(t, g.OpenSeats(), vote(21, 1, true).Seat())
			require.ErrorIs(t, g.Command(mark(5, 9)), guard.ErrCommandUsed)
			next, _ := g.HighestNonce(acc)
			require.Equal(t, uint64(5), next)
			if row.lost != `"digest"` {
				require.Equal(t, was.Attempts("commit/1/1/a/b"), g.Attempts("commit/1/1/a/b"))
			}
			require.NoError(t, g.Compact())
			require.Equal(t, export(t, g), export(t, d.clone().open(t)))
		})
	}
}

// A recovery that has lost nothing counts as many records as before.
func TestRecoverKeepsTheCount(t *testing.T) {
	d := compacted(t)
	was := d.clone().open(t)
	data := d.files["guard-000002.log"].data
	data[len("....length checksum")] ^= 0x7F // in the head of the segment
	got, err := guard.RecoverOn(d)
	require.NoError(t, err)
	require.ErrorIs(t, got.Damage, guard.ErrCorrupt)
	require.Equal(t, was.Seq(), got.Facts)
	require.Equal(t, export(t, was), export(t, d.open(t)))
}

// A checkpoint that was damaged before what it stands for was removed has lost nothing, nor has one behind an older one.
func TestRecoverFromWhatACheckpointStandsFor(t *testing.T) {
	for _, older := range []bool{false, true} {
		d := compacted(t)
		if !older {
			d = newDisk()
			g := d.open(t)
			history(t, g)
			require.NoError(t, g.Command(mark(5, 1)))
		}
		g := d.open(t)
		v := vote(30, 1, true)
		require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.CloseVotes(v.Seat())))
		before := d.clone()
		require.NoError(t, errors.Join(g.Compact(), g.Vote(vote(31, 1, true), commitment(vote(31, 1, true)))))
		was := d.clone().open(t)
		for name, b := range before.files { // the process died before it removed them
			if d.files[name] == nil {
				d.files[name] = b
			}
		}
		names := d.list(t)
		data := d.files[names[slices.IndexFunc(names, func(name string) bool { return strings.HasPrefix(name, "guard-") })-1]].data
		data[len(data)/2] ^= 0x7F
		got, err := guard.RecoverOn(d)
		require.NoError(t, err)
		require.ErrorIs(t, got.Damage, guard.ErrCorrupt)
		require.Equal(t, was.Seq(), got.Facts)
		require.Equal(t, export(t, was), export(t, d.open(t)))
	}
}

// Wherever a checkpoint is damaged, there is a log again, with what was recorded behind it.
func TestRecoverFromAnyDamage(t *testing.T) {
	d := compacted(t)
	was := d.clone().open(t)
	for at := range d.files[theCheckpoint].data {
		hit := d.clone()
		hit.files[theCheckpoint].data[at] ^= 0x01
		_, err := guard.RecoverOn(hit)
		require.NoError(t, err, "byte %d", at)
		g, err := guard.Open(guard.Config{Dir: "guard", FS: hit})
		require.NoError(t, err, "byte %d", at)
		require.LessOrEqual(t, g.Seq(), was.Seq(), "byte %d", at)
		require.Contains(t, g.OpenSeats(), vote(21, 1, true).Seat(), "byte %d", at)
		require.NoError(t, g.Close())
	}
}

// A signature is kept though the line of its key is lost, so that the key is not signed for under another nonce.
func TestRecoverKeepsSignaturesOfALostKey(t *testing.T) {
	d := compacted(t)
	_, acc := key(t)
	was := d.clone().open(t)
	data := d.files[theCheckpoint].data
	data[strings.Index(string(data), `{"v":1,"key":{"key":"commit/1/1/a/b"`)+2] ^= 0x7F
	_, err := guard.RecoverOn(d)
	require.NoError(t, err)
	g := d.open(t)
	require.Equal(t, was.Attempts("commit/1/1/a/b"), g.Attempts("commit/1/1/a/b"))
	require.NotEmpty(t, g.Attempts("commit/1/1/a/b"))
	require.ErrorIs(t, g.Reserve(acc, 6, "commit/1/1/a/b"), guard.ErrNonceHeld)
}
