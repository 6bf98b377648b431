import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { sql } from 'kysely'
import { encodeFunctionData } from 'viem'
import { chainGatewayApi } from '../../gateway/api.ts'
import { mirrorApi } from '../../mirror/api.ts'
import { type OpenGateway, startOpenGateway, until } from '../testing/start-open-gateway.ts'
import { anchorsApi } from './api.ts'

let gateway: OpenGateway
let skew = 0
const now = () => Date.now() + skew
before(async () => {
  gateway = await startOpenGateway({ now })
})
after(() => gateway?.stop())

const items = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    businessId: `${name}-${n}`,
    digest: sm3Hex(`${name} ${n}`),
    type: 'test',
  }))
const clientOf = async (orgId: string) => (await gateway.caller(orgId, ['anchor'])).client(anchorsApi)
const allFinal = async (idempotencyKey: string, client: Awaited<ReturnType<typeof clientOf>>) =>
  until(
    () => client.receipt({ params: { idempotencyKey } }),
    ({ anchors }) => anchors.every(({ state }) => state === 'final'),
  )

test('what was taken before a stop is anchored after it, each thing once', async () => {
  const client = await clientOf('R00')
  await client.submit({ body: { idempotencyKey: 'before', items: items('R', 500) } })
  gateway = await startOpenGateway({ now, left: await gateway.stopForRestart() })
  const again = await clientOf('R00')
  const repeat = await again.submit({ body: { idempotencyKey: 'before', items: items('R', 500) } })
  assert.equal(repeat.anchors.length, 500)
  await allFinal('before', again)
  const { batches } = await until(
    () => gateway.platform.bus.client(mirrorApi, 'test').batchesAfter({ query: { afterBlock: -1 } }),
    (page) => page.batches.reduce((sum, one) => sum + one.entryCount, 0) >= 500,
  )
  assert.equal(
    batches.filter(({ source }) => source === 'ext.R00').reduce((sum, one) => sum + one.entryCount, 0),
    500,
  )
})

test('a contract that refuses for a while loses nothing: the batch is tried again a minute later', async () => {
  const chain = gateway.platform.bus.client(chainGatewayApi, 'test')
  const set = async (functionName: 'pause' | 'unpause') => {
    const data = encodeFunctionData({ abi: indexAnchorAbi, functionName })
    await chain.submit({
      body: { transactions: [{ idempotencyKey: functionName, contract: 'IndexAnchor', data, gas: 100_000 }] },
    })
    await until(
      () => chain.submissions({ body: { idempotencyKeys: [functionName] } }),
      ({ submissions }) => submissions[0]?.state === 'final',
    )
  }
  await set('pause')
  const client = await clientOf('P00')
  await client.submit({ body: { idempotencyKey: 'paused', items: items('P', 3) } })
  await until(
    async () =>
      (
        await sql<{ attempt: number }>`select attempt from anchors.batch where org_id = 'P00'`.execute(
          gateway.platform.db,
        )
      ).rows,
    (rows) => rows[0]?.attempt === 2,
  )
  const health = async () =>
    ((await (await gateway.platform.anonymous.fetch('/health/ready')).json()) as any).capabilities[
      'chain-platform/anchors'
    ]
  const { ready, detail } = await health()
  assert.deepEqual([ready, detail.waiting, detail.refused], [false, 3, 1])
  const { anchors } = await client.receipt({ params: { idempotencyKey: 'paused' } })
  assert.ok(anchors.every(({ state }) => state === 'queued'))
  await set('unpause')
  skew += 61_000
  await allFinal('paused', client)
  assert.deepEqual((await health()).detail, { waiting: 0, oldestWaitingAt: null, refused: 0 })
})
