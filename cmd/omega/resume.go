package main

import (
	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/report"
)

// resumeFlags say what a start goes on from.
func resumeFlags() []cli.Flag {
	return []cli.Flag{
		&cli.BoolFlag{Name: "resume", Aliases: []string{"resume-from-checkpoint"}, Value: true, Usage: "go on where the data directory was left", EnvVars: env("RESUME")},
		&cli.BoolFlag{Name: "no-resume", Usage: "begin anew: what the data directory holds is set aside, not removed, and the guard of a node stays", EnvVars: env("NO_RESUME")},
		&cli.StringFlag{Name: "import-state", Usage: "begin an empty data directory with the checkpoint `FILE`", EnvVars: env("IMPORT_STATE")},
	}
}

// starting reads resumeFlags: whether to begin anew, and with which checkpoint.
func starting(c *cli.Context) (anew bool, from *report.Checkpoint, err error) {
	if c.IsSet("resume") && c.Bool("resume") && c.Bool("no-resume") {
		return false, nil, usagef("--resume and --no-resume contradict one another: give one of them")
	}
	if path := c.String("import-state"); path != "" {
		if from, err = report.ReadCheckpoint(path); err != nil {
			return false, nil, usagef("--import-state: %w", err)
		}
	}
	return c.Bool("no-resume") || !c.Bool("resume"), from, nil
}
