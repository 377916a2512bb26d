package control_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// core is a node that remembers its orders over a crash, and rejects the resource "nothing".
type core struct {
	mu     sync.Mutex
	orders []protocol.OwnerOrder
	told   map[string]protocol.CommandOutcome
	// fail, when set, makes it fail before it takes the order.
	fail error
	// behind tells that it is not at the chain's head.
	behind bool
	now    uint64
}

func newCore() *core { return &core{told: map[string]protocol.CommandOutcome{}, now: 1_800_000_000} }

func (c *core) Order(_ context.Context, o protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.fail != nil {
		return protocol.CommandOutcome{}, c.fail
	}
	if out, known := c.told[o.ID]; known {
		return out, nil
	}
	out := protocol.CommandOutcome{Status: "ok", At: c.now}
	if o.Field == "nothing" {
		out = protocol.CommandOutcome{Status: "rejected", Reason: "there is no such resource", At: c.now}
	}
	c.orders, c.told[o.ID] = append(c.orders, o), out
	return out, nil
}

func (c *core) Outcome(id string) (protocol.CommandOutcome, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	out, known := c.told[id]
	return out, known
}

func (c *core) Now() (block, time uint64) { return 7, c.now }

func (c *core) Status() control.Status { return control.Status{Block: 7, Time: c.now, Live: !c.behind} }

// errands are done at the second look, if at all.
type errands struct {
	asked []control.Errand
	under map[string]bool
	fail  error
}

func (e *errands) Do(order, action string, what control.Errand) (any, bool, error) {
	if e.fail != nil {
		return nil, false, e.fail
	}
	if !e.under[order] {
		e.under[order] = true
		e.asked = append(e.asked, what)
		return nil, false, nil
	}
	return map[string]string{"did": action}, true, nil
}

func (e *errands) Busy(string) bool { return false }

// documents keeps specs in memory.
type documents struct{ kept [][]byte }

func (d *documents) Put(data []byte) (string, error) {
	d.kept = append(d.kept, data)
	return "ipfs://document", nil
}

var employer = protocol.Address{0xe}

// desk is a channel of plain commands over a directory of the test.
type desk struct {
	t    *testing.T
	dir  string
	core *core
	docs *documents
	runs *errands
	cfg  control.Config
	ch   *control.Channel
}

func newDesk(t *testing.T) *desk {
	d := &desk{t: t, dir: t.TempDir(), core: newCore(), docs: &documents{}, runs: &errands{under: map[string]bool{}}}
	d.cfg = control.Config{
		File: filepath.Join(d.dir, "commands.json"), Ack: filepath.Join(d.dir, "ack.json"), Core: d.core, Errands: d.runs,
		Spawn: control.Spawn{Documents: d.docs, Employer: func() (protocol.Address, bool) { return employer, true }},
	}
	d.open()
	t.Cleanup(func() { require.NoError(t, d.ch.Close()) })
	return d
}

// open makes the channel anew, as a start of the node does; what the last one held in memory is lost.
func (d *desk) open() {
	if d.ch != nil {
		require.NoError(d.t, d.ch.Close())
	}
	ch, err := control.New(d.cfg)
	require.NoError(d.t, err)
	d.ch = ch
}

func (d *desk) poll() {
	d.t.Helper()
	require.NoError(d.t, d.ch.Poll(d.t.Context()))
}

func (d *desk) put(name, text string) {
	d.t.Helper()
	path := filepath.Join(d.dir, name)
	require.NoError(d.t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(d.t, os.WriteFile(path, []byte(text), 0o600))
}

// ack is an answer as its reader has it.
type ack struct {
	Status, Action, ID, Reason, Code, Nonce string
	Block, Time                             uint64
	Digest                                  protocol.Hash
	Result                                  json.RawMessage
}

func (d *desk) read(name string) ack {
	d.t.Helper()
	data, err := os.ReadFile(filepath.Join(d.dir, name))
	require.NoError(d.t, err)
	var a ack
	require.NoError(d.t, json.Unmarshal(data, &a), "%s", data)
	return a
}

// say gives a command by the control file and returns the answer.
func (d *desk) say(text string) ack {
	d.t.Helper()
	if err := os.Remove(filepath.Join(d.dir, "ack.json")); err != nil {
		require.ErrorIs(d.t, err, os.ErrNotExist)
	}
	d.put("commands.json", text)
	d.poll()
	return d.read("ack.json")
}

// files lists a part of the spool.
func (d *desk) files(part string) []string {
	entries, err := os.ReadDir(filepath.Join(d.dir, "commands.d", part))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	require.NoError(d.t, err)
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

// audited returns how many answers the audit holds, all of which follow one another.
func (d *desk) audited() uint64 {
	d.t.Helper()
	n, err := control.VerifyAudit(filepath.Join(d.dir, "commands.d", "audit.jsonl"))
	require.NoError(d.t, err)
	return n
}
