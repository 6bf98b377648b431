import { fromHex, hexOf } from '@jhc/gm/bytes.ts'
import { open, seal } from '@jhc/gm/envelope.ts'
import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { isPublicKey, publicKeyOf } from '@jhc/gm/sm2.ts'
import type { StoredKey } from './key-storage.ts'
import { type StretchCost, stretchPin } from './stretch-pin.ts'

const placeOf = (owner: string, publicKey: string) => `jhc-signer/1 ${owner} ${publicKey}`
const sealingKey = (bytes: Uint8Array): PurposeKey => ({ keyId: 'signer', purpose: 'signer-seal', bytes })

/** Does not wipe `privateKey`; that is the caller's. */
export async function sealPrivateKey(
  privateKey: Uint8Array,
  { owner, pin, cost, now }: { owner: string; pin: string; cost: StretchCost; now: number },
): Promise<StoredKey> {
  const publicKey = hexOf(publicKeyOf(privateKey))
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const stretched = await stretchPin(pin, salt, cost)
  const sealed = seal(sealingKey(stretched), privateKey, placeOf(owner, publicKey))
  stretched.fill(0)
  return { publicKey, salt: hexOf(salt), cost, sealed, createdAt: now }
}

/** Null for a wrong PIN, and for anything that was changed or belongs to another owner. The caller wipes the result. */
export async function openPrivateKey(stored: StoredKey, owner: string, pin: string): Promise<Uint8Array | null> {
  const stretched = await stretchPin(pin, fromHex(stored.salt), stored.cost)
  try {
    const privateKey = open(sealingKey(stretched), stored.sealed, placeOf(owner, stored.publicKey))
    if (isPublicKey(fromHex(stored.publicKey)) && hexOf(publicKeyOf(privateKey)) === stored.publicKey) return privateKey
    privateKey.fill(0)
    return null
  } catch {
    return null
  } finally {
    stretched.fill(0)
  }
}
