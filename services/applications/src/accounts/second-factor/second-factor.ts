import { randomBytes } from 'node:crypto'
import { open, seal } from '@jhc/gm/envelope.ts'
import { sql } from 'kysely'
import type { StoredAccount } from '../account-store.ts'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import { rowOf } from '../register/access-register.ts'
import type { Sealed } from '../register/sealed-tables.ts'
import { base32, type CodeKind, codeAt, codeKinds, stepAt } from './one-time-code.ts'

const aadOf = (accountId: string) => `accounts.second_factor/${accountId}`

export type FactorDesk = Pick<Desk, 'db' | 'register' | 'secondFactor'>

function factorOf({ db, register }: FactorDesk, accountId: string): Promise<Sealed<'second_factor'> | null> {
  return register.checked('second_factor', () => rowOf(db, 'second_factor', accountId))
}

/** Confirmed, and not taken away since. */
export async function hasFactor(desk: FactorDesk, accountId: string): Promise<boolean> {
  if (!desk.register.has('second_factor', accountId)) return false
  return (await presentFactor(desk, accountId))?.confirmed_at != null
}

export async function lacksFactor(desk: FactorDesk, accountId: string): Promise<boolean> {
  return desk.secondFactor === 'required' && !(await hasFactor(desk, accountId))
}

/** A row that the register knows and the table lacks was removed by somebody else. */
async function presentFactor(desk: FactorDesk, accountId: string): Promise<Sealed<'second_factor'> | null> {
  const factor = await factorOf(desk, accountId)
  if (!factor && desk.register.has('second_factor', accountId))
    throw errors['access-tampered']({ table: 'second_factor' })
  return factor
}

/** The secret is shown once; it counts when a code made with it was given. */
export async function beginFactor(desk: Desk, account: StoredAccount, kind: CodeKind) {
  const accountId = account.account_id
  const before = await presentFactor(desk, accountId)
  if (before?.confirmed_at && before.kind !== 'none') throw errors['factor-exists']()
  const secret = randomBytes(20)
  const row = {
    account_id: accountId,
    kind,
    secret: seal(desk.factorKeys[0]!, secret, aadOf(accountId)),
    confirmed_at: null,
    created_at: new Date(desk.now()),
    version: before?.version ?? 0,
  }
  await desk.register.change(accountId, (_, write) => write('second_factor', row))
  const label = `${encodeURIComponent('静安健康链')}:${encodeURIComponent(account.login_name)}`
  const text = base32(secret)
  const period = codeKinds[kind].periodMs / 1000
  const query = `secret=${text}&issuer=${encodeURIComponent('静安健康链')}&algorithm=SHA256&digits=6&period=${period}`
  return { kind, secret: text, uri: kind === 'totp-sha256' ? `otpauth://totp/${label}?${query}` : null }
}

export async function confirmFactor(desk: Desk, accountId: string, code: string): Promise<void> {
  const factor = await presentFactor(desk, accountId)
  if (!factor || factor.kind === 'none') throw errors['no-factor']()
  if (factor.confirmed_at) throw errors['factor-exists']()
  await spendCode(desk, factor, code)
  await desk.register.change(accountId, (_, write) =>
    write('second_factor', { ...factor, confirmed_at: new Date(desk.now()) }),
  )
}

/** Taken off by another administrator; the row stays, so that its absence would be seen. */
export async function removeFactor(desk: Desk, accountId: string, by: string): Promise<void> {
  const factor = await presentFactor(desk, accountId)
  if (!factor) return
  await desk.register.change(by, (_, write) => write('second_factor', { ...factor, kind: 'none', confirmed_at: null }))
}

/** Throws unless the account has no factor or the code is right and new. */
export async function checkFactor(desk: Desk, accountId: string, code: string | undefined): Promise<void> {
  if (!(await hasFactor(desk, accountId))) return
  if (!code) throw errors['second-factor-needed']()
  await spendCode(desk, (await presentFactor(desk, accountId))!, code)
}

/** One step earlier and later are taken, for clocks that differ; each step once. */
async function spendCode(desk: Desk, factor: Sealed<'second_factor'>, code: string): Promise<void> {
  const kind = factor.kind as CodeKind
  const secret = open(desk.factorKeys, factor.secret, aadOf(factor.account_id))
  const current = stepAt(kind, desk.now())
  const step = [current, current - 1, current + 1].find((one) => codeAt(kind, secret, one) === code)
  if (step === undefined) throw errors['wrong-code']()
  const place = `${factor.account_id}/${kind}`
  const newest = usedSteps.get(place) ?? 0
  if (step <= newest) throw errors['wrong-code']()
  usedSteps.set(place, step)
  const { numAffectedRows } = await sql`insert into accounts.used_code (account_id, step)
    select ${factor.account_id}, cast(${step} as bigint)
    where not exists (select 1 from accounts.used_code where account_id = ${factor.account_id} and step >= ${step})
    on conflict (account_id, step) do nothing`.execute(desk.db)
  if (numAffectedRows !== 1n) throw errors['wrong-code']()
  await sql`delete from accounts.used_code where account_id = ${factor.account_id} and step < ${step}`.execute(desk.db)
}

/** Beside the table: taking a used code's row away makes it no newer while this process lives. */
const usedSteps = new Map<string, number>()
