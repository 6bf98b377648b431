// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

import {IActors} from "../interfaces/IActors.sol";

/// What an actor signs for one action. Empty where the actor's own account sends the transaction.
struct Signed {
    /// Last second at which the signature may be used.
    uint64 validUntil;
    /// r ‖ s
    bytes signature;
}

/// Actions in an actor's name: by its own account, or relayed with its SM2 signature. What is signed is bound to this contract,
/// this chain, this action with its arguments, and a number that is used once.
abstract contract SignedActions {
    IActors public immutable actors;
    /// Stands for the chain's identity, since old EVMs have no CHAINID: the deployer gives the genesis hash.
    bytes32 public immutable domain;
    mapping(bytes32 actor => uint256) public nonces;

    error NotTheActor(bytes32 actor);
    error SignatureExpired(uint64 validUntil);

    /// `proof` is zero where the actor's own account acted.
    event Acted(bytes32 indexed actor, bytes32 indexed action, uint256 nonce, bytes32 proof);

    constructor(IActors actors_, bytes32 chainTag) {
        actors = actors_;
        domain = keccak256(abi.encode("JHC-SIGNED-ACTION-1", chainTag, address(this)));
    }

    /// The 32 bytes that the actor signs for its next action.
    function actionDigest(bytes32 actor, bytes32 action, uint64 validUntil) public view returns (bytes32) {
        return keccak256(abi.encode(domain, actor, nonces[actor], action, validUntil));
    }

    /// @param action hash of the function's selector and arguments
    function _actAs(bytes32 actor, bytes32 action, Signed calldata signed) internal {
        uint256 nonce = nonces[actor];
        bytes32 digest = actionDigest(actor, action, signed.validUntil);
        bool bySignature = signed.signature.length > 0;
        if (bySignature && block.timestamp > signed.validUntil) revert SignatureExpired(signed.validUntil);
        nonces[actor] = nonce + 1;
        // With a signature the sender does not count: a relayer that happens to be the actor's account proves nothing.
        if (!actors.acts(actor, bySignature ? address(0) : msg.sender, digest, signed.signature)) revert NotTheActor(actor);
        emit Acted(actor, action, nonce, bySignature ? keccak256(signed.signature) : bytes32(0));
    }
}
