// Package exchange brings documents from node to node over the bus: a node that lacks one asks who has it, and fetches it
// in parts from one that answers. Nobody is believed: whoever asks verifies what comes.
package exchange

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/agijobs/omega/node/bus"
)

// The subjects of the exchange. The node that has a document is asked for its parts under its own name.
const (
	FindSubject = "artifacts.find"
	getPrefix   = "artifacts.get."
)

// Bounds of the exchange.
const (
	// Part is how many bytes of a document one message carries: in base64 it fits a payload.
	Part = 32 << 10
	// maxBytes bounds a document, whatever a store may keep.
	maxBytes = 16 << 20
	// maxOffers is how many nodes are tried for one document.
	maxOffers = 8
	// queue bounds the requests of others that wait; when there are more the oldest is lost, and its sender asks again.
	queue = 64
	// version is that of the messages.
	version = 1
)

// Shelf is where documents lie on this node.
type Shelf interface {
	// Local returns a document by its content id, without asking any other node.
	Local(id string) ([]byte, error)
}

// Config says what an Exchange is made of.
type Config struct {
	Bus   bus.Bus
	Shelf Shelf
	// OfferWait is how long the first answer is waited for, PartWait each part; 0 means 2 s.
	OfferWait time.Duration
	PartWait  time.Duration
	Log       hclog.Logger
}

// Exchange asks for documents and gives them.
type Exchange struct {
	cfg Config
	me  string // this node's part of a subject
	// find and get are what others ask.
	find, get *bus.Subscription
	// last is the document that was given last, since its next part is asked for next. Only Run uses it.
	last struct {
		id   string
		data []byte
	}
}

// The messages of the exchange, as JSON.
type (
	// ask is a request: for word of a document, or for the part that begins at Offset.
	ask struct {
		Version int    `json:"v"`
		CID     string `json:"cid"`
		Offset  int    `json:"offset,omitempty"`
	}
	// offer says that a node has a document.
	offer struct {
		Version int    `json:"v"`
		CID     string `json:"cid"`
		Bytes   int    `json:"bytes"`
		Node    string `json:"node"`
	}
	// part is some of a document.
	part struct {
		Version int    `json:"v"`
		CID     string `json:"cid"`
		Offset  int    `json:"offset"`
		Data    []byte `json:"data"`
	}
)

// ErrNobody says that no node has the document, or none that tells the truth.
var ErrNobody = errors.New("no peer has it")

// New returns an exchange that listens from now on. It asks at any time, and answers while Run runs.
func New(cfg Config) (*Exchange, error) {
	if cfg.OfferWait <= 0 {
		cfg.OfferWait = 2 * time.Second
	}
	if cfg.PartWait <= 0 {
		cfg.PartWait = 2 * time.Second
	}
	if cfg.Log == nil {
		cfg.Log = hclog.NewNullLogger()
	}
	x := &Exchange{cfg: cfg, me: bus.Token(cfg.Bus.Name())}
	var err error
	if x.find, err = cfg.Bus.Subscribe(FindSubject, queue); err != nil {
		return nil, err
	}
	if x.get, err = cfg.Bus.Subscribe(getPrefix+x.me, queue); err != nil {
		return nil, errors.Join(err, x.find.Close())
	}
	return x, nil
}

// Run answers other nodes until the context ends, and then listens no more.
func (x *Exchange) Run(ctx context.Context) (err error) {
	defer func() { err = errors.Join(err, x.find.Close(), x.get.Close()) }()
	for {
		var m bus.Message
		answer, open := x.give, false
		select {
		case m, open = <-x.find.Messages():
			answer = x.offer
		case m, open = <-x.get.Messages():
		case <-ctx.Done():
			return ctx.Err()
		}
		if !open {
			return bus.ErrClosed
		}
		if m.Sender == x.cfg.Bus.Name() || m.Reply == "" {
			continue
		}
		if err := x.reply(ctx, m, answer); err != nil {
			x.cfg.Log.Debug("a peer's request is not answered", "key", m.Sender, "err", err)
		}
	}
}

// reply answers one request; what cannot be answered is passed over in silence.
func (x *Exchange) reply(ctx context.Context, m bus.Message, answer func(ask) (any, error)) error {
	var a ask
	if err := decode(m.Payload, &a); err != nil {
		return err
	}
	out, err := answer(a)
	if err != nil {
		return err
	}
	payload, err := json.Marshal(out)
	if err != nil {
		return err
	}
	return x.cfg.Bus.Publish(ctx, bus.Message{Subject: m.Reply, Payload: payload})
}

// load reads a document that others ask for.
func (x *Exchange) load(id string) ([]byte, error) {
	if x.last.id == id && id != "" {
		return x.last.data, nil
	}
	data, err := x.cfg.Shelf.Local(id)
	if err != nil {
		return nil, err
	}
	x.last.id, x.last.data = id, data
	return data, nil
}

func (x *Exchange) offer(a ask) (any, error) {
	data, err := x.load(a.CID)
	if err != nil {
		return nil, err
	}
	return offer{version, a.CID, len(data), x.me}, nil
}

func (x *Exchange) give(a ask) (any, error) {
	data, err := x.load(a.CID)
	if err != nil {
		return nil, err
	}
	if a.Offset < 0 || a.Offset >= len(data) {
		return nil, fmt.Errorf("a part from byte %d of %d", a.Offset, len(data))
	}
	return part{version, a.CID, a.Offset, data[a.Offset:min(a.Offset+Part, len(data))]}, nil
}

// Fetch asks for a document and hands what each node that offers it has to take, until take returns no error.
func (x *Exchange) Fetch(ctx context.Context, id string, take func([]byte) error) (err error) {
	payload, err := json.Marshal(ask{Version: version, CID: id})
	if err != nil {
		return err
	}
	inbox := x.cfg.Bus.Inbox()
	offers, err := x.cfg.Bus.Subscribe(inbox, maxOffers)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, offers.Close()) }()
	if err := x.cfg.Bus.Publish(ctx, bus.Message{Subject: FindSubject, Reply: inbox, Payload: payload}); err != nil {
		return err
	}
	wait := time.NewTimer(x.cfg.OfferWait)
	defer wait.Stop()
	faults := []error{ErrNobody}
	for len(faults) <= maxOffers {
		select {
		case m, open := <-offers.Messages():
			if !open {
				return bus.ErrClosed
			}
			if err = x.from(ctx, m, id, take); err == nil {
				return nil
			}
			faults = append(faults, fmt.Errorf("%.*q: %w", bus.MaxName, m.Sender, err))
		case <-wait.C:
			return errors.Join(faults...)
		case <-ctx.Done():
			return errors.Join(append(faults, ctx.Err())...)
		}
	}
	return errors.Join(faults...)
}

// from fetches a document from the node that offers it.
func (x *Exchange) from(ctx context.Context, m bus.Message, id string, take func([]byte) error) error {
	var o offer
	if err := decode(m.Payload, &o); err != nil {
		return err
	}
	if o.CID != id || o.Bytes < 0 || o.Bytes > maxBytes || o.Node != bus.Token(o.Node) || o.Node == x.me {
		return errors.New("the offer is not of this document, or of no use")
	}
	data := make([]byte, 0, min(o.Bytes, Part))
	for len(data) < o.Bytes {
		more, err := x.part(ctx, o, len(data))
		if err != nil {
			return err
		}
		data = append(data, more...)
	}
	return take(data)
}

// part fetches one part, which must be as long as it can be.
func (x *Exchange) part(ctx context.Context, o offer, offset int) ([]byte, error) {
	payload, err := json.Marshal(ask{version, o.CID, offset})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, x.cfg.PartWait)
	defer cancel()
	m, err := x.cfg.Bus.Request(ctx, bus.Message{Subject: getPrefix + o.Node, Payload: payload})
	if err != nil {
		return nil, err
	}
	var p part
	if err := decode(m.Payload, &p); err != nil {
		return nil, err
	}
	if p.CID != o.CID || p.Offset != offset || len(p.Data) != min(Part, o.Bytes-offset) {
		return nil, fmt.Errorf("the answer is not the part from byte %d", offset)
	}
	return p.Data, nil
}

// decode reads a message strictly: one JSON object of the known version, with the known fields alone.
func decode(payload []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(payload))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return fmt.Errorf("reading a message of the exchange: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("reading a message of the exchange: there is more behind it")
	}
	var got int
	switch v := v.(type) {
	case *ask:
		got = v.Version
	case *offer:
		got = v.Version
	case *part:
		got = v.Version
	}
	if got != version {
		return fmt.Errorf("a message of the exchange has version %d, this node reads %d", got, version)
	}
	return nil
}
