package guard

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// The name of the exported document, and its versions: the second has a checksum, and of keys that are done no more than
// their digests.
const (
	interchangeFormat  = "omega-guard-interchange"
	interchangeVersion = 2
	oldestInterchange  = 1
)

// ErrImport marks an exported document that cannot be taken in; nothing of it is.
var ErrImport = errors.New("the guard export cannot be imported")

// document is the exported form of a guard. Like EIP-3076 it is a history to refuse by: importing it
// can forbid signatures, and allows none that was forbidden.
type document struct {
	Format   string            `json:"format"`
	Version  int               `json:"version"`
	Seq      uint64            `json:"seq"`
	Accounts []accountDocument `json:"accounts"`
	Seats    []seatDocument    `json:"seats"`
	// Keys are those that are not done, and as done those that hold nonces on; in the first version, all.
	Keys []keyDocument `json:"keys"`
	// Succeeded and Failed are the keys that are done, in order of their digests.
	Succeeded []digest          `json:"succeeded"`
	Failed    []failureDocument `json:"failed"`
	// Commanders are absent where no owner signed a command.
	Commanders []commanderDocument `json:"commanders,omitempty"`
}

// commanderDocument is the highest number of a signer's commands, that command, and those that came out of order and
// could come again.
type commanderDocument struct {
	Signer  protocol.Address         `json:"signer"`
	Highest uint64                   `json:"highest"`
	Last    protocol.Hash            `json:"last"`
	Urgent  map[protocol.Hash]uint64 `json:"urgent,omitempty"`
}

func (c *commander) document(signer protocol.Address) commanderDocument {
	return commanderDocument{Signer: signer, Highest: c.highest, Last: c.last, Urgent: maps.Clone(c.urgent)}
}

type accountDocument struct {
	Account protocol.Address `json:"account"`
	Next    uint64           `json:"nextNonce"`
}

type seatDocument struct {
	Seat  protocol.Seat `json:"seat"`
	Open  bool          `json:"open"`
	Votes []voteRecord  `json:"votes"`
}

type keyDocument struct {
	Key      protocol.Key      `json:"key"`
	Account  protocol.Address  `json:"account"`
	Digest   protocol.Hash     `json:"digest"`
	Nonce    *uint64           `json:"nonce,omitempty"`
	Done     bool              `json:"done,omitempty"`
	OK       bool              `json:"ok,omitempty"`
	Attempts []attemptDocument `json:"attempts,omitempty"`
}

// lacks tells whether the document does not have the signature.
func (k keyDocument) lacks(a Attempt) bool {
	return !slices.ContainsFunc(k.Attempts, func(b attemptDocument) bool { return a.TxHash == b.TxHash })
}

// failureDocument is a key that ended without effect: it stays with its account, and a vote's with its call.
type failureDocument struct {
	Key     digest           `json:"key"`
	Account protocol.Address `json:"account"`
	Call    *protocol.Hash   `json:"call,omitempty"`
}

type attemptDocument struct {
	Nonce  uint64        `json:"nonce"`
	TxHash protocol.Hash `json:"txHash"`
	Raw    hexutil.Bytes `json:"raw"`
}

// Count is how much of what a guard knows a document has, or brought: each vote, key, account and signer of commands is
// one, however many records it took.
type Count struct {
	Votes      int `json:"votes"`
	Keys       int `json:"keys"`
	Accounts   int `json:"accounts"`
	Commanders int `json:"commanders"`
}

func (c Count) String() string {
	return fmt.Sprintf("%d votes, %d transactions, %d accounts, %d signers of commands", c.Votes, c.Keys, c.Accounts, c.Commanders)
}

func (d document) count() Count {
	c := Count{Keys: len(d.Keys) + len(d.Succeeded) + len(d.Failed), Accounts: len(d.Accounts), Commanders: len(d.Commanders)}
	for _, s := range d.Seats {
		c.Votes += len(s.Votes)
	}
	return c
}

// document is what the index knows, with every vote that was ever bound.
func (x *index) document(bound map[protocol.Seat][]voteRecord) document {
	over := x.past.ended()
	doc := document{Format: interchangeFormat, Version: interchangeVersion, Seq: x.seq}
	begun := make(map[digest]bool, len(x.keys)) // some of them anew
	for key := range x.keys {
		begun[digestOfKey(key)] = true
	}
	for _, k := range over.Succeeded {
		if !begun[k] {
			doc.Succeeded = append(doc.Succeeded, k)
		}
	}
	for _, f := range over.Failed {
		if !begun[f.Key] {
			doc.Failed = append(doc.Failed, f)
		}
	}
	for a, acc := range x.accounts {
		if acc.based || acc.next > 0 {
			doc.Accounts = append(doc.Accounts, accountDocument{Account: a, Next: acc.next})
		}
	}
	for s, votes := range bound {
		doc.Seats = append(doc.Seats, x.seat(s, votes))
	}
	for key, in := range x.keys {
		k := keyDocument{Key: key, Account: in.account, Digest: in.digest, Done: in.done, OK: in.ok}
		if in.reserved {
			nonce := in.nonce
			k.Nonce = &nonce
		}
		for _, a := range in.attempts {
			k.Attempts = append(k.Attempts, attemptDocument(a))
		}
		doc.Keys = append(doc.Keys, k)
	}
	for signer, c := range x.commanders {
		doc.Commanders = append(doc.Commanders, c.document(signer))
	}
	slices.SortFunc(doc.Commanders, func(a, b commanderDocument) int { return a.Signer.Cmp(b.Signer) })
	slices.SortFunc(doc.Accounts, func(a, b accountDocument) int { return a.Account.Cmp(b.Account) })
	slices.SortFunc(doc.Keys, func(a, b keyDocument) int { return cmp.Compare(a.Key, b.Key) })
	slices.SortFunc(doc.Seats, func(a, b seatDocument) int {
		return cmp.Or(cmp.Compare(a.Seat.ChainID, b.Seat.ChainID), a.Seat.Module.Cmp(b.Seat.Module),
			cmp.Compare(a.Seat.Job, b.Seat.Job), cmp.Compare(a.Seat.Nonce, b.Seat.Nonce), a.Seat.Validator.Cmp(b.Seat.Validator))
	})
	return doc
}

// seat returns every vote that was ever bound for a seat, the newest last; at most that one is open.
func (x *index) seat(s protocol.Seat, votes []voteRecord) seatDocument {
	out := seatDocument{Seat: s, Votes: votes}
	if r, open := x.votes[s]; open {
		out.Open, out.Votes = true, append(slices.DeleteFunc(slices.Clone(votes), func(old voteRecord) bool { return old == r }), r)
	}
	return out
}

// check holds the document against itself.
func (d document) check() error {
	seats, keys, over := map[protocol.Seat]bool{}, map[protocol.Key]bool{}, map[digest]bool{}
	for _, s := range d.Seats {
		if seats[s.Seat] || len(s.Votes) == 0 {
			return fmt.Errorf("job %d round %d validator %s stands twice or without a vote", s.Seat.Job, s.Seat.Nonce, s.Seat.Validator)
		}
		seats[s.Seat] = true
		seeds := map[protocol.Hash]bool{}
		for _, v := range s.Votes {
			if v.Vote.Seat() != s.Seat || seeds[v.Vote.Seed] {
				return fmt.Errorf("job %d round %d validator %s has a vote that is not its own or doubled", s.Seat.Job, s.Seat.Nonce, s.Seat.Validator)
			}
			seeds[v.Vote.Seed] = true
		}
	}
	for _, k := range d.Keys {
		if k.Key == "" || keys[k.Key] {
			return fmt.Errorf("key %q is empty or stands twice", k.Key)
		}
		keys[k.Key], over[digestOfKey(k.Key)] = true, true
		for _, a := range k.Attempts {
			if err := a.check(k.Account); err != nil {
				return fmt.Errorf("key %s: %w", k.Key, err)
			}
		}
	}
	for _, k := range d.Succeeded {
		if over[k] {
			return fmt.Errorf("the key with digest %s stands twice", k)
		}
		over[k] = true
	}
	for _, f := range d.Failed {
		if over[f.Key] {
			return fmt.Errorf("the key with digest %s stands twice", f.Key)
		}
		over[f.Key] = true
	}
	return nil
}

// check holds what is said of a transaction against its bytes.
func (a attemptDocument) check(account protocol.Address) error {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(a.Raw); err != nil {
		return fmt.Errorf("transaction %s: %w", a.TxHash, err)
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), &tx)
	if err != nil {
		return fmt.Errorf("transaction %s: %w", a.TxHash, err)
	}
	if tx.Hash() != a.TxHash || tx.Nonce() != a.Nonce || from != account {
		return fmt.Errorf("transaction %s is not what its bytes say", a.TxHash)
	}
	return nil
}
