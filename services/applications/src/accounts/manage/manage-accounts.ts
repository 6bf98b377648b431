import { randomInt } from 'node:crypto'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import {
  type AccountFilter,
  countAccounts,
  findByLoginName,
  listAccounts,
  type StoredAccount,
} from '../account-store.ts'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import { forgetFailures } from '../login-failure-store.ts'
import { hashPassword } from '../password.ts'
import { rememberHash } from '../password-policy.ts'
import { rowOf } from '../register/access-register.ts'
import type { AccountRow } from '../register/sealed-tables.ts'
import { hasPassword } from '../resident-accounts.ts'
import { removeFactor } from '../second-factor/second-factor.ts'
import { accountInReach, isInReach, orgIdsFor, otherInReach } from './in-scope.ts'
import { shownAccounts, shownManaged } from './show-managed.ts'

type Filter = Omit<AccountFilter, 'orgIds'> & { orgId?: string }

export async function findAccounts(desk: Desk, { orgId, ...asked }: Filter, call: CallContext) {
  const filter = { ...asked, orgIds: await orgIdsFor(desk, call, orgId) }
  await desk.register.catchUp()
  const [rows, total] = await Promise.all([
    listAccounts(desk.db, { ...filter, limit: filter.limit + 1 }),
    countAccounts(desk.db, filter),
  ])
  const page = rows.slice(0, filter.limit)
  return {
    items: await shownAccounts(desk, page),
    total,
    next: rows.length > page.length ? page.at(-1)!.login_name : null,
  }
}

export async function createPerson(
  desk: Desk,
  wanted: { loginName: string; displayName: string; orgId: string },
  call: CallContext,
) {
  const { organisations } = await desk.rights.known()
  const there = organisations.some((one) => one.org_id === wanted.orgId && !one.disabled_at)
  if (!there || !isInReach(call, wanted.orgId)) throw errors['no-organisation']()
  if (await findByLoginName(desk.db, wanted.loginName)) throw errors['name-taken']()
  const password = firstPassword()
  const at = new Date(desk.now())
  const row: AccountRow = {
    account_id: uuidv7(desk.now()),
    login_name: wanted.loginName,
    display_name: wanted.displayName,
    org_id: wanted.orgId,
    password_hash: await hashPassword(password),
    old_hashes: '-',
    demo: false,
    disabled_at: null,
    created_at: at,
    must_change: true,
    password_set_at: at,
    roles: '-',
    data_scope: 'own',
    max_grade: 3,
    version: 0,
  }
  call.audit?.({ object: `account:${row.account_id}` })
  await desk.register
    .change(call.principal.id, (_, write) => write('account', row))
    .catch((error) => {
      if ((error as { code?: string }).code === '23505') throw errors['name-taken']()
      throw error
    })
  const stored = (await rowOf(desk.db, 'account', row.account_id))!
  return { account: await shownManaged(desk, stored), password }
}

export async function editAccount(desk: Desk, accountId: string, displayName: string, call: CallContext) {
  const account = await accountInReach(desk, call, accountId)
  return changed(desk, account, { display_name: displayName }, call)
}

export async function disableAccount(desk: Desk, accountId: string, call: CallContext) {
  const account = await otherInReach(desk, call, accountId)
  const shown = await changed(desk, account, { disabled_at: account.disabled_at ?? new Date(desk.now()) }, call)
  await desk.sessions.end(accountId)
  return { ...shown, sessions: 0 }
}

/** Whoever was away gets a new password from an administrator or changes the old one at the next log-in. */
export async function enableAccount(desk: Desk, accountId: string, call: CallContext) {
  const account = await otherInReach(desk, call, accountId)
  return changed(desk, account, { disabled_at: null, must_change: true }, call)
}

export async function resetPassword(desk: Desk, accountId: string, call: CallContext) {
  const account = await otherInReach(desk, call, accountId)
  if (!hasPassword(account)) throw errors['of-resident']()
  const password = firstPassword()
  const password_hash = await hashPassword(password)
  const change = {
    password_hash,
    old_hashes: rememberHash(account),
    must_change: true,
    password_set_at: new Date(desk.now()),
  }
  const shown = await changed(desk, account, change, call)
  await desk.sessions.end(accountId)
  await forgetFailures(desk.db, account.login_name, desk.now())
  return { account: { ...shown, sessions: 0, locked: false }, password }
}

export async function unlockAccount(desk: Desk, accountId: string, call: CallContext) {
  const account = await otherInReach(desk, call, accountId)
  await forgetFailures(desk.db, account.login_name, desk.now())
  return shownManaged(desk, account)
}

export async function takeFactorOff(desk: Desk, accountId: string, call: CallContext) {
  const account = await otherInReach(desk, call, accountId)
  await removeFactor(desk, accountId, call.principal.id)
  await desk.sessions.end(accountId)
  return { ...(await shownManaged(desk, account)), sessions: 0 }
}

export async function showSessions(desk: Desk, accountId: string, call: CallContext) {
  await accountInReach(desk, call, accountId)
  const rows = await desk.sessions.of(accountId)
  return {
    items: rows.map(({ sessionId, openedAt, usedAt }) => ({
      sessionId,
      openedAt: openedAt.toISOString(),
      usedAt: usedAt.toISOString(),
    })),
  }
}

export async function endSessions(desk: Desk, accountId: string, only: string | undefined, call: CallContext) {
  await accountInReach(desk, call, accountId)
  return { ended: await desk.sessions.end(accountId, only ? { only } : {}) }
}

/** Under the row's lock, so that two changes at once both stand. */
async function changed(desk: Desk, account: StoredAccount, change: Partial<AccountRow>, call: CallContext) {
  call.audit?.({ object: `account:${account.account_id}` })
  await desk.register.change(call.principal.id, async (tx, write) => {
    const current = (await tx
      .selectFrom('accounts.account')
      .selectAll()
      .where('account_id', '=', account.account_id)
      .forUpdate()
      .executeTakeFirstOrThrow()) as StoredAccount
    if (current.version !== account.version) {
      await desk.register.catchUp()
      if (!desk.register.holds('account', current)) throw errors['access-tampered']({ table: 'account' })
    }
    await write('account', { ...current, ...change })
  })
  return shownManaged(desk, (await rowOf(desk.db, 'account', account.account_id))!)
}

const letters = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghjkmnpqrstuvwxyz', '23456789', '!#%+=?@']

/** Sixteen characters that can be read out; of every kind, since the person's own has to be so too. */
function firstPassword(): string {
  const pick = (from: string) => from[randomInt(from.length)]!
  const all = [...letters.map(pick), ...Array.from({ length: 12 }, () => pick(letters.join('')))]
  for (let at = all.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all.join('')
}
