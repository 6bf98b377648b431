// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance} from "./base/Governed.sol";
import {Streams} from "./base/Streams.sol";

/// Roots of audit logs, gapless: each batch begins where the one before it ended, so a line that was taken out, put in or changed
/// later shows.
contract AuditAnchor is Streams {
    struct Batch {
        bytes32 root;
        uint64 fromSeq;
        uint64 toSeq;
        uint64 blockNumber;
        uint64 timestamp;
    }

    mapping(bytes32 stream => Batch[]) private _batches;

    error RangeInvalid(uint64 fromSeq, uint64 toSeq);
    error NotGapless(bytes32 stream, uint64 expectedFrom, uint64 given);
    error NotThePrevious(bytes32 stream, bytes32 expectedRoot, bytes32 given);
    error NotAnchored(bytes32 stream, uint64 seq);

    event AuditAnchored(
        bytes32 indexed stream,
        uint256 indexed index,
        uint64 fromSeq,
        uint64 toSeq,
        bytes32 root,
        bytes32 previousRoot
    );

    constructor(Governance memory governance) Streams(governance) {}

    /// @param fromSeq numbers begin with 1
    /// @param previousRoot the root of the stream's latest batch, zero for its first
    function anchor(
        bytes32 stream,
        uint64 fromSeq,
        uint64 toSeq,
        bytes32 root,
        bytes32 previousRoot
    ) external onlyRole(SUBMITTER_ROLE) whenOpen {
        _writeAs(stream);
        if (root == 0 || toSeq < fromSeq || toSeq == type(uint64).max) revert RangeInvalid(fromSeq, toSeq);
        Batch[] storage batches = _batches[stream];
        uint256 index = batches.length;
        (uint64 expected, bytes32 last) = index == 0
            ? (1, bytes32(0))
            : (batches[index - 1].toSeq + 1, batches[index - 1].root);
        if (fromSeq != expected) revert NotGapless(stream, expected, fromSeq);
        if (previousRoot != last) revert NotThePrevious(stream, last, previousRoot);
        batches.push(Batch(root, fromSeq, toSeq, uint64(block.number), uint64(block.timestamp)));
        emit AuditAnchored(stream, index, fromSeq, toSeq, root, previousRoot);
    }

    function batchCount(bytes32 stream) external view returns (uint256) {
        return _batches[stream].length;
    }

    function batchAt(bytes32 stream, uint256 index) external view returns (Batch memory) {
        return _batches[stream][index];
    }

    /// Zero where nothing is anchored yet.
    function latestSeq(bytes32 stream) external view returns (uint64) {
        uint256 count = _batches[stream].length;
        return count == 0 ? 0 : _batches[stream][count - 1].toSeq;
    }

    /// The batch that covers a line; at most 64 steps however long the stream.
    function batchOf(bytes32 stream, uint64 seq) external view returns (uint256 index, Batch memory batch) {
        Batch[] storage batches = _batches[stream];
        uint256 low = 0;
        uint256 high = batches.length;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (batches[middle].toSeq < seq) low = middle + 1;
            else high = middle;
        }
        if (seq == 0 || low == batches.length) revert NotAnchored(stream, seq);
        return (low, batches[low]);
    }
}
