// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Vocabulary of the validation module
/// @notice Enumerations, events and errors that the module's core and its extension share.
/// @dev Stakes are token base units (18 decimals), percentages whole percent, times unix seconds, bans block numbers.
interface IValidationModuleTypes {
    /// @notice Which part of the pool a committee is drawn from: a window that moves on, or all of it.
    enum SelectionStrategy {
        Rotating,
        Reservoir
    }

    /// @notice What the owner does about a round that stalls.
    enum FailoverAction {
        None,
        ExtendReveal,
        EscalateDispute
    }

    // ------------------------------------------------------------------ life of a round

    /// @notice The target block of a selection was missed, or the owner took it back; entropy is gathered anew.
    event SelectionReset(uint256 indexed jobId);
    /// @notice The seed from which a committee was drawn.
    event SelectionSeedRecorded(uint256 indexed jobId, bytes32 seed);
    /// @notice A committee was drawn and its stakes are locked.
    event ValidatorsSelected(uint256 indexed jobId, address[] validators);
    /// @notice The label under which a validator acted.
    event ValidatorIdentityVerified(
        address indexed validator, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle
    );
    event ValidationCommitted(
        uint256 indexed jobId, address indexed validator, bytes32 commitHash, string subdomain
    );
    event ValidationRevealed(
        uint256 indexed jobId, address indexed validator, bool approve, bytes32 burnTxHash, string subdomain
    );
    /// @notice Too few members revealed for a verdict.
    event ValidationQuorumFailed(uint256 indexed jobId, uint256 revealed, uint256 quorumTarget);
    /// @notice Votes of a round, by stake at risk.
    event ValidationTallied(uint256 indexed jobId, bool success, uint256 approvals, uint256 rejections);
    event ValidationResult(uint256 indexed jobId, bool success);
    /// @notice A validator may not be drawn, nor commit, before the given block.
    event ValidatorBanApplied(address indexed validator, uint256 untilBlock);
    event ValidationFailover(
        uint256 indexed jobId, FailoverAction action, uint256 newRevealDeadline, string reason
    );
    /// @notice The owner or the job registry dissolved a round without a verdict.
    event JobNonceReset(uint256 indexed jobId);

    // ------------------------------------------------------------------ settings

    event ApprovalThresholdUpdated(uint256 pct);
    event AutoApprovalTargetUpdated(bool enabled);
    event CommitWindowUpdated(uint256 window);
    event EarlyFinalizeDelayUpdated(uint256 delay);
    event ForceFinalizeGraceUpdated(uint256 grace);
    event IdentityRegistryUpdated(address registry);
    event JobRegistryUpdated(address registry);
    event MaxValidatorPoolSizeUpdated(uint256 size);
    event MaxValidatorsPerJobUpdated(uint256 maxValidators);
    event ModulesUpdated(address indexed jobRegistry, address indexed stakeManager);
    event NonRevealPenaltyUpdated(uint256 penaltyBps, uint256 banBlocks);
    event ParametersUpdated(
        uint256 committeeSize,
        uint256 commitWindow,
        uint256 revealWindow,
        uint256 approvalThreshold,
        uint256 slashingPct
    );
    event PauserManagerUpdated(address indexed pauserManager);
    event PauserUpdated(address indexed pauser);
    event RandaoCoordinatorUpdated(address coordinator);
    event ReputationEngineUpdated(address engine);
    event RequiredValidatorApprovalsUpdated(uint256 count);
    event RevealQuorumUpdated(uint256 pct, uint256 minValidators);
    event RevealWindowUpdated(uint256 window);
    event SelectionStrategyUpdated(SelectionStrategy strategy);
    event StakeManagerUpdated(address manager);
    event TimingUpdated(uint256 commitWindow, uint256 revealWindow);
    event ValidatorAuthCacheDurationUpdated(uint256 duration);
    event ValidatorAuthCacheVersionBumped(uint256 version);
    event ValidatorBoundsUpdated(uint256 minValidators, uint256 maxValidators);
    event ValidatorPoolRotationUpdated(uint256 newRotation);
    event ValidatorPoolSampleSizeUpdated(uint256 size);
    event ValidatorSlashingPctUpdated(uint256 pct);
    event ValidatorSubdomainUpdated(address indexed validator, string subdomain);
    event ValidatorsPerJobUpdated(uint256 count);
    /// @notice The whole pool, each time it is set.
    event ValidatorsUpdated(address[] validators);
    /// @notice Whether a seat puts all of a validator's stake at risk, or one exposure.
    event WholeStakeLocksUpdated(bool enabled);

    // ------------------------------------------------------------------ errors

    error AlreadyCommitted();
    error AlreadyRevealed();
    error AlreadyTallied();
    error BlacklistedValidator();
    error BurnEvidenceIncomplete();
    error CommitMissing();
    error CommitPhaseActive();
    error CommitPhaseClosed();
    error FailoverEscalated();
    error InsufficientValidators();
    error InvalidApprovalThreshold();
    error InvalidApprovals();
    error InvalidArrayLength();
    error InvalidBurnReceipt();
    error InvalidCommitWindow();
    error InvalidFailoverAction();
    error InvalidForceFinalizeGrace();
    error InvalidIdentityRegistry();
    error InvalidJobRegistry();
    error InvalidPenalty();
    error InvalidPercentage();
    error InvalidReveal();
    error InvalidRevealWindow();
    error InvalidSampleSize();
    error InvalidSlashingPercentage();
    error InvalidStakeManager();
    error InvalidValidatorBounds();
    error InvalidWindows();
    error JobNotSubmitted();
    error NoActiveRound();
    error NoStake();
    error NotOwnerOrPauserManager();
    error NotValidator();
    error OnlyJobRegistry();
    error PoolLimitExceeded();
    error RevealExtensionRequired();
    error RevealPending();
    error RevealPhaseClosed();
    error SampleSizeTooSmall();
    error StakeManagerNotSet();
    error TaxPolicyNotAcknowledged(address account);
    error UnauthorizedCaller();
    error UnauthorizedValidator();
    error ValidatorBanned();
    error ValidatorPoolTooSmall();
    error ValidatorsAlreadySelected();
    error ZeroIdentityRegistry();
    error ZeroValidatorAddress();
}
