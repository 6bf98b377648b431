// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {ISm2Verifier} from "../interfaces/ISm2Verifier.sol";

/// Stands in for SM2 where a test is about what a signature decides, not about the signature:
/// valid is r = keccak(x, message), s = keccak(y, message).
contract VerifierStub is ISm2Verifier {
    function za(bytes32 x, bytes32 y) external pure returns (bytes32) {
        return keccak256(abi.encode("za", x, y));
    }

    function verify(
        bytes32 za_,
        bytes32 x,
        bytes32 y,
        bytes calldata message,
        bytes32 r,
        bytes32 s
    ) external pure returns (bool) {
        return
            za_ == keccak256(abi.encode("za", x, y)) &&
            r == keccak256(abi.encode(x, message)) &&
            s == keccak256(abi.encode(y, message));
    }
}
