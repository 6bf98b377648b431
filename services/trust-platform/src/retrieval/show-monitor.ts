import { sql } from 'kysely'
import type { Retrieval } from './retrieval.ts'

/** An agent that has not asked for work for so long cannot be reached: its long poll lasts 25 seconds at most. */
const reachableMs = 40_000

export async function showMonitor({ db, now, directory }: Retrieval) {
  // A day begins at midnight in Shanghai.
  const today = new Date(Math.floor((now() + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000)
  const [{ sources, orgName }, figures, speed, holders, agents] = await Promise.all([
    directory.names(),
    sql<any>`select
      (select count(*) from retrieval.request where created_at >= ${today})::float8 as today,
      (select count(*) from retrieval.request where state in ('submitting', 'retrieving'))::float8 as running,
      (select count(*) from retrieval.request where state = 'awaiting-consent')::float8 as waiting`.execute(db),
    sql<{ p50: number | null; p95: number | null }>`
      select percentile_cont(0.5) within group (order by ms) as p50, percentile_cont(0.95) within group (order by ms) as p95
      from (select extract(epoch from (r.first_page_at - greatest(r.created_at,
          coalesce((select min(w.created_at) from retrieval.work w where w.request_id = r.request_id), r.created_at)))) * 1000 as ms
        from retrieval.request r where r.first_page_at > ${new Date(now() - 3_600_000)}) t`.execute(db),
    sql<any>`select source_id as "sourceId", sum(pages)::float8 as released,
        count(*) filter (where state = 'refused')::float8 as refused, count(*) filter (where state in ('failed', 'silent'))::float8 as failed
      from retrieval.holder where changed_at >= ${today} group by source_id`.execute(db),
    sql<{
      sourceId: string
      seenAt: Date
    }>`select source_id as "sourceId", seen_at as "seenAt" from retrieval.agent`.execute(db),
  ])
  const of = new Map(holders.rows.map((row) => [row.sourceId, row]))
  const seen = new Map(agents.rows.map(({ sourceId, seenAt }) => [sourceId, seenAt.getTime()]))
  const { today: requests, running, waiting } = figures.rows[0]
  const whole = (value: number | null) => (value === null ? null : Math.round(Number(value)))
  return {
    today: requests,
    running,
    waitingForConsent: waiting,
    p50Ms: whole(speed.rows[0]!.p50),
    p95Ms: whole(speed.rows[0]!.p95),
    byHolder: sources.map(({ sourceId, orgId }) => ({
      orgId,
      orgName: orgName(orgId),
      sourceId,
      reachable: now() - (seen.get(sourceId) ?? 0) < reachableMs,
      released: of.get(sourceId)?.released ?? 0,
      refused: of.get(sourceId)?.refused ?? 0,
      failed: of.get(sourceId)?.failed ?? 0,
    })),
  }
}
