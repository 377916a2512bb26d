package validator_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/validator"
)

// seats are the questions of three validators about one case.
func seats() []validator.Case {
	var out []validator.Case
	for i := range 3 {
		out = append(out, validator.Case{Ask: protocol.Evaluate{Job: 7, Nonce: 1, Validator: protocol.Address{byte(i + 1)}, Seed: protocol.Hash{9}}})
	}
	return out
}

func TestOnceJudgesACaseOnceForAllValidators(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var calls atomic.Int32
		open := make(chan struct{})
		want := validator.Finding{Verdict: protocol.Reject, Reason: "wrong", Evidence: "ipfs://x"}
		o := validator.NewOnce(says(func(context.Context, validator.Case) (validator.Finding, error) {
			calls.Add(1)
			<-open
			return want, nil
		}))
		var g sync.WaitGroup
		for _, c := range seats() {
			g.Go(func() {
				f, err := o.Evaluate(t.Context(), c)
				require.NoError(t, err)
				require.Equal(t, want, f)
			})
		}
		synctest.Wait()
		close(open)
		g.Wait()
		require.EqualValues(t, 1, calls.Load(), "asked at the same time")
		f, err := o.Evaluate(t.Context(), seats()[0])
		require.NoError(t, err)
		require.Equal(t, want, f)
		require.EqualValues(t, 1, calls.Load(), "asked later")

		other := seats()[0]
		other.Ask.ResultHash = protocol.Hash{1}
		_, err = o.Evaluate(t.Context(), other)
		require.NoError(t, err)
		require.EqualValues(t, 2, calls.Load(), "another result")
	})
}

func TestOnceRemembersNeitherErrorsNorAbstentions(t *testing.T) {
	t.Parallel()
	answers := []struct {
		f   validator.Finding
		err error
	}{
		{err: errors.New("late")}, {f: validator.Finding{Verdict: protocol.Abstain, Reason: "no judge"}}, {f: validator.Finding{Verdict: protocol.Approve, Reason: "here"}},
	}
	calls := 0
	o := validator.NewOnce(says(func(context.Context, validator.Case) (validator.Finding, error) {
		calls++
		return answers[calls-1].f, answers[calls-1].err
	}))
	for i, c := range seats() {
		f, err := o.Evaluate(t.Context(), c)
		require.Equal(t, answers[i].err, err)
		require.Equal(t, answers[i].f, f)
	}
	require.Equal(t, 3, calls)
	require.Panics(t, func() {
		p := validator.NewOnce(says(func(context.Context, validator.Case) (validator.Finding, error) { panic("oh") }))
		_, _ = p.Evaluate(t.Context(), seats()[0])
	}, "as the pool expects, which answers it")
}

// Who has joined a judgement that ended with the time of another judges by itself, in the time that is left.
func TestOnceOutlastsTheFirstOnesTime(t *testing.T) {
	t.Parallel()
	want := validator.Finding{Verdict: protocol.Approve, Reason: "right"}
	for name, late := range map[string]func(error) (validator.Finding, error){
		"an error": func(err error) (validator.Finding, error) { return validator.Finding{}, err },
		"an abstention": func(error) (validator.Finding, error) {
			return validator.Finding{Verdict: protocol.Abstain, Reason: "late"}, nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				var calls atomic.Int32
				o := validator.NewOnce(says(func(ctx context.Context, _ validator.Case) (validator.Finding, error) {
					if calls.Add(1) == 1 {
						<-ctx.Done()
						return late(ctx.Err())
					}
					return want, nil
				}))
				ctx, cancel := context.WithCancel(t.Context())
				var g sync.WaitGroup
				g.Go(func() {
					f, err := o.Evaluate(ctx, seats()[0])
					require.False(t, err == nil && f == want, "its own time is over")
				})
				synctest.Wait()
				for _, c := range seats()[1:] {
					g.Go(func() {
						f, err := o.Evaluate(t.Context(), c)
						require.NoError(t, err)
						require.Equal(t, want, f)
					})
				}
				synctest.Wait()
				cancel()
				g.Wait()
				require.EqualValues(t, 2, calls.Load())
			})
		})
	}
}
