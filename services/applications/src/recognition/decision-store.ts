import { type Kysely, sql } from 'kysely'
import type { DeclineReason } from './decline-reasons.ts'

export interface DecisionRow {
  decisionId: string
  key: string
  at: Date
  orgId: string
  accountId: string
  doctorName: string
  residentToken: string
  system: 'LOINC' | 'DICOM' | 'LOCAL'
  code: string
  name: string
  decision: 'accepted' | 'declined'
  reason: DeclineReason | null
  said: string
  recordId: string
  recordVersion: number
  resultOrgId: string
  resultDay: string
  listVersion: number
}

interface Warned {
  orgId: string
  accountId: string
  residentToken: string
  at: Date
  /** Asking again on one day is one warning. */
  day: string
}

export async function saveWarnings(
  db: Kysely<any>,
  items: { system: string; code: string }[],
  { orgId, accountId, residentToken, at, day }: Warned,
): Promise<void> {
  for (const { system, code } of items)
    await sql`insert into recognition.warning (org_id, account_id, resident_token, system, code, day, at)
      values (${orgId}, ${accountId}, ${residentToken}, ${system}, ${code}, ${day}, ${at})
      on conflict (account_id, resident_token, system, code, day) do nothing`.execute(db)
}

const columns = sql`decision_id as "decisionId", key, at, org_id as "orgId", account_id as "accountId",
  doctor_name as "doctorName", resident_token as "residentToken", system, code, name, decision, reason, said,
  record_id as "recordId", record_version as "recordVersion", result_org_id as "resultOrgId", result_day as "resultDay",
  list_version as "listVersion"`

/** The row that stands: this one, or what the same account decided before under the same key. */
export async function insertDecision(db: Kysely<any>, row: DecisionRow): Promise<DecisionRow> {
  await sql`insert into recognition.decision (decision_id, key, at, org_id, account_id, doctor_name, resident_token, system, code,
      name, decision, reason, said, record_id, record_version, result_org_id, result_day, list_version)
    values (${row.decisionId}, ${row.key}, ${row.at}, ${row.orgId}, ${row.accountId}, ${row.doctorName}, ${row.residentToken},
      ${row.system}, ${row.code}, ${row.name}, ${row.decision}, ${row.reason}, ${row.said}, ${row.recordId},
      ${row.recordVersion}, ${row.resultOrgId}, ${row.resultDay}, ${row.listVersion})
    on conflict (account_id, key) do nothing`.execute(db)
  const { rows } = await sql<DecisionRow>`select ${columns} from recognition.decision
    where account_id = ${row.accountId} and key = ${row.key}`.execute(db)
  return rows[0]!
}

export interface Span {
  from: Date
  to: Date
  /** Null: every organisation. */
  orgIds: readonly string[] | null
}

const within = ({ from, to, orgIds }: Span) =>
  sql`at >= ${from} and at < ${to} and (${orgIds === null} or org_id = any(${orgIds === null ? [] : [...orgIds]}::text[]))`

export async function listDecisions(
  db: Kysely<any>,
  span: Span,
  { page, pageSize }: { page: number; pageSize: number },
) {
  const [{ rows }, total] = await Promise.all([
    sql<DecisionRow>`select ${columns} from recognition.decision where ${within(span)}
      order by at desc, decision_id limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(db),
    sql<{ n: number }>`select count(*) as n from recognition.decision where ${within(span)}`.execute(db),
  ])
  return { rows, total: Number(total.rows[0]!.n) }
}

export async function countWarnings(db: Kysely<any>, span: Span) {
  const { rows } = await sql<{ orgId: string; n: number }>`select org_id as "orgId", count(*) as n
    from recognition.warning where ${within(span)} group by org_id`.execute(db)
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

export async function countDecisions(db: Kysely<any>, span: Span) {
  const { rows } = await sql<{ orgId: string; decision: string; reason: DeclineReason | null; n: number }>`
    select org_id as "orgId", decision, reason, count(*) as n
    from recognition.decision where ${within(span)} group by org_id, decision, reason`.execute(db)
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** One for each patient, item and day (Shanghai): two doctors who accept the same result avoid one examination. */
export async function countAvoided(db: Kysely<any>, span: Span) {
  const { rows } = await sql<{ orgId: string; n: number }>`
    select org_id as "orgId", count(*) as n from (
      select distinct org_id, resident_token, system, code, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day
      from recognition.decision where decision = 'accepted' and ${within(span)}) as one
    group by org_id`.execute(db)
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}
