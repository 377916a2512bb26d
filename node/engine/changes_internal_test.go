package engine

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/agijobs/omega/node/protocol"
)

func TestChanges(t *testing.T) {
	edit := func(s State, ids ...protocol.JobID) State {
		for _, id := range ids {
			s.jobs = s.jobs.set(id, Job{ID: id})
		}
		return s
	}
	first := New(protocol.Suite{})
	base := edit(first, 1, 2, 3)
	gone := base
	gone.jobs = gone.jobs.delete(2)
	left, right := edit(base, 3, 4), edit(base, 9, 3, 9)
	far := base
	for range 3 * trailLength {
		far = edit(far, 7)
	}
	near := edit(far, 8)
	stored, err := base.Encode()
	require.NoError(t, err)
	again, err := Decode(stored)
	require.NoError(t, err)

	for _, tt := range []struct {
		name     string
		from, to State
		want     []protocol.JobID
		known    bool
	}{
		{"nothing", base, base, []protocol.JobID{}, true},
		{"forwards", first, base, []protocol.JobID{1, 2, 3}, true},
		{"backwards", base, first, []protocol.JobID{1, 2, 3}, true},
		{"a job that went", base, gone, []protocol.JobID{2}, true},
		{"two branches", left, right, []protocol.JobID{3, 4, 9}, true},
		{"over the end of a piece", far, near, []protocol.JobID{8}, true},
		{"too far back", base, far, nil, false},
		{"another past", base, again, nil, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, known := Changes(tt.from, tt.to)
			require.Equal(t, tt.known, known)
			if tt.known {
				require.ElementsMatch(t, tt.want, got)
				require.IsIncreasing(t, append([]protocol.JobID{0}, got...))
			}
		})
	}
}

// Each piece is left to the collector once two newer ones are there, and every distance up to a piece is remembered.
func TestTrail_remembersAtLeastOnePiece(t *testing.T) {
	tr := newTrail()
	past := []trail{tr}
	for i := range 3*trailLength + 17 {
		tr = tr.mark(protocol.JobID(i + 1))
		past = append(past, tr)
	}
	for _, d := range []int{1, 17, 18, trailLength - 1, trailLength} {
		ids, ok := past[len(past)-1-d].between(tr)
		require.True(t, ok, "%d changes ago", d)
		require.Len(t, ids, d)
	}
	_, ok := past[0].between(tr)
	require.False(t, ok)
}

// Whatever is done to the table, what it says waits is what one would find by looking through it; also once it was stored.
func TestJobTable_knowsWhatWaits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := New(protocol.Suite{})
		for range rapid.IntRange(0, 40).Draw(t, "changes") {
			id := protocol.JobID(rapid.IntRange(1, 8).Draw(t, "job"))
			job := Job{ID: id, State: rapid.SampledFrom([]protocol.JobState{protocol.JobOpen, protocol.JobAssigned, protocol.JobDone}).Draw(t, "state")}
			if rapid.Bool().Draw(t, "taken") {
				job.Applicant = protocol.Address{1}
			}
			if rapid.IntRange(0, 3).Draw(t, "what") == 0 {
				s.jobs = s.jobs.delete(id)
			} else {
				s.jobs = s.jobs.set(id, job)
			}
		}
		data, err := s.Encode()
		require.NoError(t, err)
		stored, err := Decode(data)
		require.NoError(t, err)
		for _, jobs := range []jobTable{s.jobs, stored.jobs} {
			var want, got []protocol.JobID
			for id, job := range jobs.all() {
				if job.State == protocol.JobOpen && job.Applicant == (protocol.Address{}) {
					want = append(want, id)
				}
			}
			for id := range jobs.waiting.all() {
				got = append(got, id)
			}
			require.Equal(t, want, got)
		}
	})
}
