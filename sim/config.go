package sim

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"net"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/hashicorp/go-hclog"
)

// Defaults of the zero Config.
const (
	DefaultChainID   = 1337
	DefaultBlockTime = 12          // seconds between a block and the next
	DefaultGasLimit  = 120_000_000 // twice what a full block of contract calls uses, so that the base fee stays low

	minGasLimit = 5_000_000
	genesisEra  = 4_000_000_000 // 2096-10-02, see DefaultGenesisTime
	year        = 365 * 24 * 60 * 60
)

// Config says which chain to open and how it is served.
type Config struct {
	Dir     string // where the chain lives; "" keeps it in memory
	ChainID uint64 // 0 is DefaultChainID

	// GenesisTime is the first block's time in Unix seconds. 0 is the time that Dir already holds, and for a new chain
	// DefaultGenesisTime of the seed. The client's "pending" block bears the wall clock's time when the head is older than
	// the wall clock: a chain whose time does not follow it (Run makes it follow) had better begin in its future.
	GenesisTime uint64

	Alloc    types.GenesisAlloc // accounts and code of the genesis block; system contracts are added unless given
	Seed     uint64             // decides the randomness of every block
	GasLimit uint64             // gas of each block; 0 is DefaultGasLimit

	BlockTime  uint64       // seconds that Seal adds to the parent's time; 0 is DefaultBlockTime
	FinalDepth uint64       // each block finalizes the one this far below it, half as far is safe; 0 leaves it to SetFinal
	HTTP       string       // host:port of JSON-RPC over HTTP and WebSocket, loopback only; "" serves none
	Logger     hclog.Logger // takes go-ethereum's log too, a level lower than it says; nil is silent
}

// Check reports the first setting that cannot be used.
func (c Config) Check() error {
	if c.GasLimit != 0 && (c.GasLimit < minGasLimit || c.GasLimit > params.MaxGasLimit) {
		return fmt.Errorf("gas limit %d is outside %d to %d", c.GasLimit, minGasLimit, params.MaxGasLimit)
	}
	if c.HTTP == "" {
		return nil
	}
	_, _, err := splitLoopback(c.HTTP)
	return err
}

// DefaultGenesisTime is the Unix time at which a chain of this seed begins. It lies past any wall clock, so that the
// client's pending block continues the chain's time (parent + 1 s) and answers do not depend on the day they are asked.
func DefaultGenesisTime(seed uint64) uint64 {
	return genesisEra + seed%year
}

// Genesis is the genesis block that the settings describe. Another node that is given it can verify the chain's blocks.
func (c Config) Genesis() *core.Genesis {
	c = c.withDefaults()
	alloc := core.SystemContractAllocs()
	maps.Copy(alloc, c.Alloc)
	return &core.Genesis{
		Config:     chainConfig(c.ChainID),
		Timestamp:  c.GenesisTime,
		GasLimit:   c.GasLimit,
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Mixhash:    genesisRandao(c.ChainID, c.Seed),
		Alloc:      alloc,
	}
}

func (c Config) withDefaults() Config {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.GenesisTime == 0 {
		c.GenesisTime = DefaultGenesisTime(c.Seed)
	}
	if c.GasLimit == 0 {
		c.GasLimit = DefaultGasLimit
	}
	if c.BlockTime == 0 {
		c.BlockTime = DefaultBlockTime
	}
	if c.Logger == nil {
		c.Logger = hclog.NewNullLogger()
	}
	return c
}

// chainConfig has every fork of today's main network and none of the coming ones, which price gas otherwise.
func chainConfig(id uint64) *params.ChainConfig {
	cc := *params.AllDevChainProtocolChanges
	cc.ChainID = new(big.Int).SetUint64(id)
	cc.AmsterdamTime, cc.BogotaTime = nil, nil
	return &cc
}

// genesisRandao binds the genesis hash, and with it every later block, to chain id and seed.
func genesisRandao(chainID, seed uint64) common.Hash {
	return crypto.Keccak256Hash([]byte("omega genesis"), word(chainID), word(seed))
}

// randao is the randomness of a block. In a reorganisation replaced is the hash of the block whose place it takes, and
// zero otherwise: an empty block put in an empty block's place still differs from it.
func randao(seed uint64, number uint64, parent, replaced common.Hash) common.Hash {
	if replaced == (common.Hash{}) {
		return crypto.Keccak256Hash(word(seed), word(number), parent[:])
	}
	return crypto.Keccak256Hash(word(seed), word(number), parent[:], replaced[:])
}

func word(v uint64) []byte {
	return binary.BigEndian.AppendUint64(nil, v)
}

// splitLoopback takes host:port apart and refuses a host that others on the network could reach.
func splitLoopback(addr string) (host string, port int, err error) {
	host, text, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("address %q: %w", addr, err)
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("port of address %q: %w", addr, err)
	}
	if host == "localhost" {
		return "127.0.0.1", int(n), nil
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return "", 0, fmt.Errorf("address %q is not on loopback; the chain is served to this machine only", addr)
	}
	return host, int(n), nil
}
