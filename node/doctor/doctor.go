// Package doctor judges what was found around a node before it runs: what is well, what is not, and how that is mended.
// It is given facts and asks nothing itself.
package doctor

import (
	"fmt"
	"slices"
	"time"

	"github.com/agijobs/omega/node/protocol"
)

// Verdict is how well something is.
type Verdict string

// The verdicts. What is Doubtful lets a node run, what is Bad does not, or makes it lose money.
const (
	Well     Verdict = "ok"
	Doubtful Verdict = "warn"
	Bad      Verdict = "fail"
)

// Field is what a finding is about; it decides the exit code of the command that shows it.
type Field string

// The fields.
const (
	FieldSettings Field = "settings"
	FieldChain    Field = "chain"
	FieldAccounts Field = "accounts"
	FieldSigning  Field = "signing"
	FieldStorage  Field = "storage"
)

// Finding is one line of the doctor's. Fix says how to mend what is not well.
type Finding struct {
	Field   Field   `json:"field"`
	Check   string  `json:"check"`
	Verdict Verdict `json:"verdict"`
	Text    string  `json:"text"`
	Fix     string  `json:"fix,omitempty"`
}

// Facts is what was found. Parts that could not be looked at, since something before them is wrong, are nil or empty;
// what is wrong is a Finding of whoever looked.
type Facts struct {
	Endpoints []Endpoint
	Chain     *Chain
	Suite     *Suite
	Accounts  []Account
	// Programs, Judges and Templates count the operator's own files that are sound.
	Programs, Judges, Templates int

	Dir   Dir
	Guard Guard
	// Found are findings of whoever gathered the facts.
	Found []Finding
}

// Endpoint is one URL of the chain. Wrong says why it cannot be used.
type Endpoint struct {
	Name  string
	Wrong string
	Head  uint64
	Took  time.Duration
	// Whole tells whether it simulates calls and reads the receipts of whole blocks.
	Whole bool
}

// Chain is how the chain moves. Times are unix seconds.
type Chain struct {
	ID       uint64
	Local    bool // a chain on the operator's own machine
	HeadTime uint64
	Wall     uint64  // the clock of this machine
	Gap      float64 // mean seconds between the last blocks; 0 = unknown
}

// Suite is the deployment. Loose lists links between its contracts that a job would not pass.
type Suite struct {
	Params protocol.SuiteParams
	Loose  []string
}

// Account is an account that the node will play.
type Account struct {
	protocol.AccountFacts
	Plan protocol.AccountPlan
	// Count is its nonce on chain; Known what the guard has given out, where Guarded.
	Count, Known uint64
	Guarded      bool
	Shared       bool
}

// Dir is the data directory. Wrong says why the node could not use it, Foreign of which other chain or deployment it is.
type Dir struct {
	Path     string
	Wrong    string
	Foreign  string
	ReadOnly bool   // its file system takes no writes
	Free     uint64 // bytes
	Open     bool   // others than its user may read it
	Used     bool   // a node runs on it
}

// Guard is the guard log; Wrong says that it is damaged.
type Guard struct {
	Wrong      string
	Facts      uint64
	Torn       int64 // bytes of a torn end, which the next start cuts off
	OpenVotes  int
	New        bool
	ManyVotes  bool // validators have seats on chain that a new guard knows nothing of
	SaltsWrong string
	// Password is the file of the password where that is what does not open the salt root; KeysOpen tells that it opens
	// the keys.
	Password string
	KeysOpen bool
}

// Examine judges the facts, in the order in which they are best mended.
func Examine(f Facts) []Finding {
	out := slices.Clone(f.Found)
	works := func(e Endpoint) bool { return e.Wrong == "" }
	for _, e := range f.Endpoints {
		found := e.judge()
		if found.Verdict == Bad && slices.ContainsFunc(f.Endpoints, works) {
			found.Verdict = Doubtful // the others do
		}
		out = append(out, found)
	}
	if len(f.Endpoints) == 1 && f.Endpoints[0].Wrong == "" && f.Chain != nil && !f.Chain.Local {
		out = append(out, warn(FieldChain, "endpoints", "there is one endpoint alone: while it is away, nothing is committed or revealed", "add a second --rpc of another provider"))
	}
	if f.Chain != nil {
		out = append(out, f.Chain.judge()...)
	}
	if f.Suite != nil {
		out = append(out, f.Suite.judge()...)
		if f.Chain != nil {
			out = append(out, windows(f.Suite.Params, f.Chain.Gap)...)
		}
	}
	for _, a := range f.Accounts {
		out = append(out, a.judge(f.Suite)...)
	}
	if f.Programs+f.Judges+f.Templates > 0 {
		out = append(out, well(FieldSettings, "programs", fmt.Sprintf("%d programs, %d judges and %d plan templates are there", f.Programs, f.Judges, f.Templates)))
	}
	out = append(out, f.Dir.judge()...)
	return append(out, f.Guard.judge()...)
}

func well(field Field, check, text string) Finding { return Finding{field, check, Well, text, ""} }

func warn(field Field, check, text, fix string) Finding {
	return Finding{field, check, Doubtful, text, fix}
}

// Fault is a finding that something is bad.
func Fault(field Field, check, text, fix string) Finding {
	return Finding{field, check, Bad, text, fix}
}

// slowAnswer is above what an endpoint's answer makes windows of some minutes narrow.
const slowAnswer = 2 * time.Second

func (e Endpoint) judge() Finding {
	switch {
	case e.Wrong != "":
		return Fault(FieldChain, "endpoint "+e.Name, e.Wrong, "check the URL, the key in it and the network, or name another --rpc")
	case e.Took > slowAnswer:
		return warn(FieldChain, "endpoint "+e.Name, fmt.Sprintf("answers in %s", e.Took.Round(time.Millisecond)), "use one that is nearer, or a node of your own")
	case !e.Whole:
		return warn(FieldChain, "endpoint "+e.Name, fmt.Sprintf("at block %d, answers in %s; it has no eth_simulateV1 or eth_getBlockReceipts, so that transactions are tried one by one", e.Head, e.Took.Round(time.Millisecond)),
			"nothing needs to be done; a newer endpoint is faster")
	}
	return well(FieldChain, "endpoint "+e.Name, fmt.Sprintf("at block %d, answers in %s", e.Head, e.Took.Round(time.Millisecond)))
}

// Skew is by how many seconds clock and chain may differ, and how old a head may be before the endpoint lags.
const (
	skew    = 15
	oldHead = 300
)

func (c Chain) judge() []Finding {
	text := fmt.Sprintf("chain %d", c.ID)
	if c.Gap > 0 {
		text += fmt.Sprintf(", a block every %.1f s", c.Gap)
	}
	out := []Finding{well(FieldChain, "chain", text)}
	switch {
	case c.HeadTime > c.Wall+skew && !c.Local:
		out = append(out, warn(FieldChain, "clock", fmt.Sprintf("this machine's clock is %d s behind the newest block", c.HeadTime-c.Wall), "set the clock by NTP; windows are judged by the chain's time, but time-outs are not"))
	case c.Wall > c.HeadTime+oldHead && !c.Local:
		out = append(out, warn(FieldChain, "clock", fmt.Sprintf("the newest block is %d s old", c.Wall-c.HeadTime), "the endpoint lags, or this machine's clock is ahead: compare with another endpoint"))
	default:
		out = append(out, well(FieldChain, "clock", "clock and chain agree"))
	}
	return out
}

func (s Suite) judge() []Finding {
	if len(s.Loose) == 0 {
		return []Finding{well(FieldChain, "contracts", "code, version, functions and links of every contract are as they must be")}
	}
	var out []Finding
	for _, fault := range s.Loose {
		out = append(out, Fault(FieldChain, "contracts", fault, "tell the deployment's owner; `omega gov` sets it"))
	}
	return out
}

// fewBlocks is the least number of blocks that a window should last: one to be drawn in, one to be mined in, one to spare.
const fewBlocks = 3

// windows holds the voting windows against the time between blocks.
func windows(p protocol.SuiteParams, gap float64) []Finding {
	if gap <= 0 {
		return nil
	}
	var out []Finding
	for _, w := range []struct {
		name string
		last uint64
	}{{"commit window", p.CommitWindow}, {"reveal window", p.RevealWindow}} {
		blocks := float64(w.last) / gap
		text := fmt.Sprintf("%d s, about %.0f blocks", w.last, blocks)
		if blocks < fewBlocks {
			out = append(out, warn(FieldChain, w.name, text+": votes may come too late", "a longer window (the owner sets it), or a chain with quicker blocks"))
			continue
		}
		out = append(out, well(FieldChain, w.name, text))
	}
	return out
}
