import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { idOfSigned } from '@jhc/record/signed-bytes.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { stringToHex } from 'viem'
import { chainGatewayApi } from '../gateway/api.ts'
import { createChainGateway } from '../gateway/capability.ts'
import { hashOf } from '../testing/anchor-call.ts'
import { forkingDriver } from '../testing/forking-driver.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { grantTerms, subjectTransactions } from '../testing/subject-block.ts'
import { mirrorApi } from './api.ts'
import { createMirror } from './capability.ts'

let chain: TestChain
let gateway: TestPlatform
let platform: TestPlatform
const node = forkingDriver(3)
const [resident, doctor] = [hashOf('resident'), hashOf('doctor')]

before(async () => {
  chain = await startChain()
  gateway = await startTestPlatform({
    capabilities: (ctx) => [createChainGateway(ctx, { driver: chain.chain, signer: chain.signer })],
  })
  const { contracts } = await gateway.bus.client(chainGatewayApi, 'test').contracts({})
  const addresses = new Map(contracts.map(({ name, address }) => [name, address as Hex]))
  node.grow(subjectTransactions('one', (name) => addresses.get(name)!))
  node.grow(subjectTransactions('two', (name) => addresses.get(name)!, hashOf('grant one')))
  for (let block = 0; block < 5; block++) node.grow()
  platform = await startTestPlatform({
    capabilities: (ctx) => [createMirror({ ...ctx, bus: gateway.bus }, { driver: node })],
  })
  for (;;) {
    const { rows } = await sql<{ hash: string }>`select block_hash as hash from mirror.cursor`.execute(platform.db)
    if (rows[0]?.hash === node.blocks.at(-1)!.hash) break
    await setTimeout(10)
  }
})
after(async () => {
  await platform?.stop()
  await gateway?.stop()
  await chain?.stop()
})

const api = () => platform.as(['mirror.read']).client(mirrorApi)

test('a grant stands with its end, newest first, and its signed bytes come back as they were', async () => {
  const { items, total, finalBlock } = await api().consents({ query: { residentId: resident } })
  assert.equal(total, 2)
  const [changed, granted] = items
  assert.equal(changed!.grantId, hashOf('grant two'))
  assert.equal(changed!.replaces, hashOf('grant one'))
  assert.equal(changed!.ended, null)
  assert.deepEqual(
    [granted!.grantId, granted!.purpose, granted!.recordTypes, granted!.ended?.by, granted!.ended?.replacedBy],
    [hashOf('grant one'), 7, 0b1011, 'replaced', hashOf('grant two')],
  )
  assert.equal(granted!.signed, grantTerms(4_000_000_000))
  assert.match(idOfSigned(granted!.signed as Hex), /^0x/)
  assert.equal(granted!.final, granted!.blockNumber <= finalBlock)
  const one = await api().consents({ query: { grantId: hashOf('grant one'), granteeId: doctor } })
  assert.equal(one.total, 1)
  assert.equal((await api().consents({ query: { residentId: hashOf('somebody else') } })).total, 0)
})

test('a release carries who asked for what, and how it ended; pages do not overlap', async () => {
  const all = await api().accesses({ query: { residentId: resident } })
  assert.equal(all.total, 4)
  assert.deepEqual(
    all.items.map(({ step, requestId }) => [step, requestId]),
    ['two', 'one'].flatMap((name) => [
      ['released', hashOf(`request ${name}`)],
      ['requested', hashOf(`request ${name}`)],
    ]),
  )
  const release = all.items[0]!
  assert.deepEqual(
    [release.asker, release.purpose, release.mode, release.records, release.page, release.finished?.outcome],
    [doctor, 7, 2, 2, 1, 2],
  )
  assert.match(release.finished!.transactionHash, /^0x[0-9a-f]{64}$/)
  assert.match(release.signed!, /^0x[0-9a-f]{408}$/)
  const pages = []
  for (let page = 1; page <= 4; page++)
    pages.push(...(await api().accesses({ query: { residentId: resident, page, pageSize: 1 } })).items)
  assert.deepEqual(pages, all.items)
  const byGrant = await api().accesses({ query: { grantId: hashOf('grant one'), step: 'released' } })
  assert.deepEqual(
    byGrant.items.map(({ releaseId }) => releaseId),
    [hashOf('release one')],
  )
})

test('what left whose hands is summed up by holder, asker and purpose', async () => {
  const { totals, capped } = await api().accessTotals({ query: { residentId: resident } })
  assert.equal(capped, false)
  assert.deepEqual(
    totals.map(({ lastAt: _, ...one }) => one),
    [{ holder: stringToHex('hospital-a', { size: 32 }), asker: doctor, purpose: 7, releases: 2, records: 4 }],
  )
  assert.deepEqual((await api().accessTotals({ query: { residentId: hashOf('somebody else') } })).totals, [])
})

test('people see nobody’s id without the right to, cannot ask by one, and see their own organisation’s steps only', async () => {
  const person = (permissions: string[], orgId: string, organisations: 'all' | string[]) =>
    platform
      .as(['mirror.read', ...permissions], { kind: 'user', id: 'a', orgId, reach: { organisations, maxGrade: 5 } })
      .client(mirrorApi)
  const masked = person([], 'district', 'all')
  const { items } = await masked.accesses({ query: {} })
  assert.equal(items.length, 4)
  assert.ok(items.every(({ resident, asker, signed }) => resident === null && asker === null && signed === null))
  assert.equal((await masked.accesses({ query: { residentId: resident } })).total, 0)
  assert.equal((await masked.consents({ query: { granteeId: doctor } })).total, 0)
  const seeing = person(['resident.read'], 'district', 'all')
  assert.equal((await seeing.consents({ query: { granteeId: doctor } })).items[0]!.resident, resident)
  assert.equal(stringToHex('hospital-a', { size: 32 }), items[0]!.holder)
  assert.equal((await person([], 'hospital-a', ['hospital-a']).accesses({ query: {} })).total, 4)
  assert.equal((await person([], 'hospital-b', ['hospital-b']).accesses({ query: {} })).total, 0)
})
