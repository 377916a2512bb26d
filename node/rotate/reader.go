package rotate

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
)

// Line is a line of a log, without its newline, and where it lies. Text is valid until the next call of Next.
type Line struct {
	Text   []byte
	File   string
	Number int
	// Long tells that the line was longer than the reader takes; Text is its beginning.
	Long bool
}

// Reader reads the lines of a log in their order, over all its files, also while it is written and rotated.
type Reader struct {
	files  func() ([]string, error)
	max    int
	file   *os.File
	name   string
	number int
	in     *bufio.Reader
	text   []byte // of the line being read, as much of it as is kept
	rest   int    // bytes of that line that were read
}

// NewReader reads the log at path from the oldest line on. Of a longer line than maxLine bytes only so much is returned.
// The caller closes the Reader.
func NewReader(path string, maxLine int) *Reader {
	return &Reader{max: maxLine, files: func() ([]string, error) { return Files(path) }}
}

// NewFileReader reads one file alone.
func NewFileReader(path string, maxLine int) *Reader {
	return &Reader{max: maxLine, files: func() ([]string, error) { return []string{path}, nil }}
}

// Next returns the next whole line, or io.EOF when there is none now; the log may have grown when it is called again.
// The end of an older file ends its last line.
func (r *Reader) Next() (Line, error) {
	for {
		if r.file == nil {
			if err := r.advance(); err != nil {
				return Line{}, err
			}
		}
		whole, err := r.read()
		if err == nil && whole {
			return r.take(), nil
		}
		if err != nil {
			return Line{}, fmt.Errorf("reading %s: %w", r.name, err)
		}
		moved, err := r.moved()
		if err != nil {
			return Line{}, err
		}
		if !moved {
			return Line{}, io.EOF
		}
		// What was written between the last read and the move is there by now.
		if whole, err = r.read(); err == nil && (whole || r.rest > 0) {
			return r.take(), nil
		}
		if err = errors.Join(err, r.advance()); err != nil {
			return Line{}, err
		}
	}
}

// Unfinished is how many bytes lie behind the last whole line, once Next has returned io.EOF: a line that is being
// written, or that a crash cut short.
func (r *Reader) Unfinished() int { return r.rest }

// read goes on to the end of the line, and tells whether it is there.
func (r *Reader) read() (bool, error) {
	for {
		part, err := r.in.ReadSlice('\n')
		r.rest += len(part)
		if err == nil {
			part = part[:len(part)-1]
		}
		r.text = append(r.text, part[:min(len(part), r.max-len(r.text))]...)
		switch {
		case err == nil:
			r.rest--
			return true, nil
		case errors.Is(err, io.EOF):
			return false, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return false, err
		}
	}
}

// take hands out the line that was read.
func (r *Reader) take() Line {
	r.number++
	line := Line{Text: r.text, File: r.name, Number: r.number, Long: r.rest > len(r.text)}
	r.text, r.rest = r.text[:0], 0
	return line
}

// moved tells whether the file that is read is no longer the newest.
func (r *Reader) moved() (bool, error) {
	files, at, err := r.place()
	return err == nil && at != len(files)-1, err
}

// placeTries is how often a file is looked for that is not among those that are there: it may be moved aside while
// they are listed.
const placeTries = 3

// place finds the open file among those that are there now; -1 when it was removed, or none is open.
func (r *Reader) place() ([]string, int, error) {
	if r.file == nil {
		files, err := r.files()
		return files, -1, err
	}
	open, err := r.file.Stat()
	if err != nil {
		return nil, -1, fmt.Errorf("looking at %s: %w", r.name, err)
	}
	var files []string
	for range placeTries {
		if files, err = r.files(); err != nil {
			return nil, -1, err
		}
		for i, name := range slices.Backward(files) {
			if info, err := os.Stat(name); err == nil && os.SameFile(open, info) {
				return files, i, nil
			}
		}
	}
	return files, -1, nil
}

// advance opens the file after the one that is read; io.EOF if there is none yet.
func (r *Reader) advance() error {
	for {
		files, at, err := r.place()
		if err != nil {
			return err
		}
		if at+1 >= len(files) {
			return io.EOF
		}
		file, err := os.Open(files[at+1])
		if err != nil {
			return fmt.Errorf("opening a log: %w", err)
		}
		next, err := r.follows(file)
		if err != nil {
			return errors.Join(err, file.Close())
		}
		if !next { // it was moved aside before it was opened, and another one has its name
			if err := file.Close(); err != nil {
				return fmt.Errorf("closing %s: %w", files[at+1], err)
			}
			continue
		}
		if err := r.Close(); err != nil {
			return errors.Join(err, file.Close())
		}
		r.file, r.name, r.number = file, files[at+1], 0
		r.in = bufio.NewReaderSize(file, 64<<10)
		return nil
	}
}

// follows tells whether the file comes right after the one that is read.
func (r *Reader) follows(file *os.File) (bool, error) {
	files, at, err := r.place()
	if err != nil || at+1 >= len(files) {
		return false, err
	}
	opened, err := file.Stat()
	if err != nil {
		return false, fmt.Errorf("looking at a log: %w", err)
	}
	named, err := os.Stat(files[at+1])
	return err == nil && os.SameFile(opened, named), nil
}

// Close closes the file that is read.
func (r *Reader) Close() error {
	if r.file == nil {
		return nil
	}
	file := r.file
	r.file = nil
	if err := file.Close(); err != nil {
		return fmt.Errorf("closing %s: %w", r.name, err)
	}
	return nil
}
