import { parseEntry } from '@jhc/record/entry.ts'
import { openMeta } from './compose-entries.ts'
import { columnsText, type IndexRow, joinsText, presentRow } from './entry-rows.ts'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'
import type { Limits } from './own-patients.ts'
import { prepared } from './prepared.ts'
import { withSignedLabels } from './signed-labels.ts'

export function encounterIdOf(sourceId: string, encounterRef: string): string {
  return `${sourceId}:${encounterRef}`
}

const selectVersions = prepared<IndexRow & { entry: string }>(
  'versions-of-record',
  `select ${columnsText}, t.entry from index_library.entry e
   join index_library.entry_bytes t on t.lane_no = e.lane_no and t.seq = e.seq ${joinsText}
   where e.record_id = $1 order by e.version`,
)

/**
 * All versions of a record, oldest first. What no column holds is read from the bytes that are anchored. A record that was ever beyond
 * the caller's scope is not there for him.
 */
export async function getRecord(library: IndexLibrary, recordId: string, limits: Limits | null) {
  const [view, rows] = await Promise.all([library.registry.view(), selectVersions(library.db, recordId)])
  const newest = rows.at(-1)
  if (!newest || (await withSignedLabels(library, rows, limits)).length < rows.length)
    throw errors['unknown-record']({ recordId })
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
