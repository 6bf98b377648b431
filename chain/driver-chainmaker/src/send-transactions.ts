import type { ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { readRequest, sameEffect, transactionId } from './account-transactions.ts'
import type { BlockWatch } from './block-watch.ts'
import { type ChainClient, refusalOf } from './chain-client.ts'
import type { ChainFacts } from './chain-facts.ts'
import { readTransactionById } from './chain-queries.ts'
import { chainErrors } from './errors.ts'
import { firstFreeNonce } from './free-nonce.ts'
import type { Member } from './generated/accesscontrol_pb.ts'
import { type Payload, type TxRequest, TxStatusCode } from './generated/common_pb.ts'

type SendResult = Awaited<ReturnType<ChainDriver['sendRaw']>>[number]
type Refusal = Extract<SendResult, { error: string }>

export interface SenderOptions {
  client: ChainClient
  facts: ChainFacts
  watch: BlockWatch
  maxTransactionBytes: number
  senderOf: (member: Member) => Hex
  /** Signs the same again with a fresh time; null for an account whose key is not at hand. */
  refresh: (request: TxRequest, account: Hex) => Promise<TxRequest | null>
  now: () => number
  /** Milliseconds until an accepted transaction must be in a block. */
  inclusionTimeout: number
}

/** Signed requests, in order, each answered once it is in a block: a node's pool lives in memory and is no durable place. */
export class TransactionSender {
  readonly #options: SenderOptions
  /** Next nonce of an account as far as this process knows it. */
  readonly #next = new Map<Hex, number>()
  /** Accepted by a node, in no block yet. */
  readonly #waiting = new Map<string, { payload: Payload; included: Promise<void>; done: () => void }>()
  #turn: Promise<unknown> = Promise.resolve()
  readonly #forget: () => void

  constructor(options: SenderOptions) {
    this.#options = options
    this.#forget = options.watch.onBlock((block) => {
      for (const { payload } of block.txs) this.#waiting.get(payload!.txId)?.done()
    })
  }

  async send(raws: Uint8Array[]): Promise<SendResult[]> {
    const turn = this.#turn.then(async () => {
      const results: Array<{ result: SendResult; wait: () => Promise<void> }> = []
      for (const raw of raws) results.push(await this.#accept(raw))
      return results
    })
    this.#turn = turn.catch(() => {})
    const accepted = await turn
    await Promise.all(accepted.map(({ wait }) => wait()))
    return accepted.map(({ result }) => result)
  }

  async nextNonce(account: Hex): Promise<number> {
    const known = this.#next.get(account)
    const { chainId } = this.#options.facts
    const next = await firstFreeNonce(known ?? 0, async (nonce) => {
      const id = transactionId(chainId, account, nonce)
      return this.#waiting.has(id) || (await readTransactionById(this.#options.client, id)) !== null
    })
    this.#next.set(account, next)
    return next
  }

  async #accept(raw: Uint8Array): Promise<{ result: SendResult; wait: () => Promise<void> }> {
    const now = async () => {}
    const read = this.#read(raw)
    if ('error' in read) return { result: read, wait: now }
    const { request, account } = read
    const payload = request.payload!
    const nonce = Number(payload.sequence)
    const expected = this.#next.get(account) ?? (await this.nextNonce(account))
    if (nonce > expected) return { result: refusal('nonce-gap', `next nonce is ${expected}`), wait: now }
    const result = nonce < expected ? await this.#compare(payload) : await this.#submit(request, account)
    if ('error' in result && result.error !== 'known') return { result, wait: now }
    if (nonce === expected) this.#next.set(account, nonce + 1)
    return { result, wait: () => this.#included(payload.txId, account) }
  }

  #read(raw: Uint8Array): { request: TxRequest; account: Hex } | Refusal {
    const { facts, maxTransactionBytes, senderOf } = this.#options
    if (raw.length > maxTransactionBytes) return refusal('rejected', `larger than ${maxTransactionBytes} bytes`)
    try {
      const request = readRequest(raw)
      const account = senderOf(request.sender!.signer!)
      const { chainId, txId, sequence } = request.payload!
      if (chainId !== facts.chainId) return refusal('rejected', `for chain ${chainId}`)
      if (txId !== transactionId(chainId, account, Number(sequence)))
        return refusal('rejected', 'its id is not that of the account and its nonce')
      return { request, account }
    } catch {
      return refusal('rejected', 'not a signed ChainMaker request')
    }
  }

  async #submit(request: TxRequest, account: Hex): Promise<SendResult> {
    const { client } = this.#options
    const payload = request.payload!
    const response = await client.pool.send(await this.#fresh(request, account)).catch((error) => {
      this.#next.delete(account)
      throw error
    })
    if (response.code === TxStatusCode.SUCCESS) return this.#taken(payload)
    if (refusalOf(response).code === 'chain.not-authorised') return refusal('rejected', response.message)
    // A duplicate comes back as a refusal of the pool, in words of its own: the chain tells what has the id.
    const there = await this.#compare(payload, true)
    if (there) return there
    return refusal(/dup|exist|repeat/i.test(response.message) ? 'known' : 'full', response.message)
  }

  /** The time in a request that waited for long would be refused: it is signed again, its id stays. */
  async #fresh(request: TxRequest, account: Hex): Promise<TxRequest> {
    const { facts, refresh, now } = this.#options
    const age = Math.abs(now() / 1000 - Number(request.payload!.timestamp))
    if (facts.timestampWindow === null || age < facts.timestampWindow / 2) return request
    return (await refresh(request, account)) ?? request
  }

  #taken(payload: Payload): { hash: Hex } {
    const included = Promise.withResolvers<void>()
    this.#waiting.set(payload.txId, { payload, included: included.promise, done: included.resolve })
    return { hash: `0x${payload.txId}` }
  }

  async #compare(payload: Payload, orNull: true): Promise<Refusal | null>
  async #compare(payload: Payload): Promise<Refusal>
  async #compare(payload: Payload, orNull = false): Promise<Refusal | null> {
    const there =
      this.#waiting.get(payload.txId)?.payload ??
      (await readTransactionById(this.#options.client, payload.txId))?.transaction?.payload
    if (!there && orNull) return null
    if (there && sameEffect(there, payload)) return refusal('known', 'the chain has it')
    return refusal('nonce-too-low', 'another transaction has this nonce')
  }

  /** Resolves when it is in a block: told by the stream, or found by asking where the stream was late or elsewhere. */
  async #included(txId: string, account: Hex): Promise<void> {
    const waiting = this.#waiting.get(txId)
    try {
      for (const end = Date.now() + this.#options.inclusionTimeout; ; ) {
        let timer: NodeJS.Timeout | undefined
        const pause = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, waiting ? 1_000 : 50, 'late')))
        const first = await Promise.race(waiting ? [waiting.included.then(() => 'told'), pause] : [pause])
        clearTimeout(timer)
        if (first === 'told' || (await readTransactionById(this.#options.client, txId))) return
        if (Date.now() > end) throw chainErrors['not-included']({ txId })
      }
    } catch (error) {
      this.#next.delete(account)
      throw error
    } finally {
      this.#waiting.delete(txId)
    }
  }

  stop(): void {
    this.#forget()
  }
}

function refusal(error: Refusal['error'], message: string): Refusal {
  return { error, message }
}
