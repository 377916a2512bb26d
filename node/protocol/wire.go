package protocol

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// envelope is the stored form of an event or effect: its kind and its fields.
type envelope struct {
	Kind string          `json:"kind"`
	Body json.RawMessage `json:"body"`
}

var eventKinds = kindsOf(
	HeadAdvanced{}, JobCreated{}, JobApplied{}, JobSubmitted{}, SelectionOpened{}, SelectionDeferred{}, BurnConfirmed{},
	RoundOpened{}, RoundExtended{}, RoundReset{}, VoteCommitted{}, VoteRevealed{}, QuorumFailed{}, RoundTallied{},
	JobCompleted{}, JobDisputed{}, DisputeResolved{}, JobClosed{}, StakeMoved{}, StakeLockMoved{}, StakeSlashed{},
	RewardPaid{}, ChargesContributed{}, ValidatorBanned{}, PolicyBumped{}, ParamsChanged{}, SuiteRead{}, SpecLoaded{}, AccountRead{}, WorkDone{},
	WorkPlanned{}, WorkFailed{}, Evaluated{}, TxSettled{}, Tick{}, ChainSynced{}, NodeConfigured{}, OwnerOrder{}, JobOrdered{}, Simulated{},
)

var effectKinds = kindsOf(
	AcknowledgePolicy{}, ApproveTokens{}, ContributeCharges{}, DepositStake{}, WithdrawStake{}, CreateJob{}, ApplyForJob{}, SubmitResult{}, SelectCommittee{},
	CommitVote{}, RevealVote{}, TallyRound{}, FinalizeJob{}, ExpireJob{}, CancelJob{}, RaiseDispute{}, LoadSpec{},
	ReadAccount{}, ReadSuite{}, Execute{}, Compose{}, Evaluate{}, RaiseAlarm{}, ArchiveJob{},
)

func kindsOf(values ...any) map[string]reflect.Type {
	kinds := make(map[string]reflect.Type, len(values))
	for _, v := range values {
		kinds[reflect.TypeOf(v).Name()] = reflect.TypeOf(v)
	}
	return kinds
}

// Events returns a zero event of every kind, in the order of their names.
func Events() []Event {
	names := slices.Sorted(maps.Keys(eventKinds))
	out := make([]Event, len(names))
	for i, name := range names {
		out[i] = reflect.Zero(eventKinds[name]).Interface().(Event)
	}
	return out
}

// Kind returns the name under which an event or effect is stored and logged.
func Kind(v any) string { return reflect.TypeOf(v).Name() }

// JobOf returns the job that an event or effect is of; 0 where it is of none.
func JobOf(v any) JobID {
	if f := reflect.ValueOf(v).FieldByName("Job"); f.IsValid() {
		id, _ := f.Interface().(JobID)
		return id
	}
	return 0
}

// EncodeEvent returns the stored form of an event; equal events give equal bytes.
func EncodeEvent(e Event) ([]byte, error) { return encode(e) }

// EncodeEffect returns the stored form of an effect; equal effects give equal bytes.
func EncodeEffect(e Effect) ([]byte, error) { return encode(e) }

// DecodeEvent reads what EncodeEvent wrote.
func DecodeEvent(data []byte) (Event, error) {
	v, err := decode(data, eventKinds)
	if err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	return v.(Event), nil
}

// OpenEvent tells the kind of a stored event and returns its fields as they are stored.
func OpenEvent(data []byte) (kind string, body json.RawMessage, err error) {
	var env envelope
	if err := json.Unmarshal(data, &env); err != nil {
		return "", nil, fmt.Errorf("event: reading the envelope: %w", err)
	}
	return env.Kind, env.Body, nil
}

// DecodeEffect reads what EncodeEffect wrote.
func DecodeEffect(data []byte) (Effect, error) {
	v, err := decode(data, effectKinds)
	if err != nil {
		return nil, fmt.Errorf("effect: %w", err)
	}
	return v.(Effect), nil
}

func encode(v any) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encoding %s: %w", Kind(v), err)
	}
	// As json.Marshal writes an envelope, but without reading through the body once more. A kind needs no escapes.
	out := make([]byte, 0, len(body)+64)
	out = append(append(append(out, `{"kind":"`...), Kind(v)...), `","body":`...)
	return append(append(out, body...), '}'), nil
}

func decode(data []byte, kinds map[string]reflect.Type) (any, error) {
	var env envelope
	if err := json.Unmarshal(data, &env); err != nil {
		return nil, fmt.Errorf("reading the envelope: %w", err)
	}
	t, ok := kinds[env.Kind]
	if !ok {
		return nil, fmt.Errorf("unknown kind %q", env.Kind)
	}
	v := reflect.New(t)
	if err := json.Unmarshal(env.Body, v.Interface()); err != nil {
		return nil, fmt.Errorf("reading %s: %w", env.Kind, err)
	}
	return v.Elem().Interface(), nil
}

// AnswerTo returns the key of the work effect that the event answers; false for events that answer none.
func AnswerTo(ev Event) (Key, bool) {
	switch e := ev.(type) {
	case SpecLoaded:
		return e.For, true
	case AccountRead:
		return ReadAccount{Account: e.Facts.Account, N: e.N}.Key(), true
	case SuiteRead:
		return ReadSuite{N: e.N}.Key(), true
	case WorkDone:
		return e.For, true
	case WorkPlanned:
		return e.For, true
	case WorkFailed:
		return e.For, true
	case Evaluated:
		return Evaluate{Job: e.Job, Nonce: e.Nonce, Validator: e.Validator, Seed: e.Seed}.Key(), true
	default:
		return "", false
	}
}
