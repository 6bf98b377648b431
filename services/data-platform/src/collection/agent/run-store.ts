import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { agentErrors } from './agent-errors.ts'
import type { CollectionRun, LogLine, RunKind, RunPhase, RunRow, RunState, SourceState } from './agent-model.ts'
import type { QueueRules } from './enqueue-batch.ts'

export interface StoreOptions {
  sourceId: string
  orgId: string
  workerId: string
  now: () => number
  /** Absent: everything goes at once. */
  queue?: QueueRules
}

export type Guarded = <T>(work: (trx: Transaction<any>) => Promise<T>, alone?: 'alone') => Promise<T>

/**
 * One transaction that first checks that this process still owns the source: a second process cannot write beside it. Collecting
 * and sending share the lock and go on beside each other; whoever changes the source's own row takes it `alone`, or two
 * sharers could each wait for the other.
 */
export function guardedBy(db: Kysely<any>, options: StoreOptions): Guarded {
  return (work, alone) =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ worker_id: string }>`
        select worker_id from collection.source_state where source_id = ${options.sourceId}
        ${alone ? sql`for update` : sql`for share`}`.execute(trx)
      if (rows[0]?.worker_id !== options.workerId) throw agentErrors['taken-over']({ sourceId: options.sourceId })
      return work(trx)
    })
}

/** Source state, runs and their log. */
export function createRunStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId, orgId, workerId, now } = options
  const stamp = () => new Date(now())

  return {
    /** Takes the source over for this process. */
    async adopt(): Promise<void> {
      await sql`insert into collection.source_state (source_id, org_id, worker_id) values (${sourceId}, ${orgId}, ${workerId})
        on conflict (source_id) do update set worker_id = excluded.worker_id`.execute(db)
    },

    async state(): Promise<SourceState> {
      const { rows } = await sql<any>`select * from collection.source_state where source_id = ${sourceId}`.execute(db)
      const row = rows[0]
      return {
        watermark: row?.watermark ?? '',
        paused: row?.paused ?? false,
        sendingPaused: row?.sending_paused ?? false,
        nextRunAt: row?.next_run_at ?? null,
        lastReconcileAt: row?.last_reconcile_at ?? null,
      }
    },

    async setPaused(paused: boolean): Promise<void> {
      await sql`update collection.source_state set paused = ${paused} where source_id = ${sourceId}`.execute(db)
    },

    async setSendingPaused(paused: boolean): Promise<void> {
      await sql`update collection.source_state set sending_paused = ${paused} where source_id = ${sourceId}`.execute(db)
    },

    async planNextRun(at: Date | null): Promise<void> {
      await sql`update collection.source_state set next_run_at = ${at} where source_id = ${sourceId}`.execute(db)
    },

    async openRun(kind: RunKind, watermarkFrom: string, watermark: string): Promise<RunRow> {
      const run: RunRow = { runId: uuidv7(), kind, phase: 'read', cursor: null, watermarkFrom, watermarkTo: watermark }
      await guarded((trx) =>
        sql`insert into collection.runs (run_id, source_id, org_id, kind, state, phase, watermark_from, watermark_to, started_at)
          values (${run.runId}, ${sourceId}, ${orgId}, ${kind}, 'running', 'read', ${watermarkFrom}, ${watermark}, ${stamp()})`.execute(
          trx,
        ),
      )
      return run
    },

    /** The run that a stopped process left behind. */
    async runningRun(): Promise<RunRow | null> {
      const { rows } = await sql<any>`select * from collection.runs where source_id = ${sourceId} and state = 'running'
        order by started_at desc limit 1`.execute(db)
      const row = rows[0]
      if (!row) return null
      return {
        runId: row.run_id,
        kind: row.kind,
        phase: row.phase,
        cursor: row.cursor,
        watermarkFrom: row.watermark_from,
        watermarkTo: row.watermark_to,
      }
    },

    async advanceRun(runId: string, phase: RunPhase, cursor: string | null): Promise<void> {
      await guarded((trx) =>
        sql`update collection.runs set phase = ${phase}, cursor = ${cursor} where run_id = ${runId}`.execute(trx),
      )
    },

    async expectUnits(runId: string, units: number): Promise<void> {
      await sql`update collection.runs set units_expected = ${units} where run_id = ${runId}`.execute(db)
    },

    /** Ends a run; the source's watermark moves only here, with the run that read up to it. */
    async finishRun(run: RunRow, state: RunState, failure: string | null): Promise<void> {
      await guarded(async (trx) => {
        await sql`update collection.runs set state = ${state}, failure = ${failure}, finished_at = ${stamp()}
          where run_id = ${run.runId}`.execute(trx)
        await sql`delete from collection.reconcile_keys where run_id = ${run.runId}`.execute(trx)
        if (state === 'failed' || state === 'interrupted') return
        await sql`update collection.source_state s set watermark = r.watermark_to,
            last_reconcile_at = case when r.kind = 'reconcile' then r.started_at else s.last_reconcile_at end
          from collection.runs r where r.run_id = ${run.runId} and s.source_id = r.source_id`.execute(trx)
      }, 'alone')
    },

    async run(runId: string): Promise<CollectionRun | null> {
      const { rows } = await sql<any>`select * from collection.runs where run_id = ${runId}`.execute(db)
      return rows[0] ? runOf(rows[0]) : null
    },

    async latestRun(): Promise<CollectionRun | null> {
      const { rows } = await sql<any>`select * from collection.runs where source_id = ${sourceId}
        order by started_at desc, run_id desc limit 1`.execute(db)
      return rows[0] ? runOf(rows[0]) : null
    },

    async log(runId: string, level: LogLine['level'], text: string): Promise<void> {
      await sql`insert into collection.run_log (line_id, run_id, source_id, at, level, text)
        values (${uuidv7()}, ${runId}, ${sourceId}, ${stamp()}, ${level}, ${text})`.execute(db)
    },
  }
}

function runOf(row: any): CollectionRun {
  return {
    runId: row.run_id,
    sourceId: row.source_id,
    kind: row.kind,
    state: row.state,
    startedAt: row.started_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    unitsRead: row.units_read,
    recordsNew: row.records_new,
    recordsChanged: row.records_changed,
    recordsUnchanged: row.records_unchanged,
    tombstones: row.tombstones,
    quarantined: row.quarantined,
    recordsSent: row.records_sent,
    unitsExpected: row.units_expected,
    watermarkFrom: row.watermark_from,
    watermarkTo: row.watermark_to,
    failure: row.failure,
  }
}
