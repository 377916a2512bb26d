//go:build nosim

package main

import (
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/sandbox"
)

// simCommands are left out of builds without the embedded chain.
func simCommands(*sandbox.Jail) []*cli.Command { return nil }
