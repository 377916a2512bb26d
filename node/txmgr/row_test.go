package txmgr_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

func fullRow() txmgr.Row {
	r := txmgr.NewRow(protocol.CommitVote{
		Job: 7, Nonce: 2, Validator: protocol.Address{1}, Approve: true, Seed: protocol.Hash{9},
		When: protocol.Terms{Deadline: 99, AtRisk: protocol.Tokens(3), After: "select/7/1"},
	}, 12)
	r.Status, r.HasNonce, r.Nonce = txmgr.Mined, true, 41
	r.Call = protocol.Call{To: protocol.Address{2}, Data: []byte{1, 2, 3}, GasFloor: 9}
	r.Attempts = []txmgr.Attempt{{TxHash: protocol.Hash{5}, TipCap: protocol.Units(1), FeeCap: protocol.Units(20), Gas: 30, SentAtBlock: 4}}
	r.Inclusion = txmgr.Inclusion{Number: 5, BlockHash: protocol.Hash{6}, TxHash: protocol.Hash{5}, OK: true, GasUsed: 21, Price: protocol.Units(8)}
	r.Reason, r.Told, r.ToldOK, r.Tries, r.Since, r.Displaced, r.Revision = "why", true, true, 2, 3, 4, 5
	return r
}

func TestRowSurvivesItsStoredForm(t *testing.T) {
	for _, want := range []txmgr.Row{fullRow(), txmgr.NewRow(ack(protocol.Address{1}, 1), 0)} {
		data, err := want.MarshalBinary()
		require.NoError(t, err)
		var got txmgr.Row
		require.NoError(t, got.UnmarshalBinary(data))
		require.Equal(t, want, got)
		again, err := got.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, data, again)
	}
}

// Stores of schema 1 have rows in JSON.
func TestRowIsReadFromJSON(t *testing.T) {
	terms := `"terms":{"deadline":99,"atRisk":"3000000000000000000","after":"select/7/1"}`
	text := fmt.Sprintf(`{"effect":{"kind":"CommitVote","body":{"job":7,"nonce":2,"validator":%q,"approve":true,"seed":%q,%s}},`+
		`"key":%q,"account":%q,%s,"status":"mined","hasNonce":true,"nonce":41,`+
		`"call":{"to":"0x0200000000000000000000000000000000000000","data":"AQID","gasFloor":9},`+
		`"attempts":[{"txHash":%q,"tipCap":"1","feeCap":"20","gas":30,"sentAtBlock":4}],`+
		`"inclusion":{"number":5,"blockHash":%q,"txHash":%q,"ok":true,"gasUsed":21,"price":"8"},"reason":"why",`+
		`"told":true,"toldOk":true,"tries":2,"since":3,"displaced":4,"order":12,"revision":5}`,
		protocol.Address{1}, protocol.Hash{9}, terms, fullRow().Key, protocol.Address{1}, terms, protocol.Hash{5}, protocol.Hash{6}, protocol.Hash{5})
	var got txmgr.Row
	require.NoError(t, got.UnmarshalBinary([]byte(text)))
	require.Equal(t, fullRow(), got)
}

func TestRowRefusesWhatIsNotARow(t *testing.T) {
	_, err := txmgr.Row{Key: "x"}.MarshalBinary()
	require.ErrorContains(t, err, "no effect")
	bad := fullRow()
	bad.Status = 77
	_, err = bad.Status.MarshalText()
	require.ErrorContains(t, err, "unknown row status 77")
	_, err = bad.MarshalBinary()
	require.ErrorContains(t, err, "unknown row status 77")
	for name, text := range map[string]string{
		"nothing":            ``,
		"not json":           `{`,
		"no effect":          `{"key":"x"}`,
		"not a chain effect": `{"key":"x","effect":{"kind":"ReadSuite","body":{"n":1}},"status":"queued"}`,
		"unknown status":     `{"key":"x","effect":{"kind":"FinalizeJob","body":{}},"status":"lost"}`,
	} {
		var r txmgr.Row
		require.Error(t, r.UnmarshalBinary([]byte(text)), name)
	}
	data, err := fullRow().MarshalBinary()
	require.NoError(t, err)
	for end := range data {
		var r txmgr.Row
		require.Error(t, r.UnmarshalBinary(data[:end]), "cut at %d", end)
	}
	require.Error(t, new(txmgr.Row).UnmarshalBinary(append(data, 0)))
	status := bytes.LastIndex(data, []byte{byte(txmgr.Mined), 1, 41}) // then that it has a nonce, and which
	data[status] = 77
	require.ErrorContains(t, new(txmgr.Row).UnmarshalBinary(data), "unknown row status 77")
}

func TestOpenAndInFlight(t *testing.T) {
	for _, c := range []struct {
		status      txmgr.Status
		nonce, told bool
		open, in    bool
	}{
		{status: txmgr.Queued, open: true},
		{status: txmgr.Queued, nonce: true, open: true},
		{status: txmgr.Signed, nonce: true, open: true, in: true},
		{status: txmgr.Sent, nonce: true, told: true, open: true, in: true},
		{status: txmgr.Mined, nonce: true, told: true, open: true},
		{status: txmgr.Final, nonce: true, told: true},
		{status: txmgr.Failed, open: true},
		{status: txmgr.Failed, told: true},
	} {
		r := txmgr.Row{Status: c.status, HasNonce: c.nonce, Told: c.told}
		require.Equal(t, c.open, r.Open(), "%+v", c)
		require.Equal(t, c.in, r.InFlight(), "%+v", c)
	}
}

func TestTransitionsByStatus(t *testing.T) {
	a := txmgr.Attempt{TxHash: protocol.Hash{1}}
	in := txmgr.Inclusion{Number: 3, BlockHash: protocol.Hash{3}, TxHash: a.TxHash, OK: true}
	bad := in
	bad.OK = false
	queued := txmgr.NewRow(ack(protocol.Address{1}, 1), 1)
	step := func(r txmgr.Row, err error) txmgr.Row { require.NoError(t, err); return r }
	reserved := step(txmgr.Reserve(queued, 4, protocol.Call{Data: []byte{1}}, 50))
	signed := step(txmgr.Attempted(reserved, a))
	sent := step(txmgr.MarkSent(signed))
	mined := step(txmgr.MarkMined(sent, in, ""))
	reverted := step(txmgr.MarkMined(sent, bad, "out of gas"))
	told := step(txmgr.MarkTold(mined))
	displaced := step(txmgr.Displace(sent, 9))
	final := step(txmgr.Finalize(told))
	failed := step(txmgr.Fail(queued, "no"))
	require.EqualValues(t, 50, reserved.Since)
	require.Empty(t, final.Call.Data)
	require.Equal(t, txmgr.Failed, step(txmgr.Finalize(step(txmgr.MarkTold(reverted)))).Status)
	require.Equal(t, sent, step(txmgr.Attempted(sent, a)), "the same attempt twice is one")

	ops := map[string]func(txmgr.Row) error{
		"reserve":  func(r txmgr.Row) error { _, err := txmgr.Reserve(r, 1, protocol.Call{}, 1); return err },
		"release":  func(r txmgr.Row) error { _, err := txmgr.Release(r); return err },
		"attempt":  func(r txmgr.Row) error { _, err := txmgr.Attempted(r, a); return err },
		"sent":     func(r txmgr.Row) error { _, err := txmgr.MarkSent(r); return err },
		"mined":    func(r txmgr.Row) error { _, err := txmgr.MarkMined(r, in, ""); return err },
		"unmined":  func(r txmgr.Row) error { _, err := txmgr.Unmined(r); return err },
		"displace": func(r txmgr.Row) error { _, err := txmgr.Displace(r, 1); return err },
		"requeue":  func(r txmgr.Row) error { _, err := txmgr.Requeue(r); return err },
		"fail":     func(r txmgr.Row) error { _, err := txmgr.Fail(r, "x"); return err },
		"tell":     func(r txmgr.Row) error { _, err := txmgr.MarkTold(r); return err },
		"finalize": func(r txmgr.Row) error { _, err := txmgr.Finalize(r); return err },
	}
	flight := []string{"attempt", "sent", "mined", "displace"}
	for name, c := range map[string]struct {
		row     txmgr.Row
		allowed []string
	}{
		"queued":    {queued, []string{"reserve", "fail"}},
		"reserved":  {reserved, []string{"release", "attempt"}},
		"signed":    {signed, flight},
		"sent":      {sent, flight},
		"displaced": {displaced, append([]string{"requeue"}, flight...)},
		"mined":     {mined, []string{"unmined", "tell"}},
		"told":      {told, []string{"unmined", "tell", "finalize"}},
		"reverted":  {reverted, []string{"unmined", "tell", "requeue"}},
		"final":     {final, []string{"tell"}},
		"failed":    {failed, []string{"tell"}},
	} {
		for op, do := range ops {
			err := do(c.row)
			if contains(c.allowed, op) {
				require.NoError(t, err, "%s of %s", op, name)
				continue
			}
			require.ErrorIs(t, err, txmgr.ErrTransition, "%s of %s", op, name)
		}
	}
	_, err := txmgr.MarkMined(sent, txmgr.Inclusion{TxHash: protocol.Hash{2}}, "")
	require.ErrorIs(t, err, txmgr.ErrTransition, "a foreign transaction")
}

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}

// TestRowMachine walks rows at random and holds the invariants that a reader of the outbox relies on.
func TestRowMachine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := txmgr.NewRow(ack(protocol.Address{1}, 1), 1)
		var hashes byte
		try := func(next txmgr.Row, err error) {
			if err != nil {
				require.ErrorIs(t, err, txmgr.ErrTransition)
				return
			}
			r = next
		}
		t.Repeat(map[string]func(*rapid.T){
			"reserve": func(t *rapid.T) { try(txmgr.Reserve(r, rapid.Uint64().Draw(t, "nonce"), protocol.Call{}, 7)) },
			"release": func(*rapid.T) { try(txmgr.Release(r)) },
			"attempt": func(*rapid.T) {
				hashes++
				try(txmgr.Attempted(r, txmgr.Attempt{TxHash: protocol.Hash{hashes}}))
			},
			"sent": func(*rapid.T) { try(txmgr.MarkSent(r)) },
			"mined": func(t *rapid.T) {
				if len(r.Attempts) > 0 {
					a := rapid.SampledFrom(r.Attempts).Draw(t, "attempt")
					try(txmgr.MarkMined(r, txmgr.Inclusion{TxHash: a.TxHash, OK: rapid.Bool().Draw(t, "ok")}, "x"))
				}
			},
			"unmined":  func(*rapid.T) { try(txmgr.Unmined(r)) },
			"displace": func(*rapid.T) { try(txmgr.Displace(r, 3)) },
			"requeue":  func(*rapid.T) { try(txmgr.Requeue(r)) },
			"fail":     func(*rapid.T) { try(txmgr.Fail(r, "no")) },
			"tell":     func(*rapid.T) { try(txmgr.MarkTold(r)) },
			"finalize": func(*rapid.T) { try(txmgr.Finalize(r)) },
			"":         func(t *rapid.T) { holdRow(t, r) },
		})
	})
}

func holdRow(t *rapid.T, r txmgr.Row) {
	signed := r.Status != txmgr.Queued && (r.Status != txmgr.Failed || r.HasNonce)
	require.Equal(t, signed, len(r.Attempts) > 0, "attempts and status agree: %+v", r)
	require.True(t, r.HasNonce || len(r.Attempts) == 0, "no attempt without a nonce")
	included := r.Status == txmgr.Mined || r.Status == txmgr.Final || (r.Status == txmgr.Failed && r.HasNonce)
	require.Equal(t, included, r.Inclusion != txmgr.Inclusion{}, "an inclusion belongs to a mined row")
	if r.Status == txmgr.Final {
		require.True(t, r.Inclusion.OK && r.Told && r.ToldOK)
	}
	if !r.Open() {
		require.Equal(t, r.Status == txmgr.Final, r.ToldOK, "the last word told is the outcome")
	}
	e := txmgr.Settlement(r)
	require.Equal(t, included, e.Mined)
	data, err := r.MarshalBinary()
	require.NoError(t, err)
	var back txmgr.Row
	require.NoError(t, back.UnmarshalBinary(data))
	require.Equal(t, r, back)
}
