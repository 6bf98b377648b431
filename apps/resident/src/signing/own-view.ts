import { generateKeyPair, type Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { dayNumber, grantModes, purposes, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { type RecordType, recordTypes } from '@jhc/record/model.ts'
import { encodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import { personKeys, retrieval } from '../api/apis.ts'
import type { Account } from '../shell/session.tsx'
import { asHex, chainFacts, noWord } from './chain-facts.ts'
import { deviceSigner } from './device-signer.ts'
import { askForPin } from './pin-prompt.ts'

const hour = 3600

/** Asks for the own record: signed like anybody's request, the pages enveloped to a key that lives only in this page's memory. */
export async function requestOwnView(account: Account, dataFrom: string, dataTo: string) {
  const [facts, me] = await Promise.all([chainFacts(account), personKeys.call('mine')])
  const delivery: Sm2KeyPair = generateKeyPair()
  const deliveryKey = toHex(delivery.publicKey)
  const signed = encodeSigned('request', {
    domain: asHex(facts.domains.access),
    action: 1,
    purpose: purposes['own-view'].code,
    grade: 5,
    recordTypes: recordTypesToBits(Object.keys(recordTypes) as RecordType[]),
    dataFrom: dayNumber(dataFrom),
    dataTo: dayNumber(dataTo),
    validTo: facts.nowSeconds + 12 * hour,
    fieldsForm: 0,
    fields: noWord,
    nonce: crypto.getRandomValues(new Uint32Array(1))[0]!,
    asker: asHex(me.id),
    resident: asHex(account.residentId ?? me.id),
    holder: noWord,
    reasonHash: noWord,
    mode: grantModes.proactive.code,
  })
  const requestId = idOfSigned(signed)
  const [signature, deliverySignature] = await deviceSigner(account).signAll(
    [fromHex(signed), deliveryBytes(requestId, deliveryKey)],
    { what: '打开我的健康档案', ask: askForPin, weight: 'light' },
  )
  const request = await retrieval.call('request', {
    body: {
      signed,
      signature: signature!,
      reason: '',
      deliveryKey,
      deliverySignature: deliverySignature!,
    },
  })
  return { requestId: request.requestId, delivery }
}
