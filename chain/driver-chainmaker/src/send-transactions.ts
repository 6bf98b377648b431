import type { ChainDriver, Hex } from '@jhc/chain-port/driver.ts'
import { readRequest } from './account-transactions.ts'
import type { BlockWatch } from './block-watch.ts'
import { type ChainClient, refusalOf } from './chain-client.ts'
import type { ChainFacts } from './chain-facts.ts'
import { readTransactionById } from './chain-queries.ts'
import { chainErrors } from './errors.ts'
import { firstFreeNonce } from './free-nonce.ts'
import type { Member } from './generated/accesscontrol_pb.ts'
import { type Payload, type TxRequest, type TxResponse, TxStatusCode } from './generated/common_pb.ts'
import { transactionHash, transactionId } from './transaction-hash.ts'

type SendResult = Awaited<ReturnType<ChainDriver['sendRaw']>>[number]
type Refusal = Extract<SendResult, { error: string }>
/** Waits for the block and gives the answer. */
type Settle = () => Promise<SendResult>

export interface SenderOptions {
  client: ChainClient
  facts: ChainFacts
  watch: BlockWatch
  maxTransactionBytes: number
  senderOf: (member: Member) => Hex
  /** Signs the same again with a fresh time; null for an account whose key is not at hand. */
  refresh: (request: TxRequest, account: Hex) => Promise<TxRequest | null>
  /** Whether the key of the account, as it is at hand now, made the request's signature. */
  isOwn: (request: TxRequest, account: Hex) => boolean
  /** Whether the chain still takes the account's member for one of its own. */
  isMember: (account: Hex) => Promise<boolean>
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
      const settling: Settle[] = []
      for (const raw of raws) settling.push(await this.#accept(raw))
      return settling
    })
    this.#turn = turn.catch(() => {})
    return Promise.all((await turn).map((settle) => settle()))
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

  /** Hands it to a node, or finds why not. What is left to wait for needs no turn. */
  async #accept(raw: Uint8Array): Promise<Settle> {
    const read = this.#read(raw)
    if ('error' in read) return async () => read
    const { request, account } = read
    const payload = request.payload!
    const nonce = Number(payload.sequence)
    const expected = this.#next.get(account) ?? (await this.nextNonce(account))
    if (nonce > expected) return async () => refusal('nonce-gap', `next nonce is ${expected}`)
    const pooled = nonce < expected && (await this.#find(payload.txId)) !== null
    const answer = pooled ? 'pooled' : await this.#submit(request, account)
    if (typeof answer === 'object') return async () => answer
    if (nonce === expected) this.#next.set(account, nonce + 1)
    return async () => {
      await this.#included(payload.txId, account)
      return answer === 'taken' ? { hash: transactionHash(payload) } : this.#compare(payload)
    }
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

  /** `pooled`: the id is there already, whatever stands behind it. */
  async #submit(request: TxRequest, account: Hex): Promise<'taken' | 'pooled' | Refusal> {
    const payload = request.payload!
    let response = await this.#post(await this.#fresh(request, account), account)
    if (isRefused(response)) response = (await this.#postAsMember(request, account)) ?? response
    if (response.code === TxStatusCode.SUCCESS) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#waiting.set(payload.txId, { payload, included: promise, done: resolve })
      return 'taken'
    }
    if (isRefused(response)) return refusal('rejected', response.message)
    // The pool's words for a duplicate are its own, so the chain is asked first.
    const isDuplicate = /dup|exist|repeat/i.test(response.message) || (await this.#find(payload.txId)) !== null
    return isDuplicate ? 'pooled' : refusal('full', response.message)
  }

  async #post(request: TxRequest, account: Hex): Promise<TxResponse> {
    return this.#options.client.pool.send(request).catch((error) => {
      this.#next.delete(account)
      throw error
    })
  }

  /**
   * The chain refuses who sent it. Where the account's own key signed it, that need not be the transaction's fault: it may carry a
   * certificate that was renewed since, so it goes again with the one at hand; and where the account is no member any more, it
   * waits until it is one again instead of failing for good.
   */
  async #postAsMember(request: TxRequest, account: Hex): Promise<TxResponse | null> {
    const { refresh, isOwn, isMember } = this.#options
    if (!isOwn(request, account)) return null
    const renewed = await refresh(request, account)
    const response = renewed && (await this.#post(renewed, account))
    if (response && !isRefused(response)) return response
    if (await isMember(account)) return response
    this.#next.delete(account)
    throw chainErrors['not-authorised']({ account, message: response?.message ?? '' })
  }

  /** The time in a request that waited for long would be refused: it is signed again, its id stays. */
  async #fresh(request: TxRequest, account: Hex): Promise<TxRequest> {
    const { facts, refresh, isOwn, now } = this.#options
    const age = Math.abs(now() / 1000 - Number(request.payload!.timestamp))
    if (facts.timestampWindow === null || age < facts.timestampWindow / 2) return request
    if (!isOwn(request, account)) return request
    return (await refresh(request, account)) ?? request
  }

  async #find(txId: string): Promise<Payload | null> {
    const here = this.#waiting.get(txId)?.payload
    return here ?? (await readTransactionById(this.#options.client, txId))?.transaction?.payload ?? null
  }

  async #compare(payload: Payload): Promise<Refusal> {
    const there = await this.#find(payload.txId)
    if (there && transactionHash(there) === transactionHash(payload)) return refusal('known', 'the chain has it')
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

const isRefused = (response: TxResponse) =>
  response.code !== TxStatusCode.SUCCESS && refusalOf(response).code === 'chain.not-authorised'

function refusal(error: Refusal['error'], message: string): Refusal {
  return { error, message }
}
