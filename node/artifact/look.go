package artifact

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"
)

const (
	// abandoned is the age of a file that nobody is writing any more.
	abandoned = time.Hour
	// resting is the age from which on a journal that nobody holds is not being copied here either.
	resting = time.Minute
	// largest bounds a journal, unless single pieces of content may be so large.
	largest = 64 << 20
	// blockBytes is what a disk fails to read at a time.
	blockBytes = 4 << 10
)

// stranger is a journal of another process.
type stranger struct {
	*journal
	done bool  // nobody appends to it
	size int64 // when that was found
}

// look looks through the journals of other processes, for what has come since the last time. What cannot be read is told, and keeps
// nothing else from being found.
func (c *catalog) look() error {
	c.looking.Lock()
	defer c.looking.Unlock()
	err := c.list()
	for name, s := range c.strangers {
		if s.done {
			continue
		}
		if at := c.lookThrough(s); at != nil && err == nil {
			err = fmt.Errorf("reading %s: %w", name, at)
		}
	}
	return err
}

// list reads the names of the directory where they may have changed. It takes a while where many files lie in it.
func (c *catalog) list() error {
	changed, err := c.dir.changed()
	if err != nil {
		return err
	}
	if changed.Equal(c.listed) {
		return nil
	}
	c.listed = time.Time{}
	if time.Since(changed) > resting { // however coarse the clock of its file system
		c.listed = changed
	}
	infos, err := c.dir.list(aside)
	for _, info := range infos {
		name := info.Name()
		switch s := c.strangers[name]; {
		case !info.Mode().IsRegular() || strings.HasPrefix(name, journalPrefix+c.mine):
		case !strings.HasPrefix(name, journalPrefix):
			if time.Since(info.ModTime()) > abandoned {
				_ = c.dir.remove(name) // it is in nobody's way
			}
		case s == nil:
			c.strangers[name] = &stranger{journal: &journal{name: name}}
		default:
			s.done = s.done && info.Size() <= s.size // a hand may copy one here
		}
	}
	return err
}

func (c *catalog) lookThrough(s *stranger) (err error) {
	f, err := c.dir.open(s.name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if most := max(largest, 2*(headBytes+c.most)); info.Size() > most {
		return fmt.Errorf("it is no journal: it has %d bytes, of at most %d", info.Size(), most)
	}
	if ended, unknown := f.lock(); !ended || unknown != nil {
		return c.readOn(s.journal, f)
	}
	data, fault := readAll(f, s.end, info.Size())
	rest := c.take(s.journal, data)
	s.done, s.size = true, info.Size()
	if len(rest) > 0 && fault == nil && len(bytes.TrimRight(rest, "\x00")) == 0 && time.Since(info.ModTime()) > resting {
		trim(c.dir, s.name, f, s.end)
	}
	return fault
}

// readOn adds what has come to a journal that somebody appends to, up to the first frame that is not whole: it may be what is being
// written.
func (c *catalog) readOn(j *journal, f file) error {
	for {
		frame := make([]byte, headBytes)
		if n, err := f.ReadAt(frame, j.end); n < len(frame) {
			return unlessEnd(err)
		}
		length := int64(binary.BigEndian.Uint32(frame))
		if length > c.most {
			return nil
		}
		frame = append(frame, make([]byte, length)...)
		if n, err := f.ReadAt(frame, j.end); n < len(frame) {
			return unlessEnd(err)
		}
		content, ok := whole(frame)
		if !ok {
			return nil
		}
		c.add(j, idOf(content), j.end+headBytes, len(content))
		j.end += int64(len(frame))
	}
}

func unlessEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// readAll reads a part. Blocks that cannot be read are zeros in it, and the first fault is told.
func readAll(f file, from, to int64) (data []byte, fault error) {
	data = make([]byte, max(0, to-from))
	for at := int64(0); at < int64(len(data)); {
		n, err := f.ReadAt(data[at:], from+at)
		at += int64(n)
		if err == nil || errors.Is(err, io.EOF) {
			return data[:at], fault
		}
		if fault == nil {
			fault = err
		}
		at += blockBytes - (from+at)%blockBytes
	}
	return data, fault
}

// take adds what the next frames of a journal hold that nobody appends to, and returns what is behind them. Frames are searched
// behind those that are not whole: a loss of power may have torn what was written last, and a bad block of the disk anything.
func (c *catalog) take(j *journal, data []byte) (rest []byte) {
	search := newSearch(data, c.most)
	for at := 0; ; {
		next := at
		for offset, content := range contents(data[at:]) {
			c.add(j, idOf(content), j.end+int64(at+offset), len(content))
			next = at + offset + len(content)
		}
		if at = search.from(next); at < 0 {
			j.end += int64(next)
			return data[next:]
		}
	}
}
