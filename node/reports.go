package node

import (
	"fmt"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/report"
	"github.com/agijobs/omega/node/store"
)

// openReports opens the files that tell what the node does, where the operator wants any.
func (n *Node) openReports() error {
	cfg := n.cfg.Report
	if !cfg.Any() {
		return nil
	}
	cfg.Log, cfg.Identity = n.cfg.Log.Named("report"), n.identity()
	var err error
	if n.reports, err = report.Open(cfg, reporting{n}); err != nil {
		return err
	}
	n.loops = append(n.loops, loop{"reports", n.reports.Run})
	return nil
}

// alarm tells the operator, and the event log.
func (n *Node) alarm(a protocol.RaiseAlarm) {
	n.cfg.Alarm(a)
	if n.reports != nil {
		n.reports.Alarm(a)
	}
}

// reporting lets the reports read the node.
type reporting struct{ n *Node }

// View implements report.Source.
func (r reporting) View() engine.State { return r.n.View() }

// Moved implements report.Source.
func (r reporting) Moved() <-chan struct{} { return r.n.Moved() }

// Journal implements report.Source.
func (r reporting) Journal(from uint64, visit func(uint64, driver.Raw) error) error {
	return r.n.store.Entries(from, func(e store.Entry) error {
		raw, err := driver.DecodeRaw(e.Data)
		if err != nil {
			return fmt.Errorf("journal entry %d: %w", e.Seq, err)
		}
		return visit(e.Seq, raw)
	})
}

// Newest implements report.Source.
func (r reporting) Newest() (uint64, bool, error) { return r.n.store.Newest() }

// Closed implements report.Source.
func (r reporting) Closed(id protocol.JobID) (protocol.JobRecord, bool, error) { return r.n.Closed(id) }

// Recent implements report.Source.
func (r reporting) Recent(limit int) ([]protocol.JobRecord, error) { return r.n.Recent(limit) }
