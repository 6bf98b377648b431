import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { CollectionRun, LogLine, QuarantineItem } from './agent/agent-model.ts'
import { insertRows } from './agent/bulk.ts'
import type { QueueState } from './agent/side-channel/queue-state.ts'
import { collectionErrors } from './errors.ts'

export interface ReportedSource {
  sourceId: string
  name: string
  kind: string
  orgId: string
  runsAt: string
  schedule: string
}

/** What agents reported. Everything is keyed by the agent's own ids, so a repeated report changes nothing. */
export function createCollectionStore(db: Kysely<any>, now: () => number) {
  const stamp = () => new Date(now())
  return {
    async saveReport(
      source: ReportedSource,
      reachable: boolean,
      queue: QueueState | undefined,
      run: CollectionRun | null,
      log: LogLine[],
      quarantine: QuarantineItem[],
    ): Promise<void> {
      const { sourceId, orgId } = source
      await db.transaction().execute(async (trx) => {
        await sql`insert into collection_monitor.sources (source_id, org_id, name, kind, runs_at, schedule, reachable, last_seen_at, queue)
          values (${sourceId}, ${orgId}, ${source.name}, ${source.kind}, ${source.runsAt}, ${source.schedule}, ${reachable}, ${stamp()},
            ${queue ? JSON.stringify(queue) : null})
          on conflict (source_id) do update set org_id = excluded.org_id, name = excluded.name, kind = excluded.kind,
            runs_at = excluded.runs_at, schedule = excluded.schedule, reachable = excluded.reachable, last_seen_at = excluded.last_seen_at,
            queue = excluded.queue`.execute(trx)
        if (run) await refuseForeignRun(trx, run)
        if (run) await saveRun(trx, orgId, run, stamp())
        if (run) await saveLog(trx, source, run.runId, log)
        await saveQuarantine(trx, source, quarantine)
      })
    },

    /** Null: of every organisation, here and below. */
    async sources(orgIds: string[] | null): Promise<
      (ReportedSource & {
        reachable: boolean | null
        lastSeenAt: Date | null
        openQuarantine: number
        queue: QueueState | null
      })[]
    > {
      const { rows } = await sql<any>`select s.*, (select count(*) from collection_monitor.quarantine q
          where q.source_id = s.source_id and q.resolved_at is null) as open_quarantine
        from collection_monitor.sources s where ${ofOrganisations(orgIds)} order by s.source_id`.execute(db)
      return rows.map((row) => ({
        sourceId: row.source_id,
        name: row.name,
        kind: row.kind,
        orgId: row.org_id,
        runsAt: row.runs_at,
        schedule: row.schedule,
        reachable: row.reachable,
        lastSeenAt: row.last_seen_at,
        openQuarantine: row.open_quarantine,
        queue: row.queue === null ? null : JSON.parse(row.queue),
      }))
    },

    /** The latest run of a source and how fast it read between its last two reports; null where it is not running. */
    async lastRun(sourceId: string): Promise<{ run: CollectionRun; unitsPerSecond: number | null } | null> {
      const { rows } = await sql<any>`select * from collection_monitor.runs where source_id = ${sourceId}
        order by started_at desc, run_id desc limit 1`.execute(db)
      const row = rows[0]
      if (!row) return null
      const seconds = row.previous_at ? (row.reported_at.getTime() - row.previous_at.getTime()) / 1000 : 0
      const rate = row.state === 'running' && seconds > 0 ? (row.units_read - row.previous_units) / seconds : null
      return { run: JSON.parse(row.detail), unitsPerSecond: rate }
    },

    async runs(
      orgIds: string[] | null,
      sourceId: string | undefined,
      page: number,
      pageSize: number,
    ): Promise<{ items: CollectionRun[]; total: number }> {
      const where = sql`where ${ofOrganisations(orgIds)} ${sourceId === undefined ? sql`` : sql`and source_id = ${sourceId}`}`
      const { rows } = await sql<any>`select detail from collection_monitor.runs ${where}
        order by started_at desc, run_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
      const count = await sql<any>`select count(*) as n from collection_monitor.runs ${where}`.execute(db)
      return { items: rows.map((row) => JSON.parse(row.detail)), total: count.rows[0].n }
    },

    async runLog(
      orgIds: string[] | null,
      runId: string,
    ): Promise<{ at: string; level: 'info' | 'warn' | 'error'; text: string }[] | null> {
      const known =
        await sql`select 1 from collection_monitor.runs where run_id = ${runId} and ${ofOrganisations(orgIds)}`.execute(
          db,
        )
      if (known.rows.length === 0) return null
      const { rows } = await sql<any>`select at, level, text from collection_monitor.log_lines
        where run_id = ${runId} order by line_id limit 5000`.execute(db)
      return rows.map((row) => ({ at: row.at.toISOString(), level: row.level, text: row.text }))
    },

    async quarantine(
      orgIds: string[] | null,
      sourceId: string | undefined,
      open: boolean,
      page: number,
      pageSize: number,
    ): Promise<{ items: QuarantineItem[]; total: number }> {
      const where = sql`where ${ofOrganisations(orgIds)} and (resolved_at is null) = ${open} ${sourceId === undefined ? sql`` : sql`and source_id = ${sourceId}`}`
      const { rows } = await sql<any>`select * from collection_monitor.quarantine ${where}
        order by at desc, item_id desc limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
      const count = await sql<any>`select count(*) as n from collection_monitor.quarantine ${where}`.execute(db)
      return { items: rows.map(quarantineOf), total: count.rows[0].n }
    },
  }
}
const ofOrganisations = (orgIds: string[] | null): RawBuilder<unknown> =>
  orgIds ? sql`org_id = any(${orgIds}::text[])` : sql`true`

export type CollectionStore = ReturnType<typeof createCollectionStore>

/** Run ids are the reporters' own: one that is taken by another source must not be written over. */
async function refuseForeignRun(trx: Kysely<any>, run: CollectionRun): Promise<void> {
  const { rows } = await sql`select 1 from collection_monitor.runs
    where run_id = ${run.runId} and source_id <> ${run.sourceId}`.execute(trx)
  if (rows.length > 0) throw collectionErrors['not-your-source']({ sourceId: run.sourceId })
}

async function saveRun(trx: Kysely<any>, orgId: string, run: CollectionRun, at: Date): Promise<void> {
  // Reports can overtake one another: a finished run never goes back to running.
  await sql`insert into collection_monitor.runs as r
      (run_id, source_id, org_id, kind, state, started_at, finished_at, detail, units_read, reported_at)
    values (${run.runId}, ${run.sourceId}, ${orgId}, ${run.kind}, ${run.state}, ${new Date(run.startedAt)},
      ${run.finishedAt === null ? null : new Date(run.finishedAt)}, ${JSON.stringify(run)}, ${run.unitsRead}, ${at})
    on conflict (run_id) do update set state = excluded.state, finished_at = excluded.finished_at, detail = excluded.detail,
      units_read = excluded.units_read, reported_at = excluded.reported_at, previous_units = r.units_read, previous_at = r.reported_at
    where r.finished_at is null or excluded.finished_at is not null`.execute(trx)
}

async function saveLog(trx: Kysely<any>, source: ReportedSource, runId: string, log: LogLine[]): Promise<void> {
  await insertRows(
    trx,
    'collection_monitor.log_lines',
    log,
    {
      line_id: ['text', (line) => line.lineId],
      run_id: ['text', () => runId],
      source_id: ['text', () => source.sourceId],
      org_id: ['text', () => source.orgId],
      at: ['timestamptz', (line) => new Date(line.at)],
      level: ['text', (line) => line.level],
      text: ['text', (line) => line.text],
    },
    sql`on conflict (line_id) do nothing`,
  )
}

async function saveQuarantine(trx: Kysely<any>, source: ReportedSource, items: QuarantineItem[]): Promise<void> {
  await insertRows(
    trx,
    'collection_monitor.quarantine',
    items,
    {
      item_id: ['text', (item) => item.itemId],
      source_id: ['text', () => source.sourceId],
      org_id: ['text', () => source.orgId],
      run_id: ['text', (item) => item.runId],
      unit_key: ['text', (item) => item.unitKey],
      origin: ['text', (item) => item.origin],
      field: ['text', (item) => item.field],
      reason_code: ['text', (item) => item.reasonCode],
      detail: ['text', (item) => item.detail],
      at: ['timestamptz', (item) => new Date(item.at)],
      resolved_at: ['timestamptz', (item) => (item.resolvedAt === null ? null : new Date(item.resolvedAt))],
    },
    sql`on conflict (item_id) do update set resolved_at = coalesce(excluded.resolved_at, collection_monitor.quarantine.resolved_at)
      where collection_monitor.quarantine.source_id = excluded.source_id`,
  )
}

function quarantineOf(row: any): QuarantineItem {
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
