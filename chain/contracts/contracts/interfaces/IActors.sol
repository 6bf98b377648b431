// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// Who may act under a name: an organisation, a practitioner, a resident. Contracts ask here and hold no keys themselves.
interface IActors {
    /// True when `sender` is the actor's own chain account, or `signature` (r ‖ s) is the actor's SM2 signature over the 32 bytes
    /// `digest`. False for unknown or suspended actors and for keys that are expired or revoked.
    function acts(
        bytes32 actor,
        address sender,
        bytes32 digest,
        bytes calldata signature
    ) external view returns (bool);
}
