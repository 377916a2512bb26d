package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node"
)

// variablePrefix begins the names of the variables that are settings.
const variablePrefix = "OMEGA_"

// starters are the commands that start something. The others end at once: they need not say each time what another program's
// variable may be.
var starters = []string{"demo", "devnet", "run", "deploy", "lab", "gov open", "doctor"}

// warnVariables tells, a line each, of variables that look like settings and that no command has. Another program may use the
// prefix, so that it is no error; and a value may be a secret, so that none is printed.
func warnVariables(c *cli.Context) {
	path := strings.TrimPrefix(c.Command.HelpName, c.App.Name+" ")
	environ, _ := c.App.Metadata[environment].([]string)
	if !slices.Contains(starters, path) {
		return
	}
	for _, line := range unknownVariables(environ, variableNames(c.App)) {
		fmt.Fprintln(c.App.ErrWriter, line)
	}
}

// unknownVariables are the warnings about an environment, in the order of the names.
func unknownVariables(environ, known []string) (lines []string) {
	names := make([]string, 0, len(environ))
	for _, pair := range environ {
		if name, _, ok := strings.Cut(pair, "="); ok && strings.HasPrefix(name, variablePrefix) && !slices.Contains(known, name) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		line := fmt.Sprintf("WARNING: no setting has the variable %s, so it is ignored", flat(name))
		if near := nearest(name, known); near != "" {
			line += "; did you mean " + near + "?"
		}
		lines = append(lines, line)
	}
	return lines
}

// variableNames lists the variables of all flags of all commands, and those that are read without one.
func variableNames(app *cli.App) []string {
	names := slices.Clone(node.Variables)
	eachFlag(app, func(f cli.Flag) {
		if d, ok := f.(cli.DocGenerationFlag); ok {
			names = append(names, d.GetEnvVars()...)
		}
	})
	slices.Sort(names)
	return slices.Compact(names)
}

// nearest is the name that fewest slips of the hand lead away from, the first of several; empty where none is close, which is a
// slip in every four letters after the prefix, and no more than three.
func nearest(name string, known []string) (near string) {
	word := strings.TrimPrefix(name, variablePrefix)
	least := min(max(len(word)/4, 1), 3) + 1
	for _, k := range known {
		if n := slips(word, strings.TrimPrefix(k, variablePrefix)); n < least {
			near, least = k, n
		}
	}
	return near
}

// slips counts the letters that were left out, added, exchanged, or swapped with their neighbour, to come from one word to
// another.
func slips(a, b string) int {
	before, last, row := []int(nil), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			other := 0
			if a[i-1] != b[j-1] {
				other = 1
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+other)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, make([]int, len(b)+1)
	}
	return last[len(b)]
}
