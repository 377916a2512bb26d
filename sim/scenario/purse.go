package scenario

import (
	"context"
	"fmt"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
)

// fillPurses gives back to whoever has spent more than half of what it began with. The money of a demo goes round in a
// circle that is not closed: an employer earns nothing, and who judges wrongly loses its stake time and again.
func (d *demo) fillPurses(ctx context.Context) error {
	var calls []protocol.Call
	for _, begun := range d.cast.profile().Funds {
		held, err := d.world.Deployment.Balance(ctx, d.world.Client(), begun.To)
		if err != nil {
			return err
		}
		if held.Less(begun.Amount.MulDiv(1, 2)) {
			calls = append(calls, d.world.Deployment.MintCall(deploy.Fund{To: begun.To, Amount: begun.Amount.Sub(held)}))
		}
	}
	if _, err := d.world.Send(ctx, d.cast.deployer(), calls...); err != nil {
		return fmt.Errorf("filling purses: %w", err)
	}
	return nil
}
