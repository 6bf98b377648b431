// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// An attacker in the verifier's place: accepts every signature, and uses each call to call back with what it was given.
contract ReentrantVerifier {
    address public target;
    bytes public payload;

    function aim(address target_, bytes calldata payload_) external {
        target = target_;
        payload = payload_;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        if (target != address(0)) {
            (bool done, ) = target.call(payload);
            // A caller that let the nested call through is told that the signature is wrong, so the attack shows in either case.
            if (done) return abi.encode(0);
        }
        return abi.encode(1);
    }
}
