package deploy

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestMatchRuntime(t *testing.T) {
	held := common.HexToAddress("0x1111111111111111111111111111111111111111")
	template := append([]byte{0x60, 0x80, opPush32}, make([]byte, 32)...)
	template = append(template, 0x50, 0x00, 0x5b)
	head := []byte{opPush1, byte(len(template)), opPush1, 6, 0xf3, opInvalid}
	creation := append(append(bytes.Clone(head), template...), 0xaa, 0xbb)
	code := bytes.Clone(template)
	copy(code[15:], held[:])

	values, ok := matchRuntime(creation, code)
	require.True(t, ok)
	require.Equal(t, map[common.Address]bool{held: true}, heldAddresses(values))
	for name, other := range map[string][]byte{
		"changed":     append(bytes.Clone(code[:len(code)-1]), 0x5c),
		"shorter":     code[:len(code)-1],
		"longer":      append(bytes.Clone(code), 0xaa),
		"from within": code[1:],
		"empty":       {},
	} {
		_, ok := matchRuntime(creation, other)
		require.False(t, ok, name)
	}
	require.Empty(t, heldAddresses([]common.Hash{common.BigToHash(u(900))}))
}
