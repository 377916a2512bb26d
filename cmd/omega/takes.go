package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// badValues are the library's words for a value that a flag does not take: the value, quoted, where it came from, and the flag.
// What it says besides is that of a parser, and not what the flag would take.
var badValues = []struct {
	words *regexp.Regexp
	where string
}{
	{regexp.MustCompile(`^invalid (?:boolean )?value ("(?:[^"\\]|\\.)*") for (?:flag )?-(?P<flag>[^ :]+): `), "--${flag}"},
	{regexp.MustCompile(`^could not parse ("(?:[^"\\]|\\.)*") as \S+ value from environment variable "(?P<variable>[^"]+)" for flag (?P<flag>[^ :]+): `), "${variable}"},
}

// plainly says of a value that a flag of the command does not take where it stands, what is wrong with it, and what is taken.
// Other errors stay as they are.
func plainly(c *cli.Command, err error) error {
	if c == nil {
		return err
	}
	text := err.Error()
	if name, ok := strings.CutPrefix(text, "flag provided but not defined: -"); ok {
		return noFlag(c, strings.TrimPrefix(name, "-"))
	}
	if name, ok := strings.CutPrefix(text, "flag needs an argument: -"); ok {
		return fmt.Errorf("--%s needs a value", strings.TrimPrefix(name, "-"))
	}
	for _, bad := range badValues {
		m := bad.words.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		name := string(bad.words.ExpandString(nil, "${flag}", text, m))
		value, quoted := strconv.Unquote(text[m[2]:m[3]])
		if why := misfit(flagNamed(c, name), value); quoted == nil && why != nil {
			return fmt.Errorf("%s %q %w", bad.words.ExpandString(nil, bad.where, text, m), value, why)
		}
	}
	return err
}

// noFlag says that a command has no such flag, and which one may be meant.
func noFlag(c *cli.Command, name string) error {
	var known []string
	for _, f := range c.Flags {
		known = append(known, f.Names()...)
	}
	if near := nearest(name, known); near != "" {
		return fmt.Errorf("there is no flag --%s; did you mean --%s?", name, near)
	}
	return fmt.Errorf("there is no flag --%s", name)
}

// misfit says why a flag does not take a value and what it takes; nil where any text will do.
func misfit(f cli.Flag, value string) error {
	switch f.(type) {
	case *cli.DurationFlag:
		if _, err := strconv.ParseFloat(value, 64); err == nil {
			return fmt.Errorf("has no unit: give one, as in %ss", value)
		}
		return errors.New("is not a time: give a number with its unit, as in 500ms, 90s, 5m or 24h")
	case *cli.Uint64Flag:
		return errors.New("is not a whole number from 0 on")
	case *cli.IntFlag, *cli.Int64Flag:
		return errors.New("is not a whole number")
	case *cli.Float64Flag:
		return errors.New("is not a number, such as 2 or 0.5")
	case *cli.BoolFlag:
		return errors.New("is neither true nor false")
	}
	return nil
}
