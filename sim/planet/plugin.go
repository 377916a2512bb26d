package planet

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// ErrPlugin marks a plug-in that cannot be one.
var ErrPlugin = errors.New("not a simulation plug-in")

// DefaultTimeout is how long a plug-in may take for an answer.
const DefaultTimeout = 5 * time.Second

// PluginConfig says which program is a plug-in, and how it is run: confined, without network, without environment, and
// without any file but its own and the system's.
type PluginConfig struct {
	// Path is of the program, absolute.
	Path string
	Seed uint64
	// Timeout bounds each answer; 0 = DefaultTimeout.
	Timeout time.Duration
	// Memory is its address space in bytes; 0 = the sandbox's default.
	Memory uint64
}

func (c *PluginConfig) name() (string, error) {
	base := filepath.Base(c.Path)
	name := strings.TrimSuffix(base, filepath.Ext(base))
	if !filepath.IsAbs(c.Path) {
		return "", fmt.Errorf("%w: %s is not an absolute path", ErrPlugin, c.Path)
	}
	if !validName(name) {
		return "", fmt.Errorf("%w: %q cannot name a simulation: rename the file to a small letter and up to %d small letters, digits, _ and -",
			ErrPlugin, name, maxName-1)
	}
	if c.Timeout <= 0 {
		c.Timeout = DefaultTimeout
	}
	return name, nil
}

// How a plug-in that fails is treated. After each fault it is killed and rests, for twice as many ticks each time; at
// the last it is given up until the node starts again. Faults are forgotten after a long row of good ticks.
const (
	maxFaults   = 6
	forgetAfter = 100
)

// Plugin is an operator's program as a simulation. It is started at its first tick.
type Plugin struct {
	jail   *sandbox.Jail
	cfg    PluginConfig
	name   string
	talk   *talk // nil while it does not run
	faults int
	rest   uint64 // ticks that it still sits out
	good   int    // ticks since the last fault
	last   error
}

// NewPlugin returns the plug-in; its name is that of its file, without the ending.
func NewPlugin(jail *sandbox.Jail, cfg PluginConfig) (*Plugin, error) {
	name, err := cfg.name()
	if err != nil {
		return nil, err
	}
	return &Plugin{jail: jail, cfg: cfg, name: name}, nil
}

// Name implements PlanetarySim.
func (p *Plugin) Name() string { return p.name }

// Tick implements PlanetarySim. Whatever the program does, it returns in the time of two answers.
func (p *Plugin) Tick(ctx context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error) {
	switch {
	case p.faults >= maxFaults:
		return protocol.SimReading{}, fmt.Errorf("given up after %d faults until the node starts again; the last: %w", p.faults, p.last)
	case p.rest > 0:
		p.rest--
		return protocol.SimReading{}, fmt.Errorf("resting, %d more ticks, after fault %d of %d: %w", p.rest, p.faults, maxFaults, p.last)
	}
	r, err := p.ask(ctx, in, memory)
	var own faultError
	if err != nil && !errors.As(err, &own) {
		return r, p.failed(ctx, err)
	}
	if p.good++; p.good >= forgetAfter {
		p.faults = 0
	}
	return r, err
}

func (p *Plugin) ask(ctx context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error) {
	if p.talk == nil {
		var err error
		if p.talk, err = begin(ctx, p.jail, p.cfg); err != nil {
			return protocol.SimReading{}, err
		}
	}
	return p.talk.tick(ctx, in, memory)
}

// failed kills the program and counts the fault, unless it is the node that stops.
func (p *Plugin) failed(ctx context.Context, err error) error {
	if p.talk != nil {
		err = p.talk.failed(err)
		p.talk = nil
	}
	if ctx.Err() != nil {
		return err
	}
	p.faults++
	p.good, p.rest, p.last = 0, 1<<(p.faults-1)-1, err
	return err
}

// Close ends the program.
func (p *Plugin) Close() error {
	if p.talk == nil {
		return nil
	}
	_, err := p.talk.stop()
	p.talk = nil
	return err
}
