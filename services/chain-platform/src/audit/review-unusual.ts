import type { CallArguments } from '@jhc/kit/api.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { sql } from 'kysely'
import type { auditApi } from './api.ts'
import type { Audit } from './audit.ts'
import { auditErrors } from './errors.ts'
import { findUnusual } from './find-unusual.ts'
import { withinScope } from './read-lines.ts'
import { unusualRules } from './unusual-rules.ts'

type Body = CallArguments<(typeof auditApi)['operations']['reviewUnusual']>['body']

/** The first word stands: what was found out cannot be rewritten. */
export async function reviewUnusual(
  checked: Audit,
  { rule, subject, from, note }: Body,
  { principal, audit }: CallContext,
) {
  audit?.({ object: `rule=${rule}` })
  const { db, now } = checked
  const begin = new Date(from)
  const end = new Date(begin.getTime() + unusualRules[rule].window * 1000)
  const found = await findUnusual(checked, begin, end, [rule], withinScope(principal))
  if (!found.some((one) => one.subject === subject)) throw auditErrors['no-such-unusual']({ rule })
  const at = new Date(now()).toISOString()
  const { rows } =
    await sql`insert into audit.unusual_review (rule, subject, window_start, note, reviewed_by, reviewed_at)
    values (${rule}, ${subject}, ${from}::timestamptz, ${note}, ${principal.id}, ${at}::timestamptz)
    on conflict do nothing returning 1`.execute(db)
  if (rows.length === 0) throw auditErrors['reviewed-already']()
  return { at }
}
