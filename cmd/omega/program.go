package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// programs is the value of a flag that names the operator's own programs: NAME=/abs/path arg arg, or
// NAME=["/abs/path", "arg with spaces"]. Each use of the flag adds one; a variable holds one a line.
type programs map[string]sandbox.Program

// Set adds the programs of a text.
func (p programs) Set(text string) error {
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		name, command, ok := strings.Cut(line, "=")
		if name = strings.TrimSpace(name); !ok || name == "" {
			return fmt.Errorf("%q is not NAME=/path/of/program", line)
		}
		words, err := commandWords(command)
		if err != nil {
			return err
		}
		if _, twice := p[name]; twice {
			return fmt.Errorf("program %q is named twice", name)
		}
		p[name] = sandbox.Program{Path: words[0], Args: words[1:]}
	}
	return nil
}

// String lists the names.
func (p programs) String() string { return strings.Join(slices.Sorted(maps.Keys(p)), ",") }

func commandWords(command string) ([]string, error) {
	words := strings.Fields(command)
	if strings.HasPrefix(strings.TrimSpace(command), "[") {
		words = nil
		if err := json.Unmarshal([]byte(command), &words); err != nil {
			return nil, fmt.Errorf("the command %s is not a list of texts", command)
		}
	}
	if len(words) == 0 {
		return nil, fmt.Errorf("no program is named")
	}
	if !filepath.IsAbs(words[0]) {
		return nil, fmt.Errorf("%q is not an absolute path", words[0])
	}
	return words, nil
}

// flagPrograms returns the programs of a flag, each of which must be there and may be run.
func flagPrograms(c *cli.Context, flag string) (programs, error) {
	list, _ := c.Generic(flag).(programs)
	for _, name := range slices.Sorted(maps.Keys(list)) {
		info, err := os.Stat(list[name].Path)
		switch {
		case err != nil:
			return nil, usagef("--%s %s: %v", flag, name, err)
		case !info.Mode().IsRegular() || info.Mode().Perm()&0o111 == 0:
			return nil, usagef("--%s %s: %s is not a program (chmod +x?)", flag, name, list[name].Path)
		}
	}
	return list, nil
}

// judgesByKind holds the judges' names against the kinds of tasks.
func judgesByKind(list programs) (map[protocol.TaskKind]sandbox.Program, error) {
	kinds := []protocol.TaskKind{protocol.TaskPlan, protocol.TaskDispatch, protocol.TaskCommand, protocol.TaskChat, protocol.TaskA2A}
	out := map[protocol.TaskKind]sandbox.Program{}
	for name, program := range list {
		kind := protocol.TaskKind(name)
		if !slices.Contains(kinds, kind) {
			return nil, usagef("--judge %q is not a kind of task: plan, dispatch, command, chat or a2a", name)
		}
		out[kind] = program
	}
	return out, nil
}

func programFlags() []cli.Flag {
	return []cli.Flag{
		&cli.GenericFlag{Name: "program", Value: programs{}, Usage: "`NAME=COMMAND`: a program of yours that does command tasks of that name, run in a sandbox; repeat", EnvVars: env("PROGRAM")},
		&cli.GenericFlag{Name: "judge", Value: programs{}, Usage: "`KIND=COMMAND`: a program of yours that judges results of that kind of task; repeat", EnvVars: env("JUDGE")},
	}
}
