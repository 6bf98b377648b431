import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { SessionStore } from '@jhc/server-kit/session-cookie.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { countDemoAccounts } from './account-store.ts'
import type { AccountsConfig, Desk } from './accounts.ts'
import { type AccountToCreate, createAccount } from './create-account.ts'
import { type AccessRegister, createAccessRegister } from './register/access-register.ts'
import { createRights } from './rights.ts'
import { rolesRoutes } from './roles/routes.ts'
import { accountsRoutes } from './routes.ts'
import { lacksFactor } from './second-factor/second-factor.ts'
import { createSessions } from './sessions.ts'

export interface Accounts extends Capability {
  sessions: SessionStore
  createAccount(account: AccountToCreate): Promise<void>
  countDemoAccounts(): Promise<number>
}

export function createAccounts(context: CapabilityContext, config: AccountsConfig): Accounts {
  const { db, log, now } = context
  const { keyId, bytes } = config.accessKey
  const register = createAccessRegister(context, { keyId, key: bytes, headFile: config.headFile })
  const rights = createRights({ db, register })
  const secondFactor = config.secondFactor ?? 'off'
  const lacks = (accountId: string) => lacksFactor({ db, register, secondFactor }, accountId)
  const sessions = createSessions({ db, now, register, rights, lacksFactor: lacks })
  const desk: Desk = { db, now, log, register, rights, sessions, factorKeys: config.factorKeys, secondFactor }
  const checking = steadyRounds(
    async () => {
      await register.checkAll()
      return false
    },
    config.checkEveryMs ?? 10_000,
    (error) => log.error({ err: error as Error }, 'access-control rows are not being checked'),
  )
  return {
    name: 'applications/accounts',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [accountsRoutes(desk), rolesRoutes(desk)],
    sessions,
    createAccount: (account) => createAccount(desk, account),
    countDemoAccounts: () => countDemoAccounts(db),
    async start() {
      await register.open()
      await makeOrganisations(register, desk, config.organisations ?? [])
      checking.start()
    },
    stop: () => checking.stop(),
    async readiness() {
      const { head, findings, behind } = register.state()
      return { ready: true, detail: { changes: head.counter, findings: findings.length, behind } }
    },
  }
}

async function makeOrganisations(
  register: AccessRegister,
  { now }: Desk,
  wanted: NonNullable<AccountsConfig['organisations']>,
): Promise<void> {
  const missing = wanted.filter(({ orgId }) => !register.has('organisation', orgId))
  if (missing.length === 0) return
  await register.change('platform', async (_, write) => {
    for (const { orgId, name, parentId } of missing)
      await write('organisation', {
        org_id: orgId,
        name,
        parent_id: parentId,
        disabled_at: null,
        created_at: new Date(now()),
        version: 0,
      })
  })
}
