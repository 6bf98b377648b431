// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Sm2Verifier} from "./Sm2Verifier.sol";

/// SM2 by ChainMaker's signature precompile (0x03ef since 2.3.2), which hashes ZA and the message itself. Deployed only where the
/// operator says that the chain has it; the constructor makes it prove so on the standard's own example and refuses otherwise.
/// The input format is length, DER public key, length, message, length, DER signature; it was read in a fork's source, hence the proof.
contract ChainMakerSm2Verifier is Sm2Verifier {
    address public immutable precompile;

    error PrecompileUnfit(address precompile);

    constructor(address precompile_) {
        precompile = precompile_;
        // GB/T 32918.5-2017 A.2
        uint256 x = 0x09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020;
        uint256 y = 0xccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13;
        uint256 r = 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3;
        uint256 s = 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa;
        if (!_ask(precompile_, "message digest", r, s, x, y) || _ask(precompile_, "message digesu", r, s, x, y))
            revert PrecompileUnfit(precompile_);
    }

    /// Ranges and the curve are checked here as well, so that both verifiers refuse the same things whatever the chain's version does.
    function verify(bytes calldata message, bytes32, uint256 r, uint256 s, uint256 x, uint256 y)
        external
        view
        override
        returns (bool)
    {
        return _isPlausible(r, s, x, y) && _ask(precompile, message, r, s, x, y);
    }

    function _ask(address asked, bytes memory message, uint256 r, uint256 s, uint256 x, uint256 y)
        private
        view
        returns (bool)
    {
        // SubjectPublicKeyInfo of id-ecPublicKey on sm2p256v1
        bytes memory key = abi.encodePacked(hex"3059301306072a8648ce3d020106082a811ccf5501822d03420004", x, y);
        bytes memory body = abi.encodePacked(_integer(r), _integer(s));
        bytes memory signature = abi.encodePacked(bytes2(uint16(0x3000 + body.length)), body);
        (bool done, bytes memory answer) = asked.staticcall(
            abi.encodePacked(key.length, key, message.length, message, signature.length, signature)
        );
        return done && answer.length == 32 && abi.decode(answer, (uint256)) == 1;
    }

    /// The shortest DER integer that is not negative.
    function _integer(uint256 value) private pure returns (bytes memory) {
        uint256 length = 1;
        for (uint256 rest = value >> 7; rest != 0; rest >>= 8) ++length;
        bytes memory head = abi.encodePacked(bytes2(uint16(0x0200 + length)));
        if (length == 33) return abi.encodePacked(head, bytes1(0), value);
        bytes memory digits = new bytes(length);
        for (uint256 i = length; i != 0; value >>= 8) digits[--i] = bytes1(uint8(value));
        return abi.encodePacked(head, digits);
    }
}
