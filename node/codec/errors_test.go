package codec_test

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/codec"
)

// rpcError is a call's refusal with whatever data an endpoint gives.
type rpcError struct{ data any }

func (rpcError) Error() string    { return "execution reverted" }
func (rpcError) ErrorCode() int   { return 3 }
func (e rpcError) ErrorData() any { return e.data }

func textRevert(t *testing.T, text string) string {
	t.Helper()
	kind, err := abi.NewType("string", "", nil)
	require.NoError(t, err)
	out, err := abi.Arguments{{Type: kind}}.Pack(text)
	require.NoError(t, err)
	return "0x08c379a0" + hex.EncodeToString(out)
}

func TestErrorsDecode(t *testing.T) {
	e, err := codec.NewErrors()
	require.NoError(t, err)
	rows := []struct {
		name string
		err  error
		want string
	}{
		{"custom", rpcError{"0xbfec5558"}, "AlreadyCommitted"},
		{"another contract's", rpcError{"0xfaccfd22"}, "AGITypeNotFound"},
		{"wrapped", fmt.Errorf("sending: %w", rpcError{"0xa89ac151"}), "AlreadyRevealed"},
		{"after a word", rpcError{"Reverted 0xa89ac151"}, "AlreadyRevealed"},
		{"in an object", rpcError{map[string]any{"message": "x", "data": "0xa89ac151"}}, "AlreadyRevealed"},
		{"deep", rpcError{map[string]any{"data": map[string]any{"result": "0xa89ac151"}}}, "AlreadyRevealed"},
		{"bytes", rpcError{[]byte{0xa8, 0x9a, 0xc1, 0x51}}, "AlreadyRevealed"},
		{"text", rpcError{textRevert(t, "random not ready")}, "random not ready"},
		{"panic", rpcError{"0x4e487b71" + hexWord(0x11)}, "Panic(0x11)"},
		{"unknown", rpcError{"0xdeadbeef"}, ""},
		{"empty", rpcError{"0x"}, ""},
		{"three bytes", rpcError{"0xa89ac1"}, ""},
		{"text cut short", rpcError{"0x08c379a0"}, ""},
		{"panic cut short", rpcError{"0x4e487b71"}, ""},
		{"no hex", rpcError{"0xzz"}, ""},
		{"odd kind", rpcError{7}, ""},
		{"no data", rpcError{nil}, ""},
		{"plain", errors.New("timeout"), ""},
		{"nil", nil, ""},
	}
	for _, row := range rows {
		name, ok := e.Decode(row.err)
		require.Equal(t, row.want, name, row.name)
		require.Equal(t, row.want != "", ok, row.name)
	}
}

func hexWord(v byte) string { return strings.Repeat("00", 31) + hex.EncodeToString([]byte{v}) }

func TestErrorsDescribe(t *testing.T) {
	e, err := codec.NewErrors()
	require.NoError(t, err)
	require.Equal(t, "timeout", e.Describe(errors.New("timeout")))
	require.Equal(t, "NotOpen: another agent has taken the job, or it is closed", e.Describe(rpcError{"0x" + selectorOf("NotOpen()")}))
	shown := e.Describe(rpcError{"0x" + selectorOf("InsufficientAgentStake(uint256,uint256)") + hexWord(5) + hexWord(3)})
	require.Contains(t, shown, "InsufficientAgentStake(required 5, actual 3): the agent's stake")
	require.NotContains(t, e.Describe(rpcError{"0x" + selectorOf("InsufficientAgentStake(uint256,uint256)")}), "required 5")
	long := e.Describe(rpcError{textRevert(t, strings.Repeat("\xff<", 5000))})
	require.Less(t, len(long), 1000)
}

func FuzzErrors(f *testing.F) {
	e, err := codec.NewErrors()
	require.NoError(f, err)
	f.Add("0x08c379a0")
	f.Add("0x4e487b71" + hexWord(1))
	f.Add("0x" + selectorOf("InsufficientAgentStake(uint256,uint256)") + hexWord(5))
	f.Fuzz(func(t *testing.T, data string) {
		name, ok := e.Decode(rpcError{data})
		if ok {
			require.LessOrEqual(t, len(name), 300)
		}
		require.NotEmpty(t, e.Describe(rpcError{data}))
	})
}
