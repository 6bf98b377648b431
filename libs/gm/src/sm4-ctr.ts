import { createCipheriv, type KeyObject } from 'node:crypto'
import { gmErrors } from './errors.ts'

/**
 * SM4 (GB/T 32907-2016) in counter mode (GB/T 17964-2021, CTR): the same call encrypts and decrypts. Key and first counter
 * block are 16 bytes each. A key that is used often comes as a KeyObject: making one costs more than a short text. It gives no integrity; use `seal` of envelope.ts for anything stored or sent.
 */
export function sm4Ctr(key: Uint8Array | KeyObject, counter: Uint8Array, data: Uint8Array): Uint8Array {
  const keyBytes = key instanceof Uint8Array ? key.length : (key.symmetricKeySize ?? 0)
  if (keyBytes !== 16 || counter.length !== 16) throw gmErrors['bad-key']({ keyBytes })
  const cipher = createCipheriv('sm4-ctr', key, counter)
  const head = cipher.update(data)
  const tail = cipher.final()
  return tail.length === 0 ? head : Buffer.concat([head, tail])
}
