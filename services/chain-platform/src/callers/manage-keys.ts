import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { digestOf, newToken, spanOf, stateOf } from './caller-keys.ts'
import { allKeys, findKey, insertKey, type KeyRow, setRevoked, usageOfDay } from './caller-store.ts'
import { errors } from './errors.ts'
import { isScope, scopes } from './scopes.ts'

export interface KeyToCreate {
  orgId: string
  name: string
  scopes: string[]
  perMinute: number
  perDay: number
  days: number
}

/** Never with the secret's digest. */
const shown = ({ secretDigest: _, ...key }: KeyRow, nowMs: number) => ({
  ...key,
  scopes: key.scopes.split(','),
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  revokedAt: key.revokedAt?.toISOString() ?? null,
  state: stateOf(key, nowMs),
})

export async function createKey(db: Kysely<any>, nowMs: number, given: KeyToCreate, { principal }: CallContext) {
  const unknown = given.scopes.filter((name) => !isScope(name))
  if (unknown.length > 0) throw errors['unknown-scope']({ unknown, known: Object.keys(scopes) })
  const { keyId, secret, token } = newToken()
  const row: KeyRow = {
    keyId,
    orgId: given.orgId,
    name: given.name,
    secretDigest: digestOf(secret),
    scopes: [...new Set(given.scopes)].join(','),
    perMinute: given.perMinute,
    perDay: given.perDay,
    createdBy: principal.id,
    createdAt: new Date(nowMs),
    expiresAt: new Date(nowMs + given.days * 86_400_000),
    revokedAt: null,
  }
  await insertKey(db, row)
  return { ...shown(row, nowMs), token }
}

export async function revokeKey(db: Kysely<any>, nowMs: number, keyId: string) {
  await setRevoked(db, keyId, new Date(nowMs))
  const key = await findKey(db, keyId)
  if (!key) throw errors['unknown-key']({ keyId })
  return shown(key, nowMs)
}

export async function listCallers(db: Kysely<any>, nowMs: number) {
  const [keys, usage] = await Promise.all([allKeys(db), usageOfDay(db, spanOf(nowMs).day)])
  return {
    callers: keys.map((key) => {
      const { calls = 0, errors: failed = 0 } = usage.get(key.keyId) ?? {}
      const all = Math.max(calls, failed)
      return {
        ...shown(key, nowMs),
        callsToday: calls,
        errorsToday: failed,
        errorRate: all === 0 ? null : Math.min(failed / all, 1),
      }
    }),
    scopes: Object.entries(scopes).map(([name, { zh, permissions }]) => ({ name, zh, permissions: [...permissions] })),
  }
}
