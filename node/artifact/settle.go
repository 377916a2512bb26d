package artifact

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"
)

const (
	// restingJournals is how many full journals are left alone: the kernel writes their content back meanwhile, and settling
	// them later has little left to wait for.
	restingJournals = 2
	// mostJournals bounds the full journals that wait to be settled. With more, Put waits for that too, and hears why it fails.
	mostJournals = 8
	// settlers is how many files of a journal are synced at a time.
	settlers = 16
	// fewFiles are synced one by one, so that nobody waits for what others write to the same disk.
	fewFiles = 64
	// closing is how long Close goes on settling. What is left then is as durable as it was, and the next Open settles it.
	closing = 2 * time.Second
	// abandoned is the age of a file that nobody is writing any more.
	abandoned = time.Hour
)

// errLate ends settling that a Close cannot wait for.
var errLate = errors.New("there was no time to settle all")

// settleOld has the full journals settled that rested, or at least not become too many. A journal that cannot be settled now
// is tried again with the next one that is full.
func (k *keeper) settleOld() error {
	k.mu.Lock()
	waiting := len(k.full)
	k.mu.Unlock()
	switch {
	case waiting > mostJournals:
		k.clearing.Lock()
		defer k.clearing.Unlock()
		return k.settle(restingJournals)
	case waiting > restingJournals && k.clearing.TryLock():
		k.settler.Go(func() {
			defer k.clearing.Unlock()
			_ = k.settle(restingJournals) // its journal stays; once there are too many, Put tells
		})
	}
	return nil
}

// settle settles and removes the full journals but the newest. It stops at one of which a file is still to get its name: that
// file is not synced, and would take the place of the one that settling makes durable.
func (k *keeper) settle(rest int) error {
	for {
		k.mu.Lock()
		var oldest *journal
		if len(k.full) > rest {
			oldest = k.full[0]
		}
		k.mu.Unlock()
		if oldest == nil || oldest.unnamed.Load() > 0 {
			return nil
		}
		if err := k.finish(oldest); err != nil {
			return err
		}
		k.mu.Lock()
		k.full = k.full[1:]
		k.mu.Unlock()
	}
}

// finish settles a journal of this process. One that went with its directory has nothing to be settled in.
func (k *keeper) finish(j *journal) error {
	err := k.settleJournal(j)
	if errors.Is(err, fs.ErrNotExist) && !k.dir.names(j.file, j.name) {
		err = nil
	} else if err == nil {
		if err = k.dir.remove(j.name); errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
	}
	if err != nil {
		return fmt.Errorf("settling %s, which is kept: %w", j.name, err)
	}
	_ = j.file.Close() // it has no name and nothing that is needed any more
	return nil
}

// close settles what this process wrote, as far as there is time. Nothing is appended any more.
func (k *keeper) close() error {
	defer time.AfterFunc(closing, func() { close(k.late) }).Stop()
	k.settler.Wait()
	if k.current != nil {
		k.retire()
	}
	err := k.settle(0)
	if errors.Is(err, errLate) {
		err = nil
	}
	for _, left := range k.full { // a fault has left them for the next Open
		err = errors.Join(err, left.file.Close())
	}
	k.full = nil
	return err
}

// recoverJournals settles the journals of processes that ended without doing so, and removes what they were writing.
func recoverJournals(dir folder) error {
	infos, err := dir.list()
	if err != nil {
		return err
	}
	for _, info := range infos {
		name := info.Name()
		switch {
		case !info.Mode().IsRegular():
		case strings.HasPrefix(name, journalPrefix):
			if err := recoverJournal(dir, name); err != nil {
				return fmt.Errorf("settling %s, which a process that ended has left: %w "+
					"(make room, or open the store once as a user who may write there; the journal is kept)", name, err)
			}
		case time.Since(info.ModTime()) > abandoned:
			_ = dir.remove(name) // it is in nobody's way
		}
	}
	return nil
}

func recoverJournal(dir folder, name string) (err error) {
	f, err := dir.open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if free, err := f.lock(); err != nil || !free {
		return err
	}
	if !dir.names(f, name) {
		return nil // whoever had the lock before has settled it
	}
	docs, err := documents(f, name)
	if err == nil {
		err = settle(dir, docs, nil)
	}
	if err != nil {
		return err
	}
	if err := dir.remove(name); err != nil && !denied(err) {
		return err
	}
	return nil
}

// settleJournal settles a journal by one sync of all that is on the disk, where that is known to be as good and everything is in
// place. A fault of such a sync is told once, and whose it was is not: after one, files are synced one by one.
func (k *keeper) settleJournal(j *journal) error {
	docs, err := documents(j.file, j.name)
	if err != nil {
		return err
	}
	if !k.careful && len(docs) > k.few && allThere(k.dir, docs) {
		if err = k.dir.syncAll(); err == nil {
			return nil
		}
		k.careful = true
	}
	return settle(k.dir, docs, k.late)
}

// documents are what a journal holds, by their names.
func documents(f file, name string) (map[string][]byte, error) {
	data, err := io.ReadAll(io.NewSectionReader(f, 0, 1<<62))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	docs := map[string][]byte{}
	for content := range contents(data) {
		docs[ID(content)] = content
	}
	return docs, nil
}

// settle makes documents durable in files of their own, unless it becomes late.
func settle(dir folder, docs map[string][]byte, late <-chan struct{}) error {
	var g errgroup.Group
	g.SetLimit(settlers)
	for name, content := range docs {
		g.Go(func() error {
			select {
			case <-late:
				return errLate
			default:
			}
			if err := settleOne(dir, name, content); err != nil {
				return fmt.Errorf("writing %s: %w", name, err)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return dir.sync()
}

func allThere(dir folder, docs map[string][]byte) bool {
	for name, content := range docs {
		if !there(dir, name, content) {
			return false
		}
	}
	return true
}

func there(dir folder, name string, content []byte) bool {
	got, err := dir.read(name, int64(len(content)))
	return err == nil && bytes.Equal(got, content)
}

// settleOne syncs a file, or writes it anew where it is not what it should be.
func settleOne(dir folder, name string, content []byte) error {
	var fault error
	if there(dir, name, content) {
		if f, err := dir.open(name); err == nil {
			if fault = errors.Join(f.Sync(), f.Close()); fault == nil {
				return nil
			}
		}
	}
	err := replace(dir, name, content)
	if err != nil && fault != nil {
		// A fault of a sync is told once: to whoever tries again the file would look right, and its sync succeed.
		err = errors.Join(err, dir.remove(name))
	}
	return err
}

// replace writes a file anew, durably but for its name.
func replace(dir folder, name string, content []byte) error {
	temp, err := write(dir, content, true)
	if err != nil {
		return err
	}
	if err = dir.rename(temp, name); err != nil {
		return errors.Join(err, dir.remove(temp))
	}
	return nil
}

// write writes a file under a name that is to be changed, and returns that.
func write(dir folder, data []byte, durably bool) (string, error) {
	temp := fmt.Sprintf("%s%016x", newPrefix, rand.Uint64())
	f, err := dir.create(temp)
	if err != nil {
		return "", err
	}
	if _, err = f.WriteAt(data, 0); err == nil && durably {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return "", errors.Join(err, dir.remove(temp))
	}
	return temp, nil
}
