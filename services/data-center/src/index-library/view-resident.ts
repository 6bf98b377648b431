import { isWithin } from '@jhc/server-kit/reach.ts'
import { type IndexRow, ofPersonText, presentRow } from './entry-rows.ts'
import { errors } from './errors.ts'
import { encounterIdOf } from './get-record.ts'
import type { IndexLibrary } from './index-library.ts'
import type { Limits } from './own-patients.ts'
import { prepared } from './prepared.ts'
import { withSignedLabels } from './signed-labels.ts'

/** A registration with one of its encounters, or with none. */
interface VisitRow {
  maskedName: string | null
  sex: string | null
  birthYear: string | null
  registrationId: string
  registeredOrgId: string | null
  registeredSourceId: string | null
  sourceId: string | null
  encounterRef: string
  orgId: string
  kind: 'outpatient' | 'emergency' | 'inpatient' | 'checkup'
  start: string
  end: string
  campus: string
}

const selectRecords = prepared<IndexRow>('records-of-person', ofPersonText)

const selectVisits = prepared<VisitRow>(
  'visits-of-person',
  `select p.masked_name as "maskedName", p.sex, p.birth_year as "birthYear",
          a.registration_id as "registrationId", r.org_id as "registeredOrgId", r.source_id as "registeredSourceId",
          e.source_id as "sourceId", e.encounter_ref as "encounterRef", e.org_id as "orgId", e.kind,
          e.start_text as "start", e.end_text as "end", e.campus
   from index_library.assignment a
   left join index_library.registration r on r.registration_id = a.registration_id
   left join index_library.person p on p.person_id = a.person_id
   left join index_library.encounter e on e.registration_id = a.registration_id
   where a.person_id = $1 order by e.start_text desc, e.encounter_ref, a.registration_id`,
)

/**
 * 患者 → 就诊活动 → 档案 over all organisations within the caller's scope, newest visit first; of each record its newest version.
 * Without a registration or a visit there, the resident is not there either.
 */
export async function viewResident(library: IndexLibrary, personId: string, limits: Limits | null) {
  const [view, allVisits, allRecords] = await Promise.all([
    library.registry.view(),
    selectVisits(library.db, personId),
    selectRecords(library.db, personId),
  ])
  const allowed = allVisits.filter(({ registeredOrgId, sourceId, orgId }) =>
    isWithin(limits, { orgId: sourceId === null ? (registeredOrgId ?? '') : orgId }),
  )
  const records = await withSignedLabels(
    library,
    allRecords.filter((row) => isWithin(limits, row)),
    limits,
  )
  // Of own patients, the visits alone from which the consent opens something.
  const seen = new Set(records.map(({ encounterRef }) => encounterRef))
  const visits = limits?.patients ? allowed.filter(({ encounterRef }) => seen.has(encounterRef)) : allowed
  const first = visits[0]
  if (!first) throw errors['unknown-person']({ personId })
  const registrations = new Map(visits.map((visit) => [visit.registrationId, visit]))
  const byEncounter = Map.groupBy(
    records.map((row) => ({ row, item: presentRow(row, view) })),
    ({ row, item }) => encounterIdOf(item.sourceId, row.encounterRef),
  )
  const orgName = (orgId: string) => view.organisations.get(orgId) ?? orgId
  return {
    personId,
    maskedName: first.maskedName ?? '',
    sex: first.sex ?? '',
    birthYear: first.birthYear ?? '',
    registrations: [...registrations.values()]
      .sort((a, b) => (a.registrationId < b.registrationId ? -1 : 1))
      .map((visit) => ({
        registrationId: visit.registrationId,
        orgId: visit.registeredOrgId ?? '',
        orgName: orgName(visit.registeredOrgId ?? ''),
        sourceId: visit.registeredSourceId ?? '',
      })),
    encounters: visits.flatMap(({ sourceId, encounterRef, orgId, kind, start, end, campus }) => {
      if (sourceId === null) return []
      const encounterId = encounterIdOf(sourceId, encounterRef)
      const own = byEncounter.get(encounterId)?.map(({ item }) => item) ?? []
      return [{ encounterId, orgId, orgName: orgName(orgId), kind, start, end, campus, records: own }]
    }),
  }
}
