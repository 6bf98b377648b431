// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// Anchors batches of index entries: one root per batch, the entries themselves in call data only.
/// Whether the root belongs to the entries is checked by whoever verifies (SM3 is too dear on this EVM); what the
/// contract guarantees is who wrote, that a batch is written once, and that a replaced version is replaced once.
contract IndexAnchor is AccessControl, Pausable {
    bytes32 public constant SUBMITTER_ROLE = keccak256("SUBMITTER_ROLE");
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    /// Two words in storage. `blockNumber` 0 means: no such batch (the genesis block holds no transaction).
    struct Batch {
        bytes32 root;
        uint32 count;
        uint64 blockNumber;
        uint64 timestamp;
        uint8 mode;
    }

    error BatchExists(bytes32 batchId);
    error BatchEmpty();
    error ModeUnknown(uint8 mode);
    error AlreadySuperseded(bytes32 fingerprint, bytes32 byBatch);

    event BatchAnchored(
        bytes32 indexed batchId,
        bytes32 indexed source,
        bytes32 root,
        uint32 count,
        uint8 mode,
        bytes32 model
    );
    event RecordCorrected(bytes32 indexed fingerprint, bytes32 indexed batchId);

    mapping(bytes32 batchId => Batch) public batches;
    mapping(bytes32 fingerprint => bytes32 batchId) public supersededBy;

    constructor(address admin, address submitter, address pauser) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(SUBMITTER_ROLE, submitter);
        _grantRole(PAUSER_ROLE, pauser);
    }

    /// @param source the source's id as text, right-padded with zeros
    /// @param mode 0 plain, 1 cipher
    /// @param model the record model's version as text, right-padded with zeros
    /// @param previousFingerprints fingerprints of the versions that entries of this batch replace
    /// @param entries u32 length and bytes of each entry, one after another; read from call data by the mirror
    function anchor(
        bytes32 batchId,
        bytes32 root,
        uint32 count,
        bytes32 source,
        uint8 mode,
        bytes32 model,
        bytes32[] calldata previousFingerprints,
        bytes calldata entries
    ) external onlyRole(SUBMITTER_ROLE) whenNotPaused {
        if (count == 0 || entries.length == 0) revert BatchEmpty();
        if (mode > 1) revert ModeUnknown(mode);
        if (batches[batchId].blockNumber != 0) revert BatchExists(batchId);
        batches[batchId] = Batch(root, count, uint64(block.number), uint64(block.timestamp), mode);
        for (uint256 i = 0; i < previousFingerprints.length; ++i) {
            bytes32 old = previousFingerprints[i];
            if (supersededBy[old] != 0) revert AlreadySuperseded(old, supersededBy[old]);
            supersededBy[old] = batchId;
            emit RecordCorrected(old, batchId);
        }
        emit BatchAnchored(batchId, source, root, count, mode, model);
    }

    function pause() external onlyRole(PAUSER_ROLE) {
        _pause();
    }

    function unpause() external onlyRole(PAUSER_ROLE) {
        _unpause();
    }
}
