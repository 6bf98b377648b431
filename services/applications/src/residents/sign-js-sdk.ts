import { createHash, randomBytes } from 'node:crypto'
import { errors } from './errors.ts'
import type { Desk } from './residents.ts'

/** JS-SDK, 附录1: SHA-1 over the ticket, nonce, time and the page's address without its fragment, in the order of their names. */
export async function signJsSdk({ wechat, publicUrl, now }: Desk, url: string) {
  const page = url.split('#')[0]!
  if (new URL(page).origin !== new URL(publicUrl()).origin) throw errors['foreign-url']()
  const { appId, ticket } = await wechat.jsTicket()
  const nonceStr = randomBytes(12).toString('hex')
  const timestamp = Math.floor(now() / 1000)
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  return { appId, timestamp, nonceStr, signature: createHash('sha1').update(text).digest('hex') }
}
