package console

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// fakeChannel remembers what it was sent.
type fakeChannel struct {
	order     Order
	document  string
	signature []byte
	fault     error
}

func (f *fakeChannel) Actions() []string { return []string{"pause", "clear_duties"} }

func (f *fakeChannel) Draft(_ context.Context, _ protocol.Address, o Order) (json.RawMessage, error) {
	f.order = o
	return json.RawMessage(`{"primaryType":"Command"}`), f.fault
}

func (f *fakeChannel) Send(_ context.Context, doc json.RawMessage, sig []byte) (protocol.CommandOutcome, error) {
	f.document, f.signature = string(doc), sig
	return protocol.CommandOutcome{Status: "ok", At: 7}, f.fault
}

// fakeDesk has one plan.
type fakeDesk struct {
	plan  Plan
	sent  []protocol.Hash
	fault error
}

func (f *fakeDesk) Plans(context.Context) ([]Plan, error) { return []Plan{f.plan}, f.fault }

func (f *fakeDesk) Sent(_ context.Context, plan string, step int, tx protocol.Hash) (Receipt, error) {
	if plan != f.plan.Hash || step >= len(f.plan.Steps) {
		return Receipt{}, errors.New("there is no such step")
	}
	f.sent = append(f.sent, tx)
	return Receipt{State: "done"}, f.fault
}

const hostile = `<img src=x onerror=alert(1)>"'&</script>`

func TestGovernance_withoutANode(t *testing.T) {
	desk := &fakeDesk{plan: Plan{
		Hash: "0xabc", Title: "Set the windows " + hostile, ChainID: 31337, Authority: addr(1), Steps: []Step{{To: addr(2), Value: "0x0", Data: "0x01", Call: "pause() " + hostile, State: "open"}},
		Changes: []Change{{"commitWindow", "60", "120"}}, Warnings: []string{"2 rounds are open"}, Command: "omega gov sign p.json",
	}}
	c := newConsole(t, Config{Desk: desk})
	cookie := enter(t, c)
	w := visit{path: "/", cookie: cookie}.to(c)
	require.Equal(t, "/governance", w.Header().Get("Location"))
	page := visit{path: "/governance", cookie: cookie}.to(c)
	require.Equal(t, http.StatusOK, page.Code)
	require.Contains(t, page.Body.String(), "2 rounds are open")
	require.NotContains(t, page.Body.String(), "<img src=x")
	require.NotContains(t, page.Body.String(), `</script>"`)
	require.Equal(t, http.StatusNotFound, visit{path: "/api/page", cookie: cookie}.to(c).Code)

	post := visit{method: http.MethodPost, path: "/api/plans/sent", cookie: cookie, kind: "application/json"}
	post.body = `{"plan":"0xabc","step":0,"hash":"0x0700000000000000000000000000000000000000000000000000000000000000"}`
	w = post.to(c)
	require.JSONEq(t, `{"state":"done"}`, w.Body.String())
	require.Equal(t, []protocol.Hash{{7}}, desk.sent)
	post.body = `{"plan":"0xabd","step":0,"hash":"0x0700000000000000000000000000000000000000000000000000000000000000"}`
	require.Equal(t, http.StatusConflict, post.to(c).Code)
	post.body = `{"plan":"0xabc","step":0,"hash":"0x07"}`
	require.Equal(t, http.StatusBadRequest, post.to(c).Code)
	desk.fault = errors.New("the chain does not answer")
	require.Equal(t, http.StatusBadGateway, visit{path: "/governance", cookie: cookie}.to(c).Code)
	require.Equal(t, http.StatusBadGateway, visit{path: "/api/plans", cookie: cookie}.to(c).Code)
}

func TestGovernance_ownersCommands(t *testing.T) {
	channel := &fakeChannel{}
	c := newConsole(t, Config{Source: newFakeNode(), Channel: channel})
	cookie := enter(t, c)
	post := visit{method: http.MethodPost, path: "/api/orders/draft", cookie: cookie, kind: "application/json; charset=utf-8"}
	post.body = `{"from":"0x0000000000000000000000000000000000000001","order":{"action":"update_resource","field":"energy_reserve","value":"5"}}`
	require.JSONEq(t, `{"primaryType":"Command"}`, post.to(c).Body.String())
	require.Equal(t, Order{Action: "update_resource", Field: "energy_reserve", Value: "5"}, channel.order)
	post.body = `{"from":"0x0000000000000000000000000000000000000001","order":{"action":"set_limit","name":"max_jobs","value":"2","account":"0x0000000000000000000000000000000000000003"}}`
	require.Equal(t, http.StatusOK, post.to(c).Code)
	require.Equal(t, Order{Action: "set_limit", Name: "max_jobs", Value: "2", Account: "0x0000000000000000000000000000000000000003"}, channel.order)
	require.Contains(t, visit{path: "/governance", cookie: cookie}.to(c).Body.String(), ">clear duties</option>")
	post.path, post.body = "/api/orders/send", `{"typed":{"v":1},"signature":"0x0102"}`
	require.JSONEq(t, `{"status":"ok","at":7}`, post.to(c).Body.String())
	require.Equal(t, []byte{1, 2}, channel.signature)
	require.JSONEq(t, `{"v":1}`, channel.document)
	channel.fault = errors.New("the command has expired")
	w := post.to(c)
	require.Equal(t, http.StatusConflict, w.Code)
	require.Contains(t, w.Body.String(), "the command has expired")
}

func TestGovernance_whatIsNotThere(t *testing.T) {
	c := newConsole(t, Config{Source: newFakeNode(), Mermaid: []byte{}})
	cookie := enter(t, c)
	for _, path := range []string{"/api/plans/sent", "/api/orders/draft", "/api/orders/send"} {
		require.Equal(t, http.StatusNotFound, visit{method: http.MethodPost, path: path, cookie: cookie, kind: "application/json", body: "{}"}.to(c).Code, path)
	}
	require.Equal(t, http.StatusNotFound, visit{path: "/api/plans", cookie: cookie}.to(c).Code)
	require.Equal(t, http.StatusOK, visit{path: "/governance", cookie: cookie}.to(c).Code)
	require.Equal(t, http.StatusNotFound, visit{path: "/diagram", cookie: cookie}.to(c).Code, "mermaid is not built in")
}
