import { type Kysely, sql } from 'kysely'
import type { ResidentColumns, WeChatUser } from './resident-columns.ts'

export interface AccountRow {
  accountId: string
  wechat: string
  largePrint: boolean
  actingFor: string | null
}

const columns = sql`account_id as "accountId", wechat, large_print as "largePrint", acting_for as "actingFor"`

export async function findAccount(db: Kysely<any>, accountId: string): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`
    select ${columns} from residents.account where account_id = ${accountId}`.execute(db)
  return rows[0] ?? null
}

/** The account of a WeChat user, the same for two log-ins at one moment; whoever logs in looks at the own record first. */
export async function accountOf(
  db: Kysely<any>,
  seals: ResidentColumns,
  user: WeChatUser,
  fresh: { accountId: string; at: Date },
): Promise<string> {
  const { accountId, at } = fresh
  const token = seals.wechatToken(user.openid)
  const { rows } = await sql<{ accountId: string }>`
    insert into residents.account (account_id, org_id, wechat_token, wechat, created_at, seen_at)
    values (${accountId}, 'residents', ${token}, ${seals.wechat.seal(accountId, JSON.stringify(user))}, ${at}, ${at})
    on conflict (wechat_token) do update set seen_at = excluded.seen_at, acting_for = null
    returning account_id as "accountId"`.execute(db)
  return rows[0]!.accountId
}

export function wechatOf(seals: ResidentColumns, account: Pick<AccountRow, 'accountId' | 'wechat'>): WeChatUser {
  return JSON.parse(seals.wechat.open(account.accountId, account.wechat))
}

/** The WeChat user of `from` becomes that of `to`; `from`, which is nobody yet, is gone. */
export function moveWeChat(
  db: Kysely<any>,
  seals: ResidentColumns,
  { from, to }: { from: string; to: string },
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<AccountRow & { token: string }>`
      select ${columns}, wechat_token as token from residents.account where account_id = ${from} for update`.execute(tx)
    const moved = rows[0]!
    await sql`delete from residents.challenge where account_id = ${from}`.execute(tx)
    await sql`delete from residents.account where account_id = ${from}`.execute(tx)
    await sql`update residents.account set wechat_token = ${moved.token}, signed_in_key = null, signed_in_at = null,
      acting_for = null, wechat = ${seals.wechat.seal(to, JSON.stringify(wechatOf(seals, moved)))}
      where account_id = ${to}`.execute(tx)
    await sql`delete from residents.notice_quota where account_id = ${to} or account_id = ${from}`.execute(tx)
  })
}

export async function setActingFor(db: Kysely<any>, accountId: string, residentId: string | null): Promise<void> {
  await sql`update residents.account set acting_for = ${residentId} where account_id = ${accountId}`.execute(db)
}

export async function setLargePrint(db: Kysely<any>, accountId: string, largePrint: boolean): Promise<void> {
  await sql`update residents.account set large_print = ${largePrint} where account_id = ${accountId}`.execute(db)
}

export async function noteSignIn(db: Kysely<any>, accountId: string, key: string | null, at: Date): Promise<void> {
  await sql`update residents.account set signed_in_key = ${key}, signed_in_at = ${key === null ? null : at}
    where account_id = ${accountId}`.execute(db)
}

export interface SignedIn {
  accountId: string
  residentId: string
  key: string
}

/** Whose key answered since, by account, from behind `after`. */
export async function signedInSince(db: Kysely<any>, since: Date, after: string, most: number): Promise<SignedIn[]> {
  const { rows } = await sql<SignedIn>`
    select a.account_id as "accountId", r.resident_id as "residentId", a.signed_in_key as key
    from residents.account a join residents.resident r on r.account_id = a.account_id and not r.guardian
    where a.signed_in_at > ${since} and a.signed_in_key is not null and a.account_id > ${after}
    order by a.account_id limit ${most}`.execute(db)
  return rows
}
