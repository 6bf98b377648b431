import { createHash, randomBytes } from 'node:crypto'
import { openidOf, type People, type Person } from './people.ts'

export interface AccountOptions {
  appId: string
  secret: string
  people: People
  now: () => number
}

export interface Received {
  openid: string
  at: string
  templateId: string
  way: 'template' | 'subscription'
  data: Record<string, { value: string }>
  url: string
  key: string
}

/** What a test or the page may change. */
export interface Knobs {
  tokenSeconds: number
  /** Of template messages and of notices together. */
  dailyQuota: number
  /** Answered instead, one after another, by whatever sends a message. */
  nextErrors: number[]
  templates: string[]
  /** Openids that do not follow, and that refuse notices. */
  notFollowing: string[]
  refusing: string[]
  /** HTTP 502 instead of any answer. */
  down: boolean
  /** A message arrives, and the sender gets no answer. */
  silent: boolean
}

const codeMs = 5 * 60_000
const dedupeMs = 10 * 60_000
const error = (errcode: number, errmsg: string) => ({ errcode, errmsg })

/** The account's state and rules, by WeChat's own error codes. */
export function officialAccount({ appId, secret, people, now }: AccountOptions, received: Received[]) {
  const knobs: Knobs = {
    tokenSeconds: 7200,
    dailyQuota: 100_000,
    nextErrors: [],
    templates: ['jhc-notice'],
    notFollowing: [],
    refusing: [],
    down: false,
    silent: false,
  }
  const codes = new Map<string, { openid: string; until: number; used: boolean }>()
  let stable: { token: string; until: number } | null = null
  let ticket: { ticket: string; until: number } | null = null
  let day = { name: '', sent: 0 }
  /** Asked for, how often: that callers keep their tokens. */
  const asked = { tokens: 0, tickets: 0, sends: 0 }
  const openids = new Map<string, Person>(people.phones.map((one) => [openidOf(appId, one), one]))

  const freshToken = () => ({ token: randomBytes(48).toString('base64url'), until: now() + knobs.tokenSeconds * 1000 })

  function checkToken(given: string) {
    if (!stable || given !== stable.token)
      return error(40001, 'invalid credential, access_token is invalid or not latest')
    return now() >= stable.until ? error(42001, 'access_token expired') : null
  }

  function checkAccount(id: unknown, given: unknown) {
    if (id !== appId) return error(40013, 'invalid appid')
    return given === secret ? null : error(40125, 'invalid appsecret')
  }

  return {
    appId,
    knobs,
    asked,
    openids,

    code(openid: string): string {
      const code = randomBytes(16).toString('hex')
      codes.set(code, { openid, until: now() + codeMs, used: false })
      return code
    },

    accessTokenOfUser(query: Record<string, string>) {
      const wrong = checkAccount(query.appid, query.secret)
      if (wrong) return wrong
      if (!query.code) return error(41008, 'missing code')
      const kept = codes.get(query.code)
      if (!kept) return error(40029, 'invalid code')
      if (kept.used) return error(40163, 'code been used')
      kept.used = true
      if (now() > kept.until) return error(42003, 'code expired')
      return {
        access_token: randomBytes(32).toString('base64url'),
        expires_in: 7200,
        refresh_token: randomBytes(32).toString('base64url'),
        openid: kept.openid,
        scope: 'snsapi_base',
        unionid: `u${createHash('sha256').update(kept.openid).digest('base64url').slice(0, 27)}`,
      }
    },

    token(
      given: { appid?: unknown; secret?: unknown; grant_type?: unknown; force_refresh?: unknown },
      isStable: boolean,
    ) {
      asked.tokens++
      if (given.grant_type !== 'client_credential') return error(40002, 'invalid grant_type')
      const wrong = checkAccount(given.appid, given.secret)
      if (wrong) return wrong
      // The plain interface makes a new one each time, which ends the old one; the stable one does not while it lasts.
      if (!stable || !isStable || given.force_refresh === true || now() >= stable.until) stable = freshToken()
      return { access_token: stable.token, expires_in: Math.floor((stable.until - now()) / 1000) }
    },

    /** As when somebody else asked for a token by the plain interface. */
    dropToken() {
      stable = null
    },

    jsTicket(accessToken: string) {
      asked.tickets++
      const wrong = checkToken(accessToken)
      if (wrong) return wrong
      if (!ticket || now() >= ticket.until)
        ticket = { ticket: randomBytes(32).toString('hex'), until: now() + knobs.tokenSeconds * 1000 }
      return { errcode: 0, errmsg: 'ok', ticket: ticket.ticket, expires_in: Math.floor((ticket.until - now()) / 1000) }
    },

    send(way: Received['way'], accessToken: string, body: Record<string, any>) {
      asked.sends++
      const wrong = checkToken(accessToken)
      if (wrong) return wrong
      const next = knobs.nextErrors.shift()
      if (next !== undefined) return error(next, 'as told')
      const { touser: openid, template_id: templateId, data } = body
      if (!openids.has(openid)) return error(40003, 'invalid openid')
      if (!knobs.templates.includes(templateId)) return error(40037, 'invalid template_id')
      if (way === 'template' && knobs.notFollowing.includes(openid)) return error(43004, 'require subscribe')
      if (way === 'subscription' && knobs.refusing.includes(openid))
        return error(43101, 'user refuse to accept the msg')
      const bad = Object.entries(data ?? {}).find(([name, value]) => !fits(name, value))
      if (bad || Object.keys(data ?? {}).length === 0) return error(47003, `argument invalid! data.${bad?.[0] ?? ''}`)
      const today = new Date(now()).toISOString().slice(0, 10)
      if (day.name !== today) day = { name: today, sent: 0 }
      if (day.sent >= knobs.dailyQuota) return error(45009, 'reach max api daily quota limit')
      const key = body.client_msg_id ?? ''
      const again = key && received.find((one) => one.key === key && now() - Date.parse(one.at) < dedupeMs)
      if (again) return { errcode: 0, errmsg: 'ok', msgid: received.indexOf(again) + 1 }
      day.sent++
      received.push({
        openid,
        at: new Date(now()).toISOString(),
        templateId,
        way,
        data,
        url: body.url ?? body.page ?? '',
        key,
      })
      return { errcode: 0, errmsg: 'ok', msgid: received.length }
    },
  }
}
export type OfficialAccount = ReturnType<typeof officialAccount>

/** `thing`: at most 20 characters; `time`: a date with or without a time of day. */
function fits(name: string, given: unknown): boolean {
  const value = (given as { value?: unknown })?.value
  if (typeof value !== 'string' || value === '') return false
  if (name.startsWith('thing')) return [...value].length <= 20
  if (name.startsWith('time')) return /^\d{4}年\d{1,2}月\d{1,2}日( \d{2}:\d{2})?$/.test(value)
  return [...value].length <= 32
}
