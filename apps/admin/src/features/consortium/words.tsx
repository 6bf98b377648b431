import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import type { membershipState, registryState } from '@jhc/chain-platform/consortium/terms-api.ts'
import type { proposalKind, proposalOutcome, rule } from '@jhc/chain-platform/consortium/votes-api.ts'
import { formatDuration } from '@jhc/ui/format.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import type { z } from 'zod'

export type Rule = z.output<typeof rule>
type Look = { word: string; tone: Tone }

const icons: Record<Tone, ReactNode> = {
  verified: <CheckCircleFilled />,
  waiting: <ClockCircleOutlined />,
  included: <ClockCircleOutlined />,
  neutral: <MinusCircleOutlined />,
  mismatch: <CloseCircleFilled />,
}

const registry: Record<z.output<typeof registryState>, Look> = {
  active: { word: '有效', tone: 'verified' },
  suspended: { word: '已停用', tone: 'waiting' },
  closed: { word: '已注销', tone: 'neutral' },
}
const membership: Record<z.output<typeof membershipState>, Look> = {
  invited: { word: '已邀请', tone: 'included' },
  applied: { word: '申请中', tone: 'waiting' },
  active: { word: '成员', tone: 'verified' },
  suspended: { word: '已停用', tone: 'waiting' },
  left: { word: '已退出', tone: 'neutral' },
}
const outcomes: Record<z.output<typeof proposalOutcome>, Look> = {
  open: { word: '表决中', tone: 'included' },
  passed: { word: '已通过', tone: 'verified' },
  rejected: { word: '未通过', tone: 'mismatch' },
  expired: { word: '已过期', tone: 'neutral' },
  withdrawn: { word: '已撤回', tone: 'neutral' },
}
const keyStates: Record<'valid' | 'expired' | 'revoked', Look> = {
  valid: { word: '有效', tone: 'verified' },
  expired: { word: '已过期', tone: 'waiting' },
  revoked: { word: '已吊销', tone: 'mismatch' },
}
const watch: Record<'reachable' | 'behind' | 'foreign-chain' | 'unreachable', Look> = {
  reachable: { word: '在线', tone: 'verified' },
  behind: { word: '在线，落后', tone: 'waiting' },
  'foreign-chain': { word: '不是本链', tone: 'mismatch' },
  unreachable: { word: '无应答', tone: 'mismatch' },
}
const looks = { registry, membership, outcomes, keyStates, watch }

type Kind = keyof typeof looks

export function StateTag<K extends Kind>(props: { of: K; state: keyof (typeof looks)[K] & string }) {
  const look = stateLook(props.of, props.state)
  return (
    <ToneTag tone={look.tone} icon={icons[look.tone]}>
      {look.word}
    </ToneTag>
  )
}

export function stateLook(of: Kind, state: string): Look {
  return (looks[of] as Record<string, Look>)[state] ?? { word: state, tone: 'neutral' }
}

export const proposalKinds: Record<z.output<typeof proposalKind>, string> = {
  admit: '接纳成员',
  remove: '移出成员',
  suspend: '停用成员',
  reinstate: '恢复成员',
  'change-rule': '修改规则',
  'change-administrator': '更换管理机构',
}
export const decisionWords = { admit: '邀请或接纳', remove: '移出', suspend: '停用', reinstate: '恢复' } as const
export const wayWords = { administrator: '管理机构决定', vote: '成员表决' } as const

export function ruleWords({ joining, leaving, quorum, threshold, votePeriodSeconds }: Rule): string {
  return `加入：${wayWords[joining]}；移出：${wayWords[leaving]}；表决须 ${quorum}% 成员参加、${threshold}% 同意，表决期 ${formatPeriod(votePeriodSeconds)}`
}

export function formatPeriod(seconds: number): string {
  return seconds % 86_400 === 0 ? `${seconds / 86_400} 天` : formatDuration(seconds)
}
