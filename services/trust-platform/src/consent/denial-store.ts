import { type Kysely, sql } from 'kysely'

export type DenialKind = 'person' | 'organisation' | 'dispute'
export interface DenialChange {
  seq: number
  residentId: string
  kind: DenialKind
  targetId: string
  denied: boolean
  by: string
  at: Date
  mac: string
}

export async function changesBehind(db: Kysely<any>, seq: number, limit: number): Promise<DenialChange[]> {
  const { rows } = await sql<DenialChange>`
    select seq, resident_id as "residentId", kind, target_id as "targetId", denied, by_account as by, at, mac
    from consent.denial where seq > ${seq} order by seq limit ${limit}`.execute(db)
  return rows
}

/** Whoever holds it is the only one adding until the transaction ends. */
export async function lockDenials(trx: Kysely<any>): Promise<void> {
  await sql`select 1 from consent.denial_writer for update`.execute(trx)
}

export async function insertDenial(trx: Kysely<any>, row: DenialChange): Promise<void> {
  await sql`insert into consent.denial (seq, resident_id, kind, target_id, denied, by_account, at, mac)
    values (${row.seq}, ${row.residentId}, ${row.kind}, ${row.targetId}, ${row.denied}, ${row.by}, ${row.at}, ${row.mac})`.execute(
    trx,
  )
}
