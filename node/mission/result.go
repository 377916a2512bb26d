package mission

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// ResultName is the name of a plan's one output in its manifest.
const ResultName = "plan.json"

// PlanResult is the result of a plan: every child as the chain settled it. Spent is the sum of the
// children's rewards in base units. Skipped are the optional children that the plan went on without. Made is the plan
// itself where the spec has a goal alone.
type PlanResult struct {
	Version  int                     `json:"v"`
	Job      protocol.JobID          `json:"job"`
	Children []protocol.ChildResult  `json:"children"`
	Skipped  []protocol.SkippedChild `json:"skipped,omitempty"`
	Spent    protocol.Amount         `json:"spent"`
	Made     *Made                   `json:"made,omitempty"`
}

// Outcome is what became of the children of a plan.
type Outcome struct {
	Children []protocol.ChildResult
	Skipped  []protocol.SkippedChild
}

// RollUp makes the result of the plan of a job from the finalized results of its children. It refuses a
// set that does not cover the plan exactly.
func RollUp(plan Plan, job protocol.JobID, out Outcome) (PlanResult, error) {
	r := PlanResult{Version: 1, Job: job, Children: out.Children, Skipped: out.Skipped, Spent: spent(out.Children)}
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
	case len(r.Children)+len(r.Skipped) > MaxChildren:
		return PlanResult{}, fmt.Errorf("%w: plan result has %d children, at most %d are allowed", protocol.ErrDocument, len(r.Children)+len(r.Skipped), MaxChildren)
	case r.Spent.Cmp(spent(r.Children)) != 0:
		return PlanResult{}, fmt.Errorf(`%w: "spent" is %s, the rewards add up to %s`, protocol.ErrDocument, r.Spent, spent(r.Children))
	}
	return r, nil
}

// Covers tells whether the result has each child of the plan exactly once, each as another job, and takes only those
// turns that the plan allows: what was replaced or skipped has failed before, at most as often as it may be posted.
func (r PlanResult) Covers(plan Plan) error {
	refs, jobs := map[string]bool{}, map[protocol.JobID]bool{r.Job: true}
	take := func(ref string, used ...protocol.JobID) (Child, error) {
		c, ok := plan.Child(ref)
		if !ok {
			return Child{}, fmt.Errorf("child %q is not in the plan", ref)
		}
		if refs[ref] {
			return Child{}, fmt.Errorf("child %q stands twice", ref)
		}
		refs[ref] = true
		for _, id := range used {
			if id == 0 || jobs[id] {
				return Child{}, fmt.Errorf("child %q names job %d, which is not a job of its own", ref, id)
			}
			jobs[id] = true
		}
		return c, nil
	}
	for _, done := range r.Children {
		c, err := take(done.Ref, append(slices.Clone(done.Failed), done.Job)...)
		if err != nil {
			return err
		}
		if err := c.allowsResult(done); err != nil {
			return err
		}
	}
	for _, gone := range r.Skipped {
		c, err := take(gone.Ref, gone.Failed...)
		if err != nil {
			return err
		}
		if c.OnFailure != protocol.FailSkip || len(gone.Failed) == 0 || len(gone.Failed) > int(c.Retries)+1 {
			return fmt.Errorf("child %q was left out after %d failures, which its plan does not allow", gone.Ref, len(gone.Failed))
		}
	}
	for _, c := range plan.Children {
		if !refs[c.Ref] {
			return fmt.Errorf("child %q has no result", c.Ref)
		}
	}
	return nil
}

// allowsResult tells whether a child may have come to its result so.
func (c Child) allowsResult(done protocol.ChildResult) error {
	most := int(c.Retries)
	if done.Replaced {
		instead, ok := c.Instead()
		if !ok || len(done.Failed) == 0 {
			return fmt.Errorf("child %q was replaced after %d failures, which its plan does not allow", c.Ref, len(done.Failed))
		}
		most += 1 + int(instead.Retries)
	}
	if len(done.Failed) > most {
		return fmt.Errorf("child %q failed %d times, its plan allows %d", c.Ref, len(done.Failed), most)
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
