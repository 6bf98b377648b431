import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CapabilityContext, Principal } from '@jhc/server-kit/capability.ts'
import type { SessionStore } from '@jhc/server-kit/session-cookie.ts'
import { type StoredAccount, splitList } from './account-store.ts'
import { errors } from './errors.ts'
import { mustChangePassword } from './password-policy.ts'
import type { AccessRegister } from './register/access-register.ts'
import { hasPassword } from './resident-accounts.ts'
import type { Rights } from './rights.ts'
import { type SessionStage, withinStage } from './session-stages.ts'
import {
  deleteSessions,
  type FoundSession,
  findSession,
  insertSession,
  type SessionRow,
  sessionsOf,
  touchSession,
} from './session-store.ts'

export const sessionLimits = {
  unusedMs: 30 * 60_000,
  wholeMs: 12 * 3600_000,
  touchMs: 60_000,
}

export interface Sessions extends SessionStore {
  resolveDigest(digest: string): Promise<Principal | null>
  forgetDigest(digest: string): Promise<void>
  of(accountId: string): Promise<SessionRow[]>
  /** All of an account but the one with `keep`; with `only`, that one; with `stage`, those of it. Answers how many ended. */
  end(accountId: string, which?: { keep?: string; only?: string; stage?: SessionStage }): Promise<number>
}

interface Parts extends Pick<CapabilityContext, 'db' | 'now'> {
  register: AccessRegister
  rights: Rights
  /** Whether whoever is logged in lacks a factor that is required. */
  lacksFactor: (accountId: string) => Promise<boolean>
}

/**
 * Session and account are read and checked on each request, so that a kick, a disabled account or a changed right holds at the next
 * one, in whichever process. Ended sessions are remembered for as long as they could have lasted: putting their row back opens nothing.
 */
export function createSessions({ db, now, register, rights, lacksFactor }: Parts): Sessions {
  const ended = new Map<string, number>()

  function seal(session: Omit<SessionRow, 'mac'>): SessionRow {
    return { ...session, mac: register.codes.seal('session', valuesOf(session)) }
  }

  function isAuthentic({ session }: FoundSession): boolean {
    return register.codes.holds('session', valuesOf(session), session.mac)
  }

  async function forget(rows: readonly Pick<SessionRow, 'digest'>[]): Promise<void> {
    for (const [digest, until] of ended) if (until < now()) ended.delete(digest)
    for (const { digest } of rows) ended.set(digest, now() + sessionLimits.wholeMs)
    await deleteSessions(
      db,
      rows.map(({ digest }) => digest),
    )
  }

  async function checkedSession(digest: string): Promise<FoundSession | null> {
    let found: FoundSession | null = null
    await register.checked('account', async () => {
      found = await findSession(db, digest)
      return (found as FoundSession | null)?.account ?? null
    })
    return found
  }

  async function resolveDigest(digest: string): Promise<Principal | null> {
    if (ended.has(digest)) return null
    const found = await checkedSession(digest)
    if (!found || found.account.disabled_at || isOver(found.session, now())) return null
    if (!isAuthentic(found)) throw errors['access-tampered']({ table: 'session' })
    if (now() - found.session.usedAt.getTime() > sessionLimits.touchMs)
      await touchSession(db, seal({ ...found.session, usedAt: new Date(now()) }))
    return principalOf(found.account, found.session.stage)
  }

  /** Whoever has to change the password or to enrol a second factor may do that and nothing else; a resident's factor is the own key. */
  async function principalOf(account: StoredAccount, stage: string): Promise<Principal> {
    const held = hasPassword(account) && (mustChangePassword(account, now()) || (await lacksFactor(account.account_id)))
    const permissions = held ? [] : withinStage(stage, await rights.permissionsOf(splitList(account.roles)))
    return {
      kind: 'user',
      id: account.account_id,
      orgId: account.org_id,
      permissions: new Set(permissions),
      reach: await rights.reachOf(account),
    }
  }

  return {
    async create(accountId, stage: SessionStage = 'full') {
      const secret = randomBytes(32).toString('base64url')
      const at = new Date(now())
      const session = { digest: digestOf(secret), sessionId: uuidv7(now()), accountId, openedAt: at, usedAt: at, stage }
      await insertSession(db, seal(session), new Date(now() - sessionLimits.wholeMs))
      return secret
    },
    resolve: (secret) => resolveDigest(digestOf(secret)),
    resolveDigest,
    destroy: (secret) => forget([{ digest: digestOf(secret) }]),
    forgetDigest: (digest) => forget([{ digest }]),
    async of(accountId) {
      const rows = await sessionsOf(db, accountId)
      return rows.filter((row) => !isOver(row, now()) && !ended.has(row.digest))
    },
    async end(accountId, { keep, only, stage } = {}) {
      const rows = await sessionsOf(db, accountId)
      const ofStage = rows.filter((row) => stage === undefined || row.stage === stage)
      const chosen = ofStage.filter(({ digest, sessionId }) => (only ? sessionId === only : digest !== keep))
      await forget(chosen)
      return chosen.length
    },
  }
}

function isOver({ usedAt, openedAt }: SessionRow, nowMs: number): boolean {
  return nowMs - usedAt.getTime() > sessionLimits.unusedMs || nowMs - openedAt.getTime() > sessionLimits.wholeMs
}

const valuesOf = ({ digest, sessionId, accountId, openedAt, usedAt, stage }: Omit<SessionRow, 'mac'>) => [
  digest,
  sessionId,
  accountId,
  openedAt.getTime(),
  usedAt.getTime(),
  stage,
]

export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
