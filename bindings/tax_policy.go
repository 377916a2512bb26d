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

// TaxPolicyMetaData contains all meta data concerning the TaxPolicy contract.
var TaxPolicyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ArrayLengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAcknowledger\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAcknowledgerAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroUserAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVersion\",\"type\":\"uint256\"}],\"name\":\"AcknowledgementRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"}],\"name\":\"AcknowledgementUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"AcknowledgerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"PolicyAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"PolicyVersionBumped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"name\":\"PolicyVersionUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"TaxPolicyURIUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acknowledge\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"disclaimer\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"acknowledgeFor\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"disclaimer\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"acknowledgedVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"version\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acknowledgement\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"disclaimer\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"}],\"name\":\"acknowledgerAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bumpPolicyVersion\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"hasAcknowledged\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyDetails\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"ack\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyVersion\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"revokeAcknowledgement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"users\",\"type\":\"address[]\"}],\"name\":\"revokeAcknowledgements\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"}],\"name\":\"setAcknowledgement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"acknowledger\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAcknowledger\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"acknowledgers\",\"type\":\"address[]\"},{\"internalType\":\"bool[]\",\"name\":\"allowed\",\"type\":\"bool[]\"}],\"name\":\"setAcknowledgers\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"}],\"name\":\"setPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"setPolicyURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TaxPolicy",
	Bin: "0x6080604052346104215761164e8038038061001981610425565b9283398101906040818303126104215780516001600160401b038111610421578261004591830161044a565b60208201519092906001600160401b03811161042157610065920161044a565b331561040e57600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a38151916001600160401b03831161031657600254600181811c91168015610404575b60208210146102f857601f8111610396575b50602092601f811160011461033557809192935f9161032a575b508160011b915f199060031b1c1916176002555b81516001600160401b03811161031657600354600181811c9116801561030c575b60208210146102f857601f811161028a575b506020601f8211600114610204576101ad6101bc93835f51602061162e5f395f51905f5296945f51602061160e5f395f51905f52945f916101f9575b508160011b915f199060031b1c1916176003555b60016004556040519182918261049b565b0390a16040519182918261049b565b0390a17f579b21af70c801ac63fd3f0d1c29368d89e0d02534908644f1cbd80e80139a75602060405160018152a160405161114890816104c68239f35b90508501515f610188565b601f1982169060035f52805f20915f5b8181106102725750936001845f51602061160e5f395f51905f52946101ad945f51602061162e5f395f51905f5299976101bc991061025a575b5050811b0160035561019c565b8701515f1960f88460031b161c191690555f8061024d565b9192602060018192868a015181550194019201610214565b8181111561014c5760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106102f0575b81601f9101920160051c03905f5b8281106102e357505061014c565b5f828201556001016102d5565b5f91506102c7565b634e487b7160e01b5f52602260045260245ffd5b90607f169061013a565b634e487b7160e01b5f52604160045260245ffd5b90508201515f610105565b601f1981169360025f52805f20905f5b86811061037e575082600194959610610366575b5050811b01600255610119565b8401515f1960f88460031b161c191690555f80610359565b90916020600181928588015181550193019101610345565b838111156100eb5760025f52601f840160051c7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace602086106103fc575b81601f9101920160051c03905f5b8281106103ef5750506100eb565b5f828201556001016103e1565b5f91506103d3565b90607f16906100d9565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761031657604052565b81601f82011215610421578051906001600160401b03821161031657610479601f8301601f1916602001610425565b928284526020838301011161042157815f9260208093018386015e8301015290565b602060409281835280519182918282860152018484015e5f828201840152601f01601f191601019056fe608080604052600436101561001a575b5036610f2157610f21565b5f3560e01c9081631d516ef114610c805750806349233d5d14610c6457806350e4a7e814610c4057806358355ead14610c235780635b182e5914610c0857806360661b6614610bbc578063715018a614610b595780637416f13d146109d857806379ba5097146109535780638764829e146108a05780638ad4b922146108855780638da5cb5b1461085e578063a385743c146106dc578063c03f125914610694578063c083d01b14610657578063cabc45c314610621578063cb1a35111461030a578063d56f0a0d14610293578063d83091851461025b578063da65c059146101f4578063e30c3978146101cc578063f2fde38b1461015a5763fc81975014610123575f61000f565b34610156575f3660031901126101565761015261013e610e92565b604051918291602083526020830190610cce565b0390f35b5f80fd5b3461015657602036600319011261015657610173610cb8565b61017b610fab565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b34610156575f366003190112610156576001546040516001600160a01b039091168152602090f35b34610156576020366003190112610156576004356001600160401b03811161015657610224903690600401610d1f565b61022c610fab565b5f5b81811061023757005b8061025561025061024b6001948688610dae565b610dd2565b610fbe565b0161022e565b34610156576020366003190112610156576001600160a01b0361027c610cb8565b165f526005602052602060405f2054604051908152f35b34610156576020366003190112610156576102ac610cb8565b6001600160a01b03811633811415806102f3575b6102e457156102d55761013e61015291610f5c565b6346d7588760e11b5f5260045ffd5b6376b379cd60e11b5f5260045ffd5b50335f52600660205260ff60405f205416156102c0565b34610156576040366003190112610156576004356001600160401b0381116101565761033a903690600401610cf2565b6024356001600160401b03811161015657610359903690600401610cf2565b91610362610fab565b6001600160401b0381116105375761037b600254610d4f565b601f81116105c6575b50805f601f8211600114610556575f9161054b575b508160011b905f198360031b1c1916176002555b6001600160401b038311610537576103c6600354610d4f565b601f81116104dc575b505f93601f841160011461045157905f5160206110e85f395f51905f5291845f5160206111285f395f51905f52965f91610446575b508560011b905f198760031b1c1916176003555b61042760405192839283610d87565b0390a161043960405192839283610d87565b0390a161044461100b565b005b905084013587610404565b601f19841660035f525f5160206111085f395f51905f52905f5b8181106104c45750905f5160206111285f395f51905f5296865f5160206110e85f395f51905f52959493106104ab575b5050600185811b01600355610418565b8501355f19600388901b60f8161c19169055868061049b565b8588013583556020978801976001909301920161046b565b838111156103cf5760035f52601f840160051c906020851061052f575b601f82910160051c03905f5b8281106105135750506103cf565b5f8282015f5160206111085f395f51905f520155600101610505565b5f91506104f9565b634e487b7160e01b5f52604160045260245ffd5b905084013585610399565b9050601f1982169060025f52825f5160206110c85f395f51905f52925f5b8181106105ab575010610592575b5050600181811b016002556103ad565b8501355f19600384901b60f8161c191690558480610582565b88840135855560019094019360209384019386935001610574565b818111156103845760025f52601f820160051c9060208310610619575b601f82910160051c03905f5b8281106105fd575050610384565b5f8282015f5160206110c85f395f51905f5201556001016105ef565b5f91506105e3565b346101565760403660031901126101565761063a610cb8565b60243580151581036101565761044491610652610fab565b61105f565b34610156576020366003190112610156576001600160a01b03610678610cb8565b165f526006602052602060ff60405f2054166040519015158152f35b34610156575f366003190112610156576106ce6106af610e92565b6101526106ba610de6565b604051938493604085526040850190610cce565b908382036020850152610cce565b34610156576020366003190112610156576004356001600160401b0381116101565761070c903690600401610cf2565b610714610fab565b6001600160401b0381116105375761072d600254610d4f565b601f8111610803575b505f91601f821160011461078957815f5160206110e85f395f51905f52935f9161077e575b508260011b905f198460031b1c1916176002555b61043960405192839283610d87565b90508101358461075b565b601f19821660025f525f5160206110c85f395f51905f52905f5b8181106107eb575093835f5160206110e85f395f51905f5295106107d2575b5050600182811b0160025561076f565b8201355f19600385901b60f8161c1916905583806107c2565b838601358355602095860195600190930192016107a3565b818111156107365760025f52601f820160051c9060208310610856575b601f82910160051c03905f5b82811061083a575050610736565b5f8282015f5160206110c85f395f51905f52015560010161082c565b5f9150610820565b34610156575f366003190112610156575f546040516001600160a01b039091168152602090f35b34610156575f3660031901126101565761015261013e610de6565b34610156576040366003190112610156576004356001600160401b038111610156576108d0903690600401610d1f565b906024356001600160401b038111610156576108f0903690600401610d1f565b9190926108fb610fab565b828103610944575f5b81811061090d57005b61091b61024b828486610dae565b90610927818688610dae565b359182151583036101565760019261093e9161105f565b01610904565b63512509d360e11b5f5260045ffd5b34610156575f36600319011261015657600154336001600160a01b03909116036109c557600180546001600160a01b03199081169091555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610156576020366003190112610156576004356001600160401b03811161015657610a08903690600401610cf2565b610a10610fab565b6001600160401b03811161053757610a29600354610d4f565b601f8111610afe575b505f91601f8211600114610a8457815f5160206111285f395f51905f52935f91610a79575b508260011b905f198460031b1c19161760035561043960405192839283610d87565b905081013584610a57565b601f19821660035f525f5160206111085f395f51905f52905f5b818110610ae6575093835f5160206111285f395f51905f529510610acd575b5050600182811b0160035561076f565b8201355f19600385901b60f8161c191690558380610abd565b83860135835560209586019560019093019201610a9e565b81811115610a325760035f52601f820160051c9060208310610b51575b601f82910160051c03905f5b828110610b35575050610a32565b5f8282015f5160206111085f395f51905f520155600101610b27565b5f9150610b1b565b34610156575f36600319011261015657610b71610fab565b600180546001600160a01b03199081169091555f80549182168155906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610156575f36600319011261015657610bd4610fab565b7fa217394a38de01d24cd568a53a4aaa25bdbf33ce0739c216ec9de712f3cf36bb6020610bff61100b565b604051908152a1005b34610156575f36600319011261015657602060405160018152f35b34610156575f366003190112610156576020600454604051908152f35b3461015657602036600319011261015657610444610c5c610cb8565b610250610fab565b34610156575f3660031901126101565761015261013e33610f5c565b34610156576020366003190112610156576020906001600160a01b03610ca4610cb8565b165f526005825260405f2054600454148152f35b600435906001600160a01b038216820361015657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9181601f84011215610156578235916001600160401b038311610156576020838186019501011161015657565b9181601f84011215610156578235916001600160401b038311610156576020808501948460051b01011161015657565b90600182811c92168015610d7d575b6020831014610d6957565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610d5e565b90918060409360208452816020850152848401375f828201840152601f01601f1916010190565b9190811015610dbe5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036101565790565b604051905f600254610df781610d4f565b8085529060018116908115610e765750600114610e33575b50829003601f01601f191682016001600160401b0381118382101761053757604052565b60025f9081529091505f5160206110c85f395f51905f525b828210610e605750602091508301015f610e0f565b6001816020925483858901015201910190610e4b565b90506020925060ff191682850152151560051b8301015f610e0f565b604051905f600354610ea381610d4f565b8085529060018116908115610e765750600114610ede5750829003601f01601f191682016001600160401b0381118382101761053757604052565b60035f9081529091505f5160206111085f395f51905f525b828210610f0b5750602091508301015f610e0f565b6001816020925483858901015201910190610ef6565b60405162461bcd60e51b81526020600482015260136024820152722a30bc2837b634b1bc9d1037379032ba3432b960691b6044820152606490fd5b7f75c81a7c90ce42df6f696d57ae8857101ca71d6781b7a9ea944300c49b0d0a3360206004549260018060a01b031692835f52600582528060405f2055604051908152a2610fa8610e92565b90565b5f546001600160a01b031633036109c557565b6001600160a01b031680156102d5575f8181526005602090815260408083208054939055519182527fc048fb3840b747b4f6b1421c5d2789c370270a0365fd1f3d2206cab7413cc04091a2565b6004545f19811461104b5760010190816004557f579b21af70c801ac63fd3f0d1c29368d89e0d02534908644f1cbd80e80139a75602083604051908152a1565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b03169081156110b85760207f461428bf2cb79bcdca0b63941f731adaf99678cf2e9d1dd0b2619209c68cb96491835f526006825260405f209015159060ff1981541660ff8316179055604051908152a2565b6372e9d90960e01b5f5260045ffdfe405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace77b2756ee38581016e3df1a563183ee88178ef1eca629ddb70633c90247e6ab2c2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85bfa6c6c5399d8d8a7ec493b6d30b4bdeb654e4420ae2934dd168ce14c41b2db8a77b2756ee38581016e3df1a563183ee88178ef1eca629ddb70633c90247e6ab2fa6c6c5399d8d8a7ec493b6d30b4bdeb654e4420ae2934dd168ce14c41b2db8a",
}

// TaxPolicy is an auto generated Go binding around an Ethereum contract.
type TaxPolicy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TaxPolicy) GetABI() abi.ABI {
	return c.abi
}

// NewTaxPolicy creates a new instance of TaxPolicy.
func NewTaxPolicy() *TaxPolicy {
	parsed, err := TaxPolicyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TaxPolicy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TaxPolicy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string uri, string ack) returns()
func (taxPolicy *TaxPolicy) PackConstructor(uri string, ack string) []byte {
	enc, err := taxPolicy.abi.Pack("", uri, ack)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (taxPolicy *TaxPolicy) PackAcceptOwnership() []byte {
	enc, err := taxPolicy.abi.Pack("acceptOwnership")
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
func (taxPolicy *TaxPolicy) TryPackAcceptOwnership() ([]byte, error) {
	return taxPolicy.abi.Pack("acceptOwnership")
}

// PackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49233d5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge() returns(string disclaimer)
func (taxPolicy *TaxPolicy) PackAcknowledge() []byte {
	enc, err := taxPolicy.abi.Pack("acknowledge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49233d5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge() returns(string disclaimer)
func (taxPolicy *TaxPolicy) TryPackAcknowledge() ([]byte, error) {
	return taxPolicy.abi.Pack("acknowledge")
}

// UnpackAcknowledge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49233d5d.
//
// Solidity: function acknowledge() returns(string disclaimer)
func (taxPolicy *TaxPolicy) UnpackAcknowledge(data []byte) (string, error) {
	out, err := taxPolicy.abi.Unpack("acknowledge", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcknowledgeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd56f0a0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeFor(address user) returns(string disclaimer)
func (taxPolicy *TaxPolicy) PackAcknowledgeFor(user common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("acknowledgeFor", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd56f0a0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeFor(address user) returns(string disclaimer)
func (taxPolicy *TaxPolicy) TryPackAcknowledgeFor(user common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("acknowledgeFor", user)
}

// UnpackAcknowledgeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd56f0a0d.
//
// Solidity: function acknowledgeFor(address user) returns(string disclaimer)
func (taxPolicy *TaxPolicy) UnpackAcknowledgeFor(data []byte) (string, error) {
	out, err := taxPolicy.abi.Unpack("acknowledgeFor", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcknowledgedVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8309185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgedVersion(address user) view returns(uint256 version)
func (taxPolicy *TaxPolicy) PackAcknowledgedVersion(user common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("acknowledgedVersion", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgedVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8309185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgedVersion(address user) view returns(uint256 version)
func (taxPolicy *TaxPolicy) TryPackAcknowledgedVersion(user common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("acknowledgedVersion", user)
}

// UnpackAcknowledgedVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8309185.
//
// Solidity: function acknowledgedVersion(address user) view returns(uint256 version)
func (taxPolicy *TaxPolicy) UnpackAcknowledgedVersion(data []byte) (*big.Int, error) {
	out, err := taxPolicy.abi.Unpack("acknowledgedVersion", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc819750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgement() view returns(string disclaimer)
func (taxPolicy *TaxPolicy) PackAcknowledgement() []byte {
	enc, err := taxPolicy.abi.Pack("acknowledgement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc819750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgement() view returns(string disclaimer)
func (taxPolicy *TaxPolicy) TryPackAcknowledgement() ([]byte, error) {
	return taxPolicy.abi.Pack("acknowledgement")
}

// UnpackAcknowledgement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc819750.
//
// Solidity: function acknowledgement() view returns(string disclaimer)
func (taxPolicy *TaxPolicy) UnpackAcknowledgement(data []byte) (string, error) {
	out, err := taxPolicy.abi.Unpack("acknowledgement", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAcknowledgerAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc083d01b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgerAllowed(address acknowledger) view returns(bool)
func (taxPolicy *TaxPolicy) PackAcknowledgerAllowed(acknowledger common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("acknowledgerAllowed", acknowledger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgerAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc083d01b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgerAllowed(address acknowledger) view returns(bool)
func (taxPolicy *TaxPolicy) TryPackAcknowledgerAllowed(acknowledger common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("acknowledgerAllowed", acknowledger)
}

// UnpackAcknowledgerAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc083d01b.
//
// Solidity: function acknowledgerAllowed(address acknowledger) view returns(bool)
func (taxPolicy *TaxPolicy) UnpackAcknowledgerAllowed(data []byte) (bool, error) {
	out, err := taxPolicy.abi.Unpack("acknowledgerAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBumpPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60661b66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bumpPolicyVersion() returns()
func (taxPolicy *TaxPolicy) PackBumpPolicyVersion() []byte {
	enc, err := taxPolicy.abi.Pack("bumpPolicyVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBumpPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60661b66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bumpPolicyVersion() returns()
func (taxPolicy *TaxPolicy) TryPackBumpPolicyVersion() ([]byte, error) {
	return taxPolicy.abi.Pack("bumpPolicyVersion")
}

// PackHasAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d516ef1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasAcknowledged(address user) view returns(bool)
func (taxPolicy *TaxPolicy) PackHasAcknowledged(user common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("hasAcknowledged", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d516ef1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasAcknowledged(address user) view returns(bool)
func (taxPolicy *TaxPolicy) TryPackHasAcknowledged(user common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("hasAcknowledged", user)
}

// UnpackHasAcknowledged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d516ef1.
//
// Solidity: function hasAcknowledged(address user) view returns(bool)
func (taxPolicy *TaxPolicy) UnpackHasAcknowledged(data []byte) (bool, error) {
	out, err := taxPolicy.abi.Unpack("hasAcknowledged", data)
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
func (taxPolicy *TaxPolicy) PackIsTaxExempt() []byte {
	enc, err := taxPolicy.abi.Pack("isTaxExempt")
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
func (taxPolicy *TaxPolicy) TryPackIsTaxExempt() ([]byte, error) {
	return taxPolicy.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (taxPolicy *TaxPolicy) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := taxPolicy.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (taxPolicy *TaxPolicy) PackOwner() []byte {
	enc, err := taxPolicy.abi.Pack("owner")
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
func (taxPolicy *TaxPolicy) TryPackOwner() ([]byte, error) {
	return taxPolicy.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (taxPolicy *TaxPolicy) UnpackOwner(data []byte) (common.Address, error) {
	out, err := taxPolicy.abi.Unpack("owner", data)
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
func (taxPolicy *TaxPolicy) PackPendingOwner() []byte {
	enc, err := taxPolicy.abi.Pack("pendingOwner")
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
func (taxPolicy *TaxPolicy) TryPackPendingOwner() ([]byte, error) {
	return taxPolicy.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (taxPolicy *TaxPolicy) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := taxPolicy.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPolicyDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03f1259.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyDetails() view returns(string ack, string uri)
func (taxPolicy *TaxPolicy) PackPolicyDetails() []byte {
	enc, err := taxPolicy.abi.Pack("policyDetails")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc03f1259.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyDetails() view returns(string ack, string uri)
func (taxPolicy *TaxPolicy) TryPackPolicyDetails() ([]byte, error) {
	return taxPolicy.abi.Pack("policyDetails")
}

// PolicyDetailsOutput serves as a container for the return parameters of contract
// method PolicyDetails.
type PolicyDetailsOutput struct {
	Ack string
	Uri string
}

// UnpackPolicyDetails is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc03f1259.
//
// Solidity: function policyDetails() view returns(string ack, string uri)
func (taxPolicy *TaxPolicy) UnpackPolicyDetails(data []byte) (PolicyDetailsOutput, error) {
	out, err := taxPolicy.abi.Unpack("policyDetails", data)
	outstruct := new(PolicyDetailsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Ack = *abi.ConvertType(out[0], new(string)).(*string)
	outstruct.Uri = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad4b922.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyURI() view returns(string uri)
func (taxPolicy *TaxPolicy) PackPolicyURI() []byte {
	enc, err := taxPolicy.abi.Pack("policyURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ad4b922.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyURI() view returns(string uri)
func (taxPolicy *TaxPolicy) TryPackPolicyURI() ([]byte, error) {
	return taxPolicy.abi.Pack("policyURI")
}

// UnpackPolicyURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ad4b922.
//
// Solidity: function policyURI() view returns(string uri)
func (taxPolicy *TaxPolicy) UnpackPolicyURI(data []byte) (string, error) {
	out, err := taxPolicy.abi.Unpack("policyURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyVersion() view returns(uint256)
func (taxPolicy *TaxPolicy) PackPolicyVersion() []byte {
	enc, err := taxPolicy.abi.Pack("policyVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58355ead.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyVersion() view returns(uint256)
func (taxPolicy *TaxPolicy) TryPackPolicyVersion() ([]byte, error) {
	return taxPolicy.abi.Pack("policyVersion")
}

// UnpackPolicyVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58355ead.
//
// Solidity: function policyVersion() view returns(uint256)
func (taxPolicy *TaxPolicy) UnpackPolicyVersion(data []byte) (*big.Int, error) {
	out, err := taxPolicy.abi.Unpack("policyVersion", data)
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
func (taxPolicy *TaxPolicy) PackRenounceOwnership() []byte {
	enc, err := taxPolicy.abi.Pack("renounceOwnership")
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
func (taxPolicy *TaxPolicy) TryPackRenounceOwnership() ([]byte, error) {
	return taxPolicy.abi.Pack("renounceOwnership")
}

// PackRevokeAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e4a7e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeAcknowledgement(address user) returns()
func (taxPolicy *TaxPolicy) PackRevokeAcknowledgement(user common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("revokeAcknowledgement", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50e4a7e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeAcknowledgement(address user) returns()
func (taxPolicy *TaxPolicy) TryPackRevokeAcknowledgement(user common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("revokeAcknowledgement", user)
}

// PackRevokeAcknowledgements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda65c059.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeAcknowledgements(address[] users) returns()
func (taxPolicy *TaxPolicy) PackRevokeAcknowledgements(users []common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("revokeAcknowledgements", users)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeAcknowledgements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda65c059.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeAcknowledgements(address[] users) returns()
func (taxPolicy *TaxPolicy) TryPackRevokeAcknowledgements(users []common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("revokeAcknowledgements", users)
}

// PackSetAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7416f13d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAcknowledgement(string text) returns()
func (taxPolicy *TaxPolicy) PackSetAcknowledgement(text string) []byte {
	enc, err := taxPolicy.abi.Pack("setAcknowledgement", text)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7416f13d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAcknowledgement(string text) returns()
func (taxPolicy *TaxPolicy) TryPackSetAcknowledgement(text string) ([]byte, error) {
	return taxPolicy.abi.Pack("setAcknowledgement", text)
}

// PackSetAcknowledger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcabc45c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAcknowledger(address acknowledger, bool allowed) returns()
func (taxPolicy *TaxPolicy) PackSetAcknowledger(acknowledger common.Address, allowed bool) []byte {
	enc, err := taxPolicy.abi.Pack("setAcknowledger", acknowledger, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAcknowledger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcabc45c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAcknowledger(address acknowledger, bool allowed) returns()
func (taxPolicy *TaxPolicy) TryPackSetAcknowledger(acknowledger common.Address, allowed bool) ([]byte, error) {
	return taxPolicy.abi.Pack("setAcknowledger", acknowledger, allowed)
}

// PackSetAcknowledgers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8764829e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAcknowledgers(address[] acknowledgers, bool[] allowed) returns()
func (taxPolicy *TaxPolicy) PackSetAcknowledgers(acknowledgers []common.Address, allowed []bool) []byte {
	enc, err := taxPolicy.abi.Pack("setAcknowledgers", acknowledgers, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAcknowledgers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8764829e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAcknowledgers(address[] acknowledgers, bool[] allowed) returns()
func (taxPolicy *TaxPolicy) TryPackSetAcknowledgers(acknowledgers []common.Address, allowed []bool) ([]byte, error) {
	return taxPolicy.abi.Pack("setAcknowledgers", acknowledgers, allowed)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1a3511.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(string uri, string text) returns()
func (taxPolicy *TaxPolicy) PackSetPolicy(uri string, text string) []byte {
	enc, err := taxPolicy.abi.Pack("setPolicy", uri, text)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1a3511.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(string uri, string text) returns()
func (taxPolicy *TaxPolicy) TryPackSetPolicy(uri string, text string) ([]byte, error) {
	return taxPolicy.abi.Pack("setPolicy", uri, text)
}

// PackSetPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa385743c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicyURI(string uri) returns()
func (taxPolicy *TaxPolicy) PackSetPolicyURI(uri string) []byte {
	enc, err := taxPolicy.abi.Pack("setPolicyURI", uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicyURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa385743c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicyURI(string uri) returns()
func (taxPolicy *TaxPolicy) TryPackSetPolicyURI(uri string) ([]byte, error) {
	return taxPolicy.abi.Pack("setPolicyURI", uri)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (taxPolicy *TaxPolicy) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := taxPolicy.abi.Pack("transferOwnership", newOwner)
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
func (taxPolicy *TaxPolicy) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return taxPolicy.abi.Pack("transferOwnership", newOwner)
}

// TaxPolicyAcknowledgementRevoked represents a AcknowledgementRevoked event raised by the TaxPolicy contract.
type TaxPolicyAcknowledgementRevoked struct {
	User            common.Address
	PreviousVersion *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const TaxPolicyAcknowledgementRevokedEventName = "AcknowledgementRevoked"

// ContractEventName returns the user-defined event name.
func (TaxPolicyAcknowledgementRevoked) ContractEventName() string {
	return TaxPolicyAcknowledgementRevokedEventName
}

// UnpackAcknowledgementRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AcknowledgementRevoked(address indexed user, uint256 previousVersion)
func (taxPolicy *TaxPolicy) UnpackAcknowledgementRevokedEvent(log *types.Log) (*TaxPolicyAcknowledgementRevoked, error) {
	event := "AcknowledgementRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyAcknowledgementRevoked)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyAcknowledgementUpdated represents a AcknowledgementUpdated event raised by the TaxPolicy contract.
type TaxPolicyAcknowledgementUpdated struct {
	Text string
	Raw  *types.Log // Blockchain specific contextual infos
}

const TaxPolicyAcknowledgementUpdatedEventName = "AcknowledgementUpdated"

// ContractEventName returns the user-defined event name.
func (TaxPolicyAcknowledgementUpdated) ContractEventName() string {
	return TaxPolicyAcknowledgementUpdatedEventName
}

// UnpackAcknowledgementUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AcknowledgementUpdated(string text)
func (taxPolicy *TaxPolicy) UnpackAcknowledgementUpdatedEvent(log *types.Log) (*TaxPolicyAcknowledgementUpdated, error) {
	event := "AcknowledgementUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyAcknowledgementUpdated)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyAcknowledgerUpdated represents a AcknowledgerUpdated event raised by the TaxPolicy contract.
type TaxPolicyAcknowledgerUpdated struct {
	Acknowledger common.Address
	Allowed      bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const TaxPolicyAcknowledgerUpdatedEventName = "AcknowledgerUpdated"

// ContractEventName returns the user-defined event name.
func (TaxPolicyAcknowledgerUpdated) ContractEventName() string {
	return TaxPolicyAcknowledgerUpdatedEventName
}

// UnpackAcknowledgerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AcknowledgerUpdated(address indexed acknowledger, bool allowed)
func (taxPolicy *TaxPolicy) UnpackAcknowledgerUpdatedEvent(log *types.Log) (*TaxPolicyAcknowledgerUpdated, error) {
	event := "AcknowledgerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyAcknowledgerUpdated)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the TaxPolicy contract.
type TaxPolicyOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TaxPolicyOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (TaxPolicyOwnershipTransferStarted) ContractEventName() string {
	return TaxPolicyOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (taxPolicy *TaxPolicy) UnpackOwnershipTransferStartedEvent(log *types.Log) (*TaxPolicyOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyOwnershipTransferred represents a OwnershipTransferred event raised by the TaxPolicy contract.
type TaxPolicyOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const TaxPolicyOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (TaxPolicyOwnershipTransferred) ContractEventName() string {
	return TaxPolicyOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (taxPolicy *TaxPolicy) UnpackOwnershipTransferredEvent(log *types.Log) (*TaxPolicyOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyPolicyAcknowledged represents a PolicyAcknowledged event raised by the TaxPolicy contract.
type TaxPolicyPolicyAcknowledged struct {
	User    common.Address
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaxPolicyPolicyAcknowledgedEventName = "PolicyAcknowledged"

// ContractEventName returns the user-defined event name.
func (TaxPolicyPolicyAcknowledged) ContractEventName() string {
	return TaxPolicyPolicyAcknowledgedEventName
}

// UnpackPolicyAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyAcknowledged(address indexed user, uint256 version)
func (taxPolicy *TaxPolicy) UnpackPolicyAcknowledgedEvent(log *types.Log) (*TaxPolicyPolicyAcknowledged, error) {
	event := "PolicyAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyPolicyAcknowledged)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyPolicyVersionBumped represents a PolicyVersionBumped event raised by the TaxPolicy contract.
type TaxPolicyPolicyVersionBumped struct {
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaxPolicyPolicyVersionBumpedEventName = "PolicyVersionBumped"

// ContractEventName returns the user-defined event name.
func (TaxPolicyPolicyVersionBumped) ContractEventName() string {
	return TaxPolicyPolicyVersionBumpedEventName
}

// UnpackPolicyVersionBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyVersionBumped(uint256 version)
func (taxPolicy *TaxPolicy) UnpackPolicyVersionBumpedEvent(log *types.Log) (*TaxPolicyPolicyVersionBumped, error) {
	event := "PolicyVersionBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyPolicyVersionBumped)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyPolicyVersionUpdated represents a PolicyVersionUpdated event raised by the TaxPolicy contract.
type TaxPolicyPolicyVersionUpdated struct {
	Version *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TaxPolicyPolicyVersionUpdatedEventName = "PolicyVersionUpdated"

// ContractEventName returns the user-defined event name.
func (TaxPolicyPolicyVersionUpdated) ContractEventName() string {
	return TaxPolicyPolicyVersionUpdatedEventName
}

// UnpackPolicyVersionUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyVersionUpdated(uint256 version)
func (taxPolicy *TaxPolicy) UnpackPolicyVersionUpdatedEvent(log *types.Log) (*TaxPolicyPolicyVersionUpdated, error) {
	event := "PolicyVersionUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyPolicyVersionUpdated)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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

// TaxPolicyTaxPolicyURIUpdated represents a TaxPolicyURIUpdated event raised by the TaxPolicy contract.
type TaxPolicyTaxPolicyURIUpdated struct {
	Uri string
	Raw *types.Log // Blockchain specific contextual infos
}

const TaxPolicyTaxPolicyURIUpdatedEventName = "TaxPolicyURIUpdated"

// ContractEventName returns the user-defined event name.
func (TaxPolicyTaxPolicyURIUpdated) ContractEventName() string {
	return TaxPolicyTaxPolicyURIUpdatedEventName
}

// UnpackTaxPolicyURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaxPolicyURIUpdated(string uri)
func (taxPolicy *TaxPolicy) UnpackTaxPolicyURIUpdatedEvent(log *types.Log) (*TaxPolicyTaxPolicyURIUpdated, error) {
	event := "TaxPolicyURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != taxPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TaxPolicyTaxPolicyURIUpdated)
	if len(log.Data) > 0 {
		if err := taxPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range taxPolicy.abi.Events[event].Inputs {
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
func (taxPolicy *TaxPolicy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["ArrayLengthMismatch"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackArrayLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["NotAcknowledger"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackNotAcknowledgerError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["ZeroAcknowledgerAddress"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackZeroAcknowledgerAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], taxPolicy.abi.Errors["ZeroUserAddress"].ID.Bytes()[:4]) {
		return taxPolicy.UnpackZeroUserAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TaxPolicyArrayLengthMismatch represents a ArrayLengthMismatch error raised by the TaxPolicy contract.
type TaxPolicyArrayLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayLengthMismatch()
func TaxPolicyArrayLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xa24a13a6c9c749fdebc1ced0c54b040f90ec2bad4921a2449a09961f99596abe")
}

// UnpackArrayLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayLengthMismatch()
func (taxPolicy *TaxPolicy) UnpackArrayLengthMismatchError(raw []byte) (*TaxPolicyArrayLengthMismatch, error) {
	out := new(TaxPolicyArrayLengthMismatch)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "ArrayLengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxPolicyNotAcknowledger represents a NotAcknowledger error raised by the TaxPolicy contract.
type TaxPolicyNotAcknowledger struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAcknowledger()
func TaxPolicyNotAcknowledgerErrorID() common.Hash {
	return common.HexToHash("0xed66f39a1654e8cbaa4325602f44d8cae7d4fca9702739c7d3908e7ea73fe09c")
}

// UnpackNotAcknowledgerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAcknowledger()
func (taxPolicy *TaxPolicy) UnpackNotAcknowledgerError(raw []byte) (*TaxPolicyNotAcknowledger, error) {
	out := new(TaxPolicyNotAcknowledger)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "NotAcknowledger", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxPolicyOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the TaxPolicy contract.
type TaxPolicyOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func TaxPolicyOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (taxPolicy *TaxPolicy) UnpackOwnableInvalidOwnerError(raw []byte) (*TaxPolicyOwnableInvalidOwner, error) {
	out := new(TaxPolicyOwnableInvalidOwner)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxPolicyOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the TaxPolicy contract.
type TaxPolicyOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func TaxPolicyOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (taxPolicy *TaxPolicy) UnpackOwnableUnauthorizedAccountError(raw []byte) (*TaxPolicyOwnableUnauthorizedAccount, error) {
	out := new(TaxPolicyOwnableUnauthorizedAccount)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxPolicyZeroAcknowledgerAddress represents a ZeroAcknowledgerAddress error raised by the TaxPolicy contract.
type TaxPolicyZeroAcknowledgerAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAcknowledgerAddress()
func TaxPolicyZeroAcknowledgerAddressErrorID() common.Hash {
	return common.HexToHash("0x72e9d90907d8c234867761989ba0bab0f4d98f3f2d17723d10442f9c733965c2")
}

// UnpackZeroAcknowledgerAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAcknowledgerAddress()
func (taxPolicy *TaxPolicy) UnpackZeroAcknowledgerAddressError(raw []byte) (*TaxPolicyZeroAcknowledgerAddress, error) {
	out := new(TaxPolicyZeroAcknowledgerAddress)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "ZeroAcknowledgerAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TaxPolicyZeroUserAddress represents a ZeroUserAddress error raised by the TaxPolicy contract.
type TaxPolicyZeroUserAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroUserAddress()
func TaxPolicyZeroUserAddressErrorID() common.Hash {
	return common.HexToHash("0x8daeb10e243b47992be9be827f890976fe92dbafe4254b9a78d5289fe67c2038")
}

// UnpackZeroUserAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroUserAddress()
func (taxPolicy *TaxPolicy) UnpackZeroUserAddressError(raw []byte) (*TaxPolicyZeroUserAddress, error) {
	out := new(TaxPolicyZeroUserAddress)
	if err := taxPolicy.abi.UnpackIntoInterface(out, "ZeroUserAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
