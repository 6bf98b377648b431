import { CodedError } from '@jhc/kit/errors.ts'
import { engine } from '#engine'
import { open, seal } from '../envelope.ts'
import { derivePurposeKey, type KeyEncryptionKey } from '../key-purposes.ts'
import { generateKeyPair, type Sm2KeyPair, sign, verify } from '../sm2.ts'
import { type CryptoProvider, cryptoErrors } from './crypto-provider.ts'

/** Keys of a software provider. The first key-encryption key is the current one; the others only unwrap. */
export interface SoftwareKeys {
  keyEncryptionKeys: readonly KeyEncryptionKey[]
  signingKeys: Readonly<Record<string, Sm2KeyPair>>
}

/** For development and acceptance: keys in this process's memory, no certificate. The production profile refuses it. */
export function softwareProvider({ keyEncryptionKeys, signingKeys }: SoftwareKeys): CryptoProvider {
  const wrapping = keyEncryptionKeys.map((kek) => derivePurposeKey(kek, 'data-key-wrap'))
  const current = wrapping[0]
  if (!current) throw cryptoErrors['unknown-key']()
  const signingKey = (name: string): Sm2KeyPair => {
    const pair = Object.hasOwn(signingKeys, name) ? signingKeys[name] : undefined
    if (!pair) throw cryptoErrors['unknown-key']({ keyName: name.slice(0, 64) })
    return pair
  }
  return {
    describe: async () => ({
      kind: 'software',
      name: '软件密码模块（仅限开发与验收）',
      certificateNumber: null,
      currentKeyId: current.keyId,
    }),
    wrapKey: async (key, label) => ({ keyId: current.keyId, text: seal(current, key, label) }),
    async unwrapKey({ text }, label) {
      try {
        return open(wrapping, text, label)
      } catch (error) {
        const unknown = error instanceof CodedError && error.code === 'gm.unknown-key'
        throw cryptoErrors[unknown ? 'unknown-key' : 'not-authentic']()
      }
    },
    sign: async (keyName, message) => {
      const { privateKey, publicKey } = signingKey(keyName)
      return sign(message, privateKey, publicKey)
    },
    publicKey: async (keyName) => signingKey(keyName).publicKey,
    verify: async (publicKey, message, signature) => verify(message, signature, publicKey),
    random: async (bytes) => engine.random(bytes),
  }
}

/** Fresh keys: one key-encryption key, and a signing key of each name. */
export function makeSoftwareKeys(keyId: string, signingNames: readonly string[]): SoftwareKeys {
  return {
    keyEncryptionKeys: [{ keyId, bytes: engine.random(32) }],
    signingKeys: Object.fromEntries(signingNames.map((name) => [name, generateKeyPair()])),
  }
}
