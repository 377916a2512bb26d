package chain

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Clock is the chain's time: the head's timestamp plus the time that passed since that head was first
// seen. A quiet chain still reaches its deadlines by it, and a wrong wall clock does not matter. It may
// step back when a new head is stamped earlier than was extrapolated. Safe for concurrent use.
type Clock struct {
	since func() time.Duration

	mu   sync.Mutex
	head common.Hash
	time uint64
	at   time.Duration
}

// NewClock makes a clock over a monotonic reading, which may start anywhere; nil takes the process's own.
func NewClock(since func() time.Duration) *Clock {
	if since == nil {
		start := time.Now()
		since = func() time.Duration { return time.Since(start) }
	}
	return &Clock{since: since}
}

// Seen tells the clock of the head and its timestamp in unix seconds. Seeing the same head again changes nothing.
func (c *Clock) Seen(head common.Hash, timestamp uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if head == c.head {
		return
	}
	c.head, c.time, c.at = head, timestamp, c.since()
}

// Now returns the chain time in unix seconds, or 0 before any head was seen.
func (c *Clock) Now() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.head == (common.Hash{}) {
		return 0
	}
	return c.time + uint64((c.since()-c.at)/time.Second)
}
