import { type Kysely, sql } from 'kysely'
import type { AcceptedBatch } from './agent-model.ts'
import type { EnqueuedRow } from './outgoing.ts'
import type { StoreOptions } from './run-store.ts'

/** Calls of this size are quick to repeat and far below what the receivers take. */
const perRow = { registrations: 500, encounters: 1000, entries: 1000 }

/**
 * Adds to the outbox within the caller's transaction. The order of the rows is the order of sending, and within a row registrations
 * come first: an entry needs its patient's registration and its encounter.
 */
export async function enqueueBatch(
  trx: Kysely<any>,
  options: StoreOptions,
  batch: AcceptedBatch,
): Promise<EnqueuedRow[]> {
  const registrations = batch.patients.map((one) => one.patientRef)
  const encounters = [...batch.newEncounters, ...batch.changedEncounters].map((one) => one.encounterRef)
  const entries = batch.versions.map((one) => `${one.recordId}/${one.version}`)
  const rows: EnqueuedRow[] = []
  const at = { registrations: 0, encounters: 0, entries: 0 }
  while (at.registrations < registrations.length || at.encounters < encounters.length || at.entries < entries.length) {
    const take = (kind: keyof typeof at, all: number): [number, number] => {
      const from = at[kind]
      at[kind] = Math.min(all, from + perRow[kind])
      return [from, at[kind]]
    }
    const slices = { registrations: take('registrations', registrations.length) } as Omit<EnqueuedRow, 'seq'>
    slices.encounters = at.registrations < registrations.length ? [0, 0] : take('encounters', encounters.length)
    slices.entries =
      at.registrations < registrations.length || at.encounters < encounters.length
        ? [0, 0]
        : take('entries', entries.length)
    const lists = [
      registrations.slice(...slices.registrations),
      encounters.slice(...slices.encounters),
      entries.slice(...slices.entries),
    ]
    const items = lists.reduce((sum, list) => sum + list.length, 0)
    const [r, e, v] = lists.map((list) => list.join('\n'))
    const { rows: inserted } = await sql<{ seq: number }>`
      insert into collection.outbox (source_id, org_id, run_id, registrations, encounters, entries, items)
      values (${options.sourceId}, ${options.orgId}, ${batch.runId}, ${r}, ${e}, ${v}, ${items}) returning seq`.execute(
      trx,
    )
    rows.push({ seq: inserted[0]!.seq, ...slices })
  }
  return rows
}
