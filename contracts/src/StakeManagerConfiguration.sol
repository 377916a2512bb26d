// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStakeManagerExtension} from "./interfaces/IStakeManagerExtension.sol";
import {SlashSplit} from "./libraries/SlashSplit.sol";
import {StakeManagerTuning} from "./StakeManagerTuning.sol";

/// @title StakeManagerConfiguration
/// @notice Many settings of the stake manager in one call.
abstract contract StakeManagerConfiguration is StakeManagerTuning {
    uint256 private constant FLAGS = 27;
    /// @dev The flag of slashes among those that the event tells, which has none for the validators' share.
    uint256 private constant SLASHING = 8;
    /// @dev For each flag that the event tells, in its order, which word of ConfigUpdate it is.
    bytes27 private constant PLACES = hex"00020406080a16181c1f232527292b2d30323436383a3c3f414344";

    /// @inheritdoc IStakeManagerExtension
    function applyConfiguration(ConfigUpdate calldata config, TreasuryAllowlistUpdate[] calldata allowlistUpdates)
        external
        onlyGovernance
    {
        if (config.pause && config.unpause) revert InvalidParams();
        for (uint256 i; i < allowlistUpdates.length; ++i) {
            setTreasuryAllowlist(allowlistUpdates[i].treasury, allowlistUpdates[i].allowed);
        }
        _applyModules(config);
        _applyStakes(config);
        _applyTuning(config);
        bool changed = _applyPayouts(config);
        if (_applySplit(config) || changed) _emitParameters();
        if (config.setTreasury) setTreasury(config.treasury);
        if (config.setPauserManager) setPauserManager(config.pauserManager);
        if (config.setPauser) setPauser(config.pauser);
        if (config.pause) pause();
        if (config.unpause) unpause();
        _emitApplied(config, allowlistUpdates.length);
    }

    function _applyModules(ConfigUpdate calldata config) private {
        if (config.setJobRegistry) setJobRegistry(config.jobRegistry);
        if (config.setDisputeModule) setDisputeModule(config.disputeModule);
        if (config.setModules) setModules(config.modulesJobRegistry, config.modulesDisputeModule);
        if (config.setValidationModule) setValidationModule(config.validationModule);
        if (config.setFeePool) setFeePool(config.feePool);
    }

    function _applyStakes(ConfigUpdate calldata config) private {
        if (config.setMinStake) setMinStake(config.minStake);
        if (config.setRoleMinimums) {
            setRoleMinimums(config.agentMinStake, config.validatorMinStake, config.platformMinStake);
        }
        if (config.setMaxStakePerAddress) setMaxStakePerAddress(config.maxStakePerAddress);
        if (config.setStakeRecommendations) {
            setStakeRecommendations(config.recommendedMinStake, config.recommendedMaxStake);
        }
        if (config.setUnbondingPeriod) setUnbondingPeriod(config.unbondingPeriod);
        if (config.setMaxAGITypes) setMaxAGITypes(config.maxAGITypes);
        if (config.setMaxTotalPayoutPct) setMaxTotalPayoutPct(config.maxTotalPayoutPct);
    }

    function _applyTuning(ConfigUpdate calldata config) private {
        if (config.setThermostat) setThermostat(config.thermostat);
        if (config.setHamiltonianFeed) setHamiltonianFeed(config.hamiltonianFeed);
        if (config.setAutoStakeSettings) _configureAutoStake(config.autoStakeSettings);
        if (config.setAutoStakeTuning) autoTuneStakes(config.autoStakeEnabled);
    }

    /// @dev The three share a limit, so that only their final sum counts, not those on the way there.
    function _applyPayouts(ConfigUpdate calldata config) private returns (bool changed) {
        _checkPayoutSplit(
            config.setFeePct ? config.feePct : _settings.feePct,
            config.setBurnPct ? config.burnPct : _settings.burnPct,
            config.setValidatorRewardPct ? config.validatorRewardPct : _settings.validatorRewardPct
        );
        if (config.setFeePct) _setFeePct(config.feePct);
        if (config.setBurnPct) _setBurnPct(config.burnPct);
        if (config.setValidatorRewardPct) _setValidatorRewardPct(config.validatorRewardPct);
        return config.setFeePct || config.setBurnPct || config.setValidatorRewardPct;
    }

    /// @dev As with payouts. The validators' share set here overrides the one that comes with their reward.
    function _applySplit(ConfigUpdate calldata config) private returns (bool changed) {
        SlashSplit.Percentages memory p = _settings.slash;
        changed = config.setSlashingPercentages || config.setOperatorSlashPct;
        changed = changed || config.setValidatorSlashRewardPct || config.setSlashBurnPct;
        if (!changed) return false;
        _setSplit(
            config.setSlashingPercentages ? config.employerSlashPct : p.employer,
            config.setSlashingPercentages ? config.treasurySlashPct : p.treasury,
            config.setOperatorSlashPct ? config.operatorSlashPct : p.operator,
            config.setValidatorSlashRewardPct ? config.validatorSlashRewardPct : p.validator,
            config.setSlashBurnPct ? config.slashBurnPct : p.burn
        );
        p = _settings.slash;
        if (config.setSlashingPercentages) emit SlashingPercentagesUpdated(p.employer, p.treasury);
        if (config.setOperatorSlashPct) emit OperatorSlashPctUpdated(p.operator);
        if (config.setValidatorSlashRewardPct) emit ValidatorSlashRewardPctUpdated(p.validator);
        if (config.setSlashBurnPct) emit SlashPercentsUpdated(p.employer, p.treasury, p.validator, p.operator, p.burn);
    }

    /// @dev Written by hand: an event of this many fields does not fit the compiler's stack. All flags have been read
    /// and thereby checked before.
    function _emitApplied(ConfigUpdate calldata config, uint256 updates) private {
        uint256[FLAGS + 1] memory fields;
        for (uint256 i; i < FLAGS; ++i) {
            uint256 place = uint8(PLACES[i]);
            assembly ("memory-safe") {
                mstore(add(fields, shl(5, i)), calldataload(add(config, shl(5, place))))
            }
        }
        if (config.setValidatorSlashRewardPct) fields[SLASHING] = 1;
        fields[FLAGS] = updates;
        bytes32 topic = ConfigurationApplied.selector;
        assembly ("memory-safe") {
            log2(fields, 896, topic, caller())
        }
    }
}
