import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { createMessages } from '@jhc/applications/messages/capability.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { createResidents } from '../capability.ts'
import type { NoticeTemplate } from '../notice-templates.ts'
import { httpRealName } from '../real-name/http-real-name.ts'
import { createWeChatClient } from '../wechat/wechat-client.ts'
import { standIn } from './stand-in.ts'

/** What a bed has to know of the WeChat that a test started. */
export interface WeChatPlace {
  url: string
  appId: string
  secret: string
  realNameToken: string
}

export const publicUrl = 'https://health.example.test'
export const notice: NoticeTemplate = { templateId: 'jhc-notice', way: 'template', what: 'thing1', at: 'time2' }

/** Residents and messages over real accounts and a WeChat; keys and the master index stand in behind their apis. */
export async function residentBed(
  wechat: WeChatPlace,
  options: { database?: TestPlatform['database']; template?: NoticeTemplate; now?: () => number } = {},
) {
  const { template = notice, now = Date.now } = options
  const columnKeys = columnKeysOf(new Uint8Array(32).fill(5))
  const outgoing = createOutgoing({ networks: ['127.0.0.0/8'] })
  /** Person of the master index by identity number; key on chain by resident. */
  const persons = new Map<string, string>()
  const keys = new Map<string, { state: 'active' | 'revoked'; publicKey: string }>()
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    ...(options.database ? { database: options.database } : {}),
    now,
    capabilities(context) {
      accounts = createAccounts(context, accountsForTests())
      const endpoint = () => ({ ...wechat, apiUrl: wechat.url, authorizeUrl: `${wechat.url}/connect/oauth2/authorize` })
      return [
        accounts,
        standIn(empiApi, {
          async find({ body }) {
            const personId = persons.get(body.identityNumber)
            const about = { maskedName: '', sex: '', birthYear: '', registrations: 1, registrationIds: [], score: 30 }
            return { persons: personId ? [{ personId, ...about }] : [] }
          },
        }),
        standIn(personKeysApi, {
          lookup: async ({ body }) => ({
            signers: body.ids.flatMap((id) => {
              const key = keys.get(id)
              return key ? [{ ...unbound, id, ...key }] : []
            }),
          }),
        }),
        createResidents(context, {
          columnKeys,
          wechat: createWeChatClient({ endpoint, outgoing, now }),
          realName: httpRealName({ endpoint: () => ({ url: wechat.url, token: wechat.realNameToken }), outgoing }),
          publicUrl: () => publicUrl,
          templates: { default: template },
          demo: true,
          everyMs: 50,
        }),
        createMessages(context, { columnKeys, everyMs: 50 }),
      ]
    },
    sessions: () => accounts!.sessions,
  })
  return {
    platform,
    accounts: accounts!,
    persons,
    keys,
    /** A key pair whose public half the chain knows for this resident. */
    enrolKey(residentId: string): Sm2KeyPair {
      const pair = generateKeyPair()
      keys.set(residentId, { state: 'active', publicKey: Buffer.from(pair.publicKey).toString('hex') })
      return pair
    },
    phone: () => phone(platform.url),
  }
}
export type ResidentBed = Awaited<ReturnType<typeof residentBed>>

const unbound = {
  kind: 'resident' as const,
  accountId: '',
  orgId: null,
  name: '',
  version: 1,
  boundAt: null,
  nextAttempt: 1,
  reEnrolment: null,
}

export interface Answer {
  status: number
  body: any
}

/** A browser over HTTP that keeps its cookies. */
export function phone(baseUrl: string) {
  const cookies = new Map<string, string>()
  async function call(method: string, path: string, body?: unknown): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(baseUrl + path, {
      method,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=', 2)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return { status: response.status, body: await response.json() }
  }
  const own = '/v1/resident-accounts'
  const browser = {
    cookies,
    call,
    /** WeChat's page as far as the address back, on which its own user is chosen by name. */
    async begin(name: string, returnTo = '/'): Promise<{ code: string; state: string }> {
      const { body } = await call('POST', `${own}/wechat/start`, { returnTo })
      const page = await (await fetch(body.url.split('#')[0])).text()
      const card = page.split('<a class="card"').find((one) => one.includes(`>${name}</div>`))!
      const back = new URL(/href="([^"]+)"/.exec(card)![1]!.replaceAll('&amp;', '&'))
      return { code: back.searchParams.get('code')!, state: back.searchParams.get('state')! }
    },
    finish: (brought: { code: string; state: string }) => call('POST', `${own}/wechat/finish`, brought),
    async logIn(name: string, returnTo?: string): Promise<Answer> {
      return browser.finish(await browser.begin(name, returnTo))
    },
    me: () => call('GET', `${own}/me`),
    identify: (body: { name: string; identityNumber: string; phone?: string; rebind?: boolean }) =>
      call('POST', `${own}/me/real-name`, body),
    async signIn(pair: Sm2KeyPair): Promise<Answer> {
      const { body } = await call('POST', `${own}/me/challenge`)
      return browser.answer(body.challenge, pair)
    },
    answer: (challenge: string, pair: Sm2KeyPair) =>
      call('POST', `${own}/me/sign-in`, {
        challenge,
        signature: Buffer.from(sign(Buffer.from(challenge), pair.privateKey)).toString('hex'),
      }),
  }
  return browser
}
export type Phone = ReturnType<typeof phone>
