import { commonErrors } from '@jhc/kit/errors.ts'
import type { FastifyRequest } from 'fastify'
import type { Principal } from './capability.ts'

/** How far whoever logs in has come; the accounts capability says what each allows. */
export type SessionStage = 'full' | 'visitor' | 'identified' | 'signed-in'

/** Given by the accounts capability. `resolve` is called on each request, so it must not cost a query each time. */
export interface SessionStore {
  /** Makes a session and returns the secret for the cookie. */
  create(accountId: string, stage?: SessionStage): Promise<string>
  resolve(secret: string): Promise<Principal | null>
  destroy(secret: string): Promise<void>
}

/** `__Host-`: Secure, Path=/ and no Domain are enforced by the browser, so that no other host or path can plant it. */
const plain = { name: '__Host-jhc-session', attributes: 'Path=/; HttpOnly; Secure; SameSite=Strict' }
/**
 * Of a window inside another site's page, which a strict cookie would never reach. `Partitioned` keeps it to that page: no other site's
 * requests carry it, and which sites may frame the window is for the page's policy to say.
 */
const embeddedWindow = {
  name: '__Host-jhc-embedded',
  attributes: 'Path=/; HttpOnly; Secure; SameSite=None; Partitioned',
}

const carries = (header: string | undefined, { name }: typeof plain) =>
  (header ?? '').split(';').some((part) => part.trim().startsWith(`${name}=`))
const cleared = ({ name, attributes }: typeof plain) => `${name}=; ${attributes}; Max-Age=0`

const partsOf = (header: string | undefined) => (header ?? '').split(';').map((part) => part.trim().split('='))

/** Says only that it is the same browser as before; what was begun in one is not finished in another. */
const browserName = '__Host-jhc-browser'
export const browserCookie = {
  read: (header: string | undefined) =>
    partsOf(header).find(([name, value]) => name === browserName && value)?.[1] ?? null,
  write: (id: string) => `${browserName}=${id}; ${plain.attributes}`,
}

export const sessionCookie = {
  read(header: string | undefined): string | null {
    const parts = partsOf(header)
    const find = (wanted: string) => parts.find(([name, value]) => name === wanted && value)?.[1] ?? null
    return find(embeddedWindow.name) ?? find(plain.name)
  },
  /** Where the same browser carries the other one too, it ends: nobody is two people at once. */
  write(secret: string, header: string | undefined, { embedded = false } = {}): string[] {
    const [own, other] = embedded ? [embeddedWindow, plain] : [plain, embeddedWindow]
    return [`${own.name}=${secret}; ${own.attributes}`, ...(carries(header, other) ? [cleared(other)] : [])]
  },
  clear: (header: string | undefined): string[] => [
    cleared(plain),
    ...(carries(header, embeddedWindow) ? [cleared(embeddedWindow)] : []),
  ],
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
