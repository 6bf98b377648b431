import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { formatSourceTime } from '@jhc/record/shown-field.ts'

export type Resident = CallResult<(typeof indexLibraryApi)['operations']['resident']>
export type Encounter = Resident['encounters'][number]

/** Encounters that pass the filters, newest first; with a record type, only the records of that type remain. */
export function selectEncounters(encounters: Encounter[], filters: { org?: string; recordType?: string }): Encounter[] {
  return encounters
    .filter((encounter) => !filters.org || encounter.orgId === filters.org)
    .map((encounter) =>
      filters.recordType
        ? { ...encounter, records: encounter.records.filter((record) => record.recordType === filters.recordType) }
        : encounter,
    )
    .filter((encounter) => !filters.recordType || encounter.records.length > 0)
    .sort((a, b) => formatSourceTime(b.start).localeCompare(formatSourceTime(a.start)))
}

/** The year of an encounter, in Beijing time as it is shown. */
export function yearOf(encounter: Encounter): string {
  return formatSourceTime(encounter.start).slice(0, 4)
}

export function organisationsOf(encounters: Encounter[]): Array<{ orgId: string; orgName: string; count: number }> {
  const found = new Map<string, { orgId: string; orgName: string; count: number }>()
  for (const { orgId, orgName } of encounters) {
    const entry = found.get(orgId) ?? { orgId, orgName, count: 0 }
    entry.count += 1
    found.set(orgId, entry)
  }
  return [...found.values()].sort((a, b) => b.count - a.count)
}
