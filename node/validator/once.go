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

// judged is the end of a judgement; late tells that nothing was found before the time of who began it was over.
type judged struct {
	Finding
	late bool
}

// Evaluate judges one case. Who joins a judgement that is under way shares its end, but for the first's time: where that
// runs out, whoever has time left begins anew.
func (o *Once) Evaluate(ctx context.Context, c Case) (Finding, error) {
	same := c.Ask
	same.Validator = protocol.Address{}
	for {
		v, err, _ := o.running.Do(fmt.Sprint(same), func() (any, error) {
			if f, ok := o.found.Get(same); ok { // looked for in here, since one that is under way may have found it just now
				return judged{Finding: f}, nil
			}
			f, err := o.by.Evaluate(ctx, c)
			found := err == nil && f.Verdict != protocol.Abstain
			if found {
				o.found.Add(same, f)
			}
			return judged{f, !found && ctx.Err() != nil}, err
		})
		j, _ := v.(judged)
		if !j.late || ctx.Err() != nil {
			return j.Finding, err
		}
	}
}
