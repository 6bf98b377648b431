import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { SessionStore } from '@jhc/server-kit/session-cookie.ts'
import { countDemoAccounts } from './account-store.ts'
import { type AccountToCreate, createAccount } from './create-account.ts'
import { accountsRoutes } from './routes.ts'
import { createSessions } from './sessions.ts'

export interface Accounts extends Capability {
  sessions: SessionStore
  createAccount(account: AccountToCreate): Promise<void>
  countDemoAccounts(): Promise<number>
}

export function createAccounts(context: CapabilityContext): Accounts {
  return {
    name: 'applications/accounts',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [accountsRoutes(context)],
    sessions: createSessions(context),
    createAccount: (account) => createAccount(context, account),
    countDemoAccounts: () => countDemoAccounts(context.db),
  }
}
