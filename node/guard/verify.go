package guard

import (
	"errors"
	"io/fs"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// Report is what Verify found.
type Report struct {
	// Segments counts the files with records, Compacted the records that a checkpoint stands for: none where there is no
	// checkpoint.
	Segments  int
	Compacted uint64
	// Facts counts the records, compacted ones too; Tip is the SHA-256 chain over all frames that there ever were.
	Facts uint64
	Tip   protocol.Hash
	// Torn bytes at the end were begun and never acknowledged; the next Open cuts them off.
	Torn int64
	// Accounts, OpenVotes and OpenKeys count what the log holds.
	Accounts, OpenVotes, OpenKeys int
	// Next is, for each account, one above the highest nonce that was given out or lies below its baseline.
	Next map[protocol.Address]uint64
}

// Verify reads the log in dir without locking or changing it. Damage is a *CorruptError.
func Verify(dir string) (Report, error) { return verify(dirFS{dir: dir}, dir) }

// maxVerify is how often a log is read that a node compacts meanwhile.
const maxVerify = 10

func verify(fsys FS, dir string) (Report, error) {
	for try := 1; ; try++ {
		files, err := readLayout(fsys)
		if err != nil {
			return Report{}, err
		}
		x := newIndex(newDigests())
		got, err := files.read(fsys, dir, x.visitor())
		if err == nil {
			return x.report(got), nil
		}
		if try == maxVerify || !errors.Is(err, ErrCorrupt) && !errors.Is(err, fs.ErrNotExist) {
			return Report{}, err
		}
		// A file that a running node has just compacted is missing, and nothing is wrong with that.
		again, listErr := readLayout(fsys)
		if listErr != nil || slices.Equal(files.files(), again.files()) {
			return Report{}, errors.Join(err, listErr)
		}
	}
}

func (x *index) report(got reading) Report {
	out := Report{
		Segments: len(got.segments), Compacted: got.standsFor, Facts: x.seq, Tip: protocol.Hash(got.end), Torn: got.dropped,
		Accounts: len(x.accounts), OpenVotes: len(x.votes), Next: map[protocol.Address]uint64{},
	}
	for a, acc := range x.accounts {
		out.Next[a] = acc.next
	}
	for _, in := range x.keys {
		if !in.done {
			out.OpenKeys++
		}
	}
	return out
}
