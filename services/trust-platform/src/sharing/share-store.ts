import { type Kysely, sql } from 'kysely'
import type { Page } from './link-store.ts'

export interface ShareRow {
  share_id: string
  resident_id: string
  org_id: string
  from_id: string
  from_account_id: string
  from_name: string
  to_id: string
  to_account_id: string
  to_name: string
  to_org_id: string
  patient_name: string
  note: string
  record_types: string
  data_from: string
  data_to: string
  days: number
  created_at: Date
  answer_by: Date
  state: 'awaiting-consent' | 'granted' | 'declined'
  answered_at: Date | null
  grant_id: string | null
  signed: string | null
  signature: string | null
  valid_to: Date | null
  brought_at: Date | null
  refused: string | null
}

export async function insertShare(db: Kysely<any>, row: ShareRow): Promise<void> {
  await db.insertInto('sharing.colleague_share').values(row).execute()
}

/** How many of this doctor's wait for an answer, and whether this very one does. */
export async function waitingShares(db: Kysely<any>, row: ShareRow, now: Date): Promise<{ all: number; same: number }> {
  const { rows } = await sql<{ all: number; same: number }>`
    select count(*)::float8 as all,
      count(*) filter (where resident_id = ${row.resident_id} and to_id = ${row.to_id})::float8 as same
    from sharing.colleague_share
    where from_id = ${row.from_id} and state = 'awaiting-consent' and answer_by > ${now}`.execute(db)
  return rows[0]!
}

export async function findShare(db: Kysely<any>, shareId: string): Promise<ShareRow | null> {
  const { rows } = await sql<ShareRow>`
    select * from sharing.colleague_share where share_id = ${shareId}`.execute(db)
  return rows[0] ?? null
}

export async function sharesWaitingFor(db: Kysely<any>, residentId: string, now: Date): Promise<ShareRow[]> {
  const { rows } = await sql<ShareRow>`
    select * from sharing.colleague_share
    where resident_id = ${residentId} and state = 'awaiting-consent' and answer_by > ${now}
    order by created_at desc limit 200`.execute(db)
  return rows
}

/** Who asked keeps it; a colleague hears of it once the patient has agreed. */
export async function pageOfShares(
  db: Kysely<any>,
  { direction, ids, page, pageSize }: Page & { direction: 'sent' | 'received'; ids: string[] },
) {
  const where =
    direction === 'sent'
      ? sql`from_id = any(${ids}::text[])`
      : sql`to_id = any(${ids}::text[]) and state = 'granted' and refused is null`
  const { rows } = await sql<ShareRow>`
    select * from sharing.colleague_share where ${where}
    order by created_at desc, share_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db)
  const counted = await sql<{ total: number }>`
    select count(*)::float8 as total from sharing.colleague_share where ${where}`.execute(db)
  return { rows, total: counted.rows[0]!.total }
}

/** Once; false where it was answered before. */
export async function answer(
  db: Kysely<any>,
  shareId: string,
  set: Partial<ShareRow> & { state: 'granted' | 'declined' },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sharing.colleague_share')
    .set({ ...set, answered_at: now })
    .where('share_id', '=', shareId)
    .where('state', '=', 'awaiting-consent')
    .where('answer_by', '>', now)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function sharesToBring(db: Kysely<any>, most: number): Promise<ShareRow[]> {
  const { rows } = await sql<ShareRow>`
    select * from sharing.colleague_share where state = 'granted' and brought_at is null and refused is null
    order by answered_at limit ${most}`.execute(db)
  return rows
}

export async function noteShare(
  db: Kysely<any>,
  shareId: string,
  set: { brought_at?: Date; refused?: string },
): Promise<void> {
  await db.updateTable('sharing.colleague_share').set(set).where('share_id', '=', shareId).execute()
}

/** What the consent service will never take was no consent: the patient is asked again. */
export async function reopenShare(db: Kysely<any>, shareId: string): Promise<void> {
  await db
    .updateTable('sharing.colleague_share')
    .set({
      state: 'awaiting-consent',
      answered_at: null,
      grant_id: null,
      signed: null,
      signature: null,
      valid_to: null,
    })
    .where('share_id', '=', shareId)
    .where('brought_at', 'is', null)
    .execute()
}
