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

// SystemPauseMetaData contains all meta data concerning the SystemPause contract.
var SystemPauseMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"jobRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stakeManager_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"validationModule_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputeModule_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"platformRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"feePool_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reputationEngine_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"arbitratorCommittee_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governance_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"GovernanceCallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidArbitratorCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidDisputeModule\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidFeePool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidJobRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"InvalidPauser\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidPlatformRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidReputationEngine\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidStakeManager\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"InvalidValidationModule\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MissingSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ModuleNotOwned\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"module\",\"type\":\"address\"}],\"name\":\"PauserManagerNotDelegated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"UnknownGovernanceTarget\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"GovernanceCallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"GovernanceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"jobRegistry\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"validationModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"disputeModule\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"platformRegistry\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"feePool\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"reputationEngine\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"arbitratorCommittee\",\"type\":\"address\"}],\"name\":\"ModulesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PausersUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIValidationModuleTypes.FailoverAction\",\"name\":\"action\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"extension\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"ValidationFailoverForwarded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"activePauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"arbitratorCommittee\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputeModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"executeGovernanceCall\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feePool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauseAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"platformRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"refreshPausers\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reputationEngine\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"setGlobalPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"setGovernance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"jobRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"stakeManager_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"validationModule_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"disputeModule_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"platformRegistry_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"feePool_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"reputationEngine_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"arbitratorCommittee_\",\"type\":\"address\"}],\"name\":\"setModules\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"enumIValidationModuleTypes.FailoverAction\",\"name\":\"action\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"extension\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"triggerValidationFailover\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpauseAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validationModule\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "SystemPause",
	Bin: "0x60806040523461042557604051601f61134b38819003918201601f19168301916001600160401b0383118484101761040257808492610120946040528339810103126104255761004e81610429565b61005a60208301610429565b9161006760408201610429565b9161007460608301610429565b61008060808401610429565b61008c60a08501610429565b9161009960c08601610429565b936100a660e08701610429565b956001600160a01b03906100bd9061010001610429565b168015610416575f80546001600160a01b03198116831782559082907f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab9080a26001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3600180546001600160a01b031916301790556040519061010082016001600160401b038111838210176104025760409081526001600160a01b0391821680845299821660208401908152988216908301908152928116606083019081529381166080830190815294811660a0830190815295811660c08301908152961660e082019081529697919695949392913b156103e25787516001600160a01b03163b156103c25786516001600160a01b03163b156103a15781516001600160a01b03163b15610380578251610204906001600160a01b031661043d565b1561035f5783516001600160a01b03163b1561033e5784516001600160a01b03163b1561031d57855161023f906001600160a01b031661043d565b156102fc57805f5b600881106102de5782518a518a51865188518a518c518e51604080516001600160a01b03998a16815297891660208901529588169587019590955292861660608601529085166080850152841660a0840152831660c083015290911660e08201527f61eb932a95283c27de84cc996cd43afca6f8486d534780fc1beb63026869aa579061010090a1604051610eef908161045c8239f35b81516001600160a01b03166002820155602090910190600101610247565b85516333f49d5d60e21b5f9081526001600160a01b03909116600452602490fd5b84516351bc7afd60e11b5f9081526001600160a01b03909116600452602490fd5b835163060340fd60e41b5f9081526001600160a01b03909116600452602490fd5b825163ca35bfc160e01b5f9081526001600160a01b03909116600452602490fd5b50516304e6b2f760e41b5f9081526001600160a01b03909116600452602490fd5b86516308cce0fd60e01b5f9081526001600160a01b03909116600452602490fd5b875162d57f7f60e81b5f9081526001600160a01b03909116600452602490fd5b5163f8c56c0960e01b5f9081526001600160a01b03909116600452602490fd5b634e487b7160e01b5f52604160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5f80fd5b51906001600160a01b038216820361042557565b6001600160a01b03811615908115610453575090565b90503b15159056fe60806040526004361015610011575f80fd5b5f3560e01c8063017e25e314610a18578063037760e614610691578063203218681461066957806323682c4714610641578063595c6a67146105b35780635aa6e675146104805780637542ff951461058b5780638218ab501461056357806383562af01461053b5780638a2ddd03146104ad5780638c795b9c146104855780638da5cb5b14610480578063a64cfe1014610316578063ab033ea9146100f5578063addc9011146101d3578063ae2e933b146101ab578063b98eda251461016c578063c255f87814610144578063c3f677ef1461011c5763f2fde38b146100f5575f80fd5b3461011857602036600319011261011857610116610111610a86565b610b76565b005b5f80fd5b34610118575f366003190112610118576008546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576006546040516001600160a01b039091168152602090f35b34610118575f36600319011261011857610184610c49565b61018c610c6b565b6001546101a1906001600160a01b0316610c90565b60ff195f5c165f5d005b34610118575f366003190112610118576007546040516001600160a01b039091168152602090f35b34610118576080366003190112610118576004356024356003811015610118576044359067ffffffffffffffff82168092036101185760643567ffffffffffffffff811161011857610229903690600401610ac3565b610234929192610c49565b61023c610c6b565b6004546001600160a01b031692833b15610118575f60405180956373307e5160e01b82528860048301526102736024830187610c08565b87604483015260806064830152818381610291608482018989610c29565b03925af191821561030b577fa8a094f3c54bd32b4bb151b79ff37c4f814c11055b5b6aa4bbb5f8c49103ff90956102d8956102ee946102fb575b5060405195868096610c08565b6020850152606060408501526060840191610c29565b0390a260ff195f5c165f5d005b5f61030591610b15565b886102cb565b6040513d5f823e3d90fd5b346101185760403660031901126101185761032f610a86565b60243567ffffffffffffffff81116101185761034f903690600401610ac3565b9091610359610c49565b610361610c6b565b61036a81610e89565b156104605760048210610451575f806040518486823780858101838152039082855af191610396610b37565b92156104185760041161011857604051602080825261041494356001600160e01b031916926001600160a01b0316917f7822dbd9748b06a619d7b63124ad0e4419b6d2a24c214a566c4b805a997189959181906103f590820187610af1565b0390a360ff195f5c165f5d604051918291602083526020830190610af1565b0390f35b506040805163212efb6760e11b81526001600160a01b039092166004830152602482015290819061044d906044830190610af1565b0390fd5b6347d7741960e01b5f5260045ffd5b630481537960e01b5f9081526001600160a01b0391909116600452602490fd5b610a9c565b34610118575f366003190112610118576004546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576104c5610c49565b6104cd610c6b565b5f5b60088110156101a15760028101546001600160a01b031690816104f7575b60019150016104cf565b813b15610118575f8092600460405180958193631fa5d41d60e11b83525af191821561030b5760019261052b575b506104ed565b5f61053591610b15565b82610525565b34610118575f366003190112610118576005546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576001546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576003546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576105cb610c49565b6105d3610c6b565b5f5b60088110156101a15760028101546001600160a01b031690816105fd575b60019150016105d5565b813b15610118575f8092600460405180958193638456cb5960e01b83525af191821561030b57600192610631575b506105f3565b5f61063b91610b15565b8261062b565b34610118575f366003190112610118576002546040516001600160a01b039091168152602090f35b34610118575f366003190112610118576009546040516001600160a01b039091168152602090f35b3461011857610100366003190112610118576106ab610a86565b6024356001600160a01b0381169190829003610118576044356001600160a01b0381169190829003610118576064356001600160a01b03811690819003610118576084356001600160a01b038116908190036101185760a4356001600160a01b03811691908290036101185760c4356001600160a01b03811693908490036101185760e4356001600160a01b03811695908690036101185761074b610c49565b610753610c6b565b60405190610100820182811067ffffffffffffffff821117610a045760409081526001600160a01b039190911680835260208301998a52908201978852606082019283526080820193845260a0820194855260c0820195865260e082019687523b156109e45787516001600160a01b03163b156109c45786516001600160a01b03163b156109a35781516001600160a01b03163b15610982578251610800906001600160a01b0316610ed1565b156109615783516001600160a01b03163b156109405784516001600160a01b03163b1561091f57855161083b906001600160a01b0316610ed1565b156108fe57805f5b600881106108e05782518a518a51865188518a518c518e51604080516001600160a01b03998a16815297891660208901529588169587019590955292861660608601529085166080850152841660a0840152831660c083015290911660e08201527f61eb932a95283c27de84cc996cd43afca6f8486d534780fc1beb63026869aa579061010090a16001546101a1906001600160a01b0316610c90565b81516001600160a01b03166002820155602090910190600101610843565b85516333f49d5d60e21b5f9081526001600160a01b03909116600452602490fd5b84516351bc7afd60e11b5f9081526001600160a01b03909116600452602490fd5b835163060340fd60e41b5f9081526001600160a01b03909116600452602490fd5b825163ca35bfc160e01b5f9081526001600160a01b03909116600452602490fd5b50516304e6b2f760e41b5f9081526001600160a01b03909116600452602490fd5b86516308cce0fd60e01b5f9081526001600160a01b03909116600452602490fd5b875162d57f7f60e81b5f9081526001600160a01b03909116600452602490fd5b5163f8c56c0960e01b5f9081526001600160a01b03909116600452602490fd5b634e487b7160e01b5f52604160045260245ffd5b3461011857602036600319011261011857610a31610a86565b610a39610c49565b610a41610c6b565b6001600160a01b038116908115610a73576101a1916bffffffffffffffffffffffff60a01b6001541617600155610c90565b5063e2a08e5d60e01b5f5260045260245ffd5b600435906001600160a01b038216820361011857565b34610118575f366003190112610118575f546040516001600160a01b039091168152602090f35b9181601f840112156101185782359167ffffffffffffffff8311610118576020838186019501011161011857565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90601f8019910116810190811067ffffffffffffffff821117610a0457604052565b3d15610b71573d9067ffffffffffffffff8211610a045760405191610b66601f8201601f191660200184610b15565b82523d5f602084013e565b606090565b610b7e610c49565b6001600160a01b03168015610bf9575f54816bffffffffffffffffffffffff60a01b8216175f55817f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab5f80a26001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3565b63d92e233d60e01b5f5260045ffd5b906003821015610c155752565b634e487b7160e01b5f52602160045260245ffd5b908060209392818452848401375f828201840152601f01601f1916010190565b5f546001600160a01b03163303610c5c57565b632d5be4cb60e21b5f5260045ffd5b60ff5f5c16610c8157600160ff195f5c16175f5d565b633ee5aeb560e01b5f5260045ffd5b5f5b6008811015610d495760028101546001600160a01b031680610cb8575b50600101610c92565b5f806040516020810190638da5cb5b60e01b825260048152610cdb602482610b15565b5190845afa610ce8610b37565b9080610d3d575b15610d3557602081519181808201938492010103126101185751905b308203610d185750610caf565b6337e23f3360e21b5f5260045260018060a01b031660245260445ffd5b505f90610d0b565b50602081511015610cef565b50905f5b6008811015610e585760028101546001600160a01b031680610d73575b50600101610d4d565b6040516316c457a560e11b602082019081526001600160a01b03861660248084018290528352915f918291610da9604482610b15565b519082865af1610db7610b37565b5015610e45575f806040516020810190639fd0506d60e01b825260048152610de0602482610b15565b5190855afa90610dee610b37565b9115918215610e38575b8215610e18575b505015610d6a5763ec79fd7760e01b5f5260045260245ffd5b805191925060208082019282019190910312610118575114155f80610dff565b9150602082511091610df8565b5063ec79fd7760e01b5f5260045260245ffd5b50906001600160a01b03167fb9f56bc92453dda97becca4337b61b356e98b8969d3ebd67c5817b4057ef02205f80a2565b6001600160a01b03168015610ecc575f5b6008811015610ec65760028101546001600160a01b03168214610ebf57600101610e9a565b5050600190565b50505f90565b505f90565b6001600160a01b03811615908115610ee7575090565b90503b15159056",
}

// SystemPause is an auto generated Go binding around an Ethereum contract.
type SystemPause struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SystemPause) GetABI() abi.ABI {
	return c.abi
}

// NewSystemPause creates a new instance of SystemPause.
func NewSystemPause() *SystemPause {
	parsed, err := SystemPauseMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SystemPause{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SystemPause) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address jobRegistry_, address stakeManager_, address validationModule_, address disputeModule_, address platformRegistry_, address feePool_, address reputationEngine_, address arbitratorCommittee_, address governance_) returns()
func (systemPause *SystemPause) PackConstructor(jobRegistry_ common.Address, stakeManager_ common.Address, validationModule_ common.Address, disputeModule_ common.Address, platformRegistry_ common.Address, feePool_ common.Address, reputationEngine_ common.Address, arbitratorCommittee_ common.Address, governance_ common.Address) []byte {
	enc, err := systemPause.abi.Pack("", jobRegistry_, stakeManager_, validationModule_, disputeModule_, platformRegistry_, feePool_, reputationEngine_, arbitratorCommittee_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActivePauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8218ab50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activePauser() view returns(address)
func (systemPause *SystemPause) PackActivePauser() []byte {
	enc, err := systemPause.abi.Pack("activePauser")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivePauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8218ab50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activePauser() view returns(address)
func (systemPause *SystemPause) TryPackActivePauser() ([]byte, error) {
	return systemPause.abi.Pack("activePauser")
}

// UnpackActivePauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8218ab50.
//
// Solidity: function activePauser() view returns(address)
func (systemPause *SystemPause) UnpackActivePauser(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("activePauser", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackArbitratorCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20321868.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function arbitratorCommittee() view returns(address)
func (systemPause *SystemPause) PackArbitratorCommittee() []byte {
	enc, err := systemPause.abi.Pack("arbitratorCommittee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArbitratorCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20321868.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function arbitratorCommittee() view returns(address)
func (systemPause *SystemPause) TryPackArbitratorCommittee() ([]byte, error) {
	return systemPause.abi.Pack("arbitratorCommittee")
}

// UnpackArbitratorCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20321868.
//
// Solidity: function arbitratorCommittee() view returns(address)
func (systemPause *SystemPause) UnpackArbitratorCommittee(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("arbitratorCommittee", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDisputeModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83562af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeModule() view returns(address)
func (systemPause *SystemPause) PackDisputeModule() []byte {
	enc, err := systemPause.abi.Pack("disputeModule")
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
func (systemPause *SystemPause) TryPackDisputeModule() ([]byte, error) {
	return systemPause.abi.Pack("disputeModule")
}

// UnpackDisputeModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83562af0.
//
// Solidity: function disputeModule() view returns(address)
func (systemPause *SystemPause) UnpackDisputeModule(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("disputeModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExecuteGovernanceCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64cfe10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeGovernanceCall(address target, bytes data) returns(bytes result)
func (systemPause *SystemPause) PackExecuteGovernanceCall(target common.Address, data []byte) []byte {
	enc, err := systemPause.abi.Pack("executeGovernanceCall", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteGovernanceCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64cfe10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeGovernanceCall(address target, bytes data) returns(bytes result)
func (systemPause *SystemPause) TryPackExecuteGovernanceCall(target common.Address, data []byte) ([]byte, error) {
	return systemPause.abi.Pack("executeGovernanceCall", target, data)
}

// UnpackExecuteGovernanceCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa64cfe10.
//
// Solidity: function executeGovernanceCall(address target, bytes data) returns(bytes result)
func (systemPause *SystemPause) UnpackExecuteGovernanceCall(data []byte) ([]byte, error) {
	out, err := systemPause.abi.Unpack("executeGovernanceCall", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackFeePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae2e933b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feePool() view returns(address)
func (systemPause *SystemPause) PackFeePool() []byte {
	enc, err := systemPause.abi.Pack("feePool")
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
func (systemPause *SystemPause) TryPackFeePool() ([]byte, error) {
	return systemPause.abi.Pack("feePool")
}

// UnpackFeePool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae2e933b.
//
// Solidity: function feePool() view returns(address)
func (systemPause *SystemPause) UnpackFeePool(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("feePool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (systemPause *SystemPause) PackGovernance() []byte {
	enc, err := systemPause.abi.Pack("governance")
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
func (systemPause *SystemPause) TryPackGovernance() ([]byte, error) {
	return systemPause.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (systemPause *SystemPause) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23682c47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobRegistry() view returns(address)
func (systemPause *SystemPause) PackJobRegistry() []byte {
	enc, err := systemPause.abi.Pack("jobRegistry")
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
func (systemPause *SystemPause) TryPackJobRegistry() ([]byte, error) {
	return systemPause.abi.Pack("jobRegistry")
}

// UnpackJobRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23682c47.
//
// Solidity: function jobRegistry() view returns(address)
func (systemPause *SystemPause) UnpackJobRegistry(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("jobRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (systemPause *SystemPause) PackOwner() []byte {
	enc, err := systemPause.abi.Pack("owner")
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
func (systemPause *SystemPause) TryPackOwner() ([]byte, error) {
	return systemPause.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (systemPause *SystemPause) UnpackOwner(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauseAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x595c6a67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseAll() returns()
func (systemPause *SystemPause) PackPauseAll() []byte {
	enc, err := systemPause.abi.Pack("pauseAll")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x595c6a67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseAll() returns()
func (systemPause *SystemPause) TryPackPauseAll() ([]byte, error) {
	return systemPause.abi.Pack("pauseAll")
}

// PackPlatformRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc255f878.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function platformRegistry() view returns(address)
func (systemPause *SystemPause) PackPlatformRegistry() []byte {
	enc, err := systemPause.abi.Pack("platformRegistry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlatformRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc255f878.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function platformRegistry() view returns(address)
func (systemPause *SystemPause) TryPackPlatformRegistry() ([]byte, error) {
	return systemPause.abi.Pack("platformRegistry")
}

// UnpackPlatformRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc255f878.
//
// Solidity: function platformRegistry() view returns(address)
func (systemPause *SystemPause) UnpackPlatformRegistry(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("platformRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRefreshPausers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98eda25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refreshPausers() returns()
func (systemPause *SystemPause) PackRefreshPausers() []byte {
	enc, err := systemPause.abi.Pack("refreshPausers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefreshPausers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98eda25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refreshPausers() returns()
func (systemPause *SystemPause) TryPackRefreshPausers() ([]byte, error) {
	return systemPause.abi.Pack("refreshPausers")
}

// PackReputationEngine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3f677ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationEngine() view returns(address)
func (systemPause *SystemPause) PackReputationEngine() []byte {
	enc, err := systemPause.abi.Pack("reputationEngine")
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
func (systemPause *SystemPause) TryPackReputationEngine() ([]byte, error) {
	return systemPause.abi.Pack("reputationEngine")
}

// UnpackReputationEngine is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3f677ef.
//
// Solidity: function reputationEngine() view returns(address)
func (systemPause *SystemPause) UnpackReputationEngine(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("reputationEngine", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetGlobalPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017e25e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGlobalPauser(address pauser) returns()
func (systemPause *SystemPause) PackSetGlobalPauser(pauser common.Address) []byte {
	enc, err := systemPause.abi.Pack("setGlobalPauser", pauser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGlobalPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x017e25e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGlobalPauser(address pauser) returns()
func (systemPause *SystemPause) TryPackSetGlobalPauser(pauser common.Address) ([]byte, error) {
	return systemPause.abi.Pack("setGlobalPauser", pauser)
}

// PackSetGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab033ea9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGovernance(address newGovernance) returns()
func (systemPause *SystemPause) PackSetGovernance(newGovernance common.Address) []byte {
	enc, err := systemPause.abi.Pack("setGovernance", newGovernance)
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
func (systemPause *SystemPause) TryPackSetGovernance(newGovernance common.Address) ([]byte, error) {
	return systemPause.abi.Pack("setGovernance", newGovernance)
}

// PackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x037760e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setModules(address jobRegistry_, address stakeManager_, address validationModule_, address disputeModule_, address platformRegistry_, address feePool_, address reputationEngine_, address arbitratorCommittee_) returns()
func (systemPause *SystemPause) PackSetModules(jobRegistry common.Address, stakeManager common.Address, validationModule common.Address, disputeModule common.Address, platformRegistry common.Address, feePool common.Address, reputationEngine common.Address, arbitratorCommittee common.Address) []byte {
	enc, err := systemPause.abi.Pack("setModules", jobRegistry, stakeManager, validationModule, disputeModule, platformRegistry, feePool, reputationEngine, arbitratorCommittee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetModules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x037760e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setModules(address jobRegistry_, address stakeManager_, address validationModule_, address disputeModule_, address platformRegistry_, address feePool_, address reputationEngine_, address arbitratorCommittee_) returns()
func (systemPause *SystemPause) TryPackSetModules(jobRegistry common.Address, stakeManager common.Address, validationModule common.Address, disputeModule common.Address, platformRegistry common.Address, feePool common.Address, reputationEngine common.Address, arbitratorCommittee common.Address) ([]byte, error) {
	return systemPause.abi.Pack("setModules", jobRegistry, stakeManager, validationModule, disputeModule, platformRegistry, feePool, reputationEngine, arbitratorCommittee)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (systemPause *SystemPause) PackStakeManager() []byte {
	enc, err := systemPause.abi.Pack("stakeManager")
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
func (systemPause *SystemPause) TryPackStakeManager() ([]byte, error) {
	return systemPause.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (systemPause *SystemPause) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (systemPause *SystemPause) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := systemPause.abi.Pack("transferOwnership", newOwner)
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
func (systemPause *SystemPause) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return systemPause.abi.Pack("transferOwnership", newOwner)
}

// PackTriggerValidationFailover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaddc9011.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function triggerValidationFailover(uint256 jobId, uint8 action, uint64 extension, string reason) returns()
func (systemPause *SystemPause) PackTriggerValidationFailover(jobId *big.Int, action uint8, extension uint64, reason string) []byte {
	enc, err := systemPause.abi.Pack("triggerValidationFailover", jobId, action, extension, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTriggerValidationFailover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaddc9011.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function triggerValidationFailover(uint256 jobId, uint8 action, uint64 extension, string reason) returns()
func (systemPause *SystemPause) TryPackTriggerValidationFailover(jobId *big.Int, action uint8, extension uint64, reason string) ([]byte, error) {
	return systemPause.abi.Pack("triggerValidationFailover", jobId, action, extension, reason)
}

// PackUnpauseAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a2ddd03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpauseAll() returns()
func (systemPause *SystemPause) PackUnpauseAll() []byte {
	enc, err := systemPause.abi.Pack("unpauseAll")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpauseAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a2ddd03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpauseAll() returns()
func (systemPause *SystemPause) TryPackUnpauseAll() ([]byte, error) {
	return systemPause.abi.Pack("unpauseAll")
}

// PackValidationModule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c795b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationModule() view returns(address)
func (systemPause *SystemPause) PackValidationModule() []byte {
	enc, err := systemPause.abi.Pack("validationModule")
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
func (systemPause *SystemPause) TryPackValidationModule() ([]byte, error) {
	return systemPause.abi.Pack("validationModule")
}

// UnpackValidationModule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c795b9c.
//
// Solidity: function validationModule() view returns(address)
func (systemPause *SystemPause) UnpackValidationModule(data []byte) (common.Address, error) {
	out, err := systemPause.abi.Unpack("validationModule", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SystemPauseGovernanceCallExecuted represents a GovernanceCallExecuted event raised by the SystemPause contract.
type SystemPauseGovernanceCallExecuted struct {
	Target   common.Address
	Selector [4]byte
	Result   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const SystemPauseGovernanceCallExecutedEventName = "GovernanceCallExecuted"

// ContractEventName returns the user-defined event name.
func (SystemPauseGovernanceCallExecuted) ContractEventName() string {
	return SystemPauseGovernanceCallExecutedEventName
}

// UnpackGovernanceCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceCallExecuted(address indexed target, bytes4 indexed selector, bytes result)
func (systemPause *SystemPause) UnpackGovernanceCallExecutedEvent(log *types.Log) (*SystemPauseGovernanceCallExecuted, error) {
	event := "GovernanceCallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPauseGovernanceCallExecuted)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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

// SystemPauseGovernanceUpdated represents a GovernanceUpdated event raised by the SystemPause contract.
type SystemPauseGovernanceUpdated struct {
	NewGovernance common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SystemPauseGovernanceUpdatedEventName = "GovernanceUpdated"

// ContractEventName returns the user-defined event name.
func (SystemPauseGovernanceUpdated) ContractEventName() string {
	return SystemPauseGovernanceUpdatedEventName
}

// UnpackGovernanceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceUpdated(address indexed newGovernance)
func (systemPause *SystemPause) UnpackGovernanceUpdatedEvent(log *types.Log) (*SystemPauseGovernanceUpdated, error) {
	event := "GovernanceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPauseGovernanceUpdated)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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

// SystemPauseModulesUpdated represents a ModulesUpdated event raised by the SystemPause contract.
type SystemPauseModulesUpdated struct {
	JobRegistry         common.Address
	StakeManager        common.Address
	ValidationModule    common.Address
	DisputeModule       common.Address
	PlatformRegistry    common.Address
	FeePool             common.Address
	ReputationEngine    common.Address
	ArbitratorCommittee common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const SystemPauseModulesUpdatedEventName = "ModulesUpdated"

// ContractEventName returns the user-defined event name.
func (SystemPauseModulesUpdated) ContractEventName() string {
	return SystemPauseModulesUpdatedEventName
}

// UnpackModulesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModulesUpdated(address jobRegistry, address stakeManager, address validationModule, address disputeModule, address platformRegistry, address feePool, address reputationEngine, address arbitratorCommittee)
func (systemPause *SystemPause) UnpackModulesUpdatedEvent(log *types.Log) (*SystemPauseModulesUpdated, error) {
	event := "ModulesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPauseModulesUpdated)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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

// SystemPauseOwnershipTransferred represents a OwnershipTransferred event raised by the SystemPause contract.
type SystemPauseOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const SystemPauseOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (SystemPauseOwnershipTransferred) ContractEventName() string {
	return SystemPauseOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (systemPause *SystemPause) UnpackOwnershipTransferredEvent(log *types.Log) (*SystemPauseOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPauseOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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

// SystemPausePausersUpdated represents a PausersUpdated event raised by the SystemPause contract.
type SystemPausePausersUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const SystemPausePausersUpdatedEventName = "PausersUpdated"

// ContractEventName returns the user-defined event name.
func (SystemPausePausersUpdated) ContractEventName() string {
	return SystemPausePausersUpdatedEventName
}

// UnpackPausersUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PausersUpdated(address indexed pauser)
func (systemPause *SystemPause) UnpackPausersUpdatedEvent(log *types.Log) (*SystemPausePausersUpdated, error) {
	event := "PausersUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPausePausersUpdated)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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

// SystemPauseValidationFailoverForwarded represents a ValidationFailoverForwarded event raised by the SystemPause contract.
type SystemPauseValidationFailoverForwarded struct {
	JobId     *big.Int
	Action    uint8
	Extension uint64
	Reason    string
	Raw       *types.Log // Blockchain specific contextual infos
}

const SystemPauseValidationFailoverForwardedEventName = "ValidationFailoverForwarded"

// ContractEventName returns the user-defined event name.
func (SystemPauseValidationFailoverForwarded) ContractEventName() string {
	return SystemPauseValidationFailoverForwardedEventName
}

// UnpackValidationFailoverForwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationFailoverForwarded(uint256 indexed jobId, uint8 action, uint64 extension, string reason)
func (systemPause *SystemPause) UnpackValidationFailoverForwardedEvent(log *types.Log) (*SystemPauseValidationFailoverForwarded, error) {
	event := "ValidationFailoverForwarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != systemPause.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SystemPauseValidationFailoverForwarded)
	if len(log.Data) > 0 {
		if err := systemPause.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range systemPause.abi.Events[event].Inputs {
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
func (systemPause *SystemPause) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], systemPause.abi.Errors["GovernanceCallFailed"].ID.Bytes()[:4]) {
		return systemPause.UnpackGovernanceCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidArbitratorCommittee"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidArbitratorCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidDisputeModule"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidDisputeModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidFeePool"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidFeePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidJobRegistry"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidPauser"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidPauserError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidPlatformRegistry"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidPlatformRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidReputationEngine"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidReputationEngineError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidStakeManager"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidStakeManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["InvalidValidationModule"].ID.Bytes()[:4]) {
		return systemPause.UnpackInvalidValidationModuleError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["MissingSelector"].ID.Bytes()[:4]) {
		return systemPause.UnpackMissingSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["ModuleNotOwned"].ID.Bytes()[:4]) {
		return systemPause.UnpackModuleNotOwnedError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return systemPause.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["PauserManagerNotDelegated"].ID.Bytes()[:4]) {
		return systemPause.UnpackPauserManagerNotDelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return systemPause.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["UnknownGovernanceTarget"].ID.Bytes()[:4]) {
		return systemPause.UnpackUnknownGovernanceTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], systemPause.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return systemPause.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SystemPauseGovernanceCallFailed represents a GovernanceCallFailed error raised by the SystemPause contract.
type SystemPauseGovernanceCallFailed struct {
	Target common.Address
	Data   []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernanceCallFailed(address target, bytes data)
func SystemPauseGovernanceCallFailedErrorID() common.Hash {
	return common.HexToHash("0x425df6ce039a5c0d50263017b58a1d7f5b45ab67980d13719efe794915bbd000")
}

// UnpackGovernanceCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernanceCallFailed(address target, bytes data)
func (systemPause *SystemPause) UnpackGovernanceCallFailedError(raw []byte) (*SystemPauseGovernanceCallFailed, error) {
	out := new(SystemPauseGovernanceCallFailed)
	if err := systemPause.abi.UnpackIntoInterface(out, "GovernanceCallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidArbitratorCommittee represents a InvalidArbitratorCommittee error raised by the SystemPause contract.
type SystemPauseInvalidArbitratorCommittee struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidArbitratorCommittee(address module)
func SystemPauseInvalidArbitratorCommitteeErrorID() common.Hash {
	return common.HexToHash("0xcfd27574c5fdbcd2d17b1b9e0f5994be61ec689a1dd849fad7d87a08f6c17b01")
}

// UnpackInvalidArbitratorCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidArbitratorCommittee(address module)
func (systemPause *SystemPause) UnpackInvalidArbitratorCommitteeError(raw []byte) (*SystemPauseInvalidArbitratorCommittee, error) {
	out := new(SystemPauseInvalidArbitratorCommittee)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidArbitratorCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidDisputeModule represents a InvalidDisputeModule error raised by the SystemPause contract.
type SystemPauseInvalidDisputeModule struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDisputeModule(address module)
func SystemPauseInvalidDisputeModuleErrorID() common.Hash {
	return common.HexToHash("0x4e6b2f70d909a1fbc55955cd4589aa608dd64ed3f460d6246293350482a24276")
}

// UnpackInvalidDisputeModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDisputeModule(address module)
func (systemPause *SystemPause) UnpackInvalidDisputeModuleError(raw []byte) (*SystemPauseInvalidDisputeModule, error) {
	out := new(SystemPauseInvalidDisputeModule)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidDisputeModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidFeePool represents a InvalidFeePool error raised by the SystemPause contract.
type SystemPauseInvalidFeePool struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFeePool(address module)
func SystemPauseInvalidFeePoolErrorID() common.Hash {
	return common.HexToHash("0x60340fd00ebd4b264c99d7ad68177a7c3d3276326fa16b5e59d47bc6ff70858d")
}

// UnpackInvalidFeePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFeePool(address module)
func (systemPause *SystemPause) UnpackInvalidFeePoolError(raw []byte) (*SystemPauseInvalidFeePool, error) {
	out := new(SystemPauseInvalidFeePool)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidFeePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidJobRegistry represents a InvalidJobRegistry error raised by the SystemPause contract.
type SystemPauseInvalidJobRegistry struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidJobRegistry(address module)
func SystemPauseInvalidJobRegistryErrorID() common.Hash {
	return common.HexToHash("0xf8c56c093abefa985e75df22981d9132752966f111dfd61155cd6ae37685a1fd")
}

// UnpackInvalidJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidJobRegistry(address module)
func (systemPause *SystemPause) UnpackInvalidJobRegistryError(raw []byte) (*SystemPauseInvalidJobRegistry, error) {
	out := new(SystemPauseInvalidJobRegistry)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidPauser represents a InvalidPauser error raised by the SystemPause contract.
type SystemPauseInvalidPauser struct {
	Pauser common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPauser(address pauser)
func SystemPauseInvalidPauserErrorID() common.Hash {
	return common.HexToHash("0xe2a08e5d1afb359523797424b6c91d5d301dcb2ea2928932a6b99bfb260160c4")
}

// UnpackInvalidPauserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPauser(address pauser)
func (systemPause *SystemPause) UnpackInvalidPauserError(raw []byte) (*SystemPauseInvalidPauser, error) {
	out := new(SystemPauseInvalidPauser)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidPauser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidPlatformRegistry represents a InvalidPlatformRegistry error raised by the SystemPause contract.
type SystemPauseInvalidPlatformRegistry struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPlatformRegistry(address module)
func SystemPauseInvalidPlatformRegistryErrorID() common.Hash {
	return common.HexToHash("0xca35bfc1cfd2a83dbef05a25c7372bba78683e1e79d25462529c979bd42c75cb")
}

// UnpackInvalidPlatformRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPlatformRegistry(address module)
func (systemPause *SystemPause) UnpackInvalidPlatformRegistryError(raw []byte) (*SystemPauseInvalidPlatformRegistry, error) {
	out := new(SystemPauseInvalidPlatformRegistry)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidPlatformRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidReputationEngine represents a InvalidReputationEngine error raised by the SystemPause contract.
type SystemPauseInvalidReputationEngine struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReputationEngine(address module)
func SystemPauseInvalidReputationEngineErrorID() common.Hash {
	return common.HexToHash("0xa378f5fa19149cfd5303e54053c459aff9bff7ca15c95984fe13ffb69ff9e9af")
}

// UnpackInvalidReputationEngineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReputationEngine(address module)
func (systemPause *SystemPause) UnpackInvalidReputationEngineError(raw []byte) (*SystemPauseInvalidReputationEngine, error) {
	out := new(SystemPauseInvalidReputationEngine)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidReputationEngine", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidStakeManager represents a InvalidStakeManager error raised by the SystemPause contract.
type SystemPauseInvalidStakeManager struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManager(address module)
func SystemPauseInvalidStakeManagerErrorID() common.Hash {
	return common.HexToHash("0xd57f7f00e1cd3be2fdee449dca8a50655397de844ed8161374fcd4ada334b366")
}

// UnpackInvalidStakeManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManager(address module)
func (systemPause *SystemPause) UnpackInvalidStakeManagerError(raw []byte) (*SystemPauseInvalidStakeManager, error) {
	out := new(SystemPauseInvalidStakeManager)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidStakeManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseInvalidValidationModule represents a InvalidValidationModule error raised by the SystemPause contract.
type SystemPauseInvalidValidationModule struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidValidationModule(address module)
func SystemPauseInvalidValidationModuleErrorID() common.Hash {
	return common.HexToHash("0x08cce0fd0bff08c4bf49ebe7b0747bd2afea90f6cf2134e5c6a08ba9f05480fd")
}

// UnpackInvalidValidationModuleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidValidationModule(address module)
func (systemPause *SystemPause) UnpackInvalidValidationModuleError(raw []byte) (*SystemPauseInvalidValidationModule, error) {
	out := new(SystemPauseInvalidValidationModule)
	if err := systemPause.abi.UnpackIntoInterface(out, "InvalidValidationModule", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseMissingSelector represents a MissingSelector error raised by the SystemPause contract.
type SystemPauseMissingSelector struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingSelector()
func SystemPauseMissingSelectorErrorID() common.Hash {
	return common.HexToHash("0x47d7741961a91a86d60656b176202236869be9b3b96aed04c7ef096c7fd38a1c")
}

// UnpackMissingSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingSelector()
func (systemPause *SystemPause) UnpackMissingSelectorError(raw []byte) (*SystemPauseMissingSelector, error) {
	out := new(SystemPauseMissingSelector)
	if err := systemPause.abi.UnpackIntoInterface(out, "MissingSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseModuleNotOwned represents a ModuleNotOwned error raised by the SystemPause contract.
type SystemPauseModuleNotOwned struct {
	Module common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModuleNotOwned(address module, address owner)
func SystemPauseModuleNotOwnedErrorID() common.Hash {
	return common.HexToHash("0xdf88fccc1f7b3f7cc4745ce3ba06d832848767669d50431437f95d0605d45974")
}

// UnpackModuleNotOwnedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModuleNotOwned(address module, address owner)
func (systemPause *SystemPause) UnpackModuleNotOwnedError(raw []byte) (*SystemPauseModuleNotOwned, error) {
	out := new(SystemPauseModuleNotOwned)
	if err := systemPause.abi.UnpackIntoInterface(out, "ModuleNotOwned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseNotGovernance represents a NotGovernance error raised by the SystemPause contract.
type SystemPauseNotGovernance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance()
func SystemPauseNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xb56f932cae4ae1d955bbd63c6f7c50f21626333cb2a1e2c5cd94e7f82473bbe4")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance()
func (systemPause *SystemPause) UnpackNotGovernanceError(raw []byte) (*SystemPauseNotGovernance, error) {
	out := new(SystemPauseNotGovernance)
	if err := systemPause.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPausePauserManagerNotDelegated represents a PauserManagerNotDelegated error raised by the SystemPause contract.
type SystemPausePauserManagerNotDelegated struct {
	Module common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauserManagerNotDelegated(address module)
func SystemPausePauserManagerNotDelegatedErrorID() common.Hash {
	return common.HexToHash("0xec79fd774c274a16dd01070baf320d039adc46f9b7868589a5002559e86aa9df")
}

// UnpackPauserManagerNotDelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauserManagerNotDelegated(address module)
func (systemPause *SystemPause) UnpackPauserManagerNotDelegatedError(raw []byte) (*SystemPausePauserManagerNotDelegated, error) {
	out := new(SystemPausePauserManagerNotDelegated)
	if err := systemPause.abi.UnpackIntoInterface(out, "PauserManagerNotDelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the SystemPause contract.
type SystemPauseReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SystemPauseReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (systemPause *SystemPause) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SystemPauseReentrancyGuardReentrantCall, error) {
	out := new(SystemPauseReentrancyGuardReentrantCall)
	if err := systemPause.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseUnknownGovernanceTarget represents a UnknownGovernanceTarget error raised by the SystemPause contract.
type SystemPauseUnknownGovernanceTarget struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownGovernanceTarget(address target)
func SystemPauseUnknownGovernanceTargetErrorID() common.Hash {
	return common.HexToHash("0x04815379b7a527d84529c59baccc1e8dd698cc4eb90d238ab27241de904f0771")
}

// UnpackUnknownGovernanceTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownGovernanceTarget(address target)
func (systemPause *SystemPause) UnpackUnknownGovernanceTargetError(raw []byte) (*SystemPauseUnknownGovernanceTarget, error) {
	out := new(SystemPauseUnknownGovernanceTarget)
	if err := systemPause.abi.UnpackIntoInterface(out, "UnknownGovernanceTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SystemPauseZeroAddress represents a ZeroAddress error raised by the SystemPause contract.
type SystemPauseZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func SystemPauseZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (systemPause *SystemPause) UnpackZeroAddressError(raw []byte) (*SystemPauseZeroAddress, error) {
	out := new(SystemPauseZeroAddress)
	if err := systemPause.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
