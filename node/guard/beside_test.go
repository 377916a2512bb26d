package guard_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// beside is a disk that is written while it is read: the next read of a segment has a stretch of it as it was before.
type beside struct {
	*disk
	meanwhile func()
	stretch   func(late []byte) (from, to int)
}

func (b *beside) Read(name string, buf []byte) ([]byte, error) {
	early, err := b.disk.Read(name, buf)
	if b.meanwhile == nil || !strings.HasPrefix(name, "guard-") || err != nil {
		return early, err
	}
	write := b.meanwhile
	b.meanwhile = nil
	write()
	late, err := b.disk.Read(name, nil)
	from, to := b.stretch(late)
	copy(late[from:to], early[from:to])
	return late, err
}

// Whoever reads the log that a node is writing may see space of before it was used and, behind that, what was written
// since. Nothing is wrong with such a log.
func TestReadingBesideAWriter(t *testing.T) {
	heads := func(late []byte) (last, before int) {
		magic := []byte{0xFE, 0xA6, 0xB0, 0xFE}
		last = bytes.LastIndex(late, magic)
		return last, bytes.LastIndex(late[:last], magic)
	}
	for name, stretch := range map[string]func(late []byte) (from, to int){
		"a frame":          func(late []byte) (int, int) { last, before := heads(late); return before, last },
		"a frame's end":    func(late []byte) (int, int) { last, before := heads(late); return before + 30, last },
		"all but the last": func(late []byte) (int, int) { last, _ := heads(late); return 0, last },
	} {
		d := newDisk()
		d.fill = 1 << 16
		read := &beside{disk: d, stretch: stretch}
		g, err := guard.Open(guard.Config{Dir: "guard", FS: read})
		require.NoError(t, err, name)
		a := &acked{votes: map[uint64]bool{}}
		require.NoError(t, a.work(g, 0, 3), name)

		read.meanwhile = func() { require.NoError(t, a.work(g, 100, 2), name) }
		v := vote(1, 1, true)
		_, found, err := g.BoundVote(v.Seat(), protocol.Hash{1})
		require.NoError(t, err, name)
		require.False(t, found, name)

		read.meanwhile = func() { require.NoError(t, a.work(g, 200, 2), name) }
		report, err := guard.VerifyOn(read)
		require.NoError(t, err, name)
		require.Equal(t, uint64(7), report.Facts, name)
		require.NoError(t, g.Close(), name)
	}
	d := newDisk()
	require.NoError(t, d.open(t).Close())
	clear(d.files[firstSegment].data) // its head is not written yet
	read := &beside{disk: d, stretch: func([]byte) (int, int) { return 0, 20 }}
	read.meanwhile = func() { require.NoError(t, (&acked{votes: map[uint64]bool{}}).work(d.open(t), 0, 2)) }
	report, err := guard.VerifyOn(read)
	require.NoError(t, err)
	require.Equal(t, uint64(2), report.Facts)
}
