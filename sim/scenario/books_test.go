package scenario

import (
	"encoding/binary"
	"math/big"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// books are all tokens of the world at one block.
type books struct {
	supply  protocol.Amount
	balance map[protocol.Address]protocol.Amount
	stake   map[protocol.Address][3]protocol.Amount
	escrow  map[protocol.JobID]protocol.Amount
	pool    protocol.Amount
}

func amountOf(f func([]byte) (*big.Int, error)) func([]byte) (protocol.Amount, error) {
	return func(out []byte) (protocol.Amount, error) {
		n, err := f(out)
		if err != nil {
			return protocol.Amount{}, err
		}
		return protocol.AmountFromBig(n)
	}
}

// books reads them, and requires that nothing was lost or made: what the supply counts is held by someone, and
// what the StakeManager holds is someone's stake, a job's escrow, or the operators' pool.
func (st *stage) books() books {
	st.t.Helper()
	token, sm := bindings.NewAGIALPHA(), bindings.NewStakeManager()
	b := books{balance: map[protocol.Address]protocol.Amount{}, stake: map[protocol.Address][3]protocol.Amount{}, escrow: map[protocol.JobID]protocol.Amount{}}
	b.supply = ask(st, st.at["AGIALPHA"], token.PackTotalSupply(), amountOf(token.UnpackTotalSupply))
	var held, owed protocol.Amount
	holders := append([]protocol.Address{}, st.cast.all()...)
	for _, c := range st.at {
		holders = append(holders, c)
	}
	for _, a := range holders {
		b.balance[a] = ask(st, st.at["AGIALPHA"], token.PackBalanceOf(a), amountOf(token.UnpackBalanceOf))
		held = held.Add(b.balance[a])
	}
	stakes := st.at[deploy.StakeManager]
	for _, a := range st.cast.all() {
		var s [3]protocol.Amount
		for role := range s {
			s[role] = ask(st, stakes, sm.PackStakeOf(a, uint8(role)), amountOf(sm.UnpackStakeOf))
			owed = owed.Add(s[role])
		}
		b.stake[a] = s
	}
	for id := uint64(1); id <= st.demo.node.View().Totals().Created; id++ {
		var key [32]byte
		binary.BigEndian.PutUint64(key[24:], id)
		e := ask(st, stakes, sm.PackJobEscrows(key), amountOf(sm.UnpackJobEscrows))
		b.escrow[protocol.JobID(id)] = e
		owed = owed.Add(e)
	}
	b.pool = ask(st, stakes, sm.PackOperatorRewardPool(), amountOf(sm.UnpackOperatorRewardPool))
	require.Equal(st.t, b.supply, held, "the supply is not what all hold together")
	require.Equal(st.t, b.balance[stakes], owed.Add(b.pool), "the StakeManager holds other than it owes")
	return b
}

// ready waits until everyone whom the node runs holds their stake, and returns the books.
func (st *stage) ready() books {
	st.t.Helper()
	st.until("all stakes", func(s engine.State) bool {
		for _, a := range s.Accounts() {
			if !a.Known || !a.Facts.Acknowledged || a.Facts.Stakes[protocol.StakeAgent].Less(a.Plan.AgentStake) ||
				a.Facts.Stakes[protocol.StakeValidator].Less(a.Plan.ValidatorStake) {
				return false
			}
		}
		return true
	})
	return st.books()
}

// gained requires that an account's tokens in hand have grown by so much since the books before, or shrunk.
func (st *stage) gained(before, after books, a protocol.Address, want protocol.Amount) {
	st.t.Helper()
	require.Equal(st.t, before.balance[a].Add(want).Tokens(), after.balance[a].Tokens(), "tokens of %s", a)
}

// lost requires that an account's stake in a role has shrunk by exactly so much.
func (st *stage) lost(before, after books, a protocol.Address, role protocol.StakeRole, want protocol.Amount) {
	st.t.Helper()
	require.Equal(st.t, before.stake[a][role].Sub(want).Tokens(), after.stake[a][role].Tokens(), "stake of %s", a)
}

// bannedUntil is the block up to which a validator is not drawn; 0 if it was never banned.
func (st *stage) bannedUntil(v protocol.Address) uint64 {
	st.t.Helper()
	vm := bindings.NewValidationModule()
	return ask(st, st.at[deploy.ValidationModule], vm.PackValidatorBanUntil(v), vm.UnpackValidatorBanUntil).Uint64()
}
