import { parseEntry } from '@jhc/record/entry.ts'
import { sql } from 'kysely'
import { openMeta } from './compose-entries.ts'
import { columns, type IndexRow, joins, presentRow, selectRows } from './entry-rows.ts'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'

export function encounterIdOf(sourceId: string, encounterRef: string): string {
  return `${sourceId}:${encounterRef}`
}

/** All versions of a record, oldest first. What no column holds is read from the bytes that are anchored. */
export async function getRecord(library: IndexLibrary, recordId: string) {
  const view = await library.registry.view()
  const rows = await selectRows<IndexRow & { entry: string }>(
    library.db,
    sql`
      select ${columns}, t.entry from index_library.entry e
      join index_library.entry_bytes t on t.lane_no = e.lane_no and t.seq = e.seq ${joins}
      where e.record_id = ${recordId} order by e.version`,
  )
  const newest = rows.at(-1)
  if (!newest) throw errors['unknown-record']({ recordId })
  const versions = rows.map((row) => {
    const entry = parseEntry(row.entry)
    const { leafCount, previous = '' } = entry
    return {
      ...presentRow(row, view),
      leafCount,
      previousFingerprint: previous,
      meta: openMeta(entry, library.metaKeys),
    }
  })
  return { versions, encounterId: encounterIdOf(versions.at(-1)!.sourceId, newest.encounterRef) }
}
