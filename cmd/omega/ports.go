package main

import (
	"net"

	"github.com/urfave/cli/v2"
)

// listening are the flags that say where a command listens.
var listening = []string{"console", "metrics", "bus-listen"}

// portsFree tries every address that the command is to listen on and gives it back, so that one in use is told before anything is
// made. Who takes an address meanwhile is found when it is listened on in earnest.
func portsFree(c *cli.Context) error {
	for _, flag := range listening {
		at := c.String(flag) // empty where the command has no such flag
		if at == "" || at == noConsole {
			continue
		}
		l, err := net.Listen("tcp", at)
		if err != nil {
			return usagef("--%s: %w; name a free port of this machine, or 0 for any", flag, err)
		}
		if err := l.Close(); err != nil {
			return usagef("--%s %s: %w", flag, at, err)
		}
	}
	return nil
}
