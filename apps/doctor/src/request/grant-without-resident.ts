import { fromHex } from '@jhc/gm/bytes.ts'
import { dayNumber, grantKinds, grantModes, purposes, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import { consent } from '../apis.ts'
import { signerOf, useOwnKey } from '../key/own-key.ts'
import { useAskForPin } from '../key/pin-dialog.tsx'
import type { Asked } from './request-bytes.ts'

const none: Hex = `0x${'0'.repeat(64)}`
const hex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`
/** A little less than the day that the contract allows, for the time until the block. */
const emergencyHours = 23

/**
 * 急救授权 and 纸质授权: by the doctor's key and the hospital's, for the signing doctor alone; the contract takes them only while the
 * district has them switched on. A paper form opens the own hospital's records, for as long as the request holds.
 */
export function useGrantWithoutResident() {
  const ask = useAskForPin()
  const { accountId, mine, facts } = useOwnKey()
  return async (asked: Asked, requestId: string): Promise<void> => {
    const emergency = asked.purpose === 'emergency'
    const { data } = await facts.refetch({ throwOnError: true })
    const { domains, nowSeconds } = data!
    const kind = emergency ? 'emergency' : 'data-use'
    const { templates } = await consent.client.templates({ query: { kind } })
    const text = templates.find(({ current, purpose }) => current && purpose === asked.purpose)
    const signed = encodeSigned('grant', {
      domain: hex(domains.consent),
      action: 1,
      kind: grantKinds[kind].code,
      mode: grantModes[asked.mode].code,
      granteeKind: 1,
      fieldsForm: asked.fields === null ? 0 : 1,
      maxGrade: asked.maxGrade,
      purpose: purposes[asked.purpose].code,
      recordTypes: recordTypesToBits(asked.recordTypes),
      dataFrom: dayNumber(asked.dataFrom),
      dataTo: dayNumber(asked.dataTo),
      validFrom: nowSeconds - 60,
      validTo: nowSeconds + (emergency ? emergencyHours : asked.validHours) * 3600,
      nonce: crypto.getRandomValues(new Uint32Array(1))[0]!,
      resident: hex(asked.residentId),
      grantee: hex(mine.data!.id),
      holder: asked.holder === null ? none : hex(asked.holder),
      fields: asked.fields === null ? none : fieldsToWord(asked.fields),
      textHash: hex(text?.textHash ?? none),
    })
    const signature = await signerOf(accountId).sign(fromHex(signed.slice(2)), {
      what: emergency ? '急救调阅：不经患者同意，由您签名负责' : '登记患者的纸质同意书，由您和本机构签名负责',
      ask,
    })
    await consent.client.grantWithoutResident({ body: { signed, signature, reason: asked.reason, requestId } })
  }
}
