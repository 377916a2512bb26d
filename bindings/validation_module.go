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

// ValidationModuleMetaData contains all meta data concerning the ValidationModule contract.
var ValidationModuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"commitWindow_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealWindow_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minValidators_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxValidators_\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"pool\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"extension_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyTallied\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BlacklistedValidator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BurnEvidenceIncomplete\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitPhaseActive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitPhaseClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptySubdomain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailoverEscalated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientValidators\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidApprovalThreshold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidApprovals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidArrayLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidBurnReceipt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCommitWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidFailoverAction\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidForceFinalizeGrace\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidIdentityRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidJobRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPenalty\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPercentage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidReveal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRevealWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSampleSize\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSlashingPercentage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakeManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidValidatorBounds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidWindows\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"JobNotSubmitted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoActiveRound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoStake\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerOrPauserManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotValidator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyJobRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolLimitExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PoolNotStored\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RevealExtensionRequired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RevealPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RevealPhaseClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SampleSizeTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StakeManagerNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TaxPolicyNotAcknowledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedValidator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ValidatorBanned\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ValidatorPoolTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ValidatorsAlreadySelected\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroIdentityRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroValidatorAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"ApprovalThresholdUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"AutoApprovalTargetUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"}],\"name\":\"CommitWindowUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"EarlyFinalizeDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"name\":\"ForceFinalizeGraceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"IdentityRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"JobNonceReset\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"JobRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"MaxValidatorPoolSizeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxValidators\",\"type\":\"uint256\"}],\"name\":\"MaxValidatorsPerJobUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"jobRegistry\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"}],\"name\":\"ModulesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"penaltyBps\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"banBlocks\",\"type\":\"uint256\"}],\"name\":\"NonRevealPenaltyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitWindow\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealWindow\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"approvalThreshold\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashingPct\",\"type\":\"uint256\"}],\"name\":\"ParametersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"name\":\"PauserManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PauserUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"RandaoCoordinatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"engine\",\"type\":\"address\"}],\"name\":\"ReputationEngineUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"RequiredValidatorApprovalsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minValidators\",\"type\":\"uint256\"}],\"name\":\"RevealQuorumUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"}],\"name\":\"RevealWindowUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"SelectionReset\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"SelectionSeedRecorded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"enumIValidationModuleTypes.SelectionStrategy\",\"name\":\"strategy\",\"type\":\"uint8\"}],\"name\":\"SelectionStrategyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"StakeManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitWindow\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealWindow\",\"type\":\"uint256\"}],\"name\":\"TimingUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"ValidationCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIValidationModuleTypes.FailoverAction\",\"name\":\"action\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRevealDeadline\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ValidationFailover\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"revealed\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"quorumTarget\",\"type\":\"uint256\"}],\"name\":\"ValidationQuorumFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"ValidationResult\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approve\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"ValidationRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rejections\",\"type\":\"uint256\"}],\"name\":\"ValidationTallied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"ValidatorAuthCacheDurationUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"ValidatorAuthCacheVersionBumped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"untilBlock\",\"type\":\"uint256\"}],\"name\":\"ValidatorBanApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minValidators\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxValidators\",\"type\":\"uint256\"}],\"name\":\"ValidatorBoundsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"name\":\"ValidatorIdentityVerified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRotation\",\"type\":\"uint256\"}],\"name\":\"ValidatorPoolRotationUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"ValidatorPoolSampleSizeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"ValidatorSlashingPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"ValidatorSubdomainUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"ValidatorsPerJobUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"ValidatorsSelected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"}],\"name\":\"ValidatorsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"WholeStakeLocksUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_APPROVAL_THRESHOLD\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_COMMIT_WINDOW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_FORCE_FINALIZE_GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_MAX_VALIDATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_MIN_VALIDATORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_REVEAL_QUORUM_PCT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_REVEAL_WINDOW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_ENTROPY_CONTRIBUTORS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"approvalThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"autoApprovalTarget\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bumpValidatorAuthCacheVersion\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"commitHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"commitValidation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"commitHash\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"commitVote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"commitments\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"earlyFinalizeDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"entropyContributorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"entropyRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"extension\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"failoverStates\",\"outputs\":[{\"internalType\":\"enumIValidationModuleTypes.FailoverAction\",\"name\":\"lastAction\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"extensions\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastExtendedTo\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastTriggeredAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"escalated\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"finalize\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"finalizeValidation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"forceFinalize\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forceFinalizeGrace\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"identityRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"jobNonce\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxValidatorPoolSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxValidators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxValidatorsPerJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minRevealValidators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minValidators\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nonRevealBanBlocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nonRevealPenaltyBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauserManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"pendingEntropy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"randaoCoordinator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reputationEngine\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requiredValidatorApprovals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"resetJobNonce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"resetSelection\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"revealDeadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealQuorumPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"approve\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"revealValidation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"approve\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"burnTxHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"revealVote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"revealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"rounds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"commitDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"approvals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rejections\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealedCount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"tallied\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"earlyFinalizeEligibleAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"earlyFinalized\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"entropy\",\"type\":\"uint256\"}],\"name\":\"selectValidators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"selected\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"selectionBlock\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"selectionSeeds\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selectionStrategy\",\"outputs\":[{\"internalType\":\"enumIValidationModuleTypes.SelectionStrategy\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setApprovalThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setAutoApprovalTarget\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commitDur\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDur\",\"type\":\"uint256\"}],\"name\":\"setCommitRevealWindows\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commitDur\",\"type\":\"uint256\"}],\"name\":\"setCommitWindow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"setEarlyFinalizeDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"name\":\"setForceFinalizeGrace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setIdentityRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setJobRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"setMaxValidatorPoolSize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxVals\",\"type\":\"uint256\"}],\"name\":\"setMaxValidators\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"setMaxValidatorsPerJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minVals\",\"type\":\"uint256\"}],\"name\":\"setMinValidators\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"setMySubdomain\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"penaltyBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"banBlocks\",\"type\":\"uint256\"}],\"name\":\"setNonRevealPenalty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validatorCount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitDur\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDur\",\"type\":\"uint256\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitDur\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDur\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"approvalPct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slashPct\",\"type\":\"uint256\"}],\"name\":\"setParameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newPauser\",\"type\":\"address\"}],\"name\":\"setPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setPauserManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"coordinator\",\"type\":\"address\"}],\"name\":\"setRandaoCoordinator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"engine\",\"type\":\"address\"}],\"name\":\"setReputationEngine\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"setRequiredValidatorApprovals\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minValidators_\",\"type\":\"uint256\"}],\"name\":\"setRevealQuorum\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"revealDur\",\"type\":\"uint256\"}],\"name\":\"setRevealWindow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIValidationModuleTypes.SelectionStrategy\",\"name\":\"strategy\",\"type\":\"uint8\"}],\"name\":\"setSelectionStrategy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setStakeManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commitDur\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDur\",\"type\":\"uint256\"}],\"name\":\"setTiming\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"setValidatorAuthCacheDuration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minVals\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxVals\",\"type\":\"uint256\"}],\"name\":\"setValidatorBounds\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"newPool\",\"type\":\"address[]\"}],\"name\":\"setValidatorPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"setValidatorPoolSampleSize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setValidatorSlashingPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"accounts\",\"type\":\"address[]\"},{\"internalType\":\"string[]\",\"name\":\"subdomains\",\"type\":\"string[]\"}],\"name\":\"setValidatorSubdomains\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"setValidatorsPerJob\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"enabled\",\"type\":\"bool\"}],\"name\":\"setWholeStakeLocks\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"entropy\",\"type\":\"uint256\"}],\"name\":\"start\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"enumIValidationModuleTypes.FailoverAction\",\"name\":\"action\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"extension_\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"triggerFailover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorAuthCache\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorAuthCacheDuration\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorAuthCacheVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorAuthExpiry\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorAuthVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorBanUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"validatorPool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorPoolLength\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorPoolRotation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorPoolSampleSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorSlashingPercentage\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorStakeLocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorStakes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"validatorSubdomains\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"validators\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"validators_\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorsPerJob\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"votes\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"wholeStakeLocks\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ValidationModule",
	Bin: "0x60c080604052346108b757614fb6803803809161001c82856108cf565b83398101610100828203126108b757610034826108f2565b91610041602082016108f2565b92604082015160608301519160808401519560a08501519360c086015160018060401b0381116108b75786019587601f880112156108b7578651976001600160401b0389116108bb578860051b97604051996100a060208b018c6108cf565b8a5260208a01906020829a8201019283116108b757602001905b82821061089f5750505060e06100d091016108f2565b92331561088c575f54936040513360018060a01b0387167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a360208101907fd926b25732b2f9d7749c0bcb811e581da76a16d8f7f88799bbc7a540c49209d982527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660408201523060608201524660808201526080815261017460a0826108cf565b519020608052803b1561087d5760a052600254600480546001600160a01b0319166001600160a01b039586169081179091559190931694908515801590610874575b610849575b50806108265750736400000000001c2000000000000000000000000063ffffffff6101e7610708610906565b600154911692806108095750690e10000000000000000067ffffffff00000000610212610708610906565b7fffffffff00000000ffffffff0000000000000000000000000000000000000000909616909717600160c01b176002819055604080516001600160601b0319909416909517602096871b9890981697909717176effffffff000000ff000000ffffffff60601b19169190911762fa001960ba1b1763ffffffff818116835260ff60a01b198216600160a01b1780861c90911694830194909452949892946532320042004360c81b600164ffffffff0160a01b03199095163363ffffffff60a81b191617604b60aa1b17600163ff00ff0160c81b0316949094179392917f506d89a3999521c0f7b4be0124758db3993780a593ffa5bc50c72d24c4618d0391a18061080357506003935b806107fd57506005925b600385109081156107f3575b81156107e3575b506107d457608883901b60ff60881b16608085901b60ff60801b1664ff00ffffff60801b199092169190911717609084811b60ff60901b1691909117600160a01b176001819055939060d082901b60ff60d01b169060ff60d01b198416821760d81c60ff9081169187901c168181029181159183041417156106415760638101809111610641577fcf76724c5ecf400f321a85900c57da5840283fe705dfb828bc7da931e14fa94d946020947f4e5ea630b729028aa058ee7d607501d4d38551badc2e11b4e28674e87ca0b68293604093606460ff60e01b910460e01b169162ff00ff60d01b191617175f5581519084825285820152a1604051908152a18251908161046d575b604051614669908161094d8239608051818181610775015261325e015260a051818181602601526107ee0152f35b60c81c61ffff16106107c5575f5b82518110156104b457600581901b8301602001516001600160a01b0316156104a55760010161047b565b63d7542d0f60e01b5f5260045ffd5b509163ffffffff908160e01b835160e01b16908260a01b8160201c1690600167ffffffff0000000160a01b031617178060025560c01c165f913060501b915b81518085101561072e5761050a856104cc92610924565b10156107265761051b848351610924565b60148102818104601414821517156106415780600101918260011161064157604051606160f81b6020820190815260f09490941b6001600160f01b03191660218201526680600a3d393df360c81b6023820152600a815261057d602a826108cf565b600181519384010180931161064157600c8301809311610641576021906105bc6105a685610931565b946105b460405196876108cf565b808652610931565b602085019590601f19013687378451600b19018552815190865e518301018760051b86015f915b838310610709575050505051905ff0601784608084101561066457604884901b176135a560f21b175b5f908152206001600160a01b03908116911603610655575f19811461064157600101926104cc810180911161064157926104f3565b634e487b7160e01b5f52601160045260245ffd5b6346d6bfb360e11b5f5260045ffd5b905061010083101561069f577fd7940000000000000000000000000000000000000000810000000000000000006018918460401b171761060c565b620100008310156106d9577fd8940000000000000000000000000000000000000000820000000000000000006019918460381b171761060c565b50601a7fd9940000000000000000000000000000000000000000830000000000000000008360301b86171761060c565b601460019160208560051b8501015160601b8152019201916105e3565b6104cc61051b565b50915091506002549063ffffffff60c01b9060c01b169063ffffffff60c01b19161760025560405190602082019060208352518091526040820192905f5b8181106107a657505050807f095f1141a8102fc81879f247c8ea3c0aa8a60f19127b978c5f1397ecc245b40d920390a15f8080808061043f565b82516001600160a01b031685526020948501949092019160010161076c565b6363df80af60e01b5f5260045ffd5b636bafe83560e11b5f5260045ffd5b60ff915060981c1683115f610338565b8585109150610331565b92610325565b9361031b565b67ffffffff00000000610212690e10000000000000000092610906565b63ffffffff6101e7736400000000001c2000000000000000000000000092610906565b857f323c4c64ab73ed697a6c978f74508faec97aed0cdf6f5f0ed8d93b8d22dd5f185f80a35f6101bb565b508015156101b6565b635c427cd960e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b602080916108ac846108f2565b8152019101906100ba565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176108bb57604052565b51906001600160a01b03821682036108b757565b63ffffffff81111561091b575063ffffffff90565b63ffffffff1690565b9190820391821161064157565b6001600160401b0381116108bb57601f01601f19166020019056fe6080604052600436101561009d575b3615610058573461005857604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e15610054573d90f35b3d90fd5b60405162461bcd60e51b815260206004820152601a60248201527f56616c69646174696f6e4d6f64756c653a206e6f2065746865720000000000006044820152606490fd5b5f3560e01c806305261aea146108bb578063134e18f41461089357806323682c471461086b5780632465aea01461081d5780632d5537b0146107d957806335aa2e44146107985780633644e5151461075e5780634b7987161461075957806354fd4d501461073e5780635528f5f7146106f1578063554d5406146106c05780635b182e59146106a55780635c975abb14610681578063715018a61461062a5780637542ff95146106025780638c65c81f146105615780638da5cb5b1461053a5780638fb4b573146103fe578063973a8bb11461038f578063a769970614610358578063b17569961461035d578063bc55833014610358578063c3f677ef14610330578063c494e4d71461032b578063cd196d531461032b578063d23254b4146102e7578063d780b157146102b5578063e7b6ecff1461026d5763f2fde38b0361000e5734610269576020366003190112610269576004356001600160a01b038116908190036102695761020e6123d4565b8015610256575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b3461026957602036600319011261026957610286612104565b61028e612121565b602061029b600435611dc4565b5f5f5160206146495f395f51905f525d6040519015158152f35b34610269576020366003190112610269576004355f526009602052602062ffffff60405f205460581c16604051908152f35b3461026957604036600319011261026957602061031a600435610308610c07565b90805f526009845260405f2090612693565b915050618000604051911615158152f35b610fab565b34610269575f366003190112610269576005546040516001600160a01b039091168152602090f35b610c7a565b3461026957604036600319011261026957602061037e600435610308610c07565b915050614000604051911615158152f35b34610269576060366003190112610269576004356103ab610c07565b90805f52600960205262ffffff60405f205460581c16604435145f146103f4575f52600b60205260405f209060018060a01b03165f52602052602060405f20545b604051908152f35b505060205f6103ec565b346102695761040c36610bb5565b610414612104565b6002546001600160a01b038116330361052b5760e01c6001549060ff8260801c169384821061051c575f52600960205260405f209164ffffffffff600184015460201c1661050d576104bd946104b6928260ff809460901c1692808410610505575b50838160881c168084116104fd575b5060981c83168083116104f5575b508082116104ed575b50835460ff60501b1916911660501b60ff60501b16178255565b33906125ea565b6104e96040516104ce6020826112f2565b5f81525f368137604051918291602083526020830190610bcb565b0390f35b90508661049c565b915087610493565b925083610485565b925088610476565b637c5a264960e01b5f5260045ffd5b63c4749df760e01b5f5260045ffd5b63b3f9b92160e01b5f5260045ffd5b34610269575f366003190112610269575f546040516001600160a01b039091168152602090f35b34610269576020366003190112610269576101206105a064ffffffffff600435805f52600960205260405f20928391610598611d0c565b928391612408565b6001830154926101008201519160c0868201519101519154928460405196818160201c16885260481c1660208701526040860152606085015260808401525f60a084015260ff8160501c1660c084015260d01c1660e08201525f610100820152f35b34610269575f366003190112610269576004546040516001600160a01b039091168152602090f35b34610269575f366003190112610269576106426123d4565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610269575f36600319011261026957602060ff5f5460a01c166040519015158152f35b34610269575f36600319011261026957602060405160018152f35b34610269576020366003190112610269576004355f526009602052602064ffffffffff60405f205416604051908152f35b34610269576020366003190112610269576004355f52600960205260405f2064ffffffffff600182015460201c16155f14610732575060205f604051908152f35b600260209101546103ec565b34610269575f36600319011261026957602060405160028152f35b6108bb565b34610269575f3660031901126102695760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610269576020366003190112610269576104e96107c4600435805f52600960205260405f209061232b565b50604051918291602083526020830190610bcb565b34610269575f366003190112610269576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610269576104e961084761083136610bb5565b9061083a612104565b610842612121565b611338565b5f5f5160206146495f395f51905f525d604051918291602083526020830190610bcb565b34610269575f366003190112610269576002546040516001600160a01b039091168152602090f35b34610269575f366003190112610269576003546040516001600160a01b039091168152602090f35b34610269576020366003190112610269576004356108d7612104565b6108df612121565b805f52600960205260405f20906108f6828261272e565b91909115610ba657610909828483612408565b64ffffffffff835460d01c168015159081610b9b575b5060c08301938451916040850192835151119081610b92575b5080610b7a575b610b6b57610160840194855115610b2f575b61095b8585613c24565b610966858386613eae565b6101808501847f8af4818aaee0fbf8f09dbd4688d80cecfc40ed71e303dc1734a17c0a267d19ca6060835115156101008a01516101208b01519060405192835260208301526040820152a2847fc654a139a2632b1a4769beb6aa86b8fe29a22b832d1d7a2402867b74f991572b602083511515604051908152a260025481519751971515976001600160a01b03909116925f929115610b0d57610a0c9098979851611d85565b955f9460605f9a01995b875151811015610a665780610a2e6001928d51612303565b51610a3a575b01610a16565b818060a01b03610a4b828b51612303565b5116610a60610a598a6123fa565b998c612303565b52610a34565b509398509350939590945b873b1561026957610aae975f9283604051809b8195829463469eae0760e11b84528a60048501526024840152606060448401526064830190610bcb565b03925af1958615610b0257602096610aea575b50610acf92939451916138fb565b511515905f5160206146495f395f51905f525d604051908152f35b610acf9394505f610afa916112f2565b5f9392610ac1565b6040513d5f823e3d90fd5b5093955093919095604051610b236020826112f2565b5f81525f368137610a71565b837f6bc7d746d129b1d382febb907efc16c24e4887de8d6a3e02fca59b93c60e69726040835161014089015182519182526020820152a2610951565b635ccfb71960e11b5f5260045ffd5b5064ffffffffff600182015460481c1642111561093f565b9050155f610938565b90504210155f61091f565b63042d7e2f60e41b5f5260045ffd5b6040906003190112610269576004359060243590565b90602080835192838152019201905f5b818110610be85750505090565b82516001600160a01b0316845260209384019390920191600101610bdb565b602435906001600160a01b038216820361026957565b9181601f84011215610269578235916001600160401b038311610269576020838186019501011161026957565b9181601f84011215610269578235916001600160401b038311610269576020808501948460051b01011161026957565b346102695760c03660031901126102695760243560043581151580830361026957604435606435916084356001600160401b03811161026957610cc1903690600401610c1d565b959060a4356001600160401b03811161026957610ce2903690600401610c4a565b90610ceb612104565b610cf3612121565b60025460405163cefa9c6d60e01b815290602090829060049082906001600160a01b03165afa908115610b02575f91610f71575b506001600160a01b03168015159081610f00575b5080610eec575b610ed957875f52600960205260405f2096600188015464ffffffffff8160201c16421115610eca5760481c64ffffffffff164211610ebb57610d8533898b612693565b939194909415610eac57610da291610d9b612e43565b8c87612f16565b5f898152600b60209081526040808320338452909152902054918215610e9d5761400016610e8e578685610deb93610ddb838c8e61311e565b62ffffff8b5460581c168c6131cb565b610df6338789612db3565b15610e7f577fbc5d785a80a241e30a6eee5f5170b0ecab7a1e2c2aa88207f579db3d0952129795610e3e610e4492610e64955f14610e79576180005b6140001790838b613326565b876133cc565b604051938493845260208401526060604084015233966060840191612673565b0390a35f5f5160206146495f395f51905f525d005b5f610e32565b636567cc4d60e11b5f5260045ffd5b63a89ac15160e01b5f5260045ffd5b63a48e826160e01b5f5260045ffd5b632ec5b44960e01b5f5260045ffd5b6359f7396160e01b5f5260045ffd5b6332e8f55d60e01b5f5260045ffd5b630a46000160e41b5f523360045260245ffd5b505f546001600160a01b0316331415610d42565b604051631d516ef160e01b81523360048201529150602090829060249082905afa908115610b02575f91610f37575b50155f610d3b565b90506020813d602011610f69575b81610f52602093836112f2565b8101031261026957610f639061132b565b5f610f2f565b3d9150610f45565b90506020813d602011610fa3575b81610f8c602093836112f2565b8101031261026957610f9d9061265f565b5f610d27565b3d9150610f7f565b34610269576080366003190112610269576024356004356044356001600160401b03811161026957610fe1903690600401610c1d565b92906064356001600160401b03811161026957611002903690600401610c4a565b9061100b612104565b611013612121565b60025460405163cefa9c6d60e01b81526001600160a01b0390911690602081600481855afa908115610b02575f91611288575b506001600160a01b03168015159081611217575b5080611203575b610ed95760206024916040519283809263a8e5e21960e01b82528a60048301525afa908115610b02575f916111d4575b5060088110156111c057600303610ba657845f52600960205260405f209064ffffffffff600183015460201c1642116111b157335f52600f6020526001600160401b0360405f20541643106111a2576110e8612e43565b6110f3338388612693565b505015610eac5761111192611109918886612f16565b339085612db3565b15610e7f575f838152600b60209081526040808320338452909152902054611193577f7cc9228a6cbc350e280f28c65b1643e62b401b122e8c134c2aec3842d5e9400a91835f52600b60205260405f2060018060a01b0333165f526020528060405f2055610e6460405192839283526040602084015233966040840191612673565b6317fd8aab60e31b5f5260045ffd5b63c41c4fef60e01b5f5260045ffd5b63017439dd60e61b5f5260045ffd5b634e487b7160e01b5f52602160045260245ffd5b6111f6915060203d6020116111fc575b6111ee81836112f2565b810190611313565b5f611091565b503d6111e4565b505f546001600160a01b0316331415611061565b604051631d516ef160e01b81523360048201529150602090829060249082905afa908115610b02575f9161124e575b50155f61105a565b90506020813d602011611280575b81611269602093836112f2565b810103126102695761127a9061132b565b5f611246565b3d915061125c565b90506020813d6020116112ba575b816112a3602093836112f2565b81010312610269576112b49061265f565b5f611046565b3d9150611296565b6101a081019081106001600160401b038211176112de57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176112de57604052565b90816020910312610269575160088110156102695790565b5190811515820361026957565b60025460405163a8e5e21960e01b8152600481018390526001600160a01b0390911690602081602481855afa908115610b02575f91611ced575b5060088110156111c057600303610ba65760406024918151928380926301cb825360e31b82528660048301525afa8015610b02575f905f90611ca6575b8180935091611c9d575b50611c8e57815f52600960205260405f209260ff845460501c1615610ba65764ffffffffff600185015460201c1661050d576003546001600160a01b031615611c7f57611407908484612156565b929193909315611c75576004546001600160a01b0316928315611c66576040519461014086018681106001600160401b038211176112de576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c0870152606060e087015260606101008701525f61012087015261148761289c565b87549162ffffff6001818560581c16011161173257605883901c62ffffff908116600101168089526006548692906001600160a01b031680611bd157507ff422a859c5ae9ea23ece10414388dcd127f48b9725ca115d352dbf6a7d5aa34c916020915f5b6040519184830193878552604084015260608301528660808301528860a08301523060c083015260e082015260e08152611527610100826112f2565b51902080828c0152604051908152a26040516318f5ebcf60e31b8152600160048201526020816024818a5afa908115610b02575f91611b9f575b508060c089015215611b3a575b60ff906115b5936001600160601b0360c08a015111611b28575b60405190602082019283526040820152604081526115a76060826112f2565b5190209160501c1686612904565b60ff855460501c16946115c786611d85565b60e08601526115d586611d85565b6101008601526115e860a0860151611d85565b965f5b60a0870151811080611b1a575b156117825761164461163e602089015160405160208101918252846040820152604081526116276060826112f2565b5190206116388460a08c015161288f565b906128e6565b82611db7565b9061164f828b612303565b5161176657815b8a6116618382612303565b5161174657506001820180831161173257611711938c61168861169e946116939492612303565b5260808b0151611db7565b60608a0151906128e6565b6116ac8160408b0151612ccc565b6116b6818b61407b565b801561171d575b611716576116d560e08b01516101208c015190612303565b6001600160a01b0390911690526101008901516101208a01516116f791612303565b526117066101208901516123fa565b6101208901526123fa565b6115eb565b50506123fa565b5061172c60c08b0151826140cc565b156116bd565b634e487b7160e01b5f52601160045260245ffd5b611711938161168861169e9461175f8761169396612303565b5192612303565b611770828b612303565b515f1981019081116117325791611656565b5091939650919461012085015110611b0b5764ffffffffff6118cd604051966117aa886112c2565b845462ffffff8160281c1660208a015261ffff8160401c1660408a015260ff8160501c1660608a015262ffffff8160581c1660808a01526001600160601b038160701c1660a08a0152838160d01c1660c08a015260f81c60e0890152600185015463ffffffff81166101008a0152838160201c166101208a0152838160481c166101408a015260701c61016089015260028501546101808901525f885262ffffff87511660808901526001600160601b0360c08801511660a089015260ff60015491818360a81c165f14611b04576001905b15611afd576002905b171660e0890152602087015161018089015263ffffffff60408801511661010089015263ffffffff6118b981831642611db7565b918483166101208b015260201c1690611db7565b166101408601525f95865b610120860151881015611944576009881015611920576118fd88610100880151612303565b51908860041b918983046010148a151715611732576001921b17975b01966118d8565b968061193f6119366001936101008a0151612303565b51828789613326565b611919565b60e09691929750611ab993506001600160901b0316610160820152835f526009602052600261018060405f209264ffffffffff808251161664ffffffffff198554161784556119b562ffffff602083015116859062ffffff60281b82549160281b169062ffffff60281b1916179055565b60408181015185546060840151608085015160a086015160c08701518f88015160d09190911b64ffffffffff60d01b16607092831b6bffffffffffffffffffffffff60701b1660589490941b62ffffff60581b1660509590951b60ff60501b169690971b61ffff60401b166001600160401b03909516949094179490941791909117179290921760f89290921b6001600160f81b03191691909117855561010082015161012083015161014084015161016085015160209290921b68ffffffffff000000001663ffffffff9093169290921760489290921b64ffffffffff60481b1691909117911b6001600160701b03191617600185015501519101558383612a53565b7f7f51ba7f3207e5d2279f2c1f4751101845cf575e8e7f40670b7b6c356c7a2f72611af584840151604051918291602083526020830190610bcb565b0390a2015190565b5f90611885565b5f9061187c565b63ddfe5dad60e01b5f5260045ffd5b5087610120880151106115f8565b6001600160601b0360c08a0152611588565b604051631bad9e0560e11b81526020816004818a5afa908115610b02575f91611b69575b5060c088015261156e565b9190506020823d602011611b97575b81611b85602093836112f2565b810103126102695790516115b5611b5e565b3d9150611b78565b90506020813d602011611bc9575b81611bba602093836112f2565b8101031261026957515f611561565b3d9150611bad565b6024935060209060405194858092636a672a2d60e11b82528b60048301525afa8015610b025787935f91611c2c575b50916020917ff422a859c5ae9ea23ece10414388dcd127f48b9725ca115d352dbf6a7d5aa34c936114eb565b91929350506020813d602011611c5e575b81611c4a602093836112f2565b810103126102695751869291906020611c00565b3d9150611c3d565b639692fb0b60e01b5f5260045ffd5b5050505050606090565b6304295e1760e31b5f5260045ffd5b63288dfda360e01b5f5260045ffd5b9050155f6113b9565b50506040813d604011611ce5575b81611cc1604093836112f2565b8101031261026957611cde6020611cd78361132b565b920161132b565b81906113af565b3d9150611cb4565b611d06915060203d6020116111fc576111ee81836112f2565b5f611372565b60405190611d19826112c2565b5f610180838281528260208201526060604082015260608082015260606080820152606060a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b6001600160401b0381116112de5760051b60200190565b90611d8f82611d6e565b611d9c60405191826112f2565b8281528092611dad601f1991611d6e565b0190602036910137565b9190820180921161173257565b5f90805f52600960205260405f20611ddc818361272e565b156120a057611e0564ffffffffff600184015460481c1663ffffffff60015460401c1690611db7565b421115610b6b57611e17818385612408565b610160810193845115612061575b611e2f8285613c24565b611e3a828486613eae565b610180820194847f8af4818aaee0fbf8f09dbd4688d80cecfc40ed71e303dc1734a17c0a267d19ca6060885115156101008701516101208801519060405192835260208301526040820152a2847fc654a139a2632b1a4769beb6aa86b8fe29a22b832d1d7a2402867b74f991572b602088511515604051908152a28051611f3857506002546001600160a01b0316803b15611f345781809160246040518094819363e7b6ecff60e01b83528a60048401525af18015611f2957611f11575b5050906040611f0b93925b0151916138fb565b51151590565b611f1c8280926112f2565b611f265780611ef8565b80fd5b6040513d84823e3d90fd5b5080fd5b600254865191519115159794966001600160a01b039091169593949250901561204257611f6b60c0859897980151611d85565b945f935f986040870196606081019a5b885151811015611fcb5780611f936001928e51612303565b51611f9f575b01611f7b565b818060a01b03611fb0828c51612303565b5116611fc5611fbe8b6123fa565b9a8d612303565b52611f99565b5094995094509450949590955b853b1561026957612015955f928360405180998195829463469eae0760e11b84528b60048501526024840152606060448401526064830190610bcb565b03925af1908115610b0257611f0b94604092612032575b50611f03565b5f61203c916112f2565b5f61202c565b94919290956040516120556020826112f2565b5f81525f368137611fd8565b837f6bc7d746d129b1d382febb907efc16c24e4887de8d6a3e02fca59b93c60e6972604060c085015161014086015182519182526020820152a2611e25565b508192506120b1816120c29361232b565b50908151806120ea575b50836138fb565b7f574a3473f7a20c2be9a147d3cb39bdfa02f625710b7dbd8205e74d425d0572ae5f80a25f90565b6120f66120fe91611d85565b838387613481565b5f6120bb565b60ff5f5460a01c1661211257565b63d93c066560e01b5f5260045ffd5b5f5160206146495f395f51905f525c6121475760015f5160206146495f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b92909264ffffffffff8454169283156122ee57815f52600d60205260405f209462ffffff815460281c1695865f5260205260405f2060018060a01b0333165f5260205260ff60405f2054169460028201968754978243111561224b575050600261ffff835460401c161080159681612242575b5061222b575b4094158015612223575b6121e7575050506001929190565b90916121f7939550809450612819565b7f799be8ca837a57475d38bf3ffc8904632ffdb050c8692d9127490f01ebe89c5b5f80a25f905f905f90565b5084156121d9565b945094612238823361285b565b18946001946121cf565b9050155f6121c9565b92969361225c91969892503361285b565b18905515612270575b5050505f905f905f90565b5f52600d60205260405f20905f5260205260405f2060018060a01b0333165f5260205260405f20600160ff1982541617905561ffff815460401c169061ffff82106122bc575b80612265565b61ffff82146117325760016122e7920161ffff60401b82549160401b169061ffff60401b1916179055565b5f806122b6565b9193906122fb9350612819565b5f905f905f90565b80518210156123175760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b909160018301549264ffffffffff8460201c16155f146123c6575060ff5f5b1663ffffffff84169360701c9361236082611d85565b9461236a83611d85565b945f5b84811061237b575050505050565b806123896001928585612c59565b612393828a612303565b526123ac613fff6123a4838b612303565b511686612ccc565b6123b6828b612303565b90838060a01b031690520161236d565b60ff80915460501c1661234a565b5f546001600160a01b031633036123e757565b63118cdaa760e01b5f523360045260245ffd5b5f1981146117325760010190565b90612413818361232b565b909160408501928084525161242781611d85565b946060870195865261243882611d85565b93608088019485525f9460c089019460e08a01986101008b01975b86811061253c5750505050505061246981612df9565b908161014088015215159182612530575b5050151591826101608601528261249a575b505061018091501515910152565b9091505f549260ff8460e01c16915151808311612528575b506124c4835161012087015190611db7565b9384151593846124f1575b50506101809350826124e5575b50505f8061248c565b51101590505f806124dc565b909193505190606482029180830460641490151715611732576101809460ff61251e9260d81c1690612a20565b1115915f806124cf565b91505f6124b2565b51101590505f8061247a565b8061400061254c60019388612303565b5116156125e5578161255f828551612303565b5261256a89516123fa565b895261258a8b61258183858060a01b039251612303565b51168589612db3565b8d618000612598848a612303565b5116156125ce57506125c590836125b0848951612303565b528d6125bc81516123fa565b90528b51611db7565b8a525b01612453565b6101206125de9101918251611db7565b90526125c8565b6125c8565b9162ffffff835460281c1662ffffff811461173257835469ffffffffff0000000000191662ffffff60281b600192830160281b16176801000000000000000017845543908101919082106117325760029264ffffffffff8061265a94161664ffffffffff1986541617855561285b565b910155565b51906001600160a01b038216820361026957565b908060209392818452848401375f828201840152601f01601f1916010190565b60018201549164ffffffffff8360201c1615612722575460501c60ff169263ffffffff8316926001600160a01b039091169160709190911c905f5b8581106126e3575050505050505f905f905f90565b6126ee818484612c59565b846001600160a01b03612705613fff841689612ccc565b161461271457506001016126ce565b600197919650945092505050565b505050505f905f905f90565b919091612739611d0c565b90606060018060a01b036002541691602460405180948193637df82b7f60e11b835260048301525afa908115610b02575f905f905f936127c0575b506001600160a01b03908116602085015216825260088110156111c0576001600364ffffffffff921494015460201c166127bc5782610b6b5763042d7e2f60e41b5f5260045ffd5b9190565b925050506060813d606011612811575b816127dd606093836112f2565b81010312610269576127ee8161265f565b9060406127fd6020830161265f565b91015191600883101561026957905f612774565b3d91506127d0565b90916128269033846125ea565b5f908152600d60209081526040808320935460281c62ffffff168352928152828220338352905220805460ff19166001179055565b906040519060208201926001600160601b03199060601b1683526034820152603481526128896054826112f2565b51902090565b9190820391821161173257565b446128e2575f194301438111611732576001194301438111611732576040519060208201924083524060408201523360601b6060820152605481526128896074826112f2565b4490565b81156128f0570690565b634e487b7160e01b5f52601260045260245ffd5b919091600254908160e01c8015611b0b576001549261ffff8460c81c168211612a115761ffff8460b81c16809611612a025763ffffffff9060a01c16604083015280606083015260a0820181815260ff8460b01c1660028110156111c05760011480156129f8575b6129f0578560806129cd946129c3856129be6129b18260209c7f4b2d32d60070e983efba2ca13a7f12b630f338995f43b8900f80a34aac7e18ee9e6129be9a526128e6565b61ffff8b60d81c16611db7565b6128e6565b9182910152611db7565b61ffff60d81b1990911660d882901b61ffff60d81b1617600155604051908152a1565b505050505050565b508186101561296c565b6353e869af60e11b5f5260045ffd5b6363df80af60e01b5f5260045ffd5b8181029291811591840414171561173257565b906001600160401b03809116911601906001600160401b03821161173257565b9291926001545f9460ff612a89612a7963ffffffff8560201c1663ffffffff8616612a33565b63ffffffff8560401c1690612a33565b9260a81c1615612bd9576101208401946001600160401b0392909216936001600160a01b039091169160e090910190865b8651811015612bcf578760018060a01b03612ad6838651612303565b511660405163ad9159fd60e01b8152816004820152600160248201526020816044818a5afa908115612bc4578391612b90575b50878352600c6020526040832060018060a01b0383165f526020528060405f2055863b15612b8c57604051916395d468b160e01b8352886004840152602483015260448201528760648201528181608481838a5af18015611f2957612b73575b5050600101612aba565b81612b7d916112f2565b612b8857875f612b69565b8780fd5b8280fd5b9250506020823d8211612bbc575b81612bab602093836112f2565b81010312610269578991515f612b09565b3d9150612b9e565b6040513d85823e3d90fd5b5095505050505050565b9093945060018060a01b031660c060e084015193015192813b15610269575f612c309381956001600160401b03604051988997889687956343d2a44d60e11b87526004870152608060248701526084860190610bcb565b92604485015216606483015203925af18015610b0257612c4d5750565b5f612c57916112f2565b565b9060098310612cae5750600819820190828211611732575f52600a60205260405f209060041c5f52602052601060405f2054916008199008908160041b91808304601014901517156117325761ffff911c1690565b90508160041b91808304601014901517156117325761ffff911c1690565b612cdc6104cc9182840490611db7565b6017903060501b6080821015612d36576135a560f21b9160481b17175b5f908152206001600160a01b0316916014919006818102918115918304141715611732576001018060011161173257600c6014925f80523c5f5190565b9150610100811015612d645760189160409190911b1769810000000000000000006135e560f21b0117612cf9565b62010000811015612d915760199160389190911b17698200000000000000000061362560f21b0117612cf9565b601a9160309190911b17698300000000000000000061366560f21b0117612cf9565b90549060018260f81c16155f14612dd657506001600160601b03915060701c1690565b90505f52600c60205260405f209060018060a01b03165f5260205260405f205490565b905f5491612e0d60ff8460c81c1682612a20565b6063810180911161173257606490049260d01c60ff169080821015612e3c57505b808310612e385750565b9150565b9050612e2e565b6005546001600160a01b03168015159081612e6f575b50612e6057565b638c0c186f60e01b5f5260045ffd5b60405163fe575a8760e01b81523360048201529150602090829060249082905afa908115610b02575f91612ea5575b505f612e59565b90506020813d602011612ed7575b81612ec0602093836112f2565b8101031261026957612ed19061132b565b5f612e9e565b3d9150612eb3565b919082608091031261026957612ef48261132b565b91602081015191612f136060612f0c6040850161132b565b930161132b565b90565b6003546001600160a01b031693908415611c7f57821561310f57612f39336142a0565b613108575f945f945f9360405163e03352dd60e01b8152336004820152602081602481875afa908115610b02575f916130ce575b5015612fc7575b50505090612fb07ffa4758148b62182309cfb1773c7d56377467a5c967b53bb8b94339d9853eb556939260405193606085526060850191612673565b9315156020830152151560408201528033930390a3565b60405163dc944f5f60e01b81523360048201526060602482015297509495509193919250612ff9606487018686612673565b868103600319016044880152828152916001600160fb1b038111610269575f6020886080968196829560051b809285830137010301925af1918215610b02575f935f935f915f91613094575b509093941561308557612fb07ffa4758148b62182309cfb1773c7d56377467a5c967b53bb8b94339d9853eb5569361307c33614312565b9192935f612f74565b63423057c560e11b5f5260045ffd5b92955050506130bc91925060803d6080116130c7575b6130b481836112f2565b810190612edf565b92949193925f613045565b503d6130aa565b90506020813d602011613100575b816130e9602093836112f2565b81010312610269576130fa9061132b565b5f612f6d565b3d91506130dc565b5050505050565b631152713b60e21b5f5260045ffd5b919081156131ba575060025460405163a365847560e01b815260048101939093526024830191909152602090829060449082906001600160a01b03165afa908115610b02575f91613180575b501561317257565b6266442560e61b5f5260045ffd5b90506020813d6020116131b2575b8161319b602093836112f2565b81010312610269576131ac9061132b565b5f61316a565b3d915061318e565b9050600291505460f81c1661317257565b93602492959193602060018060a01b03600254166040519586809263d511528f60e01b82528a60048301525afa938415610b02575f946132f2575b506040519060208201908682528560408401521515918260608201528360808201526080815261323760a0826112f2565b519020604051602081019188835260408201528460608201523360808201524660a08201527f000000000000000000000000000000000000000000000000000000000000000060c082015260c0815261329160e0826112f2565b51902087146132e9576040519460208601968752604086015260f81b60608501526061840152608183015260a182015260a181526132d060c1826112f2565b519020036132da57565b639ea6d12760e01b5f5260045ffd5b50505050505050565b9093506020813d60201161331e575b8161330e602093836112f2565b810103126102695751925f613206565b3d9150613301565b9291906009821061337c5750600819810190808211611732576010906008199008928360041b9380850460101490151715611732575f52600a60205260405f209060041c5f5260205260405f20911b8154179055565b908092935060041b918083046010149015171561173257612c579260016001600160901b039201921b16815460701c176dffffffffffffffffffffffffffff82549181199060701b169116179055565b815464ffffffffff8160d01c1661347c5760ff9060501c16600183015460701c915f925f5b83811061344c5750505061340490612df9565b111561340d5750565b612c579064ffffffffff61342b63ffffffff5f5460a81c1642611db7565b825464ffffffffff60d01b1916911660d01b64ffffffffff60d01b16179055565b61400061345a828486612c59565b16613468575b6001016133f1565b936134746001916123fa565b949050613460565b505050565b9290915f9460018060a01b0360045416935460018160f81c16156136175750855b8251811015613543576134b58185612303565b516134c3575b6001016134a2565b866001600160a01b036134d68386612303565b51166134e28387612303565b51873b15612b8c5760405191632881ab9160e21b835260048301526001602483015260448201528160648201528181608481838b5af18015611f295761352a575b50506134bb565b81613534916112f2565b61353f57865f613523565b8680fd5b509391929092855b845181101561360e57838752600c602052604087206001600160a01b036135728388612303565b511660018060a01b03165f526020528661359b60405f20546135948486612303565b519061288f565b806135ab575b505060010161354b565b6001600160a01b036135bd8489612303565b511690853b15612b8c57604051916339417ac760e21b835287600484015260248301526044820152818160648183895af18015611f2957156135a15781613603916112f2565b61353f57865f6135a1565b50505050509050565b91909550833b15610269579391906001600160601b03613656604051968795633015daab60e01b8752600487015260a0602487015260a4860190610bcb565b9160701c166044840152600319838203016064840152602080835192838152019201905f5b8181106136a25750505091815f81819582608483015203925af18015610b0257612c4d5750565b825184528694506020938401939092019160010161367b565b939291600454955f9660018060a01b0316925460018160f81c16156138495750865b8251811015613785576136f08186612303565b516136fe575b6001016136dd565b876001600160a01b036137118386612303565b511661371d8388612303565b51863b15612b8c57604051632881ab9160e21b815260048101929092526001602483015260448201526001600160a01b03881660648201528181608481838a5af18015611f2957613770575b50506136f6565b8161377a916112f2565b612b8857875f613769565b509492909350855b845181101561360e57838752600c602052604087206001600160a01b036137b48388612303565b511660018060a01b03165f52602052866137d660405f20546135948486612303565b806137e6575b505060010161378d565b6001600160a01b036137f88489612303565b511690853b15612b8c57604051916339417ac760e21b835287600484015260248301526044820152818160648183895af18015611f2957156137dc578161383e916112f2565b61353f57865f6137dc565b919096508294923b1561026957949291906001600160601b0361388b604051978896633015daab60e01b8852600488015260a0602488015260a4870190610bcb565b9160701c166044850152600319848203016064850152602080845192838152019301905f5b8181106138e2575050506001600160a01b031660848301525f929082900390829084905af18015610b0257612c4d5750565b82518552879550602094850194909201916001016138b0565b919091825460f81c9360046001861615159516613bdc575b5f5b8351811015613996575f838152600b60205260409020600191906001600160a01b036139418388612303565b5116838060a01b03165f52602052865f6040812055613961575b01613915565b835f52600c60205260405f20828060a01b0361397d8388612303565b5116838060a01b03165f526020525f604081205561395b565b509193509160095b84518110156139ed57835f52600a60205260405f2060081982018281116117325760041c5f526020525f6040812055601081018091111561399e57634e487b7160e01b5f52601160045260245ffd5b50909250604051916139fe836112c2565b5f83526020830190604084015f815260608501925f84526080860160a087015f815260c08801905f825260e08901925f84526101008a01975f89526101208b01965f88526101408c01965f88526101608d01998d5f8c52610180019c5f8e52548060581c62ffffff16865260281c62ffffff1682525f52600960205260405f209c5164ffffffffff1664ffffffffff168d64ffffffffff19905416178d555162ffffff16613ac5908d9062ffffff60281b82549160281b169062ffffff60281b1916179055565b518b5469ffff0000000000000000191660409190911b61ffff60401b16178b55518a5460ff60501b191660509190911b60ff60501b16178a55518954915192517fff0000000000000000000000000000000000000000ffffffffffffffffffffff90921660589190911b62ffffff60581b161760709290921b6bffffffffffffffffffffffff60701b169190911760d09190911b64ffffffffff60d01b161787555186546001600160f81b031660f89190911b6001600160f81b031916178655925190519251915168ffffffffff0000000060209490941b9390931663ffffffff9091161764ffffffffff60481b60489290921b919091161760709190911b6001600160701b031916176001830155519060020155565b815f52600e6020525f6040812055613913565b90602080835192838152019201905f5b818110613c0c5750505090565b82511515845260209384019390920191600101613bff565b6005549192915f916001600160a01b03909116908115613ea757610160850151613cfe57506040840193606001825b855151811015613cf657613c68818351612303565b5115613c77575b600101613c53565b85516001600160a01b0390613c8d908390612303565b5116833b15613cf25760405190633463588d60e11b8252600482015260016024820152848160448183885af18015613ce757908591613cce575b5050613c6f565b81613cd8916112f2565b613ce357835f613cc7565b8380fd5b6040513d87823e3d90fd5b8480fd5b505050509050565b9192936101808101805115155f14613e9f576002546040805163c879b96960e01b8152600481018790529491859060249082906001600160a01b03165afa938415610b02575f905f95613e65575b505b60018060a01b0360208501511690604085015193511515946080606082015191015191843b1561026957613db997613de25f9894613dd08a968d966040519d8e9c8d9b8c9a620bba2360e41b8c5260048c015260248b015261010060448b01526101048a0190610bcb565b916064890152600319888303016084890152613bef565b8581036003190160a487015290613bef565b9160c484015260e483015203925af18015610b0257613e50575b506002546001600160a01b031690813b15612b8c578291602483926040519485938492630b7ad08d60e31b845260048401525af18015611f2957613e3e575050565b613e498280926112f2565b611f265750565b613e5d9192505f906112f2565b5f905f613dfc565b9450506040843d604011613e97575b81613e81604093836112f2565b810103126102695760208451940151935f613d4c565b3d9150613e74565b5f9283613d4e565b5050509050565b604083019081515193613ec085611d85565b60a0820190815260608201945f5b878110613fc45750845191519251613ef4946001600160a01b03909116939291906136bb565b63ffffffff60015460601c16918215613fbe575f5b848110613f17575050505050565b80613f256001928451612303565b51613fb9576001600160401b03613f3c8643611db7565b16828060a01b03613f4e838751612303565b51165f52600f60205260405f20906001600160401b0319825416179055818060a01b03613f7c828651612303565b51167f9aaa98fc60ddce8ea6926f7c8a9beca3ea25040183d8985c266793f24856ba0c6020613fab8843611db7565b604051908152a25b01613f09565b613fb3565b50505050565b600190613fe4828060a01b03613fdb838a51612303565b51168488612db3565b613fef828a51612303565b5161401a57614006612710915f5460f01c90612a20565b04614012828651612303565b525b01613ece565b61016086015115158061405a575b614033575b50614014565b61404760649160ff5f5460e81c1690612a20565b04614053828651612303565b525f61402d565b50614069826080880151612303565b51151561018087015115151415614028565b6101208101916001600160a01b03169060e0015f5b83518110156140c4578260018060a01b036140ac838551612303565b5116146140bb57600101614090565b50505050600190565b505050505f90565b6001600160a01b0381165f818152600f6020526040902054919290916001600160401b031643106142995760018060a01b036004541660ff60015460a81c1661422d575b81159182156141bf575b50506141b9576005546001600160a01b0316801515918261414a575b505061414557612f13906143de565b505f90565b602091925060246040518094819363fe575a8760e01b835260048301525afa908115610b02575f9161417f575b505f80614136565b90506020813d6020116141b1575b8161419a602093836112f2565b81010312610269576141ab9061132b565b5f614177565b3d915061418d565b50505f90565b602091925060446040518094819363197b021f60e21b835287600484015260248301525afa908115610b02575f916141fb575b50155f8061411a565b90506020813d602011614225575b81614216602093836112f2565b8101031261026957515f6141f2565b3d9150614209565b905060405163ad9159fd60e01b815282600482015260016024820152602081604481855afa908115610b02575f91614267575b5090614110565b90506020813d602011614291575b81614282602093836112f2565b8101031261026957515f614260565b3d9150614275565b5050505f90565b6003549063ffffffff8260a01c16156141b9576001600160a01b03165f908152600f602052604090205460c081901c60ff1691826142f7575b50816142e3575090565b90506001600160401b03429160401c161190565b90915060c01c6001600160401b038260801c1614905f6142d9565b63ffffffff60035460a01c16156143db576001600160a01b03165f908152600f602052604090819020805460ff60c01b198116600160c01b90811783556003805468ffffffffffffffffff60801b198416951c67ffffffffffffffff60801b16948517909117835554919290916fffffffffffffffff0000000000000000906143ad9060a01c63ffffffff16426001600160401b0316612a33565b60401b1691600160c01b9078ffffffffffffffffffffffffffffffffff000000000000000019161717179055565b50565b6143e7816142a0565b6146425760035460405163e03352dd60e01b81526001600160a01b038381166004830181905293921690602081602481855afa908115610b02575f91614608575b5061460057825f52601060205260405f20604051905f81548060011c91600182169384156145f6575b6020841085146145e2578386526020860194869381156145c3575060011461457f575b50614481925003836112f2565b815115614576576040519194919060209061449c82846112f2565b5f83525f36813760405196879463dc944f5f60e01b8652600486015260606024860152518091816064870152608486015e5f60848286010152601f801991011683018160a460848301926003196084888303010160448801528551809452019301915f5b82811061455f575050505091815f8160809503925af15f928161453b575b506145295750505f90565b81614532575090565b612f1390614312565b61455591935060803d6080116130c7576130b481836112f2565b505050915f61451e565b835185528895509381019392810192600101614500565b50505050505f90565b90505f9291925260205f20905f915b8183106145a7575050906020614481928201015f614474565b602091935080600191548385890101520191019091849261458e565b60ff191686525061448193151560051b830160200191505f9050614474565b634e487b7160e01b5f52602260045260245ffd5b92607f1692614451565b505050600190565b90506020813d60201161463a575b81614623602093836112f2565b81010312610269576146349061132b565b5f614428565b3d9150614616565b5060019056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// ValidationModule is an auto generated Go binding around an Ethereum contract.
type ValidationModule struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ValidationModule) GetABI() abi.ABI {
	return c.abi
}

// NewValidationModule creates a new instance of ValidationModule.
func NewValidationModule() *ValidationModule {
	parsed, err := ValidationModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ValidationModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ValidationModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry, address manager, uint256 commitWindow_, uint256 revealWindow_, uint256 minValidators_, uint256 maxValidators_, address[] pool, address extension_) returns()
func (validationModule *ValidationModule) PackConstructor(registry common.Address, manager common.Address, commitWindow_ *big.Int, revealWindow_ *big.Int, minValidators_ *big.Int, maxValidators_ *big.Int, pool []common.Address, extension_ common.Address) []byte {
	enc, err := validationModule.abi.Pack("", registry, manager, commitWindow_, revealWindow_, minValidators_, maxValidators_, pool, extension_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTAPPROVALTHRESHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2845e890.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_APPROVAL_THRESHOLD() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTAPPROVALTHRESHOLD() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_APPROVAL_THRESHOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTAPPROVALTHRESHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2845e890.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_APPROVAL_THRESHOLD() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTAPPROVALTHRESHOLD() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_APPROVAL_THRESHOLD")
}

// UnpackDEFAULTAPPROVALTHRESHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2845e890.
//
// Solidity: function DEFAULT_APPROVAL_THRESHOLD() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTAPPROVALTHRESHOLD(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_APPROVAL_THRESHOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTCOMMITWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbed80efb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_COMMIT_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTCOMMITWINDOW() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_COMMIT_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTCOMMITWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbed80efb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_COMMIT_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTCOMMITWINDOW() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_COMMIT_WINDOW")
}

// UnpackDEFAULTCOMMITWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbed80efb.
//
// Solidity: function DEFAULT_COMMIT_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTCOMMITWINDOW(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_COMMIT_WINDOW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTFORCEFINALIZEGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c86997f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_FORCE_FINALIZE_GRACE() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTFORCEFINALIZEGRACE() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_FORCE_FINALIZE_GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTFORCEFINALIZEGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c86997f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_FORCE_FINALIZE_GRACE() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTFORCEFINALIZEGRACE() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_FORCE_FINALIZE_GRACE")
}

// UnpackDEFAULTFORCEFINALIZEGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2c86997f.
//
// Solidity: function DEFAULT_FORCE_FINALIZE_GRACE() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTFORCEFINALIZEGRACE(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_FORCE_FINALIZE_GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657eda43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_MAX_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTMAXVALIDATORS() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_MAX_VALIDATORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTMAXVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x657eda43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_MAX_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTMAXVALIDATORS() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_MAX_VALIDATORS")
}

// UnpackDEFAULTMAXVALIDATORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x657eda43.
//
// Solidity: function DEFAULT_MAX_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTMAXVALIDATORS(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_MAX_VALIDATORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTMINVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96695497.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_MIN_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTMINVALIDATORS() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_MIN_VALIDATORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTMINVALIDATORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96695497.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_MIN_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTMINVALIDATORS() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_MIN_VALIDATORS")
}

// UnpackDEFAULTMINVALIDATORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96695497.
//
// Solidity: function DEFAULT_MIN_VALIDATORS() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTMINVALIDATORS(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_MIN_VALIDATORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTREVEALQUORUMPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30536edc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_REVEAL_QUORUM_PCT() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTREVEALQUORUMPCT() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_REVEAL_QUORUM_PCT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTREVEALQUORUMPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30536edc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_REVEAL_QUORUM_PCT() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTREVEALQUORUMPCT() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_REVEAL_QUORUM_PCT")
}

// UnpackDEFAULTREVEALQUORUMPCT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30536edc.
//
// Solidity: function DEFAULT_REVEAL_QUORUM_PCT() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTREVEALQUORUMPCT(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_REVEAL_QUORUM_PCT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTREVEALWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8416c1f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_REVEAL_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) PackDEFAULTREVEALWINDOW() []byte {
	enc, err := validationModule.abi.Pack("DEFAULT_REVEAL_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTREVEALWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8416c1f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_REVEAL_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) TryPackDEFAULTREVEALWINDOW() ([]byte, error) {
	return validationModule.abi.Pack("DEFAULT_REVEAL_WINDOW")
}

// UnpackDEFAULTREVEALWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8416c1f8.
//
// Solidity: function DEFAULT_REVEAL_WINDOW() pure returns(uint256)
func (validationModule *ValidationModule) UnpackDEFAULTREVEALWINDOW(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("DEFAULT_REVEAL_WINDOW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (validationModule *ValidationModule) PackDOMAINSEPARATOR() []byte {
	enc, err := validationModule.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (validationModule *ValidationModule) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return validationModule.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (validationModule *ValidationModule) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := validationModule.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMINENTROPYCONTRIBUTORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3244f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_ENTROPY_CONTRIBUTORS() pure returns(uint256)
func (validationModule *ValidationModule) PackMINENTROPYCONTRIBUTORS() []byte {
	enc, err := validationModule.abi.Pack("MIN_ENTROPY_CONTRIBUTORS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINENTROPYCONTRIBUTORS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3244f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_ENTROPY_CONTRIBUTORS() pure returns(uint256)
func (validationModule *ValidationModule) TryPackMINENTROPYCONTRIBUTORS() ([]byte, error) {
	return validationModule.abi.Pack("MIN_ENTROPY_CONTRIBUTORS")
}

// UnpackMINENTROPYCONTRIBUTORS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a3244f8.
//
// Solidity: function MIN_ENTROPY_CONTRIBUTORS() pure returns(uint256)
func (validationModule *ValidationModule) UnpackMINENTROPYCONTRIBUTORS(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("MIN_ENTROPY_CONTRIBUTORS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprovalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d0eef61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvalThreshold() view returns(uint256)
func (validationModule *ValidationModule) PackApprovalThreshold() []byte {
	enc, err := validationModule.abi.Pack("approvalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d0eef61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvalThreshold() view returns(uint256)
func (validationModule *ValidationModule) TryPackApprovalThreshold() ([]byte, error) {
	return validationModule.abi.Pack("approvalThreshold")
}

// UnpackApprovalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d0eef61.
//
// Solidity: function approvalThreshold() view returns(uint256)
func (validationModule *ValidationModule) UnpackApprovalThreshold(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("approvalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAutoApprovalTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537ca782.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function autoApprovalTarget() view returns(bool)
func (validationModule *ValidationModule) PackAutoApprovalTarget() []byte {
	enc, err := validationModule.abi.Pack("autoApprovalTarget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAutoApprovalTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537ca782.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function autoApprovalTarget() view returns(bool)
func (validationModule *ValidationModule) TryPackAutoApprovalTarget() ([]byte, error) {
	return validationModule.abi.Pack("autoApprovalTarget")
}

// UnpackAutoApprovalTarget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x537ca782.
//
// Solidity: function autoApprovalTarget() view returns(bool)
func (validationModule *ValidationModule) UnpackAutoApprovalTarget(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("autoApprovalTarget", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBumpValidatorAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb38c0fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bumpValidatorAuthCacheVersion() returns()
func (validationModule *ValidationModule) PackBumpValidatorAuthCacheVersion() []byte {
	enc, err := validationModule.abi.Pack("bumpValidatorAuthCacheVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBumpValidatorAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb38c0fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bumpValidatorAuthCacheVersion() returns()
func (validationModule *ValidationModule) TryPackBumpValidatorAuthCacheVersion() ([]byte, error) {
	return validationModule.abi.Pack("bumpValidatorAuthCacheVersion")
}

// PackCommitValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd196d53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitValidation(uint256 jobId, bytes32 commitHash, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) PackCommitValidation(jobId *big.Int, commitHash [32]byte, subdomain string, proof [][32]byte) []byte {
	enc, err := validationModule.abi.Pack("commitValidation", jobId, commitHash, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd196d53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitValidation(uint256 jobId, bytes32 commitHash, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) TryPackCommitValidation(jobId *big.Int, commitHash [32]byte, subdomain string, proof [][32]byte) ([]byte, error) {
	return validationModule.abi.Pack("commitValidation", jobId, commitHash, subdomain, proof)
}

// PackCommitVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc494e4d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitVote(uint256 jobId, bytes32 commitHash, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) PackCommitVote(jobId *big.Int, commitHash [32]byte, subdomain string, proof [][32]byte) []byte {
	enc, err := validationModule.abi.Pack("commitVote", jobId, commitHash, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc494e4d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitVote(uint256 jobId, bytes32 commitHash, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) TryPackCommitVote(jobId *big.Int, commitHash [32]byte, subdomain string, proof [][32]byte) ([]byte, error) {
	return validationModule.abi.Pack("commitVote", jobId, commitHash, subdomain, proof)
}

// PackCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40699005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitWindow() view returns(uint256)
func (validationModule *ValidationModule) PackCommitWindow() []byte {
	enc, err := validationModule.abi.Pack("commitWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40699005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitWindow() view returns(uint256)
func (validationModule *ValidationModule) TryPackCommitWindow() ([]byte, error) {
	return validationModule.abi.Pack("commitWindow")
}

// UnpackCommitWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40699005.
//
// Solidity: function commitWindow() view returns(uint256)
func (validationModule *ValidationModule) UnpackCommitWindow(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("commitWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973a8bb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitments(uint256 jobId, address validator, uint256 nonce) view returns(bytes32)
func (validationModule *ValidationModule) PackCommitments(jobId *big.Int, validator common.Address, nonce *big.Int) []byte {
	enc, err := validationModule.abi.Pack("commitments", jobId, validator, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973a8bb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitments(uint256 jobId, address validator, uint256 nonce) view returns(bytes32)
func (validationModule *ValidationModule) TryPackCommitments(jobId *big.Int, validator common.Address, nonce *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("commitments", jobId, validator, nonce)
}

// UnpackCommitments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x973a8bb1.
//
// Solidity: function commitments(uint256 jobId, address validator, uint256 nonce) view returns(bytes32)
func (validationModule *ValidationModule) UnpackCommitments(data []byte) ([32]byte, error) {
	out, err := validationModule.abi.Unpack("commitments", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEarlyFinalizeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6c1c164.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earlyFinalizeDelay() view returns(uint256)
func (validationModule *ValidationModule) PackEarlyFinalizeDelay() []byte {
	enc, err := validationModule.abi.Pack("earlyFinalizeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarlyFinalizeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6c1c164.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earlyFinalizeDelay() view returns(uint256)
func (validationModule *ValidationModule) TryPackEarlyFinalizeDelay() ([]byte, error) {
	return validationModule.abi.Pack("earlyFinalizeDelay")
}

// UnpackEarlyFinalizeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6c1c164.
//
// Solidity: function earlyFinalizeDelay() view returns(uint256)
func (validationModule *ValidationModule) UnpackEarlyFinalizeDelay(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("earlyFinalizeDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEntropyContributorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e6bc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entropyContributorCount(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) PackEntropyContributorCount(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("entropyContributorCount", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntropyContributorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e6bc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entropyContributorCount(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) TryPackEntropyContributorCount(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("entropyContributorCount", jobId)
}

// UnpackEntropyContributorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16e6bc3a.
//
// Solidity: function entropyContributorCount(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) UnpackEntropyContributorCount(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("entropyContributorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEntropyRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc57946d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entropyRound(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) PackEntropyRound(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("entropyRound", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntropyRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc57946d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entropyRound(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) TryPackEntropyRound(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("entropyRound", jobId)
}

// UnpackEntropyRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc57946d.
//
// Solidity: function entropyRound(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) UnpackEntropyRound(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("entropyRound", data)
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
func (validationModule *ValidationModule) PackExtension() []byte {
	enc, err := validationModule.abi.Pack("extension")
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
func (validationModule *ValidationModule) TryPackExtension() ([]byte, error) {
	return validationModule.abi.Pack("extension")
}

// UnpackExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d5537b0.
//
// Solidity: function extension() view returns(address)
func (validationModule *ValidationModule) UnpackExtension(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("extension", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFailoverStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85d4aee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function failoverStates(uint256 jobId) view returns(uint8 lastAction, uint64 extensions, uint64 lastExtendedTo, uint64 lastTriggeredAt, bool escalated)
func (validationModule *ValidationModule) PackFailoverStates(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("failoverStates", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFailoverStates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85d4aee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function failoverStates(uint256 jobId) view returns(uint8 lastAction, uint64 extensions, uint64 lastExtendedTo, uint64 lastTriggeredAt, bool escalated)
func (validationModule *ValidationModule) TryPackFailoverStates(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("failoverStates", jobId)
}

// FailoverStatesOutput serves as a container for the return parameters of contract
// method FailoverStates.
type FailoverStatesOutput struct {
	LastAction      uint8
	Extensions      uint64
	LastExtendedTo  uint64
	LastTriggeredAt uint64
	Escalated       bool
}

// UnpackFailoverStates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa85d4aee.
//
// Solidity: function failoverStates(uint256 jobId) view returns(uint8 lastAction, uint64 extensions, uint64 lastExtendedTo, uint64 lastTriggeredAt, bool escalated)
func (validationModule *ValidationModule) UnpackFailoverStates(data []byte) (FailoverStatesOutput, error) {
	out, err := validationModule.abi.Unpack("failoverStates", data)
	outstruct := new(FailoverStatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.LastAction = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Extensions = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.LastExtendedTo = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.LastTriggeredAt = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Escalated = *abi.ConvertType(out[4], new(bool)).(*bool)
	return *outstruct, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) PackFinalize(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("finalize", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05261aea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) TryPackFinalize(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("finalize", jobId)
}

// UnpackFinalize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05261aea.
//
// Solidity: function finalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) UnpackFinalize(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("finalize", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFinalizeValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b798716.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizeValidation(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) PackFinalizeValidation(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("finalizeValidation", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizeValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b798716.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizeValidation(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) TryPackFinalizeValidation(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("finalizeValidation", jobId)
}

// UnpackFinalizeValidation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b798716.
//
// Solidity: function finalizeValidation(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) UnpackFinalizeValidation(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("finalizeValidation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackForceFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7b6ecff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forceFinalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) PackForceFinalize(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("forceFinalize", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForceFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7b6ecff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forceFinalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) TryPackForceFinalize(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("forceFinalize", jobId)
}

// UnpackForceFinalize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7b6ecff.
//
// Solidity: function forceFinalize(uint256 jobId) returns(bool success)
func (validationModule *ValidationModule) UnpackForceFinalize(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("forceFinalize", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackForceFinalizeGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822202b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forceFinalizeGrace() view returns(uint256)
func (validationModule *ValidationModule) PackForceFinalizeGrace() []byte {
	enc, err := validationModule.abi.Pack("forceFinalizeGrace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForceFinalizeGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x822202b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forceFinalizeGrace() view returns(uint256)
func (validationModule *ValidationModule) TryPackForceFinalizeGrace() ([]byte, error) {
	return validationModule.abi.Pack("forceFinalizeGrace")
}

// UnpackForceFinalizeGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x822202b8.
//
// Solidity: function forceFinalizeGrace() view returns(uint256)
func (validationModule *ValidationModule) UnpackForceFinalizeGrace(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("forceFinalizeGrace", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134e18f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityRegistry() view returns(address)
func (validationModule *ValidationModule) PackIdentityRegistry() []byte {
	enc, err := validationModule.abi.Pack("identityRegistry")
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
func (validationModule *ValidationModule) TryPackIdentityRegistry() ([]byte, error) {
	return validationModule.abi.Pack("identityRegistry")
}

// UnpackIdentityRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x134e18f4.
//
// Solidity: function identityRegistry() view returns(address)
func (validationModule *ValidationModule) UnpackIdentityRegistry(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("identityRegistry", data)
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
func (validationModule *ValidationModule) PackIsTaxExempt() []byte {
	enc, err := validationModule.abi.Pack("isTaxExempt")
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
func (validationModule *ValidationModule) TryPackIsTaxExempt() ([]byte, error) {
	return validationModule.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (validationModule *ValidationModule) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd780b157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobNonce(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) PackJobNonce(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("jobNonce", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd780b157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobNonce(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) TryPackJobNonce(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("jobNonce", jobId)
}

// UnpackJobNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd780b157.
//
// Solidity: function jobNonce(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) UnpackJobNonce(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("jobNonce", data)
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
func (validationModule *ValidationModule) PackJobRegistry() []byte {
	enc, err := validationModule.abi.Pack("jobRegistry")
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
func (validationModule *ValidationModule) TryPackJobRegistry() ([]byte, error) {
	return validationModule.abi.Pack("jobRegistry")
}

// UnpackJobRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23682c47.
//
// Solidity: function jobRegistry() view returns(address)
func (validationModule *ValidationModule) UnpackJobRegistry(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("jobRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMaxValidatorPoolSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3489feb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxValidatorPoolSize() view returns(uint256)
func (validationModule *ValidationModule) PackMaxValidatorPoolSize() []byte {
	enc, err := validationModule.abi.Pack("maxValidatorPoolSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxValidatorPoolSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3489feb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxValidatorPoolSize() view returns(uint256)
func (validationModule *ValidationModule) TryPackMaxValidatorPoolSize() ([]byte, error) {
	return validationModule.abi.Pack("maxValidatorPoolSize")
}

// UnpackMaxValidatorPoolSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3489feb1.
//
// Solidity: function maxValidatorPoolSize() view returns(uint256)
func (validationModule *ValidationModule) UnpackMaxValidatorPoolSize(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("maxValidatorPoolSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08ac5256.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxValidators() view returns(uint256)
func (validationModule *ValidationModule) PackMaxValidators() []byte {
	enc, err := validationModule.abi.Pack("maxValidators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08ac5256.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxValidators() view returns(uint256)
func (validationModule *ValidationModule) TryPackMaxValidators() ([]byte, error) {
	return validationModule.abi.Pack("maxValidators")
}

// UnpackMaxValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08ac5256.
//
// Solidity: function maxValidators() view returns(uint256)
func (validationModule *ValidationModule) UnpackMaxValidators(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("maxValidators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07483d08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxValidatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) PackMaxValidatorsPerJob() []byte {
	enc, err := validationModule.abi.Pack("maxValidatorsPerJob")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07483d08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxValidatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) TryPackMaxValidatorsPerJob() ([]byte, error) {
	return validationModule.abi.Pack("maxValidatorsPerJob")
}

// UnpackMaxValidatorsPerJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07483d08.
//
// Solidity: function maxValidatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) UnpackMaxValidatorsPerJob(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("maxValidatorsPerJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinRevealValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08665240.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minRevealValidators() view returns(uint256)
func (validationModule *ValidationModule) PackMinRevealValidators() []byte {
	enc, err := validationModule.abi.Pack("minRevealValidators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinRevealValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08665240.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minRevealValidators() view returns(uint256)
func (validationModule *ValidationModule) TryPackMinRevealValidators() ([]byte, error) {
	return validationModule.abi.Pack("minRevealValidators")
}

// UnpackMinRevealValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08665240.
//
// Solidity: function minRevealValidators() view returns(uint256)
func (validationModule *ValidationModule) UnpackMinRevealValidators(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("minRevealValidators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ab2241.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minValidators() view returns(uint256)
func (validationModule *ValidationModule) PackMinValidators() []byte {
	enc, err := validationModule.abi.Pack("minValidators")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ab2241.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minValidators() view returns(uint256)
func (validationModule *ValidationModule) TryPackMinValidators() ([]byte, error) {
	return validationModule.abi.Pack("minValidators")
}

// UnpackMinValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5ab2241.
//
// Solidity: function minValidators() view returns(uint256)
func (validationModule *ValidationModule) UnpackMinValidators(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("minValidators", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonRevealBanBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1ed863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonRevealBanBlocks() view returns(uint256)
func (validationModule *ValidationModule) PackNonRevealBanBlocks() []byte {
	enc, err := validationModule.abi.Pack("nonRevealBanBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonRevealBanBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1ed863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonRevealBanBlocks() view returns(uint256)
func (validationModule *ValidationModule) TryPackNonRevealBanBlocks() ([]byte, error) {
	return validationModule.abi.Pack("nonRevealBanBlocks")
}

// UnpackNonRevealBanBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b1ed863.
//
// Solidity: function nonRevealBanBlocks() view returns(uint256)
func (validationModule *ValidationModule) UnpackNonRevealBanBlocks(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("nonRevealBanBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonRevealPenaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x244e5e72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonRevealPenaltyBps() view returns(uint256)
func (validationModule *ValidationModule) PackNonRevealPenaltyBps() []byte {
	enc, err := validationModule.abi.Pack("nonRevealPenaltyBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonRevealPenaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x244e5e72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonRevealPenaltyBps() view returns(uint256)
func (validationModule *ValidationModule) TryPackNonRevealPenaltyBps() ([]byte, error) {
	return validationModule.abi.Pack("nonRevealPenaltyBps")
}

// UnpackNonRevealPenaltyBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x244e5e72.
//
// Solidity: function nonRevealPenaltyBps() view returns(uint256)
func (validationModule *ValidationModule) UnpackNonRevealPenaltyBps(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("nonRevealPenaltyBps", data)
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
func (validationModule *ValidationModule) PackOwner() []byte {
	enc, err := validationModule.abi.Pack("owner")
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
func (validationModule *ValidationModule) TryPackOwner() ([]byte, error) {
	return validationModule.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (validationModule *ValidationModule) UnpackOwner(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("owner", data)
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
func (validationModule *ValidationModule) PackPause() []byte {
	enc, err := validationModule.abi.Pack("pause")
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
func (validationModule *ValidationModule) TryPackPause() ([]byte, error) {
	return validationModule.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (validationModule *ValidationModule) PackPaused() []byte {
	enc, err := validationModule.abi.Pack("paused")
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
func (validationModule *ValidationModule) TryPackPaused() ([]byte, error) {
	return validationModule.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (validationModule *ValidationModule) UnpackPaused(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("paused", data)
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
func (validationModule *ValidationModule) PackPauser() []byte {
	enc, err := validationModule.abi.Pack("pauser")
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
func (validationModule *ValidationModule) TryPackPauser() ([]byte, error) {
	return validationModule.abi.Pack("pauser")
}

// UnpackPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fd0506d.
//
// Solidity: function pauser() view returns(address)
func (validationModule *ValidationModule) UnpackPauser(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("pauser", data)
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
func (validationModule *ValidationModule) PackPauserManager() []byte {
	enc, err := validationModule.abi.Pack("pauserManager")
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
func (validationModule *ValidationModule) TryPackPauserManager() ([]byte, error) {
	return validationModule.abi.Pack("pauserManager")
}

// UnpackPauserManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cb61d8f.
//
// Solidity: function pauserManager() view returns(address)
func (validationModule *ValidationModule) UnpackPauserManager(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("pauserManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8627f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingEntropy(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) PackPendingEntropy(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("pendingEntropy", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad8627f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingEntropy(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) TryPackPendingEntropy(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("pendingEntropy", jobId)
}

// UnpackPendingEntropy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad8627f3.
//
// Solidity: function pendingEntropy(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) UnpackPendingEntropy(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("pendingEntropy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRandaoCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x142e2deb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function randaoCoordinator() view returns(address)
func (validationModule *ValidationModule) PackRandaoCoordinator() []byte {
	enc, err := validationModule.abi.Pack("randaoCoordinator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandaoCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x142e2deb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function randaoCoordinator() view returns(address)
func (validationModule *ValidationModule) TryPackRandaoCoordinator() ([]byte, error) {
	return validationModule.abi.Pack("randaoCoordinator")
}

// UnpackRandaoCoordinator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x142e2deb.
//
// Solidity: function randaoCoordinator() view returns(address)
func (validationModule *ValidationModule) UnpackRandaoCoordinator(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("randaoCoordinator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (validationModule *ValidationModule) PackRenounceOwnership() []byte {
	enc, err := validationModule.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (validationModule *ValidationModule) TryPackRenounceOwnership() ([]byte, error) {
	return validationModule.abi.Pack("renounceOwnership")
}

// PackReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3f677ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationEngine() view returns(address)
func (validationModule *ValidationModule) PackReputationEngine() []byte {
	enc, err := validationModule.abi.Pack("reputationEngine")
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
func (validationModule *ValidationModule) TryPackReputationEngine() ([]byte, error) {
	return validationModule.abi.Pack("reputationEngine")
}

// UnpackReputationEngine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3f677ef.
//
// Solidity: function reputationEngine() view returns(address)
func (validationModule *ValidationModule) UnpackReputationEngine(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("reputationEngine", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequiredValidatorApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6e60204.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requiredValidatorApprovals() view returns(uint256)
func (validationModule *ValidationModule) PackRequiredValidatorApprovals() []byte {
	enc, err := validationModule.abi.Pack("requiredValidatorApprovals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequiredValidatorApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6e60204.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requiredValidatorApprovals() view returns(uint256)
func (validationModule *ValidationModule) TryPackRequiredValidatorApprovals() ([]byte, error) {
	return validationModule.abi.Pack("requiredValidatorApprovals")
}

// UnpackRequiredValidatorApprovals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6e60204.
//
// Solidity: function requiredValidatorApprovals() view returns(uint256)
func (validationModule *ValidationModule) UnpackRequiredValidatorApprovals(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("requiredValidatorApprovals", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackResetJobNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c43e47c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resetJobNonce(uint256 jobId) returns()
func (validationModule *ValidationModule) PackResetJobNonce(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("resetJobNonce", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResetJobNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c43e47c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resetJobNonce(uint256 jobId) returns()
func (validationModule *ValidationModule) TryPackResetJobNonce(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("resetJobNonce", jobId)
}

// PackResetSelection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf56e5e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resetSelection(uint256 jobId) returns()
func (validationModule *ValidationModule) PackResetSelection(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("resetSelection", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResetSelection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf56e5e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resetSelection(uint256 jobId) returns()
func (validationModule *ValidationModule) TryPackResetSelection(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("resetSelection", jobId)
}

// PackRevealDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94c367c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealDeadline(uint256 jobId) view returns(uint256 deadline)
func (validationModule *ValidationModule) PackRevealDeadline(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("revealDeadline", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94c367c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealDeadline(uint256 jobId) view returns(uint256 deadline)
func (validationModule *ValidationModule) TryPackRevealDeadline(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("revealDeadline", jobId)
}

// UnpackRevealDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa94c367c.
//
// Solidity: function revealDeadline(uint256 jobId) view returns(uint256 deadline)
func (validationModule *ValidationModule) UnpackRevealDeadline(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("revealDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevealQuorumPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1570a3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealQuorumPct() view returns(uint256)
func (validationModule *ValidationModule) PackRevealQuorumPct() []byte {
	enc, err := validationModule.abi.Pack("revealQuorumPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealQuorumPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1570a3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealQuorumPct() view returns(uint256)
func (validationModule *ValidationModule) TryPackRevealQuorumPct() ([]byte, error) {
	return validationModule.abi.Pack("revealQuorumPct")
}

// UnpackRevealQuorumPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc1570a3d.
//
// Solidity: function revealQuorumPct() view returns(uint256)
func (validationModule *ValidationModule) UnpackRevealQuorumPct(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("revealQuorumPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevealValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc558330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealValidation(uint256 jobId, bool approve, bytes32 burnTxHash, bytes32 salt, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) PackRevealValidation(jobId *big.Int, approve bool, burnTxHash [32]byte, salt [32]byte, subdomain string, proof [][32]byte) []byte {
	enc, err := validationModule.abi.Pack("revealValidation", jobId, approve, burnTxHash, salt, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealValidation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc558330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealValidation(uint256 jobId, bool approve, bytes32 burnTxHash, bytes32 salt, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) TryPackRevealValidation(jobId *big.Int, approve bool, burnTxHash [32]byte, salt [32]byte, subdomain string, proof [][32]byte) ([]byte, error) {
	return validationModule.abi.Pack("revealValidation", jobId, approve, burnTxHash, salt, subdomain, proof)
}

// PackRevealVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7699706.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealVote(uint256 jobId, bool approve, bytes32 burnTxHash, bytes32 salt, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) PackRevealVote(jobId *big.Int, approve bool, burnTxHash [32]byte, salt [32]byte, subdomain string, proof [][32]byte) []byte {
	enc, err := validationModule.abi.Pack("revealVote", jobId, approve, burnTxHash, salt, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7699706.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealVote(uint256 jobId, bool approve, bytes32 burnTxHash, bytes32 salt, string subdomain, bytes32[] proof) returns()
func (validationModule *ValidationModule) TryPackRevealVote(jobId *big.Int, approve bool, burnTxHash [32]byte, salt [32]byte, subdomain string, proof [][32]byte) ([]byte, error) {
	return validationModule.abi.Pack("revealVote", jobId, approve, burnTxHash, salt, subdomain, proof)
}

// PackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWindow() view returns(uint256)
func (validationModule *ValidationModule) PackRevealWindow() []byte {
	enc, err := validationModule.abi.Pack("revealWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealWindow() view returns(uint256)
func (validationModule *ValidationModule) TryPackRevealWindow() ([]byte, error) {
	return validationModule.abi.Pack("revealWindow")
}

// UnpackRevealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x863d22c7.
//
// Solidity: function revealWindow() view returns(uint256)
func (validationModule *ValidationModule) UnpackRevealWindow(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("revealWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1756996.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealed(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) PackRevealed(jobId *big.Int, validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("revealed", jobId, validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1756996.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealed(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) TryPackRevealed(jobId *big.Int, validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("revealed", jobId, validator)
}

// UnpackRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1756996.
//
// Solidity: function revealed(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) UnpackRevealed(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("revealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c65c81f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rounds(uint256 jobId) view returns(uint256 commitDeadline, uint256 revealDeadline, uint256 approvals, uint256 rejections, uint256 revealedCount, bool tallied, uint256 committeeSize, uint64 earlyFinalizeEligibleAt, bool earlyFinalized)
func (validationModule *ValidationModule) PackRounds(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("rounds", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c65c81f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rounds(uint256 jobId) view returns(uint256 commitDeadline, uint256 revealDeadline, uint256 approvals, uint256 rejections, uint256 revealedCount, bool tallied, uint256 committeeSize, uint64 earlyFinalizeEligibleAt, bool earlyFinalized)
func (validationModule *ValidationModule) TryPackRounds(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("rounds", jobId)
}

// RoundsOutput serves as a container for the return parameters of contract
// method Rounds.
type RoundsOutput struct {
	CommitDeadline          *big.Int
	RevealDeadline          *big.Int
	Approvals               *big.Int
	Rejections              *big.Int
	RevealedCount           *big.Int
	Tallied                 bool
	CommitteeSize           *big.Int
	EarlyFinalizeEligibleAt uint64
	EarlyFinalized          bool
}

// UnpackRounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c65c81f.
//
// Solidity: function rounds(uint256 jobId) view returns(uint256 commitDeadline, uint256 revealDeadline, uint256 approvals, uint256 rejections, uint256 revealedCount, bool tallied, uint256 committeeSize, uint64 earlyFinalizeEligibleAt, bool earlyFinalized)
func (validationModule *ValidationModule) UnpackRounds(data []byte) (RoundsOutput, error) {
	out, err := validationModule.abi.Unpack("rounds", data)
	outstruct := new(RoundsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CommitDeadline = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.RevealDeadline = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Approvals = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Rejections = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.RevealedCount = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Tallied = *abi.ConvertType(out[5], new(bool)).(*bool)
	outstruct.CommitteeSize = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.EarlyFinalizeEligibleAt = *abi.ConvertType(out[7], new(uint64)).(*uint64)
	outstruct.EarlyFinalized = *abi.ConvertType(out[8], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSelectValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2465aea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectValidators(uint256 jobId, uint256 entropy) returns(address[] selected)
func (validationModule *ValidationModule) PackSelectValidators(jobId *big.Int, entropy *big.Int) []byte {
	enc, err := validationModule.abi.Pack("selectValidators", jobId, entropy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2465aea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectValidators(uint256 jobId, uint256 entropy) returns(address[] selected)
func (validationModule *ValidationModule) TryPackSelectValidators(jobId *big.Int, entropy *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("selectValidators", jobId, entropy)
}

// UnpackSelectValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2465aea0.
//
// Solidity: function selectValidators(uint256 jobId, uint256 entropy) returns(address[] selected)
func (validationModule *ValidationModule) UnpackSelectValidators(data []byte) ([]common.Address, error) {
	out, err := validationModule.abi.Unpack("selectValidators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSelectionBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x554d5406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectionBlock(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) PackSelectionBlock(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("selectionBlock", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectionBlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x554d5406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectionBlock(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) TryPackSelectionBlock(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("selectionBlock", jobId)
}

// UnpackSelectionBlock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x554d5406.
//
// Solidity: function selectionBlock(uint256 jobId) view returns(uint256)
func (validationModule *ValidationModule) UnpackSelectionBlock(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("selectionBlock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSelectionSeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5528f5f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectionSeeds(uint256 jobId) view returns(bytes32)
func (validationModule *ValidationModule) PackSelectionSeeds(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("selectionSeeds", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectionSeeds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5528f5f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectionSeeds(uint256 jobId) view returns(bytes32)
func (validationModule *ValidationModule) TryPackSelectionSeeds(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("selectionSeeds", jobId)
}

// UnpackSelectionSeeds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5528f5f7.
//
// Solidity: function selectionSeeds(uint256 jobId) view returns(bytes32)
func (validationModule *ValidationModule) UnpackSelectionSeeds(data []byte) ([32]byte, error) {
	out, err := validationModule.abi.Unpack("selectionSeeds", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSelectionStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf599c738.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectionStrategy() view returns(uint8)
func (validationModule *ValidationModule) PackSelectionStrategy() []byte {
	enc, err := validationModule.abi.Pack("selectionStrategy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectionStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf599c738.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectionStrategy() view returns(uint8)
func (validationModule *ValidationModule) TryPackSelectionStrategy() ([]byte, error) {
	return validationModule.abi.Pack("selectionStrategy")
}

// UnpackSelectionStrategy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf599c738.
//
// Solidity: function selectionStrategy() view returns(uint8)
func (validationModule *ValidationModule) UnpackSelectionStrategy(data []byte) (uint8, error) {
	out, err := validationModule.abi.Unpack("selectionStrategy", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSetApprovalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0016b8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalThreshold(uint256 pct) returns()
func (validationModule *ValidationModule) PackSetApprovalThreshold(pct *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setApprovalThreshold", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0016b8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalThreshold(uint256 pct) returns()
func (validationModule *ValidationModule) TryPackSetApprovalThreshold(pct *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setApprovalThreshold", pct)
}

// PackSetAutoApprovalTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d12e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAutoApprovalTarget(bool enabled) returns()
func (validationModule *ValidationModule) PackSetAutoApprovalTarget(enabled bool) []byte {
	enc, err := validationModule.abi.Pack("setAutoApprovalTarget", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAutoApprovalTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d12e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAutoApprovalTarget(bool enabled) returns()
func (validationModule *ValidationModule) TryPackSetAutoApprovalTarget(enabled bool) ([]byte, error) {
	return validationModule.abi.Pack("setAutoApprovalTarget", enabled)
}

// PackSetCommitRevealWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714714b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitRevealWindows(uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) PackSetCommitRevealWindows(commitDur *big.Int, revealDur *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setCommitRevealWindows", commitDur, revealDur)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitRevealWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x714714b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitRevealWindows(uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) TryPackSetCommitRevealWindows(commitDur *big.Int, revealDur *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setCommitRevealWindows", commitDur, revealDur)
}

// PackSetCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2718f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitWindow(uint256 commitDur) returns()
func (validationModule *ValidationModule) PackSetCommitWindow(commitDur *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setCommitWindow", commitDur)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2718f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitWindow(uint256 commitDur) returns()
func (validationModule *ValidationModule) TryPackSetCommitWindow(commitDur *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setCommitWindow", commitDur)
}

// PackSetEarlyFinalizeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc973bc7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEarlyFinalizeDelay(uint256 delay) returns()
func (validationModule *ValidationModule) PackSetEarlyFinalizeDelay(delay *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setEarlyFinalizeDelay", delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEarlyFinalizeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc973bc7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEarlyFinalizeDelay(uint256 delay) returns()
func (validationModule *ValidationModule) TryPackSetEarlyFinalizeDelay(delay *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setEarlyFinalizeDelay", delay)
}

// PackSetForceFinalizeGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92ac899d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setForceFinalizeGrace(uint256 grace) returns()
func (validationModule *ValidationModule) PackSetForceFinalizeGrace(grace *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setForceFinalizeGrace", grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetForceFinalizeGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92ac899d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setForceFinalizeGrace(uint256 grace) returns()
func (validationModule *ValidationModule) TryPackSetForceFinalizeGrace(grace *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setForceFinalizeGrace", grace)
}

// PackSetIdentityRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbf3f861.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIdentityRegistry(address registry) returns()
func (validationModule *ValidationModule) PackSetIdentityRegistry(registry common.Address) []byte {
	enc, err := validationModule.abi.Pack("setIdentityRegistry", registry)
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
func (validationModule *ValidationModule) TryPackSetIdentityRegistry(registry common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setIdentityRegistry", registry)
}

// PackSetJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00dc34c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobRegistry(address registry) returns()
func (validationModule *ValidationModule) PackSetJobRegistry(registry common.Address) []byte {
	enc, err := validationModule.abi.Pack("setJobRegistry", registry)
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
func (validationModule *ValidationModule) TryPackSetJobRegistry(registry common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setJobRegistry", registry)
}

// PackSetMaxValidatorPoolSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed652819.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxValidatorPoolSize(uint256 size) returns()
func (validationModule *ValidationModule) PackSetMaxValidatorPoolSize(size *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setMaxValidatorPoolSize", size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxValidatorPoolSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed652819.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxValidatorPoolSize(uint256 size) returns()
func (validationModule *ValidationModule) TryPackSetMaxValidatorPoolSize(size *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setMaxValidatorPoolSize", size)
}

// PackSetMaxValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb2ea5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxValidators(uint256 maxVals) returns()
func (validationModule *ValidationModule) PackSetMaxValidators(maxVals *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setMaxValidators", maxVals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb2ea5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxValidators(uint256 maxVals) returns()
func (validationModule *ValidationModule) TryPackSetMaxValidators(maxVals *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setMaxValidators", maxVals)
}

// PackSetMaxValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918fd338.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxValidatorsPerJob(uint256 max) returns()
func (validationModule *ValidationModule) PackSetMaxValidatorsPerJob(max *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setMaxValidatorsPerJob", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x918fd338.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxValidatorsPerJob(uint256 max) returns()
func (validationModule *ValidationModule) TryPackSetMaxValidatorsPerJob(max *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setMaxValidatorsPerJob", max)
}

// PackSetMinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79dfe40c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinValidators(uint256 minVals) returns()
func (validationModule *ValidationModule) PackSetMinValidators(minVals *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setMinValidators", minVals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79dfe40c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinValidators(uint256 minVals) returns()
func (validationModule *ValidationModule) TryPackSetMinValidators(minVals *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setMinValidators", minVals)
}

// PackSetMySubdomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6707b44e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMySubdomain(string subdomain) returns()
func (validationModule *ValidationModule) PackSetMySubdomain(subdomain string) []byte {
	enc, err := validationModule.abi.Pack("setMySubdomain", subdomain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMySubdomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6707b44e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMySubdomain(string subdomain) returns()
func (validationModule *ValidationModule) TryPackSetMySubdomain(subdomain string) ([]byte, error) {
	return validationModule.abi.Pack("setMySubdomain", subdomain)
}

// PackSetNonRevealPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373455b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNonRevealPenalty(uint256 penaltyBps, uint256 banBlocks) returns()
func (validationModule *ValidationModule) PackSetNonRevealPenalty(penaltyBps *big.Int, banBlocks *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setNonRevealPenalty", penaltyBps, banBlocks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNonRevealPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373455b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNonRevealPenalty(uint256 penaltyBps, uint256 banBlocks) returns()
func (validationModule *ValidationModule) TryPackSetNonRevealPenalty(penaltyBps *big.Int, banBlocks *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setNonRevealPenalty", penaltyBps, banBlocks)
}

// PackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c5d2ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters(uint256 validatorCount, uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) PackSetParameters(validatorCount *big.Int, commitDur *big.Int, revealDur *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setParameters", validatorCount, commitDur, revealDur)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34c5d2ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters(uint256 validatorCount, uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) TryPackSetParameters(validatorCount *big.Int, commitDur *big.Int, revealDur *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setParameters", validatorCount, commitDur, revealDur)
}

// PackSetParameters0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd67301e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setParameters(uint256 committeeSize, uint256 commitDur, uint256 revealDur, uint256 approvalPct, uint256 slashPct) returns()
func (validationModule *ValidationModule) PackSetParameters0(committeeSize *big.Int, commitDur *big.Int, revealDur *big.Int, approvalPct *big.Int, slashPct *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setParameters0", committeeSize, commitDur, revealDur, approvalPct, slashPct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetParameters0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd67301e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setParameters(uint256 committeeSize, uint256 commitDur, uint256 revealDur, uint256 approvalPct, uint256 slashPct) returns()
func (validationModule *ValidationModule) TryPackSetParameters0(committeeSize *big.Int, commitDur *big.Int, revealDur *big.Int, approvalPct *big.Int, slashPct *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setParameters0", committeeSize, commitDur, revealDur, approvalPct, slashPct)
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address newPauser) returns()
func (validationModule *ValidationModule) PackSetPauser(newPauser common.Address) []byte {
	enc, err := validationModule.abi.Pack("setPauser", newPauser)
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
func (validationModule *ValidationModule) TryPackSetPauser(newPauser common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setPauser", newPauser)
}

// PackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauserManager(address manager) returns()
func (validationModule *ValidationModule) PackSetPauserManager(manager common.Address) []byte {
	enc, err := validationModule.abi.Pack("setPauserManager", manager)
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
func (validationModule *ValidationModule) TryPackSetPauserManager(manager common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setPauserManager", manager)
}

// PackSetRandaoCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87adc297.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRandaoCoordinator(address coordinator) returns()
func (validationModule *ValidationModule) PackSetRandaoCoordinator(coordinator common.Address) []byte {
	enc, err := validationModule.abi.Pack("setRandaoCoordinator", coordinator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRandaoCoordinator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87adc297.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRandaoCoordinator(address coordinator) returns()
func (validationModule *ValidationModule) TryPackSetRandaoCoordinator(coordinator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setRandaoCoordinator", coordinator)
}

// PackSetReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb5090c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReputationEngine(address engine) returns()
func (validationModule *ValidationModule) PackSetReputationEngine(engine common.Address) []byte {
	enc, err := validationModule.abi.Pack("setReputationEngine", engine)
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
func (validationModule *ValidationModule) TryPackSetReputationEngine(engine common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setReputationEngine", engine)
}

// PackSetRequiredValidatorApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a48e11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRequiredValidatorApprovals(uint256 count) returns()
func (validationModule *ValidationModule) PackSetRequiredValidatorApprovals(count *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setRequiredValidatorApprovals", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRequiredValidatorApprovals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a48e11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRequiredValidatorApprovals(uint256 count) returns()
func (validationModule *ValidationModule) TryPackSetRequiredValidatorApprovals(count *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setRequiredValidatorApprovals", count)
}

// PackSetRevealQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ed9669b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRevealQuorum(uint256 pct, uint256 minValidators_) returns()
func (validationModule *ValidationModule) PackSetRevealQuorum(pct *big.Int, minValidators *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setRevealQuorum", pct, minValidators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRevealQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ed9669b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRevealQuorum(uint256 pct, uint256 minValidators_) returns()
func (validationModule *ValidationModule) TryPackSetRevealQuorum(pct *big.Int, minValidators *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setRevealQuorum", pct, minValidators)
}

// PackSetRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd16677d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRevealWindow(uint256 revealDur) returns()
func (validationModule *ValidationModule) PackSetRevealWindow(revealDur *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setRevealWindow", revealDur)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd16677d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRevealWindow(uint256 revealDur) returns()
func (validationModule *ValidationModule) TryPackSetRevealWindow(revealDur *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setRevealWindow", revealDur)
}

// PackSetSelectionStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2562c016.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSelectionStrategy(uint8 strategy) returns()
func (validationModule *ValidationModule) PackSetSelectionStrategy(strategy uint8) []byte {
	enc, err := validationModule.abi.Pack("setSelectionStrategy", strategy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSelectionStrategy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2562c016.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSelectionStrategy(uint8 strategy) returns()
func (validationModule *ValidationModule) TryPackSetSelectionStrategy(strategy uint8) ([]byte, error) {
	return validationModule.abi.Pack("setSelectionStrategy", strategy)
}

// PackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeManager(address manager) returns()
func (validationModule *ValidationModule) PackSetStakeManager(manager common.Address) []byte {
	enc, err := validationModule.abi.Pack("setStakeManager", manager)
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
func (validationModule *ValidationModule) TryPackSetStakeManager(manager common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setStakeManager", manager)
}

// PackSetTiming is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe899ae3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTiming(uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) PackSetTiming(commitDur *big.Int, revealDur *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setTiming", commitDur, revealDur)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTiming is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe899ae3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTiming(uint256 commitDur, uint256 revealDur) returns()
func (validationModule *ValidationModule) TryPackSetTiming(commitDur *big.Int, revealDur *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setTiming", commitDur, revealDur)
}

// PackSetValidatorAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b017cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorAuthCacheDuration(uint256 duration) returns()
func (validationModule *ValidationModule) PackSetValidatorAuthCacheDuration(duration *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setValidatorAuthCacheDuration", duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8b017cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorAuthCacheDuration(uint256 duration) returns()
func (validationModule *ValidationModule) TryPackSetValidatorAuthCacheDuration(duration *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorAuthCacheDuration", duration)
}

// PackSetValidatorBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc14447e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorBounds(uint256 minVals, uint256 maxVals) returns()
func (validationModule *ValidationModule) PackSetValidatorBounds(minVals *big.Int, maxVals *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setValidatorBounds", minVals, maxVals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc14447e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorBounds(uint256 minVals, uint256 maxVals) returns()
func (validationModule *ValidationModule) TryPackSetValidatorBounds(minVals *big.Int, maxVals *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorBounds", minVals, maxVals)
}

// PackSetValidatorPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52322447.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorPool(address[] newPool) returns()
func (validationModule *ValidationModule) PackSetValidatorPool(newPool []common.Address) []byte {
	enc, err := validationModule.abi.Pack("setValidatorPool", newPool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52322447.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorPool(address[] newPool) returns()
func (validationModule *ValidationModule) TryPackSetValidatorPool(newPool []common.Address) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorPool", newPool)
}

// PackSetValidatorPoolSampleSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6e3eaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorPoolSampleSize(uint256 size) returns()
func (validationModule *ValidationModule) PackSetValidatorPoolSampleSize(size *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setValidatorPoolSampleSize", size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorPoolSampleSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a6e3eaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorPoolSampleSize(uint256 size) returns()
func (validationModule *ValidationModule) TryPackSetValidatorPoolSampleSize(size *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorPoolSampleSize", size)
}

// PackSetValidatorSlashingPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c04b61b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorSlashingPct(uint256 pct) returns()
func (validationModule *ValidationModule) PackSetValidatorSlashingPct(pct *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setValidatorSlashingPct", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorSlashingPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c04b61b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorSlashingPct(uint256 pct) returns()
func (validationModule *ValidationModule) TryPackSetValidatorSlashingPct(pct *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorSlashingPct", pct)
}

// PackSetValidatorSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe31e3f7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorSubdomains(address[] accounts, string[] subdomains) returns()
func (validationModule *ValidationModule) PackSetValidatorSubdomains(accounts []common.Address, subdomains []string) []byte {
	enc, err := validationModule.abi.Pack("setValidatorSubdomains", accounts, subdomains)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe31e3f7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorSubdomains(address[] accounts, string[] subdomains) returns()
func (validationModule *ValidationModule) TryPackSetValidatorSubdomains(accounts []common.Address, subdomains []string) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorSubdomains", accounts, subdomains)
}

// PackSetValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2926e45d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorsPerJob(uint256 count) returns()
func (validationModule *ValidationModule) PackSetValidatorsPerJob(count *big.Int) []byte {
	enc, err := validationModule.abi.Pack("setValidatorsPerJob", count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2926e45d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidatorsPerJob(uint256 count) returns()
func (validationModule *ValidationModule) TryPackSetValidatorsPerJob(count *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("setValidatorsPerJob", count)
}

// PackSetWholeStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f05e896.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setWholeStakeLocks(bool enabled) returns()
func (validationModule *ValidationModule) PackSetWholeStakeLocks(enabled bool) []byte {
	enc, err := validationModule.abi.Pack("setWholeStakeLocks", enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetWholeStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f05e896.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setWholeStakeLocks(bool enabled) returns()
func (validationModule *ValidationModule) TryPackSetWholeStakeLocks(enabled bool) ([]byte, error) {
	return validationModule.abi.Pack("setWholeStakeLocks", enabled)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (validationModule *ValidationModule) PackStakeManager() []byte {
	enc, err := validationModule.abi.Pack("stakeManager")
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
func (validationModule *ValidationModule) TryPackStakeManager() ([]byte, error) {
	return validationModule.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (validationModule *ValidationModule) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb4b573.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start(uint256 jobId, uint256 entropy) returns(address[])
func (validationModule *ValidationModule) PackStart(jobId *big.Int, entropy *big.Int) []byte {
	enc, err := validationModule.abi.Pack("start", jobId, entropy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb4b573.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start(uint256 jobId, uint256 entropy) returns(address[])
func (validationModule *ValidationModule) TryPackStart(jobId *big.Int, entropy *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("start", jobId, entropy)
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb4b573.
//
// Solidity: function start(uint256 jobId, uint256 entropy) returns(address[])
func (validationModule *ValidationModule) UnpackStart(data []byte) ([]common.Address, error) {
	out, err := validationModule.abi.Unpack("start", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (validationModule *ValidationModule) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := validationModule.abi.Pack("transferOwnership", newOwner)
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
func (validationModule *ValidationModule) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return validationModule.abi.Pack("transferOwnership", newOwner)
}

// PackTriggerFailover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73307e51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerFailover(uint256 jobId, uint8 action, uint64 extension_, string reason) returns()
func (validationModule *ValidationModule) PackTriggerFailover(jobId *big.Int, action uint8, extension uint64, reason string) []byte {
	enc, err := validationModule.abi.Pack("triggerFailover", jobId, action, extension, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerFailover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73307e51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerFailover(uint256 jobId, uint8 action, uint64 extension_, string reason) returns()
func (validationModule *ValidationModule) TryPackTriggerFailover(jobId *big.Int, action uint8, extension uint64, reason string) ([]byte, error) {
	return validationModule.abi.Pack("triggerFailover", jobId, action, extension, reason)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (validationModule *ValidationModule) PackUnpause() []byte {
	enc, err := validationModule.abi.Pack("unpause")
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
func (validationModule *ValidationModule) TryPackUnpause() ([]byte, error) {
	return validationModule.abi.Pack("unpause")
}

// PackValidatorAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4e772d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAuthCache(address validator) view returns(bool)
func (validationModule *ValidationModule) PackValidatorAuthCache(validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorAuthCache", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAuthCache is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4e772d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAuthCache(address validator) view returns(bool)
func (validationModule *ValidationModule) TryPackValidatorAuthCache(validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorAuthCache", validator)
}

// UnpackValidatorAuthCache is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4e772d5.
//
// Solidity: function validatorAuthCache(address validator) view returns(bool)
func (validationModule *ValidationModule) UnpackValidatorAuthCache(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("validatorAuthCache", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidatorAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dcb7511.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAuthCacheDuration() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorAuthCacheDuration() []byte {
	enc, err := validationModule.abi.Pack("validatorAuthCacheDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAuthCacheDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dcb7511.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAuthCacheDuration() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorAuthCacheDuration() ([]byte, error) {
	return validationModule.abi.Pack("validatorAuthCacheDuration")
}

// UnpackValidatorAuthCacheDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dcb7511.
//
// Solidity: function validatorAuthCacheDuration() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorAuthCacheDuration(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorAuthCacheDuration", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30be3d67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAuthCacheVersion() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorAuthCacheVersion() []byte {
	enc, err := validationModule.abi.Pack("validatorAuthCacheVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAuthCacheVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30be3d67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAuthCacheVersion() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorAuthCacheVersion() ([]byte, error) {
	return validationModule.abi.Pack("validatorAuthCacheVersion")
}

// UnpackValidatorAuthCacheVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30be3d67.
//
// Solidity: function validatorAuthCacheVersion() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorAuthCacheVersion(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorAuthCacheVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorAuthExpiry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49917ed6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAuthExpiry(address validator) view returns(uint256)
func (validationModule *ValidationModule) PackValidatorAuthExpiry(validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorAuthExpiry", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAuthExpiry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49917ed6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAuthExpiry(address validator) view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorAuthExpiry(validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorAuthExpiry", validator)
}

// UnpackValidatorAuthExpiry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49917ed6.
//
// Solidity: function validatorAuthExpiry(address validator) view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorAuthExpiry(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorAuthExpiry", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorAuthVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a0211de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAuthVersion(address validator) view returns(uint256)
func (validationModule *ValidationModule) PackValidatorAuthVersion(validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorAuthVersion", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAuthVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a0211de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAuthVersion(address validator) view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorAuthVersion(validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorAuthVersion", validator)
}

// UnpackValidatorAuthVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a0211de.
//
// Solidity: function validatorAuthVersion(address validator) view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorAuthVersion(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorAuthVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorBanUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d3d6053.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorBanUntil(address validator) view returns(uint256)
func (validationModule *ValidationModule) PackValidatorBanUntil(validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorBanUntil", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorBanUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d3d6053.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorBanUntil(address validator) view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorBanUntil(validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorBanUntil", validator)
}

// UnpackValidatorBanUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d3d6053.
//
// Solidity: function validatorBanUntil(address validator) view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorBanUntil(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorBanUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f93a315.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorPool(uint256 index) view returns(address)
func (validationModule *ValidationModule) PackValidatorPool(index *big.Int) []byte {
	enc, err := validationModule.abi.Pack("validatorPool", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f93a315.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorPool(uint256 index) view returns(address)
func (validationModule *ValidationModule) TryPackValidatorPool(index *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("validatorPool", index)
}

// UnpackValidatorPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f93a315.
//
// Solidity: function validatorPool(uint256 index) view returns(address)
func (validationModule *ValidationModule) UnpackValidatorPool(data []byte) (common.Address, error) {
	out, err := validationModule.abi.Unpack("validatorPool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackValidatorPoolLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75f9acb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorPoolLength() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorPoolLength() []byte {
	enc, err := validationModule.abi.Pack("validatorPoolLength")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorPoolLength is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb75f9acb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorPoolLength() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorPoolLength() ([]byte, error) {
	return validationModule.abi.Pack("validatorPoolLength")
}

// UnpackValidatorPoolLength is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb75f9acb.
//
// Solidity: function validatorPoolLength() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorPoolLength(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorPoolLength", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorPoolRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1d2a8f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorPoolRotation() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorPoolRotation() []byte {
	enc, err := validationModule.abi.Pack("validatorPoolRotation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorPoolRotation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1d2a8f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorPoolRotation() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorPoolRotation() ([]byte, error) {
	return validationModule.abi.Pack("validatorPoolRotation")
}

// UnpackValidatorPoolRotation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1d2a8f4.
//
// Solidity: function validatorPoolRotation() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorPoolRotation(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorPoolRotation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorPoolSampleSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b6e9ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorPoolSampleSize() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorPoolSampleSize() []byte {
	enc, err := validationModule.abi.Pack("validatorPoolSampleSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorPoolSampleSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b6e9ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorPoolSampleSize() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorPoolSampleSize() ([]byte, error) {
	return validationModule.abi.Pack("validatorPoolSampleSize")
}

// UnpackValidatorPoolSampleSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03b6e9ac.
//
// Solidity: function validatorPoolSampleSize() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorPoolSampleSize(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorPoolSampleSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorSlashingPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb93932f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorSlashingPercentage() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorSlashingPercentage() []byte {
	enc, err := validationModule.abi.Pack("validatorSlashingPercentage")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorSlashingPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb93932f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorSlashingPercentage() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorSlashingPercentage() ([]byte, error) {
	return validationModule.abi.Pack("validatorSlashingPercentage")
}

// UnpackValidatorSlashingPercentage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb93932f5.
//
// Solidity: function validatorSlashingPercentage() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorSlashingPercentage(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorSlashingPercentage", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fc2e60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorStakeLocks(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) PackValidatorStakeLocks(jobId *big.Int, validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorStakeLocks", jobId, validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fc2e60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorStakeLocks(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorStakeLocks(jobId *big.Int, validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorStakeLocks", jobId, validator)
}

// UnpackValidatorStakeLocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2fc2e60.
//
// Solidity: function validatorStakeLocks(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorStakeLocks(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorStakeLocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10440b73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorStakes(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) PackValidatorStakes(jobId *big.Int, validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorStakes", jobId, validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorStakes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10440b73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorStakes(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorStakes(jobId *big.Int, validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorStakes", jobId, validator)
}

// UnpackValidatorStakes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10440b73.
//
// Solidity: function validatorStakes(uint256 jobId, address validator) view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorStakes(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorStakes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackValidatorSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aeb76ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorSubdomains(address validator) view returns(string)
func (validationModule *ValidationModule) PackValidatorSubdomains(validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("validatorSubdomains", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorSubdomains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aeb76ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorSubdomains(address validator) view returns(string)
func (validationModule *ValidationModule) TryPackValidatorSubdomains(validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("validatorSubdomains", validator)
}

// UnpackValidatorSubdomains is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1aeb76ec.
//
// Solidity: function validatorSubdomains(address validator) view returns(string)
func (validationModule *ValidationModule) UnpackValidatorSubdomains(data []byte) (string, error) {
	out, err := validationModule.abi.Unpack("validatorSubdomains", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35aa2e44.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators(uint256 jobId) view returns(address[] validators_)
func (validationModule *ValidationModule) PackValidators(jobId *big.Int) []byte {
	enc, err := validationModule.abi.Pack("validators", jobId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35aa2e44.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validators(uint256 jobId) view returns(address[] validators_)
func (validationModule *ValidationModule) TryPackValidators(jobId *big.Int) ([]byte, error) {
	return validationModule.abi.Pack("validators", jobId)
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35aa2e44.
//
// Solidity: function validators(uint256 jobId) view returns(address[] validators_)
func (validationModule *ValidationModule) UnpackValidators(data []byte) ([]common.Address, error) {
	out, err := validationModule.abi.Unpack("validators", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8d23ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) PackValidatorsPerJob() []byte {
	enc, err := validationModule.abi.Pack("validatorsPerJob")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorsPerJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8d23ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) TryPackValidatorsPerJob() ([]byte, error) {
	return validationModule.abi.Pack("validatorsPerJob")
}

// UnpackValidatorsPerJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a8d23ec.
//
// Solidity: function validatorsPerJob() view returns(uint256)
func (validationModule *ValidationModule) UnpackValidatorsPerJob(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("validatorsPerJob", data)
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
func (validationModule *ValidationModule) PackVersion() []byte {
	enc, err := validationModule.abi.Pack("version")
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
func (validationModule *ValidationModule) TryPackVersion() ([]byte, error) {
	return validationModule.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (validationModule *ValidationModule) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := validationModule.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd23254b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votes(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) PackVotes(jobId *big.Int, validator common.Address) []byte {
	enc, err := validationModule.abi.Pack("votes", jobId, validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd23254b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votes(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) TryPackVotes(jobId *big.Int, validator common.Address) ([]byte, error) {
	return validationModule.abi.Pack("votes", jobId, validator)
}

// UnpackVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd23254b4.
//
// Solidity: function votes(uint256 jobId, address validator) view returns(bool)
func (validationModule *ValidationModule) UnpackVotes(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("votes", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWholeStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588ad9d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wholeStakeLocks() view returns(bool)
func (validationModule *ValidationModule) PackWholeStakeLocks() []byte {
	enc, err := validationModule.abi.Pack("wholeStakeLocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWholeStakeLocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x588ad9d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wholeStakeLocks() view returns(bool)
func (validationModule *ValidationModule) TryPackWholeStakeLocks() ([]byte, error) {
	return validationModule.abi.Pack("wholeStakeLocks")
}

// UnpackWholeStakeLocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x588ad9d7.
//
// Solidity: function wholeStakeLocks() view returns(bool)
func (validationModule *ValidationModule) UnpackWholeStakeLocks(data []byte) (bool, error) {
	out, err := validationModule.abi.Unpack("wholeStakeLocks", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ValidationModuleApprovalThresholdUpdated represents a ApprovalThresholdUpdated event raised by the ValidationModule contract.
type ValidationModuleApprovalThresholdUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const ValidationModuleApprovalThresholdUpdatedEventName = "ApprovalThresholdUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleApprovalThresholdUpdated) ContractEventName() string {
	return ValidationModuleApprovalThresholdUpdatedEventName
}

// UnpackApprovalThresholdUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalThresholdUpdated(uint256 pct)
func (validationModule *ValidationModule) UnpackApprovalThresholdUpdatedEvent(log *types.Log) (*ValidationModuleApprovalThresholdUpdated, error) {
	event := "ApprovalThresholdUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleApprovalThresholdUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleAutoApprovalTargetUpdated represents a AutoApprovalTargetUpdated event raised by the ValidationModule contract.
type ValidationModuleAutoApprovalTargetUpdated struct {
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleAutoApprovalTargetUpdatedEventName = "AutoApprovalTargetUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleAutoApprovalTargetUpdated) ContractEventName() string {
	return ValidationModuleAutoApprovalTargetUpdatedEventName
}

// UnpackAutoApprovalTargetUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoApprovalTargetUpdated(bool enabled)
func (validationModule *ValidationModule) UnpackAutoApprovalTargetUpdatedEvent(log *types.Log) (*ValidationModuleAutoApprovalTargetUpdated, error) {
	event := "AutoApprovalTargetUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleAutoApprovalTargetUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleCommitWindowUpdated represents a CommitWindowUpdated event raised by the ValidationModule contract.
type ValidationModuleCommitWindowUpdated struct {
	Window *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ValidationModuleCommitWindowUpdatedEventName = "CommitWindowUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleCommitWindowUpdated) ContractEventName() string {
	return ValidationModuleCommitWindowUpdatedEventName
}

// UnpackCommitWindowUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitWindowUpdated(uint256 window)
func (validationModule *ValidationModule) UnpackCommitWindowUpdatedEvent(log *types.Log) (*ValidationModuleCommitWindowUpdated, error) {
	event := "CommitWindowUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleCommitWindowUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleEarlyFinalizeDelayUpdated represents a EarlyFinalizeDelayUpdated event raised by the ValidationModule contract.
type ValidationModuleEarlyFinalizeDelayUpdated struct {
	Delay *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleEarlyFinalizeDelayUpdatedEventName = "EarlyFinalizeDelayUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleEarlyFinalizeDelayUpdated) ContractEventName() string {
	return ValidationModuleEarlyFinalizeDelayUpdatedEventName
}

// UnpackEarlyFinalizeDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EarlyFinalizeDelayUpdated(uint256 delay)
func (validationModule *ValidationModule) UnpackEarlyFinalizeDelayUpdatedEvent(log *types.Log) (*ValidationModuleEarlyFinalizeDelayUpdated, error) {
	event := "EarlyFinalizeDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleEarlyFinalizeDelayUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleForceFinalizeGraceUpdated represents a ForceFinalizeGraceUpdated event raised by the ValidationModule contract.
type ValidationModuleForceFinalizeGraceUpdated struct {
	Grace *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleForceFinalizeGraceUpdatedEventName = "ForceFinalizeGraceUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleForceFinalizeGraceUpdated) ContractEventName() string {
	return ValidationModuleForceFinalizeGraceUpdatedEventName
}

// UnpackForceFinalizeGraceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForceFinalizeGraceUpdated(uint256 grace)
func (validationModule *ValidationModule) UnpackForceFinalizeGraceUpdatedEvent(log *types.Log) (*ValidationModuleForceFinalizeGraceUpdated, error) {
	event := "ForceFinalizeGraceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleForceFinalizeGraceUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleIdentityRegistryUpdated represents a IdentityRegistryUpdated event raised by the ValidationModule contract.
type ValidationModuleIdentityRegistryUpdated struct {
	Registry common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ValidationModuleIdentityRegistryUpdatedEventName = "IdentityRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleIdentityRegistryUpdated) ContractEventName() string {
	return ValidationModuleIdentityRegistryUpdatedEventName
}

// UnpackIdentityRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IdentityRegistryUpdated(address registry)
func (validationModule *ValidationModule) UnpackIdentityRegistryUpdatedEvent(log *types.Log) (*ValidationModuleIdentityRegistryUpdated, error) {
	event := "IdentityRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleIdentityRegistryUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleJobNonceReset represents a JobNonceReset event raised by the ValidationModule contract.
type ValidationModuleJobNonceReset struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleJobNonceResetEventName = "JobNonceReset"

// ContractEventName returns the user-defined event name.
func (ValidationModuleJobNonceReset) ContractEventName() string {
	return ValidationModuleJobNonceResetEventName
}

// UnpackJobNonceResetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobNonceReset(uint256 indexed jobId)
func (validationModule *ValidationModule) UnpackJobNonceResetEvent(log *types.Log) (*ValidationModuleJobNonceReset, error) {
	event := "JobNonceReset"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleJobNonceReset)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleJobRegistryUpdated represents a JobRegistryUpdated event raised by the ValidationModule contract.
type ValidationModuleJobRegistryUpdated struct {
	Registry common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ValidationModuleJobRegistryUpdatedEventName = "JobRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleJobRegistryUpdated) ContractEventName() string {
	return ValidationModuleJobRegistryUpdatedEventName
}

// UnpackJobRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRegistryUpdated(address registry)
func (validationModule *ValidationModule) UnpackJobRegistryUpdatedEvent(log *types.Log) (*ValidationModuleJobRegistryUpdated, error) {
	event := "JobRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleJobRegistryUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleMaxValidatorPoolSizeUpdated represents a MaxValidatorPoolSizeUpdated event raised by the ValidationModule contract.
type ValidationModuleMaxValidatorPoolSizeUpdated struct {
	Size *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ValidationModuleMaxValidatorPoolSizeUpdatedEventName = "MaxValidatorPoolSizeUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleMaxValidatorPoolSizeUpdated) ContractEventName() string {
	return ValidationModuleMaxValidatorPoolSizeUpdatedEventName
}

// UnpackMaxValidatorPoolSizeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxValidatorPoolSizeUpdated(uint256 size)
func (validationModule *ValidationModule) UnpackMaxValidatorPoolSizeUpdatedEvent(log *types.Log) (*ValidationModuleMaxValidatorPoolSizeUpdated, error) {
	event := "MaxValidatorPoolSizeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleMaxValidatorPoolSizeUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleMaxValidatorsPerJobUpdated represents a MaxValidatorsPerJobUpdated event raised by the ValidationModule contract.
type ValidationModuleMaxValidatorsPerJobUpdated struct {
	MaxValidators *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ValidationModuleMaxValidatorsPerJobUpdatedEventName = "MaxValidatorsPerJobUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleMaxValidatorsPerJobUpdated) ContractEventName() string {
	return ValidationModuleMaxValidatorsPerJobUpdatedEventName
}

// UnpackMaxValidatorsPerJobUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxValidatorsPerJobUpdated(uint256 maxValidators)
func (validationModule *ValidationModule) UnpackMaxValidatorsPerJobUpdatedEvent(log *types.Log) (*ValidationModuleMaxValidatorsPerJobUpdated, error) {
	event := "MaxValidatorsPerJobUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleMaxValidatorsPerJobUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleModulesUpdated represents a ModulesUpdated event raised by the ValidationModule contract.
type ValidationModuleModulesUpdated struct {
	JobRegistry  common.Address
	StakeManager common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ValidationModuleModulesUpdatedEventName = "ModulesUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleModulesUpdated) ContractEventName() string {
	return ValidationModuleModulesUpdatedEventName
}

// UnpackModulesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModulesUpdated(address indexed jobRegistry, address indexed stakeManager)
func (validationModule *ValidationModule) UnpackModulesUpdatedEvent(log *types.Log) (*ValidationModuleModulesUpdated, error) {
	event := "ModulesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleModulesUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleNonRevealPenaltyUpdated represents a NonRevealPenaltyUpdated event raised by the ValidationModule contract.
type ValidationModuleNonRevealPenaltyUpdated struct {
	PenaltyBps *big.Int
	BanBlocks  *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleNonRevealPenaltyUpdatedEventName = "NonRevealPenaltyUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleNonRevealPenaltyUpdated) ContractEventName() string {
	return ValidationModuleNonRevealPenaltyUpdatedEventName
}

// UnpackNonRevealPenaltyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NonRevealPenaltyUpdated(uint256 penaltyBps, uint256 banBlocks)
func (validationModule *ValidationModule) UnpackNonRevealPenaltyUpdatedEvent(log *types.Log) (*ValidationModuleNonRevealPenaltyUpdated, error) {
	event := "NonRevealPenaltyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleNonRevealPenaltyUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleOwnershipTransferred represents a OwnershipTransferred event raised by the ValidationModule contract.
type ValidationModuleOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ValidationModuleOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ValidationModuleOwnershipTransferred) ContractEventName() string {
	return ValidationModuleOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (validationModule *ValidationModule) UnpackOwnershipTransferredEvent(log *types.Log) (*ValidationModuleOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleParametersUpdated represents a ParametersUpdated event raised by the ValidationModule contract.
type ValidationModuleParametersUpdated struct {
	CommitteeSize     *big.Int
	CommitWindow      *big.Int
	RevealWindow      *big.Int
	ApprovalThreshold *big.Int
	SlashingPct       *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const ValidationModuleParametersUpdatedEventName = "ParametersUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleParametersUpdated) ContractEventName() string {
	return ValidationModuleParametersUpdatedEventName
}

// UnpackParametersUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParametersUpdated(uint256 committeeSize, uint256 commitWindow, uint256 revealWindow, uint256 approvalThreshold, uint256 slashingPct)
func (validationModule *ValidationModule) UnpackParametersUpdatedEvent(log *types.Log) (*ValidationModuleParametersUpdated, error) {
	event := "ParametersUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleParametersUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModulePaused represents a Paused event raised by the ValidationModule contract.
type ValidationModulePaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModulePausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (ValidationModulePaused) ContractEventName() string {
	return ValidationModulePausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (validationModule *ValidationModule) UnpackPausedEvent(log *types.Log) (*ValidationModulePaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModulePaused)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModulePauserManagerUpdated represents a PauserManagerUpdated event raised by the ValidationModule contract.
type ValidationModulePauserManagerUpdated struct {
	PauserManager common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ValidationModulePauserManagerUpdatedEventName = "PauserManagerUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModulePauserManagerUpdated) ContractEventName() string {
	return ValidationModulePauserManagerUpdatedEventName
}

// UnpackPauserManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserManagerUpdated(address indexed pauserManager)
func (validationModule *ValidationModule) UnpackPauserManagerUpdatedEvent(log *types.Log) (*ValidationModulePauserManagerUpdated, error) {
	event := "PauserManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModulePauserManagerUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModulePauserUpdated represents a PauserUpdated event raised by the ValidationModule contract.
type ValidationModulePauserUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ValidationModulePauserUpdatedEventName = "PauserUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModulePauserUpdated) ContractEventName() string {
	return ValidationModulePauserUpdatedEventName
}

// UnpackPauserUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserUpdated(address indexed pauser)
func (validationModule *ValidationModule) UnpackPauserUpdatedEvent(log *types.Log) (*ValidationModulePauserUpdated, error) {
	event := "PauserUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModulePauserUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleRandaoCoordinatorUpdated represents a RandaoCoordinatorUpdated event raised by the ValidationModule contract.
type ValidationModuleRandaoCoordinatorUpdated struct {
	Coordinator common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const ValidationModuleRandaoCoordinatorUpdatedEventName = "RandaoCoordinatorUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleRandaoCoordinatorUpdated) ContractEventName() string {
	return ValidationModuleRandaoCoordinatorUpdatedEventName
}

// UnpackRandaoCoordinatorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RandaoCoordinatorUpdated(address coordinator)
func (validationModule *ValidationModule) UnpackRandaoCoordinatorUpdatedEvent(log *types.Log) (*ValidationModuleRandaoCoordinatorUpdated, error) {
	event := "RandaoCoordinatorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleRandaoCoordinatorUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleReputationEngineUpdated represents a ReputationEngineUpdated event raised by the ValidationModule contract.
type ValidationModuleReputationEngineUpdated struct {
	Engine common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ValidationModuleReputationEngineUpdatedEventName = "ReputationEngineUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleReputationEngineUpdated) ContractEventName() string {
	return ValidationModuleReputationEngineUpdatedEventName
}

// UnpackReputationEngineUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReputationEngineUpdated(address engine)
func (validationModule *ValidationModule) UnpackReputationEngineUpdatedEvent(log *types.Log) (*ValidationModuleReputationEngineUpdated, error) {
	event := "ReputationEngineUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleReputationEngineUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleRequiredValidatorApprovalsUpdated represents a RequiredValidatorApprovalsUpdated event raised by the ValidationModule contract.
type ValidationModuleRequiredValidatorApprovalsUpdated struct {
	Count *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleRequiredValidatorApprovalsUpdatedEventName = "RequiredValidatorApprovalsUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleRequiredValidatorApprovalsUpdated) ContractEventName() string {
	return ValidationModuleRequiredValidatorApprovalsUpdatedEventName
}

// UnpackRequiredValidatorApprovalsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequiredValidatorApprovalsUpdated(uint256 count)
func (validationModule *ValidationModule) UnpackRequiredValidatorApprovalsUpdatedEvent(log *types.Log) (*ValidationModuleRequiredValidatorApprovalsUpdated, error) {
	event := "RequiredValidatorApprovalsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleRequiredValidatorApprovalsUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleRevealQuorumUpdated represents a RevealQuorumUpdated event raised by the ValidationModule contract.
type ValidationModuleRevealQuorumUpdated struct {
	Pct           *big.Int
	MinValidators *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ValidationModuleRevealQuorumUpdatedEventName = "RevealQuorumUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleRevealQuorumUpdated) ContractEventName() string {
	return ValidationModuleRevealQuorumUpdatedEventName
}

// UnpackRevealQuorumUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealQuorumUpdated(uint256 pct, uint256 minValidators)
func (validationModule *ValidationModule) UnpackRevealQuorumUpdatedEvent(log *types.Log) (*ValidationModuleRevealQuorumUpdated, error) {
	event := "RevealQuorumUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleRevealQuorumUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleRevealWindowUpdated represents a RevealWindowUpdated event raised by the ValidationModule contract.
type ValidationModuleRevealWindowUpdated struct {
	Window *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ValidationModuleRevealWindowUpdatedEventName = "RevealWindowUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleRevealWindowUpdated) ContractEventName() string {
	return ValidationModuleRevealWindowUpdatedEventName
}

// UnpackRevealWindowUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealWindowUpdated(uint256 window)
func (validationModule *ValidationModule) UnpackRevealWindowUpdatedEvent(log *types.Log) (*ValidationModuleRevealWindowUpdated, error) {
	event := "RevealWindowUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleRevealWindowUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleSelectionReset represents a SelectionReset event raised by the ValidationModule contract.
type ValidationModuleSelectionReset struct {
	JobId *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleSelectionResetEventName = "SelectionReset"

// ContractEventName returns the user-defined event name.
func (ValidationModuleSelectionReset) ContractEventName() string {
	return ValidationModuleSelectionResetEventName
}

// UnpackSelectionResetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelectionReset(uint256 indexed jobId)
func (validationModule *ValidationModule) UnpackSelectionResetEvent(log *types.Log) (*ValidationModuleSelectionReset, error) {
	event := "SelectionReset"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleSelectionReset)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleSelectionSeedRecorded represents a SelectionSeedRecorded event raised by the ValidationModule contract.
type ValidationModuleSelectionSeedRecorded struct {
	JobId *big.Int
	Seed  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleSelectionSeedRecordedEventName = "SelectionSeedRecorded"

// ContractEventName returns the user-defined event name.
func (ValidationModuleSelectionSeedRecorded) ContractEventName() string {
	return ValidationModuleSelectionSeedRecordedEventName
}

// UnpackSelectionSeedRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelectionSeedRecorded(uint256 indexed jobId, bytes32 seed)
func (validationModule *ValidationModule) UnpackSelectionSeedRecordedEvent(log *types.Log) (*ValidationModuleSelectionSeedRecorded, error) {
	event := "SelectionSeedRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleSelectionSeedRecorded)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleSelectionStrategyUpdated represents a SelectionStrategyUpdated event raised by the ValidationModule contract.
type ValidationModuleSelectionStrategyUpdated struct {
	Strategy uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const ValidationModuleSelectionStrategyUpdatedEventName = "SelectionStrategyUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleSelectionStrategyUpdated) ContractEventName() string {
	return ValidationModuleSelectionStrategyUpdatedEventName
}

// UnpackSelectionStrategyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SelectionStrategyUpdated(uint8 strategy)
func (validationModule *ValidationModule) UnpackSelectionStrategyUpdatedEvent(log *types.Log) (*ValidationModuleSelectionStrategyUpdated, error) {
	event := "SelectionStrategyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleSelectionStrategyUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleStakeManagerUpdated represents a StakeManagerUpdated event raised by the ValidationModule contract.
type ValidationModuleStakeManagerUpdated struct {
	Manager common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleStakeManagerUpdatedEventName = "StakeManagerUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleStakeManagerUpdated) ContractEventName() string {
	return ValidationModuleStakeManagerUpdatedEventName
}

// UnpackStakeManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeManagerUpdated(address manager)
func (validationModule *ValidationModule) UnpackStakeManagerUpdatedEvent(log *types.Log) (*ValidationModuleStakeManagerUpdated, error) {
	event := "StakeManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleStakeManagerUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleTimingUpdated represents a TimingUpdated event raised by the ValidationModule contract.
type ValidationModuleTimingUpdated struct {
	CommitWindow *big.Int
	RevealWindow *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ValidationModuleTimingUpdatedEventName = "TimingUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleTimingUpdated) ContractEventName() string {
	return ValidationModuleTimingUpdatedEventName
}

// UnpackTimingUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimingUpdated(uint256 commitWindow, uint256 revealWindow)
func (validationModule *ValidationModule) UnpackTimingUpdatedEvent(log *types.Log) (*ValidationModuleTimingUpdated, error) {
	event := "TimingUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleTimingUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleUnpaused represents a Unpaused event raised by the ValidationModule contract.
type ValidationModuleUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (ValidationModuleUnpaused) ContractEventName() string {
	return ValidationModuleUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (validationModule *ValidationModule) UnpackUnpausedEvent(log *types.Log) (*ValidationModuleUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleUnpaused)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationCommitted represents a ValidationCommitted event raised by the ValidationModule contract.
type ValidationModuleValidationCommitted struct {
	JobId      *big.Int
	Validator  common.Address
	CommitHash [32]byte
	Subdomain  string
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationCommittedEventName = "ValidationCommitted"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationCommitted) ContractEventName() string {
	return ValidationModuleValidationCommittedEventName
}

// UnpackValidationCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationCommitted(uint256 indexed jobId, address indexed validator, bytes32 commitHash, string subdomain)
func (validationModule *ValidationModule) UnpackValidationCommittedEvent(log *types.Log) (*ValidationModuleValidationCommitted, error) {
	event := "ValidationCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationCommitted)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationFailover represents a ValidationFailover event raised by the ValidationModule contract.
type ValidationModuleValidationFailover struct {
	JobId             *big.Int
	Action            uint8
	NewRevealDeadline *big.Int
	Reason            string
	Raw               *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationFailoverEventName = "ValidationFailover"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationFailover) ContractEventName() string {
	return ValidationModuleValidationFailoverEventName
}

// UnpackValidationFailoverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationFailover(uint256 indexed jobId, uint8 action, uint256 newRevealDeadline, string reason)
func (validationModule *ValidationModule) UnpackValidationFailoverEvent(log *types.Log) (*ValidationModuleValidationFailover, error) {
	event := "ValidationFailover"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationFailover)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationQuorumFailed represents a ValidationQuorumFailed event raised by the ValidationModule contract.
type ValidationModuleValidationQuorumFailed struct {
	JobId        *big.Int
	Revealed     *big.Int
	QuorumTarget *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationQuorumFailedEventName = "ValidationQuorumFailed"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationQuorumFailed) ContractEventName() string {
	return ValidationModuleValidationQuorumFailedEventName
}

// UnpackValidationQuorumFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationQuorumFailed(uint256 indexed jobId, uint256 revealed, uint256 quorumTarget)
func (validationModule *ValidationModule) UnpackValidationQuorumFailedEvent(log *types.Log) (*ValidationModuleValidationQuorumFailed, error) {
	event := "ValidationQuorumFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationQuorumFailed)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationResult represents a ValidationResult event raised by the ValidationModule contract.
type ValidationModuleValidationResult struct {
	JobId   *big.Int
	Success bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationResultEventName = "ValidationResult"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationResult) ContractEventName() string {
	return ValidationModuleValidationResultEventName
}

// UnpackValidationResultEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationResult(uint256 indexed jobId, bool success)
func (validationModule *ValidationModule) UnpackValidationResultEvent(log *types.Log) (*ValidationModuleValidationResult, error) {
	event := "ValidationResult"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationResult)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationRevealed represents a ValidationRevealed event raised by the ValidationModule contract.
type ValidationModuleValidationRevealed struct {
	JobId      *big.Int
	Validator  common.Address
	Approve    bool
	BurnTxHash [32]byte
	Subdomain  string
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationRevealedEventName = "ValidationRevealed"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationRevealed) ContractEventName() string {
	return ValidationModuleValidationRevealedEventName
}

// UnpackValidationRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationRevealed(uint256 indexed jobId, address indexed validator, bool approve, bytes32 burnTxHash, string subdomain)
func (validationModule *ValidationModule) UnpackValidationRevealedEvent(log *types.Log) (*ValidationModuleValidationRevealed, error) {
	event := "ValidationRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationRevealed)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidationTallied represents a ValidationTallied event raised by the ValidationModule contract.
type ValidationModuleValidationTallied struct {
	JobId      *big.Int
	Success    bool
	Approvals  *big.Int
	Rejections *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidationTalliedEventName = "ValidationTallied"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidationTallied) ContractEventName() string {
	return ValidationModuleValidationTalliedEventName
}

// UnpackValidationTalliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationTallied(uint256 indexed jobId, bool success, uint256 approvals, uint256 rejections)
func (validationModule *ValidationModule) UnpackValidationTalliedEvent(log *types.Log) (*ValidationModuleValidationTallied, error) {
	event := "ValidationTallied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidationTallied)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorAuthCacheDurationUpdated represents a ValidatorAuthCacheDurationUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorAuthCacheDurationUpdated struct {
	Duration *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorAuthCacheDurationUpdatedEventName = "ValidatorAuthCacheDurationUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorAuthCacheDurationUpdated) ContractEventName() string {
	return ValidationModuleValidatorAuthCacheDurationUpdatedEventName
}

// UnpackValidatorAuthCacheDurationUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorAuthCacheDurationUpdated(uint256 duration)
func (validationModule *ValidationModule) UnpackValidatorAuthCacheDurationUpdatedEvent(log *types.Log) (*ValidationModuleValidatorAuthCacheDurationUpdated, error) {
	event := "ValidatorAuthCacheDurationUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorAuthCacheDurationUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorAuthCacheVersionBumped represents a ValidatorAuthCacheVersionBumped event raised by the ValidationModule contract.
type ValidationModuleValidatorAuthCacheVersionBumped struct {
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorAuthCacheVersionBumpedEventName = "ValidatorAuthCacheVersionBumped"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorAuthCacheVersionBumped) ContractEventName() string {
	return ValidationModuleValidatorAuthCacheVersionBumpedEventName
}

// UnpackValidatorAuthCacheVersionBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorAuthCacheVersionBumped(uint256 version)
func (validationModule *ValidationModule) UnpackValidatorAuthCacheVersionBumpedEvent(log *types.Log) (*ValidationModuleValidatorAuthCacheVersionBumped, error) {
	event := "ValidatorAuthCacheVersionBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorAuthCacheVersionBumped)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorBanApplied represents a ValidatorBanApplied event raised by the ValidationModule contract.
type ValidationModuleValidatorBanApplied struct {
	Validator  common.Address
	UntilBlock *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorBanAppliedEventName = "ValidatorBanApplied"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorBanApplied) ContractEventName() string {
	return ValidationModuleValidatorBanAppliedEventName
}

// UnpackValidatorBanAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorBanApplied(address indexed validator, uint256 untilBlock)
func (validationModule *ValidationModule) UnpackValidatorBanAppliedEvent(log *types.Log) (*ValidationModuleValidatorBanApplied, error) {
	event := "ValidatorBanApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorBanApplied)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorBoundsUpdated represents a ValidatorBoundsUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorBoundsUpdated struct {
	MinValidators *big.Int
	MaxValidators *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorBoundsUpdatedEventName = "ValidatorBoundsUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorBoundsUpdated) ContractEventName() string {
	return ValidationModuleValidatorBoundsUpdatedEventName
}

// UnpackValidatorBoundsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorBoundsUpdated(uint256 minValidators, uint256 maxValidators)
func (validationModule *ValidationModule) UnpackValidatorBoundsUpdatedEvent(log *types.Log) (*ValidationModuleValidatorBoundsUpdated, error) {
	event := "ValidatorBoundsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorBoundsUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorIdentityVerified represents a ValidatorIdentityVerified event raised by the ValidationModule contract.
type ValidationModuleValidatorIdentityVerified struct {
	Validator  common.Address
	Node       [32]byte
	Label      string
	ViaWrapper bool
	ViaMerkle  bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorIdentityVerifiedEventName = "ValidatorIdentityVerified"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorIdentityVerified) ContractEventName() string {
	return ValidationModuleValidatorIdentityVerifiedEventName
}

// UnpackValidatorIdentityVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorIdentityVerified(address indexed validator, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle)
func (validationModule *ValidationModule) UnpackValidatorIdentityVerifiedEvent(log *types.Log) (*ValidationModuleValidatorIdentityVerified, error) {
	event := "ValidatorIdentityVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorIdentityVerified)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorPoolRotationUpdated represents a ValidatorPoolRotationUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorPoolRotationUpdated struct {
	NewRotation *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorPoolRotationUpdatedEventName = "ValidatorPoolRotationUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorPoolRotationUpdated) ContractEventName() string {
	return ValidationModuleValidatorPoolRotationUpdatedEventName
}

// UnpackValidatorPoolRotationUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorPoolRotationUpdated(uint256 newRotation)
func (validationModule *ValidationModule) UnpackValidatorPoolRotationUpdatedEvent(log *types.Log) (*ValidationModuleValidatorPoolRotationUpdated, error) {
	event := "ValidatorPoolRotationUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorPoolRotationUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorPoolSampleSizeUpdated represents a ValidatorPoolSampleSizeUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorPoolSampleSizeUpdated struct {
	Size *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorPoolSampleSizeUpdatedEventName = "ValidatorPoolSampleSizeUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorPoolSampleSizeUpdated) ContractEventName() string {
	return ValidationModuleValidatorPoolSampleSizeUpdatedEventName
}

// UnpackValidatorPoolSampleSizeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorPoolSampleSizeUpdated(uint256 size)
func (validationModule *ValidationModule) UnpackValidatorPoolSampleSizeUpdatedEvent(log *types.Log) (*ValidationModuleValidatorPoolSampleSizeUpdated, error) {
	event := "ValidatorPoolSampleSizeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorPoolSampleSizeUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorSlashingPctUpdated represents a ValidatorSlashingPctUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorSlashingPctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorSlashingPctUpdatedEventName = "ValidatorSlashingPctUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorSlashingPctUpdated) ContractEventName() string {
	return ValidationModuleValidatorSlashingPctUpdatedEventName
}

// UnpackValidatorSlashingPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSlashingPctUpdated(uint256 pct)
func (validationModule *ValidationModule) UnpackValidatorSlashingPctUpdatedEvent(log *types.Log) (*ValidationModuleValidatorSlashingPctUpdated, error) {
	event := "ValidatorSlashingPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorSlashingPctUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorSubdomainUpdated represents a ValidatorSubdomainUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorSubdomainUpdated struct {
	Validator common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorSubdomainUpdatedEventName = "ValidatorSubdomainUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorSubdomainUpdated) ContractEventName() string {
	return ValidationModuleValidatorSubdomainUpdatedEventName
}

// UnpackValidatorSubdomainUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSubdomainUpdated(address indexed validator, string subdomain)
func (validationModule *ValidationModule) UnpackValidatorSubdomainUpdatedEvent(log *types.Log) (*ValidationModuleValidatorSubdomainUpdated, error) {
	event := "ValidatorSubdomainUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorSubdomainUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorsPerJobUpdated represents a ValidatorsPerJobUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorsPerJobUpdated struct {
	Count *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorsPerJobUpdatedEventName = "ValidatorsPerJobUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorsPerJobUpdated) ContractEventName() string {
	return ValidationModuleValidatorsPerJobUpdatedEventName
}

// UnpackValidatorsPerJobUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorsPerJobUpdated(uint256 count)
func (validationModule *ValidationModule) UnpackValidatorsPerJobUpdatedEvent(log *types.Log) (*ValidationModuleValidatorsPerJobUpdated, error) {
	event := "ValidatorsPerJobUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorsPerJobUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorsSelected represents a ValidatorsSelected event raised by the ValidationModule contract.
type ValidationModuleValidatorsSelected struct {
	JobId      *big.Int
	Validators []common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorsSelectedEventName = "ValidatorsSelected"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorsSelected) ContractEventName() string {
	return ValidationModuleValidatorsSelectedEventName
}

// UnpackValidatorsSelectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorsSelected(uint256 indexed jobId, address[] validators)
func (validationModule *ValidationModule) UnpackValidatorsSelectedEvent(log *types.Log) (*ValidationModuleValidatorsSelected, error) {
	event := "ValidatorsSelected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorsSelected)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleValidatorsUpdated represents a ValidatorsUpdated event raised by the ValidationModule contract.
type ValidationModuleValidatorsUpdated struct {
	Validators []common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidationModuleValidatorsUpdatedEventName = "ValidatorsUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleValidatorsUpdated) ContractEventName() string {
	return ValidationModuleValidatorsUpdatedEventName
}

// UnpackValidatorsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorsUpdated(address[] validators)
func (validationModule *ValidationModule) UnpackValidatorsUpdatedEvent(log *types.Log) (*ValidationModuleValidatorsUpdated, error) {
	event := "ValidatorsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleValidatorsUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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

// ValidationModuleWholeStakeLocksUpdated represents a WholeStakeLocksUpdated event raised by the ValidationModule contract.
type ValidationModuleWholeStakeLocksUpdated struct {
	Enabled bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ValidationModuleWholeStakeLocksUpdatedEventName = "WholeStakeLocksUpdated"

// ContractEventName returns the user-defined event name.
func (ValidationModuleWholeStakeLocksUpdated) ContractEventName() string {
	return ValidationModuleWholeStakeLocksUpdatedEventName
}

// UnpackWholeStakeLocksUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WholeStakeLocksUpdated(bool enabled)
func (validationModule *ValidationModule) UnpackWholeStakeLocksUpdatedEvent(log *types.Log) (*ValidationModuleWholeStakeLocksUpdated, error) {
	event := "WholeStakeLocksUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validationModule.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidationModuleWholeStakeLocksUpdated)
	if len(log.Data) > 0 {
		if err := validationModule.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validationModule.abi.Events[event].Inputs {
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
func (validationModule *ValidationModule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], validationModule.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return validationModule.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["AlreadyRevealed"].ID.Bytes()[:4]) {
		return validationModule.UnpackAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["AlreadyTallied"].ID.Bytes()[:4]) {
		return validationModule.UnpackAlreadyTalliedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["BlacklistedValidator"].ID.Bytes()[:4]) {
		return validationModule.UnpackBlacklistedValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["BurnEvidenceIncomplete"].ID.Bytes()[:4]) {
		return validationModule.UnpackBurnEvidenceIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["CommitMissing"].ID.Bytes()[:4]) {
		return validationModule.UnpackCommitMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["CommitPhaseActive"].ID.Bytes()[:4]) {
		return validationModule.UnpackCommitPhaseActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["CommitPhaseClosed"].ID.Bytes()[:4]) {
		return validationModule.UnpackCommitPhaseClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["EmptySubdomain"].ID.Bytes()[:4]) {
		return validationModule.UnpackEmptySubdomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return validationModule.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return validationModule.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["FailoverEscalated"].ID.Bytes()[:4]) {
		return validationModule.UnpackFailoverEscalatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InsufficientValidators"].ID.Bytes()[:4]) {
		return validationModule.UnpackInsufficientValidatorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidApprovalThreshold"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidApprovalThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidApprovals"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidApprovalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidArrayLength"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidArrayLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidBurnReceipt"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidBurnReceiptError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidCommitWindow"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidCommitWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidFailoverAction"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidFailoverActionError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidForceFinalizeGrace"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidForceFinalizeGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidIdentityRegistry"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidIdentityRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidJobRegistry"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidPenalty"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidPenaltyError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidPercentage"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidPercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidReveal"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidRevealError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidRevealWindow"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidRevealWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidSampleSize"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidSampleSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidSlashingPercentage"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidSlashingPercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidStakeManager"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidStakeManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidValidatorBounds"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidValidatorBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["InvalidWindows"].ID.Bytes()[:4]) {
		return validationModule.UnpackInvalidWindowsError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["JobNotSubmitted"].ID.Bytes()[:4]) {
		return validationModule.UnpackJobNotSubmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["NoActiveRound"].ID.Bytes()[:4]) {
		return validationModule.UnpackNoActiveRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["NoStake"].ID.Bytes()[:4]) {
		return validationModule.UnpackNoStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["NotOwnerOrPauserManager"].ID.Bytes()[:4]) {
		return validationModule.UnpackNotOwnerOrPauserManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["NotValidator"].ID.Bytes()[:4]) {
		return validationModule.UnpackNotValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["OnlyJobRegistry"].ID.Bytes()[:4]) {
		return validationModule.UnpackOnlyJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return validationModule.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return validationModule.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["PoolLimitExceeded"].ID.Bytes()[:4]) {
		return validationModule.UnpackPoolLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["PoolNotStored"].ID.Bytes()[:4]) {
		return validationModule.UnpackPoolNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return validationModule.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["RevealExtensionRequired"].ID.Bytes()[:4]) {
		return validationModule.UnpackRevealExtensionRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["RevealPending"].ID.Bytes()[:4]) {
		return validationModule.UnpackRevealPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["RevealPhaseClosed"].ID.Bytes()[:4]) {
		return validationModule.UnpackRevealPhaseClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["SampleSizeTooSmall"].ID.Bytes()[:4]) {
		return validationModule.UnpackSampleSizeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["StakeManagerNotSet"].ID.Bytes()[:4]) {
		return validationModule.UnpackStakeManagerNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["TaxPolicyNotAcknowledged"].ID.Bytes()[:4]) {
		return validationModule.UnpackTaxPolicyNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["UnauthorizedCaller"].ID.Bytes()[:4]) {
		return validationModule.UnpackUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["UnauthorizedValidator"].ID.Bytes()[:4]) {
		return validationModule.UnpackUnauthorizedValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ValidatorBanned"].ID.Bytes()[:4]) {
		return validationModule.UnpackValidatorBannedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ValidatorPoolTooSmall"].ID.Bytes()[:4]) {
		return validationModule.UnpackValidatorPoolTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ValidatorsAlreadySelected"].ID.Bytes()[:4]) {
		return validationModule.UnpackValidatorsAlreadySelectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ZeroIdentityRegistry"].ID.Bytes()[:4]) {
		return validationModule.UnpackZeroIdentityRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], validationModule.abi.Errors["ZeroValidatorAddress"].ID.Bytes()[:4]) {
		return validationModule.UnpackZeroValidatorAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ValidationModuleAlreadyCommitted represents a AlreadyCommitted error raised by the ValidationModule contract.
type ValidationModuleAlreadyCommitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted()
func ValidationModuleAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xbfec55587600524a9afa4af6da1e1345f08fce59d99e4869f19166c295681a3a")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted()
func (validationModule *ValidationModule) UnpackAlreadyCommittedError(raw []byte) (*ValidationModuleAlreadyCommitted, error) {
	out := new(ValidationModuleAlreadyCommitted)
	if err := validationModule.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleAlreadyRevealed represents a AlreadyRevealed error raised by the ValidationModule contract.
type ValidationModuleAlreadyRevealed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRevealed()
func ValidationModuleAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0xa89ac151620d5331775119c5df29262a0755c14eb44ace70a903df983497be6e")
}

// UnpackAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRevealed()
func (validationModule *ValidationModule) UnpackAlreadyRevealedError(raw []byte) (*ValidationModuleAlreadyRevealed, error) {
	out := new(ValidationModuleAlreadyRevealed)
	if err := validationModule.abi.UnpackIntoInterface(out, "AlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleAlreadyTallied represents a AlreadyTallied error raised by the ValidationModule contract.
type ValidationModuleAlreadyTallied struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyTallied()
func ValidationModuleAlreadyTalliedErrorID() common.Hash {
	return common.HexToHash("0xda16e77e4ca0d5d84aeadffb5c9ad8f2a1859645f76357c4235fe3da7511c209")
}

// UnpackAlreadyTalliedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyTallied()
func (validationModule *ValidationModule) UnpackAlreadyTalliedError(raw []byte) (*ValidationModuleAlreadyTallied, error) {
	out := new(ValidationModuleAlreadyTallied)
	if err := validationModule.abi.UnpackIntoInterface(out, "AlreadyTallied", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleBlacklistedValidator represents a BlacklistedValidator error raised by the ValidationModule contract.
type ValidationModuleBlacklistedValidator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlacklistedValidator()
func ValidationModuleBlacklistedValidatorErrorID() common.Hash {
	return common.HexToHash("0x8c0c186fa24bc4ac9b17c0d1611b33a44327cc5c172fff1c1c3838716da871d7")
}

// UnpackBlacklistedValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlacklistedValidator()
func (validationModule *ValidationModule) UnpackBlacklistedValidatorError(raw []byte) (*ValidationModuleBlacklistedValidator, error) {
	out := new(ValidationModuleBlacklistedValidator)
	if err := validationModule.abi.UnpackIntoInterface(out, "BlacklistedValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleBurnEvidenceIncomplete represents a BurnEvidenceIncomplete error raised by the ValidationModule contract.
type ValidationModuleBurnEvidenceIncomplete struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BurnEvidenceIncomplete()
func ValidationModuleBurnEvidenceIncompleteErrorID() common.Hash {
	return common.HexToHash("0x288dfda384452703ac65b1d145de24787d688890b8fd2d94a8933f1b85371870")
}

// UnpackBurnEvidenceIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BurnEvidenceIncomplete()
func (validationModule *ValidationModule) UnpackBurnEvidenceIncompleteError(raw []byte) (*ValidationModuleBurnEvidenceIncomplete, error) {
	out := new(ValidationModuleBurnEvidenceIncomplete)
	if err := validationModule.abi.UnpackIntoInterface(out, "BurnEvidenceIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleCommitMissing represents a CommitMissing error raised by the ValidationModule contract.
type ValidationModuleCommitMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitMissing()
func ValidationModuleCommitMissingErrorID() common.Hash {
	return common.HexToHash("0xa48e826106d4117f1300597e01649be65a40a9682a0c04c4c3b6c9099ffd4807")
}

// UnpackCommitMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitMissing()
func (validationModule *ValidationModule) UnpackCommitMissingError(raw []byte) (*ValidationModuleCommitMissing, error) {
	out := new(ValidationModuleCommitMissing)
	if err := validationModule.abi.UnpackIntoInterface(out, "CommitMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleCommitPhaseActive represents a CommitPhaseActive error raised by the ValidationModule contract.
type ValidationModuleCommitPhaseActive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitPhaseActive()
func ValidationModuleCommitPhaseActiveErrorID() common.Hash {
	return common.HexToHash("0x32e8f55d60b68a22eedc47fa3e9d912e6cd60c1c6a1a236a7f73a130dd130b79")
}

// UnpackCommitPhaseActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitPhaseActive()
func (validationModule *ValidationModule) UnpackCommitPhaseActiveError(raw []byte) (*ValidationModuleCommitPhaseActive, error) {
	out := new(ValidationModuleCommitPhaseActive)
	if err := validationModule.abi.UnpackIntoInterface(out, "CommitPhaseActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleCommitPhaseClosed represents a CommitPhaseClosed error raised by the ValidationModule contract.
type ValidationModuleCommitPhaseClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitPhaseClosed()
func ValidationModuleCommitPhaseClosedErrorID() common.Hash {
	return common.HexToHash("0x5d0e77407ab2522e71e6bc0cd5d4ef2a181fd681e4f587723e12b5356a9a4224")
}

// UnpackCommitPhaseClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitPhaseClosed()
func (validationModule *ValidationModule) UnpackCommitPhaseClosedError(raw []byte) (*ValidationModuleCommitPhaseClosed, error) {
	out := new(ValidationModuleCommitPhaseClosed)
	if err := validationModule.abi.UnpackIntoInterface(out, "CommitPhaseClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleEmptySubdomain represents a EmptySubdomain error raised by the ValidationModule contract.
type ValidationModuleEmptySubdomain struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptySubdomain()
func ValidationModuleEmptySubdomainErrorID() common.Hash {
	return common.HexToHash("0x4549c4ec169a2ebb8a9beab83833dea10d1bdb6446b79d1916d822b4ecd13463")
}

// UnpackEmptySubdomainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptySubdomain()
func (validationModule *ValidationModule) UnpackEmptySubdomainError(raw []byte) (*ValidationModuleEmptySubdomain, error) {
	out := new(ValidationModuleEmptySubdomain)
	if err := validationModule.abi.UnpackIntoInterface(out, "EmptySubdomain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleEnforcedPause represents a EnforcedPause error raised by the ValidationModule contract.
type ValidationModuleEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func ValidationModuleEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (validationModule *ValidationModule) UnpackEnforcedPauseError(raw []byte) (*ValidationModuleEnforcedPause, error) {
	out := new(ValidationModuleEnforcedPause)
	if err := validationModule.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleExpectedPause represents a ExpectedPause error raised by the ValidationModule contract.
type ValidationModuleExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func ValidationModuleExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (validationModule *ValidationModule) UnpackExpectedPauseError(raw []byte) (*ValidationModuleExpectedPause, error) {
	out := new(ValidationModuleExpectedPause)
	if err := validationModule.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleFailoverEscalated represents a FailoverEscalated error raised by the ValidationModule contract.
type ValidationModuleFailoverEscalated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailoverEscalated()
func ValidationModuleFailoverEscalatedErrorID() common.Hash {
	return common.HexToHash("0x3ed31e458bc66893f11e8973db833b71f9a71a99730010b0b40bbe566a1efc42")
}

// UnpackFailoverEscalatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailoverEscalated()
func (validationModule *ValidationModule) UnpackFailoverEscalatedError(raw []byte) (*ValidationModuleFailoverEscalated, error) {
	out := new(ValidationModuleFailoverEscalated)
	if err := validationModule.abi.UnpackIntoInterface(out, "FailoverEscalated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInsufficientValidators represents a InsufficientValidators error raised by the ValidationModule contract.
type ValidationModuleInsufficientValidators struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientValidators()
func ValidationModuleInsufficientValidatorsErrorID() common.Hash {
	return common.HexToHash("0xddfe5dad3d7c4ed22922c2dc6fe5e0a8962228b65c90c820b5ae0fa43696e404")
}

// UnpackInsufficientValidatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientValidators()
func (validationModule *ValidationModule) UnpackInsufficientValidatorsError(raw []byte) (*ValidationModuleInsufficientValidators, error) {
	out := new(ValidationModuleInsufficientValidators)
	if err := validationModule.abi.UnpackIntoInterface(out, "InsufficientValidators", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidApprovalThreshold represents a InvalidApprovalThreshold error raised by the ValidationModule contract.
type ValidationModuleInvalidApprovalThreshold struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidApprovalThreshold()
func ValidationModuleInvalidApprovalThresholdErrorID() common.Hash {
	return common.HexToHash("0x2e170301b476dab24e294538c44399eccf60878537824141817d045f8cf50ae4")
}

// UnpackInvalidApprovalThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidApprovalThreshold()
func (validationModule *ValidationModule) UnpackInvalidApprovalThresholdError(raw []byte) (*ValidationModuleInvalidApprovalThreshold, error) {
	out := new(ValidationModuleInvalidApprovalThreshold)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidApprovalThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidApprovals represents a InvalidApprovals error raised by the ValidationModule contract.
type ValidationModuleInvalidApprovals struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidApprovals()
func ValidationModuleInvalidApprovalsErrorID() common.Hash {
	return common.HexToHash("0x16bc401c4a847ba67856b7cd3cf6271918e3959555f944b0bd1a186c0a3aa7d7")
}

// UnpackInvalidApprovalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidApprovals()
func (validationModule *ValidationModule) UnpackInvalidApprovalsError(raw []byte) (*ValidationModuleInvalidApprovals, error) {
	out := new(ValidationModuleInvalidApprovals)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidApprovals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidArrayLength represents a InvalidArrayLength error raised by the ValidationModule contract.
type ValidationModuleInvalidArrayLength struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidArrayLength()
func ValidationModuleInvalidArrayLengthErrorID() common.Hash {
	return common.HexToHash("0x9d89020a6060554f8d3c07bb4acf95ad63f2cb33ae7b5a091502e13286ffcdd2")
}

// UnpackInvalidArrayLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidArrayLength()
func (validationModule *ValidationModule) UnpackInvalidArrayLengthError(raw []byte) (*ValidationModuleInvalidArrayLength, error) {
	out := new(ValidationModuleInvalidArrayLength)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidArrayLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidBurnReceipt represents a InvalidBurnReceipt error raised by the ValidationModule contract.
type ValidationModuleInvalidBurnReceipt struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBurnReceipt()
func ValidationModuleInvalidBurnReceiptErrorID() common.Hash {
	return common.HexToHash("0x199109400f54c1e5a6d04e84d6818c21901edd69d148e10a76722189230f564e")
}

// UnpackInvalidBurnReceiptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBurnReceipt()
func (validationModule *ValidationModule) UnpackInvalidBurnReceiptError(raw []byte) (*ValidationModuleInvalidBurnReceipt, error) {
	out := new(ValidationModuleInvalidBurnReceipt)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidBurnReceipt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidCommitWindow represents a InvalidCommitWindow error raised by the ValidationModule contract.
type ValidationModuleInvalidCommitWindow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCommitWindow()
func ValidationModuleInvalidCommitWindowErrorID() common.Hash {
	return common.HexToHash("0xee699086f1e52870402046a4abf5fc365300da234cef800337d5004f3cce9004")
}

// UnpackInvalidCommitWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCommitWindow()
func (validationModule *ValidationModule) UnpackInvalidCommitWindowError(raw []byte) (*ValidationModuleInvalidCommitWindow, error) {
	out := new(ValidationModuleInvalidCommitWindow)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidCommitWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidFailoverAction represents a InvalidFailoverAction error raised by the ValidationModule contract.
type ValidationModuleInvalidFailoverAction struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFailoverAction()
func ValidationModuleInvalidFailoverActionErrorID() common.Hash {
	return common.HexToHash("0x96a98f47381cf659f8f6c9517f3dd542ad9ed807ae87bd39e876c1bcc77f4470")
}

// UnpackInvalidFailoverActionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFailoverAction()
func (validationModule *ValidationModule) UnpackInvalidFailoverActionError(raw []byte) (*ValidationModuleInvalidFailoverAction, error) {
	out := new(ValidationModuleInvalidFailoverAction)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidFailoverAction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidForceFinalizeGrace represents a InvalidForceFinalizeGrace error raised by the ValidationModule contract.
type ValidationModuleInvalidForceFinalizeGrace struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidForceFinalizeGrace()
func ValidationModuleInvalidForceFinalizeGraceErrorID() common.Hash {
	return common.HexToHash("0x874c75fdad26fb0eef393da05a5395eec7f3d6122863d9860a6b60569ce766af")
}

// UnpackInvalidForceFinalizeGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidForceFinalizeGrace()
func (validationModule *ValidationModule) UnpackInvalidForceFinalizeGraceError(raw []byte) (*ValidationModuleInvalidForceFinalizeGrace, error) {
	out := new(ValidationModuleInvalidForceFinalizeGrace)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidForceFinalizeGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidIdentityRegistry represents a InvalidIdentityRegistry error raised by the ValidationModule contract.
type ValidationModuleInvalidIdentityRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidIdentityRegistry()
func ValidationModuleInvalidIdentityRegistryErrorID() common.Hash {
	return common.HexToHash("0x188aad7e8e99ed4e89456ee6b1605a8c78b533e8ed49b5c6855e3492df309485")
}

// UnpackInvalidIdentityRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidIdentityRegistry()
func (validationModule *ValidationModule) UnpackInvalidIdentityRegistryError(raw []byte) (*ValidationModuleInvalidIdentityRegistry, error) {
	out := new(ValidationModuleInvalidIdentityRegistry)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidIdentityRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidJobRegistry represents a InvalidJobRegistry error raised by the ValidationModule contract.
type ValidationModuleInvalidJobRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidJobRegistry()
func ValidationModuleInvalidJobRegistryErrorID() common.Hash {
	return common.HexToHash("0x1ae3b4890a2f89bf4dac69ea6a4267fb69308ae33c82589f76b9677fe3ab7164")
}

// UnpackInvalidJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidJobRegistry()
func (validationModule *ValidationModule) UnpackInvalidJobRegistryError(raw []byte) (*ValidationModuleInvalidJobRegistry, error) {
	out := new(ValidationModuleInvalidJobRegistry)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidPenalty represents a InvalidPenalty error raised by the ValidationModule contract.
type ValidationModuleInvalidPenalty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPenalty()
func ValidationModuleInvalidPenaltyErrorID() common.Hash {
	return common.HexToHash("0x458eae5b8f6cce3a17ba72b9bdd5d8f624a1bcd37754c88c8d7a1dd5dddb7dfd")
}

// UnpackInvalidPenaltyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPenalty()
func (validationModule *ValidationModule) UnpackInvalidPenaltyError(raw []byte) (*ValidationModuleInvalidPenalty, error) {
	out := new(ValidationModuleInvalidPenalty)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidPenalty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidPercentage represents a InvalidPercentage error raised by the ValidationModule contract.
type ValidationModuleInvalidPercentage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPercentage()
func ValidationModuleInvalidPercentageErrorID() common.Hash {
	return common.HexToHash("0x1f3b85d324f007eab9166dba47ce4688f2b5c15c9dbafa79131ac3a94e9e6540")
}

// UnpackInvalidPercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPercentage()
func (validationModule *ValidationModule) UnpackInvalidPercentageError(raw []byte) (*ValidationModuleInvalidPercentage, error) {
	out := new(ValidationModuleInvalidPercentage)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidPercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidReveal represents a InvalidReveal error raised by the ValidationModule contract.
type ValidationModuleInvalidReveal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReveal()
func ValidationModuleInvalidRevealErrorID() common.Hash {
	return common.HexToHash("0x9ea6d127cea9e3275fae75d6cb7ea1e8248b48930b3961cbdc11bd64a3d22b67")
}

// UnpackInvalidRevealError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReveal()
func (validationModule *ValidationModule) UnpackInvalidRevealError(raw []byte) (*ValidationModuleInvalidReveal, error) {
	out := new(ValidationModuleInvalidReveal)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidReveal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidRevealWindow represents a InvalidRevealWindow error raised by the ValidationModule contract.
type ValidationModuleInvalidRevealWindow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRevealWindow()
func ValidationModuleInvalidRevealWindowErrorID() common.Hash {
	return common.HexToHash("0xa26892632db0c104d7e214807a30ab7f7d148d3063f6d43a7ab3e51345169c5b")
}

// UnpackInvalidRevealWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRevealWindow()
func (validationModule *ValidationModule) UnpackInvalidRevealWindowError(raw []byte) (*ValidationModuleInvalidRevealWindow, error) {
	out := new(ValidationModuleInvalidRevealWindow)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidRevealWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidSampleSize represents a InvalidSampleSize error raised by the ValidationModule contract.
type ValidationModuleInvalidSampleSize struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSampleSize()
func ValidationModuleInvalidSampleSizeErrorID() common.Hash {
	return common.HexToHash("0xdd7325672dce054cd0d9d10cd02fd1949d444befb4a15a16f73b3086f31894f4")
}

// UnpackInvalidSampleSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSampleSize()
func (validationModule *ValidationModule) UnpackInvalidSampleSizeError(raw []byte) (*ValidationModuleInvalidSampleSize, error) {
	out := new(ValidationModuleInvalidSampleSize)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidSampleSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidSlashingPercentage represents a InvalidSlashingPercentage error raised by the ValidationModule contract.
type ValidationModuleInvalidSlashingPercentage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSlashingPercentage()
func ValidationModuleInvalidSlashingPercentageErrorID() common.Hash {
	return common.HexToHash("0xf55b7f0892a3582e468163d1801fe809d600e48639f3fe584134a9955fa90b6d")
}

// UnpackInvalidSlashingPercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSlashingPercentage()
func (validationModule *ValidationModule) UnpackInvalidSlashingPercentageError(raw []byte) (*ValidationModuleInvalidSlashingPercentage, error) {
	out := new(ValidationModuleInvalidSlashingPercentage)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidSlashingPercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidStakeManager represents a InvalidStakeManager error raised by the ValidationModule contract.
type ValidationModuleInvalidStakeManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManager()
func ValidationModuleInvalidStakeManagerErrorID() common.Hash {
	return common.HexToHash("0x78d7f972fc345e183596885d97710acbe49c7d1b7bded3b965651d803c37721a")
}

// UnpackInvalidStakeManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManager()
func (validationModule *ValidationModule) UnpackInvalidStakeManagerError(raw []byte) (*ValidationModuleInvalidStakeManager, error) {
	out := new(ValidationModuleInvalidStakeManager)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidStakeManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidValidatorBounds represents a InvalidValidatorBounds error raised by the ValidationModule contract.
type ValidationModuleInvalidValidatorBounds struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValidatorBounds()
func ValidationModuleInvalidValidatorBoundsErrorID() common.Hash {
	return common.HexToHash("0xd75fd06ac32b8c4bdd40d77279638913f0ed041f86ba098346761b3f9a64d019")
}

// UnpackInvalidValidatorBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValidatorBounds()
func (validationModule *ValidationModule) UnpackInvalidValidatorBoundsError(raw []byte) (*ValidationModuleInvalidValidatorBounds, error) {
	out := new(ValidationModuleInvalidValidatorBounds)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidValidatorBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleInvalidWindows represents a InvalidWindows error raised by the ValidationModule contract.
type ValidationModuleInvalidWindows struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidWindows()
func ValidationModuleInvalidWindowsErrorID() common.Hash {
	return common.HexToHash("0x318f4e627dd34578266917873522128f6f4a6445d6055d9e83eaee3740f77766")
}

// UnpackInvalidWindowsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidWindows()
func (validationModule *ValidationModule) UnpackInvalidWindowsError(raw []byte) (*ValidationModuleInvalidWindows, error) {
	out := new(ValidationModuleInvalidWindows)
	if err := validationModule.abi.UnpackIntoInterface(out, "InvalidWindows", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleJobNotSubmitted represents a JobNotSubmitted error raised by the ValidationModule contract.
type ValidationModuleJobNotSubmitted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobNotSubmitted()
func ValidationModuleJobNotSubmittedErrorID() common.Hash {
	return common.HexToHash("0x42d7e2f08f8ec8de6fdbc2dfd7644a2002a7481879072410ba045d49584f9b04")
}

// UnpackJobNotSubmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobNotSubmitted()
func (validationModule *ValidationModule) UnpackJobNotSubmittedError(raw []byte) (*ValidationModuleJobNotSubmitted, error) {
	out := new(ValidationModuleJobNotSubmitted)
	if err := validationModule.abi.UnpackIntoInterface(out, "JobNotSubmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleNoActiveRound represents a NoActiveRound error raised by the ValidationModule contract.
type ValidationModuleNoActiveRound struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoActiveRound()
func ValidationModuleNoActiveRoundErrorID() common.Hash {
	return common.HexToHash("0xbccf9d539360e8d68c5416f76070ba5ca6312fd919ec71b44b0417a100436313")
}

// UnpackNoActiveRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoActiveRound()
func (validationModule *ValidationModule) UnpackNoActiveRoundError(raw []byte) (*ValidationModuleNoActiveRound, error) {
	out := new(ValidationModuleNoActiveRound)
	if err := validationModule.abi.UnpackIntoInterface(out, "NoActiveRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleNoStake represents a NoStake error raised by the ValidationModule contract.
type ValidationModuleNoStake struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoStake()
func ValidationModuleNoStakeErrorID() common.Hash {
	return common.HexToHash("0xcacf989aac3eb92b7fad62bfde1c521bf56012a00ad1d6400c34df5fadc012f2")
}

// UnpackNoStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoStake()
func (validationModule *ValidationModule) UnpackNoStakeError(raw []byte) (*ValidationModuleNoStake, error) {
	out := new(ValidationModuleNoStake)
	if err := validationModule.abi.UnpackIntoInterface(out, "NoStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleNotOwnerOrPauserManager represents a NotOwnerOrPauserManager error raised by the ValidationModule contract.
type ValidationModuleNotOwnerOrPauserManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrPauserManager()
func ValidationModuleNotOwnerOrPauserManagerErrorID() common.Hash {
	return common.HexToHash("0x838bddb679ac148b9394c9f5bd1f8ea9b054c20a7ae36c0adbab14af0785e8d8")
}

// UnpackNotOwnerOrPauserManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrPauserManager()
func (validationModule *ValidationModule) UnpackNotOwnerOrPauserManagerError(raw []byte) (*ValidationModuleNotOwnerOrPauserManager, error) {
	out := new(ValidationModuleNotOwnerOrPauserManager)
	if err := validationModule.abi.UnpackIntoInterface(out, "NotOwnerOrPauserManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleNotValidator represents a NotValidator error raised by the ValidationModule contract.
type ValidationModuleNotValidator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotValidator()
func ValidationModuleNotValidatorErrorID() common.Hash {
	return common.HexToHash("0x2ec5b449e1d63fa34c160c67ce2d5826d939017f27bc0c78ef142b8357c69f9e")
}

// UnpackNotValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotValidator()
func (validationModule *ValidationModule) UnpackNotValidatorError(raw []byte) (*ValidationModuleNotValidator, error) {
	out := new(ValidationModuleNotValidator)
	if err := validationModule.abi.UnpackIntoInterface(out, "NotValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleOnlyJobRegistry represents a OnlyJobRegistry error raised by the ValidationModule contract.
type ValidationModuleOnlyJobRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyJobRegistry()
func ValidationModuleOnlyJobRegistryErrorID() common.Hash {
	return common.HexToHash("0xb3f9b9219aaa05b642365267a87bccf3a4e1dd39f556727c02ee9f4a7e448ac7")
}

// UnpackOnlyJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyJobRegistry()
func (validationModule *ValidationModule) UnpackOnlyJobRegistryError(raw []byte) (*ValidationModuleOnlyJobRegistry, error) {
	out := new(ValidationModuleOnlyJobRegistry)
	if err := validationModule.abi.UnpackIntoInterface(out, "OnlyJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ValidationModule contract.
type ValidationModuleOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ValidationModuleOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (validationModule *ValidationModule) UnpackOwnableInvalidOwnerError(raw []byte) (*ValidationModuleOwnableInvalidOwner, error) {
	out := new(ValidationModuleOwnableInvalidOwner)
	if err := validationModule.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ValidationModule contract.
type ValidationModuleOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ValidationModuleOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (validationModule *ValidationModule) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ValidationModuleOwnableUnauthorizedAccount, error) {
	out := new(ValidationModuleOwnableUnauthorizedAccount)
	if err := validationModule.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModulePoolLimitExceeded represents a PoolLimitExceeded error raised by the ValidationModule contract.
type ValidationModulePoolLimitExceeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolLimitExceeded()
func ValidationModulePoolLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x63df80aff8bb7aac82fae3bcc69acb4ced7fdf84cecdcc822330e08963a5707e")
}

// UnpackPoolLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolLimitExceeded()
func (validationModule *ValidationModule) UnpackPoolLimitExceededError(raw []byte) (*ValidationModulePoolLimitExceeded, error) {
	out := new(ValidationModulePoolLimitExceeded)
	if err := validationModule.abi.UnpackIntoInterface(out, "PoolLimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModulePoolNotStored represents a PoolNotStored error raised by the ValidationModule contract.
type ValidationModulePoolNotStored struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolNotStored()
func ValidationModulePoolNotStoredErrorID() common.Hash {
	return common.HexToHash("0x8dad7f664da8545f3cd2a4391565568dd26ce01f461a32024152dc300819d575")
}

// UnpackPoolNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolNotStored()
func (validationModule *ValidationModule) UnpackPoolNotStoredError(raw []byte) (*ValidationModulePoolNotStored, error) {
	out := new(ValidationModulePoolNotStored)
	if err := validationModule.abi.UnpackIntoInterface(out, "PoolNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ValidationModule contract.
type ValidationModuleReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ValidationModuleReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (validationModule *ValidationModule) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ValidationModuleReentrancyGuardReentrantCall, error) {
	out := new(ValidationModuleReentrancyGuardReentrantCall)
	if err := validationModule.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleRevealExtensionRequired represents a RevealExtensionRequired error raised by the ValidationModule contract.
type ValidationModuleRevealExtensionRequired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealExtensionRequired()
func ValidationModuleRevealExtensionRequiredErrorID() common.Hash {
	return common.HexToHash("0xb811e84397630968fa5856f961971f14c5e13168cb63b1b81d5e174a00f1b1eb")
}

// UnpackRevealExtensionRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealExtensionRequired()
func (validationModule *ValidationModule) UnpackRevealExtensionRequiredError(raw []byte) (*ValidationModuleRevealExtensionRequired, error) {
	out := new(ValidationModuleRevealExtensionRequired)
	if err := validationModule.abi.UnpackIntoInterface(out, "RevealExtensionRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleRevealPending represents a RevealPending error raised by the ValidationModule contract.
type ValidationModuleRevealPending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPending()
func ValidationModuleRevealPendingErrorID() common.Hash {
	return common.HexToHash("0xb99f6e324abe82215b939496bd3767cb8d64e05f8cb2aa1b0680a66e4965fc82")
}

// UnpackRevealPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPending()
func (validationModule *ValidationModule) UnpackRevealPendingError(raw []byte) (*ValidationModuleRevealPending, error) {
	out := new(ValidationModuleRevealPending)
	if err := validationModule.abi.UnpackIntoInterface(out, "RevealPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleRevealPhaseClosed represents a RevealPhaseClosed error raised by the ValidationModule contract.
type ValidationModuleRevealPhaseClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevealPhaseClosed()
func ValidationModuleRevealPhaseClosedErrorID() common.Hash {
	return common.HexToHash("0x59f739618e077f26821ea97e6bd0c2322b92564e06f51676e101dd8730c0a094")
}

// UnpackRevealPhaseClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevealPhaseClosed()
func (validationModule *ValidationModule) UnpackRevealPhaseClosedError(raw []byte) (*ValidationModuleRevealPhaseClosed, error) {
	out := new(ValidationModuleRevealPhaseClosed)
	if err := validationModule.abi.UnpackIntoInterface(out, "RevealPhaseClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleSampleSizeTooSmall represents a SampleSizeTooSmall error raised by the ValidationModule contract.
type ValidationModuleSampleSizeTooSmall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SampleSizeTooSmall()
func ValidationModuleSampleSizeTooSmallErrorID() common.Hash {
	return common.HexToHash("0xa7d0d35e41aed318e3eed88fa82798f93a74daa65971af34862b2d1a24b48ad1")
}

// UnpackSampleSizeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SampleSizeTooSmall()
func (validationModule *ValidationModule) UnpackSampleSizeTooSmallError(raw []byte) (*ValidationModuleSampleSizeTooSmall, error) {
	out := new(ValidationModuleSampleSizeTooSmall)
	if err := validationModule.abi.UnpackIntoInterface(out, "SampleSizeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleStakeManagerNotSet represents a StakeManagerNotSet error raised by the ValidationModule contract.
type ValidationModuleStakeManagerNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeManagerNotSet()
func ValidationModuleStakeManagerNotSetErrorID() common.Hash {
	return common.HexToHash("0x9692fb0b6b27f84ea35f17882efa1204e143fd7a9af5df5626268cbd4c9c3572")
}

// UnpackStakeManagerNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeManagerNotSet()
func (validationModule *ValidationModule) UnpackStakeManagerNotSetError(raw []byte) (*ValidationModuleStakeManagerNotSet, error) {
	out := new(ValidationModuleStakeManagerNotSet)
	if err := validationModule.abi.UnpackIntoInterface(out, "StakeManagerNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleTaxPolicyNotAcknowledged represents a TaxPolicyNotAcknowledged error raised by the ValidationModule contract.
type ValidationModuleTaxPolicyNotAcknowledged struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func ValidationModuleTaxPolicyNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xa4600010ad5a3cd80a77bc537a78e1d9e51e986faca79095dd0f32250889fd3c")
}

// UnpackTaxPolicyNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func (validationModule *ValidationModule) UnpackTaxPolicyNotAcknowledgedError(raw []byte) (*ValidationModuleTaxPolicyNotAcknowledged, error) {
	out := new(ValidationModuleTaxPolicyNotAcknowledged)
	if err := validationModule.abi.UnpackIntoInterface(out, "TaxPolicyNotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleUnauthorizedCaller represents a UnauthorizedCaller error raised by the ValidationModule contract.
type ValidationModuleUnauthorizedCaller struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedCaller()
func ValidationModuleUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0x5c427cd9530cc2f15c24eb9ab95a0c7157bdefd597f18e0b4b4ed82a60681983")
}

// UnpackUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedCaller()
func (validationModule *ValidationModule) UnpackUnauthorizedCallerError(raw []byte) (*ValidationModuleUnauthorizedCaller, error) {
	out := new(ValidationModuleUnauthorizedCaller)
	if err := validationModule.abi.UnpackIntoInterface(out, "UnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleUnauthorizedValidator represents a UnauthorizedValidator error raised by the ValidationModule contract.
type ValidationModuleUnauthorizedValidator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedValidator()
func ValidationModuleUnauthorizedValidatorErrorID() common.Hash {
	return common.HexToHash("0x8460af8ac70185bb30ec283481c4fe6e62f1ccd5d07701ab6d7b285b63b9d962")
}

// UnpackUnauthorizedValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedValidator()
func (validationModule *ValidationModule) UnpackUnauthorizedValidatorError(raw []byte) (*ValidationModuleUnauthorizedValidator, error) {
	out := new(ValidationModuleUnauthorizedValidator)
	if err := validationModule.abi.UnpackIntoInterface(out, "UnauthorizedValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleValidatorBanned represents a ValidatorBanned error raised by the ValidationModule contract.
type ValidationModuleValidatorBanned struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorBanned()
func ValidationModuleValidatorBannedErrorID() common.Hash {
	return common.HexToHash("0xc41c4feffd8c637bf9185c5e07d777194d4a70310e2499bd8dc1e0a7bcffda59")
}

// UnpackValidatorBannedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorBanned()
func (validationModule *ValidationModule) UnpackValidatorBannedError(raw []byte) (*ValidationModuleValidatorBanned, error) {
	out := new(ValidationModuleValidatorBanned)
	if err := validationModule.abi.UnpackIntoInterface(out, "ValidatorBanned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleValidatorPoolTooSmall represents a ValidatorPoolTooSmall error raised by the ValidationModule contract.
type ValidationModuleValidatorPoolTooSmall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorPoolTooSmall()
func ValidationModuleValidatorPoolTooSmallErrorID() common.Hash {
	return common.HexToHash("0xc4749df74d6570a0fbed97db65c7e6d4fc8e20c18651fa962b04290b9f94693f")
}

// UnpackValidatorPoolTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorPoolTooSmall()
func (validationModule *ValidationModule) UnpackValidatorPoolTooSmallError(raw []byte) (*ValidationModuleValidatorPoolTooSmall, error) {
	out := new(ValidationModuleValidatorPoolTooSmall)
	if err := validationModule.abi.UnpackIntoInterface(out, "ValidatorPoolTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleValidatorsAlreadySelected represents a ValidatorsAlreadySelected error raised by the ValidationModule contract.
type ValidationModuleValidatorsAlreadySelected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorsAlreadySelected()
func ValidationModuleValidatorsAlreadySelectedErrorID() common.Hash {
	return common.HexToHash("0x7c5a2649ba6cb6aee15239be299bd9bc2afa49f08cc6fb2ba95067dcf2ed86ef")
}

// UnpackValidatorsAlreadySelectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorsAlreadySelected()
func (validationModule *ValidationModule) UnpackValidatorsAlreadySelectedError(raw []byte) (*ValidationModuleValidatorsAlreadySelected, error) {
	out := new(ValidationModuleValidatorsAlreadySelected)
	if err := validationModule.abi.UnpackIntoInterface(out, "ValidatorsAlreadySelected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleZeroIdentityRegistry represents a ZeroIdentityRegistry error raised by the ValidationModule contract.
type ValidationModuleZeroIdentityRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroIdentityRegistry()
func ValidationModuleZeroIdentityRegistryErrorID() common.Hash {
	return common.HexToHash("0x214af0b86062a7dbfc765aa44f6a9b3ff68c297090d618c44b8df52023e6e2b4")
}

// UnpackZeroIdentityRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroIdentityRegistry()
func (validationModule *ValidationModule) UnpackZeroIdentityRegistryError(raw []byte) (*ValidationModuleZeroIdentityRegistry, error) {
	out := new(ValidationModuleZeroIdentityRegistry)
	if err := validationModule.abi.UnpackIntoInterface(out, "ZeroIdentityRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidationModuleZeroValidatorAddress represents a ZeroValidatorAddress error raised by the ValidationModule contract.
type ValidationModuleZeroValidatorAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroValidatorAddress()
func ValidationModuleZeroValidatorAddressErrorID() common.Hash {
	return common.HexToHash("0xd7542d0ff0f4f7d0d7409d009aeaff440d91c41238f95d64f55f9e2aee8aad90")
}

// UnpackZeroValidatorAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroValidatorAddress()
func (validationModule *ValidationModule) UnpackZeroValidatorAddressError(raw []byte) (*ValidationModuleZeroValidatorAddress, error) {
	out := new(ValidationModuleZeroValidatorAddress)
	if err := validationModule.abi.UnpackIntoInterface(out, "ZeroValidatorAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
