import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { indexAnchorAbi as abi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { contract } from '@jhc/chain-driver-embedded/testing/workload.ts'
import type { ChainBlock } from '@jhc/chain-port/driver.ts'
import { encodeFunctionData, keccak256, stringToHex } from 'viem'
import type { EvmChain } from './open-evm-chain.ts'
import { type SeveralNodes, startSeveralNodes, until } from './testing/several-nodes.ts'

let bed: SeveralNodes
let driver: EvmChain
before(async () => {
  bed = await startSeveralNodes(4)
  driver = await bed.open()
})
after(() => bed.stop())
afterEach(async () => {
  for (const node of bed.nodes) {
    node.misbehave({})
    node.moveTo(bed.chain.jsonRpcUrl)
  }
  await until(() => driver.nodes!().every((node) => node.state === 'well' && node.lag === 0))
})

const rootOf = (batch: number) => ({
  to: contract,
  data: encodeFunctionData({ abi, functionName: 'batches', args: [keccak256(stringToHex(`batch ${batch}`))] }),
})
const states = () => driver.nodes!().map((node) => node.state)
const untilHead = (number: number) => until(async () => (await driver.head()).number >= number)

for (const answers of ['refuse', 'garbage', 'hang'] as const) {
  test(`reads and sends go on when the sending node begins to ${answers}`, async () => {
    const at = driver.nodes!().findIndex((node) => node.sendsHere)
    const { number } = await driver.head()
    bed.nodes[at]!.misbehave({ answers })
    // What hangs is found out by its age; until then every read is answered by the others.
    await bed.grow(4)
    await untilHead(number + 4)
    assert.match(await driver.call(rootOf(0)), /^0x[0-9a-f]{64}/)
    assert.equal((await driver.getBlock(number + 4))!.number, number + 4)
    await until(() => states()[at] !== 'well')
    const next = bed.raws[number + 4]!
    for (;;) {
      const [result] = await driver.sendRaw([next]).catch(() => [])
      if (result && ('hash' in result || result.error === 'known')) break
    }
    await untilHead(number + 5)
    assert.equal(driver.nodes!()[at]!.sendsHere, false)
  })
}

test('a node that lags is neither read from nor sent to, and comes back', async () => {
  const { number } = await driver.head()
  bed.nodes[0]!.misbehave({ behind: 3 })
  await until(() => states()[0] === 'lagging')
  const before = bed.nodes[0]!.asked('eth_call')
  for (let n = 0; n < 40; n++) assert.equal((await driver.call(rootOf(number - 2))).slice(0, 66), rootHash(number - 2))
  assert.equal(bed.nodes[0]!.asked('eth_call'), before)
  assert.equal(driver.nodes!()[0]!.sendsHere, false)
  bed.nodes[0]!.misbehave({})
  await until(() => states()[0] === 'well')
})

test('a read is never answered from before the head that was shown, not even by a node one block behind', async () => {
  for (const node of bed.nodes.slice(0, 2)) node.misbehave({ behind: 1 })
  for (let n = 0; n < 10; n++) {
    await bed.grow(1)
    const { number } = await bed.chain.head()
    await untilHead(number)
    assert.equal((await driver.call(rootOf(number - 2))).slice(0, 66), rootHash(number - 2))
  }
})

test('reads go to several nodes at once, to a slow one hardly, and a slow answer is not waited for', async () => {
  const asked = () => bed.nodes.map((node) => node.asked('eth_call'))
  const before = asked()
  await Promise.all(Array.from({ length: 80 }, () => driver.call(rootOf(0))))
  assert.ok(
    asked().every((count, at) => count - before[at]! >= 5),
    `${asked()} after ${before}`,
  )

  bed.nodes[1]!.misbehave({ delayMs: 800 })
  await until(() => driver.nodes!()[1]!.latencyMs > 200)
  const started = [...asked()]
  for (let n = 0; n < 40; n++) await driver.call(rootOf(0))
  assert.ok(asked()[1]! - started[1]! <= 2, 'the slow one is asked last')

  // All are slow but one, which nobody knows yet: the second question overtakes the first.
  const fresh = await bed.open({ hedgeMs: 5 })
  for (const node of bed.nodes.slice(0, 3)) node.misbehave({ answers: 'hang' })
  assert.equal((await fresh.call(rootOf(0))).slice(0, 66), rootHash(0))
})

test('a head that a node cannot prove changes nothing', async () => {
  const head = await driver.head()
  const lies = [
    (seen: any) => ({ ...seen, number: '0xfffff' }),
    (seen: any) => ({ ...seen, totalDifficulty: '0xffffffffffff' }),
    (seen: any) => ({ ...seen, difficulty: '0xffffff' }),
    (seen: any) => ({ ...seen, hash: keccak256('0x01') }),
    () => ({ number: 'nothing' }),
    () => null,
  ]
  for (const lie of lies) {
    bed.nodes[2]!.misbehave({ lies: lie })
    const { number } = await driver.head()
    await bed.grow(1)
    await untilHead(number + 1)
    assert.deepEqual((await driver.head()).hash, (await bed.chain.head()).hash)
    assert.equal((await driver.call(rootOf(number - 1))).slice(0, 66), rootHash(number - 1))
  }
  assert.equal((await driver.head()).number, head.number + lies.length)
})

test('blocks that one node alone shows are not followed, however well they are linked', async () => {
  const apart = await bed.branchOff()
  const { number } = await driver.head()
  await bed.grow(3, apart)
  bed.nodes[3]!.moveTo(apart.jsonRpcUrl)
  await until(() => bed.nodes[3]!.asked('eth_getBlockByNumber') > 0 && driver.nodes!()[3]!.head! >= number + 3)
  await driver.call(rootOf(0))
  assert.equal((await driver.head()).number, number)
  await bed.grow(4)
  await untilHead(number + 4)
})

test('a fork of three blocks is delivered exactly: from its first block on, once', async () => {
  const other = await bed.branchOff()
  const { number } = await driver.head()
  const seen: Array<[number, string]> = []
  const subscription = driver.subscribe(number, async (block: ChainBlock) => void seen.push([block.number, block.hash]))
  await bed.grow(3)
  await until(() => seen.length === 4)
  await bed.grow(4, other)
  for (const node of bed.nodes) node.moveTo(other.jsonRpcUrl)
  await until(() => seen.length === 8)
  await driver.head()
  await subscription.stop()
  assert.deepEqual(
    seen.map(([at]) => at - number),
    [0, 1, 2, 3, 1, 2, 3, 4],
  )
  for (const [at, hash] of seen.slice(4)) assert.equal((await other.getBlock(at))!.hash, hash)
  assert.equal((await driver.head()).hash, (await other.head()).hash)
  // The others go on on the longer branch as well.
  for (let n = 0; n < 5; n++) await bed.grow(1)
})

test('a foreign chain: refused at the start, outvoted by the others, and halted on when all show it', async () => {
  const foreign = await bed.foreign()
  await bed.grow(2, foreign)
  const { number, hash } = await driver.head()
  const genesis = await driver.genesisHash()
  bed.nodes[0]!.moveTo(foreign.jsonRpcUrl)
  await until(() => states()[0] === 'foreign')
  assert.equal(await (await bed.open()).genesisHash(), genesis)

  for (const node of bed.nodes) node.moveTo(foreign.jsonRpcUrl)
  await until(() => states().every((state) => state === 'foreign'))
  for (const act of [() => driver.call(rootOf(0)), () => driver.genesisHash(), () => driver.sendRaw([bed.raws[0]!])])
    await assert.rejects(async () => act(), { code: 'chain.foreign-genesis' })
  await assert.rejects(bed.open({ genesisHash: genesis }), { code: 'chain.foreign-genesis' })
  await assert.rejects(driver.head(), { code: 'chain.foreign-genesis' })

  for (const node of bed.nodes) node.moveTo(bed.chain.jsonRpcUrl)
  await until(() => states().every((state) => state === 'well'))
  assert.equal(await driver.genesisHash(), genesis)
  assert.deepEqual([(await driver.head()).number, (await driver.head()).hash], [number, hash])
})

test('no node answers: said so, retryable; and a start without any is refused', async () => {
  for (const node of bed.nodes) node.misbehave({ answers: 'refuse' })
  await until(() => states().every((state) => state === 'unreachable'))
  await assert.rejects(driver.call(rootOf(0)), { code: 'chain.nodes-unreachable', retryable: true })
  await assert.rejects(bed.open(), { code: 'chain.nodes-unreachable' })
})

test('a lost reply: the same bytes again are known, other bytes under that number are too low', async () => {
  for (const node of bed.nodes) node.misbehave({ losesReplies: true })
  const { number } = await bed.chain.head()
  await assert.rejects(driver.sendRaw([bed.raws[number]!]), { code: 'chain.nodes-unreachable', retryable: true })
  assert.equal((await bed.chain.head()).number, number + 1)
  for (const node of bed.nodes) node.misbehave({})
  await untilHead(number + 1)
  const kinds = async (raw: Uint8Array) => (await driver.sendRaw([raw])).map((one) => 'error' in one && one.error)
  await until(() => states().every((state) => state === 'well'))
  assert.deepEqual(await kinds(bed.raws[number]!), ['known'])
  assert.deepEqual(await kinds(bed.raws[number + 2]!), ['nonce-gap'])
})

/** What the contract keeps of the batch that block n + 2 anchored. */
function rootHash(batch: number): string {
  return keccak256(stringToHex(`root batch ${batch}`))
}
