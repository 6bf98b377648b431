import { operation } from '@jhc/kit/api.ts'
import { pageOf, pageQuery } from '@jhc/kit/paging.ts'
import { z } from 'zod'

const time = z.iso.datetime({ offset: true })
export const unusualRule = z.enum(['off-hours', 'burst', 'many-residents', 'refused-series'])

export const unusualOperations = {
  /** What the lines of a period show by the stated rules; latest first. Without a period: the last seven days. */
  unusual: operation({
    method: 'GET',
    path: '/v1/audit/unusual',
    summary: '异常访问',
    permission: 'audit.read',
    query: pageQuery.extend({
      from: time.optional(),
      to: time.optional(),
      rule: unusualRule.optional(),
      /** Only those that nobody has looked into. */
      open: z.enum(['yes']).optional(),
    }),
    response: pageOf(
      z.object({
        rule: unusualRule,
        actorKind: z.string(),
        /** Account or key; where nobody was logged in, the enciphered address as in a line. */
        subject: z.string(),
        address: z.string(),
        orgId: z.string(),
        from: z.string(),
        to: z.string(),
        count: z.number(),
        review: z.object({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
      }),
    ).extend({ rules: z.array(z.object({ rule: unusualRule, zh: z.string(), says: z.string() })), open: z.number() }),
  }),
  /** Says what was found out about one; kept beside it. */
  reviewUnusual: operation({
    method: 'POST',
    path: '/v1/audit/unusual/reviews',
    summary: '处置异常访问',
    permission: 'audit.read',
    body: z.object({
      rule: unusualRule,
      subject: z.string().min(1).max(120),
      from: time,
      note: z.string().trim().min(2).max(500),
    }),
    response: z.object({ at: z.string() }),
  }),
}
