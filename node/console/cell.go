package console

import (
	"fmt"
	"math/big"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/diagram"
	"github.com/agijobs/omega/node/protocol"
)

// Kind says how the page shows a cell.
type Kind string

// The kinds of cells. Good, Warn, Bad and Calm are badges; Until and Since are chain times that the page counts down
// to and up from; the default is text.
const (
	Num   Kind = "num"
	Mono  Kind = "mono"
	Long  Kind = "long"
	Good  Kind = "good"
	Warn  Kind = "warn"
	Bad   Kind = "bad"
	Calm  Kind = "calm"
	Until Kind = "until"
	Since Kind = "since"
)

// Cell is one piece of text on the page. Texts may come from strangers: the page shows them as text and nothing else.
type Cell struct {
	Text string `json:"t,omitempty"`
	Kind Kind   `json:"k,omitempty"`
	Href string `json:"h,omitempty"`
	Hint string `json:"d,omitempty"`
	// At is a chain time in unix seconds, of the kinds Until and Since.
	At uint64 `json:"a,omitempty"`
}

// Row is a line of a panel. Key names it for ever.
type Row struct {
	Key   string `json:"k"`
	Cells []Cell `json:"c"`
}

// Panel is a list of rows in the order in which they are shown, and a note on what is not among them.
type Panel struct {
	Rows []Row
	Note string
}

// The longest texts that reach the page, in characters.
const (
	titleRunes  = 120
	reasonRunes = 400
)

// clean makes a stranger's text fit for a line of the page: short, and without characters that break the line or
// turn the writing direction.
func clean(s string, runes int) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, diagram.Cut(s, runes))
	return strings.TrimSpace(s)
}

func text(s string) Cell { return Cell{Text: s} }

func tone(k Kind, s string) Cell { return Cell{Text: s, Kind: k} }

func count[N int | uint64](n N) Cell { return Cell{Text: grouped(fmt.Sprint(n)), Kind: Num} }

// tokens shows an amount with two decimals and its exact value as the hint.
func tokens(a protocol.Amount) Cell { return Cell{Text: decimals(a, 2), Kind: Num, Hint: a.Tokens()} }

// ether shows wei with four decimals.
func ether(a protocol.Amount) Cell { return Cell{Text: decimals(a, 4), Kind: Num, Hint: a.Tokens()} }

// decimals cuts an amount to so many decimals and parts its thousands. Something never looks like nothing.
func decimals(a protocol.Amount, n int) string {
	whole, frac, _ := strings.Cut(a.Tokens(), ".")
	if len(frac) > n {
		if whole == "0" && strings.Trim(frac[:n], "0") == "" {
			return "< 0." + strings.Repeat("0", n-1) + "1"
		}
		frac = frac[:n]
	}
	frac = strings.TrimRight(frac, "0")
	if frac == "" {
		return grouped(whole)
	}
	return grouped(whole) + "." + frac
}

// fine shows an amount with four figures that count, however small it is.
func fine(a protocol.Amount) string {
	whole, frac, _ := strings.Cut(a.Tokens(), ".")
	n := 4
	if whole == "0" {
		n += len(frac) - len(strings.TrimLeft(frac, "0"))
	}
	return decimals(a, min(n, protocol.TokenDecimals))
}

// grouped parts the thousands of a whole number.
func grouped(digits string) string {
	if len(digits) <= 4 {
		return digits
	}
	var b strings.Builder
	for i, r := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteRune(' ') // a narrow space that does not break
		}
		b.WriteRune(r)
	}
	return b.String()
}

func account(a protocol.Address) Cell {
	if a == (protocol.Address{}) {
		return Cell{}
	}
	return Cell{Text: shortHex(a.Hex()), Kind: Mono, Hint: a.Hex()}
}

func digest(h protocol.Hash) Cell {
	if h == (protocol.Hash{}) {
		return Cell{}
	}
	return Cell{Text: shortHex(h.Hex()), Kind: Mono, Hint: h.Hex()}
}

func shortHex(s string) string {
	if len(s) <= 13 {
		return s
	}
	return s[:6] + "…" + s[len(s)-4:]
}

// JobID is protocol's, named here for brevity.
type JobID = protocol.JobID

// jobLink links to a job's page.
func jobLink(id protocol.JobID) Cell {
	if id == 0 {
		return Cell{}
	}
	return Cell{Text: "Job " + id.String(), Href: jobPath(id)}
}

func jobPath(id protocol.JobID) string { return "/job/" + id.String() }

// until counts down to a chain time; without one the cell says so.
func until(at uint64, never string) Cell {
	if at == 0 || at == ^uint64(0) {
		return tone(Calm, never)
	}
	return Cell{Kind: Until, At: at}
}

// gwei shows a fee per unit of gas.
func gwei(a protocol.Amount) Cell {
	whole, rest := new(big.Int).QuoRem(a.Big(), big.NewInt(1e9), new(big.Int))
	return Cell{Text: strings.TrimRight(strings.TrimRight(fmt.Sprintf("%d.%03d", whole, rest.Int64()/1e6), "0"), "."), Kind: Num, Hint: a.String() + " wei"}
}
