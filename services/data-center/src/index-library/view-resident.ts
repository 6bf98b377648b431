import { type IndexRow, ofPersonText, presentRow } from './entry-rows.ts'
import { errors } from './errors.ts'
import { encounterIdOf } from './get-record.ts'
import type { IndexLibrary } from './index-library.ts'
import { prepared } from './prepared.ts'

interface PersonView {
  maskedName: string | null
  sex: string | null
  birthYear: string | null
  registrationId: string
  orgId: string | null
  sourceId: string | null
}

interface EncounterView {
  sourceId: string
  encounterRef: string
  orgId: string
  kind: 'outpatient' | 'emergency' | 'inpatient' | 'checkup'
  start: string
  end: string
  campus: string
}

const selectRecords = prepared<IndexRow>('records-of-person', ofPersonText)

const selectRegistrations = prepared<PersonView>(
  'registrations-of-person',
  `select p.masked_name as "maskedName", p.sex, p.birth_year as "birthYear",
          a.registration_id as "registrationId", r.org_id as "orgId", r.source_id as "sourceId"
   from index_library.assignment a
   left join index_library.registration r on r.registration_id = a.registration_id
   left join index_library.person p on p.person_id = a.person_id
   where a.person_id = $1 order by a.registration_id`,
)

const selectEncounters = prepared<EncounterView>(
  'encounters-of-person',
  `select e.source_id as "sourceId", e.encounter_ref as "encounterRef", e.org_id as "orgId", e.kind,
          e.start_text as "start", e.end_text as "end", e.campus
   from index_library.assignment a join index_library.encounter e on e.registration_id = a.registration_id
   where a.person_id = $1 order by e.start_text desc, e.encounter_ref`,
)

/** 患者 → 就诊活动 → 档案 over all organisations, newest visit first; of each record its newest version. */
export async function viewResident(library: IndexLibrary, personId: string) {
  const [view, registrations, encounters, records] = await Promise.all([
    library.registry.view(),
    selectRegistrations(library.db, personId),
    selectEncounters(library.db, personId),
    selectRecords(library.db, personId),
  ])
  const first = registrations[0]
  if (!first) throw errors['unknown-person']({ personId })
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
    registrations: registrations.map(({ registrationId, orgId, sourceId }) => ({
      registrationId,
      orgId: orgId ?? '',
      orgName: orgName(orgId ?? ''),
      sourceId: sourceId ?? '',
    })),
    encounters: encounters.map(({ sourceId, encounterRef, ...encounter }) => {
      const encounterId = encounterIdOf(sourceId, encounterRef)
      return {
        encounterId,
        ...encounter,
        orgName: orgName(encounter.orgId),
        records: byEncounter.get(encounterId)?.map(({ item }) => item) ?? [],
      }
    }),
  }
}
