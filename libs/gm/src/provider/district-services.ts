import { base64Of, fromBase64 } from '../bytes.ts'
import { type CryptoProvider, cryptoErrors } from './crypto-provider.ts'

/** How the district's services are reached; docs/reference/district-crypto.md describes the operations. */
export interface DistrictServices {
  /** Each operation is a POST to `<url>/<operation>`, unless `paths` names another path. */
  url: string
  paths?: Partial<Record<Operation, string>>
  /** Sent as `Authorization: Bearer …`; certificates of the connection are the business of `fetch`. */
  token: string
  timeoutMs?: number
  fetch?: typeof globalThis.fetch
}

export const operations = [
  'Describe',
  'WrapKey',
  'UnwrapKey',
  'SignData',
  'ExportPublicKey',
  'VerifySignedData',
  'GenerateRandom',
] as const
export type Operation = (typeof operations)[number]

type Fields = Record<string, string | number>

/** respValue of GM/T 0029-2014 5: 0 is success. These two have a meaning here, any other is a refusal. */
export const respValues = { unknownKey: 0x04000008, notAuthentic: 0x04000013, badRequest: 0x04000014 } as const

/** 可信密码服务 and 签名验签服务: the certified devices do the work, this only asks. Operations are repeatable, so a lost answer is asked for once more. */
export function districtProvider(services: DistrictServices): CryptoProvider {
  const ask = (operation: Operation, fields: Fields = {}) => askTwice(services, operation, fields)
  const bytes = (answer: Fields, name: string): Uint8Array => {
    try {
      return fromBase64(text(answer, name))
    } catch {
      throw cryptoErrors['bad-answer']({ field: name })
    }
  }
  return {
    async describe() {
      const answer = await ask('Describe')
      const certificateNumber = text(answer, 'certificateNumber')
      return {
        kind: 'district-services',
        name: text(answer, 'name'),
        certificateNumber,
        currentKeyId: text(answer, 'currentKeyId'),
      }
    },
    async wrapKey(key, label) {
      const answer = await ask('WrapKey', { inData: base64Of(key), label })
      return { keyId: text(answer, 'keyId'), text: text(answer, 'outData') }
    },
    async unwrapKey({ keyId, text: inData }, label) {
      return bytes(await ask('UnwrapKey', { keyId, inData, label }), 'outData')
    },
    async sign(keyName, message) {
      const signature = bytes(await ask('SignData', { keyName, inData: base64Of(message) }), 'signature')
      if (signature.length !== 64) throw cryptoErrors['bad-answer']({ field: 'signature' })
      return signature
    },
    publicKey: async (keyName) => bytes(await ask('ExportPublicKey', { keyName }), 'publicKey'),
    async verify(publicKey, message, signature) {
      const fields = { publicKey: base64Of(publicKey), inData: base64Of(message), signature: base64Of(signature) }
      return text(await ask('VerifySignedData', fields), 'verdict') === 'valid'
    },
    async random(count) {
      const drawn = bytes(await ask('GenerateRandom', { length: count }), 'outData')
      if (drawn.length !== count) throw cryptoErrors['bad-answer']({ field: 'outData' })
      return drawn
    },
  }
}

function text(answer: Fields, name: string): string {
  const value = answer[name]
  if (typeof value !== 'string' || value.length === 0) throw cryptoErrors['bad-answer']({ field: name })
  return value
}

async function askTwice(services: DistrictServices, operation: Operation, fields: Fields): Promise<Fields> {
  const answer = (await askOnce(services, operation, fields)) ?? (await askOnce(services, operation, fields))
  if (!answer) throw cryptoErrors.unreachable({ operation })
  if (answer.respValue === 0) return answer
  if (answer.respValue === respValues.unknownKey) throw cryptoErrors['unknown-key']({ operation })
  if (answer.respValue === respValues.notAuthentic) throw cryptoErrors['not-authentic']({ operation })
  throw cryptoErrors.refused({ operation, respValue: String(answer.respValue) })
}

/** Nothing where the service did not answer or said that it cannot now. */
async function askOnce(
  { url, paths, token, timeoutMs = 5_000, fetch = globalThis.fetch }: DistrictServices,
  operation: Operation,
  fields: Fields,
) {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/${paths?.[operation] ?? operation}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    })
    if (response.status >= 500) return undefined
    if (response.status === 401 || response.status === 403) return { respValue: response.status }
    return (await response.json()) as Fields
  } catch (error) {
    if (error instanceof SyntaxError) throw cryptoErrors['bad-answer']({ operation })
    return undefined
  }
}
