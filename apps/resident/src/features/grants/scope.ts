import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import { daysFromNow, today } from '../../parts/time.tsx'

export const allTypes = Object.keys(recordTypes) as RecordType[]

/** Which groups of fields stand in which records, as the mappers write them. */
const groupsOfType: Record<RecordType, readonly string[]> = {
  'outpatient-visit': ['visit', 'diagnosis', 'procedure', 'care-plan', 'vital-sign', 'observation'],
  'inpatient-stay': ['visit', 'diagnosis', 'procedure', 'care-plan', 'vital-sign', 'observation'],
  'checkup-report': ['visit', 'diagnosis', 'vital-sign', 'observation', 'lab', 'lab-panel'],
  'lab-report': ['lab', 'lab-panel'],
  prescription: ['medication'],
  immunization: ['vaccination'],
  allergy: ['allergy'],
  imaging: ['imaging'],
}

/** What may be agreed to, and how far it is narrowed. */
export interface Scope {
  recordTypes: RecordType[]
  /** Null: every field, those that come into the catalogue later included. */
  fields: number[] | null
  /** Whether records of special diseases (grade 5) are in. */
  special: boolean
  dataFrom: string
  dataTo: string
  days: number
}

/** What the other side asked for; the resident can only take away from it. */
export interface Bounds {
  recordTypes: RecordType[]
  fields: number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
}

export const noBounds = (): Bounds => ({
  recordTypes: allTypes,
  fields: null,
  maxGrade: 5,
  dataFrom: '1900-01-01',
  dataTo: daysFromNow(3650),
})

export function fieldsOfTypes(types: readonly RecordType[], bounds: Bounds) {
  const groups = new Set(types.flatMap((type) => groupsOfType[type]))
  return catalogueFields.filter(({ group, bit }) => groups.has(group) && (bounds.fields?.includes(bit) ?? true))
}

export interface Preset {
  zh: string
  scope: Partial<Scope>
}
const lastYear = () => daysFromNow(-365)
export const presets = (): Preset[] => [
  { zh: '仅检验', scope: { recordTypes: ['lab-report'], fields: null } },
  {
    zh: '近一年就诊',
    scope: { recordTypes: ['outpatient-visit', 'inpatient-stay'], fields: null, dataFrom: lastYear() },
  },
  { zh: '用药与过敏', scope: { recordTypes: ['prescription', 'allergy'], fields: null } },
  { zh: '检查检验', scope: { recordTypes: ['lab-report', 'imaging'], fields: null } },
  { zh: '体检报告', scope: { recordTypes: ['checkup-report'], fields: null } },
  { zh: '全部档案', scope: { recordTypes: allTypes, fields: null } },
]

/** Cut to what was asked for. */
export function within(scope: Scope, bounds: Bounds): Scope {
  const types = scope.recordTypes.filter((type) => bounds.recordTypes.includes(type))
  const later = (a: string, b: string) => (a > b ? a : b)
  const earlier = (a: string, b: string) => (a < b ? a : b)
  return {
    ...scope,
    recordTypes: types,
    fields: scope.fields ?? bounds.fields,
    special: scope.special && bounds.maxGrade >= 5,
    dataFrom: later(scope.dataFrom, bounds.dataFrom),
    dataTo: earlier(scope.dataTo, bounds.dataTo),
  }
}

/** As few days as the purpose can do with (PIPL 19); grade 5 never by itself. */
export function firstScope(bounds: Bounds, days: number): Scope {
  return within(
    {
      recordTypes: bounds.recordTypes,
      fields: bounds.fields,
      special: false,
      dataFrom: bounds.dataFrom,
      dataTo: bounds.dataTo < today() ? bounds.dataTo : daysFromNow(days),
      days,
    },
    bounds,
  )
}

/** What is not in it, in words: nobody should have to work it out. */
export function excludedOf(scope: Scope, bounds: Bounds): string[] {
  const types = bounds.recordTypes.filter((type) => !scope.recordTypes.includes(type)).map((type) => recordTypes[type])
  const possible = fieldsOfTypes(scope.recordTypes, bounds)
  const fields = scope.fields ? possible.filter(({ bit }) => !scope.fields!.includes(bit)) : []
  return [
    ...types,
    ...fields.map(({ groupZh, zh }) => `${groupZh}中的${zh.replace(/（.*?）/g, '')}`),
    ...(scope.special ? [] : ['特殊病种（5 级）的档案']),
  ]
}
