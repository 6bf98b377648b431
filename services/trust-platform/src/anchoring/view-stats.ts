import { sql } from 'kysely'
import type { Anchoring } from './anchoring.ts'

const windowSeconds = 10
const minutes = 60

/** Rates are of what became final in the last seconds; the history covers the last hour. */
export async function viewStats(anchoring: Anchoring) {
  const now = anchoring.now()
  const since = (seconds: number) => new Date(now - seconds * 1000).toISOString()
  const [{ lanes }, recent, history] = await Promise.all([
    anchoring.index.lanes({}),
    sql<{ records: number; batches: number }>`
      select coalesce(sum(entry_count), 0)::bigint as records, count(*) as batches
      from anchoring.batch where final_at > ${since(windowSeconds)}::timestamptz`.execute(anchoring.db),
    sql<{ minute: Date; records: number; batches: number }>`
      select date_trunc('minute', final_at) as minute, sum(entry_count)::bigint as records, count(*) as batches
      from anchoring.batch where final_at > ${since(60 * minutes)}::timestamptz group by 1 order by 1`.execute(
      anchoring.db,
    ),
  ])
  const { records, batches } = recent.rows[0]!
  return {
    recordsPerSecond: records / windowSeconds,
    transactionsPerSecond: batches / windowSeconds,
    waiting: lanes.reduce((sum, lane) => sum + lane.lastSeq - lane.sequencedSeq, 0),
    perMinute: history.rows.map((row) => ({
      minute: row.minute.toISOString(),
      records: row.records,
      batches: row.batches,
    })),
  }
}
