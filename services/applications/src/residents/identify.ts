import { randomBytes } from 'node:crypto'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { residentIdOf } from '@jhc/record/consent/resident-id.ts'
import { isValidIdentityNumber } from '@jhc/record/identity-parts.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { findAccount, moveWeChat, wechatOf } from './account-store.ts'
import { errors } from './errors.ts'
import { findPerson } from './find-person.ts'
import { noticeWords, shownTime, templateFor } from './notice-templates.ts'
import { ownAccount } from './own-account.ts'
import { findResident, insertResident, type Resident, takeOver } from './resident-store.ts'
import { ageOf, type Desk, type Identity, ownAge } from './residents.ts'
import { shownOwn, stageOf } from './show-me.ts'
import { countAttempt, takeBackAttempt } from './ticket-store.ts'

const hour = 3600_000
const limits = { account: { most: 5, windowMs: hour }, identity: { most: 10, windowMs: 24 * hour } }

/** Whatever does not fit is answered alike: who exists is not to be learnt here. */
export async function identify(
  desk: Desk,
  { rebind, ...given }: { name: string; identityNumber: string; phone: string; rebind: boolean },
  call: CallContext,
) {
  if (!call.session) throw errors['no-session-here']()
  const own = await ownAccount(desk, call)
  const { accountId } = own.account
  const identity = normalised(given)
  const checked = await checkRealName(desk, identity, accountId)
  if (ageOf(identity.identityNumber, desk.now()) < ownAge)
    return shownOwn(desk, own, stageOf(call), { needsGuardian: true })
  if (own.self && own.self.identity.identityNumber !== identity.identityNumber) throw errors['already-identified']()

  const there = own.self ?? (await enrolled(desk, identity, accountId, false))
  const target = await settle(desk, there, { accountId, rebind, phone: checked.phone === true })
  const stage = stageOf(call) === 'signed-in' ? ('signed-in' as const) : ('identified' as const)
  if (target !== accountId || stageOf(call) !== stage) await call.session.replace(target, stage)
  const now = await ownAccount(desk, { ...call, principal: { ...call.principal, id: target } })
  return shownOwn(desk, now, stage)
}

/** Answers whose account the person is in now. */
async function settle(
  desk: Desk,
  { residentId, accountId: holder, guardian }: Resident,
  { accountId, rebind, phone }: { accountId: string; rebind: boolean; phone: boolean },
): Promise<string> {
  if (holder === accountId && !guardian) return accountId
  if (guardian) {
    await takeOver(desk.db, residentId, accountId)
    return accountId
  }
  // Name and number are known to many; the phone that is registered to the person is not.
  if (!rebind || !phone) throw errors['bound-elsewhere']()
  await tellOldWeChat(desk, holder)
  await moveWeChat(desk.db, desk.columns, { from: accountId, to: holder })
  await desk.bus.client(accountsApi, 'residents').endResidentSessions({ params: { accountId: holder } })
  return holder
}

/** The new one could keep the news from the owner otherwise. */
async function tellOldWeChat(desk: Desk, accountId: string): Promise<void> {
  const { db, columns, wechat, templates, publicUrl, now, log } = desk
  const account = await findAccount(db, accountId)
  const template = templateFor(templates, 'key-change')
  if (!account || !template) return
  const { openid } = wechatOf(columns, account)
  const data = { [template.what]: noticeWords['key-change']!, [template.at]: shownTime(now()) }
  const way = template.way === 'template' ? ('template' as const) : ('subscription' as const)
  const key = randomBytes(16).toString('hex')
  const sent = await wechat.send({ openid, templateId: template.templateId, way, data, url: `${publicUrl()}/h5/`, key })
  if (sent.state === 'failed') log.warn({ code: sent.code }, 'the WeChat user before was not told of the new one')
}

/** The resident with this identity, made where there is none yet. */
export async function enrolled(
  desk: Desk,
  identity: Identity,
  accountId: string,
  guardian: boolean,
): Promise<Resident> {
  const { db, columns, now } = desk
  const { identityNumber } = identity
  const there = await findResident(db, columns, { identityNumber })
  if (there) return there
  const salt = randomBytes(32).toString('hex')
  const stored = { ...identity, salt }
  // Asked again within a minute where the index does not answer now.
  const personId = await findPerson(desk, identity).catch(() => null)
  const residentId = residentIdOf(stored)
  await insertResident(db, columns, {
    residentId,
    identity: stored,
    personId,
    accountId,
    guardian,
    at: new Date(now()),
  })
  return (await findResident(db, columns, { identityNumber }))!
}

export function normalised({
  name,
  identityNumber,
  phone = '',
}: {
  name: string
  identityNumber: string
  phone?: string
}): Identity {
  return {
    name: name.normalize('NFC').trim(),
    identityNumber: identityNumber.normalize('NFKC').toUpperCase(),
    phone: phone.replace(/[\s-]/g, ''),
  }
}

/** Counted before it is asked; an outage of the service counts against nobody. */
export async function checkRealName(desk: Desk, identity: Identity, accountId: string) {
  const { db, columns, now, realName } = desk
  const counts = [
    { what: 'real-name', subject: accountId, ...limits.account },
    { what: 'real-name-of', subject: columns.identityToken(identity.identityNumber), ...limits.identity },
  ]
  for (const { most, ...counted } of counts) {
    if ((await countAttempt(db, { ...counted, now: now() })) > most)
      throw errors['too-many-attempts']({ retryAfterSeconds: counted.windowMs / 1000 })
  }
  if (!isValidIdentityNumber(identity.identityNumber)) throw errors['real-name-failed']()
  const checked = await realName.check(identity).catch(async (error) => {
    for (const { what, subject } of counts) await takeBackAttempt(db, what, subject)
    throw error
  })
  if (!checked.matches || checked.phone === false) throw errors['real-name-failed']()
  return checked
}
