import type { ChainBlock, ChainLog, ChainTransaction, Hex, LogFilter, ReceiptProof } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import type { ChainEngine } from './chain-engine.ts'
import type { StoredBlock } from './chain-store.ts'
import { findLogs } from './json-rpc/find-logs.ts'
import { consensusReceipt, type Receipt } from './receipts.ts'
import { transactionFields } from './transaction-fields.ts'

/** The port's reading side: stored bytes → hex values. */
export async function readBlock(engine: ChainEngine, number: number): Promise<ChainBlock | null> {
  const block = await engine.store.block(number)
  if (!block) return null
  return {
    number,
    hash: hexOf(block.hash),
    parentHash: hexOf(block.header.parentHash),
    timestamp: block.header.timestamp,
    headerRlp: hexOf(block.headerRlp),
    transactions: transactionsOf(block),
  }
}

export async function readBlockByHash(engine: ChainEngine, hash: Hex): Promise<ChainBlock | null> {
  const number = await engine.store.numberOf(bytesOf(hash))
  return number === null ? null : readBlock(engine, number)
}

export async function readLogs(
  engine: ChainEngine,
  { fromBlock, toBlock, address = [], topics = [] }: LogFilter,
): Promise<Array<ChainLog & { blockNumber: number; transactionHash: Hex }>> {
  const found = await findLogs(engine, { from: fromBlock, to: toBlock, addresses: address, topics })
  return found.map((log) => ({
    address: log.address as Hex,
    topics: log.topics as Hex[],
    data: log.data as Hex,
    logIndex: Number(log.logIndex),
    blockNumber: Number(log.blockNumber),
    transactionHash: log.transactionHash as Hex,
  }))
}

function transactionsOf(block: StoredBlock): ChainTransaction[] {
  let logIndex = 0
  return block.transactions.map((raw, index) => {
    const receipt = block.receipts[index]!
    const transaction = describe(raw, receipt, index, logIndex)
    logIndex += receipt.logs.length
    return transaction
  })
}

function describe(raw: Uint8Array, receipt: Receipt, index: number, firstLog: number): ChainTransaction {
  const { nonce, to, data } = transactionFields(raw)
  return {
    hash: hexOf(receipt.transactionHash),
    index,
    from: hexOf(receipt.from),
    to: to && hexOf(to),
    nonce,
    inputBytes: data,
    get input() {
      return hexOf(data)
    },
    status: receipt.success ? 'success' : 'reverted',
    gasUsed: receipt.gasUsed,
    contractAddress: receipt.contractAddress && hexOf(receipt.contractAddress),
    logs: receipt.logs.map(([address, topics, data], at) => ({
      address: hexOf(address),
      topics: topics.map(hexOf),
      data: hexOf(data),
      logIndex: firstLog + at,
    })),
  }
}

export async function readTransaction(
  engine: ChainEngine,
  hash: Hex,
): Promise<(ChainTransaction & { blockNumber: number; blockHash: Hex }) | null> {
  const place = await engine.store.placeOf(bytesOf(hash))
  if (!place) return null
  const [raw, receipts, blockHash] = await Promise.all([
    engine.store.transaction(place.number, place.index),
    engine.store.receipts(place.number),
    engine.store.hashOf(place.number),
  ])
  const firstLog = receipts.slice(0, place.index).reduce((sum, receipt) => sum + receipt.logs.length, 0)
  return {
    ...describe(raw!, receipts[place.index]!, place.index, firstLog),
    blockNumber: place.number,
    blockHash: hexOf(blockHash!),
  }
}

export async function readReceiptProof(engine: ChainEngine, hash: Hex): Promise<ReceiptProof | null> {
  const place = await engine.store.placeOf(bytesOf(hash))
  if (!place) return null
  const [receipts, headerRlp] = await Promise.all([
    engine.store.receipts(place.number),
    engine.store.headerRlp(place.number),
  ])
  return {
    blockNumber: place.number,
    blockHash: hexOf(keccak256(headerRlp!)),
    headerRlp: hexOf(headerRlp!),
    transactionIndex: place.index,
    transactionHash: hash,
    nodes: orderedTrie(receipts.map(consensusReceipt)).proof(place.index).map(hexOf),
  }
}
