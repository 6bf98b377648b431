import { type Kysely, sql } from 'kysely'
import type { DaySummary } from '../../sources/connector.ts'
import { insertRows } from './bulk.ts'
import type { Guarded, StoreOptions } from './run-store.ts'

/** The source's own list of keys, held for one reconciliation and compared with what was accepted. */
export function createReconcileStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId, orgId } = options
  return {
    async saveListedKeys(runId: string, days: DaySummary[], cursor: string | null): Promise<void> {
      const rows = days.flatMap(({ day, keys }) => keys.map((key) => ({ day, key })))
      await guarded(async (trx) => {
        await insertRows(
          trx,
          'collection.reconcile_keys',
          rows,
          {
            run_id: ['text', () => runId],
            unit_key: ['text', (row) => row.key],
            source_id: ['text', () => sourceId],
            org_id: ['text', () => orgId],
            day: ['text', (row) => row.day],
          },
          sql`on conflict (run_id, unit_key) do nothing`,
        )
        await sql`update collection.runs set cursor = ${cursor} where run_id = ${runId}`.execute(trx)
      })
    },

    /** Units that were accepted or quarantined but that the source no longer lists. */
    async missingUnits(runId: string, after: string, limit: number): Promise<string[]> {
      const { rows } = await sql<any>`select u.unit_key from collection.units u
        where u.source_id = ${sourceId} and u.state <> 'vanished' and u.unit_key > ${after}
          and not exists (select 1 from collection.reconcile_keys k where k.run_id = ${runId} and k.unit_key = u.unit_key)
        order by u.unit_key limit ${limit}`.execute(db)
      return rows.map((row) => row.unit_key)
    },

    async countMissing(runId: string): Promise<{ held: number; missing: number }> {
      const { rows } = await sql<any>`select count(*) as held,
          count(*) filter (where not exists (
            select 1 from collection.reconcile_keys k where k.run_id = ${runId} and k.unit_key = u.unit_key)) as missing
        from collection.units u where u.source_id = ${sourceId} and u.state <> 'vanished'`.execute(db)
      return { held: rows[0].held, missing: rows[0].missing }
    },

    /** Keys the source listed from `fromDay` on, in order, for reading again by digest. */
    async listedKeys(runId: string, fromDay: string, after: string, limit: number): Promise<string[]> {
      const { rows } = await sql<any>`select unit_key from collection.reconcile_keys
        where run_id = ${runId} and day >= ${fromDay} and unit_key > ${after} order by unit_key limit ${limit}`.execute(
        db,
      )
      return rows.map((row) => row.unit_key)
    },

    async countListed(runId: string): Promise<number> {
      const { rows } =
        await sql<any>`select count(*) as n from collection.reconcile_keys where run_id = ${runId}`.execute(db)
      return rows[0].n
    },
  }
}
