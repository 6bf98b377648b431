// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {
    AccessControlDefaultAdminRules
} from "@openzeppelin/contracts/access/extensions/AccessControlDefaultAdminRules.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// Who governs a contract. The admin hands out roles and can only be replaced in two steps with a delay; the operator
/// administers content; the submitter writes records; the pauser stops writing at once.
struct Governance {
    address admin;
    address operator;
    address submitter;
    address pauser;
    /// Seconds between announcing a new admin and its taking over.
    uint48 adminDelay;
}

/// Roles, pause and the end of a contract's life, shared by all contracts that may be upgraded through the registry.
abstract contract Governed is AccessControlDefaultAdminRules, Pausable {
    bytes32 public constant OPERATOR_ROLE = keccak256("OPERATOR_ROLE");
    bytes32 public constant SUBMITTER_ROLE = keccak256("SUBMITTER_ROLE");
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    /// Set once: from then on this contract is read only and the successor takes what is new.
    address public successor;

    error FrozenFor(address successor);
    error SuccessorInvalid();

    event FrozenInFavourOf(address indexed successor);

    constructor(Governance memory governance) AccessControlDefaultAdminRules(governance.adminDelay, governance.admin) {
        _grantRole(OPERATOR_ROLE, governance.operator);
        _grantRole(SUBMITTER_ROLE, governance.submitter);
        _grantRole(PAUSER_ROLE, governance.pauser);
    }

    /// Of every function that writes: neither paused nor frozen.
    modifier whenOpen() {
        _requireNotPaused();
        if (successor != address(0)) revert FrozenFor(successor);
        _;
    }

    function pause() external onlyRole(PAUSER_ROLE) {
        _pause();
    }

    function unpause() external onlyRole(PAUSER_ROLE) {
        _unpause();
    }

    /// The last step of a migration; it cannot be taken back.
    function freeze(address successor_) external onlyRole(DEFAULT_ADMIN_ROLE) {
        if (successor != address(0)) revert FrozenFor(successor);
        if (successor_ == address(this) || successor_.code.length == 0) revert SuccessorInvalid();
        successor = successor_;
        emit FrozenInFavourOf(successor_);
    }
}
