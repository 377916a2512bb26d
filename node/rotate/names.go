package rotate

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// older is a file that was moved aside.
type older struct {
	path   string
	number uint64
}

// digits is the least width of a number, so that names sort by age for a long time.
const digits = 6

func olderName(path string, number uint64) string {
	ext := filepath.Ext(path)
	return fmt.Sprintf("%s.%0*d%s", strings.TrimSuffix(path, ext), digits, number, ext)
}

// list returns the files that were moved aside, the oldest first. A directory that is not there has none.
func list(path string) ([]older, error) {
	dir, ext := filepath.Dir(path), filepath.Ext(path)
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("listing %s: %w", dir, err)
	}
	stem := strings.TrimSuffix(filepath.Base(path), ext) + "."
	var out []older
	for _, e := range entries {
		text, ok := strings.CutPrefix(e.Name(), stem)
		if !ok || !e.Type().IsRegular() {
			continue
		}
		n, err := strconv.ParseUint(strings.TrimSuffix(text, ext), 10, 64)
		if at := filepath.Join(dir, e.Name()); err == nil && filepath.Clean(olderName(path, n)) == at {
			out = append(out, older{at, n})
		}
	}
	slices.SortFunc(out, func(a, b older) int {
		if a.number < b.number {
			return -1
		}
		return 1
	})
	return out, nil
}

// Files returns the files of a log that are there, the oldest first and the newest last.
func Files(path string) ([]string, error) {
	all, err := list(path)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, o := range all {
		out = append(out, o.path)
	}
	if _, err := os.Stat(path); err == nil {
		return append(out, path), nil
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("looking at %s: %w", path, err)
	}
	return out, nil
}
