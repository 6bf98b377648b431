import type { Receipt } from '@jhc/chain-driver-embedded/receipts.ts'
import { TestEvm } from '@jhc/chain-driver-embedded/testing/test-evm.ts'
import {
  type Abi,
  bytesToHex,
  type ContractConstructorArgs,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  type DecodeEventLogReturnType,
  decodeEventLog,
  decodeFunctionResult,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
} from 'viem'
import { type Revert, revertOf } from './revert-reason.ts'

type Reads<A extends Abi> = ContractFunctionName<A, 'view' | 'pure'>
type ReadArgs<A extends Abi, N extends Reads<A>> = ContractFunctionArgs<A, 'view' | 'pure', N>
type Writes<A extends Abi> = ContractFunctionName<A, 'nonpayable' | 'payable'>
type WriteArgs<A extends Abi, N extends Writes<A>> = ContractFunctionArgs<A, 'nonpayable' | 'payable', N>

export interface Sent<A extends Abi> {
  gasUsed: bigint
  /** Events of this contract; those of others that it called are left out. */
  events: Array<DecodeEventLogReturnType<A>>
}

export class RevertedError extends Error {
  readonly revert: Revert
  constructor(revert: Revert) {
    super(`reverted: ${revert.name} ${JSON.stringify(revert.args, (_, v) => (typeof v === 'bigint' ? `${v}` : v))}`)
    this.revert = revert
  }
}

/** What a bed stands on: the embedded EVM in memory, or any driver's chain (`driver-chain.ts`). */
export interface BedChain {
  /** The latest block that was seen. */
  readonly head: { number: number; timestamp: number }
  address(account: number): Hex
  /** A revert shows in the receipt. */
  send(
    account: number,
    to: Hex | null,
    data: Hex,
    gas?: bigint,
  ): Promise<Pick<Receipt, 'success' | 'gasUsed' | 'contractAddress' | 'logs'>>
  /** A revert throws `chain.call-reverted`. */
  call(account: number, to: Hex | null, data: Hex): Promise<Hex>
}

/**
 * Contracts for unit, fuzz and invariant tests. Accounts are numbers from 1 to 254. On the EVM in memory the clock moves only by
 * `passTime`, so every run is the same.
 */
export class ContractBed {
  readonly evm: BedChain
  readonly #clock: { seconds: number } | null
  private constructor(evm: BedChain, clock: { seconds: number } | null) {
    this.evm = evm
    this.#clock = clock
  }
  static async open(startSeconds = 1_750_000_000): Promise<ContractBed> {
    const clock = { seconds: startSeconds }
    return new ContractBed(await TestEvm.open({ now: () => clock.seconds * 1000 }), clock)
  }
  /** On a chain whose clock nobody moves. */
  static on(chain: BedChain): ContractBed {
    return new ContractBed(chain, null)
  }

  address(account: number): Hex {
    return this.evm.address(account)
  }
  /** Timestamp of the latest block, which is what a read-only call sees. */
  get now(): number {
    return this.evm.head.timestamp
  }
  get blockNumber(): number {
    return this.evm.head.number
  }
  /** Moves the clock and makes a block, so that read-only calls see the new time too. */
  async passTime(seconds: number): Promise<void> {
    if (!this.#clock) throw new Error('only the chain in memory has a clock that can be moved')
    this.#clock.seconds += seconds
    await this.evm.send(254, this.address(254), '0x', 30_000n)
  }

  async deploy<const A extends Abi>(
    account: number,
    { abi, bytecode }: { abi: A; bytecode: Hex },
    args: ContractConstructorArgs<A>,
  ): Promise<Deployed<A>> {
    const data = encodeDeployData({ abi, bytecode, args } as Parameters<typeof encodeDeployData>[0])
    const receipt = await this.evm.send(account, null, data)
    if (!receipt.success) throw new RevertedError(await revertOf(abi, () => this.#run(account, data)))
    return new Deployed(this, abi, bytesToHex(receipt.contractAddress!), receipt.gasUsed)
  }
  /** A contract that is there already, e.g. one made by another contract. */
  at<const A extends Abi>(abi: A, address: Hex): Deployed<A> {
    return new Deployed(this, abi, address, 0n)
  }
  #run(account: number, data: Hex) {
    return this.evm.call(account, null, data)
  }
}

export class Deployed<const A extends Abi> {
  readonly bed: ContractBed
  readonly abi: A
  readonly address: Hex
  readonly deployGas: bigint
  constructor(bed: ContractBed, abi: A, address: Hex, deployGas: bigint) {
    this.bed = bed
    this.abi = abi
    this.address = address
    this.deployGas = deployGas
  }

  data<N extends ContractFunctionName<A>>(name: N, args: ContractFunctionArgs<A, any, N>): Hex {
    return encodeFunctionData({ abi: this.abi, functionName: name, args } as any)
  }

  async read<N extends Reads<A>>(
    name: N,
    args: ReadArgs<A, N>,
    account = 254,
  ): Promise<ContractFunctionReturnType<A, 'view' | 'pure', N, ReadArgs<A, N>>> {
    const data = encodeFunctionData({ abi: this.abi, functionName: name, args } as any)
    const output = await this.bed.evm.call(account, this.address, data)
    return decodeFunctionResult({ abi: this.abi, functionName: name, data: output } as any) as any
  }

  /** Sends a transaction; one that is reverted throws `RevertedError`. */
  send<N extends Writes<A>>(account: number, name: N, args: WriteArgs<A, N>): Promise<Sent<A>> {
    return this.sendData(account, encodeFunctionData({ abi: this.abi, functionName: name, args } as any))
  }
  async sendData(account: number, data: Hex): Promise<Sent<A>> {
    const receipt = await this.bed.evm.send(account, this.address, data)
    if (!receipt.success) {
      // A reverted transaction leaves the state as it was, so the same call tells why.
      throw new RevertedError(await revertOf(this.abi, () => this.bed.evm.call(account, this.address, data)))
    }
    const own = receipt.logs.filter(([address]) => bytesToHex(address) === this.address)
    const events = own.map(([, topics, bytes]) =>
      decodeEventLog({
        abi: this.abi,
        topics: topics.map((topic) => bytesToHex(topic)) as [Hex, ...Hex[]],
        data: bytesToHex(bytes),
      }),
    )
    return { gasUsed: receipt.gasUsed, events: events as Array<DecodeEventLogReturnType<A>> }
  }

  /** Name of the error with which a transaction would end, or null where it would pass. Nothing is sent. */
  async refusal<N extends Writes<A>>(account: number, name: N, args: WriteArgs<A, N>): Promise<string | null> {
    const data = encodeFunctionData({ abi: this.abi, functionName: name, args } as any)
    return this.refusalOf(account, data)
  }
  async refusalOf(account: number, data: Hex): Promise<string | null> {
    const revert = await revertOf(this.abi, () => this.bed.evm.call(account, this.address, data)).catch(() => null)
    return revert?.name ?? null
  }
}
