import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import {
  type BaseError,
  ContractFunctionRevertedError,
  createPublicClient,
  createWalletClient,
  defineChain,
  type Hex,
  http,
  keccak256,
  parseEventLogs,
  webSocket,
} from 'viem'
import { account, batchOf, type ClientBed, hash, openClientBed, text32 } from './client-bed.ts'

let bed: ClientBed
let contract: Hex
let deployedIn: bigint

function clients() {
  const currency = { name: 'none', symbol: 'NONE', decimals: 18 }
  const rpcUrls = { default: { http: [bed.url] } }
  const chain = defineChain({ id: 31_337, name: 'embedded', nativeCurrency: currency, rpcUrls })
  const transport = http(bed.url)
  return {
    reader: createPublicClient({ chain, transport, pollingInterval: 20 }),
    writer: createWalletClient({ account, chain, transport }),
  }
}
async function write(name: string, source?: string, corrects?: Hex[]) {
  const { reader, writer } = clients()
  const args = batchOf(name, source, corrects)
  return reader.waitForTransactionReceipt({
    hash: await writer.writeContract({ address: contract, abi, functionName: 'anchor', args }),
  })
}

before(async () => {
  bed = await openClientBed()
  const { reader, writer } = clients()
  const { address } = account
  const deployment = await writer.deployContract({ abi, bytecode, args: [address, address, address] })
  const receipt = await reader.waitForTransactionReceipt({ hash: deployment })
  contract = receipt.contractAddress!
  deployedIn = receipt.blockNumber
})
after(() => bed.stop())

test('viem writes and reads a contract, at the head and in the past', async () => {
  const { reader } = clients()
  const receipt = await write('first')
  const [event] = parseEventLogs({ abi, logs: receipt.logs, eventName: 'BatchAnchored' })
  assert.deepEqual(
    [receipt.status, receipt.from, event!.args.batchId],
    ['success', account.address.toLowerCase(), hash('first')],
  )
  const batches = (blockNumber: bigint) =>
    reader.readContract({ address: contract, abi, functionName: 'batches', args: [hash('first')], blockNumber })
  assert.deepEqual((await batches(receipt.blockNumber)).slice(0, 3), [hash('root first'), 1, receipt.blockNumber])
  assert.equal((await batches(deployedIn))[2], 0n)
  assert.equal(await reader.getCode({ address: contract, blockNumber: deployedIn - 1n }), undefined)
  const count = { address: account.address }
  assert.equal(await reader.getTransactionCount({ ...count, blockNumber: deployedIn }), 1)
  assert.equal(await reader.getTransactionCount({ ...count, blockTag: 'pending' }), 2)
  const both = await reader.request({ method: 'eth_getBlockReceipts' as any, params: ['latest'] as any })
  assert.equal((both as any)[0].transactionHash, receipt.transactionHash)
})

test('viem moves value and reads the balances before and after', async () => {
  const { reader, writer } = clients()
  const to: Hex = `0x${'42'.repeat(20)}`
  const { blockNumber } = await reader.waitForTransactionReceipt({
    hash: await writer.sendTransaction({ to, value: 5n }),
  })
  assert.deepEqual(
    [
      await reader.getBalance({ address: to, blockNumber }),
      await reader.getBalance({ address: to, blockNumber: blockNumber - 1n }),
    ],
    [5n, 0n],
  )
})

test('viem names our contract error, and that of a caller without the role', async () => {
  const { reader } = clients()
  await write('twice')
  const simulate = async (from: Hex) => {
    const error = await reader
      .simulateContract({ address: contract, abi, functionName: 'anchor', args: batchOf('twice'), account: from })
      .then(
        () => null,
        (thrown: unknown) => thrown as BaseError,
      )
    const reverted = error!.walk((one) => one instanceof ContractFunctionRevertedError) as ContractFunctionRevertedError
    return [reverted.data!.errorName, reverted.data!.args![0]]
  }
  assert.deepEqual(await simulate(account.address), ['BatchExists', hash('twice')])
  const stranger: Hex = `0x${'77'.repeat(20)}`
  assert.deepEqual(await simulate(stranger), ['AccessControlUnauthorizedAccount', stranger])
})

test('viem finds logs by event, topic, address and range', async () => {
  const { reader } = clients()
  const { blockNumber } = await write('searched', 'hospital-z', [hash('old version')])
  const found = async (filter: object) =>
    (await reader.getContractEvents({ address: contract, abi, ...filter } as any)).map((log: any) => log.eventName)
  assert.deepEqual(await found({ fromBlock: blockNumber }), ['RecordCorrected', 'BatchAnchored'])
  const bySource = { eventName: 'BatchAnchored', args: { source: text32('hospital-z') } }
  assert.deepEqual(await found({ ...bySource, fromBlock: 0n }), ['BatchAnchored'])
  assert.deepEqual(await found({ ...bySource, fromBlock: 0n, toBlock: blockNumber - 1n }), [])
  assert.deepEqual(
    await found({ eventName: 'BatchAnchored', args: { batchId: [hash('x'), hash('searched')] }, fromBlock: 0n }),
    ['BatchAnchored'],
  )
  const { hash: blockHash } = await reader.getBlock({ blockNumber })
  assert.equal((await reader.getLogs({ blockHash })).length, 2)
  assert.deepEqual(await reader.getLogs({ address: `0x${'11'.repeat(20)}`, fromBlock: 0n }), [])
})

test('viem polls filters: of events, of blocks, and one that is taken away', async () => {
  const { reader } = clients()
  const filter = await reader.createContractEventFilter({
    address: contract,
    abi,
    eventName: 'BatchAnchored',
    fromBlock: 0n,
  })
  const blocks = await reader.createBlockFilter()
  const pending = await reader.createPendingTransactionFilter()
  const receipt = await write('filtered')
  assert.deepEqual(
    (await reader.getFilterChanges({ filter })).map((log) => log.args.batchId),
    [hash('filtered')],
  )
  assert.deepEqual(await reader.getFilterChanges({ filter }), [])
  assert.ok((await reader.getFilterLogs({ filter })).length > 1)
  assert.deepEqual(await reader.getFilterChanges({ filter: blocks }), [receipt.blockHash])
  assert.deepEqual(await reader.getFilterChanges({ filter: pending }), [receipt.transactionHash])
  assert.equal(await reader.uninstallFilter({ filter }), true)
  await assert.rejects(reader.getFilterChanges({ filter }), /filter not found/)
})

test('viem asks for fees and proofs', async () => {
  const { reader } = clients()
  assert.equal(await reader.getGasPrice(), 0n)
  const history = await reader.getFeeHistory({ blockCount: 2, rewardPercentiles: [50] })
  assert.deepEqual(
    [history.baseFeePerGas, history.reward],
    [
      [0n, 0n, 0n],
      [[0n], [0n]],
    ],
  )
  const block = await reader.getBlock()
  const proof = await reader.getProof({ address: contract, storageKeys: [text32('')], blockNumber: block.number })
  assert.equal(keccak256(proof.accountProof[0]!), block.stateRoot)
  assert.equal(keccak256(proof.storageProof[0]!.proof[0]!), proof.storageHash)
})

test('viem subscribes to blocks and events by WebSocket', async () => {
  const reader = createPublicClient({ transport: webSocket(bed.webSocketUrl, { reconnect: false }) })
  const [head, event] = [Promise.withResolvers<bigint>(), Promise.withResolvers<unknown>()]
  const stops = [
    reader.watchBlockNumber({ onBlockNumber: head.resolve, onError: head.reject }),
    reader.watchContractEvent({
      address: contract,
      abi,
      eventName: 'BatchAnchored',
      args: { batchId: hash('watched') },
      onLogs: ([log]) => event.resolve(log!.args.root),
      onError: event.reject,
    }),
  ]
  // The second subscription stands when a question that was asked after it is answered.
  await reader.getChainId()
  const { blockNumber } = await write('watched')
  assert.deepEqual([await head.promise, await event.promise], [blockNumber, hash('root watched')])
  for (const stop of stops) stop()
  await (await reader.transport.getRpcClient()).close()
})
