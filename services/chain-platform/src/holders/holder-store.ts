import { type Kysely, sql } from 'kysely'

export interface AccountRow {
  sourceId: string
  account: string
  orgId: string
  announcedAt: Date
}

export async function saveAccount(db: Kysely<any>, row: AccountRow): Promise<void> {
  await sql`insert into chain_holders.account (source_id, account, org_id, announced_at)
    values (${row.sourceId}, ${row.account}, ${row.orgId}, ${row.announcedAt})
    on conflict (source_id, account) do nothing`.execute(db)
}

export async function listAccounts(db: Kysely<any>): Promise<AccountRow[]> {
  const { rows } =
    await sql<AccountRow>`select source_id as "sourceId", account, org_id as "orgId", announced_at as "announcedAt"
    from chain_holders.account order by source_id, announced_at desc`.execute(db)
  return rows
}
