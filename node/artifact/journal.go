package artifact

import (
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ipfs/go-cid"

	"github.com/agijobs/omega/node/durable"
)

const (
	// newPrefix begins the names of what is being written: a crash may leave it behind.
	newPrefix = "new-"
	// journalPrefix begins the names of journals.
	journalPrefix = "journal-"
	// journalBytes is how long a journal may become, unless one piece of content needs more.
	journalBytes = 4 << 20
)

// aside tells whether a name is that of a file which holds no content of that name.
func aside(name string) bool {
	return strings.HasPrefix(name, newPrefix) || strings.HasPrefix(name, journalPrefix)
}

// journal is a file of frames. Only the process that began it appends to it, and holds it locked meanwhile. It has its full length, of
// zeros, before it has its name, so that a sync of what is appended writes that alone; what is left over is cut off in the end.
type journal struct {
	own bool  // this process began it
	end int64 // of what was appended, or read

	mu   sync.RWMutex // guards what follows
	name string
	file file // nil where it is not appended to: whoever reads opens it
}

// read reads a part.
func (j *journal) read(dir folder, at int64, n uint32) (_ []byte, err error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	f := j.file
	if f == nil {
		if f, err = dir.open(j.name); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
	}
	data := make([]byte, n)
	_, err = f.ReadAt(data, at)
	return data, err
}

// named tells whether the journal has its name still, as far as this process holds it; one that it does not is found by its name alone.
func (j *journal) named(dir folder) bool {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.file == nil || dir.names(j.file, j.name)
}

// append writes frames, durably. After a fault nothing more must be appended: what is behind the last sync may be anything.
func (j *journal) append(frames []byte) error {
	if _, err := j.file.WriteAt(frames, j.end); err != nil {
		return fmt.Errorf("writing %s: %w", j.name, err)
	}
	if err := j.file.dataSync(); err != nil {
		return fmt.Errorf("syncing %s: %w", j.name, err)
	}
	j.end += int64(len(frames))
	return nil
}

// finish ends appending. What was not used is given back, as far as that can be.
func (j *journal) finish(dir folder) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	trim(dir, j.name, j.file, j.end)
	err := j.file.Close()
	j.file = nil
	return err
}

// trim cuts off what is behind the frames of a journal that nobody appends to, and removes it if it has none. A fault costs room
// and nothing else.
func trim(dir folder, name string, f file, end int64) {
	if end > 0 {
		_ = f.Truncate(end)
	} else if dir.names(f, name) {
		_ = dir.remove(name)
	}
}

// entry is a document that is to be appended, to whichever journal has room.
type entry struct {
	id      cid.Cid
	content []byte
}

// keeper makes content durable by one journal after the other, and has the catalog know where it is.
type keeper struct {
	dir     folder
	catalog *catalog
	size    int64 // of each journal

	appends *shared[entry]
	current *journal // of whose turn it is, as is what follows
	frames  []byte
	begun   int // how many journals were
}

func newKeeper(dir folder, c *catalog, most int64) *keeper {
	return &keeper{dir: dir, catalog: c, size: max(journalBytes, headBytes+most), appends: newShared[entry]()}
}

// append makes content durable in a journal. Those who wait at the same time share one write and one sync.
func (k *keeper) append(e entry) error { return k.appends.do(e, k.write) }

func (k *keeper) write(all []entry) error {
	for len(all) > 0 {
		if err := k.room(all[0].content); err != nil {
			return err
		}
		k.frames = k.frames[:0]
		fit := 0
		for ; fit < len(all) && k.current.end+int64(len(k.frames))+frameBytes(all[fit].content) <= k.size; fit++ {
			k.frames = appendFrame(k.frames, all[fit].content)
		}
		at := k.current.end
		if err := k.current.append(k.frames); err != nil {
			return errors.Join(err, k.retire())
		}
		for _, e := range all[:fit] {
			k.catalog.add(k.current, e.id, at+headBytes, len(e.content))
			at += frameBytes(e.content)
		}
		all = all[fit:]
	}
	return nil
}

// room has a journal that content fits into.
func (k *keeper) room(content []byte) error {
	if err := k.renew(); err != nil {
		return err
	}
	if k.current != nil && k.current.end+frameBytes(content) > k.size {
		if err := k.retire(); err != nil {
			return err
		}
	}
	if k.current != nil {
		return nil
	}
	name, f, err := k.begin()
	if err == nil {
		k.current = &journal{name: name, file: f, own: true}
	}
	return err
}

// begin makes an empty journal, durably.
func (k *keeper) begin() (string, file, error) {
	k.begun++
	number := fmt.Sprintf("%s%d", k.catalog.mine, k.begun)
	name, temp := journalPrefix+number, newPrefix+number
	f, err := k.dir.create(temp)
	if err != nil {
		return "", nil, fmt.Errorf("beginning a journal: %w", err)
	}
	left := temp // what a fault leaves
	if err = errors.Join(durable.WriteZeros(f, 0, k.size), f.Sync(), hold(f)); err == nil {
		if err = k.dir.rename(temp, name); err == nil {
			left = name
			err = k.dir.sync()
		}
	}
	if err != nil {
		return "", nil, fmt.Errorf("beginning a journal: %w", errors.Join(err, k.dir.remove(left), f.Close()))
	}
	return name, f, nil
}

func hold(f file) error {
	free, err := f.lock()
	if err == nil && !free {
		err = errors.New("another process holds what was just made")
	}
	return err
}

// renew writes the current journal anew if a hand has taken its name away: nobody would find it.
func (k *keeper) renew() error {
	j := k.current
	if j == nil || k.dir.names(j.file, j.name) {
		return nil
	}
	frames := make([]byte, j.end)
	if _, err := j.file.ReadAt(frames, 0); err != nil {
		return fmt.Errorf("reading %s, whose name is gone: %w", j.name, err)
	}
	name, f, err := k.begin()
	if err != nil {
		return err
	}
	fresh := &journal{name: name, file: f}
	if err := fresh.append(frames); err != nil {
		return errors.Join(err, k.dir.remove(name), f.Close())
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	_ = j.file.Close() // nothing that is needed any more
	j.name, j.file = name, f
	return nil
}

// retire ends the current journal.
func (k *keeper) retire() error {
	j := k.current
	k.current = nil
	return j.finish(k.dir)
}

func (k *keeper) close() error {
	if k.current == nil {
		return nil
	}
	return k.retire()
}
