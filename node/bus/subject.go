package bus

import (
	"fmt"
	"strings"
)

// CheckSubject tells what is wrong with the subject of a message: it is 1 to 16 tokens with dots between them, such as
// jobs.posted.7, without wildcards.
func CheckSubject(s string) error { return checkTokens(s, false) }

// CheckPattern tells what is wrong with a pattern: a subject in which a token may be * (any one token) and the last one
// > (one or more of any).
func CheckPattern(s string) error { return checkTokens(s, true) }

func checkTokens(s string, wild bool) error {
	if len(s) == 0 || len(s) > MaxSubject {
		return fmt.Errorf("%w: a subject of %d bytes; it has 1 to %d", ErrMessage, len(s), MaxSubject)
	}
	rest, more := s, true
	for n := 1; more; n++ {
		var token string
		token, rest, more = strings.Cut(rest, ".")
		switch {
		case n > maxTokens:
			return fmt.Errorf("%w: subject %q has more than %d parts", ErrMessage, s, maxTokens)
		case wild && (token == "*" || token == ">" && !more):
		case !isName(token, MaxSubject):
			return fmt.Errorf("%w: part %d of subject %q is empty or has a character that is not plain", ErrMessage, n, s)
		}
	}
	return nil
}

// isName tells whether a text is not empty, not too long, and of characters that need no escape anywhere.
func isName(s string, most int) bool {
	if s == "" || len(s) > most {
		return false
	}
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || c == '"' || c == '\\' || c == '*' || c == '>' || c == '<' || c == '&' {
			return false
		}
	}
	return true
}

// Match tells whether a valid pattern covers a valid subject.
func Match(pattern, subject string) bool {
	for {
		p, restP, moreP := strings.Cut(pattern, ".")
		s, restS, moreS := strings.Cut(subject, ".")
		switch {
		case p == ">":
			return true
		case p != "*" && p != s, moreP != moreS:
			return false
		case !moreP:
			return true
		}
		pattern, subject = restP, restS
	}
}

// Token makes a text fit to be one part of a subject: what is not plain becomes an underscore.
func Token(text string) string {
	const most = 48
	out := []byte(text[:min(len(text), most)])
	for i, c := range out {
		if c == '.' || !isName(string(rune(c)), 1) {
			out[i] = '_'
		}
	}
	if len(out) == 0 {
		return "_"
	}
	return string(out)
}
