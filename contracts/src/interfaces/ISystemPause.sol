// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IValidationModuleTypes} from "./IValidationModuleTypes.sol";

/// @title System pause
/// @notice Owner of the suite's modules for one governance address: it stops and starts them together and passes the
/// calls of governance on to them.
interface ISystemPause {
    event ModulesUpdated(
        address jobRegistry,
        address stakeManager,
        address validationModule,
        address disputeModule,
        address platformRegistry,
        address feePool,
        address reputationEngine,
        address arbitratorCommittee
    );
    event PausersUpdated(address indexed pauser);
    event GovernanceCallExecuted(address indexed target, bytes4 indexed selector, bytes result);
    event ValidationFailoverForwarded(
        uint256 indexed jobId, IValidationModuleTypes.FailoverAction action, uint64 extension, string reason
    );

    /// @notice A module refused a call of governance; data is what it answered.
    error GovernanceCallFailed(address target, bytes data);
    error InvalidArbitratorCommittee(address module);
    error InvalidDisputeModule(address module);
    error InvalidFeePool(address module);
    error InvalidJobRegistry(address module);
    error InvalidPauser(address pauser);
    error InvalidPlatformRegistry(address module);
    error InvalidReputationEngine(address module);
    error InvalidStakeManager(address module);
    error InvalidValidationModule(address module);
    /// @notice The data of a call is shorter than a selector.
    error MissingSelector();
    /// @notice A module is owned by another address than this contract.
    error ModuleNotOwned(address module, address owner);
    /// @notice A module does not let this contract name its pauser.
    error PauserManagerNotDelegated(address module);
    /// @notice The target of a call is none of the modules.
    error UnknownGovernanceTarget(address target);

    /// @notice Sets the modules, all owned by this contract, and their pauser. Governance only.
    /// @dev Platform registry and arbitrator committee may be zero, as this suite has neither.
    function setModules(
        address jobRegistry_,
        address stakeManager_,
        address validationModule_,
        address disputeModule_,
        address platformRegistry_,
        address feePool_,
        address reputationEngine_,
        address arbitratorCommittee_
    ) external;

    /// @notice Names the active pauser to every module again. Governance only.
    function refreshPausers() external;

    /// @notice Names an account, not zero, that may pause and unpause every module by itself. Governance only.
    function setGlobalPauser(address pauser) external;

    /// @notice Pauses every module; reverts if one of them is paused. Governance only.
    function pauseAll() external;

    /// @notice Unpauses every module; reverts if one of them is not paused. Governance only.
    function unpauseAll() external;

    /// @notice Calls one of the modules as its owner. Governance only.
    function executeGovernanceCall(address target, bytes calldata data) external returns (bytes memory result);

    /// @notice Triggers a failover of a round at the validation module. Governance only.
    function triggerValidationFailover(
        uint256 jobId,
        IValidationModuleTypes.FailoverAction action,
        uint64 extension,
        string calldata reason
    ) external;

    /// @notice Who was last named pauser of the modules; this contract until somebody was.
    function activePauser() external view returns (address);

    function jobRegistry() external view returns (address);

    function stakeManager() external view returns (address);

    function validationModule() external view returns (address);

    function disputeModule() external view returns (address);

    function platformRegistry() external view returns (address);

    function feePool() external view returns (address);

    function reputationEngine() external view returns (address);

    function arbitratorCommittee() external view returns (address);
}
