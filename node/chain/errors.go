package chain

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrUnreachable means that no endpoint answers. What to do: see the endpoint's reason beside it.
	ErrUnreachable = errors.New("no chain endpoint answers (check the rpc setting, the network and the provider's status page)")
	// ErrWrongChain means that an endpoint serves another chain than the configured one.
	ErrWrongChain = errors.New("endpoint serves another chain (correct the rpc or the chain-id setting)")
	// ErrEndpoint means that what is set as an endpoint can be none, whatever the network does.
	ErrEndpoint = errors.New("no endpoint of a chain (correct the rpc setting)")
	// ErrTooLarge means that an answer was cut off at Options.MaxResponse; a narrower question may succeed.
	ErrTooLarge = errors.New("answer is larger than the limit")
	// ErrUnknownBlock means that the endpoint does not have the block that a read is pinned to.
	ErrUnknownBlock = errors.New("block is unknown to the endpoint (reorged away, or the endpoint lags)")
)

// fault says what an error means for the endpoint that it came from.
type fault int

const (
	faultNone     fault = iota // the endpoint answered; the error is the caller's
	faultBroken                // the transport failed: try another endpoint
	faultThrottle              // the endpoint asks for a pause
)

// faultOf classifies the error of a call that was made with ctx.
func faultOf(ctx context.Context, err error) fault {
	switch {
	case err == nil, ctx.Err() != nil, errors.Is(err, ErrTooLarge), mentions(err, "read limit exceeded"):
		return faultNone
	case errors.Is(err, ethereum.NotFound), errors.Is(err, rpc.ErrNoResult):
		return faultNone
	case isThrottle(err):
		return faultThrottle
	}
	var answered rpc.Error
	var shape *json.UnmarshalTypeError
	if errors.As(err, &answered) || errors.As(err, &shape) {
		return faultNone
	}
	var status rpc.HTTPError
	if errors.As(err, &status) && refusesRequest(status.StatusCode) {
		return faultNone
	}
	return faultBroken
}

// refusesRequest tells the statuses that speak of the one request (too big a range, no batches) rather
// than of the endpoint.
func refusesRequest(status int) bool {
	return slices.Contains([]int{http.StatusBadRequest, http.StatusMethodNotAllowed, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity}, status)
}

// isThrottle tells requests-per-time limits from limits on one answer, which share codes.
func isThrottle(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) && status.StatusCode == http.StatusTooManyRequests {
		return true
	}
	var answered rpc.Error
	if !errors.As(err, &answered) {
		return false
	}
	if answered.ErrorCode() == http.StatusTooManyRequests {
		return true
	}
	return mentions(err, "rate limit", "too many requests", "requests per second", "request limit", "throughput", "daily request count")
}

// lacksState tells that an endpoint has the block perhaps, but not its state, or cannot pin a read to it.
func lacksState(err error) bool {
	return mentions(err, "missing trie node", "header not found", "header for hash not found", "unknown block", "block not found",
		"state not available", "state is not available", "state already discarded", "historical state", "state histories", "no state available",
		"required historical state", "out of range", "pruned", "invalid argument", "invalid params", "cannot unmarshal", "hash is not currently canonical")
}

func mentions(err error, texts ...string) bool {
	have := strings.ToLower(err.Error())
	return slices.ContainsFunc(texts, func(t string) bool { return strings.Contains(have, t) })
}

// shownBody is how many bytes of an HTTP error's page are kept.
const shownBody = 200

// presentable drops the address from a transport error, because provider keys are part of it, and most of
// an error page.
func presentable(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	var status rpc.HTTPError
	if errors.As(err, &status) && len(status.Body) > shownBody {
		status.Body = status.Body[:shownBody]
		return status
	}
	return err
}

// reasons are why each endpoint does not answer, in one line: a log and a status have a line for each thing they tell.
type reasons []error

// Error lists the reasons.
func (r reasons) Error() string {
	texts := make([]string, len(r))
	for i, err := range r {
		texts[i] = strings.Join(strings.FieldsFunc(err.Error(), func(c rune) bool { return c == '\n' || c == '\r' }), "; ")
	}
	return strings.Join(texts, "; ")
}

// Unwrap returns the reasons.
func (r reasons) Unwrap() []error { return r }
