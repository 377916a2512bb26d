package guard_test

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// filled returns a disk with n votes, each in a frame of its own.
func filled(t *testing.T, n uint64) *disk {
	t.Helper()
	d := newDisk()
	g := d.open(t)
	for job := range n {
		v := vote(job, 1, job%2 == 0)
		require.NoError(t, g.Vote(v, commitment(v)))
	}
	return d
}

const firstSegment = "guard-000001.log"

func TestEveryTruncationIsCleanOrTorn(t *testing.T) {
	d := filled(t, 6)
	whole := d.files[firstSegment].data
	last := uint64(6)
	for size := len(whole); size >= 0; size-- {
		cut := d.clone()
		cut.files[firstSegment].data = cut.files[firstSegment].data[:size]
		g, err := guard.Open(guard.Config{Dir: "guard", FS: cut})
		require.NoError(t, err, "cut at byte %d", size)
		require.LessOrEqual(t, g.Seq(), last, "cut at byte %d", size)
		last = g.Seq()
		v := vote(99, 1, true)
		require.NoError(t, g.Vote(v, commitment(v)), "cut at byte %d", size)
		require.NoError(t, g.Close())
		require.Equal(t, last+1, cut.clone().open(t).Seq(), "cut at byte %d", size)
	}
	require.Zero(t, last)
}

func TestEveryFlippedByteIsSeen(t *testing.T) {
	d := filled(t, 6)
	whole := d.files[firstSegment].data
	final, end := bytes.LastIndex(whole, []byte{0xFE, 0xA6, 0xB0, 0xFE}), len(bytes.TrimRight(whole, "\x00"))
	require.Less(t, end, len(whole), "there is space that is not used")
	for at := range whole {
		flipped := d.clone()
		flipped.files[firstSegment].data[at] ^= 0x41
		g, err := guard.Open(guard.Config{Dir: "guard", FS: flipped})
		if at >= final {
			require.NoError(t, err, "byte %d of the last frame", at)
			if at < end {
				require.Equal(t, uint64(5), g.Seq())
			} else {
				require.Equal(t, uint64(6), g.Seq(), "byte %d of unused space", at)
			}
			require.NoError(t, g.Close())
			continue
		}
		var corrupt *guard.CorruptError
		require.ErrorAs(t, err, &corrupt, "byte %d", at)
		require.ErrorIs(t, err, guard.ErrCorrupt)
		require.ErrorIs(t, err, protocol.ErrHalted)
		require.ErrorContains(t, err, "omega guard recover")
		require.ErrorContains(t, err, filepath.Join("guard", firstSegment))
		require.LessOrEqual(t, corrupt.Offset, int64(at))
	}
}

// acked is what the caller was told is durable.
type acked struct {
	votes map[uint64]bool // job -> approve
}

// work binds votes until the disk fails or the plan is done.
func (a *acked) work(g *guard.Guard, from uint64, n int) error {
	for job := from; job < from+uint64(n); job++ {
		v := vote(job, 1, job%3 == 0)
		if err := g.Vote(v, commitment(v)); err != nil {
			return err
		}
		a.votes[job] = v.Approve
	}
	return nil
}

// held requires that every acknowledged vote is there and that no other can be bound for its seat.
func (a *acked) held(t *testing.T, g *guard.Guard, note string) {
	t.Helper()
	for job, approve := range a.votes {
		v, hash, ok := g.OpenVote(vote(job, 1, approve).Seat())
		require.True(t, ok, "%s: job %d", note, job)
		require.Equal(t, approve, v.Approve, note)
		require.Equal(t, commitment(v), hash, note)
		other := vote(job, 1, !approve)
		require.ErrorIs(t, g.Vote(other, commitment(other)), guard.ErrConflictingVote, note)
	}
}

func TestPowerLossKeepsWhatWasAcknowledged(t *testing.T) {
	for seed := range uint64(600) {
		rng := rand.New(rand.NewPCG(seed, 1))
		note := fmt.Sprintf("seed %d", seed)
		d, a := newDisk(), &acked{votes: map[uint64]bool{}}
		for round := range uint64(4) {
			d.failAt, d.spared = d.ops+1+rng.IntN(60), false
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 2000})
			if err == nil {
				a.held(t, g, note)
				require.ErrorIs(t, a.work(g, 100*round, 15), workError(d), note)
				require.NoError(t, g.Close())
			}
			d = d.crash(rng)
		}
		g, err := guard.Open(guard.Config{Dir: "guard", FS: d})
		require.NoError(t, err, note)
		a.held(t, g, note)
		require.NoError(t, g.Close())
	}
}

// workError is what work must end with: broken if the disk failed under it.
func workError(d *disk) error {
	if d.ops >= d.failAt && !d.spared {
		return guard.ErrBroken
	}
	return nil
}

func TestEveryFailedOperationBreaksTheLog(t *testing.T) {
	filled := false // that there is no space to fill breaks nothing
	defer func() { require.True(t, filled) }()
	for n := 1; ; n++ {
		note := fmt.Sprintf("operation %d", n)
		d, a := newDisk(), &acked{votes: map[uint64]bool{}}
		d.failAt = n
		g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 1500})
		if err == nil {
			err = a.work(g, 0, 12)
			if err == nil && !d.spared {
				require.Greater(t, n, 20, "the plan has more operations than that")
				d.failAt = 0
				require.NoError(t, g.Close())
				return
			}
			if !d.spared {
				require.ErrorIs(t, err, guard.ErrBroken, note)
				require.ErrorIs(t, err, errDisk, note)
				require.ErrorIs(t, g.Fault(), protocol.ErrHalted, note)
				v := vote(1000, 1, true)
				require.ErrorIs(t, g.Vote(v, commitment(v)), guard.ErrBroken, "%s: it stays broken", note)
			} else {
				require.NoError(t, err, note)
				filled = true
			}
			require.NoError(t, g.Close())
		} else {
			require.ErrorIs(t, err, errDisk, note)
		}
		d.failAt = 0
		again := d.open(t)
		a.held(t, again, note)
	}
}

const childEnv = "OMEGA_GUARD_TEST_CHILD"

// TestMain runs the test binary as the process that TestKillNine kills.
func TestMain(m *testing.M) {
	dir := os.Getenv(childEnv)
	if dir == "" {
		os.Exit(m.Run())
	}
	g, err := guard.Open(guard.Config{Dir: dir, SegmentBytes: 4000, CompactBytes: 8000})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for job := g.Seq(); ; job++ {
		v := vote(job, 1, job%2 == 0)
		if err := g.Vote(v, commitment(v)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(job)
	}
}

func TestKillNine(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "guard")
	want := uint64(0)
	for round := range 10 {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childEnv+"="+dir)
		child.Stderr = os.Stderr
		out, err := child.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, child.Start())
		lines := bufio.NewScanner(out)
		for n := 0; n < 5+17*round && lines.Scan(); n++ {
			job, err := strconv.ParseUint(lines.Text(), 10, 64)
			require.NoError(t, err)
			want = max(want, job+1)
		}
		require.NoError(t, child.Process.Kill())
		require.Error(t, child.Wait(), "it is killed, it does not end")
		g, err := guard.Open(guard.Config{Dir: dir})
		require.NoError(t, err)
		require.GreaterOrEqual(t, g.Seq(), want)
		require.NoError(t, g.Close())
	}
}

// What a guard finds when it is opened is on disk, also where the process before it was killed, or failed, before its sync:
// whoever asks is told so, and may send it.
func TestWhatIsReadAtTheStartIsDurable(t *testing.T) {
	for _, room := range []int{0, 1 << 20} { // the latter is too little to fill space
		for n := 1; n < 40; n++ {
			d := newDisk()
			d.room = room
			g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 300})
			require.NoError(t, err)
			d.failAt = d.ops + n
			for job := range uint64(4) {
				v := vote(job, 1, true)
				if g.Vote(v, commitment(v)) != nil {
					break
				}
			}
			_ = g.Close() // which may be what fails
			d.failAt = 0
			found := d.open(t).Seq()
			for seed := range uint64(8) {
				require.Equal(t, found, d.crash(rand.New(rand.NewPCG(seed, 1))).open(t).Seq(), "operation %d failed", n)
			}
		}
	}
}
