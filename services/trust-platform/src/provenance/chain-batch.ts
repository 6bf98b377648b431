import { type AnchorCall, isAnchorCall, readAnchorCall } from '@jhc/record/anchor-call.ts'
import { type AnchorEvent, anchorEventTopic, readAnchorEvent } from '@jhc/record/anchor-event.ts'
import { batchRoot, decodeEntries } from '@jhc/record/batch.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import type { ChainBlock, ChainTransaction } from './provenance.ts'

/** A batch as the chain holds it. */
export interface ChainBatch {
  call: AnchorCall
  event: AnchorEvent
  /** Of the event within its receipt. */
  logIndex: number
  entries: string[]
  /** Root recomputed from the entries of the call data. */
  computedRoot: string
  transaction: ChainTransaction
  blockNumber: number
}

/** Is everything that call data and event say about the batch one and the same thing? */
export function isConsistent(batch: ChainBatch): boolean {
  const { call, event, entries, computedRoot } = batch
  const said = [call.batchId, call.root, call.count, call.source, call.mode, call.model].join('|')
  const seen = [event.batchId, event.root, event.count, event.source, event.mode, event.model].join('|')
  return said === seen && computedRoot === call.root && entries.length === call.count
}

/** The batch that a transaction anchored at `contract`, or null where it did no such thing. */
export function readChainBatch(
  transaction: ChainTransaction,
  blockNumber: number,
  contract: string,
): ChainBatch | null {
  if (transaction.status !== 'success' || transaction.to !== contract || !isAnchorCall(transaction.input)) return null
  const logIndex = transaction.logs.findIndex(
    (log) => log.address === contract && log.topics[0] === `0x${anchorEventTopic}`,
  )
  const log = transaction.logs[logIndex]
  if (!log) return null
  const event = readAnchorEvent({
    address: fromHex(log.address),
    topics: log.topics.map(fromHex),
    data: fromHex(log.data),
  })
  const call = readAnchorCall(transaction.input)
  const entries = decodeEntries(call.entries)
  return { call, event, logIndex, entries, computedRoot: batchRoot(entries), transaction, blockNumber }
}

export function batchesOfBlock(block: ChainBlock, contract: string): ChainBatch[] {
  return block.transactions.flatMap((transaction) => readChainBatch(transaction, block.number, contract) ?? [])
}
