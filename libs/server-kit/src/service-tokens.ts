import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Principal } from './capability.ts'

/**
 * Tokens by which processes of one platform know each other: the caller's kind and name under an HMAC-SM3 of the secret that only
 * these processes hold. Nothing has to be stored or handed round, and a token says nothing about another name's.
 */
export interface ServiceTokens {
  of(kind: 'service' | 'agent', name: string): string
  /** Kind and name of a genuine token, else null. */
  read(token: string): (Pick<Principal, 'id'> & { kind: 'service' | 'agent' }) | null
}

const shape = /^jhc\.(service|agent)\.([A-Za-z0-9][\w.-]{0,63})\.([\w-]{43})$/

export function serviceTokens(secret: string): ServiceTokens {
  const seal = (kind: string, name: string) =>
    createHmac('sm3', secret).update(`jhc/1/service-token\n${kind}\n${name}`).digest('base64url')
  return {
    of: (kind, name) => `jhc.${kind}.${name}.${seal(kind, name)}`,
    read(token) {
      const [, kind, id, given] = shape.exec(token) ?? []
      if (!kind || !id || !given) return null
      const genuine = timingSafeEqual(Buffer.from(given), Buffer.from(seal(kind, id)))
      return genuine ? { kind: kind as 'service' | 'agent', id } : null
    },
  }
}
