package scenario

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/nats"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
)

// member is one of the nodes of a mesh, with a directory, documents and a bus of its own.
type member struct {
	*demo
	hub     *bus.Hub
	audit   *bus.Audit
	history string
}

// meshStage is a chain and two nodes that share its jobs: the first plays employer, keeper and agents, the second the
// validators. They have no file in common; documents go over the bus.
type meshStage struct {
	t      *testing.T
	ctx    context.Context
	world  *sim.World
	cast   cast
	seed   uint64
	makers *member
	judges *member
	stop   func()
}

// playMesh sets the stage. between may put something between the second node and the mesh.
func playMesh(t *testing.T, seed uint64, between func(bus.Transport) bus.Transport) *meshStage {
	t.Helper()
	t.Logf("seed %d", seed)
	c, err := newCast(minAgents, minValidators)
	require.NoError(t, err)
	st := &meshStage{t: t, cast: c, seed: seed}
	st.world, err = sim.OpenWorld(t.Context(), sim.WorldConfig{
		Chain: sim.Config{Seed: seed, FinalDepth: finalDepth}, Profile: c.profile(), Deployer: c.deployer(), Rich: c.all(),
		Staked: []sim.Staked{{Actor: c.actor(c.absent()), Role: protocol.StakeValidator, Amount: actorStake}},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, st.world.Close()) })

	first, err := nats.Open(nats.Config{Name: "makers", Listen: "127.0.0.1:0"})
	require.NoError(t, err)
	second, err := nats.Open(nats.Config{Name: "judges", Servers: []string{first.(*nats.Transport).Address()}})
	require.NoError(t, err)
	if between != nil {
		second = between(second)
	}
	st.makers = st.open("makers", first, func(r protocol.Role) bool { return r != protocol.RoleValidator })
	st.judges = st.open("judges", second, func(r protocol.Role) bool { return r == protocol.RoleValidator })
	ctx, cancel := context.WithCancel(context.Background())
	g, gctx := errgroup.WithContext(ctx)
	st.ctx = gctx
	for _, m := range []*member{st.makers, st.judges} {
		g.Go(func() error { return m.node.Run(gctx) })
	}
	st.stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(t, g.Wait())
		for _, m := range []*member{st.judges, st.makers} {
			require.NoError(t, errors.Join(m.node.Close(), m.store.Close(), m.hub.Close(), m.audit.Close()))
		}
	})
	t.Cleanup(st.stop)
	return st
}

// open makes a node that plays some of the cast's roles.
func (st *meshStage) open(name string, transport bus.Transport, plays func(protocol.Role) bool) *member {
	t, dir := st.t, st.t.TempDir()
	m := &member{history: filepath.Join(dir, "logs", "omega_bus_history.jsonl")}
	var err error
	m.audit, err = bus.OpenAudit(bus.AuditConfig{Path: m.history, MaxBytes: 64 << 10})
	require.NoError(t, err)
	m.hub, err = bus.New(bus.Config{Name: name, Audit: m.audit, Transport: transport})
	require.NoError(t, err)
	store, err := artifact.Open(artifact.Config{Dir: filepath.Join(dir, "artifacts")})
	require.NoError(t, err)
	dep := st.world.Deployment
	suite, err := node.Discover(t.Context(), st.world.Client(), dep.ChainID, dep.StartBlock, dep.Contracts[deploy.JobRegistry])
	require.NoError(t, err)
	salts, err := signer.DevSalts(dep.ChainID)
	require.NoError(t, err)
	plan := st.cast.plan()
	all := plan.Accounts
	plan.Accounts = nil
	for _, a := range all {
		if plays(a.Roles[0]) {
			plan.Accounts = append(plan.Accounts, a)
		}
	}
	n, err := node.New(node.Config{
		Dir: filepath.Join(dir, "node"), Chain: st.world.Client(), Suite: suite, Plan: plan, Keys: st.cast.keys, Salts: salts, Artifacts: store, Bus: m.hub,
		Executors: st.cast.saboteurs(), Evaluators: st.cast.liars, Meter: meter, Lockstep: true,
	})
	require.NoError(t, err)
	m.demo = &demo{world: st.world, node: n, store: store, cast: st.cast, cfg: DemoConfig{Seed: st.seed, Dir: dir, Changed: func(Change) {}}}
	m.watch = newWatch(n)
	return m
}

// mission plays one mission to its end.
func (st *meshStage) mission() protocol.JobRecord {
	t := st.t
	t.Helper()
	require.NoError(t, st.settle())
	require.NoError(t, st.makers.order(st.ctx, st.makers.note.Missions+1))
	for range 2_000 {
		require.NoError(t, st.settle())
		root, over, err := st.makers.look(st.ctx)
		require.NoError(t, err)
		if over {
			return root
		}
		require.NoError(t, st.seal())
	}
	require.Fail(t, "the mission does not end")
	return protocol.JobRecord{}
}

func (st *meshStage) settle() error {
	head := st.world.Head().Hash()
	return errors.Join(st.makers.node.Settled(st.ctx, head), st.judges.node.Settled(st.ctx, head))
}

// seal makes the next block; where neither node waits for one, at the next time at which either decides something.
func (st *meshStage) seal() error {
	head := st.world.Head()
	at, soon := head.Time+sim.DefaultBlockTime, st.world.Pending() > 0
	due := uint64(0)
	for _, m := range []*member{st.makers, st.judges} {
		_, blocks := m.node.View().NextBlock()
		soon = soon || m.node.Sending() || blocks
		if wake, waits := m.node.View().NextWake(); waits && (due == 0 || wake < due) {
			due = wake
		}
	}
	if !soon && due > 0 {
		at = min(max(at, due), head.Time+maxJump)
	}
	_, err := st.world.SealAt(st.ctx, at)
	return err
}

// subjects counts the messages of a history by the kind of their subject and by who sent them. What another node told
// before this one knew it is told by both, and counts once.
func subjects(t *testing.T, m *member) map[string]int {
	t.Helper()
	out, seen := map[string]int{}, map[string]bool{}
	r, err := bus.Verify(m.history, func(l bus.Line) {
		out[fmt.Sprintf("%s %s", l.Dir, l.Sender)]++
		if seen[l.ID] {
			return
		}
		seen[l.ID] = true
		parts := strings.Split(l.Subject, ".")
		switch parts[0] {
		case "validation":
			out[parts[0]+"."+parts[2]]++
		case "jobs", "artifacts":
			out[parts[0]+"."+parts[1]]++
		default:
			out[parts[0]]++
		}
	})
	require.NoError(t, err)
	require.Empty(t, r.Breaks)
	return out
}

// Agents on one node and validators on another finish a mission: what they need of each other comes over the bus.
func TestMesh_twoNodesShareAMission(t *testing.T) {
	t.Parallel()
	st := playMesh(t, 5, nil)
	slow, err := st.makers.hub.Subscribe(">", 1) // nobody reads it
	require.NoError(t, err)
	root := st.mission()
	require.True(t, root.Success)
	totals := st.judges.node.View().Totals()
	require.Zero(t, totals.Missed+st.makers.node.View().Totals().Missed)
	require.Zero(t, totals.Abstained)
	require.NotZero(t, totals.Reveals)
	require.NotZero(t, slow.Lost(), "a reader that does not read loses, and holds up nobody")

	for _, rec := range []string{root.URI, root.ResultURI} {
		for _, m := range []*member{st.makers, st.judges} {
			_, err := m.store.Local(strings.TrimPrefix(rec, "ipfs://"))
			require.NoError(t, err, "each node has the documents now")
		}
	}
	st.stop()
	for _, m := range []*member{st.makers, st.judges} {
		got := subjects(t, m)
		for _, what := range []string{
			"jobs.posted", "jobs.assigned", "jobs.submitted", "jobs.completed", "jobs.closed", "results", "validation.selected", "validation.committed",
			"validation.revealed", "validation.tallied", "money", "artifacts.find", "artifacts.get",
		} {
			require.NotZero(t, got[what], "%s: %v", what, got)
		}
		require.Equal(t, int(totals.Created), got["jobs.posted"], "each fact once, whoever tells it")
		require.Equal(t, int(totals.Reveals), got["validation.revealed"])
	}
	require.NotZero(t, subjects(t, st.judges)["in makers"])
}

// lossy loses what it is told to, in both directions.
type lossy struct {
	bus.Transport
	mu   sync.Mutex
	n    int
	lose func(n int, m bus.Message) bool
}

func (l *lossy) lost(m bus.Message) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.n++
	return l.lose(l.n, m)
}

func (l *lossy) Start(accept func(bus.Message)) error {
	return l.Transport.Start(func(m bus.Message) {
		if !l.lost(m) {
			accept(m)
		}
	})
}

func (l *lossy) Send(m bus.Message) error {
	if l.lost(m) {
		return nil
	}
	return l.Transport.Send(m)
}

// What the bus says of the chain may be lost, and some of the documents' parts: the mission ends as well.
func TestMesh_outlivesLostMessages(t *testing.T) {
	t.Parallel()
	var dropped atomic.Int64
	st := playMesh(t, 6, func(tr bus.Transport) bus.Transport {
		return &lossy{Transport: tr, lose: func(n int, m bus.Message) bool {
			lose := !strings.HasPrefix(m.Subject, "artifacts.") && !strings.HasPrefix(m.Subject, "_inbox.") || n%200 == 0
			if lose {
				dropped.Add(1)
			}
			return lose
		}}
	})
	require.True(t, st.mission().Success)
	require.NotZero(t, dropped.Load())
	require.Zero(t, st.judges.node.View().Totals().Missed)
}
