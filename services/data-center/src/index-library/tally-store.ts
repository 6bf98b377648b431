import { type Kysely, sql } from 'kysely'
import type { EntryDraft } from './index-library.ts'
import { shanghaiDay } from './lanes.ts'

export async function addToTally(
  trx: Kysely<any>,
  laneNo: number,
  entries: EntryDraft[],
  receivedAtMs: number,
): Promise<void> {
  const counts = new Map<string, { records: number; versions: number }>()
  for (const entry of entries) {
    const one = counts.get(entry.recordType) ?? { records: 0, versions: 0 }
    one.versions += 1
    if (entry.version === 1) one.records += 1
    counts.set(entry.recordType, one)
  }
  if (counts.size === 0) return
  const all = [...counts.values()]
  await sql`
    insert into index_library.tally (lane_no, record_type, received_day, records, versions)
    select ${laneNo}::integer, t.record_type, ${shanghaiDay(receivedAtMs)}::text, t.records, t.versions
    from unnest(${[...counts.keys()]}::text[], ${all.map((one) => one.records)}::bigint[], ${all.map((one) => one.versions)}::bigint[])
      as t (record_type, records, versions)
    on conflict (lane_no, record_type, received_day) do update
    set records = tally.records + excluded.records, versions = tally.versions + excluded.versions`.execute(trx)
}
