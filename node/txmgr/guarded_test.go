package txmgr_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
	"github.com/agijobs/omega/node/txmgr"
)

// guarded signs with the signer and the guard that a node has, for the keys of a fake one.
type guarded struct {
	w    *world
	k    *killer
	dir  string
	g    *guard.Guard
	s    *signer.Signer
	over map[protocol.Key]bool // keys that succeeded for good
	mu   sync.Mutex            // the killer counts one step after the other
}

// guard puts the signer and the guard of a node into the world. The returned func ends them.
func (w *world) guard(k *killer) (*guarded, func()) {
	dir, err := os.MkdirTemp("", "guard")
	require.NoError(w.t, err)
	d := &guarded{w: w, k: k, dir: dir, over: map[protocol.Key]bool{}}
	d.open()
	w.cfg.Signer, w.cfg.Recorded, w.cfg.Signed, w.cfg.Finished = d, d.recorded, d.signed, d.finished
	w.cfg.Reserved = func(a protocol.Address) (uint64, bool) { return d.g.HighestNonce(a) }
	return d, func() {
		_ = d.g.Close()
		_ = os.RemoveAll(dir)
	}
}

// open is a restart of the guard and the signer.
func (d *guarded) open() {
	if d.g != nil {
		require.NoError(d.w.t, d.g.Close())
	}
	var err error
	d.g, err = guard.Open(guard.Config{Dir: d.dir, Failpoint: func(string) { _ = d.k.strike() }})
	require.NoError(d.w.t, err)
	d.s, err = signer.New(signer.Config{
		ChainID: fakeChainID, Guard: d.g, Backend: fakeBackend{d.w}, Chain: d.w.chain, Shared: d.w.cfg.Shared,
		Allow: []signer.Rule{{To: target, Selector: signer.Selector([]byte("ackn"))}, {To: target, Selector: signer.Selector([]byte("reve"))}},
	})
	require.NoError(d.w.t, err)
}

// SignTx translates refusals as the node does.
func (d *guarded) SignTx(ctx context.Context, key protocol.Key, a protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.k.dead {
		return nil, errDead
	}
	signed, err := d.s.SignTx(ctx, key, a, tx)
	switch {
	case d.k.dead:
		return nil, errDead
	case errors.Is(err, signer.ErrRefused), errors.Is(err, guard.ErrKeyDone), errors.Is(err, guard.ErrConflictingIntent):
		return nil, fmt.Errorf("%w: %w", txmgr.ErrRefused, err)
	case errors.Is(err, guard.ErrNonceTaken):
		return nil, fmt.Errorf("%w: %w", txmgr.ErrNonceTaken, err)
	}
	return signed, err
}

func (d *guarded) recorded(key protocol.Key) []*types.Transaction { return d.g.Recorded(key) }

func (d *guarded) signed(a protocol.Address, nonce uint64) []*types.Transaction {
	return d.g.Signed(a, nonce)
}

func (d *guarded) finished(ended ...txmgr.Ended) error {
	if d.k.dead {
		return errDead
	}
	all := make([]guard.Ended, len(ended))
	for i, e := range ended {
		all[i] = guard.Ended(e)
		d.over[e.Key] = d.over[e.Key] || e.OK
	}
	if err := d.g.Done(all...); err != nil || !d.k.dead {
		return err
	}
	return errDead
}

// fakeBackend signs with the keys of a fake signer.
type fakeBackend struct{ w *world }

func (b fakeBackend) Accounts() []protocol.Address { return []protocol.Address{b.w.alice} }

func (b fakeBackend) Sign(_ context.Context, a protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	b.w.signer.mu.Lock()
	defer b.w.signer.mu.Unlock()
	b.w.signer.calls++
	return b.w.signer.raw(a, tx), nil
}
