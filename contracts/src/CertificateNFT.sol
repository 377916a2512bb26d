// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {ICertificateNFT} from "./interfaces/ICertificateNFT.sol";
import {IStakeManager} from "./interfaces/IStakeManager.sol";
import {AGIALPHA_TOKEN, MODULE_VERSION} from "./libraries/Constants.sol";

/// @title Certificates of finished jobs
contract CertificateNFT is ICertificateNFT, ERC721, Ownable, Pausable, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    struct Listing {
        address seller;
        bool active;
        uint256 price;
    }

    IERC20 private immutable _token;

    address private _jobRegistry;
    bool private _baseURILocked;
    address private _stakeManager;
    string private _base;

    mapping(uint256 tokenId => bytes32) private _hashes;
    mapping(uint256 tokenId => Listing) private _listings;

    /// @param token_ Token that pays purchases; zero for the canonical one.
    constructor(string memory name_, string memory symbol_, address token_) ERC721(name_, symbol_) Ownable(msg.sender) {
        _token = IERC20(token_ == address(0) ? AGIALPHA_TOKEN : token_);
    }

    receive() external payable {
        revert("CertificateNFT: no ether");
    }

    fallback() external payable {
        revert("CertificateNFT: no ether");
    }

    // ------------------------------------------------------------------ certificates

    /// @inheritdoc ICertificateNFT
    function mint(address to, uint256 jobId, bytes32 uriHash)
        external
        whenNotPaused
        nonReentrant
        returns (uint256 tokenId)
    {
        if (msg.sender != _jobRegistry) revert NotJobRegistry(msg.sender);
        if (to == address(0)) revert ZeroAddress();
        if (uriHash == bytes32(0)) revert EmptyURI();
        if (_ownerOf(jobId) != address(0)) revert CertificateAlreadyMinted(jobId);
        tokenId = jobId;
        _hashes[tokenId] = uriHash;
        _safeMint(to, tokenId);
        emit CertificateMinted(to, jobId, uriHash);
    }

    /// @inheritdoc ICertificateNFT
    function tokenHashes(uint256 tokenId) external view returns (bytes32) {
        return _hashes[tokenId];
    }

    // ------------------------------------------------------------------ market

    /// @inheritdoc ICertificateNFT
    function list(uint256 tokenId, uint256 price) external whenNotPaused nonReentrant {
        if (_requireOwned(tokenId) != msg.sender) revert NotTokenOwner();
        if (price == 0) revert InvalidPrice();
        if (_listings[tokenId].active) revert AlreadyListed();
        _listings[tokenId] = Listing({seller: msg.sender, active: true, price: price});
        emit NFTListed(tokenId, msg.sender, price);
    }

    /// @inheritdoc ICertificateNFT
    function purchase(uint256 tokenId) external whenNotPaused nonReentrant {
        Listing memory offer = _listings[tokenId];
        if (!offer.active) revert NotListed();
        if (msg.sender == offer.seller) revert SelfPurchase();
        if (_token.allowance(msg.sender, address(this)) < offer.price) revert InsufficientAllowance();
        _token.safeTransferFrom(msg.sender, offer.seller, offer.price);
        // The transfer ends the offer, see _update.
        _safeTransfer(offer.seller, msg.sender, tokenId);
        emit NFTPurchased(tokenId, msg.sender, offer.price);
    }

    /// @inheritdoc ICertificateNFT
    function delist(uint256 tokenId) external whenNotPaused nonReentrant {
        Listing memory offer = _listings[tokenId];
        if (!offer.active) revert NotListed();
        if (msg.sender != offer.seller) revert NotTokenOwner();
        delete _listings[tokenId];
        emit NFTDelisted(tokenId);
    }

    /// @inheritdoc ICertificateNFT
    function listings(uint256 tokenId) external view returns (address seller, uint256 price, bool active) {
        Listing memory offer = _listings[tokenId];
        return (offer.seller, offer.price, offer.active);
    }

    // ------------------------------------------------------------------ owner

    /// @inheritdoc ICertificateNFT
    function setJobRegistry(address registry) external onlyOwner {
        if (registry == address(0)) revert ZeroAddress();
        _jobRegistry = registry;
        emit JobRegistryUpdated(registry);
    }

    /// @inheritdoc ICertificateNFT
    function setStakeManager(address manager) external onlyOwner {
        if (manager == address(0)) revert ZeroAddress();
        if (manager.code.length == 0 || IStakeManager(manager).version() != MODULE_VERSION) {
            revert InvalidStakeManagerVersion();
        }
        if (IStakeManager(manager).token() != address(_token)) revert InvalidStakeManagerToken();
        _stakeManager = manager;
        emit StakeManagerUpdated(manager);
    }

    /// @inheritdoc ICertificateNFT
    function setBaseURI(string calldata baseURI_) external onlyOwner {
        if (_baseURILocked) revert BaseURIAlreadyLocked();
        if (bytes(_base).length != 0) revert BaseURIAlreadySet();
        if (bytes(baseURI_).length == 0) revert EmptyBaseURI();
        _base = baseURI_;
        emit BaseURISet(baseURI_);
    }

    /// @inheritdoc ICertificateNFT
    function updateBaseURI(string calldata baseURI_) external onlyOwner {
        if (_baseURILocked) revert BaseURIAlreadyLocked();
        if (bytes(_base).length == 0) revert BaseURIUnset();
        if (bytes(baseURI_).length == 0) revert EmptyBaseURI();
        emit BaseURIUpdated(_base, baseURI_);
        _base = baseURI_;
    }

    /// @inheritdoc ICertificateNFT
    function lockBaseURI() external onlyOwner {
        if (_baseURILocked) revert BaseURIAlreadyLocked();
        if (bytes(_base).length == 0) revert BaseURIUnset();
        _baseURILocked = true;
        emit BaseURILocked(_base);
    }

    /// @inheritdoc ICertificateNFT
    function pause() external onlyOwner {
        _pause();
    }

    /// @inheritdoc ICertificateNFT
    function unpause() external onlyOwner {
        _unpause();
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc ICertificateNFT
    function baseURILocked() external view returns (bool) {
        return _baseURILocked;
    }

    /// @inheritdoc ICertificateNFT
    function jobRegistry() external view returns (address) {
        return _jobRegistry;
    }

    /// @inheritdoc ICertificateNFT
    function stakeManager() external view returns (address) {
        return _stakeManager;
    }

    /// @inheritdoc ICertificateNFT
    function version() external pure returns (uint256) {
        return MODULE_VERSION;
    }

    /// @inheritdoc ICertificateNFT
    function isTaxExempt() external pure returns (bool) {
        return true;
    }

    // ------------------------------------------------------------------ internal

    /// @dev Token URIs are this and the job's number, and empty as long as it is.
    function _baseURI() internal view override returns (string memory) {
        return _base;
    }

    /// @dev Whoever sells elsewhere must not leave an offer behind that binds the next owner.
    function _update(address to, uint256 tokenId, address auth) internal override returns (address from) {
        from = super._update(to, tokenId, auth);
        if (_listings[tokenId].active) delete _listings[tokenId];
    }
}
