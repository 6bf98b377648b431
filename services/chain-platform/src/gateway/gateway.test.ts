import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { anchorCall, entryText } from '../testing/anchor-call.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { chainGatewayApi } from './api.ts'
import { createChainGateway } from './capability.ts'

let chain: TestChain
let platform: TestPlatform
const all = ['chain.submit', 'chain.read']
const client = () => platform.as(all).client(chainGatewayApi)
const transaction = (name: string) => ({
  idempotencyKey: name,
  contract: 'IndexAnchor',
  data: anchorCall({ name, entries: [entryText(name)] }),
  gas: 300_000,
})

const start = (driver: ChainDriver, database?: TestPlatform['database'], maxWaiting?: number) =>
  startTestPlatform({
    capabilities: (ctx) => [createChainGateway(ctx, { driver, signer: chain.signer, maxWaiting })],
    database,
  })

before(async () => {
  chain = await startChain()
  platform = await start(chain.chain)
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

async function untilFinal(keys: string[]) {
  for (;;) {
    const { submissions } = await client().submissions({ body: { idempotencyKeys: keys } })
    if (submissions.every((one) => one.state === 'final' || one.state === 'failed')) return submissions
    await setTimeout(20)
  }
}

test('the same key a hundred times has one effect and one receipt', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      client().submit({
        body: {
          transactions: [{ ...transaction('same'), data: n ? transaction('other').data : transaction('same').data }],
        },
      }),
    ),
  )
  assert.equal(new Set(answers.map((answer) => answer.submissions[0]!.transactionHash)).size, 1)
  const [submission] = await untilFinal(['same'])
  assert.equal(submission!.state, 'final')
  assert.ok(Number(submission!.gasUsed) > 21_000)
  const repeat = await client().submit({ body: { transactions: [transaction('same')] } })
  assert.deepEqual(repeat.submissions, [submission])
})

test('500 concurrent submissions get gapless nonces and all become final', async () => {
  const before = await chain.chain.nextNonce(chain.signer.address)
  const names = Array.from({ length: 500 }, (_, n) => `many-${n}`)
  await Promise.all(names.map((name) => client().submit({ body: { transactions: [transaction(name)] } })))
  const submissions = await untilFinal(names)
  assert.equal(submissions.length, 500)
  assert.ok(submissions.every((one) => one.state === 'final'))
  assert.equal(await chain.chain.nextNonce(chain.signer.address), before + 500)
})

test('a reverted transaction fails with its block; those behind it go on', async () => {
  const names = ['first', 'again', 'behind']
  await client().submit({
    body: {
      transactions: [transaction('first'), { ...transaction('first'), idempotencyKey: 'again' }, transaction('behind')],
    },
  })
  const submissions = await untilFinal(names)
  assert.deepEqual(
    submissions.map((one) => one.state),
    ['final', 'failed', 'final'],
  )
  assert.equal(submissions[1]!.failure!.code, 'chain-gateway.reverted')
  assert.ok(submissions[1]!.blockNumber! > 0)
})

test('a transaction that the rules refuse fails and the hole behind it is closed', async () => {
  const names = ['fine', 'no-gas', 'after-1', 'after-2']
  await client().submit({
    body: { transactions: names.map((name) => ({ ...transaction(name), gas: name === 'no-gas' ? 1 : 300_000 })) },
  })
  const submissions = await untilFinal(names)
  assert.deepEqual(
    submissions.map((one) => one.state),
    ['final', 'failed', 'final', 'final'],
  )
  assert.equal(submissions[1]!.failure!.code, 'chain-gateway.rejected')
})

test('pushes back beyond its bound, but still answers what it knows', async () => {
  await platform.stop({ keepDatabase: true })
  platform = await start(
    { ...chain.chain, sendRaw: () => setTimeout(20).then(() => Promise.reject(new Error('down'))) },
    platform.database,
    2,
  )
  await client().submit({ body: { transactions: [transaction('wait-1'), transaction('wait-2')] } })
  await assert.rejects(client().submit({ body: { transactions: [transaction('wait-3')] } }), {
    code: 'chain-gateway.busy',
    retryable: true,
  })
  const known = await client().submit({ body: { transactions: [transaction('wait-2'), transaction('same')] } })
  assert.deepEqual(
    known.submissions.map((one) => one.state),
    ['queued', 'final'],
  )
  assert.equal((await client().status({})).waiting, 2)
  const metrics = await platform.ctx.metrics.metrics()
  for (const line of [
    /submissions_waiting\S* 2\n/,
    /oldest_seconds\S* \d/,
    /head_age_seconds\S* \d/,
    /chain_writer\S* 1\n/,
  ])
    assert.match(metrics, line)

  await platform.stop({ keepDatabase: true })
  platform = await start(chain.chain, platform.database)
  assert.deepEqual(
    (await untilFinal(['wait-1', 'wait-2'])).map((one) => one.state),
    ['final', 'final'],
  )
})

test('a lost reply: sent, not noted, sent again, one effect', async () => {
  await platform.stop({ keepDatabase: true })
  let lost = 0
  const lossy: ChainDriver = {
    ...chain.chain,
    async sendRaw(raw) {
      const results = await chain.chain.sendRaw(raw)
      if (lost++ < 3) throw new Error('the reply was lost')
      return results
    },
  }
  platform = await start(lossy, platform.database)
  const before = await chain.chain.nextNonce(chain.signer.address)
  await client().submit({ body: { transactions: [transaction('lost-1'), transaction('lost-2')] } })
  assert.deepEqual(
    (await untilFinal(['lost-1', 'lost-2'])).map((one) => one.state),
    ['final', 'final'],
  )
  assert.equal(await chain.chain.nextNonce(chain.signer.address), before + 2)
})

test('a nonce that somebody else took with the same key is given up and the waiting ones move on', async () => {
  await platform.stop({ keepDatabase: true })
  let taken = false
  const racing: ChainDriver = {
    ...chain.chain,
    async sendRaw(raw) {
      if (!taken) {
        taken = true
        const nonce = await chain.chain.nextNonce(chain.signer.address)
        const { raw: foreign } = await chain.signer.sign({ to: chain.signer.address, data: '0x', gas: 21_000n, nonce })
        await chain.chain.sendRaw([foreign])
      }
      return chain.chain.sendRaw(raw)
    },
  }
  platform = await start(racing, platform.database)
  await client().submit({ body: { transactions: [transaction('raced-1'), transaction('raced-2')] } })
  assert.deepEqual(
    (await untilFinal(['raced-1', 'raced-2'])).map((one) => one.state),
    ['final', 'final'],
  )
})

test('receipt proof, call and permissions through the door', async () => {
  const [submission] = await untilFinal(['same'])
  const proof = await client().receiptProof({ params: { transactionHash: submission!.transactionHash! } })
  assert.equal(proof.blockNumber, submission!.blockNumber)
  assert.ok(proof.nodes.length >= 1 && proof.input.startsWith('0x'))
  assert.ok(proof.head.number >= proof.blockNumber)
  await assert.rejects(client().receiptProof({ params: { transactionHash: `0x${'ab'.repeat(32)}` } }), {
    code: 'chain-gateway.unknown-transaction',
  })
  await assert.rejects(client().submit({ body: { transactions: [{ ...transaction('x'), contract: 'Nope' }] } }), {
    code: 'chain-gateway.unknown-contract',
  })
  await assert.rejects(
    platform
      .as(['chain.read'])
      .client(chainGatewayApi)
      .submit({ body: { transactions: [transaction('x')] } }),
    { code: 'common.no-permission' },
  )
})

test('another chain behind the same database is refused', async () => {
  const other = await startChain()
  try {
    const context = { ...platform.ctx, metrics: createMetrics('other') }
    const gateway = createChainGateway(context, { driver: other.chain, signer: other.signer })
    await assert.rejects(gateway.start!(), { code: 'chain-gateway.foreign-chain' })
  } finally {
    await other.stop()
  }
})

test('the account key is private to its owner and stays the same', async () => {
  const { stat } = await import('node:fs/promises')
  assert.equal((await stat(`${chain.dir}/account.key`)).mode & 0o777, 0o600)
  const again = await openLocalSigner({ file: `${chain.dir}/account.key`, chainId: chain.chain.chainId })
  assert.equal(again.address, chain.signer.address)
})
