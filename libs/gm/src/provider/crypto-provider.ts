import { defineErrors } from '@jhc/kit/errors.ts'

/**
 * Where keys live. Services never see a key-encryption key or the platform's signing key: they ask a provider. `software` keeps them
 * in a file (development, acceptance); `district-services` asks the district's certified services. Choosing is the job of apps.
 */
export interface CryptoProvider {
  describe(): Promise<ProviderDescription>
  /** A data key under the current key-encryption key. `label` is bound in: the same label must be named to unwrap. */
  wrapKey(key: Uint8Array, label: string): Promise<WrappedKey>
  /** Throws `crypto.unknown-key` or `crypto.not-authentic`. */
  unwrapKey(wrapped: WrappedKey, label: string): Promise<Uint8Array>
  /** SM2 with SM3 by a key of the provider; raw r‖s. Throws `crypto.unknown-key`. */
  sign(keyName: string, message: Uint8Array): Promise<Uint8Array>
  /** 0x04‖X‖Y. */
  publicKey(keyName: string): Promise<Uint8Array>
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean>
  random(bytes: number): Promise<Uint8Array>
  /** A fresh key-encryption key from now on, named in the answer; absent where whoever runs the provider rotates it there. */
  rotate?(): Promise<string>
}

export interface WrappedKey {
  /** Names the key-encryption key, so that rotation finds what still hangs on an old one. */
  keyId: string
  text: string
}

export interface ProviderDescription {
  kind: 'software' | 'district-services'
  name: string
  /** 商用密码产品认证证书编号; nothing for software. */
  certificateNumber: string | null
  /** What new data keys are wrapped under. */
  currentKeyId: string
}

export const cryptoErrors = defineErrors('crypto', {
  'unknown-key': { kind: 'internal', retryable: false, zh: '密码服务中没有所需的密钥，请联系密码管理员。' },
  'not-authentic': {
    kind: 'internal',
    retryable: false,
    zh: '密钥密文未通过完整性校验，可能已被改动，请联系密码管理员。',
  },
  unreachable: { kind: 'unavailable', retryable: true, zh: '区密码服务暂时无法连接，请稍后再试。' },
  refused: { kind: 'internal', retryable: false, zh: '区密码服务拒绝了请求，请联系密码管理员核对授权与参数。' },
  'bad-answer': { kind: 'internal', retryable: false, zh: '区密码服务的应答不符合接口约定，请联系密码管理员。' },
})
