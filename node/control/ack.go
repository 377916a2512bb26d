package control

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/agijobs/omega/node/durable"
)

// place is where an answer will stand: a file of full size beside it, on disk, so that writing the answer cannot fail
// for want of space or of rights.
type place struct {
	path string
	f    *os.File
}

// placeBytes is the most that an answer may have.
const placeBytes = 16 << 10

// reserve makes a place for the answer at a path; create makes a new file in a directory.
func reserve(path string, create func(dir string) (*os.File, error)) (*place, error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	if info, err := os.Lstat(path); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a directory", path)
	}
	f, err := create(dir)
	if err != nil {
		return nil, err
	}
	p := &place{path, f}
	if _, err = f.Write(make([]byte, placeBytes)); err == nil {
		err = errors.Join(f.Chmod(0o644), f.Sync())
	}
	if err != nil {
		p.discard()
		return nil, err
	}
	return p, nil
}

func newAnswer(dir string) (*os.File, error) { return os.CreateTemp(dir, ".omega-ack-*") }

// commit puts the answer in its place, durably and in one step.
func (p *place) commit(data []byte) error {
	f := p.f
	if f == nil {
		return errors.New("the place of an answer was used twice")
	}
	p.f = nil
	if len(data) > placeBytes {
		return errors.Join(fmt.Errorf("an answer of %d bytes is over the limit of %d", len(data), placeBytes), f.Close(), os.Remove(f.Name()))
	}
	_, err := f.WriteAt(data, 0)
	err = errors.Join(err, f.Truncate(int64(len(data))))
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), p.path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("writing the answer %s: %w", p.path, err), os.Remove(f.Name()))
	}
	return durable.SyncDir(filepath.Dir(p.path))
}

// discard gives up a place that was not used.
func (p *place) discard() {
	if p.f == nil {
		return
	}
	// What cannot be removed is an empty answer that nobody reads.
	_ = errors.Join(p.f.Close(), os.Remove(p.f.Name()))
	p.f = nil
}

// maxReasonBytes bounds what an answer says.
const maxReasonBytes = 400

// printable makes a text fit for an answer: what strangers wrote may stand in it.
func printable(text string) string {
	clean := strings.Map(func(r rune) rune {
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, text)
	if len(clean) > maxReasonBytes {
		clean = strings.ToValidUTF8(clean[:maxReasonBytes], "") + "…"
	}
	return clean
}
