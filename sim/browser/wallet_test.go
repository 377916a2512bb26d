package browser_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/anvil"
	"github.com/agijobs/omega/sim/program"
)

// The accounts of the public test mnemonic that are used here.
const (
	devOwner = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
	devOther = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
)

// shim announces two wallets (EIP-6963) before the page's own scripts run. What is asked of them goes to the test.
const shim = `(() => {
  const waiting = new Map();
  let n = 0;
  window.__answer = (id, data) => { const w = waiting.get(id); waiting.delete(id); data.error ? w.no(Object.assign(new Error(data.error.message), { code: data.error.code })) : w.yes(data.result); };
  const provider = { request: ({ method, params }) => new Promise((yes, no) => { waiting.set(++n, { yes, no }); __rpc(JSON.stringify({ id: n, method, params: params || [] })); }) };
  const icon = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
  const wallets = [{ uuid: "1", name: "Test wallet", rdns: "test.wallet", icon }, { uuid: "2", name: "<img src=x onerror=boom()>", rdns: "evil.test", icon: "http://evil.test/x.png" }];
  const announce = () => { for (const info of [...wallets, wallets[0]]) dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail: Object.freeze({ info, provider }) })); };
  addEventListener("eip6963:requestProvider", announce);
})();`

// wallet is the person and the wallet behind the shim. What it does not answer itself goes to the chain, whose
// accounts are unlocked.
type wallet struct {
	t     *testing.T
	chain *rpc.Client

	mu       sync.Mutex
	accounts []string
	chainID  string
	knows    map[string]bool // chains
	reject   int             // so many signatures are rejected
	silent   bool            // nothing is answered
	asked    []string
}

// attach puts the wallet into a tab, before it loads a page.
func (w *wallet) attach(p *tab) {
	w.t.Helper()
	p.do(chromedp.ActionFunc(func(ctx context.Context) error {
		if err := runtime.AddBinding("__rpc").Do(ctx); err != nil {
			return err
		}
		_, err := page.AddScriptToEvaluateOnNewDocument(shim).Do(ctx)
		return err
	}))
	var serving sync.WaitGroup
	w.t.Cleanup(serving.Wait)
	chromedp.ListenTarget(p.ctx, func(ev any) {
		if call, ok := ev.(*runtime.EventBindingCalled); ok && call.Name == "__rpc" {
			serving.Go(func() { w.serve(p, call.Payload) })
		}
	})
}

func (w *wallet) serve(p *tab, payload string) {
	var req struct {
		ID     int
		Method string
		Params []json.RawMessage
	}
	if err := json.Unmarshal([]byte(payload), &req); err != nil {
		w.t.Errorf("the page asks %s: %v", payload, err)
		return
	}
	answer, answered := w.answer(p.ctx, req.Method, req.Params)
	if !answered {
		return
	}
	data, err := json.Marshal(answer)
	if err != nil {
		w.t.Error(err)
		return
	}
	if err := chromedp.Run(p.ctx, chromedp.Evaluate(fmt.Sprintf("__answer(%d, %s)", req.ID, data), nil)); err != nil && p.ctx.Err() == nil {
		w.t.Errorf("answering %s: %v", req.Method, err)
	}
}

// rpcAnswer is what a wallet answers: a result, or an error with its code.
type rpcAnswer struct {
	Result any       `json:"result"`
	Error  *rpcFault `json:"error,omitempty"`
}

type rpcFault struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (w *wallet) answer(ctx context.Context, method string, params []json.RawMessage) (rpcAnswer, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked = append(w.asked, method)
	if w.silent {
		return rpcAnswer{}, false
	}
	switch method {
	case "eth_requestAccounts", "eth_accounts":
		return rpcAnswer{Result: w.accounts}, true
	case "eth_chainId":
		return rpcAnswer{Result: w.chainID}, true
	case "wallet_switchEthereumChain", "wallet_addEthereumChain":
		var to struct {
			ChainID string `json:"chainId"`
		}
		if err := json.Unmarshal(params[0], &to); err != nil {
			return rpcAnswer{Error: &rpcFault{-32602, err.Error()}}, true
		}
		if method == "wallet_addEthereumChain" {
			w.knows[to.ChainID] = true
		}
		if !w.knows[to.ChainID] {
			return rpcAnswer{Error: &rpcFault{4902, "Unrecognized chain ID"}}, true
		}
		w.chainID = to.ChainID
		return rpcAnswer{}, true
	case "eth_sendTransaction", "eth_signTypedData_v4":
		if w.reject > 0 {
			w.reject--
			return rpcAnswer{Error: &rpcFault{4001, "User rejected the request."}}, true
		}
		args := make([]any, len(params))
		for i, p := range params {
			args[i] = p
		}
		if method == "eth_signTypedData_v4" { // the page sends the document as text, the chain takes it as it is
			var text string
			if json.Unmarshal(params[1], &text) == nil {
				args[1] = json.RawMessage(text)
			}
		}
		var result any
		if err := w.chain.CallContext(ctx, &result, method, args...); err != nil {
			return rpcAnswer{Error: &rpcFault{-32000, err.Error()}}, true
		}
		return rpcAnswer{Result: result}, true
	}
	return rpcAnswer{Error: &rpcFault{4200, "unsupported method " + method}}, true
}

func (w *wallet) set(f func(*wallet)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f(w)
}

func (w *wallet) count(method string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := 0
	for _, m := range w.asked {
		if m == method {
			n++
		}
	}
	return n
}

// says waits until the page's message holds the text.
func (p *tab) says(text string) {
	p.t.Helper()
	p.until(fmt.Sprintf(`document.getElementById("message").textContent.includes(%q)`, text), p.t.Name())
}

func (p *tab) click(selector string) {
	p.t.Helper()
	p.do(chromedp.Click(selector, chromedp.ByQuery))
}

// stage is Anvil with the contracts, whose owner is the first test account.
type stage struct{ url, deployment string }

func newStage(t *testing.T) stage {
	t.Helper()
	s := stage{url: "http://" + anvil.Start(t), deployment: filepath.Join(t.TempDir(), "deployment.json")}
	omega(t, "deploy", "--rpc", s.url, "--dev-accounts", "--out", s.deployment)
	return s
}

func (s stage) on(args ...string) []string {
	return append(args, "--rpc", s.url, "--deployment", s.deployment)
}

// A plan is signed by a wallet that is on a chain it should not be on, shows the wrong account, and whose person says
// no at first: each is said in words, nothing is sent until all is right, and then the chain shows what the plan
// foresaw.
func TestWallet_signsAPlan(t *testing.T) {
	browser := startBrowser(t)
	s := newStage(t)
	plan := filepath.Join(t.TempDir(), "p.json")
	omega(t, append(s.on("gov", "plan", "set", "-o", plan, "--contract", "JobRegistry"), "--call", "pause()")...)
	p := openTab(browser, t)
	w := &wallet{t: t, chain: dial(t, s.url), accounts: []string{devOther}, chainID: "0x1", knows: map[string]bool{"0x1": true}, reject: 1}
	w.attach(p)
	p.open(urlIn(t, serve(t, "http://127.0.0.1", program.Path(t), append(s.on("gov", "open"), plan)...)))
	p.until(`document.querySelectorAll("#wallets button").length === 2`, "two wallets, each once")
	require.Equal(t, "<img src=x onerror=boom()>", eval[string](p, `document.querySelectorAll("#wallets button span")[1].textContent`), "a wallet's name is text")
	require.Equal(t, 1, eval[int](p, `document.querySelectorAll("#wallets img").length`), "an icon is data or nothing")
	p.shot("governance-light")
	require.True(t, eval[bool](p, `document.querySelector("[data-sign]").disabled`), "nothing is signed without a wallet")
	p.click("#wallets button")
	p.says("Connected to Test wallet")

	p.click("[data-sign]")
	p.says("Wrong account")
	require.Equal(t, 1, w.count("wallet_addEthereumChain"), "the chain was not known (4902) and was added")
	require.Zero(t, w.count("eth_sendTransaction"))
	w.set(func(w *wallet) { w.accounts = []string{devOwner, devOther} })
	p.click("[data-sign]")
	p.says("Rejected in the wallet")
	p.until(`!document.querySelector("[data-sign]").disabled`, "it can be tried again")
	p.prefer("dark")
	p.shot("governance-rejected-dark")
	p.click("[data-sign]")
	p.says("Done: the chain shows what the plan foresaw")
	require.Equal(t, 2, w.count("eth_sendTransaction"))
	require.Zero(t, w.count("eth_sign"))
	require.Equal(t, "done", eval[string](p, `document.querySelector("[data-state]").textContent`))
	p.size(360, 800)
	p.shot("governance-360")
	require.Contains(t, omega(t, append(s.on("gov", "verify"), plan)...), "verified at block")
}

// A wallet that says nothing is not waited for without end, and one that stays on its chain is not let sign.
func TestWallet_thatHangsOrLies(t *testing.T) {
	browser := startBrowser(t)
	s := newStage(t)
	plan := filepath.Join(t.TempDir(), "p.json")
	omega(t, append(s.on("gov", "plan", "set", "-o", plan, "--contract", "JobRegistry"), "--call", "pause()")...)
	p := openTab(browser, t)
	w := &wallet{t: t, chain: dial(t, s.url), accounts: []string{devOwner}, chainID: "0x1", knows: map[string]bool{"0x7a69": true}}
	w.attach(p)
	p.open(urlIn(t, serve(t, "http://127.0.0.1", program.Path(t), append(s.on("gov", "open"), plan)...)))
	p.until(`document.querySelectorAll("#wallets button").length === 2`)
	p.click("#wallets button")
	p.says("Connected to Test wallet")
	w.set(func(w *wallet) { w.silent = true })
	p.click("[data-sign]")
	p.says("The wallet does not answer")
	w.set(func(w *wallet) { w.silent = false })
	// The plan goes stale: somebody else has paused meanwhile.
	other := filepath.Join(t.TempDir(), "s.json")
	omega(t, append(s.on("gov", "sign", "--dev-accounts", "-o", other), plan)...)
	omega(t, append(s.on("gov", "send"), other)...)
	p.click("[data-sign]")
	p.says("make the plan anew")
	require.Zero(t, w.count("eth_sendTransaction"))
}

// The owner's wallet pauses a running node, and resumes it.
func TestWallet_commandsANode(t *testing.T) {
	browser := startBrowser(t)
	s := newStage(t)
	line := serve(t, "console: ", program.Path(t), s.on("run", "--dev-accounts", "--data-dir", t.TempDir(), "--control-owners", devOwner)...)
	p := openTab(browser, t)
	w := &wallet{t: t, chain: dial(t, s.url), accounts: []string{devOwner}, chainID: "0x7a69", knows: map[string]bool{"0x7a69": true}}
	w.attach(p)
	p.open(urlIn(t, line))
	p.until(`document.querySelector('[data-key="state"] .badge').textContent === "Live"`, "the node is at the head")
	p.shot("node-light")
	p.click(`a[href="/governance"]`)
	p.until(`document.querySelectorAll("#wallets button").length === 2`)
	p.click("#wallets button")
	p.says("Connected to Test wallet")
	p.click("#order [type=submit]")
	p.says("Done: pause is in force")
	p.until(`document.querySelector('[data-key="state"] .badge').textContent === "Paused"`, "the page shows it")
	require.Equal(t, 1, w.count("eth_signTypedData_v4"))
	p.do(chromedp.SetValue("#action", "resume", chromedp.ByQuery))
	p.click("#order [type=submit]")
	p.says("Done: resume is in force")
	p.until(`document.querySelector('[data-key="state"] .badge').textContent === "Live"`)
	w.set(func(w *wallet) { w.accounts = []string{devOther} })
	p.expect("409") // the browser notes the refusal
	p.click("#order [type=submit]")
	p.says("may not order resume") // it is refused before it is signed
	p.shot("orders-light")
}
