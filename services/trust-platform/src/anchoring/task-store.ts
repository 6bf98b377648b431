import { type Kysely, sql } from 'kysely'

export interface Task {
  laneId: string
  sourceId: string
  mode: 'plain' | 'cipher'
  maxBatchBytes: number
  maxAgeSeconds: number
  paused: boolean
  failure: string | null
}

const columns = sql`lane_id as "laneId", source_id as "sourceId", mode, max_batch_bytes as "maxBatchBytes",
  max_age_seconds as "maxAgeSeconds", paused, failure`

export async function readTasks(db: Kysely<any>): Promise<Task[]> {
  return (await sql<Task>`select ${columns} from anchoring.task order by lane_id`.execute(db)).rows
}

export async function readTask(db: Kysely<any>, laneId: string): Promise<Task | undefined> {
  return (await sql<Task>`select ${columns} from anchoring.task where lane_id = ${laneId}`.execute(db)).rows[0]
}

/** A lane that has a task already keeps its settings. */
export async function addTask(db: Kysely<any>, task: Omit<Task, 'paused' | 'failure'>): Promise<void> {
  await sql`
    insert into anchoring.task (lane_id, source_id, mode, max_batch_bytes, max_age_seconds)
    values (${task.laneId}, ${task.sourceId}, ${task.mode}, ${task.maxBatchBytes}, ${task.maxAgeSeconds})
    on conflict (lane_id) do nothing`.execute(db)
}

export async function changeTask(
  db: Kysely<any>,
  laneId: string,
  change: { maxBatchBytes?: number; maxAgeSeconds?: number; paused?: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    update anchoring.task
    set max_batch_bytes = coalesce(${change.maxBatchBytes ?? null}::integer, max_batch_bytes),
        max_age_seconds = coalesce(${change.maxAgeSeconds ?? null}::integer, max_age_seconds),
        paused = coalesce(${change.paused ?? null}::boolean, paused)
    where lane_id = ${laneId} returning 1`.execute(db)
  return rows.length > 0
}

export async function setFailure(db: Kysely<any>, laneId: string, failure: string | null, atMs: number): Promise<void> {
  await sql`
    update anchoring.task
    set failure = ${failure}::text, failed_at = case when ${failure}::text is null then null else ${new Date(atMs).toISOString()}::timestamptz end
    where lane_id = ${laneId}`.execute(db)
}
