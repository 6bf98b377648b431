import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin } from '@jhc/server-kit/reach.ts'

/** Whether these entries, as they stand on chain, are all within the caller's scope. What cannot be read is nobody's, of the highest grade. */
export function entriesWithin(entries: readonly string[], limits: Reach | null): boolean {
  return !limits || entries.every((entry) => isWithin(limits, labelOf(entry)))
}

function labelOf(entry: string): { orgId: string; grade: number } {
  try {
    const { orgId, grade } = JSON.parse(entry)
    return { orgId: String(orgId), grade: Number(grade) || 5 }
  } catch {
    return { orgId: '', grade: 5 }
  }
}
