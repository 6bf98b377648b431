import { rowsOf } from './account-store.ts'
import type { Desk } from './accounts.ts'

/** Of accounts whose rows are what was written; others have no name. */
export async function namesOf({ db, register }: Desk, accountIds: readonly string[]) {
  const rows = await rowsOf(db, accountIds)
  return {
    accounts: rows
      .filter((row) => register.holds('account', row))
      .map((row) => ({
        accountId: row.account_id,
        loginName: row.login_name,
        displayName: row.display_name,
        orgId: row.org_id,
      })),
  }
}
