// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// JobRegistryAcknowledgerUpdate is an auto generated low-level Go binding around an user-defined struct.
type JobRegistryAcknowledgerUpdate struct {
	Acknowledger common.Address
	Allowed      bool
}

// JobRegistryConfigUpdate is an auto generated low-level Go binding around an user-defined struct.
type JobRegistryConfigUpdate struct {
	SetPauser                 bool
	Pauser                    common.Address
	SetPauserManager          bool
	PauserManager             common.Address
	SetModuleBundle           bool
	Modules                   JobRegistryModuleBundle
	SetIdentityRegistry       bool
	IdentityRegistry          common.Address
	SetDisputeModule          bool
	DisputeModule             common.Address
	SetValidationModule       bool
	ValidationModule          common.Address
	SetAuditModule            bool
	AuditModule               common.Address
	SetStakeManager           bool
	StakeManager              common.Address
	SetReputationModule       bool
	ReputationModule          common.Address
	SetCertificateNFT         bool
	CertificateNFT            common.Address
	SetFeePool                bool
	FeePool                   common.Address
	SetTaxPolicy              bool
	TaxPolicy                 common.Address
	SetTreasury               bool
	Treasury                  common.Address
	SetJobStake               bool
	JobStake                  *big.Int
	SetMinAgentStake          bool
	MinAgentStake             *big.Int
	SetFeePct                 bool
	FeePct                    *big.Int
	SetValidatorRewardPct     bool
	ValidatorRewardPct        *big.Int
	SetMaxJobReward           bool
	MaxJobReward              *big.Int
	SetJobDurationLimit       bool
	JobDurationLimit          *big.Int
	SetMaxActiveJobsPerAgent  bool
	MaxActiveJobsPerAgent     *big.Int
	SetExpirationGracePeriod  bool
	ExpirationGracePeriod     *big.Int
	SetAgentRootNode          bool
	AgentRootNode             [32]byte
	SetAgentMerkleRoot        bool
	AgentMerkleRoot           [32]byte
	SetValidatorRootNode      bool
	ValidatorRootNode         [32]byte
	SetValidatorMerkleRoot    bool
	ValidatorMerkleRoot       [32]byte
	SetAgentAuthCacheDuration bool
	AgentAuthCacheDuration    *big.Int
	BumpAgentAuthCacheVersion bool
}

// JobRegistryJobMetadata is an auto generated low-level Go binding around an user-defined struct.
type JobRegistryJobMetadata struct {
	State         uint8
	Success       bool
	BurnConfirmed bool
	AgentTypes    uint8
	FeePct        uint32
	AgentPct      uint32
	Deadline      uint64
	AssignedAt    uint64
}

// JobRegistryModuleBundle is an auto generated low-level Go binding around an user-defined struct.
type JobRegistryModuleBundle struct {
	Validation     common.Address
	StakeManager   common.Address
	Reputation     common.Address
	Dispute        common.Address
	CertificateNFT common.Address
	FeePool        common.Address
}

// JobRegistryMetaData contains all meta data concerning the JobRegistry contract.
var JobRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stakeMgr\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reputation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dispute\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"certNFT\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"policy\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"feePct_\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"jobStake_\",\"type\":\"uint96\"},{\"internalType\":\"address[]\",\"name\":\"ackModules\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"governance_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"extension_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AgentTypeNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Blacklisted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BlacklistedAgent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BlacklistedEmployer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BurnAmountTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BurnNotConfirmed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BurnReceiptMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotCancel\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotDispute\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CannotExpire\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlineNotReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DurationTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptySubdomain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IdentityRegistryNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InsufficientAgentStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAckModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAgentTypes\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAuditModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCertificateNFT\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidDeadline\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidDisputeModule\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"InvalidEscalationState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidFeePool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidIdentityRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidJobState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPercentage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPercentages\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidReputationModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSpecHash\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakeManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTaxPolicy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTreasury\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidValidationModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"JobParametersUnset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"MaxActiveJobsReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoDispute\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAcknowledger\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAuthorizedAgent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernanceOrPauser\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernanceOrPauserManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSubmitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyAgent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyDisputeModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyEmployer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyParticipant\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyValidationModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyNotTaxExempt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RewardOverflow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RewardTooHigh\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StakeOverflow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TaxPolicyNotAcknowledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAcknowledgerAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AcknowledgerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"AgentAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"AgentAuthCacheDurationUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"authorized\",\"type\":\"bool\"}],\"name\":\"AgentAuthCacheUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"AgentAuthCacheVersionBumped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"name\":\"AgentIdentityVerified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"AgentMerkleRootUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"AgentRootNodeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"AgentSettlementDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"AgentSubdomainUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"applicant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"ApplicationSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"AuditModuleCallbackFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"AuditModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"}],\"name\":\"BurnConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"receiptAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"expectedAmount\",\"type\":\"uint256\"}],\"name\":\"BurnDiscrepancy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"BurnReceiptSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"}],\"name\":\"CertificateNFTUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"flags\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"acknowledgerUpdates\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ackModulesAdded\",\"type\":\"uint256\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"DisputeModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"employerWins\",\"type\":\"bool\"}],\"name\":\"DisputeResolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"}],\"name\":\"ExpirationGracePeriodUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"feePct\",\"type\":\"uint256\"}],\"name\":\"FeePctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"FeePoolUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fundsRedirected\",\"type\":\"bool\"}],\"name\":\"GovernanceFinalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"GovernanceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"identityRegistry\",\"type\":\"address\"}],\"name\":\"IdentityRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"JobApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"JobCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"JobCompleted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"JobCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"JobDisputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"JobEscalatedByGovernance\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"JobExpired\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"JobFinalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"JobFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxJobReward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxJobDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minAgentStake\",\"type\":\"uint256\"}],\"name\":\"JobParametersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"base\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bonus\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"JobPayout\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"resultURI\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"JobSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"JobTimedOut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"MaxActiveJobsPerAgentUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"module\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAddress\",\"type\":\"address\"}],\"name\":\"ModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"name\":\"PauserManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PauserUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"engine\",\"type\":\"address\"}],\"name\":\"ReputationEngineUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"ReputationProcessingMarked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"resultURI\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"ResultSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"StakeManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"acknowledgement\",\"type\":\"string\"}],\"name\":\"TaxAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"policy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"TaxPolicyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"TreasuryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"ValidationModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"ValidationStartPending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"ValidationStartTriggered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"ValidatorMerkleRootUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"ValidatorRewardPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"ValidatorRootNodeUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_FEE_PCT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_JOB_STAKE\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_VALIDATOR_REWARD_PCT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"acknowledgeAndApply\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndCancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"acknowledgeAndCreateJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"agentTypes\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"acknowledgeAndCreateJobWithAgentTypes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"acknowledgeAndDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"acknowledgeAndDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndFinalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"resultURI\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"acknowledgeAndSubmit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"acknowledgeFor\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acknowledgeTaxPolicy\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"acknowledgers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"activeJobs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentAuthCache\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentAuthCacheDuration\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentAuthCacheVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentAuthExpiry\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentAuthVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"agentPerformance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentSettlementDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentSubdomains\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"setPauser\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setPauserManager\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setModuleBundle\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"validation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reputation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"dispute\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"certificateNFT\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"feePool\",\"type\":\"address\"}],\"internalType\":\"structJobRegistry.ModuleBundle\",\"name\":\"modules\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"setIdentityRegistry\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"identityRegistry\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setDisputeModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"disputeModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setValidationModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"validationModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setAuditModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"auditModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setStakeManager\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setReputationModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"reputationModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setCertificateNFT\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"certificateNFT\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setFeePool\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"feePool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setTaxPolicy\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"taxPolicy\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setTreasury\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setJobStake\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"jobStake\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"setMinAgentStake\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"minAgentStake\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setFeePct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"feePct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setValidatorRewardPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"validatorRewardPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setMaxJobReward\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxJobReward\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setJobDurationLimit\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"jobDurationLimit\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setMaxActiveJobsPerAgent\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxActiveJobsPerAgent\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setExpirationGracePeriod\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"expirationGracePeriod\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setAgentRootNode\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"agentRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setAgentMerkleRoot\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"agentMerkleRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setValidatorRootNode\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"validatorRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setValidatorMerkleRoot\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"validatorMerkleRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setAgentAuthCacheDuration\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"agentAuthCacheDuration\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"bumpAgentAuthCacheVersion\",\"type\":\"bool\"}],\"internalType\":\"structJobRegistry.ConfigUpdate\",\"name\":\"config\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structJobRegistry.AcknowledgerUpdate[]\",\"name\":\"acknowledgerUpdates\",\"type\":\"tuple[]\"},{\"internalType\":\"address[]\",\"name\":\"ackModules\",\"type\":\"address[]\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"applyForJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bumpAgentAuthCacheVersion\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"burnEvidenceStatus\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"burnRequired\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"burnSatisfied\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"cancelExpiredJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"cancelJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"certificateNFT\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"claimTimeout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"}],\"name\":\"confirmEmployerBurn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"createJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"agentTypes\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"createJobWithAgentTypes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"packed\",\"type\":\"uint256\"}],\"name\":\"decodeJobMetadata\",\"outputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"burnConfirmed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"agentTypes\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"feePct\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"agentPct\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"assignedAt\",\"type\":\"uint64\"}],\"internalType\":\"structJobRegistry.JobMetadata\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"delistJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"employerStats\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"successful\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"escalateToDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expirationGracePeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"extension\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feePct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feePool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"finalizeAfterValidation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"forceFinalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"getEmployerReputation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"successful\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"failed\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"getEmployerScore\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"getJobValidatorVote\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"getJobValidators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"getSpecHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"}],\"name\":\"hasBurnReceipt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"identityRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobParties\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumIJobRegistryTypes.Status\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobStatus\",\"outputs\":[{\"internalType\":\"enumIJobRegistryTypes.Status\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobs\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint128\",\"name\":\"burnReceiptAmount\",\"type\":\"uint128\"},{\"internalType\":\"bytes32\",\"name\":\"uriHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"specHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"packedMetadata\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"markReputationProcessed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxActiveJobsPerAgent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxJobDuration\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxJobReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minAgentStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextJobId\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"onValidationResult\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauserManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"pendingValidationEntropy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"evidenceHash\",\"type\":\"bytes32\"}],\"name\":\"raiseDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"raiseDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reputationEngine\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"reputationProcessed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"employerWins\",\"type\":\"bool\"}],\"name\":\"resolveDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAcknowledger\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"setAgentAuthCacheDuration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setAgentMerkleRoot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"setAgentRootNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"setAgentSettlementDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"setAuditModule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"}],\"name\":\"setCertificateNFT\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"setDisputeModule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"}],\"name\":\"setExpirationGracePeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setFeePct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setFeePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"setGovernance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setIdentityRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"setJobDurationLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxReward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"setJobParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"setJobStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"setMaxActiveJobsPerAgent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxReward\",\"type\":\"uint256\"}],\"name\":\"setMaxJobReward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"setMinAgentStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stakeMgr\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reputation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputeMod\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"certNFT\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"ackModules\",\"type\":\"address[]\"}],\"name\":\"setModules\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newPauser\",\"type\":\"address\"}],\"name\":\"setPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setPauserManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"engine\",\"type\":\"address\"}],\"name\":\"setReputationEngine\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setStakeManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"policy\",\"type\":\"address\"}],\"name\":\"setTaxPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newTreasury\",\"type\":\"address\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"setValidationModule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setValidatorMerkleRoot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setValidatorRewardPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"setValidatorRootNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"stakeAndApply\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"resultHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"resultURI\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"submitBurnReceipt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taxAcknowledgement\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taxPolicy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taxPolicyDetails\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taxPolicyURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"authorized\",\"type\":\"bool\"}],\"name\":\"updateAgentAuthCache\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"validationComplete\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validationModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"validationStartPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"validatorCommittee\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"},{\"internalType\":\"bool[]\",\"name\":\"approvals\",\"type\":\"bool[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorRewardPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "JobRegistry",
	Bin: "0x60a08060405234610512576150f9803803809161001c8285610908565b833981019061018081830312610512576100358161092b565b906100426020820161092b565b9161004f6040830161092b565b9261005c6060840161092b565b6100686080850161092b565b61007460a0860161092b565b61008060c0870161092b565b9160e0870151936101008801519860018060601b038a1698898b03610512576101208101519b6001600160401b038d116105125780601f9d83019d8e011215610512578c519c6001600160401b038e116108f4578d60051b906040519e8f90602084016100ed9083610908565b815260200191810160200192831161051257602001905b8282106108dc57505050610128610160610121610140840161092b565b920161092b565b6001600160a01b038116156108be57606488116108cd576080526001600160a01b03169687156108be575f80546001600160a01b031981168a178255999089907f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab9080a2886001600160a01b038b167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a36001600160a01b0381169081610824575b50506001600160a01b038116908161078e575b50506001600160a01b03811690816106f4575b50506001600160a01b038116908161065d575b50506001600160a01b03811690816105c5575b50506001600160a01b031680610552575b506001600160a01b038116908115801561040f575b5050508061040657506005905b60a89190911b60ff60a81b16600162ffff0160a01b03199092161717600160b31b175f556104015750670de0b6b3a76400005b600180546001600160a01b031660a09290921b6001600160a01b03191691909117905560048054600160a01b600160e01b0319166102a360a71b1790555f5b815181101561032057600190818060a01b0360208260051b8501015116805f52601760205260405f208360ff198254161790557f461428bf2cb79bcdca0b63941f731adaf99678cf2e9d1dd0b2619209c68cb9646020604051858152a2016102bd565b7ff225dcc1a53a726d9b0af4ec9e789fa1db6a8d40b512e28f7656f3e76c350f3160205f547fc8b3bcb0ff9d2d16b7d9f426962a0439acb1351eb3b199cc5fb145e7bb7ca3098260405160ff8460a81c168152a160ff6040519160b01c168152a17fe7f1627481bbb3359c5ff9511c42d6d949087994c175ea7ad527c0e5110e8e2b60a0600154811c600654600254831c90604051925f8452602084015260018060801b038116604084015260018060401b039060801c1660608301526080820152a16040516146d09081610a098239608051818181602101526110d40152f35b61027e565b60ff169061024b565b61054357604051635b182e5960e01b60208201526004815261043b91610436602483610908565b610973565b81610538575b501561052957600180546001600160a01b031916821790556040516358355ead60e01b8152602081600481855afa90811561051e575f916104e7575b5060407fc0b0d4c928d5fb8ffc221d8fb6bebf831af4f6432f886a11e62787c948a10196918151908482526020820152a15f5160206150d95f395f51905f526060604051602081526009602082015268546178506f6c69637960b81b6040820152a25f808061023e565b90506020813d602011610516575b8161050260209383610908565b810103126105125751604061047d565b5f80fd5b3d91506104f5565b6040513d5f823e3d90fd5b631803f95b60e11b5f5260045ffd5b60019150145f610441565b631d04152b60e31b5f5260045ffd5b600480546001600160a01b031916821790556040518181527f6d1d088acfe4f30d6014f6f693c61c16258f9784a6ed8439b2c59213eecb629590602090a15f5160206150d95f395f51905f526060604051602081526007602082015266119959541bdbdb60ca1b6040820152a25f610229565b6105ce9061093f565b1561064e57600980546001600160a01b031916821790556040518181527f9e3c9747b000bdd55a767a5126710d1412eb8046d8b6fd3e149aa1d2e7ce4a1f90602090a15f5160206150d95f395f51905f52606060405160208152600e60208201526d10d95c9d1a599a58d85d1953919560921b6040820152a25f80610218565b633b00d68160e11b5f5260045ffd5b6106669061093f565b156106e557600880546001600160a01b031916821790556040518181527ff61db3a97839b0d253e69c674db61c051e5a216fb9ed140f651984d5dde43b8a90602090a15f5160206150d95f395f51905f52606060405160208152600d60208201526c446973707574654d6f64756c6560981b6040820152a25f80610205565b6309d00a3560e21b5f5260045ffd5b6106fd9061093f565b1561077f57600780546001600160a01b031916821790556040518181527f495ba31599b9b5fb189113a43ff60ed244b7e90d2e63e9283c2a5151037065a690602090a15f5160206150d95f395f51905f52606060405160208152601060208201526f52657075746174696f6e456e67696e6560801b6040820152a25f806101f2565b631db0f96b60e21b5f5260045ffd5b6107979061093f565b1561081557600280546001600160a01b031916821790556040518181527f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a790602090a15f5160206150d95f395f51905f52606060405160208152600c60208201526b29ba30b5b2a6b0b730b3b2b960a11b6040820152a25f806101df565b633c6bfcb960e11b5f5260045ffd5b61082d9061093f565b156108af57600380546001600160a01b031916821790556040518181527fb9bce68b107f53cfb91d98d7232cdc1845d9e5798c27af5cf786068975d4fd8990602090a15f5160206150d95f395f51905f52606060405160208152601060208201526f56616c69646174696f6e4d6f64756c6560801b6040820152a25f806101cc565b630638a0a560e51b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b631f3b85d360e01b5f5260045ffd5b602080916108e98461092b565b815201910190610104565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176108f457604052565b51906001600160a01b038216820361051257565b60405163054fd4d560e41b60208201526004815261096291610436602483610908565b901561096e5760021490565b505f90565b803b15610a0057815f929160208493519201905afa903d156109f9573d6001600160401b0381116108f457604051906109b6601f8201601f191660200183610908565b81523d5f602083013e5b821580156109ed575b6109e55760208151918180820193849201010312610512575190565b505f91508190565b506020815114156109c9565b60606109c0565b50505f905f9056fe60806040526004361015610090575b361561005357604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e1561004f573d90f35b3d90fd5b60405162461bcd60e51b81526020600482015260156024820152742537b12932b3b4b9ba393c9d1037379032ba3432b960591b6044820152606490fd5b5f5f3560e01c8063029926a7146112b357806305261aea1461127e578063054721c51461122e5780630e5c1298146111dc578063134e18f4146111b4578063180aedf3146111035780632d5537b0146110bf5780632fc2763414611085578063327c12551461105257806344b078121461101657806345e2a62514610fdd5780634e8e802b14610f9757806354fd4d5014610f7c5780635aa6e675146108f45780635b182e5914610f615780635bd6846814610e745780635c975abb14610e505780636817dd5b14610e1b5780637542ff9514610df35780637e80c1f514610db757806383562af014610d8f578063842fc2d114610ca45780638c795b9c14610c7b5780638d3d5c0e146108f95780638da5cb5b146108f4578063a3658475146108b8578063a8e5e2191461087c578063ab033ea914610383578063ae2e933b14610853578063b0c2aa5e1461082a578063b365a03914610807578063b71b44d6146107bd578063c1e91ca5146106e2578063c3f677ef146106b9578063c879b96914610645578063cefa9c6d1461061c578063d511528f146105f0578063d53f14c914610579578063d56f0a0d14610516578063d97fee79146104d6578063e7b6ecff146103df578063ea79ef7d146103a8578063f2fde38b14610383578063f8cf3d8a14610348578063fa50d50f146102f85763fbf056fe14610295575061000e565b346102f55760203660031901126102f55760406060916004358152600e602052206102f360018060a01b03825416916102d360028201548092613ab0565b604080519485526001600160a01b03909216602085015290830190611514565bf35b80fd5b50346102f55760209061033061030d36611521565b93610319939193611834565b610321611940565b61032a33612ddf565b50612629565b905f5160206146b05f395f51905f525d604051908152f35b50346102f55760209061033061035d36611328565b9461036c949194939293611834565b610374611940565b61037d33612ddf565b506129c8565b50346102f55760203660031901126102f5576103a56103a0611477565b611709565b80f35b50346102f5576020906103306103bd36611521565b936103c9939193611834565b6103d23361185e565b6103da611940565b612629565b50346102f55760203660031901126102f557600354600435906001600160a01b031633036104c75761040f611834565b808252600e60205260026040832001805461042981613743565b60088110156104b3576003036104a45760046104449161380e565b6001600160ff1b03600166d7ff000000000160c81b039091164260c81b64ffffffffff60c81b1617600160fd1b171690556040518281527f8a0f1de33684394d5322b20a2935668a10e7e1de0fb1b945a97f442bdf0cc60690602090a280f35b63448ad72360e01b8452600484fd5b634e487b7160e01b85526021600452602485fd5b635fd8382360e11b8252600482fd5b50346102f55760403660031901126102f5576104f06112ec565b6003546001600160a01b031633036104c7576103a59061050e611834565b600435611568565b50346102f55760203660031901126102f557610530611477565b90338152601760205260ff6040822054161561056a5761056661055283612ddf565b6040519182916020835260208301906114f0565b0390f35b6376b379cd60e11b8152600490fd5b50346102f55760203660031901126102f5576105b19061059a60043561367c565b5090916040519384936040855260408501906114b4565b8381036020850152602080845192838152019301915b8181106105d5575050500390f35b825115158452859450602093840193909201916001016105c7565b50346102f55760203660031901126102f5576004604060209282358152600e8452200154604051908152f35b50346102f557806003193601126102f5576001546040516001600160a01b039091168152602090f35b50346102f55760203660031901126102f5576040906004358152600e6020526106ad64ffffffffff83832092600261069e6001600160801b03600187015416606461069760ff865460b01c1683611800565b0490611827565b940154905060a01c1642611827565b82519182526020820152f35b50346102f557806003193601126102f5576007546040516001600160a01b039091168152602090f35b50346102f55760203660031901126102f5576101006004356107026117b3565b506001600160401b036107136117b3565b91818163ffffffff600782169586815281602082016001808660031c1614815260ff604084016001808860041c161481526060850190828860051c16825260808601938589600d1c1685528960e060a0890198888c602d1c168a528260c082019c604d1c168c52019b608d1c168b526040519c8d5251151560208d015251151560408c0152511660608a015251166080880152511660a0860152511660c0840152511660e0820152f35b50346102f55760203660031901126102f5576107d7611834565b6107df611940565b6107e833612ddf565b506107f4600435611975565b805f5160206146b05f395f51905f525d80f35b50346102f557806003193601126102f55760ff6020915460b01c16604051908152f35b50346102f557806003193601126102f5576001600160401b036020915460b81c16604051908152f35b50346102f557806003193601126102f5576004546040516001600160a01b039091168152602090f35b50346102f55760203660031901126102f5576108ab60406020926004358152600e845220600281015490613ab0565b6102f36040518092611514565b50346102f55760403660031901126102f55760ff604060209260043581526010845281812060243582528452205460c01c166040519015158152f35b61148d565b50346102f55760603660031901126102f5576004356109166112ec565b6044356001600160401b038111610c7757610935903690600401611380565b6003549091906001600160a01b03163303610c6857610952611834565b8215928380610c60575b8185610c59575b15610c51576004915b868852600e6020526002604089200192835461098781613743565b6008811015610c3d57600303610c2e57906109a19161380e565b600166f7ff000000000160c81b03164260c81b64ffffffffff60c81b16179015610c2957600160fb1b175b6001600760fd1b03169015610c2457600160fd1b175b6001600160ff1b03169055604051630d6a8b9160e21b8152600481018590528581602481335afa908115610c19578691610bf7575b505191808310610bef575b855b818110610a5c5786867f8a0f1de33684394d5322b20a2935668a10e7e1de0fb1b945a97f442bdf0cc60660208860405190158152a280f35b610a6f610a6a8284866137ea565b6137fa565b610a7d610a6a8385876137ea565b60405163348c952d60e21b8152600481018990526001600160a01b039091166024820152602081604481335afa908115610be4578991610ba7575b508215908115610ba05761ffff8516915b15610b995761ffff8716905b60405193608085018581106001600160401b03821117610b855760409081526001600160a01b039182168652911515602080870191825261ffff95861684880190815295909416606087019081528c8e52600f8552838e20888f52909452918c20945185549251945193516001600160c81b031990931691161792151560a01b60ff60a01b169290921760a89190911b61ffff60a81b161760b89190911b61ffff60b81b16179055600101610a24565b634e487b7160e01b8d52604160045260248dfd5b8990610ad5565b8991610ac9565b90506020813d8211610bdc575b81610bc1602093836116e8565b81010312610bd857610bd290611851565b5f610ab8565b8880fd5b3d9150610bb4565b6040513d8b823e3d90fd5b915081610a22565b610c1391503d8088833e610c0b81836116e8565b810190613769565b5f610a17565b6040513d88823e3d90fd5b6109e2565b6109cc565b63448ad72360e01b8a5260048afd5b634e487b7160e01b8b52602160045260248bfd5b60059161096c565b5080610963565b50821561095c565b635fd8382360e11b8552600485fd5b8380fd5b50346102f557806003193601126102f5576003546040516001600160a01b039091168152602090f35b5034610d8b576080366003190112610d8b576044356001600160401b038111610d8b57610cd59036906004016112fb565b6064929192356001600160401b038111610d8b57610cf7903690600401611380565b91610d00611940565b610d08611834565b610d1133612ddf565b506002546001600160a01b0316803b15610d8b575f809160646040518094819363529a4cf760e11b835233600484015281602484015260243560448401525af18015610d8057610d6a575b506107f493946004356131d9565b6107f494505f610d79916116e8565b5f93610d5c565b6040513d5f823e3d90fd5b5f80fd5b34610d8b575f366003190112610d8b576008546040516001600160a01b039091168152602090f35b34610d8b575f366003190112610d8b576001546001600160a01b031615610de45761056661055233612ddf565b631d04152b60e31b5f5260045ffd5b34610d8b575f366003190112610d8b576002546040516001600160a01b039091168152602090f35b34610d8b576020366003190112610d8b57610566610e3a60043561367c565b50506040519182916020835260208301906114b4565b34610d8b575f366003190112610d8b57602060ff5f5460a01c166040519015158152f35b34610d8b576020366003190112610d8b57600354600435906001600160a01b03163303610f5257805f52600e602052600260405f20018054610eb581613743565b60088110159081610f305760038114159182610f44575b82610f1e575b5050610f0f576001600360fe1b0316600160fe1b1790557f5388e7463f917efd0ba0c2b165fda66d6e01fcf09ff02e44c1e8ef5952cbef585f80a2005b63448ad72360e01b5f5260045ffd5b909150610f3057600514158480610ed2565b634e487b7160e01b5f52602160045260245ffd5b50600481141591505f610ecc565b635fd8382360e11b5f5260045ffd5b34610d8b575f366003190112610d8b57602060405160018152f35b34610d8b575f366003190112610d8b57602060405160028152f35b34610d8b57610fcb610fa836611426565b93610fb4939193611940565b610fbc611834565b610fc533612ddf565b506131d9565b5f5f5160206146b05f395f51905f525d005b34610d8b57610fcb610fee366113b0565b96611000969196959295949394611834565b6110093361185e565b611011611940565b612f6d565b34610d8b576040366003190112610d8b576024356001600160a01b0381168103610d8b57611048602091600435611640565b6040519015158152f35b34610d8b57610fcb61106336611426565b9361106f939193611940565b611077611834565b6110803361185e565b6131d9565b34610d8b57610fcb611096366113b0565b966110a8969196959295949394611834565b6110b0611940565b6110b933612ddf565b50612f6d565b34610d8b575f366003190112610d8b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610d8b576020366003190112610d8b57610120600435805f52600e60205260405f209081549160018060a01b03600282015416926001600160801b03600183015416925f5260116020526001600160801b0360405f205416600383015490600584015492611176600486015495612c2e565b956040519760018060a01b03831689526020890152604088015260a01c6060870152608086015260a085015260c084015260e0830152610100820152f35b34610d8b575f366003190112610d8b576005546040516001600160a01b039091168152602090f35b34610d8b576020366003190112610d8b5760406111f7612bb4565b158015908161120f575b825191825215156020820152f35b506004355f52600e6020526001806002845f20015460fc1c1614611201565b34610d8b57602061126661124136611328565b94611250949194939293611834565b6112593361185e565b611261611940565b6129c8565b5f5f5160206146b05f395f51905f525d604051908152f35b34610d8b576020366003190112610d8b57611297611834565b6112a03361185e565b6112a8611940565b610fcb600435611975565b34610d8b576040366003190112610d8b576112cc6112ec565b6003546001600160a01b03163303610f52576112ea9061050e611834565b005b602435908115158203610d8b57565b9181601f84011215610d8b578235916001600160401b038311610d8b5760208381860195010111610d8b57565b60a0600319820112610d8b57600435916024356001600160401b0381168103610d8b579160443560ff81168103610d8b579160643591608435906001600160401b038211610d8b5761137c916004016112fb565b9091565b9181601f84011215610d8b578235916001600160401b038311610d8b576020808501948460051b010111610d8b57565b60a0600319820112610d8b5760043591602435916044356001600160401b038111610d8b57816113e2916004016112fb565b929092916064356001600160401b038111610d8b5781611404916004016112fb565b92909291608435906001600160401b038211610d8b5761137c91600401611380565b906060600319830112610d8b57600435916024356001600160401b038111610d8b5781611455916004016112fb565b92909291604435906001600160401b038211610d8b5761137c91600401611380565b600435906001600160a01b0382168203610d8b57565b34610d8b575f366003190112610d8b575f546040516001600160a01b039091168152602090f35b90602080835192838152019201905f5b8181106114d15750505090565b82516001600160a01b03168452602093840193909201916001016114c4565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b906008821015610f305752565b906080600319830112610d8b57600435916024356001600160401b0381168103610d8b579160443591606435906001600160401b038211610d8b5761137c916004016112fb565b9080156116115760045b825f52600e602052600260405f20019182549261158e84613743565b6008811015610f3057600303610f0f576115cb6020937f8a0f1de33684394d5322b20a2935668a10e7e1de0fb1b945a97f442bdf0cc6069561380e565b600166f7ff000000000160c81b03164260c81b64ffffffffff60c81b1617821561160c57600160fb1b175b6001600360fd1b031690556040519015158152a2565b6115f6565b6005611572565b805182101561162c5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6116499061367c565b5090916001600160a01b03165f5b835181101561169557816001600160a01b036116738387611618565b51161461168257600101611657565b91905061168f9250611618565b51151590565b505050505f90565b606081019081106001600160401b038211176116b857604052565b634e487b7160e01b5f52604160045260245ffd5b61012081019081106001600160401b038211176116b857604052565b90601f801991011681019081106001600160401b038211176116b857604052565b5f546001600160a01b031633036117a4576001600160a01b03168015611795575f54816bffffffffffffffffffffffff60a01b8216175f55817f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab5f80a26001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3565b63d92e233d60e01b5f5260045ffd5b632d5be4cb60e21b5f5260045ffd5b6040519061010082018281106001600160401b038211176116b8576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b8181029291811591840414171561181357565b634e487b7160e01b5f52601160045260245ffd5b9190820391821161181357565b60ff5f5460a01c1661184257565b63d93c066560e01b5f5260045ffd5b51908115158203610d8b57565b6001546001600160a01b03168015611914575f546001600160a01b0392831692168214801561192c575b8015611918575b61191457602060249160405192838092631d516ef160e01b82528660048301525afa908115610d80575f916118da575b50156118c85750565b630a46000160e41b5f5260045260245ffd5b90506020813d60201161190c575b816118f5602093836116e8565b81010312610d8b5761190690611851565b5f6118bf565b3d91506118e8565b5050565b506003546001600160a01b0316821461188f565b506008546001600160a01b03168214611888565b5f5160206146b05f395f51905f525c6119665760015f5160206146b05f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f818152600e602052604081206002810180548254939491939192916001600160a01b039081169082163382148015612598575b80158061258e575b61257f576119c0908487613829565b5f546001600160a01b031633036124fe575b50506119dd81613743565b6008811015610f305760041490816124ed575b501561215b5760405192611a03846116cc565b8460808501528460a08501528460e085015284610100850152828452815460018060a01b038116602086015281548060c087015260018060a01b031660408601526064611a6b600185015460ff6001600160801b038216918260608b015260c01c1690611800565b04608086015260a090811c908501528454336001600160a01b039182161460e086015260c0850151600160f960f81b0316600360f91b1790915560408085015190911685526013602052842080545f1981019190821161214757556020838101516001600160a01b03168552601690526040842080546001600160801b0390611af590821661415a565b166001600160801b0319825416179055611b0e8261367c565b9096611b1b835186614178565b8695875b8451811015611b5457611b32818b611618565b51611b40575b600101611b1f565b96611b4c600191614434565b979050611b38565b50919395611b6690979193959761364a565b958194825b8751811015611bb85780611b816001928d611618565b51611b8d575b01611b6b565b818060a01b03611b9d828b611618565b5116611bb2611bab8a614434565b998c611618565b52611b87565b509450945094909591965085611bda60018060a01b03604083015116826141a7565b6002548251959193889290916001600160a01b0316908015612141576064611c0e606087015160ff8d5460b01c1690611800565b045b611c1e816060880151611827565b98878a8d60018060a01b0360045416998a15155f1461213a5760808101519a5b6060820151612069575b505050505081611fc1575b50505060a08a01519081611f4e575b5050611c78611c7183886125ab565b8a87614442565b60018060c08b015160fe1c1603611f33575b506009546001600160a01b031680151580611f1a575b611e67575b506040805195865260208601919091528401526001600160a01b0316917f94190bb49268ddbe39137a0a2282c177cd64fc06fdb53cd4a88060233ca15d0890606090a3825160408085015190519291906001600160a01b031680827f94648b94005dfe54f18e035c011e3f0c17191b133d9789df032ab6c2b9ff72188780a3600a546001600160a01b03169283611d83575b50505050505060e0810151611d4a575b50565b61010081519101511515906040519182527ff5f291c2158dcc5dd2e4ed2cfc11fdf456e06552aa10197cf80db42f3603d6fe60203393a3565b6005015491833b15611e635784868095819583956084956342ade46360e11b8652600486015260248501526001604485015260648401525af19182611e4a575b5050611e44573d15611e3c573d611dd9816125b8565b90611de760405192836116e8565b8152809160203d92013e5b7ff21304862dfe1b7b6eb7d3411bbed2395049610290877fd8c485e6d8279999dc611e2d8351926040519182916020835260208301906114f0565b0390a25b5f8080808080611d37565b506060611df2565b50611e31565b81611e54916116e8565b611e5f57815f611dc3565b5080fd5b8580fd5b602060018060a01b0360408b015116606460038a0154918b6040519586948593630f22c5f760e11b855260048501528b602485015260448401525af18015611f0f5791606093917f94190bb49268ddbe39137a0a2282c177cd64fc06fdb53cd4a88060233ca15d089593611ee0575b5091935091611ca5565b611f019060203d602011611f08575b611ef981836116e8565b810190612ba5565b505f611ed6565b503d611eef565b6040513d8a823e3d90fd5b5060408901516001600160a01b03858116911614611ca0565b611f4890611f4183886125ab565b908a614525565b5f611c8a565b60408b01516001600160a01b0316813b15611fbd576040516324162f9d60e11b81526001600160a01b03919091166004820152602481019290925289908290604490829084905af18015610be45790899115611c625781611fae916116e8565b611fb957875f611c62565b8780fd5b8a80fd5b60208d0151611fd9906001600160a01b03168e6141a7565b92843b1561206557908c92916040519485938493639a6de70360e01b85526004850152602484015260a0604484015261201560a48401896114b4565b60648401929092526001600160a01b03166084830152038183865af1801561205a57908a91612045575b80611c53565b8161204f916116e8565b610bd857885f61203f565b6040513d8c823e3d90fd5b8c80fd5b859a509160209495916101249360018060a01b0387830151169560e060ff60c085015160f01c16930151151592604051998a98899763690c158560e11b89526004890152602488015260018060a01b03166044870152606486015260848501528860a48501528d60c485015260e4840152610104830152885af190811561212f578c916120fd575b5094878a8d8f5f611c48565b90506020813d602011612127575b81612118602093836116e8565b81010312610d8b57515f6120f1565b3d915061210b565b6040513d8e823e3d90fd5b819a611c3e565b89611c10565b634e487b7160e01b86526011600452602486fd5b90926040519261216a846116cc565b6020840192604085019160808601965f885260a08701955f875260c088019260e08901975f89528961010081019b5f8d5285825260646121e5606060ff8b549560018060a01b0387168a528d8c8a5480915260018060a01b0316905260018d0154906001600160801b038216938491015260c01c1690611800565b04905260a01c90525f8054336001600160a01b03918216148a528551600160f960f81b0316600360f91b179092558651909116815260136020526040902080545f19810192919083116118135761228893612282936122729255600180875160fd1c160361249e575b805f52600f60205260405f205f805260205261ffff60405f205460a81c1690614178565b516001600160a01b0316886141a7565b87614202565b6007546001600160a01b031690811515908161248b575b81612478575b50612415575b508451915160405192906001600160a01b031680827f94648b94005dfe54f18e035c011e3f0c17191b133d9789df032ab6c2b9ff72188780a3600a546001600160a01b0316928361233a575b50505050505051612306575050565b5190511515906040519182527ff5f291c2158dcc5dd2e4ed2cfc11fdf456e06552aa10197cf80db42f3603d6fe60203393a3565b6005015491833b15611e635784868095819583956084956342ade46360e11b86526004860152602485015282604485015260648401525af19182612400575b50506123fa573d156123f2573d61238f816125b8565b9061239d60405192836116e8565b8152809160203d92013e5b7ff21304862dfe1b7b6eb7d3411bbed2395049610290877fd8c485e6d8279999dc6123e38451926040519182916020835260208301906114f0565b0390a25b5f80808080806122f7565b5060606123a8565b506123e7565b8161240a916116e8565b611e5f57815f612379565b82516001600160a01b0316813b15610d8b575f916084839260405194859384926339ce7b2f60e01b845260048401528160248401528160448401528160648401525af18015610d8057156122ab576124709193505f906116e8565b5f915f6122ab565b6001915081905160fd1c1614155f6122a5565b9050600180825160fe1c1614159061229f565b82516001600160a01b03165f90815260166020526040902080546001600160801b036fffffffffffffffffffffffffffffffff196124df608084901c61415a565b60801b16911617905561224e565b60019150819060fb1c16145f6119f0565b61250733613a26565b61257057338114159081612560575b5061255157338114159081612541575b50612532575f806119d2565b63171812d560e11b5f5260045ffd5b61254b9150613a26565b5f612526565b63073091af60e41b5f5260045ffd5b61256a9150613a26565b5f612516565b6309550c7760e01b5f5260045ffd5b63b13fc17f60e01b5f5260045ffd5b50813314156119b1565b505f546001600160a01b031633146119a9565b9190820180921161181357565b6001600160401b0381116116b857601f01601f191660200190565b9291926125df826125b8565b916125ed60405193846116e8565b829481845281830111610d8b578281602093845f960137010152565b908060209392818452848401375f828201840152601f01601f1916010190565b929493919094600154938460a01c915f549360ff8560a81c168315908180926129c0575b6129b1576001600160801b0385116129a257600654986001600160801b038a168015159081612998575b50612989576001600160401b038c164281111561297a575f9a851561296b5760801c6001600160401b03168015159182612956575b50506129475760646126c460ff8a60b01c16846125ab565b11612938576126d233613a26565b612532576001600160401b038860b81c16906001600160401b0382146118135767ffffffffffffffff60b81b198916600192830160b881901b67ffffffffffffffff60b81b16919091175f9081556001600160401b03909116808252600e60205260409091206001600160a01b031990921633178255918101805460189a909a1b60ff60c01b166001600160d01b0319909a166001600160801b0389161760809e909e1b67ffffffffffffffff60801b169d909d1798909817600360c81b17909b558a9683906127a3368b886125d3565b805190602001206003820155600401556127bd9085611800565b606490049015612820575b9161281b917f03495cfad033ca8c88fb3c9de23dcd45625cbae136f188b44036c926e155cbce959493604051958695865260208601526040850152606084015260a06080840152339660a0840191612609565b0390a4565b6002546001600160a01b031680156129295761283c82866125ab565b90803b15610d8b5760405163da2d8bfb60e01b81526004810189905233602482015260448101929092525f908290606490829084905af18015610d80576128e7575b509161281b917f03495cfad033ca8c88fb3c9de23dcd45625cbae136f188b44036c926e155cbce959493604051858152816020820152887f94091aba73cb1de49078ee312ee5a917b8fa93badf3c2ce89052b36e4ad315db60403393a3919394955091506127c8565b7f03495cfad033ca8c88fb3c9de23dcd45625cbae136f188b44036c926e155cbce9594939198509161291c5f61281b946116e8565b5f9891939495509161287e565b633c6bfcb960e11b5f5260045ffd5b636d2fd3c960e01b5f5260045ffd5b634a94fa8360e11b5f5260045ffd5b6129639192504290611827565b115f806126ac565b636d3b4d8d60e01b5f5260045ffd5b631da7447960e21b5f5260045ffd5b63474c247160e01b5f5260045ffd5b905086115f612677565b635008206560e01b5f5260045ffd5b63cd7206f360e01b5f5260045ffd5b50851561264d565b95949293909195600154915f958360a01c935f549960ff8b60a81c1690851592838094612b9d575b6129b1576001600160801b0387116129a2576006546001600160801b0381168015159081612b93575b50612989576001600160401b038a16904282111561297a5760ff84168015908115612b88575b50612b7957861561296b5760801c6001600160401b03168015159182612b64575b5050612947576064612a7860ff8f60b01c16856125ab565b1161293857612a8633613a26565b612532576001600160401b038d60b81c16916001600160401b0383146118135767ffffffffffffffff60b81b198e16600193840160b881901b67ffffffffffffffff60b81b16919091175f9081556001600160401b03909116808252600e60205260409091206001600160a01b031990931633178355928201805460189f909f1b60ff60c01b166001600160d01b0319909f166001600160801b038a161760809b909b1b67ffffffffffffffff60801b169a909a179d909d1760c89d909d1b60ff60c81b169c909c1790975595998a969083906127a3368b886125d3565b612b719192504290611827565b115f80612a60565b6326b4d7fb60e01b5f5260045ffd5b60039150115f612a3f565b905088115f612a19565b5087156129f0565b90816020910312610d8b575190565b6002546001600160a01b03168015159081612bcd575090565b6040516325862cc760e21b81529150602090829060049082905afa908115610d80575f91612bfc575b50151590565b90506020813d602011612c26575b81612c17602093836116e8565b81010312610d8b57515f612bf6565b3d9150612c0a565b600281015490612c3e8282613ab0565b90612c476117b3565b906008831015610f305782156116955760018314925f8415612d8c575b610f305760ff16908183526001808660fb1c161491826020850152600180808860fc1c16149283604087015201549460ff8660c81c16606086015260ff8660c01c1660808601525f14612d7f576064935b63ffffffff851660a08201526001600160401b038660801c1660c082015260e064ffffffffff8860a01c169101528092612d74575b50612d6c575b60c383901c611fe0161760b383901c621fe0001617602d9190911b691fffffffe00000000000161760339190911c67ffffffffffffffff604d1b1617601382901c64ffffffffff608d1b16179060fd81901c600190811614612d5e575b60061b64ffffffffff60ce1b161790565b600160cd1b90911790612d4d565b601017612cf0565b60081791505f612cea565b60ff8660f01c1693612cb5565b506007811493505f612c64565b81601f82011215610d8b57805190612db0826125b8565b92612dbe60405194856116e8565b82845260208383010111610d8b57815f9260208093018386015e8301015290565b6001546001600160a01b031691908215612f275760405163d56f0a0d60e01b81526001600160a01b0390911660048201819052905f8160248183885af18015610d80575f90612ee7575b6004915060208195604051938480926358355ead60e01b82525afa8015610d80575f90612e95575b7f2dbdae60af7ca87c4b3eeef008de8e49b20791e8bfb473ef13967bb758477aa09250612e9060405192839283526040602084015260408301906114f0565b0390a2565b506020823d602011612edf575b81612eaf602093836116e8565b81010312610d8b577f2dbdae60af7ca87c4b3eeef008de8e49b20791e8bfb473ef13967bb758477aa09151612e51565b3d9150612ea2565b503d805f833e612ef781836116e8565b810190602081830312610d8b578051916001600160401b038311610d8b57600492612f229201612d99565b612e29565b509050604051612f386020826116e8565b5f815290565b9391612f6a9593612f5c928652606060208701526060860191612609565b926040818503910152612609565b90565b96919390949592875f52600e60205260405f206002810197885498612f918a613743565b6008811015610f30576002036131ca576001600160a01b038a1633036131bb576001600160401b03600184015460801c1642116131ac57612fd133613a26565b612551578254612fe9906001600160a01b0316613a26565b61253257886005613089946130227fe770219bacdd93172f3dfbd1d6f75a134ed4cc667b9aec69210083043fc0ed07998f9b878b613b27565b61302b81613ece565b0155600360f81b600160f960f81b038b1617905587867f0570e9bdde5feeee83a3e6213ce86a8ae3ead1e049d2cab9e7a9c0d86d73150f858a613077868a604051948594339986612f3e565b0390a360405193849333988a86612f3e565b0390a3604051602081019184835233604083015260608201524460808201524260a082015260a081526130bd60c0826116e8565b519020906130c9612bb4565b908161319a575b501561310957815f52601260205260405f20557fea3fbb445cd3d24887312bb51ac8e77354f269260c9acff18e2dff02a5f690735f80a2565b6003546001600160a01b031690811561318b575f91604483926040519485938492638fb4b57360e01b845288600485015260248401525af18015610d8057613173575b507fe051af20e6e9f9099ade196cd8974ba9dd646de6abd91699811f3f1d0ab449bc5f80a2565b613186903d805f833e610c0b81836116e8565b61314c565b630638a0a560e51b5f5260045ffd5b60019150819060fc1c1614155f6130d0565b63387b2e5560e11b5f5260045ffd5b637362044160e01b5f5260045ffd5b6306a67b1f60e21b5f5260045ffd5b929091935f845f52600e60205260405f2060028101938454936131fc8584613ab0565b6008811015610f30576001036136245761321533613a26565b6125515788156136155760065460e01c91335f52601560205260405f2091604051926132408461169d565b5492604060ff85161515918281526001600160401b03808760081c169687602084015260481c169182910152851515948592839661360d575b5082613603575b50816135eb575b5080613523575b1561346a575b505050506132a181613ece565b6007546001600160a01b031680613424575b506132bd90613f84565b903381526013602052604081205463ffffffff60065460c01c168015158061341a575b6134085750600181018091116133f457917fdade408e5cd612a74423eb497e77aa7bf6749f2d6e0906d1cba11c6d1bad19649593916133ef95933382526013602052604082205550600160f91b91600160f960f81b039160f01b9064ffffffffff60a01b4260a01b1690339066ff00ffffffffff60c81b161717171617905560405160208152847f6a609ccc4611ec81e11a54d8937b9e000bbb05c7743ac8ad14aaf1696699549a339280613399602082018b88612609565b0390a360405160208152847f77873060d5f4b597d5f400ed0038e25917063c26262ba35b7121b8f07bd5a0ef3392806133d6602082018b88612609565b0390a36040519182916020835233966020840191612609565b0390a3565b634e487b7160e01b82526011600452602482fd5b6379f5383560e01b8352600452602482fd5b50808210156132e0565b803b15610d8b575f6024916040519283809263109d8e8b60e21b82523360048301525afa8015610d8057156132b3576134609192505f906116e8565b5f906132bd6132b3565b613475918b8a613b27565b613482575b808080613294565b6134946001600160401b0391426125ab565b166001600160401b0360055460a01c1690604051916134b28361169d565b600183526020830191825260408301908152335f52601560205260405f20925115159160ff70ffffffffffffffff00000000000000000068ffffffffffffffff008654935160081b16935160481b1693169070ffffffffffffffffffffffffffffffffff191617171790555f61347a565b50335f52601460205260405f206040515f918181549361354285613aef565b9283835260208301956001811690815f146135cc5750600114613588575b5061356d925003826116e8565b51902061357b368d8c6125d3565b602081519101201461328e565b90505f9291925260205f20905f915b8183106135b057505090602061356d928201015f613560565b6020919350806001915483858801015201910190918392613597565b60ff191687525061356d93151560051b830160200191505f9050613560565b90506001600160401b0360055460a01c16145f613287565b421091505f613280565b92505f613279565b631152713b60e21b5f5260045ffd5b631bb5f5b360e31b5f5260045ffd5b6001600160401b0381116116b85760051b60200190565b9061365482613633565b61366160405191826116e8565b8281528092613672601f1991613633565b0190602036910137565b5f52600f60205260405f205f80528060205261ffff60405f205460a81c16915f80528160205261ffff60405f205460b81c16906136b88461364a565b936136c281613633565b6136cf60405191826116e8565b818152601f196136de83613633565b0136602083013780945f5b8381106136f65750505050565b5f81815260208390526040902054600191906001600160a01b031661371b828b611618565b52805f528260205260ff60405f205460a01c166137388286611618565b9015159052016136e9565b60f81c6007166008811015610f305790565b51906001600160a01b0382168203610d8b57565b602081830312610d8b578051906001600160401b038211610d8b57019080601f83011215610d8b57815161379c81613633565b926137aa60405194856116e8565b81845260208085019260051b820101928311610d8b57602001905b8282106137d25750505090565b602080916137df84613755565b8152019101906137c5565b919081101561162c5760051b0190565b356001600160a01b0381168103610d8b5790565b906008811015610f305760f81b90600160f960f81b03161790565b909161383483613743565b906008821015610f3057600482146139bb57506005148015906139ac575b801561399a575b6138f1576008546001600160a01b0316908115613995576040519063564a565d60e01b825260048201525f81602481855afa908115610d80575f91613936575b506138f157336001600160a01b0383161461191457602064ffffffffff60049360c81c1691604051938480926308bfafc960e11b82525afa908115610d80575f91613900575b6138e992506125ab565b42106138f157565b634a44555360e11b5f5260045ffd5b90506020823d60201161392e575b8161391b602093836116e8565b81010312610d8b576138e99151906138df565b3d915061390e565b90503d805f833e61394781836116e8565b81019060c081830312610d8b5761395d81613755565b5060208101519161397060408301611851565b5060a08201516001600160401b038111610d8b5761398e9201612d99565b505f613899565b505050565b5064ffffffffff8260c81c1615613859565b506001808360fb1c1614613852565b915050159081613a15575b81613a05575b816139d9575b506138f157565b6004546139fd925060a01c6001600160401b03169060c81c64ffffffffff166125ab565b42105f6139d2565b905060018160ff1c1415906139cc565b90506001808260fb1c1614906139c6565b6007546001600160a01b03168015159182613a4057505090565b60405163fe575a8760e01b81526001600160a01b0390911660048201529150602090829060249082905afa908115610d80575f91613a7c575090565b90506020813d602011613aa8575b81613a97602093836116e8565b81010312610d8b57612f6a90611851565b3d9150613a8a565b9190613abb90613743565b916008831015610f305782159081613adb575b50613ad557565b60019150565b546001600160a01b0316151590505f613ace565b90600182811c92168015613b1d575b6020831014613b0957565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613afe565b919290928315613615576005546001600160a01b0316918215613ebf5760405163ebe1ff4160e01b81523360048201526060602482015292613b6d606485018787612609565b848103600319016044860152828152916001600160fb1b038111610d8b575f6020866080968196829560051b809285830137010301925af1908115610d80575f915f925f925f92613e62575b5015613e53577f966748a9c1fb0d2f081280ae6548f71d55ddf90d9ed0e9ff19568a5786bc5060906040519060608252613bf7606083018888612609565b9315156020830152151560408201528033930390a3335f52601460205260405f206040515f9181815493613c2a85613aef565b9283835260208301956001811690815f14613e345750600114613df0575b50613c55925003826116e8565b519020613c633684846125d3565b6020815191012003613c73575050565b335f52601460205260405f206001600160401b0383116116b857613c978154613aef565b601f8111613d9f575b50825f601f8211600114613d1157917f8feb11017de92b3c2ff0ccbffbd2482f1c52539ca6bafa754d2fe5b653f1b1f09391612e90935f91613d06575b508560011b905f198760031b1c19161790555b6040519182916020835233956020840191612609565b90508201355f613cdd565b5f8381526020812092508590601f198216905b818110613d845750917f8feb11017de92b3c2ff0ccbffbd2482f1c52539ca6bafa754d2fe5b653f1b1f0959391612e90959310613d6b575b5050600185811b019055613cf0565b8301355f19600388901b60f8161c191690555f80613d5c565b86840135855560019094019360209384019388935001613d24565b83811115613ca057815f5260205f20601f850160051c9060208610613de8575b81601f9101920160051c03905f5b828110613ddb575050613ca0565b5f82820155600101613dcd565b5f9150613dbf565b90505f9291925260205f20905f915b818310613e18575050906020613c55928201015f613c48565b6020919350806001915483858801015201910190918392613dff565b60ff1916875250613c5593151560051b830160200191505f9050613c48565b6350699b3960e01b5f5260045ffd5b93505050506080813d608011613eb7575b81613e80608093836116e8565b81010312610d8b57613e9181611851565b6020820151613eae6060613ea760408601611851565b9401611851565b9092915f613bb9565b3d9150613e73565b63af1d448960e01b5f5260045ffd5b6001015460c81c600360ff821614611d47576005546001600160a01b0316908115613ebf5760206024926040519384809263750a570360e11b82523360048301525afa918215610d80575f92613f47575b506002821015610f3057600160ff921b161615613f3857565b63d444eeaf60e01b5f5260045ffd5b9091506020813d602011613f7c575b81613f63602093836116e8565b81010312610d8b57516002811015610d8b57905f613f1f565b3d9150613f56565b6002545f92916001600160a01b0382169182156141515760a01c806140c9575b50805460a01c908161402f575b505060206024916040519283809263038335a560e31b82523360048301525afa9283156140235792613fef575b5060ff8211613fe957565b60ff9150565b9091506020813d60201161401b575b8161400b602093836116e8565b81010312610d8b5751905f613fde565b3d9150613ffe565b604051903d90823e3d90fd5b6001015460801c6001600160401b0316428111156140c2576001600160401b03421690036001600160401b038111611813575b823b15610d8b576040516363ac37d960e01b815233600482015260248101929092526001600160401b031660448201525f8160648183865af18015610d80576140ac575b80613fb1565b6140b99193505f906116e8565b5f9160206140a6565b505f614062565b60405163ad9159fd60e01b81523360048201525f602482015290602082604481875afa918215610d80575f9261411d575b508082106141085750613fa4565b63e8b3fee960e01b5f5260045260245260445ffd5b9091506020813d602011614149575b81614139602093836116e8565b81010312610d8b5751905f6140fa565b3d915061412c565b50606493505050565b6001600160801b036001911601906001600160801b03821161181357565b5f5b82811061418657505050565b600190825f52600f60205260405f20815f526020525f60408120550161417a565b9060e08201511580156141ef575b80156141df575b6141da575060016101009190910152600b546001600160a01b031690565b905090565b506141e981613a26565b156141bc565b50600b546001600160a01b0316156141b5565b6002548151606083015160808401515f9594936001600160a01b0316929161422a91906125ab565b9060018060c086015160fd1c161461434557816142db575b505060a08201519182614257575b5050505050565b604001516001600160a01b031690803b156142d757849291836084926040519687958694632881ab9160e21b86526004860152836024860152604485015260018060a01b031660648401525af180156142cc576142b7575b808080614250565b6142c28280926116e8565b6102f557806142af565b6040513d84823e3d90fd5b8480fd5b823b15611e635760405163f68e15cb60e01b815260048101919091526001600160a01b03851660248201526044810191909152848160648183865af1801561433a5790859115614242578161432f916116e8565b610c7757835f614242565b6040513d87823e3d90fd5b90919293826143d2575b50505060a08201519182614364575b50505050565b604001516001600160a01b0316813b15610c77576040516324162f9d60e11b81526001600160a01b03919091166004820152602481019290925282908290604490829084905af180156142cc576143bd575b808061435e565b6143c88280926116e8565b6102f557806143b6565b833b15610d8b5760405163361d8cff60e11b815260048101929092526001600160a01b0316602482015260448101919091525f8160648183865af18015610d805761441f575b808061434f565b61442c9193505f906116e8565b5f915f614418565b5f1981146118135760010190565b9160018060a01b036002541690811561435e576020600492604051938480926325862cc760e21b82525afa918215610d80575f926144f0575b5060c0606461448d6001948594611800565b0493015160fc1c16145f146144e957815f52601160205260405f2054905b8082036144b757505050565b7fc289435afc18310fbefbd5029e6bfd3b098f64eb712fcf75595e1ee057c815339160409182519182526020820152a2565b5f906144ab565b91506020823d60201161451d575b8161450b602093836116e8565b81010312610d8b5790519060c061447b565b3d91506144fe565b6007545f94936001600160a01b03909116929091831561465e5761455764ffffffffff60c083015160a01c1642611827565b6040909101516001600160a01b0316843b15610d8b57604051906339ce7b2f60e01b82526004820152600160248201528360448201528160648201525f8160848183895af18015610d805761469a575b5081511561465e5760405192630264b61560e51b845260048401526024830152602082604481865afa91821561433a578592614666575b50845b815181101561465e57856001600160a01b036145fd8385611618565b5116853b15611e5f5760405163bdbff2f160e01b81526001600160a01b03919091166004820152602481018590528181604481838a5af180156142cc57614649575b50506001016145e1565b81614653916116e8565b611e6357855f61463f565b505050509050565b9091506020813d602011614692575b81614682602093836116e8565b81010312610d8b5751905f6145de565b3d9150614675565b6146a79196505f906116e8565b5f945f6145a756fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f009a65d3ab497a14ced7d0123f7db0415db7b263e28d7b16267d6f3497224a9054",
}

// JobRegistry is an auto generated Go binding around an Ethereum contract.
type JobRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *JobRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewJobRegistry creates a new instance of JobRegistry.
func NewJobRegistry() *JobRegistry {
	parsed, err := JobRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &JobRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *JobRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address validation, address stakeMgr, address reputation, address dispute, address certNFT, address pool, address policy, uint256 feePct_, uint96 jobStake_, address[] ackModules, address governance_, address extension_) returns()
func (jobRegistry *JobRegistry) PackConstructor(validation common.Address, stakeMgr common.Address, reputation common.Address, dispute common.Address, certNFT common.Address, pool common.Address, policy common.Address, feePct_ *big.Int, jobStake_ *big.Int, ackModules []common.Address, governance_ common.Address, extension_ common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("", validation, stakeMgr, reputation, dispute, certNFT, pool, policy, feePct_, jobStake_, ackModules, governance_, extension_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTFEEPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9bbf747.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_FEE_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) PackDEFAULTFEEPCT() []byte {
	enc, err := jobRegistry.abi.Pack("DEFAULT_FEE_PCT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTFEEPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9bbf747.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_FEE_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) TryPackDEFAULTFEEPCT() ([]byte, error) {
	return jobRegistry.abi.Pack("DEFAULT_FEE_PCT")
}

// UnpackDEFAULTFEEPCT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9bbf747.
//
// Solidity: function DEFAULT_FEE_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) UnpackDEFAULTFEEPCT(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("DEFAULT_FEE_PCT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTJOBSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7221259.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_JOB_STAKE() pure returns(uint96)
func (jobRegistry *JobRegistry) PackDEFAULTJOBSTAKE() []byte {
	enc, err := jobRegistry.abi.Pack("DEFAULT_JOB_STAKE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTJOBSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7221259.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_JOB_STAKE() pure returns(uint96)
func (jobRegistry *JobRegistry) TryPackDEFAULTJOBSTAKE() ([]byte, error) {
	return jobRegistry.abi.Pack("DEFAULT_JOB_STAKE")
}

// UnpackDEFAULTJOBSTAKE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7221259.
//
// Solidity: function DEFAULT_JOB_STAKE() pure returns(uint96)
func (jobRegistry *JobRegistry) UnpackDEFAULTJOBSTAKE(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("DEFAULT_JOB_STAKE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTVALIDATORREWARDPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x759a068b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_VALIDATOR_REWARD_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) PackDEFAULTVALIDATORREWARDPCT() []byte {
	enc, err := jobRegistry.abi.Pack("DEFAULT_VALIDATOR_REWARD_PCT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTVALIDATORREWARDPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x759a068b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_VALIDATOR_REWARD_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) TryPackDEFAULTVALIDATORREWARDPCT() ([]byte, error) {
	return jobRegistry.abi.Pack("DEFAULT_VALIDATOR_REWARD_PCT")
}

// UnpackDEFAULTVALIDATORREWARDPCT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x759a068b.
//
// Solidity: function DEFAULT_VALIDATOR_REWARD_PCT() pure returns(uint256)
func (jobRegistry *JobRegistry) UnpackDEFAULTVALIDATORREWARDPCT(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("DEFAULT_VALIDATOR_REWARD_PCT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcknowledgeAndApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e8e802b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndApply(uint256 jobId, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndApply(jobId *big.Int, subdomain string, proof [][32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndApply", jobId, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e8e802b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndApply(uint256 jobId, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndApply(jobId *big.Int, subdomain string, proof [][32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndApply", jobId, subdomain, proof)
}

// PackAcknowledgeAndCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f02568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndCancel(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndCancel(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndCancel", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f02568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndCancel(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndCancel(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndCancel", jobId)
}

// PackAcknowledgeAndCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa50d50f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndCreateJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) PackAcknowledgeAndCreateJob(reward *big.Int, deadline uint64, specHash [32]byte, uri string) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndCreateJob", reward, deadline, specHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa50d50f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndCreateJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndCreateJob(reward *big.Int, deadline uint64, specHash [32]byte, uri string) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndCreateJob", reward, deadline, specHash, uri)
}

// UnpackAcknowledgeAndCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa50d50f.
//
// Solidity: function acknowledgeAndCreateJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) UnpackAcknowledgeAndCreateJob(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("acknowledgeAndCreateJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcknowledgeAndCreateJobWithAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8cf3d8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndCreateJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) PackAcknowledgeAndCreateJobWithAgentTypes(reward *big.Int, deadline uint64, agentTypes uint8, specHash [32]byte, uri string) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndCreateJobWithAgentTypes", reward, deadline, agentTypes, specHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndCreateJobWithAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8cf3d8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndCreateJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndCreateJobWithAgentTypes(reward *big.Int, deadline uint64, agentTypes uint8, specHash [32]byte, uri string) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndCreateJobWithAgentTypes", reward, deadline, agentTypes, specHash, uri)
}

// UnpackAcknowledgeAndCreateJobWithAgentTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8cf3d8a.
//
// Solidity: function acknowledgeAndCreateJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) UnpackAcknowledgeAndCreateJobWithAgentTypes(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("acknowledgeAndCreateJobWithAgentTypes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcknowledgeAndDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70e1d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndDispute(jobId *big.Int, evidenceHash [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndDispute", jobId, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe70e1d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndDispute(jobId *big.Int, evidenceHash [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndDispute", jobId, evidenceHash)
}

// PackAcknowledgeAndDispute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b97f6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash, string reason) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndDispute0(jobId *big.Int, evidenceHash [32]byte, reason string) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndDispute0", jobId, evidenceHash, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndDispute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b97f6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndDispute(uint256 jobId, bytes32 evidenceHash, string reason) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndDispute0(jobId *big.Int, evidenceHash [32]byte, reason string) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndDispute0", jobId, evidenceHash, reason)
}

// PackAcknowledgeAndFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71b44d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndFinalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndFinalize(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndFinalize", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71b44d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndFinalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndFinalize(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndFinalize", jobId)
}

// PackAcknowledgeAndSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc27634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndSubmit(uint256 jobId, bytes32 resultHash, string resultURI, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) PackAcknowledgeAndSubmit(jobId *big.Int, resultHash [32]byte, resultURI string, subdomain string, proof [][32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeAndSubmit", jobId, resultHash, resultURI, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc27634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndSubmit(uint256 jobId, bytes32 resultHash, string resultURI, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) TryPackAcknowledgeAndSubmit(jobId *big.Int, resultHash [32]byte, resultURI string, subdomain string, proof [][32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeAndSubmit", jobId, resultHash, resultURI, subdomain, proof)
}

// PackAcknowledgeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd56f0a0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeFor(address user) returns(string ack)
func (jobRegistry *JobRegistry) PackAcknowledgeFor(user common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeFor", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd56f0a0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeFor(address user) returns(string ack)
func (jobRegistry *JobRegistry) TryPackAcknowledgeFor(user common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeFor", user)
}

// UnpackAcknowledgeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd56f0a0d.
//
// Solidity: function acknowledgeFor(address user) returns(string ack)
func (jobRegistry *JobRegistry) UnpackAcknowledgeFor(data []byte) (string, error) {
	out, err := jobRegistry.abi.Unpack("acknowledgeFor", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcknowledgeTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e80c1f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeTaxPolicy() returns(string ack)
func (jobRegistry *JobRegistry) PackAcknowledgeTaxPolicy() []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgeTaxPolicy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e80c1f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeTaxPolicy() returns(string ack)
func (jobRegistry *JobRegistry) TryPackAcknowledgeTaxPolicy() ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgeTaxPolicy")
}

// UnpackAcknowledgeTaxPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e80c1f5.
//
// Solidity: function acknowledgeTaxPolicy() returns(string ack)
func (jobRegistry *JobRegistry) UnpackAcknowledgeTaxPolicy(data []byte) (string, error) {
	out, err := jobRegistry.abi.Unpack("acknowledgeTaxPolicy", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcknowledgers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228ec623.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgers(address account) view returns(bool)
func (jobRegistry *JobRegistry) PackAcknowledgers(account common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("acknowledgers", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228ec623.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgers(address account) view returns(bool)
func (jobRegistry *JobRegistry) TryPackAcknowledgers(account common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("acknowledgers", account)
}

// UnpackAcknowledgers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x228ec623.
//
// Solidity: function acknowledgers(address account) view returns(bool)
func (jobRegistry *JobRegistry) UnpackAcknowledgers(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("acknowledgers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackActiveJobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcf4dd69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeJobs(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) PackActiveJobs(agent common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("activeJobs", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveJobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcf4dd69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeJobs(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) TryPackActiveJobs(agent common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("activeJobs", agent)
}

// UnpackActiveJobs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcf4dd69.
//
// Solidity: function activeJobs(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) UnpackActiveJobs(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("activeJobs", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7248d681.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentAuthCache(address agent) view returns(bool)
func (jobRegistry *JobRegistry) PackAgentAuthCache(agent common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("agentAuthCache", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7248d681.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentAuthCache(address agent) view returns(bool)
func (jobRegistry *JobRegistry) TryPackAgentAuthCache(agent common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("agentAuthCache", agent)
}

// UnpackAgentAuthCache is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7248d681.
//
// Solidity: function agentAuthCache(address agent) view returns(bool)
func (jobRegistry *JobRegistry) UnpackAgentAuthCache(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("agentAuthCache", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAgentAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6770bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentAuthCacheDuration() view returns(uint256)
func (jobRegistry *JobRegistry) PackAgentAuthCacheDuration() []byte {
	enc, err := jobRegistry.abi.Pack("agentAuthCacheDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6770bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentAuthCacheDuration() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackAgentAuthCacheDuration() ([]byte, error) {
	return jobRegistry.abi.Pack("agentAuthCacheDuration")
}

// UnpackAgentAuthCacheDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a6770bc.
//
// Solidity: function agentAuthCacheDuration() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackAgentAuthCacheDuration(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("agentAuthCacheDuration", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34ca8d84.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentAuthCacheVersion() view returns(uint256)
func (jobRegistry *JobRegistry) PackAgentAuthCacheVersion() []byte {
	enc, err := jobRegistry.abi.Pack("agentAuthCacheVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34ca8d84.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentAuthCacheVersion() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackAgentAuthCacheVersion() ([]byte, error) {
	return jobRegistry.abi.Pack("agentAuthCacheVersion")
}

// UnpackAgentAuthCacheVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34ca8d84.
//
// Solidity: function agentAuthCacheVersion() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackAgentAuthCacheVersion(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("agentAuthCacheVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentAuthExpiry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c5415e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentAuthExpiry(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) PackAgentAuthExpiry(agent common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("agentAuthExpiry", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentAuthExpiry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c5415e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentAuthExpiry(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) TryPackAgentAuthExpiry(agent common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("agentAuthExpiry", agent)
}

// UnpackAgentAuthExpiry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c5415e4.
//
// Solidity: function agentAuthExpiry(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) UnpackAgentAuthExpiry(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("agentAuthExpiry", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentAuthVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x063f8685.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentAuthVersion(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) PackAgentAuthVersion(agent common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("agentAuthVersion", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentAuthVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x063f8685.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentAuthVersion(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) TryPackAgentAuthVersion(agent common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("agentAuthVersion", agent)
}

// UnpackAgentAuthVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x063f8685.
//
// Solidity: function agentAuthVersion(address agent) view returns(uint256)
func (jobRegistry *JobRegistry) UnpackAgentAuthVersion(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("agentAuthVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentPerformance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc879b969.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentPerformance(uint256 jobId) view returns(uint256 payout, uint256 duration)
func (jobRegistry *JobRegistry) PackAgentPerformance(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("agentPerformance", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentPerformance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc879b969.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentPerformance(uint256 jobId) view returns(uint256 payout, uint256 duration)
func (jobRegistry *JobRegistry) TryPackAgentPerformance(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("agentPerformance", jobId)
}

// AgentPerformanceOutput serves as a container for the return parameters of contract
// method AgentPerformance.
type AgentPerformanceOutput struct {
	Payout   *big.Int
	Duration *big.Int
}

// UnpackAgentPerformance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc879b969.
//
// Solidity: function agentPerformance(uint256 jobId) view returns(uint256 payout, uint256 duration)
func (jobRegistry *JobRegistry) UnpackAgentPerformance(data []byte) (AgentPerformanceOutput, error) {
	out, err := jobRegistry.abi.Unpack("agentPerformance", data)
	outstruct := new(AgentPerformanceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Payout = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Duration = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAgentSettlementDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d035181.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentSettlementDelay() view returns(uint256)
func (jobRegistry *JobRegistry) PackAgentSettlementDelay() []byte {
	enc, err := jobRegistry.abi.Pack("agentSettlementDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentSettlementDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d035181.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentSettlementDelay() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackAgentSettlementDelay() ([]byte, error) {
	return jobRegistry.abi.Pack("agentSettlementDelay")
}

// UnpackAgentSettlementDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d035181.
//
// Solidity: function agentSettlementDelay() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackAgentSettlementDelay(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("agentSettlementDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAgentSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe857d21d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentSubdomains(address agent) view returns(string)
func (jobRegistry *JobRegistry) PackAgentSubdomains(agent common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("agentSubdomains", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe857d21d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentSubdomains(address agent) view returns(string)
func (jobRegistry *JobRegistry) TryPackAgentSubdomains(agent common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("agentSubdomains", agent)
}

// UnpackAgentSubdomains is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe857d21d.
//
// Solidity: function agentSubdomains(address agent) view returns(string)
func (jobRegistry *JobRegistry) UnpackAgentSubdomains(data []byte) (string, error) {
	out, err := jobRegistry.abi.Unpack("agentSubdomains", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb615e748.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,(address,address,address,address,address,address),bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,uint96,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32,bool,uint256,bool) config, (address,bool)[] acknowledgerUpdates, address[] ackModules) returns()
func (jobRegistry *JobRegistry) PackApplyConfiguration(config JobRegistryConfigUpdate, acknowledgerUpdates []JobRegistryAcknowledgerUpdate, ackModules []common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("applyConfiguration", config, acknowledgerUpdates, ackModules)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb615e748.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,(address,address,address,address,address,address),bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,address,bool,uint96,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32,bool,uint256,bool) config, (address,bool)[] acknowledgerUpdates, address[] ackModules) returns()
func (jobRegistry *JobRegistry) TryPackApplyConfiguration(config JobRegistryConfigUpdate, acknowledgerUpdates []JobRegistryAcknowledgerUpdate, ackModules []common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("applyConfiguration", config, acknowledgerUpdates, ackModules)
}

// PackApplyForJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x327c1255.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyForJob(uint256 jobId, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) PackApplyForJob(jobId *big.Int, subdomain string, proof [][32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("applyForJob", jobId, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyForJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x327c1255.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyForJob(uint256 jobId, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) TryPackApplyForJob(jobId *big.Int, subdomain string, proof [][32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("applyForJob", jobId, subdomain, proof)
}

// PackAuditModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4a83a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditModule() view returns(address)
func (jobRegistry *JobRegistry) PackAuditModule() []byte {
	enc, err := jobRegistry.abi.Pack("auditModule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4a83a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditModule() view returns(address)
func (jobRegistry *JobRegistry) TryPackAuditModule() ([]byte, error) {
	return jobRegistry.abi.Pack("auditModule")
}

// UnpackAuditModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e4a83a6.
//
// Solidity: function auditModule() view returns(address)
func (jobRegistry *JobRegistry) UnpackAuditModule(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("auditModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBumpAgentAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b325deb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bumpAgentAuthCacheVersion() returns()
func (jobRegistry *JobRegistry) PackBumpAgentAuthCacheVersion() []byte {
	enc, err := jobRegistry.abi.Pack("bumpAgentAuthCacheVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBumpAgentAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b325deb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bumpAgentAuthCacheVersion() returns()
func (jobRegistry *JobRegistry) TryPackBumpAgentAuthCacheVersion() ([]byte, error) {
	return jobRegistry.abi.Pack("bumpAgentAuthCacheVersion")
}

// PackBurnEvidenceStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5c1298.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnEvidenceStatus(uint256 jobId) view returns(bool burnRequired, bool burnSatisfied)
func (jobRegistry *JobRegistry) PackBurnEvidenceStatus(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("burnEvidenceStatus", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnEvidenceStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e5c1298.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnEvidenceStatus(uint256 jobId) view returns(bool burnRequired, bool burnSatisfied)
func (jobRegistry *JobRegistry) TryPackBurnEvidenceStatus(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("burnEvidenceStatus", jobId)
}

// BurnEvidenceStatusOutput serves as a container for the return parameters of contract
// method BurnEvidenceStatus.
type BurnEvidenceStatusOutput struct {
	BurnRequired  bool
	BurnSatisfied bool
}

// UnpackBurnEvidenceStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e5c1298.
//
// Solidity: function burnEvidenceStatus(uint256 jobId) view returns(bool burnRequired, bool burnSatisfied)
func (jobRegistry *JobRegistry) UnpackBurnEvidenceStatus(data []byte) (BurnEvidenceStatusOutput, error) {
	out, err := jobRegistry.abi.Unpack("burnEvidenceStatus", data)
	outstruct := new(BurnEvidenceStatusOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BurnRequired = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.BurnSatisfied = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackCancel(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("cancel", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackCancel(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("cancel", jobId)
}

// PackCancelExpiredJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc105983d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelExpiredJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackCancelExpiredJob(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("cancelExpiredJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelExpiredJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc105983d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelExpiredJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackCancelExpiredJob(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("cancelExpiredJob", jobId)
}

// PackCancelJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dffa3dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackCancelJob(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("cancelJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dffa3dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackCancelJob(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("cancelJob", jobId)
}

// PackCertificateNFT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91aec72a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificateNFT() view returns(address)
func (jobRegistry *JobRegistry) PackCertificateNFT() []byte {
	enc, err := jobRegistry.abi.Pack("certificateNFT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificateNFT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91aec72a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificateNFT() view returns(address)
func (jobRegistry *JobRegistry) TryPackCertificateNFT() ([]byte, error) {
	return jobRegistry.abi.Pack("certificateNFT")
}

// UnpackCertificateNFT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91aec72a.
//
// Solidity: function certificateNFT() view returns(address)
func (jobRegistry *JobRegistry) UnpackCertificateNFT(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("certificateNFT", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaimTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86e773f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimTimeout(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackClaimTimeout(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("claimTimeout", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86e773f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimTimeout(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackClaimTimeout(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("claimTimeout", jobId)
}

// PackConfirmEmployerBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08547bac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmEmployerBurn(uint256 jobId, bytes32 burnTxHash) returns()
func (jobRegistry *JobRegistry) PackConfirmEmployerBurn(jobId *big.Int, burnTxHash [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("confirmEmployerBurn", jobId, burnTxHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmEmployerBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08547bac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmEmployerBurn(uint256 jobId, bytes32 burnTxHash) returns()
func (jobRegistry *JobRegistry) TryPackConfirmEmployerBurn(jobId *big.Int, burnTxHash [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("confirmEmployerBurn", jobId, burnTxHash)
}

// PackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea79ef7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) PackCreateJob(reward *big.Int, deadline uint64, specHash [32]byte, uri string) []byte {
	enc, err := jobRegistry.abi.Pack("createJob", reward, deadline, specHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea79ef7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) TryPackCreateJob(reward *big.Int, deadline uint64, specHash [32]byte, uri string) ([]byte, error) {
	return jobRegistry.abi.Pack("createJob", reward, deadline, specHash, uri)
}

// UnpackCreateJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea79ef7d.
//
// Solidity: function createJob(uint256 reward, uint64 deadline, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) UnpackCreateJob(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("createJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateJobWithAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054721c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) PackCreateJobWithAgentTypes(reward *big.Int, deadline uint64, agentTypes uint8, specHash [32]byte, uri string) []byte {
	enc, err := jobRegistry.abi.Pack("createJobWithAgentTypes", reward, deadline, agentTypes, specHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateJobWithAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x054721c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) TryPackCreateJobWithAgentTypes(reward *big.Int, deadline uint64, agentTypes uint8, specHash [32]byte, uri string) ([]byte, error) {
	return jobRegistry.abi.Pack("createJobWithAgentTypes", reward, deadline, agentTypes, specHash, uri)
}

// UnpackCreateJobWithAgentTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x054721c5.
//
// Solidity: function createJobWithAgentTypes(uint256 reward, uint64 deadline, uint8 agentTypes, bytes32 specHash, string uri) returns(uint256 jobId)
func (jobRegistry *JobRegistry) UnpackCreateJobWithAgentTypes(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("createJobWithAgentTypes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecodeJobMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1e91ca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decodeJobMetadata(uint256 packed) pure returns((uint8,bool,bool,uint8,uint32,uint32,uint64,uint64))
func (jobRegistry *JobRegistry) PackDecodeJobMetadata(packed *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("decodeJobMetadata", packed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecodeJobMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1e91ca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decodeJobMetadata(uint256 packed) pure returns((uint8,bool,bool,uint8,uint32,uint32,uint64,uint64))
func (jobRegistry *JobRegistry) TryPackDecodeJobMetadata(packed *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("decodeJobMetadata", packed)
}

// UnpackDecodeJobMetadata is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1e91ca5.
//
// Solidity: function decodeJobMetadata(uint256 packed) pure returns((uint8,bool,bool,uint8,uint32,uint32,uint64,uint64))
func (jobRegistry *JobRegistry) UnpackDecodeJobMetadata(data []byte) (JobRegistryJobMetadata, error) {
	out, err := jobRegistry.abi.Unpack("decodeJobMetadata", data)
	if err != nil {
		return *new(JobRegistryJobMetadata), err
	}
	out0 := *abi.ConvertType(out[0], new(JobRegistryJobMetadata)).(*JobRegistryJobMetadata)
	return out0, nil
}

// PackDelistJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63079e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delistJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackDelistJob(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("delistJob", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelistJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63079e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delistJob(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackDelistJob(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("delistJob", jobId)
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x236db750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(uint256 jobId, bytes32 evidenceHash, string reason) returns()
func (jobRegistry *JobRegistry) PackDispute(jobId *big.Int, evidenceHash [32]byte, reason string) []byte {
	enc, err := jobRegistry.abi.Pack("dispute", jobId, evidenceHash, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x236db750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(uint256 jobId, bytes32 evidenceHash, string reason) returns()
func (jobRegistry *JobRegistry) TryPackDispute(jobId *big.Int, evidenceHash [32]byte, reason string) ([]byte, error) {
	return jobRegistry.abi.Pack("dispute", jobId, evidenceHash, reason)
}

// PackDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83562af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeModule() view returns(address)
func (jobRegistry *JobRegistry) PackDisputeModule() []byte {
	enc, err := jobRegistry.abi.Pack("disputeModule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83562af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeModule() view returns(address)
func (jobRegistry *JobRegistry) TryPackDisputeModule() ([]byte, error) {
	return jobRegistry.abi.Pack("disputeModule")
}

// UnpackDisputeModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83562af0.
//
// Solidity: function disputeModule() view returns(address)
func (jobRegistry *JobRegistry) UnpackDisputeModule(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("disputeModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEmployerStats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d0eb433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function employerStats(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) PackEmployerStats(employer common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("employerStats", employer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmployerStats is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d0eb433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function employerStats(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) TryPackEmployerStats(employer common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("employerStats", employer)
}

// EmployerStatsOutput serves as a container for the return parameters of contract
// method EmployerStats.
type EmployerStatsOutput struct {
	Successful *big.Int
	Failed     *big.Int
}

// UnpackEmployerStats is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d0eb433.
//
// Solidity: function employerStats(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) UnpackEmployerStats(data []byte) (EmployerStatsOutput, error) {
	out, err := jobRegistry.abi.Unpack("employerStats", data)
	outstruct := new(EmployerStatsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Successful = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Failed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEscalateToDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac2e0d6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escalateToDispute(uint256 jobId, string reason) returns()
func (jobRegistry *JobRegistry) PackEscalateToDispute(jobId *big.Int, reason string) []byte {
	enc, err := jobRegistry.abi.Pack("escalateToDispute", jobId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscalateToDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac2e0d6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escalateToDispute(uint256 jobId, string reason) returns()
func (jobRegistry *JobRegistry) TryPackEscalateToDispute(jobId *big.Int, reason string) ([]byte, error) {
	return jobRegistry.abi.Pack("escalateToDispute", jobId, reason)
}

// PackExpirationGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fb5431.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expirationGracePeriod() view returns(uint256)
func (jobRegistry *JobRegistry) PackExpirationGracePeriod() []byte {
	enc, err := jobRegistry.abi.Pack("expirationGracePeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpirationGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fb5431.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expirationGracePeriod() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackExpirationGracePeriod() ([]byte, error) {
	return jobRegistry.abi.Pack("expirationGracePeriod")
}

// UnpackExpirationGracePeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50fb5431.
//
// Solidity: function expirationGracePeriod() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackExpirationGracePeriod(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("expirationGracePeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d5537b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extension() view returns(address)
func (jobRegistry *JobRegistry) PackExtension() []byte {
	enc, err := jobRegistry.abi.Pack("extension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d5537b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extension() view returns(address)
func (jobRegistry *JobRegistry) TryPackExtension() ([]byte, error) {
	return jobRegistry.abi.Pack("extension")
}

// UnpackExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d5537b0.
//
// Solidity: function extension() view returns(address)
func (jobRegistry *JobRegistry) UnpackExtension(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("extension", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa02cf937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feePct() view returns(uint256)
func (jobRegistry *JobRegistry) PackFeePct() []byte {
	enc, err := jobRegistry.abi.Pack("feePct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa02cf937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feePct() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackFeePct() ([]byte, error) {
	return jobRegistry.abi.Pack("feePct")
}

// UnpackFeePct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa02cf937.
//
// Solidity: function feePct() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackFeePct(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("feePct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae2e933b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feePool() view returns(address)
func (jobRegistry *JobRegistry) PackFeePool() []byte {
	enc, err := jobRegistry.abi.Pack("feePool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae2e933b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feePool() view returns(address)
func (jobRegistry *JobRegistry) TryPackFeePool() ([]byte, error) {
	return jobRegistry.abi.Pack("feePool")
}

// UnpackFeePool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae2e933b.
//
// Solidity: function feePool() view returns(address)
func (jobRegistry *JobRegistry) UnpackFeePool(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("feePool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackFinalize(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("finalize", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackFinalize(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("finalize", jobId)
}

// PackFinalizeAfterValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x029926a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeAfterValidation(uint256 jobId, bool success) returns()
func (jobRegistry *JobRegistry) PackFinalizeAfterValidation(jobId *big.Int, success bool) []byte {
	enc, err := jobRegistry.abi.Pack("finalizeAfterValidation", jobId, success)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeAfterValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x029926a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeAfterValidation(uint256 jobId, bool success) returns()
func (jobRegistry *JobRegistry) TryPackFinalizeAfterValidation(jobId *big.Int, success bool) ([]byte, error) {
	return jobRegistry.abi.Pack("finalizeAfterValidation", jobId, success)
}

// PackForceFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7b6ecff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forceFinalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackForceFinalize(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("forceFinalize", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForceFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7b6ecff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forceFinalize(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackForceFinalize(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("forceFinalize", jobId)
}

// PackGetEmployerReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad680d13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEmployerReputation(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) PackGetEmployerReputation(employer common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("getEmployerReputation", employer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEmployerReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad680d13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEmployerReputation(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) TryPackGetEmployerReputation(employer common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("getEmployerReputation", employer)
}

// GetEmployerReputationOutput serves as a container for the return parameters of contract
// method GetEmployerReputation.
type GetEmployerReputationOutput struct {
	Successful *big.Int
	Failed     *big.Int
}

// UnpackGetEmployerReputation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad680d13.
//
// Solidity: function getEmployerReputation(address employer) view returns(uint256 successful, uint256 failed)
func (jobRegistry *JobRegistry) UnpackGetEmployerReputation(data []byte) (GetEmployerReputationOutput, error) {
	out, err := jobRegistry.abi.Unpack("getEmployerReputation", data)
	outstruct := new(GetEmployerReputationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Successful = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Failed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetEmployerScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fdb389f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEmployerScore(address employer) view returns(uint256 score)
func (jobRegistry *JobRegistry) PackGetEmployerScore(employer common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("getEmployerScore", employer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEmployerScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fdb389f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEmployerScore(address employer) view returns(uint256 score)
func (jobRegistry *JobRegistry) TryPackGetEmployerScore(employer common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("getEmployerScore", employer)
}

// UnpackGetEmployerScore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fdb389f.
//
// Solidity: function getEmployerScore(address employer) view returns(uint256 score)
func (jobRegistry *JobRegistry) UnpackGetEmployerScore(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("getEmployerScore", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetJobValidatorVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b07812.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getJobValidatorVote(uint256 jobId, address validator) view returns(bool)
func (jobRegistry *JobRegistry) PackGetJobValidatorVote(jobId *big.Int, validator common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("getJobValidatorVote", jobId, validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetJobValidatorVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b07812.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getJobValidatorVote(uint256 jobId, address validator) view returns(bool)
func (jobRegistry *JobRegistry) TryPackGetJobValidatorVote(jobId *big.Int, validator common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("getJobValidatorVote", jobId, validator)
}

// UnpackGetJobValidatorVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44b07812.
//
// Solidity: function getJobValidatorVote(uint256 jobId, address validator) view returns(bool)
func (jobRegistry *JobRegistry) UnpackGetJobValidatorVote(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("getJobValidatorVote", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetJobValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6817dd5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getJobValidators(uint256 jobId) view returns(address[] members)
func (jobRegistry *JobRegistry) PackGetJobValidators(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("getJobValidators", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetJobValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6817dd5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getJobValidators(uint256 jobId) view returns(address[] members)
func (jobRegistry *JobRegistry) TryPackGetJobValidators(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("getJobValidators", jobId)
}

// UnpackGetJobValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6817dd5b.
//
// Solidity: function getJobValidators(uint256 jobId) view returns(address[] members)
func (jobRegistry *JobRegistry) UnpackGetJobValidators(data []byte) ([]common.Address, error) {
	out, err := jobRegistry.abi.Unpack("getJobValidators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetSpecHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd511528f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSpecHash(uint256 jobId) view returns(bytes32)
func (jobRegistry *JobRegistry) PackGetSpecHash(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("getSpecHash", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSpecHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd511528f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSpecHash(uint256 jobId) view returns(bytes32)
func (jobRegistry *JobRegistry) TryPackGetSpecHash(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("getSpecHash", jobId)
}

// UnpackGetSpecHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd511528f.
//
// Solidity: function getSpecHash(uint256 jobId) view returns(bytes32)
func (jobRegistry *JobRegistry) UnpackGetSpecHash(data []byte) ([32]byte, error) {
	out, err := jobRegistry.abi.Unpack("getSpecHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (jobRegistry *JobRegistry) PackGovernance() []byte {
	enc, err := jobRegistry.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (jobRegistry *JobRegistry) TryPackGovernance() ([]byte, error) {
	return jobRegistry.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (jobRegistry *JobRegistry) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHasBurnReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3658475.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasBurnReceipt(uint256 jobId, bytes32 burnTxHash) view returns(bool)
func (jobRegistry *JobRegistry) PackHasBurnReceipt(jobId *big.Int, burnTxHash [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("hasBurnReceipt", jobId, burnTxHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasBurnReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3658475.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasBurnReceipt(uint256 jobId, bytes32 burnTxHash) view returns(bool)
func (jobRegistry *JobRegistry) TryPackHasBurnReceipt(jobId *big.Int, burnTxHash [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("hasBurnReceipt", jobId, burnTxHash)
}

// UnpackHasBurnReceipt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3658475.
//
// Solidity: function hasBurnReceipt(uint256 jobId, bytes32 burnTxHash) view returns(bool)
func (jobRegistry *JobRegistry) UnpackHasBurnReceipt(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("hasBurnReceipt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134e18f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityRegistry() view returns(address)
func (jobRegistry *JobRegistry) PackIdentityRegistry() []byte {
	enc, err := jobRegistry.abi.Pack("identityRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134e18f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identityRegistry() view returns(address)
func (jobRegistry *JobRegistry) TryPackIdentityRegistry() ([]byte, error) {
	return jobRegistry.abi.Pack("identityRegistry")
}

// UnpackIdentityRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x134e18f4.
//
// Solidity: function identityRegistry() view returns(address)
func (jobRegistry *JobRegistry) UnpackIdentityRegistry(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("identityRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsTaxExempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b182e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (jobRegistry *JobRegistry) PackIsTaxExempt() []byte {
	enc, err := jobRegistry.abi.Pack("isTaxExempt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTaxExempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b182e59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (jobRegistry *JobRegistry) TryPackIsTaxExempt() ([]byte, error) {
	return jobRegistry.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (jobRegistry *JobRegistry) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobParties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbf056fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobParties(uint256 jobId) view returns(address employer, address agent, uint8 state)
func (jobRegistry *JobRegistry) PackJobParties(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("jobParties", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobParties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbf056fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobParties(uint256 jobId) view returns(address employer, address agent, uint8 state)
func (jobRegistry *JobRegistry) TryPackJobParties(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("jobParties", jobId)
}

// JobPartiesOutput serves as a container for the return parameters of contract
// method JobParties.
type JobPartiesOutput struct {
	Employer common.Address
	Agent    common.Address
	State    uint8
}

// UnpackJobParties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbf056fe.
//
// Solidity: function jobParties(uint256 jobId) view returns(address employer, address agent, uint8 state)
func (jobRegistry *JobRegistry) UnpackJobParties(data []byte) (JobPartiesOutput, error) {
	out, err := jobRegistry.abi.Unpack("jobParties", data)
	outstruct := new(JobPartiesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Employer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Agent = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.State = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackJobStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8eccbb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobStake() view returns(uint96)
func (jobRegistry *JobRegistry) PackJobStake() []byte {
	enc, err := jobRegistry.abi.Pack("jobStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8eccbb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobStake() view returns(uint96)
func (jobRegistry *JobRegistry) TryPackJobStake() ([]byte, error) {
	return jobRegistry.abi.Pack("jobStake")
}

// UnpackJobStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8eccbb5.
//
// Solidity: function jobStake() view returns(uint96)
func (jobRegistry *JobRegistry) UnpackJobStake(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("jobStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJobStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e5e219.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobStatus(uint256 jobId) view returns(uint8 state)
func (jobRegistry *JobRegistry) PackJobStatus(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("jobStatus", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e5e219.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobStatus(uint256 jobId) view returns(uint8 state)
func (jobRegistry *JobRegistry) TryPackJobStatus(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("jobStatus", jobId)
}

// UnpackJobStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8e5e219.
//
// Solidity: function jobStatus(uint256 jobId) view returns(uint8 state)
func (jobRegistry *JobRegistry) UnpackJobStatus(data []byte) (uint8, error) {
	out, err := jobRegistry.abi.Unpack("jobStatus", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackJobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x180aedf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobs(uint256 jobId) view returns(address employer, address agent, uint128 reward, uint96 stake, uint128 burnReceiptAmount, bytes32 uriHash, bytes32 resultHash, bytes32 specHash, uint256 packedMetadata)
func (jobRegistry *JobRegistry) PackJobs(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("jobs", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x180aedf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobs(uint256 jobId) view returns(address employer, address agent, uint128 reward, uint96 stake, uint128 burnReceiptAmount, bytes32 uriHash, bytes32 resultHash, bytes32 specHash, uint256 packedMetadata)
func (jobRegistry *JobRegistry) TryPackJobs(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("jobs", jobId)
}

// JobsOutput serves as a container for the return parameters of contract
// method Jobs.
type JobsOutput struct {
	Employer          common.Address
	Agent             common.Address
	Reward            *big.Int
	Stake             *big.Int
	BurnReceiptAmount *big.Int
	UriHash           [32]byte
	ResultHash        [32]byte
	SpecHash          [32]byte
	PackedMetadata    *big.Int
}

// UnpackJobs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x180aedf3.
//
// Solidity: function jobs(uint256 jobId) view returns(address employer, address agent, uint128 reward, uint96 stake, uint128 burnReceiptAmount, bytes32 uriHash, bytes32 resultHash, bytes32 specHash, uint256 packedMetadata)
func (jobRegistry *JobRegistry) UnpackJobs(data []byte) (JobsOutput, error) {
	out, err := jobRegistry.abi.Unpack("jobs", data)
	outstruct := new(JobsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Employer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Agent = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Reward = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Stake = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.BurnReceiptAmount = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.UriHash = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.ResultHash = *abi.ConvertType(out[6], new([32]byte)).(*[32]byte)
	outstruct.SpecHash = *abi.ConvertType(out[7], new([32]byte)).(*[32]byte)
	outstruct.PackedMetadata = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackMarkReputationProcessed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd68468.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markReputationProcessed(uint256 jobId) returns()
func (jobRegistry *JobRegistry) PackMarkReputationProcessed(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("markReputationProcessed", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkReputationProcessed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bd68468.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markReputationProcessed(uint256 jobId) returns()
func (jobRegistry *JobRegistry) TryPackMarkReputationProcessed(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("markReputationProcessed", jobId)
}

// PackMaxActiveJobsPerAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7279f1fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxActiveJobsPerAgent() view returns(uint256)
func (jobRegistry *JobRegistry) PackMaxActiveJobsPerAgent() []byte {
	enc, err := jobRegistry.abi.Pack("maxActiveJobsPerAgent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxActiveJobsPerAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7279f1fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxActiveJobsPerAgent() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackMaxActiveJobsPerAgent() ([]byte, error) {
	return jobRegistry.abi.Pack("maxActiveJobsPerAgent")
}

// UnpackMaxActiveJobsPerAgent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7279f1fe.
//
// Solidity: function maxActiveJobsPerAgent() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackMaxActiveJobsPerAgent(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("maxActiveJobsPerAgent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxJobDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35aafb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxJobDuration() view returns(uint256)
func (jobRegistry *JobRegistry) PackMaxJobDuration() []byte {
	enc, err := jobRegistry.abi.Pack("maxJobDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxJobDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35aafb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxJobDuration() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackMaxJobDuration() ([]byte, error) {
	return jobRegistry.abi.Pack("maxJobDuration")
}

// UnpackMaxJobDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd35aafb9.
//
// Solidity: function maxJobDuration() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackMaxJobDuration(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("maxJobDuration", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxJobReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a9b6458.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxJobReward() view returns(uint256)
func (jobRegistry *JobRegistry) PackMaxJobReward() []byte {
	enc, err := jobRegistry.abi.Pack("maxJobReward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxJobReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a9b6458.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxJobReward() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackMaxJobReward() ([]byte, error) {
	return jobRegistry.abi.Pack("maxJobReward")
}

// UnpackMaxJobReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a9b6458.
//
// Solidity: function maxJobReward() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackMaxJobReward(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("maxJobReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinAgentStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30d164ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minAgentStake() view returns(uint96)
func (jobRegistry *JobRegistry) PackMinAgentStake() []byte {
	enc, err := jobRegistry.abi.Pack("minAgentStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinAgentStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30d164ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minAgentStake() view returns(uint96)
func (jobRegistry *JobRegistry) TryPackMinAgentStake() ([]byte, error) {
	return jobRegistry.abi.Pack("minAgentStake")
}

// UnpackMinAgentStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30d164ab.
//
// Solidity: function minAgentStake() view returns(uint96)
func (jobRegistry *JobRegistry) UnpackMinAgentStake(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("minAgentStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextJobId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c2aa5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextJobId() view returns(uint256)
func (jobRegistry *JobRegistry) PackNextJobId() []byte {
	enc, err := jobRegistry.abi.Pack("nextJobId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextJobId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0c2aa5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextJobId() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackNextJobId() ([]byte, error) {
	return jobRegistry.abi.Pack("nextJobId")
}

// UnpackNextJobId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0c2aa5e.
//
// Solidity: function nextJobId() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackNextJobId(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("nextJobId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnValidationResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3d5c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onValidationResult(uint256 jobId, bool success, address[] validators) returns()
func (jobRegistry *JobRegistry) PackOnValidationResult(jobId *big.Int, success bool, validators []common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("onValidationResult", jobId, success, validators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnValidationResult is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3d5c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onValidationResult(uint256 jobId, bool success, address[] validators) returns()
func (jobRegistry *JobRegistry) TryPackOnValidationResult(jobId *big.Int, success bool, validators []common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("onValidationResult", jobId, success, validators)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (jobRegistry *JobRegistry) PackOwner() []byte {
	enc, err := jobRegistry.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (jobRegistry *JobRegistry) TryPackOwner() ([]byte, error) {
	return jobRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (jobRegistry *JobRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (jobRegistry *JobRegistry) PackPause() []byte {
	enc, err := jobRegistry.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (jobRegistry *JobRegistry) TryPackPause() ([]byte, error) {
	return jobRegistry.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (jobRegistry *JobRegistry) PackPaused() []byte {
	enc, err := jobRegistry.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (jobRegistry *JobRegistry) TryPackPaused() ([]byte, error) {
	return jobRegistry.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (jobRegistry *JobRegistry) UnpackPaused(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd0506d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauser() view returns(address)
func (jobRegistry *JobRegistry) PackPauser() []byte {
	enc, err := jobRegistry.abi.Pack("pauser")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd0506d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauser() view returns(address)
func (jobRegistry *JobRegistry) TryPackPauser() ([]byte, error) {
	return jobRegistry.abi.Pack("pauser")
}

// UnpackPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fd0506d.
//
// Solidity: function pauser() view returns(address)
func (jobRegistry *JobRegistry) UnpackPauser(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("pauser", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cb61d8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauserManager() view returns(address)
func (jobRegistry *JobRegistry) PackPauserManager() []byte {
	enc, err := jobRegistry.abi.Pack("pauserManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cb61d8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauserManager() view returns(address)
func (jobRegistry *JobRegistry) TryPackPauserManager() ([]byte, error) {
	return jobRegistry.abi.Pack("pauserManager")
}

// UnpackPauserManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cb61d8f.
//
// Solidity: function pauserManager() view returns(address)
func (jobRegistry *JobRegistry) UnpackPauserManager(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("pauserManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingValidationEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676bf041.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingValidationEntropy(uint256 jobId) view returns(uint256)
func (jobRegistry *JobRegistry) PackPendingValidationEntropy(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("pendingValidationEntropy", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingValidationEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x676bf041.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingValidationEntropy(uint256 jobId) view returns(uint256)
func (jobRegistry *JobRegistry) TryPackPendingValidationEntropy(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("pendingValidationEntropy", jobId)
}

// UnpackPendingValidationEntropy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x676bf041.
//
// Solidity: function pendingValidationEntropy(uint256 jobId) view returns(uint256)
func (jobRegistry *JobRegistry) UnpackPendingValidationEntropy(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("pendingValidationEntropy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRaiseDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636bf26d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseDispute(uint256 jobId, bytes32 evidenceHash) returns()
func (jobRegistry *JobRegistry) PackRaiseDispute(jobId *big.Int, evidenceHash [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("raiseDispute", jobId, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636bf26d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseDispute(uint256 jobId, bytes32 evidenceHash) returns()
func (jobRegistry *JobRegistry) TryPackRaiseDispute(jobId *big.Int, evidenceHash [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("raiseDispute", jobId, evidenceHash)
}

// PackRaiseDispute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef573c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raiseDispute(uint256 jobId, string reason) returns()
func (jobRegistry *JobRegistry) PackRaiseDispute0(jobId *big.Int, reason string) []byte {
	enc, err := jobRegistry.abi.Pack("raiseDispute0", jobId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaiseDispute0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aef573c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raiseDispute(uint256 jobId, string reason) returns()
func (jobRegistry *JobRegistry) TryPackRaiseDispute0(jobId *big.Int, reason string) ([]byte, error) {
	return jobRegistry.abi.Pack("raiseDispute0", jobId, reason)
}

// PackReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3f677ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationEngine() view returns(address)
func (jobRegistry *JobRegistry) PackReputationEngine() []byte {
	enc, err := jobRegistry.abi.Pack("reputationEngine")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3f677ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reputationEngine() view returns(address)
func (jobRegistry *JobRegistry) TryPackReputationEngine() ([]byte, error) {
	return jobRegistry.abi.Pack("reputationEngine")
}

// UnpackReputationEngine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3f677ef.
//
// Solidity: function reputationEngine() view returns(address)
func (jobRegistry *JobRegistry) UnpackReputationEngine(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("reputationEngine", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReputationProcessed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1d472c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationProcessed(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) PackReputationProcessed(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("reputationProcessed", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReputationProcessed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1d472c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reputationProcessed(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) TryPackReputationProcessed(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("reputationProcessed", jobId)
}

// UnpackReputationProcessed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f1d472c.
//
// Solidity: function reputationProcessed(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) UnpackReputationProcessed(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("reputationProcessed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackResolveDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34b25ee2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolveDispute(uint256 jobId, bool employerWins) returns()
func (jobRegistry *JobRegistry) PackResolveDispute(jobId *big.Int, employerWins bool) []byte {
	enc, err := jobRegistry.abi.Pack("resolveDispute", jobId, employerWins)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolveDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34b25ee2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolveDispute(uint256 jobId, bool employerWins) returns()
func (jobRegistry *JobRegistry) TryPackResolveDispute(jobId *big.Int, employerWins bool) ([]byte, error) {
	return jobRegistry.abi.Pack("resolveDispute", jobId, employerWins)
}

// PackSetAcknowledger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcabc45c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAcknowledger(address acknowledger, bool allowed) returns()
func (jobRegistry *JobRegistry) PackSetAcknowledger(acknowledger common.Address, allowed bool) []byte {
	enc, err := jobRegistry.abi.Pack("setAcknowledger", acknowledger, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAcknowledger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcabc45c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAcknowledger(address acknowledger, bool allowed) returns()
func (jobRegistry *JobRegistry) TryPackSetAcknowledger(acknowledger common.Address, allowed bool) ([]byte, error) {
	return jobRegistry.abi.Pack("setAcknowledger", acknowledger, allowed)
}

// PackSetAgentAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2653c2ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentAuthCacheDuration(uint256 duration) returns()
func (jobRegistry *JobRegistry) PackSetAgentAuthCacheDuration(duration *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setAgentAuthCacheDuration", duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2653c2ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentAuthCacheDuration(uint256 duration) returns()
func (jobRegistry *JobRegistry) TryPackSetAgentAuthCacheDuration(duration *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setAgentAuthCacheDuration", duration)
}

// PackSetAgentMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9b5a6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentMerkleRoot(bytes32 root) returns()
func (jobRegistry *JobRegistry) PackSetAgentMerkleRoot(root [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("setAgentMerkleRoot", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9b5a6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentMerkleRoot(bytes32 root) returns()
func (jobRegistry *JobRegistry) TryPackSetAgentMerkleRoot(root [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("setAgentMerkleRoot", root)
}

// PackSetAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09ae00ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentRootNode(bytes32 node) returns()
func (jobRegistry *JobRegistry) PackSetAgentRootNode(node [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("setAgentRootNode", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09ae00ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentRootNode(bytes32 node) returns()
func (jobRegistry *JobRegistry) TryPackSetAgentRootNode(node [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("setAgentRootNode", node)
}

// PackSetAgentSettlementDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b0319c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentSettlementDelay(uint256 delay) returns()
func (jobRegistry *JobRegistry) PackSetAgentSettlementDelay(delay *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setAgentSettlementDelay", delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentSettlementDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b0319c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentSettlementDelay(uint256 delay) returns()
func (jobRegistry *JobRegistry) TryPackSetAgentSettlementDelay(delay *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setAgentSettlementDelay", delay)
}

// PackSetAuditModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb02eeec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuditModule(address module) returns()
func (jobRegistry *JobRegistry) PackSetAuditModule(module common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setAuditModule", module)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuditModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb02eeec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuditModule(address module) returns()
func (jobRegistry *JobRegistry) TryPackSetAuditModule(module common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setAuditModule", module)
}

// PackSetCertificateNFT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x189a0f27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCertificateNFT(address nft) returns()
func (jobRegistry *JobRegistry) PackSetCertificateNFT(nft common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setCertificateNFT", nft)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCertificateNFT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x189a0f27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCertificateNFT(address nft) returns()
func (jobRegistry *JobRegistry) TryPackSetCertificateNFT(nft common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setCertificateNFT", nft)
}

// PackSetDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36a3f05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDisputeModule(address module) returns()
func (jobRegistry *JobRegistry) PackSetDisputeModule(module common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setDisputeModule", module)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36a3f05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDisputeModule(address module) returns()
func (jobRegistry *JobRegistry) TryPackSetDisputeModule(module common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setDisputeModule", module)
}

// PackSetExpirationGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fd08bfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setExpirationGracePeriod(uint256 period) returns()
func (jobRegistry *JobRegistry) PackSetExpirationGracePeriod(period *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setExpirationGracePeriod", period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetExpirationGracePeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fd08bfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setExpirationGracePeriod(uint256 period) returns()
func (jobRegistry *JobRegistry) TryPackSetExpirationGracePeriod(period *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setExpirationGracePeriod", period)
}

// PackSetFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf209be41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeePct(uint256 pct) returns()
func (jobRegistry *JobRegistry) PackSetFeePct(pct *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setFeePct", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf209be41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeePct(uint256 pct) returns()
func (jobRegistry *JobRegistry) TryPackSetFeePct(pct *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setFeePct", pct)
}

// PackSetFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19db2228.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeePool(address pool) returns()
func (jobRegistry *JobRegistry) PackSetFeePool(pool common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setFeePool", pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19db2228.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeePool(address pool) returns()
func (jobRegistry *JobRegistry) TryPackSetFeePool(pool common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setFeePool", pool)
}

// PackSetGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab033ea9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGovernance(address newGovernance) returns()
func (jobRegistry *JobRegistry) PackSetGovernance(newGovernance common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setGovernance", newGovernance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab033ea9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGovernance(address newGovernance) returns()
func (jobRegistry *JobRegistry) TryPackSetGovernance(newGovernance common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setGovernance", newGovernance)
}

// PackSetIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbf3f861.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIdentityRegistry(address registry) returns()
func (jobRegistry *JobRegistry) PackSetIdentityRegistry(registry common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setIdentityRegistry", registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbf3f861.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIdentityRegistry(address registry) returns()
func (jobRegistry *JobRegistry) TryPackSetIdentityRegistry(registry common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setIdentityRegistry", registry)
}

// PackSetJobDurationLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17a65137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobDurationLimit(uint256 limit) returns()
func (jobRegistry *JobRegistry) PackSetJobDurationLimit(limit *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setJobDurationLimit", limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJobDurationLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17a65137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJobDurationLimit(uint256 limit) returns()
func (jobRegistry *JobRegistry) TryPackSetJobDurationLimit(limit *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setJobDurationLimit", limit)
}

// PackSetJobParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf50ae605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobParameters(uint256 maxReward, uint256 stake) returns()
func (jobRegistry *JobRegistry) PackSetJobParameters(maxReward *big.Int, stake *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setJobParameters", maxReward, stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJobParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf50ae605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJobParameters(uint256 maxReward, uint256 stake) returns()
func (jobRegistry *JobRegistry) TryPackSetJobParameters(maxReward *big.Int, stake *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setJobParameters", maxReward, stake)
}

// PackSetJobStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2c68f96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobStake(uint96 stake) returns()
func (jobRegistry *JobRegistry) PackSetJobStake(stake *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setJobStake", stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJobStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2c68f96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJobStake(uint96 stake) returns()
func (jobRegistry *JobRegistry) TryPackSetJobStake(stake *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setJobStake", stake)
}

// PackSetMaxActiveJobsPerAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x041da313.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxActiveJobsPerAgent(uint256 limit) returns()
func (jobRegistry *JobRegistry) PackSetMaxActiveJobsPerAgent(limit *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setMaxActiveJobsPerAgent", limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxActiveJobsPerAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x041da313.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxActiveJobsPerAgent(uint256 limit) returns()
func (jobRegistry *JobRegistry) TryPackSetMaxActiveJobsPerAgent(limit *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setMaxActiveJobsPerAgent", limit)
}

// PackSetMaxJobReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b026f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxJobReward(uint256 maxReward) returns()
func (jobRegistry *JobRegistry) PackSetMaxJobReward(maxReward *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setMaxJobReward", maxReward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxJobReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b026f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxJobReward(uint256 maxReward) returns()
func (jobRegistry *JobRegistry) TryPackSetMaxJobReward(maxReward *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setMaxJobReward", maxReward)
}

// PackSetMinAgentStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9f92d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinAgentStake(uint256 stake) returns()
func (jobRegistry *JobRegistry) PackSetMinAgentStake(stake *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setMinAgentStake", stake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinAgentStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a9f92d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinAgentStake(uint256 stake) returns()
func (jobRegistry *JobRegistry) TryPackSetMinAgentStake(stake *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setMinAgentStake", stake)
}

// PackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2707eed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setModules(address validation, address stakeMgr, address reputation, address disputeMod, address certNFT, address pool, address[] ackModules) returns()
func (jobRegistry *JobRegistry) PackSetModules(validation common.Address, stakeMgr common.Address, reputation common.Address, disputeMod common.Address, certNFT common.Address, pool common.Address, ackModules []common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setModules", validation, stakeMgr, reputation, disputeMod, certNFT, pool, ackModules)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2707eed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setModules(address validation, address stakeMgr, address reputation, address disputeMod, address certNFT, address pool, address[] ackModules) returns()
func (jobRegistry *JobRegistry) TryPackSetModules(validation common.Address, stakeMgr common.Address, reputation common.Address, disputeMod common.Address, certNFT common.Address, pool common.Address, ackModules []common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setModules", validation, stakeMgr, reputation, disputeMod, certNFT, pool, ackModules)
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address newPauser) returns()
func (jobRegistry *JobRegistry) PackSetPauser(newPauser common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setPauser", newPauser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPauser(address newPauser) returns()
func (jobRegistry *JobRegistry) TryPackSetPauser(newPauser common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setPauser", newPauser)
}

// PackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauserManager(address manager) returns()
func (jobRegistry *JobRegistry) PackSetPauserManager(manager common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setPauserManager", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPauserManager(address manager) returns()
func (jobRegistry *JobRegistry) TryPackSetPauserManager(manager common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setPauserManager", manager)
}

// PackSetReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb5090c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReputationEngine(address engine) returns()
func (jobRegistry *JobRegistry) PackSetReputationEngine(engine common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setReputationEngine", engine)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb5090c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReputationEngine(address engine) returns()
func (jobRegistry *JobRegistry) TryPackSetReputationEngine(engine common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setReputationEngine", engine)
}

// PackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeManager(address manager) returns()
func (jobRegistry *JobRegistry) PackSetStakeManager(manager common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setStakeManager", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStakeManager(address manager) returns()
func (jobRegistry *JobRegistry) TryPackSetStakeManager(manager common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setStakeManager", manager)
}

// PackSetTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cace7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaxPolicy(address policy) returns()
func (jobRegistry *JobRegistry) PackSetTaxPolicy(policy common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setTaxPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cace7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaxPolicy(address policy) returns()
func (jobRegistry *JobRegistry) TryPackSetTaxPolicy(policy common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setTaxPolicy", policy)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address newTreasury) returns()
func (jobRegistry *JobRegistry) PackSetTreasury(newTreasury common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setTreasury", newTreasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasury(address newTreasury) returns()
func (jobRegistry *JobRegistry) TryPackSetTreasury(newTreasury common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setTreasury", newTreasury)
}

// PackSetValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57b6416c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidationModule(address module) returns()
func (jobRegistry *JobRegistry) PackSetValidationModule(module common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("setValidationModule", module)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57b6416c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidationModule(address module) returns()
func (jobRegistry *JobRegistry) TryPackSetValidationModule(module common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("setValidationModule", module)
}

// PackSetValidatorMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd05a757.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorMerkleRoot(bytes32 root) returns()
func (jobRegistry *JobRegistry) PackSetValidatorMerkleRoot(root [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("setValidatorMerkleRoot", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd05a757.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorMerkleRoot(bytes32 root) returns()
func (jobRegistry *JobRegistry) TryPackSetValidatorMerkleRoot(root [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("setValidatorMerkleRoot", root)
}

// PackSetValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04ffdbaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorRewardPct(uint256 pct) returns()
func (jobRegistry *JobRegistry) PackSetValidatorRewardPct(pct *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("setValidatorRewardPct", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04ffdbaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorRewardPct(uint256 pct) returns()
func (jobRegistry *JobRegistry) TryPackSetValidatorRewardPct(pct *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("setValidatorRewardPct", pct)
}

// PackSetValidatorRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e063bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorRootNode(bytes32 node) returns()
func (jobRegistry *JobRegistry) PackSetValidatorRootNode(node [32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("setValidatorRootNode", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0e063bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorRootNode(bytes32 node) returns()
func (jobRegistry *JobRegistry) TryPackSetValidatorRootNode(node [32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("setValidatorRootNode", node)
}

// PackStakeAndApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x842fc2d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeAndApply(uint256 jobId, uint256 amount, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) PackStakeAndApply(jobId *big.Int, amount *big.Int, subdomain string, proof [][32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("stakeAndApply", jobId, amount, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeAndApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x842fc2d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeAndApply(uint256 jobId, uint256 amount, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) TryPackStakeAndApply(jobId *big.Int, amount *big.Int, subdomain string, proof [][32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("stakeAndApply", jobId, amount, subdomain, proof)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (jobRegistry *JobRegistry) PackStakeManager() []byte {
	enc, err := jobRegistry.abi.Pack("stakeManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeManager() view returns(address)
func (jobRegistry *JobRegistry) TryPackStakeManager() ([]byte, error) {
	return jobRegistry.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (jobRegistry *JobRegistry) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45e2a625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint256 jobId, bytes32 resultHash, string resultURI, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) PackSubmit(jobId *big.Int, resultHash [32]byte, resultURI string, subdomain string, proof [][32]byte) []byte {
	enc, err := jobRegistry.abi.Pack("submit", jobId, resultHash, resultURI, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45e2a625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint256 jobId, bytes32 resultHash, string resultURI, string subdomain, bytes32[] proof) returns()
func (jobRegistry *JobRegistry) TryPackSubmit(jobId *big.Int, resultHash [32]byte, resultURI string, subdomain string, proof [][32]byte) ([]byte, error) {
	return jobRegistry.abi.Pack("submit", jobId, resultHash, resultURI, subdomain, proof)
}

// PackSubmitBurnReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed74f3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitBurnReceipt(uint256 jobId, bytes32 burnTxHash, uint256 amount, uint256 blockNumber) returns()
func (jobRegistry *JobRegistry) PackSubmitBurnReceipt(jobId *big.Int, burnTxHash [32]byte, amount *big.Int, blockNumber *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("submitBurnReceipt", jobId, burnTxHash, amount, blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitBurnReceipt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ed74f3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitBurnReceipt(uint256 jobId, bytes32 burnTxHash, uint256 amount, uint256 blockNumber) returns()
func (jobRegistry *JobRegistry) TryPackSubmitBurnReceipt(jobId *big.Int, burnTxHash [32]byte, amount *big.Int, blockNumber *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("submitBurnReceipt", jobId, burnTxHash, amount, blockNumber)
}

// PackTaxAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73603ee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taxAcknowledgement() view returns(string ack)
func (jobRegistry *JobRegistry) PackTaxAcknowledgement() []byte {
	enc, err := jobRegistry.abi.Pack("taxAcknowledgement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaxAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73603ee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taxAcknowledgement() view returns(string ack)
func (jobRegistry *JobRegistry) TryPackTaxAcknowledgement() ([]byte, error) {
	return jobRegistry.abi.Pack("taxAcknowledgement")
}

// UnpackTaxAcknowledgement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73603ee9.
//
// Solidity: function taxAcknowledgement() view returns(string ack)
func (jobRegistry *JobRegistry) UnpackTaxAcknowledgement(data []byte) (string, error) {
	out, err := jobRegistry.abi.Unpack("taxAcknowledgement", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefa9c6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taxPolicy() view returns(address)
func (jobRegistry *JobRegistry) PackTaxPolicy() []byte {
	enc, err := jobRegistry.abi.Pack("taxPolicy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefa9c6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taxPolicy() view returns(address)
func (jobRegistry *JobRegistry) TryPackTaxPolicy() ([]byte, error) {
	return jobRegistry.abi.Pack("taxPolicy")
}

// UnpackTaxPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcefa9c6d.
//
// Solidity: function taxPolicy() view returns(address)
func (jobRegistry *JobRegistry) UnpackTaxPolicy(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("taxPolicy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTaxPolicyDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6009528.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taxPolicyDetails() view returns(string ack, string uri)
func (jobRegistry *JobRegistry) PackTaxPolicyDetails() []byte {
	enc, err := jobRegistry.abi.Pack("taxPolicyDetails")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaxPolicyDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6009528.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taxPolicyDetails() view returns(string ack, string uri)
func (jobRegistry *JobRegistry) TryPackTaxPolicyDetails() ([]byte, error) {
	return jobRegistry.abi.Pack("taxPolicyDetails")
}

// TaxPolicyDetailsOutput serves as a container for the return parameters of contract
// method TaxPolicyDetails.
type TaxPolicyDetailsOutput struct {
	Ack string
	Uri string
}

// UnpackTaxPolicyDetails is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6009528.
//
// Solidity: function taxPolicyDetails() view returns(string ack, string uri)
func (jobRegistry *JobRegistry) UnpackTaxPolicyDetails(data []byte) (TaxPolicyDetailsOutput, error) {
	out, err := jobRegistry.abi.Unpack("taxPolicyDetails", data)
	outstruct := new(TaxPolicyDetailsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ack = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.Uri = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackTaxPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0ee790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taxPolicyURI() view returns(string uri)
func (jobRegistry *JobRegistry) PackTaxPolicyURI() []byte {
	enc, err := jobRegistry.abi.Pack("taxPolicyURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaxPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c0ee790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taxPolicyURI() view returns(string uri)
func (jobRegistry *JobRegistry) TryPackTaxPolicyURI() ([]byte, error) {
	return jobRegistry.abi.Pack("taxPolicyURI")
}

// UnpackTaxPolicyURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c0ee790.
//
// Solidity: function taxPolicyURI() view returns(string uri)
func (jobRegistry *JobRegistry) UnpackTaxPolicyURI(data []byte) (string, error) {
	out, err := jobRegistry.abi.Unpack("taxPolicyURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (jobRegistry *JobRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := jobRegistry.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (jobRegistry *JobRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return jobRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (jobRegistry *JobRegistry) PackTreasury() []byte {
	enc, err := jobRegistry.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (jobRegistry *JobRegistry) TryPackTreasury() ([]byte, error) {
	return jobRegistry.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (jobRegistry *JobRegistry) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (jobRegistry *JobRegistry) PackUnpause() []byte {
	enc, err := jobRegistry.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (jobRegistry *JobRegistry) TryPackUnpause() ([]byte, error) {
	return jobRegistry.abi.Pack("unpause")
}

// PackUpdateAgentAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21416bca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAgentAuthCache(address agent, bool authorized) returns()
func (jobRegistry *JobRegistry) PackUpdateAgentAuthCache(agent common.Address, authorized bool) []byte {
	enc, err := jobRegistry.abi.Pack("updateAgentAuthCache", agent, authorized)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAgentAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21416bca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAgentAuthCache(address agent, bool authorized) returns()
func (jobRegistry *JobRegistry) TryPackUpdateAgentAuthCache(agent common.Address, authorized bool) ([]byte, error) {
	return jobRegistry.abi.Pack("updateAgentAuthCache", agent, authorized)
}

// PackValidationComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd97fee79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationComplete(uint256 jobId, bool success) returns()
func (jobRegistry *JobRegistry) PackValidationComplete(jobId *big.Int, success bool) []byte {
	enc, err := jobRegistry.abi.Pack("validationComplete", jobId, success)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidationComplete is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd97fee79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validationComplete(uint256 jobId, bool success) returns()
func (jobRegistry *JobRegistry) TryPackValidationComplete(jobId *big.Int, success bool) ([]byte, error) {
	return jobRegistry.abi.Pack("validationComplete", jobId, success)
}

// PackValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c795b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationModule() view returns(address)
func (jobRegistry *JobRegistry) PackValidationModule() []byte {
	enc, err := jobRegistry.abi.Pack("validationModule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c795b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validationModule() view returns(address)
func (jobRegistry *JobRegistry) TryPackValidationModule() ([]byte, error) {
	return jobRegistry.abi.Pack("validationModule")
}

// UnpackValidationModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c795b9c.
//
// Solidity: function validationModule() view returns(address)
func (jobRegistry *JobRegistry) UnpackValidationModule(data []byte) (common.Address, error) {
	out, err := jobRegistry.abi.Unpack("validationModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackValidationStartPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x841cb4e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationStartPending(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) PackValidationStartPending(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("validationStartPending", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidationStartPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x841cb4e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validationStartPending(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) TryPackValidationStartPending(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("validationStartPending", jobId)
}

// UnpackValidationStartPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x841cb4e9.
//
// Solidity: function validationStartPending(uint256 jobId) view returns(bool)
func (jobRegistry *JobRegistry) UnpackValidationStartPending(data []byte) (bool, error) {
	out, err := jobRegistry.abi.Unpack("validationStartPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidatorCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd53f14c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorCommittee(uint256 jobId) view returns(address[] validators, bool[] approvals)
func (jobRegistry *JobRegistry) PackValidatorCommittee(jobId *big.Int) []byte {
	enc, err := jobRegistry.abi.Pack("validatorCommittee", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd53f14c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorCommittee(uint256 jobId) view returns(address[] validators, bool[] approvals)
func (jobRegistry *JobRegistry) TryPackValidatorCommittee(jobId *big.Int) ([]byte, error) {
	return jobRegistry.abi.Pack("validatorCommittee", jobId)
}

// ValidatorCommitteeOutput serves as a container for the return parameters of contract
// method ValidatorCommittee.
type ValidatorCommitteeOutput struct {
	Validators []common.Address
	Approvals  []bool
}

// UnpackValidatorCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd53f14c9.
//
// Solidity: function validatorCommittee(uint256 jobId) view returns(address[] validators, bool[] approvals)
func (jobRegistry *JobRegistry) UnpackValidatorCommittee(data []byte) (ValidatorCommitteeOutput, error) {
	out, err := jobRegistry.abi.Unpack("validatorCommittee", data)
	outstruct := new(ValidatorCommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Validators = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Approvals = *abi.ConvertType(out[1], new([]bool)).(*[]bool)
	return *outstruct, nil
}

// PackValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb365a039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorRewardPct() view returns(uint256)
func (jobRegistry *JobRegistry) PackValidatorRewardPct() []byte {
	enc, err := jobRegistry.abi.Pack("validatorRewardPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb365a039.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorRewardPct() view returns(uint256)
func (jobRegistry *JobRegistry) TryPackValidatorRewardPct() ([]byte, error) {
	return jobRegistry.abi.Pack("validatorRewardPct")
}

// UnpackValidatorRewardPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb365a039.
//
// Solidity: function validatorRewardPct() view returns(uint256)
func (jobRegistry *JobRegistry) UnpackValidatorRewardPct(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("validatorRewardPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (jobRegistry *JobRegistry) PackVersion() []byte {
	enc, err := jobRegistry.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(uint256)
func (jobRegistry *JobRegistry) TryPackVersion() ([]byte, error) {
	return jobRegistry.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (jobRegistry *JobRegistry) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := jobRegistry.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// JobRegistryAcknowledgerUpdated represents a AcknowledgerUpdated event raised by the JobRegistry contract.
type JobRegistryAcknowledgerUpdated struct {
	Acknowledger common.Address
	Allowed      bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobRegistryAcknowledgerUpdatedEventName = "AcknowledgerUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAcknowledgerUpdated) ContractEventName() string {
	return JobRegistryAcknowledgerUpdatedEventName
}

// UnpackAcknowledgerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AcknowledgerUpdated(address indexed acknowledger, bool allowed)
func (jobRegistry *JobRegistry) UnpackAcknowledgerUpdatedEvent(log *types.Log) (*JobRegistryAcknowledgerUpdated, error) {
	event := "AcknowledgerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAcknowledgerUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentAssigned represents a AgentAssigned event raised by the JobRegistry contract.
type JobRegistryAgentAssigned struct {
	JobId     *big.Int
	Agent     common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentAssignedEventName = "AgentAssigned"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentAssigned) ContractEventName() string {
	return JobRegistryAgentAssignedEventName
}

// UnpackAgentAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentAssigned(uint256 indexed jobId, address indexed agent, string subdomain)
func (jobRegistry *JobRegistry) UnpackAgentAssignedEvent(log *types.Log) (*JobRegistryAgentAssigned, error) {
	event := "AgentAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentAssigned)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentAuthCacheDurationUpdated represents a AgentAuthCacheDurationUpdated event raised by the JobRegistry contract.
type JobRegistryAgentAuthCacheDurationUpdated struct {
	Duration *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentAuthCacheDurationUpdatedEventName = "AgentAuthCacheDurationUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentAuthCacheDurationUpdated) ContractEventName() string {
	return JobRegistryAgentAuthCacheDurationUpdatedEventName
}

// UnpackAgentAuthCacheDurationUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentAuthCacheDurationUpdated(uint256 duration)
func (jobRegistry *JobRegistry) UnpackAgentAuthCacheDurationUpdatedEvent(log *types.Log) (*JobRegistryAgentAuthCacheDurationUpdated, error) {
	event := "AgentAuthCacheDurationUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentAuthCacheDurationUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentAuthCacheUpdated represents a AgentAuthCacheUpdated event raised by the JobRegistry contract.
type JobRegistryAgentAuthCacheUpdated struct {
	Agent      common.Address
	Authorized bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentAuthCacheUpdatedEventName = "AgentAuthCacheUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentAuthCacheUpdated) ContractEventName() string {
	return JobRegistryAgentAuthCacheUpdatedEventName
}

// UnpackAgentAuthCacheUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentAuthCacheUpdated(address indexed agent, bool authorized)
func (jobRegistry *JobRegistry) UnpackAgentAuthCacheUpdatedEvent(log *types.Log) (*JobRegistryAgentAuthCacheUpdated, error) {
	event := "AgentAuthCacheUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentAuthCacheUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentAuthCacheVersionBumped represents a AgentAuthCacheVersionBumped event raised by the JobRegistry contract.
type JobRegistryAgentAuthCacheVersionBumped struct {
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentAuthCacheVersionBumpedEventName = "AgentAuthCacheVersionBumped"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentAuthCacheVersionBumped) ContractEventName() string {
	return JobRegistryAgentAuthCacheVersionBumpedEventName
}

// UnpackAgentAuthCacheVersionBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentAuthCacheVersionBumped(uint256 version)
func (jobRegistry *JobRegistry) UnpackAgentAuthCacheVersionBumpedEvent(log *types.Log) (*JobRegistryAgentAuthCacheVersionBumped, error) {
	event := "AgentAuthCacheVersionBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentAuthCacheVersionBumped)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentIdentityVerified represents a AgentIdentityVerified event raised by the JobRegistry contract.
type JobRegistryAgentIdentityVerified struct {
	Agent      common.Address
	Node       [32]byte
	Label      string
	ViaWrapper bool
	ViaMerkle  bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentIdentityVerifiedEventName = "AgentIdentityVerified"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentIdentityVerified) ContractEventName() string {
	return JobRegistryAgentIdentityVerifiedEventName
}

// UnpackAgentIdentityVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentIdentityVerified(address indexed agent, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle)
func (jobRegistry *JobRegistry) UnpackAgentIdentityVerifiedEvent(log *types.Log) (*JobRegistryAgentIdentityVerified, error) {
	event := "AgentIdentityVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentIdentityVerified)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentMerkleRootUpdated represents a AgentMerkleRootUpdated event raised by the JobRegistry contract.
type JobRegistryAgentMerkleRootUpdated struct {
	Root [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentMerkleRootUpdatedEventName = "AgentMerkleRootUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentMerkleRootUpdated) ContractEventName() string {
	return JobRegistryAgentMerkleRootUpdatedEventName
}

// UnpackAgentMerkleRootUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentMerkleRootUpdated(bytes32 root)
func (jobRegistry *JobRegistry) UnpackAgentMerkleRootUpdatedEvent(log *types.Log) (*JobRegistryAgentMerkleRootUpdated, error) {
	event := "AgentMerkleRootUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentMerkleRootUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentRootNodeUpdated represents a AgentRootNodeUpdated event raised by the JobRegistry contract.
type JobRegistryAgentRootNodeUpdated struct {
	Node [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentRootNodeUpdatedEventName = "AgentRootNodeUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentRootNodeUpdated) ContractEventName() string {
	return JobRegistryAgentRootNodeUpdatedEventName
}

// UnpackAgentRootNodeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentRootNodeUpdated(bytes32 node)
func (jobRegistry *JobRegistry) UnpackAgentRootNodeUpdatedEvent(log *types.Log) (*JobRegistryAgentRootNodeUpdated, error) {
	event := "AgentRootNodeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentRootNodeUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentSettlementDelayUpdated represents a AgentSettlementDelayUpdated event raised by the JobRegistry contract.
type JobRegistryAgentSettlementDelayUpdated struct {
	Delay *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentSettlementDelayUpdatedEventName = "AgentSettlementDelayUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentSettlementDelayUpdated) ContractEventName() string {
	return JobRegistryAgentSettlementDelayUpdatedEventName
}

// UnpackAgentSettlementDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentSettlementDelayUpdated(uint256 delay)
func (jobRegistry *JobRegistry) UnpackAgentSettlementDelayUpdatedEvent(log *types.Log) (*JobRegistryAgentSettlementDelayUpdated, error) {
	event := "AgentSettlementDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentSettlementDelayUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAgentSubdomainUpdated represents a AgentSubdomainUpdated event raised by the JobRegistry contract.
type JobRegistryAgentSubdomainUpdated struct {
	Agent     common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobRegistryAgentSubdomainUpdatedEventName = "AgentSubdomainUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAgentSubdomainUpdated) ContractEventName() string {
	return JobRegistryAgentSubdomainUpdatedEventName
}

// UnpackAgentSubdomainUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentSubdomainUpdated(address indexed agent, string subdomain)
func (jobRegistry *JobRegistry) UnpackAgentSubdomainUpdatedEvent(log *types.Log) (*JobRegistryAgentSubdomainUpdated, error) {
	event := "AgentSubdomainUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAgentSubdomainUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryApplicationSubmitted represents a ApplicationSubmitted event raised by the JobRegistry contract.
type JobRegistryApplicationSubmitted struct {
	JobId     *big.Int
	Applicant common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobRegistryApplicationSubmittedEventName = "ApplicationSubmitted"

// ContractEventName returns the user-defined event name.
func (JobRegistryApplicationSubmitted) ContractEventName() string {
	return JobRegistryApplicationSubmittedEventName
}

// UnpackApplicationSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApplicationSubmitted(uint256 indexed jobId, address indexed applicant, string subdomain)
func (jobRegistry *JobRegistry) UnpackApplicationSubmittedEvent(log *types.Log) (*JobRegistryApplicationSubmitted, error) {
	event := "ApplicationSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryApplicationSubmitted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAuditModuleCallbackFailed represents a AuditModuleCallbackFailed event raised by the JobRegistry contract.
type JobRegistryAuditModuleCallbackFailed struct {
	JobId *big.Int
	Data  []byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryAuditModuleCallbackFailedEventName = "AuditModuleCallbackFailed"

// ContractEventName returns the user-defined event name.
func (JobRegistryAuditModuleCallbackFailed) ContractEventName() string {
	return JobRegistryAuditModuleCallbackFailedEventName
}

// UnpackAuditModuleCallbackFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditModuleCallbackFailed(uint256 indexed jobId, bytes data)
func (jobRegistry *JobRegistry) UnpackAuditModuleCallbackFailedEvent(log *types.Log) (*JobRegistryAuditModuleCallbackFailed, error) {
	event := "AuditModuleCallbackFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAuditModuleCallbackFailed)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryAuditModuleUpdated represents a AuditModuleUpdated event raised by the JobRegistry contract.
type JobRegistryAuditModuleUpdated struct {
	Module common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryAuditModuleUpdatedEventName = "AuditModuleUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryAuditModuleUpdated) ContractEventName() string {
	return JobRegistryAuditModuleUpdatedEventName
}

// UnpackAuditModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditModuleUpdated(address module)
func (jobRegistry *JobRegistry) UnpackAuditModuleUpdatedEvent(log *types.Log) (*JobRegistryAuditModuleUpdated, error) {
	event := "AuditModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryAuditModuleUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryBurnConfirmed represents a BurnConfirmed event raised by the JobRegistry contract.
type JobRegistryBurnConfirmed struct {
	JobId      *big.Int
	BurnTxHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryBurnConfirmedEventName = "BurnConfirmed"

// ContractEventName returns the user-defined event name.
func (JobRegistryBurnConfirmed) ContractEventName() string {
	return JobRegistryBurnConfirmedEventName
}

// UnpackBurnConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnConfirmed(uint256 indexed jobId, bytes32 indexed burnTxHash)
func (jobRegistry *JobRegistry) UnpackBurnConfirmedEvent(log *types.Log) (*JobRegistryBurnConfirmed, error) {
	event := "BurnConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryBurnConfirmed)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryBurnDiscrepancy represents a BurnDiscrepancy event raised by the JobRegistry contract.
type JobRegistryBurnDiscrepancy struct {
	JobId          *big.Int
	ReceiptAmount  *big.Int
	ExpectedAmount *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const JobRegistryBurnDiscrepancyEventName = "BurnDiscrepancy"

// ContractEventName returns the user-defined event name.
func (JobRegistryBurnDiscrepancy) ContractEventName() string {
	return JobRegistryBurnDiscrepancyEventName
}

// UnpackBurnDiscrepancyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnDiscrepancy(uint256 indexed jobId, uint256 receiptAmount, uint256 expectedAmount)
func (jobRegistry *JobRegistry) UnpackBurnDiscrepancyEvent(log *types.Log) (*JobRegistryBurnDiscrepancy, error) {
	event := "BurnDiscrepancy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryBurnDiscrepancy)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryBurnReceiptSubmitted represents a BurnReceiptSubmitted event raised by the JobRegistry contract.
type JobRegistryBurnReceiptSubmitted struct {
	JobId       *big.Int
	BurnTxHash  [32]byte
	Amount      *big.Int
	BlockNumber *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const JobRegistryBurnReceiptSubmittedEventName = "BurnReceiptSubmitted"

// ContractEventName returns the user-defined event name.
func (JobRegistryBurnReceiptSubmitted) ContractEventName() string {
	return JobRegistryBurnReceiptSubmittedEventName
}

// UnpackBurnReceiptSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnReceiptSubmitted(uint256 indexed jobId, bytes32 indexed burnTxHash, uint256 amount, uint256 blockNumber)
func (jobRegistry *JobRegistry) UnpackBurnReceiptSubmittedEvent(log *types.Log) (*JobRegistryBurnReceiptSubmitted, error) {
	event := "BurnReceiptSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryBurnReceiptSubmitted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryCertificateNFTUpdated represents a CertificateNFTUpdated event raised by the JobRegistry contract.
type JobRegistryCertificateNFTUpdated struct {
	Nft common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const JobRegistryCertificateNFTUpdatedEventName = "CertificateNFTUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryCertificateNFTUpdated) ContractEventName() string {
	return JobRegistryCertificateNFTUpdatedEventName
}

// UnpackCertificateNFTUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CertificateNFTUpdated(address nft)
func (jobRegistry *JobRegistry) UnpackCertificateNFTUpdatedEvent(log *types.Log) (*JobRegistryCertificateNFTUpdated, error) {
	event := "CertificateNFTUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryCertificateNFTUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryConfigurationApplied represents a ConfigurationApplied event raised by the JobRegistry contract.
type JobRegistryConfigurationApplied struct {
	Caller              common.Address
	Flags               *big.Int
	AcknowledgerUpdates *big.Int
	AckModulesAdded     *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const JobRegistryConfigurationAppliedEventName = "ConfigurationApplied"

// ContractEventName returns the user-defined event name.
func (JobRegistryConfigurationApplied) ContractEventName() string {
	return JobRegistryConfigurationAppliedEventName
}

// UnpackConfigurationAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationApplied(address indexed caller, uint256 flags, uint256 acknowledgerUpdates, uint256 ackModulesAdded)
func (jobRegistry *JobRegistry) UnpackConfigurationAppliedEvent(log *types.Log) (*JobRegistryConfigurationApplied, error) {
	event := "ConfigurationApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryConfigurationApplied)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryDisputeModuleUpdated represents a DisputeModuleUpdated event raised by the JobRegistry contract.
type JobRegistryDisputeModuleUpdated struct {
	Module common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryDisputeModuleUpdatedEventName = "DisputeModuleUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryDisputeModuleUpdated) ContractEventName() string {
	return JobRegistryDisputeModuleUpdatedEventName
}

// UnpackDisputeModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeModuleUpdated(address module)
func (jobRegistry *JobRegistry) UnpackDisputeModuleUpdatedEvent(log *types.Log) (*JobRegistryDisputeModuleUpdated, error) {
	event := "DisputeModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryDisputeModuleUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryDisputeResolved represents a DisputeResolved event raised by the JobRegistry contract.
type JobRegistryDisputeResolved struct {
	JobId        *big.Int
	EmployerWins bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const JobRegistryDisputeResolvedEventName = "DisputeResolved"

// ContractEventName returns the user-defined event name.
func (JobRegistryDisputeResolved) ContractEventName() string {
	return JobRegistryDisputeResolvedEventName
}

// UnpackDisputeResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeResolved(uint256 indexed jobId, bool employerWins)
func (jobRegistry *JobRegistry) UnpackDisputeResolvedEvent(log *types.Log) (*JobRegistryDisputeResolved, error) {
	event := "DisputeResolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryDisputeResolved)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryExpirationGracePeriodUpdated represents a ExpirationGracePeriodUpdated event raised by the JobRegistry contract.
type JobRegistryExpirationGracePeriodUpdated struct {
	Period *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryExpirationGracePeriodUpdatedEventName = "ExpirationGracePeriodUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryExpirationGracePeriodUpdated) ContractEventName() string {
	return JobRegistryExpirationGracePeriodUpdatedEventName
}

// UnpackExpirationGracePeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExpirationGracePeriodUpdated(uint256 period)
func (jobRegistry *JobRegistry) UnpackExpirationGracePeriodUpdatedEvent(log *types.Log) (*JobRegistryExpirationGracePeriodUpdated, error) {
	event := "ExpirationGracePeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryExpirationGracePeriodUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryFeePctUpdated represents a FeePctUpdated event raised by the JobRegistry contract.
type JobRegistryFeePctUpdated struct {
	FeePct *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryFeePctUpdatedEventName = "FeePctUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryFeePctUpdated) ContractEventName() string {
	return JobRegistryFeePctUpdatedEventName
}

// UnpackFeePctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeePctUpdated(uint256 feePct)
func (jobRegistry *JobRegistry) UnpackFeePctUpdatedEvent(log *types.Log) (*JobRegistryFeePctUpdated, error) {
	event := "FeePctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryFeePctUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryFeePoolUpdated represents a FeePoolUpdated event raised by the JobRegistry contract.
type JobRegistryFeePoolUpdated struct {
	Pool common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobRegistryFeePoolUpdatedEventName = "FeePoolUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryFeePoolUpdated) ContractEventName() string {
	return JobRegistryFeePoolUpdatedEventName
}

// UnpackFeePoolUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeePoolUpdated(address pool)
func (jobRegistry *JobRegistry) UnpackFeePoolUpdatedEvent(log *types.Log) (*JobRegistryFeePoolUpdated, error) {
	event := "FeePoolUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryFeePoolUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryGovernanceFinalized represents a GovernanceFinalized event raised by the JobRegistry contract.
type JobRegistryGovernanceFinalized struct {
	JobId           *big.Int
	Caller          common.Address
	FundsRedirected bool
	Raw             *types.Log // Blockchain specific contextual infos
}

const JobRegistryGovernanceFinalizedEventName = "GovernanceFinalized"

// ContractEventName returns the user-defined event name.
func (JobRegistryGovernanceFinalized) ContractEventName() string {
	return JobRegistryGovernanceFinalizedEventName
}

// UnpackGovernanceFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceFinalized(uint256 indexed jobId, address indexed caller, bool fundsRedirected)
func (jobRegistry *JobRegistry) UnpackGovernanceFinalizedEvent(log *types.Log) (*JobRegistryGovernanceFinalized, error) {
	event := "GovernanceFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryGovernanceFinalized)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryGovernanceUpdated represents a GovernanceUpdated event raised by the JobRegistry contract.
type JobRegistryGovernanceUpdated struct {
	NewGovernance common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const JobRegistryGovernanceUpdatedEventName = "GovernanceUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryGovernanceUpdated) ContractEventName() string {
	return JobRegistryGovernanceUpdatedEventName
}

// UnpackGovernanceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceUpdated(address indexed newGovernance)
func (jobRegistry *JobRegistry) UnpackGovernanceUpdatedEvent(log *types.Log) (*JobRegistryGovernanceUpdated, error) {
	event := "GovernanceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryGovernanceUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryIdentityRegistryUpdated represents a IdentityRegistryUpdated event raised by the JobRegistry contract.
type JobRegistryIdentityRegistryUpdated struct {
	IdentityRegistry common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const JobRegistryIdentityRegistryUpdatedEventName = "IdentityRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryIdentityRegistryUpdated) ContractEventName() string {
	return JobRegistryIdentityRegistryUpdatedEventName
}

// UnpackIdentityRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IdentityRegistryUpdated(address identityRegistry)
func (jobRegistry *JobRegistry) UnpackIdentityRegistryUpdatedEvent(log *types.Log) (*JobRegistryIdentityRegistryUpdated, error) {
	event := "IdentityRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryIdentityRegistryUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobApplied represents a JobApplied event raised by the JobRegistry contract.
type JobRegistryJobApplied struct {
	JobId     *big.Int
	Agent     common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobAppliedEventName = "JobApplied"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobApplied) ContractEventName() string {
	return JobRegistryJobAppliedEventName
}

// UnpackJobAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobApplied(uint256 indexed jobId, address indexed agent, string subdomain)
func (jobRegistry *JobRegistry) UnpackJobAppliedEvent(log *types.Log) (*JobRegistryJobApplied, error) {
	event := "JobApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobApplied)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobCancelled represents a JobCancelled event raised by the JobRegistry contract.
type JobRegistryJobCancelled struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobCancelledEventName = "JobCancelled"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobCancelled) ContractEventName() string {
	return JobRegistryJobCancelledEventName
}

// UnpackJobCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCancelled(uint256 indexed jobId)
func (jobRegistry *JobRegistry) UnpackJobCancelledEvent(log *types.Log) (*JobRegistryJobCancelled, error) {
	event := "JobCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobCancelled)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobCompleted represents a JobCompleted event raised by the JobRegistry contract.
type JobRegistryJobCompleted struct {
	JobId   *big.Int
	Success bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobCompletedEventName = "JobCompleted"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobCompleted) ContractEventName() string {
	return JobRegistryJobCompletedEventName
}

// UnpackJobCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCompleted(uint256 indexed jobId, bool success)
func (jobRegistry *JobRegistry) UnpackJobCompletedEvent(log *types.Log) (*JobRegistryJobCompleted, error) {
	event := "JobCompleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobCompleted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobCreated represents a JobCreated event raised by the JobRegistry contract.
type JobRegistryJobCreated struct {
	JobId    *big.Int
	Employer common.Address
	Agent    common.Address
	Reward   *big.Int
	Stake    *big.Int
	Fee      *big.Int
	SpecHash [32]byte
	Uri      string
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobCreatedEventName = "JobCreated"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobCreated) ContractEventName() string {
	return JobRegistryJobCreatedEventName
}

// UnpackJobCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobCreated(uint256 indexed jobId, address indexed employer, address indexed agent, uint256 reward, uint256 stake, uint256 fee, bytes32 specHash, string uri)
func (jobRegistry *JobRegistry) UnpackJobCreatedEvent(log *types.Log) (*JobRegistryJobCreated, error) {
	event := "JobCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobCreated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobDisputed represents a JobDisputed event raised by the JobRegistry contract.
type JobRegistryJobDisputed struct {
	JobId  *big.Int
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobDisputedEventName = "JobDisputed"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobDisputed) ContractEventName() string {
	return JobRegistryJobDisputedEventName
}

// UnpackJobDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobDisputed(uint256 indexed jobId, address indexed caller)
func (jobRegistry *JobRegistry) UnpackJobDisputedEvent(log *types.Log) (*JobRegistryJobDisputed, error) {
	event := "JobDisputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobDisputed)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobEscalatedByGovernance represents a JobEscalatedByGovernance event raised by the JobRegistry contract.
type JobRegistryJobEscalatedByGovernance struct {
	JobId  *big.Int
	Caller common.Address
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobEscalatedByGovernanceEventName = "JobEscalatedByGovernance"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobEscalatedByGovernance) ContractEventName() string {
	return JobRegistryJobEscalatedByGovernanceEventName
}

// UnpackJobEscalatedByGovernanceEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobEscalatedByGovernance(uint256 indexed jobId, address indexed caller, string reason)
func (jobRegistry *JobRegistry) UnpackJobEscalatedByGovernanceEvent(log *types.Log) (*JobRegistryJobEscalatedByGovernance, error) {
	event := "JobEscalatedByGovernance"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobEscalatedByGovernance)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobExpired represents a JobExpired event raised by the JobRegistry contract.
type JobRegistryJobExpired struct {
	JobId  *big.Int
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobExpiredEventName = "JobExpired"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobExpired) ContractEventName() string {
	return JobRegistryJobExpiredEventName
}

// UnpackJobExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobExpired(uint256 indexed jobId, address indexed caller)
func (jobRegistry *JobRegistry) UnpackJobExpiredEvent(log *types.Log) (*JobRegistryJobExpired, error) {
	event := "JobExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobExpired)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobFinalized represents a JobFinalized event raised by the JobRegistry contract.
type JobRegistryJobFinalized struct {
	JobId  *big.Int
	Worker common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobFinalizedEventName = "JobFinalized"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobFinalized) ContractEventName() string {
	return JobRegistryJobFinalizedEventName
}

// UnpackJobFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFinalized(uint256 indexed jobId, address indexed worker)
func (jobRegistry *JobRegistry) UnpackJobFinalizedEvent(log *types.Log) (*JobRegistryJobFinalized, error) {
	event := "JobFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobFinalized)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobFunded represents a JobFunded event raised by the JobRegistry contract.
type JobRegistryJobFunded struct {
	JobId    *big.Int
	Employer common.Address
	Reward   *big.Int
	Fee      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobFundedEventName = "JobFunded"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobFunded) ContractEventName() string {
	return JobRegistryJobFundedEventName
}

// UnpackJobFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFunded(uint256 indexed jobId, address indexed employer, uint256 reward, uint256 fee)
func (jobRegistry *JobRegistry) UnpackJobFundedEvent(log *types.Log) (*JobRegistryJobFunded, error) {
	event := "JobFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobFunded)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobParametersUpdated represents a JobParametersUpdated event raised by the JobRegistry contract.
type JobRegistryJobParametersUpdated struct {
	Reward         *big.Int
	Stake          *big.Int
	MaxJobReward   *big.Int
	MaxJobDuration *big.Int
	MinAgentStake  *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobParametersUpdatedEventName = "JobParametersUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobParametersUpdated) ContractEventName() string {
	return JobRegistryJobParametersUpdatedEventName
}

// UnpackJobParametersUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobParametersUpdated(uint256 reward, uint256 stake, uint256 maxJobReward, uint256 maxJobDuration, uint256 minAgentStake)
func (jobRegistry *JobRegistry) UnpackJobParametersUpdatedEvent(log *types.Log) (*JobRegistryJobParametersUpdated, error) {
	event := "JobParametersUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobParametersUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobPayout represents a JobPayout event raised by the JobRegistry contract.
type JobRegistryJobPayout struct {
	JobId  *big.Int
	Worker common.Address
	Base   *big.Int
	Bonus  *big.Int
	Fee    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobPayoutEventName = "JobPayout"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobPayout) ContractEventName() string {
	return JobRegistryJobPayoutEventName
}

// UnpackJobPayoutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobPayout(uint256 indexed jobId, address indexed worker, uint256 base, uint256 bonus, uint256 fee)
func (jobRegistry *JobRegistry) UnpackJobPayoutEvent(log *types.Log) (*JobRegistryJobPayout, error) {
	event := "JobPayout"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobPayout)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobSubmitted represents a JobSubmitted event raised by the JobRegistry contract.
type JobRegistryJobSubmitted struct {
	JobId      *big.Int
	Worker     common.Address
	ResultHash [32]byte
	ResultURI  string
	Subdomain  string
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobSubmittedEventName = "JobSubmitted"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobSubmitted) ContractEventName() string {
	return JobRegistryJobSubmittedEventName
}

// UnpackJobSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobSubmitted(uint256 indexed jobId, address indexed worker, bytes32 resultHash, string resultURI, string subdomain)
func (jobRegistry *JobRegistry) UnpackJobSubmittedEvent(log *types.Log) (*JobRegistryJobSubmitted, error) {
	event := "JobSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobSubmitted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryJobTimedOut represents a JobTimedOut event raised by the JobRegistry contract.
type JobRegistryJobTimedOut struct {
	JobId  *big.Int
	Caller common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryJobTimedOutEventName = "JobTimedOut"

// ContractEventName returns the user-defined event name.
func (JobRegistryJobTimedOut) ContractEventName() string {
	return JobRegistryJobTimedOutEventName
}

// UnpackJobTimedOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobTimedOut(uint256 indexed jobId, address indexed caller)
func (jobRegistry *JobRegistry) UnpackJobTimedOutEvent(log *types.Log) (*JobRegistryJobTimedOut, error) {
	event := "JobTimedOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryJobTimedOut)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryMaxActiveJobsPerAgentUpdated represents a MaxActiveJobsPerAgentUpdated event raised by the JobRegistry contract.
type JobRegistryMaxActiveJobsPerAgentUpdated struct {
	Limit *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryMaxActiveJobsPerAgentUpdatedEventName = "MaxActiveJobsPerAgentUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryMaxActiveJobsPerAgentUpdated) ContractEventName() string {
	return JobRegistryMaxActiveJobsPerAgentUpdatedEventName
}

// UnpackMaxActiveJobsPerAgentUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxActiveJobsPerAgentUpdated(uint256 limit)
func (jobRegistry *JobRegistry) UnpackMaxActiveJobsPerAgentUpdatedEvent(log *types.Log) (*JobRegistryMaxActiveJobsPerAgentUpdated, error) {
	event := "MaxActiveJobsPerAgentUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryMaxActiveJobsPerAgentUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryModuleUpdated represents a ModuleUpdated event raised by the JobRegistry contract.
type JobRegistryModuleUpdated struct {
	Module     string
	NewAddress common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryModuleUpdatedEventName = "ModuleUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryModuleUpdated) ContractEventName() string {
	return JobRegistryModuleUpdatedEventName
}

// UnpackModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModuleUpdated(string module, address indexed newAddress)
func (jobRegistry *JobRegistry) UnpackModuleUpdatedEvent(log *types.Log) (*JobRegistryModuleUpdated, error) {
	event := "ModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryModuleUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the JobRegistry contract.
type JobRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const JobRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (JobRegistryOwnershipTransferred) ContractEventName() string {
	return JobRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (jobRegistry *JobRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*JobRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryPaused represents a Paused event raised by the JobRegistry contract.
type JobRegistryPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (JobRegistryPaused) ContractEventName() string {
	return JobRegistryPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (jobRegistry *JobRegistry) UnpackPausedEvent(log *types.Log) (*JobRegistryPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryPaused)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryPauserManagerUpdated represents a PauserManagerUpdated event raised by the JobRegistry contract.
type JobRegistryPauserManagerUpdated struct {
	PauserManager common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const JobRegistryPauserManagerUpdatedEventName = "PauserManagerUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryPauserManagerUpdated) ContractEventName() string {
	return JobRegistryPauserManagerUpdatedEventName
}

// UnpackPauserManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserManagerUpdated(address indexed pauserManager)
func (jobRegistry *JobRegistry) UnpackPauserManagerUpdatedEvent(log *types.Log) (*JobRegistryPauserManagerUpdated, error) {
	event := "PauserManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryPauserManagerUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryPauserUpdated represents a PauserUpdated event raised by the JobRegistry contract.
type JobRegistryPauserUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryPauserUpdatedEventName = "PauserUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryPauserUpdated) ContractEventName() string {
	return JobRegistryPauserUpdatedEventName
}

// UnpackPauserUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserUpdated(address indexed pauser)
func (jobRegistry *JobRegistry) UnpackPauserUpdatedEvent(log *types.Log) (*JobRegistryPauserUpdated, error) {
	event := "PauserUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryPauserUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryReputationEngineUpdated represents a ReputationEngineUpdated event raised by the JobRegistry contract.
type JobRegistryReputationEngineUpdated struct {
	Engine common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryReputationEngineUpdatedEventName = "ReputationEngineUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryReputationEngineUpdated) ContractEventName() string {
	return JobRegistryReputationEngineUpdatedEventName
}

// UnpackReputationEngineUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReputationEngineUpdated(address engine)
func (jobRegistry *JobRegistry) UnpackReputationEngineUpdatedEvent(log *types.Log) (*JobRegistryReputationEngineUpdated, error) {
	event := "ReputationEngineUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryReputationEngineUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryReputationProcessingMarked represents a ReputationProcessingMarked event raised by the JobRegistry contract.
type JobRegistryReputationProcessingMarked struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryReputationProcessingMarkedEventName = "ReputationProcessingMarked"

// ContractEventName returns the user-defined event name.
func (JobRegistryReputationProcessingMarked) ContractEventName() string {
	return JobRegistryReputationProcessingMarkedEventName
}

// UnpackReputationProcessingMarkedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReputationProcessingMarked(uint256 indexed jobId)
func (jobRegistry *JobRegistry) UnpackReputationProcessingMarkedEvent(log *types.Log) (*JobRegistryReputationProcessingMarked, error) {
	event := "ReputationProcessingMarked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryReputationProcessingMarked)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryResultSubmitted represents a ResultSubmitted event raised by the JobRegistry contract.
type JobRegistryResultSubmitted struct {
	JobId      *big.Int
	Worker     common.Address
	ResultHash [32]byte
	ResultURI  string
	Subdomain  string
	Raw        *types.Log // Blockchain specific contextual infos
}

const JobRegistryResultSubmittedEventName = "ResultSubmitted"

// ContractEventName returns the user-defined event name.
func (JobRegistryResultSubmitted) ContractEventName() string {
	return JobRegistryResultSubmittedEventName
}

// UnpackResultSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultSubmitted(uint256 indexed jobId, address indexed worker, bytes32 resultHash, string resultURI, string subdomain)
func (jobRegistry *JobRegistry) UnpackResultSubmittedEvent(log *types.Log) (*JobRegistryResultSubmitted, error) {
	event := "ResultSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryResultSubmitted)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryStakeManagerUpdated represents a StakeManagerUpdated event raised by the JobRegistry contract.
type JobRegistryStakeManagerUpdated struct {
	Manager common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryStakeManagerUpdatedEventName = "StakeManagerUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryStakeManagerUpdated) ContractEventName() string {
	return JobRegistryStakeManagerUpdatedEventName
}

// UnpackStakeManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeManagerUpdated(address manager)
func (jobRegistry *JobRegistry) UnpackStakeManagerUpdatedEvent(log *types.Log) (*JobRegistryStakeManagerUpdated, error) {
	event := "StakeManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryStakeManagerUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryTaxAcknowledged represents a TaxAcknowledged event raised by the JobRegistry contract.
type JobRegistryTaxAcknowledged struct {
	User            common.Address
	Version         *big.Int
	Acknowledgement string
	Raw             *types.Log // Blockchain specific contextual infos
}

const JobRegistryTaxAcknowledgedEventName = "TaxAcknowledged"

// ContractEventName returns the user-defined event name.
func (JobRegistryTaxAcknowledged) ContractEventName() string {
	return JobRegistryTaxAcknowledgedEventName
}

// UnpackTaxAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaxAcknowledged(address indexed user, uint256 version, string acknowledgement)
func (jobRegistry *JobRegistry) UnpackTaxAcknowledgedEvent(log *types.Log) (*JobRegistryTaxAcknowledged, error) {
	event := "TaxAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryTaxAcknowledged)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryTaxPolicyUpdated represents a TaxPolicyUpdated event raised by the JobRegistry contract.
type JobRegistryTaxPolicyUpdated struct {
	Policy  common.Address
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryTaxPolicyUpdatedEventName = "TaxPolicyUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryTaxPolicyUpdated) ContractEventName() string {
	return JobRegistryTaxPolicyUpdatedEventName
}

// UnpackTaxPolicyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaxPolicyUpdated(address policy, uint256 version)
func (jobRegistry *JobRegistry) UnpackTaxPolicyUpdatedEvent(log *types.Log) (*JobRegistryTaxPolicyUpdated, error) {
	event := "TaxPolicyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryTaxPolicyUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryTreasuryUpdated represents a TreasuryUpdated event raised by the JobRegistry contract.
type JobRegistryTreasuryUpdated struct {
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const JobRegistryTreasuryUpdatedEventName = "TreasuryUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryTreasuryUpdated) ContractEventName() string {
	return JobRegistryTreasuryUpdatedEventName
}

// UnpackTreasuryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryUpdated(address treasury)
func (jobRegistry *JobRegistry) UnpackTreasuryUpdatedEvent(log *types.Log) (*JobRegistryTreasuryUpdated, error) {
	event := "TreasuryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryTreasuryUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryUnpaused represents a Unpaused event raised by the JobRegistry contract.
type JobRegistryUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const JobRegistryUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (JobRegistryUnpaused) ContractEventName() string {
	return JobRegistryUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (jobRegistry *JobRegistry) UnpackUnpausedEvent(log *types.Log) (*JobRegistryUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryUnpaused)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidationModuleUpdated represents a ValidationModuleUpdated event raised by the JobRegistry contract.
type JobRegistryValidationModuleUpdated struct {
	Module common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidationModuleUpdatedEventName = "ValidationModuleUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidationModuleUpdated) ContractEventName() string {
	return JobRegistryValidationModuleUpdatedEventName
}

// UnpackValidationModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationModuleUpdated(address module)
func (jobRegistry *JobRegistry) UnpackValidationModuleUpdatedEvent(log *types.Log) (*JobRegistryValidationModuleUpdated, error) {
	event := "ValidationModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidationModuleUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidationStartPending represents a ValidationStartPending event raised by the JobRegistry contract.
type JobRegistryValidationStartPending struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidationStartPendingEventName = "ValidationStartPending"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidationStartPending) ContractEventName() string {
	return JobRegistryValidationStartPendingEventName
}

// UnpackValidationStartPendingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationStartPending(uint256 indexed jobId)
func (jobRegistry *JobRegistry) UnpackValidationStartPendingEvent(log *types.Log) (*JobRegistryValidationStartPending, error) {
	event := "ValidationStartPending"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidationStartPending)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidationStartTriggered represents a ValidationStartTriggered event raised by the JobRegistry contract.
type JobRegistryValidationStartTriggered struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidationStartTriggeredEventName = "ValidationStartTriggered"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidationStartTriggered) ContractEventName() string {
	return JobRegistryValidationStartTriggeredEventName
}

// UnpackValidationStartTriggeredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationStartTriggered(uint256 indexed jobId)
func (jobRegistry *JobRegistry) UnpackValidationStartTriggeredEvent(log *types.Log) (*JobRegistryValidationStartTriggered, error) {
	event := "ValidationStartTriggered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidationStartTriggered)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidatorMerkleRootUpdated represents a ValidatorMerkleRootUpdated event raised by the JobRegistry contract.
type JobRegistryValidatorMerkleRootUpdated struct {
	Root [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidatorMerkleRootUpdatedEventName = "ValidatorMerkleRootUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidatorMerkleRootUpdated) ContractEventName() string {
	return JobRegistryValidatorMerkleRootUpdatedEventName
}

// UnpackValidatorMerkleRootUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorMerkleRootUpdated(bytes32 root)
func (jobRegistry *JobRegistry) UnpackValidatorMerkleRootUpdatedEvent(log *types.Log) (*JobRegistryValidatorMerkleRootUpdated, error) {
	event := "ValidatorMerkleRootUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidatorMerkleRootUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidatorRewardPctUpdated represents a ValidatorRewardPctUpdated event raised by the JobRegistry contract.
type JobRegistryValidatorRewardPctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidatorRewardPctUpdatedEventName = "ValidatorRewardPctUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidatorRewardPctUpdated) ContractEventName() string {
	return JobRegistryValidatorRewardPctUpdatedEventName
}

// UnpackValidatorRewardPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorRewardPctUpdated(uint256 pct)
func (jobRegistry *JobRegistry) UnpackValidatorRewardPctUpdatedEvent(log *types.Log) (*JobRegistryValidatorRewardPctUpdated, error) {
	event := "ValidatorRewardPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidatorRewardPctUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JobRegistryValidatorRootNodeUpdated represents a ValidatorRootNodeUpdated event raised by the JobRegistry contract.
type JobRegistryValidatorRootNodeUpdated struct {
	Node [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const JobRegistryValidatorRootNodeUpdatedEventName = "ValidatorRootNodeUpdated"

// ContractEventName returns the user-defined event name.
func (JobRegistryValidatorRootNodeUpdated) ContractEventName() string {
	return JobRegistryValidatorRootNodeUpdatedEventName
}

// UnpackValidatorRootNodeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorRootNodeUpdated(bytes32 node)
func (jobRegistry *JobRegistry) UnpackValidatorRootNodeUpdatedEvent(log *types.Log) (*JobRegistryValidatorRootNodeUpdated, error) {
	event := "ValidatorRootNodeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != jobRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JobRegistryValidatorRootNodeUpdated)
	if len(log.Data) > 0 {
		if err := jobRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range jobRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (jobRegistry *JobRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["AgentTypeNotAllowed"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackAgentTypeNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["Blacklisted"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBlacklistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["BlacklistedAgent"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBlacklistedAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["BlacklistedEmployer"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBlacklistedEmployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["BurnAmountTooLow"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBurnAmountTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["BurnNotConfirmed"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBurnNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["BurnReceiptMissing"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackBurnReceiptMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["CannotCancel"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackCannotCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["CannotDispute"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackCannotDisputeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["CannotExpire"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackCannotExpireError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DeadlineNotReached"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDeadlineNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["DurationTooLong"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackDurationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["EmptySubdomain"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackEmptySubdomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["EvidenceMissing"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackEvidenceMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["IdentityRegistryNotSet"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackIdentityRegistryNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InsufficientAgentStake"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInsufficientAgentStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidAckModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidAckModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidAgentTypes"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidAgentTypesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidAuditModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidAuditModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidCertificateNFT"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidCertificateNFTError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidDeadline"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidDisputeModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidDisputeModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidEscalationState"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidEscalationStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidFeePool"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidFeePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidIdentityRegistry"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidIdentityRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidJobState"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidJobStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidPercentage"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidPercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidPercentages"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidPercentagesError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidReputationModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidReputationModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidSpecHash"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidSpecHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidStakeManager"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidStakeManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidTaxPolicy"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidTaxPolicyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidTreasury"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["InvalidValidationModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackInvalidValidationModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["JobParametersUnset"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackJobParametersUnsetError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["MaxActiveJobsReached"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackMaxActiveJobsReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NoDispute"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNoDisputeError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotAcknowledger"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotAcknowledgerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotAuthorizedAgent"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotAuthorizedAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotGovernanceOrPauser"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotGovernanceOrPauserError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotGovernanceOrPauserManager"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotGovernanceOrPauserManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotReady"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["NotSubmitted"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackNotSubmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OnlyAgent"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOnlyAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OnlyDisputeModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOnlyDisputeModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OnlyEmployer"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOnlyEmployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OnlyParticipant"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOnlyParticipantError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["OnlyValidationModule"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackOnlyValidationModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["PolicyNotTaxExempt"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackPolicyNotTaxExemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["RewardOverflow"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackRewardOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["RewardTooHigh"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackRewardTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["StakeOverflow"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackStakeOverflowError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["TaxPolicyNotAcknowledged"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackTaxPolicyNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ZeroAcknowledgerAddress"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackZeroAcknowledgerAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], jobRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return jobRegistry.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JobRegistryAgentTypeNotAllowed represents a AgentTypeNotAllowed error raised by the JobRegistry contract.
type JobRegistryAgentTypeNotAllowed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AgentTypeNotAllowed()
func JobRegistryAgentTypeNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xd444eeaf5ac4ec4af6a404d66a8c00a66ba3b76ef8c7d8b2e9a1740f05a843f2")
}

// UnpackAgentTypeNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AgentTypeNotAllowed()
func (jobRegistry *JobRegistry) UnpackAgentTypeNotAllowedError(raw []byte) (*JobRegistryAgentTypeNotAllowed, error) {
	out := new(JobRegistryAgentTypeNotAllowed)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "AgentTypeNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBlacklisted represents a Blacklisted error raised by the JobRegistry contract.
type JobRegistryBlacklisted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Blacklisted()
func JobRegistryBlacklistedErrorID() common.Hash {
	return common.HexToHash("0x09550c770d1e7568680ee03aa94c6a5fca20c34f72b0bd46af877d58210a302f")
}

// UnpackBlacklistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Blacklisted()
func (jobRegistry *JobRegistry) UnpackBlacklistedError(raw []byte) (*JobRegistryBlacklisted, error) {
	out := new(JobRegistryBlacklisted)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "Blacklisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBlacklistedAgent represents a BlacklistedAgent error raised by the JobRegistry contract.
type JobRegistryBlacklistedAgent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlacklistedAgent()
func JobRegistryBlacklistedAgentErrorID() common.Hash {
	return common.HexToHash("0x73091af058bb5ddaf0f3c6d81b953707bd5eedd8e031876e51f73dce9a3b8734")
}

// UnpackBlacklistedAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlacklistedAgent()
func (jobRegistry *JobRegistry) UnpackBlacklistedAgentError(raw []byte) (*JobRegistryBlacklistedAgent, error) {
	out := new(JobRegistryBlacklistedAgent)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "BlacklistedAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBlacklistedEmployer represents a BlacklistedEmployer error raised by the JobRegistry contract.
type JobRegistryBlacklistedEmployer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlacklistedEmployer()
func JobRegistryBlacklistedEmployerErrorID() common.Hash {
	return common.HexToHash("0x2e3025aa31ccb6dfa83a327be6621b27626dbb43de1f17af1c5db02d5577e561")
}

// UnpackBlacklistedEmployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlacklistedEmployer()
func (jobRegistry *JobRegistry) UnpackBlacklistedEmployerError(raw []byte) (*JobRegistryBlacklistedEmployer, error) {
	out := new(JobRegistryBlacklistedEmployer)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "BlacklistedEmployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBurnAmountTooLow represents a BurnAmountTooLow error raised by the JobRegistry contract.
type JobRegistryBurnAmountTooLow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurnAmountTooLow()
func JobRegistryBurnAmountTooLowErrorID() common.Hash {
	return common.HexToHash("0x6254dc8cc1368fc8698d9f542364d1532b7667df206866db5c83d153ef6d8c58")
}

// UnpackBurnAmountTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurnAmountTooLow()
func (jobRegistry *JobRegistry) UnpackBurnAmountTooLowError(raw []byte) (*JobRegistryBurnAmountTooLow, error) {
	out := new(JobRegistryBurnAmountTooLow)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "BurnAmountTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBurnNotConfirmed represents a BurnNotConfirmed error raised by the JobRegistry contract.
type JobRegistryBurnNotConfirmed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurnNotConfirmed()
func JobRegistryBurnNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0xa3423db634e1ec4fde179c6069b41af00fe29f9bf5c8298eecd495879314e8b3")
}

// UnpackBurnNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurnNotConfirmed()
func (jobRegistry *JobRegistry) UnpackBurnNotConfirmedError(raw []byte) (*JobRegistryBurnNotConfirmed, error) {
	out := new(JobRegistryBurnNotConfirmed)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "BurnNotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryBurnReceiptMissing represents a BurnReceiptMissing error raised by the JobRegistry contract.
type JobRegistryBurnReceiptMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurnReceiptMissing()
func JobRegistryBurnReceiptMissingErrorID() common.Hash {
	return common.HexToHash("0x219f1ddfdafb4e913d6e576d998d0be369d88bc632789463e9710bbe95e3762c")
}

// UnpackBurnReceiptMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurnReceiptMissing()
func (jobRegistry *JobRegistry) UnpackBurnReceiptMissingError(raw []byte) (*JobRegistryBurnReceiptMissing, error) {
	out := new(JobRegistryBurnReceiptMissing)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "BurnReceiptMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryCannotCancel represents a CannotCancel error raised by the JobRegistry contract.
type JobRegistryCannotCancel struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotCancel()
func JobRegistryCannotCancelErrorID() common.Hash {
	return common.HexToHash("0xfbc03578693f346f654ab7e4b30f351bfea8a91dfa05fab2c272a61b8d762fbd")
}

// UnpackCannotCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotCancel()
func (jobRegistry *JobRegistry) UnpackCannotCancelError(raw []byte) (*JobRegistryCannotCancel, error) {
	out := new(JobRegistryCannotCancel)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "CannotCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryCannotDispute represents a CannotDispute error raised by the JobRegistry contract.
type JobRegistryCannotDispute struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotDispute()
func JobRegistryCannotDisputeErrorID() common.Hash {
	return common.HexToHash("0x1a7a0ae52da5d00931bbff80617495727d1d528b1b355df7fbef93f1715acb8b")
}

// UnpackCannotDisputeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotDispute()
func (jobRegistry *JobRegistry) UnpackCannotDisputeError(raw []byte) (*JobRegistryCannotDispute, error) {
	out := new(JobRegistryCannotDispute)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "CannotDispute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryCannotExpire represents a CannotExpire error raised by the JobRegistry contract.
type JobRegistryCannotExpire struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotExpire()
func JobRegistryCannotExpireErrorID() common.Hash {
	return common.HexToHash("0xaa98a45e297028150ac5d293d14065df1b2b44d0c2e30fb21ac9de501a7b0423")
}

// UnpackCannotExpireError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotExpire()
func (jobRegistry *JobRegistry) UnpackCannotExpireError(raw []byte) (*JobRegistryCannotExpire, error) {
	out := new(JobRegistryCannotExpire)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "CannotExpire", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDeadlineNotReached represents a DeadlineNotReached error raised by the JobRegistry contract.
type JobRegistryDeadlineNotReached struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotReached()
func JobRegistryDeadlineNotReachedErrorID() common.Hash {
	return common.HexToHash("0x66ec4ee6dfeca96c259d70ed3a7592b705504c1d290a4e397f1426df4a7c20fa")
}

// UnpackDeadlineNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotReached()
func (jobRegistry *JobRegistry) UnpackDeadlineNotReachedError(raw []byte) (*JobRegistryDeadlineNotReached, error) {
	out := new(JobRegistryDeadlineNotReached)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DeadlineNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDeadlinePassed represents a DeadlinePassed error raised by the JobRegistry contract.
type JobRegistryDeadlinePassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed()
func JobRegistryDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x70f65caac7c09036bde4bbed5e995a002d66fa61e6f109973be165cfef0a86ce")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed()
func (jobRegistry *JobRegistry) UnpackDeadlinePassedError(raw []byte) (*JobRegistryDeadlinePassed, error) {
	out := new(JobRegistryDeadlinePassed)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryDurationTooLong represents a DurationTooLong error raised by the JobRegistry contract.
type JobRegistryDurationTooLong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DurationTooLong()
func JobRegistryDurationTooLongErrorID() common.Hash {
	return common.HexToHash("0x9529f506d5e687844ae1790c77c6c643c34814553c99a5b798afc3d53ad3f0c1")
}

// UnpackDurationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DurationTooLong()
func (jobRegistry *JobRegistry) UnpackDurationTooLongError(raw []byte) (*JobRegistryDurationTooLong, error) {
	out := new(JobRegistryDurationTooLong)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "DurationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryEmptySubdomain represents a EmptySubdomain error raised by the JobRegistry contract.
type JobRegistryEmptySubdomain struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptySubdomain()
func JobRegistryEmptySubdomainErrorID() common.Hash {
	return common.HexToHash("0x4549c4ec169a2ebb8a9beab83833dea10d1bdb6446b79d1916d822b4ecd13463")
}

// UnpackEmptySubdomainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptySubdomain()
func (jobRegistry *JobRegistry) UnpackEmptySubdomainError(raw []byte) (*JobRegistryEmptySubdomain, error) {
	out := new(JobRegistryEmptySubdomain)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "EmptySubdomain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryEnforcedPause represents a EnforcedPause error raised by the JobRegistry contract.
type JobRegistryEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func JobRegistryEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (jobRegistry *JobRegistry) UnpackEnforcedPauseError(raw []byte) (*JobRegistryEnforcedPause, error) {
	out := new(JobRegistryEnforcedPause)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryEvidenceMissing represents a EvidenceMissing error raised by the JobRegistry contract.
type JobRegistryEvidenceMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceMissing()
func JobRegistryEvidenceMissingErrorID() common.Hash {
	return common.HexToHash("0x262c34ea9586632fcfecf18b79826cf8265486bab8c449f6485309a5e7e237e0")
}

// UnpackEvidenceMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceMissing()
func (jobRegistry *JobRegistry) UnpackEvidenceMissingError(raw []byte) (*JobRegistryEvidenceMissing, error) {
	out := new(JobRegistryEvidenceMissing)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "EvidenceMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryExpectedPause represents a ExpectedPause error raised by the JobRegistry contract.
type JobRegistryExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func JobRegistryExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (jobRegistry *JobRegistry) UnpackExpectedPauseError(raw []byte) (*JobRegistryExpectedPause, error) {
	out := new(JobRegistryExpectedPause)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryIdentityRegistryNotSet represents a IdentityRegistryNotSet error raised by the JobRegistry contract.
type JobRegistryIdentityRegistryNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IdentityRegistryNotSet()
func JobRegistryIdentityRegistryNotSetErrorID() common.Hash {
	return common.HexToHash("0xaf1d44893fa2dda72e129925378abcfb761bb1fddc2c9f03e42937a07e294f46")
}

// UnpackIdentityRegistryNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IdentityRegistryNotSet()
func (jobRegistry *JobRegistry) UnpackIdentityRegistryNotSetError(raw []byte) (*JobRegistryIdentityRegistryNotSet, error) {
	out := new(JobRegistryIdentityRegistryNotSet)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "IdentityRegistryNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInsufficientAgentStake represents a InsufficientAgentStake error raised by the JobRegistry contract.
type JobRegistryInsufficientAgentStake struct {
	Required *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientAgentStake(uint256 required, uint256 actual)
func JobRegistryInsufficientAgentStakeErrorID() common.Hash {
	return common.HexToHash("0xe8b3fee9c46f97b6a5297a3b198b4695fd8b79016dc5c58ccffd24f40de799f1")
}

// UnpackInsufficientAgentStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientAgentStake(uint256 required, uint256 actual)
func (jobRegistry *JobRegistry) UnpackInsufficientAgentStakeError(raw []byte) (*JobRegistryInsufficientAgentStake, error) {
	out := new(JobRegistryInsufficientAgentStake)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InsufficientAgentStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidAckModule represents a InvalidAckModule error raised by the JobRegistry contract.
type JobRegistryInvalidAckModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAckModule()
func JobRegistryInvalidAckModuleErrorID() common.Hash {
	return common.HexToHash("0x14f5af207e9acfc0603c64b01930c59f038614f45ecad6f0a9c99cd8e5ab9585")
}

// UnpackInvalidAckModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAckModule()
func (jobRegistry *JobRegistry) UnpackInvalidAckModuleError(raw []byte) (*JobRegistryInvalidAckModule, error) {
	out := new(JobRegistryInvalidAckModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidAckModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidAgentTypes represents a InvalidAgentTypes error raised by the JobRegistry contract.
type JobRegistryInvalidAgentTypes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAgentTypes()
func JobRegistryInvalidAgentTypesErrorID() common.Hash {
	return common.HexToHash("0x26b4d7fbd4f7df17fac86a900467295e9062722535eccd11b2f454e76aee3965")
}

// UnpackInvalidAgentTypesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAgentTypes()
func (jobRegistry *JobRegistry) UnpackInvalidAgentTypesError(raw []byte) (*JobRegistryInvalidAgentTypes, error) {
	out := new(JobRegistryInvalidAgentTypes)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidAgentTypes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidAuditModule represents a InvalidAuditModule error raised by the JobRegistry contract.
type JobRegistryInvalidAuditModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAuditModule()
func JobRegistryInvalidAuditModuleErrorID() common.Hash {
	return common.HexToHash("0x46854d578e7c4aec2b52eb3ee06b9d28c867644dccb54fe8ca9aeacb046a39ee")
}

// UnpackInvalidAuditModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAuditModule()
func (jobRegistry *JobRegistry) UnpackInvalidAuditModuleError(raw []byte) (*JobRegistryInvalidAuditModule, error) {
	out := new(JobRegistryInvalidAuditModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidAuditModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidCertificateNFT represents a InvalidCertificateNFT error raised by the JobRegistry contract.
type JobRegistryInvalidCertificateNFT struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCertificateNFT()
func JobRegistryInvalidCertificateNFTErrorID() common.Hash {
	return common.HexToHash("0x7601ad028a08dc9e1c650f0ef9b0daf0c52e8f25e5d46afbb64c39e28d82e6da")
}

// UnpackInvalidCertificateNFTError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCertificateNFT()
func (jobRegistry *JobRegistry) UnpackInvalidCertificateNFTError(raw []byte) (*JobRegistryInvalidCertificateNFT, error) {
	out := new(JobRegistryInvalidCertificateNFT)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidCertificateNFT", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidDeadline represents a InvalidDeadline error raised by the JobRegistry contract.
type JobRegistryInvalidDeadline struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDeadline()
func JobRegistryInvalidDeadlineErrorID() common.Hash {
	return common.HexToHash("0x769d11e4e5c950861eb6419db7bad4c72490c45ea0a89f501ccf06c7c06addc3")
}

// UnpackInvalidDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDeadline()
func (jobRegistry *JobRegistry) UnpackInvalidDeadlineError(raw []byte) (*JobRegistryInvalidDeadline, error) {
	out := new(JobRegistryInvalidDeadline)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidDisputeModule represents a InvalidDisputeModule error raised by the JobRegistry contract.
type JobRegistryInvalidDisputeModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDisputeModule()
func JobRegistryInvalidDisputeModuleErrorID() common.Hash {
	return common.HexToHash("0x274028d4e22563e6f464096ce7851def25f7c71ea7fb7b86f95f0a71fb39f208")
}

// UnpackInvalidDisputeModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDisputeModule()
func (jobRegistry *JobRegistry) UnpackInvalidDisputeModuleError(raw []byte) (*JobRegistryInvalidDisputeModule, error) {
	out := new(JobRegistryInvalidDisputeModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidDisputeModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidEscalationState represents a InvalidEscalationState error raised by the JobRegistry contract.
type JobRegistryInvalidEscalationState struct {
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEscalationState(uint8 state)
func JobRegistryInvalidEscalationStateErrorID() common.Hash {
	return common.HexToHash("0xb078b331e9b9625339b79bb400b3ee49d5e932bb59bd5a889f50ce14c4dd7755")
}

// UnpackInvalidEscalationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEscalationState(uint8 state)
func (jobRegistry *JobRegistry) UnpackInvalidEscalationStateError(raw []byte) (*JobRegistryInvalidEscalationState, error) {
	out := new(JobRegistryInvalidEscalationState)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidEscalationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidFeePool represents a InvalidFeePool error raised by the JobRegistry contract.
type JobRegistryInvalidFeePool struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFeePool()
func JobRegistryInvalidFeePoolErrorID() common.Hash {
	return common.HexToHash("0xd71c6205302ef334b0106cb4b7962070d8d6015822e48e46f2066f94e58892b1")
}

// UnpackInvalidFeePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFeePool()
func (jobRegistry *JobRegistry) UnpackInvalidFeePoolError(raw []byte) (*JobRegistryInvalidFeePool, error) {
	out := new(JobRegistryInvalidFeePool)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidFeePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidIdentityRegistry represents a InvalidIdentityRegistry error raised by the JobRegistry contract.
type JobRegistryInvalidIdentityRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIdentityRegistry()
func JobRegistryInvalidIdentityRegistryErrorID() common.Hash {
	return common.HexToHash("0x188aad7e8e99ed4e89456ee6b1605a8c78b533e8ed49b5c6855e3492df309485")
}

// UnpackInvalidIdentityRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIdentityRegistry()
func (jobRegistry *JobRegistry) UnpackInvalidIdentityRegistryError(raw []byte) (*JobRegistryInvalidIdentityRegistry, error) {
	out := new(JobRegistryInvalidIdentityRegistry)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidIdentityRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidJobState represents a InvalidJobState error raised by the JobRegistry contract.
type JobRegistryInvalidJobState struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidJobState()
func JobRegistryInvalidJobStateErrorID() common.Hash {
	return common.HexToHash("0x1a99ec7c0ec7893a94c71db93e8f80637b5207493422a26a2cb4973d61ce8bfc")
}

// UnpackInvalidJobStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidJobState()
func (jobRegistry *JobRegistry) UnpackInvalidJobStateError(raw []byte) (*JobRegistryInvalidJobState, error) {
	out := new(JobRegistryInvalidJobState)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidJobState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidPercentage represents a InvalidPercentage error raised by the JobRegistry contract.
type JobRegistryInvalidPercentage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPercentage()
func JobRegistryInvalidPercentageErrorID() common.Hash {
	return common.HexToHash("0x1f3b85d324f007eab9166dba47ce4688f2b5c15c9dbafa79131ac3a94e9e6540")
}

// UnpackInvalidPercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPercentage()
func (jobRegistry *JobRegistry) UnpackInvalidPercentageError(raw []byte) (*JobRegistryInvalidPercentage, error) {
	out := new(JobRegistryInvalidPercentage)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidPercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidPercentages represents a InvalidPercentages error raised by the JobRegistry contract.
type JobRegistryInvalidPercentages struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPercentages()
func JobRegistryInvalidPercentagesErrorID() common.Hash {
	return common.HexToHash("0x6d2fd3c943b233c2580fc9b3356266d48cdb188fb0423aa115d523661d7494d7")
}

// UnpackInvalidPercentagesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPercentages()
func (jobRegistry *JobRegistry) UnpackInvalidPercentagesError(raw []byte) (*JobRegistryInvalidPercentages, error) {
	out := new(JobRegistryInvalidPercentages)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidPercentages", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidReputationModule represents a InvalidReputationModule error raised by the JobRegistry contract.
type JobRegistryInvalidReputationModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReputationModule()
func JobRegistryInvalidReputationModuleErrorID() common.Hash {
	return common.HexToHash("0x76c3e5ac77832df25fb03bbc84e3039c0188299d1a37a4c552640422c08d4f07")
}

// UnpackInvalidReputationModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReputationModule()
func (jobRegistry *JobRegistry) UnpackInvalidReputationModuleError(raw []byte) (*JobRegistryInvalidReputationModule, error) {
	out := new(JobRegistryInvalidReputationModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidReputationModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidSpecHash represents a InvalidSpecHash error raised by the JobRegistry contract.
type JobRegistryInvalidSpecHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSpecHash()
func JobRegistryInvalidSpecHashErrorID() common.Hash {
	return common.HexToHash("0x6d3b4d8d910f5bd0c6f4be24ebc9a1d47a37f3017c0c187029e92d51f5a035d0")
}

// UnpackInvalidSpecHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSpecHash()
func (jobRegistry *JobRegistry) UnpackInvalidSpecHashError(raw []byte) (*JobRegistryInvalidSpecHash, error) {
	out := new(JobRegistryInvalidSpecHash)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidSpecHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidStakeManager represents a InvalidStakeManager error raised by the JobRegistry contract.
type JobRegistryInvalidStakeManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManager()
func JobRegistryInvalidStakeManagerErrorID() common.Hash {
	return common.HexToHash("0x78d7f972fc345e183596885d97710acbe49c7d1b7bded3b965651d803c37721a")
}

// UnpackInvalidStakeManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManager()
func (jobRegistry *JobRegistry) UnpackInvalidStakeManagerError(raw []byte) (*JobRegistryInvalidStakeManager, error) {
	out := new(JobRegistryInvalidStakeManager)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidStakeManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidTaxPolicy represents a InvalidTaxPolicy error raised by the JobRegistry contract.
type JobRegistryInvalidTaxPolicy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTaxPolicy()
func JobRegistryInvalidTaxPolicyErrorID() common.Hash {
	return common.HexToHash("0xe820a958b2410ef886aa1bc8a133182cb9cd4025b1035f8caef40d7560367613")
}

// UnpackInvalidTaxPolicyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTaxPolicy()
func (jobRegistry *JobRegistry) UnpackInvalidTaxPolicyError(raw []byte) (*JobRegistryInvalidTaxPolicy, error) {
	out := new(JobRegistryInvalidTaxPolicy)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidTaxPolicy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidTreasury represents a InvalidTreasury error raised by the JobRegistry contract.
type JobRegistryInvalidTreasury struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTreasury()
func JobRegistryInvalidTreasuryErrorID() common.Hash {
	return common.HexToHash("0x14bcf5c8d2e88e2cda9dadc085c787265621848bd86b3f9e1025948800140909")
}

// UnpackInvalidTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTreasury()
func (jobRegistry *JobRegistry) UnpackInvalidTreasuryError(raw []byte) (*JobRegistryInvalidTreasury, error) {
	out := new(JobRegistryInvalidTreasury)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryInvalidValidationModule represents a InvalidValidationModule error raised by the JobRegistry contract.
type JobRegistryInvalidValidationModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValidationModule()
func JobRegistryInvalidValidationModuleErrorID() common.Hash {
	return common.HexToHash("0xc71414a09c9c25b16e5a57342b01bcc7c0b59eb2b049fd4c759c58a3702af457")
}

// UnpackInvalidValidationModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValidationModule()
func (jobRegistry *JobRegistry) UnpackInvalidValidationModuleError(raw []byte) (*JobRegistryInvalidValidationModule, error) {
	out := new(JobRegistryInvalidValidationModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "InvalidValidationModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryJobParametersUnset represents a JobParametersUnset error raised by the JobRegistry contract.
type JobRegistryJobParametersUnset struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobParametersUnset()
func JobRegistryJobParametersUnsetErrorID() common.Hash {
	return common.HexToHash("0xcd7206f334d16cc8b4e4db4b4cd6039264865cb0248dea37084fad24e800f7c4")
}

// UnpackJobParametersUnsetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobParametersUnset()
func (jobRegistry *JobRegistry) UnpackJobParametersUnsetError(raw []byte) (*JobRegistryJobParametersUnset, error) {
	out := new(JobRegistryJobParametersUnset)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "JobParametersUnset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryMaxActiveJobsReached represents a MaxActiveJobsReached error raised by the JobRegistry contract.
type JobRegistryMaxActiveJobsReached struct {
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxActiveJobsReached(uint256 limit)
func JobRegistryMaxActiveJobsReachedErrorID() common.Hash {
	return common.HexToHash("0x79f5383543151149754220f05fbb3d31a7f60b6761d3dc57aad949fd19750309")
}

// UnpackMaxActiveJobsReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxActiveJobsReached(uint256 limit)
func (jobRegistry *JobRegistry) UnpackMaxActiveJobsReachedError(raw []byte) (*JobRegistryMaxActiveJobsReached, error) {
	out := new(JobRegistryMaxActiveJobsReached)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "MaxActiveJobsReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNoDispute represents a NoDispute error raised by the JobRegistry contract.
type JobRegistryNoDispute struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDispute()
func JobRegistryNoDisputeErrorID() common.Hash {
	return common.HexToHash("0x93754748973fd80043b24dfcdb5106ee9217d17b9d34f7ef12c79db58911a11d")
}

// UnpackNoDisputeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDispute()
func (jobRegistry *JobRegistry) UnpackNoDisputeError(raw []byte) (*JobRegistryNoDispute, error) {
	out := new(JobRegistryNoDispute)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NoDispute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotAcknowledger represents a NotAcknowledger error raised by the JobRegistry contract.
type JobRegistryNotAcknowledger struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAcknowledger()
func JobRegistryNotAcknowledgerErrorID() common.Hash {
	return common.HexToHash("0xed66f39a1654e8cbaa4325602f44d8cae7d4fca9702739c7d3908e7ea73fe09c")
}

// UnpackNotAcknowledgerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAcknowledger()
func (jobRegistry *JobRegistry) UnpackNotAcknowledgerError(raw []byte) (*JobRegistryNotAcknowledger, error) {
	out := new(JobRegistryNotAcknowledger)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotAcknowledger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotAuthorizedAgent represents a NotAuthorizedAgent error raised by the JobRegistry contract.
type JobRegistryNotAuthorizedAgent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAuthorizedAgent()
func JobRegistryNotAuthorizedAgentErrorID() common.Hash {
	return common.HexToHash("0x50699b39f03b371873d417b5deb24efcf7fa3c39bcb6692cc11cd440d7972943")
}

// UnpackNotAuthorizedAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAuthorizedAgent()
func (jobRegistry *JobRegistry) UnpackNotAuthorizedAgentError(raw []byte) (*JobRegistryNotAuthorizedAgent, error) {
	out := new(JobRegistryNotAuthorizedAgent)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotAuthorizedAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotGovernance represents a NotGovernance error raised by the JobRegistry contract.
type JobRegistryNotGovernance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance()
func JobRegistryNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xb56f932cae4ae1d955bbd63c6f7c50f21626333cb2a1e2c5cd94e7f82473bbe4")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance()
func (jobRegistry *JobRegistry) UnpackNotGovernanceError(raw []byte) (*JobRegistryNotGovernance, error) {
	out := new(JobRegistryNotGovernance)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotGovernanceOrPauser represents a NotGovernanceOrPauser error raised by the JobRegistry contract.
type JobRegistryNotGovernanceOrPauser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernanceOrPauser()
func JobRegistryNotGovernanceOrPauserErrorID() common.Hash {
	return common.HexToHash("0x066aa76ab508dc0ebcafda18995260011fbae97379cbe5a9027113c81c67307e")
}

// UnpackNotGovernanceOrPauserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernanceOrPauser()
func (jobRegistry *JobRegistry) UnpackNotGovernanceOrPauserError(raw []byte) (*JobRegistryNotGovernanceOrPauser, error) {
	out := new(JobRegistryNotGovernanceOrPauser)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotGovernanceOrPauser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotGovernanceOrPauserManager represents a NotGovernanceOrPauserManager error raised by the JobRegistry contract.
type JobRegistryNotGovernanceOrPauserManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernanceOrPauserManager()
func JobRegistryNotGovernanceOrPauserManagerErrorID() common.Hash {
	return common.HexToHash("0x6ffcefeebe50abc07b4bb9657fe2b02d22591588d92fb2fd67d1c6bc2d77e138")
}

// UnpackNotGovernanceOrPauserManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernanceOrPauserManager()
func (jobRegistry *JobRegistry) UnpackNotGovernanceOrPauserManagerError(raw []byte) (*JobRegistryNotGovernanceOrPauserManager, error) {
	out := new(JobRegistryNotGovernanceOrPauserManager)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotGovernanceOrPauserManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotOpen represents a NotOpen error raised by the JobRegistry contract.
type JobRegistryNotOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen()
func JobRegistryNotOpenErrorID() common.Hash {
	return common.HexToHash("0xddafad98957e3330f4cfa14cb453d4f55c78b759d3c470492e4866db3bf3857e")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen()
func (jobRegistry *JobRegistry) UnpackNotOpenError(raw []byte) (*JobRegistryNotOpen, error) {
	out := new(JobRegistryNotOpen)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotReady represents a NotReady error raised by the JobRegistry contract.
type JobRegistryNotReady struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReady()
func JobRegistryNotReadyErrorID() common.Hash {
	return common.HexToHash("0x9488aaa6d4c8422fd206d80a4f6148f09f6483789c11233566b6677a823a66ba")
}

// UnpackNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReady()
func (jobRegistry *JobRegistry) UnpackNotReadyError(raw []byte) (*JobRegistryNotReady, error) {
	out := new(JobRegistryNotReady)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryNotSubmitted represents a NotSubmitted error raised by the JobRegistry contract.
type JobRegistryNotSubmitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubmitted()
func JobRegistryNotSubmittedErrorID() common.Hash {
	return common.HexToHash("0x448ad723c84a1ee30a13af35a15c9d5eea9d5fa8fd7662a161bf7e13d023854c")
}

// UnpackNotSubmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubmitted()
func (jobRegistry *JobRegistry) UnpackNotSubmittedError(raw []byte) (*JobRegistryNotSubmitted, error) {
	out := new(JobRegistryNotSubmitted)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "NotSubmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOnlyAgent represents a OnlyAgent error raised by the JobRegistry contract.
type JobRegistryOnlyAgent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyAgent()
func JobRegistryOnlyAgentErrorID() common.Hash {
	return common.HexToHash("0x736204416831c02285b7c02e925c59282ecc446af9195a1df88f96be52bc415c")
}

// UnpackOnlyAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyAgent()
func (jobRegistry *JobRegistry) UnpackOnlyAgentError(raw []byte) (*JobRegistryOnlyAgent, error) {
	out := new(JobRegistryOnlyAgent)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OnlyAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOnlyDisputeModule represents a OnlyDisputeModule error raised by the JobRegistry contract.
type JobRegistryOnlyDisputeModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDisputeModule()
func JobRegistryOnlyDisputeModuleErrorID() common.Hash {
	return common.HexToHash("0x655cd9d50d069d1a670c7252b21c8f8a8d91a3c1d092cc312c2a2185d314403d")
}

// UnpackOnlyDisputeModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDisputeModule()
func (jobRegistry *JobRegistry) UnpackOnlyDisputeModuleError(raw []byte) (*JobRegistryOnlyDisputeModule, error) {
	out := new(JobRegistryOnlyDisputeModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OnlyDisputeModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOnlyEmployer represents a OnlyEmployer error raised by the JobRegistry contract.
type JobRegistryOnlyEmployer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyEmployer()
func JobRegistryOnlyEmployerErrorID() common.Hash {
	return common.HexToHash("0xb13fc17f73cc75724a084c53e52a52c23f4ab1fbf5c7cf292b9ea29df891ae77")
}

// UnpackOnlyEmployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyEmployer()
func (jobRegistry *JobRegistry) UnpackOnlyEmployerError(raw []byte) (*JobRegistryOnlyEmployer, error) {
	out := new(JobRegistryOnlyEmployer)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OnlyEmployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOnlyParticipant represents a OnlyParticipant error raised by the JobRegistry contract.
type JobRegistryOnlyParticipant struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyParticipant()
func JobRegistryOnlyParticipantErrorID() common.Hash {
	return common.HexToHash("0x3baf5b3472b34bcbd407b7be6ec5d073e8a3c1499dd1e3f38fa02023adf9c804")
}

// UnpackOnlyParticipantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyParticipant()
func (jobRegistry *JobRegistry) UnpackOnlyParticipantError(raw []byte) (*JobRegistryOnlyParticipant, error) {
	out := new(JobRegistryOnlyParticipant)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OnlyParticipant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryOnlyValidationModule represents a OnlyValidationModule error raised by the JobRegistry contract.
type JobRegistryOnlyValidationModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyValidationModule()
func JobRegistryOnlyValidationModuleErrorID() common.Hash {
	return common.HexToHash("0xbfb070462e1d82b0b7320654c3217041bc01c6ceb1a2bbe3d16b8b3bc5366620")
}

// UnpackOnlyValidationModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyValidationModule()
func (jobRegistry *JobRegistry) UnpackOnlyValidationModuleError(raw []byte) (*JobRegistryOnlyValidationModule, error) {
	out := new(JobRegistryOnlyValidationModule)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "OnlyValidationModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryPolicyNotTaxExempt represents a PolicyNotTaxExempt error raised by the JobRegistry contract.
type JobRegistryPolicyNotTaxExempt struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyNotTaxExempt()
func JobRegistryPolicyNotTaxExemptErrorID() common.Hash {
	return common.HexToHash("0x3007f2b699a37bb4fbcaebf6744c7c5cbcc809c8659443771b05eb6e529d5ead")
}

// UnpackPolicyNotTaxExemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyNotTaxExempt()
func (jobRegistry *JobRegistry) UnpackPolicyNotTaxExemptError(raw []byte) (*JobRegistryPolicyNotTaxExempt, error) {
	out := new(JobRegistryPolicyNotTaxExempt)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "PolicyNotTaxExempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the JobRegistry contract.
type JobRegistryReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func JobRegistryReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (jobRegistry *JobRegistry) UnpackReentrancyGuardReentrantCallError(raw []byte) (*JobRegistryReentrancyGuardReentrantCall, error) {
	out := new(JobRegistryReentrancyGuardReentrantCall)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryRewardOverflow represents a RewardOverflow error raised by the JobRegistry contract.
type JobRegistryRewardOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardOverflow()
func JobRegistryRewardOverflowErrorID() common.Hash {
	return common.HexToHash("0x50082065699f472da2d3e0385625ca2149afceab8fc378b9eb279aadf4fe38c2")
}

// UnpackRewardOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardOverflow()
func (jobRegistry *JobRegistry) UnpackRewardOverflowError(raw []byte) (*JobRegistryRewardOverflow, error) {
	out := new(JobRegistryRewardOverflow)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "RewardOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryRewardTooHigh represents a RewardTooHigh error raised by the JobRegistry contract.
type JobRegistryRewardTooHigh struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardTooHigh()
func JobRegistryRewardTooHighErrorID() common.Hash {
	return common.HexToHash("0x474c2471367be621009ade72552772bc7c101096c47988b855a0e26334aebf45")
}

// UnpackRewardTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardTooHigh()
func (jobRegistry *JobRegistry) UnpackRewardTooHighError(raw []byte) (*JobRegistryRewardTooHigh, error) {
	out := new(JobRegistryRewardTooHigh)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "RewardTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryStakeOverflow represents a StakeOverflow error raised by the JobRegistry contract.
type JobRegistryStakeOverflow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeOverflow()
func JobRegistryStakeOverflowErrorID() common.Hash {
	return common.HexToHash("0xe0dfd2e925cc4e4577b1f2187a9812e5d783786f30fd66dcfc47a69f5630324f")
}

// UnpackStakeOverflowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeOverflow()
func (jobRegistry *JobRegistry) UnpackStakeOverflowError(raw []byte) (*JobRegistryStakeOverflow, error) {
	out := new(JobRegistryStakeOverflow)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "StakeOverflow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryTaxPolicyNotAcknowledged represents a TaxPolicyNotAcknowledged error raised by the JobRegistry contract.
type JobRegistryTaxPolicyNotAcknowledged struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func JobRegistryTaxPolicyNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xa4600010ad5a3cd80a77bc537a78e1d9e51e986faca79095dd0f32250889fd3c")
}

// UnpackTaxPolicyNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func (jobRegistry *JobRegistry) UnpackTaxPolicyNotAcknowledgedError(raw []byte) (*JobRegistryTaxPolicyNotAcknowledged, error) {
	out := new(JobRegistryTaxPolicyNotAcknowledged)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "TaxPolicyNotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryZeroAcknowledgerAddress represents a ZeroAcknowledgerAddress error raised by the JobRegistry contract.
type JobRegistryZeroAcknowledgerAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAcknowledgerAddress()
func JobRegistryZeroAcknowledgerAddressErrorID() common.Hash {
	return common.HexToHash("0x72e9d90907d8c234867761989ba0bab0f4d98f3f2d17723d10442f9c733965c2")
}

// UnpackZeroAcknowledgerAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAcknowledgerAddress()
func (jobRegistry *JobRegistry) UnpackZeroAcknowledgerAddressError(raw []byte) (*JobRegistryZeroAcknowledgerAddress, error) {
	out := new(JobRegistryZeroAcknowledgerAddress)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ZeroAcknowledgerAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JobRegistryZeroAddress represents a ZeroAddress error raised by the JobRegistry contract.
type JobRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func JobRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (jobRegistry *JobRegistry) UnpackZeroAddressError(raw []byte) (*JobRegistryZeroAddress, error) {
	out := new(JobRegistryZeroAddress)
	if err := jobRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
