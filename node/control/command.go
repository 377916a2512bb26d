package control

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strconv"
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
	actionLimit   = "set_limit"
	actionStance  = "set_strategy"
	actionAck     = "ack_finality_violation"
	actionRescan  = "rescan"
	actionPlan    = "plan_governance"
	actionRotate  = "rotate_key"
	issuerOwner   = "owner"
	maxValueText  = 40
	maxValueBits  = 128
	maxValueScale = 18
)

// fieldsOf lists what each action takes.
var fieldsOf = map[string][]string{
	actionPause: nil, actionResume: nil, actionDrain: nil, actionStop: nil, actionLift: nil, actionStatus: nil, actionClear: nil,
	actionUpdate: {"field", "value"}, actionSpawn: {"spec"}, actionLimit: {"name", "value", "account"}, actionStance: {"name", "value", "account"},
	actionAck: {"block", "was", "now"}, actionRescan: {"from"}, actionPlan: {"contract", "call", "as"},
	actionRotate: {"step", "account", "to"},
}

// Actions lists the actions in order.
func Actions() []string {
	return []string{actionPause, actionResume, actionDrain, actionStop, actionLift, actionUpdate, actionSpawn, actionStatus, actionClear, actionLimit, actionStance, actionRescan,
		actionPlan, actionRotate, actionAck}
}

// Fields lists what an action takes; in brackets what may be left out. A note may stand in all of them.
func Fields(action string) []string {
	fields := slices.Clone(fieldsOf[action])
	for i, f := range fields {
		if slices.Contains(optional[action], f) {
			fields[i] = "[" + f + "]"
		}
	}
	return fields
}

// optional lists the fields that may be left out.
var optional = map[string][]string{
	actionLimit: {"account"}, actionStance: {"account"}, actionPlan: {"contract", "as"}, actionRotate: {"to"},
}

// spelled is an action as it is listed, also where it is written with hyphens.
func spelled(action string) string { return strings.ReplaceAll(action, "-", "_") }

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
	cmd.action, err = text(fields, "action")
	cmd.action = spelled(cmd.action) // which the answer tells, whatever else is wrong
	own := []string{"action", "id", "issuer"}
	if no := spelt(fields, own...); no != nil {
		return cmd, no
	}
	if err != nil {
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
	for _, name := range own {
		delete(fields, name)
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
	if err := spelt(fields, append([]string{fieldNote}, allowed...)...); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if name != fieldNote && !slices.Contains(allowed, name) {
			return refuse(CodeMalformed, "%s takes no field %.40q; it takes %s", c.action, name, strings.Join(append(Fields(c.action), "["+fieldNote+"]"), ", "))
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
	case actionLimit, actionStance:
		return c.takeSetting(fields)
	case actionAck:
		return c.takeViolation(fields)
	case actionRescan:
		c.errand.From, err = count(fields, "from")
		c.field, c.value = "from", strconv.FormatUint(c.errand.From, 10)
	case actionPlan:
		return c.takeCalls(fields)
	case actionRotate:
		return c.takeRotation(fields)
	case actionSpawn:
		spec, given := fields["spec"]
		if !given {
			return refuse(CodeMalformed, `"spec" is missing`)
		}
		c.spec = spec
	}
	return err
}

// spelt refuses a key that would be one of the names if it were written in other letters: keys are read to the letter.
func spelt(fields map[string]json.RawMessage, names ...string) error {
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		is := func(name string) bool { return strings.EqualFold(key, name) }
		if i := slices.IndexFunc(names, is); i >= 0 && !slices.Contains(names, key) {
			return refuse(CodeMalformed, "the key %.40q is spelt %q", key, names[i])
		}
	}
	return nil
}

// takeSetting reads the name of a setting, its value, and whose it is.
func (c *command) takeSetting(fields map[string]json.RawMessage) (err error) {
	if c.field, err = text(fields, "name"); err != nil {
		return err
	}
	if c.value, err = loose(fields, "value"); err != nil {
		return refuse(CodeMalformed, "%.40q: %v", c.field, err)
	}
	if _, given := fields["account"]; given {
		c.account, err = address(fields, "account")
	}
	return err
}

// takeViolation reads which breach of finality is acknowledged.
func (c *command) takeViolation(fields map[string]json.RawMessage) (err error) {
	var v protocol.Violation
	if v.Block, err = count(fields, "block"); err != nil {
		return err
	}
	if v.Was, err = hash(fields, "was"); err != nil {
		return err
	}
	v.Now, err = hash(fields, "now")
	c.violation = &v
	return err
}

// takeRotation reads which account leaves, and for its beginning which one comes.
func (c *command) takeRotation(fields map[string]json.RawMessage) (err error) {
	if c.field, err = text(fields, "step"); err != nil {
		return err
	}
	if c.account, err = address(fields, "account"); err != nil {
		return err
	}
	_, given := fields["to"]
	switch begins := c.field == "begin"; {
	case begins && !given:
		return refuse(CodeMalformed, `"to" is missing: "begin" needs the account that comes`)
	case given && !begins:
		return refuse(CodeMalformed, `"to" is for "begin", and for nothing else`)
	}
	if given {
		var to protocol.Address
		to, err = address(fields, "to")
		c.value = to.Hex()
	}
	return err
}

// maxCalls bounds the calls of a plan, and maxCallBytes each of them.
const (
	maxCalls     = 32
	maxCallBytes = 2000
)

// takeCalls reads what is to be planned: one call, or a list of them.
func (c *command) takeCalls(fields map[string]json.RawMessage) (err error) {
	if _, given := fields["contract"]; given {
		if c.errand.Contract, err = text(fields, "contract"); err != nil {
			return err
		}
	}
	if _, given := fields["as"]; given {
		if c.errand.As, err = address(fields, "as"); err != nil {
			return err
		}
	}
	raw, given := fields["call"]
	if !given {
		return refuse(CodeMalformed, `"call" is missing`)
	}
	if raw[0] == '"' {
		raw = slices.Concat([]byte{'['}, raw, []byte{']'})
	}
	if raw[0] != '[' {
		return refuse(CodeMalformed, `"call" is %s, a text or a list of texts is needed`, sortOf(raw))
	}
	if c.errand.Calls, err = texts(raw, "call"); err != nil {
		return err
	}
	if n := len(c.errand.Calls); n == 0 || n > maxCalls {
		return refuse(CodeMalformed, `"call" has %d calls, 1 to %d are possible`, n, maxCalls)
	}
	if slices.ContainsFunc(c.errand.Calls, func(s string) bool { return s == "" || len(s) > maxCallBytes }) {
		return refuse(CodeMalformed, `a call of "call" has 0 or more than %d bytes`, maxCallBytes)
	}
	c.field, c.value = c.errand.Contract, strconv.Itoa(len(c.errand.Calls))+" calls"
	return nil
}

// count reads a whole number.
func count(fields map[string]json.RawMessage, name string) (uint64, error) {
	written, err := number(fields, name)
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseUint(written, 10, 64)
	if err != nil {
		return 0, refuse(CodeMalformed, "%q is no whole number up to 2^64: %s", name, written)
	}
	return n, nil
}

func hash(fields map[string]json.RawMessage, name string) (h protocol.Hash, err error) {
	written, err := text(fields, name)
	if err == nil && h.UnmarshalText([]byte(written)) != nil {
		err = refuse(CodeMalformed, "%q is %.80q, which is no hash (0x and 64 hex digits)", name, written)
	}
	return h, err
}

// loose reads a number, a text, or a list of texts, which it parts by commas.
func loose(fields map[string]json.RawMessage, name string) (string, error) {
	raw, given := fields[name]
	switch {
	case !given:
		return "", refuse(CodeMalformed, "%q is missing", name)
	case raw[0] == '"':
		return text(fields, name)
	case isNumber(raw):
		return number(fields, name)
	case raw[0] != '[':
		return "", refuse(CodeMalformed, `%q is %s, a number, a text such as "on" or "off", or a list of texts is needed`, name, sortOf(raw))
	}
	list, err := texts(raw, name)
	if err != nil {
		return "", err
	}
	if slices.ContainsFunc(list, func(s string) bool { return s == "" || strings.Contains(s, ",") }) {
		return "", refuse(CodeMalformed, "%q has an empty text, or one with a comma", name)
	}
	if joined := strings.Join(list, ","); len(joined) <= maxListBytes {
		return joined, nil
	}
	return "", refuse(CodeMalformed, "the texts of %q have more than %d bytes", name, maxListBytes)
}

// texts reads a list of texts.
func texts(raw json.RawMessage, name string) ([]string, error) {
	var list []json.RawMessage
	if err := strict(raw, &list); err != nil {
		return nil, err
	}
	out := make([]string, len(list))
	for i, item := range list {
		if item[0] != '"' || json.Unmarshal(item, &out[i]) != nil {
			return nil, refuse(CodeMalformed, "the list %q has %s in it, and takes texts alone", name, sortOf(item))
		}
	}
	return out, nil
}

// maxListBytes bounds the texts of a list.
const maxListBytes = 4 << 10

// address reads an account.
func address(fields map[string]json.RawMessage, name string) (a protocol.Address, err error) {
	written, err := text(fields, name)
	if err == nil && a.UnmarshalText([]byte(written)) != nil {
		err = refuse(CodeMalformed, "%q is %.60q, which is no address (0x and 40 hex digits)", name, written)
	}
	if err == nil && a == (protocol.Address{}) {
		err = refuse(CodeMalformed, "%q is the zero address", name)
	}
	return a, err
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
	if !isNumber(raw) {
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

func isNumber(raw json.RawMessage) bool { return raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9' }

// exponent tells whether the number's exponent is small enough to be written out.
func exponent(number string) bool {
	_, exp, has := strings.Cut(strings.ToLower(number), "e")
	return !has || len(strings.TrimLeft(exp, "+-")) <= 2
}

// AckViolation is the action that a node which stopped on a finality violation looks for when it starts.
const AckViolation = actionAck
