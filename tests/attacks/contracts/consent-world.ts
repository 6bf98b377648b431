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
/** Other pairs that somebody without the key can make out of a signature, or out of nothing. */
export function malleate(random: Random, { r, s }: { r: bigint; s: bigint }): { r: bigint; s: bigint } {
  const bit = 1n << BigInt(random.int(0, 255))
  const fits = (value: bigint) => value % 2n ** 256n
  return random.pick([
    { r, s: n - s },
    { r: n - r, s },
    { r: n - r, s: n - s },
    { r: s, s: r },
    { r: fits(r + n), s },
    { r, s: fits(s + n) },
    { r: 0n, s },
    { r, s: 0n },
    { r: 0n, s: 0n },
    { r: n, s },
    { r, s: n },
    { r, s: n - r },
    { r: 1n, s: n - 1n },
    { r: r ^ bit, s },
    { r, s: s ^ bit },
    { r: 2n ** 256n - 1n, s },
    { r: BigInt(random.hash()), s: BigInt(random.hash()) },
  ])
}

/** A number between two bounds as seconds from now. */
export const soon = (random: Random, b: ConsentBed, low: number, high: number) => b.bed.now + random.int(low, high)
