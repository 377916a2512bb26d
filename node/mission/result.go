package mission

import (
	"encoding/json"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// ResultName is the name of a plan's one output in its manifest.
const ResultName = "plan.json"

// PlanResult is the result of a plan: every child as the chain settled it. Spent is the sum of the
// children's rewards in base units.
type PlanResult struct {
	Version  int                    `json:"v"`
	Job      protocol.JobID         `json:"job"`
	Children []protocol.ChildResult `json:"children"`
	Spent    protocol.Amount        `json:"spent"`
}

// RollUp makes the result of the plan of a job from the finalized results of its children. It refuses a
// set that does not cover the plan exactly.
func RollUp(plan Plan, job protocol.JobID, children []protocol.ChildResult) (PlanResult, error) {
	r := PlanResult{Version: 1, Job: job, Children: children, Spent: spent(children)}
	if err := r.Covers(plan); err != nil {
		return PlanResult{}, fmt.Errorf("rolling up job %d: %w", job, err)
	}
	return r, nil
}

// Encode returns the document's bytes.
func (r PlanResult) Encode() ([]byte, error) { return json.Marshal(r) }

// DecodeResult reads the result of a plan strictly; errors wrap protocol.ErrDocument.
func DecodeResult(data []byte) (PlanResult, error) {
	var r PlanResult
	if err := protocol.DecodeStrict(data, &r); err != nil {
		return PlanResult{}, fmt.Errorf("reading the result of a plan: %w", err)
	}
	switch {
	case r.Version != 1:
		return PlanResult{}, fmt.Errorf(`%w: plan result "v" is %d, this node reads 1`, protocol.ErrDocument, r.Version)
	case len(r.Children) > MaxChildren:
		return PlanResult{}, fmt.Errorf("%w: plan result has %d children, at most %d are allowed", protocol.ErrDocument, len(r.Children), MaxChildren)
	case r.Spent.Cmp(spent(r.Children)) != 0:
		return PlanResult{}, fmt.Errorf(`%w: "spent" is %s, the rewards add up to %s`, protocol.ErrDocument, r.Spent, spent(r.Children))
	}
	return r, nil
}

// Covers tells whether the result has each child of the plan exactly once, each as another job.
func (r PlanResult) Covers(plan Plan) error {
	refs, jobs := map[string]bool{}, map[protocol.JobID]bool{r.Job: true}
	for _, c := range r.Children {
		if _, ok := plan.Child(c.Ref); !ok {
			return fmt.Errorf("child %q is not in the plan", c.Ref)
		}
		if refs[c.Ref] {
			return fmt.Errorf("child %q stands twice", c.Ref)
		}
		if c.Job == 0 || jobs[c.Job] {
			return fmt.Errorf("child %q names job %d, which is not a job of its own", c.Ref, c.Job)
		}
		refs[c.Ref], jobs[c.Job] = true, true
	}
	for _, c := range plan.Children {
		if !refs[c.Ref] {
			return fmt.Errorf("child %q has no result", c.Ref)
		}
	}
	return nil
}

func spent(children []protocol.ChildResult) protocol.Amount {
	var sum protocol.Amount
	for _, c := range children {
		sum = sum.Add(c.Reward)
	}
	return sum
}
