// Package report writes down what a node does, for those who read files: the log of events, the history of jobs,
// figures at intervals, the drawing of the mission and a checkpoint that can be imported. It reads the journal and the
// published views, so that it never holds up the driver, and what a crash or a full disk kept from a log is
// written from the journal later.
package report

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"golang.org/x/sync/errgroup"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
)

// Source is the node that is reported on.
type Source interface {
	// View is the state after the last durable batch; Moved is closed when there is a newer one, and is taken before
	// the view is looked at.
	View() engine.State
	Moved() <-chan struct{}
	// Journal visits the entries that are still kept, from a number on.
	Journal(from uint64, visit func(seq uint64, e driver.Raw) error) error
	// Newest is the number of the journal's last entry; false where there is none.
	Newest() (uint64, bool, error)
	// Closed returns the record of a job that is over, Recent those of the highest numbers, the highest first.
	Closed(id protocol.JobID) (protocol.JobRecord, bool, error)
	Recent(limit int) ([]protocol.JobRecord, error)
}

// Config says what is written where. A file without a path is not written.
type Config struct {
	// Events and Jobs are logs of lines with one JSON object each, Metrics too; docs/logs.md has their schemas.
	Events, Jobs, Metrics string
	// Mermaid is the drawing, State the checkpoint; both are replaced as a whole.
	Mermaid, State string
	// MetricsEvery and StateEvery are the intervals of Metrics and State. Defaults 30 s and 5 min.
	MetricsEvery, StateEvery time.Duration
	Rotation                 Rotation
	// Identity is what the checkpoint says of where the node runs.
	Identity Identity
	Log      hclog.Logger
	// Fault hears of files that cannot be written, when the log does; nil = nobody.
	Fault func(what string, err error)
}

// Rotation bounds the logs: a file is moved aside when it has MaxBytes (default 64 MiB) or is from an earlier Period
// of the clock (default a day, UTC), and Keep of them (default 14) are kept.
type Rotation struct {
	MaxBytes int64
	Period   time.Duration
	Keep     int
}

func (c *Config) defaults() {
	orElse(&c.MetricsEvery, 30*time.Second)
	orElse(&c.StateEvery, 5*time.Minute)
	orElse(&c.Rotation.MaxBytes, 64<<20)
	orElse(&c.Rotation.Period, 24*time.Hour)
	orElse(&c.Rotation.Keep, 14)
	if c.Log == nil {
		c.Log = hclog.NewNullLogger()
	}
	if c.Fault == nil {
		c.Fault = func(string, error) {}
	}
}

func orElse[T int | int64 | time.Duration](v *T, otherwise T) {
	if *v <= 0 {
		*v = otherwise
	}
}

// paths are the files that are written, by what a setting calls them.
func (c Config) paths() map[string]string {
	return map[string]string{"the event log": c.Events, "the job history": c.Jobs, "the metrics": c.Metrics, "the drawing": c.Mermaid, "the checkpoint": c.State}
}

// Any tells whether anything is to be written.
func (c Config) Any() bool {
	return slices.ContainsFunc(slices.Collect(maps.Values(c.paths())), func(path string) bool { return path != "" })
}

// Check refuses files that would overwrite one another.
func (c Config) Check() error {
	seen := map[string]string{}
	for what, path := range c.paths() {
		if path == "" {
			continue
		}
		path = filepath.Clean(path)
		if other, twice := seen[path]; twice {
			return fmt.Errorf("%s and %s would both be written to %s: name two files", min(what, other), max(what, other), path)
		}
		seen[path] = what
	}
	return nil
}

// Reporter writes the files of one node.
type Reporter struct {
	cfg     Config
	src     Source
	events  *journalLog
	jobs    *journalLog
	metrics *rotate.File
	theatre *theatre
	begun   time.Time
	// alarms wait to be written; when it is full the oldest still wait and the new one is counted as lost.
	alarms chan protocol.RaiseAlarm

	mu     sync.Mutex
	lost   uint64
	faults map[string]bool
}

// alarmQueue is how many alarms may wait for the event log.
const alarmQueue = 256

// Open opens the files. The caller runs the Reporter and closes it.
func Open(cfg Config, src Source) (*Reporter, error) {
	cfg.defaults()
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	r := &Reporter{cfg: cfg, src: src, begun: time.Now(), alarms: make(chan protocol.RaiseAlarm, alarmQueue), faults: map[string]bool{}}
	if err := r.open(); err != nil {
		return nil, errors.Join(err, r.closeFiles())
	}
	return r, nil
}

func (r *Reporter) open() error {
	newest, some, err := r.src.Newest()
	if err != nil {
		return err
	}
	if some {
		newest++
	}
	if r.events, err = r.openJournalLog(r.cfg.Events, newest); err != nil {
		return err
	}
	if r.jobs, err = r.openJournalLog(r.cfg.Jobs, newest); err != nil {
		return err
	}
	if r.cfg.Metrics != "" {
		if r.metrics, err = r.openLog(r.cfg.Metrics); err != nil {
			return err
		}
	}
	r.theatre = &theatre{path: r.cfg.Mermaid, src: r.src}
	return nil
}

// openLog opens a log of lines. A line may wait a second for the disk: what is lost with the power is written again.
func (r *Reporter) openLog(path string) (*rotate.File, error) {
	return rotate.Open(rotate.Config{
		Path: path, MaxBytes: r.cfg.Rotation.MaxBytes, Period: r.cfg.Rotation.Period, Keep: r.cfg.Rotation.Keep, SyncAfter: time.Second,
		Begins: `{"v":`,
	})
}

// Alarm has an alarm written into the event log. It never waits.
func (r *Reporter) Alarm(a protocol.RaiseAlarm) {
	select {
	case r.alarms <- a:
	default:
		r.mu.Lock()
		r.lost++
		r.mu.Unlock()
	}
}

// Run writes until the context ends. Files that cannot be written are told of in the node's log and tried again; they
// do not stop the node.
func (r *Reporter) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return r.follow(ctx) })
	g.Go(func() error { return every(ctx, r.cfg.MetricsEvery, func() { r.tried("metrics", r.measure()) }) })
	g.Go(func() error { return every(ctx, r.cfg.StateEvery, func() { r.tried("checkpoint", r.checkpoint()) }) })
	return g.Wait()
}

func every(ctx context.Context, interval time.Duration, f func()) error {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
			f()
		}
	}
}

// pace is the least time between two looks: many batches are written together.
const pace = 50 * time.Millisecond

// follow writes what the journal has, and draws, whenever there is a new view.
func (r *Reporter) follow(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		moved := r.src.Moved()
		wait := r.look()
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-moved:
			wait = pace
		case a := <-r.alarms:
			r.tried("event log", r.events.alarm(a))
			continue
		case <-wake(timer, wait):
			continue
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-wake(timer, wait):
		}
	}
}

// wake returns the timer's channel, set to the time; a negative one is never.
func wake(timer *time.Timer, after time.Duration) <-chan time.Time {
	if after < 0 {
		return nil
	}
	timer.Reset(after)
	return timer.C
}

// retry is how long to wait before a file is tried again that could not be written.
const retry = time.Second

// look brings the logs and the drawing up to date, and tells after which time there is more to do though nothing moved;
// negative for none.
func (r *Reporter) look() time.Duration {
	err := r.copyJournal()
	r.tried("logs", err)
	drawn := errors.Join(r.theatre.look(r.src.View()), r.theatre.draw(false))
	r.tried("drawing", drawn)
	if err != nil || drawn != nil {
		return retry
	}
	return r.theatre.due()
}

// tried tells of a file that cannot be written, once until it can be again.
func (r *Reporter) tried(what string, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err != nil && !r.faults[what] {
		r.cfg.Log.Warn("a file of the reports cannot be written; it is tried again", "key", what, "err", err)
		r.cfg.Fault(what, err)
	}
	r.faults[what] = err != nil
}

// Close writes what is still to be written, the last figures and checkpoint among it, and closes the files. It is
// called after Run has returned, while the Source can still be read.
func (r *Reporter) Close() error {
	err := errors.Join(r.copyJournal(), r.lastAlarms())
	err = errors.Join(err, r.theatre.look(r.src.View()), r.theatre.draw(true), r.measure(), r.checkpoint())
	return errors.Join(err, r.closeFiles())
}

// lastAlarms writes the alarms that wait, and how many found no room.
func (r *Reporter) lastAlarms() error {
	for {
		select {
		case a := <-r.alarms:
			if err := r.events.alarm(a); err != nil {
				return err
			}
		default:
			if r.lost == 0 {
				return nil
			}
			return r.events.alarm(protocol.RaiseAlarm{Subject: "alarms/lost", Text: fmt.Sprintf("%d alarms came too fast to be written", r.lost)})
		}
	}
}

func (r *Reporter) closeFiles() error {
	err := errors.Join(r.events.close(), r.jobs.close())
	if r.metrics != nil {
		err = errors.Join(err, r.metrics.Close())
	}
	return err
}
