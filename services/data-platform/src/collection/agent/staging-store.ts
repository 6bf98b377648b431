import { type Kysely, sql } from 'kysely'
import type { KnownUnit, QuarantineRow, RunPhase, StagedChunk } from './agent-model.ts'
import { rowsByKeys } from './bulk.ts'
import { addQuarantine } from './quarantine-rows.ts'
import type { Guarded, StoreOptions } from './run-store.ts'

export interface StagedPage {
  runId: string
  phase: RunPhase
  cursor: string | null
  watermark: string
  /** Sealed texts. */
  chunks: string[]
  unreadable: QuarantineRow[]
  /** Distinct units of the page, staged or not, and what the unchanged ones hold. */
  unitsRead: number
  recordsUnchanged: number
}

/** Raw units between reading and acceptance. */
export function createStagingStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId, orgId } = options
  return {
    /** Chunks, unreadable units and the run's new position in one transaction: a page is taken once or not at all. Answers the chunks' numbers. */
    async stagePage(page: StagedPage): Promise<number[]> {
      return guarded(async (trx) => {
        const seqs: number[] = []
        for (const payload of page.chunks) {
          const { rows } = await sql<{ seq: number }>`
            insert into collection.staged (source_id, org_id, run_id, payload)
            values (${sourceId}, ${orgId}, ${page.runId}, ${payload}) returning seq`.execute(trx)
          seqs.push(rows[0]!.seq)
        }
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
        return seqs
      })
    },

    /** The oldest staged chunk; without its text where that is one of `held`. */
    async nextStaged(held: number[]): Promise<StagedChunk | null> {
      const { rows } = await sql<StagedChunk>`
        select seq, run_id as "runId", case when seq = any(${held}::bigint[]) then null else payload end as payload
        from collection.staged where source_id = ${sourceId} order by seq limit 1`.execute(db)
      return rows[0] ?? null
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
