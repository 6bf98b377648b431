import type { anchorState, recordType } from '@jhc/data-center/index-library/api.ts'
import type { runState } from '@jhc/data-platform/collection/api.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import type { z } from 'zod'

export type RecordType = z.output<typeof recordType>
export type AnchorState = z.output<typeof anchorState>
export type RunState = z.output<typeof runState>

export const recordTypeWords: Record<RecordType, string> = {
  'outpatient-visit': '门急诊记录',
  'inpatient-stay': '住院记录',
  'checkup-report': '体检报告',
  'lab-report': '检验报告',
  prescription: '用药记录',
  immunization: '预防接种记录',
  allergy: '过敏记录',
  imaging: '检查记录',
}
export const recordTypeOptions = Object.entries(recordTypeWords).map(([value, label]) => ({ value, label }))

export const anchorStateWords: Record<AnchorState, string> = {
  collected: '已采集',
  sequenced: '已入队',
  included: '已上链',
  final: '已确认',
}
export const anchorStateTones: Record<AnchorState, Tone> = {
  collected: 'neutral',
  sequenced: 'waiting',
  included: 'included',
  final: 'verified',
}
export const anchorStates = Object.keys(anchorStateWords) as AnchorState[]
export const anchorStateOptions = anchorStates.map((value) => ({ value, label: anchorStateWords[value] }))

export const entryKindWords = { create: '新建', update: '更新', tombstone: '注销' } as const
export const anchorModeWords = { plain: '明文', cipher: '密文' } as const
export const encounterKindWords = { outpatient: '门诊', emergency: '急诊', inpatient: '住院', checkup: '体检' } as const

/** 数据分级 after GB/T 39725. */
export const gradeWords: Record<number, string> = {
  1: '1 级 公开',
  2: '2 级 一般',
  3: '3 级 较敏感',
  4: '4 级 敏感',
  5: '5 级 极敏感',
}
export const gradeOptions = Object.entries(gradeWords).map(([value, label]) => ({ value: Number(value), label }))

export const runStateWords: Record<RunState, { word: string; tone: Tone }> = {
  running: { word: '采集中', tone: 'included' },
  succeeded: { word: '已完成', tone: 'verified' },
  'succeeded-with-quarantine': { word: '完成，有隔离', tone: 'waiting' },
  failed: { word: '失败', tone: 'mismatch' },
  interrupted: { word: '中断，将续跑', tone: 'waiting' },
}
export const runKindWords = { incremental: '增量采集', reconcile: '对账' } as const

const sourceKinds: Record<string, string> = {
  sql: 'SQL 备份库',
  postgresql: 'SQL 备份库',
  fhir: 'FHIR R4 接口',
  'fhir-r4': 'FHIR R4 接口',
  cda: 'CDA 文档目录',
  csv: 'CSV 文件',
}

export function sourceKindWord(kind: string): string {
  return sourceKinds[kind] ?? kind
}

const sexes: Record<string, string> = {
  '1': '男',
  '2': '女',
  '0': '性别未知',
  '9': '性别未说明',
  male: '男',
  female: '女',
}

export function sexWord(sex: string): string {
  return sexes[sex] ?? '性别未知'
}

const roles: Record<string, string> = {
  'system-administrator': '系统管理员',
  sysadmin: '系统管理员',
  'data-steward': '数据管理员',
  steward: '数据管理员',
  'security-administrator': '安全管理员',
  auditor: '审计管理员',
  'consortium-manager': '联盟管理员',
  'organisation-administrator': '机构管理员',
}

export function roleWord(role: string): string {
  return roles[role] ?? role
}
