import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { z } from 'zod'
import { errors } from '../errors.ts'
import { codeRefused, retryOf, tokenRefused } from './wechat-codes.ts'
import type { WeChat } from './wechat-port.ts'

export interface WeChatEndpoint {
  appId: string
  secret: string
  /** https://api.weixin.qq.com */
  apiUrl: string
  /** https://open.weixin.qq.com/connect/oauth2/authorize */
  authorizeUrl: string
}

export interface WeChatOptions {
  /** Null where no account is connected. Asked each time: in the demonstration the fake comes up later. */
  endpoint: () => WeChatEndpoint | null
  outgoing: Outgoing
  now: () => number
}

interface Kept {
  value: string
  until: number
}

const answer = z.looseObject({ errcode: z.number().optional() })
const tokenAnswer = z.looseObject({ access_token: z.string(), expires_in: z.number() })
const ticketAnswer = z.looseObject({ ticket: z.string(), expires_in: z.number() })
const userAnswer = z.looseObject({ openid: z.string(), unionid: z.string().optional() })

/** What is good for two hours is asked for anew a little earlier. */
const earlierMs = 300_000

/** A thin client of the official account's interfaces. Tokens live in memory: `stable_token` gives every process the same one. */
export function createWeChatClient({ endpoint, outgoing, now }: WeChatOptions): WeChat {
  let token: Promise<Kept> | null = null
  let ticket: Promise<Kept> | null = null
  let of = ''

  function place(): WeChatEndpoint {
    const found = endpoint()
    if (!found) throw errors['wechat-off']()
    // Another account or address: nothing of the old one is good there.
    const name = `${found.appId} ${found.apiUrl}`
    if (name !== of) {
      token = ticket = null
      of = name
    }
    return found
  }

  /** Throws `wechat-unavailable` where there is no answer in JSON. Addresses carry secrets and are in no error. */
  async function ask(path: string, query: Record<string, string>, body?: unknown): Promise<z.output<typeof answer>> {
    const url = `${place().apiUrl.replace(/\/+$/, '')}${path}?${new URLSearchParams(query)}`
    try {
      const sent = await outgoing.request(url.replace(/\?$/, ''), {
        method: body === undefined ? 'GET' : 'POST',
        headers: body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        timeoutMs: 8000,
        maxBytes: 100_000,
      })
      if (sent.status !== 200) throw new Error(`status ${sent.status}`)
      return answer.parse(JSON.parse(sent.body.toString()))
    } catch (error) {
      throw errors['wechat-unavailable']({ reason: (error as { code?: string }).code ?? (error as Error).name })
    }
  }

  async function freshToken(force: boolean): Promise<Kept> {
    const { appId, secret } = place()
    const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force }
    const given = await ask('/cgi-bin/stable_token', {}, body)
    const read = tokenAnswer.safeParse(given)
    if (!read.success) throw errors['wechat-unavailable']({ errcode: given.errcode ?? 0 })
    return { value: read.data.access_token, until: now() + read.data.expires_in * 1000 - earlierMs }
  }

  /** `refused` is a token that WeChat did not take: if it is still the current one, a new one is forced. */
  async function accessToken(refused?: string): Promise<string> {
    place()
    const kept = token && (await token.catch(() => null))
    if (kept && kept.value !== refused && kept.until > now()) return kept.value
    const asked = (async () => {
      const fresh = await freshToken(false)
      return fresh.value === refused ? freshToken(true) : fresh
    })()
    token = asked
    asked.catch(() => {
      if (token === asked) token = null
    })
    return (await asked).value
  }

  /** Once more with a new token where the old one was refused. */
  async function withToken(call: (accessToken: string) => Promise<z.output<typeof answer>>) {
    const first = await accessToken()
    const given = await call(first)
    return tokenRefused.has(given.errcode ?? 0) ? call(await accessToken(first)) : given
  }

  async function freshTicket(): Promise<Kept> {
    const given = await withToken((access_token) => ask('/cgi-bin/ticket/getticket', { access_token, type: 'jsapi' }))
    const read = ticketAnswer.safeParse(given)
    if (!read.success) throw errors['wechat-unavailable']({ errcode: given.errcode ?? 0 })
    return { value: read.data.ticket, until: now() + read.data.expires_in * 1000 - earlierMs }
  }

  return {
    authorizeUrl(redirectUri, state) {
      const { appId, authorizeUrl } = place()
      // WeChat wants them in this order.
      const query = new URLSearchParams([
        ['appid', appId],
        ['redirect_uri', redirectUri],
        ['response_type', 'code'],
        ['scope', 'snsapi_base'],
        ['state', state],
      ])
      return `${authorizeUrl}?${query}#wechat_redirect`
    },

    async exchangeCode(code) {
      const { appId, secret } = place()
      const query = { appid: appId, secret, code, grant_type: 'authorization_code' }
      const given = await ask('/sns/oauth2/access_token', query)
      const read = userAnswer.safeParse(given)
      if (read.success) return { openid: read.data.openid, unionid: read.data.unionid ?? null }
      if (codeRefused.has(given.errcode ?? 0)) throw errors['log-in-refused']()
      throw errors['wechat-unavailable']({ errcode: given.errcode ?? 0 })
    },

    async jsTicket() {
      const { appId } = place()
      const kept = ticket && (await ticket.catch(() => null))
      if (!kept || kept.until <= now()) ticket = freshTicket()
      return { appId, ticket: (await ticket!).value }
    },

    async send({ openid, templateId, way, data, url, key }) {
      const path = way === 'template' ? '/cgi-bin/message/template/send' : '/cgi-bin/message/subscribe/bizsend'
      const values = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, { value }]))
      const target = way === 'template' ? { url, client_msg_id: key } : { page: url }
      const body = { touser: openid, template_id: templateId, ...target, data: values }
      try {
        const { errcode = 0 } = await withToken((access_token) => ask(path, { access_token }, body))
        if (errcode === 0) return { state: 'delivered' }
        return { state: 'failed', code: `wechat ${errcode}`, retry: retryOf(errcode) }
      } catch (error) {
        return { state: 'failed', code: (error as { code?: string }).code ?? 'unknown', retry: 'soon' }
      }
    },
  }
}
