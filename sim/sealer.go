package sim

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/agijobs/omega/node/protocol"
)

// blockSizeSlack is left free below the protocol's size of a block, for what is not transactions.
const blockSizeSlack = 1_000_000

// Seal makes the next block of what the pool holds, Config.BlockTime seconds after its parent unless evm_increaseTime or
// evm_setNextBlockTimestamp said otherwise. When it returns, the block is on disk and its receipts can be asked for.
func (c *Chain) Seal(ctx context.Context) (*types.Header, error) {
	return c.seal(ctx, func(head *types.Header) uint64 { return c.nextTime(head, c.cfg.BlockTime) })
}

// SealAt is Seal with the block's time given in Unix seconds: any time after the parent's, a day later or a year.
func (c *Chain) SealAt(ctx context.Context, unixTime uint64) (*types.Header, error) {
	return c.seal(ctx, func(*types.Header) uint64 { return unixTime })
}

// Pending counts the pool's transactions that the next block could take: no gap before them, and paying its base fee.
func (c *Chain) Pending() int {
	c.poolMu.Lock() // a head that was just announced may have taken some
	defer c.poolMu.Unlock()
	_, n := c.pool.Pending(c.filter(eip1559.CalcBaseFee(c.bc.Config(), c.bc.CurrentBlock())))
	return n
}

func (c *Chain) seal(ctx context.Context, timeOn func(head *types.Header) uint64) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, ErrClosed
	}
	if err := c.cfg.room(c.left); err != nil {
		return nil, fmt.Errorf("sealing a block: %w", err)
	}
	head := c.bc.CurrentBlock()
	d := draft{
		time:   timeOn(head),
		randao: randao(c.cfg.Seed, head.Number.Uint64()+1, head.MixDigest, common.Hash{}),
		txs:    c.executable(head),
	}
	if d.time <= head.Time {
		return nil, fmt.Errorf("sealing block %d at time %d: its parent's is %d", head.Number.Uint64()+1, d.time, head.Time)
	}
	b, err := c.execute(ctx, head, d)
	if err != nil {
		return nil, fmt.Errorf("sealing block %d: %w", head.Number.Uint64()+1, err)
	}
	if err := c.extend(b); err != nil {
		return nil, fmt.Errorf("storing block %d: %w", b.block.NumberU64(), err)
	}
	return b.block.Header(), nil
}

// nextTime is the time of a block on head that nothing but gap seconds separates from it. The caller holds the lock.
func (c *Chain) nextTime(head *types.Header, gap uint64) uint64 {
	if c.nextAt > head.Time {
		return c.nextAt
	}
	return head.Time + max(gap, 1) + c.skip
}

// executable is what the pool offers the block on head, by sender and nonce: the order of arrival, which no seed decides,
// has no say.
func (c *Chain) executable(head *types.Header) []*types.Transaction {
	pending, n := c.pool.Pending(c.filter(eip1559.CalcBaseFee(c.bc.Config(), head)))
	txs := make([]*types.Transaction, 0, n)
	for _, sender := range slices.SortedFunc(maps.Keys(pending), common.Address.Cmp) {
		for _, lazy := range pending[sender] {
			tx := lazy.Resolve()
			if tx == nil {
				break // dropped meanwhile; those after it have a gap before them
			}
			txs = append(txs, tx)
		}
	}
	return txs
}

func (c *Chain) filter(baseFee *big.Int) txpool.PendingFilter {
	return txpool.PendingFilter{
		MinTip:      uint256.NewInt(1),
		BaseFee:     uint256.MustFromBig(baseFee),
		GasLimitCap: params.MaxTxGas,
	}
}

// draft is a block that is not executed yet.
type draft struct {
	time   uint64
	randao common.Hash
	txs    []*types.Transaction // candidates, each sender's in order of nonce
}

// sealed is an executed block that is not stored yet.
type sealed struct {
	block    *types.Block
	receipts types.Receipts
	state    *state.StateDB
}

func (c *Chain) header(parent *types.Header, d draft) *types.Header {
	excess := eip4844.CalcExcessBlobGas(c.bc.Config(), parent, d.time)
	return &types.Header{
		ParentHash:       parent.Hash(),
		Number:           new(big.Int).Add(parent.Number, common.Big1),
		GasLimit:         core.CalcGasLimit(parent.GasLimit, c.cfg.GasLimit),
		Time:             d.time,
		MixDigest:        d.randao,
		Difficulty:       new(big.Int),
		BaseFee:          eip1559.CalcBaseFee(c.bc.Config(), parent),
		BlobGasUsed:      new(uint64),
		ExcessBlobGas:    &excess,
		ParentBeaconRoot: new(common.Hash),
	}
}

// execute runs the draft on its parent's state. This is the only time the block is run: storing it takes this result.
func (c *Chain) execute(ctx context.Context, parent *types.Header, d draft) (*sealed, error) {
	header, config := c.header(parent, d), c.bc.Config()
	statedb, err := c.bc.StateAtForkBoundary(parent, header)
	if err != nil {
		return nil, fmt.Errorf("state of block %d: %w", parent.Number, err)
	}
	evm := vm.NewEVM(core.NewEVMBlockContext(header, c.bc, &header.Coinbase), statedb, config, vm.Config{})
	defer evm.Release()
	evm.SetJumpDestCache(c.bc.JumpDestCache())
	evm.SetPrecompileCache(c.bc.PrecompileCache())

	core.PreExecution(ctx, header.ParentBeaconRoot, parent, config, evm, header.Number, header.Time)
	f := &filling{header: header, state: statedb, evm: evm, gas: core.NewGasPool(header.GasLimit)}
	if err := f.fill(ctx, types.MakeSigner(config, header.Number, header.Time), d.txs); err != nil {
		return nil, err
	}
	body := &types.Body{Transactions: f.txs, Withdrawals: types.Withdrawals{}}
	requests, _, err := core.PostExecution(ctx, config, header.Number, header.Time, f.logs(), body.Withdrawals, evm, uint32(len(f.txs)+1))
	if err != nil {
		return nil, fmt.Errorf("ending the block: %w", err)
	}
	hash := types.CalcRequestsHash(requests)
	header.RequestsHash, header.GasUsed = &hash, f.gas.Used()
	c.bc.Engine().Finalize(c.bc, header, statedb, body)
	block := core.AssembleBlock(c.bc, header, statedb, body, f.receipts, nil)
	if err := statedb.Error(); err != nil {
		return nil, fmt.Errorf("reading state: %w", err)
	}
	return &sealed{block: block, receipts: f.receipts, state: statedb}, nil
}

// filling is a block while transactions are put into it.
type filling struct {
	header   *types.Header
	state    *state.StateDB
	evm      *vm.EVM
	gas      *core.GasPool
	size     uint64
	txs      []*types.Transaction
	receipts types.Receipts
}

// fill takes the candidates in order, as many as there is room for. After one that cannot go in, its sender's others are
// left out too: their nonces would not fit.
func (f *filling) fill(ctx context.Context, signer types.Signer, txs []*types.Transaction) error {
	out := make(map[common.Address]bool)
	for _, tx := range txs {
		if err := ctx.Err(); err != nil {
			return err
		}
		if f.gas.Available(false) < params.TxGas {
			return nil
		}
		sender, err := types.Sender(signer, tx)
		if err != nil {
			return fmt.Errorf("sender of %s: %w", tx.Hash(), err)
		}
		if out[sender] {
			continue
		}
		tooBig := f.gas.Available(false) < tx.Gas() || f.size+tx.Size() > params.MaxBlockSize-blockSizeSlack
		if tooBig || !f.apply(ctx, signer, tx) {
			out[sender] = true
		}
	}
	return nil
}

// apply runs one transaction, and reports false with nothing changed when it may not be in the block at all.
func (f *filling) apply(ctx context.Context, signer types.Signer, tx *types.Transaction) bool {
	msg, err := core.TransactionToMessage(tx, signer, f.header.BaseFee)
	if err != nil {
		return false
	}
	snapshot, gas := f.state.Snapshot(), f.gas.Snapshot()
	f.state.SetTxContext(tx.Hash(), len(f.txs), uint32(len(f.txs)+1))
	receipt, _, err := core.ApplyTransactionWithEVM(ctx, msg, f.gas, f.state, f.header.Number, common.Hash{}, f.header.Time, tx, f.evm)
	if err != nil {
		f.state.RevertToSnapshot(snapshot)
		f.gas.Set(gas)
		return false
	}
	f.txs, f.receipts, f.size = append(f.txs, tx), append(f.receipts, receipt), f.size+tx.Size()
	return true
}

func (f *filling) logs() []*types.Log {
	var logs []*types.Log
	for _, r := range f.receipts {
		logs = append(logs, r.Logs...)
	}
	return logs
}

// extend makes the block the head. It is on disk, as the head, before anyone is told of it: a killed process never loses
// a block that somebody has seen.
func (c *Chain) extend(b *sealed) error {
	update, err := c.commitState(b)
	if err != nil {
		return err
	}
	c.atHead.slots.extended(update)
	head, batch := b.block.Header(), c.stack.eth.ChainDb().NewBatch()
	rawdb.WriteBlock(batch, b.block)
	rawdb.WriteReceipts(batch, b.block.Hash(), b.block.NumberU64(), b.receipts)
	if c.cfg.Dir != "" {
		// Not where its transactions are: they could be looked up while the head is still the parent.
		rawdb.WriteCanonicalHash(batch, b.block.Hash(), b.block.NumberU64())
		rawdb.WriteHeadHeaderHash(batch, b.block.Hash())
		rawdb.WriteHeadFastBlockHash(batch, b.block.Hash())
		rawdb.WriteHeadBlockHash(batch, b.block.Hash())
		if due := c.finalDue(head); due != nil {
			rawdb.WriteFinalizedBlockHash(batch, due.Hash())
		}
	}
	if err := batch.Write(); err != nil {
		return fmt.Errorf("writing the block: %w", err)
	}
	if err := c.sync(); err != nil {
		return err
	}
	if due := c.finalDue(head); due != nil {
		c.finalize(due) // before anyone hears of the head: what it makes final does not depend on when they ask
	}
	if err := c.setHead(b.block); err != nil {
		return err
	}
	c.settled(head)
	return nil
}

// setHead announces a stored block as the head, and returns when the pool has followed.
func (c *Chain) setHead(b *types.Block) error {
	c.poolMu.Lock()
	defer c.poolMu.Unlock()
	c.shareSenders(b)
	if _, err := c.bc.SetCanonical(b); err != nil {
		return fmt.Errorf("making block %d the head: %w", b.NumberU64(), err)
	}
	c.recent.take()
	if err := c.pool.Sync(); err != nil {
		return fmt.Errorf("bringing the pool to block %d: %w", b.NumberU64(), err)
	}
	return nil
}

// shareSenders tells the stored copy of the block, which the pools and whoever asks for the block read, who signed its
// transactions: to recover them from the signatures once more would cost as much as running a fifth of them.
func (c *Chain) shareSenders(b *types.Block) {
	stored := c.bc.GetBlock(b.Hash(), b.NumberU64())
	if stored == nil {
		return
	}
	signer := types.MakeSigner(c.bc.Config(), b.Number(), b.Time())
	for i, tx := range b.Transactions() {
		if from, err := types.Sender(signer, tx); err == nil {
			// What it answers is kept with the transaction; it cannot fail.
			_, _ = types.Sender(protocol.KnownSender{Signer: signer, From: from}, stored.Transactions()[i])
		}
	}
}

// settled is called when head has become the head.
func (c *Chain) settled(head *types.Header) {
	c.finalizeBehind(head)
	c.nextAt, c.skip, c.sealedAt = 0, 0, time.Now()
	c.log.Debug("block sealed", "block", head.Number.Uint64(), "hash", head.Hash(), "parent", head.ParentHash)
}

// commitState writes out the state that the block ends with, the whole of it: no later block is needed to have it. It returns
// what the block changed.
func (c *Chain) commitState(b *sealed) (*state.StateUpdate, error) {
	rules := c.bc.Config().Rules(b.block.Number(), true, b.block.Time())
	root, update, err := b.state.CommitWithUpdate(rules, b.block.NumberU64())
	if err != nil {
		return nil, fmt.Errorf("committing the state: %w", err)
	}
	if root != b.block.Root() {
		return nil, fmt.Errorf("state root %s was committed as %s", b.block.Root(), root)
	}
	if err := c.bc.TrieDB().Commit(root, false); err != nil {
		return nil, fmt.Errorf("writing the state: %w", err)
	}
	return update, nil
}
