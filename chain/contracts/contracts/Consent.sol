// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {GrantTerms} from "./base/GrantTerms.sol";
import {SigningDomain} from "./base/SigningDomain.sol";
import {ISm2Verifier} from "./ISm2Verifier.sol";
import {IActors} from "./interfaces/IActors.sol";
import {IConsent} from "./interfaces/IConsent.sol";
import {IIdentities} from "./interfaces/IIdentities.sol";

/// What residents allow. Only the resident's own signature makes, changes or withdraws a grant, whoever brings it here; grants that
/// others sign for a resident (emergency, paper) exist only while the district switches them on, and are marked as what they are.
contract Consent is IConsent, Governed, SigningDomain {
    uint256 public constant MAX_PAGE = 100;
    uint40 public constant LONGEST_EMERGENCY = 1 days;
    uint256 public constant MAX_PROOF = 16;
    /// A client's mistake must not use up all numbers at once.
    uint32 public constant MAX_NONCE_STEP = 1_000_000;

    IIdentities public immutable identities;
    IActors public immutable organisations;
    bool public emergencyAllowed;
    bool public paperAllowed;
    mapping(bytes32 grantId => GrantTerms.Grant) private _grants;
    mapping(bytes32 resident => bytes32[]) private _grantsOf;
    /// The highest number that a resident has used. What was signed with a lower one and held back is void.
    mapping(bytes32 resident => uint32) public lastNonce;

    error LengthInvalid(uint256 length);
    error NotSigned(bytes32 id);
    error NotSignedBy(bytes32 organisation);
    error NotAResident(bytes32 id);
    error NonceUsed(uint32 lastNonce);
    error NonceTooFar(uint32 lastNonce);
    error GrantExists(bytes32 grantId);
    error NotInForce(bytes32 grantId);
    error NotTheResident(bytes32 resident);
    error NeedsResident();
    error NotSwitchedOn();

    /// `terms` are the bytes that were signed. `replaces` is 0 for a new grant.
    event Granted(
        bytes32 indexed grantId,
        bytes32 indexed resident,
        bytes32 indexed grantee,
        bytes32 replaces,
        uint32 keyVersion,
        bytes terms
    );
    event GrantedWithoutResident(bytes32 indexed grantId, bytes32 indexed practitioner, bytes32 indexed organisation);
    event Withdrawn(bytes32 indexed grantId, bytes32 indexed resident, uint32 keyVersion);
    event NoncesVoided(bytes32 indexed resident, uint32 upTo);
    event SwitchesSet(bool emergencyAllowed, bool paperAllowed);

    constructor(
        Governance memory governance,
        ISm2Verifier verifier_,
        IIdentities identities_,
        IActors organisations_,
        bytes32 chainTag,
        bytes32 salt
    ) Governed(governance) SigningDomain(verifier_, "JHC-CONSENT-1", chainTag, salt) {
        identities = identities_;
        organisations = organisations_;
    }

    /// @param terms 215 bytes, action 1
    function grant(bytes calldata terms, uint256 r, uint256 s) external whenOpen returns (bytes32 grantId) {
        if (terms.length != GrantTerms.LENGTH) revert LengthInvalid(terms.length);
        return _grantAsResident(terms, GrantTerms.GRANT, 0, r, s);
    }

    /// @param terms 215 bytes, action 2, and the 32 bytes of the grant that the new one replaces
    function change(bytes calldata terms, uint256 r, uint256 s) external whenOpen returns (bytes32 grantId) {
        if (terms.length != GrantTerms.LENGTH + 32) revert LengthInvalid(terms.length);
        bytes32 old = bytes32(terms[GrantTerms.LENGTH:]);
        GrantTerms.Grant storage replaced = _grants[old];
        if (replaced.resident == 0 || replaced.endedAt != 0) revert NotInForce(old);
        if (replaced.resident != bytes32(terms[55:87])) revert NotTheResident(replaced.resident);
        replaced.endedAt = uint40(block.timestamp);
        replaced.replaced = true;
        return _grantAsResident(terms, GrantTerms.CHANGE, old, r, s);
    }

    /// Neither pause nor freeze stops it, no order of numbers delays it, and anybody may bring it: the second route when the
    /// platform is silent.
    function withdraw(bytes32 grantId, uint32 nonce, uint256 r, uint256 s) external {
        GrantTerms.Grant storage ended = _grants[grantId];
        bytes32 resident = ended.resident;
        if (resident == 0 || ended.endedAt != 0) revert NotInForce(grantId);
        uint32 version = _signed(resident, abi.encodePacked(domain, uint8(3), nonce, resident, grantId), r, s);
        ended.endedAt = uint40(block.timestamp);
        _raise(resident, nonce);
        emit Withdrawn(grantId, resident, version);
    }

    /// Makes void whatever the resident signed with a number up to `nonce` and nobody has brought yet.
    function voidUnused(bytes32 resident, uint32 nonce, uint256 r, uint256 s) external {
        if (nonce <= lastNonce[resident]) revert NonceUsed(lastNonce[resident]);
        _signed(resident, abi.encodePacked(domain, uint8(4), nonce, resident), r, s);
        _raise(resident, nonce);
    }

    // ---- without the resident

    function setSwitches(bool emergency, bool paper) external onlyRole(DEFAULT_ADMIN_ROLE) whenOpen {
        emergencyAllowed = emergency;
        paperAllowed = paper;
        emit SwitchesSet(emergency, paper);
    }

    /// Emergency: to the signing doctor alone, for a day at most. Paper: to see the registering hospital's own records.
    /// @param organisationSignature r ‖ s of the practitioner's organisation over SM3(terms)
    function grantWithoutResident(
        bytes calldata terms,
        bytes32 practitioner,
        uint256 r,
        uint256 s,
        bytes calldata organisationSignature
    ) external whenOpen returns (bytes32 grantId) {
        if (terms.length != GrantTerms.LENGTH) revert LengthInvalid(terms.length);
        GrantTerms.Grant memory granted = _read(terms, GrantTerms.GRANT);
        bytes32 organisation = identities.organisationOf(practitioner);
        if (!_isSwitchedOn(granted.kind, granted.mode)) revert NotSwitchedOn();
        if (granted.kind == GrantTerms.KIND_EMERGENCY) {
            if (granted.grantee != practitioner) revert GrantTerms.TermsInvalid(87);
            if (granted.granteeKind != GrantTerms.PERSON) revert GrantTerms.TermsInvalid(23);
            if (granted.validTo > granted.grantedAt + LONGEST_EMERGENCY) revert GrantTerms.TermsInvalid(46);
        } else if (granted.mode != GrantTerms.MODE_PAPER) {
            revert NeedsResident();
        } else if (granted.holder != organisation) {
            revert GrantTerms.TermsInvalid(119);
        }
        if (identities.kindOf(practitioner) != IIdentities.Kind.Practitioner) revert NotSigned(practitioner);
        if (identities.signedBy(practitioner, terms, r, s) == 0) revert NotSigned(practitioner);
        if (!organisations.acts(organisation, address(0), verifier.sm3(terms), organisationSignature))
            revert NotSignedBy(organisation);
        grantId = _store(terms, granted, 0);
        emit GrantedWithoutResident(grantId, practitioner, organisation);
    }

    // ---- reading

    function check(bytes32 grantId, Query calldata query) external view returns (bool allowed, Reason reason) {
        reason = _check(grantId, query);
        allowed = reason == Reason.Allowed;
    }

    function grantOf(bytes32 grantId) external view returns (GrantTerms.Grant memory) {
        return _grants[grantId];
    }

    function countOf(bytes32 resident) external view returns (uint256) {
        return _grantsOf[resident].length;
    }

    /// Ended ones too, in the order of granting; at most 100 a call.
    function listGrants(bytes32 resident, uint256 from, uint256 limit) external view returns (bytes32[] memory ids) {
        bytes32[] storage all = _grantsOf[resident];
        if (from >= all.length) return ids;
        if (limit > MAX_PAGE) limit = MAX_PAGE;
        uint256 left = all.length - from;
        ids = new bytes32[](left < limit ? left : limit);
        for (uint256 i = 0; i < ids.length; ++i) ids[i] = all[from + i];
    }

    /// Whether one field lies in the grant's set. A root is SM3 over sorted pairs: leaf SM3(0 ‖ field), node SM3(1 ‖ low ‖ high).
    function includesField(bytes32 grantId, bytes32 field, bytes32[] calldata proof) external view returns (bool) {
        GrantTerms.Grant storage grant_ = _grants[grantId];
        if (grant_.resident == 0 || proof.length > MAX_PROOF) return false;
        if (grant_.fieldsForm == GrantTerms.ALL_FIELDS) return true;
        if (grant_.fieldsForm == GrantTerms.FIELD_BITMAP)
            return uint256(field) < 256 && (uint256(grant_.fields) >> uint256(field)) & 1 == 1;
        bytes32 node = verifier.sm3(abi.encodePacked(uint8(0), field));
        for (uint256 i = 0; i < proof.length; ++i) {
            (bytes32 low, bytes32 high) = node < proof[i] ? (node, proof[i]) : (proof[i], node);
            node = verifier.sm3(abi.encodePacked(uint8(1), low, high));
        }
        return node == grant_.fields;
    }

    // ---- inside

    function _grantAsResident(
        bytes calldata terms,
        uint8 action,
        bytes32 replaces,
        uint256 r,
        uint256 s
    ) private returns (bytes32 grantId) {
        GrantTerms.Grant memory granted = _read(terms, action);
        if (granted.kind == GrantTerms.KIND_EMERGENCY || granted.mode == GrantTerms.MODE_PAPER)
            revert GrantTerms.TermsInvalid(21);
        uint32 nonce = GrantTerms.nonceOf(terms);
        if (nonce <= lastNonce[granted.resident]) revert NonceUsed(lastNonce[granted.resident]);
        granted.keyVersion = _signed(granted.resident, terms, r, s);
        _raise(granted.resident, nonce);
        return _store(terms, granted, replaces);
    }

    function _read(bytes calldata terms, uint8 action) private view returns (GrantTerms.Grant memory granted) {
        if (bytes20(terms[:20]) != domain) revert WrongDomain(bytes20(terms[:20]));
        if (GrantTerms.actionOf(terms) != action) revert GrantTerms.TermsInvalid(20);
        granted = GrantTerms.read(terms);
        if (identities.kindOf(granted.resident) != IIdentities.Kind.Resident) revert NotAResident(granted.resident);
    }

    function _store(
        bytes calldata terms,
        GrantTerms.Grant memory granted,
        bytes32 replaces
    ) private returns (bytes32 grantId) {
        grantId = keccak256(terms);
        if (_grants[grantId].resident != 0) revert GrantExists(grantId);
        _grants[grantId] = granted;
        _grantsOf[granted.resident].push(grantId);
        emit Granted(grantId, granted.resident, granted.grantee, replaces, granted.keyVersion, terms);
    }

    function _check(bytes32 grantId, Query calldata query) private view returns (Reason) {
        if (!GrantTerms.isWellFormed(query)) return Reason.MalformedQuery;
        if (query.asker == query.resident && identities.kindOf(query.resident) == IIdentities.Kind.Resident)
            return identities.isActive(query.asker) ? Reason.Allowed : Reason.AskerInactive;
        GrantTerms.Grant memory grant_ = _grants[grantId];
        Reason reason = GrantTerms.judge(grant_, query);
        if (reason != Reason.Allowed) return reason;
        if (!_isSwitchedOn(grant_.kind, grant_.mode)) return Reason.SwitchedOff;
        if (
            grant_.keyVersion != 0 && !identities.isKeyValidAt(grant_.resident, grant_.keyVersion, grant_.grantedAt)
        ) return Reason.SigningKeyRevoked;
        if (grant_.granteeKind == GrantTerms.ORGANISATION) {
            if (query.asker == grant_.grantee) return Reason.Allowed;
            if (identities.organisationOf(query.asker) != grant_.grantee) return Reason.WrongGrantee;
        } else if (
            query.asker != grant_.grantee ||
            (identities.kindOf(query.asker) == IIdentities.Kind.Project) != (grant_.granteeKind == 3)
        ) {
            return Reason.WrongGrantee;
        }
        return identities.isActive(query.asker) ? Reason.Allowed : Reason.AskerInactive;
    }

    function _isSwitchedOn(uint8 kind, uint8 mode) private view returns (bool) {
        if (kind == GrantTerms.KIND_EMERGENCY && !emergencyAllowed) return false;
        return mode != GrantTerms.MODE_PAPER || paperAllowed;
    }

    function _signed(bytes32 resident, bytes memory message, uint256 r, uint256 s) private view returns (uint32 version) {
        version = identities.signedBy(resident, message, r, s);
        if (version == 0) revert NotSigned(resident);
    }

    function _raise(bytes32 resident, uint32 nonce) private {
        uint32 last = lastNonce[resident];
        if (nonce <= last) return;
        if (nonce - last > MAX_NONCE_STEP) revert NonceTooFar(last);
        lastNonce[resident] = nonce;
        emit NoncesVoided(resident, nonce);
    }
}
