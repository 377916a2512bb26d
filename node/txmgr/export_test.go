package txmgr

import "github.com/agijobs/omega/node/protocol"

// Amount shortens the signatures below.
type Amount = protocol.Amount

// What the tests of the pure parts reach for.
var (
	Reserve       = reserve
	Release       = release
	Attempted     = attempted
	MarkSent      = sent
	MarkMined     = mined
	Unmined       = unmined
	Displace      = displaced
	Requeue       = requeue
	Fail          = failed
	MarkTold      = told
	Finalize      = finalized
	Settlement    = settlement
	GasLimit      = gasLimit
	Classify      = classify
	RevertName    = revertName
	ErrTransition = errTransition
)

type (
	Fees   = fees
	Market = market
	Span   = span
)

// First and Bump give the tests the prices.
func (m market) First(ceiling Amount) (fees, bool)           { return m.first(ceiling) }
func (m market) Bump(last fees, ceiling Amount) (fees, bool) { return m.bump(last, ceiling) }

// Outbid gives the tests the price against a better offer.
func (m market) Outbid(last fees, ceiling Amount) (fees, bool) { return m.outbid(last, ceiling) }

// Ceiling, Urgent and Past give the tests the judgement of time.
func (s span) Ceiling(normal Amount) Amount { return s.ceiling(normal) }
func (s span) Urgent() bool                 { return s.urgent() }
func (s span) Past() bool                   { return s.past() }
