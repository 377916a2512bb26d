package guard

import (
	"bytes"
	"encoding/hex"
	"math"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/agijobs/omega/node/protocol"
)

// plainRecord reads a line of a kind that a log has many of, exactly as encode writes it: several times faster than a
// decoder that knows all of JSON. It says no to anything else, which is then that decoder's.
func plainRecord(line []byte) (record, bool) {
	line = bytes.TrimSuffix(line, []byte{'\n'})
	line, ok := bytes.CutPrefix(line, []byte(`{"v":1,"`))
	if !ok {
		return record{}, false
	}
	name, rest, ok := bytes.Cut(line, []byte(`":{`))
	if !ok {
		return record{}, false
	}
	r := record{V: recordVersion}
	switch string(name) {
	case "vote":
		r.Vote = &voteRecord{}
		v := &r.Vote.Vote
		ok = readPlain(rest, `"vote":{"chainId":`, &v.ChainID, `,"module":`, &v.Module, `,"domain":`, &v.Domain, `,"job":`, &v.Job,
			`,"nonce":`, &v.Nonce, `,"validator":`, &v.Validator, `,"specHash":`, &v.SpecHash, `,"burnTx":`, &v.BurnTx,
			`,"seed":`, &v.Seed, `,"approve":`, &v.Approve, `},"commitment":`, &r.Vote.Commitment, `}}`)
	case "closed":
		r.Closed = &closedRecord{}
		s := &r.Closed.Seat
		ok = readPlain(rest, `"seat":{"chainId":`, &s.ChainID, `,"module":`, &s.Module, `,"job":`, &s.Job, `,"nonce":`, &s.Nonce,
			`,"validator":`, &s.Validator, `}}}`)
	case "intent":
		r.Intent = &intentRecord{}
		ok = readPlain(rest, `"key":`, &r.Intent.Key, `,"account":`, &r.Intent.Account, `,"digest":`, &r.Intent.Digest, `}}`)
	case "nonce":
		r.Nonce = &nonceRecord{}
		ok = readPlain(rest, `"key":`, &r.Nonce.Key, `,"account":`, &r.Nonce.Account, `,"nonce":`, &r.Nonce.Nonce, `}}`)
	case "attempt":
		r.Attempt = &attemptRecord{}
		ok = readPlain(rest, `"key":`, &r.Attempt.Key, `,"account":`, &r.Attempt.Account, `,"nonce":`, &r.Attempt.Nonce,
			`,"txHash":`, &r.Attempt.TxHash, `,"raw":`, &r.Attempt.Raw, `}}`)
	case "done":
		r.Done = &doneRecord{}
		ok = readPlain(rest, `"key":`, &r.Done.Key, `,"ok":`, &r.Done.OK, `}}`)
	default:
		return record{}, false
	}
	return r, ok
}

// readPlain holds the text against the parts, one after the other to its end: a string is what it must say there, a
// pointer is where to put what it says.
func readPlain(text []byte, parts ...any) bool {
	for _, part := range parts {
		n := 0
		switch to := part.(type) {
		case string:
			if n = len(to); len(text) < n || string(text[:n]) != to {
				return false
			}
		case *protocol.Key:
			*to, n = plainKey(text)
		case *protocol.Address:
			n = plainHex(text, to[:])
		case *protocol.Hash:
			n = plainHex(text, to[:])
		case *hexutil.Bytes:
			*to = make([]byte, max(0, bytes.IndexByte(text, '}')-len(`"0x"`))/2)
			n = plainHex(text, *to)
		case *uint64:
			*to, n = plainNumber(text)
		case *protocol.JobID:
			var v uint64
			v, n = plainNumber(text)
			*to = protocol.JobID(v)
		case *protocol.Nonce:
			var v uint64
			v, n = plainNumber(text)
			*to = protocol.Nonce(v)
		case *bool:
			if *to = bytes.HasPrefix(text, []byte("true")); *to {
				n = len("true")
			} else if bytes.HasPrefix(text, []byte("false")) {
				n = len("false")
			}
		}
		if n == 0 {
			return false
		}
		text = text[n:]
	}
	return len(text) == 0
}

// plainKey reads a string of visible ASCII without escapes; like its neighbours, it returns 0 for what it does not know.
func plainKey(text []byte) (protocol.Key, int) {
	for i, c := range text {
		switch {
		case i == 0 && c == '"':
		case i > 0 && c == '"':
			return protocol.Key(text[1:i]), i + 1
		case i == 0 || c <= ' ' || c > '~' || c == '\\':
			return "", 0
		}
	}
	return "", 0
}

// plainHex reads as many bytes as there is room for.
func plainHex(text, to []byte) int {
	n := len(`"0x`) + 2*len(to)
	if len(text) <= n || string(text[:3]) != `"0x` || text[n] != '"' {
		return 0
	}
	if _, err := hex.Decode(to, text[3:n]); err != nil {
		return 0
	}
	return n + 1
}

func plainNumber(text []byte) (v uint64, n int) {
	for n < len(text) && text[n] >= '0' && text[n] <= '9' {
		if v > math.MaxUint64/10-1 || n > 0 && v == 0 {
			return 0, 0
		}
		v = 10*v + uint64(text[n]-'0')
		n++
	}
	return v, n
}
