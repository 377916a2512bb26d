package control

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
)

// auditFile is the log of every answer in the spool.
const auditFile = "audit.jsonl"

// Entry is one line of the audit: an answer, chained to the line before by its hash. Key names the file that was
// answered. The hash is Keccak-256 of the line's JSON with an empty hash.
type Entry struct {
	Seq    uint64        `json:"seq"`
	Key    string        `json:"key"`
	Status string        `json:"status"`
	Action string        `json:"action"`
	ID     string        `json:"id"`
	Nonce  string        `json:"nonce,omitempty"`
	Reason string        `json:"reason"`
	Digest protocol.Hash `json:"digest"`
	Block  uint64        `json:"block"`
	Time   uint64        `json:"time"`
	Prev   protocol.Hash `json:"prev"`
	Hash   protocol.Hash `json:"hash,omitzero"`
}

// sum is the entry's hash.
func (e Entry) sum() (protocol.Hash, error) {
	e.Hash = protocol.Hash{}
	data, err := json.Marshal(e)
	return protocol.DocumentHash(data), err
}

// audit appends entries; each is on disk before the answer is.
type audit struct {
	f    *os.File
	last Entry
}

// openAudit opens the log and cuts a torn last line off. One that was changed is put aside under another name, since
// commands must not wait for whoever looks into it.
func openAudit(path string, log hclog.Logger) (*audit, error) {
	a, err := reopen(path)
	if errors.Is(err, ErrAudit) {
		aside := fmt.Sprintf("%s.damaged-%d", path, time.Now().Unix())
		log.Error("the audit of commands is put aside", "key", aside, "err", err)
		if err = os.Rename(path, aside); err == nil {
			a, err = reopen(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("opening the audit of commands: %w", err)
	}
	return a, nil
}

func reopen(path string) (*audit, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	last, good, err := walk(f)
	if err == nil {
		err = f.Truncate(good)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &audit{f, last}, nil
}

// add appends an answer; the one that was added last is not added again after a crash.
func (a *audit) add(key string, ans Answer) error {
	if a.last.Key == key && a.last.Status == ans.Status {
		return nil
	}
	e := Entry{
		Seq: a.last.Seq + 1, Key: key, Status: ans.Status, Action: ans.Action, ID: ans.ID, Nonce: ans.Nonce, Reason: ans.Reason,
		Digest: ans.Digest, Block: ans.Block, Time: ans.Time, Prev: a.last.Hash,
	}
	var err error
	if e.Hash, err = e.sum(); err != nil {
		return err
	}
	line, err := json.Marshal(e)
	if err != nil {
		return err
	}
	at, err := a.f.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = a.f.Write(append(line, '\n'))
	}
	if err = errors.Join(err, a.f.Sync()); err != nil {
		// Half a line must not stand before the next one.
		return fmt.Errorf("writing the audit of commands: %w", errors.Join(err, a.f.Truncate(at)))
	}
	a.last = e
	return nil
}

// Close closes the log.
func (a *audit) Close() error { return a.f.Close() }

// ErrAudit marks an audit whose lines do not follow one another.
var ErrAudit = errors.New("the audit of commands was changed")

// VerifyAudit holds every line of a spool's audit against its chain and returns how many there are.
func VerifyAudit(path string) (uint64, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("opening the audit of commands: %w", err)
	}
	last, _, err := walk(f)
	return last.Seq, errors.Join(err, f.Close())
}

// walk reads the log to its end; good is how many bytes are whole lines.
func walk(f io.Reader) (last Entry, good int64, err error) {
	r := bufio.NewReader(f)
	for {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) {
			return last, good, nil // what stands behind the last line end is torn
		}
		if err != nil {
			return last, good, err
		}
		var e Entry
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&e); err != nil {
			return last, good, fmt.Errorf("%w: line %d: %w", ErrAudit, last.Seq+1, err)
		}
		sum, err := e.sum()
		if err != nil {
			return last, good, err
		}
		if e.Seq != last.Seq+1 || e.Prev != last.Hash || e.Hash != sum {
			return last, good, fmt.Errorf("%w: line %d does not follow the one before", ErrAudit, last.Seq+1)
		}
		last, good = e, good+int64(len(line))
	}
}
