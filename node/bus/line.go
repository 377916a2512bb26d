package bus

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"
	"unicode/utf8"
)

// direction tells where a message came from.
type direction string

const (
	dirOut direction = "out" // published by this node
	dirIn  direction = "in"  // by another
)

// MaxAudited bounds the payload that a line of the audit repeats; of a larger one the line has size and hash alone.
const MaxAudited = 8 << 10

// MaxLine bounds a line of the audit, in bytes.
const MaxLine = 2*MaxAudited + 2*MaxSubject + MaxID + MaxName + 512

// Line is one line of the audit. Its hash is that of the line's bytes before `,"hash":`, and covers the hash of the line
// before in Prev; Payload is the message's content if that is JSON, else Payload64 is, in base64.
type Line struct {
	Seq       uint64          `json:"seq"`
	Time      time.Time       `json:"time"`
	Dir       string          `json:"dir"`
	Subject   string          `json:"subject"`
	ID        string          `json:"id"`
	Sender    string          `json:"sender"`
	Reply     string          `json:"reply,omitempty"`
	Bytes     int             `json:"bytes"`
	SHA256    string          `json:"sha256"`
	Payload   json.RawMessage `json:"payload,omitempty"`
	Payload64 string          `json:"payload64,omitempty"`
	Prev      string          `json:"prev"`
	Hash      string          `json:"hash"`
}

// link is a place in the chain: the number and hash of a line.
type link struct {
	seq  uint64
	hash [sha256.Size]byte
}

// timeLayout has a fixed width, so that lines sort and are cheap to make.
const timeLayout = "2006-01-02T15:04:05.000000Z07:00"

// appendLine appends the line that follows l for a message, with its newline, and returns the place after it. Texts of a
// checked message need no escape.
func appendLine(b []byte, l link, m *Message, now time.Time, dir direction) ([]byte, link) {
	begin := len(b)
	sum := sha256.Sum256(m.Payload)
	b = append(b, `{"seq":`...)
	b = strconv.AppendUint(b, l.seq+1, 10)
	b = append(b, `,"time":"`...)
	b = now.UTC().AppendFormat(b, timeLayout)
	b = appendText(b, `","dir":"`, string(dir))
	b = appendText(b, `","subject":"`, m.Subject)
	b = appendText(b, `","id":"`, m.ID)
	b = appendText(b, `","sender":"`, m.Sender)
	if m.Reply != "" {
		b = appendText(b, `","reply":"`, m.Reply)
	}
	b = append(b, `","bytes":`...)
	b = strconv.AppendInt(b, int64(len(m.Payload)), 10)
	b = append(b, `,"sha256":"`...)
	b = hex.AppendEncode(b, sum[:])
	switch {
	case len(m.Payload) == 0 || len(m.Payload) > MaxAudited:
		b = append(b, '"')
	case isPlainJSON(m.Payload):
		b = append(append(b, `","payload":`...), m.Payload...)
	default:
		b = append(base64.StdEncoding.AppendEncode(append(b, `","payload64":"`...), m.Payload), '"')
	}
	b = append(b, `,"prev":"`...)
	b = hex.AppendEncode(b, l.hash[:])
	b = append(b, '"')
	next := link{l.seq + 1, sha256.Sum256(b[begin:])}
	return append(appendHash(b, next), '\n'), next
}

func appendText(b []byte, key, value string) []byte { return append(append(b, key...), value...) }

// appendHash ends a line.
func appendHash(b []byte, l link) []byte {
	return append(hex.AppendEncode(append(b, `,"hash":"`...), l.hash[:]), `"}`...)
}

// hashPart is the length of a line's end, which its hash does not cover.
const hashPart = len(`,"hash":"`) + 2*sha256.Size + len(`"}`)

// isPlainJSON tells whether a payload can stand in a line as it is.
func isPlainJSON(p []byte) bool {
	for _, c := range p {
		if c < ' ' {
			return false
		}
	}
	// A reader of the line gets the value without the white space around it.
	return utf8.Valid(p) && json.Valid(p) && len(bytes.TrimSpace(p)) == len(p)
}

var errLine = errors.New("not a line of the bus history")

// ParseLine reads a line of the audit and checks it as far as it can be checked alone: its form, its own hash, and that
// of the payload.
func ParseLine(text []byte) (Line, error) {
	var l Line
	body := text[:max(0, len(text)-hashPart)]
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&l); err != nil {
		return Line{}, fmt.Errorf("%w: %w", errLine, err)
	}
	sum := sha256.Sum256(body)
	if want := appendHash(nil, link{hash: sum}); !bytes.Equal(want, text[len(body):]) {
		return l, fmt.Errorf("%w: its hash is not that of its content", errLine)
	}
	if payload, some, err := l.content(); err != nil {
		return l, err
	} else if got := sha256.Sum256(payload); some && (hex.EncodeToString(got[:]) != l.SHA256 || len(payload) != l.Bytes) {
		return l, fmt.Errorf("%w: the payload is not the one that its hash is of", errLine)
	}
	return l, nil
}

// content is the payload, where the line repeats it.
func (l Line) content() ([]byte, bool, error) {
	switch {
	case l.Payload64 != "":
		data, err := base64.StdEncoding.Strict().DecodeString(l.Payload64)
		if err != nil {
			return nil, false, fmt.Errorf("%w: payload64: %w", errLine, err)
		}
		return data, true, nil
	case len(l.Payload) > 0:
		return l.Payload, true, nil
	}
	return nil, l.Bytes == 0, nil
}
