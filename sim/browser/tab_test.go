package browser_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/require"
)

// chromiumPath finds the browser; without one the tests skip, unless they must not.
func chromiumPath(t *testing.T) string {
	t.Helper()
	if os.Getenv("OMEGA_REQUIRE_BROWSER") == "" {
		t.Skip("make e2e-browser runs this, with OMEGA_REQUIRE_BROWSER")
	}
	if path := os.Getenv("OMEGA_CHROMIUM"); path != "" {
		return path
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	require.FailNow(t, "there is no Chromium: run scripts/deps-browser, or name one in OMEGA_CHROMIUM")
	return ""
}

// startBrowser starts a browser of its own, which ends with the test.
func startBrowser(t *testing.T, flags ...chromedp.ExecAllocatorOption) context.Context {
	t.Helper()
	options := append([]chromedp.ExecAllocatorOption{
		chromedp.ExecPath(chromiumPath(t)), chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless,
		chromedp.NoSandbox, // the tests run as root in containers; what they load is their own
		chromedp.DisableGPU, chromedp.WindowSize(1440, 900),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true),
	}, flags...)
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	require.NoError(t, chromedp.Run(ctx), "starting the browser")
	return ctx
}

// tab is a page under test. Whatever it complains of is kept, and fails the test at its end unless it was expected.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu         sync.Mutex
	complaints []string
	expected   []string
}

// openTab opens a tab in the browser.
func openTab(browser context.Context, t *testing.T) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	p := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, p.hear)
	require.NoError(t, chromedp.Run(ctx, log.Enable(), runtime.Enable(), page.Enable(), page.BringToFront(), emulation.SetFocusEmulationEnabled(true)))
	t.Cleanup(func() {
		cancel()
		require.Empty(t, p.unexpected(), "what the page complained of")
	})
	return p
}

func (p *tab) hear(ev any) {
	var text string
	switch ev := ev.(type) {
	case *runtime.EventConsoleAPICalled:
		if ev.Type == runtime.APITypeError || ev.Type == runtime.APITypeWarning {
			parts := make([]string, len(ev.Args))
			for i, a := range ev.Args {
				parts[i] = string(a.Value) + a.Description
			}
			text = strings.Join(parts, " ")
		}
	case *runtime.EventExceptionThrown:
		text = ev.ExceptionDetails.Error()
	case *log.EventEntryAdded:
		if ev.Entry.Level == log.LevelError || ev.Entry.Level == log.LevelWarning {
			text = ev.Entry.Text + " " + ev.Entry.URL
		}
	}
	if text != "" {
		p.mu.Lock()
		p.complaints = append(p.complaints, text)
		p.mu.Unlock()
	}
}

// expect lets complaints pass that hold the text.
func (p *tab) expect(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, text)
}

func (p *tab) unexpected() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []string
	for _, c := range p.complaints {
		known := false
		for _, e := range p.expected {
			known = known || strings.Contains(c, e)
		}
		if !known {
			out = append(out, c)
		}
	}
	return out
}

// deadline bounds every single step.
const deadline = 30 * time.Second

func (p *tab) do(actions ...chromedp.Action) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, deadline)
	defer cancel()
	require.NoError(p.t, chromedp.Run(ctx, actions...))
}

func (p *tab) open(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
}

// eval runs an expression, which may be a promise, and reads its value.
func eval[T any](p *tab, js string) T {
	p.t.Helper()
	var raw []byte
	p.do(chromedp.Evaluate(js, &raw, func(e *runtime.EvaluateParams) *runtime.EvaluateParams {
		return e.WithAwaitPromise(true).WithReturnByValue(true)
	}))
	var v T
	if len(raw) > 0 {
		require.NoError(p.t, json.Unmarshal(raw, &v), js)
	}
	return v
}

// until waits in the page for an expression to hold, and looks again every few milliseconds.
func (p *tab) until(js string, why ...any) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, deadline)
	defer cancel()
	look := fmt.Sprintf(`new Promise((done) => { const look = () => ((%s) ? done(true) : setTimeout(look, 10)); look(); })`, js)
	err := chromedp.Run(ctx, chromedp.Evaluate(look, nil, func(e *runtime.EvaluateParams) *runtime.EvaluateParams { return e.WithAwaitPromise(true) }))
	if err != nil {
		p.shot("failed-" + strings.ReplaceAll(p.t.Name(), "/", "-"))
	}
	require.NoError(p.t, err, "waiting for %s: %s", js, fmt.Sprint(why...))
}

// size makes the window so many pixels wide and high.
func (p *tab) size(width, height int64) {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(width, height))
}

// dark sets what the system prefers.
func (p *tab) prefer(scheme string) {
	p.t.Helper()
	p.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
}

// has tells whether the page has such an element.
func (p *tab) has(selector string) bool {
	p.t.Helper()
	return eval[bool](p, fmt.Sprintf("document.querySelector(%q) !== null", selector))
}

// address is where the tab is.
func (p *tab) address() string {
	p.t.Helper()
	return eval[string](p, "location.href")
}

// shots is where screenshots are kept, for whoever wants to look at the page.
const shots = "shots"

// shot keeps a picture of the whole page.
func (p *tab) shot(name string) {
	p.t.Helper()
	var data []byte
	p.do(chromedp.FullScreenshot(&data, 100))
	require.NoError(p.t, os.MkdirAll(shots, 0o755))
	require.NoError(p.t, os.WriteFile(filepath.Join(shots, name+".png"), data, 0o644))
}

// cdpBrowser is the context for commands to the browser itself.
func cdpBrowser(ctx context.Context) context.Context {
	return cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser)
}

// press types a key where the focus is.
func (p *tab) press(key string) {
	p.t.Helper()
	keys := map[string]string{"Tab": kb.Tab, "Enter": kb.Enter, "ArrowLeft": kb.ArrowLeft, "ArrowRight": kb.ArrowRight}
	p.do(chromedp.KeyEvent(keys[key]))
}

func focus(selector string) chromedp.Action { return chromedp.Focus(selector, chromedp.ByQuery) }

func fill(selector, text string) chromedp.Action {
	return chromedp.SetValue(selector, text, chromedp.ByQuery)
}
