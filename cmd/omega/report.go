package main

import (
	"math"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/report"
)

// nowhere is what a path is set to when the file is not wanted.
const nowhere = "off"

// Where the files lie in a data directory unless they are named.
const (
	standardEvents  = "logs/omega.jsonl"
	standardJobs    = "logs/jobs.jsonl"
	standardMetrics = "omega_metrics.jsonl"
	standardMermaid = "mission.mmd"
	standardState   = "omega_state.json"
)

// standardFiles are all the files that tell of a node, where they lie in a data directory unless they are named.
func standardFiles(dir string) []string {
	var paths []string
	for _, name := range []string{standardEvents, standardJobs, standardMetrics, standardMermaid, standardState, busHistory} {
		paths = append(paths, filepath.Join(dir, name))
	}
	return paths
}

// reportFlags say which files tell what the node does.
func reportFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "log-path", Usage: "`FILE` of the event log, JSON lines; off = none (default: " + standardEvents + " in the data directory)", EnvVars: env("LOG_PATH")},
		&cli.StringFlag{Name: "job-history-path", Usage: "`FILE` of the job history, JSON lines; off = none (default: " + standardJobs + " in the data directory)", EnvVars: env("JOB_HISTORY_PATH")},
		&cli.StringFlag{Name: "metrics-path", Usage: "`FILE` of figures, JSON lines; off = none (default: " + standardMetrics + " in the data directory)", EnvVars: env("METRICS_PATH")},
		&cli.DurationFlag{Name: "metrics-interval", Value: 30 * time.Second, Usage: "time between two lines of figures", EnvVars: env("METRICS_INTERVAL")},
		&cli.StringFlag{Name: "mermaid-dashboard-path", Usage: "`FILE` of the mission's graph; off = none (default: " + standardMermaid + " in the data directory)", EnvVars: env("MERMAID_DASHBOARD_PATH")},
		&cli.StringFlag{Name: "state-path", Usage: "`FILE` of the checkpoint; off = none (default: " + standardState + " in the data directory)", EnvVars: env("STATE_PATH")},
		&cli.DurationFlag{Name: "checkpoint-interval", Value: 5 * time.Minute, Usage: "time between two checkpoints", EnvVars: env("CHECKPOINT_INTERVAL")},
		&cli.Float64Flag{Name: "checkpoint-interval-seconds", Usage: "the same in `SECONDS`", EnvVars: env("CHECKPOINT_INTERVAL_SECONDS")},
		&cli.Int64Flag{Name: "log-max-mb", Value: 64, Usage: "size in `MB` at which a log is moved aside and begun anew", EnvVars: env("LOG_MAX_MB")},
		&cli.DurationFlag{Name: "log-period", Value: 24 * time.Hour, Usage: "a log holds lines of one such period of the clock (UTC)", EnvVars: env("LOG_PERIOD")},
		&cli.IntFlag{Name: "log-keep", Value: 14, Usage: "how many older files of each log are kept", EnvVars: env("LOG_KEEP")},
	}
}

// checkpointInterval reads the time between two checkpoints, which either of two flags may name.
func checkpointInterval(c *cli.Context) (time.Duration, error) {
	const most = float64(math.MaxInt64 / time.Second)
	if c.IsSet("checkpoint-interval") && c.IsSet("checkpoint-interval-seconds") {
		return 0, usagef("--checkpoint-interval %s and --checkpoint-interval-seconds %g are one setting, and both are given: leave one out (a variable or the settings file may name it)",
			c.Duration("checkpoint-interval"), c.Float64("checkpoint-interval-seconds"))
	}
	if seconds := c.Float64("checkpoint-interval-seconds"); c.IsSet("checkpoint-interval-seconds") {
		if !(seconds >= 1 && seconds <= most) { // what is no number is neither
			return 0, usagef("--checkpoint-interval-seconds %g is not a time between two checkpoints: name 1 or more, or `--state-path off` for none", seconds)
		}
		return time.Duration(seconds * float64(time.Second)), nil
	}
	interval := c.Duration("checkpoint-interval")
	if interval < time.Second {
		return 0, usagef("--checkpoint-interval %s is under a second: name 1s or more, or `--state-path off` for no checkpoint", interval)
	}
	return interval, nil
}

// reportConfig reads reportFlags. Files that are not named lie in the data directory.
func reportConfig(c *cli.Context, dir string) (report.Config, error) {
	path := func(flag, otherwise string) string {
		switch at := c.String(flag); at {
		case "":
			return filepath.Join(dir, otherwise)
		case nowhere:
			return ""
		default:
			return at
		}
	}
	interval, err := checkpointInterval(c)
	if err != nil {
		return report.Config{}, err
	}
	cfg := report.Config{
		Events: path("log-path", standardEvents), Jobs: path("job-history-path", standardJobs), Metrics: path("metrics-path", standardMetrics),
		Mermaid: path("mermaid-dashboard-path", standardMermaid), State: path("state-path", standardState),
		MetricsEvery: c.Duration("metrics-interval"), StateEvery: interval,
		Rotation: report.Rotation{MaxBytes: c.Int64("log-max-mb") << 20, Period: c.Duration("log-period"), Keep: c.Int("log-keep")},
	}
	switch {
	case cfg.MetricsEvery < time.Second:
		return cfg, usagef("--metrics-interval %s is under a second: name 1s or more, or `--metrics-path off` for no figures", cfg.MetricsEvery)
	case cfg.Rotation.MaxBytes <= 0 || cfg.Rotation.MaxBytes>>20 != c.Int64("log-max-mb"):
		return cfg, usagef("--log-max-mb %d is not a size in MB: name 1 to %d", c.Int64("log-max-mb"), int64(math.MaxInt64>>20))
	case cfg.Rotation.Period < time.Minute:
		return cfg, usagef("--log-period %s is under a minute: name 1m or more", cfg.Rotation.Period)
	case cfg.Rotation.Keep < 1:
		return cfg, usagef("--log-keep %d keeps no older file: name 1 or more", cfg.Rotation.Keep)
	}
	if err := cfg.Check(); err != nil {
		return cfg, usagef("%w", err)
	}
	// A directory, or a place that cannot be written, would be noticed when the first file is to take its place, which may be at the end.
	for _, file := range []struct{ flag, path, standard string }{
		{"log-path", cfg.Events, standardEvents}, {"job-history-path", cfg.Jobs, standardJobs}, {"metrics-path", cfg.Metrics, standardMetrics},
		{"mermaid-dashboard-path", cfg.Mermaid, standardMermaid}, {"state-path", cfg.State, standardState},
	} {
		if err := noDirectory(file.flag, file.path, file.standard); err != nil {
			return cfg, err
		}
		if file.path == c.String(file.flag) { // else it lies in the data directory, which is made later
			if err := makeable(file.flag, file.path); err != nil {
				return cfg, err
			}
		}
	}
	return cfg, nil
}
