import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { chainGatewayApi } from '../../gateway/api.ts'
import { until } from '../testing/start-open-gateway.ts'
import { anchorsApi } from './api.ts'
import { createAnchors } from './capability.ts'

type State = 'sent' | 'included' | 'final'
let platform: TestPlatform
/** What the gateway says of the one batch: a chain whose blocks are replaced, step by step. */
let said: { state: State; transactionHash: `0x${string}`; blockNumber: number | null }
const submitted: string[] = []

before(async () => {
  said = { state: 'sent', transactionHash: '0x01', blockNumber: null }
  const of = (idempotencyKey: string) => ({ idempotencyKey, ...said, gasUsed: null, failure: null })
  const away = () => Promise.reject(new Error('not asked here'))
  const gateway = implement(chainGatewayApi, {
    submit: async ({ body }) => {
      submitted.push(...body.transactions.map(({ idempotencyKey }) => idempotencyKey))
      return { submissions: body.transactions.map(({ idempotencyKey }) => of(idempotencyKey)) }
    },
    submissions: async ({ body }) => ({ submissions: body.idempotencyKeys.map(of) }),
    contracts: away,
    call: away,
    receiptProof: away,
    blocks: away,
    status: away,
  })
  platform = await startTestPlatform({
    capabilities: (context) => [createAnchors(context), { name: 'gateway', implementations: [gateway] }],
  })
})
after(() => platform?.stop())

test('an anchor whose block is replaced goes back to waiting, and on with the block that holds it then', async () => {
  const client = platform.as(['anchors.submit', 'anchors.read'], { orgId: 'A00' }).client(anchorsApi)
  const items = [{ businessId: 'FORK-1', type: 'test', digest: 'ab'.repeat(32) }]
  const { anchors } = await client.submit({ body: { idempotencyKey: 'fork', items } })
  const { anchorId } = anchors[0]!
  const becomes = async (state: State, transactionHash: `0x${string}`, blockNumber: number | null) => {
    said = { state, transactionHash, blockNumber }
    const wanted = state === 'sent' ? 'queued' : state
    const shown = await until(
      () => client.show({ params: { anchorId } }),
      (one) => one.state === wanted && one.blockNumber === blockNumber,
    )
    return shown.transactionHash
  }
  assert.equal(await becomes('included', '0x01', 5), '0x01')
  assert.equal(await becomes('sent', '0x01', null), null)
  assert.equal(await becomes('included', '0x02', 6), '0x02')
  assert.equal(await becomes('final', '0x02', 6), '0x02')
  assert.equal(submitted.length, 1)
})
