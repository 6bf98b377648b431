import type { PatientRegistration } from '@jhc/record/model.ts'
import { systems } from '@jhc/record/standard-elements.ts'
import { composeRecords, encounterRefOf } from '../compose-records.ts'
import type { Mapper } from '../connector.ts'
import { type Problems, problemList } from '../problems.ts'
import { noItems, type SourceEncounter, type VisitType, visitTypeNames } from '../source-encounter.ts'
import { codedOf, codingOf } from './concepts.ts'
import { type FhirUnit, list, object, patientIdOf, type Resource, referencedId, textOf } from './fhir-types.ts'
import { parseLossless } from './lossless-json.ts'
import { addResource } from './map-resource.ts'

export const fhirMapperVersion = 'fhir-1'

const residentIdentity = 'urn:oid:2.16.156.10011.1.3'
const visitTypeSystem = 'urn:jhc:visit-type'
/** GB/T 2261.1 */
const sexOf: Record<string, string> = { male: '1', female: '2', unknown: '0', other: '9' }

/** One encounter with its resources → standard records. Problems name resource and element. */
export const fhirMapper: Mapper = (raw) => {
  const unit = parseLossless(raw.payload) as FhirUnit
  const problems = problemList()
  if (!unit.encounter) {
    const patient = registrationOf(
      unit.patient!,
      textOf(unit.patient!.id),
      referencedId(unit.patient!.managingOrganization),
    )
    // Without an organisation the registration cannot be placed; its encounters bring it.
    return { ok: true, mapped: { patients: patient.orgId ? [patient] : [], encounters: [], records: [] } }
  }
  const encounter = encounterOf(unit, problems)
  for (const resource of unit.resources) addResource(encounter, resource, problems)
  encounter.visitType = visitTypeOf(unit.encounter, encounter)
  encounter.visitTypeName =
    codingOf(list(unit.encounter.type), visitTypeSystem)?.display || visitTypeNames[encounter.visitType]
  if (problems.problems.length > 0) return { ok: false, problems: problems.problems }
  return {
    ok: true,
    mapped: {
      patients: [encounter.patient],
      encounters: [encounterRefOf(encounter)],
      records: composeRecords(encounter),
    },
  }
}

function encounterOf(unit: FhirUnit, problems: Problems): SourceEncounter {
  const encounter = unit.encounter!
  const period = object(encounter.period)
  const type = list(encounter.type).find((one) => !codingOf([one], visitTypeSystem))
  const reason = list(encounter.reasonCode)[0]
  const participant = object(object(list(encounter.participant)[0]).individual)
  const orgId = problems.required('Encounter.serviceProvider', referencedId(encounter.serviceProvider))
  const patientId = problems.required('Encounter.subject', patientIdOf(encounter))
  if (patientId !== '' && !unit.patient) problems.add('Encounter.subject', 'unknown-patient', '就诊所指的患者读不到')
  const start = problems.fhirTime('Encounter.period.start', textOf(period.start))
  if (start !== '' && start.length < 10) problems.add('Encounter.period.start', 'bad-time', '就诊开始时间未精确到日')
  return {
    ...noItems(),
    id: encounter.id,
    orgId,
    patient: registrationOf(unit.patient ?? { resourceType: 'Patient', id: '' }, patientId, orgId),
    visitType: '1',
    visitTypeName: '',
    start,
    end: problems.fhirTime('Encounter.period.end', textOf(period.end), false),
    category: codedOf(type, [systems.snomed]) ?? { code: '', system: '', text: '' },
    reason: codedOf(reason, [systems.icd10]),
    reasonSource: sourceCodeOf(reason),
    organisation: textOf(object(encounter.serviceProvider).display),
    department: textOf(object(encounter.serviceType).text),
    doctor: { code: referencedId(participant), name: textOf(participant.display) },
  }
}

/** The SNOMED code beside a coded main one. */
function sourceCodeOf(concept: unknown) {
  const main = codedOf(concept, [systems.icd10])
  const source = codedOf(concept, [systems.snomed])
  return source && main && source.code !== main.code ? { ...source, text: '' } : null
}

/** The source says it outright, or the class and what the visit holds say it (docs/reference/demo-data.md §2). */
function visitTypeOf(encounter: Resource, items: SourceEncounter): VisitType {
  const said = codingOf(list(encounter.type), visitTypeSystem)?.code
  if (said === '1' || said === '2' || said === '3' || said === '4') return said
  const actClass = textOf(object(encounter.class).code)
  if (['IMP', 'ACUTE', 'NONAC'].includes(actClass)) return '3'
  if (actClass === 'EMER') return '2'
  const checkup = items.category.code === '185349003' && items.vitalSigns.length + items.labs.length > 0
  return checkup ? '4' : '1'
}

function registrationOf(patient: Resource, localPatientId: string, orgId: string): PatientRegistration {
  const name = object(list(patient.name)[0])
  const identity = list(patient.identifier).find((one) => object(one).system === residentIdentity)
  const phone = list(patient.telecom).find((one) => object(one).system === 'phone')
  const address = object(list(patient.address)[0])
  const spelled = [textOf(name.family), ...list(name.given).map(textOf)].join('')
  const lines = [address.state, address.city, address.district, ...list(address.line)].map(textOf).join('')
  return {
    localPatientId,
    orgId,
    name: textOf(name.text) || spelled,
    sex: sexOf[textOf(patient.gender)] ?? '0',
    birthDate: textOf(patient.birthDate),
    identityNumber: textOf(object(identity).value),
    phone: textOf(object(phone).value),
    address: textOf(address.text) || lines,
  }
}
