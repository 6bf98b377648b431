import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { verifyOutsideProof } from '@jhc/record/outside-proof.ts'
import { sql } from 'kysely'
import { type OpenGateway, startOpenGateway, until } from '../testing/start-open-gateway.ts'
import { anchorsApi } from './api.ts'

let gateway: OpenGateway
before(async () => {
  gateway = await startOpenGateway()
})
after(() => gateway?.stop())

const codeOf = (error: CodedError) => error.code
const item = (n: number, change: object = {}) => ({
  businessId: `ORD-2026-${n}`,
  digest: sm3Hex(`content ${n}`),
  type: 'lab-report',
  ...change,
})
const anchorAs = async (orgId: string, quotas = {}) =>
  (await gateway.caller(orgId, ['anchor'], quotas)).client(anchorsApi)

test('one thing goes in, on chain and is confirmed; its proof verifies offline, for its business id too', async () => {
  const client = await anchorAs('A00')
  const receipt = await client.submit({ body: { idempotencyKey: 'first', items: [item(1)] } })
  assert.equal(receipt.anchors[0]!.state, 'queued')
  const { anchorId } = receipt.anchors[0]!
  const done = await until(
    () => client.show({ params: { anchorId } }),
    ({ state }) => state === 'final',
  )
  assert.deepEqual([done.businessId, done.orgId, done.digest], ['ORD-2026-1', 'A00', sm3Hex('content 1')])
  const proof = await client.proof({ params: { anchorId } })
  const { blockHash } = proof.inclusion.chain as { blockHash: string }
  const verdict = verifyOutsideProof(
    proof.inclusion,
    { digest: proof.digest, business: proof.business! },
    { blockHash },
  )
  assert.ok(verdict.verified, JSON.stringify(verdict.steps))
  assert.equal(verdict.entry!.orgId, 'A00')
  const lie = { businessId: 'ORD-2026-2', salt: proof.business!.salt }
  assert.equal(verifyOutsideProof(proof.inclusion, { business: lie }, { blockHash }).verified, false)
  assert.equal(verifyOutsideProof(proof.inclusion, { digest: sm3Hex('other') }, { blockHash }).verified, false)
})

test('many at once share batches and each has its own proof; nothing of the business id stands on chain', async () => {
  const client = await anchorAs('B00')
  const items = Array.from({ length: 400 }, (_, n) => item(n + 1000, { commitments: { lot: sm3Hex(`lot ${n}`) } }))
  const { anchors } = await client.submit({ body: { idempotencyKey: 'bulk', items } })
  assert.deepEqual(
    anchors.map(({ businessId }) => businessId),
    items.map(({ businessId }) => businessId),
  )
  const settled = await until(
    () => client.receipt({ params: { idempotencyKey: 'bulk' } }),
    (receipt) => receipt.anchors.every(({ state }) => state === 'final'),
  )
  const batches = new Set(settled.anchors.map(({ batchId }) => batchId))
  assert.ok(batches.size >= 2 && batches.size <= 6, `${batches.size} batches`)
  for (const one of [settled.anchors[0]!, settled.anchors[399]!]) {
    const { inclusion, digest } = await client.proof({ params: { anchorId: one.anchorId } })
    const { blockHash } = inclusion.chain as { blockHash: string }
    assert.ok(verifyOutsideProof(inclusion, { digest }, { blockHash }).verified)
  }
  const { rows } = await sql<{ entry: string }>`select entry from anchors.anchor where org_id = 'B00'`.execute(
    gateway.platform.db,
  )
  assert.ok(rows.length === 400 && rows.every(({ entry }) => !entry.includes('ORD-')))
})

test('the same key gives the first receipt, racing too; with other content it is refused', async () => {
  const client = await anchorAs('C00')
  const body = { idempotencyKey: 'again', items: [item(1), item(2)] }
  const receipts = await Promise.all(Array.from({ length: 8 }, () => client.submit({ body })))
  assert.equal(new Set(receipts.map(({ receiptId }) => receiptId)).size, 1)
  assert.equal((await client.list({ query: {} })).total, 2)
  assert.equal(await client.submit({ body: { ...body, items: [item(3)] } }).catch(codeOf), 'anchors.key-reused')
  const other = await anchorAs('D00')
  assert.notEqual((await other.submit({ body })).receiptId, receipts[0]!.receiptId)
})

test('anybody learns of a digest by whom and when; the business id stays with its organisation', async () => {
  const [owner, stranger] = [await anchorAs('E00'), await anchorAs('F00')]
  const thing = item(77, { digest: sm3Hex('the content of E00') })
  const { anchors } = await owner.submit({ body: { idempotencyKey: 'one', items: [thing] } })
  const ask = () => stranger.verify({ params: { digest: thing.digest } })
  const seen = await until(ask, ({ anchored }) => anchored)
  const [found] = seen.anchors
  assert.deepEqual([found!.orgId, found!.type, found!.proof!.business], ['E00', 'lab-report', null])
  assert.ok(found!.blockTimestamp! > 1_700_000_000)
  assert.ok(!JSON.stringify(seen).includes(thing.businessId))
  const { anchorId } = anchors[0]!
  assert.equal(await stranger.show({ params: { anchorId } }).catch(codeOf), 'anchors.not-found')
  assert.equal(await stranger.proof({ params: { anchorId } }).catch(codeOf), 'anchors.not-found')
  assert.equal((await stranger.list({ query: { orgId: 'E00' } })).total, 0)
  assert.equal((await stranger.verify({ params: { digest: sm3Hex('never seen') } })).anchored, false)
})

test('what looks like a person is refused by its place, never repeated; nothing of the call is kept', async () => {
  const client = await anchorAs('G00')
  for (const businessId of [
    '310106198001011234',
    'ID:31010619800101123X',
    '13812345678',
    'a/8613812345678',
    '3101-0619-8001-0112-34',
  ]) {
    const error = await client
      .submit({ body: { idempotencyKey: 'personal', items: [item(1), item(2, { businessId })] } })
      .catch((one: CodedError) => one)
    assert.ok('code' in error && error.code === 'anchors.personal-data', businessId)
    assert.equal(error.details.index, 1)
    assert.ok(!JSON.stringify(error.details).includes(businessId))
  }
  for (const change of [{ businessId: '张三' }, { digest: 'abc' }, { type: '检验' }, { commitments: { lot: 'clear' } }])
    assert.equal(
      await client.submit({ body: { idempotencyKey: 'shape', items: [item(1, change)] } }).catch(codeOf),
      'common.invalid-input',
    )
  const weak = { idempotencyKey: 'weak', items: [item(1, { digest: sm3Hex('') })] }
  assert.equal(await client.submit({ body: weak }).catch(codeOf), 'anchors.weak-digest')
  assert.equal((await client.list({ query: {} })).total, 0)
  const fine = { idempotencyKey: 'fine', items: [item(1, { businessId: 'ORD-20261124-000123' })] }
  assert.equal((await client.submit({ body: fine })).anchors.length, 1)
})

test('the day’s quota of anchors is refused with the time to come back, repeats are free', async () => {
  const client = await anchorAs('H00', { anchorsPerDay: 3 })
  const body = { idempotencyKey: 'two', items: [item(1), item(2)] }
  await client.submit({ body })
  await client.submit({ body })
  const refused = await client
    .submit({ body: { idempotencyKey: 'more', items: [item(3), item(4)] } })
    .catch((error: CodedError) => error)
  assert.ok('details' in refused && refused.details.quota === 'anchorsPerDay')
  assert.ok(Number(refused.details.retryAfterSeconds) > 0)
  await client.submit({ body: { idempotencyKey: 'last', items: [item(5)] } })
})

test('a row that was changed behind our back gives no proof', async () => {
  const client = await anchorAs('I00')
  const { anchors } = await client.submit({ body: { idempotencyKey: 'one', items: [item(1)] } })
  const { anchorId } = anchors[0]!
  await until(
    () => client.show({ params: { anchorId } }),
    ({ state }) => state === 'final',
  )
  await sql`update anchors.anchor set digest = ${sm3Hex('altered')} where anchor_id = ${anchorId}`.execute(
    gateway.platform.db,
  )
  assert.equal(await client.proof({ params: { anchorId } }).catch(codeOf), 'anchors.chain-differs')
})
