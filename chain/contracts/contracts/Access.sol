// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {GrantTerms} from "./base/GrantTerms.sol";
import {SigningDomain} from "./base/SigningDomain.sol";
import {ISm2Verifier} from "./ISm2Verifier.sol";
import {IActors} from "./interfaces/IActors.sol";
import {IConsent} from "./interfaces/IConsent.sol";
import {IIdentities} from "./interfaces/IIdentities.sol";

/// Who asked for what, what left whose hands under which grant, and how it ended: each signed by whoever did it. A release is
/// refused unless the consent allows it in this very block. The layouts are in docs/reference/consent-bytes.md.
contract Access is Governed, SigningDomain {
    enum Outcome {
        None,
        Open,
        Delivered,
        Partly,
        NothingFound,
        Failed
    }

    struct Request {
        bytes32 asker;
        bytes32 resident;
        /// Whom it asks; 0 for every holder.
        bytes32 holder;
        bytes32 fields;
        uint8 fieldsForm;
        uint8 grade;
        uint16 purpose;
        uint40 recordTypes;
        uint32 dataFrom;
        uint32 dataTo;
        uint40 requestedAt;
        uint40 validTo;
        bool withdrawn;
    }
    struct Release {
        bytes32 requestId;
        bytes32 holder;
        uint40 releasedAt;
        uint40 finishedAt;
        uint8 grade;
        Outcome outcome;
    }

    uint256 public constant REQUEST_LENGTH = 208;
    uint256 public constant RELEASE_LENGTH = 204;
    uint40 public constant LONGEST_REQUEST = 366 days;

    IIdentities public immutable identities;
    IActors public immutable organisations;
    IConsent public immutable consent;
    mapping(bytes32 requestId => Request) private _requests;
    mapping(bytes32 releaseId => Release) public releases;
    mapping(bytes32 requestId => mapping(bytes32 holder => bool)) public refused;

    error LengthInvalid(uint256 length);
    error TermsInvalid(uint256 offset);
    error NotSigned(bytes32 id);
    error NotSignedBy(bytes32 organisation);
    error AlreadyRecorded(bytes32 id);
    error NoRequest(bytes32 requestId);
    error NotAsked(bytes32 holder);
    error BeyondRequest(uint256 offset);
    error ConsentDenied(bytes32 grantId, IConsent.Reason reason);
    error NoOpenRelease(bytes32 releaseId);
    error OutcomeInvalid(Outcome outcome);

    event Requested(bytes32 indexed requestId, bytes32 indexed resident, bytes32 indexed asker, bytes terms);
    event RequestWithdrawn(bytes32 indexed requestId, bytes32 indexed resident, bytes32 indexed asker);
    event Refused(bytes32 indexed requestId, bytes32 indexed resident, bytes32 indexed holder, uint16 reason);
    event Released(
        bytes32 indexed releaseId,
        bytes32 indexed resident,
        bytes32 indexed asker,
        bytes32 requestId,
        bytes32 grantId,
        bytes32 holder,
        bytes terms
    );
    event Finished(bytes32 indexed releaseId, bytes32 indexed requestId, bytes32 indexed holder, Outcome outcome);

    constructor(
        Governance memory governance,
        ISm2Verifier verifier_,
        IIdentities identities_,
        IActors organisations_,
        IConsent consent_,
        bytes32 chainTag,
        bytes32 salt
    ) Governed(governance) SigningDomain(verifier_, "JHC-ACCESS-1", chainTag, salt) {
        identities = identities_;
        organisations = organisations_;
        consent = consent_;
    }

    /// @param terms 208 bytes, action 1, signed by the asker
    function request(bytes calldata terms, uint256 r, uint256 s) external whenOpen returns (bytes32 requestId) {
        _checkHead(terms, REQUEST_LENGTH, 1);
        Request memory asked;
        asked.purpose = uint16(bytes2(terms[21:23]));
        asked.grade = uint8(terms[23]);
        asked.recordTypes = uint40(bytes5(terms[24:29]));
        asked.dataFrom = uint32(bytes4(terms[29:33]));
        asked.dataTo = uint32(bytes4(terms[33:37]));
        asked.validTo = uint40(bytes5(terms[37:42]));
        asked.fieldsForm = uint8(terms[42]);
        asked.fields = bytes32(terms[43:75]);
        // 75 to 79: a number that tells two equal requests apart.
        asked.asker = bytes32(terms[79:111]);
        asked.resident = bytes32(terms[111:143]);
        asked.holder = bytes32(terms[143:175]);
        // 175 to 207: hash of the stated reason; 207: mode.
        asked.requestedAt = uint40(block.timestamp);
        if (asked.purpose == 0) revert TermsInvalid(21);
        if (asked.grade == 0 || asked.grade > 5) revert TermsInvalid(23);
        if (asked.recordTypes == 0) revert TermsInvalid(24);
        if (!GrantTerms.isDay(asked.dataFrom)) revert TermsInvalid(29);
        if (!GrantTerms.isDay(asked.dataTo) || asked.dataTo < asked.dataFrom) revert TermsInvalid(33);
        if (asked.validTo <= asked.requestedAt || asked.validTo > asked.requestedAt + LONGEST_REQUEST)
            revert TermsInvalid(37);
        if (!GrantTerms.isFieldSet(asked.fieldsForm, asked.fields)) revert TermsInvalid(42);
        if (identities.kindOf(asked.resident) != IIdentities.Kind.Resident) revert TermsInvalid(111);
        if (uint8(terms[207]) == 0 || uint8(terms[207]) > GrantTerms.MODE_PAPER) revert TermsInvalid(207);
        requestId = keccak256(terms);
        if (_requests[requestId].requestedAt != 0) revert AlreadyRecorded(requestId);
        _signed(asked.asker, terms, r, s);
        _requests[requestId] = asked;
        emit Requested(requestId, asked.resident, asked.asker, terms);
    }

    /// The asker's own way back, which neither pause nor freeze stops.
    function withdrawRequest(bytes32 requestId, uint256 r, uint256 s) external {
        Request storage asked = _open(requestId);
        _signed(asked.asker, abi.encodePacked(domain, uint8(2), requestId), r, s);
        asked.withdrawn = true;
        emit RequestWithdrawn(requestId, asked.resident, asked.asker);
    }

    /// @param terms 204 bytes, action 3
    /// @param signature r ‖ s of the holder over SM3(terms)
    function release(bytes calldata terms, bytes calldata signature) external whenOpen returns (bytes32 releaseId) {
        _checkHead(terms, RELEASE_LENGTH, 3);
        // 68 request, 100 grant, 132 holder, 164 hash of what leaves, 196 number of records, 200 page.
        Request memory asked = _open(bytes32(terms[68:100]));
        uint8 grade = _checkRelease(terms, asked);
        releaseId = keccak256(terms);
        if (releases[releaseId].releasedAt != 0) revert AlreadyRecorded(releaseId);
        _signedBy(bytes32(terms[132:164]), terms, signature);
        releases[releaseId] = Release(
            bytes32(terms[68:100]),
            bytes32(terms[132:164]),
            uint40(block.timestamp),
            0,
            grade,
            Outcome.Open
        );
        emit Released(
            releaseId,
            asked.resident,
            asked.asker,
            bytes32(terms[68:100]),
            bytes32(terms[100:132]),
            bytes32(terms[132:164]),
            terms
        );
    }

    /// How a release ended; once. What has left is told to the end, paused or frozen.
    function finish(bytes32 releaseId, Outcome outcome, bytes calldata signature) external {
        Release storage done = releases[releaseId];
        if (done.outcome != Outcome.Open) revert NoOpenRelease(releaseId);
        if (outcome <= Outcome.Open) revert OutcomeInvalid(outcome);
        _signedBy(done.holder, abi.encodePacked(domain, uint8(4), uint8(outcome), releaseId), signature);
        done.outcome = outcome;
        done.finishedAt = uint40(block.timestamp);
        emit Finished(releaseId, done.requestId, done.holder, outcome);
    }

    /// A holder that lets nothing out says so, once for a request. The reason is the consent contract's number, or above 100 its own.
    function refuse(bytes32 requestId, bytes32 holder, uint16 reason, bytes calldata signature) external whenOpen {
        Request storage asked = _open(requestId);
        if (asked.holder != 0 && asked.holder != holder) revert NotAsked(holder);
        if (refused[requestId][holder]) revert AlreadyRecorded(requestId);
        _signedBy(holder, abi.encodePacked(domain, uint8(5), reason, requestId, holder), signature);
        refused[requestId][holder] = true;
        emit Refused(requestId, asked.resident, holder, reason);
    }

    function requestOf(bytes32 requestId) external view returns (Request memory) {
        return _requests[requestId];
    }

    // ---- inside

    function _checkRelease(bytes calldata terms, Request memory asked) private view returns (uint8) {
        bytes32 grantId = bytes32(terms[100:132]);
        bytes32 holder = bytes32(terms[132:164]);
        if (asked.holder != 0 && asked.holder != holder) revert NotAsked(holder);
        IConsent.Query memory query = _queryOf(terms, asked, holder);
        (bool allowed, IConsent.Reason reason) = consent.check(grantId, query);
        if (!allowed) revert ConsentDenied(grantId, reason);
        return query.grade;
    }

    /// What leaves must lie within what was asked; whether that was allowed is the consent's to say.
    function _queryOf(
        bytes calldata terms,
        Request memory asked,
        bytes32 holder
    ) private pure returns (IConsent.Query memory query) {
        query.resident = asked.resident;
        query.asker = asked.asker;
        query.holder = holder;
        query.purpose = asked.purpose;
        query.grade = uint8(terms[21]);
        query.recordTypes = uint40(bytes5(terms[22:27]));
        query.dataFrom = uint32(bytes4(terms[27:31]));
        query.dataTo = uint32(bytes4(terms[31:35]));
        query.fieldsForm = uint8(terms[35]);
        query.fields = bytes32(terms[36:68]);
        if (query.grade > asked.grade) revert BeyondRequest(21);
        if (query.recordTypes & ~asked.recordTypes != 0) revert BeyondRequest(22);
        if (query.dataFrom < asked.dataFrom) revert BeyondRequest(27);
        if (query.dataTo > asked.dataTo) revert BeyondRequest(31);
        if (!GrantTerms.includes(asked.fieldsForm, asked.fields, query.fieldsForm, query.fields))
            revert BeyondRequest(35);
    }

    function _checkHead(bytes calldata terms, uint256 length, uint8 action) private view {
        if (terms.length != length) revert LengthInvalid(terms.length);
        if (bytes20(terms[:20]) != domain) revert WrongDomain(bytes20(terms[:20]));
        if (GrantTerms.actionOf(terms) != action) revert TermsInvalid(20);
    }

    function _open(bytes32 requestId) private view returns (Request storage asked) {
        asked = _requests[requestId];
        if (asked.requestedAt == 0 || asked.withdrawn || block.timestamp >= asked.validTo) revert NoRequest(requestId);
    }

    function _signed(bytes32 id, bytes memory message, uint256 r, uint256 s) private view {
        if (identities.signedBy(id, message, r, s) == 0) revert NotSigned(id);
    }

    function _signedBy(bytes32 organisation, bytes memory message, bytes calldata signature) private view {
        if (signature.length != 64) revert NotSignedBy(organisation);
        if (!organisations.acts(organisation, address(0), verifier.sm3(message), signature))
            revert NotSignedBy(organisation);
    }
}
