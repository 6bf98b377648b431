import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext, Principal } from '@jhc/server-kit/capability.ts'
import { checkStatement } from './check-statement.ts'
import { queryErrors } from './errors.ts'
import type { MirrorQuery } from './mirror-query.ts'
import { deleteSaved, findSaved, listSaved, type SavedQuery, writeSaved } from './saved-query-store.ts'

export interface SavedDraft {
  name: string
  sql: string
  shared: boolean
}

export async function listKept(query: MirrorQuery, { principal }: CallContext) {
  const saved = await listSaved(query.db, principal.id, principal.orgId)
  return { queries: saved.map((one) => present(one, principal)) }
}

/** What is kept must be runnable: a shared query is a statement that others will trust. */
export async function keepQuery(query: MirrorQuery, { principal }: CallContext, draft: SavedDraft, savedId?: string) {
  if (savedId !== undefined) await mine(query, principal, savedId)
  await checkStatement(draft.sql)
  const saved = {
    savedId: savedId ?? uuidv7(),
    ownerId: principal.id,
    orgId: principal.orgId,
    ...draft,
    updatedAt: new Date(query.now()),
  }
  await writeSaved(query.db, saved)
  return present(saved, principal)
}

export async function forgetQuery(query: MirrorQuery, { principal }: CallContext, savedId: string) {
  await mine(query, principal, savedId)
  await deleteSaved(query.db, savedId, principal.id)
  return { deleted: true as const }
}

/** What somebody else keeps for himself is not there for others. */
async function mine(query: MirrorQuery, principal: Principal, savedId: string): Promise<void> {
  const saved = await findSaved(query.db, savedId)
  if (!saved || saved.orgId !== principal.orgId) throw queryErrors['no-such-query']({ savedId })
  if (saved.ownerId === principal.id) return
  throw saved.shared ? queryErrors['not-yours']({ savedId }) : queryErrors['no-such-query']({ savedId })
}

function present({ savedId, ownerId, name, sql, shared, updatedAt }: SavedQuery, principal: Principal) {
  return { savedId, name, sql, shared, mine: ownerId === principal.id, updatedAt: updatedAt.toISOString() }
}
