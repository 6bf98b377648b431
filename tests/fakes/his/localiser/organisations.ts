import { readDataCsv } from './csv.ts'
import { demoSource } from './demo-source.ts'
import { givenNameFor, surnameFor } from './names.ts'
import { randomOf } from './random.ts'

export type SourceId = 'district' | 'hospital-a' | 'hospital-b'
export const sourceIds: readonly SourceId[] = ['district', 'hospital-a', 'hospital-b']

export interface DemoOrganisation {
  /** The CSV's provider id. */
  providerId: string
  /** `D01`…, `A01`…, `B01`…: the `orgId` of everything below it. */
  orgId: string
  source: SourceId
  /** `A00` / `B00` for campuses, else empty. */
  parentId: string
  name: string
  kind: string
  street: string
}

/** The two hospital groups that the campuses belong to. */
export const hospitalGroups = [
  { orgId: 'A00', source: 'hospital-a', name: '岚汀医院' },
  { orgId: 'B00', source: 'hospital-b', name: '槐屿医院' },
] as const

let organisations: DemoOrganisation[] | undefined

export function demoOrganisations(): DemoOrganisation[] {
  organisations ??= readDataCsv<'provider_id' | 'org_code' | 'source' | 'parent_code' | 'name_zh' | 'kind' | 'street'>(
    'demo-organisations.csv',
  ).map((r) => ({
    providerId: r.provider_id,
    orgId: r.org_code,
    source: r.source as SourceId,
    parentId: r.parent_code,
    name: r.name_zh,
    kind: r.kind,
    street: r.street,
  }))
  return organisations
}

let byProvider: Map<string, DemoOrganisation> | undefined

/** The organisation of a CSV provider; this is the split of encounters over the sources. */
export function organisationOf(providerId: string): DemoOrganisation {
  byProvider ??= new Map(demoOrganisations().map((o) => [o.providerId, o]))
  const found = byProvider.get(providerId)
  if (!found) throw new Error(`no organisation for provider ${providerId}`)
  return found
}

export interface DemoDoctor {
  practitionerId: string
  /** `YS001` … */
  doctorCode: string
  name: string
  sex: '1' | '2'
}

let doctors: Map<string, DemoDoctor> | undefined

export function demoDoctors(): Map<string, DemoDoctor> {
  if (!doctors) {
    const rows = [...demoSource().practitioners].sort((a, b) => (a.id < b.id ? -1 : 1))
    doctors = new Map(
      rows.map((row, i) => {
        const random = randomOf('doctor', row.id)
        const sex = row.gender === 'male' ? '1' : '2'
        const name = surnameFor(random) + givenNameFor(random, sex, 1965 + random.below(28))
        return [row.id, { practitionerId: row.id, doctorCode: `YS${String(i + 1).padStart(3, '0')}`, name, sex }]
      }),
    )
  }
  return doctors
}
