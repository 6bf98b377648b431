import { type Entry, parseEntry } from '@jhc/record/entry.ts'
import { isWithin } from '@jhc/server-kit/reach.ts'
import { sql } from 'kysely'
import { checkEntryMac } from './entry-mac.ts'
import type { IndexRow } from './entry-rows.ts'
import type { IndexLibrary } from './index-library.ts'
import { isOfOwnPatient, type Limits } from './own-patients.ts'

interface Signed {
  laneNo: number
  seq: number
  entry: string
  mac: string
}

/**
 * What a bound caller may see is decided by organisation and grade as they stand in the entry under its code, not by the columns that are
 * searched: a label that was lowered in the database opens nothing. Such rows are left out and told in the log; the audit names them.
 */
export async function withSignedLabels<R extends IndexRow>(
  library: IndexLibrary,
  rows: R[],
  limits: Limits | null,
): Promise<R[]> {
  if (!limits || rows.length === 0) return rows
  const { rows: signed } = await sql<Signed>`
    select t.lane_no as "laneNo", t.seq, t.entry, t.mac from index_library.entry_bytes t
    join unnest(${rows.map((row) => row.laneNo)}::integer[], ${rows.map((row) => row.seq)}::bigint[]) as w (lane_no, seq)
      on w.lane_no = t.lane_no and w.seq = t.seq`.execute(library.db)
  const byPlace = new Map(signed.map((one) => [`${one.laneNo}/${one.seq}`, one]))
  return rows.filter((row) => {
    const one = byPlace.get(`${row.laneNo}/${row.seq}`)
    const entry = one && holds(library, row, one)
    if (!entry) {
      const { recordId, version } = row
      library.log.error({ code: 'index-library.label-tampered', recordId, version }, 'label is not what was received')
    }
    return entry && isWithin(limits, entry) && isOfOwnPatient(limits, { ...entry, personId: row.personId })
  })
}

function holds({ metaKeys }: IndexLibrary, row: IndexRow, signed: Signed): Entry | null {
  const mac = checkEntryMac(metaKeys, row.laneNo, signed)
  if (mac !== 'holds' && mac !== 'no-key') return null
  try {
    const entry = parseEntry(signed.entry)
    const { recordId, version, orgId, grade } = entry
    const same = recordId === row.recordId && version === row.version && orgId === row.orgId && grade === row.grade
    return same ? entry : null
  } catch {
    return null
  }
}
