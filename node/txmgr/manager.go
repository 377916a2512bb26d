package txmgr

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/node/protocol"
)

// errOutbox marks a storage fault: Run ends with it, since nothing may be signed that cannot be recorded.
var errOutbox = errors.New("outbox")

// errElsewhere marks that the endpoint serves another chain; it ends Run too.
var errElsewhere = errors.New("nothing is signed")

// Manager carries the rows of an outbox onto a chain. Its methods may be called from several goroutines.
type Manager struct {
	cfg    Config
	signer types.Signer

	stepping sync.Mutex // held during a pass
	lanes    map[protocol.Address]*lane
	// seen is the head of the last pass, whose receipts and those before it were looked for then.
	seen uint64
	// unsimulated counts the simulations that failed since the last one that did not.
	unsimulated atomic.Int32

	mu      sync.Mutex
	woken   bool
	running int
	wake    chan struct{} // holds one hint; more would say nothing new
}

// New returns a manager. Errors wrap ErrConfig.
func New(cfg Config) (*Manager, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	return &Manager{
		cfg:    cfg,
		signer: types.LatestSignerForChainID(bigOf(cfg.ChainID)),
		lanes:  map[protocol.Address]*lane{},
		wake:   make(chan struct{}, 1),
	}, nil
}

// Wake asks for a pass soon: there are new rows, or there is a new head. It never blocks.
func (m *Manager) Wake() {
	m.mu.Lock()
	if !m.woken {
		m.woken = true
		m.cfg.Busy(1)
	}
	m.mu.Unlock()
	select {
	case m.wake <- struct{}{}:
	default:
	}
}

// Quiet tells whether no pass is running or asked for.
func (m *Manager) Quiet() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return !m.woken && m.running == 0
}

// begin takes over what Wake asked for; the returned func ends the pass.
func (m *Manager) begin() func() {
	select {
	case <-m.wake:
	default:
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	answered := m.woken
	m.woken = false
	m.running++
	return func() {
		m.mu.Lock()
		defer m.mu.Unlock()
		m.running--
		if answered {
			m.cfg.Busy(-1)
		}
	}
}

// Run makes passes, when woken and at every poll, until ctx ends or the outbox breaks.
func (m *Manager) Run(ctx context.Context) error {
	defer func() { m.begin()() }()
	failures := 0
	for {
		err := m.Step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, errOutbox) || errors.Is(err, errElsewhere) {
			return err
		}
		wait := m.cfg.Poll
		if err != nil {
			m.cfg.Log.Warn("a pass over the outbox was cut short", "err", err)
			failures = min(failures+1, 8)
			wait = max(wait, min(firstWait<<failures, lastWait))
			wait = wait/2 + rand.N(wait/2)
		} else {
			failures = 0
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-m.wake:
			timer.Stop()
		case <-timer.C:
		}
	}
}

// Step makes one pass over all lanes: it settles what the chain has mined, then sends what is ready, then tends
// what is under way. Errors of the endpoint leave rows as they are, for the next pass.
func (m *Manager) Step(ctx context.Context) error {
	end := m.begin()
	defer end()
	m.stepping.Lock()
	defer m.stepping.Unlock()
	rows, err := m.cfg.Outbox.OpenRows()
	if err != nil {
		return fmt.Errorf("%w: reading the open rows: %w", errOutbox, err)
	}
	if len(rows) == 0 {
		return nil
	}
	p, err := m.open(ctx, rows)
	if err != nil {
		return err
	}
	return p.run(ctx)
}

// open reads what a pass needs once: the head and the market.
func (m *Manager) open(ctx context.Context, rows []*Row) (*pass, error) {
	head, err := within(ctx, m, func(ctx context.Context) (*types.Header, error) {
		return m.cfg.Chain.HeaderByNumber(ctx, nil)
	})
	if err != nil {
		return nil, fmt.Errorf("reading the head: %w", err)
	}
	if head.Number.Uint64() < m.seen {
		if _, err := within(ctx, m, func(ctx context.Context) (struct{}, error) { return struct{}{}, m.cfg.Same(ctx) }); err != nil {
			return nil, fmt.Errorf("%w: %w", errElsewhere, err)
		}
	}
	tip, err := within(ctx, m, m.cfg.Chain.SuggestGasTipCap)
	if err != nil {
		return nil, fmt.Errorf("asking for a tip: %w", err)
	}
	p := &pass{
		Manager: m, rows: map[protocol.Key]*slot{}, hashes: map[uint64]protocol.Hash{}, receipts: map[protocol.Hash]*types.Receipt{},
		head:     moment{head: head.Hash(), num: head.Number.Uint64(), at: time.Now()},
		headTime: head.Time, now: head.Time,
		most:   min(m.cfg.GasCap, head.GasLimit),
		market: market{Base: amountOf(head.BaseFee), Tip: amountOf(tip)},
	}
	if m.cfg.Now != nil {
		p.now = max(p.now, m.cfg.Now())
	}
	p.hashes[p.head.num] = p.head.head
	p.group(ctx, rows)
	return p, nil
}

// within makes one call with the configured time limit.
func within[T any](ctx context.Context, m *Manager, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, m.cfg.CallTimeout)
	defer cancel()
	return call(ctx)
}

// pass is one look at the chain, and all that follows from it.
type pass struct {
	*Manager
	head moment
	// headTime is the head's timestamp, now the chain time; unix seconds.
	headTime, now uint64
	most          uint64 // most gas of one transaction
	market        market
	views         []*view
	rows          map[protocol.Key]*slot // the slots change, and not which there are

	mu     sync.Mutex // guards what follows: lanes are worked on side by side
	hashes map[uint64]protocol.Hash
	failed int

	receipts map[protocol.Hash]*types.Receipt // of whole blocks, by transaction; read before the lanes are worked on
}

// slot holds a row as this pass last left it. The row itself never changes.
type slot = atomic.Pointer[Row]

// group sorts the rows into lanes, the lane with the earliest row first. Rows that only wait for their block to become
// final, which are most of them, are left out: there is nothing to do for them.
func (p *pass) group(ctx context.Context, rows []*Row) {
	resting := map[protocol.Address]uint64{}
	rows = slices.DeleteFunc(rows, func(r *Row) bool {
		rests := p.rests(ctx, r)
		if rests {
			resting[r.Account] = max(resting[r.Account], r.Nonce+1)
		}
		return rests
	})
	slices.SortFunc(rows, func(a, b *Row) int {
		if a.Order != b.Order {
			return cmp.Compare(a.Order, b.Order)
		}
		return cmp.Compare(a.Key, b.Key)
	})
	byAccount := map[protocol.Address]*view{}
	for _, r := range rows {
		v := p.view(byAccount, r.Account)
		s := new(slot)
		s.Store(r)
		p.rows[r.Key] = s
		v.rows = append(v.rows, s)
	}
	for _, account := range slices.SortedFunc(maps.Keys(resting), protocol.Address.Cmp) {
		p.view(byAccount, account).resting = resting[account]
	}
	for _, v := range p.views {
		v.forget(p.rows)
	}
}

// view is an account's part of this pass, begun when it is first asked for.
func (p *pass) view(byAccount map[protocol.Address]*view, account protocol.Address) *view {
	v := byAccount[account]
	if v == nil {
		l := p.lanes[account]
		if l == nil {
			l = newLane(account)
			p.lanes[account] = l
		}
		v = &view{lane: l}
		byAccount[account] = v
		p.views = append(p.views, v)
	}
	return v
}

// rests tells whether a row's outcome is told and stands, and is not yet final.
func (p *pass) rests(ctx context.Context, r *Row) bool {
	if r.Status != Mined || !r.Told || p.cfg.Final(r.Inclusion.Number) {
		return false
	}
	hash, err := p.hashAt(ctx, r.Inclusion.Number)
	return err == nil && hash == r.Inclusion.BlockHash
}

// run is the pass: what was mined first, for it decides what is ready. A broken outbox ends it at once; other
// trouble ends only the work that met it.
func (p *pass) run(ctx context.Context) error {
	p.readBlocks(ctx)
	err := p.lanewise(ctx, p.look)
	if err = errors.Join(err, p.settle(ctx)); errors.Is(err, errOutbox) {
		return err
	}
	if err = errors.Join(err, p.lanewise(ctx, p.restore)); errors.Is(err, errOutbox) {
		return err
	}
	for again := true; again; again = p.failed > 0 && ctx.Err() == nil {
		p.failed = 0
		if err = errors.Join(err, p.lanewise(ctx, p.advance)); errors.Is(err, errOutbox) {
			return err
		}
		if p.failed > 0 {
			err = errors.Join(err, p.settle(ctx))
		}
	}
	return errors.Join(err, p.lanewise(ctx, p.tend))
}

// lanewise works on the lanes side by side, or one after the other if so configured. One lane's trouble does
// not keep the others from their work.
func (p *pass) lanewise(ctx context.Context, work func(context.Context, *view) error) error {
	errs := make([]error, len(p.views))
	var group errgroup.Group
	group.SetLimit(p.cfg.Parallel)
	for i, v := range p.views {
		group.Go(func() error {
			if err := work(ctx, v); err != nil {
				errs[i] = fmt.Errorf("account %s: %w", v.account, err)
			}
			return nil
		})
	}
	_ = group.Wait() // the errors are in errs
	return errors.Join(errs...)
}

// row returns a row as this pass last left it; the zero row where the pass has none of that key.
func (p *pass) row(key protocol.Key) Row {
	if s, ok := p.rows[key]; ok {
		return *s.Load()
	}
	return Row{}
}

// put stores a changed row.
func (p *pass) put(v *view, prev, next Row) (Row, error) {
	return p.keep(v, prev, next, p.cfg.Outbox.Update)
}

// keep gives a changed row to the outbox. Fillers are not rows of it: losing them is harmless.
func (p *pass) keep(v *view, prev, next Row, store storing) (Row, error) {
	if prev.Effect == nil {
		v.fillers[next.Nonce] = next
		return next, nil
	}
	stored, err := p.keepAll([]Change{{prev, next}}, store)
	if err != nil {
		return prev, err
	}
	return stored[0], nil
}

// storing is Update or Note of the outbox.
type storing func(...Change) error

// putAll stores changed rows in one write and returns them as stored, in order. A row that was changed by someone
// else meanwhile is returned as it was before; the error names it, and the others are stored all the same.
func (p *pass) putAll(changes []Change) ([]Row, error) {
	return p.keepAll(changes, p.cfg.Outbox.Update)
}

// keepAll is putAll with a way of storing.
func (p *pass) keepAll(changes []Change, store storing) ([]Row, error) {
	if len(changes) == 0 {
		return nil, nil
	}
	for i := range changes {
		changes[i].Next.Revision = changes[i].Prev.Revision + 1
	}
	rows, err := p.update(changes, store)
	if !errors.Is(err, ErrStale) || len(changes) == 1 {
		return rows, err
	}
	rows = rows[:0]
	var errs []error
	for i := range changes {
		one, err := p.update(changes[i:i+1], store)
		rows, errs = append(rows, one...), append(errs, err)
	}
	return rows, errors.Join(errs...)
}

// update stores all of the changes, or none.
func (p *pass) update(changes []Change, store storing) ([]Row, error) {
	rows := make([]Row, len(changes))
	for i := range changes {
		rows[i] = changes[i].Prev
	}
	first := changes[0].Prev.Key
	if err := store(changes...); err != nil {
		if errors.Is(err, ErrStale) {
			return rows, fmt.Errorf("storing row %s: %w", first, err)
		}
		return rows, fmt.Errorf("%w: storing row %s: %w", errOutbox, first, err)
	}
	for i := range changes {
		next := &changes[i].Next
		rows[i] = *next
		p.rows[next.Key].Store(next)
		if p.cfg.Log.IsDebug() {
			p.cfg.Log.Debug("row moved", "key", next.Key, "status", next.Status, "nonce", next.Nonce)
		}
	}
	return rows, nil
}

// change stores the result of a transition.
func (p *pass) change(v *view, prev, next Row, err error) (Row, error) {
	if err != nil {
		return prev, err
	}
	return p.put(v, prev, next)
}

// halt ends an account's signing for good, and says so once.
func (p *pass) halt(v *view, err error) {
	v.stopped = true
	if v.halted {
		return
	}
	v.halted = true
	p.cfg.Log.Error("signing is halted for an account", "account", v.account, "err", err)
	p.cfg.Halted(v.account, err)
}
