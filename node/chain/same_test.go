package chain_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/chain"
)

func TestCheckGenesis(t *testing.T) {
	f := newFakeNode(t)
	c := dial(t, chain.Options{}, f.url())
	genesis := f.headers[0].Hash()
	require.NoError(t, chain.CheckGenesis(t.Context(), c, genesis))
	err := chain.CheckGenesis(t.Context(), c, common.Hash{1})
	require.ErrorIs(t, err, chain.ErrWrongChain)
	require.ErrorContains(t, err, "started anew")
	f.http.Close()
	require.NoError(t, chain.CheckGenesis(t.Context(), c, common.Hash{1}), "who does not answer proves nothing")
}
