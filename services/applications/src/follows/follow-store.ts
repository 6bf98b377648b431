import { type Kysely, sql } from 'kysely'

export interface FollowRow {
  followId: string
  accountId: string
  orgId: string
  personId: string
  residentId: string | null
  note: string
  followedAt: Date
}

const columns = sql`follow_id as "followId", account_id as "accountId", org_id as "orgId", person_id as "personId",
  resident_id as "residentId", note, followed_at as "followedAt"`

export async function findFollow(db: Kysely<any>, accountId: string, personId: string): Promise<FollowRow | null> {
  const { rows } = await sql<FollowRow>`select ${columns} from follows.follow
    where account_id = ${accountId} and person_id = ${personId}`.execute(db)
  return rows[0] ?? null
}

export async function listFollows(
  db: Kysely<any>,
  accountId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: FollowRow[]; total: number }> {
  const [{ rows }, total] = await Promise.all([
    sql<FollowRow>`select ${columns} from follows.follow where account_id = ${accountId}
      order by followed_at desc, follow_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    countFollows(db, accountId),
  ])
  return { rows, total }
}

export async function countFollows(db: Kysely<any>, accountId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from follows.follow where account_id = ${accountId}`.execute(db)
  return Number(rows[0]!.n)
}

export async function insertFollow(db: Kysely<any>, row: FollowRow): Promise<void> {
  await sql`insert into follows.follow (follow_id, account_id, org_id, person_id, resident_id, note, followed_at)
    values (${row.followId}, ${row.accountId}, ${row.orgId}, ${row.personId}, ${row.residentId}, ${row.note}, ${row.followedAt})
    on conflict (account_id, person_id) do nothing`.execute(db)
}

export async function updateFollow(
  db: Kysely<any>,
  followId: string,
  { residentId, note }: Pick<FollowRow, 'residentId' | 'note'>,
): Promise<void> {
  await sql`update follows.follow set resident_id = ${residentId}, note = ${note} where follow_id = ${followId}`.execute(
    db,
  )
}

/** After a merge the patient goes by another number; where that one is followed already, this row is the surplus one. */
export async function moveFollow(db: Kysely<any>, row: FollowRow, personId: string): Promise<void> {
  if (await findFollow(db, row.accountId, personId)) {
    await sql`delete from follows.follow where follow_id = ${row.followId}`.execute(db)
    return
  }
  await sql`update follows.follow set person_id = ${personId} where follow_id = ${row.followId}`.execute(db)
}

export async function deleteFollow(db: Kysely<any>, accountId: string, personId: string): Promise<void> {
  await sql`delete from follows.follow where account_id = ${accountId} and person_id = ${personId}`.execute(db)
}
