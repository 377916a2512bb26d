package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/bus/nats"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
	"github.com/agijobs/omega/node/store"
)

// The exit codes, as the operator's handbook lists them.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitChain   = 3
	exitHalted  = 4
	exitStorage = 5
)

var (
	errUsage       = errors.New("wrong usage")
	errChain       = errors.New("chain")
	errStorage     = errors.New("storage")
	errInterrupted = errors.New("interrupted; what was sent to the chain stays sent")
)

func usagef(format string, args ...any) error {
	return fmt.Errorf("%w: %w", errUsage, fmt.Errorf(format, args...))
}

func chainf(format string, args ...any) error {
	return fmt.Errorf("%w: %w", errChain, fmt.Errorf(format, args...))
}

func exitCode(err error) int {
	var unknownTopic cli.ExitCoder // of the library's help command
	switch {
	case errors.As(err, &unknownTopic):
		return exitUsage
	case isAny(err, errUsage, node.ErrConfig, node.ErrElsewhere, node.ErrImport, protocol.ErrDocument, protocol.ErrAmount, guard.ErrImport, deploy.ErrProfile,
		governance.ErrPlan, governance.ErrUnsigned, governance.ErrTampered, governance.ErrAuthority, rotate.ErrInUse, rotate.ErrForeign, nats.ErrConfig, chain.ErrEndpoint):
		return exitUsage
	case isAny(err, errChain, chain.ErrUnreachable, chain.ErrWrongChain, codec.ErrSuite, codec.ErrRewired, governance.ErrElsewhere):
		return exitChain
	case isAny(err, errStorage, store.ErrStorage, store.ErrDamaged, guard.ErrBroken, syscall.ENOSPC, syscall.EROFS, syscall.EIO, syscall.EDQUOT):
		return exitStorage
	case errors.Is(err, protocol.ErrHalted):
		return exitHalted
	}
	return exitFailed
}

func isAny(err error, targets ...error) bool {
	return slices.ContainsFunc(targets, func(t error) bool { return errors.Is(err, t) })
}

// output prints v as JSON with --json, else the text.
func output(c *cli.Context, v any, text string) error {
	if !c.Bool("json") {
		_, err := fmt.Fprintln(c.App.Writer, text)
		return err
	}
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, string(b))
	return err
}
