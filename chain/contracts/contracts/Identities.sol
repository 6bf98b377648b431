// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {SigningDomain} from "./base/SigningDomain.sol";
import {ISm2Verifier} from "./ISm2Verifier.sol";
import {IActors} from "./interfaces/IActors.sol";
import {IIdentities} from "./interfaces/IIdentities.sol";

/// SM2 keys of residents, practitioners and projects under pseudonymous ids; nothing here says who they are. A key is bound only
/// with its own signature, replaced only by its holder, or by an independent hospital after a delay in which the holder can object.
/// The layouts of what is signed are in docs/reference/consent-bytes.md.
contract Identities is IIdentities, IActors, Governed, SigningDomain {
    struct Identity {
        Kind kind;
        /// Number of the newest key; keys are counted from 1.
        uint32 version;
        /// Re-enrolments asked for so far. A hospital vouches for one attempt, so that its word cannot be brought again after an objection.
        uint32 attempts;
        bytes32 organisation;
    }
    struct Key {
        uint256 x;
        uint256 y;
        /// Kept from enrolment, because computing it costs as much as half a verification.
        bytes32 za;
        uint64 validFrom;
        /// First second at which it no longer counts; 0 while it does.
        uint64 endsAt;
    }
    struct Reenrolment {
        uint256 x;
        uint256 y;
        bytes32 organisation;
        uint64 readyAt;
        uint64 expiresAt;
    }
    struct Signature {
        uint256 r;
        uint256 s;
    }

    bytes32 public constant ENROLLER_ROLE = keccak256("ENROLLER_ROLE");
    uint64 public constant MIN_REENROLMENT_DELAY = 1 days;
    /// How long after the delay a re-enrolment may be completed.
    uint64 public constant REENROLMENT_WINDOW = 14 days;

    IActors public immutable organisations;
    uint64 public immutable reenrolmentDelay;
    mapping(bytes32 id => Identity) public identities;
    mapping(bytes32 id => mapping(uint32 version => Key)) public keys;
    mapping(bytes32 id => Reenrolment) public reenrolments;
    /// Hospitals that may vouch for a lost key; the admin names them.
    mapping(bytes32 organisation => bool) public mayReenrol;
    /// A key belongs to one identity, once.
    mapping(bytes32 keyHash => bytes32 id) public holderOf;

    error IdInvalid();
    error KindInvalid();
    error AlreadyEnrolled(bytes32 id);
    error Unknown(bytes32 id);
    error KeyInvalid();
    error KeyTaken(bytes32 byId);
    error NotSigned(bytes32 id);
    error NotSignedBy(bytes32 organisation);
    error NotIndependent(bytes32 organisation);
    error DelayTooShort(uint64 delay);
    error ReenrolmentPending(uint64 readyAt);
    error NoReenrolment(bytes32 id);
    error TimeInvalid(uint64 time);

    event Enrolled(bytes32 indexed id, Kind kind, bytes32 indexed organisation);
    event KeyBound(bytes32 indexed id, uint32 indexed version, uint256 x, uint256 y, uint64 validFrom);
    /// `reason` 0: replaced by its holder or by re-enrolment.
    event KeyEnded(bytes32 indexed id, uint32 indexed version, uint64 endsAt, bytes32 reason);
    /// The notice to the old key's holder, who may object until `readyAt`.
    event ReenrolmentRequested(bytes32 indexed id, bytes32 indexed organisation, uint256 x, uint256 y, uint64 readyAt);
    event ReenrolmentCancelled(bytes32 indexed id);
    event ReenrolmentRightSet(bytes32 indexed organisation, bool may);

    constructor(
        Governance memory governance,
        ISm2Verifier verifier_,
        IActors organisations_,
        bytes32 chainTag,
        bytes32 salt,
        uint64 delay
    ) Governed(governance) SigningDomain(verifier_, "JHC-IDENTITY-1", chainTag, salt) {
        if (delay < MIN_REENROLMENT_DELAY) revert DelayTooShort(delay);
        organisations = organisations_;
        reenrolmentDelay = delay;
        _grantRole(ENROLLER_ROLE, governance.operator);
    }

    /// @param proof the new key's signature over the enrolment
    /// @param countersignature of a practitioner's or project's organisation; empty for a resident
    function enrol(
        bytes32 id,
        Kind kind,
        bytes32 organisation,
        uint256 x,
        uint256 y,
        Signature calldata proof,
        bytes calldata countersignature
    ) external onlyRole(ENROLLER_ROLE) whenOpen {
        if (id == 0) revert IdInvalid();
        if (identities[id].kind != Kind.None) revert AlreadyEnrolled(id);
        if (kind == Kind.None || (kind == Kind.Resident) != (organisation == 0)) revert KindInvalid();
        bytes memory message = abi.encodePacked(domain, uint8(1), uint8(kind), id, organisation);
        if (kind != Kind.Resident) {
            bytes32 digest = verifier.sm3(abi.encodePacked(message, x, y));
            if (!organisations.acts(organisation, address(0), digest, countersignature))
                revert NotSignedBy(organisation);
        }
        identities[id] = Identity(kind, 0, 0, organisation);
        emit Enrolled(id, kind, organisation);
        _bind(id, x, y, message, proof);
    }

    /// Anybody may bring it: old and new key have both signed.
    function rotate(
        bytes32 id,
        uint256 x,
        uint256 y,
        Signature calldata byOld,
        Signature calldata byNew
    ) external whenOpen {
        bytes memory message = abi.encodePacked(domain, uint8(2), identities[id].version + 1, id, x, y);
        if (_signedBy(id, message, byOld) == 0) revert NotSigned(id);
        _end(id, identities[id].version, uint64(block.timestamp), 0);
        // Whoever holds the old key needs no re-enrolment; a pending one was not the holder's.
        _dropReenrolment(id);
        _bind(id, x, y, message, byNew);
    }

    /// @param from the second from which the key must not be trusted: now, or earlier when it was stolen earlier
    function revoke(bytes32 id, uint32 version, uint64 from, bytes32 reason) external onlyRole(OPERATOR_ROLE) {
        Key storage key = keys[id][version];
        if (key.validFrom == 0) revert Unknown(id);
        if (from > block.timestamp || from < key.validFrom || (key.endsAt != 0 && from >= key.endsAt))
            revert TimeInvalid(from);
        _end(id, version, from, reason);
    }

    /// The holder's own way, which neither pause nor freeze stops.
    function revokeOwn(bytes32 id, Signature calldata signature) external {
        uint32 version = identities[id].version;
        if (_signedBy(id, abi.encodePacked(domain, uint8(3), version, id), signature) == 0) revert NotSigned(id);
        _end(id, version, uint64(block.timestamp), "own");
    }

    // ---- a lost key

    function setReenrolmentRight(bytes32 organisation, bool may) external onlyRole(DEFAULT_ADMIN_ROLE) whenOpen {
        mayReenrol[organisation] = may;
        emit ReenrolmentRightSet(organisation, may);
    }

    /// An independent hospital, never the identity's own organisation, vouches that the new key is the same person's.
    function requestReenrolment(
        bytes32 id,
        uint256 x,
        uint256 y,
        bytes32 organisation,
        bytes calldata organisationSignature,
        Signature calldata proof
    ) external whenOpen {
        Identity storage identity = identities[id];
        if (identity.kind == Kind.None) revert Unknown(id);
        if (!mayReenrol[organisation] || organisation == identity.organisation) revert NotIndependent(organisation);
        uint64 now_ = uint64(block.timestamp);
        Reenrolment storage pending = reenrolments[id];
        if (pending.expiresAt > now_) revert ReenrolmentPending(pending.readyAt);
        bytes memory message = abi.encodePacked(
            domain,
            uint8(4),
            identity.version + 1,
            ++identity.attempts,
            id,
            x,
            y,
            organisation
        );
        if (!organisations.acts(organisation, address(0), verifier.sm3(message), organisationSignature))
            revert NotSignedBy(organisation);
        _checkNew(x, y);
        if (!verifier.verify(message, verifier.userHash(x, y), proof.r, proof.s, x, y)) revert NotSigned(id);
        uint64 readyAt = now_ + reenrolmentDelay;
        reenrolments[id] = Reenrolment(x, y, organisation, readyAt, readyAt + REENROLMENT_WINDOW);
        emit ReenrolmentRequested(id, organisation, x, y, readyAt);
    }

    /// The old key's objection, which neither pause nor freeze stops.
    function cancelReenrolment(bytes32 id, Signature calldata signature) external {
        Reenrolment storage pending = reenrolments[id];
        if (pending.readyAt == 0) revert NoReenrolment(id);
        bytes memory message = abi.encodePacked(domain, uint8(5), id, pending.x, pending.y, pending.readyAt);
        if (_signedBy(id, message, signature) == 0) revert NotSigned(id);
        _dropReenrolment(id);
    }

    /// Anybody may bring it about once the delay is over and nobody objected.
    function completeReenrolment(bytes32 id) external whenOpen {
        Reenrolment memory pending = reenrolments[id];
        if (pending.readyAt == 0 || block.timestamp >= pending.expiresAt) revert NoReenrolment(id);
        if (block.timestamp < pending.readyAt) revert ReenrolmentPending(pending.readyAt);
        if (!mayReenrol[pending.organisation]) revert NotIndependent(pending.organisation);
        delete reenrolments[id];
        uint32 version = identities[id].version;
        if (keys[id][version].endsAt == 0) _end(id, version, uint64(block.timestamp), 0);
        _store(id, pending.x, pending.y, verifier.userHash(pending.x, pending.y));
    }

    // ---- reading

    function kindOf(bytes32 id) external view returns (Kind) {
        return identities[id].kind;
    }

    function organisationOf(bytes32 id) external view returns (bytes32) {
        return identities[id].organisation;
    }

    function isActive(bytes32 id) external view returns (bool) {
        return isKeyValidAt(id, identities[id].version, uint64(block.timestamp));
    }

    function isKeyValidAt(bytes32 id, uint32 version, uint64 time) public view returns (bool) {
        Key storage key = keys[id][version];
        return key.validFrom != 0 && key.validFrom <= time && (key.endsAt == 0 || time < key.endsAt);
    }

    /// The key that counted at that second, 0 for none. Keys follow each other, so halving finds it.
    function versionAt(bytes32 id, uint64 time) external view returns (uint32 version) {
        uint32 high = identities[id].version;
        while (version < high) {
            uint32 middle = high - (high - version) / 2;
            if (keys[id][middle].validFrom <= time) version = middle;
            else high = middle - 1;
        }
        if (!isKeyValidAt(id, version, time)) version = 0;
    }

    function signedBy(
        bytes32 id,
        bytes calldata message,
        uint256 r,
        uint256 s
    ) external view returns (uint32 version) {
        return _signedBy(id, message, Signature(r, s));
    }

    /// Persons act by signature only; they have no chain account.
    function acts(bytes32 actor, address, bytes32 digest, bytes calldata signature) external view returns (bool) {
        if (signature.length != 64) return false;
        Signature memory parts = Signature(uint256(bytes32(signature[:32])), uint256(bytes32(signature[32:])));
        return _signedBy(actor, abi.encodePacked(digest), parts) != 0;
    }

    // ---- inside

    function _signedBy(
        bytes32 id,
        bytes memory message,
        Signature memory signature
    ) private view returns (uint32 version) {
        version = identities[id].version;
        Key storage key = keys[id][version];
        if (key.validFrom == 0 || key.endsAt != 0) return 0;
        if (!verifier.verify(message, key.za, signature.r, signature.s, key.x, key.y)) return 0;
    }

    function _bind(bytes32 id, uint256 x, uint256 y, bytes memory message, Signature calldata proof) private {
        _checkNew(x, y);
        bytes32 za = verifier.userHash(x, y);
        if (!verifier.verify(message, za, proof.r, proof.s, x, y)) revert NotSigned(id);
        _store(id, x, y, za);
    }

    function _store(bytes32 id, uint256 x, uint256 y, bytes32 za) private {
        _checkNew(x, y);
        holderOf[keccak256(abi.encode(x, y))] = id;
        uint32 version = ++identities[id].version;
        keys[id][version] = Key(x, y, za, uint64(block.timestamp), 0);
        emit KeyBound(id, version, x, y, uint64(block.timestamp));
    }

    function _checkNew(uint256 x, uint256 y) private view {
        if (!verifier.isPublicKey(x, y)) revert KeyInvalid();
        bytes32 holder = holderOf[keccak256(abi.encode(x, y))];
        if (holder != 0) revert KeyTaken(holder);
    }

    function _end(bytes32 id, uint32 version, uint64 time, bytes32 reason) private {
        keys[id][version].endsAt = time;
        emit KeyEnded(id, version, time, reason);
    }

    function _dropReenrolment(bytes32 id) private {
        if (reenrolments[id].readyAt == 0) return;
        delete reenrolments[id];
        emit ReenrolmentCancelled(id);
    }
}
