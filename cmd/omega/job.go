package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/chain"
	"github.com/agijobs/omega/node/codec"
	"github.com/agijobs/omega/node/protocol"
)

func jobCommand() *cli.Command {
	write := slices.Concat(suiteFlags(), keyFlags(), []cli.Flag{timeoutFlag()})
	return &cli.Command{
		Name: "job", Usage: "create, list, show and cancel jobs",
		Subcommands: []*cli.Command{
			{
				Name: "create", Usage: "escrow a reward and post a job", Action: jobCreate,
				Flags: append(slices.Concat(write, artifactFlags()),
					&cli.StringFlag{Name: "spec", Usage: "`FILE` of the job's spec (- for standard input)", EnvVars: env("SPEC")},
					&cli.BoolFlag{Name: "inline", Usage: "put the spec into the URI itself (small ones)", EnvVars: env("INLINE")},
					&cli.StringFlag{Name: "reward", Usage: "`TOKENS` instead of the spec's reward", EnvVars: env("REWARD")},
					&cli.DurationFlag{Name: "deadline", Value: time.Hour, Usage: "time to the deadline where the spec names none", EnvVars: env("DEADLINE")},
				),
			},
			{Name: "list", Usage: "list the newest jobs", Action: jobList, Flags: append(suiteFlags(), &cli.Uint64Flag{
				Name: "limit", Value: 20, Usage: "how many", EnvVars: env("LIMIT"),
			})},
			{Name: "show", Usage: "show a job", ArgsUsage: "JOB", Action: onJob(jobShow), Flags: suiteFlags()},
			{Name: "cancel", Usage: "cancel a job of yours that nobody has taken", ArgsUsage: "JOB", Action: onJob(jobCancel), Flags: write},
		},
	}
}

// maxInline bounds a spec that goes into its URI: every node pays for it.
const maxInline = 4 << 10

// readSpec reads and checks the spec document; its bytes are kept as they are, since the hash is of them.
func readSpec(c *cli.Context) ([]byte, protocol.Spec, error) {
	path := c.String("spec")
	if path == "" {
		return nil, protocol.Spec{}, usagef("name the spec with --spec FILE (docs/examples/ has some)")
	}
	var data []byte
	var err error
	if path == "-" {
		data, err = io.ReadAll(io.LimitReader(c.App.Reader, protocol.MaxDocumentBytes+1))
	} else {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, protocol.Spec{}, usagef("reading the spec: %v", err)
	}
	s, err := protocol.DecodeSpec(data)
	if err != nil {
		return nil, s, fmt.Errorf("%s: %w", path, err)
	}
	return data, s, nil
}

func jobCreate(c *cli.Context) error {
	data, spec, err := readSpec(c)
	if err != nil {
		return err
	}
	if c.IsSet("reward") {
		if spec.Reward.Amount, err = tokens(c, "reward"); err != nil {
			return err
		}
	}
	if spec.Reward.IsZero() {
		return usagef("the job has no reward, so that nobody would do it: set \"reward\" in %s, or --reward", c.String("spec"))
	}
	client, s, err := suite(c)
	if err != nil {
		return err
	}
	defer closeQuietly(client)
	order, err := storeSpec(c, client, data, spec)
	if err != nil {
		return err
	}
	h, err := employerHand(c, client, s)
	if err != nil {
		return err
	}
	ctx, cancel := withTimeout(c)
	defer cancel()
	id, tx, err := post(ctx, h, codec.New(s, codec.Options{}), s, order)
	if err != nil {
		return err
	}
	return output(c, map[string]any{
		"jobId": id, "employer": h.account, "reward": spec.Reward.Tokens(), "deadline": order.Deadline, "specHash": order.SpecHash, "uri": order.URI, "tx": tx,
	}, fmt.Sprintf("job %d is posted by %s for %s tokens", id, h.account, spec.Reward.Tokens()))
}

// storeSpec puts the document where nodes find it and makes the order; the deadline is held against the
// chain's time.
func storeSpec(c *cli.Context, client chain.Client, data []byte, spec protocol.Spec) (protocol.ChildJob, error) {
	head, err := client.HeaderByNumber(c.Context, nil)
	if err != nil {
		return protocol.ChildJob{}, fmt.Errorf("reading the head: %w", err)
	}
	deadline := spec.Deadline
	if deadline == 0 {
		deadline = head.Time + uint64(c.Duration("deadline")/time.Second)
	}
	if deadline <= head.Time {
		return protocol.ChildJob{}, usagef("the deadline %d is in the past: the chain's time is %d (set deadline_epoch, or --deadline without it)", deadline, head.Time)
	}
	if deadline-head.Time > protocol.MaxJobTime {
		return protocol.ChildJob{}, usagef("the deadline %d is more than ten years ahead, and the reward would be locked until then: the chain's time is %d (deadline_epoch is in seconds, not milliseconds; --deadline takes at most %dh)",
			deadline, head.Time, protocol.MaxJobTime/3600)
	}
	order := protocol.ChildJob{Ref: spec.Ref, Title: spec.Title, SpecHash: protocol.DocumentHash(data), Reward: spec.Reward.Amount, Deadline: deadline}
	if c.Bool("inline") {
		if len(data) > maxInline {
			return order, usagef("the spec has %d bytes, --inline takes at most %d", len(data), maxInline)
		}
		order.URI = artifact.Inline(data)
		return order, nil
	}
	store, err := openArtifacts(c)
	if err != nil {
		return order, err
	}
	if order.URI, err = store.Put(data); err != nil {
		err = namedPath(fmt.Errorf("--artifacts: %w; see that this user may write there and that some MB are free, or name another directory that the nodes read", err))
	}
	return order, errors.Join(err, store.Close())
}

// employerHand opens the key of the employer's account, of which there must be one.
func employerHand(c *cli.Context, client *chain.Pool, s protocol.Suite) (hand, error) {
	hs, err := holders(c)
	if err != nil {
		return hand{}, err
	}
	hs = slices.DeleteFunc(hs, func(h holder) bool { return h.role != protocol.RoleEmployer })
	if len(hs) != 1 {
		return hand{}, usagef("%d employer accounts are given, one is needed (--account employer=KEY)", len(hs))
	}
	ring, err := openKeys(c, s.ChainID, hs)
	if err != nil {
		return hand{}, err
	}
	return hand{client: client, chainID: s.ChainID, keys: ring.keys, account: ring.at[hs[0].key]}, nil
}

// post acknowledges and approves where needed, and creates the job.
func post(ctx context.Context, h hand, cd *codec.Codec, s protocol.Suite, order protocol.ChildJob) (protocol.JobID, protocol.Hash, error) {
	facts, err := node.ReadAccountFacts(ctx, h.client, cd, h.account)
	if err != nil {
		return 0, protocol.Hash{}, err
	}
	cost := order.Reward.Add(order.Reward.MulDiv(s.Params.FeePct, 100))
	if facts.Balance.Less(cost) {
		return 0, protocol.Hash{}, fmt.Errorf("%s holds %s tokens, reward and fee are %s: send it tokens, or lower the reward", h.account, facts.Balance.Tokens(), cost.Tokens())
	}
	steps := []struct {
		what   string
		needed bool
		effect protocol.ChainEffect
	}{
		{"acknowledging the tax policy", !facts.Acknowledged, protocol.AcknowledgePolicy{Account: h.account}},
		{"approving the reward", facts.Allowance.Cmp(cost) != 0, protocol.ApproveTokens{Account: h.account, Amount: cost}},
		{"creating the job", true, protocol.CreateJob{Account: h.account, Order: order}},
	}
	var receipt *types.Receipt
	for _, st := range steps {
		if !st.needed {
			continue
		}
		call, err := cd.Pack(st.effect, codec.Ballot{})
		if err != nil {
			return 0, protocol.Hash{}, err
		}
		if receipt, err = h.send(ctx, st.what, call); err != nil {
			return 0, protocol.Hash{}, err
		}
	}
	for _, l := range receipt.Logs {
		if p, ok, err := cd.Decode(*l); err == nil && ok {
			if e, ok := p.Event.(protocol.JobCreated); ok {
				return e.Job, receipt.TxHash, nil
			}
		}
	}
	return 0, receipt.TxHash, fmt.Errorf("transaction %s made no job", receipt.TxHash)
}

// jobView is how a job is printed.
type jobView struct {
	ID       protocol.JobID   `json:"jobId"`
	State    string           `json:"state"`
	Success  bool             `json:"success"`
	Employer protocol.Address `json:"employer"`
	Agent    protocol.Address `json:"agent"`
	Reward   string           `json:"reward"`
	Deadline uint64           `json:"deadline"`
	SpecHash protocol.Hash    `json:"specHash"`
	Result   protocol.Hash    `json:"resultHash"`
}

func viewOf(id protocol.JobID, j codec.Job) jobView {
	return jobView{id, j.State.String(), j.Success, j.Employer, j.Agent, j.Reward.Tokens(), j.Deadline, j.SpecHash, j.ResultHash}
}

func (v jobView) line() string {
	outcome := ""
	if v.State == protocol.JobFinal.String() {
		outcome = map[bool]string{true: " success", false: " failed"}[v.Success]
	}
	return fmt.Sprintf("job %d  %s%s  reward %s  employer %s  agent %s  deadline %d", v.ID, v.State, outcome, v.Reward, v.Employer, v.Agent, v.Deadline)
}

// onJob is the action of a command whose only argument is a job: act has the client until it returns.
func onJob(act func(*cli.Context, *chain.Pool, protocol.Suite, protocol.JobID) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		id, err := jobArg(c)
		if err != nil {
			return err
		}
		client, s, err := suite(c)
		if err != nil {
			return err
		}
		defer closeQuietly(client)
		return act(c, client, s, id)
	}
}

func jobArg(c *cli.Context) (protocol.JobID, error) {
	if c.Args().Len() != 1 {
		return 0, usagef("name one job by its number, as in `%s 1`", c.Command.HelpName)
	}
	n, err := strconv.ParseUint(c.Args().First(), 10, 64)
	if err != nil || n == 0 {
		return 0, usagef("%q is not a job's number; jobs count from 1", c.Args().First())
	}
	return protocol.JobID(n), nil
}

func jobShow(c *cli.Context, client *chain.Pool, s protocol.Suite, id protocol.JobID) error {
	cd := codec.New(s, codec.Options{})
	job, err := node.ReadJob(c.Context, client, cd, id)
	if err != nil {
		return err
	}
	if job.State == protocol.JobNone {
		return noJob(c.Context, client, cd, id)
	}
	v := viewOf(id, job)
	return output(c, v, v.line())
}

// noJob says that there is no such job, and which ones there are.
func noJob(ctx context.Context, client node.Client, cd *codec.Codec, id protocol.JobID) error {
	newest, err := node.NewestJobs(ctx, client, cd, 1)
	switch {
	case err != nil:
		return err
	case len(newest) == 0:
		return fmt.Errorf("there is no job %d: this deployment has no jobs yet", id)
	}
	return fmt.Errorf("there is no job %d: the newest is %d", id, newest[0].ID)
}

func jobList(c *cli.Context) error {
	if c.Uint64("limit") == 0 {
		return usagef("--limit 0 lists nothing: say how many, from 1 on")
	}
	client, s, err := suite(c)
	if err != nil {
		return err
	}
	defer closeQuietly(client)
	jobs, err := node.NewestJobs(c.Context, client, codec.New(s, codec.Options{}), c.Uint64("limit"))
	if err != nil {
		return err
	}
	views, lines := make([]jobView, len(jobs)), make([]string, len(jobs))
	for i, j := range jobs {
		views[i] = viewOf(j.ID, j.Job)
		lines[i] = views[i].line()
	}
	if len(lines) == 0 {
		lines = []string{"no jobs yet"}
	}
	return output(c, views, strings.Join(lines, "\n"))
}

func jobCancel(c *cli.Context, client *chain.Pool, s protocol.Suite, id protocol.JobID) error {
	h, err := employerHand(c, client, s)
	if err != nil {
		return err
	}
	ctx, cancel := withTimeout(c)
	defer cancel()
	cd := codec.New(s, codec.Options{})
	job, err := node.ReadJob(ctx, client, cd, id)
	if err != nil {
		return err
	}
	if job.State == protocol.JobNone { // the contracts would say that its employer is another
		return noJob(ctx, client, cd, id)
	}
	call, err := cd.Pack(protocol.CancelJob{Job: id, Account: h.account}, codec.Ballot{})
	if err != nil {
		return err
	}
	r, err := h.send(ctx, fmt.Sprintf("cancelling job %d", id), call)
	if err != nil {
		return err
	}
	return output(c, map[string]any{"jobId": id, "tx": r.TxHash}, fmt.Sprintf("job %d is cancelled", id))
}
