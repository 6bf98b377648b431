import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { countAnchors, countCall, countError, findKey, type KeyRow, type Span } from './caller-store.ts'
import { errors } from './errors.ts'
import { keyOfCertificate } from './manage-certificates.ts'
import type { Traffic } from './record-traffic.ts'
import { permissionsOf } from './scopes.ts'
import { createSecondQuota } from './second-quota.ts'

const shape = /^jhck\.([\w-]{12})\.([\w-]{43})$/
const dayMs = 86_400_000
const shanghaiMs = 8 * 3600_000

/** Who calls with a key or a certificate, and the counting of calls. What the HTTP server needs of this capability. */
export interface CallerKeys {
  /** Null: not one of these tokens, or no key that holds. A suspended one is told so. */
  resolve(token: string): Promise<Principal | null>
  /** The same for a client certificate (DER) whose key the peer has proven to hold. */
  resolveCertificate(der: Uint8Array): Promise<Principal | null>
  /** Counts the call; throws once a quota is used up. */
  spend(principal: Principal): Promise<void>
  /** Called with the answer's status. */
  note(principal: Principal, status: number): Promise<void>
  /** Called after the answer, with the time it took; null where that says nothing, as of a stream. */
  observe(principal: Principal, status: number, ms: number | null): void
}

export const digestOf = (secret: string) => hash('sm3', secret)

export function newToken(keyId = randomBytes(9).toString('base64url')) {
  const secret = randomBytes(32).toString('base64url')
  return { keyId, secret, token: `jhck.${keyId}.${secret}` }
}

export type KeyState = 'active' | 'suspended' | 'expired' | 'revoked'
export function stateOf(key: Pick<KeyRow, 'revokedAt' | 'expiresAt' | 'suspendedAt'>, nowMs: number): KeyState {
  if (key.revokedAt) return 'revoked'
  if (key.expiresAt.getTime() <= nowMs) return 'expired'
  return key.suspendedAt ? 'suspended' : 'active'
}

/** Days are Shanghai's, which keeps no summer time. */
export function spanOf(nowMs: number): Span {
  return {
    minute: `${new Date(nowMs).toISOString().slice(0, 16)}Z`,
    day: new Date(nowMs + shanghaiMs).toISOString().slice(0, 10),
  }
}

const secondsLeft = (nowMs: number, windowMs: number) => Math.ceil((windowMs - (nowMs % windowMs)) / 1000)
const secondsOfDayLeft = (nowMs: number) => secondsLeft(nowMs + shanghaiMs, dayMs)

function holds(key: KeyRow, secret: string, nowMs: number): boolean {
  const given = Buffer.from(digestOf(secret))
  const equal = (digest: string) => timingSafeEqual(given, Buffer.from(digest))
  if (equal(key.secretDigest)) return true
  return (
    key.previousDigest !== null &&
    key.previousUntil !== null &&
    nowMs < key.previousUntil.getTime() &&
    equal(key.previousDigest)
  )
}

/** Keys are read for each call, so that a suspension, a revocation and a new quota hold from the next call on, in every process. */
export function createCallerKeys(db: Kysely<any>, now: () => number, traffic: Traffic): CallerKeys {
  const spendSecond = createSecondQuota(now)
  const known = new WeakMap<Principal, KeyRow>()
  const principalOf = (key: KeyRow): Principal | null => {
    const state = stateOf(key, now())
    if (state === 'suspended') throw errors.suspended({ keyId: key.keyId })
    if (state !== 'active') return null
    const permissions = new Set(permissionsOf(key.scopes.split(',')))
    const principal: Principal = { kind: 'caller', id: key.keyId, orgId: key.orgId, permissions }
    known.set(principal, key)
    return principal
  }
  return {
    async resolve(token) {
      const [, keyId, secret] = shape.exec(token) ?? []
      const key = keyId ? await findKey(db, keyId) : null
      return key && secret && holds(key, secret, now()) ? principalOf(key) : null
    },
    async resolveCertificate(der) {
      const keyId = await keyOfCertificate(db, der, now())
      const key = keyId === null ? null : await findKey(db, keyId)
      return key ? principalOf(key) : null
    },
    async spend(principal) {
      const key = known.get(principal)
      if (!key) return
      spendSecond(key)
      const span = spanOf(now())
      const calls = await countCall(db, key, span)
      const overMinute = calls.get(span.minute)! > key.perMinute
      if (!overMinute && calls.get(span.day)! <= key.perDay) return
      await countError(db, key, span, true)
      throw errors['quota-used']({
        quota: overMinute ? 'perMinute' : 'perDay',
        limit: overMinute ? key.perMinute : key.perDay,
        retryAfterSeconds: overMinute ? secondsLeft(now(), 60_000) : secondsOfDayLeft(now()),
      })
    },
    async note(principal, status) {
      const key = status >= 400 && status !== 429 ? known.get(principal) : null
      if (key) await countError(db, key, spanOf(now()), false)
    },
    observe: (principal, status, ms) => traffic.observe(principal, status, ms),
  }
}

export async function spendAnchors(db: Kysely<any>, nowMs: number, keyId: string, anchors: number) {
  const key = await findKey(db, keyId)
  if (!key) throw errors['unknown-key']({ keyId })
  const anchorsToday = await countAnchors(db, key, spanOf(nowMs).day, anchors)
  if (anchorsToday !== null) return { anchorsToday }
  throw errors['quota-used']({
    quota: 'anchorsPerDay',
    limit: key.anchorsPerDay,
    retryAfterSeconds: secondsOfDayLeft(nowMs),
  })
}
