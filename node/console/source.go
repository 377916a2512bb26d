package console

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/agijobs/omega/node/engine"
	"github.com/agijobs/omega/node/protocol"
)

// Source is the node as the console sees it: it is read and never told anything.
type Source interface {
	// View returns the state after the last durable batch, and Moved a channel that is closed when there is a newer
	// one; it is to be taken before the view is looked at.
	View() engine.State
	Moved() <-chan struct{}
	// Closed returns the record of a job that is over, ClosedBelow up to limit of them from a number downwards.
	Closed(id protocol.JobID) (protocol.JobRecord, bool, error)
	ClosedBelow(from protocol.JobID, limit int) ([]protocol.JobRecord, error)
}

// Outbox is where the node's transactions are.
type Outbox interface {
	// OpenTransactions returns those that are under way, Transaction the one with a key.
	OpenTransactions() ([]Transaction, error)
	Transaction(key protocol.Key) (Transaction, bool, error)
}

// Transaction is a row of the outbox. Stage is queued, signed, sent, mined, final or failed.
type Transaction struct {
	Key      protocol.Key
	Kind     string // of the effect, such as CommitVote
	About    string // what tells it from others of its kind
	Account  protocol.Address
	Job      protocol.JobID
	Stage    string
	OK       bool
	HasNonce bool
	Nonce    uint64
	Attempts int
	FeeCap   protocol.Amount // of the last attempt, wei per unit of gas
	Hash     protocol.Hash   // of the attempt that was mined, or the last one
	Block    uint64
	Cost     protocol.Amount // wei that inclusion took
	Deadline uint64
	Reason   string
}

// Settled tells whether nothing further happens to the transaction.
func (t Transaction) Settled() bool { return t.Stage == "final" || t.Stage == "failed" }

// Library gives documents by content.
type Library interface {
	Load(ctx context.Context, uri string, hash protocol.Hash) ([]byte, error)
}

// Network tells how the chain's endpoints do.
type Network interface{ Endpoints() []Endpoint }

// Endpoint is one way to the chain. Wait is how long it is left alone after faults.
type Endpoint struct {
	Name  string
	InUse bool
	Wait  time.Duration
}

// Desk is where plans of governance lie that an owner signs with a wallet.
type Desk interface {
	// Plans lists what can be signed here.
	Plans(ctx context.Context) ([]Plan, error)
	// Sent is told the hash of the transaction that a wallet sent for a step. It is held against the plan, and its
	// outcome against what the plan foresees, before anything is reported as done.
	Sent(ctx context.Context, plan string, step int, tx protocol.Hash) (Receipt, error)
}

// Plan is a governance plan, simulated and ready to be signed by Authority. Hash names it from review to proof.
type Plan struct {
	Hash      string           `json:"hash"`
	Title     string           `json:"title"`
	ChainID   uint64           `json:"chainId"`
	Authority protocol.Address `json:"authority"`
	Steps     []Step           `json:"steps"`
	// Changes is what will be different, Warnings what it does to open jobs and rounds.
	Changes  []Change `json:"changes,omitempty"`
	Warnings []string `json:"warnings,omitempty"`
	// Command is the line that signs the plan without a wallet of the browser.
	Command string `json:"command,omitempty"`
	// Fault says why the plan cannot be signed any more.
	Fault string `json:"fault,omitempty"`
	// Network is what a wallet is told of a chain that it does not know; nil = nothing.
	Network *NetworkHint `json:"network,omitempty"`
}

// Step is one transaction of a plan. Call is its decoded form.
type Step struct {
	To    protocol.Address `json:"to"`
	Value string           `json:"value"` // hexadecimal wei
	Data  string           `json:"data"`  // hexadecimal calldata
	Call  string           `json:"call"`
	State string           `json:"state"` // open, sent, done or failed
	Hash  string           `json:"hash,omitempty"`
}

// Change is a value before and after a plan.
type Change struct {
	Name   string `json:"name"`
	Before string `json:"before"`
	After  string `json:"after"`
}

// NetworkHint is what wallet_addEthereumChain wants to know.
type NetworkHint struct {
	Name string `json:"name"`
	RPC  string `json:"rpc"`
}

// Receipt is what became of a step. State is sent, done or failed.
type Receipt struct {
	State  string `json:"state"`
	Reason string `json:"reason,omitempty"`
}

// Channel takes commands that the owner has signed with a wallet.
type Channel interface {
	// Actions lists the commands that can be given.
	Actions() []string
	// Draft writes the typed data (EIP-712) of a command for an account to sign.
	Draft(ctx context.Context, from protocol.Address, order Order) (json.RawMessage, error)
	// Send hands in typed data with its signature and returns what came of it: its Status is "ok" or another word.
	Send(ctx context.Context, typed json.RawMessage, signature []byte) (protocol.CommandOutcome, error)
}

// Order is a command as the page asks for it. Field is of update_resource, Value of that and of settings.
type Order struct {
	Action string `json:"action"`
	Field  string `json:"field,omitempty"`
	Value  string `json:"value,omitempty"`
	// Name and Account are of settings; an empty account stands for all.
	Name    string `json:"name,omitempty"`
	Account string `json:"account,omitempty"`
}

// Config is what a console is made of. What is nil is not shown.
type Config struct {
	Source  Source
	Outbox  Outbox
	Library Library
	Network Network
	Past    Past
	Desk    Desk
	Channel Channel
	// Lockstep tells that time passes by blocks alone, so that the page does not count it down.
	Lockstep bool
	// Mounts are further handlers by pattern. They are for machines of this host: they are served to every Host that
	// the console serves, without a session.
	Mounts map[string]http.Handler
	// Renew is told the address that opens the console next, whenever it changes; it may be nil. Each one opens it once.
	Renew func(url string)
	// Mermaid is the script that renders Mermaid text; nil = the one that was built in, if any; empty = none.
	Mermaid []byte
}
