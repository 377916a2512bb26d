package browser_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/scenario"
)

// startDemo plays the demo beside the test and returns the address that opens its console.
func startDemo(t *testing.T, cfg scenario.DemoConfig) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	url, ended := make(chan string, 1), make(chan error, 1)
	cfg.Dir, cfg.Console, cfg.Open = t.TempDir(), "127.0.0.1:0", func(u string) { url <- u }
	if cfg.Agents == 0 {
		cfg.Agents, cfg.Validators = 6, 9
	}
	go func() {
		_, err := scenario.Demo(ctx, cfg)
		ended <- err
	}()
	t.Cleanup(func() {
		stop()
		require.ErrorIs(t, <-ended, context.Canceled)
	})
	select {
	case u := <-url:
		return u
	case err := <-ended:
		ended <- err
		require.FailNow(t, "the demo ended", "%v", err)
		return ""
	}
}

func TestDemo_thePageComesAlive(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startDemo(t, scenario.DemoConfig{Seed: 7, Speed: 150}))
	p.until(`document.querySelectorAll(".graph .node").length >= 1`, "the root job is drawn")
	first := eval[int](p, `document.querySelectorAll(".graph .node").length`)
	p.until(`document.querySelectorAll(".graph .node").length >= `+"8", "the graph grows")
	require.Less(t, first, 8)
	p.shot("overview-light")
	p.prefer("dark")
	p.shot("overview-dark")
	p.prefer("light")
	p.size(360, 800)
	p.shot("overview-360")
}
