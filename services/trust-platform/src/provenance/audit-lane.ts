import { sm3Hex } from '@jhc/gm/sm3.ts'
import { batchId } from '@jhc/record/batch.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { type ChainBatch, isConsistent } from './chain-batch.ts'
import { compareIndexRow, entryKey, tryEntry } from './compare-index-row.ts'
import { findBatchOnChain } from './find-on-chain.ts'
import type { Findings } from './findings.ts'
import type { BatchRow, IndexRow, Lane, LaneBatch, Provenance } from './provenance.ts'
import { SeqReader } from './seq-reader.ts'

export interface AuditView {
  findings: Findings
  headNumber: number
  confirmations: number
  /** Batches whose stored state is behind the chain's: read again at the end, since states follow the chain a moment later. */
  behind: { laneId: string; batchId: string; toSeq: number }[]
}

/** One lane of the index, walked in step with the chain's batches of that lane. */
export class LaneAudit {
  lastSeq = 0
  indexRows = 0
  batches = 0
  #foreign = false
  readonly #laneId: string
  readonly #known: boolean
  readonly #provenance: Provenance
  readonly #view: AuditView
  readonly #rows: SeqReader<IndexRow>
  readonly #laneBatches: SeqReader<LaneBatch>
  readonly #stored: SeqReader<BatchRow>

  constructor(provenance: Provenance, view: AuditView, laneId: string, lane: Lane | undefined) {
    this.#provenance = provenance
    this.#view = view
    this.#laneId = laneId
    this.#known = lane !== undefined
    const params = { laneId }
    const { index, anchoring } = provenance
    this.#rows = new SeqReader(
      (row) => row.seq,
      2000,
      async (afterSeq) => (this.#known ? (await index.rows({ params, query: { afterSeq, limit: 2000 } })).rows : []),
    )
    this.#laneBatches = new SeqReader(
      (row) => row.toSeq,
      2000,
      async (afterSeq) =>
        this.#known ? (await index.laneBatches({ params, query: { afterSeq, limit: 2000 } })).batches : [],
    )
    this.#stored = new SeqReader(
      (row) => row.toSeq,
      200,
      async (afterSeq) => (await anchoring.rows({ params, query: { afterSeq, limit: 200 } })).rows,
    )
  }

  /** Compares everything that the databases hold about the next batch of this lane. */
  async checkBatch(batch: ChainBatch): Promise<void> {
    const { findings } = this.#view
    const { event, entries, call } = batch
    const first = this.lastSeq + 1
    const last = this.lastSeq + entries.length
    this.lastSeq = last
    this.batches++
    if (!isConsistent(batch)) findings.add('chain', event.batchId, 'entries', '链上批次的条目、调用参数与事件不一致')
    if (batchId({ source: event.source, firstSeq: first, lastSeq: last, root: event.root }) !== event.batchId) {
      findings.add('chain', event.batchId, 'batch_id', `批次编号与第 ${first}–${last} 号条目不符`)
    }
    const rows = await this.#checkRows(entries, first, last)
    await this.#checkLaneBatch(batch, first - 1, last)
    await this.#checkStored(
      batch,
      first - 1,
      last,
      rows,
      sm3Hex(fromHex(batch.transaction.input)),
      call.previousFingerprints.length,
    )
  }

  async #checkRows(entries: string[], first: number, last: number): Promise<IndexRow[]> {
    const { findings } = this.#view
    const rows = await this.#rows.take(last)
    this.indexRows += rows.length
    const bySeq = new Map(rows.map((row) => [row.seq, row]))
    entries.forEach((anchored, i) => {
      const row = bySeq.get(first + i)
      bySeq.delete(first + i)
      const entry = tryEntry(anchored)
      if (row) findings.addAll(compareIndexRow(this.#laneId, row, anchored))
      else
        findings.add(
          'index_library.entry',
          entry ? entryKey(entry) : `${this.#laneId}/${first + i}`,
          '*',
          '链上有此条目，索引行缺失',
        )
    })
    for (const row of bySeq.values()) findings.add('index_library.entry', entryKey(row), 'seq', '链上没有此序号的条目')
    return rows
  }

  #checkPlace(
    table: string,
    row: { batchId: string; transactionHash: string | null; blockNumber: number | null; state: string },
    batch: ChainBatch,
  ): void {
    const { findings } = this.#view
    const reached = row.state === 'included' || row.state === 'final'
    if (row.transactionHash !== (reached ? batch.transaction.hash : null))
      findings.add(table, row.batchId, 'transaction_hash', '与链上交易不一致')
    if (row.blockNumber !== (reached ? batch.blockNumber : null))
      findings.add(table, row.batchId, 'block_number', '与链上区块不一致')
  }

  #truth(batch: ChainBatch): 'included' | 'final' {
    return this.#view.headNumber - batch.blockNumber >= this.#view.confirmations ? 'final' : 'included'
  }

  async #checkLaneBatch(batch: ChainBatch, fromSeq: number, toSeq: number): Promise<void> {
    const { findings, behind } = this.#view
    const table = 'index_library.lane_batch'
    let seen = false
    for (const row of await this.#laneBatches.take(toSeq)) {
      if (row.batchId !== batch.event.batchId) {
        findings.add(table, row.batchId, 'batch_id', `这些序号在链上属于批次 ${batch.event.batchId}`)
        await this.#checkOwner(row.batchId)
        continue
      }
      seen = true
      if (row.fromSeq !== fromSeq) findings.add(table, row.batchId, 'from_seq', '与链上批次的序号范围不一致')
      if (row.toSeq !== toSeq) findings.add(table, row.batchId, 'to_seq', '与链上批次的序号范围不一致')
      if (row.state === 'final' && this.#truth(batch) !== 'final')
        findings.add(table, row.batchId, 'state', '标为已确认，链上尚未确认')
      if (row.state !== this.#truth(batch)) behind.push({ laneId: this.#laneId, batchId: row.batchId, toSeq })
      this.#checkPlace(table, row, batch)
    }
    // Between sealing and the note in the index there is a moment: without the row, the state is read again at the end.
    if (!seen && this.#known) behind.push({ laneId: this.#laneId, batchId: batch.event.batchId, toSeq })
  }

  /** A batch that the chain knows under another lane tells that the lane's own row names the wrong source or mode. */
  async #checkOwner(batchIdThere: string): Promise<void> {
    if (this.#foreign) return
    const owner = (await findBatchOnChain(this.#provenance, batchIdThere))?.batch.event
    if (!owner || `${owner.source}.${owner.mode}` === this.#laneId) return
    this.#foreign = true
    this.#view.findings.add(
      'index_library.lane',
      this.#laneId,
      'lane_id, source_id, mode',
      `其批次在链上属于队列 ${owner.source}.${owner.mode}`,
    )
  }

  async #checkStored(
    batch: ChainBatch,
    fromSeq: number,
    toSeq: number,
    rows: IndexRow[],
    callDataDigest: string,
    corrections: number,
  ): Promise<void> {
    const { findings, behind } = this.#view
    const table = 'anchoring.batch'
    const stored = await this.#stored.take(toSeq)
    if (!stored.some((row) => row.batchId === batch.event.batchId))
      findings.add(table, batch.event.batchId, '*', '链上有此批次，批次行缺失')
    for (const row of stored) {
      if (row.batchId !== batch.event.batchId) {
        findings.add(table, row.batchId, 'batch_id', `链上没有此批次；这些序号属于批次 ${batch.event.batchId}`)
        continue
      }
      const { event, entries } = batch
      const expected: [string, unknown, unknown][] = [
        ['from_seq', fromSeq, row.fromSeq],
        ['to_seq', toSeq, row.toSeq],
        ['entry_count', event.count, row.entryCount],
        ['root', event.root, row.root],
        ['model', event.model, row.model],
        ['corrections', corrections, row.corrections],
        ['call_data', callDataDigest, row.callDataDigest],
        ['org_id', tryEntry(entries[0]!)?.orgId, row.orgId],
      ]
      if (rows[0]?.seq === fromSeq + 1) expected.push(['oldest_received_at', rows[0].receivedAt, row.oldestReceivedAt])
      for (const [column, wanted, actual] of expected)
        if (wanted !== actual) findings.add(table, row.batchId, column, '与链上批次不一致')
      if (row.state === 'failed') findings.add(table, row.batchId, 'state', '标为失败，而链上已有此批次')
      if (row.state === 'final' && this.#truth(batch) !== 'final')
        findings.add(table, row.batchId, 'state', '标为已确认，链上尚未确认')
      if (row.state !== 'failed' && row.state !== this.#truth(batch))
        behind.push({ laneId: this.#laneId, batchId: row.batchId, toSeq })
      this.#checkPlace(table, row, batch)
      await this.#checkSubmission(row, batch)
    }
  }

  async #checkSubmission(row: BatchRow, batch: ChainBatch): Promise<void> {
    const { submissions } = await this.#provenance.gateway.submissions({
      body: { idempotencyKeys: [row.idempotencyKey] },
    })
    const submission = submissions[0]
    if (!submission) this.#view.findings.add('anchoring.batch', row.batchId, 'attempt', '没有此提交编号的交易')
    else if (submission.transactionHash !== batch.transaction.hash)
      this.#view.findings.add('anchoring.batch', row.batchId, 'attempt', '提交编号对应的交易与链上不一致')
  }

  /** What is not on chain yet is compared with itself; nothing of it may claim to be on chain. */
  async finish(lane: Lane | undefined): Promise<void> {
    const { findings, headNumber } = this.#view
    let expected = this.lastSeq + 1
    for (let page = await this.#rows.takePage(); page.length > 0; page = await this.#rows.takePage()) {
      for (const row of page) {
        if (lane && row.seq <= lane.lastSeq)
          for (; expected < row.seq; expected++)
            findings.add('index_library.entry', `${this.#laneId}/${expected}`, '*', '序号中断，索引行缺失')
        expected = row.seq + 1
        findings.addAll(compareIndexRow(this.#laneId, row, row.entry))
        this.indexRows++
      }
    }
    if (lane)
      for (; expected <= lane.lastSeq; expected++)
        findings.add('index_library.lane', this.#laneId, 'last_seq', `第 ${expected} 号索引行缺失`)
    for (let page = await this.#laneBatches.takePage(); page.length > 0; page = await this.#laneBatches.takePage()) {
      for (const row of page) {
        if (row.state !== 'sequenced' && (row.blockNumber ?? -1) <= headNumber)
          findings.add('index_library.lane_batch', row.batchId, 'state', '标为已上链，但链上没有此批次')
      }
    }
    for (let page = await this.#stored.takePage(); page.length > 0; page = await this.#stored.takePage()) {
      for (const row of page) {
        if ((row.state === 'included' || row.state === 'final') && (row.blockNumber ?? -1) <= headNumber) {
          findings.add('anchoring.batch', row.batchId, 'state', '标为已上链，但链上没有此批次')
        }
      }
    }
  }
}
