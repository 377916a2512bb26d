package scenario

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/agijobs/omega/node/rotate"
)

// demoNames are what a demo's directory holds of the demo itself.
var demoNames = []string{"chain", "node", "artifacts", "deployment.json", "unfinished", noteFile, summaryFile}

// aside is what of an old demo was moved out of a new one's way.
type aside struct {
	dir, to string
	names   []string
}

// setAside moves what the data directory holds of a demo, and of the files that tell of it, into a directory in it, so
// that a new demo can begin there. Nothing is removed. Files elsewhere are of whoever placed them there.
func setAside(cfg DemoConfig) (aside, error) {
	a := aside{dir: cfg.Dir}
	names, err := leftIn(cfg)
	if err != nil || len(names) == 0 {
		return a, err
	}
	if a.to, err = freeDirectory(cfg.Dir); err != nil {
		return a, fmt.Errorf("setting the old demo aside: %w", err)
	}
	for _, name := range names {
		if err := move(filepath.Join(cfg.Dir, name), filepath.Join(a.to, name)); err != nil {
			return a, errors.Join(fmt.Errorf("setting the old demo aside: %w", err), a.back())
		}
		a.names = append(a.names, name)
	}
	return a, nil
}

// undo puts the old demo back in the place of a new one that could not begin.
func (a aside) undo(cfg DemoConfig) error {
	if a.to == "" {
		return nil
	}
	begun, err := leftIn(cfg) // all of it is of the new one: what was there was moved
	for _, name := range begun {
		err = errors.Join(err, os.RemoveAll(filepath.Join(a.dir, name)))
	}
	return errors.Join(err, a.back())
}

func (a aside) back() error {
	for _, name := range a.names {
		if err := move(filepath.Join(a.to, name), filepath.Join(a.dir, name)); err != nil {
			return fmt.Errorf("putting the old demo back from %s: %w", a.to, err)
		}
	}
	// Only directories without a file are left in it.
	if err := os.RemoveAll(a.to); err != nil {
		return fmt.Errorf("putting the old demo back from %s: %w", a.to, err)
	}
	return nil
}

func move(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// leftIn lists what the data directory holds of a demo, as paths in it.
func leftIn(cfg DemoConfig) ([]string, error) {
	names := slices.Clone(demoNames)
	told := append([]string{cfg.Report.Events, cfg.Report.Jobs, cfg.Report.Metrics, cfg.Report.Mermaid, cfg.Report.State}, cfg.Told...)
	for _, path := range told {
		name, inside, err := within(cfg.Dir, path)
		if err != nil {
			return nil, err
		}
		if !inside {
			continue
		}
		older, err := rotate.Files(path)
		if err != nil {
			return nil, err
		}
		names = append(names, name+".lock", name)
		for _, file := range older {
			names = append(names, filepath.Join(filepath.Dir(name), filepath.Base(file)))
		}
	}
	var there []string
	for _, name := range names {
		_, err := os.Lstat(filepath.Join(cfg.Dir, name))
		switch {
		case err == nil && !slices.Contains(there, name):
			there = append(there, name)
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("looking for an old demo: %w", err)
		}
	}
	return there, nil
}

// within tells where in the directory a file lies, if it lies there: a path may lead out of it by a link.
func within(dir, path string) (name string, inside bool, err error) {
	if path == "" {
		return "", false, nil
	}
	var at [2]string
	for i, p := range []string{dir, filepath.Dir(path)} {
		if p, err = filepath.EvalSymlinks(p); errors.Is(err, fs.ErrNotExist) {
			return "", false, nil // nothing was written there
		}
		if err == nil {
			at[i], err = filepath.Abs(p)
		}
		if err != nil {
			return "", false, fmt.Errorf("looking for %s: %w", path, err)
		}
	}
	rel, err := filepath.Rel(at[0], filepath.Join(at[1], filepath.Base(path)))
	return rel, err == nil && filepath.IsLocal(rel), nil
}

// freeDirectory makes the first aside-N that is not there.
func freeDirectory(dir string) (string, error) {
	for n := 1; ; n++ {
		to := filepath.Join(dir, fmt.Sprintf("aside-%d", n))
		if err := os.Mkdir(to, 0o700); !errors.Is(err, fs.ErrExist) {
			return to, err
		}
	}
}
