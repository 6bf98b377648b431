// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {ISm2Verifier} from "../ISm2Verifier.sol";

/// What people sign begins with these 20 bytes, so that it counts on one chain, for one contract, for one deployment only.
/// Old EVMs have no CHAINID, so the deployer names the chain by its genesis hash.
abstract contract SigningDomain {
    /// The first 20 bytes of SM3(label ‖ chain tag ‖ salt ‖ this address). The label names the layout of the bytes and its version.
    bytes20 public immutable domain;
    ISm2Verifier public immutable verifier;

    error WrongDomain(bytes20 domain);

    constructor(ISm2Verifier verifier_, bytes memory label, bytes32 chainTag, bytes32 salt) {
        verifier = verifier_;
        domain = bytes20(verifier_.sm3(abi.encodePacked(label, chainTag, salt, address(this))));
    }
}
