import { randomBytes, randomInt } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { scopes } from '@jhc/chain-platform/callers/scopes.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { openCryptoProvider } from '@jhc/platform/crypto-provider.ts'
import { openDataKeys } from '@jhc/platform/data-keys.ts'
import { openColumnKeys } from '@jhc/platform/sealed-storage/column-keys.ts'
import { identityCheckCharacter, identityPartsOf } from '@jhc/record/identity-parts.ts'
import { writeVisitDocuments } from '../../fakes/his/hospital-b/drop-directory.ts'
import { cloneVisit } from '../../fakes/his/localiser/clone-visit.ts'
import { demoVisits } from '../../fakes/his/localiser/visits.ts'
import { askAt, json, logIn } from '../front-door/door.ts'
import { type Canary, keyCanary, textCanary } from './canaries.ts'
import type { Part, StorageWorld } from './world.ts'

/** Rare enough that no other text holds them by chance. */
const letters = (count: number) =>
  Array.from({ length: count }, () => String.fromCodePoint(0x4e00 + randomInt(0x4000))).join('')
const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('')

/** A resident that cannot exist: region 99. */
function resident() {
  const sequence = `990199${1950 + randomInt(50)}0${1 + randomInt(9)}1${randomInt(10)}${digits(3)}`
  return {
    name: `欧阳${letters(4)}`,
    identityNumber: sequence + identityCheckCharacter(sequence),
    phone: `109${digits(8)}`,
    address: `上海市静安区大宁路街道${letters(4)}路${digits(4)}弄`,
    sex: '1' as const,
    birthDate: `${sequence.slice(6, 10)}-${sequence.slice(10, 12)}-${sequence.slice(12, 14)}`,
  }
}

export interface Planted {
  canaries: Canary[]
  /** A steward’s log-in at each process. */
  headers: Record<string, string>
  /** Names of those that stand in a hospital's document or a key file. */
  shown: string[]
  /** Of the district, in clear: the same person twice. */
  persons: string[]
}

/** Puts secrets in by every way that people and hospitals have. Answers when all of it has been collected, indexed and anchored. */
export async function plant(world: StorageWorld): Promise<Planted> {
  const canaries: Canary[] = []
  const text = (name: string, value: string) => canaries.push(textCanary(name, value))
  const person = (whose: string, one: ReturnType<typeof resident>) => {
    text(`${whose}：证件号码`, one.identityNumber)
    text(`${whose}：姓名`, one.name.slice(2))
    text(`${whose}：电话`, one.phone)
    text(`${whose}：住址`, one.address.slice(-10))
  }

  // A hospital's own patient, with a diagnosis; once more in a document that does not hold and goes into quarantine.
  const patient = resident()
  person('医院患者', patient)
  const like = demoVisits('hospital-b').find(({ diagnoses }) => diagnoses.length > 0)!
  for (const [whose, broken] of [
    ['诊断', false],
    ['隔离区文档的诊断', true],
  ] as const) {
    const visit = cloneVisit(like, '2021-04-02T00:00:00Z')
    const name = `诊断${letters(6)}`
    text(whose, name.slice(2))
    visit.registration = { ...visit.registration, ...patient, localPatientId: `B00-9${digits(6)}` }
    visit.diagnoses = [{ ...visit.diagnoses[0]!, name }]
    const before = new Set(readdirSync(world.documents))
    writeVisitDocuments(world.documents, visit)
    if (!broken) continue
    for (const file of readdirSync(world.documents).filter((one) => !before.has(one))) {
      const path = join(world.documents, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(/<low value="[^"]*"/, '<low value="?"'))
    }
  }
  await world.startGateway()

  // People: passwords typed right and wrong, a seed of one-time codes, sessions, a caller's token.
  const chain = (path: string, headers: Record<string, string>, body?: object, method = body ? 'POST' : 'GET') =>
    askAt(world.urls.chain, path, {
      method,
      headers: { ...headers, ...(body ? json : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const passwords = world.demoPasswords()
  const ask: Parameters<typeof logIn>[0] = (path, given) => askAt(world.urls.chain, path, given)
  const admin = await logIn(ask, 'sysadmin', passwords.sysadmin!)
  const headers = await logIn(ask, 'steward', passwords.steward!)
  text('会话密钥', headers.cookie!.slice(headers.cookie!.indexOf('=') + 1))
  const own = `Lantern-${randomBytes(9).toString('hex')}-Q`
  const newcomer = { loginName: 'canary.keeper', displayName: '金丝雀', orgId: 'district' }
  const made = JSON.parse((await chain('/v1/accounts', admin, newcomer)).text) as { password: string }
  text('首次口令', made.password)
  text('本人口令', own)
  const first = await logIn(ask, newcomer.loginName, made.password)
  await chain('/v1/session/password', first, { password: made.password, newPassword: own })
  const later = await logIn(ask, newcomer.loginName, own)
  const wrong = `Wrong-${randomBytes(9).toString('hex')}-Q`
  text('输错的口令', wrong)
  await chain('/v1/session', {}, { loginName: newcomer.loginName, password: wrong })
  text('误填在账号栏的口令', wrong.replace('Wrong', 'Place'))
  await chain('/v1/session', {}, { loginName: wrong.replace('Wrong', 'Place'), password: wrong })
  const seed = JSON.parse(
    (await chain('/v1/session/second-factor', later, { password: own, kind: 'totp-sha256' })).text,
  )
  text('动态口令种子', (seed as { secret: string }).secret)
  const quota = { perSecond: 100, perMinute: 1000, perDay: 10_000 }
  const caller = httpClient(callersApi, { baseUrl: world.urls.chain, headers: admin })
  const { token } = await caller.create({
    body: { orgId: 'A00', name: '金丝雀', scopes: Object.keys(scopes) as (keyof typeof scopes)[], ...quota },
  })
  text('接口密钥', token.slice(-24))

  // The district's own residents in clear, one of them twice; a reviewer's reason that names one.
  const district = [resident(), resident()]
  for (const [at, one] of district.entries()) person(`区平台居民 ${at + 1}`, one)
  const patients = [district[0]!, district[0]!, district[1]!].map((one, at) => ({
    patientRef: `canary-${at}`,
    orgId: 'district',
    form: 'clear' as const,
    parts: identityPartsOf({ ...one, localPatientId: `canary-${at}`, orgId: 'district' }),
  }))
  const machine = { authorization: `Bearer ${world.token('service', 'collection-agent')}` }
  const collecting = httpClient(empiApi, { baseUrl: world.urls.data, headers: machine })
  const { registrations } = await collecting.register({ body: { sourceId: 'district', patients } })
  const persons = [...new Set(registrations.map(({ personId }) => personId))]
  if (persons.length !== 2) throw new Error('the planted residents were not told apart')
  const steward = httpClient(empiApi, { baseUrl: world.urls.data, headers })
  const reason = `电话核实 ${letters(6)}，证件 ${district[1]!.identityNumber}`
  text('审核理由', reason.slice(5, 11))
  await steward.merge({ params: { personId: persons[0]! }, body: { otherPersonId: persons[1]!, reason } })
  const last = registrations[2]!.registrationId
  const parted = await steward.split({ params: { personId: persons[0]! }, body: { registrationIds: [last], reason } })

  for (const part of ['chain', 'data'] as const) await keysOf(world, part, canaries)
  const { key } = JSON.parse(readFileSync(join(world.folder, 'gateway.key'), 'utf8')) as { key: string }
  canaries.push(keyCanary('前置机根密钥', Buffer.from(key, 'hex')))

  await settled(world, headers)
  const shown = canaries.map(({ name }) => name).filter((name) => /^医院患者|诊断|主密钥|签名私钥|根密钥/.test(name))
  return { canaries, shown, headers, persons: parted.personIds }
}

async function keysOf(world: StorageWorld, part: Part, canaries: Canary[]): Promise<void> {
  const dir = join(world.folder, part)
  const file = JSON.parse(readFileSync(join(dir, 'software-provider.json'), 'utf8')) as {
    keyEncryptionKeys: { keyId: string; key: string }[]
    signingKeys: Record<string, string>
  }
  for (const { keyId, key } of file.keyEncryptionKeys)
    canaries.push(keyCanary(`${part} 主密钥 ${keyId}`, Buffer.from(key, 'hex')))
  for (const [name, key] of Object.entries(file.signingKeys))
    canaries.push(keyCanary(`${part} 签名私钥 ${name}`, Buffer.from(key, 'hex')))
  const software = { JHC_CRYPTO: 'software' as const, JHC_CRYPTO_URL: undefined, JHC_CRYPTO_TOKEN: undefined }
  const provider = openCryptoProvider(software, dir)
  const { keys } = await openDataKeys(dir, provider)
  for (const [name, key] of Object.entries(keys)) canaries.push(keyCanary(`${part} 数据密钥 ${name}`, key))
  const columns = await openColumnKeys(dir, provider)
  for (const { keyId, bytes } of columns.keys) canaries.push(keyCanary(`${part} 列密钥 ${keyId}`, bytes))
}

/** The hospital's document is final on chain, and the broken one waits in quarantine. */
async function settled(world: StorageWorld, headers: Record<string, string>): Promise<void> {
  const index = httpClient(indexLibraryApi, { baseUrl: world.urls.data, headers })
  for (const since = performance.now(); performance.now() - since < 60_000; ) {
    const { items } = await index.search({ query: { sourceId: 'hospital-b' } })
    const quarantine = await askAt(world.urls.data, '/v1/collection/quarantine', { headers })
    const waits = quarantine.status === 200 && (JSON.parse(quarantine.text) as { total: number }).total > 0
    if (waits && items.length > 0 && items.every(({ state }) => state === 'final')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const last = world.output().map(({ where, bytes }) => `${where}: ${bytes.toString().slice(-1500)}`)
  throw new Error(`what was planted did not arrive within a minute\n${last.join('\n')}`)
}
