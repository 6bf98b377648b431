import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Kysely, sql } from 'kysely'
import type { Verification } from './provenance.ts'

export interface VerificationRow {
  verificationId: string
  version: number
  verdict: Verification['verdict']
  failedSteps: string
  checkedBy: string
  checkedAt: Date
}

export async function saveVerification(
  db: Kysely<any>,
  result: Verification,
  by: { orgId: string; checkedBy: string },
): Promise<void> {
  const failed = result.steps.filter((one) => one.verdict === 'failed').map((one) => one.step)
  await sql`
    insert into provenance.verification (verification_id, record_id, version, org_id, verdict, failed_steps, checked_by, checked_at)
    values (${uuidv7()}, ${result.recordId}, ${result.version}, ${by.orgId}, ${result.verdict}, ${failed.join(',')}, ${by.checkedBy},
            ${result.checkedAt}::timestamptz)`.execute(db)
}

/** The last verifications of a record, newest first. */
export async function lastVerifications(db: Kysely<any>, recordId: string, limit: number): Promise<VerificationRow[]> {
  const { rows } = await sql<VerificationRow>`
    select verification_id as "verificationId", version, verdict, failed_steps as "failedSteps", checked_by as "checkedBy", checked_at as "checkedAt"
    from provenance.verification where record_id = ${recordId} order by checked_at desc, verification_id desc limit ${limit}`.execute(
    db,
  )
  return rows
}
