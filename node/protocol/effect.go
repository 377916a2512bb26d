package protocol

import (
	"fmt"
)

// Key names an effect for ever: asking twice for the same key is asking once.
type Key string

// keyOf joins the parts of a key with slashes.
func keyOf(parts ...any) Key {
	key := make([]byte, 0, 128) // one with two addresses fits in
	for i, p := range parts {
		if i > 0 {
			key = append(key, '/')
		}
		key = fmt.Append(key, p)
	}
	return Key(key)
}

// again tells the key of a further try from that of the first, which has no number.
func again(k Key, n uint64) Key {
	if n == 0 {
		return k
	}
	return keyOf(k, n)
}

// short is as much of a hash as a key needs to tell two apart.
func short(h Hash) string { return h.Hex()[2:10] }

// Effect is something that the core wants done.
//
//sumtype:decl
type Effect interface {
	isEffect()
	// Key is deterministic: the same wish has the same key after every replay.
	Key() Key
}

// ChainEffect is an effect that becomes a transaction, by way of the outbox.
type ChainEffect interface {
	Effect
	// Sender is the account that signs.
	Sender() Address
	// Terms say how urgent it is and what it waits for.
	Terms() Terms
}

// Terms are what the transaction manager prices and orders a transaction by.
type Terms struct {
	// Deadline is the chain time (unix seconds) after which the transaction is useless; 0 = none.
	Deadline uint64 `json:"deadline,omitempty"`
	// AtRisk is what missing the deadline may cost, in token base units.
	AtRisk Amount `json:"atRisk"`
	// After is a row that must be mined successfully first; empty = none.
	After Key `json:"after,omitempty"`
}

// The transactions that the core asks for.
type (
	// AcknowledgePolicy is TaxPolicy.acknowledge; N tells repeated ones apart.
	AcknowledgePolicy struct {
		Account Address `json:"account"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// ApproveTokens sets an allowance to exactly Amount: the FeePool's where Pool says so, else the StakeManager's.
	ApproveTokens struct {
		Account Address `json:"account"`
		Pool    bool    `json:"pool,omitempty"`
		Amount  Amount  `json:"amount"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// DepositStake is StakeManager.depositStake.
	DepositStake struct {
		Account Address   `json:"account"`
		Role    StakeRole `json:"role"`
		Amount  Amount    `json:"amount"`
		N       uint64    `json:"n"`
		When    Terms     `json:"terms"`
	}
	// WithdrawStake is StakeManager.withdrawStake, of an account that nothing is locked of.
	WithdrawStake struct {
		Account Address   `json:"account"`
		Role    StakeRole `json:"role"`
		Amount  Amount    `json:"amount"`
		N       uint64    `json:"n"`
		When    Terms     `json:"terms"`
	}
	// ContributeCharges is FeePool.contribute, by which the use of energy and compute is paid for.
	ContributeCharges struct {
		Account Address `json:"account"`
		Amount  Amount  `json:"amount"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// CreateJob is JobRegistry.createJob by an employer's account. Parent is 0 for a root job.
	CreateJob struct {
		Account Address  `json:"account"`
		Parent  JobID    `json:"parent"`
		Order   ChildJob `json:"order"`
		N       uint64   `json:"n"`
		When    Terms    `json:"terms"`
	}
	// ApplyForJob is JobRegistry.applyForJob. Here and below N counts the earlier tries of the same wish that
	// failed, so that a further one has a key of its own.
	ApplyForJob struct {
		Job   JobID   `json:"job"`
		Agent Address `json:"agent"`
		N     uint64  `json:"n,omitempty"`
		When  Terms   `json:"terms"`
	}
	// SubmitResult is JobRegistry.submit.
	SubmitResult struct {
		Job        JobID   `json:"job"`
		Agent      Address `json:"agent"`
		ResultHash Hash    `json:"resultHash"`
		ResultURI  string  `json:"resultUri"`
		N          uint64  `json:"n,omitempty"`
		When       Terms   `json:"terms"`
	}
	// SelectCommittee is ValidationModule.selectValidators, to contribute entropy or to draw.
	SelectCommittee struct {
		Job     JobID   `json:"job"`
		Account Address `json:"account"`
		Entropy Hash    `json:"entropy"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// CommitVote is ValidationModule.commitValidation. The commitment itself is made by the signer,
	// which alone knows the salts (protocol 7.5).
	CommitVote struct {
		Job       JobID   `json:"job"`
		Nonce     Nonce   `json:"nonce"`
		Validator Address `json:"validator"`
		Approve   bool    `json:"approve"`
		SpecHash  Hash    `json:"specHash"`
		BurnTx    Hash    `json:"burnTx"`
		Seed      Hash    `json:"seed"`
		N         uint64  `json:"n,omitempty"`
		When      Terms   `json:"terms"`
	}
	// RevealVote is ValidationModule.revealValidation of the commitment with the same Job, Nonce and Validator.
	RevealVote struct {
		Job        JobID   `json:"job"`
		Nonce      Nonce   `json:"nonce"`
		Validator  Address `json:"validator"`
		SpecHash   Hash    `json:"specHash"`
		Seed       Hash    `json:"seed"`
		Commitment Hash    `json:"commitment"`
		N          uint64  `json:"n,omitempty"`
		When       Terms   `json:"terms"`
	}
	// TallyRound is ValidationModule.finalize, or forceFinalize.
	TallyRound struct {
		Job     JobID   `json:"job"`
		Nonce   Nonce   `json:"nonce"`
		Seed    Hash    `json:"seed"`
		Account Address `json:"account"`
		Force   bool    `json:"force"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// FinalizeJob is JobRegistry.finalize.
	FinalizeJob struct {
		Job     JobID   `json:"job"`
		Account Address `json:"account"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// ExpireJob is JobRegistry.cancelExpiredJob.
	ExpireJob struct {
		Job     JobID   `json:"job"`
		Account Address `json:"account"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// CancelJob is JobRegistry.cancelJob of a job that nobody has taken.
	CancelJob struct {
		Job     JobID   `json:"job"`
		Account Address `json:"account"`
		N       uint64  `json:"n"`
		When    Terms   `json:"terms"`
	}
	// RaiseDispute is JobRegistry.dispute.
	RaiseDispute struct {
		Job      JobID   `json:"job"`
		Account  Address `json:"account"`
		Evidence Hash    `json:"evidence"`
		Reason   string  `json:"reason"`
		N        uint64  `json:"n"`
		When     Terms   `json:"terms"`
	}
)

// The work that the core asks services for. Each is answered by exactly one event.
type (
	// LoadSpec asks for the spec document of a job; answered by SpecLoaded.
	LoadSpec struct {
		Job      JobID  `json:"job"`
		URI      string `json:"uri"`
		SpecHash Hash   `json:"specHash"`
		N        uint64 `json:"n,omitempty"`
	}
	// ReadAccount asks for the chain's facts of an account; answered by AccountRead.
	ReadAccount struct {
		Account Address  `json:"account"`
		At      BlockRef `json:"at"`
		N       uint64   `json:"n"`
	}
	// ReadSuite asks for the deployment's parameters; answered by SuiteRead.
	ReadSuite struct {
		N uint64 `json:"n"`
	}
	// Execute asks an agent's executor to do a job; answered by WorkDone, WorkPlanned or WorkFailed.
	Execute struct {
		Job      JobID   `json:"job"`
		Agent    Address `json:"agent"`
		Spec     Spec    `json:"spec"`
		SpecHash Hash    `json:"specHash"`
		Reward   Amount  `json:"reward"`
		Deadline uint64  `json:"deadline"`
		N        uint64  `json:"n"`
		// Since is the chain time at which the agent got the job; 0 = it is not known.
		Since uint64 `json:"since,omitempty"`
	}
	// Compose asks a strategist to roll the finalized results of its children up into the plan's own
	// result; answered by WorkDone or WorkFailed.
	Compose struct {
		Job      JobID          `json:"job"`
		Agent    Address        `json:"agent"`
		Spec     Spec           `json:"spec"`
		SpecHash Hash           `json:"specHash"`
		Children []ChildResult  `json:"children"`
		Skipped  []SkippedChild `json:"skipped,omitempty"`
		// Plan is the address of the plan that was made, where the spec has a goal alone.
		Plan string `json:"plan,omitempty"`
		N    uint64 `json:"n"`
	}
	// Evaluate asks a validator's evaluator for a verdict; answered by Evaluated.
	Evaluate struct {
		Job        JobID   `json:"job"`
		Nonce      Nonce   `json:"nonce"`
		Validator  Address `json:"validator"`
		Agent      Address `json:"agent"`
		URI        string  `json:"uri"`
		SpecHash   Hash    `json:"specHash"`
		ResultURI  string  `json:"resultUri"`
		ResultHash Hash    `json:"resultHash"`
		Seed       Hash    `json:"seed"`
	}
	// ArchiveJob hands a closed job to the store's index; it is answered by nothing.
	ArchiveJob struct {
		Record JobRecord `json:"record"`
	}
	// RaiseAlarm tells the operator of something that a human must look at. It is answered by nothing.
	RaiseAlarm struct {
		Subject Key    `json:"subject"`
		Text    string `json:"text"`
	}
)

// JobRecord is what is kept of a closed job.
type JobRecord struct {
	Job        JobID    `json:"job"`
	Parent     JobID    `json:"parent,omitempty"`
	Ref        string   `json:"ref,omitempty"`
	Title      string   `json:"title,omitempty"`
	Kind       TaskKind `json:"kind,omitempty"`
	Employer   Address  `json:"employer"`
	Agent      Address  `json:"agent"`
	Reward     Amount   `json:"reward"`
	State      JobState `json:"state"`
	Success    bool     `json:"success"`
	SpecHash   Hash     `json:"specHash"`
	URI        string   `json:"uri,omitempty"`
	ResultHash Hash     `json:"resultHash"`
	ResultURI  string   `json:"resultUri,omitempty"`
	ClosedAt   uint64   `json:"closedAt"`
}

// ChildResult is a child job as the chain settled it. Replaced tells that it stands for what the plan has in place of
// the child; Failed are the jobs that were posted for the child before, without success.
type ChildResult struct {
	Ref        string  `json:"ref"`
	Job        JobID   `json:"job"`
	SpecHash   Hash    `json:"specHash"`
	ResultHash Hash    `json:"resultHash"`
	ResultURI  string  `json:"resultUri"`
	Reward     Amount  `json:"reward"`
	Replaced   bool    `json:"replaced,omitempty"`
	Failed     []JobID `json:"failed,omitempty"`
}

// SkippedChild is an optional child that a plan goes on without, and the jobs that failed for it.
type SkippedChild struct {
	Ref    string  `json:"ref"`
	Failed []JobID `json:"failed"`
}

// Key names the effect.
func (e AcknowledgePolicy) Key() Key { return keyOf("acknowledge", e.Account, e.N) }

// Key names the effect.
func (e ApproveTokens) Key() Key {
	if e.Pool {
		return keyOf("approve", e.Account, "pool", e.N)
	}
	return keyOf("approve", e.Account, e.N)
}

// Key names the effect.
func (e ContributeCharges) Key() Key { return keyOf("contribute", e.Account, e.N) }

// Key names the effect.
func (e DepositStake) Key() Key { return keyOf("stake", e.Role, e.Account, e.N) }

// Key names the effect.
func (e WithdrawStake) Key() Key { return keyOf("withdraw", e.Role, e.Account, e.N) }

// Key names the effect.
func (e CreateJob) Key() Key { return keyOf("create", e.Account, e.Parent, e.Order.Ref, e.N) }

// Key names the effect.
func (e ApplyForJob) Key() Key { return again(keyOf("apply", e.Job, e.Agent), e.N) }

// Key names the effect.
func (e SubmitResult) Key() Key { return again(keyOf("submit", e.Job, e.Agent), e.N) }

// Key names the effect.
func (e SelectCommittee) Key() Key { return keyOf("select", e.Job, e.N) }

// Key names the effect. The seed's first bytes tell a round that was reset and drawn again under the
// same nonce (as the original deployment does) from the first.
func (e CommitVote) Key() Key {
	return again(keyOf("commit", e.Job, e.Nonce, e.Validator, short(e.Seed)), e.N)
}

// Key names the effect.
func (e RevealVote) Key() Key {
	return again(keyOf("reveal", e.Job, e.Nonce, e.Validator, short(e.Seed)), e.N)
}

// Key names the effect.
func (e TallyRound) Key() Key { return keyOf("tally", e.Job, e.Nonce, short(e.Seed), e.N) }

// Key names the effect.
func (e FinalizeJob) Key() Key { return keyOf("finalize", e.Job, e.N) }

// Key names the effect.
func (e ExpireJob) Key() Key { return keyOf("expire", e.Job, e.N) }

// Key names the effect.
func (e CancelJob) Key() Key { return keyOf("cancel", e.Job, e.N) }

// Key names the effect.
func (e RaiseDispute) Key() Key { return keyOf("dispute", e.Job, e.N) }

// Key names the effect. Job numbers are given out anew after a reorganisation, hence the document's hash here
// and in the keys of work.
func (e LoadSpec) Key() Key { return again(keyOf("spec", e.Job, short(e.SpecHash)), e.N) }

// Key names the effect.
func (e ReadAccount) Key() Key { return keyOf("account", e.Account, e.N) }

// Key names the effect.
func (e ReadSuite) Key() Key { return keyOf("suite", e.N) }

// Key names the effect.
func (e Execute) Key() Key { return keyOf("execute", e.Job, e.Agent, short(e.SpecHash), e.N) }

// Key names the effect.
func (e Compose) Key() Key { return keyOf("compose", e.Job, e.Agent, short(e.SpecHash), e.N) }

// Key names the effect.
func (e Evaluate) Key() Key {
	return keyOf("evaluate", e.Job, e.Nonce, e.Validator, short(e.Seed))
}

// Key names the effect.
func (e ArchiveJob) Key() Key { return keyOf("archive", e.Record.Job) }

// Key names the effect.
func (e RaiseAlarm) Key() Key { return keyOf("alarm", e.Subject) }

// Sender is the signing account.
func (e AcknowledgePolicy) Sender() Address { return e.Account }

// Sender is the signing account.
func (e ApproveTokens) Sender() Address { return e.Account }

// Sender is the signing account.
func (e ContributeCharges) Sender() Address { return e.Account }

// Sender is the signing account.
func (e DepositStake) Sender() Address { return e.Account }

// Sender is the account that sends it.
func (e WithdrawStake) Sender() Address { return e.Account }

// Sender is the signing account.
func (e CreateJob) Sender() Address { return e.Account }

// Sender is the signing account.
func (e ApplyForJob) Sender() Address { return e.Agent }

// Sender is the signing account.
func (e SubmitResult) Sender() Address { return e.Agent }

// Sender is the signing account.
func (e SelectCommittee) Sender() Address { return e.Account }

// Sender is the signing account.
func (e CommitVote) Sender() Address { return e.Validator }

// Sender is the signing account.
func (e RevealVote) Sender() Address { return e.Validator }

// Sender is the signing account.
func (e TallyRound) Sender() Address { return e.Account }

// Sender is the signing account.
func (e FinalizeJob) Sender() Address { return e.Account }

// Sender is the signing account.
func (e ExpireJob) Sender() Address { return e.Account }

// Sender is the signing account.
func (e CancelJob) Sender() Address { return e.Account }

// Sender is the signing account.
func (e RaiseDispute) Sender() Address { return e.Account }

// Terms say how urgent it is.
func (e AcknowledgePolicy) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e ApproveTokens) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e ContributeCharges) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e DepositStake) Terms() Terms { return e.When }

// Terms are its deadline and price.
func (e WithdrawStake) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e CreateJob) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e ApplyForJob) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e SubmitResult) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e SelectCommittee) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e CommitVote) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e RevealVote) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e TallyRound) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e FinalizeJob) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e ExpireJob) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e CancelJob) Terms() Terms { return e.When }

// Terms say how urgent it is.
func (e RaiseDispute) Terms() Terms { return e.When }

func (AcknowledgePolicy) isEffect() {}
func (ApproveTokens) isEffect()     {}
func (ContributeCharges) isEffect() {}
func (DepositStake) isEffect()      {}
func (WithdrawStake) isEffect()     {}
func (CreateJob) isEffect()         {}
func (ApplyForJob) isEffect()       {}
func (SubmitResult) isEffect()      {}
func (SelectCommittee) isEffect()   {}
func (CommitVote) isEffect()        {}
func (RevealVote) isEffect()        {}
func (TallyRound) isEffect()        {}
func (FinalizeJob) isEffect()       {}
func (ExpireJob) isEffect()         {}
func (CancelJob) isEffect()         {}
func (RaiseDispute) isEffect()      {}
func (LoadSpec) isEffect()          {}
func (ReadAccount) isEffect()       {}
func (ReadSuite) isEffect()         {}
func (Execute) isEffect()           {}
func (Compose) isEffect()           {}
func (Evaluate) isEffect()          {}
func (RaiseAlarm) isEffect()        {}

func (ArchiveJob) isEffect() {}
