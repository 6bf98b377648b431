import { randomBytes, randomFillSync } from 'node:crypto'

const pool = new Uint8Array(16 * 1024)
let used = pool.length

/**
 * Bytes of the system's generator, drawn in larger portions: drawing 16 at a time costs more than sealing with them. Each is given
 * out once and wiped from the pool at once.
 */
export function randomPortion(bytes: number): Uint8Array {
  if (bytes > pool.length) return randomBytes(bytes)
  if (used + bytes > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const portion = pool.slice(used, used + bytes)
  pool.fill(0, used, used + bytes)
  used += bytes
  return portion
}
