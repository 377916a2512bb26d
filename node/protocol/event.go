package protocol

// Event is something that happened: on chain, in a worker pool or in the transaction manager.
// Events enter the core through one door, are journaled, and replay to the same state.
//
//sumtype:decl
type Event interface{ isEvent() }

// The facts of the chain. Fields marked "read" are not in the log: the driver reads them from
// the contracts at the log's block, and they are journaled with the event.
type (
	// HeadAdvanced closes a block: all its logs have been folded. It is the core's only chain clock.
	HeadAdvanced struct {
		Block BlockRef `json:"block"`
	}
	// JobCreated is JobRegistry.JobCreated. Deadline and AgentTypes are read (protocol 12.9).
	JobCreated struct {
		Job        JobID   `json:"job"`
		Employer   Address `json:"employer"`
		Reward     Amount  `json:"reward"`
		Stake      Amount  `json:"stake"`
		Fee        Amount  `json:"fee"`
		SpecHash   Hash    `json:"specHash"`
		URI        string  `json:"uri"`
		Deadline   uint64  `json:"deadline"`
		AgentTypes uint8   `json:"agentTypes"`
	}
	// JobApplied is JobRegistry.AgentAssigned; its alias JobApplied is dropped (protocol 12.8).
	JobApplied struct {
		Job   JobID   `json:"job"`
		Agent Address `json:"agent"`
	}
	// JobSubmitted is JobRegistry.ResultSubmitted; its alias is dropped.
	JobSubmitted struct {
		Job        JobID   `json:"job"`
		Agent      Address `json:"agent"`
		ResultHash Hash    `json:"resultHash"`
		ResultURI  string  `json:"resultUri"`
	}
	// SelectionOpened follows ValidationStartTriggered and SelectionReset. Target is read
	// (VM.selectionBlock): the draw needs block.number > Target, and Target+256 at most.
	SelectionOpened struct {
		Job    JobID  `json:"job"`
		Target uint64 `json:"target"`
		Reset  bool   `json:"reset"`
	}
	// SelectionDeferred is ValidationStartPending: the employer has burn evidence to give first.
	SelectionDeferred struct {
		Job JobID `json:"job"`
	}
	// BurnConfirmed is JobRegistry.BurnConfirmed.
	BurnConfirmed struct {
		Job    JobID `json:"job"`
		TxHash Hash  `json:"txHash"`
	}
	// RoundOpened is ValidatorsSelected; all but Job and Validators is read at its block.
	// CommitBy and RevealBy are unix seconds. AtRisk holds each seat's locked exposure.
	RoundOpened struct {
		Job        JobID     `json:"job"`
		Nonce      Nonce     `json:"nonce"`
		Seed       Hash      `json:"seed"`
		Validators []Address `json:"validators"`
		CommitBy   uint64    `json:"commitBy"`
		RevealBy   uint64    `json:"revealBy"`
		AtRisk     Amount    `json:"atRisk"`
	}
	// RoundExtended is ValidationFailover with a new reveal deadline.
	RoundExtended struct {
		Job      JobID  `json:"job"`
		RevealBy uint64 `json:"revealBy"`
	}
	// RoundReset is JobNonceReset: the open round is void.
	RoundReset struct {
		Job JobID `json:"job"`
	}
	// VoteCommitted is ValidationCommitted.
	VoteCommitted struct {
		Job        JobID   `json:"job"`
		Validator  Address `json:"validator"`
		Commitment Hash    `json:"commitment"`
	}
	// VoteRevealed is ValidationRevealed.
	VoteRevealed struct {
		Job       JobID   `json:"job"`
		Validator Address `json:"validator"`
		Approve   bool    `json:"approve"`
	}
	// QuorumFailed is ValidationQuorumFailed.
	QuorumFailed struct {
		Job      JobID  `json:"job"`
		Revealed uint64 `json:"revealed"`
		Target   uint64 `json:"target"`
	}
	// RoundTallied is ValidationResult: the round is over and its on-chain data gone.
	RoundTallied struct {
		Job     JobID `json:"job"`
		Success bool  `json:"success"`
	}
	// JobCompleted is JobRegistry.JobCompleted, which is not terminal; State is read (Completed or Disputed).
	JobCompleted struct {
		Job     JobID    `json:"job"`
		Success bool     `json:"success"`
		State   JobState `json:"state"`
	}
	// JobDisputed is JobRegistry.JobDisputed.
	JobDisputed struct {
		Job JobID   `json:"job"`
		By  Address `json:"by"`
	}
	// DisputeResolved is JobRegistry.DisputeResolved.
	DisputeResolved struct {
		Job          JobID `json:"job"`
		EmployerWins bool  `json:"employerWins"`
	}
	// JobClosed is the terminal fact of a job: JobFinalized, JobCancelled or JobTimedOut
	// (a timeout emits no JobFinalized). Success is read from the job's metadata.
	JobClosed struct {
		Job     JobID    `json:"job"`
		State   JobState `json:"state"`
		Success bool     `json:"success"`
		Worker  Address  `json:"worker"`
	}
	// StakeMoved is StakeDeposited (In) or StakeWithdrawn.
	StakeMoved struct {
		User   Address   `json:"user"`
		Role   StakeRole `json:"role"`
		Amount Amount    `json:"amount"`
		In     bool      `json:"in"`
	}
	// StakeLockMoved is StakeTimeLocked (Locked) or StakeUnlocked.
	StakeLockMoved struct {
		User   Address `json:"user"`
		Amount Amount  `json:"amount"`
		Locked bool    `json:"locked"`
	}
	// StakeSlashed is StakeManager.StakeSlashed; Amount is the sum of its five shares.
	StakeSlashed struct {
		User   Address   `json:"user"`
		Role   StakeRole `json:"role"`
		Amount Amount    `json:"amount"`
	}
	// RewardPaid is StakeManager.RewardPaid.
	RewardPaid struct {
		Job    JobID   `json:"job"`
		To     Address `json:"to"`
		Amount Amount  `json:"amount"`
	}
	// ValidatorBanned is ValidatorBanApplied; Until is a block number.
	ValidatorBanned struct {
		Validator Address `json:"validator"`
		Until     uint64  `json:"until"`
	}
	// ChargesContributed is FeePool.RewardPoolContribution: what an account gave the pool, of ours for resources used.
	ChargesContributed struct {
		From   Address `json:"from"`
		Amount Amount  `json:"amount"`
	}
	// PolicyBumped is TaxPolicy.PolicyVersionUpdated: every acknowledgement is void.
	PolicyBumped struct {
		Version uint64 `json:"version"`
	}
	// ParamsChanged tells that the owner changed something that Suite holds; it is to be read again.
	ParamsChanged struct {
		Contract Address `json:"contract"`
	}
	// SuiteRead carries freshly read parameters.
	SuiteRead struct {
		N     uint64 `json:"n"` // of the ReadSuite that this answers
		Suite Suite  `json:"suite"`
	}
)

// The answers of services.
type (
	// SpecLoaded answers LoadSpec. A non-empty Fault means that the job is passed over: there is no Spec, or none that
	// this node could do.
	SpecLoaded struct {
		For   Key    `json:"for"` // the key of the LoadSpec that this answers
		Job   JobID  `json:"job"`
		Spec  *Spec  `json:"spec,omitempty"`
		Fault string `json:"fault,omitempty"`
		// Promise is what the plan that this node would make for a goal pays its children; nil for other jobs.
		Promise *Promise `json:"promise,omitempty"`
	}
	// AccountRead answers ReadAccount.
	AccountRead struct {
		N     uint64       `json:"n"` // of the ReadAccount that this answers
		Facts AccountFacts `json:"facts"`
	}
	// WorkDone answers Execute and Compose: a result that is stored and may be submitted. Used is what its manifest
	// says that it took, of the resources that the spec has a budget for.
	WorkDone struct {
		For        Key       `json:"for"` // the key of the Execute or Compose that this answers
		Job        JobID     `json:"job"`
		Agent      Address   `json:"agent"`
		ResultHash Hash      `json:"resultHash"`
		ResultURI  string    `json:"resultUri"`
		Used       Resources `json:"used"`
	}
	// WorkPlanned answers Execute of a plan task: the children to be posted, in posting order. Plan is the address of the
	// plan that was made, where the spec has a goal alone.
	WorkPlanned struct {
		For      Key        `json:"for"` // the key of the Execute that this answers
		Job      JobID      `json:"job"`
		Agent    Address    `json:"agent"`
		Children []ChildJob `json:"children"`
		Plan     string     `json:"plan,omitempty"`
	}
	// WorkFailed answers Execute and Compose: there is no output, so nothing is submitted.
	WorkFailed struct {
		For    Key     `json:"for"` // the key of the Execute or Compose that this answers
		Job    JobID   `json:"job"`
		Agent  Address `json:"agent"`
		Reason string  `json:"reason"`
	}
	// Evaluated answers Evaluate.
	Evaluated struct {
		Job       JobID   `json:"job"`
		Nonce     Nonce   `json:"nonce"`
		Validator Address `json:"validator"`
		Verdict   Verdict `json:"verdict"`
		Reason    string  `json:"reason"`
		Evidence  string  `json:"evidence,omitempty"`
		Seed      Hash    `json:"seed"` // of the round that was asked about
	}
	// TxSettled is the transaction manager's word on a chain effect. Only Mined with OK is a success;
	// Mined without OK reverted; neither means that it was refused before it was signed.
	TxSettled struct {
		Key     Key    `json:"key"`
		Mined   bool   `json:"mined"`
		OK      bool   `json:"ok"`
		Reason  string `json:"reason,omitempty"`
		TxHash  Hash   `json:"txHash,omitempty"`
		Block   uint64 `json:"block,omitempty"`
		GasUsed uint64 `json:"gasUsed,omitempty"`
		FeeWei  Amount `json:"feeWei"`
	}
	// Tick carries the chain clock in unix seconds: head timestamp plus time passed since it was seen.
	Tick struct {
		Now uint64 `json:"now"`
	}
	// ChainSynced tells that the follower has reached the chain's head (Live), or has fallen far behind
	// it. Nothing is decided while the node is not live: history is only folded.
	ChainSynced struct {
		Live bool `json:"live"`
	}
	// NodeConfigured carries the operator's settings into the journal, so that a replay decides alike.
	NodeConfigured struct {
		Plan NodePlan `json:"plan"`
	}
	// OwnerOrder is a command of the owner that its channel has accepted; ID makes it happen at most once. At is the
	// chain time (unix seconds) at which the channel took it, which deadlines are held against. Field and
	// Value (a decimal number as it was written) are of update_resource, Account and Job of spawn_job: the employer's
	// account, and the job, whose document is stored, that it is to post. Of set_limit and set_strategy Field is the name,
	// Value a number or a text, and Account whose it is; zero = all that have it. Of ack_finality_violation Named is the
	// violation that the owner acknowledges, and Found the one that the node stopped on; nil = there is none. Of rotate_key
	// Field is the step, Account the one that leaves, Value the one that comes, and Obstacle what keeps it from leaving.
	OwnerOrder struct {
		ID      string    `json:"id"`
		Action  string    `json:"action"`
		By      Rank      `json:"by,omitempty"`
		At      uint64    `json:"at,omitempty"`
		Field   string    `json:"field,omitempty"`
		Value   string    `json:"value,omitempty"`
		Account Address   `json:"account,omitzero"`
		Job     *ChildJob `json:"job,omitempty"`

		Named *Violation `json:"named,omitempty"`
		Found *Violation `json:"found,omitempty"`

		Obstacle string `json:"obstacle,omitempty"`
	}
	// Simulated is one tick of the planetary simulations. Ticks are numbered from 1 on; one that was folded before
	// changes nothing. At is the chain time that it stands for, in unix seconds.
	Simulated struct {
		Tick     uint64       `json:"tick"`
		At       uint64       `json:"at"`
		Readings []SimReading `json:"readings"`
	}
	// JobOrdered asks an employer account to post a job whose spec document is already stored.
	JobOrdered struct {
		Account Address  `json:"account"`
		Order   ChildJob `json:"order"`
	}
)

// Promise is what a plan has for its children: so many, and all together so many basis points of its reward.
type Promise struct {
	Children uint64 `json:"children"`
	RewardBP uint64 `json:"rewardBp"`
}

// Violation is a breach of finality: block Block, that was held final, was Was, and is Now on the chain.
type Violation struct {
	Block uint64 `json:"block"`
	Was   Hash   `json:"was"`
	Now   Hash   `json:"now"`
}

// Rank is what a channel knows of who gave a command: an owner may do everything, an operator pause, and resume what
// no owner paused, a pauser only pause.
type Rank string

// The ranks.
const (
	RankOwner    Rank = "owner"
	RankOperator Rank = "operator"
	RankPauser   Rank = "pauser"
)

// Known tells whether the rank is one of them.
func (r Rank) Known() bool { return r == RankOwner || r == RankOperator || r == RankPauser }

// The statuses of an outcome.
const (
	CommandOK       = "ok"
	CommandRejected = "rejected"
)

// CommandMark is what must be remembered of an owner's signed command once it is begun, so that it is not done again:
// its signer, number and digest, until when it could come again, and the chain time at which it was begun, both in
// unix seconds. An Urgent one may come out of order.
type CommandMark struct {
	Signer  Address `json:"signer"`
	Nonce   uint64  `json:"nonce"`
	Digest  Hash    `json:"digest"`
	Expires uint64  `json:"expires,omitempty"`
	At      uint64  `json:"at,omitempty"`
	Urgent  bool    `json:"urgent,omitempty"`
}

// CommandOutcome is what came of an owner's command: Status is CommandOK, or CommandRejected with a Reason. At is the
// chain time in unix seconds.
type CommandOutcome struct {
	Status string `json:"status"`
	Reason string `json:"reason,omitempty"`
	At     uint64 `json:"at"`
}

// SimReading is what one simulation says of a tick: by how many units the reserves of energy and compute move, and
// figures for the reader. Fault says why there is no reading. Memory is what the simulation is given back at its next
// tick: it stands in the journal, so that a node that starts again goes on with the same numbers.
type SimReading struct {
	Sim     string      `json:"sim"`
	Energy  int64       `json:"energy"`
	Compute int64       `json:"compute"`
	Figures []SimFigure `json:"figures,omitempty"`
	Memory  string      `json:"memory,omitempty"`
	Fault   string      `json:"fault,omitempty"`
}

// SimInput is what the simulations are told of a tick: its number and chain time, how it stands with energy and
// compute, and what each simulation said last.
type SimInput struct {
	Tick    uint64
	Time    uint64
	Energy  SimSupply
	Compute SimSupply
	Last    []SimReading
}

// SimSupply is how it stands with a resource: Reserve is what is there and Demand what open jobs may still take, in
// units; PriceMilli is the price of a unit in thousandths of the price at full reserves.
type SimSupply struct {
	Reserve    int64 `json:"reserve"`
	Demand     int64 `json:"demand"`
	PriceMilli int64 `json:"priceMilli"`
}

// SimFigure is a named figure in thousandths.
type SimFigure struct {
	Name  string `json:"name"`
	Milli int64  `json:"milli"`
}

// AccountFacts is what the chain says of one of our accounts at block At.
type AccountFacts struct {
	Account      Address   `json:"account"`
	At           BlockRef  `json:"at"`
	Acknowledged bool      `json:"acknowledged"`
	IsAgent      bool      `json:"isAgent"`
	IsValidator  bool      `json:"isValidator"`
	AgentType    uint8     `json:"agentType"`
	Stakes       [3]Amount `json:"stakes"`
	Locked       Amount    `json:"locked"`
	Balance      Amount    `json:"balance"`
	Allowance    Amount    `json:"allowance"`
	GasWei       Amount    `json:"gasWei"`
	BannedUntil  uint64    `json:"bannedUntil"`
	ActiveJobs   uint64    `json:"activeJobs"`
	PayoutPct    uint64    `json:"payoutPct,omitempty"` // of an agent's part of a reward; 0 = 100
	Fault        string    `json:"fault,omitempty"`
}

// NodePlan is what the operator wants of the core. Times are chain seconds.
type NodePlan struct {
	Accounts []AccountPlan `json:"accounts"`
	// Confirmations is how deep a commitment lies before its vote is revealed, time permitting.
	Confirmations uint64 `json:"confirmations"`
	// Slack is the least time that must be left until a job's deadline for an agent to take it.
	Slack uint64 `json:"slack"`
	// Poke is how long the head may stand still before the keeper sends entropy early, on chains that
	// mine only on demand.
	Poke uint64 `json:"poke"`
	// Economy prices energy and compute; nil = work is not charged for, and every job that suits is taken.
	Economy *EconomyPlan `json:"economy,omitempty"`
	// MaxFeeWei is the dearest fee cap, in wei per unit of gas, of transactions that are not urgent; zero = the usual.
	MaxFeeWei Amount `json:"maxFeeWei,omitzero"`
}

// EconomyPlan is what the operator wants of the economy of resources. The reserves, the capacities and the multiplier
// are where it begins: from then on the owner's orders, simulations and work move them, and are not undone by a restart.
type EconomyPlan struct {
	Energy  ResourcePlan `json:"energy"`
	Compute ResourcePlan `json:"compute"`
	// Multiplier is the owner's dynamic_cost_multiplier to begin with, in millionths; 0 = one.
	Multiplier uint64 `json:"multiplier,omitempty"`
	// Payer is the account that pays every charge; zero = each agent pays for what it used.
	Payer Address `json:"payer,omitzero"`
	// Batch is the sum from which on charges are settled on chain, Interval after how many chain seconds a smaller
	// one is too.
	Batch    Amount `json:"batch"`
	Interval uint64 `json:"interval"`
	// CoinPrice is what one coin (1e18 wei) of gas is worth in tokens; zero = unknown, gas counts as nothing.
	CoinPrice Amount `json:"coinPrice"`
}

// ResourcePlan is one resource of an EconomyPlan, in units: kWh of energy, core seconds of compute.
type ResourcePlan struct {
	Reserve uint64 `json:"reserve"`
	// Capacity is the most that there can be; 0 = as much as Reserve.
	Capacity uint64 `json:"capacity,omitempty"`
	// Price is what a unit costs where nothing is scarce.
	Price Amount `json:"price"`
	// Least and Most bound the multiple of Price that scarcity makes, Step how much of itself it moves by in a block;
	// in millionths, and 0 = the usual.
	Least uint64 `json:"least,omitempty"`
	Most  uint64 `json:"most,omitempty"`
	Step  uint64 `json:"step,omitempty"`
}

// AccountPlan says what one of the operator's accounts is for.
type AccountPlan struct {
	Address Address  `json:"address"`
	Roles   []Role   `json:"roles"`
	Skills  []string `json:"skills,omitempty"`
	// AgentStake and ValidatorStake are the stakes to hold, topped up when below.
	AgentStake     Amount `json:"agentStake"`
	ValidatorStake Amount `json:"validatorStake"`
	// MaxJobs bounds the jobs an agent works on at a time.
	MaxJobs uint64 `json:"maxJobs,omitempty"`
	// MinReward is the least reward that an agent takes a job for, MinGain the least expected value; see economy.Weigh.
	MinReward Amount `json:"minReward,omitzero"`
	MinGain   Amount `json:"minGain,omitzero"`
	// MaxReward is the highest reward of a job that the owner has an employer post; zero = any.
	MaxReward Amount `json:"maxReward,omitzero"`
	// Idle: the agent takes nothing new.
	Idle bool `json:"idle,omitempty"`
	// Silent: the validator commits no vote and raises no stake. It reveals what it has committed.
	Silent bool `json:"silent,omitempty"`
	// Retiring: another account takes its place. It takes nothing new, and its stake is withdrawn once nothing ties it.
	Retiring bool `json:"retiring,omitempty"`
}

// ChildJob is a job to be posted. Ref is unique within its parent and names the same piece of work
// across re-posts; Needs lists the refs that must be over before it is posted. Retries is how often it is posted
// again after it failed, and OnFailure what follows when all that was in vain: Instead, where it is replaced.
type ChildJob struct {
	Ref       string        `json:"ref"`
	Title     string        `json:"title"`
	SpecHash  Hash          `json:"specHash"`
	URI       string        `json:"uri"`
	Reward    Amount        `json:"reward"`
	Deadline  uint64        `json:"deadline"`
	Needs     []string      `json:"needs,omitempty"`
	Retries   uint8         `json:"retries"`
	OnFailure FailurePolicy `json:"onFailure,omitempty"`
	Instead   *ChildJob     `json:"instead,omitempty"`
}

// FailurePolicy says what becomes of a plan when one of its children fails.
type FailurePolicy string

// The policies. The empty one is FailRepost.
const (
	// FailRepost posts the child again, Retries times, and then gives the plan up.
	FailRepost FailurePolicy = "repost"
	// FailReplace posts another job in the child's place once its retries are used up.
	FailReplace FailurePolicy = "replace"
	// FailParent gives the plan up at once.
	FailParent FailurePolicy = "fail"
	// FailSkip goes on without the child once its retries are used up.
	FailSkip FailurePolicy = "skip"
)

// Known tells whether the policy is one of them, or left out.
func (p FailurePolicy) Known() bool {
	switch p {
	case "", FailRepost, FailReplace, FailParent, FailSkip:
		return true
	}
	return false
}

func (HeadAdvanced) isEvent()       {}
func (JobCreated) isEvent()         {}
func (JobApplied) isEvent()         {}
func (JobSubmitted) isEvent()       {}
func (SelectionOpened) isEvent()    {}
func (SelectionDeferred) isEvent()  {}
func (BurnConfirmed) isEvent()      {}
func (RoundOpened) isEvent()        {}
func (RoundExtended) isEvent()      {}
func (RoundReset) isEvent()         {}
func (VoteCommitted) isEvent()      {}
func (VoteRevealed) isEvent()       {}
func (QuorumFailed) isEvent()       {}
func (RoundTallied) isEvent()       {}
func (JobCompleted) isEvent()       {}
func (JobDisputed) isEvent()        {}
func (DisputeResolved) isEvent()    {}
func (JobClosed) isEvent()          {}
func (StakeMoved) isEvent()         {}
func (StakeLockMoved) isEvent()     {}
func (StakeSlashed) isEvent()       {}
func (RewardPaid) isEvent()         {}
func (ValidatorBanned) isEvent()    {}
func (ChargesContributed) isEvent() {}
func (PolicyBumped) isEvent()       {}
func (ParamsChanged) isEvent()      {}
func (SuiteRead) isEvent()          {}
func (SpecLoaded) isEvent()         {}
func (AccountRead) isEvent()        {}
func (WorkDone) isEvent()           {}
func (WorkPlanned) isEvent()        {}
func (WorkFailed) isEvent()         {}
func (Evaluated) isEvent()          {}
func (TxSettled) isEvent()          {}
func (Tick) isEvent()               {}
func (ChainSynced) isEvent()        {}
func (NodeConfigured) isEvent()     {}
func (OwnerOrder) isEvent()         {}
func (Simulated) isEvent()          {}
func (JobOrdered) isEvent()         {}
