import { rm, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { buffersOf, type CarriedBlock, carry } from './carried-block.ts'
import type { ChainEngine } from './chain-engine.ts'
import type { Head } from './chain-store.ts'
import { EngineHolder } from './engine-holder.ts'
import { type JsonRpcServer, startJsonRpc } from './json-rpc/server.ts'
import { readBlock, readBlockByHash, readLogs, readReceiptProof, readTransaction } from './read-chain.ts'
import { runCall } from './run-call.ts'
import { addressFile } from './snapshot/save-snapshot.ts'
import { startId, type WorkerCall, type WorkerMessage, type WorkerSettings } from './worker-protocol.ts'

const settings = workerData as WorkerSettings
const port = parentPort!
const post = (message: WorkerMessage, handedOver: ArrayBuffer[] = []) => port.postMessage(message, handedOver)
const describeHead = (head: Head) => ({ number: head.number, hash: hexOf(head.hash), timestamp: head.header.timestamp })

let jsonRpc: JsonRpcServer | undefined
let holder: EngineHolder

async function start(): Promise<Extract<WorkerMessage, { kind: 'ready' }>> {
  const { openStorage } = await import(
    settings.storage?.module ?? new URL('./classic-level-storage.ts', import.meta.url).href
  )
  holder = await EngineHolder.open(
    () => openStorage(settings.dir, settings.storage?.options),
    { chainId: settings.chainId, balances: settings.balances },
    (head) => {
      post({ kind: 'head', head: describeHead(head) })
      jsonRpc?.newHead()
    },
  )
  jsonRpc = await startJsonRpc(holder, settings.jsonRpcPort)
  // Only the snapshot command looks for it; a disk that is full now must not keep the chain from being read.
  await writeFile(addressFile(settings.dir), `http://127.0.0.1:${jsonRpc.port}\n`).catch(() => {})
  return {
    kind: 'ready',
    chainId: holder.latest.chainId,
    genesisHash: hexOf((await holder.latest.store.hashOf(0))!),
    head: describeHead(holder.latest.head),
    jsonRpcPort: jsonRpc.port,
  }
}

const methods: Record<string, (engine: ChainEngine, ...args: any[]) => Promise<unknown>> = {
  async getBlock(engine, number: number) {
    const block = await readBlock(engine, number)
    return block && carry(block)
  },
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
  await jsonRpc?.close()
  await rm(addressFile(settings.dir), { force: true })
  await holder.close()
}

function failure(id: number, error: unknown): WorkerMessage {
  const coded =
    error instanceof CodedError ? { code: error.code, details: error.details as Record<string, unknown> } : {}
  return { kind: 'error', id, message: error instanceof Error ? error.message : String(error), ...coded }
}

async function answer({ id, method, args }: WorkerCall): Promise<void> {
  try {
    const value = await (method === 'close' ? close() : methods[method]!(await holder.working(), ...args))
    post({ kind: 'result', id, value }, method === 'getBlock' && value ? buffersOf(value as CarriedBlock) : [])
  } catch (error) {
    post(failure(id, error))
  }
  if (method === 'close') port.close()
}

try {
  const ready = await start()
  port.on('message', answer)
  post(ready)
} catch (error) {
  post(failure(startId, error))
}
