import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { chainGatewayApi } from '../gateway/api.ts'
import { createChainGateway } from '../gateway/capability.ts'
import { anchorCall, entryText, hashOf } from '../testing/anchor-call.ts'
import { forkingDriver } from '../testing/forking-driver.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { mirrorApi } from './api.ts'
import { createMirror } from './capability.ts'

let chain: TestChain
let platform: TestPlatform
const mirror = () => platform.as(['mirror.read']).client(mirrorApi)
const gateway = () => platform.as(['chain.submit', 'chain.read']).client(chainGatewayApi)
const start = (driver: ChainDriver = chain.chain, database?: TestPlatform['database']) =>
  startTestPlatform({
    capabilities: (ctx) => [
      createChainGateway(ctx, { driver: chain.chain, signer: chain.signer }),
      createMirror(ctx, { driver }),
    ],
    database,
  })

before(async () => {
  chain = await startChain()
  platform = await start()
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look()
    if (good(value)) return value
    await setTimeout(10)
  }
}
const following = () =>
  until(
    () => mirror().status({}),
    (status) => status.lag === 0,
  )
const anchor = (name: string, entries: string[], more = {}) => ({
  idempotencyKey: name,
  contract: 'IndexAnchor',
  data: anchorCall({ name, entries, ...more }),
  gas: 2_000_000,
})
async function anchored(...names: string[]) {
  await until(
    () => gateway().submissions({ body: { idempotencyKeys: names } }),
    ({ submissions }) => submissions.length === names.length && submissions.every((one) => one.state === 'final'),
  )
  return following()
}

test('batches and entries are decoded from call data and found by record', async () => {
  const texts = [
    entryText('rec-1'),
    entryText('rec-2'),
    JSON.stringify({ 中: '文"\\', recordId: 'rec-3', version: '1', fingerprint: 'ab' }),
  ]
  await gateway().submit({
    body: {
      transactions: [
        anchor('one', texts),
        anchor('two', [entryText('rec-1', 2)], { mode: 1, source: 'district', previous: [hashOf('old')] }),
      ],
    },
  })
  const status = await anchored('one', 'two')
  assert.equal(status.state, 'following')
  assert.equal(status.anchoredEntries, 4)

  const { batches, mirroredBlock, finalBlock } = await mirror().batchesAfter({ query: { afterBlock: -1 } })
  assert.deepEqual(
    batches.map(({ batchId, source, mode, entryCount, modelVersion, final }) => ({
      batchId,
      source,
      mode,
      entryCount,
      modelVersion,
      final,
    })),
    [
      {
        batchId: hashOf('one'),
        source: 'hospital-a',
        mode: 'plain',
        entryCount: 3,
        modelVersion: 'JHC-REC-1',
        final: true,
      },
      {
        batchId: hashOf('two'),
        source: 'district',
        mode: 'cipher',
        entryCount: 1,
        modelVersion: 'JHC-REC-1',
        final: true,
      },
    ],
  )
  assert.equal(mirroredBlock, finalBlock)

  const { entries } = await mirror().entriesOfRecord({ params: { recordId: 'rec-1' } })
  assert.deepEqual(
    entries.map(({ version, position, entry, batchId }) => ({ version, position, entry, batchId })),
    [
      { version: 1, position: 0, entry: texts[0], batchId: hashOf('one') },
      { version: 2, position: 0, entry: entryText('rec-1', 2), batchId: hashOf('two') },
    ],
  )
  assert.equal((await mirror().entriesOfRecord({ params: { recordId: 'rec-3' } })).entries[0]!.entry, texts[2])
  const batch = await mirror().batch({ params: { batchId: hashOf('two') } })
  assert.equal(batch.blockHash, (await chain.chain.getBlock(batch.blockNumber))!.hash)
  const block = await mirror().block({ params: { number: batch.blockNumber } })
  assert.ok(block.transactionList.some((one) => one.method === 'anchor' && one.contractName === 'IndexAnchor'))
  await assert.rejects(mirror().block({ params: { number: 10_000 } }), { code: 'mirror.no-such-block' })
})

test('entries that are no text or no JSON are kept as what they are', async () => {
  const raw = Buffer.concat([Buffer.from([0, 0, 0, 2, 0xff, 0x00]), Buffer.from([0, 0, 0, 3]), Buffer.from('abc')])
  const head = anchorCall({ name: 'odd', entries: ['xx'] })
  const cut =
    `${head.slice(0, 10 + 64 * 9)}${raw.length.toString(16).padStart(64, '0')}${raw.toString('hex').padEnd(64, '0')}` as const
  await gateway().submit({ body: { transactions: [{ ...anchor('odd', []), data: cut }] } })
  await anchored('odd')
  const rows = await platform.db
    .withSchema('mirror')
    .selectFrom('entry')
    .innerJoin('batch', (join) =>
      join.onRef('batch.block_number', '=', 'entry.block_number').onRef('batch.log_index', '=', 'entry.log_index'),
    )
    .where('batch_id', '=', hashOf('odd'))
    .orderBy('position')
    .select(['entry', 'record_id', 'problem'])
    .execute()
  assert.deepEqual(rows, [
    { entry: '0xff00', record_id: null, problem: 'count-differs' },
    { entry: 'abc', record_id: null, problem: 'count-differs' },
  ])
})

test('a restart goes on from the cursor; rows and totals equal the chain', async () => {
  await platform.stop({ keepDatabase: true })
  platform = await start(chain.chain, platform.database)
  const names = Array.from({ length: 30 }, (_, n) => `restart-${n}`)
  await gateway().submit({
    body: { transactions: names.map((name) => anchor(name, [entryText(name), entryText(`${name}b`)])) },
  })
  const status = await anchored(...names)
  const { tables } = await mirror().rows({ query: { from: 0, to: status.mirroredBlock } })
  assert.equal(tables.block!.length, status.blocks)
  assert.equal(tables.transaction!.length, status.transactions)
  assert.equal(tables.log!.length, status.logs)
  assert.equal(tables.entry!.length, status.anchoredEntries)
  for (const row of tables.block!) assert.equal(row.hash, (await chain.chain.getBlock(Number(row.number)))!.hash)
  const page = await mirror().blocks({ query: { pageSize: 2 } })
  assert.deepEqual([page.total, page.items[0]!.number], [status.blocks, status.mirroredBlock])
})

test('a failing database write leaves no trace of the block and it comes again', async () => {
  const before = await following()
  await platform.db
    .insertInto('mirror.block' as never)
    .values({
      number: before.mirroredBlock + 1,
      hash: hashOf('squatter'),
      parent_hash: '',
      timestamp: 0,
      header_rlp: '',
      transaction_count: 0,
      anchored_entries: 0,
    } as never)
    .execute()
  await gateway().submit({ body: { transactions: [anchor('blocked', [entryText('blocked')])] } })
  await until(
    () => platform.capabilities[1]!.readiness!(),
    (readiness) => !readiness.ready && readiness.detail.trouble !== null,
  )
  assert.equal((await mirror().status({})).mirroredBlock, before.mirroredBlock)
  await platform.db
    .deleteFrom('mirror.block' as never)
    .where('hash' as never, '=', hashOf('squatter') as never)
    .execute()
  const after = await anchored('blocked')
  assert.equal(after.anchoredEntries, before.anchoredEntries + 1)
})

async function mirrorOf(driver: ChainDriver, database: TestPlatform['database']) {
  return startTestPlatform({
    capabilities: (ctx) => [
      createChainGateway(ctx, { driver: chain.chain, signer: chain.signer }),
      createMirror(ctx, { driver }),
    ],
    database,
  })
}

test('a chain of another origin, a lagging node and a fork past the final block halt; a shallow fork is rolled back exactly', async () => {
  const { startTestDatabase } = await import('@jhc/server-kit/embedded-postgres/start-test-database.ts')
  const database = await startTestDatabase()
  const node = forkingDriver(3)
  for (let n = 0; n < 10; n++) node.grow()
  let other = await mirrorOf(node, database)
  const status = () => other.as(['mirror.read']).client(mirrorApi).status({})
  try {
    await until(status, (one) => one.mirroredBlock === 10)
    const before = (
      await other
        .as(['mirror.read'])
        .client(mirrorApi)
        .rows({ query: { from: 0, to: 7 } })
    ).tables
    node.fork(3)
    await until(status, (one) => one.mirroredBlock === 11 && one.state === 'following')
    const after = (
      await other
        .as(['mirror.read'])
        .client(mirrorApi)
        .rows({ query: { from: 0, to: 20 } })
    ).tables
    assert.deepEqual(after.block!.slice(0, 8), before.block)
    assert.deepEqual(
      after.block!.map((row) => row.hash),
      node.blocks.map((block) => block.hash),
    )

    await other.stop({ keepDatabase: true })
    node.lag(5)
    other = await mirrorOf(node, database)
    assert.deepEqual([(await status()).state, (await status()).haltReason], ['halted', 'head-below-mirror'])
    node.lag(Number.POSITIVE_INFINITY)
    await other.stop({ keepDatabase: true })

    other = await mirrorOf(forkingDriver(3, 'another'), database)
    assert.deepEqual([(await status()).state, (await status()).haltReason], ['halted', 'foreign-genesis'])
    assert.match(await other.ctx.metrics.metrics(), /jhc_mirror_halted(\{[^}]*\})? 1/)
    assert.equal((await other.capabilities[1]!.readiness!()).ready, false)
    await other.stop({ keepDatabase: true })

    other = await mirrorOf(node, database)
    node.fork(6)
    await until(status, (one) => one.state === 'halted')
    assert.equal((await status()).haltReason, 'fork-past-final')
    assert.equal((await status()).mirroredBlock, 11)
    assert.equal((await other.capabilities[1]!.readiness!()).ready, false)
  } finally {
    await other.stop()
  }
})
