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

// IdentityRegistryAdditionalAgentConfig is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryAdditionalAgentConfig struct {
	Agent   common.Address
	Allowed bool
}

// IdentityRegistryAdditionalNodeOperatorConfig is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryAdditionalNodeOperatorConfig struct {
	NodeOperator common.Address
	Allowed      bool
}

// IdentityRegistryAdditionalValidatorConfig is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryAdditionalValidatorConfig struct {
	Validator common.Address
	Allowed   bool
}

// IdentityRegistryAgentTypeConfig is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryAgentTypeConfig struct {
	Agent     common.Address
	AgentType uint8
}

// IdentityRegistryConfigUpdate is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryConfigUpdate struct {
	SetENS                 bool
	Ens                    common.Address
	SetNameWrapper         bool
	NameWrapper            common.Address
	SetReputationEngine    bool
	ReputationEngine       common.Address
	SetAttestationRegistry bool
	AttestationRegistry    common.Address
	SetAgentRootNode       bool
	AgentRootNode          [32]byte
	SetClubRootNode        bool
	ClubRootNode           [32]byte
	SetNodeRootNode        bool
	NodeRootNode           [32]byte
	SetAgentMerkleRoot     bool
	AgentMerkleRoot        [32]byte
	SetValidatorMerkleRoot bool
	ValidatorMerkleRoot    [32]byte
}

// IdentityRegistryRootNodeAliasConfig is an auto generated low-level Go binding around an user-defined struct.
type IdentityRegistryRootNodeAliasConfig struct {
	Node    [32]byte
	Allowed bool
}

// IdentityRegistryMetaData contains all meta data concerning the IdentityRegistry contract.
var IdentityRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"_ens\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"_nameWrapper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"_reputationEngine\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"_agentRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"_clubRootNode\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"EmptySubdomain\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EtherNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IncompatibleReputationEngine\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedAgent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNode\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdditionalAgentUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"AdditionalAgentUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdditionalNodeOperatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"AdditionalNodeOperatorUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AdditionalValidatorUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"AdditionalValidatorUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agentMerkleRoot\",\"type\":\"bytes32\"}],\"name\":\"AgentMerkleRootUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"AgentProfileUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AgentRootNodeAliasUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agentRootNode\",\"type\":\"bytes32\"}],\"name\":\"AgentRootNodeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIIdentityRegistry.AgentType\",\"name\":\"agentType\",\"type\":\"uint8\"}],\"name\":\"AgentTypeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attestationRegistry\",\"type\":\"address\"}],\"name\":\"AttestationRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"ClubRootNodeAliasUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"clubRootNode\",\"type\":\"bytes32\"}],\"name\":\"ClubRootNodeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"ensUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"nameWrapperUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"reputationEngineUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"attestationRegistryUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"agentRootUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"clubRootUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"nodeRootUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"agentMerkleRootUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"validatorMerkleRootUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"additionalAgentUpdates\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"additionalValidatorUpdates\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"additionalNodeUpdates\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"agentTypeUpdates\",\"type\":\"uint256\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"ens\",\"type\":\"address\"}],\"name\":\"ENSUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"name\":\"ENSVerified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIIdentityRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"IdentityVerificationFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumIIdentityRegistry.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"IdentityVerified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"ens\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nameWrapper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agentRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"clubRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodeRoot\",\"type\":\"bytes32\"}],\"name\":\"MainnetConfigured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"nameWrapper\",\"type\":\"address\"}],\"name\":\"NameWrapperUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"NodeRootNodeAliasUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nodeRootNode\",\"type\":\"bytes32\"}],\"name\":\"NodeRootNodeUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"}],\"name\":\"OwnershipVerified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"RecoveryInitiated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reputationEngine\",\"type\":\"address\"}],\"name\":\"ReputationEngineUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"validatorMerkleRoot\",\"type\":\"bytes32\"}],\"name\":\"ValidatorMerkleRootUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAINNET_AGENT_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_ALPHA_AGENT_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_ALPHA_CLUB_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_ALPHA_NODE_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_CLUB_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_ENS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_NAME_WRAPPER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAINNET_NODE_ROOT_NODE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"addAdditionalAgent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"}],\"name\":\"addAdditionalNodeOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"addAdditionalValidator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"addAgentRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"addClubRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"addNodeRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"additionalAgents\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"}],\"name\":\"additionalNodeOperators\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"additionalValidators\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentMerkleRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentProfileURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"agentRootNode\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"agentTypes\",\"outputs\":[{\"internalType\":\"enumIIdentityRegistry.AgentType\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"setENS\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"ens\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setNameWrapper\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"nameWrapper\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setReputationEngine\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"reputationEngine\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setAttestationRegistry\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"attestationRegistry\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setAgentRootNode\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"agentRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setClubRootNode\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"clubRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setNodeRootNode\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"nodeRootNode\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setAgentMerkleRoot\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"agentMerkleRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"setValidatorMerkleRoot\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"validatorMerkleRoot\",\"type\":\"bytes32\"}],\"internalType\":\"structIdentityRegistry.ConfigUpdate\",\"name\":\"config\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.AdditionalAgentConfig[]\",\"name\":\"agents\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.AdditionalValidatorConfig[]\",\"name\":\"validators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.AdditionalNodeOperatorConfig[]\",\"name\":\"nodeOperators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.RootNodeAliasConfig[]\",\"name\":\"agentAliases\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.RootNodeAliasConfig[]\",\"name\":\"clubAliases\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structIdentityRegistry.RootNodeAliasConfig[]\",\"name\":\"nodeAliases\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumIIdentityRegistry.AgentType\",\"name\":\"agentType\",\"type\":\"uint8\"}],\"internalType\":\"structIdentityRegistry.AgentTypeConfig[]\",\"name\":\"types\",\"type\":\"tuple[]\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"attestationRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clubRootNode\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"configureMainnet\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ens\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAgentRootNodeAliases\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"getAgentType\",\"outputs\":[{\"internalType\":\"enumIIdentityRegistry.AgentType\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getClubRootNodeAliases\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNodeRootNodeAliases\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"isAgentRootNodeAlias\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"isAuthorizedAgent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"isAuthorizedValidator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"isClubRootNodeAlias\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"isNodeRootNodeAlias\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nameWrapper\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeRootNode\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"name\":\"removeAdditionalAgent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"nodeOperator\",\"type\":\"address\"}],\"name\":\"removeAdditionalNodeOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"}],\"name\":\"removeAdditionalValidator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"removeAgentRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"removeClubRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"}],\"name\":\"removeNodeRootNodeAlias\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reputationEngine\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setAgentMerkleRoot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setAgentProfileURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setAgentRootNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"enumIIdentityRegistry.AgentType\",\"name\":\"agentType\",\"type\":\"uint8\"}],\"name\":\"setAgentType\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setAttestationRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setClubRootNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ensAddr\",\"type\":\"address\"}],\"name\":\"setENS\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"wrapper\",\"type\":\"address\"}],\"name\":\"setNameWrapper\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setNodeRootNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"engine\",\"type\":\"address\"}],\"name\":\"setReputationEngine\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"setValidatorMerkleRoot\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"updateAgentProfile\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorMerkleRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"verifyAgent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"verifyNode\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"claimant\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"subdomain\",\"type\":\"string\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"verifyValidator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"ok\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"node\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"viaWrapper\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"viaMerkle\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "IdentityRegistry",
	Bin: "0x608080604052346102c65760a0816141b3803803809161001f82856102ca565b8339810103126102c65761003281610301565b9061003f60208201610301565b9161004c60408301610301565b90608060608401519301519333156102b357600180546001600160a01b03199081169091555f805433928116831782556040519492916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a01b031680158015610272575b50506001600160a01b031680158015610231575b50506001600160a01b038216918215801561017f575b5050505080610147575b508061010e575b604051613e9d90816103168239f35b60015f5260086020528060405f20557f8e64e041ad926bba49e735a712839a5da441c1898b94f64af29e71f4db30c2865f80a25f6100ff565b5f805260086020528060405f20557f4150cc3a7ffa4208b1ebc54895fc1bb97b56ed1285f13e358be36b735c3728235f80a25f6100f8565b610222575f60209182840163054fd4d560e41b8152600485526101a36024866102ca565b829451915afa601f3d1116908161021a575b8161020f575b501561020057600480546001600160a01b031916821790557f495ba31599b9b5fb189113a43ff60ed244b7e90d2e63e9283c2a5151037065a65f80a25f8080806100ee565b6351381be560e01b5f5260045ffd5b60029150145f6101bb565b505f516101b5565b63d92e233d60e01b5f5260045ffd5b61022257600380546001600160a01b031916821790557fdf78aa329778ce49fa7c6f87eb9b352f32e53564303c64e9b36e8e191b44e4795f80a25f806100d8565b61022257600280546001600160a01b031916821790557f35da7d5b17a3e94ad67aae68a72884813bec68743ef28a470033a49e513b171d5f80a25f806100c4565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176102ed57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102c65756fe60a06040526004361015610032575b361561002357630dccd20d60e21b5f5260045ffd5b630dccd20d60e21b5f5260045ffd5b5f3560e01c80630630c6b81461201357806306d8560014611fea57806309ae00ee14611f9d5780631617239214611f58578063190786b8146118a857806319c542741461187a5780631d9b5a6a146118345780632634d360146118175780632b528928146117f05780633199e8761461165657806333ce33631461162f5780633403e8a414611608578063371412f1146115df578063382e783b146115635780633e8b1d67146115025780633f15457f146114da5780634709205a146114b3578063498fdfdd146114655780634e7bdc13146114165780634fd90956146113c75780635124d23e146113a357806353a39c6a1461137f57806353df86271461133a57806354fd4d501461131f5780635b182e59146113045780635dbc70c2146112db578063691e03e4146112a557806369eab4da1461127e5780636bb5090c14611255578063715018a6146111f257806371bf5a95146111c9578063774f01091461041457806379ba5097146111445780637e02e6df1461110057806381faaa9614610eba57806389b55b3e14610e695780638c410fc814610ded5780638da5cb5b14610dc65780638df078b314610d595780639600808114610d0b5780639a057c6814610c185780639fa1ec6e14610a1d578063a09ae37f146109ce578063a3e7158a14610956578063a5c7af9514610912578063a8e5fbc0146108ea578063ac86b1d3146108c6578063b34b0e0b1461089f578063b950780114610827578063bcdf31ff14610803578063bdb5ca46146107e6578063c2da9017146107c0578063c3f677ef14610798578063cd05a75714610752578063cf792682146106f1578063cfcee2d014610676578063d4f59e401461064f578063d578b4a31461060a578063dc944f5f146105c1578063e03352dd14610560578063e30c397814610538578063e72def61146104b2578063e8c84e3114610454578063ea14ae0614610414578063ebe1ff41146103b0578063ed6d73f9146103885763f2fde38b0361000e573461038457602036600319011261038457610330612037565b610338612450565b60018060a01b0316806001600160601b0360a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610384575f366003190112610384576005546040516001600160a01b039091168152602090f35b34610384576103d16103d96103c43661213a565b90828486989495986138d8565b9384926136f4565b805160e082015160408084015160609485015182519415158552602085019390935215159083015215159181019190915280608081015b0390f35b34610384576020366003190112610384576001600160a01b03610435612037565b165f52600a60205261041060ff60405f205416604051918291826120e3565b34610384576104623661213a565b9180949394156104a35760209461047885612dc8565b15948561048c575b86866040519015158152f35b6104969550613920565b5115158280808080610480565b631152713b60e21b5f5260045ffd5b34610384576020366003190112610384576104cb612037565b6104d3612450565b6001600160a01b03168015610529576104eb5f61220f565b815f5260205260405f2060ff1981541690557f06e7f260cb93f6fd45c4ca1fb4214700dc2f1569fcbfb19c1e0b7ff8d9ea81e360206040515f8152a2005b63d92e233d60e01b5f5260045ffd5b34610384575f366003190112610384576001546040516001600160a01b039091168152602090f35b3461038457602036600319011261038457610579612037565b6001600160a01b03165f9081527f92e85d02570a8092d09a6e3a57665bc3815a2699a4074001bf1ccabf660f5a36602090815260409182902054915160ff9092161515825290f35b34610384576104106105de6105d53661213a565b939290926123f3565b604080519415158552602085019390935290151591830191909152151560608201529081906080820190565b34610384575f3660031901126103845760015f52600860209081527fad67d757c34507f157cacfa2e3153e9f260a2244f30428821be7be64587ac55f54604051908152f35b3461038457602061066b6106623661213a565b939290926138d8565b511515604051908152f35b346103845760203660031901126103845761068f612037565b610697612450565b6001600160a01b03168015610529576106af5f61220f565b815f5260205260405f20600160ff198254161790557f06e7f260cb93f6fd45c4ca1fb4214700dc2f1569fcbfb19c1e0b7ff8d9ea81e3602060405160018152a2005b346103845760203660031901126103845761070a612037565b6001600160a01b03165f9081527f6cde3cea4b3a3fb2488b2808bae7556f4a405e50f65e1794383bc026131b13c3602090815260409182902054915160ff9092161515825290f35b346103845760203660031901126103845760043561076e612450565b806007557f9572759c05e6e8c854dc82ef32ad0846540812e6577cb2e8e2f3c2e224b113e95f80a2005b34610384575f366003190112610384576004546040516001600160a01b039091168152602090f35b34610384576020366003190112610384576107d9612450565b6107e46004356129cc565b005b34610384575f366003190112610384576020600754604051908152f35b346103845760203660031901126103845761081c612450565b6107e4600435612954565b3461038457602036600319011261038457610840612037565b610848612450565b6001600160a01b0316801561052957610861600161220f565b815f5260205260405f2060ff1981541690557fff57eb99a7f6d7b3efd3375434922c1faa1b7fd910738681bf476d1218abf65160206040515f8152a2005b34610384575f3660031901126103845760206040515f516020613dbd5f395f51905f528152f35b34610384576020366003190112610384576108df612450565b6107e460043561289a565b34610384575f366003190112610384576003546040516001600160a01b039091168152602090f35b34610384575f366003190112610384575f8052600860209081527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c754604051908152f35b346103845760203660031901126103845761096f612037565b610977612450565b6001600160a01b0316801561052957610990600261220f565b815f5260205260405f2060ff1981541690557f940908732aff0f836143a8febfe87e0d2467eb2679137ca5446661013ca426ac60206040515f8152a2005b34610384576020366003190112610384576004355f9081527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c96020908152604091829020549151911515825290f35b34610384576060366003190112610384576004356001600160401b03811161038457610a4d9036906004016120b6565b6024356001600160401b03811161038457610a6c90369060040161210a565b604435916001600160401b03831161038457610a8f610a989336906004016120b6565b949095336138d8565b5115610c0a57335f52600b60205260405f20916001600160401b038211610bf657610ac3835461219f565b601f8111610ba5575b505f92601f8311600114610b305790610b2091835f516020613ddd5f395f51905f5294955f91610b25575b508560011b905f198760031b1c19161790555b6040519182916020835233956020840191612341565b0390a2005b905082013586610af7565b601f198316815f5260205f20905f5b818110610b8d57509084955f516020613ddd5f395f51905f5295610b2095949310610b74575b5050600185811b019055610b0a565b8301355f19600388901b60f8161c191690558580610b65565b84870135835560209687019660019093019201610b3f565b82811115610acc57835f5260205f20601f840160051c9060208510610bee575b81601f9101920160051c03905f5b828110610be1575050610acc565b5f82820155600101610bd3565b5f9150610bc5565b634e487b7160e01b5f52604160045260245ffd5b624b0ebd60e41b5f5260045ffd5b34610384576020366003190112610384576001600160a01b03610c39612037565b165f52600b60205260405f206040515f825492610c558461219f565b9081845260208401946001811690815f14610cee5750600114610cae575b84604085610c83818703826121d7565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f90815260208120939250905b808210610cd457509091508101602001610c8382610c73565b919260018160209254838588010152019101909291610cbb565b60ff191686525050151560051b82016020019050610c8382610c73565b3461038457602036600319011261038457610d24612450565b60043580610d3260026121f8565b557f509b38c8fdd80494e8f63f9730340b048029ae40f47eb5fdd09ef294cd075b725f80a2005b3461038457610d673661213a565b829392949194156104a357610d7a612361565b94610d8483612dc8565b15610d97575b856103d9818787876133cf565b6103d9949293955090610dbc91610daf3685896123ae565b6020815191012085612e82565b9391909285610d8a565b34610384575f366003190112610384575f546040516001600160a01b039091168152602090f35b3461038457602036600319011261038457610e06612037565b610e0e612450565b6001600160a01b0316801561052957610e27600161220f565b815f5260205260405f20600160ff198254161790557fff57eb99a7f6d7b3efd3375434922c1faa1b7fd910738681bf476d1218abf651602060405160018152a2005b34610384575f3660031901126103845760015f526008602052610410610eae7fad67d757c34507f157cacfa2e3153e9f260a2244f30428821be7be64587ac560612226565b6040519182918261204d565b34610384575f36600319011261038457610ed2612450565b6e0c2e074ec69a0dfb2997ba6c7d2e1e6001600160601b0360a01b60025416176002556e0c2e074ec69a0dfb2997ba6c7d2e1e7f35da7d5b17a3e94ad67aae68a72884813bec68743ef28a470033a49e513b171d5f80a273d4416b13d2b3a9abae7acd5d6c2bbdbe256864016001600160601b0360a01b600354161760035573d4416b13d2b3a9abae7acd5d6c2bbdbe256864017fdf78aa329778ce49fa7c6f87eb9b352f32e53564303c64e9b36e8e191b44e4795f80a25f516020613e1d5f395f51905f52610fa15f6121f8565b555f516020613e1d5f395f51905f527f4150cc3a7ffa4208b1ebc54895fc1bb97b56ed1285f13e358be36b735c3728235f80a25f516020613dfd5f395f51905f52610fec60016121f8565b555f516020613dfd5f395f51905f527f8e64e041ad926bba49e735a712839a5da441c1898b94f64af29e71f4db30c2865f80a25f516020613d9d5f395f51905f5261103760026121f8565b555f516020613d9d5f395f51905f527f509b38c8fdd80494e8f63f9730340b048029ae40f47eb5fdd09ef294cd075b725f80a2611072612678565b61107a612730565b6110826127e5565b5f516020613e1d5f395f51905f5273d4416b13d2b3a9abae7acd5d6c2bbdbe256864016e0c2e074ec69a0dfb2997ba6c7d2e1e7f5f3811c2f100a69386e79133736faf67cc593bbc4175d109919238490bb64e6f604080515f516020613dfd5f395f51905f5281525f516020613d9d5f395f51905f526020820152a4005b34610384575f366003190112610384575f80526008602052610410610eae7f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c8612226565b34610384575f36600319011261038457600154336001600160a01b03909116036111b657600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610384576020366003190112610384576107e46111e5612037565b6111ed612450565b612d81565b34610384575f3660031901126103845761120a612450565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610384576020366003190112610384576107e4611271612037565b611279612450565b612cd5565b34610384575f3660031901126103845760206040515f516020613d9d5f395f51905f528152f35b34610384576040366003190112610384576112be612037565b6024356002811015610384576107e4916112d6612450565b612c25565b34610384575f3660031901126103845760206040516e0c2e074ec69a0dfb2997ba6c7d2e1e8152f35b34610384575f36600319011261038457602060405160018152f35b34610384575f36600319011261038457602060405160028152f35b34610384575f3660031901126103845760025f52600860209081527f6add646517a5b0f6793cd5891b7937d28a5b2981a5d88ebc7cd776088fea904154604051908152f35b3461038457602036600319011261038457611398612450565b6107e4600435612600565b34610384576020366003190112610384576113bc612450565b6107e4600435612584565b34610384576020366003190112610384576004355f9081527f6add646517a5b0f6793cd5891b7937d28a5b2981a5d88ebc7cd776088fea90436020908152604091829020549151911515825290f35b34610384576020366003190112610384576004355f9081527fad67d757c34507f157cacfa2e3153e9f260a2244f30428821be7be64587ac5616020908152604091829020549151911515825290f35b346103845760203660031901126103845761147e612450565b6004358061148c60016121f8565b557f8e64e041ad926bba49e735a712839a5da441c1898b94f64af29e71f4db30c2865f80a2005b34610384575f3660031901126103845760206040515f516020613dfd5f395f51905f528152f35b34610384575f366003190112610384576002546040516001600160a01b039091168152602090f35b346103845760203660031901126103845761151b612037565b6001600160a01b03165f9081527fec8156718a8372b1db44bb411437d0870f3e3790d4a08526d024ce1b0b668f6b602090815260409182902054915160ff9092161515825290f35b346103845760203660031901126103845761157c612037565b611584612450565b6001600160a01b031680156105295761159d600261220f565b815f5260205260405f20600160ff198254161790557f940908732aff0f836143a8febfe87e0d2467eb2679137ca5446661013ca426ac602060405160018152a2005b34610384576020366003190112610384576107e46115fb612037565b611603612450565b612c8e565b34610384575f3660031901126103845760206040515f516020613e1d5f395f51905f528152f35b34610384575f3660031901126103845760206040515f516020613d5d5f395f51905f528152f35b346103845760403660031901126103845761166f612037565b6024356001600160401b0381116103845761168e9036906004016120b6565b91611697612450565b6001600160a01b031690811561052957815f52600b60205260405f20926001600160401b038111610bf6576116cc845461219f565b601f811161179f575b505f93601f821160011461173057815f516020613ddd5f395f51905f5294955f91611725575b508260011b905f198460031b1c19161790555b610b20604051928392602084526020840191612341565b9050830135866116fb565b601f19821694815f5260205f20905f5b8781106117875750835f516020613ddd5f395f51905f5296971061176e575b5050600182811b01905561170e565b8401355f19600385901b60f8161c19169055858061175f565b90916020600181928589013581550193019101611740565b818111156116d557845f5260205f20601f830160051c90602084106117e8575b81601f9101920160051c03905f5b8281106117db5750506116d5565b5f828201556001016117cd565b5f91506117bf565b34610384575f3660031901126103845760206040515f516020613e7d5f395f51905f528152f35b34610384575f366003190112610384576020600654604051908152f35b3461038457602036600319011261038457600435611850612450565b806006557f4b6233d61120d473baf2dbe6c90dd2b8ac9eb071a5e7ef8dda0dc25b8bcdd6d25f80a2005b34610384575f36600319011261038457602060405173d4416b13d2b3a9abae7acd5d6c2bbdbe256864018152f35b346103845736600319016103208112610384576102401361038457610244356001600160401b038111610384576118e3903690600401612086565b608052610264356001600160401b03811161038457611906903690600401612086565b91610284356001600160401b03811161038457611927903690600401612086565b91906102a4356001600160401b03811161038457611949903690600401612086565b6102c4929192356001600160401b0381116103845761196c903690600401612086565b916102e4356001600160401b0381116103845761198d903690600401612086565b959094610304356001600160401b038111610384576119b0903690600401612086565b9a90986119bb612450565b6119c36122a8565b611f37575b6119d06122b7565b611f16575b6119dd6122c6565b611ef5575b6119ea6122d5565b611ed4575b6119f76122e4565b611e9c575b611a046122f4565b611e63575b611a11612304565b611e2a575b611a1e612314565b611df9575b611a2b612324565b611dc8575b5f5b6080518110611d315750508b5f5b818110611cb257505050885f5b818110611c2b575050505f5b828110611bfc575050505f5b828110611bcd575050505f5b828110611b97575050505f5b838110611b58575050611a8e6122a8565b92611a976122b7565b611a9f6122c6565b611aa76122d5565b611aaf6122e4565b611ab76122f4565b90611ac0612304565b92611ac9612314565b94611ad2612324565b966040519b15158c52151560208c0152151560408b0152151560608a015215156080890152151560a0880152151560c0870152151560e086015215156101008501526080516101208501526101408401526101608301526101808201527f0ce0dc8fdeb99dee711033a7a43defbb0653f1a69f62f97303bce1da28376d736101a03392a2005b611b6b611b66828685612270565b612294565b906020611b79828786612270565b013591600283101561038457600192611b9191612c25565b01611a7d565b80611bc7611ba86001938686612270565b35611bbf6020611bb9858989612270565b01612334565b906002612a86565b01611a71565b80611bf6611bde6001938686612270565b35611bef6020611bb9858989612270565b9084612a86565b01611a65565b80611c25611c0d6001938686612270565b35611c1e6020611bb9858989612270565b905f612a86565b01611a59565b611c496020611bb983611c42611b6682888a612270565b9587612270565b916001600160a01b03168015610529577f940908732aff0f836143a8febfe87e0d2467eb2679137ca5446661013ca426ac6020600194611c89600261220f565b845f52825260405f209015159060ff1981541660ff8316179055604051908152a2018990611a4d565b611cc96020611bb983611c42611b6682888a612270565b916001600160a01b03168015610529577fff57eb99a7f6d7b3efd3375434922c1faa1b7fd910738681bf476d1218abf6516020600194611d088661220f565b845f52825260405f209015159060ff1981541660ff8316179055604051908152a2018c90611a40565b611d41611b668260805185612270565b90611d546020611bb98360805187612270565b6001600160a01b03831615610529577f06e7f260cb93f6fd45c4ca1fb4214700dc2f1569fcbfb19c1e0b7ff8d9ea81e36020600194611d925f61220f565b868060a01b0382165f52825260405f209315159360ff1981541660ff8616179055604051938452858060a01b031692a201611a32565b61022435806007557f9572759c05e6e8c854dc82ef32ad0846540812e6577cb2e8e2f3c2e224b113e95f80a2611a30565b6101e435806006557f4b6233d61120d473baf2dbe6c90dd2b8ac9eb071a5e7ef8dda0dc25b8bcdd6d25f80a2611a23565b6101a43580611e3960026121f8565b557f509b38c8fdd80494e8f63f9730340b048029ae40f47eb5fdd09ef294cd075b725f80a2611a16565b6101643580611e7260016121f8565b557f8e64e041ad926bba49e735a712839a5da441c1898b94f64af29e71f4db30c2865f80a2611a09565b6101243580611eaa5f6121f8565b557f4150cc3a7ffa4208b1ebc54895fc1bb97b56ed1285f13e358be36b735c3728235f80a26119fc565b60e4356001600160a01b038116810361038457611ef090612bde565b6119ef565b60a4356001600160a01b038116810361038457611f1190612cd5565b6119e2565b6064356001600160a01b038116810361038457611f3290612c8e565b6119d5565b6024356001600160a01b038116810361038457611f5390612d81565b6119c8565b34610384575f3660031901126103845760025f526008602052610410610eae7f6add646517a5b0f6793cd5891b7937d28a5b2981a5d88ebc7cd776088fea9042612226565b3461038457602036600319011261038457611fb6612450565b60043580611fc35f6121f8565b557f4150cc3a7ffa4208b1ebc54895fc1bb97b56ed1285f13e358be36b735c3728235f80a2005b34610384576020366003190112610384576107e4612006612037565b61200e612450565b612bde565b346103845760203660031901126103845761202c612450565b6107e4600435612478565b600435906001600160a01b038216820361038457565b60206040818301928281528451809452019201905f5b8181106120705750505090565b8251845260209384019390920191600101612063565b9181601f84011215610384578235916001600160401b038311610384576020808501948460061b01011161038457565b9181601f84011215610384578235916001600160401b038311610384576020838186019501011161038457565b9190602083019260028210156120f65752565b634e487b7160e01b5f52602160045260245ffd5b9181601f84011215610384578235916001600160401b038311610384576020808501948460051b01011161038457565b906060600319830112610384576004356001600160a01b038116810361038457916024356001600160401b0381116103845781612179916004016120b6565b92909291604435906001600160401b0382116103845761219b9160040161210a565b9091565b90600182811c921680156121cd575b60208310146121b957565b634e487b7160e01b5f52602260045260245ffd5b91607f16916121ae565b90601f801991011681019081106001600160401b03821117610bf657604052565b60038110156120f6575f52600860205260405f2090565b60038110156120f6575f52600960205260405f2090565b90604051918281549182825260208201905f5260205f20925f5b818110612257575050612255925003836121d7565b565b8454835260019485019487945060209093019201612240565b91908110156122805760061b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036103845790565b60043580151581036103845790565b60443580151581036103845790565b60843580151581036103845790565b60c43580151581036103845790565b6101043580151581036103845790565b6101443580151581036103845790565b6101843580151581036103845790565b6101c43580151581036103845790565b6102043580151581036103845790565b3580151581036103845790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040519061010082018281106001600160401b03821117610bf6576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b9291926001600160401b038211610bf657604051916123d7601f8201601f1916602001846121d7565b829481845281830111610384578281602093845f960137010152565b9190939281156104a35761240683612dc8565b612441576124229361241a91838786613920565b9384926137a0565b8051151560e08201519260606040840151151593015115159193929190565b50505050505f905f905f905f90565b5f546001600160a01b031633036111b657565b8054821015612280575f5260205f2001905f90565b8015612575576124875f6121f8565b6002810190825f528160205260405f205490811561256f576001019081545f19810190811161255b576124ba9083612463565b90549060031b1c5f19820182811161255b576124f06124da839286612463565b819391549060031b91821b915f19901b19161790565b90555f528260205260405f205580548015612547575f1901906125138282612463565b8154905f199060031b1b1916905555815f526020525f60408120555f516020613d3d5f395f51905f5260206040515f8152a2565b634e487b7160e01b5f52603160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b50505050565b63069a0cc960e01b5f5260045ffd5b8015612575576125935f6121f8565b6002810190825f528160205260405f205415156001146125fb576001018054600160401b811015610bf6576125d26124da826001879401855584612463565b90555490825f5260205260405f20555f516020613d3d5f395f51905f52602060405160018152a2565b505050565b80156125755761261060026121f8565b6002810190825f528160205260405f205415156001146125fb576001018054600160401b811015610bf65761264f6124da826001879401855584612463565b90555490825f5260205260405f20555f516020613e3d5f395f51905f52602060405160018152a2565b6126815f6121f8565b60028101905f516020613e7d5f395f51905f525f528160205260405f2054151560011461272c576001018054600160401b811015610bf6578060016126c99201835582612463565b81549060031b905f516020613e7d5f395f51905f52821b915f19901b191617905554905f516020613e7d5f395f51905f525f5260205260405f20555f516020613e7d5f395f51905f525f516020613d3d5f395f51905f52602060405160018152a2565b5050565b61273a60016121f8565b60028101905f516020613dbd5f395f51905f525f528160205260405f2054151560011461272c576001018054600160401b811015610bf6578060016127829201835582612463565b81549060031b905f516020613dbd5f395f51905f52821b915f19901b191617905554905f516020613dbd5f395f51905f525f5260205260405f20555f516020613dbd5f395f51905f525f516020613e5d5f395f51905f52602060405160018152a2565b6127ef60026121f8565b60028101905f516020613d5d5f395f51905f525f528160205260405f2054151560011461272c576001018054600160401b811015610bf6578060016128379201835582612463565b81549060031b905f516020613d5d5f395f51905f52821b915f19901b191617905554905f516020613d5d5f395f51905f525f5260205260405f20555f516020613d5d5f395f51905f525f516020613e3d5f395f51905f52602060405160018152a2565b8015612575576128aa60026121f8565b6002810190825f528160205260405f205490811561256f576001019081545f19810190811161255b576128dd9083612463565b90549060031b1c5f19820182811161255b576128fd6124da839286612463565b90555f528260205260405f205580548015612547575f1901906129208282612463565b8154905f199060031b1b1916905555815f526020525f60408120555f516020613e3d5f395f51905f5260206040515f8152a2565b80156125755761296460016121f8565b6002810190825f528160205260405f205415156001146125fb576001018054600160401b811015610bf6576129a36124da826001879401855584612463565b90555490825f5260205260405f20555f516020613e5d5f395f51905f52602060405160018152a2565b8015612575576129dc60016121f8565b6002810190825f528160205260405f205490811561256f576001019081545f19810190811161255b57612a0f9083612463565b90549060031b1c5f19820182811161255b57612a2f6124da839286612463565b90555f528260205260405f205580548015612547575f190190612a528282612463565b8154905f199060031b1b1916905555815f526020525f60408120555f516020613e5d5f395f51905f5260206040515f8152a2565b919091821561257557612a98816121f8565b6002810190845f528160205260405f205490841515948215158614612bd55715612b575760019150018054600160401b811015610bf657612ae36124da826001899401855584612463565b90555490845f5260205260405f20555b60038110156120f65780612b1c575060205f516020613d3d5f395f51905f5291604051908152a2565b600103612b3d5760205f516020613e5d5f395f51905f5291604051908152a2565b60205f516020613e3d5f395f51905f5291604051908152a2565b6001019081545f19810190811161255b57612b729083612463565b90549060031b1c5f19820182811161255b57612b926124da839286612463565b90555f528260205260405f205580548015612547575f190190612bb58282612463565b8154905f199060031b1b1916905555835f526020525f6040812055612af3565b50505050505050565b6001600160a01b0316801561052957600580546001600160a01b031916821790557fb823bfcaa11e0b58fbe97ffae2b42a865c1202c49bc6f75ba47903473cf79e295f80a2565b6001600160a01b031690811561052957815f52600a60205260405f2060028210156120f6577f957b8a3f2c55d601b7a42cda10e32e72264cfe4ca62979017e7dd784509a8ffc91612c899160ff1981541660ff8316179055604051918291826120e3565b0390a2565b6001600160a01b0316801561052957600380546001600160a01b031916821790557fdf78aa329778ce49fa7c6f87eb9b352f32e53564303c64e9b36e8e191b44e4795f80a2565b6001600160a01b0381169081156105295760205f6040519282840163054fd4d560e41b815260048552612d096024866121d7565b829451915afa601f3d11169081612d79575b81612d6e575b5015612d5f57600480546001600160a01b031916821790557f495ba31599b9b5fb189113a43ff60ed244b7e90d2e63e9283c2a5151037065a65f80a2565b6351381be560e01b5f5260045ffd5b60029150145f612d21565b505f51612d1b565b6001600160a01b0316801561052957600280546001600160a01b031916821790557f35da7d5b17a3e94ad67aae68a72884813bec68743ef28a470033a49e513b171d5f80a2565b6004546001600160a01b03168015159182612de257505090565b60405163fe575a8760e01b81526001600160a01b0390911660048201529150602090829060249082905afa908115612e56575f91612e1e575090565b90506020813d602011612e4e575b81612e39602093836121d7565b81010312610384575180151581036103845790565b3d9150612e2c565b6040513d5f823e3d90fd5b8051156122805760200190565b80518210156122805760209160051b010190565b9093929193612e8f612361565b92612e9a60026121f8565b95865496600260c087015287158015613078575b612eb8600261220f565b60018060a01b0387165f5260205260ff60405f205416613063571561305957600160ff5f5b16910190815491612eee83836139d1565b99612ef88b6139de565b9a612f066040519c8d6121d7565b808c52612f15601f19916139de565b013660208d0137866001841461303f575b50505f5b8381106130075750505050612f4285888660026139f5565b612ffe57865115159283612fe9575b5050505f5b8551811080612fe0575b15612fb157612f6f8187612e6e565b5160e08501528115612f975760016060850152600184525b5f19811461255b57600101612f56565b612fac84612fa58389612e6e565b5185613b71565b612f87565b5050509182511580612fd6575b612fc55750565b612fce90612e61565b5160e0830152565b5080511515612fbe565b50835115612f60565b612ff69350846002613ad9565b5f8080612f51565b50929450505050565b806130248861301860019486612463565b90549060031b1c6139ab565b6130388d61303284886139d1565b90612e6e565b5201612f2a565b613048916139ab565b6130518b612e61565b525f86612f26565b600160ff81612edd565b50506001808652602086015250929450505050565b613082858a6139ab565b60e0880152612eae565b9093929193613099612361565b926130a35f6121f8565b958654965f60c087015287158015613217575b6130bf5f61220f565b60018060a01b0387165f5260205260ff60405f205416613063571561320d57600160ff5f5b169101908154916130f583836139d1565b996130ff8b6139de565b9a61310d6040519c8d6121d7565b808c5261311c601f19916139de565b013660208d013786600184146131f3575b50505f5b8381106131cd57505050506131488588865f6139f5565b612ffe578651151592836131b9575b5050505f5b85518110806131b0575b15612fb1576131758187612e6e565b5160e0850152811561319d5760016060850152600184525b5f19811461255b5760010161315c565b6131ab84612fa58389612e6e565b61318d565b50835115613166565b6131c59350845f613ad9565b5f8080613157565b806131de8861301860019486612463565b6131ec8d61303284886139d1565b5201613131565b6131fc916139ab565b6132058b612e61565b525f8661312d565b600160ff816130e4565b613221858a6139ab565b60e08801526130b6565b9093929193613238612361565b9261324360016121f8565b95865496600160c0870152871580156133bb575b613261600161220f565b60018060a01b0387165f5260205260ff60405f20541661306357156133b157600160ff5f5b1691019081549161329783836139d1565b996132a18b6139de565b9a6132af6040519c8d6121d7565b808c526132be601f19916139de565b013660208d01378660018414613397575b50505f5b83811061337157505050506132eb85888660016139f5565b612ffe5786511515928361335c575b5050505f5b8551811080613353575b15612fb1576133188187612e6e565b5160e085015281156133405760016060850152600184525b5f19811461255b576001016132ff565b61334e84612fa58389612e6e565b613330565b50835115613309565b6133699350846001613ad9565b5f80806132fa565b806133828861301860019486612463565b6133908d61303284886139d1565b52016132d3565b6133a0916139ab565b6133a98b612e61565b525f866132cf565b600160ff81613286565b6133c5858a6139ab565b60e0880152613257565b918351925f931561360b5760208501516134ea575b60018060a01b031692837f1eb5ff081300af42d8bf6abb0233e209c85662220454f1e8655fc3e7e7d846f66040516020815280613425602082018789612341565b0390a260c08501519060038210156134d65750907f95e5787b19c4b91ad0ba80751f33469bb48807a920b586e3f9c8538ceb26f442929160e0860190815190867f7f464b6527bb72613cde0f6a6b0d24413acaeff3ecff47856d62983d60cf0427604051602081528061349c60208201898b612341565b0390a4519460606040820151151591015115156134c6604051948594606086526060860191612341565b91602084015260408301520390a3565b634e487b7160e01b81526021600452602490fd5b60c08501805160038110156135f75761354a575060405160208082526001600160a01b038316917f3970c1ee04766ae10fad20b7032315f4a91ab34df30b53865a6cd863ab4382b19181906135429082018789612341565b0390a26133e4565b5160038110156135e35760010361359f5760405160208082526001600160a01b038316917fdfe8f381b27db67d8f788192f122c022556d08643b92482a1aff0f35cd59af439181906135429082018789612341565b60405160208082526001600160a01b038316917f1dbec1dd27c1d82493eb3eb7d496a4c7905341ea8dc72b3dff2bbfe9b78684f59181906135429082018789612341565b634e487b7160e01b85526021600452602485fd5b634e487b7160e01b86526021600452602486fd5b7f679b3cb257c9015cf8f5163f5023a33a0f03dbb4c13330c4fa2efb280f6e5cc59291935060a085608060029701516136b0575b015161366b575b6136666040519283926020845260018060a01b0316956020840191612341565b0390a3565b5f516020613d7d5f395f51905f5260606040516020815260186020820152773932b9b7b63b32b9103237b2b9903737ba1030b739bbb2b960411b6040820152a1613646565b5f516020613d7d5f395f51905f5260606040516020815260176020820152763bb930b83832b9103237b2b9903737ba1030b739bbb2b960491b6040820152a161363f565b915f928451156137485760208501516134ea5760018060a01b031692837f1eb5ff081300af42d8bf6abb0233e209c85662220454f1e8655fc3e7e7d846f66040516020815280613425602082018789612341565b7f679b3cb257c9015cf8f5163f5023a33a0f03dbb4c13330c4fa2efb280f6e5cc59291935060a08560805f9701516136b057015161366b576136666040519283926020845260018060a01b0316956020840191612341565b918351925f93156137f55760208501516134ea5760018060a01b031692837f1eb5ff081300af42d8bf6abb0233e209c85662220454f1e8655fc3e7e7d846f66040516020815280613425602082018789612341565b7f679b3cb257c9015cf8f5163f5023a33a0f03dbb4c13330c4fa2efb280f6e5cc59291935060a08560806001970151613894575b015161384f575b61366660405192839260208452878060a01b0316956020840191612341565b5f516020613d7d5f395f51905f5260606040516020815260186020820152773932b9b7b63b32b9103237b2b9903737ba1030b739bbb2b960411b6040820152a1613830565b5f516020613d7d5f395f51905f5260606040516020815260176020820152763bb930b83832b9103237b2b9903737ba1030b739bbb2b960491b6040820152a1613829565b909392916138e4612361565b81156104a3576138f383612dc8565b6139175750613914946139079136916123ae565b602081519101209061308c565b90565b94505050505090565b9293919061393891613930612361565b5036916123ae565b602081519101209261394c8282868661322b565b9384516139a45761395c93612e82565b9060808201805115801590613997575b1515905260a082019081511590811591613989575b501515905290565b60a09150015115155f613981565b506080820151151561396c565b5050505090565b9060405190602082019283526040820152604081526139cb6060826121d7565b51902090565b9190820180921161255b57565b6001600160401b038111610bf65760051b60200190565b6005546001600160a01b031693919291908415613ad05760e08201945f946001600160a01b03169160ff811691600390911015905b8551871015613ac45781613a3e8888612e6e565b51906120f657613a7f90604051906364295c1b60e01b6020830152602482015284604482015285606482015260648152613a796084826121d7565b82613d0e565b81613ab0575b5015613aa55750505050906001613a9d939252612e6e565b519052600190565b600190960195613a2a565b6001600160a01b031660011490505f613a85565b50505050505050505f90565b50505050505f90565b92919260038110156120f657613b6857600654925b8315613ad05760405190602082019260018060a01b03168352604082015260408152613b1b6060826121d7565b519020915f925b84841015613b60578360051b830135908181105f14613b4f575f52602052600160405f205b930192613b22565b905f52602052600160405f20613b47565b149392505050565b60075492613aee565b6003549091906001600160a01b031680613bfe575b506002546001600160a01b031690811561256f57613ba391613c94565b60a08493929301805115801590613bf6575b1515905282613be0575b5081613bcd575b5015159052565b6001600160a01b0316151590505f613bc6565b6001600160a01b0382811691161491505f613bbf565b508315613bb5565b6040516331a9108f60e11b602082015260248082018490528152613c2c91613c276044836121d7565b613d0e565b60808501805115801590613c8c575b1515905281613c76575b5080613c64575b613c56575f613b86565b505080600160408193015252565b506001600160a01b0382161515613c4c565b6001600160a01b0384811691161490505f613c45565b508215613c3b565b604051630178b8bf60e01b602082015260248082018490528152613cbd91613c276044836121d7565b819291158015613cfd575b613cf65761219b925060405191631d9dabef60e11b6020840152602483015260248252613c276044836121d7565b5050905f90565b506001600160a01b03811615613cc8565b905f6020918193838251920190620186a0fa601f3d11169182613d2d57565b5f516001600160a01b0316915056fe306fbc066c13d3164d8ff1687d87810528cb199ea7a57186b1e536a828b225212d936bd2c82bc0aaa072a9d3c6d87aad1c1ec6a245f991129efb6ecc9fed57c4508ff4ae67e5193ae2a15c31476fe1e3da49a0429e3f89334969e43bcacb17e6a26287e1184492446ad67d7dcdb51be050d4144ddda21bb3ba5926a8bf5c57316487f659ec6f3fbd424b18b685728450d2559e4d68768393f9c689b2b6e5405e812acff20b5d82ec5f76bf46b7b0701b7fd0a39a693020ceb4f146f1359e307d39eb848f88bdfb0a6371096249dd451f56859dfe2cd3ddeab1e26d5bb68ede162c9c6189b2e92da4d0407e9deb38ff6870729ad063af7e8576cb7b7898c88e2dab04c3e4e1406688d0e803584a8743630ed79559ff3203821fb50b73f825a100513baa5d28237adfd1df1dfaa2d155100a808d3cf042d32c792f766b5ec65555c74b6c5e8a0d97ed1fe28755da7d06a84593b4de92f6582327bc40f41d6c2d5e",
}

// IdentityRegistry is an auto generated Go binding around an Ethereum contract.
type IdentityRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IdentityRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewIdentityRegistry creates a new instance of IdentityRegistry.
func NewIdentityRegistry() *IdentityRegistry {
	parsed, err := IdentityRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IdentityRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IdentityRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address _ens, address _nameWrapper, address _reputationEngine, bytes32 _agentRootNode, bytes32 _clubRootNode) returns()
func (identityRegistry *IdentityRegistry) PackConstructor(_ens common.Address, _nameWrapper common.Address, _reputationEngine common.Address, _agentRootNode [32]byte, _clubRootNode [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("", _ens, _nameWrapper, _reputationEngine, _agentRootNode, _clubRootNode)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAINNETAGENTROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3403e8a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETAGENTROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_AGENT_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETAGENTROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3403e8a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETAGENTROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_AGENT_ROOT_NODE")
}

// UnpackMAINNETAGENTROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3403e8a4.
//
// Solidity: function MAINNET_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETAGENTROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_AGENT_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAINNETALPHAAGENTROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b528928.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_ALPHA_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETALPHAAGENTROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_ALPHA_AGENT_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETALPHAAGENTROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b528928.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_ALPHA_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETALPHAAGENTROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_ALPHA_AGENT_ROOT_NODE")
}

// UnpackMAINNETALPHAAGENTROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b528928.
//
// Solidity: function MAINNET_ALPHA_AGENT_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETALPHAAGENTROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_ALPHA_AGENT_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAINNETALPHACLUBROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb34b0e0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_ALPHA_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETALPHACLUBROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_ALPHA_CLUB_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETALPHACLUBROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb34b0e0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_ALPHA_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETALPHACLUBROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_ALPHA_CLUB_ROOT_NODE")
}

// UnpackMAINNETALPHACLUBROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb34b0e0b.
//
// Solidity: function MAINNET_ALPHA_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETALPHACLUBROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_ALPHA_CLUB_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAINNETALPHANODEROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33ce3363.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_ALPHA_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETALPHANODEROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_ALPHA_NODE_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETALPHANODEROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33ce3363.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_ALPHA_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETALPHANODEROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_ALPHA_NODE_ROOT_NODE")
}

// UnpackMAINNETALPHANODEROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33ce3363.
//
// Solidity: function MAINNET_ALPHA_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETALPHANODEROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_ALPHA_NODE_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAINNETCLUBROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4709205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETCLUBROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_CLUB_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETCLUBROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4709205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETCLUBROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_CLUB_ROOT_NODE")
}

// UnpackMAINNETCLUBROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4709205a.
//
// Solidity: function MAINNET_CLUB_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETCLUBROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_CLUB_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAINNETENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dbc70c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_ENS() view returns(address)
func (identityRegistry *IdentityRegistry) PackMAINNETENS() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_ENS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dbc70c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_ENS() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackMAINNETENS() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_ENS")
}

// UnpackMAINNETENS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dbc70c2.
//
// Solidity: function MAINNET_ENS() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackMAINNETENS(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_ENS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAINNETNAMEWRAPPER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19c54274.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_NAME_WRAPPER() view returns(address)
func (identityRegistry *IdentityRegistry) PackMAINNETNAMEWRAPPER() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_NAME_WRAPPER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETNAMEWRAPPER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19c54274.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_NAME_WRAPPER() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackMAINNETNAMEWRAPPER() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_NAME_WRAPPER")
}

// UnpackMAINNETNAMEWRAPPER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19c54274.
//
// Solidity: function MAINNET_NAME_WRAPPER() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackMAINNETNAMEWRAPPER(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_NAME_WRAPPER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAINNETNODEROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69eab4da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAINNET_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackMAINNETNODEROOTNODE() []byte {
	enc, err := identityRegistry.abi.Pack("MAINNET_NODE_ROOT_NODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAINNETNODEROOTNODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69eab4da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAINNET_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackMAINNETNODEROOTNODE() ([]byte, error) {
	return identityRegistry.abi.Pack("MAINNET_NODE_ROOT_NODE")
}

// UnpackMAINNETNODEROOTNODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69eab4da.
//
// Solidity: function MAINNET_NODE_ROOT_NODE() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackMAINNETNODEROOTNODE(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("MAINNET_NODE_ROOT_NODE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (identityRegistry *IdentityRegistry) PackAcceptOwnership() []byte {
	enc, err := identityRegistry.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (identityRegistry *IdentityRegistry) TryPackAcceptOwnership() ([]byte, error) {
	return identityRegistry.abi.Pack("acceptOwnership")
}

// PackAddAdditionalAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfcee2d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdditionalAgent(address agent) returns()
func (identityRegistry *IdentityRegistry) PackAddAdditionalAgent(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("addAdditionalAgent", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdditionalAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfcee2d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdditionalAgent(address agent) returns()
func (identityRegistry *IdentityRegistry) TryPackAddAdditionalAgent(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("addAdditionalAgent", agent)
}

// PackAddAdditionalNodeOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382e783b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdditionalNodeOperator(address nodeOperator) returns()
func (identityRegistry *IdentityRegistry) PackAddAdditionalNodeOperator(nodeOperator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("addAdditionalNodeOperator", nodeOperator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdditionalNodeOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x382e783b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdditionalNodeOperator(address nodeOperator) returns()
func (identityRegistry *IdentityRegistry) TryPackAddAdditionalNodeOperator(nodeOperator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("addAdditionalNodeOperator", nodeOperator)
}

// PackAddAdditionalValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c410fc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAdditionalValidator(address validator) returns()
func (identityRegistry *IdentityRegistry) PackAddAdditionalValidator(validator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("addAdditionalValidator", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAdditionalValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c410fc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAdditionalValidator(address validator) returns()
func (identityRegistry *IdentityRegistry) TryPackAddAdditionalValidator(validator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("addAdditionalValidator", validator)
}

// PackAddAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5124d23e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAgentRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackAddAgentRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("addAgentRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5124d23e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAgentRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackAddAgentRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("addAgentRootNodeAlias", node)
}

// PackAddClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcdf31ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addClubRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackAddClubRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("addClubRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbcdf31ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addClubRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackAddClubRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("addClubRootNodeAlias", node)
}

// PackAddNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a39c6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addNodeRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackAddNodeRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("addNodeRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53a39c6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addNodeRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackAddNodeRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("addNodeRootNodeAlias", node)
}

// PackAdditionalAgents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e8b1d67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function additionalAgents(address agent) view returns(bool)
func (identityRegistry *IdentityRegistry) PackAdditionalAgents(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("additionalAgents", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdditionalAgents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e8b1d67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function additionalAgents(address agent) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackAdditionalAgents(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("additionalAgents", agent)
}

// UnpackAdditionalAgents is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e8b1d67.
//
// Solidity: function additionalAgents(address agent) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackAdditionalAgents(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("additionalAgents", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAdditionalNodeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf792682.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function additionalNodeOperators(address nodeOperator) view returns(bool)
func (identityRegistry *IdentityRegistry) PackAdditionalNodeOperators(nodeOperator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("additionalNodeOperators", nodeOperator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdditionalNodeOperators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf792682.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function additionalNodeOperators(address nodeOperator) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackAdditionalNodeOperators(nodeOperator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("additionalNodeOperators", nodeOperator)
}

// UnpackAdditionalNodeOperators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf792682.
//
// Solidity: function additionalNodeOperators(address nodeOperator) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackAdditionalNodeOperators(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("additionalNodeOperators", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAdditionalValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe03352dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function additionalValidators(address validator) view returns(bool)
func (identityRegistry *IdentityRegistry) PackAdditionalValidators(validator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("additionalValidators", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdditionalValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe03352dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function additionalValidators(address validator) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackAdditionalValidators(validator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("additionalValidators", validator)
}

// UnpackAdditionalValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe03352dd.
//
// Solidity: function additionalValidators(address validator) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackAdditionalValidators(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("additionalValidators", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAgentMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2634d360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackAgentMerkleRoot() []byte {
	enc, err := identityRegistry.abi.Pack("agentMerkleRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2634d360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackAgentMerkleRoot() ([]byte, error) {
	return identityRegistry.abi.Pack("agentMerkleRoot")
}

// UnpackAgentMerkleRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2634d360.
//
// Solidity: function agentMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackAgentMerkleRoot(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("agentMerkleRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAgentProfileURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a057c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentProfileURI(address agent) view returns(string)
func (identityRegistry *IdentityRegistry) PackAgentProfileURI(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("agentProfileURI", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentProfileURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a057c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentProfileURI(address agent) view returns(string)
func (identityRegistry *IdentityRegistry) TryPackAgentProfileURI(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("agentProfileURI", agent)
}

// UnpackAgentProfileURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a057c68.
//
// Solidity: function agentProfileURI(address agent) view returns(string)
func (identityRegistry *IdentityRegistry) UnpackAgentProfileURI(data []byte) (string, error) {
	out, err := identityRegistry.abi.Unpack("agentProfileURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c7af95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackAgentRootNode() []byte {
	enc, err := identityRegistry.abi.Pack("agentRootNode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c7af95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackAgentRootNode() ([]byte, error) {
	return identityRegistry.abi.Pack("agentRootNode")
}

// UnpackAgentRootNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5c7af95.
//
// Solidity: function agentRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackAgentRootNode(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("agentRootNode", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x774f0109.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function agentTypes(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) PackAgentTypes(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("agentTypes", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAgentTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x774f0109.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function agentTypes(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) TryPackAgentTypes(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("agentTypes", agent)
}

// UnpackAgentTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x774f0109.
//
// Solidity: function agentTypes(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) UnpackAgentTypes(data []byte) (uint8, error) {
	out, err := identityRegistry.abi.Unpack("agentTypes", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x190786b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,address,bool,address,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32) config, (address,bool)[] agents, (address,bool)[] validators, (address,bool)[] nodeOperators, (bytes32,bool)[] agentAliases, (bytes32,bool)[] clubAliases, (bytes32,bool)[] nodeAliases, (address,uint8)[] types) returns()
func (identityRegistry *IdentityRegistry) PackApplyConfiguration(config IdentityRegistryConfigUpdate, agents []IdentityRegistryAdditionalAgentConfig, validators []IdentityRegistryAdditionalValidatorConfig, nodeOperators []IdentityRegistryAdditionalNodeOperatorConfig, agentAliases []IdentityRegistryRootNodeAliasConfig, clubAliases []IdentityRegistryRootNodeAliasConfig, nodeAliases []IdentityRegistryRootNodeAliasConfig, types []IdentityRegistryAgentTypeConfig) []byte {
	enc, err := identityRegistry.abi.Pack("applyConfiguration", config, agents, validators, nodeOperators, agentAliases, clubAliases, nodeAliases, types)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x190786b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyConfiguration((bool,address,bool,address,bool,address,bool,address,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32,bool,bytes32) config, (address,bool)[] agents, (address,bool)[] validators, (address,bool)[] nodeOperators, (bytes32,bool)[] agentAliases, (bytes32,bool)[] clubAliases, (bytes32,bool)[] nodeAliases, (address,uint8)[] types) returns()
func (identityRegistry *IdentityRegistry) TryPackApplyConfiguration(config IdentityRegistryConfigUpdate, agents []IdentityRegistryAdditionalAgentConfig, validators []IdentityRegistryAdditionalValidatorConfig, nodeOperators []IdentityRegistryAdditionalNodeOperatorConfig, agentAliases []IdentityRegistryRootNodeAliasConfig, clubAliases []IdentityRegistryRootNodeAliasConfig, nodeAliases []IdentityRegistryRootNodeAliasConfig, types []IdentityRegistryAgentTypeConfig) ([]byte, error) {
	return identityRegistry.abi.Pack("applyConfiguration", config, agents, validators, nodeOperators, agentAliases, clubAliases, nodeAliases, types)
}

// PackAttestationRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed6d73f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestationRegistry() view returns(address)
func (identityRegistry *IdentityRegistry) PackAttestationRegistry() []byte {
	enc, err := identityRegistry.abi.Pack("attestationRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestationRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed6d73f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestationRegistry() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackAttestationRegistry() ([]byte, error) {
	return identityRegistry.abi.Pack("attestationRegistry")
}

// UnpackAttestationRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed6d73f9.
//
// Solidity: function attestationRegistry() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackAttestationRegistry(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("attestationRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClubRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd578b4a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clubRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackClubRootNode() []byte {
	enc, err := identityRegistry.abi.Pack("clubRootNode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClubRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd578b4a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clubRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackClubRootNode() ([]byte, error) {
	return identityRegistry.abi.Pack("clubRootNode")
}

// UnpackClubRootNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd578b4a3.
//
// Solidity: function clubRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackClubRootNode(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("clubRootNode", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConfigureMainnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81faaa96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configureMainnet() returns()
func (identityRegistry *IdentityRegistry) PackConfigureMainnet() []byte {
	enc, err := identityRegistry.abi.Pack("configureMainnet")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigureMainnet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81faaa96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configureMainnet() returns()
func (identityRegistry *IdentityRegistry) TryPackConfigureMainnet() ([]byte, error) {
	return identityRegistry.abi.Pack("configureMainnet")
}

// PackEns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f15457f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ens() view returns(address)
func (identityRegistry *IdentityRegistry) PackEns() []byte {
	enc, err := identityRegistry.abi.Pack("ens")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEns is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f15457f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ens() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackEns() ([]byte, error) {
	return identityRegistry.abi.Pack("ens")
}

// UnpackEns is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f15457f.
//
// Solidity: function ens() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackEns(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("ens", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetAgentRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e02e6df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAgentRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) PackGetAgentRootNodeAliases() []byte {
	enc, err := identityRegistry.abi.Pack("getAgentRootNodeAliases")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAgentRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e02e6df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAgentRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) TryPackGetAgentRootNodeAliases() ([]byte, error) {
	return identityRegistry.abi.Pack("getAgentRootNodeAliases")
}

// UnpackGetAgentRootNodeAliases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e02e6df.
//
// Solidity: function getAgentRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) UnpackGetAgentRootNodeAliases(data []byte) ([][32]byte, error) {
	out, err := identityRegistry.abi.Unpack("getAgentRootNodeAliases", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetAgentType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea14ae06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAgentType(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) PackGetAgentType(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("getAgentType", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAgentType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea14ae06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAgentType(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) TryPackGetAgentType(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("getAgentType", agent)
}

// UnpackGetAgentType is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea14ae06.
//
// Solidity: function getAgentType(address agent) view returns(uint8)
func (identityRegistry *IdentityRegistry) UnpackGetAgentType(data []byte) (uint8, error) {
	out, err := identityRegistry.abi.Unpack("getAgentType", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetClubRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89b55b3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClubRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) PackGetClubRootNodeAliases() []byte {
	enc, err := identityRegistry.abi.Pack("getClubRootNodeAliases")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClubRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89b55b3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClubRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) TryPackGetClubRootNodeAliases() ([]byte, error) {
	return identityRegistry.abi.Pack("getClubRootNodeAliases")
}

// UnpackGetClubRootNodeAliases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89b55b3e.
//
// Solidity: function getClubRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) UnpackGetClubRootNodeAliases(data []byte) ([][32]byte, error) {
	out, err := identityRegistry.abi.Unpack("getClubRootNodeAliases", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackGetNodeRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16172392.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNodeRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) PackGetNodeRootNodeAliases() []byte {
	enc, err := identityRegistry.abi.Pack("getNodeRootNodeAliases")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNodeRootNodeAliases is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16172392.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNodeRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) TryPackGetNodeRootNodeAliases() ([]byte, error) {
	return identityRegistry.abi.Pack("getNodeRootNodeAliases")
}

// UnpackGetNodeRootNodeAliases is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16172392.
//
// Solidity: function getNodeRootNodeAliases() view returns(bytes32[])
func (identityRegistry *IdentityRegistry) UnpackGetNodeRootNodeAliases(data []byte) ([][32]byte, error) {
	out, err := identityRegistry.abi.Unpack("getNodeRootNodeAliases", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackIsAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa09ae37f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAgentRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) PackIsAgentRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("isAgentRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa09ae37f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAgentRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackIsAgentRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("isAgentRootNodeAlias", node)
}

// UnpackIsAgentRootNodeAlias is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa09ae37f.
//
// Solidity: function isAgentRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsAgentRootNodeAlias(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isAgentRootNodeAlias", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAuthorizedAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4f59e40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAuthorizedAgent(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) PackIsAuthorizedAgent(claimant common.Address, subdomain string, proof [][32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("isAuthorizedAgent", claimant, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAuthorizedAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4f59e40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAuthorizedAgent(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackIsAuthorizedAgent(claimant common.Address, subdomain string, proof [][32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("isAuthorizedAgent", claimant, subdomain, proof)
}

// UnpackIsAuthorizedAgent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4f59e40.
//
// Solidity: function isAuthorizedAgent(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsAuthorizedAgent(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isAuthorizedAgent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsAuthorizedValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c84e31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAuthorizedValidator(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) PackIsAuthorizedValidator(claimant common.Address, subdomain string, proof [][32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("isAuthorizedValidator", claimant, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAuthorizedValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8c84e31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAuthorizedValidator(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackIsAuthorizedValidator(claimant common.Address, subdomain string, proof [][32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("isAuthorizedValidator", claimant, subdomain, proof)
}

// UnpackIsAuthorizedValidator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8c84e31.
//
// Solidity: function isAuthorizedValidator(address claimant, string subdomain, bytes32[] proof) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsAuthorizedValidator(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isAuthorizedValidator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e7bdc13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClubRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) PackIsClubRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("isClubRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e7bdc13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClubRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackIsClubRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("isClubRootNodeAlias", node)
}

// UnpackIsClubRootNodeAlias is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e7bdc13.
//
// Solidity: function isClubRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsClubRootNodeAlias(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isClubRootNodeAlias", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fd90956.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isNodeRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) PackIsNodeRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("isNodeRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4fd90956.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isNodeRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) TryPackIsNodeRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("isNodeRootNodeAlias", node)
}

// UnpackIsNodeRootNodeAlias is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4fd90956.
//
// Solidity: function isNodeRootNodeAlias(bytes32 node) view returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsNodeRootNodeAlias(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isNodeRootNodeAlias", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsTaxExempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b182e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (identityRegistry *IdentityRegistry) PackIsTaxExempt() []byte {
	enc, err := identityRegistry.abi.Pack("isTaxExempt")
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
func (identityRegistry *IdentityRegistry) TryPackIsTaxExempt() ([]byte, error) {
	return identityRegistry.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (identityRegistry *IdentityRegistry) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := identityRegistry.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNameWrapper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e5fbc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameWrapper() view returns(address)
func (identityRegistry *IdentityRegistry) PackNameWrapper() []byte {
	enc, err := identityRegistry.abi.Pack("nameWrapper")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameWrapper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8e5fbc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameWrapper() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackNameWrapper() ([]byte, error) {
	return identityRegistry.abi.Pack("nameWrapper")
}

// UnpackNameWrapper is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8e5fbc0.
//
// Solidity: function nameWrapper() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackNameWrapper(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("nameWrapper", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodeRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53df8627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackNodeRootNode() []byte {
	enc, err := identityRegistry.abi.Pack("nodeRootNode")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53df8627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackNodeRootNode() ([]byte, error) {
	return identityRegistry.abi.Pack("nodeRootNode")
}

// UnpackNodeRootNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53df8627.
//
// Solidity: function nodeRootNode() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackNodeRootNode(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("nodeRootNode", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (identityRegistry *IdentityRegistry) PackOwner() []byte {
	enc, err := identityRegistry.abi.Pack("owner")
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
func (identityRegistry *IdentityRegistry) TryPackOwner() ([]byte, error) {
	return identityRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (identityRegistry *IdentityRegistry) PackPendingOwner() []byte {
	enc, err := identityRegistry.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (identityRegistry *IdentityRegistry) TryPackPendingOwner() ([]byte, error) {
	return identityRegistry.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveAdditionalAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe72def61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAdditionalAgent(address agent) returns()
func (identityRegistry *IdentityRegistry) PackRemoveAdditionalAgent(agent common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("removeAdditionalAgent", agent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAdditionalAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe72def61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAdditionalAgent(address agent) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveAdditionalAgent(agent common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("removeAdditionalAgent", agent)
}

// PackRemoveAdditionalNodeOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3e7158a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAdditionalNodeOperator(address nodeOperator) returns()
func (identityRegistry *IdentityRegistry) PackRemoveAdditionalNodeOperator(nodeOperator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("removeAdditionalNodeOperator", nodeOperator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAdditionalNodeOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3e7158a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAdditionalNodeOperator(address nodeOperator) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveAdditionalNodeOperator(nodeOperator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("removeAdditionalNodeOperator", nodeOperator)
}

// PackRemoveAdditionalValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9507801.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAdditionalValidator(address validator) returns()
func (identityRegistry *IdentityRegistry) PackRemoveAdditionalValidator(validator common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("removeAdditionalValidator", validator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAdditionalValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9507801.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAdditionalValidator(address validator) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveAdditionalValidator(validator common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("removeAdditionalValidator", validator)
}

// PackRemoveAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0630c6b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeAgentRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackRemoveAgentRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("removeAgentRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveAgentRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0630c6b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeAgentRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveAgentRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("removeAgentRootNodeAlias", node)
}

// PackRemoveClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2da9017.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeClubRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackRemoveClubRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("removeClubRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveClubRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2da9017.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeClubRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveClubRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("removeClubRootNodeAlias", node)
}

// PackRemoveNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac86b1d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeNodeRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) PackRemoveNodeRootNodeAlias(node [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("removeNodeRootNodeAlias", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveNodeRootNodeAlias is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac86b1d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeNodeRootNodeAlias(bytes32 node) returns()
func (identityRegistry *IdentityRegistry) TryPackRemoveNodeRootNodeAlias(node [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("removeNodeRootNodeAlias", node)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (identityRegistry *IdentityRegistry) PackRenounceOwnership() []byte {
	enc, err := identityRegistry.abi.Pack("renounceOwnership")
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
func (identityRegistry *IdentityRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return identityRegistry.abi.Pack("renounceOwnership")
}

// PackReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3f677ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationEngine() view returns(address)
func (identityRegistry *IdentityRegistry) PackReputationEngine() []byte {
	enc, err := identityRegistry.abi.Pack("reputationEngine")
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
func (identityRegistry *IdentityRegistry) TryPackReputationEngine() ([]byte, error) {
	return identityRegistry.abi.Pack("reputationEngine")
}

// UnpackReputationEngine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3f677ef.
//
// Solidity: function reputationEngine() view returns(address)
func (identityRegistry *IdentityRegistry) UnpackReputationEngine(data []byte) (common.Address, error) {
	out, err := identityRegistry.abi.Unpack("reputationEngine", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAgentMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d9b5a6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentMerkleRoot(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) PackSetAgentMerkleRoot(root [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("setAgentMerkleRoot", root)
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
func (identityRegistry *IdentityRegistry) TryPackSetAgentMerkleRoot(root [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("setAgentMerkleRoot", root)
}

// PackSetAgentProfileURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3199e876.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentProfileURI(address agent, string uri) returns()
func (identityRegistry *IdentityRegistry) PackSetAgentProfileURI(agent common.Address, uri string) []byte {
	enc, err := identityRegistry.abi.Pack("setAgentProfileURI", agent, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentProfileURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3199e876.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentProfileURI(address agent, string uri) returns()
func (identityRegistry *IdentityRegistry) TryPackSetAgentProfileURI(agent common.Address, uri string) ([]byte, error) {
	return identityRegistry.abi.Pack("setAgentProfileURI", agent, uri)
}

// PackSetAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09ae00ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) PackSetAgentRootNode(root [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("setAgentRootNode", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09ae00ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) TryPackSetAgentRootNode(root [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("setAgentRootNode", root)
}

// PackSetAgentType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x691e03e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAgentType(address agent, uint8 agentType) returns()
func (identityRegistry *IdentityRegistry) PackSetAgentType(agent common.Address, agentType uint8) []byte {
	enc, err := identityRegistry.abi.Pack("setAgentType", agent, agentType)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAgentType is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x691e03e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAgentType(address agent, uint8 agentType) returns()
func (identityRegistry *IdentityRegistry) TryPackSetAgentType(agent common.Address, agentType uint8) ([]byte, error) {
	return identityRegistry.abi.Pack("setAgentType", agent, agentType)
}

// PackSetAttestationRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d85600.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAttestationRegistry(address registry) returns()
func (identityRegistry *IdentityRegistry) PackSetAttestationRegistry(registry common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("setAttestationRegistry", registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAttestationRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06d85600.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAttestationRegistry(address registry) returns()
func (identityRegistry *IdentityRegistry) TryPackSetAttestationRegistry(registry common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("setAttestationRegistry", registry)
}

// PackSetClubRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x498fdfdd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClubRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) PackSetClubRootNode(root [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("setClubRootNode", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetClubRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x498fdfdd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setClubRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) TryPackSetClubRootNode(root [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("setClubRootNode", root)
}

// PackSetENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71bf5a95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setENS(address ensAddr) returns()
func (identityRegistry *IdentityRegistry) PackSetENS(ensAddr common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("setENS", ensAddr)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71bf5a95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setENS(address ensAddr) returns()
func (identityRegistry *IdentityRegistry) TryPackSetENS(ensAddr common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("setENS", ensAddr)
}

// PackSetNameWrapper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x371412f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNameWrapper(address wrapper) returns()
func (identityRegistry *IdentityRegistry) PackSetNameWrapper(wrapper common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("setNameWrapper", wrapper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNameWrapper is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x371412f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNameWrapper(address wrapper) returns()
func (identityRegistry *IdentityRegistry) TryPackSetNameWrapper(wrapper common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("setNameWrapper", wrapper)
}

// PackSetNodeRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96008081.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNodeRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) PackSetNodeRootNode(root [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("setNodeRootNode", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNodeRootNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96008081.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNodeRootNode(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) TryPackSetNodeRootNode(root [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("setNodeRootNode", root)
}

// PackSetReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb5090c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReputationEngine(address engine) returns()
func (identityRegistry *IdentityRegistry) PackSetReputationEngine(engine common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("setReputationEngine", engine)
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
func (identityRegistry *IdentityRegistry) TryPackSetReputationEngine(engine common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("setReputationEngine", engine)
}

// PackSetValidatorMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd05a757.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidatorMerkleRoot(bytes32 root) returns()
func (identityRegistry *IdentityRegistry) PackSetValidatorMerkleRoot(root [32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("setValidatorMerkleRoot", root)
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
func (identityRegistry *IdentityRegistry) TryPackSetValidatorMerkleRoot(root [32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("setValidatorMerkleRoot", root)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (identityRegistry *IdentityRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := identityRegistry.abi.Pack("transferOwnership", newOwner)
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
func (identityRegistry *IdentityRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return identityRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackUpdateAgentProfile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa1ec6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAgentProfile(string subdomain, bytes32[] proof, string uri) returns()
func (identityRegistry *IdentityRegistry) PackUpdateAgentProfile(subdomain string, proof [][32]byte, uri string) []byte {
	enc, err := identityRegistry.abi.Pack("updateAgentProfile", subdomain, proof, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAgentProfile is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa1ec6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAgentProfile(string subdomain, bytes32[] proof, string uri) returns()
func (identityRegistry *IdentityRegistry) TryPackUpdateAgentProfile(subdomain string, proof [][32]byte, uri string) ([]byte, error) {
	return identityRegistry.abi.Pack("updateAgentProfile", subdomain, proof, uri)
}

// PackValidatorMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb5ca46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) PackValidatorMerkleRoot() []byte {
	enc, err := identityRegistry.abi.Pack("validatorMerkleRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdb5ca46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) TryPackValidatorMerkleRoot() ([]byte, error) {
	return identityRegistry.abi.Pack("validatorMerkleRoot")
}

// UnpackValidatorMerkleRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdb5ca46.
//
// Solidity: function validatorMerkleRoot() view returns(bytes32)
func (identityRegistry *IdentityRegistry) UnpackValidatorMerkleRoot(data []byte) ([32]byte, error) {
	out, err := identityRegistry.abi.Unpack("validatorMerkleRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe1ff41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyAgent(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) PackVerifyAgent(claimant common.Address, subdomain string, proof [][32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("verifyAgent", claimant, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyAgent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebe1ff41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyAgent(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) TryPackVerifyAgent(claimant common.Address, subdomain string, proof [][32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("verifyAgent", claimant, subdomain, proof)
}

// VerifyAgentOutput serves as a container for the return parameters of contract
// method VerifyAgent.
type VerifyAgentOutput struct {
	Ok         bool
	Node       [32]byte
	ViaWrapper bool
	ViaMerkle  bool
}

// UnpackVerifyAgent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebe1ff41.
//
// Solidity: function verifyAgent(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) UnpackVerifyAgent(data []byte) (VerifyAgentOutput, error) {
	out, err := identityRegistry.abi.Unpack("verifyAgent", data)
	outstruct := new(VerifyAgentOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Node = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.ViaWrapper = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.ViaMerkle = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVerifyNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df078b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyNode(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) PackVerifyNode(claimant common.Address, subdomain string, proof [][32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("verifyNode", claimant, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df078b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyNode(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) TryPackVerifyNode(claimant common.Address, subdomain string, proof [][32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("verifyNode", claimant, subdomain, proof)
}

// VerifyNodeOutput serves as a container for the return parameters of contract
// method VerifyNode.
type VerifyNodeOutput struct {
	Ok         bool
	Node       [32]byte
	ViaWrapper bool
	ViaMerkle  bool
}

// UnpackVerifyNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df078b3.
//
// Solidity: function verifyNode(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) UnpackVerifyNode(data []byte) (VerifyNodeOutput, error) {
	out, err := identityRegistry.abi.Unpack("verifyNode", data)
	outstruct := new(VerifyNodeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Node = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.ViaWrapper = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.ViaMerkle = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVerifyValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc944f5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyValidator(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) PackVerifyValidator(claimant common.Address, subdomain string, proof [][32]byte) []byte {
	enc, err := identityRegistry.abi.Pack("verifyValidator", claimant, subdomain, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc944f5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyValidator(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) TryPackVerifyValidator(claimant common.Address, subdomain string, proof [][32]byte) ([]byte, error) {
	return identityRegistry.abi.Pack("verifyValidator", claimant, subdomain, proof)
}

// VerifyValidatorOutput serves as a container for the return parameters of contract
// method VerifyValidator.
type VerifyValidatorOutput struct {
	Ok         bool
	Node       [32]byte
	ViaWrapper bool
	ViaMerkle  bool
}

// UnpackVerifyValidator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc944f5f.
//
// Solidity: function verifyValidator(address claimant, string subdomain, bytes32[] proof) returns(bool ok, bytes32 node, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) UnpackVerifyValidator(data []byte) (VerifyValidatorOutput, error) {
	out, err := identityRegistry.abi.Unpack("verifyValidator", data)
	outstruct := new(VerifyValidatorOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ok = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Node = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.ViaWrapper = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.ViaMerkle = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (identityRegistry *IdentityRegistry) PackVersion() []byte {
	enc, err := identityRegistry.abi.Pack("version")
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
func (identityRegistry *IdentityRegistry) TryPackVersion() ([]byte, error) {
	return identityRegistry.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (identityRegistry *IdentityRegistry) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := identityRegistry.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// IdentityRegistryAdditionalAgentUpdated represents a AdditionalAgentUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalAgentUpdated struct {
	Agent   common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalAgentUpdatedEventName = "AdditionalAgentUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalAgentUpdated) ContractEventName() string {
	return IdentityRegistryAdditionalAgentUpdatedEventName
}

// UnpackAdditionalAgentUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalAgentUpdated(address indexed agent, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackAdditionalAgentUpdatedEvent(log *types.Log) (*IdentityRegistryAdditionalAgentUpdated, error) {
	event := "AdditionalAgentUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalAgentUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAdditionalAgentUsed represents a AdditionalAgentUsed event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalAgentUsed struct {
	Agent     common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalAgentUsedEventName = "AdditionalAgentUsed"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalAgentUsed) ContractEventName() string {
	return IdentityRegistryAdditionalAgentUsedEventName
}

// UnpackAdditionalAgentUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalAgentUsed(address indexed agent, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackAdditionalAgentUsedEvent(log *types.Log) (*IdentityRegistryAdditionalAgentUsed, error) {
	event := "AdditionalAgentUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalAgentUsed)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAdditionalNodeOperatorUpdated represents a AdditionalNodeOperatorUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalNodeOperatorUpdated struct {
	NodeOperator common.Address
	Allowed      bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalNodeOperatorUpdatedEventName = "AdditionalNodeOperatorUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalNodeOperatorUpdated) ContractEventName() string {
	return IdentityRegistryAdditionalNodeOperatorUpdatedEventName
}

// UnpackAdditionalNodeOperatorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalNodeOperatorUpdated(address indexed nodeOperator, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackAdditionalNodeOperatorUpdatedEvent(log *types.Log) (*IdentityRegistryAdditionalNodeOperatorUpdated, error) {
	event := "AdditionalNodeOperatorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalNodeOperatorUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAdditionalNodeOperatorUsed represents a AdditionalNodeOperatorUsed event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalNodeOperatorUsed struct {
	NodeOperator common.Address
	Subdomain    string
	Raw          *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalNodeOperatorUsedEventName = "AdditionalNodeOperatorUsed"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalNodeOperatorUsed) ContractEventName() string {
	return IdentityRegistryAdditionalNodeOperatorUsedEventName
}

// UnpackAdditionalNodeOperatorUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalNodeOperatorUsed(address indexed nodeOperator, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackAdditionalNodeOperatorUsedEvent(log *types.Log) (*IdentityRegistryAdditionalNodeOperatorUsed, error) {
	event := "AdditionalNodeOperatorUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalNodeOperatorUsed)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAdditionalValidatorUpdated represents a AdditionalValidatorUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalValidatorUpdated struct {
	Validator common.Address
	Allowed   bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalValidatorUpdatedEventName = "AdditionalValidatorUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalValidatorUpdated) ContractEventName() string {
	return IdentityRegistryAdditionalValidatorUpdatedEventName
}

// UnpackAdditionalValidatorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalValidatorUpdated(address indexed validator, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackAdditionalValidatorUpdatedEvent(log *types.Log) (*IdentityRegistryAdditionalValidatorUpdated, error) {
	event := "AdditionalValidatorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalValidatorUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAdditionalValidatorUsed represents a AdditionalValidatorUsed event raised by the IdentityRegistry contract.
type IdentityRegistryAdditionalValidatorUsed struct {
	Validator common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAdditionalValidatorUsedEventName = "AdditionalValidatorUsed"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAdditionalValidatorUsed) ContractEventName() string {
	return IdentityRegistryAdditionalValidatorUsedEventName
}

// UnpackAdditionalValidatorUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AdditionalValidatorUsed(address indexed validator, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackAdditionalValidatorUsedEvent(log *types.Log) (*IdentityRegistryAdditionalValidatorUsed, error) {
	event := "AdditionalValidatorUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAdditionalValidatorUsed)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAgentMerkleRootUpdated represents a AgentMerkleRootUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAgentMerkleRootUpdated struct {
	AgentMerkleRoot [32]byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAgentMerkleRootUpdatedEventName = "AgentMerkleRootUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAgentMerkleRootUpdated) ContractEventName() string {
	return IdentityRegistryAgentMerkleRootUpdatedEventName
}

// UnpackAgentMerkleRootUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentMerkleRootUpdated(bytes32 indexed agentMerkleRoot)
func (identityRegistry *IdentityRegistry) UnpackAgentMerkleRootUpdatedEvent(log *types.Log) (*IdentityRegistryAgentMerkleRootUpdated, error) {
	event := "AgentMerkleRootUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAgentMerkleRootUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAgentProfileUpdated represents a AgentProfileUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAgentProfileUpdated struct {
	Agent common.Address
	Uri   string
	Raw   *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAgentProfileUpdatedEventName = "AgentProfileUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAgentProfileUpdated) ContractEventName() string {
	return IdentityRegistryAgentProfileUpdatedEventName
}

// UnpackAgentProfileUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentProfileUpdated(address indexed agent, string uri)
func (identityRegistry *IdentityRegistry) UnpackAgentProfileUpdatedEvent(log *types.Log) (*IdentityRegistryAgentProfileUpdated, error) {
	event := "AgentProfileUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAgentProfileUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAgentRootNodeAliasUpdated represents a AgentRootNodeAliasUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAgentRootNodeAliasUpdated struct {
	Node    [32]byte
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAgentRootNodeAliasUpdatedEventName = "AgentRootNodeAliasUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAgentRootNodeAliasUpdated) ContractEventName() string {
	return IdentityRegistryAgentRootNodeAliasUpdatedEventName
}

// UnpackAgentRootNodeAliasUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentRootNodeAliasUpdated(bytes32 indexed node, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackAgentRootNodeAliasUpdatedEvent(log *types.Log) (*IdentityRegistryAgentRootNodeAliasUpdated, error) {
	event := "AgentRootNodeAliasUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAgentRootNodeAliasUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAgentRootNodeUpdated represents a AgentRootNodeUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAgentRootNodeUpdated struct {
	AgentRootNode [32]byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAgentRootNodeUpdatedEventName = "AgentRootNodeUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAgentRootNodeUpdated) ContractEventName() string {
	return IdentityRegistryAgentRootNodeUpdatedEventName
}

// UnpackAgentRootNodeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentRootNodeUpdated(bytes32 indexed agentRootNode)
func (identityRegistry *IdentityRegistry) UnpackAgentRootNodeUpdatedEvent(log *types.Log) (*IdentityRegistryAgentRootNodeUpdated, error) {
	event := "AgentRootNodeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAgentRootNodeUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAgentTypeUpdated represents a AgentTypeUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAgentTypeUpdated struct {
	Agent     common.Address
	AgentType uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAgentTypeUpdatedEventName = "AgentTypeUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAgentTypeUpdated) ContractEventName() string {
	return IdentityRegistryAgentTypeUpdatedEventName
}

// UnpackAgentTypeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AgentTypeUpdated(address indexed agent, uint8 agentType)
func (identityRegistry *IdentityRegistry) UnpackAgentTypeUpdatedEvent(log *types.Log) (*IdentityRegistryAgentTypeUpdated, error) {
	event := "AgentTypeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAgentTypeUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryAttestationRegistryUpdated represents a AttestationRegistryUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryAttestationRegistryUpdated struct {
	AttestationRegistry common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryAttestationRegistryUpdatedEventName = "AttestationRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryAttestationRegistryUpdated) ContractEventName() string {
	return IdentityRegistryAttestationRegistryUpdatedEventName
}

// UnpackAttestationRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestationRegistryUpdated(address indexed attestationRegistry)
func (identityRegistry *IdentityRegistry) UnpackAttestationRegistryUpdatedEvent(log *types.Log) (*IdentityRegistryAttestationRegistryUpdated, error) {
	event := "AttestationRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryAttestationRegistryUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryClubRootNodeAliasUpdated represents a ClubRootNodeAliasUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryClubRootNodeAliasUpdated struct {
	Node    [32]byte
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryClubRootNodeAliasUpdatedEventName = "ClubRootNodeAliasUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryClubRootNodeAliasUpdated) ContractEventName() string {
	return IdentityRegistryClubRootNodeAliasUpdatedEventName
}

// UnpackClubRootNodeAliasUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClubRootNodeAliasUpdated(bytes32 indexed node, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackClubRootNodeAliasUpdatedEvent(log *types.Log) (*IdentityRegistryClubRootNodeAliasUpdated, error) {
	event := "ClubRootNodeAliasUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryClubRootNodeAliasUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryClubRootNodeUpdated represents a ClubRootNodeUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryClubRootNodeUpdated struct {
	ClubRootNode [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryClubRootNodeUpdatedEventName = "ClubRootNodeUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryClubRootNodeUpdated) ContractEventName() string {
	return IdentityRegistryClubRootNodeUpdatedEventName
}

// UnpackClubRootNodeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClubRootNodeUpdated(bytes32 indexed clubRootNode)
func (identityRegistry *IdentityRegistry) UnpackClubRootNodeUpdatedEvent(log *types.Log) (*IdentityRegistryClubRootNodeUpdated, error) {
	event := "ClubRootNodeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryClubRootNodeUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryConfigurationApplied represents a ConfigurationApplied event raised by the IdentityRegistry contract.
type IdentityRegistryConfigurationApplied struct {
	Caller                     common.Address
	EnsUpdated                 bool
	NameWrapperUpdated         bool
	ReputationEngineUpdated    bool
	AttestationRegistryUpdated bool
	AgentRootUpdated           bool
	ClubRootUpdated            bool
	NodeRootUpdated            bool
	AgentMerkleRootUpdated     bool
	ValidatorMerkleRootUpdated bool
	AdditionalAgentUpdates     *big.Int
	AdditionalValidatorUpdates *big.Int
	AdditionalNodeUpdates      *big.Int
	AgentTypeUpdates           *big.Int
	Raw                        *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryConfigurationAppliedEventName = "ConfigurationApplied"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryConfigurationApplied) ContractEventName() string {
	return IdentityRegistryConfigurationAppliedEventName
}

// UnpackConfigurationAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationApplied(address indexed caller, bool ensUpdated, bool nameWrapperUpdated, bool reputationEngineUpdated, bool attestationRegistryUpdated, bool agentRootUpdated, bool clubRootUpdated, bool nodeRootUpdated, bool agentMerkleRootUpdated, bool validatorMerkleRootUpdated, uint256 additionalAgentUpdates, uint256 additionalValidatorUpdates, uint256 additionalNodeUpdates, uint256 agentTypeUpdates)
func (identityRegistry *IdentityRegistry) UnpackConfigurationAppliedEvent(log *types.Log) (*IdentityRegistryConfigurationApplied, error) {
	event := "ConfigurationApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryConfigurationApplied)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryENSUpdated represents a ENSUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryENSUpdated struct {
	Ens common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryENSUpdatedEventName = "ENSUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryENSUpdated) ContractEventName() string {
	return IdentityRegistryENSUpdatedEventName
}

// UnpackENSUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ENSUpdated(address indexed ens)
func (identityRegistry *IdentityRegistry) UnpackENSUpdatedEvent(log *types.Log) (*IdentityRegistryENSUpdated, error) {
	event := "ENSUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryENSUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryENSVerified represents a ENSVerified event raised by the IdentityRegistry contract.
type IdentityRegistryENSVerified struct {
	User       common.Address
	Node       [32]byte
	Label      string
	ViaWrapper bool
	ViaMerkle  bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryENSVerifiedEventName = "ENSVerified"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryENSVerified) ContractEventName() string {
	return IdentityRegistryENSVerifiedEventName
}

// UnpackENSVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ENSVerified(address indexed user, bytes32 indexed node, string label, bool viaWrapper, bool viaMerkle)
func (identityRegistry *IdentityRegistry) UnpackENSVerifiedEvent(log *types.Log) (*IdentityRegistryENSVerified, error) {
	event := "ENSVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryENSVerified)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryIdentityVerificationFailed represents a IdentityVerificationFailed event raised by the IdentityRegistry contract.
type IdentityRegistryIdentityVerificationFailed struct {
	User      common.Address
	Role      uint8
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryIdentityVerificationFailedEventName = "IdentityVerificationFailed"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryIdentityVerificationFailed) ContractEventName() string {
	return IdentityRegistryIdentityVerificationFailedEventName
}

// UnpackIdentityVerificationFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IdentityVerificationFailed(address indexed user, uint8 indexed role, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackIdentityVerificationFailedEvent(log *types.Log) (*IdentityRegistryIdentityVerificationFailed, error) {
	event := "IdentityVerificationFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryIdentityVerificationFailed)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryIdentityVerified represents a IdentityVerified event raised by the IdentityRegistry contract.
type IdentityRegistryIdentityVerified struct {
	User      common.Address
	Role      uint8
	Node      [32]byte
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryIdentityVerifiedEventName = "IdentityVerified"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryIdentityVerified) ContractEventName() string {
	return IdentityRegistryIdentityVerifiedEventName
}

// UnpackIdentityVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IdentityVerified(address indexed user, uint8 indexed role, bytes32 indexed node, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackIdentityVerifiedEvent(log *types.Log) (*IdentityRegistryIdentityVerified, error) {
	event := "IdentityVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryIdentityVerified)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryMainnetConfigured represents a MainnetConfigured event raised by the IdentityRegistry contract.
type IdentityRegistryMainnetConfigured struct {
	Ens         common.Address
	NameWrapper common.Address
	AgentRoot   [32]byte
	ClubRoot    [32]byte
	NodeRoot    [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryMainnetConfiguredEventName = "MainnetConfigured"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryMainnetConfigured) ContractEventName() string {
	return IdentityRegistryMainnetConfiguredEventName
}

// UnpackMainnetConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MainnetConfigured(address indexed ens, address indexed nameWrapper, bytes32 indexed agentRoot, bytes32 clubRoot, bytes32 nodeRoot)
func (identityRegistry *IdentityRegistry) UnpackMainnetConfiguredEvent(log *types.Log) (*IdentityRegistryMainnetConfigured, error) {
	event := "MainnetConfigured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryMainnetConfigured)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryNameWrapperUpdated represents a NameWrapperUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryNameWrapperUpdated struct {
	NameWrapper common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryNameWrapperUpdatedEventName = "NameWrapperUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryNameWrapperUpdated) ContractEventName() string {
	return IdentityRegistryNameWrapperUpdatedEventName
}

// UnpackNameWrapperUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NameWrapperUpdated(address indexed nameWrapper)
func (identityRegistry *IdentityRegistry) UnpackNameWrapperUpdatedEvent(log *types.Log) (*IdentityRegistryNameWrapperUpdated, error) {
	event := "NameWrapperUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryNameWrapperUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryNodeRootNodeAliasUpdated represents a NodeRootNodeAliasUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryNodeRootNodeAliasUpdated struct {
	Node    [32]byte
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryNodeRootNodeAliasUpdatedEventName = "NodeRootNodeAliasUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryNodeRootNodeAliasUpdated) ContractEventName() string {
	return IdentityRegistryNodeRootNodeAliasUpdatedEventName
}

// UnpackNodeRootNodeAliasUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRootNodeAliasUpdated(bytes32 indexed node, bool allowed)
func (identityRegistry *IdentityRegistry) UnpackNodeRootNodeAliasUpdatedEvent(log *types.Log) (*IdentityRegistryNodeRootNodeAliasUpdated, error) {
	event := "NodeRootNodeAliasUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryNodeRootNodeAliasUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryNodeRootNodeUpdated represents a NodeRootNodeUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryNodeRootNodeUpdated struct {
	NodeRootNode [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryNodeRootNodeUpdatedEventName = "NodeRootNodeUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryNodeRootNodeUpdated) ContractEventName() string {
	return IdentityRegistryNodeRootNodeUpdatedEventName
}

// UnpackNodeRootNodeUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRootNodeUpdated(bytes32 indexed nodeRootNode)
func (identityRegistry *IdentityRegistry) UnpackNodeRootNodeUpdatedEvent(log *types.Log) (*IdentityRegistryNodeRootNodeUpdated, error) {
	event := "NodeRootNodeUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryNodeRootNodeUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the IdentityRegistry contract.
type IdentityRegistryOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryOwnershipTransferStarted) ContractEventName() string {
	return IdentityRegistryOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (identityRegistry *IdentityRegistry) UnpackOwnershipTransferStartedEvent(log *types.Log) (*IdentityRegistryOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the IdentityRegistry contract.
type IdentityRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryOwnershipTransferred) ContractEventName() string {
	return IdentityRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (identityRegistry *IdentityRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*IdentityRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryOwnershipVerified represents a OwnershipVerified event raised by the IdentityRegistry contract.
type IdentityRegistryOwnershipVerified struct {
	Claimant  common.Address
	Subdomain string
	Raw       *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryOwnershipVerifiedEventName = "OwnershipVerified"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryOwnershipVerified) ContractEventName() string {
	return IdentityRegistryOwnershipVerifiedEventName
}

// UnpackOwnershipVerifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipVerified(address indexed claimant, string subdomain)
func (identityRegistry *IdentityRegistry) UnpackOwnershipVerifiedEvent(log *types.Log) (*IdentityRegistryOwnershipVerified, error) {
	event := "OwnershipVerified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryOwnershipVerified)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryRecoveryInitiated represents a RecoveryInitiated event raised by the IdentityRegistry contract.
type IdentityRegistryRecoveryInitiated struct {
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryRecoveryInitiatedEventName = "RecoveryInitiated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryRecoveryInitiated) ContractEventName() string {
	return IdentityRegistryRecoveryInitiatedEventName
}

// UnpackRecoveryInitiatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryInitiated(string reason)
func (identityRegistry *IdentityRegistry) UnpackRecoveryInitiatedEvent(log *types.Log) (*IdentityRegistryRecoveryInitiated, error) {
	event := "RecoveryInitiated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryRecoveryInitiated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryReputationEngineUpdated represents a ReputationEngineUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryReputationEngineUpdated struct {
	ReputationEngine common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryReputationEngineUpdatedEventName = "ReputationEngineUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryReputationEngineUpdated) ContractEventName() string {
	return IdentityRegistryReputationEngineUpdatedEventName
}

// UnpackReputationEngineUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReputationEngineUpdated(address indexed reputationEngine)
func (identityRegistry *IdentityRegistry) UnpackReputationEngineUpdatedEvent(log *types.Log) (*IdentityRegistryReputationEngineUpdated, error) {
	event := "ReputationEngineUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryReputationEngineUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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

// IdentityRegistryValidatorMerkleRootUpdated represents a ValidatorMerkleRootUpdated event raised by the IdentityRegistry contract.
type IdentityRegistryValidatorMerkleRootUpdated struct {
	ValidatorMerkleRoot [32]byte
	Raw                 *types.Log // Blockchain specific contextual infos
}

const IdentityRegistryValidatorMerkleRootUpdatedEventName = "ValidatorMerkleRootUpdated"

// ContractEventName returns the user-defined event name.
func (IdentityRegistryValidatorMerkleRootUpdated) ContractEventName() string {
	return IdentityRegistryValidatorMerkleRootUpdatedEventName
}

// UnpackValidatorMerkleRootUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorMerkleRootUpdated(bytes32 indexed validatorMerkleRoot)
func (identityRegistry *IdentityRegistry) UnpackValidatorMerkleRootUpdatedEvent(log *types.Log) (*IdentityRegistryValidatorMerkleRootUpdated, error) {
	event := "ValidatorMerkleRootUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != identityRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IdentityRegistryValidatorMerkleRootUpdated)
	if len(log.Data) > 0 {
		if err := identityRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range identityRegistry.abi.Events[event].Inputs {
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
func (identityRegistry *IdentityRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["EmptySubdomain"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackEmptySubdomainError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["EtherNotAccepted"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackEtherNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["IncompatibleReputationEngine"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackIncompatibleReputationEngineError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["UnauthorizedAgent"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackUnauthorizedAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], identityRegistry.abi.Errors["ZeroNode"].ID.Bytes()[:4]) {
		return identityRegistry.UnpackZeroNodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IdentityRegistryEmptySubdomain represents a EmptySubdomain error raised by the IdentityRegistry contract.
type IdentityRegistryEmptySubdomain struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptySubdomain()
func IdentityRegistryEmptySubdomainErrorID() common.Hash {
	return common.HexToHash("0x4549c4ec169a2ebb8a9beab83833dea10d1bdb6446b79d1916d822b4ecd13463")
}

// UnpackEmptySubdomainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptySubdomain()
func (identityRegistry *IdentityRegistry) UnpackEmptySubdomainError(raw []byte) (*IdentityRegistryEmptySubdomain, error) {
	out := new(IdentityRegistryEmptySubdomain)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "EmptySubdomain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryEtherNotAccepted represents a EtherNotAccepted error raised by the IdentityRegistry contract.
type IdentityRegistryEtherNotAccepted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherNotAccepted()
func IdentityRegistryEtherNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x37334834dfa70a6e8ca90283f4265465187dbf314d5a0c64cb44f29dac93471b")
}

// UnpackEtherNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherNotAccepted()
func (identityRegistry *IdentityRegistry) UnpackEtherNotAcceptedError(raw []byte) (*IdentityRegistryEtherNotAccepted, error) {
	out := new(IdentityRegistryEtherNotAccepted)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "EtherNotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryIncompatibleReputationEngine represents a IncompatibleReputationEngine error raised by the IdentityRegistry contract.
type IdentityRegistryIncompatibleReputationEngine struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IncompatibleReputationEngine()
func IdentityRegistryIncompatibleReputationEngineErrorID() common.Hash {
	return common.HexToHash("0x51381be5833faf666dd1f0611dd3cf474961c572b6425365da791c215d3a78ff")
}

// UnpackIncompatibleReputationEngineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IncompatibleReputationEngine()
func (identityRegistry *IdentityRegistry) UnpackIncompatibleReputationEngineError(raw []byte) (*IdentityRegistryIncompatibleReputationEngine, error) {
	out := new(IdentityRegistryIncompatibleReputationEngine)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "IncompatibleReputationEngine", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the IdentityRegistry contract.
type IdentityRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func IdentityRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (identityRegistry *IdentityRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*IdentityRegistryOwnableInvalidOwner, error) {
	out := new(IdentityRegistryOwnableInvalidOwner)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the IdentityRegistry contract.
type IdentityRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func IdentityRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (identityRegistry *IdentityRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*IdentityRegistryOwnableUnauthorizedAccount, error) {
	out := new(IdentityRegistryOwnableUnauthorizedAccount)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryUnauthorizedAgent represents a UnauthorizedAgent error raised by the IdentityRegistry contract.
type IdentityRegistryUnauthorizedAgent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedAgent()
func IdentityRegistryUnauthorizedAgentErrorID() common.Hash {
	return common.HexToHash("0x04b0ebd05771c20b18846d7ba9d83f8f669e385f7f17c51a8c361f4cb59bfe66")
}

// UnpackUnauthorizedAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedAgent()
func (identityRegistry *IdentityRegistry) UnpackUnauthorizedAgentError(raw []byte) (*IdentityRegistryUnauthorizedAgent, error) {
	out := new(IdentityRegistryUnauthorizedAgent)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "UnauthorizedAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryZeroAddress represents a ZeroAddress error raised by the IdentityRegistry contract.
type IdentityRegistryZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func IdentityRegistryZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (identityRegistry *IdentityRegistry) UnpackZeroAddressError(raw []byte) (*IdentityRegistryZeroAddress, error) {
	out := new(IdentityRegistryZeroAddress)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IdentityRegistryZeroNode represents a ZeroNode error raised by the IdentityRegistry contract.
type IdentityRegistryZeroNode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroNode()
func IdentityRegistryZeroNodeErrorID() common.Hash {
	return common.HexToHash("0x069a0cc9aad695e50a06e72585ecfcdb4cd57942c74eec7ea1b903e0775be457")
}

// UnpackZeroNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroNode()
func (identityRegistry *IdentityRegistry) UnpackZeroNodeError(raw []byte) (*IdentityRegistryZeroNode, error) {
	out := new(IdentityRegistryZeroNode)
	if err := identityRegistry.abi.UnpackIntoInterface(out, "ZeroNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}
