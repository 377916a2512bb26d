// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ITaxPolicy} from "./interfaces/ITaxPolicy.sol";
import {MODULE_VERSION} from "./libraries/Constants.sol";
import {JobRegistryStorage} from "./JobRegistryStorage.sol";

/// @title Wiring of the job registry
/// @dev Checked assignments of neighbours, used by the core's constructor and by the extension's setters.
abstract contract JobRegistryModules is JobRegistryStorage {
    function _setValidationModule(address module) internal {
        if (!_isModule(module)) revert InvalidValidationModule();
        _validationModule = module;
        emit ValidationModuleUpdated(module);
        emit ModuleUpdated("ValidationModule", module);
    }

    function _setStakeManager(address manager) internal {
        if (!_isModule(manager)) revert InvalidStakeManager();
        _stakeManager = manager;
        emit StakeManagerUpdated(manager);
        emit ModuleUpdated("StakeManager", manager);
    }

    function _setReputationEngine(address engine) internal {
        if (!_isModule(engine)) revert InvalidReputationModule();
        _reputationEngine = engine;
        emit ReputationEngineUpdated(engine);
        emit ModuleUpdated("ReputationEngine", engine);
    }

    function _setDisputeModule(address module) internal {
        if (!_isModule(module)) revert InvalidDisputeModule();
        _disputeModule = module;
        emit DisputeModuleUpdated(module);
        emit ModuleUpdated("DisputeModule", module);
    }

    function _setCertificateNFT(address nft) internal {
        if (!_isModule(nft)) revert InvalidCertificateNFT();
        _certificateNFT = nft;
        emit CertificateNFTUpdated(nft);
        emit ModuleUpdated("CertificateNFT", nft);
    }

    function _setFeePool(address pool) internal {
        _feePool = pool;
        emit FeePoolUpdated(pool);
        emit ModuleUpdated("FeePool", pool);
    }

    function _setTaxPolicy(address policy) internal {
        if (policy == address(0)) revert InvalidTaxPolicy();
        if (!_isTaxExempt(policy)) revert PolicyNotTaxExempt();
        _taxPolicy = policy;
        emit TaxPolicyUpdated(policy, ITaxPolicy(policy).policyVersion());
        emit ModuleUpdated("TaxPolicy", policy);
    }

    function _setAcknowledger(address acknowledger, bool allowed) internal {
        _acknowledgers[acknowledger] = allowed;
        emit AcknowledgerUpdated(acknowledger, allowed);
    }

    function _emitParameters() internal {
        emit JobParametersUpdated(0, _jobStake, _maxReward, _maxDuration, _minAgentStake);
    }

    function _isModule(address module) internal view returns (bool) {
        return _versionOf(module) == MODULE_VERSION;
    }

    /// @dev 0 for whatever does not answer version(), so that a wrong address is refused by name.
    function _versionOf(address module) internal view returns (uint256) {
        (bool ok, uint256 answer) = _ask(module, abi.encodeWithSignature("version()"));
        return ok ? answer : 0;
    }

    function _isTaxExempt(address policy) private view returns (bool) {
        (bool ok, uint256 answer) = _ask(policy, abi.encodeWithSignature("isTaxExempt()"));
        return ok && answer == 1;
    }

    function _ask(address target, bytes memory question) private view returns (bool ok, uint256 answer) {
        if (target.code.length == 0) return (false, 0);
        bytes memory out;
        (ok, out) = target.staticcall(question);
        if (!ok || out.length != 32) return (false, 0);
        answer = abi.decode(out, (uint256));
    }
}
