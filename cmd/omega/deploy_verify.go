package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/deploy"
)

func verifyCommand() *cli.Command {
	return &cli.Command{
		Name: "verify", Usage: "compare the contracts on the chain with their profile",
		Description: "Compares code, wiring, owners and parameters. The profile is the one that `omega deploy` wrote beside the\n" +
			"deployment file, unless --profile names another; without either, code, wiring and owners are compared.\n" +
			"Ends with 0 when all agrees, and with 1 and a list of what differs and how to mend it.",
		Flags: append(suiteFlags(),
			&cli.StringFlag{Name: "profile", Usage: "`PROFILE`: local, testnet, mainnet or a FILE.toml", EnvVars: env("PROFILE")},
			&cli.BoolFlag{Name: "other-code", Usage: "accept code of another build that has the suite's version and functions", EnvVars: env("OTHER_CODE")},
			&cli.BoolFlag{Name: "all", Usage: "print every check, not only what differs", EnvVars: env("ALL")},
		),
		Action: verifyAction,
	}
}

func verifyAction(c *cli.Context) error {
	path := c.String("deployment")
	d, err := loadDeployment(c)
	if err != nil {
		return err
	}
	opts := deploy.VerifyOptions{OtherCode: c.Bool("other-code")}
	name := c.String("profile")
	if name == "" {
		if _, err := os.Stat(deploy.ProfilePath(path)); err == nil {
			name = deploy.ProfilePath(path)
		}
	}
	if name != "" {
		p, err := baseProfile(name)
		if err != nil {
			return err
		}
		opts.Profile = &p
	}
	client, err := dial(c, d.ChainID)
	if err != nil {
		return err
	}
	defer client.Close()
	r, err := deploy.Verify(c.Context, client, d, opts)
	if err != nil {
		return err
	}
	bad := r.With(deploy.Differs)
	answer := verifyAnswer{OK: len(bad) == 0, Profile: name, Report: r}
	if err := output(c, answer, verdict(r, name, c.Bool("all"))); err != nil {
		return err
	}
	return r.Err()
}

// verifyAnswer is a report with its sum.
type verifyAnswer struct {
	OK      bool   `json:"ok"`
	Profile string `json:"profile"`
	deploy.Report
}

// verdict is the report as a table, then what differs and how to mend it.
func verdict(r deploy.Report, profile string, all bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "chain %d, block %d\n", r.ChainID, r.Block)
	sizes(&b, r)
	for _, k := range []string{"code", "owner", "wiring", "parameter", "list", "pause"} {
		same, other, pending := 0, 0, 0
		for _, check := range r.Checks {
			if check.Kind != k {
				continue
			}
			switch check.Status {
			case deploy.Same:
				same++
			case deploy.Pending:
				pending++
			default:
				other++
			}
		}
		fmt.Fprintf(&b, "  %-10s %4d ok  %4d pending  %4d differ\n", k, same, pending, other)
	}
	if profile == "" {
		b.WriteString("no profile is there to compare parameters with: name one with --profile\n")
	}
	for _, check := range r.Checks {
		if check.Status == deploy.Same && !all {
			continue
		}
		line(&b, check)
	}
	switch bad, waiting := r.With(deploy.Differs), r.With(deploy.Pending); {
	case len(bad) > 0:
		fmt.Fprintf(&b, "%d of %d checks differ", len(bad), len(r.Checks))
	case len(waiting) > 0:
		fmt.Fprintf(&b, "%d checks agree, %d wait for the owner to accept", len(r.Checks)-len(waiting), len(waiting))
	default:
		fmt.Fprintf(&b, "all %d checks agree", len(r.Checks))
	}
	return b.String()
}

func line(b *strings.Builder, check deploy.Check) {
	fmt.Fprintf(b, "%-8s %s %s: %s", check.Status, check.Contract, check.What, check.Got)
	if check.Status == deploy.Same {
		b.WriteString("\n")
		return
	}
	fmt.Fprintf(b, ", wanted %s\n", check.Want)
	if m := check.Mend; m != nil {
		fmt.Fprintf(b, "         mend: %s\n", m.Text)
		if m.Data != "" {
			fmt.Fprintf(b, "         from %s to %s data %s\n", m.From, m.To, m.Data)
		}
	}
}
