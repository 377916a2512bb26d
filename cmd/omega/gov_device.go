//go:build !usb

package main

import (
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// deviceFlags are of builds with the tag usb.
func deviceFlags() []cli.Flag { return nil }

func hasDevice(*cli.Context) bool { return false }

func openDevice(*cli.Context, []protocol.Address) (signer.Backend, error) {
	return nil, usagef("this program was built without USB wallets: build it with -tags usb")
}
