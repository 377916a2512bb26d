package economy_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/economy"
	"github.com/agijobs/omega/node/protocol"
)

func TestSet(t *testing.T) {
	begun := economy.Begin(protocol.EconomyPlan{
		Energy: protocol.ResourcePlan{Reserve: 500, Capacity: 1000}, Compute: protocol.ResourcePlan{Reserve: 50, Capacity: 100},
	})
	rows := []struct {
		field, value string
		want         uint64
		read         func(economy.Ledger) uint64
	}{
		{"dynamic_cost_multiplier", "1.6", 1_600_000, func(l economy.Ledger) uint64 { return l.Multiplier }},
		{"dynamic_cost_multiplier", "16e-1", 1_600_000, func(l economy.Ledger) uint64 { return l.Multiplier }},
		{"dynamic_cost_multiplier", "0", 0, func(l economy.Ledger) uint64 { return l.Multiplier }},
		{"dynamic_cost_multiplier", "0.000001", 1, func(l economy.Ledger) uint64 { return l.Multiplier }},
		{"dynamic_cost_multiplier", "1000.000000000", economy.MaxMultiple, func(l economy.Ledger) uint64 { return l.Multiplier }},
		{"energy_reserve", "1000", 1000, func(l economy.Ledger) uint64 { return l.Energy.Reserve }},
		{"energy_reserve", "1.5E+2", 150, func(l economy.Ledger) uint64 { return l.Energy.Reserve }},
		{"energy_reserve", "150.0", 150, func(l economy.Ledger) uint64 { return l.Energy.Reserve }},
		{"energy_reserve", "15000e-2", 150, func(l economy.Ledger) uint64 { return l.Energy.Reserve }},
		{"compute_reserve", "0.0e9", 0, func(l economy.Ledger) uint64 { return l.Compute.Reserve }},
		{"energy_capacity", "1e15", economy.MaxUnits, func(l economy.Ledger) uint64 { return l.Energy.Capacity }},
		{"compute_capacity", "7", 7, func(l economy.Ledger) uint64 { return l.Compute.Capacity }},
	}
	for _, row := range rows {
		l, err := begun.Set(row.field, row.value)
		require.NoError(t, err, row)
		require.Equal(t, row.want, row.read(l), row)
		require.True(t, l.Energy.Conserved() && l.Compute.Conserved(), row)
	}
}

func TestSet_rejectsWithAReason(t *testing.T) {
	l := economy.Begin(protocol.EconomyPlan{Energy: protocol.ResourcePlan{Reserve: 500, Capacity: 1000}})
	const number, whole, below, over = "no decimal number", "no whole number", "below 0", "over the most allowed"
	rows := []struct{ field, value, reason string }{
		{"energy_reserve", "", number}, {"energy_reserve", "many", number}, {"energy_reserve", "NaN", number}, {"energy_reserve", "Infinity", number},
		{"energy_reserve", "0x10", number}, {"energy_reserve", "+5", number}, {"energy_reserve", " 5", number}, {"energy_reserve", "05", number},
		{"energy_reserve", `"5"`, number}, {"energy_reserve", "[5]", number}, {"energy_reserve", "null", number}, {"energy_reserve", "1_000", number},
		{"energy_reserve", "1e", number}, {"energy_reserve", ".5", number}, {"energy_reserve", strings.Repeat("1", 41), number},
		{"energy_reserve", "-1", below}, {"energy_reserve", "-0", below}, {"energy_reserve", "-1e99", below},
		{"energy_reserve", "0.5", whole}, {"energy_reserve", "1e-1", whole}, {"energy_reserve", "5e-40", whole},
		{"energy_reserve", "1001", "capacity is 1000; raise it first"}, {"energy_reserve", "1e16", over}, {"energy_capacity", "1000000000000001", over},
		{"energy_capacity", "1e40", over}, {"energy_capacity", "1e41", "exponent"}, {"energy_capacity", "1e99999999999999999999", "exponent"},
		{"dynamic_cost_multiplier", "1000.000001", over}, {"dynamic_cost_multiplier", "0.0000001", "more than 6 decimals"},
		{"dynamic_cost_multiplier", "-1.6", below}, {"dynamic_cost_multiplier", "1e309", "exponent"},
		{"token_supply", "5", "token's contract on chain"}, {"tokens", "5", "no such field"}, {"", "5", "no such field"},
	}
	for _, row := range rows {
		next, err := l.Set(row.field, row.value)
		require.ErrorContains(t, err, row.reason, row)
		require.Equal(t, l, next, row)
	}
}

func TestParseMultiple(t *testing.T) {
	m, err := economy.ParseMultiple("0.25")
	require.NoError(t, err)
	require.Equal(t, uint64(250_000), m)
	_, err = economy.ParseMultiple("dear")
	require.ErrorContains(t, err, "no decimal number")
}
