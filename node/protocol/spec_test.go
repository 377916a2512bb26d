package protocol_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

const goodSpec = `{"v":1,"title":"Balance the grid","required_skills":["energy"],"energy_budget":500,"reward":"4200","stake_required":10.5,
 "deadline_epoch":1800086400,"task":{"kind":"dispatch","body":{"regions":[1,2]}}}`

func TestDecodeSpec(t *testing.T) {
	s, err := protocol.DecodeSpec([]byte(goodSpec))
	require.NoError(t, err)
	require.Equal(t, "Balance the grid", s.Title)
	require.Equal(t, protocol.Tokens(4200), s.Reward.Amount)
	require.Equal(t, "10.5", s.MinStake.Tokens())
	require.Equal(t, protocol.TaskDispatch, s.Task.Kind)
	require.JSONEq(t, `{"regions":[1,2]}`, string(s.Task.Body))
	stored, err := s.Encode()
	require.NoError(t, err)
	back, err := protocol.DecodeSpec(stored)
	require.NoError(t, err)
	again, err := back.Encode()
	require.NoError(t, err)
	require.Equal(t, stored, again, "the hash of a document does not depend on who wrote it")
	require.Equal(t, protocol.Keccak(stored), protocol.DocumentHash(stored))
}

// with replaces a piece of the good spec.
func with(t *testing.T, old, text string) string {
	t.Helper()
	require.Contains(t, goodSpec, old)
	return strings.Replace(goodSpec, old, text, 1)
}

func TestDecodeSpecRefuses(t *testing.T) {
	tooMuch := new(big.Int).Lsh(big.NewInt(1), 128).String()
	rows := []struct{ name, doc, text string }{
		{"nothing", "", "it is empty or cut off, 0 bytes"},
		{"all but its end", goodSpec[:len(goodSpec)-1], "it is empty or cut off"},
		{"version", with(t, `"v":1`, `"v":2`), `"v" is 2`},
		{"no title", with(t, "Balance the grid", "  "), `"title" is empty`},
		{"long title", with(t, "Balance the grid", strings.Repeat("x", 201)), `"title" has 201 bytes`},
		{"long description", with(t, `"v":1`, `"v":1,"description":"`+strings.Repeat("x", 8193)+`"`), `"description" has 8193 bytes`},
		{"many skills", with(t, `["energy"]`, `["a"`+strings.Repeat(`,"a"`, 16)+`]`), `17 "required_skills"`},
		{"long ref", with(t, `"v":1`, `"v":1,"ref":"`+strings.Repeat("x", 65)+`"`), `"ref" has 65 bytes`},
		{"reward over the contract", with(t, `"4200"`, tooMuch), `"reward"`},
		{"stake over the contract", with(t, `10.5`, `79228162515`), `"stake_required"`},
		{"negative reward", with(t, `"4200"`, `-1`), `"reward": not an amount: "-1"`},
		{"negative stake", with(t, `10.5`, `"-5"`), `"stake_required": not an amount: "-5"`},
		{"both", strings.Replace(with(t, `10.5`, `-5`), `"4200"`, `-7`, 1), `"reward": not an amount: "-7"`},
		{"reward in words", with(t, `"4200"`, `"much"`), "not an amount"},
		{"unknown kind", with(t, `"dispatch"`, `"magic"`), `"task.kind" "magic"`},
		{"unknown key", with(t, `"v":1`, `"v":1,"extra":1`), "unknown field"},
		{"doubled key", with(t, `"v":1`, `"v":1,"v":1`), `key "v" stands twice`},
		{"doubled deep key", with(t, `{"regions":[1,2]}`, `{"a":{"b":1,"b":2}}`), `key "b" stands twice`},
		{"second document", goodSpec + `{}`, "text after the document"},
		{"text after", goodSpec + ` x`, "text after the document"},
		{"cut short", goodSpec[:40], "it is empty or cut off, 40 bytes"},
		{"no UTF-8", with(t, "Balance", "Bal\xffance"), "not valid UTF-8"},
		{"deep", with(t, `{"regions":[1,2]}`, strings.Repeat("[", 40)+strings.Repeat("]", 40)), "nested deeper"},
		{"large", with(t, `"v":1`, `"v":1`+strings.Repeat(" ", protocol.MaxDocumentBytes)), "at most 262144 are read"},
		{"another type", `[1]`, "cannot unmarshal"},
	}
	for _, row := range rows {
		_, err := protocol.DecodeSpec([]byte(row.doc))
		require.ErrorIs(t, err, protocol.ErrDocument, row.name)
		require.ErrorContains(t, err, row.text, row.name)
	}
}

// Wherever a value stands that its type refuses, its field is named, and the error stays what it is.
func TestDecodeStrictNamesTheField(t *testing.T) {
	type part struct {
		Pay  protocol.TokenText  `json:"pay"`
		Cost *protocol.TokenText `json:"cost,omitempty"`
	}
	type base struct {
		Limit protocol.Amount `json:"limit"`
	}
	var doc struct {
		base
		Own   protocol.Amount             `json:"own"`
		Parts []part                      `json:"parts"`
		By    map[string]protocol.Address `json:"by"`
		Plain int                         `json:"plain"`
	}
	for text, want := range map[string]string{
		`{"parts":[{"pay":1},{"pay":"x"}]}`:             `"parts.1.pay": not an amount: "x"`,
		`{"parts":[{"cost":-1,"pay":1}]}`:               `"parts.0.cost": not an amount: "-1"`,
		`{"plain":1,"limit":"-3"}`:                      `"limit": not an amount: "-3"`,
		`{"own":"-3"}`:                                  `"own": not an amount: "-3"`,
		`{"by":{"JobRegistry":"0x12"}}`:                 `"by.JobRegistry": `,
		`{"plain":"1"}`:                                 `"plain": cannot unmarshal string into int`,
		`{"parts":7}`:                                   `"parts": cannot unmarshal number into []protocol_test.part`,
		`{"plain":1.5}`:                                 `"plain": cannot unmarshal number 1.5 into int`,
		`{"Plain":1}`:                                   `unknown field "Plain", which is spelt "plain"`,
		`{"plain":1,"Plain":1}`:                         `unknown field "Plain"`,
		`{"LIMIT":1}`:                                   `unknown field "LIMIT", which is spelt "limit"`,
		`{"parts":[{"Pay":1}]}`:                         `unknown field "Pay", which is spelt "pay"`,
		`{"base":1}`:                                    `unknown field "base"`,
		`{"plain":1,"\u0070lain":1}`:                    `key "plain" stands twice`,
		`{"parts":[{"pay":1,"more":1}]}`:                `unknown field "more"`,
		`{"parts":{"pay":1}}`:                           "cannot unmarshal object",
		`{"more":1,"parts":[{"pay":1}],"limit":"none"}`: "",
	} {
		err := protocol.DecodeStrict([]byte(text), &doc)
		require.ErrorIs(t, err, protocol.ErrDocument, text)
		require.ErrorContains(t, err, want, text)
		if strings.Contains(want, "not an amount") {
			require.ErrorIs(t, err, protocol.ErrAmount, text)
		}
	}
	long := strings.Repeat("é9", 10_000)
	for _, text := range []string{`{"` + long + `":1}`, `{"by":{"` + long + `":1}}`, `{"by":{"` + long + `":"x","` + long + `":"x"}}`, `{"plain":` + strings.Repeat("9", 30_000) + `}`} {
		err := protocol.DecodeStrict([]byte(text), &doc)
		require.ErrorIs(t, err, protocol.ErrDocument)
		require.Less(t, len(err.Error()), 300, "a stranger's text is not repeated whole")
	}
	var loose any
	require.NoError(t, protocol.DecodeStrict([]byte(`{"a":[1]}`), &loose))
	var amount protocol.TokenText
	require.EqualError(t, protocol.DecodeStrict([]byte(`-1`), &amount),
		`document breaks its schema: not an amount: "-1" (digits and one point only; not negative)`, "a document of one value has no field")
}

func TestDecodeManifest(t *testing.T) {
	m := protocol.Manifest{
		Version: 1, Job: 7, SpecHash: protocol.Hash{1}, Agent: validator, Executor: protocol.Executor{Name: "dispatch", Version: "1"},
		Outputs: []protocol.Artifact{{Name: "result", CID: "bafy", Size: 3}}, Resources: protocol.Resources{Energy: 2, Compute: 5},
	}
	stored, err := m.Encode()
	require.NoError(t, err)
	back, err := protocol.DecodeManifest(stored)
	require.NoError(t, err)
	require.Equal(t, m, back)
	for want, edit := range map[string]func(*protocol.Manifest){
		`"v" is 3`:   func(m *protocol.Manifest) { m.Version = 3 },
		"0 outputs":  func(m *protocol.Manifest) { m.Outputs = nil },
		"65 outputs": func(m *protocol.Manifest) { m.Outputs = make([]protocol.Artifact, protocol.MaxOutputs+1) },
	} {
		bad := m
		edit(&bad)
		stored, err := bad.Encode()
		require.NoError(t, err)
		_, err = protocol.DecodeManifest(stored)
		require.ErrorIs(t, err, protocol.ErrDocument)
		require.ErrorContains(t, err, want)
	}
}

// FuzzDecodeSpec holds that whatever is accepted keeps the rules, and is stable once written by the node.
func FuzzDecodeSpec(f *testing.F) {
	f.Add([]byte(goodSpec))
	f.Add([]byte(`{"v":1,"title":"x","reward":0.5,"task":{"kind":"chat","body":"\u0000"}}`))
	f.Add([]byte(`{"v":1,"title":"\ud800","reward":1,"task":{"kind":"plan"}}`))
	f.Add([]byte(`{"V":1,"v":1,"title":"x","reward":1,"task":{"kind":"plan"}}`))
	f.Add([]byte(fmt.Sprintf(`{"v":1,"title":"x","reward":%s,"task":{"kind":"a2a"}}`, strings.Repeat("9", 59))))
	f.Fuzz(func(t *testing.T, doc []byte) {
		s, err := protocol.DecodeSpec(doc)
		if err != nil {
			require.ErrorIs(t, err, protocol.ErrDocument)
			return
		}
		require.NoError(t, s.Check())
		require.True(t, json.Valid(doc))
		stored, err := s.Encode()
		require.NoError(t, err)
		back, err := protocol.DecodeSpec(stored)
		if len(stored) > protocol.MaxDocumentBytes {
			return
		}
		require.NoError(t, err)
		again, err := back.Encode()
		require.NoError(t, err)
		require.Equal(t, string(stored), string(again))
	})
}

// What a type of ours says of a value that it refuses may hold the value: a stranger's 200 KB do not fill a log.
func TestDecodeStrict_refusedValueIsCut(t *testing.T) {
	var into struct {
		A protocol.Amount `json:"a"`
	}
	err := protocol.DecodeStrict([]byte(`{"a":"`+strings.Repeat("9", 200_000)+`"}`), &into)
	require.ErrorIs(t, err, protocol.ErrAmount)
	require.ErrorContains(t, err, `"a": not an amount`)
	require.Less(t, len(err.Error()), 300)
}
