package main

import (
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/console"
)

// noConsole turns the operator's page off.
const noConsole = "off"

func consoleFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "console", Value: "127.0.0.1:0", Usage: "loopback `HOST:PORT` of the operator's page, port 0 for a free one, or off", EnvVars: env("CONSOLE"),
	}
}

// consoleAddress is where the operator's page is to be served; empty = nowhere.
func consoleAddress(c *cli.Context) (string, error) {
	addr := c.String("console")
	if addr == noConsole {
		return "", nil
	}
	if err := console.CheckAddress(addr); err != nil {
		return "", usagef("--console: %w", err)
	}
	return addr, nil
}

// tellConsole shows the address that opens the page.
func tellConsole(w io.Writer, url string) {
	if url != "" {
		fmt.Fprintf(w, "console: %s (opens once)\n", url)
	}
}
