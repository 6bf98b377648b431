import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { createChainGateway } from '../gateway/capability.ts'
import { createMirror } from '../mirror/capability.ts'
import { createExplorer } from '../mirror/explore/capability.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { consortiumApi } from './api.ts'
import { createConsortium } from './capability.ts'
import { checkRequest } from './check-request.ts'
import { findProposals } from './proposal-store.ts'

/** As in production: no key is kept here, every organisation signs by itself. */
let chain: TestChain
let otherChain: TestChain
let platform: TestPlatform
const pairs = { A00: generateKeyPair(), B00: generateKeyPair() }
const keyValidUntil = '2040-01-01T00:00:00Z'
const rule = { joining: 'vote', leaving: 'vote', quorum: 50, threshold: 60, votePeriodSeconds: 86_400 } as const
const file = (name: string) => readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8')
const as = (orgId: string) =>
  platform.as(['consortium.read', 'consortium.manage', 'consortium.act'], { orgId }).client(consortiumApi)
const publicKeyOf = (orgId: keyof typeof pairs) => Buffer.from(pairs[orgId].publicKey).toString('hex')

type Action = Parameters<ReturnType<typeof as>['prepare']>[0]['body']

/** The way of a request to the key and back. */
async function signed(orgId: keyof typeof pairs, action: Action) {
  const request = await as(orgId).prepare({ body: action })
  assert.equal(request.publicKey, publicKeyOf(orgId))
  assert.ok(checkRequest(request))
  const digest = Buffer.from(request.digest.slice(2), 'hex')
  const signature = `0x${Buffer.from(sign(digest, pairs[orgId].privateKey)).toString('hex')}`
  return { signature: { validUntil: request.validUntil, signature } }
}

before(async () => {
  ;[chain, otherChain] = await Promise.all([startChain(), startChain()])
  platform = await startTestPlatform({
    capabilities: (context) => [
      createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
      createMirror(context, { driver: chain.chain }),
      createExplorer(context),
      createConsortium(context, { watchEveryMs: 20, networks: ['127.0.0.0/8'] }),
    ],
  })
  for (const orgId of ['A00', 'B00'] as const)
    await as(orgId).registerOrganisation({
      body: { orgId, name: `医院${orgId}`, publicKey: publicKeyOf(orgId), keyValidUntil },
    })
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
  await otherChain?.stop()
})

test('two organisations found a consortium, change its rule and its administrator, each by signatures made outside', async () => {
  const founding = { consortiumId: 'union', name: '专科联盟', rule: { ...rule, joining: 'administrator' } } as const
  await assert.rejects(as('A00').createConsortium({ body: { ...founding, description: '' } }), {
    code: 'consortium.signature-needed',
  })
  await as('A00').createConsortium({
    body: { ...founding, description: '', ...(await signed('A00', { action: 'create', ...founding })) },
  })
  const params = { consortiumId: 'union' }
  const admission = { kind: 'admit', orgId: 'B00', reason: '邀请加入' } as const
  const invited = await as('A00').decide({
    params,
    body: { ...admission, ...(await signed('A00', { action: 'decide', ...params, ...admission })) },
  })
  assert.equal(invited.state, 'invited')
  const joined = await as('B00').join({ params, body: await signed('B00', { action: 'join', ...params }) })
  assert.equal(joined.state, 'active')

  const propose = async (body: {
    kind: 'change-rule' | 'change-administrator'
    orgId?: string
    newRule?: typeof rule
  }) => {
    const { proposal } = await as('A00').propose({
      params,
      body: { ...body, ...(await signed('A00', { action: 'propose', ...params, ...body })) },
    })
    for (const orgId of ['A00', 'B00'] as const) {
      const action = { action: 'vote', proposalId: proposal.proposalId, support: true } as const
      await as(orgId).vote({ params: proposal, body: { support: true, ...(await signed(orgId, action)) } })
    }
    return (await as('B00').proposals({ query: { consortiumId: 'union' } })).items[0]!
  }
  const ruled = await propose({ kind: 'change-rule', newRule: rule })
  assert.deepEqual([ruled.kind, ruled.outcome, ruled.newRule], ['change-rule', 'passed', rule])
  await propose({ kind: 'change-administrator', orgId: 'B00' })
  const one = await as('B00').consortium({ params })
  assert.deepEqual([one.administrator, one.rule, one.openProposals], ['B00', rule, []])
})

test('a request says in words what is signed: other words, other bytes, another nonce are found', async () => {
  const request = await as('A00').prepare({ body: { action: 'vote', proposalId: 1, support: true } })
  const changes = [
    { action: { action: 'vote', proposalId: 1, support: false } },
    { nonce: request.nonce + 1 },
    { validUntil: request.validUntil + 1 },
    { orgId: 'B00' },
    { digest: `0x${'00'.repeat(32)}` },
    { bytes: request.bytes.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
  ]
  assert.ok(checkRequest(request))
  for (const change of changes) assert.equal(checkRequest({ ...request, ...change } as never), false)
})

test('a certificate names the key, its end and itself; one for another key is refused', async () => {
  const certificate = file('organisation.crt')
  const { node } = await as('A00').registerNode({
    body: { nodeId: 'node-a', name: '节点', orgId: 'A00', certificate, keyValidUntil },
  })
  const { certificate: read, ...key } = node.key
  assert.deepEqual([read!.subject, read!.issuer], ['CN=A00,O=岚汀医院,C=CN', 'CN=A00,O=岚汀医院,C=CN'])
  assert.match(read!.thumbprint, /^[0-9a-f]{64}$/)
  assert.equal(key.validUntil, read!.notAfter)
  await assert.rejects(
    as('A00').replaceKey({
      body: { holderId: 'A00', certificate, publicKey: publicKeyOf('B00'), keyValidUntil, reason: '不符' },
    }),
    { code: 'consortium.certificate-foreign' },
  )
  const own = (await as('A00').organisation({ params: { orgId: 'A00' } })).key
  await assert.rejects(as('A00').attachCertificate({ params: own, body: { certificate } }), {
    code: 'consortium.certificate-foreign',
  })
  await assert.rejects(as('A00').attachCertificate({ params: own, body: { certificate: 'no certificate' } }), {
    code: 'consortium.certificate-unreadable',
  })
})

test('nodes are measured: one that answers, one of another chain, one that is gone, and the last seen of it stays', async () => {
  const states = async () => {
    const { items } = await as('A00').nodes({})
    return Object.fromEntries(items.map((one) => [one.nodeId, one]))
  }
  const until = async (nodeId: string, state: string | null, problem: string | null = null) => {
    for (;;) {
      const one = (await states())[nodeId]!
      if ((one.watch?.state ?? null) === state && (one.watch?.problem ?? null) === problem) return one
      await setTimeout(20)
    }
  }
  const watch = (nodeId: string, endpoint: string | null) =>
    as('A00').setNodeEndpoint({ params: { nodeId }, body: { endpoint } })
  await watch('node-a', chain.chain.jsonRpcUrl)
  const { watch: seen } = await until('node-a', 'reachable')
  assert.deepEqual([seen!.head!.number, seen!.lag], [(await chain.chain.head()).number, 0])
  assert.match(seen!.version!, /jingan/)
  await watch('node-a', otherChain.chain.jsonRpcUrl)
  await until('node-a', 'foreign-chain')
  await otherChain.chain.close()
  // The round that the closing interrupts may name another problem first.
  const gone = (await until('node-a', 'unreachable', 'ECONNREFUSED')).watch!
  assert.ok(gone.seenAt! < gone.checkedAt)
  await watch('node-a', null)
  await until('node-a', null)
  await assert.rejects(watch('node-a', 'http://169.254.169.254/latest'), { code: 'outgoing.refused-target' })
  await assert.rejects(watch('node-a', 'ftp://node/'), { code: 'common.invalid-input' })
  await assert.rejects(watch('node-a', 'http://user:secret@node/'), { code: 'common.invalid-input' })
})

test('every change is proven by its receipt under the block header', async () => {
  const { items } = await as('B00').history({ query: { subjectId: 'union', pageSize: 50 } })
  assert.deepEqual(
    items.map(({ event }) => event).filter((event) => /Changed|Created/.test(event)),
    [
      'AdministratorChanged',
      'RuleChanged',
      'MembershipChanged',
      'MembershipChanged',
      'MembershipChanged',
      'ConsortiumCreated',
    ],
  )
  for (const event of items) {
    const proof = await as('B00').proveEvent({ params: event })
    assert.deepEqual([proof.verified, proof.transactionHash], [true, event.transactionHash])
  }
  await assert.rejects(as('B00').proveEvent({ params: { blockNumber: 1, logIndex: 999 } }), {
    code: 'consortium.not-found',
  })
})

test('among ten thousand proposals a page is found by the index', async () => {
  await sql`
    insert into consortium.proposal (proposal_id, consortium_id, outcome, created_in_block)
    select 100 + n, 'many-' || n % 50, case when n % 100 = 0 then 'open' else 'passed' end, 0
    from generate_series(1, 10000) n`.execute(platform.db)
  const owner = openDatabase(platform.database.ownerUrl)
  await sql`analyze consortium.proposal`.execute(owner)
  await owner.destroy()
  const { ids, total } = await findProposals(platform.db, { consortiumId: 'many-7', outcome: 'passed' }, 2, 20)
  assert.deepEqual([ids.length, ids[0], total], [20, 100 + 10_000 - 43 - 20 * 50, 200])
  for (const where of ["consortium_id = 'many-7'", "outcome = 'open'", 'true']) {
    const { rows } = await sql<Record<string, string>>`
      explain select proposal_id from consortium.proposal where ${sql.raw(where)}
      order by proposal_id desc limit 20`.execute(platform.db)
    assert.ok(!rows.some((row) => /Seq Scan/.test(Object.values(row)[0]!)), JSON.stringify(rows))
  }
})
