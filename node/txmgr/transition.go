package txmgr

import (
	"errors"
	"fmt"
	"slices"

	"github.com/agijobs/omega/node/protocol"
)

// errTransition marks a change of a row that its status does not allow: a bug of the caller.
var errTransition = errors.New("row cannot change so")

func refuse(r Row, what string) (Row, error) {
	return r, fmt.Errorf("%w: %s of %s row %s", errTransition, what, r.Status, r.Key)
}

// reserve gives a queued row its nonce and fixes what it will send. now is chain time, unix seconds.
func reserve(r Row, nonce uint64, call protocol.Call, now uint64) (Row, error) {
	if r.Status != Queued || r.HasNonce {
		return refuse(r, "reserving a nonce")
	}
	r.HasNonce, r.Nonce, r.Call = true, nonce, call
	if r.Since == 0 {
		r.Since = now
	}
	return r, nil
}

// release takes the nonce back from a row of which nothing was ever signed.
func release(r Row) (Row, error) {
	if r.Status != Queued || !r.HasNonce || len(r.Attempts) > 0 {
		return refuse(r, "releasing the nonce")
	}
	r.HasNonce, r.Nonce, r.Call = false, 0, protocol.Call{}
	return r, nil
}

// attempted records a signed transaction under the row's nonce. One that is recorded already changes nothing.
func attempted(r Row, a Attempt) (Row, error) {
	if !r.HasNonce || (r.Status != Queued && !r.InFlight()) {
		return refuse(r, "recording an attempt")
	}
	for _, old := range r.Attempts {
		if old.TxHash == a.TxHash {
			return r, nil
		}
	}
	r.Attempts = append(slices.Clone(r.Attempts), a)
	r.Status = Signed
	return r, nil
}

// sent notes that an endpoint took the newest attempt.
func sent(r Row) (Row, error) {
	if !r.InFlight() {
		return refuse(r, "sending")
	}
	r.Status = Sent
	return r, nil
}

// mined notes the canonical block that holds one of the row's attempts. reason is empty for a success.
// A driver that was told another outcome is told again.
func mined(r Row, in Inclusion, reason string) (Row, error) {
	if !r.InFlight() {
		return refuse(r, "mining")
	}
	if !slices.ContainsFunc(r.Attempts, func(a Attempt) bool { return a.TxHash == in.TxHash }) {
		return refuse(r, "mining a foreign transaction")
	}
	r.Status, r.Inclusion, r.Reason, r.Displaced = Mined, in, reason, 0
	if r.Told && r.ToldOK != in.OK {
		r.Told = false
	}
	return r, nil
}

// unmined takes back an inclusion whose block is no longer canonical. What was told stays told.
func unmined(r Row) (Row, error) {
	if r.Status != Mined {
		return refuse(r, "reorganising")
	}
	r.Status, r.Inclusion, r.Reason = Sent, Inclusion{}, ""
	return r, nil
}

// displaced notes the block at which another signer's use of the row's nonce was seen.
func displaced(r Row, block uint64) (Row, error) {
	if !r.InFlight() {
		return refuse(r, "displacing")
	}
	r.Displaced = block
	return r, nil
}

// requeue starts the row again without a nonce, after the chain used the old one up for good.
func requeue(r Row) (Row, error) {
	spent := r.Status == Mined && !r.Inclusion.OK
	if !spent && (!r.InFlight() || r.Displaced == 0) {
		return refuse(r, "queueing again")
	}
	r.Status, r.HasNonce, r.Nonce, r.Call = Queued, false, 0, protocol.Call{}
	r.Attempts, r.Inclusion, r.Reason, r.Displaced = nil, Inclusion{}, "", 0
	r.Tries++
	return r, nil
}

// failed settles a row that holds no nonce: it will never be sent. A driver that was told of a success, before
// a reorganisation took it back, is told again.
func failed(r Row, reason string) (Row, error) {
	if r.Status != Queued || r.HasNonce {
		return refuse(r, "failing")
	}
	r.Status, r.Reason = Failed, reason
	if r.ToldOK {
		r.Told = false
	}
	return r, nil
}

// told notes that the driver has the row's outcome on disk.
func told(r Row) (Row, error) {
	if r.Status != Mined && r.Status != Failed && r.Status != Final {
		return refuse(r, "telling")
	}
	r.Told, r.ToldOK = true, r.Status != Failed && r.Inclusion.OK
	return r, nil
}

// finalized settles a mined row whose block is final. The calldata is dropped: the chain has it now.
func finalized(r Row) (Row, error) {
	if r.Status != Mined || !r.Told {
		return refuse(r, "finalizing")
	}
	r.Status = Final
	if !r.Inclusion.OK {
		r.Status = Failed
	}
	r.Call.Data = nil
	return r, nil
}

// settlement is what the driver is told about a mined or failed row.
func settlement(r Row) protocol.TxSettled {
	if r.Inclusion.TxHash == (protocol.Hash{}) {
		return protocol.TxSettled{Key: r.Key, Reason: r.Reason}
	}
	in := r.Inclusion
	return protocol.TxSettled{
		Key: r.Key, Mined: true, OK: in.OK, Reason: r.Reason, TxHash: in.TxHash,
		Block: in.Number, GasUsed: in.GasUsed, FeeWei: in.Price.MulDiv(in.GasUsed, 1),
	}
}
