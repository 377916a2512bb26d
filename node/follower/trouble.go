package follower

import (
	"errors"
	"sync/atomic"
	"time"
)

// errLags says that the endpoint does not have a block that was followed before. It proves nothing, so it is waited
// for; a chain with a hole in it looks the same, and is one for ever.
var errLags = errors.New("the endpoint no longer has the last followed block: it lags, or was rolled back")

// lagPatience is after how long a lag is logged.
const lagPatience = 30 * time.Second

// trouble is what keeps the follower from following, and since when.
type trouble struct {
	since time.Time
	err   error
	told  bool
}

// troubles holds the present trouble, which others than the follower's goroutine may ask for.
type troubles struct{ now atomic.Pointer[trouble] }

// Trouble returns what keeps the chain from being followed, and since when; nil while it is followed.
func (f *Follower) Trouble() (since time.Time, err error) {
	if t := f.troubles.now.Load(); t != nil {
		return t.since, t.err
	}
	return time.Time{}, nil
}

// note takes the outcome of a step.
func (f *Follower) note(err error) {
	old := f.troubles.now.Load()
	if err == nil {
		f.troubles.now.Store(nil)
		return
	}
	t := &trouble{since: time.Now(), err: err}
	if old != nil {
		t.since, t.told = old.since, old.told
	}
	if errors.Is(err, errLags) && !t.told && time.Since(t.since) >= lagPatience {
		t.told = true
		f.cfg.Log.Warn("waiting for the endpoint", "took", time.Since(t.since).Round(time.Second), "err", err)
	}
	f.troubles.now.Store(t)
}
