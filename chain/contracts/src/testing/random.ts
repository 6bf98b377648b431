import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { bytesToHex, type Hex } from 'viem'

export interface Random {
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** A number of the type's width that likes the edges: 0, 1, the largest. */
  uint(bits: number): bigint
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  bytes(length: number): Hex
  /** 32 bytes. */
  hash(): Hex
  shuffle<T>(list: readonly T[]): T[]
}

export function randomFrom(seed: number): Random {
  const next = seededRandom(seed)
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const bytes = (length: number) => bytesToHex(Uint8Array.from({ length }, () => int(0, 255)))
  return {
    int,
    uint(bits) {
      const largest = (1n << BigInt(bits)) - 1n
      const kind = int(0, 5)
      if (kind === 0) return [0n, 1n, largest, largest - 1n][int(0, 3)]!
      return BigInt(bytes(Math.ceil(bits / 8))) & largest
    },
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    bytes,
    hash: () => bytes(32),
    shuffle(list) {
      const copy = [...list]
      for (let n = copy.length - 1; n > 0; n--) {
        const other = int(0, n)
        ;[copy[n], copy[other]] = [copy[other]!, copy[n]!]
      }
      return copy
    },
  }
}
