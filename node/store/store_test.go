package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/store"
	"github.com/agijobs/omega/node/txmgr"
)

var agent = protocol.Address{0xA1}

func row(job uint64) txmgr.Row {
	return txmgr.NewRow(protocol.ApplyForJob{Job: protocol.JobID(job), Agent: agent}, job)
}

// at returns the row with another revision.
func at(r txmgr.Row, revision uint64) txmgr.Row {
	r.Revision = revision
	return r
}

func head(n uint64) protocol.BlockRef {
	return protocol.BlockRef{Number: n, Hash: protocol.Hash{byte(n)}, Parent: protocol.Hash{byte(n - 1)}, Time: 100 + n}
}

func entry(seq uint64) store.Entry { return store.Entry{Seq: seq, Data: fmt.Appendf(nil, "e%d", seq)} }

func newStore(t *testing.T, kv store.KV) *store.Store {
	t.Helper()
	s, err := store.New(kv, store.Options{})
	require.NoError(t, err)
	return s
}

func entries(t *testing.T, s *store.Store, from uint64) []uint64 {
	t.Helper()
	out := []uint64{}
	require.NoError(t, s.Entries(from, func(e store.Entry) error {
		require.Equal(t, entry(e.Seq), e)
		out = append(out, e.Seq)
		return nil
	}))
	return out
}

func TestCommitIsLoaded(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			empty, err := s.Load()
			require.NoError(t, err)
			require.Equal(t, store.Loaded{}, empty)
			require.Empty(t, entries(t, s, 0))

			require.NoError(t, s.Commit(store.Batch{
				Entries: []store.Entry{entry(1), entry(2), entry(3)}, Head: head(7), GuardSeq: 11,
				Rows: []txmgr.Row{row(1)}, Closed: []store.ClosedJob{{Job: 4, Data: []byte("four")}},
			}))
			require.NoError(t, s.Commit(store.Batch{
				Entries: []store.Entry{entry(4)}, Head: head(8), Snapshot: &store.Snapshot{Seq: 3, Data: []byte("state")}, PruneBefore: 3,
			}))
			got, err := s.Load()
			require.NoError(t, err)
			require.Equal(t, store.Loaded{Snapshot: &store.Snapshot{Seq: 3, Data: []byte("state")}, Head: head(8), GuardSeq: 11}, got)
			require.Equal(t, []uint64{3, 4}, entries(t, s, 0))
			require.Equal(t, []uint64{4}, entries(t, s, got.Snapshot.Seq+1))

			require.NoError(t, s.Commit(store.Batch{DropFrom: 4, Entries: []store.Entry{entry(4), entry(5)}, Head: head(7)}))
			require.Equal(t, []uint64{3, 4, 5}, entries(t, s, 0))
			require.NoError(t, s.Commit(store.Batch{DropFrom: 4}))
			require.Equal(t, []uint64{3}, entries(t, s, 0))
			got, err = s.Load()
			require.NoError(t, err)
			require.Equal(t, head(7), got.Head, "a batch without a head leaves it")
			require.NoError(t, s.Close())
		})
	}
}

func TestJournalInOrderAndWhole(t *testing.T) {
	s := newStore(t, store.Memory())
	var batch []store.Entry
	for seq := uint64(250); seq <= 520; seq++ { // over a byte's edge
		batch = append(batch, entry(seq))
	}
	require.NoError(t, s.Commit(store.Batch{Entries: batch}))
	got := entries(t, s, 255)
	require.Len(t, got, 266)
	require.Equal(t, uint64(255), got[0])
	require.Equal(t, uint64(520), got[265])

	stop := errors.New("stop")
	require.ErrorIs(t, s.Entries(0, func(store.Entry) error { return stop }), stop)
	require.NoError(t, s.Commit(store.Batch{Entries: []store.Entry{entry(522)}}))
	require.ErrorIs(t, s.Entries(0, func(store.Entry) error { return nil }), store.ErrDamaged)
}

func TestClosedJobs(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			var batch store.Batch
			for _, job := range []protocol.JobID{3, 1, 300, 7} {
				batch.Closed = append(batch.Closed, store.ClosedJob{Job: job, Data: []byte(job.String())})
			}
			require.NoError(t, s.Commit(batch))
			jobs := func(list []store.ClosedJob, err error) []protocol.JobID {
				require.NoError(t, err)
				var out []protocol.JobID
				for _, c := range list {
					require.Equal(t, c.Job.String(), string(c.Data))
					out = append(out, c.Job)
				}
				return out
			}
			require.Equal(t, []protocol.JobID{1, 3, 7, 300}, jobs(s.ClosedRange(0, 10)))
			require.Equal(t, []protocol.JobID{3, 7}, jobs(s.ClosedRange(2, 2)))
			require.Equal(t, []protocol.JobID{300, 7}, jobs(s.ClosedBelow(1<<40, 2)))
			require.Equal(t, []protocol.JobID{3, 1}, jobs(s.ClosedBelow(6, 5)))
			got, ok, err := s.Closed(300)
			require.NoError(t, err)
			require.True(t, ok)
			require.Equal(t, "300", string(got.Data))
			_, ok, err = s.Closed(2)
			require.NoError(t, err)
			require.False(t, ok)
			require.NoError(t, s.Close())
		})
	}
}

func TestOutbox(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			first := row(1)
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{first, row(2), first}}))
			sent := first
			sent.Status, sent.HasNonce, sent.Nonce, sent.Revision = txmgr.Sent, true, 5, 1
			require.NoError(t, s.Update(txmgr.Change{Prev: first, Next: sent}))
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{first}}), "asking twice is asking once")
			got, ok, err := s.Row(first.Key)
			require.NoError(t, err)
			require.True(t, ok)
			asked := at(sent, 2)
			require.Equal(t, asked, got, "whoever is about to tell the outcome tells it again")
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: first, Next: sent}), txmgr.ErrStale)
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: sent, Next: asked}), txmgr.ErrStale)
			require.Error(t, s.Update(txmgr.Change{Prev: asked, Next: at(sent, 4)}))

			failed := asked
			failed.Status, failed.Reason, failed.Revision = txmgr.Failed, "NotOpen()", 3
			require.NoError(t, s.Update(txmgr.Change{Prev: asked, Next: failed}))
			open, err := s.OpenRows()
			require.NoError(t, err)
			require.Len(t, open, 2, "a row that nobody was told of is open")
			told := failed
			told.Told, told.Revision = true, 4
			require.NoError(t, s.Update(txmgr.Change{Prev: failed, Next: told}))
			open, err = s.OpenRows()
			require.NoError(t, err)
			require.Equal(t, []*txmgr.Row{new(row(2))}, open)
			got, ok, err = s.Row(first.Key)
			require.NoError(t, err)
			require.True(t, ok, "a settled row stays readable")
			require.Equal(t, told, got)

			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{first, row(2)}}))
			open, err = s.OpenRows()
			require.NoError(t, err)
			require.Len(t, open, 2)
			require.Contains(t, open, new(txmgr.Untold(told)), "a failed row stays failed, and who asks again is told again")
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{first, row(2)}, Requeue: true}))
			got, _, err = s.Row(first.Key)
			require.NoError(t, err)
			again := first
			again.Revision = 6
			require.Equal(t, again, got)
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: told, Next: at(told, 5)}), txmgr.ErrStale)
			_, ok, err = s.Row("apply/99/x")
			require.NoError(t, err)
			require.False(t, ok)
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: row(99), Next: at(row(99), 1)}), txmgr.ErrStale)
			require.NoError(t, s.Close())
		})
	}
}

func TestNote(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{row(1), row(2)}}))
			signed := at(row(1), 1)
			signed.Status = txmgr.Signed
			require.NoError(t, s.Update(txmgr.Change{Prev: row(1), Next: signed}))
			sent := at(signed, 2)
			sent.Status = txmgr.Sent
			require.NoError(t, s.Note(txmgr.Change{Prev: signed, Next: sent}))
			got, _, err := s.Row(sent.Key)
			require.NoError(t, err)
			require.Equal(t, sent, got)
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: signed, Next: sent}), txmgr.ErrStale, "what was noted counts")
			require.ErrorIs(t, s.Note(txmgr.Change{Prev: signed, Next: sent}), txmgr.ErrStale)

			settled := at(sent, 3)
			settled.Status, settled.Told = txmgr.Final, true
			require.ErrorContains(t, s.Note(txmgr.Change{Prev: sent, Next: settled}), "settled")

			s = newStore(t, kv)
			got, _, err = s.Row(sent.Key)
			require.NoError(t, err)
			require.Equal(t, signed, got, "a restart finds what was stored")
			sent = at(signed, 2)
			require.NoError(t, s.Note(txmgr.Change{Prev: signed, Next: sent}))
			settled = at(settled, 3)
			require.NoError(t, s.Update(txmgr.Change{Prev: sent, Next: settled}))
			s = newStore(t, kv)
			got, _, err = s.Row(sent.Key)
			require.NoError(t, err)
			require.Equal(t, settled, got)
			open, err := s.OpenRows()
			require.NoError(t, err)
			require.Equal(t, []*txmgr.Row{new(row(2))}, open)
			require.NoError(t, s.Close())
		})
	}
}

// Who asks again for a row writes all that was noted of it.
func TestNotedRowsAreCommittedWhole(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{row(1)}}))
			sent := at(row(1), 1)
			sent.Status, sent.HasNonce, sent.Nonce = txmgr.Sent, true, 7
			sent.Attempts = []txmgr.Attempt{{TxHash: protocol.Hash{1}}}
			require.NoError(t, s.Note(txmgr.Change{Prev: row(1), Next: sent}))
			require.NoError(t, s.Commit(store.Batch{Rows: []txmgr.Row{row(1)}, Requeue: true}))
			again := at(sent, 2)
			again.Status = txmgr.Signed
			require.ErrorIs(t, s.Update(txmgr.Change{Prev: sent, Next: again}), txmgr.ErrStale)
			s = newStore(t, kv)
			got, _, err := s.Row(sent.Key)
			require.NoError(t, err)
			require.Equal(t, txmgr.Untold(sent), got)
			require.NoError(t, s.Close())
		})
	}
}

func TestUpdatesAndCommitsTogether(t *testing.T) {
	for name, kv := range backends(t) {
		t.Run(name, func(t *testing.T) {
			s := newStore(t, kv)
			const rows, rounds = 20, 25
			var all []txmgr.Row
			for job := range uint64(rows) {
				all = append(all, row(job))
			}
			require.NoError(t, s.Commit(store.Batch{Rows: all}))
			errs := make(chan error, 1000)
			won := make(chan struct{}, 2*rows*rounds)
			var wg sync.WaitGroup
			for range 2 { // both try every revision; one of them gets it
				wg.Go(func() {
					for n := range uint64(rounds) {
						for _, r := range all {
							prev, next := r, r
							prev.Revision, next.Revision = n, n+1
							switch err := s.Update(txmgr.Change{Prev: prev, Next: next}); {
							case err == nil:
								won <- struct{}{}
							case !errors.Is(err, txmgr.ErrStale):
								errs <- err
							}
						}
					}
				})
			}
			wg.Go(func() {
				for n := range uint64(rounds) {
					if err := s.Commit(store.Batch{Entries: []store.Entry{entry(n + 1)}, Head: head(n), Rows: all, Requeue: true}); err != nil {
						errs <- err
					}
					if _, err := s.OpenRows(); err != nil {
						errs <- err
					}
				}
			})
			wg.Wait()
			close(errs)
			for err := range errs {
				require.NoError(t, err)
			}
			require.LessOrEqual(t, len(won), rows*rounds)
			open, err := s.OpenRows()
			require.NoError(t, err)
			require.Len(t, open, rows)
			total := uint64(0)
			for _, r := range open {
				total += r.Revision
			}
			require.Equal(t, uint64(len(won)+rows*rounds), total, "each revision was given once: by an update, or by asking again")
			require.NoError(t, s.Close())
		})
	}
}

func TestOneStoreAtATime(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	s, err := store.Open(dir)
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Entries: []store.Entry{entry(1)}, Head: head(1)}))
	_, err = store.Open(dir)
	require.ErrorIs(t, err, store.ErrLocked)
	require.ErrorContains(t, err, filepath.Join(dir, "LOCK"))
	require.ErrorContains(t, err, fmt.Sprintf("pid %d", os.Getpid()))
	require.NoError(t, s.Close())
	s, err = store.Open(dir)
	require.NoError(t, err)
	require.Equal(t, []uint64{1}, entries(t, s, 0))
	require.NoError(t, s.Compact())
	require.NoError(t, s.Close())
}

func TestADamagedStoreIsMovedAside(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "store")
	s, err := store.Open(dir)
	require.NoError(t, err)
	require.NoError(t, s.Commit(store.Batch{Head: head(1)}))
	require.NoError(t, s.Close())
	manifests, err := filepath.Glob(filepath.Join(dir, "db", "MANIFEST-*"))
	require.NoError(t, err)
	require.NotEmpty(t, manifests)
	for _, m := range manifests {
		require.NoError(t, os.WriteFile(m, nil, 0o600))
	}
	_, err = store.Open(dir)
	require.ErrorIs(t, err, store.ErrDamaged)
	require.ErrorContains(t, err, dir)
	aside, err := store.MoveAside(dir)
	require.NoError(t, err)
	require.DirExists(t, aside)
	s, err = store.Open(dir)
	require.NoError(t, err)
	got, err := s.Load()
	require.NoError(t, err)
	require.Equal(t, store.Loaded{}, got)
	_, err = store.MoveAside(dir)
	require.ErrorIs(t, err, store.ErrLocked)
	require.NoError(t, s.Close())
}

func TestAnotherSchemaIsRefused(t *testing.T) {
	kv := store.Memory()
	put(t, kv, "v", "\x00\x00\x00\x00\x00\x00\x00\x03")
	_, err := store.New(kv, store.Options{})
	require.ErrorIs(t, err, store.ErrSchema)
}

// A store whose rows are JSON is taken over, with the rows as they were.
func TestSchemaOfJSONRows(t *testing.T) {
	kv := store.Memory()
	put(t, kv, "v", "\x00\x00\x00\x00\x00\x00\x00\x01")
	put(t, kv, "o"+"finalize/7", `{"effect":{"kind":"FinalizeJob","body":{"job":7}},"key":"finalize/7","status":"queued","order":3}`)
	s, err := store.New(kv, store.Options{})
	require.NoError(t, err)
	row, ok, err := s.Row("finalize/7")
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, protocol.FinalizeJob{Job: 7}, row.Effect)
	require.EqualValues(t, 3, row.Order)
	next := row
	next.Revision++
	require.NoError(t, s.Update(txmgr.Change{Prev: row, Next: next}))
	version, err := kv.Get([]byte("v"))
	require.NoError(t, err)
	require.Equal(t, "\x00\x00\x00\x00\x00\x00\x00\x02", string(version))
	s, err = store.New(kv, store.Options{})
	require.NoError(t, err)
	rows, err := s.OpenRows()
	require.NoError(t, err)
	require.Equal(t, []*txmgr.Row{&next}, rows)
}

// failing is a database whose n-th write fails.
type failing struct {
	store.KV
	left int
}

var errFull = errors.New("no space left on device")

func (f *failing) Write(b *store.Writes, sync bool) error {
	if f.left--; f.left < 0 {
		return errFull
	}
	return f.KV.Write(b, sync)
}

func TestAFailedWriteStopsTheStore(t *testing.T) {
	points := 0
	kv := &failing{KV: store.Memory(), left: 3}
	s, err := store.New(kv, store.Options{Failpoint: func(string) { points++ }})
	require.NoError(t, err)
	first := row(1)
	require.NoError(t, s.Commit(store.Batch{Head: head(1), Rows: []txmgr.Row{first}}))
	require.NoError(t, s.Update(txmgr.Change{Prev: first, Next: at(first, 1)}))
	require.NoError(t, s.Fault())
	err = s.Commit(store.Batch{Head: head(2)})
	require.ErrorIs(t, err, store.ErrStorage)
	require.ErrorIs(t, err, errFull)
	kv.left = 100
	require.ErrorIs(t, s.Commit(store.Batch{Head: head(2)}), store.ErrStorage)
	require.ErrorIs(t, s.Update(txmgr.Change{Prev: at(first, 1), Next: at(first, 2)}), store.ErrStorage)
	require.ErrorIs(t, s.Fault(), store.ErrStorage)
	require.Equal(t, 2, points, "one for each durable write")
	got, err := s.Load()
	require.NoError(t, err)
	require.Equal(t, head(1), got.Head)
}
