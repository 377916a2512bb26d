package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/urfave/cli/v2"
)

// defaultSettings is read when it lies in the working directory.
const defaultSettings = "omega.toml"

// applySettings fills in what neither a flag nor a variable has set from the settings file. Keys are the
// names of flags; [accounts], [stake], [programs] and [judges] are tables. A key that no command knows is
// an error.
func applySettings(c *cli.Context) error {
	path := settingsPath(c)
	if path == "" {
		return nil
	}
	flat, err := readSettings(path)
	if err != nil {
		return usagef("%s: %v", path, err)
	}
	known := settingNames(c.App)
	for _, kv := range flat {
		if !slices.Contains(known, kv.name) {
			return usagef("%s: unknown key %q (the keys are the names of flags, see `omega run --help`)", path, kv.name)
		}
		if !hasFlag(c.Command, kv.name) || c.IsSet(kv.name) {
			continue
		}
		if err := kv.apply(c); err != nil {
			return usagef("%s: key %q: %v", path, kv.name, err)
		}
	}
	return nil
}

// settingsPath is the file that is named, or the one in the working directory. That one is the node's: the
// demo and the devnet, which live in directories of their own, take only a file that is named.
func settingsPath(c *cli.Context) string {
	if path := c.String("config"); path != "" || !hasFlag(c.Command, "config") || hasFlag(c.Command, "seed") {
		return path
	}
	if _, err := os.Stat(defaultSettings); err != nil {
		return ""
	}
	return defaultSettings
}

func readSettings(path string) ([]setting, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tree map[string]any
	if err := toml.Unmarshal(data, &tree); err != nil {
		var place *toml.DecodeError
		if errors.As(err, &place) {
			row, column := place.Position()
			return nil, fmt.Errorf("line %d, column %d: %w", row, column, err)
		}
		return nil, err
	}
	return flatten(tree)
}

type setting struct {
	name   string
	values []string
}

// listSettings are texts in which several values stand by comma; a list in the file means the same.
var listSettings = []string{"roles", "skills"}

func (s setting) apply(c *cli.Context) error {
	values := s.values
	switch flagNamed(c.Command, s.name).(type) {
	case *cli.StringSliceFlag, *cli.GenericFlag:
	default:
		if slices.Contains(listSettings, s.name) {
			values = []string{strings.Join(values, ",")}
		}
		if len(values) != 1 {
			return fmt.Errorf("%d values are given, it takes one", len(values))
		}
	}
	for _, v := range values {
		if err := c.Set(s.name, v); err != nil {
			if why := misfit(flagNamed(c.Command, s.name), v); why != nil {
				return fmt.Errorf("value %q %w", v, why)
			}
			return fmt.Errorf("value %q: %w", v, err)
		}
	}
	return nil
}

// flatten turns the tables into flag names: accounts.agent = [K] is --account agent=K, programs.sum =
// ["/bin/sum"] is --program sum=/bin/sum, stake.agent = "50" is --stake-agent 50; in top-level keys
// underscores and hyphens are the same.
func flatten(tree map[string]any) ([]setting, error) {
	var out []setting
	for _, k := range slices.Sorted(maps.Keys(tree)) {
		name := strings.ReplaceAll(k, "_", "-")
		table, isTable := tree[k].(map[string]any)
		if !isTable {
			values, err := texts(k, tree[k])
			if err != nil {
				return nil, err
			}
			out = append(out, setting{name, values})
			continue
		}
		inner, err := flattenTable(name, table)
		if err != nil {
			return nil, err
		}
		out = append(out, inner...)
	}
	return merge(out), nil
}

func flattenTable(name string, table map[string]any) ([]setting, error) {
	var out []setting
	for _, k := range slices.Sorted(maps.Keys(table)) {
		values, err := texts(k, table[k])
		if err != nil {
			return nil, err
		}
		switch name {
		case "accounts":
			for i, v := range values {
				values[i] = k + "=" + v
			}
			out = append(out, setting{"account", values})
		case "programs", "judges":
			words, err := json.Marshal(values)
			if err != nil {
				return nil, err
			}
			out = append(out, setting{strings.TrimSuffix(name, "s"), []string{k + "=" + string(words)}})
		default:
			out = append(out, setting{name + "-" + strings.ReplaceAll(k, "_", "-"), values})
		}
	}
	return out, nil
}

func merge(in []setting) []setting {
	var out []setting
	for _, s := range in {
		i := slices.IndexFunc(out, func(o setting) bool { return o.name == s.name })
		if i < 0 {
			out = append(out, s)
			continue
		}
		out[i].values = append(out[i].values, s.values...)
	}
	return out
}

func texts(key string, v any) ([]string, error) {
	switch v := v.(type) {
	case []any:
		var out []string
		for _, e := range v {
			t, err := texts(key, e)
			if err != nil {
				return nil, err
			}
			out = append(out, t...)
		}
		return out, nil
	case string:
		return []string{v}, nil
	case float64:
		return []string{strconv.FormatFloat(v, 'f', -1, 64)}, nil
	case bool, int64:
		return []string{fmt.Sprint(v)}, nil
	}
	return nil, fmt.Errorf("key %q has a value of an unexpected sort", key)
}

func hasFlag(c *cli.Command, name string) bool { return flagNamed(c, name) != nil }

func flagNamed(c *cli.Command, name string) cli.Flag {
	i := slices.IndexFunc(c.Flags, func(f cli.Flag) bool { return slices.Contains(f.Names(), name) })
	if i < 0 {
		return nil
	}
	return c.Flags[i]
}

// notSettings are flags that a settings file cannot hold.
var notSettings = []string{"help", "h", "config"}

// settingNames lists every flag of every command: one file may serve them all.
func settingNames(app *cli.App) []string {
	var names []string
	eachFlag(app, func(f cli.Flag) {
		if !slices.Contains(notSettings, f.Names()[0]) {
			names = append(names, f.Names()...)
		}
	})
	return names
}

// eachFlag visits every flag of every command.
func eachFlag(app *cli.App, visit func(cli.Flag)) {
	var walk func([]*cli.Command)
	walk = func(cs []*cli.Command) {
		for _, c := range cs {
			if c.Name == "help" {
				continue // the library's own, which has itself among its subcommands
			}
			for _, f := range c.Flags {
				visit(f)
			}
			walk(c.Subcommands)
		}
	}
	walk(app.Commands)
}
