import { createHmac } from 'node:crypto'
import { hmacSm3, hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { utf8 } from '@jhc/record/bytes.ts'

/** Derived when needed: no copy of the database, and no administrator of it, can sign a delivery. */
export function secretOf(secretKey: Uint8Array, webhookId: string, version: number): string {
  return `jhcw.${Buffer.from(hmacSm3(secretKey, `webhook ${webhookId} ${version}`)).toString('base64url')}`
}

/** The secret's own text is the key, so that a receiver needs no decoding. */
export function signatureOf(algorithm: 'hmac-sm3' | 'hmac-sha256', secret: string, message: string): string {
  const tag =
    algorithm === 'hmac-sm3'
      ? hmacSm3Hex(utf8(secret), message)
      : createHmac('sha256', secret).update(message).digest('hex')
  return `${algorithm}=${tag}`
}
