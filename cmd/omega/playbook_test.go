//go:build !nosim

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim/scenario"
)

// played is a demo that was played to its end by the playbook's flags, and the files that it left.
type played struct {
	dir, log, dashboard, metrics, state, bus, jobs string
	scenario.Summary
}

// playPlaybook lets a mission be played as the playbook has it, underscores and all; so slowly that its figures are taken
// in its midst, too.
func playPlaybook(t *testing.T) played {
	t.Helper()
	at := func(parts ...string) string { return filepath.Join(append([]string{t.TempDir()}, parts...)...) }
	p := played{dir: at(), log: at("logs", "omega_supreme.jsonl"), dashboard: at("dashboards", "omega_supreme.mmd"), bus: at("logs", "omega_bus_history.jsonl")}
	p.metrics, p.state, p.jobs = filepath.Join(p.dir, "omega_metrics.jsonl"), filepath.Join(p.dir, "omega_state.json"), filepath.Join(p.dir, "logs", "jobs.jsonl")
	lastLine(t, done(t, "demo", "--json", "--exit_when_done", "--seed", "7", "--data_dir", p.dir, "--log_path", p.log, "--mermaid_dashboard_path", p.dashboard,
		"--bus_history_path", p.bus, "--owner_control_path", at("control", "c.json"), "--owner_ack_path", at("control", "a.json"),
		"--speed", "2500", "--metrics_interval", "1s", "--checkpoint_interval_seconds", "1", "--simulation_plugins", tides(t)), &p.Summary)
	return p
}

// lines calls back for every line of a log, which must be JSON.
func (p played) lines(t *testing.T, path string, visit func(map[string]any)) {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close() //nolint:errcheck // it was only read
	s := bufio.NewScanner(f)
	s.Buffer(nil, 16<<20)
	for s.Scan() {
		var line map[string]any
		require.NoError(t, json.Unmarshal(s.Bytes(), &line), "each line is JSON")
		visit(line)
	}
	require.NoError(t, s.Err())
}

func (p played) kinds(t *testing.T, path string) map[string]int {
	t.Helper()
	n := map[string]int{}
	p.lines(t, path, func(line map[string]any) {
		kind, _ := line["kind"].(string)
		n[kind]++
	})
	return n
}

// TestPlaybook holds what the original operator's document promises of a mission, in its own words, against a mission
// that is played by its flags.
func TestPlaybook(t *testing.T) {
	p := playPlaybook(t)
	promises := []struct {
		words string
		holds func(*testing.T)
	}{
		{"Long-run durability: mission loops checkpoint state, so a multi-day operation can resume instantly", func(t *testing.T) {
			require.FileExists(t, p.state)
			var s map[string]any
			data, err := os.ReadFile(p.state)
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(data, &s))
			require.NotEmpty(t, s)
			var again scenario.Summary
			lastLine(t, done(t, "demo", "--json", "--exit_when_done", "--seed", "7", "--data_dir", p.dir), &again)
			require.Equal(t, p.Summary, again, "what is over is told again, and nothing is played twice")
		}},
		{"Recursive job graph: agents post sub-jobs with parent references, forming a planetary DAG that bubbles results upwards", func(t *testing.T) {
			parents, finished := map[float64]float64{}, map[float64]int{}
			order := 0
			p.lines(t, p.jobs, func(line map[string]any) {
				job := line["job"].(float64)
				if parent, ok := line["parent"].(float64); ok {
					parents[job] = parent
				}
				if order++; line["stage"] == "Finalized" {
					finished[job] = order
				}
			})
			deepest := 0
			for job := range parents {
				depth := 0
				for at := job; parents[at] != 0; at = parents[at] {
					depth++
					if finished[parents[at]] > 0 {
						require.Less(t, finished[at], finished[parents[at]], "job %v is paid before its parent %v", at, parents[at])
					}
				}
				deepest = max(deepest, depth)
			}
			require.GreaterOrEqual(t, deepest, 2, "sub-jobs of sub-jobs")
			require.True(t, p.Root.Success)
		}},
		{"Validator governance: commit-reveal validation with automatic staking, rewards, and slashing", func(t *testing.T) {
			require.Positive(t, p.Commits)
			require.Equal(t, p.Commits, p.Reveals, "whoever commits reveals")
			require.Positive(t, p.Slashes)
			kinds := p.kinds(t, p.log)
			for _, kind := range []string{"StakeMoved", "VoteCommitted", "VoteRevealed", "RewardPaid", "StakeSlashed"} {
				require.Positive(t, kinds[kind], kind)
			}
		}},
		{"Planetary tokenomics: dynamic scarcity pricing for energy & compute", func(t *testing.T) {
			for _, resource := range []string{"energyPrice", "computePrice"} {
				prices := map[string]bool{}
				p.lines(t, p.metrics, func(line map[string]any) {
					if e, ok := line["economy"].(map[string]any); ok {
						prices[e[resource].(string)] = true
					}
				})
				require.Greater(t, len(prices), 1, "the price moves: %s", resource)
			}
		}},
		{"A2A mesh: asynchronous pub/sub message bus with JSONL audit trail", func(t *testing.T) {
			require.FileExists(t, p.bus)
			done(t, "bus", "verify", "--bus-history-path", p.bus)
		}},
		{"Simulation hooks: plug-in planetary simulations (Synthetic Economy by default) influencing resource availability", func(t *testing.T) {
			require.Greater(t, p.Ticks, uint64(3))
			names := map[string]bool{}
			for _, r := range p.Planet {
				names[r.Sim] = true
			}
			require.True(t, names["synthetic-economy"] && names["tides"], names)
			moved := map[string]bool{}
			p.lines(t, p.metrics, func(line map[string]any) {
				if e, ok := line["economy"].(map[string]any); ok {
					stock := e["energy"].(map[string]any)
					moved[string(mustJSON(t, []any{stock["grown"], stock["shrunk"]}))] = true
				}
			})
			require.Greater(t, len(moved), 1, "simulations move the reserves")
		}},
		{"Mermaid command theatre: every job transition regenerates a beautiful Mermaid graph depicting the recursive economy", func(t *testing.T) {
			graph, err := os.ReadFile(p.dashboard)
			require.NoError(t, err)
			require.True(t, strings.HasPrefix(string(graph), "graph TD\n"))
			require.Contains(t, string(graph), "Kardashev-II mission")
			require.Contains(t, string(graph), "Finalized")
			require.Contains(t, string(graph), "j1 --> j2")
		}},
		{"Structured logging: JSONL at --log_path for ingestion into ELK/Loki/Grafana", func(t *testing.T) {
			require.Positive(t, p.kinds(t, p.log)["JobCreated"])
		}},
		{"Simulation feedback: telemetry that feeds back into the resource ledger so scarcity drives token pricing", func(t *testing.T) {
			require.Positive(t, p.kinds(t, p.log)["Simulated"])
		}},
		{"Initial balances: owner 100k tokens; agents & validators 10k each", func(t *testing.T) {
			seen := map[string]int{}
			p.lines(t, p.log, func(line map[string]any) {
				if line["kind"] != "AccountRead" {
					return
				}
				facts := line["data"].(map[string]any)["facts"].(map[string]any)
				name := facts["account"].(string)
				if seen[name]++; seen[name] > 1 {
					return // it has worked since
				}
				sum := facts["balance"].(string)
				for _, stake := range facts["stakes"].([]any) {
					sum = add(t, sum, stake.(string))
				}
				require.Contains(t, []string{protocol.Tokens(10_000).String(), protocol.Tokens(100_000).String()}, sum, name)
			})
			require.Greater(t, len(seen), 10)
		}},
		{"Slashing: failed validation burns the worker stake and slashes dishonest validators", func(t *testing.T) {
			require.Positive(t, p.Jobs.Failed, "a worker of the demo is faulty")
			roles := map[float64]int{}
			p.lines(t, p.log, func(line map[string]any) {
				if line["kind"] == "StakeSlashed" {
					roles[line["data"].(map[string]any)["role"].(float64)]++
				}
			})
			require.Positive(t, roles[float64(protocol.StakeAgent)], "agents")
			require.Positive(t, roles[float64(protocol.StakeValidator)], "validators")
		}},
		{"Health checklist: omega_supreme.jsonl, omega_bus_history.jsonl, omega_supreme.mmd, omega_state.json, omega_metrics.jsonl", func(t *testing.T) {
			for _, path := range []string{p.log, p.bus, p.dashboard, p.state, p.metrics} {
				info, err := os.Stat(path)
				require.NoError(t, err)
				require.Positive(t, info.Size(), path)
			}
			before, err := os.ReadFile(p.metrics)
			require.NoError(t, err)
			done(t, "demo", "--cycles", "1", "--data_dir", t.TempDir(), "--metrics_path", p.metrics)
			after, err := os.ReadFile(p.metrics)
			require.NoError(t, err)
			require.Greater(t, len(after), len(before), "snapshots are appended")
			require.True(t, bytes.HasPrefix(after, before))
		}},
	}
	for _, promise := range promises {
		t.Run(promise.words, promise.holds)
	}
}

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return data
}

func add(t *testing.T, a, b string) string {
	t.Helper()
	x, ok := new(big.Int).SetString(a, 10)
	require.True(t, ok)
	y, ok := new(big.Int).SetString(b, 10)
	require.True(t, ok)
	return x.Add(x, y).String()
}

// reign is the playbook's own command line, running for ever beside its owner.
type reign struct {
	t                 *testing.T
	control, ack, mmd string
	log               string
	stop              context.CancelFunc
	ended             chan int
}

func reignOver(t *testing.T) *reign {
	t.Helper()
	dir := t.TempDir()
	r := &reign{t: t, control: filepath.Join(dir, "c.json"), ack: filepath.Join(dir, "a.json"), mmd: filepath.Join(dir, "d.mmd"), log: filepath.Join(dir, "l.jsonl"), ended: make(chan int, 1)}
	ctx, stop := context.WithCancel(t.Context())
	r.stop = stop
	go func() {
		r.ended <- process{jail: jail, stdout: io.Discard, stderr: io.Discard}.run(ctx, []string{"omega", "demo", "--cycles", "0", "--speed", "3000", "--data_dir", filepath.Join(dir, "data"),
			"--log_path", r.log, "--owner_control_path", r.control, "--owner_ack_path", r.ack, "--mermaid_dashboard_path", r.mmd})
	}()
	t.Cleanup(func() {
		stop()
		require.Equal(t, exitDone, <-r.ended, "it ends well when it is stopped")
	})
	require.Eventually(t, func() bool {
		graph, err := os.ReadFile(r.mmd)
		return err == nil && strings.Contains(string(graph), "Kardashev-II mission")
	}, time.Minute, 50*time.Millisecond, "the mission begins")
	return r
}

// says gives the command and returns the acknowledgement, which is promised within two seconds; a machine under load
// gets ten.
func (r *reign) says(command string) (status, reason string) {
	r.t.Helper()
	if err := os.Remove(r.ack); err != nil {
		require.ErrorIs(r.t, err, os.ErrNotExist)
	}
	require.NoError(r.t, os.WriteFile(r.control, []byte(command), 0o600))
	var a struct{ Status, Reason string }
	require.Eventually(r.t, func() bool {
		data, err := os.ReadFile(r.ack)
		return err == nil && json.Unmarshal(data, &a) == nil
	}, 10*time.Second, 20*time.Millisecond, command)
	return a.Status, a.Reason
}

// TestPlaybookOwner gives a demo that runs for ever the playbook's commands, as they stand there.
func TestPlaybookOwner(t *testing.T) {
	r := reignOver(t)
	obeyed := func(command string) func(*testing.T) {
		return func(t *testing.T) {
			status, reason := r.says(command)
			require.Equal(t, "ok", status, reason)
		}
	}
	t.Run("Spawn a brand-new mission", obeyed(`{
  "issuer": "owner",
  "action": "spawn_job",
  "spec": {
    "title": "Deploy Dyson Swarm Segment",
    "description": "Commission orbital collectors for Jovian flux.",
    "reward": 4200,
    "stake_required": 420,
    "energy_budget": 150000,
    "compute_budget": 80000,
    "deadline_epoch": 1893456000,
    "required_skills": ["engineering", "governance"]
  }
}`))
	t.Run("it is on the Mermaid dashboard", func(t *testing.T) {
		require.Eventually(t, func() bool {
			graph, err := os.ReadFile(r.mmd)
			return err == nil && strings.Contains(string(graph), "Deploy Dyson Swarm Segment")
		}, time.Minute, 50*time.Millisecond)
	})
	t.Run("Planetary parameter tuning", obeyed(`{
  "issuer": "owner",
  "action": "update_resource",
  "field": "dynamic_cost_multiplier",
  "value": 1.6
}`))
	t.Run("Pause", obeyed(`{"issuer": "owner", "action": "pause"}`))
	t.Run("resume", obeyed(`{"issuer": "owner", "action": "resume"}`))
	t.Run("Emergency stop", obeyed(`{"issuer": "owner", "action": "emergency_stop"}`))
	t.Run("Every command is logged as structured JSON for auditability", func(t *testing.T) {
		for _, action := range []string{"spawn_job", "update_resource", "pause", "resume", "emergency_stop"} {
			line := regexp.MustCompile(`"kind":"OwnerOrder".*"action":"` + action + `"`)
			require.Eventually(t, func() bool {
				data, err := os.ReadFile(r.log)
				return err == nil && line.Match(data)
			}, 10*time.Second, 50*time.Millisecond, action)
		}
	})
	t.Run("a command that nobody may give is refused with a reason", func(t *testing.T) {
		status, reason := r.says(`{"issuer": "mallory", "action": "resume"}`)
		require.Equal(t, "rejected", status)
		require.NotEmpty(t, reason)
	})
}
