import { createCipheriv, createDecipheriv, createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto'
import { randomPortion } from '../random-portion.ts'
import type { GmEngine, Sm4Key } from './engine.ts'

/** The one-shot call costs a third of a `createHash` object, and a binary text half of a Buffer: everything that hashes many small messages goes through here. */
function sm3Into(message: Uint8Array, target: Uint8Array, at: number): void {
  const digest = hash('sm3', message, 'binary')
  for (let i = 0; i < 32; i++) target[at + i] = digest.charCodeAt(i)
}

export const engine: GmEngine = {
  sm3Into,
  sm3Hex: (message) => hash('sm3', message, 'hex'),
  sm4Key: (bytes) => createSecretKey(bytes) as unknown as Sm4Key,
  sm4(mode, direction, key, iv, data) {
    const secret = key as unknown as KeyObject
    const vector = mode === 'ecb' ? null : iv
    const cipher = (direction === 'encrypt' ? createCipheriv : createDecipheriv)(`sm4-${mode}`, secret, vector)
    cipher.setAutoPadding(false)
    const head = cipher.update(data)
    const tail = cipher.final()
    return tail.length === 0 ? head : Buffer.concat([head, tail])
  },
  equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),
  random: randomPortion,
  base64url: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64url'),
  fromBase64url: (text) => Buffer.from(text, 'base64url'),
}
