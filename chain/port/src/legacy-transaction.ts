import type { Hex, TransactionRequest } from './driver.ts'
import { keccak256 } from './keccak.ts'
import { encodeRlp, integerBytes, rlpParts } from './rlp.ts'
import { sign } from './secp256k1.ts'

/** Signed type-0 transaction, bound to the chain (EIP-155), gas price 0 unless the chain asks for one. */
export function signLegacyTransaction(
  request: TransactionRequest & { nonce: number; gasPrice?: bigint },
  chainId: number,
  privateKey: Uint8Array,
): { raw: Uint8Array; hash: Uint8Array } {
  const fields = [
    integerBytes(BigInt(request.nonce)),
    integerBytes(request.gasPrice ?? 0n),
    integerBytes(request.gas),
    request.to === null ? new Uint8Array() : bytesOf(request.to),
    new Uint8Array(),
    bytesOf(request.data),
  ]
  const digest = keccak256(...rlpParts([...fields, integerBytes(BigInt(chainId)), new Uint8Array(), new Uint8Array()]))
  const { r, s, recovery } = sign(digest, privateKey)
  const v = BigInt(chainId) * 2n + 35n + BigInt(recovery)
  const raw = encodeRlp([...fields, integerBytes(v), trimmed(r), trimmed(s)])
  return { raw, hash: keccak256(raw) }
}

export function bytesOf(data: Hex | Uint8Array): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data.slice(2), 'hex') : data
}
export function hexOf(bytes: Hex | Uint8Array): Hex {
  return typeof bytes === 'string'
    ? bytes
    : `0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
}
function trimmed(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0)
  return bytes.subarray(start)
}
