import type { RawUnit } from '../connector.ts'
import { groupByEncounter, rawUnit } from './connector.ts'
import { parseJson, readBundle } from './fhir-client.ts'
import { encounterIdOf, object, patientIdOf, type Resource, textOf } from './fhir-types.ts'

export interface ImportedBundle {
  units: RawUnit[]
  /** Resources of the file per type: what its manifest counts. */
  counts: Record<string, number>
  /** Names of resources that hang on no encounter of the file: masters, claims, and clinical ones that are alone. */
  loose: string[]
}

/** Units of a Bundle (or of one resource) in a file, as a person exported it: no server, no searches. */
export function importBundle(text: string, origin: string): ImportedBundle {
  const parsed = object(parseJson(text))
  const resources = (
    parsed.resourceType === 'Bundle'
      ? readBundle(parsed).resources.map(({ resource }) => resource)
      : [parsed as Resource]
  ).map((resource) => (textOf(resource.id) ? resource : { ...resource, id: 'unnamed' }))
  const counts: Record<string, number> = {}
  for (const { resourceType } of resources) counts[resourceType] = (counts[resourceType] ?? 0) + 1
  const placed = placeAllergies(resources)
  const groups = groupByEncounter(placed)
  const units = groups.map((unit) => rawUnit(origin, unit))
  const seen = new Set(groups.flatMap((unit) => (unit.patient ? [unit.patient.id] : [])))
  for (const one of placed) {
    if (one.resourceType === 'Patient' && !seen.has(one.id))
      units.push(rawUnit(origin, { encounter: null, patient: one, resources: [] }))
  }
  const held = new Set(groups.flatMap((unit) => [unit.encounter!, ...unit.resources]).map(nameOf))
  const loose = placed.filter((one) => one.resourceType !== 'Patient' && !held.has(nameOf(one))).map(nameOf)
  return { units, counts, loose }
}

const nameOf = (one: Resource) => `${one.resourceType}/${one.id}`

/** An allergy without an encounter hangs on the patient's latest one that had begun, else on the first (docs/reference/demo-data.md §2). */
function placeAllergies(resources: Resource[]): Resource[] {
  const startOf = (one: Resource) => textOf(object(one.period).start)
  const encounters = resources
    .filter((one) => one.resourceType === 'Encounter')
    .sort((a, b) => Date.parse(startOf(a)) - Date.parse(startOf(b)))
  return resources.map((one) => {
    if (one.resourceType !== 'AllergyIntolerance' || encounterIdOf(one) !== '') return one
    const own = encounters.filter((encounter) => patientIdOf(encounter) === patientIdOf(one))
    const home =
      own.findLast((encounter) => Date.parse(startOf(encounter)) <= Date.parse(textOf(one.recordedDate))) ?? own[0]
    return home ? { ...one, encounter: { reference: `Encounter/${home.id}` } } : one
  })
}
