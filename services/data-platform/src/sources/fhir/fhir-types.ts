/** As much of FHIR R4 as is read. Resources come from outside, so every member may be missing or of another type. */
export interface Resource {
  resourceType: string
  id: string
  meta?: { lastUpdated?: string }
  [member: string]: unknown
}

export interface BundlePage {
  resources: { resource: Resource; mode: string; fullUrl: string }[]
  broken: { fullUrl: string; detail: string }[]
  next: string | null
  total: number | null
}

/** A unit of this source. A patient alone has no encounter: it carries a changed registration. */
export interface FhirUnit {
  encounter: Resource | null
  patient: Resource | null
  resources: Resource[]
}

/** Types that hang on an encounter, in the order in which they are asked for. */
export const childTypes = [
  'Condition', 'Procedure', 'CarePlan', 'Observation', 'DiagnosticReport',
  'MedicationRequest', 'Immunization', 'ImagingStudy', 'AllergyIntolerance',
] as const // biome-ignore format: the list reads as one

export const list = (value: unknown): any[] => (Array.isArray(value) ? value : [])
export const object = (value: unknown): Record<string, any> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, any>) : {}
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `Encounter/4711`, `http://…/Encounter/4711/_history/2` and `urn:uuid:4711` all name `4711`. */
export function referencedId(value: unknown): string {
  const reference = textOf(object(value).reference).replace(/\/_history\/.*$/, '')
  return reference.startsWith('urn:uuid:') ? reference.slice('urn:uuid:'.length) : (reference.split('/').at(-1) ?? '')
}

export function encounterIdOf(resource: Resource): string {
  return referencedId(resource.encounter)
}

export function patientIdOf(resource: Resource): string {
  return referencedId(resource.subject ?? resource.patient)
}
