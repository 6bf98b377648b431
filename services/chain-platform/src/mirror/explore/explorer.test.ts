import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { CodedError } from '@jhc/kit/errors.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { stringToHex } from 'viem'
import { chainGatewayApi } from '../../gateway/api.ts'
import { createChainGateway } from '../../gateway/capability.ts'
import { chainQueueApi } from '../../gateway/queue/api.ts'
import { createChainQueue } from '../../gateway/queue/capability.ts'
import { anchorCall, entryText, hashOf } from '../../testing/anchor-call.ts'
import { startChain, type TestChain } from '../../testing/start-chain.ts'
import { mirrorApi } from '../api.ts'
import { createMirror } from '../capability.ts'
import { explorerApi } from './api.ts'
import { createExplorer } from './capability.ts'

const recordId = '018f0000-0000-7000-8000-0000000000aa'
let chain: TestChain
let platform: TestPlatform
const explorer = () => platform.as(['mirror.read']).client(explorerApi)
const queue = () => platform.as(['chain.read']).client(chainQueueApi)
const find = async (text: string) =>
  (await explorer().find({ query: { text } })).findings.map(({ kind, id }) => [kind, id])
const anchoring = async () =>
  (await explorer().transactions({ query: {} })).items.find(({ method }) => method === 'anchor')!

before(async () => {
  chain = await startChain()
  platform = await startTestPlatform({
    capabilities: (ctx) => [
      createChainGateway(ctx, { driver: chain.chain, signer: chain.signer }),
      createChainQueue(ctx),
      createMirror(ctx, { driver: chain.chain }),
      createExplorer(ctx),
    ],
  })
  const gateway = platform.bus.client(chainGatewayApi, 'test')
  const data = anchorCall({ name: 'one', entries: [entryText(recordId), entryText('other')] })
  await gateway.submit({
    body: { transactions: [{ idempotencyKey: 'batch one', contract: 'IndexAnchor', data, gas: 2_000_000 }] },
  })
  const mirror = platform.bus.client(mirrorApi, 'test')
  while ((await mirror.status({})).anchoredEntries < 2) await setTimeout(20)
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

test('one box finds a block, a transaction, a batch, a contract, an account and a record', async () => {
  const newest = await anchoring()
  const block = await platform.bus.client(mirrorApi, 'test').block({ params: { number: newest.blockNumber } })
  assert.deepEqual(await find(`#${newest.blockNumber}`), [['block', String(newest.blockNumber)]])
  assert.deepEqual(await find(block.hash.slice(2).toUpperCase()), [['block', String(newest.blockNumber)]])
  assert.deepEqual(await find(newest.hash), [['transaction', newest.hash]])
  assert.deepEqual(await find(hashOf('one')), [['batch', hashOf('one')]])
  assert.deepEqual(await find(newest.to!), [['contract', newest.to!]])
  assert.deepEqual(await find('indexanchor'), [['contract', newest.to!]])
  assert.deepEqual(await find(newest.from), [['account', newest.from]])
  assert.deepEqual(await find(recordId), [['record', recordId]])
  // What events are about: here the registration of a contract under its name.
  const registered = await explorer().find({ query: { text: stringToHex('IndexAnchor', { size: 32 }) } })
  assert.deepEqual(
    registered.findings.map(({ kind, label }) => [kind, label.replace(/\d+$/, '')]),
    [['event', '合约已登记（ContractRegistry），区块 #']],
  )
  assert.deepEqual(await find('nothing like it'), [])
  assert.deepEqual(await find('999999'), [])
})

test('a transaction’s call and events are decoded into named arguments; its call data are the chain’s own', async () => {
  const { hash } = await anchoring()
  const shown = await explorer().transaction({ params: { hash } })
  assert.deepEqual([shown.contractName, shown.method, shown.call!.matchesMirror], ['IndexAnchor', 'anchor', true])
  const source = shown.call!.decoded!.arguments.find((one) => one.text === 'hospital-a')
  assert.deepEqual([source?.type, source?.zh, shown.call!.decoded!.zh], ['bytes32', '来源', '索引批次上链'])
  assert.ok(shown.call!.decoded!.arguments.every((one) => !one.name.startsWith('#')))
  const [event] = shown.events
  assert.ok(event!.decoded!.arguments.some((one) => one.value === hashOf('one')))
  assert.equal(
    await explorer()
      .transaction({ params: { hash: hashOf('none') } })
      .catch((error: CodedError) => error.code),
    'chain-explorer.no-such-transaction',
  )
})

test('contracts are listed with their functions and events; lists can be narrowed to one', async () => {
  const { contracts } = await explorer().contracts({})
  const anchor = contracts.find(({ name }) => name === 'IndexAnchor')!
  const shown = await explorer().contract({ params: { address: anchor.address } })
  assert.ok(shown.functions.some(({ signature, writes }) => signature.startsWith('anchor(') && writes))
  assert.ok(shown.events.length > 0)
  const events = await explorer().events({ query: { address: anchor.address } })
  assert.ok(events.items.every((event) => event.contractName === 'IndexAnchor' && event.decoded))
  const calls = await explorer().transactions({ query: { address: anchor.address } })
  assert.deepEqual(
    calls.items.map(({ method }) => method),
    ['anchor', 'constructor'],
  )
})

test('the queue tells where a submission stands, and its account', async () => {
  const { items } = await queue().submissions({ query: { state: 'included' } })
  const submission = items.find((one) => one.idempotencyKey === 'batch one')!
  assert.deepEqual([submission.state, submission.contract, submission.failure], ['final', 'IndexAnchor', null])
  const overview = await queue().overview({})
  const [account] = overview.accounts
  assert.deepEqual([overview.waiting, overview.failed, account!.nextNonce], [0, 0, account!.sentNonce + 1])
  assert.ok(overview.head.number >= submission.blockNumber!)
})
