package report

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/agijobs/omega/node/driver"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/rotate"
)

// journalLog is a log whose lines come from the journal. A nil one is not written.
type journalLog struct {
	file io.WriteCloser
	// at is where the lines that were gathered end, kept where those end that are in the file.
	at, kept cursor
	buf      bytes.Buffer
}

// cursor is a place between two lines.
type cursor struct {
	// next is the first fact of the journal that was not looked at; known is false at the beginning of a new log.
	next  Position
	known bool
	// line has the place, block and time of the last line.
	line Line
}

// openJournalLog opens a log and finds where it ends. end is the number of the journal's entry to come: a log that
// goes beyond it is of a journal that is gone, and everything is written.
func (r *Reporter) openJournalLog(path string, end uint64) (*journalLog, error) {
	if path == "" {
		return nil, nil
	}
	file, err := r.openLog(path)
	if err != nil {
		return nil, err
	}
	l := &journalLog{file: file}
	last, found, err := lastLine(path)
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	if found && last.Seq < end {
		l.at = cursor{next: Position{last.Seq, last.Index + 1}, known: true, line: last}
		l.kept = l.at
	}
	return l, nil
}

// lastLine reads the newest line of a log; false for a log without any.
func lastLine(path string) (Line, bool, error) {
	files, err := rotate.Files(path)
	if err != nil {
		return Line{}, false, err
	}
	for _, name := range slices.Backward(files) {
		text, err := tail(name)
		if err != nil {
			return Line{}, false, err
		}
		if len(text) == 0 {
			continue
		}
		var l Line
		if err := json.Unmarshal(text, &l); err != nil {
			return Line{}, false, fmt.Errorf("%s is %w: its last line is not one of its own (%w); move it away, or name another file", name, rotate.ErrForeign, err)
		}
		return l, true, nil
	}
	return Line{}, false, nil
}

// longestLine bounds what is looked for at the end of a log.
const longestLine = 16 << 20

// tail returns the last line of a file, which ends with a newline.
func tail(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("opening a log: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, fmt.Errorf("looking at %s: %w", path, err)
	}
	for size := int64(4096); ; size *= 4 {
		part := make([]byte, min(size, info.Size()))
		if _, err := f.ReadAt(part, info.Size()-int64(len(part))); err != nil {
			return nil, fmt.Errorf("reading %s: %w", path, err)
		}
		text := bytes.TrimSuffix(part, []byte("\n"))
		if i := bytes.LastIndexByte(text, '\n'); i >= 0 {
			return text[i+1:], nil
		}
		if int64(len(part)) == info.Size() || size > longestLine {
			return text, nil
		}
	}
}

// flushBytes is how much is gathered before it is written.
const flushBytes = 256 << 10

// copyJournal writes what the journal has and the logs have not.
func (r *Reporter) copyJournal() error {
	logs := slices.DeleteFunc([]*journalLog{r.events, r.jobs}, func(l *journalLog) bool { return l == nil })
	if len(logs) == 0 {
		return nil
	}
	from := logs[0].at.next.Seq
	for _, l := range logs {
		from = min(from, l.at.next.Seq)
	}
	err := r.src.Journal(from, func(seq uint64, e driver.Raw) error {
		if err := r.copyEntry(seq, e); err != nil {
			return fmt.Errorf("journal entry %d: %w", seq, err)
		}
		for _, l := range logs {
			if l.buf.Len() < flushBytes {
				continue
			}
			if err := l.flush(); err != nil {
				return err
			}
		}
		return nil
	})
	for _, l := range logs {
		err = errors.Join(err, l.flush())
	}
	return err
}

// copyEntry adds the lines of an entry to both logs.
func (r *Reporter) copyEntry(seq uint64, e driver.Raw) error {
	if err := r.events.gap(seq); err != nil {
		return err
	}
	fs, err := facts(e)
	if err != nil {
		return err
	}
	for i, f := range fs {
		at := Position{seq, i}
		if r.events.reach(at, f, e.Block) {
			if err := r.events.add(EventLine{Line: r.events.stamp(at), Kind: f.kind, Job: f.job, Data: f.data}); err != nil {
				return err
			}
		}
		if !r.jobs.reach(at, f, e.Block) {
			continue
		}
		line, some, err := r.jobLine(f)
		if err != nil {
			return err
		}
		if !some {
			continue
		}
		line.Line = r.jobs.stamp(at)
		if err := r.jobs.add(line); err != nil {
			return err
		}
	}
	for _, l := range []*journalLog{r.events, r.jobs} {
		l.pass(seq)
	}
	return nil
}

// jobLine makes the line of the job history that a fact calls for, if any.
func (r *Reporter) jobLine(f fact) (JobLine, bool, error) {
	if f.kind == KindRewind {
		return JobLine{Stage: StageRewound}, true, nil
	}
	if !staged[f.kind] {
		return JobLine{}, false, nil
	}
	ev, err := protocol.DecodeEvent(f.event)
	if err != nil {
		return JobLine{}, false, err
	}
	line := JobLine{Job: f.job}
	line.Stage, line.Success, line.Agent = stageOf(ev)
	if created, ok := ev.(protocol.JobCreated); ok {
		line.Employer, line.Reward = created.Employer, created.Reward
	}
	return line, true, r.describe(&line)
}

// describe adds what is known of the job by now.
func (r *Reporter) describe(line *JobLine) error {
	if job, open := r.src.View().Job(line.Job); open {
		line.Parent, line.Ref, line.Employer, line.Reward = job.Parent, job.Ref, job.Employer, job.Reward
		if job.Spec != nil {
			line.Title = job.Spec.Title
		}
		return nil
	}
	rec, known, err := r.src.Closed(line.Job)
	if err != nil || !known {
		return err
	}
	line.Parent, line.Ref, line.Title, line.Employer, line.Reward = rec.Parent, rec.Ref, rec.Title, rec.Employer, rec.Reward
	return nil
}

// reach takes the cursor past a fact and tells whether the log had it not yet.
func (l *journalLog) reach(at Position, f fact, block *protocol.BlockRef) bool {
	if l == nil || at.before(l.at.next) {
		return false
	}
	l.at.next = Position{at.Seq, at.Index + 1}
	switch f.kind {
	case KindBlock:
		l.at.line.Block, l.at.line.Time = block.Number, block.Time
	case KindRewind:
		l.at.line.Block -= min(l.at.line.Block, 1) // Time stays that of the block that was taken back
	}
	return true
}

// pass takes the cursor past an entry.
func (l *journalLog) pass(seq uint64) {
	if l != nil && l.at.next.Seq <= seq {
		l.at.next, l.at.known = Position{Seq: seq + 1}, true
	}
}

// gap writes down that entries before seq were dropped that had no line yet. A log that is begun on an old journal has
// missed nothing.
func (l *journalLog) gap(seq uint64) error {
	if l == nil {
		return nil
	}
	first := l.at.next.Seq
	if l.at.next.Index > 0 {
		first++
	}
	if !l.at.known || seq <= first {
		return nil
	}
	data, err := json.Marshal(map[string]uint64{"from": first, "to": seq - 1})
	if err != nil {
		return err
	}
	return l.add(EventLine{Line: l.stamp(l.at.line.Position), Kind: KindGap, Data: data})
}

// stamp begins a line.
func (l *journalLog) stamp(at Position) Line {
	l.at.line.Version, l.at.line.At, l.at.line.Position = Version, timeText(time.Now()), at
	return l.at.line
}

func timeText(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") }

// alarm writes an alarm at once.
func (l *journalLog) alarm(a protocol.RaiseAlarm) error {
	if l == nil {
		return nil
	}
	data, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return errors.Join(l.add(EventLine{Line: l.stamp(l.at.line.Position), Kind: KindAlarm, Data: data}), l.flush())
}

func (l *journalLog) add(line any) error {
	data, err := json.Marshal(line)
	if err != nil {
		return err
	}
	l.buf.Write(append(data, '\n'))
	return nil
}

// flush writes what was gathered. What cannot be written is gathered anew from the journal.
func (l *journalLog) flush() error {
	if l.buf.Len() > 0 {
		_, err := l.file.Write(l.buf.Bytes())
		l.buf.Reset()
		if err != nil {
			l.at = l.kept
			return err
		}
	}
	l.kept = l.at
	return nil
}

func (l *journalLog) close() error {
	if l == nil {
		return nil
	}
	return l.file.Close()
}
