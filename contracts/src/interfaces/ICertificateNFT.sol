// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Certificates of finished jobs
/// @notice ERC-721 token whose id is the job's number, with a fixed-price market paid in the protocol's token.
interface ICertificateNFT {
    event CertificateMinted(address indexed to, uint256 indexed jobId, bytes32 uriHash);
    event JobRegistryUpdated(address registry);
    event StakeManagerUpdated(address manager);
    event BaseURISet(string baseURI);
    event BaseURIUpdated(string previousBaseURI, string newBaseURI);
    event BaseURILocked(string finalBaseURI);
    event NFTListed(uint256 indexed tokenId, address indexed seller, uint256 price);
    event NFTPurchased(uint256 indexed tokenId, address indexed buyer, uint256 price);
    event NFTDelisted(uint256 indexed tokenId);

    error AlreadyListed();
    error BaseURIAlreadyLocked();
    error BaseURIAlreadySet();
    error BaseURIUnset();
    error CertificateAlreadyMinted(uint256 jobId);
    error EmptyBaseURI();
    error EmptyURI();
    error InsufficientAllowance();
    error InvalidPrice();
    error InvalidStakeManagerToken();
    error InvalidStakeManagerVersion();
    error NotJobRegistry(address caller);
    error NotListed();
    error NotTokenOwner();
    error SelfPurchase();
    error ZeroAddress();

    /// @notice Mints the certificate of a job; job registry only.
    function mint(address to, uint256 jobId, bytes32 uriHash) external returns (uint256 tokenId);

    /// @notice Offers a certificate for `price` token base units; its owner only.
    function list(uint256 tokenId, uint256 price) external;

    /// @notice Buys a listed certificate; the buyer must have approved this contract for the price.
    function purchase(uint256 tokenId) external;

    /// @notice Takes an offer back.
    function delist(uint256 tokenId) external;

    function listings(uint256 tokenId) external view returns (address seller, uint256 price, bool active);

    /// @notice Hash of the URI of the job's specification.
    function tokenHashes(uint256 tokenId) external view returns (bytes32);

    function baseURILocked() external view returns (bool);

    function jobRegistry() external view returns (address);

    function stakeManager() external view returns (address);

    /// @notice Sets the only minter.
    function setJobRegistry(address registry) external;

    /// @notice Sets the stake manager whose token pays purchases.
    function setStakeManager(address manager) external;

    /// @notice Sets the base URI, once.
    function setBaseURI(string calldata baseURI_) external;

    /// @notice Changes a base URI that has been set and not locked.
    function updateBaseURI(string calldata baseURI_) external;

    function lockBaseURI() external;

    function pause() external;

    function unpause() external;

    function version() external view returns (uint256);

    function isTaxExempt() external pure returns (bool);
}
