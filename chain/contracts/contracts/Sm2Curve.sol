// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// Points of sm2p256v1 (GB/T 32918.5-2017) in memory. An affine point is x, y; a running point is X, Y, ZZ, ZZZ with x = X/ZZ,
/// y = Y/ZZZ, ZZ³ = ZZZ² and ZZ = 0 at infinity (formulas dbl-2008-s-1 and madd-2008-s of the Explicit-Formulas Database, a = -3).
/// Every case of an addition is decided, since a signer chooses the points.
library Sm2Curve {
    uint256 internal constant P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff;
    uint256 internal constant N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123;
    uint256 internal constant A = 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc;
    uint256 internal constant B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93;
    uint256 internal constant GX = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7;
    uint256 internal constant GY = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0;
    uint256 private constant P_MINUS_2 = 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffd;

    /// Both coordinates are reduced and the point lies on the curve; the cofactor is 1, so every such point has order N.
    function isPoint(uint256 x, uint256 y) internal pure returns (bool) {
        if (x >= P || y >= P) return false;
        return mulmod(y, y, P) == addmod(mulmod(addmod(mulmod(x, x, P), A, P), x, P), B, P);
    }

    /// Whether u·G + v·Q is a finite point whose x is `x` modulo N (x < N). Q must be a point of the curve.
    /// Windows of four bits for both scalars together; no inversion at the end.
    function hasX(uint256 u, uint256 v, uint256 qx, uint256 qy, uint256 x) internal view returns (bool) {
        uint256 ofG = _tableOfG();
        uint256 ofQ = ofG + 0x400;
        _fillTable(ofQ, qx, qy);
        uint256 sum = ofG + 0x800;
        _setInfinity(sum);
        for (uint256 bits = 256; bits != 0; ) {
            unchecked {
                bits -= 4;
            }
            _double(sum, 4);
            uint256 digit = (u >> bits) & 15;
            if (digit != 0) _add(sum, ofG + (digit << 6));
            digit = (v >> bits) & 15;
            if (digit != 0) _add(sum, ofQ + (digit << 6));
        }
        return _hasX(sum, x);
    }

    /// x = X/ZZ without the division; the coordinate is below P, so it is x or x + N.
    function _hasX(uint256 sum, uint256 x) private pure returns (bool found) {
        assembly ("memory-safe") {
            let zz := mload(add(sum, 0x40))
            let big := mload(sum)
            found := eq(mulmod(x, zz, P), big)
            if lt(x, sub(P, N)) { found := or(found, eq(mulmod(add(x, N), zz, P), big)) }
            found := and(found, gt(zz, 0))
        }
    }

    function _setInfinity(uint256 point) private pure {
        assembly ("memory-safe") {
            mstore(point, 0)
            mstore(add(point, 0x20), 0)
            mstore(add(point, 0x40), 0)
            mstore(add(point, 0x60), 0)
        }
    }

    function _double(uint256 point, uint256 times) private pure {
        assembly ("memory-safe") {
            let x := mload(point)
            let y := mload(add(point, 0x20))
            let zz := mload(add(point, 0x40))
            let zzz := mload(add(point, 0x60))
            for {} times { times := sub(times, 1) } {
                let u := addmod(y, y, P)
                let v := mulmod(u, u, P)
                let w := mulmod(u, v, P)
                let s := mulmod(x, v, P)
                let m := mulmod(3, mulmod(addmod(x, sub(P, zz), P), addmod(x, zz, P), P), P)
                x := addmod(mulmod(m, m, P), mulmod(P_MINUS_2, s, P), P)
                y := addmod(mulmod(m, addmod(s, sub(P, x), P), P), mulmod(w, sub(P, y), P), P)
                zz := mulmod(v, zz, P)
                zzz := mulmod(w, zzz, P)
            }
            mstore(point, x)
            mstore(add(point, 0x20), y)
            mstore(add(point, 0x40), zz)
            mstore(add(point, 0x60), zzz)
        }
    }

    /// sum := sum + the affine point at `other`.
    function _add(uint256 sum, uint256 other) private pure {
        bool same;
        assembly ("memory-safe") {
            let zz := mload(add(sum, 0x40))
            switch zz
            case 0 {
                mstore(sum, mload(other))
                mstore(add(sum, 0x20), mload(add(other, 0x20)))
                mstore(add(sum, 0x40), 1)
                mstore(add(sum, 0x60), 1)
            }
            default {
                let x := mload(sum)
                let minusY := sub(P, mload(add(sum, 0x20)))
                let zzz := mload(add(sum, 0x60))
                let h := addmod(mulmod(mload(other), zz, P), sub(P, x), P)
                let r := addmod(mulmod(mload(add(other, 0x20)), zzz, P), minusY, P)
                switch h
                case 0 {
                    same := iszero(r)
                    // The opposite point: the sum is infinity.
                    mstore(add(sum, 0x40), 0)
                    mstore(add(sum, 0x60), 0)
                }
                default {
                    let hh := mulmod(h, h, P)
                    let hhh := mulmod(h, hh, P)
                    let v := mulmod(x, hh, P)
                    x := addmod(addmod(mulmod(r, r, P), sub(P, hhh), P), mulmod(P_MINUS_2, v, P), P)
                    mstore(sum, x)
                    mstore(
                        add(sum, 0x20),
                        addmod(mulmod(r, addmod(v, sub(P, x), P), P), mulmod(minusY, hhh, P), P)
                    )
                    mstore(add(sum, 0x40), mulmod(zz, hh, P))
                    mstore(add(sum, 0x60), mulmod(zzz, hhh, P))
                }
            }
        }
        if (same) {
            // ZZ is 0 by now, so this takes the other point over.
            _add(sum, other);
            _double(sum, 1);
        }
    }

    /// 1·Q to 15·Q as affine points at table + 64·k. One inversion for all of them (Montgomery's trick over the ZZZ).
    function _fillTable(uint256 table, uint256 qx, uint256 qy) private view {
        uint256 sum = table + 0x400;
        uint256 kept = sum + 0x80;
        uint256 product = 1;
        assembly ("memory-safe") {
            mstore(add(table, 0x40), qx)
            mstore(add(table, 0x60), qy)
        }
        _setInfinity(sum);
        _add(sum, table + 0x40);
        // Each kept entry: X, Y, ZZ, ZZZ and the product of the ZZZ before it.
        for (uint256 k = 2; k < 16; ++k) {
            _add(sum, table + 0x40);
            assembly ("memory-safe") {
                let entry := add(kept, mul(k, 0xa0))
                mstore(entry, mload(sum))
                mstore(add(entry, 0x20), mload(add(sum, 0x20)))
                mstore(add(entry, 0x40), mload(add(sum, 0x40)))
                mstore(add(entry, 0x60), mload(add(sum, 0x60)))
                mstore(add(entry, 0x80), product)
                product := mulmod(product, mload(add(sum, 0x60)), P)
            }
        }
        uint256 inverse = _inverse(product, kept);
        for (uint256 k = 15; k > 1; --k) {
            assembly ("memory-safe") {
                let entry := add(kept, mul(k, 0xa0))
                let overZzz := mulmod(inverse, mload(add(entry, 0x80)), P)
                inverse := mulmod(inverse, mload(add(entry, 0x60)), P)
                let overZ := mulmod(mload(add(entry, 0x40)), overZzz, P)
                let at := add(table, shl(6, k))
                mstore(at, mulmod(mload(entry), mulmod(overZ, overZ, P), P))
                mstore(add(at, 0x20), mulmod(mload(add(entry, 0x20)), overZzz, P))
            }
        }
    }

    /// value^(P-2) by the modular exponentiation precompile (EIP-198), whose input is laid out at `scratch`.
    function _inverse(uint256 value, uint256 scratch) private view returns (uint256 result) {
        assembly ("memory-safe") {
            mstore(scratch, 0x20)
            mstore(add(scratch, 0x20), 0x20)
            mstore(add(scratch, 0x40), 0x20)
            mstore(add(scratch, 0x60), value)
            mstore(add(scratch, 0x80), P_MINUS_2)
            mstore(add(scratch, 0xa0), P)
            if iszero(and(eq(returndatasize(), 0x20), staticcall(gas(), 5, scratch, 0xc0, scratch, 0x20))) {
                revert(0, 0)
            }
            result := mload(scratch)
        }
    }

    /// 1·G to 15·G at table + 64·k, at the free memory pointer, which stays where it is.
    function _tableOfG() private pure returns (uint256 table) {
        assembly ("memory-safe") {
            table := mload(0x40)
            mstore(add(table, 0x040), 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7)
            mstore(add(table, 0x060), 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0)
            mstore(add(table, 0x080), 0x56cefd60d7c87c000d58ef57fa73ba4d9c0dfa08c08a7331495c2e1da3f2bd52)
            mstore(add(table, 0x0a0), 0x31b7e7e6cc8189f668535ce0f8eaf1bd6de84c182f6c8e716f780d3a970a23c3)
            mstore(add(table, 0x0c0), 0xa97f7cd4b3c993b4be2daa8cdb41e24ca13f6bd945302244e26918f1d0509ebf)
            mstore(add(table, 0x0e0), 0x530b5dd88c688ef5ccc5cec08a72150f7c400ee5cd045292aaacdd037458f6e6)
            mstore(add(table, 0x100), 0xc239507105c683242a81052ff641ed69009a084ad5cc937db21646cd34a0ced5)
            mstore(add(table, 0x120), 0xb1bf7ec4080f3c8735f1294ac0db19686bee2e96ab8c71fb7a253666cb66e009)
            mstore(add(table, 0x140), 0xc749061668652e26040e008fdd5eb77a344a417b7fce19dba575da57cc372a9e)
            mstore(add(table, 0x160), 0xf2df5db2d144e9454504c622b51cf38f5006206eb579ff7da6976eff5fbe6480)
            mstore(add(table, 0x180), 0x0927afb57d93483bbb17c93e71f22a3105ff8856a66016892c8b1a1a3c4b0d30)
            mstore(add(table, 0x1a0), 0x150c6b1ab4d1fc7eac1c0ef6ebf2664581adf1f0855a064dd572103000088f63)
            mstore(add(table, 0x1c0), 0xddf092555409c19dfdbe86a75c139906a80198337744ee78cd27e384d9fcaf15)
            mstore(add(table, 0x1e0), 0x847d18ffb38e87065cd6b6e9c12d2922037937707d6a49a2223b949657e52bc1)
            mstore(add(table, 0x200), 0xb9c3faeb4b1610713db4333d4e860e64d4ea35d60c1c29bb675d822ded0bb916)
            mstore(add(table, 0x220), 0xc519b309ecf7269c2491d2de9accf2be0366a8a03024b3e03c286da2cfd31a3e)
            mstore(add(table, 0x240), 0xa27233f3a59595080b4a2444a46a74c5fe8d59cb43619e4f173472a58cca247e)
            mstore(add(table, 0x260), 0x379e72f63722c924768f7689b210f45fc3a8433140d1ebca85227940922c02e9)
            mstore(add(table, 0x280), 0xd3f94862519621c121666061f65c3e32b2d0d065cd219e3284a04814db522756)
            mstore(add(table, 0x2a0), 0x4b9030cf676f6a742ebd57d146dca428f6b743f64d1482d147d46fb2bab82a14)
            mstore(add(table, 0x2c0), 0x04b3cb10c9c6d8e27c1aab770f67f543125dcdd589c2ff82668c74d78ce20ace)
            mstore(add(table, 0x2e0), 0x63516355287e39fe4918e5c02e2b0b930c94816e63c4bc72739a8fd805174a4b)
            mstore(add(table, 0x300), 0xbfc2df6bb17f971ad89058ca059be46e5f7b516c5bdaddad9c9f042d0279270a)
            mstore(add(table, 0x320), 0xb145513f59636106cef696b67939bd7b73c9fc6fd150aaaab5fbf87b64af3c26)
            mstore(add(table, 0x340), 0x952072d6ff9c65bdfa804513275f58aa7bea65c6421e189e2b834f1d509b9cd0)
            mstore(add(table, 0x360), 0xe6bb9804458bb70f1a473f8d9748f23858d1434ae934ba7503891e105e009b00)
            mstore(add(table, 0x380), 0x83b4a4de96a4d70f4aaf81826982d748ef22ea28be9d44de0a44248a36bb0a07)
            mstore(add(table, 0x3a0), 0xe481c0d9ee8a98d4eeb6d6c6d7e74f8e3e707c8a438529492e663cd4373a2f24)
            mstore(add(table, 0x3c0), 0xf73b839f13912c1a3291676c38d393243b424f35f0ecce4c461b1bbcb80f829c)
            mstore(add(table, 0x3e0), 0x32ec7722695dc7cf5ee9fab985c12455dc2e788fb170aa144c3533771db0955e)
        }
    }
}
