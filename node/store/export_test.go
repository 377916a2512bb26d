package store

import "github.com/syndtr/goleveldb/leveldb/storage"

// OpenLevel opens a database in any storage, for the crash tests.
var OpenLevel = openLevel

// OpenDir opens the database in a directory.
var OpenDir = openDir

// Filling fills the journals of a storage.
func Filling(st storage.Storage, room func() (uint64, error)) storage.Storage {
	return filling{st, room}
}
