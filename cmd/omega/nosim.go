//go:build nosim

package main

import "github.com/urfave/cli/v2"

// simCommands are left out of builds without the embedded chain.
func simCommands() []*cli.Command { return nil }
