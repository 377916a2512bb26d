package guard

import (
	"errors"
	"fmt"

	"github.com/agijobs/omega/node/protocol"
)

// ErrCommandUsed: the owner's command was begun before, or a later one of its signer was.
var ErrCommandUsed = errors.New("the command's number was used")

// commander is what is known of one signer's commands.
type commander struct {
	// highest is the highest number that one of his commands had, and last is that command.
	highest uint64
	last    protocol.Hash
	// urgent holds those that came out of order, with the time at which each expires: until then it could come again.
	urgent map[protocol.Hash]uint64
}

// Command records that an owner's command is begun. The same one again changes nothing. Another whose number is not
// above every one that its signer used is ErrCommandUsed, unless it is urgent.
func (g *Guard) Command(m protocol.CommandMark) error {
	return g.change(func(x *index) ([]record, error) {
		if x.begun(m.Signer, m.Digest) {
			return nil, nil
		}
		if c, known := x.commanders[m.Signer]; known && m.Nonce <= c.highest && !m.Urgent {
			return nil, fmt.Errorf("%w: it is %d, %s has used %d", ErrCommandUsed, m.Nonce, m.Signer, c.highest)
		}
		return []record{{Command: &m}}, nil
	})
}

// Commanded tells whether a signer's command was begun, and the highest number that one of his had; 0 for none.
func (g *Guard) Commanded(signer protocol.Address, digest protocol.Hash) (begun bool, highest uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if c, known := g.index.commanders[signer]; known {
		highest = c.highest
	}
	return g.index.begun(signer, digest), highest
}

func (x *index) begun(signer protocol.Address, digest protocol.Hash) bool {
	c, known := x.commanders[signer]
	if !known {
		return false
	}
	_, urgent := c.urgent[digest]
	return urgent || c.last == digest
}

func (x *index) applyCommand(m protocol.CommandMark) {
	c, known := x.commanders[m.Signer]
	if !known {
		c = &commander{urgent: map[protocol.Hash]uint64{}}
		x.commanders[m.Signer] = c
	}
	for digest, expires := range c.urgent {
		if expires < m.At {
			delete(c.urgent, digest)
		}
	}
	if m.Urgent {
		c.urgent[m.Digest] = m.Expires
	}
	if !known || m.Nonce > c.highest {
		c.highest, c.last = m.Nonce, m.Digest
	}
}
