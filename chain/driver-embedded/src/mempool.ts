import type { Candidate } from './seal-block.ts'

export type SendResult =
  | { hash: Uint8Array }
  | { error: 'nonce-too-low' | 'nonce-gap' | 'known' | 'full' | 'rejected'; message: string }

export interface Waiting extends Candidate {
  done: (result: SendResult) => void
  durable: Promise<SendResult>
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Transactions that wait for the next block, in the order in which they came. Bounded: beyond it senders are pushed back. */
export class Mempool {
  #queue: Waiting[] = []
  #bytes = 0
  #byHash = new Map<string, Waiting>()
  #nextNonce = new Map<string, { nonce: bigint; waiting: number }>()
  #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0
  }
  get isFull(): boolean {
    return this.#bytes >= this.#maxBytes
  }
  find(hash: Uint8Array): Waiting | undefined {
    return this.#byHash.get(hex(hash))
  }
  /** Undefined while nothing of this account waits: then the state's nonce counts. */
  nextNonce(sender: Uint8Array): bigint | undefined {
    return this.#nextNonce.get(hex(sender))?.nonce
  }

  add(candidate: Candidate): Waiting {
    const { promise, resolve } = Promise.withResolvers<SendResult>()
    const waiting: Waiting = { ...candidate, done: resolve, durable: promise }
    this.#queue.push(waiting)
    this.#bytes += candidate.raw.length
    this.#byHash.set(hex(candidate.hash), waiting)
    const account = this.#nextNonce.get(hex(candidate.sender))
    this.#nextNonce.set(hex(candidate.sender), {
      nonce: candidate.transaction.nonce + 1n,
      waiting: (account?.waiting ?? 0) + 1,
    })
    return waiting
  }

  /** The next block's share. They stay known here until `settle`. */
  take(maxBytes: number, maxGas: bigint): Waiting[] {
    let bytes = 0
    let gas = 0n
    let count = 0
    for (const waiting of this.#queue) {
      bytes += waiting.raw.length
      gas += waiting.transaction.gasLimit
      if (count > 0 && (bytes > maxBytes || gas > maxGas)) break
      count++
    }
    return this.#queue.splice(0, count)
  }

  settle(waiting: Waiting, result: SendResult): void {
    this.#bytes -= waiting.raw.length
    this.#byHash.delete(hex(waiting.hash))
    const sender = hex(waiting.sender)
    const account = this.#nextNonce.get(sender)!
    if (account.waiting === 1) this.#nextNonce.delete(sender)
    else account.waiting--
    waiting.done(result)
  }

  /** After a refusal the account's later transactions have a gap before them. */
  withdraw(sender: Uint8Array): Waiting[] {
    const gone = this.#queue.filter((waiting) => Buffer.from(waiting.sender).equals(sender))
    this.#queue = this.#queue.filter((waiting) => !gone.includes(waiting))
    return gone
  }

  drain(): Waiting[] {
    return this.#queue.splice(0)
  }
}
