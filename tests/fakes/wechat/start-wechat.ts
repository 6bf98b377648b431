import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import Fastify from 'fastify'
import { listenNear } from '../his/listen-near.ts'
import { type OfficialAccount, officialAccount, type Received } from './official-account.ts'
import { chooserPage, phonesPage, wechatPage } from './pages.ts'
import type { People, Person } from './people.ts'

export interface WeChatOptions {
  people: People
  appId?: string
  secret?: string
  realNameToken?: string
  /** 网页授权域名: where a code may be sent. */
  callbacks?: string[]
  port?: number
  /** Where what phones received is kept over restarts. */
  file?: string
  now?: () => number
}

export interface FakeWeChat {
  url: string
  appId: string
  secret: string
  realNameToken: string
  account: OfficialAccount
  received: Received[]
  /** What the real-name service does: `down` answers 502. */
  realName: { down: boolean; checks: number }
  stop(): Promise<void>
}

/** Only on 127.0.0.1. */
export async function startWeChat(options: WeChatOptions): Promise<FakeWeChat> {
  const { people, file, now = Date.now } = options
  const appId = options.appId ?? 'wxfake0000000001'
  const secret = options.secret ?? randomBytes(16).toString('hex')
  const realNameToken = options.realNameToken ?? randomBytes(16).toString('hex')
  const received: Received[] = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  const account = officialAccount({ appId, secret, people, now }, received)
  const realName = { down: false, checks: 0 }
  const app = Fastify({ forceCloseConnections: true })
  const html = 'text/html; charset=utf-8'

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if (account.knobs.down && !request.url.startsWith('/real-name/')) return reply.code(502).send('bad gateway')
    if (realName.down && request.url.startsWith('/real-name/')) return reply.code(502).send('bad gateway')
  })

  app.get<{ Querystring: Record<string, string> }>('/connect/oauth2/authorize', async ({ query }, reply) => {
    reply.type(html)
    const refusal = refuseAuthorize(query, appId, options.callbacks)
    if (refusal) return wechatPage('无法打开', `<p>${refusal}</p>`)
    const target = (openid: string) => {
      const url = new URL(query.redirect_uri!)
      url.searchParams.set('code', account.code(openid))
      url.searchParams.set('state', query.state ?? '')
      return url.toString()
    }
    return chooserPage([...account.openids].map(([openid, person]) => ({ person, url: target(openid) })))
  })
  app.get<{ Querystring: Record<string, string> }>('/sns/oauth2/access_token', async ({ query }) =>
    account.accessTokenOfUser(query),
  )
  app.get<{ Querystring: Record<string, string> }>('/cgi-bin/token', async ({ query }) => account.token(query, false))
  app.post<{ Body: Record<string, unknown> }>('/cgi-bin/stable_token', async ({ body }) => account.token(body, true))
  app.get<{ Querystring: Record<string, string> }>('/cgi-bin/ticket/getticket', async ({ query }) =>
    account.jsTicket(query.access_token ?? ''),
  )
  type Sending = { Querystring: { access_token?: string }; Body: Record<string, any> }
  const send = async (way: Received['way'], accessToken: string | undefined, body: Sending['Body']) => {
    const before = received.length
    const answer = account.send(way, accessToken ?? '', body)
    if (file && received.length > before) {
      writeFileSync(`${file}.new`, JSON.stringify(received.slice(-500)), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    }
    if (account.knobs.silent) await new Promise(() => {})
    return answer
  }
  app.post<Sending>('/cgi-bin/message/template/send', async ({ query, body }) =>
    send('template', query.access_token, body),
  )
  app.post<Sending>('/cgi-bin/message/subscribe/bizsend', async ({ query, body }) =>
    send('subscription', query.access_token, body),
  )

  app.post<{ Body: Said & { phone?: string } }>('/real-name/checks', async ({ body, headers }, reply) => {
    if (headers.authorization !== `Bearer ${realNameToken}`) return reply.code(401).send({})
    realName.checks++
    const person = find(people, body)
    const phoneMatches = body.phone ? person?.phone === body.phone : null
    return { matches: person !== undefined, phoneMatches: person ? phoneMatches : body.phone ? false : null }
  })
  app.post<{ Body: { guardian: Said; child: Said } }>('/real-name/guardianships', async ({ body, headers }, reply) => {
    if (headers.authorization !== `Bearer ${realNameToken}`) return reply.code(401).send({})
    const guardian = find(people, body.guardian)
    const child = find(people, body.child)
    return { guardian: Boolean(guardian && child && guardian.guardianOf?.includes(child.identityNumber)) }
  })

  app.get('/', async (_, reply) => {
    reply.type(html)
    const ofPhone = (openid: string) => received.filter((one) => one.openid === openid).reverse()
    return phonesPage([...account.openids].map(([openid, person]) => ({ person, openid, messages: ofPhone(openid) })))
  })
  const port = await listenNear(app, options.port)
  return {
    url: `http://127.0.0.1:${port}`,
    appId,
    secret,
    realNameToken,
    account,
    received,
    realName,
    stop: () => app.close(),
  }
}

type Said = { name: string; identityNumber: string }

const find = ({ register }: People, { name, identityNumber }: Said): Person | undefined =>
  register.find((one) => one.name === name && one.identityNumber === identityNumber)

function refuseAuthorize(query: Record<string, string>, appId: string, callbacks?: string[]): string | null {
  if (query.appid !== appId) return '该公众号提供的服务出现故障：appid 不正确（10003）'
  if (query.response_type !== 'code' || query.scope !== 'snsapi_base') return 'scope 参数错误（10005）'
  if (!URL.canParse(query.redirect_uri ?? '')) return 'redirect_uri 参数错误（10003）'
  const { origin } = new URL(query.redirect_uri!)
  return !callbacks || callbacks.includes(origin) ? null : 'redirect_uri 域名与后台配置不一致（10003）'
}
