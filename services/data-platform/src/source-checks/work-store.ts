import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Kysely, sql } from 'kysely'
import type { z } from 'zod'
import type { agentWork, sourceCheckResult } from './api.ts'

export type AgentWork = z.output<typeof agentWork>
export type CheckResult = z.output<typeof sourceCheckResult>
export interface WorkAnswer {
  check: CheckResult | null
  failure: string | null
}

/** Work that was taken but not answered is handed out again after this long: the agent may have died with it. Well within the 10 s of a check. */
const takenForMs = 4_000

export function createWorkStore(db: Kysely<any>, now: () => number) {
  const after = (ms: number) => new Date(now() + ms)
  return {
    async addCheck(sourceId: string, recordId: string, version: number, lifeMs: number): Promise<string> {
      const workId = uuidv7()
      await sql`insert into source_checks.work (work_id, source_id, org_id, kind, record_id, version, state, created_at, expires_at)
        values (${workId}, ${sourceId}, 'district', 'check-record', ${recordId}, ${version}, 'waiting', ${after(0)}, ${after(lifeMs)})`.execute(
        db,
      )
      return workId
    },

    /** One open request per source and kind is enough: a second one is answered by the first. */
    async addRun(sourceId: string, runKind: string, lifeMs: number): Promise<string> {
      const open =
        await sql<any>`select work_id from source_checks.work where source_id = ${sourceId} and kind = 'run-collection'
        and run_kind = ${runKind} and state = 'waiting' and expires_at > ${after(0)} limit 1`.execute(db)
      if (open.rows[0]) return open.rows[0].work_id
      const workId = uuidv7()
      await sql`insert into source_checks.work (work_id, source_id, org_id, kind, run_kind, state, created_at, expires_at)
        values (${workId}, ${sourceId}, 'district', 'run-collection', ${runKind}, 'waiting', ${after(0)}, ${after(lifeMs)})`.execute(
        db,
      )
      return workId
    },

    async take(sourceId: string, limit: number): Promise<AgentWork[]> {
      const { rows } = await sql<any>`update source_checks.work set state = 'taken', taken_at = ${after(0)}
        where work_id in (
          select work_id from source_checks.work
          where source_id = ${sourceId} and expires_at > ${after(0)}
            and (state = 'waiting' or (state = 'taken' and taken_at < ${after(-takenForMs)}))
          order by created_at limit ${limit} for update skip locked)
        returning *`.execute(db)
      return rows.map(workOf)
    },

    /** False where the work is not there or was answered before. */
    async answer(sourceId: string, workId: string, answer: WorkAnswer): Promise<boolean> {
      const check = answer.check === null ? null : JSON.stringify(answer.check)
      const { numAffectedRows } =
        await sql`update source_checks.work set state = 'answered', answer = ${check}, failure = ${answer.failure}
        where work_id = ${workId} and source_id = ${sourceId} and state <> 'answered'`.execute(db)
      return Number(numAffectedRows) === 1
    },

    async exists(sourceId: string, workId: string): Promise<boolean> {
      const { rows } =
        await sql`select 1 from source_checks.work where work_id = ${workId} and source_id = ${sourceId}`.execute(db)
      return rows.length > 0
    },

    /** The answer, and the row goes with it; null while there is none. */
    async collect(workId: string): Promise<WorkAnswer | null> {
      const { rows } = await sql<any>`delete from source_checks.work where work_id = ${workId} and state = 'answered'
        returning answer, failure`.execute(db)
      return rows[0]
        ? { check: rows[0].answer === null ? null : JSON.parse(rows[0].answer), failure: rows[0].failure }
        : null
    },

    async drop(workId: string): Promise<void> {
      await sql`delete from source_checks.work where work_id = ${workId}`.execute(db)
    },

    async dropExpired(): Promise<void> {
      await sql`delete from source_checks.work where expires_at < ${after(-60_000)} or (state = 'answered' and kind = 'run-collection')`.execute(
        db,
      )
    },
  }
}
export type WorkStore = ReturnType<typeof createWorkStore>

function workOf(row: any): AgentWork {
  return row.kind === 'check-record'
    ? { kind: 'check-record', workId: row.work_id, recordId: row.record_id, version: row.version }
    : { kind: 'run-collection', workId: row.work_id, runKind: row.run_kind }
}
