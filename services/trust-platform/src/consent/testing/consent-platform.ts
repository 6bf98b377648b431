import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { createExplorer } from '@jhc/chain-platform/mirror/explore/capability.ts'
import { memoryKeyring } from '@jhc/chain-platform/testing/memory-keyring.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Api, ApiClient } from '@jhc/kit/api.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { encodeSigned, idOfSigned, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import { halves, noWord, orgWord } from '../../contract-access.ts'
import { personKeysApi } from '../../person-keys/api.ts'
import { createPersonKeys } from '../../person-keys/capability.ts'
import { consentApi } from '../api.ts'
import { createConsent } from '../capability.ts'
import { createStandIns } from './stand-ins.ts'

export const organisations = [
  { orgId: 'district', name: '区平台', holdsRecords: true },
  { orgId: 'A00', name: '岚汀医院', holdsRecords: true },
  { orgId: 'B00', name: '槐屿医院', holdsRecords: true },
]
export const testColumns = columnKeysOf(new Uint8Array(32).fill(9))
export const residentPermissions = ['keys.own', 'consent.sign', 'residents.own', 'messages.own']
export const doctorPermissions = ['keys.own', 'retrieval.ask']

export interface Signing {
  id: Hex
  accountId: string
  orgId: string | null
  name: string
  pair: Sm2KeyPair
}

export interface ConsentPlatformOptions {
  now?: () => number
  left?: { chain: TestChain; database: TestDatabase; keyring: ReturnType<typeof memoryKeyring> }
  extra?: (context: CapabilityContext) => Capability[]
  pollMs?: number
}

/** Person keys and consents over a real database, chain and contracts; three organisations whose keys are kept here. */
export async function startConsentPlatform({ now, left, extra, pollMs = 20 }: ConsentPlatformOptions = {}) {
  const chain = left?.chain ?? (await startChain())
  const keyring = left?.keyring ?? memoryKeyring()
  const standIns = createStandIns()
  const platform = await startTestPlatform({
    ...(left ? { database: left.database } : {}),
    now,
    capabilities: (context) => [
      createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
      createMirror(context, { driver: chain.chain }),
      createExplorer(context),
      standIns.capability,
      createPersonKeys(context, {
        columnKeys: testColumns,
        organisations,
        mayReEnrol: ['A00', 'B00'],
        keyring,
        pollMs,
      }),
      createConsent(context, { columnKeys: testColumns, organisations, keyring, headFile: null, pollMs }),
      ...(extra?.(context) ?? []),
    ],
  })
  const gateway = platform.bus.client(chainGatewayApi, 'test')

  /** Straight to a contract; throws the gateway's code where it is refused. */
  async function send(contract: string, data: Hex, idempotencyKey = randomBytes(16).toString('hex')) {
    const transactions = [{ idempotencyKey, contract, data, gas: 5_000_000 }]
    await gateway.submit({ body: { transactions } })
    for (;;) {
      const [one] = (await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions
      if (one!.state === 'final') return one!
      if (one!.state === 'failed') throw new Error(one!.failure?.code ?? 'failed')
      await setTimeout(5)
    }
  }
  if (!left)
    for (const { orgId, name } of organisations) {
      const [x, y] = halves(await keyring.make(orgId))
      const key = { x, y, validUntil: BigInt(Math.floor(Date.now() / 1000) + 3650 * 86_400) }
      const account: Hex = `0x${'0'.repeat(40)}`
      const args = [orgWord(orgId), keccak256(stringToHex(name)), account, key] as const
      const data = encodeFunctionData({ abi: organisationsAbi, functionName: 'registerOrganisation', args })
      await send('Organisations', data, `register-${orgId}`)
    }

  const as = <A extends Api<any>>(one: Signing, api: A) =>
    platform
      .as(one.orgId === null ? residentPermissions : doctorPermissions, {
        kind: 'user',
        id: one.accountId,
        orgId: one.orgId ?? 'district',
      })
      .client(api)
  const { domains } = await platform.as([]).client(personKeysApi).facts({})

  function newResident(name: string, accountId = `account-${randomBytes(6).toString('hex')}`): Signing {
    const id: Hex = `0x${randomBytes(32).toString('hex')}`
    standIns.residents.push({ residentId: id, accountId, name })
    return { id, accountId, orgId: null, name, pair: generateKeyPair() }
  }
  async function newDoctor(name: string, orgId: string): Promise<Signing> {
    const accountId = `staff-${randomBytes(6).toString('hex')}`
    standIns.staff.push({ accountId, loginName: accountId, displayName: name, orgId })
    const one: Signing = { id: noWord, accountId, orgId, name, pair: generateKeyPair() }
    const { id } = await as(one, personKeysApi).mine({})
    return { ...one, id: id as Hex }
  }
  const signHex = (pair: Sm2KeyPair, bytes: Hex) => toHex(sign(fromHex(bytes), pair.privateKey))
  const enrolment = (one: Signing, pair = one.pair) =>
    signHex(
      pair,
      encodeSigned('enrolment', {
        domain: domains.identities as Hex,
        action: 1,
        kind: one.orgId === null ? 1 : 2,
        id: one.id,
        organisation: one.orgId === null ? noWord : orgWord(one.orgId),
      }),
    )
  async function until<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
    for (const end = performance.now() + 120_000; ; ) {
      const value = await read()
      if (fits(value)) return value
      if (performance.now() > end) throw new Error(`not reached: ${JSON.stringify(value)}`)
      await setTimeout(25)
    }
  }

  /** Enrols, has the hospital sign, and waits until the key counts. */
  async function enrol(one: Signing): Promise<Signing> {
    const keys = as(one, personKeysApi)
    await keys.enrol({ body: { publicKey: toHex(one.pair.publicKey), proof: enrolment(one) } })
    if (one.orgId !== null)
      await platform
        .as(['keys.countersign'], { kind: 'user', id: 'manager', orgId: one.orgId })
        .client(personKeysApi)
        .countersign({ params: { id: one.id }, body: { what: 'practitioner' } })
    await until(
      () => keys.mine({}),
      ({ state }) => state === 'active',
    )
    return one
  }

  const { templates } = await platform.as([]).client(consentApi).templates({ query: {} })
  const textOf = (kind: string, purpose: string) =>
    templates.find((one) => one.kind === kind && one.purpose === purpose)!.textHash as Hex

  /** A grant by the resident of everything for treatment, but for what is said otherwise. */
  function terms(resident: Signing, grantee: Hex, changes: Partial<ValuesOf<'grant'>> = {}): ValuesOf<'grant'> {
    const seconds = Math.floor((now?.() ?? Date.now()) / 1000)
    return {
      domain: domains.consent as Hex,
      action: 1,
      kind: 1,
      mode: 2,
      granteeKind: 1,
      fieldsForm: 0,
      maxGrade: 3,
      purpose: 1,
      recordTypes: 0b1111,
      dataFrom: 20200101,
      dataTo: 20261231,
      validFrom: seconds - 5,
      validTo: seconds + 30 * 86_400,
      nonce: 1,
      resident: resident.id,
      grantee,
      holder: noWord,
      fields: noWord,
      textHash: textOf('data-use', 'treatment'),
      ...changes,
    }
  }
  async function grant(
    resident: Signing,
    grantee: Hex,
    changes: Partial<ValuesOf<'grant'>> = {},
    pair = resident.pair,
  ) {
    const client = as(resident, consentApi)
    const { nonce } = await client.nextNonce({})
    const signed = encodeSigned('grant', terms(resident, grantee, { nonce, ...changes }))
    const view = await client.grant({ body: { signed, signature: signHex(pair, signed) } })
    return { grantId: idOfSigned(signed), signed, view }
  }
  const inForce = (resident: Signing, grantId: string, state = 'in-force') =>
    until(
      async () => (await as(resident, consentApi).mine({ query: {} })).items.find((one) => one.grantId === grantId),
      (one) => one?.state === state && one.anchored === 'final',
    )
  async function withdraw(resident: Signing, grantId: Hex, pair = resident.pair) {
    const client = as(resident, consentApi)
    const { nonce } = await client.nextNonce({})
    const signed = encodeSigned('withdrawal', {
      domain: domains.consent as Hex,
      action: 3,
      nonce,
      resident: resident.id,
      grantId,
    })
    return client.withdraw({ params: { grantId }, body: { nonce, signature: signHex(pair, signed) } })
  }
  const service = platform.as(['consent.check', 'keys.read', 'consent.bring'])

  return {
    platform,
    chain,
    keyring,
    standIns,
    domains,
    gateway,
    send,
    as,
    service,
    newResident,
    newDoctor,
    enrolment,
    enrol,
    signHex,
    textOf,
    terms,
    grant,
    inForce,
    withdraw,
    until,
    check: (body: Parameters<ApiClient<typeof consentApi>['check']>[0]['body']) =>
      service.client(consentApi).check({ body }),
    async stop() {
      await platform.stop()
      await chain.stop()
    },
    async stopForRestart() {
      await platform.stop({ keepDatabase: true })
      return { chain, database: platform.database, keyring }
    },
  }
}

export type ConsentPlatform = Awaited<ReturnType<typeof startConsentPlatform>>
