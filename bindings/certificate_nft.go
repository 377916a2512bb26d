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

// CertificateNFTMetaData contains all meta data concerning the CertificateNFT contract.
var CertificateNFTMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BaseURIAlreadyLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BaseURIAlreadySet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BaseURIUnset\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"}],\"name\":\"CertificateAlreadyMinted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBaseURI\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyURI\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPrice\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakeManagerToken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakeManagerVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotJobRegistry\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTokenOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SelfPurchase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"finalBaseURI\",\"type\":\"string\"}],\"name\":\"BaseURILocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"baseURI\",\"type\":\"string\"}],\"name\":\"BaseURISet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"previousBaseURI\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"newBaseURI\",\"type\":\"string\"}],\"name\":\"BaseURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"uriHash\",\"type\":\"bytes32\"}],\"name\":\"CertificateMinted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"JobRegistryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"NFTDelisted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"seller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"NFTListed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"buyer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"NFTPurchased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"StakeManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"baseURILocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"delist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"jobRegistry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"listings\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"seller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockBaseURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"jobId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"uriHash\",\"type\":\"bytes32\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"purchase\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"baseURI_\",\"type\":\"string\"}],\"name\":\"setBaseURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"}],\"name\":\"setJobRegistry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setStakeManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenHashes\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"baseURI_\",\"type\":\"string\"}],\"name\":\"updateBaseURI\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "CertificateNFT",
	Bin: "0x60a0604052346103db576125a180380380610019816103df565b9283398101906060818303126103db5780516001600160401b0381116103db5782610045918301610404565b60208201519092906001600160401b0381116103db57604091610069918401610404565b9101516001600160a01b038116908181036103db5783516001600160401b0381116102e4575f54600181811c911680156103d1575b60208210146102c657601f8111610364575b50602094601f8211600114610303579481929394955f926102f8575b50508160011b915f199060031b1c1916175f555b82516001600160401b0381116102e457600154600181811c911680156102da575b60208210146102c657601f8111610258575b506020601f82116001146101f557819293945f926101ea575b50508160011b915f199060031b1c1916176001555b33156101d75760068054336001600160a01b0319821681179092556040519391906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a36101d2575073a61a3b3a130a9c20768eebf97e21515a6046a1fa5b6001600160a01b031660805261214b908161045682396080518181816102bd015261164d0152f35b6101aa565b631e4fbdf760e01b5f525f60045260245ffd5b015190505f8061012c565b601f1982169060015f52805f20915f5b81811061024057509583600195969710610228575b505050811b01600155610141565b01515f1960f88460031b161c191690555f808061021a565b9192602060018192868b015181550194019201610205565b818111156101135760015f52601f820160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6602084106102be575b81601f9101920160051c03905f5b8281106102b1575050610113565b5f828201556001016102a3565b5f9150610295565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610101565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100cc565b601f198216955f8052805f20915f5b88811061034c57508360019596979810610334575b505050811b015f556100e0565b01515f1960f88460031b161c191690555f8080610327565b91926020600181928685015181550194019201610312565b818111156100b0575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563602084106103c9575b81601f9101920160051c03905f5b8281106103bc5750506100b0565b5f828201556001016103ae565b5f91506103a0565b90607f169061009e565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102e457604052565b81601f820112156103db578051906001600160401b0382116102e457610433601f8301601f19166020016103df565b92828452602083830101116103db57815f9260208093018386015e830101529056fe60806040526004361015610018575b36611df157611df1565b5f3560e01c8062dc34c1146119ae57806301ffc9a71461194057806306fdde031461189e578063081812fc14611862578063095ea7b3146117785780630e7c67fc146115df5780631e458bee1461135a57806323682c471461133257806323b872dd1461131b5780633f4ba83a146112ad57806342842e0e1461127e57806350fd73671461116057806353df5c7c146110e257806354fd4d50146110c757806355f804b314610f025780635b182e5914610ee75780635c975abb14610ec25780635d148e5c14610e9d5780636352211e14610e6d57806370a0823114610e1c578063715018a614610dc15780637432a38414610d975780637542ff9514610d6f5780638456cb5914610d0e5780638da5cb5b14610ce6578063931688cb14610b0b57806395d89b4114610a41578063964bc33f1461096f578063a22cb465146108bb578063b88d4fde14610825578063c87b56dd1461057d578063de74e57b14610514578063e985e9c5146104bd578063efef39a1146102265763f2fde38b0361000e5734610222576020366003190112610222576101b5611a1f565b6101bd611e36565b6001600160a01b0316801561020f57600680546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b3461022257602036600319011261022257600435610242611e91565b61024a611eaf565b805f52600b60205260405f2060405161026281611afa565b81546001600160a01b038116825260a01c60ff1615801560208301526001929092015460408201908152916104ae5780516001600160a01b0316331461049f57604051636eb1769f60e11b81523360048201523060248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03811691602081604481865afa908115610494575f91610462575b508451116104535760018060a01b03835116908451604051926323b872dd60e01b5f523360045260245260445260205f60648180855af19060015f5114821615610434575b50906040525f60605215610422575051604051906001600160a01b031661036b602083611b16565b5f8252331561040f576001600160a01b036103868533611ee4565b168061039f5784637e27328960e01b5f5260045260245ffd5b8181036103f5575090836103b592339033611fd4565b51906040519182527fad546cba5af920bc2c64678bbd69f3d8965ac26d1b82f7ebf6f098aaa833528260203393a35f5f51602061212b5f395f51905f525d005b84826364283d7b60e01b5f5260045260245260445260645ffd5b633250574960e11b5f525f60045260245ffd5b635274afe760e01b5f5260045260245ffd5b600182151661044a573b15153d15161686610343565b823d5f823e3d90fd5b6313be252b60e01b5f5260045ffd5b90506020813d60201161048c575b8161047d60209383611b16565b810103126102225751866102fe565b3d9150610470565b6040513d5f823e3d90fd5b632844e8ff60e21b5f5260045ffd5b63665c1c5760e01b5f5260045ffd5b34610222576040366003190112610222576104d6611a1f565b6104de611a35565b9060018060a01b03165f52600560205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b34610222576020366003190112610222576004355f52600b602052606060405f206040519061054282611afa565b6040815492600160ff818060a01b0386169586845260a01c161515938460208401520154918291015260405192835260208301526040820152f35b346102225760203660031901126102225760043561059a81611e5d565b5060405160095490915f836105ae84611b54565b9182825260208201946001811690815f1461080957506001146107bd575b6105d892500384611b16565b8251156107a1578092815f9272184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b81101561077b575b50806d04ee2d6d415b85acef8100000000600a921015610760575b662386f26fc1000081101561074c575b6305f5e10081101561073b575b61271081101561072c575b606481101561071e575b1015610714575b6001820193600a602161068261066c88611b38565b9761067a604051998a611b16565b808952611b38565b602088019590601f19013687378701015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a8353049081156106c157600a90610693565b505060206106fc92610710956040519586945180918587015e840190838201905f8252519283915e01015f815203601f198101835282611b16565b604051918291602083526020830190611a4b565b0390f35b9060010190610657565b606460029104930192610650565b61271060049104930192610646565b6305f5e1006008910493019261063b565b662386f26fc100006010910493019261062e565b6d04ee2d6d415b85acef81000000006020910493019261061e565b6040935072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b90049050600a610603565b5050506107106040516107b5602082611b16565b5f81526106fc565b509060095f525f51602061210b5f395f51905f52905f915b8183106107ed5750509060206105d8928201016105cc565b6020919350806001915483858a010152019101909185926107d5565b60ff19168652506105d892151560051b820160200190506105cc565b346102225760803660031901126102225761083e611a1f565b610846611a35565b906044356064359267ffffffffffffffff841161022257366023850112156102225783600401359261087784611b38565b936108856040519586611b16565b8085523660248288010111610222576020815f9260246108b9990183890137860101526108b3838383611b8c565b33611fd4565b005b34610222576040366003190112610222576108d4611a1f565b6024359081151580920361022257331561095c576001600160a01b031690811561094957335f52600560205260405f20825f5260205260405f2060ff1981541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b50630b61174360e31b5f5260045260245ffd5b63a9fbf51f60e01b5f525f60045260245ffd5b346102225760203660031901126102225760043561098b611e91565b610993611eaf565b805f52600b60205260405f20604051906109ac82611afa565b80546001600160a01b038116835260a01c60ff1615801560208401526001919091015460408301526104ae57516001600160a01b03163303610a3257805f52600b6020525f60016040822082815501557fc0c55a6edead4433d18cb1e287a0a20a2fa003a6f483bc9823d2e504d70d1c675f80a25f5f51602061212b5f395f51905f525d005b6359dc379f60e01b5f5260045ffd5b34610222575f366003190112610222576040515f600154610a6181611b54565b8084529060018116908115610ae75750600114610a89575b610710836106fc81850382611b16565b91905060015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6915f905b808210610acd575090915081016020016106fc610a79565b919260018160209254838588010152019101909291610ab5565b60ff191660208086019190915291151560051b840190910191506106fc9050610a79565b3461022257610b1936611aa9565b610b21611e36565b60ff60075460a01c16610cd757600954610b3a81611b54565b15610cc8578115610cb9577f309b29ded109b9e28fb9885757b3e0096eb75c51d23aa4635d68bcd569f6adc16040516040815280610b8c610b7d60408301611d45565b82810360208401528688611dd1565b0390a167ffffffffffffffff8211610ca557610ba790611b54565b601f8111610c4e575b505f601f8211600114610be95781925f92610bde575b50505f19600383901b1c191660019190911b17600955005b013590508280610bc6565b601f198216925f51602061210b5f395f51905f52915f5b858110610c3657508360019510610c1d575b505050811b01600955005b01355f19600384901b60f8161c19169055828080610c12565b90926020600181928686013581550194019101610c00565b81811115610bb057601f820160051c9060208310610c9d575b601f82910160051c03905f5b828110610c81575050610bb0565b5f8282015f51602061210b5f395f51905f520155600101610c73565b5f9150610c67565b634e487b7160e01b5f52604160045260245ffd5b6305442caf60e41b5f5260045ffd5b63315bc54d60e21b5f5260045ffd5b633eedd6ab60e21b5f5260045ffd5b34610222575f366003190112610222576006546040516001600160a01b039091168152602090f35b34610222575f36600319011261022257610d26611e36565b610d2e611e91565b6006805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b34610222575f366003190112610222576008546040516001600160a01b039091168152602090f35b34610222576020366003190112610222576004355f52600a602052602060405f2054604051908152f35b34610222575f36600319011261022257610dd9611e36565b600680546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610222576020366003190112610222576001600160a01b03610e3d611a1f565b168015610e5a575f526003602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b34610222576020366003190112610222576020610e8b600435611e5d565b6040516001600160a01b039091168152f35b34610222575f36600319011261022257602060ff60075460a01c166040519015158152f35b34610222575f36600319011261022257602060ff60065460a01c166040519015158152f35b34610222575f36600319011261022257602060405160018152f35b3461022257610f1036611aa9565b90610f19611e36565b60ff60075460a01c16610cd757600954610f3281611b54565b6110b8578215610cb95767ffffffffffffffff8311610ca557610f5490611b54565b601f811161105d575b505f91601f8111600114610fd057807ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6935f91610fc5575b508160011b905f198360031b1c1916176009555b610fc0604051928392602084526020840191611dd1565b0390a1005b905082013584610f95565b601f1981169260095f525f51602061210b5f395f51905f52905f5b8581106110455750827ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6951061102c575b5050600181811b01600955610fa9565b8301355f19600384901b60f8161c19169055838061101c565b90916020600181928588013581550193019101610feb565b82811115610f5d5760095f52601f830160051c90602084106110b0575b601f82910160051c03905f5b828110611094575050610f5d565b5f8282015f51602061210b5f395f51905f520155600101611086565b5f915061107a565b630e08bb8d60e01b5f5260045ffd5b34610222575f36600319011261022257602060405160028152f35b34610222575f366003190112610222576110fa611e36565b60075460ff8160a01c16610cd757611113600954611b54565b15610cc85760ff60a01b1916600160a01b1760075560405160208082527f8f0a54da7ee5bbe880036935fcef1dc9f0568cbde68bcbd5e1eedd56df052ca091908190610fc0908201611d45565b346102225760403660031901126102225760243560043561117f611e91565b611187611eaf565b61119081611e5d565b336001600160a01b0390911603610a3257811561127057805f52600b60205260ff60405f205460a01c16611261576040516111ca81611afa565b338082526001602080840182815260408086018881525f888152600b85528290209651875493516001600160a81b03199094166001600160a01b03919091161792151560a01b60ff60a01b169290921786559051949092019390935551938452927f5f9c03de076f5063cd3ebcfe8ef7aa8af378e4b35a83c77ba9777e97083879a29190a35f5f51602061212b5f395f51905f525d005b6328f560bb60e21b5f5260045ffd5b62bfc92160e01b5f5260045ffd5b34610222576108b961128f36611a6f565b906040519261129f602085611b16565b5f84526108b3838383611b8c565b34610222575f366003190112610222576112c5611e36565b60065460ff8160a01c161561130c5760ff60a01b19166006556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b34610222576108b961132c36611a6f565b91611b8c565b34610222575f366003190112610222576007546040516001600160a01b039091168152602090f35b3461022257606036600319011261022257611373611a1f565b60443590602435611382611e91565b61138a611eaf565b6007546001600160a01b031633036115cc576001600160a01b0382169283156115bd5780156115ae575f828152600260205260409020546001600160a01b031661159b57815f52600a6020528060405f2055602092604051906113ed8583611b16565b5f82526001600160a01b036114028583611ee4565b16611588573b611452575b50837f6fad4742431905cf05a237093b0f9d20d442c4fff386ea3883069ee687eb5a94848493604051908152a35f5f51602061212b5f395f51905f525d604051908152f35b8361148b9160405180938192630a85bd0160e11b83523360048401525f6024840152876044840152608060648401526084830190611a4b565b03815f895af15f9181611548575b506114f0575050503d5f146114e8573d906114b382611b38565b916114c16040519384611b16565b82523d5f8284013e5b815191826114e55783633250574960e11b5f5260045260245ffd5b01fd5b6060906114ca565b929391926001600160e01b03191663757a42ff60e11b0161153557909291907f6fad4742431905cf05a237093b0f9d20d442c4fff386ea3883069ee687eb5a9461140d565b50633250574960e11b5f5260045260245ffd5b9091508481813d8311611581575b6115608183611b16565b8101031261022257516001600160e01b031981168103610222579086611499565b503d611556565b6339e3563760e11b5f525f60045260245ffd5b50630476a17160e31b5f5260045260245ffd5b63683d806b60e11b5f5260045ffd5b63d92e233d60e01b5f5260045ffd5b63133e771160e21b5f523360045260245ffd5b34610222576020366003190112610222576115f8611a1f565b611600611e36565b6001600160a01b0381169081156115bd573b158015611716575b61170757604051637e062a3560e11b8152602081600481855afa908115610494575f916116c5575b506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081169116036116b6576020817f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a7926001600160601b0360a01b6008541617600855604051908152a1005b630ca9aa7f60e01b5f5260045ffd5b90506020813d6020116116ff575b816116e060209383611b16565b8101031261022257516001600160a01b03811681036102225782611642565b3d91506116d3565b633d62eecd60e11b5f5260045ffd5b5060405163054fd4d560e41b8152602081600481855afa8015610494575f90611745575b60029150141561161a565b506020813d602011611770575b8161175f60209383611b16565b81010312610222576002905161173a565b3d9150611752565b3461022257604036600319011261022257611791611a1f565b60243561179d81611e5d565b3315158061184f575b80611822575b61180f5781906001600160a01b0384811691167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a45f90815260046020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b63a9fbf51f60e01b5f523360045260245ffd5b506001600160a01b0381165f90815260056020908152604080832033845290915290205460ff16156117ac565b506001600160a01b0381163314156117a6565b346102225760203660031901126102225760043561187f81611e5d565b505f526004602052602060018060a01b0360405f205416604051908152f35b34610222575f366003190112610222576040515f5f546118bd81611b54565b8084529060018116908115610ae757506001146118e457610710836106fc81850382611b16565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b808210611926575090915081016020016106fc610a79565b91926001816020925483858801015201910190929161190e565b346102225760203660031901126102225760043563ffffffff60e01b8116809103610222576020906380ac58cd60e01b811490811561199d575b811561198c575b506040519015158152f35b6301ffc9a760e01b14905082611981565b635b5e139f60e01b8114915061197a565b34610222576020366003190112610222576119c7611a1f565b6119cf611e36565b6001600160a01b031680156115bd576020817f4e6ed529143792eb36aebf3160c3823853987caa78e4ed0dc73e0849e3ea6bfe926001600160601b0360a01b6007541617600755604051908152a1005b600435906001600160a01b038216820361022257565b602435906001600160a01b038216820361022257565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6060906003190112610222576004356001600160a01b038116810361022257906024356001600160a01b0381168103610222579060443590565b9060206003198301126102225760043567ffffffffffffffff811161022257826023820112156102225780600401359267ffffffffffffffff84116102225760248483010111610222576024019190565b6060810190811067ffffffffffffffff821117610ca557604052565b90601f8019910116810190811067ffffffffffffffff821117610ca557604052565b67ffffffffffffffff8111610ca557601f01601f191660200190565b90600182811c92168015611b82575b6020831014611b6e57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611b63565b6001600160a01b039091169190821561040f575f828152600260205260409020546001600160a01b031692829033151580611cb0575b5084611c7d575b805f52600360205260405f2060018154019055815f52600260205260405f20816001600160601b0360a01b825416179055847fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4815f52600b60205260ff60405f205460a01c16611c64575b6001600160a01b0316808303611c4c57505050565b6364283d7b60e01b5f5260045260245260445260645ffd5b815f52600b6020525f6001604082208281550155611c37565b5f82815260046020526040902080546001600160a01b0319169055845f52600360205260405f205f198154019055611bc9565b90915080611cf4575b15611cc65782905f611bc2565b8284611cde57637e27328960e01b5f5260045260245ffd5b63177e802f60e01b5f523360045260245260445ffd5b503384148015611d23575b80611cb957505f838152600460205260409020546001600160a01b03163314611cb9565b505f84815260056020908152604080832033845290915290205460ff16611cff565b6009545f9291611d5482611b54565b8082529160018116908115611db55750600114611d6f575050565b60095f9081529293509091905f51602061210b5f395f51905f525b838310611d9b575060209250010190565b600181602092949394548385870101520191019190611d8a565b9050602093945060ff929192191683830152151560051b010190565b908060209392818452848401375f828201840152601f01601f1916010190565b60405162461bcd60e51b815260206004820152601860248201527f43657274696669636174654e46543a206e6f20657468657200000000000000006044820152606490fd5b6006546001600160a01b03163303611e4a57565b63118cdaa760e01b5f523360045260245ffd5b5f818152600260205260409020546001600160a01b0316908115611e7f575090565b637e27328960e01b5f5260045260245ffd5b60ff60065460a01c16611ea057565b63d93c066560e01b5f5260045ffd5b5f51602061212b5f395f51905f525c611ed55760015f51602061212b5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f828152600260205260409020549192916001600160a01b031690839082611fa1575b6001600160a01b031680611f89575b815f52600260205260405f20816001600160601b0360a01b825416179055827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a491805f52600b60205260ff60405f205460a01c16611f745750565b5f52600b6020525f6001604082208281550155565b805f52600360205260405f2060018154019055611f16565b5f82815260046020526040902080546001600160a01b0319169055825f52600360205260405f205f198154019055611f07565b823b611fe2575b5050505050565b604051630a85bd0160e11b81526001600160a01b03918216600482015291811660248301526044820193909352608060648201529116916020908290819061202e906084830190611a4b565b03815f865af15f91816120c5575b5061209157503d1561208a573d61205281611b38565b906120606040519283611b16565b81523d5f602083013e5b805190816120855782633250574960e11b5f5260045260245ffd5b602001fd5b606061206a565b6001600160e01b03191663757a42ff60e11b016120b357505f80808080611fdb565b633250574960e11b5f5260045260245ffd5b9091506020813d602011612102575b816120e160209383611b16565b8101031261022257516001600160e01b03198116810361022257905f61203c565b3d91506120d456fe6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// CertificateNFT is an auto generated Go binding around an Ethereum contract.
type CertificateNFT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CertificateNFT) GetABI() abi.ABI {
	return c.abi
}

// NewCertificateNFT creates a new instance of CertificateNFT.
func NewCertificateNFT() *CertificateNFT {
	parsed, err := CertificateNFTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CertificateNFT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CertificateNFT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, address token_) returns()
func (certificateNFT *CertificateNFT) PackConstructor(name_ string, symbol_ string, token_ common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("", name_, symbol_, token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (certificateNFT *CertificateNFT) PackBalanceOf(owner common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (certificateNFT *CertificateNFT) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return certificateNFT.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (certificateNFT *CertificateNFT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := certificateNFT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBaseURILocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d148e5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function baseURILocked() view returns(bool)
func (certificateNFT *CertificateNFT) PackBaseURILocked() []byte {
	enc, err := certificateNFT.abi.Pack("baseURILocked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBaseURILocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d148e5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function baseURILocked() view returns(bool)
func (certificateNFT *CertificateNFT) TryPackBaseURILocked() ([]byte, error) {
	return certificateNFT.abi.Pack("baseURILocked")
}

// UnpackBaseURILocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d148e5c.
//
// Solidity: function baseURILocked() view returns(bool)
func (certificateNFT *CertificateNFT) UnpackBaseURILocked(data []byte) (bool, error) {
	out, err := certificateNFT.abi.Unpack("baseURILocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x964bc33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist(uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) PackDelist(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("delist", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x964bc33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist(uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) TryPackDelist(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("delist", tokenId)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := certificateNFT.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (certificateNFT *CertificateNFT) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (certificateNFT *CertificateNFT) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return certificateNFT.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (certificateNFT *CertificateNFT) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := certificateNFT.abi.Unpack("isApprovedForAll", data)
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
func (certificateNFT *CertificateNFT) PackIsTaxExempt() []byte {
	enc, err := certificateNFT.abi.Pack("isTaxExempt")
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
func (certificateNFT *CertificateNFT) TryPackIsTaxExempt() ([]byte, error) {
	return certificateNFT.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (certificateNFT *CertificateNFT) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := certificateNFT.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23682c47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobRegistry() view returns(address)
func (certificateNFT *CertificateNFT) PackJobRegistry() []byte {
	enc, err := certificateNFT.abi.Pack("jobRegistry")
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
func (certificateNFT *CertificateNFT) TryPackJobRegistry() ([]byte, error) {
	return certificateNFT.abi.Pack("jobRegistry")
}

// UnpackJobRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23682c47.
//
// Solidity: function jobRegistry() view returns(address)
func (certificateNFT *CertificateNFT) UnpackJobRegistry(data []byte) (common.Address, error) {
	out, err := certificateNFT.abi.Unpack("jobRegistry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fd7367.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(uint256 tokenId, uint256 price) returns()
func (certificateNFT *CertificateNFT) PackList(tokenId *big.Int, price *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("list", tokenId, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50fd7367.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(uint256 tokenId, uint256 price) returns()
func (certificateNFT *CertificateNFT) TryPackList(tokenId *big.Int, price *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("list", tokenId, price)
}

// PackListings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde74e57b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listings(uint256 tokenId) view returns(address seller, uint256 price, bool active)
func (certificateNFT *CertificateNFT) PackListings(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("listings", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde74e57b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listings(uint256 tokenId) view returns(address seller, uint256 price, bool active)
func (certificateNFT *CertificateNFT) TryPackListings(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("listings", tokenId)
}

// ListingsOutput serves as a container for the return parameters of contract
// method Listings.
type ListingsOutput struct {
	Seller common.Address
	Price  *big.Int
	Active bool
}

// UnpackListings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde74e57b.
//
// Solidity: function listings(uint256 tokenId) view returns(address seller, uint256 price, bool active)
func (certificateNFT *CertificateNFT) UnpackListings(data []byte) (ListingsOutput, error) {
	out, err := certificateNFT.abi.Unpack("listings", data)
	outstruct := new(ListingsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seller = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Price = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Active = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackLockBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53df5c7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockBaseURI() returns()
func (certificateNFT *CertificateNFT) PackLockBaseURI() []byte {
	enc, err := certificateNFT.abi.Pack("lockBaseURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53df5c7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockBaseURI() returns()
func (certificateNFT *CertificateNFT) TryPackLockBaseURI() ([]byte, error) {
	return certificateNFT.abi.Pack("lockBaseURI")
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e458bee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 jobId, bytes32 uriHash) returns(uint256 tokenId)
func (certificateNFT *CertificateNFT) PackMint(to common.Address, jobId *big.Int, uriHash [32]byte) []byte {
	enc, err := certificateNFT.abi.Pack("mint", to, jobId, uriHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e458bee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 jobId, bytes32 uriHash) returns(uint256 tokenId)
func (certificateNFT *CertificateNFT) TryPackMint(to common.Address, jobId *big.Int, uriHash [32]byte) ([]byte, error) {
	return certificateNFT.abi.Pack("mint", to, jobId, uriHash)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e458bee.
//
// Solidity: function mint(address to, uint256 jobId, bytes32 uriHash) returns(uint256 tokenId)
func (certificateNFT *CertificateNFT) UnpackMint(data []byte) (*big.Int, error) {
	out, err := certificateNFT.abi.Unpack("mint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (certificateNFT *CertificateNFT) PackName() []byte {
	enc, err := certificateNFT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (certificateNFT *CertificateNFT) TryPackName() ([]byte, error) {
	return certificateNFT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (certificateNFT *CertificateNFT) UnpackName(data []byte) (string, error) {
	out, err := certificateNFT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (certificateNFT *CertificateNFT) PackOwner() []byte {
	enc, err := certificateNFT.abi.Pack("owner")
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
func (certificateNFT *CertificateNFT) TryPackOwner() ([]byte, error) {
	return certificateNFT.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (certificateNFT *CertificateNFT) UnpackOwner(data []byte) (common.Address, error) {
	out, err := certificateNFT.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (certificateNFT *CertificateNFT) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := certificateNFT.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (certificateNFT *CertificateNFT) PackPause() []byte {
	enc, err := certificateNFT.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (certificateNFT *CertificateNFT) TryPackPause() ([]byte, error) {
	return certificateNFT.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (certificateNFT *CertificateNFT) PackPaused() []byte {
	enc, err := certificateNFT.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (certificateNFT *CertificateNFT) TryPackPaused() ([]byte, error) {
	return certificateNFT.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (certificateNFT *CertificateNFT) UnpackPaused(data []byte) (bool, error) {
	out, err := certificateNFT.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPurchase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefef39a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purchase(uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) PackPurchase(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("purchase", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurchase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefef39a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purchase(uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) TryPackPurchase(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("purchase", tokenId)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (certificateNFT *CertificateNFT) PackRenounceOwnership() []byte {
	enc, err := certificateNFT.abi.Pack("renounceOwnership")
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
func (certificateNFT *CertificateNFT) TryPackRenounceOwnership() ([]byte, error) {
	return certificateNFT.abi.Pack("renounceOwnership")
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (certificateNFT *CertificateNFT) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := certificateNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (certificateNFT *CertificateNFT) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return certificateNFT.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (certificateNFT *CertificateNFT) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := certificateNFT.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (certificateNFT *CertificateNFT) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return certificateNFT.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f804b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBaseURI(string baseURI_) returns()
func (certificateNFT *CertificateNFT) PackSetBaseURI(baseURI string) []byte {
	enc, err := certificateNFT.abi.Pack("setBaseURI", baseURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f804b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBaseURI(string baseURI_) returns()
func (certificateNFT *CertificateNFT) TryPackSetBaseURI(baseURI string) ([]byte, error) {
	return certificateNFT.abi.Pack("setBaseURI", baseURI)
}

// PackSetJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00dc34c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setJobRegistry(address registry) returns()
func (certificateNFT *CertificateNFT) PackSetJobRegistry(registry common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("setJobRegistry", registry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetJobRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00dc34c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setJobRegistry(address registry) returns()
func (certificateNFT *CertificateNFT) TryPackSetJobRegistry(registry common.Address) ([]byte, error) {
	return certificateNFT.abi.Pack("setJobRegistry", registry)
}

// PackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeManager(address manager) returns()
func (certificateNFT *CertificateNFT) PackSetStakeManager(manager common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("setStakeManager", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setStakeManager(address manager) returns()
func (certificateNFT *CertificateNFT) TryPackSetStakeManager(manager common.Address) ([]byte, error) {
	return certificateNFT.abi.Pack("setStakeManager", manager)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (certificateNFT *CertificateNFT) PackStakeManager() []byte {
	enc, err := certificateNFT.abi.Pack("stakeManager")
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
func (certificateNFT *CertificateNFT) TryPackStakeManager() ([]byte, error) {
	return certificateNFT.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (certificateNFT *CertificateNFT) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := certificateNFT.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (certificateNFT *CertificateNFT) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := certificateNFT.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (certificateNFT *CertificateNFT) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return certificateNFT.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (certificateNFT *CertificateNFT) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := certificateNFT.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (certificateNFT *CertificateNFT) PackSymbol() []byte {
	enc, err := certificateNFT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (certificateNFT *CertificateNFT) TryPackSymbol() ([]byte, error) {
	return certificateNFT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (certificateNFT *CertificateNFT) UnpackSymbol(data []byte) (string, error) {
	out, err := certificateNFT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenHashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7432a384.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenHashes(uint256 tokenId) view returns(bytes32)
func (certificateNFT *CertificateNFT) PackTokenHashes(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("tokenHashes", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenHashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7432a384.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenHashes(uint256 tokenId) view returns(bytes32)
func (certificateNFT *CertificateNFT) TryPackTokenHashes(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("tokenHashes", tokenId)
}

// UnpackTokenHashes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7432a384.
//
// Solidity: function tokenHashes(uint256 tokenId) view returns(bytes32)
func (certificateNFT *CertificateNFT) UnpackTokenHashes(data []byte) ([32]byte, error) {
	out, err := certificateNFT.abi.Unpack("tokenHashes", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (certificateNFT *CertificateNFT) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (certificateNFT *CertificateNFT) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (certificateNFT *CertificateNFT) UnpackTokenURI(data []byte) (string, error) {
	out, err := certificateNFT.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := certificateNFT.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (certificateNFT *CertificateNFT) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return certificateNFT.abi.Pack("transferFrom", from, to, tokenId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (certificateNFT *CertificateNFT) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := certificateNFT.abi.Pack("transferOwnership", newOwner)
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
func (certificateNFT *CertificateNFT) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return certificateNFT.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (certificateNFT *CertificateNFT) PackUnpause() []byte {
	enc, err := certificateNFT.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (certificateNFT *CertificateNFT) TryPackUnpause() ([]byte, error) {
	return certificateNFT.abi.Pack("unpause")
}

// PackUpdateBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x931688cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateBaseURI(string baseURI_) returns()
func (certificateNFT *CertificateNFT) PackUpdateBaseURI(baseURI string) []byte {
	enc, err := certificateNFT.abi.Pack("updateBaseURI", baseURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x931688cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateBaseURI(string baseURI_) returns()
func (certificateNFT *CertificateNFT) TryPackUpdateBaseURI(baseURI string) ([]byte, error) {
	return certificateNFT.abi.Pack("updateBaseURI", baseURI)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (certificateNFT *CertificateNFT) PackVersion() []byte {
	enc, err := certificateNFT.abi.Pack("version")
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
func (certificateNFT *CertificateNFT) TryPackVersion() ([]byte, error) {
	return certificateNFT.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (certificateNFT *CertificateNFT) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := certificateNFT.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CertificateNFTApproval represents a Approval event raised by the CertificateNFT contract.
type CertificateNFTApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CertificateNFTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (CertificateNFTApproval) ContractEventName() string {
	return CertificateNFTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (certificateNFT *CertificateNFT) UnpackApprovalEvent(log *types.Log) (*CertificateNFTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTApproval)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTApprovalForAll represents a ApprovalForAll event raised by the CertificateNFT contract.
type CertificateNFTApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const CertificateNFTApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (CertificateNFTApprovalForAll) ContractEventName() string {
	return CertificateNFTApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (certificateNFT *CertificateNFT) UnpackApprovalForAllEvent(log *types.Log) (*CertificateNFTApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTApprovalForAll)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTBaseURILocked represents a BaseURILocked event raised by the CertificateNFT contract.
type CertificateNFTBaseURILocked struct {
	FinalBaseURI string
	Raw          *types.Log // Blockchain specific contextual infos
}

const CertificateNFTBaseURILockedEventName = "BaseURILocked"

// ContractEventName returns the user-defined event name.
func (CertificateNFTBaseURILocked) ContractEventName() string {
	return CertificateNFTBaseURILockedEventName
}

// UnpackBaseURILockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseURILocked(string finalBaseURI)
func (certificateNFT *CertificateNFT) UnpackBaseURILockedEvent(log *types.Log) (*CertificateNFTBaseURILocked, error) {
	event := "BaseURILocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTBaseURILocked)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTBaseURISet represents a BaseURISet event raised by the CertificateNFT contract.
type CertificateNFTBaseURISet struct {
	BaseURI string
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTBaseURISetEventName = "BaseURISet"

// ContractEventName returns the user-defined event name.
func (CertificateNFTBaseURISet) ContractEventName() string {
	return CertificateNFTBaseURISetEventName
}

// UnpackBaseURISetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseURISet(string baseURI)
func (certificateNFT *CertificateNFT) UnpackBaseURISetEvent(log *types.Log) (*CertificateNFTBaseURISet, error) {
	event := "BaseURISet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTBaseURISet)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTBaseURIUpdated represents a BaseURIUpdated event raised by the CertificateNFT contract.
type CertificateNFTBaseURIUpdated struct {
	PreviousBaseURI string
	NewBaseURI      string
	Raw             *types.Log // Blockchain specific contextual infos
}

const CertificateNFTBaseURIUpdatedEventName = "BaseURIUpdated"

// ContractEventName returns the user-defined event name.
func (CertificateNFTBaseURIUpdated) ContractEventName() string {
	return CertificateNFTBaseURIUpdatedEventName
}

// UnpackBaseURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseURIUpdated(string previousBaseURI, string newBaseURI)
func (certificateNFT *CertificateNFT) UnpackBaseURIUpdatedEvent(log *types.Log) (*CertificateNFTBaseURIUpdated, error) {
	event := "BaseURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTBaseURIUpdated)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTCertificateMinted represents a CertificateMinted event raised by the CertificateNFT contract.
type CertificateNFTCertificateMinted struct {
	To      common.Address
	JobId   *big.Int
	UriHash [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTCertificateMintedEventName = "CertificateMinted"

// ContractEventName returns the user-defined event name.
func (CertificateNFTCertificateMinted) ContractEventName() string {
	return CertificateNFTCertificateMintedEventName
}

// UnpackCertificateMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CertificateMinted(address indexed to, uint256 indexed jobId, bytes32 uriHash)
func (certificateNFT *CertificateNFT) UnpackCertificateMintedEvent(log *types.Log) (*CertificateNFTCertificateMinted, error) {
	event := "CertificateMinted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTCertificateMinted)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTJobRegistryUpdated represents a JobRegistryUpdated event raised by the CertificateNFT contract.
type CertificateNFTJobRegistryUpdated struct {
	Registry common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const CertificateNFTJobRegistryUpdatedEventName = "JobRegistryUpdated"

// ContractEventName returns the user-defined event name.
func (CertificateNFTJobRegistryUpdated) ContractEventName() string {
	return CertificateNFTJobRegistryUpdatedEventName
}

// UnpackJobRegistryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobRegistryUpdated(address registry)
func (certificateNFT *CertificateNFT) UnpackJobRegistryUpdatedEvent(log *types.Log) (*CertificateNFTJobRegistryUpdated, error) {
	event := "JobRegistryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTJobRegistryUpdated)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTNFTDelisted represents a NFTDelisted event raised by the CertificateNFT contract.
type CertificateNFTNFTDelisted struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTNFTDelistedEventName = "NFTDelisted"

// ContractEventName returns the user-defined event name.
func (CertificateNFTNFTDelisted) ContractEventName() string {
	return CertificateNFTNFTDelistedEventName
}

// UnpackNFTDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFTDelisted(uint256 indexed tokenId)
func (certificateNFT *CertificateNFT) UnpackNFTDelistedEvent(log *types.Log) (*CertificateNFTNFTDelisted, error) {
	event := "NFTDelisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTNFTDelisted)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTNFTListed represents a NFTListed event raised by the CertificateNFT contract.
type CertificateNFTNFTListed struct {
	TokenId *big.Int
	Seller  common.Address
	Price   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTNFTListedEventName = "NFTListed"

// ContractEventName returns the user-defined event name.
func (CertificateNFTNFTListed) ContractEventName() string {
	return CertificateNFTNFTListedEventName
}

// UnpackNFTListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFTListed(uint256 indexed tokenId, address indexed seller, uint256 price)
func (certificateNFT *CertificateNFT) UnpackNFTListedEvent(log *types.Log) (*CertificateNFTNFTListed, error) {
	event := "NFTListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTNFTListed)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTNFTPurchased represents a NFTPurchased event raised by the CertificateNFT contract.
type CertificateNFTNFTPurchased struct {
	TokenId *big.Int
	Buyer   common.Address
	Price   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTNFTPurchasedEventName = "NFTPurchased"

// ContractEventName returns the user-defined event name.
func (CertificateNFTNFTPurchased) ContractEventName() string {
	return CertificateNFTNFTPurchasedEventName
}

// UnpackNFTPurchasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NFTPurchased(uint256 indexed tokenId, address indexed buyer, uint256 price)
func (certificateNFT *CertificateNFT) UnpackNFTPurchasedEvent(log *types.Log) (*CertificateNFTNFTPurchased, error) {
	event := "NFTPurchased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTNFTPurchased)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTOwnershipTransferred represents a OwnershipTransferred event raised by the CertificateNFT contract.
type CertificateNFTOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CertificateNFTOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (CertificateNFTOwnershipTransferred) ContractEventName() string {
	return CertificateNFTOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (certificateNFT *CertificateNFT) UnpackOwnershipTransferredEvent(log *types.Log) (*CertificateNFTOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTPaused represents a Paused event raised by the CertificateNFT contract.
type CertificateNFTPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (CertificateNFTPaused) ContractEventName() string {
	return CertificateNFTPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (certificateNFT *CertificateNFT) UnpackPausedEvent(log *types.Log) (*CertificateNFTPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTPaused)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTStakeManagerUpdated represents a StakeManagerUpdated event raised by the CertificateNFT contract.
type CertificateNFTStakeManagerUpdated struct {
	Manager common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTStakeManagerUpdatedEventName = "StakeManagerUpdated"

// ContractEventName returns the user-defined event name.
func (CertificateNFTStakeManagerUpdated) ContractEventName() string {
	return CertificateNFTStakeManagerUpdatedEventName
}

// UnpackStakeManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeManagerUpdated(address manager)
func (certificateNFT *CertificateNFT) UnpackStakeManagerUpdatedEvent(log *types.Log) (*CertificateNFTStakeManagerUpdated, error) {
	event := "StakeManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTStakeManagerUpdated)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTTransfer represents a Transfer event raised by the CertificateNFT contract.
type CertificateNFTTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (CertificateNFTTransfer) ContractEventName() string {
	return CertificateNFTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (certificateNFT *CertificateNFT) UnpackTransferEvent(log *types.Log) (*CertificateNFTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTTransfer)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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

// CertificateNFTUnpaused represents a Unpaused event raised by the CertificateNFT contract.
type CertificateNFTUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const CertificateNFTUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (CertificateNFTUnpaused) ContractEventName() string {
	return CertificateNFTUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (certificateNFT *CertificateNFT) UnpackUnpausedEvent(log *types.Log) (*CertificateNFTUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != certificateNFT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CertificateNFTUnpaused)
	if len(log.Data) > 0 {
		if err := certificateNFT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range certificateNFT.abi.Events[event].Inputs {
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
func (certificateNFT *CertificateNFT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["AlreadyListed"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackAlreadyListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["BaseURIAlreadyLocked"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackBaseURIAlreadyLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["BaseURIAlreadySet"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackBaseURIAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["BaseURIUnset"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackBaseURIUnsetError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["CertificateAlreadyMinted"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackCertificateAlreadyMintedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["EmptyBaseURI"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackEmptyBaseURIError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["EmptyURI"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackEmptyURIError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["InsufficientAllowance"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackInsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["InvalidPrice"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackInvalidPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["InvalidStakeManagerToken"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackInvalidStakeManagerTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["InvalidStakeManagerVersion"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackInvalidStakeManagerVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["NotJobRegistry"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackNotJobRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["NotTokenOwner"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackNotTokenOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["SelfPurchase"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackSelfPurchaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], certificateNFT.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return certificateNFT.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CertificateNFTAlreadyListed represents a AlreadyListed error raised by the CertificateNFT contract.
type CertificateNFTAlreadyListed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyListed()
func CertificateNFTAlreadyListedErrorID() common.Hash {
	return common.HexToHash("0xa3d582ec28978f12aaa111a52ab5334b0dc322facad301da3f53fd946f541343")
}

// UnpackAlreadyListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyListed()
func (certificateNFT *CertificateNFT) UnpackAlreadyListedError(raw []byte) (*CertificateNFTAlreadyListed, error) {
	out := new(CertificateNFTAlreadyListed)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "AlreadyListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTBaseURIAlreadyLocked represents a BaseURIAlreadyLocked error raised by the CertificateNFT contract.
type CertificateNFTBaseURIAlreadyLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseURIAlreadyLocked()
func CertificateNFTBaseURIAlreadyLockedErrorID() common.Hash {
	return common.HexToHash("0xfbb75aace859a3af121bc7bc2262f272f8b65b6d22647554c635fd27dca46e87")
}

// UnpackBaseURIAlreadyLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseURIAlreadyLocked()
func (certificateNFT *CertificateNFT) UnpackBaseURIAlreadyLockedError(raw []byte) (*CertificateNFTBaseURIAlreadyLocked, error) {
	out := new(CertificateNFTBaseURIAlreadyLocked)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "BaseURIAlreadyLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTBaseURIAlreadySet represents a BaseURIAlreadySet error raised by the CertificateNFT contract.
type CertificateNFTBaseURIAlreadySet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseURIAlreadySet()
func CertificateNFTBaseURIAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x0e08bb8d7bb507fb2fbc3087aeca87aef4d58075f8bab513f671108efa347dc2")
}

// UnpackBaseURIAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseURIAlreadySet()
func (certificateNFT *CertificateNFT) UnpackBaseURIAlreadySetError(raw []byte) (*CertificateNFTBaseURIAlreadySet, error) {
	out := new(CertificateNFTBaseURIAlreadySet)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "BaseURIAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTBaseURIUnset represents a BaseURIUnset error raised by the CertificateNFT contract.
type CertificateNFTBaseURIUnset struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BaseURIUnset()
func CertificateNFTBaseURIUnsetErrorID() common.Hash {
	return common.HexToHash("0xc56f15346471e890dac3d0d572da86ffef2988a51d169f27788624761eb1c1b0")
}

// UnpackBaseURIUnsetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BaseURIUnset()
func (certificateNFT *CertificateNFT) UnpackBaseURIUnsetError(raw []byte) (*CertificateNFTBaseURIUnset, error) {
	out := new(CertificateNFTBaseURIUnset)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "BaseURIUnset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTCertificateAlreadyMinted represents a CertificateAlreadyMinted error raised by the CertificateNFT contract.
type CertificateNFTCertificateAlreadyMinted struct {
	JobId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateAlreadyMinted(uint256 jobId)
func CertificateNFTCertificateAlreadyMintedErrorID() common.Hash {
	return common.HexToHash("0x23b50b88f85f8a512292ec5d1682766102c76a8d4aecb45836563537b9815fdb")
}

// UnpackCertificateAlreadyMintedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateAlreadyMinted(uint256 jobId)
func (certificateNFT *CertificateNFT) UnpackCertificateAlreadyMintedError(raw []byte) (*CertificateNFTCertificateAlreadyMinted, error) {
	out := new(CertificateNFTCertificateAlreadyMinted)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "CertificateAlreadyMinted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the CertificateNFT contract.
type CertificateNFTERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func CertificateNFTERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (certificateNFT *CertificateNFT) UnpackERC721IncorrectOwnerError(raw []byte) (*CertificateNFTERC721IncorrectOwner, error) {
	out := new(CertificateNFTERC721IncorrectOwner)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the CertificateNFT contract.
type CertificateNFTERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func CertificateNFTERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (certificateNFT *CertificateNFT) UnpackERC721InsufficientApprovalError(raw []byte) (*CertificateNFTERC721InsufficientApproval, error) {
	out := new(CertificateNFTERC721InsufficientApproval)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InvalidApprover represents a ERC721InvalidApprover error raised by the CertificateNFT contract.
type CertificateNFTERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func CertificateNFTERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (certificateNFT *CertificateNFT) UnpackERC721InvalidApproverError(raw []byte) (*CertificateNFTERC721InvalidApprover, error) {
	out := new(CertificateNFTERC721InvalidApprover)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InvalidOperator represents a ERC721InvalidOperator error raised by the CertificateNFT contract.
type CertificateNFTERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func CertificateNFTERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (certificateNFT *CertificateNFT) UnpackERC721InvalidOperatorError(raw []byte) (*CertificateNFTERC721InvalidOperator, error) {
	out := new(CertificateNFTERC721InvalidOperator)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InvalidOwner represents a ERC721InvalidOwner error raised by the CertificateNFT contract.
type CertificateNFTERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func CertificateNFTERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (certificateNFT *CertificateNFT) UnpackERC721InvalidOwnerError(raw []byte) (*CertificateNFTERC721InvalidOwner, error) {
	out := new(CertificateNFTERC721InvalidOwner)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the CertificateNFT contract.
type CertificateNFTERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func CertificateNFTERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (certificateNFT *CertificateNFT) UnpackERC721InvalidReceiverError(raw []byte) (*CertificateNFTERC721InvalidReceiver, error) {
	out := new(CertificateNFTERC721InvalidReceiver)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721InvalidSender represents a ERC721InvalidSender error raised by the CertificateNFT contract.
type CertificateNFTERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func CertificateNFTERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (certificateNFT *CertificateNFT) UnpackERC721InvalidSenderError(raw []byte) (*CertificateNFTERC721InvalidSender, error) {
	out := new(CertificateNFTERC721InvalidSender)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTERC721NonexistentToken represents a ERC721NonexistentToken error raised by the CertificateNFT contract.
type CertificateNFTERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func CertificateNFTERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (certificateNFT *CertificateNFT) UnpackERC721NonexistentTokenError(raw []byte) (*CertificateNFTERC721NonexistentToken, error) {
	out := new(CertificateNFTERC721NonexistentToken)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTEmptyBaseURI represents a EmptyBaseURI error raised by the CertificateNFT contract.
type CertificateNFTEmptyBaseURI struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBaseURI()
func CertificateNFTEmptyBaseURIErrorID() common.Hash {
	return common.HexToHash("0x5442caf09b87661148eeba4435b54384cbd34b21e6753d565c4d0359145b5ff9")
}

// UnpackEmptyBaseURIError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBaseURI()
func (certificateNFT *CertificateNFT) UnpackEmptyBaseURIError(raw []byte) (*CertificateNFTEmptyBaseURI, error) {
	out := new(CertificateNFTEmptyBaseURI)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "EmptyBaseURI", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTEmptyURI represents a EmptyURI error raised by the CertificateNFT contract.
type CertificateNFTEmptyURI struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyURI()
func CertificateNFTEmptyURIErrorID() common.Hash {
	return common.HexToHash("0xd07b00d637fc447c4db1e1470623ac6e1155e0708df4f0b16edf7d6673bfd61e")
}

// UnpackEmptyURIError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyURI()
func (certificateNFT *CertificateNFT) UnpackEmptyURIError(raw []byte) (*CertificateNFTEmptyURI, error) {
	out := new(CertificateNFTEmptyURI)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "EmptyURI", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTEnforcedPause represents a EnforcedPause error raised by the CertificateNFT contract.
type CertificateNFTEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func CertificateNFTEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (certificateNFT *CertificateNFT) UnpackEnforcedPauseError(raw []byte) (*CertificateNFTEnforcedPause, error) {
	out := new(CertificateNFTEnforcedPause)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTExpectedPause represents a ExpectedPause error raised by the CertificateNFT contract.
type CertificateNFTExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func CertificateNFTExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (certificateNFT *CertificateNFT) UnpackExpectedPauseError(raw []byte) (*CertificateNFTExpectedPause, error) {
	out := new(CertificateNFTExpectedPause)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTInsufficientAllowance represents a InsufficientAllowance error raised by the CertificateNFT contract.
type CertificateNFTInsufficientAllowance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientAllowance()
func CertificateNFTInsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0x13be252bc8f22c3de689f75d88d90b4c4aeb9cd39d50c39ae82df3b19f85cf73")
}

// UnpackInsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientAllowance()
func (certificateNFT *CertificateNFT) UnpackInsufficientAllowanceError(raw []byte) (*CertificateNFTInsufficientAllowance, error) {
	out := new(CertificateNFTInsufficientAllowance)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTInvalidPrice represents a InvalidPrice error raised by the CertificateNFT contract.
type CertificateNFTInvalidPrice struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPrice()
func CertificateNFTInvalidPriceErrorID() common.Hash {
	return common.HexToHash("0x00bfc9219afe7e8e3b9f14a4708e4cd3d8acb04e325ce992b2a60a58a519683a")
}

// UnpackInvalidPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPrice()
func (certificateNFT *CertificateNFT) UnpackInvalidPriceError(raw []byte) (*CertificateNFTInvalidPrice, error) {
	out := new(CertificateNFTInvalidPrice)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "InvalidPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTInvalidStakeManagerToken represents a InvalidStakeManagerToken error raised by the CertificateNFT contract.
type CertificateNFTInvalidStakeManagerToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManagerToken()
func CertificateNFTInvalidStakeManagerTokenErrorID() common.Hash {
	return common.HexToHash("0x0ca9aa7fbed0e9872b59a4520fd9d78af2fc9d08ebf298bb063ece27c0b71b52")
}

// UnpackInvalidStakeManagerTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManagerToken()
func (certificateNFT *CertificateNFT) UnpackInvalidStakeManagerTokenError(raw []byte) (*CertificateNFTInvalidStakeManagerToken, error) {
	out := new(CertificateNFTInvalidStakeManagerToken)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "InvalidStakeManagerToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTInvalidStakeManagerVersion represents a InvalidStakeManagerVersion error raised by the CertificateNFT contract.
type CertificateNFTInvalidStakeManagerVersion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManagerVersion()
func CertificateNFTInvalidStakeManagerVersionErrorID() common.Hash {
	return common.HexToHash("0x7ac5dd9ae259546267b2d694f36c98675eafc6d8890c6b050dd888719a92a109")
}

// UnpackInvalidStakeManagerVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManagerVersion()
func (certificateNFT *CertificateNFT) UnpackInvalidStakeManagerVersionError(raw []byte) (*CertificateNFTInvalidStakeManagerVersion, error) {
	out := new(CertificateNFTInvalidStakeManagerVersion)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "InvalidStakeManagerVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTNotJobRegistry represents a NotJobRegistry error raised by the CertificateNFT contract.
type CertificateNFTNotJobRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotJobRegistry(address caller)
func CertificateNFTNotJobRegistryErrorID() common.Hash {
	return common.HexToHash("0x4cf9dc44e49c4be4302745b2339ef8c3afdc72293c277570e60d8a8d6539cb90")
}

// UnpackNotJobRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotJobRegistry(address caller)
func (certificateNFT *CertificateNFT) UnpackNotJobRegistryError(raw []byte) (*CertificateNFTNotJobRegistry, error) {
	out := new(CertificateNFTNotJobRegistry)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "NotJobRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTNotListed represents a NotListed error raised by the CertificateNFT contract.
type CertificateNFTNotListed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed()
func CertificateNFTNotListedErrorID() common.Hash {
	return common.HexToHash("0x665c1c57b566f7f6f680a8f8241bd00ce58b5a7979516bc017484f45947d3fcb")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed()
func (certificateNFT *CertificateNFT) UnpackNotListedError(raw []byte) (*CertificateNFTNotListed, error) {
	out := new(CertificateNFTNotListed)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTNotTokenOwner represents a NotTokenOwner error raised by the CertificateNFT contract.
type CertificateNFTNotTokenOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTokenOwner()
func CertificateNFTNotTokenOwnerErrorID() common.Hash {
	return common.HexToHash("0x59dc379f975c9bbe79ae731e9a8dfaf96a6531de5c4fc5cde2b2e6f4772c2a7e")
}

// UnpackNotTokenOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTokenOwner()
func (certificateNFT *CertificateNFT) UnpackNotTokenOwnerError(raw []byte) (*CertificateNFTNotTokenOwner, error) {
	out := new(CertificateNFTNotTokenOwner)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "NotTokenOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the CertificateNFT contract.
type CertificateNFTOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func CertificateNFTOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (certificateNFT *CertificateNFT) UnpackOwnableInvalidOwnerError(raw []byte) (*CertificateNFTOwnableInvalidOwner, error) {
	out := new(CertificateNFTOwnableInvalidOwner)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the CertificateNFT contract.
type CertificateNFTOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func CertificateNFTOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (certificateNFT *CertificateNFT) UnpackOwnableUnauthorizedAccountError(raw []byte) (*CertificateNFTOwnableUnauthorizedAccount, error) {
	out := new(CertificateNFTOwnableUnauthorizedAccount)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the CertificateNFT contract.
type CertificateNFTReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func CertificateNFTReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (certificateNFT *CertificateNFT) UnpackReentrancyGuardReentrantCallError(raw []byte) (*CertificateNFTReentrancyGuardReentrantCall, error) {
	out := new(CertificateNFTReentrancyGuardReentrantCall)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CertificateNFT contract.
type CertificateNFTSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CertificateNFTSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (certificateNFT *CertificateNFT) UnpackSafeERC20FailedOperationError(raw []byte) (*CertificateNFTSafeERC20FailedOperation, error) {
	out := new(CertificateNFTSafeERC20FailedOperation)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTSelfPurchase represents a SelfPurchase error raised by the CertificateNFT contract.
type CertificateNFTSelfPurchase struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelfPurchase()
func CertificateNFTSelfPurchaseErrorID() common.Hash {
	return common.HexToHash("0xa113a3fc2d390978528bf266d53bd7b3b0cd7008b0f665224a0b4cbaaca6c967")
}

// UnpackSelfPurchaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelfPurchase()
func (certificateNFT *CertificateNFT) UnpackSelfPurchaseError(raw []byte) (*CertificateNFTSelfPurchase, error) {
	out := new(CertificateNFTSelfPurchase)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "SelfPurchase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CertificateNFTZeroAddress represents a ZeroAddress error raised by the CertificateNFT contract.
type CertificateNFTZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func CertificateNFTZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (certificateNFT *CertificateNFT) UnpackZeroAddressError(raw []byte) (*CertificateNFTZeroAddress, error) {
	out := new(CertificateNFTZeroAddress)
	if err := certificateNFT.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
