package signer_test

import (
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func newGuard(t *testing.T) *guard.Guard {
	t.Helper()
	g, err := guard.Open(guard.Config{Dir: filepath.Join(t.TempDir(), "guard")})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g
}

func devSalts(t *testing.T) *signer.Salts {
	t.Helper()
	salts, err := signer.DevSalts(chainID)
	require.NoError(t, err)
	return salts
}

func aVote() protocol.Vote {
	return protocol.Vote{
		ChainID: chainID, Module: module, Domain: protocol.DomainSeparator(chainID, module), Job: 7, Nonce: 1,
		Validator: manager, SpecHash: protocol.Hash{1}, BurnTx: protocol.Hash{2}, Seed: protocol.Hash{3}, Approve: true,
	}
}

func TestSaltsDependOnAllButTheOutcome(t *testing.T) {
	salts := devSalts(t)
	base, err := salts.Salt(aVote())
	require.NoError(t, err)
	tests := []struct {
		name string
		edit func(*protocol.Vote)
		same bool
	}{
		{"outcome", func(v *protocol.Vote) { v.Approve = false }, true},
		{"burn", func(v *protocol.Vote) { v.BurnTx = protocol.Hash{} }, true},
		{"chain", func(v *protocol.Vote) { v.ChainID++ }, false},
		{"module", func(v *protocol.Vote) { v.Module[0]++ }, false},
		{"job", func(v *protocol.Vote) { v.Job++ }, false},
		{"nonce", func(v *protocol.Vote) { v.Nonce++ }, false},
		{"validator", func(v *protocol.Vote) { v.Validator[0]++ }, false},
		{"spec", func(v *protocol.Vote) { v.SpecHash[0]++ }, false},
		{"seed", func(v *protocol.Vote) { v.Seed[0]++ }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := aVote()
			tt.edit(&v)
			salt, err := salts.Salt(v)
			require.NoError(t, err)
			require.Equal(t, tt.same, salt == base)
		})
	}
	require.Equal(t, "0xe240803ae9639f24cf0016910e84fd4a45cf13474af5af6f65b86a193020d3f6", base.Hex(), "salts that were handed out must stay the same for ever")
	for _, verb := range []string{"%v", "%+v", "%#v", "%x", "%s", "%d"} {
		require.Equal(t, "salts", fmt.Sprintf(verb, salts), "the root is printed by %s", verb)
	}
}

func TestCommitAndReveal(t *testing.T) {
	g := newGuard(t)
	votes := signer.NewVotes(g, devSalts(t))
	v := aVote()
	hash, bound, err := votes.Commit(v)
	require.NoError(t, err)
	require.Equal(t, v, bound)

	changed := v
	changed.Approve, changed.Seed = false, protocol.Hash{9}
	again, bound, err := votes.Commit(changed)
	require.NoError(t, err, "a redrawn committee keeps the vote that was bound")
	require.Equal(t, hash, again)
	require.Equal(t, v, bound)

	other := v
	other.SpecHash = protocol.Hash{8}
	_, _, err = votes.Commit(other)
	require.ErrorIs(t, err, signer.ErrOtherRound)

	got, salt, err := votes.Reveal(changed, hash)
	require.NoError(t, err)
	require.Equal(t, v, got)
	require.Equal(t, hash, got.Commitment(salt))
	_, _, err = votes.Reveal(v, protocol.Hash{1})
	require.ErrorIs(t, err, signer.ErrCommitment)

	require.NoError(t, g.CloseVotes(v.Seat()))
	_, _, err = votes.Commit(changed)
	require.NoError(t, err, "a round that was reset and drawn again is a new one")
	_, _, err = votes.Reveal(v, hash)
	require.NoError(t, err, "an earlier vote of the seat can still be opened")
}

func TestCommitFillsInTheDomain(t *testing.T) {
	v := aVote()
	bare := v
	bare.Domain = protocol.Hash{}
	want, _, err := signer.NewVotes(newGuard(t), devSalts(t)).Commit(v)
	require.NoError(t, err)
	got, _, err := signer.NewVotes(newGuard(t), devSalts(t)).Commit(bare)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestALostRecordIsRecovered(t *testing.T) {
	for _, approve := range []bool{true, false} {
		for _, burn := range []protocol.Hash{{}, {2}} {
			v := aVote()
			v.Approve, v.BurnTx = approve, burn
			hash, _, err := signer.NewVotes(newGuard(t), devSalts(t)).Commit(v)
			require.NoError(t, err)
			lost := newGuard(t)
			votes := signer.NewVotes(lost, devSalts(t))
			asked := aVote()
			asked.Approve = !approve
			got, salt, err := votes.Reveal(asked, hash)
			require.NoError(t, err)
			require.Equal(t, v, got)
			require.Equal(t, hash, v.Commitment(salt))
			recorded, _, ok := lost.OpenVote(v.Seat())
			require.True(t, ok, "it is recorded again before it is revealed")
			require.Equal(t, v, recorded)
		}
	}
}

func TestAnotherSaltRootIsNoticed(t *testing.T) {
	g := newGuard(t)
	v := aVote()
	hash, _, err := signer.NewVotes(g, devSalts(t)).Commit(v)
	require.NoError(t, err)
	other, err := signer.CreateSalts(filepath.Join(t.TempDir(), "salts.json"), "secret", signer.Light)
	require.NoError(t, err)
	votes := signer.NewVotes(g, other)
	_, _, err = votes.Commit(v)
	require.ErrorIs(t, err, signer.ErrCommitment)
	_, _, err = votes.Reveal(v, hash)
	require.ErrorIs(t, err, signer.ErrCommitment)
}

func TestConcurrentCommitsAgree(t *testing.T) {
	votes := signer.NewVotes(newGuard(t), devSalts(t))
	hashes := make(chan protocol.Hash, 16)
	errs := make(chan error, 16)
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			v := aVote()
			v.Approve = i%2 == 0
			hash, _, err := votes.Commit(v)
			hashes <- hash
			errs <- err
		})
	}
	wg.Wait()
	close(hashes)
	close(errs)
	for err := range errs {
		require.NoError(t, err)
	}
	first := <-hashes
	for hash := range hashes {
		require.Equal(t, first, hash)
	}
}
