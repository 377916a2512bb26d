package control_test

import (
	"bufio"
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// served runs the channel with a socket and returns its path. Paths of sockets must be short.
func (d *signedDesk) served() string {
	dir, err := os.MkdirTemp("", "omega")
	require.NoError(d.t, err)
	d.t.Cleanup(func() { require.NoError(d.t, os.RemoveAll(dir)) })
	d.cfg.Socket = filepath.Join(dir, "s")
	d.open()
	ctx, stop := contextOf(d.t)
	ended := make(chan error, 1)
	go func() { ended <- d.ch.Run(ctx) }()
	d.t.Cleanup(func() {
		stop()
		require.Error(d.t, <-ended)
	})
	require.Eventually(d.t, func() bool { return dialable(d.cfg.Socket) }, 10*time.Second, 5*time.Millisecond)
	return d.cfg.Socket
}

func dialable(path string) bool {
	c, err := net.Dial("unix", path)
	if err == nil {
		err = c.Close()
	}
	return err == nil
}

// ask sends a line and reads the answer.
func ask(t *testing.T, path, line string) string {
	t.Helper()
	c, err := net.Dial("unix", path)
	require.NoError(t, err)
	defer func() { require.NoError(t, c.Close()) }()
	require.NoError(t, c.SetDeadline(time.Now().Add(30*time.Second)))
	_, err = c.Write([]byte(line + "\n"))
	require.NoError(t, err)
	answer, err := bufio.NewReader(c).ReadString('\n')
	require.NoError(t, err)
	return answer
}

// The socket takes what files take, judged alike, and answers in a line.
func TestSocket(t *testing.T) {
	d := newSignedDesk(t)
	path := d.served()
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	say := func(text string) (a ack) {
		require.NoError(t, json.Unmarshal([]byte(ask(t, path, text)), &a))
		return a
	}
	data, err := json.Marshal(order{action: "resume", nonce: 5}.doc(t, boss, place))
	require.NoError(t, err)
	require.Equal(t, "done", say(string(data)).Status)
	require.Equal(t, []string{"rejected", "nonce"}, []string{say(string(data)).Status, say(string(data)).Code})
	require.Equal(t, "malformed", say(pause).Code, "an unsigned command is none")
	require.Equal(t, "malformed", say("}{").Code)
	require.Equal(t, "malformed", say(`{"v":1,"v":1}`).Code)
	require.Equal(t, "malformed", say(`"`+strings.Repeat("x", 70<<10)+`"`).Code)
	require.Len(t, d.core.orders, 1)

	var r control.Report
	require.NoError(t, json.Unmarshal([]byte(ask(t, path, `{"action":"status"}`)), &r))
	require.Equal(t, place, r.Place)
	require.Equal(t, map[protocol.Address]uint64{boss.address(): 5}, r.Nonces)
	require.Contains(t, r.Owners, boss.address())
	require.Equal(t, "running", r.Mode())
	require.Len(t, d.core.orders, 1)
}

// Clients that say nothing, or too little, keep nobody else from being heard.
func TestSocket_crowd(t *testing.T) {
	d := newSignedDesk(t)
	path := d.served()
	for range 10 {
		c, err := net.Dial("unix", path)
		require.NoError(t, err)
		defer func() { require.NoError(t, c.Close()) }()
		_, err = c.Write([]byte(`{"v":`))
		require.NoError(t, err)
	}
	var all sync.WaitGroup
	answers := make(chan string, 40)
	for i := range uint64(40) {
		data, err := json.Marshal(order{action: "pause", nonce: i + 1}.doc(t, watchman, place))
		require.NoError(t, err)
		all.Go(func() { answers <- ask(t, path, string(data)) })
	}
	all.Wait()
	for range 40 {
		require.Contains(t, <-answers, `"status":"done"`)
	}
	require.Len(t, d.core.orders, 40)
}

// A socket that cannot be had does not keep the files from being watched.
func TestSocket_none(t *testing.T) {
	d := newSignedDesk(t)
	d.cfg.Socket = filepath.Join(d.dir, strings.Repeat("long", 60))
	d.open()
	ctx, stop := contextOf(t)
	ended := make(chan error, 1)
	go func() { ended <- d.ch.Run(ctx) }()
	data, err := json.Marshal(order{action: "resume", nonce: 5}.doc(t, boss, place))
	require.NoError(t, err)
	d.put("commands.json", string(data))
	require.Eventually(t, func() bool {
		_, err := os.Stat(d.cfg.Ack)
		return err == nil
	}, 10*time.Second, 10*time.Millisecond)
	stop()
	require.Error(t, <-ended)
}

func TestPlace(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "control")
	first, err := control.OpenPlace(dir, 1, protocol.Address{7})
	require.NoError(t, err)
	require.NotZero(t, first.Node)
	again, err := control.OpenPlace(dir, 1, protocol.Address{7})
	require.NoError(t, err)
	require.Equal(t, first, again)
	loaded, err := control.LoadPlace(filepath.Join(dir, control.PlaceFile))
	require.NoError(t, err)
	require.Equal(t, first, loaded)
	other, err := control.OpenPlace(filepath.Join(t.TempDir(), "control"), 1, protocol.Address{7})
	require.NoError(t, err)
	require.NotEqual(t, first.Node, other.Node)
	for _, bad := range []string{"", "{", `{"nodeId":"0x01"}`, `{"chainId":1}`, `{"v":1}`} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, control.PlaceFile), []byte(bad), 0o600))
		_, err := control.OpenPlace(dir, 1, protocol.Address{7})
		require.ErrorContains(t, err, "remove it", bad)
	}
}
