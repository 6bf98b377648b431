// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {ISm2Verifier} from "./ISm2Verifier.sol";
import {IActors} from "./interfaces/IActors.sol";

/// Organisations of the chain, their nodes, and the SM2 public keys of both with validity. A key is never taken out: it is
/// replaced or revoked with its time, so that what it signed before stays checkable. Names and codes are here as hashes only.
contract Organisations is Governed, IActors {
    enum State {
        None,
        Active,
        Suspended,
        Closed
    }

    struct Organisation {
        bytes32 profileHash;
        bytes32 keyId;
        address account;
        State state;
        uint64 changedInBlock;
        uint16 nodes;
    }
    struct Node {
        bytes32 organisation;
        bytes32 keyId;
        State state;
        uint64 changedInBlock;
    }
    struct Key {
        uint256 x;
        uint256 y;
        /// Kept from enrolment, because computing it costs as much as verifying.
        bytes32 za;
        /// The organisation or node that it belongs to.
        bytes32 holder;
        uint64 validFrom;
        uint64 validUntil;
        uint64 revokedAt;
    }
    struct NewKey {
        uint256 x;
        uint256 y;
        uint64 validUntil;
    }

    uint256 public constant MAX_PAGE = 100;
    uint16 public constant MAX_NODES = 64;

    ISm2Verifier public immutable verifier;
    mapping(bytes32 id => Organisation) public organisations;
    mapping(bytes32 id => Node) public nodes;
    mapping(bytes32 keyId => Key) public keys;
    mapping(address account => bytes32 id) public organisationOf;
    bytes32[] private _organisationIds;
    bytes32[] private _nodeIds;
    bytes32[] private _keyIds;

    error IdInvalid();
    error AlreadyRegistered(bytes32 id);
    error Unknown(bytes32 id);
    error KeyInvalid();
    error KeyTaken(bytes32 keyId);
    error KeyPeriodInvalid(uint64 validUntil);
    error AccountTaken(address account);
    error StateUnchanged(State state);
    error ClosedForGood(bytes32 id);
    error TooManyNodes(bytes32 organisation);
    error NotActive(bytes32 id);

    event OrganisationRegistered(bytes32 indexed id, bytes32 profileHash, address account);
    event ProfileChanged(bytes32 indexed id, bytes32 profileHash);
    event AccountChanged(bytes32 indexed id, address account);
    event OrganisationStateChanged(bytes32 indexed id, State state, bytes32 reason);
    event NodeRegistered(bytes32 indexed id, bytes32 indexed organisation);
    event NodeStateChanged(bytes32 indexed id, State state, bytes32 reason);
    event KeyEnrolled(bytes32 indexed holder, bytes32 indexed keyId, uint256 x, uint256 y, uint64 validUntil);
    event KeyRevoked(bytes32 indexed holder, bytes32 indexed keyId, bytes32 reason);

    constructor(Governance memory governance, ISm2Verifier verifier_) Governed(governance) {
        verifier = verifier_;
    }

    function registerOrganisation(
        bytes32 id,
        bytes32 profileHash,
        address account,
        NewKey calldata key
    ) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (id == 0) revert IdInvalid();
        Organisation storage organisation = organisations[id];
        if (organisation.state != State.None || nodes[id].state != State.None) revert AlreadyRegistered(id);
        organisation.profileHash = profileHash;
        organisation.state = State.Active;
        organisation.changedInBlock = uint64(block.number);
        _organisationIds.push(id);
        emit OrganisationRegistered(id, profileHash, account);
        if (account != address(0)) _setAccount(id, account);
        organisation.keyId = _enrol(id, key);
    }

    function changeProfile(bytes32 id, bytes32 profileHash) external onlyRole(OPERATOR_ROLE) whenOpen {
        _open(id);
        organisations[id].profileHash = profileHash;
        emit ProfileChanged(id, profileHash);
    }

    /// The admin's, not the operator's: an account acts in the organisation's name without its key.
    function changeAccount(bytes32 id, address account) external onlyRole(DEFAULT_ADMIN_ROLE) whenOpen {
        _open(id);
        delete organisationOf[organisations[id].account];
        organisations[id].account = address(0);
        if (account != address(0)) _setAccount(id, account);
        emit AccountChanged(id, account);
    }

    /// Replaces the key of an organisation or a node; the old one ends now. The admin's: whoever names a key names who acts.
    function replaceKey(bytes32 holder, NewKey calldata key, bytes32 reason) external onlyRole(DEFAULT_ADMIN_ROLE) whenOpen {
        bool isNode = nodes[holder].state != State.None;
        if (!isNode) _open(holder);
        else if (nodes[holder].state == State.Closed) revert ClosedForGood(holder);
        bytes32 old = isNode ? nodes[holder].keyId : organisations[holder].keyId;
        if (keys[old].revokedAt == 0) _revoke(old, reason);
        bytes32 keyId = _enrol(holder, key);
        if (isNode) nodes[holder].keyId = keyId;
        else organisations[holder].keyId = keyId;
    }

    function revokeKey(bytes32 keyId, bytes32 reason) external onlyRole(OPERATOR_ROLE) whenOpen {
        Key storage key = keys[keyId];
        if (key.validFrom == 0 || key.revokedAt != 0) revert Unknown(keyId);
        _revoke(keyId, reason);
    }

    function setOrganisationState(bytes32 id, State state, bytes32 reason) external onlyRole(OPERATOR_ROLE) whenOpen {
        Organisation storage organisation = organisations[id];
        _checkChange(id, organisation.state, state);
        organisation.state = state;
        organisation.changedInBlock = uint64(block.number);
        emit OrganisationStateChanged(id, state, reason);
    }

    function registerNode(bytes32 id, bytes32 organisation, NewKey calldata key) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (id == 0) revert IdInvalid();
        if (nodes[id].state != State.None || organisations[id].state != State.None) revert AlreadyRegistered(id);
        if (organisations[organisation].state != State.Active) revert NotActive(organisation);
        if (++organisations[organisation].nodes > MAX_NODES) revert TooManyNodes(organisation);
        nodes[id] = Node(organisation, 0, State.Active, uint64(block.number));
        _nodeIds.push(id);
        emit NodeRegistered(id, organisation);
        nodes[id].keyId = _enrol(id, key);
    }

    function setNodeState(bytes32 id, State state, bytes32 reason) external onlyRole(OPERATOR_ROLE) whenOpen {
        Node storage node = nodes[id];
        _checkChange(id, node.state, state);
        if (state == State.Active && organisations[node.organisation].state != State.Active)
            revert NotActive(node.organisation);
        node.state = state;
        node.changedInBlock = uint64(block.number);
        if (state == State.Closed) organisations[node.organisation].nodes--;
        emit NodeStateChanged(id, state, reason);
    }

    /// @inheritdoc IActors
    function acts(bytes32 actor, address sender, bytes32 digest, bytes calldata signature) external view returns (bool) {
        Organisation storage organisation = organisations[actor];
        if (organisation.state != State.Active) return false;
        if (sender != address(0) && sender == organisation.account) return true;
        if (signature.length != 64 || !isKeyValid(organisation.keyId)) return false;
        Key storage key = keys[organisation.keyId];
        return
            verifier.verify(
                abi.encodePacked(digest),
                key.za,
                uint256(bytes32(signature[:32])),
                uint256(bytes32(signature[32:])),
                key.x,
                key.y
            );
    }

    function isKeyValid(bytes32 keyId) public view returns (bool) {
        Key storage key = keys[keyId];
        return key.validFrom != 0 && key.revokedAt == 0 && block.timestamp <= key.validUntil;
    }

    /// A node counts only while its organisation does.
    function isNodeActive(bytes32 id) external view returns (bool) {
        Node storage node = nodes[id];
        return
            node.state == State.Active &&
            organisations[node.organisation].state == State.Active &&
            isKeyValid(node.keyId);
    }

    function organisationCount() external view returns (uint256) {
        return _organisationIds.length;
    }

    function keyCount() external view returns (uint256) {
        return _keyIds.length;
    }

    function nodeCount() external view returns (uint256) {
        return _nodeIds.length;
    }

    function listOrganisations(
        uint256 from,
        uint256 limit
    ) external view returns (bytes32[] memory ids, Organisation[] memory rows, Key[] memory currentKeys) {
        ids = _page(_organisationIds, from, limit);
        rows = new Organisation[](ids.length);
        currentKeys = new Key[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            rows[i] = organisations[ids[i]];
            currentKeys[i] = keys[rows[i].keyId];
        }
    }

    function listNodes(
        uint256 from,
        uint256 limit
    ) external view returns (bytes32[] memory ids, Node[] memory rows, Key[] memory currentKeys) {
        ids = _page(_nodeIds, from, limit);
        rows = new Node[](ids.length);
        currentKeys = new Key[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            rows[i] = nodes[ids[i]];
            currentKeys[i] = keys[rows[i].keyId];
        }
    }

    /// Every key there ever was, in the order of enrolment.
    function listKeys(
        uint256 from,
        uint256 limit
    ) external view returns (bytes32[] memory ids, Key[] memory rows) {
        ids = _page(_keyIds, from, limit);
        rows = new Key[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) rows[i] = keys[ids[i]];
    }

    function _page(bytes32[] storage all, uint256 from, uint256 limit) private view returns (bytes32[] memory ids) {
        if (from >= all.length) return ids;
        uint256 left = all.length - from;
        if (limit > MAX_PAGE) limit = MAX_PAGE;
        ids = new bytes32[](left < limit ? left : limit);
        for (uint256 i = 0; i < ids.length; ++i) ids[i] = all[from + i];
    }

    function _enrol(bytes32 holder, NewKey calldata key) private returns (bytes32 keyId) {
        if (!verifier.isPublicKey(key.x, key.y)) revert KeyInvalid();
        if (key.validUntil <= block.timestamp) revert KeyPeriodInvalid(key.validUntil);
        keyId = keccak256(abi.encode(key.x, key.y));
        if (keys[keyId].validFrom != 0) revert KeyTaken(keyId);
        bytes32 za = verifier.userHash(key.x, key.y);
        _keyIds.push(keyId);
        keys[keyId] = Key(key.x, key.y, za, holder, uint64(block.timestamp), key.validUntil, 0);
        emit KeyEnrolled(holder, keyId, key.x, key.y, key.validUntil);
    }

    function _revoke(bytes32 keyId, bytes32 reason) private {
        keys[keyId].revokedAt = uint64(block.timestamp);
        emit KeyRevoked(keys[keyId].holder, keyId, reason);
    }

    function _setAccount(bytes32 id, address account) private {
        if (organisationOf[account] != 0) revert AccountTaken(account);
        organisationOf[account] = id;
        organisations[id].account = account;
    }

    function _open(bytes32 id) private view {
        State state = organisations[id].state;
        if (state == State.None) revert Unknown(id);
        if (state == State.Closed) revert ClosedForGood(id);
    }

    function _checkChange(bytes32 id, State from, State to) private pure {
        if (from == State.None || to == State.None) revert Unknown(id);
        if (from == State.Closed) revert ClosedForGood(id);
        if (from == to) revert StateUnchanged(from);
    }
}
