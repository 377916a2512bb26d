package main

import (
	"os"

	"github.com/urfave/cli/v2"

	"github.com/agijobs/omega/node/mission"
)

// templateFlag names the plan templates of strategists.
func templateFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "plan-template", Usage: "`PATH` of a template (TOML) that strategists plan goals by; repeat", EnvVars: env("PLAN_TEMPLATE")}
}

// maxTemplateBytes bounds what is read of a template.
const maxTemplateBytes = 256 << 10

// planTemplates reads the templates that are named.
func planTemplates(c *cli.Context) ([]mission.Template, error) {
	var out []mission.Template
	for _, path := range c.StringSlice("plan-template") {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			return nil, usagef("--plan-template: %w", err)
		case !info.Mode().IsRegular() || info.Size() > maxTemplateBytes:
			return nil, usagef("--plan-template %s: a file of at most %d bytes is needed", path, maxTemplateBytes)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, usagef("--plan-template: %w", err)
		}
		t, err := mission.ParseTemplate(data)
		if err != nil {
			return nil, usagef("--plan-template %s: %w", path, err)
		}
		out = append(out, t)
	}
	if _, err := mission.NewTemplates(out...); err != nil {
		return nil, usagef("--plan-template: %w", err)
	}
	return out, nil
}
