// Package bus carries messages between the parts of a node and between nodes: subjects with wildcards, bounded queues,
// and an audit in which every message is a line of a hash chain. The bus tells what happened; it is never the place
// where anything is true: that is the chain, and what was signed is in the guard.
package bus

import (
	"context"
	"errors"
	"fmt"
)

// Bounds of a message. Whatever is larger is refused when it is published here, and dropped when it comes from others.
const (
	// MaxPayload bounds the content, in bytes.
	MaxPayload = 64 << 10
	// MaxSubject bounds a subject or pattern, in bytes, and maxTokens the parts between its dots.
	MaxSubject = 255
	maxTokens  = 16
	// MaxID bounds a message's id, MaxName a node's name, in bytes.
	MaxID   = 128
	MaxName = 64
)

// The faults that callers tell apart.
var (
	// ErrMessage marks a message, subject or pattern that breaks the bus's rules.
	ErrMessage = errors.New("not a message for the bus")
	// ErrClosed says that the bus was closed.
	ErrClosed = errors.New("the bus is closed")
	// ErrNoAnswer says that nobody answered a request in time.
	ErrNoAnswer = errors.New("nobody answered")
	// ErrUnsent says that a message is audited and delivered on this node, and did not get to the others.
	ErrUnsent = errors.New("not sent to other nodes")
	// ErrAudit says that the audit cannot be written. Nothing is published without its line.
	ErrAudit = errors.New("the bus history cannot be written")
)

// Message is what the bus carries. It belongs to all who get it: nobody changes it.
type Message struct {
	Subject string
	// ID names the message for ever: the same one published twice is delivered once. Empty = the bus gives it one.
	ID string
	// Sender is the name of the node that published it, as that node says: a name, not a proof. Publish sets it.
	Sender string
	// Reply is the subject on which an answer is waited for; empty = none is.
	Reply   string
	Payload []byte
	// Durable makes Publish return only once the message's line in the audit would survive a power loss: it is for what
	// moves money. It is not carried to other nodes.
	Durable bool
}

// Bus is what a part of the node needs of a bus. Every method may be called by many goroutines.
type Bus interface {
	// Publish hands messages to everyone who listens, in their order. It waits for nobody but the audit's disk.
	Publish(ctx context.Context, messages ...Message) error
	// Subscribe listens to a pattern. Up to depth messages wait to be read; when there are more, the oldest is lost and
	// counted, so that a slow reader holds up nobody.
	Subscribe(pattern string, depth int) (*Subscription, error)
	// Request publishes a message and returns the first answer, or ErrNoAnswer when ctx ends before there is one.
	Request(ctx context.Context, m Message) (Message, error)
	// Name is the name under which this node publishes.
	Name() string
	// Inbox returns a subject on which only this node listens, for requests that may have several answers.
	Inbox() string
	// Close ends every subscription. What was published before is in the audit.
	Close() error
}

// Transport carries messages between nodes. It belongs to one Hub, which closes it.
type Transport interface {
	// Start begins to hand messages of other nodes to accept, which may be called by many goroutines.
	Start(accept func(Message)) error
	// Send hands a message to the other nodes without waiting for them.
	Send(m Message) error
	// Listen makes messages of a pattern come from other nodes, Forget ends it.
	Listen(pattern string) error
	Forget(pattern string) error
	Close() error
}

// check tells what is wrong with a message.
func (m Message) check() error {
	if err := CheckSubject(m.Subject); err != nil {
		return err
	}
	if m.Reply != "" {
		if err := CheckSubject(m.Reply); err != nil {
			return fmt.Errorf("reply: %w", err)
		}
	}
	switch {
	case !isName(m.ID, MaxID):
		return fmt.Errorf("%w: id %.40q is not 1 to %d plain characters", ErrMessage, m.ID, MaxID)
	case !isName(m.Sender, MaxName):
		return fmt.Errorf("%w: sender %.40q is not 1 to %d plain characters", ErrMessage, m.Sender, MaxName)
	case len(m.Payload) > MaxPayload:
		return fmt.Errorf("%w: a payload of %d bytes, at most %d are carried", ErrMessage, len(m.Payload), MaxPayload)
	}
	return nil
}
