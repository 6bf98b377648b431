import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  StopOutlined,
  SwapOutlined,
} from '@ant-design/icons'
import { grantKinds, grantModes, purposes } from '@jhc/record/consent/consent-words.ts'
import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import type { Grant } from '@jhc/trust-platform/consent/api.ts'
import type { EvidenceState } from '@jhc/ui/evidence-chip.tsx'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import { recordTypeWords } from '../../words.ts'

const wordsOf = (words: Record<string, { zh: string }>) =>
  Object.fromEntries(Object.entries(words).map(([key, { zh }]) => [key, zh]))

export const kindWords: Record<string, string> = wordsOf(grantKinds)
export const modeWords: Record<string, string> = wordsOf(grantModes)
export const purposeWords: Record<string, string> = wordsOf(purposes)
export const granteeWords = { person: '个人', organisation: '机构', project: '项目或链接' } as const

export const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export const grantStates: Record<Grant['state'], { word: string; tone: Tone; icon: ReactNode }> = {
  waiting: { word: '待上链', tone: 'waiting', icon: <ClockCircleOutlined /> },
  'in-force': { word: '在效', tone: 'verified', icon: <CheckCircleFilled /> },
  'not-yet': { word: '未到生效时间', tone: 'waiting', icon: <ClockCircleOutlined /> },
  expired: { word: '已到期', tone: 'neutral', icon: <ClockCircleOutlined /> },
  withdrawn: { word: '已撤回', tone: 'neutral', icon: <StopOutlined /> },
  replaced: { word: '已变更', tone: 'neutral', icon: <SwapOutlined /> },
  failed: { word: '未写入链', tone: 'mismatch', icon: <CloseCircleFilled /> },
}
export const grantStateWords = Object.fromEntries(Object.entries(grantStates).map(([key, { word }]) => [key, word]))

export function GrantStateTag(props: { state: Grant['state'] }) {
  const { word, tone, icon } = grantStates[props.state]
  return (
    <ToneTag tone={tone} icon={icon}>
      {word}
    </ToneTag>
  )
}

const anchors: Record<Grant['anchored'], EvidenceState> = {
  queued: 'sequenced',
  included: 'included',
  final: 'final',
  failed: 'failed',
}
export const evidenceOf = (anchored: Grant['anchored']): EvidenceState => anchors[anchored]

export const typesText = (types: readonly string[]): string =>
  types.map((type) => (recordTypeWords as Record<string, string>)[type] ?? type).join('、')

export function fieldsText(fields: readonly number[] | null): string {
  if (fields === null) return '全部字段'
  const names = new Set(fields)
  const byGroup = new Map<string, string[]>()
  for (const { bit, groupZh, zh } of catalogueFields)
    if (names.has(bit)) byGroup.set(groupZh, [...(byGroup.get(groupZh) ?? []), zh])
  return [...byGroup].map(([group, fieldsOf]) => `${group}：${fieldsOf.join('、')}`).join('；')
}
