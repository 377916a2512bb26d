package txmgr_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/txmgr"
)

func TestFirstOffer(t *testing.T) {
	u := protocol.Units
	for name, c := range map[string]struct {
		market   txmgr.Market
		ceiling  uint64
		tip, cap uint64
		ok       bool
	}{
		"room for the base fee to double": {txmgr.Market{Base: u(100), Tip: u(5)}, 1000, 5, 205, true},
		"no tip suggested":                {txmgr.Market{Base: u(100)}, 1000, 1, 201, true},
		"held at the ceiling":             {txmgr.Market{Base: u(100), Tip: u(5)}, 150, 5, 150, true},
		"tip above the ceiling":           {txmgr.Market{Base: u(10), Tip: u(500)}, 100, 100, 100, true},
		"base fee at the ceiling":         {txmgr.Market{Base: u(100), Tip: u(5)}, 100, 5, 100, false},
		"free chain":                      {txmgr.Market{}, 100, 1, 1, true},
	} {
		f, ok := c.market.First(u(c.ceiling))
		require.Equal(t, txmgr.Fees{Tip: u(c.tip), Cap: u(c.cap)}, f, name)
		require.Equal(t, c.ok, ok, name)
	}
}

// TestBumpIsAlwaysAccepted holds the replacement rule of pools, a tenth more of both fees, and the ceiling.
func TestBumpIsAlwaysAccepted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := func(name string) protocol.Amount { return protocol.Units(rapid.Uint64Range(0, 1e12).Draw(t, name)) }
		last := txmgr.Fees{Tip: amount("tip")}
		last.Cap = last.Tip.Add(amount("room"))
		ceiling := amount("ceiling")
		m := txmgr.Market{Base: amount("base"), Tip: amount("market tip")}
		f, ok := m.Bump(last, ceiling)
		if !ok {
			require.Equal(t, last, f)
			require.True(t, ceiling.Less(last.Cap.Add(last.Cap.Add(protocol.Units(7)).MulDiv(1, 8))))
			return
		}
		tenth := func(a protocol.Amount) protocol.Amount { return a.Add(a.MulDiv(1, 10)) }
		require.False(t, f.Tip.Less(tenth(last.Tip)), "tip")
		require.False(t, f.Cap.Less(tenth(last.Cap)), "cap")
		require.False(t, f.Cap.Less(f.Tip))
		require.False(t, ceiling.Less(f.Cap))
	})
}

func TestOutbidDoublesUpToTheCeiling(t *testing.T) {
	u := protocol.Units
	m := txmgr.Market{Base: u(100), Tip: u(4)}
	f := txmgr.Fees{Tip: u(10), Cap: u(210)}
	for _, want := range []txmgr.Fees{
		{Tip: u(20), Cap: u(420)}, {Tip: u(40), Cap: u(500)}, {Tip: u(80), Cap: u(500)}, {Tip: u(160), Cap: u(500)},
		{Tip: u(320), Cap: u(500)}, {Tip: u(500), Cap: u(500)},
	} {
		var ok bool
		f, ok = m.Outbid(f, u(500))
		require.True(t, ok)
		require.Equal(t, want, f)
	}
	_, ok := m.Outbid(f, u(500))
	require.False(t, ok)
	f, ok = m.Outbid(txmgr.Fees{Tip: u(10), Cap: u(600)}, u(500))
	require.True(t, ok)
	require.Equal(t, txmgr.Fees{Tip: u(20), Cap: u(600)}, f, "a ceiling that has fallen lowers no offer")
}

func TestCeilingRisesNearTheDeadline(t *testing.T) {
	normal := protocol.Units(100)
	for _, c := range []struct {
		now    uint64
		want   uint64
		urgent bool
		past   bool
	}{
		{1000, 100, false, false}, {1299, 100, false, false}, {1300, 100, true, false}, {1325, 200, true, false},
		{1350, 300, true, false}, {1400, 300, true, false}, {1401, 100, false, true},
	} {
		s := txmgr.Span{Since: 1000, Deadline: 1400, Now: c.now}
		require.Equal(t, protocol.Units(c.want), s.Ceiling(normal), "at %d", c.now)
		require.Equal(t, c.urgent, s.Urgent(), "at %d", c.now)
		require.Equal(t, c.past, s.Past(), "at %d", c.now)
	}
	none := txmgr.Span{Since: 1000, Now: 1e9}
	require.False(t, none.Urgent() || none.Past())
	late := txmgr.Span{Since: 1400, Deadline: 1400, Now: 1400}
	require.Equal(t, protocol.Units(300), late.Ceiling(normal))
}

func TestGasLimit(t *testing.T) {
	for name, c := range map[string]struct {
		estimate, floor uint64
		tries           uint32
		gas             uint64
		ok              bool
	}{
		"margin":             {estimate: 100_000, gas: 140_000, ok: true},
		"floor":              {estimate: 100_000, floor: 3_000_000, gas: 3_000_000, ok: true},
		"second try":         {estimate: 100_000, tries: 1, gas: 280_000, ok: true},
		"held at the limit":  {estimate: 15_000_000, gas: 16_777_216, ok: true},
		"does not fit":       {estimate: 16_777_217},
		"floor does not fit": {estimate: 1, floor: 16_777_217},
		"many tries":         {estimate: 100_000, tries: 4_000_000_000, gas: 16_777_216, ok: true},
	} {
		gas, ok := txmgr.GasLimit(c.estimate, c.floor, 1<<24, c.tries)
		require.Equal(t, c.gas, gas, name)
		require.Equal(t, c.ok, ok, name)
	}
}

func TestSendAnswers(t *testing.T) {
	for text, want := range map[string]string{
		"already known":                                          "taken",
		"ALREADY_EXISTS: already known":                          "taken",
		"transaction already imported":                           "taken",
		"AlreadyKnown":                                           "taken",
		"known transaction: 0xab":                                "taken",
		"nonce too low: next nonce 5, tx nonce 3":                "nonce used",
		"OldNonce, Current nonce: 5":                             "nonce used",
		"replacement transaction underpriced":                    "underpriced",
		"transaction underpriced: tip needed 1, tip permitted 0": "underpriced",
		"max fee per gas less than block base fee: address 0x0":  "underpriced",
		"ReplacementNotAllowed":                                  "underpriced",
		"insufficient funds for gas * price + value":             "insufficient funds",
		"Insufficient funds for gas * price + value":             "insufficient funds",
		"txpool is full":                                         "wait",
		"gapped-nonce tx from delegated accounts":                "wait",
		"nonce too high":                                         "wait",
		"address already reserved":                               "wait",
		"exceeds block gas limit":                                "unfit",
		"transaction gas limit too high (cap: 16777216)":         "unfit",
		"intrinsic gas too low":                                  "unfit",
		"dial tcp 127.0.0.1:8545: connect: connection refused":   "unknown",
		"context deadline exceeded":                              "unknown",
	} {
		require.Equal(t, want, txmgr.Classify(errors.New(text)).String(), text)
	}
	require.Equal(t, "taken", txmgr.Classify(nil).String())
}

func TestRevertNames(t *testing.T) {
	for _, c := range []struct {
		err  error
		name string
		is   bool
	}{
		{nil, "", false},
		{refusal{"NotOpen()"}, "NotOpen()", true},
		{errors.New("execution reverted: custom error 0x12"), "execution reverted", true},
		{errors.New("VM Exception while processing transaction"), "execution reverted", true},
		{errors.New("429 too many requests"), "", false},
		{errors.New("gas required exceeds allowance (0)"), "", false},
	} {
		name, is := txmgr.RevertName(fakeErrors{}, c.err)
		require.Equal(t, c.is, is, "%v", c.err)
		require.Equal(t, c.name, name, "%v", c.err)
	}
}
