package artifact

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ipfs/go-cid"
)

const (
	// newPrefix begins the names of what is being written: a crash may leave it behind.
	newPrefix = "new-"
	// journalPrefix begins the names of journals.
	journalPrefix = "journal-"
	// journalBytes is how long a journal is, unless one piece of content may need more.
	journalBytes = 4 << 20
	// knownIDs is of how many pieces of content it is remembered that they are durable.
	knownIDs = 8192
)

// aside tells whether a name is that of a file which holds no content of that name.
func aside(name string) bool {
	return strings.HasPrefix(name, newPrefix) || strings.HasPrefix(name, journalPrefix)
}

// journal is a file of frames that one process appends to, and holds locked. It has its full length, of zeros, before it has its
// name, so that a sync of what is appended writes that alone.
type journal struct {
	name string
	file file
	end  int64 // of what was appended

	unnamed atomic.Int32 // how many of its documents are durable in it alone, and will still take their files' names
}

// entry is a document that is to be appended, to whichever journal has room.
type entry struct {
	content []byte
	names   bool // its file gets its name afterwards
	in      *journal
}

// named tells that the file of an entry has its name, or never will: the journal may be settled and given up.
func (e *entry) named() {
	if e.in != nil {
		e.in.unnamed.Add(-1)
	}
}

// begin makes an empty journal, durably.
func begin(dir folder, size int64) (*journal, error) {
	number := fmt.Sprintf("%016x", rand.Uint64())
	j, temp := &journal{name: journalPrefix + number}, newPrefix+number
	f, err := dir.create(temp)
	if err != nil {
		return nil, fmt.Errorf("beginning a journal: %w", err)
	}
	left := temp // what a fault leaves
	if err = errors.Join(fill(f, size), hold(f)); err == nil {
		if err = dir.rename(temp, j.name); err == nil {
			left = j.name
			err = dir.sync()
		}
	}
	if err != nil {
		return nil, fmt.Errorf("beginning a journal: %w", errors.Join(err, dir.remove(left), f.Close()))
	}
	j.file = f
	return j, nil
}

// fill writes zeros, durably.
func fill(f file, size int64) error {
	zeros := make([]byte, 256<<10)
	for at := int64(0); at < size; at += int64(len(zeros)) {
		if _, err := f.WriteAt(zeros[:min(size-at, int64(len(zeros)))], at); err != nil {
			return err
		}
	}
	return f.Sync()
}

func hold(f file) error {
	free, err := f.lock()
	if err == nil && !free {
		err = errors.New("another process holds what was just made")
	}
	return err
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

// keeper makes content durable by one journal after the other. A full journal is settled in the background: its content is
// made durable in its own files, and it is removed.
type keeper struct {
	dir   folder
	size  int64                         // of each journal
	known *lru.Cache[cid.Cid, struct{}] // content that a journal or its own file holds durably

	appends *shared[*entry]
	current *journal // of whose turn it is, as are the frames
	frames  []byte

	clearing sync.Mutex     // is held while journals are settled
	few      int            // no more files than that are synced one by one
	careful  bool           // all are synced one by one
	settler  sync.WaitGroup // what settles in the background
	late     chan struct{}  // is closed when Close has waited long enough
	mu       sync.Mutex
	full     []*journal // oldest first
}

func newKeeper(dir folder, most int64) *keeper {
	return &keeper{
		dir: dir, size: max(journalBytes, headBytes+most), few: fewFiles, late: make(chan struct{}),
		known: lru.NewCache[cid.Cid, struct{}](knownIDs), appends: newShared[*entry](),
	}
}

// keep makes content durable that lies in its file already, perhaps since a moment ago.
func (k *keeper) keep(id cid.Cid, content []byte) error {
	if k.known.Contains(id) {
		return nil
	}
	if err := k.append(&entry{content: content}); err != nil {
		return err
	}
	k.known.Add(id, struct{}{})
	return nil
}

// append makes content durable in a journal. Those who wait at the same time share one write and one sync.
func (k *keeper) append(e *entry) error { return k.appends.do(e, k.write) }

func (k *keeper) write(all []*entry) error {
	for len(all) > 0 {
		if err := k.room(all[0].content); err != nil {
			return err
		}
		k.frames = k.frames[:0]
		for len(all) > 0 && k.current.end+int64(len(k.frames))+frameBytes(all[0].content) <= k.size {
			k.frames = appendFrame(k.frames, all[0].content)
			if all[0].names {
				all[0].in = k.current
				k.current.unnamed.Add(1)
			}
			all = all[1:]
		}
		if err := k.current.append(k.frames); err != nil {
			k.retire()
			return err
		}
	}
	return nil
}

// room has a journal that content fits into.
func (k *keeper) room(content []byte) error {
	if err := k.renew(); err != nil {
		return err
	}
	if k.current != nil && k.current.end+frameBytes(content) > k.size {
		k.retire()
	}
	if k.current != nil {
		return nil
	}
	if err := k.settleOld(); err != nil {
		return err
	}
	var err error
	k.current, err = begin(k.dir, k.size)
	return err
}

// renew writes a journal anew whose name a hand has taken away, with all that was appended to it: no open would find it.
func (k *keeper) renew() error {
	j := k.current
	if j == nil || k.dir.names(j.file, j.name) {
		return nil
	}
	frames := make([]byte, j.end)
	if _, err := j.file.ReadAt(frames, 0); err != nil {
		return fmt.Errorf("reading %s, whose name is gone: %w", j.name, err)
	}
	fresh, err := begin(k.dir, k.size)
	if err != nil {
		return err
	}
	if err := fresh.append(frames); err != nil {
		return errors.Join(err, k.dir.remove(fresh.name), fresh.file.Close())
	}
	_ = j.file.Close() // nothing that is needed any more
	j.name, j.file = fresh.name, fresh.file
	return nil
}

// retire ends the current journal.
func (k *keeper) retire() {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.full = append(k.full, k.current)
	k.current = nil
}
