import { parentPort, workerData } from 'node:worker_threads'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { ChainEngine } from './chain-engine.ts'
import type { Head } from './chain-store.ts'
import { EngineHolder } from './engine-holder.ts'
import { startJsonRpc } from './json-rpc/server.ts'
import { readBlock, readBlockByHash, readLogs, readReceiptProof, readTransaction } from './read-chain.ts'
import { runCall } from './run-call.ts'
import type { WorkerCall, WorkerMessage, WorkerSettings } from './worker-protocol.ts'

const settings = workerData as WorkerSettings
const port = parentPort!
const post = (message: WorkerMessage) => port.postMessage(message)
const describeHead = (head: Head) => ({ number: head.number, hash: hexOf(head.hash), timestamp: head.header.timestamp })

const { openStorage } = await import(
  settings.storage?.module ?? new URL('./classic-level-storage.ts', import.meta.url).href
)
const holder = await EngineHolder.open(
  () => openStorage(settings.dir, settings.storage?.options),
  { chainId: settings.chainId, balances: settings.balances },
  (head) => post({ kind: 'head', head: describeHead(head) }),
)
const jsonRpc = await startJsonRpc(holder, settings.jsonRpcPort)

const methods: Record<string, (engine: ChainEngine, ...args: any[]) => Promise<unknown>> = {
  getBlock: readBlock,
  getBlockByHash: readBlockByHash,
  getLogs: readLogs,
  async sendRaw(engine, raws: Uint8Array[]) {
    const results = await engine.send(raws)
    return results.map((result) => ('hash' in result ? { hash: hexOf(result.hash) } : result))
  },
  getTransaction: readTransaction,
  nextNonce: async (engine, address: Hex) => Number(await engine.nextNonce(bytesOf(address))),
  call: async (engine, request: { to: Hex; data: Hex; from?: Hex }) =>
    hexOf((await runCall(engine, request, engine.head.number)).output),
  getReceiptProof: readReceiptProof,
}

async function close(): Promise<void> {
  await jsonRpc.close()
  await holder.close()
}

port.on('message', async ({ id, method, args }: WorkerCall) => {
  try {
    post({
      kind: 'result',
      id,
      value: await (method === 'close' ? close() : methods[method]!(await holder.working(), ...args)),
    })
  } catch (error) {
    const coded =
      error instanceof CodedError ? { code: error.code, details: error.details as Record<string, unknown> } : {}
    post({ kind: 'error', id, message: error instanceof Error ? error.message : String(error), ...coded })
  }
  if (method === 'close') port.close()
})
post({
  kind: 'ready',
  chainId: holder.latest.chainId,
  genesisHash: hexOf((await holder.latest.store.hashOf(0))!),
  head: describeHead(holder.latest.head),
  jsonRpcPort: jsonRpc.port,
})
