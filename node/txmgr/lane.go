package txmgr

import (
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// Waits after transient errors start here, double, and end there.
const (
	firstWait = 250 * time.Millisecond
	lastWait  = 15 * time.Second
)

// Another signer is held to have used a nonce only when this many passes, spread over this many heads or over
// the configured patience, found no receipt: endpoints behind one address do not see a block at one moment.
const (
	suspectPasses = 3
	suspectHeads  = 2
)

// lane is what the manager remembers of an account between passes. All of it is pacing: losing it loses nothing.
type lane struct {
	account  protocol.Address
	halted   bool
	broke    bool
	gapped   bool
	opened   bool
	proven   bool   // the last that was signed and sent went through
	floor    uint64 // nonces below it were used up by settled rows
	fresh    uint64 // nonces below it may be in the guard's records, from before this process began
	known    uint64 // the chain's nonce may reach this without anybody else signing
	next     uint64 // the chain's nonce at the last pass
	nextHead uint64 // the head at which it became that
	gap      uint64 // nonce that no row held at the last pass, if gapped
	carried  moment // when the guard's transaction of the gap went out last
	barred   map[uint64]map[protocol.Key]bool
	fillers  map[uint64]Row
	memos    map[protocol.Key]*memo
}

func newLane(account protocol.Address) *lane {
	return &lane{
		account: account, barred: map[uint64]map[protocol.Key]bool{}, fillers: map[uint64]Row{},
		memos: map[protocol.Key]*memo{},
	}
}

// memo is the pacing of one row.
type memo struct {
	since     uint64 // chain time at which the row was first seen
	notBefore time.Time
	failures  int
	later     moment // when the contract last said "not yet"
	broadcast moment // when the newest attempt last went out
	unseen    moment // since when the endpoint does not know the newest attempt
	suspect   moment // since when the nonce is used up without a receipt
	suspected int
	recorded  bool   // the guard's records were asked already, and hold nothing else that may be mined
	missing   moment // since when what they hold is looked for on the chain
	resend    bool   // the newest attempt must go out again now
	lost      moment // since when the block that held it is abandoned, while it has not gone out again
	bump      bool   // the pool wants a dearer replacement now
	regas     bool   // the pool wants another gas limit
	tx        *types.Transaction
}

// moment is a head and the time at which a pass saw it; the zero moment is unset.
type moment struct {
	head protocol.Hash
	num  uint64
	at   time.Time
}

func (m moment) set() bool { return !m.at.IsZero() }

// since tells whether that many heads, or so much time, have gone by.
func (m moment) passed(now moment, heads uint64, patience time.Duration) bool {
	return m.set() && (now.num >= m.num+heads || now.at.Sub(m.at) >= patience)
}

// memo returns the pacing of a row, new if need be.
func (l *lane) memo(key protocol.Key) *memo {
	m := l.memos[key]
	if m == nil {
		m = &memo{}
		l.memos[key] = m
	}
	return m
}

// forget drops the pacing of rows that are no longer open.
func (l *lane) forget(open map[protocol.Key]*slot) {
	for key := range l.memos {
		if _, ok := open[key]; !ok && !strings.HasPrefix(string(key), fillPrefix) {
			delete(l.memos, key)
		}
	}
}

// bar keeps a key from asking for a nonce again that the guard gave to another.
func (l *lane) bar(nonce uint64, key protocol.Key) {
	if l.barred[nonce] == nil {
		l.barred[nonce] = map[protocol.Key]bool{}
	}
	l.barred[nonce][key] = true
}

// pause puts the next try of a row off, longer each time and jittered so that rows do not return together.
func (m *memo) pause(now time.Time) {
	wait := min(firstWait<<min(m.failures, 10), lastWait)
	m.failures++
	m.notBefore = now.Add(wait/2 + rand.N(wait/2))
}

// calm ends the waiting after a success.
func (m *memo) calm() { m.failures, m.notBefore = 0, time.Time{} }

// view is an account's part of one pass.
type view struct {
	*lane
	rows    []*slot // in order
	latest  uint64
	pending uint64
	ok      bool // the nonces could be read
	stopped bool // no further new work in this pass
	finds   map[protocol.Key]find
	rush    []Row  // see rushing; of the rows as they were when it was first asked for
	resting uint64 // nonces below it are of mined rows that this pass leaves alone
}

// used returns the nonces that rows and fillers hold, ascending.
func (v *view) used() []uint64 {
	var nonces []uint64
	for _, s := range v.rows {
		if r := s.Load(); r.HasNonce && r.Status != Failed {
			nonces = append(nonces, r.Nonce)
		}
	}
	for n := range v.fillers {
		nonces = append(nonces, n)
	}
	slices.Sort(nonces)
	return slices.Compact(nonces)
}

// start is the lowest nonce that may be given out: what the chain has used, or holds pending for someone, is not.
func (v *view) start() uint64 { return max(v.latest, v.pending, v.floor, v.resting) }

// freeNonces gives out, one after the other, the lowest nonces that nobody holds and that the key is not barred from:
// a gap below a nonce in use comes first, since it keeps that one from being mined.
func (v *view) freeNonces() func(key protocol.Key) uint64 {
	used := v.used()
	above := uint64(0)
	if len(used) > 0 {
		above = used[len(used)-1] + 1
	}
	given := map[uint64]bool{}
	held := func(n uint64) bool {
		_, taken := slices.BinarySearch(used, n)
		return taken || given[n]
	}
	from := v.start()
	return func(key protocol.Key) uint64 {
		for held(from) {
			from++
		}
		for n := from; ; n++ {
			if n >= above {
				n = max(n, v.fresh)
			}
			if !held(n) && !v.barred[n][key] {
				given[n] = true
				return n
			}
		}
	}
}

// observe takes the chain's nonce in, and tells whether it went further than this node's transactions explain.
func (l *lane) observe(p *pass, v *view, reserved uint64) (foreign bool) {
	if !l.opened {
		l.opened, l.fresh, l.known = true, reserved, max(v.latest, v.pending, reserved)
		l.next, l.nextHead = v.latest, 0
	}
	if used := v.used(); len(used) > 0 {
		l.known = max(l.known, used[len(used)-1]+1)
	}
	l.known = max(l.known, l.floor, v.resting)
	if v.latest != l.next {
		l.next, l.nextHead = v.latest, p.head.num
	}
	for n := range l.barred {
		if n < v.latest {
			delete(l.barred, n)
		}
	}
	if v.latest <= l.known {
		return false
	}
	l.known = v.latest
	return true
}
