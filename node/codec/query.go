package codec

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/protocol"
)

// Result answers one call of a Query. Err is the contract's refusal.
type Result struct {
	Out []byte
	Err error
}

// Query is a set of reads of one block and what they mean together. Decode takes the answers in the
// order of Calls; it leaves out what the original contracts do not have, and any other refusal is an error.
type Query[T any] struct {
	Calls  []protocol.Call
	Decode func([]Result) (T, error)
}

// reader is one call of a query and where its answer goes. A tolerant one may be refused: the contract
// lacks the function, or will not judge the account.
type reader[T any] struct {
	what     string
	call     protocol.Call
	tolerant bool
	put      func(*T, []byte) error
}

// query puts readers together; base is what Decode starts from.
func query[T any](base T, readers ...reader[T]) Query[T] {
	q := Query[T]{Calls: make([]protocol.Call, len(readers))}
	for i, r := range readers {
		q.Calls[i] = r.call
	}
	q.Decode = func(results []Result) (T, error) {
		out := base
		if len(results) != len(readers) {
			return base, fmt.Errorf("decoding a query: %d answers to %d calls", len(results), len(readers))
		}
		for i, r := range readers {
			if r.tolerant && (reverted(results[i].Err) || (results[i].Err == nil && len(results[i].Out) == 0)) {
				continue
			}
			err := results[i].Err
			if err == nil {
				err = r.put(&out, results[i].Out)
			}
			if err != nil {
				return base, fmt.Errorf("reading %s of %s: %w", r.what, r.call.To, err)
			}
		}
		return out, nil
	}
	return q
}

// read makes a reader of a binding's packed call and unpacker.
func read[T, V any](what string, c protocol.Call, unpack func([]byte) (V, error), set func(*T, V)) reader[T] {
	return reader[T]{what: what, call: c, put: func(t *T, out []byte) error {
		v, err := unpack(out)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		set(t, v)
		return nil
	}}
}

// number and amount read a uint256 into a field.
func number[T any](what string, c protocol.Call, unpack func([]byte) (*big.Int, error), at func(*T) *uint64) reader[T] {
	return read(what, c, unpack, func(t *T, n *big.Int) { *at(t) = clamp(n) })
}

func amount[T any](what string, c protocol.Call, unpack func([]byte) (*big.Int, error), at func(*T) *protocol.Amount) reader[T] {
	return read(what, c, unpack, func(t *T, n *big.Int) { *at(t) = protocol.MustAmount(n) })
}

// tolerant lets a reader be refused.
func tolerant[T any](r reader[T]) reader[T] {
	r.tolerant = true
	return r
}

// addition calls a view that only kinder deployments have, so that the bindings may lack it. Its answer is one word.
func addition(to protocol.Address, signature string) protocol.Call {
	selector := protocol.Keccak([]byte(signature))
	return call(to, selector[:4])
}

func unpackWord(out []byte) (*big.Int, error) {
	if len(out) != 32 {
		return nil, fmt.Errorf("%d bytes, want one word", len(out))
	}
	return new(big.Int).SetBytes(out), nil
}

// reverted tells a contract's refusal from an endpoint that could not run the call.
func reverted(err error) bool {
	if err == nil {
		return false
	}
	var data rpc.DataError
	if errors.As(err, &data) && data.ErrorData() != nil {
		return true
	}
	text := strings.ToLower(err.Error())
	return strings.Contains(text, "revert") || strings.Contains(text, "invalid opcode")
}
