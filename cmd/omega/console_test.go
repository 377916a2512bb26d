//go:build !nosim

package main

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestConsole_addresses(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, taken.Close()) }()
	for name, tt := range map[string]struct{ addr, want string }{
		"every interface":   {"0.0.0.0:8080", "ssh -L"},
		"no host":           {":8080", "not of the loopback"},
		"a name of the net": {"example.com:8080", "not of the loopback"},
		"no port":           {"127.0.0.1", "HOST:PORT"},
		"a port in use":     {taken.Addr().String(), "name a free port"},
	} {
		t.Run(name, func(t *testing.T) {
			fails(t, exitUsage, []string{"--console", tt.want}, "demo", "--data-dir", t.TempDir(), "--exit-when-done", "--console", tt.addr)
		})
	}
}

func TestConsole_off(t *testing.T) {
	o := omega(t.Context(), "demo", "--data-dir", t.TempDir(), "--cycles", "1", "--console", "off")
	require.Equal(t, exitDone, o.code, o.err)
	require.NotContains(t, o.err, "console")
}
