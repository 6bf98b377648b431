import { randomBytes } from 'node:crypto'
import type { Common } from '@ethereumjs/common'
import { createTxFromRLP } from '@ethereumjs/tx'
import { Address } from '@ethereumjs/util'
import { createVM, type VM } from '@ethereumjs/vm'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { blockHashes } from './block-hashes.ts'
import { blockGasLimit } from './block-header.ts'
import { chainRules, defaultChainId } from './chain-rules.ts'
import { ChainStore, type Head } from './chain-store.ts'
import { chainErrors } from './errors.ts'
import { createGenesis } from './genesis.ts'
import { keys, storeFormat } from './keys.ts'
import { Mempool, type SendResult, type Waiting } from './mempool.ts'
import { rememberDataGas, rememberSender } from './remember-costly.ts'
import { type Candidate, sealBlock } from './seal-block.ts'
import { stateAt } from './state.ts'
import { StateNodes } from './state-nodes.ts'
import type { ChainStorage } from './storage.ts'
import { withoutCopies } from './transaction-fields.ts'

export interface EngineOptions {
  storage: ChainStorage
  chainId?: number
  balances?: Record<string, bigint>
  now?: () => number
}

/** Largest serialised transaction; go-ethereum's limit, so that what fits here fits there. */
export const maxTransactionBytes = 128 * 1024
/** Transactions of one block: bounds memory, the time to the disk, and what a mirror must swallow at once. */
const maxBlockBytes = 4 * 1024 * 1024
const maxWaitingBytes = 64 * 1024 * 1024

/**
 * The chain itself: pool, blocks on demand, state. A transaction is answered only after the block that holds it is on the disk.
 * All that wait while one block is written share the next one.
 */
export class ChainEngine {
  readonly common: Common
  readonly chainId: number
  readonly store: ChainStore
  readonly nodes: StateNodes
  readonly #storage: ChainStorage
  readonly #vm: VM
  readonly #now: () => number
  readonly #pool = new Mempool(maxWaitingBytes)
  #sealing: Promise<void> | null = null
  #accepting: Promise<unknown> = Promise.resolve()
  #failure: Error | null = null
  #onHead: (head: Head) => void = () => {}

  private constructor(parts: {
    common: Common
    chainId: number
    store: ChainStore
    nodes: StateNodes
    storage: ChainStorage
    vm: VM
    now: () => number
  }) {
    this.common = parts.common
    this.chainId = parts.chainId
    this.store = parts.store
    this.nodes = parts.nodes
    this.#storage = parts.storage
    this.#vm = parts.vm
    this.#now = parts.now
  }

  static async open(options: EngineOptions): Promise<ChainEngine> {
    const { storage, now = Date.now } = options
    const store = new ChainStore(storage)
    const nodes = new StateNodes(storage)
    let head = await store.open()
    const known = head && JSON.parse(Buffer.from((await storage.get(keys.chain))!).toString())
    if (known && known.format !== storeFormat)
      throw chainErrors['other-format']({ found: known.format, wanted: storeFormat })
    const chainId: number = known ? known.chainId : (options.chainId ?? defaultChainId)
    const common = chainRules(chainId)
    if (!head) {
      const timestamp = Math.floor(now() / 1000)
      await createGenesis(store, nodes, common, {
        chainId,
        balances: options.balances,
        timestamp,
        salt: randomBytes(32),
      })
      head = store.head
    }
    const vm = await createVM({
      common,
      stateManager: stateAt(nodes, common, head.header.stateRoot, 'sealing'),
      blockchain: blockHashes(store),
    })
    return new ChainEngine({ common, chainId, store, nodes, storage, vm, now })
  }

  get head(): Head {
    return this.store.head
  }
  /** Why the chain stopped taking transactions, or null. */
  get failure(): Error | null {
    return this.#failure
  }
  onHead(listener: (head: Head) => void): void {
    this.#onHead = listener
  }

  /** In order; each is durable or refused when this resolves. */
  async send(raws: Uint8Array[]): Promise<SendResult[]> {
    // Checks read the state, so calls take turns; waiting for the disk happens outside the turn.
    const turn = this.#accepting.then(() => this.#acceptAll(raws))
    this.#accepting = turn.catch(() => {})
    const accepted = await turn
    this.#startSealing()
    return Promise.all(accepted.map((one) => one.answer))
  }

  async #acceptAll(raws: Uint8Array[]): Promise<Accepted[]> {
    const results: Accepted[] = []
    for (const raw of raws) results.push(await this.#accept(raw))
    return results
  }

  async #accept(raw: Uint8Array): Promise<Accepted> {
    if (this.#failure) throw chainErrors['storage-failed']({}, { cause: this.#failure })
    let candidate: Candidate
    try {
      candidate = this.#read(raw)
    } catch (error) {
      return refusal('rejected', error instanceof Error ? error.message : String(error))
    }
    const nonce = candidate.transaction.nonce
    const expected = await this.nextNonce(candidate.sender)
    if (nonce < expected) {
      const waiting = this.#pool.find(candidate.hash)
      // Known is an answer about durability too, so it waits for the block.
      if (waiting) return { answer: waiting.durable.then((result) => ('error' in result ? result : known)) }
      if (await this.store.placeOf(candidate.hash)) return { answer: known }
      return refusal('nonce-too-low', `next nonce is ${expected}`)
    }
    if (nonce > expected) return refusal('nonce-gap', `next nonce is ${expected}`)
    if (this.#pool.isFull) return refusal('full', 'too much is waiting')
    return { answer: this.#pool.add(candidate).durable }
  }

  #read(raw: Uint8Array): Candidate {
    if (raw.length > maxTransactionBytes) throw new Error(`larger than ${maxTransactionBytes} bytes`)
    const transaction = createTxFromRLP(withoutCopies(raw), { common: this.common })
    if (transaction.type > 1) throw new Error('only transactions of type 0 and 1')
    if (!transaction.isSigned()) throw new Error('not signed')
    if (transaction.type === 0 && (transaction.v === 27n || transaction.v === 28n))
      throw new Error('not bound to this chain (EIP-155)')
    if (transaction.gasLimit > blockGasLimit) throw new Error('more gas than a block has')
    rememberDataGas(transaction, this.common)
    rememberSender(transaction)
    const errors = transaction.getValidationErrors()
    if (errors.length > 0) throw new Error(errors.join('; '))
    return { raw, hash: keccak256(raw), sender: transaction.getSenderAddress().bytes, transaction }
  }

  /** What the account's next transaction must carry, counting those that wait. */
  async nextNonce(address: Uint8Array): Promise<bigint> {
    return this.#pool.nextNonce(address) ?? (await this.#committedNonce(address))
  }

  async #committedNonce(address: Uint8Array): Promise<bigint> {
    const state = stateAt(this.nodes, this.common, this.head.header.stateRoot, 'reading')
    return (await state.getAccount(new Address(address)))?.nonce ?? 0n
  }

  #startSealing(): void {
    if (this.#sealing || this.#pool.isEmpty || this.#failure) return
    this.#sealing = this.#sealAll().finally(() => {
      this.#sealing = null
      this.#startSealing()
    })
  }

  async #sealAll(): Promise<void> {
    while (!this.#pool.isEmpty && !this.#failure) {
      const taken = this.#pool.take(maxBlockBytes, blockGasLimit)
      try {
        await this.#sealOne(taken)
      } catch (error) {
        this.#fail(error, taken)
      }
      // Lets messages in between blocks: what came meanwhile joins the next one.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  async #sealOne(taken: Waiting[]): Promise<void> {
    const sealed = await sealBlock(this.#vm, this.common, this.head, Math.floor(this.#now() / 1000), taken)
    if (sealed.block) {
      await this.store.append(sealed.block, this.nodes.pendingWrites())
      this.nodes.settle()
    }
    for (const candidate of sealed.included) this.#pool.settle(candidate as Waiting, { hash: candidate.hash })
    for (const { candidate, message } of sealed.refused) {
      this.#pool.settle(candidate as Waiting, { error: 'rejected', message })
      for (const later of this.#pool.withdraw(candidate.sender)) {
        this.#pool.settle(later, { error: 'nonce-gap', message: 'an earlier transaction of the account was refused' })
      }
    }
    if (sealed.block) this.#onHead(this.head)
  }

  /** A failed write leaves it open what is on the disk, so nothing more is sealed: reopening decides. */
  #fail(error: unknown, taken: Waiting[]): void {
    this.#failure = error instanceof Error ? error : new Error(String(error))
    for (const waiting of [...taken, ...this.#pool.drain()])
      this.#pool.settle(waiting, { error: 'full', message: `the chain stopped: ${this.#failure.message}` })
  }

  async close(): Promise<void> {
    await this.#accepting
    while (this.#sealing) await this.#sealing
    await this.#storage.close()
  }
}

/** Wrapped, so that awaiting the acceptance does not await the block. */
interface Accepted {
  answer: SendResult | Promise<SendResult>
}
const known: SendResult = { error: 'known', message: 'already in a block' }
const refusal = (error: 'nonce-too-low' | 'nonce-gap' | 'full' | 'rejected', message: string): Accepted => ({
  answer: { error, message },
})
