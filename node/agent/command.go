package agent

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// CommandOutput is the name of the one output of a command task in its manifest.
const CommandOutput = "output.json"

// Commands runs the operator's own programs for command tasks. A task names a program by a word that the
// operator chose; it never says what is run.
type Commands struct {
	Jail     *sandbox.Jail
	Programs map[string]sandbox.Program
}

// CommandTask is the body of a command task.
type CommandTask struct {
	Program string          `json:"program"`
	Input   json.RawMessage `json:"input,omitempty"`
}

// CommandInput is what a program reads, as JSON, from its standard input. It answers with one JSON value on its
// standard output and exit 0; anything else means that there is no output.
type CommandInput struct {
	Version  int              `json:"v"`
	Job      protocol.JobID   `json:"job"`
	Agent    protocol.Address `json:"agent"`
	SpecHash protocol.Hash    `json:"specHash"`
	Spec     protocol.Spec    `json:"spec"`
	Deadline uint64           `json:"deadline,omitempty"`
	Input    json.RawMessage  `json:"input,omitempty"`
}

// Execute runs the program that the task names.
func (c Commands) Execute(ctx context.Context, w Work) (Output, error) {
	var task CommandTask
	if err := protocol.DecodeStrict(w.Spec.Task.Body, &task); err != nil {
		return Output{}, fmt.Errorf("reading a command task: %w", err)
	}
	program, ok := c.Programs[task.Program]
	if !ok {
		return Output{}, fmt.Errorf("no program %q is configured; there are %s", task.Program, c.names())
	}
	stdin, err := json.Marshal(CommandInput{
		Version: 1, Job: w.Job, Agent: w.Agent, SpecHash: w.SpecHash, Spec: w.Spec, Deadline: w.Deadline, Input: task.Input,
	})
	if err != nil {
		return Output{}, fmt.Errorf("encoding the input of program %q: %w", task.Program, err)
	}
	res, err := c.Jail.Run(ctx, program, stdin)
	if err != nil {
		return Output{}, err
	}
	if res.Exit != 0 {
		return Output{}, fmt.Errorf("program %q ended with exit %d: %s", task.Program, res.Exit, pool.Plain(lastLine(res.Stderr)))
	}
	var value any
	if err := protocol.DecodeStrict(res.Stdout, &value); err != nil {
		return Output{}, fmt.Errorf("reading the output of program %q: %w", task.Program, err)
	}
	limits := program.Limits.Filled()
	return Output{
		By:        protocol.Executor{Name: "command/" + task.Program, Version: program.SHA256},
		Files:     []File{{Name: CommandOutput, Data: res.Stdout}},
		Limits:    protocol.Limits{Seconds: uint64(limits.Wall / time.Second), OutputBytes: uint64(limits.Output)},
		Resources: protocol.Resources{Compute: seconds(res.CPU)},
	}, nil
}

func (c Commands) names() string {
	if len(c.Programs) == 0 {
		return "none"
	}
	names := make([]string, 0, len(c.Programs))
	for name := range c.Programs {
		names = append(names, name)
	}
	slices.Sort(names)
	return strings.Join(names, ", ")
}

func lastLine(text string) string {
	text = strings.TrimSpace(text)
	return text[strings.LastIndexByte(text, '\n')+1:]
}
