// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// Persons and projects by pseudonymous id, and what their keys have signed.
interface IIdentities {
    enum Kind {
        None,
        Resident,
        Practitioner,
        Project
    }

    /// The version of the key, valid now, with which `id` signed `message`; 0 where it did not.
    function signedBy(bytes32 id, bytes calldata message, uint256 r, uint256 s) external view returns (uint32 version);

    function kindOf(bytes32 id) external view returns (Kind);

    /// The organisation of a practitioner or a project; 0 for residents.
    function organisationOf(bytes32 id) external view returns (bytes32);

    /// Whether the key counted at that second, by what is known now: a revocation reaches back to its time.
    function isKeyValidAt(bytes32 id, uint32 version, uint64 time) external view returns (bool);

    /// Whether `id` has a key that counts now.
    function isActive(bytes32 id) external view returns (bool);
}
