package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

func stakeCommand() *cli.Command {
	flags := slices.Concat(suiteFlags(), keyFlags())
	return &cli.Command{
		Name: "stake", Usage: "deposit stake and show it",
		Subcommands: []*cli.Command{
			{
				Name: "deposit", Usage: "add to the stake of the accounts of a role", Action: stakeDeposit,
				Description: "Not for accounts that a node signs for: it deposits by itself (--stake-agent, --stake-validator; the owner\nraises them while it runs), and halts when it sees that somebody else used one of them.",
				Flags: append(slices.Clone(flags), timeoutFlag(),
					&cli.StringFlag{Name: "role", Value: "validator", Usage: "agent or validator", EnvVars: env("ROLE")},
					&cli.StringFlag{Name: "amount", Usage: "`TOKENS` for each account", EnvVars: env("AMOUNT")},
				),
			},
			{Name: "status", Usage: "show stakes, locks and funds of the accounts", Action: stakeStatus, Flags: flags},
		},
	}
}

func stakeDeposit(c *cli.Context) error {
	role, ledger, err := stakeRole(c.String("role"))
	if err != nil {
		return err
	}
	amount, err := tokens(c, "amount")
	if err != nil {
		return err
	}
	if amount.IsZero() {
		return usagef("--amount must be above 0 tokens")
	}
	hs, err := holders(c)
	if err != nil {
		return err
	}
	hs = slices.DeleteFunc(hs, func(h holder) bool { return h.role != role })
	if len(hs) == 0 {
		return usagef("no account has the role %s: add --account %s=KEY", role, role)
	}
	client, s, err := suite(c)
	if err != nil {
		return err
	}
	defer closeQuietly(client)
	ring, err := openKeys(c, s.ChainID, hs)
	if err != nil {
		return err
	}
	ctx, cancel := withTimeout(c)
	defer cancel()
	cd := codec.New(s, codec.Options{})
	all := make([]protocol.AccountFacts, len(hs))
	for i, h := range hs {
		if all[i], err = node.ReadAccountFacts(ctx, client, cd, ring.at[h.key]); err != nil {
			return err
		}
		if all[i].Balance.Less(amount) {
			return fmt.Errorf("%s holds %s tokens, --amount is %s: send it tokens, or lower the amount; nothing was deposited", ring.at[h.key], all[i].Balance.Tokens(), amount.Tokens())
		}
	}
	for i, h := range hs {
		person := hand{client: client, chainID: s.ChainID, keys: ring.keys, account: ring.at[h.key]}
		if err := person.deposit(ctx, cd, all[i], protocol.DepositStake{Account: person.account, Role: ledger, Amount: amount}); err != nil {
			return err
		}
	}
	return printStakes(c, client, cd, hs, ring)
}

// deposit acknowledges where that is needed, approves and deposits.
func (h hand) deposit(ctx context.Context, cd *codec.Codec, facts protocol.AccountFacts, d protocol.DepositStake) error {
	effects := []protocol.ChainEffect{protocol.ApproveTokens{Account: d.Account, Amount: d.Amount}, d}
	if !facts.Acknowledged {
		effects = append([]protocol.ChainEffect{protocol.AcknowledgePolicy{Account: d.Account}}, effects...)
	}
	for _, e := range effects {
		call, err := cd.Pack(e, codec.Ballot{})
		if err != nil {
			return err
		}
		if _, err := h.send(ctx, fmt.Sprintf("%s of %s", protocol.Kind(e), d.Account), call); err != nil {
			return err
		}
	}
	return nil
}

func stakeRole(name string) (protocol.Role, protocol.StakeRole, error) {
	switch name {
	case string(protocol.RoleAgent):
		return protocol.RoleAgent, protocol.StakeAgent, nil
	case string(protocol.RoleValidator):
		return protocol.RoleValidator, protocol.StakeValidator, nil
	}
	return "", 0, usagef("--role %q is not agent or validator", name)
}

func stakeStatus(c *cli.Context) error {
	hs, err := holders(c)
	if err != nil {
		return err
	}
	client, s, err := suite(c)
	if err != nil {
		return err
	}
	defer closeQuietly(client)
	ring, err := openKeys(c, s.ChainID, hs)
	if err != nil {
		return err
	}
	return printStakes(c, client, codec.New(s, codec.Options{}), hs, ring)
}

// stakeView is how an account's money is printed; amounts are tokens.
type stakeView struct {
	Account      protocol.Address `json:"account"`
	Role         protocol.Role    `json:"role"`
	Agent        string           `json:"agentStake"`
	Validator    string           `json:"validatorStake"`
	Locked       string           `json:"locked"`
	Balance      string           `json:"balance"`
	Acknowledged bool             `json:"acknowledged"`
}

func printStakes(c *cli.Context, client node.Client, cd *codec.Codec, hs []holder, ring keyring) error {
	var views []stakeView
	var lines []string
	for _, h := range hs {
		f, err := node.ReadAccountFacts(c.Context, client, cd, ring.at[h.key])
		if err != nil {
			return err
		}
		v := stakeView{
			ring.at[h.key], h.role, f.Stakes[protocol.StakeAgent].Tokens(), f.Stakes[protocol.StakeValidator].Tokens(), f.Locked.Tokens(), f.Balance.Tokens(), f.Acknowledged,
		}
		views = append(views, v)
		lines = append(lines, fmt.Sprintf("%s %-9s  staked as agent %s, as validator %s, locked %s, balance %s", v.Account, v.Role, v.Agent, v.Validator, v.Locked, v.Balance))
	}
	return output(c, views, strings.Join(lines, "\n"))
}
