package browser_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/scenario"
)

// A name that was led to this machine (DNS rebinding), and pages of other origins that post to the console or read it
// with the browser's own session, get nothing and change nothing.
func TestAttack_foreignPages(t *testing.T) {
	browser := startBrowser(t, chromedp.Flag("host-resolver-rules", "MAP evil.test 127.0.0.1"))
	opening := startDemo(t, scenario.DemoConfig{Seed: 3, Speed: 20})
	at, err := url.Parse(opening)
	require.NoError(t, err)
	own := openTab(browser, t)
	own.open(opening)
	own.until(`document.querySelector('[data-key="state"] .badge').textContent === "Live"`)

	evil := openTab(browser, t)
	evil.expect("421")
	evil.open("http://evil.test:" + at.Port() + "/")
	require.Contains(t, eval[string](evil, `document.body.textContent`), "answers to 127.0.0.1 and localhost only")
	evil.expect("evil.test")
	require.Equal(t, 421, eval[int](evil, `fetch("/api/page").then((r) => r.status)`), "its own origin is no help")

	// A page of another port is same-site with the console: cookies go along, so that only its origin tells.
	foreign := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = fmt.Fprint(w, "<!doctype html><title>Foreign</title><p>Foreign page</p>")
	}))
	t.Cleanup(foreign.Close)
	page := openTab(browser, t)
	page.expect("CORS policy")
	page.expect("ERR_FAILED")
	page.expect("ERR_BLOCKED_BY_RESPONSE")
	page.expect("status of 4")
	page.expect("Refused to")
	page.expect("frame-ancestors")
	page.expect("favicon.ico")
	for _, host := range []string{"127.0.0.1", "localhost"} {
		page.open(strings.Replace(foreign.URL, "127.0.0.1", host, 1))
		console := "http://127.0.0.1:" + at.Port()
		read := eval[string](page, fmt.Sprintf(`fetch(%q, { credentials: "include" }).then((r) => r.text(), (e) => "refused: " + e.name)`, console+"/api/page"))
		require.Equal(t, "refused: TypeError", read)
		post := eval[string](page, fmt.Sprintf(`fetch(%q, { method: "POST", mode: "no-cors", credentials: "include", headers: { "Content-Type": "text/plain" }, body: '{"from":"","order":{"action":"pause"}}' }).then((r) => r.type, (e) => "refused: " + e.name)`, console+"/api/orders/draft"))
		require.Contains(t, []string{"opaque", "refused: TypeError"}, post, "nothing can be read of what came")
		framed := eval[string](page, fmt.Sprintf(`new Promise((done) => { const f = document.createElement("iframe"); f.src = %q; f.onload = () => { try { done(f.contentDocument ? "open" : "closed"); } catch { done("closed"); } }; document.body.append(f); })`, console+"/"))
		require.Equal(t, "closed", framed, "the console is framed by nobody")
		script := eval[string](page, fmt.Sprintf(`new Promise((done) => { const s = document.createElement("script"); s.src = %q; s.onload = () => done("ran"); s.onerror = () => done("blocked"); document.body.append(s); })`, console+"/assets/theme.js"))
		require.Equal(t, "blocked", script, "its scripts are loaded by nobody else")
	}
	// The session that was there all along is the operator's, and still serves.
	require.Equal(t, 200, eval[int](own, `fetch("/api/page").then((r) => r.status)`))
	own.until(`Number(document.documentElement.dataset.changes) > 0`)
}

// hostile is what a stranger would put into a title.
const hostile = `<img src=x onerror="window.boom=1"><script>window.boom=1</script>"'&`

// A stranger's title is text wherever it is shown: in the graph, the lists, the job's page and the frame of Mermaid.
func TestAttack_hostileTitles(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startBench(t, benchConfig{jobs: 30, title: hostile, mermaid: mermaidScript(t)}).url)
	p.until(`document.querySelectorAll(".graph .node").length > 10`)
	safe := func(where string) {
		t.Helper()
		require.True(t, eval[bool](p, `window.boom === undefined && document.querySelectorAll("img[src='x'], main script:not([type='application/json'])").length === 0`), where)
	}
	safe("overview")
	require.Contains(t, eval[string](p, `document.querySelector(".graph .node title").textContent`), "<img src=x", "it is shown as it is")
	if p.has("#tab-mermaid") {
		p.click("#tab-mermaid")
		p.until(`document.querySelector("iframe")?.dataset.drawn`, "Mermaid draws")
		safe("Mermaid")
		p.shot("mermaid-hostile")
		require.True(t, eval[bool](p, `(() => { try { return document.querySelector("iframe").contentDocument === null; } catch { return true; } })()`), "the frame has no origin")
	}
	p.open(strings.SplitN(p.address(), "/", 4)[0] + "//" + strings.SplitN(p.address(), "/", 4)[2] + "/job/7")
	p.until(`document.getElementById("job-title").textContent.includes("<img")`)
	safe("job")
	p.open(strings.TrimSuffix(p.address(), "/job/7") + "/jobs")
	p.until(`document.querySelectorAll("tbody tr").length > 10`)
	safe("jobs")
}
