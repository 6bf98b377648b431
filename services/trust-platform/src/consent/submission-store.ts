import { type Kysely, sql } from 'kysely'

export type SubmissionKind = 'grant' | 'change' | 'withdraw' | 'without-resident'
export interface Submission {
  submissionId: string
  what: SubmissionKind
  grantId: string
  residentId: string
  kind: number
  granteeId: string
  nonce: number
  signed: string
  signature: string
  publicKey: string
  practitionerId: string | null
  organisationSignature: string | null
  requestId: string | null
  reason: string | null
  byAccount: string
  createdAt: Date
  state: 'ready' | 'sent' | 'done' | 'failed'
  failure: string | null
}

const columns = sql`s.submission_id as "submissionId", s.what, s.grant_id as "grantId", s.resident_id as "residentId", s.kind, s.grantee_id as "granteeId", s.nonce, s.signed,
  s.signature, s.public_key as "publicKey", s.practitioner_id as "practitionerId", s.organisation_signature as "organisationSignature",
  s.request_id as "requestId", s.reason, s.by_account as "byAccount", s.created_at as "createdAt", s.state, s.failure`

export async function insertSubmission(trx: Kysely<any>, row: Submission): Promise<void> {
  await sql`
    insert into consent.submission (submission_id, what, grant_id, resident_id, kind, grantee_id, nonce, signed, signature, public_key,
      practitioner_id, organisation_signature, request_id, reason, by_account, created_at, state)
    values (${row.submissionId}, ${row.what}, ${row.grantId}, ${row.residentId}, ${row.kind}, ${row.granteeId}, ${row.nonce}, ${row.signed}, ${row.signature},
      ${row.publicKey}, ${row.practitionerId}, ${row.organisationSignature}, ${row.requestId}, ${row.reason}, ${row.byAccount},
      ${row.createdAt}, ${row.state})`.execute(trx)
}

export async function findSubmission(db: Kysely<any>, submissionId: string): Promise<Submission | null> {
  const { rows } = await sql<Submission>`
    select ${columns} from consent.submission s where s.submission_id = ${submissionId}`.execute(db)
  return rows[0] ?? null
}

/** In the order of taking, which for one resident is that of the numbers. */
export async function submissionsIn(db: Kysely<any>, state: Submission['state'], limit: number): Promise<Submission[]> {
  const { rows } = await sql<Submission>`
    select ${columns} from consent.submission s where s.state = ${state} order by s.submission_no limit ${limit}`.execute(
    db,
  )
  return rows
}

export async function submissionsOf(db: Kysely<any>, grantIds: readonly string[]): Promise<Submission[]> {
  const { rows } = await sql<Submission>`
    select ${columns} from consent.submission s where s.grant_id = any(${[...grantIds]}::text[])
    order by s.submission_no`.execute(db)
  return rows
}

export async function setSubmissions(
  db: Kysely<any>,
  ids: readonly string[],
  state: Submission['state'],
  failure: string | null,
): Promise<void> {
  await sql`update consent.submission set state = ${state}, failure = ${failure}
    where submission_id = any(${[...ids]}::text[])`.execute(db)
}

/** The largest number that the chain or what was taken here knows of. */
export async function lastNonce(db: Kysely<any>, residentId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select greatest(
      (select coalesce(max(nonce), 0) from consent.nonce where resident_id = ${residentId}),
      (select coalesce(max(nonce), 0) from consent.submission where resident_id = ${residentId} and state in ('ready', 'sent', 'done'))
    ) as last`.execute(db)
  return Number(rows[0]!.last)
}

export async function requestOf(db: Kysely<any>, grantId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select request_id as id from consent.submission where grant_id = ${grantId} and what <> 'withdraw' limit 1`.execute(
    db,
  )
  return rows[0]?.id ?? null
}
