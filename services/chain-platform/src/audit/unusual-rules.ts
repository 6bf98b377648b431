import type { z } from 'zod'
import type { unusualRule } from './unusual-api.ts'

export type UnusualRule = z.infer<typeof unusualRule>

export interface RuleTerms {
  zh: string
  /** As the page states it. */
  says: string
  /** Seconds of a window; windows follow one another from midnight on. */
  window: number
  /** So many within one window are unusual. */
  least: number
  /** Plain SQL over `audit.line`. */
  counts: 'count(*)' | 'count(distinct object)'
  where: string
}

/** Calls that open one person's data name it as their object. */
const opensPerson = `object ~ '^(personId|recordId)='`
const hour = `extract(hour from at at time zone 'Asia/Shanghai')`

/** Who looks at these knows the district's work; the numbers are generous for people at a screen. Gateways and services have their own quotas. */
export const unusualRules: Record<UnusualRule, RuleTerms> = {
  'off-hours': {
    zh: '非工作时段查阅',
    says: '22:00–06:00 之间，用户成功打开居民或档案，按小时合并',
    window: 3600,
    least: 1,
    counts: 'count(*)',
    where: `actor_kind = 'user' and outcome = 'ok' and ${opensPerson} and (${hour} >= 22 or ${hour} < 6)`,
  },
  burst: {
    zh: '短时大量调用',
    says: '同一用户或外部系统一分钟内 600 次以上',
    window: 60,
    least: 600,
    counts: 'count(*)',
    where: `actor_kind in ('user', 'caller')`,
  },
  'many-residents': {
    zh: '查阅居民过多',
    says: '同一用户一小时内打开 100 个以上不同的居民或档案',
    window: 3600,
    least: 100,
    counts: 'count(distinct object)',
    where: `actor_kind = 'user' and outcome = 'ok' and ${opensPerson}`,
  },
  'refused-series': {
    zh: '连续被拒绝',
    says: '同一账号、外部系统，或未登录时同一地址，十分钟内 10 次以上未登录、无权限或超出频率',
    window: 600,
    least: 10,
    counts: 'count(*)',
    where: 'status in (401, 403, 429)',
  },
}
