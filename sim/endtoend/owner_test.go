package endtoend_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/sim/scenario"
)

// ownerSays writes a command into the inbox of the spool.
func ownerSays(t *testing.T, spool string, number int, title string) string {
	t.Helper()
	spec, err := os.ReadFile("../../docs/examples/dispatch.json")
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(spec, &fields))
	fields["title"] = title
	command, err := json.Marshal(map[string]any{"issuer": "owner", "action": "spawn_job", "spec": fields})
	require.NoError(t, err)
	name := fmt.Sprintf("c-%03d.json", number)
	require.NoError(t, control.Post(spool, name, command))
	return filepath.Join(spool, "ack", name)
}

// O6, by kill -9: every command that the owner gives is carried out once and answered, whenever the demo is killed.
func TestKill_ownersCommandsAreDoneOnce(t *testing.T) {
	t.Parallel()
	kills := int(number(t, "OMEGA_KILLS", 10))
	ctx, cancel := context.WithTimeout(t.Context(), time.Duration(kills+6)*killTime)
	defer cancel()
	rnd, dir := dice(t), t.TempDir()
	file := filepath.Join(dir, "commands.json")
	spool := control.SpoolOf(file)
	args := []string{"demo", "--seed", "9", "--data-dir", filepath.Join(dir, "demo"), "--json", "--owner_control_path", file}
	const title = "Deploy Dyson Swarm Segment"
	jobs, answers := map[uint64]bool{}, []string{}
	for kill := range kills + 1 {
		for range 3 {
			answers = append(answers, ownerSays(t, spool, len(answers), title))
		}
		p := startOmega(ctx, t, args...)
		var moment <-chan time.Time
		if kill < kills {
			moment = time.After(time.Duration(rnd.IntN(1500)) * time.Millisecond)
		}
		for killed := false; !killed; {
			select {
			case <-moment:
				killed = true
			case line, more := <-p.lines:
				require.True(t, more, "the demo ended: %s", p.err)
				var c scenario.Change
				if json.Unmarshal([]byte(line), &c) == nil && c.Title == title {
					jobs[uint64(c.Job)] = true
				}
				killed = moment == nil && len(jobs) >= len(answers) && answered(answers)
			case <-ctx.Done():
				require.Fail(t, "some commands were not carried out", "%d of %d", len(jobs), len(answers))
			}
		}
		p.kill(t)
	}
	require.Len(t, jobs, len(answers), "each command made one job")
	for _, path := range answers {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Contains(t, string(data), `"status":"ok","action":"spawn_job"`)
	}
	last, err := control.VerifyAudit(filepath.Join(spool, control.AuditFile))
	require.NoError(t, err)
	require.Equal(t, uint64(len(answers)), last)
}

func answered(paths []string) bool {
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			return false
		}
	}
	return true
}
