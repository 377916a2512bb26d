package sim

import (
	"fmt"
	"syscall"
)

// minRoom is what a disk must have left for a block to be begun: the database writes some tables beside it, and ends the
// program where that fails.
const minRoom = 64 << 20

// room refuses to write where that would leave the disk full; the error wraps syscall.ENOSPC. A chain in memory has room,
// and so has one of which it cannot be told.
func (c Config) room(bytesLeft func(dir string) (uint64, error)) error {
	if c.Dir == "" {
		return nil
	}
	if left, err := bytesLeft(c.Dir); err == nil && left < minRoom {
		return fmt.Errorf("the disk of %s has %d MB left, and the chain needs %d MB (make room and go on): %w", c.Dir, left>>20, minRoom>>20, syscall.ENOSPC)
	}
	return nil
}
