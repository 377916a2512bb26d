package scenario

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/sim"
)

// command gives the node an order of the owner, which is to be obeyed.
func (st *stage) command(action string) {
	st.t.Helper()
	st.view()
	out, err := st.demo.node.Command(st.ctx, protocol.OwnerOrder{
		ID: fmt.Sprint(action, st.world.Head().Number), Action: action, By: protocol.RankOwner,
	})
	require.NoError(st.t, err)
	require.Equal(st.t, protocol.CommandOK, out.Status, out.Reason)
}

// calls counts the transactions in the blocks above a number, by the selector of what they call.
func (st *stage) calls(above uint64) map[[4]byte]int {
	st.t.Helper()
	found := map[[4]byte]int{}
	for n := above + 1; n <= st.world.Head().Number.Uint64(); n++ {
		b, err := st.world.Client().BlockByNumber(st.t.Context(), new(big.Int).SetUint64(n))
		require.NoError(st.t, err)
		for _, tx := range b.Transactions() {
			found[[4]byte(tx.Data()[:4])]++
		}
	}
	return found
}

var (
	createJob = signer.SelectorOf("createJob(uint256,uint64,bytes32,string)")
	applyFor  = signer.SelectorOf("applyForJob(uint256,string,bytes32[])")
	reveal    = signer.SelectorOf("revealValidation(uint256,bool,bytes32,bytes32,string,bytes32[])")
)

func TestStory_pauseInMidMissionBringsItToItsEndAndTakesNothingNew(t *testing.T) {
	st := play(t, story{seed: 61, agents: 2})
	st.ready()
	st.order(st.planOf("root", 1, "a", "b"))
	st.until("the first vote", func(s engine.State) bool { return s.Totals().Commits > 0 })
	st.command(engine.ActionPause)
	st.order(st.work("later"))
	paused := st.world.Head().Number.Uint64()
	st.restart()
	require.True(t, st.finish(1).Success, "a plan that was taken owes its result")
	s := st.blocks(20)
	require.True(t, s.Steering().Paused, "a pause survives a restart")
	require.Equal(t, []uint64{3, 3, 0, 0}, []uint64{s.Totals().Created, s.Totals().Succeeded, s.Totals().Missed, s.Totals().Slashes})
	require.Zero(t, st.calls(paused)[createJob])
	require.Equal(t, 1, s.Orders())
	st.command(engine.ActionResume)
	require.True(t, st.finish(4).Success, "what waited is taken up")
}

func TestStory_stopInTheRevealWindowLetsOnlyRevealsOut(t *testing.T) {
	st := play(t, story{seed: 62, agents: 2})
	st.ready()
	st.order(st.work("one"))
	st.until("all commitments", inRound(1, 5))
	st.order(st.work("two"))
	st.until("the second job's being taken up", inState(2, protocol.JobOpen))
	st.command(engine.ActionEmergencyStop)
	stopped := st.world.Head().Number.Uint64()
	pending := st.world.Pending() // what was on its way when the order came is not held back any more
	_, err := st.world.Seal(st.ctx)
	require.NoError(t, err)
	st.restart()
	st.until("all reveals", func(s engine.State) bool { return s.Totals().Reveals == 5 })
	st.blocks(60)
	calls := st.calls(stopped)
	require.Equal(t, 5, calls[reveal])
	delete(calls, reveal)
	others := 0
	for _, n := range calls {
		others += n
	}
	require.LessOrEqual(t, others, pending)
	require.True(t, st.view().Steering().Stopped, "a stop survives a restart")
	out, err := st.demo.node.Command(st.ctx, protocol.OwnerOrder{ID: "r", Action: engine.ActionResume, By: protocol.RankOwner})
	require.NoError(t, err)
	require.Equal(t, protocol.CommandRejected, out.Status, "to resume does not lift a stop")
	st.command(engine.ActionLiftStop)
	st.command(engine.ActionResume)
	require.True(t, st.finish(1).Success)
	require.True(t, st.finish(2).Success)
	require.Equal(t, []uint64{0, 0}, []uint64{st.view().Totals().Missed, st.view().Totals().Slashes})
}

func TestStory_ordersOfTheOwnerOutlastAReorganisation(t *testing.T) {
	st := play(t, story{seed: 63, agents: 2})
	st.ready()
	st.order(st.work("one"))
	st.until("the work", inState(1, protocol.JobAssigned))
	st.command(engine.ActionPause)
	spawn := protocol.OwnerOrder{ID: "late", Action: engine.ActionSpawnJob, By: protocol.RankOwner, Account: st.cast.employer}
	out, err := st.demo.node.Command(st.ctx, spawn)
	require.NoError(t, err)
	require.Equal(t, protocol.CommandRejected, out.Status)
	st.blocks(3)
	require.NoError(t, st.world.Reorg(t.Context(), 5, sim.ReturnTransactions()))
	s := st.blocks(2)
	require.True(t, s.Steering().Paused)
	again, ok := s.Command("late")
	require.True(t, ok)
	require.Equal(t, out.Reason, again.Reason)
	require.True(t, st.finish(1).Success)
	st.command(engine.ActionDrain)
	require.True(t, st.demo.node.Drained())
}

func TestStory_aPauseHoldsAnApplicationThatIsNotSigned(t *testing.T) {
	st := play(t, story{seed: 64})
	st.ready()
	st.does(st.at[deploy.JobRegistry], bindings.NewJobRegistry().PackPause()) // so that the rows wait
	st.order(st.work("one"))
	st.blocks(3)
	st.command(engine.ActionPause)
	st.does(st.at[deploy.JobRegistry], bindings.NewJobRegistry().PackUnpause())
	before := st.world.Head().Number.Uint64()
	st.blocks(10)
	require.Zero(t, st.calls(before)[createJob], "a row that waits for the contracts is held as well")
	st.command(engine.ActionResume)
	require.True(t, st.finish(1).Success)
	require.Equal(t, 1, st.calls(before)[createJob])
	require.Equal(t, 1, st.calls(before)[applyFor])
}

func TestStory_spawnedJobIsPostedOnce(t *testing.T) {
	st := play(t, story{seed: 65})
	st.ready()
	spec := st.work("spawned")
	data, err := spec.Encode()
	require.NoError(t, err)
	uri, err := st.demo.store.Put(data)
	require.NoError(t, err)
	order := protocol.OwnerOrder{ID: "one", Action: engine.ActionSpawnJob, By: protocol.RankOwner, Account: st.cast.employer, Job: &protocol.ChildJob{
		Ref: "spawned", Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: spec.Reward.Amount, Deadline: spec.Deadline,
	}}
	st.view()
	for range 2 {
		out, err := st.demo.node.Command(st.ctx, order)
		require.NoError(t, err)
		require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	}
	require.True(t, st.finish(1).Success)
	require.Equal(t, uint64(1), st.view().Totals().Created)
}

// A demo whose node rests does not run through its chain's time meanwhile.
func TestDemo_timeStandsStillWhileTheNodeRests(t *testing.T) {
	t.Parallel()
	rests := map[string]string{engine.ActionPause: ModePaused, engine.ActionDrain: ModeDrained, engine.ActionEmergencyStop: ModeStopped}
	for action := range rests {
		t.Run(action, func(t *testing.T) {
			t.Parallel()
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			waits := make(chan string, 100)
			cfg := DemoConfig{Dir: t.TempDir(), Seed: 66, Agents: minAgents, Validators: 8, Steered: func(s Steered) {
				if s.Waits {
					waits <- s.Mode
				}
			}}
			require.NoError(t, cfg.check())
			d, err := openDemo(ctx, cfg)
			require.NoError(t, err)
			ended := make(chan error, 1)
			go func() {
				_, err := d.play(ctx)
				ended <- err
			}()
			wait := func(what string, holds func(engine.State) bool) {
				t.Helper()
				for {
					moved := d.node.Moved()
					if holds(d.node.View()) {
						return
					}
					select {
					case <-moved:
					case err := <-ended:
						require.Failf(t, "the demo ended", "waiting for %s: %v", what, err)
					}
				}
			}
			command := func(action string) {
				out, err := d.node.Command(ctx, protocol.OwnerOrder{ID: action, Action: action, By: protocol.RankOwner})
				require.NoError(t, err)
				require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
			}
			wait("votes", func(s engine.State) bool { return s.Totals().Reveals > 10 })
			command(action)
			wait("rest", halted)
			require.Equal(t, rests[action], <-waits, "it says once that it waits")
			still := d.node.View()
			if action == engine.ActionEmergencyStop {
				command(engine.ActionLiftStop)
			}
			command(engine.ActionResume)
			wait("work", func(s engine.State) bool { return s.Totals().Created > still.Totals().Created })
			require.Zero(t, d.node.View().Totals().Missed)
			cancel()
			require.ErrorIs(t, <-ended, context.Canceled)
			require.NoError(t, d.close())
		})
	}
}

// A drain is on the way to stopping: who asked for the end of the mission alone is not left waiting for it.
func TestDemo_endsWhenItIsDrained(t *testing.T) {
	t.Parallel()
	cfg := DemoConfig{Dir: t.TempDir(), Seed: 70, Agents: minAgents, Validators: 8, ExitWhenDone: true}
	require.NoError(t, cfg.check())
	d, err := openDemo(t.Context(), cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.node.Run(ctx) }()
	require.NoError(t, d.node.Settled(ctx, d.world.Head().Hash()))
	out, err := d.node.Command(ctx, protocol.OwnerOrder{ID: "drain", Action: engine.ActionDrain, By: protocol.RankOwner})
	require.NoError(t, err)
	require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	cancel()
	require.NoError(t, <-ended)
	require.NoError(t, d.close())
	for range 2 {
		s, err := Demo(t.Context(), cfg)
		require.NoError(t, err)
		require.True(t, s.Drained)
		require.False(t, s.Over)
	}
}

// A demo tells of each change of steering as it comes, also while its chain stands still, and of an order that its
// account cannot pay.
func TestDemo_tellsOfSteeringAndAlarms(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	modes, alarms := make(chan string, 100), make(chan protocol.RaiseAlarm, 100)
	begin := func(dir string) (*demo, chan error) {
		cfg := DemoConfig{
			Dir: dir, Seed: 67, Agents: minAgents, Validators: 8, Steered: func(s Steered) {
				if !s.Waits {
					modes <- s.Mode
				}
			},
			Alarm: func(a protocol.RaiseAlarm) {
				select {
				case alarms <- a:
				default: // it comes again and again
				}
			},
		}
		require.NoError(t, cfg.check())
		d, err := openDemo(ctx, cfg)
		require.NoError(t, err)
		ended := make(chan error, 1)
		go func() {
			_, err := d.play(ctx)
			ended <- err
		}()
		return d, ended
	}
	dir := t.TempDir()
	d, ended := begin(dir)
	give := func(o protocol.OwnerOrder) {
		t.Helper()
		out, err := d.node.Command(ctx, o)
		require.NoError(t, err)
		require.Equal(t, protocol.CommandOK, out.Status, out.Reason)
	}
	for moved := d.node.Moved(); d.node.View().Totals().Created == 0; moved = d.node.Moved() {
		<-moved
	}
	for i, step := range []struct{ action, mode string }{
		{engine.ActionPause, ModePaused}, {engine.ActionEmergencyStop, ModeStopped}, {engine.ActionLiftStop, ModePaused}, {engine.ActionResume, ModeRunning},
	} {
		give(protocol.OwnerOrder{ID: fmt.Sprint(i), Action: step.action, By: protocol.RankOwner})
		require.Equal(t, step.mode, <-modes)
	}
	spec, err := Mission(67, 99, d.node.View().Head().Time)
	require.NoError(t, err)
	data, err := spec.Encode()
	require.NoError(t, err)
	uri, err := d.store.Put(data)
	require.NoError(t, err)
	give(protocol.OwnerOrder{ID: "dear", Action: engine.ActionSpawnJob, By: protocol.RankOwner, Account: d.cast.employer, Job: &protocol.ChildJob{
		Ref: "dear", Title: spec.Title, SpecHash: protocol.DocumentHash(data), URI: uri, Reward: protocol.Tokens(1_000_000), Deadline: spec.Deadline,
	}})
	require.Equal(t, protocol.Key("steering/stopped"), (<-alarms).Subject)
	alarm := <-alarms
	require.Equal(t, protocol.Key("funds/"+d.cast.employer.Hex()), alarm.Subject)
	require.Contains(t, alarm.Text, "tokens and needs")
	give(protocol.OwnerOrder{ID: "again", Action: engine.ActionPause, By: protocol.RankOwner})
	require.Equal(t, ModePaused, <-modes)
	cancel()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.NoError(t, d.close())

	ctx, cancel = context.WithCancel(t.Context())
	defer cancel()
	d, ended = begin(dir)
	require.Equal(t, ModePaused, <-modes, "a demo that goes on says that it rests")
	cancel()
	require.ErrorIs(t, <-ended, context.Canceled)
	require.NoError(t, d.close())
}

// A job that nobody can take keeps a drain from ending until its deadline, and the demo's time runs until then.
func TestStory_aDrainWaitsForWhatNobodyTakes(t *testing.T) {
	st := play(t, story{seed: 69})
	st.ready()
	st.orderRaw(st.work("one"), []byte("this is no spec"))
	st.until("the job", inState(1, protocol.JobOpen))
	st.command(engine.ActionDrain)
	for range maxBlocks {
		if st.view().Drained() {
			break
		}
		require.NoError(t, st.demo.next(st.ctx))
	}
	require.True(t, st.view().Drained())
	require.EqualValues(t, 1, st.view().Totals().Cancelled)
	require.True(t, halted(st.view()), "and then it stands still")
}

func TestStory_aDrainIsToldAgainWhenItIsOver(t *testing.T) {
	st := play(t, story{seed: 68, agents: 2})
	var modes []string
	st.demo.cfg.Steered = func(s Steered) { modes = append(modes, s.Mode) }
	st.ready()
	st.order(st.work("one"))
	st.until("the work", inState(1, protocol.JobAssigned))
	st.command(engine.ActionDrain)
	st.demo.tellSteering()
	require.Equal(t, []string{ModeDraining}, modes)
	require.True(t, st.finish(1).Success)
	st.blocks(2)
	st.demo.tellSteering()
	st.demo.tellSteering()
	require.Equal(t, []string{ModeDraining, ModeDrained}, modes)

	st.command(engine.ActionResume)
	st.order(st.work("two"))
	st.until("the work", inState(2, protocol.JobAssigned))
	st.command(engine.ActionDrain)
	modes, st.demo.steer.told = nil, ModeDrained // as when it came in after that was told
	st.demo.tellSteering()
	require.True(t, st.finish(2).Success)
	st.demo.tellSteering()
	require.Empty(t, modes, "that it is drained is told once, and not taken back")
}
