package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// A library that the node stands on replaces the help's templates for every program it is linked into, so
// that each command here has a text of its own.

// documentedFlag is what every flag in use can tell of itself.
type documentedFlag interface {
	cli.Flag
	cli.DocGenerationFlag
}

// appHelp is the help of the program.
func appHelp(app *cli.App) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n\nusage: %s COMMAND [flags] [arguments]\n\ncommands:\n", app.Name, app.Usage, app.Name)
	for _, c := range app.Commands {
		fmt.Fprintf(&b, "  %-9s %s\n", c.Name, c.Usage)
	}
	fmt.Fprintf(&b, "\n`%s COMMAND --help` tells more. Every setting is a flag, a variable OMEGA_... and a key of %s,\n"+
		"in this order of precedence. Exit codes: 0 done, 1 failed, 2 wrong usage or settings, 3 chain\n"+
		"unreachable or wrong, 4 signing halted, 5 storage fault.\n", app.Name, defaultSettings)
	return b.String()
}

// commandHelp is the help of a command, whose path is what stands before it on the command line.
func commandHelp(path string, c *cli.Command) string {
	var b strings.Builder
	name := path + " " + c.Name
	fmt.Fprintf(&b, "%s: %s\n\n", name, c.Usage)
	if c.Description != "" {
		fmt.Fprintf(&b, "%s\n\n", c.Description)
	}
	if len(c.Subcommands) > 0 {
		fmt.Fprintf(&b, "usage: %s COMMAND [flags] [arguments]\n\ncommands:\n", name)
		for _, s := range c.Subcommands {
			fmt.Fprintf(&b, "  %-9s %s\n", s.Name, s.Usage)
		}
		b.WriteString("\n")
	}
	if len(c.Flags) == 0 {
		return strings.TrimSuffix(b.String(), "\n")
	}
	fmt.Fprintf(&b, "usage: %s\n\nflags:\n", strings.TrimSpace(name+" [flags] "+c.ArgsUsage))
	for _, f := range c.Flags {
		if d, ok := f.(documentedFlag); ok {
			head, text := flagText(d)
			fmt.Fprintf(&b, "  %-24s %s\n", head, text)
		}
	}
	return b.String()
}

// flagText is a flag with the name of its value, and what it means.
func flagText(f documentedFlag) (head, text string) {
	value, usage := flagUsage(f)
	head = "--" + f.Names()[0]
	if value != "" {
		head += " " + value
	}
	if standard := flagDefault(f); standard != "" {
		usage += " (default: " + standard + ")"
	}
	return head, usage + " [" + strings.Join(f.GetEnvVars(), ", ") + "]"
}

// flagUsage parts the name of the value, which stands in backquotes, from the text; a switch has no value.
func flagUsage(f documentedFlag) (value, usage string) {
	usage = f.GetUsage()
	if !f.TakesValue() {
		return "", usage
	}
	if before, rest, ok := strings.Cut(usage, "`"); ok {
		if name, after, ok := strings.Cut(rest, "`"); ok {
			return name, before + name + after
		}
	}
	return "VALUE", usage
}

// flagDefault is the value without the flag, where there is one worth telling.
func flagDefault(f documentedFlag) string {
	switch f := f.(type) {
	case *cli.StringFlag:
		return f.Value
	case *cli.Uint64Flag:
		return fmt.Sprint(f.Value)
	case *cli.Int64Flag:
		return fmt.Sprint(f.Value)
	case *cli.IntFlag:
		return fmt.Sprint(f.Value)
	case *cli.DurationFlag:
		return shortDuration(f.Value.String())
	case *cli.Float64Flag:
		return fmt.Sprint(f.Value)
	}
	return ""
}

// shortDuration drops the zeros behind a round duration: 2m for 2m0s.
func shortDuration(s string) string {
	s = strings.TrimSuffix(s, "0s")
	if s == "" {
		return "0"
	}
	if rest, ok := strings.CutSuffix(s, "h0m"); ok {
		return rest + "h"
	}
	return s
}
