import { type Kysely, sql, type Transaction } from 'kysely'

export interface LinkRow {
  link_id: string
  resident_id: string
  org_id: string
  grant_id: string
  title: string
  content: string | null
  records: number
  max_views: number
  views: number
  created_at: Date
  expires_at: Date
  signed: string
  signature: string
  brought_at: Date | null
  refused: string | null
  withdrawn_at: Date | null
  withdrawal_nonce: string | null
  withdrawal_signature: string | null
  withdrawal_brought_at: Date | null
}
export interface OpeningRow {
  opening_id: string
  link_id: string
  resident_id: string
  org_id: string
  opener_id: string
  opener_name: string
  opener_org: string
  opened_at: Date
  at_seconds: number
  signature: string
  public_key: string
}

/** Lists have no use for the sealed text, which may be megabytes. */
const light =
  sql.raw(`link_id, resident_id, org_id, grant_id, title, null as content, records, max_views, views, created_at,
  expires_at, signed, signature, brought_at, refused, withdrawn_at, withdrawal_nonce, withdrawal_signature, withdrawal_brought_at`)

/** False where the id or the grant is there already. */
export async function insertLink(db: Kysely<any>, row: LinkRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sharing.link')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findLink(db: Kysely<any>, linkId: string): Promise<LinkRow | null> {
  const { rows } = await sql<LinkRow>`select ${light} from sharing.link where link_id = ${linkId}`.execute(db)
  return rows[0] ?? null
}

export async function pageOfLinks(db: Kysely<any>, residentId: string, { page, pageSize }: Page) {
  const where = sql`from sharing.link where resident_id = ${residentId}`
  const { rows } = await sql<LinkRow>`
    select ${light} ${where} order by created_at desc, link_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(
    db,
  )
  return { rows, total: await countOf(db, where) }
}

export interface Page {
  page: number
  pageSize: number
}

async function countOf(db: Kysely<any>, from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::float8 as total ${from}`.execute(db)
  return rows[0]!.total
}

export async function openingsOfLinks(db: Kysely<any>, linkIds: string[]): Promise<OpeningRow[]> {
  if (linkIds.length === 0) return []
  const { rows } = await sql<OpeningRow>`
    select * from (
      select o.*, row_number() over (partition by link_id order by opened_at desc) as nth
      from sharing.opening o where link_id = any(${linkIds}::text[])) o
    where nth <= 50 order by opened_at desc`.execute(db)
  return rows
}

export async function pageOfOpenings(
  db: Kysely<any>,
  residentId: string,
  { page, pageSize, linkId }: Page & { linkId?: string },
) {
  const where = sql`from sharing.opening where resident_id = ${residentId}
    ${linkId ? sql`and link_id = ${linkId}` : sql``}`
  const { rows } = await sql<OpeningRow & { grant_id: string; records: number }>`
    select o.*, l.grant_id, l.records from (
      select * ${where} order by opened_at desc, opening_id limit ${pageSize} offset ${(page - 1) * pageSize}) o
    join sharing.link l on l.link_id = o.link_id order by o.opened_at desc, o.opening_id`.execute(db)
  return { rows, total: await countOf(db, where) }
}

/** False where this very proof was used, by whomever it was brought. */
export async function useProof(
  db: Kysely<any>,
  { openerId, linkId, atSeconds }: { openerId: string; linkId: string; atSeconds: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sharing.proof')
    .values({ opener_id: openerId, link_id: linkId, at_seconds: atSeconds })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function forgetProofs(db: Kysely<any>, beforeSeconds: number): Promise<void> {
  await db.deleteFrom('sharing.proof').where('at_seconds', '<', beforeSeconds).execute()
}

/**
 * Counts a view in the statement that looks whether there is one left: however many come at once, no more than allowed get a row. The last
 * view takes the sealed text away with it.
 */
export async function takeView(trx: Transaction<any>, linkId: string, now: Date): Promise<LinkRow | null> {
  const { rows } = await sql<LinkRow>`
    update sharing.link set views = views + 1
    where link_id = ${linkId} and brought_at is not null and refused is null and withdrawn_at is null and expires_at > ${now}
      and views < max_views and content is not null
    returning *`.execute(trx)
  const row = rows[0]
  if (row && row.views === row.max_views)
    await sql`update sharing.link set content = null where link_id = ${linkId}`.execute(trx)
  return row ?? null
}

export async function contentOf(db: Kysely<any>, linkId: string): Promise<string | null> {
  const { rows } = await sql<{ content: string | null }>`
    select content from sharing.link where link_id = ${linkId}`.execute(db)
  return rows[0]?.content ?? null
}

export async function insertOpening(trx: Transaction<any>, row: OpeningRow): Promise<void> {
  await trx.insertInto('sharing.opening').values(row).execute()
}

/** What may no longer be opened is not kept. False where it is withdrawn already. */
export async function markWithdrawn(
  db: Kysely<any>,
  linkId: string,
  { now, nonce, signature }: { now: Date; nonce: number; signature: string },
): Promise<boolean> {
  const { numUpdatedRows } = await sql`
    update sharing.link set withdrawn_at = ${now}, content = null, withdrawal_nonce = ${nonce},
      withdrawal_signature = ${signature}
    where link_id = ${linkId} and withdrawn_at is null`
    .execute(db)
    .then(({ numAffectedRows }) => ({ numUpdatedRows: numAffectedRows }))
  return numUpdatedRows === 1n
}

export async function dropExpired(db: Kysely<any>, now: Date): Promise<void> {
  await sql`update sharing.link set content = null where content is not null and expires_at <= ${now}`.execute(db)
}

export async function linksToBring(db: Kysely<any>, most: number): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${light} from sharing.link where brought_at is null and refused is null order by created_at limit ${most}`.execute(
    db,
  )
  return rows
}

export async function withdrawalsToBring(db: Kysely<any>, most: number): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${light} from sharing.link where withdrawn_at is not null and withdrawal_brought_at is null
      and withdrawal_nonce is not null and brought_at is not null order by withdrawn_at limit ${most}`.execute(db)
  return rows
}

export async function noteBrought(
  db: Kysely<any>,
  linkId: string,
  what: { brought_at?: Date; withdrawal_brought_at?: Date; refused?: string; withdrawn_at?: Date },
): Promise<void> {
  const gone = what.refused || what.withdrawn_at ? { content: null } : {}
  await db
    .updateTable('sharing.link')
    .set({ ...what, ...gone })
    .where('link_id', '=', linkId)
    .execute()
}

export async function deleteLink(db: Kysely<any>, linkId: string): Promise<void> {
  await db.deleteFrom('sharing.link').where('link_id', '=', linkId).where('brought_at', 'is', null).execute()
}
