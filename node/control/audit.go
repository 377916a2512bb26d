package control

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
)

// AuditFile is the log of every answer, in the spool.
const AuditFile = "audit.jsonl"

// Entry is one line of the audit: an answer, chained to the line before by its hash. Key names the file that was
// answered. The hash is Keccak-256 of the line's JSON without it.
type Entry struct {
	Seq    uint64        `json:"seq"`
	Key    string        `json:"key"`
	Status string        `json:"status"`
	Action string        `json:"action"`
	ID     string        `json:"id"`
	Nonce  string        `json:"nonce,omitempty"`
	Reason string        `json:"reason"`
	Note   string        `json:"note,omitempty"`
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
	file *rotate.File
	last Entry
}

// The audit's files: nine of them at most, so that refused commands do not fill the disk.
const (
	auditBytes = 4 << 20
	auditFiles = 8
)

// openAudit opens the log and goes on with its chain. Damage is told and left where it is, since commands must not wait
// for whoever looks into it.
func openAudit(path string, log hclog.Logger) (*audit, error) {
	file, err := rotate.Open(rotate.Config{Path: path, MaxBytes: auditBytes, Keep: auditFiles})
	if err != nil {
		return nil, fmt.Errorf("opening the audit of commands: %w", err)
	}
	last, damage, err := walk(path)
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	if damage != nil {
		log.Error("the audit of commands is damaged; its chain goes on behind the damage", "key", path, "err", damage)
	}
	return &audit{file, last}, nil
}

// add appends an answer; the one that was added last is not added again after a crash.
func (a *audit) add(key string, ans Answer) error {
	if a.last.Key == key && a.last.Status == ans.Status {
		return nil
	}
	e := Entry{
		Seq: a.last.Seq + 1, Key: key, Status: ans.Status, Action: ans.Action, ID: ans.ID, Nonce: ans.Nonce, Reason: ans.Reason, Note: ans.Note,
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
	if _, err := a.file.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("writing the audit of commands: %w", err)
	}
	a.last = e
	return nil
}

func (a *audit) close() error { return a.file.Close() }

// ErrAudit marks an audit whose lines do not follow one another.
var ErrAudit = errors.New("the audit of commands was changed")

// VerifyAudit holds every line of an audit against its chain and returns the number of the last one. An error that
// wraps ErrAudit names the first line that does not follow.
func VerifyAudit(path string) (uint64, error) {
	last, damage, err := walk(path)
	return last.Seq, errors.Join(damage, err)
}

// maxEntryBytes bounds a line of the audit.
const maxEntryBytes = 16 << 10

// walk reads the log over all its files, and tells the first damage apart from what kept it from reading.
func walk(path string) (last Entry, damage, err error) {
	r := rotate.NewReader(path, maxEntryBytes)
	defer func() { err = errors.Join(err, r.Close()) }()
	for first := true; ; first = false {
		line, err := r.Next()
		if errors.Is(err, io.EOF) {
			return last, damage, nil
		}
		if err != nil {
			return last, damage, fmt.Errorf("reading the audit of commands: %w", err)
		}
		e, wrong := parseEntry(line.Text)
		if wrong == nil && !first && (e.Seq != last.Seq+1 || e.Prev != last.Hash) {
			wrong = errors.New("it does not follow the line before")
		}
		if wrong != nil && damage == nil {
			damage = fmt.Errorf("%w: %s, line %d: %w", ErrAudit, line.File, line.Number, wrong)
		}
		if e.Seq > 0 {
			last = e
		}
	}
}

// parseEntry reads a line that is sound by itself. One that is not is returned too where it can be read.
func parseEntry(line []byte) (Entry, error) {
	var e Entry
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&e); err != nil {
		return Entry{}, err
	}
	sum, err := e.sum()
	if err == nil && sum != e.Hash {
		err = errors.New("its hash is another")
	}
	return e, err
}
