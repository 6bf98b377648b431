import { isUtf8 } from 'node:buffer'
import type { ChainBlock, ChainLog, ChainTransaction } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { anchorEventTopic, readAnchorEvent } from '@jhc/record/anchor-event.ts'
import { entriesOfCall } from './call-data.ts'
import { type DecodedRows, decodeLog } from './decoding/decode-log.ts'
import type { ContractDecoder, Decoders } from './decoding/decoders.ts'

export interface BlockRow {
  number: number
  hash: string
  parent_hash: string
  timestamp: number
  header_rlp: string
  transaction_count: number
  anchored_entries: number
}
export interface TransactionRow {
  tx_index: number
  hash: string
  from_address: string
  to_address: string | null
  nonce: number
  status: string
  gas_used: string
  selector: string | null
  input_bytes: number
  input_hash: string
  contract_address: string | null
}
export interface LogRow {
  log_index: number
  tx_index: number
  address: string
  topics: string
  data: string
}
export interface BatchRow {
  log_index: number
  tx_index: number
  batch_id: string
  root: string
  entry_count: number
  source: string
  mode: string
  model_version: string
  problem: string | null
}
export interface EntryRow {
  log_index: number
  position: number
  record_id: string | null
  /** UTF-8 of the `entry` column. */
  bytes: Uint8Array
}
export interface BlockRows {
  block: BlockRow
  transactions: TransactionRow[]
  logs: LogRow[]
  batches: BatchRow[]
  entries: EntryRow[]
  decoded: DecodedRows
}

/** Everything the mirror keeps of a block: a pure function of block and ABIs, so that stored rows can be checked against it at any time. */
export function rowsOfBlock(block: ChainBlock, { byAddress }: Decoders): BlockRows {
  const decoded: DecodedRows = { events: [], subjects: [] }
  const rows: BlockRows = { block: null as never, transactions: [], logs: [], batches: [], entries: [], decoded }
  for (const transaction of block.transactions) {
    const input = transaction.inputBytes ?? bytesOf(transaction.input)
    rows.transactions.push(transactionRow(transaction, input))
    for (const log of transaction.logs) {
      rows.logs.push({
        log_index: log.logIndex,
        tx_index: transaction.index,
        address: log.address,
        topics: log.topics.join(','),
        data: log.data,
      })
      const contract = byAddress.get(log.address)
      if (!contract) continue
      decodeLog(decoded, contract, log, transaction.index)
      if (!isAnchor(contract) || log.topics[0] !== anchorTopic) continue
      const batch = batchRow(log, transaction)
      if (!batch) continue
      const entries = entryRows(log, transaction.to === log.address ? entriesOfCall(input) : null)
      batch.problem = entries.problem ?? (entries.rows.length === batch.entry_count ? null : 'count-differs')
      rows.batches.push(batch)
      for (const entry of entries.rows) rows.entries.push(entry)
    }
  }
  rows.block = {
    number: block.number,
    hash: block.hash,
    parent_hash: block.parentHash,
    timestamp: block.timestamp,
    header_rlp: block.headerRlp,
    transaction_count: block.transactions.length,
    anchored_entries: rows.entries.length,
  }
  return rows
}

const anchorTopic = `0x${anchorEventTopic}`

const isAnchor = ({ name, builtIn }: ContractDecoder) => builtIn && name === 'IndexAnchor'

function transactionRow(transaction: ChainTransaction, input: Uint8Array): TransactionRow {
  return {
    tx_index: transaction.index,
    hash: transaction.hash,
    from_address: transaction.from,
    to_address: transaction.to,
    nonce: transaction.nonce,
    status: transaction.status,
    gas_used: transaction.gasUsed.toString(),
    selector: transaction.to !== null && input.length >= 4 ? hexOf(input.subarray(0, 4)) : null,
    input_bytes: input.length,
    input_hash: hexOf(keccak256(input)),
    contract_address: transaction.contractAddress,
  }
}

function batchRow(log: ChainLog, transaction: ChainTransaction): BatchRow | null {
  try {
    const event = readAnchorEvent({
      address: bytesOf(log.address),
      topics: log.topics.map(bytesOf),
      data: bytesOf(log.data),
    })
    return {
      log_index: log.logIndex,
      tx_index: transaction.index,
      batch_id: `0x${event.batchId}`,
      root: `0x${event.root}`,
      entry_count: event.count,
      source: event.source.replaceAll('\0', ''),
      mode: event.mode,
      model_version: event.model.replaceAll('\0', ''),
      problem: null,
    }
  } catch {
    // Not text where text is due: no batch of ours. The log itself is kept.
    return null
  }
}

function entryRows(log: ChainLog, data: Uint8Array | null): { rows: EntryRow[]; problem: string | null } {
  if (data === null) return { rows: [], problem: 'no-call-data' }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const rows: EntryRow[] = []
  for (let at = 0; at < data.length; ) {
    const length = at + 4 <= data.length ? view.getUint32(at) : 0
    if (length === 0 || at + 4 + length > data.length) return { rows, problem: 'entries-cut' }
    rows.push(entryRow(log.logIndex, rows.length, data.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return { rows, problem: null }
}

function entryRow(logIndex: number, position: number, bytes: Uint8Array): EntryRow {
  if (!isUtf8(bytes) || bytes.includes(0)) {
    return { log_index: logIndex, position, record_id: null, bytes: Buffer.from(hexOf(bytes)) }
  }
  return { log_index: logIndex, position, record_id: recordIdOf(bytes), bytes }
}

const marker = Buffer.from('"recordId":"')
const quote = '"'.charCodeAt(0)

/** The entry's member: it stands behind `meta`, and a quote inside a value is escaped, so the last match is the member itself. */
function recordIdOf(entry: Uint8Array): string | null {
  const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength)
  const found = bytes.lastIndexOf(marker)
  const start = found + marker.length
  const end = found === -1 ? -1 : bytes.indexOf(quote, start)
  return end === -1 || end - start > 100 ? null : bytes.toString('utf8', start, end)
}
