import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { fromHex, toHex, utf8 } from '@jhc/record/bytes.ts'
import { consentTextHash } from '@jhc/record/consent/consent-text.ts'
import {
  dayNumber,
  grantKinds,
  grantModes,
  type Purpose,
  purposes,
  recordTypesToBits,
} from '@jhc/record/consent/consent-words.ts'
import { fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordType } from '@jhc/record/model.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'
import { enrolmentBytes } from '@jhc/signer/key-bytes.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'

export interface Person {
  name: string
  identityNumber: string
  phone: string
}

const asHex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`
const none: Hex = `0x${'0'.repeat(64)}`

/** A resident without a browser: logs in by the fake WeChat, holds a key, and answers requests with the bytes that a phone would sign. */
export async function residentByApi(baseUrl: string, person: Person) {
  const cookies = new Map<string, string>()
  const keepingCookies: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(input, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=', 2)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return response
  }
  const client = <A extends Api<any>>(api: A): ApiClient<A> => httpClient(api, { baseUrl, fetch: keepingCookies })
  const residents = client(residentsApi)
  const keys = client(personKeysApi)
  const consent = client(consentApi)
  const retrieval = client(retrievalApi)
  const pair = generateKeyPair()
  const signed = (bytes: Uint8Array) => toHex(sign(bytes, pair.privateKey))

  const { url } = await residents.startWeChat({ body: { returnTo: '/' } })
  const choice = await (await fetch(url.split('#')[0]!)).text()
  const card = choice.split('<a class="card"').find((one) => one.includes(`>${person.name}</div>`))!
  const back = new URL(/href="([^"]+)"/.exec(card)![1]!.replaceAll('&amp;', '&'))
  const [code, state] = [back.searchParams.get('code')!, back.searchParams.get('state')!]
  await residents.finishWeChat({ body: { code, state } })
  await residents.identify({ body: person })
  const mine = await keys.mine({})
  const facts = await keys.facts({})
  const proof = signed(enrolmentBytes({ domain: facts.domains.identities, id: mine.id }, 'resident', null))
  await keys.enrol({ body: { publicKey: toHex(pair.publicKey), proof } })
  for (;;) {
    const { state: now } = await keys.mine({})
    if (now === 'active') break
    if (now === 'refused' || now === 'revoked') throw new Error(`the resident's key is ${now}`)
    await setTimeout(100)
  }
  const { challenge } = await residents.challenge({})
  await residents.signIn({ body: { challenge, signature: signed(utf8(challenge)) } })

  return {
    residentId: mine.id,
    client,
    messages: () => client(messagesApi).mine({ query: {} }),
    code: async () => (await residents.code({})).code,
    async waiting(): Promise<AccessRequest> {
      for (;;) {
        const { items } = await retrieval.incoming({ query: {} })
        if (items[0]) return items[0]
        await setTimeout(100)
      }
    },
    /** To exactly what was asked, or to fewer fields. */
    async agree(request: AccessRequest, fields: number[] | null = request.fields) {
      const [{ nonce }, { domains, nowSeconds }, { templates }] = await Promise.all([
        consent.nextNonce({}),
        keys.facts({}),
        consent.templates({ query: { kind: 'data-use' } }),
      ])
      const text = templates.find(({ current, purpose }) => current && purpose === request.purpose)!
      const terms = encodeSigned('grant', {
        domain: asHex(domains.consent),
        action: 1,
        kind: grantKinds['data-use'].code,
        mode: grantModes[request.mode as 'remote'].code,
        granteeKind: 1,
        fieldsForm: fields ? 1 : 0,
        maxGrade: request.maxGrade,
        purpose: purposes[request.purpose as Purpose].code,
        recordTypes: recordTypesToBits(request.recordTypes as RecordType[]),
        dataFrom: dayNumber(request.dataFrom),
        dataTo: dayNumber(request.dataTo),
        validFrom: nowSeconds - 60,
        validTo: nowSeconds + 86_400,
        nonce,
        resident: asHex(mine.id),
        grantee: asHex(request.askerId),
        holder: none,
        fields: fields ? fieldsToWord(fields) : none,
        textHash: consentTextHash(text),
      })
      const body = { signed: terms, signature: signed(fromHex(terms)), requestId: request.requestId }
      return consent.grant({ body })
    },
    async withdraw(grantId: string) {
      const [{ nonce }, { domains }] = await Promise.all([consent.nextNonce({}), keys.facts({})])
      const bytes = encodeSigned('withdrawal', {
        domain: asHex(domains.consent),
        action: 3,
        nonce,
        resident: asHex(mine.id),
        grantId: asHex(grantId),
      })
      return consent.withdraw({ params: { grantId }, body: { nonce, signature: signed(fromHex(bytes)) } })
    },
  }
}

/** Login names and passwords of the demonstration's doctors. */
export const demoDoctors = (dataDir: string): Record<string, string> =>
  JSON.parse(readFileSync(join(dataDir, 'demo-doctor-accounts.json'), 'utf8'))
