package bus_test

import (
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/bus"
)

// payload is the content of a message that tells of an assignment.
var payload = []byte(`{"v":1,"event":"JobApplied","block":1234,"time":1790000000,"data":{"job":7,"agent":"0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"}}`)

// BenchmarkPublish tells how many messages a second one publisher hands to one subscriber: with the audit off and on; on,
// the last of them is on disk when the clock stops. Lost is the share that the subscriber was too slow for. Durable has each message wait for its own place
// in a synced group, by one publisher and by sixty-four.
func BenchmarkPublish(b *testing.B) {
	var off float64
	b.Run("audit=off", func(b *testing.B) { off = flood(b, nil) })
	b.Run("audit=on", func(b *testing.B) {
		on := flood(b, history(b))
		b.ReportMetric(on/off, "of-off")
	})
	b.Run("durable/publishers=1", func(b *testing.B) { durable(b, 1) })
	b.Run("durable/publishers=64", func(b *testing.B) { durable(b, 64) })
}

func history(b *testing.B) *bus.Audit {
	a, err := bus.OpenAudit(bus.AuditConfig{Path: filepath.Join(b.TempDir(), "bus.jsonl"), MaxBytes: 64 << 20, Keep: 4})
	require.NoError(b, err)
	return a
}

func begin(b *testing.B, a *bus.Audit) *bus.Hub {
	h, err := bus.New(bus.Config{Name: "bench", Audit: a})
	require.NoError(b, err)
	return h
}

// flood publishes b.N messages and returns how many went through in a second.
func flood(b *testing.B, a *bus.Audit) float64 {
	h := begin(b, a)
	s, err := h.Subscribe("jobs.>", 1<<16)
	require.NoError(b, err)
	read := make(chan int)
	go func() {
		n := 0
		for range s.Messages() {
			n++
		}
		read <- n
	}()
	b.ResetTimer()
	begun := time.Now()
	for range b.N {
		if err := h.Publish(b.Context(), bus.Message{Subject: "jobs.assigned.7", Payload: payload}); err != nil {
			b.Fatal(err)
		}
	}
	if a != nil {
		require.NoError(b, a.Sync(b.Context()))
	}
	took := time.Since(begun)
	b.StopTimer()
	require.NoError(b, h.Close())
	require.Equal(b, uint64(b.N), uint64(<-read)+s.Lost(), "none came twice, none vanished uncounted")
	if a != nil {
		require.NoError(b, a.Close())
	}
	rate := float64(b.N) / took.Seconds()
	b.ReportMetric(rate, "msgs/s")
	b.ReportMetric(float64(s.Lost())/float64(b.N), "lost")
	return rate
}

func durable(b *testing.B, publishers int) {
	a := history(b)
	h := begin(b, a)
	begun := time.Now()
	var group sync.WaitGroup
	for p := range publishers {
		group.Go(func() {
			for range (b.N + publishers - 1 - p) / publishers {
				if err := h.Publish(b.Context(), bus.Message{Subject: "jobs.closed.7", Payload: payload, Durable: true}); err != nil {
					b.Error(err)
				}
			}
		})
	}
	group.Wait()
	b.ReportMetric(float64(b.N)/time.Since(begun).Seconds(), "msgs/s")
	require.NoError(b, h.Close())
	require.NoError(b, a.Close())
}
