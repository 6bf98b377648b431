import { masterTypes } from './served-types.ts'

const shared = [
  { name: '_id', type: 'token' },
  { name: '_lastUpdated', type: 'date' },
]
const clinical = [
  { name: 'patient', type: 'reference' },
  { name: 'subject', type: 'reference' },
  { name: 'encounter', type: 'reference' },
]

/** What the server says of itself for the types it holds. */
export function capabilityStatement(types: string[], base: string): object {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2021-04-01',
    kind: 'instance',
    implementation: { description: '岚汀医院 FHIR 服务（模拟）', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        resource: types.map((type) => ({
          type,
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          versioning: 'versioned',
          searchParam: masterTypes.has(type) ? shared : [...shared, ...clinical],
          ...(type === 'Encounter'
            ? {
                searchInclude: ['Encounter:subject', 'Encounter:patient'],
                searchRevInclude: types
                  .filter((t) => !masterTypes.has(t) && t !== 'Encounter')
                  .map((t) => `${t}:encounter`),
              }
            : {}),
        })),
      },
    ],
  }
}
