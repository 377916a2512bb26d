package governance

// Caller is who may call a setter.
type Caller string

// The callers that contracts know. Who may pause, or name the pauser, is the owner or the one named.
const (
	Owner                   Caller = "owner"
	OwnerOrPauser           Caller = "owner or pauser"
	OwnerOrManager          Caller = "owner or pauser manager"
	OwnerOrRegistry         Caller = "owner or job registry"
	PendingOwner            Caller = "pending owner"
	Governance              Caller = "governance"
	GovernanceOrPauser      Caller = "governance or pauser"
	GovernanceOrManager     Caller = "governance or pauser manager"
	GovernanceOrRegistry    Caller = "governance or job registry"
	GovernanceOrValidation  Caller = "governance or validation module"
	GovernanceOrCommittee   Caller = "governance, committee or a moderator of more than half the weight"
	GovernanceOrEmployer    Caller = "employer or governance"
	GovernanceEmployerAgent Caller = "employer, agent or governance"
	Acknowledger            Caller = "acknowledger"
	UserOrAcknowledger      Caller = "the user itself or an acknowledger"
	Rewarder                Caller = "rewarder"
	TimelockItself          Caller = "timelock itself"
	RoleAdmin               Caller = "admin of the role"
)

// Scope is what of the running work a setter touches.
type Scope string

// The scopes, from nothing to everything.
const (
	ScopeNothing    Scope = "nothing"
	ScopeNewJobs    Scope = "new jobs"
	ScopeOpenJobs   Scope = "open jobs"
	ScopeNewRounds  Scope = "new rounds"
	ScopeOpenRounds Scope = "open rounds"
	ScopeStakes     Scope = "stakes"
	ScopeDisputes   Scope = "open disputes"
	ScopeAccess     Scope = "access"
	ScopeMoney      Scope = "money"
	ScopeWiring     Scope = "wiring"
	ScopePause      Scope = "pause"
	ScopePolicy     Scope = "policy"
	ScopeOwnership  Scope = "ownership"
)

// row is one setter as the table has it. sig is the function's name, with its types where the name is not
// enough. reads says what shows its effect; parseReadings knows the notation.
type row struct {
	sig     string
	who     Caller
	scope   Scope
	reads   string
	meaning string
	bounds  string
}

// contractRows is the table of one contract.
type contractRows struct {
	contract string
	rows     []row
}

// table is everything that an owner may change, contract by contract. A test holds it against the bindings
// and against contracts/test/access.json.
func table() []contractRows {
	return []contractRows{
		{JobRegistry, jobRegistryRows()},
		{StakeManager, stakeManagerRows()},
		{ValidationModule, validationRows()},
		{DisputeModule, disputeRows()},
		{IdentityRegistry, identityRows()},
		{ReputationEngine, reputationRows()},
		{FeePool, feePoolRows()},
		{CertificateNFT, certificateRows()},
		{TaxPolicy, taxPolicyRows()},
		{SystemPause, systemPauseRows()},
		{RandaoCoordinator, randaoRows()},
		{Timelock, timelockRows()},
	}
}

// Words that many rows share.
const (
	notZero      = "not the zero address"
	zeroForNone  = "zero for none"
	module2      = "a contract whose version() is 2"
	percent      = "0 to 100"
	noPreset     = "-"
	trueFalse    = "true or false"
	anyAmount    = "any amount"
	zeroNoLimit  = "0 for no limit"
	upTo32Bits   = "0 s to 2^32-1 s"
	slashFormats = "each up to 100 (percent) or a multiple of 100 up to 10000 (basis points); employer, treasury, operator and burn together at most 100 %"
)

// pauseRows are the four functions of a contract that can be paused by its owner or a pauser.
func pauseRows(pauser, manager, owner Caller) []row {
	return []row{
		{"pause()", pauser, ScopePause, "paused=true", "stop the calls that change anything for users", "while not paused"},
		{"unpause()", pauser, ScopePause, "paused=false", "end the pause", "while paused"},
		{"setPauser(address)", manager, ScopeAccess, "pauser=$0", "name who may pause and unpause besides the owner", zeroForNone},
		{"setPauserManager(address)", owner, ScopeAccess, "pauserManager=$0", "name who may name the pauser besides the owner", zeroForNone},
	}
}

// governedRows are the two functions by which governance changes hands at once.
func governedRows() []row {
	return []row{
		{"setGovernance(address)", Governance, ScopeOwnership, "governance=$0", "hand the contract to another address, at once and for good", notZero},
		{"transferOwnership(address)", Governance, ScopeOwnership, "governance=$0", "same as setGovernance", notZero},
	}
}

// ownedRows are the functions by which an owner leaves at once.
func ownedRows() []row {
	return []row{
		{"transferOwnership(address)", Owner, ScopeOwnership, "owner=$0", "hand the contract to another address, at once and for good", notZero},
		{"renounceOwnership()", Owner, ScopeOwnership, "owner=0x0000000000000000000000000000000000000000", "leave the contract without an owner, for good", "cannot be undone"},
	}
}

// twoStepRows are the functions by which ownership changes hands when the next owner accepts.
func twoStepRows() []row {
	return []row{
		{"transferOwnership(address)", Owner, ScopeOwnership, "pendingOwner=$0", "offer the contract to another address, which must accept", "zero withdraws the offer"},
		{"acceptOwnership()", PendingOwner, ScopeOwnership, "owner pendingOwner=0x0000000000000000000000000000000000000000", "take the contract that was offered", "by the address it was offered to"},
		{"renounceOwnership()", Owner, ScopeOwnership, "owner=0x0000000000000000000000000000000000000000", "leave the contract without an owner, for good", "cannot be undone"},
	}
}
