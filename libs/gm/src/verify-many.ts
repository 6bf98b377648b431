import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** One signature to check: message, raw r‖s, public key 0x04‖X‖Y, and ZA where it is kept. */
export interface SignedMessage {
  message: Uint8Array
  signature: Uint8Array
  publicKey: Uint8Array
  za?: Uint8Array
}

/** So many signatures a worker gets at once: about 50 ms of its time. */
const portion = 64

let pool: Worker[] | undefined
let nextId = 0
const waiting = new Map<number, { resolve(verdicts: boolean[]): void; reject(error: Error): void; worker: Worker }>()

/**
 * Verdicts in the order asked, computed on worker threads so that the event loop stays free; for batches of consents, audit lines,
 * transactions. Node only. Workers start with the first call and keep no process alive.
 */
export async function verifyMany(items: readonly SignedMessage[]): Promise<boolean[]> {
  const portions: (readonly SignedMessage[])[] = []
  for (let at = 0; at < items.length; at += portion) portions.push(items.slice(at, at + portion))
  const workers = started()
  const verdicts = await Promise.all(portions.map((one, i) => ask(workers[i % workers.length]!, one)))
  return verdicts.flat()
}

function ask(worker: Worker, items: readonly SignedMessage[]): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const id = nextId++
    waiting.set(id, { resolve, reject, worker })
    worker.ref()
    worker.postMessage({ id, items })
  })
}

function started(): Worker[] {
  pool ??= Array.from({ length: availableParallelism() }, start)
  return pool
}

function start(): Worker {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url))
  worker.unref()
  worker.on('message', ({ id, verdicts }: { id: number; verdicts: boolean[] }) => {
    waiting.get(id)?.resolve(verdicts)
    waiting.delete(id)
    if (![...waiting.values()].some((one) => one.worker === worker)) worker.unref()
  })
  worker.on('error', (error: Error) => {
    pool = undefined
    for (const [id, one] of waiting) {
      if (one.worker !== worker) continue
      one.reject(error)
      waiting.delete(id)
    }
  })
  return worker
}
