package signer_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

const password = "correct horse"

func TestDevAccounts(t *testing.T) {
	b, err := signer.Dev(31337, 10)
	require.NoError(t, err)
	accounts := b.Accounts()
	require.Equal(t, common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"), accounts[0])
	require.Equal(t, common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"), accounts[1])
	require.Equal(t, common.HexToAddress("0xa0Ee7A142d267C1f36714E4a8F75612F20a79720"), accounts[9])
	for _, chain := range []uint64{0, 1, 11155111} {
		_, err := signer.Dev(chain, 1)
		require.ErrorIs(t, err, signer.ErrNotDev)
		_, err = signer.DevSalts(chain)
		require.ErrorIs(t, err, signer.ErrNotDev)
	}
	require.Equal(t, "10 keys", fmt.Sprintf("%+v", b))
	require.Equal(t, "10 keys", fmt.Sprintf("%#v", b))
}

func TestKeystore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "keys")
	empty, err := signer.ListKeys(dir)
	require.NoError(t, err)
	require.Empty(t, empty)
	_, err = signer.OpenKeystore(dir, password, nil)
	require.ErrorContains(t, err, "omega keys new")

	made, err := signer.NewKey(dir, password, signer.Light)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("not a key"), 0o644))
	files, err := signer.ListKeys(dir)
	require.NoError(t, err)
	require.Equal(t, []signer.KeyFile{made}, files)
	info, err := os.Stat(made.Path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	b, err := signer.OpenKeystore(dir, password, []protocol.Address{made.Account})
	require.NoError(t, err)
	signed, err := b.Sign(context.Background(), made.Account, transaction(0, 1, registry, nil))
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(chainID)), signed)
	require.NoError(t, err)
	require.Equal(t, made.Account, from)

	_, err = signer.OpenKeystore(dir, "wrong horse", nil)
	require.ErrorContains(t, err, made.Account.Hex())
	require.NotContains(t, err.Error(), "horse")
	_, err = signer.OpenKeystore(dir, password, []protocol.Address{manager})
	require.ErrorContains(t, err, manager.Hex())
	require.NoError(t, os.Chmod(made.Path, 0o644))
	_, err = signer.OpenKeystore(dir, password, nil)
	require.ErrorContains(t, err, "chmod 600 "+made.Path)
}

// A key whose file was cut short is not spoken of as one that was never there.
func TestKeystore_damagedFile(t *testing.T) {
	dir := t.TempDir()
	made, err := signer.NewKey(dir, password, signer.Light)
	require.NoError(t, err)
	require.NoError(t, os.Truncate(made.Path, 100))
	_, err = signer.OpenKeystore(dir, password, []protocol.Address{made.Account})
	require.ErrorContains(t, err, made.Path)
	require.ErrorContains(t, err, "damaged")
	require.NoError(t, os.Remove(made.Path))
	_, err = signer.OpenKeystore(dir, password, []protocol.Address{made.Account})
	require.ErrorContains(t, err, "there is no key for account")
}

func TestImportKey(t *testing.T) {
	dir := t.TempDir()
	list, err := signer.DevKeys(chainID, 1)
	require.NoError(t, err)
	digits := hexutil.Encode(crypto.FromECDSA(list[0]))
	file := filepath.Join(dir, "plain")
	require.NoError(t, os.WriteFile(file, []byte(digits+"\n"), 0o600))
	got, err := signer.ImportKey(dir, password, signer.Light, file)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(list[0].PublicKey), got.Account)
	_, err = signer.ImportKey(dir, password, signer.Light, file)
	require.ErrorIs(t, err, signer.ErrExists)
	_, err = signer.ImportKey(dir, "", signer.Light, file)
	require.ErrorContains(t, err, "password")
	require.NoError(t, os.WriteFile(file, []byte(digits[:40]), 0o600))
	_, err = signer.ImportKey(dir, password, signer.Light, file)
	require.ErrorContains(t, err, file)
	require.NotContains(t, err.Error(), digits[2:12])
}

func TestReadPassword(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		require.NoError(t, os.Chmod(path, mode))
		return path
	}
	got, err := signer.ReadPassword(write("good", password+"\r\n", 0o600))
	require.NoError(t, err)
	require.Equal(t, password, got)
	_, err = signer.ReadPassword(write("open", password, 0o640))
	require.ErrorContains(t, err, "chmod 600")
	_, err = signer.ReadPassword(write("empty", "\n", 0o600))
	require.ErrorContains(t, err, "is empty")
	_, err = signer.ReadPassword(filepath.Join(dir, "absent"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestSaltRootFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "salts.json")
	made, err := signer.CreateSalts(path, password, signer.Light)
	require.NoError(t, err)
	opened, err := signer.OpenSalts(path, password)
	require.NoError(t, err)
	want, err := made.Salt(aVote())
	require.NoError(t, err)
	got, err := opened.Salt(aVote())
	require.NoError(t, err)
	require.Equal(t, want, got)
	_, err = signer.CreateSalts(path, password, signer.Light)
	require.ErrorIs(t, err, signer.ErrExists)
	_, err = signer.OpenSalts(path, "wrong horse")
	require.ErrorIs(t, err, signer.ErrSaltRoot)
	require.NotContains(t, err.Error(), "horse")

	data, err := os.ReadFile(path)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"another kind": `{"kind":"x"}`, "no JSON": "x", "a newer version": `{"kind":"omega-salt-root","version":2}`,
		"cut": string(data[:len(data)/2]),
	} {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := signer.OpenSalts(path, password)
		require.ErrorIs(t, err, signer.ErrSaltRoot, name)
	}
	require.NoError(t, os.Chmod(path, 0o604))
	_, err = signer.OpenSalts(path, password)
	require.ErrorContains(t, err, "chmod 600")
}

// remoteService is a JSON-RPC signer over the test accounts.
type remoteService struct {
	backend signer.Backend
	object  bool
}

// Accounts serves eth_accounts.
func (s *remoteService) Accounts() []common.Address { return s.backend.Accounts() }

// SignTransaction serves eth_signTransaction.
func (s *remoteService) SignTransaction(ctx context.Context, args map[string]json.RawMessage) (any, error) {
	var from, to common.Address
	var gas, nonce hexutil.Uint64
	var feeCap, tipCap, value, chain hexutil.Big
	var data hexutil.Bytes
	for name, into := range map[string]any{
		"from": &from, "to": &to, "gas": &gas, "nonce": &nonce, "maxFeePerGas": &feeCap, "maxPriorityFeePerGas": &tipCap,
		"value": &value, "chainId": &chain, "data": &data,
	} {
		if err := json.Unmarshal(args[name], into); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	signed, err := s.backend.Sign(ctx, from, types.NewTx(&types.DynamicFeeTx{
		ChainID: (*big.Int)(&chain), Nonce: uint64(nonce), GasTipCap: (*big.Int)(&tipCap), GasFeeCap: (*big.Int)(&feeCap),
		Gas: uint64(gas), To: &to, Value: (*big.Int)(&value), Data: data,
	}))
	if err != nil {
		return nil, err
	}
	raw, err := signed.MarshalBinary()
	if s.object {
		return map[string]any{"raw": hexutil.Bytes(raw), "tx": signed}, err
	}
	return hexutil.Bytes(raw), err
}

func TestRemoteSigner(t *testing.T) {
	ctx := context.Background()
	keys, err := signer.Dev(chainID, 2)
	require.NoError(t, err)
	for _, object := range []bool{false, true} {
		server := rpc.NewServer()
		require.NoError(t, server.RegisterName("eth", &remoteService{backend: keys, object: object}))
		client := rpc.DialInProc(server)
		t.Cleanup(func() { client.Close(); server.Stop() })
		b, err := signer.OpenRemote(ctx, client, nil)
		require.NoError(t, err)
		require.Equal(t, keys.Accounts(), b.Accounts())

		f := newFixture(t)
		f.backend = b
		f.start(t)
		tx := transaction(0, 10, registry, call(apply, word(1)))
		signed, err := f.SignTx(ctx, "apply/1/a", f.account, tx)
		require.NoError(t, err)
		want, err := keys.Sign(ctx, f.account, tx)
		require.NoError(t, err)
		require.Equal(t, want.Hash(), signed.Hash())
		_, err = signer.OpenRemote(ctx, client, []protocol.Address{manager})
		require.ErrorContains(t, err, manager.Hex())
	}
}

// answers is a remote signer that says the same to everything.
type answers struct {
	text string
	err  error
}

func (a answers) CallContext(_ context.Context, result any, method string, _ ...any) error {
	if a.err != nil {
		return a.err
	}
	if method == "eth_accounts" {
		return json.Unmarshal([]byte(`["0x00000000000000000000000000000000000000dd"]`), result)
	}
	return json.Unmarshal([]byte(a.text), result)
}

func TestRemoteAnswersThatAreNoTransaction(t *testing.T) {
	for _, text := range []string{`null`, `""`, `"0x"`, `"0x02"`, `{}`, `{"raw":"0x"}`, `{"raw":7}`, `[1]`, `"zz"`} {
		b, err := signer.OpenRemote(context.Background(), answers{text: text}, nil)
		require.NoError(t, err)
		_, err = b.Sign(context.Background(), b.Accounts()[0], transaction(0, 1, registry, nil))
		require.ErrorIs(t, err, signer.ErrSignature, text)
	}
}

func TestRemoteErrorsHideTheAddress(t *testing.T) {
	_, err := signer.OpenRemote(context.Background(), answers{err: &url.Error{Op: "Post", URL: "https://host/?token=abc", Err: errDown}}, nil)
	require.ErrorIs(t, err, errDown)
	require.NotContains(t, err.Error(), "abc")

	server := httptest.NewServer(nil)
	address := server.URL
	server.Close()
	client, err := rpc.Dial(address + "/secret-path")
	require.NoError(t, err)
	defer client.Close()
	_, err = signer.OpenRemote(context.Background(), client, nil)
	require.Error(t, err)
	require.NotContains(t, err.Error(), "secret-path")
}

func TestJoin(t *testing.T) {
	two, err := signer.Dev(chainID, 2)
	require.NoError(t, err)
	one, err := signer.Dev(chainID, 1)
	require.NoError(t, err)
	b := signer.Join(one, two)
	require.Equal(t, two.Accounts(), b.Accounts())
	for _, a := range b.Accounts() {
		_, err := b.Sign(context.Background(), a, transaction(0, 1, registry, nil))
		require.NoError(t, err)
	}
	_, err = b.Sign(context.Background(), manager, transaction(0, 1, registry, nil))
	require.Error(t, err)
	require.NotErrorIs(t, err, signer.ErrSignature)
}
