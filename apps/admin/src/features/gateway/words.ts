import type { callerKey, callersApi } from '@jhc/chain-platform/callers/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import type { z } from 'zod'

type CallerState = z.output<typeof callerKey>['state']
export type Caller = CallResult<(typeof callersApi)['operations']['list']>['callers'][number]
export type Scopes = CallResult<(typeof callersApi)['operations']['list']>['scopes']

export const callerStates: Record<CallerState, { word: string; tone: Tone }> = {
  active: { word: '正常', tone: 'verified' },
  suspended: { word: '已停用', tone: 'waiting' },
  expired: { word: '已过期', tone: 'neutral' },
  revoked: { word: '已吊销', tone: 'mismatch' },
}

export const quotaWords = {
  perSecond: '每秒请求',
  perMinute: '每分钟请求',
  perDay: '每日请求',
  anchorsPerDay: '每日存证条数',
} as const
export type Quota = keyof typeof quotaWords
export const quotaNames = Object.keys(quotaWords) as Quota[]
export const largestQuotas: Record<Quota, number> = {
  perSecond: 10_000,
  perMinute: 1_000_000,
  perDay: 1_000_000_000,
  anchorsPerDay: 1_000_000_000,
}

export const deliveryStates = {
  pending: { word: '等待投递', tone: 'waiting' },
  delivered: { word: '已送达', tone: 'verified' },
  dead: { word: '死信', tone: 'mismatch' },
} as const satisfies Record<string, { word: string; tone: Tone }>

/** Codes of `lastProblem`. */
export function problemWords(problem: string | null): string {
  if (problem === null) return '—'
  const status = /^http-(\d+)$/.exec(problem)?.[1]
  if (status) return `对方答复 ${status}`
  const known: Record<string, string> = {
    timeout: '10 秒内没有答复',
    'refused-target': '地址不允许',
    'unresolved-target': '主机名无法解析',
    econnrefused: '连接被拒绝',
    econnreset: '连接中断',
    'webhook-removed': '回调已移除',
  }
  return known[problem] ?? problem
}
