import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { StoredBlock } from '../chain-store.ts'
import { bloomOf } from '../receipts.ts'
import { transactionFields } from '../transaction-fields.ts'
import { quantity } from './format.ts'

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
  return logsByTransaction(block).flat()
}

function logsByTransaction(block: StoredBlock): RpcLog[][] {
  const [blockNumber, blockHash] = [quantity(block.header.number), hexOf(block.hash)]
  let logIndex = 0
  return block.receipts.map((receipt, index) => {
    if (receipt.logs.length === 0) return []
    const transactionHash = hexOf(receipt.transactionHash)
    return receipt.logs.map(([address, topics, data]) => ({
      address: hexOf(address),
      topics: topics.map(hexOf),
      data: hexOf(data),
      blockNumber,
      blockHash,
      transactionHash,
      transactionIndex: quantity(index),
      logIndex: quantity(logIndex++),
      removed: false as const,
    }))
  })
}

export function formatReceipts(block: StoredBlock): object[] {
  const logs = logsByTransaction(block)
  return block.receipts.map((receipt, index) => {
    const { to, gasPrice } = transactionFields(block.transactions[index]!)
    return {
      transactionHash: hexOf(receipt.transactionHash),
      transactionIndex: quantity(index),
      blockHash: hexOf(block.hash),
      blockNumber: quantity(block.header.number),
      from: hexOf(receipt.from),
      to: to && hexOf(to),
      cumulativeGasUsed: quantity(receipt.cumulativeGasUsed),
      gasUsed: quantity(receipt.gasUsed),
      effectiveGasPrice: quantity(gasPrice),
      contractAddress: receipt.contractAddress && hexOf(receipt.contractAddress),
      logs: logs[index]!,
      logsBloom: hexOf(bloomOf(receipt.logs)),
      status: receipt.success ? '0x1' : '0x0',
      type: quantity(receipt.type),
    }
  })
}
