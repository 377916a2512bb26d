package scenario

import (
	"context"
	"sync"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// The words for how the owner has the demo run.
const (
	ModeRunning  = "running"
	ModePaused   = "paused"
	ModeDraining = "draining"
	ModeDrained  = "drained"
	ModeStopped  = "stopped"
)

// Steered is a change of the owner's steering.
type Steered struct {
	Block uint64 `json:"block"`
	Time  uint64 `json:"time"`
	Mode  string `json:"steering"`
	// Waits says that nothing is left to do in that mode, so that the chain's time stands still until the owner's next order.
	Waits bool `json:"waits,omitempty"`
}

// steering is the mode that was told last, none being as good as running, and whether it was told that the demo waits in it.
type steering struct {
	mu    sync.Mutex
	told  string
	waits bool
}

// followSteering tells of each change as it comes: a block, which shows all else, may be minutes away or never come.
func (d *demo) followSteering(ctx context.Context) {
	for {
		moved := d.node.Moved()
		d.tellSteering()
		select {
		case <-ctx.Done():
			return
		case <-moved:
		}
	}
}

func (d *demo) tellSteering() {
	d.steer.mu.Lock()
	defer d.steer.mu.Unlock()
	d.tellMode(d.node.View())
}

// tellWaiting tells, once in a mode, that the demo rests in it.
func (d *demo) tellWaiting() {
	d.steer.mu.Lock()
	defer d.steer.mu.Unlock()
	s := d.node.View()
	d.tellMode(s)
	if d.steer.waits || !halted(s) {
		return
	}
	d.steer.waits = true
	d.cfg.Steered(Steered{Block: s.Head().Number, Time: s.Head().Time, Mode: d.steer.told, Waits: true})
}

func (d *demo) tellMode(s engine.State) {
	mode := s.Steering().Mode()
	if mode == ModeDraining && (d.node.Drained() || d.steer.told == ModeDrained) {
		mode = ModeDrained // and stays it: what comes in and goes again meanwhile is nothing new
	}
	if mode == d.steer.told || d.steer.told == "" && mode == ModeRunning {
		return
	}
	d.steer.told, d.steer.waits = mode, false
	d.cfg.Steered(Steered{Block: s.Head().Number, Time: s.Head().Time, Mode: mode})
}

// alarm tells the operator's log, as every node does, and whoever shows the demo.
func (d *demo) alarm(a protocol.RaiseAlarm) {
	d.cfg.Log.Named("alarm").Warn("look here", "key", a.Subject, "status", a.Text)
	d.cfg.Alarm(a)
}
