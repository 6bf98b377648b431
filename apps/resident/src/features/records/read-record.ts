import type { RecordField } from '@jhc/record/model.ts'
import { formatFieldText, formatUnit } from '@jhc/record/shown-field.ts'
import { elements, groups } from '@jhc/record/standard-elements.ts'
import { shortName } from '../../parts/words.ts'
import type { OwnRecord } from './own-records.ts'

const zhOfElement = new Map<string, string>(Object.values(elements).map(({ element, zh }) => [element, zh]))
/** Where the standard's name says what a machine is told rather than what a person reads. */
const plainNames: Record<string, string> = {
  [elements.visitType.element]: '就诊类型',
  [elements.diagnosis.element]: '诊断',
  [elements.procedure.element]: '手术或操作',
  [elements.drugTime.element]: '开立时间',
  [elements.visitReason.element]: '就诊原因',
}
export const elementZh = (element: string): string =>
  plainNames[element] ?? shortName(zhOfElement.get(element) ?? element).replace('日期时间', '时间')
export const groupZh = (group: string): string => (groups as Record<string, string>)[group] ?? group

/** What a hospital's own system calls things; for whoever opens 技术细节. */
const internal = new Set(['来源代码', 'SOURCE-CODE'])
export const isInternal = ({ element }: RecordField): boolean =>
  [...internal].some((word) => element.includes(word)) || /-STATUS$|-COUNT$|-SERIES$/.test(element)

export interface Occurrence {
  key: string
  fields: RecordField[]
}

/** Groups in the order of the record, each with its occurrences. */
export function partsOf(record: OwnRecord): { group: string; occurrences: Occurrence[] }[] {
  const parts: { group: string; occurrences: Occurrence[] }[] = []
  for (const { field } of record.disclosure.fields) {
    let part = parts.find(({ group }) => group === field.group)
    if (!part) {
      part = { group: field.group, occurrences: [] }
      parts.push(part)
    }
    let occurrence = part.occurrences.find(({ key }) => key === field.occurrence)
    if (!occurrence) {
      occurrence = { key: field.occurrence, fields: [] }
      part.occurrences.push(occurrence)
    }
    occurrence.fields.push(field)
  }
  const order = Object.keys(groups)
  parts.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
  const places = [...zhOfElement.keys()]
  for (const { occurrences } of parts)
    for (const { fields } of occurrences) fields.sort((a, b) => places.indexOf(a.element) - places.indexOf(b.element))
  for (const { occurrences } of parts) occurrences.sort((a, b) => Number(a.key) - Number(b.key))
  return parts
}

export const textOf = (fields: readonly RecordField[], element: string): RecordField | undefined =>
  fields.find((field) => field.element === element)

const fieldOf = (record: OwnRecord, element: string): RecordField | undefined =>
  record.disclosure.fields.find(({ field }) => field.element === element)?.field

/** What a list says of a record: what it is about, in one line. */
export function summaryOf(record: OwnRecord): string {
  const all = record.disclosure.fields.map(({ field }) => field)
  const texts = (element: string) => [
    ...new Set(all.filter((field) => field.element === element).map(({ text }) => text)),
  ]
  const first = (list: string[], unit = '项') =>
    list.length > 2 ? `${list.slice(0, 2).join('、')} 等 ${list.length} ${unit}` : list.join('、')
  const visit = /visit|stay|checkup/.test(record.recordType)
  const order = visit
    ? [elements.diagnosis, elements.visitReason, elements.procedure, elements.visitCategory, elements.panel]
    : [elements.panel, elements.drug, elements.vaccine, elements.allergen, elements.modality, elements.item]
  for (const { element } of order) {
    const named = first(texts(element), element === elements.drug.element ? '种' : '项')
    if (named) return named
  }
  return visit ? '一次就诊' : first(texts(elements.item.element)) || '一份记录'
}

/** As people write it; what the hospital wrote stands under 技术细节. */
export function shownValue({ text, unit = '' }: Pick<RecordField, 'text' | 'unit'>): string {
  // A visit of a whole day has no clock.
  const shown = formatFieldText(text).replace(/ 00:00$/, '')
  return unit ? `${shown} ${formatUnit(unit)}` : shown
}

/** Branches have ids of their own; what they are called stands in their records. */
export function organisationIn(records: readonly OwnRecord[], orgId: string): string | undefined {
  for (const record of records) {
    if (record.orgId !== orgId) continue
    const name = fieldOf(record, elements.organisation.element)?.text
    if (name) return name
  }
  return undefined
}

export const departmentOf = (record: OwnRecord): string =>
  [fieldOf(record, elements.department.element)?.text, fieldOf(record, elements.doctor.element)?.text]
    .filter(Boolean)
    .join(' · ')

export interface Result {
  recordId: string
  orgId: string
  at: string
  item: string
  code: string
  text: string
  value: number | null
  unit: string
}

/** Every result of laboratory and vital signs, newest first; what is counted as one item has the same code. */
export function resultsOf(records: readonly OwnRecord[]): Result[] {
  const results: Result[] = []
  for (const record of records)
    for (const { group, occurrences } of partsOf(record)) {
      if (group !== 'lab' && group !== 'vital-sign' && group !== 'observation') continue
      for (const { fields } of occurrences) {
        const item = textOf(fields, elements.item.element)
        const result = textOf(fields, elements.result.element)
        if (!item || !result) continue
        const value = /^-?\d+(\.\d+)?$/.test(result.text.trim()) ? Number(result.text) : null
        results.push({
          recordId: record.recordId,
          orgId: record.orgId,
          at: textOf(fields, elements.resultTime.element)?.text ?? record.day,
          item: item.text,
          code: item.code ?? item.text,
          text: result.text,
          value,
          unit: result.unit ?? '',
        })
      }
    }
  return results.sort((a, b) => (a.at < b.at ? 1 : -1))
}
