import { concat, fromHex, utf8 } from '../bytes.ts'

/**
 * What an asker signs beside a request: to which SM2 key the released pages are enveloped. The key is made for this request, so that
 * the signing key never decrypts and an old page cannot be opened by a key that is stolen later.
 * Bytes: UTF-8 `JHC-DELIVERY-1` ‖ request id (32) ‖ public key 0x04‖X‖Y (65).
 */
export function deliveryBytes(requestId: string, publicKey: string): Uint8Array {
  const parts = [utf8('JHC-DELIVERY-1'), fromHex(requestId), fromHex(publicKey)]
  if (parts[1]!.length !== 32 || parts[2]!.length !== 65) throw new RangeError('a request id of 32, a key of 65 bytes')
  return concat(...parts)
}
