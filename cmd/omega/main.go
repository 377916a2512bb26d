// Command omega is the node for the AGI Jobs v2 contracts, its demo and its operator's tools.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// version is set by the linker.
var version = "dev"

func main() {
	// First of all, for a program that is to be confined is this one, started anew: see node/sandbox.
	jail := sandbox.Enter()
	node.Tune()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(process{jail: jail, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, environ: os.Environ()}.run(ctx, os.Args))
}

// process is what a command has of the process around it. Without a jail no operator's program is run.
type process struct {
	jail           *sandbox.Jail
	stdin          io.Reader
	stdout, stderr io.Writer
	environ        []string // NAME=VALUE, whose names are looked through for slips
}

// run is main without the process around it; it returns the exit code.
func (p process) run(ctx context.Context, args []string) int {
	if len(args) > 1 && args[1] == "--version" {
		args = slices.Concat(args[:1], []string{"version"}, args[2:])
	}
	args = helpLast(args)
	app := p.app()
	app.Metadata = map[string]any{environment: p.environ}
	if len(args) > 0 {
		app.Metadata[calledBy] = args[0]
	}
	err := app.RunContext(ctx, flagsFirst(app, args))
	if err == nil {
		return exitDone
	}
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		err = errInterrupted
	}
	fmt.Fprintln(p.stderr, "omega: "+oneLine(err))
	return exitCode(err)
}

// helpLast makes of `help COMMAND` what a command answers with --help: the library's own help knows no command of a command.
func helpLast(args []string) []string {
	if len(args) < 2 || args[1] != "help" && args[1] != "h" || slices.Contains(args, "--generate-bash-completion") {
		return args
	}
	return slices.Concat(args[:1], args[2:], []string{"--help"})
}

// calledBy is where the app has the name that the program was called by, environment where it has the variables.
const (
	calledBy    = "called by"
	environment = "environment"
)

// commandName is the command as it was called, such as bin/omega demo, for a shell.
func commandName(c *cli.Context) string {
	called, ok := c.App.Metadata[calledBy].(string)
	if !ok || called == "" {
		return c.Command.HelpName
	}
	return protocol.ShellWord(called) + strings.TrimPrefix(c.Command.HelpName, c.App.Name)
}

func (p process) app() *cli.App {
	commands := []*cli.Command{
		deployCommand(), runCommand(p.jail), jobCommand(), artifactCommand(), stakeCommand(), keysCommand(), guardCommand(), busCommand(), ownerCommand(),
		simCommand(p.jail), labCommand(), initCommand(), doctorCommand(), statusCommand(), completionCommand(), versionCommand(),
		govCommand(),
	}
	commands = append(simCommands(p.jail), commands...)
	app := &cli.App{
		Name:                 "omega",
		Usage:                "a node for the AGI Jobs v2 contracts",
		Version:              version,
		HideVersion:          true,
		EnableBashCompletion: true,
		Reader:               p.stdin,
		Writer:               p.stdout,
		ErrWriter:            p.stderr,
		ExitErrHandler:       func(*cli.Context, error) {},
		OnUsageError:         usageError,
		Commands:             commands,
		Action:               unknownCommand,
	}
	app.CustomAppHelpTemplate = appHelp(app)
	for _, c := range commands {
		prepare(app.Name, c)
	}
	return app
}

// prepare gives every command the help, the aliases, the usage error and the settings file.
func prepare(path string, c *cli.Command) {
	c.CustomHelpTemplate = commandHelp(path, c)
	c.OnUsageError = usageError
	c.HideHelpCommand = true
	for _, sub := range c.Subcommands {
		prepare(path+" "+c.Name, sub)
	}
	if len(c.Subcommands) > 0 && c.Action == nil {
		c.Action = unknownCommand
		return
	}
	underscoreAliases(c.Flags)
	if action := c.Action; action != nil {
		c.Action = func(ctx *cli.Context) error {
			warnVariables(ctx)
			if c.ArgsUsage == "" && ctx.Args().Present() {
				return usagef("`%s` takes flags only, not %q; see `%s --help`", c.HelpName, ctx.Args().First(), c.HelpName)
			}
			if err := applySettings(ctx); err != nil {
				return err
			}
			if d := ctx.Duration("timeout"); hasFlag(ctx.Command, "timeout") && d <= 0 {
				return usagef("--timeout %s leaves no time to wait: name one above 0, such as 90s", d)
			}
			return action(ctx)
		}
	}
}

// unknownCommand answers a word that is no command, and no word at all with the help.
func unknownCommand(c *cli.Context) error {
	name, help, commands := c.Command.HelpName, cli.ShowSubcommandHelp, c.Command.Subcommands
	if name == "" || c.Command.Name == c.App.Name {
		name, help, commands = c.App.Name, cli.ShowAppHelp, c.App.Commands
	}
	if c.Args().Len() == 0 {
		return help(c)
	}
	var known []string
	for _, command := range commands {
		known = append(known, command.Name)
	}
	meant := ""
	if near := nearest(c.Args().First(), known); near != "" {
		meant = fmt.Sprintf("; did you mean `%s %s`?", name, near)
	}
	return usagef("%q is not a command of %s%s; see `%s --help`", c.Args().First(), name, meant, name)
}

func usageError(c *cli.Context, err error, _ bool) error {
	name, err := c.App.Name, plainly(c.Command, err)
	if c.Command != nil && c.Command.HelpName != "" {
		name = c.Command.HelpName
	}
	return usagef("%w; see `%s --help`", err, name)
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name: "version", Usage: "print the version", Flags: []cli.Flag{jsonFlag()},
		Action: func(c *cli.Context) error {
			return output(c, map[string]string{"version": version}, "omega "+version)
		},
	}
}

// maxErrorRunes bounds what is printed of an error: an endpoint may answer with a whole page.
const maxErrorRunes = 1200

// oneLine makes an error fit for a terminal: one line, no control characters.
func oneLine(err error) string { return flat(err.Error()) }

// flat makes a text fit for a line of its own.
func flat(s string) string {
	lines := strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' })
	text := []rune(strings.Map(printable, strings.ReplaceAll(strings.Join(lines, "; "), "\t", " ")))
	if len(text) > maxErrorRunes {
		text = append(text[:maxErrorRunes], '…')
	}
	return string(text)
}

// printable drops what could steer a terminal; texts come from strangers.
func printable(r rune) rune {
	if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
		return -1
	}
	return r
}
