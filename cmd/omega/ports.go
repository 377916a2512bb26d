package main

import (
	"net"

	"github.com/urfave/cli/v2"
)

// listening are the flags that say where a command listens.
var listening = []string{"console", "metrics", "bus-listen"}

// portsApart refuses two flags that name one port, which only the first could listen on.
func portsApart(c *cli.Context) error {
	for i, flag := range listening {
		for _, other := range listening[:i] {
			if samePort(c.String(flag), c.String(other)) {
				return usagef("--%s %s and --%s %s are one port: name two", other, c.String(other), flag, c.String(flag))
			}
		}
	}
	return nil
}

// samePort tells whether nobody could listen on both addresses; what is none is for others to refuse.
func samePort(a, b string) bool {
	hostA, portA, errA := net.SplitHostPort(a)
	hostB, portB, errB := net.SplitHostPort(b)
	if errA != nil || errB != nil || portA != portB || portA == "0" || portA == "" {
		return false
	}
	every := func(host string) bool { return host == "" || host == "0.0.0.0" || host == "::" }
	local := func(host string) string {
		if host == "localhost" {
			return "127.0.0.1"
		}
		return host
	}
	return every(hostA) || every(hostB) || local(hostA) == local(hostB)
}

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
