import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { countCall, countError, findKey, type KeyRow, type Span } from './caller-store.ts'
import { errors } from './errors.ts'
import { permissionsOf } from './scopes.ts'

/** How long a key is remembered: a revocation takes effect that much later. */
const rememberedMs = 5000
const mostRemembered = 10_000
const shape = /^jhck\.([\w-]{12})\.([\w-]{43})$/

/** Who calls with a key, and the counting of calls. What the HTTP server needs of this capability. */
export interface CallerKeys {
  /** Null: not one of these tokens, or no key that holds. */
  resolve(token: string): Promise<Principal | null>
  /** Counts the call; throws once a quota is used up. */
  spend(principal: Principal): Promise<void>
  /** Called with the answer's status. */
  note(principal: Principal, status: number): Promise<void>
}

export const digestOf = (secret: string) => hash('sm3', secret)

export function newToken(): { keyId: string; secret: string; token: string } {
  const keyId = randomBytes(9).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  return { keyId, secret, token: `jhck.${keyId}.${secret}` }
}

export function stateOf(key: Pick<KeyRow, 'revokedAt' | 'expiresAt'>, nowMs: number): 'active' | 'expired' | 'revoked' {
  if (key.revokedAt) return 'revoked'
  return key.expiresAt.getTime() <= nowMs ? 'expired' : 'active'
}

/** Days are Shanghai's, which keeps no summer time. */
export function spanOf(nowMs: number): Span {
  return {
    minute: `${new Date(nowMs).toISOString().slice(0, 16)}Z`,
    day: new Date(nowMs + 8 * 3600_000).toISOString().slice(0, 10),
  }
}

export function createCallerKeys(db: Kysely<any>, now: () => number): CallerKeys {
  const remembered = new Map<string, { key: KeyRow | null; at: number }>()
  const keyOf = async (keyId: string) => {
    const known = remembered.get(keyId)
    if (known && now() - known.at < rememberedMs) return known.key
    if (remembered.size >= mostRemembered) remembered.clear()
    const key = await findKey(db, keyId)
    remembered.set(keyId, { key, at: now() })
    return key
  }
  return {
    async resolve(token) {
      const [, keyId, secret] = shape.exec(token) ?? []
      const key = keyId ? await keyOf(keyId) : null
      if (!key || !secret || stateOf(key, now()) !== 'active') return null
      if (!timingSafeEqual(Buffer.from(digestOf(secret)), Buffer.from(key.secretDigest))) return null
      return {
        kind: 'caller',
        id: key.keyId,
        orgId: key.orgId,
        permissions: new Set(permissionsOf(key.scopes.split(','))),
      }
    },
    async spend({ id }) {
      const key = await keyOf(id)
      if (!key) return
      const span = spanOf(now())
      const calls = await countCall(db, key, span)
      const overMinute = calls.get(span.minute)! > key.perMinute
      if (!overMinute && calls.get(span.day)! <= key.perDay) return
      await countError(db, key, span, true)
      const window = overMinute ? 60_000 : 86_400_000
      const offset = overMinute ? 0 : 8 * 3600_000
      throw errors['quota-used']({
        quota: overMinute ? 'perMinute' : 'perDay',
        limit: overMinute ? key.perMinute : key.perDay,
        retryAfterSeconds: Math.ceil((window - ((now() + offset) % window)) / 1000),
      })
    },
    async note({ id }, status) {
      const key = status >= 400 && status !== 429 ? await keyOf(id) : null
      if (key) await countError(db, key, spanOf(now()), false)
    },
  }
}
