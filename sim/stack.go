package sim

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	_ "github.com/ethereum/go-ethereum/eth/tracers/native" // callTracer and prestateTracer for debug_trace*
	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/agijobs/omega/node/durable"
)

const (
	stackName = "chain" // the folder below Config.Dir that holds the database

	databaseCacheMB = 128
	trieCacheMB     = 64

	// A demo floods the pool from a handful of accounts, and nobody competes for its memory.
	poolAccountSlots = 1 << 13
	poolGlobalSlots  = 1 << 16
	poolLifetime     = 10 * 365 * 24 * time.Hour
)

// modules are the namespaces served over HTTP and WebSocket.
var modules = []string{"eth", "net", "web3", "debug", "txpool", "evm"}

// stack is go-ethereum's node around the chain, without its network and its consensus client.
type stack struct {
	node *node.Node
	eth  *eth.Ethereum
	logs *filters.FilterAPI // since start
}

// openStack locks the directory and opens the database. Nothing runs before start.
func openStack(c Config) (*stack, error) {
	nc, err := nodeConfig(c)
	if err != nil {
		return nil, err
	}
	if err := portFree(nc); err != nil {
		return nil, err
	}
	if c.Dir != "" {
		if err := os.MkdirAll(c.Dir, 0o700); err != nil {
			return nil, fmt.Errorf("creating the chain's directory: %w", err)
		}
	}
	if err := c.room(durable.Room); err != nil {
		return nil, err
	}
	n, err := node.New(nc)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%s: %w", c.Dir, ErrLocked)
	}
	if err != nil {
		return nil, fmt.Errorf("opening the node of the chain: %w", err)
	}
	if c.Dir != "" {
		if err := c.claim(); err != nil {
			return nil, errors.Join(err, n.Close())
		}
	}
	e, err := eth.New(n, ethConfig(c))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening the chain's database: %w", err), n.Close())
	}
	return &stack{node: n, eth: e}, nil
}

// start registers the APIs and begins to serve them.
func (s *stack) start(own []rpc.API) error {
	s.logs = filters.NewFilterAPI(filters.NewFilterSystem(s.eth.APIBackend, filters.Config{}))
	s.node.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: s.logs}})
	s.node.RegisterAPIs(tracers.APIs(s.eth.APIBackend))
	s.node.RegisterAPIs(own)
	if err := s.node.Start(); err != nil {
		// A node that did not start does not stop what was opened with it either.
		err = errors.Join(err, s.eth.TxPool().Close())
		s.eth.BlockChain().Stop()
		return fmt.Errorf("starting the node of the chain: %w", err)
	}
	s.eth.SetSynced() // there is nobody to catch up with
	return nil
}

// portFree finds a taken port before anything is made, which the node would find after.
func portFree(nc *node.Config) error {
	if nc.HTTPHost == "" {
		return nil
	}
	l, err := net.Listen("tcp", net.JoinHostPort(nc.HTTPHost, strconv.Itoa(nc.HTTPPort)))
	if err != nil {
		return fmt.Errorf("serving JSON-RPC: %w", err)
	}
	return l.Close()
}

func nodeConfig(c Config) (*node.Config, error) {
	nc := node.DefaultConfig
	nc.Name, nc.DataDir, nc.IPCPath = stackName, c.Dir, ""
	nc.Logger = gethlog.New()
	nc.DBEngine = "pebble"
	nc.BatchRequestLimit, nc.BatchResponseMaxSize = 10_000, 250_000_000

	// A key of the moment keeps node keys out of the directory: no peer ever sees it.
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("making a node key: %w", err)
	}
	nc.P2P = p2p.Config{PrivateKey: key, NoDiscovery: true, NoDial: true}
	if c.Dir != "" {
		nc.KeyStoreDir = filepath.Join(c.Dir, stackName, "keystore")
	}
	if c.HTTP == "" {
		return &nc, nil
	}
	host, port, err := splitLoopback(c.HTTP)
	if err != nil {
		return nil, err
	}
	// One port for both. No origins are allowed: a web page cannot drive the chain, a program can.
	nc.HTTPHost, nc.HTTPPort, nc.HTTPModules, nc.HTTPCors = host, port, modules, nil
	nc.WSHost, nc.WSPort, nc.WSModules, nc.WSOrigins = host, port, modules, nil
	return &nc, nil
}

func ethConfig(c Config) *ethconfig.Config {
	ec := ethconfig.Defaults
	ec.Genesis = c.Genesis()
	ec.NetworkId = c.ChainID
	ec.SyncMode = ethconfig.FullSync

	// Both are needed for a chain that a killed process finds whole: every block's state is written out with the block.
	ec.StateScheme, ec.NoPruning = rawdb.HashScheme, true
	ec.SnapshotCache = 0
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache = databaseCacheMB, trieCacheMB, 0
	ec.TransactionHistory = 0 // every transaction stays findable
	ec.LogNoHistory = true

	ec.TxPool.NoLocals, ec.TxPool.Journal = true, ""
	ec.TxPool.PriceLimit = 1
	ec.TxPool.AccountSlots, ec.TxPool.AccountQueue = poolAccountSlots, poolAccountSlots
	ec.TxPool.GlobalSlots, ec.TxPool.GlobalQueue = poolGlobalSlots, poolGlobalSlots
	ec.TxPool.Lifetime = poolLifetime

	ec.Miner.GasCeil, ec.Miner.GasPrice = c.GasLimit, big.NewInt(1)
	ec.RPCGasCap = c.GasLimit
	ec.RPCTxFeeCap = 0 // the default refuses large deployments
	ec.GPO.Blocks = 5  // are looked at anew with each head, for a tip that nobody else bids
	return &ec
}
