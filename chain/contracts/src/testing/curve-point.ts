const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let factor = base % p, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % p
    factor = (factor * factor) % p
  }
  return result
}

/** The first point of the SM2 curve whose x is `1000 * n` or a little more: a public key that nobody has the private key of. */
export function curvePoint(n: bigint) {
  for (let x = n * 1000n; ; x++) {
    const square = (x ** 3n - 3n * x + b) % p
    // p ≡ 3 (mod 4), so this is the root where there is one.
    const y = power(square, (p + 1n) / 4n)
    if ((y * y) % p === square) return { x, y }
  }
}
