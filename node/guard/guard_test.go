package guard_test

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

const chainID = 31337

var (
	module    = protocol.Address{0x11}
	validator = protocol.Address{0x22}
)

func vote(job, seed uint64, approve bool) protocol.Vote {
	return protocol.Vote{
		ChainID: chainID, Module: module, Job: protocol.JobID(job), Nonce: 1, Validator: validator,
		SpecHash: protocol.Hash{1}, Seed: protocol.Hash{31: byte(seed)}, Approve: approve,
	}
}

// commitment stands for the hash that a salt would give.
func commitment(v protocol.Vote) protocol.Hash { return v.Commitment(protocol.Hash{9}) }

func key(t testing.TB) (*ecdsa.PrivateKey, protocol.Address) {
	t.Helper()
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("guard test key")))
	require.NoError(t, err)
	return k, crypto.PubkeyToAddress(k.PublicKey)
}

func signed(t testing.TB, nonce, fee uint64) *types.Transaction {
	t.Helper()
	k, _ := key(t)
	tx, err := types.SignNewTx(k, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: new(big.Int).SetUint64(fee),
		Gas: 21000, To: &module, Value: new(big.Int), Data: []byte{1, 2, 3, 4},
	})
	require.NoError(t, err)
	return tx
}

func TestVote(t *testing.T) {
	first, other := vote(7, 1, true), vote(7, 1, false)
	redrawn := vote(7, 2, false)
	tests := []struct {
		name  string
		close bool
		vote  protocol.Vote
		want  error
		seq   uint64
	}{
		{"the same again", false, first, nil, 1},
		{"another outcome", false, other, guard.ErrConflictingVote, 1},
		{"redrawn while open", false, redrawn, guard.ErrConflictingVote, 1},
		{"the same after its round", true, first, nil, 2},
		{"another outcome after the round, same seed", true, other, guard.ErrConflictingVote, 2},
		{"redrawn after the round", true, redrawn, nil, 3},
		{"another job", false, vote(8, 1, false), nil, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := newDisk()
			g := d.open(t)
			require.NoError(t, g.Vote(first, commitment(first)))
			if tt.close {
				require.NoError(t, g.CloseVotes(first.Seat()))
				_, _, open := g.OpenVote(first.Seat())
				require.False(t, open)
			}
			again := d.clone().open(t)
			for _, g := range []*guard.Guard{g, again} {
				require.ErrorIs(t, g.Vote(tt.vote, commitment(tt.vote)), tt.want)
				require.Equal(t, tt.seq, g.Seq())
			}
		})
	}
}

func TestOpenVoteIsTheOneThatWasBound(t *testing.T) {
	d := newDisk()
	g := d.open(t)
	v := vote(7, 1, true)
	_, _, ok := g.OpenVote(v.Seat())
	require.False(t, ok)
	require.NoError(t, g.Vote(v, commitment(v)))
	got, hash, ok := d.clone().open(t).OpenVote(v.Seat())
	require.True(t, ok)
	require.Equal(t, v, got)
	require.Equal(t, commitment(v), hash)
	got, ok = g.OpenCommitment(commitment(v))
	require.True(t, ok)
	require.Equal(t, v, got)
	require.NoError(t, g.CloseVotes(v.Seat()))
	_, ok = g.OpenCommitment(commitment(v))
	require.False(t, ok)
	got, ok, err := g.BoundVote(v.Seat(), commitment(v))
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, v, got)
	require.Empty(t, g.OpenSeats())
}

func TestNonces(t *testing.T) {
	_, acc := key(t)
	const a, b = protocol.Key("apply/1/a"), protocol.Key("submit/1/a")
	type step func(*guard.Guard) error
	intent := func(k protocol.Key) step {
		return func(g *guard.Guard) error { return g.Intent(k, acc, protocol.Hash{1}) }
	}
	reserve := func(k protocol.Key, n uint64) step {
		return func(g *guard.Guard) error { return g.Reserve(acc, n, k) }
	}
	attempt := func(k protocol.Key, n, fee uint64) step {
		return func(g *guard.Guard) error { return g.Attempt(k, acc, signed(t, n, fee)) }
	}
	consumed := func(n uint64) step { return func(g *guard.Guard) error { g.Consumed(acc, n); return nil } }
	done := func(k protocol.Key, ok bool) step {
		return func(g *guard.Guard) error { return g.Done(guard.Ended{k, ok}) }
	}
	begin := []step{
		func(g *guard.Guard) error { return g.Baseline(acc, 5) }, intent(a), intent(b), reserve(a, 5),
	}
	tests := []struct {
		name  string
		steps []step
		want  error // of the last step
	}{
		{"without an intent", []step{reserve("deposit/1", 6)}, guard.ErrUnknownKey},
		{"below the baseline", []step{reserve(b, 4)}, guard.ErrNonceTaken},
		{"the same again", []step{reserve(a, 5)}, nil},
		{"an unsigned nonce is taken over", []step{reserve(b, 5)}, nil},
		{"and its first owner may not sign it", []step{reserve(b, 5), attempt(a, 5, 10)}, guard.ErrNonceTaken},
		{"a signed nonce is taken", []step{attempt(a, 5, 10), reserve(b, 5)}, guard.ErrNonceTaken},
		{"a replacement", []step{attempt(a, 5, 10), attempt(a, 5, 20)}, nil},
		{"another nonce while one is signed", []step{attempt(a, 5, 10), reserve(a, 6)}, guard.ErrNonceHeld},
		{"another nonce once the first is consumed", []step{attempt(a, 5, 10), consumed(6), reserve(a, 6), attempt(a, 6, 10)}, nil},
		{"another nonce before anything is signed", []step{reserve(a, 6), attempt(a, 6, 10)}, nil},
		{"signing an unreserved nonce", []step{attempt(b, 6, 10)}, guard.ErrNonceTaken},
		{"a finished key's nonce is free", []step{attempt(a, 5, 10), done(a, false), reserve(b, 5)}, nil},
		{"a key that succeeded stays done", []step{attempt(a, 5, 10), done(a, true), intent(a)}, guard.ErrKeyDone},
		{"a key that failed begins anew", []step{attempt(a, 5, 10), done(a, false), intent(a), reserve(a, 6), attempt(a, 6, 10)}, nil},
		{"a finished key signs nothing", []step{attempt(a, 5, 10), done(a, false), attempt(a, 5, 20)}, guard.ErrUnknownKey},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := newDisk().open(t)
			steps := append(append([]step{}, begin...), tt.steps...)
			for _, do := range steps[:len(steps)-1] {
				require.NoError(t, do(g))
			}
			require.ErrorIs(t, steps[len(steps)-1](g), tt.want)
		})
	}
}

func TestReserveNeedsABaseline(t *testing.T) {
	_, acc := key(t)
	g := newDisk().open(t)
	require.NoError(t, g.Intent("apply/1/a", acc, protocol.Hash{1}))
	require.ErrorIs(t, g.Reserve(acc, 0, "apply/1/a"), guard.ErrNoBaseline)
}

func TestIntentBindsVotesForEver(t *testing.T) {
	_, acc := key(t)
	g := newDisk().open(t)
	for _, k := range []protocol.Key{"commit/1/1/a/b", "apply/1/a"} {
		require.NoError(t, g.Intent(k, acc, protocol.Hash{1}))
		require.NoError(t, g.Intent(k, acc, protocol.Hash{1}))
		require.ErrorIs(t, g.Intent(k, validator, protocol.Hash{1}), guard.ErrConflictingIntent)
	}
	require.Equal(t, uint64(2), g.Seq())
	require.ErrorIs(t, g.Intent("commit/1/1/a/b", acc, protocol.Hash{2}), guard.ErrConflictingIntent)
	require.NoError(t, g.Intent("apply/1/a", acc, protocol.Hash{2}))
	require.ElementsMatch(t, []protocol.Key{"commit/1/1/a/b", "apply/1/a"}, g.OpenKeys())
}

func TestObserveFindsForeignUse(t *testing.T) {
	_, acc := key(t)
	d := newDisk()
	g := d.open(t)
	require.NoError(t, g.Observe(acc, 3))
	highest, ok := g.HighestNonce(acc)
	require.True(t, ok)
	require.Equal(t, uint64(2), highest)
	old := d.clone()
	require.NoError(t, g.Intent("apply/1/a", acc, protocol.Hash{1}))
	require.NoError(t, g.Reserve(acc, 3, "apply/1/a"))
	require.NoError(t, g.Observe(acc, 4), "our own transaction")
	require.ErrorIs(t, g.Observe(acc, 5), guard.ErrForeign)
	restored := old.open(t)
	err := restored.Observe(acc, 4)
	require.ErrorIs(t, err, guard.ErrForeign, "an old copy of the log")
	require.ErrorIs(t, err, protocol.ErrHalted)
	require.NoError(t, restored.Baseline(acc, 4))
	require.NoError(t, restored.Observe(acc, 4), "adopted")
}

func TestAttemptsAreKeptWhole(t *testing.T) {
	_, acc := key(t)
	d := newDisk()
	g := d.open(t)
	require.NoError(t, g.Baseline(acc, 0))
	require.NoError(t, g.Intent("apply/1/a", acc, protocol.Hash{1}))
	require.NoError(t, g.Reserve(acc, 0, "apply/1/a"))
	for _, fee := range []uint64{10, 20, 10} {
		require.NoError(t, g.Attempt("apply/1/a", acc, signed(t, 0, fee)))
	}
	for _, g := range []*guard.Guard{g, d.clone().open(t)} {
		attempts := g.Attempts("apply/1/a")
		require.Len(t, attempts, 2)
		recorded := g.Recorded("apply/1/a")
		require.Len(t, recorded, 2)
		require.Equal(t, signed(t, 0, 20).Hash(), recorded[1].Hash())
		require.Equal(t, recorded[1].Hash(), attempts[1].TxHash)
		require.Len(t, g.Signed(acc, 0), 2)
		require.Equal(t, recorded[1].Hash(), g.Signed(acc, 0)[1].Hash())
		require.Empty(t, g.Signed(acc, 1))
		require.Empty(t, g.Signed(validator, 0))
	}
	require.NoError(t, g.Done(guard.Ended{"apply/1/a", true}))
	require.Empty(t, g.Attempts("apply/1/a"))
	require.Empty(t, g.Signed(acc, 0))
	seq := g.Seq()
	require.NoError(t, g.Done(guard.Ended{"apply/2/a", true}), "a key that was refused before anything was recorded")
	require.Equal(t, seq, g.Seq())
}

func TestSegmentsRotate(t *testing.T) {
	d := newDisk()
	g, err := guard.Open(guard.Config{Dir: "guard", FS: d, SegmentBytes: 1000})
	require.NoError(t, err)
	for job := range uint64(20) {
		require.NoError(t, g.Vote(vote(job, 1, true), protocol.Hash{byte(job)}))
	}
	require.NoError(t, g.Close())
	names, err := d.List()
	require.NoError(t, err)
	require.Greater(t, len(names), 5)
	require.Equal(t, uint64(20), d.clone().open(t).Seq())

	for i := range names[:len(names)-1] {
		gone := d.clone()
		delete(gone.files, names[i])
		_, err := guard.Open(guard.Config{Dir: "guard", FS: gone})
		require.ErrorIs(t, err, guard.ErrCorrupt, "without %s", names[i])
	}
	swapped := d.clone()
	swapped.files[names[1]], swapped.files[names[2]] = swapped.files[names[2]], swapped.files[names[1]]
	_, err = guard.Open(guard.Config{Dir: "guard", FS: swapped})
	require.ErrorIs(t, err, guard.ErrCorrupt)
}

func TestConcurrentRecordsShareSyncs(t *testing.T) {
	d := newDisk()
	d.fill = 1 << 20 // once
	g := d.open(t)
	const workers, each = 8, 50
	var wg sync.WaitGroup
	errs := make(chan error, workers*each)
	for w := range uint64(workers) {
		wg.Go(func() {
			for i := range uint64(each) {
				v := vote(w*each+i, 1, true)
				errs <- g.Vote(v, commitment(v))
				_, _, ok := g.OpenVote(v.Seat())
				if !ok {
					errs <- fmt.Errorf("job %d has no vote", v.Job)
				}
			}
		})
	}
	wg.Wait()
	close(errs)
	for err := range errs {
		require.NoError(t, err)
	}
	require.Equal(t, uint64(workers*each), g.Seq())
	require.Equal(t, uint64(workers*each), d.clone().open(t).Seq())
	require.LessOrEqual(t, d.syncs, workers*each+2)
}

// A signature waits for the disk twice, and what ends together waits once.
func TestOneChangeIsOneSync(t *testing.T) {
	_, acc := key(t)
	d := newDisk()
	d.fill = 1 << 20 // once
	g := d.open(t)
	syncs := func(change func() error) int {
		before := d.syncs
		require.NoError(t, change())
		return d.syncs - before
	}
	require.NoError(t, g.Baseline(acc, 0))
	var seats []protocol.Seat
	var ended []guard.Ended
	for i := range uint64(3) {
		v, key := vote(i, 1, true), protocol.Key(fmt.Sprintf("apply/%d/a", i))
		require.NoError(t, g.Vote(v, commitment(v)))
		require.Equal(t, 1, syncs(func() error { return g.Begin(key, acc, protocol.Hash{1}, i) }))
		require.Zero(t, syncs(func() error { return g.Begin(key, acc, protocol.Hash{1}, i) }), "it is begun")
		require.Equal(t, 1, syncs(func() error { return g.Attempt(key, acc, signed(t, i, 1)) }))
		seats, ended = append(seats, v.Seat(), v.Seat()), append(ended, guard.Ended{Key: key, OK: true}, guard.Ended{Key: key})
	}
	seq := g.Seq()
	require.Equal(t, 1, syncs(func() error { return g.CloseVotes(seats...) }))
	require.Equal(t, 1, syncs(func() error { return g.Done(ended...) }))
	require.Equal(t, seq+6, g.Seq(), "each ends once")
	require.Empty(t, g.OpenSeats())
	require.Empty(t, g.OpenKeys())
	require.ErrorIs(t, g.Intent("apply/1/a", acc, protocol.Hash{1}), guard.ErrKeyDone)
	require.Zero(t, syncs(func() error { return errors.Join(g.CloseVotes(seats...), g.Done(ended...), g.CloseVotes(), g.Done()) }))
}

func TestOneNodeAtATime(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "guard")
	g, err := guard.Open(guard.Config{Dir: dir})
	require.NoError(t, err)
	_, err = guard.Open(guard.Config{Dir: dir})
	require.ErrorIs(t, err, guard.ErrLocked)
	require.ErrorContains(t, err, fmt.Sprintf("pid %d on ", os.Getpid()))
	require.ErrorContains(t, err, filepath.Join(dir, "LOCK"))
	require.NoError(t, g.Vote(vote(1, 1, true), protocol.Hash{1}))
	require.NoError(t, g.Close())
	require.NoError(t, g.Close(), "closing twice")
	require.ErrorIs(t, g.Vote(vote(2, 1, true), protocol.Hash{1}), guard.ErrClosed)

	g, err = guard.Open(guard.Config{Dir: dir})
	require.NoError(t, err)
	require.Equal(t, uint64(1), g.Seq())
	require.NoError(t, g.Close())
	info, err := os.Stat(filepath.Join(dir, "guard-000001.log"))
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}

func TestDirectoriesThatAreRefused(t *testing.T) {
	base := t.TempDir()
	open := filepath.Join(base, "open")
	require.NoError(t, os.Mkdir(open, 0o700))
	require.NoError(t, os.Chmod(open, 0o777))
	link, file := filepath.Join(base, "link"), filepath.Join(base, "file")
	require.NoError(t, os.Symlink(base, link))
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for path, want := range map[string]string{open: "chmod 700", link: "symbolic link", file: "not a directory"} {
		_, err := guard.Open(guard.Config{Dir: path})
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, path)
	}
}

func TestFailpointsFollowTheFsync(t *testing.T) {
	_, acc := key(t)
	d := newDisk()
	var seen []string
	g, err := guard.Open(guard.Config{Dir: "guard", FS: d, Failpoint: func(name string) {
		seen = append(seen, name)
		for _, b := range d.files {
			require.Equal(t, b.data, b.safe)
		}
	}})
	require.NoError(t, err)
	v := vote(1, 1, true)
	require.NoError(t, errors.Join(g.Vote(v, commitment(v)), g.Vote(v, commitment(v)), g.Baseline(acc, 0),
		g.Intent("commit/1/1/a/b", acc, protocol.Hash{1}), g.Reserve(acc, 0, "commit/1/1/a/b"),
		g.Begin("apply/1/a", acc, protocol.Hash{1}, 1),
		g.Attempt("commit/1/1/a/b", acc, signed(t, 0, 1)), g.Done(guard.Ended{"commit/1/1/a/b", true}), g.CloseVotes(v.Seat())))
	require.Equal(t, []string{"guard.vote", "guard.baseline", "guard.intent", "guard.nonce", "guard.intent", "guard.nonce", "guard.attempt", "guard.done", "guard.closed"}, seen)
	require.NoError(t, g.Close())
}
