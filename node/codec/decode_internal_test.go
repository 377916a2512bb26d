package codec

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/bindings"
	"github.com/agijobs/omega/node/protocol"
)

var fuzzSuite = protocol.Suite{
	ChainID: 1, JobReg: common.Address{1}, Stake: common.Address{2}, Validation: common.Address{3}, Dispute: common.Address{4},
	Identity: common.Address{5}, TaxPolicy: common.Address{6}, Token: common.Address{7},
}

// sources lists what the codec reads in a fixed order.
func sources(c *Codec) []source {
	var out []source
	for s := range c.handlers {
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b source) int {
		if d := bytes.Compare(a.contract[:], b.contract[:]); d != 0 {
			return d
		}
		return bytes.Compare(a.topic[:], b.topic[:])
	})
	return out
}

// FuzzDecode throws arbitrary topics and data at every handler: it may refuse but never panic, and what it
// accepts survives the journal.
func FuzzDecode(f *testing.F) {
	c := New(fuzzSuite, Options{})
	all := sources(c)
	for i := range all {
		f.Add(uint8(i), bytes.Repeat([]byte{0, 0, 1}, 32), bytes.Repeat([]byte{0}, 320))
		f.Add(uint8(i), make([]byte, 96), append(make([]byte, 31), 32, 0xff))
	}
	f.Fuzz(func(t *testing.T, which uint8, topics, data []byte) {
		s := all[int(which)%len(all)]
		l := types.Log{Address: s.contract, Topics: []common.Hash{s.topic}, Data: data}
		for ; len(topics) >= 32 && len(l.Topics) < 4; topics = topics[32:] {
			l.Topics = append(l.Topics, common.Hash(topics[:32]))
		}
		p, ok, err := c.Decode(l)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		if !ok {
			return
		}
		stored, err := protocol.EncodeEvent(p.Event)
		require.NoError(t, err)
		back, err := protocol.DecodeEvent(stored)
		require.NoError(t, err)
		require.Equal(t, p.Event, back)
		for _, r := range p.Reads {
			if ev, err := r.Fill(p.Event, data); err == nil {
				require.Equal(t, protocol.Kind(p.Event), protocol.Kind(ev))
			}
		}
	})
}

// TestParamEventsExist holds the names of the owner's events against the bindings: a misspelt one would
// silently never match. The ones that only kinder deployments have are listed.
func TestParamEventsExist(t *testing.T) {
	additions := []string{"AgentSettlementDelayUpdated(uint256)", "WholeStakeLocksUpdated(bool)"}
	abis := map[protocol.Address]*bind.MetaData{
		fuzzSuite.JobReg: &bindings.JobRegistryMetaData, fuzzSuite.Stake: &bindings.StakeManagerMetaData,
		fuzzSuite.Validation: &bindings.ValidationModuleMetaData, fuzzSuite.Dispute: &bindings.DisputeModuleMetaData,
	}
	for _, p := range paramEvents(fuzzSuite) {
		parsed, err := abis[p.contract].ParseABI()
		require.NoError(t, err)
		for _, signature := range p.signatures {
			name, _, _ := strings.Cut(signature, "(")
			if ev, ok := parsed.Events[name]; ok {
				require.Equal(t, signature, ev.Sig)
				continue
			}
			require.Contains(t, additions, signature)
		}
	}
}
