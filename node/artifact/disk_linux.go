package artifact

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// dataSync has a file's data on disk, and of the rest what is needed to read it.
func dataSync(f *os.File) error { return again("fdatasync", f, unix.Fdatasync) }

// syncAll has all of a directory's file system on disk. It is for those alone of which it is known that this makes files as
// durable as syncing each: others, FUSE for one, keep back what they may. What could not be written since the directory was
// opened is its error.
func syncAll(dir *os.File) error {
	var fs unix.Statfs_t
	if err := unix.Fstatfs(int(dir.Fd()), &fs); err != nil {
		return os.NewSyscallError("fstatfs", err)
	}
	switch uint32(fs.Type) { // which is signed on some machines
	case unix.EXT4_SUPER_MAGIC, unix.XFS_SUPER_MAGIC, unix.BTRFS_SUPER_MAGIC:
		return again("syncfs", dir, unix.Syncfs)
	}
	return errors.ErrUnsupported
}

// again calls until no signal interrupts.
func again(name string, f *os.File, call func(int) error) error {
	for {
		if err := call(int(f.Fd())); !errors.Is(err, unix.EINTR) {
			return os.NewSyscallError(name, err)
		}
	}
}
