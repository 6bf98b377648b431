import { engine } from '#engine'
import { base64Of, fromBase64, utf8 } from '../bytes.ts'
import { open, seal } from '../envelope.ts'
import { hmacSm3 } from '../hmac-sm3.ts'
import { expandKey, type PurposeKey } from '../key-purposes.ts'
import { publicKeyOf, type Sm2KeyPair } from '../sm2.ts'
import { sm2Decrypt, sm2Encrypt } from '../sm2-encrypt.ts'
import { sm3Hex } from '../sm3.ts'
import { envelopeErrors } from './errors.ts'

/**
 * Payloads of calls in digital envelopes, whatever carries them: after GM/T 0010 a content key under the receiver's SM2 key, the content
 * under the content key; SM4 with HMAC-SM3 here, where the standard's enveloped data has no integrity of its own. The content key travels in
 * a header and serves several calls; answers come back under it. What a call is (direction, method, target) is bound in, so that no
 * sealed text can be put into another call. Who sent it is told by the request's proof, whose signature covers the sealed body.
 */
export const envelopeHeader = 'jhc-envelope'
export const sealedType = 'application/jhc-sealed'

export interface EnvelopeKey {
  /** First 16 hexadecimal digits of the public key's SM3. */
  keyId: string
  /** 0x04‖X‖Y in hexadecimal. */
  publicKey: string
}

/** Which call a sealed text belongs to. */
export interface Call {
  method: string
  /** Path and query as sent. */
  target: string
}

export interface Receiver extends Sm2KeyPair {
  keyId: string
  shared?: string
}

/** A content key: seals what one side sends, opens what the other does. */
export interface Session {
  request: PurposeKey
  answer: PurposeKey
}

export const keyIdOfPublic = (publicKey: Uint8Array): string => sm3Hex(publicKey).slice(0, 16)

/** The receiver's key pair of a purpose key, the same at every start. */
export function envelopePair(root: PurposeKey): Sm2KeyPair & { keyId: string } {
  for (let attempt = 0; ; attempt++) {
    const privateKey = expandKey(root.bytes, `jhc/1/payload-envelope/${attempt}`, 32)
    try {
      const publicKey = publicKeyOf(privateKey)
      return { privateKey, publicKey, keyId: keyIdOfPublic(publicKey) }
    } catch {
      // Not below the order of the curve: once in four thousand million roots.
    }
  }
}

/**
 * A fresh content key for the receiver, and the header that carries it. With `shared`, a secret of both sides, the session also proves
 * each to the other: neither requests nor answers can be sealed or opened without it, even under a public key that was exchanged on the way.
 */
export function beginSession(receiver: EnvelopeKey, shared?: string): { session: Session; header: string } {
  const contentKey = engine.random(32)
  const publicKey = Uint8Array.from(receiver.publicKey.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const header = `${receiver.keyId}.${base64Of(sm2Encrypt(contentKey, publicKey))}${shared ? '.shared' : ''}`
  return { session: sessionOf(contentKey, shared), header }
}

/** Throws `envelope.unknown-key` for a key of before, `envelope.malformed` for anything else that is not for this receiver. */
export function openSession(header: string, receiver: Receiver): Session {
  const [keyId, cipher, how, ...more] = header.split('.')
  const known = how === undefined || (how === 'shared' && receiver.shared !== undefined)
  if (!cipher || !known || more.length > 0 || header.length > 400) throw envelopeErrors.malformed()
  if (keyId !== receiver.keyId) throw envelopeErrors['unknown-key']()
  try {
    const contentKey = sm2Decrypt(fromBase64(cipher), receiver.privateKey)
    if (contentKey.length === 32) return sessionOf(contentKey, how && receiver.shared)
  } catch {
    // Told below, without saying what was wrong.
  }
  throw envelopeErrors.malformed()
}

export const sealRequest = ({ request }: Session, call: Call, body: string): string =>
  seal(request, utf8(body), `request\n${call.method}\n${call.target}`)
export const openRequest = ({ request }: Session, call: Call, sealed: string): string =>
  opened(request, sealed, `request\n${call.method}\n${call.target}`)
export const sealAnswer = ({ answer }: Session, call: Call, status: number, body: string): string =>
  seal(answer, utf8(body), `answer\n${call.method}\n${call.target}\n${status}`)
export const openAnswer = ({ answer }: Session, call: Call, status: number, sealed: string): string =>
  opened(answer, sealed, `answer\n${call.method}\n${call.target}\n${status}`)

function sessionOf(contentKey: Uint8Array, shared?: string): Session {
  const root = shared ? hmacSm3(utf8(shared), contentKey) : contentKey
  const key = (label: 'request' | 'answer'): PurposeKey => ({
    keyId: 'session',
    purpose: 'payload-envelope',
    bytes: expandKey(root, `jhc/1/payload-${label}`, 32),
  })
  return { request: key('request'), answer: key('answer') }
}

function opened(key: PurposeKey, sealed: string, aad: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(open(key, sealed, aad))
  } catch {
    throw envelopeErrors['not-authentic']()
  }
}
