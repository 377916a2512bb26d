package guard

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

// whole is a past that keeps everything as it was recorded: what digests are held against.
type whole struct {
	keys  map[digest]intent
	votes map[protocol.Seat][]voteRecord
}

func newWhole() *whole {
	return &whole{keys: map[digest]intent{}, votes: map[protocol.Seat][]voteRecord{}}
}

func (w *whole) end(key protocol.Key, in intent) {
	if !strings.HasPrefix(string(key), commitPrefix) {
		in.digest = protocol.Hash{}
	}
	w.keys[digestOfKey(key)] = in
}

func (w *whole) find(k digest) (intent, bool) {
	in, ok := w.keys[k]
	return in, ok
}

func (w *whole) close(r voteRecord) {
	if same, _ := w.closed(r); !same {
		w.votes[r.Vote.Seat()] = append(w.votes[r.Vote.Seat()], r)
	}
}

func (w *whole) closed(r voteRecord) (same, seed bool) {
	votes := w.votes[r.Vote.Seat()]
	return slices.Contains(votes, r), slices.ContainsFunc(votes, func(old voteRecord) bool { return old.Vote.Seed == r.Vote.Seed })
}

func (w *whole) take(p pastRecord) {
	for _, k := range p.Succeeded {
		w.keys[k] = intent{done: true, ok: true}
	}
	for _, f := range p.Failed {
		if !w.keys[f.Key].ok {
			w.keys[f.Key] = intent{done: true, account: f.Account, digest: f.failure().call}
		}
	}
}

func (w *whole) ended() pastRecord {
	var out pastRecord
	for _, k := range slices.SortedFunc(maps.Keys(w.keys), compare) {
		if in := w.keys[k]; in.ok {
			out.Succeeded = append(out.Succeeded, k)
		} else {
			out.Failed = append(out.Failed, failure{account: in.account, call: in.digest}.document(k))
		}
	}
	return out
}

// plain is a guard on a disk of its own, with the past that newPast makes.
type plain struct {
	*Guard
	disk    *shelf
	newPast func() past
}

func newPlain(t require.TestingT, newPast func() past) *plain {
	p := &plain{disk: &shelf{files: map[string]*[]byte{}, left: 1 << 20}, newPast: newPast}
	p.reopen(t)
	return p
}

func (p *plain) reopen(t require.TestingT) {
	if p.Guard != nil {
		require.NoError(t, p.Close())
	}
	var err error
	p.Guard, err = open(Config{Dir: "guard", FS: p.disk, SegmentBytes: 3000}, p.newPast())
	require.NoError(t, err)
}

func (p *plain) export(t require.TestingT) string {
	var out bytes.Buffer
	_, err := p.Export(&out)
	require.NoError(t, err)
	return out.String()
}

// payers are accounts whose transactions can be imported.
type payers struct {
	keys []*ecdsa.PrivateKey
	txs  map[string]*types.Transaction
}

func newPayers(t *testing.T) *payers {
	t.Helper()
	p := &payers{txs: map[string]*types.Transaction{}}
	for _, name := range []string{"one", "two"} {
		k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
		require.NoError(t, err)
		p.keys = append(p.keys, k)
	}
	return p
}

func (p *payers) account(i int) protocol.Address { return crypto.PubkeyToAddress(p.keys[i].PublicKey) }

func (p *payers) signed(t require.TestingT, account int, nonce, fee uint64) *types.Transaction {
	name := fmt.Sprint(account, nonce, fee)
	if p.txs[name] == nil {
		to := p.account(account)
		tx, err := types.SignNewTx(p.keys[account], types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: new(big.Int).SetUint64(fee), Gas: 21000, To: &to,
		})
		require.NoError(t, err)
		p.txs[name] = tx
	}
	return p.txs[name]
}

var someKeys = []protocol.Key{"commit/1/1/a/b", "commit/2/1/a/b", "apply/1/a", "apply/2/a"}

// ask draws a call and returns it for any guard.
func (p *payers) ask(r *rapid.T) func(*Guard) error {
	key := rapid.SampledFrom(someKeys).Draw(r, "key")
	payer := rapid.SampledFrom([]int{0, 0, 0, 1}).Draw(r, "account")
	account, nonce := p.account(payer), rapid.Uint64Range(0, 3).Draw(r, "nonce")
	fee, ok := rapid.Uint64Range(1, 2).Draw(r, "fee"), rapid.Bool().Draw(r, "ok")
	v := protocol.Vote{Job: 1, Nonce: protocol.Nonce(nonce / 2), Seed: protocol.Hash{byte(nonce)}, Approve: ok}
	switch rapid.IntRange(0, 10).Draw(r, "what") {
	case 0:
		return func(g *Guard) error { return g.Vote(v, protocol.Hash{byte(fee)}) }
	case 1:
		return func(g *Guard) error { return g.CloseVotes(v.Seat()) }
	case 2:
		return func(g *Guard) error { return g.Intent(key, account, protocol.Hash{byte(fee)}) }
	case 3:
		return func(g *Guard) error { return g.Reserve(account, nonce, key) }
	case 4:
		return func(g *Guard) error { return g.Attempt(key, account, p.signed(r, payer, nonce, fee)) }
	case 5:
		return func(g *Guard) error { return g.Begin(key, account, protocol.Hash{byte(fee)}, nonce) }
	case 6, 7:
		return func(g *Guard) error { return g.Done(Ended{key, ok}) }
	case 8, 9:
		return func(g *Guard) error { return g.Observe(account, nonce) }
	}
	return func(g *Guard) error { g.Consumed(account, nonce); return nil }
}

// TestPast_digestsAnswerLikeTheWhole asks a guard and a naive one, which forgets nothing, the same things: they refuse the
// same and record the same bytes, whenever either of them was opened again, and whatever a third guard's export told them.
func TestPast_digestsAnswerLikeTheWhole(t *testing.T) {
	p := newPayers(t)
	rapid.Check(t, func(r *rapid.T) {
		compact := newPlain(r, func() past { return newDigests() })
		naive := newPlain(r, func() past { return newWhole() })
		stranger := newPlain(r, func() past { return newDigests() })
		for range rapid.IntRange(1, 80).Draw(r, "steps") {
			call := p.ask(r)
			switch rapid.IntRange(0, 9).Draw(r, "who") {
			case 0:
				compact.reopen(r)
				naive.reopen(r)
				continue
			case 1, 2:
				_ = call(stranger.Guard)
				continue
			case 3:
				doc := stranger.export(r)
				call = func(g *Guard) error { _, err := g.Import(strings.NewReader(doc)); return err }
			}
			require.Equal(r, fmt.Sprint(call(naive.Guard)), fmt.Sprint(call(compact.Guard)))
			require.Equal(r, naive.disk.files, compact.disk.files)
		}
		require.Equal(r, naive.export(r), compact.export(r))
		require.ElementsMatch(r, naive.OpenKeys(), compact.OpenKeys())
		require.ElementsMatch(r, naive.OpenSeats(), compact.OpenSeats())
		for _, key := range naive.OpenKeys() {
			require.Equal(r, naive.Attempts(key), compact.Attempts(key))
		}
		require.NoError(r, compact.Close())
		require.NoError(r, naive.Close())
		require.NoError(r, stranger.Close())
	})
}

// Begin allows what Intent and Reserve allow one after the other, and of what they refuse it records nothing.
func TestBegin_isIntentAndReserve(t *testing.T) {
	p := newPayers(t)
	rapid.Check(t, func(r *rapid.T) {
		apart := newPlain(r, func() past { return newDigests() })
		together := newPlain(r, func() past { return newDigests() })
		for range rapid.IntRange(0, 40).Draw(r, "steps") {
			call := p.ask(r)
			require.Equal(r, call(apart.Guard), call(together.Guard))
		}
		key := rapid.SampledFrom([]protocol.Key{"commit/1/1/a/b", "apply/1/a", "apply/9/a"}).Draw(r, "key")
		account, nonce := p.account(rapid.IntRange(0, 1).Draw(r, "account")), rapid.Uint64Range(0, 3).Draw(r, "nonce")
		digest := protocol.Hash{byte(rapid.IntRange(1, 2).Draw(r, "digest"))}
		before := together.export(r)
		err := apart.Intent(key, account, digest)
		if err == nil {
			err = apart.Reserve(account, nonce, key)
		}
		require.Equal(r, err, together.Begin(key, account, digest, nonce))
		if err != nil {
			require.Equal(r, before, together.export(r))
			return
		}
		require.Equal(r, apart.export(r), together.export(r))
	})
}

// Were two digests ever the same, the guard would refuse what it could have allowed, and allow nothing more.
func TestDigests_collisionsRefuse(t *testing.T) {
	d := newDigests()
	g := newPlain(t, func() past { return d })
	account, other := protocol.Address{1}, protocol.Address{2}
	d.ok.add(digestOfKey("apply/1/a"))
	require.ErrorIs(t, g.Intent("apply/1/a", account, protocol.Hash{1}), ErrKeyDone)
	d.failed[digestOfKey("apply/2/a")] = failure{account: other}
	require.ErrorIs(t, g.Intent("apply/2/a", account, protocol.Hash{1}), ErrConflictingIntent)
	d.failed[digestOfKey("commit/2/a")] = failure{account: account}
	require.ErrorIs(t, g.Intent("commit/2/a", account, protocol.Hash{1}), ErrConflictingIntent)

	v := protocol.Vote{Job: 1, Seed: protocol.Hash{1}}
	same, _ := voteRecord{Vote: v}.digests()
	d.votes.add(same)
	require.NoError(t, g.Vote(v, protocol.Hash{}))
	_, _, open := g.OpenVote(v.Seat())
	require.True(t, open, "it is recorded all the same")
	v.Job = 2
	_, seed := voteRecord{Vote: v}.digests()
	d.votes.add(seed)
	require.ErrorIs(t, g.Vote(v, protocol.Hash{}), ErrConflictingVote)
	require.NoError(t, g.Close())
}

func TestDigests_differWithEveryPart(t *testing.T) {
	v := voteRecord{Commitment: protocol.Hash{1}, Vote: protocol.Vote{
		ChainID: 1, Module: protocol.Address{1}, Domain: protocol.Hash{1}, Job: 1, Nonce: 1, Validator: protocol.Address{1},
		SpecHash: protocol.Hash{1}, BurnTx: protocol.Hash{1}, Seed: protocol.Hash{1}, Approve: true,
	}}
	whole, seed := v.digests()
	seen, seeds := map[digest]bool{whole: true, digestOfKey(protocol.Key(v.bytes())): true}, map[digest]bool{seed: true}
	for _, edit := range []func(v *voteRecord){
		func(v *voteRecord) { v.Commitment[31]++ }, func(v *voteRecord) { v.Vote.ChainID++ }, func(v *voteRecord) { v.Vote.Module[19]++ },
		func(v *voteRecord) { v.Vote.Domain[31]++ }, func(v *voteRecord) { v.Vote.Job++ }, func(v *voteRecord) { v.Vote.Nonce++ },
		func(v *voteRecord) { v.Vote.Validator[19]++ }, func(v *voteRecord) { v.Vote.SpecHash[31]++ }, func(v *voteRecord) { v.Vote.BurnTx[31]++ },
		func(v *voteRecord) { v.Vote.Seed[31]++ }, func(v *voteRecord) { v.Vote.Approve = false },
	} {
		edited := v
		edit(&edited)
		whole, seed := edited.digests()
		seen[whole], seeds[seed] = true, true
	}
	require.Len(t, seen, 13)
	require.Len(t, seeds, 7, "of the seat and the seed alone")
}

func TestSet(t *testing.T) {
	var s set
	of := func(i int) digest { h := sha256.Sum256(fmt.Append(nil, i)); return digest(h[:]) }
	for i := range 5 * minLatest / 2 {
		require.False(t, s.has(of(i)))
		s.add(of(i))
		s.add(of(i / 2))
	}
	require.Len(t, s.sorted, 2*minLatest)
	require.Len(t, s.latest, minLatest/2)
	for i := range 5 * minLatest / 2 {
		require.True(t, s.has(of(i)))
		require.False(t, s.has(of(-1-i)))
	}
}
