package durable

import (
	"errors"
	"io"
)

// FillBytes is how much of a log is well filled at a time: some hundred writes. Less is filled too often, and more makes the
// write that waits for it wait long, and takes what others may need of a disk that is nearly full.
const FillBytes = 1 << 20

// FillRoom is what a disk must have left for a log to be filled. The last of it is for what must be written: were the disk
// full for a moment only, the guard's log could break just then.
const FillRoom = 64 << 20

// Filled is a log that is written into space which was filled with zeros before. A sync then writes data alone, and not
// also the file's new length and place, which costs as much again. After a crash the file may have zeros, and parts of what
// was not synced, behind what was; Close leaves neither. It has one user at a time.
type Filled struct {
	file   Fillable
	step   int64
	room   func() (uint64, error)
	end    int64 // of what was written
	zeros  int64 // the end of what was filled, durably
	full   bool  // there was no room to fill more, so that the file grows with what is written
	length bool  // the file's length may not be on disk
}

// Fillable is what a file must be so that it can be filled.
type Fillable interface {
	io.WriterAt
	Truncate(size int64) error
	Sync() error
	DataSync() error // is enough where neither the file's length nor its place changed
	Close() error
}

// OSFile is an open file of the operating system, as package os has it or wrapped.
type OSFile interface {
	io.WriterAt
	Truncate(size int64) error
	Close() error
	File
}

// OnDisk makes a file of the operating system one that can be filled.
func OnDisk(f OSFile) Fillable { return onDisk{f} }

type onDisk struct{ OSFile }

func (f onDisk) DataSync() error { return DataSync(f) }

// NewFilled writes on at the end of what a file has, filling so many bytes at a time. room tells how many the disk has left; where
// it cannot tell, they are taken to be enough.
func NewFilled(file Fillable, end, step int64, room func() (uint64, error)) *Filled {
	return &Filled{file: file, step: step, room: room, end: end, zeros: end, length: true}
}

// Write implements io.Writer. Errors are the file's.
func (f *Filled) Write(p []byte) (int, error) {
	for !f.full && f.zeros < f.end+int64(len(p)) {
		if err := f.fill(); err != nil {
			return 0, err
		}
	}
	n, err := f.file.WriteAt(p, f.end)
	f.end += int64(n)
	return n, err
}

// fill writes more zeros. Where they have no room they are taken back, for what is to be written may have some still. That a
// sync failed is told, since it may have lost what was written before. It is a full one, which makes a new file's name durable too.
func (f *Filled) fill() error {
	if !f.hasRoom() || !f.writeZeros() {
		f.full = true
		return nil
	}
	if err := f.file.Sync(); err != nil {
		return err
	}
	f.zeros, f.length = f.zeros+f.step, false
	return nil
}

func (f *Filled) hasRoom() bool {
	left, err := f.room()
	return err != nil || left >= FillRoom
}

// writeZeros tells whether they had room.
func (f *Filled) writeZeros() bool {
	err := WriteZeros(f.file, f.zeros, f.zeros+f.step)
	if err != nil {
		_ = f.file.Truncate(f.zeros) // zeros that stay are in nobody's way
	}
	return err == nil
}

// Truncate cuts off what lies behind a size, zeros too. Errors are the file's.
func (f *Filled) Truncate(size int64) error {
	if err := f.file.Truncate(size); err != nil {
		return err
	}
	f.end, f.zeros, f.length = size, size, true
	return nil
}

// Sync has what was written on disk. Errors are the file's.
func (f *Filled) Sync() error {
	if !f.full && !f.length {
		return f.file.DataSync()
	}
	err := f.file.Sync()
	f.length = f.length && err != nil
	return err
}

// Close leaves what was written alone. Errors are the file's.
func (f *Filled) Close() error { return errors.Join(f.file.Truncate(f.end), f.file.Close()) }
