import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import { domain } from './domains.ts'

/** A change that is anchored by its hash alone: ids and times, nothing of a person. Format: docs/reference/on-chain-structure.md §8. */
export interface Change {
  /** Whose changes these are; `seq` counts them without gaps, from 1. */
  stream: string
  seq: number
  orgId: string
  at: Date
  kind: string
  /** Lists are written with commas between their ids. */
  ids: Readonly<Record<string, string | readonly string[]>>
}

/** Exactly these bytes, as UTF-8, are hashed. */
export function composeChange({ stream, seq, orgId, at, kind, ids }: Change): string {
  const written = Object.entries(ids).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.join(','),
  ])
  return canonicalJson({
    v: 'JHC-CHG-1',
    stream,
    seq: String(seq),
    orgId,
    at: at.toISOString(),
    kind,
    ids: Object.fromEntries(written),
  })
}

/** A leaf for `batchRootOfLeaves`. */
export function changeLeaf(record: string): Uint8Array {
  return sm3(concat(Uint8Array.of(domain.changeLeaf), utf8(record)))
}
