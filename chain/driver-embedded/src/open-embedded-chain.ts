import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { ChainBlock, ChainDriver, ChainHead, Hex } from '@jhc/chain-port/driver.ts'
import { followBlocks } from '@jhc/chain-port/follow-blocks.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import { type CarriedBlock, unpack } from './carried-block.ts'
import { maxTransactionBytes } from './chain-engine.ts'
import { chainErrors } from './errors.ts'
import type { StorageModule } from './storage.ts'
import { startId, type WorkerMessage, type WorkerSettings } from './worker-protocol.ts'

export interface EmbeddedChainOptions {
  /** Made where missing; one process at a time. */
  dir: string
  /** 0 (default): any free port on 127.0.0.1. */
  jsonRpcPort?: number
  /** Only for a new directory. */
  chainId?: number
  balances?: Record<string, bigint>
  storage?: StorageModule
}

export type EmbeddedChain = ChainDriver & { jsonRpcUrl: string; chainId: number }

/** Blocks are handed to several followers; the last few are kept so that each is fetched once. */
const recentBlocks = 4

/** Opens (or makes) the chain in `dir` in a thread of its own. */
export async function openEmbeddedChain(options: EmbeddedChainOptions): Promise<EmbeddedChain> {
  await mkdir(options.dir, { recursive: true })
  const workerData: WorkerSettings = { ...options, jsonRpcPort: options.jsonRpcPort ?? 0 }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData, name: 'embedded-chain' })
  const calls = new Map<number, { resolve: (value: any) => void; reject: (error: Error) => void }>()
  const headListeners = new Set<() => void>()
  const recent = new Map<number, Promise<ChainBlock | null>>()
  let nextId = 1
  let closing: Promise<void> | null = null
  let gone: Error | null = null
  let head!: ChainHead

  const ready = await new Promise<Extract<WorkerMessage, { kind: 'ready' }>>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') resolve(message)
      else if (message.kind === 'error' && message.id === startId) reject(revive(message))
      else if (message.kind === 'head') {
        head = message.head as ChainHead
        for (const listener of headListeners) listener()
      } else answer(message)
    })
    const lost = (error: Error) => {
      gone = error
      reject(error)
      for (const call of calls.values()) call.reject(error)
      calls.clear()
    }
    worker.on('error', lost)
    worker.on('exit', () => lost(gone ?? chainErrors.closed()))
  })
  head = ready.head as ChainHead

  function answer(message: Extract<WorkerMessage, { kind: 'result' | 'error' }>): void {
    const call = calls.get(message.id)
    calls.delete(message.id)
    if (message.kind === 'result') call?.resolve(message.value)
    else call?.reject(revive(message))
  }
  function ask<T>(method: string, ...args: unknown[]): Promise<T> {
    if (gone) return Promise.reject(gone)
    return new Promise((resolve, reject) => {
      const id = nextId++
      calls.set(id, { resolve, reject })
      worker.postMessage({ id, method, args })
    })
  }
  function getBlock(number: number): Promise<ChainBlock | null> {
    if (number > head.number) return Promise.resolve(null)
    const kept = recent.get(number)
    if (kept) return kept
    const block = ask<CarriedBlock | null>('getBlock', number).then((carried) => carried && unpack(carried))
    recent.set(number, block)
    block.catch(() => recent.delete(number))
    if (recent.size > recentBlocks) recent.delete(recent.keys().next().value!)
    return block
  }

  return {
    jsonRpcUrl: `http://127.0.0.1:${ready.jsonRpcPort}`,
    chainId: ready.chainId,
    capabilities: { name: 'embedded', confirmations: 0, maxTransactionBytes, receiptProofs: true, reorganises: false },
    genesisHash: async () => ready.genesisHash as Hex,
    head: async () => head,
    getBlock,
    getBlockByHash: (hash) => ask('getBlockByHash', hash),
    getLogs: (filter) => ask('getLogs', filter),
    sendRaw: (raw) =>
      ask(
        'sendRaw',
        raw.map((one) => (typeof one === 'string' ? bytesOf(one) : one)),
      ),
    getTransaction: (hash) => ask('getTransaction', hash),
    nextNonce: (address) => ask('nextNonce', address),
    call: (request) => ask('call', request),
    getReceiptProof: (hash) => ask('getReceiptProof', hash),
    subscribe: (fromBlock, onBlock) =>
      followBlocks({
        fromBlock,
        onBlock,
        getBlock,
        onNewHead(listener) {
          headListeners.add(listener)
          return () => headListeners.delete(listener)
        },
      }),
    close() {
      closing ??= ask<void>('close').then(async () => {
        gone = chainErrors.closed()
        await worker.terminate()
      })
      return closing
    },
  }
}

function revive(message: Extract<WorkerMessage, { kind: 'error' }>): Error {
  const name = message.code?.startsWith('chain.') ? message.code.slice('chain.'.length) : ''
  if (name in chainErrors) return chainErrors[name as keyof typeof chainErrors](message.details as never)
  return new Error(message.message)
}
