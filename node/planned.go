package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
)

// PlansDir is where, in a node's directory, the plans lie that an owner's command asked for.
const PlansDir = ControlDir + "/plans"

// maxPlans bounds how many plans may lie there.
const maxPlans = 256

// Planned is a governance plan that was written: nothing of it is signed.
type Planned struct {
	Path      string           `json:"path"`
	Hash      protocol.Hash    `json:"hash"`
	Steps     []string         `json:"steps"`
	Authority protocol.Address `json:"authority"`
	Block     uint64           `json:"block"`
}

// planGovernance writes the plan of the calls that a command carries, as "omega gov plan set" makes it.
func (n *Node) planGovernance(ctx context.Context, e control.Errand) (Planned, error) {
	desk, err := n.governanceDesk(ctx)
	if err != nil {
		return Planned{}, err
	}
	calls, err := plannedCalls(e, desk.ParseCall)
	if err != nil {
		return Planned{}, err
	}
	p, err := desk.Plan(ctx, calls, e.As)
	if err != nil {
		return Planned{}, err
	}
	out := Planned{Hash: p.Hash, Authority: p.Authority.Address, Block: p.CreatedAtBlock}
	for _, s := range p.Steps {
		out.Steps = append(out.Steps, protocol.Cut(s.Call(), maxAnswered))
	}
	out.Path, err = n.writePlan(p)
	return out, err
}

// plannedCalls reads the calls of a plan, each of the contract that stands before it or of the one that is named for all.
func plannedCalls(e control.Errand, parse func(contract, expression string) (governance.Call, error)) ([]governance.Call, error) {
	var calls []governance.Call
	for _, expression := range e.Calls {
		contract := e.Contract
		if before, after, ok := strings.Cut(expression, "."); ok && !strings.ContainsAny(before, "(\"' ") {
			contract, expression = before, after
		}
		if contract == "" {
			return nil, &control.Refusal{Code: control.CodeCore, Reason: fmt.Sprintf(`name the contract of %q: as "contract", or before a dot in the call`, protocol.Cut(expression, maxAnswered))}
		}
		call, err := parse(contract, expression)
		if err != nil {
			return nil, err
		}
		calls = append(calls, call)
	}
	return calls, nil
}

func (n *Node) governanceDesk(ctx context.Context) (*governance.Desk, error) {
	client, ok := n.cfg.Chain.(governance.Chain)
	if !ok {
		return nil, &control.Refusal{Code: control.CodeAction, Reason: "the node's way to the chain takes no batches, which a plan is made by"}
	}
	s := n.cfg.Suite
	d, err := deploy.Complete(ctx, n.cfg.Chain, deploy.Deployment{
		ChainID: s.ChainID, StartBlock: s.StartBlock, Contracts: map[string]protocol.Address{deploy.JobRegistry: s.JobReg},
	})
	if err != nil {
		return nil, err
	}
	errs, err := codec.NewErrors()
	if err != nil {
		return nil, err
	}
	return governance.Open(ctx, governance.Config{Chain: client, ChainID: d.ChainID, Contracts: d.Contracts, Explain: errs.Describe})
}

// writePlan writes a plan's file, named by its hash.
func (n *Node) writePlan(p governance.Plan) (string, error) {
	dir := filepath.Join(n.cfg.Dir, filepath.FromSlash(PlansDir))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("making the directory of plans: %w", err)
	}
	there, err := os.ReadDir(dir)
	if err != nil {
		return "", fmt.Errorf("looking at the plans: %w", err)
	}
	if len(there) >= maxPlans {
		return "", &control.Refusal{Code: control.CodeCore, Reason: fmt.Sprintf("%d plans lie in %s; remove those that are done", len(there), dir)}
	}
	data, err := p.Encode()
	if err != nil {
		return "", err
	}
	path, err := filepath.Abs(filepath.Join(dir, p.Hash.Hex()[2:]+".json"))
	if err != nil {
		return "", fmt.Errorf("naming the plan: %w", err)
	}
	return path, durable.Replace(path, 0o600, durable.Text(data))
}
