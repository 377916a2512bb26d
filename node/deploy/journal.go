package deploy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/gofrs/flock"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

var (
	// ErrProgress marks a progress file that cannot be gone on with.
	ErrProgress = errors.New("deployment progress")
	// ErrBusy marks a deployment that another process is running.
	ErrBusy = errors.New("another process is deploying to this file")
)

// ProgressPath is where a run keeps what it signed until the deployment file at path is written.
func ProgressPath(path string) string { return path + ".progress" }

// planned is the first line of a journal: what the run was begun with. Its steps and their nonces
// follow from it, so that a run that goes on sends the same transactions or none.
type planned struct {
	ChainID    uint64           `json:"chainId"`
	Genesis    protocol.Hash    `json:"genesis"`
	Deployer   protocol.Address `json:"deployer"`
	FirstNonce uint64           `json:"firstNonce"`
	StartBlock uint64           `json:"startBlock"`
	Token      protocol.Address `json:"token"` // zero: the plan creates one
	Plan       protocol.Hash    `json:"plan"`
	Steps      []plannedStep    `json:"steps"`
}

type plannedStep struct {
	Name string        `json:"name"`
	Hash protocol.Hash `json:"hash"`
}

// signed is every further line: an attempt at a step, written before it is sent.
type signed struct {
	Step int           `json:"step"`
	Tx   hexutil.Bytes `json:"tx"`
}

// journal is the append-only progress file. Each line is on the disk before what it says is done; a last
// line that a crash cut short counts as not written. Without a path it keeps nothing.
type journal struct {
	path     string
	lock     *flock.Flock
	file     *os.File
	planned  *planned
	attempts map[int][]*types.Transaction
}

func openJournal(path string) (*journal, error) {
	j := &journal{path: path, attempts: map[int][]*types.Transaction{}}
	if path == "" {
		return j, nil
	}
	j.lock = flock.New(path, flock.SetPermissions(0o600))
	got, err := j.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("locking %s: %w", path, err)
	}
	if !got {
		return nil, fmt.Errorf("%w: %s is locked", ErrBusy, path)
	}
	if err := j.load(); err != nil {
		return nil, errors.Join(err, j.lock.Unlock())
	}
	return j, nil
}

func (j *journal) load() error {
	data, err := os.ReadFile(j.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("reading %s: %w", j.path, err)
	}
	whole := bytes.LastIndexByte(data, '\n') + 1
	for n, line := range bytes.Split(bytes.TrimSuffix(data[:whole], []byte("\n")), []byte("\n")) {
		if len(line) == 0 {
			continue
		}
		if err := j.take(line); err != nil {
			return fmt.Errorf("%w: %s line %d: %w (remove the file to begin a new deployment)", ErrProgress, j.path, n+1, err)
		}
	}
	if j.file, err = os.OpenFile(j.path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600); err != nil {
		return fmt.Errorf("opening %s: %w", j.path, err)
	}
	if err := errors.Join(j.file.Truncate(int64(whole)), durable.SyncDir(filepath.Dir(j.path))); err != nil {
		return errors.Join(fmt.Errorf("opening %s: %w", j.path, err), j.file.Close())
	}
	return nil
}

func (j *journal) take(line []byte) error {
	if j.planned == nil {
		j.planned = new(planned)
		return json.Unmarshal(line, j.planned)
	}
	var s signed
	if err := json.Unmarshal(line, &s); err != nil {
		return err
	}
	if s.Step < 0 || s.Step >= len(j.planned.Steps) {
		return fmt.Errorf("step %d of %d", s.Step, len(j.planned.Steps))
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(s.Tx); err != nil {
		return fmt.Errorf("step %d: %w", s.Step, err)
	}
	j.attempts[s.Step] = append(j.attempts[s.Step], tx)
	return nil
}

// begin writes the plan of a new run.
func (j *journal) begin(p planned) error {
	j.planned = &p
	return j.append(p)
}

// sign writes an attempt down; only then may it be sent.
func (j *journal) sign(step int, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encoding a transaction: %w", err)
	}
	j.attempts[step] = append(j.attempts[step], tx)
	return j.append(signed{Step: step, Tx: raw})
}

func (j *journal) append(v any) error {
	if j.file == nil {
		return nil
	}
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if _, err := j.file.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("writing %s: %w", j.path, err)
	}
	if err := j.file.Sync(); err != nil {
		return fmt.Errorf("syncing %s: %w", j.path, err)
	}
	return nil
}

// last is the newest attempt at a step, or nil.
func (j *journal) last(step int) *types.Transaction {
	if n := len(j.attempts[step]); n > 0 {
		return j.attempts[step][n-1]
	}
	return nil
}

// hashes are those of all attempts at a step; any of them may have been mined.
func (j *journal) hashes(step int) []common.Hash {
	var out []common.Hash
	for _, tx := range j.attempts[step] {
		out = append(out, tx.Hash())
	}
	return out
}

// close lets go of the file; a finished run removes it first, while it still holds the lock.
func (j *journal) close(finished bool) error {
	if j.file == nil {
		return nil
	}
	var err error
	if finished || j.planned == nil {
		err = os.Remove(j.path)
	}
	return errors.Join(err, j.file.Close(), j.lock.Unlock())
}
