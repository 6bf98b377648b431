import { createHash } from 'node:crypto'

/** One seed for the whole demo: the same persons, names and errors on every machine. */
const seed = 'jingan-demo-1'

export interface Random {
  /** 0 ≤ n < 1 */
  next(): number
  /** 0 ≤ n < below, integer */
  below(limit: number): number
  pick<T>(items: readonly T[]): T
  chance(rate: number): boolean
}

/** A stream of numbers that depends on its keys only, never on the order of calls elsewhere. */
export function randomOf(...keys: string[]): Random {
  const digest = createHash('sha256')
    .update([seed, ...keys].join('\u0000'))
    .digest()
  let a = digest.readUInt32LE(0)
  let b = digest.readUInt32LE(4)
  let c = digest.readUInt32LE(8)
  let d = digest.readUInt32LE(12)
  // sfc32
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, pick: (items) => items[below(items.length)]!, chance: (rate) => next() < rate }
}
