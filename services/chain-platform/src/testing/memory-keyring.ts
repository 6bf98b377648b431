import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Keyring } from '../consortium/keyring.ts'

/** Keys for as long as the object lives. */
export function memoryKeyring(): Keyring & { pairs: Map<string, Sm2KeyPair> } {
  const pairs = new Map<string, Sm2KeyPair>()
  return {
    pairs,
    async make() {
      const pair = generateKeyPair()
      const publicKey = Buffer.from(pair.publicKey).toString('hex')
      pairs.set(publicKey, pair)
      return publicKey
    },
    holds: async (publicKey) => pairs.has(publicKey),
    sign: async (publicKey, message) => sign(message, pairs.get(publicKey)!.privateKey),
  }
}
