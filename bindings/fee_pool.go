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

// FeePoolConfigUpdate is an auto generated low-level Go binding around an user-defined struct.
type FeePoolConfigUpdate struct {
	SetStakeManager  bool
	StakeManager     common.Address
	SetRewardRole    bool
	RewardRole       uint8
	SetBurnPct       bool
	BurnPct          *big.Int
	SetTreasury      bool
	Treasury         common.Address
	SetGovernance    bool
	Governance       common.Address
	SetTaxPolicy     bool
	TaxPolicy        common.Address
	SetPauser        bool
	Pauser           common.Address
	SetPauserManager bool
	PauserManager    common.Address
}

// FeePoolRewarderUpdate is an auto generated low-level Go binding around an user-defined struct.
type FeePoolRewarderUpdate struct {
	Rewarder common.Address
	Allowed  bool
}

// FeePoolTreasuryAllowlistUpdate is an auto generated low-level Go binding around an user-defined struct.
type FeePoolTreasuryAllowlistUpdate struct {
	Treasury common.Address
	Allowed  bool
}

// FeePoolMetaData contains all meta data concerning the FeePool contract.
var FeePoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"stakeManager_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"burnPct_\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"taxPolicy_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EtherNotAccepted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientRewardBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidPercentage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidStakeManagerVersion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTaxPolicy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTokenDecimals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidTreasury\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerOrPauser\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwnerOrPauserManager\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotRewarder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStakeManager\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyNotTaxExempt\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"TaxPolicyNotAcknowledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TokenNotBurnable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"BurnPctUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"stakeManagerUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"rewardRoleUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"burnPctUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"treasuryUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"governanceUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"taxPolicyUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"pauserUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"pauserManagerUpdated\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarderUpdates\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"treasuryAllowlistUpdates\",\"type\":\"uint256\"}],\"name\":\"ConfigurationApplied\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeeDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeesBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeesDistributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"name\":\"GovernanceUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GovernanceWithdrawal\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"}],\"name\":\"ModulesUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"name\":\"PauserManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"name\":\"PauserUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardPoolContribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"RewardRoleUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"rewarder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"RewarderUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardsClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"}],\"name\":\"StakeManagerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"policy\",\"type\":\"address\"}],\"name\":\"TaxPolicyUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"TreasuryAllowlistUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TreasuryRewarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"TreasuryUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACCUMULATOR_SCALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_BURN_PCT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"setStakeManager\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"stakeManager\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setRewardRole\",\"type\":\"bool\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"rewardRole\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"setBurnPct\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"burnPct\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"setTreasury\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setGovernance\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setTaxPolicy\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"taxPolicy\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setPauser\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"setPauserManager\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"pauserManager\",\"type\":\"address\"}],\"internalType\":\"structFeePool.ConfigUpdate\",\"name\":\"config\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structFeePool.TreasuryAllowlistUpdate[]\",\"name\":\"allowlistUpdates\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"rewarder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"internalType\":\"structFeePool.RewarderUpdate[]\",\"name\":\"rewarderUpdates\",\"type\":\"tuple[]\"}],\"name\":\"applyConfiguration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"boostedStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnPct\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimRewards\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"contribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cumulativePerToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"distributeFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"governanceWithdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isTaxExempt\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauser\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pauserManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingFees\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"reward\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewardRole\",\"outputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rewarder\",\"type\":\"address\"}],\"name\":\"rewarders\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"pct\",\"type\":\"uint256\"}],\"name\":\"setBurnPct\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newGovernance\",\"type\":\"address\"}],\"name\":\"setGovernance\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newPauser\",\"type\":\"address\"}],\"name\":\"setPauser\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setPauserManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"}],\"name\":\"setRewardRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"rewarder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setRewarder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"manager\",\"type\":\"address\"}],\"name\":\"setStakeManager\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"policy\",\"type\":\"address\"}],\"name\":\"setTaxPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newTreasury\",\"type\":\"address\"}],\"name\":\"setTreasury\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setTreasuryAllowlist\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"internalType\":\"enumIStakeManagerEvents.Role\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"name\":\"stakeChanged\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeManager\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"syncStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"taxPolicy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"treasuryAllowlist\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"treasuryRewards\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"userCheckpoint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "FeePool",
	Bin: "0x60a080604052346104415760a08161249a803803809161001f8285610445565b833981010312610441576100328161047c565b60208201516100436040840161047c565b9161005c60806100556060870161047c565b950161047c565b331561042e575f8054336001600160a01b0319821681178355604051939290916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36003805460ff60a01b198116600160a11b17909155916001600160a01b03821615610412575b63313ce56760e01b6020820152600481526100f6906100f0602482610445565b82610490565b81610407575b50156103f8576001600160a01b0390811660805282169182610349575b50505080610344575060015b60648111610335576003805460ff60a81b191660a883901b60ff60a81b161790556040519081527f9aee70485d091a4562b73a869877e24c5c19894269a4dd83a2edd7ca36e7b64e90602090a16001600160a01b031680151580610274575b50506001600160a01b03811690811580156101d5575b604051611fe790816104b38239608051818181610292015281816104ec0152818161095501528181610ff8015281816114640152611f180152f35b61026557604051635b182e5960e01b602082015260048152610201916101fc602483610445565b610490565b8161025a575b501561024b57600780546001600160a01b031916821790557ffa6ceea041a2f8256c6561317c2c3df7b7bd4c5c48ce9c1d916d4ec105b2e3535f80a25f808061019a565b631803f95b60e11b5f5260045ffd5b60019150145f610207565b631d04152b60e31b5f5260045ffd5b815f52600a60205260405f20600160ff19825416179055817f9ce9daa22075c8453ab3e80e714185a35d7945ed89a8306fa17d777f362a6f3e602060405160018152a25f546001600160a01b0316821461030f578061031e575b61030f57600980546001600160a01b031916821790557f7dae230f18360d76a040c81f050aa14eb9d6dc7901b20fc5d855e2a20fe814d15f80a25f80610184565b6302979eb960e31b5f5260045ffd5b50805f52600a60205260ff60405f205416156102ce565b631f3b85d360e01b5f5260045ffd5b610125565b60405163054fd4d560e41b60208201526004815261036c916101fc602483610445565b816103ed575b50156103de576001600160a81b0319168117600160a11b17600355807f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a75f80a27ff029bca9e64818ae7afcdc069b370b2124b57e1e964a76512306401e776430d15f80a25f8080610119565b633d62eecd60e11b5f5260045ffd5b60029150145f610372565b63686d360760e01b5f5260045ffd5b60129150145f6100fc565b73a61a3b3a130a9c20768eebf97e21515a6046a1fa91506100d0565b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761046857604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361044157565b905f60209181938382519201905afa601f3d111691826104ac57565b5f51915056fe6080806040526004361015610034575b50361561002557630dccd20d60e21b5f5260045ffd5b630dccd20d60e21b5f5260045ffd5b5f3560e01c90816307e702cb1461123d575080630e7c67fc14611214578063187ad5441461119a5780631ad7bc971461116257806321670f2214610f8a578063219404a714610c95578063224438d114610c785780632cb61d8f14610c505780632d4610da14610c315780632d88af4a14610bd3578063372500ab14610ba35780633f4ba83a14610b37578063423c485a14610a815780634a946f51146108ea5780634cace7ae146108c157806354fd4d50146108a65780635aa6e6751461087e5780635b182e59146103da5780635c975abb1461085a57806361d027b314610832578063715018a6146107db5780637542ff95146107b35780638456cb59146107535780638da5cb5b1461072c578063910a19fd146107015780639618b31c146106de5780639fd0506d146106b6578063a750212e14610697578063ab033ea91461066e578063b07b709b14610617578063bb57ad20146105cb578063c1cbbca7146104a9578063c51a2bba14610485578063cefa9c6d1461045d578063d0e35e2c1461043c578063da07802e1461041f578063dc011e97146103f5578063de50e121146103da578063e8bcb0ae146103ac578063ee968f091461036f578063f0f4426014610346578063f2fde38b146102c1578063fc0c546a1461027d578063fdd6429e1461025e5763ff32e7411461022f575f61000f565b3461025a57602036600319011261025a5761025861024b611276565b6102536115f5565b611b6a565b005b5f80fd5b3461025a575f36600319011261025a57602060405164e8d4a510008152f35b3461025a575f36600319011261025a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461025a57602036600319011261025a576102da611276565b6102e26115f5565b6001600160a01b03168015610333575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b3461025a57602036600319011261025a57610258610362611276565b61036a6115f5565b6119b8565b3461025a57602036600319011261025a576001600160a01b03610390611276565b165f52600a602052602060ff60405f2054166040519015158152f35b3461025a57602036600319011261025a57600435600381101561025a57610258906103d56115f5565b611901565b3461025a575f36600319011261025a57602060405160018152f35b3461025a575f36600319011261025a57602060ff60035460a01c1661041d60405180926112ec565bf35b3461025a575f36600319011261025a576020600554604051908152f35b3461025a57602036600319011261025a57610258610458611276565b611e07565b3461025a575f36600319011261025a576007546040516001600160a01b039091168152602090f35b3461025a57602036600319011261025a5761049e6115f5565b61025860043561195a565b3461025a57602036600319011261025a576004356104c56117a3565b6104cd611baf565b6104d56117c0565b80156105bc576104e781600454611350565b6004557f000000000000000000000000000000000000000000000000000000000000000090604051916323b872dd60e01b5f5233600452306024528160445260205f60648180855af160015f511481161561059d575b836040525f6060521561057d575081527fb0d9a40279379a895ddbe9f737c29b774953778208ee2619ce9dec43f54ea85a60203392a260ff195f5c165f5d005b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b60018115166105b357813b15153d15161661053d565b833d5f823e3d90fd5b631f2a200560e01b5f5260045ffd5b3461025a575f36600319011261025a576105e36117a3565b6105eb611baf565b6105f36117c0565b6105fb611c7b565b61060a575b60ff195f5c165f5d005b610612611d0e565b610600565b3461025a57602036600319011261025a576001600160a01b03610638611276565b165f52600d602052602064e8d4a5100061066560405f206001600160801b03600182015416905490611546565b04604051908152f35b3461025a57602036600319011261025a5761025861068a611276565b6106926115f5565b611a38565b3461025a576102586106a8366112bd565b906106b16115f5565b61189e565b3461025a575f36600319011261025a576001546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a57602060ff60035460a81c16604051908152f35b3461025a57602036600319011261025a57602061072461071f611276565b611559565b604051908152f35b3461025a575f36600319011261025a575f546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a5761076b611ed0565b6107736117a3565b5f805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b3461025a575f36600319011261025a576003546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a576107f36115f5565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461025a575f36600319011261025a576009546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a57602060ff5f5460a01c166040519015158152f35b3461025a575f36600319011261025a576008546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a57602060405160028152f35b3461025a57602036600319011261025a576102586108dd611276565b6108e56115f5565b611a7f565b3461025a57604036600319011261025a57610903611276565b60243561090e611baf565b6109166117c0565b6008546001600160a01b03163303610a72576001600160a01b038216918215610a635781156105bc576040516370a0823160e01b8152306004820152917f00000000000000000000000000000000000000000000000000000000000000006020846024816001600160a01b0385165afa938415610a58575f94610a24575b50838211610a1557816020936109f3926109cf837ffb698a1f0614fe8250cab73f9e958d9eb3aa668918f243f3638dba6da247643d9861132f565b60065480821115610a0d576109e39161132f565b8060045411610a04575b506117e5565b604051908152a260ff195f5c165f5d005b600455886109ed565b50505f6109e3565b63f16eeebd60e01b5f5260045ffd5b9093506020813d602011610a50575b81610a40602093836112f9565b8101031261025a57519285610994565b3d9150610a33565b6040513d5f823e3d90fd5b634e46966960e11b5f5260045ffd5b632d5be4cb60e21b5f5260045ffd5b3461025a57602036600319011261025a57600354600435906001600160a01b0381163303610b2857610ab16117a3565b610ab96117c0565b81156105bc576064610ad460ff610af29360a81c1684611546565b04610aea610ae2828561132f565b600454611350565b600455611f0e565b6040519081527f630c125b5b9a3b15925e9e1a35a6032d751b7b3377cca746663d5c45094e91d160203392a260ff195f5c165f5d005b6313544dbf60e31b5f5260045ffd5b3461025a575f36600319011261025a57610b4f611ed0565b5f5460ff8160a01c1615610b945760ff60a01b19165f556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461025a575f36600319011261025a57610bbb6117a3565b610bc3611baf565b610bcb6117c0565b61060061141e565b3461025a57602036600319011261025a57610bec611276565b5f546001600160a01b031633141580610c1c575b610c0d5761025890611b25565b6341c5eedb60e11b5f5260045ffd5b506002546001600160a01b0316331415610c00565b3461025a57610258610c42366112bd565b90610c4b6115f5565b611846565b3461025a575f36600319011261025a576002546040516001600160a01b039091168152602090f35b3461025a575f36600319011261025a576020600454604051908152f35b3461025a573660031901610240811261025a576102001361025a576102043567ffffffffffffffff811161025a57610cd190369060040161128c565b6102243567ffffffffffffffff811161025a57610cf290369060040161128c565b92610cfb6115f5565b5f5b838110610f5a5750505f5b838110610f1f575050610d19611395565b610efe575b610d266113a4565b610ee4575b610d336113b3565b610ed4575b610d406113c2565b610eb3575b610d4d6113d1565b610e91575b610d5a6113e1565b610e6f575b610d676113f1565b610e4d575b610d74611401565b610e2b575b610d81611395565b91610d8a6113a4565b610d926113b3565b610d9a6113c2565b610da26113d1565b610daa6113e1565b91610db36113f1565b93610dbc611401565b956040519915158a52151560208a0152151560408901521515606088015215156080870152151560a0860152151560c0850152151560e08401526101008301526101208201527f16cd8bd031b07aefd2731dafd5d49fe6aaf76850bfebfab02e2879677d7c97cd6101403392a2005b6101e4356001600160a01b038116810361025a57610e4890611b6a565b610d79565b6101a4356001600160a01b038116810361025a57610e6a90611b25565b610d6c565b610164356001600160a01b038116810361025a57610e8c90611a7f565b610d5f565b610124356001600160a01b038116810361025a57610eae90611a38565b610d52565b60e4356001600160a01b038116810361025a57610ecf906119b8565b610d45565b610edf60a43561195a565b610d38565b606435600381101561025a57610ef990611901565b610d2b565b6024356001600160a01b038116810361025a57610f1a9061161b565b610d1e565b80610f54610f38610f33600194888761135d565b611381565b610f4e6020610f48858a8961135d565b01611411565b9061189e565b01610d08565b80610f84610f6e610f33600194888761135d565b610f7e6020610f48858a8961135d565b90611846565b01610cfd565b3461025a57604036600319011261025a57610fa3611276565b602435610fae6117a3565b610fb66117c0565b335f52600c60205260ff60405f20541615611153576001600160a01b038216918215610a635781156105bc576040516370a0823160e01b8152306004820152907f0000000000000000000000000000000000000000000000000000000000000000906020836024816001600160a01b0386165afa928315610a58575f9361111f575b5060065491828410801561110d575b610a15576110628561105d81956110719761132f565b61132f565b806004541161110457506117e5565b817ffc30cddea38e2bf4d6ea7d3f9ed3b6ad7f176419f4963bd81318067a4aee73fe6020604051848152a2815f52600a60205260ff60405f2054166110ba5760ff195f5c165f5d005b60207f7635c463397e8849a20737dd055372ba17705a7dbcd6029e3236bc694c79514891835f52600b825260405f206110f4828254611350565b9055604051908152a28080610600565b600455866109ed565b50611118838561132f565b8511611047565b9092506020813d60201161114b575b8161113b602093836112f9565b8101031261025a57519185611038565b3d915061112e565b630aa9c95160e01b5f5260045ffd5b3461025a57602036600319011261025a576001600160a01b03611183611276565b165f52600b602052602060405f2054604051908152f35b3461025a57606036600319011261025a576111b3611276565b602435600381101561025a576003546001600160a01b0381163303610b285760a01c60ff1690600382101561120057146111e957005b806111f661025892611559565b90604435906116d4565b634e487b7160e01b5f52602160045260245ffd5b3461025a57602036600319011261025a57610258611230611276565b6112386115f5565b61161b565b3461025a57602036600319011261025a576020906001600160a01b03611261611276565b165f52600c825260ff60405f20541615158152f35b600435906001600160a01b038216820361025a57565b9181601f8401121561025a5782359167ffffffffffffffff831161025a576020808501948460061b01011161025a57565b604090600319011261025a576004356001600160a01b038116810361025a5790602435801515810361025a5790565b9060038210156112005752565b90601f8019910116810190811067ffffffffffffffff82111761131b57604052565b634e487b7160e01b5f52604160045260245ffd5b9190820391821161133c57565b634e487b7160e01b5f52601160045260245ffd5b9190820180921161133c57565b919081101561136d5760061b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b038116810361025a5790565b600435801515810361025a5790565b604435801515810361025a5790565b608435801515810361025a5790565b60c435801515810361025a5790565b61010435801515810361025a5790565b61014435801515810361025a5790565b61018435801515810361025a5790565b6101c435801515810361025a5790565b35801515810361025a5790565b611426611c7b565b611539575b61143433611e07565b335f52600d602052600160405f2001805460801c908115611535576040516370a0823160e01b81523060048201527f000000000000000000000000000000000000000000000000000000000000000091906020816024816001600160a01b0387165afa908115610a58575f91611503575b508311610a15576114d591816001600160801b038593541690556114cb8260065461132f565b60065533906117e5565b6040519081527ffc30cddea38e2bf4d6ea7d3f9ed3b6ad7f176419f4963bd81318067a4aee73fe60203392a2565b90506020813d60201161152d575b8161151e602093836112f9565b8101031261025a57515f6114a5565b3d9150611511565b5050565b611541611d0e565b61142b565b8181029291811591840414171561133c57565b6003546001600160a01b038116919082156115ee5760405163acd9b97560e01b81526001600160a01b039092166004830152909160209183916044918391906115ac90602484019060a01c60ff166112ec565b5afa908115610a58575f916115bf575090565b90506020813d6020116115e6575b816115da602093836112f9565b8101031261025a575190565b3d91506115cd565b5050505f90565b5f546001600160a01b0316330361160857565b63118cdaa760e01b5f523360045260245ffd5b60405163054fd4d560e41b6020820152600481526116449061163e6024826112f9565b82611fc5565b816116c9575b50156116ba57600380546001600160a01b0319166001600160a01b03929092169182179055807f18c7cdf94f8233bc399bdc8cb14514437756e7e9c583510d72b3a337f33b14a75f80a27ff029bca9e64818ae7afcdc069b370b2124b57e1e964a76512306401e776430d15f80a2565b633d62eecd60e11b5f5260045ffd5b60029150145f61164a565b6001600160a01b03165f908152600d602052604090206001810180549093919264e8d4a5100090611727906001600160801b0384169081811061179b575b5061172160055487549061132f565b90611546565b0480611750575b50506001600160801b03916005549055166001600160801b0319825416179055565b6001600160801b03169060801c01916001600160801b03831161133c576117946001600160801b039385906001600160801b0382549181199060801b169116179055565b915f61172e565b90505f611712565b60ff5f5460a01c166117b157565b63d93c066560e01b5f5260045ffd5b60ff5f5c166117d657600160ff195f5c16175f5d565b633ee5aeb560e01b5f5260045ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615611825575b6040521561057d5750565b90600181151661183d57823b15153d1516169061181a565b503d5f823e3d90fd5b60207f9ce9daa22075c8453ab3e80e714185a35d7945ed89a8306fa17d777f362a6f3e9160018060a01b031692835f52600a82526118938160405f209060ff801983541691151516179055565b6040519015158152a2565b6001600160a01b03169081156118f25760207f6f80c164960a8e2aeb783a9297f6281fa3e891e38cf7b3ce8f6ce5f4596426af91835f52600c82526118938160405f209060ff801983541691151516179055565b63d92e233d60e01b5f5260045ffd5b6003811015611200576003805460ff60a01b191660a083901b60ff60a01b161790556040517fb9a59fd7ea8d94af778a5f752a5804f57815772164ca5b2377f7fbe08e45144491602091906119579082906112ec565ba1565b606481116119a9576003805460ff60a81b191660a883901b60ff60a81b161790556040519081527f9aee70485d091a4562b73a869877e24c5c19894269a4dd83a2edd7ca36e7b64e90602090a1565b631f3b85d360e01b5f5260045ffd5b5f546001600160a01b0391821691168114611a125780151580611a21575b611a1257600980546001600160a01b031916821790557f7dae230f18360d76a040c81f050aa14eb9d6dc7901b20fc5d855e2a20fe814d15f80a2565b6302979eb960e31b5f5260045ffd5b50805f52600a60205260ff60405f205416156119d6565b6001600160a01b031680156118f257600880546001600160a01b031916821790557f9d3e522e1e47a2f6009739342b9cc7b252a1888154e843ab55ee1c81745795ab5f80a2565b6001600160a01b038116908115611b1657604051635b182e5960e01b602082015260048152611ab891611ab36024836112f9565b611fc5565b81611b0b575b5015611afc57600780546001600160a01b031916821790557ffa6ceea041a2f8256c6561317c2c3df7b7bd4c5c48ce9c1d916d4ec105b2e3535f80a2565b631803f95b60e11b5f5260045ffd5b60019150145f611abe565b631d04152b60e31b5f5260045ffd5b600180546001600160a01b0319166001600160a01b039290921691821790557fa4336c0cb1e245b95ad204faed7e940d6dc999684fd8b5e1ff597a0c4efca8ab5f80a2565b600280546001600160a01b0319166001600160a01b039290921691821790557fddf02b7b03566295a764623525b74af5297e9855dfe71daf6fd289da4151f9085f80a2565b6007546001600160a01b031680158015611c68575b8015611c54575b611c5157602060249160405192838092631d516ef160e01b82523360048301525afa908115610a58575f91611c16575b5015611c0357565b630a46000160e41b5f523360045260245ffd5b90506020813d602011611c49575b81611c31602093836112f9565b8101031261025a5751801515810361025a575f611bfb565b3d9150611c24565b50565b506003546001600160a01b03163314611bcb565b505f546001600160a01b03163314611bc4565b6003546001600160a01b03168015159081611c94575090565b6040516325fc608d60e21b81529150602090829060049082905afa908115610a58575f91611ccc575b506001600160a01b0316301490565b90506020813d602011611d06575b81611ce7602093836112f9565b8101031261025a57516001600160a01b038116810361025a575f611cbd565b3d9150611cda565b6004548015611c51575f6004556024602060035460405192838092633637996f60e01b8252611d466004830160ff8360a01c166112ec565b6001600160a01b03165afa908115610a58575f91611dd5575b508015611dc95764e8d4a5100082029180830464e8d4a510000361133c57611dae6020927f8959421a1320789a49eeec01a4750caf8a30733c3db14f000d84484df89300f99404600554611350565b600555611dbd81600654611350565b600655604051908152a1565b50611dd390611f0e565b565b90506020813d602011611dff575b81611df0602093836112f9565b8101031261025a57515f611d5f565b3d9150611de3565b611e0f611c7b565b15611e285780611e21611dd392611559565b80916116d4565b60018060a01b03165f52600d60205260405f20600181019081546001600160801b03811680611ec9575b611e6a64e8d4a510009161172160055486549061132f565b0480611e88575b5050600554905580546001600160801b0319169055565b6001600160801b03169060801c016001600160801b03811161133c5782546001600160801b031660809190911b6001600160801b0319161782555f80611e71565b505f611e52565b5f546001600160a01b031633148015611efa575b15611eeb57565b637134e58d60e11b5f5260045ffd5b506001546001600160a01b03163314611ee4565b5f908015611535577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561025a575f8091602460405180948193630852cd8d60e31b83528760048401525af19081611fb0575b50611f805763f85c6e4360e01b8252600482fd5b90506040519081527f0d9575a73e2a7da16cfde907df749d23d901528ff2e7c832b731babdecca000b60203392a2565b611fbd9193505f906112f9565b5f915f611f6c565b905f60209181938382519201905afa601f3d11169182611fe157565b5f51915056",
}

// FeePool is an auto generated Go binding around an Ethereum contract.
type FeePool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FeePool) GetABI() abi.ABI {
	return c.abi
}

// NewFeePool creates a new instance of FeePool.
func NewFeePool() *FeePool {
	parsed, err := FeePoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FeePool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FeePool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address stakeManager_, uint256 burnPct_, address treasury_, address taxPolicy_, address token_) returns()
func (feePool *FeePool) PackConstructor(stakeManager_ common.Address, burnPct_ *big.Int, treasury_ common.Address, taxPolicy_ common.Address, token_ common.Address) []byte {
	enc, err := feePool.abi.Pack("", stakeManager_, burnPct_, treasury_, taxPolicy_, token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackACCUMULATORSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd6429e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ACCUMULATOR_SCALE() view returns(uint256)
func (feePool *FeePool) PackACCUMULATORSCALE() []byte {
	enc, err := feePool.abi.Pack("ACCUMULATOR_SCALE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackACCUMULATORSCALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd6429e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ACCUMULATOR_SCALE() view returns(uint256)
func (feePool *FeePool) TryPackACCUMULATORSCALE() ([]byte, error) {
	return feePool.abi.Pack("ACCUMULATOR_SCALE")
}

// UnpackACCUMULATORSCALE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdd6429e.
//
// Solidity: function ACCUMULATOR_SCALE() view returns(uint256)
func (feePool *FeePool) UnpackACCUMULATORSCALE(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("ACCUMULATOR_SCALE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDEFAULTBURNPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde50e121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_BURN_PCT() view returns(uint256)
func (feePool *FeePool) PackDEFAULTBURNPCT() []byte {
	enc, err := feePool.abi.Pack("DEFAULT_BURN_PCT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTBURNPCT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde50e121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_BURN_PCT() view returns(uint256)
func (feePool *FeePool) TryPackDEFAULTBURNPCT() ([]byte, error) {
	return feePool.abi.Pack("DEFAULT_BURN_PCT")
}

// UnpackDEFAULTBURNPCT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde50e121.
//
// Solidity: function DEFAULT_BURN_PCT() view returns(uint256)
func (feePool *FeePool) UnpackDEFAULTBURNPCT(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("DEFAULT_BURN_PCT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x219404a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyConfiguration((bool,address,bool,uint8,bool,uint256,bool,address,bool,address,bool,address,bool,address,bool,address) config, (address,bool)[] allowlistUpdates, (address,bool)[] rewarderUpdates) returns()
func (feePool *FeePool) PackApplyConfiguration(config FeePoolConfigUpdate, allowlistUpdates []FeePoolTreasuryAllowlistUpdate, rewarderUpdates []FeePoolRewarderUpdate) []byte {
	enc, err := feePool.abi.Pack("applyConfiguration", config, allowlistUpdates, rewarderUpdates)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyConfiguration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x219404a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyConfiguration((bool,address,bool,uint8,bool,uint256,bool,address,bool,address,bool,address,bool,address,bool,address) config, (address,bool)[] allowlistUpdates, (address,bool)[] rewarderUpdates) returns()
func (feePool *FeePool) TryPackApplyConfiguration(config FeePoolConfigUpdate, allowlistUpdates []FeePoolTreasuryAllowlistUpdate, rewarderUpdates []FeePoolRewarderUpdate) ([]byte, error) {
	return feePool.abi.Pack("applyConfiguration", config, allowlistUpdates, rewarderUpdates)
}

// PackBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x910a19fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function boostedStake(address user) view returns(uint256 amount)
func (feePool *FeePool) PackBoostedStake(user common.Address) []byte {
	enc, err := feePool.abi.Pack("boostedStake", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoostedStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x910a19fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function boostedStake(address user) view returns(uint256 amount)
func (feePool *FeePool) TryPackBoostedStake(user common.Address) ([]byte, error) {
	return feePool.abi.Pack("boostedStake", user)
}

// UnpackBoostedStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x910a19fd.
//
// Solidity: function boostedStake(address user) view returns(uint256 amount)
func (feePool *FeePool) UnpackBoostedStake(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("boostedStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9618b31c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnPct() view returns(uint256)
func (feePool *FeePool) PackBurnPct() []byte {
	enc, err := feePool.abi.Pack("burnPct")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9618b31c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnPct() view returns(uint256)
func (feePool *FeePool) TryPackBurnPct() ([]byte, error) {
	return feePool.abi.Pack("burnPct")
}

// UnpackBurnPct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9618b31c.
//
// Solidity: function burnPct() view returns(uint256)
func (feePool *FeePool) UnpackBurnPct(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("burnPct", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372500ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimRewards() returns()
func (feePool *FeePool) PackClaimRewards() []byte {
	enc, err := feePool.abi.Pack("claimRewards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372500ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimRewards() returns()
func (feePool *FeePool) TryPackClaimRewards() ([]byte, error) {
	return feePool.abi.Pack("claimRewards")
}

// PackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1cbbca7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contribute(uint256 amount) returns()
func (feePool *FeePool) PackContribute(amount *big.Int) []byte {
	enc, err := feePool.abi.Pack("contribute", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1cbbca7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contribute(uint256 amount) returns()
func (feePool *FeePool) TryPackContribute(amount *big.Int) ([]byte, error) {
	return feePool.abi.Pack("contribute", amount)
}

// PackCumulativePerToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda07802e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cumulativePerToken() view returns(uint256)
func (feePool *FeePool) PackCumulativePerToken() []byte {
	enc, err := feePool.abi.Pack("cumulativePerToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCumulativePerToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda07802e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cumulativePerToken() view returns(uint256)
func (feePool *FeePool) TryPackCumulativePerToken() ([]byte, error) {
	return feePool.abi.Pack("cumulativePerToken")
}

// UnpackCumulativePerToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda07802e.
//
// Solidity: function cumulativePerToken() view returns(uint256)
func (feePool *FeePool) UnpackCumulativePerToken(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("cumulativePerToken", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423c485a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositFee(uint256 amount) returns()
func (feePool *FeePool) PackDepositFee(amount *big.Int) []byte {
	enc, err := feePool.abi.Pack("depositFee", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x423c485a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositFee(uint256 amount) returns()
func (feePool *FeePool) TryPackDepositFee(amount *big.Int) ([]byte, error) {
	return feePool.abi.Pack("depositFee", amount)
}

// PackDistributeFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb57ad20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distributeFees() returns()
func (feePool *FeePool) PackDistributeFees() []byte {
	enc, err := feePool.abi.Pack("distributeFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistributeFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb57ad20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distributeFees() returns()
func (feePool *FeePool) TryPackDistributeFees() ([]byte, error) {
	return feePool.abi.Pack("distributeFees")
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (feePool *FeePool) PackGovernance() []byte {
	enc, err := feePool.abi.Pack("governance")
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
func (feePool *FeePool) TryPackGovernance() ([]byte, error) {
	return feePool.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (feePool *FeePool) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernanceWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a946f51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governanceWithdraw(address to, uint256 amount) returns()
func (feePool *FeePool) PackGovernanceWithdraw(to common.Address, amount *big.Int) []byte {
	enc, err := feePool.abi.Pack("governanceWithdraw", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernanceWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a946f51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governanceWithdraw(address to, uint256 amount) returns()
func (feePool *FeePool) TryPackGovernanceWithdraw(to common.Address, amount *big.Int) ([]byte, error) {
	return feePool.abi.Pack("governanceWithdraw", to, amount)
}

// PackIsTaxExempt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b182e59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (feePool *FeePool) PackIsTaxExempt() []byte {
	enc, err := feePool.abi.Pack("isTaxExempt")
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
func (feePool *FeePool) TryPackIsTaxExempt() ([]byte, error) {
	return feePool.abi.Pack("isTaxExempt")
}

// UnpackIsTaxExempt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b182e59.
//
// Solidity: function isTaxExempt() pure returns(bool)
func (feePool *FeePool) UnpackIsTaxExempt(data []byte) (bool, error) {
	out, err := feePool.abi.Unpack("isTaxExempt", data)
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
func (feePool *FeePool) PackOwner() []byte {
	enc, err := feePool.abi.Pack("owner")
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
func (feePool *FeePool) TryPackOwner() ([]byte, error) {
	return feePool.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (feePool *FeePool) UnpackOwner(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("owner", data)
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
func (feePool *FeePool) PackPause() []byte {
	enc, err := feePool.abi.Pack("pause")
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
func (feePool *FeePool) TryPackPause() ([]byte, error) {
	return feePool.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (feePool *FeePool) PackPaused() []byte {
	enc, err := feePool.abi.Pack("paused")
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
func (feePool *FeePool) TryPackPaused() ([]byte, error) {
	return feePool.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (feePool *FeePool) UnpackPaused(data []byte) (bool, error) {
	out, err := feePool.abi.Unpack("paused", data)
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
func (feePool *FeePool) PackPauser() []byte {
	enc, err := feePool.abi.Pack("pauser")
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
func (feePool *FeePool) TryPackPauser() ([]byte, error) {
	return feePool.abi.Pack("pauser")
}

// UnpackPauser is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fd0506d.
//
// Solidity: function pauser() view returns(address)
func (feePool *FeePool) UnpackPauser(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("pauser", data)
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
func (feePool *FeePool) PackPauserManager() []byte {
	enc, err := feePool.abi.Pack("pauserManager")
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
func (feePool *FeePool) TryPackPauserManager() ([]byte, error) {
	return feePool.abi.Pack("pauserManager")
}

// UnpackPauserManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cb61d8f.
//
// Solidity: function pauserManager() view returns(address)
func (feePool *FeePool) UnpackPauserManager(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("pauserManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x224438d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingFees() view returns(uint256)
func (feePool *FeePool) PackPendingFees() []byte {
	enc, err := feePool.abi.Pack("pendingFees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x224438d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingFees() view returns(uint256)
func (feePool *FeePool) TryPackPendingFees() ([]byte, error) {
	return feePool.abi.Pack("pendingFees")
}

// UnpackPendingFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x224438d1.
//
// Solidity: function pendingFees() view returns(uint256)
func (feePool *FeePool) UnpackPendingFees(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("pendingFees", data)
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
func (feePool *FeePool) PackRenounceOwnership() []byte {
	enc, err := feePool.abi.Pack("renounceOwnership")
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
func (feePool *FeePool) TryPackRenounceOwnership() ([]byte, error) {
	return feePool.abi.Pack("renounceOwnership")
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward(address to, uint256 amount) returns()
func (feePool *FeePool) PackReward(to common.Address, amount *big.Int) []byte {
	enc, err := feePool.abi.Pack("reward", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21670f22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward(address to, uint256 amount) returns()
func (feePool *FeePool) TryPackReward(to common.Address, amount *big.Int) ([]byte, error) {
	return feePool.abi.Pack("reward", to, amount)
}

// PackRewardRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc011e97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardRole() view returns(uint8)
func (feePool *FeePool) PackRewardRole() []byte {
	enc, err := feePool.abi.Pack("rewardRole")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc011e97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardRole() view returns(uint8)
func (feePool *FeePool) TryPackRewardRole() ([]byte, error) {
	return feePool.abi.Pack("rewardRole")
}

// UnpackRewardRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc011e97.
//
// Solidity: function rewardRole() view returns(uint8)
func (feePool *FeePool) UnpackRewardRole(data []byte) (uint8, error) {
	out, err := feePool.abi.Unpack("rewardRole", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRewarders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07e702cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarders(address rewarder) view returns(bool)
func (feePool *FeePool) PackRewarders(rewarder common.Address) []byte {
	enc, err := feePool.abi.Pack("rewarders", rewarder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07e702cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarders(address rewarder) view returns(bool)
func (feePool *FeePool) TryPackRewarders(rewarder common.Address) ([]byte, error) {
	return feePool.abi.Pack("rewarders", rewarder)
}

// UnpackRewarders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07e702cb.
//
// Solidity: function rewarders(address rewarder) view returns(bool)
func (feePool *FeePool) UnpackRewarders(data []byte) (bool, error) {
	out, err := feePool.abi.Unpack("rewarders", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSetBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51a2bba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBurnPct(uint256 pct) returns()
func (feePool *FeePool) PackSetBurnPct(pct *big.Int) []byte {
	enc, err := feePool.abi.Pack("setBurnPct", pct)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBurnPct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc51a2bba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBurnPct(uint256 pct) returns()
func (feePool *FeePool) TryPackSetBurnPct(pct *big.Int) ([]byte, error) {
	return feePool.abi.Pack("setBurnPct", pct)
}

// PackSetGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab033ea9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGovernance(address newGovernance) returns()
func (feePool *FeePool) PackSetGovernance(newGovernance common.Address) []byte {
	enc, err := feePool.abi.Pack("setGovernance", newGovernance)
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
func (feePool *FeePool) TryPackSetGovernance(newGovernance common.Address) ([]byte, error) {
	return feePool.abi.Pack("setGovernance", newGovernance)
}

// PackSetPauser is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d88af4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauser(address newPauser) returns()
func (feePool *FeePool) PackSetPauser(newPauser common.Address) []byte {
	enc, err := feePool.abi.Pack("setPauser", newPauser)
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
func (feePool *FeePool) TryPackSetPauser(newPauser common.Address) ([]byte, error) {
	return feePool.abi.Pack("setPauser", newPauser)
}

// PackSetPauserManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff32e741.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPauserManager(address manager) returns()
func (feePool *FeePool) PackSetPauserManager(manager common.Address) []byte {
	enc, err := feePool.abi.Pack("setPauserManager", manager)
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
func (feePool *FeePool) TryPackSetPauserManager(manager common.Address) ([]byte, error) {
	return feePool.abi.Pack("setPauserManager", manager)
}

// PackSetRewardRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8bcb0ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRewardRole(uint8 role) returns()
func (feePool *FeePool) PackSetRewardRole(role uint8) []byte {
	enc, err := feePool.abi.Pack("setRewardRole", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRewardRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8bcb0ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRewardRole(uint8 role) returns()
func (feePool *FeePool) TryPackSetRewardRole(role uint8) ([]byte, error) {
	return feePool.abi.Pack("setRewardRole", role)
}

// PackSetRewarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa750212e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRewarder(address rewarder, bool allowed) returns()
func (feePool *FeePool) PackSetRewarder(rewarder common.Address, allowed bool) []byte {
	enc, err := feePool.abi.Pack("setRewarder", rewarder, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRewarder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa750212e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRewarder(address rewarder, bool allowed) returns()
func (feePool *FeePool) TryPackSetRewarder(rewarder common.Address, allowed bool) ([]byte, error) {
	return feePool.abi.Pack("setRewarder", rewarder, allowed)
}

// PackSetStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e7c67fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setStakeManager(address manager) returns()
func (feePool *FeePool) PackSetStakeManager(manager common.Address) []byte {
	enc, err := feePool.abi.Pack("setStakeManager", manager)
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
func (feePool *FeePool) TryPackSetStakeManager(manager common.Address) ([]byte, error) {
	return feePool.abi.Pack("setStakeManager", manager)
}

// PackSetTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cace7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTaxPolicy(address policy) returns()
func (feePool *FeePool) PackSetTaxPolicy(policy common.Address) []byte {
	enc, err := feePool.abi.Pack("setTaxPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cace7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTaxPolicy(address policy) returns()
func (feePool *FeePool) TryPackSetTaxPolicy(policy common.Address) ([]byte, error) {
	return feePool.abi.Pack("setTaxPolicy", policy)
}

// PackSetTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0f44260.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasury(address newTreasury) returns()
func (feePool *FeePool) PackSetTreasury(newTreasury common.Address) []byte {
	enc, err := feePool.abi.Pack("setTreasury", newTreasury)
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
func (feePool *FeePool) TryPackSetTreasury(newTreasury common.Address) ([]byte, error) {
	return feePool.abi.Pack("setTreasury", newTreasury)
}

// PackSetTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d4610da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTreasuryAllowlist(address treasury_, bool allowed) returns()
func (feePool *FeePool) PackSetTreasuryAllowlist(treasury common.Address, allowed bool) []byte {
	enc, err := feePool.abi.Pack("setTreasuryAllowlist", treasury, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d4610da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTreasuryAllowlist(address treasury_, bool allowed) returns()
func (feePool *FeePool) TryPackSetTreasuryAllowlist(treasury common.Address, allowed bool) ([]byte, error) {
	return feePool.abi.Pack("setTreasuryAllowlist", treasury, allowed)
}

// PackStakeChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x187ad544.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeChanged(address user, uint8 role, uint256 previous) returns()
func (feePool *FeePool) PackStakeChanged(user common.Address, role uint8, previous *big.Int) []byte {
	enc, err := feePool.abi.Pack("stakeChanged", user, role, previous)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeChanged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x187ad544.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeChanged(address user, uint8 role, uint256 previous) returns()
func (feePool *FeePool) TryPackStakeChanged(user common.Address, role uint8, previous *big.Int) ([]byte, error) {
	return feePool.abi.Pack("stakeChanged", user, role, previous)
}

// PackStakeManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7542ff95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeManager() view returns(address)
func (feePool *FeePool) PackStakeManager() []byte {
	enc, err := feePool.abi.Pack("stakeManager")
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
func (feePool *FeePool) TryPackStakeManager() ([]byte, error) {
	return feePool.abi.Pack("stakeManager")
}

// UnpackStakeManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7542ff95.
//
// Solidity: function stakeManager() view returns(address)
func (feePool *FeePool) UnpackStakeManager(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("stakeManager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSyncStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e35e2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function syncStake(address user) returns()
func (feePool *FeePool) PackSyncStake(user common.Address) []byte {
	enc, err := feePool.abi.Pack("syncStake", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSyncStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e35e2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function syncStake(address user) returns()
func (feePool *FeePool) TryPackSyncStake(user common.Address) ([]byte, error) {
	return feePool.abi.Pack("syncStake", user)
}

// PackTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefa9c6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taxPolicy() view returns(address)
func (feePool *FeePool) PackTaxPolicy() []byte {
	enc, err := feePool.abi.Pack("taxPolicy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaxPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefa9c6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taxPolicy() view returns(address)
func (feePool *FeePool) TryPackTaxPolicy() ([]byte, error) {
	return feePool.abi.Pack("taxPolicy")
}

// UnpackTaxPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcefa9c6d.
//
// Solidity: function taxPolicy() view returns(address)
func (feePool *FeePool) UnpackTaxPolicy(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("taxPolicy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (feePool *FeePool) PackToken() []byte {
	enc, err := feePool.abi.Pack("token")
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
func (feePool *FeePool) TryPackToken() ([]byte, error) {
	return feePool.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (feePool *FeePool) UnpackToken(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("token", data)
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
func (feePool *FeePool) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := feePool.abi.Pack("transferOwnership", newOwner)
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
func (feePool *FeePool) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return feePool.abi.Pack("transferOwnership", newOwner)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (feePool *FeePool) PackTreasury() []byte {
	enc, err := feePool.abi.Pack("treasury")
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
func (feePool *FeePool) TryPackTreasury() ([]byte, error) {
	return feePool.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (feePool *FeePool) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := feePool.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee968f09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryAllowlist(address treasury) view returns(bool)
func (feePool *FeePool) PackTreasuryAllowlist(treasury common.Address) []byte {
	enc, err := feePool.abi.Pack("treasuryAllowlist", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryAllowlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee968f09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryAllowlist(address treasury) view returns(bool)
func (feePool *FeePool) TryPackTreasuryAllowlist(treasury common.Address) ([]byte, error) {
	return feePool.abi.Pack("treasuryAllowlist", treasury)
}

// UnpackTreasuryAllowlist is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee968f09.
//
// Solidity: function treasuryAllowlist(address treasury) view returns(bool)
func (feePool *FeePool) UnpackTreasuryAllowlist(data []byte) (bool, error) {
	out, err := feePool.abi.Unpack("treasuryAllowlist", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTreasuryRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ad7bc97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasuryRewards(address treasury) view returns(uint256)
func (feePool *FeePool) PackTreasuryRewards(treasury common.Address) []byte {
	enc, err := feePool.abi.Pack("treasuryRewards", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasuryRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ad7bc97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasuryRewards(address treasury) view returns(uint256)
func (feePool *FeePool) TryPackTreasuryRewards(treasury common.Address) ([]byte, error) {
	return feePool.abi.Pack("treasuryRewards", treasury)
}

// UnpackTreasuryRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ad7bc97.
//
// Solidity: function treasuryRewards(address treasury) view returns(uint256)
func (feePool *FeePool) UnpackTreasuryRewards(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("treasuryRewards", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (feePool *FeePool) PackUnpause() []byte {
	enc, err := feePool.abi.Pack("unpause")
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
func (feePool *FeePool) TryPackUnpause() ([]byte, error) {
	return feePool.abi.Pack("unpause")
}

// PackUserCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07b709b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function userCheckpoint(address user) view returns(uint256)
func (feePool *FeePool) PackUserCheckpoint(user common.Address) []byte {
	enc, err := feePool.abi.Pack("userCheckpoint", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUserCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07b709b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function userCheckpoint(address user) view returns(uint256)
func (feePool *FeePool) TryPackUserCheckpoint(user common.Address) ([]byte, error) {
	return feePool.abi.Pack("userCheckpoint", user)
}

// UnpackUserCheckpoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb07b709b.
//
// Solidity: function userCheckpoint(address user) view returns(uint256)
func (feePool *FeePool) UnpackUserCheckpoint(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("userCheckpoint", data)
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
func (feePool *FeePool) PackVersion() []byte {
	enc, err := feePool.abi.Pack("version")
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
func (feePool *FeePool) TryPackVersion() ([]byte, error) {
	return feePool.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(uint256)
func (feePool *FeePool) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := feePool.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FeePoolBurnPctUpdated represents a BurnPctUpdated event raised by the FeePool contract.
type FeePoolBurnPctUpdated struct {
	Pct *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const FeePoolBurnPctUpdatedEventName = "BurnPctUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolBurnPctUpdated) ContractEventName() string {
	return FeePoolBurnPctUpdatedEventName
}

// UnpackBurnPctUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnPctUpdated(uint256 pct)
func (feePool *FeePool) UnpackBurnPctUpdatedEvent(log *types.Log) (*FeePoolBurnPctUpdated, error) {
	event := "BurnPctUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolBurnPctUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolConfigurationApplied represents a ConfigurationApplied event raised by the FeePool contract.
type FeePoolConfigurationApplied struct {
	Caller                   common.Address
	StakeManagerUpdated      bool
	RewardRoleUpdated        bool
	BurnPctUpdated           bool
	TreasuryUpdated          bool
	GovernanceUpdated        bool
	TaxPolicyUpdated         bool
	PauserUpdated            bool
	PauserManagerUpdated     bool
	RewarderUpdates          *big.Int
	TreasuryAllowlistUpdates *big.Int
	Raw                      *types.Log // Blockchain specific contextual infos
}

const FeePoolConfigurationAppliedEventName = "ConfigurationApplied"

// ContractEventName returns the user-defined event name.
func (FeePoolConfigurationApplied) ContractEventName() string {
	return FeePoolConfigurationAppliedEventName
}

// UnpackConfigurationAppliedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfigurationApplied(address indexed caller, bool stakeManagerUpdated, bool rewardRoleUpdated, bool burnPctUpdated, bool treasuryUpdated, bool governanceUpdated, bool taxPolicyUpdated, bool pauserUpdated, bool pauserManagerUpdated, uint256 rewarderUpdates, uint256 treasuryAllowlistUpdates)
func (feePool *FeePool) UnpackConfigurationAppliedEvent(log *types.Log) (*FeePoolConfigurationApplied, error) {
	event := "ConfigurationApplied"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolConfigurationApplied)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolFeeDeposited represents a FeeDeposited event raised by the FeePool contract.
type FeePoolFeeDeposited struct {
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolFeeDepositedEventName = "FeeDeposited"

// ContractEventName returns the user-defined event name.
func (FeePoolFeeDeposited) ContractEventName() string {
	return FeePoolFeeDepositedEventName
}

// UnpackFeeDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeDeposited(address indexed from, uint256 amount)
func (feePool *FeePool) UnpackFeeDepositedEvent(log *types.Log) (*FeePoolFeeDeposited, error) {
	event := "FeeDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolFeeDeposited)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolFeesBurned represents a FeesBurned event raised by the FeePool contract.
type FeePoolFeesBurned struct {
	Caller common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolFeesBurnedEventName = "FeesBurned"

// ContractEventName returns the user-defined event name.
func (FeePoolFeesBurned) ContractEventName() string {
	return FeePoolFeesBurnedEventName
}

// UnpackFeesBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesBurned(address indexed caller, uint256 amount)
func (feePool *FeePool) UnpackFeesBurnedEvent(log *types.Log) (*FeePoolFeesBurned, error) {
	event := "FeesBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolFeesBurned)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolFeesDistributed represents a FeesDistributed event raised by the FeePool contract.
type FeePoolFeesDistributed struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolFeesDistributedEventName = "FeesDistributed"

// ContractEventName returns the user-defined event name.
func (FeePoolFeesDistributed) ContractEventName() string {
	return FeePoolFeesDistributedEventName
}

// UnpackFeesDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesDistributed(uint256 amount)
func (feePool *FeePool) UnpackFeesDistributedEvent(log *types.Log) (*FeePoolFeesDistributed, error) {
	event := "FeesDistributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolFeesDistributed)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolGovernanceUpdated represents a GovernanceUpdated event raised by the FeePool contract.
type FeePoolGovernanceUpdated struct {
	Governance common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const FeePoolGovernanceUpdatedEventName = "GovernanceUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolGovernanceUpdated) ContractEventName() string {
	return FeePoolGovernanceUpdatedEventName
}

// UnpackGovernanceUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceUpdated(address indexed governance)
func (feePool *FeePool) UnpackGovernanceUpdatedEvent(log *types.Log) (*FeePoolGovernanceUpdated, error) {
	event := "GovernanceUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolGovernanceUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolGovernanceWithdrawal represents a GovernanceWithdrawal event raised by the FeePool contract.
type FeePoolGovernanceWithdrawal struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolGovernanceWithdrawalEventName = "GovernanceWithdrawal"

// ContractEventName returns the user-defined event name.
func (FeePoolGovernanceWithdrawal) ContractEventName() string {
	return FeePoolGovernanceWithdrawalEventName
}

// UnpackGovernanceWithdrawalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GovernanceWithdrawal(address indexed to, uint256 amount)
func (feePool *FeePool) UnpackGovernanceWithdrawalEvent(log *types.Log) (*FeePoolGovernanceWithdrawal, error) {
	event := "GovernanceWithdrawal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolGovernanceWithdrawal)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolModulesUpdated represents a ModulesUpdated event raised by the FeePool contract.
type FeePoolModulesUpdated struct {
	StakeManager common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const FeePoolModulesUpdatedEventName = "ModulesUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolModulesUpdated) ContractEventName() string {
	return FeePoolModulesUpdatedEventName
}

// UnpackModulesUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModulesUpdated(address indexed stakeManager)
func (feePool *FeePool) UnpackModulesUpdatedEvent(log *types.Log) (*FeePoolModulesUpdated, error) {
	event := "ModulesUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolModulesUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolOwnershipTransferred represents a OwnershipTransferred event raised by the FeePool contract.
type FeePoolOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const FeePoolOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (FeePoolOwnershipTransferred) ContractEventName() string {
	return FeePoolOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (feePool *FeePool) UnpackOwnershipTransferredEvent(log *types.Log) (*FeePoolOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolPaused represents a Paused event raised by the FeePool contract.
type FeePoolPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const FeePoolPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (FeePoolPaused) ContractEventName() string {
	return FeePoolPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (feePool *FeePool) UnpackPausedEvent(log *types.Log) (*FeePoolPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolPaused)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolPauserManagerUpdated represents a PauserManagerUpdated event raised by the FeePool contract.
type FeePoolPauserManagerUpdated struct {
	PauserManager common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const FeePoolPauserManagerUpdatedEventName = "PauserManagerUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolPauserManagerUpdated) ContractEventName() string {
	return FeePoolPauserManagerUpdatedEventName
}

// UnpackPauserManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserManagerUpdated(address indexed pauserManager)
func (feePool *FeePool) UnpackPauserManagerUpdatedEvent(log *types.Log) (*FeePoolPauserManagerUpdated, error) {
	event := "PauserManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolPauserManagerUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolPauserUpdated represents a PauserUpdated event raised by the FeePool contract.
type FeePoolPauserUpdated struct {
	Pauser common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolPauserUpdatedEventName = "PauserUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolPauserUpdated) ContractEventName() string {
	return FeePoolPauserUpdatedEventName
}

// UnpackPauserUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PauserUpdated(address indexed pauser)
func (feePool *FeePool) UnpackPauserUpdatedEvent(log *types.Log) (*FeePoolPauserUpdated, error) {
	event := "PauserUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolPauserUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolRewardPoolContribution represents a RewardPoolContribution event raised by the FeePool contract.
type FeePoolRewardPoolContribution struct {
	Contributor common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const FeePoolRewardPoolContributionEventName = "RewardPoolContribution"

// ContractEventName returns the user-defined event name.
func (FeePoolRewardPoolContribution) ContractEventName() string {
	return FeePoolRewardPoolContributionEventName
}

// UnpackRewardPoolContributionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardPoolContribution(address indexed contributor, uint256 amount)
func (feePool *FeePool) UnpackRewardPoolContributionEvent(log *types.Log) (*FeePoolRewardPoolContribution, error) {
	event := "RewardPoolContribution"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolRewardPoolContribution)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolRewardRoleUpdated represents a RewardRoleUpdated event raised by the FeePool contract.
type FeePoolRewardRoleUpdated struct {
	Role uint8
	Raw  *types.Log // Blockchain specific contextual infos
}

const FeePoolRewardRoleUpdatedEventName = "RewardRoleUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolRewardRoleUpdated) ContractEventName() string {
	return FeePoolRewardRoleUpdatedEventName
}

// UnpackRewardRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardRoleUpdated(uint8 role)
func (feePool *FeePool) UnpackRewardRoleUpdatedEvent(log *types.Log) (*FeePoolRewardRoleUpdated, error) {
	event := "RewardRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolRewardRoleUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolRewarderUpdated represents a RewarderUpdated event raised by the FeePool contract.
type FeePoolRewarderUpdated struct {
	Rewarder common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const FeePoolRewarderUpdatedEventName = "RewarderUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolRewarderUpdated) ContractEventName() string {
	return FeePoolRewarderUpdatedEventName
}

// UnpackRewarderUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewarderUpdated(address indexed rewarder, bool allowed)
func (feePool *FeePool) UnpackRewarderUpdatedEvent(log *types.Log) (*FeePoolRewarderUpdated, error) {
	event := "RewarderUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolRewarderUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolRewardsClaimed represents a RewardsClaimed event raised by the FeePool contract.
type FeePoolRewardsClaimed struct {
	User   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolRewardsClaimedEventName = "RewardsClaimed"

// ContractEventName returns the user-defined event name.
func (FeePoolRewardsClaimed) ContractEventName() string {
	return FeePoolRewardsClaimedEventName
}

// UnpackRewardsClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardsClaimed(address indexed user, uint256 amount)
func (feePool *FeePool) UnpackRewardsClaimedEvent(log *types.Log) (*FeePoolRewardsClaimed, error) {
	event := "RewardsClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolRewardsClaimed)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolStakeManagerUpdated represents a StakeManagerUpdated event raised by the FeePool contract.
type FeePoolStakeManagerUpdated struct {
	StakeManager common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const FeePoolStakeManagerUpdatedEventName = "StakeManagerUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolStakeManagerUpdated) ContractEventName() string {
	return FeePoolStakeManagerUpdatedEventName
}

// UnpackStakeManagerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeManagerUpdated(address indexed stakeManager)
func (feePool *FeePool) UnpackStakeManagerUpdatedEvent(log *types.Log) (*FeePoolStakeManagerUpdated, error) {
	event := "StakeManagerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolStakeManagerUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolTaxPolicyUpdated represents a TaxPolicyUpdated event raised by the FeePool contract.
type FeePoolTaxPolicyUpdated struct {
	Policy common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeePoolTaxPolicyUpdatedEventName = "TaxPolicyUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolTaxPolicyUpdated) ContractEventName() string {
	return FeePoolTaxPolicyUpdatedEventName
}

// UnpackTaxPolicyUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaxPolicyUpdated(address indexed policy)
func (feePool *FeePool) UnpackTaxPolicyUpdatedEvent(log *types.Log) (*FeePoolTaxPolicyUpdated, error) {
	event := "TaxPolicyUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolTaxPolicyUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolTreasuryAllowlistUpdated represents a TreasuryAllowlistUpdated event raised by the FeePool contract.
type FeePoolTreasuryAllowlistUpdated struct {
	Treasury common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const FeePoolTreasuryAllowlistUpdatedEventName = "TreasuryAllowlistUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolTreasuryAllowlistUpdated) ContractEventName() string {
	return FeePoolTreasuryAllowlistUpdatedEventName
}

// UnpackTreasuryAllowlistUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryAllowlistUpdated(address indexed treasury, bool allowed)
func (feePool *FeePool) UnpackTreasuryAllowlistUpdatedEvent(log *types.Log) (*FeePoolTreasuryAllowlistUpdated, error) {
	event := "TreasuryAllowlistUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolTreasuryAllowlistUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolTreasuryRewarded represents a TreasuryRewarded event raised by the FeePool contract.
type FeePoolTreasuryRewarded struct {
	Treasury common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const FeePoolTreasuryRewardedEventName = "TreasuryRewarded"

// ContractEventName returns the user-defined event name.
func (FeePoolTreasuryRewarded) ContractEventName() string {
	return FeePoolTreasuryRewardedEventName
}

// UnpackTreasuryRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryRewarded(address indexed treasury, uint256 amount)
func (feePool *FeePool) UnpackTreasuryRewardedEvent(log *types.Log) (*FeePoolTreasuryRewarded, error) {
	event := "TreasuryRewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolTreasuryRewarded)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolTreasuryUpdated represents a TreasuryUpdated event raised by the FeePool contract.
type FeePoolTreasuryUpdated struct {
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const FeePoolTreasuryUpdatedEventName = "TreasuryUpdated"

// ContractEventName returns the user-defined event name.
func (FeePoolTreasuryUpdated) ContractEventName() string {
	return FeePoolTreasuryUpdatedEventName
}

// UnpackTreasuryUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TreasuryUpdated(address indexed treasury)
func (feePool *FeePool) UnpackTreasuryUpdatedEvent(log *types.Log) (*FeePoolTreasuryUpdated, error) {
	event := "TreasuryUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolTreasuryUpdated)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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

// FeePoolUnpaused represents a Unpaused event raised by the FeePool contract.
type FeePoolUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const FeePoolUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (FeePoolUnpaused) ContractEventName() string {
	return FeePoolUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (feePool *FeePool) UnpackUnpausedEvent(log *types.Log) (*FeePoolUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feePool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeePoolUnpaused)
	if len(log.Data) > 0 {
		if err := feePool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feePool.abi.Events[event].Inputs {
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
func (feePool *FeePool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feePool.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return feePool.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["EtherNotAccepted"].ID.Bytes()[:4]) {
		return feePool.UnpackEtherNotAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return feePool.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InsufficientRewardBalance"].ID.Bytes()[:4]) {
		return feePool.UnpackInsufficientRewardBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidPercentage"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidPercentageError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidRecipient"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidStakeManagerVersion"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidStakeManagerVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidTaxPolicy"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidTaxPolicyError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidTokenDecimals"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidTokenDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["InvalidTreasury"].ID.Bytes()[:4]) {
		return feePool.UnpackInvalidTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return feePool.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["NotOwnerOrPauser"].ID.Bytes()[:4]) {
		return feePool.UnpackNotOwnerOrPauserError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["NotOwnerOrPauserManager"].ID.Bytes()[:4]) {
		return feePool.UnpackNotOwnerOrPauserManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["NotRewarder"].ID.Bytes()[:4]) {
		return feePool.UnpackNotRewarderError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["NotStakeManager"].ID.Bytes()[:4]) {
		return feePool.UnpackNotStakeManagerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return feePool.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return feePool.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["PolicyNotTaxExempt"].ID.Bytes()[:4]) {
		return feePool.UnpackPolicyNotTaxExemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return feePool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return feePool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["TaxPolicyNotAcknowledged"].ID.Bytes()[:4]) {
		return feePool.UnpackTaxPolicyNotAcknowledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["TokenNotBurnable"].ID.Bytes()[:4]) {
		return feePool.UnpackTokenNotBurnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return feePool.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], feePool.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return feePool.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeePoolEnforcedPause represents a EnforcedPause error raised by the FeePool contract.
type FeePoolEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func FeePoolEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (feePool *FeePool) UnpackEnforcedPauseError(raw []byte) (*FeePoolEnforcedPause, error) {
	out := new(FeePoolEnforcedPause)
	if err := feePool.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolEtherNotAccepted represents a EtherNotAccepted error raised by the FeePool contract.
type FeePoolEtherNotAccepted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherNotAccepted()
func FeePoolEtherNotAcceptedErrorID() common.Hash {
	return common.HexToHash("0x37334834dfa70a6e8ca90283f4265465187dbf314d5a0c64cb44f29dac93471b")
}

// UnpackEtherNotAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherNotAccepted()
func (feePool *FeePool) UnpackEtherNotAcceptedError(raw []byte) (*FeePoolEtherNotAccepted, error) {
	out := new(FeePoolEtherNotAccepted)
	if err := feePool.abi.UnpackIntoInterface(out, "EtherNotAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolExpectedPause represents a ExpectedPause error raised by the FeePool contract.
type FeePoolExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func FeePoolExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (feePool *FeePool) UnpackExpectedPauseError(raw []byte) (*FeePoolExpectedPause, error) {
	out := new(FeePoolExpectedPause)
	if err := feePool.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInsufficientRewardBalance represents a InsufficientRewardBalance error raised by the FeePool contract.
type FeePoolInsufficientRewardBalance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientRewardBalance()
func FeePoolInsufficientRewardBalanceErrorID() common.Hash {
	return common.HexToHash("0xf16eeebd4d2275336b87322e3f33f1065888ce993dea0528a491562ee6a54cb8")
}

// UnpackInsufficientRewardBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientRewardBalance()
func (feePool *FeePool) UnpackInsufficientRewardBalanceError(raw []byte) (*FeePoolInsufficientRewardBalance, error) {
	out := new(FeePoolInsufficientRewardBalance)
	if err := feePool.abi.UnpackIntoInterface(out, "InsufficientRewardBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidPercentage represents a InvalidPercentage error raised by the FeePool contract.
type FeePoolInvalidPercentage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPercentage()
func FeePoolInvalidPercentageErrorID() common.Hash {
	return common.HexToHash("0x1f3b85d324f007eab9166dba47ce4688f2b5c15c9dbafa79131ac3a94e9e6540")
}

// UnpackInvalidPercentageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPercentage()
func (feePool *FeePool) UnpackInvalidPercentageError(raw []byte) (*FeePoolInvalidPercentage, error) {
	out := new(FeePoolInvalidPercentage)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidPercentage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidRecipient represents a InvalidRecipient error raised by the FeePool contract.
type FeePoolInvalidRecipient struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRecipient()
func FeePoolInvalidRecipientErrorID() common.Hash {
	return common.HexToHash("0x9c8d2cd23712ccfbf44b8107cfe79ea09343bf5b458f10860098ac1dbdf69f86")
}

// UnpackInvalidRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRecipient()
func (feePool *FeePool) UnpackInvalidRecipientError(raw []byte) (*FeePoolInvalidRecipient, error) {
	out := new(FeePoolInvalidRecipient)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidStakeManagerVersion represents a InvalidStakeManagerVersion error raised by the FeePool contract.
type FeePoolInvalidStakeManagerVersion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidStakeManagerVersion()
func FeePoolInvalidStakeManagerVersionErrorID() common.Hash {
	return common.HexToHash("0x7ac5dd9ae259546267b2d694f36c98675eafc6d8890c6b050dd888719a92a109")
}

// UnpackInvalidStakeManagerVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidStakeManagerVersion()
func (feePool *FeePool) UnpackInvalidStakeManagerVersionError(raw []byte) (*FeePoolInvalidStakeManagerVersion, error) {
	out := new(FeePoolInvalidStakeManagerVersion)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidStakeManagerVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidTaxPolicy represents a InvalidTaxPolicy error raised by the FeePool contract.
type FeePoolInvalidTaxPolicy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTaxPolicy()
func FeePoolInvalidTaxPolicyErrorID() common.Hash {
	return common.HexToHash("0xe820a958b2410ef886aa1bc8a133182cb9cd4025b1035f8caef40d7560367613")
}

// UnpackInvalidTaxPolicyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTaxPolicy()
func (feePool *FeePool) UnpackInvalidTaxPolicyError(raw []byte) (*FeePoolInvalidTaxPolicy, error) {
	out := new(FeePoolInvalidTaxPolicy)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidTaxPolicy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidTokenDecimals represents a InvalidTokenDecimals error raised by the FeePool contract.
type FeePoolInvalidTokenDecimals struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTokenDecimals()
func FeePoolInvalidTokenDecimalsErrorID() common.Hash {
	return common.HexToHash("0x686d36071aa8e78da50f5c57e83a611566ffcd01bd381598a1a01777e518a593")
}

// UnpackInvalidTokenDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTokenDecimals()
func (feePool *FeePool) UnpackInvalidTokenDecimalsError(raw []byte) (*FeePoolInvalidTokenDecimals, error) {
	out := new(FeePoolInvalidTokenDecimals)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidTokenDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolInvalidTreasury represents a InvalidTreasury error raised by the FeePool contract.
type FeePoolInvalidTreasury struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTreasury()
func FeePoolInvalidTreasuryErrorID() common.Hash {
	return common.HexToHash("0x14bcf5c8d2e88e2cda9dadc085c787265621848bd86b3f9e1025948800140909")
}

// UnpackInvalidTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTreasury()
func (feePool *FeePool) UnpackInvalidTreasuryError(raw []byte) (*FeePoolInvalidTreasury, error) {
	out := new(FeePoolInvalidTreasury)
	if err := feePool.abi.UnpackIntoInterface(out, "InvalidTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolNotGovernance represents a NotGovernance error raised by the FeePool contract.
type FeePoolNotGovernance struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance()
func FeePoolNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0xb56f932cae4ae1d955bbd63c6f7c50f21626333cb2a1e2c5cd94e7f82473bbe4")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance()
func (feePool *FeePool) UnpackNotGovernanceError(raw []byte) (*FeePoolNotGovernance, error) {
	out := new(FeePoolNotGovernance)
	if err := feePool.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolNotOwnerOrPauser represents a NotOwnerOrPauser error raised by the FeePool contract.
type FeePoolNotOwnerOrPauser struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrPauser()
func FeePoolNotOwnerOrPauserErrorID() common.Hash {
	return common.HexToHash("0xe269cb1a67da61b2739d41a627a7e24fa38153028bbcfe71e5f9150b0b85dfaa")
}

// UnpackNotOwnerOrPauserError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrPauser()
func (feePool *FeePool) UnpackNotOwnerOrPauserError(raw []byte) (*FeePoolNotOwnerOrPauser, error) {
	out := new(FeePoolNotOwnerOrPauser)
	if err := feePool.abi.UnpackIntoInterface(out, "NotOwnerOrPauser", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolNotOwnerOrPauserManager represents a NotOwnerOrPauserManager error raised by the FeePool contract.
type FeePoolNotOwnerOrPauserManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwnerOrPauserManager()
func FeePoolNotOwnerOrPauserManagerErrorID() common.Hash {
	return common.HexToHash("0x838bddb679ac148b9394c9f5bd1f8ea9b054c20a7ae36c0adbab14af0785e8d8")
}

// UnpackNotOwnerOrPauserManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwnerOrPauserManager()
func (feePool *FeePool) UnpackNotOwnerOrPauserManagerError(raw []byte) (*FeePoolNotOwnerOrPauserManager, error) {
	out := new(FeePoolNotOwnerOrPauserManager)
	if err := feePool.abi.UnpackIntoInterface(out, "NotOwnerOrPauserManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolNotRewarder represents a NotRewarder error raised by the FeePool contract.
type FeePoolNotRewarder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRewarder()
func FeePoolNotRewarderErrorID() common.Hash {
	return common.HexToHash("0x0aa9c95135359fa79a7ed88fb2cefcfd4a400de82eb7b76de7c3bd6ed19cb4b9")
}

// UnpackNotRewarderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRewarder()
func (feePool *FeePool) UnpackNotRewarderError(raw []byte) (*FeePoolNotRewarder, error) {
	out := new(FeePoolNotRewarder)
	if err := feePool.abi.UnpackIntoInterface(out, "NotRewarder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolNotStakeManager represents a NotStakeManager error raised by the FeePool contract.
type FeePoolNotStakeManager struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStakeManager()
func FeePoolNotStakeManagerErrorID() common.Hash {
	return common.HexToHash("0x9aa26df8df49f8e25e61412f575cff92b3bde6f7c6b6e28cd813d182f461fda6")
}

// UnpackNotStakeManagerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStakeManager()
func (feePool *FeePool) UnpackNotStakeManagerError(raw []byte) (*FeePoolNotStakeManager, error) {
	out := new(FeePoolNotStakeManager)
	if err := feePool.abi.UnpackIntoInterface(out, "NotStakeManager", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the FeePool contract.
type FeePoolOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func FeePoolOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (feePool *FeePool) UnpackOwnableInvalidOwnerError(raw []byte) (*FeePoolOwnableInvalidOwner, error) {
	out := new(FeePoolOwnableInvalidOwner)
	if err := feePool.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the FeePool contract.
type FeePoolOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func FeePoolOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (feePool *FeePool) UnpackOwnableUnauthorizedAccountError(raw []byte) (*FeePoolOwnableUnauthorizedAccount, error) {
	out := new(FeePoolOwnableUnauthorizedAccount)
	if err := feePool.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolPolicyNotTaxExempt represents a PolicyNotTaxExempt error raised by the FeePool contract.
type FeePoolPolicyNotTaxExempt struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyNotTaxExempt()
func FeePoolPolicyNotTaxExemptErrorID() common.Hash {
	return common.HexToHash("0x3007f2b699a37bb4fbcaebf6744c7c5cbcc809c8659443771b05eb6e529d5ead")
}

// UnpackPolicyNotTaxExemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyNotTaxExempt()
func (feePool *FeePool) UnpackPolicyNotTaxExemptError(raw []byte) (*FeePoolPolicyNotTaxExempt, error) {
	out := new(FeePoolPolicyNotTaxExempt)
	if err := feePool.abi.UnpackIntoInterface(out, "PolicyNotTaxExempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the FeePool contract.
type FeePoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func FeePoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (feePool *FeePool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*FeePoolReentrancyGuardReentrantCall, error) {
	out := new(FeePoolReentrancyGuardReentrantCall)
	if err := feePool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the FeePool contract.
type FeePoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func FeePoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (feePool *FeePool) UnpackSafeERC20FailedOperationError(raw []byte) (*FeePoolSafeERC20FailedOperation, error) {
	out := new(FeePoolSafeERC20FailedOperation)
	if err := feePool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolTaxPolicyNotAcknowledged represents a TaxPolicyNotAcknowledged error raised by the FeePool contract.
type FeePoolTaxPolicyNotAcknowledged struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func FeePoolTaxPolicyNotAcknowledgedErrorID() common.Hash {
	return common.HexToHash("0xa4600010ad5a3cd80a77bc537a78e1d9e51e986faca79095dd0f32250889fd3c")
}

// UnpackTaxPolicyNotAcknowledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TaxPolicyNotAcknowledged(address account)
func (feePool *FeePool) UnpackTaxPolicyNotAcknowledgedError(raw []byte) (*FeePoolTaxPolicyNotAcknowledged, error) {
	out := new(FeePoolTaxPolicyNotAcknowledged)
	if err := feePool.abi.UnpackIntoInterface(out, "TaxPolicyNotAcknowledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolTokenNotBurnable represents a TokenNotBurnable error raised by the FeePool contract.
type FeePoolTokenNotBurnable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotBurnable()
func FeePoolTokenNotBurnableErrorID() common.Hash {
	return common.HexToHash("0xf85c6e43018a522af8763ffbf23d9111902bf02fb8b4c046d1ce9c063cec9c91")
}

// UnpackTokenNotBurnableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotBurnable()
func (feePool *FeePool) UnpackTokenNotBurnableError(raw []byte) (*FeePoolTokenNotBurnable, error) {
	out := new(FeePoolTokenNotBurnable)
	if err := feePool.abi.UnpackIntoInterface(out, "TokenNotBurnable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolZeroAddress represents a ZeroAddress error raised by the FeePool contract.
type FeePoolZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func FeePoolZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (feePool *FeePool) UnpackZeroAddressError(raw []byte) (*FeePoolZeroAddress, error) {
	out := new(FeePoolZeroAddress)
	if err := feePool.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeePoolZeroAmount represents a ZeroAmount error raised by the FeePool contract.
type FeePoolZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func FeePoolZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (feePool *FeePool) UnpackZeroAmountError(raw []byte) (*FeePoolZeroAmount, error) {
	out := new(FeePoolZeroAmount)
	if err := feePool.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
