// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {Governance, Governed} from "./base/Governed.sol";
import {Signed, SignedActions} from "./base/SignedActions.sol";
import {IActors} from "./interfaces/IActors.sol";

/// Named consortia (医联体) of organisations, each with its own rule. An organisation is a member when both sides want it: it
/// applies or accepts, and the consortium invites or admits, by its administrator or by its members' vote.
/// One organisation has one vote, cast with its own account or SM2 key; the platform's operator has none.
contract Consortium is Governed, SignedActions {
    enum Way {
        Administrator,
        Vote
    }
    enum Membership {
        None,
        Invited,
        Applied,
        Active,
        Suspended,
        Left
    }
    enum Kind {
        Admit,
        Remove,
        Suspend,
        Reinstate,
        ChangeRule,
        ChangeAdministrator
    }
    enum Outcome {
        None,
        Open,
        Passed,
        Rejected,
        Expired,
        Withdrawn
    }

    struct Rule {
        /// Who admits, and who removes, suspends and reinstates.
        Way joining;
        Way leaving;
        /// Of the members entitled to vote, in percent: at least so many must have voted.
        uint8 quorum;
        /// Of the votes cast, in percent: at least so many must be for it. More than half.
        uint8 threshold;
        uint32 votePeriod;
    }
    struct Group {
        bytes32 nameHash;
        bytes32 administrator;
        Rule rule;
        uint16 active;
        uint64 createdInBlock;
    }
    struct Member {
        Membership state;
        uint64 changedInBlock;
        /// Place among all changes and proposals, finer than the block.
        uint64 changedAt;
    }
    struct Proposal {
        bytes32 consortium;
        bytes32 subject;
        bytes32 proposer;
        Kind kind;
        Outcome outcome;
        uint64 createdInBlock;
        uint64 createdAt;
        uint64 endsAt;
        /// Members entitled to vote, fixed when it was proposed, like the rule.
        uint16 entitled;
        uint16 yes;
        uint16 no;
        Rule rule;
        Rule newRule;
    }

    uint256 public constant MAX_PAGE = 100;
    uint16 public constant MAX_MEMBERS = 256;
    uint32 public constant MIN_VOTE_PERIOD = 1 minutes;
    uint32 public constant MAX_VOTE_PERIOD = 90 days;

    mapping(bytes32 id => Group) private _groups;
    mapping(bytes32 id => mapping(bytes32 organisation => Member)) public members;
    mapping(uint256 proposal => Proposal) private _proposals;
    mapping(uint256 proposal => mapping(bytes32 organisation => uint8)) public votes; // 1 yes, 2 no
    /// At most one open proposal of a kind about a subject.
    mapping(bytes32 question => uint256 proposal) private _openQuestion;
    mapping(bytes32 id => bytes32[]) private _memberIds;
    mapping(bytes32 id => mapping(bytes32 organisation => bool)) private _listed;
    bytes32[] private _consortiumIds;
    uint256 public proposalCount;
    uint64 private _clock;

    error IdInvalid();
    error AlreadyExists(bytes32 id);
    error UnknownConsortium(bytes32 id);
    error UnknownProposal(uint256 proposal);
    error RuleInvalid();
    error NotAMember(bytes32 organisation);
    error NotTheAdministrator(bytes32 organisation);
    error DecidedByVote(Kind kind);
    error WrongState(bytes32 organisation, Membership state);
    error AdministratorStays(bytes32 organisation);
    error TooManyMembers();
    error AlreadyProposed(uint256 proposal);
    error NotEntitled(bytes32 organisation);
    error VotedAlready(bytes32 organisation);
    error VoteOver(uint256 proposal, Outcome outcome);
    error VoteRunning(uint256 proposal);
    error NotTheProposer(bytes32 organisation);

    event ConsortiumCreated(bytes32 indexed id, bytes32 nameHash, bytes32 indexed administrator, Rule rule);
    event MembershipChanged(
        bytes32 indexed id,
        bytes32 indexed organisation,
        Membership state,
        uint256 proposal,
        bytes32 by,
        bytes32 reason
    );
    event RuleChanged(bytes32 indexed id, Rule rule, uint256 proposal);
    event AdministratorChanged(bytes32 indexed id, bytes32 indexed administrator, uint256 proposal);
    event Proposed(
        uint256 indexed proposal,
        bytes32 indexed id,
        bytes32 indexed proposer,
        Kind kind,
        bytes32 subject,
        uint64 endsAt,
        uint16 entitled
    );
    event Voted(uint256 indexed proposal, bytes32 indexed organisation, bool support);
    event Decided(uint256 indexed proposal, Outcome outcome, uint16 yes, uint16 no);

    constructor(
        Governance memory governance,
        IActors organisations,
        bytes32 chainTag
    ) Governed(governance) SignedActions(organisations, chainTag) {}

    // ---- the consortium and its members

    /// The administrator is its first member, and signs for that.
    function create(
        bytes32 id,
        bytes32 nameHash,
        bytes32 administrator,
        Rule calldata rule,
        Signed calldata signed
    ) external onlyRole(OPERATOR_ROLE) whenOpen {
        if (id == 0) revert IdInvalid();
        if (_groups[id].createdInBlock != 0) revert AlreadyExists(id);
        _checkRule(rule);
        _actAs(administrator, keccak256(abi.encode(this.create.selector, id, nameHash, rule)), signed);
        _groups[id] = Group(nameHash, administrator, rule, 0, uint64(block.number));
        _consortiumIds.push(id);
        emit ConsortiumCreated(id, nameHash, administrator, rule);
        _change(id, administrator, Membership.Active, 0, administrator, 0);
    }

    /// Asks to become a member, or accepts an invitation.
    function join(bytes32 id, bytes32 organisation, Signed calldata signed) external whenOpen {
        _existing(id);
        _actAs(organisation, keccak256(abi.encode(this.join.selector, id)), signed);
        Membership state = members[id][organisation].state;
        if (state == Membership.Invited) _change(id, organisation, Membership.Active, 0, organisation, 0);
        else if (state == Membership.None || state == Membership.Left)
            _change(id, organisation, Membership.Applied, 0, organisation, 0);
        else revert WrongState(organisation, state);
    }

    /// Takes back an application, declines an invitation, or leaves. Nobody can be held against its will.
    function quit(bytes32 id, bytes32 organisation, bytes32 reason, Signed calldata signed) external whenOpen {
        _actAs(organisation, keccak256(abi.encode(this.quit.selector, id, reason)), signed);
        Membership state = members[id][organisation].state;
        if (state == Membership.None || state == Membership.Left) revert WrongState(organisation, state);
        if (_existing(id).administrator == organisation) revert AdministratorStays(organisation);
        _change(id, organisation, Membership.Left, 0, organisation, reason);
    }

    /// What the rule leaves to the administrator is done at once.
    function decide(
        bytes32 id,
        Kind kind,
        bytes32 subject,
        bytes32 reason,
        Signed calldata signed
    ) external whenOpen {
        Group storage group = _existing(id);
        if (_wayOf(group.rule, kind) == Way.Vote) revert DecidedByVote(kind);
        bytes32 administrator = group.administrator;
        if (members[id][administrator].state != Membership.Active) revert NotTheAdministrator(administrator);
        _actAs(administrator, keccak256(abi.encode(this.decide.selector, id, kind, subject, reason)), signed);
        _apply(id, kind, subject, 0, administrator, reason);
    }

    // ---- votes

    function propose(
        bytes32 id,
        bytes32 proposer,
        Kind kind,
        bytes32 subject,
        Rule calldata newRule,
        Signed calldata signed
    ) external whenOpen returns (uint256 proposal) {
        Group storage group = _existing(id);
        if (members[id][proposer].state != Membership.Active) revert NotAMember(proposer);
        _actAs(proposer, keccak256(abi.encode(this.propose.selector, id, kind, subject, newRule)), signed);
        if (kind == Kind.ChangeRule) _checkRule(newRule);
        else if (_wayOf(group.rule, kind) == Way.Administrator) revert NotTheAdministrator(proposer);
        _checkSubject(id, kind, subject);
        bytes32 question = keccak256(abi.encode(id, kind, subject));
        uint256 other = _openQuestion[question];
        if (other != 0 && _outcomeNow(_proposals[other]) == Outcome.Open) revert AlreadyProposed(other);

        proposal = ++proposalCount;
        _openQuestion[question] = proposal;
        Proposal storage one = _proposals[proposal];
        one.consortium = id;
        one.subject = subject;
        one.proposer = proposer;
        one.kind = kind;
        one.outcome = Outcome.Open;
        one.createdInBlock = uint64(block.number);
        one.createdAt = ++_clock;
        one.endsAt = uint64(block.timestamp) + group.rule.votePeriod;
        // Whom a proposal is about does not vote on it.
        one.entitled = group.active - (_isBarred(one, subject) && members[id][subject].state == Membership.Active ? 1 : 0);
        one.rule = group.rule;
        if (kind == Kind.ChangeRule) one.newRule = newRule;
        emit Proposed(proposal, id, proposer, kind, subject, one.endsAt, one.entitled);
    }

    function vote(uint256 proposal, bytes32 organisation, bool support, Signed calldata signed) external whenOpen {
        Proposal storage one = _proposals[proposal];
        if (one.outcome == Outcome.None) revert UnknownProposal(proposal);
        Outcome outcome = _outcomeNow(one);
        if (outcome != Outcome.Open) revert VoteOver(proposal, outcome);
        Member storage member = members[one.consortium][organisation];
        // Who joined or was reinstated after the proposal was not counted among the entitled.
        if (
            member.state != Membership.Active ||
            member.changedAt > one.createdAt ||
            _isBarred(one, organisation)
        ) revert NotEntitled(organisation);
        if (votes[proposal][organisation] != 0) revert VotedAlready(organisation);
        _actAs(organisation, keccak256(abi.encode(this.vote.selector, proposal, support)), signed);
        votes[proposal][organisation] = support ? 1 : 2;
        if (support) ++one.yes;
        else ++one.no;
        emit Voted(proposal, organisation, support);
        _settleEarly(proposal, one);
    }

    /// Anybody may have a vote counted once its time is over.
    function close(uint256 proposal) external whenOpen {
        Proposal storage one = _proposals[proposal];
        if (one.outcome == Outcome.None) revert UnknownProposal(proposal);
        if (one.outcome != Outcome.Open) revert VoteOver(proposal, one.outcome);
        if (block.timestamp <= one.endsAt) revert VoteRunning(proposal);
        _settle(proposal, one, _counted(one));
    }

    function withdraw(uint256 proposal, bytes32 proposer, Signed calldata signed) external whenOpen {
        Proposal storage one = _proposals[proposal];
        if (one.outcome == Outcome.None) revert UnknownProposal(proposal);
        Outcome outcome = _outcomeNow(one);
        if (outcome != Outcome.Open) revert VoteOver(proposal, outcome);
        if (one.proposer != proposer) revert NotTheProposer(proposer);
        _actAs(proposer, keccak256(abi.encode(this.withdraw.selector, proposal)), signed);
        _settle(proposal, one, Outcome.Withdrawn);
    }

    // ---- reading

    function consortiumOf(bytes32 id) external view returns (Group memory) {
        return _groups[id];
    }

    function isMember(bytes32 id, bytes32 organisation) external view returns (bool) {
        return members[id][organisation].state == Membership.Active;
    }

    /// `outcome` is what a closing now would give; while the vote runs it is Open.
    function proposalOf(uint256 proposal) external view returns (Proposal memory one) {
        one = _proposals[proposal];
        if (one.outcome == Outcome.Open && block.timestamp > one.endsAt) one.outcome = _counted(_proposals[proposal]);
    }

    /// False also for a vote whose time is over and that nobody has closed: it has had no effect yet.
    function isDecided(uint256 proposal) external view returns (bool) {
        return _proposals[proposal].outcome > Outcome.Open;
    }

    function listConsortia(
        uint256 from,
        uint256 limit
    ) external view returns (bytes32[] memory ids, Group[] memory rows) {
        ids = _page(_consortiumIds, from, limit);
        rows = new Group[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) rows[i] = _groups[ids[i]];
    }

    /// Everyone who ever was or was to be a member, in the order of first contact.
    function listMembers(
        bytes32 id,
        uint256 from,
        uint256 limit
    ) external view returns (bytes32[] memory ids, Member[] memory rows) {
        ids = _page(_memberIds[id], from, limit);
        rows = new Member[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) rows[i] = members[id][ids[i]];
    }

    // ---- inside

    function _wayOf(Rule storage rule, Kind kind) private view returns (Way) {
        if (kind == Kind.Admit) return rule.joining;
        if (kind == Kind.ChangeRule || kind == Kind.ChangeAdministrator) return Way.Vote;
        return rule.leaving;
    }

    /// The subject of a removal, suspension or reinstatement has no say in it.
    function _isBarred(Proposal storage one, bytes32 organisation) private view returns (bool) {
        return
            organisation == one.subject &&
            (one.kind == Kind.Remove || one.kind == Kind.Suspend || one.kind == Kind.Reinstate);
    }

    function _outcomeNow(Proposal storage one) private view returns (Outcome) {
        if (one.outcome == Outcome.Open && block.timestamp > one.endsAt) return _counted(one);
        return one.outcome;
    }

    function _counted(Proposal storage one) private view returns (Outcome) {
        uint256 cast = uint256(one.yes) + one.no;
        if (cast == 0 || cast * 100 < uint256(one.rule.quorum) * one.entitled) return Outcome.Expired;
        return uint256(one.yes) * 100 >= uint256(one.rule.threshold) * cast ? Outcome.Passed : Outcome.Rejected;
    }

    /// Ends a vote as soon as the missing votes cannot change it.
    function _settleEarly(uint256 proposal, Proposal storage one) private {
        uint256 needed = uint256(one.rule.threshold) * one.entitled;
        uint256 missing = uint256(one.entitled) - one.yes - one.no;
        bool quorate = (uint256(one.yes) + one.no) * 100 >= uint256(one.rule.quorum) * one.entitled;
        if (quorate && uint256(one.yes) * 100 >= needed) _settle(proposal, one, Outcome.Passed);
        else if ((uint256(one.yes) + missing) * 100 < needed) _settle(proposal, one, Outcome.Rejected);
    }

    function _settle(uint256 proposal, Proposal storage one, Outcome outcome) private {
        bytes32 question = keccak256(abi.encode(one.consortium, one.kind, one.subject));
        if (_openQuestion[question] == proposal) delete _openQuestion[question];
        // What was voted on may have come about, or become impossible, meanwhile.
        if (outcome == Outcome.Passed && !_isSubjectFit(one.consortium, one.kind, one.subject)) outcome = Outcome.Expired;
        one.outcome = outcome;
        emit Decided(proposal, outcome, one.yes, one.no);
        if (outcome != Outcome.Passed) return;
        bytes32 id = one.consortium;
        if (one.kind == Kind.ChangeRule) {
            _groups[id].rule = one.newRule;
            emit RuleChanged(id, one.newRule, proposal);
        } else if (one.kind == Kind.ChangeAdministrator) {
            _groups[id].administrator = one.subject;
            emit AdministratorChanged(id, one.subject, proposal);
        } else {
            _apply(id, one.kind, one.subject, proposal, one.proposer, 0);
        }
    }

    function _apply(bytes32 id, Kind kind, bytes32 subject, uint256 proposal, bytes32 by, bytes32 reason) private {
        _checkSubject(id, kind, subject);
        Membership state = members[id][subject].state;
        if (kind == Kind.Admit)
            _change(
                id,
                subject,
                state == Membership.Applied ? Membership.Active : Membership.Invited,
                proposal,
                by,
                reason
            );
        else if (kind == Kind.Remove) _change(id, subject, Membership.Left, proposal, by, reason);
        else if (kind == Kind.Suspend) _change(id, subject, Membership.Suspended, proposal, by, reason);
        else _change(id, subject, Membership.Active, proposal, by, reason);
    }

    function _checkSubject(bytes32 id, Kind kind, bytes32 subject) private view {
        if (_isSubjectFit(id, kind, subject)) return;
        if (kind != Kind.Admit && subject == _groups[id].administrator) revert AdministratorStays(subject);
        revert WrongState(subject, members[id][subject].state);
    }

    function _isSubjectFit(bytes32 id, Kind kind, bytes32 subject) private view returns (bool) {
        if (kind == Kind.ChangeRule) return subject == 0;
        if (subject == 0) return false;
        Membership state = members[id][subject].state;
        bool administers = subject == _groups[id].administrator;
        if (kind == Kind.Admit)
            return state == Membership.None || state == Membership.Applied || state == Membership.Left;
        if (kind == Kind.ChangeAdministrator) return state == Membership.Active && !administers;
        if (kind == Kind.Reinstate) return state == Membership.Suspended;
        if (administers) return false;
        if (kind == Kind.Suspend) return state == Membership.Active;
        return state != Membership.None && state != Membership.Left;
    }

    function _change(
        bytes32 id,
        bytes32 organisation,
        Membership to,
        uint256 proposal,
        bytes32 by,
        bytes32 reason
    ) private {
        Member storage member = members[id][organisation];
        Group storage in_ = _groups[id];
        if (member.state == Membership.Active) --in_.active;
        if (to == Membership.Active && ++in_.active > MAX_MEMBERS) revert TooManyMembers();
        member.state = to;
        member.changedInBlock = uint64(block.number);
        member.changedAt = ++_clock;
        if (!_listed[id][organisation]) {
            _listed[id][organisation] = true;
            _memberIds[id].push(organisation);
        }
        emit MembershipChanged(id, organisation, to, proposal, by, reason);
    }

    function _existing(bytes32 id) private view returns (Group storage group_) {
        group_ = _groups[id];
        if (group_.createdInBlock == 0) revert UnknownConsortium(id);
    }

    function _checkRule(Rule calldata rule) private pure {
        if (rule.quorum == 0 || rule.quorum > 100 || rule.threshold <= 50 || rule.threshold > 100) revert RuleInvalid();
        if (rule.votePeriod < MIN_VOTE_PERIOD || rule.votePeriod > MAX_VOTE_PERIOD) revert RuleInvalid();
    }

    function _page(bytes32[] storage all, uint256 from, uint256 limit) private view returns (bytes32[] memory ids) {
        if (from >= all.length) return ids;
        uint256 left = all.length - from;
        if (limit > MAX_PAGE) limit = MAX_PAGE;
        ids = new bytes32[](left < limit ? left : limit);
        for (uint256 i = 0; i < ids.length; ++i) ids[i] = all[from + i];
    }
}
