import { gmErrors } from './errors.ts'

/**
 * The DER form of an SM2 signature: SEQUENCE { r INTEGER, s INTEGER } (GB/T 35276-2017 6.4). Reading is strict: one form only,
 * shortest lengths and integers, no sign bit, nothing behind it, at most 32 bytes each.
 */
export function signatureToDer(signature: Uint8Array): Uint8Array {
  if (signature.length !== 64) throw gmErrors['bad-signature']()
  const body = Buffer.concat([integer(signature.subarray(0, 32)), integer(signature.subarray(32))])
  return new Uint8Array(Buffer.concat([Uint8Array.of(0x30, body.length), body]))
}

export function signatureFromDer(der: Uint8Array): Uint8Array {
  const [r, afterR] = readInteger(der, 2)
  const [s, afterS] = readInteger(der, afterR)
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || afterS !== der.length) throw gmErrors['bad-signature']()
  const signature = new Uint8Array(64)
  signature.set(r, 32 - r.length)
  signature.set(s, 64 - s.length)
  return signature
}

function integer(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (from < bytes.length - 1 && bytes[from] === 0) from++
  const pad = bytes[from]! > 127 ? [0] : []
  return Uint8Array.of(2, bytes.length - from + pad.length, ...pad, ...bytes.subarray(from))
}

function readInteger(der: Uint8Array, at: number): [value: Uint8Array, next: number] {
  const length = der[at + 1] ?? 0
  const bytes = der.subarray(at + 2, at + 2 + length)
  const padded = bytes[0] === 0 && length > 1
  const value = padded ? bytes.subarray(1) : bytes
  const short = padded ? value[0]! > 127 : (value[0] ?? 128) < 128
  if (der[at] !== 2 || bytes.length !== length || !short || value.length > 32) throw gmErrors['bad-signature']()
  return [value, at + 2 + length]
}
