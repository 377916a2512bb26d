package report

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// The format and version of a checkpoint.
const (
	CheckpointFormat  = "omega-state"
	CheckpointVersion = 1
)

// ErrCheckpoint marks a file that is no checkpoint which this program can import.
var ErrCheckpoint = errors.New("not a checkpoint to import")

// Identity says where a node runs: what a state means something on.
type Identity struct {
	ChainID     uint64           `json:"chainId"`
	Genesis     protocol.Hash    `json:"genesis"`
	JobRegistry protocol.Address `json:"jobRegistry"`
}

// Heading is how a checkpoint begins. Summary is for its readers; an import looks at the state alone.
type Heading struct {
	Format  string            `json:"format"`
	Version int               `json:"version"`
	At      string            `json:"at"`
	On      Identity          `json:"on"`
	Head    protocol.BlockRef `json:"head"`
	Summary MetricsLine       `json:"summary"`
}

// Checkpoint is a state that was written down, with the records of the newest jobs that were over.
type Checkpoint struct {
	Heading
	Closed []protocol.JobRecord
	State  engine.State
}

// keptClosed is how many records of closed jobs a checkpoint has: those that open plans and readers ask for.
const keptClosed = 1000

// checkpoint replaces the checkpoint file. The state is written as it streams, so that a large one costs no memory.
func (r *Reporter) checkpoint() error {
	if r.cfg.State == "" {
		return nil
	}
	s := r.src.View()
	closed, err := r.src.Recent(keptClosed)
	if err != nil {
		return err
	}
	h := Heading{Format: CheckpointFormat, Version: CheckpointVersion, At: timeText(time.Now()), On: r.cfg.Identity, Head: s.Head(), Summary: figures(s)}
	h.Summary.At, h.Summary.Process = h.At, Process()
	return replaceFile(r.cfg.State, durable.Replace, func(w io.Writer) error { return writeCheckpoint(w, h, closed, s) })
}

// writeCheckpoint writes the heading's fields, a line for each record, and the state.
func writeCheckpoint(w io.Writer, h Heading, closed []protocol.JobRecord, s engine.State) error {
	head, err := json.MarshalIndent(h, "", "  ")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s,\n  \"closed\": [", head[:len(head)-len("\n}")])
	for i, rec := range closed {
		line, err := json.Marshal(rec)
		if err != nil {
			return err
		}
		if i > 0 {
			fmt.Fprint(out, ",")
		}
		fmt.Fprintf(out, "\n%s", line)
	}
	fmt.Fprint(out, "],\n  \"state\": ")
	if err := s.Discreet().Write(out); err != nil {
		return err
	}
	fmt.Fprint(out, "\n}\n")
	return out.Flush()
}

// ReadCheckpoint reads what a Reporter wrote. Errors wrap ErrCheckpoint.
func ReadCheckpoint(path string) (*Checkpoint, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	var file struct {
		Heading
		Closed []protocol.JobRecord `json:"closed"`
		State  json.RawMessage      `json:"state"`
	}
	var only Heading
	if err := json.Unmarshal(data, &only); err != nil {
		return nil, fmt.Errorf("%w: %s is not whole, or no JSON (%w): take another copy", ErrCheckpoint, path, err)
	}
	switch {
	case only.Format != CheckpointFormat:
		return nil, fmt.Errorf("%w: %s does not say that it is one (\"format\": %q)", ErrCheckpoint, path, CheckpointFormat)
	case only.Version != CheckpointVersion:
		return nil, fmt.Errorf("%w: %s has version %d, this program reads %d", ErrCheckpoint, path, only.Version, CheckpointVersion)
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCheckpoint, path, err)
	}
	s, err := engine.Decode(file.State)
	if errors.Is(err, engine.ErrVersion) {
		return nil, fmt.Errorf("%w: %s was written by another version of the program (%w): import it with that one", ErrCheckpoint, path, err)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCheckpoint, path, err)
	}
	if s.Head() != file.Head {
		return nil, fmt.Errorf("%w: %s says that it stands at block %d, its state at %d: it was changed by hand", ErrCheckpoint, path, file.Head.Number, s.Head().Number)
	}
	return &Checkpoint{Heading: file.Heading, Closed: file.Closed, State: s}, nil
}
