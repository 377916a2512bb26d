package sim

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"

	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/hashicorp/go-hclog"
)

// gethLog is the one place where go-ethereum's log ends up. Its logger is a global, which is why this is one too.
var gethLog logRouter

// logRouter passes go-ethereum's records to the logger of the chain opened last; with none open they vanish.
type logRouter struct {
	install sync.Once
	mu      sync.Mutex
	open    []*hclog.Logger
	current atomic.Pointer[hclog.Logger]
}

// attach leads the records into l until the returned function is called.
func (r *logRouter) attach(l hclog.Logger) (detach func()) {
	r.install.Do(func() { gethlog.SetDefault(gethlog.NewLogger(&logHandler{router: r})) })
	own := &l
	r.mu.Lock()
	defer r.mu.Unlock()
	r.open = append(r.open, own)
	r.current.Store(own)
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.open = slices.DeleteFunc(r.open, func(p *hclog.Logger) bool { return p == own })
		if n := len(r.open); n > 0 {
			r.current.Store(r.open[n-1])
			return
		}
		r.current.Store(nil)
	}
}

// logHandler turns slog records into hclog lines.
type logHandler struct {
	router *logRouter
	args   []any
	group  string
}

// Enabled implements slog.Handler.
func (h *logHandler) Enabled(_ context.Context, level slog.Level) bool {
	l := h.router.current.Load()
	if l == nil {
		return false
	}
	// Asked one by one, as a null logger has no level but is none of these.
	switch hclogLevel(level) {
	case hclog.Error:
		return (*l).IsError()
	case hclog.Warn:
		return (*l).IsWarn()
	case hclog.Debug:
		return (*l).IsDebug()
	default:
		return (*l).IsTrace()
	}
}

// Handle implements slog.Handler.
func (h *logHandler) Handle(_ context.Context, rec slog.Record) error {
	l := h.router.current.Load()
	if l == nil {
		return nil
	}
	args := slices.Clone(h.args)
	rec.Attrs(func(a slog.Attr) bool {
		args = append(args, h.group+a.Key, a.Value.Resolve().Any())
		return true
	})
	level := hclogLevel(rec.Level)
	if level == hclog.Warn && expected(rec.Message) {
		level = hclog.Debug
	}
	(*l).Log(level, rec.Message, args...)
	return nil
}

// expected are the warnings of every start, about what is so by intention: no peers, and at first no blocks.
func expected(message string) bool {
	return message == "P2P server will be useless, neither dialing nor listening" || message == "Head block is not reachable"
}

// WithAttrs implements slog.Handler.
func (h *logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	args := slices.Clone(h.args)
	for _, a := range attrs {
		args = append(args, h.group+a.Key, a.Value.Resolve().Any())
	}
	return &logHandler{router: h.router, args: args, group: h.group}
}

// WithGroup implements slog.Handler.
func (h *logHandler) WithGroup(name string) slog.Handler {
	return &logHandler{router: h.router, args: h.args, group: h.group + name + "."}
}

// hclogLevel is one lower than what go-ethereum says: its Info tells of every block, which is a step to us.
func hclogLevel(level slog.Level) hclog.Level {
	switch {
	case level >= slog.LevelError:
		return hclog.Error
	case level >= slog.LevelWarn:
		return hclog.Warn
	case level >= slog.LevelInfo:
		return hclog.Debug
	default:
		return hclog.Trace
	}
}
