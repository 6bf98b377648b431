import { readFileSync } from 'node:fs'
import { identityConfig } from '@jhc/data-center/empi/identity-config.ts'
import type { IdentityRecord } from '@jhc/data-center/empi/identity-record.ts'
import { candidatePairs } from '@jhc/data-center/empi/matching/block.ts'
import { linkRecords } from '@jhc/data-center/empi/matching/link.ts'
import { type MatchModel, seededRandom } from '@jhc/data-center/empi/matching/model.ts'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { persons, withErrors } from './population.ts'

const shipped = new URL('../../services/data-center/src/empi/generated/identity-model.json', import.meta.url)

/** The shipped model on synthetic residents that it was not estimated on; households, twins and errors as population.ts states. */
export function linkHeldOut(count: number) {
  const model: MatchModel = JSON.parse(readFileSync(shipped, 'utf8'))
  const random = seededRandom(99)
  const records: IdentityRecord[] = []
  const truth: number[] = []
  let person = 0
  for (const one of persons(count, 1234)) {
    person++
    const times = 1 + Math.floor(random() * 3)
    for (let i = 0; i < times; i++) {
      records.push({
        tokens: identityPartsOf({ ...withErrors(one, random), orgId: '', localPatientId: '' }),
        clear: null,
      })
      truth.push(person)
    }
  }
  const same = (pairs: Iterable<readonly [number, number]>) => {
    let n = 0
    for (const [a, b] of pairs) if (truth[a] === truth[b]) n++
    return n
  }
  const truePairs = countPairs(Map.groupBy(truth, (p) => p).values())
  const { clusterOf, reviews } = linkRecords(identityConfig, model, records)
  const clusters = [...Map.groupBy(clusterOf.keys(), (i) => clusterOf[i]!).values()]
  const claimed = clusters.flatMap(pairsOf)
  const right = same(claimed)
  return {
    registrations: records.length,
    truePairs,
    reachedByKeys: same(candidatePairs(identityConfig, records).pairs) / truePairs,
    wrong: claimed.length - right,
    recallBeforeReview: right / truePairs,
    openPairs: reviews.length,
    openTruePairs: same(reviews.map(({ a, b }) => [a, b] as const)),
  }
}

function pairsOf(members: number[]): [number, number][] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): [number, number] => [a, b]))
}

function countPairs(groups: Iterable<number[]>): number {
  let n = 0
  for (const group of groups) n += (group.length * (group.length - 1)) / 2
  return n
}
