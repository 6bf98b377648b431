import type { RowMac } from '@jhc/gm/row-mac.ts'
import { type Kysely, sql } from 'kysely'
import type { IndexLibrary } from './index-library.ts'
import { countedRegistrations } from './registration-store.ts'
import { rowCodes } from './row-codes.ts'

interface RowFinding {
  table: string
  key: string
  column: string
  problem: string
}
type Add = (table: string, key: string, column: string, problem: string) => void

/** More are counted and not told one by one. */
const mostFindings = 1000
const pageRows = 5000

/**
 * Holds what no batch on chain covers: how many entries and encounters there are, the encounters themselves, and what is counted or
 * followed from them. One snapshot, so that what is received meanwhile disturbs nothing.
 */
export async function checkRows(
  library: IndexLibrary,
): Promise<{ checked: number; findings: RowFinding[]; total: number }> {
  const { mac } = library
  const result = { checked: 0, findings: [] as RowFinding[], total: 0 }
  if (!mac) return result
  const add: Add = (table, key, column, problem) => {
    result.total++
    if (result.findings.length < mostFindings) result.findings.push({ table, key, column, problem })
  }
  await library.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      await checkLanes(trx, mac, add)
      result.checked += await checkEncounters(trx, mac, await checkSources(trx, mac, add), add)
      result.checked += await checkAssignments(trx, mac, add)
      await checkRegistrations(trx, add)
    })
  return result
}

/** A lane or source that has received nothing yet was never written under the key. */
const untouched = (mac: string, count: number) => mac === '' && count === 0

async function checkLanes(trx: Kysely<any>, mac: RowMac, add: Add): Promise<void> {
  const { rows } = await sql<{
    laneNo: number
    laneId: string
    sourceId: string
    mode: string
    lastSeq: number
    mac: string
  }>`
    select lane_no as "laneNo", lane_id as "laneId", source_id as "sourceId", mode, last_seq as "lastSeq", mac from index_library.lane`.execute(
    trx,
  )
  for (const row of rows)
    if (!untouched(row.mac, row.lastSeq) && !mac.holds('index_library.lane', rowCodes.lane(row), row.mac))
      add('index_library.lane', row.laneId, 'last_seq, mac', '条目数与校验码不符：最新的条目可能被删除')
}

/** Answers how many encounters each source must have. */
async function checkSources(trx: Kysely<any>, mac: RowMac, add: Add): Promise<Map<string, number>> {
  const { rows } = await sql<{ sourceId: string; encounters: number; mac: string }>`
    select source_id as "sourceId", encounters, mac from index_library.source`.execute(trx)
  for (const row of rows)
    if (!untouched(row.mac, row.encounters) && !mac.holds('index_library.source', rowCodes.source(row), row.mac))
      add('index_library.source', row.sourceId, 'encounters, mac', '就诊数与校验码不符')
  return new Map(rows.map((row) => [row.sourceId, row.encounters]))
}

async function checkEncounters(trx: Kysely<any>, mac: RowMac, counts: Map<string, number>, add: Add): Promise<number> {
  const table = 'index_library.encounter'
  const seen = new Map<string, number>()
  const missingUpTo = (sourceId: string, no: number) => {
    const last = counts.get(sourceId) ?? 0
    for (let next = (seen.get(sourceId) ?? 0) + 1; next < no && next <= last; next++)
      add(table, `${sourceId}/${next}`, '*', '编号中断，就诊行缺失')
  }
  let checked = 0
  await sql`declare check_encounters no scroll cursor for
    select source_id as "sourceId", no, encounter_ref as "encounterRef", registration_id as "registrationId", org_id as "orgId", kind,
           start_text as start, end_text as end, campus, mac
    from index_library.encounter order by source_id, no`.execute(trx)
  for (;;) {
    const { rows } = await sql<any>`fetch ${sql.raw(String(pageRows))} from check_encounters`.execute(trx)
    for (const row of rows) {
      checked++
      const key = `${row.sourceId}/${row.no}`
      missingUpTo(row.sourceId, row.no)
      if (row.no <= (seen.get(row.sourceId) ?? 0)) add(table, key, 'no', '编号重复')
      else if (row.no > (counts.get(row.sourceId) ?? 0)) add(table, key, 'no', '编号超出已收到的就诊数')
      else seen.set(row.sourceId, row.no)
      if (!mac.holds(table, rowCodes.encounter(row), row.mac))
        add(table, key, 'mac', row.mac === '' ? '校验码缺失' : '与校验码不符')
    }
    if (rows.length < pageRows) break
  }
  for (const [sourceId, count] of counts) missingUpTo(sourceId, count + 1)
  return checked
}

async function checkAssignments(trx: Kysely<any>, mac: RowMac, add: Add): Promise<number> {
  const table = 'index_library.assignment'
  let checked = 0
  await sql`declare check_assignments no scroll cursor for
    select registration_id as "registrationId", person_id as "personId", mac from index_library.assignment`.execute(trx)
  for (;;) {
    const { rows } = await sql<any>`fetch ${sql.raw(String(pageRows))} from check_assignments`.execute(trx)
    checked += rows.length
    for (const row of rows)
      if (!mac.holds(table, rowCodes.assignment(row), row.mac)) add(table, row.registrationId, 'mac', '与校验码不符')
    if (rows.length < pageRows) break
  }
  const missing = await sql<{ key: string }>`
    select c.registration_id as key from (${countedRegistrations(sql`true`)}) c
    where not exists (select 1 from index_library.assignment a where a.registration_id = c.registration_id)
    limit ${mostFindings}`.execute(trx)
  for (const { key } of missing.rows) add(table, key, '*', '已收到其档案的登记没有归属')
  return checked
}

/** Counters are not coded: they follow from encounters and entries, which are. */
async function checkRegistrations(trx: Kysely<any>, add: Add): Promise<void> {
  const { rows } = await sql<{ key: string; column: string }>`
    select coalesce(r.registration_id, c.registration_id) as key,
           case when r.registration_id is null or c.registration_id is null then '*' else 'encounters, records, last_day' end as "column"
    from index_library.registration r full join (${countedRegistrations(sql`true`)}) c on c.registration_id = r.registration_id
    where r.encounters is distinct from c.encounters or r.records is distinct from c.records or r.last_day is distinct from c.last_day
    union all
    select r.registration_id, 'source_id, org_id' from index_library.registration r
    where not exists (select 1 from index_library.encounter e
                      where e.registration_id = r.registration_id and e.source_id = r.source_id and e.org_id = r.org_id)
      and not exists (select 1 from index_library.entry e join index_library.lane l on l.lane_no = e.lane_no
                      where e.registration_id = r.registration_id and l.source_id = r.source_id and e.org_id = r.org_id)
    limit ${mostFindings}`.execute(trx)
  for (const { key, column } of rows) add('index_library.registration', key, column, '与就诊和档案的实际数目不符')
}
