package governance

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
)

// The instructions that the program is made of.
const (
	opAdd            = 0x01
	opSub            = 0x03
	opCodeCopy       = 0x39
	opReturnDataSize = 0x3d
	opReturnDataCopy = 0x3e
	opMload          = 0x51
	opMstore         = 0x52
	opGas            = 0x5a
	opPush1          = 0x60
	opPush4          = 0x63
	opPush20         = 0x73
	opSwap1          = 0x90
	opCall           = 0xf1
	opReturn         = 0xf3
)

// recordHead is what the program writes before the returned bytes: success, gas and their length.
const recordHead = 3 * 32

// intrinsicGas is what a transaction costs before its first instruction.
const intrinsicGas = 21_000

// program is code for the EVM that makes the calls in turn and returns a record of each. Memory word 0 holds
// where the next record goes; calldata of the calls stands behind the instructions.
func program(calls []order) []byte {
	begin := []byte{opPush1, 32, opPush1, 0, opMstore}
	end := []byte{opPush1, 32, opPush1, 0, opMload, opSub, opPush1, 32, opReturn} // from 32 to where the next record would go
	perCall := len(callCode(order{}, 0))                                          // the same for each
	at := len(begin) + len(calls)*perCall + len(end)
	code, data := begin, []byte{}
	for _, c := range calls {
		code = append(code, callCode(c, uint32(at+len(data)))...)
		data = append(data, c.data...)
	}
	return slices.Concat(code, end, data)
}

// callCode copies the calldata that stands at offset to memory, calls, and writes the record over it.
func callCode(c order, offset uint32) []byte {
	next := []byte{opPush1, 0, opMload}
	n := push4(uint32(len(c.data)))
	to := append([]byte{opPush20}, c.to.Bytes()...)
	record := func(place byte) []byte { return slices.Concat(next, []byte{opPush1, place, opAdd}) }
	return slices.Concat(
		n, push4(offset), next, []byte{opCodeCopy},
		[]byte{opGas}, // how much there was, for the difference
		[]byte{opPush1, 0, opPush1, 0}, n, next, []byte{opPush1, 0}, to, []byte{opGas, opCall},
		next, []byte{opMstore}, // success
		[]byte{opGas, opSwap1, opSub}, record(32), []byte{opMstore},
		[]byte{opReturnDataSize}, record(64), []byte{opMstore},
		[]byte{opReturnDataSize, opPush1, 0}, record(recordHead), []byte{opReturnDataCopy},
		record(recordHead), []byte{opReturnDataSize, opAdd, opPush1, 0, opMstore},
	)
}

func push4(n uint32) []byte { return binary.BigEndian.AppendUint32([]byte{opPush4}, n) }

// readProgram takes the records apart.
func readProgram(result []byte, calls []order) ([]outcome, error) {
	out := make([]outcome, len(calls))
	for i := range calls {
		if len(result) < recordHead {
			return nil, fmt.Errorf("simulating with overrides: the answer ends after %d of %d calls", i, len(calls))
		}
		word := func(k int) *big.Int { return new(big.Int).SetBytes(result[k*32 : k*32+32]) }
		size := word(2)
		if !size.IsUint64() || size.Uint64() > uint64(len(result)-recordHead) {
			return nil, fmt.Errorf("simulating with overrides: the answer of call %d is cut off", i)
		}
		end := recordHead + int(size.Uint64())
		// The reads before it have warmed what it touches, so that it alone costs up to twice as much (EIP-2929).
		gas := 2*word(1).Uint64() + transactionGas(calls[i].data)
		out[i] = outcome{ok: word(0).Sign() == 1, gas: gas, out: slices.Clone(result[recordHead:end])}
		result = result[end:]
	}
	return out, nil
}

// transactionGas is what a transaction with this calldata costs besides its execution.
func transactionGas(data []byte) uint64 {
	gas := uint64(intrinsicGas)
	for _, b := range data {
		if b == 0 {
			gas += 4
		} else {
			gas += 16
		}
	}
	return gas
}
