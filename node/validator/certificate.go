package validator

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/dispatch"
	"github.com/agijobs/omega/node/protocol"
)

// Certificate judges dispatch tasks by the proof that the solution carries, without solving the problem.
type Certificate struct{ Source Source }

// Evaluate judges one case.
func (v Certificate) Evaluate(ctx context.Context, c Case) (Finding, error) {
	problem, err := dispatch.Decode(c.Spec.Task.Body)
	if err != nil {
		return Finding{}, fmt.Errorf("reading the problem: %w", err)
	}
	data, err := single(ctx, v.Source, c.Manifest, dispatch.OutputName)
	if err != nil {
		return faulty(err)
	}
	certificate, err := dispatch.DecodeCertificate(data)
	if err != nil {
		return reject("%v", err), nil
	}
	if err := dispatch.Check(problem, certificate, nil); err != nil {
		return reject("%v", err), nil
	}
	f := Finding{Verdict: protocol.Approve, Reason: "the certificate proves that no cheaper dispatch exists", Evidence: artifact.URI(c.Manifest.Outputs[0].CID)}
	if certificate.Status == dispatch.Infeasible {
		f.Reason = "the certificate proves that no dispatch is feasible"
	}
	return f, nil
}

// Solver does a task again. It must be deterministic on every machine.
type Solver func(ctx context.Context, spec protocol.Spec) ([]byte, error)

// Recompute judges by doing the work again and comparing the outputs' content ids.
type Recompute struct {
	// Name is the name that the output must have.
	Name  string
	Solve Solver
}

// RecomputeDispatch judges dispatch tasks by solving them again. Of several equally good solutions it knows only
// the one that this version of the solver finds; Certificate accepts each of them.
func RecomputeDispatch() Recompute {
	return Recompute{Name: dispatch.OutputName, Solve: func(_ context.Context, spec protocol.Spec) ([]byte, error) {
		problem, err := dispatch.Decode(spec.Task.Body)
		if err != nil {
			return nil, err
		}
		certificate, err := dispatch.Solve(problem)
		if err != nil {
			return nil, err
		}
		return json.Marshal(certificate)
	}}
}

// Evaluate judges one case.
func (v Recompute) Evaluate(ctx context.Context, c Case) (Finding, error) {
	data, err := v.Solve(ctx, c.Spec)
	if err != nil {
		return Finding{}, fmt.Errorf("doing the work again: %w", err)
	}
	want := artifact.ID(data)
	if len(c.Manifest.Outputs) != 1 || c.Manifest.Outputs[0].Name != v.Name || c.Manifest.Outputs[0].CID != want {
		return reject("doing the work again gives %s as the only output, %q", want, v.Name), nil
	}
	return Finding{Verdict: protocol.Approve, Reason: "doing the work again gives the same output", Evidence: artifact.URI(want)}, nil
}
