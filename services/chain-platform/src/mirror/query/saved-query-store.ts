import { type Kysely, sql } from 'kysely'

export interface SavedQuery {
  savedId: string
  ownerId: string
  orgId: string
  name: string
  sql: string
  shared: boolean
  updatedAt: Date
}

const columns = sql.raw(
  'saved_id as "savedId", owner_id as "ownerId", org_id as "orgId", name, sql_text as sql, shared, updated_at as "updatedAt"',
)

/** An account's own and what its organisation shares. */
export async function listSaved(db: Kysely<any>, ownerId: string, orgId: string): Promise<SavedQuery[]> {
  const { rows } = await sql<SavedQuery>`
    select ${columns} from mirror_query.saved_query
    where org_id = ${orgId} and (shared or owner_id = ${ownerId}) order by name, saved_id limit 500`.execute(db)
  return rows
}

export async function findSaved(db: Kysely<any>, savedId: string): Promise<SavedQuery | null> {
  const { rows } = await sql<SavedQuery>`
    select ${columns} from mirror_query.saved_query where saved_id = ${savedId}`.execute(db)
  return rows[0] ?? null
}

export async function writeSaved(db: Kysely<any>, saved: SavedQuery): Promise<void> {
  const { savedId, ownerId, orgId, name, shared, updatedAt } = saved
  await sql`insert into mirror_query.saved_query (saved_id, owner_id, org_id, name, sql_text, shared, updated_at)
    values (${savedId}, ${ownerId}, ${orgId}, ${name}, ${saved.sql}, ${shared}, ${updatedAt.toISOString()}::timestamptz)
    on conflict (saved_id) do update set name = excluded.name, sql_text = excluded.sql_text, shared = excluded.shared,
      updated_at = excluded.updated_at where saved_query.owner_id = excluded.owner_id`.execute(db)
}

export async function deleteSaved(db: Kysely<any>, savedId: string, ownerId: string): Promise<void> {
  await sql`delete from mirror_query.saved_query where saved_id = ${savedId} and owner_id = ${ownerId}`.execute(db)
}
