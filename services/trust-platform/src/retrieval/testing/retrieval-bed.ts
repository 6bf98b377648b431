import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { generateKeyPair, type Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { toHex, utf8 } from '@jhc/record/bytes.ts'
import { purposes } from '@jhc/record/consent/consent-words.ts'
import { deliveryBytes } from '@jhc/record/consent/delivery.ts'
import { openPage, type ReleasedPage } from '@jhc/record/consent/released-page.ts'
import { decodeSigned, encodeSigned, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import type { Logger } from 'pino'
import { type Hex, zeroHash } from 'viem'
import { retrievalApi } from '../api.ts'
import type { RetrievalSettings } from '../retrieval.ts'
import { bedCentre } from './bed-centre.ts'
import { type BedChain, bedChain } from './bed-chain.ts'
import { type BedHospital, type BedVisit, type HospitalOptions, openBedHospital } from './bed-hospital.ts'
import { type BedPerson, type BedResident, makeDoctor, makeResident, signedBytes, signHex } from './bed-people.ts'
import { bedCapabilities, type PlatformSecrets } from './bed-platform.ts'

const day = 86_400
export const now = () => Math.floor(Date.now() / 1000)

export interface RetrievalBedOptions {
  /** By source: what its system holds of the residents. */
  hospitals: Record<string, (residents: BedResident[]) => BedVisit[]>
  residents?: number
  settings?: Partial<RetrievalSettings>
  hospital?: (sourceId: string) => Partial<HospitalOptions>
  extra?: (context: CapabilityContext) => Capability[]
  /** The consent service itself in place of a stand-in that a test can have lie. */
  ownConsent?: boolean
  log?: Logger
  /** A chain of several nodes in place of an embedded one; hospitals' accounts lie in `accounts`, as `<source>-account.key`. */
  network?: {
    driver: ChainDriver
    signer: ChainSigner
    rpc: string
    confirmations: number
    accounts: string
    stop(): Promise<void>
  }
  /** Where it stands, for who goes on there in other processes; databases and a chain of its own by default. */
  place?: {
    database: TestDatabase
    chain: Pick<TestChain, 'chain' | 'signer' | 'stop'>
    hospital(sourceId: string): NonNullable<HospitalOptions['kept']>
  }
}

export type RequestChanges = Partial<ValuesOf<'request'>> & { reason?: string }
export interface Asking {
  requestId: Hex
  delivery: Sm2KeyPair
}

/** Platform, chain, and hospitals that reach the chain by its JSON-RPC; residents and doctors with keys of their own. */
export async function startRetrievalBed(options: RetrievalBedOptions) {
  const { network } = options
  const embedded = network ? null : (options.place?.chain ?? (await startChain()))
  const chain = network
    ? { driver: network.driver, signer: network.signer, rpc: network.rpc, stop: network.stop }
    : { driver: embedded!.chain, signer: embedded!.signer, rpc: embedded!.chain.jsonRpcUrl, stop: embedded!.stop }
  const { ownConsent = false } = options
  const centre = bedCentre({ ownConsent })
  const folder = mkdtempSync(join(tmpdir(), 'jhc-retrieval-'))
  const consentHead = ownConsent ? join(folder, 'consent-head.json') : undefined
  const sourceIds = Object.keys(options.hospitals)
  const secrets: PlatformSecrets = { tokenKey: randomBytes(32), columnRoot: randomBytes(32), metaRoot: randomBytes(32) }
  const database = options.place?.database ?? (await startTestDatabase())
  const start = () =>
    startTestPlatform({
      database,
      ...(options.log ? { log: options.log } : {}),
      capabilities: (context) => [
        ...bedCapabilities(
          context,
          { driver: chain.driver, signer: chain.signer },
          { sourceIds, secrets, settings: options.settings ?? {}, consentHead },
        ),
        centre.capability,
        ...(options.extra?.(context) ?? []),
      ],
    })
  let platform: TestPlatform = await start()
  // Whoever calls finds the platform that runs now, also after its restart.
  const bus = { client: (api: any, as: string) => lateClient(api, as) }
  const lateClient = (api: any, as: string) =>
    new Proxy(
      {},
      { get: (_, name: string) => (input: any) => (platform.bus.client(api, as) as any)[name](input) },
    ) as any
  const onChain: BedChain = bedChain(bus)

  const residents = Array.from({ length: options.residents ?? 2 }, (_, i) =>
    makeResident(`测${String.fromCodePoint(0x4e00 + i)}`, identityNumber(i)),
  )
  const hospitals: Record<string, BedHospital> = {}
  for (const [sourceId, visitsOf] of Object.entries(options.hospitals)) {
    hospitals[sourceId] = await openBedHospital(
      { ...platform.ctx, bus },
      {
        sourceId,
        orgId: sourceId.toUpperCase(),
        visits: visitsOf(residents),
        rpc: chain.rpc,
        confirmations: network?.confirmations ?? 0,
        folder: network?.accounts ?? folder,
        ...(options.place ? { kept: options.place.hospital(sourceId) } : {}),
        ...options.hospital?.(sourceId),
      },
    )
  }
  const all = Object.values(hospitals)
  for (const { orgId, organisation } of all) await onChain.registerOrganisation(orgId, organisation.publicKey)
  const clinic = { orgId: 'CLINIC', key: generateKeyPair() }
  await onChain.registerOrganisation(clinic.orgId, clinic.key.publicKey)
  for (const resident of residents) await onChain.enrolResident(resident)
  centre.residents.push(...residents)
  async function addDoctor(name: string): Promise<BedPerson> {
    const doctor = makeDoctor(name, clinic.orgId)
    await onChain.enrolDoctor(doctor, clinic)
    centre.people.push(doctor)
    return doctor
  }
  const doctor = await addDoctor('医生甲')
  const domains = await onChain.domains()
  for (const hospital of all) await hospital.collect()
  await resolvePersons()

  /** The master index has registered everybody; the test knows who is who by what the hospitals hold. */
  async function resolvePersons(): Promise<void> {
    const index = platform.as(['index.read'], { kind: 'user', id: 'bed' }).client(indexLibraryApi)
    for (const resident of residents) {
      for (const hospital of all) {
        const key = [...hospital.visits].find(([, { name }]) => name === resident.name)?.[0]
        if (!key) continue
        const { rows } = await hospital.db
          .selectFrom('collection.records' as any)
          .select('record_id' as any)
          .where('local_id' as any, '=', `visit/${key}`)
          .execute()
          .then((found: any[]) => ({ rows: found }))
        const recordId = rows[0]!.record_id as string
        const { items } = await index.search({ query: { recordId } })
        resident.personId = items[0]!.personId
        break
      }
    }
  }

  const clientOf = (person: BedPerson, permissions: string[]) =>
    platform
      .as(permissions, { kind: 'user', id: person.accountId, orgId: person.orgId ?? 'residents' })
      .client(retrievalApi)
  const asDoctor = (person = doctor) => clientOf(person, ['retrieval.ask'])
  const asResident = (person: BedResident = residents[0]!) => clientOf(person, ['consent.sign', 'retrieval.ask'])

  let nonce = 0
  const requestValues = (asker: BedPerson, resident: BedResident, changes: Partial<ValuesOf<'request'>>) => ({
    domain: domains.access,
    action: 1,
    purpose: purposes.treatment.code,
    grade: 3,
    recordTypes: 0b1001,
    dataFrom: 20200101,
    dataTo: 20261231,
    validTo: now() + 2 * day,
    fieldsForm: 0,
    fields: zeroHash,
    nonce: ++nonce,
    asker: asker.id,
    resident: resident.id,
    holder: zeroHash,
    reasonHash: zeroHash,
    mode: 2,
    ...changes,
  })
  function signedRequest(asker: BedPerson, resident: BedResident, { reason = '', ...changes }: RequestChanges = {}) {
    const reasonHash: Hex = reason === '' ? zeroHash : `0x${sm3Hex(utf8(reason))}`
    const one = signedBytes('request', requestValues(asker, resident, { reasonHash, ...changes }), asker.key)
    const delivery = generateKeyPair()
    const deliveryKey = toHex(delivery.publicKey)
    const deliverySignature = signHex(asker.key, deliveryBytes(one.id, deliveryKey))
    const body = { signed: one.signed, signature: one.signature, reason, deliveryKey, deliverySignature }
    return { requestId: one.id, delivery, body }
  }
  async function ask(asker = doctor, resident = residents[0]!, changes: RequestChanges = {}) {
    const { requestId, delivery, body } = signedRequest(asker, resident, changes)
    const client = asker.id === resident.id ? asResident(resident) : asDoctor(asker)
    const request = await client.request({ body })
    return { requestId, delivery, request }
  }

  const grantNonces = new Map<string, number>()
  async function grant(resident = residents[0]!, changes: Partial<ValuesOf<'grant'>> = {}, tell = true): Promise<Hex> {
    const number = (grantNonces.get(resident.id) ?? 0) + 1
    grantNonces.set(resident.id, number)
    const values: ValuesOf<'grant'> = {
      domain: domains.consent,
      action: 1,
      kind: 1,
      mode: 2,
      granteeKind: 1,
      fieldsForm: 0,
      maxGrade: 3,
      purpose: purposes.treatment.code,
      recordTypes: 0b1001,
      dataFrom: 20200101,
      dataTo: 20261231,
      validFrom: now() - 60,
      validTo: now() + 30 * day,
      nonce: number,
      resident: resident.id,
      grantee: doctor.id,
      holder: zeroHash,
      fields: zeroHash,
      textHash: `0x${sm3Hex(utf8('consent text'))}`,
      ...changes,
    }
    const one = signedBytes('grant', values, resident.key)
    await onChain.send('Consent', 'grant', [one.signed, one.r, one.s])
    centre.grants.push({ id: one.id, terms: decodeSigned('grant', one.signed) as any, withdrawn: false })
    // The consent service tells of it itself.
    if (tell && !ownConsent) {
      const body = { grantId: one.id, residentId: resident.id, requestId: null }
      await platform.as(['retrieval.consent']).client(retrievalApi).consentGiven({ body })
    }
    return one.id
  }
  /** On chain; the platform's own check follows unless it is to lie. */
  async function withdraw(grantId: Hex, resident = residents[0]!, { platformKnows = true } = {}): Promise<void> {
    const number = (grantNonces.get(resident.id) ?? 0) + 1
    grantNonces.set(resident.id, number)
    const values = { domain: domains.consent, action: 3, nonce: number, resident: resident.id, grantId }
    const { r, s } = signedBytes('withdrawal', values, resident.key)
    await onChain.send('Consent', 'withdraw', [grantId, number, r, s])
    if (platformKnows) centre.grants.find(({ id }) => id === grantId)!.withdrawn = true
  }

  /** Waits until the request is as wanted. */
  async function until(requestId: string, wanted: (request: any) => boolean, asker = doctor, longestMs = 120_000) {
    const end = performance.now() + longestMs
    for (;;) {
      const request = await asDoctor(asker).get({ params: { requestId } })
      if (wanted(request)) return request
      if (performance.now() > end) throw new Error(`still ${request.state} ${JSON.stringify(request.holders)}`)
      await setTimeout(20)
    }
  }
  const settled = (requestId: string, asker = doctor, longestMs?: number) =>
    until(requestId, ({ state }) => ['complete', 'partial', 'refused', 'failed'].includes(state), asker, longestMs)
  /** All pages that arrived, opened. */
  async function pages({ requestId, delivery }: Asking, asker = doctor): Promise<ReleasedPage[]> {
    const found = await asDoctor(asker).pages({ params: { requestId }, query: {} })
    return found.pages.map(({ envelope, releaseId }) => openPage(delivery, envelope, { requestId, releaseId }))
  }

  return {
    chain,
    secrets,
    consentHead,
    get platform() {
      return platform
    },
    centre,
    onChain,
    domains,
    hospitals,
    residents,
    doctor,
    addDoctor,
    asDoctor,
    asResident,
    asAdmin: () => platform.as(['retrieval.read'], { kind: 'user', id: 'auditor' }).client(retrievalApi),
    signedRequest,
    ask,
    grant,
    withdraw,
    withdrawalSignature: (requestId: Hex, asker = doctor) =>
      signHex(
        asker.key,
        Buffer.from(
          encodeSigned('requestWithdrawal', { domain: domains.access, action: 2, requestId }).slice(2),
          'hex',
        ),
      ),
    until,
    settled,
    pages,
    /** The platform goes and comes again on the same database and chain. */
    async restartPlatform(): Promise<void> {
      await platform.stop({ keepDatabase: true })
      platform = await start()
    },
    async stop(): Promise<void> {
      for (const hospital of all) await hospital.stop()
      await platform.stop({ keepDatabase: options.place !== undefined })
      await chain.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type RetrievalBed = Awaited<ReturnType<typeof startRetrievalBed>>

/** Of nobody: region 990101 does not exist; the check digit holds. */
export function identityNumber(n: number): string {
  const body = `990101${1950 + (n % 50)}0${1 + (n % 9)}1${n % 9}${String(100 + n).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = [...body].reduce((total, digit, i) => total + Number(digit) * weights[i]!, 0)
  return body + '10X98765432'[sum % 11]
}
