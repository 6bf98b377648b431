import type { Reach } from '@jhc/server-kit/capability.ts'
import { entriesWithin } from './entry-labels.ts'
import type { Mirror } from './mirror.ts'

/**
 * Where the versions of a record stand on chain, in chain order. Version and fingerprint are read from the entry itself, and whose it is:
 * a record of which one version lies beyond the caller's scope is not there for him.
 */
export async function findEntries(mirror: Mirror, recordId: string, limits: Reach | null) {
  const rows = await mirror.db
    .withSchema('mirror')
    .selectFrom('entry as e')
    .innerJoin('batch as b', (join) =>
      join.onRef('b.block_number', '=', 'e.block_number').onRef('b.log_index', '=', 'e.log_index'),
    )
    .select(['e.block_number', 'e.position', 'e.entry', 'b.batch_id'])
    .where('e.record_id', '=', recordId)
    .orderBy('e.block_number')
    .orderBy('e.log_index')
    .orderBy('e.position')
    .limit(1000)
    .execute()
  const entries = rows.map(({ entry }) => String(entry))
  if (!entriesWithin(entries, limits)) return []
  return rows.map((row) => ({
    recordId,
    ...said(row.entry),
    batchId: row.batch_id,
    position: row.position,
    entry: row.entry,
    blockNumber: Number(row.block_number),
  }))
}

function said(entry: string): { version: number; fingerprint: string } {
  try {
    const { version, fingerprint } = JSON.parse(entry)
    return { version: Number(version) || 0, fingerprint: String(fingerprint ?? '') }
  } catch {
    // Whoever altered the row altered its text; the check names it, here it is only shown.
    return { version: 0, fingerprint: '' }
  }
}
