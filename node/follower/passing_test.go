package follower_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/follower"
)

// passing is a fault of a sink that passes.
type passing struct{ error }

func (passing) Passing() bool { return true }

// moodySink refuses its first blocks.
type moodySink struct {
	*memSink
	refuse int
	with   error
}

func (s *moodySink) Extend(ctx context.Context, b follower.Block) error {
	if s.refuse > 0 {
		s.refuse--
		return s.with
	}
	return s.memSink.Extend(ctx, b)
}

func TestRunTriesAgainWhereTheSinksFaultPasses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, s := newFakeChain(), &moodySink{&memSink{}, 3, passing{errors.New("the endpoint is away")}}
		mineMany(c, 4)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
		defer cancel()
		require.ErrorIs(t, follow(c, s).Run(ctx), context.DeadlineExceeded)
		requireSame(t, c, s.memSink)
	})
}

func TestRunEndsWithTheSinksRefusal(t *testing.T) {
	refusal := errors.New("the disk is full")
	s := &moodySink{&memSink{}, 1, refusal}
	require.ErrorIs(t, follow(newFakeChain(), s).Run(t.Context()), refusal)
}
