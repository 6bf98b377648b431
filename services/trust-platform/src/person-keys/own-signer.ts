import { randomBytes } from 'node:crypto'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import type { PersonKeys } from './person-keys.ts'
import { findSigners, insertSigner, type SignerRow } from './signer-store.ts'

/** The signer whom a session acts as: a resident (or the child whose record is looked at), else a practitioner, whose id is reserved here. */
export function ownSigner(keys: PersonKeys, principal: Principal): Promise<SignerRow> {
  if (principal.kind !== 'user') throw errors['no-person']()
  return principal.permissions.has('residents.own')
    ? residentSigner(keys, principal)
    : practitionerSigner(keys, principal)
}

async function residentSigner(keys: PersonKeys, { id }: Principal): Promise<SignerRow> {
  const { residents } = await keys.residents.resolve({ body: { accountIds: [id] } })
  const one = residents.find(({ current }) => current)
  if (!one) throw errors['no-person']()
  const [known] = await findSigners(keys.db, { ids: [one.residentId] })
  if (known?.accountId === one.accountId && nameOf(keys, known) === one.name) return known
  const row = {
    signerId: one.residentId,
    kind: 'resident' as const,
    accountId: one.accountId,
    orgId: null,
    name: keys.columns.name.seal(one.residentId, one.name),
  }
  await insertSigner(keys.db, row, new Date(keys.now()))
  return row
}

async function practitionerSigner(keys: PersonKeys, { id, orgId }: Principal): Promise<SignerRow> {
  const find = async () =>
    (await findSigners(keys.db, { accountIds: [id] })).find((one) => one.kind === 'practitioner' && one.orgId === orgId)
  const known = await find()
  if (known) return known
  const [account] = (await keys.accounts.names({ body: { accountIds: [id] } })).accounts
  if (!account) throw errors['no-person']()
  const signerId = `0x${randomBytes(32).toString('hex')}`
  const row = {
    signerId,
    kind: 'practitioner' as const,
    accountId: id,
    orgId,
    name: keys.columns.name.seal(signerId, account.displayName),
  }
  // Two first calls at once: one of them keeps its id.
  await insertSigner(keys.db, row, new Date(keys.now())).catch(async (error) => {
    if (!(await find())) throw error
  })
  return (await find())!
}

export const nameOf = (keys: Pick<PersonKeys, 'columns'>, row: SignerRow): string =>
  keys.columns.name.open(row.signerId, row.name)
