import { createHash } from 'node:crypto'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { Bus } from '@jhc/server-kit/capability.ts'
import type { SessionStore } from '@jhc/server-kit/session-cookie.ts'

/**
 * For a process without the accounts: whose cookie it is, the accounts service is asked on each request, so that a kick, a disabled account
 * or a changed right holds everywhere at once. What it is told is the secret's digest, not the secret.
 */
export function remoteSessions(bus: Bus): SessionStore {
  const accounts = bus.client(accountsApi, 'session-door')
  const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
  return {
    async create(accountId, stage = 'full') {
      // Passwords and second factors are checked where the accounts are, so such a session begins there.
      if (stage === 'full') throw commonErrors.unavailable({ service: 'accounts' })
      return (await accounts.openSession({ body: { accountId, stage } })).secret
    },
    async destroy(secret) {
      await accounts.closeSession({ body: { digest: digestOf(secret) } })
    },
    async resolve(secret) {
      const digest = digestOf(secret)
      const { principal } = await accounts.resolveSession({ body: { digest } })
      if (!principal) return null
      const { accountId, orgId, permissions, organisations, maxGrade, patientsOf } = principal
      const reach = { organisations, maxGrade, ...(patientsOf ? { patientsOf } : {}) }
      return { kind: 'user', id: accountId, orgId, permissions: new Set(permissions), reach }
    },
  }
}
