// Package txmgr carries outbox rows onto the chain: nonce, fee, signature, broadcast, replacement,
// confirmation and finality. What it knows is in the rows and on the chain; a restart loses nothing.
package txmgr

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/agijobs/omega/node/protocol"
)

// ErrStale says that a row was changed by someone else since it was read; outboxes wrap it.
var ErrStale = errors.New("outbox row changed since it was read")

// Status says how far a row has come.
type Status uint8

// The statuses of a row. Final and Failed are terminal.
const (
	// Queued rows are unsigned; they may already hold a nonce.
	Queued Status = iota
	// Signed rows have an attempt that may or may not have left the node.
	Signed
	// Sent rows have an attempt that an endpoint took. After a crash they are Queued or Signed again: the signer's guard
	// has what was signed.
	Sent
	// Mined rows are in a canonical block, with success or reverted, that may still be reorganised away.
	Mined
	// Final rows succeeded in a block that is final.
	Final
	// Failed rows were refused before they were signed, or reverted in a block that is final.
	Failed
)

var statusNames = [...]string{"queued", "signed", "sent", "mined", "final", "failed"}

// String returns the lower-case name.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}

func (s Status) known() error {
	if int(s) >= len(statusNames) {
		return fmt.Errorf("unknown row status %d", uint8(s))
	}
	return nil
}

// MarshalText writes the name, as logs have it.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), s.known() }

// UnmarshalText reads the name.
func (s *Status) UnmarshalText(b []byte) error {
	for i, name := range statusNames {
		if name == string(b) {
			*s = Status(i)
			return nil
		}
	}
	return fmt.Errorf("unknown row status %q", b)
}

// Attempt is one signed transaction of a row. All attempts of a row share its account and nonce.
// TipCap and FeeCap are wei per unit of gas; SentAtBlock is the head when it was signed.
type Attempt struct {
	TxHash      protocol.Hash   `json:"txHash"`
	TipCap      protocol.Amount `json:"tipCap"`
	FeeCap      protocol.Amount `json:"feeCap"`
	Gas         uint64          `json:"gas"`
	SentAtBlock uint64          `json:"sentAtBlock"`
}

// Inclusion is where an attempt was mined, and with what outcome. Price is the effective wei per unit of gas.
type Inclusion struct {
	Number    uint64          `json:"number"`
	BlockHash protocol.Hash   `json:"blockHash"`
	TxHash    protocol.Hash   `json:"txHash"`
	OK        bool            `json:"ok"`
	GasUsed   uint64          `json:"gasUsed"`
	Price     protocol.Amount `json:"price"`
}

// Row is one chain effect on its way. Rows are values: a transition returns a changed copy. What every pass asks of each
// row stands side by side in memory, before the rest.
type Row struct {
	Key     protocol.Key
	Effect  protocol.ChainEffect
	Account protocol.Address
	Status  Status
	// Told says that the outcome reached the driver; ToldOK is the outcome it was told.
	Told   bool
	ToldOK bool
	// Inclusion is set while the row is Mined, and after.
	Inclusion Inclusion
	// HasNonce tells that Nonce was given to this row; it was stored before anything was signed.
	HasNonce bool
	Nonce    uint64
	Terms    protocol.Terms
	// Call is what is sent; fixed together with the nonce, so that every attempt does the same.
	Call protocol.Call
	// Attempts are those of the present nonce, oldest first.
	Attempts []Attempt
	// Reason says why the row failed or reverted: an error name such as NotOpen(), or words.
	Reason string
	// Tries counts the nonces that were used up without the effect.
	Tries uint32
	// Since is the chain time (unix seconds) at which the row was first handled; 0 = not yet.
	Since uint64
	// Displaced is the block at which another signer's use of the nonce was seen; 0 = none.
	Displaced uint64
	// Order is the position in the account's lane.
	Order uint64
	// Revision grows by one with every stored change.
	Revision uint64
}

// NewRow returns the queued row of an effect at a position of its sender's lane.
func NewRow(e protocol.ChainEffect, order uint64) Row {
	return Row{Key: e.Key(), Effect: e, Account: e.Sender(), Terms: e.Terms(), Order: order}
}

// Open tells whether there is anything left to do for the row: it is not settled, or nobody was told.
func (r Row) Open() bool { return !r.Told || (r.Status != Final && r.Status != Failed) }

// Untold returns the row as one whose outcome the driver has not heard, or hears no more. Whoever is about to
// note that it was told finds the row changed.
func Untold(r Row) Row {
	r.Told = false
	r.Revision++
	return r
}

// InFlight tells whether an attempt of the row may be mined at any moment.
func (r Row) InFlight() bool { return r.HasNonce && (r.Status == Signed || r.Status == Sent) }

// Last returns the newest attempt, the dearest one.
func (r Row) Last() (Attempt, bool) {
	if len(r.Attempts) == 0 {
		return Attempt{}, false
	}
	return r.Attempts[len(r.Attempts)-1], true
}

// storedRow is what is stored of a Row: in RLP; in JSON by stores of schema 1.
type storedRow struct {
	Key       protocol.Key     `json:"key"`
	Effect    json.RawMessage  `json:"effect"`
	Account   protocol.Address `json:"account"`
	Terms     protocol.Terms   `json:"terms"`
	Status    Status           `json:"status"`
	HasNonce  bool             `json:"hasNonce"`
	Nonce     uint64           `json:"nonce"`
	Call      protocol.Call    `json:"call"`
	Attempts  []Attempt        `json:"attempts"`
	Inclusion Inclusion        `json:"inclusion"`
	Reason    string           `json:"reason"`
	Told      bool             `json:"told"`
	ToldOK    bool             `json:"toldOk"`
	Tries     uint32           `json:"tries"`
	Since     uint64           `json:"since"`
	Displaced uint64           `json:"displaced"`
	Order     uint64           `json:"order"`
	Revision  uint64           `json:"revision"`
}

// MarshalBinary writes the stored form; equal rows give equal bytes.
func (r Row) MarshalBinary() ([]byte, error) {
	if r.Effect == nil {
		return nil, fmt.Errorf("row %q has no effect", r.Key)
	}
	if err := r.Status.known(); err != nil {
		return nil, fmt.Errorf("row %s: %w", r.Key, err)
	}
	effect, err := protocol.EncodeEffect(r.Effect)
	if err != nil {
		return nil, fmt.Errorf("row %s: %w", r.Key, err)
	}
	data, err := rlp.EncodeToBytes(&storedRow{
		Key: r.Key, Effect: effect, Account: r.Account, Terms: r.Terms, Status: r.Status,
		HasNonce: r.HasNonce, Nonce: r.Nonce, Call: r.Call, Attempts: r.Attempts,
		Inclusion: r.Inclusion, Reason: r.Reason, Told: r.Told, ToldOK: r.ToldOK, Tries: r.Tries,
		Since: r.Since, Displaced: r.Displaced, Order: r.Order, Revision: r.Revision,
	})
	if err != nil {
		return nil, fmt.Errorf("row %s: %w", r.Key, err)
	}
	return data, nil
}

// UnmarshalBinary reads what MarshalBinary wrote, or one of schema 1 did.
func (r *Row) UnmarshalBinary(data []byte) error {
	var s storedRow
	decode := rlp.DecodeBytes
	if bytes.HasPrefix(data, []byte("{")) {
		decode = json.Unmarshal
	}
	if err := decode(data, &s); err != nil {
		return fmt.Errorf("reading an outbox row: %w", err)
	}
	if err := s.Status.known(); err != nil {
		return fmt.Errorf("row %s: %w", s.Key, err)
	}
	effect, err := protocol.DecodeEffect(s.Effect)
	if err != nil {
		return fmt.Errorf("row %s: %w", s.Key, err)
	}
	chain, ok := effect.(protocol.ChainEffect)
	if !ok {
		return fmt.Errorf("row %s: %s is not a chain effect", s.Key, protocol.Kind(effect))
	}
	if len(s.Attempts) == 0 { // as they were: RLP does not tell nothing from none
		s.Attempts = nil
	}
	if len(s.Call.Data) == 0 {
		s.Call.Data = nil
	}
	*r = Row{
		Key: s.Key, Effect: chain, Account: s.Account, Terms: s.Terms, Status: s.Status,
		HasNonce: s.HasNonce, Nonce: s.Nonce, Call: s.Call, Attempts: s.Attempts,
		Inclusion: s.Inclusion, Reason: s.Reason, Told: s.Told, ToldOK: s.ToldOK, Tries: s.Tries,
		Since: s.Since, Displaced: s.Displaced, Order: s.Order, Revision: s.Revision,
	}
	return nil
}
