package txmgr_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

// Nothing of a row's first attempt is in the outbox until it is mined: its records may not be closed before it is.
func TestRestart_whileTheRecordsAreClosed(t *testing.T) {
	for _, ok := range []bool{true, false} {
		for write := 1; write <= 2; write++ {
			inWorld(t, func(t *testing.T, w *world) {
				w.chain.exec = func(tx *types.Transaction) (bool, uint64) { return ok, tx.Gas() / 2 }
				key := w.add(1, protocol.Terms{Deadline: 9000})
				w.step()
				w.chain.Mine()
				left := write
				w.outbox.crash = func() error {
					if left--; left > 0 {
						return nil
					}
					return errDead
				}
				_ = w.m.Step(context.Background())
				w.outbox.crash = func() error { return nil }
				w.reopen()
				w.passes(8)
				require.Empty(t, w.halts)
				require.Equal(t, 1, w.signer.calls, "it is done, or has reverted: there is nothing to sign")
				for _, told := range w.settled(key) {
					require.True(t, told.Mined)
					require.Equal(t, ok, told.OK)
				}
				want := txmgr.Final
				if !ok {
					want = txmgr.Failed
				}
				require.Equal(t, want, w.row(key).Status)
			})
		}
	}
}
