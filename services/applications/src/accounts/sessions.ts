import { createHash, randomBytes } from 'node:crypto'
import type { CapabilityContext, Principal } from '@jhc/server-kit/capability.ts'
import type { SessionStore } from '@jhc/server-kit/session-cookie.ts'
import { permissionsOf } from './roles.ts'
import { deleteSession, type FoundSession, findSession, insertSession, touchSession } from './session-store.ts'

export const sessionLimits = {
  unusedMs: 2 * 3600_000,
  wholeMs: 12 * 3600_000,
  cacheMs: 10_000,
  touchMs: 5 * 60_000,
  cacheEntries: 20_000,
}

interface Cached {
  found: Promise<FoundSession | null>
  readAt: number
}

/**
 * A looked-up session is kept for ten seconds, as the promise itself: many requests at once cost one query, and a log-out that
 * overtakes a running look-up removes it too.
 */
export function createSessions({ db, now }: Pick<CapabilityContext, 'db' | 'now'>): SessionStore {
  const cache = new Map<string, Cached>()

  const lookUp = (digest: string): Promise<FoundSession | null> => {
    const cached = cache.get(digest)
    if (cached && now() - cached.readAt < sessionLimits.cacheMs) return cached.found
    if (cache.size >= sessionLimits.cacheEntries) cache.clear()
    const found = findSession(db, digest)
    cache.set(digest, { found, readAt: now() })
    found.catch(() => cache.delete(digest))
    return found
  }

  return {
    async create(accountId) {
      const secret = randomBytes(32).toString('base64url')
      const at = new Date(now())
      await insertSession(db, {
        digest: digestOf(secret),
        accountId,
        at,
        before: new Date(now() - sessionLimits.wholeMs),
      })
      return secret
    },
    async resolve(secret) {
      const digest = digestOf(secret)
      const session = await lookUp(digest)
      if (!session || isOver(session, now())) return null
      if (now() - session.usedAt.getTime() > sessionLimits.touchMs) {
        session.usedAt = new Date(now())
        await touchSession(db, digest, session.usedAt)
      }
      return principalOf(session)
    },
    async destroy(secret) {
      const digest = digestOf(secret)
      await deleteSession(db, digest)
      cache.delete(digest)
    },
  }
}

function isOver(session: FoundSession, nowMs: number): boolean {
  return (
    nowMs - session.usedAt.getTime() > sessionLimits.unusedMs ||
    nowMs - session.createdAt.getTime() > sessionLimits.wholeMs
  )
}

function principalOf(session: FoundSession): Principal {
  session.permissions ??= new Set(permissionsOf(session.roles))
  return { kind: 'user', id: session.accountId, orgId: session.orgId, permissions: session.permissions }
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
