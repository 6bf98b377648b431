import { type Kysely, sql } from 'kysely'
import type { AuditResult } from './audit-everything.ts'
import type { AuditRun } from './provenance.ts'

/** After so many hours without an end, the process that claimed the day is taken for dead. */
const abandonedHours = 6

/** True for the one process that does the work of this day. */
export async function claimDay(db: Kysely<any>, day: string, at: Date): Promise<boolean> {
  const before = new Date(at.getTime() - abandonedHours * 3600_000)
  const { rows } = await sql`
    insert into provenance.audit_run (day, started_at) values (${day}, ${at})
    on conflict (day) do update set started_at = excluded.started_at
      where audit_run.finished_at is null and audit_run.started_at < ${before}
    returning day`.execute(db)
  return rows.length > 0
}

export async function finishRun(
  db: Kysely<any>,
  day: string,
  end: Pick<AuditResult, 'findings' | 'findingsTotal'> & {
    checked: AuditResult['checked'] | null
    failure: string | null
  },
): Promise<void> {
  await sql`
    update provenance.audit_run set finished_at = now(), checked = ${JSON.stringify(end.checked)}::jsonb,
      findings = ${JSON.stringify(end.findings)}::jsonb, findings_total = ${end.findingsTotal}, failure = ${end.failure}
    where day = ${day}`.execute(db)
}

/** Newest first. */
export async function lastRuns(db: Kysely<any>, limit: number): Promise<AuditRun[]> {
  const { rows } = await sql<Omit<AuditRun, 'startedAt' | 'finishedAt'> & { startedAt: Date; finishedAt: Date | null }>`
    select day, started_at as "startedAt", finished_at as "finishedAt", nullif(checked, 'null'::jsonb) as checked,
      coalesce(findings, '[]'::jsonb) as findings, findings_total as "findingsTotal", failure
    from provenance.audit_run order by day desc limit ${limit}`.execute(db)
  return rows.map((run) => ({
    ...run,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
  }))
}
