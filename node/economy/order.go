package economy

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// The fields that the owner may set, by the playbook's names.
const (
	FieldEnergyReserve   = "energy_reserve"
	FieldComputeReserve  = "compute_reserve"
	FieldEnergyCapacity  = "energy_capacity"
	FieldComputeCapacity = "compute_capacity"
	FieldMultiplier      = "dynamic_cost_multiplier"
	FieldTokenSupply     = "token_supply"
)

// Set carries an owner's update_resource out. An error is the reason for which it is rejected; nothing is changed then.
func (l Ledger) Set(field, value string) (Ledger, error) {
	var stock *Stock
	change := Stock.SetReserve
	switch field {
	case FieldMultiplier:
		m, err := parse(value, places, MaxMultiple)
		if err != nil {
			return l, err
		}
		l.Multiplier = m
		return l, nil
	case FieldEnergyReserve:
		stock = &l.Energy
	case FieldComputeReserve:
		stock = &l.Compute
	case FieldEnergyCapacity:
		stock, change = &l.Energy, Stock.SetCapacity
	case FieldComputeCapacity:
		stock, change = &l.Compute, Stock.SetCapacity
	case FieldTokenSupply:
		return l, errors.New("the supply of tokens is held by the token's contract on chain; no node can set it")
	default:
		return l, fmt.Errorf("there is no such field; the fields are %s", strings.Join([]string{
			FieldEnergyReserve, FieldComputeReserve, FieldEnergyCapacity, FieldComputeCapacity, FieldMultiplier}, ", "))
	}
	units, err := parse(value, 0, MaxUnits)
	if err != nil {
		return l, err
	}
	next, err := change(*stock, units)
	if err != nil {
		return l, err
	}
	*stock = next
	return l, nil
}

// CheckOrder says why every ledger rejects an owner's update_resource; empty where that depends on what is booked.
func CheckOrder(field, value string) string {
	boundless := Stock{Capacity: MaxUnits} // and empty
	if _, err := (Ledger{Energy: boundless, Compute: boundless}).Set(field, value); err != nil {
		return err.Error()
	}
	return ""
}

// ParseMultiple reads a multiple such as 1.6 into millionths, at most a thousandfold.
func ParseMultiple(text string) (uint64, error) { return parse(text, places, MaxMultiple) }

// places is how many decimals a multiple may have.
const places = 6

// Texts of numbers are bounded: what is longer than maxDigits, or has an exponent beyond maxExponent, is no figure
// that anyone means.
const (
	maxDigits   = 40
	maxExponent = 40
)

// parse reads a number as JSON writes it, such as 150000, 1.6 or 1.5e5, exactly: times 10^decimals it must be a whole
// number up to most.
func parse(text string, decimals int, most uint64) (uint64, error) {
	switch {
	case text == "" || len(text) > maxDigits || !json.Valid([]byte(text)) || !strings.ContainsRune("-0123456789", rune(text[0])):
		return 0, errors.New("the value is no decimal number such as 1.6 or 150000")
	case text[0] == '-':
		return 0, errors.New("the value is below 0")
	}
	mantissa, exponent := text, 0
	if i := strings.IndexAny(text, "eE"); i >= 0 {
		mantissa = text[:i]
		var err error
		if exponent, err = strconv.Atoi(text[i+1:]); err != nil || exponent > maxExponent || exponent < -maxExponent {
			return 0, fmt.Errorf("the value's exponent is beyond %d", maxExponent)
		}
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	if digits == "" {
		return 0, nil
	}
	shift := exponent + decimals - len(fraction)
	if cut := len(digits) + shift; shift < 0 {
		if strings.Trim(digits[max(cut, 0):], "0") != "" || cut <= 0 {
			return 0, tooFine(decimals)
		}
		digits, shift = digits[:cut], 0
	}
	n, err := strconv.ParseUint(digits+strings.Repeat("0", shift), 10, 64)
	if err != nil || n > most {
		return 0, fmt.Errorf("the value is over the most allowed, %s", decimal(most, decimals))
	}
	return n, nil
}

func tooFine(decimals int) error {
	if decimals == 0 {
		return errors.New("the value is no whole number of units")
	}
	return fmt.Errorf("the value has more than %d decimals", decimals)
}

// decimal writes n / 10^decimals where that is whole.
func decimal(n uint64, decimals int) string {
	for range decimals {
		n /= 10
	}
	return strconv.FormatUint(n, 10)
}
