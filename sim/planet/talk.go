package planet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/sandbox"
)

// talk is a conversation with one running plug-in.
type talk struct {
	session *sandbox.Session
	timeout time.Duration
	able    capabilities
}

// begin starts the program and greets it.
func begin(ctx context.Context, jail *sandbox.Jail, p PluginConfig) (*talk, error) {
	s, err := jail.Open(sandbox.Program{Path: p.Path, Limits: sandbox.Limits{Output: maxLine, Memory: p.Memory}})
	if err != nil {
		return nil, err
	}
	t := &talk{session: s, timeout: p.Timeout}
	a, err := t.ask(ctx, helloLine{kindHello, Version, p.Seed & maxNumber})
	if err == nil {
		t.able, err = a.capabilities()
	}
	if err != nil {
		return nil, t.failed(fmt.Errorf("greeting it: %w", err))
	}
	return t, nil
}

// tick asks for a reading.
func (t *talk) tick(ctx context.Context, in protocol.SimInput, memory string) (protocol.SimReading, error) {
	a, err := t.ask(ctx, tickLine{kindTick, in.Tick, in.Time, exactSupply(in.Energy), exactSupply(in.Compute), memory})
	if err != nil {
		return protocol.SimReading{}, err
	}
	return a.reading(in, t.able)
}

// ask says a line and reads the answer.
func (t *talk) ask(ctx context.Context, line any) (answerLine, error) {
	b, err := json.Marshal(line)
	if err != nil {
		return answerLine{}, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, t.timeout, errSlow{t.timeout})
	defer cancel()
	answer, err := t.session.Exchange(ctx, b)
	if err != nil {
		return answerLine{}, err
	}
	return decodeLine(answer)
}

// errSlow is a plug-in that did not answer in time.
type errSlow struct{ limit time.Duration }

// Error implements error.
func (e errSlow) Error() string { return fmt.Sprintf("it did not answer within %s", e.limit) }

// stopGrace is how long a plug-in may take to end.
const stopGrace = 2 * time.Second

// stop asks the program to end; whatever is left of it then is killed.
func (t *talk) stop() (sandbox.Result, error) {
	b, err := json.Marshal(stopLine{kindStop})
	if err != nil {
		return sandbox.Result{}, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace)
	defer cancel()
	// One that has ended already hears nothing, which is as good.
	if err := t.session.Send(ctx, b); err != nil && !errors.Is(err, sandbox.ErrEnded) && ctx.Err() == nil {
		return t.session.Close(0)
	}
	return t.session.Close(stopGrace)
}

// failed kills the program and returns the error that it is killed for.
func (t *talk) failed(err error) error {
	if _, end := t.session.Close(0); end != nil && !errors.Is(err, sandbox.ErrUnavailable) {
		return errors.Join(err, end)
	}
	return err
}
