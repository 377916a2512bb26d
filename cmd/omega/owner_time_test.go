package main

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// A node that has just begun has no block's time yet: a command that is signed then is not one of 1970.
func TestOwner_signsForANodeWithoutABlock(t *testing.T) {
	dir := t.TempDir()
	spool := filepath.Join(dir, node.ControlDir)
	require.NoError(t, os.MkdirAll(spool, 0o700))
	place := control.Place{ChainID: 31337, Registry: protocol.Address{7}, Node: protocol.Hash{9}}
	data, err := json.Marshal(place)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(spool, control.PlaceFile), data, 0o600))
	answer, err := json.Marshal(control.Report{Place: place})
	require.NoError(t, err)
	l, err := net.Listen("unix", filepath.Join(spool, node.ControlSocket))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Close()) })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = conn.Write(append(answer, '\n'))
			_ = conn.Close()
		}
	}()
	before := uint64(time.Now().Unix())
	var signed control.SignedCommand
	require.NoError(t, json.Unmarshal([]byte(done(t, "owner", "sign", "--data-dir", dir, "--dev-accounts", "pause")), &signed))
	require.GreaterOrEqual(t, uint64(signed.Command.ExpiresAt), before+600)
}
