package report_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
)

func encoded(t *testing.T, n *fakeNode) string {
	t.Helper()
	data, err := n.View().Discreet().Encode()
	require.NoError(t, err)
	return string(data)
}

// voting plays a job up to the commitment of our validator.
func (n *fakeNode) voting() {
	n.block()
	n.tell(protocol.NodeConfigured{Plan: protocol.NodePlan{Accounts: []protocol.AccountPlan{{Address: validator, Roles: []protocol.Role{protocol.RoleValidator}}}}},
		protocol.ChainSynced{Live: true})
	n.block(protocol.JobCreated{Job: 1, Employer: employer, Deadline: 9000})
	n.block(protocol.JobApplied{Job: 1, Agent: agent}, protocol.JobSubmitted{Job: 1, Agent: agent, ResultHash: protocol.Hash{7}})
	n.block(protocol.RoundOpened{Job: 1, Nonce: 1, Validators: []protocol.Address{validator}, CommitBy: 1100, RevealBy: 1200})
	n.tell(protocol.Evaluated{Job: 1, Nonce: 1, Validator: validator, Verdict: protocol.Reject, Reason: "the dual is wrong", Evidence: "bafyevidence"})
	n.block(protocol.VoteCommitted{Job: 1, Validator: validator, Commitment: protocol.Hash{9}})
}

func TestCheckpoint_isReadBack(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	cfg.Identity = report.Identity{ChainID: 1337, Genesis: protocol.Hash{4}, JobRegistry: suite.JobReg}
	n.story()
	write(t, cfg, n)
	c, err := report.ReadCheckpoint(cfg.State)
	require.NoError(t, err)
	require.Equal(t, cfg.Identity, c.On)
	require.Equal(t, n.View().Head(), c.Head)
	require.Len(t, c.Closed, 1)
	require.Equal(t, "Map the sun", c.Closed[0].Title)
	require.Equal(t, uint64(1), c.Summary.Totals.Succeeded)
	data, err := c.State.Encode()
	require.NoError(t, err)
	require.Equal(t, encoded(t, n), string(data))
}

// A checkpoint may be put anywhere: what a validator of ours thinks is in it no sooner than on chain.
func TestCheckpoint_tellsNoVote(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.voting()
	job, _ := n.View().Job(1)
	require.Equal(t, protocol.Reject, job.Round.Seats[0].Verdict)
	write(t, cfg, n)
	for _, path := range []string{cfg.State, cfg.Events, cfg.Jobs, cfg.Metrics, cfg.Mermaid} {
		text := string(read(t, path))
		for _, secret := range []string{"the dual is wrong", "bafyevidence", `"verdict"`, `"reject"`} {
			require.NotContains(t, text, secret, path)
		}
	}
	c, err := report.ReadCheckpoint(cfg.State)
	require.NoError(t, err)
	job, _ = c.State.Job(1)
	require.Equal(t, protocol.Hash{9}, job.Round.Seats[0].Commitment, "what the chain has is in it")
}

func TestCheckpoint_refusesWhatItCannotRead(t *testing.T) {
	n, cfg := newFakeNode(t), in(t.TempDir())
	n.story()
	write(t, cfg, n)
	whole := read(t, cfg.State)
	replaced := func(from, to string) []byte {
		require.Contains(t, string(whole), from)
		return []byte(strings.Replace(string(whole), from, to, 1))
	}
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"empty":            {nil, "not whole, or no JSON"},
		"cut":              {whole[:len(whole)*2/3], "not whole, or no JSON"},
		"other file":       {[]byte(`{"jobs": []}`), "does not say that it is one"},
		"newer format":     {replaced(`"version": 1`, `"version": 2`), "has version 2, this program reads 1"},
		"other program":    {replaced(`"state": {"v":`, `"state": {"v":9`), "another version of the program"},
		"by hand":          {replaced(`"number": 9`, `"number": 8`), "changed by hand"},
		"wrong sort":       {replaced(`"closed": [`, `"closed": [7,`), "cannot unmarshal"},
		"list":             {[]byte("[]"), "not whole, or no JSON"},
		"nothing in state": {replaced(`"state": {`, `"state": null, "x": {`), "another version"},
	} {
		path := filepath.Join(t.TempDir(), "state.json")
		require.NoError(t, os.WriteFile(path, c.data, 0o600))
		_, err := report.ReadCheckpoint(path)
		require.ErrorIs(t, err, report.ErrCheckpoint, name)
		require.ErrorContains(t, err, c.want, name)
		require.ErrorContains(t, err, path, name)
	}
	_, err := report.ReadCheckpoint(filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, report.ErrCheckpoint)
}

// The file is replaced each interval, whole: a reader never finds a part of one, nor a crash.
func TestCheckpoint_isReplacedWholeEachInterval(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, cfg := newFakeNode(t), in(t.TempDir())
		left := filepath.Join(filepath.Dir(cfg.State), "."+filepath.Base(cfg.State)+".new")
		require.NoError(t, os.WriteFile(left, []byte("cut short by a cra"), 0o600))
		n.block()
		r, stop := run(t, cfg, n)
		time.Sleep(4 * time.Minute)
		require.NoFileExists(t, cfg.State)
		time.Sleep(2 * time.Minute)
		first := read(t, cfg.State)
		n.block()
		time.Sleep(5 * time.Minute)
		second := read(t, cfg.State)
		require.False(t, bytes.Equal(first, second))
		c, err := report.ReadCheckpoint(cfg.State)
		require.NoError(t, err)
		require.Equal(t, uint64(2), c.Head.Number)
		require.NoFileExists(t, left)
		n.block()
		stop()
		require.NoError(t, r.Close())
		c, err = report.ReadCheckpoint(cfg.State)
		require.NoError(t, err)
		require.Equal(t, uint64(3), c.Head.Number, "the last one is of the end")
	})
}
