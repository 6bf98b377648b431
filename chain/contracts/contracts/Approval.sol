// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {Signed, SignedActions} from "./base/SignedActions.sol";
import {IActors} from "./interfaces/IActors.sol";

/// Multi-level approvals as a state machine over the hash of a package. A template names the levels: which role approves, and how
/// many of it. Levels come one after another; nobody approves twice or his own request; an end is an end.
/// Each act is the actor's own: by its account, or by its SM2 signature over the package hash and the level.
contract Approval is Governed, SignedActions {
    enum State {
        None,
        Pending,
        Approved,
        Rejected,
        Withdrawn,
        Expired
    }
    struct Level {
        bytes32 role;
        uint8 count;
    }
    struct Template {
        uint32 period;
        bool retired;
        Level[] levels;
    }
    struct Request {
        bytes32 template;
        bytes32 packageHash;
        bytes32 submitter;
        State state;
        uint8 level;
        uint8 approvals;
        uint64 submittedInBlock;
        uint64 endsAt;
    }

    uint256 public constant MAX_LEVELS = 8;
    uint8 public constant MAX_COUNT = 16;
    uint32 public constant MAX_PERIOD = 366 days;

    mapping(bytes32 id => Template) private _templates;
    mapping(bytes32 id => Request) private _requests;
    mapping(bytes32 role => mapping(bytes32 actor => bool)) public isApprover;
    mapping(bytes32 request => mapping(bytes32 actor => bool)) public hasApproved;

    error TemplateInvalid();
    error TemplateExists(bytes32 template);
    error TemplateUnknown(bytes32 template);
    error RequestExists(bytes32 request);
    error RequestUnknown(bytes32 request);
    error PackageInvalid();
    error NotPending(bytes32 request, State state);
    error OutOfOrder(bytes32 request, uint8 current, uint8 given);
    error OtherPackage(bytes32 request, bytes32 expected, bytes32 given);
    error NotAnApprover(bytes32 role, bytes32 actor);
    error OwnRequest(bytes32 actor);
    error ApprovedAlready(bytes32 actor);
    error NotTheSubmitter(bytes32 actor);
    error NotOver(uint64 endsAt);

    event TemplateDefined(bytes32 indexed template, Level[] levels, uint32 period);
    event TemplateRetired(bytes32 indexed template);
    event ApproverSet(bytes32 indexed role, bytes32 indexed actor, bool allowed);
    event Submitted(
        bytes32 indexed request,
        bytes32 indexed template,
        bytes32 indexed submitter,
        bytes32 packageHash,
        uint64 endsAt
    );
    event Approved(bytes32 indexed request, bytes32 indexed actor, uint8 level, bytes32 opinionHash);
    event Ended(bytes32 indexed request, State state, bytes32 indexed actor, bytes32 reasonHash);

    constructor(
        Governance memory governance,
        IActors actors_,
        bytes32 chainTag
    ) Governed(governance) SignedActions(actors_, chainTag) {}

    /// A template never changes; another one takes another id.
    function defineTemplate(
        bytes32 template,
        Level[] calldata levels,
        uint32 period
    ) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (template == 0 || levels.length == 0 || levels.length > MAX_LEVELS) revert TemplateInvalid();
        if (period == 0 || period > MAX_PERIOD) revert TemplateInvalid();
        Template storage one = _templates[template];
        if (one.period != 0) revert TemplateExists(template);
        one.period = period;
        for (uint256 i = 0; i < levels.length; ++i) {
            if (levels[i].role == 0 || levels[i].count == 0 || levels[i].count > MAX_COUNT) revert TemplateInvalid();
            one.levels.push(levels[i]);
        }
        emit TemplateDefined(template, levels, period);
    }

    /// No new requests; those under way go on.
    function retireTemplate(bytes32 template) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (_templates[template].period == 0) revert TemplateUnknown(template);
        _templates[template].retired = true;
        emit TemplateRetired(template);
    }

    function setApprover(bytes32 role, bytes32 actor, bool allowed) external onlyRole(OPERATOR_ROLE) whenOpen {
        isApprover[role][actor] = allowed;
        emit ApproverSet(role, actor, allowed);
    }

    function submit(
        bytes32 request,
        bytes32 template,
        bytes32 packageHash,
        bytes32 submitter,
        Signed calldata signed
    ) external whenOpen {
        Template storage one = _templates[template];
        if (one.period == 0 || one.retired) revert TemplateUnknown(template);
        if (request == 0 || packageHash == 0) revert PackageInvalid();
        if (_requests[request].state != State.None) revert RequestExists(request);
        _actAs(submitter, keccak256(abi.encode(this.submit.selector, request, template, packageHash)), signed);
        uint64 endsAt = uint64(block.timestamp) + one.period;
        _requests[request] = Request(
            template,
            packageHash,
            submitter,
            State.Pending,
            0,
            0,
            uint64(block.number),
            endsAt
        );
        emit Submitted(request, template, submitter, packageHash, endsAt);
    }

    /// @param level counted from 0; named by the approver, so that an approval cannot slip to another level
    function approve(
        bytes32 request,
        uint8 level,
        bytes32 packageHash,
        bytes32 actor,
        bytes32 opinionHash,
        Signed calldata signed
    ) external whenOpen {
        Request storage one = _pending(request);
        Level storage current = _mayDecide(request, one, level, packageHash, actor);
        if (hasApproved[request][actor]) revert ApprovedAlready(actor);
        _actAs(
            actor,
            keccak256(abi.encode(this.approve.selector, request, level, packageHash, opinionHash)),
            signed
        );
        hasApproved[request][actor] = true;
        emit Approved(request, actor, level, opinionHash);
        if (++one.approvals < current.count) return;
        if (level + 1 < _templates[one.template].levels.length) {
            one.level = level + 1;
            one.approvals = 0;
        } else {
            _end(request, one, State.Approved, actor, opinionHash);
        }
    }

    function reject(
        bytes32 request,
        uint8 level,
        bytes32 packageHash,
        bytes32 actor,
        bytes32 reasonHash,
        Signed calldata signed
    ) external whenOpen {
        Request storage one = _pending(request);
        _mayDecide(request, one, level, packageHash, actor);
        _actAs(
            actor,
            keccak256(abi.encode(this.reject.selector, request, level, packageHash, reasonHash)),
            signed
        );
        _end(request, one, State.Rejected, actor, reasonHash);
    }

    function withdraw(
        bytes32 request,
        bytes32 submitter,
        bytes32 reasonHash,
        Signed calldata signed
    ) external whenOpen {
        Request storage one = _pending(request);
        if (one.submitter != submitter) revert NotTheSubmitter(submitter);
        _actAs(submitter, keccak256(abi.encode(this.withdraw.selector, request, reasonHash)), signed);
        _end(request, one, State.Withdrawn, submitter, reasonHash);
    }

    /// Anybody may write down that the time is over; it is over without that too.
    function expire(bytes32 request) external whenOpen {
        Request storage one = _requests[request];
        if (one.state == State.None) revert RequestUnknown(request);
        if (one.state != State.Pending) revert NotPending(request, one.state);
        if (block.timestamp <= one.endsAt) revert NotOver(one.endsAt);
        _end(request, one, State.Expired, 0, 0);
    }

    function requestOf(bytes32 request) external view returns (Request memory one) {
        one = _requests[request];
        if (one.state == State.Pending && block.timestamp > one.endsAt) one.state = State.Expired;
    }

    function templateOf(bytes32 template) external view returns (Template memory) {
        return _templates[template];
    }

    function _pending(bytes32 request) private view returns (Request storage one) {
        one = _requests[request];
        if (one.state == State.None) revert RequestUnknown(request);
        if (one.state != State.Pending) revert NotPending(request, one.state);
        if (block.timestamp > one.endsAt) revert NotPending(request, State.Expired);
    }

    function _mayDecide(
        bytes32 request,
        Request storage one,
        uint8 level,
        bytes32 packageHash,
        bytes32 actor
    ) private view returns (Level storage current) {
        if (level != one.level) revert OutOfOrder(request, one.level, level);
        if (packageHash != one.packageHash) revert OtherPackage(request, one.packageHash, packageHash);
        if (actor == one.submitter) revert OwnRequest(actor);
        current = _templates[one.template].levels[level];
        if (!isApprover[current.role][actor]) revert NotAnApprover(current.role, actor);
    }

    function _end(bytes32 request, Request storage one, State state, bytes32 actor, bytes32 reasonHash) private {
        one.state = state;
        emit Ended(request, state, actor, reasonHash);
    }
}
