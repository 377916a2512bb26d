package validator

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// maxJudgeBytes bounds the outputs that a judge is shown.
const maxJudgeBytes = 8 << 20

// Judge lets the operator's own program judge, in a sandbox.
type Judge struct {
	Source  Source
	Jail    *sandbox.Jail
	Program sandbox.Program
}

// JudgeInput is what a judge reads, as JSON, from its standard input.
type JudgeInput struct {
	Version  int               `json:"v"`
	Case     protocol.Evaluate `json:"case"`
	Spec     protocol.Spec     `json:"spec"`
	Manifest protocol.Manifest `json:"manifest"`
	Outputs  []JudgeOutput     `json:"outputs"`
}

// JudgeOutput is one output of the result; Data is base64 in JSON.
type JudgeOutput struct {
	Name string `json:"name"`
	Data []byte `json:"data"`
}

// JudgeAnswer is what a judge writes to its standard output before it ends with exit 0. Anything else is no
// verdict, and the validator abstains.
type JudgeAnswer struct {
	Verdict  protocol.Verdict `json:"verdict"`
	Reason   string           `json:"reason"`
	Evidence string           `json:"evidence,omitempty"`
}

// Evaluate judges one case.
func (v Judge) Evaluate(ctx context.Context, c Case) (Finding, error) {
	in := JudgeInput{Version: 1, Case: c.Ask, Spec: c.Spec, Manifest: c.Manifest}
	total := 0
	for _, a := range c.Manifest.Outputs {
		data, err := output(ctx, v.Source, a)
		if err != nil {
			return faulty(err)
		}
		if total += len(data); total > maxJudgeBytes {
			return Finding{Verdict: protocol.Abstain, Reason: fmt.Sprintf("the outputs are over the %d bytes that a judge is shown", maxJudgeBytes)}, nil
		}
		in.Outputs = append(in.Outputs, JudgeOutput{Name: a.Name, Data: data})
	}
	stdin, err := json.Marshal(in)
	if err != nil {
		return Finding{}, fmt.Errorf("encoding the judge's input: %w", err)
	}
	res, err := v.Jail.Run(ctx, v.Program, stdin)
	if err != nil {
		return Finding{}, err
	}
	if res.Exit != 0 {
		return abstain("the judge ended with exit %d: %s", res.Exit, res.Stderr), nil
	}
	var answer JudgeAnswer
	if err := protocol.DecodeStrict(res.Stdout, &answer); err != nil {
		return abstain("reading the judge's answer: %v", err), nil
	}
	if answer.Reason == "" {
		return abstain("the judge answered %q without a reason", answer.Verdict), nil
	}
	return Finding(answer), nil
}

func abstain(format string, args ...any) Finding {
	return Finding{Verdict: protocol.Abstain, Reason: pool.Plain(fmt.Sprintf(format, args...))}
}
