import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Kysely, sql } from 'kysely'

export type HolderState = 'waiting' | 'working' | 'released' | 'nothing' | 'refused' | 'silent' | 'failed'
export interface HolderRow {
  requestId: string
  sourceId: string
  orgId: string
  state: HolderState
  expected: number
  /** How many of them were asked for. */
  asked: number
  released: number
  pages: number
  reason: number | null
}
export interface WorkPart {
  grantId: string
  recordTypes: string[]
  fields: number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
}
export interface WorkRow {
  workId: string
  requestId: string
  sourceId: string
  orgId: string
  page: number
  parts: WorkPart[]
  records: { recordId: string; version: number }[]
  atBlock: number
  state: 'waiting' | 'taken' | 'answered' | 'dropped'
}

const columns = sql.raw(
  `h.request_id as "requestId", h.source_id as "sourceId", h.org_id as "orgId", h.state, h.expected, h.released, h.pages, h.reason,
    (select coalesce(sum(w.record_count), 0)::float8 from retrieval.work w
      where w.request_id = h.request_id and w.source_id = h.source_id and w.state <> 'dropped') as asked`,
)

export async function holdersOf(db: Kysely<any>, requestIds: readonly string[]): Promise<HolderRow[]> {
  const { rows } = await sql<HolderRow>`select ${columns} from retrieval.holder h
    where h.request_id = any(${[...requestIds]}::text[]) order by h.request_id, h.source_id`.execute(db)
  return rows
}

export async function putHolder(
  db: Kysely<any>,
  row: Pick<HolderRow, 'requestId' | 'sourceId' | 'orgId' | 'state' | 'expected' | 'reason'>,
  at: Date,
): Promise<void> {
  await sql`insert into retrieval.holder (request_id, source_id, org_id, state, expected, reason, changed_at)
    values (${row.requestId}, ${row.sourceId}, ${row.orgId}, ${row.state}, ${row.expected}, ${row.reason}, ${at})
    on conflict (request_id, source_id) do update set state = excluded.state, expected = excluded.expected,
      reason = excluded.reason, changed_at = excluded.changed_at`.execute(db)
}

export async function setHolder(
  db: Kysely<any>,
  { requestId, sourceId }: Pick<HolderRow, 'requestId' | 'sourceId'>,
  to: { state: HolderState; reason?: number | null; released?: number; pages?: number },
  at: Date,
): Promise<void> {
  await sql`update retrieval.holder set state = ${to.state}, reason = ${to.reason ?? null},
      released = released + ${to.released ?? 0}, pages = pages + ${to.pages ?? 0}, changed_at = ${at}
    where request_id = ${requestId} and source_id = ${sourceId}`.execute(db)
}

export async function addWork(db: Kysely<any>, work: Omit<WorkRow, 'workId' | 'state'>, at: Date): Promise<void> {
  const { requestId, sourceId, orgId, page, parts, records, atBlock } = work
  await sql`insert into retrieval.work (work_id, request_id, source_id, org_id, page, parts, records, record_count, at_block, state, created_at)
    values (${uuidv7()}, ${requestId}, ${sourceId}, ${orgId}, ${page}, ${JSON.stringify(parts)}, ${JSON.stringify(records)},
      ${records.length}, ${atBlock}, 'waiting', ${at})`.execute(db)
}

/** Handed out again where it was taken and not answered: the agent may have died with it. */
export async function takeWork(
  db: Kysely<any>,
  sourceId: string,
  limit: number,
  { at, takenBefore }: { at: Date; takenBefore: Date },
): Promise<WorkRow[]> {
  const { rows } = await sql<any>`update retrieval.work set state = 'taken', taken_at = ${at}
    where work_id in (
      select work_id from retrieval.work
      where source_id = ${sourceId} and (state = 'waiting' or (state = 'taken' and taken_at < ${takenBefore}))
      order by created_at limit ${limit} for update skip locked)
    returning *`.execute(db)
  return rows.map(workOf)
}

export async function lockWork(trx: Kysely<any>, sourceId: string, workId: string): Promise<WorkRow | null> {
  const { rows } = await sql<any>`select * from retrieval.work where work_id = ${workId} and source_id = ${sourceId}
    for update`.execute(trx)
  return rows[0] ? workOf(rows[0]) : null
}

/** Records that were asked for and not given back unanswered, and the highest page. */
export async function askedOf(db: Kysely<any>, requestId: string, sourceId: string) {
  const { rows } = await sql<{
    page: number
    state: string
    records: string
  }>`select page, state, records from retrieval.work
    where request_id = ${requestId} and source_id = ${sourceId}`.execute(db)
  const asked = rows.filter(({ state }) => state !== 'dropped').flatMap(({ records }) => JSON.parse(records))
  return {
    recordIds: new Set<string>(asked.map(({ recordId }: { recordId: string }) => recordId)),
    lastPage: Math.max(0, ...rows.map(({ page }) => page)),
    open: rows.some(({ state }) => state === 'waiting' || state === 'taken'),
  }
}

export async function setWork(db: Kysely<any>, workId: string, state: WorkRow['state'], kept: boolean): Promise<void> {
  await sql`update retrieval.work set state = ${state}, kept = ${kept} where work_id = ${workId}`.execute(db)
}

export async function dropWork(db: Kysely<any>, requestId: string): Promise<void> {
  await sql`update retrieval.work set state = 'dropped' where request_id = ${requestId} and state in ('waiting', 'taken')`.execute(
    db,
  )
}

/** Holders that were asked and have not answered for long. */
export async function overdueHolders(db: Kysely<any>, before: Date): Promise<HolderRow[]> {
  const { rows } = await sql<HolderRow>`select ${columns} from retrieval.holder h
    where h.state in ('waiting', 'working') and exists (select 1 from retrieval.work w
      where w.request_id = h.request_id and w.source_id = h.source_id and w.state in ('waiting', 'taken') and w.created_at < ${before})
    limit 200`.execute(db)
  return rows
}

function workOf(row: any): WorkRow {
  return {
    workId: row.work_id,
    requestId: row.request_id,
    sourceId: row.source_id,
    orgId: row.org_id,
    page: row.page,
    parts: JSON.parse(row.parts),
    records: JSON.parse(row.records),
    atBlock: row.at_block,
    state: row.state,
  }
}
