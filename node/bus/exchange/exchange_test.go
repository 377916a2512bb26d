package exchange_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/exchange"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// shelf holds documents under any name.
type shelf map[string][]byte

func (s shelf) Local(id string) ([]byte, error) {
	data, ok := s[id]
	if !ok {
		return nil, errors.New("not here")
	}
	return data, nil
}

// wire joins two hubs in one process, and can lose what passes.
type wire struct {
	mu     sync.Mutex
	accept func(bus.Message)
	other  *wire
	lose   func(bus.Message) bool
}

func (w *wire) Start(accept func(bus.Message)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.accept = accept
	return nil
}

func (w *wire) Send(m bus.Message) error {
	w.other.mu.Lock()
	accept, lose := w.other.accept, w.other.lose
	w.other.mu.Unlock()
	if lose == nil || !lose(m) {
		accept(m)
	}
	return nil
}

func (*wire) Listen(string) error { return nil }
func (*wire) Forget(string) error { return nil }
func (*wire) Close() error        { return nil }

// pair joins two nodes; lose tells which messages on their way to the second, or back, are lost.
func pair(t *testing.T, lose func(bus.Message) bool) (here, there *bus.Hub) {
	t.Helper()
	a, b := &wire{lose: lose}, &wire{lose: lose}
	a.other, b.other = b, a
	nothing := func(bus.Message) {}
	a.accept, b.accept = nothing, nothing
	here, err := bus.New(bus.Config{Name: "here", Transport: a})
	require.NoError(t, err)
	there, err = bus.New(bus.Config{Name: "there.x", Transport: b})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, errors.Join(here.Close(), there.Close())) })
	return here, there
}

// serve runs an exchange until the test ends.
func serve(t *testing.T, h *bus.Hub, s shelf) {
	t.Helper()
	x, err := exchange.New(exchange.Config{Bus: h, Shelf: s})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- x.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
}

// asker asks with little patience.
func asker(t *testing.T, h *bus.Hub, wait time.Duration) *exchange.Exchange {
	t.Helper()
	x, err := exchange.New(exchange.Config{Bus: h, Shelf: shelf{}, OfferWait: wait, PartWait: wait})
	require.NoError(t, err)
	return x
}

// fetch returns the first answer that is the wanted one.
func fetch(t *testing.T, x *exchange.Exchange, id string, want []byte) ([]byte, error) {
	t.Helper()
	var got []byte
	err := x.Fetch(t.Context(), id, func(data []byte) error {
		if !bytes.Equal(data, want) {
			return errors.New("not what was wanted")
		}
		got = data
		return nil
	})
	return got, err
}

func TestFetch_bringsDocumentsOfEverySize(t *testing.T) {
	t.Parallel()
	docs := shelf{}
	for _, n := range []int{0, 1, exchange.Part - 1, exchange.Part, exchange.Part + 1, 1 << 20} {
		docs[fmt.Sprint(n)] = bytes.Repeat([]byte{0xf1, 0, '"'}, n/3+1)[:n]
	}
	here, there := pair(t, nil)
	serve(t, there, docs)
	serve(t, here, shelf{"0": []byte("its own is not asked for")})
	for id, want := range docs {
		got, err := fetch(t, asker(t, here, 20*time.Second), id, want)
		require.NoError(t, err, id)
		require.Equal(t, want, append([]byte{}, got...))
	}
	_, err := fetch(t, asker(t, here, 30*time.Millisecond), "absent", nil)
	require.ErrorIs(t, err, exchange.ErrNobody)
}

func TestFetch_triesEveryoneWhoOffers(t *testing.T) {
	t.Parallel()
	here, there := pair(t, nil)
	answers(t, there, map[string]func(ask map[string]any) any{
		exchange.FindSubject: func(ask map[string]any) any {
			return map[string]any{"v": 1, "cid": ask["cid"], "bytes": 5, "node": "liar"}
		},
		"artifacts.get.liar": func(ask map[string]any) any {
			return map[string]any{"v": 1, "cid": ask["cid"], "offset": 0, "data": []byte("wrong")}
		},
	})
	serve(t, there, shelf{"doc": []byte("right")})
	got, err := fetch(t, asker(t, here, 20*time.Second), "doc", []byte("right"))
	require.NoError(t, err)
	require.Equal(t, "right", string(got))
}

// answers has a node answer subjects by functions of what was asked, until the test ends.
func answers(t *testing.T, h *bus.Hub, by map[string]func(ask map[string]any) any) {
	t.Helper()
	var group sync.WaitGroup
	var subs []*bus.Subscription
	for subject, answer := range by {
		s, err := h.Subscribe(subject, 100)
		require.NoError(t, err)
		subs = append(subs, s)
		group.Go(func() {
			for m := range s.Messages() {
				var ask map[string]any
				_ = json.Unmarshal(m.Payload, &ask)
				out := answer(ask)
				payload, raw := out.([]byte)
				if !raw {
					payload, _ = json.Marshal(out)
				}
				_ = h.Publish(context.Background(), bus.Message{Subject: m.Reply, Payload: payload})
			}
		})
	}
	t.Cleanup(func() {
		for _, s := range subs {
			require.NoError(t, s.Close())
		}
		group.Wait()
	})
}

func TestFetch_passesOverHostileAnswers(t *testing.T) {
	t.Parallel()
	good := map[string]any{"v": 1, "cid": "doc", "bytes": 5, "node": "x"}
	with := func(base map[string]any, key string, v any) map[string]any {
		out := map[string]any{}
		for k, w := range base {
			out[k] = w
		}
		out[key] = v
		return out
	}
	piece := map[string]any{"v": 1, "cid": "doc", "offset": 0, "data": []byte("right")}
	for name, c := range map[string]struct{ offer, part any }{
		"another document":      {with(good, "cid", "other"), piece},
		"below nothing":         {with(good, "bytes", -1), piece},
		"without bound":         {with(good, "bytes", 1<<40), piece},
		"a subject as its name": {with(good, "node", "x.>"), piece},
		"of this node":          {with(good, "node", "here"), piece},
		"another version":       {with(good, "v", 2), piece},
		"unknown fields":        {with(good, "more", 1), piece},
		"no JSON":               {[]byte("{"), piece},
		"two values":            {[]byte(`{"v":1,"cid":"doc","bytes":5,"node":"x"} {}`), piece},
		"deep":                  {[]byte(strings.Repeat("[", 60_000)), piece},
		"another part":          {good, with(piece, "offset", 1)},
		"too short":             {good, with(piece, "data", []byte("r"))},
		"too long":              {good, with(piece, "data", []byte("righter"))},
		"part of another":       {good, with(piece, "cid", "other")},
		"no part":               {good, []byte("nothing")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			here, there := pair(t, nil)
			answers(t, there, map[string]func(map[string]any) any{
				exchange.FindSubject: func(map[string]any) any { return c.offer },
				"artifacts.get.x":    func(map[string]any) any { return c.part },
			})
			_, err := fetch(t, asker(t, here, 50*time.Millisecond), "doc", []byte("right"))
			require.ErrorIs(t, err, exchange.ErrNobody)
		})
	}
}

func TestRun_passesOverHostileRequests(t *testing.T) {
	t.Parallel()
	here, there := pair(t, nil)
	serve(t, there, shelf{"doc": []byte("right")})
	inbox := here.Inbox()
	got, err := here.Subscribe(inbox, 10)
	require.NoError(t, err)
	for _, text := range []string{
		"", "null", "[]", `{"v":1}`, `{"v":1,"cid":"../../etc/passwd"}`, `{"v":2,"cid":"doc"}`, `{"v":1,"cid":"doc","offset":-1}`,
		`{"v":1,"cid":"doc","offset":5}`, `{"v":1,"cid":"doc","offset":1e300}`, `{"v":1,"cid":"doc","x":1}`,
	} {
		require.NoError(t, here.Publish(t.Context(), bus.Message{Subject: "artifacts.get.there_x", Reply: inbox, Payload: []byte(text)}))
	}
	require.NoError(t, here.Publish(t.Context(), bus.Message{Subject: exchange.FindSubject, Payload: []byte(`{"v":1,"cid":"doc"}`)}))
	require.NoError(t, here.Publish(t.Context(), bus.Message{Subject: "artifacts.get.there_x", Reply: inbox, Payload: []byte(`{"v":1,"cid":"doc","offset":2}`)}))
	m := <-got.Messages()
	require.JSONEq(t, `{"v":1,"cid":"doc","offset":2,"data":"Z2h0"}`, string(m.Payload))
	require.Empty(t, got.Messages())
}

// A part that is lost on its way ends the try in time; the next one brings the document.
func TestFetch_outlivesLostMessages(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	left := 3
	here, there := pair(t, func(m bus.Message) bool {
		mu.Lock()
		defer mu.Unlock()
		if strings.HasPrefix(m.Subject, "artifacts.get.") && left > 0 {
			left--
			return true
		}
		return false
	})
	want := bytes.Repeat([]byte("x"), 3*exchange.Part)
	serve(t, there, shelf{"doc": want})
	x := asker(t, here, 200*time.Millisecond)
	var err error
	tries := 0
	for got := []byte(nil); got == nil; tries++ {
		require.Less(t, tries, 10)
		if got, err = fetch(t, x, "doc", want); err != nil {
			require.ErrorIs(t, err, exchange.ErrNobody)
		}
	}
	require.Equal(t, 4, tries)
}
