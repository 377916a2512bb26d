// Package nats carries the bus's messages between nodes with NATS: through a server inside this process, which may listen
// for other nodes, or through a server or cluster elsewhere. A build with the tag nonats leaves it out.
package nats

import (
	"errors"

	"github.com/hashicorp/go-hclog"
)

// ErrConfig marks settings with which no connection can be made.
var ErrConfig = errors.New("bus settings")

// Config says where the other nodes are.
type Config struct {
	// Servers are the URLs of a server or cluster, such as nats://10.0.0.1:4222; none = a server inside this process.
	Servers []string
	// Listen is the HOST:PORT on which the server inside this process takes other nodes; empty = it takes none. Without
	// Creds it must be of this machine's loopback.
	Listen string
	// Creds is a file, readable by its owner alone. With the seed that NewCreds makes, nodes of one owner know each other:
	// it signs at connecting, and the server's TLS key is derived from it. With a NATS user's credentials (a JWT and its
	// seed) a cluster of someone else is joined over TLS.
	Creds string
	// Name is what the servers call this node.
	Name string
	Log  hclog.Logger
}
