import { createHmac } from 'node:crypto'
import { sm3 } from '@jhc/gm/sm3.ts'

/** `totp-sha256`: RFC 6238 for common authenticators. `gm-otp-sm3`: GM/T 0021 dynamic password over SM3, for district tokens. */
export const codeKinds = { 'totp-sha256': { periodMs: 30_000 }, 'gm-otp-sm3': { periodMs: 60_000 } } as const
export type CodeKind = keyof typeof codeKinds
const digits = 6

export function stepAt(kind: CodeKind, nowMs: number): number {
  return Math.floor(nowMs / codeKinds[kind].periodMs)
}

export function codeAt(kind: CodeKind, secret: Uint8Array, step: number): string {
  const number = kind === 'totp-sha256' ? rfc4226(secret, step) : gmt0021(secret, step)
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** RFC 4226 §5.3 with HMAC-SHA-256, as RFC 6238 §1.2 allows. */
function rfc4226(secret: Uint8Array, step: number): number {
  const mac = createHmac('sha256', secret).update(eightBytes(step)).digest()
  return mac.readUInt32BE(mac[mac.length - 1]! & 0x0f) & 0x7fff_ffff
}

/** GM/T 0021-2012 §5: S = SM3(K ‖ ID), ID the time filled up with zeros to 128 bits; its eight words are added modulo 2^32. */
function gmt0021(secret: Uint8Array, step: number): number {
  const id = new Uint8Array(16)
  id.set(eightBytes(step))
  const input = new Uint8Array(secret.length + id.length)
  input.set(secret)
  input.set(id, secret.length)
  const words = new DataView(Uint8Array.from(sm3(input)).buffer)
  let sum = 0
  for (let at = 0; at < 32; at += 4) sum = (sum + words.getUint32(at)) >>> 0
  return sum
}

function eightBytes(step: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(step))
  return bytes
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding, as authenticators read it. */
export function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
