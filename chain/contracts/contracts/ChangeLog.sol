// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance} from "./base/Governed.sol";
import {Streams} from "./base/Streams.sol";

/// Change records (变更记录) of a day, anchored the day after (T+1) in batches: the records' Merkle root, their number and kind.
/// Insert-only; each batch names the one before it in its stream, so that none can be left out unnoticed.
contract ChangeLog is Streams {
    struct Batch {
        bytes32 stream;
        bytes32 root;
        bytes32 previous;
        uint32 count;
        /// Days since 1970-01-01 in UTC+8, the district's calendar.
        uint32 day;
        uint16 kind;
        uint64 blockNumber;
        uint64 timestamp;
    }

    uint256 private constant CALENDAR_OFFSET = 8 hours;

    mapping(bytes32 batchId => Batch) public batches;
    mapping(bytes32 stream => bytes32 batchId) public latest;
    mapping(bytes32 stream => uint64) public length;

    error BatchExists(bytes32 batchId);
    error BatchEmpty();
    error NotThePrevious(bytes32 stream, bytes32 expected, bytes32 given);
    error DayNotOver(uint32 day);
    error DayBeforePrevious(uint32 day, uint32 previous);

    event ChangesAnchored(
        bytes32 indexed batchId,
        bytes32 indexed stream,
        bytes32 root,
        uint32 count,
        uint32 day,
        uint16 kind,
        bytes32 previous
    );

    constructor(Governance memory governance) Streams(governance) {}

    /// @param previous the stream's latest batch, zero for its first
    /// @param day the day on which the changes happened; it must be over
    function append(
        bytes32 stream,
        bytes32 batchId,
        bytes32 previous,
        bytes32 root,
        uint32 count,
        uint32 day,
        uint16 kind
    ) external onlyRole(SUBMITTER_ROLE) whenOpen {
        _writeAs(stream);
        if (batchId == 0 || root == 0 || count == 0) revert BatchEmpty();
        if (batches[batchId].blockNumber != 0) revert BatchExists(batchId);
        if (latest[stream] != previous) revert NotThePrevious(stream, latest[stream], previous);
        if (day >= (block.timestamp + CALENDAR_OFFSET) / 1 days) revert DayNotOver(day);
        if (previous != 0 && day < batches[previous].day) revert DayBeforePrevious(day, batches[previous].day);
        batches[batchId] = Batch(
            stream,
            root,
            previous,
            count,
            day,
            kind,
            uint64(block.number),
            uint64(block.timestamp)
        );
        latest[stream] = batchId;
        ++length[stream];
        emit ChangesAnchored(batchId, stream, root, count, day, kind, previous);
    }
}
