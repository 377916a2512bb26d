package scenario

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/sim"
)

// Summary is what a demo came to. It is stored at its end; one that was stored when the mission was Over is
// printed again by every later start on the same directory that asks for no more.
type Summary struct {
	Root      RootSummary `json:"root"`
	Over      bool        `json:"over"`
	Drained   bool        `json:"drained,omitempty"`
	Jobs      JobSummary  `json:"jobs"`
	Duties    DutySummary `json:"duties"`
	Commits   uint64      `json:"commits"`
	Reveals   uint64      `json:"reveals"`
	Rounds    uint64      `json:"rounds"`
	Slashes   uint64      `json:"slashes"`
	Slashed   string      `json:"slashed"`
	Rewards   string      `json:"rewards"`
	Blocks    uint64      `json:"blocks"`
	ChainTime uint64      `json:"chainSeconds"`
	Seconds   float64     `json:"seconds"`
	Seed      uint64      `json:"seed"`
	// Agents and Validators of the demo; 0 in a summary of an older version.
	Agents     int                         `json:"agents,omitempty"`
	Validators int                         `json:"validators,omitempty"`
	Missions   uint64                      `json:"missions"`
	Ticks      uint64                      `json:"ticks"`
	Planet     []protocol.SimReading       `json:"planet,omitempty"`
	Economy    *EconomySummary             `json:"economy,omitempty"`
	Contracts  map[string]protocol.Address `json:"contracts"`
}

// RootSummary is the outcome of the (last) root job.
type RootSummary struct {
	ID      protocol.JobID `json:"id"`
	State   string         `json:"state"`
	Success bool           `json:"success"`
}

// JobSummary counts jobs; Finalized counts those that were settled either way, Failed the rejected ones.
type JobSummary struct {
	Created   uint64 `json:"created"`
	Finalized uint64 `json:"finalized"`
	Failed    uint64 `json:"failed"`
	Cancelled uint64 `json:"cancelled"`
}

// DutySummary counts the obligations of honest roles.
type DutySummary struct {
	Met       uint64 `json:"met"`
	Missed    uint64 `json:"missed"`
	Abstained uint64 `json:"abstained"`
}

func summarize(s engine.State, root protocol.JobRecord) Summary {
	t := s.Totals()
	return Summary{
		Root:    RootSummary{root.Job, root.State.String(), root.Success},
		Jobs:    JobSummary{t.Created, t.Finalized, t.Failed, t.Cancelled},
		Duties:  DutySummary{t.Met, t.Missed, t.Abstained},
		Commits: t.Commits, Reveals: t.Reveals, Rounds: t.Rounds, Slashes: t.Slashes, Slashed: t.Slashed.Tokens(), Rewards: t.Rewards.Tokens(),
		Blocks: s.Head().Number, Ticks: s.SimTick(), Planet: lastReadings(s), Economy: economyOf(s),
	}
}

// lastReadings are what the simulations said last, without what they remember.
func lastReadings(s engine.State) []protocol.SimReading {
	var out []protocol.SimReading
	for _, r := range s.Readings() {
		r.Memory = ""
		out = append(out, r)
	}
	return out
}

// openRoot is the root job of a mission that is not over yet.
func openRoot(s engine.State, ref string) protocol.JobRecord {
	for id, j := range s.Jobs() {
		if j.Parent == 0 && j.Ref == ref {
			return protocol.JobRecord{Job: id, State: j.State}
		}
	}
	return protocol.JobRecord{}
}

// summaryFile is written last: a directory that has it holds a demo that came to its end, and whose files are complete.
const summaryFile = "summary.json"

func saveSummary(dir string, s Summary) error {
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return durable.Replace(filepath.Join(dir, summaryFile), 0o600, durable.Text(data))
}

func loadSummary(dir string) (*Summary, error) {
	data, err := os.ReadFile(filepath.Join(dir, summaryFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the summary: %w", err)
	}
	var s Summary
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("%s %w: %w", filepath.Join(dir, summaryFile), sim.ErrDamaged, err)
	}
	return &s, nil
}
