// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {ISm2Verifier} from "../ISm2Verifier.sol";
import {Sm2Curve} from "../Sm2Curve.sol";

/// Stands in for SM2 where a test is about what a signature decides, not about the signature: keys are checked,
/// a signature is valid when r = keccak(x, message) and s = keccak(y, message).
contract VerifierStub is ISm2Verifier {
    function isPublicKey(uint256 x, uint256 y) external pure returns (bool) {
        return Sm2Curve.isPoint(x, y);
    }

    function userHash(uint256 x, uint256 y) external pure returns (bytes32) {
        return keccak256(abi.encode("za", x, y));
    }

    function sm3(bytes calldata message) external pure returns (bytes32) {
        return keccak256(message);
    }

    function verify(
        bytes calldata message,
        bytes32 za,
        uint256 r,
        uint256 s,
        uint256 x,
        uint256 y
    ) external pure returns (bool) {
        return
            za == keccak256(abi.encode("za", x, y)) &&
            r == uint256(keccak256(abi.encode(x, message))) &&
            s == uint256(keccak256(abi.encode(y, message)));
    }
}
