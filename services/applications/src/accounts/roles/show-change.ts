import type { Desk } from '../accounts.ts'
import type { Change } from './change-store.ts'

export async function shownChanges({ db, rights }: Desk, changes: readonly Change[]) {
  const ids = new Set(changes.flatMap((one) => [one.proposed_by, one.decided_by, one.subject_id]))
  ids.delete(null)
  const people = await db
    .selectFrom('accounts.account')
    .select(['account_id', 'display_name'])
    .where('account_id', 'in', [...ids, ''])
    .execute()
  const names = new Map<string, string>(people.map((one) => [one.account_id, one.display_name]))
  for (const role of (await rights.known()).roles) names.set(role.role_id, role.name)
  return changes.map((one) => {
    const after = JSON.parse(one.after_state)
    return {
      changeId: one.change_id,
      subject: one.subject,
      subjectId: one.subject_id,
      subjectName: names.get(one.subject_id) ?? after.name ?? one.subject_id,
      orgId: one.org_id,
      before: JSON.parse(one.before_state),
      after,
      reason: one.reason,
      proposedBy: one.proposed_by,
      proposedByName: names.get(one.proposed_by) ?? one.proposed_by,
      proposedAt: one.proposed_at.toISOString(),
      state: one.state,
      decidedByName: one.decided_by ? (names.get(one.decided_by) ?? one.decided_by) : null,
      decidedAt: one.decided_at?.toISOString() ?? null,
      remark: one.remark,
    }
  })
}
