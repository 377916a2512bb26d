package txmgr_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

var target = protocol.Address{0xc0}

// world is a manager with everything around it faked.
type world struct {
	t      require.TestingT
	chain  *fakeChain
	signer *fakeSigner
	outbox *memOutbox
	alice  protocol.Address
	m      *txmgr.Manager
	cfg    txmgr.Config

	mu     sync.Mutex
	told   []protocol.TxSettled
	halts  []error
	moot   map[protocol.Key]string
	builds int
	depth  uint64 // blocks on top that make a block final
}

// inWorld runs a test in a bubble of virtual time.
func inWorld(t *testing.T, test func(t *testing.T, w *world), change ...func(*txmgr.Config)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(t, newWorld(t, change...)) })
}

func newWorld(t require.TestingT, change ...func(*txmgr.Config)) *world {
	w := &world{t: t, chain: newFakeChain(), signer: newFakeSigner(), outbox: newMemOutbox(), moot: map[protocol.Key]string{}}
	w.alice = w.signer.account(1)
	w.cfg = txmgr.Config{
		ChainID: fakeChainID, Outbox: w.outbox, Builder: w, Signer: w.signer, Chain: w.chain, Errors: fakeErrors{},
		Tell: w.tell, Final: w.final, Recorded: w.signer.recorded, Signed: w.signer.signed, Finished: w.signer.finished, Parallel: 1,
		Halted: func(_ protocol.Address, err error) { w.halts = append(w.halts, err) },
		Log:    hclog.NewNullLogger(),
	}
	for _, f := range change {
		f(&w.cfg)
	}
	w.reopen()
	return w
}

// reopen is a restart: only the outbox, the guard and the chain remain.
func (w *world) reopen() {
	w.outbox.restart()
	m, err := txmgr.New(w.cfg)
	require.NoError(w.t, err)
	w.m = m
}

func (w *world) tell(_ context.Context, outcomes []protocol.TxSettled) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if *w.chain.dead {
		return errDead
	}
	w.told = append(w.told, outcomes...)
	return nil
}

func (w *world) final(block uint64) bool {
	w.chain.mu.Lock()
	defer w.chain.mu.Unlock()
	return block+w.depth < uint64(len(w.chain.blocks))
}

// Build makes calldata that names the effect.
func (w *world) Build(_ context.Context, e protocol.ChainEffect) (protocol.Call, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.builds++
	if reason := w.moot[e.Key()]; reason != "" {
		return protocol.Call{}, errors.Join(errors.New("building"), txmgr.ErrMoot{Reason: reason})
	}
	return protocol.Call{To: target, Data: []byte(e.Key())}, nil
}

func (w *world) step() {
	require.NoError(w.t, w.m.Step(context.Background()))
}

// pass lets time go by, and makes a pass whatever it answers.
func (w *world) pass(d time.Duration) error {
	<-time.After(d)
	return w.m.Step(context.Background())
}

func (w *world) row(key protocol.Key) txmgr.Row {
	r, ok, err := w.outbox.Row(key)
	require.NoError(w.t, err)
	require.True(w.t, ok, "row %s", key)
	return r
}

// settled returns what the driver was told of a key.
func (w *world) settled(key protocol.Key) []protocol.TxSettled {
	w.mu.Lock()
	defer w.mu.Unlock()
	var all []protocol.TxSettled
	for _, e := range w.told {
		if e.Key == key {
			all = append(all, e)
		}
	}
	return all
}

// ack is the n-th acknowledgement of an account, the plainest effect.
func ack(a protocol.Address, n uint64, terms ...protocol.Terms) protocol.AcknowledgePolicy {
	e := protocol.AcknowledgePolicy{Account: a, N: n}
	for _, t := range terms {
		e.When = t
	}
	return e
}

func (w *world) add(n uint64, terms ...protocol.Terms) protocol.Key {
	return w.outbox.add(ack(w.alice, n, terms...))
}

// foreign puts a transaction of somebody else with alice's key into the pool, dearer than any of ours.
func (w *world) foreign(nonce uint64) {
	tx := w.signer.raw(w.alice, types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(fakeChainID), Nonce: nonce, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e10), Gas: 21000, To: &target,
	}))
	w.chain.mu.Lock()
	defer w.chain.mu.Unlock()
	w.chain.add(tx)
}
