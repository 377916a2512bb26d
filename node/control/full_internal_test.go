package control

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// counting is a core that counts its orders.
type counting struct{ orders int }

func (c *counting) Order(context.Context, protocol.OwnerOrder) (protocol.CommandOutcome, error) {
	c.orders++
	return protocol.CommandOutcome{Status: "ok"}, nil
}
func (c *counting) Outcome(string) (protocol.CommandOutcome, bool) {
	return protocol.CommandOutcome{}, false
}
func (c *counting) Now() (block, time uint64) { return 1, 1 }
func (c *counting) Status() Status            { return Status{} }

// O7: where the answer could not be written the command is not begun; when it can be, it is done.
func TestO7_noPlaceForTheAnswer(t *testing.T) {
	full := func(dir string) (*os.File, error) {
		f, err := os.CreateTemp(dir, "full-*")
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return os.Open(f.Name()) // cannot be written
	}
	for _, row := range []struct {
		name string
		ack  func(dir string) string
		hurt func(t *testing.T, c *Channel, ack string)
		mend func(t *testing.T, c *Channel, ack string)
	}{
		{"the disk is full", func(dir string) string { return filepath.Join(dir, "ack.json") },
			func(_ *testing.T, c *Channel, _ string) { c.create = full },
			func(_ *testing.T, c *Channel, _ string) { c.create = newAnswer }},
		{"its directory is a file", func(dir string) string { return filepath.Join(dir, "acks", "ack.json") },
			func(t *testing.T, _ *Channel, ack string) {
				require.NoError(t, os.WriteFile(filepath.Dir(ack), nil, 0o600))
			},
			func(t *testing.T, _ *Channel, ack string) { require.NoError(t, os.Remove(filepath.Dir(ack))) }},
		{"its name is a directory", func(dir string) string { return filepath.Join(dir, "ack.json") },
			func(t *testing.T, _ *Channel, ack string) { require.NoError(t, os.Mkdir(ack, 0o700)) },
			func(t *testing.T, _ *Channel, ack string) { require.NoError(t, os.Remove(ack)) }},
	} {
		t.Run(row.name, func(t *testing.T) {
			dir, core := t.TempDir(), &counting{}
			ack := row.ack(dir)
			c, err := New(Config{File: filepath.Join(dir, "c.json"), Ack: ack, Core: core})
			require.NoError(t, err)
			t.Cleanup(func() { require.NoError(t, c.Close()) })
			row.hurt(t, c, ack)
			require.NoError(t, os.WriteFile(c.cfg.File, []byte(`{"issuer":"owner","action":"emergency_stop"}`), 0o600))
			for range 3 {
				require.ErrorContains(t, c.Poll(t.Context()), "not begun")
				require.Zero(t, core.orders)
			}
			row.mend(t, c, ack)
			require.NoError(t, c.Poll(t.Context()))
			require.Equal(t, 1, core.orders)
			require.FileExists(t, ack)
		})
	}
}
