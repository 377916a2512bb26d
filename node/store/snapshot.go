package store

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/agijobs/omega/node/durable"
)

// A snapshot lies in a file of its own beside the database: written there by whoever encodes it, while batches are
// committed as ever, and in force once a batch names it. The file ends with a line that has the hash of all before
// it. Where the store has no directory the snapshot lies in the database.

// snapshotPrefix begins the names of the files; the journal's number of the entry that follows ends them.
const snapshotPrefix = "state-"

func snapshotName(seq uint64) string { return fmt.Sprintf("%s%020d", snapshotPrefix, seq) }

// syncStep is how much of a snapshot is written between two syncs, so that a sync of the journal never waits for more.
const syncStep = 2 << 20

// SaveSnapshot writes the state before the journal entry seq where it holds up no Commit, and returns how many bytes it
// has. It takes effect with the Batch whose Snapshot has that Seq and no Data.
func (s *Store) SaveSnapshot(seq uint64, write func(io.Writer) error) (int64, error) {
	if s.dir == "" {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			return 0, fmt.Errorf("writing a snapshot: %w", err)
		}
		s.saved.Store(&Snapshot{Seq: seq, Data: b.Bytes()})
		return int64(b.Len()), nil
	}
	if err := s.tidySnapshots(false); err != nil {
		return 0, err
	}
	path := filepath.Join(s.dir, snapshotName(seq))
	size, err := writeSnapshot(path+".new", write)
	if err == nil {
		if err = os.Rename(path+".new", path); err == nil {
			err = durable.SyncDir(s.dir)
		}
	}
	if err != nil {
		return 0, fmt.Errorf("writing the snapshot %s: %w", path, err)
	}
	s.point("store.snapshot")
	return size, nil
}

// stepper hashes and counts what it writes, and syncs it bit by bit.
type stepper struct {
	file *os.File
	sum  hash.Hash
	size int64
	late int64
}

func (w *stepper) Write(p []byte) (int, error) {
	n, err := w.file.Write(p)
	w.sum.Write(p[:n])
	w.size += int64(n)
	if w.late += int64(n); err == nil && w.late >= syncStep {
		w.late, err = 0, w.file.Sync()
	}
	return n, err
}

func writeSnapshot(path string, write func(io.Writer) error) (int64, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return 0, err
	}
	w := &stepper{file: f, sum: sha256.New()}
	out := bufio.NewWriterSize(w, 256<<10)
	err = errors.Join(write(out), out.Flush())
	if err == nil {
		_, err = fmt.Fprintf(f, "\n%x\n", w.sum.Sum(nil))
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		err = errors.Join(err, os.Remove(path))
	}
	return w.size, err
}

// readSnapshot returns what SaveSnapshot wrote; a file that is missing, cut or changed is ErrDamaged.
func readSnapshot(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: the snapshot %s is missing", ErrDamaged, path)
	}
	if err != nil {
		return nil, fmt.Errorf("reading a snapshot: %w", err)
	}
	const tail = 2*sha256.Size + 2
	if len(data) < tail {
		return nil, fmt.Errorf("%w: the snapshot %s is cut", ErrDamaged, path)
	}
	state, end := data[:len(data)-tail], data[len(data)-tail:]
	sum := sha256.Sum256(state)
	if string(end) != "\n"+hex.EncodeToString(sum[:])+"\n" {
		return nil, fmt.Errorf("%w: the snapshot %s is not what was written", ErrDamaged, path)
	}
	return state[:len(state):len(state)], nil
}

// putSnapshot names the snapshot of a batch in w.
func (s *Store) putSnapshot(w *Writes, snap Snapshot) error {
	data := snap.Data
	switch saved := s.saved.Load(); {
	case data != nil:
	case s.dir == "" && (saved == nil || saved.Seq != snap.Seq):
		return fmt.Errorf("the snapshot before entry %d was not saved", snap.Seq)
	case s.dir == "":
		data = saved.Data
	default:
		if _, err := os.Lstat(filepath.Join(s.dir, snapshotName(snap.Seq))); err != nil {
			return fmt.Errorf("the snapshot before entry %d was not saved: %w", snap.Seq, err)
		}
	}
	w.Put([]byte(snapshotKey), append(binary.BigEndian.AppendUint64(nil, snap.Seq), data...))
	return nil
}

// loadSnapshot reads the snapshot that the database names.
func (s *Store) loadSnapshot(value []byte) (*Snapshot, error) {
	if len(value) < 8 {
		return nil, ErrDamaged
	}
	snap := &Snapshot{Seq: binary.BigEndian.Uint64(value), Data: value[8:]}
	if len(snap.Data) > 0 || s.dir == "" {
		return snap, nil
	}
	var err error
	snap.Data, err = readSnapshot(filepath.Join(s.dir, snapshotName(snap.Seq)))
	return snap, err
}

// tidySnapshots removes the files of snapshots that are no longer in force, or never were. One with a higher number may
// wait for the batch that names it, except atStart.
func (s *Store) tidySnapshots(atStart bool) error {
	value, err := s.kv.Get([]byte(snapshotKey))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return fmt.Errorf("reading the snapshot: %w", err)
	}
	inForce := ""
	if len(value) == 8 {
		inForce = snapshotName(binary.BigEndian.Uint64(value))
	}
	files, err := filepath.Glob(filepath.Join(s.dir, snapshotPrefix+"*"))
	if err != nil {
		return fmt.Errorf("looking for old snapshots: %w", err)
	}
	for _, path := range files {
		if name := filepath.Base(path); name == inForce || !atStart && name > inForce {
			continue
		}
		if err := os.Remove(path); err != nil {
			return fmt.Errorf("removing an old snapshot: %w", err)
		}
	}
	return nil
}

// moveSnapshots puts the snapshots of a database that is to be set aside with it.
func moveSnapshots(dir, to string) error {
	files, err := filepath.Glob(filepath.Join(dir, snapshotPrefix+"*"))
	for _, path := range files {
		err = errors.Join(err, os.Rename(path, filepath.Join(to, filepath.Base(path))))
	}
	if err != nil {
		return fmt.Errorf("moving the snapshots aside: %w", err)
	}
	return nil
}
