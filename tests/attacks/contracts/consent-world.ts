import { type ConsentBed, consentBed, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { hashOf } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { sm2Curve } from '@jhc/gm/sm2-curve.ts'
import type { Hex } from 'viem'

/** Two chains with the same contracts, people and keys, and a second consent contract on the first. */
export async function openWorld() {
  const b = await consentBed()
  const other = await consentBed({ tag: hashOf('another chain') })
  const sibling = await b.deployConsent(hashOf('another salt'))
  let number = 0
  return { b, other, sibling, next: () => ++number }
}
export type World = Awaited<ReturnType<typeof openWorld>>

export const refusedGrant = (b: ConsentBed, args: readonly [Hex, bigint, bigint], account: number = relayer) =>
  b.consent.refusal(account, 'grant', args)

const { n } = sm2Curve
interface Pair {
  r: bigint
  s: bigint
}
const fits = (value: bigint) => value % 2n ** 256n
const bit = (random: Random) => 1n << BigInt(random.int(0, 255))
/** Other pairs that somebody without the key can make out of a signature, or out of nothing. */
export const malleations: Record<string, (pair: Pair, random: Random) => Pair> = {
  'r, -s': ({ r, s }) => ({ r, s: n - s }),
  '-r, s': ({ r, s }) => ({ r: n - r, s }),
  '-r, -s': ({ r, s }) => ({ r: n - r, s: n - s }),
  's, r': ({ r, s }) => ({ r: s, s: r }),
  'r + n, s': ({ r, s }) => ({ r: fits(r + n), s }),
  'r, s + n': ({ r, s }) => ({ r, s: fits(s + n) }),
  '0, s': ({ s }) => ({ r: 0n, s }),
  'r, 0': ({ r }) => ({ r, s: 0n }),
  '0, 0': () => ({ r: 0n, s: 0n }),
  'n, s': ({ s }) => ({ r: n, s }),
  'r, n': ({ r }) => ({ r, s: n }),
  'r + s = n': ({ r }) => ({ r, s: n - r }),
  '1, n - 1': () => ({ r: 1n, s: n - 1n }),
  'a bit of r': ({ r, s }, random) => ({ r: r ^ bit(random), s }),
  'a bit of s': ({ r, s }, random) => ({ r, s: s ^ bit(random) }),
  'the largest r': ({ s }) => ({ r: 2n ** 256n - 1n, s }),
  'random numbers': (_, random) => ({ r: BigInt(random.hash()), s: BigInt(random.hash()) }),
}
export const malleate = (random: Random, pair: Pair): Pair => random.pick(Object.values(malleations))(pair, random)

/** A number between two bounds as seconds from now. */
export const soon = (random: Random, b: ConsentBed, low: number, high: number) => b.bed.now + random.int(low, high)
