package console

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/agijobs/omega/node/protocol"
)

// governing adds what the governance page asks for. Nothing here signs: the wallet does, and the desk and the channel
// check what it signed.
func (c *Console) governing(mux *http.ServeMux) {
	desk, channel := given(c.cfg.Desk != nil, errNoDesk), given(c.cfg.Channel != nil, errNoChannel)
	mux.HandleFunc("GET /api/plans", desk(c.plans))
	mux.HandleFunc("POST /api/plans/sent", desk(answered(c, func(ctx context.Context, s sentStep) (any, error) {
		return c.cfg.Desk.Sent(ctx, s.Plan, s.Step, s.Hash)
	})))
	mux.HandleFunc("POST /api/orders/draft", channel(answered(c, func(ctx context.Context, d draftOrder) (any, error) {
		return c.cfg.Channel.Draft(ctx, d.From, d.Order)
	})))
	mux.HandleFunc("POST /api/orders/send", channel(answered(c, func(ctx context.Context, s signedOrder) (any, error) {
		return c.cfg.Channel.Send(ctx, s.Typed, s.Signature)
	})))
}

var (
	errNoDesk    = errors.New("no plan is open here: start `omega gov open PLAN`")
	errNoChannel = errors.New("this node takes no signed commands: it knows no owner")
)

func (c *Console) governance(w http.ResponseWriter, r *http.Request) {
	v := shown{Desk: c.cfg.Desk != nil}
	if c.cfg.Channel != nil {
		v.Actions = c.cfg.Channel.Actions()
	}
	if c.cfg.Source != nil {
		page, n, err := c.snapshot()
		if err != nil {
			fail(w, http.StatusInternalServerError, err)
			return
		}
		v.Page, v.N = page, n
	}
	if c.cfg.Desk != nil {
		plans, ok := c.askDesk(w, r)
		if !ok {
			return
		}
		v.Plans = plans
	}
	c.pages.show(w, "governance", v)
}

func (c *Console) plans(w http.ResponseWriter, r *http.Request) {
	if plans, ok := c.askDesk(w, r); ok {
		sendJSON(w, plans)
	}
}

// askDesk reads the plans; a desk that cannot tell them is reported to the reader.
func (c *Console) askDesk(w http.ResponseWriter, r *http.Request) ([]Plan, bool) {
	ctx, cancel := c.patient(r)
	defer cancel()
	plans, err := c.cfg.Desk.Plans(ctx)
	if err != nil {
		fail(w, http.StatusBadGateway, err)
	}
	return plans, err == nil
}

// sentStep is what the page tells of a step that a wallet has sent.
type sentStep struct {
	Plan string        `json:"plan"`
	Step int           `json:"step"`
	Hash protocol.Hash `json:"hash"`
}

// draftOrder is a command that the page wants to have signed by an account.
type draftOrder struct {
	From  protocol.Address `json:"from"`
	Order Order            `json:"order"`
}

// signedOrder is a draft with the wallet's signature.
type signedOrder struct {
	Typed     json.RawMessage `json:"typed"`
	Signature hexutil.Bytes   `json:"signature"`
}

// given lets only those ask for a part of the program who find it here; the others hear why it is missing.
func given(here bool, missing error) func(http.HandlerFunc) http.HandlerFunc {
	return func(next http.HandlerFunc) http.HandlerFunc {
		if here {
			return next
		}
		return func(w http.ResponseWriter, _ *http.Request) { fail(w, http.StatusNotFound, missing) }
	}
}

// answered handles what the page posts: it is read and handed on, and the page is sent what comes back.
func answered[T any](c *Console, hand func(context.Context, T) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var said T
		if !receive(w, r, &said) {
			return
		}
		ctx, cancel := c.patient(r)
		defer cancel()
		out, err := hand(ctx, said)
		if err != nil {
			fail(w, http.StatusConflict, err)
			return
		}
		sendJSON(w, out)
	}
}
