package control

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/agijobs/omega/node/protocol"
)

// draftValid is how long a drafted command may be given, in seconds: a person looks at it and signs.
const draftValid = 600

// maxDrafts bounds the drafts that wait for their signatures; beyond it the oldest is forgotten.
const maxDrafts = 64

// drafts keeps, by what is to be signed, the commands that wallets were asked to sign.
type drafts struct {
	byDigest map[protocol.Hash]SignedCommand
	order    []protocol.Hash
}

func (d *drafts) put(digest protocol.Hash, doc SignedCommand) {
	if d.byDigest == nil {
		d.byDigest = map[protocol.Hash]SignedCommand{}
	}
	if _, known := d.byDigest[digest]; !known {
		d.order = append(d.order, digest)
	}
	d.byDigest[digest] = doc
	if len(d.order) > maxDrafts {
		delete(d.byDigest, d.order[0])
		d.order = d.order[1:]
	}
}

// ErrUnsigned says that a channel takes no signed commands.
var ErrUnsigned = errors.New("no signed commands are taken here")

// Draft writes the typed data of a command for an account to sign (eth_signTypedData_v4), valid for ten minutes of block
// time. It may be called by many goroutines. A fault of the command is a *Refusal.
func (c *Channel) Draft(ctx context.Context, from protocol.Address, action string, args json.RawMessage) (json.RawMessage, error) {
	s := c.cfg.Signed
	if s == nil {
		return nil, ErrUnsigned
	}
	rank, err := s.Roles.rank(ctx, from)
	if err != nil {
		return nil, err
	}
	if rank == "" || !mayGive(rank, fullName(action)) {
		return nil, refuse(CodeIssuer, "%s may not order %s of this node", from, action)
	}
	canonical, hash, err := HashArgs(args)
	if err != nil {
		return nil, err
	}
	_, highest := s.Ledger.Commanded(from, protocol.Hash{})
	now := s.Time()
	doc := SignedCommand{Version: 1, Args: canonical, Signer: from, Command: OwnerCommand{
		NodeID: s.Place.Node, Action: action, ArgsHash: hash, Nonce: Number(max(highest+1, uint64(time.Now().UnixMilli()))),
		NotBefore: Number(now), ExpiresAt: Number(now + draftValid),
	}}
	if _, _, err := checkCommand(doc, now, c.cfg.Spawn); err != nil {
		return nil, err
	}
	digest, err := doc.Command.Digest(s.Place)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	c.drafts.put(digest, doc)
	c.mu.Unlock()
	return json.Marshal(doc.Command.TypedData(s.Place))
}

// Send gives a drafted command with its signature and returns what came of it. It may be called by many goroutines.
func (c *Channel) Send(ctx context.Context, typed json.RawMessage, signature []byte) (protocol.CommandOutcome, error) {
	var data apitypes.TypedData
	if err := json.Unmarshal(typed, &data); err != nil {
		return protocol.CommandOutcome{}, refuse(CodeMalformed, "it is no typed data: %v", err)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return protocol.CommandOutcome{}, refuse(CodeMalformed, "it is no typed data: %v", err)
	}
	c.mu.Lock()
	doc, known := c.drafts.byDigest[protocol.Hash(digest)]
	c.mu.Unlock()
	if !known {
		return protocol.CommandOutcome{}, refuse(CodeMalformed, "that command was not drafted here, or long ago: draft it again")
	}
	doc.Sig = signature
	file, err := json.Marshal(doc)
	if err != nil {
		return protocol.CommandOutcome{}, err
	}
	answer, err := c.Submit(ctx, file)
	if err != nil {
		return protocol.CommandOutcome{}, err
	}
	var a struct {
		Status, Reason string
		Time           uint64
	}
	if err := json.Unmarshal(answer, &a); err != nil {
		return protocol.CommandOutcome{}, fmt.Errorf("reading an answer: %w", err)
	}
	switch a.Status {
	case "done":
		return protocol.CommandOutcome{Status: protocol.CommandOK, At: a.Time}, nil
	case "accepted":
		return protocol.CommandOutcome{}, errors.New("it is begun and not carried out yet; look at the node's state")
	}
	return protocol.CommandOutcome{Status: protocol.CommandRejected, Reason: a.Reason, At: a.Time}, nil
}
