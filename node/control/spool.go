package control

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/agijobs/omega/node/durable"
)

// The parts of a spool.
const (
	dirTmp      = "tmp"
	dirInbox    = "inbox"
	dirTaken    = "taken"
	dirAck      = "ack"
	dirRejected = "rejected"
)

// Where a command came from.
const (
	fromFile  = "file"
	fromInbox = "inbox"
)

// begunSuffix marks a taken command that the core may have heard of.
const begunSuffix = ".begun"

// item is a command that was moved aside. Its id is given once, by the rename that took it, so that after a crash it is
// the same, and for the next file with the same words another.
type item struct {
	id     string // 19 digits of time, a hyphen and 8 of chance
	origin string
	from   string // the name in the inbox
	begun  bool
}

func (it item) name() string {
	n := it.id + "." + it.origin
	if it.origin == fromInbox {
		n += "." + it.from
	}
	if it.begun {
		n += begunSuffix
	}
	return n
}

func parseItem(name string) (item, bool) {
	rest, begun := strings.CutSuffix(name, begunSuffix)
	parts := strings.SplitN(rest, ".", 3)
	switch {
	case len(parts) == 2 && parts[1] == fromFile:
		return item{id: parts[0], origin: fromFile, begun: begun}, true
	case len(parts) == 3 && parts[1] == fromInbox:
		return item{id: parts[0], origin: fromInbox, from: parts[2], begun: begun}, true
	}
	return item{}, false
}

// spool is the directory through which commands pass. Every move is a rename within one file system.
type spool struct {
	dir   string
	file  string
	last  int64  // the time in the newest id
	ended uint64 // commands that came to their end
}

func (s *spool) path(parts ...string) string {
	return filepath.Join(append([]string{s.dir}, parts...)...)
}

func (s *spool) pathOf(it item) string { return s.path(dirTaken, it.name()) }

// prepare makes the spool's directories, private to the node's user.
func (s *spool) prepare() error {
	for _, d := range []string{"", dirTmp, dirInbox, dirTaken, dirAck, dirRejected} {
		if err := privateDir(s.path(d)); err != nil {
			return err
		}
	}
	return durable.SyncDir(filepath.Dir(s.dir))
}

func privateDir(path string) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return fmt.Errorf("making the spool of commands: %w", err)
	}
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return fmt.Errorf("looking at the spool of commands: %w", err)
	case !info.IsDir():
		return fmt.Errorf("the spool %s is not a directory: remove it, or name another", path)
	case info.Mode().Perm()&0o022 != 0:
		return fmt.Errorf("the spool %s may be written by others (mode %04o): run chmod 700 %s", path, info.Mode().Perm(), path)
	}
	return nil
}

// nextID names a command that is about to be taken; ids rise even where the clock does not.
func (s *spool) nextID() (string, error) {
	var chance [4]byte
	if _, err := rand.Read(chance[:]); err != nil {
		return "", err
	}
	s.last = max(s.last+1, time.Now().UnixNano())
	return fmt.Sprintf("%019d-%s", s.last, hex.EncodeToString(chance[:])), nil
}

// busy tells whether something waits in the inbox or is under way.
func (s *spool) busy() (bool, error) {
	for _, part := range []string{dirTaken, dirInbox} {
		if names, err := list(s.path(part)); err != nil || len(names) > 0 {
			return err == nil, err
		}
	}
	return false, nil
}

// takeFile moves the control file aside.
func (s *spool) takeFile() (bool, error) {
	id, err := s.nextID()
	if err != nil {
		return false, err
	}
	err = os.Rename(s.file, s.pathOf(item{id: id, origin: fromFile}))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil // somebody else took it
	}
	if err != nil {
		return false, fmt.Errorf("moving the control file aside (spool and file must lie on one file system): %w", err)
	}
	return true, errors.Join(durable.SyncDir(s.path(dirTaken)), durable.SyncDir(filepath.Dir(s.file)))
}

// maxRound bounds how many commands one look at the inbox takes, so that the single file is not kept waiting.
const maxRound = 256

// takeInbox moves some commands aside, in the order of their names: signed ones are numbered.
func (s *spool) takeInbox() (bool, error) {
	names, err := list(s.path(dirInbox))
	if err != nil || len(names) == 0 {
		return false, err
	}
	for _, from := range names[:min(len(names), maxRound)] {
		id, err := s.nextID()
		if err != nil {
			return false, err
		}
		to := s.pathOf(item{id: id, origin: fromInbox, from: tame(from)})
		if err := os.Rename(s.path(dirInbox, from), to); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return false, fmt.Errorf("taking a command from the inbox: %w", err)
		}
	}
	return true, errors.Join(durable.SyncDir(s.path(dirTaken)), durable.SyncDir(s.path(dirInbox)))
}

// list returns the names in a directory in order; hidden ones are not meant for us yet.
func list(dir string) ([]string, error) {
	d, err := os.Open(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("looking for commands: %w", err)
	}
	entries, err := d.Readdirnames(-1)
	names := slices.DeleteFunc(entries, func(n string) bool { return strings.HasPrefix(n, ".") })
	slices.Sort(names)
	return names, errors.Join(err, d.Close())
}

// maxNameBytes bounds what of an inbox name is kept.
const maxNameBytes = 100

// tame makes a name from the inbox fit for ours: a stranger may have chosen it.
func tame(name string) string {
	safe := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("._-", r) {
			return r
		}
		return '_'
	}, name)
	return safe[:min(len(safe), maxNameBytes)]
}

// taken lists what was moved aside and not brought to its end, oldest first.
func (s *spool) taken() ([]item, error) {
	names, err := list(s.path(dirTaken))
	if err != nil {
		return nil, err
	}
	items := make([]item, 0, len(names))
	for _, n := range names {
		if it, ok := parseItem(n); ok {
			items = append(items, it)
		}
	}
	slices.SortFunc(items, func(a, b item) int { return cmp.Compare(a.id, b.id) })
	return items, nil
}

// begin marks a command as one that the core may have heard of from now on.
func (s *spool) begin(it item) (item, error) {
	if it.begun {
		return it, nil
	}
	next := it
	next.begun = true
	if err := os.Rename(s.pathOf(it), s.pathOf(next)); err != nil {
		return it, fmt.Errorf("marking a command as begun: %w", err)
	}
	return next, durable.SyncDir(s.path(dirTaken))
}

// remove forgets a command that was answered. Were it to come back after a power loss it would only be answered again.
func (s *spool) remove(it item) error {
	if err := os.Remove(s.pathOf(it)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing an answered command: %w", err)
	}
	return s.tidy()
}

// reject keeps a refused command out of the way.
func (s *spool) reject(it item) error {
	from := s.pathOf(it)
	it.begun = false
	if err := os.Rename(from, s.path(dirRejected, it.name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("putting a refused command away: %w", err)
	}
	return s.tidy()
}

// tidyEvery is after how many commands old files are looked for.
const tidyEvery = 256

// tidy keeps the answers and the refused commands from filling the disk.
func (s *spool) tidy() error {
	if s.ended++; s.ended%tidyEvery != 0 {
		return nil
	}
	return errors.Join(s.prune(dirRejected, maxRejected), s.prune(dirTmp, maxRejected), s.prune(dirAck, maxAcks))
}

// How many answers and refused commands are kept.
const (
	maxAcks     = 10_000
	maxRejected = 1_000
)

// prune removes the oldest files of a directory that holds more than it may.
func (s *spool) prune(dir string, most int) error {
	entries, err := os.ReadDir(s.path(dir))
	if err != nil || len(entries) <= most {
		return err
	}
	type aged struct {
		name string
		at   time.Time
	}
	old := make([]aged, 0, len(entries))
	for _, e := range entries {
		if info, err := e.Info(); err == nil {
			old = append(old, aged{e.Name(), info.ModTime()})
		}
	}
	slices.SortFunc(old, func(a, b aged) int { return cmp.Or(a.at.Compare(b.at), cmp.Compare(a.name, b.name)) })
	for _, o := range old[:len(old)-most] {
		if err := os.RemoveAll(s.path(dir, o.name)); err != nil {
			return fmt.Errorf("removing what is old: %w", err)
		}
	}
	return nil
}

// ackPath is where a command from the inbox is answered.
func (s *spool) ackPath(name string) string {
	return s.path(dirAck, strings.TrimSuffix(name, ".json")+".json")
}
