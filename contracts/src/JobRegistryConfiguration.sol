// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IJobRegistryExtension} from "./interfaces/IJobRegistryExtension.sol";
import {JobRegistryAdmin} from "./JobRegistryAdmin.sol";

/// @title Configuration of the job registry
/// @dev Many of governance's settings in one call.
abstract contract JobRegistryConfiguration is JobRegistryAdmin {
    uint256 private constant FLAGS = 27;
    /// @dev The flag whose value takes six words.
    uint256 private constant BUNDLE = 2;

    /// @inheritdoc IJobRegistryExtension
    function applyConfiguration(
        ConfigUpdate calldata config,
        AcknowledgerUpdate[] calldata acknowledgerUpdates,
        address[] calldata ackModules
    ) external onlyGovernance {
        if (config.setPauserManager) setPauserManager(config.pauserManager);
        if (config.setPauser) setPauser(config.pauser);
        if (config.setModuleBundle) _setBundle(config.modules);
        _applyModules(config);
        _applyPercentages(config);
        _applyLimits(config);
        _applyIdentity(config);
        for (uint256 i = 0; i < acknowledgerUpdates.length; i++) {
            setAcknowledger(acknowledgerUpdates[i].acknowledger, acknowledgerUpdates[i].allowed);
        }
        _addAckModules(ackModules);
        emit ConfigurationApplied(msg.sender, _flags(config), acknowledgerUpdates.length, ackModules.length);
    }

    function _applyModules(ConfigUpdate calldata config) private {
        if (config.setIdentityRegistry) setIdentityRegistry(config.identityRegistry);
        if (config.setDisputeModule) setDisputeModule(config.disputeModule);
        if (config.setValidationModule) setValidationModule(config.validationModule);
        if (config.setAuditModule) setAuditModule(config.auditModule);
        if (config.setStakeManager) setStakeManager(config.stakeManager);
        if (config.setReputationModule) setReputationEngine(config.reputationModule);
        if (config.setCertificateNFT) setCertificateNFT(config.certificateNFT);
        if (config.setFeePool) setFeePool(config.feePool);
        if (config.setTaxPolicy) setTaxPolicy(config.taxPolicy);
        if (config.setTreasury) setTreasury(config.treasury);
    }

    /// @dev The two share a limit, so that only their final sum counts, not that on the way there.
    function _applyPercentages(ConfigUpdate calldata config) private {
        _checkPercentages(
            config.setFeePct ? config.feePct : _feePct,
            config.setValidatorRewardPct ? config.validatorRewardPct : _validatorRewardPct
        );
        if (config.setFeePct) _setFeePct(config.feePct);
        if (config.setValidatorRewardPct) _setValidatorRewardPct(config.validatorRewardPct);
    }

    function _applyLimits(ConfigUpdate calldata config) private {
        if (config.setJobStake) setJobStake(config.jobStake);
        if (config.setMinAgentStake) setMinAgentStake(config.minAgentStake);
        if (config.setMaxJobReward) setMaxJobReward(config.maxJobReward);
        if (config.setJobDurationLimit) setJobDurationLimit(config.jobDurationLimit);
        if (config.setMaxActiveJobsPerAgent) setMaxActiveJobsPerAgent(config.maxActiveJobsPerAgent);
        if (config.setExpirationGracePeriod) setExpirationGracePeriod(config.expirationGracePeriod);
    }

    function _applyIdentity(ConfigUpdate calldata config) private {
        if (config.setAgentRootNode) setAgentRootNode(config.agentRootNode);
        if (config.setAgentMerkleRoot) setAgentMerkleRoot(config.agentMerkleRoot);
        if (config.setValidatorRootNode) setValidatorRootNode(config.validatorRootNode);
        if (config.setValidatorMerkleRoot) setValidatorMerkleRoot(config.validatorMerkleRoot);
        if (config.setAgentAuthCacheDuration) setAgentAuthCacheDuration(config.agentAuthCacheDuration);
        if (config.bumpAgentAuthCacheVersion) bumpAgentAuthCacheVersion();
    }

    /// @dev Every flag but those after the bundle of modules stands two words after the one before it. All of them
    /// have been read and thereby checked before.
    function _flags(ConfigUpdate calldata config) private pure returns (uint256 flags) {
        for (uint256 i = 0; i < FLAGS; i++) {
            uint256 place = i > BUNDLE ? 2 * i + 5 : 2 * i;
            uint256 flag;
            assembly ("memory-safe") {
                flag := calldataload(add(config, shl(5, place)))
            }
            flags |= flag << i;
        }
    }
}
