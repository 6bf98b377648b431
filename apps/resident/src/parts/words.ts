import { grantKinds, grantModes, purposes } from '@jhc/record/consent/consent-words.ts'
import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import { type RecordType, recordTypes } from '@jhc/record/model.ts'

const zhOf = (words: Record<string, { zh: string }>, key: string): string => words[key]?.zh ?? key
export const purposeZh = (purpose: string): string => zhOf(purposes, purpose)
export const kindZh = (kind: string): string => zhOf(grantKinds, kind)
export const modeZh = (mode: string): string => zhOf(grantModes, mode)
export const typeZh = (type: string): string => recordTypes[type as RecordType] ?? type

/** Short, for lists. */
export const typesZh = (types: readonly string[]): string =>
  types.length === Object.keys(recordTypes).length ? '全部档案' : types.map(typeZh).join('、')

/** 「可识别到本人」 rather than a number alone. */
export const gradeZh: Record<number, string> = {
  1: '1 级 公开',
  2: '2 级 一般',
  3: '3 级 部分去标识',
  4: '4 级 可识别本人',
  5: '5 级 特殊病种',
}

/** 「检验结果：项目名称、结果」 */
export function fieldsZh(fields: readonly number[] | null): string {
  if (fields === null) return '全部字段'
  const groups = new Map<string, string[]>()
  for (const { bit, groupZh, zh } of catalogueFields)
    if (fields.includes(bit)) groups.set(groupZh, [...(groups.get(groupZh) ?? []), shortName(zh)])
  return [...groups].map(([group, names]) => `${group}（${names.join('、')}）`).join('；')
}

/** Names of the catalogue carry remarks for mappers in brackets. */
export const shortName = (zh: string): string => zh.replace(/（.*?）/g, '').replace('检查/检验', '')

export const periodZh = (from: string, to: string): string => {
  if (from <= '1900-01-01') return to >= '9999' ? '全部时间' : `${to} 以前的全部`
  return `${from} 至 ${to}`
}
export const shortHash = (hash: string): string => (hash.length > 18 ? `${hash.slice(0, 8)}…${hash.slice(-6)}` : hash)

export const grantStateZh: Record<string, { zh: string; tone: string }> = {
  waiting: { zh: '正在上链', tone: 'waiting' },
  'in-force': { zh: '生效中', tone: 'good' },
  'not-yet': { zh: '未到生效时间', tone: 'waiting' },
  expired: { zh: '已到期', tone: 'quiet' },
  withdrawn: { zh: '已撤回', tone: 'quiet' },
  replaced: { zh: '已变更', tone: 'quiet' },
  failed: { zh: '未成功', tone: 'bad' },
}
export const anchoredZh: Record<string, string> = {
  queued: '已入队，等待上链',
  included: '已上链',
  final: '已上链并确认',
  failed: '上链未成功',
}
