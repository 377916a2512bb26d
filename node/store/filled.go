package store

import (
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/agijobs/omega/node/durable"
)

// filling is a storage whose journals are written into space that was filled with zeros before (durable.Filled). A crash
// leaves the zeros behind what was written: recovery skips them a block at a time, since no chunk has a header of zeros, and
// never appends to a journal that it finds.
//
// Of batches that were not synced a loss of power leaves any, where a file that grows would be left with the first ones.
type filling struct {
	storage.Storage
	room func() (uint64, error) // of the disk; an error where it is not known
}

// Create implements storage.Storage. A journal that cannot be filled is written as if there were no filling.
func (s filling) Create(fd storage.FileDesc) (storage.Writer, error) {
	w, err := s.Storage.Create(fd)
	if err != nil || fd.Type != storage.TypeJournal {
		return w, err
	}
	if f, ok := w.(durable.OSFile); ok {
		return s.filled(durable.OnDisk(f)), nil
	}
	if f, ok := w.(durable.Fillable); ok {
		return s.filled(f), nil
	}
	return w, nil
}

func (s filling) filled(f durable.Fillable) storage.Writer {
	return durable.NewFilled(f, 0, durable.FillBytes, s.room)
}
