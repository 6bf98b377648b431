import { randomBytes } from 'node:crypto'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { lookedAt, ownAccount } from './own-account.ts'
import type { Desk } from './residents.ts'
import { keepCode } from './ticket-store.ts'

const codeMs = 5 * 60_000

/** Of whoever is looked at, the child's where the guardian acts for it. */
export async function showCode(desk: Desk, call: CallContext) {
  const { db, now } = desk
  const resident = lookedAt(await ownAccount(desk, call))
  if (!resident) throw errors['not-identified']()
  const code = randomBytes(18).toString('base64url')
  const at = now()
  const until = new Date(at + codeMs)
  await keepCode(db, { code, residentId: resident.residentId, until, now: new Date(at) })
  return { code, expiresAt: until.toISOString() }
}
