import { randomBytes } from 'node:crypto'
import { clone, create, toBinary } from '@bufbuild/protobuf'
import { MemberSchema } from '@jhc/chain-driver-chainmaker/generated/accesscontrol_pb.ts'
import {
  type Block,
  BlockHeaderSchema,
  BlockSchema,
  BlockType,
  PayloadSchema,
  type Result,
  type Transaction,
  TransactionSchema,
  TxRequestSchema,
  TxType,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { type ChainConfig, ChainConfigSchema } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { blockHashOf } from '@jhc/chain-driver-chainmaker/read-block.ts'
import { digest, hashOfName } from '@jhc/chain-driver-chainmaker/signatures.ts'
import { blockVersionOf, type ChainSettings, firstConfig } from './chain-settings.ts'
import { type CheckedRequest, checkTime } from './check-request.ts'
import { ContractBook } from './contract-book.ts'
import { EvmRuntime } from './evm-runtime.ts'
import { executeTransaction } from './execute-transaction.ts'
import type { MemberRegister } from './members.ts'
import type { MultiSignRequest } from './system/multi-sign.ts'

export interface Place {
  block: Block
  index: number
}

/** One chain's blocks and state, shared by its nodes. Blocks are made on demand and hold what waited; empty ones are not made. */
export class Ledger {
  config: ChainConfig
  readonly contracts = new ContractBook()
  readonly members: MemberRegister = { certificates: new Map(), frozen: new Set(), keys: new Map() }
  readonly multiSigns = new Map<string, MultiSignRequest>()
  readonly evm: EvmRuntime
  readonly blocks: Block[] = []
  readonly now: () => number
  readonly #places = new Map<string, Place>()
  readonly #pool: CheckedRequest[] = []
  readonly #pooled = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #turn: Promise<unknown> = Promise.resolve()
  #sealing = false
  #paused = false

  private constructor(settings: ChainSettings, evm: EvmRuntime) {
    this.config = firstConfig(settings)
    this.evm = evm
    this.now = settings.now ?? Date.now
  }

  static async create(settings: ChainSettings): Promise<Ledger> {
    const ledger = new Ledger(
      settings,
      await EvmRuntime.create({ sm2Precompile: blockVersionOf(firstConfig(settings)) >= 2030200 }),
    )
    await ledger.#append([ledger.#genesisTransaction()])
    return ledger
  }

  get height(): number {
    return this.blocks.length - 1
  }
  place(txId: string): Place | undefined {
    return this.#places.get(txId)
  }
  onBlock(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  /** Makes no blocks until it is called with false. */
  pause(paused: boolean): void {
    this.#paused = paused
    this.#startSealing()
  }

  /** Into the pool, or the pool's words why not. */
  add(checked: CheckedRequest): void {
    const { txId } = checked.payload
    checkTime(checked.payload, this.config, this.now())
    if (this.#pooled.has(txId) || this.#places.has(txId))
      throw new Error('duplicate tx, it exists in the pool or on the chain')
    this.#pool.push(checked)
    this.#pooled.add(txId)
    setImmediate(() => this.#startSealing())
  }

  /** Alone on the state: a question never sees half a block. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {})
    return turn
  }

  #startSealing(): void {
    if (this.#sealing || this.#paused || this.#pool.length === 0) return
    this.#sealing = true
    void this.exclusively(async () => {
      while (this.#pool.length > 0 && !this.#paused) await this.#seal()
    }).finally(() => {
      this.#sealing = false
      this.#startSealing()
    })
  }

  async #seal(): Promise<void> {
    const taken = this.#pool.splice(0, this.config.block!.blockTxCapacity)
    const transactions: Transaction[] = []
    for (const { request, payload, sender } of taken) {
      const result = await executeTransaction(this, payload, sender, this.blocks.length, this.#seconds())
      const { endorsers, payer } = clone(TxRequestSchema, request)
      transactions.push(create(TransactionSchema, { payload, sender: request.sender, endorsers, payer, result }))
    }
    await this.#append(transactions)
  }

  async #append(transactions: Transaction[]): Promise<void> {
    const hash = hashOfName(this.config.crypto!.hash)
    const parent = this.blocks.at(-1)?.header
    const systemCall = transactions[0]?.payload?.contractName
    const header = create(BlockHeaderSchema, {
      blockVersion: blockVersionOf(this.config),
      blockType:
        systemCall === 'CHAIN_CONFIG'
          ? BlockType.CONFIG_BLOCK
          : systemCall === 'CONTRACT_MANAGE'
            ? BlockType.CONTRACT_MGR_BLOCK
            : BlockType.NORMAL_BLOCK,
      chainId: this.config.chainId,
      blockHeight: BigInt(this.blocks.length),
      preBlockHash: parent?.blockHash ?? new Uint8Array(),
      txCount: transactions.length,
      // The roots' exact rules are not known; they bind the contents to the header, no more.
      txRoot: digest(hash, Buffer.concat(transactions.map((one) => toBinary(TransactionSchema, one)))),
      rwSetRoot: await this.evm.stateRoot(),
      blockTimestamp: BigInt(Math.max(Number(parent?.blockTimestamp ?? 0), this.#seconds())),
      consensusArgs: parent ? new Uint8Array() : randomBytes(16),
      proposer: create(MemberSchema, { orgId: this.config.trustRoots[0]?.orgId ?? '' }),
    })
    header.blockHash = blockHashOf(header, hash)
    const block = create(BlockSchema, { header, dag: {}, txs: transactions })
    this.blocks.push(block)
    transactions.forEach(({ payload }, index) => {
      this.#places.set(payload!.txId, { block, index })
      this.#pooled.delete(payload!.txId)
    })
    for (const listener of this.#listeners) listener()
  }

  #genesisTransaction(): Transaction {
    const value = toBinary(ChainConfigSchema, this.config)
    const payload = create(PayloadSchema, {
      chainId: this.config.chainId,
      txType: TxType.INVOKE_CONTRACT,
      txId: Buffer.from(digest('sha256', value)).toString('hex'),
      contractName: 'CHAIN_CONFIG',
      method: 'CHAIN_CONFIG',
      parameters: [{ key: 'CHAIN_CONFIG', value }],
    })
    const result: Partial<Result> = { code: 0 }
    return create(TransactionSchema, { payload, result: result as Result })
  }

  #seconds(): number {
    return Math.floor(this.now() / 1000)
  }
}
