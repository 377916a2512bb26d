package metrics_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/metrics"
	"github.com/agijobs/omega/node/protocol"
)

// fakeNode is a node that stands still.
type fakeNode struct {
	state  engine.State
	checks []metrics.Check
}

func (f fakeNode) View() engine.State                    { return f.state }
func (f fakeNode) Transactions() (map[string]int, error) { return map[string]int{"sent": 2}, nil }
func (f fakeNode) GuardRecords() uint64                  { return 12 }
func (f fakeNode) Endpoints() map[string]bool {
	return map[string]bool{"http://a": true, "http://b": false}
}
func (f fakeNode) Health() []metrics.Check { return f.checks }

// busy is the state of a node that has one of everything.
func busy() engine.State {
	alice, bob := protocol.Address{1}, protocol.Address{2}
	s := engine.New(protocol.Suite{})
	for _, ev := range []protocol.Event{
		protocol.NodeConfigured{Plan: protocol.NodePlan{
			Accounts: []protocol.AccountPlan{{Address: alice, Roles: []protocol.Role{protocol.RoleEmployer}}, {Address: bob, Roles: []protocol.Role{protocol.RoleAgent}}},
			Economy: &protocol.EconomyPlan{
				Energy:  protocol.ResourcePlan{Reserve: 100, Capacity: 200, Price: protocol.Tokens(1), Least: 500_000, Most: 4_000_000},
				Compute: protocol.ResourcePlan{Reserve: 100, Capacity: 200, Price: protocol.Tokens(2), Least: 500_000, Most: 4_000_000},
			},
		}},
		protocol.RewardPaid{Job: 9, To: bob, Amount: protocol.Tokens(3)},
		protocol.HeadAdvanced{Block: protocol.BlockRef{Number: 7, Hash: protocol.Hash{7}, Time: 1_000}},
		protocol.ChainSynced{Live: true},
		protocol.JobCreated{Job: 1, Employer: alice, Reward: protocol.Tokens(5), Deadline: 2_000},
		protocol.JobApplied{Job: 1, Agent: bob},
		protocol.AccountRead{N: 1, Facts: protocol.AccountFacts{
			Account: bob, At: protocol.BlockRef{Number: 7, Hash: protocol.Hash{7}, Time: 1_000}, Balance: protocol.Tokens(50), GasWei: protocol.Tokens(1),
			Stakes: [3]protocol.Amount{protocol.Tokens(10)},
		}},
	} {
		s, _ = engine.Step(s, ev)
	}
	return s
}

func TestCollectorShowsTheState(t *testing.T) {
	c := metrics.NewCollector(fakeNode{state: busy(), checks: []metrics.Check{{Name: "chain", OK: true}, {Name: "duties"}}}, "v1")
	require.NoError(t, testutil.CollectAndCompare(c, strings.NewReader(`
# HELP omega_follower_head_number Number of the last block that is folded.
# TYPE omega_follower_head_number gauge
omega_follower_head_number 7
# HELP omega_engine_jobs Jobs that are open, by their state on chain.
# TYPE omega_engine_jobs gauge
omega_engine_jobs{state="Applied"} 1
# HELP omega_engine_duties Open obligations on chain, by kind.
# TYPE omega_engine_duties gauge
omega_engine_duties{kind="submit"} 1
# HELP omega_engine_next_duty_seconds Chain time left until the next deadline; absent when there is none.
# TYPE omega_engine_next_duty_seconds gauge
omega_engine_next_duty_seconds 1000
# HELP omega_engine_rewards_tokens_total Rewards seen on chain.
# TYPE omega_engine_rewards_tokens_total counter
omega_engine_rewards_tokens_total 3
# HELP omega_chain_endpoint_up 1 when the endpoint may be asked, 0 while it is left alone after failures.
# TYPE omega_chain_endpoint_up gauge
omega_chain_endpoint_up{endpoint="http://a"} 1
omega_chain_endpoint_up{endpoint="http://b"} 0
# HELP omega_ready 1 when every condition holds.
# TYPE omega_ready gauge
omega_ready 0
# HELP omega_txmgr_rows Open rows of the outbox, by how far they are.
# TYPE omega_txmgr_rows gauge
omega_txmgr_rows{status="sent"} 2
# HELP omega_economy_reserve_units Free units of the resource.
# TYPE omega_economy_reserve_units gauge
omega_economy_reserve_units{resource="compute"} 100
omega_economy_reserve_units{resource="energy"} 100
# HELP omega_account_balance_tokens Tokens of an account of the node.
# TYPE omega_account_balance_tokens gauge
omega_account_balance_tokens{account="0x0200000000000000000000000000000000000000"} 50
`), "omega_follower_head_number", "omega_engine_jobs", "omega_engine_duties", "omega_engine_next_duty_seconds", "omega_engine_rewards_tokens_total",
		"omega_chain_endpoint_up", "omega_ready", "omega_txmgr_rows", "omega_economy_reserve_units", "omega_account_balance_tokens"))
	problems, err := testutil.CollectAndLint(c)
	require.NoError(t, err)
	require.Empty(t, problems)
}

func TestHealthSaysWhy(t *testing.T) {
	rows := []struct {
		name           string
		checks         []metrics.Check
		ready, healthy int
		text           string
	}{
		{"well", []metrics.Check{{Name: "chain", OK: true}}, 200, 200, `"ok":true`},
		{"not ready", []metrics.Check{{Name: "chain", Text: "check the endpoint"}}, 503, 200, "check the endpoint"},
		{"broken", []metrics.Check{{Name: "storage", Text: "disk full", Fatal: true}}, 503, 503, "disk full"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			h, err := metrics.Handler(fakeNode{state: busy(), checks: row.checks}, "v1")
			require.NoError(t, err)
			for path, code := range map[string]int{"/readyz": row.ready, "/healthz": row.healthy, "/metrics": 200, "/other": 404} {
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
				require.Equal(t, code, w.Code, path)
				if path == "/readyz" {
					body, err := io.ReadAll(w.Body)
					require.NoError(t, err)
					require.True(t, json.Valid(body))
					require.Contains(t, string(body), row.text)
				}
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/metrics", nil))
			require.Equal(t, http.StatusMethodNotAllowed, w.Code)
		})
	}
}

// The document lists every metric, with its labels, and no other.
func TestMetricsAreDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/metrics.md")
	require.NoError(t, err)
	descs := make(chan *prometheus.Desc, 200)
	metrics.NewCollector(fakeNode{}, "").Describe(descs)
	close(descs)
	parts := regexp.MustCompile(`fqName: "([a-z_]+)", help: "(.*?)", .*variableLabels: \{(.*?)\}`)
	var want []string
	for d := range descs {
		m := parts.FindStringSubmatch(d.String())
		require.NotNil(t, m, d.String())
		want = append(want, fmt.Sprintf("| `%s` | %s | %s |", m[1], m[3], m[2]))
	}
	var got []string
	for line := range strings.Lines(string(doc)) {
		if strings.HasPrefix(line, "| `omega_") {
			got = append(got, strings.TrimSpace(line))
		}
	}
	require.ElementsMatch(t, want, got)
}
