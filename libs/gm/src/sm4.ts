import { engine } from '#engine'
import { concat } from './bytes.ts'
import type { Sm4Key } from './engine/engine.ts'
import { gmErrors } from './errors.ts'

/**
 * SM4 (GB/T 32907-2016) in the modes of GB/T 17964-2021 that give no integrity: for anything stored or sent use `seal` of
 * envelope.ts or sm4-gcm.ts. Keys, first counters and initial vectors are 16 bytes. A key that is used often comes prepared.
 */
export function sm4Key(bytes: Uint8Array): Sm4Key {
  if (bytes.length !== 16) throw gmErrors['bad-key']({ keyBytes: bytes.length })
  return engine.sm4Key(bytes)
}

/** The key as the engine takes it, whichever was given. */
export function prepared(key: Uint8Array | Sm4Key): Sm4Key {
  return key instanceof Uint8Array ? sm4Key(key) : key
}

/** Counter mode: the same call encrypts and decrypts. */
export function sm4Ctr(key: Uint8Array | Sm4Key, counter: Uint8Array, data: Uint8Array): Uint8Array {
  if (counter.length !== 16) throw gmErrors['bad-key']({ counterBytes: counter.length })
  return engine.sm4('ctr', 'encrypt', prepared(key), counter, data)
}

/** CBC with PKCS#7 padding: what GM/T 0010 messages and other systems' files use. */
export function sm4CbcEncrypt(key: Uint8Array | Sm4Key, iv: Uint8Array, plain: Uint8Array): Uint8Array {
  if (iv.length !== 16) throw gmErrors['bad-key']({ ivBytes: iv.length })
  const pad = 16 - (plain.length % 16)
  return engine.sm4('cbc', 'encrypt', prepared(key), iv, concat(plain, new Uint8Array(pad).fill(pad)))
}

/** Check a MAC or signature over the ciphertext before this call: whether padding was right must not be told to a stranger. */
export function sm4CbcDecrypt(key: Uint8Array | Sm4Key, iv: Uint8Array, cipher: Uint8Array): Uint8Array {
  if (iv.length !== 16) throw gmErrors['bad-key']({ ivBytes: iv.length })
  if (cipher.length === 0 || cipher.length % 16 !== 0) throw gmErrors['not-authentic']()
  const padded = engine.sm4('cbc', 'decrypt', prepared(key), iv, cipher)
  const pad = padded[padded.length - 1]!
  let wrong = pad < 1 || pad > 16 ? 1 : 0
  for (let i = 1; i <= 16; i++) if (i <= pad) wrong |= padded[padded.length - i]! ^ pad
  if (wrong) throw gmErrors['not-authentic']()
  return padded.slice(0, padded.length - pad)
}
