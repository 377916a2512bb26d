package scenario

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
)

// BenchmarkMission runs whole jobs of three validators on an embedded chain on disk, from their posting to their
// payment, and then has the very same transactions taken by another such chain without the node. What counts is the
// ratio of the two rates in one run; the rates themselves are the machine's.
func BenchmarkMission(b *testing.B) {
	defer node.Tune()() // as the command has it; for both
	// The rates of the original program, which has no chain and keeps nothing, as they were measured once on two cores.
	for _, size := range []struct {
		jobs     uint64
		original float64
	}{{100, 119}, {1_000, 98}, {3_000, 75}, {10_000, 75}} {
		jobs := size.jobs
		b.Run(fmt.Sprintf("jobs=%d", jobs), func(b *testing.B) {
			for range b.N {
				r := newRace(b)
				ours := r.run(jobs)
				replayed := r.replay()
				b.ReportMetric(ours, "jobs/s")
				b.ReportMetric(size.original, "original_jobs/s")
				b.ReportMetric(replayed*float64(jobs), "replayed_jobs/s")
				b.ReportMetric(ours/(replayed*float64(jobs)), "ratio")
				b.ReportMetric(r.heap, "heap_MB")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}

// The race's chain: windows of a few blocks, so that what counts is work and not waiting.
const (
	raceWindow  = 60 // seconds; a block takes one, and time jumps where nothing is to be done
	raceAgents  = 4
	raceOpen    = 3_000 // jobs under way at a time: both windows of what is worked on fit in
	raceFull    = 240   // transactions that make a block worth sealing
	racePosters = 16    // jobs that are ordered at a time
	raceBlocks  = 20_000
)

// race is a node at work on a chain of its own.
type race struct {
	tb      testing.TB
	cast    cast
	profile deploy.Profile
	world   *sim.World
	first   uint64 // block from which on the race is replayed
	heap    float64
}

func newRace(tb testing.TB) *race {
	c, err := newCast(raceAgents, 3)
	require.NoError(tb, err)
	r := &race{tb: tb, cast: c, profile: c.profile()}
	p := &r.profile
	p.CommitWindow, p.RevealWindow, p.ForceGrace, p.EarlyDelay, p.ExpirationGrace = raceWindow, raceWindow, raceWindow, 1, raceWindow
	p.Committee, p.MinReveals, p.ValidatorRewardPct, p.DisputeWindow = 3, 3, 15, 1
	for i := range p.Funds {
		p.Funds[i].Amount = protocol.Tokens(10_000_000)
	}
	return r
}

func (r *race) open(dir string) *sim.World {
	w, err := sim.OpenWorld(r.tb.Context(), sim.WorldConfig{
		Chain:   sim.Config{Dir: dir, Seed: 1, FinalDepth: finalDepth, BlockTime: 1},
		Profile: r.profile, Deployer: r.cast.deployer(), Rich: r.cast.all(),
	})
	require.NoError(r.tb, err)
	r.tb.Cleanup(func() { require.NoError(r.tb, w.Close()) })
	return w
}

func (r *race) node(dir string) (*node.Node, *artifact.Store) {
	store, err := artifact.Open(artifact.Config{Dir: filepath.Join(dir, "artifacts")})
	require.NoError(r.tb, err)
	dep := r.world.Deployment
	suite, err := node.Discover(r.tb.Context(), r.world.Client(), dep.ChainID, dep.StartBlock, dep.Contracts[deploy.JobRegistry])
	require.NoError(r.tb, err)
	salts, err := signer.DevSalts(dep.ChainID)
	require.NoError(r.tb, err)
	plan := r.cast.plan()
	plan.Slack, plan.Accounts = 60, plan.Accounts[:2]
	plan.Economy = nil // thousands of jobs would use its reserves up
	for _, a := range r.cast.agents {
		plan.Accounts = append(plan.Accounts, protocol.AccountPlan{
			Address: a, Roles: []protocol.Role{protocol.RoleAgent}, AgentStake: protocol.Tokens(5_000), Skills: []string{engine.AnySkill},
		})
	}
	for _, v := range r.cast.validators {
		plan.Accounts = append(plan.Accounts, protocol.AccountPlan{
			Address: v, Roles: []protocol.Role{protocol.RoleValidator}, ValidatorStake: protocol.Tokens(5_000),
		})
	}
	n, err := node.New(node.Config{
		Dir: filepath.Join(dir, "node"), Chain: r.world.Client(), Suite: suite, Plan: plan, Keys: r.cast.keys, Salts: salts, Artifacts: store, Meter: meter, Unconfirmed: raceOpen,
		Alarm: func(a protocol.RaiseAlarm) { r.tb.Errorf("alarm %s: %s", a.Subject, a.Text) },
	})
	require.NoError(r.tb, err)
	return n, store
}

// run has the jobs done and returns how many were in a second.
func (r *race) run(jobs uint64) float64 {
	dir := r.tb.TempDir()
	r.world = r.open(dir)
	n, store := r.node(dir)
	ctx, stop := context.WithCancel(r.tb.Context())
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.Run(ctx) })
	r.await(ctx, n, "every account is ready", func(s engine.State) bool {
		for _, a := range s.Accounts() {
			if !a.Facts.Acknowledged || a.Has(protocol.RoleAgent) && a.Facts.Stakes[protocol.StakeAgent].IsZero() ||
				a.Has(protocol.RoleValidator) && a.Facts.Stakes[protocol.StakeValidator].IsZero() {
				return false
			}
		}
		return s.Live()
	})
	r.first = r.world.Head().Number.Uint64() + 1
	begun := time.Now()
	g.Go(func() error { return r.post(ctx, n, store, jobs) })
	r.await(ctx, n, "every job is paid", func(s engine.State) bool { return s.Totals().Finalized >= jobs })
	took := time.Since(begun).Seconds()
	s := n.View()
	require.Equal(r.tb, jobs, s.Totals().Succeeded)
	require.Zero(r.tb, s.Totals().Missed)
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	r.heap = float64(m.HeapAlloc) / 1e6
	stop()
	require.NoError(r.tb, g.Wait())
	require.NoError(r.tb, n.Close())
	require.NoError(r.tb, store.Close())
	return float64(jobs) / took
}

// post orders the jobs, so many that raceOpen are under way.
func (r *race) post(ctx context.Context, n *node.Node, store *artifact.Store, jobs uint64) error {
	for k := uint64(0); k < jobs; {
		moved := n.Moved()
		s := n.View()
		if room := s.Totals().Finalized + raceOpen; k < min(room, jobs) {
			var g errgroup.Group
			g.SetLimit(racePosters)
			for ; k < min(room, jobs); k++ {
				number := k
				g.Go(func() error {
					order, err := r.order(store, number)
					if err != nil {
						return err
					}
					return n.Order(ctx, r.cast.employer, order)
				})
			}
			if err := g.Wait(); err != nil {
				return err
			}
			continue
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func (r *race) order(store *artifact.Store, k uint64) (protocol.ChildJob, error) {
	body, err := dispatch.Random(k, 2).Encode()
	if err != nil {
		return protocol.ChildJob{}, err
	}
	spec := protocol.Spec{
		Version: 1, Title: fmt.Sprintf("Race job %d", k), Ref: fmt.Sprintf("race-%d", k), Reward: protocol.TokenText{Amount: protocol.Tokens(10)},
		Energy: 10, Compute: 10, Deadline: r.world.Head().Time + 24*3600, Task: protocol.Task{Kind: protocol.TaskDispatch, Body: body},
	}
	data, err := spec.Encode()
	if err != nil {
		return protocol.ChildJob{}, err
	}
	uri, err := store.Put(data)
	return protocol.ChildJob{
		Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}, err
}

// await seals a block whenever a full one waits, or nothing more comes, until the condition holds.
func (r *race) await(ctx context.Context, n *node.Node, what string, holds func(engine.State) bool) {
	for blocks := 0; !holds(n.View()); blocks++ {
		if ctx.Err() != nil || blocks > raceBlocks {
			require.Failf(r.tb, "the race stalls", "waiting until %s: %v %+v", what, context.Cause(ctx), n.View().Totals())
		}
		require.NoError(r.tb, r.fill(ctx, n))
		at := r.world.Head().Time + 1
		if due, waits := n.View().NextWake(); waits && r.world.Pending() == 0 {
			at = max(at, due)
		}
		_, err := r.world.SealAt(ctx, at)
		require.NoError(r.tb, err)
	}
}

// fill returns when the pool holds a full block, or the node has nothing more to send.
func (r *race) fill(ctx context.Context, n *node.Node) error {
	head := r.world.Head().Hash()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	settled := make(chan error, 1)
	go func() { settled <- n.Settled(ctx, head) }()
	tick := time.NewTicker(3 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case err := <-settled:
			return err
		case <-tick.C:
			if r.world.Pending() >= raceFull {
				stop()
				<-settled
				return nil
			}
		}
	}
}

// replay has the race's blocks made again of the same transactions on another chain, through the same client, and
// returns how many such races it does in a second.
func (r *race) replay() float64 {
	blocks := r.blocks()
	other := r.open(r.tb.TempDir())
	r.warm(other, blocks)
	begun := time.Now()
	for _, b := range blocks {
		if b.NumberU64() >= r.first {
			r.again(other, b)
		}
	}
	return 1 / time.Since(begun).Seconds()
}

func (r *race) blocks() []*types.Block {
	var out []*types.Block
	for n := uint64(1); n <= r.world.Head().Number.Uint64(); n++ {
		b, err := r.world.Client().BlockByNumber(r.tb.Context(), new(big.Int).SetUint64(n))
		require.NoError(r.tb, err)
		out = append(out, b)
	}
	return out
}

// warm brings the other chain to where the race began.
func (r *race) warm(other *sim.World, blocks []*types.Block) {
	for _, b := range blocks {
		if n := b.NumberU64(); n > other.Head().Number.Uint64() && n < r.first {
			r.again(other, b)
		}
	}
}

// again makes the block on the other chain.
func (r *race) again(other *sim.World, b *types.Block) {
	require.NoError(r.tb, errors.Join(other.Client().SendTransactions(r.tb.Context(), b.Transactions())...))
	head, err := other.SealAt(r.tb.Context(), b.Time())
	require.NoError(r.tb, err)
	require.Equal(r.tb, b.Root(), head.Root, "block %d", b.NumberU64())
}
