import { type Kysely, sql } from 'kysely'
import type { Outcome, Verdict } from './checks.ts'

export interface CheckResult extends Required<Outcome> {
  checkId: string
  checkedAt: string
  checkedBy: string
}

interface Row {
  check_id: string
  verdict: Verdict
  finding: string
  facts: string
  checked_at: Date
  checked_by: string
}

export async function readResults(db: Kysely<any>): Promise<Map<string, CheckResult>> {
  const { rows } = await sql<Row>`select * from cryptography.check_result`.execute(db)
  return new Map(
    rows.map((row) => [
      row.check_id,
      {
        checkId: row.check_id,
        verdict: row.verdict,
        finding: row.finding,
        facts: JSON.parse(row.facts),
        checkedAt: row.checked_at.toISOString(),
        checkedBy: row.checked_by,
      },
    ]),
  )
}

export async function writeResult(db: Kysely<any>, result: CheckResult): Promise<void> {
  const { checkId, verdict, finding, facts, checkedAt, checkedBy } = result
  await sql`
    insert into cryptography.check_result (check_id, verdict, finding, facts, checked_at, checked_by)
    values (${checkId}, ${verdict}, ${finding}, ${JSON.stringify(facts)}, ${checkedAt}, ${checkedBy})
    on conflict (check_id) do update set verdict = excluded.verdict, finding = excluded.finding, facts = excluded.facts,
      checked_at = excluded.checked_at, checked_by = excluded.checked_by`.execute(db)
}
