package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// flagsFirst moves a command's flags in front of its positional arguments: the library alone stops at
// the first positional. Everything after "--" is positional.
func flagsFirst(app *cli.App, args []string) []string {
	if len(args) < 2 {
		return args
	}
	head, rest := []string{args[0]}, args[1:]
	level := app.Commands
	var command *cli.Command
	for len(rest) > 0 {
		i := slices.IndexFunc(level, func(c *cli.Command) bool { return c.HasName(rest[0]) })
		if i < 0 {
			break
		}
		command = level[i]
		head, rest, level = append(head, rest[0]), rest[1:], command.Subcommands
	}
	if command == nil || slices.Contains(rest, "--generate-bash-completion") {
		return args // which the library wants last
	}
	if len(level) > 0 {
		return args // what comes next is no command of it, and is told so whatever flags follow
	}
	var flags, positional []string
	for i := 0; i < len(rest); i++ {
		arg := rest[i]
		if arg == "--" {
			positional = append(positional, rest[i+1:]...)
			break
		}
		if !strings.HasPrefix(arg, "-") || arg == "-" {
			positional = append(positional, arg)
			continue
		}
		flags = append(flags, arg)
		if takesValue(command, arg) && i+1 < len(rest) {
			i++
			flags = append(flags, rest[i])
		}
	}
	if len(positional) > 0 {
		flags = append(append(flags, "--"), positional...)
	}
	return append(head, flags...)
}

// takesValue tells whether the argument is a flag whose value is the next argument.
func takesValue(c *cli.Command, arg string) bool {
	name, _, inline := strings.Cut(strings.TrimLeft(arg, "-"), "=")
	if inline {
		return false
	}
	for _, f := range c.Flags {
		if !slices.Contains(f.Names(), name) {
			continue
		}
		_, isBool := f.(*cli.BoolFlag)
		return !isBool
	}
	return false
}

// underscoreAliases lets --log_path stand for --log-path.
func underscoreAliases(flags []cli.Flag) {
	for _, f := range flags {
		alias := func(name string, aliases []string) []string {
			for _, n := range append([]string{name}, aliases...) {
				under := strings.ReplaceAll(n, "-", "_")
				if under != name && !slices.Contains(aliases, under) { // commands share flags, so that one may have its alias already
					aliases = append(aliases, under)
				}
			}
			return aliases
		}
		switch f := f.(type) {
		case *cli.StringFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.BoolFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.Uint64Flag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.Int64Flag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.IntFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.StringSliceFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.DurationFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.Float64Flag:
			f.Aliases = alias(f.Name, f.Aliases)
		case *cli.GenericFlag:
			f.Aliases = alias(f.Name, f.Aliases)
		}
	}
}
