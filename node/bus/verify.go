package bus

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/agijobs/omega/node/rotate"
)

// Break is a place at which the history is not what was written.
type Break struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Seq    uint64 `json:"seq,omitempty"`
	Reason string `json:"reason"`
}

// maxBreaks bounds how many places a report names.
const maxBreaks = 20

// Report is what Verify found.
type Report struct {
	Files int    `json:"files"`
	Lines uint64 `json:"lines"`
	// First and Last are the numbers of the oldest and the newest line, Head the hash of the newest. Where First is not 1,
	// older lines were rotated away and Since is the hash that the oldest line names as that of the one before.
	First uint64 `json:"first"`
	Last  uint64 `json:"last"`
	Since string `json:"since,omitempty"`
	Head  string `json:"head"`
	// Breaks names the first places, of BreakCount in all.
	Breaks     []Break `json:"breaks"`
	BreakCount int     `json:"breakCount"`
	// Unfinished is how many bytes lie behind the last whole line.
	Unfinished int `json:"unfinished"`
}

// Verify reads the whole history and checks every line and that each follows the one before. Lines that were cut off the
// end leave no trace in a chain: compare Head with one that was noted before, or look for it with visit, which is shown
// every line that can be read; nil = nobody.
func Verify(path string, visit func(Line)) (Report, error) {
	files, err := rotate.Files(path)
	if err != nil {
		return Report{}, err
	}
	w := walk{report: Report{Files: len(files), Breaks: []Break{}}, visit: visit}
	err = w.all(rotate.NewReader(path, MaxLine))
	return w.report, err
}

// walk goes along the lines of a history.
type walk struct {
	report Report
	visit  func(Line)
	last   *Line // the line before; nil at the start, and behind one that cannot be read
	sound  link  // the last line that is itself sound
}

func (w *walk) all(r *rotate.Reader) (err error) {
	defer func() { err = errors.Join(err, r.Close()) }()
	for {
		line, err := r.Next()
		if errors.Is(err, io.EOF) {
			w.report.Unfinished = r.Unfinished()
			return nil
		}
		if err != nil {
			return fmt.Errorf("reading the bus history: %w", err)
		}
		w.step(line)
	}
}

// step checks the next line.
func (w *walk) step(raw rotate.Line) {
	w.report.Lines++
	line, err := ParseLine(raw.Text)
	if raw.Long {
		err = fmt.Errorf("%w: it has more than %d bytes", errLine, MaxLine)
	}
	if err == nil {
		w.sound.seq = line.Seq
		_, err = hex.Decode(w.sound.hash[:], []byte(line.Hash))
	}
	if err == nil || line.Seq > 0 {
		err = errors.Join(err, w.follows(line))
	}
	if err != nil {
		w.broken(raw, line, err)
	}
	if line.Seq == 0 {
		w.last = nil
		return
	}
	w.last = &line
	w.report.Last, w.report.Head = line.Seq, line.Hash
	if w.visit != nil {
		w.visit(line)
	}
}

// follows tells why a line cannot come after the last one.
func (w *walk) follows(line Line) error {
	switch {
	case w.report.First == 0:
		w.report.First = line.Seq
		if line.Seq > 1 {
			w.report.Since = line.Prev
		} else if line.Prev != (link{}).text() {
			return fmt.Errorf("%w: the first line names a line before it", errLine)
		}
		return nil
	case w.last == nil:
		return nil // behind damage: there is nothing to compare with
	case line.Seq != w.last.Seq+1:
		return fmt.Errorf("%w: it has number %d after %d", errLine, line.Seq, w.last.Seq)
	case line.Prev != w.last.Hash:
		return fmt.Errorf("%w: the line before it is not the one that it names", errLine)
	}
	return nil
}

func (l link) text() string { return hex.EncodeToString(l.hash[:]) }

func (w *walk) broken(raw rotate.Line, line Line, err error) {
	w.report.BreakCount++
	if len(w.report.Breaks) < maxBreaks {
		w.report.Breaks = append(w.report.Breaks, Break{raw.File, raw.Number, line.Seq, err.Error()})
	}
}

// lastLink finds where the chain goes on: after the last line of the newest file that has one. Only that file is checked,
// so that a start does not take longer with an old history; damage in it is returned beside.
func lastLink(path string) (at link, damage, err error) {
	files, err := rotate.Files(path)
	if err != nil {
		return link{}, nil, err
	}
	for _, file := range slices.Backward(files) {
		w := walk{report: Report{Breaks: []Break{}}}
		if err := w.all(rotate.NewFileReader(file, MaxLine)); err != nil {
			return link{}, nil, err
		}
		if len(w.report.Breaks) > 0 && damage == nil {
			b := w.report.Breaks[0]
			damage = fmt.Errorf("%s line %d: %s", b.File, b.Line, b.Reason)
		}
		if w.sound != (link{}) {
			return w.sound, damage, nil
		}
	}
	return link{}, damage, nil
}
