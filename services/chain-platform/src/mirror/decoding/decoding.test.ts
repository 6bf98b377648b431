import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { type Kysely, sql } from 'kysely'
import { type Abi, parseAbi } from 'viem'
import { chainGatewayApi } from '../../gateway/api.ts'
import { createChainGateway } from '../../gateway/capability.ts'
import { hashOf } from '../../testing/anchor-call.ts'
import { openBreakingDatabase } from '../../testing/breaking-database.ts'
import { type ForkingDriver, forkingDriver } from '../../testing/forking-driver.ts'
import { startChain, type TestChain } from '../../testing/start-chain.ts'
import { logOf, subjectTransactions } from '../../testing/subject-block.ts'
import { mirrorApi } from '../api.ts'
import { createMirror } from '../capability.ts'

/** The contracts' own platform; the mirrors follow nodes that fork at a word and speak of those contracts. */
let chain: TestChain
let gateway: TestPlatform
let contracts: Map<string, Hex>
const addressOf = (name: string) => contracts.get(name)!

async function mirrorOf(driver: ChainDriver, more: { database?: TestPlatform['database']; db?: Kysely<any> } = {}) {
  return startTestPlatform({
    database: more.database,
    capabilities: (ctx) => [createMirror({ ...ctx, bus: gateway.bus, db: more.db ?? ctx.db }, { driver })],
  })
}
const api = (platform: TestPlatform) => platform.as(['mirror.read', 'mirror.manage']).client(mirrorApi)

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look()
    if (good(value)) return value
    await setTimeout(10)
  }
}
/** Asked by a connection of the test's own, so that a broken one breaks nothing but the mirror's work. */
const caughtUp = (platform: TestPlatform, driver: ForkingDriver) =>
  until(
    async () =>
      (await sql<{ hash: string }>`select block_hash as hash from mirror.cursor`.execute(platform.db)).rows[0],
    (cursor) => cursor?.hash === driver.blocks.at(-1)!.hash,
  )
const decodedAll = (platform: TestPlatform) =>
  until(
    () => api(platform).abis({}),
    ({ abis }) => abis.every((one) => one.decodedBlocks === one.olderBlocks),
  )

const tables = [
  'block',
  'transaction',
  'log',
  'batch',
  'entry',
  'event',
  'consent',
  'access',
  'approval',
  'change_batch',
  'audit_batch',
]
const all = async (db: Kysely<any>) => {
  const found: Record<string, unknown[]> = {}
  for (const table of tables)
    found[table] = (await sql`select * from ${sql.table(`mirror.${table}`)} order by 1, 2, 3`.execute(db)).rows
  const cursor = await sql`select block_number, block_hash, transactions, logs, entries from mirror.cursor`.execute(db)
  return { ...found, cursor: cursor.rows }
}

before(async () => {
  chain = await startChain()
  gateway = await startTestPlatform({
    capabilities: (ctx) => [createChainGateway(ctx, { driver: chain.chain, signer: chain.signer })],
  })
  const listed = await gateway.bus.client(chainGatewayApi, 'test').contracts({})
  contracts = new Map(listed.contracts.map(({ name, address }) => [name, address as Hex]))
})
after(async () => {
  await gateway?.stop()
  await chain?.stop()
})

test('consents, accesses, approvals, changes and audit roots stand in their tables; a fork takes them back exactly', async () => {
  const node = forkingDriver(3)
  node.grow(subjectTransactions('one', addressOf))
  node.grow(subjectTransactions('two', addressOf, hashOf('grant one')))
  node.grow()
  const platform = await mirrorOf(node)
  try {
    await caughtUp(platform, node)
    const of = async (table: string) =>
      (
        await sql<Record<string, unknown>>`select * from ${sql.table(`mirror.${table}`)} order by 1, 2`.execute(
          platform.db,
        )
      ).rows
    const [granted, changed] = await of('consent')
    assert.deepEqual(
      [granted!.step, granted!.grant_id, granted!.purpose, granted!.data_to, granted!.valid_to, granted!.replaces],
      ['granted', hashOf('grant one'), 7, 20261231, 4_000_000_000, null],
    )
    assert.deepEqual([changed!.step, changed!.replaces], ['changed', hashOf('grant one')])
    const accesses = (await of('access')).map(({ step, request_id, outcome, record_count }) => [
      step,
      request_id,
      outcome,
      record_count,
    ])
    assert.deepEqual(accesses.slice(0, 3), [
      ['requested', hashOf('request one'), null, null],
      ['released', hashOf('request one'), null, 2],
      ['finished', hashOf('request one'), 2, null],
    ])
    const approvals = (await of('approval')).slice(0, 3)
    // A number beyond all reason does not stop the mirror.
    assert.deepEqual(
      approvals.map(({ step, state, ends_at }) => [step, state, ends_at]),
      [
        ['submitted', 1, Number.MAX_SAFE_INTEGER],
        ['approved', null, null],
        ['ended', 2, null],
      ],
    )
    assert.deepEqual((await of('change_batch')).map(({ change_count, day }) => [change_count, day])[0], [12, 20261123])
    assert.deepEqual((await of('audit_batch')).map(({ from_seq, to_seq }) => [from_seq, to_seq])[0], [10, 20])
    assert.equal((await of('event')).length, 2 * 10)
    const event = (await of('event')).find(({ name }) => name === 'Granted')!
    assert.equal(JSON.parse(event.arguments as string).terms.maxGrade, 3)

    node.fork(2, subjectTransactions('three', addressOf))
    await caughtUp(platform, node)
    const clean = await mirrorOf(node)
    await caughtUp(clean, node)
    assert.deepEqual(await all(platform.db), await all(clean.db))
    assert.deepEqual(
      (await of('consent')).map((row) => row.grant_id),
      [hashOf('grant one'), hashOf('grant three')],
    )
    await clean.stop()
  } finally {
    await platform.stop()
  }
})

const counterAbi = parseAbi(['event Counted(uint256 indexed number, address who, string note)']) as Abi
const counter = `0x${'c0'.repeat(20)}` as const
const counted = (number: number) => ({
  hash: hashOf(`counted ${number}`),
  index: 0,
  from: counter,
  to: counter,
  nonce: number,
  input: '0x' as Hex,
  status: 'success' as const,
  gasUsed: 1n,
  contractAddress: null,
  logs: [
    {
      ...logOf(counterAbi, counter, 'Counted', { number: BigInt(number), who: counter, note: `第 ${number} 次\0` }),
      logIndex: 0,
    },
  ],
})

test('an ABI that is added decodes old blocks in the background and new ones as they come; forks and kills leave the same rows', async () => {
  const node = forkingDriver(3)
  for (let n = 1; n <= 40; n++) node.grow([counted(n)])
  const database = await startTestDatabase()
  const breaking = openBreakingDatabase(database.url)
  const platform = await mirrorOf(node, { database, db: breaking.db })
  const addition = { address: counter, name: 'Counter', abi: JSON.stringify({ abi: counterAbi }) }
  const names = async () =>
    (
      await sql<{ arguments: string }>`select arguments from mirror.event order by block_number`.execute(platform.db)
    ).rows.map((row) => JSON.parse(row.arguments))
  try {
    await caughtUp(platform, node)
    assert.deepEqual(await names(), [])
    const refused = async (body: typeof addition) =>
      api(platform)
        .addAbi({ body })
        .then(
          () => 'added',
          (error) => error.code,
        )
    assert.equal(await refused({ ...addition, abi: '{"abi":[{"type":"event"}]}' }), 'mirror.abi-invalid')
    assert.equal(await refused({ ...addition, abi: '[]' }), 'mirror.abi-invalid')
    assert.equal(await refused({ ...addition, abi: 'no json' }), 'mirror.abi-invalid')
    assert.equal(await refused({ ...addition, address: addressOf('Consent') }), 'mirror.own-contract')
    assert.equal(
      await platform
        .as(['mirror.read'])
        .client(mirrorApi)
        .addAbi({ body: addition })
        .catch((error) => error.code),
      'common.no-permission',
    )

    await api(platform).addAbi({ body: addition })
    node.grow([counted(41)])
    await caughtUp(platform, node)
    await decodedAll(platform)
    assert.deepEqual(
      (await names()).map(({ number }) => number),
      Array.from({ length: 41 }, (_, n) => String(n + 1)),
    )
    assert.deepEqual(await names().then((list) => list[0]), { number: '1', who: counter, note: '第 1 次\uFFFD' })

    // Cut at each statement of the way, with a fork in between: the cursor goes on where it stood.
    for (let statement = 1; ; statement++) {
      await api(platform).addAbi({ body: { ...addition, name: `Counter${statement}` } })
      breaking.breakAt(statement, statement % 2 ? 'before' : 'after')
      node.fork(2, [counted(100 + statement)])
      await caughtUp(platform, node)
      const broke = breaking.broke()
      await api(platform).addAbi({ body: addition })
      await decodedAll(platform)
      if (!broke || statement === 12) break
    }
    const clean = await mirrorOf(node)
    await api(clean).addAbi({ body: addition })
    await caughtUp(clean, node)
    await decodedAll(clean)
    assert.deepEqual(await all(platform.db), await all(clean.db))
    await clean.stop()

    await api(platform).removeAbi({ params: { address: counter } })
    assert.deepEqual(await names(), [])
  } finally {
    await platform.stop({ keepDatabase: true })
    await breaking.db.destroy()
    await database.stop()
  }
})

test('cut at any statement of a block’s transaction, the mirror comes to the same rows as one that never was', async () => {
  const node = forkingDriver(3)
  const database = await startTestDatabase()
  const breaking = openBreakingDatabase(database.url)
  const platform = await mirrorOf(node, { database, db: breaking.db })
  let cuts = 0
  try {
    await caughtUp(platform, node)
    for (const when of ['before', 'after'] as const) {
      for (let statement = 1, broke = true; broke; statement++) {
        breaking.breakAt(statement, when)
        node.grow(subjectTransactions(`${when} ${statement}`, addressOf))
        await caughtUp(platform, node)
        broke = breaking.broke()
        if (broke) cuts++
      }
    }
    // Begin, the cursor, ten tables, commit: each cut before it and after it.
    assert.ok(cuts >= 26, `${cuts} cuts`)
    const clean = await mirrorOf(node)
    await caughtUp(clean, node)
    assert.deepEqual(await all(platform.db), await all(clean.db))
    await clean.stop()
  } finally {
    await platform.stop({ keepDatabase: true })
    await breaking.db.destroy()
    await database.stop()
  }
})

test('missing, unlinked and incomplete blocks are found by the look for gaps, at the start already', async () => {
  const node = forkingDriver(3)
  for (let n = 1; n <= 8; n++) node.grow([counted(n)])
  const database = await startTestDatabase()
  let platform = await mirrorOf(node, { database })
  await caughtUp(platform, node)
  const run = (text: string) => sql.raw(text).execute(platform.db)
  await run(`delete from mirror.log where block_number in (3)`)
  await run(`delete from mirror.transaction where block_number in (3, 5)`)
  await run(`delete from mirror.log where block_number = 7`)
  await run(`update mirror.block set parent_hash = '0x00' where number = 7`)
  await run(`delete from mirror.block where number = 3`)
  await platform.stop({ keepDatabase: true })
  platform = await mirrorOf(node, { database })
  try {
    const { gapCheck } = await until(
      () => api(platform).status({}),
      (status) => status.gapCheck !== null,
    )
    assert.deepEqual(gapCheck!.problems, [
      { block: 3, problem: 'missing' },
      { block: 4, problem: 'parent-differs' },
      { block: 5, problem: 'transactions-differ' },
      { block: 7, problem: 'parent-differs' },
    ])
    assert.equal((await platform.capabilities[0]!.readiness!()).ready, false)
    assert.match(await platform.ctx.metrics.metrics(), /jhc_mirror_gaps(\{[^}]*\})? 4/)
  } finally {
    await platform.stop()
  }
})
