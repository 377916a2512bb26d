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

// RandaoCoordinatorMetaData contains all meta data concerning the RandaoCoordinator contract.
var RandaoCoordinatorMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"commitWindow_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealWindow_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deposit_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"actualDecimals\",\"type\":\"uint8\"}],\"name\":\"InvalidTokenDecimals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OutstandingDeposits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenMetadataUnavailable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroTokenAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"previousWindow\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"newWindow\",\"type\":\"uint256\"}],\"name\":\"CommitWindowUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"Committed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DepositForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"previousDeposit\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"newDeposit\",\"type\":\"uint256\"}],\"name\":\"DepositUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"previousWindow\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"newWindow\",\"type\":\"uint256\"}],\"name\":\"RevealWindowUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"secret\",\"type\":\"uint256\"}],\"name\":\"Revealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousToken\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newToken\",\"type\":\"address\"}],\"name\":\"TokenUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousTreasury\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newTreasury\",\"type\":\"address\"}],\"name\":\"TreasuryUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"commitWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"commitments\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"deadlines\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"commitDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"revealDeadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"forfeit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"}],\"name\":\"random\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"secret\",\"type\":\"uint256\"}],\"name\":\"reveal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"revealWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tag\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"revealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newCommitWindow\",\"type\":\"uint256\"}],\"name\":\"setCommitWindow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDeposit\",\"type\":\"uint256\"}],\"name\":\"setDeposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newRevealWindow\",\"type\":\"uint256\"}],\"name\":\"setRevealWindow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newToken\",\"type\":\"address\"}],\"name\":\"setToken\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newTreasury\",\"type\":\"address\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "RandaoCoordinator",
	Bin: "0x60803461028e57601f61120a38819003918201601f19168301916001600160401b038311848410176102925780849260809460405283398101031261028e578051602082015191606060408201519101519160018060a01b03831680930361028e57331561027b575f8054336001600160a01b03198216811783556040519290916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3600580546001600160a01b03191673a61a3b3a130a9c20768eebf97e21515a6046a1fa1790558115158061026c575b1561023a57506001549080604051927fbeeb187b9b83ffe7da3f0505aa71d0c7c24e9e86ad89153cbe7e23da2363dea75f80a36001558315158061022b575b156101f957506002549280604051947f986cc59385d07c45460b60d645ebed58fe8cc4c17d62b92cb352582df26cbfa75f80a36002556003819055600480546001600160a01b031916831790555f7f4c0c144abc1788db200c21df3378b55ee4ab0980465c120061c995a62f7626d88180a35f7f4ab5be82436d353e61ca18726e984e561f5c1cc7c6d38b29d2553c790434705a8180a373a61a3b3a130a9c20768eebf97e21515a6046a1fa5f7f0b1186973f810894b87ab0bfbee422fddcaad21b46dc705a561451bbb6bac1178180a3610f6390816102a78239f35b62461bcd60e51b815260206004820152600d60248201526c72657665616c2077696e646f7760981b6044820152606490fd5b5064ffffffffff84111561011c565b62461bcd60e51b815260206004820152600d60248201526c636f6d6d69742077696e646f7760981b6044820152606490fd5b5064ffffffffff8211156100dd565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610018575b36610e6557610e65565b5f3560e01c8063144fa6d714610a5f578063346a4a5114610a0f57806340699005146109f25780634e2718f314610957578063563c6a6f1461090b57806361d027b3146108e35780636dab7661146108bf578063715018a614610868578063863d22c71461084b5780638da5cb5b14610824578063972b7f14146107e0578063a2d66137146105f2578063cd16677d14610557578063d0e30db01461053a578063d4ce545a14610488578063e3ce094d1461025a578063f0f44260146101f2578063f2fde38b1461016d578063f5bade66146101245763fc0c546a0361000e5734610120575f366003190112610120576005546040516001600160a01b039091168152602090f35b5f80fd5b3461012057602036600319011261012057600435610140610eaa565b806003547f4c0c144abc1788db200c21df3378b55ee4ab0980465c120061c995a62f7626d85f80a3600355005b3461012057602036600319011261012057610186610bd3565b61018e610eaa565b6001600160a01b031680156101df575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b346101205760203660031901126101205761020b610bd3565b610213610eaa565b6004546001600160a01b0391821691829082167f4ab5be82436d353e61ca18726e984e561f5c1cc7c6d38b29d2553c790434705a5f80a36001600160a01b03191617600455005b3461012057604036600319011261012057600435602435801561045657815f52600760205267ffffffffffffffff60405f208054828116156103f5575b50541642116103c057815f52600860205260405f2060018060a01b0333165f5260205260405f2091825461038f5760019260035493818486935501556102df83600654610e44565b6006556040519182527fef653a9608e4d816ce91da70712413a9d5c5bb473d42eb5b536babad2a41238e60203393a38061031557005b60018060a01b036005541690604051906323b872dd60e01b5f52336004523060245260445260205f60648180865af19060015f511482161561036e575b6040521561035c57005b635274afe760e01b5f5260045260245ffd5b90600181151661038657823b15153d15161690610352565b503d5f823e3d90fd5b60405162461bcd60e51b815260206004820152600960248201526818dbdb5b5a5d1d195960ba1b6044820152606490fd5b60405162461bcd60e51b815260206004820152600d60248201526c18dbdb5b5a5d0818db1bdcd959609a1b6044820152606490fd5b8261040260015442610e44565b1680841983161783556fffffffffffffffff000000000000000061043461042b60015442610e44565b60025490610e44565b60401b16916fffffffffffffffffffffffffffffffff19161717815584610297565b60405162461bcd60e51b815260206004820152600a60248201526918dbdb5b5a5d1b595b9d60b21b6044820152606490fd5b3461012057602036600319011261012057600435805f52600760205260405f209067ffffffffffffffff825460401c168015159081610530575b50156104f85760016020920154604051908382019283526040820152604081526104ed606082610bff565b519020604051908152f35b60405162461bcd60e51b815260206004820152601060248201526f72616e646f6d206e6f7420726561647960801b6044820152606490fd5b90504211836104c2565b34610120575f366003190112610120576020600354604051908152f35b3461012057602036600319011261012057600435610573610eaa565b801515806105e3575b156105ae57806002547f986cc59385d07c45460b60d645ebed58fe8cc4c17d62b92cb352582df26cbfa75f80a3600255005b60405162461bcd60e51b815260206004820152600d60248201526c72657665616c2077696e646f7760981b6044820152606490fd5b5064ffffffffff81111561057c565b346101205760403660031901126101205760043560243590805f52600760205260405f2091825467ffffffffffffffff81164211156107ad5760401c67ffffffffffffffff16421161077857815f52600860205260405f2060018060a01b0333165f5260205260405f209182549361066b851515610c21565b6002840180549561067f60ff881615610c59565b60405160208101903360601b8252856034820152866054820152605481526106a8607482610bff565b519020036107425760016107219660ff191617905560016040516020810190858252336040820152846060820152606081526106e5608082610bff565b51902091019081541890556040519182527fe5f605dad165df2348d8353b085a1981213b275d30ea6dc3171e380eec01bc1a60203393a3610ed0565b8061072857005b600554610740919033906001600160a01b0316610eeb565b005b60405162461bcd60e51b815260206004820152600e60248201526d1a5b9d985b1a59081c995d99585b60921b6044820152606490fd5b60405162461bcd60e51b815260206004820152600d60248201526c1c995d99585b0818db1bdcd959609a1b6044820152606490fd5b60405162461bcd60e51b815260206004820152600b60248201526a31b7b6b6b4ba1037b832b760a91b6044820152606490fd5b34610120576040366003190112610120576107f9610be9565b6004355f52600860205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610120575f366003190112610120575f546040516001600160a01b039091168152602090f35b34610120575f366003190112610120576020600254604051908152f35b34610120575f36600319011261012057610880610eaa565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610120576040366003190112610120576107406108db610be9565b600435610c90565b34610120575f366003190112610120576004546040516001600160a01b039091168152602090f35b3461012057604036600319011261012057610924610be9565b6004355f52600860205260405f209060018060a01b03165f52602052602060ff600260405f200154166040519015158152f35b3461012057602036600319011261012057600435610973610eaa565b801515806109e3575b156109ae57806001547fbeeb187b9b83ffe7da3f0505aa71d0c7c24e9e86ad89153cbe7e23da2363dea75f80a3600155005b60405162461bcd60e51b815260206004820152600d60248201526c636f6d6d69742077696e646f7760981b6044820152606490fd5b5064ffffffffff81111561097c565b34610120575f366003190112610120576020600154604051908152f35b34610120576020366003190112610120576040600435805f52600760205267ffffffffffffffff825f205416905f52600760205267ffffffffffffffff825f2054831c1682519182526020820152f35b3461012057602036600319011261012057610a78610bd3565b610a80610eaa565b6001600160a01b038116908115610bc457600654610bb5575f8091604051602081019063313ce56760e01b825260048152610abc602482610bff565b51915afa3d15610bad573d9067ffffffffffffffff8211610b995760405191610aef601f8201601f191660200184610bff565b82523d5f602084013e5b158015610b8e575b610b7f57602081805181010312610120576020015160ff8111610b7f5760128103610b695750600554816001600160a01b0382167f0b1186973f810894b87ab0bfbee422fddcaad21b46dc705a561451bbb6bac1175f80a36001600160a01b03191617600555005b60ff90635d00a5bb60e11b5f521660045260245ffd5b6358811f0560e11b5f5260045ffd5b506020815110610b01565b634e487b7160e01b5f52604160045260245ffd5b606090610af9565b63390e00c760e11b5f5260045ffd5b636b093aad60e01b5f5260045ffd5b600435906001600160a01b038216820361012057565b602435906001600160a01b038216820361012057565b90601f8019910116810190811067ffffffffffffffff821117610b9957604052565b15610c2857565b60405162461bcd60e51b81526020600482015260096024820152681b9bc818dbdb5b5a5d60ba1b6044820152606490fd5b15610c6057565b60405162461bcd60e51b81526020600482015260086024820152671c995d99585b195960c21b6044820152606490fd5b90815f52600860205260405f2060018060a01b0382165f5260205260405f20610cbb81541515610c21565b825f52600760205267ffffffffffffffff60405f205460401c16421115610e115780610cf160ff6002610cf69401541615610c59565b610ed0565b918215610ddf576040518381526001600160a01b03909216917fcb84af7701c4c4e808af2f080cb536aa911c851100b85816d0ead81c8310315290602090a36004546001600160a01b031680610dc857506005546001600160a01b031690813b15610120575f91602483926040519485938492630852cd8d60e31b845260048401525af19081610db8575b50610db65760405162461bcd60e51b8152602060048201526008602482015267747265617375727960c01b6044820152606490fd5b565b5f610dc291610bff565b5f610d81565b600554610db69291906001600160a01b0316610eeb565b60405162461bcd60e51b815260206004820152600a6024820152691b9bc819195c1bdcda5d60b21b6044820152606490fd5b60405162461bcd60e51b815260206004820152600b60248201526a3932bb32b0b61037b832b760a91b6044820152606490fd5b91908201809211610e5157565b634e487b7160e01b5f52601160045260245ffd5b60405162461bcd60e51b815260206004820152601b60248201527f52616e64616f436f6f7264696e61746f723a206e6f20657468657200000000006044820152606490fd5b5f546001600160a01b03163303610ebd57565b63118cdaa760e01b5f523360045260245ffd5b600101905f82549255600654828103908111610e5157600655565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615610f4b575b60405215610f2b5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661038657823b15153d15161690610f2056",
}

// RandaoCoordinator is an auto generated Go binding around an Ethereum contract.
type RandaoCoordinator struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RandaoCoordinator) GetABI() abi.ABI {
	return c.abi
}

// NewRandaoCoordinator creates a new instance of RandaoCoordinator.
func NewRandaoCoordinator() *RandaoCoordinator {
	parsed, err := RandaoCoordinatorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RandaoCoordinator{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RandaoCoordinator) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 commitWindow_, uint256 revealWindow_, uint256 deposit_, address treasury_) returns()
func (randaoCoordinator *RandaoCoordinator) PackConstructor(commitWindow_ *big.Int, revealWindow_ *big.Int, deposit_ *big.Int, treasury_ common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("", commitWindow_, revealWindow_, deposit_, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ce094d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 tag, bytes32 commitment) returns()
func (randaoCoordinator *RandaoCoordinator) PackCommit(tag [32]byte, commitment [32]byte) []byte {
	enc, err := randaoCoordinator.abi.Pack("commit", tag, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ce094d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 tag, bytes32 commitment) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackCommit(tag [32]byte, commitment [32]byte) ([]byte, error) {
	return randaoCoordinator.abi.Pack("commit", tag, commitment)
}

// PackCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40699005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitWindow() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) PackCommitWindow() []byte {
	enc, err := randaoCoordinator.abi.Pack("commitWindow")
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
func (randaoCoordinator *RandaoCoordinator) TryPackCommitWindow() ([]byte, error) {
	return randaoCoordinator.abi.Pack("commitWindow")
}

// UnpackCommitWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40699005.
//
// Solidity: function commitWindow() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) UnpackCommitWindow(data []byte) (*big.Int, error) {
	out, err := randaoCoordinator.abi.Unpack("commitWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x972b7f14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitments(bytes32 tag, address user) view returns(bytes32)
func (randaoCoordinator *RandaoCoordinator) PackCommitments(tag [32]byte, user common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("commitments", tag, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x972b7f14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitments(bytes32 tag, address user) view returns(bytes32)
func (randaoCoordinator *RandaoCoordinator) TryPackCommitments(tag [32]byte, user common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("commitments", tag, user)
}

// UnpackCommitments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x972b7f14.
//
// Solidity: function commitments(bytes32 tag, address user) view returns(bytes32)
func (randaoCoordinator *RandaoCoordinator) UnpackCommitments(data []byte) ([32]byte, error) {
	out, err := randaoCoordinator.abi.Unpack("commitments", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x346a4a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadlines(bytes32 tag) view returns(uint256 commitDeadline, uint256 revealDeadline)
func (randaoCoordinator *RandaoCoordinator) PackDeadlines(tag [32]byte) []byte {
	enc, err := randaoCoordinator.abi.Pack("deadlines", tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadlines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x346a4a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadlines(bytes32 tag) view returns(uint256 commitDeadline, uint256 revealDeadline)
func (randaoCoordinator *RandaoCoordinator) TryPackDeadlines(tag [32]byte) ([]byte, error) {
	return randaoCoordinator.abi.Pack("deadlines", tag)
}

// DeadlinesOutput serves as a container for the return parameters of contract
// method Deadlines.
type DeadlinesOutput struct {
	CommitDeadline *big.Int
	RevealDeadline *big.Int
}

// UnpackDeadlines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x346a4a51.
//
// Solidity: function deadlines(bytes32 tag) view returns(uint256 commitDeadline, uint256 revealDeadline)
func (randaoCoordinator *RandaoCoordinator) UnpackDeadlines(data []byte) (DeadlinesOutput, error) {
	out, err := randaoCoordinator.abi.Unpack("deadlines", data)
	outstruct := new(DeadlinesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.CommitDeadline = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.RevealDeadline = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) PackDeposit() []byte {
	enc, err := randaoCoordinator.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) TryPackDeposit() ([]byte, error) {
	return randaoCoordinator.abi.Pack("deposit")
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0e30db0.
//
// Solidity: function deposit() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := randaoCoordinator.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dab7661.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit(bytes32 tag, address user) returns()
func (randaoCoordinator *RandaoCoordinator) PackForfeit(tag [32]byte, user common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("forfeit", tag, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dab7661.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit(bytes32 tag, address user) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackForfeit(tag [32]byte, user common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("forfeit", tag, user)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (randaoCoordinator *RandaoCoordinator) PackOwner() []byte {
	enc, err := randaoCoordinator.abi.Pack("owner")
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
func (randaoCoordinator *RandaoCoordinator) TryPackOwner() ([]byte, error) {
	return randaoCoordinator.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (randaoCoordinator *RandaoCoordinator) UnpackOwner(data []byte) (common.Address, error) {
	out, err := randaoCoordinator.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRandom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4ce545a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function random(bytes32 tag) view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) PackRandom(tag [32]byte) []byte {
	enc, err := randaoCoordinator.abi.Pack("random", tag)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRandom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4ce545a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function random(bytes32 tag) view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) TryPackRandom(tag [32]byte) ([]byte, error) {
	return randaoCoordinator.abi.Pack("random", tag)
}

// UnpackRandom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4ce545a.
//
// Solidity: function random(bytes32 tag) view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) UnpackRandom(data []byte) (*big.Int, error) {
	out, err := randaoCoordinator.abi.Unpack("random", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (randaoCoordinator *RandaoCoordinator) PackRenounceOwnership() []byte {
	enc, err := randaoCoordinator.abi.Pack("renounceOwnership")
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
func (randaoCoordinator *RandaoCoordinator) TryPackRenounceOwnership() ([]byte, error) {
	return randaoCoordinator.abi.Pack("renounceOwnership")
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2d66137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(bytes32 tag, uint256 secret) returns()
func (randaoCoordinator *RandaoCoordinator) PackReveal(tag [32]byte, secret *big.Int) []byte {
	enc, err := randaoCoordinator.abi.Pack("reveal", tag, secret)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2d66137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(bytes32 tag, uint256 secret) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackReveal(tag [32]byte, secret *big.Int) ([]byte, error) {
	return randaoCoordinator.abi.Pack("reveal", tag, secret)
}

// PackRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x863d22c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealWindow() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) PackRevealWindow() []byte {
	enc, err := randaoCoordinator.abi.Pack("revealWindow")
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
func (randaoCoordinator *RandaoCoordinator) TryPackRevealWindow() ([]byte, error) {
	return randaoCoordinator.abi.Pack("revealWindow")
}

// UnpackRevealWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x863d22c7.
//
// Solidity: function revealWindow() view returns(uint256)
func (randaoCoordinator *RandaoCoordinator) UnpackRevealWindow(data []byte) (*big.Int, error) {
	out, err := randaoCoordinator.abi.Unpack("revealWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x563c6a6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealed(bytes32 tag, address user) view returns(bool)
func (randaoCoordinator *RandaoCoordinator) PackRevealed(tag [32]byte, user common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("revealed", tag, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x563c6a6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealed(bytes32 tag, address user) view returns(bool)
func (randaoCoordinator *RandaoCoordinator) TryPackRevealed(tag [32]byte, user common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("revealed", tag, user)
}

// UnpackRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x563c6a6f.
//
// Solidity: function revealed(bytes32 tag, address user) view returns(bool)
func (randaoCoordinator *RandaoCoordinator) UnpackRevealed(data []byte) (bool, error) {
	out, err := randaoCoordinator.abi.Unpack("revealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2718f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCommitWindow(uint256 newCommitWindow) returns()
func (randaoCoordinator *RandaoCoordinator) PackSetCommitWindow(newCommitWindow *big.Int) []byte {
	enc, err := randaoCoordinator.abi.Pack("setCommitWindow", newCommitWindow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCommitWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e2718f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCommitWindow(uint256 newCommitWindow) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackSetCommitWindow(newCommitWindow *big.Int) ([]byte, error) {
	return randaoCoordinator.abi.Pack("setCommitWindow", newCommitWindow)
}

// PackSetDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5bade66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDeposit(uint256 newDeposit) returns()
func (randaoCoordinator *RandaoCoordinator) PackSetDeposit(newDeposit *big.Int) []byte {
	enc, err := randaoCoordinator.abi.Pack("setDeposit", newDeposit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5bade66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDeposit(uint256 newDeposit) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackSetDeposit(newDeposit *big.Int) ([]byte, error) {
	return randaoCoordinator.abi.Pack("setDeposit", newDeposit)
}

// PackSetRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd16677d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRevealWindow(uint256 newRevealWindow) returns()
func (randaoCoordinator *RandaoCoordinator) PackSetRevealWindow(newRevealWindow *big.Int) []byte {
	enc, err := randaoCoordinator.abi.Pack("setRevealWindow", newRevealWindow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRevealWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd16677d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRevealWindow(uint256 newRevealWindow) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackSetRevealWindow(newRevealWindow *big.Int) ([]byte, error) {
	return randaoCoordinator.abi.Pack("setRevealWindow", newRevealWindow)
}

// PackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x144fa6d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setToken(address newToken) returns()
func (randaoCoordinator *RandaoCoordinator) PackSetToken(newToken common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("setToken", newToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x144fa6d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setToken(address newToken) returns()
func (randaoCoordinator *RandaoCoordinator) TryPackSetToken(newToken common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("setToken", newToken)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address newTreasury) returns()
func (randaoCoordinator *RandaoCoordinator) PackSetTreasury(newTreasury common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("setTreasury", newTreasury)
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
func (randaoCoordinator *RandaoCoordinator) TryPackSetTreasury(newTreasury common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("setTreasury", newTreasury)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (randaoCoordinator *RandaoCoordinator) PackToken() []byte {
	enc, err := randaoCoordinator.abi.Pack("token")
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
func (randaoCoordinator *RandaoCoordinator) TryPackToken() ([]byte, error) {
	return randaoCoordinator.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (randaoCoordinator *RandaoCoordinator) UnpackToken(data []byte) (common.Address, error) {
	out, err := randaoCoordinator.abi.Unpack("token", data)
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
func (randaoCoordinator *RandaoCoordinator) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := randaoCoordinator.abi.Pack("transferOwnership", newOwner)
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
func (randaoCoordinator *RandaoCoordinator) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return randaoCoordinator.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (randaoCoordinator *RandaoCoordinator) PackTreasury() []byte {
	enc, err := randaoCoordinator.abi.Pack("treasury")
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
func (randaoCoordinator *RandaoCoordinator) TryPackTreasury() ([]byte, error) {
	return randaoCoordinator.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (randaoCoordinator *RandaoCoordinator) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := randaoCoordinator.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// RandaoCoordinatorCommitWindowUpdated represents a CommitWindowUpdated event raised by the RandaoCoordinator contract.
type RandaoCoordinatorCommitWindowUpdated struct {
	PreviousWindow *big.Int
	NewWindow      *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorCommitWindowUpdatedEventName = "CommitWindowUpdated"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorCommitWindowUpdated) ContractEventName() string {
	return RandaoCoordinatorCommitWindowUpdatedEventName
}

// UnpackCommitWindowUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitWindowUpdated(uint256 indexed previousWindow, uint256 indexed newWindow)
func (randaoCoordinator *RandaoCoordinator) UnpackCommitWindowUpdatedEvent(log *types.Log) (*RandaoCoordinatorCommitWindowUpdated, error) {
	event := "CommitWindowUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorCommitWindowUpdated)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorCommitted represents a Committed event raised by the RandaoCoordinator contract.
type RandaoCoordinatorCommitted struct {
	Tag        [32]byte
	User       common.Address
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorCommitted) ContractEventName() string {
	return RandaoCoordinatorCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed tag, address indexed user, bytes32 commitment)
func (randaoCoordinator *RandaoCoordinator) UnpackCommittedEvent(log *types.Log) (*RandaoCoordinatorCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorCommitted)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorDepositForfeited represents a DepositForfeited event raised by the RandaoCoordinator contract.
type RandaoCoordinatorDepositForfeited struct {
	Tag    [32]byte
	User   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorDepositForfeitedEventName = "DepositForfeited"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorDepositForfeited) ContractEventName() string {
	return RandaoCoordinatorDepositForfeitedEventName
}

// UnpackDepositForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositForfeited(bytes32 indexed tag, address indexed user, uint256 amount)
func (randaoCoordinator *RandaoCoordinator) UnpackDepositForfeitedEvent(log *types.Log) (*RandaoCoordinatorDepositForfeited, error) {
	event := "DepositForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorDepositForfeited)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorDepositUpdated represents a DepositUpdated event raised by the RandaoCoordinator contract.
type RandaoCoordinatorDepositUpdated struct {
	PreviousDeposit *big.Int
	NewDeposit      *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorDepositUpdatedEventName = "DepositUpdated"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorDepositUpdated) ContractEventName() string {
	return RandaoCoordinatorDepositUpdatedEventName
}

// UnpackDepositUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DepositUpdated(uint256 indexed previousDeposit, uint256 indexed newDeposit)
func (randaoCoordinator *RandaoCoordinator) UnpackDepositUpdatedEvent(log *types.Log) (*RandaoCoordinatorDepositUpdated, error) {
	event := "DepositUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorDepositUpdated)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorOwnershipTransferred represents a OwnershipTransferred event raised by the RandaoCoordinator contract.
type RandaoCoordinatorOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorOwnershipTransferred) ContractEventName() string {
	return RandaoCoordinatorOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (randaoCoordinator *RandaoCoordinator) UnpackOwnershipTransferredEvent(log *types.Log) (*RandaoCoordinatorOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorRevealWindowUpdated represents a RevealWindowUpdated event raised by the RandaoCoordinator contract.
type RandaoCoordinatorRevealWindowUpdated struct {
	PreviousWindow *big.Int
	NewWindow      *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorRevealWindowUpdatedEventName = "RevealWindowUpdated"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorRevealWindowUpdated) ContractEventName() string {
	return RandaoCoordinatorRevealWindowUpdatedEventName
}

// UnpackRevealWindowUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RevealWindowUpdated(uint256 indexed previousWindow, uint256 indexed newWindow)
func (randaoCoordinator *RandaoCoordinator) UnpackRevealWindowUpdatedEvent(log *types.Log) (*RandaoCoordinatorRevealWindowUpdated, error) {
	event := "RevealWindowUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorRevealWindowUpdated)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorRevealed represents a Revealed event raised by the RandaoCoordinator contract.
type RandaoCoordinatorRevealed struct {
	Tag    [32]byte
	User   common.Address
	Secret *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorRevealedEventName = "Revealed"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorRevealed) ContractEventName() string {
	return RandaoCoordinatorRevealedEventName
}

// UnpackRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revealed(bytes32 indexed tag, address indexed user, uint256 secret)
func (randaoCoordinator *RandaoCoordinator) UnpackRevealedEvent(log *types.Log) (*RandaoCoordinatorRevealed, error) {
	event := "Revealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorRevealed)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorTokenUpdated represents a TokenUpdated event raised by the RandaoCoordinator contract.
type RandaoCoordinatorTokenUpdated struct {
	PreviousToken common.Address
	NewToken      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorTokenUpdatedEventName = "TokenUpdated"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorTokenUpdated) ContractEventName() string {
	return RandaoCoordinatorTokenUpdatedEventName
}

// UnpackTokenUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenUpdated(address indexed previousToken, address indexed newToken)
func (randaoCoordinator *RandaoCoordinator) UnpackTokenUpdatedEvent(log *types.Log) (*RandaoCoordinatorTokenUpdated, error) {
	event := "TokenUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorTokenUpdated)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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

// RandaoCoordinatorTreasuryUpdated represents a TreasuryUpdated event raised by the RandaoCoordinator contract.
type RandaoCoordinatorTreasuryUpdated struct {
	PreviousTreasury common.Address
	NewTreasury      common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RandaoCoordinatorTreasuryUpdatedEventName = "TreasuryUpdated"

// ContractEventName returns the user-defined event name.
func (RandaoCoordinatorTreasuryUpdated) ContractEventName() string {
	return RandaoCoordinatorTreasuryUpdatedEventName
}

// UnpackTreasuryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryUpdated(address indexed previousTreasury, address indexed newTreasury)
func (randaoCoordinator *RandaoCoordinator) UnpackTreasuryUpdatedEvent(log *types.Log) (*RandaoCoordinatorTreasuryUpdated, error) {
	event := "TreasuryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != randaoCoordinator.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RandaoCoordinatorTreasuryUpdated)
	if len(log.Data) > 0 {
		if err := randaoCoordinator.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range randaoCoordinator.abi.Events[event].Inputs {
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
func (randaoCoordinator *RandaoCoordinator) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["InvalidTokenDecimals"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackInvalidTokenDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["OutstandingDeposits"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackOutstandingDepositsError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["TokenMetadataUnavailable"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackTokenMetadataUnavailableError(raw[4:])
	}
	if bytes.Equal(raw[:4], randaoCoordinator.abi.Errors["ZeroTokenAddress"].ID.Bytes()[:4]) {
		return randaoCoordinator.UnpackZeroTokenAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RandaoCoordinatorInvalidTokenDecimals represents a InvalidTokenDecimals error raised by the RandaoCoordinator contract.
type RandaoCoordinatorInvalidTokenDecimals struct {
	ActualDecimals uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTokenDecimals(uint8 actualDecimals)
func RandaoCoordinatorInvalidTokenDecimalsErrorID() common.Hash {
	return common.HexToHash("0xba014b76db851b8e6dd8b1c7879fa00d2ade54500eefc7870ad5049e4616c2cc")
}

// UnpackInvalidTokenDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTokenDecimals(uint8 actualDecimals)
func (randaoCoordinator *RandaoCoordinator) UnpackInvalidTokenDecimalsError(raw []byte) (*RandaoCoordinatorInvalidTokenDecimals, error) {
	out := new(RandaoCoordinatorInvalidTokenDecimals)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "InvalidTokenDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorOutstandingDeposits represents a OutstandingDeposits error raised by the RandaoCoordinator contract.
type RandaoCoordinatorOutstandingDeposits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutstandingDeposits()
func RandaoCoordinatorOutstandingDepositsErrorID() common.Hash {
	return common.HexToHash("0x721c018e41f3977c16ea4371fc4e646a4aca00721d153277f648ccc97b0ca411")
}

// UnpackOutstandingDepositsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutstandingDeposits()
func (randaoCoordinator *RandaoCoordinator) UnpackOutstandingDepositsError(raw []byte) (*RandaoCoordinatorOutstandingDeposits, error) {
	out := new(RandaoCoordinatorOutstandingDeposits)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "OutstandingDeposits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the RandaoCoordinator contract.
type RandaoCoordinatorOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func RandaoCoordinatorOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (randaoCoordinator *RandaoCoordinator) UnpackOwnableInvalidOwnerError(raw []byte) (*RandaoCoordinatorOwnableInvalidOwner, error) {
	out := new(RandaoCoordinatorOwnableInvalidOwner)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the RandaoCoordinator contract.
type RandaoCoordinatorOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func RandaoCoordinatorOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (randaoCoordinator *RandaoCoordinator) UnpackOwnableUnauthorizedAccountError(raw []byte) (*RandaoCoordinatorOwnableUnauthorizedAccount, error) {
	out := new(RandaoCoordinatorOwnableUnauthorizedAccount)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RandaoCoordinator contract.
type RandaoCoordinatorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RandaoCoordinatorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (randaoCoordinator *RandaoCoordinator) UnpackSafeERC20FailedOperationError(raw []byte) (*RandaoCoordinatorSafeERC20FailedOperation, error) {
	out := new(RandaoCoordinatorSafeERC20FailedOperation)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorTokenMetadataUnavailable represents a TokenMetadataUnavailable error raised by the RandaoCoordinator contract.
type RandaoCoordinatorTokenMetadataUnavailable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenMetadataUnavailable()
func RandaoCoordinatorTokenMetadataUnavailableErrorID() common.Hash {
	return common.HexToHash("0xb1023e0a92abb503ff2da44199feb1773e31b52dba2f55f1e1e13b000d7c27f1")
}

// UnpackTokenMetadataUnavailableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenMetadataUnavailable()
func (randaoCoordinator *RandaoCoordinator) UnpackTokenMetadataUnavailableError(raw []byte) (*RandaoCoordinatorTokenMetadataUnavailable, error) {
	out := new(RandaoCoordinatorTokenMetadataUnavailable)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "TokenMetadataUnavailable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RandaoCoordinatorZeroTokenAddress represents a ZeroTokenAddress error raised by the RandaoCoordinator contract.
type RandaoCoordinatorZeroTokenAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroTokenAddress()
func RandaoCoordinatorZeroTokenAddressErrorID() common.Hash {
	return common.HexToHash("0x6b093aad6698a17d0ba9d12970bd7566aedbda064aac0f5b44aa62a91d738dc4")
}

// UnpackZeroTokenAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroTokenAddress()
func (randaoCoordinator *RandaoCoordinator) UnpackZeroTokenAddressError(raw []byte) (*RandaoCoordinatorZeroTokenAddress, error) {
	out := new(RandaoCoordinatorZeroTokenAddress)
	if err := randaoCoordinator.abi.UnpackIntoInterface(out, "ZeroTokenAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
