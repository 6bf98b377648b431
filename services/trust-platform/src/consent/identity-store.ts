import { type Kysely, sql } from 'kysely'

export interface IdentityFacts {
  id: string
  kind: number
  organisation: string | null
  /** Of the newest key; null where it has ended. */
  publicKey: string | null
  version: number
}

/** Who somebody is by the chain's events; null for ids that nobody enrolled. */
export async function findIdentity(db: Kysely<any>, id: string): Promise<IdentityFacts | null> {
  const { rows } = await sql<IdentityFacts & { ended: boolean }>`
    select i.id, i.kind, i.organisation, k.public_key as "publicKey", k.version,
      exists (select 1 from consent.identity_key_end e where e.id = k.id and e.version = k.version) as ended
    from consent.identity i join consent.identity_key k on k.id = i.id
    where i.id = ${id} order by k.version desc limit 1`.execute(db)
  const row = rows[0]
  return row ? { ...row, publicKey: row.ended ? null : row.publicKey } : null
}

export async function switchesOf(db: Kysely<any>): Promise<{ emergency: boolean; paper: boolean }> {
  const { rows } = await sql<{ emergency: boolean; paper: boolean }>`
    select emergency, paper from consent.switches order by block_number desc, log_index desc limit 1`.execute(db)
  return rows[0] ?? { emergency: false, paper: false }
}
