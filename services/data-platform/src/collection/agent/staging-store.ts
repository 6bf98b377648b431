import { type Kysely, sql } from 'kysely'
import type { KnownUnit, QuarantineRow, RunPhase, StagedUnit } from './agent-model.ts'
import { insertRows, rowsByKeys } from './bulk.ts'
import { addQuarantine } from './quarantine-rows.ts'
import type { Guarded, StoreOptions } from './run-store.ts'

export interface StagedPage {
  runId: string
  phase: RunPhase
  cursor: string | null
  watermark: string
  units: { unitKey: string; origin: string; payload: string; bytes: number }[]
  unreadable: QuarantineRow[]
  /** Distinct units of the page, staged or not, and what the unchanged ones hold. */
  unitsRead: number
  recordsUnchanged: number
}

/** Raw units between reading and acceptance. */
export function createStagingStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId, orgId } = options
  return {
    /** Units, unreadable ones and the run's new position in one transaction: a page is taken once or not at all. */
    async stagePage(page: StagedPage): Promise<void> {
      await guarded(async (trx) => {
        await insertRows(
          trx,
          'collection.staged',
          page.units,
          {
            source_id: ['text', () => sourceId],
            org_id: ['text', () => orgId],
            run_id: ['text', () => page.runId],
            unit_key: ['text', (unit) => unit.unitKey],
            origin: ['text', (unit) => unit.origin],
            payload: ['text', (unit) => unit.payload],
            payload_bytes: ['bigint', (unit) => unit.bytes],
          },
          sql`on conflict (source_id, unit_key) do update
            set run_id = excluded.run_id, origin = excluded.origin, payload = excluded.payload, payload_bytes = excluded.payload_bytes`,
        )
        const added = await addQuarantine(trx, options, page.runId, page.unreadable)
        if (page.unreadable.length > 0) {
          const keys = [...new Set(page.unreadable.map((one) => one.unitKey))]
          await sql`insert into collection.units (source_id, unit_key, org_id, payload_digest, state, changed_at)
            select ${sourceId}, key, ${orgId}, '', 'quarantined', ${new Date(options.now())} from unnest(${keys}::text[]) key
            on conflict (source_id, unit_key) do update set state = 'quarantined', payload_digest = ''`.execute(trx)
        }
        await sql`update collection.runs set phase = ${page.phase}, cursor = ${page.cursor},
            watermark_to = case when ${page.watermark} > watermark_to then ${page.watermark} else watermark_to end,
            units_read = units_read + ${page.unitsRead + page.unreadable.length},
            records_unchanged = records_unchanged + ${page.recordsUnchanged}, quarantined = quarantined + ${added}
          where run_id = ${page.runId}`.execute(trx)
      })
    },

    /** The oldest staged units, as many as fit; always at least one while any is left. */
    async nextStaged(maxUnits: number, maxBytes: number): Promise<StagedUnit[]> {
      const { rows } = await sql<any>`
        select seq, run_id, unit_key, origin, payload from (
          select *, sum(payload_bytes) over (order by seq) - payload_bytes as before
          from (select * from collection.staged where source_id = ${sourceId} order by seq limit ${maxUnits}) oldest
        ) counted where before < ${maxBytes} order by seq`.execute(db)
      return rows.map((row) => ({
        seq: row.seq,
        runId: row.run_id,
        unitKey: row.unit_key,
        origin: row.origin,
        payload: row.payload,
      }))
    },

    async knownUnits(keys: string[]): Promise<Map<string, KnownUnit>> {
      const { rows } = await sql<any>`select r.unit_key, r.payload_digest, r.state
        from ${rowsByKeys('collection.units', 'unit_key', sourceId, keys)}`.execute(db)
      return new Map(
        rows.map((row) => [
          row.unit_key,
          { unitKey: row.unit_key, payloadDigest: row.payload_digest, state: row.state },
        ]),
      )
    },

    /** Keys of quarantined units, to be read again: a repaired one leaves the quarantine by itself. */
    async quarantinedUnitKeys(after: string, limit: number): Promise<string[]> {
      const { rows } = await sql<any>`select unit_key from collection.units
        where source_id = ${sourceId} and state = 'quarantined' and unit_key > ${after}
        order by unit_key limit ${limit}`.execute(db)
      return rows.map((row) => row.unit_key)
    },
  }
}
