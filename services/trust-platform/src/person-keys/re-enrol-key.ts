import { orgWord, publicKeyText, readContract } from '../contract-access.ts'
import { objectionBytes, reEnrolmentBytes, refusePublicKey, refuseSignature } from './check-signature.ts'
import { take } from './enrol-key.ts'
import { errors } from './errors.ts'
import type { PersonKeys } from './person-keys.ts'
import { keyOnChain, type SignerView, showSigner } from './show-signers.ts'
import { attemptsOf, type SignerRow } from './signer-store.ts'

export interface LostKey {
  publicKey: string
  proof: string
  orgId: string
  attempt: number
}

/** Waits for the hospital's word. The account is told at once, so that whoever still has the old key can object. */
export async function requestReEnrolment(keys: PersonKeys, row: SignerRow, lost: LostKey): Promise<SignerView> {
  refusePublicKey(lost.publicKey)
  const [bound, attempts, may] = await Promise.all([
    keyOnChain(keys, row.signerId),
    attemptsOf(keys.db, [row.signerId]),
    readContract(keys.gateway, 'Identities', 'mayReenrol', [orgWord(lost.orgId)]),
  ])
  if (!bound) throw errors['not-enrolled']()
  if (!may || lost.orgId === row.orgId) throw errors['wrong-organisation']()
  if (lost.attempt !== (attempts.get(row.signerId) ?? 0) + 1) throw errors['wrong-attempt']()
  const of = { ...lost, signerId: row.signerId, version: bound.version + 1 }
  refuseSignature(await reEnrolmentBytes(keys, of), lost.proof, lost.publicKey)
  const { publicKey, proof, orgId, attempt } = lost
  const organisation = keys.organisations.find((one) => one.orgId === orgId)?.name ?? orgId
  await take(
    keys,
    row,
    { what: 're-enrol', state: 'proposed', publicKey, proof, orgId, attempt, version: of.version },
    (trx) =>
      keys.notices.add(trx, `person-keys:re-enrolment:${row.signerId}:${attempt}:${publicKey.slice(-16)}`, 'message', {
        to: { accountId: row.accountId },
        kind: 'key-change',
        title: '有人申请更换您的签名密钥',
        text: `有人以您的名义申请在${organisation}核验身份后更换签名密钥。如果不是您本人，请立即用原手机打开“我的密钥”提出反对。`,
        link: '/key',
      }),
  )
  return showSigner(keys, row)
}

export async function objectToReEnrolment(keys: PersonKeys, row: SignerRow, signature: string): Promise<SignerView> {
  const word = row.signerId as `0x${string}`
  const [bound, pending] = await Promise.all([
    keyOnChain(keys, row.signerId),
    readContract(keys.gateway, 'Identities', 'reenrolments', [word]),
  ])
  const [x, y, , readyAt] = pending
  if (readyAt === 0n) throw errors['no-re-enrolment']()
  if (!bound || bound.endsAt !== null) throw errors['not-enrolled']()
  const bytes = await objectionBytes(keys, row.signerId, publicKeyText(x, y), Number(readyAt))
  refuseSignature(bytes, signature, bound.publicKey)
  await take(keys, row, { what: 'object', state: 'ready', signature, version: bound.version })
  return showSigner(keys, row)
}
