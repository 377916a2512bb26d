package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/bus"
	"github.com/agijobs/omega/node/bus/nats"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
)

// busHistory is where the bus's history lies in a data directory.
const busHistory = "logs/omega_bus_history.jsonl"

func busHistoryFlag() cli.Flag {
	return &cli.StringFlag{Name: "bus-history-path", Usage: "`FILE` of the bus's history, JSON lines; off = none (default: " + busHistory + " in the data directory)", EnvVars: env("BUS_HISTORY_PATH")}
}

// busFlags say how the node is joined to others.
func busFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "bus", Value: "local", Usage: "`BUS` between the parts of the node and other nodes: local, nats (a server in this process) or nats://HOST:PORT[,HOST:PORT]", EnvVars: env("BUS")},
		&cli.StringFlag{Name: "bus-listen", Usage: "`HOST:PORT` where --bus nats takes other nodes; of this machine alone unless --bus-creds is given", EnvVars: env("BUS_LISTEN")},
		&cli.StringFlag{Name: "bus-creds", Usage: "`FILE` of the bus's credentials, readable by you alone: made with `omega bus creds`, or of a NATS cluster", EnvVars: env("BUS_CREDS")},
		busHistoryFlag(),
	}
}

// meshConfig is what busFlags say.
type meshConfig struct {
	kind    string
	nats    nats.Config
	history bus.AuditConfig // without a path there is none
}

// historyPath is the file that the flags name, or the one in the directory; empty = none.
func historyPath(c *cli.Context, dir string) string {
	switch path := c.String("bus-history-path"); path {
	case "":
		return filepath.Join(dir, busHistory)
	case nowhere:
		return ""
	default:
		return path
	}
}

// busConfig reads busFlags. The history rotates as the logs do.
func busConfig(c *cli.Context, dir string) (meshConfig, error) {
	m := meshConfig{
		kind: c.String("bus"), nats: nats.Config{Listen: c.String("bus-listen"), Creds: c.String("bus-creds")},
		history: bus.AuditConfig{Path: historyPath(c, dir), MaxBytes: c.Int64("log-max-mb") << 20, Period: c.Duration("log-period"), Keep: c.Int("log-keep")},
	}
	switch scheme, hosts, ok := strings.Cut(m.kind, "://"); {
	case m.kind == "local" && (m.nats.Listen != "" || m.nats.Creds != ""):
		return m, usagef("--bus local reaches no other node: --bus-listen and --bus-creds are for --bus nats or nats://HOST:PORT")
	case m.kind == "local" || m.kind == "nats":
	case ok && (scheme == "nats" || scheme == "tls"):
		for _, host := range splitList(hosts) {
			m.nats.Servers = append(m.nats.Servers, scheme+"://"+strings.TrimPrefix(host, scheme+"://"))
		}
		if len(m.nats.Servers) == 0 {
			return m, usagef("--bus %q names no server; say nats://HOST:PORT", m.kind)
		}
	default:
		return m, usagef("--bus %q is not local, nats or nats://HOST:PORT", m.kind)
	}
	return m, noDirectory("bus-history-path", m.history.Path, busHistory)
}

// auditedBus is a bus that closes its history after itself.
type auditedBus struct {
	*bus.Hub
	audit *bus.Audit
}

// Close closes the bus, and then its history.
func (b auditedBus) Close() error { return errors.Join(b.Hub.Close(), b.audit.Close()) }

// open opens the bus under the node's name.
func (m meshConfig) open(name string, log hclog.Logger) (bus.Bus, error) {
	cfg := bus.Config{Name: name, Log: log}
	if m.history.Path != "" {
		m.history.Log = log
		m.history.Fault = func(err error) { log.Warn("the bus history is not written now", "file", m.history.Path, "err", err) }
		var err error
		if cfg.Audit, err = bus.OpenAudit(m.history); err != nil {
			return nil, err
		}
	}
	hub, err := m.join(cfg)
	if err != nil {
		if cfg.Audit != nil {
			err = errors.Join(err, cfg.Audit.Close())
		}
		return nil, err
	}
	if cfg.Audit == nil {
		return hub, nil
	}
	return auditedBus{hub, cfg.Audit}, nil
}

func (m meshConfig) join(cfg bus.Config) (*bus.Hub, error) {
	if m.kind != "local" {
		m.nats.Name, m.nats.Log = cfg.Name, cfg.Log
		var err error
		if cfg.Transport, err = nats.Open(m.nats); err != nil {
			return nil, err
		}
	}
	return bus.New(cfg)
}

// nodeName is under which the node speaks on the bus: by its first account, which no other node has.
func nodeName(p protocol.NodePlan) string { return "node-" + p.Accounts[0].Address.Hex()[2:] }

func busCommand() *cli.Command {
	files := []cli.Flag{configFlag(), jsonFlag(), dataFlag(), busHistoryFlag()}
	return &cli.Command{
		Name: "bus", Usage: "the history of the node's messages, and credentials for its bus",
		Subcommands: []*cli.Command{
			{Name: "tail", Usage: "show the newest messages", Action: busTail, Flags: append(files[:len(files):len(files)],
				&cli.BoolFlag{Name: "follow", Aliases: []string{"f"}, Usage: "go on as messages come", EnvVars: env("FOLLOW")},
				&cli.StringFlag{Name: "subject", Value: ">", Usage: "`PATTERN` of subjects: * is any part, > the rest, as in jobs.>", EnvVars: env("SUBJECT")},
				&cli.IntFlag{Name: "lines", Value: 20, Usage: "how many messages to begin with", EnvVars: env("LINES")})},
			{Name: "verify", Usage: "read the whole history and say where its chain breaks", Action: busVerify, Flags: append(files[:len(files):len(files)],
				&cli.StringFlag{Name: "head", Usage: "`HASH` of a line that must be there, such as the head that an earlier verify told", EnvVars: env("HEAD")})},
			{Name: "creds", Usage: "make credentials that the nodes of one owner share", ArgsUsage: "FILE", Action: busCreds, Flags: []cli.Flag{jsonFlag()}},
		},
	}
}

// history is the history that a command is about, which must be there.
func history(c *cli.Context) (string, error) {
	path := historyPath(c, c.String("data-dir"))
	if err := noDirectory("bus-history-path", path, busHistory); err != nil {
		return "", err
	}
	files, err := rotate.Files(path)
	if err != nil {
		return "", err
	}
	if len(files) == 0 {
		return "", usagef("there is no bus history at %s: name the node's directory with --data-dir, or the file with --bus-history-path", path)
	}
	return path, nil
}

func busVerify(c *cli.Context) error {
	path, err := history(c)
	if err != nil {
		return err
	}
	head := strings.ToLower(strings.TrimPrefix(c.String("head"), "0x"))
	if raw, err := hex.DecodeString(head); head != "" && (err != nil || len(raw) != sha256.Size) {
		return usagef("--head %q is not the hash of a line: name the 64 hexadecimal digits that an earlier `omega bus verify` told", c.String("head"))
	}
	found := head == ""
	r, err := bus.Verify(path, func(l bus.Line) { found = found || l.Hash == head })
	if err != nil {
		return err
	}
	writing := rotate.Written(path)
	if r.BreakCount > 0 || r.Unfinished > 0 && !writing || !found {
		return errors.Join(output(c, r, verifyText(r, writing)), broken(r, found))
	}
	return output(c, r, verifyText(r, writing))
}

// broken tells in one line what is wrong with a history.
func broken(r bus.Report, found bool) error {
	switch {
	case r.BreakCount > 0:
		b := r.Breaks[0]
		return fmt.Errorf("the chain breaks at %s line %d: %s", b.File, b.Line, b.Reason)
	case !found:
		return errors.New("no line has the hash of --head: the history was cut or made anew since it was noted")
	}
	return fmt.Errorf("the history ends with %d bytes of a line that is not whole: a crash cut it; the next start of the node mends it", r.Unfinished)
}

func verifyText(r bus.Report, writing bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d messages in %d files, %d to %d", r.Lines, r.Files, r.First, r.Last)
	if r.Since != "" {
		fmt.Fprintf(&b, "\nolder ones were rotated away; the oldest follows %s", r.Since)
	}
	for _, br := range r.Breaks {
		fmt.Fprintf(&b, "\nBREAK %s line %d: %s", br.File, br.Line, br.Reason)
	}
	if more := r.BreakCount - len(r.Breaks); more > 0 {
		fmt.Fprintf(&b, "\nand %d more", more)
	}
	if r.Unfinished > 0 && writing {
		fmt.Fprintf(&b, "\nthe node is writing the next line")
	}
	fmt.Fprintf(&b, "\nhead %s", r.Head)
	return b.String()
}

// followEvery is how often a history that is followed is looked at.
const followEvery = 200 * time.Millisecond

func busTail(c *cli.Context) (err error) {
	pattern := c.String("subject")
	if err := bus.CheckPattern(pattern); err != nil {
		return usagef("--subject: %w", err)
	}
	if c.Int("lines") < 0 {
		return usagef("--lines %d is below 0", c.Int("lines"))
	}
	path, err := history(c)
	if err != nil {
		return err
	}
	r := rotate.NewReader(path, bus.MaxLine)
	defer func() { err = errors.Join(err, r.Close()) }()
	newest, err := newestLines(r, pattern, c.Int("lines"))
	if err != nil {
		return err
	}
	for _, line := range newest {
		if err := showLine(c, line); err != nil {
			return err
		}
	}
	if !c.Bool("follow") {
		return nil
	}
	return followLines(c.Context, r, pattern, func(l bus.Line) error { return showLine(c, l) })
}

// nextLine is the next line that the pattern covers; io.EOF when there is none now. Lines that are damaged are passed
// over: `omega bus verify` tells of them.
func nextLine(r *rotate.Reader, pattern string) (bus.Line, error) {
	for {
		raw, err := r.Next()
		if err != nil {
			return bus.Line{}, err
		}
		if line, err := bus.ParseLine(raw.Text); err == nil && bus.Match(pattern, line.Subject) {
			return line, nil
		}
	}
}

func newestLines(r *rotate.Reader, pattern string, most int) ([]bus.Line, error) {
	var newest []bus.Line
	for {
		line, err := nextLine(r, pattern)
		if errors.Is(err, io.EOF) {
			return newest[max(0, len(newest)-most):], nil
		}
		if err != nil {
			return nil, err
		}
		if newest = append(newest, line); len(newest) > 2*most+64 {
			newest = append([]bus.Line(nil), newest[len(newest)-most:]...)
		}
	}
}

// followLines shows lines as they come, until the context ends.
func followLines(ctx context.Context, r *rotate.Reader, pattern string, show func(bus.Line) error) error {
	for {
		line, err := nextLine(r, pattern)
		switch {
		case err == nil:
			if err := show(line); err != nil {
				return err
			}
			continue
		case !errors.Is(err, io.EOF):
			return err
		}
		timer := time.NewTimer(followEvery)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil
		}
	}
}

// maxShown bounds what is shown of a payload, in characters.
const maxShown = 240

func showLine(c *cli.Context, l bus.Line) error {
	payload := []rune(strings.Map(printable, string(l.Payload)))
	if len(payload) > maxShown {
		payload = append(payload[:maxShown], '…')
	}
	if len(l.Payload) == 0 && l.Bytes > 0 {
		payload = []rune(fmt.Sprintf("%d bytes, sha256 %.16s…", l.Bytes, l.SHA256))
	}
	return output(c, l, fmt.Sprintf("%6d %s %-3s %-28s %s %s", l.Seq, l.Time.Format("2006-01-02 15:04:05.000"), l.Dir, l.Subject, l.Sender, string(payload)))
}

func busCreds(c *cli.Context) error {
	if c.Args().Len() != 1 {
		return usagef("name the file to write, as in `%s FILE`", c.Command.HelpName)
	}
	data, err := nats.NewCreds()
	if err != nil {
		return err
	}
	path := c.Args().First()
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return usagef("%s is there already and is not replaced: name another file", path)
	}
	if err != nil {
		return usagef("making the credentials: %v", err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("writing the credentials: %w", err), os.Remove(path))
	}
	return output(c, map[string]string{"path": path}, fmt.Sprintf("credentials are in %s; bring a copy to each of your nodes by a safe way, and name it with --bus-creds", path))
}
