import { createHash } from 'node:crypto'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { type SessionStore, sessionCookie } from '@jhc/server-kit/session-cookie.ts'

/** How long an answer is kept: a log-out or a lost permission takes effect here that much later. */
const keptMs = 5000
const mostKept = 20_000

/** For a process without the accounts: whose cookie it is, the accounts service is asked with the cookie itself. */
export function remoteSessions(accountsUrl: string, now: () => number = Date.now): SessionStore {
  const kept = new Map<string, { principal: Promise<Principal | null>; askedAt: number }>()
  const elsewhere = async () => {
    throw commonErrors.unavailable({ service: 'accounts' })
  }
  return {
    create: elsewhere,
    destroy: elsewhere,
    resolve(secret) {
      const digest = createHash('sha256').update(secret).digest('hex')
      const known = kept.get(digest)
      if (known && now() - known.askedAt < keptMs) return known.principal
      if (kept.size >= mostKept) kept.clear()
      const principal = ask(accountsUrl, secret)
      kept.set(digest, { principal, askedAt: now() })
      principal.catch(() => kept.delete(digest))
      return principal
    },
  }
}

async function ask(baseUrl: string, secret: string): Promise<Principal | null> {
  const cookie = sessionCookie.write(secret).split(';')[0]!
  const accounts = httpClient(accountsApi, { baseUrl, headers: { cookie }, signal: AbortSignal.timeout(10_000) })
  try {
    const { accountId, orgId, permissions } = await accounts.me({})
    return { kind: 'user', id: accountId, orgId, permissions: new Set(permissions) }
  } catch (error) {
    if ((error as { kind?: string }).kind === 'unauthenticated') return null
    throw error
  }
}
