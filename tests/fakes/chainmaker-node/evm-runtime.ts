import { createBlock } from '@ethereumjs/block'
import type { Common } from '@ethereumjs/common'
import { createEVM, type EVM, type ExecResult } from '@ethereumjs/evm'
import { Account, Address } from '@ethereumjs/util'
import { chainRules } from '@jhc/chain-driver-embedded/chain-rules.ts'
import { memoryStorage } from '@jhc/chain-driver-embedded/memory-storage.ts'
import { stateAt } from '@jhc/chain-driver-embedded/state.ts'
import { StateNodes } from '@jhc/chain-driver-embedded/state-nodes.ts'
import type { ChainStorage } from '@jhc/chain-driver-embedded/storage.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import { emptyTrieRoot } from '@jhc/chain-port/ordered-trie.ts'
import { sm2Precompile } from './sm2-precompile.ts'

export interface EvmOutcome {
  /** Null on success, else the EVM's reason. */
  failure: string | null
  output: Uint8Array
  gasUsed: bigint
  logs: Array<{ topics: string[]; data: string }>
}
export interface EvmCall {
  to: Hex
  from: Hex
  data: Uint8Array
  gas?: bigint
  height: number
  timestamp: number
}

/** ChainMaker's cap where a transaction names no limit. */
const mostGas = 10_000_000_000n
const chainIdOpcode = 0x46

/** The embedded chain's EVM and state under ChainMaker's rules: contracts stand at addresses of their names, and there is no CHAINID. */
export class EvmRuntime {
  readonly #common: Common
  readonly #evm: EVM
  readonly #nodes: StateNodes
  readonly #storage: ChainStorage

  private constructor(common: Common, evm: EVM, nodes: StateNodes, storage: ChainStorage) {
    this.#common = common
    this.#evm = evm
    this.#nodes = nodes
    this.#storage = storage
  }

  static async create(options: { sm2Precompile: boolean }): Promise<EvmRuntime> {
    const common = chainRules(1)
    const storage = memoryStorage()
    const nodes = new StateNodes(storage)
    const stateManager = stateAt(nodes, common, emptyTrieRoot, 'sealing')
    const evm = await createEVM({
      common,
      stateManager,
      allowUnlimitedContractSize: true,
      customOpcodes: [{ opcode: chainIdOpcode }],
      customPrecompiles: options.sm2Precompile ? [sm2Precompile] : [],
    })
    return new EvmRuntime(common, evm as EVM, nodes, storage)
  }

  /** Runs the constructor at the address; what it returns is the contract's code. */
  async install(call: EvmCall): Promise<EvmOutcome> {
    const address = new Address(bytesOf(call.to))
    return this.#kept(async () => {
      const account = (await this.#evm.stateManager.getAccount(address)) ?? new Account(1n)
      await this.#evm.journal.putAccount(address, account)
      const frame = { ...this.#frame(call), code: call.data, data: new Uint8Array(), to: address }
      const result = await this.#evm.runCode(frame)
      if (!result.exceptionError) await this.#evm.stateManager.putCode(address, result.returnValue)
      return result
    })
  }

  invoke(call: EvmCall): Promise<EvmOutcome> {
    return this.#kept(() => this.#run(call))
  }

  /** As `invoke`, but nothing stays. */
  async query(call: EvmCall): Promise<EvmOutcome> {
    await this.#evm.journal.checkpoint()
    const result = await this.#run(call)
    await this.#evm.journal.revert()
    await this.#evm.journal.cleanup()
    return outcomeOf(result)
  }

  /** Brings the state to its nodes; its root stands for everything that was written. */
  async stateRoot(): Promise<Uint8Array> {
    const root = await this.#evm.stateManager.getStateRoot()
    await this.#storage.commit(this.#nodes.pendingWrites())
    this.#nodes.settle()
    return root
  }

  async #kept(run: () => Promise<ExecResult>): Promise<EvmOutcome> {
    await this.#evm.journal.checkpoint()
    const result = await run()
    if (result.exceptionError) await this.#evm.journal.revert()
    else await this.#evm.journal.commit()
    await this.#evm.journal.cleanup()
    return outcomeOf(result)
  }

  async #run(call: EvmCall): Promise<ExecResult> {
    const to = new Address(bytesOf(call.to))
    const { execResult } = await this.#evm.runCall({ ...this.#frame(call), to, data: call.data })
    return execResult
  }

  #frame(call: EvmCall) {
    const header = { number: call.height, timestamp: call.timestamp, gasLimit: mostGas, difficulty: 0n }
    const caller = new Address(bytesOf(call.from))
    return {
      caller,
      origin: caller,
      gasLimit: call.gas ?? mostGas,
      gasPrice: 1n,
      value: 0n,
      block: createBlock({ header }, { common: this.#common, skipConsensusFormatValidation: true }),
    }
  }
}

function outcomeOf(result: ExecResult): EvmOutcome {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  return {
    failure: result.exceptionError?.error ?? null,
    output: result.returnValue,
    gasUsed: result.executionGasUsed,
    logs: result.exceptionError
      ? []
      : (result.logs ?? []).map(([, topics, data]) => ({ topics: topics.map(hex), data: hex(data) })),
  }
}
