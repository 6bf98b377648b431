import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import {
  type Contract,
  ContractFactory,
  type ContractTransactionReceipt,
  JsonRpcProvider,
  Wallet,
  WebSocketProvider,
} from 'ethers'
import { batchOf, type ClientBed, hash, openClientBed, privateKey, text32 } from './client-bed.ts'

let bed: ClientBed
let provider: JsonRpcProvider
let contract: Contract

before(async () => {
  bed = await openClientBed()
  provider = new JsonRpcProvider(bed.url, undefined, { cacheTimeout: -1, pollingInterval: 20 })
  const wallet = new Wallet(privateKey, provider)
  const factory = new ContractFactory(abi, bytecode, wallet)
  contract = (await (
    await factory.deploy(wallet.address, wallet.address, wallet.address)
  ).waitForDeployment()) as Contract
})
after(async () => {
  provider.destroy()
  await bed.stop()
})

const write = async (name: string, source?: string): Promise<ContractTransactionReceipt> =>
  (await contract.anchor!(...batchOf(name, source))).wait()

test('ethers deploys, writes and reads, and lets the chain estimate', async () => {
  const receipt = await write('first')
  assert.equal(receipt.status, 1)
  const [root, , blockNumber] = await contract.batches!(hash('first'))
  assert.deepEqual([root, blockNumber], [hash('root first'), BigInt(receipt.blockNumber)])
  assert.equal((await contract.batches!(hash('first'), { blockTag: receipt.blockNumber - 1 }))[2], 0n)
  assert.equal((await contract.anchor!.estimateGas(...batchOf('second'))) >= receipt.gasUsed - 1000n, true)
})

test('ethers names our contract error and its argument', async () => {
  await write('twice')
  await assert.rejects(contract.anchor!.staticCall(...batchOf('twice')), (error: any) => {
    assert.deepEqual(
      [error.code, error.revert.name, error.revert.args[0]],
      ['CALL_EXCEPTION', 'BatchExists', hash('twice')],
    )
    return true
  })
})

test('ethers finds events by topic and range', async () => {
  const { blockNumber } = await write('searched', 'hospital-z')
  const filter = contract.filters.BatchAnchored!(null, text32('hospital-z'))
  assert.equal((await contract.queryFilter(filter, 0)).length, 1)
  assert.equal((await contract.queryFilter(filter, 0, blockNumber - 1)).length, 0)
  assert.ok((await contract.queryFilter('*', 0)).length > 2)
})

test('ethers hears an event through a filter that it polls, and one by WebSocket', async () => {
  const socket = new WebSocketProvider(bed.webSocketUrl)
  try {
    const heard = [contract, contract.connect(socket) as Contract].map((listener) => {
      const { promise, resolve } = Promise.withResolvers<string>()
      return {
        promise,
        ready: listener.once(contract.filters.BatchAnchored!(hash('heard')), (event: any) =>
          resolve(event.args.batchId),
        ),
      }
    })
    await Promise.all(heard.map((one) => one.ready))
    // Both listeners stand when questions that were asked after them are answered.
    await Promise.all([provider.getBlockNumber(), socket.getBlockNumber()])
    await write('heard')
    assert.deepEqual(await Promise.all(heard.map((one) => one.promise)), [hash('heard'), hash('heard')])
  } finally {
    await socket.destroy()
  }
})

test('ethers traces what it sent', async () => {
  const { hash: transaction, gasUsed } = await write('traced')
  const call = await provider.send('debug_traceTransaction', [transaction, { tracer: 'callTracer' }])
  assert.deepEqual([call.type, BigInt(call.gasUsed), call.error], ['CALL', gasUsed, undefined])
  const steps = await provider.send('debug_traceTransaction', [transaction, { disableStack: true }])
  assert.deepEqual([steps.failed, BigInt(steps.gas), steps.structLogs.at(-1).op], [false, gasUsed, 'STOP'])
})
