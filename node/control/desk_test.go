package control_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// signs does what a wallet does with typed data.
func (p person) signs(t *testing.T, typed json.RawMessage) []byte {
	var data apitypes.TypedData
	require.NoError(t, json.Unmarshal(typed, &data))
	digest, _, err := apitypes.TypedDataAndHash(data)
	require.NoError(t, err)
	return p.sign(t, protocol.Hash(digest))
}

// A page drafts a command, a wallet signs what it is shown, and the page gives it.
func TestDraft(t *testing.T) {
	d := newSignedDesk(t)
	d.served()
	args := json.RawMessage(`{"value": 2, "field": "energy_reserve"}`)
	typed, err := d.ch.Draft(t.Context(), boss.address(), "update_resource", args)
	require.NoError(t, err)
	out, err := d.ch.Send(t.Context(), typed, stranger.signs(t, typed))
	require.NoError(t, err)
	require.Equal(t, protocol.CommandRejected, out.Status)
	require.Contains(t, out.Reason, "signature")
	require.Empty(t, d.core.orders)

	out, err = d.ch.Send(t.Context(), typed, boss.signs(t, typed))
	require.NoError(t, err)
	require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	require.Equal(t, "2", d.core.orders[0].Value)
	out, err = d.ch.Send(t.Context(), typed, boss.signs(t, typed))
	require.NoError(t, err)
	require.Equal(t, protocol.CommandRejected, out.Status)
	require.Contains(t, out.Reason, "given before")

	second, err := d.ch.Draft(t.Context(), boss.address(), "resume", json.RawMessage(`{}`))
	require.NoError(t, err)
	out, err = d.ch.Send(t.Context(), second, boss.signs(t, second))
	require.NoError(t, err)
	require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	require.Len(t, d.core.orders, 2)
}

func TestDraft_refusals(t *testing.T) {
	d := newSignedDesk(t)
	for name, row := range map[string]struct {
		from   person
		action string
		args   string
	}{
		"stranger":                        {stranger, "pause", `{}`},
		"pauser who resumes":              {watchman, "resume", `{}`},
		"unknown action":                  {boss, "launch", `{}`},
		"arguments of no object":          {boss, "pause", `[]`},
		"arguments that are not taken":    {boss, "pause", `{"x":1}`},
		"arguments that are out of reach": {boss, "update_resource", `{"field":"energy_reserve","value":-1}`},
	} {
		_, err := d.ch.Draft(t.Context(), row.from.address(), row.action, json.RawMessage(row.args))
		var no *control.Refusal
		require.ErrorAs(t, err, &no, name)
		require.NotEmpty(t, no.Reason, name)
	}
	typed, err := d.ch.Draft(t.Context(), watchman.address(), "pause", json.RawMessage(`{}`))
	require.NoError(t, err)
	changed := json.RawMessage(strings.Replace(string(typed), `"pause"`, `"resume"`, 1))
	for _, bad := range []json.RawMessage{changed, json.RawMessage(`{}`), json.RawMessage(`[]`), nil} {
		_, err := d.ch.Send(t.Context(), bad, make([]byte, 65))
		var no *control.Refusal
		require.ErrorAs(t, err, &no, "%s", bad)
	}
	d.cfg.Signed.Roles.FromChain = func(context.Context) ([]protocol.Address, error) { return nil, errors.New("no route") }
	_, err = d.ch.Draft(t.Context(), stranger.address(), "pause", json.RawMessage(`{}`))
	require.ErrorContains(t, err, "no route")
	_, err = newDesk(t).ch.Draft(t.Context(), boss.address(), "pause", json.RawMessage(`{}`))
	require.ErrorIs(t, err, control.ErrUnsigned)
}
