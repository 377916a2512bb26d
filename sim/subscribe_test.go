package sim

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/stretchr/testify/require"
)

func TestMatches(t *testing.T) {
	at := func(b byte) common.Address { return common.Address{b} }
	topic := func(bs ...byte) (hs []common.Hash) {
		for _, b := range bs {
			hs = append(hs, common.Hash{b})
		}
		return hs
	}
	l := &types.Log{Address: at(1), Topics: topic(7, 8), BlockNumber: 10}
	for name, tc := range map[string]struct {
		crit filters.FilterCriteria
		want bool
	}{
		"all":                {filters.FilterCriteria{}, true},
		"address":            {filters.FilterCriteria{Addresses: []common.Address{at(2), at(1)}}, true},
		"other address":      {filters.FilterCriteria{Addresses: []common.Address{at(2)}}, false},
		"topic":              {filters.FilterCriteria{Topics: [][]common.Hash{topic(7)}}, true},
		"one of topics":      {filters.FilterCriteria{Topics: [][]common.Hash{nil, topic(9, 8)}}, true},
		"other topic":        {filters.FilterCriteria{Topics: [][]common.Hash{topic(8)}}, false},
		"other second topic": {filters.FilterCriteria{Topics: [][]common.Hash{topic(7), topic(7)}}, false},
		"more topics":        {filters.FilterCriteria{Topics: [][]common.Hash{nil, nil, nil}}, false},
		"from latest":        {filters.FilterCriteria{FromBlock: big.NewInt(-2), ToBlock: big.NewInt(-2)}, true},
		"from before":        {filters.FilterCriteria{FromBlock: big.NewInt(10)}, true},
		"from after":         {filters.FilterCriteria{FromBlock: big.NewInt(11)}, false},
		"to before":          {filters.FilterCriteria{ToBlock: big.NewInt(9)}, false},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, tc.want, matches(tc.crit, l)) })
	}
}
