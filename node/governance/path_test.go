package governance

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// fakeChain answers views of contracts that exist in the test alone.
type fakeChain struct {
	code    map[common.Address][]byte
	answers map[common.Address]map[string][]byte // by signature
}

func (f fakeChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(1), nil }

func (f fakeChain) HeaderByNumber(context.Context, *big.Int) (*types.Header, error) {
	return &types.Header{Number: big.NewInt(7), Difficulty: new(big.Int)}, nil
}

func (f fakeChain) BatchCallContext(_ context.Context, batch []rpc.BatchElem) error {
	for i := range batch {
		out := batch[i].Result.(*hexutil.Bytes)
		if batch[i].Method == "eth_getCode" {
			*out = f.code[batch[i].Args[0].(common.Address)]
			continue
		}
		m := batch[i].Args[0].(message)
		batch[i].Error = revert{}
		for signature, answer := range f.answers[m.To] {
			if hex.EncodeToString(probe(signature)) == hex.EncodeToString(m.Data) {
				*out, batch[i].Error = answer, nil
			}
		}
	}
	return nil
}

func word(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }

func packed(t *testing.T, typ string, v any) []byte {
	t.Helper()
	a, err := abi.NewType(typ, "", nil)
	require.NoError(t, err)
	out, err := abi.Arguments{{Type: a}}.Pack(v)
	require.NoError(t, err)
	return out
}

func TestIdentify(t *testing.T) {
	safe, lock, governor, pause, other, plain, delegated := common.Address{1}, common.Address{2}, common.Address{3}, common.Address{4}, common.Address{5}, common.Address{6}, common.Address{7}
	owners := []common.Address{{8}, {9}}
	f := fakeChain{
		code: map[common.Address][]byte{safe: {1}, lock: {1}, governor: {1}, pause: {1}, other: {1}, delegated: append([]byte{0xef, 0x01, 0x00}, make([]byte, 20)...)},
		answers: map[common.Address]map[string][]byte{
			safe:     {"getThreshold()": word(2), "nonce()": word(41), "VERSION()": packed(t, "string", "1.4.1"), "getOwners()": packed(t, "address[]", owners)},
			lock:     {"getMinDelay()": word(3600), "PROPOSER_ROLE()": word(1)},
			governor: {"timelock()": word(2), "proposalThreshold()": word(0)},
			pause:    {"activePauser()": word(4), "governance()": common.LeftPadBytes(safe.Bytes(), 32)},
			other:    {"nonce()": word(1)},
		},
	}
	v := view{chain: f, block: &types.Header{Number: big.NewInt(7), Difficulty: new(big.Int)}}
	kinds := map[common.Address]Kind{safe: KindSafe, lock: KindTimelock, governor: KindGovernor, pause: KindContract, other: KindContract, plain: KindEOA, delegated: KindEOA}
	for at, want := range kinds {
		a, err := v.identify(t.Context(), at)
		require.NoError(t, err)
		require.Equal(t, want, a.Kind)
		require.Equal(t, at, a.Address)
		require.Equal(t, at == pause, a.pause)
	}
	a, err := v.identify(t.Context(), safe)
	require.NoError(t, err)
	require.Equal(t, SafeState{Threshold: 2, Nonce: 41, Version: "1.4.1", Owners: owners}, a.safe)
	a, err = v.identify(t.Context(), lock)
	require.NoError(t, err)
	require.EqualValues(t, 3600, a.Delay)

	// The system pause stands for who governs it.
	d := &Desk{}
	p, err := d.follow(t.Context(), v, pause)
	require.NoError(t, err)
	require.Equal(t, KindSafe, p.authority.Kind)
	require.Equal(t, pause, p.through)
}

// planFor is a plan of these calls, without a chain.
func planFor(t *testing.T, s *Surface, kind Kind, expressions ...string) Plan {
	t.Helper()
	p := Plan{Version: planVersion, ChainID: 1, JobRegistry: common.Address{0xaa}, Authority: Authority{Kind: kind, Address: common.HexToAddress("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), Delay: 60}}
	for _, e := range expressions {
		c, err := s.ParseCall(JobRegistry, e, nil)
		require.NoError(t, err)
		data, err := c.pack()
		require.NoError(t, err)
		p.Steps = append(p.Steps, Step{Contract: JobRegistry, Target: p.JobRegistry, To: p.JobRegistry, Value: "0", Data: data,
			Function: c.Setter.Method.Sig, Args: c.texts(), Gas: 1, Pre: []Check{}, Post: []Check{}})
	}
	p, err := p.seal()
	require.NoError(t, err)
	require.NoError(t, s.Sound(p))
	return p
}

// The hash that a Safe's owners sign is that of EIP-712, put together here by hand from the words of the Safe's source.
func TestSafeTx(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	p := planFor(t, s, KindSafe, "setFeePct(5)")
	tx, err := p.SafeTx(SafeState{Nonce: 41, Version: "1.3.0"})
	require.NoError(t, err)
	require.Equal(t, p.JobRegistry, tx.To)
	require.Zero(t, tx.Operation)

	keccak := func(parts ...[]byte) []byte { return crypto.Keccak256(parts...) }
	address := func(a common.Address) []byte { return common.LeftPadBytes(a.Bytes(), 32) }
	domain := keccak(keccak([]byte("EIP712Domain(uint256 chainId,address verifyingContract)")), word(1), address(p.Authority.Address))
	structure := keccak(keccak([]byte("SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)")),
		address(tx.To), word(0), keccak(tx.Data), word(0), word(0), word(0), word(0), word(0), word(0), word(41))
	require.Equal(t, common.BytesToHash(keccak([]byte{0x19, 0x01}, domain, structure)), tx.Hash)

	// What getTransactionHash of a Safe 1.4.1 answered at this address, chain and nonce.
	asked := SafeTx{To: common.HexToAddress("0x8A791620dd6260079BF849Dc5567aDC3F2FdC318"), Nonce: 7,
		Data: common.FromHex("0x04e5c7b10000000000000000000000000000000000000000000000000000000000000005")}
	hash, err := safeTxHash(31337, common.HexToAddress("0x5aFE000000000000000000000000000000000001"), asked)
	require.NoError(t, err)
	require.Equal(t, common.HexToHash("0xa9023238d76cd1357248d1d3a67df4c4a642d665da7d69457cdf85743e604322"), hash)

	// Several calls go through the Safe's own contract for that, which depends on its version.
	p = planFor(t, s, KindSafe, "setFeePct(5)", "setTreasury(0x00000000000000000000000000000000000000bb)")
	tx, err = p.SafeTx(SafeState{Version: "1.4.1"})
	require.NoError(t, err)
	require.EqualValues(t, 1, tx.Operation)
	bytesType, err := abi.NewType("bytes", "", nil)
	require.NoError(t, err)
	require.Equal(t, "8d80ff0a", hex.EncodeToString(tx.Data[:4]), "multiSend(bytes)")
	values, err := abi.Arguments{{Type: bytesType}}.Unpack(tx.Data[4:])
	require.NoError(t, err)
	inner := values[0].([]byte)
	for _, step := range p.Steps {
		require.Zero(t, inner[0])
		require.Equal(t, step.To.Bytes(), inner[1:21])
		require.Equal(t, word(int64(len(step.Data))), inner[53:85])
		require.Equal(t, []byte(step.Data), inner[85:85+len(step.Data)])
		inner = inner[85+len(step.Data):]
	}
	require.Empty(t, inner)
	_, err = p.SafeTx(SafeState{Version: "1.1.1"})
	require.ErrorContains(t, err, `"1.1.1"`)

	batch, err := s.SafeBatch(p, 1761326849944)
	require.NoError(t, err)
	data, err := Encode(batch)
	require.NoError(t, err)
	sum, err := SafeChecksum(json.RawMessage(data))
	require.NoError(t, err)
	require.Equal(t, batch.Meta.Checksum, sum, "the file sums to what it says")
	require.Equal(t, "1", batch.ChainID)
	require.Equal(t, map[string]string{"newTreasury": common.HexToAddress("0xbb").Hex()}, batch.Transactions[1].Inputs)
}

// A proposal's id is that of OpenZeppelin's Governor: the hash of the batch and of the description's hash.
func TestGovernor(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	p := planFor(t, s, KindGovernor, "setFeePct(5)")
	g, err := EncodeGovernor(p)
	require.NoError(t, err)
	require.Equal(t, "JobRegistry.setFeePct(5)\nplan "+p.Hash.Hex(), g.Description)
	list := func(typ string) abi.Type {
		a, err := abi.NewType(typ, "", nil)
		require.NoError(t, err)
		return a
	}
	arguments := abi.Arguments{{Type: list("address[]")}, {Type: list("uint256[]")}, {Type: list("bytes[]")}, {Type: list("bytes32")}}
	encoded, err := arguments.Pack([]common.Address{p.JobRegistry}, []*big.Int{{}}, [][]byte{p.Steps[0].Data}, crypto.Keccak256Hash([]byte(g.Description)))
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(encoded).Big(), g.ProposalID)
	require.Equal(t, "7d5e81e2", hex.EncodeToString(g.Propose[:4]))
	require.Equal(t, "160cbed7", hex.EncodeToString(g.Queue[:4]))
	require.Equal(t, "2656227d", hex.EncodeToString(g.Execute[:4]))
	require.Equal(t, encoded, []byte(g.Execute[4:]))

	for _, kind := range []Kind{KindEOA, KindSafe, KindTimelock, KindContract} {
		_, err := EncodeGovernor(planFor(t, s, kind, "setFeePct(5)"))
		require.ErrorIs(t, err, ErrAuthority)
	}
	for _, kind := range []Kind{KindEOA, KindSafe, KindGovernor, KindContract} {
		_, err := s.TimelockCalls(planFor(t, s, kind, "setFeePct(5)"))
		require.ErrorIs(t, err, ErrAuthority)
	}
	for _, kind := range []Kind{KindSafe, KindGovernor, KindContract} {
		p := planFor(t, s, kind, "setFeePct(5)")
		_, err := s.Requests(p, p.Authority.Address)
		require.ErrorIs(t, err, ErrAuthority)
	}
}

// What a Safe or a governor carried out is proved by its own call and log.
func TestSteps_contracts(t *testing.T) {
	s, err := NewSurface()
	require.NoError(t, err)
	d := &Desk{surface: s}
	parsed, err := abi.JSON(strings.NewReader(safeABI))
	require.NoError(t, err)
	exec := func(to common.Address, data []byte, operation uint8) []byte {
		out, err := parsed.Pack("execTransaction", to, new(big.Int), data, operation, new(big.Int), new(big.Int), new(big.Int), common.Address{}, common.Address{}, []byte{})
		require.NoError(t, err)
		return out
	}
	one, two := planFor(t, s, KindSafe, "setFeePct(5)"), planFor(t, s, KindSafe, "setFeePct(5)", "setFeePct(6)")
	safe := one.Authority.Address
	success := &types.Receipt{Logs: []*types.Log{{Address: safe, Topics: []common.Hash{crypto.Keccak256Hash([]byte("ExecutionSuccess(bytes32,uint256)"))}}}}
	call := func(to common.Address, data []byte) *types.Transaction {
		return types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1), To: &to, Data: data})
	}
	governed := planFor(t, s, KindGovernor, "setFeePct(5)")
	g, err := EncodeGovernor(governed)
	require.NoError(t, err)
	executed := &types.Receipt{Logs: []*types.Log{{Address: safe, Topics: []common.Hash{crypto.Keccak256Hash([]byte("ProposalExecuted(uint256)"))}, Data: common.LeftPadBytes(g.ProposalID.Bytes(), 32)}}}
	for _, row := range []struct {
		name string
		plan Plan
		tx   *types.Transaction
		r    *types.Receipt
		ok   bool
	}{
		{"a Safe's call", one, call(safe, exec(one.JobRegistry, one.Steps[0].Data, 0)), success, true},
		{"several at once", two, call(safe, exec(common.Address{9}, two.multiSendData(), 1)), success, true},
		{"without success", one, call(safe, exec(one.JobRegistry, one.Steps[0].Data, 0)), &types.Receipt{}, false},
		{"another call", one, call(safe, exec(one.JobRegistry, two.Steps[1].Data, 0)), success, false},
		{"another target", one, call(safe, exec(common.Address{9}, one.Steps[0].Data, 0)), success, false},
		{"another Safe", one, call(common.Address{9}, exec(one.JobRegistry, one.Steps[0].Data, 0)), success, false},
		{"by delegation", one, call(safe, exec(one.JobRegistry, one.Steps[0].Data, 1)), success, false},
		{"no call of a Safe", one, call(safe, []byte{1, 2, 3}), success, false},
		{"a governor's proposal", governed, call(safe, nil), executed, true},
		{"another proposal", governed, call(safe, nil), success, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			steps, err := d.steps(row.plan, row.tx, row.r)
			if !row.ok {
				require.ErrorIs(t, err, ErrTampered)
				return
			}
			require.NoError(t, err)
			require.Len(t, steps, len(row.plan.Steps))
		})
	}
}

// brokenChain is an endpoint that does not answer.
type brokenChain struct{ fakeChain }

func (brokenChain) BatchCallContext(context.Context, []rpc.BatchElem) error {
	return errors.New("connection refused")
}

func TestDesk_endpointThatDoesNotAnswer(t *testing.T) {
	_, err := Open(t.Context(), Config{Chain: brokenChain{}, ChainID: 1, Contracts: map[string]common.Address{JobRegistry: {1}}})
	require.ErrorContains(t, err, "connection refused")
	_, err = Open(t.Context(), Config{Chain: fakeChain{}, ChainID: 1, Contracts: map[string]common.Address{JobRegistry: {1}}})
	require.NoError(t, err, "what is there is asked when it is needed")
}

// What an endpoint says of a contract's failure is told from its own.
func TestIsRevert(t *testing.T) {
	for text, want := range map[string]bool{
		"execution reverted": true, "invalid opcode: INVALID": true, "EVM error InvalidFEOpcode": true, "out of gas": true,
		"stack underflow (0 <=> 1)": true, "header not found": false, "connection refused": false, "429 Too Many Requests": false,
	} {
		require.Equal(t, want, isRevert(errors.New(text)), text)
	}
	require.True(t, isRevert(revert{[]byte{1}}))
}
