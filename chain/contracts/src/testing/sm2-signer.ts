import { messageDigest, publicKeyOf, sign, signDigest } from '@jhc/gm/sm2.ts'
import { bytesToHex, concat, type Hex, hexToBigInt, hexToBytes, numberToHex } from 'viem'

export interface PublicKey {
  x: bigint
  y: bigint
}
export interface Signature {
  r: bigint
  s: bigint
}

/** Splits 64 bytes into two numbers, as contracts take keys and signatures. */
export const halves = (bytes: Uint8Array): [bigint, bigint] => [
  hexToBigInt(bytesToHex(bytes.subarray(0, 32))),
  hexToBigInt(bytesToHex(bytes.subarray(32))),
]
export const word = (value: bigint): Hex => numberToHex(value, { size: 32 })

/** A real SM2 key made from a number, for tests: signs with libs/gm what the contracts verify. */
export class Sm2Signer {
  readonly #privateKey: Uint8Array
  readonly bytes: Uint8Array
  readonly key: PublicKey
  constructor(secret: number | bigint) {
    this.#privateKey = hexToBytes(word(BigInt(secret)))
    this.bytes = publicKeyOf(this.#privateKey)
    const [x, y] = halves(this.bytes.subarray(1))
    this.key = { x, y }
  }
  /** X ‖ Y */
  get bytesHex(): Hex {
    return concat([word(this.key.x), word(this.key.y)])
  }
  /** A nonce makes the signature the same in every run; only for gas pages. */
  sign(message: Hex, nonce?: bigint): Signature {
    const bytes = hexToBytes(message)
    const signature = nonce
      ? signDigest(messageDigest(bytes, this.bytes), this.#privateKey, nonce)
      : sign(bytes, this.#privateKey, this.bytes)
    const [r, s] = halves(signature)
    return { r, s }
  }
  /** r ‖ s */
  signBytes(message: Hex, nonce?: bigint): Hex {
    const { r, s } = this.sign(message, nonce)
    return concat([word(r), word(s)])
  }
}
