package main

import (
	"context"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// narrateEvery is how often the node's view is looked at for the log.
const narrateEvery = time.Second

// narrator logs what becomes of the jobs that concern the node's accounts.
type narrator struct {
	node *node.Node
	ours []protocol.Address
	log  hclog.Logger
	last map[protocol.JobID]protocol.JobState
}

// run looks until the context ends.
func (n narrator) run(ctx context.Context) {
	ticker := time.NewTicker(narrateEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			n.look(n.node.View())
		}
	}
}

// look logs each job of ours whose state is another than when it was last looked at.
func (n narrator) look(s engine.State) {
	for id, j := range s.Jobs() {
		last, told := n.last[id]
		if told && last == j.State || !told && !n.concerns(j) {
			continue
		}
		n.last[id] = j.State
		n.log.Info("a job moved on", ofJob(id, j.State.String(), j.Agent, s.Head().Number)...)
	}
	for id := range n.last {
		if _, open := s.Job(id); open {
			continue
		}
		rec, known, err := n.node.Closed(id)
		if err != nil || !known {
			continue
		}
		delete(n.last, id)
		status := rec.State.String()
		if rec.State == protocol.JobFinal {
			status += map[bool]string{true: " success", false: " failed"}[rec.Success]
		}
		n.log.Info("a job is over", ofJob(id, status, rec.Agent, s.Head().Number)...)
	}
}

// ofJob is what a line tells of a job, which may have no agent.
func ofJob(id protocol.JobID, status string, agent protocol.Address, block uint64) []any {
	told := []any{"job", id, "status", status}
	if agent != (protocol.Address{}) {
		told = append(told, "agent", agent)
	}
	return append(told, "block", block)
}

// concerns tells whether one of our accounts has a part in the job.
func (n narrator) concerns(j engine.Job) bool {
	return slices.Contains(n.ours, j.Employer) || slices.Contains(n.ours, j.Agent) || slices.Contains(n.ours, j.Applicant) || len(j.Duties) > 0
}
