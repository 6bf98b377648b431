import { commonErrors } from '@jhc/kit/errors.ts'
import type { Principal, Reach } from './capability.ts'

/** What bounds a call; null where nothing does. Services act for the platform; whoever has no scope of his own sees his organisation's. */
export function limitsOf({ kind, orgId, reach }: Principal): Reach | null {
  if (kind === 'service') return null
  const limits = reach ?? { organisations: [orgId], maxGrade: 5 }
  return limits.organisations === 'all' && limits.maxGrade >= 5 ? null : limits
}

/** Something of nobody's grade, such as a task, is bound by its organisation alone. */
export function isWithin(limits: Reach | null, thing: { orgId: string; grade?: number }): boolean {
  if (!limits) return true
  const { organisations, maxGrade } = limits
  return (organisations === 'all' || organisations.includes(thing.orgId)) && (thing.grade ?? 1) <= maxGrade
}

/** For lists in SQL: null = every organisation. */
export function organisationsWithin(limits: Reach | null): string[] | null {
  return !limits || limits.organisations === 'all' ? null : [...limits.organisations]
}

/** Looks at everybody's data at once and cannot be cut to one organisation. */
export function refuseBound(principal: Principal): void {
  if (organisationsWithin(limitsOf(principal))) throw commonErrors['beyond-scope']()
}
