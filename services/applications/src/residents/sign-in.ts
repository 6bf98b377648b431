import { randomBytes } from 'node:crypto'
import { verify } from '@jhc/gm/sm2.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { noteSignIn } from './account-store.ts'
import { errors } from './errors.ts'
import { ownAccount } from './own-account.ts'
import type { Desk } from './residents.ts'
import { keyOf, shownOwn } from './show-me.ts'
import { countAttempt, forgetAttempts, keepChallenge, takeChallenge } from './ticket-store.ts'

const challengeMs = 2 * 60_000
const limit = { most: 10, windowMs: 10 * 60_000 }

/** Names what it is for and where, so that nobody gets it signed under another pretext; no layout of signed bytes begins like it. */
export async function makeChallenge(desk: Desk, call: CallContext) {
  const { db, now, publicUrl } = desk
  const { account, self } = await ownAccount(desk, call)
  if (!self) throw errors['not-identified']()
  const at = now()
  const until = new Date(at + challengeMs)
  const { host } = new URL(publicUrl())
  const challenge = `jhc-sign-in/1 ${host} ${account.accountId} ${until.toISOString()} ${randomBytes(24).toString('hex')}`
  await keepChallenge(db, { challenge, accountId: account.accountId, until, now: new Date(at) })
  return { challenge }
}

/** The key is looked up now: one that was replaced or revoked a moment ago answers in vain. */
export async function signIn(
  desk: Desk,
  { challenge, signature }: { challenge: string; signature: string },
  call: CallContext,
) {
  if (!call.session) throw errors['no-session-here']()
  const { db, now } = desk
  const { account, self } = await ownAccount(desk, call)
  if (!self) throw errors['not-identified']()
  const { accountId } = account
  if (
    (await countAttempt(db, { what: 'sign-in', subject: accountId, windowMs: limit.windowMs, now: now() })) > limit.most
  )
    throw errors['too-many-attempts']({ retryAfterSeconds: limit.windowMs / 1000 })
  const fresh = await takeChallenge(db, challenge, accountId, new Date(now()))
  const key = await keyOf(desk, self.residentId)
  if (!key) throw errors['no-key']()
  const signed = verify(Buffer.from(challenge), Buffer.from(signature, 'hex'), Buffer.from(key, 'hex'))
  if (!fresh || !signed) throw errors['sign-in-failed']()
  await forgetAttempts(db, 'sign-in', accountId)
  await noteSignIn(db, accountId, key, new Date(now()))
  await call.session.replace(accountId, 'signed-in')
  return shownOwn(desk, await ownAccount(desk, call), 'signed-in')
}
