import { createTxFromRLP } from '@ethereumjs/tx'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockGasLimit, difficulty, emptyUnclesHash, zeroAddress, zeroHash } from '../block-header.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { StoredBlock } from '../chain-store.ts'
import { bloomOf } from '../receipts.ts'
import { transactionFields } from '../transaction-fields.ts'

/** Ethereum's JSON: quantities are hex without leading zeros, bytes are hex pairs. */
export const quantity = (value: number | bigint): string => `0x${value.toString(16)}`

export function formatBlock(engine: ChainEngine, block: StoredBlock, full: boolean): object {
  const { header } = block
  return {
    number: quantity(header.number),
    hash: hexOf(block.hash),
    parentHash: hexOf(header.parentHash),
    sha3Uncles: hexOf(emptyUnclesHash),
    miner: hexOf(zeroAddress),
    stateRoot: hexOf(header.stateRoot),
    transactionsRoot: hexOf(header.transactionsRoot),
    receiptsRoot: hexOf(header.receiptsRoot),
    logsBloom: hexOf(header.logsBloom),
    difficulty: quantity(difficulty),
    totalDifficulty: quantity(BigInt(header.number + 1) * difficulty),
    gasLimit: quantity(blockGasLimit),
    gasUsed: quantity(header.gasUsed),
    timestamp: quantity(header.timestamp),
    extraData: hexOf(header.extraData),
    mixHash: hexOf(zeroHash),
    nonce: '0x0000000000000000',
    size: quantity(block.headerRlp.length + block.transactions.reduce((sum, raw) => sum + raw.length, 0)),
    uncles: [],
    transactions: block.transactions.map((_, index) =>
      full ? formatTransaction(engine, block, index) : hexOf(block.receipts[index]!.transactionHash),
    ),
  }
}

export function formatTransaction(engine: ChainEngine, block: StoredBlock, index: number): object {
  const raw = block.transactions[index]!
  const transaction = createTxFromRLP(raw, { common: engine.common, freeze: false }) as any
  const typed =
    transaction.type === 1
      ? {
          chainId: quantity(engine.chainId),
          accessList: transaction.accessList.map(([address, keys]: [Uint8Array, Uint8Array[]]) => ({
            address: hexOf(address),
            storageKeys: keys.map(hexOf),
          })),
          yParity: quantity(transaction.v),
        }
      : { chainId: quantity(engine.chainId) }
  return {
    hash: hexOf(block.receipts[index]!.transactionHash),
    blockHash: hexOf(block.hash),
    blockNumber: quantity(block.header.number),
    transactionIndex: quantity(index),
    from: hexOf(block.receipts[index]!.from),
    to: transaction.to ? hexOf(transaction.to.bytes) : null,
    nonce: quantity(transaction.nonce),
    gas: quantity(transaction.gasLimit),
    gasPrice: quantity(transaction.gasPrice),
    value: quantity(transaction.value),
    input: hexOf(transaction.data),
    type: quantity(transaction.type),
    v: quantity(transaction.v),
    r: quantity(transaction.r),
    s: quantity(transaction.s),
    ...typed,
  }
}

export function formatReceipt(_engine: ChainEngine, block: StoredBlock, index: number): object {
  const receipt = block.receipts[index]!
  const { to } = transactionFields(block.transactions[index]!)
  return {
    transactionHash: hexOf(block.receipts[index]!.transactionHash),
    transactionIndex: quantity(index),
    blockHash: hexOf(block.hash),
    blockNumber: quantity(block.header.number),
    from: hexOf(receipt.from),
    to: to && hexOf(to),
    cumulativeGasUsed: quantity(receipt.cumulativeGasUsed),
    gasUsed: quantity(receipt.gasUsed),
    effectiveGasPrice: '0x0',
    contractAddress: receipt.contractAddress && hexOf(receipt.contractAddress),
    logs: formatLogs(block).filter((log) => log.transactionIndex === quantity(index)),
    logsBloom: hexOf(bloomOf(receipt.logs)),
    status: receipt.success ? '0x1' : '0x0',
    type: quantity(receipt.type),
  }
}

export interface RpcLog {
  address: string
  topics: string[]
  data: string
  blockNumber: string
  blockHash: string
  transactionHash: string
  transactionIndex: string
  logIndex: string
  removed: false
}

export function formatLogs(block: StoredBlock): RpcLog[] {
  let logIndex = 0
  return block.receipts.flatMap((receipt, index) => {
    if (receipt.logs.length === 0) return []
    const transactionHash = hexOf(block.receipts[index]!.transactionHash)
    return receipt.logs.map(([address, topics, data]) => ({
      address: hexOf(address),
      topics: topics.map(hexOf),
      data: hexOf(data),
      blockNumber: quantity(block.header.number),
      blockHash: hexOf(block.hash),
      transactionHash,
      transactionIndex: quantity(index),
      logIndex: quantity(logIndex++),
      removed: false as const,
    }))
  })
}
