import { commonErrors } from '@jhc/kit/errors.ts'
import type { FastifyRequest } from 'fastify'
import type { Principal } from './capability.ts'

/** Given by the accounts capability. `resolve` is called on each request, so it must not cost a query each time. */
export interface SessionStore {
  /** Makes a session and returns the secret for the cookie. */
  create(accountId: string): Promise<string>
  resolve(secret: string): Promise<Principal | null>
  destroy(secret: string): Promise<void>
}

/** `__Host-`: Secure, Path=/ and no Domain are enforced by the browser, so that no other host or path can plant it. */
const cookieName = '__Host-jhc-session'
const attributes = 'Path=/; HttpOnly; Secure; SameSite=Strict'

export const sessionCookie = {
  read(header: string | undefined): string | null {
    for (const part of (header ?? '').split(';')) {
      const [name, value] = part.trim().split('=')
      if (name === cookieName && value) return value
    }
    return null
  },
  write: (secret: string) => `${cookieName}=${secret}; ${attributes}`,
  clear: () => `${cookieName}=; ${attributes}; Max-Age=0`,
}

/**
 * SameSite=Strict keeps the cookie off cross-site requests; this also stops same-site, other-origin ones (another port of the
 * same host) and cross-site log-ins. Browsers always send Origin on unsafe methods; programs that send neither carry no ambient cookie.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const { origin } = request.headers
  const fetchSite = request.headers['sec-fetch-site']
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') {
    throw commonErrors['no-permission']({ reason: 'cross-site' })
  }
  if (origin === undefined) return
  let host: string
  try {
    host = new URL(origin).host
  } catch {
    throw commonErrors['no-permission']({ reason: 'cross-site' })
  }
  if (host !== request.headers.host) throw commonErrors['no-permission']({ reason: 'cross-site' })
}
