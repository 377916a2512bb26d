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

// StakeManagerAGIType is an auto generated low-level Go binding around an user-defined struct.
type StakeManagerAGIType struct {
	Nft       common.Address
	PayoutPct *big.Int
}

// StakeManagerAutoStakeSettings is an auto generated low-level Go binding around an user-defined struct.
type StakeManagerAutoStakeSettings struct {
	Threshold            *big.Int
	IncreasePct          *big.Int
	DecreasePct          *big.Int
	Window               *big.Int
	Floor                *big.Int
	Ceil                 *big.Int
	TemperatureThreshold *big.Int
	HamiltonianThreshold *big.Int
	DisputeWeight        *big.Int
	TemperatureWeight    *big.Int
	HamiltonianWeight    *big.Int
}

// StakeManagerConfigUpdate is an auto generated low-level Go binding around an user-defined struct.
type StakeManagerConfigUpdate struct {
	SetPauser                  bool
	Pauser                     common.Address
	SetPauserManager           bool
	PauserManager              common.Address
	SetThermostat              bool
	Thermostat                 common.Address
	SetHamiltonianFeed         bool
	HamiltonianFeed            common.Address
	SetAutoStakeTuning         bool
	AutoStakeEnabled           bool
	SetAutoStakeSettings       bool
	AutoStakeSettings          StakeManagerAutoStakeSettings
	SetMinStake                bool
	MinStake                   *big.Int
	SetRoleMinimums            bool
	AgentMinStake              *big.Int
	ValidatorMinStake          *big.Int
	PlatformMinStake           *big.Int
	SetSlashingPercentages     bool
	EmployerSlashPct           *big.Int
	TreasurySlashPct           *big.Int
	SetOperatorSlashPct        bool
	OperatorSlashPct           *big.Int
	SetValidatorSlashRewardPct bool
	ValidatorSlashRewardPct    *big.Int
	SetSlashBurnPct            bool
	SlashBurnPct               *big.Int
	SetTreasury                bool
	Treasury                   common.Address
	SetJobRegistry             bool
	JobRegistry                common.Address
	SetDisputeModule           bool
	DisputeModule              common.Address
	SetValidationModule        bool
	ValidationModule           common.Address
	SetModules                 bool
	ModulesJobRegistry         common.Address
	ModulesDisputeModule       common.Address
	SetFeePct                  bool
	FeePct                     *big.Int
	SetFeePool                 bool
	FeePool                    common.Address
	SetBurnPct                 bool
	BurnPct                    *big.Int
	SetValidatorRewardPct      bool
	ValidatorRewardPct         *big.Int
	SetUnbondingPeriod         bool
	UnbondingPeriod            *big.Int
	SetMaxStakePerAddress      bool
	MaxStakePerAddress         *big.Int
	SetStakeRecommendations    bool
	RecommendedMinStake        *big.Int
	RecommendedMaxStake        *big.Int
	SetMaxAGITypes             bool
	MaxAGITypes                *big.Int
	SetMaxTotalPayoutPct       bool
	MaxTotalPayoutPct          *big.Int
	Pause                      bool
	Unpause                    bool
}

// StakeManagerTreasuryAllowlistUpdate is an auto generated low-level Go binding around an user-defined struct.
type StakeManagerTreasuryAllowlistUpdate struct {
	Treasury common.Address
	Allowed  bool
}

// StakeManagerMetaData contains all meta data concerning the StakeManager contract.
var StakeManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"employerSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"jobRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputeModule_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governance_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"extension_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGITypeNotFound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BelowMinimumStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EtherNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientEscrow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientRewardPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidDisputeModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidFeePool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidJobRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidMinStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPercentage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRole\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTokenDecimals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTreasury\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidUnbondingPeriod\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidUser\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidValidationModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Jailed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"JobRegistryNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaxAGITypesBelowCurrent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaxAGITypesExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaxAGITypesReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MaxStakeExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoUnbond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoValidators\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernanceOrPauserManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyDisputeModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyJobRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PendingPenalty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TaxPolicyNotAcknowledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenNotBurnable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnbondLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnbondPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ValidationModuleNotSet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"}],\"name\":\"AGITypeRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payoutPct\",\"type\":\"uint256\"}],\"name\":\"AGITypeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"upPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"downPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ceil\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"tempThreshold\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"hThreshold\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"disputeWeight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tempWeight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"hamWeight\",\"type\":\"uint256\"}],\"name\":\"AutoStakeConfigUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"AutoStakeTuningEnabled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"BurnPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"pauserUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"pauserManagerUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"thermostatUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"hamiltonianUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"autoStakeTuningUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"autoStakeConfigUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"minStakeUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"roleMinimumsUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashingUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"operatorSlashPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"slashBurnPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"treasuryUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"jobRegistryUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"disputeModuleUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"validationModuleUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"modulesUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"feePctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"feePoolUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"burnPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"validatorRewardPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"unbondingPeriodUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"maxStakePerAddressUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stakeRecommendationsUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"maxAGITypesUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"maxTotalPayoutPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"unpaused\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryAllowlistUpdates\",\"type\":\"uint256\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DisputeFeeLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DisputeFeePaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"DisputeModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnShare\",\"type\":\"uint256\"}],\"name\":\"EscrowPenaltyApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"EscrowPenaltyOnFailureUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"FeePctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"feePool\",\"type\":\"address\"}],\"name\":\"FeePoolUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pctBps\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"GovernanceSlash\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"GovernanceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"}],\"name\":\"HamiltonianFeedUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"JobFundsFinalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"JobRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldMax\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newMax\",\"type\":\"uint256\"}],\"name\":\"MaxAGITypesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxStake\",\"type\":\"uint256\"}],\"name\":\"MaxStakePerAddressUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldMax\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newMax\",\"type\":\"uint256\"}],\"name\":\"MaxTotalPayoutPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"MinStakeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"jobRegistry\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"disputeModule\",\"type\":\"address\"}],\"name\":\"ModulesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorSlashPct\",\"type\":\"uint256\"}],\"name\":\"OperatorSlashPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OperatorSlashShareAllocated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasurySlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorSlashRewardPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"feePct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorRewardPct\",\"type\":\"uint256\"}],\"name\":\"ParametersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"name\":\"PauserManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PauserUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"}],\"name\":\"RewardPoolUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"RewardValidator\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"RoleMinimumUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"Slash\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasurySlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorSlashRewardPct\",\"type\":\"uint256\"}],\"name\":\"SlashDistributionUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasurySlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorSlashRewardPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnSlashPct\",\"type\":\"uint256\"}],\"name\":\"SlashPercentsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerSlashPct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasurySlashPct\",\"type\":\"uint256\"}],\"name\":\"SlashingPercentagesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burned\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"redistributed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnRatio\",\"type\":\"uint256\"}],\"name\":\"SlashingStats\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeEscrowLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"employerShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"operatorShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"burnShare\",\"type\":\"uint256\"}],\"name\":\"StakeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockTime\",\"type\":\"uint64\"}],\"name\":\"StakeTimeLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeUnlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"thermostat\",\"type\":\"address\"}],\"name\":\"ThermostatUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TokensBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"TreasuryAllowlistUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"TreasuryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newPeriod\",\"type\":\"uint256\"}],\"name\":\"UnbondingPeriodUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"ValidationModuleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"ValidatorLockManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"ValidatorRewardPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validatorSlashRewardPct\",\"type\":\"uint256\"}],\"name\":\"ValidatorSlashRewardPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockTime\",\"type\":\"uint64\"}],\"name\":\"ValidatorStakeLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ValidatorStakeUnlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"}],\"name\":\"WithdrawRequested\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_MIN_STAKE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_AGI_TYPES_CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYOUT_PCT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_VALIDATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndDepositFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"acknowledgeAndWithdrawFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"payoutPct\",\"type\":\"uint256\"}],\"name\":\"addAGIType\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"agiTypes\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"payoutPct\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"setPauser\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setPauserManager\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setThermostat\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"thermostat\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setHamiltonianFeed\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"hamiltonianFeed\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setAutoStakeTuning\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"autoStakeEnabled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"setAutoStakeSettings\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"increasePct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"decreasePct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ceil\",\"type\":\"uint256\"},{\"internalType\":\"int256\",\"name\":\"temperatureThreshold\",\"type\":\"int256\"},{\"internalType\":\"int256\",\"name\":\"hamiltonianThreshold\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"disputeWeight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"temperatureWeight\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"hamiltonianWeight\",\"type\":\"uint256\"}],\"internalType\":\"structStakeManager.AutoStakeSettings\",\"name\":\"autoStakeSettings\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"setMinStake\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setRoleMinimums\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"agentMinStake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validatorMinStake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"platformMinStake\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setSlashingPercentages\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"employerSlashPct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setOperatorSlashPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"operatorSlashPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setValidatorSlashRewardPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"validatorSlashRewardPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setSlashBurnPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"slashBurnPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setTreasury\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setJobRegistry\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"jobRegistry\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setDisputeModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"disputeModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setValidationModule\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"validationModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setModules\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"modulesJobRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"modulesDisputeModule\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setFeePct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"feePct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setFeePool\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"feePool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setBurnPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"burnPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setValidatorRewardPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"validatorRewardPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setUnbondingPeriod\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"unbondingPeriod\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setMaxStakePerAddress\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxStakePerAddress\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setStakeRecommendations\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"recommendedMinStake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"recommendedMaxStake\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setMaxAGITypes\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxAGITypes\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setMaxTotalPayoutPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"maxTotalPayoutPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"pause\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"unpause\",\"type\":\"bool\"}],\"internalType\":\"structStakeManager.ConfigUpdate\",\"name\":\"config\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structStakeManager.TreasuryAllowlistUpdate[]\",\"name\":\"allowlistUpdates\",\"type\":\"tuple[]\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"autoStakeTuning\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"autoTuneStakes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"boostedStakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnSlashPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"checkpointStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"upPct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"downPct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ceil\",\"type\":\"uint256\"},{\"internalType\":\"int256\",\"name\":\"tempThreshold\",\"type\":\"int256\"},{\"internalType\":\"int256\",\"name\":\"hThreshold\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"disputeW\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tempW\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"hamW\",\"type\":\"uint256\"}],\"name\":\"configureAutoStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositStakeFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"distributeValidatorRewards\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"entitled\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"seats\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"distributeValidatorRewards\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"exposure\",\"type\":\"uint256\"}],\"name\":\"drawableStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"employerSlashPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escrowPenaltyOnFailure\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feePct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feePool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validatorReward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"feePool_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"finalizeJobFunds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonus\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"agentPct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validatorReward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"feePool_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"finalizeJobFundsWithPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bonus\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"finalizeWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"freeStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"fundOperatorRewardPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAGITypes\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"payoutPct\",\"type\":\"uint256\"}],\"internalType\":\"structStakeManager.AGIType[]\",\"name\":\"types\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"getTotalPayoutPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"pctBps\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"governanceSlash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hamiltonianFeed\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hamiltonianWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"}],\"name\":\"jobEscrows\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"jobRegistryLockedStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastStakeTune\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lockDisputeFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lockReward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"lockSeconds\",\"type\":\"uint64\"}],\"name\":\"lockStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"lockSeconds\",\"type\":\"uint64\"}],\"name\":\"lockValidatorStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"users\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"exposure\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"lockSeconds\",\"type\":\"uint64\"}],\"name\":\"lockValidatorStakes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"lockedStakes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxAGITypes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxMinStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxStakePerAddress\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxTotalPayoutPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStakeFloor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorRewardPool\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorSlashPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauserManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payDisputeFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recordDispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"redistributeEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"redistributeEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"refundEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"applyBoost\",\"type\":\"bool\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"jobId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"applyBoost\",\"type\":\"bool\"}],\"name\":\"releaseReward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"releaseStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nft\",\"type\":\"address\"}],\"name\":\"removeAGIType\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"requestWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"roleMinimumStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setBurnPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"setDisputeModule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setEscrowPenaltyOnFailure\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setFeePct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setFeePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"setGovernance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feed\",\"type\":\"address\"}],\"name\":\"setHamiltonianFeed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setJobRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newMax\",\"type\":\"uint256\"}],\"name\":\"setMaxAGITypes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxStake\",\"type\":\"uint256\"}],\"name\":\"setMaxStakePerAddress\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newMax\",\"type\":\"uint256\"}],\"name\":\"setMaxTotalPayoutPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newMin\",\"type\":\"uint256\"}],\"name\":\"setMinStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputeModule_\",\"type\":\"address\"}],\"name\":\"setModules\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"operatorSlashPct_\",\"type\":\"uint256\"}],\"name\":\"setOperatorSlashPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newPauser\",\"type\":\"address\"}],\"name\":\"setPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setPauserManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setRoleMinimum\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"agent\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validator\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"platform\",\"type\":\"uint256\"}],\"name\":\"setRoleMinimums\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"employerSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"operatorSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validatorSlashPct_\",\"type\":\"uint256\"}],\"name\":\"setSlashDistribution\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"employerSlashPctBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"treasurySlashPctBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"validatorSlashPctBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"operatorSlashPctBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"burnSlashPctBps\",\"type\":\"uint16\"}],\"name\":\"setSlashPercents\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"employerSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validatorSlashPct_\",\"type\":\"uint256\"}],\"name\":\"setSlashingDistribution\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"employerSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct_\",\"type\":\"uint256\"}],\"name\":\"setSlashingParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"employerSlashPct_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"treasurySlashPct_\",\"type\":\"uint256\"}],\"name\":\"setSlashingPercentages\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newMin\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"newMax\",\"type\":\"uint256\"}],\"name\":\"setStakeRecommendations\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"thermostat_\",\"type\":\"address\"}],\"name\":\"setThermostat\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newTreasury\",\"type\":\"address\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setTreasuryAllowlist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newPeriod\",\"type\":\"uint256\"}],\"name\":\"setUnbondingPeriod\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"setValidationModule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setValidatorLockManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setValidatorRewardPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validatorSlashPct_\",\"type\":\"uint256\"}],\"name\":\"setValidatorSlashRewardPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"users\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"exposure\",\"type\":\"uint256\"},{\"internalType\":\"uint256[]\",\"name\":\"slashes\",\"type\":\"uint256[]\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"settleValidatorRound\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"employer\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeDecreasePct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeDisputeThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeHamiltonianThreshold\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeIncreasePct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeListener\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeTempThreshold\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeTuneWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"stakes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"syncBoostedStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"temperatureWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"thermostat\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"totalBoostedStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"totalStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"totalStakes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"treasuryAllowlist\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasurySlashPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingPeriod\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"unbonds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amt\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unlockAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"jailed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"unlockTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unlockValidatorStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validationModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"validatorLockManagers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"validatorModuleLockedStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorRewardPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorSlashRewardPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawOperatorRewardPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "StakeManager",
	Bin: "0x60c0806040523461051f5761012081614b2480380380916100208285610523565b83398101031261051f5780519060208101516040820151906100446060840161055a565b906100516080850161055a565b9261005e60a0860161055a565b9461006b60c0820161055a565b9061008561010061007e60e0840161055a565b920161055a565b906001600160a01b03811615610504575b60405160205f81830163313ce56760e01b8152600484526100b8602485610523565b81935190855afa601f3d111690816104fc575b816104f1575b50156104e257813b156104d35760a091909152601880546001600160a01b0319166001600160a01b03928316908117909155608052169586156104c45760207f47ab46f2c8d4258304a2f5551c1cbdb6981be49631365d1ba7191288a73f39ef915f54908960018060a01b03198316175f558960405192817f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab5f80a26001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3806104bf5750670de0b6b3a76400005b600b819055600c8190556009805468093a8000c8320000006301000000600160581b031991909116179055601c80546001600160801b0319166001179055600a601d5560198054601b805460ff60a01b1916600560a11b179055600165ff000000000160c81b03166528000000127560cf1b1790558152a161022a61056e565b811581816104b6575b506104ae575b610242826106c0565b15801561049e575b61047b57610257826106ea565b610260826106ea565b810180911161048a576127100361047b577f20ccdcac2302295101465b84403f6c135001749c61373f31dd5953c5d163b8a49160409160085463ffff00008260101b169061ffff84169063ffffffff1916171760085582519182526020820152a16102c961056e565b6001600160a01b031692831461046c5782610424575b601580546001600160a01b03191684179055604051927f7dae230f18360d76a040c81f050aa14eb9d6dc7901b20fc5d855e2a20fe814d15f80a26001600160a01b0316908115801590610412575b6103b9575b614417838161070d8239608051818181610f3801528181611208015281816114090152818161184b015281816119d901528181611dc70152818161247401528181612f29015281816130630152818161329801528181613b4501528181613bf201528181613caf01528181613fa0015281816142700152614377015260a051816121ec0152f35b601280546001600160a01b03199081166001600160a01b03939093169283179091556011805490911683179055907f323c4c64ab73ed697a6c978f74508faec97aed0cdf6f5f0ed8d93b8d22dd5f185f80a35f80610332565b506001600160a01b038116151561032d565b825f52600660205260405f20600160ff19825416179055827f9ce9daa22075c8453ab3e80e714185a35d7945ed89a8306fa17d777f362a6f3e602060405160018152a26102df565b6302979eb960e31b5f5260045ffd5b631f3b85d360e01b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b506104a8816106c0565b1561024a565b506064610239565b9050155f610233565b6101aa565b63d92e233d60e01b5f5260045ffd5b631bb2296560e31b5f5260045ffd5b63686d360760e01b5f5260045ffd5b60129150145f6100d1565b505f516100cb565b5073a61a3b3a130a9c20768eebf97e21515a6046a1fa610096565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761054657604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361051f57565b60405161010081016001600160401b0381118282101761054657604081905260a08101906001600160401b03821181831017610546577f540ae6429e1341121353b23093013dc888276106d1c123c75cf506ab54118c9492610120926040526008549061ffff821683526020830161ffff8360101c168152604084019061ffff8460201c168252606085019361ffff8160301c16855261ffff608087019160401c1681528584526009549460ff86169384602087015260ff8760081c169586604082015260e060ff808a60101c16998a6060850152818160181c16608085015261ffff8160201c1660a085015264ffffffffff8160301c1660c085015260581c16151591015261ffff80808080600b549c511697511693511693511693511693604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152a1565b60648111908115916106d0575090565b6127108111159150816106e1575090565b60649150061590565b60648111156106f65790565b60648102908082046064149015171561048a579056fe60806040526004361015610018575b366121dd576121ce565b5f3560e01c80630b78c7b4146103735780631c19ad281461036e57806323682c47146103695780633015daab146103645780633027ffc0146102c457806335d080831461035f5780633637996f1461035a578063375b3c0a14610355578063482c5f3a146103505780635218289c1461031e57806354fd4d501461034b57806358d7faad146103465780635aa6e6751461030a5780635b182e59146103415780635c975abb1461033c578063605fdedc1461033757806363ac37d91461033257806365ec087c1461032d5780636c3b19fe1461032857806376b467b71461032357806376e334f91461031e57806383562af01461031957806387a5489a146103145780638c795b9c1461030f5780638da5cb5b1461030a57806392417dc71461030557806395d468b1146103005780639618b31c146102fb57806397f18234146102f6578063988eb03d146102f15780639a6de703146102ec5780639bc64c20146102e7578063a0ac9587146102e2578063a206ae44146102dd578063a53499ee146102d8578063a5a0ae89146102d3578063ab033ea91461028d578063acd9b975146102ce578063ad6dc53a146102c9578063ad9159fd146102c4578063ae2e933b146102bf578063bbce29bc146102ba578063bfac5990146102b5578063c08d58ed146102b0578063c1159d5c146102ab578063c7af5e78146102a6578063d2182b0a146102a1578063da2d8bfb1461029c578063e505eb1c14610297578063ebe16d2a14610292578063f2fde38b1461028d578063f68e15cb14610288578063f8c450c914610283578063fa6739c11461027e5763fc0c546a0361000e57611db2565b611d47565b611c26565b611be7565b61126f565b611a85565b611a18565b61195e565b611608565b6115c6565b611586565b611500565b6114aa565b611470565b611448565b6106a4565b611388565b611331565b611171565b61110c565b6110ad565b611031565b611014565b610da7565b610d5d565b610d31565b610d0e565b610c94565b610c5a565b6108d0565b610c32565b610b37565b610b0f565b61084a565b610aca565b610a84565b6109e9565b610993565b610936565b610912565b6108f7565b6108a6565b61088b565b6107bf565b6107a2565b610767565b6106ea565b610485565b61042d565b6103f4565b61039a565b60043590600382101561038757565b5f80fd5b60243590600382101561038757565b34610387576040366003190112610387576103d96103b6610378565b602435906103c261221e565b6103cb33612270565b6103d36123c9565b336123ee565b60ff195f5c165f5d005b6001600160a01b0381160361038757565b3461038757602036600319011261038757602061041b600435610416816103e3565b612545565b604051908152f35b5f91031261038757565b34610387575f366003190112610387576011546040516001600160a01b039091168152602090f35b9181601f84011215610387578235916001600160401b038311610387576020808501948460051b01011161038757565b346103875760a0366003190112610387576004356024356001600160401b038111610387576104b8903690600401610455565b9190604435916064356001600160401b038111610387576104dd903690600401610455565b94906084356104eb816103e3565b6013546001600160a01b031680156106955733036106875761050b61221e565b6105136123c9565b868303610678575f5b8381106106395750505f5b82811061053857610536611df6565b005b806105506105496001938a86611e14565b3588611e73565b6105a161059561058561056c610567868a8d611e14565b611e29565b6001600160a01b03165f90815260016020526040902090565b5460601c6001600160601b031690565b6001600160601b031690565b808211610631575b50858588848415610627576106006105678285856105fb8a6105f661056761060c997f84d5bda27bb99f3635b12868d3bb845a21500730a8188270b211994dc00be7ed9c61061d9c611e14565b6129b6565b611e14565b6001600160a01b031690565b604051948552939081906020820190565b0390a35b01610527565b5050505050610621565b90505f6105a9565b86610645828a86611e14565b3511610678578061067283610660610567600195898c611e14565b61066b848d89611e14565b35906125dc565b0161051c565b635435b28960e11b5f5260045ffd5b6282b42960e81b5f5260045ffd5b63299a86db60e11b5f5260045ffd5b3461038757604036600319011261038757602061041b6004356106c6816103e3565b6106ce61038b565b6001600160a01b039091165f9081526001845260409020612b97565b3461038757608036600319011261038757600435610707816103e3565b6024359060443590610718826103e3565b606435916001600160401b038311610387576103d99361073f610761943690600401610455565b949061074961221e565b6107516123c9565b610759612bdb565b953691611f19565b92612720565b3461038757602036600319011261038757610780610378565b61078981611f6f565b5f526003602052602060405f205460801c604051908152f35b34610387575f366003190112610387576020600b54604051908152f35b34610387576040366003190112610387576004356107dc816103e3565b6024356011546001600160a01b0316330361083b576107f961221e565b60018060a01b0382165f5260016020526001600160601b03600160405f20015460601c16811161082c5761053691612a50565b63d8dfae4560e01b5f5260045ffd5b63b3f9b92160e01b5f5260045ffd5b3461038757602036600319011261038757610863610378565b61086c81611f6f565b5f52600360205260206001600160801b0360405f205416604051908152f35b34610387575f36600319011261038757602060405160028152f35b34610387576020366003190112610387576004355f526004602052602060405f2054604051908152f35b34610387575f366003190112610387575f546040516001600160a01b039091168152602090f35b34610387575f36600319011261038757602060405160018152f35b34610387575f36600319011261038757602060ff5f5460a01c166040519015158152f35b3461038757602036600319011261038757600435610953816103e3565b60018060a01b03165f52600160205260206001600160601b0360405f205460601c16604051908152f35b606435906001600160401b038216820361038757565b34610387576060366003190112610387576004356109b0816103e3565b6044356024356001600160401b0382168203610387576011546001600160a01b0316330361083b57610536926109e461221e565b612c36565b3461038757604036600319011261038757600435610a06816103e3565b6001600160a01b03165f90815260016020526040902080546001600160601b031690602435808310159182610a50575b505015610a49575b604051908152602090f35b505f610a3e565b610a5a9250612e28565b5f80610a36565b60609060031901126103875760043590602435610a7d816103e3565b9060443590565b3461038757610a9236610a61565b6011549091906001600160a01b0316330361083b576103d992610ab361221e565b610abb6123c9565b610ac58382612ebf565b612eeb565b3461038757602036600319011261038757600435610ae7816103e3565b60018060a01b03165f526001602052602064ffffffffff60405f205460c01c16604051908152f35b34610387575f366003190112610387576012546040516001600160a01b039091168152602090f35b34610387576080366003190112610387576004356024356001600160401b03811161038757610b6a903690600401610455565b9160443590610b7761097d565b6013546001600160a01b0316801561069557330361068757610b9761221e565b5f5b858110610ba257005b80610bc48386610bb56001958b8b611e14565b35610bbf816103e3565b612d5d565b847feefc58fb131c405437f30420c592074d56f775cb2765a574f5aa1698fb01e40e610c29610bf4858c8c611e14565b35610bfe816103e3565b604051918291888060a01b0316958b839092916001600160401b036020916040840195845216910152565b0390a301610b99565b34610387575f366003190112610387576013546040516001600160a01b039091168152602090f35b3461038757602036600319011261038757600435610c77816103e3565b60018060a01b03165f526001602052602061041b60405f20612f4d565b3461038757608036600319011261038757600435602435610cb4816103e3565b604435610cbf61097d565b6013549092906001600160a01b031680156106955733141580610cea575b6106875761053693611fa4565b50335f526007602052610d09610d0560405f2060ff90541690565b1590565b610cdd565b34610387575f36600319011261038757602060ff60095460081c16604051908152f35b34610387575f366003190112610387576020610d4b612f71565b6040516001600160a01b039091168152f35b3461038757602036600319011261038757600435610d7a816103e3565b60018060a01b03165f52600160205260206001600160601b03600160405f20015460601c16604051908152f35b346103875760a0366003190112610387576024356004356044356001600160401b03811161038757610ddd903690600401610455565b926064359360843592610def846103e3565b6011546001600160a01b0316330361083b57610e0961221e565b610e116123c9565b85821161067857610e228386612ebf565b5f9582610e59575b505050838111610e3d575b610536611df6565b610e5093610e4a91611e73565b91612eeb565b5f808080610e35565b8394959650610e7590610e7084610e7d9596612009565b61201c565b923691611f19565b610e878151612fd5565b905f935f935f5b8351811015610eec57610ebe610eb7610416610eaa8488613014565b516001600160a01b031690565b8098612055565b9680610eca8388613014565b52610ed58787613014565b5110610ee4575b600101610e8e565b945084610edc565b5090965f9691949192855b8151891015610f2c57610f24600191610f1e8a610e70610f178e8c613014565b518c612009565b90611e73565b980197610ef7565b92969195989750935f937f0000000000000000000000000000000000000000000000000000000000000000945b8a87518210156110025790610f7f85610e70600194610f788589613014565b5190612009565b868b8314610ff3575b50898989848415610fe957610600610eaa8285610fda89610fdf97610fd4610eaa61060c997f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b239c613014565b90613319565b613014565b0390a35b01610f59565b5050505050610fe3565b610ffc91612055565b86610f88565b505096505050505050915f8080610e2a565b34610387575f366003190112610387576020600e54604051908152f35b3461038757608036600319011261038757602435600435611051826103e3565b6044356064356001600160401b03811161038757611073903690600401610455565b6011549194916001600160a01b0316330361083b576103d9946110a79161109861221e565b6110a06123c9565b3691611f19565b92613028565b34610387576080366003190112610387576103d96004356110cd816103e3565b6110d561038b565b6064356044356110e4826103e3565b6110ec61221e565b6110f46123c9565b6110fc61203a565b9261110681613170565b94612841565b34610387576060366003190112610387576103d960043561112c816103e3565b61113461038b565b6044359161114061221e565b61114981612270565b6111516123c9565b601154336001600160a01b039091160361116b57806131c5565b336131c5565b346103875760403660031901126103875760043561118e816103e3565b60125460243591906001600160a01b03163303611260576111ad61221e565b6111b56123c9565b600f54808311611251576001600160a01b0382169283156112425780820391821161123d5761122c817fb5118a8a92771e3e991d5f58972e139b1573725c9eb05b5810b4eb399bc043a394602094600f557f0000000000000000000000000000000000000000000000000000000000000000613319565b604051908152a260ff195f5c165f5d005b611e36565b634e46966960e11b5f5260045ffd5b631217157160e31b5f5260045ffd5b63655cd9d560e01b5f5260045ffd5b346103875760203660031901126103875760043561128c816103e3565b5f546001600160a01b03163303611322576001600160a01b03168015611313575f54816001600160601b0360a01b8216175f55817f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab5f80a26001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63d92e233d60e01b5f5260045ffd5b632d5be4cb60e21b5f5260045ffd5b3461038757604036600319011261038757602061041b600435611353816103e3565b61135b61038b565b9060018060a01b03165f526001835261138260405f209161137c8184612b97565b92613396565b906133d2565b34610387576040366003190112610387576004356113a5816103e3565b60125460243591906001600160a01b03163303611260576113c461221e565b6113cc6123c9565b600f5482810180911161123d577fb151ba686448abaf84866ec9fa220258d14592550cec7831184eb1639fe1703a91602091600f5561142d8430837f00000000000000000000000000000000000000000000000000000000000000006133ef565b6040519384526001600160a01b031692a260ff195f5c165f5d005b34610387575f366003190112610387576014546040516001600160a01b039091168152602090f35b34610387575f366003190112610387576012546001600160a01b031633036112605761149a61221e565b6114a5601054612062565b601055005b34610387576060366003190112610387576103d96004356114ca816103e3565b6024356044356114d9816103e3565b6114e161221e565b6114e96123c9565b6114f161203a565b916114fa612bdb565b93612720565b346103875760a03660031901126103875760043561151d816103e3565b61152561038b565b9060443590606435611536816103e3565b608435926001600160401b038411610387576103d99461155d611580953690600401610455565b959061156761221e565b61156f6123c9565b61157883613170565b963691611f19565b93612841565b34610387576040366003190112610387576103d96115a2610378565b602435906115ae61221e565b6115b733612270565b6115bf6123c9565b33336131c5565b34610387576020366003190112610387576115df610378565b6115e881611f6f565b5f526005602052602060405f2054604051908152f35b8015150361038757565b346103875761012036600319011261038757602435600435611629826103e3565b60443590611636826103e3565b60a4359160643560e43560c43560843561164f836103e3565b61165b610104356115fe565b6011546001600160a01b0316330361083b5761167561221e565b61167d6123c9565b6040519361168a85611e94565b8685526001600160a01b039889166020808701918252968a166040808801918252606088019384526080880194855260a088019a8b5260c0880195865295909a1660e087019081525f988952600490975293872093989593549888518a10611251576116fb61180c9a8a5190611e73565b85519099906001600160a01b031615611956575b8984511161194e575b845161172585518c611e73565b1061193c575b5161173f87515f52600460205260405f2090565b55855190516001600160a01b0316907ff16996d58a197c63ec26486ade4bb9705e47a0126a530bc9ea277c2ee4c128475f80a3518061192857508051965b8791888151908181116118ee575b50505061179f6117f497986117a792611e73565b835190611e73565b806118d4575b506117da6117d36117cd6117c760095460ff9060081c1690565b60ff1690565b83612009565b6064900490565b9485821161182f575b50505180611810575b505051613ca6565b6117fc611df6565b6040519081529081906020820190565b0390f35b8251915161182892906001600160a01b031690613b3d565b5f806117ec565b805161186f906001600160a01b03166118488885611e73565b907f0000000000000000000000000000000000000000000000000000000000000000613319565b845190517f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b23906118ca906118ae9089906001600160a01b031695611e73565b6040519081526001600160a01b03909416939081906020820190565b0390a35f806117e3565b6118e36118e891600e54612055565b613b0c565b5f6117ad565b61179f929a506117f499506117a79394506119119161190c91611e73565b613ada565b985161191d8a82612055565b9392819a995061178b565b6117d3611936918351612009565b9661177d565b61194784518b611e73565b855261172b565b898452611718565b5f855261170f565b346103875761196c36610a61565b601154909291906001600160a01b0316330361083b5761198a61221e565b6119926123c9565b815f52600460205260405f2080549184830180931161123d577f67e337745532ff53b98bf56153e4a019bc0c795200c5712beff3afc6e84d60db92602092556119fd8530837f00000000000000000000000000000000000000000000000000000000000000006133ef565b6040519485526001600160a01b031693a360ff195f5c165f5d005b3461038757606036600319011261038757600435602435611a38816103e3565b60135460443591906001600160a01b031680156106955733141580611a65575b6106875761053692612070565b50335f526007602052611a80610d0560405f2060ff90541690565b611a58565b3461038757604036600319011261038757611a9e610378565b602435611aa961221e565b611ab233612270565b611aba6123c9565b8015611bd857611acb818333613456565b50335f9081526002602052604090205460801c6001600160401b0316611bc9577f69b8a82093359029cce5daa8f98677ff13886213d71c9848b476c30e15071229611bbe611b48611b3c611b36611b2c60095464ffffffffff9060301c1690565b64ffffffffff1690565b42612055565b6001600160401b031690565b611b94611b53611ef1565b6001600160801b03861681526001600160401b0383166020820152611b7b87604083016120de565b5f606082018190523381526002602052604090206120ea565b611b9d85611f6f565b604080519485526001600160401b0390911660208501523393918291820190565b0390a3610536611df6565b631d865f0d60e01b5f5260045ffd5b63162908e360e11b5f5260045ffd5b3461038757611bf536610a61565b6011549192916001600160a01b0316330361083b576103d992611c1661221e565b611c1e6123c9565b6110a761203a565b3461038757602036600319011261038757611c3f610378565b611c4761221e565b611c5033612270565b611c586123c9565b335f908152600260205260409020611c6f9061216d565b90602082016001600160401b03611c8d82516001600160401b031690565b1615611d38576060830151611d295751611caf906001600160401b0316611b3c565b4210611d1a57335f908152600160205260409020611ccc90612f4d565b611d0b57335f908152600260205260408120610e3593611d0492611cf89255516001600160801b031690565b6001600160801b031690565b90336123ee565b634e3f2e7560e01b5f5260045ffd5b63f7c4984160e01b5f5260045ffd5b63467cdc1b60e01b5f5260045ffd5b6302d8941360e51b5f5260045ffd5b3461038757602036600319011261038757600435611d64816103e3565b6001600160a01b03165f908152600160205260409020611d8c611d86826134e0565b91612f4d565b80821115611da857810390811161123d57602090604051908152f35b505060205f61041b565b34610387575f366003190112610387576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60ff195f5c165f5d565b634e487b7160e01b5f52603260045260245ffd5b9190811015611e245760051b0190565b611e00565b35611e33816103e3565b90565b634e487b7160e01b5f52601160045260245ffd5b6001600160601b0303906001600160601b03821161123d57565b60631981019190821161123d57565b9190820391821161123d57565b634e487b7160e01b5f52604160045260245ffd5b61010081019081106001600160401b03821117611eb057604052565b611e80565b60a081019081106001600160401b03821117611eb057604052565b90601f801991011681019081106001600160401b03821117611eb057604052565b60405190611f00608083611ed0565b565b6001600160401b038111611eb05760051b60200190565b929190611f2581611f02565b93611f336040519586611ed0565b602085838152019160051b810192831161038757905b828210611f5557505050565b602080918335611f64816103e3565b815201910190611f49565b60031115611f7957565b634e487b7160e01b5f52602160045260245ffd5b611f9681611f6f565b5f52600360205260405f2090565b919290611fdb7feefc58fb131c405437f30420c592074d56f775cb2765a574f5aa1698fb01e40e92611fd461221e565b8583612d5d565b604080519586526001600160401b0390911660208601526001600160a01b039091169390819081015b0390a3565b8181029291811591840414171561123d57565b8115612026570490565b634e487b7160e01b5f52601260045260245ffd5b60405190612049602083611ed0565b5f808352366020840137565b9190820180921161123d57565b5f19811461123d5760010190565b909161207a61221e565b6001600160a01b0383165f8181526001602052604090205490939060601c6001600160601b0316821161082c57816120d57f84d5bda27bb99f3635b12868d3bb845a21500730a8188270b211994dc00be7ed936020936129b6565b604051908152a3565b6120e782611f6f565b52565b8151815460208401516001600160801b039092166001600160c01b03199091161760809190911b67ffffffffffffffff60801b161781556040820151909161213182611f6f565b61213a82611f6f565b825460609091015161ffff60c01b1990911660c09290921b60ff60c01b169190911790151560c81b60ff60c81b16179055565b90604051608081018181106001600160401b03821117611eb057604052606060ff8294546001600160801b03811684526001600160401b038160801c166020850152818160c01c166121be81611f6f565b604085015260c81c161515910152565b630dccd20d60e21b5f5260045ffd5b346121ce57365f80375f8036817f00000000000000000000000000000000000000000000000000000000000000005af43d5f803e1561221a573d5ff35b3d5ffd5b60ff5f5460a01c1661222c57565b63d93c066560e01b5f5260045ffd5b908160209103126103875751611e33816103e3565b6040513d5f823e3d90fd5b908160209103126103875751611e33816115fe565b5f54612284906001600160a01b0316610600565b6001600160a01b0382161480156123b6575b6123b3576011546004906020906122b790610600906001600160a01b031681565b60405163cefa9c6d60e01b815292839182905afa90811561237f575f91612384575b506001600160a01b03168015159081612310575b506122f55750565b630a46000160e41b5f526001600160a01b031660045260245ffd5b604051631d516ef160e01b81526001600160a01b03841660048201529150602090829060249082905afa90811561237f575f91612350575b50155f6122ed565b612372915060203d602011612378575b61236a8183611ed0565b81019061225b565b5f612348565b503d612360565b612250565b6123a6915060203d6020116123ac575b61239e8183611ed0565b81019061223b565b5f6122d9565b503d612394565b50565b506011546001600160a01b031615612296565b60ff5f5c166123df57600160ff195f5c16175f5d565b633ee5aeb560e01b5f5260045ffd5b6120047fb2b0c01dad6a2067fabbca7212261c363c9a7b141055c7c0732617f9659805ba91939293612421848683613456565b61242c818784613547565b6001600160a01b0382165f9081526002602052604090208054608081901c6001600160401b0316151590839082612521575b8261250e575b50506124bb575b505061249884827f0000000000000000000000000000000000000000000000000000000000000000613319565b6124a185611f6f565b6040519384526001600160a01b0316929081906020820190565b816124e25750506001600160a01b0381165f908152600260205260408120555b5f8061246b565b6001600160801b0361250992166001600160801b03166001600160801b0319825416179055565b6124db565b6001600160801b0316119050825f612464565b91508860c083901c60ff1661253582611f6f565b61253e81611f6f565b149161245e565b600a546064929181156125d85761ffff60095460201c16915f600a54905b82811061257c57505050508083116125785750565b9150565b81811015611e2457600a5f5260205f208160011b016001810154908589831191826125bb575b50506125b2575b50600101612563565b965060016125a9565b546125cf92506001600160a01b0316613786565b1515855f6125a2565b5050565b90801561271b576125ef600282846137c5565b612613600161260e8560018060a01b03165f52600160205260405f2090565b612b97565b908282101561270a57156126fb5761262f91816126e757611e73565b5f5b60038110806126de575b156126d85761264981611f6f565b6126536001611f6f565b61265c81611f6f565b600181146126cf576001600160a01b0383165f908152600160205260409020612686908290612b97565b908282116126c7575b8482156126bc5760606126b2916126aa856126b79697611e73565b958488613879565b612062565b612631565b506126b79150612062565b82915061268f565b6126b790612062565b50505050565b5081151561263b565b6126f660608684600188613879565b611e73565b6378de4a6960e11b5f5260045ffd5b505091611f00926001606093613879565b505050565b939291928115612813576127359082866137c5565b612754600161260e8760018060a01b03165f52600160205260405f2090565b908282101561283157156126fb57612770918161282357611e73565b915f5b600381108061281a575b156128135761278b81611f6f565b6127956001611f6f565b61279e81611f6f565b6001811461280a576001600160a01b0385165f9081526001602052604090206127c8908290612b97565b93808511612802575b84156127f757906126b284846127ea886127f296611e73565b97848a613879565b612773565b93506127f290612062565b9350836127d1565b6127f290612062565b5050505050565b5083151561277d565b6126f684868460018a613879565b50506001611f0094939293613879565b93929190948115612936576128579082866137c5565b6001600160a01b0385165f908152600160205260409020612879908790612b97565b908282101561295457156126fb57612895918161294757611e73565b925f5b600381108061293e575b15612936576128b081611f6f565b6128b986611f6f565b6128c281611f6f565b85811461292d576001600160a01b0382165f9081526001602052604090206128eb908290612b97565b94808611612925575b851561291a57906126b2858561290d8961291596611e73565b988487613879565b612898565b945061291590612062565b9450846128f4565b61291590612062565b505050505050565b508415156128a2565b6126f68585848a8a613879565b505090919293611f0094613879565b906001600160601b03809116911603906001600160601b03821161123d57565b80546bffffffffffffffffffffffff60601b191660609290921b6bffffffffffffffffffffffff60601b16919091179055565b60207ffa9b3c14cc825c412c9ed81b3ba365a5b459439403f18829e572ed53a4180f0a9160018060a01b031692835f526001825260405f206129f86002611f6f565b612a22612a1c6001600160601b03835460601c166001600160601b03851690612963565b82612983565b612a2b81612f4d565b15612a3b575b50604051908152a2565b805464ffffffffff60c01b191690555f612a31565b60207ffa9b3c14cc825c412c9ed81b3ba365a5b459439403f18829e572ed53a4180f0a9160018060a01b031692835f526001825260405f20612a926001611f6f565b612a2260018201612aba6001600160601b03825460601c166001600160601b03861690612963565b90612983565b7ffa9b3c14cc825c412c9ed81b3ba365a5b459439403f18829e572ed53a4180f0a91612b549160018060a01b031693845f526001602052600160405f2091612b0781611f6f565b03612b6e57612b3460018201612aba6001600160601b03825460601c166001600160601b03861690612963565b612b3d81612f4d565b15612b59575b506040519081529081906020820190565b0390a2565b805464ffffffffff60c01b191690555f612b43565b612b92612a1c6001600160601b03835460601c166001600160601b03851690612963565b612b34565b906001600160601b0391612baa82611f6f565b8115612bd15760018392612bbd81611f6f565b03612bc85754161690565b60020154161690565b6001915001541690565b6012546001600160a01b03163314612c12576013546001600160a01b03163314612c0d576282b42960e81b5f5260045ffd5b600290565b5f90565b906001600160601b03809116911601906001600160601b03821161123d57565b6001600160a01b0381165f9081526001602052604090209092612c5c610d058484612e28565b6126fb577fe1783a17a01bcd8333bf1a1c5f4fb36c2a39d22816f9e360fad102c0bf69482091612c966001600160401b0380931642612055565b9064ffffffffff8211612d50575b8054612cb99060c01c64ffffffffff16611b2c565b808310612d46575b50612d1f90612cd06001611f6f565b612cfe60018201612aba6001600160601b038916612cf983546001600160601b039060601c1690565b612c16565b805464ffffffffff60c01b191660c084901b64ffffffffff60c01b16179055565b6040805194855291166001600160401b0381166020850152936001600160a01b031692a290565b9150612d1f612cc1565b64ffffffffff9150612ca4565b6001600160a01b0381165f9081526001602052604090209092612d808383612e28565b156126fb577fe1783a17a01bcd8333bf1a1c5f4fb36c2a39d22816f9e360fad102c0bf69482091612dbb6001600160401b0380931642612055565b64ffffffffff8111612e1c575b815491612ddf60c084901c64ffffffffff16611b2c565b808310612e12575b50612cfe612a1c612d1f9394612dfd6002611f6f565b6001600160601b038981169160601c16612c16565b9150612cfe612de7565b5064ffffffffff612dc8565b90612e3282612f4d565b916001600160601b038154166001600160601b03600183015416810180911161123d578381101580612eac575b612ea3576001600160601b03806002612e7c940154161690612055565b91808310159283612e8e575b50505090565b612e99929350611e73565b10155f8080612e88565b50505050600190565b5083810381811161123d57831115612e5f565b805f52600460205260405f20549182811161125157820391821161123d575f52600460205260405f2055565b6001600160a01b038216929091831561124257816120d57f047242d10cccade5394622c3c16a1890d635f6e458df652d3970fa29c72bf5c2936020937f0000000000000000000000000000000000000000000000000000000000000000613319565b6001600160601b03600181835460601c1692015460601c16810180911161123d5790565b6014546001600160a01b0316908115612f8657565b60115460405163ae2e933b60e01b602082015260048152919250612fbe91906001600160a01b0316612fb9602483611ed0565b613d61565b9015612fd0576001600160a01b031690565b505f90565b90612fdf82611f02565b612fec6040519182611ed0565b8281528092612ffd601f1991611f02565b0190602036910137565b805115611e245760200190565b8051821015611e245760209160051b010190565b90926130348383612ebf565b82156126d85760ff60095460581c166130e357506001600160a01b0383169081156112425761308783611f00957f0000000000000000000000000000000000000000000000000000000000000000613319565b7fc7e163db9821bf2951c3953136a7b6f7bd81e023ea9f19df5d74bb4687e4e47f604051806130db86808360a0905f92949360c0820195825260208201528260408201528260608201528260808201520152565b0390a36139f0565b906130f48492611f00958584614065565b907fc7e163db9821bf2951c3953136a7b6f7bd81e023ea9f19df5d74bb4687e4e47f60c06080840194613128865185613ca6565b8451946020810151906060604082015191015190885192604051988b8a5260208a015260408901526060880152608087015260a086015260018060a01b031693a35190613a3d565b6011546001600160a01b031633146131bf576013546001600160a01b0316331490816131ab575b50612c0d5763b3f9b92160e01b5f5260045ffd5b600191506131b881611f6f565b145f613197565b50600190565b91926001600160a01b0382169290831561330a578015611bd8576011546131f4906001600160a01b0316610600565b156132fb576001600160a01b0383165f9081526001602052604090209261322261321d856134e0565b611e4a565b82116132c55761323b826132368887612b97565b612055565b9361324587613ab6565b85106132ec57600d548381151592836132d4575b5050506132c55781612004936132947f12e8c83607de18cb6ae73588bce490538795b3a4cf7a201e7214af06ee14a46e96896132bc95613547565b30907f00000000000000000000000000000000000000000000000000000000000000006133ef565b6117fc85611f6f565b633d0c3cc360e21b5f5260045ffd5b6132e3929350613236906134e0565b115f8381613259565b638ecf3d0360e01b5f5260045ffd5b6309e7aee160e11b5f5260045ffd5b63fd684c3b60e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613377575b604091909152155b61335c5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b600181151661338d573d15833b1515161661334d565b503d5f823e3d90fd5b60ff916133a281611f6f565b80156133c9576001906133b481611f6f565b036133c1575460f01c1690565b5460f81c1690565b505460e81c1690565b90606401908160641161123d576064916133eb91612009565b0490565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615613440575b6040919091525f60605215613355565b600181151661338d573d15833b15151616613430565b6001600160a01b03165f9081526001602052604090209092916134798483612b97565b938482116126fb5781850385811161123d57828196141591826134cd575b50506132ec576134a682612f4d565b151591826134b7575b505061082c57565b6134c6925090610d0591612e28565b5f806134af565b6134d8919250613ab6565b115f80613497565b6001600160601b03600182015416906001600160601b03815416820180921161123d5760026001600160601b0391015416810180911161123d5790565b6001600160a01b039091168152606081019392916040919061353e81611f6f565b60208201520152565b6001600160a01b0381165f908152600160205260409020919290919061356c84611f8d565b916135778582612b97565b61362b61358d6135878885613396565b836133d2565b946135dd6135c1611cf86135a86135a38b612545565b611e64565b956126f689613236611cf888546001600160801b031690565b82546001600160801b0319166001600160801b03909116178255565b61360b611cf8876126f66135f2855460801c90565b6001600160801b03613604898c6133d2565b9116612055565b81546001600160801b031660809190911b6001600160801b031916179055565b61363486611f6f565b856136f357815460ff60e81b191660e89190911b60ff60e81b16178155613680916001906001600160601b03905b169101906001600160601b03166001600160601b0319825416179055565b613688612f71565b803b6136945750505050565b6001600160a01b0316803b15610387576136c8935f80946040519687958694859363061eb55160e21b85526004850161351d565b03925af16136d9575b8080806126d8565b806136e75f6136ed93611ed0565b80610423565b5f6136d1565b6136fc86611f6f565b600186036137535781547fff00ffffffffffffffffffffffffffffffffffff0000000000000000000000001660ff60f01b60f09290921b91909116176001600160601b03909216919091179055613680565b613680565b81546001600160f81b031660f89190911b6001600160f81b03191617815561374e916002906001600160601b0390613662565b6040516370a0823160e01b60208201526001600160a01b0390921660248084019190915282526137bc9190612fb9604483611ed0565b9015612fd05790565b9092916137d181611f6f565b80156138415760018060a01b0382165f5260016020526001600160601b038060405f206137fd84611f6f565b60018403613837576001015460601c165b16808511801595919061383057505b8061382757505050565b611f0092612ac0565b905061381d565b5460601c1661380e565b505f925050565b9260a094919796959260c085019861385f81611f6f565b855260208501526040840152606083015260808201520152565b90611f00949293916138be856138a38461260e8560018060a01b03165f52600160205260405f2090565b6138b76138b08383611e73565b8686613547565b8484613d83565b7f49918f921954796fd507522ae8cf26083545eb4eb9ab3d99daf103a7068020456138ea858588613f17565b60408101848151806139a9575b505060808201966139088851613bea565b8051156139a157610eaa61391b91613007565b935b6040518981526001600160a01b03918216959091169085907f41e6a64fa7aa5d67783457215f3577addb2b6ffe5476a8939954fa617f6b785f90602090a360155482516020840151925160609094015189516040516001600160a01b039485169a9094169893958695613997959294919290919087613848565b0390a45190613a3d565b50859361391d565b6139b282611f6f565b6040519081526001600160a01b038616907fd592cd4591da84a04d4af63172040f953486a68d45113c338eeeccbf93b00a7d90602090a3845f6138f7565b80156120265760a0817f92477da1749ec975e4335c83ccd4effce0f99d8a065c2c78cfe04122fb0a998d925f04604051914283525f60208401525f604084015260608301526080820152a1565b8181039181831161123d57670de0b6b3a7640000810292818404670de0b6b3a7640000148215171561123d57613a9660a0937f92477da1749ec975e4335c83ccd4effce0f99d8a065c2c78cfe04122fb0a998d9561201c565b90604051924284525f6020850152604084015260608301526080820152a1565b613abf81611f6f565b5f52600560205260405f205480155f14611e335750600b5490565b600e54919082811015613b0557915b8280613af3575050565b810390811161123d57611f0090613b0c565b5081613ae9565b60207f1ef37ab665f7c977b577275d7a49e72cd18d1143eccd1112f1198e4a39d1428c9180600e55604051908152a1565b90613b6983827f0000000000000000000000000000000000000000000000000000000000000000613319565b6001600160a01b031691823b156103875760405163211e242d60e11b815260048101829052905f808360248183895af191821561237f577f047242d10cccade5394622c3c16a1890d635f6e458df652d3970fa29c72bf5c293602093613bd5575b5060405191508152a3565b613be29192505f90611ed0565b5f905f613bca565b80156123b3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561038757604051630852cd8d60e31b815260048101839052905f908290602490829084905af19081613c92575b50613c5e5763f85c6e4360e01b5f5260045ffd5b6040519081525f907fba93aa9969f3fe944dab4e97e638adc5c454a26b7fbff96a93861436b2368bdb908060208101612b54565b806136e75f613ca093611ed0565b5f613c4a565b9080156125d8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561038757604051630852cd8d60e31b815260048101839052905f908290602490829084905af19081613d4d575b50613d1b5763f85c6e4360e01b5f5260045ffd5b6040519081527fba93aa9969f3fe944dab4e97e638adc5c454a26b7fbff96a93861436b2368bdb908060208101612b54565b806136e75f613d5b93611ed0565b5f613d07565b905f60209181938382519201905afa601f3d11169182613d7d57565b5f519150565b6001600160a01b0381165f90815260026020526040902080549194909392909190608082901c6001600160401b0316156129365760c082901c60ff16613dc882611f6f565b613dd181611f6f565b14613e24575b505050611f009150613dfc611b3c611b36611b2c60095464ffffffffff9060301c1690565b815467ffffffffffffffff60801b191660809190911b67ffffffffffffffff60801b16179055565b613e4f9291613e49613e42611cf8610e70946001600160801b031690565b9184611e73565b90612009565b918215613e8b5750613e836001600160801b03611f00931682906001600160801b03166001600160801b0319825416179055565b5f8080613dd7565b6001600160a01b03165f908152600260205260408120555050565b60405190613eb382611eb5565b5f6080838281528260208201528260408201528260608201520152565b60405190613edd82611eb5565b81608061ffff806008548181168552818160101c166020860152818160201c166040860152818160301c16606086015260401c1616910152565b90929192613f23613ea6565b506015546001600160a01b031691821590811580614038575b61402957613f5190613f4c613ed0565b61412d565b946060860190815180613ff9575b505050613fdb575b835180613fcb575b5050602083015180613f9a575b5050604082015180613f8b5750565b6118e3611f0091600e54612055565b613fc4917f0000000000000000000000000000000000000000000000000000000000000000613319565b5f80613f7c565b613fd49161435f565b5f80613f6f565b5f602085018051613ff160808801918251612055565b905252613f67565b614003915f61421b565b9061400f828251611e73565b61401e60208901918251612055565b9052525f8080613f5f565b6302979eb960e31b5f5260045ffd5b506001600160a01b0384165f90815260066020526040902061406090610d05905b5460ff1690565b613f3c565b93929190614071613ea6565b506015546001600160a01b031692831591821580614103575b6140295761409a90613f4c613ed0565b956060870191825190816140d3575b50505050613fdb57835180613fcb575050602083015180613f9a575050604082015180613f8b5750565b6140dc9261421b565b906140e8828251611e73565b6140f760208901918251612055565b9052525f8080806140a9565b506001600160a01b0385165f90815260066020526040902061412890610d0590614059565b61408a565b919091614138613ea6565b9260608201516141499061ffff1690565b61ffff16614156906143f5565b6141609082612009565b612710900480606086015261417491611e73565b9080516141829061ffff1690565b61ffff1661418f906143f5565b6141999083612009565b6127109004845260208101516141b29061ffff166143f5565b6141bc9083612009565b612710900460208501908152604091909101516141dc9061ffff166143f5565b6141e69083612009565b6127109004916040850192835284516141fe91611e73565b905161420991611e73565b905161421491611e73565b6080830152565b5f939284805b84518710156142615761425960019161425361059561424661056c610eaa8d8c613014565b546001600160601b031690565b90612055565b960195614221565b955090919293851561435557937f0000000000000000000000000000000000000000000000000000000000000000905f5b815181101561434c57856142a9610eaa8385613014565b946142d78a610e706142d16105956142468b60018060a01b03165f52600160205260405f2090565b8a612009565b90811561434057907f3ec5af47a2f38c91c1a9dcd908eda4972ea63abbb7ecdc75d1d4ddef5a7de1c9614336614311836001979695612055565b9861431d84828b613319565b604051918291888060a01b031694829190602083019252565b0390a35b01614292565b9550505060019061433a565b50505093505050565b9450505050505f90565b6001600160a01b038116908115611242578261439b917f0000000000000000000000000000000000000000000000000000000000000000613319565b6014546001600160a01b031681146143b1575050565b803b156103875760405163211e242d60e11b815260048101929092525f908290602490829084905af1801561237f576143e75750565b806136e75f611f0093611ed0565b60648111156144015790565b60648102908082046064149015171561123d579056",
}

// StakeManager is an auto generated Go binding around an Ethereum contract.
type StakeManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StakeManager) GetABI() abi.ABI {
	return c.abi
}

// NewStakeManager creates a new instance of StakeManager.
func NewStakeManager() *StakeManager {
	parsed, err := StakeManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StakeManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StakeManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minStake_, uint256 employerSlashPct_, uint256 treasurySlashPct_, address treasury_, address jobRegistry_, address disputeModule_, address governance_, address token_, address extension_) returns()
func (stakeManager *StakeManager) PackConstructor(minStake_ *big.Int, employerSlashPct_ *big.Int, treasurySlashPct_ *big.Int, treasury_ common.Address, jobRegistry_ common.Address, disputeModule_ common.Address, governance_ common.Address, token_ common.Address, extension_ common.Address) []byte {
	enc, err := stakeManager.abi.Pack("", minStake_, employerSlashPct_, treasurySlashPct_, treasury_, jobRegistry_, disputeModule_, governance_, token_, extension_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTMINSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdff3ece9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_MIN_STAKE() view returns(uint256)
func (stakeManager *StakeManager) PackDEFAULTMINSTAKE() []byte {
	enc, err := stakeManager.abi.Pack("DEFAULT_MIN_STAKE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTMINSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdff3ece9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_MIN_STAKE() view returns(uint256)
func (stakeManager *StakeManager) TryPackDEFAULTMINSTAKE() ([]byte, error) {
	return stakeManager.abi.Pack("DEFAULT_MIN_STAKE")
}

// UnpackDEFAULTMINSTAKE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdff3ece9.
//
// Solidity: function DEFAULT_MIN_STAKE() view returns(uint256)
func (stakeManager *StakeManager) UnpackDEFAULTMINSTAKE(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("DEFAULT_MIN_STAKE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXAGITYPESCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c42a02c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_AGI_TYPES_CAP() view returns(uint256)
func (stakeManager *StakeManager) PackMAXAGITYPESCAP() []byte {
	enc, err := stakeManager.abi.Pack("MAX_AGI_TYPES_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAGITYPESCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c42a02c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_AGI_TYPES_CAP() view returns(uint256)
func (stakeManager *StakeManager) TryPackMAXAGITYPESCAP() ([]byte, error) {
	return stakeManager.abi.Pack("MAX_AGI_TYPES_CAP")
}

// UnpackMAXAGITYPESCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c42a02c.
//
// Solidity: function MAX_AGI_TYPES_CAP() view returns(uint256)
func (stakeManager *StakeManager) UnpackMAXAGITYPESCAP(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("MAX_AGI_TYPES_CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAYOUTPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x291f8370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAYOUT_PCT() view returns(uint256)
func (stakeManager *StakeManager) PackMAXPAYOUTPCT() []byte {
	enc, err := stakeManager.abi.Pack("MAX_PAYOUT_PCT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAYOUTPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x291f8370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAYOUT_PCT() view returns(uint256)
func (stakeManager *StakeManager) TryPackMAXPAYOUTPCT() ([]byte, error) {
	return stakeManager.abi.Pack("MAX_PAYOUT_PCT")
}

// UnpackMAXPAYOUTPCT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x291f8370.
//
// Solidity: function MAX_PAYOUT_PCT() view returns(uint256)
func (stakeManager *StakeManager) UnpackMAXPAYOUTPCT(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("MAX_PAYOUT_PCT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714897df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (stakeManager *StakeManager) PackMAXVALIDATORS() []byte {
	enc, err := stakeManager.abi.Pack("MAX_VALIDATORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714897df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (stakeManager *StakeManager) TryPackMAXVALIDATORS() ([]byte, error) {
	return stakeManager.abi.Pack("MAX_VALIDATORS")
}

// UnpackMAXVALIDATORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x714897df.
//
// Solidity: function MAX_VALIDATORS() view returns(uint256)
func (stakeManager *StakeManager) UnpackMAXVALIDATORS(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("MAX_VALIDATORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcknowledgeAndDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x264bb87c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndDeposit(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackAcknowledgeAndDeposit(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("acknowledgeAndDeposit", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x264bb87c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndDeposit(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackAcknowledgeAndDeposit(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("acknowledgeAndDeposit", role, amount)
}

// PackAcknowledgeAndDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb249e9b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndDepositFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackAcknowledgeAndDepositFor(user common.Address, role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("acknowledgeAndDepositFor", user, role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndDepositFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb249e9b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndDepositFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackAcknowledgeAndDepositFor(user common.Address, role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("acknowledgeAndDepositFor", user, role, amount)
}

// PackAcknowledgeAndWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666bb988.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndWithdraw(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackAcknowledgeAndWithdraw(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("acknowledgeAndWithdraw", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x666bb988.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndWithdraw(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackAcknowledgeAndWithdraw(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("acknowledgeAndWithdraw", role, amount)
}

// PackAcknowledgeAndWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f709c32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeAndWithdrawFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackAcknowledgeAndWithdrawFor(user common.Address, role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("acknowledgeAndWithdrawFor", user, role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeAndWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f709c32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeAndWithdrawFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackAcknowledgeAndWithdrawFor(user common.Address, role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("acknowledgeAndWithdrawFor", user, role, amount)
}

// PackAddAGIType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869b6fad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAGIType(address nft, uint256 payoutPct) returns()
func (stakeManager *StakeManager) PackAddAGIType(nft common.Address, payoutPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("addAGIType", nft, payoutPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAGIType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x869b6fad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAGIType(address nft, uint256 payoutPct) returns()
func (stakeManager *StakeManager) TryPackAddAGIType(nft common.Address, payoutPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("addAGIType", nft, payoutPct)
}

// PackAgiTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a964c1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agiTypes(uint256 index) view returns(address nft, uint256 payoutPct)
func (stakeManager *StakeManager) PackAgiTypes(index *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("agiTypes", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgiTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a964c1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agiTypes(uint256 index) view returns(address nft, uint256 payoutPct)
func (stakeManager *StakeManager) TryPackAgiTypes(index *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("agiTypes", index)
}

// AgiTypesOutput serves as a container for the return parameters of contract
// method AgiTypes.
type AgiTypesOutput struct {
	Nft       common.Address
	PayoutPct *big.Int
}

// UnpackAgiTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a964c1e.
//
// Solidity: function agiTypes(uint256 index) view returns(address nft, uint256 payoutPct)
func (stakeManager *StakeManager) UnpackAgiTypes(data []byte) (AgiTypesOutput, error) {
	out, err := stakeManager.abi.Unpack("agiTypes", data)
	outstruct := new(AgiTypesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Nft = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.PayoutPct = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b19c108.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,address,bool,address,bool,bool,bool,(uint256,uint256,uint256,uint256,uint256,uint256,int256,int256,uint256,uint256,uint256),bool,uint256,bool,uint256,uint256,uint256,bool,uint256,uint256,bool,uint256,bool,uint256,bool,uint256,bool,address,bool,address,bool,address,bool,address,bool,address,address,bool,uint256,bool,address,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,uint256,bool,uint256,bool,uint256,bool,bool) config, (address,bool)[] allowlistUpdates) returns()
func (stakeManager *StakeManager) PackApplyConfiguration(config StakeManagerConfigUpdate, allowlistUpdates []StakeManagerTreasuryAllowlistUpdate) []byte {
	enc, err := stakeManager.abi.Pack("applyConfiguration", config, allowlistUpdates)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b19c108.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,address,bool,address,bool,bool,bool,(uint256,uint256,uint256,uint256,uint256,uint256,int256,int256,uint256,uint256,uint256),bool,uint256,bool,uint256,uint256,uint256,bool,uint256,uint256,bool,uint256,bool,uint256,bool,uint256,bool,address,bool,address,bool,address,bool,address,bool,address,address,bool,uint256,bool,address,bool,uint256,bool,uint256,bool,uint256,bool,uint256,bool,uint256,uint256,bool,uint256,bool,uint256,bool,bool) config, (address,bool)[] allowlistUpdates) returns()
func (stakeManager *StakeManager) TryPackApplyConfiguration(config StakeManagerConfigUpdate, allowlistUpdates []StakeManagerTreasuryAllowlistUpdate) ([]byte, error) {
	return stakeManager.abi.Pack("applyConfiguration", config, allowlistUpdates)
}

// PackAutoStakeTuning is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81a2d3ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function autoStakeTuning() view returns(bool)
func (stakeManager *StakeManager) PackAutoStakeTuning() []byte {
	enc, err := stakeManager.abi.Pack("autoStakeTuning")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAutoStakeTuning is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81a2d3ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function autoStakeTuning() view returns(bool)
func (stakeManager *StakeManager) TryPackAutoStakeTuning() ([]byte, error) {
	return stakeManager.abi.Pack("autoStakeTuning")
}

// UnpackAutoStakeTuning is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81a2d3ee.
//
// Solidity: function autoStakeTuning() view returns(bool)
func (stakeManager *StakeManager) UnpackAutoStakeTuning(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("autoStakeTuning", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAutoTuneStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafc5fecd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function autoTuneStakes(bool enabled) returns()
func (stakeManager *StakeManager) PackAutoTuneStakes(enabled bool) []byte {
	enc, err := stakeManager.abi.Pack("autoTuneStakes", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAutoTuneStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafc5fecd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function autoTuneStakes(bool enabled) returns()
func (stakeManager *StakeManager) TryPackAutoTuneStakes(enabled bool) ([]byte, error) {
	return stakeManager.abi.Pack("autoTuneStakes", enabled)
}

// PackBoostedStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacd9b975.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function boostedStakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackBoostedStakeOf(user common.Address, role uint8) []byte {
	enc, err := stakeManager.abi.Pack("boostedStakeOf", user, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoostedStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacd9b975.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function boostedStakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackBoostedStakeOf(user common.Address, role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("boostedStakeOf", user, role)
}

// UnpackBoostedStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacd9b975.
//
// Solidity: function boostedStakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackBoostedStakeOf(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("boostedStakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9618b31c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnPct() view returns(uint256)
func (stakeManager *StakeManager) PackBurnPct() []byte {
	enc, err := stakeManager.abi.Pack("burnPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9618b31c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackBurnPct() ([]byte, error) {
	return stakeManager.abi.Pack("burnPct")
}

// UnpackBurnPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9618b31c.
//
// Solidity: function burnPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackBurnPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("burnPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurnSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85663a0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnSlashPct() view returns(uint256)
func (stakeManager *StakeManager) PackBurnSlashPct() []byte {
	enc, err := stakeManager.abi.Pack("burnSlashPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85663a0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnSlashPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackBurnSlashPct() ([]byte, error) {
	return stakeManager.abi.Pack("burnSlashPct")
}

// UnpackBurnSlashPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85663a0f.
//
// Solidity: function burnSlashPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackBurnSlashPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("burnSlashPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpointStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce04a8c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpointStake() returns()
func (stakeManager *StakeManager) PackCheckpointStake() []byte {
	enc, err := stakeManager.abi.Pack("checkpointStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpointStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce04a8c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpointStake() returns()
func (stakeManager *StakeManager) TryPackCheckpointStake() ([]byte, error) {
	return stakeManager.abi.Pack("checkpointStake")
}

// PackConfigureAutoStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc734d4be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configureAutoStake(uint256 threshold, uint256 upPct, uint256 downPct, uint256 window, uint256 floor, uint256 ceil, int256 tempThreshold, int256 hThreshold, uint256 disputeW, uint256 tempW, uint256 hamW) returns()
func (stakeManager *StakeManager) PackConfigureAutoStake(threshold *big.Int, upPct *big.Int, downPct *big.Int, window *big.Int, floor *big.Int, ceil *big.Int, tempThreshold *big.Int, hThreshold *big.Int, disputeW *big.Int, tempW *big.Int, hamW *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("configureAutoStake", threshold, upPct, downPct, window, floor, ceil, tempThreshold, hThreshold, disputeW, tempW, hamW)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigureAutoStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc734d4be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configureAutoStake(uint256 threshold, uint256 upPct, uint256 downPct, uint256 window, uint256 floor, uint256 ceil, int256 tempThreshold, int256 hThreshold, uint256 disputeW, uint256 tempW, uint256 hamW) returns()
func (stakeManager *StakeManager) TryPackConfigureAutoStake(threshold *big.Int, upPct *big.Int, downPct *big.Int, window *big.Int, floor *big.Int, ceil *big.Int, tempThreshold *big.Int, hThreshold *big.Int, disputeW *big.Int, tempW *big.Int, hamW *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("configureAutoStake", threshold, upPct, downPct, window, floor, ceil, tempThreshold, hThreshold, disputeW, tempW, hamW)
}

// PackDepositStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1159d5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositStake(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackDepositStake(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("depositStake", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1159d5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositStake(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackDepositStake(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("depositStake", role, amount)
}

// PackDepositStakeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa53499ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositStakeFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackDepositStakeFor(user common.Address, role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("depositStakeFor", user, role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositStakeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa53499ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositStakeFor(address user, uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackDepositStakeFor(user common.Address, role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("depositStakeFor", user, role, amount)
}

// PackDisputeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28889e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeCount() view returns(uint256)
func (stakeManager *StakeManager) PackDisputeCount() []byte {
	enc, err := stakeManager.abi.Pack("disputeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa28889e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeCount() view returns(uint256)
func (stakeManager *StakeManager) TryPackDisputeCount() ([]byte, error) {
	return stakeManager.abi.Pack("disputeCount")
}

// UnpackDisputeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa28889e1.
//
// Solidity: function disputeCount() view returns(uint256)
func (stakeManager *StakeManager) UnpackDisputeCount(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("disputeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83562af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeModule() view returns(address)
func (stakeManager *StakeManager) PackDisputeModule() []byte {
	enc, err := stakeManager.abi.Pack("disputeModule")
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
func (stakeManager *StakeManager) TryPackDisputeModule() ([]byte, error) {
	return stakeManager.abi.Pack("disputeModule")
}

// UnpackDisputeModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83562af0.
//
// Solidity: function disputeModule() view returns(address)
func (stakeManager *StakeManager) UnpackDisputeModule(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("disputeModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDisputeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa83a58e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeWeight() view returns(uint256)
func (stakeManager *StakeManager) PackDisputeWeight() []byte {
	enc, err := stakeManager.abi.Pack("disputeWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa83a58e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeWeight() view returns(uint256)
func (stakeManager *StakeManager) TryPackDisputeWeight() ([]byte, error) {
	return stakeManager.abi.Pack("disputeWeight")
}

// UnpackDisputeWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa83a58e9.
//
// Solidity: function disputeWeight() view returns(uint256)
func (stakeManager *StakeManager) UnpackDisputeWeight(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("disputeWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDistributeValidatorRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b3966a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributeValidatorRewards(bytes32 jobId, uint256 amount) returns()
func (stakeManager *StakeManager) PackDistributeValidatorRewards(jobId [32]byte, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("distributeValidatorRewards", jobId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistributeValidatorRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b3966a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distributeValidatorRewards(bytes32 jobId, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackDistributeValidatorRewards(jobId [32]byte, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("distributeValidatorRewards", jobId, amount)
}

// PackDistributeValidatorRewards0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6de703.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributeValidatorRewards(bytes32 jobId, uint256 amount, address[] entitled, uint256 seats, address employer) returns()
func (stakeManager *StakeManager) PackDistributeValidatorRewards0(jobId [32]byte, amount *big.Int, entitled []common.Address, seats *big.Int, employer common.Address) []byte {
	enc, err := stakeManager.abi.Pack("distributeValidatorRewards0", jobId, amount, entitled, seats, employer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistributeValidatorRewards0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6de703.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distributeValidatorRewards(bytes32 jobId, uint256 amount, address[] entitled, uint256 seats, address employer) returns()
func (stakeManager *StakeManager) TryPackDistributeValidatorRewards0(jobId [32]byte, amount *big.Int, entitled []common.Address, seats *big.Int, employer common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("distributeValidatorRewards0", jobId, amount, entitled, seats, employer)
}

// PackDrawableStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ec087c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawableStake(address user, uint256 exposure) view returns(uint256)
func (stakeManager *StakeManager) PackDrawableStake(user common.Address, exposure *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("drawableStake", user, exposure)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawableStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ec087c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawableStake(address user, uint256 exposure) view returns(uint256)
func (stakeManager *StakeManager) TryPackDrawableStake(user common.Address, exposure *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("drawableStake", user, exposure)
}

// UnpackDrawableStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65ec087c.
//
// Solidity: function drawableStake(address user, uint256 exposure) view returns(uint256)
func (stakeManager *StakeManager) UnpackDrawableStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("drawableStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmployerSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9f4143e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function employerSlashPct() view returns(uint256)
func (stakeManager *StakeManager) PackEmployerSlashPct() []byte {
	enc, err := stakeManager.abi.Pack("employerSlashPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmployerSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9f4143e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function employerSlashPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackEmployerSlashPct() ([]byte, error) {
	return stakeManager.abi.Pack("employerSlashPct")
}

// UnpackEmployerSlashPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9f4143e.
//
// Solidity: function employerSlashPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackEmployerSlashPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("employerSlashPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowPenaltyOnFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacb071cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowPenaltyOnFailure() view returns(bool)
func (stakeManager *StakeManager) PackEscrowPenaltyOnFailure() []byte {
	enc, err := stakeManager.abi.Pack("escrowPenaltyOnFailure")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowPenaltyOnFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacb071cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowPenaltyOnFailure() view returns(bool)
func (stakeManager *StakeManager) TryPackEscrowPenaltyOnFailure() ([]byte, error) {
	return stakeManager.abi.Pack("escrowPenaltyOnFailure")
}

// UnpackEscrowPenaltyOnFailure is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacb071cd.
//
// Solidity: function escrowPenaltyOnFailure() view returns(bool)
func (stakeManager *StakeManager) UnpackEscrowPenaltyOnFailure(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("escrowPenaltyOnFailure", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa02cf937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feePct() view returns(uint256)
func (stakeManager *StakeManager) PackFeePct() []byte {
	enc, err := stakeManager.abi.Pack("feePct")
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
func (stakeManager *StakeManager) TryPackFeePct() ([]byte, error) {
	return stakeManager.abi.Pack("feePct")
}

// UnpackFeePct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa02cf937.
//
// Solidity: function feePct() view returns(uint256)
func (stakeManager *StakeManager) UnpackFeePct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("feePct", data)
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
func (stakeManager *StakeManager) PackFeePool() []byte {
	enc, err := stakeManager.abi.Pack("feePool")
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
func (stakeManager *StakeManager) TryPackFeePool() ([]byte, error) {
	return stakeManager.abi.Pack("feePool")
}

// UnpackFeePool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae2e933b.
//
// Solidity: function feePool() view returns(address)
func (stakeManager *StakeManager) UnpackFeePool(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("feePool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFinalizeJobFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61aeaf41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeJobFunds(bytes32 jobId, address employer, address agent, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) PackFinalizeJobFunds(jobId [32]byte, employer common.Address, agent common.Address, reward *big.Int, validatorReward *big.Int, fee *big.Int, feePool common.Address, arg7 bool) []byte {
	enc, err := stakeManager.abi.Pack("finalizeJobFunds", jobId, employer, agent, reward, validatorReward, fee, feePool, arg7)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeJobFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61aeaf41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeJobFunds(bytes32 jobId, address employer, address agent, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) TryPackFinalizeJobFunds(jobId [32]byte, employer common.Address, agent common.Address, reward *big.Int, validatorReward *big.Int, fee *big.Int, feePool common.Address, arg7 bool) ([]byte, error) {
	return stakeManager.abi.Pack("finalizeJobFunds", jobId, employer, agent, reward, validatorReward, fee, feePool, arg7)
}

// UnpackFinalizeJobFunds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61aeaf41.
//
// Solidity: function finalizeJobFunds(bytes32 jobId, address employer, address agent, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) UnpackFinalizeJobFunds(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("finalizeJobFunds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalizeJobFundsWithPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2182b0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeJobFundsWithPct(bytes32 jobId, address employer, address agent, uint256 agentPct, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) PackFinalizeJobFundsWithPct(jobId [32]byte, employer common.Address, agent common.Address, agentPct *big.Int, reward *big.Int, validatorReward *big.Int, fee *big.Int, feePool common.Address, arg8 bool) []byte {
	enc, err := stakeManager.abi.Pack("finalizeJobFundsWithPct", jobId, employer, agent, agentPct, reward, validatorReward, fee, feePool, arg8)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeJobFundsWithPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2182b0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeJobFundsWithPct(bytes32 jobId, address employer, address agent, uint256 agentPct, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) TryPackFinalizeJobFundsWithPct(jobId [32]byte, employer common.Address, agent common.Address, agentPct *big.Int, reward *big.Int, validatorReward *big.Int, fee *big.Int, feePool common.Address, arg8 bool) ([]byte, error) {
	return stakeManager.abi.Pack("finalizeJobFundsWithPct", jobId, employer, agent, agentPct, reward, validatorReward, fee, feePool, arg8)
}

// UnpackFinalizeJobFundsWithPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2182b0a.
//
// Solidity: function finalizeJobFundsWithPct(bytes32 jobId, address employer, address agent, uint256 agentPct, uint256 reward, uint256 validatorReward, uint256 fee, address feePool_, bool ) returns(uint256 bonus)
func (stakeManager *StakeManager) UnpackFinalizeJobFundsWithPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("finalizeJobFundsWithPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalizeWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8c450c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeWithdraw(uint8 role) returns()
func (stakeManager *StakeManager) PackFinalizeWithdraw(role uint8) []byte {
	enc, err := stakeManager.abi.Pack("finalizeWithdraw", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8c450c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeWithdraw(uint8 role) returns()
func (stakeManager *StakeManager) TryPackFinalizeWithdraw(role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("finalizeWithdraw", role)
}

// PackFreeStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa6739c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeStake(address user) view returns(uint256)
func (stakeManager *StakeManager) PackFreeStake(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("freeStake", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa6739c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeStake(address user) view returns(uint256)
func (stakeManager *StakeManager) TryPackFreeStake(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("freeStake", user)
}

// UnpackFreeStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa6739c1.
//
// Solidity: function freeStake(address user) view returns(uint256)
func (stakeManager *StakeManager) UnpackFreeStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("freeStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFundOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d2cb9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundOperatorRewardPool(uint256 amount) returns()
func (stakeManager *StakeManager) PackFundOperatorRewardPool(amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("fundOperatorRewardPool", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d2cb9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundOperatorRewardPool(uint256 amount) returns()
func (stakeManager *StakeManager) TryPackFundOperatorRewardPool(amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("fundOperatorRewardPool", amount)
}

// PackGetAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb1ed5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAGITypes() view returns((address,uint256)[] types)
func (stakeManager *StakeManager) PackGetAGITypes() []byte {
	enc, err := stakeManager.abi.Pack("getAGITypes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb1ed5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAGITypes() view returns((address,uint256)[] types)
func (stakeManager *StakeManager) TryPackGetAGITypes() ([]byte, error) {
	return stakeManager.abi.Pack("getAGITypes")
}

// UnpackGetAGITypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bb1ed5d.
//
// Solidity: function getAGITypes() view returns((address,uint256)[] types)
func (stakeManager *StakeManager) UnpackGetAGITypes(data []byte) ([]StakeManagerAGIType, error) {
	out, err := stakeManager.abi.Unpack("getAGITypes", data)
	if err != nil {
		return *new([]StakeManagerAGIType), err
	}
	out0 := *abi.ConvertType(out[0], new([]StakeManagerAGIType)).(*[]StakeManagerAGIType)
	return out0, nil
}

// PackGetTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c19ad28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalPayoutPct(address user) view returns(uint256)
func (stakeManager *StakeManager) PackGetTotalPayoutPct(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("getTotalPayoutPct", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c19ad28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalPayoutPct(address user) view returns(uint256)
func (stakeManager *StakeManager) TryPackGetTotalPayoutPct(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("getTotalPayoutPct", user)
}

// UnpackGetTotalPayoutPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c19ad28.
//
// Solidity: function getTotalPayoutPct(address user) view returns(uint256)
func (stakeManager *StakeManager) UnpackGetTotalPayoutPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("getTotalPayoutPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (stakeManager *StakeManager) PackGovernance() []byte {
	enc, err := stakeManager.abi.Pack("governance")
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
func (stakeManager *StakeManager) TryPackGovernance() ([]byte, error) {
	return stakeManager.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (stakeManager *StakeManager) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernanceSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x080f4f0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governanceSlash(address user, uint8 role, uint256 pctBps, address beneficiary) returns(uint256 amount)
func (stakeManager *StakeManager) PackGovernanceSlash(user common.Address, role uint8, pctBps *big.Int, beneficiary common.Address) []byte {
	enc, err := stakeManager.abi.Pack("governanceSlash", user, role, pctBps, beneficiary)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernanceSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x080f4f0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governanceSlash(address user, uint8 role, uint256 pctBps, address beneficiary) returns(uint256 amount)
func (stakeManager *StakeManager) TryPackGovernanceSlash(user common.Address, role uint8, pctBps *big.Int, beneficiary common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("governanceSlash", user, role, pctBps, beneficiary)
}

// UnpackGovernanceSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x080f4f0c.
//
// Solidity: function governanceSlash(address user, uint8 role, uint256 pctBps, address beneficiary) returns(uint256 amount)
func (stakeManager *StakeManager) UnpackGovernanceSlash(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("governanceSlash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHamiltonianFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2b83e7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hamiltonianFeed() view returns(address)
func (stakeManager *StakeManager) PackHamiltonianFeed() []byte {
	enc, err := stakeManager.abi.Pack("hamiltonianFeed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHamiltonianFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2b83e7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hamiltonianFeed() view returns(address)
func (stakeManager *StakeManager) TryPackHamiltonianFeed() ([]byte, error) {
	return stakeManager.abi.Pack("hamiltonianFeed")
}

// UnpackHamiltonianFeed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2b83e7e.
//
// Solidity: function hamiltonianFeed() view returns(address)
func (stakeManager *StakeManager) UnpackHamiltonianFeed(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("hamiltonianFeed", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHamiltonianWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x697751d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hamiltonianWeight() view returns(uint256)
func (stakeManager *StakeManager) PackHamiltonianWeight() []byte {
	enc, err := stakeManager.abi.Pack("hamiltonianWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHamiltonianWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x697751d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hamiltonianWeight() view returns(uint256)
func (stakeManager *StakeManager) TryPackHamiltonianWeight() ([]byte, error) {
	return stakeManager.abi.Pack("hamiltonianWeight")
}

// UnpackHamiltonianWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x697751d9.
//
// Solidity: function hamiltonianWeight() view returns(uint256)
func (stakeManager *StakeManager) UnpackHamiltonianWeight(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("hamiltonianWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsTaxExempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b182e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (stakeManager *StakeManager) PackIsTaxExempt() []byte {
	enc, err := stakeManager.abi.Pack("isTaxExempt")
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
func (stakeManager *StakeManager) TryPackIsTaxExempt() ([]byte, error) {
	return stakeManager.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (stakeManager *StakeManager) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobEscrows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58d7faad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobEscrows(bytes32 jobId) view returns(uint256)
func (stakeManager *StakeManager) PackJobEscrows(jobId [32]byte) []byte {
	enc, err := stakeManager.abi.Pack("jobEscrows", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobEscrows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58d7faad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobEscrows(bytes32 jobId) view returns(uint256)
func (stakeManager *StakeManager) TryPackJobEscrows(jobId [32]byte) ([]byte, error) {
	return stakeManager.abi.Pack("jobEscrows", jobId)
}

// UnpackJobEscrows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58d7faad.
//
// Solidity: function jobEscrows(bytes32 jobId) view returns(uint256)
func (stakeManager *StakeManager) UnpackJobEscrows(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("jobEscrows", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23682c47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobRegistry() view returns(address)
func (stakeManager *StakeManager) PackJobRegistry() []byte {
	enc, err := stakeManager.abi.Pack("jobRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23682c47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobRegistry() view returns(address)
func (stakeManager *StakeManager) TryPackJobRegistry() ([]byte, error) {
	return stakeManager.abi.Pack("jobRegistry")
}

// UnpackJobRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23682c47.
//
// Solidity: function jobRegistry() view returns(address)
func (stakeManager *StakeManager) UnpackJobRegistry(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("jobRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackJobRegistryLockedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988eb03d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobRegistryLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) PackJobRegistryLockedStake(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("jobRegistryLockedStake", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobRegistryLockedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988eb03d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobRegistryLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) TryPackJobRegistryLockedStake(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("jobRegistryLockedStake", user)
}

// UnpackJobRegistryLockedStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x988eb03d.
//
// Solidity: function jobRegistryLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) UnpackJobRegistryLockedStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("jobRegistryLockedStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastStakeTune is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae2c1bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastStakeTune() view returns(uint256)
func (stakeManager *StakeManager) PackLastStakeTune() []byte {
	enc, err := stakeManager.abi.Pack("lastStakeTune")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastStakeTune is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ae2c1bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastStakeTune() view returns(uint256)
func (stakeManager *StakeManager) TryPackLastStakeTune() ([]byte, error) {
	return stakeManager.abi.Pack("lastStakeTune")
}

// UnpackLastStakeTune is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ae2c1bd.
//
// Solidity: function lastStakeTune() view returns(uint256)
func (stakeManager *StakeManager) UnpackLastStakeTune(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("lastStakeTune", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address from, uint256 amount) returns()
func (stakeManager *StakeManager) PackLock(from common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("lock", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282d3fdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address from, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackLock(from common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("lock", from, amount)
}

// PackLockDisputeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6dc53a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockDisputeFee(address payer, uint256 amount) returns()
func (stakeManager *StakeManager) PackLockDisputeFee(payer common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("lockDisputeFee", payer, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockDisputeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6dc53a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockDisputeFee(address payer, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackLockDisputeFee(payer common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("lockDisputeFee", payer, amount)
}

// PackLockReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d8bfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockReward(bytes32 jobId, address from, uint256 amount) returns()
func (stakeManager *StakeManager) PackLockReward(jobId [32]byte, from common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("lockReward", jobId, from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda2d8bfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockReward(bytes32 jobId, address from, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackLockReward(jobId [32]byte, from common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("lockReward", jobId, from, amount)
}

// PackLockStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ac37d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockStake(address user, uint256 amount, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) PackLockStake(user common.Address, amount *big.Int, lockSeconds uint64) []byte {
	enc, err := stakeManager.abi.Pack("lockStake", user, amount, lockSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ac37d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockStake(address user, uint256 amount, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) TryPackLockStake(user common.Address, amount *big.Int, lockSeconds uint64) ([]byte, error) {
	return stakeManager.abi.Pack("lockStake", user, amount, lockSeconds)
}

// PackLockValidatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d468b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockValidatorStake(uint256 jobId, address user, uint256 amount, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) PackLockValidatorStake(jobId *big.Int, user common.Address, amount *big.Int, lockSeconds uint64) []byte {
	enc, err := stakeManager.abi.Pack("lockValidatorStake", jobId, user, amount, lockSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockValidatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d468b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockValidatorStake(uint256 jobId, address user, uint256 amount, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) TryPackLockValidatorStake(jobId *big.Int, user common.Address, amount *big.Int, lockSeconds uint64) ([]byte, error) {
	return stakeManager.abi.Pack("lockValidatorStake", jobId, user, amount, lockSeconds)
}

// PackLockValidatorStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a5489a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockValidatorStakes(uint256 jobId, address[] users, uint256 exposure, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) PackLockValidatorStakes(jobId *big.Int, users []common.Address, exposure *big.Int, lockSeconds uint64) []byte {
	enc, err := stakeManager.abi.Pack("lockValidatorStakes", jobId, users, exposure, lockSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockValidatorStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87a5489a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockValidatorStakes(uint256 jobId, address[] users, uint256 exposure, uint64 lockSeconds) returns()
func (stakeManager *StakeManager) TryPackLockValidatorStakes(jobId *big.Int, users []common.Address, exposure *big.Int, lockSeconds uint64) ([]byte, error) {
	return stakeManager.abi.Pack("lockValidatorStakes", jobId, users, exposure, lockSeconds)
}

// PackLockedStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92417dc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedStakes(address user) view returns(uint256)
func (stakeManager *StakeManager) PackLockedStakes(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("lockedStakes", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92417dc7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedStakes(address user) view returns(uint256)
func (stakeManager *StakeManager) TryPackLockedStakes(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("lockedStakes", user)
}

// UnpackLockedStakes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92417dc7.
//
// Solidity: function lockedStakes(address user) view returns(uint256)
func (stakeManager *StakeManager) UnpackLockedStakes(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("lockedStakes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fba3d1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxAGITypes() view returns(uint256)
func (stakeManager *StakeManager) PackMaxAGITypes() []byte {
	enc, err := stakeManager.abi.Pack("maxAGITypes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fba3d1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxAGITypes() view returns(uint256)
func (stakeManager *StakeManager) TryPackMaxAGITypes() ([]byte, error) {
	return stakeManager.abi.Pack("maxAGITypes")
}

// UnpackMaxAGITypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fba3d1f.
//
// Solidity: function maxAGITypes() view returns(uint256)
func (stakeManager *StakeManager) UnpackMaxAGITypes(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("maxAGITypes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac8f042.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMinStake() view returns(uint256)
func (stakeManager *StakeManager) PackMaxMinStake() []byte {
	enc, err := stakeManager.abi.Pack("maxMinStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac8f042.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMinStake() view returns(uint256)
func (stakeManager *StakeManager) TryPackMaxMinStake() ([]byte, error) {
	return stakeManager.abi.Pack("maxMinStake")
}

// UnpackMaxMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcac8f042.
//
// Solidity: function maxMinStake() view returns(uint256)
func (stakeManager *StakeManager) UnpackMaxMinStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("maxMinStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxStakePerAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57559cf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxStakePerAddress() view returns(uint256)
func (stakeManager *StakeManager) PackMaxStakePerAddress() []byte {
	enc, err := stakeManager.abi.Pack("maxStakePerAddress")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxStakePerAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57559cf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxStakePerAddress() view returns(uint256)
func (stakeManager *StakeManager) TryPackMaxStakePerAddress() ([]byte, error) {
	return stakeManager.abi.Pack("maxStakePerAddress")
}

// UnpackMaxStakePerAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57559cf2.
//
// Solidity: function maxStakePerAddress() view returns(uint256)
func (stakeManager *StakeManager) UnpackMaxStakePerAddress(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("maxStakePerAddress", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf73649d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxTotalPayoutPct() view returns(uint256)
func (stakeManager *StakeManager) PackMaxTotalPayoutPct() []byte {
	enc, err := stakeManager.abi.Pack("maxTotalPayoutPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf73649d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxTotalPayoutPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackMaxTotalPayoutPct() ([]byte, error) {
	return stakeManager.abi.Pack("maxTotalPayoutPct")
}

// UnpackMaxTotalPayoutPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf73649d.
//
// Solidity: function maxTotalPayoutPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackMaxTotalPayoutPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("maxTotalPayoutPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint256)
func (stakeManager *StakeManager) PackMinStake() []byte {
	enc, err := stakeManager.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint256)
func (stakeManager *StakeManager) TryPackMinStake() ([]byte, error) {
	return stakeManager.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint256)
func (stakeManager *StakeManager) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinStakeFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43dbb1b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStakeFloor() view returns(uint256)
func (stakeManager *StakeManager) PackMinStakeFloor() []byte {
	enc, err := stakeManager.abi.Pack("minStakeFloor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStakeFloor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43dbb1b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStakeFloor() view returns(uint256)
func (stakeManager *StakeManager) TryPackMinStakeFloor() ([]byte, error) {
	return stakeManager.abi.Pack("minStakeFloor")
}

// UnpackMinStakeFloor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43dbb1b3.
//
// Solidity: function minStakeFloor() view returns(uint256)
func (stakeManager *StakeManager) UnpackMinStakeFloor(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("minStakeFloor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bc64c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorRewardPool() view returns(uint256)
func (stakeManager *StakeManager) PackOperatorRewardPool() []byte {
	enc, err := stakeManager.abi.Pack("operatorRewardPool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bc64c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorRewardPool() view returns(uint256)
func (stakeManager *StakeManager) TryPackOperatorRewardPool() ([]byte, error) {
	return stakeManager.abi.Pack("operatorRewardPool")
}

// UnpackOperatorRewardPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bc64c20.
//
// Solidity: function operatorRewardPool() view returns(uint256)
func (stakeManager *StakeManager) UnpackOperatorRewardPool(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("operatorRewardPool", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperatorSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b9a7fea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorSlashPct() view returns(uint256)
func (stakeManager *StakeManager) PackOperatorSlashPct() []byte {
	enc, err := stakeManager.abi.Pack("operatorSlashPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b9a7fea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorSlashPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackOperatorSlashPct() ([]byte, error) {
	return stakeManager.abi.Pack("operatorSlashPct")
}

// UnpackOperatorSlashPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b9a7fea.
//
// Solidity: function operatorSlashPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackOperatorSlashPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("operatorSlashPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (stakeManager *StakeManager) PackOwner() []byte {
	enc, err := stakeManager.abi.Pack("owner")
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
func (stakeManager *StakeManager) TryPackOwner() ([]byte, error) {
	return stakeManager.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (stakeManager *StakeManager) UnpackOwner(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("owner", data)
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
func (stakeManager *StakeManager) PackPause() []byte {
	enc, err := stakeManager.abi.Pack("pause")
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
func (stakeManager *StakeManager) TryPackPause() ([]byte, error) {
	return stakeManager.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (stakeManager *StakeManager) PackPaused() []byte {
	enc, err := stakeManager.abi.Pack("paused")
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
func (stakeManager *StakeManager) TryPackPaused() ([]byte, error) {
	return stakeManager.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (stakeManager *StakeManager) UnpackPaused(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("paused", data)
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
func (stakeManager *StakeManager) PackPauser() []byte {
	enc, err := stakeManager.abi.Pack("pauser")
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
func (stakeManager *StakeManager) TryPackPauser() ([]byte, error) {
	return stakeManager.abi.Pack("pauser")
}

// UnpackPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fd0506d.
//
// Solidity: function pauser() view returns(address)
func (stakeManager *StakeManager) UnpackPauser(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("pauser", data)
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
func (stakeManager *StakeManager) PackPauserManager() []byte {
	enc, err := stakeManager.abi.Pack("pauserManager")
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
func (stakeManager *StakeManager) TryPackPauserManager() ([]byte, error) {
	return stakeManager.abi.Pack("pauserManager")
}

// UnpackPauserManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cb61d8f.
//
// Solidity: function pauserManager() view returns(address)
func (stakeManager *StakeManager) UnpackPauserManager(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("pauserManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayDisputeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a0ae89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payDisputeFee(address to, uint256 amount) returns()
func (stakeManager *StakeManager) PackPayDisputeFee(to common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("payDisputeFee", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayDisputeFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a0ae89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payDisputeFee(address to, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackPayDisputeFee(to common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("payDisputeFee", to, amount)
}

// PackRecordDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbce29bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordDispute() returns()
func (stakeManager *StakeManager) PackRecordDispute() []byte {
	enc, err := stakeManager.abi.Pack("recordDispute")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbce29bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordDispute() returns()
func (stakeManager *StakeManager) TryPackRecordDispute() ([]byte, error) {
	return stakeManager.abi.Pack("recordDispute")
}

// PackRedistributeEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e15cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount) returns()
func (stakeManager *StakeManager) PackRedistributeEscrow(jobId [32]byte, recipient common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("redistributeEscrow", jobId, recipient, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedistributeEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e15cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackRedistributeEscrow(jobId [32]byte, recipient common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("redistributeEscrow", jobId, recipient, amount)
}

// PackRedistributeEscrow0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0ac9587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount, address[] validators) returns()
func (stakeManager *StakeManager) PackRedistributeEscrow0(jobId [32]byte, recipient common.Address, amount *big.Int, validators []common.Address) []byte {
	enc, err := stakeManager.abi.Pack("redistributeEscrow0", jobId, recipient, amount, validators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedistributeEscrow0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0ac9587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redistributeEscrow(bytes32 jobId, address recipient, uint256 amount, address[] validators) returns()
func (stakeManager *StakeManager) TryPackRedistributeEscrow0(jobId [32]byte, recipient common.Address, amount *big.Int, validators []common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("redistributeEscrow0", jobId, recipient, amount, validators)
}

// PackRefundEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c3b19fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundEscrow(bytes32 jobId, address to, uint256 amount) returns()
func (stakeManager *StakeManager) PackRefundEscrow(jobId [32]byte, to common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("refundEscrow", jobId, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c3b19fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundEscrow(bytes32 jobId, address to, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackRefundEscrow(jobId [32]byte, to common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("refundEscrow", jobId, to, amount)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443647d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address employer, address to, uint256 amount, bool applyBoost) returns()
func (stakeManager *StakeManager) PackRelease(employer common.Address, to common.Address, amount *big.Int, applyBoost bool) []byte {
	enc, err := stakeManager.abi.Pack("release", employer, to, amount, applyBoost)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443647d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address employer, address to, uint256 amount, bool applyBoost) returns()
func (stakeManager *StakeManager) TryPackRelease(employer common.Address, to common.Address, amount *big.Int, applyBoost bool) ([]byte, error) {
	return stakeManager.abi.Pack("release", employer, to, amount, applyBoost)
}

// PackReleaseReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0207eb09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseReward(bytes32 jobId, address employer, address to, uint256 amount, bool applyBoost) returns()
func (stakeManager *StakeManager) PackReleaseReward(jobId [32]byte, employer common.Address, to common.Address, amount *big.Int, applyBoost bool) []byte {
	enc, err := stakeManager.abi.Pack("releaseReward", jobId, employer, to, amount, applyBoost)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0207eb09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseReward(bytes32 jobId, address employer, address to, uint256 amount, bool applyBoost) returns()
func (stakeManager *StakeManager) TryPackReleaseReward(jobId [32]byte, employer common.Address, to common.Address, amount *big.Int, applyBoost bool) ([]byte, error) {
	return stakeManager.abi.Pack("releaseReward", jobId, employer, to, amount, applyBoost)
}

// PackReleaseStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x482c5f3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseStake(address user, uint256 amount) returns()
func (stakeManager *StakeManager) PackReleaseStake(user common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("releaseStake", user, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x482c5f3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseStake(address user, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackReleaseStake(user common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("releaseStake", user, amount)
}

// PackRemoveAGIType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3011f8ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAGIType(address nft) returns()
func (stakeManager *StakeManager) PackRemoveAGIType(nft common.Address) []byte {
	enc, err := stakeManager.abi.Pack("removeAGIType", nft)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAGIType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3011f8ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAGIType(address nft) returns()
func (stakeManager *StakeManager) TryPackRemoveAGIType(nft common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("removeAGIType", nft)
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe16d2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackRequestWithdraw(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("requestWithdraw", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe16d2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackRequestWithdraw(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("requestWithdraw", role, amount)
}

// PackRoleMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7af5e78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roleMinimumStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackRoleMinimumStake(role uint8) []byte {
	enc, err := stakeManager.abi.Pack("roleMinimumStake", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoleMinimumStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7af5e78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roleMinimumStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackRoleMinimumStake(role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("roleMinimumStake", role)
}

// UnpackRoleMinimumStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7af5e78.
//
// Solidity: function roleMinimumStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackRoleMinimumStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("roleMinimumStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51a2bba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBurnPct(uint256 pct) returns()
func (stakeManager *StakeManager) PackSetBurnPct(pct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setBurnPct", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51a2bba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBurnPct(uint256 pct) returns()
func (stakeManager *StakeManager) TryPackSetBurnPct(pct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setBurnPct", pct)
}

// PackSetDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36a3f05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDisputeModule(address module) returns()
func (stakeManager *StakeManager) PackSetDisputeModule(module common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setDisputeModule", module)
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
func (stakeManager *StakeManager) TryPackSetDisputeModule(module common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setDisputeModule", module)
}

// PackSetEscrowPenaltyOnFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad789a5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEscrowPenaltyOnFailure(bool enabled) returns()
func (stakeManager *StakeManager) PackSetEscrowPenaltyOnFailure(enabled bool) []byte {
	enc, err := stakeManager.abi.Pack("setEscrowPenaltyOnFailure", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEscrowPenaltyOnFailure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad789a5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEscrowPenaltyOnFailure(bool enabled) returns()
func (stakeManager *StakeManager) TryPackSetEscrowPenaltyOnFailure(enabled bool) ([]byte, error) {
	return stakeManager.abi.Pack("setEscrowPenaltyOnFailure", enabled)
}

// PackSetFeePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf209be41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeePct(uint256 pct) returns()
func (stakeManager *StakeManager) PackSetFeePct(pct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setFeePct", pct)
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
func (stakeManager *StakeManager) TryPackSetFeePct(pct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setFeePct", pct)
}

// PackSetFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19db2228.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeePool(address pool) returns()
func (stakeManager *StakeManager) PackSetFeePool(pool common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setFeePool", pool)
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
func (stakeManager *StakeManager) TryPackSetFeePool(pool common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setFeePool", pool)
}

// PackSetGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab033ea9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGovernance(address newGovernance) returns()
func (stakeManager *StakeManager) PackSetGovernance(newGovernance common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setGovernance", newGovernance)
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
func (stakeManager *StakeManager) TryPackSetGovernance(newGovernance common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setGovernance", newGovernance)
}

// PackSetHamiltonianFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756b1af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHamiltonianFeed(address feed) returns()
func (stakeManager *StakeManager) PackSetHamiltonianFeed(feed common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setHamiltonianFeed", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHamiltonianFeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756b1af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHamiltonianFeed(address feed) returns()
func (stakeManager *StakeManager) TryPackSetHamiltonianFeed(feed common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setHamiltonianFeed", feed)
}

// PackSetJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00dc34c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobRegistry(address registry) returns()
func (stakeManager *StakeManager) PackSetJobRegistry(registry common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setJobRegistry", registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00dc34c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJobRegistry(address registry) returns()
func (stakeManager *StakeManager) TryPackSetJobRegistry(registry common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setJobRegistry", registry)
}

// PackSetMaxAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce07cd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAGITypes(uint256 newMax) returns()
func (stakeManager *StakeManager) PackSetMaxAGITypes(newMax *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setMaxAGITypes", newMax)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAGITypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbce07cd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAGITypes(uint256 newMax) returns()
func (stakeManager *StakeManager) TryPackSetMaxAGITypes(newMax *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setMaxAGITypes", newMax)
}

// PackSetMaxStakePerAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36a42425.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxStakePerAddress(uint256 maxStake) returns()
func (stakeManager *StakeManager) PackSetMaxStakePerAddress(maxStake *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setMaxStakePerAddress", maxStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxStakePerAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36a42425.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxStakePerAddress(uint256 maxStake) returns()
func (stakeManager *StakeManager) TryPackSetMaxStakePerAddress(maxStake *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setMaxStakePerAddress", maxStake)
}

// PackSetMaxTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x497030c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxTotalPayoutPct(uint256 newMax) returns()
func (stakeManager *StakeManager) PackSetMaxTotalPayoutPct(newMax *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setMaxTotalPayoutPct", newMax)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxTotalPayoutPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x497030c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxTotalPayoutPct(uint256 newMax) returns()
func (stakeManager *StakeManager) TryPackSetMaxTotalPayoutPct(newMax *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setMaxTotalPayoutPct", newMax)
}

// PackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinStake(uint256 newMin) returns()
func (stakeManager *StakeManager) PackSetMinStake(newMin *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setMinStake", newMin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinStake(uint256 newMin) returns()
func (stakeManager *StakeManager) TryPackSetMinStake(newMin *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setMinStake", newMin)
}

// PackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74a5d00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setModules(address registry, address disputeModule_) returns()
func (stakeManager *StakeManager) PackSetModules(registry common.Address, disputeModule common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setModules", registry, disputeModule)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74a5d00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setModules(address registry, address disputeModule_) returns()
func (stakeManager *StakeManager) TryPackSetModules(registry common.Address, disputeModule common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setModules", registry, disputeModule)
}

// PackSetOperatorSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa906258a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperatorSlashPct(uint256 operatorSlashPct_) returns()
func (stakeManager *StakeManager) PackSetOperatorSlashPct(operatorSlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setOperatorSlashPct", operatorSlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperatorSlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa906258a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperatorSlashPct(uint256 operatorSlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetOperatorSlashPct(operatorSlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setOperatorSlashPct", operatorSlashPct)
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address newPauser) returns()
func (stakeManager *StakeManager) PackSetPauser(newPauser common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setPauser", newPauser)
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
func (stakeManager *StakeManager) TryPackSetPauser(newPauser common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setPauser", newPauser)
}

// PackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauserManager(address manager) returns()
func (stakeManager *StakeManager) PackSetPauserManager(manager common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setPauserManager", manager)
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
func (stakeManager *StakeManager) TryPackSetPauserManager(manager common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setPauserManager", manager)
}

// PackSetRoleMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d3d51fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleMinimum(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackSetRoleMinimum(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setRoleMinimum", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d3d51fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleMinimum(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackSetRoleMinimum(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setRoleMinimum", role, amount)
}

// PackSetRoleMinimums is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x980861b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleMinimums(uint256 agent, uint256 validator, uint256 platform) returns()
func (stakeManager *StakeManager) PackSetRoleMinimums(agent *big.Int, validator *big.Int, platform *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setRoleMinimums", agent, validator, platform)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleMinimums is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x980861b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleMinimums(uint256 agent, uint256 validator, uint256 platform) returns()
func (stakeManager *StakeManager) TryPackSetRoleMinimums(agent *big.Int, validator *big.Int, platform *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setRoleMinimums", agent, validator, platform)
}

// PackSetSlashDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe445b7ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 operatorSlashPct_, uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) PackSetSlashDistribution(employerSlashPct *big.Int, treasurySlashPct *big.Int, operatorSlashPct *big.Int, validatorSlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setSlashDistribution", employerSlashPct, treasurySlashPct, operatorSlashPct, validatorSlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe445b7ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 operatorSlashPct_, uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetSlashDistribution(employerSlashPct *big.Int, treasurySlashPct *big.Int, operatorSlashPct *big.Int, validatorSlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setSlashDistribution", employerSlashPct, treasurySlashPct, operatorSlashPct, validatorSlashPct)
}

// PackSetSlashPercents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4119802.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashPercents(uint16 employerSlashPctBps, uint16 treasurySlashPctBps, uint16 validatorSlashPctBps, uint16 operatorSlashPctBps, uint16 burnSlashPctBps) returns()
func (stakeManager *StakeManager) PackSetSlashPercents(employerSlashPctBps uint16, treasurySlashPctBps uint16, validatorSlashPctBps uint16, operatorSlashPctBps uint16, burnSlashPctBps uint16) []byte {
	enc, err := stakeManager.abi.Pack("setSlashPercents", employerSlashPctBps, treasurySlashPctBps, validatorSlashPctBps, operatorSlashPctBps, burnSlashPctBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashPercents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4119802.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashPercents(uint16 employerSlashPctBps, uint16 treasurySlashPctBps, uint16 validatorSlashPctBps, uint16 operatorSlashPctBps, uint16 burnSlashPctBps) returns()
func (stakeManager *StakeManager) TryPackSetSlashPercents(employerSlashPctBps uint16, treasurySlashPctBps uint16, validatorSlashPctBps uint16, operatorSlashPctBps uint16, burnSlashPctBps uint16) ([]byte, error) {
	return stakeManager.abi.Pack("setSlashPercents", employerSlashPctBps, treasurySlashPctBps, validatorSlashPctBps, operatorSlashPctBps, burnSlashPctBps)
}

// PackSetSlashingDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c081b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashingDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) PackSetSlashingDistribution(employerSlashPct *big.Int, treasurySlashPct *big.Int, validatorSlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setSlashingDistribution", employerSlashPct, treasurySlashPct, validatorSlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashingDistribution is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02c081b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashingDistribution(uint256 employerSlashPct_, uint256 treasurySlashPct_, uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetSlashingDistribution(employerSlashPct *big.Int, treasurySlashPct *big.Int, validatorSlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setSlashingDistribution", employerSlashPct, treasurySlashPct, validatorSlashPct)
}

// PackSetSlashingParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74e3293b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashingParameters(uint256 employerSlashPct_, uint256 treasurySlashPct_) returns()
func (stakeManager *StakeManager) PackSetSlashingParameters(employerSlashPct *big.Int, treasurySlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setSlashingParameters", employerSlashPct, treasurySlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashingParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74e3293b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashingParameters(uint256 employerSlashPct_, uint256 treasurySlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetSlashingParameters(employerSlashPct *big.Int, treasurySlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setSlashingParameters", employerSlashPct, treasurySlashPct)
}

// PackSetSlashingPercentages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba877a48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSlashingPercentages(uint256 employerSlashPct_, uint256 treasurySlashPct_) returns()
func (stakeManager *StakeManager) PackSetSlashingPercentages(employerSlashPct *big.Int, treasurySlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setSlashingPercentages", employerSlashPct, treasurySlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSlashingPercentages is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba877a48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSlashingPercentages(uint256 employerSlashPct_, uint256 treasurySlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetSlashingPercentages(employerSlashPct *big.Int, treasurySlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setSlashingPercentages", employerSlashPct, treasurySlashPct)
}

// PackSetStakeRecommendations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2c2911d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeRecommendations(uint256 newMin, uint256 newMax) returns()
func (stakeManager *StakeManager) PackSetStakeRecommendations(newMin *big.Int, newMax *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setStakeRecommendations", newMin, newMax)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStakeRecommendations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2c2911d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStakeRecommendations(uint256 newMin, uint256 newMax) returns()
func (stakeManager *StakeManager) TryPackSetStakeRecommendations(newMin *big.Int, newMax *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setStakeRecommendations", newMin, newMax)
}

// PackSetThermostat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6338e77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setThermostat(address thermostat_) returns()
func (stakeManager *StakeManager) PackSetThermostat(thermostat common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setThermostat", thermostat)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetThermostat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6338e77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setThermostat(address thermostat_) returns()
func (stakeManager *StakeManager) TryPackSetThermostat(thermostat common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setThermostat", thermostat)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address newTreasury) returns()
func (stakeManager *StakeManager) PackSetTreasury(newTreasury common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setTreasury", newTreasury)
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
func (stakeManager *StakeManager) TryPackSetTreasury(newTreasury common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setTreasury", newTreasury)
}

// PackSetTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d4610da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasuryAllowlist(address treasury_, bool allowed) returns()
func (stakeManager *StakeManager) PackSetTreasuryAllowlist(treasury common.Address, allowed bool) []byte {
	enc, err := stakeManager.abi.Pack("setTreasuryAllowlist", treasury, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d4610da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasuryAllowlist(address treasury_, bool allowed) returns()
func (stakeManager *StakeManager) TryPackSetTreasuryAllowlist(treasury common.Address, allowed bool) ([]byte, error) {
	return stakeManager.abi.Pack("setTreasuryAllowlist", treasury, allowed)
}

// PackSetUnbondingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x114eaf55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUnbondingPeriod(uint256 newPeriod) returns()
func (stakeManager *StakeManager) PackSetUnbondingPeriod(newPeriod *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setUnbondingPeriod", newPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUnbondingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x114eaf55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUnbondingPeriod(uint256 newPeriod) returns()
func (stakeManager *StakeManager) TryPackSetUnbondingPeriod(newPeriod *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setUnbondingPeriod", newPeriod)
}

// PackSetValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57b6416c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidationModule(address module) returns()
func (stakeManager *StakeManager) PackSetValidationModule(module common.Address) []byte {
	enc, err := stakeManager.abi.Pack("setValidationModule", module)
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
func (stakeManager *StakeManager) TryPackSetValidationModule(module common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("setValidationModule", module)
}

// PackSetValidatorLockManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab5b052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorLockManager(address manager, bool allowed) returns()
func (stakeManager *StakeManager) PackSetValidatorLockManager(manager common.Address, allowed bool) []byte {
	enc, err := stakeManager.abi.Pack("setValidatorLockManager", manager, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorLockManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab5b052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorLockManager(address manager, bool allowed) returns()
func (stakeManager *StakeManager) TryPackSetValidatorLockManager(manager common.Address, allowed bool) ([]byte, error) {
	return stakeManager.abi.Pack("setValidatorLockManager", manager, allowed)
}

// PackSetValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04ffdbaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorRewardPct(uint256 pct) returns()
func (stakeManager *StakeManager) PackSetValidatorRewardPct(pct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setValidatorRewardPct", pct)
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
func (stakeManager *StakeManager) TryPackSetValidatorRewardPct(pct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setValidatorRewardPct", pct)
}

// PackSetValidatorSlashRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcae8f266.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorSlashRewardPct(uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) PackSetValidatorSlashRewardPct(validatorSlashPct *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("setValidatorSlashRewardPct", validatorSlashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorSlashRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcae8f266.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorSlashRewardPct(uint256 validatorSlashPct_) returns()
func (stakeManager *StakeManager) TryPackSetValidatorSlashRewardPct(validatorSlashPct *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("setValidatorSlashRewardPct", validatorSlashPct)
}

// PackSettleValidatorRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3015daab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleValidatorRound(uint256 jobId, address[] users, uint256 exposure, uint256[] slashes, address recipient) returns()
func (stakeManager *StakeManager) PackSettleValidatorRound(jobId *big.Int, users []common.Address, exposure *big.Int, slashes []*big.Int, recipient common.Address) []byte {
	enc, err := stakeManager.abi.Pack("settleValidatorRound", jobId, users, exposure, slashes, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleValidatorRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3015daab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleValidatorRound(uint256 jobId, address[] users, uint256 exposure, uint256[] slashes, address recipient) returns()
func (stakeManager *StakeManager) TryPackSettleValidatorRound(jobId *big.Int, users []common.Address, exposure *big.Int, slashes []*big.Int, recipient common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("settleValidatorRound", jobId, users, exposure, slashes, recipient)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address user, uint256 amount, address recipient) returns()
func (stakeManager *StakeManager) PackSlash(user common.Address, amount *big.Int, recipient common.Address) []byte {
	enc, err := stakeManager.abi.Pack("slash", user, amount, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfac5990.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address user, uint256 amount, address recipient) returns()
func (stakeManager *StakeManager) TryPackSlash(user common.Address, amount *big.Int, recipient common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("slash", user, amount, recipient)
}

// PackSlash0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35d08083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address user, uint256 amount, address recipient, address[] validators) returns()
func (stakeManager *StakeManager) PackSlash0(user common.Address, amount *big.Int, recipient common.Address, validators []common.Address) []byte {
	enc, err := stakeManager.abi.Pack("slash0", user, amount, recipient, validators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35d08083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address user, uint256 amount, address recipient, address[] validators) returns()
func (stakeManager *StakeManager) TryPackSlash0(user common.Address, amount *big.Int, recipient common.Address, validators []common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("slash0", user, amount, recipient, validators)
}

// PackSlash1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa206ae44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address user, uint8 role, uint256 amount, address employer) returns()
func (stakeManager *StakeManager) PackSlash1(user common.Address, role uint8, amount *big.Int, employer common.Address) []byte {
	enc, err := stakeManager.abi.Pack("slash1", user, role, amount, employer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa206ae44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address user, uint8 role, uint256 amount, address employer) returns()
func (stakeManager *StakeManager) TryPackSlash1(user common.Address, role uint8, amount *big.Int, employer common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("slash1", user, role, amount, employer)
}

// PackSlash2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08d58ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address user, uint8 role, uint256 amount, address employer, address[] validators) returns()
func (stakeManager *StakeManager) PackSlash2(user common.Address, role uint8, amount *big.Int, employer common.Address, validators []common.Address) []byte {
	enc, err := stakeManager.abi.Pack("slash2", user, role, amount, employer, validators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08d58ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address user, uint8 role, uint256 amount, address employer, address[] validators) returns()
func (stakeManager *StakeManager) TryPackSlash2(user common.Address, role uint8, amount *big.Int, employer common.Address, validators []common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("slash2", user, role, amount, employer, validators)
}

// PackStakeDecreasePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36234b18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeDecreasePct() view returns(uint256)
func (stakeManager *StakeManager) PackStakeDecreasePct() []byte {
	enc, err := stakeManager.abi.Pack("stakeDecreasePct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeDecreasePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36234b18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeDecreasePct() view returns(uint256)
func (stakeManager *StakeManager) TryPackStakeDecreasePct() ([]byte, error) {
	return stakeManager.abi.Pack("stakeDecreasePct")
}

// UnpackStakeDecreasePct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36234b18.
//
// Solidity: function stakeDecreasePct() view returns(uint256)
func (stakeManager *StakeManager) UnpackStakeDecreasePct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeDecreasePct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeDisputeThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd35fc8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeDisputeThreshold() view returns(uint256)
func (stakeManager *StakeManager) PackStakeDisputeThreshold() []byte {
	enc, err := stakeManager.abi.Pack("stakeDisputeThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeDisputeThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd35fc8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeDisputeThreshold() view returns(uint256)
func (stakeManager *StakeManager) TryPackStakeDisputeThreshold() ([]byte, error) {
	return stakeManager.abi.Pack("stakeDisputeThreshold")
}

// UnpackStakeDisputeThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd35fc8d.
//
// Solidity: function stakeDisputeThreshold() view returns(uint256)
func (stakeManager *StakeManager) UnpackStakeDisputeThreshold(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeDisputeThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeHamiltonianThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f22d3fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeHamiltonianThreshold() view returns(int256)
func (stakeManager *StakeManager) PackStakeHamiltonianThreshold() []byte {
	enc, err := stakeManager.abi.Pack("stakeHamiltonianThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeHamiltonianThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f22d3fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeHamiltonianThreshold() view returns(int256)
func (stakeManager *StakeManager) TryPackStakeHamiltonianThreshold() ([]byte, error) {
	return stakeManager.abi.Pack("stakeHamiltonianThreshold")
}

// UnpackStakeHamiltonianThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f22d3fb.
//
// Solidity: function stakeHamiltonianThreshold() view returns(int256)
func (stakeManager *StakeManager) UnpackStakeHamiltonianThreshold(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeHamiltonianThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeIncreasePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x340a42d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeIncreasePct() view returns(uint256)
func (stakeManager *StakeManager) PackStakeIncreasePct() []byte {
	enc, err := stakeManager.abi.Pack("stakeIncreasePct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeIncreasePct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x340a42d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeIncreasePct() view returns(uint256)
func (stakeManager *StakeManager) TryPackStakeIncreasePct() ([]byte, error) {
	return stakeManager.abi.Pack("stakeIncreasePct")
}

// UnpackStakeIncreasePct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x340a42d0.
//
// Solidity: function stakeIncreasePct() view returns(uint256)
func (stakeManager *StakeManager) UnpackStakeIncreasePct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeIncreasePct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97f18234.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeListener() view returns(address)
func (stakeManager *StakeManager) PackStakeListener() []byte {
	enc, err := stakeManager.abi.Pack("stakeListener")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeListener is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97f18234.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeListener() view returns(address)
func (stakeManager *StakeManager) TryPackStakeListener() ([]byte, error) {
	return stakeManager.abi.Pack("stakeListener")
}

// UnpackStakeListener is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97f18234.
//
// Solidity: function stakeListener() view returns(address)
func (stakeManager *StakeManager) UnpackStakeListener(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("stakeListener", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9159fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackStakeOf(user common.Address, role uint8) []byte {
	enc, err := stakeManager.abi.Pack("stakeOf", user, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9159fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackStakeOf(user common.Address, role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("stakeOf", user, role)
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9159fd.
//
// Solidity: function stakeOf(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackStakeOf(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeTempThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ce316e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeTempThreshold() view returns(int256)
func (stakeManager *StakeManager) PackStakeTempThreshold() []byte {
	enc, err := stakeManager.abi.Pack("stakeTempThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeTempThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ce316e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeTempThreshold() view returns(int256)
func (stakeManager *StakeManager) TryPackStakeTempThreshold() ([]byte, error) {
	return stakeManager.abi.Pack("stakeTempThreshold")
}

// UnpackStakeTempThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ce316e1.
//
// Solidity: function stakeTempThreshold() view returns(int256)
func (stakeManager *StakeManager) UnpackStakeTempThreshold(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeTempThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeTuneWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dad0cd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeTuneWindow() view returns(uint256)
func (stakeManager *StakeManager) PackStakeTuneWindow() []byte {
	enc, err := stakeManager.abi.Pack("stakeTuneWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeTuneWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dad0cd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeTuneWindow() view returns(uint256)
func (stakeManager *StakeManager) TryPackStakeTuneWindow() ([]byte, error) {
	return stakeManager.abi.Pack("stakeTuneWindow")
}

// UnpackStakeTuneWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dad0cd4.
//
// Solidity: function stakeTuneWindow() view returns(uint256)
func (stakeManager *StakeManager) UnpackStakeTuneWindow(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakeTuneWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3027ffc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakes(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackStakes(user common.Address, role uint8) []byte {
	enc, err := stakeManager.abi.Pack("stakes", user, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3027ffc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakes(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackStakes(user common.Address, role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("stakes", user, role)
}

// UnpackStakes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3027ffc0.
//
// Solidity: function stakes(address user, uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackStakes(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("stakes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSyncBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184dc15a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function syncBoostedStake(address user, uint8 role) returns()
func (stakeManager *StakeManager) PackSyncBoostedStake(user common.Address, role uint8) []byte {
	enc, err := stakeManager.abi.Pack("syncBoostedStake", user, role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSyncBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184dc15a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function syncBoostedStake(address user, uint8 role) returns()
func (stakeManager *StakeManager) TryPackSyncBoostedStake(user common.Address, role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("syncBoostedStake", user, role)
}

// PackTemperatureWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbc0ba9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function temperatureWeight() view returns(uint256)
func (stakeManager *StakeManager) PackTemperatureWeight() []byte {
	enc, err := stakeManager.abi.Pack("temperatureWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemperatureWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbc0ba9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function temperatureWeight() view returns(uint256)
func (stakeManager *StakeManager) TryPackTemperatureWeight() ([]byte, error) {
	return stakeManager.abi.Pack("temperatureWeight")
}

// UnpackTemperatureWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbc0ba9f.
//
// Solidity: function temperatureWeight() view returns(uint256)
func (stakeManager *StakeManager) UnpackTemperatureWeight(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("temperatureWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackThermostat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb40b222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function thermostat() view returns(address)
func (stakeManager *StakeManager) PackThermostat() []byte {
	enc, err := stakeManager.abi.Pack("thermostat")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThermostat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb40b222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function thermostat() view returns(address)
func (stakeManager *StakeManager) TryPackThermostat() ([]byte, error) {
	return stakeManager.abi.Pack("thermostat")
}

// UnpackThermostat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb40b222.
//
// Solidity: function thermostat() view returns(address)
func (stakeManager *StakeManager) UnpackThermostat(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("thermostat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (stakeManager *StakeManager) PackToken() []byte {
	enc, err := stakeManager.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (stakeManager *StakeManager) TryPackToken() ([]byte, error) {
	return stakeManager.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (stakeManager *StakeManager) UnpackToken(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3637996f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalBoostedStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackTotalBoostedStake(role uint8) []byte {
	enc, err := stakeManager.abi.Pack("totalBoostedStake", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3637996f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalBoostedStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackTotalBoostedStake(role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("totalBoostedStake", role)
}

// UnpackTotalBoostedStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3637996f.
//
// Solidity: function totalBoostedStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackTotalBoostedStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("totalBoostedStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76e334f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackTotalStake(role uint8) []byte {
	enc, err := stakeManager.abi.Pack("totalStake", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76e334f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackTotalStake(role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("totalStake", role)
}

// UnpackTotalStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76e334f9.
//
// Solidity: function totalStake(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackTotalStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("totalStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5218289c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalStakes(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) PackTotalStakes(role uint8) []byte {
	enc, err := stakeManager.abi.Pack("totalStakes", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5218289c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalStakes(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) TryPackTotalStakes(role uint8) ([]byte, error) {
	return stakeManager.abi.Pack("totalStakes", role)
}

// UnpackTotalStakes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5218289c.
//
// Solidity: function totalStakes(uint8 role) view returns(uint256)
func (stakeManager *StakeManager) UnpackTotalStakes(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("totalStakes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (stakeManager *StakeManager) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := stakeManager.abi.Pack("transferOwnership", newOwner)
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
func (stakeManager *StakeManager) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (stakeManager *StakeManager) PackTreasury() []byte {
	enc, err := stakeManager.abi.Pack("treasury")
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
func (stakeManager *StakeManager) TryPackTreasury() ([]byte, error) {
	return stakeManager.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (stakeManager *StakeManager) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee968f09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryAllowlist(address treasury_) view returns(bool)
func (stakeManager *StakeManager) PackTreasuryAllowlist(treasury common.Address) []byte {
	enc, err := stakeManager.abi.Pack("treasuryAllowlist", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee968f09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryAllowlist(address treasury_) view returns(bool)
func (stakeManager *StakeManager) TryPackTreasuryAllowlist(treasury common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("treasuryAllowlist", treasury)
}

// UnpackTreasuryAllowlist is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee968f09.
//
// Solidity: function treasuryAllowlist(address treasury_) view returns(bool)
func (stakeManager *StakeManager) UnpackTreasuryAllowlist(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("treasuryAllowlist", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTreasurySlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3293cb16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasurySlashPct() view returns(uint256)
func (stakeManager *StakeManager) PackTreasurySlashPct() []byte {
	enc, err := stakeManager.abi.Pack("treasurySlashPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasurySlashPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3293cb16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasurySlashPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackTreasurySlashPct() ([]byte, error) {
	return stakeManager.abi.Pack("treasurySlashPct")
}

// UnpackTreasurySlashPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3293cb16.
//
// Solidity: function treasurySlashPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackTreasurySlashPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("treasurySlashPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbondingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cf6d675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingPeriod() view returns(uint256)
func (stakeManager *StakeManager) PackUnbondingPeriod() []byte {
	enc, err := stakeManager.abi.Pack("unbondingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cf6d675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingPeriod() view returns(uint256)
func (stakeManager *StakeManager) TryPackUnbondingPeriod() ([]byte, error) {
	return stakeManager.abi.Pack("unbondingPeriod")
}

// UnpackUnbondingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6cf6d675.
//
// Solidity: function unbondingPeriod() view returns(uint256)
func (stakeManager *StakeManager) UnpackUnbondingPeriod(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("unbondingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x653ec134.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbonds(address user) view returns(uint256 amt, uint64 unlockAt, bool jailed)
func (stakeManager *StakeManager) PackUnbonds(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("unbonds", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbonds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x653ec134.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbonds(address user) view returns(uint256 amt, uint64 unlockAt, bool jailed)
func (stakeManager *StakeManager) TryPackUnbonds(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("unbonds", user)
}

// UnbondsOutput serves as a container for the return parameters of contract
// method Unbonds.
type UnbondsOutput struct {
	Amt      *big.Int
	UnlockAt uint64
	Jailed   bool
}

// UnpackUnbonds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x653ec134.
//
// Solidity: function unbonds(address user) view returns(uint256 amt, uint64 unlockAt, bool jailed)
func (stakeManager *StakeManager) UnpackUnbonds(data []byte) (UnbondsOutput, error) {
	out, err := stakeManager.abi.Unpack("unbonds", data)
	outstruct := new(UnbondsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amt = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UnlockAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Jailed = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnlockTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b467b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockTime(address user) view returns(uint64)
func (stakeManager *StakeManager) PackUnlockTime(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("unlockTime", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76b467b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockTime(address user) view returns(uint64)
func (stakeManager *StakeManager) TryPackUnlockTime(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("unlockTime", user)
}

// UnpackUnlockTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76b467b7.
//
// Solidity: function unlockTime(address user) view returns(uint64)
func (stakeManager *StakeManager) UnpackUnlockTime(data []byte) (uint64, error) {
	out, err := stakeManager.abi.Unpack("unlockTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackUnlockValidatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe505eb1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockValidatorStake(uint256 jobId, address user, uint256 amount) returns()
func (stakeManager *StakeManager) PackUnlockValidatorStake(jobId *big.Int, user common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("unlockValidatorStake", jobId, user, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockValidatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe505eb1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockValidatorStake(uint256 jobId, address user, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackUnlockValidatorStake(jobId *big.Int, user common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("unlockValidatorStake", jobId, user, amount)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (stakeManager *StakeManager) PackUnpause() []byte {
	enc, err := stakeManager.abi.Pack("unpause")
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
func (stakeManager *StakeManager) TryPackUnpause() ([]byte, error) {
	return stakeManager.abi.Pack("unpause")
}

// PackValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c795b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationModule() view returns(address)
func (stakeManager *StakeManager) PackValidationModule() []byte {
	enc, err := stakeManager.abi.Pack("validationModule")
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
func (stakeManager *StakeManager) TryPackValidationModule() ([]byte, error) {
	return stakeManager.abi.Pack("validationModule")
}

// UnpackValidationModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c795b9c.
//
// Solidity: function validationModule() view returns(address)
func (stakeManager *StakeManager) UnpackValidationModule(data []byte) (common.Address, error) {
	out, err := stakeManager.abi.Unpack("validationModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackValidatorLockManagers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec548d67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorLockManagers(address manager) view returns(bool)
func (stakeManager *StakeManager) PackValidatorLockManagers(manager common.Address) []byte {
	enc, err := stakeManager.abi.Pack("validatorLockManagers", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorLockManagers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec548d67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorLockManagers(address manager) view returns(bool)
func (stakeManager *StakeManager) TryPackValidatorLockManagers(manager common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("validatorLockManagers", manager)
}

// UnpackValidatorLockManagers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec548d67.
//
// Solidity: function validatorLockManagers(address manager) view returns(bool)
func (stakeManager *StakeManager) UnpackValidatorLockManagers(data []byte) (bool, error) {
	out, err := stakeManager.abi.Unpack("validatorLockManagers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidatorModuleLockedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x605fdedc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorModuleLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) PackValidatorModuleLockedStake(user common.Address) []byte {
	enc, err := stakeManager.abi.Pack("validatorModuleLockedStake", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorModuleLockedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x605fdedc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorModuleLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) TryPackValidatorModuleLockedStake(user common.Address) ([]byte, error) {
	return stakeManager.abi.Pack("validatorModuleLockedStake", user)
}

// UnpackValidatorModuleLockedStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x605fdedc.
//
// Solidity: function validatorModuleLockedStake(address user) view returns(uint256)
func (stakeManager *StakeManager) UnpackValidatorModuleLockedStake(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("validatorModuleLockedStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb365a039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorRewardPct() view returns(uint256)
func (stakeManager *StakeManager) PackValidatorRewardPct() []byte {
	enc, err := stakeManager.abi.Pack("validatorRewardPct")
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
func (stakeManager *StakeManager) TryPackValidatorRewardPct() ([]byte, error) {
	return stakeManager.abi.Pack("validatorRewardPct")
}

// UnpackValidatorRewardPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb365a039.
//
// Solidity: function validatorRewardPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackValidatorRewardPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("validatorRewardPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorSlashRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fd1ee9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorSlashRewardPct() view returns(uint256)
func (stakeManager *StakeManager) PackValidatorSlashRewardPct() []byte {
	enc, err := stakeManager.abi.Pack("validatorSlashRewardPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorSlashRewardPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24fd1ee9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorSlashRewardPct() view returns(uint256)
func (stakeManager *StakeManager) TryPackValidatorSlashRewardPct() ([]byte, error) {
	return stakeManager.abi.Pack("validatorSlashRewardPct")
}

// UnpackValidatorSlashRewardPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24fd1ee9.
//
// Solidity: function validatorSlashRewardPct() view returns(uint256)
func (stakeManager *StakeManager) UnpackValidatorSlashRewardPct(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("validatorSlashRewardPct", data)
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
func (stakeManager *StakeManager) PackVersion() []byte {
	enc, err := stakeManager.abi.Pack("version")
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
func (stakeManager *StakeManager) TryPackVersion() ([]byte, error) {
	return stakeManager.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (stakeManager *StakeManager) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := stakeManager.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26026508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOperatorRewardPool(address to, uint256 amount) returns()
func (stakeManager *StakeManager) PackWithdrawOperatorRewardPool(to common.Address, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("withdrawOperatorRewardPool", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOperatorRewardPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26026508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOperatorRewardPool(address to, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackWithdrawOperatorRewardPool(to common.Address, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("withdrawOperatorRewardPool", to, amount)
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b78c7b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) PackWithdrawStake(role uint8, amount *big.Int) []byte {
	enc, err := stakeManager.abi.Pack("withdrawStake", role, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b78c7b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(uint8 role, uint256 amount) returns()
func (stakeManager *StakeManager) TryPackWithdrawStake(role uint8, amount *big.Int) ([]byte, error) {
	return stakeManager.abi.Pack("withdrawStake", role, amount)
}

// StakeManagerAGITypeRemoved represents a AGITypeRemoved event raised by the StakeManager contract.
type StakeManagerAGITypeRemoved struct {
	Nft common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeManagerAGITypeRemovedEventName = "AGITypeRemoved"

// ContractEventName returns the user-defined event name.
func (StakeManagerAGITypeRemoved) ContractEventName() string {
	return StakeManagerAGITypeRemovedEventName
}

// UnpackAGITypeRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AGITypeRemoved(address indexed nft)
func (stakeManager *StakeManager) UnpackAGITypeRemovedEvent(log *types.Log) (*StakeManagerAGITypeRemoved, error) {
	event := "AGITypeRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerAGITypeRemoved)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerAGITypeUpdated represents a AGITypeUpdated event raised by the StakeManager contract.
type StakeManagerAGITypeUpdated struct {
	Nft       common.Address
	PayoutPct *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeManagerAGITypeUpdatedEventName = "AGITypeUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerAGITypeUpdated) ContractEventName() string {
	return StakeManagerAGITypeUpdatedEventName
}

// UnpackAGITypeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AGITypeUpdated(address indexed nft, uint256 payoutPct)
func (stakeManager *StakeManager) UnpackAGITypeUpdatedEvent(log *types.Log) (*StakeManagerAGITypeUpdated, error) {
	event := "AGITypeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerAGITypeUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerAutoStakeConfigUpdated represents a AutoStakeConfigUpdated event raised by the StakeManager contract.
type StakeManagerAutoStakeConfigUpdated struct {
	Threshold     *big.Int
	UpPct         *big.Int
	DownPct       *big.Int
	Window        *big.Int
	Floor         *big.Int
	Ceil          *big.Int
	TempThreshold *big.Int
	HThreshold    *big.Int
	DisputeWeight *big.Int
	TempWeight    *big.Int
	HamWeight     *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerAutoStakeConfigUpdatedEventName = "AutoStakeConfigUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerAutoStakeConfigUpdated) ContractEventName() string {
	return StakeManagerAutoStakeConfigUpdatedEventName
}

// UnpackAutoStakeConfigUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoStakeConfigUpdated(uint256 threshold, uint256 upPct, uint256 downPct, uint256 window, uint256 floor, uint256 ceil, int256 tempThreshold, int256 hThreshold, uint256 disputeWeight, uint256 tempWeight, uint256 hamWeight)
func (stakeManager *StakeManager) UnpackAutoStakeConfigUpdatedEvent(log *types.Log) (*StakeManagerAutoStakeConfigUpdated, error) {
	event := "AutoStakeConfigUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerAutoStakeConfigUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerAutoStakeTuningEnabled represents a AutoStakeTuningEnabled event raised by the StakeManager contract.
type StakeManagerAutoStakeTuningEnabled struct {
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerAutoStakeTuningEnabledEventName = "AutoStakeTuningEnabled"

// ContractEventName returns the user-defined event name.
func (StakeManagerAutoStakeTuningEnabled) ContractEventName() string {
	return StakeManagerAutoStakeTuningEnabledEventName
}

// UnpackAutoStakeTuningEnabledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoStakeTuningEnabled(bool enabled)
func (stakeManager *StakeManager) UnpackAutoStakeTuningEnabledEvent(log *types.Log) (*StakeManagerAutoStakeTuningEnabled, error) {
	event := "AutoStakeTuningEnabled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerAutoStakeTuningEnabled)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerBurnPctUpdated represents a BurnPctUpdated event raised by the StakeManager contract.
type StakeManagerBurnPctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeManagerBurnPctUpdatedEventName = "BurnPctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerBurnPctUpdated) ContractEventName() string {
	return StakeManagerBurnPctUpdatedEventName
}

// UnpackBurnPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnPctUpdated(uint256 pct)
func (stakeManager *StakeManager) UnpackBurnPctUpdatedEvent(log *types.Log) (*StakeManagerBurnPctUpdated, error) {
	event := "BurnPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerBurnPctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerConfigurationApplied represents a ConfigurationApplied event raised by the StakeManager contract.
type StakeManagerConfigurationApplied struct {
	Caller                      common.Address
	PauserUpdated               bool
	PauserManagerUpdated        bool
	ThermostatUpdated           bool
	HamiltonianUpdated          bool
	AutoStakeTuningUpdated      bool
	AutoStakeConfigUpdated      bool
	MinStakeUpdated             bool
	RoleMinimumsUpdated         bool
	SlashingUpdated             bool
	OperatorSlashPctUpdated     bool
	SlashBurnPctUpdated         bool
	TreasuryUpdated             bool
	JobRegistryUpdated          bool
	DisputeModuleUpdated        bool
	ValidationModuleUpdated     bool
	ModulesUpdated              bool
	FeePctUpdated               bool
	FeePoolUpdated              bool
	BurnPctUpdated              bool
	ValidatorRewardPctUpdated   bool
	UnbondingPeriodUpdated      bool
	MaxStakePerAddressUpdated   bool
	StakeRecommendationsUpdated bool
	MaxAGITypesUpdated          bool
	MaxTotalPayoutPctUpdated    bool
	Paused                      bool
	Unpaused                    bool
	TreasuryAllowlistUpdates    *big.Int
	Raw                         *types.Log // Blockchain specific contextual infos
}

const StakeManagerConfigurationAppliedEventName = "ConfigurationApplied"

// ContractEventName returns the user-defined event name.
func (StakeManagerConfigurationApplied) ContractEventName() string {
	return StakeManagerConfigurationAppliedEventName
}

// UnpackConfigurationAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationApplied(address indexed caller, bool pauserUpdated, bool pauserManagerUpdated, bool thermostatUpdated, bool hamiltonianUpdated, bool autoStakeTuningUpdated, bool autoStakeConfigUpdated, bool minStakeUpdated, bool roleMinimumsUpdated, bool slashingUpdated, bool operatorSlashPctUpdated, bool slashBurnPctUpdated, bool treasuryUpdated, bool jobRegistryUpdated, bool disputeModuleUpdated, bool validationModuleUpdated, bool modulesUpdated, bool feePctUpdated, bool feePoolUpdated, bool burnPctUpdated, bool validatorRewardPctUpdated, bool unbondingPeriodUpdated, bool maxStakePerAddressUpdated, bool stakeRecommendationsUpdated, bool maxAGITypesUpdated, bool maxTotalPayoutPctUpdated, bool paused, bool unpaused, uint256 treasuryAllowlistUpdates)
func (stakeManager *StakeManager) UnpackConfigurationAppliedEvent(log *types.Log) (*StakeManagerConfigurationApplied, error) {
	event := "ConfigurationApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerConfigurationApplied)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerDisputeFeeLocked represents a DisputeFeeLocked event raised by the StakeManager contract.
type StakeManagerDisputeFeeLocked struct {
	Payer  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerDisputeFeeLockedEventName = "DisputeFeeLocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerDisputeFeeLocked) ContractEventName() string {
	return StakeManagerDisputeFeeLockedEventName
}

// UnpackDisputeFeeLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeFeeLocked(address indexed payer, uint256 amount)
func (stakeManager *StakeManager) UnpackDisputeFeeLockedEvent(log *types.Log) (*StakeManagerDisputeFeeLocked, error) {
	event := "DisputeFeeLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerDisputeFeeLocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerDisputeFeePaid represents a DisputeFeePaid event raised by the StakeManager contract.
type StakeManagerDisputeFeePaid struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerDisputeFeePaidEventName = "DisputeFeePaid"

// ContractEventName returns the user-defined event name.
func (StakeManagerDisputeFeePaid) ContractEventName() string {
	return StakeManagerDisputeFeePaidEventName
}

// UnpackDisputeFeePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeFeePaid(address indexed to, uint256 amount)
func (stakeManager *StakeManager) UnpackDisputeFeePaidEvent(log *types.Log) (*StakeManagerDisputeFeePaid, error) {
	event := "DisputeFeePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerDisputeFeePaid)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerDisputeModuleUpdated represents a DisputeModuleUpdated event raised by the StakeManager contract.
type StakeManagerDisputeModuleUpdated struct {
	Module common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerDisputeModuleUpdatedEventName = "DisputeModuleUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerDisputeModuleUpdated) ContractEventName() string {
	return StakeManagerDisputeModuleUpdatedEventName
}

// UnpackDisputeModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeModuleUpdated(address indexed module)
func (stakeManager *StakeManager) UnpackDisputeModuleUpdatedEvent(log *types.Log) (*StakeManagerDisputeModuleUpdated, error) {
	event := "DisputeModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerDisputeModuleUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerEscrowPenaltyApplied represents a EscrowPenaltyApplied event raised by the StakeManager contract.
type StakeManagerEscrowPenaltyApplied struct {
	JobId          [32]byte
	Recipient      common.Address
	Amount         *big.Int
	EmployerShare  *big.Int
	TreasuryShare  *big.Int
	OperatorShare  *big.Int
	ValidatorShare *big.Int
	BurnShare      *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakeManagerEscrowPenaltyAppliedEventName = "EscrowPenaltyApplied"

// ContractEventName returns the user-defined event name.
func (StakeManagerEscrowPenaltyApplied) ContractEventName() string {
	return StakeManagerEscrowPenaltyAppliedEventName
}

// UnpackEscrowPenaltyAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowPenaltyApplied(bytes32 indexed jobId, address indexed recipient, uint256 amount, uint256 employerShare, uint256 treasuryShare, uint256 operatorShare, uint256 validatorShare, uint256 burnShare)
func (stakeManager *StakeManager) UnpackEscrowPenaltyAppliedEvent(log *types.Log) (*StakeManagerEscrowPenaltyApplied, error) {
	event := "EscrowPenaltyApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerEscrowPenaltyApplied)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerEscrowPenaltyOnFailureUpdated represents a EscrowPenaltyOnFailureUpdated event raised by the StakeManager contract.
type StakeManagerEscrowPenaltyOnFailureUpdated struct {
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerEscrowPenaltyOnFailureUpdatedEventName = "EscrowPenaltyOnFailureUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerEscrowPenaltyOnFailureUpdated) ContractEventName() string {
	return StakeManagerEscrowPenaltyOnFailureUpdatedEventName
}

// UnpackEscrowPenaltyOnFailureUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowPenaltyOnFailureUpdated(bool enabled)
func (stakeManager *StakeManager) UnpackEscrowPenaltyOnFailureUpdatedEvent(log *types.Log) (*StakeManagerEscrowPenaltyOnFailureUpdated, error) {
	event := "EscrowPenaltyOnFailureUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerEscrowPenaltyOnFailureUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerFeePctUpdated represents a FeePctUpdated event raised by the StakeManager contract.
type StakeManagerFeePctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeManagerFeePctUpdatedEventName = "FeePctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerFeePctUpdated) ContractEventName() string {
	return StakeManagerFeePctUpdatedEventName
}

// UnpackFeePctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeePctUpdated(uint256 pct)
func (stakeManager *StakeManager) UnpackFeePctUpdatedEvent(log *types.Log) (*StakeManagerFeePctUpdated, error) {
	event := "FeePctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerFeePctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerFeePoolUpdated represents a FeePoolUpdated event raised by the StakeManager contract.
type StakeManagerFeePoolUpdated struct {
	FeePool common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerFeePoolUpdatedEventName = "FeePoolUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerFeePoolUpdated) ContractEventName() string {
	return StakeManagerFeePoolUpdatedEventName
}

// UnpackFeePoolUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeePoolUpdated(address indexed feePool)
func (stakeManager *StakeManager) UnpackFeePoolUpdatedEvent(log *types.Log) (*StakeManagerFeePoolUpdated, error) {
	event := "FeePoolUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerFeePoolUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerGovernanceSlash represents a GovernanceSlash event raised by the StakeManager contract.
type StakeManagerGovernanceSlash struct {
	User        common.Address
	Role        uint8
	Beneficiary common.Address
	Amount      *big.Int
	PctBps      *big.Int
	Caller      common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StakeManagerGovernanceSlashEventName = "GovernanceSlash"

// ContractEventName returns the user-defined event name.
func (StakeManagerGovernanceSlash) ContractEventName() string {
	return StakeManagerGovernanceSlashEventName
}

// UnpackGovernanceSlashEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceSlash(address indexed user, uint8 indexed role, address indexed beneficiary, uint256 amount, uint256 pctBps, address caller)
func (stakeManager *StakeManager) UnpackGovernanceSlashEvent(log *types.Log) (*StakeManagerGovernanceSlash, error) {
	event := "GovernanceSlash"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerGovernanceSlash)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerGovernanceUpdated represents a GovernanceUpdated event raised by the StakeManager contract.
type StakeManagerGovernanceUpdated struct {
	NewGovernance common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerGovernanceUpdatedEventName = "GovernanceUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerGovernanceUpdated) ContractEventName() string {
	return StakeManagerGovernanceUpdatedEventName
}

// UnpackGovernanceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceUpdated(address indexed newGovernance)
func (stakeManager *StakeManager) UnpackGovernanceUpdatedEvent(log *types.Log) (*StakeManagerGovernanceUpdated, error) {
	event := "GovernanceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerGovernanceUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerHamiltonianFeedUpdated represents a HamiltonianFeedUpdated event raised by the StakeManager contract.
type StakeManagerHamiltonianFeedUpdated struct {
	Feed common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const StakeManagerHamiltonianFeedUpdatedEventName = "HamiltonianFeedUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerHamiltonianFeedUpdated) ContractEventName() string {
	return StakeManagerHamiltonianFeedUpdatedEventName
}

// UnpackHamiltonianFeedUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HamiltonianFeedUpdated(address indexed feed)
func (stakeManager *StakeManager) UnpackHamiltonianFeedUpdatedEvent(log *types.Log) (*StakeManagerHamiltonianFeedUpdated, error) {
	event := "HamiltonianFeedUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerHamiltonianFeedUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerJobFundsFinalized represents a JobFundsFinalized event raised by the StakeManager contract.
type StakeManagerJobFundsFinalized struct {
	JobId    [32]byte
	Employer common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerJobFundsFinalizedEventName = "JobFundsFinalized"

// ContractEventName returns the user-defined event name.
func (StakeManagerJobFundsFinalized) ContractEventName() string {
	return StakeManagerJobFundsFinalizedEventName
}

// UnpackJobFundsFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobFundsFinalized(bytes32 indexed jobId, address indexed employer)
func (stakeManager *StakeManager) UnpackJobFundsFinalizedEvent(log *types.Log) (*StakeManagerJobFundsFinalized, error) {
	event := "JobFundsFinalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerJobFundsFinalized)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerJobRegistryUpdated represents a JobRegistryUpdated event raised by the StakeManager contract.
type StakeManagerJobRegistryUpdated struct {
	Registry common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerJobRegistryUpdatedEventName = "JobRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerJobRegistryUpdated) ContractEventName() string {
	return StakeManagerJobRegistryUpdatedEventName
}

// UnpackJobRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRegistryUpdated(address indexed registry)
func (stakeManager *StakeManager) UnpackJobRegistryUpdatedEvent(log *types.Log) (*StakeManagerJobRegistryUpdated, error) {
	event := "JobRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerJobRegistryUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerMaxAGITypesUpdated represents a MaxAGITypesUpdated event raised by the StakeManager contract.
type StakeManagerMaxAGITypesUpdated struct {
	OldMax *big.Int
	NewMax *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerMaxAGITypesUpdatedEventName = "MaxAGITypesUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerMaxAGITypesUpdated) ContractEventName() string {
	return StakeManagerMaxAGITypesUpdatedEventName
}

// UnpackMaxAGITypesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxAGITypesUpdated(uint256 oldMax, uint256 newMax)
func (stakeManager *StakeManager) UnpackMaxAGITypesUpdatedEvent(log *types.Log) (*StakeManagerMaxAGITypesUpdated, error) {
	event := "MaxAGITypesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerMaxAGITypesUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerMaxStakePerAddressUpdated represents a MaxStakePerAddressUpdated event raised by the StakeManager contract.
type StakeManagerMaxStakePerAddressUpdated struct {
	MaxStake *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerMaxStakePerAddressUpdatedEventName = "MaxStakePerAddressUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerMaxStakePerAddressUpdated) ContractEventName() string {
	return StakeManagerMaxStakePerAddressUpdatedEventName
}

// UnpackMaxStakePerAddressUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxStakePerAddressUpdated(uint256 maxStake)
func (stakeManager *StakeManager) UnpackMaxStakePerAddressUpdatedEvent(log *types.Log) (*StakeManagerMaxStakePerAddressUpdated, error) {
	event := "MaxStakePerAddressUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerMaxStakePerAddressUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerMaxTotalPayoutPctUpdated represents a MaxTotalPayoutPctUpdated event raised by the StakeManager contract.
type StakeManagerMaxTotalPayoutPctUpdated struct {
	OldMax *big.Int
	NewMax *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerMaxTotalPayoutPctUpdatedEventName = "MaxTotalPayoutPctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerMaxTotalPayoutPctUpdated) ContractEventName() string {
	return StakeManagerMaxTotalPayoutPctUpdatedEventName
}

// UnpackMaxTotalPayoutPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxTotalPayoutPctUpdated(uint256 oldMax, uint256 newMax)
func (stakeManager *StakeManager) UnpackMaxTotalPayoutPctUpdatedEvent(log *types.Log) (*StakeManagerMaxTotalPayoutPctUpdated, error) {
	event := "MaxTotalPayoutPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerMaxTotalPayoutPctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerMinStakeUpdated represents a MinStakeUpdated event raised by the StakeManager contract.
type StakeManagerMinStakeUpdated struct {
	MinStake *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerMinStakeUpdatedEventName = "MinStakeUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerMinStakeUpdated) ContractEventName() string {
	return StakeManagerMinStakeUpdatedEventName
}

// UnpackMinStakeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinStakeUpdated(uint256 minStake)
func (stakeManager *StakeManager) UnpackMinStakeUpdatedEvent(log *types.Log) (*StakeManagerMinStakeUpdated, error) {
	event := "MinStakeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerMinStakeUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerModulesUpdated represents a ModulesUpdated event raised by the StakeManager contract.
type StakeManagerModulesUpdated struct {
	JobRegistry   common.Address
	DisputeModule common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerModulesUpdatedEventName = "ModulesUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerModulesUpdated) ContractEventName() string {
	return StakeManagerModulesUpdatedEventName
}

// UnpackModulesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModulesUpdated(address indexed jobRegistry, address indexed disputeModule)
func (stakeManager *StakeManager) UnpackModulesUpdatedEvent(log *types.Log) (*StakeManagerModulesUpdated, error) {
	event := "ModulesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerModulesUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerOperatorSlashPctUpdated represents a OperatorSlashPctUpdated event raised by the StakeManager contract.
type StakeManagerOperatorSlashPctUpdated struct {
	OperatorSlashPct *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const StakeManagerOperatorSlashPctUpdatedEventName = "OperatorSlashPctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerOperatorSlashPctUpdated) ContractEventName() string {
	return StakeManagerOperatorSlashPctUpdatedEventName
}

// UnpackOperatorSlashPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSlashPctUpdated(uint256 operatorSlashPct)
func (stakeManager *StakeManager) UnpackOperatorSlashPctUpdatedEvent(log *types.Log) (*StakeManagerOperatorSlashPctUpdated, error) {
	event := "OperatorSlashPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerOperatorSlashPctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerOperatorSlashShareAllocated represents a OperatorSlashShareAllocated event raised by the StakeManager contract.
type StakeManagerOperatorSlashShareAllocated struct {
	User   common.Address
	Role   uint8
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerOperatorSlashShareAllocatedEventName = "OperatorSlashShareAllocated"

// ContractEventName returns the user-defined event name.
func (StakeManagerOperatorSlashShareAllocated) ContractEventName() string {
	return StakeManagerOperatorSlashShareAllocatedEventName
}

// UnpackOperatorSlashShareAllocatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSlashShareAllocated(address indexed user, uint8 indexed role, uint256 amount)
func (stakeManager *StakeManager) UnpackOperatorSlashShareAllocatedEvent(log *types.Log) (*StakeManagerOperatorSlashShareAllocated, error) {
	event := "OperatorSlashShareAllocated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerOperatorSlashShareAllocated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerOwnershipTransferred represents a OwnershipTransferred event raised by the StakeManager contract.
type StakeManagerOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (StakeManagerOwnershipTransferred) ContractEventName() string {
	return StakeManagerOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (stakeManager *StakeManager) UnpackOwnershipTransferredEvent(log *types.Log) (*StakeManagerOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerParametersUpdated represents a ParametersUpdated event raised by the StakeManager contract.
type StakeManagerParametersUpdated struct {
	MinStake                *big.Int
	EmployerSlashPct        *big.Int
	TreasurySlashPct        *big.Int
	OperatorSlashPct        *big.Int
	ValidatorSlashRewardPct *big.Int
	BurnSlashPct            *big.Int
	FeePct                  *big.Int
	BurnPct                 *big.Int
	ValidatorRewardPct      *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const StakeManagerParametersUpdatedEventName = "ParametersUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerParametersUpdated) ContractEventName() string {
	return StakeManagerParametersUpdatedEventName
}

// UnpackParametersUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersUpdated(uint256 minStake, uint256 employerSlashPct, uint256 treasurySlashPct, uint256 operatorSlashPct, uint256 validatorSlashRewardPct, uint256 burnSlashPct, uint256 feePct, uint256 burnPct, uint256 validatorRewardPct)
func (stakeManager *StakeManager) UnpackParametersUpdatedEvent(log *types.Log) (*StakeManagerParametersUpdated, error) {
	event := "ParametersUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerParametersUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerPaused represents a Paused event raised by the StakeManager contract.
type StakeManagerPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (StakeManagerPaused) ContractEventName() string {
	return StakeManagerPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (stakeManager *StakeManager) UnpackPausedEvent(log *types.Log) (*StakeManagerPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerPaused)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerPauserManagerUpdated represents a PauserManagerUpdated event raised by the StakeManager contract.
type StakeManagerPauserManagerUpdated struct {
	PauserManager common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerPauserManagerUpdatedEventName = "PauserManagerUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerPauserManagerUpdated) ContractEventName() string {
	return StakeManagerPauserManagerUpdatedEventName
}

// UnpackPauserManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserManagerUpdated(address indexed pauserManager)
func (stakeManager *StakeManager) UnpackPauserManagerUpdatedEvent(log *types.Log) (*StakeManagerPauserManagerUpdated, error) {
	event := "PauserManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerPauserManagerUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerPauserUpdated represents a PauserUpdated event raised by the StakeManager contract.
type StakeManagerPauserUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerPauserUpdatedEventName = "PauserUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerPauserUpdated) ContractEventName() string {
	return StakeManagerPauserUpdatedEventName
}

// UnpackPauserUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserUpdated(address indexed pauser)
func (stakeManager *StakeManager) UnpackPauserUpdatedEvent(log *types.Log) (*StakeManagerPauserUpdated, error) {
	event := "PauserUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerPauserUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerRewardPaid represents a RewardPaid event raised by the StakeManager contract.
type StakeManagerRewardPaid struct {
	JobId  [32]byte
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerRewardPaidEventName = "RewardPaid"

// ContractEventName returns the user-defined event name.
func (StakeManagerRewardPaid) ContractEventName() string {
	return StakeManagerRewardPaidEventName
}

// UnpackRewardPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardPaid(bytes32 indexed jobId, address indexed to, uint256 amount)
func (stakeManager *StakeManager) UnpackRewardPaidEvent(log *types.Log) (*StakeManagerRewardPaid, error) {
	event := "RewardPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerRewardPaid)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerRewardPoolUpdated represents a RewardPoolUpdated event raised by the StakeManager contract.
type StakeManagerRewardPoolUpdated struct {
	Balance *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerRewardPoolUpdatedEventName = "RewardPoolUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerRewardPoolUpdated) ContractEventName() string {
	return StakeManagerRewardPoolUpdatedEventName
}

// UnpackRewardPoolUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardPoolUpdated(uint256 balance)
func (stakeManager *StakeManager) UnpackRewardPoolUpdatedEvent(log *types.Log) (*StakeManagerRewardPoolUpdated, error) {
	event := "RewardPoolUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerRewardPoolUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerRewardValidator represents a RewardValidator event raised by the StakeManager contract.
type StakeManagerRewardValidator struct {
	Validator common.Address
	Amount    *big.Int
	JobId     [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeManagerRewardValidatorEventName = "RewardValidator"

// ContractEventName returns the user-defined event name.
func (StakeManagerRewardValidator) ContractEventName() string {
	return StakeManagerRewardValidatorEventName
}

// UnpackRewardValidatorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardValidator(address indexed validator, uint256 amount, bytes32 indexed jobId)
func (stakeManager *StakeManager) UnpackRewardValidatorEvent(log *types.Log) (*StakeManagerRewardValidator, error) {
	event := "RewardValidator"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerRewardValidator)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerRoleMinimumUpdated represents a RoleMinimumUpdated event raised by the StakeManager contract.
type StakeManagerRoleMinimumUpdated struct {
	Role     uint8
	MinStake *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerRoleMinimumUpdatedEventName = "RoleMinimumUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerRoleMinimumUpdated) ContractEventName() string {
	return StakeManagerRoleMinimumUpdatedEventName
}

// UnpackRoleMinimumUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleMinimumUpdated(uint8 indexed role, uint256 minStake)
func (stakeManager *StakeManager) UnpackRoleMinimumUpdatedEvent(log *types.Log) (*StakeManagerRoleMinimumUpdated, error) {
	event := "RoleMinimumUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerRoleMinimumUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerSlash represents a Slash event raised by the StakeManager contract.
type StakeManagerSlash struct {
	Agent     common.Address
	Amount    *big.Int
	Validator common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeManagerSlashEventName = "Slash"

// ContractEventName returns the user-defined event name.
func (StakeManagerSlash) ContractEventName() string {
	return StakeManagerSlashEventName
}

// UnpackSlashEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slash(address indexed agent, uint256 amount, address indexed validator)
func (stakeManager *StakeManager) UnpackSlashEvent(log *types.Log) (*StakeManagerSlash, error) {
	event := "Slash"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerSlash)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerSlashDistributionUpdated represents a SlashDistributionUpdated event raised by the StakeManager contract.
type StakeManagerSlashDistributionUpdated struct {
	EmployerSlashPct        *big.Int
	TreasurySlashPct        *big.Int
	OperatorSlashPct        *big.Int
	ValidatorSlashRewardPct *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const StakeManagerSlashDistributionUpdatedEventName = "SlashDistributionUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerSlashDistributionUpdated) ContractEventName() string {
	return StakeManagerSlashDistributionUpdatedEventName
}

// UnpackSlashDistributionUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashDistributionUpdated(uint256 employerSlashPct, uint256 treasurySlashPct, uint256 operatorSlashPct, uint256 validatorSlashRewardPct)
func (stakeManager *StakeManager) UnpackSlashDistributionUpdatedEvent(log *types.Log) (*StakeManagerSlashDistributionUpdated, error) {
	event := "SlashDistributionUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerSlashDistributionUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerSlashPercentsUpdated represents a SlashPercentsUpdated event raised by the StakeManager contract.
type StakeManagerSlashPercentsUpdated struct {
	EmployerSlashPct        *big.Int
	TreasurySlashPct        *big.Int
	ValidatorSlashRewardPct *big.Int
	OperatorSlashPct        *big.Int
	BurnSlashPct            *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const StakeManagerSlashPercentsUpdatedEventName = "SlashPercentsUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerSlashPercentsUpdated) ContractEventName() string {
	return StakeManagerSlashPercentsUpdatedEventName
}

// UnpackSlashPercentsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashPercentsUpdated(uint256 employerSlashPct, uint256 treasurySlashPct, uint256 validatorSlashRewardPct, uint256 operatorSlashPct, uint256 burnSlashPct)
func (stakeManager *StakeManager) UnpackSlashPercentsUpdatedEvent(log *types.Log) (*StakeManagerSlashPercentsUpdated, error) {
	event := "SlashPercentsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerSlashPercentsUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerSlashingPercentagesUpdated represents a SlashingPercentagesUpdated event raised by the StakeManager contract.
type StakeManagerSlashingPercentagesUpdated struct {
	EmployerSlashPct *big.Int
	TreasurySlashPct *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const StakeManagerSlashingPercentagesUpdatedEventName = "SlashingPercentagesUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerSlashingPercentagesUpdated) ContractEventName() string {
	return StakeManagerSlashingPercentagesUpdatedEventName
}

// UnpackSlashingPercentagesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashingPercentagesUpdated(uint256 employerSlashPct, uint256 treasurySlashPct)
func (stakeManager *StakeManager) UnpackSlashingPercentagesUpdatedEvent(log *types.Log) (*StakeManagerSlashingPercentagesUpdated, error) {
	event := "SlashingPercentagesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerSlashingPercentagesUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerSlashingStats represents a SlashingStats event raised by the StakeManager contract.
type StakeManagerSlashingStats struct {
	Timestamp     *big.Int
	Minted        *big.Int
	Burned        *big.Int
	Redistributed *big.Int
	BurnRatio     *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const StakeManagerSlashingStatsEventName = "SlashingStats"

// ContractEventName returns the user-defined event name.
func (StakeManagerSlashingStats) ContractEventName() string {
	return StakeManagerSlashingStatsEventName
}

// UnpackSlashingStatsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashingStats(uint256 timestamp, uint256 minted, uint256 burned, uint256 redistributed, uint256 burnRatio)
func (stakeManager *StakeManager) UnpackSlashingStatsEvent(log *types.Log) (*StakeManagerSlashingStats, error) {
	event := "SlashingStats"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerSlashingStats)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeDeposited represents a StakeDeposited event raised by the StakeManager contract.
type StakeManagerStakeDeposited struct {
	User   common.Address
	Role   uint8
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeDepositedEventName = "StakeDeposited"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeDeposited) ContractEventName() string {
	return StakeManagerStakeDepositedEventName
}

// UnpackStakeDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeDeposited(address indexed user, uint8 indexed role, uint256 amount)
func (stakeManager *StakeManager) UnpackStakeDepositedEvent(log *types.Log) (*StakeManagerStakeDeposited, error) {
	event := "StakeDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeDeposited)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeEscrowLocked represents a StakeEscrowLocked event raised by the StakeManager contract.
type StakeManagerStakeEscrowLocked struct {
	JobId  [32]byte
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeEscrowLockedEventName = "StakeEscrowLocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeEscrowLocked) ContractEventName() string {
	return StakeManagerStakeEscrowLockedEventName
}

// UnpackStakeEscrowLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeEscrowLocked(bytes32 indexed jobId, address indexed from, uint256 amount)
func (stakeManager *StakeManager) UnpackStakeEscrowLockedEvent(log *types.Log) (*StakeManagerStakeEscrowLocked, error) {
	event := "StakeEscrowLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeEscrowLocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeReleased represents a StakeReleased event raised by the StakeManager contract.
type StakeManagerStakeReleased struct {
	JobId  [32]byte
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeReleasedEventName = "StakeReleased"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeReleased) ContractEventName() string {
	return StakeManagerStakeReleasedEventName
}

// UnpackStakeReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeReleased(bytes32 indexed jobId, address indexed to, uint256 amount)
func (stakeManager *StakeManager) UnpackStakeReleasedEvent(log *types.Log) (*StakeManagerStakeReleased, error) {
	event := "StakeReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeReleased)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeSlashed represents a StakeSlashed event raised by the StakeManager contract.
type StakeManagerStakeSlashed struct {
	User           common.Address
	Role           uint8
	Employer       common.Address
	Treasury       common.Address
	EmployerShare  *big.Int
	TreasuryShare  *big.Int
	OperatorShare  *big.Int
	ValidatorShare *big.Int
	BurnShare      *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeSlashedEventName = "StakeSlashed"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeSlashed) ContractEventName() string {
	return StakeManagerStakeSlashedEventName
}

// UnpackStakeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeSlashed(address indexed user, uint8 role, address indexed employer, address indexed treasury, uint256 employerShare, uint256 treasuryShare, uint256 operatorShare, uint256 validatorShare, uint256 burnShare)
func (stakeManager *StakeManager) UnpackStakeSlashedEvent(log *types.Log) (*StakeManagerStakeSlashed, error) {
	event := "StakeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeSlashed)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeTimeLocked represents a StakeTimeLocked event raised by the StakeManager contract.
type StakeManagerStakeTimeLocked struct {
	User       common.Address
	Amount     *big.Int
	UnlockTime uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeTimeLockedEventName = "StakeTimeLocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeTimeLocked) ContractEventName() string {
	return StakeManagerStakeTimeLockedEventName
}

// UnpackStakeTimeLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeTimeLocked(address indexed user, uint256 amount, uint64 unlockTime)
func (stakeManager *StakeManager) UnpackStakeTimeLockedEvent(log *types.Log) (*StakeManagerStakeTimeLocked, error) {
	event := "StakeTimeLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeTimeLocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeUnlocked represents a StakeUnlocked event raised by the StakeManager contract.
type StakeManagerStakeUnlocked struct {
	User   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeUnlockedEventName = "StakeUnlocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeUnlocked) ContractEventName() string {
	return StakeManagerStakeUnlockedEventName
}

// UnpackStakeUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeUnlocked(address indexed user, uint256 amount)
func (stakeManager *StakeManager) UnpackStakeUnlockedEvent(log *types.Log) (*StakeManagerStakeUnlocked, error) {
	event := "StakeUnlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeUnlocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerStakeWithdrawn represents a StakeWithdrawn event raised by the StakeManager contract.
type StakeManagerStakeWithdrawn struct {
	User   common.Address
	Role   uint8
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (StakeManagerStakeWithdrawn) ContractEventName() string {
	return StakeManagerStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed user, uint8 indexed role, uint256 amount)
func (stakeManager *StakeManager) UnpackStakeWithdrawnEvent(log *types.Log) (*StakeManagerStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerThermostatUpdated represents a ThermostatUpdated event raised by the StakeManager contract.
type StakeManagerThermostatUpdated struct {
	Thermostat common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeManagerThermostatUpdatedEventName = "ThermostatUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerThermostatUpdated) ContractEventName() string {
	return StakeManagerThermostatUpdatedEventName
}

// UnpackThermostatUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ThermostatUpdated(address indexed thermostat)
func (stakeManager *StakeManager) UnpackThermostatUpdatedEvent(log *types.Log) (*StakeManagerThermostatUpdated, error) {
	event := "ThermostatUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerThermostatUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerTokensBurned represents a TokensBurned event raised by the StakeManager contract.
type StakeManagerTokensBurned struct {
	JobId  [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerTokensBurnedEventName = "TokensBurned"

// ContractEventName returns the user-defined event name.
func (StakeManagerTokensBurned) ContractEventName() string {
	return StakeManagerTokensBurnedEventName
}

// UnpackTokensBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokensBurned(bytes32 indexed jobId, uint256 amount)
func (stakeManager *StakeManager) UnpackTokensBurnedEvent(log *types.Log) (*StakeManagerTokensBurned, error) {
	event := "TokensBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerTokensBurned)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerTreasuryAllowlistUpdated represents a TreasuryAllowlistUpdated event raised by the StakeManager contract.
type StakeManagerTreasuryAllowlistUpdated struct {
	Treasury common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerTreasuryAllowlistUpdatedEventName = "TreasuryAllowlistUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerTreasuryAllowlistUpdated) ContractEventName() string {
	return StakeManagerTreasuryAllowlistUpdatedEventName
}

// UnpackTreasuryAllowlistUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryAllowlistUpdated(address indexed treasury, bool allowed)
func (stakeManager *StakeManager) UnpackTreasuryAllowlistUpdatedEvent(log *types.Log) (*StakeManagerTreasuryAllowlistUpdated, error) {
	event := "TreasuryAllowlistUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerTreasuryAllowlistUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerTreasuryUpdated represents a TreasuryUpdated event raised by the StakeManager contract.
type StakeManagerTreasuryUpdated struct {
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerTreasuryUpdatedEventName = "TreasuryUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerTreasuryUpdated) ContractEventName() string {
	return StakeManagerTreasuryUpdatedEventName
}

// UnpackTreasuryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryUpdated(address indexed treasury)
func (stakeManager *StakeManager) UnpackTreasuryUpdatedEvent(log *types.Log) (*StakeManagerTreasuryUpdated, error) {
	event := "TreasuryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerTreasuryUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerUnbondingPeriodUpdated represents a UnbondingPeriodUpdated event raised by the StakeManager contract.
type StakeManagerUnbondingPeriodUpdated struct {
	NewPeriod *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeManagerUnbondingPeriodUpdatedEventName = "UnbondingPeriodUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerUnbondingPeriodUpdated) ContractEventName() string {
	return StakeManagerUnbondingPeriodUpdatedEventName
}

// UnpackUnbondingPeriodUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondingPeriodUpdated(uint256 newPeriod)
func (stakeManager *StakeManager) UnpackUnbondingPeriodUpdatedEvent(log *types.Log) (*StakeManagerUnbondingPeriodUpdated, error) {
	event := "UnbondingPeriodUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerUnbondingPeriodUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerUnpaused represents a Unpaused event raised by the StakeManager contract.
type StakeManagerUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (StakeManagerUnpaused) ContractEventName() string {
	return StakeManagerUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (stakeManager *StakeManager) UnpackUnpausedEvent(log *types.Log) (*StakeManagerUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerUnpaused)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidationModuleUpdated represents a ValidationModuleUpdated event raised by the StakeManager contract.
type StakeManagerValidationModuleUpdated struct {
	Module common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidationModuleUpdatedEventName = "ValidationModuleUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidationModuleUpdated) ContractEventName() string {
	return StakeManagerValidationModuleUpdatedEventName
}

// UnpackValidationModuleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationModuleUpdated(address indexed module)
func (stakeManager *StakeManager) UnpackValidationModuleUpdatedEvent(log *types.Log) (*StakeManagerValidationModuleUpdated, error) {
	event := "ValidationModuleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidationModuleUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidatorLockManagerUpdated represents a ValidatorLockManagerUpdated event raised by the StakeManager contract.
type StakeManagerValidatorLockManagerUpdated struct {
	Manager common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidatorLockManagerUpdatedEventName = "ValidatorLockManagerUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidatorLockManagerUpdated) ContractEventName() string {
	return StakeManagerValidatorLockManagerUpdatedEventName
}

// UnpackValidatorLockManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorLockManagerUpdated(address indexed manager, bool allowed)
func (stakeManager *StakeManager) UnpackValidatorLockManagerUpdatedEvent(log *types.Log) (*StakeManagerValidatorLockManagerUpdated, error) {
	event := "ValidatorLockManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidatorLockManagerUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidatorRewardPctUpdated represents a ValidatorRewardPctUpdated event raised by the StakeManager contract.
type StakeManagerValidatorRewardPctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidatorRewardPctUpdatedEventName = "ValidatorRewardPctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidatorRewardPctUpdated) ContractEventName() string {
	return StakeManagerValidatorRewardPctUpdatedEventName
}

// UnpackValidatorRewardPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorRewardPctUpdated(uint256 pct)
func (stakeManager *StakeManager) UnpackValidatorRewardPctUpdatedEvent(log *types.Log) (*StakeManagerValidatorRewardPctUpdated, error) {
	event := "ValidatorRewardPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidatorRewardPctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidatorSlashRewardPctUpdated represents a ValidatorSlashRewardPctUpdated event raised by the StakeManager contract.
type StakeManagerValidatorSlashRewardPctUpdated struct {
	ValidatorSlashRewardPct *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidatorSlashRewardPctUpdatedEventName = "ValidatorSlashRewardPctUpdated"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidatorSlashRewardPctUpdated) ContractEventName() string {
	return StakeManagerValidatorSlashRewardPctUpdatedEventName
}

// UnpackValidatorSlashRewardPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSlashRewardPctUpdated(uint256 validatorSlashRewardPct)
func (stakeManager *StakeManager) UnpackValidatorSlashRewardPctUpdatedEvent(log *types.Log) (*StakeManagerValidatorSlashRewardPctUpdated, error) {
	event := "ValidatorSlashRewardPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidatorSlashRewardPctUpdated)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidatorStakeLocked represents a ValidatorStakeLocked event raised by the StakeManager contract.
type StakeManagerValidatorStakeLocked struct {
	JobId      *big.Int
	Validator  common.Address
	Amount     *big.Int
	UnlockTime uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidatorStakeLockedEventName = "ValidatorStakeLocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidatorStakeLocked) ContractEventName() string {
	return StakeManagerValidatorStakeLockedEventName
}

// UnpackValidatorStakeLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorStakeLocked(uint256 indexed jobId, address indexed validator, uint256 amount, uint64 unlockTime)
func (stakeManager *StakeManager) UnpackValidatorStakeLockedEvent(log *types.Log) (*StakeManagerValidatorStakeLocked, error) {
	event := "ValidatorStakeLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidatorStakeLocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerValidatorStakeUnlocked represents a ValidatorStakeUnlocked event raised by the StakeManager contract.
type StakeManagerValidatorStakeUnlocked struct {
	JobId     *big.Int
	Validator common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakeManagerValidatorStakeUnlockedEventName = "ValidatorStakeUnlocked"

// ContractEventName returns the user-defined event name.
func (StakeManagerValidatorStakeUnlocked) ContractEventName() string {
	return StakeManagerValidatorStakeUnlockedEventName
}

// UnpackValidatorStakeUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorStakeUnlocked(uint256 indexed jobId, address indexed validator, uint256 amount)
func (stakeManager *StakeManager) UnpackValidatorStakeUnlockedEvent(log *types.Log) (*StakeManagerValidatorStakeUnlocked, error) {
	event := "ValidatorStakeUnlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerValidatorStakeUnlocked)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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

// StakeManagerWithdrawRequested represents a WithdrawRequested event raised by the StakeManager contract.
type StakeManagerWithdrawRequested struct {
	User     common.Address
	Role     uint8
	Amount   *big.Int
	UnlockAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakeManagerWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (StakeManagerWithdrawRequested) ContractEventName() string {
	return StakeManagerWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(address indexed user, uint8 indexed role, uint256 amount, uint64 unlockAt)
func (stakeManager *StakeManager) UnpackWithdrawRequestedEvent(log *types.Log) (*StakeManagerWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != stakeManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakeManagerWithdrawRequested)
	if len(log.Data) > 0 {
		if err := stakeManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range stakeManager.abi.Events[event].Inputs {
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
func (stakeManager *StakeManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["AGITypeNotFound"].ID.Bytes()[:4]) {
		return stakeManager.UnpackAGITypeNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["BelowMinimumStake"].ID.Bytes()[:4]) {
		return stakeManager.UnpackBelowMinimumStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return stakeManager.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["EtherNotAccepted"].ID.Bytes()[:4]) {
		return stakeManager.UnpackEtherNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return stakeManager.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InsufficientEscrow"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInsufficientEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InsufficientLocked"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInsufficientLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InsufficientRewardPool"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInsufficientRewardPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InsufficientStake"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInsufficientStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidAmount"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidDisputeModule"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidDisputeModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidFeePool"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidFeePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidJobRegistry"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidMinStake"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidMinStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidModule"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidParams"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidPercentage"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidPercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidRecipient"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidRole"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidTokenDecimals"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidTokenDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidTreasury"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidUnbondingPeriod"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidUnbondingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidUser"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidUserError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["InvalidValidationModule"].ID.Bytes()[:4]) {
		return stakeManager.UnpackInvalidValidationModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["Jailed"].ID.Bytes()[:4]) {
		return stakeManager.UnpackJailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["JobRegistryNotSet"].ID.Bytes()[:4]) {
		return stakeManager.UnpackJobRegistryNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["MaxAGITypesBelowCurrent"].ID.Bytes()[:4]) {
		return stakeManager.UnpackMaxAGITypesBelowCurrentError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["MaxAGITypesExceeded"].ID.Bytes()[:4]) {
		return stakeManager.UnpackMaxAGITypesExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["MaxAGITypesReached"].ID.Bytes()[:4]) {
		return stakeManager.UnpackMaxAGITypesReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["MaxStakeExceeded"].ID.Bytes()[:4]) {
		return stakeManager.UnpackMaxStakeExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["NoUnbond"].ID.Bytes()[:4]) {
		return stakeManager.UnpackNoUnbondError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["NoValidators"].ID.Bytes()[:4]) {
		return stakeManager.UnpackNoValidatorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return stakeManager.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["NotGovernanceOrPauserManager"].ID.Bytes()[:4]) {
		return stakeManager.UnpackNotGovernanceOrPauserManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["OnlyDisputeModule"].ID.Bytes()[:4]) {
		return stakeManager.UnpackOnlyDisputeModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["OnlyJobRegistry"].ID.Bytes()[:4]) {
		return stakeManager.UnpackOnlyJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["PendingPenalty"].ID.Bytes()[:4]) {
		return stakeManager.UnpackPendingPenaltyError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return stakeManager.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return stakeManager.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["TaxPolicyNotAcknowledged"].ID.Bytes()[:4]) {
		return stakeManager.UnpackTaxPolicyNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["TokenNotBurnable"].ID.Bytes()[:4]) {
		return stakeManager.UnpackTokenNotBurnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return stakeManager.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["UnbondLocked"].ID.Bytes()[:4]) {
		return stakeManager.UnpackUnbondLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["UnbondPending"].ID.Bytes()[:4]) {
		return stakeManager.UnpackUnbondPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["ValidationModuleNotSet"].ID.Bytes()[:4]) {
		return stakeManager.UnpackValidationModuleNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], stakeManager.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return stakeManager.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakeManagerAGITypeNotFound represents a AGITypeNotFound error raised by the StakeManager contract.
type StakeManagerAGITypeNotFound struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AGITypeNotFound()
func StakeManagerAGITypeNotFoundErrorID() common.Hash {
	return common.HexToHash("0xfaccfd225375a4ef483cae48cca8c89e3dbc37de4f2afdd28ec76780593d98bd")
}

// UnpackAGITypeNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AGITypeNotFound()
func (stakeManager *StakeManager) UnpackAGITypeNotFoundError(raw []byte) (*StakeManagerAGITypeNotFound, error) {
	out := new(StakeManagerAGITypeNotFound)
	if err := stakeManager.abi.UnpackIntoInterface(out, "AGITypeNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerBelowMinimumStake represents a BelowMinimumStake error raised by the StakeManager contract.
type StakeManagerBelowMinimumStake struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BelowMinimumStake()
func StakeManagerBelowMinimumStakeErrorID() common.Hash {
	return common.HexToHash("0x8ecf3d034c23b5578663393add6fb1e04525f8eaaaaade7b304c03b43eae21d8")
}

// UnpackBelowMinimumStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BelowMinimumStake()
func (stakeManager *StakeManager) UnpackBelowMinimumStakeError(raw []byte) (*StakeManagerBelowMinimumStake, error) {
	out := new(StakeManagerBelowMinimumStake)
	if err := stakeManager.abi.UnpackIntoInterface(out, "BelowMinimumStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerEnforcedPause represents a EnforcedPause error raised by the StakeManager contract.
type StakeManagerEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func StakeManagerEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (stakeManager *StakeManager) UnpackEnforcedPauseError(raw []byte) (*StakeManagerEnforcedPause, error) {
	out := new(StakeManagerEnforcedPause)
	if err := stakeManager.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerEtherNotAccepted represents a EtherNotAccepted error raised by the StakeManager contract.
type StakeManagerEtherNotAccepted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherNotAccepted()
func StakeManagerEtherNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x37334834dfa70a6e8ca90283f4265465187dbf314d5a0c64cb44f29dac93471b")
}

// UnpackEtherNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherNotAccepted()
func (stakeManager *StakeManager) UnpackEtherNotAcceptedError(raw []byte) (*StakeManagerEtherNotAccepted, error) {
	out := new(StakeManagerEtherNotAccepted)
	if err := stakeManager.abi.UnpackIntoInterface(out, "EtherNotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerExpectedPause represents a ExpectedPause error raised by the StakeManager contract.
type StakeManagerExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func StakeManagerExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (stakeManager *StakeManager) UnpackExpectedPauseError(raw []byte) (*StakeManagerExpectedPause, error) {
	out := new(StakeManagerExpectedPause)
	if err := stakeManager.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInsufficientEscrow represents a InsufficientEscrow error raised by the StakeManager contract.
type StakeManagerInsufficientEscrow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientEscrow()
func StakeManagerInsufficientEscrowErrorID() common.Hash {
	return common.HexToHash("0x90b8ab888f83ae8fa55eb1afabd691d40031b96be284ff2d903f4f8cbc1ec1a3")
}

// UnpackInsufficientEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientEscrow()
func (stakeManager *StakeManager) UnpackInsufficientEscrowError(raw []byte) (*StakeManagerInsufficientEscrow, error) {
	out := new(StakeManagerInsufficientEscrow)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InsufficientEscrow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInsufficientLocked represents a InsufficientLocked error raised by the StakeManager contract.
type StakeManagerInsufficientLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientLocked()
func StakeManagerInsufficientLockedErrorID() common.Hash {
	return common.HexToHash("0xd8dfae453c8d9523e9946a9e54b6c51fe799b633b8bab4fa7aa2ff8ae9aac7ac")
}

// UnpackInsufficientLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientLocked()
func (stakeManager *StakeManager) UnpackInsufficientLockedError(raw []byte) (*StakeManagerInsufficientLocked, error) {
	out := new(StakeManagerInsufficientLocked)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InsufficientLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInsufficientRewardPool represents a InsufficientRewardPool error raised by the StakeManager contract.
type StakeManagerInsufficientRewardPool struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientRewardPool()
func StakeManagerInsufficientRewardPoolErrorID() common.Hash {
	return common.HexToHash("0x3270436b54e2e24d5b56ac7e5913749eaf24349be23b5b179c1256ea9b487cda")
}

// UnpackInsufficientRewardPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientRewardPool()
func (stakeManager *StakeManager) UnpackInsufficientRewardPoolError(raw []byte) (*StakeManagerInsufficientRewardPool, error) {
	out := new(StakeManagerInsufficientRewardPool)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InsufficientRewardPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInsufficientStake represents a InsufficientStake error raised by the StakeManager contract.
type StakeManagerInsufficientStake struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientStake()
func StakeManagerInsufficientStakeErrorID() common.Hash {
	return common.HexToHash("0xf1bc94d26c7f988ad970c87844fd3eae7457a8d6b1d33287f69df265fed2f060")
}

// UnpackInsufficientStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientStake()
func (stakeManager *StakeManager) UnpackInsufficientStakeError(raw []byte) (*StakeManagerInsufficientStake, error) {
	out := new(StakeManagerInsufficientStake)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InsufficientStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidAmount represents a InvalidAmount error raised by the StakeManager contract.
type StakeManagerInvalidAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAmount()
func StakeManagerInvalidAmountErrorID() common.Hash {
	return common.HexToHash("0x2c5211c6cb73b16841677a034781e8336d18ce66df858e54153c86854e11f7b8")
}

// UnpackInvalidAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAmount()
func (stakeManager *StakeManager) UnpackInvalidAmountError(raw []byte) (*StakeManagerInvalidAmount, error) {
	out := new(StakeManagerInvalidAmount)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidDisputeModule represents a InvalidDisputeModule error raised by the StakeManager contract.
type StakeManagerInvalidDisputeModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDisputeModule()
func StakeManagerInvalidDisputeModuleErrorID() common.Hash {
	return common.HexToHash("0x274028d4e22563e6f464096ce7851def25f7c71ea7fb7b86f95f0a71fb39f208")
}

// UnpackInvalidDisputeModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDisputeModule()
func (stakeManager *StakeManager) UnpackInvalidDisputeModuleError(raw []byte) (*StakeManagerInvalidDisputeModule, error) {
	out := new(StakeManagerInvalidDisputeModule)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidDisputeModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidFeePool represents a InvalidFeePool error raised by the StakeManager contract.
type StakeManagerInvalidFeePool struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFeePool()
func StakeManagerInvalidFeePoolErrorID() common.Hash {
	return common.HexToHash("0xd71c6205302ef334b0106cb4b7962070d8d6015822e48e46f2066f94e58892b1")
}

// UnpackInvalidFeePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFeePool()
func (stakeManager *StakeManager) UnpackInvalidFeePoolError(raw []byte) (*StakeManagerInvalidFeePool, error) {
	out := new(StakeManagerInvalidFeePool)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidFeePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidJobRegistry represents a InvalidJobRegistry error raised by the StakeManager contract.
type StakeManagerInvalidJobRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidJobRegistry()
func StakeManagerInvalidJobRegistryErrorID() common.Hash {
	return common.HexToHash("0x1ae3b4890a2f89bf4dac69ea6a4267fb69308ae33c82589f76b9677fe3ab7164")
}

// UnpackInvalidJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidJobRegistry()
func (stakeManager *StakeManager) UnpackInvalidJobRegistryError(raw []byte) (*StakeManagerInvalidJobRegistry, error) {
	out := new(StakeManagerInvalidJobRegistry)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidMinStake represents a InvalidMinStake error raised by the StakeManager contract.
type StakeManagerInvalidMinStake struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMinStake()
func StakeManagerInvalidMinStakeErrorID() common.Hash {
	return common.HexToHash("0x659f319a6db9d64b04740c01e7f4241204ec3e5095886e69adfa974e808ab9d6")
}

// UnpackInvalidMinStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMinStake()
func (stakeManager *StakeManager) UnpackInvalidMinStakeError(raw []byte) (*StakeManagerInvalidMinStake, error) {
	out := new(StakeManagerInvalidMinStake)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidMinStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidModule represents a InvalidModule error raised by the StakeManager contract.
type StakeManagerInvalidModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidModule()
func StakeManagerInvalidModuleErrorID() common.Hash {
	return common.HexToHash("0xdd914b287ac8f6bd0b4354d1f87d937e037bffb2929f8041fb0e0ad081f6ab30")
}

// UnpackInvalidModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidModule()
func (stakeManager *StakeManager) UnpackInvalidModuleError(raw []byte) (*StakeManagerInvalidModule, error) {
	out := new(StakeManagerInvalidModule)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidParams represents a InvalidParams error raised by the StakeManager contract.
type StakeManagerInvalidParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidParams()
func StakeManagerInvalidParamsErrorID() common.Hash {
	return common.HexToHash("0xa86b65120b98ec2b50fcad62782dbb454a5c0604e0cf2db01fd94e5048d895b9")
}

// UnpackInvalidParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidParams()
func (stakeManager *StakeManager) UnpackInvalidParamsError(raw []byte) (*StakeManagerInvalidParams, error) {
	out := new(StakeManagerInvalidParams)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidPercentage represents a InvalidPercentage error raised by the StakeManager contract.
type StakeManagerInvalidPercentage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPercentage()
func StakeManagerInvalidPercentageErrorID() common.Hash {
	return common.HexToHash("0x1f3b85d324f007eab9166dba47ce4688f2b5c15c9dbafa79131ac3a94e9e6540")
}

// UnpackInvalidPercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPercentage()
func (stakeManager *StakeManager) UnpackInvalidPercentageError(raw []byte) (*StakeManagerInvalidPercentage, error) {
	out := new(StakeManagerInvalidPercentage)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidPercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidRecipient represents a InvalidRecipient error raised by the StakeManager contract.
type StakeManagerInvalidRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecipient()
func StakeManagerInvalidRecipientErrorID() common.Hash {
	return common.HexToHash("0x9c8d2cd23712ccfbf44b8107cfe79ea09343bf5b458f10860098ac1dbdf69f86")
}

// UnpackInvalidRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecipient()
func (stakeManager *StakeManager) UnpackInvalidRecipientError(raw []byte) (*StakeManagerInvalidRecipient, error) {
	out := new(StakeManagerInvalidRecipient)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidRole represents a InvalidRole error raised by the StakeManager contract.
type StakeManagerInvalidRole struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRole()
func StakeManagerInvalidRoleErrorID() common.Hash {
	return common.HexToHash("0xd954416aa116d7fb9b08b6ec00ba47bcc835381394a374857b2cac44c08caf5a")
}

// UnpackInvalidRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRole()
func (stakeManager *StakeManager) UnpackInvalidRoleError(raw []byte) (*StakeManagerInvalidRole, error) {
	out := new(StakeManagerInvalidRole)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidTokenDecimals represents a InvalidTokenDecimals error raised by the StakeManager contract.
type StakeManagerInvalidTokenDecimals struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTokenDecimals()
func StakeManagerInvalidTokenDecimalsErrorID() common.Hash {
	return common.HexToHash("0x686d36071aa8e78da50f5c57e83a611566ffcd01bd381598a1a01777e518a593")
}

// UnpackInvalidTokenDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTokenDecimals()
func (stakeManager *StakeManager) UnpackInvalidTokenDecimalsError(raw []byte) (*StakeManagerInvalidTokenDecimals, error) {
	out := new(StakeManagerInvalidTokenDecimals)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidTokenDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidTreasury represents a InvalidTreasury error raised by the StakeManager contract.
type StakeManagerInvalidTreasury struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTreasury()
func StakeManagerInvalidTreasuryErrorID() common.Hash {
	return common.HexToHash("0x14bcf5c8d2e88e2cda9dadc085c787265621848bd86b3f9e1025948800140909")
}

// UnpackInvalidTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTreasury()
func (stakeManager *StakeManager) UnpackInvalidTreasuryError(raw []byte) (*StakeManagerInvalidTreasury, error) {
	out := new(StakeManagerInvalidTreasury)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidUnbondingPeriod represents a InvalidUnbondingPeriod error raised by the StakeManager contract.
type StakeManagerInvalidUnbondingPeriod struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUnbondingPeriod()
func StakeManagerInvalidUnbondingPeriodErrorID() common.Hash {
	return common.HexToHash("0x9e9ad0c062b0665883ac0fe52f32cee8504957de94d15dcb1db516e79e22827f")
}

// UnpackInvalidUnbondingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUnbondingPeriod()
func (stakeManager *StakeManager) UnpackInvalidUnbondingPeriodError(raw []byte) (*StakeManagerInvalidUnbondingPeriod, error) {
	out := new(StakeManagerInvalidUnbondingPeriod)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidUnbondingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidUser represents a InvalidUser error raised by the StakeManager contract.
type StakeManagerInvalidUser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidUser()
func StakeManagerInvalidUserErrorID() common.Hash {
	return common.HexToHash("0xfd684c3bfa46ef4a2172a82bde9c13e896a25a4e418ef71eb5075cb97189600c")
}

// UnpackInvalidUserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidUser()
func (stakeManager *StakeManager) UnpackInvalidUserError(raw []byte) (*StakeManagerInvalidUser, error) {
	out := new(StakeManagerInvalidUser)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidUser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerInvalidValidationModule represents a InvalidValidationModule error raised by the StakeManager contract.
type StakeManagerInvalidValidationModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValidationModule()
func StakeManagerInvalidValidationModuleErrorID() common.Hash {
	return common.HexToHash("0xc71414a09c9c25b16e5a57342b01bcc7c0b59eb2b049fd4c759c58a3702af457")
}

// UnpackInvalidValidationModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValidationModule()
func (stakeManager *StakeManager) UnpackInvalidValidationModuleError(raw []byte) (*StakeManagerInvalidValidationModule, error) {
	out := new(StakeManagerInvalidValidationModule)
	if err := stakeManager.abi.UnpackIntoInterface(out, "InvalidValidationModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerJailed represents a Jailed error raised by the StakeManager contract.
type StakeManagerJailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Jailed()
func StakeManagerJailedErrorID() common.Hash {
	return common.HexToHash("0x467cdc1b6ad3cc50b59131025e9af44c83dc7966c9e780ce7503006217f1bb76")
}

// UnpackJailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Jailed()
func (stakeManager *StakeManager) UnpackJailedError(raw []byte) (*StakeManagerJailed, error) {
	out := new(StakeManagerJailed)
	if err := stakeManager.abi.UnpackIntoInterface(out, "Jailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerJobRegistryNotSet represents a JobRegistryNotSet error raised by the StakeManager contract.
type StakeManagerJobRegistryNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobRegistryNotSet()
func StakeManagerJobRegistryNotSetErrorID() common.Hash {
	return common.HexToHash("0x13cf5dc29be644bb457fb5301bc493ddcea8b7f2e4d22a223332708241ae778d")
}

// UnpackJobRegistryNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobRegistryNotSet()
func (stakeManager *StakeManager) UnpackJobRegistryNotSetError(raw []byte) (*StakeManagerJobRegistryNotSet, error) {
	out := new(StakeManagerJobRegistryNotSet)
	if err := stakeManager.abi.UnpackIntoInterface(out, "JobRegistryNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerMaxAGITypesBelowCurrent represents a MaxAGITypesBelowCurrent error raised by the StakeManager contract.
type StakeManagerMaxAGITypesBelowCurrent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAGITypesBelowCurrent()
func StakeManagerMaxAGITypesBelowCurrentErrorID() common.Hash {
	return common.HexToHash("0xf9802d04691882f5af6c8e1ad5bdf8e027b5e624ca4da8717df9f9dba9535a5c")
}

// UnpackMaxAGITypesBelowCurrentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAGITypesBelowCurrent()
func (stakeManager *StakeManager) UnpackMaxAGITypesBelowCurrentError(raw []byte) (*StakeManagerMaxAGITypesBelowCurrent, error) {
	out := new(StakeManagerMaxAGITypesBelowCurrent)
	if err := stakeManager.abi.UnpackIntoInterface(out, "MaxAGITypesBelowCurrent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerMaxAGITypesExceeded represents a MaxAGITypesExceeded error raised by the StakeManager contract.
type StakeManagerMaxAGITypesExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAGITypesExceeded()
func StakeManagerMaxAGITypesExceededErrorID() common.Hash {
	return common.HexToHash("0x967a44f05bbd011a098896cc995dcc32aa1a360936660d4bcdf0ddd6910c9a94")
}

// UnpackMaxAGITypesExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAGITypesExceeded()
func (stakeManager *StakeManager) UnpackMaxAGITypesExceededError(raw []byte) (*StakeManagerMaxAGITypesExceeded, error) {
	out := new(StakeManagerMaxAGITypesExceeded)
	if err := stakeManager.abi.UnpackIntoInterface(out, "MaxAGITypesExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerMaxAGITypesReached represents a MaxAGITypesReached error raised by the StakeManager contract.
type StakeManagerMaxAGITypesReached struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxAGITypesReached()
func StakeManagerMaxAGITypesReachedErrorID() common.Hash {
	return common.HexToHash("0x31959aae70db31ba144735d0b63ce18c78ee8e972a37e4088c8e34bc3e2d6e19")
}

// UnpackMaxAGITypesReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxAGITypesReached()
func (stakeManager *StakeManager) UnpackMaxAGITypesReachedError(raw []byte) (*StakeManagerMaxAGITypesReached, error) {
	out := new(StakeManagerMaxAGITypesReached)
	if err := stakeManager.abi.UnpackIntoInterface(out, "MaxAGITypesReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerMaxStakeExceeded represents a MaxStakeExceeded error raised by the StakeManager contract.
type StakeManagerMaxStakeExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MaxStakeExceeded()
func StakeManagerMaxStakeExceededErrorID() common.Hash {
	return common.HexToHash("0xf430f30c23d814a822bb248f8ce6a744486d2e378386bf1cdd1036c2fd996354")
}

// UnpackMaxStakeExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MaxStakeExceeded()
func (stakeManager *StakeManager) UnpackMaxStakeExceededError(raw []byte) (*StakeManagerMaxStakeExceeded, error) {
	out := new(StakeManagerMaxStakeExceeded)
	if err := stakeManager.abi.UnpackIntoInterface(out, "MaxStakeExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerNoUnbond represents a NoUnbond error raised by the StakeManager contract.
type StakeManagerNoUnbond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoUnbond()
func StakeManagerNoUnbondErrorID() common.Hash {
	return common.HexToHash("0x5b12826054607b7031a96196a17e7c0f3e1afac6ca3835a3a3ab93d7046807d1")
}

// UnpackNoUnbondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoUnbond()
func (stakeManager *StakeManager) UnpackNoUnbondError(raw []byte) (*StakeManagerNoUnbond, error) {
	out := new(StakeManagerNoUnbond)
	if err := stakeManager.abi.UnpackIntoInterface(out, "NoUnbond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerNoValidators represents a NoValidators error raised by the StakeManager contract.
type StakeManagerNoValidators struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoValidators()
func StakeManagerNoValidatorsErrorID() common.Hash {
	return common.HexToHash("0x9fc51d38400b51f3e674fdb3d5301f19c8eacfc8dbff7f6c33697c643c6cbfa9")
}

// UnpackNoValidatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoValidators()
func (stakeManager *StakeManager) UnpackNoValidatorsError(raw []byte) (*StakeManagerNoValidators, error) {
	out := new(StakeManagerNoValidators)
	if err := stakeManager.abi.UnpackIntoInterface(out, "NoValidators", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerNotGovernance represents a NotGovernance error raised by the StakeManager contract.
type StakeManagerNotGovernance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance()
func StakeManagerNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xb56f932cae4ae1d955bbd63c6f7c50f21626333cb2a1e2c5cd94e7f82473bbe4")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance()
func (stakeManager *StakeManager) UnpackNotGovernanceError(raw []byte) (*StakeManagerNotGovernance, error) {
	out := new(StakeManagerNotGovernance)
	if err := stakeManager.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerNotGovernanceOrPauserManager represents a NotGovernanceOrPauserManager error raised by the StakeManager contract.
type StakeManagerNotGovernanceOrPauserManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernanceOrPauserManager()
func StakeManagerNotGovernanceOrPauserManagerErrorID() common.Hash {
	return common.HexToHash("0x6ffcefeebe50abc07b4bb9657fe2b02d22591588d92fb2fd67d1c6bc2d77e138")
}

// UnpackNotGovernanceOrPauserManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernanceOrPauserManager()
func (stakeManager *StakeManager) UnpackNotGovernanceOrPauserManagerError(raw []byte) (*StakeManagerNotGovernanceOrPauserManager, error) {
	out := new(StakeManagerNotGovernanceOrPauserManager)
	if err := stakeManager.abi.UnpackIntoInterface(out, "NotGovernanceOrPauserManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerOnlyDisputeModule represents a OnlyDisputeModule error raised by the StakeManager contract.
type StakeManagerOnlyDisputeModule struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDisputeModule()
func StakeManagerOnlyDisputeModuleErrorID() common.Hash {
	return common.HexToHash("0x655cd9d50d069d1a670c7252b21c8f8a8d91a3c1d092cc312c2a2185d314403d")
}

// UnpackOnlyDisputeModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDisputeModule()
func (stakeManager *StakeManager) UnpackOnlyDisputeModuleError(raw []byte) (*StakeManagerOnlyDisputeModule, error) {
	out := new(StakeManagerOnlyDisputeModule)
	if err := stakeManager.abi.UnpackIntoInterface(out, "OnlyDisputeModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerOnlyJobRegistry represents a OnlyJobRegistry error raised by the StakeManager contract.
type StakeManagerOnlyJobRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyJobRegistry()
func StakeManagerOnlyJobRegistryErrorID() common.Hash {
	return common.HexToHash("0xb3f9b9219aaa05b642365267a87bccf3a4e1dd39f556727c02ee9f4a7e448ac7")
}

// UnpackOnlyJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyJobRegistry()
func (stakeManager *StakeManager) UnpackOnlyJobRegistryError(raw []byte) (*StakeManagerOnlyJobRegistry, error) {
	out := new(StakeManagerOnlyJobRegistry)
	if err := stakeManager.abi.UnpackIntoInterface(out, "OnlyJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerPendingPenalty represents a PendingPenalty error raised by the StakeManager contract.
type StakeManagerPendingPenalty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PendingPenalty()
func StakeManagerPendingPenaltyErrorID() common.Hash {
	return common.HexToHash("0x4e3f2e7539aa2e52ca0cadf85c3ea6a5bd505366dab584c31b9468ea35008b25")
}

// UnpackPendingPenaltyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PendingPenalty()
func (stakeManager *StakeManager) UnpackPendingPenaltyError(raw []byte) (*StakeManagerPendingPenalty, error) {
	out := new(StakeManagerPendingPenalty)
	if err := stakeManager.abi.UnpackIntoInterface(out, "PendingPenalty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the StakeManager contract.
type StakeManagerReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func StakeManagerReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (stakeManager *StakeManager) UnpackReentrancyGuardReentrantCallError(raw []byte) (*StakeManagerReentrancyGuardReentrantCall, error) {
	out := new(StakeManagerReentrancyGuardReentrantCall)
	if err := stakeManager.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the StakeManager contract.
type StakeManagerSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func StakeManagerSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (stakeManager *StakeManager) UnpackSafeERC20FailedOperationError(raw []byte) (*StakeManagerSafeERC20FailedOperation, error) {
	out := new(StakeManagerSafeERC20FailedOperation)
	if err := stakeManager.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerTaxPolicyNotAcknowledged represents a TaxPolicyNotAcknowledged error raised by the StakeManager contract.
type StakeManagerTaxPolicyNotAcknowledged struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func StakeManagerTaxPolicyNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xa4600010ad5a3cd80a77bc537a78e1d9e51e986faca79095dd0f32250889fd3c")
}

// UnpackTaxPolicyNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func (stakeManager *StakeManager) UnpackTaxPolicyNotAcknowledgedError(raw []byte) (*StakeManagerTaxPolicyNotAcknowledged, error) {
	out := new(StakeManagerTaxPolicyNotAcknowledged)
	if err := stakeManager.abi.UnpackIntoInterface(out, "TaxPolicyNotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerTokenNotBurnable represents a TokenNotBurnable error raised by the StakeManager contract.
type StakeManagerTokenNotBurnable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotBurnable()
func StakeManagerTokenNotBurnableErrorID() common.Hash {
	return common.HexToHash("0xf85c6e43018a522af8763ffbf23d9111902bf02fb8b4c046d1ce9c063cec9c91")
}

// UnpackTokenNotBurnableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotBurnable()
func (stakeManager *StakeManager) UnpackTokenNotBurnableError(raw []byte) (*StakeManagerTokenNotBurnable, error) {
	out := new(StakeManagerTokenNotBurnable)
	if err := stakeManager.abi.UnpackIntoInterface(out, "TokenNotBurnable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerUnauthorized represents a Unauthorized error raised by the StakeManager contract.
type StakeManagerUnauthorized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized()
func StakeManagerUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x82b4290015f7ec7256ca2a6247d3c2a89c4865c0e791456df195f40ad0a81367")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized()
func (stakeManager *StakeManager) UnpackUnauthorizedError(raw []byte) (*StakeManagerUnauthorized, error) {
	out := new(StakeManagerUnauthorized)
	if err := stakeManager.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerUnbondLocked represents a UnbondLocked error raised by the StakeManager contract.
type StakeManagerUnbondLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnbondLocked()
func StakeManagerUnbondLockedErrorID() common.Hash {
	return common.HexToHash("0xf7c4984188a1bfda2c53c3f31df866cce82c40f1180c4a4f8a9cdd3e334c8c23")
}

// UnpackUnbondLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnbondLocked()
func (stakeManager *StakeManager) UnpackUnbondLockedError(raw []byte) (*StakeManagerUnbondLocked, error) {
	out := new(StakeManagerUnbondLocked)
	if err := stakeManager.abi.UnpackIntoInterface(out, "UnbondLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerUnbondPending represents a UnbondPending error raised by the StakeManager contract.
type StakeManagerUnbondPending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnbondPending()
func StakeManagerUnbondPendingErrorID() common.Hash {
	return common.HexToHash("0x1d865f0dd865e7fc73a60cf1a78f2770af1a5b8c66cdbe4366093e9412fdd3be")
}

// UnpackUnbondPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnbondPending()
func (stakeManager *StakeManager) UnpackUnbondPendingError(raw []byte) (*StakeManagerUnbondPending, error) {
	out := new(StakeManagerUnbondPending)
	if err := stakeManager.abi.UnpackIntoInterface(out, "UnbondPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerValidationModuleNotSet represents a ValidationModuleNotSet error raised by the StakeManager contract.
type StakeManagerValidationModuleNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidationModuleNotSet()
func StakeManagerValidationModuleNotSetErrorID() common.Hash {
	return common.HexToHash("0x53350db6a19a219b1888cb5d7b47b32a0d99c66014857a7b5d643c0a9458a585")
}

// UnpackValidationModuleNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidationModuleNotSet()
func (stakeManager *StakeManager) UnpackValidationModuleNotSetError(raw []byte) (*StakeManagerValidationModuleNotSet, error) {
	out := new(StakeManagerValidationModuleNotSet)
	if err := stakeManager.abi.UnpackIntoInterface(out, "ValidationModuleNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakeManagerZeroAddress represents a ZeroAddress error raised by the StakeManager contract.
type StakeManagerZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakeManagerZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (stakeManager *StakeManager) UnpackZeroAddressError(raw []byte) (*StakeManagerZeroAddress, error) {
	out := new(StakeManagerZeroAddress)
	if err := stakeManager.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
