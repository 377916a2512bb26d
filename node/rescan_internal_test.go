package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
)

// Who asks for a block that is too old is told which one can be asked for, and that one can be.
func TestReadable(t *testing.T) {
	for _, row := range []struct {
		name              string
		first, last, from uint64
		reason            string
		least             uint64
	}{
		{"older than the journal", 900, 1000, 7, "block 7 is older than the journal, which begins with block 900: the oldest that can be read again is 900,", 900},
		{"older than a long journal", 900, 5000, 7, "which begins with block 900: the oldest that can be read again is 3001,", 3001},
		{"too many", 900, 5000, 3000, "from 3000 there are 2001 blocks, and at most 2000 are read again at once: the oldest that can be is 3001", 3001},
		{"none yet", 900, 1000, 1001, "the journal has no block from 1001 on", 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			ask := func(from uint64) ([]driver.Told, error) {
				journal := driver.Canonical{From: from}
				for n := row.first; n <= row.last; n++ {
					journal.Add(driver.Raw{Block: &protocol.BlockRef{Number: n}})
				}
				return readable(journal, from)
			}
			_, err := ask(row.from)
			var no *control.Refusal
			require.ErrorAs(t, err, &no)
			require.Equal(t, control.CodeCore, no.Code)
			require.Contains(t, no.Reason, row.reason)
			if row.least > 0 {
				blocks, err := ask(row.least)
				require.NoError(t, err)
				require.Equal(t, row.least, blocks[0].Ref.Number)
			}
		})
	}
}
