// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

/// Is (x, y) a point of the SM2 curve (GB/T 32918.5: y² = x³ − 3x + b over p)? The curve has cofactor 1, so that is a valid key.
library Sm2Point {
    uint256 private constant P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF;
    uint256 private constant B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93;

    function isOnCurve(bytes32 x_, bytes32 y_) internal pure returns (bool) {
        uint256 x = uint256(x_);
        uint256 y = uint256(y_);
        if (x >= P || y >= P) return false;
        uint256 cube = mulmod(mulmod(x, x, P), x, P);
        uint256 right = addmod(addmod(cube, mulmod(P - 3, x, P), P), B, P);
        return mulmod(y, y, P) == right;
    }
}
