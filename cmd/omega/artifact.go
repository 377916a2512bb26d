package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"github.com/agijobs/omega/node/artifact"
	"github.com/agijobs/omega/node/protocol"
)

func artifactCommand() *cli.Command {
	flags := append(artifactFlags(), configFlag())
	return &cli.Command{
		Name: "artifact", Usage: "list and read the specs and results that are kept",
		Subcommands: []*cli.Command{
			{Name: "list", Usage: "list them by content id", Action: withArtifacts(artifactList), Flags: append(flags, jsonFlag())},
			{Name: "get", Usage: "write one to standard output, as it is", ArgsUsage: "ID", Action: withArtifacts(artifactGet), Flags: flags},
		},
	}
}

// withArtifacts has act read a store that is there: looking makes none.
func withArtifacts(act func(*cli.Context, *artifact.Store) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		dir, err := artifactsDir(c)
		if err != nil {
			return err
		}
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			return usagef("there is no %s: name the directory with --artifacts; a demo's is artifacts in its data directory", dir)
		}
		store, err := openArtifacts(c)
		if err != nil {
			return err
		}
		return errors.Join(act(c, store), store.Close())
	}
}

// artifactView is how a document is listed.
type artifactView struct {
	ID    string `json:"id"`
	Bytes int    `json:"bytes"`
	What  string `json:"what"`
}

func artifactList(c *cli.Context, store *artifact.Store) error {
	views := []artifactView{}
	fault := store.Each(func(id string, data []byte) { views = append(views, artifactView{id, len(data), whatIs(data)}) })
	slices.SortFunc(views, func(a, b artifactView) int { return strings.Compare(a.ID, b.ID) })
	lines := make([]string, len(views))
	for i, v := range views {
		lines[i] = fmt.Sprintf("%s  %7d bytes  %s", v.ID, v.Bytes, v.What)
	}
	if len(lines) == 0 {
		lines = []string{"nothing is kept yet"}
	}
	return errors.Join(output(c, views, strings.Join(lines, "\n")), fault)
}

// whatIs says what a document is, in words that are safe on a terminal whoever wrote it.
func whatIs(data []byte) string {
	if spec, err := protocol.DecodeSpec(data); err == nil {
		return fmt.Sprintf("spec %q", spec.Title)
	}
	if m, err := protocol.DecodeManifest(data); err == nil {
		return fmt.Sprintf("result of job %d", m.Job)
	}
	return "an output"
}

func artifactGet(c *cli.Context, store *artifact.Store) error {
	if c.Args().Len() != 1 {
		return usagef("name one document by its content id, as in `%s %s`", c.Command.HelpName, artifact.ID(nil))
	}
	id := strings.TrimPrefix(c.Args().First(), artifact.URI(""))
	if err := artifact.CheckID(id); err != nil {
		return fmt.Errorf("%w: %w", errUsage, err)
	}
	data, err := store.Local(id)
	if err != nil {
		return fmt.Errorf("reading %s: %w", id, err)
	}
	if out, ok := c.App.Writer.(*os.File); ok && term.IsTerminal(int(out.Fd())) && !isText(data) {
		return usagef("%s is no text, and a terminal may obey what is in it: write it into a file, as in `%s %s > FILE`", id, c.Command.HelpName, id)
	}
	_, err = c.App.Writer.Write(data)
	return err
}

// isText tells whether a terminal shows data and does nothing else.
func isText(data []byte) bool {
	return utf8.Valid(data) && !bytes.ContainsFunc(data, func(r rune) bool { return !unicode.IsPrint(r) && r != '\n' && r != '\t' })
}
