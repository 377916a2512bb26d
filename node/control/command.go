package control

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/agijobs/omega/node/protocol"
)

// The actions that a command may ask for. What each of them does is the core's to decide.
const (
	actionPause   = "pause"
	actionResume  = "resume"
	actionDrain   = "drain"
	actionStop    = "emergency_stop"
	actionLift    = "lift_emergency_stop"
	actionUpdate  = "update_resource"
	actionSpawn   = "spawn_job"
	actionStatus  = "status"
	actionClear   = "clear_duties"
	issuerOwner   = "owner"
	maxValueText  = 40
	maxValueBits  = 128
	maxValueScale = 18
)

// fieldsOf lists what each action takes.
var fieldsOf = map[string][]string{
	actionPause: nil, actionResume: nil, actionDrain: nil, actionStop: nil, actionLift: nil, actionStatus: nil, actionClear: nil,
	actionUpdate: {"field", "value"}, actionSpawn: {"spec"},
}

// Actions lists the actions in order.
func Actions() []string {
	return []string{actionPause, actionResume, actionDrain, actionStop, actionLift, actionUpdate, actionSpawn, actionStatus, actionClear}
}

// fieldNote may stand in every command: why it was given, for whoever reads the audit.
const fieldNote = "note"

// coreName is how the core calls an action.
func coreName(action string) string {
	if action == actionClear {
		return "duties-clear"
	}
	return action
}

// plain judges the playbook's commands: whoever may write the file is the owner.
type plain struct{}

// goodID is what an id may look like.
var goodID = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$`)

func (plain) judge(_ context.Context, data []byte, _ bool) (command, error) {
	fields, err := object(data)
	if err != nil {
		return command{}, err
	}
	cmd := command{by: protocol.RankOwner}
	if cmd.action, err = text(fields, "action"); err != nil {
		return cmd, err
	}
	if _, given := fields["id"]; given {
		id, err := text(fields, "id")
		if err != nil {
			return cmd, err
		}
		if !goodID.MatchString(id) {
			return cmd, refuse(CodeMalformed, `"id" is not 1 to 64 letters, digits and . _ : -`)
		}
		cmd.id, cmd.order = id, "owner/"+id
	}
	issuer, err := text(fields, "issuer")
	if err != nil {
		return cmd, err
	}
	if issuer != issuerOwner {
		return cmd, refuse(CodeIssuer, `the issuer %.40q may give no commands; only "owner" may`, issuer)
	}
	for _, own := range []string{"action", "id", "issuer"} {
		delete(fields, own)
	}
	return cmd, cmd.take(fields)
}

func (plain) answer(a Answer) ([]byte, error) {
	return json.Marshal(struct {
		Status string        `json:"status"`
		Action string        `json:"action"`
		ID     string        `json:"id"`
		Reason string        `json:"reason"`
		Code   string        `json:"code,omitempty"`
		Digest protocol.Hash `json:"digest"`
		Block  uint64        `json:"block"`
		Time   uint64        `json:"time"`
		Result any           `json:"result,omitempty"`
	}{a.Status, a.Action, a.ID, a.Reason, a.Code, a.Digest, a.Block, a.Time, a.Result})
}

func (plain) ackName(from string) string { return from }

// take reads what an action takes, and no more.
func (c *command) take(fields map[string]json.RawMessage) error {
	allowed, known := fieldsOf[c.action]
	if !known {
		return refuse(CodeAction, "there is no action %.40q; there are %s", c.action, strings.Join(Actions(), ", "))
	}
	for name := range fields {
		if name != fieldNote && !slices.Contains(allowed, name) {
			return refuse(CodeMalformed, "%s takes no field %.40q", c.action, name)
		}
	}
	var err error
	if _, given := fields[fieldNote]; given {
		if c.note, err = text(fields, fieldNote); err != nil {
			return err
		}
	}
	switch c.action {
	case actionUpdate:
		if c.field, err = text(fields, "field"); err == nil {
			c.value, err = number(fields, "value")
		}
	case actionSpawn:
		spec, given := fields["spec"]
		if !given {
			return refuse(CodeMalformed, `"spec" is missing`)
		}
		c.spec = spec
	}
	return err
}

// strict decodes JSON, and says in plain words what is wrong with it.
func strict(data []byte, into any) error {
	err := protocol.DecodeStrict(data, into)
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &kind) && kind.Field != "":
		return refuse(CodeMalformed, "%q does not take a value like %s", kind.Field, kind.Value)
	case errors.As(err, &kind):
		return refuse(CodeMalformed, "a value like %s is not expected there", kind.Value)
	}
	return refuse(CodeMalformed, "%s", strings.TrimPrefix(err.Error(), protocol.ErrDocument.Error()+": "))
}

const maxTextBytes = 200

func text(fields map[string]json.RawMessage, name string) (string, error) {
	raw, given := fields[name]
	if !given {
		return "", refuse(CodeMalformed, "%q is missing", name)
	}
	var s string
	if raw[0] != '"' || json.Unmarshal(raw, &s) != nil {
		return "", refuse(CodeMalformed, "%q is %s, a text is needed", name, sortOf(raw))
	}
	if s == "" || len(s) > maxTextBytes {
		return "", refuse(CodeMalformed, "%q has %d bytes, 1 to %d are allowed", name, len(s), maxTextBytes)
	}
	return s, nil
}

// number reads a JSON number that is not negative and not beyond reason, and writes it without an exponent.
func number(fields map[string]json.RawMessage, name string) (string, error) {
	raw, given := fields[name]
	if !given {
		return "", refuse(CodeMalformed, "%q is missing", name)
	}
	if raw[0] != '-' && (raw[0] < '0' || raw[0] > '9') {
		return "", refuse(CodeMalformed, "%q is %s, a number is needed", name, sortOf(raw))
	}
	r, ok := new(big.Rat), false
	if len(raw) <= maxValueText && exponent(string(raw)) {
		r, ok = r.SetString(string(raw))
	}
	switch {
	case !ok || new(big.Int).Quo(r.Num(), r.Denom()).BitLen() > maxValueBits:
		return "", refuse(CodeMalformed, "%q is out of reach: %.40s (0 to 2^%d, at most %d characters)", name, raw, maxValueBits, maxValueText)
	case r.Sign() < 0:
		return "", refuse(CodeMalformed, "%q is negative: %s", name, raw)
	}
	places, exact := r.FloatPrec()
	if !exact || places > maxValueScale {
		return "", refuse(CodeMalformed, "%q has more than %d decimals: %s", name, maxValueScale, raw)
	}
	return r.FloatString(places), nil
}

// exponent tells whether the number's exponent is small enough to be written out.
func exponent(number string) bool {
	_, exp, has := strings.Cut(strings.ToLower(number), "e")
	return !has || len(strings.TrimLeft(exp, "+-")) <= 2
}
