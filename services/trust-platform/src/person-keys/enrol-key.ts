import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Kysely } from 'kysely'
import { dropProposals, insertAct, isUnderWay, type NewAct, newestActs } from './act-store.ts'
import { enrolmentBytes, refusePublicKey, refuseSignature, revocationBytes, rotationBytes } from './check-signature.ts'
import { errors } from './errors.ts'
import type { PersonKeys } from './person-keys.ts'
import { keyOnChain, type SignerView, showSigner } from './show-signers.ts'
import { isKeyUsed, lockSigner, type SignerRow } from './signer-store.ts'

export async function enrolKey(
  keys: PersonKeys,
  row: SignerRow,
  { publicKey, proof }: { publicKey: string; proof: string },
): Promise<SignerView> {
  refusePublicKey(publicKey)
  refuseSignature(await enrolmentBytes(keys, row), proof, publicKey)
  const bound = await keyOnChain(keys, row.signerId)
  if (bound && bound.publicKey !== publicKey) throw errors['already-enrolled']()
  if (!bound) {
    const state = row.kind === 'resident' ? 'ready' : 'proposed'
    await take(keys, row, { what: 'enrol', state, publicKey, proof, orgId: row.orgId })
  }
  return showSigner(keys, row)
}

export async function rotateKey(
  keys: PersonKeys,
  row: SignerRow,
  { publicKey, byOld, byNew }: { publicKey: string; byOld: string; byNew: string },
): Promise<SignerView> {
  refusePublicKey(publicKey)
  const bound = await keyOnChain(keys, row.signerId)
  if (!bound || bound.endsAt !== null) throw errors['not-enrolled']()
  // The answer to the first call was lost.
  if (bound.publicKey === publicKey) return showSigner(keys, row)
  const bytes = await rotationBytes(keys, row.signerId, bound.version + 1, publicKey)
  refuseSignature(bytes, byOld, bound.publicKey)
  refuseSignature(bytes, byNew, publicKey)
  await take(keys, row, {
    what: 'rotate',
    state: 'ready',
    publicKey,
    proof: byNew,
    signature: byOld,
    version: bound.version + 1,
  })
  return showSigner(keys, row)
}

export async function revokeKey(keys: PersonKeys, row: SignerRow, signature: string): Promise<SignerView> {
  const bound = await keyOnChain(keys, row.signerId)
  if (!bound) throw errors['not-enrolled']()
  if (bound.endsAt !== null) return showSigner(keys, row)
  refuseSignature(await revocationBytes(keys, row.signerId, bound.version), signature, bound.publicKey)
  await take(keys, row, { what: 'revoke', state: 'ready', signature, version: bound.version })
  return showSigner(keys, row)
}

type Taken = Pick<NewAct, 'what' | 'state'> & Partial<NewAct>

/** Stores what was asked for; the worker brings it to the chain. A repeat of what is under way is that. */
export async function take(
  keys: PersonKeys,
  row: SignerRow,
  act: Taken,
  also?: (trx: Kysely<any>) => Promise<void>,
): Promise<void> {
  await keys.db.transaction().execute(async (trx) => {
    await lockSigner(trx, row.signerId)
    const last = (await newestActs(trx, [row.signerId], [act.what])).get(row.signerId)
    const open = last && ['proposed', 'ready', 'sent'].includes(last.state)
    if (open && last.publicKey === (act.publicKey ?? null) && last.attempt === (act.attempt ?? null)) return
    if (await isUnderWay(trx, row.signerId)) throw errors['under-way']()
    await dropProposals(trx, row.signerId, act.what)
    if (act.publicKey && (await isKeyUsed(trx, act.publicKey))) throw errors['key-taken']()
    await insertAct(trx, {
      ...act,
      actId: uuidv7(keys.now()),
      signerId: row.signerId,
      byAccount: row.accountId,
      createdAt: new Date(keys.now()),
    })
    await also?.(trx)
  })
  keys.wake()
}
