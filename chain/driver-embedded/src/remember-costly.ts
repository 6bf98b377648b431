import type { Common } from '@ethereumjs/common'
import type { TypedTransaction } from '@ethereumjs/tx'
import { SECP256K1_ORDER_DIV_2 } from '@ethereumjs/util'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { integerBytes, rlpParts } from '@jhc/chain-port/rlp.ts'
import { recover } from '@jhc/chain-port/secp256k1.ts'

const empty = new Uint8Array()

/**
 * Gas of the call data, 4 a zero byte and 16 another (EIP-2028). The library adds big integers byte by byte, 2 ms on a 90 KiB
 * transaction, unless it finds the sum where it would have kept it. A creation has no more to pay before EIP-3860.
 */
export function rememberDataGas(transaction: TypedTransaction, common: Common): void {
  const { data } = transaction
  const zeros = countZeros(data)
  const value = BigInt(4 * zeros + 16 * (data.length - zeros))
  transaction.cache.dataFee = { value, hardfork: common.hardfork() }
}

/** Four bytes at a time: most words have no zero byte. */
function countZeros(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  const whole = data.length & ~3
  let zeros = 0
  for (let at = 0; at < whole; at += 4) {
    const word = view.getInt32(at)
    if (((word - 0x01010101) & ~word & 0x80808080) === 0) continue
    for (let byte = at; byte < at + 4; byte++) if (data[byte] === 0) zeros++
  }
  for (let at = whole; at < data.length; at++) if (data[at] === 0) zeros++
  return zeros
}

/**
 * Who signed a type-0 transaction of this chain (EIP-155). The library writes the signed text out twice to hash it; here its pieces are
 * hashed where they lie. What is not plainly right is left to the library, which says what is wrong.
 */
export function rememberSender(transaction: TypedTransaction): void {
  const { v, r, s } = transaction
  if (transaction.type !== 0 || v === undefined || r === undefined || s === undefined || s > SECP256K1_ORDER_DIV_2)
    return
  const chainId = transaction.common.chainId()
  const recovery = v - (chainId * 2n + 35n)
  if (recovery !== 0n && recovery !== 1n) return
  const signed = [...(transaction.raw() as Uint8Array[]).slice(0, 6), integerBytes(chainId), empty, empty]
  try {
    const digest = keccak256(...rlpParts(signed))
    transaction.cache.senderPubKey = recover(digest, integerBytes(r), integerBytes(s), recovery === 0n ? 0 : 1)
  } catch {
    // No key fits the signature.
  }
}
