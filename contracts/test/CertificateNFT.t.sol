// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {AGIALPHA} from "../src/AGIALPHA.sol";
import {CertificateNFT} from "../src/CertificateNFT.sol";
import {ICertificateNFT} from "../src/interfaces/ICertificateNFT.sol";
import {Test} from "./Vm.sol";

/// @notice A stake manager as far as the certificate looks at it.
contract TokenHolder {
    address public token;
    uint256 public version;

    constructor(address token_, uint256 version_) {
        token = token_;
        version = version_;
    }
}

contract CertificateNFTTest is Test {
    bytes32 private constant HASH = keccak256("ipfs://spec");

    AGIALPHA private token = new AGIALPHA();
    CertificateNFT private nft = new CertificateNFT("Certificates", "CERT", address(token));
    address private registry = account("registry");
    address private alice = account("alice");
    address private bob = account("bob");

    function setUp() public {
        nft.setJobRegistry(registry);
        token.mint(bob, 100);
    }

    function test_mint_onceByTheRegistry() public {
        vm.expectRevert(abi.encodeWithSelector(ICertificateNFT.NotJobRegistry.selector, address(this)));
        nft.mint(alice, 7, HASH);
        vm.startPrank(registry);
        vm.expectRevert(ICertificateNFT.EmptyURI.selector);
        nft.mint(alice, 7, bytes32(0));
        vm.expectRevert(ICertificateNFT.ZeroAddress.selector);
        nft.mint(address(0), 7, HASH);
        vm.expectEmit(address(nft));
        emit ICertificateNFT.CertificateMinted(alice, 7, HASH);
        assertEq(nft.mint(alice, 7, HASH), 7, "token id");
        vm.expectRevert(abi.encodeWithSelector(ICertificateNFT.CertificateAlreadyMinted.selector, 7));
        nft.mint(bob, 7, HASH);
        vm.stopPrank();
        assertEq(nft.ownerOf(7), alice, "owner");
        assertEq(nft.tokenHashes(7), HASH, "hash");
    }

    function test_mint_revertsForContractsThatTakeNone() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(token)));
        vm.prank(registry);
        nft.mint(address(token), 7, HASH);
    }

    function test_purchase_movesTokenAndPrice() public {
        _listed(60);
        vm.startPrank(bob);
        token.approve(address(nft), 60);
        vm.expectEmit(address(nft));
        emit ICertificateNFT.NFTPurchased(7, bob, 60);
        nft.purchase(7);
        vm.stopPrank();
        assertEq(nft.ownerOf(7), bob, "owner");
        assertEq(token.balanceOf(alice), 60, "price");
        (address seller,, bool active) = nft.listings(7);
        assertTrue(seller == address(0) && !active, "offer gone");
    }

    function test_purchase_revertsWithReason() public {
        vm.expectRevert(ICertificateNFT.NotListed.selector);
        vm.prank(bob);
        nft.purchase(7);
        _listed(60);
        vm.expectRevert(ICertificateNFT.SelfPurchase.selector);
        vm.prank(alice);
        nft.purchase(7);
        vm.expectRevert(ICertificateNFT.InsufficientAllowance.selector);
        vm.prank(bob);
        nft.purchase(7);
    }

    function test_list_revertsWithReason() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 7));
        nft.list(7, 1);
        _listed(60);
        vm.expectRevert(ICertificateNFT.NotTokenOwner.selector);
        vm.prank(bob);
        nft.list(7, 1);
        vm.startPrank(alice);
        vm.expectRevert(ICertificateNFT.AlreadyListed.selector);
        nft.list(7, 1);
        vm.expectRevert(ICertificateNFT.InvalidPrice.selector);
        nft.list(7, 0);
        vm.stopPrank();
    }

    function test_delist_bySellerOnly() public {
        _listed(60);
        vm.expectRevert(ICertificateNFT.NotTokenOwner.selector);
        vm.prank(bob);
        nft.delist(7);
        vm.prank(alice);
        nft.delist(7);
        vm.expectRevert(ICertificateNFT.NotListed.selector);
        vm.prank(alice);
        nft.delist(7);
    }

    function test_transfer_endsTheOffer() public {
        _listed(60);
        vm.prank(alice);
        nft.transferFrom(alice, account("carol"), 7);
        vm.expectRevert(ICertificateNFT.NotListed.selector);
        vm.prank(bob);
        nft.purchase(7);
    }

    function test_baseURI_onceThenUpdateUntilLocked() public {
        vm.prank(registry);
        nft.mint(alice, 7, HASH);
        assertEq(nft.tokenURI(7), "", "unset");
        vm.expectRevert(ICertificateNFT.BaseURIUnset.selector);
        nft.updateBaseURI("ipfs://b/");
        vm.expectRevert(ICertificateNFT.BaseURIUnset.selector);
        nft.lockBaseURI();
        vm.expectRevert(ICertificateNFT.EmptyBaseURI.selector);
        nft.setBaseURI("");
        nft.setBaseURI("ipfs://a/");
        assertEq(nft.tokenURI(7), "ipfs://a/7", "set");
        vm.expectRevert(ICertificateNFT.BaseURIAlreadySet.selector);
        nft.setBaseURI("ipfs://b/");
        vm.expectEmit(address(nft));
        emit ICertificateNFT.BaseURIUpdated("ipfs://a/", "ipfs://b/");
        nft.updateBaseURI("ipfs://b/");
        nft.lockBaseURI();
        assertTrue(nft.baseURILocked(), "locked");
        vm.expectRevert(ICertificateNFT.BaseURIAlreadyLocked.selector);
        nft.updateBaseURI("ipfs://c/");
    }

    function test_setStakeManager_checksVersionAndToken() public {
        address old = address(new TokenHolder(address(token), 1));
        vm.expectRevert(ICertificateNFT.InvalidStakeManagerVersion.selector);
        nft.setStakeManager(old);
        vm.expectRevert(ICertificateNFT.InvalidStakeManagerVersion.selector);
        nft.setStakeManager(alice);
        address other = address(new TokenHolder(bob, 2));
        vm.expectRevert(ICertificateNFT.InvalidStakeManagerToken.selector);
        nft.setStakeManager(other);
        address good = address(new TokenHolder(address(token), 2));
        nft.setStakeManager(good);
        assertEq(nft.stakeManager(), good, "set");
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, alice));
        vm.prank(alice);
        nft.setStakeManager(good);
    }

    function _listed(uint256 price) private {
        vm.prank(registry);
        nft.mint(alice, 7, HASH);
        vm.prank(alice);
        nft.list(7, price);
    }
}
