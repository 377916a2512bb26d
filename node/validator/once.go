package validator

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/sync/singleflight"

	"github.com/agijobs/omega/node/protocol"
)

// keptFindings bounds the cases whose finding is remembered: the validators of a committee ask within one block.
const keptFindings = 256

// Once has a case judged once for all validators that ask for it, at the same time or shortly after: the work is done
// once, and a judge that wavers does not have its validators vote against each other. The evaluator sees the address of the
// first that asked. Errors and abstentions are not remembered, since evidence may still come.
type Once struct {
	by      Evaluator
	running singleflight.Group
	found   *lru.Cache[protocol.Evaluate, Finding]
}

// NewOnce returns an evaluator that judges as by does.
func NewOnce(by Evaluator) *Once {
	return &Once{by: by, found: lru.NewCache[protocol.Evaluate, Finding](keptFindings)}
}

// Evaluate judges one case. Who joins a judgement that is under way shares its end, also where the first's time runs out.
func (o *Once) Evaluate(ctx context.Context, c Case) (Finding, error) {
	same := c.Ask
	same.Validator = protocol.Address{}
	if f, ok := o.found.Get(same); ok {
		return f, nil
	}
	v, err, _ := o.running.Do(fmt.Sprint(same), func() (any, error) {
		f, err := o.by.Evaluate(ctx, c)
		if err == nil && f.Verdict != protocol.Abstain {
			o.found.Add(same, f)
		}
		return f, err
	})
	f, _ := v.(Finding)
	return f, err
}
