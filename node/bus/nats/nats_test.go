//go:build !nonats

package nats

import (
	"bytes"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/nats-io/nats-server/v2/server"
	client "github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/bustest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// join opens a bus over NATS that is closed with the test.
func join(t *testing.T, cfg Config) (*bus.Hub, *Transport) {
	t.Helper()
	tr, err := open(cfg)
	require.NoError(t, err)
	h, err := bus.New(bus.Config{Name: cfg.Name, Transport: tr})
	require.NoError(t, err)
	t.Cleanup(func() {
		if err := h.Close(); !errors.Is(err, bus.ErrClosed) {
			require.NoError(t, err)
		}
	})
	return h, tr
}

// creds makes a file of credentials.
func credsFile(t *testing.T) string {
	t.Helper()
	data, err := NewCreds()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "bus.creds")
	require.NoError(t, os.WriteFile(path, data, 0o600))
	return path
}

func TestHub_keepsTheRulesOverNATS(t *testing.T) {
	t.Parallel()
	const any = "127.0.0.1:0"
	for name, pair := range map[string]bustest.Pair{
		"one node with a server inside": func(t *testing.T) (*bus.Hub, *bus.Hub) {
			h, _ := join(t, Config{Name: "one"})
			return h, h
		},
		"a node with a server and one that joins it": func(t *testing.T) (*bus.Hub, *bus.Hub) {
			a, tr := join(t, Config{Name: "a", Listen: any})
			b, _ := join(t, Config{Name: "b", Servers: []string{tr.Address()}})
			return a, b
		},
		"the other way round, with credentials": func(t *testing.T) (*bus.Hub, *bus.Hub) {
			path := credsFile(t)
			a, tr := join(t, Config{Name: "a", Listen: any, Creds: path})
			b, _ := join(t, Config{Name: "b", Servers: []string{tr.Address()}, Creds: path})
			return b, a
		},
		"two nodes at a server elsewhere": func(t *testing.T) (*bus.Hub, *bus.Hub) {
			_, tr := join(t, Config{Name: "elsewhere", Listen: any})
			a, _ := join(t, Config{Name: "a", Servers: []string{tr.Address()}})
			b, _ := join(t, Config{Name: "b", Servers: []string{tr.Address(), "nats://127.0.0.1:1"}})
			return a, b
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bustest.Run(t, pair)
		})
	}
}

func TestOpen_refusesWhatCannotWork(t *testing.T) {
	t.Parallel()
	good, other := credsFile(t), credsFile(t)
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(path, []byte(text), mode))
		return path
	}
	jwt := write("jwt", "-----BEGIN NATS USER JWT-----\nx\n------END NATS USER JWT------\n", 0o600)
	_, locked := join(t, Config{Name: "locked", Listen: "127.0.0.1:0", Creds: good})
	_, plain := join(t, Config{Name: "plain", Listen: "127.0.0.1:0"})
	for name, c := range map[string]struct {
		cfg  Config
		says string
	}{
		"an open server for others": {Config{Listen: "0.0.0.0:0"}, "omega bus creds"},
		"an empty host":             {Config{Listen: ":4222"}, "can be reached by other machines"},
		"no port":                   {Config{Listen: "127.0.0.1"}, "not HOST:PORT"},
		"a port in use":             {Config{Listen: strings.TrimPrefix(plain.Address(), "nats://")}, "free port"},
		"a cluster's credentials":   {Config{Listen: "127.0.0.1:0", Creds: jwt}, "omega bus creds"},
		"listening and joining":     {Config{Listen: "127.0.0.1:0", Servers: []string{plain.Address()}}, "listening"},
		"no URL":                    {Config{Servers: []string{"localhost:4222"}}, "nats://HOST:PORT"},
		"a port above all":          {Config{Servers: []string{"nats://nowhere:99999"}}, "99999 is no port of nowhere: name one of 1 to 65535"},
		"port 0":                    {Config{Servers: []string{plain.Address(), "tls://nowhere:0"}}, "0 is no port of nowhere"},
		"another protocol":          {Config{Servers: []string{"http://localhost:4222"}}, "nats://HOST:PORT"},
		"a password":                {Config{Servers: []string{"nats://me:secret@localhost:4222"}}, "into a file"},
		"no such file":              {Config{Creds: filepath.Join(t.TempDir(), "absent")}, "no such file"},
		"a file that others read":   {Config{Creds: write("open", "x", 0o644)}, "chmod 600"},
		"a file of something else":  {Config{Creds: write("else", "hello", 0o600)}, "neither"},
		"no credentials":            {Config{Servers: []string{locked.Address()}}, "nats://127.0.0.1"},
		"other credentials":         {Config{Servers: []string{locked.Address()}, Creds: other}, "nats://127.0.0.1"},
		"a server without TLS":      {Config{Servers: []string{plain.Address()}, Creds: good}, "not supported"},
	} {
		c.cfg.Name = "n"
		tr, err := open(c.cfg)
		require.ErrorIs(t, err, ErrConfig, name)
		require.ErrorContains(t, err, c.says, name)
		require.NotContains(t, err.Error(), "secret", name)
		require.Nil(t, tr, name)
	}
}

// What strangers send is bounded, and what is not a message is passed over.
func TestHub_passesOverWhatIsNoMessage(t *testing.T) {
	t.Parallel()
	h, tr := join(t, Config{Name: "a", Listen: "127.0.0.1:0"})
	s, err := h.Subscribe(">", 100)
	require.NoError(t, err)
	stranger, err := client.Connect(tr.Address())
	require.NoError(t, err)
	defer stranger.Close()
	send := func(subject string, header client.Header, data []byte) {
		require.NoError(t, stranger.PublishMsg(&client.Msg{Subject: subject, Header: header, Data: data}))
	}
	sender := func(id, name string) client.Header { return client.Header{idHeader: {id}, senderHeader: {name}} }
	send("jobs.posted.1", nil, []byte("{}"))
	send("jobs.posted.1", sender("a", ""), nil)
	send("jobs.posted.1", sender(strings.Repeat("a", bus.MaxID+1), "b"), nil)
	send("jobs.posted.1", sender("a\"b", "b"), nil)
	send("jobs.posted.1", sender("ab", "ä"), nil)
	send(strings.Repeat("a.", 20)+"a", sender("ab", "b"), nil)
	send("jobs.\u00e4", sender("ab", "b"), nil)
	send("jobs", sender("large", "b"), bytes.Repeat([]byte("x"), bus.MaxPayload+1))
	require.ErrorIs(t, stranger.PublishMsg(&client.Msg{Subject: "jobs", Data: make([]byte, 1<<20)}), client.ErrMaxPayload)
	send("jobs.posted.1", sender("good", "b"), []byte("not even JSON"))
	m := <-s.Messages()
	require.Equal(t, bus.Message{Subject: "jobs.posted.1", ID: "good", Sender: "b", Payload: []byte("not even JSON")}, m)
	require.Equal(t, uint64(8), h.Stats().Refused)
	require.Empty(t, s.Messages())
}

// A node works without its server, and has it again when it comes back.
func TestTransport_outlivesItsServer(t *testing.T) {
	t.Parallel()
	opts := &server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, NoLog: true, NoSigs: true, NoSystemAccount: true, MaxPayload: 1 << 20}
	first, err := server.NewServer(opts)
	require.NoError(t, err)
	first.Start()
	require.True(t, first.ReadyForConnections(startTime))
	at, port := first.ClientURL(), first.Addr().(*net.TCPAddr).Port
	a, _ := join(t, Config{Name: "a", Servers: []string{at}})
	b, _ := join(t, Config{Name: "b", Servers: []string{at}})
	s, err := b.Subscribe("jobs.>", 1000)
	require.NoError(t, err)
	first.Shutdown()
	first.WaitForShutdown()

	own, err := a.Subscribe("jobs.>", 1)
	require.NoError(t, err)
	require.NoError(t, a.Publish(t.Context(), bus.Message{Subject: "jobs.posted.1"}))
	require.Equal(t, "jobs.posted.1", (<-own.Messages()).Subject, "this node has it at once")
	big := make([]byte, bus.MaxPayload)
	for err = nil; err == nil; {
		err = a.Publish(t.Context(), bus.Message{Subject: "jobs.large", Payload: big})
	}
	require.ErrorIs(t, err, bus.ErrUnsent, "what waits for the server is bounded")
	require.NotZero(t, a.Stats().Unsent)

	opts.Port = port
	second, err := server.NewServer(opts)
	require.NoError(t, err)
	second.Start()
	defer func() { second.Shutdown(); second.WaitForShutdown() }()
	again := time.NewTicker(50 * time.Millisecond)
	defer again.Stop()
	for {
		select {
		case m := <-s.Messages():
			require.Contains(t, m.Subject, "jobs.")
			return
		case <-again.C: // either may be the first to find the server
			_ = a.Publish(t.Context(), bus.Message{Subject: "jobs.again"})
		case <-time.After(startTime):
			require.Fail(t, "the nodes do not find each other again")
		}
	}
}

func TestTransport_waitsForAServerThatIsNotThereYet(t *testing.T) {
	t.Parallel()
	h, _ := join(t, Config{Name: "a", Servers: []string{"nats://127.0.0.1:1"}})
	s, err := h.Subscribe("a", 1)
	require.NoError(t, err)
	require.ErrorIs(t, h.Publish(t.Context(), bus.Message{Subject: "a"}), bus.ErrUnsent)
	require.Equal(t, "a", (<-s.Messages()).Subject, "this node has it at once")
}

// A server whose messages are smaller than the bus's is told of at the start.
func TestOpen_wantsRoomForItsMessages(t *testing.T) {
	t.Parallel()
	s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, NoLog: true, NoSigs: true, NoSystemAccount: true, MaxPayload: 1000})
	require.NoError(t, err)
	s.Start()
	defer func() { s.Shutdown(); s.WaitForShutdown() }()
	require.True(t, s.ReadyForConnections(startTime))
	_, err = open(Config{Name: "a", Servers: []string{s.ClientURL()}})
	require.ErrorIs(t, err, ErrConfig)
	require.ErrorContains(t, err, "max_payload")
}

func TestServerLog_encodes(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	l := serverLog{hclog.New(&hclog.LoggerOptions{Output: &out})}
	l.Errorf("%s", "a\nb\x1b[31m"+strings.Repeat("x", 10_000))
	l.Warnf("%d", 1)
	l.Fatalf("x")
	l.Tracef("secret")
	l.Debugf("secret")
	require.Equal(t, 3, strings.Count(out.String(), "\n"), out.String())
	require.NotContains(t, out.String(), "\x1b")
	require.NotContains(t, out.String(), "secret")
	require.Less(t, out.Len(), 1200)
}
