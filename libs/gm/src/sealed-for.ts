import { engine } from '#engine'
import { base64Of, fromBase64 } from './bytes.ts'
import { open, seal } from './envelope.ts'
import { gmErrors } from './errors.ts'
import type { PurposeKey } from './key-purposes.ts'
import { keyIdOfPublic } from './payload/payload-envelope.ts'
import type { Sm2KeyPair } from './sm2.ts'
import { sm2Decrypt, sm2Encrypt } from './sm2-encrypt.ts'

/**
 * A digital envelope for one SM2 public key (0x04‖X‖Y), after GM/T 0010: a fresh content key under the receiver's key, the content under
 * the content key by SM4 with HMAC-SM3. Text: `<key id>.<base64 of the wrapped key>.<sealed content>`. `aad` binds it to where it belongs.
 */
export function sealFor(publicKey: Uint8Array, plain: Uint8Array, aad: string): string {
  const contentKey = engine.random(32)
  const wrapped = base64Of(sm2Encrypt(contentKey, publicKey))
  return `${keyIdOfPublic(publicKey)}.${wrapped}.${seal(keyOf(contentKey), plain, aad)}`
}

/** Throws `gm.not-authentic` for anybody else's envelope, another place and anything changed. */
export function openSealedFor(pair: Sm2KeyPair, envelope: string, aad: string): Uint8Array {
  const [keyId, wrapped, ...sealed] = envelope.split('.')
  if (keyId !== keyIdOfPublic(pair.publicKey) || !wrapped || sealed.length !== 2) throw gmErrors['not-authentic']()
  return open(keyOf(contentKeyOf(pair, wrapped)), sealed.join('.'), aad)
}

function contentKeyOf(pair: Sm2KeyPair, wrapped: string): Uint8Array {
  try {
    return sm2Decrypt(fromBase64(wrapped), pair.privateKey)
  } catch {
    throw gmErrors['not-authentic']()
  }
}

const keyOf = (bytes: Uint8Array): PurposeKey => ({ keyId: 'content', purpose: 'payload-envelope', bytes })
