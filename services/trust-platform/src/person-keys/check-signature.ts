import { isPublicKey, verify } from '@jhc/gm/sm2.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { concat, fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import { noWord, orgWord } from '../contract-access.ts'
import { errors } from './errors.ts'
import { kindCodes, type PersonKeys } from './person-keys.ts'
import type { SignerRow } from './signer-store.ts'

export function refusePublicKey(publicKey: string): void {
  if (!isPublicKey(fromHex(publicKey))) throw errors['key-invalid']()
}

export function refuseSignature(bytes: Hex, signature: string, publicKey: string): void {
  if (!verify(fromHex(bytes), fromHex(signature), fromHex(publicKey))) throw errors['proof-wrong']()
}

const keyWords = (publicKey: string) => ({
  x: `0x${publicKey.slice(2, 66)}` as Hex,
  y: `0x${publicKey.slice(66)}` as Hex,
})

export async function enrolmentBytes(keys: PersonKeys, row: SignerRow): Promise<Hex> {
  return encodeSigned('enrolment', {
    domain: await keys.domain(),
    action: 1,
    kind: kindCodes[row.kind],
    id: row.signerId as Hex,
    organisation: row.orgId === null ? noWord : orgWord(row.orgId),
  })
}

export async function rotationBytes(keys: PersonKeys, signerId: string, version: number, publicKey: string) {
  const domain = await keys.domain()
  return encodeSigned('rotation', { domain, action: 2, version, id: signerId as Hex, ...keyWords(publicKey) })
}

export async function revocationBytes(keys: PersonKeys, signerId: string, version: number) {
  return encodeSigned('ownRevocation', { domain: await keys.domain(), action: 3, version, id: signerId as Hex })
}

export interface ReEnrolment {
  signerId: string
  version: number
  attempt: number
  publicKey: string
  orgId: string
}

export async function reEnrolmentBytes(keys: PersonKeys, of: ReEnrolment) {
  return encodeSigned('reenrolment', {
    domain: await keys.domain(),
    action: 4,
    version: of.version,
    attempt: of.attempt,
    id: of.signerId as Hex,
    ...keyWords(of.publicKey),
    organisation: orgWord(of.orgId),
  })
}

export async function objectionBytes(keys: PersonKeys, signerId: string, publicKey: string, readyAt: number) {
  const domain = await keys.domain()
  return encodeSigned('objection', { domain, action: 5, id: signerId as Hex, ...keyWords(publicKey), readyAt })
}

/** What an organisation signs for a practitioner's key: SM3 of the enrolment and the key; for a re-enrolment SM3 of its bytes. */
export const digestOf = (bytes: Hex, publicKey?: string): Uint8Array =>
  sm3(publicKey === undefined ? fromHex(bytes) : concat(fromHex(bytes), fromHex(publicKey.slice(2))))
