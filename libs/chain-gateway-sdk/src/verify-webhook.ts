import { hmacSm3Hex } from '@jhc/gm/hmac-sm3.ts'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { ChainEvent } from './follow-events.ts'
import { GatewayError } from './gateway-error.ts'

export interface WebhookDelivery {
  /** The same for every try of one delivery: pass over those that you have seen. */
  deliveryId: string
  webhookId: string
  event: ChainEvent
}
export interface WebhookRequest {
  headers: Headers | Record<string, string | string[] | undefined>
  /** As it arrived, before anything parses it. */
  body: string | Uint8Array
  /** The secret that was shown when the webhook was made; several while it is being exchanged. */
  secret: string | readonly string[]
  /** How far the sender's clock may be from yours, 300 by default. */
  toleranceSeconds?: number
}

const refuse = (why: string) => new GatewayError('sdk.webhook-refused', why, { retryable: false })

/** Checks signature and time before it hands the delivery out; throws `sdk.webhook-refused`, upon which you answer 401. */
export function verifyWebhook({ headers, body, secret, toleranceSeconds = 300 }: WebhookRequest): WebhookDelivery {
  const header = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name]
    if (typeof value !== 'string') throw refuse(`header ${name} is missing`)
    return value
  }
  const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body)
  const timestamp = header('jhc-timestamp')
  const deliveryId = header('jhc-delivery')
  const [algorithm = '', given = ''] = header('jhc-signature').split('=')
  const message = `${timestamp}.${deliveryId}.${text}`
  const secrets = typeof secret === 'string' ? [secret] : secret
  if (!secrets.some((one) => equal(tagOf(algorithm, one, message), given))) throw refuse('the signature does not fit')
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds))
    throw refuse('too old, or a clock is wrong')
  const delivery = JSON.parse(text) as WebhookDelivery
  if (delivery.deliveryId !== deliveryId) throw refuse('another delivery')
  return delivery
}

function tagOf(algorithm: string, secret: string, message: string): string {
  const utf8 = new TextEncoder()
  if (algorithm === 'hmac-sm3') return hmacSm3Hex(utf8.encode(secret), message)
  if (algorithm !== 'hmac-sha256') throw refuse('unknown algorithm')
  const tag = hmac(sha256, utf8.encode(secret), utf8.encode(message))
  return Array.from(tag, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** In a time that does not depend on where they differ. */
function equal(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
