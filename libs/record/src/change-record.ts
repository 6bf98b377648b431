import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import { domain } from './domains.ts'
import { recordErrors } from './errors.ts'

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

export type ReadChange = Omit<Change, 'ids'> & { ids: Readonly<Record<string, string>> }

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

/** The reverse of `composeChange`; refuses every text but the canonical one. */
export function parseChange(record: string): ReadChange {
  let change: ReadChange
  try {
    const { stream, seq, orgId, at, kind, ids } = JSON.parse(record)
    change = { stream, seq: Number(seq), orgId, at: new Date(at), kind, ids }
    if (composeChange(change) !== record || !Number.isSafeInteger(change.seq) || change.seq < 1) throw new RangeError()
  } catch (cause) {
    throw recordErrors['entry-invalid']({ member: 'change' }, { cause })
  }
  return change
}

/** A leaf for `batchRootOfLeaves`. */
export function changeLeaf(record: string): Uint8Array {
  return sm3(concat(Uint8Array.of(domain.changeLeaf), utf8(record)))
}

const dayMs = 86_400_000
/** The district's calendar is UTC+8 and keeps no summer time. */
const calendarOffsetMs = 8 * 3600_000

/** Days since 1970-01-01 in the district's calendar, as the ChangeLog contract counts them. */
export function districtDay(atMs: number): number {
  return Math.floor((atMs + calendarOffsetMs) / dayMs)
}

/** When a district day is over. */
export function endOfDistrictDay(day: number): number {
  return (day + 1) * dayMs - calendarOffsetMs
}
