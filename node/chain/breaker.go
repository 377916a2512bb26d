package chain

import (
	"math/rand/v2"
	"sync"
	"time"
)

// The breaker's measures. The longest pause is short beside any voting window: an endpoint that comes
// back for a minute must be noticed within it.
const (
	breakAfter   = 3
	firstPause   = 500 * time.Millisecond
	longestPause = 15 * time.Second
	// longestRetryAfter bounds what a server may ask for.
	longestRetryAfter = 30 * time.Second
)

// breaker keeps calls from an endpoint that fails or asks for a pause. It is safe for concurrent use.
type breaker struct {
	mu       sync.Mutex
	failures int
	until    time.Time
}

// wait tells how long the endpoint is still to be left alone; 0 = it may be asked.
func (b *breaker) wait() time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	return max(time.Until(b.until), 0)
}

func (b *breaker) worked() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.failures, b.until = 0, time.Time{}
}

// failed counts a failure, and opens the breaker from breakAfter in a row on.
func (b *breaker) failed() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.failures++; b.failures >= breakAfter {
		b.until = time.Now().Add(pause(b.failures - breakAfter))
	}
}

// throttled opens the breaker at once, for as long as the server asked, or else for a growing pause.
func (b *breaker) throttled(retryAfter time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.failures++
	d := pause(b.failures - 1)
	if retryAfter > 0 {
		d = min(retryAfter, longestRetryAfter)
	}
	b.until = time.Now().Add(d)
}

// pause doubles with each step up to longestPause, less up to a quarter so that nodes do not return in step.
func pause(step int) time.Duration {
	d := min(firstPause<<min(step, 10), longestPause)
	return d - time.Duration(rand.Int64N(int64(d)/4))
}
