package main

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// baseProfile is the profile that the flag names, or the file that it names.
func baseProfile(name string) (deploy.Profile, error) {
	read := deploy.Named
	if strings.HasSuffix(name, ".toml") {
		read = deploy.ReadProfile
	}
	p, err := read(name)
	if err != nil {
		return p, fmt.Errorf("%w: --profile: %w", errUsage, err)
	}
	return p, nil
}

// profileOf is the profile with what single flags say of it.
func profileOf(c *cli.Context) (deploy.Profile, error) {
	p, err := baseProfile(c.String("profile"))
	if err != nil {
		return p, err
	}
	for name, at := range map[string]*protocol.Address{"token": &p.Token, "owner": &p.Owner, "treasury": &p.Treasury} {
		if text := c.String(name); text != "" {
			if err := at.UnmarshalText([]byte(text)); err != nil {
				return p, usagef("--%s %q is not an address", name, text)
			}
		}
	}
	for name, at := range map[string]*[]protocol.Address{"agents": &p.Agents, "validators": &p.Validators} {
		if !c.IsSet(name) {
			continue
		}
		if *at, err = addresses(name, c.StringSlice(name)); err != nil {
			return p, err
		}
	}
	return p, nil
}

// addresses reads the entries of a list flag; @FILE holds one address a line, with comments behind #.
func addresses(flag string, entries []string) ([]protocol.Address, error) {
	var out []protocol.Address
	for _, e := range entries {
		lines := []string{e}
		if path, ok := strings.CutPrefix(e, "@"); ok {
			data, err := os.ReadFile(path)
			if err != nil {
				return nil, usagef("--%s: reading %s: %v", flag, path, err)
			}
			lines = strings.Split(string(data), "\n")
		}
		for n, line := range lines {
			line, _, _ = strings.Cut(line, "#")
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			var a protocol.Address
			if err := a.UnmarshalText([]byte(line)); err != nil {
				return nil, usagef("--%s %s, line %d: %q is not an address", flag, e, n+1, line)
			}
			out = append(out, a)
		}
	}
	return out, nil
}

// addDevAccounts allow-lists and funds the test accounts, beside those that were named.
func addDevAccounts(p *deploy.Profile, chainID uint64) error {
	keys, err := signer.DevKeys(chainID, 10)
	if err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	dev := devProfile(keys)
	for _, a := range dev.Agents {
		if !slices.Contains(p.Agents, a) {
			p.Agents = append(p.Agents, a)
		}
	}
	for _, a := range dev.Validators {
		if !slices.Contains(p.Validators, a) {
			p.Validators = append(p.Validators, a)
		}
	}
	p.Funds = append(p.Funds, dev.Funds...)
	return nil
}

func devProfile(keys []*ecdsa.PrivateKey) deploy.Profile {
	p := deploy.Local()
	at := func(i int) protocol.Address { return crypto.PubkeyToAddress(keys[i].PublicKey) }
	p.Funds = []deploy.Fund{{To: at(0), Amount: devTokens("owner")}}
	for i, h := range devRoles() {
		a := at(i + 1)
		p.Funds = append(p.Funds, deploy.Fund{To: a, Amount: devTokens(string(h.role))})
		switch h.role {
		case protocol.RoleAgent:
			p.Agents = append(p.Agents, a)
		case protocol.RoleValidator:
			p.Validators = append(p.Validators, a)
		}
	}
	return p
}

// gwei reads a price of gas; nil where the flag is not given.
func gwei(c *cli.Context, name string) (*big.Int, error) {
	text := c.String(name)
	if text == "" {
		return nil, nil
	}
	price, err := protocol.ParseTokens(text) // 18 decimals, of which gwei has 9
	if err != nil || price.IsZero() {
		return nil, usagef("--%s %q is not a price in gwei, such as 12 or 0.5", name, text)
	}
	return price.Big().Div(price.Big(), big.NewInt(1_000_000_000)), nil
}
