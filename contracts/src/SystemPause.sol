// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ISystemPause} from "./interfaces/ISystemPause.sol";
import {IValidationModuleExtension} from "./interfaces/IValidationModuleExtension.sol";
import {IValidationModuleTypes} from "./interfaces/IValidationModuleTypes.sol";
import {Governable} from "./libraries/Governable.sol";
import {ReentrancyLock} from "./libraries/ReentrancyLock.sol";

/// @dev What the modules have in common for their owner.
interface IPausableModule {
    function owner() external view returns (address);
    function pauser() external view returns (address);
    function setPauser(address pauser) external;
    function pause() external;
    function unpause() external;
}

/// @title System pause
contract SystemPause is ISystemPause, Governable, ReentrancyLock {
    uint256 private constant COUNT = 8;

    // Places of the modules, which are also the order in which they are paused.
    uint256 private constant JOB_REGISTRY = 0;
    uint256 private constant STAKE_MANAGER = 1;
    uint256 private constant VALIDATION_MODULE = 2;
    uint256 private constant DISPUTE_MODULE = 3;
    uint256 private constant PLATFORM_REGISTRY = 4;
    uint256 private constant FEE_POOL = 5;
    uint256 private constant REPUTATION_ENGINE = 6;
    uint256 private constant ARBITRATOR_COMMITTEE = 7;

    /// @inheritdoc ISystemPause
    address public activePauser;
    address[COUNT] private _modules;

    /// @dev The modules come into this contract's hands only after it exists, so they need not be owned yet.
    constructor(
        address jobRegistry_,
        address stakeManager_,
        address validationModule_,
        address disputeModule_,
        address platformRegistry_,
        address feePool_,
        address reputationEngine_,
        address arbitratorCommittee_,
        address governance_
    ) {
        _setGovernance(governance_);
        activePauser = address(this);
        _setModules([
            jobRegistry_,
            stakeManager_,
            validationModule_,
            disputeModule_,
            platformRegistry_,
            feePool_,
            reputationEngine_,
            arbitratorCommittee_
        ]);
    }

    // ------------------------------------------------------------------ governance

    /// @inheritdoc ISystemPause
    function setModules(
        address jobRegistry_,
        address stakeManager_,
        address validationModule_,
        address disputeModule_,
        address platformRegistry_,
        address feePool_,
        address reputationEngine_,
        address arbitratorCommittee_
    ) external onlyGovernance nonReentrant {
        _setModules([
            jobRegistry_,
            stakeManager_,
            validationModule_,
            disputeModule_,
            platformRegistry_,
            feePool_,
            reputationEngine_,
            arbitratorCommittee_
        ]);
        _setPausers(activePauser);
    }

    /// @inheritdoc ISystemPause
    function refreshPausers() external onlyGovernance nonReentrant {
        _setPausers(activePauser);
    }

    /// @inheritdoc ISystemPause
    function setGlobalPauser(address pauser) external onlyGovernance nonReentrant {
        if (pauser == address(0)) revert InvalidPauser(pauser);
        activePauser = pauser;
        _setPausers(pauser);
    }

    /// @inheritdoc ISystemPause
    function pauseAll() external onlyGovernance nonReentrant {
        for (uint256 i = 0; i < COUNT; i++) {
            if (_modules[i] != address(0)) IPausableModule(_modules[i]).pause();
        }
    }

    /// @inheritdoc ISystemPause
    function unpauseAll() external onlyGovernance nonReentrant {
        for (uint256 i = 0; i < COUNT; i++) {
            if (_modules[i] != address(0)) IPausableModule(_modules[i]).unpause();
        }
    }

    /// @inheritdoc ISystemPause
    function executeGovernanceCall(address target, bytes calldata data)
        external
        onlyGovernance
        nonReentrant
        returns (bytes memory result)
    {
        if (!_isModule(target)) revert UnknownGovernanceTarget(target);
        if (data.length < 4) revert MissingSelector();
        bool ok;
        (ok, result) = target.call(data);
        if (!ok) revert GovernanceCallFailed(target, result);
        emit GovernanceCallExecuted(target, bytes4(data[:4]), result);
    }

    /// @inheritdoc ISystemPause
    function triggerValidationFailover(
        uint256 jobId,
        IValidationModuleTypes.FailoverAction action,
        uint64 extension,
        string calldata reason
    ) external onlyGovernance nonReentrant {
        IValidationModuleExtension(_modules[VALIDATION_MODULE]).triggerFailover(jobId, action, extension, reason);
        emit ValidationFailoverForwarded(jobId, action, extension, reason);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc ISystemPause
    function jobRegistry() external view returns (address) {
        return _modules[JOB_REGISTRY];
    }

    /// @inheritdoc ISystemPause
    function stakeManager() external view returns (address) {
        return _modules[STAKE_MANAGER];
    }

    /// @inheritdoc ISystemPause
    function validationModule() external view returns (address) {
        return _modules[VALIDATION_MODULE];
    }

    /// @inheritdoc ISystemPause
    function disputeModule() external view returns (address) {
        return _modules[DISPUTE_MODULE];
    }

    /// @inheritdoc ISystemPause
    function platformRegistry() external view returns (address) {
        return _modules[PLATFORM_REGISTRY];
    }

    /// @inheritdoc ISystemPause
    function feePool() external view returns (address) {
        return _modules[FEE_POOL];
    }

    /// @inheritdoc ISystemPause
    function reputationEngine() external view returns (address) {
        return _modules[REPUTATION_ENGINE];
    }

    /// @inheritdoc ISystemPause
    function arbitratorCommittee() external view returns (address) {
        return _modules[ARBITRATOR_COMMITTEE];
    }

    // ------------------------------------------------------------------ internal

    function _setModules(address[COUNT] memory m) private {
        if (m[JOB_REGISTRY].code.length == 0) revert InvalidJobRegistry(m[JOB_REGISTRY]);
        if (m[STAKE_MANAGER].code.length == 0) revert InvalidStakeManager(m[STAKE_MANAGER]);
        if (m[VALIDATION_MODULE].code.length == 0) revert InvalidValidationModule(m[VALIDATION_MODULE]);
        if (m[DISPUTE_MODULE].code.length == 0) revert InvalidDisputeModule(m[DISPUTE_MODULE]);
        if (!_isCodeOrZero(m[PLATFORM_REGISTRY])) revert InvalidPlatformRegistry(m[PLATFORM_REGISTRY]);
        if (m[FEE_POOL].code.length == 0) revert InvalidFeePool(m[FEE_POOL]);
        if (m[REPUTATION_ENGINE].code.length == 0) revert InvalidReputationEngine(m[REPUTATION_ENGINE]);
        if (!_isCodeOrZero(m[ARBITRATOR_COMMITTEE])) revert InvalidArbitratorCommittee(m[ARBITRATOR_COMMITTEE]);
        _modules = m;
        emit ModulesUpdated(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7]);
    }

    /// @dev Every module must be this contract's before any of them is told its pauser.
    function _setPausers(address pauser) private {
        for (uint256 i = 0; i < COUNT; i++) {
            if (_modules[i] != address(0)) _requireOwned(_modules[i]);
        }
        for (uint256 i = 0; i < COUNT; i++) {
            if (_modules[i] != address(0)) _setPauser(_modules[i], pauser);
        }
        emit PausersUpdated(pauser);
    }

    function _requireOwned(address module) private view {
        (bool ok, bytes memory out) = module.staticcall(abi.encodeCall(IPausableModule.owner, ()));
        uint256 answer = ok && out.length >= 32 ? abi.decode(out, (uint256)) : 0;
        if (answer != uint160(address(this))) revert ModuleNotOwned(module, address(uint160(answer)));
    }

    function _setPauser(address module, address pauser) private {
        (bool ok,) = module.call(abi.encodeCall(IPausableModule.setPauser, (pauser)));
        if (!ok) revert PauserManagerNotDelegated(module);
        (bool told, bytes memory out) = module.staticcall(abi.encodeCall(IPausableModule.pauser, ()));
        if (!told || out.length < 32 || abi.decode(out, (uint256)) != uint160(pauser)) {
            revert PauserManagerNotDelegated(module);
        }
    }

    function _isModule(address target) private view returns (bool) {
        if (target == address(0)) return false;
        for (uint256 i = 0; i < COUNT; i++) {
            if (_modules[i] == target) return true;
        }
        return false;
    }

    function _isCodeOrZero(address module) private view returns (bool) {
        return module == address(0) || module.code.length != 0;
    }
}
