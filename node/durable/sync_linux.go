package durable

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// DataSync has a file's data on disk, and of the rest what is needed to read it.
func DataSync(f File) error {
	for {
		if err := unix.Fdatasync(int(f.Fd())); !errors.Is(err, unix.EINTR) {
			return os.NewSyscallError("fdatasync", err)
		}
	}
}
