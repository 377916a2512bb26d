package console

import (
	"bufio"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
)

// reader is a page that is open: it takes the stream of changes as a browser does, and shows nothing.
type reader struct {
	seen chan string // the changes that came, one by one; who made them takes each
	body io.Closer
}

// open opens the stream of changes in a browser's session. Which part of it is told by query.
func open(tb testing.TB, c *Console, cookie, query string) *reader {
	tb.Helper()
	req, err := http.NewRequestWithContext(tb.Context(), http.MethodGet, fmt.Sprintf("http://%s/api/live?%s", c.listener.Addr(), query), nil)
	require.NoError(tb, err)
	req.Header.Set("Cookie", cookie)
	answer, err := http.DefaultClient.Do(req)
	require.NoError(tb, err)
	require.Equal(tb, http.StatusOK, answer.StatusCode)
	r := &reader{seen: make(chan string, 1), body: answer.Body}
	go func() {
		defer close(r.seen)
		lines := bufio.NewReader(answer.Body)
		for {
			line, err := lines.ReadString('\n')
			if err != nil {
				return
			}
			if data, ok := strings.CutPrefix(line, "data: "); ok {
				r.seen <- data
			}
		}
	}()
	return r
}

// processor is the processor time that this process took.
func processor(tb testing.TB) time.Duration {
	var r syscall.Rusage
	require.NoError(tb, syscall.Getrusage(syscall.RUSAGE_SELF, &r))
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

// With 100,000 jobs and ten blocks a second, each of which changes four jobs, what happened since the last change of the
// pages is told to so many of them. The processor time that is reported is the console's and the readers', and not what
// the blocks take by themselves; its share is what ten blocks a second take of a core, and the goal is 2 % for five pages.
func BenchmarkPages(b *testing.B) {
	for _, pages := range []int{1, 5} {
		b.Run(fmt.Sprint(pages), func(b *testing.B) { benchmarkPages(b, pages) })
	}
}

func benchmarkPages(b *testing.B, pages int) {
	const (
		jobs    = 100_000
		between = int(pushEvery / (100 * time.Millisecond)) // blocks, until the pages are told again
	)
	n := newFakeNode()
	var events []protocol.Event
	for id := JobID(1); id <= jobs; id++ {
		events = append(events, posted(id, (id-1)/10, fmt.Sprintf("Part %d of the mission", id))...)
	}
	n.block(events...)
	c, err := New("127.0.0.1:0", Config{Source: n, Lockstep: true})
	require.NoError(b, err)
	cookie := enter(b, c)
	var served sync.WaitGroup
	served.Go(func() { _ = c.server.Serve(c.listener) })
	b.Cleanup(func() { require.NoError(b, c.Close()); served.Wait() })
	_, at, err := c.snapshot()
	require.NoError(b, err)
	readers := make([]*reader, pages)
	for i := range readers {
		readers[i] = open(b, c, cookie, fmt.Sprintf("since=%d", at))
		b.Cleanup(func() { readers[i].body.Close() })
	}
	next := JobID(1)
	play := func() {
		var events []protocol.Event
		for range 4 {
			events = append(events, protocol.JobApplied{Job: next, Agent: worker})
			next = next%jobs + 1
		}
		n.block(events...)
		c.Happened(n.View().Head(), events...)
	}
	var spent time.Duration
	sent := 0
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		b.StopTimer()
		for range between {
			play()
		}
		b.StartTimer()
		before := processor(b)
		c.advance()
		for _, r := range readers {
			sent += len(<-r.seen)
		}
		spent += processor(b) - before
	}
	b.StopTimer()
	blocks := b.N * between
	each := spent / time.Duration(blocks)
	b.ReportMetric(float64(each.Microseconds()), "cpu-µs/block")
	b.ReportMetric(100*float64(10*each)/float64(time.Second), "%core")
	b.ReportMetric(float64(sent/pages/blocks), "sent-B/block")
}
