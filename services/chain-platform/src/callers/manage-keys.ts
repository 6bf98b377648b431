import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { digestOf, newToken, spanOf, stateOf } from './caller-keys.ts'
import {
  allKeys,
  findKey,
  insertKey,
  type KeyRow,
  setQuotas,
  setRevoked,
  setSecret,
  setSuspended,
  usageOfDay,
} from './caller-store.ts'
import { errors } from './errors.ts'
import { isScope, scopes } from './scopes.ts'

type Quotas = Pick<KeyRow, 'perSecond' | 'perMinute' | 'perDay' | 'anchorsPerDay'>
export interface KeyToCreate extends Quotas {
  orgId: string
  name: string
  scopes: string[]
  days: number
}

/** Never with a secret's digest. */
const shown = ({ secretDigest: _, previousDigest: __, ...key }: KeyRow, nowMs: number) => ({
  ...key,
  scopes: key.scopes.split(','),
  createdAt: key.createdAt.toISOString(),
  expiresAt: key.expiresAt.toISOString(),
  revokedAt: key.revokedAt?.toISOString() ?? null,
  suspendedAt: key.suspendedAt?.toISOString() ?? null,
  previousUntil: key.previousUntil && key.previousUntil.getTime() > nowMs ? key.previousUntil.toISOString() : null,
  state: stateOf(key, nowMs),
})

export async function createKey(db: Kysely<any>, nowMs: number, given: KeyToCreate, { principal }: CallContext) {
  const unknown = given.scopes.filter((name) => !isScope(name))
  if (unknown.length > 0) throw errors['unknown-scope']({ unknown, known: Object.keys(scopes) })
  const { keyId, secret, token } = newToken()
  const { orgId, name, perSecond, perMinute, perDay, anchorsPerDay } = given
  const row: KeyRow = {
    keyId,
    orgId,
    name,
    perSecond,
    perMinute,
    perDay,
    anchorsPerDay,
    secretDigest: digestOf(secret),
    previousDigest: null,
    previousUntil: null,
    scopes: [...new Set(given.scopes)].join(','),
    createdBy: principal.id,
    createdAt: new Date(nowMs),
    expiresAt: new Date(nowMs + given.days * 86_400_000),
    revokedAt: null,
    suspendedAt: null,
  }
  await insertKey(db, row)
  return { ...shown(row, nowMs), token }
}

async function keyOf(db: Kysely<any>, keyId: string): Promise<KeyRow> {
  const key = await findKey(db, keyId)
  if (!key) throw errors['unknown-key']({ keyId })
  return key
}

async function changeableKey(db: Kysely<any>, nowMs: number, keyId: string): Promise<KeyRow> {
  const key = await keyOf(db, keyId)
  const state = stateOf(key, nowMs)
  if (state === 'revoked' || state === 'expired') throw errors['not-active']({ keyId, state })
  return key
}

export async function updateKey(
  db: Kysely<any>,
  nowMs: number,
  keyId: string,
  change: Partial<Quotas & { name: string }>,
) {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const key = { ...(await changeableKey(db, nowMs, keyId)), ...given }
  await setQuotas(db, key)
  return shown(key, nowMs)
}

export async function rotateKey(db: Kysely<any>, nowMs: number, keyId: string, overlapHours: number) {
  await changeableKey(db, nowMs, keyId)
  const { secret, token } = newToken(keyId)
  await setSecret(db, keyId, digestOf(secret), new Date(nowMs + overlapHours * 3600_000))
  return { ...shown(await keyOf(db, keyId), nowMs), token }
}

export async function suspendKey(db: Kysely<any>, nowMs: number, keyId: string, suspended: boolean) {
  await changeableKey(db, nowMs, keyId)
  await setSuspended(db, keyId, suspended ? new Date(nowMs) : null)
  return shown(await keyOf(db, keyId), nowMs)
}

export async function revokeKey(db: Kysely<any>, nowMs: number, keyId: string) {
  await setRevoked(db, keyId, new Date(nowMs))
  return shown(await keyOf(db, keyId), nowMs)
}

export async function listCallers(db: Kysely<any>, nowMs: number) {
  const [keys, usage] = await Promise.all([allKeys(db), usageOfDay(db, spanOf(nowMs).day)])
  return {
    callers: keys.map((key) => {
      const { calls = 0, errors: failed = 0, anchors = 0 } = usage.get(key.keyId) ?? {}
      const all = Math.max(calls, failed)
      return {
        ...shown(key, nowMs),
        callsToday: calls,
        errorsToday: failed,
        anchorsToday: anchors,
        errorRate: all === 0 ? null : Math.min(failed / all, 1),
      }
    }),
    scopes: Object.entries(scopes).map(([name, { zh, permissions }]) => ({ name, zh, permissions: [...permissions] })),
  }
}
