import { type Kysely, sql } from 'kysely'

export interface StoredAccount {
  accountId: string
  loginName: string
  displayName: string
  orgId: string
  passwordHash: string
  roles: string[]
}

const columns = sql`a.account_id as "accountId", a.login_name as "loginName", a.display_name as "displayName", a.org_id as "orgId",
  a.password_hash as "passwordHash",
  coalesce((select string_agg(r.role, ',' order by r.role) from accounts.account_role r where r.account_id = a.account_id), '') as "roles"`

export async function findAccount(
  db: Kysely<any>,
  where: { loginName: string } | { accountId: string },
): Promise<StoredAccount | null> {
  const condition =
    'loginName' in where ? sql`a.login_name = ${where.loginName.toLowerCase()}` : sql`a.account_id = ${where.accountId}`
  const { rows } = await sql<StoredAccount & { roles: string }>`
    select ${columns} from accounts.account a where ${condition} and a.disabled_at is null`.execute(db)
  return rows[0] ? { ...rows[0], roles: splitRoles(rows[0].roles) } : null
}

export interface NewAccount extends StoredAccount {
  demo: boolean
  at: Date
}

/** Creates the account, or sets name, password and roles of the one that has this login name. */
export async function saveAccount(db: Kysely<any>, account: NewAccount): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      insert into accounts.account (account_id, login_name, display_name, org_id, password_hash, demo, created_at)
      values (${account.accountId}, ${account.loginName.toLowerCase()}, ${account.displayName}, ${account.orgId}, ${account.passwordHash}, ${account.demo}, ${account.at})
      on conflict (login_name) do update set display_name = excluded.display_name, password_hash = excluded.password_hash
      returning account_id as id`.execute(tx)
    const { id } = rows[0]!
    await sql`delete from accounts.account_role where account_id = ${id}`.execute(tx)
    for (const role of account.roles) await sql`insert into accounts.account_role values (${id}, ${role})`.execute(tx)
  })
}

export async function countDemoAccounts(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from accounts.account where demo and disabled_at is null`.execute(db)
  return rows[0]!.n
}

export function splitRoles(text: string): string[] {
  return text === '' ? [] : text.split(',')
}
