package control_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func contextOf(t *testing.T) (context.Context, context.CancelFunc) {
	return context.WithCancel(t.Context())
}

// killed is what a step that kills the process leaves by.
type killed struct{ step string }

// pollAndDie polls until the step, where everything in memory is lost; false when the step never came.
func (d *desk) pollAndDie(step string) (died bool) {
	d.t.Helper()
	d.cfg.Failpoint = func(at string) {
		if at == step {
			panic(killed{at})
		}
	}
	d.open()
	defer func() {
		d.cfg.Failpoint = nil
		if r := recover(); r != nil {
			require.Equal(d.t, killed{step}, r)
			died = true
		}
	}()
	d.poll()
	return false
}

const spawn = `{"issuer":"owner","action":"spawn_job","spec":{"title":"Dispatch","reward":5,"task":{"kind":"dispatch","body":{}}}}`

// O6: killed after any step, the command is done once and answered, and the next one is heard.
func TestO6_killedAtEachStep(t *testing.T) {
	steps := map[string]bool{"taken": false, "begun": false, "ordered": false, "audited": false, "answered": false}
	for name, c := range map[string]struct {
		text, status string
		orders       int
	}{
		"pause":           {pause, "ok", 1},
		"pause with id":   {`{"issuer":"owner","action":"pause","id":"p-1"}`, "ok", 1},
		"spawned job":     {spawn, "ok", 1},
		"refused by core": {`{"issuer":"owner","action":"update_resource","field":"nothing","value":1}`, "rejected", 1},
		"malformed":       {`{"issuer":"owner"}`, "rejected", 0},
		"status":          {`{"issuer":"owner","action":"status"}`, "ok", 0},
	} {
		for step := range steps {
			for _, where := range []string{"commands.json", "commands.d/inbox/one.json"} {
				t.Run(fmt.Sprintf("%s after %s by %s", name, step, where), func(t *testing.T) {
					d := newDesk(t)
					d.put(where, c.text)
					steps[step] = d.pollAndDie(step) || steps[step]
					d.open()
					d.poll()
					d.poll()
					answer := "ack.json"
					if where != "commands.json" {
						answer = "commands.d/ack/one.json"
					}
					a := d.read(answer)
					require.Equal(t, c.status, a.Status, a.Reason)
					require.NotEqual(t, "repeated", a.Code)
					require.Len(t, d.core.orders, c.orders, "the effect")
					require.Equal(t, uint64(1), d.audited())
					require.Empty(t, d.files("taken"))
					require.Empty(t, d.files("inbox"))
					require.Equal(t, "ok", d.say(pause).Status)
				})
			}
		}
	}
	for step, came := range steps {
		require.True(t, came, "no command passes the step %q", step)
	}
}

// A command that is killed again and again at the same step is done once all the same.
func TestO6_killedAgainAndAgain(t *testing.T) {
	for _, step := range []string{"taken", "begun", "ordered", "audited", "answered"} {
		d := newDesk(t)
		d.put("commands.json", `{"issuer":"owner","action":"pause","id":"p-1"}`)
		for range 5 {
			d.pollAndDie(step)
		}
		d.open()
		d.poll()
		require.Equal(t, "ok", d.read("ack.json").Status, step)
		require.Len(t, d.core.orders, 1, step)
	}
}
