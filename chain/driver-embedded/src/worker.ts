import { parentPort, workerData } from 'node:worker_threads'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { ChainEngine } from './chain-engine.ts'
import { startJsonRpc } from './json-rpc/server.ts'
import { readBlock, readReceiptProof, readTransaction } from './read-chain.ts'
import { runCall } from './run-call.ts'
import type { WorkerCall, WorkerMessage, WorkerSettings } from './worker-protocol.ts'

const settings = workerData as WorkerSettings
const port = parentPort!
const post = (message: WorkerMessage) => port.postMessage(message)
const describeHead = () => ({
  number: engine.head.number,
  hash: hexOf(engine.head.hash),
  timestamp: engine.head.header.timestamp,
})

const { openStorage } = await import(
  settings.storage?.module ?? new URL('./classic-level-storage.ts', import.meta.url).href
)
const engine = await ChainEngine.open({
  storage: await openStorage(settings.dir, settings.storage?.options),
  chainId: settings.chainId,
  balances: settings.balances,
})
const jsonRpc = await startJsonRpc(engine, settings.jsonRpcPort)
engine.onHead(() => post({ kind: 'head', head: describeHead() }))

const methods: Record<string, (...args: any[]) => Promise<unknown>> = {
  getBlock: (number: number) => readBlock(engine, number),
  async sendRaw(raws: Hex[]) {
    const results = await engine.send(raws.map(bytesOf))
    return results.map((result) => ('hash' in result ? { hash: hexOf(result.hash) } : result))
  },
  getTransaction: (hash: Hex) => readTransaction(engine, hash),
  nextNonce: async (address: Hex) => Number(await engine.nextNonce(bytesOf(address))),
  call: async (request: { to: Hex; data: Hex; from?: Hex }) =>
    hexOf((await runCall(engine, request, engine.head.number)).output),
  getReceiptProof: (hash: Hex) => readReceiptProof(engine, hash),
  async close() {
    await jsonRpc.close()
    await engine.close()
  },
}

port.on('message', async ({ id, method, args }: WorkerCall) => {
  try {
    post({ kind: 'result', id, value: await methods[method]!(...args) })
  } catch (error) {
    const coded =
      error instanceof CodedError ? { code: error.code, details: error.details as Record<string, unknown> } : {}
    post({ kind: 'error', id, message: error instanceof Error ? error.message : String(error), ...coded })
  }
  if (method === 'close') port.close()
})
post({
  kind: 'ready',
  chainId: engine.chainId,
  genesisHash: hexOf((await engine.store.hashOf(0))!),
  head: describeHead(),
  jsonRpcPort: jsonRpc.port,
})
