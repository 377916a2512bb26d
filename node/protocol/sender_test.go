package protocol_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// What a known sender leaves with a transaction is believed by signers of the same rules and the same chain alone.
func TestKnownSender_isBelievedOnItsChainAlone(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	from, to := crypto.PubkeyToAddress(key.PublicKey), common.Address{1}
	here := types.MakeSigner(params.AllDevChainProtocolChanges, big.NewInt(1), 1)
	there := *params.AllDevChainProtocolChanges
	there.ChainID = big.NewInt(99)
	other := types.MakeSigner(&there, big.NewInt(1), 1)
	for name, tx := range map[string]*types.Transaction{
		"dynamic fee": types.MustSignNewTx(key, here, &types.DynamicFeeTx{ChainID: params.AllDevChainProtocolChanges.ChainID, To: &to}),
		"protected":   types.MustSignNewTx(key, here, &types.LegacyTx{To: &to}),
		"unprotected": types.MustSignNewTx(key, types.HomesteadSigner{}, &types.LegacyTx{To: &to}),
	} {
		t.Run(name, func(t *testing.T) {
			wrong := common.Address{0xba}
			_, err := types.Sender(protocol.KnownSender{Signer: here, From: wrong}, tx)
			require.NoError(t, err)
			got, err := types.Sender(here, tx)
			require.NoError(t, err)
			require.Equal(t, wrong, got, "it is not recovered again")
			got, err = types.Sender(other, tx)
			require.NotEqual(t, wrong, got)
			if err == nil {
				require.Equal(t, from, got)
			}
		})
	}
}
