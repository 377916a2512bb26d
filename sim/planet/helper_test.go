package planet_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/agijobs/omega/node/sandbox"
	"github.com/agijobs/omega/sim/planet"
)

var jail *sandbox.Jail

// TestMain makes of this very program a plug-in when it is started under the name of one of the behaviours.
func TestMain(m *testing.M) {
	if act, known := behaviours[filepath.Base(os.Args[0])]; known {
		serve(act)
		os.Exit(0)
	}
	jail = sandbox.Enter()
	goleak.VerifyTestMain(m)
}

// hugeMemory lets the test's own program run under the race detector, which maps terabytes.
const hugeMemory = 1 << 50

// plugin names this program so that it behaves as such.
func plugin(t *testing.T, behaviour string) planet.PluginConfig {
	t.Helper()
	require.Contains(t, behaviours, behaviour)
	self, err := os.Executable()
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), behaviour)
	require.NoError(t, os.Symlink(self, path))
	return planet.PluginConfig{Path: path, Seed: 7, Timeout: 30 * time.Second, Memory: hugeMemory}
}

// asked is a line of the node.
type asked struct {
	Type   string
	Tick   uint64
	Seed   uint64
	Energy struct{ Reserve int64 }
	Memory string
	raw    string
}

// act answers a line; an empty answer says nothing.
type act func(asked) string

const greeting = `{"type":"hello","version":1,"model":"helper","figures":["count"]}`

// serve answers lines until it is told to stop or the input ends.
func serve(a act) {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var l asked
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(9)
		}
		l.raw = in.Text()
		if answer := a(l); answer != "" {
			fmt.Println(answer)
		}
		if l.Type == "stop" {
			return
		}
	}
}

// polite answers hello, says nothing to stop, and leaves ticks to f.
func polite(f func(asked) string) act {
	return func(l asked) string {
		switch l.Type {
		case "hello":
			return greeting
		case "stop":
			return ""
		}
		return f(l)
	}
}

// says answers every tick with a text, in which TICK stands for its number.
func says(text string) act {
	return polite(func(l asked) string { return strings.ReplaceAll(text, "TICK", fmt.Sprint(l.Tick)) })
}

// counting is an honest model: it counts its ticks in its memory.
func counting(l asked) string {
	var n int
	if l.Memory != "" {
		if _, err := fmt.Sscan(l.Memory, &n); err != nil {
			return ""
		}
	}
	n++
	return fmt.Sprintf(`{"type":"reading","tick":%d,"energy":%d,"compute":-0,"figures":[{"name":"count","milli":%d}],"memory":"%d"}`,
		l.Tick, -min(l.Energy.Reserve, int64(n)), n*1000, n)
}

func hang() string {
	time.Sleep(time.Hour)
	return ""
}

func crash(code int) string {
	fmt.Fprintln(os.Stderr, "last words")
	os.Exit(code)
	return ""
}

const reading = `{"type":"reading","tick":TICK,"energy":0,"compute":0`

// behaviours are the plug-ins that this program can be.
var behaviours = map[string]act{
	"good": polite(counting),
	"honest": polite(func(l asked) string {
		if l.Tick%2 == 0 {
			return fmt.Sprintf(`{"type":"fault","tick":%d,"reason":"the satellites are asleep"}`, l.Tick)
		}
		return counting(l)
	}),
	"hangs-at-once":  func(asked) string { return hang() },
	"hangs-at-ticks": polite(func(asked) string { return hang() }),
	"floods": polite(func(asked) string {
		for {
			fmt.Print(strings.Repeat("x", 4096))
		}
	}),
	"floods-lines": polite(func(l asked) string {
		for {
			fmt.Println(counting(l))
		}
	}),
	"floods-errors": polite(func(l asked) string {
		fmt.Fprint(os.Stderr, strings.Repeat("complaints\n", 100_000))
		return counting(l)
	}),
	"ends-at-once": func(asked) string { return crash(0) },
	"crashes":      polite(func(asked) string { return crash(3) }),
	"crashes-at-five": polite(func(l asked) string {
		if l.Tick == 5 {
			return crash(5)
		}
		return counting(l)
	}),
	"dies": polite(func(asked) string {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		return hang()
	}),
	"greets-oddly":      func(asked) string { return `{"type":"hello","version":2,"model":"later"}` },
	"greets-namelessly": func(asked) string { return `{"type":"hello","version":1}` },
	"not-json":          says("hello there"),
	"not-utf8":          says("{\"type\":\"\xff\"}"),
	"not-a-number":      says(`{"type":"reading","tick":TICK,"energy":NaN,"compute":0}`),
	"infinite":          says(`{"type":"reading","tick":TICK,"energy":1e999,"compute":0}`),
	"broken-number":     says(`{"type":"reading","tick":TICK,"energy":0.5,"compute":0}`),
	"huge":              says(`{"type":"reading","tick":TICK,"energy":9007199254740991,"compute":0}`),
	"huger":             says(`{"type":"reading","tick":TICK,"energy":99999999999999999999,"compute":0}`),
	"below-zero":        says(`{"type":"reading","tick":TICK,"energy":0,"compute":-500001}`),
	"wrong-tick":        says(`{"type":"reading","tick":77,"energy":0,"compute":0}`),
	"no-tick":           says(`{"type":"reading","energy":0,"compute":0}`),
	"half":              says(`{"type":"reading","tick":TICK,"energy":0}`),
	"nothing":           says(`{"type":"reading","tick":TICK,"energy":null,"compute":0}`),
	"unknown-field":     says(reading + `,"extra":1}`),
	"other-letters":     says(`{"type":"reading","tick":TICK,"energy":0,"Compute":0}`),
	"twice":             says(reading + `,"energy":5}`),
	"deep":              says(reading + `,"figures":` + strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000) + `}`),
	"unannounced":       says(reading + `,"figures":[{"name":"other","milli":1}]}`),
	"figure-twice":      says(reading + `,"figures":[{"name":"count","milli":1},{"name":"count","milli":2}]}`),
	"remembers-much":    says(reading + `,"memory":"` + strings.Repeat("m", 16<<10+1) + `"}`),
	"two-values":        says(reading + `} {}`),
	"list":              says(`[]`),
	"unreasoned":        says(`{"type":"fault","tick":TICK,"reason":""}`),
	"greets-again":      says(greeting),
	"has-a-child": polite(func(l asked) string {
		child := exec.Command("/bin/sleep", "300")
		if err := child.Start(); err != nil {
			return crash(6)
		}
		return fmt.Sprintf(`{"type":"reading","tick":%d,"energy":0,"compute":0,"memory":"%d"}`, l.Tick, child.Process.Pid)
	}),
	"deaf": func(l asked) string {
		signal.Ignore(syscall.SIGTERM, syscall.SIGHUP)
		if l.Type == "stop" {
			return hang()
		}
		return polite(counting)(l)
	},
	"forgetful": forgetful(),
	"dicing": polite(func(l asked) string {
		return fmt.Sprintf(`{"type":"reading","tick":%d,"energy":%d,"compute":0}`, l.Tick, time.Now().UnixNano()%100_000)
	}),
	"greedy": polite(func(l asked) string {
		return fmt.Sprintf(`{"type":"reading","tick":%d,"energy":-1000,"compute":0}`, l.Tick)
	}),
	"ends-badly": func(l asked) string {
		if l.Type == "stop" {
			return crash(7)
		}
		return polite(counting)(l)
	},
	"strict": polite(func(l asked) string {
		if strings.Contains(l.raw, "later") {
			return crash(8)
		}
		return counting(l)
	}),
}

// forgetful keeps its count to itself.
func forgetful() act {
	n := 0
	return polite(func(l asked) string {
		n++
		return fmt.Sprintf(`{"type":"reading","tick":%d,"energy":%d,"compute":0}`, l.Tick, n)
	})
}
