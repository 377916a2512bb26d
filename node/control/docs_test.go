package control_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/control"
	"github.com/agijobs/omega/node/protocol"
)

// documented returns the JSON examples of a section of docs/control.md.
func documented(t *testing.T, section string) []string {
	t.Helper()
	data, err := os.ReadFile("../../docs/control.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(data), "\n## "+section+"\n")
	require.True(t, ok, "section %q", section)
	rest, _, _ = strings.Cut(rest, "\n## ")
	var out []string
	for _, m := range regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(rest, -1) {
		out = append(out, m[1])
	}
	require.NotEmpty(t, out)
	return out
}

// Every action is documented with a command that is taken, and the answer has the fields that are documented.
func TestDocs_controlFile(t *testing.T) {
	shown := map[string]bool{}
	var last string
	for _, text := range documented(t, "The control file") {
		d := newDesk(t)
		d.cfg.Spawn.Plan = planner
		d.open()
		a := d.say(text)
		if a.Status == "error" { // it is under way
			d.poll()
			a = d.read("ack.json")
		}
		require.Equal(t, "ok", a.Status, "%s: %s", text, a.Reason)
		shown[a.Action] = true
		if a.Action == "pause" {
			data, err := os.ReadFile(filepath.Join(d.dir, "ack.json"))
			require.NoError(t, err)
			last = string(data)
		}
	}
	for _, action := range control.Actions() {
		require.True(t, shown[action], action)
	}
	require.Equal(t, names(t, documented(t, "The answer")[0]), names(t, last))
}

// names lists the fields of an object in order.
func names(t *testing.T, object string) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(object))
	var out []string
	_, err := dec.Token()
	require.NoError(t, err)
	for dec.More() {
		key, err := dec.Token()
		require.NoError(t, err)
		out = append(out, key.(string))
		var value json.RawMessage
		require.NoError(t, dec.Decode(&value))
	}
	return out
}

// The signed example is one that a node would obey, and its answer has the fields that are documented.
func TestDocs_signedCommands(t *testing.T) {
	examples := documented(t, "Signed commands")
	require.Len(t, examples, 2)
	doc, err := control.DecodeSigned([]byte(examples[0]))
	require.NoError(t, err)
	d := newSignedDesk(t)
	d.time = uint64(doc.Command.NotBefore) + 1
	d.cfg.Signed.Place = control.Place{Node: doc.Command.NodeID, ChainID: 31337, Registry: common.HexToAddress("0xDc64a140Aa3E981100a9becA4E685f962f0cF6C9")}
	d.cfg.Signed.Roles.Owners = []protocol.Address{doc.Signer}
	d.open()
	a := d.say(examples[0])
	require.Equal(t, "done", a.Status, a.Reason)
	data, err := os.ReadFile(filepath.Join(d.dir, "ack.json"))
	require.NoError(t, err)
	require.Equal(t, names(t, examples[1]), names(t, string(data)))
	text, err := os.ReadFile("../../docs/control.md")
	require.NoError(t, err)
	for _, code := range control.Codes() {
		require.Contains(t, string(text), "`"+code+"`", "the code is documented")
	}
}
