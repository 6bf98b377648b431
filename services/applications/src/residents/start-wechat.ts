import { randomBytes } from 'node:crypto'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import type { Desk } from './residents.ts'
import { keepState } from './ticket-store.ts'

const stateMs = 10 * 60_000

/** Where WeChat sends the browser back to, with `code` and `state`. */
export const returnPath = '/h5/wechat'

export async function startWeChat(desk: Desk, returnTo: string, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  const { db, wechat, publicUrl, now } = desk
  const state = randomBytes(24).toString('hex')
  const url = wechat.authorizeUrl(publicUrl() + returnPath, state)
  const at = now()
  const until = new Date(at + stateMs)
  await keepState(db, { state, browser: call.session.browser(), returnTo: within(returnTo), until, now: new Date(at) })
  return { url }
}

/** A path within the app: nothing that a browser would take for another site. */
const within = (path: string) => (/^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/')
