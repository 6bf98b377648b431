import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { sql } from 'kysely'
import { anchorCall, entryText } from '../testing/anchor-call.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { chainGatewayApi } from './api.ts'
import { createChainGateway } from './capability.ts'
import { chainQueueApi } from './queue/api.ts'
import { createChainQueue } from './queue/capability.ts'

const start = ({ chain, signer }: TestChain, database: TestDatabase) =>
  startTestPlatform({
    database,
    capabilities: (ctx) => [createChainGateway(ctx, { driver: chain, signer }), createChainQueue(ctx)],
  })

const sends = async ({ capabilities }: TestPlatform) => (await capabilities[0]!.readiness!()).detail.sendsHere === true

test('two gateways on one account: one sends, both take; when it ends the other goes on under a new epoch', async () => {
  const database = await startTestDatabase()
  const chain = await startChain()
  const first = await start(chain, database)
  const second = await start(chain, database)
  const submit = async (platform: TestPlatform, key: string) => {
    const call = { idempotencyKey: key, contract: 'IndexAnchor', gas: 400_000 }
    const data = anchorCall({ name: key, entries: [entryText(key)] })
    const client = platform.as(['chain.submit', 'chain.read']).client(chainGatewayApi)
    return (await client.submit({ body: { transactions: [{ ...call, data }] } })).submissions[0]!.transactionHash
  }
  const untilFinal = async (keys: string[]) => {
    const client = second.as(['chain.read']).client(chainGatewayApi)
    for (;;) {
      const { submissions } = await client.submissions({ body: { idempotencyKeys: keys } })
      if (submissions.every((one) => one.state === 'final')) return assert.equal(submissions.length, keys.length)
      await setTimeout(20)
    }
  }
  const epoch = async () =>
    (await sql<any>`select epoch from chain_gateway.account_writer`.execute(second.db)).rows[0].epoch
  const writer = async () => {
    const { accounts } = await second.as(['chain.read']).client(chainQueueApi).overview({})
    return accounts[0]!.writer!
  }
  try {
    assert.deepEqual([await sends(first), await sends(second)], [true, false])
    const held = await writer()
    assert.match(held.process, new RegExp(`/${process.pid}/`))
    assert.ok(held.active && Date.parse(held.since) <= Date.now())
    const hashes = await Promise.all([first, second, first, second].map((platform) => submit(platform, 'same')))
    assert.equal(new Set(hashes).size, 1)
    const keys = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        await submit(n % 2 === 0 ? first : second, `key-${n}`)
        return `key-${n}`
      }),
    )
    await untilFinal(['same', ...keys])
    const before = await epoch()
    await submit(second, 'left')
    await first.stop({ keepDatabase: true })
    await submit(second, 'later')
    await untilFinal(['left', 'later'])
    assert.equal(await sends(second), true)
    assert.equal(await epoch(), before + 1)
    const next = await writer()
    assert.ok(next.process !== held.process && next.active && next.since > held.since)
  } finally {
    await second.stop()
    await chain.stop()
  }
})
