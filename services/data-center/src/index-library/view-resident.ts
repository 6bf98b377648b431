import { sql } from 'kysely'
import { columns, type IndexRow, joins, presentRow, selectRows } from './entry-rows.ts'
import { errors } from './errors.ts'
import { encounterIdOf } from './get-record.ts'
import type { IndexLibrary } from './index-library.ts'

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

/** 患者 → 就诊活动 → 档案 over all organisations, newest visit first; of each record its newest version. */
export async function viewResident(library: IndexLibrary, personId: string) {
  const [view, registrations, encounters, records] = await Promise.all([
    library.registry.view(),
    selectRegistrations(library, personId),
    selectEncounters(library, personId),
    selectRows<IndexRow>(
      library.db,
      sql`
        select ${columns} from index_library.entry e ${joins}
        where e.registration_id in (select registration_id from index_library.assignment where person_id = ${personId})
          and not exists (select 1 from index_library.superseded s where s.record_id = e.record_id and s.version = e.version)
        order by e.day, e.record_id`,
    ),
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

async function selectRegistrations(library: IndexLibrary, personId: string): Promise<PersonView[]> {
  const { rows } = await sql<PersonView>`
    select p.masked_name as "maskedName", p.sex, p.birth_year as "birthYear",
           a.registration_id as "registrationId", r.org_id as "orgId", r.source_id as "sourceId"
    from index_library.assignment a
    left join index_library.registration r on r.registration_id = a.registration_id
    left join index_library.person p on p.person_id = a.person_id
    where a.person_id = ${personId} order by a.registration_id`.execute(library.db)
  return rows
}

async function selectEncounters(library: IndexLibrary, personId: string): Promise<EncounterView[]> {
  const { rows } = await sql<EncounterView>`
    select e.source_id as "sourceId", e.encounter_ref as "encounterRef", e.org_id as "orgId", e.kind,
           e.start_text as "start", e.end_text as "end", e.campus
    from index_library.assignment a join index_library.encounter e on e.registration_id = a.registration_id
    where a.person_id = ${personId} order by e.start_text desc, e.encounter_ref`.execute(library.db)
  return rows
}
