import type { RecordType } from '@jhc/record/model.ts'
import { type Kysely, sql } from 'kysely'
import type { AcceptedBatch } from './agent-model.ts'
import type { EnqueuedRow } from './outgoing.ts'
import type { StoreOptions } from './run-store.ts'
import {
  type AnchoringMode,
  largestCall,
  modeOf,
  type SideChannelSettings,
} from './side-channel/side-channel-settings.ts'

/** How things are put into the outbox. */
export interface QueueRules {
  /** Of the source; registrations and encounters go so, and record types that have no mode of their own. */
  mode: AnchoringMode
  modeOf(recordType: RecordType): AnchoringMode
  /** Items of one call by the side channel. */
  largestCall: number
}

const atOnce: QueueRules = { mode: 'immediate', modeOf: () => 'immediate', largestCall: 1000 }

export function queueRulesOf(settings: SideChannelSettings | null): QueueRules {
  if (!settings) return atOnce
  return { mode: settings.mode, modeOf: (type) => modeOf(settings, type), largestCall: largestCall(settings) }
}

/** Calls of this size are quick to repeat and far below what the receivers take. */
const perRow = { registrations: 500, encounters: 1000, entries: 1000 }

type Slices = Omit<EnqueuedRow, 'seq'>

/**
 * Adds to the outbox within the caller's transaction. The order of the rows is the order of sending within a mode, and within a row
 * registrations come first: an entry needs its patient's registration and its encounter. Reorders the batch's versions by mode.
 */
export async function enqueueBatch(
  trx: Kysely<any>,
  options: StoreOptions,
  batch: AcceptedBatch,
): Promise<EnqueuedRow[]> {
  const rules = options.queue ?? atOnce
  const ofMode = Object.groupBy(batch.versions, (version) => rules.modeOf(version.recordType))
  const own = ofMode[rules.mode] ?? []
  const others = batch.versions.length - own.length
  // Types with a mode of their own stand behind the source's; a record's versions stay in their order.
  if (others > 0)
    batch.versions = [...own, ...batch.versions.filter((one) => rules.modeOf(one.recordType) !== rules.mode)]
  const rows = await insertCalls(trx, options, batch, rules.mode, callsOf(rules, batch, own.length))
  if (others === 0) return rows
  const otherMode = rules.mode === 'immediate' ? 'side-channel' : 'immediate'
  const rest = cut(own.length, batch.versions.length, sizes(rules, otherMode).entries).map(
    (entries): Slices => ({ registrations: [0, 0], encounters: [0, 0], entries }),
  )
  return [...rows, ...(await insertCalls(trx, options, batch, otherMode, rest))]
}

/** Each kind fills calls up to its size; the next kind begins in the call in which the one before it ends. */
function callsOf(rules: QueueRules, batch: AcceptedBatch, entries: number): Slices[] {
  const size = sizes(rules, rules.mode)
  const lists = {
    registrations: cut(0, batch.patients.length, size.registrations),
    encounters: cut(0, batch.newEncounters.length + batch.changedEncounters.length, size.encounters),
    entries: cut(0, entries, size.entries),
  }
  const calls: Slices[] = []
  for (const [kind, slices] of Object.entries(lists) as [keyof Slices, [number, number][]][]) {
    for (const [i, slice] of slices.entries()) {
      const last = calls.at(-1)
      if (i === 0 && last) last[kind] = slice
      else calls.push({ registrations: [0, 0], encounters: [0, 0], entries: [0, 0], [kind]: slice })
    }
  }
  return calls
}

function sizes(rules: QueueRules, mode: AnchoringMode): typeof perRow {
  if (mode === 'immediate') return perRow
  const most = (size: number) => Math.min(size, rules.largestCall)
  return {
    registrations: most(perRow.registrations),
    encounters: most(perRow.encounters),
    entries: most(perRow.entries),
  }
}

function cut(from: number, to: number, size: number): [number, number][] {
  const slices: [number, number][] = []
  for (let at = from; at < to; at += size) slices.push([at, Math.min(to, at + size)])
  return slices
}

async function insertCalls(
  trx: Kysely<any>,
  { sourceId, orgId, now }: StoreOptions,
  batch: AcceptedBatch,
  mode: AnchoringMode,
  calls: Slices[],
): Promise<EnqueuedRow[]> {
  const encounters = [...batch.newEncounters, ...batch.changedEncounters]
  const queuedAt = new Date(now())
  const rows: EnqueuedRow[] = []
  for (const slices of calls) {
    const lists = [
      batch.patients.slice(...slices.registrations).map((one) => one.patientRef),
      encounters.slice(...slices.encounters).map((one) => one.encounterRef),
      batch.versions.slice(...slices.entries).map((one) => `${one.recordId}/${one.version}`),
    ]
    const items = lists.reduce((sum, list) => sum + list.length, 0)
    const [r, e, v] = lists.map((list) => list.join('\n'))
    const { rows: inserted } = await sql<{ seq: number }>`
      insert into collection.outbox (source_id, org_id, run_id, mode, registrations, encounters, entries, items, queued_at)
      values (${sourceId}, ${orgId}, ${batch.runId}, ${mode}, ${r}, ${e}, ${v}, ${items}, ${queuedAt}) returning seq`.execute(
      trx,
    )
    rows.push({ seq: inserted[0]!.seq, ...slices })
  }
  return rows
}
