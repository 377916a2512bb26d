package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v2"
	"golang.org/x/sys/unix"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/deploy"
	"github.com/agijobs/omega/node/doctor"
	"github.com/agijobs/omega/node/guard"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

func doctorCommand() *cli.Command {
	return &cli.Command{
		Name: "doctor", Usage: "check everything that `omega run` needs, and say how to mend what is wrong",
		Flags:  slices.Concat(suiteFlags(), keyFlags(), planFlags(), programFlags(), []cli.Flag{templateFlag(), dataFlag()}),
		Action: doctorAction,
	}
}

// doctorTimeout bounds the whole examination.
const doctorTimeout = 30 * time.Second

func doctorAction(c *cli.Context) error {
	ctx, cancel := context.WithTimeout(c.Context, doctorTimeout)
	defer cancel()
	p := patient{c: c, ctx: ctx}
	p.look()
	defer p.close()
	findings := doctor.Examine(p.facts)
	if err := output(c, findings, doctorText(findings)); err != nil {
		return err
	}
	return diagnosis(findings)
}

func doctorText(findings []doctor.Finding) string {
	var b strings.Builder
	for _, f := range findings {
		fmt.Fprintf(&b, "%-5s %s: %s\n", f.Verdict, f.Check, strings.Map(printable, f.Text))
		if f.Fix != "" {
			fmt.Fprintf(&b, "      -> %s\n", strings.Map(printable, f.Fix))
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// kinds are the errors whose exit codes the fields have, the ones that run ends with.
var kinds = map[doctor.Field]error{
	doctor.FieldSettings: errUsage, doctor.FieldChain: errChain, doctor.FieldStorage: errStorage, doctor.FieldSigning: protocol.ErrHalted,
}

// diagnosis is the error that the findings come to, by the field of the first bad one.
func diagnosis(findings []doctor.Finding) error {
	bad := slices.DeleteFunc(slices.Clone(findings), func(f doctor.Finding) bool { return f.Verdict != doctor.Bad })
	if len(bad) == 0 {
		return nil
	}
	kind := kinds[bad[0].Field]
	text := fmt.Errorf("%d of %d checks fail, the first: %s: %s", len(bad), len(findings), bad[0].Check, bad[0].Text)
	if kind == nil {
		return text
	}
	return fmt.Errorf("%w: %w", kind, text)
}

// patient is a node's surroundings while they are looked at.
type patient struct {
	c     *cli.Context
	ctx   context.Context
	facts doctor.Facts
	pool  *chain.Pool
	suite *protocol.Suite
	ring  keyring
	plan  protocol.NodePlan
}

// look gathers the facts. Each part is looked at as far as those before it allow.
func (p *patient) look() {
	d, err := deploy.Load(p.c.String("deployment"))
	if err != nil {
		p.fault(doctor.FieldSettings, "deployment", err, "`omega deploy` writes the file; name it with --deployment")
	}
	p.endpoints(d.ChainID)
	if p.pool != nil && err == nil {
		p.chain(d.ChainID)
		p.contracts(d)
	}
	report, guardErr := guard.Verify(filepath.Join(p.c.String("data-dir"), "guard"))
	p.accounts(d.ChainID, report)
	p.programs()
	p.directory()
	p.guard(report, guardErr)
}

func (p *patient) close() { closeQuietly(p.pool) }

func (p *patient) fault(field doctor.Field, check string, err error, fix string) {
	p.facts.Found = append(p.facts.Found, doctor.Fault(field, check, without(kinds[field], err), fix))
}

// without is the error's line without the name of its kind, which the last line of the doctor's says once for all.
func without(kind, err error) string {
	if kind == nil {
		return oneLine(err)
	}
	return strings.TrimPrefix(oneLine(err), kind.Error()+": ")
}

func (p *patient) endpoints(chainID uint64) {
	urls := p.c.StringSlice("rpc")
	if len(urls) == 0 {
		p.fault(doctor.FieldSettings, "endpoints", errors.New("none is given"), "add --rpc URL, set OMEGA_RPC, or `rpc = \"…\"` in "+defaultSettings)
		return
	}
	var good []string
	for _, url := range urls {
		e, err := p.endpoint(url, chainID)
		if errors.Is(err, chain.ErrEndpoint) { // run refuses it however many others there are
			p.fault(doctor.FieldSettings, "endpoint "+e.Name, err, "write it as http://HOST:PORT, ws://HOST:PORT or the path of a socket")
			continue
		}
		if e.Wrong == "" {
			good = append(good, url)
		}
		p.facts.Endpoints = append(p.facts.Endpoints, e)
	}
	if len(good) > 0 {
		p.pool, _ = chain.Dial(p.ctx, good, chain.Options{ChainID: chainID}) // each has just answered
	}
}

// endpointTimeout bounds the examination of one endpoint.
const endpointTimeout = 5 * time.Second

func (p *patient) endpoint(url string, chainID uint64) (doctor.Endpoint, error) {
	ctx, cancel := context.WithTimeout(p.ctx, endpointTimeout)
	defer cancel()
	e := doctor.Endpoint{Name: chain.EndpointName(url)}
	pool, err := chain.Dial(ctx, []string{url}, chain.Options{ChainID: chainID, Timeout: endpointTimeout})
	if err != nil {
		e.Wrong = oneLine(err)
		return e, err
	}
	defer pool.Close()
	begun := time.Now()
	head, err := pool.HeaderByNumber(ctx, nil)
	if err != nil {
		e.Wrong = oneLine(err)
		return e, err
	}
	e.Head, e.Took = head.Number.Uint64(), time.Since(begun)
	latest := rpc.BlockNumberOrHashWithNumber(rpc.LatestBlockNumber)
	_, err = pool.SimulateV1(ctx, ethclient.SimulateOptions{BlockStateCalls: []ethclient.SimulateBlock{{}}}, &latest)
	_, err2 := pool.BlockReceipts(ctx, latest)
	e.Whole = err == nil && err2 == nil
	return e, nil
}

// recentBlocks is over how many blocks the time between blocks is measured.
const recentBlocks = 50

func (p *patient) chain(chainID uint64) {
	head, err := p.pool.HeaderByNumber(p.ctx, nil)
	if err != nil {
		p.fault(doctor.FieldChain, "chain", err, "check the endpoint")
		return
	}
	f := &doctor.Chain{ID: chainID, Local: signer.DevChain(chainID), HeadTime: head.Time, Wall: uint64(time.Now().Unix())}
	if n := min(head.Number.Uint64(), recentBlocks); n > 0 {
		if old, err := p.pool.HeaderByNumber(p.ctx, new(big.Int).Sub(head.Number, new(big.Int).SetUint64(n))); err == nil {
			f.Gap = float64(head.Time-old.Time) / float64(n)
		}
	}
	p.facts.Chain = f
}

func (p *patient) contracts(d deploy.Deployment) {
	s, err := node.Discover(p.ctx, p.pool, d.ChainID, d.StartBlock, d.Contracts[deploy.JobRegistry])
	if err != nil {
		p.fault(doctor.FieldChain, "contracts", err, "a local chain that was started anew needs `omega deploy` again; else check --deployment and --rpc")
		return
	}
	p.suite = &s
	loose, err := node.ReadWiring(p.ctx, p.pool, codec.New(s, codec.Options{}))
	if err != nil {
		p.fault(doctor.FieldChain, "contracts", err, "check the endpoint")
	}
	p.facts.Suite = &doctor.Suite{Params: s.Params, Loose: loose}
}

func (p *patient) accounts(chainID uint64, report guard.Report) {
	hs, err := playing(p.c)
	if err == nil && chainID != 0 {
		p.ring, err = openKeys(p.c, chainID, hs)
	}
	if err != nil {
		p.fault(doctor.FieldSettings, "accounts", err, "see `keys and salts` in the handbook")
		return
	}
	if p.suite == nil {
		return
	}
	var shared []protocol.Address
	if p.plan, shared, err = nodePlan(p.c, *p.suite, hs, p.ring); err != nil {
		p.fault(doctor.FieldSettings, "accounts", err, "mend the setting")
		return
	}
	cd := codec.New(*p.suite, codec.Options{})
	for _, plan := range p.plan.Accounts {
		a, err := p.account(cd, plan)
		if err != nil {
			p.fault(doctor.FieldChain, "account "+plan.Address.Hex(), err, "check the endpoint")
			continue
		}
		a.Known, a.Guarded = report.Next[a.Account]
		a.Shared = slices.Contains(shared, a.Account)
		p.facts.Accounts = append(p.facts.Accounts, a)
	}
}

func (p *patient) account(cd *codec.Codec, plan protocol.AccountPlan) (doctor.Account, error) {
	a := doctor.Account{Plan: plan}
	var err error
	if a.AccountFacts, err = node.ReadAccountFacts(p.ctx, p.pool, cd, plan.Address); err != nil {
		return a, err
	}
	wei, err := p.pool.BalanceAt(p.ctx, plan.Address, nil)
	if err == nil {
		a.GasWei, err = protocol.AmountFromBig(wei)
	}
	if err != nil {
		return a, err
	}
	a.Count, err = p.pool.NonceAt(p.ctx, plan.Address, nil)
	return a, err
}

// programs looks at the operator's own files as run does: a slip in them keeps the node from starting.
func (p *patient) programs() {
	commands, err := flagPrograms(p.c, "program")
	if err != nil {
		p.fault(doctor.FieldSettings, "programs", err, "mend --program, or [programs] in the settings")
	}
	judges, err := flagPrograms(p.c, "judge")
	if err == nil {
		_, err = judgesByKind(judges)
	}
	if err != nil {
		p.fault(doctor.FieldSettings, "judges", err, "mend --judge, or [judges] in the settings")
	}
	templates, err := planTemplates(p.c)
	if err != nil {
		p.fault(doctor.FieldSettings, "plan templates", err, "mend the template, or --plan-template")
	}
	p.facts.Programs, p.facts.Judges, p.facts.Templates = len(commands), len(judges), len(templates)
}

func (p *patient) directory() {
	d := doctor.Dir{Path: p.c.String("data-dir")}
	at := d.Path
	info, err := os.Stat(at)
	if errors.Is(err, fs.ErrNotExist) { // the node makes it, if it may
		at = filepath.Dir(filepath.Clean(at))
		info, err = os.Stat(at)
	} else if err == nil {
		d.Open = info.Mode().Perm()&0o077 != 0
	}
	switch {
	case err != nil:
		d.Wrong = oneLine(err)
	case !info.IsDir():
		d.Wrong = at + " is no directory"
	default:
		err := unix.Access(at, unix.W_OK|unix.X_OK)
		if d.ReadOnly = errors.Is(err, unix.EROFS); err != nil && !d.ReadOnly {
			d.Wrong = at + " is not writable for this user"
		}
	}
	var room unix.Statfs_t
	if err := unix.Statfs(at, &room); err == nil {
		d.Free = room.Bavail * uint64(room.Bsize)
	}
	if p.suite != nil && p.pool != nil && d.Wrong == "" {
		if id, err := identify(p.ctx, p.pool, *p.suite); err == nil {
			if err := node.CheckIdentity(d.Path, id); err != nil {
				d.Foreign = strings.TrimSuffix(without(node.ErrElsewhere, err), ": "+node.UseAnother)
				for i := range p.facts.Accounts { // what is known of another chain's nonces says nothing of these
					p.facts.Accounts[i].Known, p.facts.Accounts[i].Guarded = 0, false
				}
			}
		}
	}
	d.Used = guard.InUse(filepath.Join(d.Path, "guard"))
	p.facts.Dir = d
}

func (p *patient) guard(r guard.Report, err error) {
	g := doctor.Guard{Facts: r.Facts, Torn: r.Torn, OpenVotes: r.OpenVotes, New: r.Facts == 0 && err == nil}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		g.Wrong = oneLine(err)
	}
	g.New = g.New || errors.Is(err, fs.ErrNotExist)
	for _, a := range p.facts.Accounts {
		g.ManyVotes = g.ManyVotes || slices.Contains(a.Plan.Roles, protocol.RoleValidator) && !a.Locked.IsZero()
	}
	if p.ring.sealed {
		path := filepath.Join(keystoreDir(p.c), saltRoot)
		if _, err := os.Stat(path); err == nil {
			if _, err := signer.OpenSalts(path, p.ring.password); err != nil {
				g.SaltsWrong = oneLine(err)
				if errors.Is(err, signer.ErrPassword) {
					g.Password, g.KeysOpen = p.c.String("password-file"), p.ring.keys != nil
				}
			}
		} else if r.OpenVotes > 0 {
			g.SaltsWrong = path + " is missing, and votes are open"
		}
	}
	p.facts.Guard = g
}
