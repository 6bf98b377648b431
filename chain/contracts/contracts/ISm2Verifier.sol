// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// SM2 signatures with SM3 (GB/T 32918.2-2016), user id 1234567812345678 (GB/T 35276-2017). Whoever verifies on this chain does it
/// through here, so that a chain with SM2 of its own needs no other contract.
interface ISm2Verifier {
    /// Whether (x, y) can be a public key: reduced coordinates of a point on the curve.
    function isPublicKey(uint256 x, uint256 y) external view returns (bool);

    /// ZA, the hash over user id, curve and public key. A caller keeps it beside the key.
    function userHash(uint256 x, uint256 y) external view returns (bytes32 za);

    /// @param za what `userHash(x, y)` gives; a wrong one makes the signature wrong
    function verify(bytes calldata message, bytes32 za, uint256 r, uint256 s, uint256 x, uint256 y)
        external
        view
        returns (bool);

    function sm3(bytes calldata message) external view returns (bytes32);
}
