import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi } from '@jhc/chain-contracts/generated/identities.ts'
import { hashOf } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { Sm2Signer } from '@jhc/chain-contracts/testing/sm2-signer.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { linkGrantee, linkOpeningBytes } from '@jhc/record/consent/link.ts'
import { encodeSigned, idOfSigned, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { AuditedCall } from '@jhc/server-kit/audit-sink.ts'
import type { TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { type Abi, bytesToHex, decodeFunctionResult, encodeFunctionData, type Hex, zeroHash } from 'viem'
import { sharingApi } from '../api.ts'
import { createSharing } from '../capability.ts'
import { type Person, StandIns } from './stand-ins.ts'

export interface Left {
  chain: TestChain
  database: TestDatabase
  standIns: StandIns
  root: Uint8Array
}

/** Sharing over a real database and a real chain with the contracts; its neighbours stand in. */
export async function startSharingBed({ now, left }: { now?: () => number; left?: Left } = {}) {
  const chain = left?.chain ?? (await startChain())
  const standIns = left?.standIns ?? new StandIns()
  const root = left?.root ?? randomBytes(32)
  const lines: AuditedCall[] = []
  const platform = await startTestPlatform({
    ...(left ? { database: left.database } : {}),
    now,
    capabilities: (context) => [
      createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
      standIns.capability(context),
      createSharing(context, { columnKeys: columnKeysOf(root) }),
    ],
    audit: () => ({ ready: () => {}, write: async (line) => void lines.push(line) }),
  })
  const gateway = platform.bus.client(chainGatewayApi, 'test')
  async function read(contract: string, abi: Abi, functionName: string, args: unknown[] = []): Promise<any> {
    const { data } = await gateway.call({
      body: { contract, data: encodeFunctionData({ abi, functionName, args } as never) },
    })
    return decodeFunctionResult({ abi, functionName, data: data as Hex } as never)
  }
  standIns.domains.consent = await read('Consent', consentAbi as Abi, 'domain')
  standIns.domains.identities = await read('Identities', identitiesAbi as Abi, 'domain')

  let secret = 1000n + BigInt(standIns.people.length)
  function person(kind: Person['kind'], name: string, orgId: string | null = null): Person {
    const one: Person = {
      id: hashOf(`${kind} ${name}`),
      kind,
      accountId: `account-${standIns.people.length + 1}`,
      orgId,
      name,
      signer: new Sm2Signer(++secret),
      state: 'active',
    }
    standIns.people.push(one)
    return one
  }
  async function submitted(contract: string, abi: Abi, functionName: string, args: readonly unknown[], key: string) {
    const data = encodeFunctionData({ abi, functionName, args } as never)
    await gateway.submit({ body: { transactions: [{ idempotencyKey: key, contract, data, gas: 3_000_000 }] } })
    for (;;) {
      const { submissions } = await gateway.submissions({ body: { idempotencyKeys: [key] } })
      const state = submissions[0]?.state ?? 'queued'
      if (state === 'final') return
      if (state !== 'queued' && state !== 'sent' && state !== 'included') throw new Error(`${functionName}: ${state}`)
      await setTimeout(20)
    }
  }
  /** With the key on chain. */
  async function resident(name: string): Promise<Person> {
    const one = person('resident', name)
    const { id, signer } = one
    const domain = standIns.domains.identities as Hex
    const bytes = encodeSigned('enrolment', { domain, action: 1, kind: 1, id, organisation: zeroHash })
    const args = [id, 1, zeroHash, signer.key.x, signer.key.y, signer.sign(bytes), '0x']
    await submitted('Identities', identitiesAbi as Abi, 'enrol', args, `enrol ${name}`)
    return one
  }
  const doctor = (name: string, orgId: string) => person('practitioner', name, orgId)

  const seconds = () => Math.floor((now?.() ?? Date.now()) / 1000)
  let nonce = 0
  function terms(of: Person, changes: Partial<ValuesOf<'grant'>>): Hex {
    return encodeSigned('grant', {
      domain: standIns.domains.consent as Hex,
      action: 1,
      kind: 1,
      mode: 2,
      granteeKind: 1,
      fieldsForm: 0,
      maxGrade: 3,
      purpose: 3,
      recordTypes: 0b1000,
      dataFrom: 20200101,
      dataTo: 20261231,
      validFrom: seconds() - 5,
      validTo: seconds() + 7 * 86_400,
      nonce: ++nonce,
      resident: of.id,
      grantee: zeroHash,
      holder: zeroHash,
      fields: zeroHash,
      textHash: hashOf('consent text'),
      ...changes,
    })
  }
  const signedBy = (of: Person, bytes: Hex) => of.signer.signBytes(bytes).slice(2)
  const linkTerms = (of: Person, linkId: string, changes: Partial<ValuesOf<'grant'>> = {}) =>
    terms(of, { kind: 4, mode: 4, granteeKind: 3, purpose: 9, grantee: linkGrantee(linkId), ...changes })
  const newLinkId = () => randomBytes(16).toString('base64url')

  const as = (of: Person) =>
    platform
      .as(
        of.kind === 'resident'
          ? ['consent.sign', 'sharing.open', 'sharing.find', 'retrieval.ask']
          : ['sharing.open', 'sharing.find', 'retrieval.ask'],
        { kind: 'user', id: of.accountId, orgId: of.orgId ?? 'residents' },
      )
      .client(sharingApi)

  async function createLink(of: Person, more: { linkId?: string; maxViews?: number; signed?: Hex } = {}) {
    const linkId = more.linkId ?? newLinkId()
    const signed = more.signed ?? linkTerms(of, linkId)
    return as(of).createLink({
      body: {
        linkId,
        title: '给张医生看的化验单',
        sealed: 'sealed-text',
        records: 3,
        maxViews: more.maxViews ?? 5,
        signed,
        signature: signedBy(of, signed),
      },
    })
  }
  function openLink(by: Person, linkId: string, { atSeconds = seconds(), signature = '' } = {}) {
    const bytes = bytesToHex(linkOpeningBytes(linkId, atSeconds))
    return as(by).openLink({
      params: { linkId },
      body: { atSeconds, signature: signature || signedBy(by, bytes) },
    })
  }
  function withdrawal(of: Person, grantId: string) {
    const number = ++nonce
    const domain = standIns.domains.consent as Hex
    const bytes = encodeSigned('withdrawal', {
      domain,
      action: 3,
      nonce: number,
      resident: of.id,
      grantId: grantId as Hex,
    })
    return { nonce: number, signature: signedBy(of, bytes) }
  }

  return {
    platform,
    standIns,
    lines,
    read,
    submitted,
    resident,
    doctor,
    as,
    terms,
    signedBy,
    linkTerms,
    newLinkId,
    createLink,
    openLink,
    withdrawal,
    seconds,
    idOf: (signed: Hex) => idOfSigned(signed),
    hex: toHex,
    async stop() {
      await platform.stop()
      await chain.stop()
    },
    /** Leaves chain and database to the next one. */
    async stopForRestart(): Promise<Left> {
      await platform.stop({ keepDatabase: true })
      await chain.reopen()
      return { chain, database: platform.database, standIns, root }
    },
  }
}

export type SharingBed = Awaited<ReturnType<typeof startSharingBed>>

export async function until<T>(ask: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask()
    if (holds(value)) return value
    await setTimeout(20)
  }
}
