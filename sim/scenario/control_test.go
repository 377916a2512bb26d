package scenario

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
)

// owner is a person with an editor, who gives a playing demo commands by its control file.
type owner struct {
	t   *testing.T
	cfg control.Config
}

// ownerClock is the owner's wall clock: in the playbook's time.
const ownerClock = 1_800_000_000

func newOwner(t *testing.T) *owner {
	dir := t.TempDir()
	cfg := control.Config{File: filepath.Join(dir, "commands.json"), Ack: filepath.Join(dir, "ack.json")}
	cfg.Spawn.Wall = func() uint64 { return ownerClock }
	return &owner{t, cfg}
}

// answer is an acknowledgement.
type answer struct {
	Status, Reason string
	Result         control.Status
}

// says writes a command and waits for its answer, which is promised within two seconds of a node that runs. A machine
// under load gets more.
func (o *owner) says(command string) answer {
	if err := os.Remove(o.cfg.Ack); err != nil {
		require.ErrorIs(o.t, err, os.ErrNotExist)
	}
	require.NoError(o.t, os.WriteFile(o.cfg.File, []byte(command), 0o600))
	var a answer
	require.Eventually(o.t, func() bool {
		data, err := os.ReadFile(o.cfg.Ack)
		return err == nil && json.Unmarshal(data, &a) == nil && a.Status != "error" // it goes on trying
	}, time.Minute, 20*time.Millisecond, command)
	return a
}

func (o *owner) obeyed(command string) answer {
	a := o.says(command)
	require.Equal(o.t, "ok", a.Status, "%s: %s", command, a.Reason)
	return a
}

// status is how the node stands.
func (o *owner) status() control.Status {
	return o.obeyed(`{"issuer": "owner", "action": "status"}`).Result
}

// until asks again and again, which takes a fifth of a second each time.
func (o *owner) until(what string, holds func(control.Status) bool) control.Status {
	o.t.Helper()
	for range 300 {
		if s := o.status(); holds(s) {
			return s
		}
	}
	require.Fail(o.t, "it does not come to that", what)
	return control.Status{}
}

// commanded plays a demo without end, with the owner's part beside it, and stops it when the owner is done.
func commanded(t *testing.T, dir string, seed uint64, part func(*owner, *theatre)) {
	t.Helper()
	t.Logf("seed %d", seed)
	_, err := os.Stat(filepath.Join(dir, noteFile))
	fresh := err != nil
	o, th := newOwner(t), &theatre{t: t}
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan error, 1)
	go func() {
		_, err := Demo(ctx, DemoConfig{Dir: dir, Seed: seed, Agents: minAgents, Validators: 8, Control: &o.cfg, Changed: th.changed})
		ended <- err
	}()
	if fresh {
		th.waits("the first job", func(cs []Change) bool { return len(cs) > 0 })
	}
	part(o, th)
	stop()
	require.ErrorIs(t, <-ended, context.Canceled)
}

// theatre is what the demo shows.
type theatre struct {
	t  *testing.T
	mu sync.Mutex
	cs []Change
}

func (th *theatre) changed(c Change) {
	th.mu.Lock()
	defer th.mu.Unlock()
	th.cs = append(th.cs, c)
}

func (th *theatre) waits(what string, holds func([]Change) bool) {
	th.t.Helper()
	require.Eventually(th.t, func() bool {
		th.mu.Lock()
		defer th.mu.Unlock()
		return holds(th.cs)
	}, 2*time.Minute, 10*time.Millisecond, what)
}

// came is the condition that a job of that title came to a stage, so many times.
func came(title, stage string, times int) func([]Change) bool {
	return func(cs []Change) bool {
		n := 0
		for _, c := range cs {
			if c.Title == title && c.Stage == stage {
				n++
			}
		}
		return n >= times
	}
}

const (
	say      = `{"issuer": "owner", "action": "%s"}`
	mission1 = "Kardashev-II mission"
)

// While the owner keeps the node paused, what it has taken is brought to its end and nothing new is begun: then time
// stands still until it is resumed, also over a restart.
func TestPlaybook_pauseAndResume(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	commanded(t, dir, 41, func(o *owner, th *theatre) {
		th.waits("the first mission", came(mission1, "Delegated", 1))
		o.obeyed(fmt.Sprintf(say, "pause"))
		require.True(t, o.status().Paused)
		th.waits("the end of what was taken", came(mission1, "Finalized", 1))
		before := o.until("nothing is open", func(s control.Status) bool { return s.Jobs == 0 })
		for range 3 {
			require.Equal(t, before.Block, o.status().Block, "time stands still")
		}
		require.Zero(t, before.Missed)
		a := o.says(`{"issuer": "mallory", "action": "resume"}`)
		require.Equal(t, "rejected", a.Status)
		require.Contains(t, a.Reason, "mallory")
		require.True(t, o.status().Paused)
	})
	commanded(t, dir, 41, func(o *owner, th *theatre) {
		require.True(t, o.status().Paused, "it survives a restart")
		o.obeyed(fmt.Sprintf(say, "resume"))
		th.waits("the next mission", came(mission1, "Delegated", 1))
	})
}

// A stop holds all but reveals. To resume does not end it, and the mission goes on when its owner has lifted it.
func TestPlaybook_emergencyStop(t *testing.T) {
	t.Parallel()
	commanded(t, t.TempDir(), 42, func(o *owner, th *theatre) {
		th.waits("votes", came("Survey the grid of every region", "Voting", 1))
		o.obeyed(fmt.Sprintf(say, "emergency_stop"))
		require.True(t, o.status().Stopped)
		last := uint64(0)
		o.until("time stands still", func(s control.Status) bool {
			still := s.Block == last
			last = s.Block
			return still
		})
		a := o.says(fmt.Sprintf(say, "resume"))
		require.Equal(t, "rejected", a.Status)
		require.Contains(t, a.Reason, "lift_emergency_stop")
		o.obeyed(fmt.Sprintf(say, "lift_emergency_stop"))
		o.obeyed(fmt.Sprintf(say, "resume"))
		th.waits("the end of the mission", came(mission1, "Finalized", 1))
	})
}

// A job that the owner spawns is posted by the employer and done beside the mission. Its deadline is on the owner's
// clock, not the demo chain's.
func TestPlaybook_spawnJob(t *testing.T) {
	t.Parallel()
	const title = "Deploy Dyson Swarm Segment"
	spec, err := os.ReadFile("../../docs/examples/dispatch.json")
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(spec, &fields))
	fields["title"], fields["deadline_epoch"] = title, ownerClock+48*3600
	command, err := json.Marshal(map[string]any{"issuer": "owner", "action": "spawn_job", "spec": fields})
	require.NoError(t, err)
	commanded(t, t.TempDir(), 43, func(o *owner, th *theatre) {
		o.obeyed(fmt.Sprintf(say, "pause"))
		a := o.says(string(command))
		require.Equal(t, "rejected", a.Status, "a paused node takes nothing on")
		require.Contains(t, a.Reason, "resume it first")
		o.obeyed(fmt.Sprintf(say, "resume"))
		o.obeyed(string(command))
		o.obeyed(string(command))
		th.waits("the ends of both", came(title, "Finalized", 2))
	})
}

// Planetary parameters are tuned while the mission runs; what is out of reach is refused and changes nothing.
func TestPlaybook_planetaryParameterTuning(t *testing.T) {
	t.Parallel()
	commanded(t, t.TempDir(), 46, func(o *owner, _ *theatre) {
		o.obeyed(`{
  "issuer": "owner",
  "action": "update_resource",
  "field": "dynamic_cost_multiplier",
  "value": 1.6
}`)
		for _, bad := range []string{`"field": "dynamic_cost_multiplier", "value": -1`, `"field": "dynamic_cost_multiplier", "value": 1e300`, `"field": "gravity", "value": 1`} {
			a := o.says(`{"issuer": "owner", "action": "update_resource", ` + bad + `}`)
			require.Equal(t, "rejected", a.Status, bad)
			require.NotEmpty(t, a.Reason, bad)
		}
	})
}
