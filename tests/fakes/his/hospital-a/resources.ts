import { demoDoctors, demoOrganisations, hospitalGroups } from '../localiser/organisations.ts'
import { type DemoRegistration, demoRegistrations } from '../localiser/registrations.ts'
import { type DemoVisit, type Observation, visitTypeNames } from '../localiser/visits.ts'
import { isJsonNumber, type Json, numberAs } from './lossless-json.ts'

const sct = 'http://snomed.info/sct'
const loinc = 'http://loinc.org'
const icd10 = 'http://hl7.org/fhir/sid/icd-10'
const concept = (system: string, code: string, text: string) => ({ coding: [{ system, code, display: text }], text })
const reference = (type: string, id: string) => ({ reference: `${type}/${id}` })
const optional = (key: string, value: string) => (value ? { [key]: value } : {})

export interface BuiltResource {
  type: string
  id: string
  patientId: string | null
  encounterId: string | null
  lastUpdated: string
  body: Json
}

function build(
  type: string,
  id: string,
  lastUpdated: string,
  content: Json,
  patientId: string | null = null,
  encounterId: string | null = null,
): BuiltResource {
  const stamp = new Date(lastUpdated).toISOString()
  return {
    type,
    id,
    patientId,
    encounterId,
    lastUpdated: stamp,
    body: { resourceType: type, id, meta: { versionId: '1', lastUpdated: stamp }, ...content },
  }
}

const registeredAt = '2021-03-31T00:00:00Z'

function patient(r: DemoRegistration): BuiltResource {
  const identifier: Json[] = [{ use: 'usual', system: 'urn:jhc:local-patient-id', value: r.localPatientId }]
  if (r.identityNumber)
    identifier.unshift({ use: 'official', system: 'urn:oid:2.16.156.10011.1.3', value: r.identityNumber })
  return build(
    'Patient',
    r.localPatientId,
    registeredAt,
    {
      identifier,
      name: [{ use: 'official', text: r.name }],
      ...(r.phone ? { telecom: [{ system: 'phone', value: r.phone, use: 'mobile' }] } : {}),
      gender: r.sex === '1' ? 'male' : 'female',
      birthDate: r.birthDate,
      ...(r.address ? { address: [{ use: 'home', text: r.address }] } : {}),
      managingOrganization: reference('Organization', r.orgId),
    },
    r.localPatientId,
  )
}

export function masterResources(): BuiltResource[] {
  const group = hospitalGroups.find((g) => g.source === 'hospital-a')!
  const organisation = (id: string, name: string, parent: string) =>
    build('Organization', id, registeredAt, {
      active: true,
      name,
      ...(parent ? { partOf: reference('Organization', parent) } : {}),
    })
  return [
    organisation(group.orgId, group.name, ''),
    ...demoOrganisations()
      .filter((o) => o.source === 'hospital-a')
      .map((o) => organisation(o.orgId, o.name, o.parentId)),
    ...[...demoDoctors().values()].map((d) =>
      build('Practitioner', d.doctorCode, registeredAt, {
        active: true,
        name: [{ text: d.name }],
        gender: d.sex === '1' ? 'male' : 'female',
      }),
    ),
    ...demoRegistrations()
      .filter((r) => r.source === 'hospital-a')
      .map(patient),
  ]
}

function quantity(value: string, unit: string): Json {
  return { value: numberAs(value), ...(unit ? { unit, system: 'http://unitsofmeasure.org', code: unit } : {}) }
}

function observationContent(o: Observation): Json {
  const value = o.parts.length
    ? {
        component: o.parts.map((p) => ({
          code: concept(loinc, p.code, p.name),
          valueQuantity: quantity(p.value, p.unit),
        })),
      }
    : isJsonNumber(o.value)
      ? { valueQuantity: quantity(o.value, o.unit) }
      : { valueCodeableConcept: { text: o.value } }
  return {
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: o.category }] },
    ],
    code: concept(loinc, o.code, o.name),
    effectiveDateTime: o.time,
    ...value,
  }
}

function encounterContent(v: DemoVisit): Json {
  return {
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: v.actClass },
    type: [
      concept(sct, v.category.code, v.category.name),
      { coding: [{ system: 'urn:jhc:visit-type', code: v.type, display: visitTypeNames[v.type] }] },
    ],
    ...(v.doctor.code
      ? { participant: [{ individual: { ...reference('Practitioner', v.doctor.code), display: v.doctor.name } }] }
      : {}),
    period: { start: v.start, end: v.end },
    ...(v.reason
      ? {
          reasonCode: [
            {
              coding: [
                { system: icd10, code: v.reason.code },
                { system: sct, code: v.reason.sct },
              ],
              text: v.reason.name,
            },
          ],
        }
      : {}),
    serviceType: { text: v.department },
    serviceProvider: { ...reference('Organization', v.organisation.orgId), display: v.organisation.name },
  }
}

/** Everything of one visit as the hospital's FHIR server holds it, the Encounter first. */
export function visitResources(v: DemoVisit): BuiltResource[] {
  const id = v.encounterId
  const patientId = v.registration.localPatientId
  const subject = reference('Patient', patientId)
  const encounter = reference('Encounter', id)
  const make = (type: string, rowId: string, content: Json) => build(type, rowId, v.updated, content, patientId, id)
  const own = (content: Json) => ({ ...content, subject, encounter })
  return [
    build('Encounter', id, v.updated, { ...encounterContent(v), subject }, patientId, id),
    ...v.diagnoses.map((d) =>
      make(
        'Condition',
        d.id,
        own({
          clinicalStatus: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: d.status }],
          },
          verificationStatus: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
          },
          code: {
            coding: [
              { system: icd10, code: d.code },
              { system: sct, code: d.sct },
            ],
            text: d.name,
          },
          onsetDateTime: d.onset,
          ...optional('abatementDateTime', d.abatement),
        }),
      ),
    ),
    ...v.operations.map((o) => {
      const original = { system: o.sct.includes('-') ? loinc : sct, code: o.sct }
      const coding =
        o.system === 'ICD-9-CM-3'
          ? [{ system: 'http://hl7.org/fhir/sid/icd-9-cm', code: o.code }, original]
          : [original]
      return make(
        'Procedure',
        o.id,
        own({
          status: 'completed',
          code: { coding, text: o.name },
          performedPeriod: { start: o.start, ...optional('end', o.end) },
        }),
      )
    }),
    ...v.carePlans.map((p) =>
      make(
        'CarePlan',
        p.id,
        own({
          status: p.status,
          intent: 'order',
          category: [concept(sct, p.code, p.name)],
          period: { start: p.start, ...optional('end', p.end) },
        }),
      ),
    ),
    ...[...v.vitalSigns, ...v.assessments, ...v.labs].map((o) => make('Observation', o.id, own(observationContent(o)))),
    ...v.panels.map((p) =>
      make(
        'DiagnosticReport',
        p.id,
        own({
          extension: [{ url: 'urn:jhc:result-count', valueInteger: numberAs(p.resultCount) }],
          status: 'final',
          code: concept(loinc, p.code, p.name),
          effectiveDateTime: p.time,
        }),
      ),
    ),
    ...v.medications.map((m) =>
      make(
        'MedicationRequest',
        m.id,
        own({
          extension: [
            { url: 'urn:jhc:drug-form', valueString: m.form },
            ...(m.spec ? [{ url: 'urn:jhc:drug-spec', valueString: m.spec }] : []),
          ],
          status: m.status,
          intent: 'order',
          medicationCodeableConcept: concept('http://www.nlm.nih.gov/research/umls/rxnorm', m.code, m.name),
          authoredOn: m.time,
        }),
      ),
    ),
    ...v.vaccinations.map((x) =>
      make('Immunization', x.id, {
        status: 'completed',
        vaccineCode: concept('http://hl7.org/fhir/sid/cvx', x.code, x.name),
        patient: subject,
        encounter,
        occurrenceDateTime: x.time,
      }),
    ),
    ...v.imaging.map((x) =>
      make(
        'ImagingStudy',
        x.id,
        own({
          status: 'available',
          modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: x.code, display: x.name }],
          started: x.time,
          numberOfSeries: numberAs(x.seriesCount),
        }),
      ),
    ),
    ...v.allergies.map((a) =>
      make('AllergyIntolerance', a.id, {
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
        },
        category: [a.category],
        criticality: a.criticality,
        code: concept(sct, a.code, a.name),
        patient: subject,
        encounter,
        recordedDate: a.time,
      }),
    ),
  ]
}
