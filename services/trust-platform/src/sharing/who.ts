import { verify } from '@jhc/gm/sm2.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import type { Resident, Sharing, Signer } from './sharing.ts'

/** Those for whom this account's key signs: the person, and for a guardian the children. */
export async function residentsOf({ residents }: Sharing, call: CallContext): Promise<Resident[]> {
  return (await residents.resolve({ body: { accountIds: [call.principal.id] } })).residents
}

/** Whose record the account looks at now. */
export async function currentResident(sharing: Sharing, call: CallContext): Promise<Resident> {
  const all = await residentsOf(sharing, call)
  const current = all.find((one) => (one as { current?: boolean }).current) ?? (all.length === 1 ? all[0] : undefined)
  if (!current) throw errors['no-active-key']()
  return current
}

/** Whose of the account's residents has this id; nobody else's. */
export async function ownResident(sharing: Sharing, call: CallContext, residentId: string): Promise<Resident> {
  const found = (await residentsOf(sharing, call)).find((one) => one.residentId === residentId)
  if (!found) throw errors['not-signed']()
  return found
}

export async function activeSignersOf({ keys }: Sharing, accountId: string): Promise<Signer[]> {
  const { signers } = await keys.lookup({ body: { accountIds: [accountId] } })
  return signers.filter((one) => one.accountId === accountId && isActive(one))
}

export async function signerById({ keys }: Sharing, id: string): Promise<Signer | null> {
  const { signers } = await keys.lookup({ body: { ids: [id] } })
  return signers.find((one) => one.id === id && isActive(one)) ?? null
}

const isActive = ({ state, publicKey }: Signer) => state === 'active' && publicKey !== null

/** SM2 over the bytes by the signer's key on chain. */
export function isSignedBy(signer: Signer, bytes: Uint8Array, signature: string): boolean {
  try {
    return verify(bytes, fromHex(signature), fromHex(signer.publicKey!))
  } catch {
    return false
  }
}

/** By chain id; an organisation that nobody knows stands with its id. */
export async function organisationNames({ index }: Sharing): Promise<(orgId: string) => string> {
  const { organisations } = await index.sources({})
  const names = new Map(organisations.map(({ orgId, name }) => [orgId, name]))
  return (orgId) => names.get(orgId) ?? orgId
}
