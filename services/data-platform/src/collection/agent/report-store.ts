import { type Kysely, sql } from 'kysely'
import type { LogLine, QuarantineItem } from './agent-model.ts'
import type { StoreOptions } from './run-store.ts'

/** What the centre has not been told yet. */
export function createReportStore(db: Kysely<any>, options: StoreOptions) {
  const { sourceId } = options
  return {
    async unreportedLog(limit: number): Promise<(LogLine & { runId: string })[]> {
      const { rows } = await sql<any>`select * from collection.run_log
        where source_id = ${sourceId} and not reported order by line_id limit ${limit}`.execute(db)
      return rows.map((row) => ({
        lineId: row.line_id,
        runId: row.run_id,
        at: row.at.toISOString(),
        level: row.level,
        text: row.text,
      }))
    },

    async unreportedQuarantine(limit: number): Promise<QuarantineItem[]> {
      const { rows } = await sql<any>`select * from collection.quarantine
        where source_id = ${sourceId} and not reported order by item_id limit ${limit}`.execute(db)
      return rows.map(itemOf)
    },

    async openQuarantine(limit: number): Promise<QuarantineItem[]> {
      const { rows } = await sql<any>`select * from collection.quarantine
        where source_id = ${sourceId} and resolved_at is null order by item_id limit ${limit}`.execute(db)
      return rows.map(itemOf)
    },

    async markReported(lineIds: string[], items: QuarantineItem[]): Promise<void> {
      await sql`update collection.run_log set reported = true where line_id = any(${lineIds}::text[])`.execute(db)
      for (const resolved of [false, true]) {
        // An item that was resolved while its opening was on the way stays unreported.
        const ids = items.filter((item) => (item.resolvedAt !== null) === resolved).map((item) => item.itemId)
        if (ids.length === 0) continue
        await sql`update collection.quarantine set reported = true
          where item_id = any(${ids}::text[]) and (resolved_at is not null) = ${resolved}`.execute(db)
      }
    },
  }
}

function itemOf(row: any): QuarantineItem {
  return {
    itemId: row.item_id,
    runId: row.run_id,
    sourceId: row.source_id,
    unitKey: row.unit_key,
    origin: row.origin,
    field: row.field,
    reasonCode: row.reason_code,
    detail: row.detail,
    at: row.at.toISOString(),
    resolvedAt: row.resolved_at?.toISOString() ?? null,
  }
}
