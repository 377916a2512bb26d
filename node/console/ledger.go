package console

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/agijobs/omega/node/protocol"
)

// ledger is what the console knows of the outbox: the transactions that are under way, the last ones that were
// settled, and what was spent on gas since the node started.
type ledger struct {
	outbox Outbox
	mu     sync.Mutex
	dirty  map[protocol.Key]bool
	stale  bool // everything is to be read again
	rows   map[protocol.Key]Transaction
	queued []protocol.Key // of rows, sorted: they can be many
	moving []protocol.Key // the others, sorted
	ended  []protocol.Key // settled, the last one behind
	cost   map[protocol.Address]protocol.Amount
	moved  []JobID // whose transactions changed since news was called last; when they are too many, only some
}

// maxDirty is how many changed transactions are remembered; when there are more, all open ones are read again.
const (
	maxDirty        = 512
	maxEnded        = 32
	maxTransactions = 48
)

func newLedger(outbox Outbox) *ledger {
	return &ledger{
		outbox: outbox, dirty: map[protocol.Key]bool{}, stale: true, rows: map[protocol.Key]Transaction{},
		cost: map[protocol.Address]protocol.Amount{},
	}
}

// touch notes that transactions changed. It never waits for the disk.
func (l *ledger) touch(keys ...protocol.Key) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, k := range keys {
		if len(l.dirty) >= maxDirty {
			l.stale = true
			clear(l.dirty)
			return
		}
		l.dirty[k] = true
	}
}

// refresh reads what changed. It is called by one goroutine at a time.
func (l *ledger) refresh() error {
	if l.outbox == nil {
		return nil
	}
	l.mu.Lock()
	dirty, stale := l.dirty, l.stale
	l.dirty, l.stale = map[protocol.Key]bool{}, false
	l.mu.Unlock()
	if stale {
		if err := l.reload(dirty); err != nil {
			return err
		}
	}
	for key := range dirty {
		t, ok, err := l.outbox.Transaction(key)
		if err != nil {
			return fmt.Errorf("reading transaction %s: %w", key, err)
		}
		if ok {
			l.take(t)
		}
	}
	return nil
}

// reload looks at all that were under way, and at all that are.
func (l *ledger) reload(dirty map[protocol.Key]bool) error {
	for key, t := range l.rows {
		if !t.Settled() {
			dirty[key] = true
		}
	}
	open, err := l.outbox.OpenTransactions()
	if err != nil {
		return fmt.Errorf("reading the transactions: %w", err)
	}
	for _, t := range open {
		l.take(t)
	}
	return nil
}

func (l *ledger) take(t Transaction) {
	was := l.rows[t.Key]
	l.rows[t.Key] = t
	if t.Job != 0 && len(l.moved) <= maxListed && !slices.Contains(l.moved, t.Job) {
		l.moved = append(l.moved, t.Job)
	}
	if t.Stage == "queued" {
		l.queued, l.moving = include(l.queued, t.Key), exclude(l.moving, t.Key)
	} else {
		l.queued, l.moving = exclude(l.queued, t.Key), include(l.moving, t.Key)
	}
	l.mu.Lock()
	l.cost[t.Account] = l.cost[t.Account].Add(t.Cost).Sub(was.Cost)
	l.mu.Unlock()
	if t.Settled() && !was.Settled() {
		l.ended = append(l.ended, t.Key)
	}
	for len(l.ended) > maxEnded {
		if old := l.rows[l.ended[0]]; old.Settled() {
			delete(l.rows, old.Key)
			l.moving = exclude(l.moving, old.Key)
		}
		l.ended = l.ended[1:]
	}
}

// spent is what an account's transactions took since the node started, in wei.
func (l *ledger) spent(a protocol.Address) protocol.Amount {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.cost[a]
}

// news are the jobs whose transactions changed since the last call; where they are more than a delta lists, only so many
// that this shows.
func (l *ledger) news() []JobID {
	out := l.moved
	l.moved = nil
	return out
}

// ofJob are the known transactions of a job, by key.
func (l *ledger) ofJob(id protocol.JobID) []Transaction {
	var out []Transaction
	for _, t := range l.rows {
		if t.Job == id {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, func(a, b Transaction) int { return cmp.Compare(a.Key, b.Key) })
	return out
}

// stageOrder puts what is under way in front.
var stageOrder = []string{"sent", "signed", "queued", "mined", "failed", "final"}

func (c *Console) transactionPanel() Panel {
	l := c.ledger
	all := make([]Transaction, 0, len(l.moving)+maxTransactions)
	for _, k := range slices.Concat(l.moving, l.queued[:min(len(l.queued), maxTransactions)]) {
		all = append(all, l.rows[k])
	}
	slices.SortFunc(all, func(a, b Transaction) int {
		return cmp.Or(
			cmp.Compare(slices.Index(stageOrder, a.Stage), slices.Index(stageOrder, b.Stage)),
			cmp.Compare(b.Block, a.Block), cmp.Compare(a.Key, b.Key))
	})
	var p Panel
	for _, t := range all[:min(len(all), maxTransactions)] {
		p.Rows = append(p.Rows, transactionRow(t))
	}
	if more := len(l.rows) - maxTransactions; more > 0 {
		p.Note = fmt.Sprintf("and %s more", grouped(fmt.Sprint(more)))
	}
	return p
}

func transactionRow(t Transaction) Row {
	nonce := Cell{Text: "–", Kind: Num}
	if t.HasNonce {
		nonce = count(t.Nonce)
	}
	block := Cell{Text: "–", Kind: Num}
	if t.Block > 0 {
		block = count(t.Block)
	}
	return Row{string(t.Key), []Cell{
		stageCell(t), {Text: strings.TrimSpace(spaced(t.Kind) + " " + clean(t.About, titleRunes)), Hint: clean(string(t.Key), reasonRunes)}, jobLink(t.Job), account(t.Account), nonce,
		digest(t.Hash), block, gwei(t.FeeCap), ether(t.Cost),
	}}
}

func stageCell(t Transaction) Cell {
	switch {
	case t.Stage == "failed", t.Stage == "mined" && !t.OK:
		return Cell{Text: t.Stage, Kind: Bad, Hint: clean(t.Reason, reasonRunes)}
	case t.Stage == "final", t.Stage == "mined":
		return tone(Good, t.Stage)
	case t.Attempts > 1:
		return Cell{Text: t.Stage, Kind: Warn, Hint: fmt.Sprintf("%d attempts", t.Attempts)}
	}
	return tone(Calm, t.Stage)
}
