package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func initCommand() *cli.Command {
	return &cli.Command{
		Name: "init", Usage: "ask what a node needs to know, try it, and write a commented " + defaultSettings,
		Description: "Questions are answered on the terminal; an empty answer takes what stands in brackets. With --yes\nnothing is asked: the flags and what is in brackets must do.",
		Flags: []cli.Flag{
			jsonFlag(),
			&cli.StringFlag{Name: "out", Value: defaultSettings, Usage: "`FILE` to write", EnvVars: env("OUT")},
			&cli.BoolFlag{Name: "yes", Usage: "ask nothing", EnvVars: env("YES")},
			&cli.BoolFlag{Name: "force", Usage: "overwrite the file", EnvVars: env("FORCE")},
			&cli.StringSliceFlag{Name: "rpc", Usage: "`URL` of the chain: http, ws or a socket; repeat for more endpoints", EnvVars: env("RPC")},
			&cli.StringFlag{Name: "deployment", Value: "deployment.json", Usage: "deployment `FILE`", EnvVars: env("DEPLOYMENT")},
			&cli.StringFlag{Name: "roles", Usage: "`ROLES` to play, by comma", EnvVars: env("ROLES")},
			&cli.StringSliceFlag{Name: "account", Usage: "`ROLE=KEY`: an account and its role, KEY an address of the keystore or dev:INDEX; repeat", EnvVars: env("ACCOUNT")},
			dataFlag(),
		},
		Action: initAction,
	}
}

func initAction(c *cli.Context) error {
	out := c.String("out")
	if _, err := os.Stat(out); err == nil && !c.Bool("force") {
		return usagef("%s is there already: edit it, name another --out, or add --force", out)
	}
	if _, err := os.Stat(filepath.Dir(out)); err != nil {
		return namedPath(fmt.Errorf("--out %s: %w", out, err)) // before anything is asked
	}
	in := interview{c: c, answers: bufio.NewScanner(c.App.Reader)}
	s, err := in.ask()
	if err != nil {
		return err
	}
	if err := place(out, 0o600, []byte(s.toml())); err != nil {
		return namedPath(fmt.Errorf("writing the settings: %w", err))
	}
	return output(c, map[string]any{"file": out, "chainId": s.chainID}, fmt.Sprintf(
		"written to %s\nnext: `omega doctor --config %s`, then `omega run --config %s`", out, out, out))
}

// setup is what the interview comes to.
type setup struct {
	rpc        []string
	chainID    uint64
	deployment string
	dataDir    string
	roles      string
	dev        bool
	accounts   [][2]string // role and key
	keystore   string
	password   string
	metrics    string
}

// interview asks on the terminal. Without an answer the proposal is taken.
type interview struct {
	c       *cli.Context
	answers *bufio.Scanner
}

// question asks once. The end of the input is as good as no answer.
func (i interview) question(text, proposal string) (string, error) {
	if i.c.Bool("yes") {
		return proposal, nil
	}
	i.say("%s [%s]: ", text, proposal)
	if !i.answers.Scan() {
		if err := i.answers.Err(); err != nil {
			return "", fmt.Errorf("reading the answer: %w", err)
		}
		i.say("\n")
		return "", errNoMoreAnswers
	}
	if a := strings.TrimSpace(i.answers.Text()); a != "" {
		return a, nil
	}
	return proposal, nil
}

var errNoMoreAnswers = fmt.Errorf("%w: the input ended before the last question; add --yes to take what is in brackets", errUsage)

// say tells whoever answers something.
func (i interview) say(format string, args ...any) {
	if !i.c.Bool("yes") {
		fmt.Fprintf(i.c.App.ErrWriter, format, args...)
	}
}

// until asks until the answer is taken; with --yes a refusal ends it.
func (i interview) until(text, proposal string, take func(string) error) error {
	for {
		a, err := i.question(text, proposal)
		if err != nil {
			return err
		}
		err = take(a)
		if err == nil || i.c.Bool("yes") {
			return err
		}
		i.say("  %s\n", oneLine(err))
	}
}

func (i interview) ask() (setup, error) {
	var s setup
	urls := i.c.StringSlice("rpc")
	if len(urls) == 0 {
		urls = []string{"http://127.0.0.1:8545"}
	}
	err := i.until("Endpoints of the chain, by comma", strings.Join(urls, ","), func(a string) error {
		s.rpc = splitList(a)
		var err error
		s.chainID, err = i.probe(s.rpc)
		return err
	})
	if err == nil {
		err = i.until("Deployment file", i.c.String("deployment"), func(a string) error {
			s.deployment = a
			return fits(a, s.chainID)
		})
	}
	if err == nil {
		s.dataDir, err = i.question("Directory for the node's own data", i.c.String("data-dir"))
	}
	if err == nil {
		err = i.accounts(&s)
	}
	if err == nil {
		s.metrics, err = i.question("Where to serve metrics and health, or - for nowhere", "-")
	}
	return s, err
}

// probe reaches for every endpoint and returns the chain's id.
func (i interview) probe(urls []string) (uint64, error) {
	ctx, cancel := context.WithTimeout(i.c.Context, 10*time.Second)
	defer cancel()
	var id uint64
	for _, url := range urls {
		begun := time.Now()
		pool, err := chain.Dial(ctx, []string{url}, chain.Options{ChainID: id})
		if err != nil {
			return 0, err
		}
		head, err := pool.HeaderByNumber(ctx, nil)
		if err == nil {
			n, _ := pool.ChainID(ctx)
			id = n.Uint64()
			i.say("  %s: chain %d at block %d, answered in %s\n", chain.EndpointName(url), id, head.Number, time.Since(begun).Round(time.Millisecond))
		}
		pool.Close()
		if err != nil {
			return 0, err
		}
	}
	return id, nil
}

// fits holds the deployment file against the chain.
func fits(path string, chainID uint64) error {
	d, err := deploy.Load(path)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", errUsage, err)
	case d.ChainID != chainID:
		return chainf("%s is of chain %d, the endpoint serves %d", path, d.ChainID, chainID)
	}
	return nil
}

func (i interview) accounts(s *setup) error {
	if signer.DevChain(s.chainID) && len(i.c.StringSlice("account")) == 0 {
		a, err := i.question("Play the accounts of the public test mnemonic (this is a local chain)", "yes")
		if err != nil {
			return err
		}
		if s.dev = strings.HasPrefix(strings.ToLower(a), "y"); s.dev {
			proposal := i.c.String("roles")
			if proposal == "" {
				proposal = "agent,validator,keeper,employer"
			}
			return i.until("Roles, by comma", proposal, func(a string) error {
				s.roles = a
				_, err := parseRoles(a)
				return err
			})
		}
	}
	err := i.until("Directory of the sealed keys", keystoreDir(i.c), func(a string) error {
		s.keystore = a
		return i.tellKeys(a)
	})
	if err != nil {
		return err
	}
	given := map[string]string{}
	for _, arg := range i.c.StringSlice("account") {
		role, key, _ := strings.Cut(arg, "=")
		given[role] = strings.TrimPrefix(given[role]+","+key, ",")
	}
	for _, role := range protocol.Roles() {
		err := i.until(fmt.Sprintf("Addresses that play %s, by comma, or -", role), orDash(given[string(role)]), func(a string) error {
			return s.name(role, a)
		})
		if err != nil {
			return err
		}
	}
	if len(s.accounts) == 0 {
		return usagef("no account plays any role: make one with `omega keys new` and name it with --account ROLE=0x…")
	}
	s.password, err = i.question("File with their password, readable by you alone", "password")
	return err
}

// tellKeys tells which accounts can be named, or how to come by some. Of damaged keys it warns, also where nothing is asked; a
// keystore that has no others is refused, unless only keys of the test mnemonic are named.
func (i interview) tellKeys(dir string) error {
	keys, err := signer.ListKeys(dir)
	if err != nil {
		return err
	}
	sealed := func(account string) bool { return !strings.Contains(account, "=dev:") }
	named := i.c.StringSlice("account")
	if damaged := damagedKeys(dir); damaged != nil {
		if len(keys) == 0 && (len(named) == 0 || slices.ContainsFunc(named, sealed)) {
			return namedPath(fmt.Errorf("no key of %s can be read: %w", dir, damaged))
		}
		fmt.Fprintf(i.c.App.ErrWriter, "WARNING: %s\n", oneLine(damaged))
	}
	for _, k := range keys {
		i.say("  a key of %s is there\n", k.Account)
	}
	if len(keys) == 0 {
		i.say("  there is no key yet: make some in another terminal with `omega keys new --keystore %s`; each prints its address\n", protocol.ShellWord(dir))
	}
	return nil
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// name takes the accounts of a role.
func (s *setup) name(role protocol.Role, answer string) error {
	if answer == "-" {
		return nil
	}
	var found [][2]string
	for _, key := range splitList(answer) {
		var a protocol.Address
		if err := a.UnmarshalText([]byte(key)); err != nil && !strings.HasPrefix(key, "dev:") {
			return usagef("%q is not an address (0x and 40 hex digits)", key)
		}
		found = append(found, [2]string{string(role), key})
		s.dev = s.dev || strings.HasPrefix(key, "dev:")
	}
	s.accounts = append(s.accounts, found...)
	return nil
}

// toml writes the settings with what a reader wants to know about each.
func (s setup) toml() string {
	var b strings.Builder
	line := func(comment, format string, args ...any) {
		fmt.Fprintf(&b, "# %s\n"+format+"\n\n", append([]any{comment}, args...)...)
	}
	b.WriteString("# Settings of omega, written by `omega init`. A flag or an OMEGA_… variable goes before what stands here;\n" +
		"# keys are the flags' names (`omega run --help`). An unknown key is an error.\n\n")
	line(fmt.Sprintf("Endpoints of chain %d; add a second one of another provider before there is money at stake.", s.chainID), "rpc = %s", list(s.rpc))
	line("Where the contracts are; only JobRegistry is needed, the others are asked for.", "deployment = %s", strconv.Quote(s.deployment))
	line("Guard log and database. The guard in it must never be lost or run twice.", "data_dir = %s", strconv.Quote(s.dataDir))
	if s.metrics != "-" && s.metrics != "" {
		line("Serves /metrics, /healthz and /readyz, without a login.", "metrics = %s", strconv.Quote(s.metrics))
	}
	if s.roles != "" {
		line("The roles to play.", "roles = %s", list(splitList(s.roles)))
	}
	if s.dev {
		line("The keys of the public test mnemonic: on local chains alone, for everybody has them.", "dev_accounts = true")
	}
	if s.keystore != "" {
		line("Sealed keys, and the file of their password.", "keystore = %s\npassword_file = %s", strconv.Quote(s.keystore), strconv.Quote(s.password))
	}
	b.WriteString("# What you may want to change:\n# max_jobs = 8        # jobs that an agent works on at a time\n# slack = 30          # seconds that must be left to take a job\n# skills = [\"*\"]      # of the agents\n")
	if len(s.accounts) > 0 {
		b.WriteString("\n# Who plays what. An account may be an employer's and yours as well; a validator's is the node's alone.\n[accounts]\n")
		byRole := map[string][]string{}
		for _, a := range s.accounts {
			byRole[a[0]] = append(byRole[a[0]], a[1])
		}
		for _, role := range protocol.Roles() {
			if keys := byRole[string(role)]; len(keys) > 0 {
				fmt.Fprintf(&b, "%s = %s\n", role, list(keys))
			}
		}
	}
	b.WriteString("\n# Tokens that each account holds staked; the node deposits what is missing.\n[stake]\nagent = \"100\"\nvalidator = \"100\"\n")
	return b.String()
}

func list(items []string) string {
	quoted := make([]string, len(items))
	for i, s := range items {
		quoted[i] = strconv.Quote(s)
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
