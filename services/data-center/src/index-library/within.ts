import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Limits, OwnPatient } from './own-patients.ts'
import type { RegistryView } from './registry.ts'

/** Conditions over a relation `e` of entries that keep a bound caller to his organisations and grade. */
export function entriesWithin(limits: Limits | null): RawBuilder<unknown>[] {
  if (!limits) return []
  const orgIds = organisationsWithin(limits)
  return [
    ...(orgIds ? [sql`e.org_id = any(${orgIds}::text[])`] : []),
    ...(limits.maxGrade < 5 ? [sql`e.grade <= ${limits.maxGrade}`] : []),
    ...(limits.patients ? [ofPatients(limits.patients)] : []),
  ]
}

function ofPatients(patients: OwnPatient[]): RawBuilder<unknown> {
  return sql`exists (
    select 1 from index_library.assignment own
    join jsonb_to_recordset(${JSON.stringify(patients)}::jsonb) as patient ("personId" text, "orgId" text, "notOrgIds" jsonb,
      "recordTypes" jsonb, "maxGrade" integer, "dataFrom" text, "dataTo" text) on patient."personId" = own.person_id
    where own.registration_id = e.registration_id and patient."recordTypes" @> to_jsonb(e.record_type)
      and e.grade <= patient."maxGrade" and e.day between patient."dataFrom" and patient."dataTo"
      and case when patient."orgId" is null then not patient."notOrgIds" @> to_jsonb(e.org_id) else patient."orgId" = e.org_id end)`
}

/** Sources of the caller's organisations. */
export function sourcesWithin({ sources }: RegistryView, limits: Reach | null): Set<string> {
  return new Set([...sources.values()].filter((one) => isWithin(limits, one)).map(({ sourceId }) => sourceId))
}
