package deploy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/agijobs/omega/node/durable"
	"github.com/agijobs/omega/node/protocol"
)

// ErrExists marks a deployment file whose suite is on the chain already.
var ErrExists = errors.New("already deployed")

// Deployment is where a suite is. JobRegistry alone is required of a file; the rest is asked of the chain.
type Deployment struct {
	ChainID    uint64                      `json:"chainId"`
	StartBlock uint64                      `json:"startBlock"`
	Contracts  map[string]protocol.Address `json:"contracts"`
}

// Save writes the deployment file so that a crash leaves the old one or the new one.
func (d Deployment) Save(path string) error {
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	return writeDurably(path, append(data, '\n'))
}

// Load reads a deployment file.
func Load(path string) (Deployment, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Deployment{}, fmt.Errorf("no deployment file at %s (make one with `omega deploy`, or name it with --deployment)", path)
	}
	if err != nil {
		return Deployment{}, fmt.Errorf("reading the deployment: %w", err)
	}
	var d Deployment
	if err := protocol.DecodeStrict(data, &d); err != nil {
		return Deployment{}, fmt.Errorf("%s: %w", path, err)
	}
	if d.Contracts[JobRegistry] == (protocol.Address{}) {
		return Deployment{}, fmt.Errorf("%s: %w: contracts.JobRegistry is missing", path, protocol.ErrDocument)
	}
	return d, nil
}

// ProfilePath is where the profile of the deployment file at path is kept.
func ProfilePath(path string) string { return strings.TrimSuffix(path, ".json") + ".profile.toml" }

// AcceptPath is where the plan to accept ownership is kept, for the deployment file at path.
func AcceptPath(path string) string { return strings.TrimSuffix(path, ".json") + ".accept.json" }

// writeDurably replaces a file that others may read.
func writeDurably(path string, data []byte) error {
	return durable.Replace(path, 0o644, durable.Text(data))
}
