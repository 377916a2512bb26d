package engine_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// lines is a journal with an event in each line.
func (w *world) lines() []byte {
	var out []byte
	for _, ev := range w.journal {
		data, err := protocol.EncodeEvent(ev)
		require.NoError(w.t, err)
		out = append(append(out, data...), '\n')
	}
	return out
}

// FuzzStep folds journals that were tampered with: the core may do anything but panic, and what it holds
// survives its stored form.
func FuzzStep(f *testing.F) {
	for _, play := range []func(*world){
		func(w *world) { w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")}) },
		func(w *world) {
			w.verdict = func(protocol.Evaluate) protocol.Verdict { return protocol.Reject }
			w.fold(protocol.JobOrdered{Account: employer, Order: w.order("one", "grid")})
		},
		func(w *world) {
			root := w.root()
			w.plans[root.SpecHash] = []protocol.ChildJob{w.order("a", "grid")}
			w.fold(protocol.JobOrdered{Account: employer, Order: root})
		},
		func(w *world) {
			plan := w.s.Plan()
			plan.Economy = priced(1000).Economy
			w.used = protocol.Resources{Energy: 60, Compute: 30}
			w.fold(protocol.NodeConfigured{Plan: plan})
			w.fold(protocol.OwnerOrder{ID: "dear", Action: engine.ActionUpdateResource, By: protocol.RankOwner, Field: "dynamic_cost_multiplier", Value: "1.6"})
			w.fold(protocol.Simulated{Tick: 1, Readings: []protocol.SimReading{{Sim: "sun", Energy: -50, Compute: 9}}})
			w.fold(protocol.JobOrdered{Account: employer, Order: w.budget("one", 100, 50)})
		},
	} {
		w := newWorld(f, fullPlan(1))
		w.committee = validators(1)
		play(w)
		for range 35 {
			w.serve()
			w.mine(10)
		}
		f.Add(w.lines())
	}
	f.Fuzz(func(t *testing.T, journal []byte) {
		s := engine.New(protocol.Suite{})
		for line := range bytes.Lines(journal) {
			ev, err := protocol.DecodeEvent(line)
			if err != nil {
				continue
			}
			var effects []protocol.Effect
			s, effects = engine.Step(s, ev)
			encodeAll(t, effects)
		}
		stored := encode(t, s)
		back, err := engine.Decode([]byte(stored))
		require.NoError(t, err)
		require.Equal(t, stored, encode(t, back))
	})
}
