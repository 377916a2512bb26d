package txmgr_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

const fakeChainID = 1337

var errDead = errors.New("the process is dead")

// refusal is a revert as an endpoint reports it, with the name that its data would decode to.
type refusal struct{ name string }

func (r refusal) Error() string { return "execution reverted" }

type fakeErrors struct{}

func (fakeErrors) Decode(err error) (string, bool) {
	var r refusal
	if errors.As(err, &r) {
		return r.name, true
	}
	return "", false
}

type fakeBlock struct {
	header   *types.Header
	txs      []*types.Transaction
	receipts map[protocol.Hash]*types.Receipt
}

// fakeChain mines by fee, and can drop, reorganise, refuse and lie.
type fakeChain struct {
	mu     sync.Mutex
	blocks []fakeBlock
	pool   map[protocol.Address]map[uint64]*types.Transaction
	base   *big.Int
	tip    *big.Int
	forks  int64
	gas    uint64 // estimate of every call

	call     func(msg ethereum.CallMsg) error           // outcome of calls on any block
	exec     func(tx *types.Transaction) (bool, uint64) // outcome of a mined transaction
	answer   func(tx *types.Transaction) (bool, error)  // whether the pool takes it, and what is said
	down     error                                      // answer to everything while set
	dead     *bool
	sends    []protocol.Hash
	calls    int
	noRecpt  bool // receipts are not served yet
	estimate error
	// forgeReceipts makes receipts name a block that is not canonical.
	forgeReceipts bool
}

func newFakeChain() *fakeChain {
	c := &fakeChain{
		pool: map[protocol.Address]map[uint64]*types.Transaction{}, base: big.NewInt(1e9), tip: big.NewInt(1e8),
		gas: 50_000, dead: new(bool),
		call: func(ethereum.CallMsg) error { return nil },
		exec: func(tx *types.Transaction) (bool, uint64) { return true, tx.Gas() / 2 },
	}
	c.seal(nil)
	return c
}

func sender(tx *types.Transaction) protocol.Address {
	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(fakeChainID)), tx)
	if err != nil {
		panic(err)
	}
	return from
}

func (c *fakeChain) seal(txs []*types.Transaction) {
	h := &types.Header{
		Number: big.NewInt(int64(len(c.blocks))), Time: 1000 + 10*uint64(len(c.blocks)), BaseFee: new(big.Int).Set(c.base),
		GasLimit: 30_000_000, Difficulty: new(big.Int), Extra: big.NewInt(c.forks).Bytes(),
	}
	if n := len(c.blocks); n > 0 {
		h.ParentHash = c.blocks[n-1].header.Hash()
	}
	b := fakeBlock{header: h, txs: txs, receipts: map[protocol.Hash]*types.Receipt{}}
	for _, tx := range txs {
		ok, used := c.exec(tx)
		status := types.ReceiptStatusFailed
		if ok {
			status = types.ReceiptStatusSuccessful
		}
		b.receipts[tx.Hash()] = &types.Receipt{
			Status: status, GasUsed: used, TxHash: tx.Hash(), BlockHash: h.Hash(), BlockNumber: h.Number,
			EffectiveGasPrice: new(big.Int).Add(c.base, big.NewInt(1)),
		}
	}
	c.blocks = append(c.blocks, b)
}

// Mine seals a block with every transaction that is next and pays the base fee.
func (c *fakeChain) Mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	var txs []*types.Transaction
	for _, from := range slices.SortedFunc(maps.Keys(c.pool), protocol.Address.Cmp) {
		for n := c.nonce(from, len(c.blocks)); ; n++ {
			tx := c.pool[from][n]
			if tx == nil || tx.GasFeeCap().Cmp(c.base) < 0 {
				break
			}
			delete(c.pool[from], n)
			txs = append(txs, tx)
		}
	}
	c.seal(txs)
}

// Reorg replaces the last depth blocks by as many empty ones and one more. Their transactions go back to the pool, or are lost.
func (c *fakeChain) Reorg(depth int, keep bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	depth = min(depth, len(c.blocks)-1)
	gone := slices.Clone(c.blocks[len(c.blocks)-depth:])
	c.blocks = c.blocks[:len(c.blocks)-depth]
	c.forks++
	for range depth + 1 {
		c.seal(nil)
	}
	for _, b := range gone {
		for _, tx := range b.txs {
			if keep {
				c.add(tx)
			}
		}
	}
}

// Drop empties the pool.
func (c *fakeChain) Drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.pool)
}

func (c *fakeChain) add(tx *types.Transaction) {
	from := sender(tx)
	if c.pool[from] == nil {
		c.pool[from] = map[uint64]*types.Transaction{}
	}
	c.pool[from][tx.Nonce()] = tx
}

func (c *fakeChain) nonce(a protocol.Address, blocks int) uint64 {
	var n uint64
	for _, b := range c.blocks[:blocks] {
		for _, tx := range b.txs {
			if sender(tx) == a {
				n = max(n, tx.Nonce()+1)
			}
		}
	}
	return n
}

// Executed counts the successful canonical transactions by calldata.
func (c *fakeChain) Executed() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	done := map[string]int{}
	for _, b := range c.blocks {
		for _, tx := range b.txs {
			if b.receipts[tx.Hash()].Status == types.ReceiptStatusSuccessful && len(tx.Data()) > 0 {
				done[string(tx.Data())]++
			}
		}
	}
	return done
}

// Pooled returns the pool's transaction at a nonce.
func (c *fakeChain) Pooled(a protocol.Address, n uint64) *types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.pool[a][n]
}

func (c *fakeChain) reach() error {
	c.calls++
	if *c.dead {
		return errDead
	}
	return c.down
}

func (c *fakeChain) NonceAt(_ context.Context, a protocol.Address, _ *big.Int) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.nonce(a, len(c.blocks)), c.reach()
}

func (c *fakeChain) PendingNonceAt(_ context.Context, a protocol.Address) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.nonce(a, len(c.blocks))
	for c.pool[a][n] != nil {
		n++
	}
	return n, c.reach()
}

func (c *fakeChain) SuggestGasTipCap(context.Context) (*big.Int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return new(big.Int).Set(c.tip), c.reach()
}

func (c *fakeChain) HeaderByNumber(_ context.Context, n *big.Int) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.reach(); err != nil {
		return nil, err
	}
	i := uint64(len(c.blocks) - 1)
	if n != nil {
		i = n.Uint64()
	}
	if i >= uint64(len(c.blocks)) {
		return nil, ethereum.NotFound
	}
	return c.blocks[i].header, nil
}

func (c *fakeChain) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.gas, errors.Join(c.reach(), c.estimate)
}

func (c *fakeChain) PendingCallContract(_ context.Context, msg ethereum.CallMsg) ([]byte, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.reach(); err != nil {
		return nil, err
	}
	return nil, c.call(msg)
}

func (c *fakeChain) CallContract(ctx context.Context, msg ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	return c.PendingCallContract(ctx, msg)
}

func (c *fakeChain) TransactionReceipt(_ context.Context, h protocol.Hash) (*types.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.reach(); err != nil {
		return nil, err
	}
	for _, b := range c.blocks {
		if r := b.receipts[h]; r != nil && !c.noRecpt {
			if c.forgeReceipts {
				other := *r
				other.BlockHash = protocol.Hash{0xff}
				return &other, nil
			}
			return r, nil
		}
	}
	return nil, ethereum.NotFound
}

func (c *fakeChain) SendTransaction(_ context.Context, tx *types.Transaction) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.reach(); err != nil {
		return err
	}
	c.sends = append(c.sends, tx.Hash())
	if c.answer != nil {
		if take, err := c.answer(tx); !take {
			return err
		} else if err != nil {
			_ = c.take(tx) // the lie is the answer
			return err
		}
	}
	return c.take(tx)
}

func (c *fakeChain) take(tx *types.Transaction) error {
	from := sender(tx)
	if tx.Nonce() < c.nonce(from, len(c.blocks)) {
		return errors.New("nonce too low: next nonce differs")
	}
	if old := c.pool[from][tx.Nonce()]; old != nil {
		if old.Hash() == tx.Hash() {
			return errors.New("already known")
		}
		least := func(fee *big.Int) *big.Int {
			return new(big.Int).Div(new(big.Int).Mul(fee, big.NewInt(110)), big.NewInt(100))
		}
		if tx.GasFeeCap().Cmp(least(old.GasFeeCap())) < 0 || tx.GasTipCap().Cmp(least(old.GasTipCap())) < 0 {
			return errors.New("replacement transaction underpriced")
		}
	}
	c.add(tx)
	return nil
}

// fakeSigner signs with real keys behind a small durable guard: one key owns a nonce until it is finished.
type fakeSigner struct {
	mu     sync.Mutex
	keys   map[protocol.Address]*ecdsa.PrivateKey
	owner  map[string]protocol.Key
	next   map[protocol.Address]uint64 // nonces below it may have been signed for
	txs    map[protocol.Key][]*types.Transaction
	done   map[protocol.Key]bool
	ok     map[protocol.Key]bool                               // of those that are done: with success
	deny   func(key protocol.Key, tx *types.Transaction) error // before anything is recorded
	before func() error                                        // crash before the record
	after  func() error                                        // crash after the record
	close  func() error                                        // crash before and after keys are finished
	calls  int
}

func newFakeSigner() *fakeSigner {
	none := func() error { return nil }
	return &fakeSigner{
		keys: map[protocol.Address]*ecdsa.PrivateKey{}, owner: map[string]protocol.Key{}, next: map[protocol.Address]uint64{},
		txs: map[protocol.Key][]*types.Transaction{}, done: map[protocol.Key]bool{}, ok: map[protocol.Key]bool{},
		deny:   func(protocol.Key, *types.Transaction) error { return nil },
		before: none, after: none, close: none,
	}
}

// account makes the i-th account.
func (s *fakeSigner) account(i byte) protocol.Address {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{i}))
	if err != nil {
		panic(err)
	}
	a := crypto.PubkeyToAddress(key.PublicKey)
	s.keys[a] = key
	return a
}

func (s *fakeSigner) raw(a protocol.Address, tx *types.Transaction) *types.Transaction {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(big.NewInt(fakeChainID)), s.keys[a])
	if err != nil {
		panic(err)
	}
	return signed
}

func (s *fakeSigner) SignTx(_ context.Context, key protocol.Key, a protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls++
	if err := errors.Join(s.before(), s.deny(key, tx)); err != nil {
		return nil, err
	}
	if s.ok[key] {
		return nil, fmt.Errorf("%s is final already: %w", key, txmgr.ErrRefused)
	}
	slot := fmt.Sprint(a, tx.Nonce())
	if owner, ok := s.owner[slot]; ok && owner != key && !s.done[owner] {
		return nil, fmt.Errorf("nonce %d: %w", tx.Nonce(), txmgr.ErrNonceTaken)
	}
	s.owner[slot] = key
	s.next[a] = max(s.next[a], tx.Nonce()+1)
	delete(s.done, key)
	signed := s.raw(a, tx)
	known := slices.ContainsFunc(s.txs[key], func(old *types.Transaction) bool { return old.Hash() == signed.Hash() })
	if !known {
		s.txs[key] = append(s.txs[key], signed)
	}
	if err := s.after(); err != nil {
		return nil, err
	}
	return signed, nil
}

// reserved is the highest nonce that was signed for, as the guard has it.
func (s *fakeSigner) reserved(a protocol.Address) (uint64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.next[a] - min(s.next[a], 1), s.next[a] > 0
}

// recorded is of keys that are not finished, as the guard has it.
func (s *fakeSigner) recorded(key protocol.Key) []*types.Transaction {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.txs[key])
}

// signed is of all keys that are not finished, as the guard has it.
func (s *fakeSigner) signed(a protocol.Address, nonce uint64) (out []*types.Transaction) {
	for _, tx := range s.recorded(s.owner[fmt.Sprint(a, nonce)]) {
		if tx.Nonce() == nonce {
			out = append(out, tx)
		}
	}
	return out
}

func (s *fakeSigner) finished(ended ...txmgr.Ended) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.close(); err != nil {
		return err
	}
	for _, e := range ended {
		if s.done[e.Key] {
			continue
		}
		s.done[e.Key], s.ok[e.Key] = true, e.OK
		delete(s.txs, e.Key)
		maps.DeleteFunc(s.owner, func(_ string, owner protocol.Key) bool { return owner == e.Key })
	}
	return s.close()
}

// memOutbox is a durable outbox in memory: rows go through their stored form at every write. A restart forgets what was
// only noted.
type memOutbox struct {
	mu     sync.Mutex
	rows   map[protocol.Key][]byte
	stored map[protocol.Key][]byte // of the rows that were noted
	order  uint64
	crash  func() error
	broken error
	writes int
}

func newMemOutbox() *memOutbox {
	return &memOutbox{rows: map[protocol.Key][]byte{}, stored: map[protocol.Key][]byte{}, crash: func() error { return nil }}
}

// add queues an effect, as the driver does.
func (o *memOutbox) add(e protocol.ChainEffect) protocol.Key {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.order++
	data, err := txmgr.NewRow(e, o.order).MarshalBinary()
	if err != nil {
		panic(err)
	}
	o.rows[e.Key()] = data
	return e.Key()
}

func decodeRow(data []byte) txmgr.Row {
	var r txmgr.Row
	if err := r.UnmarshalBinary(data); err != nil {
		panic(err)
	}
	return r
}

func (o *memOutbox) OpenRows() ([]*txmgr.Row, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var rows []*txmgr.Row
	for _, data := range o.rows { // any order: the manager must not care
		if r := decodeRow(data); r.Open() {
			rows = append(rows, &r)
		}
	}
	return rows, o.broken
}

func (o *memOutbox) Row(key protocol.Key) (txmgr.Row, bool, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	data, ok := o.rows[key]
	if !ok {
		return txmgr.Row{}, false, nil
	}
	return decodeRow(data), true, nil
}

func (o *memOutbox) Update(changes ...txmgr.Change) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if err := errors.Join(o.broken, o.crash()); err != nil {
		return err
	}
	written, err := o.change(changes)
	for key := range written {
		delete(o.stored, key)
	}
	o.writes++
	return err
}

func (o *memOutbox) Note(changes ...txmgr.Change) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	before := maps.Clone(o.rows)
	written, err := o.change(changes)
	for key := range written {
		if _, noted := o.stored[key]; !noted {
			o.stored[key] = before[key]
		}
	}
	return errors.Join(o.broken, err)
}

// touch changes a row as the driver does when it asks for it again: what was noted is stored with it.
func (o *memOutbox) touch(key protocol.Key) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if data, ok := o.rows[key]; ok {
		data, err := txmgr.Untold(decodeRow(data)).MarshalBinary()
		if err != nil {
			panic(err)
		}
		o.rows[key] = data
		delete(o.stored, key)
	}
}

// disk is a copy of what a restart would find.
func (o *memOutbox) disk() map[protocol.Key][]byte {
	o.mu.Lock()
	defer o.mu.Unlock()
	rows := maps.Clone(o.rows)
	maps.Copy(rows, o.stored)
	return rows
}

// lose forgets all rows.
func (o *memOutbox) lose() {
	o.mu.Lock()
	defer o.mu.Unlock()
	clear(o.rows)
	clear(o.stored)
}

// restart forgets what was only noted.
func (o *memOutbox) restart() {
	o.mu.Lock()
	defer o.mu.Unlock()
	maps.Copy(o.rows, o.stored)
	clear(o.stored)
}

// change puts the rows in place and returns them.
func (o *memOutbox) change(changes []txmgr.Change) (map[protocol.Key][]byte, error) {
	written := map[protocol.Key][]byte{}
	for _, c := range changes {
		if stored := decodeRow(o.rows[c.Prev.Key]); stored.Revision != c.Prev.Revision || c.Next.Revision != c.Prev.Revision+1 {
			return nil, fmt.Errorf("%w: stored %d, expected %d", txmgr.ErrStale, stored.Revision, c.Prev.Revision)
		}
		data, err := c.Next.MarshalBinary()
		if err != nil {
			return nil, err
		}
		written[c.Next.Key] = data
	}
	maps.Copy(o.rows, written)
	return written, nil
}
