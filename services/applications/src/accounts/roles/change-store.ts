import type { Kysely } from 'kysely'
import type { RightsChangeRow, Sealed } from '../register/sealed-tables.ts'

export type Change = Sealed<'rights_change'>

export interface ChangeFilter {
  orgIds: readonly string[] | 'all'
  state?: RightsChangeRow['state']
  accountId?: string
  before?: string
  limit: number
}

/** Newest first: ids rise with time. */
export async function listChanges(db: Kysely<any>, filter: ChangeFilter): Promise<Change[]> {
  const { orgIds, state, accountId, before } = filter
  const rows = await db
    .selectFrom('accounts.rights_change')
    .selectAll()
    .$if(orgIds !== 'all', (query) => query.where('org_id', 'in', orgIds.length > 0 ? [...orgIds] : ['']))
    .$if(state !== undefined, (query) => query.where('state', '=', state))
    .$if(accountId !== undefined, (query) => query.where('subject', '=', 'account').where('subject_id', '=', accountId))
    .$if(before !== undefined, (query) => query.where('change_id', '<', before))
    .orderBy('change_id', 'desc')
    .limit(filter.limit)
    .execute()
  return rows as Change[]
}

export async function openChangeOf(db: Kysely<any>, subject: string, subjectId: string): Promise<boolean> {
  const row = await db
    .selectFrom('accounts.rights_change')
    .select('change_id')
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row !== undefined
}
