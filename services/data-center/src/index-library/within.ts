import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type RawBuilder, sql } from 'kysely'
import type { RegistryView } from './registry.ts'

/** Conditions over a relation `e` of entries that keep a bound caller to his organisations and grade. */
export function entriesWithin(limits: Reach | null): RawBuilder<unknown>[] {
  if (!limits) return []
  const orgIds = organisationsWithin(limits)
  return [
    ...(orgIds ? [sql`e.org_id = any(${orgIds}::text[])`] : []),
    ...(limits.maxGrade < 5 ? [sql`e.grade <= ${limits.maxGrade}`] : []),
  ]
}

/** Sources of the caller's organisations. */
export function sourcesWithin({ sources }: RegistryView, limits: Reach | null): Set<string> {
  return new Set([...sources.values()].filter((one) => isWithin(limits, one)).map(({ sourceId }) => sourceId))
}
