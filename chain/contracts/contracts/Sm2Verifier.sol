// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {ISm2Verifier} from "./ISm2Verifier.sol";
import {Sm2Curve} from "./Sm2Curve.sol";
import {Sm3} from "./Sm3.sol";

/// SM2 and SM3 on any EVM that has the modular exponentiation precompile. Stateless.
contract Sm2Verifier is ISm2Verifier {
    function isPublicKey(uint256 x, uint256 y) external pure returns (bool) {
        return Sm2Curve.isPoint(x, y);
    }

    /// GB/T 32918.2-2016 5.5 with the 128-bit user id 1234567812345678.
    function userHash(uint256 x, uint256 y) external pure returns (bytes32) {
        return
            Sm3.digest(
                abi.encodePacked(
                    uint16(128),
                    "1234567812345678",
                    Sm2Curve.A,
                    Sm2Curve.B,
                    Sm2Curve.GX,
                    Sm2Curve.GY,
                    x,
                    y
                )
            );
    }

    function sm3(bytes calldata message) external pure returns (bytes32) {
        return Sm3.digest(message);
    }

    function verify(bytes calldata message, bytes32 za, uint256 r, uint256 s, uint256 x, uint256 y)
        external
        view
        virtual
        returns (bool)
    {
        return _verifyDigest(Sm3.digest(abi.encodePacked(za, message)), r, s, x, y);
    }

    /// @param e SM3(ZA ‖ message)
    function verifyDigest(bytes32 e, uint256 r, uint256 s, uint256 x, uint256 y) external view returns (bool) {
        return _verifyDigest(e, r, s, x, y);
    }

    /// GB/T 32918.2-2016 7.1. A signature has exactly one form: r and s are integers from 1 to N-1, nothing is reduced for the caller.
    function _verifyDigest(bytes32 e, uint256 r, uint256 s, uint256 x, uint256 y) internal view returns (bool) {
        if (!_isPlausible(r, s, x, y)) return false;
        uint256 target = addmod(r, Sm2Curve.N - (uint256(e) % Sm2Curve.N), Sm2Curve.N);
        return Sm2Curve.hasX(s, addmod(r, s, Sm2Curve.N), x, y, target);
    }

    function _isPlausible(uint256 r, uint256 s, uint256 x, uint256 y) internal pure returns (bool) {
        if (r == 0 || r >= Sm2Curve.N || s == 0 || s >= Sm2Curve.N) return false;
        return addmod(r, s, Sm2Curve.N) != 0 && Sm2Curve.isPoint(x, y);
    }
}
