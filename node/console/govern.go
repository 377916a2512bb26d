package console

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/agijobs/omega/node/protocol"
)

// governing adds what the governance page asks for. Nothing here signs: the wallet does, and the desk and the channel
// check what it signed.
func (c *Console) governing(mux *http.ServeMux) {
	mux.HandleFunc("GET /api/plans", c.plans)
	mux.HandleFunc("POST /api/plans/sent", c.planSent)
	mux.HandleFunc("POST /api/orders/draft", c.orderDraft)
	mux.HandleFunc("POST /api/orders/send", c.orderSend)
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
		ctx, cancel := c.patient(r)
		defer cancel()
		plans, err := c.cfg.Desk.Plans(ctx)
		if err != nil {
			fail(w, http.StatusBadGateway, err)
			return
		}
		v.Plans = plans
	}
	c.pages.show(w, "governance", v)
}

func (c *Console) plans(w http.ResponseWriter, r *http.Request) {
	if c.cfg.Desk == nil {
		fail(w, http.StatusNotFound, errNoDesk)
		return
	}
	ctx, cancel := c.patient(r)
	defer cancel()
	plans, err := c.cfg.Desk.Plans(ctx)
	if err != nil {
		fail(w, http.StatusBadGateway, err)
		return
	}
	sendJSON(w, plans)
}

// sentStep is what the page tells of a step that a wallet has sent.
type sentStep struct {
	Plan string        `json:"plan"`
	Step int           `json:"step"`
	Hash protocol.Hash `json:"hash"`
}

func (c *Console) planSent(w http.ResponseWriter, r *http.Request) {
	if c.cfg.Desk == nil {
		fail(w, http.StatusNotFound, errNoDesk)
		return
	}
	var s sentStep
	if !receive(w, r, &s) {
		return
	}
	ctx, cancel := c.patient(r)
	defer cancel()
	receipt, err := c.cfg.Desk.Sent(ctx, s.Plan, s.Step, s.Hash)
	if err != nil {
		fail(w, http.StatusConflict, err)
		return
	}
	sendJSON(w, receipt)
}

// draftOrder is a command that the page wants to have signed by an account.
type draftOrder struct {
	From  protocol.Address `json:"from"`
	Order Order            `json:"order"`
}

func (c *Console) orderDraft(w http.ResponseWriter, r *http.Request) {
	if c.cfg.Channel == nil {
		fail(w, http.StatusNotFound, errNoChannel)
		return
	}
	var d draftOrder
	if !receive(w, r, &d) {
		return
	}
	ctx, cancel := c.patient(r)
	defer cancel()
	typed, err := c.cfg.Channel.Draft(ctx, d.From, d.Order)
	if err != nil {
		fail(w, http.StatusConflict, err)
		return
	}
	sendJSON(w, typed)
}

// signedOrder is a draft with the wallet's signature.
type signedOrder struct {
	Typed     json.RawMessage `json:"typed"`
	Signature hexutil.Bytes   `json:"signature"`
}

func (c *Console) orderSend(w http.ResponseWriter, r *http.Request) {
	if c.cfg.Channel == nil {
		fail(w, http.StatusNotFound, errNoChannel)
		return
	}
	var s signedOrder
	if !receive(w, r, &s) {
		return
	}
	ctx, cancel := c.patient(r)
	defer cancel()
	outcome, err := c.cfg.Channel.Send(ctx, s.Typed, s.Signature)
	if err != nil {
		fail(w, http.StatusConflict, err)
		return
	}
	sendJSON(w, outcome)
}
