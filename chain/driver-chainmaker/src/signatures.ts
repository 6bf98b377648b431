import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto'
import { sign as sm2Sign, verify as sm2Verify } from '@jhc/gm/sm2.ts'
import { signatureFromDer, signatureToDer } from '@jhc/gm/sm2-der.ts'
import { type PrivateKey, type PublicKey, privateKeyPem, publicKeyPem } from './elliptic-keys.ts'

export type SignatureHash = 'sha256' | 'sm3'

/**
 * A member's signature: DER of r and s. The hash is the certificate's where there is one, else the chain's. An SM2 key signs by
 * GB/T 32918.2 with SM3 only; a P-256 key signs by ECDSA with either hash.
 */
export function signMessage(
  key: PrivateKey,
  point: Uint8Array,
  hashName: SignatureHash,
  message: Uint8Array,
): Uint8Array {
  if (key.curve === 'p256') return sign(hashName, message, privateKeyObject(key, point))
  requireSm3(hashName)
  return signatureToDer(sm2Sign(message, key.scalar, point))
}

/** False for whatever is no signature of that message, malformed ones included. */
export function verifySignature(
  key: PublicKey,
  hashName: SignatureHash,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    if (key.curve === 'p256') return verify(hashName, message, publicKeyObject(key), signature)
    requireSm3(hashName)
    return sm2Verify(message, signatureFromDer(signature), key.point)
  } catch {
    return false
  }
}

function requireSm3(hashName: SignatureHash): void {
  if (hashName !== 'sm3') throw new Error('an SM2 key signs with SM3 only: the chain or the issuer uses another hash')
}

/** ChainMaker's names: `SHA256`, `SM3`. */
export function hashOfName(name: string): SignatureHash {
  const known = { SHA256: 'sha256', SM3: 'sm3' } as const
  if (!(name in known)) throw new Error(`unknown hash ${name}`)
  return known[name as keyof typeof known]
}
export function digest(hashName: SignatureHash, bytes: Uint8Array): Uint8Array {
  return hash(hashName, bytes, 'buffer')
}

const privateKeys = new WeakMap<PrivateKey, KeyObject>()
function privateKeyObject(key: PrivateKey, point: Uint8Array): KeyObject {
  const known = privateKeys.get(key) ?? createPrivateKey(privateKeyPem(key, point))
  privateKeys.set(key, known)
  return known
}
const publicKeys = new WeakMap<PublicKey, KeyObject>()
function publicKeyObject(key: PublicKey): KeyObject {
  const known = publicKeys.get(key) ?? createPublicKey(publicKeyPem(key))
  publicKeys.set(key, known)
  return known
}
