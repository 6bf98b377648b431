import type { CallArguments } from '@jhc/kit/api.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { type RawBuilder, sql } from 'kysely'
import type { auditApi } from './api.ts'
import type { Audit } from './audit.ts'
import { withinScope } from './read-lines.ts'
import { type UnusualRule, unusualRules } from './unusual-rules.ts'

type Query = CallArguments<(typeof auditApi)['operations']['unusual']>['query']

interface Unusual {
  rule: UnusualRule
  actorKind: string
  subject: string
  orgId: string
  from: Date
  to: Date
  count: number
  reviewedBy: string | null
  reviewedAt: Date | null
  note: string | null
}

const week = 7 * 86_400_000

/** One rule over the lines of a period: what reached its number within one window, and what was said of it. */
function byRule(rule: UnusualRule, from: Date, to: Date, scope: RawBuilder<unknown>): RawBuilder<Unusual> {
  const { window, least, counts, where } = unusualRules[rule]
  const start = sql`to_timestamp(floor(extract(epoch from at) / ${sql.lit(window)}) * ${sql.lit(window)})`
  return sql<Unusual>`select ${sql.lit(rule)} as rule, u.*, u."from" + interval '${sql.raw(String(window))} seconds' as "to",
      r.reviewed_by as "reviewedBy", r.reviewed_at as "reviewedAt", r.note
    from (
      select min(actor_kind) as "actorKind", subject, max(org_id) as "orgId", "from", ${sql.raw(counts)} as count
      from (select *, case when actor_id = '' then place else actor_id end as subject, ${start} as "from" from audit.line
            where at >= ${from.toISOString()}::timestamptz and at < ${to.toISOString()}::timestamptz and ${sql.raw(where)}
              and ${scope}) l
      group by subject, "from" having ${sql.raw(counts)} >= ${sql.lit(least)}
    ) u left join audit.unusual_review r on r.rule = ${sql.lit(rule)} and r.subject = u.subject and r.window_start = u."from"`
}

export async function findUnusual(
  { db }: Audit,
  from: Date,
  to: Date,
  rules: UnusualRule[],
  scope: RawBuilder<unknown> = sql`true`,
): Promise<Unusual[]> {
  const parts = rules.map((rule) => sql`(${byRule(rule, from, to, scope)})`)
  const { rows } = await sql<Unusual>`${sql.join(parts, sql` union all `)} order by "from" desc, rule, subject`.execute(
    db,
  )
  return rows
}

const allRules = Object.keys(unusualRules) as UnusualRule[]

/** Computed from the lines each time: nothing beside them can be lost or altered. */
export async function listUnusual(audit: Audit, principal: Principal, { from, to, rule, open, page, pageSize }: Query) {
  const end = to ? new Date(to) : new Date(audit.now() + 1)
  const begin = from ? new Date(from) : new Date(end.getTime() - week)
  const found = await findUnusual(audit, begin, end, rule ? [rule] : allRules, withinScope(principal))
  const shown = open ? found.filter((one) => one.reviewedBy === null) : found
  return {
    items: shown.slice((page - 1) * pageSize, page * pageSize).map((one) => ({
      rule: one.rule,
      actorKind: one.actorKind,
      subject: one.subject,
      address: one.subject.includes('/') ? audit.codes.openAddress(one.subject.split('/')[1]!) : '',
      orgId: one.orgId,
      from: one.from.toISOString(),
      to: one.to.toISOString(),
      count: one.count,
      review:
        one.reviewedBy === null ? null : { by: one.reviewedBy, at: one.reviewedAt!.toISOString(), note: one.note! },
    })),
    total: shown.length,
    totalCapped: false,
    open: found.filter((one) => one.reviewedBy === null).length,
    rules: allRules.map((name) => ({ rule: name, zh: unusualRules[name].zh, says: unusualRules[name].says })),
  }
}

/** Tells each unusual access once, while it goes on or soon after. */
export function unusualWatch(audit: Audit): { round(): Promise<void>; recent(): number } {
  let told = new Set<string>()
  let recent = 0
  return {
    async round() {
      const now = audit.now()
      const found = await findUnusual(audit, new Date(now - 2 * 3600_000), new Date(now + 1), allRules)
      const keys = new Set(found.map((one) => `${one.rule} ${one.subject} ${one.from.toISOString()}`))
      for (const one of found)
        if (!told.has(`${one.rule} ${one.subject} ${one.from.toISOString()}`))
          audit.log.warn({ rule: one.rule, actor: one.subject, count: one.count }, 'unusual access')
      told = keys
      recent = found.filter((one) => one.reviewedBy === null).length
    },
    recent: () => recent,
  }
}
