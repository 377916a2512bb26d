package scenario

import (
	"context"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// The order of a mission is in the node's database alone until its root job is on chain, and the demo's note tells no more than
// that it was given. The database is a cache: where it is lost, the chain, the guard and the note have to do.

// recall finds the mission that is under way, once the node has read the chain. The node may know of missions that the demo
// has no note of: it took up a checkpoint, or the note is lost.
func (d *demo) recall() error {
	if d.recalled {
		return nil
	}
	recent, err := d.node.Recent(rootSearch)
	if err != nil {
		return err
	}
	for _, rec := range recent {
		d.noteMission(rec.Parent, rec.Ref)
	}
	for _, job := range d.node.View().Jobs() {
		d.noteMission(job.Parent, job.Ref)
	}
	d.recalled = true
	if d.note.Missions == 0 {
		return nil
	}
	return d.watch.await(d.ref())
}

// noteMission counts the mission of a root job that the demo has ordered.
func (d *demo) noteMission(parent protocol.JobID, ref string) {
	var n uint64
	if _, err := fmt.Sscanf(ref, missionRef, &n); err == nil && parent == 0 {
		d.note.Missions = max(d.note.Missions, n)
	}
}

// lost tells whether the present mission is neither on chain nor on its way there, so that it is to be ordered again. It never
// is while something may still become its root job: a signed transaction, or a job whose document was not read.
func (d *demo) lost(ctx context.Context) (bool, error) {
	s := d.node.View()
	if d.sure = d.sure || d.watch.root != nil || s.Ordered(d.ref()) || openRoot(s, d.ref()).Job != 0; d.sure {
		return false, nil
	}
	for _, job := range s.Jobs() {
		if job.Employer == d.cast.employer && job.Parent == 0 && job.Spec == nil {
			return false, nil
		}
	}
	signed, err := d.sendSigned(ctx)
	return err == nil && !signed, err
}

// sendSigned puts into the pool what the guard holds of the employer's, since that may be the order and pools forget. It
// returns whether anything of the employer's waits for a block.
func (d *demo) sendSigned(ctx context.Context) (bool, error) {
	client, employer := d.world.Client(), d.cast.employer
	mined, err := client.NonceAt(ctx, employer, nil)
	if err != nil {
		return false, err
	}
	next, err := client.PendingNonceAt(ctx, employer)
	if err != nil {
		return false, err
	}
	for ; ; next++ {
		signed := d.node.Signed(employer, next)
		if len(signed) == 0 {
			return next > mined, nil
		}
		if err := client.SendTransaction(ctx, signed[len(signed)-1]); err != nil {
			return false, fmt.Errorf("sending what was signed before the database was lost: %w", err)
		}
	}
}
