package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/control"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "tell how the node of a data directory stands", Action: statusAction,
		Flags: []cli.Flag{configFlag(), jsonFlag(), dataFlag()},
	}
}

// statusAction fails with 1 where the node is not ready, so that a script can wait for it.
func statusAction(c *cli.Context) error {
	r, err := askNode(c)
	if err != nil {
		return err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s at block %d on chain %d; %d jobs and %d duties open, %d duties missed\n", r.Mode(), r.Block, r.ChainID, r.Jobs, r.Duties, r.Missed)
	ready := true
	for _, check := range r.Checks {
		word := "ok   "
		if !check.OK {
			word, ready = "FAIL ", false
		}
		fmt.Fprintf(&b, "%s %s  %s\n", word, check.Name, flat(check.Text))
	}
	if err := output(c, r, strings.TrimRight(b.String(), "\n")); err != nil {
		return err
	}
	if !ready {
		return errors.New("the node is not ready")
	}
	return nil
}

// askNode asks the node that runs on the data directory, over its socket.
func askNode(c *cli.Context) (control.Report, error) {
	var r control.Report
	path := filepath.Join(c.String("data-dir"), node.ControlDir, node.ControlSocket)
	conn, err := (&net.Dialer{Timeout: 5 * time.Second}).DialContext(c.Context, "unix", path)
	if err != nil {
		return r, fmt.Errorf("no node runs in %s (name its directory with --data-dir): %w", c.String("data-dir"), err)
	}
	defer func() { _ = conn.Close() }()
	if err := conn.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		return r, err
	}
	if _, err := fmt.Fprintln(conn, `{"action":"status"}`); err != nil {
		return r, fmt.Errorf("asking the node: %w", err)
	}
	if err := json.NewDecoder(conn).Decode(&r); err != nil {
		return r, fmt.Errorf("reading the node's answer: %w", err)
	}
	return r, nil
}
