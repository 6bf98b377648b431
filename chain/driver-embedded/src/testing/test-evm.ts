import { Worker } from 'node:worker_threads'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { chainErrors } from '../errors.ts'
import type { Receipt } from '../receipts.ts'
import type { TestEvmReply, TestEvmRequest } from './test-evm-worker.ts'

interface Waiting {
  resolve: (reply: TestEvmReply) => void
  reject: (error: Error) => void
}

/**
 * The embedded chain in memory, for contract tests: each account by a small number. It runs in a thread of its own, because the test
 * runner watches every promise of its thread, and an EVM makes one for each instruction: there it would be eight times slower.
 */
export class TestEvm {
  /** The latest block. */
  head = { number: 0, timestamp: 0 }
  readonly #worker: Worker
  readonly #now: () => number
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  private constructor(worker: Worker, now: () => number) {
    this.#worker = worker
    this.#now = now
    worker.on('message', (reply: TestEvmReply) => {
      const waiting = this.#waiting.get(reply.id)!
      this.#waiting.delete(reply.id)
      // Does not hold the process when nothing is asked.
      if (this.#waiting.size === 0) worker.unref()
      this.head = reply.head
      if (reply.reverted) waiting.reject(chainErrors['call-reverted'](reply.reverted))
      else if (reply.failed) waiting.reject(new Error(reply.failed))
      else waiting.resolve(reply)
    })
    worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error as Error)
    })
  }
  /** The clock stands still unless the test brings one. */
  static async open({ now = () => 1_750_000_000_000 }: { now?: () => number } = {}): Promise<TestEvm> {
    const evm = new TestEvm(new Worker(new URL('./test-evm-worker.ts', import.meta.url)), now)
    await new Promise<TestEvmReply>((resolve, reject) => evm.#waiting.set(0, { resolve, reject }))
    return evm
  }

  #ask(request: Omit<TestEvmRequest, 'id'>): Promise<TestEvmReply> {
    const id = ++this.#lastId
    this.#worker.ref()
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, ...request } satisfies TestEvmRequest)
    })
  }
  #key(account: number): Uint8Array {
    return new Uint8Array(32).fill(account)
  }
  address(account: number): Hex {
    return hexOf(addressOfPrivateKey(this.#key(account)))
  }

  /** Sends and waits; the receipt says whether it was reverted. */
  async send(account: number, to: Hex | null, data: Hex, gas = 20_000_000n): Promise<Receipt> {
    return (await this.#ask({ send: { key: this.#key(account), to, data, gas, now: this.#now() } })).receipt!
  }

  async deploy(account: number, data: Hex): Promise<{ address: Hex; receipt: Receipt }> {
    const receipt = await this.send(account, null, data)
    if (!receipt.success) throw new Error('the deployment was reverted')
    return { address: hexOf(receipt.contractAddress!), receipt }
  }

  /** A revert throws `chain.call-reverted` with its data. */
  async call(account: number, to: Hex | null, data: Hex): Promise<Hex> {
    return hexOf((await this.#ask({ call: { from: this.address(account), to, data } })).output!)
  }
}
