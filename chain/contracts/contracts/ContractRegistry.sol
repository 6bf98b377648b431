// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";

/// Which contract stands behind a name, version by version. A new version is a new contract at a new address: code that was
/// deployed never changes, old versions stay readable, and everyone can see when which one was current.
contract ContractRegistry is Governed {
    struct Version {
        address target;
        bytes32 codeHash;
        address previous;
        uint64 sinceBlock;
        /// Set when it must not be used any more, not even for what it once held.
        uint64 revokedInBlock;
    }

    mapping(bytes32 name => Version[]) private _versions;
    mapping(address target => bytes32 name) public nameOf;
    mapping(address target => uint256 version) private _versionAt;
    bytes32[] private _names;

    error NameInvalid();
    error NoCode(address target);
    error OtherCode(address target, bytes32 expected, bytes32 found);
    error AddressTaken(address target, bytes32 name);
    error NotThePredecessor(bytes32 name, address expected, address given);
    error UnknownVersion(bytes32 name, uint256 version);
    error RevokedAlready(bytes32 name, uint256 version);

    event Registered(bytes32 indexed name, uint256 indexed version, address target, bytes32 codeHash, address previous);
    event Revoked(bytes32 indexed name, uint256 indexed version, address target, bytes32 reason);

    constructor(Governance memory governance) Governed(governance) {}

    /// @param codeHash keccak-256 of the code that is meant to stand there; the contract looks itself
    /// @param previous the current version's address, or zero for the first: two upgrades at once cannot both succeed
    function register(
        bytes32 name,
        address target,
        bytes32 codeHash,
        address previous
    ) external onlyRole(OPERATOR_ROLE) whenOpen returns (uint256 version) {
        if (name == 0) revert NameInvalid();
        if (target.code.length == 0) revert NoCode(target);
        if (target.codehash != codeHash) revert OtherCode(target, codeHash, target.codehash);
        if (nameOf[target] != 0) revert AddressTaken(target, nameOf[target]);
        Version[] storage versions = _versions[name];
        version = versions.length + 1;
        address latest = versions.length == 0 ? address(0) : versions[versions.length - 1].target;
        if (latest != previous) revert NotThePredecessor(name, latest, previous);
        if (versions.length == 0) _names.push(name);
        versions.push(Version(target, codeHash, previous, uint64(block.number), 0));
        nameOf[target] = name;
        _versionAt[target] = version;
        emit Registered(name, version, target, codeHash, previous);
    }

    function revoke(bytes32 name, uint256 version, bytes32 reason) external onlyRole(DEFAULT_ADMIN_ROLE) whenOpen {
        if (version == 0 || version > _versions[name].length) revert UnknownVersion(name, version);
        Version storage one = _versions[name][version - 1];
        if (one.revokedInBlock != 0) revert RevokedAlready(name, version);
        one.revokedInBlock = uint64(block.number);
        emit Revoked(name, version, one.target, reason);
    }

    /// Where new data goes. Never a revoked version.
    function current(bytes32 name) external view returns (address target, uint256 version) {
        version = _versions[name].length;
        if (version == 0) revert UnknownVersion(name, 0);
        Version storage one = _versions[name][version - 1];
        if (one.revokedInBlock != 0) revert RevokedAlready(name, version);
        target = one.target;
    }

    /// Versions count from 1.
    function versionOf(bytes32 name, uint256 version) external view returns (Version memory) {
        if (version == 0 || version > _versions[name].length) revert UnknownVersion(name, version);
        return _versions[name][version - 1];
    }

    /// Name and version of an address, zero where it is not registered, and the hash of the code that stands there now.
    function inspect(address target) external view returns (bytes32 name, uint256 version, bytes32 codeHash) {
        return (nameOf[target], _versionAt[target], target.codehash);
    }

    function versionCount(bytes32 name) external view returns (uint256) {
        return _versions[name].length;
    }

    function nameCount() external view returns (uint256) {
        return _names.length;
    }

    function nameAt(uint256 index) external view returns (bytes32) {
        return _names[index];
    }
}
