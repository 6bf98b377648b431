// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// SM2 signatures (GB/T 32918.2) with SM3 and the default user id `1234567812345678`.
/// Behind it stands the Solidity implementation, or a chain's own precompile where it has one.
interface ISm2Verifier {
    /// ZA of a public key; dear, so whoever holds keys keeps it from enrolment. Reverts or answers 0 for a point off the curve.
    function za(bytes32 x, bytes32 y) external view returns (bytes32);

    /// True only for a valid signature over `message` (the bytes M, hashed with ZA inside).
    function verify(
        bytes32 za_,
        bytes32 x,
        bytes32 y,
        bytes calldata message,
        bytes32 r,
        bytes32 s
    ) external view returns (bool);
}
