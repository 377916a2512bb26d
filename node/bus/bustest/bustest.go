// Package bustest holds what every bus must do, whatever carries its messages.
package bustest

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/bus"
)

// Pair opens two ends of one bus, which may be the same; they are closed when the test ends.
type Pair func(t *testing.T) (here, there *bus.Hub)

// patience bounds what a test waits for; nothing takes so long.
const patience = 20 * time.Second

// Run holds a bus against the rules.
func Run(t *testing.T, open Pair) {
	for name, rule := range map[string]func(*testing.T, *bus.Hub, *bus.Hub){
		"messages arrive in their order":           inOrder,
		"only what a pattern covers arrives":       covered,
		"everyone who listens gets a message once": once,
		"a repeated id is delivered once":          repeated,
		"a slow reader loses the oldest":           slowReader,
		"a request gets the first answer":          request,
		"a request without answer ends in time":    unanswered,
		"an inbox takes several answers":           manyAnswers,
		"the largest payload is carried whole":     largest,
		"what breaks the rules is refused":         refused,
		"a subscription ends when it is closed":    unsubscribed,
		"a closed bus ends its readers":            closed,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			here, there := open(t)
			rule(t, here, there)
		})
	}
}

func listen(t *testing.T, h *bus.Hub, pattern string, depth int) *bus.Subscription {
	t.Helper()
	s, err := h.Subscribe(pattern, depth)
	require.NoError(t, err)
	return s
}

func publish(t *testing.T, h *bus.Hub, messages ...bus.Message) {
	t.Helper()
	require.NoError(t, h.Publish(t.Context(), messages...))
}

// next waits for a message; false when the subscription has ended.
func next(t *testing.T, s *bus.Subscription) (bus.Message, bool) {
	t.Helper()
	select {
	case m, open := <-s.Messages():
		return m, open
	case <-time.After(patience):
		require.Fail(t, "no message came")
		return bus.Message{}, false
	}
}

func subjects(t *testing.T, s *bus.Subscription, n int) (out []string) {
	t.Helper()
	for range n {
		m, open := next(t, s)
		require.True(t, open)
		out = append(out, m.Subject)
	}
	return out
}

func inOrder(t *testing.T, here, there *bus.Hub) {
	s := listen(t, there, "count", 1_000)
	for i := range 1_000 {
		publish(t, here, bus.Message{Subject: "count", Payload: fmt.Append(nil, i)})
	}
	for i := range 1_000 {
		m, _ := next(t, s)
		require.Equal(t, fmt.Sprint(i), string(m.Payload))
		require.Equal(t, here.Name(), m.Sender)
		require.NotEmpty(t, m.ID)
		require.Equal(t, "count", m.Subject)
	}
}

func covered(t *testing.T, here, there *bus.Hub) {
	one, rest, all := listen(t, there, "jobs.*.7", 10), listen(t, there, "jobs.>", 10), listen(t, there, ">", 20)
	sent := []string{"jobs", "jobs.posted", "jobs.posted.7", "jobs.posted.8", "jobs.closed.7", "jobs.closed.7.now", "results.7", "end"}
	for _, subject := range sent {
		publish(t, here, bus.Message{Subject: subject})
	}
	require.Equal(t, sent, subjects(t, all, len(sent)))
	require.Equal(t, []string{"jobs.posted.7", "jobs.closed.7"}, subjects(t, one, 2))
	require.Equal(t, sent[1:6], subjects(t, rest, 5))
	require.Empty(t, one.Messages())
	require.Empty(t, rest.Messages())
}

func once(t *testing.T, here, there *bus.Hub) {
	var all []*bus.Subscription
	for _, pattern := range []string{"a.b", "a.b", "a.*", "*.b", ">", "a.>"} {
		all = append(all, listen(t, there, pattern, 10))
	}
	publish(t, here, bus.Message{Subject: "a.b"}, bus.Message{Subject: "a.b", ID: "second"})
	for _, s := range all {
		require.Equal(t, []string{"a.b", "a.b"}, subjects(t, s, 2))
	}
	publish(t, here, bus.Message{Subject: "a.b", ID: "end"})
	for _, s := range all {
		m, _ := next(t, s)
		require.Equal(t, "end", m.ID, "nothing came twice")
	}
}

func repeated(t *testing.T, here, there *bus.Hub) {
	s := listen(t, there, "a", 10)
	publish(t, here, bus.Message{Subject: "a", ID: "x", Payload: []byte("1")}, bus.Message{Subject: "a", ID: "x", Payload: []byte("2")})
	publish(t, here, bus.Message{Subject: "a", ID: "x", Payload: []byte("3")})
	publish(t, here, bus.Message{Subject: "a", ID: "y", Payload: []byte("4")})
	for _, want := range []string{"1", "4"} {
		m, _ := next(t, s)
		require.Equal(t, want, string(m.Payload))
	}
	require.Equal(t, uint64(2), here.Stats().Repeated)
	require.Equal(t, uint64(2), here.Stats().Published)
}

func slowReader(t *testing.T, here, there *bus.Hub) {
	slow, quick := listen(t, there, "a", 3), listen(t, there, ">", 100)
	for i := range 10 {
		publish(t, here, bus.Message{Subject: "a", Payload: fmt.Append(nil, i)})
	}
	publish(t, here, bus.Message{Subject: "end"})
	subjects(t, quick, 11)
	require.Equal(t, uint64(7), slow.Lost())
	require.Equal(t, uint64(7), there.Stats().Lost)
	require.Zero(t, quick.Lost())
	for _, want := range []string{"7", "8", "9"} {
		m, _ := next(t, slow)
		require.Equal(t, want, string(m.Payload))
	}
	require.NoError(t, slow.Close())
	require.Equal(t, uint64(7), there.Stats().Lost)
}

// answer replies to each request until the subscription ends.
func answer(t *testing.T, h *bus.Hub, s *bus.Subscription, times int) {
	for m := range s.Messages() {
		for i := range times {
			if err := h.Publish(context.WithoutCancel(t.Context()), bus.Message{Subject: m.Reply, Payload: fmt.Appendf(nil, "%s %d", m.Payload, i)}); err != nil {
				t.Error(err)
			}
		}
	}
}

// answering runs answer until the test ends.
func answering(t *testing.T, h *bus.Hub, pattern string, times int) {
	s := listen(t, h, pattern, 10)
	done := make(chan struct{})
	go func() {
		defer close(done)
		answer(t, h, s, times)
	}()
	t.Cleanup(func() {
		require.NoError(t, s.Close())
		<-done
	})
}

func request(t *testing.T, here, there *bus.Hub) {
	answering(t, there, "ask.*", 1)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for i := range 100 {
		m, err := here.Request(ctx, bus.Message{Subject: "ask.me", Payload: fmt.Append(nil, i)})
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("%d 0", i), string(m.Payload))
		require.Equal(t, there.Name(), m.Sender)
	}
}

func unanswered(t *testing.T, here, _ *bus.Hub) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := here.Request(ctx, bus.Message{Subject: "ask.nobody"})
	require.ErrorIs(t, err, bus.ErrNoAnswer)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}

func manyAnswers(t *testing.T, here, there *bus.Hub) {
	answering(t, there, "ask", 3)
	inbox := here.Inbox()
	require.NotEqual(t, inbox, here.Inbox())
	s := listen(t, here, inbox, 10)
	publish(t, here, bus.Message{Subject: "ask", Reply: inbox, Payload: []byte("q")})
	for i := range 3 {
		m, _ := next(t, s)
		require.Equal(t, fmt.Sprintf("q %d", i), string(m.Payload))
	}
}

func largest(t *testing.T, here, there *bus.Hub) {
	name := strings.Repeat("x", bus.MaxSubject)
	s := listen(t, there, name, 1)
	whole := bytes.Repeat([]byte{0, 0xff, '\n', '"'}, bus.MaxPayload/4)
	publish(t, here, bus.Message{Subject: name, ID: strings.Repeat("i", bus.MaxID), Reply: name, Payload: whole})
	m, _ := next(t, s)
	require.Equal(t, whole, m.Payload)
	require.Equal(t, name, m.Reply)
}

func refused(t *testing.T, here, _ *bus.Hub) {
	for name, m := range map[string]bus.Message{
		"no subject":        {},
		"a wildcard":        {Subject: "a.*"},
		"an empty part":     {Subject: "a..b"},
		"a blank":           {Subject: "a b"},
		"a line end":        {Subject: "a\r\nPUB b"},
		"not plain":         {Subject: "ä"},
		"a quote":           {Subject: `a"b`},
		"too many parts":    {Subject: strings.Repeat("a.", 16) + "a"},
		"too long":          {Subject: strings.Repeat("a", bus.MaxSubject+1)},
		"a long id":         {Subject: "a", ID: strings.Repeat("a", bus.MaxID+1)},
		"an id with quotes": {Subject: "a", ID: `"`},
		"a bad reply":       {Subject: "a", Reply: ">"},
		"too large":         {Subject: "a", Payload: make([]byte, bus.MaxPayload+1)},
	} {
		require.ErrorIs(t, here.Publish(t.Context(), bus.Message{Subject: "good"}, m), bus.ErrMessage, name)
	}
	require.Zero(t, here.Stats().Published, "nothing of a bad batch is published")
	for _, pattern := range []string{"", "a.>.b", "a*", "a.", ".a", ">>"} {
		_, err := here.Subscribe(pattern, 1)
		require.ErrorIs(t, err, bus.ErrMessage, pattern)
	}
}

func unsubscribed(t *testing.T, here, there *bus.Hub) {
	gone, again, stays := listen(t, there, "a", 10), listen(t, there, "a", 10), listen(t, there, ">", 10)
	require.NoError(t, gone.Close())
	require.NoError(t, gone.Close(), "closing it again does nothing")
	_, open := next(t, gone)
	require.False(t, open)
	publish(t, here, bus.Message{Subject: "a"})
	require.Equal(t, []string{"a"}, subjects(t, stays, 1))
	require.Equal(t, []string{"a"}, subjects(t, again, 1))
	require.NoError(t, again.Close())
	back := listen(t, there, "a", 10)
	publish(t, here, bus.Message{Subject: "a"})
	require.Equal(t, []string{"a"}, subjects(t, back, 1))
}

func closed(t *testing.T, here, _ *bus.Hub) {
	s := listen(t, here, "a", 10)
	require.NoError(t, here.Close())
	_, open := next(t, s)
	require.False(t, open)
	require.NoError(t, s.Close())
	require.ErrorIs(t, here.Publish(t.Context(), bus.Message{Subject: "a"}), bus.ErrClosed)
	_, err := here.Subscribe("a", 1)
	require.ErrorIs(t, err, bus.ErrClosed)
	require.ErrorIs(t, here.Close(), bus.ErrClosed)
	_, err = here.Request(t.Context(), bus.Message{Subject: "a"})
	require.ErrorIs(t, err, bus.ErrClosed)
}
