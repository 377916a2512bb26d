//go:build usb

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/usbwallet"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// devicePaths is how many accounts of a device are looked through.
const devicePaths = 20

func deviceFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "ledger", Usage: "sign with a Ledger", EnvVars: env("LEDGER")},
		&cli.BoolFlag{Name: "trezor", Usage: "sign with a Trezor", EnvVars: env("TREZOR")},
	}
}

func hasDevice(c *cli.Context) bool { return c.Bool("ledger") || c.Bool("trezor") }

// device is a USB wallet; what it signs is shown on its own screen.
type device struct {
	wallet accounts.Wallet
	found  []accounts.Account
}

// openDevice opens the first device and finds the wanted account among its first ones, by Ledger's own path.
func openDevice(c *cli.Context, wanted []protocol.Address) (signer.Backend, error) {
	open := usbwallet.NewLedgerHub
	if c.Bool("trezor") {
		open = usbwallet.NewTrezorHubWithHID
	}
	hub, err := open()
	if err != nil {
		return nil, fmt.Errorf("opening USB: %w", err)
	}
	wallets := hub.Wallets()
	if len(wallets) == 0 {
		return nil, errors.New("no device answers: connect it, unlock it, and open its Ethereum app")
	}
	if err := wallets[0].Open(""); err != nil {
		return nil, fmt.Errorf("opening the device: %w", err)
	}
	d := &device{wallet: wallets[0]}
	next := accounts.DefaultIterator(accounts.DefaultBaseDerivationPath)
	for range devicePaths {
		a, err := d.wallet.Derive(next(), true)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("asking the device for its accounts: %w", err), d.wallet.Close())
		}
		d.found = append(d.found, a)
		if slices.Contains(wanted, a.Address) {
			break
		}
	}
	return d, nil
}

// Accounts lists the accounts that were looked through.
func (d *device) Accounts() []protocol.Address {
	out := make([]protocol.Address, len(d.found))
	for i, a := range d.found {
		out[i] = a.Address
	}
	return out
}

// Sign asks the device, whose owner presses its button.
func (d *device) Sign(_ context.Context, account protocol.Address, tx *types.Transaction) (*types.Transaction, error) {
	i := slices.IndexFunc(d.found, func(a accounts.Account) bool { return a.Address == account })
	if i < 0 {
		return nil, fmt.Errorf("the device has no account %s among its first %d", account, devicePaths)
	}
	return d.wallet.SignTx(d.found[i], tx, tx.ChainId())
}
