import { fromHex } from '@jhc/gm/bytes.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import {
  dayNumber,
  type GrantMode,
  grantModes,
  type Purpose,
  purposes,
  recordTypesToBits,
} from '@jhc/record/consent/consent-words.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { encodeSigned, type Hex, idOfSigned } from '@jhc/record/signed-bytes.ts'

/** What a doctor asks for. */
export interface Asked {
  residentId: string
  purpose: Purpose
  mode: GrantMode
  recordTypes: RecordType[]
  /** Bits of the field catalogue; null: all fields. */
  fields: number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
  /** How long the request stands. */
  validHours: number
  reason: string
  /** Chain word of one organisation; null: all. */
  holder: string | null
}

const none: Hex = `0x${'0'.repeat(64)}`
const hex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`

/** 208 bytes by docs/reference/consent-bytes.md. `nowSeconds` is the chain's time, not this device's. */
export function requestBytes(
  asked: Asked,
  { domain, asker, nowSeconds }: { domain: string; asker: string; nowSeconds: number },
): Hex {
  return encodeSigned('request', {
    domain: hex(domain),
    action: 1,
    purpose: purposes[asked.purpose].code,
    grade: asked.maxGrade,
    recordTypes: recordTypesToBits(asked.recordTypes),
    dataFrom: dayNumber(asked.dataFrom),
    dataTo: dayNumber(asked.dataTo),
    validTo: nowSeconds + asked.validHours * 3600,
    fieldsForm: asked.fields === null ? 0 : 1,
    fields: asked.fields === null ? none : fieldsToWord(asked.fields),
    nonce: crypto.getRandomValues(new Uint32Array(1))[0]!,
    asker: hex(asker),
    resident: hex(asked.residentId),
    holder: asked.holder === null ? none : hex(asked.holder),
    reasonHash: asked.reason === '' ? none : `0x${sm3Hex(new TextEncoder().encode(asked.reason))}`,
    mode: grantModes[asked.mode].code,
  })
}

/** The two texts that the key signs for one request: the request itself, and to which key its pages are enveloped. */
export function textsToSign(signed: Hex, deliveryKey: string): { requestId: Hex; texts: [Uint8Array, Uint8Array] } {
  const requestId = idOfSigned(signed)
  return { requestId, texts: [fromHex(signed.slice(2)), deliveryBytes(requestId.slice(2), deliveryKey)] }
}

export const withdrawalBytes = (domain: string, requestId: string): Uint8Array =>
  fromHex(encodeSigned('requestWithdrawal', { domain: hex(domain), action: 2, requestId: hex(requestId) }).slice(2))
