package planet_test

import (
	"context"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/sim/planet"
)

// host is a fleet of one plug-in.
func host(t *testing.T, cfg planet.PluginConfig) *planet.Fleet {
	t.Helper()
	p, err := planet.NewPlugin(jail, cfg)
	require.NoError(t, err)
	f, err := planet.NewFleet(p)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	return f
}

func TestPlugin_ticks(t *testing.T) {
	t.Parallel()
	f, w := host(t, plugin(t, "good")), newWorld()
	for n := int64(1); n <= 5; n++ {
		require.Equal(t, []protocol.SimReading{{
			Sim: "good", Energy: -n, Figures: []protocol.SimFigure{{Name: "count", Milli: n * 1000}}, Memory: strconv.FormatInt(n, 10),
		}}, w.step(t.Context(), f))
	}
}

// A plug-in that is started anew, or whose node is, goes on with the numbers that it would have had.
func TestPlugin_goesOnAfterARestart(t *testing.T) {
	t.Parallel()
	cfg := plugin(t, "good")
	whole, w := host(t, cfg), newWorld()
	var want [][]protocol.SimReading
	for range 6 {
		want = append(want, w.step(t.Context(), whole))
	}
	w = newWorld()
	for i := range want {
		f := host(t, cfg)
		require.Equal(t, want[i], w.step(t.Context(), f))
		require.NoError(t, f.Close())
	}
}

// Whatever a plug-in does, its tick is a fault that names it, in bounded time, and the other simulations have theirs.
func TestPlugin_misbehaves(t *testing.T) {
	t.Parallel()
	for behaviour, says := range map[string]string{
		"hangs-at-once": "greeting it: it did not answer within 300ms", "hangs-at-ticks": "it did not answer within 300ms",
		"floods": "exceeded a limit: an answer of more than 65536 bytes", "ends-at-once": `exit 0: "last words\n"`,
		"crashes": `exit 3: "last words\n"`, "dies": "a signal ended it", "greets-oddly": "its version is not 1", "greets-namelessly": "needs a model",
		"not-json": "invalid character", "not-utf8": "not UTF-8", "not-a-number": "invalid character 'N'", "infinite": "cannot be number 1e999", "broken-number": `"energy" cannot be number 0.5`,
		"huge": "it moves energy by 9007199254740991, which is not within -1000000 and 1000000", "huger": "cannot be number 99999999999999999999",
		"below-zero": "it moves compute by -500001", "wrong-tick": "not of tick 1", "no-tick": "not of tick 1", "half": "needs energy and compute",
		"nothing": "null", "unknown-field": `unknown field "extra"`, "other-letters": `unknown field "Compute"`, "twice": `"energy" twice`,
		"deep": "nested more than 4 deep", "unannounced": `"other", was not announced`, "figure-twice": `"count" twice`,
		"remembers-much": "more than 16384 bytes", "two-values": "something comes after", "list": "not a JSON object",
		"unreasoned": "a fault has a tick and a reason", "greets-again": `its type is "hello"`,
	} {
		t.Run(behaviour, func(t *testing.T) {
			t.Parallel()
			cfg := plugin(t, behaviour)
			if strings.HasPrefix(behaviour, "hangs") {
				cfg.Timeout = 300 * time.Millisecond
			}
			p, err := planet.NewPlugin(jail, cfg)
			require.NoError(t, err)
			f, err := planet.NewFleet(p, planet.Climate{})
			require.NoError(t, err)
			defer func() { require.NoError(t, f.Close()) }()
			readings := map[string]protocol.SimReading{}
			for _, r := range newWorld().step(t.Context(), f) {
				readings[r.Sim] = r
			}
			require.Empty(t, readings["climate"].Fault, "the climate goes on")
			got := readings[behaviour]
			require.Contains(t, got.Fault, says)
			require.Less(t, len(got.Fault), 2000)
			require.Equal(t, protocol.SimReading{Sim: behaviour, Fault: got.Fault}, got)
		})
	}
}

// What floods the way back is noticed at the latest at the tick after.
func TestPlugin_floodOfLines(t *testing.T) {
	t.Parallel()
	f, w := host(t, plugin(t, "floods-lines")), newWorld()
	fault := ""
	for range 5 {
		if fault = w.step(t.Context(), f)[0].Fault; fault != "" {
			break
		}
	}
	require.Regexp(t, "more than one line|not of tick", fault)
	g, w := host(t, plugin(t, "floods-errors")), newWorld()
	for range 3 {
		require.Empty(t, w.step(t.Context(), g)[0].Fault, "what it says on its standard error is dropped but for the end")
	}
}

// A plug-in that always fails is tried six times, at ever longer distances, and then no more.
func TestPlugin_isGivenUp(t *testing.T) {
	t.Parallel()
	f, w := host(t, plugin(t, "crashes")), newWorld()
	var tries []uint64
	for range 60 {
		fault := w.step(t.Context(), f)[0].Fault
		require.NotEmpty(t, fault)
		if !strings.HasPrefix(fault, "resting") && !strings.HasPrefix(fault, "given up") {
			tries = append(tries, w.tick)
		}
	}
	require.Equal(t, []uint64{1, 2, 4, 8, 16, 32}, tries)
	require.Contains(t, w.last[0].Fault, "given up after 6 faults until the node starts again; the last: ")
	require.Contains(t, w.last[0].Fault, "exit 3")
}

// One that fails once is started anew with what it remembered, and its fault is forgotten after a hundred good ticks.
func TestPlugin_isStartedAgain(t *testing.T) {
	t.Parallel()
	f, w := host(t, plugin(t, "crashes-at-five")), newWorld()
	for range 4 {
		require.Empty(t, w.step(t.Context(), f)[0].Fault)
	}
	fault := w.step(t.Context(), f)[0]
	require.Contains(t, fault.Fault, "exit 5")
	require.Equal(t, "4", fault.Memory)
	after := w.step(t.Context(), f)[0]
	require.Empty(t, after.Fault)
	require.Equal(t, "5", after.Memory)
	for round := range 8 {
		for range 100 {
			require.Empty(t, w.step(t.Context(), f)[0].Fault)
		}
		w.tick = 4 // once more tick five
		require.Contains(t, w.step(t.Context(), f)[0].Fault, "exit 5", "round %d: it was not given up", round)
	}
}

// A plug-in may say itself that it has no reading: it is asked again at the next tick, and is not restarted.
func TestPlugin_ownFault(t *testing.T) {
	t.Parallel()
	f, w := host(t, plugin(t, "honest")), newWorld()
	for range 20 {
		r := w.step(t.Context(), f)[0]
		if w.tick%2 == 0 {
			require.Equal(t, "it says: the satellites are asleep", r.Fault)
		} else {
			require.Empty(t, r.Fault)
		}
		require.Equal(t, strconv.FormatUint((w.tick+1)/2, 10), r.Memory)
	}
}

func TestPlugin_leavesNoProcessBehind(t *testing.T) {
	t.Parallel()
	for _, behaviour := range []string{"has-a-child", "deaf"} {
		t.Run(behaviour, func(t *testing.T) {
			t.Parallel()
			f, w := host(t, plugin(t, behaviour)), newWorld()
			r := w.step(t.Context(), f)[0]
			require.Empty(t, r.Fault)
			begun := time.Now()
			require.NoError(t, f.Close())
			require.Less(t, time.Since(begun), 20*time.Second)
			if behaviour == "has-a-child" {
				require.Eventually(t, func() bool {
					stat, err := os.ReadFile("/proc/" + r.Memory + "/stat")
					return err != nil || strings.Contains(string(stat), ") Z ")
				}, 5*time.Second, 10*time.Millisecond)
			}
		})
	}
}

// A node that stops in the middle of a tick does not count it against the plug-in.
func TestPlugin_nodeStops(t *testing.T) {
	t.Parallel()
	p, err := planet.NewPlugin(jail, plugin(t, "hangs-at-ticks"))
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	for range 10 {
		_, err = p.Tick(ctx, protocol.SimInput{Tick: 1}, "")
		require.ErrorIs(t, err, context.Canceled)
	}
	require.NoError(t, p.Close())
}

func TestNewPlugin_refuses(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"tides", "/opt/Tides", "/opt/.py", "/opt/9lives", "/opt/a name", "/opt/" + strings.Repeat("x", 33)} {
		_, err := planet.NewPlugin(jail, planet.PluginConfig{Path: path})
		require.ErrorIs(t, err, planet.ErrPlugin, path)
	}
	p, err := planet.NewPlugin(jail, planet.PluginConfig{Path: "/opt/sea-tides_2.py"})
	require.NoError(t, err)
	require.Equal(t, "sea-tides_2", p.Name())
	_, err = p.Tick(t.Context(), protocol.SimInput{Tick: 1}, "")
	require.ErrorIs(t, err, sandbox.ErrPin, "it is not there")
	p, err = planet.NewPlugin(nil, plugin(t, "good"))
	require.NoError(t, err)
	_, err = p.Tick(t.Context(), protocol.SimInput{Tick: 1}, "")
	require.ErrorIs(t, err, sandbox.ErrUnavailable)
}
