import { grantModes, purposes } from '@jhc/record/consent/consent-words.ts'
import { recordTypes } from '@jhc/record/model.ts'
import type { Tone } from '@jhc/ui/theme.ts'

/** What a doctor may ask for, in the order in which it is offered. */
export const askedPurposes = ['treatment', 'referral', 'health-management'] as const
export type AskedPurpose = (typeof askedPurposes)[number]

export const purposeWord = (purpose: string): string => purposes[purpose as keyof typeof purposes]?.zh ?? purpose
export const modeWord = (mode: string): string => grantModes[mode as keyof typeof grantModes]?.zh ?? mode
export const recordTypeWord = (type: string): string => recordTypes[type as keyof typeof recordTypes] ?? type
export const sexWord = (sex: string): string => ({ '1': '男', '2': '女', male: '男', female: '女' })[sex] ?? '性别未知'

export const requestStates: Record<string, { word: string; tone: Tone }> = {
  submitting: { word: '正在上链', tone: 'included' },
  'awaiting-consent': { word: '等待患者同意', tone: 'waiting' },
  declined: { word: '患者未同意', tone: 'mismatch' },
  retrieving: { word: '正在调阅', tone: 'included' },
  complete: { word: '已调阅', tone: 'verified' },
  partial: { word: '部分调阅', tone: 'waiting' },
  refused: { word: '被拒绝', tone: 'mismatch' },
  withdrawn: { word: '已撤回', tone: 'neutral' },
  expired: { word: '已过期', tone: 'neutral' },
  failed: { word: '未完成', tone: 'mismatch' },
}

export const holderStates: Record<string, { word: string; tone: Tone }> = {
  waiting: { word: '等待中', tone: 'waiting' },
  working: { word: '读取中', tone: 'included' },
  released: { word: '已送达', tone: 'verified' },
  nothing: { word: '范围内无档案', tone: 'neutral' },
  refused: { word: '已拒绝', tone: 'mismatch' },
  silent: { word: '前置机无应答', tone: 'mismatch' },
  failed: { word: '未能送达', tone: 'mismatch' },
}

export const gradeWords: Record<number, string> = {
  1: '1 级 公开',
  2: '2 级 一般',
  3: '3 级 较敏感',
  4: '4 级 敏感',
  5: '5 级 极敏感',
}
