package guard

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// commitPrefix begins the keys whose call may never change: a vote's.
const commitPrefix = "commit/"

// Attempt is one signed transaction of a key.
type Attempt struct {
	Nonce  uint64
	TxHash protocol.Hash
	// Raw is the signed transaction as it is sent.
	Raw hexutil.Bytes
}

// Baseline records that the account's nonces below nonce are none of this log's business. It only
// ever raises. The chain's nonce is the baseline of an empty guard, and an operator's adopt raises it
// after a foreign signer was explained.
func (g *Guard) Baseline(account protocol.Address, nonce uint64) error {
	return g.change(func(x *index) ([]record, error) {
		if acc, ok := x.accounts[account]; ok && acc.based && acc.next >= nonce {
			return nil, nil
		}
		return []record{{Baseline: &baselineRecord{Account: account, Nonce: nonce}}}, nil
	})
}

// Observe holds the chain's transaction count of an account against the log. The first sight of an
// account becomes its baseline; a count above what the log gave out is ErrForeign.
func (g *Guard) Observe(account protocol.Address, count uint64) error {
	return g.change(func(x *index) ([]record, error) {
		acc := x.account(account)
		if !acc.based {
			return []record{{Baseline: &baselineRecord{Account: account, Nonce: count}}}, nil
		}
		if count > acc.next {
			return nil, fmt.Errorf(`%w: the chain counts %d transactions of %s, the log knows of %d; if that is explained, stop the node and run "%s" with its --rpc and --deployment`,
				ErrForeign, count, account, acc.next, Command(g.cfg.Dir, "adopt "+account.Hex()))
		}
		return nil, nil
	})
}

// Consumed notes the account's transaction count on the chain: signatures under lower nonces that
// were not mined never will be. It is not recorded, since the chain can be asked again.
func (g *Guard) Consumed(account protocol.Address, count uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	acc := g.index.account(account)
	acc.consumed = count
}

// HighestNonce returns the highest nonce of the account that is spoken for, by a key or by the
// baseline.
func (g *Guard) HighestNonce(account protocol.Address) (uint64, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	acc, ok := g.index.accounts[account]
	if !ok || acc.next == 0 {
		return 0, false
	}
	return acc.next - 1, true
}

// Intent records what the key is going to call, as a digest, and from which account. A vote's digest
// may never change and a key stays with its account: ErrConflictingIntent. A key that is final and
// succeeded is ErrKeyDone.
func (g *Guard) Intent(key protocol.Key, account protocol.Address, digest protocol.Hash) error {
	return g.change(func(x *index) ([]record, error) { return x.intend(key, account, digest) })
}

func (x *index) intend(key protocol.Key, account protocol.Address, digest protocol.Hash) ([]record, error) {
	in, ok := x.find(key)
	fresh := record{Intent: &intentRecord{Key: key, Account: account, Digest: digest}}
	switch {
	case !ok:
		return []record{fresh}, nil
	case in.done && in.ok:
		return nil, fmt.Errorf("%w: %s", ErrKeyDone, key)
	case in.account != account:
		return nil, fmt.Errorf("%w: %s belongs to account %s, not to %s", ErrConflictingIntent, key, in.account, account)
	case in.digest == digest && !in.done:
		return nil, nil
	case in.digest != digest && strings.HasPrefix(string(key), commitPrefix):
		return nil, fmt.Errorf("%w: the vote %s was to be another", ErrConflictingIntent, key)
	}
	return []record{fresh}, nil
}

// Reserve gives the account's nonce to the key. A nonce that carries another key's signature is
// ErrNonceTaken until that key is done; one that was never signed is taken over. A key with a
// signature under another nonce gets a new one only once the chain has consumed that nonce (see
// Consumed), else ErrNonceHeld.
func (g *Guard) Reserve(account protocol.Address, nonce uint64, key protocol.Key) error {
	return g.change(func(x *index) ([]record, error) {
		in, ok := x.find(key)
		if !ok || in.done || in.account != account {
			return nil, fmt.Errorf("%w: %s of account %s", ErrUnknownKey, key, account)
		}
		return x.reserve(key, *in, nonce)
	})
}

// Begin is Intent and Reserve, recorded together: both or neither.
func (g *Guard) Begin(key protocol.Key, account protocol.Address, digest protocol.Hash, nonce uint64) error {
	return g.change(func(x *index) ([]record, error) {
		intended, err := x.intend(key, account, digest)
		if err != nil {
			return nil, err
		}
		in, _ := x.find(key)
		begun := *in
		begun.begin(account, digest)
		reserved, err := x.reserve(key, begun, nonce)
		if err != nil {
			return nil, err
		}
		return append(intended, reserved...), nil
	})
}

// reserve is of a key that is intended.
func (x *index) reserve(key protocol.Key, in intent, nonce uint64) ([]record, error) {
	if in.reserved && in.nonce == nonce {
		return nil, nil
	}
	acc := x.account(in.account)
	if !acc.based {
		return nil, fmt.Errorf("%w: %s", ErrNoBaseline, in.account)
	}
	if nonce < acc.baseline {
		return nil, fmt.Errorf("%w: nonce %d of %s is below its baseline %d", ErrNonceTaken, nonce, in.account, acc.baseline)
	}
	if other, ok := acc.owners[nonce]; ok && other != key && x.keys[other].signedAt(nonce) {
		return nil, fmt.Errorf("%w: nonce %d of %s is signed for %s", ErrNonceTaken, nonce, in.account, other)
	}
	for _, a := range in.attempts {
		if a.Nonce != nonce && a.Nonce >= acc.consumed {
			return nil, fmt.Errorf("%w: %s has nonce %d, which the chain has not passed", ErrNonceHeld, key, a.Nonce)
		}
	}
	return []record{{Nonce: &nonceRecord{Key: key, Account: in.account, Nonce: nonce}}}, nil
}

// Attempt records a signed transaction of the key, whole, before it may be sent. Its nonce must be
// the one that is reserved for the key. The same transaction again writes nothing.
func (g *Guard) Attempt(key protocol.Key, account protocol.Address, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encoding the transaction of %s: %w", key, err)
	}
	return g.change(func(x *index) ([]record, error) {
		in, ok := x.find(key)
		if !ok || in.done || in.account != account {
			return nil, fmt.Errorf("%w: %s of account %s", ErrUnknownKey, key, account)
		}
		if !in.reserved || in.nonce != tx.Nonce() {
			return nil, fmt.Errorf("%w: nonce %d is not reserved for %s", ErrNonceTaken, tx.Nonce(), key)
		}
		for _, a := range in.attempts {
			if a.TxHash == tx.Hash() {
				return nil, nil
			}
		}
		return []record{{Attempt: &attemptRecord{Key: key, Account: account, Nonce: tx.Nonce(), TxHash: tx.Hash(), Raw: raw}}}, nil
	})
}

// Attempts returns the signed transactions of a key that may be mined still, oldest first.
func (g *Guard) Attempts(key protocol.Key) []Attempt {
	g.mu.Lock()
	defer g.mu.Unlock()
	in, ok := g.index.keys[key]
	if !ok {
		return nil
	}
	return append([]Attempt(nil), in.attempts...)
}

// Recorded returns the signed transactions of a key that may be mined still, oldest first.
func (g *Guard) Recorded(key protocol.Key) []*types.Transaction { return decoded(g.Attempts(key)) }

// Signed returns the signed transactions under the account's nonce that may be mined still, oldest first.
func (g *Guard) Signed(account protocol.Address, nonce uint64) []*types.Transaction {
	g.mu.Lock()
	defer g.mu.Unlock()
	acc, ok := g.index.accounts[account]
	if !ok {
		return nil
	}
	in, ok := g.index.keys[acc.owners[nonce]]
	if !ok {
		return nil
	}
	var under []Attempt
	for _, a := range in.attempts {
		if a.Nonce == nonce {
			under = append(under, a)
		}
	}
	return decoded(under)
}

func decoded(attempts []Attempt) []*types.Transaction {
	out := make([]*types.Transaction, 0, len(attempts))
	for _, a := range attempts {
		// Attempt and Import encoded or decoded these very bytes.
		if tx := new(types.Transaction); tx.UnmarshalBinary(a.Raw) == nil {
			out = append(out, tx)
		}
	}
	return out
}

// OpenKeys returns the keys that were intended and are not done, in no particular order.
func (g *Guard) OpenKeys() []protocol.Key {
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []protocol.Key
	for key, in := range g.index.keys {
		if !in.done {
			out = append(out, key)
		}
	}
	return out
}

// Ended is how a key ended: OK tells whether its effect is on the final chain.
type Ended struct {
	Key protocol.Key
	OK  bool
}

// Done records that nothing of the keys can be mined any more, and how they ended. A key that did not succeed may be
// intended anew, and its nonces are free. A key that nothing is recorded of needs no end. One that succeeded elsewhere, as
// an import told, has succeeded whatever became of what was signed here.
func (g *Guard) Done(ended ...Ended) error {
	return g.change(func(x *index) ([]record, error) {
		var out []record
		seen := map[protocol.Key]bool{}
		for _, e := range ended {
			if in, known := x.keys[e.Key]; known && !seen[e.Key] {
				seen[e.Key] = true
				out = append(out, record{Done: &doneRecord{Key: e.Key, OK: e.OK || in.ok}})
			}
		}
		return out, nil
	})
}
