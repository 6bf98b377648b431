import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import type { ChainBatch } from './chain-batch.ts'
import { tryEntry } from './compare-index-row.ts'
import type { Findings } from './findings.ts'
import type { ChainBlock, ChainTransaction, Provenance } from './provenance.ts'

type Value = string | number | boolean | null
type Row = Record<string, Value>
type Table = 'block' | 'transaction' | 'log' | 'batch' | 'entry'

const keys: Record<Table, string[]> = {
  block: ['number'],
  transaction: ['block_number', 'tx_index'],
  log: ['block_number', 'log_index'],
  batch: ['block_number', 'log_index'],
  entry: ['block_number', 'log_index', 'position'],
}

/** Whole numbers come as numbers or as texts, depending on the column's type. */
const text = (value: Value | undefined) => (value === null || value === undefined ? null : String(value))

/** Key as a finding names it: the block's number, and the place within it. */
function keyOf(table: Table, row: Row): string {
  return keys[table].map((column) => row[column]).join('/')
}

function transactionRow(block: ChainBlock, transaction: ChainTransaction): Row {
  const input = fromHex(transaction.input)
  return {
    block_number: block.number,
    tx_index: transaction.index,
    hash: transaction.hash,
    from_address: transaction.from,
    to_address: transaction.to,
    nonce: transaction.nonce,
    status: transaction.status,
    gas_used: transaction.gasUsed,
    selector: transaction.to !== null && input.length >= 4 ? transaction.input.slice(0, 10) : null,
    input_bytes: input.length,
    input_hash: `0x${toHex(keccak256(input))}`,
    contract_address: transaction.contractAddress,
  }
}

/** What the mirror must hold of a block, computed from the chain by itself. */
function expectedRows(block: ChainBlock, batches: ChainBatch[]): Record<Table, Row[]> {
  const place = (batch: ChainBatch) => ({
    block_number: block.number,
    log_index: batch.transaction.logs[batch.logIndex]!.logIndex,
  })
  const entries = batches.flatMap((batch) =>
    batch.entries.map(
      (entry, position): Row => ({ ...place(batch), position, record_id: tryEntry(entry)?.recordId ?? null, entry }),
    ),
  )
  return {
    block: [
      {
        number: block.number,
        hash: block.hash,
        parent_hash: block.parentHash,
        timestamp: block.timestamp,
        header_rlp: block.headerRlp,
        transaction_count: block.transactions.length,
        anchored_entries: entries.length,
      },
    ],
    transaction: block.transactions.map((transaction) => transactionRow(block, transaction)),
    log: block.transactions.flatMap((transaction) =>
      transaction.logs.map(
        (log): Row => ({
          block_number: block.number,
          log_index: log.logIndex,
          tx_index: transaction.index,
          address: log.address,
          topics: log.topics.join(','),
          data: log.data,
        }),
      ),
    ),
    batch: batches.map((batch) => ({
      ...place(batch),
      tx_index: batch.transaction.index,
      batch_id: `0x${batch.event.batchId}`,
      root: `0x${batch.event.root}`,
      entry_count: batch.event.count,
      source: batch.event.source,
      mode: batch.event.mode,
      model_version: batch.event.model,
      problem: null,
    })),
    entry: entries,
  }
}

function compareTable(findings: Findings, table: Table, expected: Row[], stored: Row[]): void {
  const byKey = new Map(stored.map((row) => [keyOf(table, row), row]))
  for (const row of expected) {
    const key = keyOf(table, row)
    const found = byKey.get(key)
    byKey.delete(key)
    if (!found) {
      findings.add(`mirror.${table}`, key, '*', '链上有，镜像行缺失')
      continue
    }
    for (const column of new Set([...Object.keys(row), ...Object.keys(found)])) {
      if (text(row[column]) !== text(found[column])) findings.add(`mirror.${table}`, key, column, '与链上不一致')
    }
  }
  for (const key of byKey.keys()) findings.add(`mirror.${table}`, key, '*', '链上没有对应内容')
}

/** The mirror's rows, block by block beside the chain. */
export class MirrorAudit {
  rows = 0
  readonly #provenance: Provenance
  readonly #findings: Findings
  #head: { number: number; hash: string; timestamp: number } | null = null
  #counted = { transactions: 0, logs: 0, entries: 0 }

  constructor(provenance: Provenance, findings: Findings) {
    this.#provenance = provenance
    this.#findings = findings
  }

  async checkBlock(block: ChainBlock, batches: ChainBatch[], mirroredBlock: number): Promise<void> {
    if (block.number > mirroredBlock) return
    const { tables } = await this.#provenance.mirror.rows({ query: { from: block.number, to: block.number } })
    const expected = expectedRows(block, batches)
    for (const table of Object.keys(keys) as Table[]) {
      compareTable(this.#findings, table, expected[table], tables[table])
      this.rows += tables[table].length
    }
    this.#counted.transactions += expected.transaction.length
    this.#counted.logs += expected.log.length
    this.#counted.entries += expected.entry.length
    if (block.number === mirroredBlock)
      this.#head = { number: block.number, hash: block.hash, timestamp: block.timestamp }
  }

  /** Rows outside the chain's blocks, and the cursor where it has not moved since. */
  async finish(genesisHash: string, headNumber: number): Promise<void> {
    const far = Number.MAX_SAFE_INTEGER
    const before = await this.#provenance.mirror.rows({ query: { from: -far, to: -1 } })
    const { tables } = await this.#provenance.mirror.rows({ query: { from: headNumber + 1, to: far } })
    const cursor = tables.cursor[0]
    const newest = Number(cursor?.block_number ?? -1)
    for (const table of Object.keys(keys) as Table[]) {
      const beyond = tables[table].filter((row) => Number(row[keys[table][0]!]) > Math.max(newest, headNumber))
      for (const row of [...before.tables[table], ...beyond])
        this.#findings.add(`mirror.${table}`, keyOf(table, row), '*', '链上没有这个区块')
    }
    if (!cursor) {
      this.#findings.add('mirror.cursor', '1', '*', '游标缺失')
      return
    }
    if (cursor.genesis_hash !== genesisHash)
      this.#findings.add('mirror.cursor', '1', 'genesis_hash', '不是这条链的创世块')
    if (newest >= 0) {
      const { blocks } = await this.#provenance.gateway.blocks({ query: { from: newest, limit: 1 } })
      const there = blocks[0]?.number === newest ? blocks[0].hash : null
      if (there !== cursor.block_hash)
        this.#findings.add('mirror.cursor', '1', 'block_number, block_hash', '与链上区块不一致')
    }
    if (newest !== this.#head?.number) return
    const expected: Row = { block_timestamp: this.#head.timestamp, ...this.#counted }
    for (const [column, value] of Object.entries(expected)) {
      if (text(cursor[column]) !== text(value)) this.#findings.add('mirror.cursor', '1', column, '与链上不一致')
    }
  }
}
