// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Sm2Verifier} from "../Sm2Verifier.sol";

/// Speaks ChainMaker's signature precompile at an address of its own: same input, same answer, decided by the Solidity verifier.
/// With `broken` it says yes to everything, as a call to an address without code would never do but a wrong address might.
contract PrecompileStandIn {
    Sm2Verifier private immutable verifier;
    bool private immutable broken;

    constructor(Sm2Verifier verifier_, bool broken_) {
        verifier = verifier_;
        broken = broken_;
    }

    fallback(bytes calldata input) external returns (bytes memory) {
        if (broken) return abi.encode(1);
        (bytes calldata key, bytes calldata afterKey) = _take(input);
        (bytes calldata message, bytes calldata afterMessage) = _take(afterKey);
        (bytes calldata signature, ) = _take(afterMessage);
        require(keccak256(key[:27]) == keccak256(hex"3059301306072a8648ce3d020106082a811ccf5501822d03420004"));
        return abi.encode(_isSigned(message, signature, bytes32(key[27:59]), bytes32(key[59:91])) ? 1 : 0);
    }

    function _isSigned(
        bytes calldata message,
        bytes calldata signature,
        bytes32 x,
        bytes32 y
    ) private view returns (bool) {
        (uint256 r, uint256 next) = _integer(signature, 2);
        (uint256 s, uint256 end) = _integer(signature, next);
        require(uint8(signature[1]) + 2 == signature.length && end == signature.length);
        bytes32 za = verifier.userHash(uint256(x), uint256(y));
        return verifier.verify(message, za, r, s, uint256(x), uint256(y));
    }

    function _take(bytes calldata input) private pure returns (bytes calldata value, bytes calldata rest) {
        uint256 length = uint256(bytes32(input[:32]));
        return (input[32:32 + length], input[32 + length:]);
    }

    function _integer(bytes calldata der, uint256 from) private pure returns (uint256 value, uint256 next) {
        require(der[from] == 0x02);
        next = from + 2 + uint8(der[from + 1]);
        for (uint256 i = from + 2; i < next; ++i) value = (value << 8) | uint8(der[i]);
    }
}
