// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// SM3 (GB/T 32905-2016). 32-bit words are kept twice in a 64-bit lane, so that a rotation is one shift; bits above the lane are
/// rubbish that additions and exclusive-ors never bring down, and are cut off where a word is doubled again.
library Sm3 {
    bytes32 private constant IV = 0x7380166f4914b2b9172442d7da8a0600a96f30bc163138aae38dee4db0fb0e4e;

    function digest(bytes memory data) internal pure returns (bytes32 state) {
        (uint256 blocks, uint256 end) = _pad(data);
        uint256 schedule = end;
        state = IV;
        for (; blocks < end; blocks += 64) {
            _expand(blocks, schedule);
            state = _compress(state, schedule);
        }
    }

    /// A padded copy (GB/T 32905-2016 5.2) at the free memory pointer, which stays where it is: nothing is kept there.
    function _pad(bytes memory data) private pure returns (uint256 start, uint256 end) {
        assembly ("memory-safe") {
            let length := mload(data)
            start := mload(0x40)
            end := add(start, and(add(length, 72), not(63)))
            let from := add(data, 32)
            for { let i := 0 } lt(i, length) { i := add(i, 32) } { mstore(add(start, i), mload(add(from, i))) }
            mstore(add(start, length), shl(255, 1))
            for { let at := add(add(start, length), 32) } lt(at, end) { at := add(at, 32) } { mstore(at, 0) }
            mstore(sub(end, 32), or(shl(3, length), and(mload(sub(end, 32)), not(0xffffffffffffffff))))
        }
    }

    /// Message expansion (5.3.2): words 0 to 67 as lanes of 8 bytes from `schedule` on, three at a time.
    function _expand(uint256 source, uint256 schedule) private pure {
        assembly ("memory-safe") {
            for { let i := 0 } lt(i, 4) { i := add(i, 1) } {
                // Four words of 32 bits spread into four lanes.
                let x := shr(128, mload(add(source, shl(4, i))))
                x := and(or(x, shl(64, x)), 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff)
                x := and(or(x, shl(32, x)), 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff)
                mstore(add(schedule, shl(5, i)), mul(x, 0x100000001))
            }
            // The fourth lane of a step is not known yet; the next step writes over it.
            let end := add(schedule, 544)
            for { let at := add(schedule, 128) } lt(at, end) { at := add(at, 24) } {
                let x := xor(xor(mload(sub(at, 128)), mload(sub(at, 72))), shr(17, mload(sub(at, 24))))
                x := mul(and(x, 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff), 0x100000001)
                x := xor(xor(x, shr(17, x)), shr(9, x))
                x := xor(xor(x, shr(25, mload(sub(at, 104)))), mload(sub(at, 48)))
                x := mul(and(x, 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff), 0x100000001)
                mstore(at, x)
            }
        }
    }

    /// Compression (5.3.3), four rounds a step: after four rounds every register has its own name again.
    function _compress(bytes32 state, uint256 schedule) private pure returns (bytes32 next) {
        assembly ("memory-safe") {
            next := state
            let a := mul(shr(224, state), 0x100000001)
            let b := mul(and(shr(192, state), 0xffffffff), 0x100000001)
            let c := shr(160, state)
            let d := shr(128, state)
            let e := mul(and(shr(96, state), 0xffffffff), 0x100000001)
            let f := mul(and(shr(64, state), 0xffffffff), 0x100000001)
            let g := shr(32, state)
            let h := state
            let k := 0x79cc451979cc4519
            let middle := add(schedule, 128)
            for {} lt(schedule, middle) { schedule := add(schedule, 32) } {
                let w := mload(schedule)
                let v := xor(w, mload(add(schedule, 32)))
                let t := shr(20, a)
                let s := shr(25, mul(0x100000001, and(0xffffffff, add(k, add(e, t)))))
                d := mul(0x100000001, and(0xffffffff, add(shr(192, v), add(xor(s, t), add(d, xor(a, xor(b, c)))))))
                b := shr(23, b)
                h := mul(0x10000000100000001, and(0xffffffff, add(shr(192, w), add(s, add(h, xor(e, xor(f, g)))))))
                h := xor(xor(h, shr(23, h)), shr(15, h))
                f := shr(13, f)

                t := shr(20, d)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(31, k), add(h, t)))))
                c := mul(0x100000001, and(0xffffffff, add(shr(128, v), add(xor(s, t), add(c, xor(d, xor(a, b)))))))
                a := shr(23, a)
                g := mul(0x10000000100000001, and(0xffffffff, add(shr(128, w), add(s, add(g, xor(h, xor(e, f)))))))
                g := xor(xor(g, shr(23, g)), shr(15, g))
                e := shr(13, e)

                t := shr(20, c)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(30, k), add(g, t)))))
                b := mul(0x100000001, and(0xffffffff, add(shr(64, v), add(xor(s, t), add(b, xor(c, xor(d, a)))))))
                d := shr(23, d)
                f := mul(0x10000000100000001, and(0xffffffff, add(shr(64, w), add(s, add(f, xor(g, xor(h, e)))))))
                f := xor(xor(f, shr(23, f)), shr(15, f))
                h := shr(13, h)

                t := shr(20, b)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(29, k), add(f, t)))))
                a := mul(0x100000001, and(0xffffffff, add(v, add(xor(s, t), add(a, xor(b, xor(c, d)))))))
                c := shr(23, c)
                e := mul(0x10000000100000001, and(0xffffffff, add(w, add(s, add(e, xor(f, xor(g, h)))))))
                e := xor(xor(e, shr(23, e)), shr(15, e))
                g := shr(13, g)

                k := mul(0x100000001, and(0xffffffff, shr(28, k)))
            }
            // rotl(0x7a879d8a, 16)
            k := 0x9d8a7a879d8a7a87
            middle := add(middle, 384)
            for {} lt(schedule, middle) { schedule := add(schedule, 32) } {
                let w := mload(schedule)
                let v := xor(w, mload(add(schedule, 32)))
                let t := shr(20, a)
                let s := shr(25, mul(0x100000001, and(0xffffffff, add(k, add(e, t)))))
                d := mul(0x100000001, and(0xffffffff, add(shr(192, v), add(xor(s, t), add(d, xor(b, and(xor(a, b), xor(b, c))))))))
                b := shr(23, b)
                h := mul(0x10000000100000001, and(0xffffffff, add(shr(192, w), add(s, add(h, xor(g, and(e, xor(f, g))))))))
                h := xor(xor(h, shr(23, h)), shr(15, h))
                f := shr(13, f)

                t := shr(20, d)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(31, k), add(h, t)))))
                c := mul(0x100000001, and(0xffffffff, add(shr(128, v), add(xor(s, t), add(c, xor(a, and(xor(d, a), xor(a, b))))))))
                a := shr(23, a)
                g := mul(0x10000000100000001, and(0xffffffff, add(shr(128, w), add(s, add(g, xor(f, and(h, xor(e, f))))))))
                g := xor(xor(g, shr(23, g)), shr(15, g))
                e := shr(13, e)

                t := shr(20, c)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(30, k), add(g, t)))))
                b := mul(0x100000001, and(0xffffffff, add(shr(64, v), add(xor(s, t), add(b, xor(d, and(xor(c, d), xor(d, a))))))))
                d := shr(23, d)
                f := mul(0x10000000100000001, and(0xffffffff, add(shr(64, w), add(s, add(f, xor(e, and(g, xor(h, e))))))))
                f := xor(xor(f, shr(23, f)), shr(15, f))
                h := shr(13, h)

                t := shr(20, b)
                s := shr(25, mul(0x100000001, and(0xffffffff, add(shr(29, k), add(f, t)))))
                a := mul(0x100000001, and(0xffffffff, add(v, add(xor(s, t), add(a, xor(c, and(xor(b, c), xor(c, d))))))))
                c := shr(23, c)
                e := mul(0x10000000100000001, and(0xffffffff, add(w, add(s, add(e, xor(h, and(f, xor(g, h))))))))
                e := xor(xor(e, shr(23, e)), shr(15, e))
                g := shr(13, g)

                k := mul(0x100000001, and(0xffffffff, shr(28, k)))
            }
            a := or(shl(96, and(a, 0xffffffff)), or(shl(64, and(b, 0xffffffff)), or(shl(32, and(c, 0xffffffff)), and(d, 0xffffffff))))
            e := or(shl(96, and(e, 0xffffffff)), or(shl(64, and(f, 0xffffffff)), or(shl(32, and(g, 0xffffffff)), and(h, 0xffffffff))))
            next := xor(next, or(shl(128, a), e))
        }
    }
}
