package protocol_test

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// kindsInSource lists the types that have the given marker method, as the compiler sees them.
func kindsInSource(t *testing.T, file, marker string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	var kinds []string
	for _, d := range parsed.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Name.Name == marker {
			kinds = append(kinds, f.Recv.List[0].Type.(*ast.Ident).Name)
		}
	}
	require.NotEmpty(t, kinds)
	return kinds
}

// filled sets every field of a value to something that is not its zero, told apart by a counter. A value that can hold
// one of its own type holds one, which holds none.
func filled(v reflect.Value, count *int) {
	*count++
	switch v.Interface().(type) {
	case protocol.Amount:
		v.Set(reflect.ValueOf(protocol.Units(uint64(*count))))
		return
	case json.RawMessage:
		v.Set(reflect.ValueOf(json.RawMessage(fmt.Sprintf(`{"n":%d}`, *count))))
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.String:
		v.SetString(fmt.Sprintf("text <%d> \u2028 ü", *count))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*count))
	case reflect.Uint8:
		v.SetUint(uint64(*count%250 + 1))
	case reflect.Uint32, reflect.Uint64:
		v.SetUint(1<<32 - 1 - uint64(*count))
	case reflect.Struct:
		for i := range v.NumField() {
			filled(v.Field(i), count)
		}
	case reflect.Array:
		for i := range v.Len() {
			filled(v.Index(i), count)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			filled(v.Index(i), count)
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		for i := range v.Elem().NumField() {
			if f := v.Elem().Field(i); f.Type() != v.Type() {
				filled(f, count)
			}
		}
	default:
		panic("a vocabulary field of kind " + v.Kind().String())
	}
}

// tripped writes a value of the named kind, first empty and then with every field set, and reads it back.
// It returns the full value.
func tripped[T any](t *testing.T, kind string, encode func(T) ([]byte, error), decode func([]byte) (T, error)) T {
	t.Helper()
	empty, err := decode([]byte(fmt.Sprintf(`{"kind":%q,"body":{}}`, kind)))
	require.NoError(t, err, "%s is not registered", kind)
	require.Equal(t, kind, protocol.Kind(empty))
	full := reflect.New(reflect.TypeOf(empty))
	count := 0
	filled(full.Elem(), &count)
	value := full.Elem().Interface().(T)
	for _, v := range []T{empty, value} {
		stored, err := encode(v)
		require.NoError(t, err)
		back, err := decode(stored)
		require.NoError(t, err)
		require.Equal(t, v, back, "every field of %s is kept", kind)
		again, err := encode(back)
		require.NoError(t, err)
		require.Equal(t, string(stored), string(again), "equal values give equal bytes")
	}
	return value
}

func TestEveryEventRoundTrips(t *testing.T) {
	for _, kind := range kindsInSource(t, "event.go", "isEvent") {
		tripped(t, kind, protocol.EncodeEvent, protocol.DecodeEvent)
	}
}

func TestEveryEffectRoundTrips(t *testing.T) {
	keys := map[protocol.Key]string{}
	for _, kind := range kindsInSource(t, "effect.go", "isEffect") {
		e := tripped(t, kind, protocol.EncodeEffect, protocol.DecodeEffect)
		key := e.Key()
		require.NotEmpty(t, key)
		require.Equal(t, key, e.Key(), "a key is deterministic")
		require.Empty(t, keys[key], "%s shares the key %s", kind, key)
		keys[key] = kind
		if c, ok := e.(protocol.ChainEffect); ok {
			require.NotEqual(t, protocol.Address{}, c.Sender(), kind)
			require.NotZero(t, c.Terms().Deadline, kind)
		}
	}
}

// A key names the wish, not how urgent it is: pricing anew must not ask twice.
func TestKeysLeaveTermsOut(t *testing.T) {
	for _, kind := range kindsInSource(t, "effect.go", "isEffect") {
		e, err := protocol.DecodeEffect([]byte(fmt.Sprintf(`{"kind":%q,"body":{}}`, kind)))
		require.NoError(t, err)
		v := reflect.New(reflect.TypeOf(e)).Elem()
		if terms := v.FieldByName("When"); terms.IsValid() {
			terms.Set(reflect.ValueOf(protocol.Terms{Deadline: 9, AtRisk: protocol.Units(3), After: "x"}))
			require.Equal(t, e.Key(), v.Interface().(protocol.Effect).Key(), kind)
		}
	}
}

func TestKeysTellWishesApart(t *testing.T) {
	a, b := protocol.Hash{1}, protocol.Hash{2}
	for _, pair := range [][2]protocol.Effect{
		{protocol.CommitVote{Job: 1, Nonce: 1, Seed: a}, protocol.CommitVote{Job: 1, Nonce: 1, Seed: b}},
		{protocol.CommitVote{Job: 1, Nonce: 11}, protocol.CommitVote{Job: 11, Nonce: 1}},
		{protocol.CommitVote{Job: 1}, protocol.RevealVote{Job: 1}},
		{protocol.CommitVote{Validator: validator}, protocol.CommitVote{Validator: module}},
		{protocol.ApplyForJob{Job: 1, Agent: validator}, protocol.ApplyForJob{Job: 1, Agent: module}},
		{protocol.SelectCommittee{Job: 1, N: 1}, protocol.SelectCommittee{Job: 1, N: 2}},
		{protocol.DepositStake{Role: protocol.StakeAgent}, protocol.DepositStake{Role: protocol.StakeValidator}},
	} {
		require.NotEqual(t, pair[0].Key(), pair[1].Key())
	}
	approve, reject := protocol.CommitVote{Job: 1, Approve: true}, protocol.CommitVote{Job: 1}
	require.Equal(t, approve.Key(), reject.Key(), "there is one vote a round, whatever it says")
}

func TestDecodeWireRefuses(t *testing.T) {
	for doc, text := range map[string]string{
		`{`:                                 "reading the envelope",
		`{"kind":"Nothing","body":{}}`:      `unknown kind "Nothing"`,
		`{"kind":"Tick","body":{"now":-1}}`: "reading Tick",
		`{"kind":"Tick"}`:                   "reading Tick",
	} {
		_, err := protocol.DecodeEvent([]byte(doc))
		require.ErrorContains(t, err, "event: "+text)
	}
	_, err := protocol.DecodeEffect([]byte(`{"kind":"Tick","body":{}}`))
	require.ErrorContains(t, err, `effect: unknown kind "Tick"`)
}

func TestAnswerTo(t *testing.T) {
	for _, row := range []struct {
		answer protocol.Event
		asked  protocol.Effect
	}{
		{protocol.SpecLoaded{For: "execute/7"}, nil},
		{protocol.AccountRead{N: 3, Facts: protocol.AccountFacts{Account: validator}}, protocol.ReadAccount{Account: validator, N: 3}},
		{protocol.SuiteRead{N: 4}, protocol.ReadSuite{N: 4}},
		{protocol.Evaluated{Job: 7, Nonce: 1, Validator: validator, Seed: protocol.Hash{5}}, protocol.Evaluate{Job: 7, Nonce: 1, Validator: validator, Seed: protocol.Hash{5}}},
		{protocol.WorkDone{For: "execute/7"}, nil}, {protocol.WorkPlanned{For: "execute/7"}, nil}, {protocol.WorkFailed{For: "execute/7"}, nil},
	} {
		key, ok := protocol.AnswerTo(row.answer)
		require.True(t, ok)
		want := protocol.Key("execute/7")
		if row.asked != nil {
			want = row.asked.Key()
		}
		require.Equal(t, want, key)
	}
	_, ok := protocol.AnswerTo(protocol.Tick{})
	require.False(t, ok)
}

func TestNames(t *testing.T) {
	require.Equal(t, "Submitted", protocol.JobInValidation.String())
	require.Equal(t, "JobState(9)", protocol.JobState(9).String())
	require.True(t, protocol.JobFinal.Terminal() && protocol.JobWithdrawn.Terminal() && !protocol.JobInDispute.Terminal())
	require.Equal(t, "validator", protocol.StakeValidator.String())
	require.Equal(t, "StakeRole(3)", protocol.StakeRole(3).String())
	require.Equal(t, []protocol.Role{"agent", "validator", "keeper", "employer"}, protocol.Roles())
	require.Equal(t, "12", protocol.JobID(12).String())
	require.Equal(t, "3", protocol.Nonce(3).String())
	require.NotContains(t, string(protocol.CommitVote{}.Key()), " ")
}
