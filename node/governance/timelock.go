package governance

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

// TimelockState is how far an operation is, as OpenZeppelin's TimelockController 5 counts.
type TimelockState uint8

// The states of an operation.
const (
	OperationUnset TimelockState = iota
	OperationWaiting
	OperationReady
	OperationDone
)

func (s TimelockState) String() string {
	switch s {
	case OperationUnset:
		return "not scheduled"
	case OperationWaiting:
		return "waiting"
	case OperationReady:
		return "ready"
	case OperationDone:
		return "done"
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// batch is a plan's steps as a timelock or a governor takes them.
func (p Plan) batch() (targets []common.Address, values []*big.Int, payloads [][]byte) {
	for _, s := range p.Steps {
		targets, values, payloads = append(targets, s.To), append(values, new(big.Int)), append(payloads, s.Data)
	}
	return targets, values, payloads
}

// TimelockCalls are what a timelock is told about a plan. The steps are one operation, done together or not at
// all; the salt is the plan's hash, so that the id commits to the plan.
type TimelockCalls struct {
	Timelock protocol.Address `json:"timelock"`
	ID       protocol.Hash    `json:"id"`
	Salt     protocol.Hash    `json:"salt"`
	Delay    uint64           `json:"delay"` // seconds
	Schedule hexBytes         `json:"schedule"`
	Execute  hexBytes         `json:"execute"`
	Cancel   hexBytes         `json:"cancel"`
}

// TimelockCalls encodes scheduleBatch, executeBatch and cancel, and the id that they are about (the keccak256 of
// the batch, its predecessor and its salt).
func (s *Surface) TimelockCalls(p Plan) (TimelockCalls, error) {
	if p.Authority.Kind != KindTimelock {
		return TimelockCalls{}, fmt.Errorf("%w: the authority %s is no timelock but %s", ErrAuthority, p.Authority.Address, p.Authority.Kind.article())
	}
	lock := s.abis[Timelock]
	targets, values, payloads := p.batch()
	out := TimelockCalls{Timelock: p.Authority.Address, Salt: p.Hash, Delay: p.Authority.Delay}
	hash, err := lock.Methods["hashOperationBatch"].Inputs.Pack(targets, values, payloads, [32]byte{}, p.Hash)
	if err != nil {
		return out, fmt.Errorf("%w: encoding the operation: %w", ErrPlan, err)
	}
	out.ID = keccak(hash)
	if out.Schedule, err = lock.Pack("scheduleBatch", targets, values, payloads, [32]byte{}, p.Hash, new(big.Int).SetUint64(p.Authority.Delay)); err != nil {
		return out, fmt.Errorf("%w: encoding scheduleBatch: %w", ErrPlan, err)
	}
	if out.Execute, err = lock.Pack("executeBatch", targets, values, payloads, [32]byte{}, p.Hash); err != nil {
		return out, fmt.Errorf("%w: encoding executeBatch: %w", ErrPlan, err)
	}
	out.Cancel = bindings.NewTimelockOwner().PackCancel(out.ID)
	return out, nil
}

// Operation is how far a plan is at its timelock.
type Operation struct {
	ID      protocol.Hash    `json:"id"`
	At      protocol.Address `json:"timelock"`
	State   TimelockState    `json:"state"`
	Words   string           `json:"words"`
	ReadyAt uint64           `json:"readyAt"` // unix seconds; 0 where nothing is scheduled or all is done
	Now     uint64           `json:"now"`     // the head's time
}

// Operation asks a timelock about an operation.
func (d *Desk) Operation(ctx context.Context, at protocol.Address, id protocol.Hash) (Operation, error) {
	v, err := d.look(ctx)
	if err != nil {
		return Operation{}, err
	}
	lock := bindings.NewTimelockOwner()
	answers, err := v.call(ctx, []message{{To: at, Data: lock.PackGetOperationState(id)}, {To: at, Data: lock.PackGetTimestamp(id)}})
	if err != nil {
		return Operation{}, err
	}
	state, stateErr := lock.UnpackGetOperationState(answers[0].out)
	stamp, stampErr := lock.UnpackGetTimestamp(answers[1].out)
	if stateErr != nil || stampErr != nil {
		return Operation{}, fmt.Errorf("%w: %s does not answer as a timelock", ErrAuthority, at)
	}
	o := Operation{ID: id, At: at, State: TimelockState(state), Words: TimelockState(state).String(), Now: v.block.Time}
	if stamp.IsUint64() && stamp.Uint64() > 1 { // 1 stands for done
		o.ReadyAt = stamp.Uint64()
	}
	return o, nil
}

// Role is what an account may do at a timelock.
type Role string

// The roles of a timelock.
const (
	Proposer  Role = "PROPOSER_ROLE"
	Executor  Role = "EXECUTOR_ROLE"
	Canceller Role = "CANCELLER_ROLE"
)

// HasRole asks a timelock whether an account may act. Execution is open to anyone where the zero address has the role.
func (d *Desk) HasRole(ctx context.Context, at protocol.Address, role Role, who protocol.Address) (bool, error) {
	v, err := d.look(ctx)
	if err != nil {
		return false, err
	}
	lock := bindings.NewTimelockOwner()
	id := keccak([]byte(role))
	calls := []message{{To: at, Data: lock.PackHasRole(id, who)}}
	if role == Executor {
		calls = append(calls, message{To: at, Data: lock.PackHasRole(id, zero)})
	}
	answers, err := v.call(ctx, calls)
	if err != nil {
		return false, err
	}
	for _, a := range answers {
		if yes, err := lock.UnpackHasRole(a.out); err == nil && yes {
			return true, nil
		}
	}
	return false, nil
}

// article names a kind of authority in a sentence.
func (k Kind) article() string {
	switch k {
	case KindEOA:
		return "an account with a key"
	case KindSafe:
		return "a Safe"
	case KindTimelock:
		return "a timelock"
	case KindGovernor:
		return "a governor"
	case KindContract:
	}
	return "a contract of an unknown kind"
}

// Action is what a timelock is told to do with an operation.
type Action string

// The actions on an operation that is scheduled.
const (
	Execute Action = "execute"
	Cancel  Action = "cancel"
)

// Act signs and sends the execution or the cancellation of a plan's operation. Its state and the account's role
// are asked first; after an execution the chain must show what the plan leaves.
func (d *Desk) Act(ctx context.Context, what Action, p Plan, from protocol.Address, keys Signer, how Sending) (Receipt, error) {
	how = how.withDefaults()
	out := Receipt{Version: planVersion, PlanHash: p.Hash, ChainID: p.ChainID, From: from}
	if err := d.surface.Sound(p); err != nil {
		return out, err
	}
	if err := d.Belongs(p); err != nil {
		return out, err
	}
	calls, err := d.surface.TimelockCalls(p)
	if err != nil {
		return out, err
	}
	if err := d.mayAct(ctx, what, calls, from); err != nil {
		return out, err
	}
	data := calls.Execute
	if what == Cancel {
		data = calls.Cancel
	}
	if what == Execute {
		if err := d.Fresh(ctx, p, 0); err != nil {
			return out, err
		}
	}
	signed, err := d.signAll(ctx, how.Sender, keys, []Request{{0, fmt.Sprintf("%s operation %s", what, calls.ID), p.ChainID, from, calls.Timelock, "0", data, 0}})
	if err != nil {
		return out, err
	}
	if err := d.sendOne(ctx, signed[0], from, how, &out); err != nil {
		return out, err
	}
	return out, d.acted(ctx, what, p, calls, &out)
}

func (d *Desk) sendOne(ctx context.Context, t SignedTx, from protocol.Address, how Sending, out *Receipt) error {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(t.Raw); err != nil {
		return fmt.Errorf("decoding the signed transaction: %w", err)
	}
	if err := put(ctx, how.Sender, from, tx); err != nil {
		return err
	}
	in, err := d.await(ctx, how, t)
	if err != nil {
		return err
	}
	out.Transactions = append(out.Transactions, in)
	how.Progress(in)
	return nil
}

// mayAct holds the operation's state and the account's role against the action.
func (d *Desk) mayAct(ctx context.Context, what Action, calls TimelockCalls, from protocol.Address) error {
	o, err := d.Operation(ctx, calls.Timelock, calls.ID)
	if err != nil {
		return err
	}
	role := Executor
	if what == Cancel {
		role = Canceller
	}
	switch {
	case o.State == OperationUnset:
		return fmt.Errorf("%w: operation %s is not scheduled at %s: sign and send the plan first", ErrStale, calls.ID, calls.Timelock)
	case o.State == OperationDone:
		return fmt.Errorf("%w: operation %s is done already", ErrStale, calls.ID)
	case what == Execute && o.State == OperationWaiting:
		return fmt.Errorf("%w: operation %s is waiting: it is ready at chain time %d, in %s", ErrStale, calls.ID, o.ReadyAt,
			seconds(new(big.Int).SetUint64(o.ReadyAt-o.Now)))
	}
	yes, err := d.HasRole(ctx, calls.Timelock, role, from)
	if err == nil && !yes {
		err = fmt.Errorf("%w: %s may not %s at the timelock %s (it lacks %s)", ErrAuthority, from, what, calls.Timelock, role)
	}
	return err
}

// acted notes what came of an action.
func (d *Desk) acted(ctx context.Context, what Action, p Plan, calls TimelockCalls, out *Receipt) error {
	o, err := d.Operation(ctx, calls.Timelock, calls.ID)
	if err != nil {
		return err
	}
	out.Operation = &o
	if what == Cancel {
		out.Outcome = Cancelled
		if o.State != OperationUnset {
			return fmt.Errorf("%w: operation %s is %s", ErrNotReached, o.ID, o.Words)
		}
		return nil
	}
	out.Outcome, out.Checks = Done, p.Final()
	if o.State != OperationDone {
		return fmt.Errorf("%w: operation %s is %s", ErrNotReached, o.ID, o.Words)
	}
	bad, err := d.Reached(ctx, p)
	if err != nil {
		return err
	}
	return unreached(bad)
}
