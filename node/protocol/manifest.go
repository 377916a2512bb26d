package protocol

import (
	"encoding/json"
	"fmt"
)

// MaxOutputs bounds the outputs of one result.
const MaxOutputs = 64

// Manifest is the document of a result: what was done, by what, from what, with what effort. Its
// Keccak-256 is the resultHash on chain and its content id stands in resultURI.
type Manifest struct {
	Version   int        `json:"v"`
	Job       JobID      `json:"job"`
	SpecHash  Hash       `json:"specHash"`
	Agent     Address    `json:"agent"`
	Inputs    []string   `json:"inputs,omitempty"`
	Executor  Executor   `json:"executor"`
	Limits    Limits     `json:"limits"`
	Exit      int        `json:"exit"`
	Outputs   []Artifact `json:"outputs"`
	Resources Resources  `json:"resources"`
}

// Executor names the program that made a result.
type Executor struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Limits are the bounds under which an executor ran; 0 = none applied.
type Limits struct {
	Seconds     uint64 `json:"seconds,omitempty"`
	OutputBytes uint64 `json:"outputBytes,omitempty"`
}

// Artifact is one output, addressed by its content id.
type Artifact struct {
	Name string `json:"name"`
	CID  string `json:"cid"`
	Size uint64 `json:"size"`
}

// Resources are the energy (kWh) and compute (core seconds) that a result took.
type Resources struct {
	Energy  uint64 `json:"energy"`
	Compute uint64 `json:"compute"`
}

// Within holds the resources against the budgets of a spec; a budget of 0 is none.
func (r Resources) Within(s Spec) error {
	if s.Energy > 0 && r.Energy > s.Energy {
		return fmt.Errorf("it took %d kWh of a budget of %d", r.Energy, s.Energy)
	}
	if s.Compute > 0 && r.Compute > s.Compute {
		return fmt.Errorf("it took %d core seconds of a budget of %d", r.Compute, s.Compute)
	}
	return nil
}

// Budgeted is the part of the resources that a spec has a budget for.
func (r Resources) Budgeted(s Spec) Resources {
	return Resources{Energy: min(r.Energy, s.Energy), Compute: min(r.Compute, s.Compute)}
}

// DecodeManifest reads a manifest strictly; errors wrap ErrDocument.
func DecodeManifest(data []byte) (Manifest, error) {
	var m Manifest
	if err := DecodeStrict(data, &m); err != nil {
		return Manifest{}, err
	}
	if m.Version != 1 {
		return Manifest{}, fmt.Errorf(`%w: manifest "v" is %d, this node reads 1`, ErrDocument, m.Version)
	}
	if len(m.Outputs) == 0 || len(m.Outputs) > MaxOutputs {
		return Manifest{}, fmt.Errorf("%w: manifest has %d outputs, 1 to %d are allowed", ErrDocument, len(m.Outputs), MaxOutputs)
	}
	return m, nil
}

// Encode returns the manifest's bytes, the ones that resultHash is made of.
func (m Manifest) Encode() ([]byte, error) { return json.Marshal(m) }
