import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Desk } from '../accounts.ts'
import { reachOf } from '../manage/in-scope.ts'
import { type ChangeFilter, listChanges } from './change-store.ts'
import { shownChanges } from './show-change.ts'

export async function findChanges(desk: Desk, asked: Omit<ChangeFilter, 'orgIds'>, call: CallContext) {
  const rows = await listChanges(desk.db, { ...asked, orgIds: reachOf(call), limit: asked.limit + 1 })
  const page = rows.slice(0, asked.limit)
  return { items: await shownChanges(desk, page), next: rows.length > page.length ? page.at(-1)!.change_id : null }
}
