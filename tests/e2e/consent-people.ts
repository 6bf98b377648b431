import { randomBytes } from 'node:crypto'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { fromHex, toHex, utf8 } from '@jhc/record/bytes.ts'
import { purposes, wordOfCode } from '@jhc/record/consent/consent-words.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { linkGrantee, linkOpeningBytes } from '@jhc/record/consent/link.ts'
import { encodeSigned, type Hex, idOfSigned, type Signable, type ValuesOf } from '@jhc/record/signed-bytes.ts'

const zero: Hex = `0x${'0'.repeat(64)}`

export interface Signing {
  id: Hex
  pair: Sm2KeyPair
  call: (method: string, path: string, body?: unknown) => Promise<any>
}

/** A browser's cookies over HTTP; what is not answered with 2xx throws its code. */
function visitor(baseUrl: string) {
  const cookies = new Map<string, string>()
  return async (method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(path.startsWith('http') ? path : baseUrl + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        origin: baseUrl,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=')
      cookies.set(name, value)
    }
    if (response.status >= 300 && response.status < 400) return { location: response.headers.get('location') }
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`)
    return text.startsWith('{') ? JSON.parse(text) : text
  }
}

export const signed = <N extends Signable>(pair: Sm2KeyPair, name: N, values: ValuesOf<N>) => {
  const bytes = encodeSigned(name, values)
  return { signed: bytes, signature: toHex(sign(fromHex(bytes.slice(2)), pair.privateKey)) }
}

async function propose(call: Signing['call'], kind: 1 | 2): Promise<Signing> {
  const [facts, mine] = [await call('GET', '/v1/person-keys/facts'), await call('GET', '/v1/person-keys/mine')]
  const organisation = facts.organisations.find(({ orgId }: { orgId: string }) => orgId === mine.orgId)?.word ?? zero
  const pair = generateKeyPair()
  const { signature } = signed(pair, 'enrolment', {
    domain: facts.domains.identities,
    action: 1,
    kind,
    id: mine.id,
    organisation,
  })
  await call('POST', '/v1/person-keys/mine', { publicKey: toHex(pair.publicKey), proof: signature })
  return { id: mine.id, pair, call }
}

async function active(call: Signing['call']): Promise<void> {
  while ((await call('GET', '/v1/person-keys/mine')).state !== 'active')
    await new Promise((resolve) => setTimeout(resolve, 200))
}

/** A doctor whose key waits for the hospital. */
export async function doctorWithKey(baseUrl: string, loginName: string, password: string): Promise<Signing> {
  const call = visitor(baseUrl)
  await call('POST', '/v1/session', { loginName, password })
  return propose(call, 2)
}

/** A resident by WeChat and real name, with a key on chain, signed in. `index`: whose of the fake's phones. */
export async function residentWithKey(baseUrl: string, index = 1): Promise<Signing> {
  const call = visitor(baseUrl)
  const { url } = await call('POST', '/v1/resident-accounts/wechat/start', {})
  const page = await (await fetch(url)).text()
  const cards = [
    ...page.matchAll(/<a class="card" href="([^"]*)"><div class="name">([^<]*)<.*?<dd>([^<]*)<.*?<dd>([^<]*)</g),
  ]
  const [, href, name, identityNumber, phone] = cards[index]!
  const back = new URL(href!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
  await call('POST', '/v1/resident-accounts/wechat/finish', {
    code: back.searchParams.get('code'),
    state: back.searchParams.get('state'),
  })
  await call('POST', '/v1/resident-accounts/me/real-name', { name, identityNumber, phone })
  const one = await propose(call, 1)
  await active(call)
  const { challenge } = await call('POST', '/v1/resident-accounts/me/challenge')
  const signature = toHex(sign(utf8(challenge), one.pair.privateKey))
  await call('POST', '/v1/resident-accounts/me/sign-in', { challenge, signature })
  return one
}

/** To a doctor, of everything, for thirty days. */
export async function grantTo(
  resident: Signing,
  doctor: Signing,
  changes: Partial<ValuesOf<'grant'>> = {},
): Promise<string> {
  const { call, pair, id } = resident
  const [facts, { nonce }, { templates }] = [
    await call('GET', '/v1/person-keys/facts'),
    await call('GET', '/v1/consent/mine/nonce'),
    await call('GET', '/v1/consent/templates?kind=data-use'),
  ]
  const wanted = wordOfCode(purposes, Number(changes.purpose ?? purposes.treatment.code))
  const text = templates.find(({ purpose, current }: any) => purpose === wanted && current)
  const values: ValuesOf<'grant'> = {
    domain: facts.domains.consent,
    action: 1,
    kind: 1,
    mode: 3,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 4,
    purpose: 1,
    recordTypes: 0b11111111,
    dataFrom: 19000101,
    dataTo: 20991231,
    validFrom: facts.nowSeconds - 10,
    validTo: facts.nowSeconds + 30 * 86_400,
    nonce,
    resident: id,
    grantee: doctor.id,
    holder: zero,
    fields: zero,
    textHash: text.textHash,
    ...changes,
  }
  const { grantId } = await call('POST', '/v1/consent/mine', signed(pair, 'grant', values))
  return grantId
}

export async function withdraw({ call, pair, id }: Signing, grantId: string): Promise<void> {
  const [facts, { nonce }] = [await call('GET', '/v1/person-keys/facts'), await call('GET', '/v1/consent/mine/nonce')]
  const { signature } = signed(pair, 'withdrawal', {
    domain: facts.domains.consent,
    action: 3,
    nonce,
    resident: id,
    grantId: grantId as Hex,
  })
  await call('POST', `/v1/consent/mine/${grantId}/withdrawal`, { nonce, signature })
}

/** Asks, with a delivery key of its own; answers once it has ended. */
export async function retrieve(doctor: Signing, resident: Signing): Promise<any> {
  const facts = await doctor.call('GET', '/v1/person-keys/facts')
  const delivery = generateKeyPair()
  const asked = signed(doctor.pair, 'request', {
    domain: facts.domains.access,
    action: 1,
    purpose: 1,
    grade: 3,
    recordTypes: 0b1000,
    dataFrom: 19000101,
    dataTo: 20991231,
    validTo: facts.nowSeconds + 86_400,
    fieldsForm: 0,
    fields: zero,
    nonce: Math.floor(Math.random() * 2 ** 31),
    asker: doctor.id,
    resident: resident.id,
    holder: zero,
    reasonHash: `0x${sm3Hex(utf8('门诊复诊'))}`,
    mode: 2,
  })
  const requestId = idOfSigned(asked.signed)
  const deliveryKey = toHex(delivery.publicKey)
  const deliverySignature = toHex(sign(deliveryBytes(requestId.slice(2), deliveryKey), doctor.pair.privateKey))
  const body = { ...asked, reason: '门诊复诊', deliveryKey, deliverySignature }
  await doctor.call('POST', '/v1/retrieval/requests', body)
  for (;;) {
    const request = await doctor.call('GET', `/v1/retrieval/requests/${requestId}`)
    if (!['submitting', 'retrieving'].includes(request.state)) return request
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Shares two made-up records by a link; the content is nobody's here. */
export async function shareLink(resident: Signing): Promise<{ linkId: string; grantId: string }> {
  const { call, pair, id } = resident
  const linkId = randomBytes(16).toString('base64url')
  const [facts, { nonce }, { templates }] = [
    await call('GET', '/v1/person-keys/facts'),
    await call('GET', '/v1/consent/mine/nonce'),
    await call('GET', '/v1/consent/templates?kind=link'),
  ]
  const grant = signed(pair, 'grant', {
    domain: facts.domains.consent,
    action: 1,
    kind: 4,
    mode: 4,
    granteeKind: 3,
    fieldsForm: 0,
    maxGrade: 4,
    purpose: 9,
    recordTypes: 0b1000,
    dataFrom: 20200101,
    dataTo: 20261130,
    validFrom: facts.nowSeconds - 10,
    validTo: facts.nowSeconds + 7 * 86_400,
    nonce,
    resident: id,
    grantee: linkGrantee(linkId),
    holder: zero,
    fields: zero,
    textHash: templates[0].textHash,
  })
  const body = { linkId, title: '给医生看', sealed: 'sealed', records: 2, maxViews: 3, ...grant }
  const { grantId } = await call('POST', '/v1/sharing/links', body)
  return { linkId, grantId }
}

export async function openShared({ call, pair }: Signing, linkId: string): Promise<any> {
  const { nowSeconds: atSeconds } = await call('GET', '/v1/person-keys/facts')
  const signature = toHex(sign(linkOpeningBytes(linkId, atSeconds), pair.privateKey))
  return call('POST', `/v1/sharing/links/${linkId}/opening`, { atSeconds, signature })
}

/** A doctor asks, the resident agrees to all of it; answers once the colleague has it. */
export async function shareWithColleague(from: Signing, to: Signing, resident: Signing): Promise<any> {
  const { shareId } = await from.call('POST', '/v1/sharing/colleagues', {
    residentId: resident.id,
    colleagueId: to.id,
    recordTypes: ['lab-report'],
    dataFrom: '2020-01-01',
    dataTo: '2026-11-30',
    days: 14,
    note: '请会诊',
  })
  const { items } = await resident.call('GET', '/v1/sharing/incoming')
  const asked = items.find((one: any) => one.shareId === shareId)
  const [facts, { nonce }, { templates }] = [
    await resident.call('GET', '/v1/person-keys/facts'),
    await resident.call('GET', '/v1/consent/mine/nonce'),
    await resident.call('GET', '/v1/consent/templates?kind=data-use'),
  ]
  const grant = signed(resident.pair, 'grant', {
    domain: facts.domains.consent,
    action: 1,
    kind: 1,
    mode: 2,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 4,
    purpose: 3,
    recordTypes: 0b1000,
    dataFrom: 20200101,
    dataTo: 20261130,
    validFrom: facts.nowSeconds - 10,
    validTo: facts.nowSeconds + 7 * 86_400,
    nonce,
    resident: resident.id,
    grantee: to.id,
    holder: facts.organisations.find(({ orgId }: any) => orgId === asked.fromOrgId).word,
    fields: zero,
    textHash: templates.find(({ purpose, current }: any) => purpose === 'referral' && current).textHash,
  })
  // The consent service follows the chain: a colleague's key that became active this second is known to it the next.
  for (let left = 20; ; left--) {
    try {
      await resident.call('POST', `/v1/sharing/incoming/${shareId}/answer`, grant)
      break
    } catch (error) {
      if (left === 0 || !/grantee-unknown/.test(String(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  const received = await to.call('GET', '/v1/sharing/colleagues')
  return received.items.find((one: any) => one.shareId === shareId)
}

export async function loggedIn(baseUrl: string, loginName: string, password: string): Promise<Signing['call']> {
  const call = visitor(baseUrl)
  await call('POST', '/v1/session', { loginName, password })
  return call
}

export { active }
