import { parentPort } from 'node:worker_threads'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { ChainEngine } from '../chain-engine.ts'
import { memoryStorage } from '../memory-storage.ts'
import type { Receipt } from '../receipts.ts'
import { runCall } from '../run-call.ts'

export interface TestEvmRequest {
  id: number
  call?: { from: Hex; to: Hex | null; data: Hex }
  send?: { key: Uint8Array; to: Hex | null; data: Hex; gas: bigint; now: number }
}
export interface TestEvmReply {
  id: number
  output?: Uint8Array
  receipt?: Receipt
  reverted?: CodedError['details']
  failed?: string
  head: { number: number; timestamp: number }
}

let now = 0
const engine = await ChainEngine.open({ storage: memoryStorage(), now: () => now })

async function answer(request: TestEvmRequest): Promise<Omit<TestEvmReply, 'id' | 'head'>> {
  try {
    if (request.call) return { output: (await runCall(engine, request.call, engine.head.number)).output }
    return { receipt: await send(request.send!) }
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain.call-reverted') return { reverted: error.details }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

async function send({ key, to, data, gas, now: time }: NonNullable<TestEvmRequest['send']>): Promise<Receipt> {
  now = time
  const nonce = Number(await engine.nextNonce(addressOfPrivateKey(key)))
  const { raw } = signLegacyTransaction({ to, data, gas, nonce }, engine.chainId, key)
  const [result] = await engine.send([raw])
  if (!result || !('hash' in result)) throw new Error(`refused: ${JSON.stringify(result)}`)
  const place = (await engine.store.placeOf(result.hash))!
  return (await engine.store.receipt(place.number, place.index))!
}

// One after another, as they were asked.
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', (request: TestEvmRequest) => {
  last = last.then(async () => {
    const reply = await answer(request)
    const head = { number: engine.head.number, timestamp: engine.head.header.timestamp }
    parentPort!.postMessage({ id: request.id, ...reply, head } satisfies TestEvmReply)
  })
})
const head = { number: engine.head.number, timestamp: engine.head.header.timestamp }
parentPort!.postMessage({ id: 0, head } satisfies TestEvmReply)
