// Command tides is an example of a simulation plug-in: the sea's tides drive turbines.
//
// It needs nothing but Go's standard library. Build it and try it:
//
//	go build -o tides ./docs/examples/plugins/go
//	omega sim check ./tides
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
)

// line is any line of the node; fields that this model does not need are left out.
type line struct {
	Type    string `json:"type"`
	Version int    `json:"version"`
	Seed    uint64 `json:"seed"`
	Tick    uint64 `json:"tick"`
	Energy  supply `json:"energy"`
	Memory  string `json:"memory"`
}

type supply struct {
	Reserve int64 `json:"reserve"`
}

// memory is all that the model keeps between two ticks. The node stores it and gives it back, so that nothing is lost
// when either of them is killed.
type memory struct {
	// Wear of the turbines, in thousandths.
	Wear int64 `json:"wear"`
}

type figure struct {
	Name  string `json:"name"`
	Milli int64  `json:"milli"`
}

func main() {
	if err := serve(); err != nil {
		fmt.Fprintln(os.Stderr, "tides:", err)
		os.Exit(1)
	}
}

// serve answers line by line until it is told to stop or its input ends.
func serve() error {
	in, out := bufio.NewScanner(os.Stdin), json.NewEncoder(os.Stdout)
	in.Buffer(nil, 1<<20)
	var seed uint64
	for in.Scan() {
		var l line
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			return err
		}
		var answer any
		switch l.Type {
		case "hello":
			if l.Version != 1 {
				return fmt.Errorf("version %d is not spoken here", l.Version)
			}
			seed = l.Seed
			answer = map[string]any{"type": "hello", "version": 1, "model": "tides 1.0", "figures": []string{"level", "wear"}}
		case "tick":
			var err error
			if answer, err = tick(seed, l); err != nil {
				return err
			}
		case "stop":
			return nil
		default:
			return errors.New("a line of an unknown type: " + l.Type)
		}
		if err := out.Encode(answer); err != nil {
			return err
		}
	}
	return in.Err()
}

// period is that of a tide, in ticks of ten minutes.
const period = 74

// tick makes energy of the tide, less as the turbines wear; after five hundred ticks they are mended.
func tick(seed uint64, l line) (any, error) {
	var m memory
	if l.Memory != "" {
		if err := json.Unmarshal([]byte(l.Memory), &m); err != nil {
			return nil, err
		}
	}
	phase := int64((l.Tick + seed%period) % period)
	level := 1000 - 2000*phase/period // thousandths, falling
	if phase >= period/2 {
		level = -1000 + 2000*(phase-period/2)/(period/2)
	}
	energy := l.Energy.Reserve / 2000 * level / 1000 * (1000 - m.Wear) / 1000
	if m.Wear++; m.Wear > 500 {
		m.Wear = 0
	}
	kept, err := json.Marshal(m)
	return map[string]any{
		"type": "reading", "tick": l.Tick, "energy": energy, "compute": 0, "memory": string(kept),
		"figures": []figure{{"level", level}, {"wear", m.Wear}},
	}, err
}
