package scenario

import (
	"context"
	"sync"

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
}

// steering is the mode that was told last; none is as good as running.
type steering struct {
	mu   sync.Mutex
	told string
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
	s := d.node.View()
	mode := s.Steering().Mode()
	if mode == ModeDraining && (d.node.Drained() || d.steer.told == ModeDrained) {
		mode = ModeDrained // and stays it: what comes in and goes again meanwhile is nothing new
	}
	if mode == d.steer.told || d.steer.told == "" && mode == ModeRunning {
		return
	}
	d.steer.told = mode
	d.cfg.Steered(Steered{Block: s.Head().Number, Time: s.Head().Time, Mode: mode})
}

// alarm tells the operator's log, as every node does, and whoever shows the demo.
func (d *demo) alarm(a protocol.RaiseAlarm) {
	d.cfg.Log.Named("alarm").Warn("look here", "key", a.Subject, "status", a.Text)
	d.cfg.Alarm(a)
}
