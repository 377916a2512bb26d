package governance

import (
	"context"
	"fmt"
)

// Mismatch is a check that does not hold.
type Mismatch struct {
	Check
	Got string `json:"got"`
}

// Belongs tells whether a plan is of this chain and this deployment.
func (d *Desk) Belongs(p Plan) error {
	if p.ChainID != d.chainID {
		return fmt.Errorf("%w: it was made for chain %d, this is chain %d", ErrElsewhere, p.ChainID, d.chainID)
	}
	if p.JobRegistry != d.contracts[JobRegistry] {
		return fmt.Errorf("%w: it was made for the deployment with JobRegistry %s, this one's is %s", ErrElsewhere, p.JobRegistry, d.contracts[JobRegistry])
	}
	for i, s := range p.Steps {
		if at := d.contracts[s.Contract]; at != s.Target {
			return fmt.Errorf("%w: step %d calls %s at %s, this deployment's is at %s", ErrElsewhere, i+1, s.Contract, s.Target, at)
		}
		if s.To != s.Target && s.To != d.contracts[SystemPause] {
			return fmt.Errorf("%w: step %d goes through %s, which is not this deployment's system pause", ErrElsewhere, i+1, s.To)
		}
	}
	return nil
}

// Fresh holds a plan against the chain: it is sound, of this deployment, and what it starts from still holds when
// its first done steps have been carried out. The reason is in the error; nothing has been signed or sent.
func (d *Desk) Fresh(ctx context.Context, p Plan, done int) error {
	if err := d.surface.Sound(p); err != nil {
		return err
	}
	if err := d.Belongs(p); err != nil {
		return err
	}
	bad, err := d.hold(ctx, p.expectedAt(done))
	if err != nil || len(bad) == 0 {
		return err
	}
	m := bad[0]
	return fmt.Errorf("%w: %s.%s is %s now and was %s at block %d (%d of its starting points moved); make the plan anew",
		ErrStale, m.Call.Contract, m.Call.Name(), m.Unit.Show(m.Got), m.Unit.Show(m.Expect), p.CreatedAtBlock, len(bad))
}

// Reached tells whether the chain shows what the plan leaves.
func (d *Desk) Reached(ctx context.Context, p Plan) ([]Mismatch, error) {
	return d.hold(ctx, p.Final())
}

// hold reads checks at the head and returns those that do not hold.
func (d *Desk) hold(ctx context.Context, checks []Check) ([]Mismatch, error) {
	v, err := d.look(ctx)
	if err != nil {
		return nil, err
	}
	return v.hold(ctx, checks)
}

// hold reads checks and returns those that do not hold.
func (v view) hold(ctx context.Context, checks []Check) ([]Mismatch, error) {
	reads := make([]Read, len(checks))
	for i, c := range checks {
		reads[i] = c.Call
	}
	answers, err := v.read(ctx, reads)
	if err != nil {
		return nil, err
	}
	out := []Mismatch{}
	for i, c := range checks {
		if answers[i] != c.Expect {
			out = append(out, Mismatch{c, answers[i]})
		}
	}
	return out, nil
}
