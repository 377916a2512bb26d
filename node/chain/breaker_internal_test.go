package chain

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestBreakerOpensClosesAndForgives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b breaker
		b.failed()
		b.failed()
		require.Zero(t, b.wait(), "two faults may be chance")
		b.failed()
		require.Positive(t, b.wait())
		require.LessOrEqual(t, b.wait(), firstPause)
		<-time.After(firstPause)
		require.Zero(t, b.wait())
		for range 40 {
			b.failed()
			require.LessOrEqual(t, b.wait(), longestPause)
		}
		require.GreaterOrEqual(t, b.wait(), longestPause*3/4)
		b.worked()
		require.Zero(t, b.wait())
		b.failed()
		require.Zero(t, b.wait(), "success forgot the old faults")
	})
}

func TestBreakerKeepsRetryAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b breaker
		b.throttled(4 * time.Second)
		require.Equal(t, 4*time.Second, b.wait())
		b.throttled(24 * time.Hour)
		require.Equal(t, longestRetryAfter, b.wait())
		var c breaker
		c.throttled(0)
		require.Positive(t, c.wait())
		require.LessOrEqual(t, c.wait(), firstPause)
	})
}

func TestRetryAfterForms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		require.Equal(t, 7*time.Second, retryAfter("7"))
		require.Zero(t, retryAfter(""))
		require.Zero(t, retryAfter("-3"))
		require.Zero(t, retryAfter("soon"))
		in := time.Now().Add(90 * time.Second).UTC().Format("Mon, 02 Jan 2006 15:04:05 GMT")
		require.Equal(t, 90*time.Second, retryAfter(in))
	})
}
