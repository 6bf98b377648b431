import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { encodeAbiParameters, encodeFunctionData, keccak256, stringToHex } from 'viem'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { accountSigner } from './account-transactions.ts'
import { byCertificateHash } from './identities.ts'
import { type ChainmakerChain, openChainmakerChain } from './open-chainmaker-chain.ts'
import {
  type Stream,
  subscribeBlocks,
  subscribeContractEvents,
  subscribeHeaders,
  subscribeTransactions,
} from './subscriptions.ts'

let chain: FakeChain
let driver: ChainmakerChain
const txIds: string[] = []

const id = (name: string) => keccak256(stringToHex(name))
const anchor = (name: string) =>
  encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [
      id(name),
      id(`root ${name}`),
      1,
      stringToHex('a', { size: 32 }),
      0,
      stringToHex('b', { size: 32 }),
      [],
      '0x61',
    ],
  })
async function take<T>(stream: Stream<T>, count = Number.POSITIVE_INFINITY): Promise<T[]> {
  const taken: T[] = []
  for await (const one of stream) {
    taken.push(one)
    if (taken.length === count) break
  }
  return taken
}
async function send(name: string, nonce: number) {
  const { raw } = await driver
    .signerOf(chain.admins[0]!)
    .sign({ to: (await driver.contracts.describe('anchor')).address, data: anchor(name), gas: 1_000_000n, nonce })
  await driver.sendRaw([raw])
  txIds.push(chain.ledger.blocks.at(-1)!.txs[0]!.payload!.txId)
}

before(async () => {
  chain = await startChain({ curve: 'sm2' })
  driver = await openChainmakerChain(chain.options(chain.admins[0]!))
  const { address } = driver.signerOf(chain.admins[0]!)
  const type = { type: 'address' } as const
  const constructorData = encodeAbiParameters([type, type, type], [address, address, address])
  await driver.contracts.install({ name: 'anchor', version: '1', code: bytecode, constructorData })
  for (const [nonce, name] of ['one', 'two', 'three'].entries()) await send(name, nonce)
})
after(async () => {
  await driver?.close()
  await chain?.stop()
})

test('blocks and headers of a range, to its end', async () => {
  const { client } = driver
  const heights = (await take(await subscribeHeaders(client, { from: 1, to: 3 }))).map((one) => Number(one.blockHeight))
  assert.deepEqual(heights, [1, 2, 3])
  const blocks = await take(await subscribeBlocks(client, { from: 0, to: 4 }))
  assert.deepEqual(
    blocks.map(({ block }) => Number(block!.header!.blockHeight)),
    [0, 1, 2, 3, 4],
  )
  assert.deepEqual(blocks[4]!.block!.txs[0]!.payload!.txId, txIds[2])
})

test('transactions by id and by contract', async () => {
  const { client } = driver
  const all = { from: 0, to: 4 }
  const ids = async (filter: object) =>
    (await take(await subscribeTransactions(client, { ...all, ...filter }))).map(({ payload }) => payload!.txId)
  assert.deepEqual(await ids({ contract: 'anchor' }), txIds)
  assert.deepEqual(await ids({ txIds: [txIds[1]!] }), [txIds[1]])
  assert.equal((await ids({})).length, 5)
})

test('events of a contract by topic, from the past into the future', async () => {
  const { client } = driver
  const topic = (await driver.getBlock(2))!.transactions[0]!.logs[0]!.topics[0]!.slice(2)
  const stream = await subscribeContractEvents(client, { from: 0, to: -1, contract: 'anchor', topic })
  const events = take(stream, 4)
  await send('four', 3)
  assert.deepEqual(
    (await events).map(({ txId }) => txId),
    txIds,
  )
  const none = await subscribeContractEvents(client, { from: 0, to: 4, contract: 'anchor', topic: 'ab'.repeat(32) })
  assert.deepEqual(await take(none), [])
  const nameless = await subscribeContractEvents(client, { from: 0, to: 4, contract: '' })
  await assert.rejects(take(nameless), /INVALID_ARGUMENT/)
})

test('only what comes from now on', async () => {
  const stream = await subscribeTransactions(driver.client, { from: -1, to: -1, contract: 'anchor' })
  const first = take(stream, 1)
  // The stream starts where the chain stands when the node reads the request: what is sent until it shows is asked for again.
  let shown = false
  void first.then(() => (shown = true))
  for (let nonce = 4; !shown; nonce++) await send(`later ${nonce}`, nonce)
  const [transaction] = await first
  assert.ok(txIds.slice(4).includes(transaction!.payload!.txId))
})

test('a member whose certificate is on the chain signs by its hash, and is found by it', async () => {
  const member = byCertificateHash(chain.admins[1]!, 'sm3')
  const asking = await openChainmakerChain(chain.options(chain.admins[1]!))
  await assert.rejects(openChainmakerChain(chain.options(member)), /not-authorised/)
  await asking.client.invoke(asking.contracts.prepare('CERT_ADD', [], 'CERT_MANAGE'))
  await asking.close()

  const byHash = await openChainmakerChain(chain.options(member))
  const signer = accountSigner(byHash.facts, member)
  assert.equal(signer.address, driver.signerOf(chain.admins[1]!).address)
  const { raw, hash } = await signer.sign({ to: `0x${'99'.repeat(20)}`, data: '0x12345678', gas: 1n, nonce: 0 })
  assert.deepEqual(await byHash.sendRaw([raw]), [{ hash }])
  await byHash.close()
  // This one has never seen the member by its hash.
  assert.equal((await driver.getTransaction(hash))!.from, signer.address)
})
