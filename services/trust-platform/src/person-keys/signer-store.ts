import { type Kysely, sql } from 'kysely'
import type { SignerKind } from './person-keys.ts'

export interface SignerRow {
  signerId: string
  kind: SignerKind
  accountId: string
  orgId: string | null
  name: string
}

const columns = sql`s.signer_id as "signerId", s.kind, s.account_id as "accountId", s.org_id as "orgId", s.name`

export async function findSigners(
  db: Kysely<any>,
  by: { ids?: readonly string[]; accountIds?: readonly string[] },
): Promise<SignerRow[]> {
  const { rows } = await sql<SignerRow>`
    select ${columns} from person_keys.signer s
    where s.signer_id = any(${[...(by.ids ?? [])]}::text[]) or s.account_id = any(${[...(by.accountIds ?? [])]}::text[])
    order by s.created_at, s.signer_id`.execute(db)
  return rows
}

export async function insertSigner(db: Kysely<any>, row: SignerRow, at: Date): Promise<void> {
  await sql`
    insert into person_keys.signer (signer_id, kind, account_id, org_id, name, created_at)
    values (${row.signerId}, ${row.kind}, ${row.accountId}, ${row.orgId}, ${row.name}, ${at})
    on conflict (signer_id) do update set account_id = excluded.account_id, name = excluded.name`.execute(db)
}

/** One at a time for one signer. */
export async function lockSigner(trx: Kysely<any>, signerId: string): Promise<void> {
  await sql`select 1 from person_keys.signer where signer_id = ${signerId} for update`.execute(trx)
}

export interface KeyRow {
  signerId: string
  version: number
  publicKey: string
  validFrom: number
  endsAt: number | null
}

/** The newest key of each. */
export async function newestKeys(db: Kysely<any>, signerIds: readonly string[]): Promise<Map<string, KeyRow>> {
  const { rows } = await sql<KeyRow>`
    select distinct on (k.signer_id) k.signer_id as "signerId", k.version, k.public_key as "publicKey", k.valid_from as "validFrom",
      (select min(e.ends_at) from person_keys.key_end e where e.signer_id = k.signer_id and e.version = k.version) as "endsAt"
    from person_keys.bound_key k where k.signer_id = any(${[...signerIds]}::text[])
    order by k.signer_id, k.version desc`.execute(db)
  return new Map(rows.map((row) => [row.signerId, row]))
}

export async function isKeyUsed(db: Kysely<any>, publicKey: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from person_keys.bound_key where public_key = ${publicKey}
    union all
    select 1 from person_keys.act where public_key = ${publicKey} and state in ('proposed', 'ready', 'sent') limit 1`.execute(
    db,
  )
  return rows.length > 0
}

export interface ReEnrolmentRow {
  signerId: string
  publicKey: string
  orgId: string
  readyAt: number
}

/** Those on chain that neither an objection nor a new key has ended. */
export async function pendingReEnrolments(
  db: Kysely<any>,
  signerIds: readonly string[] | 'all',
): Promise<Map<string, ReEnrolmentRow>> {
  const which = signerIds === 'all' ? sql`true` : sql`signer_id = any(${[...signerIds]}::text[])`
  const { rows } = await sql<ReEnrolmentRow & { step: string }>`
    select distinct on (signer_id) signer_id as "signerId", step, public_key as "publicKey", org_id as "orgId", ready_at as "readyAt"
    from person_keys.re_enrolment where ${which} order by signer_id, block_number desc, log_index desc`.execute(db)
  return new Map(rows.filter(({ step }) => step === 'requested').map((row) => [row.signerId, row]))
}

/** How often one was asked for on chain. */
export async function attemptsOf(db: Kysely<any>, signerIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select signer_id as id, count(*) as n from person_keys.re_enrolment
    where step = 'requested' and signer_id = any(${[...signerIds]}::text[]) group by signer_id`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, Number(n)]))
}
