// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./Governed.sol";

/// Streams of records to which only their writer adds. The first submitter to write a stream owns it, so that one submitter
/// cannot write into another's.
abstract contract Streams is Governed {
    mapping(bytes32 stream => address) public writerOf;

    error StreamOwned(bytes32 stream, address writer);
    error StreamInvalid();

    event StreamHandedOver(bytes32 indexed stream, address from, address to);

    constructor(Governance memory governance) Governed(governance) {}

    /// Only to an account that may submit; for a writer whose account was replaced.
    function handOver(bytes32 stream, address to) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (writerOf[stream] == address(0)) revert StreamInvalid();
        _checkRole(SUBMITTER_ROLE, to);
        emit StreamHandedOver(stream, writerOf[stream], to);
        writerOf[stream] = to;
    }

    function _writeAs(bytes32 stream) internal {
        if (stream == 0) revert StreamInvalid();
        address writer = writerOf[stream];
        if (writer == address(0)) writerOf[stream] = msg.sender;
        else if (writer != msg.sender) revert StreamOwned(stream, writer);
    }
}
