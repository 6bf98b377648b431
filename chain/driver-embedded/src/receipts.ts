import { RLP } from '@ethereumjs/rlp'
import { keccak256 } from '@jhc/chain-port/keccak.ts'

export type RawLog = [address: Uint8Array, topics: Uint8Array[], data: Uint8Array]

export interface Receipt {
  transactionHash: Uint8Array
  /** Transaction type, 0 or 1 (EIP-2718). */
  type: number
  success: boolean
  gasUsed: bigint
  cumulativeGasUsed: bigint
  from: Uint8Array
  contractAddress: Uint8Array | null
  logs: RawLog[]
}

/** Bloom filter of a log list: 2048 bits, three per address and topic (Yellow Paper §4.3.1). */
export function bloomOf(logs: RawLog[]): Uint8Array {
  const bloom = new Uint8Array(256)
  for (const [address, topics] of logs) for (const item of [address, ...topics]) addToBloom(bloom, item)
  return bloom
}

function addToBloom(bloom: Uint8Array, item: Uint8Array): void {
  for (const bit of bloomBits(item)) bloom[255 - (bit >> 3)]! |= 1 << (bit & 7)
}

export function bloomBits(item: Uint8Array): number[] {
  const hash = keccak256(item)
  return [0, 2, 4].map((at) => ((hash[at]! << 8) | hash[at + 1]!) & 2047)
}

/** May a block with this bloom have a log with the item whose bits these are? */
export function hasBits(bloom: Uint8Array, bits: number[]): boolean {
  return bits.every((bit) => (bloom[255 - (bit >> 3)]! & (1 << (bit & 7))) !== 0)
}

/** The bytes that receiptsRoot commits to. */
export function consensusReceipt(receipt: Receipt): Uint8Array {
  const body = RLP.encode([
    receipt.success ? Uint8Array.of(1) : new Uint8Array(),
    receipt.cumulativeGasUsed,
    bloomOf(receipt.logs),
    receipt.logs,
  ])
  return receipt.type === 0 ? body : Buffer.concat([Uint8Array.of(receipt.type), body])
}

export function encodeStoredReceipt(receipt: Receipt): Uint8Array {
  return RLP.encode([
    receipt.type,
    receipt.success ? 1 : 0,
    receipt.gasUsed,
    receipt.cumulativeGasUsed,
    receipt.from,
    receipt.contractAddress ?? new Uint8Array(),
    receipt.logs,
    receipt.transactionHash,
  ])
}

export function decodeStoredReceipt(bytes: Uint8Array): Receipt {
  const [type, status, gasUsed, cumulative, from, contract, logs, transactionHash] = RLP.decode(
    bytes,
  ) as unknown as Uint8Array[]
  return {
    type: Number(toBigInt(type!)),
    success: status!.length > 0,
    gasUsed: toBigInt(gasUsed!),
    cumulativeGasUsed: toBigInt(cumulative!),
    from: from!,
    contractAddress: contract!.length > 0 ? contract! : null,
    logs: logs as unknown as RawLog[],
    transactionHash: transactionHash!,
  }
}

export function toBigInt(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}
