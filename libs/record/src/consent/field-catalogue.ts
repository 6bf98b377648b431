import { type ElementName, elements, type GroupName, groups } from '../standard-elements.ts'

/**
 * 字段目录 JHC-FIELDS-1: which bit of a grant's field set stands for which data element of which group. Bits are given once and for all;
 * new fields are added at the end, at most 256. A field that is not here is released only by a grant of all fields.
 */
export const fieldCatalogueVersion = 'JHC-FIELDS-1'

const ordered: readonly (readonly [GroupName, readonly ElementName[]])[] = [
  [
    'visit',
    [
      'visitType',
      'visitStart',
      'visitEnd',
      'admission',
      'discharge',
      'visitCategory',
      'visitReason',
      'visitReasonSource',
      'organisation',
      'department',
      'doctor',
    ],
  ],
  ['diagnosis', ['diagnosis', 'diagnosisSource', 'diagnosisOnset', 'diagnosisAbatement', 'diagnosisStatus']],
  ['procedure', ['procedure', 'procedureSource', 'procedureStart', 'procedureEnd']],
  ['care-plan', ['carePlan', 'carePlanStart', 'carePlanEnd', 'carePlanStatus']],
  ['vital-sign', ['item', 'result', 'resultCategory', 'resultTime']],
  ['observation', ['item', 'result', 'resultCategory', 'resultTime']],
  ['lab', ['item', 'result', 'resultCategory', 'resultTime']],
  ['lab-panel', ['panel', 'panelTime', 'panelResults']],
  ['medication', ['drug', 'drugForm', 'drugSpec', 'drugStatus', 'drugTime']],
  ['vaccination', ['vaccine', 'vaccineTime']],
  ['imaging', ['modality', 'imagingTime', 'imagingSeries']],
  ['allergy', ['allergen', 'allergyCategory', 'allergyCriticality', 'allergyTime']],
]

export interface CatalogueField {
  bit: number
  /** `group/element` */
  key: string
  group: GroupName
  element: string
  zh: string
  groupZh: string
}

export const catalogueFields: readonly CatalogueField[] = ordered
  .flatMap(([group, names]) => names.map((name) => ({ group, ...elements[name] })))
  .map(({ group, element, zh }, bit) => ({
    bit,
    key: `${group}/${element}`,
    group,
    element,
    zh,
    groupZh: groups[group],
  }))

const bitOf = new Map(catalogueFields.map(({ key, bit }) => [key, bit]))

/** Bit of a record's field; null where the catalogue has none. */
export function fieldBit(field: { group: string; element: string }): number | null {
  return bitOf.get(`${field.group}/${field.element}`) ?? null
}

/** The 32 bytes of a field bitmap, bit 0 lowest, as they stand in signed terms. */
export function fieldsToWord(bits: Iterable<number>): `0x${string}` {
  let word = 0n
  for (const bit of bits) word |= 1n << BigInt(bit)
  return `0x${word.toString(16).padStart(64, '0')}`
}

export function fieldsOfWord(word: string): number[] {
  const value = BigInt(word)
  return catalogueFields.map(({ bit }) => bit).filter((bit) => (value >> BigInt(bit)) & 1n)
}
