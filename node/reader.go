package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/pool"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/validator"
)

// reader answers questions about the chain with codec's queries and chain's pinned calls.
type reader struct {
	client  chain.Client
	codec   *codec.Codec
	rewired func(error)
	log     hclog.Logger
}

// CallsAt serves the driver: calls at a block, in order. A contract that refuses leaves an empty answer.
func (r reader) CallsAt(ctx context.Context, block protocol.BlockRef, calls []protocol.Call) ([][]byte, error) {
	results, err := chain.CallsAt(ctx, r.client, block.Hash, chainCalls(calls))
	if err != nil {
		return nil, err
	}
	outs := make([][]byte, len(results))
	for i, res := range results {
		if res.Err == nil {
			outs[i] = res.Out
		}
	}
	return outs, nil
}

func chainCalls(calls []protocol.Call) []chain.Call {
	out := make([]chain.Call, len(calls))
	for i, c := range calls {
		out[i] = chain.Call{To: c.To, Data: c.Data}
	}
	return out
}

// ask runs a query at a block.
func ask[T any](ctx context.Context, c chain.Client, block protocol.Hash, q codec.Query[T]) (T, error) {
	var zero T
	results, err := chain.CallsAt(ctx, c, block, chainCalls(q.Calls))
	if err != nil {
		return zero, err
	}
	answers := make([]codec.Result, len(results))
	for i, r := range results {
		answers[i] = codec.Result{Out: r.Out, Err: r.Err}
	}
	return q.Decode(answers)
}

// askHead runs a query at the newest block.
func askHead[T any](ctx context.Context, c chain.Client, q codec.Query[T]) (T, protocol.BlockRef, error) {
	var zero T
	h, err := c.HeaderByNumber(ctx, nil)
	if err != nil {
		return zero, protocol.BlockRef{}, fmt.Errorf("reading the head: %w", err)
	}
	ref := protocol.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash, Time: h.Time}
	v, err := ask(ctx, c, ref.Hash, q)
	return v, ref, err
}

// retryRead is how long a failed read of the parameters waits for its next try.
const retryRead = 2 * time.Second

// Do implements pool.Service: it answers ReadAccount and ReadSuite.
func (r reader) Do(ctx context.Context, e protocol.Effect) protocol.Event {
	switch e := e.(type) {
	case protocol.ReadAccount:
		return r.account(ctx, e)
	case protocol.ReadSuite:
		return r.suite(ctx, e)
	default:
		return nil
	}
}

// Fail implements pool.Service.
func (r reader) Fail(e protocol.Effect, reason string) protocol.Event {
	if e, ok := e.(protocol.ReadAccount); ok {
		return protocol.AccountRead{N: e.N, Facts: protocol.AccountFacts{Account: e.Account, At: e.At, Fault: reason}}
	}
	return nil
}

// account reads the facts; what goes wrong is told in them.
func (r reader) account(ctx context.Context, e protocol.ReadAccount) protocol.Event {
	facts, err := ask(ctx, r.client, e.At.Hash, r.codec.AccountQuery(e.Account))
	if err == nil {
		var gas protocol.Amount
		if gas, err = r.gas(ctx, e.Account); err == nil {
			facts.GasWei = gas
		}
	}
	if err != nil {
		return r.Fail(e, pool.Plain(err.Error()))
	}
	facts.Account, facts.At = e.Account, e.At
	return protocol.AccountRead{N: e.N, Facts: facts}
}

// suite reads the parameters until it can; modules that were changed end the node, since everything it
// knows is of the old ones.
func (r reader) suite(ctx context.Context, e protocol.ReadSuite) protocol.Event {
	for {
		s, _, err := askHead(ctx, r.client, r.codec.SuiteQuery())
		if err == nil {
			return protocol.SuiteRead{N: e.N, Suite: s}
		}
		if errors.Is(err, codec.ErrRewired) {
			r.rewired(err)
			return nil
		}
		r.log.Warn("the deployment's parameters are not readable", "err", err)
		timer := time.NewTimer(retryRead)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-timer.C:
		}
	}
}

// gas is the account's balance of the chain's own coin at the head: it only warns, so it needs no pin.
func (r reader) gas(ctx context.Context, account protocol.Address) (protocol.Amount, error) {
	b, err := r.client.BalanceAt(ctx, account, nil)
	if err != nil {
		return protocol.Amount{}, fmt.Errorf("reading the gas balance of %s: %w", account, err)
	}
	return protocol.AmountFromBig(b)
}

// Discover finds the suite behind a JobRegistry and reads its parameters at the head. It refuses
// contracts that are not the suite, and a chain with another id than the deployment says.
func Discover(ctx context.Context, c chain.Client, chainID, startBlock uint64, jobRegistry protocol.Address) (protocol.Suite, error) {
	id, err := c.ChainID(ctx)
	if err != nil {
		return protocol.Suite{}, fmt.Errorf("asking for the chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != chainID {
		return protocol.Suite{}, fmt.Errorf("%w: it has id %s, the deployment is on %d", chain.ErrWrongChain, id, chainID)
	}
	code, err := c.CodeAt(ctx, jobRegistry, nil)
	if err != nil {
		return protocol.Suite{}, fmt.Errorf("reading the code of %s: %w", jobRegistry, err)
	}
	if len(code) == 0 {
		return protocol.Suite{}, fmt.Errorf("%w: there is no contract at %s on chain %d", codec.ErrSuite, jobRegistry, chainID)
	}
	s, _, err := askHead(ctx, c, codec.Discover(jobRegistry))
	if err != nil {
		return protocol.Suite{}, err
	}
	s.ChainID, s.StartBlock = chainID, startBlock
	if s, _, err = askHead(ctx, c, codec.DiscoverRest(s)); err != nil {
		return protocol.Suite{}, err
	}
	s, _, err = askHead(ctx, c, codec.New(s, codec.Options{}).SuiteQuery())
	return s, err
}

// ReadJob reads a job at the newest block.
func ReadJob(ctx context.Context, c chain.Client, cd *codec.Codec, id protocol.JobID) (codec.Job, error) {
	rec, _, err := askHead(ctx, c, cd.JobQuery(id))
	return rec, err
}

// Client is a chain that can be asked.
type Client = chain.Client

// ReadAccountFacts reads an account's facts at the newest block.
func ReadAccountFacts(ctx context.Context, c chain.Client, cd *codec.Codec, a protocol.Address) (protocol.AccountFacts, error) {
	facts, ref, err := askHead(ctx, c, cd.AccountQuery(a))
	facts.Account, facts.At = a, ref
	return facts, err
}

// ReadWiring lists links between the suite's contracts that a job would not pass, in plain words.
func ReadWiring(ctx context.Context, c chain.Client, cd *codec.Codec) ([]string, error) {
	faults, _, err := askHead(ctx, c, cd.WiringQuery())
	return faults, err
}

// NumberedJob is a job with its number.
type NumberedJob struct {
	ID  protocol.JobID
	Job codec.Job
}

// NewestJobs reads up to limit jobs, the newest first.
func NewestJobs(ctx context.Context, c chain.Client, cd *codec.Codec, limit uint64) ([]NumberedJob, error) {
	last, ref, err := askHead(ctx, c, cd.LastJobQuery())
	if err != nil {
		return nil, err
	}
	var out []NumberedJob
	for id := last; id > 0 && uint64(len(out)) < limit; id-- {
		job, err := ask(ctx, c, ref.Hash, cd.JobQuery(id))
		if err != nil {
			return nil, err
		}
		out = append(out, NumberedJob{id, job})
	}
	return out, nil
}

// jobReader lets validators look at jobs: state and hashes as the chain has them at the head that the node has followed, texts
// and reward as the chain's events told them. What is judged was submitted at that head or before, and so were the ends that it
// speaks of; an endpoint that lags behind it, and would show a job as open that is over, has no answer.
type jobReader struct {
	client chain.Client
	codec  *codec.Codec
	closed func(protocol.JobID) (protocol.JobRecord, bool, error)
	head   func() protocol.BlockRef
}

// Job implements validator.JobReader. A job that is not over has no texts. An error means that it is not known yet how the job
// stands.
func (r jobReader) Job(ctx context.Context, id protocol.JobID) (validator.JobFacts, error) {
	job, err := r.read(ctx, id)
	if err != nil {
		return validator.JobFacts{}, err
	}
	f := validator.JobFacts{
		State: job.State, Success: job.Success, Employer: job.Employer, Agent: job.Agent, Reward: job.Reward, SpecHash: job.SpecHash, ResultHash: job.ResultHash,
		Deadline: job.Deadline,
	}
	if !job.State.Terminal() {
		return f, nil
	}
	rec, known, err := r.closed(id)
	if err != nil {
		return f, err
	}
	if !known {
		return f, fmt.Errorf("job %d closed before this node followed the chain", id)
	}
	f.URI, f.ResultURI, f.Reward = rec.URI, rec.ResultURI, rec.Reward
	if f.State == protocol.JobWithdrawn {
		h, err := r.client.HeaderByNumber(ctx, new(big.Int).SetUint64(rec.ClosedAt))
		if err != nil {
			return f, fmt.Errorf("reading block %d: %w", rec.ClosedAt, err)
		}
		f.ClosedAt = h.Time
	}
	return f, nil
}

// read reads a job at the node's head, and nowhere else: an endpoint that has the block and not its state would answer of a block
// of its own.
func (r jobReader) read(ctx context.Context, id protocol.JobID) (codec.Job, error) {
	head, q := r.head(), r.codec.JobQuery(id)
	results, err := chain.CallsAt(ctx, r.client, head.Hash, chainCalls(q.Calls))
	if err != nil {
		return codec.Job{}, err
	}
	answers := make([]codec.Result, len(results))
	for i, res := range results {
		if res.Latest {
			return codec.Job{}, fmt.Errorf("the endpoint has no state of block %d yet, which this node has followed", head.Number)
		}
		answers[i] = codec.Result{Out: res.Out, Err: res.Err}
	}
	return q.Decode(answers)
}
