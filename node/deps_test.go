package node_test

import (
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/agijobs/omega/"

// mayImport is the layer table of docs/architecture.md: a package may import of ours only what stands
// behind it here. "node/*" stands for every package below node.
var mayImport = map[string][]string{
	"bindings":       {},
	"node/protocol":  {},
	"node/economy":   {"node/protocol"},
	"node/mission":   {"node/protocol"},
	"node/dispatch":  {"node/protocol"},
	"node/engine":    {"node/economy", "node/mission", "node/protocol"},
	"node/chain":     {},
	"node/codec":     {"bindings", "node/protocol"},
	"node/deploy":    {"bindings", "node/durable", "node/protocol"},
	"node/follower":  {"node/protocol"},
	"node/txmgr":     {"node/protocol"},
	"node/guard":     {"node/durable", "node/protocol"},
	"node/signer":    {"node/protocol"},
	"node/control":   {"node/durable", "node/rotate", "node/protocol"},
	"node/pool":      {"node/protocol"},
	"node/sandbox":   {},
	"node/rotate":    {"node/durable"},
	"node/durable":   {},
	"node/artifact":  {"node/durable", "node/pool", "node/protocol"},
	"node/agent":     {"node/dispatch", "node/artifact", "node/mission", "node/pool", "node/sandbox", "node/protocol"},
	"node/validator": {"node/dispatch", "node/artifact", "node/mission", "node/pool", "node/sandbox", "node/protocol"},
	"node/store":     {"node/durable", "node/engine", "node/txmgr", "node/protocol"},
	"node/driver":    {"node/engine", "node/codec", "node/txmgr", "node/protocol"},
	"node/report":    {"node/driver", "node/durable", "node/engine", "node/mission", "node/rotate", "node/protocol"},
	"node/doctor":    {"node/protocol"},
	"node/metrics":   {"node/engine", "node/protocol"},
	"node/diagram":   {},
	"node/console":   {"node/diagram", "node/economy", "node/engine", "node/mission", "node/protocol"},
	"node":           {"node/*"},
	"sim":            {"node/deploy", "node/chain", "node/durable", "node/protocol"},
	"sim/planet":     {"node/sandbox", "node/protocol"},
	"sim/scenario":   {"node", "node/*", "sim"},
	"sim/anvil":      {},
	"sim/program":    {},
	"sim/browser":    {},
	"sim/endtoend":   {},
	"cmd/omega":      {"node", "node/*", "sim", "sim/planet", "sim/lab", "sim/scenario"},

	// the owner's desk
	"node/governance": {"bindings", "node/protocol"},

	// the mesh
	"node/bus":          {"node/rotate"},
	"node/bus/bustest":  {"node/bus"},
	"node/bus/exchange": {"node/bus"},
	"node/bus/nats":     {"node/bus"},

	"sim/lab": {"node/deploy", "node/protocol"},

	// examples for operators
	"docs/examples/plugins/go": {},
}

// pure packages decide; what they must not import themselves, and what they must not even reach.
var (
	purePackages  = []string{"node/protocol", "node/economy", "node/mission", "node/dispatch", "node/engine"}
	pureForbidden = []string{"time", "net", "os", "context", "log", "log/slog", "github.com/hashicorp/go-hclog"}
	pureReach     = []string{"net", "net/http", "os/exec", "github.com/ethereum/go-ethereum/rpc", "github.com/hashicorp/go-hclog"}
)

type listed struct {
	ImportPath string
	Doc        string
	Imports    []string
	Deps       []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Doc,Imports,Deps", "./...")
	cmd.Dir = ".."
	out, err := cmd.Output()
	require.NoError(t, err)
	var all []listed
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p listed
		err := dec.Decode(&p)
		if err == io.EOF {
			return all
		}
		require.NoError(t, err)
		all = append(all, p)
	}
}

func allows(rules []string, name string) bool {
	return slices.ContainsFunc(rules, func(r string) bool {
		prefix, wild := strings.CutSuffix(r, "*")
		return r == name || wild && strings.HasPrefix(name, prefix)
	})
}

func TestImports_followTheLayers(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		rules, known := mayImport[name]
		require.True(t, known, "%s is in no layer: add it to the table and to docs/architecture.md", name)
		for _, imp := range p.Imports {
			if ours, ok := strings.CutPrefix(imp, module); ok {
				require.True(t, allows(rules, ours), "%s may not import %s", name, ours)
			}
		}
	}
}

func TestImports_pureCoreStaysPure(t *testing.T) {
	for _, p := range packages(t) {
		if !slices.Contains(purePackages, strings.TrimPrefix(p.ImportPath, module)) {
			continue
		}
		for _, bad := range pureForbidden {
			require.NotContains(t, p.Imports, bad, "%s decides: time, I/O and logs are not for it", p.ImportPath)
		}
		for _, bad := range pureReach {
			require.NotContains(t, p.Deps, bad, "%s must not even reach %s", p.ImportPath, bad)
		}
	}
}

func TestImports_onlyOnePlaceLinksTheEmbeddedChain(t *testing.T) {
	for _, p := range packages(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		if name == "sim" || name == "sim/scenario" || name == "cmd/omega" {
			continue
		}
		require.NotContains(t, p.Deps, "github.com/ethereum/go-ethereum/core/vm", "%s must not link the EVM", name)
	}
}

func TestPackages_haveOneComment(t *testing.T) {
	for _, p := range packages(t) {
		require.NotEmpty(t, p.Doc, "%s has no package comment", p.ImportPath)
	}
}
