import { type Kysely, sql } from 'kysely'
import type { AccessRegister } from './register/access-register.ts'
import { rowOf } from './register/access-register.ts'
import type { Sealed } from './register/sealed-tables.ts'

export type StoredAccount = Sealed<'account'>

/** Not checked: whoever acts on it goes through `register.checked`. */
export async function findByLoginName(db: Kysely<any>, loginName: string): Promise<StoredAccount | null> {
  const row = await db
    .selectFrom('accounts.account')
    .selectAll()
    .where('login_name', '=', loginName.toLowerCase())
    .executeTakeFirst()
  return (row as StoredAccount) ?? null
}

export function checkedAccount(
  { db, register }: { db: Kysely<any>; register: AccessRegister },
  accountId: string,
): Promise<StoredAccount | null> {
  return register.checked('account', () => rowOf(db, 'account', accountId))
}

export async function rowsOf(db: Kysely<any>, accountIds: readonly string[]): Promise<StoredAccount[]> {
  if (accountIds.length === 0) return []
  const rows = await db
    .selectFrom('accounts.account')
    .selectAll()
    .where('account_id', 'in', [...accountIds])
    .execute()
  return rows as unknown as StoredAccount[]
}

export interface AccountFilter {
  orgIds: readonly string[] | 'all'
  text?: string
  state?: 'enabled' | 'disabled'
  after?: string
  limit: number
}

/** By login name, from behind `after`. */
export async function listAccounts(db: Kysely<any>, filter: AccountFilter): Promise<StoredAccount[]> {
  const rows = await matching(db, filter)
    .selectAll()
    .$if(filter.after !== undefined, (query) => query.where('login_name', '>', filter.after!))
    .orderBy('login_name')
    .limit(filter.limit)
    .execute()
  return rows as StoredAccount[]
}

export async function countAccounts(db: Kysely<any>, filter: AccountFilter): Promise<number> {
  const row = await matching(db, filter).select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow()
  return row.n
}

function matching(db: Kysely<any>, { orgIds, text, state }: AccountFilter) {
  const like = `%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return (
    db
      .selectFrom('accounts.account')
      .$if(orgIds !== 'all', (query) => query.where('org_id', 'in', orgIds.length > 0 ? [...orgIds] : ['']))
      .$if(Boolean(text), (query) =>
        query.where(sql<boolean>`(login_name like ${like} or lower(display_name) like ${like})`),
      )
      // Residents are many and have no names here; looked for by their own id.
      .$if(!text?.startsWith('resident:'), (query) => query.where('login_name', 'not like', 'resident:%'))
      .$if(state === 'enabled', (query) => query.where('disabled_at', 'is', null))
      .$if(state === 'disabled', (query) => query.where('disabled_at', 'is not', null))
  )
}

export async function countDemoAccounts(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from accounts.account where demo and disabled_at is null`.execute(db)
  return rows[0]!.n
}

/** Empty lists stand as `-`, since some databases take an empty text for null. */
export const splitList = (text: string): string[] => (text === '-' ? [] : text.split(','))
export const joinList = (list: readonly string[]): string => [...new Set(list)].sort().join(',') || '-'
