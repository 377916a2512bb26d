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

// ReputationEngineMetaData contains all meta data concerning the ReputationEngine contract.
var ReputationEngineMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakeManager_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ArrayLengthMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerOrPauserManager\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"status\",\"type\":\"bool\"}],\"name\":\"BlacklistUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"CallerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newEntropy\",\"type\":\"uint256\"}],\"name\":\"EntropyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"}],\"name\":\"ModulesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"name\":\"PauserManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PauserUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newThreshold\",\"type\":\"uint256\"}],\"name\":\"PremiumThresholdUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"delta\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newScore\",\"type\":\"uint256\"}],\"name\":\"ReputationUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stakeWeight\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reputationWeight\",\"type\":\"uint256\"}],\"name\":\"ScoringWeightsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"}],\"name\":\"StakeManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"percentage\",\"type\":\"uint256\"}],\"name\":\"ValidationRewardPercentageUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_VALIDATION_REWARD_PERCENTAGE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DURATION_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LOG_FACTOR\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REPUTATION\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYOUT_EXPONENT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYOUT_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERCENTAGE_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"status\",\"type\":\"bool\"}],\"name\":\"blacklist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"calculateReputationPoints\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"agentReputationGain\",\"type\":\"uint256\"}],\"name\":\"calculateValidatorReputationPoints\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"callers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"canAccessPremium\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"entropy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"entropyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"getEntropy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"getOperatorScore\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"getReputation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"isBlacklisted\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"}],\"name\":\"log2\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"meetsThreshold\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"onApply\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"onFinalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauserManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"premiumThreshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"reputation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"reputationOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reputationWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"agentGain\",\"type\":\"uint256\"}],\"name\":\"rewardValidator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setAuthorizedCaller\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"status\",\"type\":\"bool\"}],\"name\":\"setBlacklist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setCaller\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newPauser\",\"type\":\"address\"}],\"name\":\"setPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setPauserManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newThreshold\",\"type\":\"uint256\"}],\"name\":\"setPremiumThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"stakeW\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"repW\",\"type\":\"uint256\"}],\"name\":\"setScoringWeights\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setStakeManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newThreshold\",\"type\":\"uint256\"}],\"name\":\"setThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"percentage\",\"type\":\"uint256\"}],\"name\":\"setValidationRewardPercentage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeWeight\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"subtract\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"delta\",\"type\":\"int256\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"validators\",\"type\":\"address[]\"},{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"bool[]\",\"name\":\"revealed\",\"type\":\"bool[]\"},{\"internalType\":\"bool[]\",\"name\":\"votes\",\"type\":\"bool[]\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"updateScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validationRewardPercentage\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "ReputationEngine",
	Bin: "0x6080806040523461020d57602081611e11803803809161001f8285610211565b83398101031261020d57516001600160a01b0381169081810361020d5733156101fa575f8054336001600160a01b03198216811783556040519290916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3670de0b6b3a7640000600655670de0b6b3a7640000600755600860095582156101b8575060205f6040519282840163054fd4d560e41b8152600485526100d0602486610211565b829451915afa601f3d111690816101b0575b816101a5575b501561016057600580546001600160a01b031916821790556040518181527f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a790602090a1604051907ff029bca9e64818ae7afcdc069b370b2124b57e1e964a76512306401e776430d15f80a2611bc890816102498239f35b60405162461bcd60e51b815260206004820152601460248201527f696e636f6d70617469626c652076657273696f6e0000000000000000000000006044820152606490fd5b60029150145f6100e8565b505f516100e2565b62461bcd60e51b815260206004820152601560248201527f696e76616c6964207374616b65206d616e6167657200000000000000000000006044820152606490fd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761023457604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610018575b3661170257611702565b5f3560e01c8062bba23014610e8457806304e5c7b1146105d25780630e7c67fc14610d1c578063153b0d1e14610a3a578063243868e514610cff578063267b116714610ce257806329dd169914610c535780632cb61d8f14610c2b5780632d88af4a14610b9157806331a219c514610b7557806336e6638014610b5a57806339ce7b2f14610af35780633f26479e14610ad85780633f4ba83a14610a6c578063404e512914610a3a57806342763a2c1461091d57806343bfdf9314610894578063454bbd29146105635780634c96c2a01461087b5780635456bf131461085d57806354fd4d50146108425780635a0d05d5146108205780635acdc7a7146103175780635b182e59146108055780635c975abb146107e157806368c6b11a1461079c5780636d876aeb1461074e578063715018a6146106f75780637542ff95146106cf5780637bbf4a3f14610692578063816cebe2146106755780638456cb59146106155780638da5cb5b146105ee5780638f7b929d14610317578063960bfe04146105d25780639bb7796e1461058d5780639c89a0e2146104135780639cae6eae146105635780639fd0506d1461053b578063b04f81f0146104f5578063b9335f2f146104d7578063b9f7945114610413578063bdbff2f11461048a578063bdd61c201461046d578063c72323d414610452578063c8f987f314610435578063d213c0f214610418578063db89c04414610413578063ec7ca4c5146103e8578063f2fde38b14610363578063f5d82b6b1461031c578063fa12e35114610317578063fe575a87146102d75763ff32e7410361000e57346102d35760203660031901126102d3576102866111b2565b61028e6119e6565b600280546001600160a01b0319166001600160a01b039290921691821790557fddf02b7b03566295a764623525b74af5297e9855dfe71daf6fd289da4151f9085f80a2005b5f80fd5b346102d35760203660031901126102d3576001600160a01b036102f86111b2565b165f526003602052602060ff60405f205460801c166040519015158152f35b61121d565b346102d35760403660031901126102d3576103616103386111b2565b335f52600460205261035060ff60405f2054166112a0565b610358611747565b60243590611764565b005b346102d35760203660031901126102d35761037c6111b2565b6103846119e6565b6001600160a01b031680156103d5575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b346102d35760203660031901126102d357602061040b6104066111b2565b6115ff565b604051908152f35b611260565b346102d3575f3660031901126102d357602060405162015b388152f35b346102d3575f3660031901126102d3576020600854604051908152f35b346102d3575f3660031901126102d357602060405160088152f35b346102d3575f3660031901126102d3576020600954604051908152f35b346102d35760403660031901126102d3576103616104a66111b2565b335f5260046020526104be60ff60405f2054166112a0565b6104c6611747565b6104d16024356115dd565b90611764565b346102d35760203660031901126102d357602061040b6004356115dd565b346102d35760203660031901126102d3576001600160a01b036105166111b2565b165f52600360205260206001600160401b0360405f2054166008541115604051908152f35b346102d3575f3660031901126102d3576001546040516001600160a01b039091168152602090f35b346102d35760403660031901126102d35761036161057f6111b2565b6105876111f8565b906113ab565b346102d35760403660031901126102d3576103616105a96111b2565b335f5260046020526105c160ff60405f2054166112a0565b6105c9611747565b602435906115bc565b346102d35760203660031901126102d357610361600435611322565b346102d3575f3660031901126102d3575f546040516001600160a01b039091168152602090f35b346102d3575f3660031901126102d35761062d611ac7565b610635611747565b5f805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b346102d3575f3660031901126102d3576020600754604051908152f35b346102d35760203660031901126102d3576001600160a01b036106b36111b2565b165f526004602052602060ff60405f2054166040519015158152f35b346102d3575f3660031901126102d3576005546040516001600160a01b039091168152602090f35b346102d3575f3660031901126102d35761070f6119e6565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346102d3577fac4ac5ce6a29b3a27c2c802782e8deab94f30af34d4e24a842b05f06ea0978f0604061077f36611207565b6107876119e6565b806007558160065582519182526020820152a1005b346102d35760403660031901126102d3576103616107b86111b2565b335f5260046020526107d060ff60405f2054166112a0565b6107d8611747565b6024359061189a565b346102d3575f3660031901126102d357602060ff5f5460a01c166040519015158152f35b346102d3575f3660031901126102d357602060405160018152f35b346102d3575f3660031901126102d3576020604051670de0b6b3a76400008152f35b346102d3575f3660031901126102d357602060405160028152f35b346102d35760203660031901126102d357602061040b600435611549565b346102d357602061040b61088e36611207565b906114e3565b346102d35760203660031901126102d3576001600160a01b036108b56111b2565b165f526003602052602060405f20604051906108d08261135b565b5460ff6001600160401b038216918284526001600160401b038160401c168585015260801c1615916040831591015281610910575b506040519015158152f35b9050600854111582610905565b346102d35760203660031901126102d3576109366111b2565b335f52600460205261094e60ff60405f2054166112a0565b610956611747565b60018060a01b03165f52600360205260405f2060ff604051916109788361135b565b546001600160401b03811683526001600160401b038160401c16602084015260801c161515806040830152610a01576001600160401b03905116600854116109bc57005b60405162461bcd60e51b815260206004820152601760248201527f696e73756666696369656e742072657075746174696f6e0000000000000000006044820152606490fd5b60405162461bcd60e51b8152602060048201526011602482015270109b1858dadb1a5cdd1959081859d95b9d607a1b6044820152606490fd5b346102d35760403660031901126102d357610361610a566111b2565b610a5e6111f8565b90610a676119e6565b611a63565b346102d3575f3660031901126102d357610a84611ac7565b5f5460ff8160a01c1615610ac95760ff60a01b19165f556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b346102d3575f3660031901126102d357602060405160648152f35b346102d35760803660031901126102d357610b0c6111b2565b610b146111f8565b335f526004602052610b2c60ff60405f2054166112a0565b610b34611747565b610b426064356044356114e3565b9015610b515761036191611764565b6103619161189a565b346102d3575f3660031901126102d357602060405160038152f35b346102d3575f3660031901126102d35760206040516127108152f35b346102d35760203660031901126102d357610baa6111b2565b5f546001600160a01b031633141580610c16575b610c0757600180546001600160a01b0319166001600160a01b039290921691821790557fa4336c0cb1e245b95ad204faed7e940d6dc999684fd8b5e1ff597a0c4efca8ab5f80a2005b6341c5eedb60e11b5f5260045ffd5b506002546001600160a01b0316331415610bbe565b346102d3575f3660031901126102d3576002546040516001600160a01b039091168152602090f35b346102d35760203660031901126102d357600435610c6f6119e6565b60648111610ca8576020817f308a2599cd0cd2412d773336bcf2344a47246e30f4de45c968b506df8965f95b92600955604051908152a1005b60405162461bcd60e51b8152602060048201526012602482015271696e76616c69642070657263656e7461676560701b6044820152606490fd5b346102d3575f3660031901126102d3576020600654604051908152f35b346102d3575f3660031901126102d3576020604051620f42408152f35b346102d35760203660031901126102d357610d356111b2565b610d3d6119e6565b6001600160a01b038116908115610e475760205f6040519282840163054fd4d560e41b815260048552610d7160248661138a565b829451915afa601f3d11169081610e3f575b81610e34575b5015610df857806bffffffffffffffffffffffff60a01b60055416176005557f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a76020604051838152a17ff029bca9e64818ae7afcdc069b370b2124b57e1e964a76512306401e776430d15f80a2005b60405162461bcd60e51b815260206004820152601460248201527334b731b7b6b830ba34b13632903b32b939b4b7b760611b6044820152606490fd5b600291501482610d89565b505f51610d83565b60405162461bcd60e51b815260206004820152601560248201527434b73b30b634b21039ba30b5b29036b0b730b3b2b960591b6044820152606490fd5b346102d3576101003660031901126102d3576024356001600160a01b03811681036102d3576044356001600160401b0381116102d357610ec89036906004016111c8565b919060643591821515928381036102d3576084356001600160401b0381116102d357610ef89036906004016111c8565b92909460a4356001600160401b0381116102d357610f1a9036906004016111c8565b919092335f526004602052610f3560ff60405f2054166112a0565b610f3d611747565b8886148015906111a8575b61119957610f5a60e43560c4356114e3565b9081861561118b57610f6b91611764565b841561118357610f7a906115dd565b945b5f5b898110610f8757005b868a8988610f9f610f9a868f89906112dd565b611301565b15801561116a575b156111355750610fc29250610fbd9184916112dd565b61130e565b6001600160a01b0381165f81815260036020526040902080546001600160401b0381166001818118818310029081189695948783039390928411611083578291600103611097575b5050600160ff1b8614611083577f5712e29af9e0cda36f7084338830170ccb1f1c4986d27fc1d51d1f53562b9e6660406001978151905f038152846020820152a2600854119081611073575b50611064575b505b01610f7e565b61106d90611a0c565b8b61105c565b60ff91505460801c16158d611056565b634e487b7160e01b5f52601160045260245ffd5b6020816110d18a6001600160401b037fc5d5adc5567ce0eb38e7fccfaaa8291e79de9c122a185de9e6a45aa4e5d381bd9560401c166114d6565b6001600160401b038082109118026001600160401b03189067ffffffffffffffff60401b8260401b169067ffffffffffffffff60401b19161787556001600160401b03808716166001600160401b0319885416178755604051908152a2805f61100a565b918493916001959361114b575b5050505061105e565b6111619361115c92610fbd926112dd565b611764565b80888c8b611142565b508661117a610f9a878b8d6112dd565b15151415610fa7565b505f94610f7c565b6111949161189a565b610f6b565b63512509d360e11b5f5260045ffd5b5088831415610f48565b600435906001600160a01b03821682036102d357565b9181601f840112156102d3578235916001600160401b0383116102d3576020808501948460051b0101116102d357565b6024359081151582036102d357565b60409060031901126102d3576004359060243590565b346102d35760203660031901126102d3576112366111b2565b60018060a01b03165f52600360205260206001600160401b0360405f205460401c16604051908152f35b346102d35760203660031901126102d3576112796111b2565b60018060a01b03165f52600360205260206001600160401b0360405f205416604051908152f35b156112a757565b60405162461bcd60e51b815260206004820152600e60248201526d1b9bdd08185d5d1a1bdc9a5e995960921b6044820152606490fd5b91908110156112ed5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b3580151581036102d35790565b356001600160a01b03811681036102d35790565b60207f1e8d3397a7bd7b6ca72dc842284a56f89858d7c0da07cb2d0dd90f819355ddb29161134e6119e6565b80600855604051908152a1565b606081019081106001600160401b0382111761137657604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761137657604052565b60207f28367b555b0bf666dc90350598e071733a56fe1f54631804abfa5688b29c2796916113d76119e6565b60018060a01b031692835f526004825260405f209015159060ff1981541660ff8316179055604051908152a2565b5f9080156114bd5780806001146114b5576002146114ae5760016101338210166001600b831016176114a0579060019060035b600181116114645750825f1904821161145057500290565b634e487b7160e01b81526011600452602490fd5b92805f1904811161148c5760018416611483575b80029260011c611438565b80920291611478565b634e487b7160e01b82526011600452602482fd5b6003900a9190806114505750565b5050600890565b505050600190565b50505f90565b8181029291811591840414171561108357565b9190820180921161108357565b61150b670de0b6b3a7640000620186a09204600160461b808210911802600160461b18611405565b04620f4240810290808204620f424014901517156110835760010190816001116110835761271061153e61154693611549565b9104906114d6565b90565b6fffffffffffffffffffffffffffffffff811160071b6001600160401b0382821c1160061b1763ffffffff82821c1160051b1761ffff82821c1160041b1760ff82821c1160031b17600f82821c1160021b176d010102020202030303030303030360801b82821c1a17906001821b100190565b905f8112156115d457906115d2915f039061189a565b565b6115d291611764565b6115fb6064916009549062015b3880821091180262015b38186114c3565b0490565b60018060a01b0316805f52600360205260405f2060ff604051916116228361135b565b546001600160401b03811683526001600160401b038160401c16602084015260801c1615158060408301526114bd5760055460405163ad9159fd60e01b8152600481019390935260026024840152602090839060449082906001600160a01b03165afa9182156116f7575f926116c1575b506116bb6001600160401b036116af6115469460065490611b32565b92511660075490611b32565b906114d6565b91506020823d6020116116ef575b816116dc6020938361138a565b810103126102d3579051906116bb611693565b3d91506116cf565b6040513d5f823e3d90fd5b60405162461bcd60e51b815260206004820152601a60248201527f52657075746174696f6e456e67696e653a206e6f2065746865720000000000006044820152606490fd5b60ff5f5460a01c1661175557565b63d93c066560e01b5f5260045ffd5b60018060a01b031690815f52600360205260405f2061179d6001600160401b038254169262015b3880821091180262015b3818836114d6565b6117a781806114c3565b670de0b6b3a7640000810290808204670de0b6b3a76400001490151715611083576401d6f0dc409004670de0b6b3a7640000019081670de0b6b3a76400001161108357670de0b6b3a7640000810290808204670de0b6b3a76400001490151715611083578115611886570462015b3880821091180262015b3818906001600160401b03808316166001600160401b03198254161790555f828203921281831281169082841390151617611083577f5712e29af9e0cda36f7084338830170ccb1f1c4986d27fc1d51d1f53562b9e669160409182519182526020820152a2565b634e487b7160e01b5f52601260045260245ffd5b9060018060a01b03821690815f52600360205260405f209182546001600160401b0381169280841081851802918282189283860395861161108357849203611948575b5050600160ff1b81146110835760407f5712e29af9e0cda36f7084338830170ccb1f1c4986d27fc1d51d1f53562b9e66918151905f038152846020820152a2600854119081611938575b5061192f5750565b6115d290611a0c565b60ff91505460801c16155f611927565b602081611982856001600160401b037fc5d5adc5567ce0eb38e7fccfaaa8291e79de9c122a185de9e6a45aa4e5d381bd9560401c166114d6565b6001600160401b038082109118026001600160401b03189067ffffffffffffffff60401b8260401b169067ffffffffffffffff60401b19161788556001600160401b03808816166001600160401b0319895416178855604051908152a2815f6118dd565b5f546001600160a01b031633036119f957565b63118cdaa760e01b5f523360045260245ffd5b6001600160a01b03165f81815260036020908152604091829020805460ff60801b1916600160801b1790559051600181527f6a12b3df6cba4203bd7fd06b816789f87de8c594299aed5717ae070fac781bac9190a2565b6001600160a01b03165f81815260036020908152604091829020805460ff60801b1916941515608081901b60ff60801b16959095179055905192835290917f6a12b3df6cba4203bd7fd06b816789f87de8c594299aed5717ae070fac781bac9190a2565b5f546001600160a01b031633148015611b1e575b15611ae257565b60405162461bcd60e51b81526020600482015260146024820152736f776e6572206f7220706175736572206f6e6c7960601b6044820152606490fd5b506001546001600160a01b03163314611adb565b9091905f905f198482099084810292838084109303928084039314611bb55782670de0b6b3a76400001115611ba357507faccb18165bd6fe31ae1cf318dc5b51eee0e1ba569b88cd74c1773b91fac106699394670de0b6b3a7640000910990828211900360ee1b910360121c170290565b634e487b71905260116020526024601cfd5b505050670de0b6b3a7640000919250049056",
}

// ReputationEngine is an auto generated Go binding around an Ethereum contract.
type ReputationEngine struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ReputationEngine) GetABI() abi.ABI {
	return c.abi
}

// NewReputationEngine creates a new instance of ReputationEngine.
func NewReputationEngine() *ReputationEngine {
	parsed, err := ReputationEngineMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ReputationEngine{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ReputationEngine) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stakeManager_) returns()
func (reputationEngine *ReputationEngine) PackConstructor(stakeManager_ common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("", stakeManager_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTVALIDATIONREWARDPERCENTAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc72323d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_VALIDATION_REWARD_PERCENTAGE() view returns(uint256)
func (reputationEngine *ReputationEngine) PackDEFAULTVALIDATIONREWARDPERCENTAGE() []byte {
	enc, err := reputationEngine.abi.Pack("DEFAULT_VALIDATION_REWARD_PERCENTAGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTVALIDATIONREWARDPERCENTAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc72323d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_VALIDATION_REWARD_PERCENTAGE() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackDEFAULTVALIDATIONREWARDPERCENTAGE() ([]byte, error) {
	return reputationEngine.abi.Pack("DEFAULT_VALIDATION_REWARD_PERCENTAGE")
}

// UnpackDEFAULTVALIDATIONREWARDPERCENTAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc72323d4.
//
// Solidity: function DEFAULT_VALIDATION_REWARD_PERCENTAGE() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackDEFAULTVALIDATIONREWARDPERCENTAGE(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("DEFAULT_VALIDATION_REWARD_PERCENTAGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDURATIONSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31a219c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DURATION_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) PackDURATIONSCALE() []byte {
	enc, err := reputationEngine.abi.Pack("DURATION_SCALE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDURATIONSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31a219c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DURATION_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackDURATIONSCALE() ([]byte, error) {
	return reputationEngine.abi.Pack("DURATION_SCALE")
}

// UnpackDURATIONSCALE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31a219c5.
//
// Solidity: function DURATION_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackDURATIONSCALE(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("DURATION_SCALE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLOGFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x243868e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LOG_FACTOR() view returns(uint256)
func (reputationEngine *ReputationEngine) PackLOGFACTOR() []byte {
	enc, err := reputationEngine.abi.Pack("LOG_FACTOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLOGFACTOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x243868e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LOG_FACTOR() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackLOGFACTOR() ([]byte, error) {
	return reputationEngine.abi.Pack("LOG_FACTOR")
}

// UnpackLOGFACTOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x243868e5.
//
// Solidity: function LOG_FACTOR() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackLOGFACTOR(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("LOG_FACTOR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREPUTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd213c0f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REPUTATION() view returns(uint256)
func (reputationEngine *ReputationEngine) PackMAXREPUTATION() []byte {
	enc, err := reputationEngine.abi.Pack("MAX_REPUTATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREPUTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd213c0f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REPUTATION() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackMAXREPUTATION() ([]byte, error) {
	return reputationEngine.abi.Pack("MAX_REPUTATION")
}

// UnpackMAXREPUTATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd213c0f2.
//
// Solidity: function MAX_REPUTATION() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackMAXREPUTATION(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("MAX_REPUTATION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAYOUTEXPONENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e66380.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAYOUT_EXPONENT() view returns(uint256)
func (reputationEngine *ReputationEngine) PackPAYOUTEXPONENT() []byte {
	enc, err := reputationEngine.abi.Pack("PAYOUT_EXPONENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAYOUTEXPONENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36e66380.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAYOUT_EXPONENT() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackPAYOUTEXPONENT() ([]byte, error) {
	return reputationEngine.abi.Pack("PAYOUT_EXPONENT")
}

// UnpackPAYOUTEXPONENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36e66380.
//
// Solidity: function PAYOUT_EXPONENT() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackPAYOUTEXPONENT(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("PAYOUT_EXPONENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAYOUTSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a0d05d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAYOUT_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) PackPAYOUTSCALE() []byte {
	enc, err := reputationEngine.abi.Pack("PAYOUT_SCALE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAYOUTSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a0d05d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAYOUT_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackPAYOUTSCALE() ([]byte, error) {
	return reputationEngine.abi.Pack("PAYOUT_SCALE")
}

// UnpackPAYOUTSCALE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a0d05d5.
//
// Solidity: function PAYOUT_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackPAYOUTSCALE(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("PAYOUT_SCALE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERCENTAGESCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f26479e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERCENTAGE_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) PackPERCENTAGESCALE() []byte {
	enc, err := reputationEngine.abi.Pack("PERCENTAGE_SCALE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERCENTAGESCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f26479e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERCENTAGE_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackPERCENTAGESCALE() ([]byte, error) {
	return reputationEngine.abi.Pack("PERCENTAGE_SCALE")
}

// UnpackPERCENTAGESCALE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f26479e.
//
// Solidity: function PERCENTAGE_SCALE() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackPERCENTAGESCALE(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("PERCENTAGE_SCALE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d82b6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address user, uint256 amount) returns()
func (reputationEngine *ReputationEngine) PackAdd(user common.Address, amount *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("add", user, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5d82b6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address user, uint256 amount) returns()
func (reputationEngine *ReputationEngine) TryPackAdd(user common.Address, amount *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("add", user, amount)
}

// PackBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x404e5129.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blacklist(address user, bool status) returns()
func (reputationEngine *ReputationEngine) PackBlacklist(user common.Address, status bool) []byte {
	enc, err := reputationEngine.abi.Pack("blacklist", user, status)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x404e5129.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blacklist(address user, bool status) returns()
func (reputationEngine *ReputationEngine) TryPackBlacklist(user common.Address, status bool) ([]byte, error) {
	return reputationEngine.abi.Pack("blacklist", user, status)
}

// PackCalculateReputationPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c96c2a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateReputationPoints(uint256 payout, uint256 duration) pure returns(uint256)
func (reputationEngine *ReputationEngine) PackCalculateReputationPoints(payout *big.Int, duration *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("calculateReputationPoints", payout, duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateReputationPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c96c2a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateReputationPoints(uint256 payout, uint256 duration) pure returns(uint256)
func (reputationEngine *ReputationEngine) TryPackCalculateReputationPoints(payout *big.Int, duration *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("calculateReputationPoints", payout, duration)
}

// UnpackCalculateReputationPoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c96c2a0.
//
// Solidity: function calculateReputationPoints(uint256 payout, uint256 duration) pure returns(uint256)
func (reputationEngine *ReputationEngine) UnpackCalculateReputationPoints(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("calculateReputationPoints", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCalculateValidatorReputationPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9335f2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calculateValidatorReputationPoints(uint256 agentReputationGain) view returns(uint256)
func (reputationEngine *ReputationEngine) PackCalculateValidatorReputationPoints(agentReputationGain *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("calculateValidatorReputationPoints", agentReputationGain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalculateValidatorReputationPoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9335f2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calculateValidatorReputationPoints(uint256 agentReputationGain) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackCalculateValidatorReputationPoints(agentReputationGain *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("calculateValidatorReputationPoints", agentReputationGain)
}

// UnpackCalculateValidatorReputationPoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9335f2f.
//
// Solidity: function calculateValidatorReputationPoints(uint256 agentReputationGain) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackCalculateValidatorReputationPoints(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("calculateValidatorReputationPoints", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCallers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbf4a3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callers(address caller) view returns(bool)
func (reputationEngine *ReputationEngine) PackCallers(caller common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("callers", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bbf4a3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callers(address caller) view returns(bool)
func (reputationEngine *ReputationEngine) TryPackCallers(caller common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("callers", caller)
}

// UnpackCallers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bbf4a3f.
//
// Solidity: function callers(address caller) view returns(bool)
func (reputationEngine *ReputationEngine) UnpackCallers(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("callers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCanAccessPremium is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43bfdf93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canAccessPremium(address user) view returns(bool)
func (reputationEngine *ReputationEngine) PackCanAccessPremium(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("canAccessPremium", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanAccessPremium is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43bfdf93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canAccessPremium(address user) view returns(bool)
func (reputationEngine *ReputationEngine) TryPackCanAccessPremium(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("canAccessPremium", user)
}

// UnpackCanAccessPremium is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43bfdf93.
//
// Solidity: function canAccessPremium(address user) view returns(bool)
func (reputationEngine *ReputationEngine) UnpackCanAccessPremium(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("canAccessPremium", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5acdc7a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackEntropy(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("entropy", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5acdc7a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackEntropy(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("entropy", user)
}

// UnpackEntropy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5acdc7a7.
//
// Solidity: function entropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackEntropy(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("entropy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEntropyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa12e351.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entropyOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackEntropyOf(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("entropyOf", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntropyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa12e351.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entropyOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackEntropyOf(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("entropyOf", user)
}

// UnpackEntropyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa12e351.
//
// Solidity: function entropyOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackEntropyOf(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("entropyOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7b929d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getEntropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackGetEntropy(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("getEntropy", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetEntropy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7b929d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getEntropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackGetEntropy(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("getEntropy", user)
}

// UnpackGetEntropy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7b929d.
//
// Solidity: function getEntropy(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackGetEntropy(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("getEntropy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperatorScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7ca4c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperatorScore(address operator) view returns(uint256)
func (reputationEngine *ReputationEngine) PackGetOperatorScore(operator common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("getOperatorScore", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperatorScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec7ca4c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperatorScore(address operator) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackGetOperatorScore(operator common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("getOperatorScore", operator)
}

// UnpackGetOperatorScore is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec7ca4c5.
//
// Solidity: function getOperatorScore(address operator) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackGetOperatorScore(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("getOperatorScore", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c89a0e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getReputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackGetReputation(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("getReputation", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c89a0e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getReputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackGetReputation(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("getReputation", user)
}

// UnpackGetReputation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c89a0e2.
//
// Solidity: function getReputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackGetReputation(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("getReputation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe575a87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBlacklisted(address user) view returns(bool)
func (reputationEngine *ReputationEngine) PackIsBlacklisted(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("isBlacklisted", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe575a87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBlacklisted(address user) view returns(bool)
func (reputationEngine *ReputationEngine) TryPackIsBlacklisted(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("isBlacklisted", user)
}

// UnpackIsBlacklisted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe575a87.
//
// Solidity: function isBlacklisted(address user) view returns(bool)
func (reputationEngine *ReputationEngine) UnpackIsBlacklisted(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("isBlacklisted", data)
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
func (reputationEngine *ReputationEngine) PackIsTaxExempt() []byte {
	enc, err := reputationEngine.abi.Pack("isTaxExempt")
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
func (reputationEngine *ReputationEngine) TryPackIsTaxExempt() ([]byte, error) {
	return reputationEngine.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (reputationEngine *ReputationEngine) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("isTaxExempt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLog2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5456bf13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function log2(uint256 x) pure returns(uint256 y)
func (reputationEngine *ReputationEngine) PackLog2(x *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("log2", x)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLog2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5456bf13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function log2(uint256 x) pure returns(uint256 y)
func (reputationEngine *ReputationEngine) TryPackLog2(x *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("log2", x)
}

// UnpackLog2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5456bf13.
//
// Solidity: function log2(uint256 x) pure returns(uint256 y)
func (reputationEngine *ReputationEngine) UnpackLog2(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("log2", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMeetsThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb04f81f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function meetsThreshold(address user) view returns(bool)
func (reputationEngine *ReputationEngine) PackMeetsThreshold(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("meetsThreshold", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeetsThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb04f81f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function meetsThreshold(address user) view returns(bool)
func (reputationEngine *ReputationEngine) TryPackMeetsThreshold(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("meetsThreshold", user)
}

// UnpackMeetsThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb04f81f0.
//
// Solidity: function meetsThreshold(address user) view returns(bool)
func (reputationEngine *ReputationEngine) UnpackMeetsThreshold(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("meetsThreshold", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42763a2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onApply(address user) view returns()
func (reputationEngine *ReputationEngine) PackOnApply(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("onApply", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnApply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42763a2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onApply(address user) view returns()
func (reputationEngine *ReputationEngine) TryPackOnApply(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("onApply", user)
}

// PackOnFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ce7b2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onFinalize(address user, bool success, uint256 payout, uint256 duration) returns()
func (reputationEngine *ReputationEngine) PackOnFinalize(user common.Address, success bool, payout *big.Int, duration *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("onFinalize", user, success, payout, duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ce7b2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onFinalize(address user, bool success, uint256 payout, uint256 duration) returns()
func (reputationEngine *ReputationEngine) TryPackOnFinalize(user common.Address, success bool, payout *big.Int, duration *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("onFinalize", user, success, payout, duration)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (reputationEngine *ReputationEngine) PackOwner() []byte {
	enc, err := reputationEngine.abi.Pack("owner")
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
func (reputationEngine *ReputationEngine) TryPackOwner() ([]byte, error) {
	return reputationEngine.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (reputationEngine *ReputationEngine) UnpackOwner(data []byte) (common.Address, error) {
	out, err := reputationEngine.abi.Unpack("owner", data)
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
func (reputationEngine *ReputationEngine) PackPause() []byte {
	enc, err := reputationEngine.abi.Pack("pause")
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
func (reputationEngine *ReputationEngine) TryPackPause() ([]byte, error) {
	return reputationEngine.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (reputationEngine *ReputationEngine) PackPaused() []byte {
	enc, err := reputationEngine.abi.Pack("paused")
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
func (reputationEngine *ReputationEngine) TryPackPaused() ([]byte, error) {
	return reputationEngine.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (reputationEngine *ReputationEngine) UnpackPaused(data []byte) (bool, error) {
	out, err := reputationEngine.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd0506d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauser() view returns(address)
func (reputationEngine *ReputationEngine) PackPauser() []byte {
	enc, err := reputationEngine.abi.Pack("pauser")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd0506d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauser() view returns(address)
func (reputationEngine *ReputationEngine) TryPackPauser() ([]byte, error) {
	return reputationEngine.abi.Pack("pauser")
}

// UnpackPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fd0506d.
//
// Solidity: function pauser() view returns(address)
func (reputationEngine *ReputationEngine) UnpackPauser(data []byte) (common.Address, error) {
	out, err := reputationEngine.abi.Unpack("pauser", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cb61d8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauserManager() view returns(address)
func (reputationEngine *ReputationEngine) PackPauserManager() []byte {
	enc, err := reputationEngine.abi.Pack("pauserManager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cb61d8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauserManager() view returns(address)
func (reputationEngine *ReputationEngine) TryPackPauserManager() ([]byte, error) {
	return reputationEngine.abi.Pack("pauserManager")
}

// UnpackPauserManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cb61d8f.
//
// Solidity: function pauserManager() view returns(address)
func (reputationEngine *ReputationEngine) UnpackPauserManager(data []byte) (common.Address, error) {
	out, err := reputationEngine.abi.Unpack("pauserManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPremiumThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f987f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function premiumThreshold() view returns(uint256)
func (reputationEngine *ReputationEngine) PackPremiumThreshold() []byte {
	enc, err := reputationEngine.abi.Pack("premiumThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPremiumThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f987f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function premiumThreshold() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackPremiumThreshold() ([]byte, error) {
	return reputationEngine.abi.Pack("premiumThreshold")
}

// UnpackPremiumThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8f987f3.
//
// Solidity: function premiumThreshold() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackPremiumThreshold(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("premiumThreshold", data)
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
func (reputationEngine *ReputationEngine) PackRenounceOwnership() []byte {
	enc, err := reputationEngine.abi.Pack("renounceOwnership")
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
func (reputationEngine *ReputationEngine) TryPackRenounceOwnership() ([]byte, error) {
	return reputationEngine.abi.Pack("renounceOwnership")
}

// PackReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f79451.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackReputation(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("reputation", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReputation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9f79451.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackReputation(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("reputation", user)
}

// UnpackReputation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9f79451.
//
// Solidity: function reputation(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackReputation(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("reputation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReputationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb89c044.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) PackReputationOf(user common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("reputationOf", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReputationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb89c044.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reputationOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackReputationOf(user common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("reputationOf", user)
}

// UnpackReputationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb89c044.
//
// Solidity: function reputationOf(address user) view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackReputationOf(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("reputationOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReputationWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x816cebe2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reputationWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) PackReputationWeight() []byte {
	enc, err := reputationEngine.abi.Pack("reputationWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReputationWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x816cebe2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reputationWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackReputationWeight() ([]byte, error) {
	return reputationEngine.abi.Pack("reputationWeight")
}

// UnpackReputationWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x816cebe2.
//
// Solidity: function reputationWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackReputationWeight(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("reputationWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRewardValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdbff2f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardValidator(address validator, uint256 agentGain) returns()
func (reputationEngine *ReputationEngine) PackRewardValidator(validator common.Address, agentGain *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("rewardValidator", validator, agentGain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdbff2f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardValidator(address validator, uint256 agentGain) returns()
func (reputationEngine *ReputationEngine) TryPackRewardValidator(validator common.Address, agentGain *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("rewardValidator", validator, agentGain)
}

// PackSetAuthorizedCaller is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x454bbd29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthorizedCaller(address caller, bool allowed) returns()
func (reputationEngine *ReputationEngine) PackSetAuthorizedCaller(caller common.Address, allowed bool) []byte {
	enc, err := reputationEngine.abi.Pack("setAuthorizedCaller", caller, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthorizedCaller is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x454bbd29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthorizedCaller(address caller, bool allowed) returns()
func (reputationEngine *ReputationEngine) TryPackSetAuthorizedCaller(caller common.Address, allowed bool) ([]byte, error) {
	return reputationEngine.abi.Pack("setAuthorizedCaller", caller, allowed)
}

// PackSetBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x153b0d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlacklist(address user, bool status) returns()
func (reputationEngine *ReputationEngine) PackSetBlacklist(user common.Address, status bool) []byte {
	enc, err := reputationEngine.abi.Pack("setBlacklist", user, status)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x153b0d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlacklist(address user, bool status) returns()
func (reputationEngine *ReputationEngine) TryPackSetBlacklist(user common.Address, status bool) ([]byte, error) {
	return reputationEngine.abi.Pack("setBlacklist", user, status)
}

// PackSetCaller is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cae6eae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCaller(address caller, bool allowed) returns()
func (reputationEngine *ReputationEngine) PackSetCaller(caller common.Address, allowed bool) []byte {
	enc, err := reputationEngine.abi.Pack("setCaller", caller, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCaller is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cae6eae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCaller(address caller, bool allowed) returns()
func (reputationEngine *ReputationEngine) TryPackSetCaller(caller common.Address, allowed bool) ([]byte, error) {
	return reputationEngine.abi.Pack("setCaller", caller, allowed)
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address newPauser) returns()
func (reputationEngine *ReputationEngine) PackSetPauser(newPauser common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("setPauser", newPauser)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPauser(address newPauser) returns()
func (reputationEngine *ReputationEngine) TryPackSetPauser(newPauser common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("setPauser", newPauser)
}

// PackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauserManager(address manager) returns()
func (reputationEngine *ReputationEngine) PackSetPauserManager(manager common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("setPauserManager", manager)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPauserManager(address manager) returns()
func (reputationEngine *ReputationEngine) TryPackSetPauserManager(manager common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("setPauserManager", manager)
}

// PackSetPremiumThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e5c7b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPremiumThreshold(uint256 newThreshold) returns()
func (reputationEngine *ReputationEngine) PackSetPremiumThreshold(newThreshold *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("setPremiumThreshold", newThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPremiumThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e5c7b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPremiumThreshold(uint256 newThreshold) returns()
func (reputationEngine *ReputationEngine) TryPackSetPremiumThreshold(newThreshold *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("setPremiumThreshold", newThreshold)
}

// PackSetScoringWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d876aeb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setScoringWeights(uint256 stakeW, uint256 repW) returns()
func (reputationEngine *ReputationEngine) PackSetScoringWeights(stakeW *big.Int, repW *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("setScoringWeights", stakeW, repW)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetScoringWeights is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d876aeb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setScoringWeights(uint256 stakeW, uint256 repW) returns()
func (reputationEngine *ReputationEngine) TryPackSetScoringWeights(stakeW *big.Int, repW *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("setScoringWeights", stakeW, repW)
}

// PackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeManager(address manager) returns()
func (reputationEngine *ReputationEngine) PackSetStakeManager(manager common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("setStakeManager", manager)
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
func (reputationEngine *ReputationEngine) TryPackSetStakeManager(manager common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("setStakeManager", manager)
}

// PackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x960bfe04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setThreshold(uint256 newThreshold) returns()
func (reputationEngine *ReputationEngine) PackSetThreshold(newThreshold *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("setThreshold", newThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x960bfe04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setThreshold(uint256 newThreshold) returns()
func (reputationEngine *ReputationEngine) TryPackSetThreshold(newThreshold *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("setThreshold", newThreshold)
}

// PackSetValidationRewardPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dd1699.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidationRewardPercentage(uint256 percentage) returns()
func (reputationEngine *ReputationEngine) PackSetValidationRewardPercentage(percentage *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("setValidationRewardPercentage", percentage)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidationRewardPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dd1699.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidationRewardPercentage(uint256 percentage) returns()
func (reputationEngine *ReputationEngine) TryPackSetValidationRewardPercentage(percentage *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("setValidationRewardPercentage", percentage)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (reputationEngine *ReputationEngine) PackStakeManager() []byte {
	enc, err := reputationEngine.abi.Pack("stakeManager")
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
func (reputationEngine *ReputationEngine) TryPackStakeManager() ([]byte, error) {
	return reputationEngine.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (reputationEngine *ReputationEngine) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := reputationEngine.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStakeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267b1167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) PackStakeWeight() []byte {
	enc, err := reputationEngine.abi.Pack("stakeWeight")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x267b1167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackStakeWeight() ([]byte, error) {
	return reputationEngine.abi.Pack("stakeWeight")
}

// UnpackStakeWeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x267b1167.
//
// Solidity: function stakeWeight() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackStakeWeight(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("stakeWeight", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSubtract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68c6b11a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subtract(address user, uint256 amount) returns()
func (reputationEngine *ReputationEngine) PackSubtract(user common.Address, amount *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("subtract", user, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubtract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68c6b11a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subtract(address user, uint256 amount) returns()
func (reputationEngine *ReputationEngine) TryPackSubtract(user common.Address, amount *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("subtract", user, amount)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (reputationEngine *ReputationEngine) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := reputationEngine.abi.Pack("transferOwnership", newOwner)
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
func (reputationEngine *ReputationEngine) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return reputationEngine.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (reputationEngine *ReputationEngine) PackUnpause() []byte {
	enc, err := reputationEngine.abi.Pack("unpause")
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
func (reputationEngine *ReputationEngine) TryPackUnpause() ([]byte, error) {
	return reputationEngine.abi.Pack("unpause")
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7796e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(address user, int256 delta) returns()
func (reputationEngine *ReputationEngine) PackUpdate(user common.Address, delta *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("update", user, delta)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bb7796e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(address user, int256 delta) returns()
func (reputationEngine *ReputationEngine) TryPackUpdate(user common.Address, delta *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("update", user, delta)
}

// PackUpdateScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00bba230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateScores(uint256 , address agent, address[] validators, bool success, bool[] revealed, bool[] votes, uint256 payout, uint256 duration) returns()
func (reputationEngine *ReputationEngine) PackUpdateScores(arg0 *big.Int, agent common.Address, validators []common.Address, success bool, revealed []bool, votes []bool, payout *big.Int, duration *big.Int) []byte {
	enc, err := reputationEngine.abi.Pack("updateScores", arg0, agent, validators, success, revealed, votes, payout, duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00bba230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateScores(uint256 , address agent, address[] validators, bool success, bool[] revealed, bool[] votes, uint256 payout, uint256 duration) returns()
func (reputationEngine *ReputationEngine) TryPackUpdateScores(arg0 *big.Int, agent common.Address, validators []common.Address, success bool, revealed []bool, votes []bool, payout *big.Int, duration *big.Int) ([]byte, error) {
	return reputationEngine.abi.Pack("updateScores", arg0, agent, validators, success, revealed, votes, payout, duration)
}

// PackValidationRewardPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd61c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validationRewardPercentage() view returns(uint256)
func (reputationEngine *ReputationEngine) PackValidationRewardPercentage() []byte {
	enc, err := reputationEngine.abi.Pack("validationRewardPercentage")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidationRewardPercentage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd61c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validationRewardPercentage() view returns(uint256)
func (reputationEngine *ReputationEngine) TryPackValidationRewardPercentage() ([]byte, error) {
	return reputationEngine.abi.Pack("validationRewardPercentage")
}

// UnpackValidationRewardPercentage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd61c20.
//
// Solidity: function validationRewardPercentage() view returns(uint256)
func (reputationEngine *ReputationEngine) UnpackValidationRewardPercentage(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("validationRewardPercentage", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(uint256)
func (reputationEngine *ReputationEngine) PackVersion() []byte {
	enc, err := reputationEngine.abi.Pack("version")
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
func (reputationEngine *ReputationEngine) TryPackVersion() ([]byte, error) {
	return reputationEngine.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (reputationEngine *ReputationEngine) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := reputationEngine.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ReputationEngineBlacklistUpdated represents a BlacklistUpdated event raised by the ReputationEngine contract.
type ReputationEngineBlacklistUpdated struct {
	User   common.Address
	Status bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const ReputationEngineBlacklistUpdatedEventName = "BlacklistUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineBlacklistUpdated) ContractEventName() string {
	return ReputationEngineBlacklistUpdatedEventName
}

// UnpackBlacklistUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlacklistUpdated(address indexed user, bool status)
func (reputationEngine *ReputationEngine) UnpackBlacklistUpdatedEvent(log *types.Log) (*ReputationEngineBlacklistUpdated, error) {
	event := "BlacklistUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineBlacklistUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineCallerUpdated represents a CallerUpdated event raised by the ReputationEngine contract.
type ReputationEngineCallerUpdated struct {
	Caller  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReputationEngineCallerUpdatedEventName = "CallerUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineCallerUpdated) ContractEventName() string {
	return ReputationEngineCallerUpdatedEventName
}

// UnpackCallerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallerUpdated(address indexed caller, bool allowed)
func (reputationEngine *ReputationEngine) UnpackCallerUpdatedEvent(log *types.Log) (*ReputationEngineCallerUpdated, error) {
	event := "CallerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineCallerUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineEntropyUpdated represents a EntropyUpdated event raised by the ReputationEngine contract.
type ReputationEngineEntropyUpdated struct {
	User       common.Address
	NewEntropy *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ReputationEngineEntropyUpdatedEventName = "EntropyUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineEntropyUpdated) ContractEventName() string {
	return ReputationEngineEntropyUpdatedEventName
}

// UnpackEntropyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntropyUpdated(address indexed user, uint256 newEntropy)
func (reputationEngine *ReputationEngine) UnpackEntropyUpdatedEvent(log *types.Log) (*ReputationEngineEntropyUpdated, error) {
	event := "EntropyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineEntropyUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineModulesUpdated represents a ModulesUpdated event raised by the ReputationEngine contract.
type ReputationEngineModulesUpdated struct {
	StakeManager common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ReputationEngineModulesUpdatedEventName = "ModulesUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineModulesUpdated) ContractEventName() string {
	return ReputationEngineModulesUpdatedEventName
}

// UnpackModulesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModulesUpdated(address indexed stakeManager)
func (reputationEngine *ReputationEngine) UnpackModulesUpdatedEvent(log *types.Log) (*ReputationEngineModulesUpdated, error) {
	event := "ModulesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineModulesUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineOwnershipTransferred represents a OwnershipTransferred event raised by the ReputationEngine contract.
type ReputationEngineOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ReputationEngineOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ReputationEngineOwnershipTransferred) ContractEventName() string {
	return ReputationEngineOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (reputationEngine *ReputationEngine) UnpackOwnershipTransferredEvent(log *types.Log) (*ReputationEngineOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEnginePaused represents a Paused event raised by the ReputationEngine contract.
type ReputationEnginePaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReputationEnginePausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (ReputationEnginePaused) ContractEventName() string {
	return ReputationEnginePausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (reputationEngine *ReputationEngine) UnpackPausedEvent(log *types.Log) (*ReputationEnginePaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEnginePaused)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEnginePauserManagerUpdated represents a PauserManagerUpdated event raised by the ReputationEngine contract.
type ReputationEnginePauserManagerUpdated struct {
	PauserManager common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ReputationEnginePauserManagerUpdatedEventName = "PauserManagerUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEnginePauserManagerUpdated) ContractEventName() string {
	return ReputationEnginePauserManagerUpdatedEventName
}

// UnpackPauserManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserManagerUpdated(address indexed pauserManager)
func (reputationEngine *ReputationEngine) UnpackPauserManagerUpdatedEvent(log *types.Log) (*ReputationEnginePauserManagerUpdated, error) {
	event := "PauserManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEnginePauserManagerUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEnginePauserUpdated represents a PauserUpdated event raised by the ReputationEngine contract.
type ReputationEnginePauserUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ReputationEnginePauserUpdatedEventName = "PauserUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEnginePauserUpdated) ContractEventName() string {
	return ReputationEnginePauserUpdatedEventName
}

// UnpackPauserUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserUpdated(address indexed pauser)
func (reputationEngine *ReputationEngine) UnpackPauserUpdatedEvent(log *types.Log) (*ReputationEnginePauserUpdated, error) {
	event := "PauserUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEnginePauserUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEnginePremiumThresholdUpdated represents a PremiumThresholdUpdated event raised by the ReputationEngine contract.
type ReputationEnginePremiumThresholdUpdated struct {
	NewThreshold *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const ReputationEnginePremiumThresholdUpdatedEventName = "PremiumThresholdUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEnginePremiumThresholdUpdated) ContractEventName() string {
	return ReputationEnginePremiumThresholdUpdatedEventName
}

// UnpackPremiumThresholdUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PremiumThresholdUpdated(uint256 newThreshold)
func (reputationEngine *ReputationEngine) UnpackPremiumThresholdUpdatedEvent(log *types.Log) (*ReputationEnginePremiumThresholdUpdated, error) {
	event := "PremiumThresholdUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEnginePremiumThresholdUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineReputationUpdated represents a ReputationUpdated event raised by the ReputationEngine contract.
type ReputationEngineReputationUpdated struct {
	User     common.Address
	Delta    *big.Int
	NewScore *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ReputationEngineReputationUpdatedEventName = "ReputationUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineReputationUpdated) ContractEventName() string {
	return ReputationEngineReputationUpdatedEventName
}

// UnpackReputationUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReputationUpdated(address indexed user, int256 delta, uint256 newScore)
func (reputationEngine *ReputationEngine) UnpackReputationUpdatedEvent(log *types.Log) (*ReputationEngineReputationUpdated, error) {
	event := "ReputationUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineReputationUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineScoringWeightsUpdated represents a ScoringWeightsUpdated event raised by the ReputationEngine contract.
type ReputationEngineScoringWeightsUpdated struct {
	StakeWeight      *big.Int
	ReputationWeight *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const ReputationEngineScoringWeightsUpdatedEventName = "ScoringWeightsUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineScoringWeightsUpdated) ContractEventName() string {
	return ReputationEngineScoringWeightsUpdatedEventName
}

// UnpackScoringWeightsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScoringWeightsUpdated(uint256 stakeWeight, uint256 reputationWeight)
func (reputationEngine *ReputationEngine) UnpackScoringWeightsUpdatedEvent(log *types.Log) (*ReputationEngineScoringWeightsUpdated, error) {
	event := "ScoringWeightsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineScoringWeightsUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineStakeManagerUpdated represents a StakeManagerUpdated event raised by the ReputationEngine contract.
type ReputationEngineStakeManagerUpdated struct {
	StakeManager common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ReputationEngineStakeManagerUpdatedEventName = "StakeManagerUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineStakeManagerUpdated) ContractEventName() string {
	return ReputationEngineStakeManagerUpdatedEventName
}

// UnpackStakeManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeManagerUpdated(address stakeManager)
func (reputationEngine *ReputationEngine) UnpackStakeManagerUpdatedEvent(log *types.Log) (*ReputationEngineStakeManagerUpdated, error) {
	event := "StakeManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineStakeManagerUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineUnpaused represents a Unpaused event raised by the ReputationEngine contract.
type ReputationEngineUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReputationEngineUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (ReputationEngineUnpaused) ContractEventName() string {
	return ReputationEngineUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (reputationEngine *ReputationEngine) UnpackUnpausedEvent(log *types.Log) (*ReputationEngineUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineUnpaused)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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

// ReputationEngineValidationRewardPercentageUpdated represents a ValidationRewardPercentageUpdated event raised by the ReputationEngine contract.
type ReputationEngineValidationRewardPercentageUpdated struct {
	Percentage *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ReputationEngineValidationRewardPercentageUpdatedEventName = "ValidationRewardPercentageUpdated"

// ContractEventName returns the user-defined event name.
func (ReputationEngineValidationRewardPercentageUpdated) ContractEventName() string {
	return ReputationEngineValidationRewardPercentageUpdatedEventName
}

// UnpackValidationRewardPercentageUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidationRewardPercentageUpdated(uint256 percentage)
func (reputationEngine *ReputationEngine) UnpackValidationRewardPercentageUpdatedEvent(log *types.Log) (*ReputationEngineValidationRewardPercentageUpdated, error) {
	event := "ValidationRewardPercentageUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reputationEngine.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReputationEngineValidationRewardPercentageUpdated)
	if len(log.Data) > 0 {
		if err := reputationEngine.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reputationEngine.abi.Events[event].Inputs {
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
func (reputationEngine *ReputationEngine) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["ArrayLengthMismatch"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackArrayLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["NotOwnerOrPauserManager"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackNotOwnerOrPauserManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], reputationEngine.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return reputationEngine.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReputationEngineArrayLengthMismatch represents a ArrayLengthMismatch error raised by the ReputationEngine contract.
type ReputationEngineArrayLengthMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArrayLengthMismatch()
func ReputationEngineArrayLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xa24a13a6c9c749fdebc1ced0c54b040f90ec2bad4921a2449a09961f99596abe")
}

// UnpackArrayLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArrayLengthMismatch()
func (reputationEngine *ReputationEngine) UnpackArrayLengthMismatchError(raw []byte) (*ReputationEngineArrayLengthMismatch, error) {
	out := new(ReputationEngineArrayLengthMismatch)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "ArrayLengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReputationEngineEnforcedPause represents a EnforcedPause error raised by the ReputationEngine contract.
type ReputationEngineEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func ReputationEngineEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (reputationEngine *ReputationEngine) UnpackEnforcedPauseError(raw []byte) (*ReputationEngineEnforcedPause, error) {
	out := new(ReputationEngineEnforcedPause)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReputationEngineExpectedPause represents a ExpectedPause error raised by the ReputationEngine contract.
type ReputationEngineExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func ReputationEngineExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (reputationEngine *ReputationEngine) UnpackExpectedPauseError(raw []byte) (*ReputationEngineExpectedPause, error) {
	out := new(ReputationEngineExpectedPause)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReputationEngineNotOwnerOrPauserManager represents a NotOwnerOrPauserManager error raised by the ReputationEngine contract.
type ReputationEngineNotOwnerOrPauserManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrPauserManager()
func ReputationEngineNotOwnerOrPauserManagerErrorID() common.Hash {
	return common.HexToHash("0x838bddb679ac148b9394c9f5bd1f8ea9b054c20a7ae36c0adbab14af0785e8d8")
}

// UnpackNotOwnerOrPauserManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrPauserManager()
func (reputationEngine *ReputationEngine) UnpackNotOwnerOrPauserManagerError(raw []byte) (*ReputationEngineNotOwnerOrPauserManager, error) {
	out := new(ReputationEngineNotOwnerOrPauserManager)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "NotOwnerOrPauserManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReputationEngineOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ReputationEngine contract.
type ReputationEngineOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ReputationEngineOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (reputationEngine *ReputationEngine) UnpackOwnableInvalidOwnerError(raw []byte) (*ReputationEngineOwnableInvalidOwner, error) {
	out := new(ReputationEngineOwnableInvalidOwner)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReputationEngineOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ReputationEngine contract.
type ReputationEngineOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ReputationEngineOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (reputationEngine *ReputationEngine) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ReputationEngineOwnableUnauthorizedAccount, error) {
	out := new(ReputationEngineOwnableUnauthorizedAccount)
	if err := reputationEngine.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
