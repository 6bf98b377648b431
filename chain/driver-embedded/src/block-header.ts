import { RLP } from '@ethereumjs/rlp'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { toBigInt } from './receipts.ts'

/** A Berlin header: 15 fields, its hash is keccak-256 of their RLP. */
export interface BlockHeader {
  parentHash: Uint8Array
  stateRoot: Uint8Array
  transactionsRoot: Uint8Array
  receiptsRoot: Uint8Array
  logsBloom: Uint8Array
  number: number
  gasUsed: bigint
  timestamp: number
  extraData: Uint8Array
}

/** Gas that all transactions of one block may use; also bounds what state caches hold between two flushes. */
export const blockGasLimit = 400_000_000n
export const difficulty = 1n
export const zeroAddress = new Uint8Array(20)
export const zeroHash = new Uint8Array(32)
export const emptyUnclesHash = keccak256(RLP.encode([]))

export function encodeHeader(header: BlockHeader): Uint8Array {
  return RLP.encode([
    header.parentHash,
    emptyUnclesHash,
    zeroAddress,
    header.stateRoot,
    header.transactionsRoot,
    header.receiptsRoot,
    header.logsBloom,
    difficulty,
    header.number,
    blockGasLimit,
    header.gasUsed,
    header.timestamp,
    header.extraData,
    zeroHash,
    new Uint8Array(8),
  ])
}

export function decodeHeader(bytes: Uint8Array): BlockHeader {
  const fields = RLP.decode(bytes) as Uint8Array[]
  return {
    parentHash: fields[0]!,
    stateRoot: fields[3]!,
    transactionsRoot: fields[4]!,
    receiptsRoot: fields[5]!,
    logsBloom: fields[6]!,
    number: Number(toBigInt(fields[8]!)),
    gasUsed: toBigInt(fields[10]!),
    timestamp: Number(toBigInt(fields[11]!)),
    extraData: fields[12]!,
  }
}
