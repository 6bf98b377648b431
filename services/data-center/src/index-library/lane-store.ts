import type { RowMac } from '@jhc/gm/row-mac.ts'
import { type Kysely, sql } from 'kysely'
import type { LaneInfo } from './registry.ts'
import { rowCodes } from './row-codes.ts'

/** Last numbers given out; the rows stay locked until the transaction ends. Not against those who only refer to the lane: anchoring adds batches meanwhile. */
export async function lockLane(trx: Kysely<any>, laneNo: number): Promise<{ lastSeq: number; encounters: number }> {
  const { rows } = await sql<{ lastSeq: number; encounters: number }>`
    select l.last_seq as "lastSeq", s.encounters from index_library.lane l join index_library.source s on s.source_id = l.source_id
    where l.lane_no = ${laneNo} for no key update`.execute(trx)
  return rows[0]!
}

export async function noteReceived(
  trx: Kysely<any>,
  mac: RowMac | null,
  lane: LaneInfo,
  { lastSeq, encounters }: { lastSeq: number; encounters: number },
  receivedAtMs: number,
): Promise<void> {
  const laneMac = mac?.seal('index_library.lane', rowCodes.lane({ ...lane, lastSeq })) ?? ''
  const sourceMac = mac?.seal('index_library.source', rowCodes.source({ sourceId: lane.sourceId, encounters })) ?? ''
  await sql`update index_library.lane set last_seq = ${lastSeq}, mac = ${laneMac} where lane_no = ${lane.laneNo}`.execute(
    trx,
  )
  await sql`
    update index_library.source
    set encounters = ${encounters}, mac = ${sourceMac}, last_received_at = ${new Date(receivedAtMs).toISOString()}::timestamptz
    where source_id = ${lane.sourceId}`.execute(trx)
}

export interface LaneRow {
  laneNo: number
  laneId: string
  sourceId: string
  sourceName: string
  mode: 'plain' | 'cipher'
  lastSeq: number
  sequencedSeq: number
  includedSeq: number
  finalSeq: number
  oldestWaitingAt: Date | null
}

export async function readLanes(db: Kysely<any>): Promise<LaneRow[]> {
  const { rows } = await sql<LaneRow>`
    select l.lane_no as "laneNo", l.lane_id as "laneId", l.source_id as "sourceId", s.name as "sourceName", l.mode, l.last_seq as "lastSeq",
           m.sequenced_seq as "sequencedSeq", m.included_seq as "includedSeq", m.final_seq as "finalSeq",
           (select e.received_at from index_library.entry e where e.lane_no = l.lane_no and e.seq = m.sequenced_seq + 1) as "oldestWaitingAt"
    from index_library.lane l join index_library.lane_mark m on m.lane_no = l.lane_no
    join index_library.source s on s.source_id = l.source_id
    order by l.lane_no`.execute(db)
  return rows
}

export interface LanePage {
  /** Every number from the first on has its entry and its text: numbers are given out without gaps. */
  whole: boolean
  /** A line each. */
  entries: string
  corrections: number[]
  /** Where the time of receipt changes: from this number on, milliseconds. */
  received: { seq: number; at: number }[]
}

/** Texts of one row of the answer: thousands of rows would cost the caller more than what is in them, and a row of megabytes both sides. */
const textsARow = 64

interface PageRow {
  count: number
  first: number | null
  last: number | null
  corrections: string | null
  received: string | null
  texts: string | null
  textCount: number
  textLast: number | null
}

/** By ranges of two tables that run alike: the narrow rows tell of the page what the texts do not. */
export async function readLaneEntries(
  db: Kysely<any>,
  laneNo: number,
  afterSeq: number,
  limit: number,
): Promise<LanePage> {
  const toSeq = afterSeq + limit
  const { rows } = await sql<PageRow>`
    select page.*, part.*
    from (
      select count(*) as count, min(t.seq) as first, max(t.seq) as last,
             string_agg(t.seq::text, ',' order by t.seq) filter (where t.version > 1) as corrections,
             string_agg(t.seq || '@' || floor(extract(epoch from t.received_at) * 1000)::bigint, ',' order by t.seq)
               filter (where t.received_at is distinct from t.before) as received
      from (
        select seq, version, received_at, lag(received_at) over (order by seq) as before
        from index_library.entry where lane_no = ${laneNo} and seq > ${afterSeq} and seq <= ${toSeq}) t) page
    cross join generate_series(${afterSeq}::bigint, ${toSeq - 1}::bigint, ${textsARow}::bigint) as start (seq)
    cross join lateral (
      select string_agg(b.entry, chr(10) order by b.seq) as texts, count(*) as "textCount", max(b.seq) as "textLast"
      from index_library.entry_bytes b
      where b.lane_no = ${laneNo} and b.seq > start.seq and b.seq <= least(start.seq + ${textsARow}::bigint, ${toSeq}::bigint)) part
    where part.texts is not null or start.seq = ${afterSeq}::bigint
    order by start.seq`.execute(db)
  const { count, first, last, corrections, received } = rows[0]!
  const texts = rows.reduce((sum, row) => sum + row.textCount, 0)
  const listed = (text: string | null) => (text === null ? [] : text.split(','))
  return {
    whole:
      texts === count &&
      (count === 0 || (first === afterSeq + 1 && last === afterSeq + count && rows.at(-1)!.textLast === last)),
    entries: rows.map((row) => row.texts ?? '').join('\n'),
    corrections: listed(corrections).map(Number),
    received: listed(received).map((one) => {
      const [seq, at] = one.split('@').map(Number)
      return { seq: seq!, at: at! }
    }),
  }
}
