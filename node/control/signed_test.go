package control_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
)

// person is somebody with a key.
type person struct{ key *ecdsa.PrivateKey }

func personOf(name string) person {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return person{key}
}

func (p person) address() protocol.Address { return crypto.PubkeyToAddress(p.key.PublicKey) }

func (p person) sign(t *testing.T, hash protocol.Hash) []byte {
	sig, err := crypto.Sign(hash[:], p.key)
	require.NoError(t, err)
	sig[64] += 27
	return sig
}

var (
	boss, worker, watchman, stranger = personOf("boss"), personOf("worker"), personOf("watchman"), personOf("stranger")
	safe                             = protocol.Address{0x5a, 0xfe}
	place                            = control.Place{Node: protocol.Hash{1, 2, 3}, ChainID: 31337, Registry: protocol.Address{7}}
)

// contracts is a chain on which safe is a contract that accepts what boss has signed.
type contracts struct {
	down  error
	block *big.Int
}

func (c *contracts) CodeAt(_ context.Context, a protocol.Address, block *big.Int) ([]byte, error) {
	c.block = block
	if a == safe {
		return []byte{1}, c.down
	}
	return nil, c.down
}

func (c *contracts) CallContract(_ context.Context, m ethereum.CallMsg, block *big.Int) ([]byte, error) {
	c.block = block
	if c.down != nil {
		return nil, c.down
	}
	if !bytes.HasPrefix(m.Data, []byte{0x16, 0x26, 0xba, 0x7e}) || len(m.Data)%32 != 4 {
		return nil, errors.New("execution reverted")
	}
	hash, length := m.Data[4:36], new(big.Int).SetBytes(m.Data[68:100]).Int64()
	sig := bytes.Clone(m.Data[100 : 100+length])
	if length != 65 || new(big.Int).SetBytes(m.Data[36:68]).Int64() != 64 {
		return nil, errors.New("execution reverted: length")
	}
	sig[64] -= 27
	key, err := crypto.SigToPub(hash, sig)
	out := make([]byte, 32)
	if err == nil && crypto.PubkeyToAddress(*key) == boss.address() {
		copy(out, []byte{0x16, 0x26, 0xba, 0x7e})
	} else {
		copy(out, []byte{0xff, 0xff, 0xff, 0xff})
	}
	return out, nil
}

// records is the guard as the node gives it to the channel.
type records struct{ *guard.Guard }

func (r records) Command(m protocol.CommandMark) (uint64, error) {
	err := r.Guard.Command(m)
	if errors.Is(err, guard.ErrCommandUsed) {
		err = &control.Refusal{Code: control.CodeNonce, Reason: err.Error()}
	}
	return r.Seq(), err
}

// signedDesk is a channel of signed commands, with a real guard.
type signedDesk struct {
	*desk
	guard *guard.Guard
	chain *contracts
	time  uint64
}

func newSignedDesk(t *testing.T) *signedDesk {
	d := &signedDesk{desk: newDesk(t), chain: &contracts{}, time: 1_800_000_000}
	var err error
	d.guard, err = guard.Open(guard.Config{Dir: filepath.Join(d.dir, "guard")})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, d.guard.Close()) })
	d.cfg.Signed = &control.Signed{
		Place: place, Chain: d.chain, At: big.NewInt(-4), Ledger: records{d.guard}, Time: func() uint64 { return d.time },
		Roles: control.Roles{
			Owners: []protocol.Address{boss.address(), safe}, Operators: []protocol.Address{worker.address()}, Pausers: []protocol.Address{watchman.address()},
		},
	}
	d.open()
	return d
}

// order is a command before it is signed.
type order struct {
	action, args string
	nonce        uint64
	change       func(*control.SignedCommand)
}

// doc signs an order for the place as the person.
func (o order) doc(t *testing.T, p person, at control.Place) control.SignedCommand {
	t.Helper()
	if o.args == "" {
		o.args = "{}"
	}
	canonical, hash, err := control.HashArgs([]byte(o.args))
	require.NoError(t, err)
	doc := control.SignedCommand{Version: 1, Args: canonical, Signer: p.address(), Command: control.OwnerCommand{
		NodeID: at.Node, Action: o.action, ArgsHash: hash, Nonce: control.Number(o.nonce), NotBefore: 1_799_999_900, ExpiresAt: 1_800_000_600,
	}}
	if o.change != nil {
		o.change(&doc)
	}
	digest, err := doc.Command.Digest(at)
	require.NoError(t, err)
	doc.Sig = p.sign(t, digest)
	return doc
}

// give puts a document into the control file and returns the answer.
func (d *signedDesk) give(doc control.SignedCommand) ack {
	d.t.Helper()
	data, err := json.Marshal(doc)
	require.NoError(d.t, err)
	return d.say(string(data))
}

func (d *signedDesk) done(doc control.SignedCommand) {
	d.t.Helper()
	a := d.give(doc)
	require.Equal(d.t, "done", a.Status, a.Reason)
}

func TestSigned_commands(t *testing.T) {
	d := newSignedDesk(t)
	d.done(order{action: "update_resource", args: `{"value": 1.60, "field": "dynamic_cost_multiplier"}`, nonce: 7}.doc(t, boss, place))
	require.Equal(t, protocol.OwnerOrder{
		ID: d.core.orders[0].ID, Action: "update_resource", By: protocol.RankOwner, At: d.core.now, Field: "dynamic_cost_multiplier", Value: "1.6",
	}, d.core.orders[0])
	doc := order{action: "stop", nonce: 8}.doc(t, boss, place)
	a := d.give(doc)
	digest, err := doc.Command.Digest(place)
	require.NoError(t, err)
	require.Equal(t, []string{"done", "emergency_stop", "8", digest.Hex()[2:], ""}, []string{a.Status, a.Action, a.Nonce, a.ID, a.Reason})
	require.Equal(t, "emergency_stop", d.core.orders[1].Action)
	data, err := os.ReadFile(d.cfg.Ack)
	require.NoError(t, err)
	require.Contains(t, string(data), `"atBlock":7`)
	require.Contains(t, string(data), `"guardSeq":2`)

	a = d.give(order{action: "pause", args: `{"id":"p-1"}`, nonce: 9}.doc(t, boss, place))
	require.Equal(t, []string{"rejected", `pause takes no field "id"; it takes [note]`}, []string{a.Status, a.Reason}, "its digest is its id")
	d.done(order{action: "spawn_job", args: `{"spec":{"title":"Dispatch","reward":5,"task":{"kind":"dispatch","body":{}}}}`, nonce: 9}.doc(t, boss, place))
	require.NotNil(t, d.core.orders[2].Job)
	for range 2 {
		require.Equal(t, "done", d.give(order{action: "status", nonce: 10}.doc(t, worker, place)).Status, "it uses no number up")
	}
	a = d.give(order{action: "update_resource", args: `{"field":"nothing","value":1}`, nonce: 11}.doc(t, boss, place))
	require.Equal(t, []string{"failed", "core"}, []string{a.Status, a.Code}, "it was begun, and its number is used")
	a = d.give(order{action: "set-limit", args: `{"name":"max_jobs","value":2}`, nonce: 12}.doc(t, boss, place))
	require.Equal(t, []string{"done", "set_limit"}, []string{a.Status, a.Action}, a.Reason)
	for nonce, p := range []person{worker, watchman} {
		a = d.give(order{action: "set_strategy", args: `{"name":"voting","value":"off"}`, nonce: uint64(13 + nonce)}.doc(t, p, place))
		require.Equal(t, []string{"rejected", "issuer"}, []string{a.Status, a.Code}, a.Reason)
	}
}

// The log tells what was ordered, and by whom where the signature is good.
func TestSigned_log(t *testing.T) {
	d := newSignedDesk(t)
	var said bytes.Buffer
	d.cfg.Log = hclog.New(&hclog.LoggerOptions{Output: &said})
	d.open()
	d.done(order{action: "set_limit", args: `{"name":"max_jobs","value":2}`, nonce: 7}.doc(t, boss, place))
	require.Contains(t, said.String(), " action=set_limit name=max_jobs value=2 signer="+boss.address().Hex())
	said.Reset()
	d.give(order{action: "set_limit", args: `{"name":"max_jobs","value":3}`, nonce: 8, change: func(doc *control.SignedCommand) { doc.Signer = stranger.address() }}.doc(t, boss, place))
	require.Contains(t, said.String(), "refused: key=")
	require.Contains(t, said.String(), " action=set_limit name=max_jobs value=3 err=")
}

// The typed data is what every wallet makes of it: this hash is from an independent computation, written out below.
func TestSigned_digest(t *testing.T) {
	word := func(b []byte) []byte { return append(make([]byte, 32-len(b)), b...) }
	num := func(n uint64) []byte { return word(new(big.Int).SetUint64(n).Bytes()) }
	k := func(parts ...[]byte) []byte { return crypto.Keccak256(parts...) }
	o := control.OwnerCommand{NodeID: place.Node, Action: "pause", ArgsHash: protocol.Keccak([]byte("{}")), Nonce: 12, NotBefore: 34, ExpiresAt: 56}
	domain := k(k([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)")),
		k([]byte("AGI Jobs Omega Owner Command")), k([]byte("1")), num(31337), word(place.Registry[:]), k(place.Node[:]))
	message := k(k([]byte("OwnerCommand(bytes32 nodeId,string action,bytes32 argsHash,uint256 nonce,uint64 notBefore,uint64 expiresAt)")),
		place.Node[:], k([]byte("pause")), o.ArgsHash[:], num(12), num(34), num(56))
	got, err := o.Digest(place)
	require.NoError(t, err)
	require.Equal(t, protocol.Hash(k([]byte{0x19, 1}, domain, message)), got)
}

// O1: a replayed file, an old number, another node's file, and one for another chain or deployment.
func TestO1_replaysAndOtherPlaces(t *testing.T) {
	d := newSignedDesk(t)
	first := order{action: "resume", nonce: 5}.doc(t, boss, place)
	paused := order{action: "pause", nonce: 6}.doc(t, boss, place)
	d.done(first)
	d.done(paused)
	otherNode, otherChain, otherRegistry := place, place, place
	otherNode.Node, otherChain.ChainID, otherRegistry.Registry = protocol.Hash{9}, 1, protocol.Address{9}
	for _, row := range []struct {
		name, code string
		doc        control.SignedCommand
	}{
		{"the same file", "nonce", first},
		{"the same pause", "nonce", paused},
		{"an old number", "nonce", order{action: "resume", nonce: 4}.doc(t, boss, place)},
		{"a used number", "nonce", order{action: "resume", nonce: 6}.doc(t, boss, place)},
		{"another node", "place", order{action: "resume", nonce: 9}.doc(t, boss, otherNode)},
		{"another chain", "signature", order{action: "resume", nonce: 9}.doc(t, boss, otherChain)},
		{"another deployment", "signature", order{action: "resume", nonce: 9}.doc(t, boss, otherRegistry)},
	} {
		for range 2 {
			a := d.give(row.doc)
			require.Equal(t, []string{"rejected", row.code}, []string{a.Status, a.Code}, "%s: %s", row.name, a.Reason)
			require.NotEmpty(t, a.Reason, row.name)
		}
	}
	require.Len(t, d.core.orders, 2, "accepted")

	// The database may be lost, and the spool with it: the guard remembers.
	d.core.told = map[string]protocol.CommandOutcome{}
	require.NoError(t, os.RemoveAll(filepath.Join(d.dir, "commands.d")))
	d.open()
	require.Equal(t, "nonce", d.give(first).Code)
	require.Equal(t, "nonce", d.give(paused).Code)
	require.Len(t, d.core.orders, 2)
}

// A pause needs no order of numbers, and what was signed before it does not undo it.
func TestO1_pauseAlwaysWins(t *testing.T) {
	d := newSignedDesk(t)
	d.done(order{action: "resume", nonce: 50}.doc(t, boss, place))
	d.done(order{action: "pause", nonce: 3}.doc(t, boss, place))
	d.done(order{action: "pause", nonce: 50, change: func(c *control.SignedCommand) { c.Command.ExpiresAt++ }}.doc(t, boss, place))
	d.done(order{action: "pause", nonce: 60}.doc(t, boss, place))
	require.Equal(t, "nonce", d.give(order{action: "resume", nonce: 55}.doc(t, boss, place)).Code, "it was signed before the pause")
	d.done(order{action: "pause", nonce: 1}.doc(t, watchman, place))
	d.done(order{action: "resume", nonce: 61}.doc(t, boss, place))
	require.Len(t, d.core.orders, 6)
}

// O2: what is unsigned, signed by others, changed after signing, or the malleable twin of a signature.
func TestO2_signatures(t *testing.T) {
	good := order{action: "resume", nonce: 5}
	flip := func(doc control.SignedCommand) control.SignedCommand {
		s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(doc.Sig[32:64]))
		sig := bytes.Clone(doc.Sig)
		s.FillBytes(sig[32:64])
		sig[64] = 55 - sig[64] // 27 and 28
		doc.Sig = sig
		return doc
	}
	after := func(doc control.SignedCommand, change func(*control.SignedCommand)) control.SignedCommand {
		change(&doc)
		return doc
	}
	signed := good.doc(t, boss, place)
	for _, row := range []struct {
		name, code string
		doc        control.SignedCommand
	}{
		{"unsigned", "signature", after(signed, func(c *control.SignedCommand) { c.Sig = nil })},
		{"short", "signature", after(signed, func(c *control.SignedCommand) { c.Sig = c.Sig[:64] })},
		{"long", "signature", after(signed, func(c *control.SignedCommand) { c.Sig = append(bytes.Clone(c.Sig), 0) })},
		{"zeros", "signature", after(signed, func(c *control.SignedCommand) { c.Sig = make([]byte, 65) })},
		{"malleable twin", "signature", flip(signed)},
		{"a stranger's", "issuer", good.doc(t, stranger, place)},
		{"a stranger's in the owner's name", "signature", after(good.doc(t, stranger, place), func(c *control.SignedCommand) { c.Signer = boss.address() })},
		{"an operator's in the owner's name", "signature", after(good.doc(t, worker, place), func(c *control.SignedCommand) { c.Signer = boss.address() })},
		{"other action", "signature", after(signed, func(c *control.SignedCommand) { c.Command.Action = "drain" })},
		{"other number", "signature", after(signed, func(c *control.SignedCommand) { c.Command.Nonce++ })},
		{"later end", "signature", after(signed, func(c *control.SignedCommand) { c.Command.ExpiresAt++ })},
		{"other arguments", "malformed", after(order{action: "update_resource", args: `{"field":"a","value":1}`, nonce: 5}.doc(t, boss, place),
			func(c *control.SignedCommand) { c.Args = json.RawMessage(`{"field":"a","value":2}`) })},
		{"arguments that the action does not take", "malformed", order{action: "pause", args: `{"force":true}`, nonce: 5}.doc(t, boss, place)},
		{"unknown action", "action", order{action: "launch", nonce: 5}.doc(t, boss, place)},
		{"number zero", "malformed", order{action: "resume", nonce: 0}.doc(t, boss, place)},
		{"operator who stops", "issuer", order{action: "emergency_stop", nonce: 5}.doc(t, worker, place)},
		{"pauser who resumes", "issuer", order{action: "resume", nonce: 5}.doc(t, watchman, place)},
		{"another version", "malformed", after(signed, func(c *control.SignedCommand) { c.Version = 2 })},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := newSignedDesk(t)
			a := d.give(row.doc)
			require.Equal(t, []string{"rejected", row.code}, []string{a.Status, a.Code}, a.Reason)
			require.Empty(t, d.core.orders)
			require.Zero(t, d.guard.Seq(), "nothing was recorded before it was judged")
			d.done(signed)
		})
	}
	d := newSignedDesk(t)
	d.done(after(signed, func(c *control.SignedCommand) {
		c.Sig = bytes.Clone(c.Sig)
		c.Sig[64] -= 27 // wallets write 0 and 1 too
	}))
}

// O2: documents that are no signed commands.
func TestO2_documents(t *testing.T) {
	data, err := json.Marshal(order{action: "resume", nonce: 5}.doc(t, boss, place))
	require.NoError(t, err)
	good := string(data)
	for name, text := range map[string]string{
		"plain command":     pause,
		"no signer":         strings.Replace(good, `"signer"`, `"sender"`, 1),
		"extra field":       strings.Replace(good, `"v":1`, `"v":1,"w":1`, 1),
		"extra inner field": strings.Replace(good, `"nonce"`, `"salt":1,"nonce"`, 1),
		"other case":        strings.Replace(good, `"v":1`, `"V":1`, 1),
		"doubled":           strings.Replace(good, `"v":1`, `"v":1,"v":1`, 1),
		"negative nonce":    strings.Replace(good, `"nonce":5`, `"nonce":-5`, 1),
		"huge nonce":        strings.Replace(good, `"nonce":5`, `"nonce":18446744073709551616`, 1),
		"fraction":          strings.Replace(good, `"nonce":5`, `"nonce":5.5`, 1),
		"null nonce":        strings.Replace(good, `"nonce":5`, `"nonce":null`, 1),
		"args of a list":    strings.Replace(good, `"args":{}`, `"args":[]`, 1),
		"command of a text": strings.Replace(good, `"command":{`, `"command":"x","x":{`, 1),
		"sig not hex":       strings.Replace(good, `"sig":"0x`, `"sig":"zz`, 1),
		"signer not hex":    strings.Replace(good, `"signer":"0x`, `"signer":"0y`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEqual(t, good, text)
			d := newSignedDesk(t)
			a := d.say(text)
			require.Equal(t, []string{"rejected", "malformed"}, []string{a.Status, a.Code}, a.Reason)
			require.NotContains(t, a.Reason, "control.")
			require.Empty(t, d.core.orders)
		})
	}
	d := newSignedDesk(t)
	require.Contains(t, d.say(pause).Reason, `this node obeys signed commands, as "omega owner sign" makes them`)
	require.Equal(t, "done", d.say(strings.Replace(good, `"nonce":5`, `"nonce":"5"`, 1)).Status, "wallets write numbers as texts")
}

// O2: an owner that is a contract (ERC-1271) is asked at the safe block; where it cannot be asked, the command waits.
func TestO2_contractOwner(t *testing.T) {
	of := func(p person, nonce uint64) control.SignedCommand {
		doc := order{action: "resume", nonce: nonce}.doc(t, p, place)
		doc.Signer = safe
		return doc
	}
	d := newSignedDesk(t)
	d.done(of(boss, 5))
	require.Equal(t, int64(-4), d.chain.block.Int64(), "the safe block")
	require.Equal(t, "signature", d.give(of(stranger, 6)).Code)
	short := of(boss, 6)
	short.Sig = short.Sig[:10]
	require.Equal(t, "signature", d.give(short).Code, "the contract reverts")
	require.Equal(t, "nonce", d.give(of(boss, 5)).Code)

	d.chain.down = errors.New("connection refused")
	data, err := json.Marshal(of(boss, 7))
	require.NoError(t, err)
	require.NoError(t, os.Remove(d.cfg.Ack))
	d.put("commands.json", string(data))
	require.ErrorContains(t, d.ch.Poll(t.Context()), "connection refused")
	require.Len(t, d.core.orders, 1)
	d.chain.down = nil
	d.poll()
	require.Equal(t, "done", d.read("ack.json").Status)
}

// The contracts' owner is an owner where it is so configured; an outage keeps nobody from pausing.
func TestSigned_ownerFromChain(t *testing.T) {
	d := newSignedDesk(t)
	var down error
	d.cfg.Signed.Roles.Owners = nil
	d.cfg.Signed.Roles.FromChain = func(context.Context) ([]protocol.Address, error) { return []protocol.Address{boss.address()}, down }
	d.open()
	d.done(order{action: "resume", nonce: 5}.doc(t, boss, place))
	require.Equal(t, "issuer", d.give(order{action: "resume", nonce: 5}.doc(t, stranger, place)).Code)
	down = errors.New("no route")
	d.done(order{action: "pause", nonce: 1}.doc(t, watchman, place))
	data, err := json.Marshal(order{action: "resume", nonce: 6}.doc(t, boss, place))
	require.NoError(t, err)
	d.put("commands.json", string(data))
	require.ErrorContains(t, d.ch.Poll(t.Context()), "no route")
}

// O5: time is the block's. A command that expires while it waits is refused, however clocks stand.
func TestO5_time(t *testing.T) {
	for _, row := range []struct {
		name   string
		at     uint64
		change func(*control.SignedCommand)
		want   string
	}{
		{"at its beginning", 1_799_999_900, nil, ""},
		{"before it", 1_799_999_899, nil, "time"},
		{"at its end", 1_800_000_600, nil, ""},
		{"after it", 1_800_000_601, nil, "time"},
		{"valid for a day", 1_800_000_000, func(c *control.SignedCommand) { c.Command.ExpiresAt = c.Command.NotBefore + 24*3600 }, ""},
		{"valid for longer", 1_800_000_000, func(c *control.SignedCommand) { c.Command.ExpiresAt = c.Command.NotBefore + 24*3600 + 1 }, "time"},
		{"valid for ever", 1_800_000_000, func(c *control.SignedCommand) { c.Command.ExpiresAt = ^control.Number(0) }, "time"},
		{"ends before it begins", 1_800_000_000, func(c *control.SignedCommand) { c.Command.ExpiresAt = c.Command.NotBefore }, "time"},
	} {
		for _, action := range []string{"resume", "pause"} {
			t.Run(row.name+" "+action, func(t *testing.T) {
				d := newSignedDesk(t)
				d.time = row.at
				a := d.give(order{action: action, nonce: 5, change: row.change}.doc(t, boss, place))
				require.Equal(t, row.want, a.Code, a.Reason)
				require.Equal(t, row.want == "", len(d.core.orders) == 1)
			})
		}
	}
	d := newSignedDesk(t)
	d.core.fail = errors.New("the core is busy")
	data, err := json.Marshal(order{action: "resume", nonce: 5}.doc(t, boss, place))
	require.NoError(t, err)
	d.put("commands.json", string(data))
	require.Error(t, d.ch.Poll(t.Context()))
	require.Equal(t, "accepted", d.read("ack.json").Status)
	d.core.fail, d.time = nil, 1_900_000_000
	d.poll()
	require.Equal(t, "done", d.read("ack.json").Status, "what was begun in time is ended")

	// In the queue: taken after it expired.
	data, err = json.Marshal(order{action: "resume", nonce: 6}.doc(t, boss, place))
	require.NoError(t, err)
	d.put("commands.d/inbox/6-x.json", string(data))
	d.poll()
	require.Equal(t, "time", d.read("commands.d/ack/x.json").Code)
	require.Len(t, d.core.orders, 1)
}

// O6: a signed command that is killed after any step is done once, and its number is used once.
func TestO6_signedAndKilled(t *testing.T) {
	for _, action := range []string{"resume", "pause"} {
		for _, step := range []string{"taken", "begun", "recorded", "ordered", "audited", "answered"} {
			t.Run(action+" after "+step, func(t *testing.T) {
				d := newSignedDesk(t)
				doc := order{action: action, nonce: 5}.doc(t, boss, place)
				data, err := json.Marshal(doc)
				require.NoError(t, err)
				d.put("commands.json", string(data))
				require.True(t, d.pollAndDie(step))
				d.pollAndDie(step)
				d.open()
				d.poll()
				a := d.read("ack.json")
				require.Equal(t, "done", a.Status, a.Reason)
				require.Len(t, d.core.orders, 1)
				require.Equal(t, uint64(1), d.guard.Seq())
				require.Equal(t, uint64(1), d.audited())
				require.Equal(t, "nonce", d.give(doc).Code)
				d.done(order{action: "resume", nonce: 6}.doc(t, boss, place))
			})
		}
	}
}

// Files of the inbox are answered under the id in their names, and go on with the numbers in order.
func TestSigned_inbox(t *testing.T) {
	t.Parallel() // it waits for the disk
	d := newSignedDesk(t)
	for nonce := range uint64(300) { // more than one look takes
		doc := order{action: "resume", nonce: nonce + 1}.doc(t, boss, place)
		digest, err := doc.Command.Digest(place)
		require.NoError(t, err)
		data, err := json.Marshal(doc)
		require.NoError(t, err)
		name := doc.Command.FileName(digest)
		require.NoError(t, control.Post(filepath.Join(d.dir, "commands.d"), name, data))
		require.Equal(t, filepath.Join(d.dir, "commands.d", "ack", hex.EncodeToString(digest[:])+".json"),
			control.AnswerPath(filepath.Join(d.dir, "commands.d"), name))
	}
	d.poll()
	d.poll()
	require.Len(t, d.core.orders, 300)
	require.Len(t, d.files("ack"), 300)
	for _, o := range d.core.orders {
		require.Equal(t, "resume", o.Action)
	}
}

// What a command takes is known without a node. A deadline is good by the chain's time or by the clock's, whichever the node goes by.
func TestCheckCommand(t *testing.T) {
	const now, wall = 1_000, 2_000_000
	check := func(action, args string, change func(*control.OwnerCommand)) error {
		canonical, hash, err := control.HashArgs([]byte(args))
		require.NoError(t, err)
		doc := control.SignedCommand{Version: 1, Args: canonical, Command: control.OwnerCommand{Action: action, ArgsHash: hash, Nonce: 1, NotBefore: now, ExpiresAt: now + 60}}
		if change != nil {
			change(&doc.Command)
		}
		_, _, err = control.CheckCommand(doc, now, wall)
		return err
	}
	spawn := func(deadline uint64) error {
		return check("spawn_job", fmt.Sprintf(`{"spec":{"title":"T","reward":"5","deadline_epoch":%d}}`, deadline), nil)
	}
	require.NoError(t, check("pause", `{}`, nil))
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.NotBefore, o.ExpiresAt = 1, now-1 }), "it expired at 999")
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.NotBefore, o.ExpiresAt = now+5, now+60 }),
		"it is not valid before 1005; the last block's time is 1000: give it again once there is a later one")
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.NotBefore++ }), "not valid before 1001")
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.ExpiresAt += 24 * 3600 }), "at most 86400")
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.Nonce = 0 }), "nonces count from 1")
	require.ErrorContains(t, check("pause", `{}`, func(o *control.OwnerCommand) { o.ArgsHash[0]++ }), "not those that were signed")
	require.NoError(t, spawn(now+1), "by the chain's time")
	require.NoError(t, spawn(wall+10*365*24*3600), "by the clock's")
	require.ErrorContains(t, spawn(now), "in the past")
	require.ErrorContains(t, spawn(1e15), "ten years")
}
