import { concat } from './bytes.ts'
import { sm3 } from './sm3.ts'

/** The key derivation function of GB/T 32918.4-2016 5.4.3 over SM3. `bytes` of output, at most (2^32 − 1) · 32. */
export function deriveBytes(secret: Uint8Array, bytes: number): Uint8Array {
  const rounds = Math.ceil(bytes / 32)
  const input = concat(secret, new Uint8Array(4))
  const counter = new DataView(input.buffer, secret.length)
  const out = new Uint8Array(rounds * 32)
  for (let i = 1; i <= rounds; i++) {
    counter.setUint32(0, i)
    out.set(sm3(input), 32 * (i - 1))
  }
  return out.subarray(0, bytes)
}
