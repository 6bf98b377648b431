import type { Entry } from './entry.ts'
import type { RecordHeader } from './model.ts'

/** Header of the version that follows; the record keeps its id, holder and type, the day is that of the new content. */
export function nextHeader(previous: RecordHeader, day: string = previous.day): RecordHeader {
  return { ...previous, version: String(Number(previous.version) + 1), day }
}

export interface VersionProblem {
  version: number
  problem: 'missing' | 'repeated' | 'wrong-previous' | 'other-record' | 'after-tombstone'
}

/**
 * Checks that entries, in any order, are one unbroken line of versions: 1, 2, 3 …, each naming the fingerprint of the one before.
 * A record may come back after a tombstone (a source restored it), but only as an update that names the tombstone.
 */
export function checkVersionLine(entries: readonly Entry[]): VersionProblem[] {
  const problems: VersionProblem[] = []
  const line = [...entries].sort((a, b) => a.version - b.version)
  let expected = 1
  let before: Entry | undefined
  for (const entry of line) {
    const { version } = entry
    if (before && version === before.version) {
      problems.push({ version, problem: 'repeated' })
      continue
    }
    for (; expected < version; expected++) problems.push({ version: expected, problem: 'missing' })
    if (
      before &&
      (entry.recordId !== before.recordId || entry.orgId !== before.orgId || entry.recordType !== before.recordType)
    ) {
      problems.push({ version, problem: 'other-record' })
    }
    if (before && version === before.version + 1 && entry.previous !== before.fingerprint) {
      problems.push({ version, problem: 'wrong-previous' })
    }
    if (before?.kind === 'tombstone' && entry.kind === 'tombstone')
      problems.push({ version, problem: 'after-tombstone' })
    expected = version + 1
    before = entry
  }
  return problems
}
