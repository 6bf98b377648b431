import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { verify } from '@jhc/gm/sm2.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { fromHex, utf8 } from '@jhc/record/bytes.ts'
import { purposes, recordTypesOfBits } from '@jhc/record/consent/consent-words.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { decodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { encodeFunctionData, type Hex } from 'viem'
import { errors } from './errors.ts'
import { findRequest, insertRequest, type RequestRow } from './request-store.ts'
import { type Retrieval, textOf, zeroWord } from './retrieval.ts'
import { type Subject, showRequest } from './show-request.ts'

export interface Asked {
  signed: string
  signature: string
  reason: string
  deliveryKey: string
  deliverySignature: string
}
type Terms = Record<keyof ReturnType<typeof decodeSigned<'request'>>, number & Hex>

const longestMs = 366 * 86_400_000

/** Durable before it answers; the same bytes give the same request. */
export async function askRequest(retrieval: Retrieval, asked: Asked, { principal, audit }: CallContext) {
  const { db, now, directory, personKeys, residents, subject, wake } = retrieval
  const terms = decodeSigned('request', asked.signed as Hex) as Terms
  const { domain } = await directory.contracts()
  const refuse = (member: string) => errors['terms-invalid']({ member })
  if (terms.domain !== domain) throw refuse('domain')
  if (terms.action !== 1) throw refuse('action')
  const [{ signers }, { residents: found }] = await Promise.all([
    personKeys.lookup({ body: { ids: [terms.asker] } }),
    residents.resolve({ body: { residentIds: [terms.resident] } }),
  ])
  const signer = signers.find(({ id }) => id === terms.asker)
  const resident = found.find(({ residentId }) => residentId === terms.resident)
  if (signer?.state !== 'active' || !signer.publicKey) throw errors['no-key']()
  const ownView = terms.asker === terms.resident
  const isOwn = signer.accountId === principal.id || (ownView && resident?.accountId === principal.id)
  if (!isOwn) throw errors['not-yours']()
  if (!resident) throw errors['no-resident']()
  checkTerms(terms, { now: now(), ownView, reason: asked.reason, refuse })
  const key = fromHex(signer.publicKey)
  if (!verify(fromHex(asked.signed), fromHex(asked.signature), key)) throw errors['not-signed']({ what: 'request' })
  const requestId = idOfSigned(asked.signed as Hex)
  if (!verify(deliveryBytes(requestId, asked.deliveryKey), fromHex(asked.deliverySignature), key))
    throw errors['not-signed']({ what: 'delivery-key' })
  audit?.({ object: requestId })

  const who: Subject = {
    name: resident.maskedName,
    sex: resident.sex,
    birthYear: resident.birthDate.slice(0, 4),
    reason: asked.reason,
  }
  await insertRequest(db, {
    requestId,
    orgId: signer.orgId ?? principal.orgId,
    askerId: terms.asker,
    askerAccount: principal.id,
    askerName: ownView ? resident.maskedName : signer.name,
    residentId: terms.resident,
    personId: resident.personId,
    ownView,
    signed: asked.signed,
    signature: asked.signature,
    deliveryKey: asked.deliveryKey,
    deliverySignature: asked.deliverySignature,
    subject: subject.seal(requestId, JSON.stringify(who)),
    purpose: terms.purpose,
    mode: terms.mode,
    recordTypes: terms.recordTypes,
    fields: terms.fieldsForm === 0 ? null : terms.fields,
    maxGrade: terms.grade,
    dataFrom: terms.dataFrom,
    dataTo: terms.dataTo,
    holderOrgId: terms.holder === zeroWord ? null : textOf(terms.holder),
    validTo: new Date(terms.validTo * 1000),
    createdAt: new Date(now()),
  })
  const row = (await findRequest(db, requestId))!
  if (row.askerAccount !== principal.id) throw errors['not-yours']()
  await submitRequests(retrieval, [row])
  wake()
  return showRequest(retrieval, row)
}

function checkTerms(
  terms: Terms,
  around: { now: number; ownView: boolean; reason: string; refuse(member: string): Error },
): void {
  const { now, ownView, reason, refuse } = around
  const hash = reason === '' ? zeroWord : `0x${sm3Hex(utf8(reason))}`
  const until = terms.validTo * 1000
  if (terms.reasonHash !== hash) throw refuse('reasonHash')
  if (until <= now || until > now + longestMs) throw refuse('validTo')
  if (terms.grade < 1 || terms.grade > 5) throw refuse('grade')
  if (recordTypesOfBits(terms.recordTypes).length === 0) throw refuse('recordTypes')
  if (terms.fieldsForm > 1 || (terms.fieldsForm === 0) !== (terms.fields === zeroWord)) throw refuse('fields')
  if (terms.dataFrom < 18_000_101 || terms.dataTo < terms.dataFrom || terms.dataTo > 99_991_231) throw refuse('dataTo')
  if (terms.mode < 1 || terms.mode > 6) throw refuse('mode')
  if ((terms.purpose === purposes['own-view'].code) !== ownView) throw refuse('purpose')
}

/** Also for those that were kept and not submitted, after a kill. */
export async function submitRequests({ gateway }: Retrieval, rows: readonly RequestRow[]): Promise<void> {
  const transactions = rows.map(({ requestId, signed, signature }) => {
    const [r, s] = [BigInt(`0x${signature.slice(0, 64)}`), BigInt(`0x${signature.slice(64)}`)]
    const data = encodeFunctionData({ abi: accessAbi, functionName: 'request', args: [signed as Hex, r, s] })
    return { idempotencyKey: keyOf(requestId), contract: 'Access', data, gas: 1_000_000 }
  })
  if (transactions.length > 0) await gateway.submit({ body: { transactions } })
}

export const keyOf = (requestId: string) => `access.request.${requestId}`
