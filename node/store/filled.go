package store

import (
	"errors"
	"io"

	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/agijobs/omega/node/durable"
)

// fillBytes is how much of a journal is filled at a time: some hundred batches. Less is filled too often, and more makes the write
// that waits for it wait long, and takes what others may need of a disk that is nearly full.
const fillBytes = 1 << 20

// fillRoom is what a disk must have left for a journal to be filled. The last of it is for what must be written: were the disk
// full for a moment only, the guard's log could break just then.
const fillRoom = 64 << 20

// filling is a storage whose journals are written into space that was filled with zeros before. A sync then writes data alone,
// and not also the file's new length and place, which costs as much again. A crash leaves the zeros behind what was written:
// recovery skips them a block at a time, since no chunk has a header of zeros, and never appends to a journal that it finds.
//
// Of batches that were not synced a loss of power leaves any, where a file that grows would be left with the first ones.
type filling struct {
	storage.Storage
	room func() (uint64, error) // of the disk; an error where it is not known
}

// file is what a journal must be so that it can be filled.
type file interface {
	storage.Writer
	io.WriterAt
	Truncate(size int64) error
	DataSync() error // is enough where neither the file's length nor its place changed
}

// diskFile is a file of goleveldb's own storage, which has all that an os.File has.
type diskFile struct{ osFile }

type osFile interface {
	storage.Writer
	io.WriterAt
	Truncate(size int64) error
	durable.File
}

func (f diskFile) DataSync() error { return durable.DataSync(f) }

// Create implements storage.Storage. A journal that cannot be filled is written as if there were no filling.
func (s filling) Create(fd storage.FileDesc) (storage.Writer, error) {
	w, err := s.Storage.Create(fd)
	if err != nil || fd.Type != storage.TypeJournal {
		return w, err
	}
	if f, ok := w.(osFile); ok {
		w = diskFile{f}
	}
	if f, ok := w.(file); ok {
		w = &filled{file: f, room: s.room}
	}
	return w, nil
}

// filled is a journal. Like all of goleveldb's writers it has one user at a time.
type filled struct {
	file
	room  func() (uint64, error)
	end   int64 // of what was written
	zeros int64 // the end of what was filled, durably
	full  bool  // there was no room to fill more, so that the file grows with what is written
}

// Write implements storage.Writer.
func (f *filled) Write(p []byte) (int, error) {
	for !f.full && f.zeros < f.end+int64(len(p)) {
		if err := f.fill(); err != nil {
			return 0, err
		}
	}
	n, err := f.WriteAt(p, f.end)
	f.end += int64(n)
	return n, err
}

// fill writes more zeros. Where they have no room they are taken back, for what is to be written may have some still. That a
// sync failed is told, since it may have lost what was written before. It is a full one, which makes a new file's name durable too.
func (f *filled) fill() error {
	if !f.hasRoom() || !f.writeZeros() {
		f.full = true
		return nil
	}
	if err := f.file.Sync(); err != nil {
		return err
	}
	f.zeros += fillBytes
	return nil
}

func (f *filled) hasRoom() bool {
	left, err := f.room()
	return err != nil || left >= fillRoom
}

// writeZeros tells whether they had room.
func (f *filled) writeZeros() bool {
	err := durable.WriteZeros(f, f.zeros, f.zeros+fillBytes)
	if err != nil {
		_ = f.Truncate(f.zeros) // zeros that stay are in nobody's way
	}
	return err == nil
}

// Sync implements storage.Writer.
func (f *filled) Sync() error {
	if f.full {
		return f.file.Sync()
	}
	return f.DataSync()
}

// Close leaves what was written alone.
func (f *filled) Close() error { return errors.Join(f.Truncate(f.end), f.file.Close()) }
