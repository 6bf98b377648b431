import { type Kysely, sql } from 'kysely'
import { type ChainGrant, grantColumns } from './chain-grant-store.ts'

export interface CheckFacts {
  grants: (ChainGrant & { keyCounts: boolean; withdrawing: boolean })[]
  asker: { kind: number; organisation: string | null; active: boolean } | null
  emergency: boolean
  paper: boolean
  blockNumber: number
}

/** Everything that a check looks at, in one statement, so that it is of one moment. */
export async function readCheckFacts(db: Kysely<any>, residentId: string, askerId: string): Promise<CheckFacts> {
  const { rows } = await sql<{
    grants: CheckFacts['grants'] | null
    asker: CheckFacts['asker']
    switches: { emergency: boolean; paper: boolean } | null
    block: number
  }>`
    select
      (select json_agg(row_to_json(one)) from (
        select ${grantColumns},
          g.key_version = 0 or not exists (
            select 1 from consent.identity_key_end e
            where e.id = g.resident_id and e.version = g.key_version and e.ends_at <= g.granted_at) as "keyCounts",
          exists (select 1 from consent.submission s
            where s.grant_id = g.grant_id and s.what = 'withdraw' and s.state <> 'failed') as withdrawing
        from consent.chain_grant g where g.resident_id = ${residentId}
        order by g.block_number, g.log_index) one) as grants,
      (select row_to_json(one) from (
        select i.kind, i.organisation, not exists (
          select 1 from consent.identity_key_end e where e.id = k.id and e.version = k.version) as active
        from consent.identity i join consent.identity_key k on k.id = i.id
        where i.id = ${askerId} order by k.version desc limit 1) one) as asker,
      (select row_to_json(one) from (
        select emergency, paper from consent.switches order by block_number desc, log_index desc limit 1) one) as switches,
      (select looked_up_to from consent.cursor) as block`.execute(db)
  const row = rows[0]!
  return {
    grants: row.grants ?? [],
    asker: row.asker,
    emergency: row.switches?.emergency ?? false,
    paper: row.switches?.paper ?? false,
    blockNumber: Number(row.block),
  }
}
