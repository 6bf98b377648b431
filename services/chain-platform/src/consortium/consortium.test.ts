import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { createChainGateway } from '../gateway/capability.ts'
import { createMirror } from '../mirror/capability.ts'
import { createExplorer } from '../mirror/explore/capability.ts'
import { memoryKeyring } from '../testing/memory-keyring.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { consortiumApi } from './api.ts'
import { createConsortium } from './capability.ts'
import type { ConsortiumSeed } from './seed-consortium.ts'

const rule = { joining: 'vote', leaving: 'vote', quorum: 50, threshold: 60, votePeriodSeconds: 86_400 } as const
const seed: ConsortiumSeed = {
  organisations: [
    { orgId: 'district', name: '区全民健康信息平台', creditCode: null },
    { orgId: 'A00', name: '岚汀医院', creditCode: '12310000000000001A' },
    { orgId: 'B00', name: '槐屿医院', creditCode: null },
  ],
  nodes: [{ nodeId: 'node-1', name: '区平台节点', orgId: 'district' }],
  consortia: [
    {
      consortiumId: 'district-union',
      name: '静安区医联体',
      description: '',
      rule: { ...rule, joining: 'administrator' },
      members: ['district', 'A00', 'B00'],
    },
    { consortiumId: 'specialist', name: '专科联盟', description: '', rule, members: ['A00', 'B00', 'district'] },
  ],
}

let chain: TestChain
let platform: TestPlatform
const keyring = memoryKeyring()
const start = async (database?: TestPlatform['database']) => {
  platform = await startTestPlatform({
    ...(database ? { database } : {}),
    capabilities: (context) => [
      createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
      createMirror(context, { driver: chain.chain }),
      createExplorer(context),
      createConsortium(context, { keyring, seed, ownNodeId: 'node-1' }),
    ],
  })
  const isSeeding = async () => (await platform.capabilities.at(-1)!.readiness!()).detail.seeding
  while (await isSeeding()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const all = ['consortium.read', 'consortium.manage', 'consortium.act']
const as = (orgId: string, permissions = all) => platform.as(permissions, { orgId }).client(consortiumApi)

before(async () => {
  chain = await startChain()
  await start()
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

test('the first start seeds organisations, node and consortia; the second sends nothing', async () => {
  const overview = await as('A00').overview({})
  assert.deepEqual([overview.organisations, overview.nodes, overview.consortia, overview.openProposals], [3, 1, 2, 0])
  assert.deepEqual(overview.own, { orgId: 'A00', name: '岚汀医院', keyHeldHere: true })
  for (const consortiumId of ['district-union', 'specialist']) {
    const { members, nameMatches } = await as('A00').consortium({ params: { consortiumId } })
    assert.deepEqual(
      [members.map(({ state, counts }) => [state, counts]), nameMatches],
      [Array(3).fill(['active', true]), true],
    )
  }
  const { items } = await as('A00').organisations({})
  assert.ok(items.every((one) => one.profileMatches && one.key.state === 'valid' && one.key.current))
  const nonce = await chain.chain.nextNonce(chain.signer.address)
  await platform.stop({ keepDatabase: true })
  await start(platform.database)
  assert.equal(await chain.chain.nextNonce(chain.signer.address), nonce)
  const nodes = await as('A00').nodes({})
  assert.deepEqual(
    [nodes.items[0]!.counts, nodes.items[0]!.watch!.head!.number],
    [true, (await chain.chain.head()).number],
  )
})

test('register, apply, propose and vote: one organisation one vote, the result takes effect', async () => {
  await as('district').registerOrganisation({
    body: { orgId: 'C00', name: '新成医院', keyValidUntil: '2030-01-01T00:00:00Z', requestId: 'register-C00' },
  })
  const repeated = await as('district').registerOrganisation({
    body: { orgId: 'C00', name: '新成医院', keyValidUntil: '2030-01-01T00:00:00Z', requestId: 'register-C00' },
  })
  assert.equal(repeated.organisation.nodes, 0)
  const params = { consortiumId: 'specialist' }
  assert.equal((await as('C00').join({ params, body: {} })).state, 'applied')
  const { proposal } = await as('A00').propose({ params, body: { kind: 'admit', orgId: 'C00' } })
  assert.deepEqual([proposal.outcome, proposal.entitled, proposal.orgName], ['open', 3, '新成医院'])
  const vote = { proposalId: proposal.proposalId }
  await as('A00').vote({ params: vote, body: { support: true } })
  await assert.rejects(as('A00').vote({ params: vote, body: { support: false } }), { code: 'consortium.voted-already' })
  await assert.rejects(as('C00').vote({ params: vote, body: { support: true } }), { code: 'consortium.not-entitled' })
  await assert.rejects(as('B00').close({ params: vote, body: {} }), { code: 'consortium.vote-running' })
  const before = await as('B00').proposal({ params: vote })
  assert.deepEqual(
    [before.mayVote, before.votes.map((one) => one.vote)],
    [true, ['yes', 'none', 'none', 'not-entitled']],
  )
  assert.equal((await as('B00').vote({ params: vote, body: { support: true } })).proposal.outcome, 'passed')
  const { members } = await as('C00').consortium({ params })
  assert.equal(members.find(({ orgId }) => orgId === 'C00')!.state, 'active')
  assert.equal((await as('C00').quit({ params, body: { reason: '业务调整' } })).state, 'left')
})

test('an organisation that keeps its own key signs the digest itself; nobody signs for it', async () => {
  const pair = generateKeyPair()
  await as('district').registerOrganisation({
    body: {
      orgId: 'D00',
      name: '自持密钥医院',
      publicKey: Buffer.from(pair.publicKey).toString('hex'),
      keyValidUntil: '2030-01-01T00:00:00Z',
    },
  })
  const params = { consortiumId: 'district-union' }
  await assert.rejects(as('D00').join({ params, body: {} }), { code: 'consortium.signature-needed' })
  const { digest, validUntil } = await as('D00').prepare({ body: { action: 'join', ...params } })
  const sm2 = (text: string, key: Uint8Array) =>
    `0x${Buffer.from(sign(Buffer.from(text.slice(2), 'hex'), key)).toString('hex')}`
  const foreign = sm2(digest, generateKeyPair().privateKey)
  await assert.rejects(as('D00').join({ params, body: { signature: { validUntil, signature: foreign } } }), {
    code: 'consortium.signature-wrong',
  })
  const own = { validUntil, signature: sm2(digest, pair.privateKey) }
  await assert.rejects(as('A00').join({ params, body: { signature: own } }), { code: 'consortium.signature-wrong' })
  const { state, receipt } = await as('D00').join({ params, body: { signature: own } })
  assert.equal(state, 'applied')
  assert.ok(Number(receipt.gasUsed) < 450_000, receipt.gasUsed)
  await assert.rejects(as('D00').join({ params, body: { signature: own } }), { code: 'consortium.signature-wrong' })
  const admitted = await as('district').decide({ params, body: { kind: 'admit', orgId: 'D00', reason: '符合条件' } })
  assert.equal(admitted.state, 'active')
})

test('suspension and keys: what is revoked or suspended cannot act; certificates stay listed', async () => {
  const organisation = { params: { orgId: 'B00' } }
  const suspended = await as('district').setOrganisationState({
    ...organisation,
    body: { state: 'suspended', reason: '安全检查' },
  })
  assert.equal(suspended.organisation.state, 'suspended')
  const params = { consortiumId: 'specialist' }
  await assert.rejects(as('B00').propose({ params, body: { kind: 'suspend', orgId: 'district' } }), {
    code: 'consortium.signature-wrong',
  })
  const { members } = await as('A00').consortium({ params })
  assert.deepEqual(
    members.filter(({ orgId }) => orgId === 'B00').map(({ state, counts }) => [state, counts]),
    [['active', false]],
  )
  await as('district').setOrganisationState({ ...organisation, body: { state: 'active', reason: '检查通过' } })
  await as('district').replaceKey({
    body: { holderId: 'B00', keyValidUntil: '2031-01-01T00:00:00Z', reason: '到期更换' },
  })
  const { items } = await as('A00').keys({ query: { holderId: 'B00' } })
  assert.deepEqual(
    items.map(({ state, current }) => [state, current]),
    [
      ['revoked', false],
      ['valid', true],
    ],
  )
  const { proposal } = await as('B00').propose({ params, body: { kind: 'suspend', orgId: 'district' } })
  assert.equal((await as('B00').withdraw({ params: proposal, body: {} })).proposal.outcome, 'withdrawn')
  await as('district').revokeKey({ params: { keyId: items[1]!.keyId }, body: { reason: '遗失' } })
  await assert.rejects(as('B00').propose({ params, body: { kind: 'suspend', orgId: 'district' } }), {
    code: 'consortium.signature-wrong',
  })
})

test('history tells what happened, with names and reasons, latest first', async () => {
  const { items, total } = await as('A00').history({ query: { subjectId: 'B00', pageSize: 200 } })
  assert.equal(total, items.length)
  const suspension = items.find(({ event, details }) => event === 'OrganisationStateChanged' && details.state === '2')!
  assert.deepEqual([suspension.subjects, suspension.details.reason], [[{ id: 'B00', name: '槐屿医院' }], '安全检查'])
  assert.ok(items.some(({ event }) => event === 'KeyEnrolled'))
  assert.ok(items.every((one, n) => n === 0 || one.blockNumber <= items[n - 1]!.blockNumber))
})

test('permissions, unknown things and bad input', async () => {
  const reader = as('A00', ['consortium.read'])
  await assert.rejects(reader.join({ params: { consortiumId: 'specialist' }, body: {} }), {
    code: 'common.no-permission',
  })
  await assert.rejects(
    as('A00', ['consortium.read', 'consortium.act']).revokeKey({ params: { keyId: '0x12' }, body: { reason: '无权' } }),
    {
      code: 'common.no-permission',
    },
  )
  await assert.rejects(reader.organisation({ params: { orgId: 'Z99' } }), { code: 'consortium.not-found' })
  await assert.rejects(reader.consortium({ params: { consortiumId: 'nowhere' } }), { code: 'consortium.not-found' })
  await assert.rejects(reader.proposal({ params: { proposalId: 9999 } }), { code: 'consortium.not-found' })
  const body = {
    orgId: 'E00',
    name: '坏公钥医院',
    publicKey: `04${'11'.repeat(64)}`,
    keyValidUntil: '2030-01-01T00:00:00Z',
  }
  await assert.rejects(as('district').registerOrganisation({ body }), { code: 'consortium.key-invalid' })
})
